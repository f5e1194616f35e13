// What the verbs of `npm run model` work with: the catalogue, the roster, the host's settings, and where to say it.

import type { Config } from '../host/config.ts';
import { type CatalogueModel, loadCatalogue } from '../minds/catalogue/catalogue.ts';
import { Roster } from '../minds/catalogue/roster.ts';
import type { Performer } from '../show/cast/cast.ts';

export interface Desk {
  readonly config: Config;
  readonly catalogue: readonly CatalogueModel[];
  readonly roster: Roster;
  /** The house's own cards; servers may have changed theirs. */
  readonly cast: readonly Performer[];
  readonly keyOf: (variable: string) => string | undefined;
  readonly say: (line: string) => void;
}

export type DeskOptions = Pick<Desk, 'config' | 'cast' | 'keyOf' | 'say'>;

/** Throws CatalogueFault where the catalogue or `minds.json` is wrong. */
export const openDesk = (options: DeskOptions): Desk => ({
  ...options,
  catalogue: loadCatalogue(),
  roster: new Roster({ dataDir: options.config.dataDir, ...options.config.minds }),
});
