// How a room's conversation goes on: one answers who has just spoken of its subject, brings it up where nobody has,
// and turns to one with what another said of it.

import type { Chance } from '../../show/chance.ts';
import type { Brief } from '../briefs/brief.ts';
import { isAbout } from '../briefs/room-talk.ts';
import type { Pattern } from './grammar/writer.ts';

/** What one says next in any case: the answers to the last who spoke, and what is on one's own mind. */
export interface Otherwise {
  readonly answers: readonly string[];
  readonly own: string;
}

const CHATS_PERCENT = 92;
/** Of those who chat, how many leave it at that and say nothing of the market. */
const BRIEF_PERCENT = 45;
const AMONG_THREE_PERCENT = 40;
const GREETS_PERCENT = 30;
/** How often something is added to what one does in a thread and is no news. */
const ASIDE_PERCENT = 60;
/** A thread goes on, and nothing turns. */
const GOES_ON =
  /\.(needle|boast|watch|doubt|vow|dun|stall|wait|kept|square|keep|shrug|thanks|mock)$|^past\.|^third\./;

/** Who spoke of the subject before the last did. */
export function earlierOn({
  heard,
  talk,
}: Pick<Brief, 'heard' | 'talk'>): Brief['heard'][number] | undefined {
  return heard.slice(0, -1).findLast(({ speech }) => isAbout(talk, speech));
}

/** What there is to say of the subject, whoever listens. */
export const aboutOf = ({ talk }: Pick<Brief, 'talk'>): string => `talk.${talk.subject}`;

/** What one says to somebody who has just spoken of it. */
export function repliesOf({ talk, heard }: Pick<Brief, 'talk' | 'heard'>): readonly string[] {
  const latest = heard.at(-1);
  return latest !== undefined && isAbout(talk, latest.speech) ? [`reply.${talk.subject}`] : [];
}

export function talkPatterns(brief: Brief, { answers, own }: Otherwise, draw: Chance): readonly Pattern[] {
  if (brief.bankrupt || !draw.percent(CHATS_PERCENT)) return [];
  const { talk, heard, present } = brief;
  const [about, reply] = [aboutOf(brief), `reply.${talk.subject}`];
  const alone: Pattern = draw.percent(BRIEF_PERCENT) ? [about] : [about, own];
  const latest = heard.at(-1);
  if (latest === undefined) {
    const greets = present.length > 0 && draw.percent(GREETS_PERCENT);
    return greets ? [['greet', about], alone] : [alone];
  }
  const replies = draw.percent(BRIEF_PERCENT) ? [[reply]] : [[reply, own], [reply]];
  const brings = answers.map((answer) => [answer, about]);
  const amongThree =
    earlierOn(brief) !== undefined && draw.percent(AMONG_THREE_PERCENT) ? [['talk.back']] : [];
  return repliesOf(brief).length > 0
    ? [...amongThree, ...replies, ...brings]
    : [...amongThree, ...brings, ...replies];
}

/** With what is said in a thread where nothing turns, a word on the room's subject. */
export function asideOf(brief: Brief, pool: string, draw: Chance): string | undefined {
  return GOES_ON.test(pool) && draw.percent(ASIDE_PERCENT) ? aboutOf(brief) : undefined;
}
