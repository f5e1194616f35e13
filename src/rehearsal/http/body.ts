// The body of a request: JSON, or multipart with `payload_json` and `files[n]`, as Discord takes both.
// https://discord.com/developers/docs/reference#uploading-files
import type { FastifyRequest } from 'fastify';
import type { UploadedFile } from '../rules/message-form.ts';
import { refusal } from '../rules/refusal.ts';

/** What Discord takes from applications in one request, per file. */
export const fileBytesMax = 10 * 1024 * 1024;

export interface Body {
  readonly json: unknown;
  readonly files: readonly UploadedFile[];
}

/** Throws 50109 for JSON that cannot be read, 40005 for a file that is too large. */
export async function readBody(request: FastifyRequest): Promise<Body> {
  if (!request.isMultipart()) {
    const raw = request.body;
    return {
      json: Buffer.isBuffer(raw) && raw.length > 0 ? parsed(raw.toString('utf8')) : undefined,
      files: [],
    };
  }
  const files: UploadedFile[] = [];
  let json: unknown;
  try {
    for await (const part of request.parts({ limits: { fileSize: fileBytesMax, files: 20 } })) {
      if (part.type === 'file') {
        const key = /^files\[(\d+)\]$/.exec(part.fieldname)?.[1] ?? part.fieldname;
        const bytes = await part.toBuffer();
        files.push({ key, name: part.filename || 'file', contentType: part.mimetype, bytes });
      } else if (part.fieldname === 'payload_json') json = parsed(String(part.value));
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'FST_REQ_FILE_TOO_LARGE')
      throw refusal('tooLarge');
    throw error;
  }
  return { json, files };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refusal('malformedJson');
  }
}
