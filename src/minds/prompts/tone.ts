// How somebody of the cast sounds, for a model that reads: eight lines as examples, what is never said, and how friends
// and enemies are answered. Small models imitate what they see more than what they are told.

import { z } from 'zod';
import { VOICES } from '../understudy/actors.ts';

/** When each of the eight lines is said, in the order of the prompt. */
const OCCASIONS = {
  greeting: 'hello',
  triumph: 'after a gain',
  defeat: 'after a loss',
  gossip: 'gossip',
  refusal: 'refusing',
  friend: 'to a friend',
  enemy: 'to an enemy',
  aside: 'of the room',
} as const;
export type Occasion = keyof typeof OCCASIONS;
const ALL_OCCASIONS = Object.keys(OCCASIONS) as readonly Occasion[];

/** Of those whom members invent: what they love and are is filled in from the card. */
export const GUEST_TONES = {
  trader: 'guest',
  regulator: 'guest-overseer',
  officer: 'guest-overseer',
} as const;

/** Names of others, and what a guest's card says. */
const SLOTS = ['friend', 'enemy', 'love', 'address', 'calling'] as const;
export type Filling = Readonly<Partial<Record<(typeof SLOTS)[number], string>>>;

const LINE_CHARS_MAX = 100;
/** About 260 tokens, read once and kept. */
const TONE_CHARS_MAX = 850;

export interface Tone {
  /** What marks it in the cast: a voice's name, or that of all guests. */
  readonly voice: string;
  readonly lines: Readonly<Record<Occasion, string>>;
  readonly never: string;
  readonly toFriends: string;
  readonly toEnemies: string;
}

const words = z
  .string()
  .min(1, 'is empty')
  .max(LINE_CHARS_MAX, `has more than ${LINE_CHARS_MAX} characters`)
  .regex(/^[^\p{Cc}"[\]<>|#]+$/u, 'has a sign that a prompt gives a meaning')
  .refine((text) => slotsIn(text).every((slot) => SLOTS.some((known) => slot === known)), {
    error: ({ input }) =>
      `has a slot that nothing fills: ${slotsIn(String(input)).find((slot) => !SLOTS.some((known) => slot === known))}`,
  });

export const toneFile = z
  .strictObject({
    voice: z.enum([...VOICES, 'ruth', 'colin', ...new Set(Object.values(GUEST_TONES))]),
    lines: z.strictObject({
      greeting: words,
      triumph: words,
      defeat: words,
      gossip: words,
      refusal: words,
      friend: words,
      enemy: words,
      aside: words,
    } satisfies Record<Occasion, typeof words>),
    never: words,
    toFriends: words,
    toEnemies: words,
  })
  .refine((tone) => textsOf(tone).join('').length <= TONE_CHARS_MAX, {
    error: `has more than ${TONE_CHARS_MAX} characters in all`,
  });

function slotsIn(text: string): readonly string[] {
  return [...text.matchAll(/\{([^}]*)\}/g)].map(([, slot]) => slot ?? '');
}

const textsOf = ({ lines, never, toFriends, toEnemies }: Tone): readonly string[] => [
  ...Object.values(lines),
  never,
  toFriends,
  toEnemies,
];

/** As lines of a prompt; one with a slot that is not filled is left out. */
export function toneAsText({ lines, never, toFriends, toEnemies }: Tone, filling: Filling): string {
  const said = ALL_OCCASIONS.flatMap((when) => {
    const line = filled(lines[when], filling);
    return line === undefined ? [] : [`${OCCASIONS[when]}: "${line}"`];
  });
  const [friends = '', enemies = ''] = [toFriends, toEnemies].map((text) => filled(text, filling));
  return [
    'How you sound (make lines of your own, never repeat one of these):',
    ...said,
    `Never: ${filled(never, filling) ?? ''}. To friends: ${friends}. To enemies: ${enemies}.`,
    '',
  ].join('\n');
}

function filled(text: string, filling: Readonly<Record<string, string | undefined>>): string | undefined {
  if (slotsIn(text).some((slot) => filling[slot] === undefined)) return undefined;
  return text.replace(/\{([^}]*)\}/g, (_, slot: string) => filling[slot] ?? '');
}
