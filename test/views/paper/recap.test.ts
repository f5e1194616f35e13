import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../src/languages/words.ts';
import type { PoolSettled } from '../../../src/show/events/parlour.ts';
import { rankingOf } from '../../../src/views/cards/ranking.ts';
import { convictingTurn } from '../../../src/views/paper/hypocrite.ts';
import { biggestMoments } from '../../../src/views/paper/moments/moments.ts';
import { morningText, recapOf } from '../../../src/views/paper/recap.ts';
import { rewindText, roundsOver } from '../../../src/views/paper/rewind.ts';
import { storyOf } from '../../../src/views/paper/story.ts';
import { nameOf } from '../../../src/views/words/names.ts';
import { ALEX, ANN, BOB, bold, Playhouse, SARAH } from '../../playhouse.ts';
import { numbersIn, trueNumbers } from '../true-numbers.ts';
import { playEpisodes } from '../whole-episodes.ts';

const ENGLISH = wordsOf('en');

function playedEpisode(): Playhouse {
  const house = new Playhouse().create({ roundsPerEpisode: 12, chaosOpenMs: 1_000 });
  house.mind = bold;
  house.ring().visit(ANN).visit(BOB);
  house.bet(ANN, ALEX, 100);
  house.bet(BOB, SARAH, 300);
  house.round();
  house.must({ type: 'openChaos', viewer: ANN, atMs: house.atMs });
  const vote = house.show.chaos?.id ?? '';
  for (const viewer of [ANN, BOB])
    house.must({ type: 'castBallot', viewer, atMs: house.atMs, vote, option: 0 });
  house.atMs += 2_000;
  house.must({ type: 'closeChaos', atMs: house.atMs, vote });
  while (house.show.episode !== null) house.round();
  return house;
}

const openingOf = ({ show }: Playhouse) =>
  Object.fromEntries(
    Object.entries(show.episode?.equityHistory ?? {}).map(([id, [cents = 0]]) => [id, cents]),
  );

const url = (seq: number): string =>
  `https://discord.com/channels/${'1'.repeat(19)}/${'2'.repeat(19)}/${seq}`;

