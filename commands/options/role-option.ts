// The options with choices of a card: the understudy's voice, and the role.

import { ApplicationCommandOptionType } from 'discord.js';
import { text } from '../../src/stage/interactions/option.ts';
import type { TEMPERS } from '../../src/views/words/cast-words.ts';
import { type Wording, worded, wordedChoice } from './wording.ts';

interface Named {
  readonly value: string;
  readonly wording: Wording;
}

const TEMPER_NAMES: readonly (Named & { readonly value: (typeof TEMPERS)[number] })[] = [
  {
    value: 'alice',
    wording: {
      en: 'cold, like Alice',
      es: 'frío, como Alice',
      de: 'kühl wie Alice',
      fr: 'froid, comme Alice',
      ja: '冷静（Alice風）',
      pt: 'frio, como Alice',
    },
  },
  {
    value: 'sarah',
    wording: {
      en: 'careful, like Sarah',
      es: 'prudente, como Sarah',
      de: 'vorsichtig wie Sarah',
      fr: 'prudent, comme Sarah',
      ja: '慎重（Sarah風）',
      pt: 'cauteloso, como Sarah',
    },
  },
  {
    value: 'alex',
    wording: {
      en: 'bold, like Alex',
      es: 'atrevido, como Alex',
      de: 'kühn wie Alex',
      fr: 'audacieux, comme Alex',
      ja: '大胆（Alex風）',
      pt: 'ousado, como Alex',
    },
  },
  {
    value: 'mike',
    wording: {
      en: 'excitable, like Mike',
      es: 'impulsivo, como Mike',
      de: 'hektisch wie Mike',
      fr: 'fébrile, comme Mike',
      ja: '興奮しやすい（Mike風）',
      pt: 'agitado, como Mike',
    },
  },
];

const ROLE_NAMES: readonly Named[] = [
  {
    value: 'trader',
    wording: { en: 'trader', es: 'trader', de: 'Handel', fr: 'trader', ja: 'トレーダー', pt: 'trader' },
  },
  {
    value: 'regulator',
    wording: {
      en: 'regulator',
      es: 'regulación',
      de: 'Aufsicht',
      fr: 'régulation',
      ja: '監督官',
      pt: 'regulação',
    },
  },
  {
    value: 'officer',
    wording: {
      en: 'compliance officer',
      es: 'cumplimiento',
      de: 'Compliance',
      fr: 'conformité',
      ja: 'コンプライアンス担当',
      pt: 'compliance',
    },
  },
];

const choicesOf = (named: readonly Named[]) =>
  named.map(({ value, wording }) => wordedChoice(value, wording));

export const temperOption = text({
  type: ApplicationCommandOptionType.String,
  choices: choicesOf(TEMPER_NAMES),
  ...worded(
    { en: 'temper', es: 'carácter', de: 'temperament', fr: 'tempérament', ja: '気質', pt: 'temperamento' },
    {
      en: 'How an understudy plays them',
      es: 'El carácter con que actúa un suplente',
      de: 'Wie eine Zweitbesetzung die Figur spielt',
      fr: 'Comment une doublure le joue',
      ja: '代役が演じるときの気質',
      pt: 'O temperamento com que um substituto atua',
    },
  ),
});

export const roleOption = text({
  type: ApplicationCommandOptionType.String,
  choices: choicesOf(ROLE_NAMES),
  ...worded(
    { en: 'role', es: 'papel', de: 'rolle', fr: 'rôle', ja: '役割', pt: 'papel' },
    {
      en: 'A trader, unless you say otherwise',
      es: 'Un trader, si no dices otra cosa',
      de: 'Handel, wenn nichts anderes gesagt ist',
      fr: 'Un trader, sauf indication contraire',
      ja: '指定しなければトレーダー',
      pt: 'Um trader, se nada for dito',
    },
  ),
});
