// Plays one episode of a world with the minds that it is given, and keeps every question with its answer.
// What a mind leaves unanswered the understudy plays, so that the show goes on; the take says that it failed.

import { createHash } from 'node:crypto';
import { briefFor } from '../../../src/minds/briefs/brief.ts';
import { reviewBriefFor } from '../../../src/minds/briefs/review-brief.ts';
import { superviseBriefFor } from '../../../src/minds/briefs/supervise-brief.ts';
import type { Mind } from '../../../src/minds/mind.ts';
import type { Answered } from '../../../src/minds/part.ts';
import { partFor } from '../../../src/minds/part.ts';
import { advance } from '../../../src/show/advance.ts';
import type { Performer } from '../../../src/show/cast/cast.ts';
import { findPerformer } from '../../../src/show/cast/cast.ts';
import { chance } from '../../../src/show/chance.ts';
import type { ShowRecord } from '../../../src/show/events/event.ts';
import { guildId, viewerId } from '../../../src/show/ids.ts';
import type { Intent } from '../../../src/show/intents/intent.ts';
import type { Question } from '../../../src/show/rounds/question.ts';
import { DEFAULT_SETTINGS } from '../../../src/show/state/settings.ts';
import type { Show } from '../../../src/show/state/show.ts';
import { emptyShow } from '../../../src/show/state/show.ts';
import { biggestMoments } from '../../../src/views/paper/moments/moments.ts';
import { storyOf } from '../../../src/views/paper/story.ts';
import type { World } from '../../../training/lessons/world.ts';
import { holdingBp, Ledger } from './ledger.ts';
import type { Night, Take } from './take.ts';

const MEMBER = viewerId('7');
const OPENED_MS = 1_700_000_000_000;

export interface Playbill {
  readonly world: World;
  readonly rounds: number;
  /** Tells shows apart that one mind plays at the same time. */
  readonly number: number;
  readonly mindFor: (performer: Performer) => Mind;
  readonly deadlineMs: number;
  readonly onRound?: () => void;
}

/** Throws where a wish is refused: the rules and this file disagree then. */
export async function playNight(playbill: Playbill): Promise<Night> {
  const play = new NightPlay(playbill);
  await play.play();
  return play.night();
}

interface Answer {
  readonly answered: Answered;
  readonly take: Take;
}

class NightPlay {
  readonly #playbill: Playbill;
  readonly #ledger = new Ledger();
  readonly #takes: Take[] = [];
  readonly #records: ShowRecord[] = [];
  #show: Show;
  #opened: Show;
  #atMs = OPENED_MS;

  constructor(playbill: Playbill) {
    this.#playbill = playbill;
    this.#show = emptyShow(guildId(String(playbill.number + 1)));
    this.#opened = this.#show;
  }

