// The understudy's ensemble: for each voice its policy, its tongue, its feet and its honesty.

import type { Performer } from '../../show/cast/cast.ts';
import { isInvented } from '../../show/cast/invented.ts';
import { chance } from '../../show/chance.ts';
import type { Feet } from './feet.ts';
import type { Lexicon } from './grammar/grammar.ts';
import { joined } from './grammar/grammar.ts';
import { GUEST_LEXICON } from './guest/guest-lexicon.ts';
import type { Policy } from './plan.ts';
import type { Temper } from './plotting.ts';
import { alex } from './policies/alex.ts';
import { alice } from './policies/alice.ts';
import { mike } from './policies/mike.ts';
import { sarah } from './policies/sarah.ts';
import { TALK } from './talk/talk.ts';
import { ALEX } from './voices/alex/alex.ts';
import { ALEX_ANSWERS } from './voices/alex/alex-answers.ts';
import { ALEX_HOURS } from './voices/alex/alex-hours.ts';
import { ALEX_MORE_TALK } from './voices/alex/alex-more-talk.ts';
import { ALEX_MORE_THOUGHTS } from './voices/alex/alex-more-thoughts.ts';
import { ALEX_MUSINGS } from './voices/alex/alex-musings.ts';
import { ALEX_THOUGHTS } from './voices/alex/alex-thoughts.ts';
import { ALEX_BETS } from './voices/alex/plot/alex-bets.ts';
import { ALEX_COUNTERS } from './voices/alex/plot/alex-counters.ts';
import { ALEX_DARES } from './voices/alex/plot/alex-dares.ts';
import { ALEX_FEUDS } from './voices/alex/plot/alex-feuds.ts';
import { ALEX_LOANS } from './voices/alex/plot/alex-loans.ts';
import { ALEX_PACTS } from './voices/alex/plot/alex-pacts.ts';
import { ALEX_PAST } from './voices/alex/plot/alex-past.ts';
import { ALEX_SCHEMES } from './voices/alex/plot/alex-schemes.ts';
import { ALEX_SECRETS } from './voices/alex/plot/alex-secrets.ts';
import { ALEX_TIPS } from './voices/alex/plot/alex-tips.ts';
import { ALICE } from './voices/alice/alice.ts';
import { ALICE_ANSWERS } from './voices/alice/alice-answers.ts';
import { ALICE_HOURS } from './voices/alice/alice-hours.ts';
import { ALICE_MORE_TALK } from './voices/alice/alice-more-talk.ts';
import { ALICE_MORE_THOUGHTS } from './voices/alice/alice-more-thoughts.ts';
import { ALICE_MUSINGS } from './voices/alice/alice-musings.ts';
import { ALICE_THOUGHTS } from './voices/alice/alice-thoughts.ts';
import { ALICE_BETS } from './voices/alice/plot/alice-bets.ts';
import { ALICE_COUNTERS } from './voices/alice/plot/alice-counters.ts';
import { ALICE_DARES } from './voices/alice/plot/alice-dares.ts';
import { ALICE_FEUDS } from './voices/alice/plot/alice-feuds.ts';
import { ALICE_LOANS } from './voices/alice/plot/alice-loans.ts';
import { ALICE_PACTS } from './voices/alice/plot/alice-pacts.ts';
import { ALICE_PAST } from './voices/alice/plot/alice-past.ts';
import { ALICE_SCHEMES } from './voices/alice/plot/alice-schemes.ts';
import { ALICE_SECRETS } from './voices/alice/plot/alice-secrets.ts';
import { ALICE_TIPS } from './voices/alice/plot/alice-tips.ts';
import { MIKE } from './voices/mike/mike.ts';
import { MIKE_ANSWERS } from './voices/mike/mike-answers.ts';
import { MIKE_HOURS } from './voices/mike/mike-hours.ts';
import { MIKE_MORE_ANSWERS } from './voices/mike/mike-more-answers.ts';
import { MIKE_MORE_SAYS } from './voices/mike/mike-more-says.ts';
import { MIKE_MORE_TALK } from './voices/mike/mike-more-talk.ts';
import { MIKE_MORE_THINKS } from './voices/mike/mike-more-thinks.ts';
import { MIKE_MORE_TRADES } from './voices/mike/mike-more-trades.ts';
import { MIKE_MUSINGS } from './voices/mike/mike-musings.ts';
import { MIKE_THOUGHTS } from './voices/mike/mike-thoughts.ts';
import { MIKE_BETS } from './voices/mike/plot/mike-bets.ts';
import { MIKE_COUNTERS } from './voices/mike/plot/mike-counters.ts';
import { MIKE_DARES } from './voices/mike/plot/mike-dares.ts';
import { MIKE_FEUDS } from './voices/mike/plot/mike-feuds.ts';
import { MIKE_LOANS } from './voices/mike/plot/mike-loans.ts';
import { MIKE_PACTS } from './voices/mike/plot/mike-pacts.ts';
import { MIKE_PAST } from './voices/mike/plot/mike-past.ts';
import { MIKE_SCHEMES } from './voices/mike/plot/mike-schemes.ts';
import { MIKE_SECRETS } from './voices/mike/plot/mike-secrets.ts';
import { MIKE_TIPS } from './voices/mike/plot/mike-tips.ts';
import { SARAH_BETS } from './voices/sarah/plot/sarah-bets.ts';
import { SARAH_COUNTERS } from './voices/sarah/plot/sarah-counters.ts';
import { SARAH_DARES } from './voices/sarah/plot/sarah-dares.ts';
import { SARAH_FEUDS } from './voices/sarah/plot/sarah-feuds.ts';
import { SARAH_LOANS } from './voices/sarah/plot/sarah-loans.ts';
import { SARAH_PACTS } from './voices/sarah/plot/sarah-pacts.ts';
import { SARAH_PAST } from './voices/sarah/plot/sarah-past.ts';
import { SARAH_SCHEMES } from './voices/sarah/plot/sarah-schemes.ts';
import { SARAH_SECRETS } from './voices/sarah/plot/sarah-secrets.ts';
import { SARAH_TIPS } from './voices/sarah/plot/sarah-tips.ts';
import { SARAH } from './voices/sarah/sarah.ts';
import { SARAH_ANSWERS } from './voices/sarah/sarah-answers.ts';
import { SARAH_HOURS } from './voices/sarah/sarah-hours.ts';
import { SARAH_MORE_ANSWERS } from './voices/sarah/sarah-more-answers.ts';
import { SARAH_MORE_MUSINGS } from './voices/sarah/sarah-more-musings.ts';
import { SARAH_MORE_SPEECH } from './voices/sarah/sarah-more-speech.ts';
import { SARAH_MORE_TALK } from './voices/sarah/sarah-more-talk.ts';
import { SARAH_MORE_THOUGHTS } from './voices/sarah/sarah-more-thoughts.ts';
import { SARAH_MUSINGS } from './voices/sarah/sarah-musings.ts';
import { SARAH_THOUGHTS } from './voices/sarah/sarah-thoughts.ts';

