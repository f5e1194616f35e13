// One HTTP call as a route sees it, and the table of routes. A route reads the call, changes the world and returns
// the answer, all at once: nothing is awaited in between, so no other call sees half of it.
import type { Form } from '../rules/form.ts';
import type { UploadedFile } from '../rules/message-form.ts';
import type { World } from '../world/world.ts';
import type { BucketRule, Buckets } from './buckets.ts';

export interface Call {
  readonly world: World;
  /** null when rate limits are off. */
  readonly buckets: Buckets | null;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** The JSON body, or `payload_json` of a multipart one. */
  readonly body: unknown;
  readonly form: Form;
  readonly files: readonly UploadedFile[];
  /** Whether it came as an address's parameters do, which OAuth2 alone asks for. */
  readonly isForm: boolean;
  /** Who calls, as they say. */
  readonly authorization: string | undefined;
}

/** A call of which only the head is known. */
export type Asked = Pick<Call, 'world' | 'params' | 'authorization'>;

export interface Reply {
  readonly status: number;
  /** Absent: no body. */
  readonly body?: unknown;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With `:name` for parts of the path, without `/api/v10`. */
  readonly path: string;
  /** Who may call: the application with its token, or whoever has the token in the path, which this throws without. */
  readonly by: 'bot' | ((asked: Asked) => void);
  readonly rule?: BucketRule;
  /** Answers to interactions count neither globally nor in a bucket. */
  readonly unlimited?: true;
  readonly run: (call: Call) => Reply;
}

/** For what Discord tells everybody. */
export const anybody = (): void => undefined;

export function ok(body: unknown): Reply {
  return { status: 200, body };
}

export function created(body: unknown): Reply {
  return { status: 201, body };
}

export const noContent: Reply = { status: 204 };

/** A part of the path that the route declares. */
export function part(call: Pick<Call, 'params'>, name: string): string {
  const value = call.params[name];
  if (value === undefined) throw new Error(`The route has no part :${name}.`);
  return value;
}
