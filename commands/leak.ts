// /leak: chips for the pot that buys a private thought of the leader for all to read.

import { ApplicationCommandOptionType } from 'discord.js';
import type { Call } from '../src/stage/interactions/call.ts';
import { withOptions } from '../src/stage/interactions/command.ts';
import { number } from '../src/stage/interactions/option.ts';
import type { Reply } from '../src/stage/interactions/reply.ts';
import { leakThanks } from '../src/views/betting/leak.ts';
import { IN_SERVERS } from './options/scope.ts';
import { worded } from './options/wording.ts';
import { refused } from './replies/refusal.ts';
import { forVisitors } from './replies/visit.ts';

async function feed(call: Call, chips: number): Promise<Reply> {
  const { guild, viewer, atMs, interaction } = call;
  const outcome = await call.floors.submit(guild, { type: 'feedLeak', viewer, atMs, interaction, chips });
  if (!outcome.ok) return refused(call, outcome.rejection);
  const fed = outcome.events.find((event) => event.type === 'leakFed');
  return {
    kind: 'private',
    text: fed === undefined ? call.words.say('leak.taken') : leakThanks(call.words, fed),
  };
}

export const command = withOptions({
  definition: {
    ...IN_SERVERS,
    ...worded(
      { en: 'leak', es: 'filtrar', de: 'leck', fr: 'fuite', ja: 'リーク', pt: 'vazar' },
      {
        en: 'Pool chips to publish a private thought of the leader',
        es: 'Junta fichas para publicar un pensamiento de quien lidera',
        de: 'Legt zusammen und veröffentlicht, was der Führende denkt',
        fr: 'Cotise pour publier une pensée secrète du leader',
        ja: 'チップを出し合って首位の本音を公開します',
        pt: 'Junte fichas para publicar um pensamento de quem lidera',
      },
    ),
  },
  options: {
    chips: number({
      type: ApplicationCommandOptionType.Integer,
      required: true,
      min_value: 1,
      ...worded(
        { en: 'chips', es: 'fichas', de: 'chips', fr: 'jetons', ja: 'チップ', pt: 'fichas' },
        {
          en: 'How many chips; they do not come back',
          es: 'Cuántas fichas; no se devuelven',
          de: 'Wie viele Chips; sie kommen nicht zurück',
          fr: 'Combien de jetons ; ils ne sont pas rendus',
          ja: 'チップの枚数（返却されません）',
          pt: 'Quantas fichas; elas não voltam',
        },
      ),
    }),
  },
  run: forVisitors((call) => feed(call, call.asked.chips ?? 0)),
});
