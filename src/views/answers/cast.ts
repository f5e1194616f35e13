// Who plays: the cast in a few lines each, what the floor says of those who come, change and go, and who plays a card
// and how well.

import type { Words } from '../../languages/words.ts';
import { type Career, NO_CAREER } from '../../show/cast/career.ts';
import type { Performer } from '../../show/cast/cast.ts';
import type { WaitingCastWish } from '../../show/cast/cast-wish.ts';
import { isInvented } from '../../show/cast/invented.ts';
import { strongestTie } from '../../show/cast/relation.ts';
import type { CastWishesDone, RecastEvent } from '../../show/events/cast.ts';
import type { PerformerId } from '../../show/ids.ts';
import { type Ending, isBetween } from '../../show/plot/thread.ts';
import type { Show } from '../../show/state/show.ts';
import { endIn } from '../plots/deed-words.ts';
import { temperIn, temperOf } from '../words/cast-words.ts';
import { fitted, plain, quotedIn } from '../words/markdown.ts';
import { type MindName, mindIn } from '../words/mind-name.ts';
import { nameOf } from '../words/names.ts';

/** What is written for the mind that plays is no reader's; `mindName`: which mind that is. */
export function castText(words: Words, show: Show, mindName: (card: Performer) => MindName): string {
  const { cast, rooms, retired } = show;
  const gone = Object.values(retired).map(({ card }) => plain(card.name));
  return fitted([
    words.say('cast.heading'),
    ...cast.flatMap((performer) => [
      `**${plain(performer.name)}** · ${titleIn(words, performer)}`,
      detailsIn(words, performer, {
        room: rooms[performer.id] ?? performer.home,
        mind: plain(mindIn(words, mindName(performer))),
      }),
    ]),
    ...waitingLines(words, show),
    ...(gone.length === 0 ? [] : [words.say('cast.aside', { names: words.listed(gone) })]),
  ]);
}

/** What is wanted of the cast and waits for the next opening bell. */
export const waitingLines = (words: Words, { castWishes = [] }: Show): readonly string[] =>
  castWishes.map((waiting) => waitingLine(words, waiting));

/** "Zoe starts with the next episode." */
export const waitingLine = (words: Words, { name, wish }: WaitingCastWish): string =>
  words.say('cast.waits', { kind: wish.type, name: plain(name) });

/** The title, and the role where the title does not say it. */
export function titleIn(words: Words, { title, role }: Pick<Performer, 'title' | 'role'>): string {
  const told = words.ofDeck(title);
  const says = told.toLowerCase() === words.say('cast.role', { role }).toLowerCase();
  return says ? plain(told) : words.say('cast.titleAndRole', { title: plain(told), role });
}

/** Overseers neither borrow nor trade. */
function detailsIn(
  words: Words,
  { id, role, leverage, voice }: Performer,
  place: { readonly room: Performer['home']; readonly mind: string },
): string {
  const { mind } = place;
  const room = words.say(`names.${place.room}`);
  if (role !== 'trader') return words.say('cast.overseerLine', { room, mind });
  return words.say('cast.traderLine', {
    room,
    mind,
    leverage,
    temper: plain(temperOf(words, { id, voice })),
  });
}

/** What the floor posts; `show`: after the event. */
export function castLines(words: Words, show: Show, event: RecastEvent | CastWishesDone): readonly string[] {
  switch (event.type) {
    case 'castWishesDone':
      return event.dropped.map((name) => words.say('cast.notDone', { name: plain(name) }));
    case 'performerAdded':
    case 'performerEdited': {
      const { performer } = event;
      const values = { name: plain(performer.name), title: titleIn(words, performer) };
      return [
        event.type === 'performerAdded' ? words.say('cast.joins', values) : words.say('cast.recast', values),
      ];
    }
    case 'performerRetired':
      return [
        words.vary('cast.leaves', show.seq, { name: plain(event.name) }),
        ...careerLines(words, show, event.performer),
        ...lastWordsLine(words, show.careers[event.performer]?.lastWords),
        ...lastStoryLine(words, show, event.performer),
      ];
    case 'performerRecalled': {
      const { id, name } = event.performer;
      return [
        words.vary('cast.returns', show.seq, { name: plain(name) }),
        ...careerLines(words, show, id),
        ...lastStoryLine(words, show, id),
      ];
    }
  }
}

