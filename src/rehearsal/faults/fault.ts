// What can go wrong with one HTTP request: another answer than Discord's, none, a cut line, or a late one.

export interface FaultAnswer {
  readonly kind: 'answer';
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Absent: no body. */
  readonly body?: { readonly json: unknown } | { readonly text: string; readonly contentType: string };
}

export type Fault =
  | FaultAnswer
  /** Never answered; the line is cut once the fault has ended. */
  | { readonly kind: 'silence' }
  /** The line is cut at once. */
  | { readonly kind: 'reset' }
  /** Answered as ever, only later. */
  | { readonly kind: 'delay'; readonly delayMs: number };

/** A request of the application's, as faults are aimed at it. */
export interface AimedAt {
  readonly method: string;
  /** Decoded, without `/api/v10` and without the query. */
  readonly path: string;
  /** Its route, with `:name` for parts of the path. */
  readonly route: string;
  /** The JSON body, or `payload_json` of a multipart one. */
  readonly body: unknown;
  readonly fileCount: number;
}

export interface Aim {
  readonly method?: string;
  /** The whole path, or a pattern in it. */
  readonly path?: string | RegExp;
  /** The route that the path belongs to. */
  readonly route?: string;
  readonly when?: (request: AimedAt) => boolean;
}

/** Befalls every request that fits all of its aim; an empty aim fits everything. */
export interface FaultRule extends Aim {
  /** For those who watch. Default: the fault's kind or status. */
  readonly name?: string;
  readonly fault: Fault;
  /** `after`: the request is carried out, and only its answer is lost. Default `before`: it is not. */
  readonly comes?: 'before' | 'after';
  /** How many requests it befalls. Default: all, until it is ended. */
  readonly times?: number;
}

export function fits(aim: Aim, request: AimedAt): boolean {
  if (aim.method !== undefined && aim.method !== request.method) return false;
  if (aim.route !== undefined && aim.route !== request.route) return false;
  if (typeof aim.path === 'string' && aim.path !== request.path) return false;
  if (aim.path instanceof RegExp && !aim.path.test(request.path)) return false;
  return aim.when?.(request) ?? true;
}
