// /relations: who of the cast is feuding or allied with whom, and what moved it most.

import type { Command } from '../src/stage/interactions/command.ts';
import { relationsText, relationsView } from '../src/views/cards/relations-card.ts';
import { IN_SERVERS } from './options/scope.ts';
import { worded } from './options/wording.ts';
import { pictured } from './replies/pictured.ts';
import { forVisitors } from './replies/visit.ts';

export const command: Command = {
  definition: {
    ...IN_SERVERS,
    ...worded(
      {
        en: 'relations',
        es: 'relaciones',
        de: 'beziehungen',
        fr: 'relations',
        ja: '人間関係',
        pt: 'relações',
      },
      {
        en: 'Who is feuding with whom, and who stands together',
        es: 'Quién está peleado con quién y quién va de la mano',
        de: 'Wer mit wem im Streit liegt und wer zusammenhält',
        fr: 'Qui est fâché avec qui, et qui se serre les coudes',
        ja: '対立と同盟の関係図を表示します',
        pt: 'Quem está brigado com quem e quem anda junto',
      },
    ),
  },
  run: forVisitors(async ({ production, words }, show) => ({
    kind: 'private',
    text: relationsText(words, relationsView(show)),
    ...pictured(await production.cardPicture(words, show, { card: 'relations' })),
  })),
};
