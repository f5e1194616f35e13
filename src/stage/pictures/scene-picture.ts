// The picture that goes with a floor post: the bell over the board at the bells, the biggest scene of the step
// otherwise. It makes no message of its own. The small scenes of a busy hour are shown one in two minutes, what happens
// between two of the cast once a round, and where drawing fails the words go alone.

import type { Logger } from 'pino';
import type { Performance } from '../../director/ports.ts';
import type { Words } from '../../languages/words.ts';
import type { Order } from '../../pictures/studio/order.ts';
import type { Performer } from '../../show/cast/cast.ts';
import type { RecastEvent } from '../../show/events/cast.ts';
import type { ShowEvent } from '../../show/events/event.ts';
import type { GuildId } from '../../show/ids.ts';
import type { Episode } from '../../show/state/episode.ts';
import type { Show } from '../../show/state/show.ts';
import { boardAltText, shortened } from '../../views/cards/board-alt.ts';
import { hadThreadScene, THREAD_SCENES } from '../../views/cards/plot/plot-scene.ts';
import { cardProfile, careerProfile, type ProfileView } from '../../views/cards/profile-card.ts';
import type { SceneKind, SceneView } from '../../views/cards/scene-card.ts';
import { sceneAltText, sceneView } from '../../views/cards/scene-card.ts';
import { RECASTS } from '../../views/floor/acts.ts';
import { ALT_TEXT_LENGTH_MAX } from '../../views/words/discord-limits.ts';
import { floorWords } from '../../views/words/floor-words.ts';
import { type MindName, mindIn } from '../../views/words/mind-name.ts';
import { boardIn, boardPicture, type Pictures } from './board-picture.ts';
import { profileDraft } from './card-picture.ts';
import { gatedLine } from './gated-line.ts';
import type { Picture } from './picture.ts';

const SMALL_EVERY_MS = 120_000;
/** What happened between two of them: by this name the office knows to leave it where it is. */
export const THREAD_PICTURE = 'plot.png';

/** The biggest first. */
const RANKS: readonly SceneKind[] = [
  ...(['bankrupt', 'halt', 'comeback', 'chaos'] as const),
  ...THREAD_SCENES,
  ...(['soldOut', 'marginCall', 'overruled'] as const),
];
/** What happens to somebody in many rounds. */
const SMALL: readonly SceneKind[] = ['soldOut', 'marginCall', 'overruled'];

export interface ScenePicturesOptions {
  readonly pictures: Pictures;
  /** Who plays a card, in words. */
  readonly mindName: (card: Performer) => MindName;
  readonly log: Logger;
}

export class ScenePictures {
  readonly #options: ScenePicturesOptions;
  /** When a small scene of the guild was last shown, by the time of its step. */
  readonly #shownAtMs = new Map<GuildId, number>();

  constructor(options: ScenePicturesOptions) {
    this.#options = options;
  }

  /** Undefined where the post is words alone. Never rejects. */
  async of({ record, before, after }: Performance): Promise<Picture | undefined> {
    const bell = record.events.find(({ type }) => type === 'episodeClosed' || type === 'episodeOpened');
    if (bell !== undefined) {
      // The closing bell's board still shows the curves of the episode that the show has let go of.
      return this.#bell(after, bell, bell.type === 'episodeClosed' ? before.episode : after.episode);
    }
    const words = floorWords(after);
    const recast = record.events.find(({ type }) => RECASTS.some((known) => known === type));
    if (recast !== undefined) return this.#profile(words, after, recast as RecastEvent);
    const events = record.events.filter(
      (event) => event.type !== 'threadMoved' || !hadThreadScene(before, event.round),
    );
    const view = biggestScene(words, after, events);
    if (view === undefined || !this.#mayShow(after.guild, view.kind, record.atMs)) return undefined;
    return this.#draw(
      after.guild,
      { kind: 'scene', language: words.language, view },
      { name: view.matter === undefined ? 'scene.png' : THREAD_PICTURE, altText: sceneAltText(words, view) },
    );
  }

  #mayShow(guild: GuildId, kind: SceneKind, atMs: number): boolean {
    if (!SMALL.includes(kind)) return true;
    const lastMs = this.#shownAtMs.get(guild);
    if (lastMs !== undefined && atMs - lastMs < SMALL_EVERY_MS) return false;
    this.#shownAtMs.set(guild, atMs);
    return true;
  }

  /** Who comes, changes or goes, with a card of what there is to say. */
  async #profile(words: Words, show: Show, event: RecastEvent): Promise<Picture | undefined> {
    const view = profileOf(words, show, event, this.#options.mindName);
    if (view === undefined) return undefined;
    const { order, altText } = profileDraft(words, view);
    return this.#draw(show.guild, order, { name: 'card.png', altText });
  }

  async #bell(show: Show, event: ShowEvent, episode: Episode | null): Promise<Picture | undefined> {
    const words = floorWords(show);
    const scene = sceneView(words, show, event);
    const board = boardIn(words, show, episode);
    const drawn =
      scene === undefined
        ? undefined
        : await this.#draw(
            show.guild,
            { kind: 'bell', language: words.language, view: { scene, board } },
            {
              name: 'leaderboard.png',
              altText: shortened(
                `${sceneAltText(words, scene)} ${boardAltText(words, board)}`,
                ALT_TEXT_LENGTH_MAX,
              ),
            },
          );
    return drawn ?? boardPicture(words, this.#options, { show, episode });
  }

  async #draw(
    guild: GuildId,
    order: Order,
    { name, altText }: Pick<Picture, 'name' | 'altText'>,
  ): Promise<Picture | undefined> {
    try {
      return { name, altText, bytes: await this.#options.pictures.draw(order) };
    } catch (err) {
      this.#options.log.error(
        { err, guild, picture: name },
        'a scene could not be drawn; the words go alone',
      );
      return undefined;
    }
  }
}

function profileOf(
  words: Words,
  show: Show,
  event: RecastEvent,
  mindName: ScenePicturesOptions['mindName'],
): ProfileView | undefined {
  switch (event.type) {
    case 'performerAdded':
    case 'performerEdited': {
      const { performer } = event;
      const sign = event.type === 'performerAdded' ? 'new' : 'card';
      return cardProfile(words, performer, { sign, mind: mindIn(words, mindName(performer)), to: 'all' });
    }
    case 'performerRetired':
      return careerProfile(words, show, { id: event.performer, sign: 'farewell' });
    case 'performerRecalled':
      return careerProfile(words, show, { id: event.performer.id, sign: 'back' });
  }
}

/** The first of the biggest kind that the step has. */
export function biggestScene(
  words: Words,
  show: Pick<Show, 'cast' | 'former' | 'plot'>,
  events: readonly ShowEvent[],
): SceneView | undefined {
  const views = events.flatMap((event) => sceneView(words, show, event) ?? []);
  const [biggest] = views
    .filter(({ kind }) => RANKS.includes(kind))
    .toSorted((one, other) => RANKS.indexOf(one.kind) - RANKS.indexOf(other.kind));
  return biggest && { ...biggest, text: gatedLine(words, biggest.text) };
}
