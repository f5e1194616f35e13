// What somebody gets who does something on the live floor: the words, buttons and form of the very answer that they would
// get in a channel, as plain JSON. A press sends the button's custom id back, a form its custom id with its fields.

export interface LiveButton {
  /** The custom id. */
  readonly press: string;
  readonly label: string;
  readonly style: 'primary' | 'secondary' | 'success' | 'danger';
  readonly emoji?: string;
  readonly isDisabled?: true;
}

export interface LiveOption {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
  readonly isChosen?: true;
}

/** How a field is filled in. What a channel alone can offer, such as roles, is not asked for on the live floor. */
export type LiveInput =
  | {
      readonly kind: 'text';
      readonly style: 'line' | 'paragraph';
      readonly lengthMin: number;
      readonly lengthMax: number;
      readonly value: string;
      readonly placeholder: string;
      readonly isOptional: boolean;
    }
  | {
      /** Any number of options from `min` to `max`. */
      readonly kind: 'choice';
      readonly options: readonly LiveOption[];
      readonly min: number;
      readonly max: number;
    }
  | { readonly kind: 'tick'; readonly isTicked: boolean };

/** A field with its label, or a text between fields. */
export type LiveRow =
  | {
      readonly field: string;
      readonly label: string;
      readonly description?: string;
      readonly input: LiveInput;
    }
  | { readonly notice: string };

export interface LiveForm {
  /** The custom id. */
  readonly form: string;
  readonly title: string;
  readonly rows: readonly LiveRow[];
}

export interface LiveAnswer {
  /** Lines in Discord's markdown, filtered: bold, italics, code, small print (`-# `), headings. */
  readonly text: string;
  readonly buttons: readonly (readonly LiveButton[])[];
  readonly form?: LiveForm;
  /** Its source as a data URL; all that it shows in words. */
  readonly picture?: { readonly source: string; readonly alt: string };
  /** Takes the place of the answer whose button was pressed. */
  readonly replaces?: true;
  /** More is to come: another answer with the same id takes the place of this one. */
  readonly isGoingOn?: true;
}

/** What was written or chosen in a form, by its fields. */
export type LiveWritten = Readonly<Record<string, string | readonly string[] | boolean>>;

/** What somebody does: a command with its options, a button by its custom id, a form by its own. */
export type LiveDeed =
  | { readonly command: string; readonly values: Readonly<Record<string, string | number | boolean>> }
  | { readonly press: string }
  | { readonly form: string; readonly written: LiveWritten };
