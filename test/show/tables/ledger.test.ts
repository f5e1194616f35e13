// The ledger of many members against a plain record that is added up whole after every event.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewerId } from '../../../src/show/ids.ts';
import { type ChipAccount, Ledger, totalOf } from '../../../src/show/ledger.ts';
import { walletOf } from '../../../src/show/parlour/wagers.ts';

const account = fc.constantFrom<ChipAccount>(
  'mint',
  'tray',
  'leak',
  'pool:e1-winner',
  ...Array.from({ length: 40 }, (_, number) => walletOf(viewerId(`${900 + number}`))),
);
const posting = fc.record({ account, amount: fc.integer({ min: -300, max: 300 }) });

class PlainLedger {
  readonly held: Record<string, number> = {};

  post(account: string, amount: number): void {
    const after = (this.held[account] ?? 0) + amount;
    if (after === 0) delete this.held[account];
    else this.held[account] = after;
  }

  get total(): number {
    return Object.values(this.held).reduce((sum, amount) => sum + amount, 0);
  }

  get overdrawn(): number {
    return Object.entries(this.held).filter(([name, amount]) => name !== 'mint' && amount < 0).length;
  }
}

describe('a ledger', () => {
  it('has the balances and the sums of a plain one after every event, whatever is posted', () => {
    fc.assert(
      fc.property(fc.array(fc.array(posting, { maxLength: 6 }), { maxLength: 60 }), (events) => {
        const plain = new PlainLedger();
        let ledger = Ledger.of<ChipAccount>({});
        for (const postings of events) {
          for (const { account: to, amount } of postings) plain.post(to, amount);
          ledger = ledger.posted(postings);
          expect(ledger.toJSON()).toEqual(plain.held);
          expect([ledger.total, ledger.faulty]).toEqual([plain.total, plain.overdrawn]);
          expect(totalOf(ledger)).toBe(ledger.total);
        }
        expect(Ledger.of(ledger.toJSON())).toEqual(ledger);
      }),
    );
  });

  it('leaves the one it was made from as it was', () => {
    const before = Ledger.of<ChipAccount>({ tray: 5, mint: -5 });
    before.posted([{ account: 'tray', amount: 7 }]);
    expect(before.toJSON()).toEqual({ tray: 5, mint: -5 });
  });

  it.each([
    ['half a chip', 0.5],
    ['no number', Number.NaN],
    ['less than nothing', -1],
    ['more than can be counted', 2 ** 53],
  ])('knows of a wallet that holds %s, until it does not', (_, amount) => {
    const wallet = walletOf(viewerId('901'));
    const bad = Ledger.of<ChipAccount>({ [wallet]: amount });
    expect(bad.faulty).toBe(1);
    if (!Number.isNaN(amount)) expect(bad.posted([{ account: wallet, amount: -amount }]).faulty).toBe(0);
  });

  it('lets the mint owe what it has issued', () => {
    expect(Ledger.of<ChipAccount>({ mint: -1_000 }).faulty).toBe(0);
  });
});
