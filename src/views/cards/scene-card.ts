// A scene as a picture shows it: somebody is ruined, called, overruled or back; trading halts, a bell rings, the
// audience has made the news. Pure; `sceneAltText` says it in words.

import { findPerformer, traders } from '../../show/cast/cast.ts';
import type { Overruled } from '../../show/events/bank.ts';
import type { EpisodeClosed } from '../../show/events/episode.ts';
import type { EventOf, ShowEvent } from '../../show/events/event.ts';
import type { TradingHalted } from '../../show/events/market.ts';
import type { PerformerId } from '../../show/ids.ts';
import { endsTrading } from '../../show/market/halts.ts';
import type { Show } from '../../show/state/show.ts';
import { ALT_TEXT_LENGTH_MAX } from '../words/discord-limits.ts';
import { dollars, signedDollars, wayOf } from '../words/money.ts';
import { nameIn } from '../words/names.ts';
import { WANTED_VERBS, wantedWords } from '../words/trade-words.ts';
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

type SceneShow = Pick<Show, 'cast'>;
type SceneType =
  | 'wentBankrupt'
  | 'tradingHalted'
  | 'marginCalled'
  | 'liquidated'
  | 'overruled'
  | 'traderReturned'
  | 'episodeOpened'
  | 'episodeClosed'
  | 'chaosClosed'
  | 'headlinePublished';
type Painter<Event> = (show: SceneShow, event: Event) => SceneView | undefined;

const SCENES: { readonly [Type in SceneType]: Painter<EventOf<Type>> } = {
  wentBankrupt: (show, { performer, shortfallCents }) => {
    const bank = shortfallCents > 0 ? ` The bank loses ${dollars(shortfallCents)}.` : '';
    return ofTrader(show, performer, {
      kind: 'bankrupt',
      title: 'BANKRUPT',
      text: `${nameIn(show, performer)} is out of money.${bank}`,
    });
  },
  tradingHalted: haltScene,
  marginCalled: (show, { performer, equityCents, exposureCents }) =>
    ofTrader(show, performer, {
      kind: 'marginCall',
      title: 'MARGIN CALL',
      text: `${nameIn(show, performer)}: ${dollars(equityCents)} of equity carry ${dollars(exposureCents)}. One round to mend it.`,
    }),
  liquidated: (show, { performer, exposureCents }) =>
    ofTrader(show, performer, {
      kind: 'soldOut',
      title: 'SOLD OUT',
      text: `${nameIn(show, performer)} did not mend it: ${dollars(exposureCents)} go at the market.`,
    }),
  overruled: overruledScene,
  traderReturned: (show, { performer, loanCents }) =>
    ofTrader(show, performer, {
      kind: 'comeback',
      title: 'COMEBACK',
      text: `${nameIn(show, performer)} is back with ${dollars(loanCents)} of the bank’s money.`,
    }),
  episodeOpened: (show, { episode }) => ({
    kind: 'openingBell',
    title: 'OPENING BELL',
    text: `Episode ${episode} begins.`,
    faces: tradersOf(show),
  }),
  episodeClosed: closingScene,
  // A vote that did not pass is no scene.
  chaosClosed: (_show, { passed }) => (passed === null ? undefined : chaosScene(passed.text)),
  headlinePublished: (_show, { source, headline }) =>
    source === 'audience' ? chaosScene(headline.text) : undefined,
};

/** Undefined where the event is no scene. */
export function sceneView(show: SceneShow, event: ShowEvent): SceneView | undefined {
  const paint = SCENES[event.type as SceneType] as Painter<ShowEvent> | undefined;
  return paint?.(show, event);
}

const chaosScene = (text: string): SceneView => ({ kind: 'chaos', title: 'CHAOS', text, faces: [] });

const ofTrader = (show: SceneShow, id: PerformerId, scene: Omit<SceneView, 'faces'>): SceneView => ({
  ...scene,
  faces: facesOf(show, [id]),
});

const facesOf = ({ cast }: SceneShow, ids: readonly PerformerId[]): readonly SceneFace[] =>
  ids.map((id) => ({ id, colour: findPerformer(cast, id)?.colour ?? '#8f7bff' }));

const tradersOf = (show: SceneShow): readonly SceneFace[] =>
  facesOf(
    show,
    traders(show.cast).map(({ id }) => id),
  );

function closingScene(show: SceneShow, { winners, episode, profitCents }: EpisodeClosed): SceneView {
  const [first] = winners;
  const profit = first === undefined ? '' : ` with ${signedDollars(profitCents[first] ?? 0)}`;
  const who = winners.map((id) => nameIn(show, id)).join(' and ');
  const text = `${who === '' ? 'Nobody' : who} wins episode ${episode}${profit}.`;
  return { kind: 'closingBell', title: 'CLOSING BELL', text, faces: facesOf(show, winners) };
}

function haltScene(show: SceneShow, halt: TradingHalted): SceneView {
  const fallen = `The market is ${wayOf(halt.indexBp)} since the opening.`;
  const ends = endsTrading(halt) ? 'Trading is over for this episode.' : 'No order executes this round.';
  return { kind: 'halt', title: 'TRADING HALTED', text: `${fallen} ${ends}`, faces: tradersOf(show) };
}

function overruledScene(show: SceneShow, event: Overruled): SceneView {
  const { who, occasion, askedCents, allowedCents } = event;
  const name = who === 'desk' ? 'The desk' : nameIn(show, who);
  const ends = allowedCents === 0 ? 'refused' : `cut to ${dollars(allowedCents)}`;
  const wanted = `${WANTED_VERBS[occasion]} ${dollars(askedCents)} ${wantedWords(event)}`;
  const text = `${name} ${wanted}: ${ends}. The bank could not stand it.`;
  return { kind: 'overruled', title: 'OVERRULED!', text, faces: who === 'desk' ? [] : facesOf(show, [who]) };
}

export const sceneAltText = ({ title, text }: SceneView): string =>
  shortened(`${title}: ${text}`, ALT_TEXT_LENGTH_MAX);
