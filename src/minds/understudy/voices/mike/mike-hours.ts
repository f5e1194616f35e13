// Mike when nothing trades any more: a late show without news, exclusives about himself, and verdicts before the
// evidence is in.

import type { Lexicon } from '../../grammar/grammar.ts';

export const MIKE_HOURS: Lexicon = {
  'hours.confess': [
    'Exclusive, from inside Mike! {when}, I thought: "{confession}" Nobody has confirmed it!',
    'Leaked to me by me: "{confession}" Dated {when}! I protect my source, he is fragile!',
    'We go back to {when}, live in my head: "{confession}" The picture is shaky!',
    '"{confession}" That was my inner voice in {when}! It has {few} listeners! All of them me!',
    'A correction to {when}! I looked calm, I was in fact: "{confession}"',
    'I kept this off the show! {when}: "{confession}" Lenny, stop cutting, LISTEN!',
    'In {when} phone two rang and I thought "{confession}" and let it ring! That is the scoop!',
    '"{confession}" Off air in {when}, now on air! I have nothing left for the breakfast edition!',
    'Unedited tape, {when}, my own skull: "{confession}" You can hear an espresso fall!',
    'They ask what Mike knew in {when}! He knew this: "{confession}" And a parking fine!',
    'I broke every story today but mine! {when}: "{confession}" And back to the weather!',
    '"{confession}" So ran my ticker in {when}, on the inside of the forehead, in red!',
    'My cousin Dale said never admit {when}! Dale, sorry: "{confession}"',
  ],
  'hours.verdict': [
    '{?here}We can call it, {other}! With none of the votes counted, you are GUILTY!',
    '{?here}Sources on this very stool say it was you, {other}! I am the stool! I am on it!',
    '{?here}Your comment, {other}? Too slow! Guilty! We had to go to print!',
    '{?here}I ruined myself on {many} tips, {other}, and every one had your haircut!',
    '{?here}Lenny saw you, {other}! He sees everything, in a mirror, the wrong way round! Guilty!',
    '{?here}I named you on the podcast already, {other}! I cannot take it back! {few} people heard!',
    'Verdict! Verdict! {other}! I had it first! Does anybody else have it? I had it FIRST!',
    'It was {other}! I have this from two men, and one of them is not Dennis!',
    'The ruined have spoken, and I interrupted! It is {other}!',
    'Panel of experts, one left alive, says {other}! More on this until I am asked to stop!',
    'I find {other} guilty, and I find my shoe! Quite an evening! Stay with us!',
    'Who profits? I asked that, on the air, with music! The music stopped at {other}!',
    '{?away}{other} could not be reached for the verdict! I did not try! Guilty!',
    '{?away}Cameras on the stairs! {other} has gone! Innocent people say goodbye! I read that on a cup!',
  ],
  'hours.talk': [
    'No news! I have shaken all {few} phones! This is what the SEA must feel like!',
    'Breaking: nothing! Still nothing! We stay with nothing and cross to nobody!',
    'Late edition! The headline is a crossword, and I am on one across!',
    'It is so quiet that I heard a price! It was the fridge! FALSE ALARM!',
    'What do we do until morning? I have a jingle but no show!',
    "I read yesterday's paper! Did you all KNOW about this? Why did nobody SAY?",
    'My espresso count is {many}, my blink count is zero, ask me anything!',
    'The cleaner says it may rain! Attributed! I am running with it!',
  ],
  'think.hours': [
    'Dead air. Say something. Say anything. Say the true thing, it is free.',
    'No headline for an hour. Is this what my hands look like?',
    'If I confess first I get the quote of the evening.',
    'Somebody will be blamed. Be the reporter, Mike, never the story.',
    'All phones silent. Even Dennis. Even the calculator.',
    'I could go home. And miss it, whatever it is? It is never nothing.',
  ],
};
