// What a beat claims of its moment, in the phrases of the reader's language: a teller per kind of moment.

import type { Words } from '../../../languages/words.ts';
import type { PerformerId } from '../../../show/ids.ts';
import { endsTrading } from '../../../show/market/halts.ts';
import { quotedIn } from '../../words/markdown.ts';
import { nameOf } from '../../words/names.ts';
import { tradeIn } from '../../words/trades.ts';
import type { Paper } from '../paper.ts';
import type { Moment, MomentOf, Overruling, Reversal, Swing } from './moment.ts';

/** For whom a moment is told; `draw` is drawn by what it is, so that it is always told in the same words. */
interface Telling {
  readonly words: Words;
  readonly paper: Paper;
  readonly draw: number;
}

export type Claim<Told> = (telling: Telling, moment: Told) => string;

/** The picture in front tells the kind at a glance. */
export const CLAIMS: { readonly [Kind in Moment['kind']]: Claim<MomentOf<Kind>> } = {
  swing: swingClaim,
  bankruptcy: ({ words, paper, draw }, { performer, shortfallCents }) => {
    const who = bold(paper, performer);
    const sum = `**${words.dollars(shortfallCents)}**`;
    return shortfallCents > 0
      ? `💀 ${words.vary('recap.bankruptcyCost', draw, { who, sum })}`
      : `💀 ${words.vary('recap.bankruptcy', draw, { who })}`;
  },
  realised: ({ words, paper, draw }, { performer, cents }) => {
    const values = { who: nameOf(paper, performer), sum: `**${words.dollars(Math.abs(cents))}**` };
    return cents > 0
      ? `💰 ${words.vary('recap.saleGain', draw, values)}`
      : `🩸 ${words.vary('recap.saleLoss', draw, values)}`;
  },
  audience: ({ words, draw }, { headline, asset, assetBp }) => {
    const news = quotedIn(words, words.ofHeadline(headline));
    const values = { news, asset: words.say(`names.${asset}`), move: `**${words.percent(assetBp)}**` };
    return `📣 ${words.vary('recap.audience', draw, values)}`;
  },
  reversal: reversalClaim,
  betrayal: ({ words, paper, draw }, { performer, victim, decision }) => {
    const names = { who: bold(paper, performer), whom: nameOf(paper, victim) };
    return `🗡️ ${words.vary('recap.betrayal', draw, { ...names, trade: tradeIn(words, decision) })}`;
  },
  lie: ({ words, paper, draw }, { performer, decision }) =>
    `🎭 ${words.vary('recap.lie', draw, { who: bold(paper, performer), trade: tradeIn(words, decision) })}`,
  halt: ({ words, draw }, { level, indexBp }) => {
    const fall = `**${words.percent(indexBp)}**`;
    return endsTrading({ level })
      ? `🛑 ${words.say('recap.haltLast', { fall })}`
      : `🔔 ${words.vary('recap.halt', draw, { fall })}`;
  },
  margin: ({ words, paper, draw }, { performer, equityCents, exposureCents, outcome }) => {
    const sums = { has: words.dollars(equityCents), carries: words.dollars(exposureCents) };
    const values = { who: bold(paper, performer), ...sums };
    return outcome === 'called'
      ? `☎️ ${words.vary('recap.marginCalled', draw, values)}`
      : `🔨 ${words.vary('recap.marginSoldOut', draw, values)}`;
  },
  overruled: overruledClaim,
};

function swingClaim(
  { words, paper, draw }: Telling,
  { performer, changeCents, changeBp, ride }: Swing,
): string {
  const isGain = changeCents > 0;
  const values = {
    who: nameOf(paper, performer),
    sum: `**${words.dollars(Math.abs(changeCents))}**`,
    share: words.percent(changeBp),
  };
  const sign = isGain ? '💸' : '🕳️';
  if (ride === undefined) {
    return `${sign} ${words.vary(isGain ? 'recap.swingGain' : 'recap.swingLoss', draw, values)}`;
  }
  const bet = tradeIn(words, { trade: ride.asset, side: ride.side });
  const ridden = { ...values, bet, move: words.percent(ride.assetBp) };
  return `${sign} ${words.vary(isGain ? 'recap.swingRodeUp' : 'recap.swingRodeDown', draw, ridden)}`;
}

function reversalClaim(
  { words, paper, draw }: Telling,
  { performer, dethroned, profitCents, roundsLeft }: Reversal,
): string {
  const names = { who: bold(paper, performer), whom: nameOf(paper, dethroned) };
  const key = roundsLeft === 0 ? 'recap.reversalLast' : 'recap.reversal';
  return `👑 ${words.vary(key, draw, { ...names, now: words.signedDollars(profitCents) })}`;
}

function overruledClaim({ words, paper, draw }: Telling, { event }: Overruling): string {
  const { who, bet, askedCents, allowedCents } = event;
  const values = {
    by: who === 'desk' ? 'desk' : 'trader',
    who: who === 'desk' ? '' : bold(paper, who),
    asked: words.dollars(askedCents),
    cut: allowedCents === 0 ? 'toNothing' : 'toSome',
    got: words.dollars(allowedCents),
  } as const;
  if (bet === null) return `🚨 ${words.vary('recap.overruledLoan', draw, values)}`;
  const wish = tradeIn(words, { trade: bet.asset, side: bet.side });
  return `🚨 ${words.vary('recap.overruled', draw, { ...values, wish })}`;
}

const bold = (paper: Paper, id: PerformerId): string => `**${nameOf(paper, id)}**`;
