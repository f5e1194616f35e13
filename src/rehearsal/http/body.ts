// The body of a request: JSON, or multipart with `payload_json` and `files[n]`, as Discord takes both.
// https://discord.com/developers/docs/reference#uploading-files
import type { FastifyRequest } from 'fastify';
import type { UploadedFile } from '../rules/message-form.ts';
import { Refusal, refusal } from '../rules/refusal.ts';

const MIB = 1024 * 1024;

/** What Discord takes from applications in one request, per file. */
export const FILE_BYTES_MAX = 10 * MIB;
/** And in all. */
export const BODY_BYTES_MAX = 25 * MIB;
const FILES_MAX = 10;
/** `payload_json`, and a few that Discord ignores. */
const FIELDS_MAX = 10;
const URL_ENCODED = 'application/x-www-form-urlencoded';

export interface Body {
  /** What stands in it, whichever way it is written. */
  readonly json: unknown;
  /** The OAuth2 routes take forms alone, and the others take none. */
  readonly isForm?: true;
  readonly files: readonly UploadedFile[];
}

/** Throws 40005 where the head says already that the body is too long. */
export function refuseLongBody({ headers }: FastifyRequest): void {
  if (Number(headers['content-length'] ?? 0) > BODY_BYTES_MAX) throw tooLong();
}

/** Throws 50109 for JSON that cannot be read, 50035 for multipart that is none, 40005 and 30015 for too much. */
export async function readBody(request: FastifyRequest): Promise<Body> {
  if (request.isMultipart()) return readParts(request);
  const raw = request.body;
  if (Buffer.isBuffer(raw) && (request.headers['content-type'] ?? '').startsWith(URL_ENCODED)) {
    return { json: Object.fromEntries(new URLSearchParams(raw.toString('utf8'))), isForm: true, files: [] };
  }
  return {
    json: Buffer.isBuffer(raw) && raw.length > 0 ? parsed(raw.toString('utf8')) : undefined,
    files: [],
  };
}

async function readParts(request: FastifyRequest): Promise<Body> {
  const files: UploadedFile[] = [];
  let json: unknown;
  let bytes = 0;
  const limits = {
    ...{ fileSize: FILE_BYTES_MAX, files: FILES_MAX, fields: FIELDS_MAX, parts: FILES_MAX + FIELDS_MAX },
    ...{ fieldSize: MIB, headerPairs: 20 },
  };
  try {
    for await (const part of request.parts({ limits })) {
      if (typeof part.fieldname !== 'string') throw refusal('badForm');
      if (part.type === 'file') {
        const key = /^files\[(\d+)\]$/.exec(part.fieldname)?.[1] ?? part.fieldname;
        const content = await part.toBuffer();
        bytes += content.length;
        if (bytes > BODY_BYTES_MAX) throw tooLong();
        files.push({ key, name: part.filename || 'file', contentType: part.mimetype, bytes: content });
      } else if (part.fieldname === 'payload_json') json = parsed(String(part.value));
    }
  } catch (error) {
    throw error instanceof Refusal ? error : multipartRefusal(error);
  }
  return { json, files };
}

/** Whatever is wrong while parts are read is wrong with the parts. */
function multipartRefusal(error: unknown): Refusal {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'FST_REQ_FILE_TOO_LARGE':
      return tooLong();
    case 'FST_FILES_LIMIT':
      return refusal('tooManyFiles');
    default:
      return refusal('badForm');
  }
}

/** The rest is not waited for. */
function tooLong(): Refusal {
  const { status, body } = refusal('tooLarge');
  return new Refusal({
    ...{ status, code: Number(body['code']), message: String(body['message']) },
    headers: { connection: 'close' },
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refusal('malformedJson');
  }
}
