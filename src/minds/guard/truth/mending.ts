// Makes true what of a decision is not: a false sentence leaves its line where another stands alone without it, and
// where none does the understudy's line to this brief and this deed takes its place: that of a liar where a lie was chosen.
// The deed stays the mind's own.

import { deniesTrade, liesOnPurpose } from '../../../show/speech/two-faced.ts';
import type { Decision } from '../../../show/trading/decision.ts';
import type { Brief } from '../../briefs/brief.ts';
import { linesFor } from '../../understudy/ghostwriter.ts';
import { guard } from '../guard.ts';
import { withoutFalse } from './cut.ts';
import { type Falsehood, falsehoodsIn, hadIn } from './falsehoods.ts';

type LineName = Falsehood['line'];

/** How often the understudy looks for a line; each is true, but for what a deed against its nature does to its words. */
const ATTEMPTS = 8;

/** What a decision was made to, and whether its mind chose to lie. */
interface Made {
  readonly brief: Brief;
  readonly lies: boolean;
}

/** The decision as it is where it is true. */
export function mended(decision: Decision, brief: Brief, { lies }: Pick<Made, 'lies'>): Decision {
  const made = { brief, lies };
  const thoughtful = withTrue('thought', decision, made);
  return withTrue('speech', lies ? owningUp(thoughtful, brief) : thoughtful, made);
}

/** A lie that was chosen stands, with a thought that owns up to it. */
function owningUp(decision: Decision, brief: Brief): Decision {
  const had = hadIn(brief);
  const isOwned = (one: Decision): boolean => liesOnPurpose(one, brief.language, had);
  if (!deniesTrade(decision, brief.language) || isOwned(decision)) return decision;
  const owned = (one: Decision): boolean => isOwned(one) && isTrue('thought', one, brief);
  return asUnderstudy('thought', decision, { made: { brief, lies: true }, isGood: owned }) ?? decision;
}

function withTrue(line: LineName, decision: Decision, made: Made): Decision {
  const { brief } = made;
  const falsehoods = falsehoodsIn(decision, brief).filter((one) => one.line === line);
  if (falsehoods.length === 0) return decision;
  const isGood = (one: Decision): boolean => isTrue(line, one, brief);
  const isFalse = new Set(falsehoods.map(({ sentence }) => sentence));
  const rest = withoutFalse(decision[line], (sentence) => isFalse.has(sentence));
  const cut = rest === undefined ? undefined : { ...decision, [line]: rest };
  return (
    (cut !== undefined && isGood(cut) ? cut : undefined) ??
    asUnderstudy(line, decision, { made, isGood }) ?? { ...decision, [line]: plainly(decision, brief, line) }
  );
}

interface Wanted {
  readonly made: Made;
  readonly isGood: (decision: Decision) => boolean;
}

/** The decision with another line; undefined where the understudy finds none that is good. */
function asUnderstudy(
  line: LineName,
  decision: Decision,
  { made: { brief, lies }, isGood }: Wanted,
): Decision | undefined {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const other = { ...decision, [line]: linesFor(brief, decision, { attempt, lies })[line] };
    if (isGood(other) && guard(other, brief).ok) return other;
  }
  return undefined;
}

const isTrue = (line: LineName, decision: Decision, brief: Brief): boolean =>
  falsehoodsIn(decision, brief).every((one) => one.line !== line);

/** What nobody can call false, told by its round so that it is not said twice. */
function plainly({ trade, side }: Decision, { round, rounds }: Brief, line: LineName): string {
  const when = `Round ${round} of ${rounds}`;
  if (line === 'speech') return `${when}, and I would rather say nothing of it.`;
  return trade === 'Hold' ? `${when}, and I sit on my hands.` : `${when}, and I am ${side} ${trade}.`;
}
