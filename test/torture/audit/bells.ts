// Whether every bell was heard: its seal once and before anything else of the episode, its seed after the end and
// never sooner, its story and its books once.
import type { EpisodeClosed, EpisodeOpened } from '../../../src/show/events/episode.ts';
import type { ShowRecord } from '../../../src/show/events/event.ts';
import type { Fault, Finding } from './finding.ts';
import { FLOOR } from './telling.ts';
import type { Told } from './told.ts';

interface Episode {
  readonly seq: number;
  readonly opened: EpisodeOpened;
  closed: { readonly seq: number; readonly event: EpisodeClosed } | undefined;
  /** The first bet in it, and the record it came with. */
  bet: { readonly seq: number; readonly firstSeq: number } | undefined;
}

export interface BellsOptions {
  readonly afterSeq: number;
  /** By a record's first event, when it was journalled at the latest. */
  readonly seenAtMs: ReadonlyMap<number, number>;
}

export function auditBells(
  records: readonly ShowRecord[],
  told: readonly Told[],
  { afterSeq, seenAtMs }: BellsOptions,
): readonly Finding[] {
  return episodesOf(records)
    .filter(({ seq }) => seq > afterSeq)
    .flatMap((episode) => [...ofEpisode(episode, told), ...betsOf(episode, told, seenAtMs)]);
}

function episodesOf(records: readonly ShowRecord[]): readonly Episode[] {
  const episodes: Episode[] = [];
  for (const { firstSeq, events } of records) {
    for (const [index, event] of events.entries()) {
      const seq = firstSeq + index;
      if (event.type === 'episodeOpened')
        episodes.push({ seq, opened: event, closed: undefined, bet: undefined });
      const last = episodes.at(-1);
      if (last === undefined) continue;
      if (event.type === 'episodeClosed') last.closed = { seq, event };
      if (event.type === 'wagerPlaced') last.bet ??= { seq, firstSeq };
    }
  }
  return episodes;
}

/** A floor whose bell is not out takes no bets. */
function betsOf(
  { opened, bet }: Episode,
  told: readonly Told[],
  seenAtMs: BellsOptions['seenAtMs'],
): readonly Finding[] {
  const seal = told.find(({ text, channel }) => channel === FLOOR && text.includes(opened.commitment));
  const betAtMs = bet === undefined ? undefined : seenAtMs.get(bet.firstSeq);
  if (bet === undefined || betAtMs === undefined || (seal !== undefined && seal.atMs <= betAtMs)) return [];
  const detail = `episode ${opened.episode}: a bet was taken before its seal was shown`;
  return [{ fault: 'bet before the bell', seq: bet.seq, channel: FLOOR, detail }];
}

function ofEpisode({ seq, opened, closed }: Episode, told: readonly Told[]): readonly Finding[] {
  const { commitment, seed, episode } = opened;
  const finding = (fault: Fault, at: number, detail: string): Finding => ({
    ...{ fault, seq: at, channel: FLOOR, detail: `episode ${episode}: ${detail}` },
  });
  const findings: Finding[] = [];
  const withSeed = told.filter(({ text }) => text.includes(seed));
  const seals = told.filter(
    ({ text, channel }) => channel === FLOOR && text.includes(commitment) && !text.includes(seed),
  );
  if (seals.length === 0) findings.push(finding('seal missing', seq, `nobody saw ${commitment}`));
  if (seals.length > 1) findings.push(finding('seal twice', seq, `its seal was shown ${seals.length} times`));
  if (closed === undefined) {
    if (withSeed.length > 0)
      findings.push(finding('seed too early', seq, 'its seed was shown before its end'));
    return findings;
  }
  const reveals = withSeed.filter(({ channel, text }) => channel === FLOOR && text.includes(commitment));
  if (reveals.length === 0) findings.push(finding('seed missing', closed.seq, `nobody saw the seed ${seed}`));
  for (const [what, pages] of [
    ['story', told.filter(({ text }) => isStoryOf(text, episode))],
    ['books', withSeed.filter(({ text }) => text.includes('### 🔏'))],
  ] as const) {
    const fault = pages.length === 0 ? 'recap missing' : 'recap twice';
    if (pages.length !== 1)
      findings.push(finding(fault, closed.seq, `its ${what} came ${pages.length} times`));
  }
  return findings;
}

/** By its heading, whatever the language: `## 🎬 … 12 …`. */
const isStoryOf = (text: string, episode: number): boolean =>
  new RegExp(`^## 🎬 [^\\n]*\\b${episode}\\b`, 'mu').test(text);
