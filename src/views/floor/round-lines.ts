// What a round leaves on the floor: who is ruined, what was best said, and who leads now.

import type { RoundClosed } from '../../show/events/episode.ts';
import type { WentBankrupt } from '../../show/events/trading.ts';
import type { Show } from '../../show/state/show.ts';
import { standings } from '../../show/trading/books.ts';
import { dollars } from '../words/money.ts';
import { nameOf } from '../words/names.ts';
import { varied } from '../words/varied.ts';
import { overheard } from './overheard.ts';

export function bankruptLine(show: Show, { performer, shortfallCents }: WentBankrupt, seq: number): string {
  const scene = varied(`newsline ${seq}`, [
    'The desk is cleared.',
    'Somebody fetch a box.',
    'The screens go dark.',
    'Silence on the floor.',
  ]);
  const bank = shortfallCents > 0 ? ` The bank loses **${dollars(shortfallCents)}**.` : '';
  return `💀 **${nameOf(show, performer)} is bankrupt.**${bank} ${scene}`;
}

/** The last round's lines go with the episode; `after` knows them while it is open, `before` all but the last. */
export function overheardLines(before: Show, after: Show, { round }: RoundClosed): readonly string[] {
  const line = overheard(after.episode === null ? before : after, round);
  return line === undefined ? [] : [line];
}

/** Who leads now, where that is somebody else than at the last close. */
export function leadLines(before: Show, { round, equityCents }: RoundClosed, seq: number): readonly string[] {
  if (round < 2) return [];
  const histories = before.episode?.equityHistory ?? {};
  const then = standings(before).map(({ id }) => ({ id, cents: histories[id]?.at(-1) ?? 0 }));
  const leader = then.reduce((best, one) => (one.cents > best.cents ? one : best), { ...then[0], cents: -1 });
  const now = then.toSorted((one, other) => (equityCents[other.id] ?? 0) - (equityCents[one.id] ?? 0))[0];
  if (now === undefined || leader.id === undefined || now.id === leader.id) return [];
  if (equityCents[now.id] === equityCents[leader.id]) return [];
  const verb = varied(`newsline ${seq}`, [
    'takes the lead from',
    'overtakes',
    'pushes past',
    'is first now, ahead of',
  ]);
  return [
    `👑 **${nameOf(before, now.id)}** ${verb} ${nameOf(before, leader.id)}: ${dollars(equityCents[now.id] ?? 0)}`,
  ];
}
