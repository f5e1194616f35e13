// Whoever asks for anything, by a command, a press or a form, hears once what became of their headline.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FloorStopped } from '../../../src/director/floor-stopped.ts';
import { viewerId } from '../../../src/show/ids.ts';
import { Rig } from '../rig.ts';

describe('what became of a member’s headline', () => {
  let rig: Rig;
  let floor: string;

  beforeEach(async () => {
    rig = await new Rig().open();
    await rig.admin.command({
      ...{ channelId: rig.channel('general'), name: 'setup' },
      options: [{ name: 'timezone', value: 'UTC' }],
    });
    await rig.stage.idle();
    await rig.shows.submit(rig.guild, {
      ...{ type: 'changeSettings', atMs: rig.clock.nowMs(), settings: { ownHeadlines: 'approved' } },
    });
    await rig.ring();
    floor = rig.channel('trading-floor');
  });
  afterEach(() => rig.close());

  const heldBy = async (index: number): Promise<string> => {
    const viewer = viewerId(rig.viewer(index).id);
    const atMs = rig.clock.nowMs();
    await rig.shows.submit(rig.guild, { type: 'proposeHeadline', viewer, atMs, vote: 'x', text: 'Cheese' });
    const [held] = rig.show.held;
    if (held === undefined) throw new Error('nothing waits');
    return held.id;
  };
  const refuse = async (headline: string) => {
    const viewer = viewerId(rig.admin.id);
    const atMs = rig.clock.nowMs();
    await rig.shows.submit(rig.guild, { type: 'reviewHeadline', viewer, atMs, headline, verdict: 'refused' });
  };
  /** What the member gets who presses /help's button under the opening bell. */
  const pressed = async (index: number): Promise<string> => {
    const viewer = rig.viewer(index);
    const bell = viewer.messages(floor).find(({ components }) => components.length > 0);
    const done = await viewer.press(bell?.id ?? '', 'help');
    return viewer.messages(floor).find(({ id }) => id === done.messageId)?.content ?? '';
  };

  it('is told under the answer to a press, once', async () => {
    await refuse(await heldBy(1));
    expect(await pressed(1)).toContain('did not let your headline through: Cheese');
    await rig.stage.idle();
    expect(await pressed(1)).not.toContain('Cheese');
  });

  it('waits for a manager, who hears of it under a press too', async () => {
    await heldBy(1);
    expect(await pressed(0)).toContain('1 headline of a member waits for your word');
    expect(await pressed(2)).not.toContain('headline of a member waits');
  });

  it('costs the answer nothing where the floor cannot note that it was told', async () => {
    await refuse(await heldBy(1));
    const submit = rig.shows.submit.bind(rig.shows);
    rig.shows.submit = async (guild, intent) => {
      if (intent.type === 'readVerdicts') throw new FloorStopped(guild, new Error('a fault'));
      return submit(guild, intent);
    };
    expect(await pressed(1)).toContain('did not let your headline through: Cheese');
    await rig.stage.idle();
    expect(rig.logged.map(({ msg }) => msg)).toContainEqual(expect.stringContaining('could not be noted'));
    expect(await pressed(1)).toContain('did not let your headline through: Cheese');
  });
});
