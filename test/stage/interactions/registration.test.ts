// Discord is told the commands once, and again only when they changed. A bad token is one clear sentence.

import { afterEach, describe, expect, it } from 'vitest';
import { commands } from '../../../commands/all.ts';
import { BadToken } from '../../../src/stage/client/bad-token.ts';
import { Rig } from '../rig.ts';

const told = (rig: Rig): number =>
  rig.requests.filter(({ method, path }) => method === 'PUT' && path.endsWith('/commands')).length;

describe('the commands', () => {
  let rig: Rig;
  afterEach(() => rig.close());

  it('are registered once, in every language, and not again after a restart', async () => {
    rig = await new Rig().open();
    expect(told(rig)).toBe(1);
    await rig.stage.close();
    await rig.raise();
    expect(told(rig)).toBe(1);
    expect(
      rig
        .viewer(1)
        .commands()
        .find(({ name }) => name === 'follow')?.name_localizations?.de,
    ).toBe('folgen');
  });

  it('are registered again when one changed', async () => {
    rig = await new Rig().open();
    await rig.stage.close();
    const changed = commands.map((each, index) =>
      index > 0 ? each : { ...each, definition: { ...each.definition, description: 'Something else' } },
    );
    const other = rig.loopback;
    const second = new Rig({ commands: changed, stage: { token: other.token, apiUrl: other.apiUrl } });
    await second.open();
    expect(told(rig)).toBe(2);
    await second.close();
  });

  it('leave the command alone that Discord made to launch an Activity, which it would miss', async () => {
    rig = await new Rig({ loopback: { activities: true } }).open();
    expect(told(rig)).toBe(1);
    const launch = () => rig.admin.commands().find(({ type }) => type === 4);
    expect(launch()).toMatchObject({ name: 'launch', handler: 2, contexts: [0, 1, 2] });
    expect(rig.admin.commands().some(({ name }) => name === 'bet')).toBe(true);
    await rig.stage.close();
    await rig.raise();
    expect(told(rig)).toBe(1);
  });

  it('are not reached with a bad token', async () => {
    rig = new Rig({ stage: { token: 'not.a.token' } });
    await expect(rig.open()).rejects.toThrow(BadToken);
    const waiting = {
      record: { firstSeq: 1, atMs: 0, events: [] },
      before: rig.show,
      after: rig.show,
    };
    await expect(rig.perform(waiting)).rejects.toThrow(BadToken);
    await expect(rig.raise()).rejects.toThrow(/^Discord refused the token: .*; get one at https:/);
  });
});
