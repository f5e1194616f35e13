// Alice on what they talk about in the two offices.

import type { RoomForms } from './room-forms.ts';

export const ALICE_OFFICES = {
  'talk.rug': [
    'The lambskin rug has nine stains, and the list of owners is longer.',
    'I walk round the rug. It adds five steps and removes all the sheep.',
    'The rug cost more than the model. Only one of them has been beaten today.',
  ],
  'reply.rug': [
    '{speaker}, take your shoes off the rug. It has been shorn once already.',
    'You are standing on the rug as if somebody were about to pull it, {speaker}. Good instinct.',
    '{speaker}, the rug is a lamb, the lamb was an intern, and I have the minutes.',
  ],
  'talk.fountain': [
    'The indoor fountain is dry. They call it post-liquidity.',
    'There are 40 coins in the fountain and no water: a bank, then.',
    'I measured the fountain. It drips every six minutes, for morale.',
  ],
  'reply.fountain': [
    '{speaker}, a wish in that fountain costs a coin and returns 27.1%. You have thrown in your wallet.',
    'The fountain stopped when you came in, {speaker}. I only report coincidences.',
    '{speaker}, do not drink from the fountain. It is decor, like your forecast.',
  ],
  'talk.portrait': [
    'The eyes of the portrait follow {mover}. Nobody else in here does.',
    'The founder in the portrait has eight fingers on that hand. I have asked.',
    'Somebody has hung the portrait 5.9% crooked. I have hung it back, twice.',
  ],
  'reply.portrait': [
    '{speaker}, the portrait has not blinked since {clock}. It is still the livelier of you.',
    'Do not bow to the portrait, {speaker}. He lost it all in tulips; it is under the frame.',
    '{speaker}, that portrait was painted from memory, by a creditor.',
  ],
  'talk.fish': [
    'One fish in the tank, and it swims in a random walk. I have hired worse.',
    'The fish has crossed the tank 94 times without a thesis.',
    'I ran the fish against the desk. The fish was flat.',
  ],
  'reply.fish': [
    '{speaker}, the fish has a memory of nine seconds. It still remembers your last trade.',
    'You tap on the tank and the fish turns away, {speaker}. That is a review.',
    '{speaker}, the fish and you are both behind glass, but the fish is fed by experts.',
  ],
  'talk.arrow': [
    'The arrow on the whiteboard goes up and to the right, off the board, and into a plug.',
    'Nobody dares to wipe off the arrow. It is load-bearing.',
    'I put an axis under the arrow. There was an outcry.',
  ],
  'reply.arrow': [
    '{speaker}, you drew that arrow, and you ran out of pen before you ran out of meaning.',
    'An arrow without units is a gesture, {speaker}. I have one for you as well.',
    '{speaker}, turn your head 61 degrees and the arrow is a forecast of the floor.',
  ],
  'talk.door': [
    'The revolving door has five wings and one minister in it.',
    'I went through the revolving door and came out with a mandate. I handed it in.',
    'The revolving door turns 65 times an hour, seven of them with intent.',
  ],
  'reply.door': [
    '{speaker}, you have been through that revolving door six times and are still on this side of it.',
    'One pushes the revolving door, {speaker}. It has no interest in being persuaded.',
    '{speaker}, the revolving door is a good model of you: all momentum, no exit.',
  ],
  'talk.lemons': [
    'The lemons in the bowl are wax. I scratched seven of them, for science.',
    'A bowl of wax lemons: no yield, no juice, and over the asking price.',
    'I valued the lemons by comparison. With lemons.',
  ],
  'reply.lemons': [
    '{speaker}, there are teeth marks in the third of the lemons, and they have your optimism.',
    'When life gives you wax lemons, {speaker}, life has been to this office.',
    '{speaker}, put the lemons back. A juggler needs a hit rate.',
  ],
  'talk.window': [
    'The window cleaner has seen nine books through the glass and laughed at one.',
    'That window cleaner has a rope, a bucket and a stop loss. In that order.',
    'He cleans the window from {clock} on. It improves the outlook by 30.2%.',
  ],
  'reply.window': [
    '{speaker}, the window cleaner waved at me, not at you. I nodded; he has a process.',
    'He can read lips through the window, {speaker}. I would change the subject, or the lips.',
    '{speaker}, the window is clean. What you see is simply you.',
  ],
  'talk.slides': [
    'A founder has been presenting since {clock}: slide 32 of 377.',
    'The founder has one chart on six slides. It is the same founder, too.',
    'I asked the founder on slide eight for the denominator. There was weeping.',
  ],
  'reply.slides': [
    '{speaker}, you nodded at slide eight. The founder saw, and has begun again.',
    'The founder said synergy 29 times, {speaker}. You could have said it once, and outside.',
    '{speaker}, there is a slide about you. The founder calls it the addressable market.',
  ],
  'talk.safe': [
    'Nobody has the combination of the safe. I have three digits of it by listening.',
    'The safe weighs a ton, and it is empty. I measured the echo.',
    'I leaned on the safe. It is the only thing in here with a track record of saying no.',
  ],
  'reply.safe': [
    '{speaker}, the combination of the safe is not your birthday. I was present for all eight attempts.',
    'A safe that nobody can open is a pension, {speaker}.',
    '{speaker}, take your stethoscope off the safe; it is a safe, not a patient, and you are no doctor.',
  ],
  'talk.lift': [
    'The lift stops between floors eight and 15. I call it the median.',
    'I took the lift once. I have had eight shorter relationships.',
    'The button in the lift says up. It is a buy rating.',
  ],
  'reply.lift': [
    '{speaker}, pressing the button again does not move the lift. It moves only you.',
    'The lift has a limit of seven persons, {speaker}, or one of your positions.',
    '{speaker}, you were in that lift for 78 minutes. I heard you pitch to the mirror.',
  ],
  'talk.beanbag': [
    'The beanbag has swallowed five keys and a junior. It is the best-funded thing here.',
    'I do not sit in the beanbag. It has no lower bound.',
    'The beanbag leaks eight beans a day. I have the time series in a jar.',
  ],
  'reply.beanbag': [
    '{speaker}, you cannot be taken seriously from a beanbag. I have tried it with standing people, too.',
    'The beanbag remembers everybody who sat in it, {speaker}. Yours is the dent with the chips.',
    '{speaker}, how does one leave the beanbag? I ask because nobody has, this quarter.',
  ],
  'talk.pingpong': [
    'The ping-pong table is booked for a funeral at {clock}. Bring paddles.',
    'Somebody took the net from the ping-pong table and called it scaling.',
    'The ping-pong ball has a dent and a better bounce than {mover}.',
  ],
  'reply.pingpong': [
    '{speaker}, you argue like ping-pong: a lot of noise, and it all comes back.',
    'I beat you at ping-pong, {speaker}, with a clipboard, and I was reading it.',
    '{speaker}, the ping-pong score was 17 to nil. I round it to nil.',
  ],
  'talk.hoover': [
    'The robot hoover is stuck in a corner and has filed it under learning.',
    'I timed the robot hoover: it has cleaned one tile 65 times.',
    'The robot hoover fears the stairs. I respect a robot with a limit.',
  ],
  'reply.hoover': [
    '{speaker}, the robot hoover turned away from you. Its sensors detect obstacles.',
    'Do not name the robot hoover, {speaker}. It will be made a director.',
    '{speaker}, you and the robot hoover both go until you hit something. It apologises.',
  ],
  'talk.plant': [
    'The plastic plant has grown three centimetres. I have told Bayes nothing.',
    'Somebody waters the plastic plant. It has the best-kept pot in the house.',
    'A leaf fell off the plastic plant at {clock}. It bounced.',
  ],
  'reply.plant': [
    '{speaker}, that plant is plastic. You have told it six secrets, and it has kept them all.',
    'The plastic plant leans towards you, {speaker}. Its judgement was never alive.',
    '{speaker}, do not compare your plastic plant with my ficus. Bayes can hear through walls.',
  ],
  'talk.password': [
    'The new password has 16 characters, and one of them is a smell.',
    'The password changes every four minutes. It is the best-performing thing here.',
    'They wrote the password on the wall, in a font one may not read aloud.',
  ],
  'reply.password': [
    '{speaker}, your password is the word password with a hat on. I was not even trying.',
    'You have had seven attempts at the password, {speaker}. The network now has an opinion of you.',
    '{speaker}, do not read me your password. I should have to think of it each time I log in.',
  ],
  'talk.neon': [
    'The neon sign says DREAM BI. The G went in spring, with the founder.',
    'One letter of the neon sign flickers at three hertz. That one is honest.',
    'The neon sign costs 84 dollars a week, unlit.',
  ],
  'reply.neon': [
    '{speaker}, in the light of that neon sign you look like a warning. I do not say which.',
    'The neon sign buzzes and you agree with it, {speaker}. One of you is wired wrong.',
    '{speaker}, the neon sign lost a letter and made more sense. Consider it.',
  ],
  'talk.yoghurt': [
    'The yoghurt in the fridge has a label, a date and, since {clock}, a pulse.',
    'There are three names on that yoghurt. It is a syndicated yoghurt.',
    'I have plotted the yoghurt. It is past the point of dessert.',
  ],
  'reply.yoghurt': [
    '{speaker}, somebody ate a third of my yoghurt, and you have always been bad at thirds.',
    'That yoghurt expired before you did, {speaker}, but the gap is closing.',
    '{speaker}, one does not sniff a yoghurt for four minutes and then say nothing. Report.',
  ],
  'talk.hammock': [
    'The hammock is a hanging chart: it sags where the money was.',
    'A nap in the hammock costs nine basis points of dignity.',
    'The rope of the hammock has five threads left. I have put up a notice, small.',
  ],
  'reply.hammock': [
    '{speaker}, you fell out of the hammock at {clock}, and the room called it a correction.',
    'The hammock has a maximum load, {speaker}. You brought your convictions.',
    '{speaker}, if you must lie, there is the hammock.',
  ],
  'talk.dog': [
    'The office dog has approved four contracts. It signs with the left.',
    'The office dog growls at leverage. I have put it on the committee.',
    'I threw the office dog a stick. It brought back a term sheet.',
  ],
  'reply.dog': [
    '{speaker}, the office dog sat down when you spoke. It is trained to find things that are buried.',
    'The office dog ate your forecast, {speaker}. It has asked for salt.',
    '{speaker}, the dog is in charge of hiring. Look at who is left, and say that again.',
  ],
} as const satisfies RoomForms<'Startup Offices' | 'VC Office'>;
