// Cards of performers for the gallery: a newcomer's, a farewell with a career, and the longest that there can be.

import type { Words } from '../languages/words.ts';
import { type Career, NO_CAREER } from '../show/cast/career.ts';
import type { Performer } from '../show/cast/cast.ts';
import { pairKey } from '../show/cast/relation.ts';
import { cardProfile, careerProfile, type ProfileView, profileAltText } from '../views/cards/profile-card.ts';
import { CROWD, HOUSE, type Model } from './people.ts';
import type { Sample } from './sample.ts';

const PERSONA =
  'Grew up on a tidal island and trusts nothing that does not come back twice a day. Never loud.';

const cardOf = ({ id, name, title, colour }: Model, persona: string): Performer => ({
  ...{ id, name, title, colour, persona, voice: 'sarah' },
  ...{ role: 'trader', home: 'Coffee Shop', leverage: 2, mind: 'default' },
});

const CAREER: Career = {
  ...{ episodes: 12, wins: 3, profitCents: 421_000 },
  best: { episode: 4, profitCents: 310_000 },
  worst: { episode: 9, profitCents: -154_000 },
  lastWords: { episode: 12, round: 24, text: 'I am not leaving. I am taking profit.' },
};

export function profiles(words: Words): readonly Sample[] {
  const hung = (name: string, view: ProfileView | undefined): readonly Sample[] =>
    view === undefined
      ? []
      : [
          {
            ...{ name, order: { kind: 'profile', language: words.language, view } },
            altText: profileAltText(words, view),
          },
        ];
  const [first, second, long = first] = [HOUSE[0], HOUSE[1], CROWD[0]];
  if (first === undefined || second === undefined || long === undefined) return [];
  const pair = pairKey(first.id, second.id);
  const relation = { score: -9, reason: 'betAgainst', by: second.id, round: 7 } as const;
  const show = {
    cast: [cardOf(first, PERSONA), cardOf(second, PERSONA)],
    ...{ former: {}, retired: {}, relations: { [pair]: relation }, episode: null },
    careers: { [first.id]: CAREER, [second.id]: NO_CAREER },
  };
  const longest = cardOf(long, 'Says so. '.repeat(60).slice(0, 500));
  return [
    ...hung(
      'card-new',
      cardProfile(words, cardOf(first, PERSONA), { sign: 'new', mind: 'house-5m', to: 'manager' }),
    ),
    ...hung(
      'card-for-all',
      cardProfile(words, cardOf(first, PERSONA), { sign: 'new', mind: 'house-5m', to: 'all' }),
    ),
    ...hung('card-farewell', careerProfile(words, show, { id: first.id, sign: 'farewell' })),
    ...hung('card-unplayed', careerProfile(words, show, { id: second.id, sign: 'back' })),
    ...hung(
      'card-longest',
      cardProfile(words, longest, {
        sign: 'card',
        ...{ mind: 'qwen2.5-1.5b (not here: house-5m plays)', to: 'manager' },
      }),
    ),
  ];
}
