// Who stands how with whom, as anybody may see it: the feuds and alliances of the cast, the strongest first, each
// with what moved it last. Pure; `relationsAltText` says it in words.

import type { PairKey, Relation, RelationReason } from '../../show/cast/relation.ts';
import { STRONG } from '../../show/cast/relation.ts';
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
  /** Who moved it last, and whom it was done to. */
  readonly by: PerformerId;
  readonly to: PerformerId;
  /** -20 to 20, never 0. */
  readonly score: number;
  readonly kind: 'feud' | 'alliance' | 'dislike' | 'liking';
  /** Without names: "bet against". */
  readonly deed: string;
  readonly round: number;
}

export interface RelationsView {
  /** 0 before the first episode. */
  readonly episode: number;
  readonly nodes: readonly RelationNode[];
  /** The strongest first. */
  readonly edges: readonly RelationEdge[];
}

const DEEDS: Readonly<Record<RelationReason, string>> = {
  answered: 'answered',
  agreed: 'agreed with',
  copied: 'copied',
  betAgainst: 'bet against',
  fined: 'fined',
  warned: 'warned',
  flagged: 'flagged',
};

export function relationsView({
  cast,
  relations,
  episode,
  lastResult,
}: Pick<Show, 'cast' | 'relations' | 'episode' | 'lastResult'>): RelationsView {
  const present = new Set(cast.map(({ id }) => id));
  const edges = (Object.entries(relations) as [PairKey, Relation][])
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

function edgeOf(pair: PairKey, { score, reason, by, round }: Relation): RelationEdge {
  const [one, other] = pair.split('|') as [PerformerId, PerformerId];
  const strong = Math.abs(score) >= STRONG;
  const kind = score < 0 ? (strong ? 'feud' : 'dislike') : strong ? 'alliance' : 'liking';
  return { by, to: by === one ? other : one, score, kind, deed: DEEDS[reason], round };
}

const signed = (score: number): string => (score > 0 ? `+${score}` : String(score));

const nameIn = ({ nodes }: RelationsView, id: PerformerId): string =>
  nodes.find((node) => node.id === id)?.name ?? id;

/** "Alex bet against Alice". */
export const deedWords = (view: RelationsView, { by, to, deed }: RelationEdge): string =>
  `${nameIn(view, by)} ${deed} ${nameIn(view, to)}`;

/** "feud -8". */
export const kindWords = ({ kind, score }: RelationEdge): string => `${kind} ${signed(score)}`;

export const NO_RELATIONS = 'Nobody has anything for or against anybody yet.';

export function relationsAltText(view: RelationsView): string {
  const title = `Feuds and alliances${view.episode === 0 ? '' : ` in episode ${view.episode}`}.`;
  const ties = view.edges.map(
    (edge) =>
      `${nameIn(view, edge.by)} and ${nameIn(view, edge.to)}: ${kindWords(edge)}; ${deedWords(view, edge)} in round ${edge.round}.`,
  );
  return shortened([title, ...(ties.length === 0 ? [NO_RELATIONS] : ties)].join(' '), ALT_TEXT_LENGTH_MAX);
}

const MARKS = { feud: '⚔️', alliance: '🤝', dislike: '👎', liking: '👍' } as const;

/** For a message: the strongest few. */
export function relationsText(view: RelationsView): string {
  const ties = view.edges
    .slice(0, LISTED_MAX)
    .map(
      (edge) =>
        `${MARKS[edge.kind]} **${plain(nameIn(view, edge.by))}** ${edge.deed} **${plain(nameIn(view, edge.to))}** in round ${edge.round}: ${kindWords(edge)}`,
    );
  return fitted(['### 💞 Feuds and alliances', ...(ties.length === 0 ? [NO_RELATIONS] : ties)]);
}
