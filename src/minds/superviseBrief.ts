// What the regulator knows before its turn: the market, everybody's books and manners, its own powers.

import type { Asset } from '../show/asset.ts';
import { ASSETS } from '../show/asset.ts';
import { equityCents } from '../show/books.ts';
import type { Performer, Room } from '../show/cast.ts';
import { findPerformer, traders } from '../show/cast.ts';
import { chance } from '../show/chance.ts';
import { dayProfitCents } from '../show/dayProfit.ts';
import { indexBp } from '../show/halts.ts';
import type { Heard } from '../show/hearing.ts';
import { heardBy, presentIn } from '../show/hearing.ts';
import type { GuildId, PerformerId, QuestionId } from '../show/ids.ts';
import { marginPercent } from '../show/margin.ts';
import type { SuperviseQuestion } from '../show/question.ts';
import { mayFine, mayHalt } from '../show/regulator.ts';
import type { Episode, Show } from '../show/show.ts';
import type { Holding, Quote } from './brief.ts';
import { holding, quotes } from './brief.ts';

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

export interface SuperviseBrief {
  readonly show: GuildId;
  readonly question: QuestionId;
  readonly episode: number;
  readonly round: number;
  readonly rounds: number;
  /** This turn's own chance, 32 bits. */
  readonly seed: number;
  readonly self: Performer;
  readonly room: Room;
  readonly present: readonly { readonly id: PerformerId; readonly name: string }[];
  /** Oldest to newest. */
  readonly heard: readonly Heard[];
  readonly quotes: readonly Quote[];
  /** The three indices together since the opening, in basis points. */
  readonly indexBp: number;
  readonly suspects: readonly Suspect[];
  readonly mayBeHalted: readonly Asset[];
  readonly ownLines: readonly string[];
  /** Keys (`sentenceKey`) of the sentences said of late. */
  readonly spoken: readonly number[];
}

/** Throws where the question is of no performer or no episode is open: only the rules open questions. */
export function superviseBriefFor(show: Show, question: SuperviseQuestion): SuperviseBrief {
  const { episode } = show;
  const self = findPerformer(show.cast, question.performer);
  if (episode === null || self === undefined) throw new Error(`no brief for ${question.id}: nobody plays it`);
  return {
    show: show.guild,
    question: question.id,
    episode: episode.number,
    round: episode.round,
    rounds: show.settings.roundsPerEpisode,
    seed: chance(episode.seed, 'turn', episode.round, self.id).uint32(),
    self,
    room: question.room,
    present: presentIn(show, question.room).filter(({ id }) => id !== self.id),
    heard: heardBy(show, self.id),
    quotes: quotes(episode, show.prices),
    indexBp: indexBp(episode.priceHistory[0] ?? show.prices, show.prices),
    suspects: traders(show.cast).map((trader) => suspectIn(show, episode, trader)),
    mayBeHalted: ASSETS.filter((asset) => mayHalt(episode, asset)),
    ownLines: episode.turns
      .filter(({ performer }) => performer === self.id)
      .slice(-2)
      .map(({ speech }) => speech),
    spoken: show.spoken,
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
