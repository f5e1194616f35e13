// A call as the stage hands it to a command, over the real rules in memory; the wire is all that is faked.

import { languageOf } from '../../src/languages/language.ts';
import { wordsOf } from '../../src/languages/words.ts';
import { NO_RATINGS } from '../../src/ratings/ratings.ts';
import { reckoned } from '../../src/ratings/reckoning.ts';
import { TRADING_FLOOR } from '../../src/show/cast/cast.ts';
import type { ViewerId } from '../../src/show/ids.ts';
import { interactionId } from '../../src/show/ids.ts';
import { DEFAULT_SETTINGS } from '../../src/show/state/settings.ts';
import { type LiveFloorDoors, NO_DOORS } from '../../src/stage/activity/live-floor-doors.ts';
import type { Written } from '../../src/stage/controls/form.ts';
import { pressId } from '../../src/stage/controls/press.ts';
import type { Calling } from '../../src/stage/floor/bell-calls.ts';
import type { TypedCall } from '../../src/stage/interactions/call.ts';
import type { Command } from '../../src/stage/interactions/command.ts';
import type { Building, DraftStore, Production } from '../../src/stage/interactions/production.ts';
import { Repertoire, type Stale, type Use } from '../../src/stage/interactions/repertoire.ts';
import type { Reply } from '../../src/stage/interactions/reply.ts';
import type { CardDraft } from '../../src/stage/notes/card-draft.ts';
import type { SetUpDraft } from '../../src/stage/notes/set-up-draft.ts';
import type { Shown } from '../../src/stage/posting/message-links.ts';
import type { HeldBeside } from '../../src/views/answers/held.ts';
import { settlementsOf } from '../../src/views/betting/settlements.ts';
import type { Playhouse } from '../playhouse.ts';
import { ANN, GUILD } from '../playhouse.ts';
import { fineCheckup } from '../views/doctor/fine-checkup.ts';

export interface Asked {
  readonly viewer?: ViewerId;
  readonly interaction?: string;
  readonly options?: Readonly<Record<string, string | number>>;
  /** What was sent with a form. */
  readonly written?: Written;
  readonly subcommand?: string;
  readonly isManager?: boolean;
  /** Under what only the member was given. */
  readonly onOwnAnswer?: boolean;
  /** In the channel; default: yes. */
  readonly mayWrite?: boolean;
  readonly picture?: boolean;
  readonly locale?: string;
  /** The opening bell is not on the floor yet. Default: it is. */
  readonly bellIsOwed?: boolean;
  /** Whether the member is called to the bell, and how. */
  readonly calling?: { readonly on?: boolean; readonly how?: Calling };
  /** What messages showed, by their ids. */
  readonly shown?: Readonly<Record<string, readonly Shown[]>>;
  /** Where the member shared a card a moment ago. */
  readonly shareReadyAtMs?: number;
  /** The ways onto the live floor. Default: none. */
  readonly liveFloor?: LiveFloorDoors;
  /** What the stage remembers of the member. */
  readonly beside?: Partial<HeldBeside>;
}

const NOTHING_BESIDE: HeldBeside = {
  ...{ isCalled: false, feeds: [], asks: [], setUpDrafts: [] },
  ...{ cardDrafts: [], refused: undefined },
};

let interactions = 0;

/** As the stage keeps them. */
function draftsInMemory<Draft extends { readonly id: string }>(): DraftStore<Draft> {
  const kept = new Map<string, { readonly owner: ViewerId; readonly draft: Draft }>();
  return {
    of: async (_, viewer, id) => (kept.get(id)?.owner === viewer ? kept.get(id)?.draft : undefined),
    keep: async (_, owner, draft) => void kept.set(draft.id, { owner, draft }),
    drop: async (_, id) => void kept.delete(id),
  };
}
const cardDrafts = draftsInMemory<CardDraft>();
const setUpDrafts = draftsInMemory<SetUpDraft>();

/** What commands asked of the stage, in order. */
export const asked: string[] = [];

export function callOn(house: Playhouse, request: Asked = {}): TypedCall {
  const { options = {}, viewer = ANN } = request;
  interactions += 1;
  return {
    guild: GUILD,
    viewer,
    interaction: interactionId(request.interaction ?? `i${interactions}`),
    channelId: '9',
    atMs: house.atMs,
    words: wordsOf(languageOf(request.locale ?? 'en-GB')),
    isManager: request.isManager ?? false,
    onOwnAnswer: request.onOwnAnswer ?? false,
    mayWrite: request.mayWrite ?? true,
    show: house.show.cast.length === 0 ? undefined : house.show,
    floors: floorsOf(house, request),
    production: productionOf(house, request),
    typed: { subcommand: request.subcommand, values: options },
  };
}

const bellOf = ({ calling }: Asked) => ({
  isCalled: async () => calling?.on ?? false,
  startCalling: async () => calling?.how ?? ('byName' as const),
  stopCalling: async (_: unknown, viewer: ViewerId) => void asked.push(`stop calling ${viewer}`),
});

const floorsOf = (house: Playhouse, { bellIsOwed = false }: Asked): TypedCall['floors'] => ({
  show: () => (house.show.cast.length === 0 ? undefined : house.show),
  submit: async (_, intent) => house.wish(intent),
  history: async (_, fromSeq, toSeq) =>
    house.told().filter(({ firstSeq, events }) => firstSeq + events.length > fromSeq && firstSeq <= toSeq),
  steps: async function* () {},
  whatIf: async () => undefined,
  erase: async (_, intent) => house.wish(intent),
  wake: async () => undefined,
  vitals: () => undefined,
  owesBell: () => bellIsOwed,
  ratings: async () => (await reckoned(NO_RATINGS, inOrder(house.told()))).minds,
  recordsOf: async (_, id) => house.told().filter(({ events }) => JSON.stringify(events).includes(id)),
  forget: async () => undefined,
  guilds: () => [],
});

