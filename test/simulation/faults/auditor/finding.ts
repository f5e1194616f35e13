// What the auditor has to say against a run.

import type { Fault } from '../../../torture/audit/finding.ts';

export type FindingKind =
  | 'untold'
  | 'told twice'
  | 'out of order'
  | 'bell not heard'
  | 'room fell silent'
  | 'told in the wrong place'
  | 'thought shown'
  | 'told and not written'
  | 'receipt without a record'
  | 'record without a wish'
  | 'done after a refusal'
  | 'records damaged'
  | 'chips'
  | 'books differ'
  | 'stands still'
  | 'left behind'
  | 'broke'
  /** Of the whole stage's own words. */
  | Fault;

export interface Finding {
  readonly kind: FindingKind;
  /** The event it is about; 0 where it is about none. */
  readonly seq: number;
  readonly detail: string;
}
