// What is said where a show is held up or stands still.

export const standstill = {
  damagedRecords:
    '⛔ **The show stands still:** a record of it was damaged, and it is not played on from what may be wrong. Whoever hosts the bot finds what to do in its log.\n-# Every bet is kept as it was: the show goes on from here.',
  brokenRule:
    '⛔ **The show stands still:** the sums did not come out even, and it pays nothing on such a step. Whoever hosts the bot finds what to do in its log.\n-# Every bet is kept as it was: the show goes on from here.',
  fault:
    '⛔ **The show stands still:** something went wrong that no second try would mend. Whoever hosts the bot finds what to do in its log.\n-# Every bet is kept as it was: the show goes on from here.',
  heldUp:
    '⏳ **The show is held up:** its records cannot be written just now.\n-# Nothing is lost and nothing is taken meanwhile; it goes on by itself.',
  goesOn:
    '▶️ **The show goes on:** its records can be written again.\n-# If your wish was not taken meanwhile, try again.',

  damagedRecordsAnswer:
    'The show stands still, and nothing was taken: a record of it was damaged, and it is not played on from what may be wrong. Whoever hosts the bot can put it right.',
  brokenRuleAnswer:
    'The show stands still, and nothing was taken: the sums did not come out even, and it pays nothing on such a step. Whoever hosts the bot can put it right.',
  faultAnswer:
    'The show stands still, and nothing was taken: something went wrong that no second try would mend. Whoever hosts the bot can put it right.',
  closingAnswer: 'The bot is just being restarted, and nothing was taken: try again in a minute.',
  otherProcessAnswer:
    'Another copy of the bot has taken this show over, and may have done this: look first, then try again.',

  nothingTaken:
    'The show is held up: its records cannot be written just now. Nothing was taken; it goes on by itself, so try again in a few minutes.',
  waits:
    'The show is held up: its records cannot be written just now. This one wish of yours waits, and is done once they can be: no need to repeat it, unless I am restarted first: look then.',
  inDoubt:
    'The bot is just being restarted, and the records of the show could not be written. I cannot tell whether this was done: look first, then try again in a few minutes.',
  noteWaits:
    'The records of the show are out of reach just now. What you asked for is done as soon as they are back: no need to repeat it, unless I am restarted first: look then.',
  outOfReach:
    'The records of the show are out of reach just now; it goes on by itself. I cannot tell whether this was done: look first, then try again in a few minutes.',
} as const;
