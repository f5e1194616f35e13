// A betting parlour with an episode that is open and three members in it: staking, feeding the leak, and books that a
// replay and the auditor must agree with.

import { expect } from 'vitest';
import { Bookkeeper } from '../../../src/auditor/bookkeeper.ts';
import { replay } from '../../../src/headless/replay.ts';
import type { ViewerId } from '../../../src/show/ids.ts';
import { viewerId } from '../../../src/show/ids.ts';
import type { Intent } from '../../../src/show/intents/intent.ts';
import { balanceOf } from '../../../src/show/ledger.ts';
import { type MarketId, type OutcomeId, walletOf } from '../../../src/show/parlour/wagers.ts';
import { journalOf } from '../../headless/journal-of.ts';
import { ANN, BOB, DECK, Playhouse } from '../../playhouse.ts';

export const CLEO = viewerId('503');

export class OpenParlour extends Playhouse {
  constructor() {
    super();
    this.create().ring().visit(ANN).visit(BOB).visit(CLEO);
  }

  stake(viewer: ViewerId, market: MarketId, outcome: OutcomeId, chips: number) {
    return this.wish({
      ...{ type: 'placeWager', atMs: this.atMs, viewer, interaction: this.interaction() },
      ...{ market, outcome, chips },
    } as Intent);
  }

  feed(viewer: ViewerId, chips: number) {
    return this.wish({ type: 'feedLeak', atMs: this.atMs, viewer, interaction: this.interaction(), chips });
  }

  chipsOf(viewer: ViewerId): number {
    return balanceOf(this.show.chips, walletOf(viewer));
  }

  toTheBell(): void {
    while (this.show.episode !== null) this.round();
  }

  async expectAudited(): Promise<void> {
    const records = journalOf(this.records);
    const { mismatches, foldedOnly, show } = await replay(records, DECK);
    expect({ mismatches, foldedOnly }).toEqual({ mismatches: [], foldedOnly: [] });
    expect(show).toEqual(this.show);
    const auditor = new Bookkeeper();
    for (const { seq, event } of records.flatMap(({ lines }) => lines)) auditor.take({ ...event }, seq);
    expect(auditor.faults).toEqual([]);
    for (const viewer of [ANN, BOB, CLEO])
      expect(auditor.wallets.get(viewer)).toBe(BigInt(this.chipsOf(viewer)));
    expect([auditor.tray, auditor.pot]).toEqual(
      (['tray', 'leak'] as const).map((box) => BigInt(balanceOf(this.show.chips, box))),
    );
  }
}

export const reasonOf = (outcome: ReturnType<Playhouse['wish']>) =>
  outcome.ok ? 'ok' : outcome.rejection.reason;
