// Sarah among three, and on a headline that a room will not let go of.

import type { CompanyForms } from './room-forms.ts';

export const SARAH_COMPANY = {
  'talk.back': [
    '{earlier} was right about {subject}, {speaker}; people often are, shortly before.',
    '{speaker}, you heard {earlier} on {subject}, and you are still sitting down?',
    'First {earlier} on {subject}, then you, {speaker}. In the village it went just so, from house to house.',
    'You two and {subject}, {speaker}! Let {earlier} have it. There will be so little to inherit.',
    '{speaker}, {earlier} said it of {subject} in a low voice. That is how the warnings come.',
    'I have knitted seven rows while {earlier} and you disposed of {subject}, {speaker}. They are black.',
    'Between you, {speaker}, and {earlier}, {subject} has no more than a week.',
    '{earlier} looked at the ceiling when it came to {subject}, {speaker}. You looked at your shoes. I looked at the exit.',
    '{speaker}, ask {earlier} who will be left to care about {subject}. I have a list; it is one.',
    'Hold hands, {speaker}, you and {earlier}, and let {subject} go. I shall blow out the candle.',
  ],
  'talk.news': [
    'They still talk of {subject}, as one talks of the band on a ferry.',
    'About {subject} I say nothing. I only moved my chair.',
    'I had {subject} on my list between the hail and the bank holiday.',
    'The part about {subject} is true. It is the calm around it that I doubt.',
    'My aunt lived next to something like {subject}. One could see the glow.',
    'I cut out the piece on {subject} and put it in the tin with the others.',
    'After {subject} they always play something cheerful. Listen.',
    'I knitted {subject} into the scarf. It is the dark bit.',
    'With {subject} it was the quiet that I did not like.',
    'They have put {subject} on page one. Page two is the shelter plan.',
    'I lit a small lamp for {subject}. It was cold anyway.',
    'Nobody asks {subject} how it is sleeping.',
    'Of {subject} they will say that the signs were there. I made the signs, in wool.',
    'I bought a second bucket on account of {subject}.',
    'One begins with {subject} and one ends with turnips. I have had it explained to me by turnips.',
    'Behind {subject} I hear a wall, thinking.',
  ],
  'reply.news': [
    '{speaker}, you smile about {subject} as one smiles at a big wave from the deck chair.',
    'So brave on {subject}, {speaker}. Would you like the seat by the window or the one that floats?',
    '{speaker}, I would not say that about {subject} with wet hands.',
    'That is what they said before {subject}, {speaker}, in the same nice tie.',
    '{speaker}, {subject} today, and tomorrow the tins. I have an opener. I say it for later.',
    'You explain {subject} so well, {speaker}. It will be a comfort, in the dark.',
    '{speaker}, when it comes to {subject} I go by the rats. They took the lift.',
    'Say {subject} once more, {speaker}, slowly, towards the cellar. It should know.',
  ],
} as const satisfies CompanyForms;
