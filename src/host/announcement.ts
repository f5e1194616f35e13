// What a host reads when the doors are open: where to watch, what to try, who plays, how to stop.

export interface Announcement {
  /** The rehearsal's page; null on Discord. */
  readonly page: string | null;
  readonly paceMs: number;
  readonly cast: string;
  /** A sentence about the minds, where one is due. */
  readonly note: string | undefined;
  /** Where the live floor is served, where the host wants it. */
  readonly live: string | undefined;
  /** Where the numbers for monitoring are, where the host wants them. */
  readonly metrics: string | undefined;
}

export function announce({ page, paceMs, cast, note, live, metrics }: Announcement): void {
  const where = page ?? 'on Discord, in every server where an admin has run /setup';
  const what =
    page === null ? 'is live' : 'is in rehearsal: the whole show on this machine, no Discord account needed';
  const lines = [
    ['Bullpen', what],
    ['watch', where],
    ['try', '/follow alex, /chaos, /bet alex 100'],
    ['cast', `played by ${cast}; a round every ${paceMs / 1000} s`],
    ...(note === undefined ? [] : [['minds', note]]),
    ...(live === undefined ? [] : [['floor', `${live}/live/`]]),
    ...(metrics === undefined ? [] : [['metrics', metrics]]),
    ['stop', 'Ctrl-C; nothing is lost, npm start goes on where it was'],
  ];
  for (const [name, text] of lines) console.log(`${(name ?? '').padEnd(8)} ${text}`);
}
