// /tipsters: the bettors of the season by profit.

import type { Show } from '../src/show/state/show.ts';
import type { Call } from '../src/stage/interactions/call.ts';
import type { Command } from '../src/stage/interactions/command.ts';
import type { Reply } from '../src/stage/interactions/reply.ts';
import { tipstersText } from '../src/views/betting/tipsters.ts';
import { IN_SERVERS } from './options/scope.ts';
import { worded } from './options/wording.ts';
import { forVisitors } from './replies/visit.ts';

const table = ({ viewer, words }: Call, show: Show): Reply => ({
  kind: 'private',
  text: tipstersText(words, show, viewer),
});

export const command: Command = {
  definition: {
    ...IN_SERVERS,
    ...worded(
      {
        en: 'tipsters',
        es: 'pronosticadores',
        de: 'tipper',
        fr: 'pronostiqueurs',
        ja: '予想屋',
        pt: 'palpiteiros',
      },
      {
        en: 'The season’s best bettors by profit',
        es: 'Quién apuesta mejor esta temporada, por ganancia',
        de: 'Wer in dieser Staffel am besten wettet, nach Gewinn',
        fr: 'Les meilleurs parieurs de la saison, par gain',
        ja: '今シーズンの予想成績を利益順に表示します',
        pt: 'Quem aposta melhor nesta temporada, por lucro',
      },
    ),
  },
  run: forVisitors(table),
  presses: { tipsters: forVisitors(table) },
};
