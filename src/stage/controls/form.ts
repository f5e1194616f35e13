// The forms of the house. The one place where a form's custom id is made, and where it is read with what was entered in
// its fields: handlers get typed data.

import { LANGUAGES } from '../../languages/language.ts';
import { POOL_KINDS } from '../../show/parlour/wagers.ts';
import { isRejection, type Rejection } from '../../show/rejection.ts';
import { NOISES, OWN_HEADLINES } from '../../show/state/settings.ts';
import { fitsCustomId } from '../../views/words/discord-limits.ts';
import { CARD_PARTS, placeIn } from './card-choices.ts';
import { type Parts, readParts, type Subject, splitId, writeId } from './custom-id.ts';
import {
  among,
  channelField,
  channelsField,
  choice,
  choiceOrNone,
  choices,
  type Entered,
  type EnteredIn,
  type Fields,
  textField,
} from './field.ts';
import { draft, market, outcome, performerOrNew, vote } from './parts.ts';
import { LIVELINESS_NAMES, PLAY_HOURS_NAMES } from './set-up-choices.ts';

/** A floor that never sleeps, as an option. */
export const NEVER = 'never';

/** What may be mistyped is judged by whoever can say what is wrong with it. */
function asTyped(text: string): string {
  return text;
}

function milliseconds(text: string): number | undefined {
  return /^\d{1,12}$/.test(text) ? Number(text) : undefined;
}

/** Hours as they are typed, and the zone that they are of. */
const BELLS = {
  openingBell: textField(asTyped),
  closingBell: textField(asTyped),
  timeZone: textField(asTyped),
};

/**
 * Every kind of form: what it is about, and how each of its fields is read. A field's name is its custom id. Forms are
 * not kept, but one may be open while the house is rebuilt: a field that is new reads nothing where nothing was sent.
 */
const FORMS = {
  /** How many chips. */
  amount: { parts: { market, outcome }, fields: { amount: textField(asTyped) } },
  /** A member's own limits. */
  limit: { parts: {}, fields: { cap: textField(asTyped), lockDays: textField(asTyped) } },
  /** A headline of one's own. */
  headline: { parts: { vote }, fields: { headline: textField(asTyped) } },
  /** A performer's card; an overseer's has no temper to choose. */
  card: {
    parts: { performer: performerOrNew, draft },
    fields: {
      name: textField(asTyped),
      title: textField(asTyped),
      persona: textField(asTyped),
      part: choiceOrNone(among(CARD_PARTS)),
      place: choice(placeIn),
    },
  },
  /** Who plays a card: the minds at hand change, so that the command asks whether that one is. */
  mind: { parts: { draft }, fields: { mind: choice(asTyped) } },
  setUp: {
    parts: { draft },
    fields: {
      language: choice(among(LANGUAGES)),
      liveliness: choice(among(LIVELINESS_NAMES)),
      hours: choice(among(PLAY_HOURS_NAMES)),
      headlines: choice(among(OWN_HEADLINES)),
      channels: channelsField,
    },
  },
  setUpHours: {
    parts: { draft },
    fields: { ...BELLS, quietFrom: textField(asTyped), quietTo: textField(asTyped) },
  },
  setUpChannels: {
    parts: { draft },
    fields: {
      tradingFloor: channelField,
      startupOffices: channelField,
      vcOffice: channelField,
      coffeeShop: channelField,
      newsRoom: channelField,
    },
  },
  rounds: {
    parts: {},
    fields: {
      paceMs: choice(milliseconds),
      roundsPerEpisode: textField(asTyped),
      episodesPerSeason: textField(asTyped),
      intermissionMs: choice(milliseconds),
    },
  },
  bells: { parts: {}, fields: { ...BELLS, recapAt: textField(asTyped) } },
  votes: {
    parts: {},
    fields: {
      chaosOpenMs: choice(milliseconds),
      chaosCooldownMs: choice(milliseconds),
      ownHeadlines: choice(among(OWN_HEADLINES)),
      markets: choices(among(POOL_KINDS)),
    },
  },
  quiet: {
    parts: {},
    fields: {
      noise: choice(among(NOISES)),
      quietFrom: textField(asTyped),
      quietTo: textField(asTyped),
      sleepAfterMs: choice((text) => (text === NEVER ? null : milliseconds(text))),
      language: choice(among(LANGUAGES)),
    },
  },
} as const satisfies Readonly<Record<string, { readonly parts: Parts; readonly fields: Fields }>>;

export type FormKind = keyof typeof FORMS;

/** The fields of a form, by their names. */
export type FormFields<Kind extends FormKind> = (typeof FORMS)[Kind]['fields'];

/** A form: its kind, and what it is about. */
export type Form<Kind extends FormKind = FormKind> = {
  readonly [K in Kind]: { readonly kind: K } & Subject<(typeof FORMS)[K]['parts']>;
}[Kind];

/** A form that was sent, with what was entered, field by field. */
export type SentForm<Kind extends FormKind = FormKind> = {
  readonly [K in Kind]: Form<K> & { readonly entered: EnteredIn<FormFields<K>> };
}[Kind];

/** What was sent with a form, by the fields' custom ids. */
export type Written = Readonly<Record<string, Entered>>;

/** The custom id of a form. */
export function formId(form: Form): string {
  const { parts }: { readonly parts: Parts } = FORMS[form.kind];
  return writeId(form.kind, parts, form);
}

/**
 * A refusal where the house knows nothing of what it is about, or what was sent is nothing that the form offers;
 * undefined where the form is none of the house's.
 */
export function readForm(id: string, written: Written): SentForm | Rejection | undefined {
  const { kind, texts } = splitId(id);
  if (!fitsCustomId(id) || !isFormKind(kind)) return undefined;
  const { parts, fields }: { readonly parts: Parts; readonly fields: Fields } = FORMS[kind];
  const subject = readParts<Parts>(parts, texts);
  if (subject === undefined || isRejection(subject)) return subject;
  const entered = readFields(fields, written);
  if (isRejection(entered)) return entered;
  // Read by the parts and the fields of this very kind.
  return { kind, ...subject, entered } as SentForm;
}

/** What else was sent than the fields there are is not looked at. */
function readFields(fields: Fields, written: Written): Readonly<Record<string, unknown>> | Rejection {
  const entered: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    const value = field.read(Object.hasOwn(written, name) ? written[name] : undefined);
    if (isRejection(value)) return value;
    entered[name] = value;
  }
  return entered;
}

const isFormKind = (kind: string): kind is FormKind => Object.hasOwn(FORMS, kind);
