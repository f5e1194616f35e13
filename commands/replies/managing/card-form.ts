// The forms of a card: what is on it, filled in with what is known, and who plays it.

import { LENGTHS_MAX, LEVERAGE_MAX, LEVERAGE_MIN } from '../../../src/show/cast/card.ts';
import { ROOMS } from '../../../src/show/cast/cast.ts';
import type { PerformerId } from '../../../src/show/ids.ts';
import { CARD_PARTS, placeText } from '../../../src/stage/controls/card-choices.ts';
import type { FormOption, Input } from '../../../src/stage/controls/input.ts';
import type { Labelled } from '../../../src/stage/controls/modal.ts';
import type { Call } from '../../../src/stage/interactions/call.ts';
import type { Reply } from '../../../src/stage/interactions/reply.ts';
import type { CardDraft } from '../../../src/stage/notes/card-draft.ts';
import { temperIn } from '../../../src/views/words/cast-words.ts';
import { CHOICES_MAX } from '../../../src/views/words/discord-limits.ts';

export type DraftCard = CardDraft['card'];

/** From half to half: others may be typed as an option of the command. */
const LEVERAGES = [LEVERAGE_MIN, 1.5, 2, 2.5, LEVERAGE_MAX] as const;

type Words = Call['words'];
type CardPart = (typeof CARD_PARTS)[number];

/** `draft`: that of the preview from which it is opened; empty where a command opens it. */
export function cardForm(
  { words }: Pick<Call, 'words'>,
  { performer, draft, card }: { performer: PerformerId | null; draft: string; card: Partial<DraftCard> },
): Reply {
  const { name = '', role = 'trader' } = card;
  const line = (label: string, description: string, input: Input<'text'>) => ({ label, description, input });
  return {
    kind: 'modal',
    modal: {
      form: { kind: 'card', performer, draft },
      title: performer === null ? words.say('cast.formNew') : words.say('cast.formEdit', { name }),
      rows: [
        {
          field: 'name',
          ...line(words.say('cast.fieldName'), words.say('cast.fieldNameHint'), {
            ...{ kind: 'text', lengthMin: 1, lengthMax: LENGTHS_MAX.name, value: name },
          }),
        },
        {
          field: 'title',
          ...line(words.say('cast.fieldTitle'), words.say('cast.fieldTitleHint'), {
            ...{ kind: 'text', lengthMin: 1, lengthMax: LENGTHS_MAX.title, value: card.title ?? '' },
            placeholder: words.say('cast.fieldTitleSample'),
          }),
        },
        {
          field: 'persona',
          ...line(words.say('cast.fieldPersona'), words.say('cast.fieldPersonaHint'), {
            ...{ kind: 'text', style: 'paragraph', lengthMin: 1, lengthMax: LENGTHS_MAX.persona },
            value: card.persona ?? '',
          }),
        },
        ...(performer === null || role === 'trader' ? [partRow(words, performer, card)] : []),
        placeRow(words, card),
      ],
    },
  };
}

/** A newcomer may be an overseer as well; whoever is here stays what they are. */
function partRow(words: Words, performer: PerformerId | null, card: Partial<DraftCard>) {
  const now = card.role === undefined || card.role === 'trader' ? card.voice : card.role;
  const parts = performer === null ? CARD_PARTS : CARD_PARTS.slice(0, 4);
  const options = parts.map((part) => option(part, partIn(words, part), part === now));
  return {
    field: 'part',
    label: performer === null ? words.say('cast.fieldPart') : words.say('cast.fieldTemper'),
    description: words.say('cast.fieldPartHint'),
    input: { kind: 'select', options },
  } as const satisfies Labelled;
}

function partIn(words: Words, part: CardPart): string {
  if (part === 'regulator') return words.say('cast.partRegulator');
  if (part === 'officer') return words.say('cast.partOfficer');
  return words.say('cast.partTrader', { temper: temperIn(words, part) });
}

/** An overseer borrows nothing: the leverage on the card stays as it is. */
function placeRow(words: Words, { role = 'trader', home, leverage }: Partial<DraftCard>) {
  const isTrader = role === 'trader';
  const known = leverage === undefined ? LEVERAGES : [...new Set([...LEVERAGES, leverage])].sort();
  const leverages = isTrader ? known : [leverage ?? LEVERAGE_MIN];
  const options = ROOMS.flatMap((room) =>
    leverages.map((multiple) => {
      const name = words.say(`names.${room}`);
      const label = isTrader ? words.say('cast.place', { room: name, leverage: multiple }) : name;
      return option(placeText(room, multiple), label, room === home && multiple === leverage);
    }),
  );
  return {
    field: 'place',
    label: isTrader ? words.say('cast.fieldPlace') : words.say('cast.fieldRoom'),
    ...(isTrader ? { description: words.say('cast.fieldPlaceHint') } : {}),
    input: { kind: 'select', options },
  } as const satisfies Labelled;
}

export function mindForm({ words, production }: Pick<Call, 'words' | 'production'>, draft: CardDraft): Reply {
  const options = production
    .mindsAtHand()
    .slice(0, CHOICES_MAX)
    .map((mind) => {
      const label = mind === 'default' ? words.say('cast.defaultMind') : mind;
      return option(mind, label, mind === draft.card.mind);
    });
  return {
    kind: 'modal',
    modal: {
      form: { kind: 'mind', draft: draft.id },
      title: words.say('cast.formMind', { name: draft.card.name }),
      rows: [
        {
          field: 'mind',
          label: words.say('cast.fieldMind'),
          description: words.say('cast.fieldMindHint'),
          input: { kind: 'select', options },
        },
      ],
    },
  };
}

const option = (value: string, label: string, isChosen: unknown): FormOption =>
  isChosen === true ? { value, label, isChosen } : { value, label };
