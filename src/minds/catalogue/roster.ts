// The roster: which minds are at hand by name, and whom the host wants to see play. The choice is read once, at the
// start; files are looked for whenever they are asked for, so that a model pulled meanwhile is found.

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { MODELS_FOLDER } from './catalogue.ts';
import { CatalogueFault } from './catalogue-fault.ts';
import { type Choice, type RemoteServer, readChoice } from './choice.ts';
import { nameFromFile, RESERVED } from './mind-name.ts';
import { Shelf } from './shelf.ts';

export type MindSource =
  | { readonly kind: 'understudy' }
  | { readonly kind: 'model'; readonly path: string }
  | { readonly kind: 'remote'; readonly server: RemoteServer };

export interface RosterOptions {
  readonly dataDir: string;
  /** Where the house model and its adapters are. */
  readonly modelsFolder?: string;
  /** For this run alone and before `minds.json`: a name or a file. */
  readonly model?: string | undefined;
  /** The same: a server. */
  readonly remote?: RemoteServer | undefined;
  /** Whether the host's wishes for single performers count. Default: they do. */
  readonly performers?: 'asChosen' | 'allByLead';
}

export class Roster {
  readonly shelf: Shelf;
  readonly #choice: Choice;
  readonly #housePath: string;
  readonly #files: ReadonlyMap<string, string>;
  readonly #remotes: readonly RemoteServer[];
  readonly #lead: string | undefined;
  /** The host's wish for single performers, by id. */
  readonly performers: Readonly<Record<string, string>>;

  /** Throws CatalogueFault for a wrong `minds.json`. */
  constructor({ dataDir, modelsFolder = MODELS_FOLDER, model, remote, performers }: RosterOptions) {
    this.shelf = new Shelf(dataDir);
    this.#choice = readChoice(dataDir);
    this.performers = performers === 'allByLead' ? {} : this.#choice.performers;
    this.#housePath = join(modelsFolder, 'house.gguf');
    const named = model === undefined || !isPath(model) ? undefined : this.#nameOf(model);
    this.#files = new Map([
      ...Object.entries(this.#choice.files),
      ...(named === undefined || model === undefined ? [] : [[named, model] as const]),
    ]);
    this.#remotes = [...this.#choice.remotes, ...(remote === undefined ? [] : [remote])];
    this.#lead = remote?.name ?? named ?? model ?? this.#choice.default;
  }

  /** Who plays a card that says `default`: the host's wish, or what comes with the house. */
  get lead(): { readonly name: string; readonly by: 'host' | 'house' } {
    if (this.#lead !== undefined && this.#lead !== 'default') return { name: this.#lead, by: 'host' };
    return { name: this.hasHouse ? 'house' : 'understudy', by: 'house' };
  }

  get hasHouse(): boolean {
    return existsSync(this.#housePath);
  }

  /** Undefined where no such mind is at hand. */
  find(name: string): MindSource | undefined {
    if (name === 'understudy') return { kind: 'understudy' };
    if (name === 'house') return this.hasHouse ? { kind: 'model', path: this.#housePath } : undefined;
    const server = this.#remotes.findLast((remote) => remote.name === name);
    if (server !== undefined) return { kind: 'remote', server };
    const path = this.#files.get(name);
    if (path !== undefined) return { kind: 'model', path };
    return this.shelf.has(name) ? { kind: 'model', path: this.shelf.pathOf(name) } : undefined;
  }

  /** As `find`; throws CatalogueFault in words where there is none. */
  need(name: string): MindSource {
    const source = this.find(name);
    if (source !== undefined) return source;
    throw new CatalogueFault(
      `There is no mind called "${name}" here: \`npm run model -- list\` shows what there is, and \`npm run model -- pull ${name}\` brings one of the catalogue.`,
    );
  }

  /** All that may be named now. */
  names(): readonly string[] {
    return [
      'understudy',
      ...(this.hasHouse ? ['house'] : []),
      ...[...this.#files.keys()].filter((name) => name !== 'house'),
      ...this.#remotes.map(({ name }) => name),
      ...this.shelf.list().map(({ name }) => name),
    ].filter((name, index, all) => all.indexOf(name) === index);
  }

  #nameOf(path: string): string {
    if (resolve(path) === resolve(this.#housePath)) return 'house';
    const name = nameFromFile(path) || 'model';
    return RESERVED.some((taken) => taken === name) ? `${name}-file` : name;
  }
}

/** A file is named by its path or its ending; everything else is a mind's name. */
export const isPath = (text: string): boolean => /[\\/]/.test(text) || /\.gguf$/i.test(text);
