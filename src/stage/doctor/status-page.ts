// Discord's public status page, asked now and then, for one sentence of the doctor's. Nothing depends on it: where it
// does not answer within two seconds, that is what is said.

import { z } from 'zod';
import type { Clock } from '../../director/ports.ts';
import type { StatusPage } from '../../views/doctor/checkup.ts';

const ANSWERED_WITHIN_MS = 2_000;
const KEPT_MS = 60_000;
const BYTES_MAX = 500_000;

/** https://discordstatus.com/api */
const summary = z.object({
  status: z.object({ indicator: z.string() }),
  incidents: z.array(z.object({ name: z.string() })),
});

export class StatusPages {
  readonly #url: string | null;
  readonly #clock: Clock;
  #known: { readonly page: StatusPage; readonly atMs: number } | undefined;

  /** `url`: null where there is no page to ask. */
  constructor(url: string | null, clock: Clock) {
    this.#url = url;
    this.#clock = clock;
  }

  /** Never rejects. */
  async ask(): Promise<StatusPage> {
    if (this.#url === null) return { kind: 'notAsked' };
    const nowMs = this.#clock.nowMs();
    if (this.#known !== undefined && nowMs - this.#known.atMs < KEPT_MS) return this.#known.page;
    const page = await asked(this.#url);
    this.#known = { page, atMs: nowMs };
    return page;
  }

  /** As it was last found. */
  get last(): StatusPage {
    return this.#known?.page ?? { kind: this.#url === null ? 'notAsked' : 'unknown' };
  }
}

async function asked(url: string): Promise<StatusPage> {
  try {
    const answer = await fetch(url, {
      signal: AbortSignal.timeout(ANSWERED_WITHIN_MS),
      headers: { accept: 'application/json' },
    });
    const text = answer.ok ? await answer.text() : '';
    if (text === '' || text.length > BYTES_MAX) return { kind: 'unknown' };
    const { status, incidents } = summary.parse(JSON.parse(text));
    const [incident] = incidents;
    if (incident !== undefined) return { kind: 'incident', name: incident.name };
    return status.indicator === 'none' ? { kind: 'fine' } : { kind: 'incident', name: status.indicator };
  } catch {
    // Out of reach, late, or something else than the page: nothing is known.
    return { kind: 'unknown' };
  }
}
