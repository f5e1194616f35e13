// Where in a journal the ids of members and of their interactions stand. The tables are held complete by the compiler:
// a new field that holds such an id does not type-check until it is named here.

import type { ShowEvent } from '../show/events/event.ts';
import type { InteractionId, ViewerId } from '../show/ids.ts';
import type { Cause } from '../show/intents/intent.ts';

export type Told = ShowEvent | Cause;
type Plain = string | number | boolean | null | undefined;
type ElementOf<Value> = Value extends readonly (infer Each)[] ? ElementOf<Each> : Value;

/** The names of the fields, at any depth, that hold an `Id` or a list of them. */
type FieldsHolding<Value, Id> = Value extends readonly (infer Each)[]
  ? FieldsHolding<Each, Id>
  : Value extends Plain
    ? never
    : {
        [Name in keyof Value]-?:
          | (Extract<ElementOf<Value[Name]>, Id> extends never ? never : Name)
          | FieldsHolding<Value[Name], Id>;
      }[keyof Value];

/** The names of the fields, at any depth, that hold an object with an `Id` for each key. */
type FieldsKeyedBy<Value, Id> = Value extends readonly (infer Each)[]
  ? FieldsKeyedBy<Each, Id>
  : Value extends Plain
    ? never
    : {
        [Name in keyof Value]-?:
          | (Extract<keyof NonNullable<Value[Name]>, Id> extends never ? never : Name)
          | FieldsKeyedBy<Value[Name], Id>;
      }[keyof Value];

export const MEMBER_FIELDS = {
  viewer: true,
  by: true,
  openedBy: true,
  candidate: true,
  signedBy: true,
} as const satisfies Record<FieldsHolding<Told, ViewerId>, true>;

export const KEYED_BY_MEMBER = { ballots: true } as const satisfies Record<
  FieldsKeyedBy<Told, ViewerId>,
  true
>;

/** `wallet:` and a member's id. */
export const ACCOUNT_FIELDS = { account: true } as const satisfies Record<
  FieldsHolding<Told, `wallet:${string}`>,
  true
>;

export const INTERACTION_FIELDS = { interaction: true } as const satisfies Record<
  FieldsHolding<Told, InteractionId>,
  true
>;

/** The names of the fields, at any depth, that hold a text which is no member's id. */
type FieldsOfOthers<Value> = Value extends readonly (infer Each)[]
  ? FieldsOfOthers<Each>
  : Value extends Plain
    ? never
    : {
        [Name in keyof Value]-?:
          | (Exclude<Extract<ElementOf<Value[Name]>, string>, ViewerId> extends never ? never : Name)
          | FieldsOfOthers<Value[Name]>;
      }[keyof Value];

type OfOthers<Each extends Told> = Each extends Told
  ? Extract<FieldsOfOthers<Each>, keyof typeof MEMBER_FIELDS> extends never
    ? never
    : Each['type']
  : never;

/** What has a performer in a field that is a member's elsewhere; there are no members in it. */
export const OF_PERFORMERS = {
  traderWarned: true,
  traderFined: true,
  assetHalted: true,
  relationsMoved: true,
  threadOpened: true,
  threadMoved: true,
  answerGiven: true,
} as const satisfies {
  readonly [Type in OfOthers<Told>]: FieldsHolding<Extract<Told, { type: Type }>, ViewerId> extends never
    ? true
    : never;
};
