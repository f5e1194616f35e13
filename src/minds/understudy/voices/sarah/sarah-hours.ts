// Sarah when the market is shut: soup for everybody, the truth in small jars, and the sternest juror of them all, who
// brings a blanket for the condemned.

import type { Lexicon } from '../../grammar/grammar.ts';

export const SARAH_HOURS: Lexicon = {
  'hours.confess': [
    'Sit down, dears. In {when} I thought: "{confession}" And I buttered a roll meanwhile.',
    '"{confession}" That went through my head in {when}, and it left the door open behind it.',
    'I have kept {when} in a jar: "{confession}" It has not improved.',
    'Aunt Odile says own up before the soup. {when}, then: "{confession}"',
    'In {when} I smiled at you all and thought: "{confession}" The smile was knitted.',
    '"{confession}" There. {when}. I feel lighter, like a pantry after the moths.',
    'The tortoise knew it since {when}: "{confession}" She has been looking at me sideways.',
    'While the kettle decides: "{confession}" Mine, from {when}. Pass the biscuits.',
    'I put {when} in my diary in very small letters: "{confession}"',
    'I was not brave in {when}, I was this: "{confession}" One forgives oneself with custard.',
    '"{confession}" I thought so in {when}, and then I dusted, which is how you know.',
    'You may have {when} back, it does not fit me: "{confession}"',
    'All evening I have sat on {when}. It said: "{confession}" I shall need a cushion.',
  ],
  'hours.verdict': [
    '{?here}I say it with a blanket in my hands, {other}: it was you. Put it round you.',
    '{?here}Guilty, {other}, dear. Eat something first; it is worse on an empty stomach.',
    '{?here}I looked for another, {other}, in every cupboard. There was only you, and some flour.',
    '{?here}My finger is old and it shakes, {other}, and still it stops at you every time.',
    '{?here}You did this evening to us, {other}, as the damp does a wall: from inside, and humming.',
    '{?here}Aunt Odile ruled on a case like yours, {other}. They never found his umbrella.',
    'I vote {other}. I voted kindly for {many} years, and look at my shoes.',
    'It was {other}. I knew it by the crumbs, and by the lovely mood.',
    'The court of empty purses finds {other} guilty, and would like its spoons back.',
    'I hold {other} guilty, with all my heart, which is all that I have left to hold with.',
    'For {other}, no pudding. That is the sentence. I have thought of nothing harder.',
    'When I was ruined I heard somebody whistle. It was {other}. That is my whole case.',
    '{?away}{other} has slipped off before the verdict, like butter. Guilty, tell the stairs.',
    '{?away}I find against {other}, who is warm somewhere, I am sure, on our account.',
  ],
  'hours.talk': [
    'There, it is dark and nothing falls. I made {few} cups; who takes honey?',
    'I like a market best like this, with a cloth over it.',
    'After the fire one counts the chairs. We have {few}, and one is only leaning.',
    'Did anybody eat? Nobody crashes well on crackers.',
    'The cleaner asked me if it was over. I said, which one, dear, and held the ladder.',
    'When they shut the exchange in my day we sang. Nobody knows the words now, thank goodness.',
    'I should gloat, I suppose. I brought a cardigan for it. It itches.',
    'Shoes off, everybody. The floor is the only thing here that has found its level.',
  ],
  'think.hours': [
    'So it came, the evening I packed for, and I feel like calling everybody in from the rain.',
    'It is quiet as a cellar. I have always got on with cellars.',
    'They will want somebody to blame, and then they will want soup. I have the soup.',
    'Nobody asks if I was right. I was. It tastes of tin.',
    'Let them talk. Things said after dark are lighter to carry home.',
    'I keep the beans for the next one. There is always a next one.',
  ],
};
