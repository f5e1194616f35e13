// A moment in plain words, for a picture: one claim, without marks of Discord's and without a link.

import type { Performer } from '../../../show/cast/cast.ts';
import { findPerformer } from '../../../show/cast/cast.ts';
import type { PerformerId } from '../../../show/ids.ts';
import { endsTrading } from '../../../show/market/halts.ts';
import { dollars, percentOf, wayOf } from '../../words/money.ts';
import { tradeWords } from '../../words/trade-words.ts';
import type { Lie, MarginCall, Moment, Overruling, Swing } from './moment.ts';

type Staged = { readonly cast: readonly Performer[] };

const nameIn = ({ cast }: Staged, id: PerformerId): string => findPerformer(cast, id)?.name ?? id;

export function momentWords(show: Staged, moment: Moment): string {
  const who = moment.performer === null ? '' : nameIn(show, moment.performer);
  switch (moment.kind) {
    case 'swing':
      return swingWords(who, moment);
    case 'bankruptcy':
      return `${who} went bankrupt; the bank lost ${dollars(moment.shortfallCents)}`;
    case 'realised':
      return moment.cents > 0
        ? `${who} took ${dollars(moment.cents)} of profit home`
        : `${who} sold at a loss of ${dollars(-moment.cents)}`;
    case 'audience':
      return `The audience made the news: “${moment.headline.text}”, ${moment.asset} ${percentOf(moment.assetBp)}`;
    case 'reversal':
      return `${who} took the lead from ${nameIn(show, moment.dethroned)}`;
    case 'betrayal':
      return `${who} turned on ${nameIn(show, moment.victim)}, an ally: ${tradeWords(moment.decision)}`;
    case 'halt':
      return endsTrading(moment)
        ? `Trading ended for the day: ${wayOf(moment.indexBp)} since the opening`
        : `The market halted: ${wayOf(moment.indexBp)} since the opening`;
    case 'lie':
    case 'margin':
    case 'overruled':
      return convicted(who, moment);
  }
}

function convicted(who: string, moment: Lie | MarginCall | Overruling): string {
  switch (moment.kind) {
    case 'lie':
      return `${who} said one thing and did the other: ${tradeWords(moment.decision)}`;
    case 'margin': {
      const carried = dollars(moment.exposureCents);
      return moment.outcome === 'called'
        ? `Margin call for ${who}: ${dollars(moment.equityCents)} carry ${carried}`
        : `${who} was sold out by the bank: ${carried} at the market`;
    }
    case 'overruled': {
      const { bet, askedCents, allowedCents } = moment.event;
      const wish = bet === null ? 'a loan' : `${bet.side} ${bet.asset}`;
      const got = allowedCents === 0 ? 'nothing' : dollars(allowedCents);
      return `${who || 'The bank’s desk'} asked for ${dollars(askedCents)} ${wish} and got ${got}`;
    }
  }
}

function swingWords(who: string, { changeCents, changeBp, ride }: Swing): string {
  const held = ride === undefined ? '' : ` with ${ride.side} ${ride.asset}`;
  const verb = changeCents > 0 ? 'made' : 'lost';
  return `${who} ${verb} ${dollars(Math.abs(changeCents))} (${percentOf(changeBp)})${held}`;
}
