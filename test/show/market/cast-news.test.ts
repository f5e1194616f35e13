// News of the cast: what happened is printed later, once, and only when it is over.

import { beforeAll, describe, expect, it } from 'vitest';
import { playEvenings } from '../../../bench/plot/evening.ts';
import { loadAssets } from '../../../src/assets.ts';
import { LANGUAGES } from '../../../src/languages/language.ts';
import { wordsOf } from '../../../src/languages/words.ts';
import { understudy } from '../../../src/minds/understudy/understudy.ts';
import { Offstage, type Step } from '../../../src/offstage/offstage.ts';
import { secretOf } from '../../../src/offstage/secret.ts';
import type { EventOf } from '../../../src/show/events/event.ts';
import { castHeadline } from '../../../src/show/market/cast-news.ts';
import { HAPPENINGS, type Happening } from '../../../src/show/market/happening.ts';
import { withHappenings } from '../../../src/show/market/happenings.ts';
import type { Headline } from '../../../src/show/market/headlines.ts';
import type { Show } from '../../../src/show/state/show.ts';
import { ALEX, MIKE, Playhouse, SARAH } from '../../playhouse.ts';

const { cast, deck } = loadAssets();
const opened = (): Playhouse => new Playhouse().create().ring();
const PATTERNS = Object.values(deck.cast).flat();

/** Every step of a season that the understudies play. */
async function season(seed: string): Promise<readonly Step[]> {
  const steps: Step[] = [];
  const offstage = new Offstage({
    ...{ deck, deadlineMs: 60_000 },
    mindFor: () => understudy(),
    onStep: (step) => {
      steps.push(step);
    },
  });
  await offstage.create({ cast, settings: { roundsPerEpisode: 24 }, atMs: 1_700_000_000_000 });
  for (let episode = 1; episode <= 5; episode++) {
    await offstage.playEpisode(secretOf(`${seed}/${episode}`), async () => undefined);
  }
  return steps;
}

const headlinesOf = (steps: readonly Step[]): readonly { headline: Headline; before: Show }[] =>
  steps.flatMap(({ record, before }) =>
    record.events.flatMap((event) =>
      event.type === 'headlinePublished' ? [{ headline: event.headline, before }] : [],
    ),
  );

describe('over seasons of the understudies', () => {
  let steps: readonly Step[] = [];
  let news: readonly { headline: Headline; before: Show }[] = [];
  beforeAll(async () => {
    steps = [...(await season('a')), ...(await season('b')), ...(await season('c'))];
    news = headlinesOf(steps);
  });

  it('a tenth to a fifth of the headlines are about the cast', () => {
    const about = news.filter(({ headline }) => headline.about !== undefined);
    expect(about.length / news.length).toBeGreaterThan(0.1);
    expect(about.length / news.length).toBeLessThan(0.2);
  });

  it('each tells what had happened in an earlier round, and is told of that no more', () => {
    const printed = news.filter(({ headline }) => headline.about !== undefined);
    expect(printed.length).toBeGreaterThan(20);
    const remembered = steps.flatMap(({ before }) => before.happenings);
    for (const { headline, before } of printed) {
      const { happening, who } = headline.about ?? {};
      const now = before.episode?.number ?? 0;
      const cause = remembered.filter((each) => each.kind === happening && each.who === who);
      expect(cause.some(({ episode }) => episode === now || episode === now - 1)).toBe(true);
    }
  });

  it('names whoever it is about, and leaves no slot open', () => {
    for (const { headline } of news) {
      expect(headline.text).not.toMatch(/[{}]/);
      if (headline.about !== undefined) expect(headline.text).toContain(headline.about.name);
    }
  });
});

it('no pattern comes twice in a season', async () => {
  const evenings = await playEvenings({
    ...{ seed: 'twice', number: 1, episodes: 5, rounds: 24, cast, deck, mindFor: () => understudy() },
    deadlineMs: 60_000,
  });
  const printed = evenings.flatMap(({ headlines }) => headlines);
  expect(new Set(printed).size).toBe(printed.length);
});

const happening = (over: Partial<Happening> = {}): Happening => ({
  ...{ kind: 'pactBroken', who: ALEX, other: MIKE, matter: 'the kettle', episode: 1, round: 0 },
  ...over,
});

/** What the first so many rounds print of it. */
function printedOf(happenings: readonly Happening[], rounds = 8): readonly Headline[] {
  const { show } = opened();
  return Array.from(
    { length: rounds },
    (_, round) => castHeadline({ ...show, happenings }, deck.cast, round + 1) ?? [],
  ).flat();
}

