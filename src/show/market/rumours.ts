// The chain of regimes is drawn ahead, so that the news may rumour what is not confirmed yet.
// Some rumours are false; which, nobody knows but the VC Office, and that only of Tech.

import { chance } from '../chance.ts';
import type { HeadlinePublished, RegimeChanged, RegimeForeseen } from '../events/market.ts';
import type { Episode } from '../state/episode.ts';
import type { Effects } from './asset.ts';
import { ASSETS } from './asset.ts';
import type { Headline } from './headlines.ts';
import type { Regime, Rumour } from './regimes.ts';
import { FOLLOWS, nextRegime, WEATHER } from './regimes.ts';

/** Chance in 100 that a quiet round brings a rumour of nothing. */
const FALSE_PERCENT = 16;
/** A rumour moves the market by this share of what a round of its regime would. */
const BELIEVED_PERCENT = 60;

/** What the news says of a regime before it is confirmed. */
export const RUMOURS: Readonly<Record<Regime, readonly string[]>> = {
  'Tech boom': [
    'Rumour: three funds are said to be queueing for anything with a server in it',
    'Rumour: somebody very large is buying Tech through somebody very small',
    'Rumour: engineers are being poached by the floor, furniture included',
  ],
  'Crypto frenzy': [
    'Rumour: a pension fund is said to have asked what a wallet is',
    'Rumour: taxi drivers name coins again, and nobody laughs',
    'Rumour: an exchange is hiring a second person for its phone',
  ],
  Stagnant: [
    'Rumour: the big desks are said to have gone sailing until further notice',
    'Rumour: nothing will happen for a while, says somebody who gets paid for it',
    'Rumour: the market makers have started a chess tournament',
  ],
  Recovery: [
    'Rumour: bargain hunters were seen in the lobby with empty bags',
    'Rumour: the worst is over, whispers the man who called the worst',
    'Rumour: somebody is buying everything that fell last week',
  ],
  'Rate shock': [
    'Rumour: the central bank is said to have ordered a bigger lever',
    'Rumour: an unscheduled rate meeting, and the sandwiches are for two days',
    'Rumour: lenders are quietly rewriting the small print',
  ],
  'Flight to safety': [
    'Rumour: old money is said to be moving to something older',
    'Rumour: two funds ask for their money in Bonds, please, and at once',
    'Rumour: the safe at the bank was measured for an extension',
  ],
  Crash: [
    'Rumour: a very big fund is said not to answer its phone',
    'Rumour: somebody sells everything, and it is somebody who knows',
    'Rumour: the risk desk was seen carrying boxes to the car park',
  ],
};

/** What a rumour of a regime does to the prices while it is only a rumour. */
function effectsOf(regime: Regime): Effects {
  const entries = ASSETS.map(
    (asset) => [asset, Math.trunc((WEATHER[regime][asset].driftBp * BELIEVED_PERCENT) / 100)] as const,
  );
  return Object.fromEntries(entries.filter(([, bp]) => bp !== 0));
}

function rumourOf(rumour: Rumour, episode: Episode): HeadlinePublished {
  const { seed } = episode;
  const texts = RUMOURS[rumour.regime];
  const id = `rumour-${rumour.regime.toLowerCase().replace(/ /g, '-')}`;
  const heard = episode.published.filter(({ headline }) => headline.id.startsWith(id)).length;
  const text = texts[(chance(seed, 'rumour text', rumour.regime).below(texts.length) + heard) % texts.length];
  const headline: Headline = {
    id: `${id}-${heard}`,
    text: text ?? rumour.regime,
    effects: effectsOf(rumour.regime),
  };
  return { type: 'headlinePublished', source: 'rumour', headline, rumour };
}

/** What the weather does at the beginning of a round: a regime is confirmed, foreseen, or rumoured in vain. */
export function weatherOf(episode: Episode): readonly (RegimeChanged | RegimeForeseen | HeadlinePublished)[] {
  const { seed, round, forecast } = episode;
  if (forecast !== null && forecast.round > round) return [];
  const confirmed = forecast === null ? [] : [{ type: 'regimeChanged' as const, regime: forecast.regime }];
  const now = forecast?.regime ?? episode.regime;
  const draw = chance(seed, 'regime', round);
  const next = nextRegime(now, draw);
  if (next !== now) {
    const foreseen = { type: 'regimeForeseen' as const, regime: next, forRound: round + 1 + draw.below(2) };
    return [...confirmed, foreseen, rumourOf({ regime: next, comesTrue: true }, episode)];
  }
  const lie = chance(seed, 'false rumour', round);
  if (!lie.percent(FALSE_PERCENT)) return confirmed;
  return [...confirmed, rumourOf({ regime: lie.pick(FOLLOWS[now]), comesTrue: false }, episode)];
}

/** The regime that a round will have, as far as it is drawn. */
export const regimeIn = ({ forecast, regime }: Episode, round: number): Regime =>
  forecast !== null && forecast.round <= round ? forecast.regime : regime;

/** Whether a rumour is about Tech: the VC Office knows the truth of those. */
export const isAboutTech = ({ regime }: Pick<Rumour, 'regime'>): boolean =>
  Math.abs(WEATHER[regime].Tech.driftBp) >= 20;
