// /doctor: whether all is well, why nothing is happening, and the one thing to do. Anybody may ask; whoever manages the
// server sees everything, and can mend at once what a press mends.

import type { Button } from '../src/stage/controls/button.ts';
import type { Call, PressCall } from '../src/stage/interactions/call.ts';
import type { Command } from '../src/stage/interactions/command.ts';
import type { Reply } from '../src/stage/interactions/reply.ts';
import type { Checkup } from '../src/views/doctor/checkup.ts';
import { doctorText, shortDoctorText } from '../src/views/doctor/doctor-text.ts';
import { IN_SERVERS } from './options/scope.ts';
import { worded } from './options/wording.ts';
import { managersOnly } from './replies/managing/managers-only.ts';
import { making } from './replies/managing/set-up.ts';
import { refused } from './replies/refusal.ts';

/** Looking is no visit: it wakes nobody and grants nothing, or a floor could never be seen asleep. */
async function looked(call: Call, kind: 'private' | 'update'): Promise<Reply> {
  const { guild, production, words, isManager } = call;
  const checkup = await production.examine(guild, isManager ? 'manager' : 'member');
  const text = isManager ? doctorText(words, checkup) : shortDoctorText(words, checkup);
  return { kind, text, buttons: [buttonsFor(call, checkup)] };
}

function buttonsFor({ words, isManager }: Call, { show, hasFloor, lostRooms }: Checkup): readonly Button[] {
  const again = { kind: 'examine' } as const;
  const wantsSetUp = show === undefined || !hasFloor || lostRooms.length > 0;
  // A show that was never set up is chosen for in the form; one that has lost its channels knows what it wants.
  const setUp = show === undefined ? ({ kind: 'setUp', draft: '' } as const) : ({ kind: 'repair' } as const);
  const isPaused = show !== undefined && show.pausedSinceMs !== null;
  return [
    ...(isManager && wantsSetUp
      ? [{ press: setUp, label: words.say('doctor.labelSetUp'), style: 'primary' } as const]
      : []),
    ...(isManager && isPaused && !wantsSetUp
      ? [{ press: { kind: 'goOn' }, label: words.say('doctor.labelResume'), style: 'primary' } as const]
      : []),
    { press: again, label: words.say('doctor.labelAgain'), style: 'secondary' },
  ];
}

async function repair(call: PressCall<'repair'>): Promise<Reply> {
  return making(call);
}

async function goOn(call: PressCall<'goOn'>): Promise<Reply> {
  const { floors, guild, viewer, atMs } = call;
  const outcome = await floors.submit(guild, { type: 'resume', viewer, atMs });
  // Somebody else was quicker: that it goes on is what was wanted.
  if (!outcome.ok && outcome.rejection.reason !== 'notPaused') return refused(call, outcome.rejection);
  return looked(call, 'update');
}

export const command: Command = {
  definition: {
    ...IN_SERVERS,
    ...worded(
      { en: 'doctor', es: 'doctor', de: 'doktor', fr: 'docteur', ja: '診断', pt: 'doutor' },
      {
        en: 'Is everything well, why is nothing happening, and what to do',
        es: 'Si todo va bien, por qué no pasa nada y qué hacer',
        de: 'Ob alles läuft, warum nichts geschieht und was zu tun ist',
        fr: 'Si tout va bien, pourquoi rien ne se passe et que faire',
        ja: '正常かどうか、なぜ何も起きないか、何をすべきか',
        pt: 'Se está tudo bem, por que nada acontece e o que fazer',
      },
    ),
  },
  run: (call) => looked(call, 'private'),
  presses: {
    examine: (call) => looked(call, 'update'),
    repair: managersOnly(repair),
    goOn: managersOnly(goOn),
  },
};
