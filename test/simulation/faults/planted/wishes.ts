// Faults at the door: a member presses once and it is done twice, or is told that nothing was taken and it is done all the
// same. And one of the clock: nothing that waits is called any more.

import { FloorHeldUp } from '../../../../src/director/held-up/floor-held-up.ts';
import type { Clock, Floors } from '../../../../src/director/ports.ts';
import { interactionId } from '../../../../src/show/ids.ts';
import { instead } from '../bot/instead.ts';
import type { Plant } from '../run.ts';

type Door = Pick<Floors, 'submit'>;

export const doneTwice: Plant = ({ planted }) => {
  let isDone = false;
  const floors = (door: Door): Door =>
    instead(door, {
      submit: async (guild, intent) => {
        const outcome = await door.submit(guild, intent);
        if (isDone || !outcome.ok || intent.type !== 'placeWager') return outcome;
        const again = { ...intent, interaction: interactionId(`${intent.interaction}000`) };
        isDone = (await door.submit(guild, again)).ok;
        if (isDone) planted();
        return outcome;
      },
    });
  return { floors };
};

export const refusedAndDone: Plant = ({ planted }) => {
  let isDone = false;
  const floors = (door: Door): Door =>
    instead(door, {
      submit: async (guild, intent) => {
        const outcome = await door.submit(guild, intent);
        if (isDone || !outcome.ok || intent.type !== 'placeWager') return outcome;
        isDone = true;
        planted();
        throw new FloorHeldUp(guild, 'nothingTaken');
      },
    });
  return { floors };
};

const TIMERS_FIRST = 25;

export const stoppedClock: Plant = ({ planted }) => {
  let timers = 0;
  const clock = (time: Clock): Clock =>
    instead(time, {
      at: (timeMs, callback) => {
        timers += 1;
        if (timers <= TIMERS_FIRST) return time.at(timeMs, callback);
        planted();
        return () => undefined;
      },
    });
  return { clock };
};
