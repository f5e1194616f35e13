// /power: for an hour the rounds run at the loud pace, unless its button ends them before; for those who may manage the
// server.

import type { Show } from '../src/show/state/show.ts';
import type { Button } from '../src/stage/controls/button.ts';
import type { Call } from '../src/stage/interactions/call.ts';
import type { Command } from '../src/stage/interactions/command.ts';
import type { Reply } from '../src/stage/interactions/reply.ts';
import { sentence } from '../src/views/answers/rejections.ts';
import { duration } from '../src/views/answers/settings.ts';
import { clockTime } from '../src/views/words/times.ts';
import { IN_SERVERS, MANAGE_SERVER } from './options/scope.ts';
import { worded } from './options/wording.ts';
import { refused } from './replies/refusal.ts';
import { forVisitors, showNow } from './replies/visit.ts';

const END: Button = { press: { kind: 'powerEnd' }, label: 'End the power hour', style: 'danger' };
const MANAGERS_ALONE = 'Only those who may manage the server can end a power hour.';
const OVER = 'No power hour is under way: /power starts one.';

async function start(call: Call, before: Show): Promise<Reply> {
  const { guild, viewer, atMs } = call;
  const outcome = await call.floors.submit(guild, { type: 'startPowerHour', viewer, atMs });
  if (!outcome.ok) {
    const { rejection } = outcome;
    return rejection.reason === 'powerHourUnderway'
      ? endable(sentence(call.words, rejection))
      : refused(call, rejection);
  }
  const { powerHourUntilMs, episode } = showNow(call, before);
  const bell =
    episode === null ? '\nThe floor is closed until the opening bell; the hour runs all the same.' : '';
  return endable(`🔥 Power hour until ${clockTime(powerHourUntilMs ?? atMs)}.${bell}`);
}

const endable = (text: string): Reply => ({ kind: 'private', text, buttons: [[END]] });

/** The button is seen by whoever used the command; it lives longer than their rights may. */
async function end(call: Call): Promise<Reply> {
  const { guild, viewer, atMs, show, isManager } = call;
  if (!isManager) return { kind: 'update', text: MANAGERS_ALONE };
  if (show === undefined || show.powerHourUntilMs === null) return { kind: 'update', text: OVER };
  const outcome = await call.floors.submit(guild, { type: 'endPowerHour', viewer, atMs });
  if (!outcome.ok) return refused(call, outcome.rejection);
  const pace = duration(showNow(call, show).settings.paceMs);
  return { kind: 'update', text: `🧯 The power hour is over: a round every ${pace} again.` };
}

export const command: Command = {
  definition: {
    ...IN_SERVERS,
    default_member_permissions: MANAGE_SERVER,
    ...worded(
      { en: 'power', es: 'potencia', de: 'vollgas', fr: 'turbo', ja: 'パワーアワー', pt: 'turbo' },
      {
        en: 'Power hour: rounds at the loud pace for an hour',
        es: 'Hora punta: rondas a ritmo ruidoso durante una hora',
        de: 'Power-Stunde: eine Stunde lang Runden im lauten Tempo',
        fr: 'Heure de folie : des manches au rythme animé pendant une heure',
        ja: '1時間、ラウンドを「にぎやか」の速さで進めます',
        pt: 'Hora turbo: rodadas no ritmo agitado por uma hora',
      },
    ),
  },
  run: forVisitors(start),
  presses: { powerEnd: end },
};
