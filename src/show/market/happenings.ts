// What an event brings about for the newspaper to tell: the show remembers it until it has been printed.

import type { ShowEvent } from '../events/event.ts';
import type { PerformerId } from '../ids.ts';
import type { Ending, Thread, ThreadKind } from '../plot/thread.ts';
import { otherIn } from '../plot/thread.ts';
import type { Show } from '../state/show.ts';
import type { About, Happening, HappeningKind } from './happening.ts';

type Found = Omit<Happening, 'episode' | 'round'>;
/** Whose it is: of whoever began the thread, of the other one, or of whoever ended it. */
type Whose = 'by' | 'with' | 'endedBy';

/** Ends of threads that are news, and whose. A tip that was sold out proves nothing of the tip. */
const ENDS: { readonly [Kind in ThreadKind]?: Partial<Record<Ending, readonly [HappeningKind, Whose]>> } = {
  bet: { paid: ['betPaid', 'endedBy'], welshed: ['betWelshed', 'endedBy'] },
  pact: {
    kept: ['pactKept', 'by'],
    broken: ['pactBroken', 'endedBy'],
    bailed: ['pactBroken', 'endedBy'],
  },
  tip: { cameTrue: ['tipTrue', 'by'], burned: ['tipBurned', 'by'] },
  loan: { repaid: ['loanRepaid', 'by'], defaulted: ['loanDefaulted', 'by'] },
  dare: { done: ['dareMade', 'with'], failed: ['dareFailed', 'with'], quit: ['dareFailed', 'with'] },
  secret: { told: ['secretTold', 'by'] },
  feud: { madeUp: ['madeUp', 'by'] },
};

/** What is no longer so once another thing has happened to the same. */
const OVERTAKES: Partial<Record<HappeningKind, readonly HappeningKind[]>> = {
  ruin: ['marginCall'],
  comeback: ['ruin'],
  madeUp: ['feudOpened'],
};

const KEPT_MAX = 40;

/** The show with what an event has brought about; what the newspaper has told is news no more. */
export function withHappenings(show: Show, event: ShowEvent, before: Show): Show {
  if (event.type === 'headlinePublished') return told(show, event.headline.about);
  const found = happeningsOf(event, before);
  if (found.length === 0) return show;
  const when = { episode: before.episode?.number ?? 0, round: before.episode?.round ?? 0 };
  const kept = show.happenings.filter((old) => !found.some((each) => isOvertaken(old, each)));
  const happenings = [...kept, ...found.map((each) => ({ ...each, ...when }))].slice(-KEPT_MAX);
  return { ...show, happenings };
}

const isOvertaken = (old: Found, by: Found): boolean =>
  OVERTAKES[by.kind]?.includes(old.kind) === true &&
  [by.who, by.other].includes(old.who) &&
  (old.other === undefined || [by.who, by.other].includes(old.other));

function told(show: Show, about: About | undefined): Show {
  if (about === undefined) return show;
  const at = show.happenings.findIndex(({ kind, who }) => kind === about.happening && who === about.who);
  return at < 0 ? show : { ...show, happenings: show.happenings.toSpliced(at, 1) };
}

const one = (kind: HappeningKind, who: PerformerId): readonly Found[] => [{ kind, who }];

function happeningsOf(event: ShowEvent, before: Show): readonly Found[] {
  switch (event.type) {
    case 'wentBankrupt':
      return one('ruin', event.performer);
    case 'marginCalled':
      return one('marginCall', event.performer);
    case 'traderFined':
      return one('fined', event.performer);
    case 'traderReturned':
      return one('comeback', event.performer);
    case 'hypocriteNamed':
      return event.performer === null ? [] : one('hypocrite', event.performer);
    case 'seasonClosed':
      return one('champion', event.champion);
    case 'episodeClosed':
      return daysOf(event.profitCents);
    case 'threadOpened':
      return event.thread.kind === 'feud' ? [between(event.thread, 'feudOpened', event.thread.by)] : [];
    case 'threadMoved':
      return [
        ...endOf(event, before),
        ...(event.wears === null ? [] : one('wornForfeit', event.wears.performer)),
      ];
    default:
      return [];
  }
}

/** The best day where it made money, and the worst where it lost some. */
function daysOf(profitCents: Readonly<Record<PerformerId, number>>): readonly Found[] {
  const days = Object.entries(profitCents) as [PerformerId, number][];
  const sorted = days.toSorted(([, first], [, second]) => second - first);
  const [best, worst] = [sorted[0], sorted.at(-1)];
  return [
    ...(best !== undefined && best[1] > 0 ? one('bestDay', best[0]) : []),
    ...(worst !== undefined && worst[1] < 0 ? one('worstDay', worst[0]) : []),
  ];
}

function endOf(
  { thread: id, ended, endedBy, by }: Extract<ShowEvent, { type: 'threadMoved' }>,
  { plot }: Show,
): readonly Found[] {
  const thread = plot.threads.find((each) => each.id === id);
  const end = thread === undefined || ended === null ? undefined : ENDS[thread.kind]?.[ended];
  if (thread === undefined || end === undefined) return [];
  const [kind, whose] = end;
  const who = whose === 'endedBy' ? (endedBy ?? by) : thread[whose];
  return who === null ? [] : [between(thread, kind, who)];
}

const between = (thread: Thread, kind: HappeningKind, who: PerformerId): Found => ({
  ...{ kind, who, other: otherIn(thread, who), matter: thread.matter },
});
