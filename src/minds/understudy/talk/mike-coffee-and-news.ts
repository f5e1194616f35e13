// Mike on what they talk about in the coffee shop and the news room: is it news, who said so, and is it priced in?

import type { RoomForms } from './room-forms.ts';

export const MIKE_COFFEE_AND_NEWS = {
  'talk.milk': [
    'Milk gone at {clock}! I have it from the spoon! Is it a shortage? Is it a BAN?',
    'I put out an alert about the milk, and now there is a run on the milk!',
    'A source close to the fridge says the milk was never opened, just tired!',
  ],
  'reply.milk': [
    '{speaker}, can I quote you on the milk? As a person familiar with the carton?',
    'Did you say milk, {speaker}, or silk? I have already traded both!',
    '{speaker}, you touched the milk last, three phones saw it, what is your comment? It is live!',
  ],
  'talk.machine': [
    'The coffee machine coughed! Twice! I have four espressos in me and a breaking story!',
    'I asked the coffee machine for a statement, and it gave me soup!',
    'The machine took my coin and my scoop, it has a little light now!',
  ],
  'reply.machine': [
    '{speaker}, what did the machine say to you? It never says a thing to me but enjoy!',
    'That is the 13th time the machine has refused a colleague, {speaker}! I am doing a series!',
    '{speaker}, stand by the machine and look sad, it is for the thumbnail!',
  ],
  'talk.muffin': [
    'The last muffin! I am LIVE at the dome! It has not moved! Back to me!',
    'Reports of a second muffin are unconfirmed! It was a bun! I ran a correction!',
    'The muffin looked at me, I panicked, I sold!',
  ],
  'reply.muffin': [
    '{speaker}, are you buying the muffin or selling it? Blink! That was a blink!',
    'Lenny says never eat the last muffin, {speaker}! He says it about scissors, too!',
    '{speaker}, somebody bit the muffin at {clock}! I have the bite! What size is your mouth?',
  ],
  'talk.stamps': [
    'I lost my card at nine stamps! NINE! It is the lead story! It is the only story!',
    'They doubled the stamps! Or I saw double! Is there a stamp for that?',
    'My loyalty card has eight cafes on it! I panic at the counter!',
  ],
  'reply.stamps': [
    '{speaker}, how many stamps? Say a number! Any number! I have a graphic!',
    'Is it true about your card, {speaker}? That the potato stamp was YOU?',
    '{speaker}, trade you two stamps for one tip! Not that tip! A tip tip!',
  ],
  'talk.barista': [
    'The new barista wrote Mick! Who is Mick? What does Mick know? Is he long?',
    'I asked the barista for an exclusive! He said oat or dairy! I ran with oat!',
    'The barista knows everybody! He spells nobody! He is the perfect source!',
  ],
  'reply.barista': [
    '{speaker}, the barista called you something with a silent P! Is that a merger?',
    'I saw you whisper to the barista, {speaker}! Was it a name? Was it a SIZE?',
    '{speaker}, it says Nike on my cup! I have been sued in my head nine times since!',
  ],
  'talk.wobble': [
    'The table moved! Did you feel that? Tremor! I sold at {clock}, before the cup landed!',
    'I have folded four of my scripts under the table leg, it likes the long ones!',
    'Breaking: table stable! Correction: table! Correction: floor!',
  ],
  'reply.wobble': [
    '{speaker}, was that the table or your knee? I need to know before I panic! Too late!',
    'Everything you say makes the table shake, {speaker}! Lenny calls that charisma!',
    '{speaker}, hold the table while I type! Do not let go! What is a noun for wobble? WOBBLE!',
  ],
  'talk.jar': [
    'There was a NOTE in the jar at {clock}! A note! Who folds a note? An insider!',
    'I emptied my pockets into the jar, and then I remembered which phone was small!',
    'The jar is ringing! Nobody move! It is my mum!',
  ],
  'reply.jar': [
    '{speaker}, did you put in or take out? The jar will not comment!',
    'I started a tracker for the jar, {speaker}! It is my most read thing! It has three readers and a jar!',
    '{speaker}, somebody left a button in the jar, is it code? Is it YOUR trousers?',
  ],
  'talk.queue': [
    'There is a queue! What do they know? I joined at both ends!',
    'I reported from the queue for seven minutes! It moved once! I cried on air!',
    'A man in the queue said soon! SOON! I bought!',
  ],
  'reply.queue': [
    '{speaker}, who is first in the queue? Ask him what he is long! Pass it back! Pass it BACK!',
    'You left the queue, {speaker}! Why? What did you hear? I am leaving too! Wait, was that the queue?',
    '{speaker}, you have been promoted in the queue! A lady fainted! It was good news! Congratulations!',
  ],
  'talk.sugar': [
    'Sugar rationed! I said it first! I said SALT, but I said it FIRST!',
    'I have had five lumps of sugar and I can read tomorrow!',
    'Is it the sugar or is it a rally? My knee is doing something!',
  ],
  'reply.sugar': [
    '{speaker}, breathe! Or is that me? How much sugar did I have? Check the bulletin!',
    'An anonymous lump told me about you and the sugar, {speaker}!',
    '{speaker}, will you sell me your sugar? Quickly! Before the headline! I AM the headline!',
  ],
  'talk.flute': [
    'The flute skipped a note at {clock}! That is a signal! Everybody out! Or in!',
    'I have the flute in my headphones AND in the room, I am seven flutes deep!',
    'I asked who plays the flute! It is a man in a field! I have sent a drone!',
  ],
  'reply.flute': [
    '{speaker}, is that flute about you? Listen to the words! There are no words! Exactly!',
    'I use the flute as a jingle now, {speaker}! Eleven listeners, ten of them goats!',
    '{speaker}, do not hum it! My barber hummed the flute and took off an EYEBROW!',
  ],
  'talk.clocks': [
    'According to one of the clocks this is already old news! I broke it on the other two!',
    'WHY are there three clocks? Which one is the deadline? I have missed six!',
    'The New York clock stopped, and I sold New York!',
  ],
  'reply.clocks': [
    '{speaker}, quickly, which clock? I said it by the left one! It is an exclusive by the left one!',
    'I interviewed the clocks, {speaker}! One said noon, one said midnight, one said no comment!',
    '{speaker}, you looked at the clock! What happens at half past? WHAT HAPPENS AT HALF PAST?',
  ],
  'talk.prompter': [
    'The prompter ran backwards and I read it! I have un-broken five stories!',
    'Somebody put a recipe into the prompter! I said it was sources! It was onions!',
    'I followed the prompter into a wall once! Live! The wall said weather!',
  ],
  'reply.prompter': [
    '{speaker}, slower! You talk like a prompter with a cat on it!',
    'That was not in the prompter, {speaker}! You made it up! Teach me!',
    '{speaker}, what comes after dear viewers? The prompter has gone! Dear viewers, dear viewers, {speaker} is HERE!',
  ],
  'talk.microphone': [
    'The microphone was on! During my SONG! Which song? They know which song!',
    'I have the microphone, and now I cannot think of one thing that went up!',
    'Hot microphone! Hot! I heard somebody say sell! It was me, in the toilet!',
  ],
  'reply.microphone': [
    '{speaker}, lean in, closer, the microphone wants to smell the story!',
    'You coughed into the microphone, {speaker}, and eight people bought cough!',
    '{speaker}, say something off the record! The microphone is only a bit on!',
  ],
  'talk.printer': [
    'The printer is jammed with MY scoop! It is half out! It says the ex! Ex what?',
    "Stop the presses! They have! It is the printer! It has eaten Lenny's invoice!",
    'I printed everything twice, for the tension! Now there is a fire!',
  ],
  'reply.printer': [
    '{speaker}, pull on three! The printer has page two! Page one says they will all! ALL WHAT?',
    'It is not out of paper, {speaker}, it is a leak! A printer LEAK! I have blue hands!',
    '{speaker}, is that what you sent to the printer? It is 78 pages of your own name! In bold!',
  ],
  'talk.weatherman': [
    'The weatherman twitched! Rain? Rates? It was a dream, but whose?',
    'I have lost five followers to the weatherman, and he is ASLEEP!',
    'The weatherman gave me a tip! Wear layers! I sold the layers!',
  ],
  'reply.weatherman': [
    '{speaker}, the weatherman says a cold spell, and I said crash, and now he wants a credit!',
    'Wake the weatherman, {speaker}! No, do not! What if he says SUN?',
    '{speaker}, you stood in front of the map! The weatherman pointed at you! You are a depression!',
  ],
  'talk.typo': [
    'There was a typo in my alert! I wrote crush for crash! I have seven dates!',
    'I traded the typo! Is that bad? It said Bongs! I am long Bongs!',
    'My first scoop of the year is a typo, and the typo has more listeners!',
  ],
  'reply.typo': [
    '{speaker}, I never make a tpyo! It is the phoen! It is the thumbs!',
    'It was a typo, {speaker}! I meant to say you are a pubic figure! PUBLIC! Cut! CUT!',
    '{speaker}, who spotted the typo? You? Have you told the regulator? Have you told my MUM?',
  ],
  'talk.telephone': [
    'It rang! The red telephone! No! It was phone two! My heart is in my shoe!',
    'Nobody has the number of the red telephone! I have called 30 of them!',
    'If the red telephone rings I get it! I have slept under it! I smell of cord!',
  ],
  'reply.telephone': [
    '{speaker}, are you expecting a call? On the RED telephone? From HIM? From HER?',
    'I answered the red telephone, {speaker}! Silence! I ran it as a no comment!',
    '{speaker}, do not sit on the telephone! That is how the last scoop got out!',
  ],
  'talk.powder': [
    'They put powder on the microphone by mistake, and it has never looked calmer!',
    'I sweat through powder in three seconds! It is a record! It is also paste!',
    'I cried in make-up and now I am marble! Is it my good side? Do I HAVE one?',
  ],
  'reply.powder': [
    '{speaker}, you are shining! Is it news? Or do you need powder? Be honest, I am going live!',
    'Lenny does powder, too, {speaker}! It is flour! He did a wedding! It rose!',
    '{speaker}, they brushed powder in my ear, say that again, did you say SELL?',
  ],
  'talk.ticker': [
    'The ticker is stuck on however! However WHAT? I have been holding my breath since {clock}!',
    'I reported however as a company! It is up seven percent!',
    'I hit the ticker and it hit my tweet! They both say however!',
  ],
  'reply.ticker': [
    '{speaker}, finish the sentence for the ticker! However, comma, you! GO!',
    'You and the ticker stopped at the same time, {speaker}! Coincidence? I have six minutes to fill!',
    '{speaker}, do not explain however to me, I had it once, in a headline, it ended badly!',
  ],
  'talk.cupboard': [
    'There is a humming in the cupboard! It is a bug! It is a bee! It is a BEAT!',
    'I tried four keys on the cupboard, one was a fork, the fork was close!',
    'The archive is in that cupboard! My predictions are in that archive! Lose the key AGAIN!',
  ],
  'reply.cupboard': [
    '{speaker}, knock on the cupboard and say press! It worked on a vicar!',
    'What did you hide in the cupboard, {speaker}? Your face! Your face says cupboard!',
    '{speaker}, if you let me into the cupboard I will only look at YOUR mistakes! Only with one phone!',
  ],
} as const satisfies RoomForms<'Coffee Shop' | 'News Room'>;
