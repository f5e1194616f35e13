// /rewind: a round that is over, of this episode or an older one: board, prices, news, who said and thought what.

import { ApplicationCommandOptionType } from 'discord.js';
import type { Words } from '../src/languages/words.ts';
import type { Show } from '../src/show/state/show.ts';
import type { Button } from '../src/stage/controls/button.ts';
import type { Call, CommandCall } from '../src/stage/interactions/call.ts';
import { withOptions } from '../src/stage/interactions/command.ts';
import { type Asked, number } from '../src/stage/interactions/option.ts';
import type { Reply } from '../src/stage/interactions/reply.ts';
import { withFloorLink } from '../src/views/floor/floor-link.ts';
import { rewindText, roundsOver } from '../src/views/paper/rewind.ts';
import { episodeOption, noneClosed, notAtHand } from './options/episode.ts';
import { IN_SERVERS } from './options/scope.ts';
import { worded } from './options/wording.ts';
import { recordsOf } from './replies/episode-records.ts';
import { onLine } from './replies/line.ts';
import { forVisitors } from './replies/visit.ts';

const options = {
  round: number({
    type: ApplicationCommandOptionType.Integer,
    required: true,
    min_value: 1,
    ...worded(
      { en: 'round', es: 'ronda', de: 'runde', fr: 'manche', ja: 'ラウンド', pt: 'rodada' },
      {
        en: 'The number of the round',
        es: 'El número de la ronda',
        de: 'Die Nummer der Runde',
        fr: 'Le numéro de la manche',
        ja: 'ラウンドの番号',
        pt: 'O número da rodada',
      },
    ),
  }),
  episode: episodeOption,
};

async function rewind(call: CommandCall<Asked<typeof options>>, show: Show): Promise<Reply> {
  const { round = 1 } = call.asked;
  const episode = call.asked.episode ?? show.episode?.number ?? show.lastResult?.number;
  return episode === undefined ? noneClosed(call, show) : rewound(call, show, { episode, round });
}

async function rewound(
  call: Call,
  show: Show,
  { episode, round }: { episode: number; round: number },
): Promise<Reply> {
  const records = await recordsOf(call, show, episode);
  if (records === undefined) return notAtHand(call.words, show, episode);
  const linkOf = await call.production.linkOf(call.guild, episode);
  const { words } = call;
  const isOpen = show.episode?.number === episode;
  const text = rewindText(
    words,
    { cast: show.cast, former: show.former, plot: show.plot, linkOf },
    { records, episode, round, ...(isOpen ? { openingCents: openingOf(show.episode) } : {}) },
  );
  const over = roundsOver(records);
  if (text === undefined) return { kind: 'private', text: noSuchRound(words, { episode, round }, over) };
  const url = call.production.liveFloor.addressOf(call.guild, { episode, round });
  return {
    kind: 'private',
    text: withFloorLink(words, text, url),
    buttons: [neighbours(words, { episode, round }, over)],
  };
}

/** The rounds before and after it that are over. */
const neighbours = (
  words: Words,
  { episode, round }: { readonly episode: number; readonly round: number },
  over: readonly number[],
): readonly Button[] =>
  [round - 1, round + 1]
    .filter((other) => over.includes(other))
    .map((other) => ({
      press: { kind: 'leaf', episode, round: other },
      label: words.say('lines.round', { round: other }),
      style: 'secondary',
      emoji: other < round ? '⏪' : '⏩',
    }));

const openingOf = (episode: Show['episode']) =>
  Object.fromEntries(
    Object.entries(episode?.equityHistory ?? {}).flatMap(([id, [cents]]) =>
      cents === undefined ? [] : [[id, cents]],
    ),
  );

function noSuchRound(
  words: Words,
  { episode, round }: { episode: number; round: number },
  over: readonly number[],
): string {
  const last = over.at(-1);
  if (last === undefined) return words.say('rewind.noneOver', { episode });
  return words.say('rewind.noSuchRound', { round, episode, last });
}

const toHere = onLine({
  name: {
    en: 'Rewind to here',
    es: 'Rebobinar hasta aquí',
    de: 'Hierher zurückspulen',
    fr: 'Rembobiner jusqu’ici',
    ja: 'ここまで巻き戻す',
    pt: 'Rebobinar até aqui',
  },
  press: ({ episode, round }) => ({ kind: 'rewind', episode, round }),
  act: rewound,
});

export const command = withOptions({
  definition: {
    ...IN_SERVERS,
    ...worded(
      {
        en: 'rewind',
        es: 'rebobinar',
        de: 'zurückspulen',
        fr: 'rembobiner',
        ja: '巻き戻し',
        pt: 'rebobinar',
      },
      {
        en: 'A round that is over: board, prices, news, who said and thought what',
        es: 'Una ronda terminada: clasificación, precios, noticias, quién dijo y pensó qué',
        de: 'Eine Runde, die vorbei ist: Stand, Kurse, News, wer was sagte und dachte',
        fr: 'Une manche terminée : classement, cours, actu, qui a dit et pensé quoi',
        ja: '終わったラウンドの順位・価格・ニュース・発言と本音を見返します',
        pt: 'Uma rodada encerrada: classificação, preços, notícias, quem disse e pensou o quê',
      },
    ),
  },
  options,
  run: forVisitors(rewind),
  presses: {
    rewind: forVisitors((call, show) => rewound(call, show, call.press)),
    leaf: forVisitors(async (call, show) => {
      const reply = await rewound(call, show, call.press);
      return reply.kind === 'private' ? { ...reply, kind: 'update' } : reply;
    }),
  },
  onMessages: [toHere],
});
