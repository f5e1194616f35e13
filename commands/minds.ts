// /minds: which mind has played best on this server, with how sure that is.

import type { Call } from '../src/stage/interactions/call.ts';
import type { Command } from '../src/stage/interactions/command.ts';
import type { Reply } from '../src/stage/interactions/reply.ts';
import { mindsText } from '../src/views/answers/minds.ts';
import { IN_SERVERS } from './options/scope.ts';
import { worded } from './options/wording.ts';
import { forVisitors } from './replies/visit.ts';

const ratings = async ({ floors, guild, words }: Call): Promise<Reply> => ({
  kind: 'private',
  text: mindsText(words, await floors.ratings(guild)),
});

export const command: Command = {
  definition: {
    ...IN_SERVERS,
    ...worded(
      { en: 'minds', es: 'mentes', de: 'modelle', fr: 'esprits', ja: '中の人', pt: 'mentes' },
      {
        en: 'Which mind plays best here: money, plot and part, with how sure that is',
        es: 'Qué mente interpreta mejor aquí: dinero, trama y papel, y con qué certeza',
        de: 'Welches Modell hier am besten spielt: Geld, Handlung, Rolle, und wie sicher',
        fr: 'Quel esprit joue le mieux ici : argent, intrigue, rôle, et à quel point c’est sûr',
        ja: 'どの中の人が一番うまいか：お金・筋書き・演技と確かさ',
        pt: 'Qual mente atua melhor aqui: dinheiro, trama e papel, e com que certeza',
      },
    ),
  },
  run: forVisitors(ratings),
};
