// The page as Discord opens it: in a frame, behind Discord's proxy, beside a client that is spoken to by messages. All
// addresses are relative to the page, so that the proxy needs to know of one mapping alone.

import { Common, DiscordSDK } from '@discord/embedded-app-sdk';
import { type DiscordClient, SignIn } from './sign-in.ts';

export interface ActivityWants {
  readonly locale: string;
  /** Where the page stands, without its query: an address that ends with a slash. */
  readonly base: string;
  readonly say: (sentence: string) => void;
}

export interface EnteredActivity {
  readonly guild: string;
  readonly token: () => Promise<string>;
}

interface Told {
  readonly clientId: string;
  readonly words: { readonly declined: string; readonly noDiscord: string };
}

/** Discord's client answers at once where there is one. */
const READY_WITHIN_MS = 20_000;
const AGAIN_MS = 3_000;

/** Resolves when Discord's client is there. Whatever keeps it is said. */
export async function enterActivity(wants: ActivityWants): Promise<EnteredActivity> {
  const { base, locale, say } = wants;
  const { clientId, words } = await told(`${base}activity?locale=${encodeURIComponent(locale)}`);
  const sdk = new DiscordSDK(clientId, { disableConsoleLogOverride: true });
  const late = setTimeout(() => say(words.noDiscord), READY_WITHIN_MS);
  await sdk.ready();
  clearTimeout(late);
  followLayout(sdk);
  // Outside of a server there is no floor; the server says so in the viewer's language.
  const guild = sdk.guildId ?? '0';
  const signIn = new SignIn({
    ...{ guild, locale, say, client: clientOf(sdk), declined: words.declined },
    post: (path, body) => posted(`${base}${path}`, body),
  });
  return { guild, token: () => signIn.token() };
}

function clientOf({ commands, clientId }: DiscordSDK): DiscordClient {
  return {
    code: async () => {
      const { code } = await commands.authorize({
        ...{ client_id: clientId, response_type: 'code', state: '', prompt: 'none' },
        scope: ['identify'],
      });
      return code;
    },
    show: async (accessToken) => void (await commands.authenticate({ access_token: accessToken })),
  };
}

/** As a tile beside a call, or in a grid of them, there is room for the office alone. */
function followLayout(sdk: DiscordSDK): void {
  const { dataset } = document.documentElement;
  const { FOCUSED } = Common.LayoutModeTypeObject;
  sdk
    .subscribe('ACTIVITY_LAYOUT_MODE_UPDATE', ({ layout_mode: mode }) => {
      if (mode === FOCUSED) delete dataset['overlay'];
      else dataset['overlay'] = 'office';
    })
    .catch((cause: unknown) => console.warn('the layout cannot be followed', cause));
}

/** As text: a page without an origin need not ask for leave first. */
async function posted(address: string, body: object) {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'text/plain;charset=UTF-8' },
    body: JSON.stringify(body),
  });
  return { ok: answer.ok, json: (await answer.json()) as unknown };
}

/** A server that begins anew is asked until it is there. */
async function told(address: string): Promise<Told> {
  try {
    const answer = await fetch(address);
    if (answer.ok) return (await answer.json()) as Told;
    console.warn('the floor does not say which application it is', answer.status);
  } catch (cause) {
    console.warn('the floor cannot be asked', cause);
  }
  await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  return told(address);
}
