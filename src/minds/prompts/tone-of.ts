// Which tone a card has: the file of its voice, beside the cards; whom a member has invented speaks in the guests' tone,
// of what the card names. A card that has neither is played by its persona alone.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Performer } from '../../show/cast/cast.ts';
import { isInvented } from '../../show/cast/invented.ts';
import { quoted } from '../briefs/quotation.ts';
import { personaOf } from '../understudy/guest/persona.ts';
import { type Filling, GUEST_TONES, type Tone, toneAsText, toneFile } from './tone.ts';

const FOLDER = fileURLToPath(new URL('../../../assets/cast/tones/', import.meta.url));

let read: ReadonlyMap<string, Tone> | undefined;

/** By voice. What is wrong with a file was said when the assets were read. */
function tones(): ReadonlyMap<string, Tone> {
  read ??= new Map(
    tonesIn(FOLDER).map((name) => {
      const tone = toneFile.parse(JSON.parse(readFileSync(`${FOLDER}${name}`, 'utf8')));
      return [tone.voice, tone];
    }),
  );
  return read;
}

/** A host may do without. */
function tonesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.json'));
  } catch {
    return [];
  }
}

function toneOf(self: Performer): readonly [tone: Tone, filling: Filling] | undefined {
  const tone = tones().get(isInvented(self) ? GUEST_TONES[self.role] : self.voice);
  if (tone === undefined || !isInvented(self)) return tone && [tone, {}];
  const { isRead, loves, address, calling } = personaOf(self);
  return isRead ? [tone, { love: quoted(loves[0]), address, calling: quoted(calling) }] : undefined;
}

/** `others`: names that its examples may use. The same text for the same company, in whatever order it stands. */
export function toneLines(self: Performer, others: readonly string[]): string {
  const found = toneOf(self);
  if (found === undefined) return '';
  const [tone, filling] = found;
  return toneAsText(tone, { ...filling, ...companyOf(self, others) });
}

/** Its neighbours in the alphabet, so that not everybody has the same friend. */
function companyOf({ name }: Performer, others: readonly string[]): Filling {
  const around = [...new Set([...others, name])].toSorted();
  const at = around.indexOf(name);
  const [friend = name, enemy = name] = [around[(at + 1) % around.length], around.at(at - 1)];
  return friend === name ? {} : { friend: quoted(friend), enemy: quoted(enemy) };
}
