// Whether every bell was heard: its seal once and before anything else of the episode, its seed after the end and
// never sooner, its story and its books once.
import type { EpisodeClosed, EpisodeOpened, ShowRecord } from '../../../src/show/event.ts';
import type { Fault, Finding } from './finding.ts';
import { FLOOR } from './telling.ts';
import type { Told } from './told.ts';

interface Episode {
  readonly seq: number;
  readonly opened: EpisodeOpened;
  closed: { readonly seq: number; readonly event: EpisodeClosed } | undefined;
}

export function auditBells(
  records: readonly ShowRecord[],
  told: readonly Told[],
  afterSeq = 0,
): readonly Finding[] {
  return episodesOf(records)
    .filter(({ seq }) => seq > afterSeq)
    .flatMap((episode) => ofEpisode(episode, told));
}

function episodesOf(records: readonly ShowRecord[]): readonly Episode[] {
  const episodes: Episode[] = [];
  for (const { firstSeq, events } of records) {
    for (const [index, event] of events.entries()) {
      const seq = firstSeq + index;
      if (event.type === 'episodeOpened') episodes.push({ seq, opened: event, closed: undefined });
      const last = episodes.at(-1);
      if (event.type === 'episodeClosed' && last !== undefined) last.closed = { seq, event };
    }
  }
  return episodes;
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
