// Three books of one betting show: the show's own, the auditor's, and a plain one in which every stake is paid, refunded
// or lost exactly once. Throws where they do not agree.

import { Bookkeeper } from '../../../src/auditor/bookkeeper.ts';
import { Inspector } from '../../../src/auditor/inspector.ts';
import { Referee } from '../../../src/auditor/referee.ts';
import type { ShowEvent } from '../../../src/show/events/event.ts';
import { balanceOf, totalOf } from '../../../src/show/ledger.ts';
import { walletOf } from '../../../src/show/parlour/wagers.ts';
import type { Show } from '../../../src/show/state/show.ts';
import { PlainBooks } from './plain-books.ts';

export class ThreeBooks {
  readonly #auditor = new Bookkeeper();
  readonly #inspector = new Inspector(this.#auditor);
  readonly #referee = new Referee();
  readonly #plain = new PlainBooks();

  take(event: ShowEvent, seq: number): void {
    for (const reader of [this.#inspector, this.#auditor, this.#referee]) reader.take({ ...event }, seq);
    this.#plain.take(event);
  }

  compare(show: Show): void {
    const { wallets } = this.#auditor;
    const faults = [this.#auditor, this.#inspector, this.#referee].flatMap((reader) => reader.faults);
    if (faults.length > 0) throw new Error(`the auditor: ${faults.join('; ')}`);
    if (totalOf(show.chips) !== 0) throw new Error('chips were made or lost');
    this.#plain.assertSettled();
    for (const [viewer] of show.viewers) {
      const chips = balanceOf(show.chips, walletOf(viewer));
      if (chips < 0 || !Number.isSafeInteger(chips)) throw new Error(`${viewer} holds ${chips}`);
      if ((wallets.get(viewer) ?? 0n) !== BigInt(chips)) throw new Error(`${viewer}: the auditor differs`);
      if (this.#plain.held(viewer) !== chips) throw new Error(`${viewer}: the plain books differ`);
    }
    this.#compareBoxes(show);
  }

  #compareBoxes({ chips }: Show): void {
    const { tray, pot } = this.#auditor;
    const [inTray, inPot] = [balanceOf(chips, 'tray'), balanceOf(chips, 'leak')];
    if (inTray < 0 || inPot < 0) throw new Error('a box is below zero');
    if (BigInt(inTray) !== tray || BigInt(inPot) !== pot) throw new Error('a box differs');
    const made = -balanceOf(chips, 'mint');
    if (made !== this.#plain.total() + inTray + inPot) throw new Error('chips are elsewhere');
  }
}
