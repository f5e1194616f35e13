// The recap told by threads: each with its beginning, its turn and its end, every sentence linked to where it happened,
// in order, and nothing told twice.

import pino from 'pino';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/languages/language.ts';
import { type Words, wordsOf } from '../../../src/languages/words.ts';
import type { ShowEvent, ShowRecord } from '../../../src/show/events/event.ts';
import type { Act } from '../../../src/show/plot/act.ts';
import { retoldBeats } from '../../../src/stage/paper/retold-beats.ts';
import { castLines } from '../../../src/views/answers/cast.ts';
import { recapAltText, recapView } from '../../../src/views/cards/recap-card.ts';
import type { Paper } from '../../../src/views/paper/paper.ts';
import { recapOf } from '../../../src/views/paper/recap.ts';
import { retellingsOf } from '../../../src/views/paper/retelling.ts';
import { rewindText } from '../../../src/views/paper/rewind.ts';
import { momentTurn } from '../../../src/views/paper/said-turn.ts';
import { storyOf } from '../../../src/views/paper/story.ts';
import { threadClauses } from '../../../src/views/paper/threads/thread-lines.ts';
import { toldThreads } from '../../../src/views/paper/threads/told-threads.ts';
import { Playhouse } from '../../playhouse.ts';
import { type PlayedEpisode, playEpisodes } from '../whole-episodes.ts';

const ENGLISH = wordsOf('en');
const url = (seq: number): string =>
  `https://discord.com/channels/${'1'.repeat(19)}/${'2'.repeat(19)}/${String(seq).padStart(19, '0')}`;

/** An episode in which a pact is offered, sworn to, and broken. */
function betrayed(): Playhouse {
  const house = new Playhouse().create({ roundsPerEpisode: 24 });
  const wanted = ['pact.break', 'pact.vow', 'pact.take', 'pact.offer'];
  house.mind = ({ acts = [] }: { readonly acts?: readonly Act[] }) => {
    const act = wanted.flatMap((does) => acts.filter((each) => each.does === does))[0];
    const speech = act === undefined ? {} : { act: act.says };
    return { trade: 'Hold', location: 'Coffee Shop', ...speech };
  };
  house.ring('b'.repeat(64));
  while (house.show.episode !== null) house.round();
  return house;
}

