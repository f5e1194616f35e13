// Puts the parts of the stage together, from the ground up: what talks to Discord, what posts, what performs a step,
// what answers viewers. Each part gets those below it, and calls none above.

import type { Client } from 'discord.js';
import type { Floors } from '../director/ports.ts';
import { TRADING_FLOOR } from '../show/cast/cast.ts';
import { type GuildId, guildId } from '../show/ids.ts';
import type { LiveFloorSeen } from '../views/doctor/checkup.ts';
import { NO_DOORS } from './activity/live-floor-doors.ts';
import { Reception } from './activity/reception.ts';
import { AdminNotices } from './channels/admin-notices.ts';
import { Builder } from './channels/building/builder.ts';
import { Departures } from './channels/departures.ts';
import { Doorway } from './channels/doorway.ts';
import { guildWords } from './channels/guild-words.ts';
import { Homecoming } from './channels/homecoming.ts';
import { LostShows } from './channels/lost-show.ts';
import { type ChannelIds, Places } from './channels/places.ts';
import { Webhooks } from './channels/webhooks.ts';
import { Welcome } from './channels/welcome.ts';
import { makeClient, steadyMs } from './client/client.ts';
import { Leave } from './client/leave.ts';
import { Doctor } from './doctor/doctor.ts';
import { StatusPages } from './doctor/status-page.ts';
import { DiscordTime } from './edge/discord-time.ts';
import type { EdgeHealth } from './edge/rest-edge.ts';
import { RefusedTexts } from './filter/refused-texts.ts';
import { BellCalls } from './floor/bell-calls.ts';
import { BellEvents, FLOOR_NAME } from './floor/bell-events.ts';
import { Feeds } from './floor/feeds.ts';
import { LivingPosts } from './floor/living-posts.ts';
import { Playbill } from './floor/playbill.ts';
import { RoundPosts } from './floor/round-posts.ts';
import { Votes } from './floor/votes.ts';
import { Asks } from './interactions/asks.ts';
import { definitionsFor, entryPointOf } from './interactions/command.ts';
import { CommandMentions } from './interactions/command-mentions.ts';
import { House } from './interactions/house.ts';
import { Interactions } from './interactions/interactions.ts';
import { Registration } from './interactions/registration.ts';
import { lettingGo } from './letting-go.ts';
import { LiveHouse } from './live/live-house.ts';
import { cardDraft } from './notes/card-draft.ts';
import { Drafts } from './notes/drafts.ts';
import type { Remembering } from './notes/memo.ts';
import { PatientNotes } from './notes/patient-notes.ts';
import { setUpDraft } from './notes/set-up-draft.ts';
import { Archive } from './paper/archive.ts';
import { Newsroom } from './paper/newsroom.ts';
import { OfficePosts } from './pictures/office-post.ts';
import { Allowance } from './posting/allowance.ts';
import { Budget } from './posting/budget.ts';
import { Errands } from './posting/errands.ts';
import { MessageLinks } from './posting/message-links.ts';
import { Outbox } from './posting/outbox.ts';
import { Posts } from './posting/posts.ts';
import { Refusals } from './posting/refusals.ts';
import { RoomLines } from './posting/room-lines.ts';
import { Voices } from './posting/voices.ts';
import { Ways } from './posting/ways.ts';
import type { StageOptions } from './stage-options.ts';

export type Company = ReturnType<typeof assemble>;

/** `floors`: those that viewers' wishes go to, once there are some. */
export function assemble(options: StageOptions, floors: () => Floors | undefined) {
  const ground = groundOf(options, floors);
  const posting = postingOf(ground);
  const floor = floorOf(ground, posting);
  const letGo = lettingGo({ ...ground, ...posting, ...floor });
  const answering = answeringOf(ground, posting, { ...floor, letGo });
  return {
    ...ground,
    ...posting,
    ...floor,
    ...answering,
    letGo,
    live: liveOf({ ...ground, ...posting, ...floor, ...answering }),
  };
}

