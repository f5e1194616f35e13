// Who plays whom: opens each mind once, the understudy always. What a card names and is not here, or cannot play, is
// played by the default; that is said once in the log and always in `/cast`.

import type { Performer } from '../show/cast/cast.ts';
import type { MindServers } from '../views/doctor/checkup.ts';
import { CatalogueFault } from './catalogue/catalogue-fault.ts';
import type { RemoteServer } from './catalogue/choice.ts';
import type { Roster } from './catalogue/roster.ts';
import { ModelRefused } from './llama/model-refused.ts';
import { Pool, type PoolOptions } from './llama/pool.ts';
import type { Limits, Mind } from './mind.ts';
import { openModel } from './open-model.ts';
import type { ServerPool } from './remote/server-pool.ts';
import type { ServerHealth } from './remote/watched-server.ts';
import { understudy } from './understudy/understudy.ts';

/** What decides who plays: the performer, and the mind that the card names. */
export type Part = Pick<Performer, 'id' | 'mind'>;

export interface Played {
  readonly name: string;
  readonly instead: { readonly why: 'absent' | 'broken'; readonly mind: string } | null;
}

export interface ServedMind {
  readonly mind: string;
  readonly servers: readonly ServerHealth[];
  /** How often a second one was asked because the first was slow. */
  readonly hedges: number;
}

export interface CastingOptions {
  readonly roster: Roster;
  /** The value of the environment variable that holds a server's key. */
  readonly keyOf: (variable: string) => string | undefined;
  /** How models are run in this process. */
  readonly engine?: PoolOptions;
  /** Told once of each mind that cannot play. */
  readonly warn: (sentence: string) => void;
}

/** Opened by now, on its way, or of no use until the next start. */
interface Entry {
  readonly opening: Promise<Mind>;
  mind: Mind | undefined;
  refused: boolean;
}

/** Throws ModelRefused or CatalogueFault where the host's own choice cannot play. */
export async function openCasting(options: CastingOptions): Promise<Casting> {
  const casting = new Casting(options);
  try {
    await casting.open();
    return casting;
  } catch (error) {
    await casting.close();
    throw error;
  }
}

export class Casting {
  readonly #options: CastingOptions;
  readonly #understudy = understudy();
  readonly #pool: Pool;
  readonly #entries = new Map<string, Entry>();
  readonly #missed = new Set<string>();
  readonly #pools = new Map<string, ServerPool>();
  #lead: Mind = this.#understudy;
  #note: string | undefined;

  constructor(options: CastingOptions) {
    this.#options = options;
    this.#pool = new Pool(options.engine);
  }

  /** For the terminal: who plays by default. */
  get label(): string {
    return this.#lead.name;
  }

  /** A sentence for the terminal, where the house model ought to play and does not. */
  get note(): string | undefined {
    return this.#note;
  }

