// The questions that are put to minds, by kind: a trader's turn, an officer's reading of a decision,
// a regulator's turn. Each is open until it is answered.

import type { Room } from '../cast/cast.ts';
import type { PerformerId, QuestionId } from '../ids.ts';
import type { Act } from '../plot/act.ts';
import type { Decision } from '../trading/decision.ts';

interface Asked {
  readonly id: QuestionId;
  /** Who is asked. */
  readonly performer: PerformerId;
  /** The room that waits for the answer. */
  readonly room: Room;
  readonly askedAtMs: number;
}

export interface DecideQuestion extends Asked {
  readonly kind: 'decide';
  /** What may be done beside trading. */
  readonly acts?: readonly Act[];
}

/** A decision that waits for the compliance officer before its orders execute. */
export interface ReviewQuestion extends Asked {
  readonly kind: 'review';
  /** Whose decision it is. */
  readonly trader: PerformerId;
  readonly decision: Decision;
}

export interface SuperviseQuestion extends Asked {
  readonly kind: 'supervise';
}

/** A question put to a mind and not answered yet. */
export type Question = DecideQuestion | ReviewQuestion | SuperviseQuestion;
