// Whose words the recap is told in, where the host wants a mind's.

import type { Casting } from '../minds/casting.ts';
import { performerId } from '../show/ids.ts';
import type { StageOptions } from '../stage/stage-options.ts';
import { ConfigFault } from './config.ts';

/** The mind that tells the recap's beats: the one that plays whom no other does. */
export function recapVoice(casting: Casting): StageOptions['retell'] {
  const mind = casting.mindFor({ id: performerId('recap'), mind: 'default' });
  if (mind.retell !== undefined) return mind.retell.bind(mind);
  throw new ConfigFault(
    `RECAP_VOICE=mind needs a model that can write, and ${mind.name} cannot: name one with MODEL or MIND_URL.`,
  );
}
