// A scene as a picture shows it: somebody is ruined, called, overruled or back; trading halts, a bell rings, the
// audience has made the news, one breaks faith with another. Pure; `sceneAltText` says it in words.

import type { Words } from '../../languages/words.ts';
import { findPerformer, traders } from '../../show/cast/cast.ts';
import type { Overruled } from '../../show/events/bank.ts';
import type { EpisodeClosed } from '../../show/events/episode.ts';
import type { EventOf, ShowEvent } from '../../show/events/event.ts';
import type { TradingHalted } from '../../show/events/market.ts';
import type { ThreadMoved } from '../../show/events/plot.ts';
import type { PerformerId } from '../../show/ids.ts';
import { endsTrading } from '../../show/market/halts.ts';
import type { Forfeit } from '../../show/plot/forfeits.ts';
import type { Show } from '../../show/state/show.ts';
import { ALT_TEXT_LENGTH_MAX } from '../words/discord-limits.ts';
import { nameIn } from '../words/names.ts';
import { shortened } from './board-alt.ts';
import { type ThreadSceneKind, threadScene } from './plot/plot-scene.ts';

export type SceneKind =
  | 'bankrupt'
  | 'halt'
  | 'marginCall'
  | 'soldOut'
  | 'overruled'
  | 'comeback'
  | 'openingBell'
  | 'closingBell'
  | 'chaos'
  | ThreadSceneKind;

export interface SceneFace {
  readonly id: PerformerId;
  /** `#rrggbb`, as on the card. */
  readonly colour: string;
  /** Where it matters which of two it is. */
  readonly name?: string;
  /** What it wears for what it lost. */
  readonly worn?: Forfeit;
}

export interface SceneView {
  readonly kind: SceneKind;
  /** A few capitals. */
  readonly title: string;
  readonly text: string;
  readonly faces: readonly SceneFace[];
  /** What two of them fell out over, or squared. */
  readonly matter?: string;
}

/** Of two names in one sentence. */
const NAME_LENGTH_MAX = 20;

type SceneShow = Pick<Show, 'cast'> & Partial<Pick<Show, 'former' | 'plot'>>;
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
  | 'headlinePublished'
  | 'threadMoved';
type Painter<Event> = (words: Words, show: SceneShow, event: Event) => SceneView | undefined;

const SCENES: { readonly [Type in SceneType]: Painter<EventOf<Type>> } = {
  wentBankrupt: (words, show, { performer, shortfallCents }) => {
    const who = nameIn(show, performer);
    const shortfall = words.dollars(shortfallCents);
    return ofTrader(words, show, {
      ...{ kind: 'bankrupt', id: performer },
      text:
        shortfallCents > 0
          ? words.say('sceneCards.outOfMoneyBankLoses', { who, shortfall })
          : words.say('sceneCards.outOfMoney', { who }),
    });
  },
  tradingHalted: haltScene,
  marginCalled: (words, show, { performer, equityCents, exposureCents }) =>
    ofTrader(words, show, {
      ...{ kind: 'marginCall', id: performer },
      text: words.say('sceneCards.called', {
        who: nameIn(show, performer),
        ...{ equity: words.dollars(equityCents), exposure: words.dollars(exposureCents) },
      }),
    }),
  liquidated: (words, show, { performer, exposureCents }) =>
    ofTrader(words, show, {
      ...{ kind: 'soldOut', id: performer },
      text: words.say('sceneCards.soldAtMarket', {
        ...{ who: nameIn(show, performer), exposure: words.dollars(exposureCents) },
      }),
    }),
  overruled: overruledScene,
  traderReturned: (words, show, { performer, loanCents }) =>
    ofTrader(words, show, {
      ...{ kind: 'comeback', id: performer },
      text: words.say('sceneCards.isBack', {
        ...{ who: nameIn(show, performer), loan: words.dollars(loanCents) },
      }),
    }),
  episodeOpened: (words, show, { episode }) =>
    scene(words, {
      kind: 'openingBell',
      text: words.say('sceneCards.begins', { episode }),
      faces: tradersOf(show),
    }),
  episodeClosed: closingScene,
  // A vote that did not pass is no scene.
  chaosClosed: (words, _show, { passed }) =>
    passed === null ? undefined : chaosScene(words, words.ofDeck(passed.text)),
  headlinePublished: (words, _show, { source, headline }) =>
    source === 'audience' ? chaosScene(words, words.ofHeadline(headline)) : undefined,
  threadMoved: betweenTwo,
};

