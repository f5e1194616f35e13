// A round begins: the weather may turn, the news comes out, the market moves, the broke go bankrupt,
// and the first turns are opened in an order drawn for the round.

import { bankruptcies } from '../bankruptcy.ts';
import { traders } from '../cast.ts';
import { chance } from '../chance.ts';
import type { ShowEvent } from '../event.ts';
import type { Deck } from '../headlines.ts';
import { drawHeadline } from '../headlines.ts';
import type { IntentOf } from '../intent.ts';
import { movePrices } from '../market.ts';
import { nextRegime } from '../regimes.ts';
import type { Outcome } from '../rejection.ts';
import { accept, reject } from '../rejection.ts';
import { Script } from '../script.ts';
import type { Episode, Show } from '../show.ts';
import { openTurns } from '../turns.ts';

/** Chance in 100 that the newspaper has something for a round. */
const NEWS_PERCENT = 85;

export function startRound(show: Show, intent: IntentOf<'startRound'>, deck: Deck): Outcome<ShowEvent> {
  const { episode } = show;
  if (show.pausedSinceMs !== null) return reject({ reason: 'paused' });
  if (episode === null) {
    return reject({ reason: 'marketClosed', nextOpensAtMs: show.lastResult?.nextOpensAtMs ?? null });
  }
  if (episode.roundUnderway) return reject({ reason: 'roundUnderway' });
  if (intent.atMs < episode.nextRoundAtMs) return reject({ reason: 'tooEarly', atMs: episode.nextRoundAtMs });
  const script = new Script(show, intent.atMs);
  const round = episode.round + 1;
  const order = chance(episode.seed, 'order', round).shuffle(traders(show.cast).map(({ id }) => id));
  script.emit({ type: 'roundStarted', round, order });
  turnWeather(script, episode, round);
  publishNews(script, deck);
  moveMarket(script);
  script.emit(...bankruptcies(script.show));
  openTurns(script);
  return accept(...script.events);
}

function turnWeather(script: Script, { seed, regime }: Episode, round: number): void {
  const next = nextRegime(regime, chance(seed, 'regime', round));
  if (next !== regime) script.emit({ type: 'regimeChanged', regime: next });
}

function publishNews(script: Script, deck: Deck): void {
  const { episode, shownHeadlines } = script.show;
  if (episode === null) return;
  if (episode.striking !== null) {
    script.emit({ type: 'headlinePublished', source: 'audience', headline: episode.striking });
  }
  const draw = chance(episode.seed, 'news', episode.round);
  if (!draw.percent(NEWS_PERCENT)) return;
  const used = episode.published.map(({ headline }) => headline.id);
  const headline = drawHeadline(deck, { regime: episode.regime, used, shown: shownHeadlines, draw });
  if (headline !== undefined) script.emit({ type: 'headlinePublished', source: 'deck', headline });
}

function moveMarket(script: Script): void {
  const { episode, prices } = script.show;
  if (episode === null) return;
  const { seed, round, regime, published } = episode;
  const effects = published.filter((news) => news.round === round).map(({ headline }) => headline.effects);
  script.emit({
    type: 'pricesMoved',
    previous: prices,
    prices: movePrices(prices, { seed, round, regime, effects }),
  });
}
