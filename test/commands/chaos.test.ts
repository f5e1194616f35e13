import { beforeEach, describe, expect, test } from 'vitest';
import { command as bet } from '../../commands/bet.ts';
import { command as chaos } from '../../commands/chaos.ts';
import { command as headlines } from '../../commands/headlines.ts';
import { viewerId } from '../../src/show/ids.ts';
import { ANN, BOB, Playhouse } from '../playhouse.ts';
import { buttonsOf, callOn, press, send, textOf } from './house-call.ts';

let house: Playhouse;
beforeEach(() => {
  house = new Playhouse().create().ring();
});
const voteId = () => house.show.chaos?.id ?? 'none';

describe('/chaos', () => {
  test('opens a vote of three headlines with buttons, and says where it is', async () => {
    const reply = await chaos.run(callOn(house));
    expect(textOf(reply)).toContain('open in #Trading Floor');
    expect(textOf(reply).match(/^\*\*\d\*\* Headline/gm)).toHaveLength(3);
    expect(buttonsOf(reply)).toEqual(
      [0, 1, 2].map((index) => `vote:${voteId()}:${index}`).concat(`own:${voteId()}`),
    );
  });
  test('counts each member once, changeable, and discloses the voters’ bets from three on', async () => {
    await chaos.run(callOn(house));
    await bet.run(callOn(house, { viewer: BOB, options: { trader: 'sarah', amount: 10 } }));
    await press(chaos, house, `vote:${voteId()}:0`);
    await press(chaos, house, `vote:${voteId()}:0`);
    await press(chaos, house, `vote:${voteId()}:1`, { viewer: BOB });
    const reply = await press(chaos, house, `vote:${voteId()}:1`);
    expect(reply.kind).toBe('tally');
    expect(textOf(reply)).toMatch(/\*\*2 votes\*\*\n/);
    expect(textOf(reply)).not.toContain('backers');
    for (const [viewer, trader] of [
      ['3', 'sarah'],
      ['4', 'alex'],
    ] as const) {
      const more = { viewer: viewerId(viewer) };
      await bet.run(callOn(house, { ...more, options: { trader, amount: 10 } }));
      const shown = await press(chaos, house, `vote:${voteId()}:1`, more);
      if (viewer === '4') expect(textOf(shown)).toMatch(/\*\*4 votes\*\* · backers of Sarah 2, Alex 1/);
      else expect(textOf(shown)).not.toContain('backers');
    }
    expect(textOf(reply)).toMatch(/\*\*0 votes\*\*/);
    expect(textOf(reply)).toContain('Quorum reached');
  });
  test('says how many votes are wanted for a quorum', async () => {
    await press(chaos, house, 'vote:none:0', { viewer: BOB });
    await chaos.run(callOn(house));
    expect(textOf(await press(chaos, house, `vote:${voteId()}:0`))).toContain('**1 more vote** wanted');
  });
  test('takes a member’s own headline through a form, escaped', async () => {
    await chaos.run(callOn(house));
    const form = await press(chaos, house, `own:${voteId()}`);
    expect(form).toMatchObject({ kind: 'modal', modal: { form: { kind: 'headline', vote: voteId() } } });
    const reply = await send(chaos, house, `headline:${voteId()}`, {
      written: { headline: '**Crypto** @everyone' },
    });
    const [standing, hint] = textOf(reply).split('\n');
    expect(standing).toBe('📣 Your headline stands in the vote: \\*\\*Crypto\\*\\* @\u200beveryone');
    expect(hint).toMatch(/goes the way a headline says\..* This one: Crypto (up|down)/);
    const shown = await chaos.run(callOn(house));
    expect(textOf(shown)).toContain('**4** \\*\\*Crypto\\*\\* @\u200beveryone ✍️');
    expect(buttonsOf(shown)).toContain(`vote:${voteId()}:3`);
  });
  test('offers no form where the ballot is full', async () => {
    await chaos.run(callOn(house));
    await send(chaos, house, `headline:${voteId()}`, { written: { headline: 'Crypto one' } });
    await send(chaos, house, `headline:${voteId()}`, { written: { headline: 'Crypto two' }, viewer: BOB });
    expect(buttonsOf(await chaos.run(callOn(house)))).not.toContain(`own:${voteId()}`);
  });
  test('while a vote is open shows that one, buttons included', async () => {
    await chaos.run(callOn(house));
    const reply = await chaos.run(callOn(house, { viewer: BOB }));
    expect(textOf(reply)).toMatch(/open already, .* until <t:/);
    expect(buttonsOf(reply)).toContain(`vote:${voteId()}:0`);
  });
});

