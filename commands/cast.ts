// /cast: who plays, for everybody; adding, rewriting and retiring for those who may manage the server.
// Discord knows no permissions of a subcommand, so that is checked here.

import { cutAtWord } from '../src/letters/cut.ts';
import type { CardChanges } from '../src/show/cast/card.ts';
import { type Performer, ROOMS, type Role, type Room } from '../src/show/cast/cast.ts';
import type { PerformerId } from '../src/show/ids.ts';
import { performerId } from '../src/show/ids.ts';
import type { Intent } from '../src/show/intents/intent.ts';
import type { Show } from '../src/show/state/show.ts';
import type { Call, Choice, Command, Reply } from '../src/stage/interactions/command.ts';
import { castLines, castText } from '../src/views/answers/cast.ts';
import { CHOICE_NAME_LENGTH_MAX, CHOICES_MAX } from '../src/views/words/discord-limits.ts';
import { plain } from '../src/views/words/markdown.ts';
import { castOptions, TEMPERS } from './options/cast-options.ts';
import { mindChoices } from './options/mind-option.ts';
import { IN_SERVERS } from './options/scope.ts';
import { worded } from './options/wording.ts';
import { refused } from './replies/refusal.ts';
import { forVisitors } from './replies/visit.ts';

const NOT_YOURS = 'Only members with *Manage Server* change the cast: `/cast show` is for everybody.';
/** The understudies' voices of those who do not trade. */
const OVERSEERS: Readonly<Record<Exclude<Role, 'trader'>, string>> = { regulator: 'ruth', officer: 'colin' };

const privately = (text: string): Reply => ({ kind: 'private', text });

async function run(call: Call, show: Show): Promise<Reply> {
  const { subcommand } = call;
  const mindName = (card: Performer): string => call.production.mindName(card);
  if (subcommand !== 'add' && subcommand !== 'edit' && subcommand !== 'retire') {
    return privately(castText(show, mindName));
  }
  if (!call.isManager) return privately(NOT_YOURS);
  const mind = call.text('mind');
  if (mind !== undefined && !call.production.mindsAtHand().includes(mind)) {
    return privately(notAtHand(call, mind));
  }
  const outcome = await call.floors.submit(call.guild, wishOf(call, show, subcommand));
  if (!outcome.ok) return refused(outcome.rejection);
  const lines = outcome.events.flatMap((event) => [
    ...castLines(event),
    ...(event.type === 'performerEdited' ? [`-# played by ${plain(mindName(event.performer))}`] : []),
  ]);
  return privately(lines.join('\n'));
}

const notAtHand = ({ production }: Call, mind: string): string =>
  `There is no mind called *${plain(mind)}* here. At hand: ${production.mindsAtHand().map(plain).join(', ')}.`;

function wishOf(call: Call, { cast }: Show, subcommand: 'add' | 'edit' | 'retire'): Intent {
  const by = { viewer: call.viewer, atMs: call.atMs };
  if (subcommand === 'add') return { type: 'addPerformer', ...by, card: newCard(call) };
  const chosen = findInCast(cast, call.text('performer') ?? '');
  if (subcommand === 'retire') return { type: 'retirePerformer', ...by, performer: chosen.id };
  const { voice, ...changes } = changesOf(call);
  // An overseer has a voice of its own.
  const tempered =
    voice === undefined || (chosen.role ?? 'trader') !== 'trader' ? changes : { ...changes, voice };
  return { type: 'editPerformer', ...by, performer: chosen.id, changes: tempered };
}

function newCard(call: Call): Extract<Intent, { type: 'addPerformer' }>['card'] {
  const typed = call.text('role');
  const role = typed === 'regulator' || typed === 'officer' ? typed : 'trader';
  const { name = '', title = '', persona = '', voice = '', home = ROOMS[0], leverage = 0 } = changesOf(call);
  return { name, role, title, persona, voice: role === 'trader' ? voice : OVERSEERS[role], home, leverage };
}

/** Only what was typed; the rules judge it. */
function changesOf(call: Call): CardChanges {
  const typed = (option: string) => call.text(option);
  const [name, title, persona, temper, home, leverage, mind] = [
    ...['name', 'title', 'persona', 'temper', 'home', 'leverage', 'mind'].map(typed),
  ];
  const voice = TEMPERS.find((known) => known === temper) ?? '';
  return {
    ...(name === undefined ? {} : { name }),
    ...(title === undefined ? {} : { title }),
    ...(persona === undefined ? {} : { persona }),
    ...(temper === undefined ? {} : { voice }),
    ...(home === undefined ? {} : { home: home as Room }),
    ...(leverage === undefined ? {} : { leverage: Number(leverage) }),
    ...(mind === undefined ? {} : { mind }),
  };
}

/** Who was meant; for a stranger what was typed, and the rules refuse it. */
function findInCast(cast: readonly Performer[], typed: string): { id: PerformerId; role?: Role } {
  const wanted = typed.trim().toLowerCase();
  const found = cast.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted);
  return found ?? { id: performerId(typed) };
}

function complete(call: Call, { option, value }: { option: string; value: string }): readonly Choice[] {
  const { show, production } = call;
  if (option === 'mind') return mindChoices(production.mindsAtHand(), value);
  const wanted = value.trim().toLowerCase();
  if (option !== 'performer') return [];
  return (show?.cast ?? [])
    .filter(({ id, name }) => id.includes(wanted) || name.toLowerCase().includes(wanted))
    .slice(0, CHOICES_MAX)
    .map(({ id, name, title }) => ({
      name: cutAtWord(`${name} · ${title}`, CHOICE_NAME_LENGTH_MAX),
      value: id,
    }));
}

export const command: Command = {
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
    options: [...castOptions],
  },
  run: forVisitors(run),
  complete,
};
