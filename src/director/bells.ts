// Bells by the hour in a guild's own time zone, daylight saving included: node-cron rings them.

import { createTask, type ScheduledTask } from 'node-cron';
import type { Settings } from '../show/settings.ts';

type Hours = Pick<Settings, 'openingBell' | 'closingBell' | 'timeZone'>;

export class Bells {
  readonly #ring: (bell: 'opening' | 'closing') => void;
  #hours: Hours = { openingBell: null, closingBell: null, timeZone: 'UTC' };
  #tasks: readonly ScheduledTask[] = [];
  #closing: ScheduledTask | null = null;

  constructor(ring: (bell: 'opening' | 'closing') => void) {
    this.#ring = ring;
  }

  /** Follows the settings; the same hours again change nothing. */
  set({ openingBell, closingBell, timeZone }: Hours): void {
    const same =
      openingBell === this.#hours.openingBell &&
      closingBell === this.#hours.closingBell &&
      timeZone === this.#hours.timeZone;
    if (same) return;
    this.stop();
    this.#hours = { openingBell, closingBell, timeZone };
    const opening = openingBell === null ? null : this.#daily(openingBell, 'opening');
    this.#closing = closingBell === null ? null : this.#daily(closingBell, 'closing');
    this.#tasks = [opening, this.#closing].filter((task) => task !== null);
  }

  /** When the closing bell rings next; null where no hour is set. */
  closesAtMs(): number | null {
    return this.#closing?.getNextRun()?.getTime() ?? null;
  }

  stop(): void {
    for (const task of this.#tasks) void task.destroy();
    this.#tasks = [];
    this.#closing = null;
    this.#hours = { openingBell: null, closingBell: null, timeZone: 'UTC' };
  }

  #daily(hour: string, bell: 'opening' | 'closing'): ScheduledTask {
    const [hours, minutes] = hour.split(':').map(Number);
    const task = createTask(`${minutes} ${hours} * * *`, () => this.#ring(bell), {
      timezone: this.#hours.timeZone,
      suppressMissedWarning: true,
    });
    void task.start();
    return task;
  }
}
