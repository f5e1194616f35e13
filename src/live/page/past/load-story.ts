// Fetches an episode so far, as all may see it.

import type { Rewound } from '../../wire.ts';
import { Story } from './story.ts';

export interface StoryPlace {
  readonly base: string;
  readonly guild: string;
  /** The one that is open, or was last, where none is said. */
  readonly episode: number | null;
  readonly token: string | null;
}

/** Null where there is none, or the floor is away. */
export async function loadStory({ base, guild, episode, token }: StoryPlace): Promise<Story | null> {
  const address = new URL(`${base}${guild}/rewind`, location.href);
  if (episode !== null) address.searchParams.set('episode', String(episode));
  if (token !== null) address.searchParams.set('token', token);
  try {
    const answer = await fetch(address);
    return answer.ok ? new Story((await answer.json()) as Rewound) : null;
  } catch (cause) {
    console.warn('no story of the episode:', cause);
    return null;
  }
}
