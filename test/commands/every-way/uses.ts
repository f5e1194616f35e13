// Everything that members can do to the house: each command, button and form with its right use, its wrong ones, and what
// it may change. The compiler asks for a row as soon as there is a new one.

import type { CommandName } from '../../../commands/all.ts';
import type { EventType } from '../../../src/show/events/event.ts';
import { performerId } from '../../../src/show/ids.ts';
import type { Show } from '../../../src/show/state/show.ts';
import type { Form, FormKind, Written } from '../../../src/stage/controls/form.ts';
import { formId } from '../../../src/stage/controls/form.ts';
import type { Press, PressKind } from '../../../src/stage/controls/press.ts';
import { pressId } from '../../../src/stage/controls/press.ts';
import type { Typed } from '../../../src/stage/interactions/call.ts';
import { ALEX, ANN, SARAH } from '../../playhouse.ts';
import type { Place, State } from './states.ts';

interface Row {
  /** The show in which it is right. */
  readonly where?: Place;
  /** What it may lead to, in whichever situation; a visit may always be noted. */
  readonly changes?: readonly EventType[];
  /** Where it must change nothing. */
  readonly refusedWhen?: readonly State[];
  /** Who may: `managers` where the house itself must look, for Discord knows no permission of it. */
  readonly by?: 'managers';
}

interface CommandRow extends Row {
  readonly right: Partial<Typed>;
  readonly wrong?: readonly Partial<Typed>[];
}

interface PressRow<Kind extends PressKind> extends Row {
  /** About what there is in the show. */
  readonly right: (show: Show) => Press<Kind>;
  /** About what there is not. */
  readonly wrong?: readonly Press<Kind>[];
}

interface FormRow<Kind extends FormKind> extends Row {
  readonly right: (show: Show) => Form<Kind>;
  readonly written: Written;
  readonly wrong: readonly Written[];
}

const BETS = { changes: ['wagerPlaced'], refusedWhen: ['no show', 'closed', 'paused', 'locked'] } as const;
const nobody = performerId('nobody');
const trader = (name: string): Partial<Typed> => ({ values: { trader: name } });
const MANAGED = { refusedWhen: ['no show'] } as const;

const COMMANDS = {
  bet: {
    ...BETS,
    right: { values: { trader: 'sarah', amount: 5 } },
    wrong: [
      { values: { trader: 'bob', amount: 5 } },
      { values: { trader: 'sarah', amount: 0 } },
      { values: { trader: 'sarah', amount: 999_999 } },
      { values: { trader: 'sarah', amount: 5, market: 'weather' } },
      { values: {} },
    ],
  },
  bets: { right: {} },
  cast: {
    right: { subcommand: 'retire', values: { performer: 'mike' } },
    wrong: [
      { subcommand: 'retire', values: { performer: 'bob' } },
      { subcommand: 'edit', values: { performer: 'alex', name: 'Discord' } },
      { subcommand: 'add', values: {} },
    ],
    where: 'between',
    by: 'managers',
    changes: ['performerRetired'],
    refusedWhen: ['no show', 'paused', 'locked'],
  },
  chair: {
    right: {},
    changes: ['motionOpened', 'motionVoted'],
    refusedWhen: ['no show', 'closed', 'paused'],
  },
  chaos: { where: 'quiet', right: {}, changes: ['chaosOpened'], refusedWhen: ['no show', 'paused'] },
  comeback: {
    where: 'broke',
    right: trader('alex'),
    wrong: [trader('bob'), trader('sarah')],
    changes: ['motionOpened', 'motionVoted'],
    refusedWhen: ['no show', 'closed', 'paused'],
  },
  desk: { right: {} },
  follow: {
    right: trader('sarah'),
    wrong: [trader('bob'), {}],
    changes: ['followed'],
    refusedWhen: ['no show'],
  },
  headlines: { where: 'held', right: {}, by: 'managers' },
  help: { right: {} },
  house: {
    ...MANAGED,
    right: { values: { action: 'void', market: 'winner', reason: 'a slip of the pen' } },
    wrong: [{ values: { action: 'void', market: 'weather', reason: 'x' } }, { values: { action: 'dance' } }],
    changes: ['poolVoided'],
  },
  leaderboard: { right: {} },
  leak: {
    right: { values: { chips: 5 } },
    wrong: [{ values: { chips: 0 } }, { values: { chips: 999_999 } }, {}],
    changes: ['leakFed', 'thoughtLeaked'],
    refusedWhen: ['no show', 'closed', 'paused'],
  },
  limit: {
    right: { values: { cap: 50 } },
    wrong: [{ values: { cap: -1 } }, { values: { days: 9_999 } }],
    changes: ['limitsSet'],
    refusedWhen: ['no show'],
  },
  market: { right: {} },
  odds: { right: {} },
  pause: { ...MANAGED, right: {}, changes: ['paused'], refusedWhen: ['no show', 'paused'] },
  portfolio: { right: trader('alex'), wrong: [trader('bob')] },
  power: { ...MANAGED, right: {}, changes: ['powerHourStarted'] },
  recap: { right: {}, wrong: [{ values: { episode: 99 } }, { values: { episode: 0 } }] },
  relations: { right: {} },
  resume: {
    ...MANAGED,
    right: {},
    changes: ['resumed'],
    refusedWhen: ['no show', 'closed', 'locked', 'asleep'],
  },
  rewind: {
    right: { values: { round: 1 } },
    wrong: [{ values: { round: 99 } }, { values: { round: 1, episode: 99 } }, {}],
  },
  setup: {
    right: { values: { pace: 'normal' } },
    wrong: [{ values: { timezone: 'Mars/Olympus' } }],
    changes: ['settingsChanged'],
  },
  thoughts: { right: trader('alex'), wrong: [trader('bob'), {}] },
  tipsters: { right: {} },
  wallet: { right: {} },
} as const satisfies Readonly<Record<CommandName, CommandRow>>;

