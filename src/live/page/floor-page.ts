// The page of a floor: folds what the floor sends, draws the parts from it, and sends what the viewer does. Whoever opens
// it says who the viewer is, and where the floor is.

import type { LiveMoment } from '../../views/live/live-moment.ts';
import type { LivePicture } from '../../views/live/live-picture.ts';
import type { HelloFrame, ServerFrame } from '../wire.ts';
import { inRank } from './board/board.ts';
import { BookWish } from './booth/book-wish.ts';
import { Ear } from './booth/ear.ts';
import { Doing } from './doing/doing.ts';
import { required } from './element.ts';
import type { FloorWants } from './floor-wants.ts';
import { Notice } from './frame/notice.ts';
import { OfficePart } from './frame/office-part.ts';
import { OnceAFrame } from './frame/once-a-frame.ts';
import { Parts } from './frame/parts.ts';
import type { Scene } from './frame/scene.ts';
import { Tabs } from './frame/tabs.ts';
import { browserLine } from './line/browser-line.ts';
import { later } from './line/later.ts';
import type { Line } from './line/line.ts';
import { Wakefulness } from './line/wakefulness.ts';
import { Watched } from './line/watched.ts';
import { loadStory } from './past/load-story.ts';
import { Scrubber } from './past/scrubber.ts';
import { PageWords, regional } from './words/page-words.ts';
import { sayDocument } from './words/say-document.ts';

/** As in css/frame.css: all panels are in sight. */
const WIDE = '(min-width: 1280px), (min-width: 760px) and (min-height: 860px)';
const STILL = '(prefers-reduced-motion: reduce)';
/** After a sleep the floor answers within this, or the line is dead. */
const ANSWERS_WITHIN_MS = 5000;

type Handlers = {
  readonly [T in ServerFrame['t']]: (frame: Extract<ServerFrame, { t: T }>) => void;
};

export class FloorPage {
  readonly #wants: FloorWants;
  readonly #motion = matchMedia(STILL);
  readonly #tabs = new Tabs(matchMedia(WIDE));
  readonly #notice = new Notice(later);
  readonly #line: Line;
  readonly #watched: Watched;
  readonly #wakefulness = new Wakefulness({ nowMs: () => Date.now(), woke: () => this.#woke() });
  readonly #doing: Doing;
  readonly #parts: Parts;
  readonly #office: OfficePart;
  readonly #scrubber: Scrubber;
  readonly #book = new BookWish((performer) => this.#line.send({ t: 'book', performer }));
  /** Many steps may come before the next frame. */
  readonly #drawing = new OnceAFrame(() => this.#draw());
  #words: PageWords | null = null;
  #viewer: string | null = null;
  /** The server's clock before the browser's. */
  #aheadMs = 0;
  #chosen: string | null = null;
  readonly #ear = new Ear();
  #past: LivePicture | null = null;
  /** Where in the past the address leads, until it has been gone there. */
  #unopened: FloorWants['past'];
  #token: string | null = null;

