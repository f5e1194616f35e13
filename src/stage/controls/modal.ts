// A form as it is shown: plain data, which the payload alone turns into Discord's. At most five rows, each a field with
// its label or a text between them.

import type { Field } from './field.ts';
import type { Form, FormFields, FormKind } from './form.ts';
import type { Input } from './input.ts';

/** A field with what stands above it; the description stands below the label. */
export interface Labelled {
  readonly field: string;
  readonly label: string;
  readonly description?: string;
  readonly input: Input;
}

/** A text between the fields, in Discord's markdown. */
export interface Notice {
  readonly notice: string;
}

export type ModalRow = Labelled | Notice;

/** One of the form's fields, shown as something that its reader understands. */
type RowOf<Kind extends FormKind> = {
  readonly [Name in keyof FormFields<Kind>]: Labelled & {
    readonly field: Name;
    readonly input: FormFields<Kind>[Name] extends Field<unknown, infer Shown> ? Input<Shown> : never;
  };
}[keyof FormFields<Kind>];

export type Modal = {
  readonly [Kind in FormKind]: {
    readonly form: Form<Kind>;
    readonly title: string;
    readonly rows: readonly (RowOf<Kind> | Notice)[];
  };
}[FormKind];
