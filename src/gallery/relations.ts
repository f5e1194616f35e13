// The relations of the gallery: an ordinary episode, twelve who all have something with each other, nobody yet.

import type { Words } from '../languages/words.ts';
import type { RelationReason } from '../show/cast/relation.ts';
import { type RelationEdge, type RelationsView, relationsAltText } from '../views/cards/relations-card.ts';
import { CROWD, HOUSE, type Model, OFFICIALS } from './people.ts';
import type { Sample } from './sample.ts';

/** What Ruth and Colin do; the others bet. */
const DEEDS: Readonly<Record<number, RelationReason>> = { 4: 'fined', 5: 'flagged' };

function tie(models: readonly Model[], [from, to, score]: readonly [number, number, number]): RelationEdge[] {
  const [by, other] = [models[from], models[to]];
  if (by === undefined || other === undefined) return [];
  const strong = Math.abs(score) >= 4;
  const kind = score < 0 ? (strong ? 'feud' : 'dislike') : strong ? 'alliance' : 'liking';
  const deed = score > 0 ? 'agreed' : (DEEDS[from] ?? 'betAgainst');
  return [{ by: by.id, to: other.id, score, kind, deed, times: 1, round: 3 + ((from * 7 + to) % 20) }];
}

function relations(
  models: readonly Model[],
  ties: readonly (readonly [number, number, number])[],
): RelationsView {
  const edges = ties.flatMap((each) => tie(models, each));
  return {
    ...{ episode: 3, nodes: models.map(({ id, name, colour }) => ({ id, name, colour })) },
    edges: edges.toSorted((one, other) => Math.abs(other.score) - Math.abs(one.score)),
  };
}

const EVERYBODY = CROWD.flatMap((_, from) =>
  CROWD.slice(from + 1).map((_other, index) => {
    const score = ((from * 13 + index * 7) % 41) - 20;
    return [from, from + 1 + index, score === 0 ? 20 : score] as const;
  }),
);

export function relationCards(words: Words): readonly Sample[] {
  const cast = [...HOUSE, ...OFFICIALS];
  const views = {
    'relations-day': relations(cast, [
      [0, 1, -12],
      [0, 3, 9],
      [1, 2, 5],
      [4, 0, -7],
      [5, 3, -4],
      [2, 3, -3],
      [1, 3, 2],
    ]),
    'relations-twelve': relations(CROWD, EVERYBODY),
    'relations-two': relations(HOUSE.slice(0, 2), [[1, 0, 20]]),
    'relations-none': { ...relations(cast, []), episode: 0 },
  };
  return Object.entries(views).map(([name, view]) => ({
    ...{
      name,
      order: { kind: 'relations', language: words.language, view },
      altText: relationsAltText(words, view),
    },
  }));
}
