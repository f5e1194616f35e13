// Preloaded into a process (`--import`): its clock runs CLOCK_TIMES as fast, from the moment CLOCK_FROM on (milliseconds of
// the epoch), and its timers with it. Processes that are told the same agree on what time it is. No types: an older Node
// could not read them.
import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers';
import promises from 'node:timers/promises';

const times = Number(process.env.CLOCK_TIMES ?? 1);
const fromMs = Number(process.env.CLOCK_FROM ?? 0);
const RealDate = Date;

const hastened = (realMs) => fromMs + (realMs - fromMs) * times;

class FastDate extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(FastDate.now());
    else super(...given);
  }

  static now() {
    return Math.floor(hastened(RealDate.now()));
  }
}

/** The same function, whose wait stands in the argument at `index`. */
function hurried(wait, index) {
  const fast = (...given) =>
    wait(...given.map((each, at) => (at === index && typeof each === 'number' ? each / times : each)));
  // What promisify makes of setTimeout.
  return Object.defineProperties(fast, Object.getOwnPropertyDescriptors(wait));
}

if (times > 1) {
  globalThis.Date = FastDate;
  const steady = performance.now.bind(performance);
  performance.now = () => steady() * times;
  for (const name of ['setTimeout', 'setInterval']) {
    promises[name] = hurried(promises[name], 0);
    timers[name] = hurried(timers[name], 1);
    globalThis[name] = timers[name];
  }
  syncBuiltinESMExports();
}
