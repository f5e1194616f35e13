// After hours: what is left of an evening whose trading ended early.

import { beforeEach, describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/languages/words.ts';
import type { EventOf, EventType } from '../../../src/show/events/event.ts';
import { isAfterHours, juryReturned } from '../../../src/show/rounds/after-hours.ts';
import { recapOf } from '../../../src/views/paper/recap.ts';
import { ALEX, ALICE, bold, MIKE, Playhouse, SARAH } from '../../playhouse.ts';
import { floorLines } from '../../views/floor/floor-lines.ts';

/** Everybody is in Tech and Crypto, and both fall as far as a round lets them, until trading is over. */
function fallen(): Playhouse {
  const house = new Playhouse().create({ roundsPerEpisode: 12 });
  house.mind = bold;
  house.ring();
  house.round().round();
  house.headlineEffects = { Tech: -2_400, Crypto: -3_000, Bonds: -900 };
  while (house.show.episode !== null && house.show.episode.halt?.level !== 20) house.round();
  return house;
}

const ofType = <Type extends EventType>(house: Playhouse, type: Type): readonly EventOf<Type>[] =>
  house.events().filter((event): event is EventOf<Type> => event.type === type);

/** Whoever can does what begins so; the others do nothing. */
const doing =
  (wanted: RegExp): Playhouse['mind'] =>
  ({ acts = [] }) => {
    const act = acts.find(({ does }) => wanted.test(does));
    return act === undefined ? {} : { act: act.says };
  };

describe('once trading is over', () => {
  let house = fallen();
  beforeEach(() => {
    house = fallen();
  });

  it('it begins with the next round, and is told once', () => {
    expect(house.show.episode && isAfterHours(house.show.episode)).toBe(false);
    house.round().round();
    expect(ofType(house, 'afterHoursBegan')).toMatchObject([{ round: (house.show.episode?.round ?? 0) - 1 }]);
  });

  it('nobody begins anything; everybody may own up', () => {
    house.startRound();
    const acts = house.show.episode?.asked.flatMap((question) =>
      question.kind === 'decide' ? (question.acts ?? []) : [],
    );
    expect(acts?.filter(({ draft }) => draft !== undefined)).toEqual([]);
    expect(acts?.some(({ does }) => does === 'hours.confess')).toBe(true);
  });

  it('what is confessed was thought today, by who confesses it, and never twice', () => {
    house.mind = doing(/^hours\.confess/);
    while (house.show.episode !== null) house.round();
    const confessed = ofType(house, 'confessed');
    expect(confessed.length).toBeGreaterThanOrEqual(8);
    expect(new Set(confessed.map(({ turn }) => turn)).size).toBe(confessed.length);
    const thoughts = ofType(house, 'turnTaken');
    for (const { performer, thought } of confessed) {
      expect(thoughts.some((turn) => turn.performer === performer && turn.decision.thought === thought)).toBe(
        true,
      );
    }
    for (const who of [ALEX, ALICE, MIKE, SARAH]) {
      expect(confessed.filter(({ performer }) => performer === who).length).toBeLessThanOrEqual(3);
    }
  });

  it('the ruined have one vote each, on somebody else; the bell counts them', () => {
    house.mind = doing(/^hours\.verdict/);
    while (house.show.episode !== null) house.round();
    const verdicts = ofType(house, 'verdictGiven');
    expect(verdicts.length).toBeGreaterThan(0);
    expect(new Set(verdicts.map(({ juror }) => juror)).size).toBe(verdicts.length);
    for (const { juror, culprit } of verdicts) expect(culprit).not.toBe(juror);
    expect(ofType(house, 'juryReturned')).toMatchObject([{ jurors: verdicts.length }]);
  });

  it('a second confession of one thought is not done, whatever a mind says', () => {
    house.startRound();
    const [question] = house.show.episode?.asked ?? [];
    const act =
      question?.kind === 'decide' ? question.acts?.find(({ does }) => does === 'hours.confess') : undefined;
    house.mind = ({ performer }) => (performer === question?.performer ? { act: act?.says ?? '' } : {});
    while (house.answerOne());
    expect(
      ofType(house, 'confessed').filter(({ performer }) => performer === question?.performer),
    ).toHaveLength(1);
    house.round();
    expect(
      ofType(house, 'confessed').filter(({ performer }) => performer === question?.performer),
    ).toHaveLength(1);
  });

  it('the market stands still, and the bell rings after the last round as on any day', () => {
    const { prices } = house.show;
    while (house.show.episode !== null) house.round();
    expect(house.show.prices).toEqual(prices);
    expect(ofType(house, 'roundClosed')).toHaveLength(12);
    expect(ofType(house, 'poolSettled').length).toBeGreaterThan(0);
  });

  it('the floor and the recap tell of it', () => {
    house.mind = doing(/^hours\./);
    while (house.show.episode !== null) house.round();
    const { befores } = house;
    const records = house.told();
    const floor = records
      .flatMap((record, index) => {
        const before = befores[index];
        return before === undefined ? [] : [{ record, before, after: befores[index + 1] ?? house.show }];
      })
      .flatMap((step) => floorLines(wordsOf('en'), step))
      .join('\n');
    expect(floor).toContain('**After hours.**');
    expect(floor).toMatch(/The jury of the ruined/);
    const recap = recapOf(wordsOf('en'), house.show, house.told());
    const text = `${recap?.story}\n${recap?.scenes ?? ''}`;
    expect(text).toContain('### 🌙 After hours');
    expect(text).toContain('owned up to a thought of round');
    expect(text).toContain('What kind of day it was');
  });
});

it('a day that is traded to its end has no after hours', () => {
  const house = new Playhouse().create().episode();
  expect(ofType(house, 'afterHoursBegan')).toEqual([]);
  expect(ofType(house, 'juryReturned')).toEqual([]);
});

describe('the jury', () => {
  const { show } = new Playhouse().create().ring();
  const returned = (...verdicts: readonly (readonly [typeof ALEX, typeof ALEX])[]) =>
    show.episode &&
    juryReturned({ ...show.episode, verdicts: verdicts.map(([juror, culprit]) => ({ juror, culprit })) });

  it('finds guilty whoever most of them hold guilty', () => {
    expect(returned([ALEX, MIKE], [SARAH, MIKE], [MIKE, ALEX])).toMatchObject([
      { culprit: MIKE, votes: 2, jurors: 3 },
    ]);
  });

  it('is hung between two, and silent without a vote', () => {
    expect(returned([ALEX, MIKE], [MIKE, ALEX])).toMatchObject([{ culprit: null, votes: 0, jurors: 2 }]);
    expect(returned()).toEqual([]);
  });
});
