// What people wait for: the answers to their interactions. Answered, or failed once three seconds have passed.
import { InteractionResponseType } from 'discord-api-types/v10';
import { type Clock, schedule } from '../clock.ts';
import type { AnsweredChoice } from '../world/announcement.ts';
import { ANSWER_WITHIN_MS, type InteractionRecord } from '../world/records/interaction.ts';
import type { World } from '../world/world.ts';

/** How an interaction ended for the person who caused it. */
export interface Outcome {
  readonly id: string;
  readonly state: 'done' | 'failed';
  /** With 'failed': what the person reads. */
  readonly message: string | null;
  /** The answer's type (InteractionResponseType), null when there was none. */
  readonly answeredWith: number | null;
  readonly ephemeral: boolean;
  /** The message that answers, or the one a component updated. */
  readonly messageId: string | null;
  readonly choices: readonly AnsweredChoice[];
  readonly modal: Readonly<Record<string, unknown>> | null;
}

export class Waiting {
  readonly #clock: Clock;
  readonly #open = new Map<string, (outcome: Outcome) => void>();

  constructor(world: World) {
    this.#clock = world.clock;
    world.listen((news) => {
      if (news.kind !== 'answer') return;
      const { interaction, ephemeral, messageId, choices } = news.answer;
      this.#open.get(interaction.id)?.({
        ...{ id: interaction.id, state: 'done', message: null, answeredWith: interaction.answeredWith },
        ...{ ephemeral, messageId, choices: choices ?? [], modal: interaction.modal },
      });
    });
  }

  /** Resolves always: with the answer, or as failed. */
  for(interaction: InteractionRecord): Promise<Outcome> {
    return new Promise((resolve) => {
      const settle = (outcome: Outcome): void => {
        cancel();
        this.#open.delete(interaction.id);
        resolve(outcome);
      };
      // A little longer than the application has, so that an answer in the last moment is still seen.
      const cancel = schedule(this.#clock, ANSWER_WITHIN_MS + 50, () => settle(noAnswer(interaction)));
      this.#open.set(interaction.id, settle);
    });
  }

  /** Discord launched by itself: the application is not asked. */
  launched(id: string): Outcome {
    const answeredWith = InteractionResponseType.LaunchActivity;
    return { ...{ id, state: 'done', message: null, answeredWith }, ...nothingShown, ephemeral: false };
  }

  fail(interaction: InteractionRecord): void {
    this.#open.get(interaction.id)?.(noAnswer(interaction));
  }
}

function noAnswer(interaction: InteractionRecord): Outcome {
  return {
    ...{
      id: interaction.id,
      state: 'failed',
      message: 'The application did not respond',
      answeredWith: null,
    },
    ...{ ...nothingShown, ephemeral: true },
  };
}

const nothingShown = { messageId: null, choices: [], modal: null } as const;
