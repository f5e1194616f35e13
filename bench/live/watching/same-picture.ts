// Whether two pictures are one, however their keys are ordered: each as a short text.

import { createHash } from 'node:crypto';

export const fingerprintOf = (picture: unknown): string =>
  createHash('sha256').update(JSON.stringify(picture, inOrder)).digest('base64url');

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
