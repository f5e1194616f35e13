// The option of /bet that says what becomes of a bet one has on another outcome of the same market. Who leaves it out
// is asked.

import { ApplicationCommandOptionType } from 'discord.js';
import { type Option, text } from '../../src/stage/interactions/option.ts';
import { worded, wordedChoice } from './wording.ts';

const option = text({
  type: ApplicationCommandOptionType.String,
  required: false,
  choices: [
    wordedChoice('moves', {
      en: 'move all of it here',
      es: 'moverla entera aquí',
      de: 'ganz hierher ziehen',
      fr: 'tout déplacer ici',
      ja: '全部こちらへ移す',
      pt: 'mover tudo para cá',
    }),
    wordedChoice('stays', {
      en: 'only add, never move',
      es: 'solo añadir, nunca mover',
      de: 'nur dazulegen, nie ziehen',
      fr: 'ajouter seulement, sans déplacer',
      ja: '追加のみ、移さない',
      pt: 'só somar, nunca mover',
    }),
  ],
  ...worded(
    {
      en: 'other-bet',
      es: 'otra-apuesta',
      de: 'andere-wette',
      fr: 'autre-pari',
      ja: '別の賭け',
      pt: 'outra-aposta',
    },
    {
      en: 'If you have a bet on another outcome of this market',
      es: 'Si ya tienes una apuesta a otro resultado de este mercado',
      de: 'Falls du in diesem Markt schon auf etwas anderes gesetzt hast',
      fr: 'Si tu as déjà un pari sur une autre issue de ce marché',
      ja: '同じ市場で別の結果に賭けている場合',
      pt: 'Se você já apostou em outro resultado deste mercado',
    },
  ),
});

/** Undefined where it was left out: then the member is asked. */
export const otherBetOption: Option<'moves' | 'stays' | undefined> = {
  definition: option.definition,
  read: (values) => {
    const chosen = option.read(values);
    return chosen === 'moves' || chosen === 'stays' ? chosen : undefined;
  },
};
