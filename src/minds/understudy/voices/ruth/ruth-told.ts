// Ruth is told things: what somebody holds, what two have agreed, who broke it. She thanks, notes and sips.
// Right whoever is in the room; {subject} of a pact may be one of the two or both, of a breach whoever broke it.

import type { Lexicon } from '../../grammar/grammar.ts';

export const RUTH_TOLD: Lexicon = {
  'told.secret': [
    "{subject}'s {side} {asset}, on the word of {teller}: filed under {matter}.",
    'So the secret of {matter} is {side} {asset}. My thanks to {teller}; {subject} gets a page.',
    '{teller} tells me what {subject} holds: {side} {asset}. I shall keep the secret, in {few} copies.',
    'How thoughtful of {teller}. {subject}, {side} {asset}: I had suspected {matter} of far less.',
    'Noted: {subject}, {side} {asset}, seen by {teller}. The secret may step out from behind {matter}.',
    'I do not listen to tales, I index them: {subject}, {side} {asset}, from {teller}, see {matter}.',
    "Silence about {matter} ends with {subject}'s {side} {asset}. {teller} has a very clear voice.",
    'Would {teller} spell {subject} for me? The {side} {asset} I can manage, and {matter} I have drawn.',
    '{subject}, {side} {asset}, all of it hidden behind {matter}! {teller} may sharpen one of my pencils.',
    'A secret is a disclosure that missed its train. {subject}: {side} {asset}; conductor: {teller}.',
    'On the word of {teller} I enter {subject}, {side} {asset}, and I shall call {matter} as a witness.',
    'Much obliged to {teller}. At {subject}, {side} {asset}, I look as one looks at {matter}: twice.',
    '{teller} saw it, I wrote it, {subject} holds it: {side} {asset}. Only {matter} kept quiet.',
    "{subject}'s {side} {asset} was told in confidence; a receipt for {teller}, made out to {matter}.",
  ],
  'told.pact': [
    'A pact over {matter}, says {teller}: {subject}, {side} {asset}. I do love a promise with a draught.',
    '{teller} reports a handshake over {matter}: {subject}, {side} {asset}. Nobody asked me to hold it.',
    'So {subject} swore on {matter} to stay {side} {asset}. Thanks to {teller} I am now the small print.',
    'People who agree on {side} {asset} make me reach for page {entry}. {subject}, then; bless {teller}.',
    'Pact noted, on {matter}: {subject}, {side} {asset}. {teller} has published it, free of charge.',
    'Nobody swears on {matter} for fun. {subject}, {side} {asset}, never alone: a bow to {teller}.',
    'I have the pact from {teller}, the name of {subject}, {side} {asset}, and {matter} in a bag.',
    'A pact is a cartel in short trousers. {subject}, {side} {asset}, says {teller}; I have the tape.',
    '{subject}, {side} {asset}, hands joined over {matter}. {teller} told me; shall I throw rice?',
    'Let them hold {side} {asset}, {subject} first. Should {matter} break, {teller} knows my extension.',
    'Read into the Annex: pact, {subject}, {side} {asset}; pledge, {matter}; usher, {teller}.',
    '{teller} swears that they swear: {subject}, {side} {asset}. Of all involved I trust only {matter}.',
  ],
  'told.breach': [
    '{subject} broke the pact over {matter}, {teller} tells me. There is no fine for that; I did look.',
    'Broken, says {teller}: the word of {subject}, given on {matter}. I have brought a dustpan.',
    'A pact sworn on {matter} makes one sound when it goes. {teller} heard it; {subject} did it.',
    'I am sorry for {matter}, which believed {subject}. {teller} says that the pact died quickly.',
    'Breach of pact: {subject}, reported by {teller}. I have written "shame" and dated it.',
    'Who swears on {matter} and runs should not run past my chair. {subject} did; I thank {teller}.',
    '{subject} left the pact over {matter} by the window, says {teller}. I had only watched the door.',
    'The word of {subject} is now carried at {odds}; I write off {matter}, and the pact. See {teller}.',
    'I do not regulate handshakes, I count fingers: {subject} broke one over {matter}, says {teller}.',
    'The pact over {matter} is dead, and {teller} names {subject}. Turn out both pockets, would you.',
    'Who breaks a pact will break a comma. I thank {teller}, and {subject} moves nearer to my chair.',
    'Honour has no column here; {subject} would have passed. But {teller} and {matter} say: broken.',
  ],
};
