// /chair: the members vote on putting whoever asks into the executive's chair for the episode.

import type { Command } from '../src/stage/interactions/command.ts';
import { IN_SERVERS } from './options/scope.ts';
import { worded } from './options/wording.ts';
import { putMotion } from './replies/motion.ts';
import { forVisitors } from './replies/visit.ts';

export const command: Command = {
  definition: {
    ...IN_SERVERS,
    ...worded(
      { en: 'chair', es: 'sillón', de: 'chefsessel', fr: 'fauteuil', ja: '役員席', pt: 'cadeira' },
      {
        en: 'Open a vote that puts you in the executive’s chair over the bank’s desk',
        es: 'Abre una votación para sentarte en el sillón de la mesa del banco',
        de: 'Lass abstimmen, ob du im Chefsessel der Bank Platz nimmst',
        fr: 'Lance un vote pour t’asseoir dans le fauteuil du patron de la banque',
        ja: '銀行のデスクを率いる役員席に座るための投票を始めます',
        pt: 'Abre uma votação para você ocupar a cadeira da chefia do banco',
      },
    ),
  },
  run: forVisitors((call, show) => putMotion(call, show, null)),
};
