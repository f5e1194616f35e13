// What a member hears beside whatever they asked for, under the next answer that they alone see: what became of their
// headline, and, for managers, that headlines wait. Noting that it was told costs the answer nothing.

import type { Logger } from 'pino';
import { verdictLines, waitingLines } from '../../../views/votes/own-headlines.ts';
import { MESSAGE_LENGTH_MAX } from '../../../views/words/discord-limits.ts';
import type { Call } from '../call.ts';
import type { Shown } from '../reply.ts';

export interface Noticed<Given> {
  readonly reply: Given;
  /** To be done when the reply has been given, where it tells of a verdict. */
  readonly told?: (log: Logger) => Promise<void>;
}

/** `reply`: for this member alone. What does not fit below it is told below the one after. */
export function withNotices<Given extends Shown>(call: Call, reply: Given): Noticed<Given> {
  const { floors, guild, viewer, words, isManager } = call;
  const show = floors.show(guild);
  if (show === undefined) return { reply };
  const verdicts = verdictLines(words, show, viewer);
  const waiting = isManager && reply.showsPile !== true ? waitingLines(words, show) : [];
  const lines = [...verdicts, ...waiting];
  if (lines.length === 0 || below(reply, lines).text.length > MESSAGE_LENGTH_MAX) return { reply };
  const { next } = reply;
  const noticed = {
    ...below(reply, lines),
    ...(next === undefined ? {} : { next: async () => belowIfItFits(await next(), lines) }),
  };
  return verdicts.length === 0 ? { reply: noticed } : { reply: noticed, told: (log) => markRead(call, log) };
}

const below = <Given extends Shown>(reply: Given, lines: readonly string[]): Given => ({
  ...reply,
  text: [reply.text, ...lines].join('\n'),
});

/** What takes the place of an answer keeps what stood below it. */
function belowIfItFits(reply: Shown, lines: readonly string[]): Shown {
  const noticed = below(reply, lines);
  return noticed.text.length > MESSAGE_LENGTH_MAX ? reply : noticed;
}

/** A verdict is told again where the floor cannot note that it was. */
async function markRead({ floors, guild, viewer, atMs }: Call, log: Logger): Promise<void> {
  try {
    await floors.submit(guild, { type: 'readVerdicts', viewer, atMs });
  } catch (err) {
    log.warn({ err, guild }, 'that a member was told of a headline could not be noted: it is told again');
  }
}
