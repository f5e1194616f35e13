// Wishes as the refusals have them: each is wrong in one way, or right where it is wished at the wrong time.

import { type PerformerId, questionId } from '../../../src/show/ids.ts';
import type { Intent } from '../../../src/show/intents/intent.ts';
import { ALEX, ANN, type Playhouse } from '../../playhouse.ts';

export type Wish = (house: Playhouse) => Record<string, unknown> & { type: Intent['type'] };
export const bet =
  (changes: Record<string, unknown>): Wish =>
  (house) => ({
    type: 'placeWager',
    viewer: ANN,
    interaction: house.interaction(),
    outcome: ALEX,
    chips: 10,
    ...changes,
  });
const decision = {
  thought: 't',
  trade: 'Hold',
  side: 'long',
  conviction: 1,
  speech: 's',
  location: 'Coffee Shop',
};
export const answer =
  (changes: Record<string, unknown>): Wish =>
  (house) => ({
    type: 'answer',
    question: house.show.episode?.asked[0]?.id ?? questionId('none'),
    decision: { ...decision, ...changes },
    playedBy: { mind: 'x', understudyBecause: null },
  });
export const vote = (house: Playhouse) => house.show.chaos?.id ?? '';
const seed = 'ab'.repeat(32);
export const ring: Wish = () => ({ type: 'ringOpeningBell', seed, commitment: 'c', closesAtMs: null });
export const settings =
  (change: Record<string, unknown>): Wish =>
  () => ({ type: 'changeSettings', settings: change });
export const byAnn = { viewer: ANN } as const;
export const motion = (house: Playhouse) => house.show.motion?.id ?? '';
export const lastHandled = ({ show }: Playhouse) => show.handled.at(-1);
export const leak =
  (changes: Record<string, unknown>): Wish =>
  (house) => ({ ...byAnn, type: 'feedLeak', interaction: house.interaction(), chips: 5, ...changes });
export const question =
  (changes: Record<string, unknown>): Wish =>
  () => ({ ...byAnn, type: 'askTrader', performer: ALEX, text: 'Why Crypto?', ...changes });
export const backing =
  (changes: Record<string, unknown>): Wish =>
  () => ({ ...byAnn, type: 'backQuestion', question: 'e1q1', ...changes });
export const limit =
  (limits: Record<string, unknown>): Wish =>
  () => ({ ...byAnn, type: 'limitStakes', capChips: null, lockDays: null, ...limits });
export const calledOff =
  (changes: Record<string, unknown>): Wish =>
  () => ({ ...byAnn, type: 'voidPool', market: 'winner', why: 'a goose', ...changes });
export const withdrawal: Wish = (house) => ({
  ...byAnn,
  type: 'withdrawWager',
  interaction: house.interaction(),
});
export const added =
  (changes: Record<string, unknown>): Wish =>
  () => {
    const written = { title: 'Intern', persona: 'New.', voice: 'alice', home: 'Coffee Shop', leverage: 1 };
    return { ...byAnn, type: 'addPerformer', card: { name: 'Nora', role: 'trader', ...written, ...changes } };
  };
export const edited =
  (changes: Record<string, unknown>): Wish =>
  () => ({ ...byAnn, type: 'editPerformer', performer: ALEX, changes });
export const recalled =
  (performer: PerformerId): Wish =>
  () => ({ ...byAnn, type: 'recallPerformer', performer });
export const retired =
  (performer: PerformerId): Wish =>
  () => ({ ...byAnn, type: 'retirePerformer', performer });
