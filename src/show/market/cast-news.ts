// The share of the headlines that is about the cast: what happened a while ago, printed once, in the words of the deck.
// No pattern comes twice in a season.

import { findPerformer } from '../cast/cast.ts';
import { chance } from '../chance.ts';
import type { PerformerId } from '../ids.ts';
import type { Show } from '../state/show.ts';
import type { Happening, HappeningKind } from './happening.ts';
import { type CastDeck, HEADLINE_LENGTH_MAX, type Headline } from './headlines.ts';

/** Chance in 100 that a headline is about the cast, where there is anything to tell. */
const CAST_PERCENT = 30;
/** For how many rounds a happening is news. */
const FRESH_ROUNDS = 8;
/** What happened yesterday is told in so many rounds from the opening bell on. */
const YESTERDAY_ROUNDS = 10;

/** What is over with the day. */
const OF_THE_DAY: ReadonlySet<HappeningKind> = new Set(['ruin', 'marginCall', 'comeback', 'wornForfeit']);

export function castHeadline(show: Show, deck: CastDeck, round: number): Headline | undefined {
  const { episode } = show;
  if (episode === null) return undefined;
  const draw = chance(episode.seed, 'cast news', round);
  if (!draw.percent(CAST_PERCENT)) return undefined;
  const fresh = show.happenings.filter((each) => isFresh(each, { episode: episode.number, round }));
  for (const happening of draw.shuffle(fresh)) {
    const left = (deck[happening.kind] ?? []).flatMap((pattern) => printed(show, pattern, happening) ?? []);
    if (left.length > 0) return draw.pick(left);
  }
  return undefined;
}

function isFresh(
  { kind, episode, round }: Happening,
  now: { readonly episode: number; readonly round: number },
): boolean {
  if (episode === now.episode) return now.round - round <= FRESH_ROUNDS;
  return episode === now.episode - 1 && now.round <= YESTERDAY_ROUNDS && !OF_THE_DAY.has(kind);
}

/** Undefined where the season has had it, where somebody has left, or where long names make it too long. */
function printed(
  show: Show,
  { id, text: pattern, effects }: Headline,
  { kind, who, other: otherId, matter }: Happening,
): Headline | undefined {
  const nameOf = (performer: PerformerId | undefined): string | undefined =>
    performer === undefined ? undefined : findPerformer(show.cast, performer)?.name;
  const name = nameOf(who);
  const other = nameOf(otherId);
  if (show.shownHeadlines.includes(id) || name === undefined) return undefined;
  if (pattern.includes('{other}') && other === undefined) return undefined;
  if (pattern.includes('{matter}') && matter === undefined) return undefined;
  const slots = {
    name,
    ...(other === undefined ? {} : { other }),
    ...(matter === undefined ? {} : { matter }),
  };
  const text = filled(pattern, slots);
  if (text.length > HEADLINE_LENGTH_MAX) return undefined;
  return { id, text, effects, about: { happening: kind, who, pattern, ...slots } };
}

function filled(
  pattern: string,
  {
    name,
    other = '',
    matter = '',
  }: { readonly name: string; readonly other?: string; readonly matter?: string },
): string {
  const slots = { name, other, matter };
  return pattern.replace(/\{(name|other|matter)\}/g, (_, slot: keyof typeof slots) => slots[slot]);
}
