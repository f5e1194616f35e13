// What an overseer has been told, in the room where it stands: what somebody holds in secret, what two have agreed, who
// broke an agreement. The newest since its last turn.

import { findPerformer } from '../../show/cast/cast.ts';
import type { PerformerId } from '../../show/ids.ts';
import type { Asset } from '../../show/market/asset.ts';
import { isBreach, otherIn, type Thread } from '../../show/plot/thread.ts';
import type { Episode } from '../../show/state/episode.ts';
import type { Show } from '../../show/state/show.ts';
import type { Side } from '../../show/trading/decision.ts';

export interface Told {
  readonly kind: 'secret' | 'pact' | 'breach';
  readonly teller: string;
  readonly subject: { readonly id: PerformerId; readonly name: string };
  readonly asset: Asset;
  readonly side: Side;
  readonly matter: string;
}

/** Null where there is nothing new; `of`: only about one trader. */
export function toldTo(show: Show, episode: Episode, who: PerformerId, of?: PerformerId): Told | null {
  const since = episode.turns.findLast(({ performer }) => performer === who)?.round ?? 0;
  const isNew = ({ knownTo }: Thread, round: number): boolean => knownTo.includes(who) && round > since;
  const { past, threads } = show.plot;
  const news = [
    ...threads.flatMap((thread) => (isNew(thread, thread.agreedInRound ?? 0) ? pactTold(show, thread) : [])),
    ...past.flatMap((over) =>
      over.endedInEpisode === episode.number && isNew(over, over.endedInRound)
        ? overTold(show, over, over.endedBy, isBreach(over.ended))
        : [],
    ),
  ];
  return news.findLast(({ subject }) => of === undefined || subject.id === of) ?? null;
}

const nameIn = (show: Show, id: PerformerId): string => findPerformer(show.cast, id)?.name ?? id;

function told(show: Show, kind: Told['kind'], thread: Thread, subject: PerformerId): readonly Told[] {
  const { terms, matter } = thread;
  if (!('side' in terms)) return [];
  const teller = nameIn(show, otherIn(thread, subject));
  return [
    {
      kind,
      teller,
      subject: { id: subject, name: nameIn(show, subject) },
      asset: terms.asset,
      side: terms.side,
      matter,
    },
  ];
}

const pactTold = (show: Show, thread: Thread): readonly Told[] =>
  thread.kind === 'pact' && thread.stage === 'running' ? told(show, 'pact', thread, thread.with) : [];

function overTold(show: Show, thread: Thread, by: PerformerId | null, breach: boolean): readonly Told[] {
  if (!breach || by === null) return [];
  if (thread.kind === 'secret') return told(show, 'secret', thread, thread.with);
  return thread.kind === 'pact' ? told(show, 'breach', thread, by) : [];
}

/** As a sentence, for whoever reads English. */
export function toldLine({ kind, teller, subject, asset, side, matter }: Told): string {
  switch (kind) {
    case 'secret':
      return `${teller} told that ${subject.name} holds ${side} ${asset} in secret.`;
    case 'pact':
      return `${teller} and ${subject.name} made a pact over ${matter}: both ${side} ${asset}.`;
    case 'breach':
      return `${subject.name} broke the pact with ${teller} over ${matter}.`;
  }
}
