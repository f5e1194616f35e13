// What a model of any make is told that it has just done, in English.
import { expect, it } from 'vitest';
import { decidedInEnglish } from '../../../src/minds/prompts/deed.ts';
import { actOf } from '../house/act-of.ts';
import { briefOf, holding, quotes } from '../understudy/brief-of.ts';

const chosen = (more: Readonly<Record<string, string>> = {}) => ({
  ...{ trade: 'Bonds', side: 'long', conviction: '2', act: 'none', location: 'Coffee Shop' },
  ...more,
});
const brief = briefOf('alice', { quotes: quotes({ Bonds: [0, -126] }) });

it.each([
  ['a trade', brief, chosen(), 'You went long Bonds at 98.74 with half of your limit.'],
  [
    'another before it',
    { ...brief, holding: holding('Tech', 'short', 0) },
    chosen({ conviction: '3' }),
    'You went long Bonds at 98.74 with all of your limit, out of your short Tech.',
  ],
  ['nothing', brief, chosen({ trade: 'Hold' }), 'You trade nothing and hold nothing.'],
  [
    'what is kept',
    { ...brief, holding: holding('Tech', 'short', 0) },
    chosen({ trade: 'Hold' }),
    'You trade nothing and keep your short Tech.',
  ],
  ['a halt', { ...brief, halted: 'Bonds' as const }, chosen(), 'Bonds is halted, so you trade nothing.'],
  ['ruin', { ...brief, bankrupt: true }, chosen(), 'You are bankrupt and trade nothing.'],
  [
    'a walk',
    brief,
    chosen({ location: 'VC Office' }),
    'You went long Bonds at 98.74 with half of your limit. Then you go to the VC Office.',
  ],
])('tells of %s', (_, seen, made, told) => {
  expect(decidedInEnglish(seen, made)).toBe(told);
});

it('says of an act that it is a lie only where one is told by whoever acts', () => {
  const terms = { asset: 'Tech', way: 'up', honest: false, priceCents: 10_000, untilRound: 12 } as const;
  const give = actOf('tip.give', { says: 'tip Mike off: Tech goes up', kind: 'tip', terms });
  const take = actOf('tip.take', { says: "take Mike's tip: Tech goes up", kind: 'tip', terms });
  const told = (act: typeof give) =>
    decidedInEnglish(
      { ...brief, plot: { ...brief.plot, acts: [give, take] } },
      chosen({ act: act.says, trade: 'Hold' }),
    );
  expect(told(give)).toBe(
    'You trade nothing and hold nothing. And this you do: tip Mike off: Tech goes up. The tip is a lie, and you know it.',
  );
  expect(told(take)).not.toContain('lie');
});
