// Bad days of the host: killed, restarted, its store away, its clock wrong.
import { type BadDay, nothing, wait } from './bad-day.ts';

const HOUR_MS = 3_600_000;
/** What a supervisor waits before it kills. */
const SHUTDOWN_MS = 10_000;

const clock = (name: string, offsetMs: number): BadDay => ({
  name,
  lastsMs: 12_000,
  begin: ({ bot }) => {
    bot.setClock(offsetMs);
    return () => bot.setClock(0);
  },
});

const kills = (name: string, times: number): BadDay => ({
  name,
  begin: async ({ bot, dice }) => {
    for (let count = 0; count < times; count++) {
      if (count > 0) await wait(1_500 + dice.below(3_000));
      await bot.end('SIGKILL', SHUTDOWN_MS);
      bot.start();
    }
    return nothing;
  },
});

export const badHosts: readonly BadDay[] = [
  kills('kill -9', 1),
  kills('kill -9 three times', 3),
  {
    name: 'SIGTERM',
    begin: async ({ bot, blame }) => {
      const { ms, code } = await bot.end('SIGTERM', SHUTDOWN_MS + 5_000);
      if (ms > SHUTDOWN_MS) blame(`closing took ${(ms / 1000).toFixed(1)} s`);
      if (code !== 0 && ms <= SHUTDOWN_MS) blame(`closing ended with exit code ${code}`);
      bot.start();
      return nothing;
    },
  },
  {
    name: 'the store is away',
    lastsMs: ({ store }) => store.awayMs,
    begin: ({ store }) => store.away(),
  },
  clock('the clock an hour back', -HOUR_MS),
  clock('the clock an hour on', HOUR_MS),
];
