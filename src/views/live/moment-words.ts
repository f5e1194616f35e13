// The sentences behind the moments of a floor, and what some events have to be asked before they are one.

import { type Room, traders } from '../../show/cast/cast.ts';
import type { EventOf, ShowEvent } from '../../show/events/event.ts';
import type { PerformerId } from '../../show/ids.ts';
import { tradingIsHalted } from '../../show/market/halts.ts';
import type { Show } from '../../show/state/show.ts';
import { dayProfitCents } from '../../show/trading/day-profit.ts';
import { ranked } from '../cards/ranking.ts';
import { type SceneType, sceneLines } from '../floor/scenes.ts';
import type { Step } from '../floor/step.ts';
import { forfeitIn } from '../plots/thread-words.ts';
import { movedLines, weightOf } from '../plots/turning-points.ts';
import { nameIn } from '../words/names.ts';
import { tradeIn } from '../words/trades.ts';
import type { LiveMoment } from './live-moment.ts';
import type { LiveSaying } from './live-saying.ts';
import { liveVotes } from './live-votes.ts';
import { unmarked } from './unmarked.ts';

/** A step, the number of one of its events, and how it is said. */
export type Around = Step & { readonly saying: LiveSaying; readonly seq: number };
export type Writer<Event> = (event: Event, around: Around) => readonly LiveMoment[];

export const said = ({ saying }: Around, lines: readonly string[]): string =>
  saying.clean(lines.map(unmarked).filter(Boolean).join(' '));

export const named = ({ saying, after }: Around, id: PerformerId): string =>
  saying.clean(nameIn(after, id)) || id;

/** A scene as the floor posts it; its small print is left to the floor. */
export const sceneOf = (around: Around, event: ShowEvent): string =>
  said(around, sceneLines(around.saying.words, around.after, event).slice(0, 1));

export const notice: Writer<EventOf<SceneType>> = (event, around) => [
  { type: 'notice', words: sceneOf(around, event) },
];

interface Line {
  readonly performer: PerformerId;
  /** Whom it is said to; the performer itself: nobody in particular. */
  readonly to: PerformerId;
  readonly room: Room;
  readonly speech: string;
}

function line({ performer, to, room, speech }: Line, around: Around): readonly LiveMoment[] {
  const { words, clean } = around.saying;
  const text = clean(speech);
  if (text === '') return [];
  const told = { name: named(around, performer), room: words.say(`names.${room}`), text };
  const heard = to === performer ? null : to;
  const sentence =
    heard === null
      ? words.say('liveMoments.said', told)
      : words.say('liveMoments.saidTo', { ...told, other: named(around, heard) });
  return [{ type: 'said', performer, to: heard, room, text, words: sentence }];
}

export const spoken: Writer<EventOf<'turnTaken'>> = ({ performer, room, decision, deed }, around) =>
  line({ performer, to: deed?.to ?? performer, room, speech: decision.speech }, around);

export const watched: Writer<EventOf<'supervised'>> = ({ performer, room, supervision }, around) =>
  line({ performer, to: performer, room, speech: supervision.speech }, around);

/** What the officer says to a flag; approvals are silent. */
export const reviewed: Writer<EventOf<'decisionReviewed'>> = (event, around) => {
  const { performer, trader: to, room, review } = event;
  const said = review?.verdict === 'flag' ? line({ performer, to, room, speech: review.reason }, around) : [];
  return [...said, ...notice(event, around)];
};

export const traded: Writer<EventOf<'orderFilled'>> = ({ performer, kind, asset, side }, around) => {
  const { words } = around.saying;
  const trade = tradeIn(words, { trade: asset, side });
  const sentence = words.say('liveMoments.traded', { name: named(around, performer), kind, trade });
  return [{ type: 'traded', performer, words: sentence }];
};

export const closing: Writer<EventOf<'episodeClosed'>> = ({ winners, profitCents }, around) => {
  const { words } = around.saying;
  const [first] = winners;
  if (first === undefined)
    return [{ type: 'bell', which: 'closing', winners, words: words.say('liveMoments.closingBare') }];
  const sentence = words.say('liveMoments.closing', {
    names: words.listed(winners.map((id) => named(around, id))),
    won: winners.length > 1 ? 'several' : 'one',
    profit: words.signedDollars(profitCents[first] ?? 0),
  });
  return [{ type: 'bell', which: 'closing', winners, words: sentence }];
};

export const started: Writer<EventOf<'roundStarted'>> = ({ round }, around) => {
  const { saying, before, after } = around;
  const rounds = after.settings.roundsPerEpisode;
  return [
    {
      ...{ type: 'bell', which: 'round', winners: [] },
      words: saying.words.say('liveMoments.round', { round, rounds }),
    },
    ...(isHalted(before) && !isHalted(after)
      ? [{ type: 'resumed', words: saying.words.say('liveMoments.resumed') } as const]
      : []),
  ];
};

const isHalted = ({ episode }: Show): boolean => episode !== null && tradingIsHalted(episode);

export const turned: Writer<EventOf<'threadMoved'>> = (event, around) => {
  const { saying, after } = around;
  const weight = weightOf(event);
  const lines = weight === undefined ? [] : movedLines(saying.words, after, event, weight);
  const { wears } = event;
  const worn =
    wears === null
      ? []
      : [
          {
            ...({ type: 'forfeit', ...wears } as const),
            words: saying.words.say('liveMoments.forfeit', {
              name: named(around, wears.performer),
              forfeit: forfeitIn(saying.words, wears.forfeit),
            }),
          },
        ];
  return [...lines.map((line) => ({ type: 'plot', words: said(around, [line]) }) as const), ...worn];
};

export const voteOpened: Writer<EventOf<'chaosOpened' | 'motionOpened'>> = (event, { saying, after }) => {
  const id = event.type === 'chaosOpened' ? event.vote.id : event.motion.id;
  const title = liveVotes(after, saying).find((vote) => vote.id === id)?.title;
  if (title === undefined) return [];
  return [{ type: 'vote', which: 'opened', words: saying.words.say('liveMoments.voteOpened', { title }) }];
};

export const voteClosed = ({ saying }: Around, result: string): readonly LiveMoment[] => [
  { type: 'vote', which: 'closed', words: saying.words.say('liveMoments.voteClosed', { result }) },
];

type Standstill =
  | 'floor.paused'
  | 'floor.removed'
  | 'floor.resumed'
  | 'floor.backAgain'
  | 'floor.slept'
  | 'floor.sleptBeforeBell'
  | 'floor.woke';

export const standstill = (around: Around, key: Standstill): readonly LiveMoment[] => [
  { type: 'notice', words: said(around, [around.saying.words.say(key)]) },
];

/** Who has the best day at the end of a round; nobody where two have. */
export function leaderOf(show: Show, { equityCents }: EventOf<'roundClosed'>): PerformerId | undefined {
  const { episode } = show;
  if (episode === null) return undefined;
  const [first, second] = ranked(
    traders(show.cast).map(({ id }) => {
      const cents = equityCents[id] ?? 0;
      return { id, equityCents: cents, profitCents: dayProfitCents(episode, id, cents) };
    }),
  );
  return second?.rank === 1 ? undefined : first?.id;
}
