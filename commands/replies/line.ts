// A command of a message's menu that is about a trader's line: which line the message holds, and where it holds several,
// the question which one. The line leads to its turn by the message's id alone, so it does after a restart too.

import { ApplicationCommandType } from 'discord.js';
import { cutAtWord } from '../../src/letters/cut.ts';
import type { Show } from '../../src/show/state/show.ts';
import type { Button } from '../../src/stage/controls/button.ts';
import type { Press } from '../../src/stage/controls/press.ts';
import { BUTTONS_MAX, inColumns } from '../../src/stage/controls/rows.ts';
import type { MessageCall } from '../../src/stage/interactions/call.ts';
import type { MessageCommand } from '../../src/stage/interactions/command.ts';
import type { Reply } from '../../src/stage/interactions/reply.ts';
import { type SpokenTurn, spokenTurns, type TurnRef } from '../../src/views/paper/said-turn.ts';
import { BUTTON_LABEL_SHOWN_MAX } from '../../src/views/words/discord-limits.ts';
import { nameIn } from '../../src/views/words/names.ts';
import { IN_SERVERS } from '../options/scope.ts';
import { localised, type Wording } from '../options/wording.ts';
import { recordsOf } from './episode-records.ts';
import { forVisitors } from './visit.ts';

interface OnLine {
  /** As the menu shows it, at most 32 characters in each language. */
  readonly name: Wording;
  /** The button that does the same for one of several lines. */
  readonly press: (line: TurnRef) => Press;
  readonly act: (call: MessageCall, show: Show, line: TurnRef) => Promise<Reply> | Reply;
}

export const onLine = ({ name, press, act }: OnLine): MessageCommand => ({
  definition: {
    ...IN_SERVERS,
    type: ApplicationCommandType.Message,
    name: name.en,
    name_localizations: localised(name),
  },
  run: forVisitors(async (call, show) => {
    const lines = await linesIn(call, show);
    if (lines === 'gone') return { kind: 'private', text: call.words.say('lines.gone') };
    const [only] = lines;
    if (only === undefined) return { kind: 'private', text: call.words.say('lines.notALine') };
    return lines.length === 1 ? act(call, show, only) : whichOne(call, show, { lines, press });
  }),
});

/** The lines that the message holds, the oldest first. */
async function linesIn(call: MessageCall, show: Show): Promise<readonly SpokenTurn[] | 'gone'> {
  const shown = await call.production.shownIn(call.guild, call.message);
  const [first] = shown;
  if (first === undefined) return [];
  const records = await recordsOf(call, show, first.episode);
  if (records === undefined) return 'gone';
  return spokenTurns(records, first.episode).filter(({ seq }) =>
    shown.some(({ firstSeq, lastSeq }) => firstSeq <= seq && seq <= lastSeq),
  );
}

function whichOne(
  { words }: MessageCall,
  show: Show,
  { lines, press }: { readonly lines: readonly SpokenTurn[]; readonly press: OnLine['press'] },
): Reply {
  const seen = new Set<string>();
  const buttons = lines.slice(-BUTTONS_MAX).flatMap((line): readonly Button[] => {
    const name = nameIn(show, line.performer);
    const wanted = press(line);
    // Whoever speaks twice can be followed but once.
    const key = JSON.stringify(wanted);
    if (seen.has(key)) return [];
    seen.add(key);
    const label = cutAtWord(words.say('lines.lineOf', { name, speech: line.speech }), BUTTON_LABEL_SHOWN_MAX);
    return [{ press: wanted, label, style: 'secondary' }];
  });
  // One below another: what is said in them can be told apart only at full width.
  return { kind: 'private', text: words.say('lines.whichOne'), buttons: inColumns(buttons) };
}
