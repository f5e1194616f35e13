// A string of the board in words: what it is about, how far it has come, and the whole board for those who do not see
// it. What is on a tag of the picture is said here, so that both say the same.

import type { Words } from '../../../languages/words.ts';
import type { PerformerId } from '../../../show/ids.ts';
import type { Ending, ThreadKind } from '../../../show/plot/thread.ts';
import { ALT_TEXT_LENGTH_MAX } from '../../words/discord-limits.ts';
import { tradeIn } from '../../words/trades.ts';
import { shortened } from '../board-alt.ts';
import type { OpenTermsOf, PlotString, PlotView } from './plot-card.ts';

const NAME_LENGTH_MAX = 24;

/** Whom it is between, by name. */
interface Named {
  readonly who: string;
  readonly whom: string;
}

type Teller<Kind extends ThreadKind> = (words: Words, terms: OpenTermsOf[Kind], named: Named) => string;

const TERMS: { readonly [Kind in ThreadKind]: Teller<Kind> } = {
  bet: (words, { asset, over, levelCents, untilRound, stakeCents, forfeit }, { who }) =>
    words.say('plotBoard.bet', {
      ...{ who, over, asset: words.say(`names.${asset}`), level: words.points(levelCents) },
      ...{ round: untilRound, stake: words.dollars(stakeCents), forfeit: words.say(`forfeits.${forfeit}`) },
    }),
  pact: (words, { asset, side, untilRound }) =>
    words.say('plotBoard.pact', { trade: tradeIn(words, { trade: asset, side }), round: untilRound }),
  tip: (words, { asset, way }, { who }) =>
    words.say('plotBoard.tip', { who, way, asset: words.say(`names.${asset}`) }),
  loan: (words, { stakeCents, dueCents }, { who }) => {
    const stake = words.dollars(stakeCents);
    if (stakeCents === dueCents) return words.say('plotBoard.loan', { who, stake });
    return words.say('plotBoard.loanDear', { who, stake, due: words.dollars(dueCents) });
  },
  dare: (words, { asset, side, untilRound, forfeit }, named) =>
    words.say('plotBoard.dare', {
      ...{ ...named, trade: tradeIn(words, { trade: asset, side }), round: untilRound },
      forfeit: words.say(`forfeits.${forfeit}`),
    }),
  secret: (words, { asset, side, stakeCents, paid }, named) =>
    words.say(paid ? 'plotBoard.secretPaid' : 'plotBoard.secret', {
      ...{ ...named, trade: tradeIn(words, { trade: asset, side }), stake: words.dollars(stakeCents) },
    }),
  feud: (words) => words.say('plotBoard.feud'),
};

/** "Both long Crypto to round 12". */
export function termsIn(words: Words, view: PlotView, string: PlotString): string {
  const tell = TERMS[string.kind] as Teller<ThreadKind>;
  return tell(words, string.terms, { who: nameOn(view, string.by), whom: nameOn(view, string.with) });
}

/** "Alex is to answer", "to round 12", "broken by Alex". */
export function stageIn(words: Words, view: PlotView, string: PlotString): string {
  const { ended, endedBy, by, awaits, stage, terms } = string;
  if (ended !== null) return endingIn(words, ended, nameOn(view, endedBy ?? by));
  const who = nameOn(view, awaits ?? by);
  if (stage === 'due') return words.say('plotBoard.due', { who });
  if (awaits !== null) return words.say('plotBoard.offered', { who });
  if (string.kind === 'tip') return words.say('plotBoard.runs', { round: string.terms.untilRound });
  // Their terms say until when.
  if ('untilRound' in terms) return words.say('plotBoard.agreed');
  return words.say(string.kind === 'feud' ? 'plotBoard.open' : 'plotBoard.bell');
}

/** Ends that are somebody's doing. */
const DOINGS = [
  ...(['refused', 'welshed', 'broken', 'bailed', 'soldOut', 'defaulted', 'quit', 'told'] as const),
] as const satisfies readonly Ending[];
type Doing = (typeof DOINGS)[number];
const isDoing = (ended: Ending): ended is Doing => DOINGS.some((doing) => doing === ended);

const endingIn = (words: Words, ended: Ending, who: string): string =>
  isDoing(ended) ? words.say(`threadEndings.${ended}`, { who }) : words.say(`threadEndings.${ended}`);

/** The matter as it is quoted in the reader's language. */
export const matterIn = (words: Words, matter: string): string =>
  words.say('counts.quoted', { text: words.ofDeck(matter) });

export function nameOn({ people }: PlotView, id: PerformerId): string {
  return shortened(people.find((each) => each.id === id)?.name ?? id, NAME_LENGTH_MAX);
}

export function plotAltText(words: Words, view: PlotView): string {
  const { episode, round, strings, more } = view;
  const title = round === 0 ? words.say('plotBoard.alt') : words.say('plotBoard.altIn', { episode, round });
  const told = strings.map((string) => stringInWords(words, view, string));
  return shortened(
    [
      title,
      ...(told.length === 0 ? [words.say('plotBoard.none')] : told),
      ...(more > 0 ? [words.say('plotBoard.altMore', { count: more })] : []),
    ].join(' '),
    ALT_TEXT_LENGTH_MAX,
  );
}

function stringInWords(words: Words, view: PlotView, string: PlotString): string {
  const { kind, by, with: other, matter, ended } = string;
  const between = {
    ...{ kind: words.say(`threadKinds.${kind}`), matter: matterIn(words, matter) },
    ...{ one: nameOn(view, by), other: nameOn(view, other) },
  };
  const stage = stageIn(words, view, string);
  if (ended !== null) return words.say('plotBoard.altEnded', { ...between, ending: stage });
  return words.say('plotBoard.altThread', { ...between, terms: termsIn(words, view, string), stage });
}
