// What the posts of the last rounds say and where they stand, noted before it is shown, so that a restart edits the same
// post on and says nothing twice.

import { z } from 'zod';
import type { GuildId } from '../../show/ids.ts';
import { isRejection } from '../../show/rejection.ts';
import type { Button } from '../controls/button.ts';
import { pressId, readPress } from '../controls/press.ts';
import { Memo, type Memory } from '../notes/memo.ts';

/**
 * No round is begun while more than a dozen steps are untold, and where the note of how far the show was told is damaged it
 * goes back to the round that was under way a dozen steps before the newest one. With that round's own steps and the
 * newest one's, what is told again finds its round here, however short the rounds are.
 */
const STEPS_TOLD_AGAIN_MAX = 36;

/** A button as it is noted: what it says when it is pressed is its custom id. */
const noted = z.object({
  id: z.string(),
  label: z.string(),
  style: z.enum(['primary', 'secondary', 'success', 'danger']),
  emoji: z.string().optional(),
});

const round = z.object({
  /** Of its episode. */
  id: z.string(),
  /** The key of the mark that it began with. */
  start: z.string(),
  channel: z.string(),
  message: z.string(),
  postedAtMs: z.number(),
  lines: z.array(z.string()),
  small: z.array(z.string()),
  /** How many of them are whose, step by step: of this post alone, of a round whose post was full. */
  parts: z.array(z.object({ step: z.string(), lines: z.number(), small: z.number() })).optional(),
  /** The steps whose lines these are. */
  steps: z.array(z.string()),
  /** What is to be seen under it, such as the round's end. */
  picture: z.string().nullable(),
  /** What can be done about its newest scene. */
  buttons: z.array(z.array(noted)).optional(),
  /** What of the audience's questions one can want to know too. */
  asks: z.array(z.array(noted)).optional(),
  /** The step whose picture is still to come under it: its bytes are noted nowhere. */
  owes: z.string().optional(),
});

/** The oldest first. */
const schema = z.object({ rounds: z.array(round) });

export type Round = z.infer<typeof round>;

type Rows = readonly (readonly Button[])[];

export const noteButtons = (rows: Rows): NonNullable<Round['buttons']> =>
  rows.map((row) =>
    row.map(({ press, label, style, emoji }) => ({ id: pressId(press), label, style, emoji })),
  );

/** One of an older house may be known no more. */
export const buttonsOf = (rows: Round['buttons'] = []): Rows =>
  rows.map((row) =>
    row.flatMap(({ id, label, style, emoji }): Button[] => {
      const press = readPress(id);
      if (press === undefined || isRejection(press)) return [];
      return [{ press, label, style, ...(emoji === undefined ? {} : { emoji }) }];
    }),
  );

export class RoundNotes {
  readonly #memo: Memo<z.infer<typeof schema>>;

  constructor(memory: Memory) {
    this.#memo = new Memo(memory, { name: 'round-posts', schema, empty: { rounds: [] } });
  }

  async find(guild: GuildId, id: string): Promise<Round | undefined> {
    return (await this.#memo.read(guild)).rounds.find((each) => each.id === id);
  }

  async newest(guild: GuildId): Promise<Round | undefined> {
    return (await this.#memo.read(guild)).rounds.at(-1);
  }

  /** In place of what was noted of that round. */
  async begin(guild: GuildId, begun: Round): Promise<Round> {
    await this.#memo.update(guild, ({ rounds }) => ({
      rounds: [...stillTold(rounds.filter(({ id }) => id !== begun.id)), begun],
    }));
    return begun;
  }

  async change(guild: GuildId, id: string, change: (noted: Round) => Round): Promise<Round> {
    const { rounds } = await this.#memo.update(guild, (noted) => ({
      rounds: noted.rounds.map((each) => (each.id === id ? change(each) : each)),
    }));
    const changed = rounds.find((each) => each.id === id);
    if (changed === undefined) throw new Error(`there is no post of round ${id}`);
    return changed;
  }
}

/** Those before the newest round of which a step can be told again. Steps that say nothing are not counted. */
function stillTold(rounds: readonly Round[]): readonly Round[] {
  let steps = 0;
  const from = rounds.findLastIndex((round) => {
    steps += round.steps.length;
    return steps >= STEPS_TOLD_AGAIN_MAX;
  });
  return rounds.slice(Math.max(from, 0));
}

/** What a step says now. */
export interface Said {
  readonly lines: readonly string[];
  readonly small: readonly string[];
  readonly buttons?: Rows;
  readonly asks?: Rows | undefined;
}

/** Each step's lines, where as many are said of it now, and the newest buttons of either kind. */
export function retold(round: Round, said: ReadonlyMap<string, Said>): Round {
  const lines: string[] = [];
  const small: string[] = [];
  for (const part of round.parts ?? []) {
    const now = said.get(part.step);
    const isAlike = now?.lines.length === part.lines && now.small.length === part.small;
    const before = {
      lines: round.lines.slice(lines.length, lines.length + part.lines),
      small: round.small.slice(small.length, small.length + part.small),
    };
    lines.push(...(isAlike ? now : before).lines);
    small.push(...(isAlike ? now : before).small);
  }
  const newest = [...said.values()].findLast(({ buttons = [] }) => buttons.length > 0)?.buttons;
  const asks = [...said.values()].findLast((now) => now.asks !== undefined)?.asks;
  // What was noted before it was known whose it is.
  return {
    ...round,
    ...(newest === undefined ? {} : { buttons: noteButtons(newest) }),
    ...(asks === undefined ? {} : { asks: noteButtons(asks) }),
    lines: [...lines, ...round.lines.slice(lines.length)],
    small: [...small, ...round.small.slice(small.length)],
  };
}
