// What is wrong, the gravest first: facts in, typed findings out. Words are for those who read them.

import { paceMs } from '../../show/rounds/power-hour.ts';
import type { Show } from '../../show/state/show.ts';
import type { Lack } from '../answers/lacks.ts';
import type { ShowPlace } from '../answers/set-up.ts';
import type { StandStill } from '../floor/standstill.ts';
import { WEBHOOKS_A_CHANNEL_MAX } from '../words/discord-limits.ts';
import type { Checkup, MindServers } from './checkup.ts';

import type { Refusal } from './refusal.ts';
import type { ThoughtOver, Thrift, Vitals } from './vitals.ts';

export interface FactsOfFindings {
  readonly stopped: { readonly why: StandStill };
  readonly noShow: Readonly<Record<never, never>>;
  readonly heldUp: { readonly sinceMs: number };
  readonly banned: Readonly<Record<never, never>>;
  readonly silent: Readonly<Record<never, never>>;
  readonly outage: Readonly<Record<never, never>>;
  readonly noFloor: Readonly<Record<never, never>>;
  readonly lacks: { readonly lack: Lack };
  readonly refusal: { readonly refusal: Refusal };
  readonly lostRooms: { readonly rooms: readonly ShowPlace[] };
  readonly webhooksFull: { readonly channel: string; readonly others: number };
  readonly gatewayDown: Readonly<Record<never, never>>;
  readonly untold: { readonly steps: number; readonly sinceMs: number };
  readonly serversDown: MindServers;
  readonly understudies: Share;
  readonly activityOff: Readonly<Record<never, never>>;
  readonly wrongSecret: Readonly<Record<never, never>>;
  readonly clockOff: { readonly offMs: number };
  readonly incident: { readonly name: string };
  readonly slowdowns: { readonly times: number };
  readonly crowded: {
    readonly thrift: Exclude<Thrift, 'none'>;
    /** About how long from one round to the next, and how long it is set to be. */
    readonly everyMs: number;
    readonly ownMs: number;
  };
}

export type FindingKind = keyof FactsOfFindings;
export type FindingOf<Kind extends FindingKind> = { readonly kind: Kind } & FactsOfFindings[Kind];
export type Finding = { readonly [Kind in FindingKind]: FindingOf<Kind> }[FindingKind];

/** From the gravest to what is only worth knowing. */
const BY_WEIGHT = [
  'stopped',
  'noShow',
  'noFloor',
  'heldUp',
  'banned',
  'silent',
  'outage',
  'gatewayDown',
  'lacks',
  'refusal',
  'lostRooms',
  'webhooksFull',
  'untold',
  'serversDown',
  'understudies',
  'wrongSecret',
  'activityOff',
  'clockOff',
  'incident',
  'crowded',
  'slowdowns',
] as const satisfies readonly FindingKind[];

/** A step that is told later than that is late. */
const UNTOLD_LATE_MS = 2 * 60_000;
/** Fewer answers say nothing about a model. */
const THOUGHTS_MIN = 5;
const SHARE_BP_MAX = 2_500;
const CLOCK_OFF_MS_MAX = 5_000;
const SLOWDOWNS_MAX = 60;
const MINUTE_MS = 60_000;

export interface Share {
  readonly answers: number;
  readonly late: number;
  readonly failed: number;
}

/** How often the understudy stood in. */
export const shareOf = (thoughts: readonly ThoughtOver[]): Share => ({
  answers: thoughts.length,
  late: thoughts.filter(({ understudyBecause }) => understudyBecause === 'late').length,
  failed: thoughts.filter(({ understudyBecause }) => understudyBecause === 'failed').length,
});

/** In basis points of all answers. */
export const shareBp = ({ answers, late, failed }: Share): number =>
  answers === 0 ? 0 : Math.round(((late + failed) * 10_000) / answers);

export function findingsOf(checkup: Checkup): readonly Finding[] {
  const found = [...ofShow(checkup), ...ofChannels(checkup), ...ofDiscord(checkup), ...ofHost(checkup)];
  return found.toSorted((one, other) => BY_WEIGHT.indexOf(one.kind) - BY_WEIGHT.indexOf(other.kind));
}

