// The HTTP API under /api/v10: authentication, rate limits, the routes, and Discord's shape for every refusal.
// A change is on disk before its answer is sent.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { deliver, statusOf } from '../faults/deliver.ts';
import type { AimedAt } from '../faults/fault.ts';
import type { FaultPlan, Met } from '../faults/fault-plan.ts';
import { Form } from '../rules/form.ts';
import { Refusal, refusal } from '../rules/refusal.ts';
import { isSecret } from '../world/secret.ts';
import type { World } from '../world/world.ts';
import { type Body, readBody, refuseLongBody } from './body.ts';
import { Buckets, ordinaryRule } from './buckets.ts';
import type { Call, Reply, Route } from './call.ts';

/** One request as it was answered, for those who watch. */
export interface SeenRequest {
  readonly method: string;
  /** Decoded, without `/api/v10` and without the query. */
  readonly path: string;
  /** The JSON body, or `payload_json` of a multipart one; undefined when there was none. */
  readonly body: unknown;
  /** 0 where a fault left it without an answer. */
  readonly status: number;
  /** The fault that befell it. */
  readonly fault?: string;
}

export interface ApiOptions {
  readonly world: World;
  readonly token: string;
  readonly rateLimits: 'discord' | 'off';
  readonly faults: FaultPlan;
  readonly onRequest: (request: SeenRequest) => void;
  /** Told of what is no refusal: a fault of the loopback itself, or of its store. */
  readonly onFault: (error: unknown) => void;
}

const PREFIX = '/api/v10';

export class Api {
  readonly #options: ApiOptions;
  readonly #buckets: Buckets | null;
  readonly #faults: FaultPlan;

  constructor(options: ApiOptions) {
    this.#options = options;
    this.#faults = options.faults;
    this.#buckets = options.rateLimits === 'off' ? null : new Buckets(options.world.clock);
  }

  register(server: FastifyInstance, routes: readonly Route[]): void {
    for (const route of routes) {
      server.route({
        method: route.method,
        url: `${PREFIX}${route.path}`,
        onRequest: (request, reply) => this.#admit(route, request, reply),
        handler: (request, reply) => this.#answer(route, request, reply),
      });
    }
    // What leads nowhere is told so before its body is read.
    server.addHook('onRequest', async (request, reply) =>
      request.is404 ? this.#refuse(request, reply, refusal('notFound')) : undefined,
    );
  }

  /** Who calls is looked at before the body is read: nobody's uploads cost nothing. */
  async #admit(
    route: Route,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<FastifyReply | undefined> {
    try {
      this.#authenticate(route, request);
      refuseLongBody(request);
      return undefined;
    } catch (error) {
      return this.#refuse(request, reply, error instanceof Refusal ? error : this.#fault(error));
    }
  }

  #refuse(request: FastifyRequest, reply: FastifyReply, refused: Refusal): FastifyReply {
    this.#seen(request, { body: undefined, status: refused.status });
    return reply.code(refused.status).headers(refused.headers).send(refused.body);
  }

  async #answer(route: Route, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    let json: unknown;
    let met: Met | undefined;
    // An id's time and the date of an answer are by one clock.
    reply.header('date', new Date(this.#options.world.clock.nowMs()).toUTCString());
    try {
      const body = await readBody(request);
      json = body.json;
      // An edge's refusal counts in no bucket, so faults come before the limits.
      met = this.#faults.meets(aimedAt(route, request, body));
      if (met !== undefined && met.rule.comes !== 'after' && (await this.#befall(met, request, reply, json)))
        return reply;
      const headers = this.#count(route, request);
      const answer = await this.#run(route, request, body);
      if (met?.rule.comes === 'after' && (await this.#befall(met, request, reply, json))) return reply;
      this.#seen(request, { body: json, status: answer.status, fault: met?.name });
      reply.code(answer.status).headers(headers);
      return answer.body === undefined ? reply.send() : reply.send(answer.body);
    } catch (error) {
      const refused = error instanceof Refusal ? error : this.#fault(error);
      this.#seen(request, { body: json, status: refused.status, fault: met?.name });
      return reply.code(refused.status).headers(refused.headers).send(refused.body);
    }
  }

  /** True where the fault has answered, or has left the request without an answer. */
  async #befall(met: Met, request: FastifyRequest, reply: FastifyReply, body: unknown): Promise<boolean> {
    if ((await deliver(met, reply, this.#options.world.clock)) === 'goOn') return false;
    this.#seen(request, { body, status: statusOf(met), fault: met.name });
    return true;
  }

  async #run(route: Route, request: FastifyRequest, body: Body): Promise<Reply> {
    const { world } = this.#options;
    const call: Call = {
      world,
      buckets: this.#buckets,
      params: texts(request.params),
      query: texts(request.query),
      body: body.json,
      form: Array.isArray(body.json) ? Form.of({}) : Form.of(body.json),
      files: body.files,
      isForm: body.isForm ?? false,
      authorization: request.headers.authorization,
    };
    const answer = route.run(call);
    await world.commit();
    return answer;
  }

  #authenticate(route: Route, request: FastifyRequest): void {
    const { world, token } = this.#options;
    const { authorization } = request.headers;
    if (route.by !== 'bot') route.by({ world, params: texts(request.params), authorization });
    else if (!isSecret(authorization, `Bot ${token}`)) throw refusal('unauthorized');
  }

  #count(route: Route, request: FastifyRequest): Record<string, string> {
    const buckets = this.#buckets;
    if (buckets === null) return {};
    if (route.unlimited !== true) buckets.countGlobally();
    if (route.unlimited === true && route.rule === undefined) return {};
    const params = texts(request.params);
    const resource = params['channel'] ?? params['guild'] ?? params['webhook'] ?? '';
    const counted = `${route.method} ${route.path}`;
    return buckets.count({
      route: counted,
      resource: `${resource} ${params['token'] ?? ''}`,
      rule: route.rule ?? ordinaryRule,
    });
  }

  #seen(
    request: FastifyRequest,
    seen: { readonly body: unknown; readonly status: number; readonly fault?: string | undefined },
  ): void {
    if (!request.url.startsWith(PREFIX)) return;
    const { fault, ...rest } = seen;
    const named = fault === undefined ? {} : { fault };
    this.#options.onRequest({ method: request.method, path: pathOf(request), ...rest, ...named });
  }

  #fault(error: unknown): Refusal {
    this.#options.onFault(error);
    return refusal('serverError');
  }
}

/** Decoded, without the prefix and the query. */
function pathOf(request: FastifyRequest): string {
  return decodeURIComponent(request.url.replace(/\?.*/, '').slice(PREFIX.length));
}

function aimedAt(route: Route, request: FastifyRequest, body: Body): AimedAt {
  const { method } = request;
  return { method, path: pathOf(request), route: route.path, body: body.json, fileCount: body.files.length };
}

function texts(values: unknown): Record<string, string> {
  if (typeof values !== 'object' || values === null) return {};
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]));
}