/** What somebody has behind them, of the cast or gone from it. */
export function careerLines(words: Words, show: Show, id: PerformerId): readonly string[] {
  const leaver = Object.hasOwn(show.retired, id) ? show.retired[id] : undefined;
  const tie = strongestTie(leaver?.relations ?? show.relations, id);
  return [
    careerLine(words, show.careers[id] ?? NO_CAREER),
    ...(tie === undefined
      ? []
      : [
          words.say('cast.tie', {
            kind: tie.score < 0 ? 'feud' : 'ally',
            other: nameOf(show, tie.with),
          }),
        ]),
  ];
}

function careerLine(words: Words, { episodes, wins, best, worst, profitCents }: Career): string {
  if (episodes === 0) return words.say('cast.careerNone');
  if (best === null || worst === null) return words.say('cast.careerOverseer', { episodes });
  return words.say('cast.careerTrader', {
    ...{ episodes, wins, bestEpisode: best.episode, worstEpisode: worst.episode },
    best: words.signedDollars(best.profitCents),
    worst: words.signedDollars(worst.profitCents),
    total: words.signedDollars(profitCents),
  });
}

function lastWordsLine(words: Words, said: Career['lastWords'] | undefined): readonly string[] {
  if (said === null || said === undefined) return [];
  const quote = `*${quotedIn(words, said.text)}*`;
  return [`> ${words.say('cast.lastWords', { episode: said.episode, quote })}`];
}

/** Ends that are no story. */
const UNTOLD: ReadonlySet<Ending> = new Set(['refused', 'faded', 'fizzled', 'overtaken']);

/** How the last thread that somebody was in has ended, as far back as is remembered. */
function lastStoryLine(words: Words, show: Show, id: PerformerId): readonly string[] {
  const past = show.plot.past.findLast((each) => isBetween(each, id) && !UNTOLD.has(each.ended));
  if (past === undefined) return [];
  const what = endIn(words, past, (performer) => nameOf(show, performer));
  return [`-# ${words.say('cast.lastStory', { episode: past.endedInEpisode, what })}`];
}

/** Of what kind the mind is that plays a card: written rules, the house's own model, or one that reads the persona. */
export type MindKind = 'understudy' | 'house' | 'model';

/**
 * Two of the figures of docs/minds.md, in hundredths of a percent: answers in the role, and lines known by their
 * temper. There the names are such as no training has seen.
 */
export const MEASURED: Readonly<Record<'understudy' | 'house', { inRoleBp: number; inVoiceBp: number }>> = {
  understudy: { inRoleBp: 9_990, inVoiceBp: 8_430 },
  house: { inRoleBp: 10_000, inVoiceBp: 8_220 },
};

/** Who plays the card and how well, in two or three sentences that are true of a newcomer too. */
export function playedByText(
  words: Words,
  card: Pick<Performer, 'name' | 'role' | 'voice' | 'persona'> & Partial<Pick<Performer, 'id'>>,
  mind: { readonly kind: MindKind; readonly name: MindName },
): string {
  const { id, name, voice } = card;
  const values = {
    ...{ mind: plain(mindIn(words, mind.name)), name: plain(name) },
    temper: plain(id === undefined ? temperIn(words, voice) : temperOf(words, { id, voice })),
  };
  if (mind.kind === 'model') return words.say('cast.playedByModel', values);
  if (isInvented(card)) {
    return mind.kind === 'house'
      ? words.say('cast.guestOfHouse', values)
      : words.say('cast.guestOfUnderstudy', {
          ...values,
          inRole: words.size(MEASURED.understudy.inRoleBp),
        });
  }
  const { inRoleBp, inVoiceBp } = MEASURED[mind.kind];
  const figures = { inRole: words.size(inRoleBp), inVoice: words.size(inVoiceBp) };
  return mind.kind === 'house'
    ? words.say('cast.playedByHouse', { ...values, ...figures })
    : words.say('cast.playedByUnderstudy', { ...values, ...figures });
}
