// What nobody may read of a run: tokens and addresses, in the channels or in the bot's own log.
import type { GuildId } from '../../../src/show/ids.ts';
import type { House } from '../house/house.ts';

type Secret = readonly [what: string, secret: string];

/** `guild`: of one guild's webhooks and interactions alone. */
export function secretsOf(
  { folder, loopback, store }: Pick<House, 'folder' | 'loopback' | 'store'>,
  guild?: GuildId,
): readonly Secret[] {
  return [
    ['the token of the bot', loopback.token],
    ['the address of Discord', loopback.url],
    ['the folder', folder],
    ['the address of the store', store.url],
    ...tokensOf(loopback, guild),
  ];
}

/** Of webhooks and interactions: whoever has one can speak in the show's name. */
function tokensOf({ world }: House['loopback'], guild?: GuildId): readonly Secret[] {
  const isMeant = ({ guildId }: { readonly guildId: string | null }): boolean =>
    guild === undefined || guildId === guild;
  const tokens = (held: readonly { readonly guildId: string | null; readonly token: string }[], of: string) =>
    held.filter(isMeant).map(({ token }): Secret => [`the token of ${of}`, token]);
  return [
    ...tokens(world.webhooks.all(), 'a webhook'),
    ...tokens(world.interactions.all(), 'an interaction'),
  ];
}

/** How many of the tokens stand in what the bot printed, by what they are. */
export function leakedTokens({
  loopback,
  endings,
}: {
  readonly loopback: House['loopback'];
  readonly endings: readonly { readonly stdout: string; readonly stderr: string }[];
}): readonly string[] {
  const printed = endings.map(({ stdout, stderr }) => `${stdout}\n${stderr}`).join('\n');
  const secrets: readonly Secret[] = [['the token of the bot', loopback.token], ...tokensOf(loopback)];
  const leaked = secrets.filter(([, secret]) => printed.includes(secret)).map(([what]) => what);
  return [...new Set(leaked)].map(
    (what) => `the log holds ${what} (${leaked.filter((each) => each === what).length} of them)`,
  );
}
