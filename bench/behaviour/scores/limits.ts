// The limits that can be read off an answer: those of the persona, and those of the rules.

import { personaLimitFault } from '../../../src/minds/understudy/limits.ts';
import type { Take } from '../nights/take.ts';

/** The limit that an answer breaks, or undefined. */
export function limitFault(take: Take): string | undefined {
  if (take.answer === null) return undefined;
  switch (take.kind) {
    case 'decide':
      if (take.brief.bankrupt && take.answer.trade !== 'Hold') return 'the bankrupt trades';
      return personaLimitFault(take.answer, take.brief);
    case 'review':
      return undefined;
    case 'supervise': {
      const { action, whom, asset } = take.answer;
      const suspect = take.brief.suspects.find(({ id }) => id === whom);
      if (action === 'fine' && suspect?.mayBeFined !== true) return `${whom} may not be fined`;
      return action === 'halt' && !take.brief.mayBeHalted.includes(asset)
        ? `${asset} may not be halted`
        : undefined;
    }
  }
}
