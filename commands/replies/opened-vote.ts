// The answer to whoever opened a vote, or wanted to while one is open: where it is, and from another channel
// than the floor's the vote itself, so that one may vote right there too.

import { TRADING_FLOOR } from '../../src/show/cast/cast.ts';
import type { Show } from '../../src/show/state/show.ts';
import type { ShownVote } from '../../src/stage/floor/vote-buttons.ts';
import type { Call } from '../../src/stage/interactions/call.ts';
import type { Reply } from '../../src/stage/interactions/reply.ts';
import { clockTime } from '../../src/views/words/times.ts';

interface Opened extends ShownVote {
  readonly show: Show;
  readonly kind: 'chaos' | 'motion';
  /** `already`: before it was wished for. */
  readonly opened: 'now' | 'already';
  readonly closesAtMs: number;
}

export async function openedVote(
  call: Call,
  { show, kind, opened, closesAtMs, text, buttons }: Opened,
): Promise<Reply> {
  // Somebody may have deleted its message: nobody is sent where there is nothing to press.
  if (opened === 'already') await call.production.showVotes(show);
  const floor = call.production.channelMention(call.guild, TRADING_FLOOR);
  const first =
    opened === 'now'
      ? call.words.say('votes.opened', { floor })
      : call.words.say('votes.openAlready', { kind, floor, when: clockTime(closesAtMs) });
  if (floor === `<#${call.channelId}>`) return { kind: 'private', text: first };
  return { kind: 'private', text: `${first}\n${text}`, buttons };
}
