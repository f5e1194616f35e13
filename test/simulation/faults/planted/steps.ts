// Faults of the stage: two steps told in each other's place, and a bell that is taken for told.

import type { Performance, Stage, Telling } from '../../../../src/director/ports.ts';
import { firstTime, instead } from '../bot/instead.ts';
import type { Plant } from '../run.ts';

const TOLD: Telling = { told: Promise.resolve() };

export const reorderedPair: Plant = ({ planted }) => {
  const isIt = firstTime<Performance>(({ record }) =>
    record.events.some(({ type }) => type === 'roundStarted'),
  );
  let held: Performance | null = null;
  const stage = (told: Stage): Stage =>
    instead(told, {
      perform: async (performance, signal) => {
        if (held === null && isIt(performance)) {
          held = performance;
          return TOLD;
        }
        const telling = await told.perform(performance, signal);
        if (held === null) return telling;
        await told.perform(held, signal);
        held = null;
        planted();
        return telling;
      },
    });
  return { stage };
};

export const skippedBell: Plant = ({ planted }) => {
  let skippedSeq: number | null = null;
  const stage = (told: Stage): Stage =>
    instead(told, {
      perform: async (performance, signal) => {
        const { events, firstSeq } = performance.record;
        if (events.some(({ type }) => type === 'episodeClosed')) skippedSeq ??= firstSeq;
        // After a restart too.
        if (firstSeq !== skippedSeq) return told.perform(performance, signal);
        planted();
        return TOLD;
      },
    });
  return { stage };
};
