// Preloaded into the bot (`--import`): its wall clock is off by what the file named in SHIFTED_CLOCK says, in
// milliseconds, as a host's is that an hour was set wrong on. Timers run on, as theirs do.
import { readFileSync } from 'node:fs';

const file = process.env.SHIFTED_CLOCK ?? '';
const RealDate = Date;
let offsetMs = 0;

const read = () => {
  try {
    offsetMs = Number(readFileSync(file, 'utf8')) || 0;
  } catch {
    offsetMs = 0;
  }
};

class ShiftedDate extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + offsetMs);
    else super(...given);
  }

  static now() {
    return RealDate.now() + offsetMs;
  }
}

if (file !== '') {
  read();
  setInterval(read, 100).unref();
  globalThis.Date = ShiftedDate;
}
