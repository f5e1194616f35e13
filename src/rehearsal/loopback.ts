// A Discord of one's own on 127.0.0.1: HTTP API v10, gateway v10, the pictures, the rehearsal page, and people who act.
// The real discord.js client runs against it unmodified: `new Client({rest: {api: loopback.apiUrl}})`.
import { fileURLToPath } from 'node:url';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Clock, systemClock } from './clock.ts';
import { FaultPlan } from './faults/fault-plan.ts';
import { Gateway } from './gateway/gateway.ts';
import { type GuildActs, type GuildDefaults, guildActs, guildPlan } from './guild-acts.ts';
import { serveFrontDoor } from './http/front-door.ts';
import { openHouse } from './http/house.ts';
import { servePictures } from './http/pictures.ts';
import { answerRoutes } from './http/routes/answer-routes.ts';
import { channelRoutes } from './http/routes/channel-routes.ts';
import { commandPermissionRoutes } from './http/routes/command-permission-routes.ts';
import { commandRoutes } from './http/routes/command-routes.ts';
import { eventRoutes } from './http/routes/event-routes.ts';
import { followUpRoutes } from './http/routes/follow-up-routes.ts';
import { guildRoutes } from './http/routes/guild-routes.ts';
import { messageRoutes } from './http/routes/message-routes.ts';
import { oauthRoutes } from './http/routes/oauth-routes.ts';
import { roleRoutes } from './http/routes/role-routes.ts';
import { threadRoutes } from './http/routes/thread-routes.ts';
import { webhookRoutes } from './http/routes/webhook-routes.ts';
import { Api, type SeenRequest } from './http/server.ts';
import { LoopbackFault } from './loopback-fault.ts';
import { servePages } from './people/page-door.ts';
import { type Stage, Viewer } from './people/viewer.ts';
import { Waiting } from './people/waiting.ts';
import { foundWorld, preferLocale, type Secrets, secretsOf, switchActivitiesOn } from './world/founding.ts';
import { isSecret } from './world/secret.ts';
import type { WorldStore } from './world/store/store.ts';
import { thinWorld } from './world/store/thinning.ts';
import { World } from './world/world.ts';

/** The first guild's, and those of every guild that wishes nothing else. */
export interface LoopbackOptions extends GuildDefaults {
  /** 0, the default, takes any free port. */
  readonly port?: number;
  readonly clock?: Clock;
  /** Where the world survives the process; without one it lives in memory. Closed with the loopback. */
  readonly store?: WorldStore;
  /** Default `discord`. */
  readonly rateLimits?: 'discord' | 'off';
  readonly guildName?: string;
  readonly botName?: string;
  /** Whether the application's owner has switched Activities on in the Developer Portal. Default: no. */
  readonly activities?: boolean;
  /** How many shards GET /gateway/bot recommends, and how many may identify at once. */
  readonly shards?: number;
  readonly maxConcurrency?: number;
  /** How often the gateway asks for a heartbeat. Default: Discord's 41.25 s. */
  readonly heartbeatIntervalMs?: number;
  /** The built page. Default: dist/page of this package. */
  readonly pageFolder?: string;
  /** Who else has pages at this address, as the viewers of the first guild. */
  readonly guests?: (server: FastifyInstance, door: GuestsDoor) => Promise<void>;
  readonly onRequest?: (request: SeenRequest) => void;
  /** Told of faults of the loopback itself, which the application sees as 500. Default: `close` throws them. */
  readonly onFault?: (error: unknown) => void;
}

/** What a guest may ask of the rehearsal. */
export interface GuestsDoor {
  /** The first guild. */
  readonly guild: string;
  /** Whether that is the key that the page was given. */
  isKey(given: unknown): boolean;
  /** A viewer's name; undefined where there is no such viewer. */
  nameOf(viewer: string): string | undefined;
}

export interface Loopback extends GuildActs {
  /** `http://127.0.0.1:PORT`: the page. */
  readonly url: string;
  /** For discord.js: `rest: {api}`. */
  readonly apiUrl: string;
  readonly token: string;
  /** What the page is told so that it may open its socket: `/page/ws?key=`. */
  readonly pageKey: string;
  readonly applicationId: string;
  readonly clientSecret: string;
  /** The first guild. */
  readonly guildId: string;
  /** Of the first guild: the admin, then Robin and Sam, then whoever was added. */
  readonly viewers: readonly Viewer[];
  /** Everything the loopback knows, for looking things up in tests. */
  readonly world: World;
  readonly gateway: Gateway;
  /** What is to go wrong with the application's requests; `gateway` has faults of its own. */
  readonly faults: FaultPlan;
  /** That person in another guild. */
  viewer(userId: string, guildId: string): Viewer;
  /** Listens to every answered HTTP request; returns how to stop. */
  watchRequests(watcher: (request: SeenRequest) => void): () => void;
  close(): Promise<void>;
}

