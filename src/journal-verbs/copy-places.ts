// The two journals of a copy: the original must be there, neither may be in use, and they must be two.
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { openStore } from '../journal/stores/open-store.ts';
import type { Store } from '../journal/stores/store.ts';
import { CopyFault } from './copy-fault.ts';
import { NoJournal } from './journal-place.ts';

export interface CopyPlaces {
  readonly from: string;
  readonly to: string;
}

export interface BothStores {
  readonly from: Store;
  readonly to: Store;
  close(): Promise<void>;
}

/** Throws NoJournal, CopyFault, JournalUnavailable, JournalInUse, ShardsInUse; then neither is open. */
export async function openBoth(places: CopyPlaces, warn: (error: Error) => void): Promise<BothStores> {
  insistTwo(places);
  // Opened as whoever writes: beside a Bullpen that goes on, the copy would lack what it writes meanwhile.
  const from = await openStore(places.from, { warn });
  try {
    const to = await openStore(places.to, { warn });
    return {
      from,
      to,
      close: async () => {
        await to.close();
        await from.close();
      },
    };
  } catch (error) {
    await from.close();
    throw error;
  }
}

const fileOf = (address: string): string | undefined =>
  address.startsWith('sqlite://') ? resolve(address.slice('sqlite://'.length)) : undefined;

function insistTwo({ from, to }: CopyPlaces): void {
  for (const address of [from, to]) {
    if (address === 'memory:') throw new CopyFault('memory: ends with this program: name a database.');
  }
  const [original, copy] = [fileOf(from), fileOf(to)];
  if (original !== undefined && !existsSync(original)) {
    throw new NoJournal(`There is no ${original}: name the original with --from sqlite://PATH.`);
  }
  if (from === to || (original !== undefined && original === copy)) {
    throw new CopyFault('--from and --to are the same journal: name another for the copy.');
  }
  if (original !== undefined && copy !== undefined && dirname(original) === dirname(copy)) {
    throw new CopyFault(
      `Both would be in ${dirname(copy)}, a folder for one journal: name another for --to.`,
    );
  }
}
