// Alex among three, and on a headline that a room will not let go of.

import type { CompanyForms } from './room-forms.ts';

export const ALEX_COMPANY = {
  'talk.back': [
    '{speaker}, you, me and {earlier}! And {subject}! That is FOUR! That is a FUND!',
    '{earlier} GETS {subject}, {speaker}! You could be like {earlier}! With my help! And a hat!',
    '{speaker}, {earlier} said something bearish about {subject}, and I am asking YOU to apologise!',
    'Nobody fight about {subject}! {earlier}, {speaker}, group hug! I am long the hug!',
    'I am with {earlier} on {subject}, {speaker}, unless you both are! Then I am with BOTH!',
    '{speaker}, ask {earlier} for the floor price of {subject}! I already bid! I bid MUM!',
    'First {earlier}, now you, {speaker}! 69 more people on {subject} and it TRENDS!',
    '{speaker}, you laughed, {earlier} laughed! At {subject}! That is two buyers! I am the SELLER? NEVER!',
    'I missed what {earlier} said of {subject}, {speaker}, I was screaming! Was it UP?',
    'The three of us on {subject}! {speaker} holds it, {earlier} guards it, I borrow against it! DONE!',
  ],
  'talk.news': [
    'Everything about {subject} is bullish if you squint! I SQUINT!',
    'I have a tattoo appointment about {subject}! It is a small one! It is my whole leg!',
    'Is there a coin for {subject}? There IS! I made it! I own 50 percent! Of the paper hat!',
    'I dreamt of {subject}! It had laser eyes! It called me SIR!',
    'They said it could not happen to {subject}! They said it about ME! Every week!',
    'I rang Mum about {subject}! She is in! For a biscuit!',
    'I do not understand {subject}! That has NEVER stopped me!',
    'One word about {subject}! ADOPTION! I do not know the other words!',
    'I named my left shoe after {subject}! It is the one with the hole! It BREATHES!',
    'Somebody explain {subject} to me with a rocket!',
    'Big Kevin cried about {subject}! Then he bench-pressed it!',
    'I asked the hamster about {subject}! He ran! FORWARDS!',
    'Just changed my ringtone to {subject}! It is me shouting {subject}!',
    'I was early on {subject}! I was so early that I forgot!',
    'There are haters of {subject}, and there are people with a BOAT! I have been on a boat!',
    'If {subject} can do it, so can my landlord! WAIT!',
  ],
  'reply.news': [
    '{speaker}, STOP making {subject} sound like work! It is destiny!',
    'You are thinking about {subject} with your HEAD, {speaker}! Use the other thing! The PHONE!',
    '{speaker}, that take on {subject} was spicy! I put it on my toast! I put it on LEVERAGE!',
    'Say what you want about {subject}, {speaker}, my hamster called it! He bit the paper! RIGHT THERE!',
    '{speaker}, if {subject} is bad then why am I dancing? Check! MATE!',
    'Is it the end of {subject}, {speaker}? Good! I love ends! I buy them!',
    '{speaker}, teach me about {subject}! Only the part where it goes up! I have four seconds!',
    'You and I and {subject}, {speaker}! Tattoo? It is two for one! The man is IN THE CAR!',
  ],
} as const satisfies CompanyForms;
