// The recap of a closed episode: the final board, three moments with what was said, the bets, the seed.
// Every claim is read from the episode's records.

import type { Performer } from '../show/cast.ts';
import type { ShowRecord, TurnTaken } from '../show/event.ts';
import type { PerformerId } from '../show/ids.ts';
import type { Payout } from '../show/wagers.ts';
import { revealLines } from './fairness.ts';
import { fitted, plain, quoted } from './markdown.ts';
import type { Moment } from './moments.ts';
import { biggestMoments } from './moments.ts';
import { chipCount, dollars, percentOf, signedDollars } from './money.ts';
import { nameOf, namesOf } from './names.ts';
import type { Story } from './story.ts';
import { storyOf } from './story.ts';
import { fromNow } from './times.ts';

type Staged = { readonly cast: readonly Performer[] };

const BETTORS_SHOWN = 5;

/** The recap as a post; undefined where the records hold no closed episode. */
export function recapText(show: Staged, records: readonly ShowRecord[]): string | undefined {
  const story = storyOf(records);
  if (story === undefined) return undefined;
  const moments = biggestMoments(story);
  return fitted([
    `## 🎬 Recap · episode ${story.closed.episode}`,
    winnerLine(show, story),
    ...boardLines(show, story),
    ...(moments.length === 0 ? [] : ['### What they will talk about']),
    ...moments.flatMap((moment) => momentLines(show, story, moment)),
    ...betLines(show, story),
    ...revealLines({ seed: story.closed.seed, commitment: story.commitment }),
  ]);
}

function winnerLine(show: Staged, { closed }: Story): string {
  const [first] = closed.winners;
  if (first === undefined) return 'Nobody won.';
  const profit = `**${signedDollars(closed.profitCents[first] ?? 0)}**`;
  return closed.winners.length === 1
    ? `🏆 **${nameOf(show, first)}** wins the day with ${profit}`
    : `🏆 Dead heat: **${namesOf(show, closed.winners)}** share the day with ${profit} each`;
}

function boardLines(show: Staged, { closed, rounds }: Story): readonly string[] {
  const broke = new Set(rounds.flatMap(({ bankrupt }) => bankrupt.map(({ performer }) => performer)));
  const entries = Object.entries(closed.equityCents) as [PerformerId, number][];
  return entries
    .sort(([, one], [, other]) => other - one)
    .map(([id, cents], index) => {
      const profit = signedDollars(closed.profitCents[id] ?? 0);
      return `${index + 1}. ${nameOf(show, id)} **${dollars(cents)}** (${profit})${broke.has(id) ? ' 💀' : ''}`;
    });
}

function momentLines(show: Staged, story: Story, moment: Moment): readonly string[] {
  const round = story.rounds.find((each) => each.round === moment.round);
  const when = round === undefined ? '' : `, ${fromNow(round.startedAtMs)}`;
  const said = saidAt(story, moment);
  const quote =
    said === undefined ? [] : [`> ${quoted(said.decision.speech)} ${nameOf(show, said.performer)}`];
  return [`**Round ${moment.round}**${when}: ${momentText(show, moment)}`, ...quote];
}

/** What the one concerned said in that round; of the market's moments, what was said first. */
function saidAt(story: Story, { round, performer }: Moment): TurnTaken | undefined {
  const turns = story.rounds.find((each) => each.round === round)?.turns ?? [];
  return performer === null ? turns[0] : turns.find((turn) => turn.performer === performer);
}

function momentText(show: Staged, moment: Moment): string {
  const who = moment.performer === null ? '' : nameOf(show, moment.performer);
  switch (moment.kind) {
    case 'swing': {
      const verb = moment.changeCents > 0 ? 'made' : 'lost';
      const held =
        moment.held === undefined
          ? ''
          : `, ${moment.held.side} ${moment.held.asset} as it moved ${percentOf(moment.assetBp)}`;
      return `${who} ${verb} **${dollars(Math.abs(moment.changeCents))}** (${percentOf(moment.changeBp)})${held}`;
    }
    case 'bankruptcy':
      return `💀 ${who} went bankrupt; the bank lost **${dollars(moment.shortfallCents)}**`;
    case 'realised':
      return moment.cents > 0
        ? `${who} took **${dollars(moment.cents)}** of profit home`
        : `${who} sold at a loss of **${dollars(-moment.cents)}**`;
    case 'audience':
      return `📣 the audience’s “${plain(moment.headline.text)}”: ${moment.asset} **${percentOf(moment.assetBp)}**`;
    case 'reversal':
      return `👑 ${who} took the lead from ${nameOf(show, moment.dethroned)}`;
  }
}

function betLines(show: Staged, { settled }: Story): readonly string[] {
  if (settled === undefined || settled.payouts.length === 0)
    return ['### Bets', 'Nobody bet on this episode.'];
  if (settled.refunded) return ['### Bets', 'Nobody backed the winner: every stake was paid back.'];
  const won = settled.payouts
    .filter(({ paidChips }) => paidChips > 0)
    .toSorted((one, other) => profitOf(other) - profitOf(one));
  const more = won.length - BETTORS_SHOWN;
  return [
    '### Bets',
    ...won.slice(0, BETTORS_SHOWN).map((payout) => payoutLine(show, payout)),
    ...(more > 0 ? [`and ${more} more won`] : []),
    `-# ${won.length} of ${settled.payouts.length} bets won`,
  ];
}

const profitOf = ({ paidChips, stakeChips }: Payout): number => paidChips - stakeChips;

const payoutLine = (show: Staged, { viewer, outcome, stakeChips, paidChips }: Payout): string =>
  `<@${viewer}> on ${nameOf(show, outcome)}: ${chipCount(stakeChips)} became **${chipCount(paidChips)}**`;
