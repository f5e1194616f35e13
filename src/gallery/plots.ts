// The plot of the gallery: the board with pins and string on an ordinary day, full, and empty; and the scenes between
// two of the cast. Views of threads as the show has them.

import type { Words } from '../languages/words.ts';
import type { Performer } from '../show/cast/cast.ts';
import type { ThreadMoved } from '../show/events/plot.ts';
import type { Plot } from '../show/plot/plot.ts';
import { NO_PLOT } from '../show/plot/plot.ts';
import type { Ending, Past, TermsOf, Thread, ThreadKind } from '../show/plot/thread.ts';
import { type PlotView, plotView } from '../views/cards/plot/plot-card.ts';
import { plotAltText } from '../views/cards/plot/plot-words.ts';
import { sceneAltText, sceneView } from '../views/cards/scene-card.ts';
import { CROWD, HOUSE, type Model, OFFICIALS } from './people.ts';
import type { Sample } from './sample.ts';

const EPISODE = 3;
const ROUND = 9;

const TERMS: TermsOf = {
  bet: {
    ...{ asset: 'Crypto', over: 'above', levelCents: 11_000, untilRound: 15, stakeCents: 30_000 },
    ...{ forfeit: 'duncesCap' },
  },
  pact: { asset: 'Crypto', side: 'long', untilRound: 12 },
  tip: { asset: 'Tech', way: 'up', honest: false, priceCents: 10_120, untilRound: 11 },
  loan: { stakeCents: 50_000, dueCents: 60_000 },
  dare: { asset: 'Bonds', side: 'short', untilRound: 12, forfeit: 'sandwichBoard' },
  secret: { asset: 'Tech', side: 'short', stakeCents: 15_000, paid: false },
  feud: { over: null },
};

interface Between extends Partial<Pick<Thread, 'stage' | 'awaits' | 'terms'>> {
  readonly kind: ThreadKind;
  readonly by: Model | undefined;
  readonly with: Model | undefined;
  readonly matter: string;
}

function thread({ by, with: other, kind, ...more }: Between, index: number): readonly Thread[] {
  if (by === undefined || other === undefined) return [];
  // The terms are the kind's own, which the compiler cannot follow.
  const spun = {
    ...{ id: `e${EPISODE}t${index + 1}`, kind, by: by.id, with: other.id },
    ...{ stage: 'running', awaits: null, terms: TERMS[kind], ...more },
    ...{ episode: EPISODE, openedInRound: 4, agreedInRound: 5, movedInRound: 6, knownTo: [], story: [] },
  } as Thread;
  return [spun];
}

const over = (between: Between, ended: Ending, index: number): readonly Past[] =>
  thread(between, index).map((spun) => ({
    ...spun,
    ...{ ended, endedInRound: ROUND, endedInEpisode: EPISODE, endedBy: spun.by },
  }));

const [ALEX, ALICE, SARAH, MIKE] = HOUSE;

const DAY: readonly Between[] = [
  { kind: 'pact', by: ALEX, with: SARAH, matter: 'the brass stapler' },
  ...(ALICE === undefined
    ? []
    : [
        {
          ...({ kind: 'bet', by: MIKE, with: ALICE, matter: 'the last doughnut' } as const),
          ...({ stage: 'offered', awaits: ALICE.id } as const),
        },
      ]),
  { kind: 'loan', by: MIKE, with: ALEX, matter: 'the office cactus' },
  { kind: 'feud', by: ALICE, with: ALEX, matter: 'the goldfish' },
];
const DAY_OVER: readonly (readonly [Between, Ending])[] = [
  [{ kind: 'tip', by: ALICE, with: MIKE, matter: 'the postcard from Oslo' }, 'burned'],
  [{ kind: 'dare', by: SARAH, with: MIKE, matter: 'the chess clock' }, 'done'],
];

const KINDS: readonly ThreadKind[] = ['bet', 'pact', 'tip', 'loan', 'dare', 'secret', 'feud', 'feud', 'feud'];
const FULL: readonly Between[] = KINDS.map((kind, index) => ({
  ...{ kind, by: CROWD[index], with: CROWD[(index * 5 + 7) % CROWD.length] },
  matter: 'the magnifying glass that was never given back',
}));

