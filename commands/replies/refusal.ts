// A refusal as the viewer gets it: one sentence in their own language, for their eyes only.

import type { Rejection } from '../../src/show/rejection.ts';
import { ringMeButton } from '../../src/stage/floor/post-buttons.ts';
import type { Call } from '../../src/stage/interactions/call.ts';
import type { Reply } from '../../src/stage/interactions/reply.ts';
import { sentence } from '../../src/views/answers/rejections.ts';

export function refused({ words }: Pick<Call, 'words'>, rejection: Rejection): Reply {
  const text = sentence(words, rejection);
  // It says when bets are taken again: whoever wants to be there can be called.
  if (rejection.reason !== 'poolLocked') return { kind: 'private', text };
  return { kind: 'private', text, buttons: [[ringMeButton(words)]] };
}
