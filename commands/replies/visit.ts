// Every viewer's command begins with a visit: chips of the day, and a sleeping floor wakes.

import { FloorHeldUp } from '../../src/director/held-up/floor-held-up.ts';
import type { Words } from '../../src/languages/words.ts';
import type { ChipsGranted } from '../../src/show/events/viewers.ts';
import { dayIn } from '../../src/show/rounds/daily.ts';
import type { Show } from '../../src/show/state/show.ts';
import type { Call } from '../../src/stage/interactions/call.ts';
import type { Reply } from '../../src/stage/interactions/reply.ts';
import { refused } from './refusal.ts';

export type Visit =
  | {
      readonly kind: 'here';
      /** After the visit. */
      readonly show: Show;
      /** The chips it brought, in words; empty where it brought none. */
      readonly note: string;
    }
  | { readonly kind: 'refused'; readonly reply: Reply };

export async function visited(call: Call): Promise<Visit> {
  if (call.show === undefined) return { kind: 'refused', reply: refused(call, { reason: 'noShow' }) };
  const { viewer, atMs, guild, floors } = call;
  const today = dayIn(call.show.settings.timeZone, atMs);
  const wish = { type: 'visit', viewer, atMs, today } as const;
  const outcome = await floors.submit(guild, wish).catch((error: unknown) => {
    // What can be read is still shown; whatever would change something says so itself.
    if (error instanceof FloorHeldUp) return 'heldUp' as const;
    throw error;
  });
  if (outcome === 'heldUp') return { kind: 'here', show: floors.show(guild) ?? call.show, note: '' };
  // A viewer who was here a moment ago brings nothing new, which is no reason to refuse the command.
  if (!outcome.ok && outcome.rejection.reason !== 'alreadyDone') {
    return { kind: 'refused', reply: refused(call, outcome.rejection) };
  }
  const granted = outcome.ok ? outcome.events.find((event) => event.type === 'chipsGranted') : undefined;
  return {
    kind: 'here',
    show: floors.show(guild) ?? call.show,
    note: granted === undefined ? '' : NOTES[granted.reason](call.words, granted.chips),
  };
}

const NOTES: Readonly<Record<ChipsGranted['reason'], (words: Words, chips: number) => string>> = {
  first: (words, chips) => words.say('visit.first', { chips }),
  daily: (words, chips) => words.say('visit.daily', { chips }),
  bailOut: (words, chips) => words.say('visit.bailOut', { chips }),
};

/** A command for viewers: visits first, then acts; what the visit brought is told below a private answer. */
export const forVisitors =
  <Kind extends Call>(act: (call: Kind, show: Show) => Promise<Reply> | Reply) =>
  async (call: Kind): Promise<Reply> => {
    const visit = await visited(call);
    if (visit.kind === 'refused') return visit.reply;
    const reply = await act(call, visit.show);
    return reply.kind === 'private' && visit.note !== ''
      ? { ...reply, text: `${reply.text}\n${visit.note}` }
      : reply;
  };

/** The show as it is now, after whatever the command did. */
export const showNow = (call: Call, before: Show): Show => call.floors.show(call.guild) ?? before;
