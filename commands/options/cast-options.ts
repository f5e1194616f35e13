// What /cast asks for: its subcommands and their options, in every language.

import { ApplicationCommandOptionType } from 'discord.js';
import type { Subcommand } from '../../src/stage/interactions/command.ts';
import { cardOptions } from './card-options.ts';
import { mindOption } from './mind-option.ts';
import { performerOption, retiredOption } from './performer-option.ts';
import { roleOption } from './role-option.ts';
import { type Wording, worded } from './wording.ts';

const described = (name: Wording, description: Wording): Subcommand['definition'] => ({
  type: ApplicationCommandOptionType.Subcommand,
  ...worded(name, description),
});

export const castSubcommands = {
  show: {
    definition: described(
      { en: 'show', es: 'ver', de: 'zeigen', fr: 'voir', ja: '見る', pt: 'ver' },
      {
        en: 'Who plays, and who plays them',
        es: 'Quién actúa y qué mente hay detrás',
        de: 'Wer mitspielt und von wem gespielt',
        fr: 'Qui joue, et joué par qui',
        ja: '出演者と中の人を表示します',
        pt: 'Quem atua e que mente está por trás',
      },
    ),
    options: {},
  },
  add: {
    definition: described(
      { en: 'add', es: 'añadir', de: 'hinzufügen', fr: 'ajouter', ja: '追加', pt: 'adicionar' },
      {
        en: 'Manage Server: add somebody to the cast, between episodes',
        es: 'Gestionar servidor: añade a alguien al elenco, entre episodios',
        de: 'Server verwalten: jemanden besetzen, zwischen den Folgen',
        fr: 'Gérer le serveur : ajouter quelqu’un, entre deux épisodes',
        ja: 'サーバー管理：出演者を追加します（エピソードの合間）',
        pt: 'Gerenciar servidor: adiciona alguém, entre episódios',
      },
    ),
    options: { ...cardOptions, role: roleOption, mind: mindOption },
  },
  edit: {
    definition: described(
      { en: 'edit', es: 'editar', de: 'ändern', fr: 'modifier', ja: '編集', pt: 'editar' },
      {
        en: 'Manage Server: rewrite somebody’s card, between episodes',
        es: 'Gestionar servidor: reescribe un perfil, entre episodios',
        de: 'Server verwalten: eine Karte umschreiben, zwischen den Folgen',
        fr: 'Gérer le serveur : réécrire une fiche, entre deux épisodes',
        ja: 'サーバー管理：出演者の設定を変えます（エピソードの合間）',
        pt: 'Gerenciar servidor: reescreve um perfil, entre episódios',
      },
    ),
    options: { performer: performerOption, ...cardOptions, mind: mindOption },
  },
  retire: {
    definition: described(
      { en: 'retire', es: 'retirar', de: 'verabschieden', fr: 'retirer', ja: '引退', pt: 'aposentar' },
      {
        en: 'Manage Server: let somebody leave the cast, between episodes',
        es: 'Gestionar servidor: retira a alguien, entre episodios',
        de: 'Server verwalten: jemanden verabschieden, zwischen den Folgen',
        fr: 'Gérer le serveur : laisser partir quelqu’un, entre deux épisodes',
        ja: 'サーバー管理：出演者を引退させます（エピソードの合間）',
        pt: 'Gerenciar servidor: aposenta alguém, entre episódios',
      },
    ),
    options: { performer: performerOption },
  },
  recall: {
    definition: described(
      { en: 'recall', es: 'recuperar', de: 'zurückholen', fr: 'rappeler', ja: '復帰', pt: 'rechamar' },
      {
        en: 'Manage Server: call back one who was retired, with memory',
        es: 'Gestionar servidor: vuelve quien se retiró, con su memoria',
        de: 'Server verwalten: wer ging, kommt mit Gedächtnis zurück',
        fr: 'Gérer le serveur : rappeler qui est parti, avec sa mémoire',
        ja: 'サーバー管理：引退した出演者を記憶ごと呼び戻します',
        pt: 'Gerenciar servidor: traz de volta quem saiu, com memória',
      },
    ),
    options: { retired: retiredOption },
  },
};
