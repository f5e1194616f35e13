// /recap: the last closed episode, told from its records.

import type { Show } from '../src/show/show.ts';
import type { Call, Command, Reply } from '../src/stage/command.ts';
import { floorState } from '../src/views/floor-state.ts';
import { recapOf } from '../src/views/recap.ts';
import { IN_SERVERS } from './scope.ts';
import { forVisitors } from './visit.ts';
import { worded } from './wording.ts';

async function recap({ floors, guild }: Call, show: Show): Promise<Reply> {
  const { lastResult } = show;
  if (lastResult === null) {
    return {
      kind: 'private',
      text: `No episode has closed yet, so there is nothing to recap.\n-# ${floorState(show)}`,
    };
  }
  const records = await floors.history(guild, lastResult.firstSeq, lastResult.lastSeq);
  const text =
    recapOf(show, records)?.story ?? `The records of episode ${lastResult.number} are not at hand any more.`;
  return { kind: 'private', text };
}

export const command: Command = {
  definition: {
    ...IN_SERVERS,
    ...worded(
      { en: 'recap', es: 'resumen', de: 'rückblick', fr: 'résumé', ja: 'まとめ', pt: 'resumo' },
      {
        en: 'The last episode: final board, three moments, bets',
        es: 'El último episodio: clasificación, tres momentos, apuestas',
        de: 'Die letzte Folge: Endstand, drei Momente, Wetten',
        fr: 'Le dernier épisode : classement, trois moments, paris',
        ja: '前回のエピソードの結果と名場面を振り返ります',
        pt: 'O último episódio: classificação, três momentos, apostas',
      },
    ),
  },
  run: forVisitors(recap),
};
