// What can be done in a thread, by its kind. The words of each are a voice's; what each does is a file's in kinds/.

/** By kind, the opening first. */
export const VERBS = {
  bet: ['offer', 'take', 'refuse', 'raise', 'needle', 'collect', 'pay', 'welsh', 'stung', 'decided'],
  pact: ['offer', 'take', 'refuse', 'shorten', 'vow', 'doubt', 'break', 'bail', 'kept', 'stung'],
  tip: ['give', 'take', 'scorn', 'wait', 'thanks', 'burned', 'shrug', 'cameTrue', 'sell'],
  loan: ['ask', 'grant', 'refuse', 'strings', 'dun', 'stall', 'repay', 'default', 'stung', 'square'],
  dare: ['give', 'take', 'refuse', 'sweeten', 'watch', 'boast', 'won', 'lost', 'quit', 'mock'],
  secret: ['hint', 'buy', 'defy', 'tell', 'gasp', 'keep', 'stung'],
  feud: ['open', 'jab', 'parry', 'hand', 'shake', 'spurn'],
} as const;

/** What is said of a thread without moving it: of one that is over, and of one between two others. */
export const REMARKS = {
  past: ['debt', 'betrayal', 'guilt', 'kept', 'forfeit'],
  third: ['offer', 'broken', 'settled', 'feud'],
} as const;

type VerbsOf = typeof VERBS;
type RemarksOf = typeof REMARKS;
/** Ends that nobody in the thread brings about. */
export type Fate = 'faded' | 'overtaken' | 'ruined' | 'fizzled';
export type VerbOf<Kind extends keyof VerbsOf> = VerbsOf[Kind][number];
export type Verb = VerbOf<keyof VerbsOf> | Fate;

/** Such as `pact.offer`: what is done, with the kind of thread that it is done in. */
export type Deed = { [Kind in keyof VerbsOf]: `${Kind}.${VerbOf<Kind>}` }[keyof VerbsOf];
export type Remark = { [Of in keyof RemarksOf]: `${Of}.${RemarksOf[Of][number]}` }[keyof RemarksOf];

/** What is only said: it changes nothing in an open thread, and may be said whenever it answers. */
export const SAID_ONLY: ReadonlySet<Verb> = new Set([
  'parry',
  'gasp',
  'needle',
  'vow',
  'wait',
  'shrug',
  'watch',
  'boast',
]);

/** Answers to an end that call for a word themselves. */
export const CALLS_FOR_A_WORD: ReadonlySet<Verb> = new Set(['burned', 'lost']);
