// What a view is shown when it is tried, and which of a module's exports are views: whatever can be handed a whole
// show, a step or the journal's records may give away what is in them.

import type { Words } from '../../../src/languages/words.ts';
import type { ShowRecord } from '../../../src/show/events/event.ts';
import type { Show } from '../../../src/show/state/show.ts';
import type { Step } from '../../../src/views/floor/step.ts';

/** The newest step, with everything that has been journalled. */
export interface Seen {
  readonly show: Show;
  readonly before: Show;
  readonly record: ShowRecord;
  readonly records: readonly ShowRecord[];
  readonly atMs: number;
}

export type View = (seen: Seen) => unknown;
/** Tried with the view that it is a part of. */
type Part = `in ${string}`;
/** For one member alone: they follow the performer whose thoughts it shows. */
interface Feed {
  readonly forFollower: View;
}
export type Entry = View | Part | Feed;

/** What it is first told of; the language it says it in comes before that. */
type First<Whole> = Whole extends (...given: infer Given) => unknown
  ? Given[0 & keyof Given] extends Words
    ? Given[1 & keyof Given]
    : Given[0 & keyof Given]
  : never;
type MayTell<Given> = unknown extends Given
  ? false
  : Show extends Given
    ? true
    : Step extends Given
      ? true
      : readonly ShowRecord[] extends Given
        ? true
        : false;

/** An entry for each export that may tell something; one too many does not compile either. */
export type Shown<Module> = {
  readonly [Name in keyof Module as MayTell<First<Module[Name]>> extends true ? Name : never]: Entry;
};
