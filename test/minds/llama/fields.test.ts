// What a mind can choose is what the rules allow.
import { expect, it } from 'vitest';
import { decideFields, superviseFields } from '../../../src/minds/answer/question-fields.ts';
import type { SuperviseBrief, Suspect } from '../../../src/minds/briefs/supervise-brief.ts';
import { performerId } from '../../../src/show/ids.ts';

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

const NO_PLOT = { acts: [], open: [], owed: [], bound: [], threads: [], debts: [] };

it('a bankrupt holds', () => {
  expect(optionsOf(decideFields({ bankrupt: true, language: 'en', plot: NO_PLOT }), 'trade')).toEqual([
    'Hold',
  ]);
  expect(optionsOf(decideFields({ bankrupt: false, language: 'en', plot: NO_PLOT }), 'trade')).toEqual([
    'Tech',
    'Crypto',
    'Bonds',
    'Hold',
  ]);
});

it('a regulator halts what may be halted, and fines where somebody may be fined', () => {
  expect(optionsOf(asked(['Crypto'], true), 'action')).toEqual(['watch', 'warn', 'fine', 'halt']);
  expect(optionsOf(asked(['Crypto'], true), 'asset')).toEqual(['Crypto']);
  expect(optionsOf(asked([], false), 'action')).toEqual(['watch', 'warn']);
  expect(optionsOf(asked([], false), 'asset')).toEqual(['Tech', 'Crypto', 'Bonds']);
});