describe('a broken pact', () => {
  const house = betrayed();
  const paper = { cast: house.show.cast, plot: house.show.plot };
  const story = recapOf(ENGLISH, paper, house.told())?.story ?? '';

  it('is told from its offer to its end, with a line of who broke it', () => {
    expect(story).toMatch(
      /\*\*Round \d+\*\* 🤝 \*\*\w+\*\* offered \*\*\w+\*\* a pact over “[^”]+”: both (long|short) \w+ to round \d+\./,
    );
    expect(story).toMatch(/\*\*Round \d+\*\* \w+ shook on it[^.]*\./);
    const [, breaker] = /💔 (\w+) broke the pact with \w+\./.exec(story) ?? [];
    expect(breaker).toBeDefined();
    expect(story).toMatch(new RegExp(`> “[^”]+” ${breaker}`));
  });

  it('is the thread of the day on the card, in its alt text too, and its line the one that is shared', () => {
    const view = recapView(ENGLISH, house.show, house.told());
    expect(view?.thread?.text).toMatch(/^\w+ breaks the pact with \w+ over “/);
    expect(view && recapAltText(ENGLISH, view)).toContain(`The thread of the day: ${view?.thread?.text}.`);
    const turn = house
      .told()
      .flatMap(({ events }) => events)
      .find(
        (event) =>
          event.type === 'turnTaken' && event.decision.speech === momentTurn(house.told(), 1)?.speech,
      );
    expect(turn).toMatchObject({ deed: { does: 'pact.break' } });
  });

  it('stood between the two in a round before it broke, and not in the last', () => {
    const moved = house.events().filter((event) => event.type === 'threadMoved');
    const broken = moved.find(({ ended }) => ended === 'broken');
    const at = (round: number): string =>
      rewindText(ENGLISH, paper, { records: house.told(), episode: 1, round }) ?? '';
    expect(at((broken?.round ?? 1) - 1)).toMatch(/🧵 .*\w+ and \w+: a pact/);
    const open = house.show.plot.threads.length;
    if (open === 0) expect(at(24)).not.toContain('🧵');
  });

  it('is what is told last of one of the two who leaves', () => {
    const past = house.show.plot.past.findLast(({ ended }) => ended === 'broken');
    const performer = past?.by ?? ('' as never);
    const event = { type: 'performerRetired', performer, name: 'Somebody' } as Extract<
      ShowEvent,
      { type: 'performerRetired' }
    >;
    expect(castLines(ENGLISH, house.show, event).join('\n')).toMatch(/-# Last story, episode 1: \S+ \w+ /);
  });

  it('may be retold by a mind, from these facts alone', async () => {
    const asked = retellingsOf(ENGLISH, paper, { records: house.told(), beats: 3 });
    const pact = asked.find(({ facts }) => facts.includes('broke the pact'));
    expect(pact?.facts).toMatch(/offered .* shook on it.* broke the pact/);
    expect(pact?.facts).not.toMatch(/\*\*|🤝/);
    const log = pino({ level: 'silent' });
    const tell = async (told: (names: string) => string): Promise<string> => {
      const retell = async ({ names }: { readonly names: readonly string[] }) => told(names.join(' and '));
      const retold = await retoldBeats(asked, { retell, log });
      return recapOf(ENGLISH, { ...paper, retold }, house.told())?.story ?? '';
    };
    expect(await tell((names) => `${names} shook hands, and then did not.`)).toMatch(
      /\*\*Round \d+\*\* · .*🤝 .* shook hands, and then did not\./,
    );
    expect(await tell((names) => `${names} and 987,654 knives.`)).toBe(story);
  });
});

const BINDS = ['take', 'raise', 'shorten', 'sweeten', 'grant'];
const DATED = ['decided', 'vow', 'doubt', 'boast'];

/** The turns of bets, pacts, dares and loans: where they stand, when both were bound, and what they tell of later. */
function turnsOf(words: Words, paper: Paper, records: readonly ShowRecord[]) {
  const story = storyOf(records);
  if (story === undefined) return [];
  return toldThreads(story, paper.plot).flatMap((each) => {
    const turn = threadClauses(words, paper, { story, told: each }).find(({ of }) => of === 'turn');
    const isOfTwo = ['bet', 'pact', 'dare', 'loan'].includes(each.thread.kind);
    const bound = each.steps.filter(({ verb }) => BINDS.includes(verb));
    const [first = bound.at(-1)] = bound.filter(({ verb }) => ['raise', 'shorten', 'sweeten'].includes(verb));
    if (turn === undefined || !isOfTwo || first === undefined) return [];
    const dated = each.steps.filter(({ verb, round }) => DATED.includes(verb) && round > first.round);
    const later = dated.length === 1 ? dated[0]?.round : undefined;
    return [{ at: turn.at?.round, agreed: first.round, later, text: turn.text }];
  });
}

describe('the recaps of whole episodes', () => {
  let played: readonly PlayedEpisode[] = [];
  beforeAll(async () => {
    played = await playEpisodes({ seed: 'by threads', episodes: 6, chaosEvery: 9 });
  }, 60_000);

  const told = () =>
    played.map(({ after, records }) => {
      const paper = { cast: after.cast, former: after.former, plot: after.plot };
      return { after, records, paper, recap: recapOf(ENGLISH, { ...paper, linkOf: url }, records) };
    });

  it('tell one to three threads, each of two or three sentences and a quote, and fit with every link', () => {
    for (const { recap } of told()) {
      const [, threads = ''] = (recap?.story ?? '').split(/### 🧵 .*\n/);
      const beginnings = threads.match(/^.*(🎲|🤝|👂|💸|🔥|🤫|⚔️) \*\*/gmu) ?? [];
      expect(beginnings.length).toBeGreaterThan(0);
      expect(beginnings.length).toBeLessThan(4);
      expect((threads.match(/^\*\*\[Round/gm) ?? []).length).toBeGreaterThanOrEqual(beginnings.length);
      for (const page of [recap?.story, recap?.scenes, recap?.books]) {
        expect((page ?? '').length).toBeLessThanOrEqual(2_000);
      }
    }
  });

  it('lead every sentence to the turn or the move that it tells', () => {
    for (const { recap, records } of told()) {
      const events = new Map(
        records.flatMap(({ firstSeq, events: all }) =>
          all.map((event, at) => [firstSeq + at, event] as const),
        ),
      );
      const [, threads = ''] = (recap?.story ?? '').split(/### 🧵 .*\n/);
      for (const [, seq] of threads.matchAll(/\/0*(\d+)\)/g)) {
        expect(['turnTaken', 'threadMoved', 'threadOpened', 'episodeClosed']).toContain(
          events.get(Number(seq))?.type,
        );
      }
    }
  });

  it.each(LANGUAGES)(
    'date a taking by the round of the taking, and what came later by its own: %s',
    (language) => {
      const words = wordsOf(language);
      const turns = told().flatMap(({ records, paper }) => turnsOf(words, paper, records));
      expect(turns.filter(({ later }) => later !== undefined).length).toBeGreaterThan(2);
      for (const { at, agreed, later, text } of turns) {
        expect(at).toBe(agreed);
        if (later !== undefined) expect(text).toContain(words.say('recap.round', { round: later }).slice(1));
      }
    },
  );

  it('quote nothing twice on their pages, and tell no message twice', () => {
    for (const { recap } of told()) {
      const pages = `${recap?.story}\n${recap?.scenes ?? ''}`;
      const quotes = [...pages.matchAll(/^> “(.+)” \S+$|^\*\*.*?\*\* “(.+?)”$/gm)].map(
        ([, one, other]) => one ?? other,
      );
      expect(quotes).toEqual([...new Set(quotes)]);
      const beats = [...(recap?.scenes ?? '').matchAll(/^\*\*\[Round \d+\]\(\S+\/(\d+)\)/gm)].map(
        ([, seq]) => seq,
      );
      for (const seq of beats) expect(recap?.story).not.toContain(seq);
    }
  });
});
