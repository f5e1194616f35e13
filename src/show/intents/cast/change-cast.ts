// Who plays changes between episodes only. What is wanted in the middle of one is tried as if the bell had rung, kept,
// and done by itself at the next opening bell; until then it can be taken back.

import { findPerformer } from '../../cast/cast.ts';
import type { CastWish } from '../../cast/cast-wish.ts';
import type { ShowEvent } from '../../events/event.ts';
import type { Outcome } from '../../rejection.ts';
import { accept, reject } from '../../rejection.ts';
import { Script } from '../../script.ts';
import type { Show } from '../../state/show.ts';
import { addPerformer } from './add-performer.ts';
import type { CastChange, WithdrawCastWish } from './cast-intents.ts';
import { editPerformer } from './edit-performer.ts';
import { recallPerformer } from './recall-performer.ts';
import { retirePerformer } from './retire-performer.ts';

export function changeCast(show: Show, intent: CastChange): Outcome<ShowEvent> {
  const tried = tryCastChange(show, intent);
  if (show.episode === null || !tried.ok) return tried;
  const { atMs: _now, ...wish } = intent;
  const name = nameIn(show, wish, tried.events);
  return accept({ type: 'castWished', by: intent.viewer, waiting: { id: `w${show.seq + 1}`, name, wish } });
}

/** What it would come to between episodes, when all that waits has been done. */
export function tryCastChange(show: Show, intent: CastChange): Outcome<ShowEvent> {
  if (show.episode === null) return changed(show, intent);
  const script = new Script({ ...show, episode: null }, intent.atMs);
  for (const { wish } of show.castWishes ?? []) attempt(script, wish);
  return changed(script.show, intent);
}

/** At the opening bell, before the episode: what cannot be done any more is dropped, and said. */
export function doCastWishes(script: Script): void {
  const wishes = script.show.castWishes ?? [];
  if (wishes.length === 0) return;
  const dropped = wishes.filter(({ wish }) => !attempt(script, wish)).map(({ name }) => name);
  script.emit({ type: 'castWishesDone', dropped });
}

export function withdrawCastWish(show: Show, { viewer, wish }: WithdrawCastWish): Outcome<ShowEvent> {
  const waiting = (show.castWishes ?? []).find(({ id }) => id === wish);
  if (waiting === undefined) return reject({ reason: 'castWishGone' });
  return accept({ type: 'castWishWithdrawn', by: viewer, wish });
}

function attempt(script: Script, wish: CastWish): boolean {
  const outcome = changed(script.show, { ...wish, atMs: script.atMs });
  if (outcome.ok) script.emit(...outcome.events);
  return outcome.ok;
}

function changed(show: Show, intent: CastChange): Outcome<ShowEvent> {
  switch (intent.type) {
    case 'addPerformer':
      return addPerformer(show, intent);
    case 'editPerformer':
      return editPerformer(show, intent);
    case 'retirePerformer':
      return retirePerformer(show, intent);
    case 'recallPerformer':
      return recallPerformer(show, intent);
  }
}

/** As they will be called; of whoever leaves, as they are. */
function nameIn({ cast }: Show, wish: CastWish, events: readonly ShowEvent[]): string {
  const [event] = events;
  if (event?.type === 'performerEdited' || event?.type === 'performerRecalled') return event.performer.name;
  return wish.type === 'addPerformer' ? wish.card.name : (findPerformer(cast, wish.performer)?.name ?? '');
}
