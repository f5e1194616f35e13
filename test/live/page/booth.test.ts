// What the booth asks the floor for, and to whom a streamer's booth turns.

import { expect, it } from 'vitest';
import { BookWish } from '../../../src/live/page/booth/book-wish.ts';
import { Ear } from '../../../src/live/page/booth/ear.ts';
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