/** Undefined where the event is no scene. */
export function sceneView(words: Words, show: SceneShow, event: ShowEvent): SceneView | undefined {
  const paint = SCENES[event.type as SceneType] as Painter<ShowEvent> | undefined;
  return paint?.(words, show, event);
}

const scene = (words: Words, view: Omit<SceneView, 'title'>): SceneView => ({
  ...view,
  title: words.say(`sceneCards.${view.kind}`),
});

const chaosScene = (words: Words, text: string): SceneView =>
  scene(words, { kind: 'chaos', text, faces: [] });

const ofTrader = (
  words: Words,
  show: SceneShow,
  { id, ...view }: Pick<SceneView, 'kind' | 'text'> & { readonly id: PerformerId },
): SceneView => scene(words, { ...view, faces: facesOf(show, [id]) });

const facesOf = ({ cast, plot }: SceneShow, ids: readonly PerformerId[]): readonly SceneFace[] =>
  ids.map((id) => {
    const worn = plot?.worn[id];
    const face = { id, colour: findPerformer(cast, id)?.colour ?? '#8f7bff' };
    return worn === undefined ? face : { ...face, worn };
  });

const tradersOf = (show: SceneShow): readonly SceneFace[] =>
  facesOf(
    show,
    traders(show.cast).map(({ id }) => id),
  );

/** Whose doing it is stands left, whom it was done to right. */
function betweenTwo(words: Words, show: SceneShow, event: ThreadMoved): SceneView | undefined {
  const found = show.plot === undefined ? undefined : threadScene({ plot: show.plot }, event);
  if (found === undefined) return undefined;
  const { kind, who, whom, matter, tell } = found;
  const faces = facesOf(show, [who, whom]).map((face) => ({ ...face, name: nameIn(show, face.id) }));
  const text = tell(words, (id) => shortened(nameIn(show, id), NAME_LENGTH_MAX));
  return scene(words, { kind, text, faces, matter: words.ofDeck(matter) });
}

function closingScene(
  words: Words,
  show: SceneShow,
  { winners, episode, profitCents }: EpisodeClosed,
): SceneView {
  const [first] = winners;
  const text =
    first === undefined
      ? words.say('sceneCards.nobodyWins', { episode })
      : words.say('sceneCards.wins', {
          ...{ count: winners.length, episode, profit: words.signedDollars(profitCents[first] ?? 0) },
          who: words.listed(winners.map((id) => nameIn(show, id))),
        });
  return scene(words, { kind: 'closingBell', text, faces: facesOf(show, winners) });
}

function haltScene(words: Words, show: SceneShow, halt: TradingHalted): SceneView {
  const way = words.way(halt.indexBp);
  const text = endsTrading(halt)
    ? words.say('sceneCards.haltedEpisode', { way })
    : words.say('sceneCards.haltedRound', { way });
  return scene(words, { kind: 'halt', text, faces: tradersOf(show) });
}

function overruledScene(words: Words, show: SceneShow, event: Overruled): SceneView {
  const { who } = event;
  return scene(words, {
    kind: 'overruled',
    text: overruledIn(words, event, who === 'desk' ? words.say('sceneCards.desk') : nameIn(show, who)),
    faces: who === 'desk' ? [] : facesOf(show, [who]),
  });
}

function overruledIn(
  words: Words,
  { occasion, bet, askedCents, allowedCents }: Overruled,
  who: string,
): string {
  const asked = words.dollars(askedCents);
  const allowed = allowedCents === 0 ? undefined : words.dollars(allowedCents);
  if (occasion === 'loan' || bet === null) {
    return allowed === undefined
      ? words.say('sceneCards.loanRefused', { who, asked })
      : words.say('sceneCards.loanCut', { who, asked, allowed });
  }
  const trade = words.say('sceneCards.trade', {
    ...{ side: bet.side, asset: words.say(`names.${bet.asset}`) },
  });
  return allowed === undefined
    ? words.say(`sceneCards.${occasion}Refused`, { who, asked, trade })
    : words.say(`sceneCards.${occasion}Cut`, { who, asked, trade, allowed });
}

export const sceneAltText = (words: Words, { title, text }: SceneView): string =>
  shortened(words.say('alts.scene', { title, text }), ALT_TEXT_LENGTH_MAX);
