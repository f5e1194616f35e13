// A scene as a picture shows it: somebody is ruined, a bell rings, the audience has made the news.
// Pure; `sceneAltText` says it in words.

import { findPerformer } from '../show/cast.ts';
import type { ChaosClosed, EpisodeClosed, EpisodeOpened, WentBankrupt } from '../show/event.ts';
import type { PerformerId } from '../show/ids.ts';
import type { Show } from '../show/show.ts';
import { ALT_TEXT_LENGTH_MAX, shortened } from './board-alt.ts';
import { dollars, signedDollars } from './money.ts';

export type SceneKind = 'bankrupt' | 'openingBell' | 'closingBell' | 'chaos';

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

type SceneEvent = WentBankrupt | EpisodeOpened | EpisodeClosed | ChaosClosed;

/** Undefined where the event is no scene: a vote that did not pass. */
export function sceneView({ cast }: Pick<Show, 'cast'>, event: SceneEvent): SceneView | undefined {
  const nameOf = (id: PerformerId): string => findPerformer(cast, id)?.name ?? id;
  const facesOf = (ids: readonly PerformerId[]): readonly SceneFace[] =>
    ids.map((id) => ({ id, colour: findPerformer(cast, id)?.colour ?? '#8f7bff' }));
  switch (event.type) {
    case 'wentBankrupt': {
      const bank = event.shortfallCents > 0 ? ` The bank loses ${dollars(event.shortfallCents)}.` : '';
      const text = `${nameOf(event.performer)} is out of money.${bank}`;
      return { kind: 'bankrupt', title: 'BANKRUPT', text, faces: facesOf([event.performer]) };
    }
    case 'episodeOpened':
      return {
        ...{ kind: 'openingBell', title: 'OPENING BELL', text: `Episode ${event.episode} begins.` },
        faces: facesOf(cast.filter(({ role }) => role === 'trader').map(({ id }) => id)),
      };
    case 'episodeClosed': {
      const [first] = event.winners;
      const profit = first === undefined ? '' : ` with ${signedDollars(event.profitCents[first] ?? 0)}`;
      const who = event.winners.map(nameOf).join(' and ');
      const text = `${who === '' ? 'Nobody' : who} wins episode ${event.episode}${profit}.`;
      return { kind: 'closingBell', title: 'CLOSING BELL', text, faces: facesOf(event.winners) };
    }
    case 'chaosClosed':
      return event.passed === null
        ? undefined
        : { kind: 'chaos', title: 'CHAOS', text: event.passed.text, faces: [] };
  }
}

export const sceneAltText = ({ title, text }: SceneView): string =>
  shortened(`${title}: ${text}`, ALT_TEXT_LENGTH_MAX);
