// Minds that are late, fail or break the rules: they are stood in for, and nobody waits for them.
import { describe, expect, it } from 'vitest';
import type { Mind } from '../../src/minds/mind.ts';
import { ANN, GUILD } from '../playhouse.ts';
import { openTheatre, turnsIn } from './theatre.ts';

describe('minds', () => {
  const silent: Mind = { name: 'silent', decide: () => new Promise(() => {}), close: async () => {} };

  it('that are late are stood in for by the understudy, and it is said', async () => {
    const theatre = await openTheatre({ mind: silent });
    await theatre.create();
    await theatre.advance(3_000);
    expect(turnsIn(theatre)).toHaveLength(0);
    await theatre.advance(5_000);
    expect(turnsIn(theatre)).toHaveLength(4);
    expect(turnsIn(theatre)[0]).toMatchObject({ playedBy: { mind: 'silent', understudyBecause: 'late' } });
  });

  it('that fail are stood in for at once', async () => {
    const broken: Mind = {
      ...silent,
      name: 'broken',
      decide: async () => Promise.reject(new Error('no weights')),
    };
    const theatre = await openTheatre({ mind: broken });
    await theatre.create();
    await theatre.advance(3_000);
    expect(turnsIn(theatre)[0]).toMatchObject({ playedBy: { mind: 'broken', understudyBecause: 'failed' } });
  });

  it('that break the rules are stood in for', async () => {
    const decision = {
      thought: 'x'.repeat(500),
      trade: 'Gold',
      side: 'up',
      conviction: 9,
      speech: '',
      location: 'Roof',
    };
    const wild: Mind = { ...silent, name: 'wild', decide: async () => decision as never };
    const theatre = await openTheatre({ mind: wild });
    await theatre.create();
    await theatre.advance(3_000);
    expect(turnsIn(theatre)[0]).toMatchObject({ playedBy: { understudyBecause: 'failed' } });
  });

  it('never hold up a viewer', async () => {
    const theatre = await openTheatre({ mind: silent });
    await theatre.create();
    await theatre.advance(3_000);
    const outcome = await theatre.director.submit(GUILD, {
      type: 'visit',
      atMs: theatre.clock.nowMs(),
      viewer: ANN,
      today: '2026-01-01',
    });
    expect(outcome.ok).toBe(true);
  });

  it('whose answer comes after the question closed are not heard', async () => {
    const theatre = await openTheatre({ mind: silent });
    await theatre.create();
    await theatre.advance(3_000);
    const question = theatre.show().episode?.asked[0];
    if (question === undefined) throw new Error('nobody is asked');
    await theatre.advance(6_000);
    const late = await theatre.director.submit(GUILD, {
      type: 'answer',
      atMs: theatre.clock.nowMs(),
      question: question.id,
      playedBy: { mind: 'silent', understudyBecause: null },
      decision: {
        thought: 't',
        trade: 'Hold',
        side: 'long',
        conviction: 1,
        speech: 's',
        location: 'Coffee Shop',
      },
    });
    expect(late).toMatchObject({ ok: false, rejection: { reason: 'questionClosed' } });
  });
});
