// The option that names a mind: its definition, and the minds at hand as hints.

import { ApplicationCommandOptionType } from 'discord.js';
import { MIND_NAME_LENGTH_MAX } from '../../src/show/cast/card.ts';
import type { HintCall } from '../../src/stage/interactions/call.ts';
import { type Choice, text } from '../../src/stage/interactions/option.ts';
import { CHOICES_MAX } from '../../src/views/words/discord-limits.ts';
import { worded } from './wording.ts';

export const mindOption = text(
  {
    type: ApplicationCommandOptionType.String,
    required: false,
    autocomplete: true,
    max_length: MIND_NAME_LENGTH_MAX,
    ...worded(
      { en: 'mind', es: 'mente', de: 'modell', fr: 'esprit', ja: '頭脳', pt: 'mente' },
      {
        en: 'Which model plays them: one that the host has here',
        es: 'Qué mente interpreta: una que el anfitrión tenga',
        de: 'Welches Modell die Figur spielt: eines, das hier ist',
        fr: 'Quel modèle le joue : un de ceux de l’hôte',
        ja: '演じるモデル（ホストにあるもの）',
        pt: 'Qual mente interpreta: uma que o anfitrião tenha',
      },
    ),
  },
  mindChoices,
);

/** Those at hand whose name contains what was typed. */
function mindChoices({ production, words }: HintCall, typed: string): readonly Choice[] {
  return production
    .mindsAtHand()
    .filter((name) => name.includes(typed.trim().toLowerCase()))
    .slice(0, CHOICES_MAX)
    .map((name) => ({
      name: name === 'default' ? words.say('cast.mindDefault', { name }) : name,
      value: name,
    }));
}
