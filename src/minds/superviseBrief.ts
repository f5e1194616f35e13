// What the regulator knows before its turn: the market, everybody's books and manners, its own powers.

import type { Asset } from '../show/asset.ts';
import { ASSETS } from '../show/asset.ts';
import { equityCents } from '../show/books.ts';
import type { Performer, Room } from '../show/cast.ts';
import { traders } from '../show/cast.ts';
import { dayProfitCents } from '../show/dayProfit.ts';
import { indexBp } from '../show/halts.ts';
import type { Heard } from '../show/hearing.ts';
import { heardBy, presentIn } from '../show/hearing.ts';
import type { PerformerId } from '../show/ids.ts';
import { marginPercent } from '../show/margin.ts';
import type { SuperviseQuestion } from '../show/question.ts';
import { mayFine, mayHalt } from '../show/regulator.ts';
import type { Episode, Show } from '../show/show.ts';
import type { Holding, QuestionBrief } from './question-brief.ts';
import { holding, questionBrief } from './question-brief.ts';

export interface Suspect {
  readonly id: PerformerId;
  readonly name: string;
  readonly equityCents: number;
  readonly dayProfitCents: number;
  readonly holding: Holding | null;
  readonly marginPercent: number | null;
  /** The episode's two-faced score. */
  readonly twoFaced: number;
  readonly bankrupt: boolean;
  readonly mayBeFined: boolean;
}

export interface SuperviseBrief extends QuestionBrief {
  readonly room: Room;
  readonly present: readonly { readonly id: PerformerId; readonly name: string }[];
  /** Oldest to newest. */
  readonly heard: readonly Heard[];
  /** The three indices together since the opening, in basis points. */
  readonly indexBp: number;
  readonly suspects: readonly Suspect[];
  readonly mayBeHalted: readonly Asset[];
  readonly ownLines: readonly string[];
}

/** Throws where the question is of no performer or no episode is open: only the rules open questions. */
export function superviseBriefFor(show: Show, question: SuperviseQuestion): SuperviseBrief {
  const { floor: episode, ...brief } = questionBrief(show, question);
  const { self } = brief;
  return {
    ...brief,
    room: question.room,
    present: presentIn(show, question.room).filter(({ id }) => id !== self.id),
    heard: heardBy(show, self.id),
    indexBp: indexBp(episode.priceHistory[0] ?? show.prices, show.prices),
    suspects: traders(show.cast).map((trader) => suspectIn(show, episode, trader)),
    mayBeHalted: ASSETS.filter((asset) => mayHalt(show, asset)),
    ownLines: episode.turns
      .filter(({ performer }) => performer === self.id)
      .slice(-2)
      .map(({ speech }) => speech),
  };
}

function suspectIn(show: Show, episode: Episode, { id, name }: Performer): Suspect {
  const equity = equityCents(show, id);
  return {
    id,
    name,
    equityCents: equity,
    dayProfitCents: dayProfitCents(episode, id, equity),
    holding: holding(show, episode, id),
    marginPercent: marginPercent(show, id),
    twoFaced: episode.twoFaced[id] ?? 0,
    bankrupt: episode.bankrupt.includes(id),
    mayBeFined: mayFine(episode, id),
  };
}
