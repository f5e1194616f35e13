// /cast: who plays, for everybody; adding, rewriting, retiring and calling back for those who may manage the server.
// Discord knows no permissions of a subcommand, so that is checked here.

import { type Performer, ROOMS, type Role } from '../src/show/cast/cast.ts';
import type { PerformerId } from '../src/show/ids.ts';
import type { Show } from '../src/show/state/show.ts';
import type { Call, CommandCall, FormCall, PressCall } from '../src/stage/interactions/call.ts';
import { type Chosen, withSubcommands } from '../src/stage/interactions/command.ts';
import type { Reply } from '../src/stage/interactions/reply.ts';
import type { CardDraft } from '../src/stage/notes/card-draft.ts';
import { castText } from '../src/views/answers/cast.ts';
import { plain } from '../src/views/words/markdown.ts';
import { findNamed } from '../src/views/words/names.ts';
import { castSubcommands } from './options/cast-options.ts';
import { IN_SERVERS } from './options/scope.ts';
import { worded } from './options/wording.ts';
import { cardForm, type DraftCard, mindForm } from './replies/managing/card-form.ts';
import { draftCard, previewed, wishOf } from './replies/managing/card-preview.ts';
import { takeBackButtons, takenBack, waitingReply } from './replies/managing/cast-wishes.ts';
import { askToRetire, recalled, retired } from './replies/managing/farewell.ts';
import { managersOnly } from './replies/managing/managers-only.ts';
import { misnamed } from './replies/misnamed.ts';
import { refused } from './replies/refusal.ts';
import { forVisitors } from './replies/visit.ts';

/** The understudies' voices of those who do not trade. */
const OVERSEERS: Readonly<Record<Exclude<Role, 'trader'>, string>> = { regulator: 'ruth', officer: 'colin' };

type CastWish = Chosen<typeof castSubcommands>;
type Wish<Name extends CastWish['subcommand']> = Extract<CastWish, { subcommand: Name }>;

const privately = (text: string): Reply => ({ kind: 'private', text });

/** Writing a card is for managers; what it writes is checked by the rules. */
const forManagers = <Kind extends Call>(act: (call: Kind, show: Show) => Promise<Reply> | Reply) =>
  managersOnly(
    async (call: Kind): Promise<Reply> =>
      call.show === undefined ? refused(call, { reason: 'noShow' }) : act(call, call.show),
  );

/** A form must be the first answer: nothing is journalled before it, a visit neither. */
async function run(call: CommandCall<CastWish>): Promise<Reply> {
  const { asked } = call;
  switch (asked.subcommand) {
    case 'show':
      return forVisitors(show)(call);
    case 'add':
      return forManagers((_call, now) => write(call, now, { asked, before: undefined }))(call);
    case 'edit':
      return forManagers((_call, now) => edit(call, now, asked))(call);
    case 'retire':
      return forManagers((_call, now) => askToRetire(call, now, asked.performer ?? ''))(call);
    case 'recall':
      return forManagers((_call, now) => recalled(call, now, asked.retired ?? ''))(call);
  }
}

function show(call: Call, now: Show): Reply {
  const { words, production } = call;
  const text = castText(words, now, (card) => production.mindName(card));
  const buttons = call.isManager ? takeBackButtons(call, now) : [];
  return buttons.length === 0 ? privately(text) : { kind: 'private', text, buttons };
}

function edit(call: Call, now: Show, asked: Wish<'edit'>): Promise<Reply> | Reply {
  const before = findNamed(now.cast, asked.performer ?? '');
  if (before !== undefined) return write(call, now, { asked, before });
  const typed = asked.performer ?? '';
  const known = now.cast.map(({ name }) => name);
  const press = (performer: PerformerId) => ({ kind: 'edit', performer }) as const;
  return misnamed(call, { reason: 'notInCast', name: typed, known }, { typed, among: now.cast, press });
}

/** The form of the card as it is. */
function formOf(call: PressCall<'edit'>, now: Show): Reply {
  const { performer } = call.press;
  const card = now.cast.find(({ id }) => id === performer);
  if (card !== undefined) return cardForm(call, { performer, draft: '', card: draftCard(card) });
  const known = now.cast.map(({ name }) => name);
  return refused(call, { reason: 'notInCast', name: performer, known });
}

interface Typed {
  readonly asked: Wish<'add'> | Wish<'edit'>;
  /** Whose card it is; undefined: a newcomer's. */
  readonly before: Performer | undefined;
}

/** What was typed is shown; what is wanting is asked for in the form. */
async function write(call: Call, now: Show, { asked, before }: Typed): Promise<Reply> {
  const { words, production } = call;
  if (asked.mind !== undefined) {
    const known = production.mindsAtHand();
    if (!known.includes(asked.mind))
      return privately(
        words.say('cast.noMind', { mind: plain(asked.mind), known: known.map(plain).join(', ') }),
      );
  }
  const typed = typedCard(asked);
  const performer = before?.id ?? null;
  const card = before === undefined ? typed : { ...draftCard(before), ...typed };
  const whole = wholeCard(card);
  if (whole === undefined || Object.keys(typed).length === 0)
    return cardForm(call, { performer, draft: '', card });
  return previewed(call, now, { draft: draftOf(call, { performer, card: whole }), shownAs: 'private' });
}

/** Called as the interaction that wrote it, so that an older preview knows that it is old. */
const draftOf = ({ interaction }: Call, draft: Omit<CardDraft, 'id'>): CardDraft => ({
  id: interaction,
  ...draft,
});

