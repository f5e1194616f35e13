// A card before it is hung on the wall: its picture, who plays it and how well, and what to do with it. What was written
// is kept until then, over a restart too.

import { cutAtWord } from '../../../src/letters/cut.ts';
import { isNameTaken } from '../../../src/show/cast/card.ts';
import type { Performer } from '../../../src/show/cast/cast.ts';
import type { CardChanges } from '../../../src/show/cast/written-card.ts';
import type { AddPerformer, EditPerformer } from '../../../src/show/intents/cast/cast-intents.ts';
import { tryCastChange } from '../../../src/show/intents/cast/change-cast.ts';
import type { Rejection } from '../../../src/show/rejection.ts';
import { opensAfterMs } from '../../../src/show/rounds/opening-time.ts';
import type { Show } from '../../../src/show/state/show.ts';
import { reservedFault } from '../../../src/stage/channels/reserved-name.ts';
import type { Button } from '../../../src/stage/controls/button.ts';
import type { Call } from '../../../src/stage/interactions/call.ts';
import type { Shown } from '../../../src/stage/interactions/reply.ts';
import type { CardDraft } from '../../../src/stage/notes/card-draft.ts';
import { playedByText } from '../../../src/views/answers/cast.ts';
import { sentence } from '../../../src/views/answers/rejections.ts';
import { cardProfile } from '../../../src/views/cards/profile-card.ts';
import { BUTTON_LABEL_SHOWN_MAX } from '../../../src/views/words/discord-limits.ts';
import { fitted, plain } from '../../../src/views/words/markdown.ts';
import { mindIn } from '../../../src/views/words/mind-name.ts';
import { clockTime } from '../../../src/views/words/times.ts';

/** What the draft asks of the rules. */
export function wishOf(
  { viewer, atMs }: Pick<Call, 'viewer' | 'atMs'>,
  show: Show,
  { performer, card }: CardDraft,
): AddPerformer | EditPerformer {
  const by = { viewer, atMs };
  if (performer === null) return { type: 'addPerformer', ...by, card };
  const before = show.cast.find(({ id }) => id === performer);
  return { type: 'editPerformer', ...by, performer, changes: changesOf(card, before) };
}

/** Role, face and colour stay, and an overseer has a voice of its own. */
function changesOf({ role: _role, voice, ...card }: CardDraft['card'], before?: Performer): CardChanges {
  return before === undefined || before.role === 'trader' ? { ...card, voice } : card;
}

/** As it would hang there, or why it cannot; as if the bell had rung already. */
function tried(call: Call, show: Show, draft: CardDraft): Performer | Rejection {
  const reserved = reservedFault(draft.card.name);
  if (reserved !== undefined) return reserved;
  const wish = wishOf(call, show, draft);
  const outcome = tryCastChange(show, wish);
  if (!outcome.ok) return outcome.rejection;
  const [event] = outcome.events;
  if (event?.type === 'performerAdded' || event?.type === 'performerEdited') return event.performer;
  throw new Error('a card was taken and no card came of it');
}

/** Keeps the draft, and shows it: in a message of its own, or in that of the preview before it. */
export async function previewed(
  call: Call,
  show: Show,
  { draft, shownAs }: { readonly draft: CardDraft; readonly shownAs: 'private' | 'update' },
): Promise<Shown> {
  const { words, production } = call;
  await production.cardDrafts.keep(call.guild, call.viewer, draft);
  const card = tried(call, show, draft);
  const again: Button = {
    ...{ press: { kind: 'redraft', draft: draft.id }, style: 'secondary' },
    label: words.say('cast.keepCard'),
  };
  const drop: Button = {
    ...{ press: { kind: 'drop', draft: draft.id }, style: 'secondary' },
    label: words.say('cast.neverMind'),
  };
  if ('reason' in card) {
    return { kind: shownAs, text: sentence(words, card), buttons: [[again, drop]] };
  }
  const mind = mindIn(words, production.mindName(card));
  const view = cardProfile(words, card, {
    sign: draft.performer === null ? 'new' : 'card',
    mind,
    to: 'manager',
  });
  const picture = await production.cardPicture(words, show, { card: 'profile', view });
  const former = draft.performer === null ? formerOf(show, card.name) : undefined;
  return {
    kind: shownAs,
    text: fitted(previewLines(call, show, { card, draft, former })),
    buttons: [
      [hireButton(words, draft), again, ...mindButton(call, draft), ...recallButton(words, former), drop],
    ],
    ...(picture === undefined ? {} : { picture }),
  };
}

interface Previewed {
  readonly card: Performer;
  readonly draft: CardDraft;
  readonly former: Performer | undefined;
}

function previewLines(call: Call, show: Show, { card, draft, former }: Previewed): readonly string[] {
  const { words, production } = call;
  const values = { name: plain(card.name), title: plain(words.ofDeck(card.title)) };
  const mind = { kind: production.mindKind(card), name: production.mindName(card) };
  const away = former === undefined ? undefined : show.retired[former.id];
  return [
    draft.performer === null ? words.say('cast.previewNew', values) : words.say('cast.previewEdit', values),
    words.say('cast.personaQuoted', { persona: plain(card.persona) }),
    playedByText(words, card, mind),
    ...(away === undefined
      ? []
      : [words.say('cast.wasHere', { name: plain(card.name), episode: away.afterEpisode })]),
    ...bellLines(call, show),
  ];
}

/** That it waits for the bell, where it does. */
export function bellLines({ words, atMs }: Call, show: Show): readonly string[] {
  const { episode } = show;
  if (episode === null) return [];
  return [words.say('cast.waitsForBell', { when: clockTime(opensAfterMs(show, episode, atMs)) })];
}

const label = (text: string): string => cutAtWord(text, BUTTON_LABEL_SHOWN_MAX);

const hireButton = (words: Call['words'], { id, performer, card }: CardDraft): Button => ({
  ...{ press: { kind: 'hire', draft: id }, style: 'primary' },
  label: label(performer === null ? words.say('cast.hire', { name: card.name }) : words.say('cast.useCard')),
});

/** Where there is a choice. */
const mindButton = ({ words, production }: Call, { id }: CardDraft): readonly Button[] =>
  production.mindsAtHand().length < 2
    ? []
    : [{ press: { kind: 'mind', draft: id }, label: words.say('cast.chooseMind'), style: 'secondary' }];

const recallButton = (words: Call['words'], former: Performer | undefined): readonly Button[] =>
  former === undefined
    ? []
    : [
        {
          ...{ press: { kind: 'recall', performer: former.id }, style: 'success' },
          label: label(words.say('cast.callBack', { name: former.name })),
        },
      ];

/** Somebody of that name who has left. */
function formerOf(show: Show, name: string): Performer | undefined {
  return Object.values(show.retired).find(({ card }) => isNameTaken([card], name))?.card;
}

/** What a performer's card is now, to be written on. */
export const draftCard = ({ id: _id, colour: _colour, ...card }: Performer): CardDraft['card'] => card;
