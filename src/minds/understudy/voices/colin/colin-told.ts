// Colin was told something about a trader whose order lies before him, and cannot un-know it.
// {subject} is that trader, who stands at the desk; {teller} is whoever could not keep it from him.

import type { Lexicon } from '../../grammar/grammar.ts';

export const COLIN_TOLD: Lexicon = {
  'told.flag': [
    'Half, {subject}: a little bird told me of {matter}, and the bird was out of breath.',
    'I was told about {matter}, {subject}, and I cannot be un-told. Half.',
    'Flagged: somebody said {subject} and {matter} in one sentence, and I have been standing since.',
    '{subject}, form {entry} has no box for {matter}, so I have ticked the red one.',
    'They told me in confidence, {subject}. I have none, so it went into the stamp: half, for {matter}.',
    'Half, {subject}. The rest may come back when somebody has explained {matter} to Basel.',
    'I know about {matter}, {subject}. I wish I did not; I sleep in {few} pieces as it is. Half.',
    'No names, {subject}, but {teller} says {matter}, and oh dear, that was a name. Half.',
    'Red, {subject}. I heard of {matter}, I looked at your form, and my stomach added it up.',
    'If Ruth ever asks about {matter}, {subject}, I want to have been stern: half.',
    'I overheard it by the {boiler|copier|bins}, {subject}, all of it. Half, until I have unheard it.',
    'Half for {subject}. It is not gossip if one stamps it, so I have also stamped {matter}.',
    'I questioned {matter}, {subject}, and learned as much as I do from you. Half.',
    'The order is tidy, {subject}, and the story of {matter} is not; I flag the story, by half.',
  ],
};
