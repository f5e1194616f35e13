// The options for the parts of a performer's card.

import { ApplicationCommandOptionType } from 'discord.js';
import { LENGTHS_MAX, LEVERAGE_MAX, LEVERAGE_MIN } from '../../src/show/cast/card.ts';
import { ROOMS } from '../../src/show/cast/cast.ts';
import { number, text } from '../../src/stage/interactions/option.ts';
import { temperOption } from './role-option.ts';
import { worded } from './wording.ts';

const { Number: NUMBER, String: TEXT } = ApplicationCommandOptionType;

const WORDS = {
  name: worded(
    { en: 'name', es: 'nombre', de: 'name', fr: 'nom', ja: '名前', pt: 'nome' },
    {
      en: 'What the cast calls them',
      es: 'El nombre que usa el elenco',
      de: 'Wie die anderen die Figur nennen',
      fr: 'Comment les autres l’appellent',
      ja: '呼び名',
      pt: 'O nome que o elenco usa',
    },
  ),
  title: worded(
    { en: 'title', es: 'título', de: 'titel', fr: 'titre', ja: '肩書', pt: 'título' },
    {
      en: 'What the placard on the desk says, such as Quant',
      es: 'Lo que dice la placa del escritorio, como Quant',
      de: 'Was auf dem Schild am Tisch steht, etwa Quant',
      fr: 'Ce que dit la plaque du bureau, par exemple Quant',
      ja: '机の名札の肩書（例：クオンツ）',
      pt: 'O que diz a placa na mesa, como Quant',
    },
  ),
  persona: worded(
    { en: 'persona', es: 'personalidad', de: 'persona', fr: 'persona', ja: '人物像', pt: 'persona' },
    {
      en: 'Two or three sentences for a model to play',
      es: 'Dos o tres frases que un modelo interpreta',
      de: 'Zwei oder drei Sätze, die ein Modell spielt',
      fr: 'Deux ou trois phrases qu’un modèle joue',
      ja: 'モデルが演じるための2、3文',
      pt: 'Duas ou três frases para um modelo representar',
    },
  ),
  leverage: worded(
    {
      en: 'leverage',
      es: 'apalancamiento',
      de: 'hebel',
      fr: 'levier',
      ja: 'レバレッジ',
      pt: 'alavancagem',
    },
    {
      en: 'Largest exposure as a multiple of equity, from 1 to 3, such as 1.5',
      es: 'Exposición máxima como múltiplo del capital, de 1 a 3, como 1,5',
      de: 'Größter Einsatz als Vielfaches des Vermögens, 1 bis 3, etwa 1,5',
      fr: 'Exposition maximale en multiple du capital, de 1 à 3, par exemple 1,5',
      ja: '資産に対する最大倍率（1〜3、例：1.5）',
      pt: 'Exposição máxima em múltiplos do patrimônio, de 1 a 3, como 1,5',
    },
  ),
  home: worded(
    { en: 'home', es: 'sala', de: 'raum', fr: 'salle', ja: '部屋', pt: 'sala' },
    {
      en: 'The room where they begin',
      es: 'La sala donde empieza',
      de: 'Der Raum, in dem die Figur beginnt',
      fr: 'La salle de départ',
      ja: '最初にいる部屋',
      pt: 'A sala onde começa',
    },
  ),
};

/** What is left out is asked for in the form. */
export const cardOptions = {
  name: text({ type: TEXT, max_length: LENGTHS_MAX.name, ...WORDS.name }),
  title: text({ type: TEXT, max_length: LENGTHS_MAX.title, ...WORDS.title }),
  persona: text({ type: TEXT, max_length: LENGTHS_MAX.persona, ...WORDS.persona }),
  leverage: number({
    ...{ type: NUMBER, min_value: LEVERAGE_MIN, max_value: LEVERAGE_MAX },
    ...WORDS.leverage,
  }),
  home: text({
    ...{ type: TEXT, choices: ROOMS.map((room) => ({ name: room, value: room })) },
    ...WORDS.home,
  }),
  temper: temperOption,
};
