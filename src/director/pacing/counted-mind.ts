// A mind whose questions and answers are counted on their way, so that it is known what all minds together can do.

import type { Mind } from '../../minds/mind.ts';

export interface Counter {
  readonly asked: () => void;
  /** It has answered, or was given up. */
  readonly done: (how: 'answered' | 'givenUp') => void;
}

/** A mind that answers at once is no burden, and is not counted. */
export function counted(mind: Mind, { asked, done }: Counter): Mind {
  if (mind.instant === true) return mind;
  const count = async <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
    asked();
    let how: 'answered' | 'givenUp' = 'givenUp';
    try {
      const answer = await ask();
      how = 'answered';
      return answer;
    } finally {
      done(how);
    }
  };
  const { name, taught } = mind;
  const review = mind.review?.bind(mind);
  const supervise = mind.supervise?.bind(mind);
  const retell = mind.retell?.bind(mind);
  return {
    name,
    ...(taught === undefined ? {} : { taught }),
    decide: (brief, limits) => count(() => mind.decide(brief, limits)),
    ...(review === undefined ? {} : { review: (brief, limits) => count(() => review(brief, limits)) }),
    ...(supervise === undefined
      ? {}
      : { supervise: (brief, limits) => count(() => supervise(brief, limits)) }),
    ...(retell === undefined ? {} : { retell }),
    close: () => mind.close(),
  };
}
