// What the house model can say in answer to a brief: words that are spelled right, put together as its voice puts them. What
// is done to somebody is said first, in the words that the voice has for that, and nothing of the kind is said by the way.

import type { Spelling } from '../../answer/field.ts';
import type { ActBrief } from '../../briefs/acts-brief.ts';
import type { Brief } from '../../briefs/brief.ts';
import type { QuestionBrief } from '../../briefs/question-brief.ts';
import type { Worded } from '../../llama/manner.ts';
import { ACT_WORDS } from '../../understudy/grammar/act-words.ts';
import type { Lexicon } from '../../understudy/grammar/grammar.ts';
import { lexiconOf } from '../../understudy/lexicons.ts';
import { actThought, isOfAct, poolsOf } from '../../understudy/scene.ts';
import type { Terms } from './facts-in-words.ts';
import { type LinePhrases, Phrases, Phrasing } from './phrasing.ts';
import { spellingFor } from './spelling.ts';

export function wordingFor(told: string, of: Worded): Spelling {
  const spelling = spellingFor(told);
  const phrasing = new Phrasing(phrasesFor(of), told, { names: of.brief.castNames, terms: termsOf(of) });
  return {
    allows: (text) => spelling.allows(text) && phrasing.allows(text),
    mayEnd: (text) => spelling.mayEnd(text) && phrasing.mayEnd(text),
    rest: (text) => phrasing.rest(text) || spelling.rest(text),
  };
}

export function phrasesFor({ brief, field, chosen }: Worded): LinePhrases {
  const lexicon = lexiconOf(brief.self);
  const free = phrasesIn(lexicon, 'free');
  const act = actIn({ brief, chosen });
  const pools = act === undefined ? [] : poolsFor(act, field).filter((pool) => lexicon[pool] !== undefined);
  if (pools.length === 0) return { opening: free, later: [free] };
  const own = phrasesIn(lexicon, pools);
  return { opening: own, later: [own, free] };
}

function poolsFor(act: ActBrief, field: string): readonly string[] {
  const pools = field === 'thought' ? [actThought(act)] : poolsOf(act);
  return pools.flatMap((pool) => pool ?? []);
}

const actIn = ({ brief, chosen }: Pick<Worded, 'brief' | 'chosen'>): ActBrief | undefined =>
  isBrief(brief) ? brief.plot.acts.find(({ says }) => says === chosen['act']) : undefined;

/** What the act says, as its slots have it. */
export function termsOf(of: Pick<Worded, 'brief' | 'chosen'>): Terms {
  const act = actIn(of);
  return act === undefined
    ? {}
    : Object.fromEntries(Object.entries(ACT_WORDS).map(([slot, tell]) => [slot, tell(act)]));
}

const TERMS = Object.keys(ACT_WORDS);

const isBrief = (brief: QuestionBrief): brief is Brief => 'plot' in brief;

const known = new Map<Lexicon, Map<string, Phrases>>();

/** Of these pools, or of all that are about no act. */
function phrasesIn(lexicon: Lexicon, pools: readonly string[] | 'free'): Phrases {
  const own = known.get(lexicon) ?? new Map<string, Phrases>();
  known.set(lexicon, own);
  const key = String(pools);
  const before = own.get(key);
  if (before !== undefined) return before;
  const fresh = new Phrases(
    lexicon,
    pools === 'free' ? Object.keys(lexicon).filter((pool) => !isOfAct(pool)) : pools,
    pools === 'free' ? [] : TERMS,
  );
  own.set(key, fresh);
  return fresh;
}
