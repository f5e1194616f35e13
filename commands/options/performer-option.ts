// The option that names somebody in the cast.

import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from 'discord.js';
import { worded } from './wording.ts';

export const performerOption: APIApplicationCommandBasicOption = {
  type: ApplicationCommandOptionType.String,
  required: true,
  autocomplete: true,
  ...worded(
    { en: 'performer', es: 'personaje', de: 'figur', fr: 'personnage', ja: '出演者', pt: 'personagem' },
    {
      en: 'Somebody in the cast',
      es: 'Alguien del elenco',
      de: 'Wer zur Besetzung gehört',
      fr: 'Quelqu’un de la distribution',
      ja: '出演者の一人',
      pt: 'Alguém do elenco',
    },
  ),
};
