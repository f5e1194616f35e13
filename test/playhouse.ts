// A whole show in memory over the real rules: four traders, a small deck, and minds that always answer
// with what the test hands in. Used by the tests of rules, views and commands.

import { forStage } from '../src/director/floor-records.ts';
import { sha256 } from '../src/offstage/secret.ts';
import { recordOf } from '../src/show/advance.ts';
import { fold } from '../src/show/apply.ts';
import type { Performer } from '../src/show/cast/cast.ts';
import { ROOMS } from '../src/show/cast/cast.ts';
import type { CausedRecord, ShowEvent, ShowRecord } from '../src/show/events/event.ts';
import {
  guildId,
  type InteractionId,
  interactionId,
  type PerformerId,
  performerId,
  type ViewerId,
  viewerId,
} from '../src/show/ids.ts';
import type { Intent } from '../src/show/intents/intent.ts';
import type { Effects } from '../src/show/market/asset.ts';
import type { Deck, Headline } from '../src/show/market/headlines.ts';
import { REGIMES } from '../src/show/market/regimes.ts';
import type { Review } from '../src/show/oversight/review.ts';
import type { Supervision } from '../src/show/oversight/supervision.ts';
import type { Outcome } from '../src/show/rejection.ts';
import type {
  DecideQuestion,
  Question,
  ReviewQuestion,
  SuperviseQuestion,
} from '../src/show/rounds/question.ts';
import type { Settings } from '../src/show/state/settings.ts';
import { DEFAULT_SETTINGS } from '../src/show/state/settings.ts';
import type { Show } from '../src/show/state/show.ts';
import { emptyShow } from '../src/show/state/show.ts';
import { step } from '../src/show/step.ts';
import type { Decision } from '../src/show/trading/decision.ts';

export const GUILD = guildId('1');
export const [ALICE, SARAH, ALEX, MIKE] = ['alice', 'sarah', 'alex', 'mike'].map(performerId) as [
  PerformerId,
  PerformerId,
  PerformerId,
  PerformerId,
];
export const [ANN, BOB] = [viewerId('501'), viewerId('502')];

const card = (id: PerformerId, name: string, leverage: number, index: number): Performer => ({
  id,
  name,
  role: 'trader',
  title: ['Quant', 'Bear', 'Crypto', 'Hype'][index] ?? '',
  persona: 'A trader.',
  voice: id,
  home: ROOMS[index] ?? 'Coffee Shop',
  leverage,
  colour: '#ff8800',
  mind: 'default',
});

export const CAST: readonly Performer[] = [
  card(ALICE, 'Alice', 1.5, 0),
  card(SARAH, 'Sarah', 2, 1),
  card(ALEX, 'Alex', 3, 2),
  card(MIKE, 'Mike', 2, 3),
];

const headline = (id: string, cryptoBp: number): Headline => ({
  id,
  text: `Headline ${id} shakes the *floor*`,
  effects: { Crypto: cryptoBp },
});

export const DECK: Deck = {
  news: Object.fromEntries(
    REGIMES.map((regime, index) => [
      regime,
      Array.from({ length: 12 }, (_, number) => headline(`n${index}x${number}`, 20 * (number - 6))),
    ]),
  ) as unknown as Deck['news'],
  chaos: Array.from({ length: 12 }, (_, number) => headline(`c${number}`, 911 - 97 * number)),
  rumours: Object.fromEntries(
    REGIMES.map((regime, index) => [
      regime,
      ['one', 'two', 'three'].map((mouth) => `Rumour ${index}: ${mouth} says so`),
    ]),
  ) as unknown as Deck['rumours'],
  cast: {},
};

const PLAYED_BY = { mind: 'understudy', understudyBecause: null } as const;

/** The whole cast: with a regulator and a compliance officer. */
export const [RUTH, COLIN] = ['ruth', 'colin'].map(performerId) as [PerformerId, PerformerId];
export const FULL_CAST: readonly Performer[] = [
  ...CAST,
  { ...card(RUTH, 'Ruth', 1, 1), role: 'regulator' },
  { ...card(COLIN, 'Colin', 1, 3), role: 'officer' },
];

type Mind = (question: DecideQuestion, show: Show) => Partial<Decision>;

export class Playhouse {
  show: Show = emptyShow(GUILD);
  atMs = 1_700_000_000_000;
  readonly records: CausedRecord[] = [];
  /** The show before each record. */
  readonly befores: Show[] = [];
  mind: Mind = () => ({});
  /** Null: not in time. */
  officer: (question: ReviewQuestion) => Review | null = () => null;
  regulator: (question: SuperviseQuestion) => Partial<Supervision> = () => ({});
  /** When set, every headline of the deck does this. */
  headlineEffects: Effects | null = null;
  #interactions = 0;

