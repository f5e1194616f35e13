// News of the cast: whatever the newspaper says of somebody has happened to them, and is printed once in a season, in
// the words of its pattern.

import type { ShowEvent } from '../../../../src/show/events/event.ts';
import type { ThreadMoved } from '../../../../src/show/events/plot.ts';
import type { Headline } from '../../../../src/show/market/headlines.ts';
import type { Model } from '../model.ts';
import type { Pencil } from '../pencil.ts';

/** By kind of thread and end: what the newspaper calls it. */
const ENDS: Readonly<Record<string, string>> = {
  ...{ 'bet paid': 'betPaid', 'bet welshed': 'betWelshed', 'pact kept': 'pactKept' },
  ...{ 'pact broken': 'pactBroken', 'pact bailed': 'pactBroken', 'tip cameTrue': 'tipTrue' },
  ...{ 'tip burned': 'tipBurned', 'loan repaid': 'loanRepaid', 'loan defaulted': 'loanDefaulted' },
  ...{ 'dare done': 'dareMade', 'dare failed': 'dareFailed', 'dare quit': 'dareFailed' },
  ...{ 'secret told': 'secretTold', 'feud madeUp': 'madeUp' },
};
const OF_ONE: Readonly<Record<string, string>> = {
  ...{ wentBankrupt: 'ruin', marginCalled: 'marginCall', traderFined: 'fined', traderReturned: 'comeback' },
};

/** Before the event is read: a thread that it ends is still open then. */
export function noteHappened(model: Model, event: ShowEvent): void {
  const note: Note = (what, who) => model.happened.add(`${what} ${who}`);
  const alone = OF_ONE[event.type];
  if (alone !== undefined && 'performer' in event) note(alone, String(event.performer));
  if (event.type === 'hypocriteNamed' && event.performer !== null) note('hypocrite', event.performer);
  if (event.type === 'seasonOpened') model.newsOfCast.clear();
  if (event.type === 'seasonClosed') note('champion', event.champion);
  if (event.type === 'threadOpened' && event.thread.kind === 'feud') note('feudOpened', event.thread.by);
  if (event.type === 'episodeClosed') noteDays(event.profitCents, note);
  if (event.type === 'threadMoved') noteEnd(model, event, note);
}

type Note = (what: string, who: string) => unknown;

function noteEnd(model: Model, { thread: id, ended, wears, by }: ThreadMoved, note: Note): void {
  if (wears !== null) note('wornForfeit', wears.performer);
  const thread = model.threads.get(id);
  const what = thread && ended && ENDS[`${thread.kind} ${ended}`];
  if (thread === undefined || !what) return;
  // A broken word is that of who broke it; anything else concerns both.
  const whose = what === 'pactBroken' || what === 'betWelshed' ? [by] : [thread.by, thread.with];
  for (const who of whose) if (who !== null) note(what, who);
}

function noteDays(
  profits: Readonly<Record<string, number>>,
  note: (what: string, who: string) => unknown,
): void {
  const sums = Object.values(profits);
  for (const [who, cents] of Object.entries(profits)) {
    if (cents > 0 && cents === Math.max(...sums)) note('bestDay', who);
    if (cents < 0 && cents === Math.min(...sums)) note('worstDay', who);
  }
}

export function auditNewsOfCast(model: Model, { text, about }: Headline): void {
  if (about === undefined) return;
  const pencil: Pencil = model.pencil;
  const { happening, who, pattern, name, other = '', matter = '' } = about;
  const filled = pattern
    .replaceAll('{name}', name)
    .replaceAll('{other}', other)
    .replaceAll('{matter}', matter);
  pencil.word('news of the cast', text, filled);
  pencil.insist(model.happened.has(`${happening} ${who}`), 'news of what has not happened', happening);
  pencil.word('whose news', model.traders.find(({ id }) => id === who)?.name ?? null, name);
  pencil.insist(!model.newsOfCast.has(pattern), 'a pattern twice in a season', pattern);
  model.newsOfCast.add(pattern);
}
