// A way to be heard that Discord refuses, and how an admin mends it: the same words after /setup, in /doctor, on Discord
// and, in English, in the log.

import type { Words } from '../../languages/words.ts';
import { plain } from '../words/markdown.ts';

interface In {
  readonly channel: string;
  /** What Discord says, where it says anything. */
  readonly said?: string | undefined;
}

export type Refusal =
  | { readonly kind: 'noFloor' }
  | ({ readonly kind: 'cannotWrite' | 'cannotAttach' | 'cannotSpeakAs' | 'cannotHear' } & In)
  | { readonly kind: 'webhooksFull'; readonly channel: string }
  | ({ readonly kind: 'nameRefused'; readonly name: string } & In);

export function refusalText(words: Words, refusal: Refusal): string {
  if (refusal.kind === 'noFloor') return words.say('refusals.noFloor');
  const channel = `<#${refusal.channel}>`;
  if (refusal.kind === 'webhooksFull') return words.say('refusals.webhooksFull', { channel });
  const { said } = refusal;
  const where =
    said === undefined
      ? ({ channel, said: 'no', words: '' } as const)
      : ({ channel, said: 'yes', words: plain(said) } as const);
  return refusal.kind === 'nameRefused'
    ? words.say('refusals.nameRefused', { ...where, name: plain(refusal.name) })
    : words.say(`refusals.${refusal.kind}`, where);
}
