// The option that names a trader: its definition, its hints, and who was meant.

import { ApplicationCommandOptionType } from 'discord.js';
import { cutAtWord } from '../../src/letters/cut.ts';
import type { Performer } from '../../src/show/cast/cast.ts';
import { traders } from '../../src/show/cast/cast.ts';
import { unknownTrader } from '../../src/show/intents/guards.ts';
import type { Rejection } from '../../src/show/rejection.ts';
import type { Show } from '../../src/show/state/show.ts';
import { type Choice, type Hints, type Option, text } from '../../src/stage/interactions/option.ts';
import { CHOICE_NAME_LENGTH_MAX, CHOICES_MAX } from '../../src/views/words/discord-limits.ts';
import { findTrader, namedLike } from '../../src/views/words/names.ts';
import { worded } from './wording.ts';

const allTraders: Hints = ({ show }, typed) => traderChoices(show, typed);

export const traderOption = (
  need: 'required' | 'optional',
  hints: Hints = allTraders,
): Option<string | undefined> =>
  text(
    {
      type: ApplicationCommandOptionType.String,
      required: need === 'required',
      autocomplete: true,
      ...worded(
        { en: 'trader', es: 'trader', de: 'händler', fr: 'trader', ja: 'トレーダー', pt: 'trader' },
        {
          en: 'A trader on the floor',
          es: 'Alguien que opera en el parqué',
          de: 'Wer auf dem Parkett handelt',
          fr: 'Un trader du parquet',
          ja: 'フロアにいるトレーダー',
          pt: 'Quem opera no pregão',
        },
      ),
    },
    hints,
  );

/** Traders whose name or id contains what was typed; `label` adds to the name. */
export function traderChoices(
  show: Pick<Show, 'cast'> | undefined,
  typed: string,
  label: (trader: Performer) => string = ({ name, title }) => `${name} · ${title}`,
): readonly Choice[] {
  return namedLike(traders(show?.cast ?? []), typed)
    .slice(0, CHOICES_MAX)
    .map((trader) => ({ name: cutAtWord(label(trader), CHOICE_NAME_LENGTH_MAX), value: trader.id }));
}

/** Hints are only hints: whoever was typed must trade here. */
export function chosenTrader(show: Show, typed = ''): Performer | Rejection {
  return findTrader(show, typed) ?? unknownTrader(show, typed);
}
