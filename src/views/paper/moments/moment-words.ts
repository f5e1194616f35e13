// A moment in plain words, for a picture: one claim, without marks of Discord's and without a link.

import type { Words } from '../../../languages/words.ts';
import type { Performer } from '../../../show/cast/cast.ts';
import type { PerformerId } from '../../../show/ids.ts';
import { endsTrading } from '../../../show/market/halts.ts';
import { nameIn } from '../../words/names.ts';
import { tradeIn } from '../../words/trades.ts';
import type { MarginCall, Moment, MomentOf, Overruling, Swing } from './moment.ts';

interface Staged {
  readonly cast: readonly Performer[];
  readonly former?: Readonly<Record<PerformerId, string>>;
}

/** For whom, and of whom: `who` is the performer's name; empty where it happened to the market. */
interface Telling {
  readonly words: Words;
  readonly show: Staged;
  readonly who: string;
}
type Teller<Told> = (telling: Telling, moment: Told) => string;

const TELLERS: { readonly [Kind in Moment['kind']]: Teller<MomentOf<Kind>> } = {
  swing: swingWords,
  bankruptcy: ({ words, who }, { shortfallCents }) =>
    shortfallCents > 0
      ? words.say('moments.bankruptcyCost', { who, sum: words.dollars(shortfallCents) })
      : words.say('moments.bankruptcy', { who }),
  realised: ({ words, who }, { cents }) => {
    const values = { who, sum: words.dollars(Math.abs(cents)) };
    return cents > 0 ? words.say('moments.saleGain', values) : words.say('moments.saleLoss', values);
  },
  audience: ({ words }, { headline, asset, assetBp }) => {
    const news = words.say('counts.quoted', { text: words.ofHeadline(headline) });
    const values = { news, asset: words.say(`names.${asset}`), move: words.percent(assetBp) };
    return words.say('moments.audience', values);
  },
  reversal: ({ words, show, who }, { dethroned }) =>
    words.say('moments.reversal', { who, whom: nameIn(show, dethroned) }),
  betrayal: ({ words, show, who }, { victim, decision }) =>
    words.say('moments.betrayal', { who, whom: nameIn(show, victim), trade: tradeIn(words, decision) }),
  lie: ({ words, who }, { decision }) => words.say('moments.lie', { who, trade: tradeIn(words, decision) }),
  halt: ({ words }, moment) => {
    const way = words.way(moment.indexBp);
    return endsTrading(moment) ? words.say('moments.haltLast', { way }) : words.say('moments.halt', { way });
  },
  margin: marginWords,
  overruled: overruledWords,
};

export function momentWords(words: Words, show: Staged, moment: Moment): string {
  const tell = TELLERS[moment.kind] as Teller<Moment>;
  const who = moment.performer === null ? '' : nameIn(show, moment.performer);
  return tell({ words, show, who }, moment);
}

function marginWords({ words, who }: Telling, { outcome, equityCents, exposureCents }: MarginCall): string {
  const carries = words.dollars(exposureCents);
  return outcome === 'called'
    ? words.say('moments.marginCalled', { who, has: words.dollars(equityCents), carries })
    : words.say('moments.marginSoldOut', { who, carries });
}

function overruledWords({ words, who }: Telling, { event }: Overruling): string {
  const { bet, askedCents, allowedCents } = event;
  const values = {
    by: event.who === 'desk' ? 'desk' : 'trader',
    who,
    asked: words.dollars(askedCents),
    cut: allowedCents === 0 ? 'toNothing' : 'toSome',
    got: words.dollars(allowedCents),
  } as const;
  if (bet === null) return words.say('moments.overruledLoan', values);
  const wish = tradeIn(words, { trade: bet.asset, side: bet.side });
  return words.say('moments.overruled', { ...values, wish });
}

function swingWords({ words, who }: Telling, { changeCents, changeBp, ride }: Swing): string {
  const values = {
    way: changeCents > 0 ? 'made' : 'lost',
    who,
    sum: words.dollars(Math.abs(changeCents)),
    share: words.percent(changeBp),
  } as const;
  if (ride === undefined) return words.say('moments.swing', values);
  const bet = tradeIn(words, { trade: ride.asset, side: ride.side });
  return words.say('moments.swingWith', { ...values, bet });
}
