/** The live floor cannot be served where the host wants it; the message says what to do. */
export class LiveAddressTaken extends Error {
  override readonly name = 'LiveAddressTaken';

  constructor({ host, port }: { readonly host: string; readonly port: number }, cause: unknown) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    const why =
      code === 'EADDRINUSE' ? 'is taken: stop what has it, or name another' : `cannot be had (${code})`;
    super(`LIVE_PORT is ${host}:${port}, and that address ${why}, such as LIVE_PORT=127.0.0.1:8081.`, {
      cause,
    });
  }
}
