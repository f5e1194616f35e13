// Sarah on what they talk about in the two offices.

import type { RoomForms } from './room-forms.ts';

export const SARAH_OFFICES = {
  'talk.rug': [
    'A white rug, in a room with red wine and bad news. It cannot last.',
    'I have rolled back a corner of the rug. There are boards, and under them a draught.',
    'The rug will be what they carry the silver out in.',
  ],
  'reply.rug': [
    '{speaker}, step off the rug slowly. It is the only thing between you and the bailiff.',
    'That rug was a lamb that believed in growth, {speaker}.',
    '{speaker}, you have found the burn in the rug. It is from the last one who was sure.',
  ],
  'talk.fountain': [
    'The fountain has run dry. Horses would have left by now.',
    'They turned off the fountain to save water for the lawyers.',
    'I took the coins out of the dry fountain. Somebody has to hold them when it starts.',
  ],
  'reply.fountain': [
    '{speaker}, you threw a coin into a fountain without water. One heard it arrive. How final it is.',
    'When the fountain comes back, {speaker}, it will be through the ceiling.',
    '{speaker}, what did you wish for at the fountain? No, do not tell me, I have sold it short.',
  ],
  'talk.portrait': [
    'The founder in the portrait looks at the emergency exit. He was a clever man.',
    'Someone has turned the portrait to the wall. I think it was the portrait.',
    'They insured the portrait before they insured us.',
  ],
  'reply.portrait': [
    '{speaker}, you stand as he stands in the portrait. He had eight days left, and gout.',
    'Dust the portrait, {speaker}. The hammer price goes by the forehead.',
    '{speaker}, the eyes of the portrait follow you because you are walking the wrong way.',
  ],
  'talk.fish': [
    'The fish has moved to the deep end of the tank. Fish feel it first.',
    'There were four in that tank once. The fish does not speak of it.',
    'I bring the fish a crumb, and it brings me the barometer.',
  ],
  'reply.fish': [
    '{speaker}, the fish swam away as you came. It holds bonds, I think.',
    'You knock on the tank, {speaker}, and the fish thinks it is the end. Let it be right in peace.',
    '{speaker}, if the tank goes, I take the fish, and you take the flood.',
  ],
  'talk.arrow': [
    'An arrow that goes up for ever is an arrow that nobody has looked at from behind.',
    'I drew a small cross where the arrow comes down. It is in the car park.',
    'The arrow leaves the whiteboard at the top. So does smoke.',
  ],
  'reply.arrow': [
    '{speaker}, you follow that arrow as the geese followed the plane.',
    'I have shot one arrow in my life, {speaker}, at a fair. It also went up, and there was a cow.',
    '{speaker}, wipe off the arrow, gently, from the top. Let it have a nice evening.',
  ],
  'talk.door': [
    'The revolving door is why I carry an axe in the bag with the wool.',
    'In a panic a revolving door holds six. I counted heads at {clock}.',
    'They oiled the revolving door. Somebody expects to leave in a hurry.',
  ],
  'reply.door': [
    '{speaker}, do not go round in the revolving door for fun. That is how Uncle Aubrey met the Tuesday crowd.',
    'I wedged the revolving door with a slipper, {speaker}. You may thank me from outside.',
    '{speaker}, you came in by the revolving door, and your luck went out by it. You passed each other.',
  ],
  'talk.lemons': [
    'Wax lemons. In the dark they will burn for six hours; I have tried one.',
    'The lemons in that bowl have outlived three funds. They were never alive; it helps.',
    'I lit one of the lemons, for the smell. It smelled of meetings.',
  ],
  'reply.lemons': [
    '{speaker}, you bit into the lemons. How hungry you all are already.',
    'Put a wick in the lemons, {speaker}, and you have candles. I say no more until it is dark.',
    '{speaker}, those lemons are the soundest thing on the balance sheet, and they melt at sixty.',
  ],
  'talk.window': [
    'The window cleaner hangs on one rope and whistles. I cannot look, so I only peep.',
    'The window cleaner has stopped at our floor and taken off his cap.',
    'I asked the window cleaner what one sees from there. He said, us.',
  ],
  'reply.window': [
    '{speaker}, do not wave at the window. He needs both hands, and so will you.',
    'He cleans the window so that we see it come, {speaker}. I tip him.',
    '{speaker}, that window does not open. I am told it is for the price of the shares.',
  ],
  'talk.slides': [
    'A founder is on slide 84. I was young at the contents.',
    'I like the founder with the slides. His graph ends before the cliff.',
    'On slide three the founder thanked his parents. They have left.',
  ],
  'reply.slides': [
    '{speaker}, you asked the founder a question. Now there will be slides on it, and we are trapped by the wall.',
    'Do not wake the founder, {speaker}. Between slides he dreams that he is profitable.',
    '{speaker}, the founder wept on slide four. I gave him a biscuit and a helmet.',
  ],
  'talk.safe': [
    'Nobody knows the combination of the safe. I hope there is soup in it.',
    'The safe will still stand here when the house does not. I have told it my wishes.',
    'They drill at the safe by night. It is only me, and a spoon.',
  ],
  'reply.safe': [
    '{speaker}, you turned the wheel of the safe, and it sighed. It has seen inside.',
    'A safe is a small house for the fear of large people, {speaker}.',
    '{speaker}, there is a note behind the safe. It says good luck, and it is from the safe.',
  ],
  'talk.lift': [
    'The lift has stopped between floors again. I send down a cup on a string.',
    'I take the stairs. The lift has the face of an uncle who owes.',
    'There is a bell in the lift. It rings at my desk; I had that done.',
  ],
  'reply.lift': [
    '{speaker}, if you take the lift, take bread.',
    'The lift held your weight, {speaker}, but I heard what the cable called you.',
    '{speaker}, never be the last one into a lift or a market. The doors close on the optimists.',
  ],
  'talk.beanbag': [
    'The beanbag has swallowed a junior. He knocks at teatime.',
    'I shall be in the beanbag when the ceiling comes. It is the first use I see for it.',
    'They sit in a beanbag and call it a floor.',
  ],
  'reply.beanbag': [
    '{speaker}, get up from the beanbag before it has warmed to you. It keeps what it likes.',
    'In a fire, {speaker}, nobody has ever risen from a beanbag in time. I have a leaflet.',
    '{speaker}, the beanbag is losing its beans, one by one, like a bull. I sweep up.',
  ],
  'talk.pingpong': [
    'They play ping-pong on the one table that would fit across the door.',
    'Ping-pong: the sound of people who have not yet been rung up.',
    'I keep the ping-pong ball in my cheek. They will look everywhere.',
  ],
  'reply.pingpong': [
    '{speaker}, you played ping-pong through the last crash, too. I counted: you lost both.',
    'Let me have the ping-pong net, {speaker}. One can fish with it, later.',
    '{speaker}, hide the paddle. When people lose at ping-pong they begin to look at each other.',
  ],
  'talk.hoover': [
    'The robot hoover has gone under the cupboard and will not come out. Animals know.',
    'At night the robot hoover draws a map of us, with the soft ones marked.',
    'The robot hoover carried a crumb to the exit. I followed; it is a good exit.',
  ],
  'reply.hoover': [
    '{speaker}, do not tease the robot hoover. It will be in charge of ash.',
    'The robot hoover bumped into you, {speaker}, and filed it. I saw the little light.',
    '{speaker}, lift your feet for the robot hoover. It is the only one here tidying up beforehand.',
  ],
  'talk.plant': [
    'The plastic plant grows. I do not say how I know; I say that I sleep on the other side.',
    'When the plastic plant wilts, leave. It will have seen something.',
    'I have buried six tins in the pot of the plastic plant.',
  ],
  'reply.plant': [
    '{speaker}, you watered the plastic plant. Kindness goes first, I have always said so.',
    'That plant is plastic, {speaker}. It will outlive us, and it will not even wave.',
    '{speaker}, a leaf of the plastic plant pointed at you. At me it only nods.',
  ],
  'talk.password': [
    'The password is my mother-in-law. She also changes every hour and lets nobody in.',
    'I have written the password on the inside of my glove, with the blood group.',
    'They ask for the password at the door now. I used to say: who goes there?',
  ],
  'reply.password': [
    '{speaker}, you have forgotten the password. Good; then they cannot get it out of you.',
    'My password is the date, {speaker}. Not today. The date.',
    '{speaker}, shout the password once more and there will be somebody else at your desk, warm already.',
  ],
  'talk.neon': [
    'The neon sign has lost a letter. It says DREAM BI, and then there was a smell.',
    'I warm my hands at the neon sign. It hums a hymn, or a short circuit.',
    'When the neon sign goes out, count to six and take somebody by the sleeve.',
  ],
  'reply.neon': [
    '{speaker}, do not stand under the neon sign. The G came down on a Tuesday and took a desk.',
    'The neon sign flickered when you spoke, {speaker}. It believes in signs. I am sorry, that was the wool talking.',
    '{speaker}, they light a neon sign and ration the sugar. I have lived in such a country, in books.',
  ],
  'talk.yoghurt': [
    'The yoghurt in the fridge has a skin, and under it a landscape.',
    'I labelled the yoghurt: for afterwards.',
    'That yoghurt is older than the rally, and it will see it out.',
  ],
  'reply.yoghurt': [
    '{speaker}, you opened the yoghurt, and it breathed out. I heard relief.',
    'I would not eat that yoghurt, {speaker}, but I should like you to describe it.',
    '{speaker}, somebody put your name on the yoghurt. Dates are never far behind names.',
  ],
  'talk.hammock': [
    'They hung a hammock between the only two beams that hold.',
    'Someone sleeps in the hammock through all this. I tied a bell to him.',
    'A hammock is a net for those who fell politely.',
  ],
  'reply.hammock': [
    '{speaker}, the hammock is a stretcher that has not met its second man. I shall take the feet.',
    'Enjoy the hammock, {speaker}. The knot is one of mine; it opens at a tug, or at {price}.',
    '{speaker}, you rocked in the hammock and plaster came down. The house wants you to know.',
  ],
  'talk.dog': [
    'The office dog would not come past the board today. It sat down and howled a fifth.',
    'I share my rusk with the office dog. It will find me first.',
    'They made the office dog head of people. It has already buried two.',
  ],
  'reply.dog': [
    '{speaker}, the office dog licked your hand. It does that at the vet, to the ones in the blanket.',
    'Follow the dog, {speaker}, not the crowd. The dog has been to the cellar.',
    '{speaker}, the office dog brought you one shoe. It is usually both, when there is hope.',
  ],
} as const satisfies RoomForms<'Startup Offices' | 'VC Office'>;
