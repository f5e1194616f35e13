// /recap: a closed episode, told from its records; its story, and behind buttons its scenes and the books.

import type { Words } from '../src/languages/words.ts';
import type { Show } from '../src/show/state/show.ts';
import type { Button } from '../src/stage/controls/button.ts';
import type { RecapPage } from '../src/stage/controls/parts.ts';
import type { Call, PressCall } from '../src/stage/interactions/call.ts';
import { withOptions } from '../src/stage/interactions/command.ts';
import type { Reply } from '../src/stage/interactions/reply.ts';
import { recapOf } from '../src/views/paper/recap.ts';
import { episodeOption, noneClosed, notAtHand } from './options/episode.ts';
import { IN_SERVERS } from './options/scope.ts';
import { worded } from './options/wording.ts';
import { pictured } from './replies/pictured.ts';
import { refused } from './replies/refusal.ts';
import { forVisitors } from './replies/visit.ts';

async function recap(
  call: Call,
  show: Show,
  { number, page }: { number: number; page: RecapPage },
): Promise<Reply> {
  const { floors, guild, production, words } = call;
  const episode = await production.closedEpisode(show, number);
  if (episode === undefined) return notAtHand(words, show, number);
  const records = await floors.history(guild, episode.firstSeq, episode.lastSeq);
  const told = recapOf(words, await production.paperOf(show, episode, words.language), records);
  if (told === undefined) return notAtHand(words, show, number);
  const picture =
    page === 'story' ? await production.cardPicture(words, show, { card: 'recap', records }) : undefined;
  return {
    kind: 'private',
    text: told[page] ?? told.story,
    buttons: [otherPages(words, number, { page, hasScenes: told.scenes !== undefined })],
    ...pictured(picture),
  };
}

const LABELS = { story: 'recap.toStory', scenes: 'recap.toScenes', books: 'recap.toBooks' } as const;
const EMOJI: Readonly<Record<RecapPage, string>> = { story: '🎬', scenes: '🎭', books: '🎟️' };

interface Open {
  readonly page: RecapPage;
  readonly hasScenes: boolean;
}

const otherPages = (words: Words, number: number, { page, hasScenes }: Open): readonly Button[] =>
  (['story', 'scenes', 'books'] as const)
    .filter((other) => other !== page && (other !== 'scenes' || hasScenes))
    .map((other) => ({
      press: { kind: 'recap', episode: number, page: other },
      ...{ label: words.say(LABELS[other]), style: 'secondary', emoji: EMOJI[other] },
    }));

async function turned(call: PressCall<'recap'>): Promise<Reply> {
  const { show, press } = call;
  if (show === undefined) return refused(call, { reason: 'noShow' });
  const reply = await recap(call, show, { number: press.episode, page: press.page });
  return reply.kind === 'private' ? { ...reply, kind: 'update' } : reply;
}

export const command = withOptions({
  definition: {
    ...IN_SERVERS,
    ...worded(
      { en: 'recap', es: 'resumen', de: 'rückblick', fr: 'résumé', ja: 'まとめ', pt: 'resumo' },
      {
        en: 'An episode that is over: final board, three moments, bets',
        es: 'Un episodio terminado: clasificación, tres momentos, apuestas',
        de: 'Eine Folge, die vorbei ist: Endstand, drei Momente, Wetten',
        fr: 'Un épisode terminé : classement, trois moments, paris',
        ja: '終わったエピソードの結果と名場面を振り返ります',
        pt: 'Um episódio encerrado: classificação, três momentos, apostas',
      },
    ),
  },
  options: { episode: episodeOption },
  run: forVisitors(async (call, show) => {
    if (show.lastResult === null) return noneClosed(call, show);
    return recap(call, show, { number: call.asked.episode ?? show.lastResult.number, page: 'story' });
  }),
  presses: { recap: turned },
});
