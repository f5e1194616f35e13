// One performer as a picture shows them: the face and what is on the card, or what they have behind them.
// Pure; `profileAltText` says it in words.

import type { Words } from '../../languages/words.ts';
import { type Career, type Day, NO_CAREER, type Retired } from '../../show/cast/career.ts';
import { findPerformer, type Performer } from '../../show/cast/cast.ts';
import { strongestTie } from '../../show/cast/relation.ts';
import type { PerformerId } from '../../show/ids.ts';
import type { Show } from '../../show/state/show.ts';
import { temperOf } from '../words/cast-words.ts';
import { ALT_TEXT_LENGTH_MAX } from '../words/discord-limits.ts';
import { nameIn } from '../words/names.ts';
import { shortened } from './board-alt.ts';

export interface ProfileFact {
  readonly label: string;
  readonly value: string;
  readonly tone?: 'gain' | 'loss';
}

export interface ProfileView {
  readonly id: PerformerId;
  readonly name: string;
  readonly title: string;
  /** `#rrggbb`, as on the card. */
  readonly colour: string;
  /** A few capitals over it. */
  readonly sign: string;
  readonly note: string;
  /** Six at most. */
  readonly facts: readonly ProfileFact[];
  /** What is to be read under them: the persona, or what was said last; null: nothing is. */
  readonly text: { readonly label: string; readonly words: string } | null;
}

interface Shown {
  readonly sign: 'new' | 'card';
  /** Who plays it, in words. */
  readonly mind: string;
  /** The persona is written to the mind that plays: whoever writes the card reads it, and nobody else. */
  readonly to: 'manager' | 'all';
}

/** What is on the card. */
export function cardProfile(words: Words, card: Performer, { sign, mind, to }: Shown): ProfileView {
  const role = words.say('cast.role', { role: card.role });
  return {
    ...faceOf(card),
    sign: sign === 'new' ? words.say('cast.signNew') : words.say('cast.signCard'),
    note: role,
    facts: [
      { label: words.say('cast.labelRole'), value: role },
      ...traderFacts(words, card),
      { label: words.say('cast.labelHome'), value: words.say(`names.${card.home}`) },
      { label: words.say('cast.labelMind'), value: mind },
    ],
    text: to === 'all' ? null : { label: words.say('cast.labelPersona'), words: card.persona },
  };
}

/** What somebody has behind them, of the cast or gone from it; undefined where nobody of that id ever was here. */
export function careerProfile(
  words: Words,
  show: Pick<Show, 'cast' | 'former' | 'retired' | 'careers' | 'relations' | 'episode'>,
  { id, sign }: { readonly id: PerformerId; readonly sign: 'farewell' | 'back' },
): ProfileView | undefined {
  const leaver: Retired | undefined = Object.hasOwn(show.retired, id) ? show.retired[id] : undefined;
  const card = findPerformer(show.cast, id) ?? leaver?.card;
  if (card === undefined) return undefined;
  const career = show.careers[id] ?? NO_CAREER;
  // The career counts an episode when it is over.
  const saidToday = show.episode?.turns.findLast(({ performer }) => performer === id);
  const tie = strongestTie(leaver?.relations ?? show.relations, id);
  const kind = tie === undefined ? 'none' : tie.score < 0 ? 'feud' : 'ally';
  return {
    ...faceOf(card),
    sign: sign === 'back' ? words.say('cast.signBack') : words.say('cast.signFarewell'),
    note: words.say('cast.role', { role: card.role }),
    facts: [
      { label: words.say('cast.labelEpisodes'), value: words.number(career.episodes) },
      ...(card.role === 'trader' ? profitFacts(words, career) : []),
      {
        label: words.say('cast.labelTie', { kind }),
        value: tie === undefined ? words.say('cast.nobody') : nameIn(show, tie.with),
      },
    ],
    text: {
      label: words.say('cast.labelLastWords'),
      words: saidToday?.speech ?? career.lastWords?.text ?? words.say('cast.silence'),
    },
  };
}

const faceOf = ({ id, name, title, colour }: Performer) => ({ id, name, title, colour });

function traderFacts(words: Words, { id, role, voice, leverage }: Performer): readonly ProfileFact[] {
  if (role !== 'trader') return [];
  return [
    { label: words.say('cast.labelTemper'), value: temperOf(words, { id, voice }) },
    { label: words.say('cast.labelLeverage'), value: words.say('cast.leverage', { leverage }) },
  ];
}

function profitFacts(words: Words, { wins, best, worst, profitCents }: Career): readonly ProfileFact[] {
  const day = (label: string, of: Day | null): ProfileFact =>
    of === null
      ? { label, value: words.say('cast.nothingYet') }
      : {
          ...{ label, ...toneOf(of.profitCents) },
          value: words.say('cast.dayOf', {
            profit: words.signedDollars(of.profitCents),
            episode: of.episode,
          }),
        };
  return [
    { label: words.say('cast.labelWins'), value: words.number(wins) },
    day(words.say('cast.labelBest'), best),
    day(words.say('cast.labelWorst'), worst),
    {
      ...{ label: words.say('cast.labelTotal'), value: words.signedDollars(profitCents) },
      ...toneOf(profitCents),
    },
  ];
}

const toneOf = (cents: number): Pick<ProfileFact, 'tone'> =>
  cents === 0 ? {} : { tone: cents > 0 ? 'gain' : 'loss' };

/** The sentence around it has a full stop of its own. */
const withoutStop = (text: string): string => text.replace(/[.!?…。！？]+$/u, '');

export function profileAltText(words: Words, { sign, name, title, facts, text }: ProfileView): string {
  const told = facts.map(({ label, value }) => words.say('cast.altFact', { label, value })).join(' ');
  const said =
    text === null ? '' : words.say('cast.altFact', { label: text.label, value: withoutStop(text.words) });
  const alt = words.say('cast.alt', { sign, name, title, facts: told, said });
  return shortened(alt.trimEnd(), ALT_TEXT_LENGTH_MAX);
}
