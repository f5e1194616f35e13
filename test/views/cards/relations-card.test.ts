// The graph of feuds and alliances: who is in it, in which order, in which words, and where it may be asked for.

import { describe, expect, it } from 'vitest';
import { command } from '../../../commands/relations.ts';
import { wordsOf } from '../../../src/languages/words.ts';
import type { Bond, Relations } from '../../../src/show/cast/relation.ts';
import { bondAfter, pairKey } from '../../../src/show/cast/relation.ts';
import { relationsAltText, relationsText, relationsView } from '../../../src/views/cards/relations-card.ts';
import { ALEX, ALICE, MIKE, Playhouse, SARAH } from '../../playhouse.ts';

const EN = wordsOf('en');

const { show } = new Playhouse().create().ring();
const relations: Relations = {
  [pairKey(ALEX, ALICE)]: { score: -8, reason: 'betAgainst', by: ALEX, round: 7 },
  [pairKey(SARAH, MIKE)]: { score: 9, reason: 'copied', by: MIKE, round: 3 },
  [pairKey(SARAH, ALICE)]: { score: 3, reason: 'agreed', by: ALICE, round: 5 },
  [pairKey(MIKE, ALICE)]: { score: 1, reason: 'answered', by: ALICE, round: 6 },
};

describe('feuds and alliances', () => {
  it('come the strongest first, and a single answer is none', () => {
    const { edges, nodes } = relationsView({ ...show, relations });
    expect(nodes).toHaveLength(show.cast.length);
    expect(edges.map(({ by, to, kind }) => [by, to, kind])).toEqual([
      [MIKE, SARAH, 'alliance'],
      [ALEX, ALICE, 'feud'],
      [ALICE, SARAH, 'liking'],
    ]);
  });

  it('name the deed that moved the score most, not the last one', () => {
    const moves = [
      { score: -3, reason: 'betAgainst', by: ALEX, round: 2 },
      { score: -6, reason: 'betAgainst', by: ALEX, round: 4 },
      { score: -5, reason: 'answered', by: ALICE, round: 5 },
    ] as const;
    const bond = moves.reduce<Bond | undefined>(bondAfter, undefined);
    const view = relationsView({ ...show, relations: { [pairKey(ALEX, ALICE)]: bond } });
    expect(relationsText(EN, view)).toContain(
      '⚔️ **Alex** bet against **Alice** 2 times, last in round 4: feud -5',
    );
  });

  it('are told in words', () => {
    const view = relationsView({ ...show, relations });
    expect(relationsAltText(EN, view)).toContain(
      'Alex and Alice: feud -8; Alex bet against Alice in round 7. Alice and Sarah: liking +3;',
    );
    expect(relationsText(EN, view)).toContain('⚔️ **Alex** bet against **Alice** in round 7: feud -8');
  });

  it('are none where there is nothing, and leave out who is gone', () => {
    expect(relationsAltText(EN, relationsView({ ...show, relations: {} }))).toContain('Nobody has anything');
    const cast = show.cast.filter(({ id }) => id !== ALEX);
    expect(JSON.stringify(relationsView({ ...show, cast, relations }))).not.toContain(ALEX);
  });

  it('can be asked for in every language of the commands', () => {
    expect(command.definition.name).toBe('relations');
    expect(Object.keys(command.definition.name_localizations ?? {}).length).toBeGreaterThanOrEqual(5);
  });
});
