// How the scores take a line apart into words.

import { wordsIn } from '../../../src/minds/house/wording/words.ts';

/** Too common to show that anybody listened. */
const STOP = new Set(
  (
    'a about after again all also am an and any are as at be because been before being but by can cannot could did do ' +
    'does doing done down each even ever every for from get gets give go goes going got had has have having he her here ' +
    'him his how i if in into is it its just like made make makes me more most much must my never no nobody not nothing ' +
    'now of off on once one only or other our out over own rather said same say says see she should so some such take ' +
    'than that the their them then there these they thing this those though through to too two under until up us very ' +
    'was way we well were what when where which while who whom whose why will with without would yes yet you your ' +
    "i'm i'll i've i'd it's that's don't doesn't can't won't isn't there's you're you've they're we're let's what's"
  ).split(' '),
);

/** In lower case. */
export const lowerWords = (text: string): readonly string[] => wordsIn(text.toLowerCase());

/** The different words of a line that say something, in lower case. */
export const contentWords = (text: string): ReadonlySet<string> =>
  new Set(lowerWords(text.replaceAll('’', "'")).filter((word) => word.length > 1 && !STOP.has(word)));

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The names as whole words, in any case, replaced by `mask`. */
export function masked(text: string, names: readonly string[], mask = ''): string {
  if (names.length === 0) return text;
  const longestFirst = [...names].sort((one, other) => other.length - one.length).map(escaped);
  return text.replace(
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu'),
    mask,
  );
}
