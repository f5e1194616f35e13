// All that each voice says on what a room talks about.

import type { Room } from '../../../show/cast/cast.ts';
import type { Lexicon } from '../grammar/grammar.ts';
import { ALEX_COFFEE_AND_NEWS } from './alex-coffee-and-news.ts';
import { ALEX_COMPANY } from './alex-company.ts';
import { ALEX_OFFICES } from './alex-offices.ts';
import { ALICE_COFFEE_AND_NEWS } from './alice-coffee-and-news.ts';
import { ALICE_COMPANY } from './alice-company.ts';
import { ALICE_OFFICES } from './alice-offices.ts';
import { MIKE_COFFEE_AND_NEWS } from './mike-coffee-and-news.ts';
import { MIKE_COMPANY } from './mike-company.ts';
import { MIKE_OFFICES } from './mike-offices.ts';
import type { CompanyForms, RoomForms } from './room-forms.ts';
import { SARAH_COFFEE_AND_NEWS } from './sarah-coffee-and-news.ts';
import { SARAH_COMPANY } from './sarah-company.ts';
import { SARAH_OFFICES } from './sarah-offices.ts';

/** No two share a pool. */
export const TALK = {
  alice: { ...ALICE_COFFEE_AND_NEWS, ...ALICE_OFFICES, ...ALICE_COMPANY },
  sarah: { ...SARAH_COFFEE_AND_NEWS, ...SARAH_OFFICES, ...SARAH_COMPANY },
  alex: { ...ALEX_COFFEE_AND_NEWS, ...ALEX_OFFICES, ...ALEX_COMPANY },
  mike: { ...MIKE_COFFEE_AND_NEWS, ...MIKE_OFFICES, ...MIKE_COMPANY },
} as const satisfies Readonly<Record<string, Lexicon & RoomForms<Room> & CompanyForms>>;