async function* inOrder<One>(all: readonly One[]): AsyncGenerator<One> {
  yield* all;
}

const productionOf = (house: Playhouse, request: Asked): Production => ({
  building: buildingOf(house),
  liveFloor: request.liveFloor ?? NO_DOORS,
  stopFollowing: async ({ performer }) => void asked.push(`stop ${performer}`),
  cardPicture: async () => undefined,
  closedEpisode: async (_, number) => closedEpisode(house, number),
  settlements: async (_, number) => {
    const { episode } = house.show;
    const open =
      episode?.number === number ? { firstSeq: episode.firstSeq, lastSeq: house.show.seq } : undefined;
    const span = open ?? closedEpisode(house, number);
    return span && settlementsOf(house.told().filter(({ firstSeq }) => isWithin(span, firstSeq)));
  },
  paperOf: async ({ cast }) => ({ cast }),
  linkOf: async () => () => undefined,
  shownIn: async (_, message) => request.shown?.[message] ?? [],
  sharesCard: () => request.shareReadyAtMs,
  examine: async () => fineCheckup(house),
  heldOf: async () => ({ ...NOTHING_BESIDE, ...request.beside }),
  forgetMember: async (_, viewer) => void asked.push(`forget ${viewer}`),
  leaderboardPicture: async () =>
    request.picture === true
      ? { name: 'leaderboard.png', bytes: Buffer.alloc(1), altText: 'Alice leads' }
      : undefined,
  mindName: ({ mind }) => ({ name: mind === 'default' ? 'understudy' : mind, instead: null }),
  mindKind: ({ mind }) => (mind === 'default' || mind === 'understudy' ? 'understudy' : 'model'),
  cardDrafts,
  setUpDrafts,
  mindsAtHand: () => ['default', 'understudy', 'qwen2.5-1.5b'],
  ...bellOf(request),
  showVotes: async () => undefined,
  channelMention: (_, place) => `#${place}`,
});

/** Channels are the stage's: here nothing is made, and what was chosen is set. */
const buildingOf = (house: Playhouse): Building => ({
  plan: async () => ({ category: { name: 'Bullpen', how: 'kept' }, channels: [], missing: [] }),
  setUp: async (_, { settings = {} } = {}) => {
    if (Object.keys(settings).length === 0) return { made: [], kept: ['trading-floor'], missing: [] };
    const outcome = house.wish({ type: 'changeSettings', atMs: house.atMs, settings });
    const missing = outcome.ok ? [] : [{ kind: 'refused' as const, rejection: outcome.rejection }];
    return { made: [], kept: ['trading-floor'], missing };
  },
  planTeardown: async () => [],
  tearDown: async () => ({ removed: [], hooks: 0, left: [] }),
  firstSettings: () => DEFAULT_SETTINGS,
  channelOf: (_, place) => (place === TRADING_FLOOR ? '9' : undefined),
  placed: (_, channels) => (channels[0] === undefined ? {} : { 'Trading Floor': channels[0] }),
});

const isWithin = (span: { firstSeq: number; lastSeq: number }, seq: number): boolean =>
  span.firstSeq <= seq && seq <= span.lastSeq;

/** As the stage's archive has it. */
function closedEpisode({ records }: Playhouse, number: number) {
  const bell = (type: 'episodeOpened' | 'episodeClosed') =>
    records.find(({ events }) => events.some((event) => event.type === type && event.episode === number));
  const [opened, closed] = [bell('episodeOpened'), bell('episodeClosed')];
  if (opened === undefined || closed === undefined) return undefined;
  const lastSeq = closed.firstSeq + closed.events.length - 1;
  return { number, firstSeq: opened.firstSeq, lastSeq, whatIf: null };
}

export async function press(
  command: Command,
  house: Playhouse,
  id: string,
  request: Asked = {},
): Promise<Reply> {
  return used(new Repertoire([command]).pressOf(id), house, request);
}

/** A command of a message's menu by its English name, on the message of that id. */
export async function onMessage(
  command: Command,
  house: Playhouse,
  { name, message, ...request }: Asked & { readonly name: string; readonly message: string },
): Promise<Reply> {
  return used(new Repertoire([command]).onMessage(name, message), house, request);
}

/** What was entered is `request.written`. */
export async function send(
  command: Command,
  house: Playhouse,
  id: string,
  request: Asked = {},
): Promise<Reply> {
  return used(new Repertoire([command]).formOf(id, request.written ?? {}), house, request);
}

const used = async (use: Use | Stale, house: Playhouse, request: Asked): Promise<Reply> =>
  'instead' in use
    ? { kind: 'private', text: use.instead(callOn(house, request).words) }
    : use.answer(callOn(house, request));

/** What is hinted at while one types. */
export const hinted = (
  command: Command,
  house: Playhouse,
  option: string,
  value: string,
  request: Asked = {},
) => command.complete?.({ ...callOn(house, request), focused: { option, value } });

/** The words of a reply; a form and a feed have none. */
export const textOf = (reply: Reply): string => ('text' in reply ? reply.text : `(${reply.kind})`);

export const buttonsOf = (reply: Reply): readonly string[] =>
  'text' in reply ? (reply.buttons ?? []).flat().map(({ press }) => pressId(press)) : [];

export const labelsOf = (reply: Reply): readonly (string | undefined)[] =>
  'buttons' in reply ? (reply.buttons ?? []).flat().map(({ label }) => label) : [];