/** What talks to Discord, and what is remembered. */
function groundOf(options: StageOptions, floors: () => Floors | undefined) {
  const { clock, log, apiUrl, shards, traffic, onExchange, onRefused = () => undefined } = options;
  const time = new DiscordTime({ nowMs: () => clock.nowMs(), steadyMs });
  let health: EdgeHealth | undefined;
  const onEdge = (edge: EdgeHealth): void => {
    health = edge;
  };
  const leave = new Leave({ stillOurs: options.stillOurs ?? (async () => undefined), steadyMs });
  const client =
    options.client ??
    makeClient({ onEdge, onExchange, apiUrl, shards, log, leave, time, traffic, onRefused });
  const notes = new PatientNotes(options);
  const memory = { notes: notes.of, log, memos: new Set<Remembering>() };
  const ways = new Ways((closed) => notices.closed(closed));
  const show = (guild: GuildId) => floors()?.show(guild);
  const words = guildWords({ client, show });
  const mentions = new CommandMentions();
  const notices = new AdminNotices({ client, ways, words, mentions, clock, log });
  return {
    ...{ health: () => health, options, floors, show, words, clock, log, time },
    ...{ client, leave, notes, memory, ways, notices, mentions },
  };
}

type Ground = ReturnType<typeof groundOf>;

/** What posts, each post once. */
function postingOf({ options, memory, client, leave, words, ways, mentions, clock, log }: Ground) {
  const { pictures } = options;
  const places = new Places(memory);
  const webhooks = new Webhooks({ ...memory, client, words, pictures, clock });
  const outbox = new Outbox({ ...memory, client, leave, clock });
  const refusals = new Refusals({ client, places, webhooks, outbox, ways, clock, log });
  const posts = new Posts({ client, leave, places, outbox, refusals, words, ways, mentions, clock, log });
  const voices = new Voices({
    ...{ client, posts, refusals, webhooks, outbox, words, ways, mentions, clock, log },
  });
  const rooms = new RoomLines({
    posts,
    voices,
    outbox,
    words,
    budget: new Budget(),
    allowance: new Allowance(),
    clock,
    log,
  });
  const links = new MessageLinks(memory);
  const errands = new Errands({ clock, log });
  return { places, outbox, refusals, posts, rooms, links, errands };
}

type Posting = ReturnType<typeof postingOf>;

/** What performs a step. */
function floorOf(ground: Ground, posting: Posting) {
  const { options, memory, client, floors, show, words, mentions, clock, log } = ground;
  const { pictures, retell, mindName, traffic } = options;
  const { places, posts, rooms, links } = posting;
  const votes = new Votes({ ...memory, posts, clock });
  const bellCalls = new BellCalls({
    ...{ ...memory, client, words },
    floor: (guild) => places.peek(guild).channels[TRADING_FLOOR],
  });
  const bellEvents = new BellEvents({
    ...{ ...memory, client, clock },
    floorName: (guild) => floorName(client, places.peek(guild)),
  });
  const feeds = new Feeds({ ...memory, client, clock, mentions, show });
  const asks = new Asks({ ...memory, client, clock, mentions, links });
  const roundPosts = new RoundPosts({ ...memory, posts, clock, traffic });
  const living = new LivingPosts({ posts, roundPosts, mindName });
  const office = new OfficePosts({ posts, roundPosts, pictures, log });
  const newsroom = new Newsroom({
    ...{ posts, links, archive: new Archive(memory), pictures, floors, log, retell },
    addressOf: (options.liveFloor ?? NO_DOORS).addressOf,
  });
  const playbill = new Playbill({
    ...{
      posts,
      rooms,
      roundPosts,
      living,
      votes,
      feeds,
      asks,
      links,
      newsroom,
      pictures,
      floors,
      log,
      office,
    },
    mindName,
    ...{ bellCalls, bellEvents, traffic },
    words,
  });
  return { votes, bellCalls, bellEvents, feeds, asks, office, roundPosts, newsroom, living, playbill };
}

type Playing = ReturnType<typeof floorOf>;

function floorName({ channels }: Client, { channels: known }: ChannelIds): string {
  const channel = channels.cache.get(known[TRADING_FLOOR] ?? '');
  return channel !== undefined && 'name' in channel ? (channel.name ?? FLOOR_NAME) : FLOOR_NAME;
}

