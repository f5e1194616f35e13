// What /cast asks for: its subcommands and their options, in every language.

import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
} from 'discord.js';
import { LENGTHS_MAX, LEVERAGE_MAX, LEVERAGE_MIN } from '../../src/show/cast/card.ts';
import { ROOMS } from '../../src/show/cast/cast.ts';
import { mindOption } from './mind-option.ts';
import { performerOption } from './performer-option.ts';
import { type Wording, worded } from './wording.ts';

type Need = 'required' | 'optional';

const TEXT = ApplicationCommandOptionType.String;

/** The understudies' voices that a trader may have. */
export const TEMPERS = ['alice', 'sarah', 'alex', 'mike'] as const;
const TEMPER_NAMES: readonly { readonly value: (typeof TEMPERS)[number]; readonly wording: Wording }[] = [
  {
    value: 'alice',
    wording: {
      en: 'cold, like Alice',
      es: 'frío, como Alice',
      de: 'kühl wie Alice',
      fr: 'froid, comme Alice',
      ja: '冷静（アリス風）',
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
      ja: '慎重（サラ風）',
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
      ja: '大胆（アレックス風）',
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
      ja: '興奮しやすい（マイク風）',
      pt: 'agitado, como Mike',
    },
  },
];
const ROLE_NAMES: readonly { readonly value: string; readonly wording: Wording }[] = [
  {
    value: 'trader',
    wording: { en: 'trader', es: 'operador', de: 'Händler', fr: 'trader', ja: 'トレーダー', pt: 'trader' },
  },
  {
    value: 'regulator',
    wording: {
      en: 'regulator',
      es: 'regulador',
      de: 'Aufsicht',
      fr: 'régulateur',
      ja: '監督官',
      pt: 'regulador',
    },
  },
  {
    value: 'officer',
    wording: {
      en: 'compliance officer',
      es: 'oficial de cumplimiento',
      de: 'Compliance',
      fr: 'conformité',
      ja: 'コンプライアンス担当',
      pt: 'compliance',
    },
  },
];

const choicesOf = (named: readonly { readonly value: string; readonly wording: Wording }[]) =>
  named.map(({ value, wording: { en, es, de, fr, ja, pt } }) => ({
    name: en,
    name_localizations: { 'es-ES': es, de, fr, ja, 'pt-BR': pt },
    value,
  }));

