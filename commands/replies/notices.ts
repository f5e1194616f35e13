// What a member hears beside whatever they asked for: what became of their headline, and that headlines wait for a manager.

import { FloorHeldUp } from '../../src/director/held-up/floor-held-up.ts';
import type { Call } from '../../src/stage/interactions/call.ts';
import type { Command } from '../../src/stage/interactions/command.ts';
import type { Reply } from '../../src/stage/interactions/reply.ts';
import { verdictLines, waitingLines } from '../../src/views/votes/own-headlines.ts';
import { MESSAGE_LENGTH_MAX } from '../../src/views/words/discord-limits.ts';

/** Below the next answer that only this member sees, of whatever command; where it does not fit, below the one after. */
async function withNotices(call: Call, reply: Reply): Promise<Reply> {
  const { floors, guild, viewer, words, isManager } = call;
  const show = floors.show(guild);
  if (reply.kind !== 'private' || show === undefined) return reply;
  const verdicts = verdictLines(words, show, viewer);
  const lines = [...verdicts, ...(isManager ? waitingLines(words, show) : [])];
  const text = [reply.text, ...lines].join('\n');
  if (lines.length === 0 || text.length > MESSAGE_LENGTH_MAX) return reply;
  if (verdicts.length > 0) await markRead(call);
  return { ...reply, text };
}

/** A verdict is told again where the floor cannot note that it was. */
async function markRead({ floors, guild, viewer, atMs }: Call): Promise<void> {
  try {
    await floors.submit(guild, { type: 'readVerdicts', viewer, atMs });
  } catch (error) {
    if (!(error instanceof FloorHeldUp)) throw error;
  }
}

/** The command, its private answers with what its member has to hear. */
export const telling = (command: Command): Command => ({
  ...command,
  run: async (call) => withNotices(call, await command.run(call)),
});
