// Mike among three, and on a headline that a room will not let go of.

import type { CompanyForms } from './room-forms.ts';

export const MIKE_COMPANY = {
  'talk.back': [
    '{speaker} says one thing about {subject}, {earlier} says another, I have said BOTH already, I am AHEAD!',
    'Wait, {earlier} said it about {subject} first! Who do I credit, {speaker}? Quick! I am at the comma!',
    '{speaker}, {earlier} is a source on {subject}! You are a second source! That makes it TRUE! I sold it!',
    'On {subject} we have {earlier} against {speaker}! Stay with us! I cannot move, I am between you!',
    '{speaker}, did you and {earlier} agree on {subject} before the show? Show me your hands! Show me your PHONES!',
    'I lost the thread at {subject}! It was {earlier}, then you, {speaker}, then a bang! Was I the bang?',
    'I have put {earlier} on {subject} as breaking, {speaker}, and you as weather! Can you do drizzle?',
    '{earlier} whispered about {subject}, {speaker}! You shouted! I am averaging it for the podcast!',
    'A debate, {speaker}! You, {earlier}, {subject}! I moderate! I am NOT moderate! GO!',
    '{speaker}, swear on {subject} that {earlier} did not tell you first! On the podcast! On LENNY!',
  ],
  'talk.news': [
    'I am still on {subject}! Everybody has moved on! I cannot find the door!',
    'My follow-up on {subject} is a question mark with my name on it!',
    'I have six sources on {subject} and one of them may be a pigeon!',
    'An update on {subject}: no update! I read it twice, in two voices!',
    'Lenny has a cousin in {subject}! Or in Slough! He was using the dryer!',
    'I made a jingle for {subject}! It is eight seconds! It is mostly my name!',
    'Whatever it is about {subject}, I said it! I just did not say it OUT LOUD!',
    'I bought on {subject}, I sold on {subject}, I have a rash on {subject}!',
    'Nobody calls me back on {subject}! I call myself back! Engaged!',
    'My hot take on {subject} went cold while I looked for the phone!',
    'I said {subject} so often that it is now my safe word!',
    'There is a helicopter over {subject}! There is not! It is my stomach!',
    'For more on {subject} we go to me, in a hat!',
    'I trended on {subject}! For spelling!',
    'I have {subject} on one phone and my mum on the other and they AGREE!',
    'Did anybody fact-check {subject}? I did the spelling and a bit of a sniff!',
  ],
  'reply.news': [
    '{speaker}, is that your line on {subject} or can I have it? I have had it! It is out!',
    'You buried the lead on {subject}, {speaker}! It is under your elbow! MOVE!',
    '{speaker}, one sentence on {subject}! Shorter! Shorter! Perfect! It was a breath!',
    'Who told you about {subject}, {speaker}? Was it me? Then I was RIGHT! About what?',
    '{speaker}, hold that thought on {subject}, I have to panic on the other phone!',
    'Your face fell at {subject}, {speaker}! I have a face index! You are the only member!',
    '{speaker}, they will say I got {subject} from you! I got it from a LORRY! It drove past!',
    'I asked five people in the lift about {subject}, {speaker}! They said your floor!',
  ],
} as const satisfies CompanyForms;
