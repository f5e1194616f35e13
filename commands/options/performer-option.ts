// The option that names somebody in the cast: its definition and its hints.

import { ApplicationCommandOptionType } from 'discord.js';
import { cutAtWord } from '../../src/letters/cut.ts';
import type { HintCall } from '../../src/stage/interactions/call.ts';
import { type Choice, text } from '../../src/stage/interactions/option.ts';
import { CHOICE_NAME_LENGTH_MAX, CHOICES_MAX } from '../../src/views/words/discord-limits.ts';
import { worded } from './wording.ts';

export const performerOption = text(
  {
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
  },
  performerChoices,
);

/** Those whose name or id contains what was typed. */
function performerChoices({ show }: HintCall, typed: string): readonly Choice[] {
  const wanted = typed.trim().toLowerCase();
  return (show?.cast ?? [])
    .filter(({ id, name }) => id.includes(wanted) || name.toLowerCase().includes(wanted))
    .slice(0, CHOICES_MAX)
    .map(({ id, name, title }) => ({
      name: cutAtWord(`${name} · ${title}`, CHOICE_NAME_LENGTH_MAX),
      value: id,
    }));
}
