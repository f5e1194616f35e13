// Bells by the hour in a guild's own time zone, daylight saving included: node-cron rings them.

import { createTask, type ScheduledTask } from 'node-cron';
import type { Settings } from '../show/settings.ts';

type Hours = Pick<Settings, 'openingBell' | 'closingBell' | 'recapAt' | 'timeZone'>;

/** `paper`: the newspaper boy's. */
export type Bell = 'opening' | 'closing' | 'paper';

const SILENT: Hours = { openingBell: null, closingBell: null, recapAt: null, timeZone: 'UTC' };

export class Bells {
  readonly #ring: (bell: Bell) => void;
  #hours = SILENT;
  #tasks: readonly ScheduledTask[] = [];
  #closing: ScheduledTask | null = null;

  constructor(ring: (bell: Bell) => void) {
    this.#ring = ring;
  }

  /** Follows the settings; the same hours again change nothing. */
  set({ openingBell, closingBell, recapAt, timeZone }: Hours): void {
    // A show that was made before there was a paper has no such setting.
    const hours = { openingBell, closingBell, recapAt: recapAt ?? null, timeZone };
    const same =
      hours.openingBell === this.#hours.openingBell &&
      hours.closingBell === this.#hours.closingBell &&
      hours.recapAt === this.#hours.recapAt &&
      hours.timeZone === this.#hours.timeZone;
    if (same) return;
    this.stop();
    this.#hours = hours;
    this.#closing = this.#daily(closingBell, 'closing');
    const others = [this.#daily(openingBell, 'opening'), this.#daily(hours.recapAt, 'paper')];
    this.#tasks = [...others, this.#closing].filter((task) => task !== null);
  }

  /** When the closing bell rings next; null where no hour is set. */
  closesAtMs(): number | null {
    return this.#closing?.getNextRun()?.getTime() ?? null;
  }

  stop(): void {
    for (const task of this.#tasks) void task.destroy();
    this.#tasks = [];
    this.#closing = null;
    this.#hours = SILENT;
  }

  #daily(hour: string | null, bell: Bell): ScheduledTask | null {
    if (hour === null) return null;
    const [hours, minutes] = hour.split(':').map(Number);
    const task = createTask(`${minutes} ${hours} * * *`, () => this.#ring(bell), {
      timezone: this.#hours.timeZone,
      suppressMissedWarning: true,
    });
    void task.start();
    return task;
  }
}
