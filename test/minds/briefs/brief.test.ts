// The brief: rooms that pay, memory, halts and margin calls, and its changing part within 450 tokens.

import { describe, expect, it } from 'vitest';
import { loadAssets } from '../../../src/assets.ts';
import { type Brief, briefFor } from '../../../src/minds/briefs/brief.ts';
import { FRESH_CHARS_MAX, withinBudget } from '../../../src/minds/prompts/fresh.ts';
import { promptFor } from '../../../src/minds/prompts/prompt.ts';
import { understudy } from '../../../src/minds/understudy/understudy.ts';
import { Offstage } from '../../../src/offstage/offstage.ts';
import { secretOf } from '../../../src/offstage/secret.ts';
import type { Show } from '../../../src/show/state/show.ts';

interface Asked {
  readonly brief: Brief;
  readonly show: Show;
}

/** Every brief of two episodes of the whole cast, played by the understudies. */
async function briefs(seed: string): Promise<readonly Asked[]> {
  const { cast, deck } = loadAssets();
  const mind = understudy();
  const asked: Asked[] = [];
  const offstage = new Offstage({
    deck,
    deadlineMs: 60_000,
    mindFor: () => mind,
    onAnswer: ({ show, question }) => {
      if (question.kind === 'decide') asked.push({ brief: briefFor(show, question), show });
    },
  });
  await offstage.create({ cast, atMs: 0 });
  for (const episode of [1, 2]) await offstage.playEpisode(secretOf(`${seed}/${episode}`));
  return asked;
}

const ALL = (await Promise.all(['a', 'b', 'c'].map(briefs))).flat();
const tipsOf = (kind: NonNullable<Brief['tip']>['kind']) =>
  ALL.flatMap(({ brief, show }) => (brief.tip?.kind === kind ? [{ brief, show, tip: brief.tip }] : []));

describe('the changing part', () => {
  it('is under 450 tokens by the rule of four characters', () => {
    const lengths = ALL.map(({ brief }) => promptFor(brief).fresh.length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(FRESH_CHARS_MAX);
    expect(Math.max(...lengths)).toBeGreaterThan(FRESH_CHARS_MAX / 2);
  });

  it('leaves out the oldest of what may be left out, and nothing else', () => {
    const long = 'x'.repeat(700);
    const kept = withinBudget([
      [`1${long}`, 'ifRoom'],
      [`2${long}`, 'always'],
      [`3${long}`, 'ifRoom'],
      ['4', 'always'],
    ]);
    expect(kept.map(([text]) => text[0])).toEqual(['2', '3', '4']);
  });
});

describe('rooms that pay', () => {
  it('the News Room hears the next headline a round early', () => {
    const tips = tipsOf('headline');
    expect(tips.length).toBeGreaterThan(10);
    for (const { brief, show, tip } of tips) {
      expect(brief.room).toBe('News Room');
      if (tip.kind === 'headline') expect(show.episode?.press?.headline?.text).toBe(tip.text);
      expect(
        show.episode?.published.some(({ headline }) => 'text' in tip && headline.text === tip.text),
      ).toBe(false);
    }
  });

  it('the VC Office hears rumours of Tech with their truth', () => {
    const tips = tipsOf('rumour');
    expect(tips.length).toBeGreaterThan(5);
    for (const { brief } of tips) expect(brief.room).toBe('VC Office');
    const truths = new Set(tips.map(({ tip }) => tip.kind === 'rumour' && tip.comesTrue));
    expect(truths).toEqual(new Set([true, false]));
  });

  it("the Coffee Shop sees one other trader's book", () => {
    const tips = tipsOf('book');
    expect(tips.length).toBeGreaterThan(10);
    for (const { brief, tip } of tips) {
      expect(brief.room).toBe('Coffee Shop');
      if (tip.kind === 'book') expect(tip.name).not.toBe(brief.self.name);
    }
  });

  it('the Startup Offices trade quietly', () => {
    for (const { brief } of tipsOf('halfImpact')) expect(brief.room).toBe('Startup Offices');
  });
});

describe('memory', () => {
  it('knows the last three trades and how they turned out', () => {
    for (const { brief } of ALL) {
      expect(brief.trades.length).toBeLessThanOrEqual(3);
      for (const { side, sinceBp, turnedOut } of brief.trades) {
        const wonBp = side === 'long' ? sinceBp : -sinceBp;
        if (turnedOut === 'well') expect(wonBp).toBeGreaterThan(0);
        if (turnedOut === 'badly') expect(wonBp).toBeLessThan(0);
      }
    }
  });

  it('knows a feud or an ally, and why', () => {
    const bonds = ALL.flatMap(({ brief }) => (brief.bond === null ? [] : [{ brief, bond: brief.bond }]));
    expect(bonds.length).toBeGreaterThan(10);
    for (const { brief, bond } of bonds) {
      expect(bond.id).not.toBe(brief.self.id);
      expect(bond.kind).toBe(bond.score < 0 ? 'feud' : 'ally');
    }
  });

  it('knows a margin call and a halt', () => {
    expect(ALL.some(({ brief }) => brief.marginCallPercent !== null && brief.marginCallPercent < 30)).toBe(
      true,
    );
    expect(ALL.some(({ brief }) => brief.halted !== null)).toBe(true);
  });
});