  constructor(wants: FloorWants) {
    this.#wants = wants;
    this.#unopened = wants.past;
    const words = (): PageWords | null => this.#words;
    this.#line = this.#newLine();
    const send = this.#line.send.bind(this.#line);
    this.#watched = new Watched({
      onPicture: (picture) => this.#pictured(picture),
      onStep: (picture, moments) => this.#stepped(picture, moments),
      again: () => send({ t: 'again' }),
    });
    this.#doing = new Doing({ words, send, newId: () => crypto.randomUUID(), nowMs: () => this.#nowMs() });
    this.#parts = new Parts({
      choose: (id) => this.#choose(id),
      isMotionReduced: () => this.#motion.matches || document.hidden,
      press: this.#doing.press,
      ask: (performer) => this.#doing.ask(performer),
    });
    this.#attendButtons();
    this.#office = new OfficePart({
      ...{ motion: this.#motion, words, isTransparent: wants.overlay !== null },
      tapped: (id) => this.#choose(id),
    });
    this.#scrubber = new Scrubber({
      load: (episode) => loadStory({ ...wants, episode, token: this.#token }),
      show: (picture, moments) => this.#lookBack(picture, moments),
      live: () => this.#backToNow(),
      complain: (key) => this.#notice.passing(this.#words?.say(key) ?? ''),
    });
  }

  start(): void {
    setInterval(() => this.#tick(), 1000);
    document.addEventListener('visibilitychange', () => this.#looked());
    window.addEventListener('online', () => this.#line.retryNow());
    this.#line.open();
  }

  /** The viewer is another: the floor is entered anew. */
  enterAnew(): void {
    this.#doing.forget();
    this.#line.open();
  }

  #newLine(): Line {
    return browserLine(this.#wants, {
      token: async () => {
        this.#token = await this.#wants.token();
        return this.#token;
      },
      onFrame: (frame) => this.#receive(frame),
      onStatus: (status) => {
        document.documentElement.dataset['line'] = status;
        this.#notice.line(status);
      },
    });
  }

  #attendButtons(): void {
    const presses = { '#start-vote': 'chaos', '#wallet': 'wallet' } as const;
    for (const [selector, press] of Object.entries(presses)) {
      const made = required(selector, HTMLButtonElement);
      made.addEventListener('click', () => this.#doing.press(press, made));
    }
  }

  readonly #handlers: Handlers = {
    hello: (frame) => this.#greeted(frame),
    picture: (frame) => this.#watched.receive(frame),
    step: (frame) => this.#watched.receive(frame),
    book: (frame) => this.#parts.booth.open(frame),
    thought: (frame) => this.#parts.booth.hear(frame),
    reply: (frame) => void this.#doing.receive(frame),
    error: (frame) => {
      if (this.#doing.receive(frame)) return;
      if (frame.why === 'tooFast') this.#passedOver(frame.message);
      else this.#notice.complain(frame.message);
    },
  };

  #receive<T extends ServerFrame['t']>(frame: Extract<ServerFrame, { t: T }>): void {
    // A server of later times may say what this page knows nothing of.
    (this.#handlers[frame.t as T] as Handlers[T] | undefined)?.(frame);
  }

  /** The line stays: what the floor did not take for coming too fast may be asked again. */
  #passedOver(sentence: string): void {
    this.#doing.letGo();
    this.#book.forget();
    this.#notice.passing(sentence);
  }

  #greeted({ locale, words, viewer, nowMs, guild }: HelloFrame): void {
    this.#words = new PageWords(regional(locale, this.#wants.locale), words);
    this.#viewer = viewer?.id ?? null;
    this.#aheadMs = nowMs - Date.now();
    sayDocument(document, this.#words);
    this.#notice.greet(this.#words);
    this.#parts.heading.greet(this.#words, guild.name, viewer?.name ?? null);
    this.#scrubber.greet(this.#words);
    required('#wallet', HTMLElement).hidden = viewer === null;
    this.#watched.await();
    this.#book.forget();
    this.#parts.booth.forget();
    this.#doing.resend();
    this.#openPast();
    this.#drawing.due();
  }

  /** Not before the first hello: the past is asked for as whoever one is, and there are words where there is none. */
  #openPast(): void {
    const past = this.#unopened;
    this.#unopened = null;
    if (past !== null) void this.#scrubber.openAt(past.episode, past.round);
  }

  #pictured(picture: LivePicture): void {
    if (this.#past === null) this.#office.show(picture);
    this.#drawing.due();
  }

  #stepped(picture: LivePicture, moments: readonly LiveMoment[]): void {
    if (this.#past === null) {
      this.#office.step(picture, moments);
      this.#parts.happenings.tell(moments, this.#chosen);
      this.#listen(moments);
    }
    this.#drawing.due();
  }

  #listen(moments: readonly LiveMoment[]): void {
    const speaker = this.#wants.overlay === 'booth' ? this.#ear.hear(moments, this.#nowMs()) : null;
    if (speaker !== null) this.#choose(speaker);
  }

  #lookBack(picture: LivePicture, moments: readonly LiveMoment[] | null): void {
    this.#past = picture;
    if (moments === null) {
      this.#office.show(picture);
      this.#parts.happenings.clear();
    } else {
      this.#office.step(picture, moments);
      this.#parts.happenings.tell(moments, this.#chosen);
    }
    this.#drawing.due();
  }

  #backToNow(): void {
    this.#past = null;
    this.#parts.happenings.clear();
    const now = this.#watched.picture;
    if (now !== null) this.#office.show(now);
    this.#drawing.due();
  }

  #choose(performer: string): void {
    this.#chosen = performer;
    this.#book.forget();
    this.#tabs.choose('booth');
    this.#draw();
  }

  #looked(): void {
    this.#wakefulness.tick();
    if (!document.hidden) this.#line.seen();
  }

  #woke(): void {
    if (this.#line.status !== 'live') {
      this.#line.retryNow();
      return;
    }
    this.#watched.distrust();
    later(ANSWERS_WITHIN_MS, () => {
      if (this.#watched.isWaiting) this.#line.open();
    });
  }

  #tick(): void {
    this.#wakefulness.tick();
    this.#parts.tick(this.#nowMs());
    this.#doing.tick();
  }

  #nowMs(): number {
    return Date.now() + this.#aheadMs;
  }

  #draw(): void {
    const [now, words] = [this.#watched.picture, this.#words];
    const picture = this.#past ?? now;
    if (picture === null || words === null) return;
    const isPast = this.#past !== null;
    const scene: Scene = {
      ...{ picture, words, isPast, nowMs: this.#nowMs() },
      episodeNow: now?.episode ?? null,
      mayAct: this.#viewer !== null && !isPast,
    };
    const chosen = this.#chosen ?? inRank(Object.values(picture.board))[0]?.id ?? null;
    document.documentElement.dataset['past'] = String(isPast);
    this.#parts.render(scene, chosen);
    if (now !== null) this.#book.of(chosen, now);
  }
}