  /** What may be written on a card. */
  names(): readonly string[] {
    return ['default', ...this.#options.roster.names()];
  }

  /** At once, also for a mind that is still on its way: its answers wait for it. */
  mindFor(part: Part): Mind {
    const name = this.#nameFor(part);
    if (name === this.#understudy.name) return this.#understudy;
    if (name === this.#options.roster.lead.name) return this.#lead;
    const entry = this.#entryFor(name);
    if (entry === undefined || entry.refused) return this.#lead;
    return entry.mind ?? awaited(name, entry.opening);
  }

  /** The mind that is chosen for a card, and which one plays instead where that is not here or cannot. */
  playedBy(part: Part): Played {
    const name = this.#nameFor(part);
    const mind = this.mindFor(part);
    const isOwn = mind !== this.#lead || name === this.#options.roster.lead.name || name === mind.name;
    if (isOwn) return { name: mind.name, instead: null };
    const why = this.#entries.has(name) ? 'broken' : 'absent';
    return { name, instead: { why, mind: mind.name } };
  }

  /** Of what kind the mind is that is chosen for a card: written rules, a model that was taught its parts, or one that reads
   * the whole card. */
  kindOf(part: Part): 'understudy' | 'house' | 'model' {
    const mind = this.mindFor(part);
    if (mind === this.#understudy) return 'understudy';
    return mind.taught === true ? 'house' : 'model';
  }

  /** Minds that other servers play, and how each of these fares. */
  servers(): readonly ServedMind[] {
    return [...this.#pools].map(([mind, { health, hedges }]) => ({ mind, servers: health, hedges }));
  }

  /** The same for those who may not know where the servers are. */
  serversSeen(): readonly MindServers[] {
    return this.servers().map(({ mind, servers }) => ({
      ...{ mind, servers: servers.length },
      down: servers.filter(({ state }) => state !== 'well').length,
    }));
  }

  async close(): Promise<void> {
    const minds = await Promise.allSettled([...this.#entries.values()].map(({ opening }) => opening));
    const open = new Set([
      this.#lead,
      this.#understudy,
      ...minds.flatMap((mind) => (mind.status === 'fulfilled' ? [mind.value] : [])),
    ]);
    for (const mind of open) await mind.close();
  }

  async open(): Promise<void> {
    const { roster } = this.#options;
    const { name, by } = roster.lead;
    if (by === 'host') this.#lead = await this.#openBy(name);
    else await this.#openHouse(name);
    for (const wanted of new Set(Object.values(roster.performers))) {
      if (wanted === 'default' || wanted === name || wanted === this.#understudy.name) continue;
      // Refused or not here is said by the entry itself.
      await this.#entryFor(wanted)?.opening.catch(() => undefined);
    }
  }

  async #openHouse(name: string): Promise<void> {
    if (name === this.#understudy.name) {
      this.#note = 'No house model is here (models/house.gguf): the understudies play.';
      return;
    }
    try {
      this.#lead = await this.#openBy(name);
    } catch (error) {
      if (!(error instanceof ModelRefused)) throw error;
      this.#note = `${error.message} Until then the understudies play.`;
    }
  }

  #nameFor({ id, mind }: Part): string {
    const { lead, performers } = this.#options.roster;
    const wanted = mind === 'default' ? (Object.hasOwn(performers, id) ? performers[id] : undefined) : mind;
    return wanted === undefined || wanted === 'default' ? lead.name : wanted;
  }

  #entryFor(name: string): Entry | undefined {
    const known = this.#entries.get(name);
    if (known !== undefined) return known;
    if (this.#options.roster.find(name) === undefined) {
      if (!this.#missed.has(name)) {
        this.#options.warn(`The mind "${name}" is not here: ${this.#lead.name} plays.`);
      }
      this.#missed.add(name);
      return undefined;
    }
    const entry: Entry = { opening: this.#openBy(name), mind: undefined, refused: false };
    this.#entries.set(name, entry);
    entry.opening.then(
      (mind) => {
        entry.mind = mind;
      },
      (error: unknown) => {
        entry.refused = true;
        const why = error instanceof Error ? error.message : String(error);
        this.#options.warn(`The mind "${name}" cannot play, so ${this.#lead.name} does: ${why}`);
      },
    );
    return entry;
  }

  async #openBy(name: string): Promise<Mind> {
    const source = this.#options.roster.need(name);
    switch (source.kind) {
      case 'understudy':
        return this.#understudy;
      case 'model':
        return openModel(name, source.path, this.#pool);
      case 'remote':
        return this.#openRemote(name, source.server);
    }
  }

  /** Its client is read only where a server plays: it is twenty megabytes on the disk and some in memory. */
  async #openRemote(name: string, server: RemoteServer): Promise<Mind> {
    const { openServers } = await import('./remote/open-servers.ts');
    const { remoteMind } = await import('./remote/remote-mind.ts');
    const pool = openServers(server, this.#options.keyOf);
    this.#pools.set(name, pool);
    return remoteMind(name, pool);
  }
}

/** A mind that is still being opened; its first answer takes that much longer. */
function awaited(name: string, opening: Promise<Mind>): Mind {
  const playing = (limits: Limits): Promise<Mind> => {
    limits.signal.throwIfAborted();
    return opening;
  };
  return {
    name,
    decide: async (brief, limits) => (await playing(limits)).decide(brief, limits),
    review: async (brief, limits) => {
      const mind = await playing(limits);
      if (mind.review === undefined) throw new CatalogueFault(`${name} plays no officer.`);
      return mind.review(brief, limits);
    },
    supervise: async (brief, limits) => {
      const mind = await playing(limits);
      if (mind.supervise === undefined) throw new CatalogueFault(`${name} plays no regulator.`);
      return mind.supervise(brief, limits);
    },
    close: async () => undefined,
  };
}
