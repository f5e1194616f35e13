// What the whole stage told, in its own words: judged by the torture's auditor, which knows the views' words and nothing of
// the stage.

import type { ShowRecord } from '../../../src/show/events/event.ts';
import { guildId } from '../../../src/show/ids.ts';
import { audit } from '../../torture/audit/auditor.ts';
import { slug } from '../../torture/audit/telling.ts';
import type { Evidence } from './auditor/evidence.ts';
import type { Finding } from './auditor/finding.ts';
import { CHANNELS } from './world/channels.ts';
import type { Message } from './world/discord.ts';

const NAMES = new Map<string, string>(
  Object.entries(CHANNELS).map(([place, channel]) => [channel, slug(place)]),
);

/** `clockWasSet`: then nobody can say how old a message was thought to be. */
export function auditWords(
  rows: Evidence['rows'],
  messages: readonly Message[],
  { clockWasSet }: { readonly clockWasSet: boolean },
): readonly Finding[] {
  const fromMs = clockWasSet ? 0 : REPLACED_FROM_MS;
  const records = rows.map(({ text }) => JSON.parse(text) as ShowRecord);
  const told = messages
    .filter(({ by }) => by !== 'somebody')
    .filter((message, index, all) => !isReplaced(message, all.slice(index + 1), fromMs))
    .map(({ id, channel, atMs, text }) => ({
      ...{ id, channel: NAMES.get(channel) ?? channel, author: 'bot', text, atMs, answer: false },
    }));
  const { findings } = audit({ guild: guildId('1'), records, told });
  return findings.map(({ fault, seq, channel, detail }) => ({
    ...{ kind: fault, seq, detail: `${channel}: ${detail}` },
  }));
}

/** Discord lets nobody rewrite what is over an hour old for long: it is posted anew, and longer. */
const REPLACED_FROM_MS = 55 * 60_000;

function isReplaced({ channel, atMs, text }: Message, later: readonly Message[], fromMs: number): boolean {
  const lines = text.split('\n');
  if (channel !== CHANNELS['Trading Floor'] || lines.length < 2) return false;
  return later.some((other) => {
    const isAnew = other.channel === channel && other.atMs - atMs >= fromMs;
    return isAnew && lines.every((line) => other.text.split('\n').includes(line));
  });
}
