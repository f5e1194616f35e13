// Alice on what they talk about in the coffee shop and the news room: it can all be measured, and nobody else has.

import type { RoomForms } from './room-forms.ts';

export const ALICE_COFFEE_AND_NEWS = {
  'talk.milk': [
    'The oat milk loses five millilitres a round. I have drawn the line on the carton.',
    'Somebody drinks the milk, and the milk has four suspects and one label.',
    'I weighed the milk. It knows something.',
  ],
  'reply.milk': [
    '{speaker}, the milk was full at {clock}. You have a moustache. I draw no conclusion, I draw a chart.',
    'There are six labels on that milk, {speaker}, and all of them are in your handwriting.',
    '{speaker}, milk does not evaporate at that rate. Only alibis do.',
  ],
  'talk.machine': [
    'The coffee machine takes exact change. It is the only honest counterparty here.',
    'I fed the machine eight coins. It returned one, as a matter of principle.',
    'The machine rounds down. We understand each other.',
  ],
  'reply.machine': [
    '{speaker}, you cannot negotiate with a machine that has only one slot.',
    'The machine refused your coin, {speaker}, as would I. It was a button.',
    '{speaker}, hitting the machine works in 4.2% of cases. It worked on your hand in all of them.',
  ],
  'talk.muffin': [
    'One muffin left under the dome. Demand: nine. Supply: looking at me.',
    'The last muffin trades at a premium and has no yield.',
    'I have estimated the muffin. The raisins are noise.',
  ],
  'reply.muffin': [
    '{speaker}, whoever circles a muffin seven times has taken a position.',
    'That muffin has been there since {round}, {speaker}. It is a zombie asset with a paper skirt.',
    '{speaker}, halve the muffin and you will have two opinions and some crumbs.',
  ],
  'talk.stamps': [
    'My loyalty card has nine stamps. I am waiting for the tenth to be statistically independent.',
    'A stamp a coffee, ten stamps a cup: the card yields 7.6%, before teeth.',
    'I audited the loyalty card. One stamp is a potato.',
  ],
  'reply.stamps': [
    '{speaker}, your card has 11 stamps in ten boxes. I admire the geometry.',
    'The free cup costs ten stamps, {speaker}. That is the joke, and you are drinking it.',
    '{speaker}, I could value your card, but you would have to stop licking the stamps.',
  ],
  'talk.barista': [
    'The new barista wrote Malice on my cup. I have kept the cup.',
    'The barista spells by ear, and the ear is 33.4% accurate.',
    'According to the barista I am Alas. It is at least unbiased.',
  ],
  'reply.barista': [
    '{speaker}, the barista has spelled you three ways, and every one of them fits.',
    'Do not correct the barista, {speaker}. Yesterday you were on the cup as Spare Key, and it suited you.',
    '{speaker}, a barista who cannot spell and a trader who cannot count: you should pool.',
  ],
  'talk.wobble': [
    'This table wobbles with a period of three seconds. It is the steadiest thing in here.',
    'I put a prospectus under the table leg. Its first use.',
    'Three legs of the table agree. The fourth is a strategist.',
  ],
  'reply.wobble': [
    '{speaker}, lean on the other side. Then the table and you cancel out.',
    'The table does not wobble, {speaker}. It regresses.',
    '{speaker}, take your elbow off the table; you are the exogenous shock.',
  ],
  'talk.jar': [
    'The glass jar on the counter holds 76 coins and one apology. I counted through the glass.',
    'Somebody put a button into the jar. I know whose coat it is.',
    'The jar is up 27.2% today, and it has no strategy.',
  ],
  'reply.jar': [
    '{speaker}, you put one coin into the jar and took the applause in notes.',
    'I saw your hand in the jar, {speaker}. It was going the wrong way.',
    '{speaker}, the jar has outperformed you since the bell, and it has no lid.',
  ],
  'talk.queue': [
    'The queue is four long and grows at the back, like your theories.',
    'I modelled the queue. The man at the front has been there since spring.',
    'Every queue moves, except the one with me in it; 6.9%, tested.',
  ],
  'reply.queue': [
    '{speaker}, that was the end of the queue, and you walked past it as past evidence.',
    'A queue is a sorted list, {speaker}. You are the bug.',
    '{speaker}, changing the queue never pays. I have 75 days of data and cold coffee.',
  ],
  'talk.sugar': [
    'Sugar is rationed to three lumps. I hold mine to maturity.',
    'The sugar is under a bell jar now. At last somebody listens to me.',
    'A lump of sugar weighs four grams; the fuss weighs nine kilos.',
  ],
  'reply.sugar': [
    '{speaker}, your pocket crunches. That is seven lumps of sugar and a guilty mind.',
    'Sugar does not make it better, {speaker}. It makes it sweeter; I keep two columns.',
    '{speaker}, if you stir the sugar any longer I shall have to call it volatility.',
  ],
  'talk.flute': [
    'The pan flute has played one song since {clock}. The song has no end condition.',
    'The loudspeaker plays a flute at 36 decibels. I hear a cry for an off switch.',
    'I have transcribed the flute. It is a sell signal in four four.',
  ],
  'reply.flute': [
    '{speaker}, you are humming the flute. I shall note the hour and the infection.',
    'The flute and you have this in common, {speaker}: air goes in.',
    '{speaker}, ask them to stop the flute and they will know it can hurt us.',
  ],
  'talk.clocks': [
    'Three clocks on the wall, three times. I trade the median clock.',
    'The London clock is four minutes off and has tenure.',
    'I corrected a clock. Now it argues with the other two.',
  ],
  'reply.clocks': [
    '{speaker}, you were late by all three clocks. That takes range.',
    'A man with one clock knows the time, {speaker}. A room with three has a committee.',
    '{speaker}, pick a clock and be wrong by it consistently.',
  ],
  'talk.prompter': [
    'The prompter runs backwards. The news improves.',
    'I timed the prompter: 95 words a minute, none of them verbs.',
    'Somebody typed a smile into the prompter, and it was read out.',
  ],
  'reply.prompter': [
    '{speaker}, you speak as if you read it off a prompter that somebody was sitting on.',
    'The prompter says applause, {speaker}. It is a forecast, and it is wrong.',
    '{speaker}, run the prompter backwards and you arrive at a fact. It is a long drive.',
  ],
  'talk.microphone': [
    'The microphone is live. It has been live since {clock}. I speak only in integers now.',
    'Somebody breathes into the microphone at three a minute. I suspect Mike; the name is a clue.',
    'I tapped the microphone once. Ratings rose by one.',
  ],
  'reply.microphone': [
    '{speaker}, that microphone was on. So is the expression on your face.',
    'Speak up, {speaker}; the microphone heard it, but it was hoping for a number.',
    '{speaker}, step away from the microphone. It is picking up your reasoning.',
  ],
  'talk.printer': [
    'The printer has jammed on page seven of a retraction.',
    'The printer wants cyan. I want an explanation. Neither is in stock.',
    'I opened the printer and found seven sheets and a resignation.',
  ],
  'reply.printer': [
    '{speaker}, kicking the printer has a success rate of 26.1% and a toe.',
    'The printer understood you, {speaker}. That is why it stopped.',
    '{speaker}, you sent the printer 49 copies of one opinion. It has joined a union.',
  ],
  'talk.weatherman': [
    'The weatherman sleeps under the map. His hit rate is 26 percent, asleep.',
    'The weatherman says clouds. At least he commits to a noun.',
    'I compared the weatherman with the room. I have asked him to trade.',
  ],
  'reply.weatherman': [
    '{speaker}, the weatherman is wrong 92 days in a hundred and blames the sky. You blame everyone.',
    'He is a weatherman, {speaker}. He points at what is not there; you have no right to laugh.',
    '{speaker}, even the weatherman gives a percentage. Try it; it stings only once.',
  ],
  'talk.typo': [
    'There is a typo in the banner. It has been corrected into another typo.',
    'The banner wished us a happy pubic holiday. I have archived the typo.',
    'One letter missing, and the typo reads better than the news.',
  ],
  'reply.typo': [
    '{speaker}, the typo has been seen by 38 thousand people. Your point, by five.',
    'It is not a typo, {speaker}, if you meant it. Then it is a personality.',
    '{speaker}, I found the typo in your last sentence. It was the sentence.',
  ],
  'talk.telephone': [
    'The red telephone has not rung in 74 months. It is the only calm thing in this room.',
    'I lifted the receiver of the red telephone. It asked me to hold.',
    'The telephone is red so that one sees it not ringing.',
  ],
  'reply.telephone': [
    '{speaker}, stop looking at the telephone. Watched telephones have a rate of nil.',
    'If that telephone rings, {speaker}, it will not be for you. I have seen the distribution.',
    '{speaker}, you have dialled your own number on the red telephone again, and been put through.',
  ],
  'talk.powder': [
    'They put powder on me for the cameras. I now have four percent less glare and no pores.',
    'The powder brush has touched everybody. It is the only diversified asset here.',
    'The mirror in make-up has bulbs. One is out; I prefer that side.',
  ],
  'reply.powder': [
    '{speaker}, there is powder on your collar, and under it a man who is not on air.',
    'The powder hides the sweat, {speaker}, but not the position.',
    '{speaker}, hold still. You have missed a spot with the powder, roughly all of it.',
  ],
  'talk.ticker': [
    'The ticker is stuck on the word however. I have never felt so understood.',
    'The ticker has repeated itself 90 times. It is now tradition.',
    'I restarted the ticker. It said however again, more slowly.',
  ],
  'reply.ticker': [
    '{speaker}, the ticker and you are both stuck, but the ticker has a plug.',
    'Read the ticker, {speaker}. It says however. That is the whole of economics.',
    '{speaker}, you cannot short a ticker that does not move. I checked the rule and the wall.',
  ],
  'talk.cupboard': [
    'The archive cupboard hums at 36 hertz, and nobody has the key.',
    'In the cupboard are seven years of corrections. It is a very large cupboard.',
    'I know what is in the cupboard. It is filed, which you would not recognise.',
  ],
  'reply.cupboard': [
    '{speaker}, the key to the cupboard was last seen on your belt, in a photograph, in the cupboard.',
    'Put your ear to the cupboard, {speaker}. That is the sound of things you said in spring.',
    '{speaker}, a cupboard that hums is either a server or a colleague. Count us.',
  ],
} as const satisfies RoomForms<'Coffee Shop' | 'News Room'>;
