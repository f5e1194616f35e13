// What time it is at Discord, learnt from the date of its answers, so that the age of an interaction can be told by
// its id though the host's clock is wrong or was set. Without a fresh date nothing is said.

/** https://discord.com/developers/docs/reference#snowflakes */
const DISCORD_EPOCH_MS = 1_420_070_400_000;
const FRESH_MS = 120_000;

interface Clocks {
  /** The wall clock, which may be set. */
  readonly nowMs: () => number;
  /** Milliseconds that only go forward. */
  readonly steadyMs: () => number;
}

export class DiscordTime {
  readonly #clocks: Clocks;
  #noted: { readonly discordMs: number; readonly nowMs: number; readonly steadyMs: number } | undefined;

  constructor(clocks: Clocks) {
    this.#clocks = clocks;
  }

  /** The `Date` of an answer, which counts whole seconds. */
  note(date: string | null): void {
    const discordMs = date === null ? Number.NaN : Date.parse(date);
    if (!Number.isFinite(discordMs)) return;
    const { nowMs, steadyMs } = this.#clocks;
    this.#noted = { discordMs: discordMs + 500, nowMs: nowMs(), steadyMs: steadyMs() };
  }

  /** How far ahead of Discord's the host's clock was at the last answer; undefined where none is fresh. */
  offsetMs(): number | undefined {
    if (this.#noted === undefined) return undefined;
    const { nowMs, steadyMs } = this.#clocks;
    const sinceMs = steadyMs() - this.#noted.steadyMs;
    // By the time that has gone by since: the clock may have been set in between.
    return sinceMs > FRESH_MS ? undefined : nowMs() - this.#noted.discordMs - sinceMs;
  }

  /** Undefined where it cannot be told. */
  ageMs(snowflake: string): number | undefined {
    if (this.#noted === undefined || !/^\d{1,20}$/.test(snowflake)) return undefined;
    const { nowMs, steadyMs } = this.#clocks;
    // Whichever clock says less: to let somebody go who could be answered is the worse mistake.
    const sinceMs = Math.min(nowMs() - this.#noted.nowMs, steadyMs() - this.#noted.steadyMs);
    if (sinceMs > FRESH_MS) return undefined;
    const madeAtMs = Number(BigInt(snowflake) >> 22n) + DISCORD_EPOCH_MS;
    return this.#noted.discordMs + sinceMs - madeAtMs;
  }
}
