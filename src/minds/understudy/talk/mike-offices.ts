// Mike on what they talk about in the two offices.

import type { RoomForms } from './room-forms.ts';

export const MIKE_OFFICES = {
  'talk.rug': [
    'They moved the rug! What is under it? A hatch? A story? It is floor! STILL!',
    'I wiped my shoes on the rug, and now I am off the list! Which list?',
    'Somebody said rug, and I sold five things before I saw the sheep!',
  ],
  'reply.rug': [
    '{speaker}, is it a real lamb? Can I speak to the lamb? Is it a rug or a RUG?',
    'You spilled on the rug, {speaker}! Do not panic! I have! I have spilled as well!',
    '{speaker}, I swept it under the rug, like you said, but it is seven phones and they vibrate!',
  ],
  'talk.fountain': [
    'The fountain is off! Since when? Who knew? Did they sell water FIRST?',
    'I threw in phone two! For luck! The fountain has nine calls now!',
    'Fountain update: a drip! I repeat, a DRIP! Buy, buy! It was the ceiling!',
  ],
  'reply.fountain': [
    '{speaker}, you stood at the fountain and sighed! Is that off the record? Was it a WISH?',
    'There is a coin with your tooth in it in the fountain, {speaker}! Comment?',
    '{speaker}, ask me about the fountain! Nobody asks! I have 44 minutes on pipes!',
  ],
  'talk.portrait': [
    'The portrait MOVED! I have a photo! I moved! It is a photo of my thumb!',
    'I asked the portrait for a quote! It is the longest anybody here has let me finish!',
    'The portrait knows when it is going to crash! Look at the cheek! Zoom! ZOOM!',
  ],
  'reply.portrait': [
    '{speaker}, whose side is the portrait on? It looks left! It is the bears! It is a BEAR portrait!',
    'Do you know who he is, {speaker}? In the portrait? I said grandfather on air! I said MINE!',
    '{speaker}, I see the portrait in you! Around the debts! Sorry, the brows! The BROWS!',
  ],
  'talk.fish': [
    'The fish turned! Left! It has never turned left! I am out of everything!',
    'I have a source in the tank! It is the fish! It says bl! Bl what? BLOW?',
    'The fish and I stared for three minutes! I blinked! It is bullish!',
  ],
  'reply.fish': [
    '{speaker}, the fish is upside down! No, that is the phone! The fish is fine! I am upside down!',
    'You fed the fish, {speaker}! At {clock}! Who fed YOU? Follow the flakes!',
    '{speaker}, I offered the fish a slot on the podcast, and it opened and closed its mouth like a pro!',
  ],
  'talk.arrow': [
    'The arrow! Is it new? Was it longer at {clock}? It is LONGER! Buy!',
    'I leaned on the arrow and have it on my shirt, pointing DOWN! I sold my shirt!',
    'Who drew the arrow? Nobody says! It is an inside arrow!',
  ],
  'reply.arrow': [
    '{speaker}, you looked at the arrow and then at the door! In that order! I am running it!',
    'Is the arrow a forecast or a way to the toilet, {speaker}? I need to know for both reasons!',
    '{speaker}, do not move! You are the end of the arrow! It is the story of my life! It is YOU!',
  ],
  'talk.door': [
    'I was caught in the revolving door with a minister! He said after you! seven times! SCOOP!',
    'The revolving door spat me out, and I was on the other side of the trade!',
    'I do the show from the revolving door now! I lose you every seven seconds!',
  ],
  'reply.door': [
    '{speaker}, are you coming or going? The revolving door says both! I reported both!',
    'Stop pushing, {speaker}! I AM the door! No, I am IN the door! It goes so fast!',
    '{speaker}, I left by the revolving door in protest and I am back, hello, what did I miss?',
  ],
  'talk.lemons': [
    'The lemons are WAX! This is bigger than citrus! Who else is wax? Nobody sweat!',
    'I ate eight of the lemons before I went public! I may be a candle!',
    'Lemon-gate! I have named it! It trends in one flat! Mine!',
  ],
  'reply.lemons': [
    '{speaker}, were you ever close to the lemons? Did you know? WHEN did you know?',
    'A lemon fell, {speaker}! Nobody heard it! It was wax! That is how they GET you!',
    '{speaker}, hold a lemon and deny it! For the thumbnail! Deny it more yellow!',
  ],
  'talk.window': [
    'The window cleaner mouthed a word! Sell? Cell? HELP? I sold and waved!',
    'I read it off the window, backwards: NAELC! Is it listed?',
    'I asked the window cleaner for the outlook! Streaky! With a chance of pigeon!',
  ],
  'reply.window': [
    '{speaker}, he is writing something on the window! In foam! It is about you! It is a heart! It is a BUTT!',
    'I shouted through the window, {speaker}! He shouted back! We have a deal! What did I BUY?',
    '{speaker}, close the window! It does not open! Then who said that about Tech?',
  ],
  'talk.slides': [
    'The founder has slides about slides! I am on 45! I live-blog! I am the only blog!',
    'Did the founder say burn or churn? I wrote bun! Everybody bought buns!',
    'I asked the founder if it works! He went to a video of a whale!',
  ],
  'reply.slides': [
    '{speaker}, you fell asleep on slide five! The founder used you in the next one! As the PROBLEM!',
    'The founder wants a word, {speaker}! It has to start with D! For the acronym on the slide!',
    '{speaker}, which slide had the number? I was tweeting the shoes! They have NO soles! Like his plan!',
  ],
  'talk.safe': [
    'The safe clicked! I was leaning on it! I know a thing now! It is three!',
    'I have a scoop on the safe! It is heavy! More as we get it! It is still heavy!',
    'Somebody is IN the safe! I heard breathing! It was phone one on the safe!',
  ],
  'reply.safe': [
    '{speaker}, whisper me the combination of the safe, I forget everything, ask anybody, ask me!',
    'Are we safe, {speaker}? Not the safe, US! Is the safe safe? I have gone cold!',
    "{speaker}, I guessed the combination of the safe! It was Lenny's number! It opened LENNY!",
  ],
  'talk.lift': [
    'The lift is stuck! I am broadcasting from the lift! All seven listeners are in here!',
    'Lift alert! Going up! No, stuck! No, up! My stomach is a chart!',
    'I pitched in the lift and it STOPPED! It wanted to hear the end! I had no end!',
  ],
  'reply.lift': [
    "{speaker}, you were alone in the lift with Sarah's bucket! What was SAID?",
    'The lift says overload, {speaker}! That is me! I have a lot of batteries!',
    '{speaker}, is the lift down a crash or a correction? How many floors is a correction? QUICK!',
  ],
  'talk.beanbag': [
    'I lost phone three in the beanbag! It is ringing! It is deep! It knows things!',
    'A junior looked out of the beanbag and said what year! I said sell!',
    'The beanbag sighed when I sat, and I took it as guidance!',
  ],
  'reply.beanbag': [
    '{speaker}, reach into the beanbag and tell me what you feel! Is it a hand? Shake it! Network!',
    'You rustled, {speaker}! It is the beanbag? It is a SECRET! Beanbags do not rustle like that!',
    '{speaker}, I interviewed the beanbag, low and soft, and it let everybody talk themselves in!',
  ],
  'talk.pingpong': [
    'Ping! Pong! Ping! It is like my positions, only the table wins!',
    'The ping-pong ball went into my mouth, live, and the ratings doubled! To two!',
    'I commentate the ping-pong! Left! Right! Left! I have a neck!',
  ],
  'reply.pingpong': [
    '{speaker}, who is winning at ping-pong? Do not tell me! Tell me! I am short both!',
    'It hit the net, {speaker}! Is that in or out? I have sent out eight alerts about ping-pong!',
    '{speaker}, I flipped sides three times in one ping-pong match and lost to everybody, even the umpire!',
  ],
  'talk.hoover': [
    'The robot hoover is following me! It has a light! It is wired! It is from the REGULATOR!',
    'The robot hoover sucked up my notes! It knows more than I do! It always did!',
    'Breaking: robot hoover turns around! So did I! We touched!',
  ],
  'reply.hoover': [
    '{speaker}, the robot hoover went to you first! What did you feed it? Was it my SOURCES?',
    'Lift the robot hoover, {speaker}, and look at its belly! It has a serial number! It is 93! Is that a price?',
    '{speaker}, I taped phone two to the robot hoover! I see ankles! I know whose! They are nervous!',
  ],
  'talk.plant': [
    'The plastic plant grew! I was the first to see it! Then I saw the shoe box under it!',
    'I asked the plastic plant on the show, and it did not walk off! Best guest so far!',
    'A leaf moved on the plastic plant, and there is NO WIND! There is me, I was running!',
  ],
  'reply.plant': [
    '{speaker}, is the plant plastic or is that what they WANT us to water?',
    'You patted the plastic plant, {speaker}! Twice! That is a signal, and I have traded it!',
    '{speaker}, Lenny cut the plastic plant! It has layers! It asked about its holiday!',
  ],
  'talk.password': [
    'I tweeted the password! By accident! Then I tweeted sorry! That was the NEXT password!',
    'The password is Breathe with a three! I cannot! With a three or without!',
    'New password at {clock}! I have three in my head and a song!',
  ],
  'reply.password': [
    '{speaker}, give me a hint about the password! Is it an animal? Is it ME?',
    'My password was guessed by a CHILD, {speaker}! She traded better! She is up!',
    '{speaker}, say the password into my good ear! No, the other! I wrote guacamole! Is it guacamole?',
  ],
  'talk.neon': [
    'The neon sign went out for a second! I sold for a second! It is back! I am NOT!',
    'It says DREAM BI! By who? By WHEN? The neon sign is burying the lead!',
    'I read the neon sign out on the show, and they bleeped it!',
  ],
  'reply.neon': [
    '{speaker}, you went pink! Is it the neon or is it a scandal? Stay pink! I am rolling!',
    'The letter fell off the neon sign when you came in, {speaker}! I have it! It is a G! For GUILTY!',
    '{speaker}, does the neon sign say DREAM or is it DRAMA from my side? I have printed DRAMA!',
  ],
  'talk.yoghurt': [
    'Somebody ate the yoghurt! I have lip prints! They are MINE! Kill the story!',
    'The yoghurt blew its lid! Live! On phone two! It is all over the markets!',
    'Sources in the fridge describe the yoghurt as strained!',
  ],
  'reply.yoghurt': [
    '{speaker}, where were you when the yoghurt went? With who? With a SPOON?',
    'Your name is on the yoghurt, {speaker}, and under your name is another, and under that is PEACH!',
    '{speaker}, the yoghurt is out of date! Like my last seven alerts! It smells more confident, though!',
  ],
  'talk.hammock': [
    'I broadcast from the hammock! Good evening! Good even! Good! I am on the floor!',
    'A man sleeps in the hammock through ALL of this! I have four questions and a feather!',
    'The hammock flipped me! From long to short! In one swing! It knows me!',
  ],
  'reply.hammock': [
    '{speaker}, budge up! There is room in the hammock for a second source!',
    'The rope of the hammock creaked at {price}, {speaker}! That is a level! Write it down! Write it LOW!',
    '{speaker}, you nap, I watch! You rock the hammock, I rock! We miss everything! It is a FORMAT!',
  ],
  'talk.dog': [
    'The office dog barked at a headline! WHICH headline? It ate the headline!',
    'I was scooped by the office dog! It had the postman at {clock}! I had a statement!',
    'The office dog has six thousand followers, and I have one, and it is the office dog!',
  ],
  'reply.dog': [
    '{speaker}, the office dog wagged! Left or right? It is a forward indicator, with a tail!',
    'Ask the dog, {speaker}! It was in the room! It was UNDER the room!',
    '{speaker}, I threw a stick for the office dog, and it looked at me like my editor! I fetched it!',
  ],
} as const satisfies RoomForms<'Startup Offices' | 'VC Office'>;
