// The office as anybody may see it after a round: who stands where and came from where, what each said last,
// how each fares, the prices and the newest headline. Never a thought. Pure; `officeAltText` says it in words.

import type { Performer, Room } from '../../show/cast/cast.ts';
import { TRADING_FLOOR } from '../../show/cast/cast.ts';
import type { PerformerId } from '../../show/ids.ts';
import type { About } from '../../show/market/happening.ts';
import type { Forfeit } from '../../show/plot/forfeits.ts';
import { isAfterHours } from '../../show/rounds/after-hours.ts';
import type { Episode, Published, Turn } from '../../show/state/episode.ts';
import type { Show } from '../../show/state/show.ts';
import { equityCents } from '../../show/trading/books.ts';
import { countsFromCents } from '../../show/trading/day-profit.ts';
import type { BoardPhase, BoardPrice } from './board.ts';
import { boardView } from './board.ts';

export type OfficePlace = Room | typeof TRADING_FLOOR;

/** From the day's profit; whoever does not trade is calm. */
export type OfficeMood = 'calm' | 'gloating' | 'panicking' | 'ruined';

export interface OfficePerson {
  readonly id: PerformerId;
  readonly name: string;
  /** `#rrggbb`, as on the card. */
  readonly colour: string;
  /** Where this round's line was said; where none was, where the performer stands now. */
  readonly place: OfficePlace;
  /** Where the line before was said. */
  readonly from: OfficePlace;
  readonly mood: OfficeMood;
  /** For what was lost, until the bell. */
  readonly worn: Forfeit | null;
  /** Since the opening bell; null for those who do not trade. */
  readonly profitCents: number | null;
  readonly profitBp: number | null;
  /** This round's public words; null where nothing was said. */
  readonly line: string | null;
  /** Which line of the round it was, from 0; -1 without a line. */
  readonly spoke: number;
}

export interface OfficeHeadline {
  readonly text: string;
  readonly about?: About | undefined;
  readonly source: Published['source'];
}

export interface OfficeView {
  readonly phase: BoardPhase;
  readonly episode: number;
  readonly round: number;
  readonly rounds: number;
  /** Trading is over for today: the lamps are low. */
  readonly isLate?: boolean;
  readonly people: readonly OfficePerson[];
  readonly prices: readonly BoardPrice[];
  /** The newest of this episode; null before the first. */
  readonly headline: OfficeHeadline | null;
}

/** A day's profit from which a trader gloats or panics, in basis points of the equity at the bell. */
export const MOOD_BP = 300;

/**
 * The office of a show. At the closing bell the show has let go of its episode: hand in the one that was
 * open until then.
 */
export function officeView(show: Show, episode: Episode | null = show.episode): OfficeView {
  const board = boardView(show, episode);
  const lines = (episode?.turns ?? []).filter(({ round }) => round === episode?.round);
  const published = episode?.published.at(-1);
  return {
    phase: board.phase,
    episode: board.episode,
    round: board.round,
    rounds: board.rounds,
    ...(episode !== null && isAfterHours(episode) ? { isLate: true } : {}),
    people: show.cast.flatMap((performer) => personOf({ show, episode, performer }, lines) ?? []),
    prices: board.prices,
    headline: published === undefined ? null : shown(published),
  };
}

const shown = ({ headline: { text, about }, source }: Published): OfficeHeadline => ({ text, about, source });

interface Scene {
  readonly show: Show;
  readonly episode: Episode | null;
  readonly performer: Performer;
}

function personOf({ show, episode, performer }: Scene, lines: readonly Turn[]): OfficePerson {
  const { id, name, colour } = performer;
  const spoke = lines.findLastIndex((turn) => turn.performer === id);
  const line = lines[spoke];
  const place = line?.room ?? show.rooms[id] ?? TRADING_FLOOR;
  const before = episode?.turns.findLast((turn) => turn.performer === id && turn !== line);
  const profit = profitOf({ show, episode, performer });
  return {
    ...{ id, name, colour, place, spoke },
    from: before?.room ?? (line === undefined ? place : (performer.home ?? place)),
    mood: moodOf(profit?.bp ?? 0, episode?.bankrupt.includes(id) === true),
    worn: show.plot.worn[id] ?? null,
    profitCents: profit?.cents ?? null,
    profitBp: profit?.bp ?? null,
    line: line?.speech ?? null,
  };
}

function profitOf({ show, episode, performer: { id, role } }: Scene): { cents: number; bp: number } | null {
  if (role !== 'trader') return null;
  const opening = countsFromCents(episode, id);
  const now = equityCents(show, id);
  const cents = opening === undefined ? (show.lastResult?.profitCents[id] ?? 0) : now - opening;
  const from = opening ?? now - cents;
  return { cents, bp: from > 0 ? Math.round((cents * 10_000) / from) : 0 };
}

function moodOf(profitBp: number, bankrupt: boolean): OfficeMood {
  if (bankrupt) return 'ruined';
  if (profitBp >= MOOD_BP) return 'gloating';
  return profitBp <= -MOOD_BP ? 'panicking' : 'calm';
}

/** The same office with every line and headline passed through a filter; what it empties is not said. */
export function withLines(view: OfficeView, clean: (text: string, about?: About) => string): OfficeView {
  const said = (text: string, about?: About): string | null => clean(text, about).trim() || null;
  const headline = view.headline === null ? null : said(view.headline.text, view.headline.about);
  return {
    ...view,
    people: view.people.map((person) => ({
      ...person,
      line: person.line === null ? null : said(person.line),
    })),
    headline: view.headline === null || headline === null ? null : { ...view.headline, text: headline },
  };
}
