// The board with pins and string, and the scenes between two of the cast: what is on them, in which words, and that a
// tip's honesty is not.

import { describe, expect, it, test } from 'vitest';
import { LANGUAGES } from '../../../src/languages/language.ts';
import { wordsOf } from '../../../src/languages/words.ts';
import type { ThreadMoved } from '../../../src/show/events/plot.ts';
import { NO_PLOT, type Plot } from '../../../src/show/plot/plot.ts';
import { ENDINGS, type Past, type TermsOf, type Thread } from '../../../src/show/plot/thread.ts';
import { plotView } from '../../../src/views/cards/plot/plot-card.ts';
import { hadThreadScene } from '../../../src/views/cards/plot/plot-scene.ts';
import { plotAltText } from '../../../src/views/cards/plot/plot-words.ts';
import { sceneAltText, sceneView } from '../../../src/views/cards/scene-card.ts';
import { floorNews } from '../../../src/views/floor/newsline.ts';
import { fitsAltText } from '../../../src/views/words/discord-limits.ts';
import { ALEX, ALICE, MIKE, Playhouse, SARAH } from '../../playhouse.ts';

const EN = wordsOf('en');
const { show } = new Playhouse().create({ roundsPerEpisode: 12 }).ring().round();

const TERMS: TermsOf = {
  bet: {
    ...{ asset: 'Crypto', over: 'above', levelCents: 11_000, untilRound: 5, stakeCents: 30_000 },
    forfeit: 'clownsNose',
  },
  pact: { asset: 'Crypto', side: 'long', untilRound: 4 },
  tip: { asset: 'Tech', way: 'up', honest: false, priceCents: 10_000, untilRound: 4 },
  loan: { stakeCents: 50_000, dueCents: 60_000 },
  dare: { asset: 'Bonds', side: 'short', untilRound: 4, forfeit: 'apron' },
  secret: { asset: 'Tech', side: 'short', stakeCents: 15_000, paid: false },
  feud: { over: null },
};

const thread = (kind: keyof TermsOf, more: Partial<Thread> = {}): Thread =>
  ({
    ...{ id: `e1t-${kind}`, kind, by: ALEX, with: SARAH, matter: 'the brass stapler', terms: TERMS[kind] },
    ...{ stage: 'running', awaits: null, episode: 1, openedInRound: 1, agreedInRound: 1, movedInRound: 1 },
    ...{ knownTo: [], story: [], ...more },
  }) as Thread;

const past = (kind: keyof TermsOf, more: Partial<Past>): Past =>
  ({
    ...thread(kind),
    ...{ ended: 'kept', endedInRound: 1, endedInEpisode: 1, endedBy: null, ...more },
  }) as Past;

const withPlot = (plot: Partial<Plot>) => ({ ...show, plot: { ...NO_PLOT, ...plot } });
const told = (plot: Partial<Plot>): string => plotAltText(EN, plotView(withPlot(plot)));

