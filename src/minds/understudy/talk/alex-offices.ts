// Alex on what they talk about in the two offices.

import type { RoomForms } from './room-forms.ts';

export const ALEX_OFFICES = {
  'talk.rug': [
    'A RUG! In a VC office! At least they are honest about it!',
    'I have been pulled off five rugs! This one is soft! I would fall for it again!',
    'I rolled myself up in the rug! Nobody sells what nobody finds!',
  ],
  'reply.rug': [
    '{speaker}, do not say rug to me! Not after MoistToken! I still have the carpet burn!',
    'Lie down on the rug, {speaker}! Feel that? That was a lamb with a DREAM!',
    '{speaker}, stand on your side of the rug, I stand on mine! Nobody pulls! That is GAME THEORY!',
  ],
  'talk.fountain': [
    'The fountain is dry because the money went UP! It is evaporation! It is science!',
    'I threw my last coin into the fountain! It bounced! That is a dead coin bounce!',
    'Fountains come back! Ask any fountain! I bought the DIP! I am in it!',
  ],
  'reply.fountain': [
    '{speaker}, help me out of the fountain! I was averaging down!',
    'It is a liquidity pool, {speaker}! It says fountain, but I know a POOL when I am in one!',
    '{speaker}, I wished at the fountain for 37 percent! I am not telling you of what! It is Crypto!',
  ],
  'talk.portrait': [
    'The guy in the portrait lost EVERYTHING and got a gold frame! That is the goal!',
    'I winked at the portrait! It is holding! You can see it in the jaw!',
    'I want a portrait like that, with laser eyes and fewer tulips!',
  ],
  'reply.portrait': [
    '{speaker}, you look like the portrait! Before the fall! The GOOD bit!',
    'The portrait watches {mover} all day, {speaker}! That is a CHART GUY!',
    '{speaker}, I asked the portrait for a loan! It did not say no! NOBODY EVER does not say no!',
  ],
  'talk.fish': [
    'The fish is a WHALE! It is just early! Grow! GROW!',
    'I named the fish Leverage! It is small and it eats everything!',
    'The fish has diamond fins! eight hours and it has not sold ONCE!',
  ],
  'reply.fish': [
    '{speaker}, you think the fish is bored? It is staking! It is in the POOL!',
    'I put nine dollars of worms on the fish, {speaker}! It swam left! I said left! PAY ME!',
    '{speaker}, stop scaring the fish! That is a community member!',
  ],
  'talk.arrow': [
    'The arrow! Up and to the right! I have it on my back! In ink! IT ITCHES!',
    'They ran out of whiteboard! THE ARROW RAN OUT OF WHITEBOARD! I am crying!',
    'I salute the arrow each morning! It has never once come down! It cannot! It is a pen!',
  ],
  'reply.arrow': [
    '{speaker}, you want to wipe off the ARROW? What did your father do to you?',
    'Stand under the arrow with me, {speaker}! Look where it looks! That is the lamp! And BEYOND the lamp!',
    '{speaker}, draw a second arrow next to it! Now they are a FAMILY!',
  ],
  'talk.door': [
    'I have been in the revolving door for seven rounds! It is the best rally of my life!',
    'A door with no exit! They built it for HOLDERS!',
    'The revolving door went round so fast that I came out as an ADVISER!',
  ],
  'reply.door': [
    '{speaker}, jump into the revolving door! It is still early! There is a gap! NOW!',
    'Only paper hands leave a revolving door, {speaker}! I own a quarter of it!',
    '{speaker}, I met myself in the revolving door! I looked rich! I was going the OTHER way!',
  ],
  'talk.lemons': [
    'I bit a lemon! It is WAX! So are my teeth now! It works out!',
    'I sold seven of the wax lemons as a collection! They have names! One is Sour Steve!',
    'Lemons at zero, lemonade at infinity! I am between the two! I am so close!',
  ],
  'reply.lemons': [
    '{speaker}, nobody said the lemons were REAL! They said they were YELLOW! Read the paper!',
    'Squeeze it, {speaker}! Harder! Wax lemons only give juice to believers!',
    '{speaker}, swap you a lemon for your desk! The lemon has a floor price! It rolled there!',
  ],
  'talk.window': [
    'The window cleaner is hanging off a rope with NO stop loss! My HERO!',
    'The window cleaner held up a sign! It says help! That is a great name for a coin!',
    'I shouted my target through the window! He dropped the sponge! TOO HIGH? Never!',
  ],
  'reply.window': [
    '{speaker}, look out of the window! Do you see the ground? I do not! That is how long we are!',
    'He waved at ME, {speaker}! We window people know each other! I fell off one once!',
    '{speaker}, he charges by the window! I paid him in GravyCoin! He is still out there!',
  ],
  'talk.slides': [
    'The founder is on slide 27, and I have invested on EVERY one!',
    'A founder with NINETY slides and no product! This is what love looks like!',
    'The last slide is always the moon! Spoiler! SORRY!',
  ],
  'reply.slides': [
    '{speaker}, shh! The founder is showing the slide with the rocket! It MOVES!',
    'I gave the founder my watch, {speaker}! At slide six! He did not even ask! He was asking the TIME!',
    '{speaker}, you skipped a slide! That was the revenue! It is fine, there is none!',
  ],
  'talk.safe': [
    'Nobody can open the safe! So nobody can SELL! Best holder in the building!',
    'I tried the combination one two three nine! The safe laughed! It has a laugh!',
    'The safe is cold storage! I hugged it! Very cold! Very storage!',
  ],
  'reply.safe': [
    '{speaker}, I wrote the combination of the safe on a paper and put the paper in the SAFE! For safety!',
    'There is a fortune in that safe, {speaker}, or my lunch from spring! Either way: WEALTH!',
    '{speaker}, lend me your ear for the safe! Mine only hears opportunities!',
  ],
  'talk.lift': [
    'The lift got stuck going UP! Even the lift is consolidating!',
    'I only ever press the top button! The lift and I have an understanding!',
    'I was in the lift for nine rounds! I raised a seed round from the mirror!',
  ],
  'reply.lift': [
    '{speaker}, the lift is not stuck! It is ACCUMULATING! Between floors! Like a pro!',
    'There is a button in that lift for down, {speaker}! I chewed it OFF!',
    '{speaker}, come into the lift! There is music! It is the flute! It is 36.7% oxygen! It is an ATH!',
  ],
  'talk.beanbag': [
    'The beanbag ate my keys! They are locked! It pays six percent in beans!',
    'I live in the beanbag now! It is low! It is the LOW! Buy the low!',
    'The beanbag leaks! That is a token burn! Beans are SCARCE now!',
  ],
  'reply.beanbag': [
    '{speaker}, sit! Sink! The beanbag has no bottom! That is upside, but from below!',
    'I found a junior in the beanbag, {speaker}! He is bullish! He has not heard!',
    '{speaker}, pull me out of the beanbag, and I will make you six percent of me!',
  ],
  'talk.pingpong': [
    'I lost at ping-pong to a chair! The chair was the wall! It returns EVERYTHING!',
    'The ping-pong ball bounced 17 times! I had money on FOURTEEN! Every time!',
    'They hold meetings at the ping-pong table! I served! Nobody took it further!',
  ],
  'reply.pingpong': [
    '{speaker}, ping-pong, all or nothing, you and me! I play with the leverage side!',
    'The net is a resistance, {speaker}! The ball wants over! IT IS PING-PONG! IT IS ALSO CHARTS!',
    '{speaker}, I swallowed the ping-pong ball! For safety! I now have a floor AND a ceiling!',
  ],
  'talk.hoover': [
    'The robot hoover bumps into the wall and tries AGAIN! That is a bull in a little hat!',
    'I rode the robot hoover for three metres! I raised the speed! We are public now!',
    'The robot hoover ate a chip! It was my last! It is a WHALE hoover!',
  ],
  'reply.hoover': [
    '{speaker}, do not step over the robot hoover! Bow! It has never sold a crumb!',
    'It is not stuck, {speaker}! The robot hoover is BUILDING! In the corner! In a bear market!',
    '{speaker}, I asked the robot hoover for the trend! It went round! It went round MAJESTICALLY!',
  ],
  'talk.plant': [
    'The plastic plant is UP! Three centimetres! With NO water! Fundamentals are dead!',
    'I am long the plastic plant! It cannot die! I have tried!',
    'I whispered to the plastic plant, and it grew! Or I shrank! I have been lying down!',
  ],
  'reply.plant': [
    '{speaker}, it is FAKE, says everybody, and then the plastic plant goes to the ceiling, and who has a leaf? ME!',
    'Photosynthesis is a scam by Big Sun, {speaker}! Look at the plastic plant! Pure belief!',
    '{speaker}, take a leaf of the plastic plant! It is a utility leaf! It gives you the leaf!',
  ],
  'talk.password': [
    'I know the password! I KNEW the password! It was a feeling, with a seven in it!',
    'The password changed six times! So did I! Only I am still locked out!',
    'Mum is my password! She is disappointed! With a capital!',
  ],
  'reply.password': [
    '{speaker}, say the password slowly! I only type with hope!',
    'Not your password, not your kettle, {speaker}! That is from the white paper! I think!',
    '{speaker}, I put my password on a shirt so I would not lose it! I lost the shirt! TWICE OVER!',
  ],
  'talk.neon': [
    'The neon sign says DREAM BI! Bi means TWO! Dream DOUBLE! It is a sign!',
    'I licked the neon sign! I can hear blue! It is bullish!',
    'The G fell off! Who has the G? I am bidding eight dollars for the neon G!',
  ],
  'reply.neon': [
    '{speaker}, read the neon sign! READ IT! It is not broken, it is a TEASER!',
    'Under that neon sign you look tokenised, {speaker}! I mean it as the highest thing I have!',
    '{speaker}, when the neon flickers, I buy! It flickers a lot! I have a letter from my bank! In NEON red!',
  ],
  'talk.yoghurt': [
    'I ate the yoghurt! It was locked until March! I am an early withdrawal!',
    'That yoghurt is ALIVE! It is growing! Name ONE bond that does that!',
    'I put a label on the yoghurt that says mine! It is called a CLAIM!',
  ],
  'reply.yoghurt': [
    '{speaker}, the yoghurt is past its date! So am I! We are BOTH still in the fridge!',
    'Your yoghurt split, {speaker}! Two for one! That is bullish! That is dairy, but it is BULLISH!',
    '{speaker}, I did not steal the yoghurt! I provided it with LIQUIDITY! It was a spoon!',
  ],
  'talk.hammock': [
    'I am in the hammock! Low, high, low, high! I FEEL the chart! I am going to be sick!',
    'The hammock dips before it swings! BUY THE HAMMOCK!',
    'Passive income! It is me! In a hammock! Without the income!',
  ],
  'reply.hammock': [
    '{speaker}, swing me in the hammock! HIGHER! There is no resistance up here! There is a beam!',
    'You call it a nap, {speaker}! I call it time in the HAMMOCK, not timing the hammock!',
    '{speaker}, it holds two! The hammock has six times leverage! What was that crack?',
  ],
  'talk.dog': [
    'The office dog is a DOG COIN! It does not even know! It is chewing its own logo!',
    'I followed the office dog for three rounds! It buried something! Nobody tell Big Kevin!',
    'Big Kevin met the office dog! They sniffed! It was a MERGER!',
  ],
  'reply.dog': [
    '{speaker}, the office dog barked twice! Once for long, twice for LONGER!',
    'Give the dog your order, {speaker}! It fetches! It fetched me a parking ticket! It was UP!',
    '{speaker}, I let the office dog sign my loan! It has better credit! It has a GARDEN!',
  ],
} as const satisfies RoomForms<'Startup Offices' | 'VC Office'>;