/** What answers viewers, and whoever comes and goes. */
function answeringOf(
  ground: Ground,
  posting: Posting,
  floor: Playing & { readonly letGo: (guild: GuildId) => void },
) {
  const { options, memory, client, notes, ways, floors, show, words, mentions, time, health, clock, log } =
    ground;
  const { places, outbox, refusals } = posting;
  const { votes, bellCalls, bellEvents, feeds, asks, newsroom, letGo } = floor;
  const { commands, settings, cast, pictures, mindName, mindKind, mindsAtHand, lost } = options;
  const { registration, reception, liveFloor, liveFloorSeen } = activityOf(ground, posting);
  const welcome = new Welcome({ ...memory, client, mentions, words, places });
  const builder = new Builder({
    ...{ ...memory, client, places, ways, floors, clock, settings, cast, bellCalls },
    sayHelloAnew: (guild) => welcome.sayAnew(guild),
    forgetChannel: (guild, channel) => refusals.forgetChannel(guild, channel),
    cancelOpening: (guild) => bellEvents.cancel(guild),
  });
  const refusedTexts = new RefusedTexts(memory);
  const doctor = new Doctor({
    ...{ ...options, client, places, ways, floors, time, health, refusedTexts, liveFloorSeen },
    statusPages: new StatusPages(options.statusUrl ?? null, clock),
  });
  const house = new House({
    ...{ builder, doctor, refusedTexts, places, feeds, asks, newsroom, votes, pictures, clock, log },
    ...{ bellCalls, mindName, mindKind, mindsAtHand, liveFloor },
    cardDrafts: new Drafts(memory, { name: 'card-drafts', draft: cardDraft }),
    setUpDrafts: new Drafts(memory, { name: 'set-up-drafts', draft: setUpDraft }),
  });
  const interactions = new Interactions({
    refusedTexts,
    ...{ client, floors, feeds, asks, mentions, clock, log, commands, production: house },
    ageMs: (interaction) => time.ageMs(interaction),
    isWaiting: () => notes.isWaiting,
    prepare: async (guild) => void (await places.read(guildId(guild))),
  });
  const departures = new Departures({ ...memory, client, floors, clock });
  const doorway = new Doorway({
    ...{ client, places, refusals, ways, feeds, notes, floors, clock, log, welcome, departures, letGo },
    lostShows: new LostShows({
      ...{ ...memory, client, outbox, mentions, clock, show, words, lost },
      wake: async (guild) => floors()?.wake(guild),
      isErased: (guild) => departures.isErased(guild),
    }),
    homecoming: new Homecoming({ ...memory, floors, clock }),
    onArrival: options.onArrival ?? 'greet',
    setUp: (guild) => builder.setUp(guild),
  });
  return { builder, house, refusedTexts, interactions, departures, doctor, doorway, registration, reception };
}

type Answerers = Ground & Posting & ReturnType<typeof floorOf> & ReturnType<typeof answeringOf>;

/** What answers whoever watches a floor live. */
function liveOf({
  options,
  client,
  floors,
  feeds,
  asks,
  places,
  house,
  refusedTexts,
  clock,
  log,
}: Answerers) {
  const { commands } = options;
  return new LiveHouse({
    ...{ refusedTexts, client, floors, feeds, asks, clock, log, commands, production: house },
    prepare: async (guild) => void (await places.read(guildId(guild))),
  });
}

/** Who launches the Activity, who comes in by it, and how the doctor finds both. */
function activityOf({ options, client, mentions, clock, log }: Ground, { places }: Posting) {
  const { commands, apiUrl, clientSecret, liveFloor = NO_DOORS } = options;
  const registration = new Registration({
    ...{ client, mentions, clock, log, definitions: definitionsFor(commands) },
    entryPoint: liveFloor.hasActivity ? entryPointOf(commands) : undefined,
  });
  const reception =
    clientSecret === undefined
      ? undefined
      : new Reception({ client, apiUrl, clientSecret, places, clock, log });
  const activity = () => {
    if (!liveFloor.hasActivity) return 'off';
    if (registration.isLaunchRefused) return 'notSwitchedOn';
    return reception?.isSecretRefused === true ? 'wrongSecret' : 'on';
  };
  const liveFloorSeen = (guild: GuildId): LiveFloorSeen => ({
    activity: activity(),
    isPublic: liveFloor.addressOf(guild) !== undefined,
  });
  return { registration, reception, liveFloor, liveFloorSeen };
}