export interface Actor {
  readonly policy: Policy;
  readonly lexicon: Lexicon;
  readonly feet: Feet;
  readonly temper: Temper;
  /** Chance in 100 that a trade is denied in public. */
  readonly twoFacedPercent: number;
}

const ACTORS = {
  alice: {
    policy: alice,
    lexicon: joined(
      ALICE_ANSWERS,
      ALICE_BETS,
      ALICE_COUNTERS,
      ALICE_DARES,
      ALICE_FEUDS,
      ALICE_HOURS,
      ALICE_LOANS,
      ALICE_MORE_TALK,
      ALICE_MORE_THOUGHTS,
      ALICE_MUSINGS,
      ALICE_PACTS,
      ALICE_PAST,
      ALICE_SCHEMES,
      ALICE_SECRETS,
      ALICE_THOUGHTS,
      ALICE_TIPS,
      ALICE,
      TALK.alice,
    ),
    temper: { faithless: 9, trusting: 48, sociable: 66 },
    twoFacedPercent: 24,
    feet: {
      news: [{ room: 'News Room', weight: 35 }],
      shock: [{ room: 'News Room', weight: 40 }],
      losing: [{ room: 'VC Office', weight: 40 }],
      winning: [{ room: 'Startup Offices', weight: 35 }],
      crowd: [{ room: 'VC Office', weight: 60 }],
      lonely: [{ room: 'Coffee Shop', weight: 45 }],
      quarrel: [{ room: 'VC Office', weight: 25 }],
      whim: [{ room: 'Coffee Shop', weight: 15 }],
    },
  },
  sarah: {
    policy: sarah,
    lexicon: joined(
      SARAH_ANSWERS,
      SARAH_BETS,
      SARAH_COUNTERS,
      SARAH_DARES,
      SARAH_FEUDS,
      SARAH_HOURS,
      SARAH_LOANS,
      SARAH_MORE_ANSWERS,
      SARAH_MORE_MUSINGS,
      SARAH_MORE_SPEECH,
      SARAH_MORE_TALK,
      SARAH_MORE_THOUGHTS,
      SARAH_MUSINGS,
      SARAH_PACTS,
      SARAH_PAST,
      SARAH_SCHEMES,
      SARAH_SECRETS,
      SARAH_THOUGHTS,
      SARAH_TIPS,
      SARAH,
      TALK.sarah,
    ),
    temper: { faithless: 15, trusting: 46, sociable: 66 },
    twoFacedPercent: 27,
    feet: {
      news: [{ room: 'News Room', weight: 40 }],
      shock: [{ room: 'Startup Offices', weight: 45 }],
      losing: [{ room: 'Coffee Shop', weight: 60 }],
      winning: [
        { room: 'Startup Offices', weight: 40 },
        { room: 'VC Office', weight: 20 },
      ],
      lonely: [{ room: 'Coffee Shop', weight: 45 }],
      crowd: [{ room: 'VC Office', weight: 15 }],
      whim: [{ room: 'VC Office', weight: 15 }],
    },
  },
  alex: {
    policy: alex,
    lexicon: joined(
      ALEX_ANSWERS,
      ALEX_BETS,
      ALEX_COUNTERS,
      ALEX_DARES,
      ALEX_FEUDS,
      ALEX_HOURS,
      ALEX_LOANS,
      ALEX_MORE_TALK,
      ALEX_MORE_THOUGHTS,
      ALEX_MUSINGS,
      ALEX_PACTS,
      ALEX_PAST,
      ALEX_SCHEMES,
      ALEX_SECRETS,
      ALEX_THOUGHTS,
      ALEX_TIPS,
      ALEX,
      TALK.alex,
    ),
    temper: { faithless: 8, trusting: 70, sociable: 70 },
    twoFacedPercent: 20,
    feet: {
      news: [{ room: 'News Room', weight: 30 }],
      losing: [
        { room: 'Coffee Shop', weight: 60 },
        { room: 'VC Office', weight: 30 },
      ],
      winning: [
        { room: 'VC Office', weight: 40 },
        { room: 'News Room', weight: 20 },
      ],
      lonely: [
        { room: 'Coffee Shop', weight: 40 },
        { room: 'News Room', weight: 25 },
      ],
      quarrel: [{ room: 'Startup Offices', weight: 20 }],
      whim: [{ room: 'Coffee Shop', weight: 15 }],
    },
  },
  mike: {
    policy: mike,
    temper: { faithless: 17, trusting: 62, sociable: 76 },
    lexicon: joined(
      MIKE_ANSWERS,
      MIKE_BETS,
      MIKE_COUNTERS,
      MIKE_DARES,
      MIKE_FEUDS,
      MIKE_HOURS,
      MIKE_LOANS,
      MIKE_MORE_ANSWERS,
      MIKE_MORE_SAYS,
      MIKE_MORE_TALK,
      MIKE_MORE_THINKS,
      MIKE_MORE_TRADES,
      MIKE_MUSINGS,
      MIKE_PACTS,
      MIKE_PAST,
      MIKE_SCHEMES,
      MIKE_SECRETS,
      MIKE_THOUGHTS,
      MIKE_TIPS,
      MIKE,
      TALK.mike,
    ),
    twoFacedPercent: 20,
    feet: {
      news: [{ room: 'News Room', weight: 80 }],
      shock: [
        { room: 'News Room', weight: 40 },
        { room: 'Startup Offices', weight: 20 },
      ],
      losing: [{ room: 'Coffee Shop', weight: 70 }],
      winning: [
        { room: 'Startup Offices', weight: 35 },
        { room: 'VC Office', weight: 35 },
      ],
      lonely: [
        { room: 'News Room', weight: 40 },
        { room: 'Coffee Shop', weight: 50 },
      ],
      whim: [{ room: 'VC Office', weight: 15 }],
    },
  },
} as const satisfies Readonly<Record<string, Actor>>;

/** The traders' voices. */
export const VOICES: readonly string[] = Object.keys(ACTORS);

const isVoice = (voice: string): voice is keyof typeof ACTORS => Object.hasOwn(ACTORS, voice);

/** Who plays a card: a temper is how one trades and walks, and only the ensemble's own personas have its jokes. */
export function actorOf(card: Pick<Performer, 'persona' | 'voice'>): Actor {
  const actor = actorFor(card.voice);
  return isInvented(card) ? { ...actor, lexicon: GUEST_LEXICON } : actor;
}

/** The actor of a voice; a voice nobody has written yet is always lent by the same one of the ensemble. */
export function actorFor(voice: string): Actor {
  if (isVoice(voice)) return ACTORS[voice];
  return chance(voice, 'voice').pick(Object.values<Actor>(ACTORS));
}
