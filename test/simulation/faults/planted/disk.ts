// Faults of the disk, which a real one promises not to have: what it said was written is not there after a crash, or not in
// full; and of what is kept of the show: a mark that ran ahead of the telling, a snapshot that is older than it says.

import type { Row, Store } from '../../../../src/journal/stores/store.ts';
import type { Show } from '../../../../src/show/state/show.ts';
import { firstTime, instead } from '../bot/instead.ts';
import type { Journalled } from '../bot/seams.ts';
import type { Plant } from '../run.ts';

const SOON_MS = 40;
const LIES_FOR_MS = 5_000;

const isRecordWith =
  (type: string) =>
  ({ key, text }: Row): boolean =>
    key.startsWith('records:') && text.includes(`"type":"${type}"`);

/** One record with a bet is not there when the process comes back. */
export const lostBet: Plant = ({ crash, later, planted }) => {
  const isIt = firstTime(isRecordWith('wagerPlaced'));
  const store = (there: Store): Store =>
    instead(there, {
      insert: async (row, hold) => {
        if (!isIt(row)) return there.insert(row, hold);
        planted();
        later(SOON_MS, crash);
        return 'inserted';
      },
    });
  return { store };
};

/** No record of some seconds is there. */
export const lyingDisk: Plant = ({ crash, later, planted }) => {
  const begins = firstTime(isRecordWith('turnTaken'));
  let lies = false;
  const store = (there: Store): Store =>
    instead(there, {
      insert: async (row, hold) => {
        if (begins(row)) {
          lies = true;
          later(LIES_FOR_MS, () => {
            lies = false;
            planted();
            crash();
          });
        }
        return lies && row.key.startsWith('records:') ? 'inserted' : there.insert(row, hold);
      },
    });
  return { store };
};

export const tornRecord: Plant = ({ crash, later, planted }) => {
  const isIt = firstTime(isRecordWith('turnTaken'));
  const store = (there: Store): Store =>
    instead(there, {
      insert: async (row, hold) => {
        if (!isIt(row)) return there.insert(row, hold);
        const answer = await there.insert({ ...row, text: row.text.slice(0, -20) }, hold);
        planted();
        later(SOON_MS, crash);
        return answer;
      },
    });
  return { store };
};

/** How far the show was told is noted before it was told, and then the process ends. */
export const markAhead: Plant = ({ crash, planted }) => {
  let [lastSeq, isDone] = [0, false];
  const journal = (guild: Journalled): void => {
    const { append, notes } = { append: guild.append.bind(guild), notes: guild.notes };
    const set = notes.set.bind(notes);
    guild.append = async (record) => {
      await append(record);
      lastSeq = record.firstSeq + record.events.length - 1;
    };
    notes.set = async (name, document) => {
      const isAhead = name === 'performed' && !isDone && (document as { seq: number }).seq < lastSeq;
      await set(name, isAhead ? { seq: lastSeq } : document);
      if (!isAhead) return;
      isDone = true;
      planted();
      crash();
    };
  };
  return { journal };
};

/** The wallets of an older one. */
export const staleSnapshot: Plant = ({ crash, planted }) => {
  let older: Show | null = null;
  let isDone = false;
  const journal = (guild: Journalled): void => {
    const snapshot = guild.snapshot.bind(guild);
    guild.snapshot = async (state, seq, slices) => {
      const chips = older?.chips ?? state.chips;
      const isOther = JSON.stringify(chips) !== JSON.stringify(state.chips) && !isDone;
      older ??= state;
      await snapshot(isOther ? { ...state, chips } : state, seq, slices);
      if (!isOther) return;
      isDone = true;
      planted();
      crash();
    };
  };
  return { journal };
};
