// One exchange with Discord as a host counts it: of what kind the request was, and how it was answered. No address, no
// token, no guild: what is counted may be shown.

import { requestOf, type Send } from './request.ts';

/** `answer`: the first one to an interaction, which Discord does not count against the bot's fifty a second. */
export type ExchangeKind = 'post' | 'edit' | 'answer' | 'other';

export interface Exchange {
  readonly kind: ExchangeKind;
  /** Null: nothing came back. */
  readonly status: number | null;
}

/** As `send`, and tells of each exchange; a request that is called off by us is none. */
export function counted(send: Send, onExchange: (exchange: Exchange) => void): Send {
  return async (url, init) => {
    const kind = kindOf(url, init);
    try {
      const answer = await send(url, init);
      onExchange({ kind, status: answer.status });
      return answer;
    } catch (error) {
      if (init.signal?.aborted !== true) onExchange({ kind, status: null });
      throw error;
    }
  };
}

const MESSAGE = /\/messages\/[^/]+$/;

function kindOf(...[url, init]: Parameters<Send>): ExchangeKind {
  const { isInteractionCallback, isPost, method, path } = requestOf(url, init);
  if (isInteractionCallback) return 'answer';
  if (isPost) return 'post';
  return method === 'PATCH' && MESSAGE.test(path) ? 'edit' : 'other';
}
