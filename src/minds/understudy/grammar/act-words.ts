// What is at stake in an act, in the words in which the voices say it: the same for whoever tells a model of it.

import { cutAtSentence } from '../../../letters/cut.ts';
import { wornThing } from '../../../show/plot/labels.ts';
import type { Conviction } from '../../../show/trading/decision.ts';
import type { ActBrief } from '../../briefs/acts-brief.ts';
import { dollars, price, spelled } from './figures.ts';
import { clipped } from './topic.ts';

/** Of a member's question, so that a line has room for its answer. */
const QUESTION_SHOWN_MAX = 44;
/** Of one's own thought, so that the line has room for what one makes of it now. */
const CONFESSION_SHOWN_MAX = 66;
/** Two sentences at most: a whole one between two others would count as said again. */
const TWO_SENTENCES = /^.*?[.!?…]\s.*?[.!?…](?=\s)/;

/** How much of what one may do one does. */
export const SIZES: Readonly<Record<Conviction, string>> = {
  1: 'a quarter of my limit',
  2: 'half my limit',
  3: 'all of it',
};

type Telling = (act: ActBrief) => string | undefined;

export const ACT_WORDS = {
  other: ({ other }) => other.name,
  matter: ({ matter }) => matter,
  // Where one speaks to it: "hush, brass stapler".
  thing: ({ matter }) => matter.replace(/^the /, ''),
  third: ({ third }) => third?.name,
  stake: ({ terms }) => ('stakeCents' in terms ? dollars(terms.stakeCents) : undefined),
  side: ({ terms }) => ('side' in terms ? terms.side : undefined),
  level: ({ terms }) => ('levelCents' in terms ? price(terms.levelCents).replace(/\.00$/, '') : undefined),
  over: ({ terms }) =>
    'over' in terms && typeof terms.over === 'string' && 'levelCents' in terms ? terms.over : undefined,
  until: ({ terms }) => ('untilRound' in terms ? `round ${spelled(terms.untilRound)}` : undefined),
  forfeit: ({ terms }) => ('forfeit' in terms ? wornThing(terms.forfeit) : undefined),
  when: ({ since: { round, episodesAgo } }) =>
    episodesAgo === 0
      ? `round ${spelled(round)}`
      : episodesAgo === 1
        ? 'last episode'
        : `${spelled(episodesAgo)} episodes ago`,
  confession: ({ confession }) => (confession === null ? undefined : inOneBreath(confession)),
  question: ({ question }) => (question === null ? undefined : clipped(question, QUESTION_SHOWN_MAX)),
} as const satisfies Readonly<Record<string, Telling>>;

/** Quotation marks within a quotation are single ones. */
const inOneBreath = (thought: string): string =>
  cutAtSentence(TWO_SENTENCES.exec(thought)?.[0] ?? thought, CONFESSION_SHOWN_MAX).replace(/"/g, "'");
