// How much the floor says: where a line of news goes at each of the three levels, and which level counts now.

import { isBetween } from '../../show/rounds/daily.ts';
import type { Noise, Settings } from '../../show/state/settings.ts';

/**
 * `post`: a post of its own. `line`: a line of the round's own post, which is edited while the round lasts. `small`:
 * small print at the end of that post. Where no round is under way, all of them are posts.
 */
export type Place = 'post' | 'line' | 'small';

/** Where a line goes at each level; null: nowhere. */
export type Places = Readonly<Record<Noise, Place | null>>;

/** Bells, bankruptcies, what halts the market, what members decided: the same at every level. */
export const ALWAYS: Places = { quiet: 'post', normal: 'post', loud: 'post' };
/** What the round's post begins with: its news and its prices. */
export const OF_THE_ROUND: Places = { quiet: 'line', normal: 'line', loud: 'line' };
/** What happens in a round, and one quote of it. */
export const IN_THE_ROUND: Places = { quiet: 'line', normal: 'line', loud: 'post' };
/** Who leads now, who feeds a pot: no business of a quiet floor. */
export const CHATTER: Places = { quiet: null, normal: 'line', loud: 'post' };
/** What begins between two of the cast, binds them and ends as it should: the turns of a story, never its own post. */
export const STORY: Places = { quiet: null, normal: 'line', loud: 'line' };
/** Refusals, overrides, flags: never a post of their own. */
export const SMALL_PRINT: Places = { quiet: 'small', normal: 'small', loud: 'line' };
/** The show's own comings and goings that whoever is there sees anyway. */
export const COURTESY: Places = { quiet: null, normal: 'post', loud: 'post' };

type Chosen = Pick<Settings, 'noise' | 'quietHours' | 'timeZone'>;

/** The level that counts: in quiet hours the quiet one. */
export const noiseAt = (settings: Chosen, atMs: number): Noise =>
  areQuiet(settings, atMs) ? 'quiet' : settings.noise;

export const areQuiet = ({ quietHours, timeZone }: Chosen, atMs: number): boolean =>
  quietHours !== null && isBetween(quietHours, timeZone, atMs);
