// Anything that may be wished of a show, in plain data that a failing run can print: what is drawn knows nothing of
// the house, and becomes an intent where it is wished. A new intent does not compile until it can be drawn.

import fc from 'fast-check';
import { DESK_OPTIONS } from '../../src/show/bank/desk.ts';
import { ROOMS } from '../../src/show/cast/cast.ts';
import { interactionId, performerId, questionId, viewerId } from '../../src/show/ids.ts';
import type { Intent } from '../../src/show/intents/intent.ts';
import { ASSETS } from '../../src/show/market/asset.ts';
import { poolOf } from '../../src/show/parlour/pools.ts';
import { EPISODE_MARKETS, type MarketId } from '../../src/show/parlour/wagers.ts';
import type { Question } from '../../src/show/rounds/question.ts';
import { DEFAULT_SETTINGS, OWN_HEADLINES } from '../../src/show/state/settings.ts';
import { CAST, FULL_CAST, GUILD, type Playhouse } from '../playhouse.ts';

type Type = Intent['type'];
/** An intent less its type and time; a time of its own stands. */
type Facts<Of extends Type> = WithoutType<Intent & { readonly type: Of }>;
type WithoutType<Whole> = Whole extends Intent
  ? Omit<Whole, 'type' | 'atMs'> & { readonly atMs?: number | undefined }
  : never;

interface Wishing<Of extends Type> {
  /** How often it is drawn. */
  readonly weight: number;
  readonly drawn: fc.Arbitrary<unknown>;
  readonly facts: (house: Playhouse, drawn: unknown) => Facts<Of>;
}

const wishing = <Of extends Type, Drawn>(
  weight: number,
  drawn: fc.Arbitrary<Drawn>,
  facts: (house: Playhouse, drawn: Drawn) => Facts<Of>,
): Wishing<Of> => ({ weight, drawn, facts: facts as Wishing<Of>['facts'] });

const nothing = fc.constant(null);
const viewer = fc.integer({ min: 1, max: 3 }).map((n) => viewerId(String(n)));
const byViewer = fc.record({ viewer });
const performer = fc.constantFrom(...FULL_CAST.map(({ id }) => id), performerId('nora'));
const trader = fc.constantFrom(...CAST.map(({ id }) => id));
const interaction = fc.nat(60).map((n) => interactionId(`i${n}`));
const chips = fc.integer({ min: -5, max: 800 });
const market = fc.constantFrom<MarketId>(...EPISODE_MARKETS, 'pact-e1t1', 'sideBet-e1t2');
const room = fc.constantFrom(...ROOMS);
const asset = fc.constantFrom(...ASSETS);
const line = fc.oneof(
  { weight: 30, arbitrary: fc.constantFrom('Up only.', 'It is over.', 'Wait.') },
  { weight: 1, arbitrary: fc.constant('') },
);
const conviction = fc.constantFrom(1 as const, 2 as const, 3 as const);
const decision = fc.record({
  ...{ thought: line, speech: line, conviction, location: room },
  trade: fc.oneof(asset, fc.constant('Hold' as const)),
  side: fc.constantFrom('long' as const, 'short' as const),
});
const review = fc.record({
  ...{ thought: line, reason: line, verdict: fc.constantFrom('approve' as const, 'flag' as const) },
});
const supervision = fc.record({
  ...{ thought: line, speech: line, whom: trader, asset, location: room },
  action: fc.constantFrom('watch' as const, 'warn' as const, 'fine' as const, 'halt' as const),
  finePercent: fc.constantFrom(1 as const, 2 as const),
});
const changes = fc.record(
  {
    name: fc.constantFrom('Nora', 'Alex', 'Otto', ' '),
    leverage: fc.constantFrom(1, 2.5, 9),
    home: room,
    mind: fc.constantFrom('default', 'house'),
  },
  { requiredKeys: [] },
);
const card = fc.record({
  name: fc.constantFrom('Nora', 'Alex', 'Otto', ' '),
  role: fc.constantFrom('trader' as const, 'regulator' as const, 'officer' as const),
  ...{ title: fc.constant('Intern'), persona: fc.constant('New.'), voice: fc.constant('alice') },
  ...{ home: room, leverage: fc.constantFrom(1, 3, 9) },
});

