// What taking the channels down removes, what it leaves, and why, in words.

import type { Words } from '../../languages/words.ts';
import { plain } from '../words/markdown.ts';

export type WhyLeft = 'permission' | 'webhooks' | 'roles' | 'discord';

export type TeardownItem =
  /** `what` is a mention of a channel that the bot made. */
  | { readonly kind: 'channel'; readonly what: string }
  /** The bot made it, and others have webhooks in it. */
  | { readonly kind: 'foreign'; readonly what: string; readonly hooks: number }
  /** An admin chose it. */
  | { readonly kind: 'yours'; readonly what: string; readonly hooks: number }
  | { readonly kind: 'category'; readonly what: string }
  /** Of those who are called to the bell. */
  | { readonly kind: 'role'; readonly what: string }
  /** The bot made it, and cannot remove it. */
  | { readonly kind: 'stuck'; readonly what: string; readonly why: WhyLeft }
  /** Other channels are in it. */
  | { readonly kind: 'fullCategory'; readonly what: string };

/** Whether something that was written is deleted with it. */
export const isRemoval = ({ kind }: TeardownItem): boolean => kind === 'channel';

export function teardownLines(words: Words, item: TeardownItem): readonly string[] {
  const channel = item.what;
  const name = plain(item.what);
  switch (item.kind) {
    case 'channel':
      return [words.say('teardown.removes', { channel })];
    case 'foreign':
      return [...hookLines(words, item), words.say('teardown.keepsForeign', { channel })];
    case 'yours':
      return item.hooks > 0 ? hookLines(words, item) : [words.say('teardown.keepsYours', { channel })];
    case 'stuck':
      return [words.say('teardown.left', { what: channel, why: words.say(WHY[item.why]) })];
    case 'role':
      return [words.say('teardown.removesRole', { name })];
    case 'category':
      return [words.say('teardown.removesCategory', { name })];
    case 'fullCategory':
      return [words.say('teardown.keepsCategory', { name })];
  }
}

const hookLines = (words: Words, { what, hooks }: { what: string; hooks: number }): readonly string[] =>
  hooks === 0 ? [] : [words.say('teardown.removesWebhooks', { hooks, channel: what })];

/** What was removed, by name, and what Discord kept the bot from removing. */
export interface TeardownReport {
  readonly removed: readonly { readonly kind: 'channel' | 'category' | 'role'; readonly name: string }[];
  readonly hooks: number;
  readonly left: readonly { readonly what: string; readonly why: WhyLeft }[];
}

const WHY = {
  permission: 'teardown.leftPermission',
  webhooks: 'teardown.leftWebhooks',
  roles: 'teardown.leftRoles',
  discord: 'teardown.leftDiscord',
} as const satisfies Readonly<Record<WhyLeft, string>>;

export function teardownReportLines(
  words: Words,
  { removed, hooks, left }: TeardownReport,
): readonly string[] {
  return [
    words.say('teardown.done'),
    ...(removed.length === 0
      ? []
      : [
          words.say('teardown.removed', {
            what: words.listed(
              removed.map(({ kind, name }) =>
                kind === 'channel' ? `#${plain(name)}` : `**${plain(name)}**`,
              ),
            ),
          }),
        ]),
    ...(hooks === 0 ? [] : [words.say('teardown.removedHooks', { hooks })]),
    ...left.map(({ what, why }) => words.say('teardown.left', { what, why: words.say(WHY[why]) })),
  ];
}