function ofShow({ show, vitals, nowMs }: Checkup): readonly Finding[] {
  const found: Finding[] = show === undefined ? [{ kind: 'noShow' }] : [];
  if (vitals === undefined) return found;
  const { stopped, heldUpSinceMs, untold, untoldSinceMs, thoughts } = vitals;
  if (stopped !== null) found.push({ kind: 'stopped', why: stopped });
  if (heldUpSinceMs !== null) found.push({ kind: 'heldUp', sinceMs: heldUpSinceMs });
  if (untoldSinceMs !== null && nowMs - untoldSinceMs > UNTOLD_LATE_MS)
    found.push({ kind: 'untold', steps: untold, sinceMs: untoldSinceMs });
  const share = shareOf(thoughts);
  if (share.answers >= THOUGHTS_MIN && shareBp(share) >= SHARE_BP_MAX)
    found.push({ kind: 'understudies', ...share });
  if (show !== undefined) found.push(...ofCrowd(show, vitals, nowMs));
  return found;
}

function ofCrowd(show: Show, { pace: { thrift, stretch } }: Vitals, nowMs: number): readonly Finding[] {
  if (thrift === 'none') return [];
  const ownMs = paceMs(show, nowMs);
  return [{ kind: 'crowded', thrift, everyMs: inWhole(ownMs * stretch), ownMs }];
}

/** What is about ten minutes is not said to the second. */
const inWhole = (ms: number): number => {
  const unitMs = ms < 2 * MINUTE_MS ? 5_000 : MINUTE_MS;
  return Math.round(ms / unitMs) * unitMs;
};

function ofChannels({ show, hasFloor, lostRooms, lacks, refusals, webhooks }: Checkup): readonly Finding[] {
  if (show === undefined) return [];
  const full = webhooks.filter(({ mine, others }) => mine === 0 && others >= WEBHOOKS_A_CHANNEL_MAX);
  return [
    ...(hasFloor ? [] : [{ kind: 'noFloor' } as const]),
    ...lacks.map((lack) => ({ kind: 'lacks', lack }) as const),
    // What both say is said once.
    ...refusals
      .filter(({ kind }) => kind !== 'noFloor' && !(kind === 'webhooksFull' && full.length > 0))
      .map((refusal) => ({ kind: 'refusal', refusal }) as const),
    ...(hasFloor && lostRooms.length > 0 ? [{ kind: 'lostRooms', rooms: lostRooms } as const] : []),
    ...full.map(({ channel, others }) => ({ kind: 'webhooksFull', channel, others }) as const),
  ];
}

function ofDiscord({ discord }: Checkup): readonly Finding[] {
  const { gateway, outage, heldBack, slowdowns, status } = discord;
  return [
    ...(heldBack === 'ban' ? [{ kind: 'banned' } as const] : []),
    ...(heldBack === 'silence' ? [{ kind: 'silent' } as const] : []),
    ...(outage ? [{ kind: 'outage' } as const] : []),
    ...(gateway === 'down' ? [{ kind: 'gatewayDown' } as const] : []),
    ...(status.kind === 'incident' ? [{ kind: 'incident', name: status.name } as const] : []),
    ...(slowdowns > SLOWDOWNS_MAX ? [{ kind: 'slowdowns', times: slowdowns } as const] : []),
  ];
}

/** Bells by the hour would ring at the wrong time. */
export const isOff = (offMs: number): boolean => Math.abs(offMs) > CLOCK_OFF_MS_MAX;

const ofHost = ({ clockOffMs, servers, liveFloor }: Checkup): readonly Finding[] => [
  ...(liveFloor.activity === 'wrongSecret' ? [{ kind: 'wrongSecret' } as const] : []),
  ...(liveFloor.activity === 'notSwitchedOn' ? [{ kind: 'activityOff' } as const] : []),
  ...(clockOffMs !== null && isOff(clockOffMs) ? [{ kind: 'clockOff', offMs: clockOffMs } as const] : []),
  ...servers.filter(({ down }) => down > 0).map((each) => ({ kind: 'serversDown', ...each }) as const),
];
