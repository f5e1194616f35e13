// Where the monitoring listens, as a host writes it.

import { isIP } from 'node:net';

export interface MonitorAddress {
  /** An address of this machine; `0.0.0.0` and `::` are all of them. */
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
}

/** From `9464`, `127.0.0.1:9464`, `0.0.0.0:9464` or `[::]:9464`; undefined where it is none of these. */
export function monitorAddressOf(text: string): MonitorAddress | undefined {
  const [, bracketed, plain, port = ''] = /^(?:(?:\[([^\]]+)\]|([^:[\]]+)):)?(\d{1,5})$/.exec(text) ?? [];
  const host = bracketed ?? plain ?? '127.0.0.1';
  const isAddress = host === 'localhost' || isIP(host) !== 0;
  return isAddress && port !== '' && Number(port) <= 65_535 ? { host, port: Number(port) } : undefined;
}
