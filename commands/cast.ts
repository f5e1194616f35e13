// /cast: who plays, for everybody; adding, rewriting and retiring for those who may manage the server.
// Discord knows no permissions of a subcommand, so that is checked here.

import type { CardChanges } from '../src/show/cast/card.ts';
import { type Performer, ROOMS, type Role, type Room } from '../src/show/cast/cast.ts';
import type { PerformerId } from '../src/show/ids.ts';
import { performerId } from '../src/show/ids.ts';
import type { Intent } from '../src/show/intents/intent.ts';
import type { Show } from '../src/show/state/show.ts';
import { reservedFault } from '../src/stage/channels/reserved-name.ts';
import type { Call, CommandCall } from '../src/stage/interactions/call.ts';
import { type Chosen, withSubcommands } from '../src/stage/interactions/command.ts';
import type { Reply } from '../src/stage/interactions/reply.ts';
import { castLines, castText } from '../src/views/answers/cast.ts';
import { plain } from '../src/views/words/markdown.ts';
import { castSubcommands } from './options/cast-options.ts';
import { TEMPERS } from './options/role-option.ts';
import { IN_SERVERS } from './options/scope.ts';
import { worded } from './options/wording.ts';
import { refused } from './replies/refusal.ts';
import { forVisitors } from './replies/visit.ts';

const NOT_YOURS = 'Only members with *Manage Server* change the cast: `/cast show` is for everybody.';
/** The understudies' voices of those who do not trade. */
const OVERSEERS: Readonly<Record<Exclude<Role, 'trader'>, string>> = { regulator: 'ruth', officer: 'colin' };

type CastWish = Chosen<typeof castSubcommands>;
type Wish<Name extends CastWish['subcommand']> = Extract<CastWish, { subcommand: Name }>;
/** What was typed of a card: of a new one no mind. */
type CardAsked = Omit<Wish<'edit'>, 'subcommand' | 'performer' | 'mind'> & {
  readonly mind?: string | undefined;
};

const privately = (text: string): Reply => ({ kind: 'private', text });

async function run(call: CommandCall<CastWish>, show: Show): Promise<Reply> {
  const { asked, production } = call;
  const mindName = (card: Performer): string => production.mindName(card);
  if (asked.subcommand === 'show') return privately(castText(show, mindName));
  if (!call.isManager) return privately(NOT_YOURS);
  if (asked.subcommand === 'edit' && asked.mind !== undefined) {
    const atHand = production.mindsAtHand();
    if (!atHand.includes(asked.mind)) return privately(notAtHand(asked.mind, atHand));
  }
  const reserved = asked.subcommand === 'retire' ? undefined : reservedFault(asked.name);
  if (reserved !== undefined) return refused(call, reserved);
  const outcome = await call.floors.submit(call.guild, wishOf(call, show, asked));
  if (!outcome.ok) return refused(call, outcome.rejection);
  const lines = outcome.events.flatMap((event) => [
    ...castLines(event),
    ...(event.type === 'performerEdited' ? [`-# played by ${plain(mindName(event.performer))}`] : []),
  ]);
  return privately(lines.join('\n'));
}

const notAtHand = (mind: string, atHand: readonly string[]): string =>
  `There is no mind called *${plain(mind)}* here. At hand: ${atHand.map(plain).join(', ')}.`;

function wishOf({ viewer, atMs }: Call, { cast }: Show, asked: Exclude<CastWish, Wish<'show'>>): Intent {
  const by = { viewer, atMs };
  if (asked.subcommand === 'add') return { type: 'addPerformer', ...by, card: newCard(asked) };
  const chosen = findInCast(cast, asked.performer ?? '');
  if (asked.subcommand === 'retire') return { type: 'retirePerformer', ...by, performer: chosen.id };
  const { voice, ...changes } = changesOf(asked);
  // An overseer has a voice of its own.
  const tempered =
    voice === undefined || (chosen.role ?? 'trader') !== 'trader' ? changes : { ...changes, voice };
  return { type: 'editPerformer', ...by, performer: chosen.id, changes: tempered };
}

function newCard(asked: Wish<'add'>): Extract<Intent, { type: 'addPerformer' }>['card'] {
  const role = asked.role === 'regulator' || asked.role === 'officer' ? asked.role : 'trader';
  const { name = '', title = '', persona = '', voice = '', home = ROOMS[0], leverage = 0 } = changesOf(asked);
  return { name, role, title, persona, voice: role === 'trader' ? voice : OVERSEERS[role], home, leverage };
}

/** Only what was typed; the rules judge it. */
function changesOf({ name, title, persona, temper, home, leverage, mind }: CardAsked): CardChanges {
  const voice = TEMPERS.find((known) => known === temper) ?? '';
  return {
    ...(name === undefined ? {} : { name }),
    ...(title === undefined ? {} : { title }),
    ...(persona === undefined ? {} : { persona }),
    ...(temper === undefined ? {} : { voice }),
    ...(home === undefined ? {} : { home: home as Room }),
    ...(leverage === undefined ? {} : { leverage }),
    ...(mind === undefined ? {} : { mind }),
  };
}

/** Who was meant; for a stranger what was typed, and the rules refuse it. */
function findInCast(cast: readonly Performer[], typed: string): { id: PerformerId; role?: Role } {
  const wanted = typed.trim().toLowerCase();
  const found = cast.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted);
  return found ?? { id: performerId(typed) };
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
        fr: 'Qui joue dans ce spectacle',
        ja: 'このショーの出演者',
        pt: 'Quem atua neste programa',
      },
    ),
  },
  subcommands: castSubcommands,
  otherwise: 'show',
  run: forVisitors(run),
});