/** Rejects with a LoopbackFault, one sentence, when the port is taken or the store cannot be read. */
export async function openLoopback(options: LoopbackOptions): Promise<Loopback> {
  const world = await openWorld(options);
  const secrets = secretsOf(world);
  const { botToken: token, pageKey, clientSecret } = secrets;
  await world.commit();
  const watchers = new Set<(request: SeenRequest) => void>(options.onRequest ? [options.onRequest] : []);
  const ownFaults: unknown[] = [];
  const onFault = options.onFault ?? ((error: unknown) => ownFaults.push(error));
  const faults = new FaultPlan();
  const gateway = new Gateway(world, token, options.heartbeatIntervalMs);
  const stage: Stage = { world, gateway, waiting: new Waiting(world), onFault };
  const server = await makeServer(options, {
    ...{ stage, secrets, faults },
    onRequest: (request) => {
      for (const watcher of watchers) watcher(request);
    },
  });
  world.url = await listen(server, options.port ?? 0);
  return {
    ...{ url: world.url, apiUrl: `${world.url}/api`, token, pageKey, clientSecret },
    ...{ world, gateway, faults },
    applicationId: world.applicationId,
    guildId: world.chart.homeGuildId,
    get viewers() {
      return world.chart.viewerIds.map(
        (userId) => new Viewer(stage, { userId, guildId: world.chart.homeGuildId }),
      );
    },
    viewer: (userId, guildId) => new Viewer(stage, { userId, guildId }),
    ...guildActs(stage, options),
    watchRequests: (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    close: async () => {
      faults.endAll();
      gateway.cutConnections();
      await server.close();
      await world.close();
      if (ownFaults.length > 0) throw new AggregateError(ownFaults, 'The loopback had faults of its own.');
    },
  };
}

async function openWorld(options: LoopbackOptions): Promise<World> {
  const world = new World(options.clock ?? systemClock, options.store ?? null);
  await world.load();
  thinWorld(world);
  const plan = guildPlan(options, { name: options.guildName ?? 'Rehearsal' });
  foundWorld(world, { ...plan, botName: options.botName ?? 'Bullpen' });
  if (options.locale !== undefined) preferLocale(world, options.locale);
  if (options.activities === true) switchActivitiesOn(world);
  return world;
}

interface ServerParts {
  readonly stage: Stage;
  readonly secrets: Secrets;
  readonly faults: FaultPlan;
  readonly onRequest: (request: SeenRequest) => void;
}

async function makeServer(options: LoopbackOptions, parts: ServerParts): Promise<FastifyInstance> {
  const { stage, secrets, faults, onRequest } = parts;
  const { world, gateway, onFault } = stage;
  const server = await openHouse(onFault);
  const rateLimits = options.rateLimits ?? 'discord';
  const api = new Api({ world, token: secrets.botToken, rateLimits, faults, onRequest, onFault });
  api.register(server, [
    ...guildRoutes({ shards: options.shards ?? 1, maxConcurrency: options.maxConcurrency ?? 1 }),
    ...[...roleRoutes, ...eventRoutes],
    ...[...channelRoutes, ...messageRoutes, ...threadRoutes, ...webhookRoutes],
    ...[...commandPermissionRoutes, ...commandRoutes],
    ...oauthRoutes,
    ...[...answerRoutes, ...followUpRoutes(world.applicationId)],
  ]);
  servePictures(server, world);
  const preValidation = async (_request: FastifyRequest, reply: FastifyReply) => {
    if (gateway.refusedWith !== null) await reply.code(gateway.refusedWith).send();
  };
  server.get('/gateway', { websocket: true, preValidation }, (socket) => gateway.accept(socket));
  servePages(server, stage, secrets.pageKey);
  const folder = options.pageFolder ?? fileURLToPath(new URL('../../dist/page', import.meta.url));
  await serveFrontDoor(server, {
    ...{ folder, pageKey: secrets.pageKey, hasLiveFloor: options.guests !== undefined },
  });
  await options.guests?.(server, guestsDoor(stage, secrets));
  return server;
}

const guestsDoor = (stage: Stage, { pageKey }: Secrets): GuestsDoor => ({
  guild: stage.world.chart.homeGuildId,
  isKey: (given) => isSecret(given, pageKey),
  nameOf: (userId) => {
    const { homeGuildId: guildId, viewerIds } = stage.world.chart;
    return viewerIds.includes(userId) ? new Viewer(stage, { userId, guildId }).name : undefined;
  },
});

async function listen(server: FastifyInstance, port: number): Promise<string> {
  try {
    return await server.listen({ host: '127.0.0.1', port });
  } catch (error) {
    await server.close();
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      throw new LoopbackFault(
        `Port ${port} is taken: stop what listens there, or choose another with PORT.`,
        error,
      );
    }
    const cause = error instanceof Error ? error.message : String(error);
    throw new LoopbackFault(`Cannot listen on port ${port} (${cause}): choose another with PORT.`, error);
  }
}
