// The members of a season's server: they visit, bet, vote, write headlines, move comebacks and chairs, and press
// every button twice, feed the leak and limit themselves. A hostile audience also has the powers of those who manage the
// server (pauses, settings, power hours, markets called off, resets, the cast), and sends what makes no sense.

import { sha256 } from '../../src/offstage/secret.ts';
import { DESK_OPTIONS } from '../../src/show/bank/desk.ts';
import { ROOMS, traders } from '../../src/show/cast/cast.ts';
import type { InteractionId, ViewerId } from '../../src/show/ids.ts';
import { interactionId, performerId, viewerId } from '../../src/show/ids.ts';
import type { Intent } from '../../src/show/intents/intent.ts';
import { marketIn } from '../../src/show/parlour/pool-id.ts';
import { EPISODE_MARKETS, type MarketId } from '../../src/show/parlour/wagers.ts';
import { OWN_HEADLINES } from '../../src/show/state/settings.ts';
import type { Show } from '../../src/show/state/show.ts';
import type { Dice } from './dice.ts';

type Without<Whole> = Whole extends unknown ? Omit<Whole, 'atMs'> : never;
/** What a member wants; the time is the season's. */
export type Wish = Without<Intent>;

const VIEWERS: readonly ViewerId[] = Array.from({ length: 12 }, (_, index) => viewerId(String(501 + index)));
const HEADLINES = [
  'Crypto is eaten by a goose',
  'tech fires its best rack',
  'Bonds!',
  ' ',
  'x'.repeat(121),
  'Dogs buy everything',
];

const QUESTIONS = [
  'Why Crypto?',
  'Who is lying?',
  'Do you ever sleep, and if so, on what?',
  ' ',
  'y'.repeat(121),
];
const ROLES = ['trader', 'trader', 'regulator', 'officer'] as const;

const SEED = 'f'.repeat(64);
const COMMITMENT = sha256(SEED);

export class Audience {
  readonly #dice: Dice;
  readonly #temper: 'friendly' | 'hostile';
  #interactions = 0;

  constructor(dice: Dice, temper: 'friendly' | 'hostile') {
    this.#dice = dice;
    this.#temper = temper;
  }

  /** Everybody's first visit of an episode, some of them. */
  arrivals(atMs: number): readonly Wish[] {
    return VIEWERS.filter(() => this.#dice.percent(50)).map((viewer) => visit(viewer, atMs));
  }

  wish(show: Show, atMs: number): Wish {
    const dice = this.#dice;
    const viewer = dice.pick(VIEWERS);
    if (this.#temper === 'hostile' && dice.percent(12)) return this.#mischief(show, viewer);
    const roll = dice.below(100);
    if (roll < 12) return visit(viewer, atMs);
    if (roll < 40) return this.#bet(show, viewer);
    if (roll < 60) return this.#chaos(show, viewer);
    if (roll < 86) return this.#motion(show, viewer);
    if (roll < 92) return { ...this.#spending(viewer), type: 'feedLeak' };
    if (roll < 93) return { type: 'limitStakes', viewer, capChips: dice.below(900), lockDays: null };
    if (roll < 94) return { type: 'startPowerHour', viewer };
    if (roll < 97) return this.#question(show, viewer);
    return { type: dice.pick(['follow', 'unfollow'] as const), viewer, performer: dice.pick(show.cast).id };
  }

  #question(show: Show, viewer: ViewerId): Wish {
    const dice = this.#dice;
    const [open] = show.episode?.questions ?? [];
    if (open !== undefined && dice.percent(60))
      return { type: 'backQuestion', viewer, question: dice.pick(show.episode?.questions ?? [open]).id };
    const { id: performer } = dice.percent(90) ? dice.pick(traders(show.cast)) : dice.pick(show.cast);
    return { type: 'askTrader', viewer, performer, text: dice.pick(QUESTIONS) };
  }

  #bet(show: Show, viewer: ViewerId): Wish {
    const dice = this.#dice;
    const spending = this.#spending(viewer);
    const { interaction } = spending;
    const pools = show.episode?.pools ?? [];
    // Between the bells, or where every market is gone, one still tries.
    const { id, outcomes } =
      pools.length > 0
        ? dice.pick(pools)
        : { id: 'e1-winner', outcomes: traders(show.cast).map((trader) => trader.id) };
    const market = marketIn(id) ?? 'winner';
    if (dice.percent(20)) return { type: 'withdrawWager', viewer, interaction, market };
    return { ...spending, type: 'placeWager', market, outcome: dice.pick(outcomes) };
  }

  #market(show: Show): MarketId {
    const open = (show.episode?.pools ?? []).flatMap(({ id }) => marketIn(id) ?? []);
    return this.#dice.pick(open.length > 0 ? open : EPISODE_MARKETS);
  }

  #spending(viewer: ViewerId) {
    const dice = this.#dice;
    const chips = dice.pick([1, 7, 10 + dice.below(90), dice.below(2000)]);
    return { viewer, interaction: this.#interaction(), chips };
  }

  /** Mostly new; sometimes one that was delivered before. */
  #interaction(): InteractionId {
    if (!this.#dice.percent(8)) this.#interactions += 1;
    return interactionId(`9${this.#interactions}`);
  }

