// Whether viewers were told each event once, in order and where it belongs, and nothing that did not happen.

import { entryOf, text } from '../../../../src/auditor/fact.ts';
import { grouped } from '../../../torture/audit/grouped.ts';
import type { ToldMessage, Written } from './evidence.ts';
import type { Finding } from './finding.ts';

const FLOOR = 'Trading Floor';
const FEED = 'feed';
const SPOKEN = ['turnTaken', 'supervised'];
const BELLS = ['episodeOpened', 'episodeClosed'];

/** Something that had to be told. */
interface Telling {
  readonly seq: number;
  readonly what: string;
  readonly place: string;
}

/** Something that was, with the time it is said to have happened. */
interface Heard extends Telling {
  readonly atMs: number;
}

export function auditTold(events: readonly Written[], told: readonly ToldMessage[]): readonly Finding[] {
  const tellings = events.flatMap(tellingsOf);
  const heard = told.flatMap(heardIn);
  const findings = [
    ...compare(tellings, heard),
    ...ghosts(events, heard),
    ...disorder(heard),
    ...thoughtsShown(events, told),
  ];
  return named(findings, tellings);
}

function tellingsOf({ seq, fact }: Written): readonly Telling[] {
  const place = SPOKEN.includes(fact.type) ? text(fact['room']) : FLOOR;
  const own = { seq, what: fact.type, place };
  return fact.type === 'turnTaken' ? [own, { seq, what: 'thought', place: FEED }] : [own];
}

function heardIn({ place, text: words }: ToldMessage): readonly Heard[] {
  return [...words.matchAll(/§(\d+)@(\d+)·(\w+)·/g)].map(([, seq, atMs, what]) => ({
    ...{ seq: Number(seq), atMs: Number(atMs), what: what ?? '' },
    place,
  }));
}

const nameOf = ({ seq, what }: Telling): string => `${seq}·${what}`;

function compare(tellings: readonly Telling[], heard: readonly Heard[]): readonly Finding[] {
  const byName = grouped(heard, nameOf);
  return tellings.flatMap((telling): Finding[] => {
    const { seq, what, place } = telling;
    const times = byName.get(nameOf(telling)) ?? [];
    const elsewhere = times.filter((each) => each.place !== place);
    const detail = `${what} in ${place}`;
    if (times.length === 0) return [{ kind: 'untold', seq, detail }];
    if (elsewhere.length > 0)
      return [{ kind: 'told in the wrong place', seq, detail: `${detail}: ${elsewhere[0]?.place}` }];
    return times.length > 1 ? [{ kind: 'told twice', seq, detail: `${detail}: ${times.length} times` }] : [];
  });
}

/** What was told and is not in the journal, or as something else. */
function ghosts(events: readonly Written[], heard: readonly Heard[]): readonly Finding[] {
  return heard.flatMap(({ seq, atMs, what, place }): Finding[] => {
    const written = events[seq - 1];
    const type = written?.fact.type;
    const isSo = type === what || (what === 'thought' && type === 'turnTaken');
    return isSo && written?.atMs === atMs
      ? []
      : [{ kind: 'told and not written', seq, detail: `${what} in ${place}, written: ${type}` }];
  });
}

/** In each channel the numbers only rise; what was told again is another finding. */
function disorder(heard: readonly Heard[]): readonly Finding[] {
  const last = new Map<string, number>();
  const known = new Set<string>();
  return heard.flatMap((each): Finding[] => {
    if (known.has(nameOf(each))) return [];
    known.add(nameOf(each));
    const before = last.get(each.place) ?? 0;
    last.set(each.place, Math.max(before, each.seq));
    if (each.seq >= before) return [];
    return [
      { kind: 'out of order', seq: each.seq, detail: `${each.what} after event ${before} in ${each.place}` },
    ];
  });
}

function thoughtsShown(events: readonly Written[], told: readonly ToldMessage[]): readonly Finding[] {
  const said = told
    .filter(({ place }) => place !== FEED)
    .map((message) => message.text)
    .join('\n');
  // Members paid for it to be published, or who thought it confesses it: everybody may quote it.
  const isMadePublic = ({ fact }: Written): boolean => ['thoughtLeaked', 'confessed'].includes(fact.type);
  const open = new Set(events.filter(isMadePublic).map(({ fact }) => fact['thought']));
  return events.flatMap(({ seq, fact }): Finding[] => {
    if (fact.type !== 'turnTaken') return [];
    const thought = text(entryOf(fact['decision'])['thought']);
    return said.includes(thought) && !open.has(thought)
      ? [{ kind: 'thought shown', seq, detail: thought }]
      : [];
  });
}

/** A bell that nobody heard, and a room in which nothing was told from some event on, are called so. */
function named(findings: readonly Finding[], tellings: readonly Telling[]): readonly Finding[] {
  const untold = new Set(
    findings.flatMap(({ kind, seq, detail }) => (kind === 'untold' ? `${seq} ${detail}` : [])),
  );
  const silent = new Set(
    [...grouped(tellings, ({ place }) => place)].flatMap(([place, its]) => {
      const missing = its.map(({ seq, what }) => untold.has(`${seq} ${what} in ${place}`));
      return missing.slice(-2).length === 2 && missing.slice(-2).every(Boolean) ? place : [];
    }),
  );
  return findings.map((finding): Finding => {
    if (finding.kind !== 'untold') return finding;
    if (BELLS.some((bell) => finding.detail.startsWith(`${bell} `)))
      return { ...finding, kind: 'bell not heard' };
    const place = finding.detail.split(' in ')[1] ?? '';
    return silent.has(place) ? { ...finding, kind: 'room fell silent' } : finding;
  });
}
