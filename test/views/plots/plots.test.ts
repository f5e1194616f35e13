// What members read of the threads: every deed is a whole sentence in every language, the floor hears of what turns, a
// line says what it does, and /plots has all of it.

import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/languages/language.ts';
import { wordsOf } from '../../../src/languages/words.ts';
import type { Act } from '../../../src/show/plot/act.ts';
import type { Terms, Thread, ThreadKind } from '../../../src/show/plot/thread.ts';
import { REMARKS, type Remark, VERBS, type Verb } from '../../../src/show/plot/verbs.ts';
import { thoughtsOf } from '../../../src/views/answers/thoughts.ts';
import { floorNews } from '../../../src/views/floor/newsline.ts';
import { spokenLine } from '../../../src/views/floor/spoken-line.ts';
import { deedIn, remarkIn } from '../../../src/views/plots/deed-words.ts';
import { plotsText, threadText } from '../../../src/views/plots/plots.ts';
import { stateIn } from '../../../src/views/plots/thread-words.ts';
import { ALEX, ALICE, MIKE, Playhouse, SARAH } from '../../playhouse.ts';

const EN = wordsOf('en');
const BASE = { asset: 'Crypto', untilRound: 12, stakeCents: 20_000 } as const;
const TERMS: Readonly<Record<ThreadKind, Terms>> = {
  bet: { ...BASE, over: 'above', levelCents: 11_000, forfeit: 'clownsNose', loser: MIKE },
  pact: { ...BASE, side: 'long' },
  tip: { ...BASE, way: 'up', honest: false, priceCents: 100 },
  loan: { stakeCents: 50_000, dueCents: 60_000 },
  dare: { ...BASE, side: 'long', forfeit: 'apron' },
  secret: { ...BASE, side: 'short', paid: false },
  feud: { over: null },
};
const threadOf = (kind: ThreadKind, more: object = {}): Thread =>
  ({
    ...{ id: 'e1t1', kind, by: MIKE, with: SARAH, matter: 'the brass stapler', terms: TERMS[kind] },
    ...{ stage: 'running', awaits: null, episode: 1, openedInRound: 8, agreedInRound: 8, movedInRound: 8 },
    ...{ knownTo: [], story: [] },
    ...more,
  }) as Thread;
const nameOf = (id: string): string => id[0]?.toUpperCase() + id.slice(1);
/** Only the market does these. */
const OF_THE_MARKET: readonly Verb[] = ['decided', 'cameTrue'];

const kinds = Object.keys(VERBS) as readonly ThreadKind[];

describe.each(LANGUAGES)('in %s', (language) => {
  const words = wordsOf(language);

  it.each(kinds)('whatever is done in a thread is a sentence: %s', (kind) => {
    const thread = threadOf(kind);
    const verbs: readonly Verb[] = VERBS[kind];
    const said = verbs
      .filter((verb) => !OF_THE_MARKET.includes(verb))
      .map((verb) => deedIn(words, thread, { verb, by: SARAH }, nameOf));
    const states = [
      stateIn(words, thread, { nameOf, round: 9 }),
      stateIn(words, threadOf(kind, { stage: 'offered', awaits: SARAH }), { nameOf, round: 9 }),
    ];
    for (const text of said) expect(text).toMatch(/Sarah.*Mike|Mike.*Sarah/);
    expect(new Set(said).size).toBe(said.length);
    for (const text of [...said, ...states]) expect(text).not.toMatch(/[{}]|undefined|^\s*$/);
  });

  it('what the market and the bell do, and what is only remarked', () => {
    const fates = [
      ...[threadOf('bet'), threadOf('pact'), threadOf('tip'), threadOf('dare'), threadOf('secret')].flatMap(
        (thread) =>
          (['decided', 'kept', 'cameTrue', 'burned', 'won', 'lost', 'keep', 'faded', 'ruined'] as const).map(
            (verb) => deedIn(words, thread, { verb, by: null }, nameOf),
          ),
      ),
      deedIn(words, threadOf('bet'), { verb: 'pay', by: MIKE, atTheBell: true }, nameOf),
      deedIn(words, threadOf('loan'), { verb: 'default', by: MIKE, atTheBell: true }, nameOf),
    ];
    const remarks = (['past', 'third'] as const).flatMap((of) =>
      REMARKS[of].map((remark) =>
        remarkIn(
          words,
          threadOf('pact'),
          { does: `${of}.${remark}` as Remark, by: of === 'past' ? MIKE : ALEX, to: SARAH },
          nameOf,
        ),
      ),
    );
    for (const text of [...fates, ...remarks]) expect(text).not.toMatch(/[{}]|undefined|^\s*$|\s{2}/);
    for (const text of remarks.slice(REMARKS.past.length)) expect(text).toMatch(/Alex.*Sarah.*Mike|Mike/);
  });
});

it('says the whole of an offer in one sentence', () => {
  const done = { verb: 'offer', by: MIKE } as const;
  expect(deedIn(EN, threadOf('pact'), done, nameOf)).toBe(
    'Mike offers Sarah a pact over “the brass stapler”: both long Crypto to round 12',
  );
  expect(deedIn(wordsOf('de'), threadOf('pact'), done, nameOf)).toMatch(/^Mike bietet Sarah einen Pakt um „/);
});

