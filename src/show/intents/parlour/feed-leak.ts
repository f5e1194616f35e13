// Chips for the leak pot, no more than it still takes. What is in it does not come back.

import type { ShowEvent } from '../../events/event.ts';
import type { LeakFed } from '../../events/parlour.ts';
import type { ChipAccount } from '../../ledger.ts';
import { balanceOf, transfer } from '../../ledger.ts';
import { LEAK_POT_CHIPS, leakable, leaked } from '../../parlour/leak.ts';
import { spendingFault } from '../../parlour/spending.ts';
import { walletOf } from '../../parlour/wagers.ts';
import type { Outcome, Rejection } from '../../rejection.ts';
import { accept, isRejection, reject } from '../../rejection.ts';
import { paceMs } from '../../rounds/power-hour.ts';
import type { Episode } from '../../state/episode.ts';
import type { Show } from '../../state/show.ts';
import { handledFault, runningEpisode } from '../guards.ts';
import type { FeedLeak } from './parlour-intents.ts';

export function feedLeak(show: Show, intent: FeedLeak): Outcome<ShowEvent> {
  const { viewer, interaction, atMs } = intent;
  const episode = handledFault(show, interaction) ?? runningEpisode(show, atMs);
  if (isRejection(episode)) return reject(episode);
  const turn = leakable(show, episode);
  if (turn === undefined) return reject(nothingToLeak(show, episode, atMs));
  const fault = spendingFault(show, intent);
  if (fault !== undefined) return reject(fault);
  const heldChips = balanceOf(show.chips, 'leak');
  const chips = Math.min(intent.chips, LEAK_POT_CHIPS - heldChips);
  const potChips = heldChips + chips;
  const chipPostings = transfer<ChipAccount>(walletOf(viewer), 'leak', chips);
  const fed: LeakFed = { type: 'leakFed', viewer, interaction, chips, potChips, chipPostings };
  return accept<ShowEvent>(fed, ...(potChips < LEAK_POT_CHIPS ? [] : leaked(show, turn)));
}

/** Only the first round has nobody's thought to leak; it begins with the first bell's round and lasts its pace. */
function nothingToLeak(show: Show, episode: Episode, atMs: number): Rejection {
  const beganAtMs = episode.roundUnderway ? episode.roundStartedAtMs : episode.nextRoundAtMs;
  const endsAtMs = beganAtMs + paceMs(show, atMs);
  return { reason: 'nothingToLeak', roundEndsAtMs: endsAtMs <= atMs ? null : endsAtMs };
}
