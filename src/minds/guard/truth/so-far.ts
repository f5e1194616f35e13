// A sentence held to the truth while it is drawn: by the fields that were filled before it. What is not chosen yet
// cannot be misreported.

import { ASSETS } from '../../../show/market/asset.ts';
import { liesOnPurpose } from '../../../show/speech/two-faced.ts';
import type { Decision } from '../../../show/trading/decision.ts';
import type { Brief } from '../../briefs/brief.ts';
import { falseWords, hadIn, type Judged } from './falsehoods.ts';

interface Standing {
  /** The field that it is drawn for. */
  readonly line: string;
  readonly chosen: Readonly<Record<string, string>>;
  readonly brief: Brief;
}

export function isFalseSoFar(sentence: string, { line, chosen, brief }: Standing): boolean {
  if (line !== 'thought' && line !== 'speech') return false;
  const deed = deedIn(chosen);
  const { thought = '' } = chosen;
  const isPlayed =
    line === 'speech' &&
    deed !== undefined &&
    liesOnPurpose({ ...deed, thought, speech: sentence }, brief.language, hadIn(brief));
  return falseWords(sentence, { line, brief, deed, isPlayed }) !== undefined;
}

/** Undefined until all of it is chosen. */
function deedIn({ trade, side, conviction, act }: Readonly<Record<string, string>>): Judged['deed'] {
  const asset = [...ASSETS, 'Hold' as const].find((one) => one === trade);
  if (asset === undefined || (side !== 'long' && side !== 'short')) return undefined;
  const degree = ([1, 2, 3] as const).find((one) => String(one) === conviction) satisfies
    | Decision['conviction']
    | undefined;
  if (degree === undefined) return undefined;
  return { trade: asset, side, conviction: degree, ...(act === undefined ? {} : { act }) };
}
