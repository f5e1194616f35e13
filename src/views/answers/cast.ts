// Who plays: the cast in a few lines each, and what the floor says of those who come and go.

import { cutAtWord } from '../../letters/cut.ts';
import type { Performer } from '../../show/cast/cast.ts';
import type { ShowEvent } from '../../show/events/event.ts';
import type { Show } from '../../show/state/show.ts';
import { fitted, plain } from '../words/markdown.ts';

const PERSONA_LENGTH = 110;

const ROLES: Readonly<Record<Performer['role'], string>> = {
  trader: 'trader',
  regulator: 'regulator',
  officer: 'compliance officer',
};

/** `mindName`: who plays a card, in words. */
export function castText({ cast, rooms }: Show, mindName: (card: Performer) => string): string {
  return fitted([
    '### 🎭 The cast',
    ...cast.flatMap((performer) => [
      `**${plain(performer.name)}** · ${titleAndRole(performer)}`,
      `-# ${details(performer, rooms[performer.id] ?? performer.home)} · played by ${plain(mindName(performer))}`,
      `-# ${plain(cutAtWord(performer.persona, PERSONA_LENGTH))}`,
    ]),
  ]);
}

function titleAndRole({ title, role }: Performer): string {
  const says = title.toLowerCase() === ROLES[role];
  return says ? plain(title) : `${plain(title)} · ${ROLES[role]}`;
}

/** Overseers neither borrow nor trade. */
const details = ({ role, leverage, voice }: Performer, room: string): string =>
  role === 'trader' ? `${room} · leverage ${leverage}× · temper of ${plain(voice)}` : room;

/** What the floor posts; nothing for any other event. */
export function castLines(event: ShowEvent): readonly string[] {
  if (event.type === 'performerRetired') return [`🎭 **${plain(event.name)}** leaves the cast.`];
  if (event.type !== 'performerAdded' && event.type !== 'performerEdited') return [];
  const deed = event.type === 'performerAdded' ? 'joins the cast' : 'has a new card';
  return [`🎭 **${plain(event.performer.name)}** ${deed}: ${titleAndRole(event.performer)}.`];
}
