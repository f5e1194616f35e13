// The scenes of the gallery: one of each kind, and the longest words that one can have to hold.

import { type SceneView, sceneAltText } from '../views/cards/scene-card.ts';
import { NEWS } from './figures.ts';
import { CROWD, HOUSE, type Model, OFFICIALS } from './people.ts';
import type { Sample } from './sample.ts';

const only = (wanted: string): readonly Model[] => HOUSE.filter(({ name }) => name === wanted);

const VIEWS: Readonly<Record<string, SceneView>> = {
  bankrupt: {
    ...{ kind: 'bankrupt', title: 'BANKRUPT', text: 'Alex is out of money. The bank loses $1,204.' },
    faces: only('Alex'),
  },
  halt: {
    ...{ kind: 'halt', title: 'TRADING HALTED', faces: HOUSE },
    text: 'The market is down 7.4% since the opening. No order executes this round.',
  },
  'margin-call': {
    ...{ kind: 'marginCall', title: 'MARGIN CALL', faces: only('Mike') },
    text: 'Mike: $4,120 of equity carry $19,870. One round to mend it.',
  },
  'sold-out': {
    ...{ kind: 'soldOut', title: 'SOLD OUT', faces: only('Sarah') },
    text: 'Sarah did not mend it: $19,870 go at the market.',
  },
  overruled: {
    ...{ kind: 'overruled', title: 'OVERRULED!', faces: only('Alex') },
    text: 'Alex wanted $30,000 long Crypto: cut to $12,000. The bank could not stand it.',
  },
  'overruled-desk': {
    ...{ kind: 'overruled', title: 'OVERRULED!', faces: [] },
    text: 'The desk wanted $99,000,000 short Crypto: refused. The bank could not stand it.',
  },
  comeback: {
    ...{ kind: 'comeback', title: 'COMEBACK', faces: only('Mike') },
    text: 'Mike is back with $2,500 of the bank’s money.',
  },
  'opening-bell': {
    ...{ kind: 'openingBell', title: 'OPENING BELL', text: 'Episode 3 begins.' },
    faces: [...HOUSE, ...OFFICIALS],
  },
  'closing-bell': {
    ...{ kind: 'closingBell', title: 'CLOSING BELL', text: 'Mike wins episode 3 with +$976.' },
    faces: only('Mike'),
  },
  'closing-bell-dead-heat': {
    ...{ kind: 'closingBell', title: 'CLOSING BELL', faces: CROWD },
    text: `${CROWD.map(({ name }) => name).join(' and ')} win episode 3 with +$1,840.`,
  },
  chaos: { kind: 'chaos', title: 'CHAOS', text: `${NEWS} ${NEWS}`, faces: [] },
};

export const scenes = (): readonly Sample[] =>
  Object.entries(VIEWS).map(([name, view]) => ({
    ...{ name: `scene-${name}`, order: { kind: 'scene', view }, altText: sceneAltText(view) },
  }));