  wish(intent: Intent): Outcome<ShowEvent> {
    const outcome = step(this.show, intent, this.#deck());
    if (!outcome.ok) return outcome;
    const record = recordOf(this.show, intent, outcome.events);
    this.befores.push(this.show);
    this.records.push(record);
    this.show = fold(this.show, record);
    return outcome;
  }

  must(intent: Intent): readonly ShowEvent[] {
    const outcome = this.wish(intent);
    if (!outcome.ok) throw new Error(`${intent.type} was refused: ${outcome.rejection.reason}`);
    return outcome.events;
  }

  create(settings: Partial<Settings> = {}, cast: readonly Performer[] = CAST): this {
    const all = { ...DEFAULT_SETTINGS, roundsPerEpisode: 6, ...settings };
    this.must({ type: 'createShow', atMs: this.atMs, guild: GUILD, settings: all, cast });
    return this;
  }

  ring(seed = 'a1'.repeat(32)): this {
    const commitment = sha256(seed);
    this.must({ type: 'ringOpeningBell', atMs: this.atMs, seed, commitment, closesAtMs: null });
    return this;
  }

  /** Starts the next round at its time; the minds have not answered yet. */
  startRound(): this {
    this.atMs = Math.max(this.atMs, this.show.episode?.nextRoundAtMs ?? this.atMs);
    this.must({ type: 'startRound', atMs: this.atMs });
    return this;
  }

  /** The first open question is answered; false where none is open. */
  answerOne(): boolean {
    const question = this.show.episode?.asked[0];
    if (question === undefined) return false;
    if (question.kind !== 'decide') return this.#overseen(question);
    const decision: Decision = {
      thought: `secret of ${question.id}`,
      trade: 'Hold',
      side: 'long',
      conviction: 2,
      speech: `words of ${question.id}`,
      location: question.room,
      ...this.mind(question, this.show),
    };
    this.atMs += 100;
    this.must({ type: 'answer', atMs: this.atMs, question: question.id, decision, playedBy: PLAYED_BY });
    return true;
  }

  #overseen(question: Exclude<Question, DecideQuestion>): true {
    this.atMs += 100;
    const asked = { atMs: this.atMs, question: question.id, playedBy: PLAYED_BY };
    if (question.kind === 'review') {
      const review = this.officer(question);
      this.must({ type: 'review', ...asked, review });
      return true;
    }
    const idle = { thought: `secret of ${question.id}`, speech: `words of ${question.id}` };
    const rest = {
      action: 'watch',
      whom: ALICE,
      asset: 'Tech',
      finePercent: 1,
      location: question.room,
    } as const;
    this.must({
      type: 'supervise',
      ...asked,
      supervision: { ...idle, ...rest, ...this.regulator(question) },
    });
    return true;
  }

  round(): this {
    this.startRound();
    while (this.answerOne());
    return this;
  }

  /** The records as stages and views have them. */
  told(): readonly ShowRecord[] {
    return this.records.map(forStage);
  }

  events(): readonly ShowEvent[] {
    return this.records.flatMap(({ events }) => events);
  }

  interaction(): InteractionId {
    this.#interactions += 1;
    return interactionId(`9${this.#interactions}`);
  }

  /** A second visit within the minute changes nothing, and that is fine. */
  visit(viewer: ViewerId, today = '2026-01-01'): this {
    this.wish({ type: 'visit', atMs: this.atMs, viewer, today });
    return this;
  }

  bet(viewer: ViewerId, outcome: PerformerId, chips: number): readonly ShowEvent[] {
    const interaction = this.interaction();
    return this.must({ type: 'placeWager', atMs: this.atMs, viewer, interaction, outcome, chips });
  }

  #deck(): Deck {
    const effects = this.headlineEffects;
    if (effects === null) return DECK;
    const struck = (headlines: readonly Headline[]) => headlines.map((one) => ({ ...one, effects }));
    const news = Object.fromEntries(
      Object.entries(DECK.news).map(([regime, deck]) => [regime, struck(deck)]),
    );
    return { ...DECK, news: news as unknown as Deck['news'] };
  }

  episode(): this {
    this.ring();
    while (this.show.episode !== null) this.round();
    return this;
  }
}

/** Alex is long Crypto with all it has, Sarah short, Mike long Tech, Alice holds. */
export const bold: Mind = ({ performer }) => {
  if (performer === ALEX) return { trade: 'Crypto', side: 'long', conviction: 3 };
  if (performer === SARAH) return { trade: 'Crypto', side: 'short', conviction: 3 };
  return performer === MIKE ? { trade: 'Tech', side: 'long', conviction: 2 } : {};
};
