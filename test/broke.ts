// A show in which Alex has just gone bankrupt, with Ann and Bob watching; markets are calm from here on.

import { ALEX, ANN, BOB, Playhouse } from './playhouse.ts';

export function broke(): Playhouse {
  const house = new Playhouse().create({ roundsPerEpisode: 20 });
  house.headlineEffects = { Crypto: 1 };
  house.mind = ({ performer }) =>
    performer === ALEX ? { trade: 'Crypto', side: 'long', conviction: 3 } : {};
  house.ring().visit(ANN).visit(BOB).round();
  house.headlineEffects = { Crypto: -4_500 };
  while (house.show.episode?.bankrupt.length === 0) house.round();
  house.headlineEffects = { Bonds: 1 };
  return house.visit(ANN).visit(BOB);
}
