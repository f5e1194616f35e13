// A parlour with traders who make pacts, bets and dares: everybody stands in one room, and does what a test picks of their
// acts. Books that all auditors must agree with.

import { expect } from 'vitest';
import { Bookkeeper } from '../../../src/auditor/bookkeeper.ts';
import { Inspector } from '../../../src/auditor/inspector.ts';
import { Referee } from '../../../src/auditor/referee.ts';
import type { EventOf, EventType } from '../../../src/show/events/event.ts';
import type { PerformerId } from '../../../src/show/ids.ts';
import { balanceOf, totalOf } from '../../../src/show/ledger.ts';
import { marketIn } from '../../../src/show/parlour/pool-id.ts';
import { type Pool, walletOf } from '../../../src/show/parlour/wagers.ts';
import type { Act } from '../../../src/show/plot/act.ts';
import { ANN, BOB } from '../../playhouse.ts';
import { Auditor } from '../../simulation/auditor/auditor.ts';
import { CLEO, OpenParlour, reasonOf } from './open-parlour.ts';

type Chooser = (acts: readonly Act[], who: PerformerId, round: number) => Act | undefined;

/** The first act that does one of these, in their order. */
export const firstOf =
  (...wanted: readonly string[]): Chooser =>
  (acts) =>
    wanted.flatMap((does) => acts.find((act) => act.does === does) ?? [])[0];

/** Everybody stands in one room and does what `choose` picks of their acts, trading as their pacts want it. */
export class Scene extends OpenParlour {
  constructor(choose: Chooser, isFaithful = true) {
    super();
    this.must({
      type: 'changeSettings',
      atMs: this.atMs,
      settings: { roundsPerEpisode: 24, sleepAfterMs: null },
    });
    this.mind = ({ performer, acts = [] }, { plot, episode }) => {
      const act = choose(acts, performer, episode?.round ?? 0);
      const bound = plot.threads.find(
        ({ kind, by, with: other }) => kind === 'pact' && (by === performer || other === performer),
      );
      const terms =
        bound?.stage === 'running' && bound.kind === 'pact' && isFaithful ? bound.terms : undefined;
      const trade =
        terms === undefined ? {} : { trade: terms.asset, side: terms.side, conviction: 1 as const };
      return {
        trade: 'Hold',
        location: 'Coffee Shop',
        ...trade,
        ...(act === undefined ? {} : { act: act.says }),
      };
    };
  }

  get onThreads(): readonly Pool[] {
    return (this.show.episode?.pools ?? []).filter(({ on }) => on !== undefined);
  }

  all<Type extends EventType>(type: Type): readonly EventOf<Type>[] {
    return this.events().filter((event): event is EventOf<Type> => event.type === type);
  }

  until(isSo: () => boolean): this {
    while (this.show.episode !== null && !isSo()) this.round();
    return this;
  }

  untilOpen(kind: string): Pool {
    const pool = () => this.onThreads.find((one) => one.kind === kind && !one.locked);
    this.until(() => pool() !== undefined);
    const found = pool();
    if (found === undefined) throw new Error(`no market of a ${kind} has opened`);
    return found;
  }

  /** Ann on the first outcome, Bob on the second. */
  back({ id, outcomes }: Pool): void {
    const market = marketIn(id);
    const [one, other] = outcomes;
    if (market === undefined || one === undefined || other === undefined) throw new Error(`no market ${id}`);
    expect(reasonOf(this.stake(ANN, market, one, 100))).toBe('ok');
    expect(reasonOf(this.stake(BOB, market, other, 50))).toBe('ok');
  }

  settled(id: string): EventOf<'poolSettled'> {
    this.until(() => this.all('poolSettled').some(({ pool }) => pool === id));
    const all = this.all('poolSettled').filter(({ pool }) => pool === id);
    const [only] = all;
    if (only === undefined || all.length > 1) throw new Error(`${id} was settled ${all.length} times`);
    return only;
  }

  expectAgreement(): void {
    const books = new Bookkeeper();
    const readers = [new Inspector(books), books, new Referee()];
    const model = new Auditor();
    let seq = 0;
    for (const { atMs, events } of this.records)
      for (const event of events) {
        seq += 1;
        model.read(event, seq, atMs);
        for (const reader of readers) reader.take({ ...event }, seq);
      }
    expect(readers.flatMap(({ faults }) => faults)).toEqual([]);
    expect(totalOf(this.show.chips)).toBe(0);
    for (const viewer of [ANN, BOB, CLEO])
      expect(books.wallets.get(viewer)).toBe(BigInt(balanceOf(this.show.chips, walletOf(viewer))));
  }
}
