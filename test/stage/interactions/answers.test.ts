// An answer that Discord does not take: the viewer still gets a word where one can arrive, nothing is sent where none
// can, and the last clicks before the house closes are no faults.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FloorClosing } from '../../../src/director/floor-closing.ts';
import { type BotStage, openStage } from '../../../src/stage/bot-stage.ts';
import type { Command } from '../../../src/stage/interactions/command.ts';
import type { Reply } from '../../../src/stage/interactions/reply.ts';
import { json, Meddler, type Rule } from '../edge/meddler.ts';
import { Rig } from '../rig.ts';

const INVALID = json(400, { message: 'Invalid Form Body', code: 50_035 });
let reply: () => Promise<Reply> = async () => ({ kind: 'private', text: 'Here you are' });
const commands: readonly Command[] = [
  { definition: { name: 'ask', description: 'Asks' }, run: () => reply() },
];

let rig: Rig;
let meddler: Meddler;
let stage: BotStage;

beforeEach(async () => {
  rig = await new Rig({ commands }).open();
  await rig.stage.close();
  meddler = await Meddler.open(rig.loopback.url);
  stage = openStage({ ...rig.stageOptions(), apiUrl: meddler.apiUrl });
  stage.connect(rig.shows);
  await stage.start();
  reply = async () => ({ kind: 'private', text: 'Here you are' });
});
afterEach(async () => {
  await stage.close();
  await meddler.close();
  await rig.close();
});

const ask = () => rig.viewer(1).command({ channelId: rig.channel('general'), name: 'ask' });
const read = (): readonly string[] => rig.seenBy(1, rig.channel('general')).map(({ content }) => content);
const answers = () => meddler.met.filter(({ path }) => /callback|^\/webhooks/.test(path));
const times = (count: number, said: ReturnType<Rule>): Rule => {
  let left = count;
  return ({ path }) => (path.endsWith('/callback') && left-- > 0 ? said : 'pass');
};
const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await new Promise((resolve) => void setTimeout(resolve, 10));
};

describe('a first answer that is refused', () => {
  it('is followed by an apology that arrives: as the first answer, not as a second', async () => {
    meddler.rule = times(1, INVALID);
    await ask();
    await stage.idle();
    expect(read()).toEqual([expect.stringContaining('Sorry')]);
    expect(answers().map(({ status }) => status)).toEqual([400, 204]);
  });

  it('as the deferral was, is given all the same', async () => {
    let give: (given: Reply) => void = () => undefined;
    reply = () =>
      new Promise((resolve) => {
        give = resolve;
      });
    meddler.rule = times(1, INVALID);
    const asked = ask();
    await until(() => rig.loopback.world.interactions.where(() => true).length > 0);
    await new Promise((resolve) => void setTimeout(resolve, 100));
    rig.clock.advance(1_500);
    await until(() => answers().length === 1);
    give({ kind: 'private', text: 'A little late' });
    await asked;
    await stage.idle();
    expect(read()).toEqual(['A little late']);
  });

  it('only in its confirmation, is not given twice', async () => {
    let lost = 0;
    const { apiUrl } = rig.loopback;
    meddler.rule = ({ path }) => {
      if (!path.endsWith('/callback') || lost++ > 0) return 'pass';
      // It arrives, and the connection ends before Discord has said so.
      void fetch(`${apiUrl}/v10${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ type: 4, data: { content: 'Here you are', flags: 64 } }),
      });
      return json(502, { message: 'oh' });
    };
    await ask();
    await stage.idle();
    expect(read()).toEqual(['Here you are']);
  });
});

it('an answer that comes too late is not sent at all', async () => {
  reply = async () => {
    rig.clock.advance(1_000);
    throw new Error('a bug');
  };
  meddler.rule = ({ path }) => {
    if (!path.endsWith('/callback')) return 'pass';
    rig.clock.advance(3_000);
    return INVALID;
  };
  await ask().catch(() => undefined);
  await stage.idle();
  expect(answers()).toHaveLength(1);
});

it('the last clicks before the house closes are told so, and are no errors in the log', async () => {
  reply = async () => {
    throw new FloorClosing(rig.guild);
  };
  await ask();
  await stage.idle();
  expect(read()).toEqual([expect.stringContaining('closing its doors')]);
  expect(rig.logged.filter(({ level }) => Number(level) >= 40)).toEqual([]);
});