const PRESSES: { readonly [Kind in PressKind]: PressRow<Kind> } = {
  bet: {
    ...BETS,
    right: () => ({ kind: 'bet', market: 'winner', outcome: SARAH, chips: 5 }),
    wrong: [
      { kind: 'bet', market: 'winner', outcome: nobody, chips: 5 },
      { kind: 'bet', market: 'winner', outcome: SARAH, chips: 0 },
    ],
  },
  stake: {
    right: () => ({ kind: 'stake', market: 'winner', outcome: SARAH }),
    wrong: [{ kind: 'stake', market: 'winner', outcome: nobody }],
  },
  withdraw: {
    ...BETS,
    changes: ['wagerWithdrawn'],
    right: () => ({ kind: 'withdraw', market: 'winner' }),
    wrong: [{ kind: 'withdraw', market: 'hypocrite' }],
  },
  move: {
    ...BETS,
    right: () => ({ kind: 'move', market: 'winner', from: SARAH, outcome: ALEX, chips: 5 }),
    wrong: [{ kind: 'move', market: 'winner', from: ALEX, outcome: nobody, chips: 5 }],
  },
  keep: { right: () => ({ kind: 'keep', market: 'winner' }) },
  odds: { right: () => ({ kind: 'odds', market: 'winner' }) },
  vote: {
    right: (show) => ({ kind: 'vote', vote: show.chaos?.id ?? '', option: 0 }),
    wrong: [{ kind: 'vote', vote: 'e9c9', option: 0 }],
    changes: ['ballotCast'],
    refusedWhen: ['no show', 'paused'],
  },
  own: {
    right: (show) => ({ kind: 'own', vote: show.chaos?.id ?? '' }),
    wrong: [{ kind: 'own', vote: 'e9c9' }],
  },
  review: {
    where: 'held',
    right: (show) => ({ kind: 'review', headline: show.held[0]?.id ?? '', verdict: 'approved' }),
    wrong: [{ kind: 'review', headline: 'h9', verdict: 'refused' }],
    by: 'managers',
    changes: ['headlineReviewed', 'headlineProposed'],
    refusedWhen: ['no show'],
  },
  sign: {
    where: 'held',
    right: (show) => ({ kind: 'sign', headline: show.held[0]?.id ?? '', signed: true }),
    wrong: [{ kind: 'sign', headline: 'h9', signed: true }],
    changes: ['headlineSigned'],
    refusedWhen: ['no show'],
  },
  motion: {
    right: (show) => ({ kind: 'motion', motion: show.motion?.id ?? '', choice: 'yes' }),
    wrong: [{ kind: 'motion', motion: 'e9m9', choice: 'no' }],
    changes: ['motionVoted'],
    refusedWhen: ['no show', 'closed', 'paused'],
  },
  desk: {
    where: 'seated',
    right: () => ({ kind: 'desk', option: 'Tech long' }),
    changes: ['deskDirected'],
    refusedWhen: ['no show', 'closed', 'paused'],
  },
  follow: {
    right: () => ({ kind: 'follow', performer: SARAH }),
    wrong: [{ kind: 'follow', performer: nobody }],
    changes: ['followed'],
    refusedWhen: ['no show'],
  },
  unfollow: {
    right: () => ({ kind: 'unfollow', performer: ALEX }),
    wrong: [{ kind: 'unfollow', performer: nobody }],
    changes: ['unfollowed'],
    refusedWhen: ['no show'],
  },
  feed: {
    where: 'quiet',
    right: () => ({ kind: 'feed', performer: ALEX }),
    wrong: [{ kind: 'feed', performer: nobody }],
    changes: ['followed'],
  },
  recap: {
    right: () => ({ kind: 'recap', episode: 1, page: 'books' }),
    wrong: [{ kind: 'recap', episode: 99, page: 'story' }],
  },
  receipt: { right: () => ({ kind: 'receipt', episode: 1 }), wrong: [{ kind: 'receipt', episode: 99 }] },
  tipsters: { right: () => ({ kind: 'tipsters' }) },
  reset: { ...MANAGED, right: () => ({ kind: 'reset' }), by: 'managers', changes: ['economyReset'] },
  powerEnd: {
    where: 'powered',
    right: () => ({ kind: 'powerEnd' }),
    by: 'managers',
    changes: ['powerHourEnded'],
  },
};

