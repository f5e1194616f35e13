// Turns: who may be asked now. Performers in different rooms are asked at once; in one room they take
// turns in the round's order, so that each hears the one before.

import type { Room } from '../cast/cast.ts';
import { findPerformer } from '../cast/cast.ts';
import type { PerformerId } from '../ids.ts';
import { questionId } from '../ids.ts';
import { actsFor } from '../plot/composing.ts';
import type { Script } from '../script.ts';
import type { Show } from '../state/show.ts';

/** Opens a question for everyone whose room is quiet. */
export function openTurns(script: Script): void {
  for (const { performer, room } of askable(script.show)) {
    const { episode } = script.show;
    if (episode === null) return;
    const id = questionId(`e${episode.number}r${episode.round}-${performer}`);
    const role = findPerformer(script.show.cast, performer)?.role;
    const asked = { id, performer, room, askedAtMs: script.atMs };
    if (role === 'regulator') {
      script.emit({ type: 'turnOpened', question: { ...asked, kind: 'supervise' } });
      continue;
    }
    const acts = actsFor(script.show, { who: performer, room });
    script.emit({
      type: 'turnOpened',
      question: { ...asked, kind: 'decide', ...(acts.length === 0 ? {} : { acts }) },
    });
  }
}

function askable(show: Show): readonly { performer: PerformerId; room: Room }[] {
  const busy = new Set(show.episode?.asked.map(({ room }) => room));
  const free: { performer: PerformerId; room: Room }[] = [];
  for (const performer of show.episode?.waiting ?? []) {
    const room = show.rooms[performer];
    if (room === undefined || busy.has(room)) continue;
    busy.add(room);
    free.push({ performer, room });
  }
  return free;
}
