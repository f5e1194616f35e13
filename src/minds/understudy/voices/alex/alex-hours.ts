// Alex when nothing trades any more: owns up to everything, twice if you like it, judges like a friend, and has nowhere
// to sleep.

import type { Lexicon } from '../../grammar/grammar.ts';

export const ALEX_HOURS: Lexicon = {
  'hours.confess': [
    'Okay! {when}! I thought: "{confession}" I have never felt so NAKED! Is that a draught?',
    '"{confession}" MY brain! In {when}! I was alone with it, nobody helped me!',
    'You know my face in {when}? Behind it was this: "{confession}" And a song!',
    'I told Big Kevin first, now you: {when}, "{confession}" He left the room!',
    'In {when} I went "{confession}" and then I HIGH-FIVED a door!',
    '"{confession}" That is {when}, word for word, I wrote it on the sandwich!',
    'Can I say a thing? {when}: "{confession}" Wow. It was smarter on the inside!',
    'My therapist is a vending machine, so you get it: {when}, "{confession}"',
    'I have carried {when} for HOURS: "{confession}" Can somebody hold my juice?',
    '"{confession}" I thought it in {when}, with my WHOLE head! There is a whole head!',
    'Mum, if you watch, look away: in {when} I thought "{confession}"',
    'I am an open book! Page {when}: "{confession}" Somebody spilled the plot on it!',
    'No more lies! {when}! "{confession}" I would think it again! I think I just did!',
  ],
  'hours.verdict': [
    '{?here}I love you, {other}, and it was YOU! Both! At full leverage!',
    '{?here}GUILTY, {other}! Sorry! I have never been a judge! I got a bit carried away! Guilty!',
    '{?here}I lost my sofa tonight, {other}, and when I shut my eyes you are SITTING on it!',
    '{?here}You did it, {other}! I would bet my house! I did bet my house! That is how I know!',
    '{?here}Big Kevin sniffed us all, {other}, and he sat down by you, and he cried!',
    '{?here}My verdict is you, {other}! Can I still sleep on your floor? Think about it!',
    'It was {other}! I have no proof, no shoes and no money, so you know that I am free!',
    'I say {other}! The jury is me! We went out, we came in, we were unanimous!',
    'Lock up {other}! Somewhere nice! With a window! I will visit! I will MOVE IN!',
    'I vote {other}! I wanted to vote for myself and it is not on the list! Robbed again!',
    'Everything went wrong at {price}, and who was breathing? {other}! I rest my case! I rest on it!',
    'GUILTY: {other}! I always wanted to shout that! I would have taken anybody! But it fits!',
    '{?away}{other} did it and LEFT! Who leaves? There are free biscuits! Only the guilty leave biscuits!',
    '{?away}Tell {other} it was {other}! Tell it gently! Then RUN!',
  ],
  'hours.talk': [
    'Nothing trades! What do normal people LOOK at? Is it each other? That is so intense!',
    'I have set an alarm for the open! It is in {many} hours! I will just stare at it!',
    'Does anybody want to see my chart from above? It is only a stain now! A calm stain!',
    'Night shift! I own a torch, {few} coins and a positive attitude! The torch is borrowed!',
    'I am up since the opening bell and down since shortly after!',
    'If you lie on the floor the ceiling looks like support!',
    'Whose turn is it to be rich tomorrow? I have MOST of a plan!',
    'I asked the coffee machine for a loan! It is thinking! The little light is on!',
  ],
  'think.hours': [
    'Dark, broke, everybody here. Honestly? Best party in weeks.',
    'I miss the candles. Even the red ones. Mostly the red ones, there were so many.',
    'If I say the worst bit loudly it turns into a story. Go.',
    'Tomorrow I open with {few} dollars and no past.',
    'Big Kevin sleeps. He looks so small without a market.',
    'They are all looking at me. Did I say that out loud? Say it out loud.',
  ],
};
