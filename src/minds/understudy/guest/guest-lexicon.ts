// All that those say whom members invent: one voice, made of what each persona loves.

import { SUBJECTS } from '../../briefs/subjects.ts';
import { joined, type Lexicon } from '../grammar/grammar.ts';
import { GUEST } from '../voices/guest/guest.ts';
import { GUEST_ANSWERS } from '../voices/guest/guest-answers.ts';
import { GUEST_HOURS } from '../voices/guest/guest-hours.ts';
import { GUEST_MORE_TALK } from '../voices/guest/guest-more-talk.ts';
import { GUEST_MUSINGS } from '../voices/guest/guest-musings.ts';
import { GUEST_TALK } from '../voices/guest/guest-talk.ts';
import { GUEST_THOUGHTS } from '../voices/guest/guest-thoughts.ts';
import { GUEST_BETS } from '../voices/guest/plot/guest-bets.ts';
import { GUEST_DARES } from '../voices/guest/plot/guest-dares.ts';
import { GUEST_FEUDS } from '../voices/guest/plot/guest-feuds.ts';
import { GUEST_LOANS } from '../voices/guest/plot/guest-loans.ts';
import { GUEST_PACTS } from '../voices/guest/plot/guest-pacts.ts';
import { GUEST_PAST } from '../voices/guest/plot/guest-past.ts';
import { GUEST_SCHEMES } from '../voices/guest/plot/guest-schemes.ts';
import { GUEST_SECRETS } from '../voices/guest/plot/guest-secrets.ts';
import { GUEST_TIPS } from '../voices/guest/plot/guest-tips.ts';

/** What there is to say on any subject, under the name of each. */
function onEverySubject({ 'talk.any': talk = [], 'reply.any': reply = [] }: Lexicon): Lexicon {
  const subjects = Object.values(SUBJECTS).flatMap((room) => Object.keys(room));
  return Object.fromEntries(
    subjects.flatMap((subject) => [
      [`talk.${subject}`, talk],
      [`reply.${subject}`, reply],
    ]),
  );
}

const TALK = joined(GUEST_TALK, GUEST_MORE_TALK);

export const GUEST_LEXICON: Lexicon = joined(
  GUEST,
  GUEST_ANSWERS,
  GUEST_BETS,
  GUEST_DARES,
  GUEST_FEUDS,
  GUEST_HOURS,
  GUEST_LOANS,
  GUEST_MUSINGS,
  GUEST_PACTS,
  GUEST_PAST,
  GUEST_SCHEMES,
  GUEST_SECRETS,
  GUEST_THOUGHTS,
  GUEST_TIPS,
  TALK,
  onEverySubject(TALK),
);
