// Who stands how with whom, as anybody may see it: the feuds and alliances of the cast, the strongest first, each
// with what moved it most. Pure; `relationsAltText` says it in words.

import type { Words } from '../../languages/words.ts';
import type { Bond, PairKey, RelationReason } from '../../show/cast/relation.ts';
import { mainDeed, STRONG } from '../../show/cast/relation.ts';
import type { PerformerId } from '../../show/ids.ts';
import type { Show } from '../../show/state/show.ts';
import { ALT_TEXT_LENGTH_MAX } from '../words/discord-limits.ts';
import { fitted, plain } from '../words/markdown.ts';
import { shortened } from './board-alt.ts';

/** A single answer is no relation yet. */
const SHOWN_FROM = 2;
const LISTED_MAX = 6;

export interface RelationNode {
  readonly id: PerformerId;
  readonly name: string;
  /** `#rrggbb`, as on the card. */
  readonly colour: string;
}

export interface RelationEdge {
  /** Who moved it most, and whom it was done to. */
  readonly by: PerformerId;
  readonly to: PerformerId;
  /** -20 to 20, never 0. */
  readonly score: number;
  readonly kind: 'feud' | 'alliance' | 'dislike' | 'liking';
  readonly deed: RelationReason;
  readonly times: number;
  /** The last time. */
  readonly round: number;
}

export interface RelationsView {
  /** 0 before the first episode. */
  readonly episode: number;
  readonly nodes: readonly RelationNode[];
  /** The strongest first. */
  readonly edges: readonly RelationEdge[];
}

export function relationsView({
  cast,
  relations,
  episode,
  lastResult,
}: Pick<Show, 'cast' | 'relations' | 'episode' | 'lastResult'>): RelationsView {
  const present = new Set(cast.map(({ id }) => id));
  const edges = (Object.entries(relations) as [PairKey, Bond][])
    .map(([pair, relation]) => edgeOf(pair, relation))
    .filter(({ by, to, score }) => present.has(by) && present.has(to) && Math.abs(score) >= SHOWN_FROM)
    .toSorted(
      (one, other) =>
        Math.abs(other.score) - Math.abs(one.score) ||
        other.round - one.round ||
        (one.by < other.by ? -1 : 1),
    );
  return {
    episode: episode?.number ?? lastResult?.number ?? 0,
    nodes: cast.map(({ id, name, colour }) => ({ id, name, colour })),
    edges,
  };
}

function edgeOf(pair: PairKey, bond: Bond): RelationEdge {
  const { score } = bond;
  const { reason: deed, by, times, round } = mainDeed(bond);
  const [one, other] = pair.split('|') as [PerformerId, PerformerId];
  const strong = Math.abs(score) >= STRONG;
  const kind = score < 0 ? (strong ? 'feud' : 'dislike') : strong ? 'alliance' : 'liking';
  return { by, to: by === one ? other : one, score, kind, deed, times, round };
}

const signed = (score: number): string => (score > 0 ? `+${score}` : String(score));

const nameIn = ({ nodes }: RelationsView, id: PerformerId): string =>
  nodes.find((node) => node.id === id)?.name ?? id;

/** "Alex bet against Alice". */
export const deedIn = (words: Words, view: RelationsView, { by, to, deed }: RelationEdge): string =>
  words.say(`relations.${deed}`, { who: nameIn(view, by), whom: nameIn(view, to) });

/** "feud -8". */
export const kindIn = (words: Words, { kind, score }: RelationEdge): string =>
  words.say(`relations.${kind}`, { score: signed(score) });

export function relationsAltText(words: Words, view: RelationsView): string {
  const { episode } = view;
  const title = episode === 0 ? words.say('alts.relations') : words.say('alts.relationsIn', { episode });
  const ties = view.edges.map((edge) =>
    words.say('alts.tie', {
      ...{ one: nameIn(view, edge.by), other: nameIn(view, edge.to), kind: kindIn(words, edge) },
      ...{ deed: deedIn(words, view, edge), times: edge.times, round: edge.round },
    }),
  );
  const told = ties.length === 0 ? [words.say('relations.none')] : ties;
  return shortened([title, ...told].join(' '), ALT_TEXT_LENGTH_MAX);
}

const MARKS = { feud: '⚔️', alliance: '🤝', dislike: '👎', liking: '👍' } as const;

/** For a message: the strongest few. */
export function relationsText(words: Words, view: RelationsView): string {
  const bold = (id: PerformerId): string => `**${plain(nameIn(view, id))}**`;
  const ties = view.edges.slice(0, LISTED_MAX).map((edge) => {
    const deed = words.say(`relations.${edge.deed}`, { who: bold(edge.by), whom: bold(edge.to) });
    const { times, round } = edge;
    const line = words.say('relations.line', { deed, times, round, kind: kindIn(words, edge) });
    return `${MARKS[edge.kind]} ${line}`;
  });
  return fitted([
    words.say('relations.title'),
    ...(ties.length === 0 ? [words.say('relations.none')] : ties),
  ]);
}
