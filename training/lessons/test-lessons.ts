// Lessons that the training never saw, from DATA/test.jsonl.

import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Lesson } from '../../src/minds/house/lesson.ts';
import { lessonShape } from '../../src/minds/house/lesson.ts';

/** `count` of them, evenly from the whole file; of one role only where one is named. Throws an Error in words. */
export async function testLessons(data: string, count: number, role?: string): Promise<readonly Lesson[]> {
  const path = join(data, 'test.jsonl');
  await access(path).catch((cause: unknown) => {
    throw new Error(`${path} is missing: make the data first (training/data.ts).`, { cause });
  });
  const lessons: Lesson[] = [];
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const lesson = lessonShape.parse(JSON.parse(line));
    if (role === undefined || lesson.role === role) lessons.push(lesson);
  }
  if (lessons.length === 0) throw new Error(`${path} has no lesson of ${role ?? 'anybody'}.`);
  const stride = Math.max(1, Math.floor(lessons.length / count));
  return lessons.filter((_, index) => index % stride === 0).slice(0, count);
}
