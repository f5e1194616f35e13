// The bar under the office on which one goes back over the episode: where, playing or not, how fast, and live again.

import type { LiveMoment } from '../../../views/live/live-moment.ts';
import type { LivePicture } from '../../../views/live/live-picture.ts';
import { required, setText } from '../element.ts';
import type { PageWords } from '../words/page-words.ts';
import { Playback } from './playback.ts';
import type { Story } from './story.ts';

export interface ScrubberParts {
  /** Null where there is nothing to look back on. `episode`: the one that is open, or was last, where none is said. */
  readonly load: (episode: number | null) => Promise<Story | null>;
  /** `moments`: what happened on the way there; null after a jump. */
  readonly show: (picture: LivePicture, moments: readonly LiveMoment[] | null) => void;
  readonly live: () => void;
  readonly complain: (key: 'live.noRewind') => void;
}

/** Before a story is there, the bar has so many places. */
const PLACES = 1000;

export class Scrubber {
  readonly #range = required('#time-range', HTMLInputElement);
  readonly #play = required('#time-play', HTMLButtonElement);
  readonly #speed = required('#time-speed', HTMLButtonElement);
  readonly #live = required('#time-live', HTMLButtonElement);
  readonly #note = required('#time-note', HTMLElement);
  readonly #parts: ScrubberParts;
  #words: PageWords | null = null;
  #story: Story | null = null;
  #playback: Playback | null = null;
  #loading: Promise<Story | null> | null = null;
  #lastMs: number | null = null;

  constructor(parts: ScrubberParts) {
    this.#parts = parts;
    this.#range.addEventListener('input', () => void this.#dragged());
    this.#play.addEventListener('click', () => void this.#playPressed());
    this.#speed.addEventListener('click', () => {
      this.#playback?.faster();
      this.#draw();
    });
    this.#live.addEventListener('click', () => this.goLive());
    this.#draw();
  }

  get isPast(): boolean {
    return this.#playback !== null;
  }

  greet(words: PageWords): void {
    this.#words = words;
    this.#draw();
  }

  goLive(): void {
    this.#story = null;
    this.#playback = null;
    this.#loading = null;
    this.#draw();
    this.#parts.live();
  }

  /** Opens an episode at the beginning of a round. */
  async openAt(episode: number, round: number): Promise<void> {
    const story = await this.#enter(episode);
    if (story !== null) this.#seek(story.startOf(round));
  }

  async #dragged(): Promise<void> {
    const share = Number(this.#range.value) / Number(this.#range.max);
    if (this.#playback !== null) return this.#seek(Number(this.#range.value));
    const story = await this.#enter(null);
    if (story !== null) this.#seek(Math.round(share * story.end));
  }

  async #playPressed(): Promise<void> {
    const wasLive = this.#playback === null;
    if (wasLive && (await this.#enter(null)) === null) return;
    const playback = this.#playback;
    if (playback === null) return;
    // Whom the address has taken to a round while the story was fetched plays on from there.
    if (wasLive && playback.isAtEnd) this.#seek(0);
    playback.isPlaying = !playback.isPlaying;
    this.#lastMs = null;
    if (playback.isPlaying) requestAnimationFrame((atMs) => this.#frame(atMs));
    this.#draw();
  }

  /** Loads the story once; whoever has gone live meanwhile is not taken back. */
  async #enter(episode: number | null): Promise<Story | null> {
    this.#loading ??= this.#parts.load(episode);
    const loading = this.#loading;
    const story = await loading;
    if (this.#loading !== loading) return null;
    if (story === null || story.end === 0) {
      this.#loading = null;
      this.#parts.complain('live.noRewind');
      this.#draw();
      return null;
    }
    this.#story = story;
    this.#playback ??= new Playback(story, story.end);
    return story;
  }

  #seek(place: number): void {
    if (this.#story === null || this.#playback === null) return;
    this.#playback.seek(place);
    this.#parts.show(this.#story.pictureAt(this.#playback.place), null);
    this.#draw();
  }

  #frame(atMs: number): void {
    const [story, playback] = [this.#story, this.#playback];
    if (story === null || playback === null || !playback.isPlaying) return;
    const from = playback.place;
    const isMoved = playback.advance(this.#lastMs === null ? 0 : atMs - this.#lastMs);
    this.#lastMs = atMs;
    if (playback.isAtEnd) {
      this.goLive();
      return;
    }
    if (isMoved) {
      this.#parts.show(story.pictureAt(playback.place), story.momentsBetween(from, playback.place));
      this.#draw();
    }
    requestAnimationFrame((nextMs) => this.#frame(nextMs));
  }

  #draw(): void {
    const [words, story, playback] = [this.#words, this.#story, this.#playback];
    const isPast = playback !== null;
    this.#range.max = String(isPast ? (story?.end ?? PLACES) : PLACES);
    this.#range.value = isPast ? String(playback.place) : String(PLACES);
    this.#range.style.setProperty('--done', String(Number(this.#range.value) / Number(this.#range.max)));
    this.#live.setAttribute('aria-pressed', String(!isPast));
    this.#speed.disabled = !isPast;
    if (words === null) return;
    const isPlaying = playback?.isPlaying === true;
    this.#play.dataset['playing'] = String(isPlaying);
    this.#play.setAttribute('aria-label', words.say(isPlaying ? 'live.hold' : 'live.play'));
    const speed = words.say('live.times', { times: playback?.speed ?? 1 });
    setText(this.#speed, speed);
    this.#speed.setAttribute('aria-label', `${words.say('live.speed')}: ${speed}`);
    const round = story === null || playback === null ? null : story.pictureAt(playback.place).round;
    const note = round === null || !isPast ? '' : words.say('live.past', { round });
    setText(this.#note, note);
    this.#range.setAttribute('aria-valuetext', note === '' ? words.say('live.live') : this.#timeText(words));
  }

  #timeText(words: PageWords): string {
    const [story, playback] = [this.#story, this.#playback];
    if (story === null || playback === null) return '';
    const round = words.say('live.atRound', { round: story.pictureAt(playback.place).round });
    return `${round} · ${words.date(story.atMs(playback.place), { timeStyle: 'medium' })}`;
  }
}
