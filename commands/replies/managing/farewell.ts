// Leaving the cast and coming back: retiring asks first and shows the farewell that the floor will see.

import { cutAtWord } from '../../../src/letters/cut.ts';
import type { PerformerId } from '../../../src/show/ids.ts';
import { performerId } from '../../../src/show/ids.ts';
import { tryCastChange } from '../../../src/show/intents/cast/change-cast.ts';
import type { Show } from '../../../src/show/state/show.ts';
import type { Call, PressCall } from '../../../src/stage/interactions/call.ts';
import type { Reply } from '../../../src/stage/interactions/reply.ts';
import { careerLines } from '../../../src/views/answers/cast.ts';
import { careerProfile } from '../../../src/views/cards/profile-card.ts';
import { BUTTON_LABEL_SHOWN_MAX } from '../../../src/views/words/discord-limits.ts';
import { fitted, plain } from '../../../src/views/words/markdown.ts';
import { findNamed } from '../../../src/views/words/names.ts';
import { misnamed } from '../misnamed.ts';
import { refused } from '../refusal.ts';
import { bellLines } from './card-preview.ts';
import { waitingCard, waitingNamed, waitingReply } from './cast-wishes.ts';

const wishTo = <Type extends 'retirePerformer' | 'recallPerformer'>(
  type: Type,
  { viewer, atMs }: Pick<Call, 'viewer' | 'atMs'>,
  performer: PerformerId,
) => ({ type, viewer, atMs, performer }) as const;

/** `typed`: a name or an id. */
export async function askToRetire(call: Call, show: Show, typed: string): Promise<Reply> {
  const { words, production } = call;
  const card = findNamed(show.cast, typed);
  const waiting = waitingNamed(show, card?.id ?? typed);
  // Whoever waits to come, or to go, is taken back instead.
  if (waiting !== undefined && (card === undefined || waiting.wish.type === 'retirePerformer')) {
    return waitingCard(call, show, waiting);
  }
  const trial = tryCastChange(show, wishTo('retirePerformer', call, card?.id ?? performerId(typed)));
  if (!trial.ok) {
    const press = (performer: PerformerId) => ({ kind: 'askRetire', performer }) as const;
    return misnamed(call, trial.rejection, { typed, among: show.cast, press });
  }
  if (card === undefined) throw new Error('somebody was to leave whom nobody knows');
  const view = careerProfile(words, show, { id: card.id, sign: 'farewell' });
  const picture = view && (await production.cardPicture(words, show, { card: 'profile', view }));
  const name = plain(card.name);
  return {
    kind: 'private',
    text: fitted([
      words.say('cast.askRetire', { name }),
      ...careerLines(words, show, card.id),
      ...bellLines(call, show),
    ]),
    buttons: [
      [
        {
          ...{ press: { kind: 'retire', performer: card.id }, style: 'danger' },
          label: cutAtWord(words.say('cast.retire', { name: card.name }), BUTTON_LABEL_SHOWN_MAX),
        },
        { press: { kind: 'stay' }, label: words.say('cast.neverMind'), style: 'secondary' },
      ],
    ],
    ...(picture === undefined ? {} : { picture }),
  };
}

export async function retired(call: PressCall<'retire'>, show: Show): Promise<Reply> {
  const { words, guild, floors, press } = call;
  const name = show.cast.find(({ id }) => id === press.performer)?.name ?? press.performer;
  const outcome = await floors.submit(guild, wishTo('retirePerformer', call, press.performer));
  if (!outcome.ok) return refused(call, outcome.rejection);
  const waits = waitingReply(call, show, { events: outcome.events, shownAs: 'update' });
  return waits ?? { kind: 'update', text: words.say('cast.retired', { name: plain(name) }) };
}

/** `typed`: a name or an id of somebody who has left. */
export async function recalled(call: Call, show: Show, typed: string): Promise<Reply> {
  const { words, guild, floors } = call;
  // Whoever waits to go has not gone: that is taken back instead.
  const leaving = waitingNamed(show, findNamed(show.cast, typed)?.id ?? typed);
  if (leaving?.wish.type === 'retirePerformer') return waitingCard(call, show, leaving);
  const gone = Object.values(show.retired).map((retired) => retired.card);
  const card = findNamed(gone, typed);
  const id = card?.id ?? performerId(typed);
  const outcome = await floors.submit(guild, wishTo('recallPerformer', call, id));
  if (!outcome.ok) {
    const press = (performer: PerformerId) => ({ kind: 'recall', performer }) as const;
    return misnamed(call, outcome.rejection, { typed, among: gone, press });
  }
  const waits = waitingReply(call, show, { events: outcome.events, shownAs: 'private' });
  if (waits !== undefined) return waits;
  const now = floors.show(guild) ?? show;
  const back = words.say('cast.recalled', { name: plain(card?.name ?? typed) });
  return { kind: 'private', text: [back, ...careerLines(words, now, id)].join('\n') };
}
