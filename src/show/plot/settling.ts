// What the market and the bell make of the threads: whoever is ruined is out of all, what nothing happens in for six
// rounds dies and says so, and what has come to its round is decided.

import type { Script } from '../script.ts';
import type { Setting, When } from './kind-rules.ts';
import type { AnyMove } from './kinds.ts';
import { fateOf } from './kinds.ts';
import { emitMove, settingOf } from './playing.ts';
import { threadOf } from './plot.ts';
import type { Thread } from './thread.ts';

const STALE_ROUNDS = 6;

export function settleThreads(script: Script, when: When): void {
  for (const { id } of script.show.plot.threads) {
    const setting = settingOf(script.show, 'fate');
    const thread = threadOf(script.show.plot, id);
    if (setting === undefined || thread === undefined) continue;
    const move = ruin(thread, setting) ?? fateOf(thread, setting, when) ?? stale(thread, setting);
    if (move === undefined) continue;
    emitMove(script, thread, move, { room: null, told: [], ...(when === 'bell' ? { atTheBell: true } : {}) });
  }
}

function ruin({ by, with: other }: Thread, { episode }: Setting): AnyMove | undefined {
  const isOut = episode.bankrupt.includes(by) || episode.bankrupt.includes(other);
  return isOut ? { verb: 'ruined', by: null, ended: 'ruined' } : undefined;
}

/** A feud only sleeps. */
function stale(
  { kind, stage, movedInRound, episode: of }: Thread,
  { episode }: Setting,
): AnyMove | undefined {
  if (kind === 'feud' || of !== episode.number || stage === 'due') return undefined;
  if (episode.round - movedInRound < STALE_ROUNDS) return undefined;
  return { verb: 'faded', by: null, ended: 'faded' };
}
