// What a floor's page is opened with, by each of its doors.

export type Overlay = 'board' | 'booth' | 'office';

export interface FloorWants {
  readonly guild: string;
  /** Who the viewer is; null for nobody in particular. Rejects where that cannot be said now. */
  readonly token: () => Promise<string | null>;
  /** Where `GUILD/socket` and `GUILD/rewind` are: an address that ends with a slash. */
  readonly base: string;
  /** One of Discord's names for languages. */
  readonly locale: string;
  /** One part alone, for streamers. */
  readonly overlay: Overlay | null;
  /** Where in the past to begin. */
  readonly past: { readonly episode: number; readonly round: number } | null;
}
