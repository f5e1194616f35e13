// What every brief begins with, whoever is asked: which question of which show it is, who answers it with which
// chance, and how the market stands.

import type { Language } from '../../languages/language.ts';
import type { Performer } from '../../show/cast/cast.ts';
import { findPerformer } from '../../show/cast/cast.ts';
import { chance } from '../../show/chance.ts';
import type { GuildId, PerformerId, QuestionId } from '../../show/ids.ts';
import type { Asset, Prices } from '../../show/market/asset.ts';
import { ASSETS } from '../../show/market/asset.ts';
import { changeBp } from '../../show/market/market.ts';
import type { Question } from '../../show/rounds/question.ts';
import type { Episode } from '../../show/state/episode.ts';
import type { Show } from '../../show/state/show.ts';
import type { Side } from '../../show/trading/decision.ts';
import { exposureCents, profitCents } from '../../show/trading/position.ts';

export interface Quote {
  readonly asset: Asset;
  readonly priceCents: number;
  /** Since the last round. */
  readonly roundBp: number;
  /** Since the opening bell. */
  readonly dayBp: number;
}

export interface Holding {
  readonly asset: Asset;
  readonly side: Side;
  readonly exposureCents: number;
  readonly profitCents: number;
  readonly roundsHeld: number;
}

export interface QuestionBrief {
  /** The show that it is of: one mind plays in many. */
  readonly show: GuildId;
  readonly question: QuestionId;
  readonly episode: number;
  readonly round: number;
  readonly rounds: number;
  /** The guild's, which a model that can is to speak. */
  readonly language: Language;
  /** This question's own chance, 32 bits; the same question of the same show has the same. */
  readonly seed: number;
  readonly self: Performer;
  /** Names of everybody who plays, oneself among them. */
  readonly castNames: readonly string[];
  readonly quotes: readonly Quote[];
  /** Keys (`sentenceKey`) of the sentences said of late. */
  readonly spoken: readonly number[];
}

/** Throws where the question is of no performer or no episode is open: only the rules open questions. */
export function questionBrief(show: Show, question: Question): QuestionBrief & { readonly floor: Episode } {
  const { episode } = show;
  const self = findPerformer(show.cast, question.performer);
  if (episode === null || self === undefined) throw new Error(`no brief for ${question.id}: nobody plays it`);
  const [purpose, of] = question.kind === 'review' ? ['review', question.trader] : ['turn', self.id];
  return {
    floor: episode,
    show: show.guild,
    question: question.id,
    episode: episode.number,
    round: episode.round,
    rounds: show.settings.roundsPerEpisode,
    language: show.settings.language,
    seed: chance(episode.seed, purpose, episode.round, of).uint32(),
    self,
    castNames: show.cast.map(({ name }) => name),
    quotes: quotes(episode, show.prices),
    spoken: show.spoken,
  };
}

function quotes(episode: Episode, prices: Prices): readonly Quote[] {
  const opening = episode.priceHistory[0] ?? prices;
  // The history's last entry is this round's own close, once the market has moved.
  const before = episode.priceHistory.at(-2) ?? opening;
  return ASSETS.map((asset) => ({
    asset,
    priceCents: prices[asset],
    roundBp: changeBp(before[asset], prices[asset]),
    dayBp: changeBp(opening[asset], prices[asset]),
  }));
}

export function holding(show: Show, episode: Episode, id: PerformerId): Holding | null {
  const position = show.positions[id];
  if (position === undefined) return null;
  return {
    asset: position.asset,
    side: position.side,
    exposureCents: exposureCents(position, show.prices),
    profitCents: profitCents(position, show.prices),
    roundsHeld: episode.round - position.sinceRound,
  };
}
