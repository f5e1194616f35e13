// What a mind can choose is what the rules allow.
import { describe, expect, it } from 'vitest';
import { decideFields, superviseFields } from '../../../src/minds/answer/question-fields.ts';
import type { Brief } from '../../../src/minds/briefs/brief.ts';
import { OVERSTAY_ROUNDS } from '../../../src/minds/briefs/overstay.ts';
import type { SuperviseBrief, Suspect } from '../../../src/minds/briefs/supervise-brief.ts';
import { performerId } from '../../../src/show/ids.ts';
import { holding } from '../understudy/brief-of.ts';

const optionsOf = (fields: ReturnType<typeof decideFields>, wanted: string): readonly string[] =>
  fields.flatMap((field) => (field.kind === 'choice' && field.name === wanted ? field.options : []));

const suspect = (id: string, mayBeFined: boolean): Suspect => ({
  ...{ id: performerId(id), name: id, equityCents: 1, dayProfitCents: 0, holding: null, marginPercent: null },
  ...{ twoFaced: 0, bankrupt: false, mayBeFined },
});
const asked = (mayBeHalted: SuperviseBrief['mayBeHalted'], mayBeFined: boolean) =>
  superviseFields({
    language: 'en',
    mayBeHalted,
    suspects: [suspect('alex', false), suspect('mike', mayBeFined)],
  });

const NO_PLOT: Brief['plot'] = { acts: [], open: [], owed: [], bound: [], threads: [], debts: [] };

const FREE = {
  ...{ bankrupt: false, afterHours: false, halted: null, holding: null },
  ...{ language: 'en' as const, plot: NO_PLOT },
};
const tradesOf = (changed: Partial<Parameters<typeof decideFields>[0]>) =>
  optionsOf(decideFields({ ...FREE, ...changed }), 'trade');

it('a bankrupt holds', () => {
  expect(tradesOf({ bankrupt: true })).toEqual(['Hold']);
  expect(tradesOf({})).toEqual(['Tech', 'Crypto', 'Bonds', 'Hold']);
});

describe('whoever has sat on one position for seven rounds', () => {
  const old = { ...holding('Tech', 'long', 100), roundsHeld: OVERSTAY_ROUNDS };
  const all = ['Tech', 'Crypto', 'Bonds', 'Hold'];
  const pact = (side: 'long' | 'short'): (typeof NO_PLOT.bound)[number] => ({
    ...{ thread: 'one', kind: 'pact', matter: 'the plan', other: { id: performerId('mike'), name: 'Mike' } },
    ...{ asset: 'Tech', side, roundsLeft: 2, age: 3 },
  });

  it('trades something else', () => {
    expect(tradesOf({ holding: old })).toEqual(['Crypto', 'Bonds']);
    expect(tradesOf({ holding: old, halted: 'Crypto' })).toEqual(['Bonds']);
    expect(tradesOf({ holding: { ...old, roundsHeld: OVERSTAY_ROUNDS - 1 } })).toEqual(all);
  });

  it('keeps it where it agreed to, or nothing trades', () => {
    expect(tradesOf({ holding: old, plot: { ...NO_PLOT, bound: [pact('long')] } })).toEqual(all);
    expect(tradesOf({ holding: old, plot: { ...NO_PLOT, bound: [pact('short')] } })).toEqual([
      'Crypto',
      'Bonds',
    ]);
    expect(tradesOf({ holding: old, halted: 'market' })).toEqual(all);
    expect(tradesOf({ holding: old, halted: 'Tech' })).toEqual(all);
    expect(tradesOf({ holding: old, afterHours: true })).toEqual(all);
    expect(tradesOf({ holding: old, bankrupt: true })).toEqual(['Hold']);
  });
});

it('a regulator fines nobody who may not be fined', () => {
  const whom = asked(['Crypto'], true).find(({ name }) => name === 'whom');
  if (whom?.kind !== 'choice') throw new Error('nobody to choose');
  const open = (action: string) => whom.options.filter((option) => whom.fits?.(option, { action }));
  expect([open('fine'), open('warn')]).toEqual([['mike'], ['alex', 'mike']]);
});

it('a regulator halts what may be halted, and fines where somebody may be fined', () => {
  expect(optionsOf(asked(['Crypto'], true), 'action')).toEqual(['watch', 'warn', 'fine', 'halt']);
  expect(optionsOf(asked(['Crypto'], true), 'asset')).toEqual(['Crypto']);
  expect(optionsOf(asked([], false), 'action')).toEqual(['watch', 'warn']);
  expect(optionsOf(asked([], false), 'asset')).toEqual(['Tech', 'Crypto', 'Bonds']);
});
