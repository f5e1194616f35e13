// The news: decks of headlines by regime, and the chaos deck that is the audience's.
// The texts are data (assets/headlines), handed in; never the same one twice in an episode.

import type { Language } from '../../languages/language.ts';
import { type Chance, chance } from '../chance.ts';
import type { ViewerId } from '../ids.ts';
import { assetsNamed, leaningOfHeadline } from '../speech/leaning.ts';
import type { Asset, Effects } from './asset.ts';
import { ASSETS } from './asset.ts';
import type { About, HappeningKind } from './happening.ts';
import type { Regime } from './regimes.ts';

export interface Headline {
  readonly id: string;
  /** At most 120 characters. */
  readonly text: string;
  readonly effects: Effects;
  /** Of a member's own, where they want to be named as its author. */
  readonly signedBy?: ViewerId;
  /** Of one about the cast; other languages fill its pattern by themselves. */
  readonly about?: About;
}

export interface Deck {
  readonly news: Readonly<Record<Regime, readonly Headline[]>>;
  readonly chaos: readonly Headline[];
  /** What the news says of a regime before it is confirmed. */
  readonly rumours: Readonly<Record<Regime, readonly string[]>>;
  /** What the news makes of what the cast has done: patterns with {name}, {other} and {matter}. */
  readonly cast: CastDeck;
}
export type CastDeck = Readonly<Partial<Record<HappeningKind, readonly Headline[]>>>;

export const HEADLINE_LENGTH_MAX = 120;

/** How a newspaper reader would take a headline: up, down or nothing, for each asset. */
export type Reading = Readonly<Record<Asset, -1 | 0 | 1>>;

export const readingOf = ({ Tech = 0, Crypto = 0, Bonds = 0 }: Effects): Reading => ({
  Tech: signOf(Tech),
  Crypto: signOf(Crypto),
  Bonds: signOf(Bonds),
});

const signOf = (effectBp: number): -1 | 0 | 1 => Math.sign(effectBp) as -1 | 0 | 1;

/**
 * A headline of the regime that the season has not had (`shown`), or of any other regime where its own are spent. When
 * all are, one that at least this episode has not had (`used`), and none when there is none.
 */
export function drawHeadline(deck: Deck, { regime, used, shown, draw }: DrawnFor): Headline | undefined {
  const without = (headlines: readonly Headline[], ids: readonly string[]) =>
    headlines.filter(({ id }) => !ids.includes(id));
  const all = Object.values(deck.news).flat();
  const choices = [
    () => without(without(deck.news[regime], used), shown),
    () => without(without(all, used), shown),
    () => without(all, used),
  ];
  for (const choice of choices) {
    const left = choice();
    if (left.length > 0) return draw.pick(left);
  }
  return undefined;
}

interface DrawnFor {
  readonly regime: Regime;
  readonly used: readonly string[];
  readonly shown: readonly string[];
  readonly draw: Chance;
}

export interface Hint {
  readonly asset: Asset;
  readonly way: 'up' | 'down';
  readonly size: 'small' | 'medium' | 'big';
}

/** In basis points: from where on a shock is no small one, and from where on it is a big one. */
const SIZES: Readonly<Record<Asset, readonly [medium: number, big: number]>> = {
  Tech: [250, 450],
  Crypto: [300, 600],
  Bonds: [80, 150],
};

/** What may be known of a headline's effects before it strikes: which way, and about how hard. */
export function hintsOf(effects: Effects): readonly Hint[] {
  return ASSETS.flatMap((asset): readonly Hint[] => {
    const bp = effects[asset] ?? 0;
    if (bp === 0) return [];
    const [medium, big] = SIZES[asset];
    const size = Math.abs(bp) >= big ? 'big' : Math.abs(bp) >= medium ? 'medium' : 'small';
    return [{ asset, way: bp > 0 ? 'up' : 'down', size }];
  });
}

/** Where a member writes a headline: the episode's seed, and the guild's language. */
export interface WrittenIn {
  readonly seed: string;
  readonly language: Language;
}

/** A member's own headline as it stands in a vote: what it would do is drawn by its id, whenever that is. */
export const ownHeadline = (
  { seed, language }: WrittenIn,
  { id, text }: Pick<Headline, 'id' | 'text'>,
): Headline => ({ id, text, effects: effectsOfOwn({ text, language }, chance(seed, 'own', id)) });

/**
 * On the assets that it names, or on one drawn: which way by its words, and drawn where they say neither; how hard is
 * drawn.
 */
function effectsOfOwn(
  { text, language }: Pick<WrittenIn, 'language'> & { text: string },
  draw: Chance,
): Effects {
  const named = assetsNamed(text, language);
  const struck = named.length > 0 ? named : [draw.pick(ASSETS)];
  const effects = struck.map((asset) => {
    const sizeBp = (asset === 'Bonds' ? 100 : 300) + draw.below(asset === 'Bonds' ? 150 : 500);
    const drawn = draw.percent(50) ? 1 : -1;
    return [asset, sizeBp * (leaningOfHeadline(text, asset, language) || drawn)] as const;
  });
  return Object.fromEntries(effects);
}
