// What viewers read while a show is held up, stands still, or its records are out of reach: a true sentence at once,
// and never a host's address or path, whatever an error's message says.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FloorStopped } from '../../../src/director/floor-stopped.ts';
import { FloorHeldUp } from '../../../src/director/held-up/floor-held-up.ts';
import { CorruptJournal } from '../../../src/journal/faults/corrupt-journal.ts';
import { JournalConflict } from '../../../src/journal/faults/journal-conflict.ts';
import { JournalInUse } from '../../../src/journal/faults/journal-in-use.ts';
import { JournalUnavailable } from '../../../src/journal/faults/journal-unavailable.ts';
import { ShardsInUse } from '../../../src/journal/faults/shards-in-use.ts';
import { guildId } from '../../../src/show/ids.ts';
import { BrokenInvariant } from '../../../src/show/invariants.ts';
import { AwayStore } from '../../director/away-store.ts';
import { notesOn } from '../notes/notes-on.ts';
import { Rig } from '../rig.ts';

const PLACE = 'postgres://keeper@10.1.2.3/show';
const PATH = '/srv/bullpen/data';
const GUILD = guildId('7');
const conflict = (reason: 'second-writer' | 'went-back') =>
  new JournalConflict({ guild: GUILD, reason, firstSeq: 2, expectedSeq: 2 });
const stopped = (cause: Error) => new FloorStopped(GUILD, cause);
const corrupt = new CorruptJournal({
  guild: GUILD,
  firstSeq: 2,
  reason: 'changed',
  lastGood: null,
  goodThrough: null,
});

const cases: readonly (readonly [string, Error, RegExp])[] = [
  ['held up, not taken', new FloorHeldUp(GUILD, 'nothingTaken'), /held up.*Nothing was taken.*by itself/],
  ['held up, and it waits', new FloorHeldUp(GUILD, 'waits'), /held up.*waits.*no need to repeat/],
  ['held up at closing', new FloorHeldUp(GUILD, 'inDoubt'), /restarted.*cannot tell.*look first/],
  ['damaged', stopped(corrupt), /stands still, and nothing was taken: a record/],
  ['put back older', stopped(conflict('went-back')), /stands still, and nothing was taken: a record/],
  ['two writers', stopped(conflict('second-writer')), /Another copy.*may have done this: look first/],
  ['shards taken', stopped(new ShardsInUse(PLACE, { who: 'x', what: 'y' })), /Another copy/],
  ['folder taken', stopped(new JournalInUse(PATH, 7)), /Another copy/],
  ['sums', stopped(new BrokenInvariant('chips')), /sums did not come out even/],
  ['a bug of the show', stopped(new Error(`ENOENT: ${PATH}`)), /stands still.*something went wrong/],
  [
    'closing',
    new FloorStopped(GUILD, new Error(PATH), 'closing'),
    /just being restarted, and nothing was taken/,
  ],
  ['out of reach', new JournalUnavailable('unreachable', PLACE), /out of reach.*cannot tell.*look first/],
  ['full disk', new JournalUnavailable('disk-full', PATH), /out of reach/],
  [
    'any bug',
    new TypeError(`cannot read ${PATH} of ${PLACE}`),
    /cannot tell whether it was done: look first/,
  ],
];

describe('a viewer who presses while the show is', () => {
  let rig: Rig;
  beforeEach(async () => {
    rig = await new Rig().open();
    await rig.admin.command({
      channelId: rig.channel('general'),
      name: 'setup',
      options: [{ name: 'timezone', value: 'UTC' }],
    });
    await rig.ring();
  });
  afterEach(() => rig.close());
  const contentOf = (messageId: string | null): string | undefined =>
    rig
      .viewer(1)
      .messages(rig.channel('trading-floor'))
      .find(({ id }) => id === messageId)?.content;

  it.each(cases)('%s reads so, and no address', async (_, error, sentence) => {
    const floor = rig.channel('trading-floor');
    rig.shows.submit = () => Promise.reject(error);
    const answers = [
      await rig.viewer(1).command({
        channelId: floor,
        name: 'bet',
        options: [
          { name: 'trader', value: 'alex' },
          { name: 'amount', value: 10 },
        ],
      }),
      await rig.viewer(1).command({ channelId: floor, name: 'chaos' }),
    ];
    if (error instanceof FloorStopped) await rig.stage.stopped(rig.guild, error.why);
    await rig.stage.idle();
    for (const answer of answers) expect(contentOf(answer.messageId)).toMatch(sentence);
    const everything = rig.admin
      .channels()
      .flatMap(({ id }) => [...rig.admin.messages(id), ...rig.viewer(1).messages(id)])
      .map((message) => JSON.stringify(message))
      .join();
    for (const secret of ['10.1.2.3', 'keeper', 'postgres', PATH]) expect(everything).not.toContain(secret);
  });

  it('held up can still read what is there', async () => {
    rig.shows.submit = () => Promise.reject(new FloorHeldUp(rig.guild, 'nothingTaken'));
    const answer = await rig.viewer(1).command({ channelId: rig.channel('trading-floor'), name: 'market' });
    expect(contentOf(answer.messageId)).toMatch(/Gold|Crypto|Market/);
  });
});

it('whose wish only waits for a note is told so within 3 s, and has the answer once it is written', async () => {
  const store = new AwayStore();
  const rig = await new Rig({ stage: { notes: (guild) => notesOn(store, guild) } }).open();
  const general = rig.channel('general');
  await rig.admin.command({
    channelId: general,
    name: 'setup',
    options: [{ name: 'timezone', value: 'UTC' }],
  });
  store.absence = 'refuses';
  const done = rig.admin.command({
    channelId: general,
    name: 'setup',
    options: [{ name: 'timezone', value: 'UTC' }],
  });
  const pass = async (ms: number): Promise<void> => {
    for (let passed = 0; passed < ms; passed += 250) {
      rig.clock.advance(250);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  await pass(2_900);
  const texts = () => rig.admin.messages(general).map(({ content }) => content);
  expect((await done).state).toBe('done');
  expect(texts().join()).toContain('as soon as they are back');
  const before = texts().length;
  store.back();
  await pass(6_000);
  await rig.stage.idle();
  expect(texts().length).toBe(before + 1);
  await rig.close();
});