const playedBy = { mind: 'm', understudyBecause: null };
const asked = ({ show }: Playhouse, kind: Question['kind']) =>
  show.episode?.asked.find((question) => question.kind === kind)?.id ?? questionId('none');
/** Sometimes what is due by the clock is rung too early. */
const punctual = fc.constantFrom('due' as const, 'due' as const, 'now' as const);
const at = (when: 'due' | 'now', dueMs: number | null | undefined) => ({
  atMs: when === 'due' ? (dueMs ?? undefined) : undefined,
});

const WISHES: { readonly [Of in Type]: Wishing<Of> } = {
  createShow: wishing(1, nothing, () => ({ guild: GUILD, settings: DEFAULT_SETTINGS, cast: FULL_CAST })),
  changeSettings: wishing(
    2,
    fc.record({
      roundsPerEpisode: fc.integer({ min: 0, max: 5 }),
      paceMs: fc.constantFrom(30_000, 300_000),
      ownHeadlines: fc.constantFrom(...OWN_HEADLINES),
    }),
    (_house, settings) => ({ settings }),
  ),
  ringOpeningBell: wishing(10, fc.constantFrom(null, 200_000), ({ show, atMs }, lengthMs) => ({
    ...{ seed: 'cd'.repeat(32), commitment: 'c', closesAtMs: lengthMs && atMs + lengthMs },
    atMs: show.lastResult?.nextOpensAtMs ?? undefined,
  })),
  startRound: wishing(8, punctual, ({ show }, when) => at(when, show.episode?.nextRoundAtMs)),
  answer: wishing(30, decision, (house, drawn) => ({
    ...{ question: asked(house, 'decide'), decision: drawn, playedBy },
  })),
  review: wishing(12, fc.option(review), (house, drawn) => ({
    ...{ question: asked(house, 'review'), review: drawn, playedBy },
  })),
  supervise: wishing(12, supervision, (house, drawn) => ({
    ...{ question: asked(house, 'supervise'), supervision: drawn, playedBy },
  })),
  fallAsleep: wishing(1, fc.constantFrom(0, 3_600_000), ({ atMs }, later) => ({ atMs: atMs + later })),
  ringClosingBell: wishing(2, punctual, ({ show }, when) => at(when, show.episode?.closesAtMs)),
  visit: wishing(4, byViewer, ({ show }, drawn) => ({ ...drawn, today: `2026-01-0${1 + (show.seq % 9)}` })),
  follow: wishing(2, fc.record({ viewer, performer: trader }), (_house, drawn) => drawn),
  unfollow: wishing(2, fc.record({ viewer, performer: trader }), (_house, drawn) => drawn),
  openChaos: wishing(2, byViewer, (_house, drawn) => drawn),
  proposeHeadline: wishing(4, fc.record({ viewer, text: fc.string({ maxLength: 130 }) }), (house, drawn) => ({
    ...drawn,
    vote: house.show.chaos?.id ?? 'none',
  })),
  reviewHeadline: wishing(
    4,
    fc.record({ viewer, verdict: fc.constantFrom('approved', 'refused') }),
    (house, drawn) => ({ ...drawn, headline: house.show.held[0]?.id ?? 'none' }),
  ),
  signHeadline: wishing(2, fc.record({ viewer, signed: fc.boolean() }), ({ show }, drawn) => ({
    ...drawn,
    headline: show.held[0]?.id ?? show.chaos?.options.at(-1)?.headline.id ?? 'none',
  })),
  // By whom there is something to be told; where there is nothing, by somebody.
  readVerdicts: wishing(2, byViewer, ({ show }, drawn) => ({
    viewer: show.verdicts[0]?.viewer ?? drawn.viewer,
  })),
  castBallot: wishing(3, fc.record({ viewer, option: fc.nat(4) }), (house, drawn) => ({
    ...drawn,
    vote: house.show.chaos?.id ?? 'none',
  })),
  closeChaos: wishing(2, punctual, ({ show }, when) => ({
    ...{ vote: show.chaos?.id ?? 'none', ...at(when, show.chaos?.closesAtMs) },
  })),
  openMotion: wishing(
    3,
    fc.record({ viewer, comeback: fc.option(performer, { freq: 1 }) }),
    (_house, drawn) => drawn,
  ),
  voteMotion: wishing(
    4,
    fc.record({ viewer, choice: fc.constantFrom('yes' as const, 'yes' as const, 'no' as const) }),
    ({ show }, drawn) => ({ ...drawn, motion: show.motion?.id ?? 'none' }),
  ),
  closeMotion: wishing(2, punctual, ({ show }, when) => ({
    ...{ motion: show.motion?.id ?? 'none', ...at(when, show.motion?.closesAtMs) },
  })),
  // By whoever sits in the chair; with nobody in it, by somebody who does not.
  directDesk: wishing(
    3,
    fc.record({ viewer, option: fc.constantFrom(...DESK_OPTIONS) }),
    ({ show }, drawn) => ({ ...drawn, viewer: show.episode?.chair?.viewer ?? drawn.viewer }),
  ),
  placeWager: wishing(
    6,
    fc.record({ viewer, interaction, market, outcome: trader, chips }),
    (_house, drawn) => drawn,
  ),
  // By somebody who has a bet there; where nobody has, by one who has none.
  withdrawWager: wishing(2, fc.record({ viewer, interaction, market }), ({ show }, drawn) => ({
    ...drawn,
    viewer: poolOf(show.episode, drawn.market)?.wagers.toJSON()[0]?.viewer ?? drawn.viewer,
  })),
  lockPool: wishing(1, punctual, ({ show }, when) => at(when, show.episode?.locksAtMs)),
  limitStakes: wishing(
    1,
    fc.record({ viewer, capChips: fc.option(chips), lockDays: fc.option(fc.nat(2)) }),
    (_house, drawn) => drawn,
  ),
  feedLeak: wishing(2, fc.record({ viewer, interaction, chips }), (_house, drawn) => drawn),
  askTrader: wishing(
    3,
    fc.record({ viewer, performer: trader, text: fc.string({ maxLength: 130 }) }),
    (_house, drawn) => drawn,
  ),
  // Mostly one of those that are open.
  backQuestion: wishing(3, fc.record({ viewer, which: fc.nat(3) }), ({ show }, drawn) => ({
    viewer: drawn.viewer,
    question: show.episode?.questions[drawn.which]?.id ?? 'e1q0',
  })),
  voidPool: wishing(
    1,
    fc.record({ viewer, market, why: fc.constantFrom('a goose', ' ') }),
    (_house, drawn) => drawn,
  ),
  resetEconomy: wishing(1, fc.record({ viewer, interaction }), (_house, drawn) => drawn),
  eraseViewer: wishing(1, fc.record({ viewer, interaction }), (_house, drawn) => drawn),
  pause: wishing(1, byViewer, (_house, drawn) => drawn),
  resume: wishing(8, byViewer, ({ atMs }, drawn) => ({ ...drawn, atMs: atMs + 5_000 })),
  startPowerHour: wishing(1, byViewer, (_house, drawn) => drawn),
  endPowerHour: wishing(1, fc.option(viewer), ({ show }, by) =>
    by === null ? { atMs: show.powerHourUntilMs ?? undefined } : { viewer: by },
  ),
  addPerformer: wishing(2, fc.record({ viewer, card }), (_house, drawn) => drawn),
  editPerformer: wishing(2, fc.record({ viewer, performer, changes }), (_house, drawn) => drawn),
  retirePerformer: wishing(2, fc.record({ viewer, performer }), (_house, drawn) => drawn),
  recallPerformer: wishing(3, fc.record({ viewer, performer }), ({ show }, drawn) => {
    const [leaver] = Object.values(show.retired);
    return leaver === undefined ? drawn : { ...drawn, performer: leaver.card.id };
  }),
  withdrawCastWish: wishing(1, byViewer, ({ show }, drawn) => ({
    ...drawn,
    wish: show.castWishes?.[0]?.id ?? 'w0',
  })),
};

export const INTENT_TYPES = Object.keys(WISHES) as readonly Type[];

export type Drawn = readonly [Type, unknown];

export const anyWish: fc.Arbitrary<Drawn> = fc.oneof(
  ...INTENT_TYPES.map((type) => ({
    weight: WISHES[type].weight,
    arbitrary: fc.tuple(fc.constant(type), WISHES[type].drawn),
  })),
);

export function intentOf(house: Playhouse, [type, drawn]: Drawn): Intent {
  const facts: { readonly atMs?: number | undefined } = WISHES[type].facts(house, drawn);
  return { ...facts, type, atMs: facts.atMs ?? house.atMs } as Intent;
}