/** Everybody in one room, who does the first of the wanted acts that there is. */
function played(...wanted: readonly string[]): Playhouse {
  const house = new Playhouse().create({ roundsPerEpisode: 24 });
  house.mind = ({ acts = [] }) => {
    const act: Act | undefined = wanted.flatMap((does) => acts.filter((each) => each.does === does))[0];
    return { trade: 'Hold', location: 'Coffee Shop', ...(act === undefined ? {} : { act: act.says }) };
  };
  return house.ring('a'.repeat(64));
}

describe('a pact from offer to breach', () => {
  const house = played('pact.break', 'pact.stung', 'pact.take', 'pact.offer');
  while (!house.show.plot.past.some(({ ended }) => ended === 'broken')) house.round();
  const steps = house.records.map(({ cause: _cause, ...record }, index) => ({
    record,
    before: house.befores[index] ?? house.show,
    after: house.befores[index + 1] ?? house.show,
  }));
  const news = (noise: 'quiet' | 'normal' | 'loud') =>
    steps
      .flatMap((step) => floorNews(EN, step, noise))
      .filter(({ text }) => /pact/.test(text) && !/Bets are open/.test(text));

  it('is told on the floor turn by turn, and only the breach is a post, where it is loud', () => {
    expect(news('normal').map(({ place }) => place)).toEqual(news('normal').map(() => 'line'));
    const texts = news('normal').map(({ text }) => text.replace(/“.*/, ''));
    for (const turn of [/offers \*\*\w+\*\* a pact/, /shakes on/, /breaks the pact/])
      expect(texts.filter((text) => turn.test(text)).length).toBeGreaterThan(0);
    expect(news('quiet').every(({ text }) => /breaks|gets out/.test(text))).toBe(true);
    const posts = news('loud').filter(({ place }) => place === 'post');
    expect(posts.length).toBeGreaterThan(0);
    expect(posts.every(({ text }) => /breaks|gets out/.test(text))).toBe(true);
  });

  it('stands under the line that does it', () => {
    const said = steps.flatMap((step) =>
      step.record.events.flatMap((event) =>
        event.type === 'turnTaken' && event.deed !== undefined
          ? [spokenLine(EN, step, event).split('\n')]
          : [],
      ),
    );
    expect(said.length).toBeGreaterThan(2);
    for (const [, deed, print] of said) {
      expect(deed).toMatch(/^-# (🤝|💔) \w+ .*pact.* over “/);
      expect(print).toMatch(/^-# 🎭 /);
    }
  });

  it('is in /plots, with how it ended, and its story from the beginning', () => {
    const broken = house.show.plot.past.find(({ ended }) => ended === 'broken');
    const text = plotsText(EN, house.show);
    expect(text).toContain('**Over lately**');
    expect(text).toMatch(
      /💔 \w+ breaks the pact with \w+ over “[^”]+” and trades the other way \(round \d+\)/,
    );
    const story = threadText(EN, house.show, broken?.id ?? '');
    expect(story).toMatch(/Round \d+: 🤝 \w+ offers .*\n(.*\n)*.*shakes on.*\n(.*\n)*.*💔/);
    expect(threadText(EN, house.show, 'e99t1')).toBeUndefined();
  });

  it('is what the breaker was up to', () => {
    const by = house.show.plot.past.find(({ ended }) => ended === 'broken')?.endedBy ?? ALICE;
    expect(thoughtsOf(EN, house.show, { performer: by, count: 5, nowMs: house.atMs })).toMatch(
      /\*\*Was up to\*\*\n💔 \w+ breaks the pact/,
    );
  });
});

it('says what is open, how it stands and who wears what', () => {
  const house = new Playhouse().create().ring().round();
  const offered = threadOf('bet', {
    stage: 'offered',
    awaits: SARAH,
    terms: { ...TERMS.bet, loser: undefined },
  });
  const feud = threadOf('feud', { id: 'e0t1', episode: 0, terms: { over: null } });
  const plot = { ...house.show.plot, threads: [offered, feud], worn: { [ALICE]: 'apron' as const } };
  const text = plotsText(EN, { ...house.show, plot });
  expect(text).toContain('🎲 **Mike** and **Sarah** · a bet over “the brass stapler”');
  expect(text).toContain(
    'Crypto above 110.00 after round 12, for $200 and the clown’s nose · Sarah has not answered yet',
  );
  expect(text).toContain('-# Mike began it in round 8');
  expect(text).toContain('-# Mike began it in episode 0');
  expect(text).toContain('🤡 Alice wears the apron until the closing bell');
});

it('tells of a false tip when it has ended, and never before', () => {
  const house = new Playhouse().create().ring().round();
  const tip = threadOf('tip');
  const past = { ...tip, ended: 'burned', endedInRound: 3, endedInEpisode: 1, endedBy: MIKE } as const;
  const withPlot = (plot: object) => ({ ...house.show, plot: { ...house.show.plot, ...plot } });
  const thoughts = (plot: object) =>
    thoughtsOf(EN, withPlot(plot), { performer: MIKE, count: 5, nowMs: house.atMs });
  expect(thoughts({ threads: [tip] })).not.toContain('Was up to');
  expect(thoughts({ past: [past] })).toContain(
    'Told Sarah that Crypto goes up, and bet on the opposite (round 8)',
  );
});
