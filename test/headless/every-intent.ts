// A show for each intent there is, and the wish that the rules take in it. Held complete by the compiler: a new intent
// fails to type-check until somebody wishes it here.
import { sha256 } from '../../src/offstage/secret.ts';
import { performerId } from '../../src/show/ids.ts';
import type { Intent } from '../../src/show/intents/intent.ts';
import { LEAK_POT_CHIPS } from '../../src/show/parlour/leak.ts';
import type { Question } from '../../src/show/rounds/question.ts';
import { DEFAULT_SETTINGS } from '../../src/show/state/settings.ts';
import { ALEX, ALICE, ANN, BOB, bold, FULL_CAST, GUILD, Playhouse, SARAH } from '../playhouse.ts';

export interface Scene {
  readonly house: Playhouse;
  readonly intent: Intent;
}

/** A long seed, as every real one is. */
const SEED = '5e'.repeat(32);
const COMMITMENT = sha256(SEED);
const SETTINGS = { roundsPerEpisode: 4, sleepAfterMs: null };
const PLAYED_BY = { mind: 'qwen', understudyBecause: 'late' } as const;
const FORM = { thought: 'Nobody knows.', speech: 'I know.', location: 'News Room' } as const;
const CARD = {
  name: 'Zoë',
  role: 'trader',
  title: 'Astrologer',
  persona: 'Mercury is never wrong.',
  voice: 'mike',
  home: 'VC Office',
  leverage: 1.5,
} as const;

const created = (settings = {}): Playhouse => new Playhouse().create({ ...SETTINGS, ...settings }, FULL_CAST);
const opened = (): Playhouse => created().ring().visit(ANN).visit(BOB);

function asking(kind: Question['kind']): { house: Playhouse; question: Question['id'] } {
  const house = opened();
  house.mind = bold;
  house.startRound();
  for (;;) {
    const asked = house.show.episode?.asked ?? [];
    const found = asked.find((question) => question.kind === kind);
    if (found !== undefined) return { house, question: found.id };
    if (!house.answerOne()) throw new Error(`nobody was asked to ${kind}`);
  }
}

function voting(): { house: Playhouse; vote: string } {
  const house = opened().round();
  house.must({ type: 'openChaos', atMs: house.atMs, viewer: ANN });
  return { house, vote: house.show.chaos?.id ?? '' };
}

function holding(): Playhouse {
  const { house, vote } = voting();
  house.must({ type: 'changeSettings', atMs: house.atMs, settings: { ownHeadlines: 'approved' } });
  house.must({ type: 'proposeHeadline', ...byAnn(house), vote, text: 'Bonds found dull' });
  return house;
}

function moving(): { house: Playhouse; motion: string } {
  const house = opened().round();
  house.must({ type: 'openMotion', atMs: house.atMs, viewer: ANN, comeback: null });
  return { house, motion: house.show.motion?.id ?? '' };
}

const now = ({ atMs }: Playhouse) => ({ atMs });
const byAnn = ({ atMs }: Playhouse) => ({ atMs, viewer: ANN });
const on = <House extends Playhouse>(house: House, wish: (house: House) => Intent): Scene => ({
  house,
  intent: wish(house),
});

