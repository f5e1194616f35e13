/** The monitoring cannot listen where the host wants it; the message says what to do. */
export class MonitorAddressTaken extends Error {
  override readonly name = 'MonitorAddressTaken';

  constructor({ host, port }: { readonly host: string; readonly port: number }, cause: unknown) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    const why =
      code === 'EADDRINUSE' ? 'is taken: stop what has it, or name another' : `cannot be had (${code})`;
    super(`METRICS is ${host}:${port}, and that address ${why}, such as METRICS=127.0.0.1:9465.`, { cause });
  }
}
