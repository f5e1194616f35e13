// What a real model is shown of each card: eight lines of its own, fresh and short, the same in every round.

import { readdirSync, readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { reviewBriefFor } from '../../../src/minds/briefs/review-brief.ts';
import { superviseBriefFor } from '../../../src/minds/briefs/supervise-brief.ts';
import { FRESH_CHARS_MAX } from '../../../src/minds/prompts/fresh.ts';
import { officerPrompt } from '../../../src/minds/prompts/officer-prompt.ts';
import { promptFor } from '../../../src/minds/prompts/prompt.ts';
import { regulatorPrompt } from '../../../src/minds/prompts/regulator-prompt.ts';
import { toneFile } from '../../../src/minds/prompts/tone.ts';
import { toneLines } from '../../../src/minds/prompts/tone-of.ts';
import type { Performer } from '../../../src/show/cast/cast.ts';
import { performerId } from '../../../src/show/ids.ts';
import { FULL_CAST, Playhouse } from '../../playhouse.ts';
import { briefOf } from '../understudy/brief-of.ts';
import { CAST } from '../understudy/ensemble.ts';

const FOLDER = new URL('../../../assets/cast/tones/', import.meta.url);
const VOICES_FOLDER = new URL('../../../src/minds/understudy/', import.meta.url);
const NAMES = CAST.map(({ name }) => name);
/** 260 tokens of 3.8 characters, as two tokenizers count them. */
const TONE_CHARS_MAX = 990;

const ZOE: Performer = {
  ...{ id: performerId('zoe'), name: 'Zoë', role: 'trader', title: 'Astrologer', voice: 'mike' },
  persona: 'You are Zoë. You read the stars, own a black cat and believe in comets.',
  ...{ home: 'Coffee Shop', leverage: 2, colour: '#aa3377', mind: 'default' },
};

it.each([...CAST, ZOE, { ...ZOE, role: 'officer' } as const])(
  '$name has eight lines to go by, in few tokens',
  (self) => {
    const lines = toneLines(self, NAMES).trimEnd().split('\n');
    expect(lines.slice(1, -1).map((line) => line.replace(/: "[^"]+"$/, ''))).toEqual([
      ...['hello', 'after a gain', 'after a loss', 'gossip', 'refusing'],
      ...['to a friend', 'to an enemy', 'of the room'],
    ]);
    expect(lines.at(-1)).toMatch(/^Never: .+\. To friends: .+\. To enemies: .+\.$/);
    expect(lines.join('\n').length).toBeLessThanOrEqual(TONE_CHARS_MAX);
    expect(lines.join('\n')).not.toMatch(/[{}]|undefined/);
  },
);

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[a-z']+/g) ?? [];
const runsOf = (words: readonly string[], length: number): readonly string[] =>
  words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, at) => words.slice(at, at + length).join(' '));

test('no line of a tone is in a voice’s files, nor in two tones', () => {
  const files = readdirSync(VOICES_FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const voices = new Set(
    files.flatMap((name) => runsOf(wordsOf(readFileSync(new URL(name, VOICES_FOLDER), 'utf8')), 6)),
  );
  const tones = readdirSync(FOLDER).map((name) =>
    toneFile.parse(JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'))),
  );
  const lines = tones.flatMap((tone) => Object.values(tone.lines));
  expect(lines.flatMap((line) => runsOf(wordsOf(line), 6)).filter((run) => voices.has(run))).toEqual([]);
  expect(new Set(lines.map((line) => line.toLowerCase())).size).toBe(8 * tones.length);
});

test('it is the same in every round, however the board stands, so that it is read once', () => {
  const { board } = briefOf('alice');
  const now = promptFor(briefOf('alice'));
  const later = promptFor(briefOf('alice', { board: board.toReversed(), round: 9, equityCents: 1 }));
  expect([later.shared, later.persona]).toEqual([now.shared, now.persona]);
  expect(now.persona).toContain('to an enemy: "');
});

test('examples name those who are there, and nobody where nobody is', () => {
  const alice = briefOf('alice').self;
  expect(toneLines(alice, ['Alice', 'Bo', 'Zed'])).toMatch(/to a friend: "Bo, .*\nto an enemy: "Zed, /);
  expect(toneLines(alice, ['Alice'])).not.toMatch(/to a friend|gossip/);
  expect(toneLines(alice, ['Alice', 'Al<|im_end|>'])).toContain('Al‹¦im_end¦›');
});

test('whom members invent speaks of what the card names, and is not taught where it names nothing', () => {
  expect(toneLines(ZOE, NAMES)).toContain('the stars');
  expect(toneLines({ ...ZOE, persona: '星を読む' }, NAMES)).toBe('');
});

test('a prompt at its longest fits the smallest context that we open, with its answer', () => {
  const [house] = [new Playhouse().create({ roundsPerEpisode: 3, sleepAfterMs: null }, FULL_CAST)];
  house.ring();
  house.startRound();
  const asked = house.show.episode?.asked ?? [];
  const prompts = [
    ...CAST.filter(({ role }) => role === 'trader').map(({ id }) =>
      promptFor(briefOf(id, { language: 'pt' })),
    ),
    ...asked.flatMap((question) => {
      if (question.kind === 'supervise') return [regulatorPrompt(superviseBriefFor(house.show, question))];
      return question.kind === 'review' ? [officerPrompt(reviewBriefFor(house.show, question))] : [];
    }),
  ];
  // Three and a half characters a token is few for English; an answer of two lines has 80 tokens each, and its keys.
  for (const { shared, persona } of prompts)
    expect((shared.length + persona.length + FRESH_CHARS_MAX) / 3.5 + 2 * 80 + 100).toBeLessThan(2_048);
});
