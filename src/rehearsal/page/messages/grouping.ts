// Which messages stand under one name and picture, as Discord does it. Pure.
import type { PageMessage } from '../protocol.ts';
import { sameDay } from '../words/timestamp.ts';

/** A pause longer than this gives the next message its own name again. */
const PAUSE_MS = 7 * 60 * 1000;

/** True when `message` shows its author's name and picture, given the one before it. */
export function startsGroup(previous: PageMessage | undefined, message: PageMessage): boolean {
  if (previous === undefined || message.interaction !== undefined) return true;
  if (message.type !== 0 || message.referencedMessageId !== undefined) return true;
  if (previous.author.id !== message.author.id || previous.author.name !== message.author.name) return true;
  if (previous.ephemeralFor !== message.ephemeralFor) return true;
  return Date.parse(message.timestamp) - Date.parse(previous.timestamp) > PAUSE_MS;
}

/** True when a line with the date belongs above `message`. */
export function startsDay(previous: PageMessage | undefined, message: PageMessage): boolean {
  if (previous === undefined) return true;
  return !sameDay(Date.parse(previous.timestamp), Date.parse(message.timestamp));
}
