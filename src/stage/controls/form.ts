// The forms of the house, each of one field. The one place where a form's custom id is made and where it is read, with
// what was entered in it.

import { isRejection, type Rejection } from '../../show/rejection.ts';
import { fitsCustomId } from '../../views/words/discord-limits.ts';
import { type Parts, readParts, type Subject, splitId, writeId } from './custom-id.ts';
import { market, outcome, vote, wholeChips } from './parts.ts';

/** Every kind of form: what it is about, and how its field is read. The field is called as the form is. */
const FORMS = {
  /** How many chips; 0 where it is no whole number: the rules refuse it. */
  amount: { parts: { market, outcome }, entered: wholeChips },
  /** A headline of one's own. */
  headline: { parts: { vote }, entered: (text: string) => text },
} as const satisfies Readonly<
  Record<string, { readonly parts: Parts; readonly entered: (text: string) => unknown }>
>;

export type FormKind = keyof typeof FORMS;

/** A form: its kind, and what it is about. */
export type Form<Kind extends FormKind = FormKind> = {
  readonly [K in Kind]: { readonly kind: K } & Subject<(typeof FORMS)[K]['parts']>;
}[Kind];

/** A form that was sent, with what was entered. */
export type SentForm<Kind extends FormKind = FormKind> = {
  readonly [K in Kind]: Form<K> & { readonly entered: ReturnType<(typeof FORMS)[K]['entered']> };
}[Kind];

/** A form as it is shown. */
export interface Modal {
  readonly form: Form;
  readonly title: string;
  readonly field: { readonly label: string; readonly lengthMax: number; readonly placeholder?: string };
}

/** The custom id of a form. */
export function formId(form: Form): string {
  const { parts }: { readonly parts: Parts } = FORMS[form.kind];
  return writeId(form.kind, parts, form);
}

/** The custom id of its field. */
export const fieldId = ({ kind }: Pick<Form, 'kind'>): string => kind;

/**
 * `written`: what stands in its fields, by their ids. A refusal where the house knows nothing of what it is about;
 * undefined where the form is none of the house's.
 */
export function readForm(
  id: string,
  written: Readonly<Record<string, string>>,
): SentForm | Rejection | undefined {
  const { kind, texts } = splitId(id);
  if (!fitsCustomId(id) || !isFormKind(kind)) return undefined;
  const { parts, entered } = FORMS[kind];
  const subject = readParts<Parts>(parts, texts);
  if (subject === undefined || isRejection(subject)) return subject;
  // Read by the parts and the field of this very kind.
  return { kind, ...subject, entered: entered(written[fieldId({ kind })] ?? '') } as SentForm;
}

const isFormKind = (kind: string): kind is FormKind => Object.hasOwn(FORMS, kind);
