// What members fill in or choose from in a form, as plain data: the kinds of input that Discord has.
// https://discord.com/developers/docs/components/reference

/** One of the options of a field. */
export interface FormOption {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
  /** Whether it is chosen before anybody has chosen. */
  readonly isChosen?: true;
}

/** How many may be chosen: one, where nothing else is said. None need be where `min` is 0. */
interface Count {
  readonly min?: number;
  readonly max?: number;
}

/** What members fill in, by how it looks. */
interface Inputs {
  readonly text: {
    /** One line, where nothing else is said. */
    readonly style?: 'line' | 'paragraph';
    readonly lengthMin?: number;
    readonly lengthMax: number;
    /** What stands there already. */
    readonly value?: string;
    readonly placeholder?: string;
    readonly isOptional?: true;
  };
  readonly select: Count & { readonly options: readonly FormOption[]; readonly placeholder?: string };
  /** Two to ten options, of which one is chosen. */
  readonly radio: { readonly options: readonly FormOption[]; readonly isOptional?: true };
  /** One to ten options, of which all may be chosen, where nothing else is said. */
  readonly checks: Count & { readonly options: readonly FormOption[] };
  readonly checkbox: { readonly isTicked?: boolean };
  readonly channel: Count & {
    /** Discord's types of channels that may be chosen. */
    readonly types?: readonly number[];
    readonly chosen?: readonly string[];
    readonly placeholder?: string;
  };
  readonly role: Count & { readonly chosen?: readonly string[]; readonly placeholder?: string };
}

export type InputKind = keyof Inputs;

export type Input<Kind extends InputKind = InputKind> = {
  readonly [K in Kind]: { readonly kind: K } & Inputs[K];
}[Kind];
