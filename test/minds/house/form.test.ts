// The house model's short hand. Its text is what the model was trained on: a test that fails here says that the
// form has changed, and that HOUSE_FORM must be counted up and the model trained anew.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HOUSE_FORM } from '../../../src/minds/house/form.ts';
import { traderPrompt } from '../../../src/minds/house/trader-form.ts';
import { introduce } from '../../../src/minds/understudy/guest/persona.ts';
import { performerId } from '../../../src/show/ids.ts';
import { briefOf, holding, news, quotes, said } from '../understudy/brief-of.ts';
import { actOf } from './act-of.ts';

const textOf = (brief: Parameters<typeof traderPrompt>[0]): string => {
  const { shared, persona, fresh } = traderPrompt(brief);
  return shared + persona + fresh;
};

it(`a trader's brief in ${HOUSE_FORM} is this text`, () => {
  const brief = briefOf('alice', {
    quotes: quotes({ Tech: [8, -310], Crypto: [-60, 1_240] }),
    news: [
      news('Rates rise', { Tech: -1, Bonds: -1 }, 2),
      news('Elevator startup triples overnight', { Tech: 1 }),
    ],
    equityCents: 943_800,
    dayProfitCents: -56_200,
    rank: 3,
    holding: holding('Bonds', 'short', 700),
    present: [{ id: performerId('alex'), name: 'Alex' }],
    heard: [said('alex', 'Alex', 'Sold my Crypto at 78.08, feel like a toaster.')],
    trades: [{ trade: 'Bonds', side: 'short', conviction: 1, roundsAgo: 1, sinceBp: -10, turnedOut: 'flat' }],
    tip: {
      kind: 'rumour',
      text: 'Tech is tired',
      reading: { Tech: -1, Crypto: 0, Bonds: 1 },
      comesTrue: true,
    },
    marginCallPercent: 24,
    halted: 'Crypto',
    plot: {
      ...{ open: [], owed: [], bound: [] },
      acts: [
        actOf('bet.take', { answers: true }),
        actOf('tip.give', {
          kind: 'tip',
          terms: { asset: 'Tech', way: 'up', honest: false, priceCents: 9_690, untilRound: 11 },
        }),
      ],
      threads: [
        {
          ...{ kind: 'pact', matter: 'the desk lamp', stage: 'running', isOwn: true, standing: null },
          ...{ roundsLeft: 4, other: { id: performerId('alex'), name: 'Alex' } },
          terms: { asset: 'Tech', side: 'long', untilRound: 12 },
        },
      ],
      debts: [
        {
          ...{ kind: 'bet', matter: 'the brass stapler', verb: 'offer', whose: 'own' },
          other: { id: performerId('mike'), name: 'Mike' },
        },
      ],
    },
  });
  expect(textOf(brief)).toBe(
    [
      'alice Alice',
      'round 8 left 16 in Coffee Shop with Alex; on the milk',
      'Tech at 96.90 up 0.08% day down 3.1%',
      'Crypto at 112.40 down 0.60% day up 12.4%',
      'Bonds at 100.00 flat day flat',
      'before Tech- Bonds-',
      'news deck Tech+ on the elevator: Elevator startup triples overnight',
      `$9,438 -$562 rank 3 of ${brief.board.map(({ name }) => name).join(' ')} gap $562; short Bonds +$7 for 5`,
      'past short Bonds down 0.10%; true rumour Tech- Bonds+; called 24%; halted Crypto',
      'open pact Alex desk lamp long Tech to 12',
      'owe Mike offer bet brass stapler',
      'acts take bet Mike Crypto above 110!; give tip Mike Tech up false',
      'heard Alex doom on toaster: Sold my Crypto at 78.08, feel like a toaster.',
      '',
    ].join('\n'),
  );
});

it('nothing that others say or print begins a line of its own', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 160 }), (text) => {
      const quiet = textOf(briefOf('mike', { news: [news('x', {})], heard: [said('alex', 'Alex', 'x')] }));
      const loud = textOf(briefOf('mike', { news: [news(text, {})], heard: [said('alex', 'Alex', text)] }));
      expect(loud.split(/[\n\r\u2028\u2029]/).length).toBe(quiet.split('\n').length);
    }),
  );
});

it('of somebody invented the brief says what they are and love', () => {
  const { self } = briefOf('alice');
  const zork = { ...self, name: 'Zork', title: 'The beekeeper', persona: 'Whoever that is.' };
  introduce(zork, {
    ...{ loves: ['my velvet glorbin', 'the tugboats'], isRead: true },
    ...{ address: 'sailor', calling: 'beekeeper' },
  });
  expect(traderPrompt(briefOf('alice', { self: zork })).persona).toMatch(
    /^guest alice Zork; beekeeper; sailor; (?:my velvet glorbin; the tugboats|the tugboats; my velvet glorbin)\n$/,
  );
});
