// /resume: the show goes on, for those who may manage the server.

import type { Command } from '../src/stage/interactions/command.ts';
import { IN_SERVERS, MANAGE_SERVER } from './options/scope.ts';
import { worded } from './options/wording.ts';
import { managersOnly } from './replies/managing/managers-only.ts';
import { refused } from './replies/refusal.ts';
import { forVisitors } from './replies/visit.ts';

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
        fr: 'Reprend le spectacle ; toutes les échéances sont décalées',
        ja: '停止中のショーを再開します（締切も延びます）',
        pt: 'Retoma o programa; todos os prazos são adiados',
      },
    ),
  },
  run: managersOnly(
    forVisitors(async (call) => {
      const { floors, guild, viewer, atMs } = call;
      const outcome = await floors.submit(guild, { type: 'resume', viewer, atMs });
      if (!outcome.ok) return refused(call, outcome.rejection);
      return { kind: 'private', text: call.words.say('managers.resumed') };
    }),
  ),
};
