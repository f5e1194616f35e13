// Whether the show goes on: a round has begun that had not, and a line of it was read in a room.
import { plain } from '../../../src/views/markdown.ts';
import type { House } from '../house/house.ts';
import { wait } from './bad-day.ts';

const LOOK_EVERY_MS = 250;

/** Resolves with the milliseconds it took, or null when they were too many. */
export async function goesOn(house: House, limitMs: number): Promise<number | null> {
  const { tail } = house;
  await tail.read();
  const [fromSeq, startedMs] = [tail.seq, Date.now()];
  while (Date.now() - startedMs < limitMs) {
    if (toldOfANewRound(house, fromSeq, startedMs)) return Date.now() - startedMs;
    await wait(LOOK_EVERY_MS);
  }
  return null;
}

function toldOfANewRound({ tail, ledger }: House, fromSeq: number, sinceMs: number): boolean {
  const events = tail.records.filter(({ firstSeq }) => firstSeq > fromSeq).flatMap(({ events }) => events);
  const began = events.findIndex(({ type }) => type === 'roundStarted');
  if (began < 0) return false;
  const words = events
    .slice(began)
    .flatMap((event) => (event.type === 'turnTaken' ? [plain(event.decision.speech)] : []));
  const read = ledger.all().filter(({ atMs, answer }) => atMs >= sinceMs && !answer);
  return words.some((said) => read.some(({ text }) => text.includes(said)));
}
