// The bank's desk as `/desk` shows it: what it holds, what the traders vote, what the bank could stand to lose,
// and who sits in the executive's chair.

import type { Words } from '../../languages/words.ts';
import { deskVotes, tallyVotes } from '../../show/bank/consensus.ts';
import { deskExposureCents } from '../../show/bank/desk.ts';
import { capitalCents, STRESS_PERCENT, stressedCents } from '../../show/bank/stress.ts';
import type { ViewerId } from '../../show/ids.ts';
import { haltedAsset, tradingIsHalted } from '../../show/market/halts.ts';
import type { Episode } from '../../show/state/episode.ts';
import type { Show } from '../../show/state/show.ts';
import { whenOf } from '../floor/floor-state.ts';
import { bar } from '../votes/tally.ts';
import { fitted } from '../words/markdown.ts';
import { mentionOf } from '../words/mention.ts';
import { nameOf } from '../words/names.ts';
import { deskOptionIn } from '../words/trades.ts';

/** For the eyes of `viewer`, who may be the one in the chair. */
export function deskText(words: Words, show: Show, viewer: ViewerId): string {
  const { episode } = show;
  const { Crypto: crypto, Tech: tech, Bonds: bonds } = STRESS_PERCENT;
  return fitted([
    words.say('desk.title', { when: whenOf(words, show) }),
    holding(words, show),
    words.say('desk.capital', { capital: words.dollars(capitalCents(show)) }),
    words.say('desk.worst', { capital: words.dollars(stressedCents(show)) }),
    words.say('desk.worstMeans', { crypto, tech, bonds }),
    ...(episode === null
      ? [words.say('desk.closed')]
      : [
          ...haltLine(words, episode),
          ...voteLines(words, show, episode),
          ...chairLines(words, episode, viewer),
        ]),
  ]);
}

function holding(words: Words, { desk, prices }: Show): string {
  if (desk === null) return words.say('desk.holdsNothing');
  const worth = words.dollars(deskExposureCents(desk, prices));
  return words.say('desk.holds', { side: desk.side, asset: words.say(`names.${desk.asset}`), worth });
}

function haltLine(words: Words, episode: Episode): readonly string[] {
  if (tradingIsHalted(episode)) return [words.say('desk.halted')];
  const asset = haltedAsset(episode);
  return asset === undefined ? [] : [words.say('desk.assetHalted', { asset: words.say(`names.${asset}`) })];
}

/** What the decisions of the round mean for the desk, heaviest first. */
function voteLines(words: Words, show: Show, episode: Episode): readonly string[] {
  const votes = deskVotes(show, episode);
  const all = votes.reduce((sum, { weight }) => sum + weight, 0);
  if (all === 0) return [words.say('desk.noVotes')];
  const tally = tallyVotes(votes).toSorted((one, other) => other.weight - one.weight);
  return [
    episode.roundUnderway ? words.say('desk.votesSoFar') : words.say('desk.votesBefore'),
    ...tally.map(({ option, weight }) => {
      const voters = votes.filter((vote) => vote.option === option);
      const names = words.listed(voters.map(({ performer }) => nameOf(show, performer)));
      return words.say('desk.vote', {
        ...{ bar: bar(weight, all), weight, option: deskOptionIn(words, option), names },
      });
    }),
  ];
}

function chairLines(words: Words, { chair, round }: Episode, viewer: ViewerId): readonly string[] {
  if (chair === null) return [words.say('desk.chairEmpty')];
  const { directive, overridesLeft: overrides } = chair;
  const isMine = chair.viewer === viewer;
  const wants =
    directive === null || directive.round < round
      ? []
      : [words.say('desk.wants', { option: deskOptionIn(words, directive.option), round: directive.round })];
  return [
    isMine
      ? words.say('desk.youSit', { overrides })
      : words.say('desk.memberSits', { member: mentionOf(words, chair.viewer), overrides }),
    ...wants,
    isMine ? words.say('desk.pressWhere') : words.say('desk.onlyChair'),
  ];
}
