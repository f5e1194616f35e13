// Lines to be shared, for the gallery: an ordinary one, the longest there can be, and the shortest under the longest name.

import type { Words } from '../languages/words.ts';
import type { Performer } from '../show/cast/cast.ts';
import { shareAltText, shareView } from '../views/cards/share-card.ts';
import type { SaidTurn } from '../views/paper/said-turn.ts';
import { CROWD, HOUSE, type Model } from './people.ts';
import type { Sample } from './sample.ts';

const LONG =
  'Everything that I have ever said about this market was true at the time, and nobody can prove otherwise, because I sold';

function share(
  words: Words,
  name: string,
  { model, ...turn }: Partial<SaidTurn> & { readonly model: Model | undefined },
): readonly Sample[] {
  if (model === undefined) return [];
  const { id, colour } = model;
  const card: Performer = {
    ...{ id, name: model.name, colour, title: model.title, persona: '', voice: '' },
    ...{ role: 'trader', home: 'Coffee Shop', leverage: 1, mind: 'default' },
  };
  const view = shareView(
    { cast: [card], former: {} },
    {
      ...{ episode: 2, round: 7, performer: id, seq: 1, room: 'Coffee Shop', equityCents: 984_000 },
      ...{ trade: 'Crypto', side: 'long', conviction: 3 },
      speech: 'Number goes up. It is the only thing that numbers know how to do.',
      thought:
        'I have not slept since Tuesday. If this goes down by four percent I am living in the coffee shop.',
      ...turn,
    },
  );
  return [
    { name, order: { kind: 'share', language: words.language, view }, altText: shareAltText(words, view) },
  ];
}

export const shares = (words: Words): readonly Sample[] => [
  ...share(words, 'share-day', { model: HOUSE[0] }),
  ...share(words, 'share-longest', {
    model: HOUSE[2],
    ...{
      speech: `${LONG} in time, and bonds. `.padEnd(160, 'x'),
      thought: 'y'.repeat(160),
      episode: 1_234,
      round: 200,
    },
    equityCents: -123_456_789_00,
  }),
  ...share(words, 'share-shortest', {
    model: CROWD[0],
    speech: 'No.',
    thought: 'Yes.',
    trade: 'Hold',
    conviction: 1,
  }),
];
