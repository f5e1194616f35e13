// The two-faced score: a speech that points one way while the trade goes the other counts its conviction.
// The episode's biggest hypocrite is named at the bell.

import type { Language } from '../../languages/language.ts';
import type { HypocriteNamed, SpokeTwoFaced } from '../events/oversight.ts';
import type { PerformerId } from '../ids.ts';
import type { Episode } from '../state/episode.ts';
import type { Decision } from '../trading/decision.ts';
import { leaningOn } from './leaning.ts';

/** Whether the speech denies the trade. `language`: what is spoken in its server. */
export function deniesTrade(
  { trade, side, speech }: Pick<Decision, 'trade' | 'side' | 'speech'>,
  language: Language,
): boolean {
  if (trade === 'Hold') return false;
  return leaningOn(speech, trade, language) === (side === 'long' ? -1 : 1);
}

export function twoFacedness(
  performer: PerformerId,
  decision: Decision,
  language: Language,
): readonly SpokeTwoFaced[] {
  const { trade: asset, conviction: degree } = decision;
  if (asset === 'Hold' || !deniesTrade(decision, language)) return [];
  return [{ type: 'spokeTwoFaced', performer, asset, degree }];
}

/** The first of equals is whoever got there first by name, so that a bell names one. */
export function hypocriteOf({ twoFaced }: Pick<Episode, 'twoFaced'>): HypocriteNamed {
  const entries = (Object.entries(twoFaced) as [PerformerId, number][]).sort(
    ([one, few], [other, many]) => many - few || (one < other ? -1 : 1),
  );
  const [performer, degree] = entries[0] ?? [null, 0];
  return { type: 'hypocriteNamed', performer, degree };
}
