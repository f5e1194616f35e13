// The numbers agree with what the shows did, and with how they are: a real director, its journal in memory.

import { describe, expect, it } from 'vitest';
import { Monitor } from '../../src/metrics/monitor.ts';
import type { ServedMind } from '../../src/minds/casting.ts';
import { understudy } from '../../src/minds/understudy/understudy.ts';
import type { Census } from '../../src/stage/client/census.ts';
import { AwayStore } from '../director/away-store.ts';
import { openTheatre, type TheatreOptions, turnsIn } from '../director/theatre.ts';
import { ANN, GUILD } from '../playhouse.ts';
import { numbersIn, sumOf } from './numbers.ts';

const CENSUS: Census = {
  ...{ shardsUp: 1, shards: 1, pingMs: 40 },
  cached: { guilds: 1, channels: 5, roles: 2, members: 1, users: 1, messages: 0 },
};

async function watched(options: TheatreOptions = {}) {
  const census = { ...CENSUS };
  const stage = { isUp: true, census: () => census };
  const clock = { nowMs: () => 0 };
  const monitor = new Monitor({ version: '1.2.3', nowMs: () => clock.nowMs() });
  const theatre = await openTheatre({ ...options, onWritten: monitor.written });
  clock.nowMs = () => theatre.clock.nowMs();
  const served: ServedMind[] = [];
  const live = { size: 0, floors: 0 };
  monitor.watch({ floors: theatre.director, stage, minds: { servers: () => served }, live });
  const numbers = async () => numbersIn(await monitor.text());
  return { ...theatre, monitor, census, served, live, stageWatched: stage, numbers };
}

describe('what was done', () => {
  it('counts rounds, how late they began, and decisions by mind and part', async () => {
    const theatre = await watched();
    await theatre.create();
    await theatre.advance(60_000);
    const numbers = await theatre.numbers();
    const events = theatre.stage.performances.flatMap(({ record }) => record.events);
    const rounds = events.filter(({ type }) => type === 'roundStarted').length;
    expect(rounds).toBeGreaterThan(1);
    expect(sumOf(numbers, 'bullpen_rounds_total')).toBe(rounds);
    expect(sumOf(numbers, 'bullpen_round_late_seconds_count')).toBe(rounds);
    expect(sumOf(numbers, 'bullpen_steps_total')).toBe(theatre.stage.performances.length);
    expect(sumOf(numbers, 'bullpen_decisions_total', 'part="trader"')).toBe(turnsIn(theatre).length);
    expect(sumOf(numbers, 'bullpen_decisions_total', 'understudy="no"', 'mind="understudy"')).toBe(
      sumOf(numbers, 'bullpen_decisions_total'),
    );
    await theatre.director.close();
  });

  it('tells a mind that was stood in for from one that played', async () => {
    const { instant: _instant, ...rules } = understudy();
    const mind = { ...rules, name: 'moody', decide: () => Promise.reject(new Error('no')) };
    const theatre = await watched({ mind });
    await theatre.create();
    await theatre.advance(30_000);
    const numbers = await theatre.numbers();
    const share = sumOf(numbers, 'bullpen_decisions_total', 'mind="moody"', 'understudy="failed"');
    expect(share).toBe(turnsIn(theatre).length);
    expect(share).toBeGreaterThan(0);
    await theatre.director.close();
  });

  it('counts what went to Discord by its answer', async () => {
    const { monitor, numbers, director } = await watched();
    for (const status of [200, 204, 429, 500, 404, null]) monitor.exchanged({ kind: 'post', status });
    monitor.exchanged({ kind: 'answer', status: 204 });
    const counts = await numbers();
    const answered = (answer: string): number =>
      sumOf(counts, 'bullpen_discord_requests_total', 'kind="post"', `answer="${answer}"`);
    expect(['2xx', '429', '4xx', '5xx', 'none'].map(answered)).toEqual([2, 1, 1, 1, 1]);
    await director.close();
  });
});

