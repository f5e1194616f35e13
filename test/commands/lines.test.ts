// What can be done from a trader's line that one sees, by the message's id alone; and what is said where there is none.
import { beforeEach, describe, expect, test } from 'vitest';
import { command as bet } from '../../commands/bet.ts';
import { command as follow } from '../../commands/follow.ts';
import { command as portfolio } from '../../commands/portfolio.ts';
import { command as rewind } from '../../commands/rewind.ts';
import { command as thoughts } from '../../commands/thoughts.ts';
import type { PerformerId } from '../../src/show/ids.ts';
import type { Shown } from '../../src/stage/posting/message-links.ts';
import { ALEX, ALICE, MIKE, Playhouse } from '../playhouse.ts';
import { buttonsOf, callOn, onMessage, press, textOf } from './house-call.ts';

const THINK = 'What were you thinking?';

let house: Playhouse;
beforeEach(() => {
  house = new Playhouse().create().ring();
  house.mind = ({ performer }) => ({ speech: `${performer} speaks`, thought: `${performer} has a *secret*` });
});

/** What a message showed that holds the newest lines of these. */
function showing(...performers: readonly PerformerId[]): Readonly<Record<string, readonly Shown[]>> {
  const spans = performers.map((performer) => {
    const found = house.records.findLast(({ events }) =>
      events.some((event) => event.type === 'turnTaken' && event.performer === performer),
    );
    const at = found?.events.findIndex(({ type }) => type === 'turnTaken') ?? 0;
    const seq = (found?.firstSeq ?? 0) + at;
    return { episode: house.show.episode?.number ?? 1, firstSeq: seq, lastSeq: seq };
  });
  return { m1: spans };
}
const on = (command: typeof bet, name: string, shown = showing(ALEX)) =>
  onMessage(command, house, { name, message: 'm1', shown });

describe('from a trader’s line', () => {
  test('what was thought, once the round is over, with what one can do from there', async () => {
    house.round();
    const reply = await on(thoughts, THINK);
    expect(reply.kind).toBe('private');
    expect(textOf(reply)).toContain('💭 alex has a \\*secret\\*');
    expect(textOf(reply)).toContain('“alex speaks”');
    expect(textOf(reply)).toMatch(/Episode 1, round 1 · .*\n/);
    expect(buttonsOf(reply)).toEqual(['share:1:1:alex', 'rewind:1:1', 'follow:alex', 'betOn:alex']);
  });

  test('is not told while the round is played, to nobody and by no way; it says when', async () => {
    house.startRound();
    while (house.answerOne() && house.show.episode?.turns.every(({ performer }) => performer !== ALEX));
    expect(house.show.episode?.roundUnderway).toBe(true);
    for (const reply of [
      await on(thoughts, THINK),
      await on(thoughts, 'Share card'),
      await press(thoughts, house, 'think:1:1:alex'),
      await press(thoughts, house, 'share:1:1:alex'),
    ]) {
      expect(reply.kind).toBe('private');
      expect(textOf(reply)).toMatch(/Round 1 is being played.*<t:\d+:t>/);
      expect(textOf(reply)).not.toContain('secret');
    }
  });

  test('still after the episode is closed, and in another', async () => {
    house.round();
    const shown = showing(ALEX);
    while (house.show.episode !== null) house.round();
    expect(textOf(await on(thoughts, THINK, shown))).toContain('secret');
    house.ring();
    expect(textOf(await on(thoughts, THINK, shown))).toContain('Episode 1, round 1');
  });

  test('follow, bet, portfolio, rewind', async () => {
    house.round();
    expect(await on(follow, 'Follow')).toMatchObject({ kind: 'feed', follower: { performer: ALEX } });
    const bets = await on(bet, 'Bet on');
    expect(textOf(bets)).toContain('A bet on Alex');
    expect(buttonsOf(bets)).toContain('stake:winner:alex');
    expect(textOf(await on(portfolio, 'Portfolio'))).toContain('Alex');
    expect(textOf(await on(rewind, 'Rewind to here'))).toContain('round 1');
  });

  test('no bet after the lock: it says when bets open again, and offers none', async () => {
    house.round();
    house.must({ type: 'lockPool', atMs: house.show.episode?.locksAtMs ?? 0 });
    house.atMs = house.show.episode?.locksAtMs ?? 0;
    expect(textOf(await on(bet, 'Bet on'))).toMatch(/^Bets locked/);
    expect(buttonsOf(await on(thoughts, THINK))).not.toContain('betOn:alex');
  });

  test('of a message with several lines it asks whose', async () => {
    house.round();
    const reply = await on(thoughts, THINK, showing(ALICE, ALEX, MIKE));
    expect(textOf(reply)).toContain('Whose line');
    expect(buttonsOf(reply).toSorted()).toEqual(['think:1:1:alex', 'think:1:1:alice', 'think:1:1:mike']);
    const followed = await on(follow, 'Follow', showing(ALEX, ALEX));
    expect(followed.kind).toBe('feed');
  });

  test('on what is no line, or from too long ago, it says on what it works', async () => {
    house.round();
    expect(textOf(await on(thoughts, THINK, {}))).toMatch(/no line of a trader.*rooms/);
    const old = { m1: [{ episode: 99, firstSeq: 1, lastSeq: 2 }] };
    expect(textOf(await on(thoughts, THINK, old))).toContain('too long ago');
  });
});

describe('a card', () => {
  test('is shared for all, with the name of whoever shares it, once a minute', async () => {
    house.round();
    const reply = await press(thoughts, house, 'share:1:1:alex');
    expect(reply.kind).toBe('public');
    expect(textOf(reply)).toMatch(/^📸 <@501> shares what \*\*Alex\*\* said/);
    const again = await press(thoughts, house, 'share:1:1:alex', { shareReadyAtMs: house.atMs + 9_000 });
    expect(again.kind).toBe('private');
    expect(textOf(again)).toMatch(/too early.*<t:/);
  });

  test('is for the member alone where they may not write themselves', async () => {
    house.round();
    const reply = await press(thoughts, house, 'share:1:1:alex', { mayWrite: false });
    expect(reply.kind).toBe('private');
    expect(textOf(reply)).toMatch(/You cannot write in this channel.*\n/);
  });

  test('can be shared from /thoughts, for each thought that is shown', async () => {
    house.round().round();
    const reply = await thoughts.run(callOn(house, { options: { trader: 'alex' } }));
    expect(buttonsOf(reply)).toEqual(['share:1:2:alex', 'share:1:1:alex', 'follow:alex', 'betOn:alex']);
  });
});
