// Whether the show goes on: a round has begun that had not, and of it something was read in a room and on the floor.
import { FLOOR } from '../audit/telling.ts';
import type { House } from '../house/house.ts';
import { wait } from './bad-day.ts';

const LOOK_EVERY_MS = 250;

type Watched = Pick<House, 'tail' | 'ledger'>;

/** Resolves with the milliseconds it took, or null when they were too many. */
export async function goesOn(house: Watched, limitMs: number): Promise<number | null> {
  const { tail } = house;
  await tail.read();
  const [fromSeq, startedMs] = [tail.seq, Date.now()];
  while (Date.now() - startedMs < limitMs) {
    if (toldOfANewRound(house, fromSeq, startedMs)) return Date.now() - startedMs;
    await wait(LOOK_EVERY_MS);
  }
  return null;
}

function toldOfANewRound({ tail, ledger }: Watched, fromSeq: number, sinceMs: number): boolean {
  const began = tail.records.find(
    ({ firstSeq, events }) => firstSeq > fromSeq && events.some(({ type }) => type === 'roundStarted'),
  );
  if (began === undefined) return false;
  const told = ledger.all().filter(({ atMs, answer }) => atMs >= sinceMs && !answer);
  const read = tail.tellings
    .filter(({ seq }) => seq >= began.firstSeq)
    .filter(({ channel, words }) =>
      told.some((each) => each.channel === channel && each.text.includes(words)),
    )
    .map(({ channel }) => channel);
  return read.includes(FLOOR) && read.some((channel) => channel !== FLOOR);
}
