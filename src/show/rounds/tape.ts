// The beginning of a round, in its order: the weather, the news, the move, what it does to the books and to the
// bank, and the halts. Nothing here waits for a mind.

import { bankruptcies } from '../bank/bankruptcy.ts';
import { carryCharges } from '../bank/carry.ts';
import { cutStanding } from '../bank/circuit-breaker.ts';
import { deskMarked } from '../bank/desk-book.ts';
import { marginScenes } from '../bank/margin.ts';
import { chance } from '../chance.ts';
import { castHeadline } from '../market/cast-news.ts';
import { indexBp, levelCalled, tradingIsOver } from '../market/halts.ts';
import type { Deck, Headline } from '../market/headlines.ts';
import { drawHeadline } from '../market/headlines.ts';
import { impactBp } from '../market/impact.ts';
import { gapsIn, movePrices } from '../market/market.ts';
import { REGIMES } from '../market/regimes.ts';
import { regimeIn, weatherOf } from '../market/rumours.ts';
import { threadMarketsLocked } from '../parlour/thread-markets.ts';
import { endThreadsOfTheRuined } from '../plot/settling.ts';
import type { Script } from '../script.ts';
import type { Episode } from '../state/episode.ts';

/** Chance in 100 that the newspaper has something for a round. */
const NEWS_PERCENT = 85;
/** Chance in 100 that a headline is out of any regime's deck. */
const NOISE_PERCENT = 35;

export function runTape(script: Script, deck: Deck): void {
  const { episode } = script.show;
  if (episode === null) return;
  script.emit(...weatherOf({ episode, texts: deck.rumours, shown: script.show.shownHeadlines }));
  publishNews(script, deck);
  moveMarket(script);
  script.emit(...deskMarked(script.show));
  // Once the episode's trading is over nobody is charged, called or sold out any more: the bell sells everything.
  if (script.show.episode !== null && !tradingIsOver(script.show.episode)) {
    script.emit(...carryCharges(script.show));
    script.emit(...bankruptcies(script.show));
    script.emit(...marginScenes(script.show));
  }
  endThreadsOfTheRuined(script);
  cutStanding(script);
  callHalt(script);
}

function publishNews(script: Script, deck: Deck): void {
  const { episode } = script.show;
  if (episode === null) return;
  // Prices that do not move any more cannot be struck: what the members voted for waits for the next episode.
  if (episode.striking !== null && !tradingIsOver(episode)) {
    script.emit({ type: 'headlinePublished', source: 'audience', headline: episode.striking });
  }
  const { press, round } = episode;
  const headline = press?.round === round ? press.headline : headlineFor(script, deck, round);
  if (headline !== null) script.emit({ type: 'headlinePublished', source: 'deck', headline });
  const next = round < script.show.settings.roundsPerEpisode ? headlineFor(script, deck, round + 1) : null;
  script.emit({ type: 'pressSet', forRound: round + 1, headline: next });
}

/** A round's headline: of the regime that it will have, and always one where that regime is new. */
function headlineFor(script: Script, deck: Deck, round: number): Headline | null {
  const { episode, shownHeadlines } = script.show;
  if (episode === null) return null;
  const draw = chance(episode.seed, 'news', round);
  const confirms = episode.forecast?.round === round;
  if (!draw.percent(NEWS_PERCENT) && !confirms) return null;
  // A change of the weather is told by its own deck.
  const ofCast = confirms ? undefined : castHeadline(script.show, deck.cast, round);
  if (ofCast !== undefined) return ofCast;
  const used = episode.published.map(({ headline }) => headline.id);
  // The newspaper is not the weather: some of what it prints belongs to other days.
  const isNoise = !confirms && draw.percent(NOISE_PERCENT);
  const regime = isNoise ? draw.pick(REGIMES) : regimeIn(episode, round);
  return drawHeadline(deck, { regime, used, shown: shownHeadlines, draw }) ?? null;
}

function moveMarket(script: Script): void {
  const { episode, prices } = script.show;
  if (episode === null) return;
  const { flowCents: flow } = episode;
  const impact = {
    Tech: impactBp(flow, 'Tech'),
    Crypto: impactBp(flow, 'Crypto'),
    Bonds: impactBp(flow, 'Bonds'),
  };
  if (tradingIsOver(episode)) {
    script.emit({
      type: 'pricesMoved',
      previous: prices,
      prices,
      impactBp: { Tech: 0, Crypto: 0, Bonds: 0 },
    });
    return;
  }
  const round = roundOf(episode);
  const gaps = gapsIn(round);
  script.emit({
    type: 'pricesMoved',
    previous: prices,
    prices: movePrices(prices, { ...round, flow, gaps }),
    impactBp: impact,
    ...(Object.keys(gaps).length === 0 ? {} : { gapBp: gaps }),
  });
}

function roundOf({ seed, round, regime, published }: Episode) {
  const effects = published.filter((news) => news.round === round).map(({ headline }) => headline.effects);
  return { seed, round, regime, effects };
}

function callHalt(script: Script): void {
  const { episode, prices } = script.show;
  if (episode === null) return;
  const fallenBp = indexBp(episode.priceHistory[0] ?? prices, prices);
  const level = levelCalled(-fallenBp, episode.halt);
  if (level === undefined) return;
  script.emit({ type: 'tradingHalted', level, indexBp: fallenBp });
  script.emit(...threadMarketsLocked(script.show));
}
