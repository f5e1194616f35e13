// What the booth asks the floor for, keeps and lays open, and to whom a streamer's booth turns.

import { expect, it } from 'vitest';
import { BookWish } from '../../../src/live/page/booth/book-wish.ts';
import { Ear } from '../../../src/live/page/booth/ear.ts';
import { Heard } from '../../../src/live/page/booth/heard.ts';
import { readable } from '../../../src/live/page/booth/readable.ts';
import type { BookFrame, ThoughtFrame } from '../../../src/live/wire.ts';
import { performerId } from '../../../src/show/ids.ts';
import type { LiveMoment } from '../../../src/views/live/live-moment.ts';
import type { LivePicture } from '../../../src/views/live/live-picture.ts';

const at = (round: number, isUnderway = false) => ({ episode: 1, round, isUnderway }) as LivePicture;

it('asks for a book once for each who is opened, and once more as a round begins and as it is over', () => {
  const asked: string[] = [];
  let isOpen = true;
  const wish = new BookWish((performer) => isOpen && asked.push(performer) > 0);
  for (let drawn = 0; drawn < 3; drawn += 1) wish.of('alex', at(1));
  expect(asked).toEqual(['alex']);
  wish.of('alex', at(2, true));
  wish.of('alex', at(2));
  wish.of('alice', at(2));
  expect(asked).toEqual(['alex', 'alex', 'alex', 'alice']);
  wish.of(null, at(2));
  isOpen = false;
  wish.of('mike', at(2));
  isOpen = true;
  wish.of('mike', at(2));
  wish.forget();
  wish.of('mike', at(2));
  expect(asked.slice(4)).toEqual(['mike', 'mike']);
});

it('turns to the last who spoke, and stays with them for eight seconds', () => {
  const said = (id: string): LiveMoment => ({
    ...{ type: 'said', performer: performerId(id), to: null, room: 'News Room', text: '…', words: '…' },
  });
  const ear = new Ear();
  expect(ear.hear([{ type: 'notice', words: 'It rains.' }], 0)).toBeNull();
  expect(ear.hear([said('alex'), said('alice')], 0)).toBe('alice');
  expect(ear.hear([said('mike')], 7_999)).toBeNull();
  expect(ear.hear([said('mike')], 8_000)).toBe('mike');
});

it('keeps what was heard of each in this round for whoever opens the booth later, and for nobody who comes after', () => {
  const thought = (id: string, round: number): ThoughtFrame => ({
    ...{ t: 'thought', performer: performerId(id), round, thought: `${id} ${round}`, speech: '', trade: '' },
  });
  const heard = new Heard();
  // A floor that is entered tells them before the first picture is drawn.
  heard.hear(thought('alex', 3));
  heard.hear(thought('mike', 2));
  expect(heard.of('alex', at(3, true))?.thought).toBe('alex 3');
  expect(heard.of('alice', at(3, true))).toBeNull();
  expect(heard.of('mike', at(3, true))).toBeNull();
  expect(heard.of('alex', at(3))?.thought).toBe('alex 3');
  expect(heard.of('alex', at(4, true))).toBeNull();
  expect(heard.of('alex', { episode: 2, round: 1 })).toBeNull();
  heard.hear(thought('alex', 1));
  heard.forget();
  expect(heard.of('alex', { episode: 2, round: 1 })).toBeNull();
});

it('lays beside a past moment the thoughts of the rounds that were over then, and nothing of now', () => {
  const note = (round: number) => ({ round, room: '', trade: '', thought: '', speech: '' });
  const book: BookFrame = {
    ...{ t: 'book', performer: performerId('alex'), portfolio: ['Cash'], plots: ['A feud'] },
    thoughts: [4, 3, 2, 1].map(note),
  };
  const rounds = (picture: LivePicture, isPast = true, episodeNow = 1) =>
    readable(book, { picture, isPast, episodeNow }, null).thoughts.map(({ round }) => round);
  expect(rounds(at(3, true))).toEqual([2, 1]);
  expect(rounds(at(3))).toEqual([3, 2, 1]);
  expect(rounds(at(3), true, 2)).toEqual([]);
  expect(rounds(at(3), false)).toEqual([4, 3, 2, 1]);
  expect(readable(book, { picture: at(3), isPast: true, episodeNow: 1 }, null).now).toBeNull();
  const now = readable(book, { picture: at(4), isPast: false, episodeNow: 1 }, { round: 4 });
  expect(now.thoughts.map(({ round }) => round)).toEqual([3, 2, 1]);
  expect(now.now).toEqual({ portfolio: ['Cash'], plots: ['A feud'] });
});
