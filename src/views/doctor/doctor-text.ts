// What the doctor says: the verdict first, then why nothing is happening and the one thing to do, then all the rest.
// Every line is a sentence made of facts; the log says the same in English.

import type { Words } from '../../languages/words.ts';
import { nextOpensAtMs } from '../../show/rounds/opening-time.ts';
import type { Show } from '../../show/state/show.ts';
import { lackText } from '../answers/lacks.ts';
import { floorState } from '../floor/floor-state.ts';
import { WEBHOOKS_A_CHANNEL_MAX } from '../words/discord-limits.ts';
import { fitted, plain } from '../words/markdown.ts';
import { mindIn } from '../words/mind-name.ts';
import { clockTime, fromNow } from '../words/times.ts';
import type { Checkup, RefusedCounts } from './checkup.ts';
import {
  type Finding,
  type FindingKind,
  type FindingOf,
  findingsOf,
  isOff,
  shareBp,
  shareOf,
} from './findings.ts';
import { refusalText } from './refusal.ts';

type Saying<Kind extends FindingKind> = (words: Words, finding: FindingOf<Kind>) => string;

const FOUND: { readonly [Kind in FindingKind]: Saying<Kind> } = {
  stopped: (words, { why }) => words.say(why === 'otherProcess' ? 'doctor.otherProcess' : 'doctor.stopped'),
  noShow: (words) => words.say('doctor.noShow'),
  noFloor: (words) => words.say('doctor.noFloor'),
  heldUp: (words, { sinceMs }) => words.say('doctor.heldUp', { since: fromNow(sinceMs) }),
  banned: (words) => words.say('doctor.banned'),
  silent: (words) => words.say('doctor.silent'),
  outage: (words) => words.say('doctor.outage'),
  gatewayDown: (words) => words.say('doctor.gatewayDown'),
  lacks: (words, { lack }) => lackText(words, lack),
  refusal: (words, { refusal }) => refusalText(words, refusal),
  lostRooms: (words, { rooms }) =>
    words.say('doctor.lostRooms', {
      n: rooms.length,
      rooms: words.listed(rooms.map((room) => words.say(`names.${room}`))),
    }),
  webhooksFull: (words, { channel, others }) =>
    words.say('doctor.webhooksFull', { channel: `<#${channel}>`, n: others }),
  untold: (words, { steps, sinceMs }) => words.say('doctor.untold', { n: steps, since: fromNow(sinceMs) }),
  serversDown: (words, { mind, down, servers }) =>
    words.say('doctor.serversDown', { mind: plain(mind), down, servers }),
  understudies: (words, share) =>
    words.say('doctor.understudies', { ...share, share: words.share(shareBp(share)) }),
  activityOff: (words) => words.say('doctor.activityOff'),
  wrongSecret: (words) => words.say('doctor.wrongSecret'),
  clockOff: (words, { offMs }) =>
    words.say('doctor.clockOff', {
      way: offMs > 0 ? 'ahead' : 'behind',
      seconds: Math.round(Math.abs(offMs) / 1_000),
    }),
  incident: (words, { name }) => words.say('doctor.incident', { name: plain(name) }),
  crowded: (words, { thrift, everyMs, ownMs }) =>
    words.say(CROWDED[thrift], { every: words.duration(everyMs), own: words.duration(ownMs) }),
  slowdowns: (words, { times }) => words.say('doctor.slowdowns', { n: times }),
};

const CROWDED = {
  slower: 'doctor.crowdedSlower',
  bundled: 'doctor.crowdedBundled',
  understudies: 'doctor.crowdedUnderstudies',
} as const;

type Todo = (words: Words, checkup: Checkup) => string;

const wait: Todo = (words) => words.say('doctor.doWait');

