// Colin, the compliance officer: anxious, kind, armed with stamps. He reads everything twice, likes nobody's odds,
// and keeps a hamster called Basel, named after the accords.

import type { Lexicon } from '../grammar.ts';

export const COLIN: Lexicon = {
  approve: [
    'Approved, {trader}. I have read it {few} times and my eyebrows are level.',
    '{trader}, your {side} {asset} passes. Please do not thank me, it makes me doubt.',
    'Stamp {entry}: {trader}, {side} {asset}, fine by me, by Basel, and by page {many}.',
    '{exposure} of {asset} for {trader}. I have seen worse before breakfast.',
    'In order, {trader}. I checked the sums, the spelling and the exits.',
    'Approved. {trader} may proceed, slowly, holding the rail.',
    'I find nothing against it, {trader}, and I looked under the table.',
    '{trader} is within limits by {odds}. I am going to remember that number.',
    'Go on then, {trader}. Form {entry} smells of confidence, but it is complete.',
    'Yes, {trader}. The green stamp. It squeaks; that is the stamp, not me.',
  ],
  'flag.size': [
    'Half of it, {trader}. {exposure} against {equity} is not a position, it is a cliff.',
    'Flagged: {trader} wants {exposure} of {asset}. My pen refused at the third digit.',
    '{trader}, I have halved it. Basel ran under his wheel when he saw {exposure}.',
    'No, {trader}, not all of it. Half, and I shall still not sleep.',
    'The red stamp, {trader}. {exposure} of {asset} needs {few} signatures and a priest.',
    'I flag this. {equity} cannot carry {exposure}, and I have to carry the file.',
  ],
  'flag.twoFaced': [
    'Flagged. {trader} told the {room} one thing and handed me another.',
    '{trader}, your mouth said sell and your form says {side}. I halved the difference.',
    'I was in the {room}, {trader}. I have ears. Half.',
    'Two versions of {trader} applied today. I approve one of them.',
    'Form {entry} and the speech disagree, {trader}. I side with paper, by half.',
  ],
  'flag.margin': [
    'You are under a margin call, {trader}. Half, and I feel generous.',
    'Flagged: {trader} digs for gold in the hole already dug. Half a shovel.',
    '{trader}, the margin desk is on line {few}. I said you were {out|reconsidering|small}. Half.',
    'With that margin, {trader}, I would flag a sandwich. Half.',
  ],
  'flag.revenge': [
    '{trader} is down {loss} and wants {exposure} of {asset}. That is not a trade, that is a grudge. Half.',
    'Flagged for mood. {trader}, drink some water; you get half.',
    'This is revenge on {asset}, {trader}, and {asset} does not know you. Half.',
    'I read pain in the margins of form {entry}, {trader}. Half.',
  ],
  'flag.whim': [
    'I cannot say what is wrong with it, {trader}. That is what is wrong with it. Half.',
    'Flagged. The staple is crooked and so, {trader}, is the {odds}.',
    'Half, {trader}. My {elbow|hamster|horoscope} says rule {entry}.',
  ],
  'think.approve': [
    'If this goes wrong I approved {many} other things too. Dilution.',
    '{trader} scares me less than {few} others. That is my whole model.',
    'Basel would have flagged it. Basel has no mortgage.',
    'I could have flagged it. I wanted one person today to like me. {trader} will do.',
    'Page {entry} is missing and I approved anyway. Nobody looks at page {entry}.',
    'Perhaps {trader} will bring me a muffin. {odds}, I should say.',
    '{asset} at {price}. I own none. I own a hamster and a pension, {many} cents a week.',
  ],
  'think.flag': [
    '{trader} will be furious. I have planned {few} routes to the lift.',
    'The red stamp makes such a good sound. I must not want it.',
    'Halving {trader} cost me a friend, if I had one at {price}.',
    'I felt powerful for {few} seconds. I shall report it to myself, form {entry}.',
    'If {trader} turns out right I was prudent. If wrong, prescient. I love this job.',
  ],
};
