// Sarah on what they talk about in the coffee shop and the news room: how it will end, and where one had better stand.

import type { RoomForms } from './room-forms.ts';

export const SARAH_COFFEE_AND_NEWS = {
  'talk.milk': [
    'The milk is going. First the milk, then the lights, then the cups.',
    'I keep eight cartons of milk under my bed. They have names and dates.',
    'No milk since {clock}. I took mine black in advance, for years.',
  ],
  'reply.milk': [
    'They always begin with the milk, {speaker}. My grandmother saw it in two countries.',
    '{speaker}, you shook the carton and looked at me. I took the milk into safety; that is all I shall say.',
    'How brave of you to sniff the milk, {speaker}. I would have sent somebody.',
  ],
  'talk.machine': [
    'The coffee machine has begun to whistle. Boilers do, once.',
    'I gave the machine the exact change and my good wishes, and stood back.',
    'There is steam where the machine used to have a screw.',
  ],
  'reply.machine': [
    '{speaker}, stand to the left of the machine. The lid will go to the right.',
    'It takes only exact change, {speaker}. Ruin also comes to the penny.',
    '{speaker}, do not hug the machine. I know it is warm. So is a fuse.',
  ],
  'talk.muffin': [
    'One muffin under glass, and seven of us. I have seen the painting.',
    'I do not want the last muffin. I want to see who does.',
    'That muffin has raisins where the hope used to be.',
  ],
  'reply.muffin': [
    '{speaker}, put the dome back. A muffin in the open is how wars are told to children.',
    'You take the muffin, {speaker}. I shall take your seat, which is nearer the door.',
    '{speaker}, it has been the last muffin for six days. Ask yourself what the others knew.',
  ],
  'talk.stamps': [
    'My card has nine stamps. I shall not live to see the tenth, and I have told them so.',
    'Ten stamps, one free cup: they count on us to perish at eight.',
    'I laminated my loyalty card. It will be found on me.',
  ],
  'reply.stamps': [
    '{speaker}, a loyalty card is a loan to a cafe. I would want collateral; I have my eye on the cake stand.',
    'How full your card is, {speaker}. People with so many stamps are usually remembered fondly.',
    '{speaker}, spend the stamps today. Free cups are the first thing they stop.',
  ],
  'talk.barista': [
    'The new barista wrote Sorrow on my cup. I felt seen.',
    'I told the barista my name. He put down his pen and rang his mother.',
    'The barista has spelled nine of us, and two have not come back for the cup.',
  ],
  'reply.barista': [
    '{speaker}, the barista called your name twice, and nobody wept. Work on that.',
    'He wrote Late on your cup, {speaker}. I think he meant it as a title.',
    '{speaker}, the barista is nineteen. Let him misspell us while there is somebody to spell.',
  ],
  'talk.wobble': [
    'The table wobbles. So did the pier, the whole summer before.',
    'I have put my knitting under the table leg. It is a scarf for the foundations.',
    'When the table wobbles, I hold the candle and let the cup go.',
  ],
  'reply.wobble': [
    '{speaker}, the table wobbled as you said it. I would not say it near a chandelier.',
    'Lean on nothing that four people call a table, {speaker}.',
    '{speaker}, you folded a napkin for the table leg. That is how they held up the bank in my youth.',
  ],
  'talk.jar': [
    'There is a jar on the counter for the staff. I put in a whistle and a map.',
    'The jar is glass. Whoever runs last will run barefoot.',
    'They emptied the jar at {clock}. It begins with the jar.',
  ],
  'reply.jar': [
    '{speaker}, you dropped a coin into the jar as if you would have another tomorrow. How dear.',
    'I saw the bottom of the jar, {speaker}. You will too, in larger rooms.',
    '{speaker}, the jar says thank you. It is the last thing here that does.',
  ],
  'talk.queue': [
    'A queue to the door. At the next one they will not be asking for coffee.',
    'I always stand five from the front of a queue; the first are trampled, the last are early.',
    'This queue is cheerful. It has not met the counter.',
  ],
  'reply.queue': [
    '{speaker}, practise queueing. It is all we shall do from round twenty on.',
    'You pushed in, {speaker}. In a bank queue they would have bitten you; I should have held their hats.',
    '{speaker}, do not let go of the rope in the queue. It leads outside.',
  ],
  'talk.sugar': [
    'Sugar is rationed. I said Thursday; it is nearly Thursday.',
    'I have six lumps of sugar sewn into my hem. It is heavy, and I am calm.',
    'They put the sugar behind glass. One does not cage what will last.',
  ],
  'reply.sugar': [
    '{speaker}, two lumps of sugar, at your margin? I admire people who live in a different book.',
    'Lick the sugar, {speaker}, and put it back. That is how we got through the fifties I have read about.',
    '{speaker}, I shall sell you sugar, one lump, for that watch. Tomorrow I shall want the arm.',
  ],
  'talk.flute': [
    'The pan flute on the loudspeaker plays what they played when the ferry leaned.',
    'They have put the flute on loop, so that we do not hear the cracks.',
    'It is a merry flute. Merry flutes have led whole towns out.',
  ],
  'reply.flute': [
    '{speaker}, you are tapping along with the flute. So did the rats, with better prospects.',
    'When the flute stops, {speaker}, lie flat. Until then, do go on.',
    '{speaker}, I asked for no flute at mine. Only wind, and a late notice.',
  ],
  'talk.clocks': [
    'Three clocks on the wall, and not one has the courage to stop.',
    'By the third clock it is already over. I set my watch by it.',
    'One of the clocks ticks louder when {mover} falls. I sit under that one.',
  ],
  'reply.clocks': [
    '{speaker}, you look at the clocks as if one of them would give you more.',
    'The clocks disagree, {speaker}. It is the last freedom there is, and it chimes.',
    '{speaker}, by the left clock you are early, by the right one you are history.',
  ],
  'talk.prompter': [
    'The prompter ran backwards today: first the applause, then the ruins, then good evening.',
    'Somebody has already typed the farewell into the prompter.',
    'The prompter went dark at {clock}, and nobody had anything to say. I knitted.',
  ],
  'reply.prompter': [
    '{speaker}, was that yours, or did the prompter bring it up?',
    'Do not lean on the prompter, {speaker}. It says remain seated, and it has never said that before.',
    '{speaker}, read the last line of the prompter first. I always do. It is about us.',
  ],
  'talk.microphone': [
    'The microphone is on. I have used it to read out the exits.',
    'They left the microphone open, and one hears the building creak. Good radio.',
    'I hum into the microphone now and then, so that those at home fill the bath.',
  ],
  'reply.microphone': [
    '{speaker}, mind the microphone: you laughed into it, and they will play it afterwards.',
    'The microphone heard that, {speaker}. They will want it for the inquiry.',
    '{speaker}, whisper. A microphone is an ear with a long wire to a lawyer.',
  ],
  'talk.printer': [
    'The printer is jammed on the word provisional. I have seen worse words.',
    'They are printing the obituaries on both sides now. It saves the printer.',
    'I smelled the printer at {clock}. Toner, and something of a wick.',
  ],
  'reply.printer': [
    '{speaker}, do not pull at the paper. That is how the printer gets your tie, and then your week.',
    'The printer is asking for a tray, {speaker}. So shall we, with soup on it.',
    '{speaker}, it printed your name and a dagger. The printer is usually kind.',
  ],
  'talk.weatherman': [
    'The weatherman sleeps under his map with his boots on. I trust him.',
    'I asked the weatherman about Friday. He held my hand.',
    'Our weatherman has packed the sun and left it at the desk.',
  ],
  'reply.weatherman': [
    '{speaker}, the weatherman draws a cloud over you each night. I gave him the pen.',
    'You laugh, {speaker}, but the weatherman has brought a boat. Indoors.',
    '{speaker}, ask the weatherman where he stands when it comes. I have the spot next to it.',
  ],
  'talk.typo': [
    'There is a typo in the banner: calm before the strom. It is Norwegian for what is coming.',
    'They cannot even spell recovery. The typo knows.',
    'First a letter falls out of the banner, then plaster. The typo is how it begins.',
  ],
  'reply.typo': [
    '{speaker}, you found a typo and were happy for seven rounds. I envy small lives.',
    'It said sinking fun, {speaker}. I would not call that a typo.',
    '{speaker}, leave the typo. Whoever digs us out will like to know that we were human.',
  ],
  'talk.telephone': [
    'The red telephone has never rung. I dust it, so that it will be clear.',
    'One day the red telephone will ring six times. I have practised not picking up.',
    'I put an ear to the red telephone. One hears the sea, and no boats.',
  ],
  'reply.telephone': [
    '{speaker}, if the red telephone rings, take off your heels and follow me.',
    'Do not joke near that telephone, {speaker}. It is listening to the tone.',
    '{speaker}, you polished the red telephone? Then it was your sleeve that I saw in the ashes. I dream a little ahead.',
  ],
  'talk.powder': [
    'They powder us every hour, so that we look alive until the bell.',
    'I let them put powder on my hands. The dead are done by the same firm.',
    'The mirror in make-up is cracked. It was me; I only looked.',
  ],
  'reply.powder': [
    '{speaker}, more powder. One can still see the plan.',
    'Keep the powder dry, {speaker}. I mean it as advice, and as an order, and as a will.',
    '{speaker}, you look so well with powder on. Like the uncle, at the end.',
  ],
  'talk.ticker': [
    'The ticker is stuck on however. I have waited five years for that word.',
    'When a ticker stops, one hears the water.',
    'They kicked the ticker, and it said however, and a bit of ceiling came.',
  ],
  'reply.ticker': [
    '{speaker}, the ticker stopped in the middle of your good news. It has tact.',
    'Do not wait for the rest, {speaker}. After however the ticker only has names.',
    '{speaker}, I have knitted the ticker a cosy. It will want to be found in something warm.',
  ],
  'talk.cupboard': [
    'The archive cupboard hums. I hum back, in thirds; we are nearly a choir.',
    'The key to the cupboard is lost. So the cupboard is the safest place in here.',
    'In that cupboard lie all the good news of five years. It is a small cupboard.',
  ],
  'reply.cupboard': [
    '{speaker}, I have measured the cupboard. You would have to leave the shoes outside.',
    'Do not open the cupboard, {speaker}. It is what holds the wall.',
    '{speaker}, you knocked on the cupboard, and something was polite to you. I would go home.',
  ],
} as const satisfies RoomForms<'Coffee Shop' | 'News Room'>;
