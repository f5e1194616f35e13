// Holds every request the application sends against Discord's own OpenAPI document. Reusable by any test that has a
// loopback: `const held = await holdAgainstOpenapi(loopback)`, and at the end `expect(held.violations).toEqual([])`.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { SeenRequest } from '../../src/rehearsal/http/server.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Where the document is; DISCORD_OPENAPI is taken from the repository's root. */
const openapiPath = resolve(root, process.env['DISCORD_OPENAPI'] ?? '../shared/discord-api/openapi.json');
export const openapiIsThere = existsSync(openapiPath);
/** The line to skip with. */
const openapiMissing = `Discord's OpenAPI document is not at ${openapiPath}: set DISCORD_OPENAPI to hold requests against it`;

export interface Violation {
  readonly request: string;
  readonly problems: readonly string[];
}

export interface Held {
  /** Requests that the document does not allow, in order. */
  readonly violations: readonly Violation[];
  /** How many requests with a body were checked. */
  readonly checked: () => number;
  readonly stop: () => void;
}

interface Operation {
  readonly template: string;
  readonly pattern: RegExp;
  readonly method: string;
  readonly hasBody: boolean;
}

type Paths = Record<string, Record<string, { requestBody?: { content?: Record<string, unknown> } }>>;

let document: Promise<OpenapiDocument> | undefined;

/** Watches a loopback's requests from now on. Where the document is missing nothing is checked, and a line says so. */
export async function holdAgainstOpenapi(loopback: {
  watchRequests(watcher: (request: SeenRequest) => void): () => void;
}): Promise<Held> {
  const violations: Violation[] = [];
  let checked = 0;
  if (!openapiIsThere) {
    console.warn(openapiMissing);
    return { violations, checked: () => 0, stop: () => undefined };
  }
  document ??= readFile(openapiPath, 'utf8').then((text) => new OpenapiDocument(JSON.parse(text)));
  const held = await document;
  const stop = loopback.watchRequests((request) => {
    // What the loopback refused is wrong on purpose, or fails the test where it is not.
    if (request.status >= 400) return;
    const problems = held.problemsOf(request);
    if (request.body !== undefined) checked += 1;
    if (problems.length > 0) violations.push({ request: `${request.method} ${request.path}`, problems });
  });
  return { violations, checked: () => checked, stop };
}

class OpenapiDocument {
  readonly #ajv: Ajv2020;
  readonly #operations: readonly Operation[];
  readonly #compiled = new Map<string, ValidateFunction>();

  constructor(json: { readonly paths: Paths }) {
    this.#ajv = new Ajv2020({ strict: false, allErrors: true, logger: false });
    formats.default(this.#ajv);
    this.#ajv.addFormat('snowflake', /^\d+$/);
    this.#ajv.addFormat('nonce', true);
    this.#ajv.addSchema({ $id: 'discord', ...json });
    const literal = (template: string): number =>
      template.split('/').filter((part) => !part.startsWith('{')).length;
    this.#operations = Object.entries(json.paths)
      .sort(([a], [b]) => literal(b) - literal(a))
      .flatMap(([template, methods]) =>
        Object.entries(methods).map(([method, operation]) => ({
          ...{ template, method },
          pattern: new RegExp(`^${template.replace(/\{[^}]+\}/g, '[^/]+')}$`),
          hasBody: operation.requestBody?.content?.['application/json'] !== undefined,
        })),
      );
  }

  problemsOf(request: SeenRequest): string[] {
    const method = request.method.toLowerCase();
    const operation = this.#operations.find(
      (each) => each.method === method && each.pattern.test(request.path),
    );
    if (operation === undefined) return ['Discord has no such operation'];
    if (request.body === undefined || !operation.hasBody) return [];
    const validate = this.#validator(operation);
    if (validate(request.body)) return [];
    return (validate.errors ?? [])
      .filter((error) => !isBitSetAlarm(error.instancePath))
      .map((error) => `${error.instancePath} ${error.message ?? error.keyword}`);
  }

  #validator(operation: Operation): ValidateFunction {
    const parts = [
      'paths',
      operation.template,
      operation.method,
      'requestBody',
      'content',
      'application/json',
      'schema',
    ];
    const pointer = parts
      .map((part) => encodeURIComponent(part.replace(/~/g, '~0').replace(/\//g, '~1')))
      .join('/');
    const known = this.#compiled.get(pointer);
    if (known !== undefined) return known;
    const validate = this.#ajv.compile({ $ref: `discord#/${pointer}` });
    this.#compiled.set(pointer, validate);
    return validate;
  }
}

/** The document wants integers for bit sets of permissions; Discord takes strings, and discord.js rightly sends them. */
function isBitSetAlarm(instancePath: string): boolean {
  return /\/(default_member_permissions|allow|deny)$|^\/permission_overwrites(\/\d+)?$/.test(instancePath);
}
