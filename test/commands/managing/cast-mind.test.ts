// /cast: who plays whom is for all to see, and a manager chooses among the minds at hand, between episodes.
import { beforeEach, describe, expect, it } from 'vitest';
import { command } from '../../../commands/cast.ts';
import { command as portfolio } from '../../../commands/portfolio.ts';
import { Playhouse } from '../../playhouse.ts';
import { buttonsOf, callOn, hinted, press, textOf } from '../house-call.ts';

let house: Playhouse;
beforeEach(() => {
  house = new Playhouse().create({ roundsPerEpisode: 3, sleepAfterMs: null });
  house.episode();
});
const edit = async (mind: string, isManager = true) => {
  const options = { performer: 'alice', mind };
  const preview = await command.run(callOn(house, { isManager, subcommand: 'edit', options }));
  const hire = buttonsOf(preview).find((id) => id.startsWith('hire'));
  if (hire !== undefined) await press(command, house, hire, { isManager });
  return textOf(preview);
};

describe('the mind of a performer', () => {
  it('is shown by /cast and /portfolio', async () => {
    expect(await edit('qwen2.5-1.5b')).toContain('**qwen2.5-1.5b** plays Alice');
    expect(house.show.cast[0]?.mind).toBe('qwen2.5-1.5b');
    const shown = textOf(await command.run(callOn(house, { subcommand: 'show' })));
    expect(shown).toContain('played by qwen2.5-1.5b');
    expect(shown).toContain('played by understudy');
    const books = textOf(await portfolio.run(callOn(house, { options: { trader: 'alice' } })));
    expect(books).toContain('-# 🎭 Played by qwen2.5-1.5b');
  });

  it('is one of those at hand, and a manager’s to choose', async () => {
    expect(await edit('parrot')).toMatch(
      /There is no mind called \*parrot\* here\. At hand: default, understudy, qwen/,
    );
    expect(await edit('qwen2.5-1.5b', false)).toContain('Only members with **Manage Server**');
    expect(house.show.cast[0]?.mind).toBe('default');
  });

  it('is hinted at while it is typed', () => {
    const hints = (value: string) => hinted(command, house, 'mind', value);
    expect(hints('QWEN')).toEqual([{ name: 'qwen2.5-1.5b', value: 'qwen2.5-1.5b' }]);
    expect(hints('')).toHaveLength(3);
  });

  it('must be a name: the rules refuse anything else', () => {
    const wish = { type: 'editPerformer', viewer: '1', atMs: house.atMs, performer: 'alice' } as const;
    const outcome = house.wish({ ...wish, changes: { mind: 'a/../b' } } as unknown as Parameters<
      typeof house.wish
    >[0]);
    expect(outcome).toMatchObject({ ok: false, rejection: { reason: 'badCard', fault: { part: 'mind' } } });
  });
});
