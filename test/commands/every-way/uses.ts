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
  /** Who may, where not everybody: `managers`, the house looks for itself; `permitted`, whom Discord lets through. */
  readonly by?: 'managers' | 'permitted';
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
/** Of the cast: a manager's, between episodes. */
const CAST = { where: 'between', by: 'managers', refusedWhen: ['no show'] } as const;
const CARD = { name: 'Zoe', title: 'Seer', persona: 'Sees.' } as const;
const PERMITTED = { by: 'permitted', refusedWhen: ['no show'] } as const;
const MANAGED = { by: 'managers', refusedWhen: ['no show'] } as const;

const COMMANDS = {
  ask: {
    changes: ['questionAsked', 'questionPut'],
    refusedWhen: ['no show', 'closed', 'paused'],
    right: { values: { trader: 'sarah', question: 'Why bonds?' } },
    wrong: [
      { values: { trader: 'bob', question: 'Why?' } },
      { values: { trader: 'sarah', question: ' ' } },
      {},
    ],
  },
  bell: { refusedWhen: ['no show'], right: {} },
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
    refusedWhen: ['no show'],
  },
  chair: {
    where: 'quiet',
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
  doctor: { right: {} },
  floor: { refusedWhen: ['no show'], right: {} },
  follow: {
    right: trader('sarah'),
    wrong: [trader('bob'), {}],
    changes: ['followed'],
    refusedWhen: ['no show'],
  },
  headlines: { where: 'held', right: {}, by: 'permitted', refusedWhen: ['no show'] },
  help: { right: {} },
  house: {
    ...PERMITTED,
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
  minds: { right: {} },
  odds: { right: {} },
  pause: { ...PERMITTED, right: {}, changes: ['paused'], refusedWhen: ['no show', 'paused'] },
  portfolio: { right: trader('alex'), wrong: [trader('bob')] },
  power: { ...PERMITTED, right: {}, changes: ['powerHourStarted'] },
  privacy: { right: {} },
  recap: { right: {}, wrong: [{ values: { episode: 99 } }, { values: { episode: 0 } }] },
  plots: { right: {} },
  relations: { right: {} },
  resume: {
    ...PERMITTED,
    where: 'paused',
    right: {},
    changes: ['resumed'],
    refusedWhen: ['no show', 'closed', 'locked', 'asleep'],
  },
  rewind: {
    right: { values: { round: 1 } },
    wrong: [{ values: { round: 99 } }, { values: { round: 1, episode: 99 } }, {}],
  },
  setup: {
    by: 'permitted',
    right: { values: { pace: 'normal' } },
    wrong: [{ values: { timezone: 'Mars/Olympus' } }],
    changes: ['settingsChanged'],
  },
  settings: { by: 'permitted', right: {} },
  teardown: { by: 'permitted', right: {} },
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
  restake: {
    right: () => ({ kind: 'restake', market: 'winner', outcome: SARAH, typed: 'ten' }),
    wrong: [{ kind: 'restake', market: 'winner', outcome: nobody, typed: 'ten' }],
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
  chaos: {
    where: 'quiet',
    right: () => ({ kind: 'chaos' }),
    changes: ['chaosOpened'],
    refusedWhen: ['no show', 'paused'],
  },
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
  backQuestion: {
    right: (show) => ({ kind: 'backQuestion', question: show.episode?.questions[0]?.id ?? 'e2q1' }),
    wrong: [{ kind: 'backQuestion', question: 'e9q9' }],
    changes: ['questionBacked'],
    refusedWhen: ['no show', 'closed', 'paused'],
  },
  review: {
    where: 'held',
    right: (show) => ({ kind: 'review', headline: show.held[0]?.id ?? '', verdict: 'approved' }),
    wrong: [{ kind: 'review', headline: 'h9', verdict: 'refused' }],
    by: 'managers',
    changes: ['headlineReviewed', 'headlineProposed', 'ballotCast'],
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
  deskNow: { right: () => ({ kind: 'deskNow' }) },
  think: {
    right: () => ({ kind: 'think', episode: 2, round: 1, performer: ALEX }),
    wrong: [{ kind: 'think', episode: 9, round: 9, performer: nobody }],
  },
  share: {
    right: () => ({ kind: 'share', episode: 2, round: 1, performer: ALEX }),
    wrong: [{ kind: 'share', episode: 9, round: 9, performer: nobody }],
  },
  plots: { right: () => ({ kind: 'plots' }) },
  plot: {
    right: ({ plot }) => ({ kind: 'plot', thread: plot.threads[0]?.id ?? 'e1t1' }),
    wrong: [{ kind: 'plot', thread: 'e99t9' }],
  },
  rewind: {
    right: () => ({ kind: 'rewind', episode: 2, round: 1 }),
    wrong: [{ kind: 'rewind', episode: 9, round: 9 }],
  },
  leaf: {
    right: () => ({ kind: 'leaf', episode: 2, round: 1 }),
    wrong: [{ kind: 'leaf', episode: 9, round: 9 }],
  },
  thoughts: {
    right: () => ({ kind: 'thoughts', performer: ALEX }),
    wrong: [{ kind: 'thoughts', performer: nobody }],
  },
  comeback: {
    where: 'broke',
    right: () => ({ kind: 'comeback', performer: ALEX }),
    wrong: [{ kind: 'comeback', performer: nobody }],
    changes: ['motionOpened'],
    refusedWhen: ['no show', 'closed', 'paused'],
  },
  askRetire: {
    ...CAST,
    right: () => ({ kind: 'askRetire', performer: SARAH }),
    wrong: [{ kind: 'askRetire', performer: nobody }],
  },
  edit: {
    ...CAST,
    right: () => ({ kind: 'edit', performer: SARAH }),
    wrong: [{ kind: 'edit', performer: nobody }],
  },
  portfolio: {
    right: () => ({ kind: 'portfolio', performer: ALEX }),
    wrong: [{ kind: 'portfolio', performer: nobody }],
  },
  betOn: {
    right: () => ({ kind: 'betOn', performer: ALEX }),
    wrong: [{ kind: 'betOn', performer: nobody }],
  },
  roster: { right: () => ({ kind: 'roster' }) },
  help: { right: () => ({ kind: 'help' }) },
  hall: { right: () => ({ kind: 'hall' }) },
  wallet: { right: () => ({ kind: 'wallet' }) },
  limit: { right: () => ({ kind: 'limit' }) },
  state: { right: () => ({ kind: 'state' }) },
  setUp: { by: 'managers', right: () => ({ kind: 'setUp', draft: '' }) },
  setUpHours: { by: 'managers', right: () => ({ kind: 'setUpHours', draft: '' }) },
  setUpChannels: { by: 'managers', right: () => ({ kind: 'setUpChannels', draft: '' }) },
  /** The preview's own button: without its draft there is nothing to make. */
  setUpMake: { by: 'managers', right: () => ({ kind: 'setUpMake', draft: 'long gone' }) },
  settings: { by: 'managers', right: () => ({ kind: 'settings' }) },
  settingsForm: { by: 'managers', right: () => ({ kind: 'settingsForm', group: 'rounds', draft: '' }) },
  teardown: { by: 'managers', right: () => ({ kind: 'teardown' }) },
  tearDown: { by: 'managers', right: () => ({ kind: 'tearDown' }) },
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
    right: () => ({ kind: 'feed', performer: ALEX }),
    wrong: [{ kind: 'feed', performer: nobody }],
  },
  hire: { ...CAST, right: () => ({ kind: 'hire', draft: '1' }) },
  unwish: {
    by: 'managers',
    refusedWhen: ['no show'],
    right: () => ({ kind: 'unwish', wish: 'w1' }),
    wrong: [{ kind: 'unwish', wish: 'w0' }],
  },
  redraft: { ...CAST, right: () => ({ kind: 'redraft', draft: '1' }) },
  mind: { ...CAST, right: () => ({ kind: 'mind', draft: '1' }) },
  drop: { ...CAST, right: () => ({ kind: 'drop', draft: '1' }) },
  retire: {
    ...CAST,
    right: () => ({ kind: 'retire', performer: ALEX }),
    wrong: [{ kind: 'retire', performer: nobody }],
    changes: ['performerRetired', 'castWished'],
  },
  recall: {
    ...CAST,
    where: 'retired',
    right: () => ({ kind: 'recall', performer: ALEX }),
    wrong: [{ kind: 'recall', performer: nobody }],
    changes: ['performerRecalled', 'castWished'],
  },
  stay: { right: () => ({ kind: 'stay' }) },
  recap: {
    right: () => ({ kind: 'recap', episode: 1, page: 'books' }),
    wrong: [{ kind: 'recap', episode: 99, page: 'story' }],
  },
  receipt: { right: () => ({ kind: 'receipt', episode: 1 }), wrong: [{ kind: 'receipt', episode: 99 }] },
  tipsters: { right: () => ({ kind: 'tipsters' }) },
  reset: { ...MANAGED, right: () => ({ kind: 'reset' }), changes: ['economyReset'] },
  bell: { refusedWhen: ['no show'], right: () => ({ kind: 'bell' }) },
  bellOff: { refusedWhen: ['no show'], right: () => ({ kind: 'bellOff' }) },
  launch: { refusedWhen: ['no show'], right: () => ({ kind: 'launch' }) },
  powerEnd: {
    where: 'powered',
    right: () => ({ kind: 'powerEnd' }),
    by: 'managers',
    changes: ['powerHourEnded'],
  },
  examine: { right: () => ({ kind: 'examine' }) },
  repair: { right: () => ({ kind: 'repair' }), by: 'managers' },
  goOn: {
    where: 'paused',
    right: () => ({ kind: 'goOn' }),
    by: 'managers',
    changes: ['resumed'],
    refusedWhen: ['no show'],
  },
  exportHeld: { right: () => ({ kind: 'exportHeld' }), refusedWhen: ['no show'] },
  askErase: { right: () => ({ kind: 'askErase' }), refusedWhen: ['no show'] },
  erase: { right: () => ({ kind: 'erase' }), changes: ['viewerErased'], refusedWhen: ['no show'] },
  keepHeld: { right: () => ({ kind: 'keepHeld' }) },
};

const MANAGERS = { by: 'managers' } as const;
const SETTINGS_FORM = { ...MANAGERS, changes: ['settingsChanged'], refusedWhen: ['no show'] } as const;

const FORMS: { readonly [Kind in FormKind]: FormRow<Kind> } = {
  amount: {
    ...BETS,
    right: () => ({ kind: 'amount', market: 'winner', outcome: SARAH }),
    written: { amount: '5' },
    wrong: [{ amount: 'ten' }, { amount: '0' }, { amount: '999999' }, {}],
  },
  limit: {
    right: () => ({ kind: 'limit' }),
    written: { cap: '50', lockDays: '' },
    wrong: [{ cap: 'some' }, { lockDays: '999' }],
    changes: ['limitsSet'],
    refusedWhen: ['no show'],
  },
  headline: {
    right: (show) => ({ kind: 'headline', vote: show.chaos?.id ?? '' }),
    written: { headline: 'Bonds found dull' },
    wrong: [{ headline: ' ' }, { headline: 'x'.repeat(999) }, {}],
    changes: ['headlineProposed', 'ballotCast'],
    refusedWhen: ['no show', 'paused'],
  },
  card: {
    ...CAST,
    right: () => ({ kind: 'card', performer: null, draft: '' }),
    written: { ...CARD, part: ['mike'], place: ['Coffee-Shop|1.5'] },
    wrong: [
      { ...CARD, part: ['mike'], place: ['Roof|1.5'] },
      { ...CARD, part: ['mike'], place: ['Coffee-Shop|9'] },
      { ...CARD, name: 'Discord', part: ['mike'], place: ['Coffee-Shop|1.5'] },
      {},
    ],
  },
  mind: {
    ...CAST,
    right: () => ({ kind: 'mind', draft: '1' }),
    written: { mind: ['understudy'] },
    wrong: [{ mind: ['parrot'] }, { mind: [] }, {}],
  },
  setUp: {
    ...MANAGERS,
    right: () => ({ kind: 'setUp', draft: '' }),
    written: {
      language: ['de'],
      liveliness: ['asNow'],
      hours: ['asNow'],
      headlines: ['free'],
      channels: [],
    },
    wrong: [{}, { language: ['xx'] }],
  },
  setUpHours: {
    ...MANAGERS,
    right: () => ({ kind: 'setUpHours', draft: '' }),
    written: { openingBell: '18:00', closingBell: '22:00', timeZone: 'UTC', quietFrom: '', quietTo: '' },
    wrong: [{ openingBell: 'at dawn', closingBell: '', timeZone: 'Mars/Base', quietFrom: '', quietTo: '' }],
  },
  setUpChannels: {
    ...MANAGERS,
    right: () => ({ kind: 'setUpChannels', draft: '' }),
    written: { tradingFloor: [], startupOffices: [], vcOffice: [], coffeeShop: [], newsRoom: [] },
    wrong: [{ tradingFloor: ['no id'] }],
  },
  rounds: {
    ...SETTINGS_FORM,
    right: () => ({ kind: 'rounds' }),
    written: {
      paceMs: ['600000'],
      roundsPerEpisode: '20',
      episodesPerSeason: '4',
      intermissionMs: ['600000'],
    },
    wrong: [
      { paceMs: ['600000'], roundsPerEpisode: 'many', episodesPerSeason: '4', intermissionMs: ['600000'] },
      {},
    ],
  },
  bells: {
    ...SETTINGS_FORM,
    right: () => ({ kind: 'bells' }),
    written: { openingBell: '18:00', closingBell: '22:00', timeZone: 'Europe/Madrid', recapAt: '08:00' },
    wrong: [{ openingBell: 'at dawn' }, { timeZone: 'Mars/Base' }],
  },
  votes: {
    ...SETTINGS_FORM,
    right: () => ({ kind: 'votes' }),
    written: {
      chaosOpenMs: ['60000'],
      chaosCooldownMs: ['600000'],
      ownHeadlines: ['closed'],
      markets: ['winner'],
    },
    wrong: [{}, { chaosOpenMs: ['soon'], chaosCooldownMs: ['60000'], ownHeadlines: ['free'], markets: [] }],
  },
  quiet: {
    ...SETTINGS_FORM,
    right: () => ({ kind: 'quiet' }),
    written: {
      noise: ['quiet'],
      quietFrom: '23:00',
      quietTo: '08:00',
      sleepAfterMs: ['never'],
      language: ['en'],
    },
    wrong: [
      { noise: ['quiet'], quietFrom: '99:00', quietTo: '', sleepAfterMs: ['never'], language: ['en'] },
      { noise: ['silent'] },
    ],
  },
};

/** One thing that can be done, as the wire would bring it. */
export type Deed =
  | { readonly kind: 'command'; readonly name: string; readonly typed: Typed }
  | { readonly kind: 'press'; readonly id: string }
  | { readonly kind: 'onMessage'; readonly name: string; readonly message: string }
  | { readonly kind: 'form'; readonly id: string; readonly written: Written };

export interface MemberUse extends Row {
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
  ([name, { right, wrong = [], ...row }]): MemberUse => ({
    ...{ ...row, name: `/${name}`, right: () => command(name, right), isAboutThisShow: false },
    wrong: () => wrong.map((typed) => command(name, typed)),
  }),
);

/** What the commands of a message's menu may change, by their English names. */
export const ON_MESSAGES: Readonly<Record<string, readonly EventType[]>> = {
  'What were you thinking?': [],
  'Share card': [],
  Follow: ['followed'],
  'Bet on': [],
  Portfolio: [],
  'Rewind to here': [],
};

/** The message that holds a line of Alex's, and one that the house has not posted. */
export const LINE_MESSAGE = 'm1';
const onMessageUses = Object.entries(ON_MESSAGES).map(([name, changes]): MemberUse => {
  const on = (message: string): Deed => ({ kind: 'onMessage', name, message });
  return {
    ...{
      name: `"${name}"`,
      ...(changes.length === 0 ? {} : { changes }),
      where: 'quiet',
      isAboutThisShow: true,
    },
    right: () => on(LINE_MESSAGE),
    wrong: () => [on('elsewhere')],
  };
});

// Each row is about its own kind; together they are about any.
const pressUses = Object.entries(PRESSES as Readonly<Record<PressKind, PressRow<PressKind>>>).map(
  ([kind, { right, wrong = [], ...row }]): MemberUse => ({
    ...{ ...row, name: `the button ${kind}`, isAboutThisShow: wrong.length > 0 },
    right: (show) => ({ kind: 'press', id: pressId(right(show)) }),
    wrong: () => wrong.map((press) => ({ kind: 'press', id: pressId(press) })),
  }),
);

/** The others are about the server they are sent in. */
const OF_A_SHOW = ['amount', 'headline'];

const formUses = Object.entries(FORMS as Readonly<Record<FormKind, FormRow<FormKind>>>).map(
  ([kind, { right, written, wrong, ...row }]): MemberUse => {
    const sent = (show: Show, entered: Written): Deed => ({
      ...{ kind: 'form', id: formId(right(show)), written: entered },
    });
    return {
      ...{ ...row, name: `the form ${kind}`, isAboutThisShow: OF_A_SHOW.includes(kind) },
      right: (show) => sent(show, written),
      wrong: (show) => wrong.map((entered) => sent(show, entered)),
    };
  },
);

export const USES: readonly MemberUse[] = [...commandUses, ...onMessageUses, ...pressUses, ...formUses];

/** Who does all of it. */
export const MEMBER = ANN;
