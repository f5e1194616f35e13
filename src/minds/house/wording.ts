// What the house model can say in answer to a brief: words that are spelled right, put together as its voice puts them.

import type { Spelling } from '../answer/field.ts';
import { phrasesOf } from './lore.ts';
import { Phrasing } from './phrasing.ts';
import { spellingFor } from './spelling.ts';

export function wordingFor(brief: string): Spelling {
  const spelling = spellingFor(brief);
  const phrasing = new Phrasing(phrasesOf(brief), brief);
  return {
    allows: (text) => spelling.allows(text) && phrasing.allows(text),
    mayEnd: (text) => spelling.mayEnd(text) && phrasing.mayEnd(text),
    rest: (text) => phrasing.rest(text) || spelling.rest(text),
  };
}
