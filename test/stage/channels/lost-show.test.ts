// A show that is known to have been here and is not in the database is said in its server, once, before anything new.
import { afterEach, describe, expect, it } from 'vitest';
import { openStage } from '../../../src/stage/bot-stage.ts';
import type { StageOptions } from '../../../src/stage/stage-options.ts';
import { Rig } from '../rig.ts';
import { Shows } from '../shows.ts';

let rig: Rig;
afterEach(() => rig.close());

/** The bot starts again with another database: no show, no notes. */
async function startAnew(
  options: Partial<StageOptions> = {},
  shows = new Shows(),
): Promise<() => Promise<void>> {
  const stage = openStage({ ...rig.stageOptions(), ...options });
  stage.connect(shows);
  await stage.start();
  await stage.idle();
  return () => stage.close();
}

const emptyNotes = () => {
  const notes = new Map<string, unknown>();
  return () => ({
    get: async (name: string) => notes.get(name),
    set: async (name: string, document: unknown) => void notes.set(name, document),
  });
};

async function playHere(): Promise<void> {
  rig = await new Rig().open();
  await rig.admin.command({
    channelId: rig.channel('general'),
    name: 'setup',
    options: [{ name: 'timezone', value: 'UTC' }],
  });
  await rig.ring();
  await rig.stage.close();
}

const warnings = (): readonly string[] =>
  rig.contents('trading-floor').filter((text) => text.startsWith('⚠️'));

describe('a server with the channels of a show', () => {
  it('that the database does not know hears of it once, and no new show begins', async () => {
    await playHere();
    const notes = emptyNotes();
    const shows = new Shows();
    await (await startAnew({ notes }, shows))();
    await (await startAnew({ notes }, shows))();
    expect(warnings()).toHaveLength(1);
    expect(warnings()[0]).toMatch(/records are not in my database.*\n.*DATA_DIR.*DATABASE_URL.*\n.*\/setup/);
    expect(shows.show(rig.guild)).toBeUndefined();
    expect(JSON.stringify(rig.logged)).toContain('the database does not hold in full');
  });

  it('hears of it in rehearsal too, where a new show begins at once', async () => {
    await playHere();
    const shows = new Shows();
    await (await startAnew({ notes: emptyNotes(), onArrival: 'setUp' }, shows))();
    expect(warnings()).toHaveLength(1);
    expect(shows.show(rig.guild)).toBeDefined();
  });

  it('hears that its records end too early where the house knows it', async () => {
    await playHere();
    await (await startAnew({ lost: new Map([[rig.guild, 'shorter']]) }, rig.shows))();
    expect(warnings()).toEqual([expect.stringContaining('end earlier than what was shown here')]);
  });

  it('whose channels were forgotten through damage alone finds them again', async () => {
    await playHere();
    rig.spoilNote('places');
    await (await startAnew({}, rig.shows))();
    expect(warnings()).toEqual([]);
    const names = rig.admin.channels().map(({ name }) => name);
    expect(names.filter((name) => name === 'trading-floor')).toHaveLength(1);
    await rig.raise();
    await rig.startRound();
    await rig.answer();
    expect(
      rig.requests.filter(({ method, path }) => method === 'POST' && /channels\/\d+\/messages/.test(path))
        .length,
    ).toBeGreaterThan(1);
  });
});

describe('a server without', () => {
  it('hears nothing of the kind', async () => {
    rig = await new Rig().open();
    await rig.stage.close();
    await (await startAnew({ notes: emptyNotes() }))();
    const said = rig.admin
      .channels()
      .flatMap(({ id }) => rig.admin.messages(id).map(({ content }) => content));
    expect(said.join()).not.toContain('⚠️');
  });
});
