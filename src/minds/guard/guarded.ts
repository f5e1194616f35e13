// What a guard makes of an unknown value: an answer that may be played, or what is wrong with it.

export type Guarded<Answer> =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly fault: string };