describe('a story', () => {
  const house = playedEpisode();
  const story = storyOf(house.told());

  test('has every round, its turns, and the equity at its close', () => {
    expect(story?.rounds.map(({ round }) => round)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    for (const round of story?.rounds ?? []) {
      expect(round.turns).toHaveLength(4);
      expect(round.equityCents).toBeDefined();
    }
  });
  test('numbers its events as the journal does', () => {
    const events = house.events();
    for (const { event, seq } of story?.told ?? []) expect(events[seq - 1]).toBe(event);
  });
  test('is none while the episode is open', () => {
    expect(storyOf(house.told().slice(0, 5))).toBeUndefined();
    expect(recapOf(ENGLISH, house.show, [])).toBeUndefined();
    expect(morningText(ENGLISH, house.show, [])).toBeUndefined();
  });
  test('its moments are three, in order, of different kinds where it can, and true', () => {
    if (story === undefined) throw new Error('no story');
    const moments = biggestMoments(story);
    expect(moments).toHaveLength(3);
    expect(new Set(moments.map(({ kind }) => kind)).size).toBe(3);
    expect(moments.map(({ round }) => round)).toEqual(
      moments.map(({ round }) => round).toSorted((a, b) => a - b),
    );
    for (const moment of moments) {
      if (moment.kind !== 'swing') continue;
      const at = story.rounds.findIndex(({ round }) => round === moment.round);
      const now = story.rounds[at]?.equityCents?.[moment.performer] ?? 0;
      const before = story.rounds[at - 1]?.equityCents?.[moment.performer] ?? 1_000_000;
      expect(moment.changeCents).toBe(now - before);
    }
  });
});

describe('the recap', () => {
  const house = playedEpisode();
  const recap = recapOf(ENGLISH, house.show, house.told());

  test('names the winner, the board, what was said, the bets and the seed', () => {
    expect(recap?.title).toMatch(/^Episode 1 · \w+ [+-]?\$/);
    expect(recap?.story).toContain('Recap · episode 1');
    expect(recap?.story).toMatch(/🏆 .*\*\*(Alice|Sarah|Alex|Mike)\*\*/);
    expect(recap?.story.match(/^\d\\\. /gm)).toHaveLength(4);
    expect(recap?.story).toMatch(/> “words of e1r\d+-\w+” \w+/);
    expect(recap?.books).toMatch(/bets won|paid back/);
    expect(recap?.books).toContain(house.show.lastResult?.seed);
  });
  test('quotes only what was said, and no thought of one who was not two-faced', () => {
    expect(`${recap?.story}${recap?.books}`).not.toContain('secret');
  });
  test('convicts the hypocrite with what was said and what was thought', () => {
    const liar = new Playhouse().create().ring();
    liar.mind = ({ performer }) =>
      performer === ALEX
        ? {
            ...{ trade: 'Crypto', side: 'long', conviction: 2 },
            thought: 'I tell them to sell. Long Crypto.',
            speech: 'Crypto is doomed.',
          }
        : {};
    while (liar.show.episode !== null) liar.round();
    const story = recapOf(ENGLISH, { cast: liar.show.cast, linkOf: url }, liar.told())?.story ?? '';
    expect(story).toMatch(/### 🎭 .*Alex/);
    expect(story).toMatch(
      /\[Said\]\(https:\S+\/\d+\)\*\* “Crypto is doomed.”\n\*\*Thought\*\* “I tell them to sell. Long Crypto.” · went \*\*long Crypto, half in\*\*/,
    );
  });
  test('leads each beat to its message, and is the same text where no address is known', () => {
    const linkedStory = recapOf(ENGLISH, { cast: house.show.cast, linkOf: url }, house.told())?.story ?? '';
    expect(linkedStory.match(/\*\*\[Round \d+\]\(https:\/\/discord\.com\/channels\/\S+\)\*\*/g)).toHaveLength(
      3,
    );
    expect(linkedStory.replace(/\[([^\]]+)\]\(https:[^)]+\)/g, '$1')).toBe(recap?.story);
    for (const [, seq] of linkedStory.matchAll(/\/(\d+)\)/g)) {
      expect(house.events()[Number(seq) - 1]).toBeDefined();
    }
  });
  test('says a dead heat, and that nobody bet', () => {
    const quiet = new Playhouse().create().ring().visit(ANN);
    while (quiet.show.episode !== null) quiet.round();
    const said = recapOf(ENGLISH, quiet.show, quiet.told());
    expect(said?.story).toContain(
      'Dead heat: **Alice, Sarah, Alex and Mike** share the day with **$0** each',
    );
    expect(said?.books).toContain('Nobody bet on this episode.');
  });
  test('names every pool that was bet on, and what is paid back', () => {
    const bell = house.told().at(-1);
    if (bell === undefined) throw new Error('no bell');
    const other: PoolSettled = {
      ...{ type: 'poolSettled', pool: 'e1-firstBankrupt', outcomes: ['nobody'], refunded: true },
      ...{ payouts: [{ viewer: ANN, outcome: ALEX, stakeChips: 5, paidChips: 5 }], trayChips: 0 },
      chipPostings: [],
    };
    const records = [...house.told().slice(0, -1), { ...bell, events: [other, ...bell.events] }];
    const books = recapOf(ENGLISH, house.show, records)?.books ?? '';
    expect(books).toContain(
      '**First to go bankrupt: Nobody** · Nobody was right: every stake was paid back.',
    );
    expect(books).toMatch(/\*\*Who wins: \w+\*\* ·/);
  });
  test('says why a market was called off', () => {
    const [opening, ...others] = house.told();
    if (opening === undefined) throw new Error('no records');
    const voided = { type: 'poolVoided', pool: 'e1-hypocrite', by: BOB, why: 'a *joke*' } as const;
    const off = { ...voided, payouts: [], trayChips: 0, chipPostings: [] };
    const records = [{ ...opening, events: [...opening.events, off] }, ...others];
    expect(recapOf(ENGLISH, house.show, records)?.books).toContain(
      '**Biggest hypocrite** · Called off: a \\*joke\\*. Every stake was paid back.',
    );
  });
  test('tells the what-if beside the truth', () => {
    const profitCents = { alex: 120_000, sarah: 20_000 };
    const whatIf = { winners: [ALEX], profitCents, headlines: 1 };
    const books = recapOf(ENGLISH, { cast: house.show.cast, whatIf }, house.told())?.books ?? '';
    expect(books).toMatch(
      /your headline never printed: \*\*Alex\*\* wins with \*\*\+\$1,200\*\*, \$1,000 clear\./,
    );
    expect(recap?.books).not.toContain('What if');
  });
});

