// The staged moments as beats: betrayals, lies, halts, margin calls, overruled orders.

import type { Lie, MarginCall, Moment, Overruling } from './moment.ts';
import { dollars, percentOf } from './money.ts';
import { nameOf } from './names.ts';
import type { Paper } from './paper.ts';
import { tradeWords } from './trade-words.ts';
import { varied } from './varied.ts';

type Staged = Extract<Moment, { kind: 'betrayal' | 'lie' | 'halt' | 'margin' | 'overruled' }>;

export function sceneBeat(paper: Paper, moment: Staged, key: string): string {
  switch (moment.kind) {
    case 'betrayal': {
      const [who, whom] = [nameOf(paper, moment.performer), nameOf(paper, moment.victim)];
      const trade = tradeWords(moment.decision);
      return varied(key, [
        `🗡️ **${who}** turned on ${whom}, an ally: ${trade}.`,
        `🗡️ ${whom} trusted **${who}**. ${who} went ${trade}, against ${whom}.`,
        `🗡️ So much for friends: **${who}** ${trade}, ${whom} on the other side.`,
        `🗡️ **${who}** and ${whom} were a pair, until ${who} went ${trade}.`,
      ]);
    }
    case 'lie':
      return lieBeat(nameOf(paper, moment.performer), moment, key);
    case 'halt': {
      const fallen = `**${percentOf(moment.indexBp)}** since the opening`;
      if (moment.level === 20) return `🛑 Trading ended for the day: ${fallen}.`;
      return varied(key, [
        `🔔 The market halted: ${fallen}. Everybody confessed.`,
        `🔔 The bell stopped them all: ${fallen}.`,
        `🔔 ${fallen}. Hands off the keys.`,
      ]);
    }
    case 'margin':
      return marginBeat(nameOf(paper, moment.performer), moment, key);
    case 'overruled':
      return overruledBeat(paper, moment, key);
  }
}

const lieBeat = (who: string, { decision }: Lie, key: string): string =>
  varied(key, [
    `🎭 **${who}** said this, and went ${tradeWords(decision)}.`,
    `🎭 **${who}** out loud; on the ticket: ${tradeWords(decision)}.`,
    `🎭 Hear **${who}**, then look at the order: ${tradeWords(decision)}.`,
  ]);

function marginBeat(who: string, { outcome, equityCents, exposureCents }: MarginCall, key: string): string {
  const [has, carries] = [dollars(equityCents), dollars(exposureCents)];
  return outcome === 'called'
    ? varied(key, [
        `☎️ The bank rang **${who}**: ${has} of equity under ${carries} of bets.`,
        `☎️ Margin call for **${who}**: ${has} carry ${carries}.`,
      ])
    : varied(key, [
        `🔨 **${who}** was sold out by the bank: ${carries} at the market, ${has} left.`,
        `🔨 The bank’s patience with **${who}** ended: ${carries} sold, ${has} left.`,
      ]);
}

function overruledBeat(paper: Paper, { event }: Overruling, key: string): string {
  const { who, bet, askedCents, allowedCents } = event;
  const name = who === 'desk' ? 'The bank’s own desk' : `**${nameOf(paper, who)}**`;
  const wish = bet === null ? 'a loan' : `${bet.side} ${bet.asset}`;
  const got = allowedCents === 0 ? 'nothing' : dollars(allowedCents);
  return varied(key, [
    `🚨 Overruled! ${name} asked for ${dollars(askedCents)} ${wish} and got ${got}.`,
    `🚨 ${name} wanted ${dollars(askedCents)} ${wish}. The circuit breaker said ${got}.`,
  ]);
}
