// The chain of regimes is drawn ahead, so that the news may rumour what is not confirmed yet.
// Some rumours are false; which, nobody knows but the VC Office, and that only of Tech.

import { chance } from '../chance.ts';
import type { HeadlinePublished, RegimeChanged, RegimeForeseen } from '../events/market.ts';
import type { Episode } from '../state/episode.ts';
import type { Effects } from './asset.ts';
import { ASSETS } from './asset.ts';
import type { Deck } from './headlines.ts';
import type { Regime, Rumour } from './regimes.ts';
import { FOLLOWS, nextRegime, WEATHER } from './regimes.ts';

/** Chance in 100 that a quiet round brings a rumour of nothing. */
const FALSE_PERCENT = 16;
/** A rumour moves the market by this share of what a round of its regime would. */
const BELIEVED_PERCENT = 60;

/** What there is to rumour, and what the season has had already. */
interface Sky {
  readonly episode: Episode;
  readonly texts: Deck['rumours'];
  readonly shown: readonly string[];
}

/** What a rumour of a regime does to the prices while it is only a rumour. */
function effectsOf(regime: Regime): Effects {
  const entries = ASSETS.map(
    (asset) => [asset, Math.trunc((WEATHER[regime][asset].driftBp * BELIEVED_PERCENT) / 100)] as const,
  );
  return Object.fromEntries(entries.filter(([, bp]) => bp !== 0));
}

/** One that the season has not had, where there is one. */
function rumourOf(rumour: Rumour, { episode, texts, shown }: Sky): HeadlinePublished {
  const { regime } = rumour;
  const told = texts[regime].map((text, index) => ({
    id: `rumour-${regime.toLowerCase().replace(/ /g, '-')}-${index}`,
    text,
  }));
  const fresh = told.filter(({ id }) => !shown.includes(id));
  const { id, text } = chance(episode.seed, 'rumour text', regime, episode.round).pick(
    fresh.length > 0 ? fresh : told,
  );
  return {
    type: 'headlinePublished',
    source: 'rumour',
    headline: { id, text, effects: effectsOf(regime) },
    rumour,
  };
}

/** What the weather does at the beginning of a round: a regime is confirmed, foreseen, or rumoured in vain. */
export function weatherOf(sky: Sky): readonly (RegimeChanged | RegimeForeseen | HeadlinePublished)[] {
  const { episode } = sky;
  const { seed, round, forecast } = episode;
  if (forecast !== null && forecast.round > round) return [];
  const confirmed = forecast === null ? [] : [{ type: 'regimeChanged' as const, regime: forecast.regime }];
  const now = forecast?.regime ?? episode.regime;
  const draw = chance(seed, 'regime', round);
  const next = nextRegime(now, draw);
  if (next !== now) {
    const foreseen = { type: 'regimeForeseen' as const, regime: next, forRound: round + 1 + draw.below(2) };
    return [...confirmed, foreseen, rumourOf({ regime: next, comesTrue: true }, sky)];
  }
  const lie = chance(seed, 'false rumour', round);
  if (!lie.percent(FALSE_PERCENT)) return confirmed;
  return [...confirmed, rumourOf({ regime: lie.pick(FOLLOWS[now]), comesTrue: false }, sky)];
}

/** The regime that a round will have, as far as it is drawn. */
export const regimeIn = ({ forecast, regime }: Episode, round: number): Regime =>
  forecast !== null && forecast.round <= round ? forecast.regime : regime;

/** Whether a rumour is about Tech: the VC Office knows the truth of those. */
export const isAboutTech = ({ regime }: Pick<Rumour, 'regime'>): boolean =>
  Math.abs(WEATHER[regime].Tech.driftBp) >= 20;
