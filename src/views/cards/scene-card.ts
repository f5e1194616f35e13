// A scene as a picture shows it: somebody is ruined, called, overruled or back; trading halts, a bell rings, the
// audience has made the news. Pure; `sceneAltText` says it in words.

import { findPerformer, traders } from '../../show/cast/cast.ts';
import type { Liquidated, MarginCalled, Overruled } from '../../show/events/bank-events.ts';
import type {
  ChaosClosed,
  EpisodeClosed,
  EpisodeOpened,
  HeadlinePublished,
  ShowEvent,
  TradingHalted,
  WentBankrupt,
} from '../../show/events/event.ts';
import type { TraderReturned } from '../../show/events/vote-events.ts';
import type { PerformerId } from '../../show/ids.ts';
import type { Show } from '../../show/state/show.ts';
import { ALT_TEXT_LENGTH_MAX } from '../words/discord-limits.ts';
import { dollars, signedDollars, wayOf } from '../words/money.ts';
import { shortened } from './board-alt.ts';

export type SceneKind =
  | 'bankrupt'
  | 'halt'
  | 'marginCall'
  | 'soldOut'
  | 'overruled'
  | 'comeback'
  | 'openingBell'
  | 'closingBell'
  | 'chaos';

export interface SceneFace {
  readonly id: PerformerId;
  /** `#rrggbb`, as on the card. */
  readonly colour: string;
}

export interface SceneView {
  readonly kind: SceneKind;
  /** A few capitals. */
  readonly title: string;
  readonly text: string;
  readonly faces: readonly SceneFace[];
}

type SceneEvent =
  | WentBankrupt
  | TradingHalted
  | MarginCalled
  | Liquidated
  | Overruled
  | TraderReturned
  | EpisodeOpened
  | EpisodeClosed
  | ChaosClosed
  | (HeadlinePublished & { readonly source: 'audience' });

type SceneShow = Pick<Show, 'cast'>;

export function isScene(event: ShowEvent): event is SceneEvent {
  switch (event.type) {
    case 'wentBankrupt':
    case 'tradingHalted':
    case 'marginCalled':
    case 'liquidated':
    case 'overruled':
    case 'traderReturned':
    case 'episodeOpened':
    case 'episodeClosed':
    case 'chaosClosed':
      return true;
    case 'headlinePublished':
      return event.source === 'audience';
    default:
      return false;
  }
}

/** Undefined where the event is no scene after all: a vote that did not pass. */
export function sceneView(show: SceneShow, event: SceneEvent): SceneView | undefined {
  switch (event.type) {
    case 'episodeOpened':
    case 'episodeClosed':
      return bellScene(show, event);
    case 'chaosClosed':
      return event.passed === null ? undefined : chaosScene(event.passed.text);
    case 'headlinePublished':
      return chaosScene(event.headline.text);
    case 'tradingHalted':
      return haltScene(show, event);
    case 'overruled':
      return overruledScene(show, event);
    case 'wentBankrupt':
    case 'marginCalled':
    case 'liquidated':
    case 'traderReturned':
      return traderScene(show, event);
  }
}

const chaosScene = (text: string): SceneView => ({ kind: 'chaos', title: 'CHAOS', text, faces: [] });

const nameIn = ({ cast }: SceneShow, id: PerformerId): string => findPerformer(cast, id)?.name ?? id;

const facesOf = ({ cast }: SceneShow, ids: readonly PerformerId[]): readonly SceneFace[] =>
  ids.map((id) => ({ id, colour: findPerformer(cast, id)?.colour ?? '#8f7bff' }));

const tradersOf = (show: SceneShow): readonly SceneFace[] =>
  facesOf(
    show,
    traders(show.cast).map(({ id }) => id),
  );

function bellScene(show: SceneShow, event: EpisodeOpened | EpisodeClosed): SceneView {
  if (event.type === 'episodeOpened') {
    const text = `Episode ${event.episode} begins.`;
    return { kind: 'openingBell', title: 'OPENING BELL', text, faces: tradersOf(show) };
  }
  const [first] = event.winners;
  const profit = first === undefined ? '' : ` with ${signedDollars(event.profitCents[first] ?? 0)}`;
  const who = event.winners.map((id) => nameIn(show, id)).join(' and ');
  const text = `${who === '' ? 'Nobody' : who} wins episode ${event.episode}${profit}.`;
  return { kind: 'closingBell', title: 'CLOSING BELL', text, faces: facesOf(show, event.winners) };
}

function haltScene(show: SceneShow, { level, indexBp }: TradingHalted): SceneView {
  const fallen = `The market is ${wayOf(indexBp)} since the opening.`;
  const ends = level === 20 ? 'Trading is over for this episode.' : 'No order executes this round.';
  return { kind: 'halt', title: 'TRADING HALTED', text: `${fallen} ${ends}`, faces: tradersOf(show) };
}

function traderScene(
  show: SceneShow,
  event: WentBankrupt | MarginCalled | Liquidated | TraderReturned,
): SceneView {
  const name = nameIn(show, event.performer);
  const faces = facesOf(show, [event.performer]);
  switch (event.type) {
    case 'wentBankrupt': {
      const bank = event.shortfallCents > 0 ? ` The bank loses ${dollars(event.shortfallCents)}.` : '';
      return { kind: 'bankrupt', title: 'BANKRUPT', text: `${name} is out of money.${bank}`, faces };
    }
    case 'marginCalled': {
      const text = `${name}: ${dollars(event.equityCents)} of equity carry ${dollars(event.exposureCents)}. One round to mend it.`;
      return { kind: 'marginCall', title: 'MARGIN CALL', text, faces };
    }
    case 'liquidated': {
      const text = `${name} did not mend it: ${dollars(event.exposureCents)} go at the market.`;
      return { kind: 'soldOut', title: 'SOLD OUT', text, faces };
    }
    case 'traderReturned': {
      const text = `${name} is back with ${dollars(event.loanCents)} of the bank’s money.`;
      return { kind: 'comeback', title: 'COMEBACK', text, faces };
    }
  }
}

function overruledScene(show: SceneShow, event: Overruled): SceneView {
  const { who, occasion, bet, askedCents, allowedCents } = event;
  const name = who === 'desk' ? 'The desk' : nameIn(show, who);
  const verb = occasion === 'standing' ? 'held' : occasion === 'loan' ? 'hoped for' : 'wanted';
  const what = `${dollars(askedCents)} ${bet === null ? 'of loan' : `${bet.side} ${bet.asset}`}`;
  const ends = allowedCents === 0 ? 'refused' : `cut to ${dollars(allowedCents)}`;
  const text = `${name} ${verb} ${what}: ${ends}. The bank could not stand it.`;
  return { kind: 'overruled', title: 'OVERRULED!', text, faces: who === 'desk' ? [] : facesOf(show, [who]) };
}

export const sceneAltText = ({ title, text }: SceneView): string =>
  shortened(`${title}: ${text}`, ALT_TEXT_LENGTH_MAX);
