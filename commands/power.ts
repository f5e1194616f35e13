// /power: for an hour the rounds run at the loud pace; for those who may manage the server.

import type { Show } from '../src/show/show.ts';
import type { Call, Command, Reply } from '../src/stage/command.ts';
import { clockTime } from '../src/views/times.ts';
import { refused } from './refusal.ts';
import { IN_SERVERS, MANAGE_SERVER } from './scope.ts';
import { forVisitors, showNow } from './visit.ts';
import { worded } from './wording.ts';

async function start(call: Call, before: Show): Promise<Reply> {
  const { guild, viewer, atMs } = call;
  const outcome = await call.floors.submit(guild, { type: 'startPowerHour', viewer, atMs });
  if (!outcome.ok) return refused(outcome.rejection);
  const { powerHourUntilMs, episode } = showNow(call, before);
  const bell =
    episode === null ? '\nThe floor is closed until the opening bell; the hour runs all the same.' : '';
  return { kind: 'private', text: `🔥 Power hour until ${clockTime(powerHourUntilMs ?? atMs)}.${bell}` };
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
};