describe('the board', () => {
  it('tells each thread: of what kind, between whom, over what, its terms and how far it is', () => {
    expect(told({ threads: [thread('pact')] })).toBe(
      'A board with pins and string, episode 1, round 1: who has what with whom. ' +
        'Pact of Alex and Sarah over “the brass stapler”: Both long Crypto to round 4; agreed.',
    );
  });

  it.each([
    [
      thread('bet', { stage: 'offered', awaits: SARAH }),
      'for $300 and the clown’s nose; Sarah is to answer.',
    ],
    [
      thread('bet', { stage: 'due', terms: { ...TERMS.bet, loser: ALEX } } as Partial<Thread>),
      'Alex is to pay.',
    ],
    [thread('tip'), 'Alex: Tech goes up; to round 4.'],
    [thread('loan'), 'Alex borrows $500 and gives $600 back; to the bell.'],
    [thread('dare'), 'Alex dares Sarah: all in, short Bonds, to round 4, or the apron; agreed.'],
    [thread('secret'), 'Alex knows that Sarah is short Tech, and asks $150 for silence; to the bell.'],
    [thread('feud'), 'The old grudge; still open.'],
  ])('says %#', (open, text) => {
    expect(told({ threads: [open] })).toContain(text);
  });

  it('says how those of the last rounds ended, and forgets the others', () => {
    const gone = past('pact', { ended: 'broken', endedBy: ALEX });
    expect(told({ past: [gone] })).toContain(
      'Over: Pact of Alex and Sarah over “the brass stapler”, broken by Alex.',
    );
    expect(plotView(withPlot({ past: [{ ...gone, endedInEpisode: 0 }] })).strings).toEqual([]);
    const late = { ...withPlot({ past: [gone] }), episode: show.episode && { ...show.episode, round: 9 } };
    expect(plotView(late).strings).toEqual([]);
  });

  it('keeps what happened in the last rounds when the bell has rung', () => {
    const gone = past('loan', { ended: 'repaid', endedInRound: 12 });
    const closed = { ...withPlot({ past: [gone] }), episode: null, lastResult: { number: 1 } as never };
    expect(plotView(closed)).toMatchObject({ episode: 1, round: 0, strings: [{ ended: 'repaid' }] });
  });

  it('leaves out who is gone, and whether a tip is honest', () => {
    const tips = [thread('tip'), thread('tip', { id: 'e1t9', with: 'gone' as never })];
    const view = plotView(withPlot({ threads: tips, past: [past('tip', { ended: 'burned' })] }));
    expect(view.strings).toHaveLength(2);
    expect(JSON.stringify(view)).not.toContain('honest');
  });

  it('has at most so many, and says how many more there are', () => {
    const threads = Array.from({ length: 11 }, (_, index) => thread('feud', { id: `e1t${index}` }));
    expect(told({ threads })).toMatch(/And 3 more\.$/);
  });

  it('says that there is nothing where there is nothing', () => {
    expect(told({})).toContain('Nothing is going on between them yet.');
  });

  test.each(LANGUAGES)('can say every kind, stage and end in %s', (language) => {
    const words = wordsOf(language);
    const kinds = Object.keys(TERMS) as (keyof TermsOf)[];
    for (const kind of kinds) {
      const open = (['offered', 'running', 'due'] as const).map((stage) => thread(kind, { stage }));
      const text = plotAltText(words, plotView(withPlot({ threads: open })));
      expect(fitsAltText(text)).toBe(true);
      for (const ended of ENDINGS) {
        const over = plotView(withPlot({ past: [past(kind, { ended, endedBy: ALEX })] }));
        expect(plotAltText(words, over)).not.toMatch(/[{}]|undefined/);
      }
    }
  });
});

const moved = (over: Past, more: Partial<ThreadMoved> = {}): ThreadMoved => ({
  ...{ type: 'threadMoved', thread: over.id, verb: 'ruined', by: null, round: 1, stage: over.stage },
  ...{ awaits: null, agreedInRound: 1, terms: over.terms, ended: over.ended, endedBy: over.endedBy },
  ...{ owes: [], witnesses: [], wears: null, postings: [], ...more },
});

const AT_THE_BELL = {
  atTheBell: true,
  postings: [
    { account: `cash:${ALEX}`, amount: -25_000 },
    { account: `cash:${SARAH}`, amount: 25_000 },
  ],
} as const;

