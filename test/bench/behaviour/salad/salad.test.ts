// The check of salad, calibrated: it knows whole lines of the voices in worlds that it has never met, and garbled ones.

import { describe, expect, it, test } from 'vitest';
import { playNight } from '../../../../bench/behaviour/nights/night.ts';
import { linesOf, type Take, textsIn } from '../../../../bench/behaviour/nights/take.ts';
import { type Told, toldIn } from '../../../../bench/behaviour/salad/joints.ts';
import { saladIn, saladShare } from '../../../../bench/behaviour/salad/salad.ts';
import { understudy } from '../../../../src/minds/understudy/understudy.ts';
import { chance } from '../../../../src/show/chance.ts';
import { worldOf } from '../../../../training/lessons/world.ts';
import { takeOf } from '../nights/takes.ts';
import { GARBLED_BY_HAND, GARBLED_BY_THE_MODEL } from './garbled-lines.ts';

const WORLDS = 8;

/** What understudies of all kinds answer, in worlds of the test. */
async function played(): Promise<readonly Take[]> {
  const mind = understudy();
  const nights = [];
  for (let number = 0; number < WORLDS; number++) {
    const world = worldOf({ seed: 'salad', number, split: 'test' });
    nights.push(await playNight({ world, rounds: 12, number, mindFor: () => mind, deadlineMs: 60_000 }));
  }
  return nights.flatMap(({ takes }) => takes);
}

interface Said {
  readonly line: string;
  readonly told: Told;
}

const takes = await played();
const said = takes.flatMap((take): readonly Said[] => {
  const told = toldIn(textsIn(take.brief), take.brief.castNames);
  return linesOf(take).map((line) => ({ line, told }));
});
const draw = chance('salad', 'garbled');

/** A line's words in another order, its last one where it was. */
function shuffled(line: string): string {
  const words = line.split(' ');
  const last = words.pop() ?? '';
  return [...draw.shuffle(words), last].join(' ');
}

const NOTHING = toldIn(['Alex, Alice, Mike, Sarah'], ['Alex', 'Alice', 'Mike', 'Sarah']);
const NAMES =
  'Lirpresa Diernwhoa Kiasveashe Fleengdeyf Milnbiorl Pautzsmoff Quicriztro Neanggliel Waybheents';
const MODELS = toldIn(['Fleyrnstro, Lower Brume, Geydiek, Fetchly'], NAMES.split(' '));

const caught = (lines: readonly string[], told: Told): number =>
  lines.filter((line) => saladIn(line, told) !== undefined).length / lines.length;

describe('calibrated', () => {
  test('of the understudies’ lines at most one in a thousand is called salad', () => {
    expect(said.length).toBeGreaterThan(1_000);
    expect(said.filter(({ line, told }) => saladIn(line, told)).map(({ line }) => line)).toEqual([]);
    expect(saladShare(takes)).toEqual({ hits: 0, of: said.length });
  });

  test('of their words in another order nearly all are', () => {
    const some = said.filter(({ line }) => line.split(' ').length >= 8).slice(0, 300);
    const hits = some.filter(({ line, told }) => saladIn(shuffled(line), told)).length;
    expect(hits / some.length).toBeGreaterThan(0.98);
  });

  test('of the house model’s garbled lines, and of those by hand, four in five at least', () => {
    expect(caught(GARBLED_BY_THE_MODEL, MODELS)).toBeGreaterThanOrEqual(0.8);
    expect(caught(GARBLED_BY_HAND, NOTHING)).toBeGreaterThanOrEqual(0.8);
  });
});

describe('a line', () => {
  it.each([
    ['It does not end', /does not end/],
    ['It is the the end.', /twice/],
    ['I looked at the. Nothing there.', /breaks off/],
    ['I heard "nothing at all.', /left open/],
    ["Entry 498 reads 'loud not allowed.", /left open/],
  ])('"%s" is none', (line, why) => {
    expect(saladIn(line, NOTHING)).toMatch(why);
  });

  it('may quote its brief, and nothing like it', () => {
    const headline = 'Trosppoarp opens fridge, finds quarterly report';
    const line = (quoted: string): string => `"${quoted}": I called it in a dream, seven dreams ago!`;
    const told = toldIn([headline], []);
    expect(saladIn(line(headline), told)).toBeUndefined();
    expect(saladIn(line('Trosppoarp fridge rent opens report quarterly'), told)).toMatch(/joints/);
  });

  it('of no answer counts for nothing', () => {
    expect(saladShare([takeOf('mike', null)])).toEqual({ hits: 0, of: 0 });
  });
});
