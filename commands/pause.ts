// /pause: the show stands still, for those who may manage the server.

import type { Command } from '../src/stage/interactions/command.ts';
import { IN_SERVERS, MANAGE_SERVER } from './options/scope.ts';
import { worded } from './options/wording.ts';
import { refused } from './replies/refusal.ts';
import { forVisitors } from './replies/visit.ts';

export const command: Command = {
  definition: {
    ...IN_SERVERS,
    default_member_permissions: MANAGE_SERVER,
    ...worded(
      { en: 'pause', es: 'pausar', de: 'anhalten', fr: 'pause', ja: '一時停止', pt: 'pausar' },
      {
        en: 'Freeze the show: clock, votes and bets stand still',
        es: 'Congela el programa: reloj, votos y apuestas se detienen',
        de: 'Hält die Show an: Uhr, Abstimmung und Wetten ruhen',
        fr: 'Fige l’émission : horloge, votes et paris s’arrêtent',
        ja: 'ショーを停止します（時計、投票、賭けも止まります）',
        pt: 'Congela o programa: relógio, votos e apostas param',
      },
    ),
  },
  run: forVisitors(async (call) => {
    const { floors, guild, viewer, atMs } = call;
    const outcome = await floors.submit(guild, { type: 'pause', viewer, atMs });
    // Whoever could resume it is here.
    if (!outcome.ok && outcome.rejection.reason === 'paused')
      return { kind: 'private', text: call.words.say('managers.pausedAlready') };
    if (!outcome.ok) return refused(call, outcome.rejection);
    return { kind: 'private', text: call.words.say('managers.paused') };
  }),
};
