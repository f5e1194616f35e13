// Every command, button and form in every way that it can be used: by whoever may not, with what is wrong, at a wrong
// time, in another guild, after a restart, twice at once, in every language. Each has an answer that a person
// understands, and changes nothing that it should not.

import { describe, expect, it } from 'vitest';
import { commands } from '../../../commands/all.ts';
import type { Words } from '../../../src/languages/words.ts';
import type { EventType } from '../../../src/show/events/event.ts';
import { Repertoire, type Stale, type Use } from '../../../src/stage/interactions/repertoire.ts';
import type { Reply } from '../../../src/stage/interactions/reply.ts';
import { keptAndRead } from '../../headless/kept-and-read.ts';
import { ALEX, type Playhouse } from '../../playhouse.ts';
import { type Asked, callOn } from '../house-call.ts';
import { elsewhere, lineOf, PLACES, ready, restarted, STATES, type State } from './states.ts';
import { faultsOf, marked, readable, unworded } from './understood.ts';
import { type Deed, LINE_MESSAGE, MEMBER, type MemberUse, ON_MESSAGES, USES } from './uses.ts';

const repertoire = new Repertoire(commands);
/** Of a visit, which everything a member does may be. */
const VISIT: readonly EventType[] = ['viewerSeen', 'chipsGranted', 'floorWoke'];

function useOf(deed: Exclude<Deed, { kind: 'command' }>): Use | Stale {
  if (deed.kind === 'press') return repertoire.pressOf(deed.id);
  if (deed.kind === 'form') return repertoire.formOf(deed.id, deed.written);
  return repertoire.onMessage(deed.name, deed.message);
}

interface Done {
  readonly reply: Reply;
  /** What it led to, a visit aside. */
  readonly changed: readonly EventType[];
}

async function reply(
  house: Playhouse,
  deed: Deed,
  asked: Asked & { readonly words?: Words },
): Promise<Reply> {
  const shown = { [LINE_MESSAGE]: lineOf(house, ALEX) };
  const call = callOn(house, { viewer: MEMBER, isManager: true, shown, ...asked });
  const heard = asked.words === undefined ? call : { ...call, words: asked.words };
  if (deed.kind === 'command') {
    const command = commands.find(({ definition }) => definition.name === deed.name);
    if (command === undefined) throw new Error(`no command ${deed.name}`);
    return command.run({ ...heard, typed: deed.typed });
  }
  const use = useOf(deed);
  return 'instead' in use ? { kind: 'private', text: use.instead(heard.words) } : use.answer(heard);
}

async function done(
  house: Playhouse,
  deed: Deed,
  asked: Asked & { readonly words?: Words } = {},
): Promise<Done> {
  const before = house.records.length;
  const first = await reply(house, deed, asked);
  // What takes its time is announced, and told when it is done.
  const given = 'next' in first && first.next !== undefined ? await first.next() : first;
  const events = house.records.slice(before).flatMap(({ events }) => events.map(({ type }) => type));
  return { reply: given, changed: events.filter((type) => !VISIT.includes(type)) };
}

/** The show without when things happened. */
const stateOf = ({ show: { seq: _seq, atMs: _atMs, handled: _handled, ...rest } }: Playhouse): unknown =>
  JSON.parse(JSON.stringify(rest, (key, value: unknown) => (/AtMs$|Ms$/.test(key) ? 0 : value)));

function expectUnderstood({ reply: given }: Done): void {
  expect(faultsOf(given)).toEqual([]);
}

const strayed = (use: MemberUse, { changed }: Done): readonly EventType[] =>
  changed.filter((type) => !(use.changes ?? []).includes(type));

describe.each(USES.map((use) => [use.name, use] as const))('%s', (_name, use) => {
  const placed = PLACES[use.where ?? 'usual'];

  it('is answered where it is right, and changes what it is for', async () => {
    const house = placed();
    const it = await done(house, use.right(house.show));
    expectUnderstood(it);
    expect(strayed(use, it)).toEqual([]);
    expect(it.changed.length > 0 || use.changes === undefined).toBe(true);
  });

  it('of whoever may not use it changes nothing', async () => {
    if (use.by !== 'managers') return;
    const house = placed();
    const it = await done(house, use.right(house.show), { isManager: false });
    expectUnderstood(it);
    expect(it.changed).toEqual([]);
  });

  it('of whom Discord let through, or who was given it alone, does what it does for a manager', async () => {
    if (use.by === undefined) return;
    const [managed, handed] = [placed(), placed()];
    const given = { isManager: false, onOwnAnswer: use.by === 'managers' && use.name !== '/cast' };
    const expected = await done(managed, use.right(managed.show));
    const it = await done(handed, use.right(handed.show), given);
    expectUnderstood(it);
    expect(it.changed).toEqual(use.name === '/cast' ? [] : expected.changed);
  });

  it('with what is wrong says so, and changes nothing', async () => {
    for (const deed of use.wrong(ready().show)) {
      const house = ready();
      const it = await done(house, deed);
      expectUnderstood(it);
      expect([deed, it.changed]).toEqual([deed, []]);
    }
  });

  it.each(Object.keys(STATES) as State[])('of a show that is %s has an answer', async (state) => {
    const house = STATES[state]();
    const it = await done(house, use.right(ready().show));
    expectUnderstood(it);
    expect(strayed(use, it)).toEqual([]);
    if (use.refusedWhen?.includes(state) === true) expect(it.changed).toEqual([]);
  });

  it('about another guild’s show changes nothing here', async () => {
    const house = elsewhere();
    const it = await done(house, use.right(ready().show));
    expectUnderstood(it);
    if (use.isAboutThisShow) expect(it.changed).toEqual([]);
    expect(strayed(use, it)).toEqual([]);
  });

  it('after a restart is answered as before it', async () => {
    const house = placed();
    const again = restarted(house);
    const deed = use.right(keptAndRead(house.show));
    const request = { interaction: 'the same' };
    const [first, second] = [await done(house, deed, request), await done(again, deed, request)];
    expect(readable(second.reply)).toEqual(readable(first.reply));
    expect(stateOf(again)).toEqual(stateOf(house));
  });

  it('twice at once is done once', async () => {
    const [once, twice] = [placed(), placed()];
    const deed = use.right(once.show);
    const request = { interaction: 'the same' };
    await done(once, deed, request);
    const both = await Promise.all([done(twice, deed, request), done(twice, deed, request)]);
    for (const it of both) expectUnderstood(it);
    expect(stateOf(twice)).toEqual(stateOf(once));
  });

  it('speaks the member’s language, whatever the guild’s is', async () => {
    for (const deed of [use.right(ready().show), ...use.wrong(ready().show)]) {
      const house = ready({ language: 'es' });
      const { reply: given } = await done(house, deed, { words: marked('de'), locale: 'de' });
      const isForAll = given.kind === 'public' || given.kind === 'tally';
      expect(isForAll ? [] : unworded(given, house.show)).toEqual([]);
    }
  });
});

it('knows every command of a message’s menu', () => {
  const names = commands.flatMap(({ onMessages = [] }) =>
    onMessages.map(({ definition }) => definition.name),
  );
  expect(Object.keys(ON_MESSAGES).sort()).toEqual(names.sort());
});

it('is for managers alone where Discord can see to it', () => {
  const managed = commands.filter(({ definition }) => definition.default_member_permissions !== undefined);
  const names = ['headlines', 'house', 'pause', 'power', 'resume', 'settings', 'setup', 'teardown'];
  expect(managed.map(({ definition }) => definition.name).sort()).toEqual(names);
});
