// What a round leaves on the floor: who is ruined, what was best said, and who leads now.

import type { Words } from '../../languages/words.ts';
import { traders } from '../../show/cast/cast.ts';
import { hash32 } from '../../show/chance.ts';
import type { RoundClosed } from '../../show/events/episode.ts';
import type { WentBankrupt } from '../../show/events/trading.ts';
import type { PerformerId } from '../../show/ids.ts';
import type { Show } from '../../show/state/show.ts';
import { dayProfitCents } from '../../show/trading/day-profit.ts';
import { ranked } from '../cards/ranking.ts';
import { nameOf } from '../words/names.ts';
import { overheard } from './overheard.ts';

/** Draws an event's phrasing: the same event is always told in the same words, and two events seldom are. */
export const phrasingOf = (seq: number): number => hash32(`newsline ${seq}`);

/** What happened, and the event's number. */
interface Happened<Event> {
  readonly event: Event;
  readonly seq: number;
}

export function bankruptLine(words: Words, show: Show, { event, seq }: Happened<WentBankrupt>): string {
  const { performer, shortfallCents } = event;
  const name = nameOf(show, performer);
  if (shortfallCents <= 0) return words.vary('floor.bankrupt', phrasingOf(seq), { name });
  const loss = words.dollars(shortfallCents);
  return words.vary('floor.bankruptWithLoss', phrasingOf(seq), { name, loss });
}

/** The last round's lines go with the episode; `after` knows them while it is open, `before` all but the last. */
export function overheardLines(
  words: Words,
  { before, after }: { readonly before: Show; readonly after: Show },
  { round }: RoundClosed,
): readonly string[] {
  const line = overheard(words, after.episode === null ? before : after, round);
  return line === undefined ? [] : [line];
}

/** Who leads now, where that is somebody else than at the last close. `show`: the show before it. */
export function leadLines(
  words: Words,
  show: Show,
  { event: { round, equityCents }, seq }: Happened<RoundClosed>,
): readonly string[] {
  if (round < 2) return [];
  const { episode } = show;
  if (episode === null) return [];
  const day = (cents: (id: PerformerId) => number | undefined) =>
    ranked(
      traders(show.cast).map(({ id }) => {
        const worth = cents(id) ?? 0;
        return { id, equityCents: worth, profitCents: dayProfitCents(episode, id, worth) };
      }),
    );
  const [leader] = day((id) => episode.equityHistory[id]?.at(-1));
  const [now, second] = day((id) => equityCents[id]);
  if (now === undefined || leader === undefined || now.id === leader.id || second?.rank === 1) return [];
  return [
    words.vary('floor.lead', phrasingOf(seq), {
      leader: nameOf(show, now.id),
      other: nameOf(show, leader.id),
      // First is who has made most in the day, whatever they began it with.
      profit: words.signedDollars(now.profitCents),
    }),
  ];
}
