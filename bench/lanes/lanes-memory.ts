// A process of its own for one way of drawing: says how much memory it held at most, in megabytes.

import { atelier, fresh, WAYS } from './lanes.ts';

const way = WAYS.find((each) => each === process.argv[2]);
if (way === undefined) throw new Error(`there is no such way: ${process.argv[2]}`);
const draws = atelier(way);
let most = 0;
const watch = setInterval(() => {
  most = Math.max(most, process.memoryUsage.rss());
}, 5);
for (let round = 1; round <= 3; round++) {
  const moving = draws.moving(fresh('office-day-moving', round));
  for (const name of ['odds-day', 'leaderboard-day']) await draws.small(fresh(name, round));
  await moving;
}
clearInterval(watch);
await draws.close();
process.send?.(Math.round(most / 2 ** 20));
