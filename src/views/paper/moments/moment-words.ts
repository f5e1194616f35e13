// A moment in plain words, for a picture: one claim, without marks of Discord's and without a link.

import type { Performer } from '../../../show/cast/cast.ts';
import type { PerformerId } from '../../../show/ids.ts';
import { endsTrading } from '../../../show/market/halts.ts';
import { dollars, percentOf, wayOf } from '../../words/money.ts';
import { nameIn } from '../../words/names.ts';
import { tradeWords } from '../../words/trade-words.ts';
import type { MarginCall, Moment, MomentOf, Overruling, Swing } from './moment.ts';

interface Staged {
  readonly cast: readonly Performer[];
  readonly former?: Readonly<Record<PerformerId, string>>;
}
/** `who` is the performer's name; empty where it happened to the market. */
type Teller<Told> = (moment: Told, who: string, show: Staged) => string;

const WORDS: { readonly [Kind in Moment['kind']]: Teller<MomentOf<Kind>> } = {
  swing: swingWords,
  bankruptcy: ({ shortfallCents }, who) => `${who} went bankrupt; the bank lost ${dollars(shortfallCents)}`,
  realised: ({ cents }, who) =>
    cents > 0
      ? `${who} took ${dollars(cents)} of profit home`
      : `${who} sold at a loss of ${dollars(-cents)}`,
  audience: ({ headline, asset, assetBp }) =>
    `The audience made the news: “${headline.text}”, ${asset} ${percentOf(assetBp)}`,
  reversal: ({ dethroned }, who, show) => `${who} took the lead from ${nameIn(show, dethroned)}`,
  betrayal: ({ victim, decision }, who, show) =>
    `${who} turned on ${nameIn(show, victim)}, an ally: ${tradeWords(decision)}`,
  lie: ({ decision }, who) => `${who} said one thing and did the other: ${tradeWords(decision)}`,
  halt: (moment) =>
    `${endsTrading(moment) ? 'Trading ended for the day' : 'The market halted'}: ${wayOf(moment.indexBp)} since the opening`,
  margin: marginWords,
  overruled: overruledWords,
};

export function momentWords(show: Staged, moment: Moment): string {
  const tell = WORDS[moment.kind] as Teller<Moment>;
  return tell(moment, moment.performer === null ? '' : nameIn(show, moment.performer), show);
}

function marginWords({ outcome, equityCents, exposureCents }: MarginCall, who: string): string {
  const carried = dollars(exposureCents);
  return outcome === 'called'
    ? `Margin call for ${who}: ${dollars(equityCents)} carry ${carried}`
    : `${who} was sold out by the bank: ${carried} at the market`;
}

function overruledWords({ event }: Overruling, who: string): string {
  const { bet, askedCents, allowedCents } = event;
  const wish = bet === null ? 'a loan' : `${bet.side} ${bet.asset}`;
  const got = allowedCents === 0 ? 'nothing' : dollars(allowedCents);
  return `${who || 'The bank’s desk'} asked for ${dollars(askedCents)} ${wish} and got ${got}`;
}

function swingWords({ changeCents, changeBp, ride }: Swing, who: string): string {
  const held = ride === undefined ? '' : ` with ${ride.side} ${ride.asset}`;
  const verb = changeCents > 0 ? 'made' : 'lost';
  return `${who} ${verb} ${dollars(Math.abs(changeCents))} (${percentOf(changeBp)})${held}`;
}
