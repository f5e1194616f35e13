// Every line of the log that is about a show says of which guild and in which round, and every fault says its cause.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openLog } from '../../src/host/log.ts';
import { Rounds } from '../../src/host/rounds.ts';
import { Secrets } from '../../src/host/secrets.ts';
import { openTheatre } from '../director/theatre.ts';
import { GUILD } from '../playhouse.ts';

let lines: readonly Record<string, unknown>[] = [];
beforeEach(() => {
  lines = [];
});
const write = (line: string): void => {
  lines = [...lines, JSON.parse(line)];
};
const rounds = new Rounds();
const log = openLog({ level: 'trace', secrets: new Secrets(), to: { write }, roundOf: rounds.of });

describe('the round', () => {
  it('is told wherever a guild is named, once there are floors, while an episode lasts', async () => {
    const theatre = await openTheatre();
    log.warn({ guild: GUILD }, 'before');
    rounds.follow(theatre.director);
    await theatre.create();
    log.warn({ guild: GUILD }, 'between');
    await theatre.advance(25_000);
    log.error({ guild: GUILD, err: new Error('oh') }, 'during');
    log.child({ guild: GUILD }).warn('of a child');
    log.info({ guild: 'another' }, 'of no show');
    log.info('of no guild');
    const { number, round } = theatre.show().episode ?? {};
    expect(round).toBeGreaterThan(0);
    const told = lines.map(({ msg, guild, episode, round: at }) => ({ msg, guild, episode, round: at }));
    expect(told).toEqual([
      { msg: 'before', guild: GUILD, episode: undefined, round: undefined },
      { msg: 'between', guild: GUILD, episode: undefined, round: undefined },
      { msg: 'during', guild: GUILD, episode: number, round },
      { msg: 'of a child', guild: GUILD, episode: number, round },
      { msg: 'of no show', guild: 'another', episode: undefined, round: undefined },
      { msg: 'of no guild', guild: undefined, episode: undefined, round: undefined },
    ]);
    await theatre.director.close();
  });
});

/** Lines that are about no guild: Discord, the process, a file, all guilds together. */
const OF_NO_GUILD: Readonly<Record<string, number>> = {
  'src/director/open-floors.ts': 2,
  'src/stage/activity/reception.ts': 1,
  'src/stage/channels/doorway.ts': 1,
  'src/stage/client/client.ts': 5,
  'src/stage/client/log-in.ts': 1,
  'src/stage/controls/modal-payload.ts': 1,
  'src/stage/edge/gateway-edge.ts': 6,
  'src/stage/edge/rest-edge.ts': 3,
  'src/stage/edge/token-doubt.ts': 2,
  'src/stage/interactions/registration.ts': 5,
  'src/stage/notes/patient-notes.ts': 1,
  // Its log is a child that names the guild.
  'src/stage/paper/retold-beats.ts': 2,
  'src/stage/posting/payload.ts': 1,
};

/** Calls of a log with a level that a host reads, with their first argument. */
function callsIn(source: string): readonly string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return [...code.matchAll(/\b[lL]og(?:\[[^\]]+\]|\.(?:info|warn|error|fatal))\(\s*(\{[^}]*\}|[^,)]*)/g)].map(
    ([, first = '']) => first,
  );
}

describe('the guild', () => {
  const files = ['src/director', 'src/stage'].flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(room, name)),
  );

  it('is named by every line of director and stage, but for those that are about none', () => {
    const nameless = files.map((file) => {
      const calls = callsIn(readFileSync(file, 'utf8'));
      return [file, calls.filter((first) => !/\bguild\b|\bfacts\b/.test(first)).length] as const;
    });
    expect(Object.fromEntries(nameless.filter(([, count]) => count > 0))).toEqual(OF_NO_GUILD);
  });
});
