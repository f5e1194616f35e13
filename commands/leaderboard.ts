// /leaderboard: the board as a picture that says everything in words too; in words alone where none can be drawn.

import type { Show } from '../src/show/state/show.ts';
import type { Call } from '../src/stage/interactions/call.ts';
import type { Command } from '../src/stage/interactions/command.ts';
import type { Reply } from '../src/stage/interactions/reply.ts';
import { episodeLines } from '../src/views/answers/settings/settings.ts';
import { hallView } from '../src/views/cards/hall-card.ts';
import { standingsText, standingsTitle } from '../src/views/cards/standings-text.ts';
import { floorState } from '../src/views/floor/floor-state.ts';
import { fitted, plain } from '../src/views/words/markdown.ts';
import { IN_SERVERS } from './options/scope.ts';
import { worded } from './options/wording.ts';
import { pictured } from './replies/pictured.ts';
import { forVisitors } from './replies/visit.ts';

async function hall({ production, words }: Call, show: Show): Promise<Reply> {
  const picture = await production.cardPicture(words, show, { card: 'hall' });
  const { champions } = hallView(show);
  const lines = champions.map(({ season, name, equityCents }) =>
    words.say('lines.champion', { season, name: plain(name), equity: words.dollars(equityCents) }),
  );
  const told = lines.length === 0 ? [words.say('lines.noChampion')] : lines;
  // The picture says the same, and so does its text for who does not see it.
  const text = fitted([words.say('lines.hall'), ...(picture === undefined ? told : [])]);
  return { kind: 'private', text, ...pictured(picture) };
}

export const command: Command = {
  definition: {
    ...IN_SERVERS,
    ...worded(
      {
        en: 'leaderboard',
        es: 'clasificación',
        de: 'rangliste',
        fr: 'classement',
        ja: '順位表',
        pt: 'classificação',
      },
      {
        en: 'Who is rich and who is ruined',
        es: 'Quién va en cabeza y quién se ha arruinado',
        de: 'Wer reich ist und wer ruiniert',
        fr: 'Qui est riche et qui est ruiné',
        ja: 'トレーダーの順位と資産を表示します',
        pt: 'Quem lidera e quem quebrou',
      },
    ),
  },
  run: forVisitors(async ({ production, words, atMs }, show) => {
    const picture = await production.leaderboardPicture(words, show);
    if (picture === undefined) return { kind: 'private', text: standingsText(words, show, atMs) };
    return { kind: 'private', text: standingsTitle(words, show), picture };
  }),
  presses: {
    hall: forVisitors(hall),
    state: forVisitors(({ words, atMs }, show) => ({
      kind: 'private',
      text: [words.say('lines.state'), floorState(words, show, atMs), ...episodeLines(words, show)].join(
        '\n',
      ),
    })),
  },
};
