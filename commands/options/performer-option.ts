// The option that names somebody in the cast: its definition and its hints.

import { ApplicationCommandOptionType } from 'discord.js';
import { cutAtWord } from '../../src/letters/cut.ts';
import type { Performer } from '../../src/show/cast/cast.ts';
import { performerId } from '../../src/show/ids.ts';
import type { Show } from '../../src/show/state/show.ts';
import { type Choice, text } from '../../src/stage/interactions/option.ts';
import { CHOICE_NAME_LENGTH_MAX, CHOICES_MAX } from '../../src/views/words/discord-limits.ts';
import { namedLike } from '../../src/views/words/names.ts';
import { worded } from './wording.ts';

const PERFORMER = worded(
  { en: 'performer', es: 'personaje', de: 'figur', fr: 'personnage', ja: '出演者', pt: 'personagem' },
  {
    en: 'Somebody in the cast',
    es: 'Alguien del elenco',
    de: 'Wer zur Besetzung gehört',
    fr: 'Quelqu’un de la distribution',
    ja: '出演者の一人',
    pt: 'Alguém do elenco',
  },
);

const RETIRED = worded(
  { en: 'retired', es: 'retirado', de: 'ehemalige', fr: 'ancien', ja: '引退者', pt: 'aposentado' },
  {
    en: 'Somebody who has left the cast',
    es: 'Alguien que dejó el elenco',
    de: 'Wer die Besetzung verlassen hat',
    fr: 'Quelqu’un qui a quitté la distribution',
    ja: '引退した出演者',
    pt: 'Alguém que deixou o elenco',
  },
);

type Shown = Pick<Performer, 'id' | 'name' | 'title'>;

const named = { type: ApplicationCommandOptionType.String, required: true, autocomplete: true } as const;

/** Hints are found by the option's name: the subcommand says whom it is about. */
export const performerOption = text({ ...named, ...PERFORMER }, ({ show, typed: { subcommand } }, typed) =>
  performerChoices([...(show?.cast ?? []), ...(subcommand === 'retire' ? newcomers(show) : [])], typed),
);

/** Whoever waits for the next opening bell is taken back in the same way as others leave. */
const newcomers = (show: Show | undefined): readonly Shown[] =>
  (show?.castWishes ?? []).flatMap(({ name, wish }) =>
    wish.type === 'addPerformer'
      ? [{ id: performerId(name.toLowerCase()), name, title: wish.card.title }]
      : [],
  );

export const retiredOption = text({ ...named, ...RETIRED }, ({ show }, typed) =>
  performerChoices(
    Object.values(show?.retired ?? {}).map(({ card }) => card),
    typed,
  ),
);

/** Those whose name or id contains what was typed. */
const performerChoices = (cast: readonly Shown[], typed: string): readonly Choice[] =>
  namedLike(cast, typed)
    .slice(0, CHOICES_MAX)
    .map(({ id, name, title }) => ({
      name: cutAtWord(`${name} · ${title}`, CHOICE_NAME_LENGTH_MAX),
      value: id,
    }));
