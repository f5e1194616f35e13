// Asks a mind to tell the recap's beats, all at once and within a deadline, and keeps what passes the check.
// Whatever else comes is logged and left out: the phrases stand.

import type { Logger } from 'pino';
import type { Mind } from '../../minds/mind.ts';
import { checkedRetelling, type Retelling } from '../../views/paper/retelling.ts';

export type Retell = NonNullable<Mind['retell']>;

const DEADLINE_MS = 20_000;

/** By beat. Never rejects. */
export async function retoldBeats(
  asked: readonly Retelling[],
  { retell, log }: { readonly retell: Retell; readonly log: Logger },
): Promise<Readonly<Record<string, string>>> {
  const told = await Promise.all(
    asked.map(async (beat): Promise<readonly [string, string][]> => {
      try {
        const limits = { deadlineMs: DEADLINE_MS, signal: AbortSignal.timeout(DEADLINE_MS) };
        const checked = checkedRetelling(beat, await retell(beat, limits));
        if (checked.ok) return [[beat.id, checked.text]];
        log.info({ beat: beat.id, fault: checked.fault }, 'a retold beat was refused; its phrase stands');
      } catch (err) {
        log.warn({ err, beat: beat.id }, 'a beat could not be retold; its phrase stands');
      }
      return [];
    }),
  );
  return Object.fromEntries(told.flat());
}