const FORMS: { readonly [Kind in FormKind]: FormRow<Kind> } = {
  amount: {
    ...BETS,
    right: () => ({ kind: 'amount', market: 'winner', outcome: SARAH }),
    written: { amount: '5' },
    wrong: [{ amount: 'ten' }, { amount: '0' }, { amount: '999999' }, {}],
  },
  headline: {
    right: (show) => ({ kind: 'headline', vote: show.chaos?.id ?? '' }),
    written: { headline: 'Bonds found dull' },
    wrong: [{ headline: ' ' }, { headline: 'x'.repeat(999) }, {}],
    changes: ['headlineProposed', 'ballotCast'],
    refusedWhen: ['no show', 'paused'],
  },
};

/** One thing that can be done, as the wire would bring it. */
export type Deed =
  | { readonly kind: 'command'; readonly name: string; readonly typed: Typed }
  | { readonly kind: 'press'; readonly id: string }
  | { readonly kind: 'form'; readonly id: string; readonly written: Written };

export interface Use extends Row {
  readonly name: string;
  /** About what there is in that show. */
  readonly right: (show: Show) => Deed;
  readonly wrong: (show: Show) => readonly Deed[];
  /** Whether it is about something of this show alone, which another guild's does not have. */
  readonly isAboutThisShow: boolean;
}

const command = (name: string, { subcommand, values = {} }: Partial<Typed>): Deed => ({
  ...{ kind: 'command', name, typed: { subcommand, values } },
});

const commandUses = Object.entries<CommandRow>(COMMANDS).map(
  ([name, { right, wrong = [], ...row }]): Use => ({
    ...{ ...row, name: `/${name}`, right: () => command(name, right), isAboutThisShow: false },
    wrong: () => wrong.map((typed) => command(name, typed)),
  }),
);

// Each row is about its own kind; together they are about any.
const pressUses = Object.entries(PRESSES as Readonly<Record<PressKind, PressRow<PressKind>>>).map(
  ([kind, { right, wrong = [], ...row }]): Use => ({
    ...{ ...row, name: `the button ${kind}`, isAboutThisShow: wrong.length > 0 },
    right: (show) => ({ kind: 'press', id: pressId(right(show)) }),
    wrong: () => wrong.map((press) => ({ kind: 'press', id: pressId(press) })),
  }),
);

const formUses = Object.entries(FORMS as Readonly<Record<FormKind, FormRow<FormKind>>>).map(
  ([kind, { right, written, wrong, ...row }]): Use => {
    const sent = (show: Show, entered: Written): Deed => ({
      ...{ kind: 'form', id: formId(right(show)), written: entered },
    });
    return {
      ...{ ...row, name: `the form ${kind}`, isAboutThisShow: true },
      right: (show) => sent(show, written),
      wrong: (show) => wrong.map((entered) => sent(show, entered)),
    };
  },
);

export const USES: readonly Use[] = [...commandUses, ...pressUses, ...formUses];

/** Who does all of it. */
export const MEMBER = ANN;
