// All that the auditor remembers of a show: plain maps, filled from the events alone.

import type { Performer } from '../../../src/show/cast/cast.ts';
import type { WaitingCastWish } from '../../../src/show/cast/cast-wish.ts';
import type { Asset } from '../../../src/show/market/asset.ts';
import type { Headline } from '../../../src/show/market/headlines.ts';
import type { Supervision } from '../../../src/show/oversight/supervision.ts';
import type { Act } from '../../../src/show/plot/act.ts';
import type { Settings } from '../../../src/show/state/settings.ts';
import type { Decision } from '../../../src/show/trading/decision.ts';
import type { HeldHeadline } from '../../../src/show/votes/held-headlines.ts';
import { Ledger } from './books/ledger.ts';
import { Pencil } from './pencil.ts';
import type { ChaosBox, MotionBox } from './sheets/ballot-boxes.ts';
import type { Closing } from './sheets/closing.ts';
import type { Day } from './sheets/day.ts';
import type { Deed } from './sheets/deed.ts';
import type { DeskHeld, Held } from './sheets/holdings.ts';
import type { Mandate } from './sheets/mandate.ts';
import type { MarketDue } from './sheets/market-due.ts';
import { type Member, newMember } from './sheets/member.ts';
import type { Pot } from './sheets/pot.ts';
import type { Spun } from './sheets/spun.ts';
import type { Tape } from './sheets/tape.ts';

export class Model {
  readonly pencil: Pencil = new Pencil();
  readonly money = new Ledger();
  readonly chips = new Ledger();
  settings: Settings | null = null;
  cast: readonly Performer[] = [];
  traders: readonly Performer[] = [];
  /** The cards of those who have left. */
  readonly gone = new Map<string, Performer>();
  readonly rooms = new Map<string, string>();
  readonly prices = new Map<Asset, bigint>();
  readonly positions = new Map<string, Held>();
  desk: DeskHeld | null = null;
  readonly relations = new Map<string, number>();
  /** Of those who have left, with whom they were left. */
  readonly leftBehind = new Map<string, number>();
  /** What is wanted of the cast at the next opening bell, by its id. */
  readonly castWishes = new Map<string, WaitingCastWish>();
  season = 0;
  /** The last season that has a champion. */
  championed = 0;
  episodesPlayed = 0;
  episodes = 0;
  day: Day | null = null;
  atMs = 0;
  powerHourUntilMs: number | null = null;
  pausedSinceMs: number | null = null;
  asleepSinceMs: number | null = null;
  readonly viewers = new Map<string, { seenMs: number; day: string }>();
  readonly members = new Map<string, Member>();
  /** Whom the season's end must name next. */
  tipsterDue: { readonly viewer: string; readonly profit: bigint } | null = null;
  readonly interactions = new Set<string>();
  /** The markets that are not settled yet. */
  readonly pots = new Map<string, Pot>();
  /** The day of each viewer's last bail-out. */
  readonly bailedOut = new Map<string, string>();
  /** The first of the day to go bankrupt, come back or not. */
  firstBroke: string | null = null;
  chaos: ChaosBox | null = null;
  chaosReadyAtMs = 0;
  /** What passed too late for its day. */
  heldHeadline: Headline | null = null;
  /** Headlines that wait, by id, and whose authors have not heard of theirs. */
  readonly held = new Map<string, HeldHeadline>();
  readonly verdicts = new Set<string>();
  motion: MotionBox | null = null;
  motionReadyAtMs = 0;
  /** What passed and must come about next. */
  passed: MotionBox['cause'] | null = null;
  /** The pot is full: a thought is published next. */
  leakDue = false;
  /** A leaked thought that is news next. */
  leaked: string | null = null;
  /** What the last move in a thread makes of a market next. */
  marketDue: MarketDue | null = null;
  /** A round begins: whatever must be locked is locked next. */
  lockDue = false;
  /** The beginning of a round, until the first question. */
  tape: Tape | null = null;
  /** An order that is due now. */
  deed: Deed | null = null;
  /** The last decision, until it is reviewed or done. */
  said: {
    trader: string;
    decision: Decision;
    /** What was chosen of the acts that the question had. */
    act: Act | undefined;
    reviewDue: boolean;
    twoFaced: boolean;
  } | null = null;
  /** What the regulator's wish must bring about next. */
  sanction: { type: string; by: string; wish: Supervision } | null = null;
  /** Where the counted votes send the desk. */
  mandate: Mandate | null = null;
  closing: Closing | null = null;
  /** The threads that are open, how many the day has begun, and what those of the season have hung on. */
  readonly threads = new Map<string, Spun>();
  opened = 0;
  readonly matters = new Set<string>();
  readonly welshers = new Set<string>();
  /** What has happened to whom, as the newspaper may tell it, and the patterns that it has used in the season. */
  readonly happened = new Set<string>();
  readonly newsOfCast = new Set<string>();

  /** The open day; an event that needs one where there is none is a fault. */
  today(): Day {
    if (this.day === null) this.pencil.disagree('open episode', null, 'that there must be one');
    return this.day;
  }

  member(viewer: string): Member {
    const known = this.members.get(viewer) ?? newMember();
    this.members.set(viewer, known);
    return known;
  }

  price(asset: Asset): bigint {
    return this.prices.get(asset) ?? this.pencil.disagree('price', asset, 'that it trades no such asset');
  }

  rules(): Settings {
    return this.settings ?? this.pencil.disagree('settings', null, 'that a show must be created first');
  }
}
