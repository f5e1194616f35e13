// The JSON files of an assets folder, and the sentence for what is wrong in one.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { ASSETS } from './show/market/asset.ts';

/** In the order of their names; what cannot be read is a fault. */
export function jsonFiles(folder: string, faults: string[]): readonly { name: string; value: unknown }[] {
  const kind = folder.split(/[\\/]/).at(-1) ?? folder;
  let names: readonly string[];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  } catch {
    faults.push(`${kind}: the folder ${folder} cannot be read.`);
    return [];
  }
  return [...names].sort().flatMap((name) => {
    try {
      return [{ name, value: JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown }];
    } catch (cause) {
      faults.push(
        `${kind}/${name}: is no readable JSON (${cause instanceof Error ? cause.message : 'unknown'}).`,
      );
      return [];
    }
  });
}

/** What is wrong first, for a host who mends the file. */
export function sentence(where: string, error: z.ZodError): string {
  const [issue] = error.issues;
  if (issue === undefined) return `${where}: is malformed.`;
  const path = issue.path.join('.');
  return `${where}: ${path === '' ? 'the entry' : path} ${said(issue)}.`;
}

function said(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.join(', ')}`;
  if (issue.code === 'unrecognized_keys') return `has the unknown key ${issue.keys.join(', ')}`;
  if (issue.code === 'invalid_key') return `must be one of ${ASSETS.join(', ')}`;
  return issue.message.replace(/^Invalid input: /, 'is wrong: ').replace(/\.$/, '');
}