describe('refuses', () => {
  const rows: readonly (readonly [string, () => Promise<unknown>, RegExp])[] = [
    [
      'a vote while the show is paused',
      async () => {
        house.must({ type: 'pause', viewer: BOB, atMs: house.atMs });
        return chaos.run(callOn(house));
      },
      /paused/,
    ],
    [
      'a vote between episodes',
      async () => {
        while (house.show.episode !== null) house.round();
        return chaos.run(callOn(house));
      },
      /opening bell rings <t:/,
    ],
    [
      'a vote too soon after the last',
      async () => {
        await chaos.run(callOn(house));
        house.atMs = house.show.chaos?.closesAtMs ?? 0;
        house.must({ type: 'closeChaos', atMs: house.atMs, vote: voteId() });
        return chaos.run(callOn(house));
      },
      /can open from <t:\d+:t> \(<t:\d+:R>\) on/,
    ],
    [
      'a ballot after the close',
      async () => {
        await chaos.run(callOn(house));
        house.atMs = house.show.chaos?.closesAtMs ?? 0;
        return press(chaos, house, `vote:${voteId()}:0`);
      },
      /This vote is over/,
    ],
    ['a ballot of another vote', async () => press(chaos, house, 'vote:e9c9:0'), /This vote is over/],
    [
      'a ballot for what is not on it',
      async () => {
        await chaos.run(callOn(house));
        return press(chaos, house, `vote:${voteId()}:9`);
      },
      /not on the ballot/,
    ],
    [
      'a button that was tampered with',
      async () => {
        await chaos.run(callOn(house));
        return press(chaos, house, `vote:${voteId()}:1e0`);
      },
      /not on the ballot/,
    ],
    ['a form for a vote that is over', async () => press(chaos, house, 'own:e9c9'), /This vote is over/],
    [
      'an empty headline',
      async () => {
        await chaos.run(callOn(house));
        return send(chaos, house, `headline:${voteId()}`, { written: { headline: '  ' } });
      },
      /needs words/,
    ],
    [
      'a headline too long',
      async () => {
        await chaos.run(callOn(house));
        return send(chaos, house, `headline:${voteId()}`, { written: { headline: 'x'.repeat(121) } });
      },
      /at most 120 characters/,
    ],
    [
      'a second headline of one member',
      async () => {
        await chaos.run(callOn(house));
        await send(chaos, house, `headline:${voteId()}`, { written: { headline: 'Crypto one' } });
        return send(chaos, house, `headline:${voteId()}`, {
          written: { headline: 'Crypto two' },
          viewer: ANN,
        });
      },
      /one of yours already/,
    ],
    [
      'anything without a show',
      async () => {
        house = new Playhouse();
        return press(chaos, house, 'own:e1c1');
      },
      /`\/setup` first/,
    ],
  ];
  test.each(rows)('%s', async (_, use, said) => {
    const reply = await use();
    expect(reply).toMatchObject({ kind: 'private', text: expect.stringMatching(said) });
  });
});

describe('a headline of one’s own', () => {
  const write = (headline = 'Crypto is cheese') =>
    send(chaos, house, `headline:${voteId()}`, { written: { headline } });
  const asManager = { viewer: BOB, isManager: true };

  test('is hinted at without a number, and signed only by its author’s press', async () => {
    await chaos.run(callOn(house));
    const reply = await write();
    const [sign = ''] = buttonsOf(reply);
    expect(textOf(await chaos.run(callOn(house)))).toMatch(/✍️\n-# Crypto (up|down)/);
    const signed = await press(chaos, house, sign);
    expect(textOf(signed)).toContain('Your name stands under it');
    expect(textOf(await chaos.run(callOn(house)))).toContain(`✍️ <@${ANN}>`);
    const [off = ''] = buttonsOf(signed);
    await press(chaos, house, off);
    expect(textOf(await chaos.run(callOn(house)))).not.toContain(`✍️ <@${ANN}>`);
  });

  test('waits where a manager wants to read it; and is refused there', async () => {
    house = new Playhouse().create({ ownHeadlines: 'approved', roundsPerEpisode: 20 }).ring();
    await chaos.run(callOn(house));
    expect(textOf(await write())).toContain('waits for somebody with *Manage Server*');
    const pile = await headlines.run(callOn(house, asManager));
    expect(textOf(pile)).toContain(`**1** Crypto is cheese · <@${ANN}>`);
    const [, refuse = ''] = buttonsOf(pile);
    expect(textOf(await press(headlines, house, refuse, asManager))).toContain('No headline is waiting');
    expect(house.show.verdicts).toMatchObject([{ viewer: ANN, verdict: 'refused' }]);
  });

  test('is read by managers alone', async () => {
    house = new Playhouse().create({ ownHeadlines: 'approved', roundsPerEpisode: 20 }).ring();
    await chaos.run(callOn(house));
    await write();
    const id = house.show.held[0]?.id ?? '';
    const pressed = await press(headlines, house, `review:${id}:approved`);
    expect(textOf(pressed)).toContain('Only members with **Manage Server**');
    expect(house.show.held).toMatchObject([{ approved: false }]);
  });

  test('cannot be written where they are off: no button, and a reason', async () => {
    house = new Playhouse().create({ ownHeadlines: 'closed', roundsPerEpisode: 20 }).ring();
    expect(buttonsOf(await chaos.run(callOn(house)))).not.toContain(`own:${voteId()}`);
    expect(textOf(await write())).toContain('are off on this server');
    expect(textOf(await press(chaos, house, `own:${voteId()}`))).toContain('are off on this server');
  });

  test('opens no form for one who would write in vain', async () => {
    await chaos.run(callOn(house));
    await write();
    expect(textOf(await press(chaos, house, `own:${voteId()}`))).toContain('one of yours already');
    house = new Playhouse().create({ ownHeadlines: 'approved', roundsPerEpisode: 20 }).ring();
    await chaos.run(callOn(house));
    const own = `own:${voteId()}`;
    expect((await press(chaos, house, own)).kind).toBe('modal');
    await write();
    expect(textOf(await press(chaos, house, own))).toContain('A headline of yours waits already');
  });
});
