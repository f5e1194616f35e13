// A stage that fails, for a moment or for long: nothing is left out, and no round runs ahead of it.
import { describe, expect, it } from 'vitest';
import { interactionId } from '../../src/show/ids.ts';
import { ALEX, ANN, GUILD } from '../playhouse.ts';
import { openTheatre } from './theatre.ts';

describe('a stage that fails', () => {
  it('is asked again, and the show goes on', async () => {
    const theatre = await openTheatre();
    let failures = 2;
    theatre.stage.onPerform = async () => {
      if (failures-- > 0) throw new Error('Discord is away');
    };
    await theatre.create();
    await theatre.advance(20_000);
    expect(failures).toBeLessThan(0);
    expect(theatre.show().episode?.round).toBeGreaterThan(0);
  });

  it('for ten minutes over the opening bell leaves nothing out, plays no round, and takes no bet before the seal is out', async () => {
    const theatre = await openTheatre();
    let isAway = true;
    let tries = 0;
    theatre.stage.onPerform = async () => {
      tries += 1;
      if (isAway) throw new Error('Discord is away');
    };
    await theatre.create({ paceMs: 60_000, roundsPerEpisode: 100 });
    await theatre.advance(600_000);
    const bet = () =>
      theatre.director.submit(GUILD, {
        ...{ type: 'placeWager', viewer: ANN, atMs: theatre.clock.nowMs() },
        ...{ interaction: interactionId(String(theatre.clock.nowMs())), outcome: ALEX, chips: 10 },
      });
    await theatre.director.submit(GUILD, {
      ...{ type: 'visit', atMs: theatre.clock.nowMs(), viewer: ANN, today: '2026-01-01' },
    });
    expect(theatre.show().episode?.round).toBe(0);
    expect(theatre.director.owesBell(GUILD)).toBe(true);
    expect(await bet()).toMatchObject({ ok: false, rejection: { reason: 'bellNotOut' } });
    expect(tries).toBeLessThan(60);
    isAway = false;
    await theatre.advance(20_000);
    expect(theatre.director.owesBell(GUILD)).toBe(false);
    expect(await bet()).toMatchObject({ ok: true });
    const seqs = theatre.stage.performances.map(({ record }) => record.firstSeq);
    expect(seqs).toEqual([...seqs].sort((one, other) => one - other));
    expect(theatre.stage.types()).toContain('episodeOpened');
  });

  it('by a fault of its own stops the show and says so, instead of waiting for what cannot come', async () => {
    const changed: string[] = [];
    const theatre = await openTheatre({ onChanged: (guild) => changed.push(guild) });
    theatre.stage.onPerform = async () => {
      throw new TypeError('a view tripped');
    };
    await theatre.create();
    await theatre.advance(30_000);
    expect(theatre.stage.stops).toHaveLength(1);
    expect(theatre.director.stopped).toHaveLength(1);
    expect(changed).toEqual([GUILD]);
    await theatre.director.forget(GUILD);
    expect(changed).toEqual([GUILD, GUILD]);
    expect(theatre.director.vitals(GUILD)).toBeUndefined();
  });

  it('lets no round start while its guild cannot be reached', async () => {
    const theatre = await openTheatre();
    await theatre.create();
    await theatre.advance(12_000);
    theatre.stage.isReachable = false;
    const round = theatre.show().episode?.round;
    await theatre.advance(12_000);
    expect(theatre.show().episode?.round).toBe(round);
    theatre.stage.isReachable = true;
    await theatre.advance(2_000);
    expect(theatre.show().episode?.round).toBe((round ?? 0) + 1);
  });

  it('closes at once, however long it would wait', async () => {
    const theatre = await openTheatre();
    theatre.stage.onPerform = async () => {
      throw new Error('Discord is away');
    };
    await theatre.create();
    await theatre.advance(60_000);
    await theatre.director.close();
  });
});
