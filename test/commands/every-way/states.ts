// The shows in which everything is done: one where all of it can be, and what such a show can have become meanwhile.

import { applied } from '../../../src/show/apply.ts';
import { type PerformerId, performerId } from '../../../src/show/ids.ts';
import type { Settings } from '../../../src/show/state/settings.ts';
import { emptyShow } from '../../../src/show/state/show.ts';
import type { Shown } from '../../../src/stage/posting/message-links.ts';
import { broke } from '../../broke.ts';
import { ALEX, ANN, BOB, bold, CAST, FULL_CAST, GUILD, Playhouse, SARAH } from '../../playhouse.ts';

/** What a show can be like when something is used. */
export type State = 'no show' | 'closed' | 'paused' | 'locked' | 'asleep';

const HOUR_MS = 3_600_000;

/** An episode is over, the second plays: a member has bet and follows, a vote and a motion are open, a question waits. */
export function ready(settings: Partial<Settings> = {}): Playhouse {
  const house = new Playhouse().create({ roundsPerEpisode: 12, ...settings }, FULL_CAST);
  house.mind = bold;
  house.episode();
  house.ring().visit(ANN).visit(BOB);
  house.bet(ANN, SARAH, 20);
  const at = { atMs: house.atMs, viewer: ANN };
  house.must({ type: 'follow', ...at, performer: ALEX });
  house.round();
  house.must({ type: 'openChaos', atMs: house.atMs, viewer: BOB });
  house.must({ type: 'openMotion', atMs: house.atMs, viewer: BOB, comeback: null });
  house.must({ type: 'askTrader', atMs: house.atMs, viewer: BOB, performer: ALEX, text: 'Why Crypto?' });
  return house;
}

const between = (): Playhouse => {
  const house = ready();
  while (house.show.episode !== null) house.round();
  return house;
};

export type Place =
  | 'usual'
  | 'between'
  | 'retired'
  | 'paused'
  | 'quiet'
  | 'seated'
  | 'broke'
  | 'powered'
  | 'held';

/** Shows in which this or that is right: where nothing says otherwise, the usual one. */
export const PLACES: Readonly<Record<Place, () => Playhouse>> = {
  usual: ready,
  between,
  /** Somebody has left the cast. */
  retired: () => {
    const house = between();
    house.must({ type: 'retirePerformer', atMs: house.atMs, viewer: ANN, performer: ALEX });
    return house;
  },
  paused: () => STATES.paused(),
  /** With no vote open. */
  quiet: () => {
    const house = new Playhouse().create({ roundsPerEpisode: 12 }, FULL_CAST).ring().visit(ANN);
    house.mind = bold;
    return house.round();
  },
  /** The member's own headline waits for a manager. */
  held: () => {
    const house = ready({ ownHeadlines: 'approved' });
    const text = 'Crypto is cheese';
    house.must({
      ...{ type: 'proposeHeadline', atMs: house.atMs, viewer: ANN, text },
      vote: house.show.chaos?.id ?? '',
    });
    return house;
  },
  /** The member sits in the executive's chair. */
  seated: () => {
    const house = PLACES.quiet();
    house.must({ type: 'openMotion', atMs: house.atMs, viewer: ANN, comeback: null });
    const { id: motion = '', closesAtMs = 0 } = house.show.motion ?? {};
    house.atMs = closesAtMs;
    house.must({ type: 'closeMotion', atMs: house.atMs, motion });
    return house;
  },
  /** A trader is bankrupt. */
  broke: () => broke(),
  /** A power hour is under way. */
  powered: () => {
    const house = ready();
    house.must({ type: 'startPowerHour', atMs: house.atMs, viewer: BOB });
    return house;
  },
};

export const STATES = {
  'no show': () => new Playhouse(),
  closed: between,
  paused: () => {
    const house = ready();
    house.must({ type: 'pause', atMs: house.atMs, viewer: BOB });
    return house;
  },
  locked: () => {
    const house = ready();
    while (house.show.episode?.pools.some(({ locked }) => !locked) === true) house.round();
    return house;
  },
  asleep: () => {
    const house = between();
    house.atMs += 200 * HOUR_MS;
    house.wish({ type: 'fallAsleep', atMs: house.atMs });
    return house;
  },
} as const satisfies Readonly<Record<State, () => Playhouse>>;

/** Another guild's show: nobody of the first one's cast, and none of its votes. */
export function elsewhere(): Playhouse {
  const cast = CAST.map((card, index) => ({
    ...card,
    id: performerId(`other${index}`),
    name: `Other ${index}`,
  }));
  return new Playhouse().create({ roundsPerEpisode: 12 }, cast).ring().visit(ANN);
}

/** The same show as a new process has it: folded from what was written. */
export function restarted(house: Playhouse): Playhouse {
  const again = new Playhouse();
  again.atMs = house.atMs;
  again.records.push(...JSON.parse(JSON.stringify(house.records)));
  again.show = again.records.reduce(applied, emptyShow(GUILD));
  return again;
}

/** What a message showed that holds that trader's newest line. */
export function lineOf(house: Playhouse, performer: PerformerId): readonly Shown[] {
  const spoken = house.records
    .flatMap(({ firstSeq, events }) => events.map((event, index) => ({ event, seq: firstSeq + index })))
    .findLast(({ event }) => event.type === 'turnTaken' && event.performer === performer);
  if (spoken === undefined) return [];
  return [{ episode: house.show.episode?.number ?? 1, firstSeq: spoken.seq, lastSeq: spoken.seq }];
}
