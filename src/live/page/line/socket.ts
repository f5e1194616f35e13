// The socket of a floor in a browser. Addresses are relative to where the page is, as behind Discord's proxy they must be.

import type { Wire, WireEvents } from './line.ts';

export interface Place {
  /** An address that ends with a slash. */
  readonly base: string;
  readonly guild: string;
  readonly locale: string;
}

export function openSocket({ base, guild, locale }: Place, token: string | null, events: WireEvents): Wire {
  const address = new URL(`${base}${guild}/socket`, location.href);
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
  address.search = String(new URLSearchParams({ locale, ...(token === null ? {} : { token }) }));
  const socket = new WebSocket(address);
  socket.addEventListener('message', ({ data }) => events.onText(data));
  socket.addEventListener('close', ({ code }) => events.onClose(code));
  return socket;
}
