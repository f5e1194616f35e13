// The HTTP API under /api/v10: authentication, rate limits, the routes, and Discord's shape for every refusal.
// A change is on disk before its answer is sent.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Form } from '../rules/form.ts';
import { Refusal, refusal } from '../rules/refusal.ts';
import type { World } from '../world/world.ts';
import { readBody } from './body.ts';
import { Buckets, ordinaryRule } from './buckets.ts';
import type { Call, Reply, Route } from './call.ts';

/** One request as it was answered, for those who watch. */
export interface SeenRequest {
  readonly method: string;
  /** Decoded, without `/api/v10` and without the query. */
  readonly path: string;
  /** The JSON body, or `payload_json` of a multipart one; undefined when there was none. */
  readonly body: unknown;
  readonly status: number;
}

export interface ApiOptions {
  readonly world: World;
  readonly token: string;
  readonly rateLimits: 'discord' | 'off';
  readonly onRequest: (request: SeenRequest) => void;
  /** Told of what is no refusal: a fault of the loopback itself, or of its store. */
  readonly onFault: (error: unknown) => void;
}

const prefix = '/api/v10';

export class Api {
  readonly #options: ApiOptions;
  readonly #buckets: Buckets | null;

  constructor(options: ApiOptions) {
    this.#options = options;
    this.#buckets = options.rateLimits === 'off' ? null : new Buckets(options.world.clock);
  }

  register(server: FastifyInstance, routes: readonly Route[]): void {
    for (const route of routes) {
      server.route({
        method: route.method,
        url: `${prefix}${route.path}`,
        handler: (request, reply) => this.#answer(route, request, reply),
      });
    }
    server.setNotFoundHandler(async (request, reply) => {
      const refused = refusal('notFound');
      const path = request.url.replace(/\?.*/, '');
      if (path.startsWith(prefix)) this.#seen(request, undefined, refused.status);
      await reply.code(refused.status).send(refused.body);
    });
  }

  async #answer(route: Route, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    let json: unknown;
    // An id's time and the date of an answer are by one clock.
    reply.header('date', new Date(this.#options.world.clock.nowMs()).toUTCString());
    try {
      this.#authenticate(route, request);
      const headers = this.#count(route, request);
      reply.headers(headers);
      const body = await readBody(request);
      json = body.json;
      const answer = await this.#run(route, request, body);
      this.#seen(request, json, answer.status);
      reply.code(answer.status);
      return answer.body === undefined ? reply.send() : reply.send(answer.body);
    } catch (error) {
      const refused = error instanceof Refusal ? error : this.#fault(error);
      this.#seen(request, json, refused.status);
      return reply.code(refused.status).headers(refused.headers).send(refused.body);
    }
  }

  async #run(
    route: Route,
    request: FastifyRequest,
    body: { readonly json: unknown; readonly files: Call['files'] },
  ): Promise<Reply> {
    const { world } = this.#options;
    const call: Call = {
      world,
      buckets: this.#buckets,
      params: texts(request.params),
      query: texts(request.query),
      body: body.json,
      form: Array.isArray(body.json) ? Form.of({}) : Form.of(body.json),
      files: body.files,
    };
    const answer = route.run(call);
    await world.commit();
    return answer;
  }

  #authenticate(route: Route, request: FastifyRequest): void {
    if (route.by === 'bot' && request.headers.authorization !== `Bot ${this.#options.token}`) {
      throw refusal('unauthorized');
    }
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

  #seen(request: FastifyRequest, body: unknown, status: number): void {
    const path = decodeURIComponent(request.url.replace(/\?.*/, '').slice(prefix.length));
    this.#options.onRequest({ method: request.method, path, body, status });
  }

  #fault(error: unknown): Refusal {
    this.#options.onFault(error);
    return new Refusal({ status: 500, code: 0, message: '500: Internal Server Error' });
  }
}

function texts(values: unknown): Record<string, string> {
  if (typeof values !== 'object' || values === null) return {};
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]));
}
