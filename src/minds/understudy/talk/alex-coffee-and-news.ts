// Alex on what they talk about in the coffee shop and the news room: all of it can be tokenised, and is going up.

import type { RoomForms } from './room-forms.ts';

export const ALEX_COFFEE_AND_NEWS = {
  'talk.milk': [
    'MILK IS SCARCE! You know what else is scarce? I bought the cow!',
    'I put the oat milk on the chain! Every sip is public! It was me!',
    'Mum sends milk by post! It arrives as cheese! That is a YIELD!',
  ],
  'reply.milk': [
    '{speaker}, you took the milk? I respect it! First mover! Leave me the foam!',
    'There is no milk, {speaker}, there is only early and late! I am early! My cereal is dry!',
    '{speaker}, label your milk all you want! Code is law, and I cannot read your handwriting!',
  ],
  'talk.machine': [
    'I gave the machine a BitNickel! It gave me a look and a lid!',
    'The coffee machine only takes cash! What is it, a museum with foam?',
    'I kissed the machine for luck! I have a burn the shape of a latte!',
  ],
  'reply.machine': [
    '{speaker}, shake the machine at the top! That is what I do with EVERYTHING!',
    'Exact change, {speaker}? I have never been exact about change in my LIFE!',
    '{speaker}, hold my hand and press the button of the machine! Together! DOUBLE ESPRESSO!',
  ],
  'talk.muffin': [
    'There is ONE muffin! Fixed supply! I am all in with a fork!',
    'I have borrowed against the muffin! I now owe three muffins! It feels amazing!',
    'The muffin under the dome winked! It was a raisin! STILL!',
  ],
  'reply.muffin': [
    '{speaker}, nobody sells the last muffin! Muffin hands! Say it with me!',
    'Split the muffin, {speaker}? Forks destroy value! I have been through four forks!',
    '{speaker}, I will give you my shoes for that muffin! They are rented! Deal?',
  ],
  'talk.stamps': [
    'NINE stamps! One more and I have a free coffee! My whole portfolio is this card!',
    'I sold my loyalty card as a picture! Then I bought it back! Twice the price! UP ONLY!',
    'Somebody stamped my forehead! It counts! The card is me!',
  ],
  'reply.stamps': [
    '{speaker}, give me four of your stamps! I will give you stamps tomorrow! With stamps on top!',
    'Do not cash in the card, {speaker}! Free coffee is for people without vision!',
    '{speaker}, I staked my loyalty card! It is locked for a year! I am SO thirsty!',
  ],
  'talk.barista': [
    'The barista wrote Axle on my cup! I have had it put on a jacket!',
    'I told the barista to surprise me! He charged me rent!',
    'That new barista has NO idea who I am! Finally somebody neutral!',
  ],
  'reply.barista': [
    '{speaker}, the barista spelled you with a question mark! That is a growth name!',
    'I tipped the barista four GravyCoin, {speaker}! He asked where to plug it in!',
    '{speaker}, be nice to the barista! In six weeks he works for me! Or I for him!',
  ],
  'talk.wobble': [
    'The table wobbles because it WANTS to go somewhere! I know that table!',
    'I put my wallet under the table leg! It was too thin! It is a great table!',
    'Wobble means the table is alive! Flat tables are for bonds!',
  ],
  'reply.wobble': [
    '{speaker}, do not fix the table! Volatility is my middle leg!',
    'Lean in, {speaker}! You lean, I lean, the table goes to the MOON!',
    '{speaker}, the table spilled on you, not on me! That is diversification!',
  ],
  'talk.jar': [
    'There is a jar of free money on the counter, and nobody has launched it!',
    'I put an IOU in the jar! It is the biggest thing in there!',
    'That jar only ever goes up! I asked if I can go long the jar! They moved the jar!',
  ],
  'reply.jar': [
    '{speaker}, was that a real coin? In a jar? With no yield? I could cry for it!',
    'My arm was stuck in the jar, {speaker}, for eight minutes! Diamond hand! Just the one!',
    '{speaker}, shake the jar! Hear that? That is the sound of COMMUNITY!',
  ],
  'talk.queue': [
    'A queue! Nobody queues for nothing! I joined and asked later! It is the toilet!',
    'I sold my place in the queue, and then I missed the rally in muffins!',
    'I am 14 in the queue! That is practically the whitelist!',
  ],
  'reply.queue': [
    '{speaker}, you are behind me in the queue! That makes me YOUR founder!',
    'This queue is a community, {speaker}! We have a chant! We have three members! One is a pram!',
    '{speaker}, hold my spot in the queue, I have to buy the thing the queue is for!',
  ],
  'talk.sugar': [
    'They rationed the SUGAR! Supply shock! I am eating it so that it goes up!',
    'I have six sugar lumps in each cheek! That is cold storage!',
    'Sugar is just crypto for your blood! Big Kevin told me! He cannot feel his feet!',
  ],
  'reply.sugar': [
    '{speaker}, lend me a sugar lump! I pay back two! In a while! I am shaking a bit!',
    'No sugar, {speaker}? Then why am I vibrating? Is it LOVE? Is it the MARKET?',
    '{speaker}, sugar halves in a hot cup! It is the HALVING! Buy before it dissolves!',
  ],
  'talk.flute': [
    'The pan flute is bullish! Listen! It goes up! It goes down! It goes UP!',
    'I asked the loudspeaker for something harder than a flute! It played TWO flutes!',
    'That flute has 96 million streams! I have been streaming my whole life for nothing!',
  ],
  'reply.flute': [
    '{speaker}, dance with me! It is only a flute! It cannot margin call us!',
    'I cried at the flute, {speaker}! At the high bit! It reminds me of {cryptoDay}!',
    '{speaker}, I bought the flute! As a token! It is silent and non-refundable!',
  ],
  'talk.clocks': [
    'Three clocks! That is three openings a day! I have been up for all of them!',
    'One of the clocks runs fast! THAT is the one I trade on!',
    'I shouted at the clocks to go up! They go round! Typical index!',
  ],
  'reply.clocks': [
    '{speaker}, never look at a clock! Crypto has no closing bell! I have no eyelids!',
    'The third clock is in Tokyo, {speaker}! They already KNOW! Ask it! ASK THE CLOCK!',
    '{speaker}, the clocks say it is early! It is ALWAYS early! It is my favourite fact!',
  ],
  'talk.prompter': [
    'I read the prompter out loud, and four people in make-up bought Crypto!',
    'Backwards the prompter says NOOM! It is a sign! It is a sign for dogs!',
    'The prompter went blank! That is the most honest project I have seen!',
  ],
  'reply.prompter': [
    '{speaker}, who writes your prompter? Fire him! Hire my hamster!',
    'I do not need a prompter, {speaker}! I have one word! You know the word! BUY!',
    '{speaker}, I typed my wallet into the prompter! All of it! Why is it empty?',
  ],
  'talk.microphone': [
    'The microphone is ON? I have sung in front of it for five rounds! HI MUM!',
    'I licked the microphone for luck! It is somebody else and mint!',
    'Live microphone! BUY CRYPTO! Sorry! It slipped! BUY CRYPTO!',
  ],
  'reply.microphone': [
    '{speaker}, say that into the microphone! No? Then it is FUD!',
    'The microphone loves me, {speaker}! It squeals when I come near! So does Mum!',
    '{speaker}, you breathe like a whale into that microphone! Are you a WHALE?',
  ],
  'talk.printer': [
    'The printer goes brrr! Then it goes crack! Then everybody looks at me!',
    'I printed my portfolio! The printer used the small tray!',
    'Paper jam? That is what paper hands get! From a PRINTER!',
  ],
  'reply.printer': [
    '{speaker}, do not blame the printer! It is out of yellow! I drank it! It was a dare!',
    'They have a money printer, {speaker}, and you use it for MEMOS?',
    '{speaker}, the printer has printed my face 57 times! Take one! Take them all!',
  ],
  'talk.weatherman': [
    'The weatherman said a front is coming! I went long the front!',
    'The weatherman points at the sun and it is a YELLOW COIN! Wake up!',
    'I asked the weatherman for a target! He said nineteen! I am ALL IN!',
  ],
  'reply.weatherman': [
    '{speaker}, the weatherman is asleep! Under the map! In the bull corner! It is a buy!',
    'I hugged the weatherman, {speaker}! He is all high pressure! Like me!',
    '{speaker}, never bet against a weatherman with bare feet! He has NOTHING to lose!',
  ],
  'talk.typo': [
    'They wrote Crytpo in the banner! I bought it! It is a different coin! It is UP!',
    'I got rich on a typo once! For three minutes! I misread it!',
    'The typo in the banner is trending! I AM the typo!',
  ],
  'reply.typo': [
    '{speaker}, a typo is just a rebrand without a budget!',
    'I have hodl on my arm, {speaker}! A typo! A TATTOO! Never sell a typo!',
    '{speaker}, spelling is a legacy system! Typos are decentralised!',
  ],
  'talk.telephone': [
    'The red telephone! I rang it! It was engaged! With ME! I was ringing it!',
    'Is the red telephone for margin calls? Then unplug it! For {left}!',
    'I asked the red telephone to marry us! Me and Crypto! It is a witness!',
  ],
  'reply.telephone': [
    '{speaker}, do not pick up the red telephone! It is Mum! She has seen the balance!',
    'I gave that telephone number to four investors, {speaker}! That is why I hide when it does not ring!',
    '{speaker}, it is red because it is HOT! A hot line! I would put six grand on a hot line!',
  ],
  'talk.powder': [
    'They put powder on me and I sneezed it off! I am too real for powder!',
    'With powder I look like a man who owns seven bonds! Wipe it OFF!',
    'The make-up mirror has bulbs all round! That is how I see myself EVERYWHERE!',
  ],
  'reply.powder': [
    '{speaker}, dry powder! That is what they call cash! On your NOSE! Deploy it!',
    'You have powder here, {speaker}, and here, and fear HERE! I can only help with the powder!',
    '{speaker}, put the powder brush down and be sweaty with me! It is called conviction!',
  ],
  'talk.ticker': [
    'The ticker says however! I have never read past however! Is there more?',
    'I blew on the ticker like a cartridge! It said however, but LOUDER!',
    'The ticker stopped, so the price cannot fall! I should have thought of this YEARS ago!',
  ],
  'reply.ticker': [
    '{speaker}, ignore the ticker! It has paper feelings! Look at my arm! It goes UP!',
    'However is a coin, {speaker}! The ticker is telling us! I bought five HWVR!',
    '{speaker}, the ticker froze at the top! Let nobody touch the plug! I am in profit in PRINCIPLE!',
  ],
  'talk.cupboard': [
    'The cupboard hums! Somebody is MINING in there! Let me IN!',
    'I slept in the archive cupboard once! It was dark, warm and flat! I hated the flat!',
    'The key to the cupboard is lost! I KNOW that feeling! It was seven thousand coins!',
  ],
  'reply.cupboard': [
    '{speaker}, twelve words open every cupboard! I forgot mine! Say some words!',
    'What is in the cupboard, {speaker}? Past prices? Nobody needs past prices! BURN the cupboard!',
    '{speaker}, I put my ear to the cupboard, and it said buy! Or bye! One of the big ones!',
  ],
} as const satisfies RoomForms<'Coffee Shop' | 'News Room'>;
