// /privacy: what is held in counts, the member's own part of it as a file, and its end after a question.

import { expect, it } from 'vitest';
import { command } from '../../commands/privacy.ts';
import { ownPart } from '../../src/views/answers/held.ts';
import { ALEX, ALICE, ANN, BOB, Playhouse } from '../playhouse.ts';
import { asked, buttonsOf, callOn, press, textOf } from './house-call.ts';

function played(): Playhouse {
  const house = new Playhouse().create().ring().visit(ANN).visit(BOB);
  house.bet(ANN, ALEX, 100);
  house.bet(BOB, ALICE, 50);
  return house;
}

it('counts what is held, and holds nothing of whoever only asks', async () => {
  const text = textOf(await command.run(callOn(played())));
  expect(text).toContain('900 chips');
  expect(text).toContain('1 open bet');
  const stranger = new Playhouse().create().ring();
  const reply = await command.run(callOn(stranger));
  expect(textOf(reply)).toContain('I do not know you here');
  expect(buttonsOf(reply)).toEqual([]);
  expect(stranger.show.viewers.get(ANN)).toBeUndefined();
});

it('gives it all as JSON, and nothing of others', async () => {
  const reply = await press(command, played(), 'exportHeld');
  const file = 'file' in reply ? reply.file : undefined;
  const held = JSON.parse(file?.bytes.toString() ?? '');
  expect(held).toMatchObject({ you: ANN, now: { chips: 900, pools: [{ wagers: [{ chips: 100 }] }] } });
  expect(held.records.map(({ type }: { type: string }) => type)).toContain('wagerPlaced');
  expect(JSON.stringify(held)).not.toContain(`"${BOB}"`);
});

it('tells of a question that one wants to know too, and sends it without its asker', async () => {
  const house = new Playhouse().create().ring().visit(ANN).visit(BOB);
  const at = { atMs: house.atMs };
  house.must({ type: 'askTrader', ...at, viewer: BOB, performer: ALEX, text: 'Why Crypto?' });
  house.must({ type: 'backQuestion', ...at, viewer: ANN, question: 'e1q1' });
  expect(textOf(await command.run(callOn(house)))).toContain('a question of another member that you want');
  const reply = await press(command, house, 'exportHeld');
  const file = 'file' in reply ? reply.file : undefined;
  const held = JSON.parse(file?.bytes.toString() ?? '');
  expect(held.now).toMatchObject({ backings: { [ANN]: 'e1q1' } });
  expect(JSON.stringify(held)).not.toContain(`"${BOB}"`);
});

it('shows and sends what is remembered beside the show, and offers to erase it alone', async () => {
  const house = new Playhouse().create().ring();
  const refused = { atMs: [house.atMs], barredUntilMs: house.atMs + 60_000 };
  const beside = { isCalled: true, refused, cardDrafts: [{ card: { name: 'Zoe' } }] };
  const reply = await command.run(callOn(house, { beside }));
  expect(textOf(reply)).toContain('called to the opening bell');
  expect(textOf(reply)).toContain('refused once within the last hour');
  expect(textOf(reply)).toContain('may propose nothing');
  expect(textOf(reply)).toContain('a card that you');
  expect(buttonsOf(reply)).toEqual(['exportHeld', 'askErase']);
  const sent = await press(command, house, 'exportHeld', { beside });
  const file = 'file' in sent ? sent.file : undefined;
  expect(JSON.parse(file?.bytes.toString() ?? '')).toMatchObject({ beside });
  expect(textOf(await press(command, house, 'erase', { beside }))).toContain(
    'I do not know you here any more',
  );
});

it('keeps from a table what is another’s', () => {
  const vote = { type: 'motionClosed', motion: { id: 'm', ballots: { a: 'yes', b: 'no' } }, by: 'b' };
  expect(ownPart(vote, 'a')).toEqual({ type: 'motionClosed', motion: { ballots: { a: 'yes' } } });
  expect(ownPart({ type: 'roundStarted', round: 1 }, 'a')).toBeUndefined();
});

it('erases after a question, and not before', async () => {
  const house = played();
  const question = await press(command, house, 'askErase');
  expect(textOf(question)).toContain('cannot be undone');
  expect(buttonsOf(question)).toEqual(['erase', 'keepHeld']);
  expect(textOf(await press(command, house, 'keepHeld'))).toContain('Nothing was erased');
  expect(house.show.viewers.get(ANN)).toBeDefined();
  expect(textOf(await press(command, house, 'erase'))).toContain('I do not know you here any more');
  expect(house.show.viewers.get(ANN)).toBeUndefined();
  expect(house.show.chips.toJSON()).toMatchObject({ mint: -1_000 });
  expect(house.show.chips.toJSON().tray).toBeUndefined();
  expect(asked.at(-1)).toBe(`forget ${ANN}`);
});

it('says so where there is no show', async () => {
  expect(textOf(await command.run(callOn(new Playhouse())))).toContain('There is no show');
});
