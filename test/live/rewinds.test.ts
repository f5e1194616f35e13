// Episodes to wind back: the public frames of all their steps, and no thought of a round that was still running.
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Rewound } from '../../src/live/wire.ts';
import { applied } from '../../src/views/live/changes.ts';
import { bold, FULL_CAST, GUILD } from '../playhouse.ts';
import { OpenHub } from './open-hub.ts';

async function rewind({ hub }: OpenHub, episode?: number): Promise<Rewound> {
  const bytes = await hub.rewound({ guild: GUILD, token: undefined }, episode);
  if (typeof bytes === 'string') throw new Error(bytes);
  return JSON.parse(gunzipSync(bytes).toString()) as Rewound;
}

function opened(): OpenHub {
  const open = new OpenHub();
  open.house.mind = bold;
  open.house.create({ roundsPerEpisode: 3 }, FULL_CAST).ring().round();
  return open;
}

describe('an episode that is wound back', () => {
  test('ends, folded by the page’s code, as it was seen last', async () => {
    const open = opened();
    const { steps, picture } = await rewind(open);
    const last = steps.reduce((now, { changes }) => applied(now, changes), picture);
    expect(last).toMatchObject({ phase: 'open', round: 1, isUnderway: false });
    expect(steps.flatMap(({ moments }) => moments.map(({ type }) => type))).toContain('said');
  });
  test('is told to its end once it is closed, though it was asked for while it ran', async () => {
    const open = opened();
    const { house } = open;
    house.round();
    const running = await rewind(open);
    house.round();
    const closed = await rewind(open, 1);
    const bells = ({ steps }: Rewound) =>
      steps.flatMap(({ moments }) =>
        moments.filter((moment) => moment.type === 'bell' && moment.which === 'closing'),
      );
    expect([bells(running).length, bells(closed).length]).toEqual([0, 1]);
  });
  test('tells no thought', async () => {
    const open = opened();
    open.house.startRound().answerOne();
    expect(JSON.stringify(await rewind(open))).not.toContain('secret of');
  });
  test('that never was is none', async () => {
    await expect(rewind(opened(), 7)).rejects.toThrow('noFloor');
    await expect(rewind(new OpenHub())).rejects.toThrow('noFloor');
    const shut = new OpenHub({ isPublic: false });
    await expect(rewind(shut)).rejects.toThrow('expired');
  });
});