/** The parts of a card; all of them are needed for a new one. */
const cardOptions = (need: Need): readonly APIApplicationCommandBasicOption[] => [
  {
    type: TEXT,
    required: need === 'required',
    max_length: LENGTHS_MAX.name,
    ...worded(
      { en: 'name', es: 'nombre', de: 'name', fr: 'nom', ja: '名前', pt: 'nome' },
      {
        en: 'What the cast calls them',
        es: 'Cómo lo llama el elenco',
        de: 'Wie die anderen die Figur nennen',
        fr: 'Comment les autres l’appellent',
        ja: '呼び名',
        pt: 'Como o elenco o chama',
      },
    ),
  },
  {
    type: TEXT,
    required: need === 'required',
    max_length: LENGTHS_MAX.title,
    ...worded(
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
  },
  {
    type: TEXT,
    required: need === 'required',
    max_length: LENGTHS_MAX.persona,
    ...worded(
      { en: 'persona', es: 'persona', de: 'persona', fr: 'persona', ja: '人物像', pt: 'persona' },
      {
        en: 'Two or three sentences for a model to play',
        es: 'Dos o tres frases que un modelo interpreta',
        de: 'Zwei oder drei Sätze, die ein Modell spielt',
        fr: 'Deux ou trois phrases qu’un modèle joue',
        ja: 'モデルが演じるための2、3文',
        pt: 'Duas ou três frases para um modelo representar',
      },
    ),
  },
  {
    type: ApplicationCommandOptionType.Number,
    required: need === 'required',
    min_value: LEVERAGE_MIN,
    max_value: LEVERAGE_MAX,
    ...worded(
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
        fr: 'Exposition maximale en multiple des fonds propres, de 1 à 3, par exemple 1,5',
        ja: '資産に対する最大倍率（1〜3、例：1.5）',
        pt: 'Exposição máxima em múltiplos do patrimônio, de 1 a 3, como 1,5',
      },
    ),
  },
  {
    type: TEXT,
    required: need === 'required',
    choices: ROOMS.map((room) => ({ name: room, value: room })),
    ...worded(
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
  },
  {
    type: TEXT,
    required: need === 'required',
    choices: choicesOf(TEMPER_NAMES),
    ...worded(
      { en: 'temper', es: 'carácter', de: 'temperament', fr: 'tempérament', ja: '気質', pt: 'temperamento' },
      {
        en: 'How an understudy plays them',
        es: 'Cómo lo interpreta un suplente',
        de: 'Wie eine Zweitbesetzung die Figur spielt',
        fr: 'Comment une doublure le joue',
        ja: '代役が演じるときの気質',
        pt: 'Como um substituto o representa',
      },
    ),
  },
];

const role: APIApplicationCommandBasicOption = {
  type: TEXT,
  choices: choicesOf(ROLE_NAMES),
  ...worded(
    { en: 'role', es: 'papel', de: 'rolle', fr: 'rôle', ja: '役割', pt: 'papel' },
    {
      en: 'A trader, unless you say otherwise',
      es: 'Un operador, si no dices otra cosa',
      de: 'Händler, wenn nichts anderes gesagt ist',
      fr: 'Un trader, sauf indication contraire',
      ja: '指定しなければトレーダー',
      pt: 'Um trader, se nada for dito',
    },
  ),
};

const sub = (
  name: Wording,
  description: Wording,
  options: readonly APIApplicationCommandBasicOption[] = [],
): APIApplicationCommandSubcommandOption => ({
  type: ApplicationCommandOptionType.Subcommand,
  ...worded(name, description),
  options: [...options],
});

export const castOptions: readonly APIApplicationCommandSubcommandOption[] = [
  sub(
    { en: 'show', es: 'ver', de: 'zeigen', fr: 'voir', ja: '見る', pt: 'ver' },
    {
      en: 'Who plays, and who plays them',
      es: 'Quién actúa y quién lo interpreta',
      de: 'Wer mitspielt und von wem gespielt',
      fr: 'Qui joue, et joué par qui',
      ja: '出演者と演じ手を表示します',
      pt: 'Quem atua e quem representa',
    },
  ),
  sub(
    { en: 'add', es: 'añadir', de: 'hinzufügen', fr: 'ajouter', ja: '追加', pt: 'adicionar' },
    {
      en: 'Manage Server: add somebody to the cast, between episodes',
      es: 'Gestionar servidor: añade a alguien al elenco, entre episodios',
      de: 'Server verwalten: jemanden besetzen, zwischen den Folgen',
      fr: 'Gérer le serveur : ajouter quelqu’un, entre deux épisodes',
      ja: 'サーバー管理：出演者を追加します（エピソードの合間）',
      pt: 'Gerenciar servidor: adiciona alguém, entre episódios',
    },
    [...cardOptions('required'), role],
  ),
  sub(
    { en: 'edit', es: 'editar', de: 'ändern', fr: 'modifier', ja: '編集', pt: 'editar' },
    {
      en: 'Manage Server: rewrite somebody’s card, between episodes',
      es: 'Gestionar servidor: reescribe una ficha, entre episodios',
      de: 'Server verwalten: eine Karte umschreiben, zwischen den Folgen',
      fr: 'Gérer le serveur : réécrire une fiche, entre deux épisodes',
      ja: 'サーバー管理：出演者の設定を変えます（エピソードの合間）',
      pt: 'Gerenciar servidor: reescreve uma ficha, entre episódios',
    },
    [performerOption, ...cardOptions('optional'), mindOption],
  ),
  sub(
    { en: 'retire', es: 'retirar', de: 'verabschieden', fr: 'retirer', ja: '引退', pt: 'aposentar' },
    {
      en: 'Manage Server: let somebody leave the cast, between episodes',
      es: 'Gestionar servidor: despide a alguien, entre episodios',
      de: 'Server verwalten: jemanden verabschieden, zwischen den Folgen',
      fr: 'Gérer le serveur : laisser partir quelqu’un, entre deux épisodes',
      ja: 'サーバー管理：出演者を引退させます（エピソードの合間）',
      pt: 'Gerenciar servidor: despede alguém, entre episódios',
    },
    [performerOption],
  ),
];