describe('what is printed', () => {
  it('is filled with the names of now and the thing it hung on', () => {
    const printed = printedOf([happening()]);
    expect(printed.length).toBeGreaterThan(0);
    for (const { text, about } of printed) {
      expect(about).toMatchObject({ happening: 'pactBroken', name: 'Alex', other: 'Mike' });
      expect(text).toContain('Alex');
    }
  });

  it('is nothing of those who have left, of long ago, or of a ruin of yesterday', () => {
    const { show } = opened();
    const later = { ...show, episode: show.episode && { ...show.episode, number: 3 } };
    const without = { ...show, cast: show.cast.filter(({ id }) => id !== MIKE) };
    for (let round = 1; round <= 24; round++) {
      expect(castHeadline({ ...without, happenings: [happening()] }, deck.cast, round)).toBeUndefined();
      expect(castHeadline({ ...later, happenings: [happening()] }, deck.cast, round)).toBeUndefined();
      const ruin = happening({ kind: 'ruin', episode: 2 });
      expect(castHeadline({ ...later, happenings: [ruin] }, deck.cast, round)).toBeUndefined();
    }
  });

  it('never is what the season has had', () => {
    const { show } = opened();
    const shownHeadlines = PATTERNS.map(({ id }) => id);
    for (let round = 1; round <= 24; round++) {
      const had = { ...show, shownHeadlines, happenings: [happening()] };
      expect(castHeadline(had, deck.cast, round)).toBeUndefined();
    }
  });
});

const MOVED: EventOf<'threadMoved'> = {
  ...{ type: 'threadMoved', thread: 'e1t1', verb: 'burned', by: null, round: 1, stage: 'running' },
  ...{ awaits: null, agreedInRound: 0, endedBy: ALEX, owes: [], witnesses: [], wears: null, postings: [] },
  ended: null,
  terms: { asset: 'Tech', way: 'up', honest: true, priceCents: 10_000, untilRound: 3 },
};

describe('what is remembered', () => {
  const { show } = opened();

  it('a tip is no news while it runs, nor when it was sold out: nobody may know its truth', () => {
    expect(withHappenings(show, { ...MOVED, ended: null }, show).happenings).toEqual([]);
    expect(withHappenings(withTip(), { ...MOVED, ended: 'soldOut' }, withTip()).happenings).toEqual([]);
    expect(withHappenings(withTip(), { ...MOVED, ended: 'burned' }, withTip()).happenings).toMatchObject([
      { kind: 'tipBurned', who: ALEX, other: MIKE, matter: 'the kettle' },
    ]);
  });

  it('peace ends the news of the feud, and of no other one', () => {
    const feuds = [happening({ kind: 'feudOpened' }), happening({ kind: 'feudOpened', other: SARAH })];
    const before = { ...withThread('feud'), happenings: feuds };
    const after = withHappenings(before, { ...MOVED, verb: 'shake', by: MIKE, ended: 'madeUp' }, before);
    expect(after.happenings.map(({ kind, other }) => [kind, other])).toEqual([
      ['feudOpened', SARAH],
      ['madeUp', MIKE],
    ]);
  });

  it('what has been printed is forgotten', () => {
    const about = { happening: 'pactBroken', who: ALEX, pattern: 'x', name: 'Alex' } as const;
    const headline = { id: 'x', text: 'x', effects: {}, about };
    const before = { ...show, happenings: [happening()] };
    const after = withHappenings(before, { type: 'headlinePublished', source: 'deck', headline }, before);
    expect(after.happenings).toEqual([]);
  });

  it('a show from before has nothing to tell', () => {
    expect(new Playhouse().create().show.happenings).toEqual([]);
  });

  const withTip = (): Show => withThread('tip');
  const withThread = (kind: 'tip' | 'feud'): Show => {
    const thread = {
      ...{ id: 'e1t1', kind, by: ALEX, with: MIKE, matter: 'the kettle', terms: MOVED.terms },
      ...{ stage: 'running', awaits: null, episode: 1, openedInRound: 0, agreedInRound: 0 },
      ...{ movedInRound: 0, knownTo: [ALEX, MIKE], story: [] },
    } as unknown as Show['plot']['threads'][number];
    return { ...show, plot: { ...show.plot, threads: [thread] } };
  };
});

describe.each(LANGUAGES)('in %s', (language) => {
  const words = wordsOf(language);

  it('there is every pattern, with the same slots, short enough with the names of the house', () => {
    for (const { text: pattern } of PATTERNS) {
      const about = { pattern, name: 'NAME', other: 'OTHER', matter: 'the grandfather clock' };
      const text = words.ofHeadline({ text: pattern, about });
      if (language === 'en') continue;
      expect(text, pattern).not.toMatch(/[{}]/);
      expect(text).not.toBe(pattern);
      expect(text.length).toBeLessThanOrEqual(125);
      for (const [slot, said] of [
        ['{name}', 'NAME'],
        ['{other}', 'OTHER'],
      ] as const) {
        expect(text.includes(said), `${pattern}: ${slot}`).toBe(pattern.includes(slot));
      }
    }
  });
});

it('the deck has something for everything that may happen', () => {
  for (const kind of HAPPENINGS) expect(deck.cast[kind]?.length ?? 0, kind).toBeGreaterThanOrEqual(6);
});
