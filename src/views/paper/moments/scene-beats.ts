// The staged moments as beats: betrayals, lies, halts, margin calls, overruled orders.

import { endsTrading } from '../../../show/market/halts.ts';
import { dollars, percentOf } from '../../words/money.ts';
import { nameOf } from '../../words/names.ts';
import type { Paper } from '../paper.ts';
import { say } from '../phrasebook.ts';
import { betPhrase, tradePhrase } from '../trade-phrases.ts';
import type { Moment, Overruling } from './moment.ts';

type Staged = Extract<Moment, { kind: 'betrayal' | 'lie' | 'halt' | 'margin' | 'overruled' }>;

/** `about` names the moment: it is always told in the same words. */
export function sceneBeat(paper: Paper, moment: Staged, about: string): string {
  switch (moment.kind) {
    case 'betrayal': {
      const names = { who: bold(paper, moment.performer), whom: nameOf(paper, moment.victim) };
      return `🗡️ ${say(paper, 'betrayal', { ...names, trade: tradePhrase(paper, moment.decision) }, about)}`;
    }
    case 'lie': {
      const [who, trade] = [bold(paper, moment.performer), tradePhrase(paper, moment.decision)];
      return `🎭 ${say(paper, 'lie', { who, trade }, about)}`;
    }
    case 'halt': {
      const fall = `**${percentOf(moment.indexBp)}**`;
      return endsTrading(moment)
        ? `🛑 ${say(paper, 'halt.last', { fall })}`
        : `🔔 ${say(paper, 'halt', { fall }, about)}`;
    }
    case 'margin': {
      const sums = { has: dollars(moment.equityCents), carries: dollars(moment.exposureCents) };
      const slots = { who: bold(paper, moment.performer), ...sums };
      return moment.outcome === 'called'
        ? `☎️ ${say(paper, 'margin.called', slots, about)}`
        : `🔨 ${say(paper, 'margin.soldOut', slots, about)}`;
    }
    case 'overruled':
      return overruledBeat(paper, moment, about);
  }
}

const bold = (paper: Paper, id: Parameters<typeof nameOf>[1]): string => `**${nameOf(paper, id)}**`;

function overruledBeat(paper: Paper, { event }: Overruling, about: string): string {
  const { who: whose, bet, askedCents, allowedCents } = event;
  const who = whose === 'desk' ? say(paper, 'overruled.desk', {}) : bold(paper, whose);
  const wish = bet === null ? say(paper, 'overruled.loan', {}) : betPhrase(paper, bet);
  const got = allowedCents === 0 ? say(paper, 'overruled.nothing', {}) : dollars(allowedCents);
  return `🚨 ${say(paper, 'overruled', { who, asked: dollars(askedCents), wish, got }, about)}`;
}
