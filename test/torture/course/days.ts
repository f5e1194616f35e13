// All bad days, and the order in which a run has them.
import type { Dice } from '../../simulation/dice.ts';
import type { BadDay } from './bad-day.ts';
import { badHosts } from './bad-hosts.ts';
import { badRequests } from './bad-requests.ts';
import { badServers } from './bad-servers.ts';

export const everyDay: readonly BadDay[] = [...badHosts, ...badRequests, ...badServers];

export const daysNamed = (text: string): readonly BadDay[] =>
  everyDay.filter(({ name }) => name.includes(text));

/** Every day once, in an order of the dice, then all again in another; without those that end the bot for good. */
export function* bag(dice: Dice, skipped?: string): Generator<BadDay> {
  while (true) {
    const left = everyDay.filter(
      ({ name, mustEnd }) => mustEnd !== true && (skipped === undefined || !name.includes(skipped)),
    );
    if (left.length === 0) return;
    while (left.length > 0) yield* left.splice(dice.below(left.length), 1);
  }
}
