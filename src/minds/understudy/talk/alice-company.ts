// Alice among three, and on a headline that a room will not let go of.

import type { CompanyForms } from './room-forms.ts';

export const ALICE_COMPANY = {
  'talk.back': [
    '{earlier} and you, {speaker}, have seven opinions on {subject} between you. I shall take the average and leave.',
    '{speaker}, what {earlier} said about {subject} had a number in it. I was moved.',
    'On {subject}, {earlier} is wrong and you are not even that, {speaker}.',
    '{speaker}, before you agree with {earlier} about {subject}: correlation is how it starts.',
    'I have {earlier} on {subject} in the ledger, {speaker}. You may sign as the second witness.',
    'Two views of {subject}, {speaker}, yours and that of {earlier}. They share 18.3% of the evidence.',
    '{earlier} brought up {subject}, {speaker}, you kept it up, and I am left to weigh it.',
    'A vote on {subject}, {speaker}: you, {earlier} and the standard error. The error wins.',
    '{speaker}, {earlier} was talking of {subject}. You are talking. Spot the missing term.',
    'I side with {earlier} on {subject}, {speaker}, at 76 percent, and shall deny it at {clock}.',
  ],
  'talk.news': [
    'This room has discussed {subject} for nine lines and added no data.',
    'I have a chart of {subject}. It is flat, and then somebody screams.',
    'The sample for {subject} is one. One is where legends come from.',
    'Everybody has a view on {subject}. I have a residual.',
    'I put a dummy variable on {subject}; I named it after nobody present.',
    'The base rate of anything like {subject} is 36.5%.',
    'I asked Gerald about {subject}. He asked me to be specific, and I blushed.',
    'As to {subject}: the effect is small and the adjectives are not.',
    'There are two kinds of people: those who talk of {subject}, and those who check.',
    'My prior on {subject} is unmoved. It does Pilates.',
    'Someone shouted {subject} and Gerald opened a new column. He is too polite.',
    'I find {subject} in the tails, next to the piano.',
    'The error bars on {subject} reach from here to the car park.',
    'In the appendix, {subject} comes under miscellaneous, and miscellaneous is full.',
    'Remove {subject} from the regression and it fits better. So does my cardigan.',
    'I timed the outrage about {subject}. It was shorter than the headline.',
  ],
  'reply.news': [
    '{speaker}, you read one line about {subject} and have eight conclusions. That is leverage.',
    'About {subject}, {speaker}: cite something. A noun would be a start.',
    '{speaker}, had {subject} mattered, it would have had a decimal point.',
    'I shall believe your version of {subject}, {speaker}, when it predicts something.',
    '{speaker}, replace {subject} by a potato in that sentence. It still holds. I worry.',
    'Nobody asked what {subject} means for you, {speaker}. I do know, however, to the cent.',
    '{speaker}, that is causation walking backwards out of {subject} with your hat on.',
    'We agree on {subject}, {speaker}. I shall rerun it until we do not.',
  ],
} as const satisfies CompanyForms;
