// Whole episodes over the real rules, cast and headlines, played by the understudies, with an audience that
// bets, votes and strikes: the records that the recap is told from.

import { createHash } from 'node:crypto';
import { loadAssets } from '../../src/assets.ts';
import { partFor } from '../../src/minds/part.ts';
import { understudy } from '../../src/minds/understudy/understudy.ts';
import { fold } from '../../src/show/apply.ts';
import { traders } from '../../src/show/cast/cast.ts';
import type { ShowRecord } from '../../src/show/events/event.ts';
import { guildId, interactionId, viewerId } from '../../src/show/ids.ts';
import type { Intent } from '../../src/show/intents/intent.ts';
import { DEFAULT_SETTINGS } from '../../src/show/state/settings.ts';
import { emptyShow, type Show } from '../../src/show/state/show.ts';
import { step } from '../../src/show/step.ts';

export const { cast: REAL_CAST, deck: REAL_DECK } = loadAssets();

export interface PlayedEpisode {
  /** The show just before the opening bell. */
  readonly before: Show;
  /** The show just after the closing bell. */
  readonly after: Show;
  readonly records: readonly ShowRecord[];
}

interface Programme {
  readonly seed: string;
  readonly episodes?: number;
  readonly rounds?: number;
  /** The members strike with a headline every so many rounds; without it there is no audience at all. */
  readonly chaosEvery?: number;
}

const VIEWERS = ['101', '102', '103', '104'].map(viewerId);
const MIND = understudy();

export async function playEpisodes({
  seed,
  episodes = 1,
  rounds = 24,
  chaosEvery,
}: Programme): Promise<readonly PlayedEpisode[]> {
  const stage = new Stage();
  const settings = { ...DEFAULT_SETTINGS, roundsPerEpisode: rounds, sleepAfterMs: null };
  stage.wish({ type: 'createShow', atMs: stage.atMs, guild: guildId('1'), settings, cast: REAL_CAST });
  const played: PlayedEpisode[] = [];
  for (let episode = 1; episode <= episodes; episode++) {
    const before = stage.show;
    stage.records.length = 0;
    const hex = createHash('sha256').update(`${seed}/${episode}`).digest('hex');
    const commitment = createHash('sha256').update(hex).digest('hex');
    stage.wish({ type: 'ringOpeningBell', atMs: stage.atMs, seed: hex, commitment, closesAtMs: null });
    if (chaosEvery !== undefined) stage.bet(episode);
    while (stage.show.episode !== null) {
      stage.atMs = Math.max(stage.atMs, stage.show.episode.nextRoundAtMs);
      if (chaosEvery !== undefined && stage.show.episode.round % chaosEvery === 1) stage.strike();
      stage.wish({ type: 'startRound', atMs: stage.atMs });
      await stage.answers();
    }
    played.push({ before, after: stage.show, records: [...stage.records] });
    stage.atMs = stage.show.lastResult?.nextOpensAtMs ?? stage.atMs;
  }
  return played;
}

class Stage {
  show: Show = emptyShow(guildId('1'));
  atMs = 1_700_000_000_000;
  readonly records: ShowRecord[] = [];
  #interactions = 0;

  wish(intent: Intent): void {
    const outcome = step(this.show, intent, REAL_DECK);
    if (!outcome.ok) throw new Error(`${intent.type} was refused: ${outcome.rejection.reason}`);
    const record = { firstSeq: this.show.seq + 1, atMs: intent.atMs, events: outcome.events };
    this.records.push(record);
    this.show = fold(this.show, record);
  }

  async answers(): Promise<void> {
    const limits = { deadlineMs: 1_000, signal: new AbortController().signal };
    for (let question = this.show.episode?.asked[0]; question !== undefined; ) {
      const answered = await partFor(this.show, question).ask(MIND, limits);
      this.atMs += 100;
      this.wish({ ...answered, atMs: this.atMs });
      question = this.show.episode?.asked[0];
    }
  }

  bet(episode: number): void {
    const outcomes = traders(this.show.cast).map(({ id }) => id);
    for (const [index, viewer] of VIEWERS.entries()) {
      const outcome = outcomes[(index + episode) % outcomes.length];
      this.#interactions += 1;
      const interaction = interactionId(`7${this.#interactions}`);
      this.wish({ type: 'visit', atMs: this.atMs, viewer, today: `2026-01-0${episode}` });
      if (outcome === undefined) continue;
      const chips = 50 * (index + 1);
      this.wish({ type: 'placeWager', atMs: this.atMs, viewer, interaction, outcome, chips });
    }
  }

  /** The members open the chaos vote, all vote for the same, and it passes. */
  strike(): void {
    const [viewer] = VIEWERS;
    if (viewer === undefined || this.show.chaosReadyAtMs > this.atMs || this.show.episode === null) return;
    this.wish({ type: 'openChaos', atMs: this.atMs, viewer });
    const vote = this.show.chaos;
    if (vote === null) return;
    for (const each of VIEWERS) {
      this.wish({ type: 'castBallot', atMs: this.atMs, viewer: each, vote: vote.id, option: 0 });
    }
    this.atMs = vote.closesAtMs;
    this.wish({ type: 'closeChaos', atMs: this.atMs, vote: vote.id });
  }
}
