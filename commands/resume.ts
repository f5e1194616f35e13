// /resume: the show goes on, for those who may manage the server.

import { TRADING_FLOOR } from '../src/show/cast/cast.ts';
import type { Call } from '../src/stage/interactions/call.ts';
import type { Command } from '../src/stage/interactions/command.ts';
import type { Reply } from '../src/stage/interactions/reply.ts';
import { IN_SERVERS, MANAGE_SERVER } from './options/scope.ts';
import { worded } from './options/wording.ts';
import { refused } from './replies/refusal.ts';
import { forVisitors } from './replies/visit.ts';

/** A role that was handed `/resume` was not handed `/setup`. */
const withoutFloor = ({ words, isManager }: Call): Reply => ({
  kind: 'private',
  text: words.say('refusals.noFloor'),
  buttons: isManager
    ? [[{ press: { kind: 'repair' }, label: words.say('doctor.labelSetUp'), style: 'primary' }]]
    : [],
});

export const command: Command = {
  definition: {
    ...IN_SERVERS,
    default_member_permissions: MANAGE_SERVER,
    ...worded(
      { en: 'resume', es: 'reanudar', de: 'fortsetzen', fr: 'reprendre', ja: '再開', pt: 'retomar' },
      {
        en: 'Let a paused show go on; every deadline moves along',
        es: 'Reanuda el programa; todos los plazos se desplazan',
        de: 'Setzt die Show fort; alle Fristen verschieben sich mit',
        fr: 'Reprend l’émission ; toutes les échéances sont décalées',
        ja: '停止中のショーを再開します（締切も延びます）',
        pt: 'Retoma o programa; todos os prazos são adiados',
      },
    ),
  },
  run: forVisitors(async (call) => {
    const { floors, guild, viewer, atMs, words, production } = call;
    // It would go on where nobody can hear it.
    if (production.building.channelOf(guild, TRADING_FLOOR) === undefined) return withoutFloor(call);
    const outcome = await floors.submit(guild, { type: 'resume', viewer, atMs });
    if (!outcome.ok) return refused(call, outcome.rejection);
    return { kind: 'private', text: words.say('managers.resumed') };
  }),
};
