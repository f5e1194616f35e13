// What can be pressed under a message.

import type { MessageRecord } from '../../src/rehearsal/world/records/message.ts';

/** The id of a button that is not grey and fits, by chance (`dice`, from 0 to below 1); undefined where there is none. */
export function pressableIn(
  message: MessageRecord | undefined,
  fits: RegExp,
  dice: number,
): string | undefined {
  const ids = [
    ...JSON.stringify(message?.components ?? []).matchAll(/\{[^{}]*"custom_id":"([^"]+)"[^{}]*\}/g),
  ]
    .filter(([component]) => !component.includes('"disabled":true'))
    .flatMap(([, id]) => (id !== undefined && fits.test(id) ? [id] : []));
  return ids[Math.floor(dice * ids.length)];
}
