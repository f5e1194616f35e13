// What an auditor has to say against a run.

export type Fault =
  | 'untold'
  | 'twice'
  | 'swapped'
  | 'seal missing'
  | 'seal twice'
  | 'seed missing'
  | 'seed too early'
  | 'recap missing'
  | 'recap twice'
  | 'chips'
  | 'secret shown'
  | 'bet before the bell';

export interface Finding {
  readonly fault: Fault;
  /** The event it is about; 0 where it is about none. */
  readonly seq: number;
  readonly channel: string;
  readonly detail: string;
}