  #chaos(show: Show, viewer: ViewerId): Wish {
    const dice = this.#dice;
    const { chaos } = show;
    if (chaos === null) return { type: 'openChaos', viewer };
    const [waiting] = show.held;
    if (waiting !== undefined && dice.percent(30)) {
      const verdict = dice.percent(60) ? 'approved' : 'refused';
      return { type: 'reviewHeadline', viewer, headline: waiting.id, verdict };
    }
    const own = chaos.options.find(({ by }) => by === viewer) ?? show.held.find(({ by }) => by === viewer);
    if (dice.percent(own === undefined ? 3 : 40)) {
      const headline = own === undefined ? 'none' : 'headline' in own ? own.headline.id : own.id;
      return { type: 'signHeadline', viewer, headline, signed: own?.signed !== true };
    }
    const isToBeTold = show.verdicts.some((verdict) => verdict.viewer === viewer);
    if (dice.percent(isToBeTold ? 60 : 3)) return { type: 'readVerdicts', viewer };
    if (dice.percent(20))
      return { type: 'proposeHeadline', viewer, vote: chaos.id, text: dice.pick(HEADLINES) };
    return { type: 'castBallot', viewer, vote: chaos.id, option: dice.below(chaos.options.length) };
  }

  #motion(show: Show, viewer: ViewerId): Wish {
    const dice = this.#dice;
    const { motion, episode } = show;
    const chair = episode?.chair?.viewer;
    if (chair !== undefined && dice.percent(40))
      return { type: 'directDesk', viewer: chair, option: dice.pick(DESK_OPTIONS) };
    if (motion !== null) {
      return { type: 'voteMotion', viewer, motion: motion.id, choice: dice.percent(70) ? 'yes' : 'no' };
    }
    const broke = episode?.bankrupt ?? [];
    const comeback = broke.length > 0 && dice.percent(70) ? dice.pick(broke) : null;
    return { type: 'openMotion', viewer, comeback };
  }

  /** What a manager does to the cast: kept in an episode, and refused where it would be too small or too large. */
  recasting(show: Show): Wish {
    const dice = this.#dice;
    const viewer = dice.pick(VIEWERS);
    const performer = dice.pick(show.cast).id;
    const leverage = dice.pick([1, 2.5, 3, 9]);
    const home = dice.pick(ROOMS);
    const written = { title: 'Intern', persona: 'Will do anything.', voice: 'alice', home, leverage };
    const name = dice.pick(['Nora', 'Alex', 'Desk', 'Otto', 'Ruth', 'Ida', '']);
    return dice.pick<Wish>([
      { type: 'addPerformer', viewer, card: { ...written, name, role: dice.pick(ROLES) } },
      { type: 'editPerformer', viewer, performer, changes: dice.pick([{ leverage }, { home }, { name }]) },
      { type: 'retirePerformer', viewer, performer: dice.percent(80) ? performer : performerId('nobody') },
      {
        ...{ type: 'recallPerformer', viewer },
        performer: dice.pick([
          performerId('nobody'),
          ...Object.values(show.retired).map(({ card }) => card.id),
        ]),
      },
    ]);
  }

  #mischief(show: Show, viewer: ViewerId): Wish {
    const dice = this.#dice;
    const interaction = this.#interaction();
    const outcome = performerId(dice.pick(['nobody', 'ruth', '', traders(show.cast)[0]?.id ?? 'x']));
    const chips = dice.pick([0, -5, 1.5, Number.NaN, 1e15, Number.MAX_SAFE_INTEGER, 999_999]);
    const [waiting] = show.castWishes ?? [];
    if (waiting !== undefined && dice.percent(20)) {
      return { type: 'withdrawCastWish', viewer, wish: waiting.id };
    }
    return dice.pick<Wish>([
      { type: dice.pick(['pause', 'resume'] as const), viewer },
      { type: dice.pick(['pause', 'resume'] as const), viewer },
      { type: 'placeWager', viewer, interaction, outcome, chips },
      { type: 'placeWager', viewer: viewerId('nobody'), interaction, outcome, chips: 5 },
      {
        type: 'castBallot',
        viewer,
        vote: show.chaos?.id ?? 'e1c1',
        option: dice.pick([-1, 99, 0.5, Number.NaN]),
      },
      { type: 'closeChaos', vote: show.chaos?.id ?? 'none' },
      { type: 'closeMotion', motion: show.motion?.id ?? 'none' },
      { type: 'openMotion', viewer, comeback: outcome },
      { type: 'directDesk', viewer, option: dice.pick(DESK_OPTIONS) },
      { type: 'startRound' },
      { type: 'lockPool' },
      { type: 'ringClosingBell' },
      { type: 'ringOpeningBell', seed: SEED, commitment: COMMITMENT, closesAtMs: null },
      { type: 'createShow', guild: show.guild, settings: show.settings, cast: show.cast },
      { type: 'startPowerHour', viewer },
      { type: 'endPowerHour' },
      { type: 'voidPool', viewer, market: this.#market(show), why: dice.pick(['A goose sat on it', ' ']) },
      { type: 'resetEconomy', viewer, interaction },
      { type: 'eraseViewer', viewer, interaction },
      { type: 'feedLeak', viewer, interaction, chips },
      { type: 'limitStakes', viewer, capChips: chips, lockDays: dice.pick([null, 0, 1, 400]) },
      this.recasting(show),
      { type: 'changeSettings', settings: { roundsPerEpisode: 18 + dice.below(12) } },
      { type: 'changeSettings', settings: { paceMs: dice.pick([30_000, 300_000, 900_000]) } },
      { type: 'changeSettings', settings: { episodesPerSeason: 3 + dice.below(4) } },
      { type: 'changeSettings', settings: { ownHeadlines: dice.pick(OWN_HEADLINES) } },
      { type: 'changeSettings', settings: { roundsPerEpisode: dice.pick([0, -1, 201, Number.NaN]) } },
    ]);
  }
}

export const visit = (viewer: ViewerId, atMs: number): Wish => ({
  type: 'visit',
  viewer,
  today: new Date(atMs).toISOString().slice(0, 10),
});

export const anyone = (dice: Dice): ViewerId => dice.pick(VIEWERS);