const TODOS: Readonly<Record<FindingKind, Todo>> = {
  stopped: (words) => words.say('doctor.doStopped'),
  noShow: (words) => words.say('doctor.doNoShow'),
  noFloor: (words) => words.say('doctor.doNoFloor'),
  heldUp: (words) => words.say('doctor.doHost'),
  banned: wait,
  silent: wait,
  outage: wait,
  gatewayDown: wait,
  lacks: (words, { grantUrl }) => words.say('doctor.doGrant', { url: grantUrl }),
  refusal: (words) => words.say('doctor.doAsSaid'),
  lostRooms: (words) => words.say('doctor.doLostRooms'),
  webhooksFull: (words) => words.say('doctor.doWebhooks'),
  untold: wait,
  serversDown: (words) => words.say('doctor.doServers'),
  understudies: (words) => words.say('doctor.doModel'),
  activityOff: (words) => words.say('doctor.doActivity'),
  wrongSecret: (words) => words.say('doctor.doSecret'),
  clockOff: (words) => words.say('doctor.doClock'),
  incident: wait,
  crowded: (words) => words.say('doctor.doCrowded'),
  slowdowns: wait,
};

/** One finding in a sentence. */
export function findingText(words: Words, finding: Finding): string {
  const say = FOUND[finding.kind] as (words: Words, finding: Finding) => string;
  return say(words, finding);
}

/** For whoever may mend it: everything. */
export function doctorText(words: Words, checkup: Checkup): string {
  const findings = findingsOf(checkup);
  const [first] = findings;
  return fitted([
    verdict(words, findings),
    ...stateLines(words, checkup),
    ...(first === undefined ? [] : [words.say('doctor.doThis', { todo: TODOS[first.kind](words, checkup) })]),
    ...findings.map((finding) => `- ${findingText(words, finding)}`),
    words.say('doctor.howItIs'),
    ...details(words, checkup).map((line) => `-# ${line}`),
  ]);
}

/** For a member: whether it is fine, why nothing is happening, and what is wrong in short. */
export function shortDoctorText(words: Words, checkup: Checkup): string {
  const findings = findingsOf(checkup);
  return fitted([
    verdict(words, findings),
    ...stateLines(words, checkup),
    ...bellLines(words, checkup),
    ...findings.slice(0, 1).map((finding) => `- ${findingText(words, finding)}`),
    ...(findings.length === 0 ? [] : [words.say('doctor.askAdmin')]),
  ]);
}

const verdict = (words: Words, findings: readonly Finding[]): string =>
  findings.length === 0 ? words.say('doctor.fine') : words.say('doctor.wrong', { n: findings.length });

const stateLines = (words: Words, { show, nowMs }: Checkup): readonly string[] =>
  show === undefined ? [] : [floorState(words, show, nowMs)];

function details(words: Words, checkup: Checkup): readonly string[] {
  return [
    ...bellLines(words, checkup),
    ...castLines(words, checkup),
    ...mindLines(words, checkup),
    ...serverLines(words, checkup),
    ...queueLines(words, checkup),
    ...discordLines(words, checkup),
    ...channelLines(words, checkup),
    ...liveFloorLines(words, checkup),
    ...refusedLines(words, checkup),
  ];
}

function bellLines(words: Words, { show, nowMs }: Checkup): readonly string[] {
  if (show === undefined || show.pausedSinceMs !== null) return [];
  return [bellLine(words, show, nowMs)];
}

function bellLine(words: Words, show: Show, nowMs: number): string {
  const { episode } = show;
  if (episode !== null) {
    const { number, closesAtMs } = episode;
    return closesAtMs > nowMs
      ? words.say('doctor.closes', { episode: number, when: clockTime(closesAtMs) })
      : words.say('doctor.closesSoon', { episode: number });
  }
  const opensAtMs = nextOpensAtMs(show, nowMs);
  return opensAtMs !== null && opensAtMs > nowMs
    ? words.say('doctor.opens', { when: clockTime(opensAtMs) })
    : words.say('doctor.opensSoon');
}

const castLines = (words: Words, { show }: Checkup): readonly string[] => {
  const names = (show?.castWishes ?? []).map(({ name }) => plain(name));
  return names.length === 0 ? [] : [words.say('doctor.castWaits', { names: words.listed(names) })];
};