export const SCENES = {
  askTrader: () =>
    on(opened(), (house) => ({
      ...{ type: 'askTrader', ...byAnn(house), performer: ALEX },
      text: 'Why Crypto?',
    })),
  backQuestion: () => {
    const house = opened();
    house.must({ type: 'askTrader', ...byAnn(house), performer: ALEX, text: 'Why Crypto?' });
    return on(house, (now) => ({ type: 'backQuestion', atMs: now.atMs, viewer: BOB, question: 'e1q1' }));
  },
  createShow: () =>
    on(new Playhouse(), (house) => ({
      ...{ type: 'createShow', ...now(house), guild: GUILD, cast: FULL_CAST },
      settings: { ...DEFAULT_SETTINGS, ...SETTINGS },
    })),
  changeSettings: () =>
    on(opened(), (house) => ({ type: 'changeSettings', ...now(house), settings: { paceMs: 30_000 } })),
  ringOpeningBell: () =>
    on(created(), (house) => {
      const secret = { seed: SEED, commitment: COMMITMENT, closesAtMs: house.atMs + 3_600_000 };
      return { type: 'ringOpeningBell', ...now(house), ...secret };
    }),
  startRound: () =>
    on(opened(), ({ show }) => ({ type: 'startRound', atMs: show.episode?.nextRoundAtMs ?? 0 })),
  answer: () => {
    const { house, question } = asking('decide');
    const decision = { ...FORM, trade: 'Crypto', side: 'long', conviction: 3 } as const;
    return on(house, () => ({ type: 'answer', ...now(house), question, decision, playedBy: PLAYED_BY }));
  },
  review: () => {
    const { house, question } = asking('review');
    const review = { thought: 'hm', verdict: 'flag', reason: 'too big' } as const;
    return on(house, () => ({ type: 'review', ...now(house), question, review, playedBy: PLAYED_BY }));
  },
  supervise: () => {
    const { house, question } = asking('supervise');
    const deed = { action: 'fine', whom: ALEX, asset: 'Tech', finePercent: 2 } as const;
    const answered = { question, supervision: { ...FORM, ...deed }, playedBy: PLAYED_BY };
    return on(house, () => ({ type: 'supervise', ...now(house), ...answered }));
  },
  fallAsleep: () => {
    const house = created({ sleepAfterMs: 60_000 }).ring().visit(ANN);
    while (house.show.episode !== null) house.round();
    if (house.show.asleepSinceMs !== null) house.visit(BOB);
    house.atMs += 3_600_000;
    return on(house, () => ({ type: 'fallAsleep', ...now(house) }));
  },
  ringClosingBell: () =>
    on(opened().round(), ({ show }) => ({ type: 'ringClosingBell', atMs: show.episode?.closesAtMs ?? 0 })),
  visit: () => {
    const house = opened();
    house.atMs += 120_000;
    // Of a second visit that day no event says the day.
    return on(house, () => ({ type: 'visit', ...byAnn(house), today: '2026-01-01' }));
  },
  follow: () => on(opened(), (house) => ({ type: 'follow', ...byAnn(house), performer: ALICE })),
  unfollow: () => {
    const house = opened();
    house.must({ type: 'follow', ...byAnn(house), performer: ALICE });
    return on(house, () => ({ type: 'unfollow', ...byAnn(house), performer: ALICE }));
  },
  openChaos: () => on(opened().round(), (house) => ({ type: 'openChaos', ...byAnn(house) })),
  proposeHeadline: () => {
    const { house, vote } = voting();
    const text = ' Bonds \n found   dull in 2026 ';
    return on(house, () => ({ type: 'proposeHeadline', ...byAnn(house), vote, text }));
  },
  reviewHeadline: () =>
    on(holding(), (house) => {
      const [waiting] = house.show.held;
      return {
        ...{ type: 'reviewHeadline', ...byAnn(house), headline: waiting?.id ?? '', verdict: 'approved' },
      };
    }),
  signHeadline: () =>
    on(holding(), (house) => {
      const [waiting] = house.show.held;
      return { type: 'signHeadline', ...byAnn(house), headline: waiting?.id ?? '', signed: true };
    }),
  readVerdicts: () => {
    const house = holding();
    const headline = house.show.held[0]?.id ?? '';
    house.must({ type: 'reviewHeadline', ...byAnn(house), headline, verdict: 'refused' });
    return on(house, () => ({ type: 'readVerdicts', ...byAnn(house) }));
  },
  castBallot: () => {
    const { house, vote } = voting();
    return on(house, () => ({ type: 'castBallot', ...byAnn(house), vote, option: 1 }));
  },
  closeChaos: () => {
    const { house, vote } = voting();
    return on(house, ({ show }) => ({ type: 'closeChaos', atMs: show.chaos?.closesAtMs ?? 0, vote }));
  },
  openMotion: () =>
    on(opened().round(), (house) => ({ type: 'openMotion', ...byAnn(house), comeback: null })),
  voteMotion: () => {
    const { house, motion } = moving();
    return on(house, () => ({ type: 'voteMotion', ...now(house), viewer: BOB, motion, choice: 'no' }));
  },
  closeMotion: () => {
    const { house, motion } = moving();
    return on(house, ({ show }) => ({ type: 'closeMotion', atMs: show.motion?.closesAtMs ?? 0, motion }));
  },
  directDesk: () => {
    const { house, motion } = moving();
    house.must({ type: 'voteMotion', ...now(house), viewer: BOB, motion, choice: 'yes' });
    house.atMs = house.show.motion?.closesAtMs ?? 0;
    house.must({ type: 'closeMotion', ...now(house), motion });
    return on(house, () => ({ type: 'directDesk', ...byAnn(house), option: 'Bonds long' }));
  },
  placeWager: () =>
    on(opened(), (house) => {
      const bet = { interaction: house.interaction(), market: 'winner', outcome: SARAH, chips: 40 } as const;
      return { type: 'placeWager', ...byAnn(house), ...bet };
    }),
  withdrawWager: () => {
    const house = opened();
    house.bet(ANN, ALEX, 100);
    return on(house, () => ({ type: 'withdrawWager', ...byAnn(house), interaction: house.interaction() }));
  },
  lockPool: () => on(opened(), ({ show }) => ({ type: 'lockPool', atMs: show.episode?.locksAtMs ?? 0 })),
  limitStakes: () =>
    on(opened(), (house) => ({ type: 'limitStakes', ...byAnn(house), capChips: 50, lockDays: null })),
  feedLeak: () =>
    on(opened().round().round(), (house) => {
      return { type: 'feedLeak', ...byAnn(house), interaction: house.interaction(), chips: LEAK_POT_CHIPS };
    }),
  voidPool: () => {
    const house = opened();
    house.bet(ANN, ALEX, 100);
    const why = 'a dog  ate the tape';
    return on(house, () => ({ type: 'voidPool', ...byAnn(house), market: 'winner', why }));
  },
  resetEconomy: () => {
    const house = opened();
    house.bet(ANN, ALEX, 100);
    return on(house, () => ({ type: 'resetEconomy', ...byAnn(house), interaction: house.interaction() }));
  },
  eraseViewer: () => {
    const house = opened();
    house.bet(ANN, ALEX, 100);
    return on(house, () => ({ type: 'eraseViewer', ...byAnn(house), interaction: house.interaction() }));
  },
  pause: () => on(opened(), (house) => ({ type: 'pause', ...byAnn(house) })),
  resume: () => {
    const house = opened();
    house.must({ type: 'pause', ...byAnn(house) });
    house.atMs += 90_000;
    return on(house, () => ({ type: 'resume', ...byAnn(house) }));
  },
  startPowerHour: () => on(opened(), (house) => ({ type: 'startPowerHour', ...byAnn(house) })),
  endPowerHour: () => {
    const house = opened();
    house.must({ type: 'startPowerHour', ...byAnn(house) });
    house.atMs += 600_000;
    return on(house, () => ({ type: 'endPowerHour', ...byAnn(house) }));
  },
  addPerformer: () => on(created(), (house) => ({ type: 'addPerformer', ...byAnn(house), card: CARD })),
  editPerformer: () => {
    const changes = { mind: 'qwen2.5', title: ' Bear   at rest ' };
    return on(created(), (house) => ({ type: 'editPerformer', ...byAnn(house), performer: SARAH, changes }));
  },
  retirePerformer: () =>
    on(created(), (house) => ({ type: 'retirePerformer', ...byAnn(house), performer: performerId('mike') })),
  recallPerformer: () => {
    const performer = performerId('mike');
    const house = created();
    house.must({ type: 'retirePerformer', ...byAnn(house), performer });
    return on(house, () => ({ type: 'recallPerformer', ...byAnn(house), performer }));
  },
  withdrawCastWish: () => {
    const house = opened();
    house.must({ type: 'addPerformer', ...byAnn(house), card: CARD });
    const wish = house.show.castWishes?.[0]?.id ?? '';
    return on(house, () => ({ type: 'withdrawCastWish', ...byAnn(house), wish }));
  },
} satisfies Record<Intent['type'], () => Scene>;
