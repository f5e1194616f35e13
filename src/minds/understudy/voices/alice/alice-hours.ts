// Alice when nothing trades any more: errata to her own thoughts, verdicts with a margin of error, and small talk, which
// she has read about.

import type { Lexicon } from '../../grammar/grammar.ts';

export const ALICE_HOURS: Lexicon = {
  'hours.confess': [
    'For the record, {when}: "{confession}" I had it filed under physics.',
    'In {when} I thought "{confession}" and underlined it. The line was straight, at least.',
    'Erratum to {when}. I read: "{confession}" I now read it with a hand over one eye.',
    '"{confession}" That was me in {when}, before review. It did not pass review.',
    'My own log, {when}: "{confession}" Gerald asks that I stop reading aloud.',
    'I publish my failures too. {when}: "{confession}" No co-authors came forward.',
    '"{confession}" I thought that in {when}, with both eyes open and {many} columns.',
    'Since it is dark outside: "{confession}" {when}. I was so sure that I sat up straighter.',
    'Exhibit A, {when}, my head: "{confession}" The ficus had advised against it.',
    'You will find "{confession}" in {when}, in my hand, and a small heart that I deny.',
    '"{confession}" So I thought in {when}. The sample was one, and it was me.',
    'Full disclosure of {when}: "{confession}" I have since bought a softer pencil.',
    'I owe the table {when}: "{confession}" Please show your working, I always said.',
  ],
  'hours.verdict': [
    '{?here}The jury is one, {other}, and its variance is nil: you did it.',
    '{?here}I regressed my ruin on this room, {other}. Yours was the only coefficient with a face.',
    '{?here}You are guilty, {other}, at {many} to one. I rounded in your favour.',
    '{?here}I find against you, {other}. The reasons have footnotes, and the footnotes have you.',
    '{?here}Guilty, {other}. I checked it twice, once with feeling, to see what that is like.',
    '{?here}Bayes and I withdrew for {few} seconds, {other}. He dropped a leaf. It pointed at you.',
    'I find {other} guilty. The null hypothesis asked to be excused.',
    'My vote is {other}. Remove that one from the data and the evening is nearly pleasant.',
    'Take away {other} and the residuals sleep through the night. That is my verdict.',
    'The ruined have time to count. I counted, and it comes out {other}, every way round.',
    'I vote {other}. It is nothing personal; persons are exactly what I left out of it.',
    'Guilty: {other}. My last {few} dollars went on the paper that this is written on.',
    '{?away}{other} is not here to be found guilty, which saves us the part with the eyes.',
    '{?away}Minute this: {other}, guilty, in absence. Gerald seconds it, and he is a spreadsheet.',
  ],
  'hours.talk': [
    'The screens are off. I can hear my own pulse, and I have begun to plot it.',
    'So this is conversation. I had modelled more of a trend.',
    'Somebody has switched off the market. I keep refreshing the window; it shows a car park.',
    'At this hour the ficus and I do the errors. Today we shall need a second pencil.',
    'I have nothing to hedge until the morning. My hands ask what they are for.',
    'Does anybody else see the candlesticks when they shut their eyes? Asking for a sample.',
    'A day that ends at a limit has no tail. I find that rude, statistically.',
    'I was told that one says "how are you" now. {few} of you may answer.',
  ],
  'think.hours': [
    'No price moves and I still look. A habit is a trend without a market.',
    'They talk to feel better. I keep minutes to feel better. Same variance.',
    'The dark makes everybody honest by about {odds}.',
    'I could go home. Gerald is at home. That is the argument against it.',
    'Strange: without a market they are almost people, and I am almost one of them.',
    'I shall remember this evening as a row with {few} empty cells.',
  ],
};
