// A sentence held to the truth while it is drawn: by the fields that were filled before it. What is not chosen yet
// cannot be misreported.

import { performerId } from '../../../show/ids.ts';
import { ASSETS } from '../../../show/market/asset.ts';
import { VERDICTS, type Verdict } from '../../../show/oversight/review.ts';
import { ACTIONS, FINES_PERCENT } from '../../../show/oversight/supervision.ts';
import { NO_ACT } from '../../../show/plot/act.ts';
import { deniesTrade, liesOnPurpose } from '../../../show/speech/two-faced.ts';
import type { Decision } from '../../../show/trading/decision.ts';
import type { Chosen } from '../../answer/field.ts';
import { isLying, SAYS } from '../../answer/says.ts';
import type { Brief } from '../../briefs/brief.ts';
import { falseWords, hadIn, type Judged } from './falsehoods.ts';
import type { Ruling } from './oversight-falsehoods.ts';

interface Standing {
  /** The field that it is drawn for. */
  readonly line: string;
  readonly chosen: Chosen;
  readonly brief: Brief;
}

export function isFalseSoFar(sentence: string, { line, chosen, brief }: Standing): boolean {
  if (line !== 'thought' && line !== 'speech') return false;
  const deed = deedIn(chosen);
  const { thought = '' } = chosen;
  const mayLie = chosen[SAYS] === undefined || isLying(brief, chosen);
  // Whoever was asked whether to lie, and would not, does not; what is said of an act has an asset of its own.
  const isHonest = line === 'speech' && !mayLie && (chosen['act'] ?? NO_ACT) === NO_ACT;
  if (isHonest && deed !== undefined && deniesTrade({ ...deed, speech: sentence }, brief.language))
    return true;
  const isPlayed =
    line === 'speech' &&
    mayLie &&
    deed !== undefined &&
    liesOnPurpose({ ...deed, thought, speech: sentence }, brief.language, hadIn(brief));
  return falseWords(sentence, { line, brief, deed, isPlayed }) !== undefined;
}

/** Undefined until all of it is chosen. */
function deedIn({ trade, side, conviction, act }: Chosen): Judged['deed'] {
  const asset = [...ASSETS, 'Hold' as const].find((one) => one === trade);
  if (asset === undefined || (side !== 'long' && side !== 'short')) return undefined;
  const degree = ([1, 2, 3] as const).find((one) => String(one) === conviction) satisfies
    | Decision['conviction']
    | undefined;
  if (degree === undefined) return undefined;
  return { trade: asset, side, conviction: degree, ...(act === undefined ? {} : { act }) };
}

/** Undefined until it is chosen. */
export const verdictIn = ({ verdict }: Chosen): Verdict | undefined =>
  VERDICTS.find((one) => one === verdict);

/** Undefined until all of it is chosen. */
export function rulingIn(chosen: Chosen): Ruling | undefined {
  const action = ACTIONS.find((one) => one === chosen['action']);
  const asset = ASSETS.find((one) => one === chosen['asset']);
  const finePercent = FINES_PERCENT.find((one) => String(one) === chosen['finePercent']);
  const { whom } = chosen;
  if (action === undefined || asset === undefined || finePercent === undefined) return undefined;
  return whom === undefined ? undefined : { action, asset, finePercent, whom: performerId(whom) };
}
