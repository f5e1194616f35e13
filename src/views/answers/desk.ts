// The bank's desk as `/desk` shows it: what it holds, what the traders vote, what the bank could stand to lose,
// and who sits in the executive's chair.

import { deskVotes, tallyVotes } from '../../show/bank/consensus.ts';
import type { DeskOption } from '../../show/bank/desk.ts';
import { betOf, deskExposureCents } from '../../show/bank/desk.ts';
import { capitalCents, STRESS_PERCENT, stressedCents } from '../../show/bank/stress.ts';
import type { ViewerId } from '../../show/ids.ts';
import { haltedAsset, tradingIsHalted } from '../../show/market/halts.ts';
import type { Episode } from '../../show/state/episode.ts';
import type { Show } from '../../show/state/show.ts';
import { whenOf } from '../floor/floor-state.ts';
import { bar } from '../votes/tally.ts';
import { countOf } from '../words/counts.ts';
import { floorWords } from '../words/floor-words.ts';
import { fitted } from '../words/markdown.ts';
import { dollars } from '../words/money.ts';
import { nameOf } from '../words/names.ts';

/** For the eyes of `viewer`, who may be the one in the chair. */
export function deskText(show: Show, viewer: ViewerId): string {
  const { episode } = show;
  return fitted([
    `### 🏦 The desk · ${whenOf(floorWords(show), show)}`,
    holding(show),
    `Bank's capital **${dollars(capitalCents(show))}**`,
    `At its worst **${dollars(stressedCents(show))}** would be left`,
    `-# Worst: Crypto ${STRESS_PERCENT.Crypto}%, Tech ${STRESS_PERCENT.Tech}% and Bonds ${STRESS_PERCENT.Bonds}% against everybody at once.`,
    ...(episode === null
      ? ['The desk trades again after the next opening bell.']
      : [...haltLine(episode), ...voteLines(show, episode), ...chairLines(episode, viewer)]),
  ]);
}

/** "hold", "long Tech". */
export function optionWords(option: DeskOption): string {
  const bet = betOf(option);
  return bet === undefined ? 'hold' : `${bet.side} ${bet.asset}`;
}

function holding({ desk, prices }: Show): string {
  if (desk === null) return 'Holds nothing.';
  const value = dollars(deskExposureCents(desk, prices));
  return `Holds **${desk.side} ${desk.asset}** worth **${value}**`;
}

function haltLine(episode: Episode): readonly string[] {
  if (tradingIsHalted(episode)) return ['🔔 Trading is halted: the desk stays where it is.'];
  const asset = haltedAsset(episode);
  return asset === undefined ? [] : [`🔕 **${asset}** is halted this round.`];
}

/** What the decisions of the round mean for the desk, heaviest first. */
function voteLines(show: Show, episode: Episode): readonly string[] {
  const votes = deskVotes(show, episode);
  const all = votes.reduce((sum, { weight }) => sum + weight, 0);
  if (all === 0) return ["No votes yet: the traders' next decisions are the votes."];
  const tally = tallyVotes(votes).toSorted((one, other) => other.weight - one.weight);
  return [
    episode.roundUnderway ? '**Votes so far**' : '**Votes of the last round**',
    ...tally.map(({ option, weight }) => {
      const voters = votes.filter((vote) => vote.option === option);
      const names = voters.map(({ performer }) => nameOf(show, performer)).join(', ');
      return `${bar(weight, all)} **${weight}** ${optionWords(option)} · ${names}`;
    }),
  ];
}

function chairLines({ chair, round }: Episode, viewer: ViewerId): readonly string[] {
  if (chair === null) return ["🪑 The executive's chair is empty: `/chair` puts you up for it."];
  const { directive, overridesLeft } = chair;
  const who = chair.viewer === viewer ? 'You sit' : `<@${chair.viewer}> sits`;
  const wants =
    directive === null || directive.round < round
      ? []
      : [`Wants **${optionWords(directive.option)}** in round **${directive.round}**.`];
  const how =
    chair.viewer === viewer
      ? '-# Press where the desk shall go. Breaking a tie costs no override.'
      : '-# Only the member in the chair directs the desk.';
  return [`🪑 ${who} in the chair · **${countOf(overridesLeft, 'override')}** left`, ...wants, how];
}
