// A name that nobody has, as it was typed: the refusal, with a button that does what was asked with the nearest name.

import { cutAtWord } from '../../src/letters/cut.ts';
import { nearestOf } from '../../src/letters/nearest.ts';
import type { Rejection, RejectionReason } from '../../src/show/rejection.ts';
import type { Button } from '../../src/stage/controls/button.ts';
import type { Press } from '../../src/stage/controls/press.ts';
import type { Call } from '../../src/stage/interactions/call.ts';
import type { Reply } from '../../src/stage/interactions/reply.ts';
import { BUTTON_LABEL_SHOWN_MAX } from '../../src/views/words/discord-limits.ts';
import { refused } from './refusal.ts';

/** Refused for the name alone. */
const FOR_THE_NAME: ReadonlySet<RejectionReason> = new Set([
  'unknownTrader',
  'notOnOffer',
  'notInCast',
  'notRetired',
]);

interface Misnamed<Id> {
  readonly typed: string | undefined;
  /** Of whom one can have been meant. */
  readonly among: readonly { readonly id: Id; readonly name: string }[];
  /** What was asked, of whoever was meant. */
  readonly press: (id: Id) => Press;
}

export function misnamed<Id>(
  call: Call,
  rejection: Rejection,
  { typed = '', among, press }: Misnamed<Id>,
): Reply {
  const reply = refused(call, rejection);
  if (reply.kind !== 'private' || !FOR_THE_NAME.has(rejection.reason)) return reply;
  const meant = nearestOf(typed, among, ({ name }) => name);
  if (meant === undefined) return reply;
  const label = call.words.say('rejections.meant', { name: meant.name });
  const button: Button = {
    press: press(meant.id),
    label: cutAtWord(label, BUTTON_LABEL_SHOWN_MAX),
    style: 'primary',
  };
  return { ...reply, buttons: [[button], ...(reply.buttons ?? [])] };
}
