// Plays one episode of a world with the understudies and hands on every question with its answer.

import { createHash } from 'node:crypto';
import type { Lesson } from '../../src/minds/house/lesson.ts';
import { fold } from '../../src/show/apply.ts';
import { chance } from '../../src/show/chance.ts';
import { guildId, viewerId } from '../../src/show/ids.ts';
import type { Intent } from '../../src/show/intents/intent.ts';
import type { Question } from '../../src/show/rounds/question.ts';
import { DEFAULT_SETTINGS } from '../../src/show/state/settings.ts';
import type { Show } from '../../src/show/state/show.ts';
import { emptyShow } from '../../src/show/state/show.ts';
import { step } from '../../src/show/step.ts';
import { teach } from './lesson.ts';
import type { World } from './world.ts';

const GUILD = guildId('1');
const MEMBER = viewerId('7');
export interface Playbill {
  readonly world: World;
  readonly rounds: number;
  readonly learn: (lesson: Lesson) => void;
}

/** Throws where a wish is refused: the rules and this file disagree then. */
export function playEpisode({ world, rounds, learn }: Playbill): void {
  const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
  let show = emptyShow(GUILD);
  let atMs = 1_700_000_000_000;
  const wish = (intent: Intent): void => {
    const outcome = step(show, intent, world.deck);
    if (!outcome.ok) throw new Error(`${intent.type} was refused: ${outcome.rejection.reason}`);
    show = fold(show, { firstSeq: show.seq + 1, atMs: intent.atMs, events: outcome.events });
  };
  const settings = { ...DEFAULT_SETTINGS, roundsPerEpisode: rounds };
  wish({ type: 'createShow', atMs, guild: GUILD, settings, cast: world.cast });
  const seed = sha256(world.seed);
  wish({ type: 'ringOpeningBell', atMs, seed, commitment: sha256(seed), closesAtMs: null });
  while (show.episode !== null) {
    atMs = Math.max(atMs, show.episode.nextRoundAtMs);
    if (show.episode.round % world.chaosEvery === 0) atMs = strike(show, atMs, wish, () => show);
    // A visit may have woken the floor, and moved its deadlines.
    atMs = Math.max(atMs, show.episode?.nextRoundAtMs ?? atMs);
    wish({ type: 'startRound', atMs });
    for (let question = firstAsked(show); question !== undefined; question = firstAsked(show)) {
      const { lesson, answered } = teach(show, question);
      learn(lesson);
      wish({ ...answered, atMs });
    }
  }
}

const firstAsked = (show: Show): Question | undefined => show.episode?.asked[0];

/** One member opens a chaos vote, votes, and waits until it closes. */
function strike(before: Show, atMs: number, wish: (intent: Intent) => void, now: () => Show): number {
  if (before.chaosReadyAtMs > atMs) return atMs;
  wish({ type: 'visit', atMs, viewer: MEMBER, today: '2026-01-01' });
  wish({ type: 'openChaos', atMs, viewer: MEMBER });
  const vote = now().chaos;
  if (vote === null) return atMs;
  const option = chance(vote.id, 'option').below(2);
  wish({ type: 'castBallot', atMs, viewer: MEMBER, vote: vote.id, option });
  wish({ type: 'closeChaos', atMs: vote.closesAtMs, vote: vote.id });
  return vote.closesAtMs;
}
