// The answer to whoever opened a vote, or wanted to while one is open: where it is, and from another channel
// than the floor's the vote itself, so that one may vote right there too.

import { TRADING_FLOOR } from '../../src/show/cast/cast.ts';
import type { Outcome } from '../../src/show/rejection.ts';
import type { Show } from '../../src/show/state/show.ts';
import type { ShownVote } from '../../src/stage/floor/vote-buttons.ts';
import type { Call } from '../../src/stage/interactions/call.ts';
import type { Reply } from '../../src/stage/interactions/reply.ts';
import { sentence } from '../../src/views/answers/rejections.ts';

/** `outcome` is that of the wish to open; where it was refused, the vote shown was open already. */
export async function openedVote(
  call: Call,
  outcome: Outcome<unknown>,
  { show, text, buttons }: ShownVote & { readonly show: Show },
): Promise<Reply> {
  // Somebody may have deleted its message: nobody is sent where there is nothing to press.
  if (!outcome.ok) await call.production.showVotes(show);
  const floor = call.production.channelMention(call.guild, TRADING_FLOOR);
  const first = outcome.ok
    ? call.words.say('votes.opened', { floor })
    : call.words.say('votes.openAlready', { sentence: sentence(call.words, outcome.rejection), floor });
  if (floor === `<#${call.channelId}>`) return { kind: 'private', text: first };
  return { kind: 'private', text: `${first}\n${text}`, buttons };
}