  async play(): Promise<void> {
    const { onRound } = this.#playbill;
    this.#open();
    for (let episode = this.#show.episode; episode !== null; episode = this.#show.episode) {
      this.#atMs = Math.max(this.#atMs, episode.nextRoundAtMs);
      if (episode.round % this.#playbill.world.chaosEvery === 0) this.#strike();
      const before = this.#show;
      this.#wish({ type: 'startRound', atMs: this.#atMs });
      this.#ledger.keep(before, this.#show);
      await this.#answerAll();
      onRound?.();
    }
  }

  night(): Night {
    const story = storyOf(this.#records);
    if (story === undefined) throw new Error('the episode never closed');
    const arc = biggestMoments(story).map(({ kind }) => kind);
    return {
      takes: this.#takes,
      arc: arc.join(' '),
      books: this.#ledger.books(this.#show, story.closed),
      holdingBp: holdingBp(this.#opened, this.#show),
    };
  }

  #open(): void {
    const { world, rounds } = this.#playbill;
    const { guild } = this.#show;
    const atMs = this.#atMs;
    const settings = { ...DEFAULT_SETTINGS, sleepAfterMs: null, roundsPerEpisode: rounds };
    this.#wish({ type: 'createShow', atMs, guild, settings, cast: world.cast });
    const seed = sha256(world.seed);
    this.#wish({ type: 'ringOpeningBell', atMs, seed, commitment: sha256(seed), closesAtMs: null });
    this.#opened = this.#show;
  }

  /** Minds that wait are asked together, so that a batch stays a batch; answers are taken in the round's order. */
  async #answerAll(): Promise<void> {
    for (;;) {
      const asked = this.#show.episode?.asked ?? [];
      if (asked.length === 0) return;
      const waiting = asked.filter((question) => this.#mindOf(question).instant !== true);
      const early = new Map(waiting.map((question) => [question.id, this.#put(question)]));
      for (const question of asked) {
        const { answered, take } = await (early.get(question.id) ?? this.#put(question));
        this.#takes.push(take);
        this.#wish({ ...answered, atMs: this.#atMs });
      }
    }
  }

  #mindOf({ performer }: Question): Mind {
    const card = findPerformer(this.#show.cast, performer);
    if (card === undefined) throw new Error(`nobody plays ${performer}`);
    return this.#playbill.mindFor(card);
  }

  async #put(question: Question): Promise<Answer> {
    const show = this.#show;
    const part = partFor(show, question);
    const mind = this.#mindOf(question);
    const { deadlineMs } = this.#playbill;
    try {
      const answered = await part.ask(mind, { deadlineMs, signal: AbortSignal.timeout(deadlineMs) });
      return { answered, take: takeOf(show, question, answered) };
    } catch (cause) {
      const fault = cause instanceof Error ? cause.message : String(cause);
      const answered = part.standIn({ mind: mind.name, understudyBecause: 'failed' });
      return { answered, take: takeOf(show, question, fault) };
    }
  }

  /** A member opens a chaos vote, votes, and waits until it closes. */
  #strike(): void {
    const atMs = this.#atMs;
    if (this.#show.chaosReadyAtMs > atMs) return;
    this.#wish({ type: 'visit', atMs, viewer: MEMBER, today: '2026-01-01' });
    this.#wish({ type: 'openChaos', atMs, viewer: MEMBER });
    const vote = this.#show.chaos;
    if (vote === null) return;
    const option = chance(vote.id, 'option').below(2);
    this.#wish({ type: 'castBallot', atMs, viewer: MEMBER, vote: vote.id, option });
    this.#wish({ type: 'closeChaos', atMs: vote.closesAtMs, vote: vote.id });
    // A visit may have woken the floor, and moved its deadlines.
    this.#atMs = Math.max(vote.closesAtMs, this.#show.episode?.nextRoundAtMs ?? 0);
  }

  #wish(intent: Intent): void {
    const outcome = advance(this.#show, intent, this.#playbill.world.deck);
    if (!outcome.ok) throw new Error(`${intent.type} was refused: ${outcome.rejection.reason}`);
    this.#records.push(outcome.record);
    this.#show = outcome.after;
  }
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** With the answer's intent, or with the fault for which there is none. */
function takeOf(show: Show, question: Question, outcome: Answered | string): Take {
  const fault = typeof outcome === 'string' ? outcome : null;
  const given = typeof outcome === 'string' ? null : outcome;
  switch (question.kind) {
    case 'decide': {
      const answer = given?.type === 'answer' ? given.decision : null;
      return { kind: 'decide', brief: briefFor(show, question), answer, fault };
    }
    case 'review': {
      const answer = given?.type === 'review' ? given.review : null;
      return { kind: 'review', brief: reviewBriefFor(show, question), answer, fault };
    }
    case 'supervise': {
      const answer = given?.type === 'supervise' ? given.supervision : null;
      return { kind: 'supervise', brief: superviseBriefFor(show, question), answer, fault };
    }
  }
}
