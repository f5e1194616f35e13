// /house: calls a market off, or starts the chips anew; for those who may manage the server. Both are told to all.

import { ApplicationCommandOptionType } from 'discord.js';
import { REASON_LENGTH_MAX } from '../src/show/intents/parlour/void-pool.ts';
import { CHIPS_FIRST_GRANT } from '../src/show/parlour/grants.ts';
import { marketIn } from '../src/show/parlour/pool-id.ts';
import type { Show } from '../src/show/state/show.ts';
import type { Call, CommandCall } from '../src/stage/interactions/call.ts';
import { withOptions } from '../src/stage/interactions/command.ts';
import { type Asked, text } from '../src/stage/interactions/option.ts';
import type { Reply } from '../src/stage/interactions/reply.ts';
import { marketLabel } from '../src/views/betting/markets.ts';
import { chosenMarket, marketOption } from './options/market-option.ts';
import { IN_SERVERS, MANAGE_SERVER } from './options/scope.ts';
import { worded, wordedChoice } from './options/wording.ts';
import { managersOnly } from './replies/managing/managers-only.ts';
import { refused } from './replies/refusal.ts';

const action = text({
  type: ApplicationCommandOptionType.String,
  required: true,
  choices: [
    wordedChoice('void', {
      en: 'void a market',
      es: 'anular un mercado',
      de: 'einen Markt absagen',
      fr: 'annuler un marché',
      ja: '市場を無効にする',
      pt: 'anular um mercado',
    }),
    wordedChoice('reset', {
      en: 'reset all chips',
      es: 'reiniciar las fichas',
      de: 'alle Chips zurücksetzen',
      fr: 'remettre les jetons à zéro',
      ja: 'チップを初期化する',
      pt: 'zerar as fichas',
    }),
  ],
  ...worded(
    { en: 'action', es: 'acción', de: 'aktion', fr: 'action', ja: '操作', pt: 'ação' },
    {
      en: 'What the house does',
      es: 'Lo que hace la casa',
      de: 'Was das Haus tut',
      fr: 'Ce que fait la maison',
      ja: '行う操作',
      pt: 'O que a casa faz',
    },
  ),
});

const reason = text({
  type: ApplicationCommandOptionType.String,
  required: false,
  max_length: REASON_LENGTH_MAX,
  ...worded(
    { en: 'reason', es: 'motivo', de: 'grund', fr: 'motif', ja: '理由', pt: 'motivo' },
    {
      en: 'Why a market is called off; everybody reads it',
      es: 'Por qué se anula un mercado; lo lee todo el mundo',
      de: 'Warum ein Markt abgesagt wird; alle lesen es',
      fr: 'Pourquoi un marché est annulé ; tout le monde le lira',
      ja: '市場を無効にする理由（全員に表示）',
      pt: 'Por que um mercado é anulado; todos leem',
    },
  ),
});

const options = { action, market: marketOption, reason };

async function voidMarket(call: CommandCall<Asked<typeof options>>, show: Show): Promise<Reply> {
  const { guild, viewer, atMs, asked, words } = call;
  const pools = show.episode?.pools ?? [];
  if (asked.market === undefined && pools.length > 0) {
    const open = pools.filter(({ settled }) => settled === undefined).flatMap(({ id }) => marketIn(id) ?? []);
    const markets = words.listed(open.map((market) => marketLabel(words, show, market)));
    return { kind: 'private', text: words.say('managers.nameMarket', { markets }) };
  }
  const market = chosenMarket(words, show, asked.market);
  if (typeof market !== 'string') return refused(call, market);
  const why = asked.reason ?? '';
  const outcome = await call.floors.submit(guild, { type: 'voidPool', viewer, atMs, market, why });
  if (!outcome.ok) return refused(call, outcome.rejection);
  return {
    kind: 'private',
    text: words.say('managers.marketVoid', { market: marketLabel(words, show, market) }),
  };
}

const askFirst = ({ words }: Call): Reply => ({
  kind: 'private',
  text: words.say('managers.resetAsk', { chips: words.chips(CHIPS_FIRST_GRANT) }),
  buttons: [[{ press: { kind: 'reset' }, label: words.say('managers.resetDo'), style: 'danger' }]],
});

async function reset(call: Call): Promise<Reply> {
  const { guild, viewer, atMs, interaction, show, floors, words } = call;
  if (show === undefined) return refused(call, { reason: 'noShow' });
  const outcome = await floors.submit(guild, { type: 'resetEconomy', viewer, atMs, interaction });
  if (!outcome.ok) return refused(call, outcome.rejection);
  return { kind: 'update', text: words.say('managers.resetDone'), buttons: [] };
}

export const command = withOptions({
  definition: {
    ...IN_SERVERS,
    default_member_permissions: MANAGE_SERVER,
    ...worded(
      { en: 'house', es: 'casa', de: 'haus', fr: 'maison', ja: '運営', pt: 'casa' },
      {
        en: 'Call a market off, or reset all chips',
        es: 'Anula un mercado o reinicia todas las fichas',
        de: 'Sagt einen Markt ab oder setzt alle Chips zurück',
        fr: 'Annule un marché ou remet les jetons à zéro',
        ja: '市場の無効化やチップの初期化を行います',
        pt: 'Anula um mercado ou zera todas as fichas',
      },
    ),
  },
  options,
  run: async (call: CommandCall<Asked<typeof options>>) => {
    if (call.show === undefined) return refused(call, { reason: 'noShow' });
    return call.asked.action === 'reset' ? askFirst(call) : voidMarket(call, call.show);
  },
  presses: { reset: managersOnly(reset) },
});
