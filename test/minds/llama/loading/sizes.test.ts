// Two sizes in one sentence are told so that one sees that they differ.

import { expect, it } from 'vitest';
import { apart } from '../../../../src/minds/llama/tensor-size.ts';

it.each([
  [209_000, 214_000, '209000 bytes', '214000 bytes'],
  [2_040_000_000, 2_010_000_000, '2040000000 bytes', '2010000000 bytes'],
  [5_000_000, 900_000_000, '5.0 MB', '0.9 GB'],
])('%d and %d', (one, other, first, second) => {
  expect(apart(one, other)).toEqual([first, second]);
});
