// A member's id on its way out of all that is stored of a guild: what stands in its place tells one act from another's,
// as the records need, and tells nobody whose it was. The ids of the member's interactions go too: Discord shows them.

import { randomBytes } from 'node:crypto';
import type { ViewerId } from '../show/ids.ts';
import { balanceOf } from '../show/ledger.ts';
import { wagerOf, walletOf } from '../show/parlour/wagers.ts';
import { type KeptShow, showOf, withoutTables, withTablesOf } from '../show/state/kept-show.ts';
import type { Show } from '../show/state/show.ts';
import { FORMER_MEMBER } from '../views/words/mention.ts';

export class Erasure {
  readonly #viewer: ViewerId;
  readonly #pattern: RegExp;
  readonly #name = `${FORMER_MEMBER}${randomBytes(8).toString('hex')}`;
  /** What stands for each interaction of the member's. */
  readonly #interactions = new Map<string, string>();

  constructor(viewer: ViewerId) {
    this.#viewer = viewer;
    // Not within a longer number, which is another's.
    this.#pattern = new RegExp(`(?<![0-9A-Za-z])${viewer}(?![0-9A-Za-z])`, 'g');
  }

  /** Whether a text has the member's id in it. */
  readonly names = (text: string): boolean => text.includes(this.#viewer) && text.search(this.#pattern) >= 0;

  /** Of one stored text, whole or without its opening brace; records before the states that they led to. */
  readonly reword = (text: string): string => {
    if (text.includes(this.#viewer)) this.#noteInteraction(text);
    else if (!text.includes('"handled"')) return text;
    return text.replace(this.#pattern, this.#name).replace(/"([0-9A-Za-z-]{1,40})"/g, (whole, id) => {
      const name = this.#interactions.get(id);
      return name === undefined ? whole : `"${name}"`;
    });
  };

  /** The state of before, as the rewritten records give it. */
  of(show: Show): Show {
    const reworded = JSON.parse(this.reword(JSON.stringify(withoutTables(show)))) as KeptShow;
    // Who is nobody stands in no table any more.
    return withTablesOf(showOf(reworded), show);
  }

  /** Whether the member is in a show, as somebody or by name. */
  isIn(show: Show): boolean {
    const { viewers, chips, episode } = show;
    if (viewers.get(this.#viewer) !== undefined || balanceOf(chips, walletOf(this.#viewer)) !== 0)
      return true;
    if (episode?.pools.some((pool) => wagerOf(pool, this.#viewer) !== undefined)) return true;
    return this.names(JSON.stringify(withoutTables(show)));
  }

  /** Of a record that the member's own wish led to. */
  #noteInteraction(text: string): void {
    const cause = causeIn(text);
    if (cause?.viewer !== this.#viewer || cause.interaction === undefined) return;
    if (this.#interactions.has(cause.interaction)) return;
    this.#interactions.set(cause.interaction, `gone-${randomBytes(8).toString('hex')}`);
  }
}

interface Caused {
  readonly viewer?: string;
  readonly interaction?: string;
}

function causeIn(text: string): Caused | undefined {
  // Only a record has one, and its is a small text.
  if (!text.includes('"cause"')) return undefined;
  try {
    const { cause } = JSON.parse(text.startsWith('{') ? text : `{${text}`) as { readonly cause?: Caused };
    return cause;
  } catch {
    // A damaged record: its words are replaced all the same.
    return undefined;
  }
}
