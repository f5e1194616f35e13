// What the regulator knows before its turn: the market, everybody's books and manners, its own powers.

import { marginPercent } from '../../show/bank/margin.ts';
import type { Performer, Room } from '../../show/cast/cast.ts';
import { traders } from '../../show/cast/cast.ts';
import type { Heard } from '../../show/cast/hearing.ts';
import { heardBy, presentIn } from '../../show/cast/hearing.ts';
import type { PerformerId } from '../../show/ids.ts';
import type { Asset } from '../../show/market/asset.ts';
import { ASSETS } from '../../show/market/asset.ts';
import { indexBp } from '../../show/market/halts.ts';
import { mayFine, mayHalt } from '../../show/oversight/regulator.ts';
import type { SuperviseQuestion } from '../../show/rounds/question.ts';
import type { Episode } from '../../show/state/episode.ts';
import type { Show } from '../../show/state/show.ts';
import { equityCents } from '../../show/trading/books.ts';
import { dayProfitCents } from '../../show/trading/day-profit.ts';
import type { Holding, QuestionBrief } from './question-brief.ts';
import { holding, questionBrief } from './question-brief.ts';
import { type Told, toldTo } from './told.ts';

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
  /** What it has been told since its last turn. */
  readonly told: Told | null;
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
    told: toldTo(show, episode, self.id),
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
