// What was chosen, in the house model's short hand and in the very words that the voices have for it, told before thought
// and speech: what is done is then copied and not made up.

import type { Conviction } from '../../show/trading/decision.ts';
import type { Chosen } from '../answer/field.ts';
import { isLying } from '../answer/says.ts';
import type { Brief } from '../briefs/brief.ts';
import { asLine } from '../briefs/quotation.ts';
import type { ReviewBrief } from '../briefs/review-brief.ts';
import type { SuperviseBrief } from '../briefs/supervise-brief.ts';
import { SIZES } from '../understudy/grammar/act-words.ts';
import { counted, dollars, money, move, price } from '../understudy/grammar/figures.ts';
import { formLine } from './form.ts';
import { actDeed } from './plot-form.ts';

/** The longest there is has a question or a confession in it. */
export const DEED_TOKENS_MAX = 96;

const oneLine = (text: string): string => asLine(formLine(text));

/** `long Bonds, half my limit, at 98.74; offer pact, Mike, …; to the news room`. */
export function traderDeed(brief: Brief, chosen: Chosen): string {
  const act = brief.plot.acts.find(({ says }) => says === chosen['act']);
  const left = counted(act?.roundsLeft ?? Math.max(0, brief.rounds - brief.round), 'round');
  const parts = [
    tradeDeed(brief, chosen),
    ...(act === undefined ? [] : [actDeed(act, left)]),
    ...(isLying(brief, chosen) ? ['says the opposite'] : []),
    ...(chosen['location'] === brief.room ? [] : [`to the ${inASentence(chosen['location'] ?? '')}`]),
  ];
  return oneLine(parts.join('; '));
}

function tradeDeed({ bankrupt, holding, quotes, halted }: Brief, chosen: Chosen): string {
  if (bankrupt) return 'bankrupt';
  const { trade, side, conviction } = chosen;
  const quote = quotes.find(({ asset }) => asset === trade);
  if (quote === undefined) {
    if (holding === null) return 'hold nothing';
    const { roundsHeld } = holding;
    return `hold ${holding.side} ${holding.asset}, ${gain(holding.profitCents)}, ${counted(Math.max(1, roundsHeld), 'round')}`;
  }
  const isSame = holding?.asset === trade && holding?.side === side;
  const left =
    holding === null || isSame
      ? ''
      : `, out of ${holding.side} ${holding.asset}, ${gain(holding.profitCents)}`;
  const stop = halted === 'market' || halted === trade ? ', halted' : '';
  return `${side} ${trade}, ${SIZES[Number(conviction) as Conviction]}, at ${price(quote.priceCents)}${left}${stop}`;
}

/** `up $320`, `down a grand`. */
const gain = (cents: number): string =>
  Math.abs(cents) < 50 ? 'even' : `${cents < 0 ? 'down' : 'up'} ${money(cents)}`;

const inASentence = (room: string): string => room.toLowerCase().replace(/^vc/, 'VC');

/** `flag Alex, long Tech, $3,000`. */
export const officerDeed = ({ trader, decision, targetCents }: ReviewBrief, { verdict }: Chosen): string =>
  oneLine(
    [
      `${verdict} ${trader.name}`,
      ...(decision.trade === 'Hold'
        ? ['hold']
        : [`${decision.side} ${decision.trade}`, dollars(targetCents)]),
    ].join(', '),
  );

/** `fine Alex 2%`, `halt Tech up 6.2%`, `watch`. */
export function regulatorDeed({ suspects, quotes }: SuperviseBrief, chosen: Chosen): string {
  const { action = 'watch', whom, asset, finePercent } = chosen;
  const name = suspects.find(({ id }) => id === whom)?.name ?? '';
  const quote = quotes.find((one) => one.asset === asset);
  const deeds: Readonly<Record<string, string>> = {
    warn: `warn ${name}`,
    fine: `fine ${name} ${finePercent}%`,
    halt: `halt ${asset} ${move(quote?.roundBp ?? 0)}`,
  };
  return oneLine(deeds[action] ?? 'watch');
}
