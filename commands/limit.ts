// /limit: a cap on one's own stakes, or a break from betting.

import { ApplicationCommandOptionType } from 'discord.js';
import type { Show } from '../src/show/state/show.ts';
import type { CommandCall } from '../src/stage/interactions/call.ts';
import { withOptions } from '../src/stage/interactions/command.ts';
import { type Asked, number } from '../src/stage/interactions/option.ts';
import type { Reply } from '../src/stage/interactions/reply.ts';
import { limitLines } from '../src/views/betting/wallet.ts';
import { IN_SERVERS } from './options/scope.ts';
import { worded } from './options/wording.ts';
import { refused } from './replies/refusal.ts';
import { forVisitors, showNow } from './replies/visit.ts';

const options = {
  cap: number({
    type: ApplicationCommandOptionType.Integer,
    required: false,
    min_value: 0,
    ...worded(
      { en: 'cap', es: 'tope', de: 'obergrenze', fr: 'plafond', ja: '上限', pt: 'teto' },
      {
        en: 'The most chips staked at a time; 0 lifts the cap',
        es: 'Máximo de fichas apostadas a la vez; 0 lo quita',
        de: 'Höchstens so viele Chips zugleich; 0 hebt sie auf',
        fr: 'Maximum de jetons misés à la fois ; 0 le supprime',
        ja: '同時に賭けるチップの上限（0で解除）',
        pt: 'Máximo de fichas apostadas de uma vez; 0 remove',
      },
    ),
  }),
  lockDays: number({
    type: ApplicationCommandOptionType.Integer,
    required: false,
    min_value: 1,
    ...worded(
      {
        en: 'lock-days',
        es: 'días-de-pausa',
        de: 'sperrtage',
        fr: 'jours-de-pause',
        ja: '休止日数',
        pt: 'dias-de-pausa',
      },
      {
        en: 'No bets for so many days; cannot be undone',
        es: 'Sin apuestas durante tantos días; no se deshace',
        de: 'So viele Tage keine Wetten; nicht rückgängig zu machen',
        fr: 'Aucun pari pendant autant de jours ; irréversible',
        ja: 'この日数は賭けられません（取り消し不可）',
        pt: 'Sem apostas por tantos dias; não dá para desfazer',
      },
    ),
  }),
};

async function limit(call: CommandCall<Asked<typeof options>>, before: Show): Promise<Reply> {
  const { guild, viewer, atMs, words } = call;
  const capChips = call.asked.cap ?? null;
  const lockDays = call.asked.lockDays ?? null;
  const outcome = await call.floors.submit(guild, { type: 'limitStakes', viewer, atMs, capChips, lockDays });
  if (!outcome.ok) return refused(call, outcome.rejection);
  const lines = limitLines(words, showNow(call, before), { viewer, atMs });
  return {
    kind: 'private',
    text: [words.say('wallet.limits'), ...(lines.length === 0 ? [words.say('wallet.noLimit')] : lines)].join(
      '\n',
    ),
  };
}

export const command = withOptions({
  definition: {
    ...IN_SERVERS,
    ...worded(
      { en: 'limit', es: 'límite', de: 'limit', fr: 'limite', ja: '制限', pt: 'limite' },
      {
        en: 'Cap your stakes, or take a break from betting',
        es: 'Pon un tope a tus apuestas o haz una pausa',
        de: 'Begrenze deine Einsätze oder mach eine Wettpause',
        fr: 'Plafonne tes mises ou fais une pause',
        ja: '賭けの上限や休止期間を自分で設定します',
        pt: 'Limite suas apostas ou faça uma pausa',
      },
    ),
  },
  options,
  run: forVisitors(limit),
});
