// What a beat claims of its moment, in the phrases of the reader's language: a teller per kind of moment.

import type { PerformerId } from '../../../show/ids.ts';
import { endsTrading } from '../../../show/market/halts.ts';
import { dollars, percentOf } from '../../words/money.ts';
import { nameOf } from '../../words/names.ts';
import type { Paper } from '../paper.ts';
import { quotedFor, say } from '../phrasebook.ts';
import { betPhrase, tradePhrase } from '../trade-phrases.ts';
import type { Moment, MomentOf, Overruling, Reversal, Swing } from './moment.ts';

/** `about` names the moment: it is always told in the same words. */
export type Claim<Told> = (paper: Paper, moment: Told, about: string) => string;

/** The picture in front tells the kind at a glance. */
export const CLAIMS: { readonly [Kind in Moment['kind']]: Claim<MomentOf<Kind>> } = {
  swing: swingClaim,
  bankruptcy: (paper, { performer, shortfallCents }, about) => {
    const sum = `**${dollars(shortfallCents)}**`;
    const bank = shortfallCents > 0 ? ` ${say(paper, 'bankruptcy.bank', { sum })}` : '';
    return `💀 ${say(paper, 'bankruptcy', { who: bold(paper, performer) }, about)}${bank}`;
  },
  realised: (paper, { performer, cents }, about) => {
    const slots = { who: nameOf(paper, performer), sum: `**${dollars(Math.abs(cents))}**` };
    return cents > 0
      ? `💰 ${say(paper, 'sale.gain', slots, about)}`
      : `🩸 ${say(paper, 'sale.loss', slots, about)}`;
  },
  audience: (paper, { headline, asset, assetBp }, about) => {
    const slots = { news: quotedFor(paper, headline.text), asset, move: `**${percentOf(assetBp)}**` };
    return `📣 ${say(paper, 'audience', slots, about)}`;
  },
  reversal: reversalClaim,
  betrayal: (paper, { performer, victim, decision }, about) => {
    const names = { who: bold(paper, performer), whom: nameOf(paper, victim) };
    return `🗡️ ${say(paper, 'betrayal', { ...names, trade: tradePhrase(paper, decision) }, about)}`;
  },
  lie: (paper, { performer, decision }, about) =>
    `🎭 ${say(paper, 'lie', { who: bold(paper, performer), trade: tradePhrase(paper, decision) }, about)}`,
  halt: (paper, { level, indexBp }, about) => {
    const fall = `**${percentOf(indexBp)}**`;
    return endsTrading({ level })
      ? `🛑 ${say(paper, 'halt.last', { fall })}`
      : `🔔 ${say(paper, 'halt', { fall }, about)}`;
  },
  margin: (paper, { performer, equityCents, exposureCents, outcome }, about) => {
    const sums = { has: dollars(equityCents), carries: dollars(exposureCents) };
    const slots = { who: bold(paper, performer), ...sums };
    return outcome === 'called'
      ? `☎️ ${say(paper, 'margin.called', slots, about)}`
      : `🔨 ${say(paper, 'margin.soldOut', slots, about)}`;
  },
  overruled: overruledClaim,
};

function swingClaim(paper: Paper, { performer, changeCents, changeBp, ride }: Swing, about: string): string {
  const isGain = changeCents > 0;
  const slots = {
    who: nameOf(paper, performer),
    sum: `**${dollars(Math.abs(changeCents))}**`,
    share: percentOf(changeBp),
  };
  const sign = isGain ? '💸' : '🕳️';
  if (ride === undefined) return `${sign} ${say(paper, isGain ? 'swing.gain' : 'swing.loss', slots, about)}`;
  const ridden = { ...slots, bet: betPhrase(paper, ride), move: percentOf(ride.assetBp) };
  return `${sign} ${say(paper, isGain ? 'swing.rodeUp' : 'swing.rodeDown', ridden, about)}`;
}

function reversalClaim(
  paper: Paper,
  { performer, dethroned, equityCents, roundsLeft }: Reversal,
  about: string,
): string {
  const names = { who: bold(paper, performer), whom: nameOf(paper, dethroned) };
  const key = roundsLeft === 0 ? 'reversal.last' : 'reversal';
  return `👑 ${say(paper, key, { ...names, now: dollars(equityCents) }, about)}`;
}

function overruledClaim(paper: Paper, { event }: Overruling, about: string): string {
  const { who: whose, bet, askedCents, allowedCents } = event;
  const who = whose === 'desk' ? say(paper, 'overruled.desk', {}) : bold(paper, whose);
  const wish = bet === null ? say(paper, 'overruled.loan', {}) : betPhrase(paper, bet);
  const got = allowedCents === 0 ? say(paper, 'overruled.nothing', {}) : dollars(allowedCents);
  return `🚨 ${say(paper, 'overruled', { who, asked: dollars(askedCents), wish, got }, about)}`;
}

const bold = (paper: Paper, id: PerformerId): string => `**${nameOf(paper, id)}**`;
