// What a performer was told in its last rounds, and answered: it stays in its sequence, and of the next brief only what is
// new is told and evaluated, for some rounds, after which the whole brief begins anew. A conversation is its performer's
// own: nobody else's brief is ever in it.

import type { Token } from 'node-llama-cpp';
import type { QuestionId } from '../../show/ids.ts';
import type { Prompt } from '../answer/field.ts';
import type { QuestionBrief } from '../briefs/question-brief.ts';
import { freshText, KNOWS_NOTHING, type Known, knownAfter, newsFor, withinBudget } from '../prompts/fresh.ts';
import type { After, Completion } from './completion.ts';

/** What is asked, of whom, and when. */
export interface Asked {
  readonly prompt: Prompt;
  readonly key: string;
  readonly brief: Pick<QuestionBrief, 'question' | 'episode' | 'round'>;
}

/** How it was answered in the end. */
export interface Played {
  readonly completion: Pick<Completion, 'read' | 'answered' | 'wentOn' | 'droppedLines'>;
  /** Its text, where it was played otherwise than it was written. */
  readonly instead: string | undefined;
  /** Names of lines that whoever gave this answer knows without being told. */
  readonly knows: readonly string[];
}

interface Conversation {
  /** The last that was answered, and the conversation before it: who is asked the same again goes on from there. */
  readonly question: QuestionId;
  readonly prior: Past | undefined;
  /** Rules and persona. */
  readonly start: string;
  readonly episode: number;
  readonly round: number;
  /** Rounds in a row. */
  readonly length: number;
  readonly known: Known;
  readonly read: readonly Token[];
  readonly answered: readonly Token[] | string;
}

type Past = Omit<Conversation, 'prior'>;

/**
 * Then the whole brief again: what had no room is told at last, and a small model is not left to imitate itself for a
 * whole evening. A context of usual size is full by about then.
 */
export const ROUNDS_MAX = 6;
/** Performers of all guilds; who was silent longest is forgotten first. */
const KEPT_MAX = 256;

export class Conversations {
  readonly #kept = new Map<string, Conversation>();

  /** What this question can go on after; undefined where it begins. */
  before(asked: Asked): After | undefined {
    const { lines } = asked.prompt;
    const past = this.#pastOf(asked);
    if (past === undefined || lines === undefined) return undefined;
    return { read: past.read, answered: past.answered, news: freshText(newsFor(past.known, lines)) };
  }

  keep(asked: Asked, { completion, instead, knows }: Played): void {
    const { prompt, key, brief } = asked;
    const { lines } = prompt;
    const past = this.#pastOf(asked);
    const before = completion.wentOn ? past : undefined;
    this.#kept.delete(key);
    // What fell out of a context that is too small was not told.
    if (lines === undefined || completion.droppedLines > 0) return;
    const told = before === undefined ? withinBudget(lines) : newsFor(before.known, lines);
    const known = knownAfter(before?.known ?? KNOWS_NOTHING, lines, told);
    this.#kept.set(key, {
      ...{ start: startOf(prompt), question: brief.question, episode: brief.episode, round: brief.round },
      ...{ read: completion.read, answered: instead ?? completion.answered },
      length: (before?.length ?? 0) + 1,
      known: { ...known, once: new Set([...known.once, ...knows]) },
      prior: past,
    });
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= KEPT_MAX) break;
      this.#kept.delete(oldest);
    }
  }

  #pastOf({ prompt, key, brief }: Asked): Past | undefined {
    const last = this.#kept.get(key);
    const past = last?.question === brief.question ? last.prior : last;
    if (past === undefined || past.length >= ROUNDS_MAX) return undefined;
    const { prior: _, ...rest } = { prior: undefined, ...past };
    return past.episode === brief.episode && past.round < brief.round && past.start === startOf(prompt)
      ? rest
      : undefined;
  }
}

const startOf = ({ shared, persona }: Prompt): string => shared + persona;
