// What nobody may read of a run: tokens and addresses, in the channels or in the bot's own log.
import type { House } from '../house/house.ts';

type Secret = readonly [what: string, secret: string];

export function secretsOf({ folder, loopback, store }: House): readonly Secret[] {
  return [
    ['the token of the bot', loopback.token],
    ['the address of Discord', loopback.url],
    ['the folder', folder],
    ['the address of the store', store.url],
    ...tokensOf(loopback),
  ];
}

/** Of webhooks and interactions: whoever has one can speak in the show's name. */
const tokensOf = ({ world }: House['loopback']): readonly Secret[] => [
  ...world.webhooks.all().map(({ token }): Secret => ['the token of a webhook', token]),
  ...world.interactions.all().map(({ token }): Secret => ['the token of an interaction', token]),
];

/** How many of the tokens stand in what the bot printed, by what they are. */
export function leakedTokens({ loopback, endings }: House): readonly string[] {
  const printed = endings.map(({ stdout, stderr }) => `${stdout}\n${stderr}`).join('\n');
  const secrets: readonly Secret[] = [['the token of the bot', loopback.token], ...tokensOf(loopback)];
  const leaked = secrets.filter(([, secret]) => printed.includes(secret)).map(([what]) => what);
  return [...new Set(leaked)].map(
    (what) => `the log holds ${what} (${leaked.filter((each) => each === what).length} of them)`,
  );
}
