// What a bet, a visit and the closing bell cost on a server of many members, every one of whom was here and has a bet in the pool: step
// and invariants, as a floor does them. Small and large servers take turns in one process, so that what slows the machine
// down slows all of them.

import { loadAssets } from '../../src/assets.ts';
import { sha256 } from '../../src/offstage/secret.ts';
import { advance } from '../../src/show/advance.ts';
import { chance } from '../../src/show/chance.ts';
import { guildId, interactionId, type ViewerId, viewerId } from '../../src/show/ids.ts';
import type { Intent } from '../../src/show/intents/intent.ts';
import { DEFAULT_SETTINGS } from '../../src/show/state/settings.ts';
import { emptyShow, type Show } from '../../src/show/state/show.ts';
import { median } from '../median.ts';

const SIZES = [1_000, 10_000, 100_000] as const;
type Size = (typeof SIZES)[number];
const OPENED_AT_MS = 1_700_000_000_000;
/** Longer than after which a visit is news. */
const TURN_MS = 61_000;
const TURNS = 100;
const WARM_UP_TURNS = 10;
const STEPS_A_TURN = 100;
const TODAY = '2023-11-14';
const SEED = '7'.repeat(64);

const { cast, deck } = loadAssets();

class CrowdedShow {
  readonly size: Size;
  #show: Show = emptyShow(guildId('1'));
  #atMs = OPENED_AT_MS;
  #acts = 0;
  readonly #draw;

  constructor(size: Size) {
    this.size = size;
    this.#draw = chance(SEED, `${size} members`);
    const settings = { ...DEFAULT_SETTINGS, paceMs: 900_000, sleepAfterMs: null, roundsPerEpisode: 200 };
    this.#do({ type: 'createShow', atMs: this.#atMs, guild: this.#show.guild, settings, cast });
    const commitment = sha256(SEED);
    this.#do({ type: 'ringOpeningBell', atMs: this.#atMs, seed: SEED, commitment, closesAtMs: null });
    for (let number = 0; number < size; number++) {
      this.#visit(memberOf(number));
      this.#bet(memberOf(number));
    }
  }

  /** Microseconds a step of each kind, over some steps of members drawn by lot. */
  turn(): { readonly betUs: number; readonly visitUs: number } {
    this.#atMs += TURN_MS;
    const members = Array.from({ length: STEPS_A_TURN }, () => memberOf(this.#draw.below(this.size)));
    const guests = [...new Set(members)];
    const visitUs = timedUs(() => guests.forEach((member) => void this.#visit(member))) / guests.length;
    const betUs = timedUs(() => members.forEach((member) => void this.#bet(member))) / members.length;
    return { betUs, visitUs };
  }

  /** Milliseconds of the closing bell, in one step: everybody's bet is paid out. */
  bellMs(): number {
    this.#atMs = this.#show.episode?.closesAtMs ?? this.#atMs;
    return timedUs(() => this.#do({ type: 'ringClosingBell', atMs: this.#atMs })) / 1_000;
  }

  #visit(viewer: ViewerId): void {
    this.#do({ type: 'visit', atMs: this.#atMs, viewer, today: TODAY });
  }

  #bet(viewer: ViewerId): void {
    this.#acts += 1;
    const outcome = this.#draw.pick(cast.filter(({ role }) => role === 'trader')).id;
    const interaction = interactionId(`${this.#acts}`);
    this.#do({ type: 'placeWager', atMs: this.#atMs, viewer, interaction, outcome, chips: 1 });
  }

  #do(intent: Intent): void {
    const outcome = advance(this.#show, intent, deck);
    if (!outcome.ok) throw new Error(`${intent.type} was refused: ${outcome.rejection.reason}`);
    this.#show = outcome.after;
  }
}

/** As long as Discord's ids are. */
const memberOf = (number: number): ViewerId => viewerId(`${1_100_000_000_000 + number * 7_919}000000`);

function timedUs(work: () => void): number {
  const startedMs = performance.now();
  work();
  return (performance.now() - startedMs) * 1000;
}

export async function benchMembers(say: (line: string) => void): Promise<Record<string, unknown>> {
  const shows = SIZES.map((size) => {
    const show = new CrowdedShow(size);
    say(`${size} members have bet`);
    return show;
  });
  const turns: Readonly<Record<Size, ReturnType<CrowdedShow['turn']>>>[] = [];
  for (let turn = 0; turn < WARM_UP_TURNS + TURNS; turn++) {
    // Whoever comes first after another's garbage is another one each time.
    const order = shows.map((_, index) => shows[(index + turn) % shows.length] as CrowdedShow);
    const took = Object.fromEntries(order.map((show) => [show.size, show.turn()]));
    if (turn >= WARM_UP_TURNS) turns.push(took as (typeof turns)[number]);
  }
  const usOf = (kind: 'betUs' | 'visitUs') =>
    Object.fromEntries(
      SIZES.map((size) => [size, Number(median(turns.map((took) => took[size][kind])).toFixed(1))]),
    );
  const ratioOf = (kind: 'betUs' | 'visitUs') =>
    Number(median(turns.map((took) => took[100_000][kind] / took[1_000][kind])).toFixed(3));
  return {
    membersBetUs: usOf('betUs'),
    membersVisitUs: usOf('visitUs'),
    membersBellMs: Object.fromEntries(shows.map((show) => [show.size, Math.round(show.bellMs())])),
    memberGrowthRatio: ratioOf('betUs'),
    memberVisitGrowthRatio: ratioOf('visitUs'),
  };
}