const plotOf = (open: readonly Between[], ended: readonly (readonly [Between, Ending])[]): Plot => ({
  ...NO_PLOT,
  threads: open.flatMap(thread),
  past: ended.flatMap(([between, ending], index) => over(between, ending, 20 + index)),
});

const castOf = (models: readonly Model[]): readonly Performer[] =>
  models.map((model) => ({
    ...model,
    ...{ role: 'trader', persona: '', voice: 'alex', home: 'Coffee Shop', leverage: 1, mind: 'default' },
  }));

function boardOf(models: readonly Model[], plot: Plot): PlotView {
  const empty = plotView({ cast: castOf(models), plot, episode: null, lastResult: null });
  const lastResult = { number: EPISODE } as Parameters<typeof plotView>[0]['lastResult'];
  const view = plotView({ cast: castOf(models), plot, episode: null, lastResult });
  return plot === NO_PLOT ? empty : { ...view, round: ROUND };
}

function boards(words: Words): readonly Sample[] {
  const cast = [...HOUSE, ...OFFICIALS];
  const views = {
    'plot-day': boardOf(cast, plotOf(DAY, DAY_OVER)),
    'plot-full': boardOf(
      CROWD,
      plotOf(
        FULL,
        FULL.slice(0, 4).map((each) => [each, 'broken'] as const),
      ),
    ),
    'plot-none': boardOf(cast, NO_PLOT),
  };
  return Object.entries(views).map(([name, view]) => ({
    ...{ name, order: { kind: 'plot', language: words.language, view }, altText: plotAltText(words, view) },
  }));
}

const SCENES: Readonly<Record<string, readonly [Between, Ending]>> = {
  'pact-broken': [{ kind: 'pact', by: ALEX, with: SARAH, matter: 'the brass stapler' }, 'broken'],
  'tip-burned': [{ kind: 'tip', by: ALICE, with: MIKE, matter: 'the postcard from Oslo' }, 'burned'],
  'bet-welshed': [{ kind: 'bet', by: MIKE, with: ALICE, matter: 'the last doughnut' }, 'welshed'],
  'loan-kept': [{ kind: 'loan', by: MIKE, with: SARAH, matter: 'the office cactus' }, 'defaulted'],
  'secret-told': [{ kind: 'secret', by: SARAH, with: ALEX, matter: 'the fax machine' }, 'told'],
  'debt-paid': [{ kind: 'bet', by: ALEX, with: ALICE, matter: 'the rubber duck' }, 'paid'],
  'tip-sold-out': [
    { kind: 'tip', by: CROWD[7], with: CROWD[0], matter: 'the magnifying glass that was never given back' },
    'soldOut',
  ],
};

function scene(words: Words, [between, ended]: readonly [Between, Ending]): ReturnType<typeof sceneView> {
  const [past] = over(between, ended, 0);
  if (past === undefined) return undefined;
  const { id, by, terms, stage } = past;
  const event: ThreadMoved = {
    ...{ type: 'threadMoved', thread: id, verb: 'pay', by, round: ROUND, stage, awaits: null },
    ...{ agreedInRound: 5, terms, ended, endedBy: by, owes: [], witnesses: [], wears: null },
    ...{ atTheBell: true, postings: [{ account: `cash:${by}`, amount: 30_000 }] },
  };
  const worn = ended === 'paid' ? { [by]: 'duncesCap' as const } : {};
  return sceneView(
    words,
    { cast: castOf([...HOUSE, ...CROWD]), plot: { ...NO_PLOT, past: [past], worn } },
    event,
  );
}

const pairScenes = (words: Words): readonly Sample[] =>
  Object.entries(SCENES).flatMap(([name, told]) => {
    const view = scene(words, told);
    if (view === undefined) return [];
    const order = { kind: 'scene', language: words.language, view } as const;
    return [{ name: `scene-${name}`, order, altText: sceneAltText(words, view) }];
  });

export const plots = (words: Words): readonly Sample[] => [...boards(words), ...pairScenes(words)];
