// The same step with other secrets: what nobody may see yet is changed, and nothing else. A view that tells a secret
// tells something else of the two.

import type { ShowEvent, ShowRecord } from '../../../src/show/events/event.ts';
import type { ChipAccount } from '../../../src/show/ledger.ts';
import type { Headline } from '../../../src/show/market/headlines.ts';
import { REGIMES, type Regime } from '../../../src/show/market/regimes.ts';
import { walletOf } from '../../../src/show/parlour/wagers.ts';
import type { Question } from '../../../src/show/rounds/question.ts';
import type { Episode } from '../../../src/show/state/episode.ts';
import type { Show } from '../../../src/show/state/show.ts';
import type { ChaosVote } from '../../../src/show/votes/chaos.ts';
import { BOB, MIKE } from '../../playhouse.ts';
import type { Seen } from './seen.ts';

const THOUGHT = 'Something else.';
const SEED = 'e'.repeat(64);

const otherRegime = (regime: Regime): Regime => REGIMES.find((other) => other !== regime) ?? regime;
const otherEffects = (headline: Headline): Headline => ({ ...headline, effects: { Bonds: 333 } });
const otherPress = (): Headline => ({ id: 'x', text: 'Another front page', effects: { Tech: 222 } });
const otherVote = (vote: ChaosVote): ChaosVote => ({
  ...vote,
  options: vote.options.map((option) => ({ ...option, headline: otherEffects(option.headline) })),
});

export function withOtherSecrets(seen: Seen): Seen {
  const { episode } = seen.show;
  const record = (one: ShowRecord) => ({
    ...one,
    events: one.events.map((event) => otherEvent(event, episode)),
  });
  return {
    ...seen,
    show: otherShow(seen.show, episode),
    before: otherShow(seen.before, episode),
    record: record(seen.record),
    records: seen.records.map(record),
  };
}

/** Whether what was thought then is still private: its round is not over. */
const isThinking = (episode: Episode | null, question: string): boolean =>
  episode?.roundUnderway === true && question.startsWith(`e${episode.number}r${episode.round}-`);

/** `running` is the episode as it stands now: it says what is secret still. */
function otherShow(show: Show, running: Episode | null): Show {
  const chips: Partial<Record<ChipAccount, number>> = { ...show.chips };
  chips[walletOf(BOB)] = (chips[walletOf(BOB)] ?? 0) + 4_321;
  const bob = show.viewers[BOB];
  const viewers =
    bob === undefined
      ? show.viewers
      : {
          ...show.viewers,
          [BOB]: { ...bob, follows: [MIKE], stakeCapChips: 77, lockedUntilMs: 1, movements: [] },
        };
  return {
    ...show,
    ...{ chips, viewers },
    chaos: show.chaos && otherVote(show.chaos),
    heldHeadline: show.heldHeadline && otherEffects(show.heldHeadline),
    episode: show.episode && otherEpisode(show.episode, running),
  };
}

function otherEpisode(episode: Episode, running: Episode | null): Episode {
  const isOpen = running?.number === episode.number;
  const isRunning = (round: number) => isOpen && running.roundUnderway && running.round === round;
  return {
    ...episode,
    seed: isOpen ? SEED : episode.seed,
    regime: otherRegime(episode.regime),
    forecast: episode.forecast && { ...episode.forecast, regime: otherRegime(episode.forecast.regime) },
    press: episode.press && { ...episode.press, headline: otherPress() },
    striking: episode.striking && otherEffects(episode.striking),
    turns: episode.turns.map((turn) => (isRunning(turn.round) ? { ...turn, thought: THOUGHT } : turn)),
    asked: episode.asked.map(otherQuestion),
    published: episode.published.map((one) =>
      one.rumour === undefined
        ? one
        : { ...one, rumour: { ...one.rumour, comesTrue: !one.rumour.comesTrue } },
    ),
  };
}

const otherQuestion = (question: Question): Question =>
  question.kind === 'review'
    ? { ...question, decision: { ...question.decision, thought: THOUGHT } }
    : question;

function otherEvent(event: ShowEvent, running: Episode | null): ShowEvent {
  switch (event.type) {
    case 'turnTaken':
      return isThinking(running, event.question)
        ? { ...event, decision: { ...event.decision, thought: THOUGHT } }
        : event;
    case 'supervised':
      return isThinking(running, event.question)
        ? { ...event, supervision: { ...event.supervision, thought: THOUGHT } }
        : event;
    case 'decisionReviewed':
      return isThinking(running, event.question)
        ? { ...event, review: event.review && { ...event.review, thought: THOUGHT } }
        : event;
    case 'turnOpened':
      return { ...event, question: otherQuestion(event.question) };
    case 'episodeOpened':
      return running?.number === event.episode ? { ...event, seed: SEED } : event;
    case 'regimeForeseen':
      return { ...event, regime: otherRegime(event.regime) };
    case 'pressSet':
      return { ...event, headline: otherPress() };
    case 'chaosOpened':
      return { ...event, vote: otherVote(event.vote) };
    case 'headlineProposed':
      return { ...event, option: { ...event.option, headline: otherEffects(event.option.headline) } };
    case 'chaosClosed':
      return {
        ...event,
        vote: otherVote(event.vote),
        passed: event.passed && otherEffects(event.passed),
      };
    default:
      return event;
  }
}
