// Seeded shows over the real rules, cast and headlines, played by the understudies alone:
// what every turn knew, what was done, and what was said.

import { createHash } from 'node:crypto';
import { loadAssets } from '../../../src/assets.ts';
import type { Brief } from '../../../src/minds/briefs/brief.ts';
import { briefFor } from '../../../src/minds/briefs/brief.ts';
import { partFor } from '../../../src/minds/part.ts';
import type { Performance } from '../../../src/minds/understudy/understudy.ts';
import { perform } from '../../../src/minds/understudy/understudy.ts';
import { fold } from '../../../src/show/apply.ts';
import { guildId, viewerId } from '../../../src/show/ids.ts';
import type { Intent } from '../../../src/show/intents/intent.ts';
import { DEFAULT_SETTINGS } from '../../../src/show/state/settings.ts';
import type { Show } from '../../../src/show/state/show.ts';
import { emptyShow } from '../../../src/show/state/show.ts';
import { step } from '../../../src/show/step.ts';

export interface Played extends Performance {
  readonly brief: Brief;
}

export const { cast: CAST, deck: DECK } = loadAssets();

const STAND_IN = { mind: 'understudy', understudyBecause: 'failed' } as const;

export interface Playbill {
  readonly seed: string;
  readonly rounds?: number;
  readonly episodes?: number;
  /** A member strikes with a headline from the chaos deck every so many rounds. */
  readonly chaosEvery?: number;
}

/** Every turn of a show, in order. */
export function playShow({ seed, rounds = 36, episodes = 1, chaosEvery }: Playbill): readonly Played[] {
  const played: Played[] = [];
  const stage = new Stage();
  const settings = { ...DEFAULT_SETTINGS, roundsPerEpisode: rounds };
  stage.wish({ type: 'createShow', atMs: stage.atMs, guild: guildId('1'), settings, cast: CAST });
  for (let episode = 1; episode <= episodes; episode++) {
    const hex = createHash('sha256').update(`${seed}/${episode}`).digest('hex');
    const commitment = createHash('sha256').update(hex).digest('hex');
    stage.wish({ type: 'ringOpeningBell', atMs: stage.atMs, seed: hex, commitment, closesAtMs: null });
    while (stage.show.episode !== null) {
      stage.atMs = Math.max(stage.atMs, stage.show.episode.nextRoundAtMs);
      if (chaosEvery !== undefined && stage.show.episode.round % chaosEvery === 0) stage.strike();
      stage.wish({ type: 'startRound', atMs: stage.atMs });
      played.push(...stage.turns());
    }
  }
  return played;
}

class Stage {
  show: Show = emptyShow(guildId('1'));
  atMs = 1_700_000_000_000;

  wish(intent: Intent): void {
    const outcome = step(this.show, intent, DECK);
    if (!outcome.ok) throw new Error(`${intent.type} was refused: ${outcome.rejection.reason}`);
    const record = { firstSeq: this.show.seq + 1, atMs: intent.atMs, events: outcome.events };
    this.show = fold(this.show, record);
  }

  turns(): readonly Played[] {
    const played: Played[] = [];
    for (let question = this.#asked(); question !== undefined; question = this.#asked()) {
      if (question.kind !== 'decide') {
        this.wish({ ...partFor(this.show, question).standIn(STAND_IN), atMs: this.atMs });
        continue;
      }
      const brief = briefFor(this.show, question);
      const performance = perform(brief);
      played.push({ brief, ...performance });
      const playedBy = { mind: 'understudy', understudyBecause: null } as const;
      const { decision } = performance;
      this.wish({ type: 'answer', atMs: this.atMs, question: question.id, decision, playedBy });
    }
    return played;
  }

  /** One viewer opens the chaos vote, votes, and waits until it closes. */
  strike(): void {
    const viewer = viewerId('7');
    if (this.show.chaosReadyAtMs > this.atMs) return;
    this.wish({ type: 'visit', atMs: this.atMs, viewer, today: '2026-01-01' });
    this.wish({ type: 'openChaos', atMs: this.atMs, viewer });
    const vote = this.show.chaos;
    if (vote === null) return;
    this.wish({ type: 'castBallot', atMs: this.atMs, viewer, vote: vote.id, option: 0 });
    this.atMs = vote.closesAtMs;
    this.wish({ type: 'closeChaos', atMs: this.atMs, vote: vote.id });
  }

  #asked(): NonNullable<Show['episode']>['asked'][number] | undefined {
    return this.show.episode?.asked[0];
  }
}
