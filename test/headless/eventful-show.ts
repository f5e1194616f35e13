// Two closed episodes and one that runs, in which members do everything that can carry an id: for tests of the export.

import { interactionId, THE_HOUSE, viewerId } from '../../src/show/ids.ts';
import { LEAK_POT_CHIPS } from '../../src/show/parlour/leak.ts';
import { ALEX, ALICE, bold, FULL_CAST, MIKE, Playhouse, SARAH } from '../playhouse.ts';

/** Of two lengths, and met in another order than they sort in. */
export const [PIA, QUI, RAY] = ['987654321098765432', '1234567890123456789', '112233445566778899'].map(
  viewerId,
) as [ReturnType<typeof viewerId>, ReturnType<typeof viewerId>, ReturnType<typeof viewerId>];
export const SECOND_SEED = 'b2'.repeat(32);
export const THIRD_SEED = 'c3'.repeat(32);
export const OWN_HEADLINE = 'Order 66 shakes 1234567890 banks, says 12';

class Snowflakes extends Playhouse {
  #next = 1_200_000_000_000_000_000n;

  override interaction() {
    this.#next += 4_194_304n;
    return interactionId(String(this.#next));
  }
}

/** All of it, with whole records. */
export function playEventfulShow(): Playhouse {
  const house = new Snowflakes().create(
    { roundsPerEpisode: 3, episodesPerSeason: 2, sleepAfterMs: null },
    FULL_CAST,
  );
  playOneWithEverything(house);
  untilNextBell(house);
  house.ring(SECOND_SEED).visit(RAY, '2026-01-02').visit(QUI, '2026-01-02').round();
  house.must({ type: 'resetEconomy', atMs: house.atMs, viewer: RAY, interaction: house.interaction() });
  while (house.show.episode !== null) house.round();
  untilNextBell(house);
  house.ring(THIRD_SEED).round();
  return house;
}

function untilNextBell(house: Playhouse): void {
  house.atMs = Math.max(house.atMs, house.show.lastResult?.nextOpensAtMs ?? 0);
}

function playOneWithEverything(house: Playhouse): void {
  house.mind = bold;
  house.must({
    type: 'editPerformer',
    atMs: house.atMs,
    viewer: PIA,
    performer: ALICE,
    changes: { mind: 'qwen' },
  });
  house.ring().visit(PIA).visit(QUI).visit(RAY);
  house.bet(QUI, ALEX, 100);
  house.bet(PIA, ALEX, 33);
  house.bet(RAY, SARAH, 34);
  house.bet(RAY, MIKE, 1);
  house.round();
  house.must({ type: 'openChaos', atMs: house.atMs, viewer: RAY });
  const vote = house.show.chaos?.id ?? '';
  house.must({ type: 'castBallot', atMs: house.atMs, viewer: QUI, vote, option: 1 });
  house.must({ type: 'proposeHeadline', atMs: house.atMs, viewer: PIA, vote, text: OWN_HEADLINE });
  house.atMs = house.show.chaos?.closesAtMs ?? 0;
  house.must({ type: 'closeChaos', atMs: house.atMs, vote });
  house.must({ type: 'openMotion', atMs: house.atMs, viewer: QUI, comeback: null });
  const motion = house.show.motion?.id ?? '';
  house.must({ type: 'voteMotion', atMs: house.atMs, viewer: PIA, motion, choice: 'yes' });
  house.atMs = house.show.motion?.closesAtMs ?? 0;
  house.must({ type: 'closeMotion', atMs: house.atMs, motion });
  house.must({ type: 'directDesk', atMs: house.atMs, viewer: QUI, option: 'Bonds long' });
  house.must({ type: 'pause', atMs: house.atMs, viewer: THE_HOUSE });
  house.atMs += 600_000;
  house.must({ type: 'resume', atMs: house.atMs, viewer: RAY });
  house.round();
  const chips = { interaction: house.interaction(), chips: LEAK_POT_CHIPS };
  house.must({ type: 'feedLeak', atMs: house.atMs, viewer: PIA, ...chips });
  while (house.show.episode !== null) house.round();
}
