// What happened over seasons, counted: how low the bank fell, how often the drama came, and who won.

import type { ShowEvent } from '../../src/show/events/event.ts';
import { capital } from './auditor/books/stress.ts';
import type { Model } from './auditor/model.ts';

/** Of episodes, in how many it happened at least once. */
const SCENES = ['marginCalled', 'wentBankrupt', 'tradingHalted', 'overruled', 'traderReturned'] as const;
type Scene = (typeof SCENES)[number];

export class Tally {
  seasons = 0;
  episodes = 0;
  bankMinCents = Number.POSITIVE_INFINITY;
  /** Episodes that one regime lasted through. */
  monotonous = 0;
  overruled = 0;
  flagged = 0;
  reviewed = 0;
  trades = 0;
  twoFaced = 0;
  readonly episodesWith = new Map<Scene, number>();
  readonly wins = new Map<string, number>();
  readonly overrides = new Map<string, number>();
  #scenes = new Set<string>();
  #regimeChanged = false;

  /** Counts an event that the auditor has read already. */
  count(event: ShowEvent, model: Model): void {
    if (model.season > 0) this.bankMinCents = Math.min(this.bankMinCents, Number(capital(model)));
    this.#scenes.add(event.type);
    switch (event.type) {
      case 'episodeOpened':
        this.#scenes = new Set();
        this.#regimeChanged = false;
        break;
      case 'regimeChanged':
        this.#regimeChanged = true;
        break;
      case 'overruled':
        this.overruled += 1;
        break;
      case 'decisionReviewed':
        this.reviewed += 1;
        if (event.review?.verdict === 'flag') this.flagged += 1;
        break;
      case 'turnTaken':
        if (event.decision.trade !== 'Hold') this.trades += 1;
        break;
      case 'spokeTwoFaced':
        this.twoFaced += 1;
        break;
      case 'executiveOverride':
        bump(this.overrides, event.rule);
        break;
      case 'episodeClosed':
        this.#closeEpisode();
        break;
      case 'seasonClosed':
        this.seasons += 1;
        bump(this.wins, event.champion);
        break;
    }
  }

  #closeEpisode(): void {
    this.episodes += 1;
    for (const scene of SCENES) if (this.#scenes.has(scene)) bump(this.episodesWith, scene);
    if (!this.#regimeChanged) this.monotonous += 1;
  }

  add(other: Tally): void {
    for (const name of [
      'seasons',
      'episodes',
      'monotonous',
      'overruled',
      'flagged',
      'reviewed',
      'trades',
      'twoFaced',
    ] as const) {
      this[name] += other[name];
    }
    this.bankMinCents = Math.min(this.bankMinCents, other.bankMinCents);
    for (const scene of SCENES) bump(this.episodesWith, scene, other.episodesWith.get(scene) ?? 0);
    for (const [id, wins] of other.wins) bump(this.wins, id, wins);
    for (const [rule, times] of other.overrides) bump(this.overrides, rule, times);
  }
}

function bump<Key>(counts: Map<Key, number>, key: Key, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