describe('how it is', () => {
  it('each floor is in one state', async () => {
    const theatre = await watched();
    await theatre.create({ sleepAfterMs: null });
    const stateOf = async () =>
      [...(await theatre.numbers())]
        .filter(([name, value]) => name.startsWith('bullpen_floors{') && value > 0)
        .map(([name]) => /state="(\w+)"/.exec(name)?.[1]);
    expect(await stateOf()).toEqual(['between']);
    await theatre.advance(15_000);
    expect(await stateOf()).toEqual(['playing']);
    await theatre.director.submit(GUILD, {
      ...{ type: 'pause', atMs: theatre.clock.nowMs(), viewer: ANN },
    });
    expect(await stateOf()).toEqual(['paused']);
    await theatre.director.close();
  });

  it('a stage that hangs leaves steps untold, whose age grows, and a round late', async () => {
    const theatre = await watched({ settings: { roundsPerEpisode: 40, sleepAfterMs: null } });
    await theatre.create();
    theatre.stage.onTell = () => new Promise(() => undefined);
    await theatre.advance(14_000);
    theatre.stage.isReachable = false;
    await theatre.advance(60_000);
    const numbers = await theatre.numbers();
    expect(sumOf(numbers, 'bullpen_rounds_late')).toBe(1);
    expect(sumOf(numbers, 'bullpen_steps_untold')).toBeGreaterThan(0);
    expect(sumOf(numbers, 'bullpen_untold_age_seconds')).toBeGreaterThan(10);
    await theatre.director.close();
  });

  it('each server of a mind, and what it was asked', async () => {
    const { served, numbers, director } = await watched();
    const counts = { underWay: 2, answered: 7, failed: 3, late: 1, tookMs: 1_500 };
    served.push({
      ...{ mind: 'big', hedges: 4 },
      servers: [
        { ...counts, host: 'one:8080', weight: 1, state: 'well' },
        { ...counts, host: 'two:8080', weight: 1, state: 'leftAlone', tookMs: null },
      ],
    });
    await numbers();
    const found = await numbers();
    const at = (name: string, labels: string) => found.get(`bullpen_mind_${name}{${labels}}`);
    expect(at('server_up', 'mind="big",server="one:8080"')).toBe(1);
    expect(at('server_up', 'mind="big",server="two:8080"')).toBe(0);
    expect(at('server_seconds', 'mind="big",server="one:8080"')).toBe(1.5);
    expect(at('server_questions_total', 'mind="big",server="one:8080",outcome="late"')).toBe(1);
    expect(at('hedges_total', 'mind="big"')).toBe(4);
    await director.close();
  });

  it('who watches live, and of how many floors', async () => {
    const { live, numbers, director } = await watched();
    Object.assign(live, { size: 7, floors: 2 });
    const found = await numbers();
    expect(sumOf(found, 'bullpen_live_watchers')).toBe(7);
    expect(sumOf(found, 'bullpen_live_floors')).toBe(2);
    await director.close();
  });

  it('the parts of the memory add up to what is resident', async () => {
    const { numbers, director } = await watched();
    const found = await numbers();
    const [parts, resident] = [
      sumOf(found, 'bullpen_memory_bytes'),
      sumOf(found, 'process_resident_memory_bytes'),
    ];
    expect(Math.abs(parts / resident - 1)).toBeLessThan(0.25);
    await director.close();
  });

  it('no number names a guild, a member or what was said', async () => {
    const theatre = await watched();
    await theatre.create();
    await theatre.advance(30_000);
    const labels = [...(await theatre.monitor.text()).matchAll(/(\w+)="/g)].map(([, name]) => name);
    const known = [
      'mind',
      'server',
      'outcome',
      'part',
      'understudy',
      'state',
      'what',
      'kind',
      'answer',
      'le',
      'version',
    ];
    const nodes = ['space', 'type', 'major', 'minor', 'patch', 'quantile'];
    expect([...new Set(labels)].filter((name) => ![...known, ...nodes].includes(name ?? ''))).toEqual([]);
    await theatre.director.close();
  });
});

describe('it is ready', () => {
  it('once the stage is up, and while its shards are connected', async () => {
    const theatre = await watched();
    expect(theatre.monitor.hindrances()).toEqual([]);
    Object.assign(theatre.census, { shardsUp: 0 });
    expect(theatre.monitor.hindrances()).toEqual(['gatewayDown']);
    theatre.stageWatched.isUp = false;
    expect(theatre.monitor.hindrances()).toEqual(['starting']);
    theatre.monitor.closing();
    expect(theatre.monitor.hindrances()).toEqual(['closing']);
    await theatre.director.close();
  });

  it('not while its records cannot be written, and again by itself', async () => {
    const store = new AwayStore();
    const theatre = await watched({ store, settings: { sleepAfterMs: null, roundsPerEpisode: 50 } });
    await theatre.create();
    await theatre.advance(14_000);
    store.absence = 'refuses';
    const turns = async () => {
      for (let turn = 0; turn < 12; turn++) await new Promise((resolve) => setImmediate(resolve));
    };
    await theatre.clock.advance(20_000, turns);
    expect(theatre.monitor.hindrances()).toEqual(['journalAway']);
    store.back();
    await theatre.clock.advance(10_000, turns);
    expect(theatre.monitor.hindrances()).toEqual([]);
    await theatre.director.close();
  });

  it('before anything is there it is starting', () => {
    expect(new Monitor({ version: '1', nowMs: () => 0 }).hindrances()).toEqual(['starting']);
  });
});
