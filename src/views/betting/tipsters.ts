// The bettors' own table, for all to see: profit of the season, bail-outs marked.

import type { ViewerId } from '../../show/ids.ts';
import type { Tipster } from '../../show/parlour/tipsters.ts';
import { tipsters } from '../../show/parlour/tipsters.ts';
import type { Show } from '../../show/state/show.ts';
import { countOf } from '../words/counts.ts';
import { fitted } from '../words/markdown.ts';
import { chipCount } from '../words/money.ts';

const SHOWN_MAX = 10;

/** The best bettors, and the viewer's own place where that is further down. */
export function tipstersText(show: Show, viewer: ViewerId): string {
  const all = tipsters(show);
  const title = `### 🎩 Tipsters of season ${show.season.number}`;
  if (all.length === 0) {
    return `${title}\nNo bet of this season is settled yet: \`/bet\` before the lock, and wait for the bell.`;
  }
  const own = all.findIndex((tipster) => tipster.viewer === viewer);
  const shown = all.slice(0, SHOWN_MAX).map((tipster, index) => tipsterLine(tipster, index + 1));
  const further = own < SHOWN_MAX ? [] : all.slice(own, own + 1).map((me) => tipsterLine(me, own + 1));
  return fitted([title, ...shown, ...further, '-# Profit of settled bets, in play chips. 🛟 is a bail-out.']);
}

function tipsterLine({ viewer, profitChips, betsSettled, bailOuts }: Tipster, rank: number): string {
  const bets = countOf(betsSettled, 'bet');
  const marks = bailOuts === 0 ? '' : ` · 🛟 ×${bailOuts}`;
  return `${rank}. <@${viewer}> **${signedChips(profitChips)}** · ${bets}${marks}`;
}

/** "+1,200 chips". */
export const signedChips = (chips: number): string => `${chips < 0 ? '−' : '+'}${chipCount(Math.abs(chips))}`;
