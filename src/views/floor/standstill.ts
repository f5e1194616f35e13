// What viewers read where a show is held up or stands still: whole sentences of our own, never an error's message,
// which can name a host's addresses and paths.

/** Why a show stands still until the host has put something right. */
export type StandStill =
  /** A record of its journal does not check out, or the database came back older than it was. */
  | 'damagedRecords'
  /** Another process runs this show. */
  | 'otherProcess'
  /** A step would have broken a rule of the money. */
  | 'brokenRule'
  /** Anything else. */
  | 'fault'
  | 'closing';

const WHY: Record<Exclude<StandStill, 'closing'>, string> = {
  damagedRecords: 'a record of it was damaged, and it is not played on from what may be wrong',
  otherProcess: 'another copy of the bot has taken it over',
  brokenRule: 'the sums did not come out even, and it pays nothing on such a step',
  fault: 'something went wrong that no second try would mend',
};

/** On the floor; undefined where there is nothing to say there: another copy plays on, or the bot just restarts. */
export function standStillText(why: StandStill): string | undefined {
  if (why === 'closing' || why === 'otherProcess') return undefined;
  return (
    `⛔ **The show stands still:** ${WHY[why]}. Whoever hosts the bot finds what to do in its log.\n` +
    '-# Every bet is kept as it was: the show goes on from here.'
  );
}

/** To a viewer whose wish came to a show that stands still. */
export function standStillAnswer(why: StandStill): string {
  if (why === 'closing')
    return 'The bot is just being restarted, and nothing was taken: try again in a minute.';
  if (why === 'otherProcess') {
    return 'Another copy of the bot has taken this show over, and may have done this: look first, then try again.';
  }
  return `The show stands still, and nothing was taken: ${WHY[why]}. Whoever hosts the bot can put it right.`;
}

export const HELD_UP_TEXT =
  '⏳ **The show is held up:** its records cannot be written just now.\n' +
  '-# Nothing is lost and nothing is taken meanwhile; it goes on by itself.';

export const GOES_ON_TEXT =
  '▶️ **The show goes on:** its records can be written again.\n-# Whose wish was not taken meanwhile may try again.';

/** What became of a wish that came while the show was held up. */
export type HeldUpWish = 'nothingTaken' | 'waits' | 'inDoubt';

const HELD_UP_ANSWERS: Record<HeldUpWish, string> = {
  nothingTaken:
    'The show is held up: its records cannot be written just now. Nothing was taken; it goes on by itself, so try again in a few minutes.',
  waits:
    'The show is held up: its records cannot be written just now. This one wish of yours waits, and is done once they can be: no need to repeat it, unless I am restarted first: look then.',
  inDoubt:
    'The bot is just being restarted, and the records of the show could not be written. I cannot tell whether this was done: look first, then try again in a few minutes.',
};

export const heldUpAnswer = (wish: HeldUpWish): string => HELD_UP_ANSWERS[wish];

/** Where only a note of the stage waits to be written. */
export const NOTE_WAITS =
  'The records of the show are out of reach just now. What you asked for is done as soon as they are back: no need to repeat it, unless I am restarted first: look then.';

/** Where the records could not be read or written on the way, and nobody can tell how far it came. */
export const OUT_OF_REACH =
  'The records of the show are out of reach just now; it goes on by itself. I cannot tell whether this was done: look first, then try again in a few minutes.';
