// How a room's conversation goes on: to who spoke of the subject, to one about another, and beside a deed.

import { expect, test } from 'vitest';
import { isAbout } from '../../../src/minds/briefs/room-talk.ts';
import { actorFor, VOICES } from '../../../src/minds/understudy/actors.ts';
import { asideOf, earlierOn, repliesOf, talkPatterns } from '../../../src/minds/understudy/conversation.ts';
import { actAsUnderstudy } from '../../../src/minds/understudy/understudy.ts';
import { chance } from '../../../src/show/chance.ts';
import { briefOf, said } from './brief-of.ts';

const MILK = said('sarah', 'Sarah', 'They always begin with the milk.');
const BOND = said('mike', 'Mike', 'Bonds are up!');
const draw = chance('1', 'test');
const SEEDS = Array.from({ length: 60 }, (_, seed) => seed);

test('who has just spoken of the subject is replied to, who has not is answered first', () => {
  const otherwise = { answers: ['answer.plain'], own: 'move' };
  for (const seed of SEEDS) {
    const chances = chance(String(seed), 'test');
    const [spoken] = talkPatterns(briefOf('alice', { heard: [MILK] }), otherwise, chances);
    const [other] = talkPatterns(briefOf('alice', { heard: [BOND] }), otherwise, chances);
    if (spoken !== undefined) expect(spoken[0]).toBe('reply.milk');
    if (other !== undefined) expect(other).toEqual(['answer.plain', 'talk.milk']);
  }
});

test('what another said before is remembered, and both are named', () => {
  const heard = [MILK, BOND];
  expect(earlierOn(briefOf('alice', { heard }))).toBe(MILK);
  expect(earlierOn(briefOf('alice', { heard: [BOND, MILK] }))).toBeUndefined();
  expect(repliesOf(briefOf('alice', { heard }))).toEqual([]);
  const speeches = SEEDS.map((seed) => actAsUnderstudy(briefOf('alex', { heard, seed })).speech);
  expect(speeches.some((speech) => /Sarah/.test(speech) && /Mike/.test(speech))).toBe(true);
});

test.each(VOICES)('%s mostly speaks of what the room talks about', (voice) => {
  const about = SEEDS.filter((seed) => {
    const brief = briefOf(voice, { heard: [said('colin', 'Colin', 'The milk again.')], seed });
    return isAbout(brief.talk, actAsUnderstudy(brief).speech);
  });
  expect(about.length / SEEDS.length).toBeGreaterThan(0.6);
});

test('a word on it goes with what goes on, never with what turns', () => {
  const asides = (pool: string): number =>
    SEEDS.filter((seed) => asideOf(briefOf('alice'), pool, chance(String(seed), 'test')) !== undefined)
      .length;
  for (const pool of ['bet.needle', 'past.kept', 'third.offer', 'loan.dun']) {
    expect(asides(pool)).toBeGreaterThan(0);
  }
  for (const pool of ['pact.break', 'bet.offer', 'pact.take', 'pact.agree', 'tip.burned', 'dare.quit']) {
    expect(asides(pool)).toBe(0);
  }
});

test('the ruined do not chat', () => {
  const otherwise = { answers: [], own: 'move' };
  expect(talkPatterns(briefOf('alex', { bankrupt: true }), otherwise, draw)).toEqual([]);
});

test('whatever is a reply names the speaker, and what is said to nobody names nobody', () => {
  for (const voice of VOICES) {
    for (const [pool, forms] of Object.entries(actorFor(voice).lexicon)) {
      const isReply = pool.startsWith('reply.') || pool === 'talk.back';
      if (!isReply && !pool.startsWith('talk.')) continue;
      for (const form of forms) expect(form.includes('{speaker}'), `${voice} ${pool}: ${form}`).toBe(isReply);
      if (pool === 'talk.back') for (const form of forms) expect(form).toContain('{earlier}');
    }
  }
});
