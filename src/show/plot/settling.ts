// What the market and the bell make of the threads: whoever is ruined is out of all, what has come to its round is
// decided at the prices with which that round ends, and what nothing happens in for six rounds dies and says so.

import type { Script } from '../script.ts';
import type { Setting, When } from './kind-rules.ts';
import type { AnyMove } from './kinds.ts';
import { fateOf } from './kinds.ts';
import { emitMove, settingOf } from './playing.ts';
import { threadOf } from './plot.ts';
import type { Thread } from './thread.ts';

const STALE_ROUNDS = 6;

export function settleThreads(script: Script, when: When): void {
  moveEach(
    script,
    (thread, setting) => ruin(thread, setting) ?? fateOf(thread, setting, when) ?? stale(thread, setting),
    when === 'bell' ? { atTheBell: true } : {},
  );
}

/** Whom the tape has ruined takes part in nothing from this round's first turn on. */
export const endThreadsOfTheRuined = (script: Script): void => moveEach(script, ruin, {});

type MoveOf = (thread: Thread, setting: Setting) => AnyMove | undefined;

function moveEach(script: Script, moveOf: MoveOf, at: { readonly atTheBell?: true }): void {
  for (const { id } of script.show.plot.threads) {
    const setting = settingOf(script.show, 'fate');
    const thread = threadOf(script.show.plot, id);
    if (setting === undefined || thread === undefined) continue;
    const move = moveOf(thread, setting);
    if (move === undefined) continue;
    emitMove(script, thread, move, { room: null, told: [], ...at });
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