/** Only what was typed; the rules judge it. */
function typedCard(asked: Typed['asked']): Partial<DraftCard> {
  const { name, title, persona, temper, leverage, mind } = asked;
  const home = ROOMS.find((room) => room === asked.home);
  const role =
    asked.subcommand === 'add' && (asked.role === 'regulator' || asked.role === 'officer')
      ? asked.role
      : undefined;
  return {
    ...(name === undefined ? {} : { name }),
    ...(title === undefined ? {} : { title }),
    ...(persona === undefined ? {} : { persona }),
    ...(temper === undefined ? {} : { voice: temper }),
    ...(role === undefined ? {} : { role, voice: OVERSEERS[role] }),
    ...(home === undefined ? {} : { home }),
    ...(leverage === undefined ? {} : { leverage }),
    ...(mind === undefined ? {} : { mind }),
  };
}

/** Undefined where something is wanting. */
function wholeCard(card: Partial<DraftCard>): DraftCard | undefined {
  const { name, title, persona, voice, home, leverage, role = 'trader', mind = 'default' } = card;
  if (name === undefined || title === undefined || persona === undefined) return undefined;
  if (voice === undefined || home === undefined || leverage === undefined) return undefined;
  return { name, title, persona, voice, home, leverage, role, mind };
}

/** What was entered in the form. The mind stays as it was chosen, and an overseer's voice as it is. */
async function entered(call: FormCall<'card'>, now: Show): Promise<Reply> {
  const { form } = call;
  const draft = await kept(call, form.draft);
  const before = now.cast.find(({ id }) => id === form.performer);
  const { name, title, persona, part, place } = form.entered;
  const known = draft?.card ?? (before && draftCard(before));
  const role = before?.role ?? (part === 'regulator' || part === 'officer' ? part : 'trader');
  const voice = role === 'trader' ? (part ?? known?.voice ?? '') : OVERSEERS[role];
  const card = { name, title, persona, role, voice, ...place, mind: known?.mind ?? 'default' };
  const next = draftOf(call, { performer: form.performer, card });
  return previewed(call, now, { draft: next, shownAs: form.draft === '' ? 'private' : 'update' });
}

async function mindChosen(call: FormCall<'mind'>, now: Show): Promise<Reply> {
  const { form, words, production } = call;
  const draft = await kept(call, form.draft);
  if (draft === undefined) return privately(words.say('managers.draftGone'));
  const { mind } = form.entered;
  const known = production.mindsAtHand();
  if (!known.includes(mind))
    return privately(words.say('cast.noMind', { mind: plain(mind), known: known.map(plain).join(', ') }));
  const next = draftOf(call, { performer: draft.performer, card: { ...draft.card, mind } });
  return previewed(call, now, { draft: next, shownAs: 'update' });
}

/** The draft of that id, if it is this member's and still there. */
const kept = ({ production, guild, viewer }: Call, id: string): Promise<CardDraft | undefined> =>
  production.cardDrafts.of(guild, viewer, id);

type DraftCall = Call & { readonly press: { readonly draft: string } };

const onDraft = (act: (call: DraftCall, now: Show, draft: CardDraft) => Promise<Reply> | Reply) =>
  forManagers(async (call: DraftCall, now): Promise<Reply> => {
    const draft = await kept(call, call.press.draft);
    if (draft === undefined) return { kind: 'update', text: call.words.say('managers.draftGone') };
    return act(call, now, draft);
  });

async function hire(call: Call, now: Show, draft: CardDraft): Promise<Reply> {
  const { words, guild, floors, production } = call;
  const outcome = await floors.submit(guild, wishOf(call, now, draft));
  // The preview stays: what stands in the way may be gone later.
  if (!outcome.ok) return refused(call, outcome.rejection);
  await production.cardDrafts.drop(guild, draft.id);
  const waits = waitingReply(call, now, { events: outcome.events, shownAs: 'update' });
  if (waits !== undefined) return waits;
  const name = plain(draft.card.name);
  const done =
    draft.performer === null ? words.say('cast.hired', { name }) : words.say('cast.changed', { name });
  return { kind: 'update', text: done };
}

async function drop({ words, production, guild }: Call, _now: Show, { id }: CardDraft): Promise<Reply> {
  await production.cardDrafts.drop(guild, id);
  return { kind: 'update', text: words.say('cast.dropped') };
}

export const command = withSubcommands({
  definition: {
    ...IN_SERVERS,
    ...worded(
      { en: 'cast', es: 'elenco', de: 'besetzung', fr: 'distribution', ja: 'キャスト', pt: 'elenco' },
      {
        en: 'Who plays in this show',
        es: 'Quién actúa en este programa',
        de: 'Wer in dieser Show mitspielt',
        fr: 'Qui joue dans cette émission',
        ja: 'このショーの出演者',
        pt: 'Quem atua neste programa',
      },
    ),
  },
  subcommands: castSubcommands,
  otherwise: 'show',
  run,
  presses: {
    hire: onDraft(hire),
    redraft: onDraft((call, _now, { id, performer, card }) => cardForm(call, { performer, draft: id, card })),
    mind: onDraft((call, _now, draft) => mindForm(call, draft)),
    drop: onDraft(drop),
    retire: forManagers(retired),
    askRetire: forManagers((call, now) => askToRetire(call, now, call.press.performer)),
    edit: forManagers(formOf),
    unwish: forManagers(takenBack),
    recall: forManagers((call, now) => recalled(call, now, call.press.performer)),
    stay: async ({ words }) => ({ kind: 'update', text: words.say('cast.dropped') }),
  },
  forms: { card: forManagers(entered), mind: forManagers(mindChosen) },
});
