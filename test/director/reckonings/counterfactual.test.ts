// The episode without its audience: the same answer each time, the truth where there was no audience,
// and nobody else kept waiting.

import { describe, expect, it } from 'vitest';
import { counterfactual } from '../../../src/director/reckonings/counterfactual.ts';
import { GUILD } from '../../playhouse.ts';
import { playEpisodes, REAL_DECK } from '../../views/whole-episodes.ts';
import { openTheatre } from '../theatre.ts';

describe('the counterfactual', () => {
  it('of an episode that understudies played alone is that very episode', async () => {
    for (const { before, after, records } of await playEpisodes({ seed: 'alone', episodes: 3 })) {
      const whatIf = await counterfactual({ opening: before, records }, REAL_DECK);
      const result = after.lastResult;
      expect(whatIf).toEqual({ winners: result?.winners, profitCents: result?.profitCents, headlines: 0 });
    }
  });

  it('leaves the audience’s headlines out, and is the same each time', async () => {
    const [first] = await playEpisodes({ seed: 'crowd', chaosEvery: 5 });
    if (first === undefined) throw new Error('no episode');
    const episode = { opening: first.before, records: first.records };
    const whatIf = await counterfactual(episode, REAL_DECK);
    expect(whatIf?.headlines).toBeGreaterThan(0);
    expect(whatIf?.profitCents).not.toEqual(first.after.lastResult?.profitCents);
    expect(await counterfactual(episode, REAL_DECK)).toEqual(whatIf);
  });

  it('is none of an episode that is still open', async () => {
    const [first] = await playEpisodes({ seed: 'open', rounds: 3 });
    if (first === undefined) throw new Error('no episode');
    const records = first.records.slice(0, -1);
    expect(await counterfactual({ opening: first.before, records }, REAL_DECK)).toBeUndefined();
  });

  it('lets everybody else have turns', async () => {
    const [first] = await playEpisodes({ seed: 'turns' });
    if (first === undefined) throw new Error('no episode');
    let turns = 0;
    let done = false;
    const count = (): void => {
      turns += 1;
      if (!done) setImmediate(count);
    };
    setImmediate(count);
    await counterfactual({ opening: first.before, records: first.records }, REAL_DECK);
    done = true;
    expect(turns).toBeGreaterThan(first.records.length / 2);
  });
});

describe('a floor', () => {
  it('knows its what-ifs, after a restart too', async () => {
    // A line after another: who speaks next has heard the one before, as in the what-if.
    const theatre = await openTheatre({ beatMs: 100, settings: { intermissionMs: 600_000 } });
    await theatre.create();
    await theatre.advance(600_000);
    const { lastResult } = theatre.show();
    if (lastResult === null) throw new Error('no episode has closed');
    const { firstSeq, lastSeq } = lastResult;
    const whatIf = await theatre.director.whatIf(GUILD, firstSeq, lastSeq);
    expect(whatIf?.profitCents).toEqual(lastResult.profitCents);
    await theatre.director.close();
    const again = await openTheatre({ store: theatre.store, clock: theatre.clock });
    expect(await again.director.whatIf(GUILD, firstSeq, lastSeq)).toEqual(whatIf);
    expect(await again.director.whatIf(GUILD, firstSeq, firstSeq)).toBeUndefined();
    await again.director.close();
  });
});