describe('a scene between two', () => {
  const cases: readonly (readonly [Past, Partial<ThreadMoved>, string])[] = [
    [
      past('pact', { ended: 'broken', endedBy: SARAH }),
      { by: SARAH },
      'PACT BROKEN: Sarah broke the pact with Alex over “the brass stapler”: long Crypto to round 4.',
    ],
    [
      past('pact', { ended: 'bailed', endedBy: ALEX }),
      { by: ALEX },
      'PACT BROKEN: Alex got out early of the pact with Sarah',
    ],
    [
      past('tip', { ended: 'burned', endedBy: ALEX }),
      {},
      'TIP BURNED: Alex told Sarah, over “the brass stapler”, that Tech goes up. It did not.',
    ],
    [
      past('tip', { ended: 'soldOut', endedBy: ALEX }),
      { by: ALEX },
      'that Tech goes up, and traded against it.',
    ],
    [
      past('bet', { ended: 'welshed', endedBy: ALEX }),
      { by: ALEX },
      'BET NOT PAID: Alex lost the bet with Sarah over “the brass stapler” and will not pay $300.',
    ],
    [
      past('loan', { ended: 'defaulted', endedBy: ALEX }),
      { by: ALEX },
      'LOAN NOT REPAID: Alex owes Sarah $600',
    ],
    [
      past('secret', { ended: 'told', endedBy: ALEX }),
      { by: ALEX },
      'SECRET TOLD: Alex told what Sarah holds: short Tech.',
    ],
    // Less than was owed: what can be paid is.
    [
      past('bet', { ended: 'paid' }),
      { by: ALEX, ...AT_THE_BELL },
      'PAID AT THE BELL: Alex paid Sarah the lost bet over “the brass stapler” at the last minute: $250 and the clown’s nose.',
    ],
    [
      past('loan', { ended: 'repaid' }),
      { by: ALEX, ...AT_THE_BELL },
      'PAID AT THE BELL: Alex paid Sarah back at the last minute',
    ],
  ];

  it.each(cases)('says who did what to whom (%#)', (over, more, text) => {
    const view = sceneView(EN, withPlot({ past: [over] }), moved(over, more));
    expect(view && sceneAltText(EN, view)).toContain(text);
    expect(view?.matter).toBe('the brass stapler');
    const [who, whom] = text.includes('Sarah broke') ? ['Sarah', 'Alex'] : ['Alex', 'Sarah'];
    expect(view?.faces.map(({ name }) => name)).toEqual([who, whom]);
  });

  it.each([
    [past('pact', { ended: 'kept' }), {}],
    [past('bet', { ended: 'paid' }), { by: ALEX, postings: AT_THE_BELL.postings }],
    [past('bet', { ended: 'paid' }), { by: ALEX, atTheBell: true as const }],
    [past('dare', { ended: 'quit', endedBy: ALEX }), { by: ALEX }],
  ])('is none where faith is kept, or nothing was paid (%#)', (over, more) => {
    expect(sceneView(EN, withPlot({ past: [over] }), moved(over, more))).toBeUndefined();
  });

  it('is told on the floor in the round’s post, at the bell even where it is loud', () => {
    const over = past('loan', { ended: 'repaid' });
    const news = (more: Partial<ThreadMoved>, noise: 'quiet' | 'normal' | 'loud', of: Past = over) => {
      const after = withPlot({ past: [of] });
      const record = { firstSeq: 1, atMs: 0, events: [moved(of, { by: ALEX, ...more })] };
      return floorNews(EN, { record, before: show, after }, noise);
    };
    expect(news(AT_THE_BELL, 'loud')).toEqual([
      {
        place: 'line',
        text: '🧵 **Alex** paid **Sarah** back at the last minute, over “the brass stapler”: $250.',
      },
    ]);
    const broken = past('pact', { ended: 'broken', endedBy: ALEX });
    expect(news({}, 'loud', broken).map(({ place }) => place)).toEqual(['post']);
    expect(news({}, 'quiet', broken).map(({ place }) => place)).toEqual(['line']);
  });

  it('happens once a round', () => {
    const broken = past('pact', { ended: 'broken', endedBy: ALEX, with: MIKE, by: ALICE });
    expect(hadThreadScene(withPlot({ past: [broken] }), 1)).toBe(true);
    expect(hadThreadScene(withPlot({ past: [broken] }), 2)).toBe(false);
    expect(hadThreadScene(withPlot({ past: [{ ...broken, ended: 'kept' }] }), 1)).toBe(false);
  });
});