function mindLines(words: Words, { minds, vitals }: Checkup): readonly string[] {
  if (minds.length === 0) return [];
  const names = [...new Set(minds.map((mind) => mindIn(words, mind)))];
  const cast = { minds: words.listed(names.map(plain)), n: names.length };
  const thoughts = vitals?.thoughts ?? [];
  if (thoughts.length === 0) return [words.say('doctor.mindsIdle', cast)];
  const share = shareOf(thoughts);
  const inOrder = thoughts.map(({ tookMs }) => tookMs).toSorted((one, other) => one - other);
  const median = inOrder[Math.floor(inOrder.length / 2)] ?? 0;
  const facts = { answers: share.answers, share: words.share(shareBp(share)) };
  return [
    words.say('doctor.minds', { ...cast, ...facts, seconds: Math.max(0.1, Math.round(median / 100) / 10) }),
  ];
}

const serverLines = (words: Words, { servers }: Checkup): readonly string[] =>
  servers.map(({ mind, servers: all, down }) =>
    words.say('doctor.servers', { mind: plain(mind), servers: all, up: all - down }),
  );

function queueLines(words: Words, { vitals }: Checkup): readonly string[] {
  if (vitals === undefined) return [];
  const { untold, untoldSinceMs, writtenAtMs } = vitals;
  return [
    untoldSinceMs === null
      ? words.say('doctor.told')
      : words.say('doctor.waiting', { n: untold, since: fromNow(untoldSinceMs) }),
    writtenAtMs === null
      ? words.say('doctor.notWritten')
      : words.say('doctor.written', { when: fromNow(writtenAtMs) }),
  ];
}

function discordLines(words: Words, { discord, clockOffMs }: Checkup): readonly string[] {
  const { pingMs, slowdowns: n, status, gateway } = discord;
  const connection =
    pingMs === null
      ? words.say('doctor.connectedUnknown', { n })
      : words.say('doctor.connected', { ping: pingMs, n });
  return [
    ...(gateway === 'up' ? [connection] : []),
    ...(status.kind === 'incident' ? [] : [words.say(STATUS_PAGES[status.kind])]),
    ...(clockOffMs !== null && isOff(clockOffMs)
      ? []
      : [words.say(clockOffMs === null ? 'doctor.clockUnknown' : 'doctor.clockFine')]),
  ];
}

const STATUS_PAGES = {
  fine: 'doctor.statusFine',
  unknown: 'doctor.statusUnknown',
  notAsked: 'doctor.statusNotAsked',
} as const;

function liveFloorLines(words: Words, { liveFloor: { activity, isPublic } }: Checkup): readonly string[] {
  if (activity === 'on') return [words.say(isPublic ? 'doctor.floorBoth' : 'doctor.floorActivity')];
  // What keeps it from opening stands among the findings.
  if (isPublic) return [words.say('doctor.floorPublic')];
  return activity === 'off' ? [words.say('doctor.floorOff')] : [];
}

function channelLines(words: Words, { lacks, rooms, webhooks }: Checkup): readonly string[] {
  return [
    ...(lacks.length > 0 || rooms.length === 0
      ? []
      : [words.say('doctor.permissionsFine', { n: rooms.length })]),
    ...(webhooks.length === 0
      ? []
      : [words.say('doctor.webhooks', { most: WEBHOOKS_A_CHANNEL_MAX, counts: countsIn(words, webhooks) })]),
  ];
}

const countsIn = (words: Words, webhooks: Checkup['webhooks']): string =>
  words.listed(
    webhooks.map(({ channel, mine, others }) =>
      words.say('doctor.webhookCount', { channel: `<#${channel}>`, n: mine + others, others }),
    ),
  );

/** Of what was never refused there is nothing to say. */
const REFUSED_FOR = [
  ['slur', 'doctor.refusedSlur'],
  ['invite', 'doctor.refusedInvite'],
  ['link', 'doctor.refusedLink'],
  ['mention', 'doctor.refusedMention'],
] as const satisfies readonly (readonly [keyof RefusedCounts, string])[];

function refusedLines(words: Words, { refused }: Checkup): readonly string[] {
  const { barred } = refused;
  const texts = REFUSED_FOR.filter(([why]) => refused[why] > 0);
  return [
    texts.length === 0
      ? words.say('doctor.refusedNone')
      : words.say('doctor.refused', {
          texts: words.listed(texts.map(([why, key]) => words.say(key, { n: refused[why] }))),
        }),
    ...(barred === 0 ? [] : [words.say('doctor.barred', { n: barred })]),
  ];
}
