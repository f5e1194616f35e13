// /power: for an hour the rounds run at the loud pace, unless its button ends them before; for those who may manage the
// server.

import type { Words } from '../src/languages/words.ts';
import type { Show } from '../src/show/state/show.ts';
import type { Button } from '../src/stage/controls/button.ts';
import type { Call } from '../src/stage/interactions/call.ts';
import type { Command } from '../src/stage/interactions/command.ts';
import type { Reply } from '../src/stage/interactions/reply.ts';
import { sentence } from '../src/views/answers/rejections.ts';
import { every } from '../src/views/words/durations.ts';
import { clockTime } from '../src/views/words/times.ts';
import { IN_SERVERS, MANAGE_SERVER } from './options/scope.ts';
import { worded } from './options/wording.ts';
import { managersOnly } from './replies/managing/managers-only.ts';
import { refused } from './replies/refusal.ts';
import { forVisitors, showNow } from './replies/visit.ts';

const endButton = (words: Words): Button => ({
  press: { kind: 'powerEnd' },
  label: words.say('managers.powerEnd'),
  style: 'danger',
});

async function start(call: Call, before: Show): Promise<Reply> {
  const { guild, viewer, atMs } = call;
  const outcome = await call.floors.submit(guild, { type: 'startPowerHour', viewer, atMs });
  if (!outcome.ok) {
    const { rejection } = outcome;
    return rejection.reason === 'powerHourUnderway'
      ? endable(call, sentence(call.words, rejection))
      : refused(call, rejection);
  }
  const { powerHourUntilMs, episode } = showNow(call, before);
  const until = clockTime(powerHourUntilMs ?? atMs);
  const text =
    episode === null
      ? call.words.say('managers.powerHourClosed', { until })
      : call.words.say('managers.powerHour', { until });
  return endable(call, text);
}

const endable = ({ words }: Call, text: string): Reply => ({
  kind: 'private',
  text,
  buttons: [[endButton(words)]],
});

async function end(call: Call): Promise<Reply> {
  const { guild, viewer, atMs, show, words } = call;
  if (show === undefined || show.powerHourUntilMs === null)
    return { kind: 'update', text: words.say('managers.noPowerHour') };
  const outcome = await call.floors.submit(guild, { type: 'endPowerHour', viewer, atMs });
  if (!outcome.ok) return refused(call, outcome.rejection);
  const pace = every(words, showNow(call, show).settings.paceMs);
  return { kind: 'update', text: words.say('managers.powerOver', { every: pace }) };
}

export const command: Command = {
  definition: {
    ...IN_SERVERS,
    default_member_permissions: MANAGE_SERVER,
    ...worded(
      { en: 'power', es: 'hora-punta', de: 'vollgas', fr: 'turbo', ja: 'パワーアワー', pt: 'turbo' },
      {
        en: 'Power hour: rounds at the loud pace for an hour',
        es: 'Hora punta: rondas a ritmo ruidoso durante una hora',
        de: 'Power-Stunde: eine Stunde lang Runden im lauten Tempo',
        fr: 'Heure de folie : des manches au rythme animé pendant une heure',
        ja: '1時間、ラウンドを「にぎやか」のペースで進めます',
        pt: 'Hora turbo: rodadas no ritmo agitado por uma hora',
      },
    ),
  },
  run: forVisitors(start),
  presses: { powerEnd: managersOnly(end) },
};