describe('whole episodes', () => {
  test('print no number that is not in the facts, and fit a message with every link', async () => {
    for (const seed of ['true', 'numbers', 'only', '4']) {
      for (const { records, after } of await playEpisodes({ seed, episodes: 3, chaosEvery: 7 })) {
        const facts = trueNumbers(records);
        const recap = recapOf(ENGLISH, after, records);
        const rounds = roundsOver(records);
        const episode = after.lastResult?.number ?? 0;
        const rewound = rounds.map(
          (round) => rewindText(ENGLISH, after, { records: records, episode, round }) ?? '',
        );
        const texts = [
          recap?.title,
          recap?.story,
          recap?.books,
          morningText(ENGLISH, after, records),
          ...rewound,
        ];
        for (const text of texts) {
          expect(text).toBeTruthy();
          for (const number of numbersIn(text ?? '')) expect(facts, `${number} in ${text}`).toContain(number);
        }
        expect(rounds.length).toBeGreaterThan(10);
        const withLinks = recapOf(
          ENGLISH,
          { cast: after.cast, plot: after.plot, linkOf: (seq) => `${url(seq)}${'0'.repeat(15)}` },
          records,
        );
        expect(withLinks?.story.replace(/\[([^\]]+)\]\(https:[^)]+\)/g, '$1')).toBe(recap?.story);
      }
    }
  }, 60_000);
  test('are worded differently from one to the next', async () => {
    const played = await playEpisodes({ seed: 'variety', episodes: 5, chaosEvery: 7 });
    const firstLines = played.map(({ records, after }) => {
      const winner = recapOf(ENGLISH, after, records)?.story.split('\n')[1] ?? '';
      return winner.replace(/\*\*[^*]+\*\*/g, '');
    });
    expect(new Set(firstLines).size).toBeGreaterThan(1);
  }, 60_000);
});

test('the turn that convicts the hypocrite is no beat beside it', async () => {
  for (const { records } of await playEpisodes({ episodes: 6, seed: 'told once' })) {
    const story = storyOf(records);
    if (story === undefined) throw new Error('the episode has not closed');
    const convicting = convictingTurn(story)?.seq;
    const lies = biggestMoments(story).filter(({ kind }) => kind === 'lie');
    expect(lies.map(({ seq }) => seq)).not.toContain(convicting ?? null);
  }
}, 60_000);

test('nothing is quoted twice in a recap, the hypocrite’s words neither', async () => {
  for (const { after, records } of await playEpisodes({ episodes: 6, seed: 'quoted once' })) {
    const recap = recapOf(ENGLISH, after, records);
    const quotes = [...(recap?.story ?? '').matchAll(/^> “(.+?)”|^\*\*.*?\*\* “(.+?)”$/gm)].map(
      ([, beat, said]) => beat ?? said,
    );
    expect(quotes).toEqual([...new Set(quotes)]);
  }
}, 60_000);

describe('a round wound back to', () => {
  test('is one that is over: with board, news, and what was said and thought', () => {
    const house = new Playhouse().create();
    house.mind = bold;
    house.ring().round().startRound();
    house.answerOne();
    const openingCents = openingOf(house);
    const rewound = { records: house.told(), episode: 1, round: 1, openingCents };
    const text = rewindText(ENGLISH, house.show, rewound) ?? '';
    expect(text).toContain('Episode 1 · round 1');
    expect(text).toMatch(/🏁 \w+ \*\*[+−-]?\$[\d,]+\*\* \(\$/);
    expect(text).toContain('🗣️ “words of e1r1-alex”');
    expect(text).toContain('💭 secret of e1r1-alex');
    expect(rewindText(ENGLISH, house.show, { records: house.told(), episode: 1, round: 2 })).toBeUndefined();
    expect(rewindText(ENGLISH, house.show, { records: house.told(), episode: 1, round: 9 })).toBeUndefined();
    expect(roundsOver(house.told())).toEqual([1]);
  });
  test('has its board in the order of every board: by the day’s profit, a loan of the bank apart', () => {
    const house = new Playhouse().create({ roundsPerEpisode: 4, episodesPerSeason: 9 });
    house.mind = bold;
    house.headlineEffects = { Crypto: 900, Tech: -300 };
    house.episode();
    const before = house.told().length;
    house.ring().round().round();
    const board = (round: number, open: object) =>
      (
        rewindText(ENGLISH, house.show, {
          ...{ records: house.told().slice(before), episode: 2, round },
          ...open,
        }) ?? ''
      )
        .split('\n')
        .find((line) => line.startsWith('🏁'));
    const profits = rankingOf(house.show).map(
      ({ id, profitCents }) => `${nameOf(house.show, id)} **${ENGLISH.signedDollars(profitCents)}**`,
    );
    const open = board(2, { openingCents: openingOf(house) });
    expect(open?.split(' · ').map((each) => each.replace(/^🏁 | \(.*$/g, ''))).toEqual(profits);
    while (house.show.episode !== null) house.round();
    expect(board(2, {})).toBe(open);
  });
  test('may be the one that the closing bell cut short', () => {
    const house = new Playhouse().create().ring().round().startRound();
    house.answerOne();
    house.atMs = house.show.episode?.closesAtMs ?? 0;
    house.must({ type: 'ringClosingBell', atMs: house.atMs });
    expect(rewindText(ENGLISH, house.show, { records: house.told(), episode: 1, round: 2 })).toContain(
      'cut this round short',
    );
  });
});
