// `npm run model -- use NAME [--for alice]`: writes the host's choice down; it counts from the next start.

import { realpathSync } from 'node:fs';
import { CatalogueFault } from '../minds/catalogue/catalogue-fault.ts';
import {
  type Choice,
  choicePath,
  type RemoteServer,
  readChoice,
  writeChoice,
} from '../minds/catalogue/choice.ts';
import { freeName, nameFromFile } from '../minds/catalogue/mind-name.ts';
import { isPath } from '../minds/catalogue/roster.ts';
import { inspectModelFile } from '../minds/llama/model-file.ts';
import { ChatServer } from '../minds/remote/chat-server.ts';
import { RemoteFault } from '../minds/remote/remote-fault.ts';
import type { Desk } from './desk.ts';

export interface UseWish {
  /** A mind's name, or a model file. */
  readonly what: string;
  /** A performer's id or name; none: the default for all. */
  readonly for?: string | undefined;
  readonly as?: string | undefined;
  /** Makes `what` the name of a server at this address. */
  readonly url?: string | undefined;
  /** What the server calls the model. Default: `what`. */
  readonly model?: string | undefined;
  /** The environment variable that holds the server's key. */
  readonly keyEnv?: string | undefined;
  /** Beside the servers that the mind has already, and not instead of them. */
  readonly also?: boolean | undefined;
  /** How many of the questions the server gets, beside the others' weights. */
  readonly weight?: number | undefined;
}

export async function use(desk: Desk, wish: UseWish): Promise<void> {
  const { config, say } = desk;
  const before = readChoice(config.dataDir);
  const { name, choice } = await named(desk, wish, before);
  const whom = wish.for === undefined ? undefined : performerIn(desk, wish.for);
  const chosen: Choice =
    whom === undefined
      ? withDefault(choice, name)
      : { ...choice, performers: withPerformer(choice.performers, whom.id, name) };
  writeChoice(config.dataDir, chosen);
  say(
    `${whom?.name ?? 'The cast'} is played by ${name} from the next start on (${choicePath(config.dataDir)}).`,
  );
}

/** The mind's name, and the choice with what must be known of it. */
async function named(desk: Desk, wish: UseWish, choice: Choice): Promise<{ name: string; choice: Choice }> {
  const { what, url } = wish;
  if (url !== undefined) {
    const server = await serverOf(desk, wish, url);
    const others = choice.remotes.filter(({ name }) => name !== server.name);
    const before = choice.remotes.find(({ name }) => name === server.name);
    const remote = wish.also === true && before !== undefined ? withServer(before, server) : server;
    return { name: server.name, choice: { ...choice, remotes: [...others, remote] } };
  }
  if (isPath(what) && desk.roster.find(what) === undefined) return namedFile(desk, wish, choice);
  const name = what.toLowerCase();
  if (name === 'default') return { name, choice };
  if (desk.catalogue.some((model) => model.name === name) && desk.roster.find(name) === undefined) {
    throw new CatalogueFault(`${name} is in the catalogue but not here: npm run model -- pull ${name}`);
  }
  desk.roster.need(name);
  return { name, choice };
}

async function namedFile(
  desk: Desk,
  { what, as }: UseWish,
  choice: Choice,
): Promise<{ name: string; choice: Choice }> {
  const { path } = await inspectModelFile(what);
  const name = freeName(as ?? nameFromFile(path));
  const real = realpathSync(path);
  const known = desk.roster.find(name);
  if (known !== undefined && !(known.kind === 'model' && known.path === real)) {
    throw new CatalogueFault(`Another mind is called "${name}": give this one a name with --as.`);
  }
  return { name, choice: { ...choice, files: { ...choice.files, [name]: real } } };
}

async function serverOf(
  desk: Desk,
  { what, model = what, keyEnv, weight }: UseWish,
  url: string,
): Promise<RemoteServer> {
  const name = freeName(what.toLowerCase());
  const known = desk.roster.find(name);
  if (known !== undefined && known.kind !== 'remote') {
    throw new CatalogueFault(`A model here is called "${name}": give the server another name.`);
  }
  if (!URL.canParse(url) || !/^https?:/.test(url)) {
    throw new CatalogueFault(`"${url}" is no address: give one such as http://127.0.0.1:8080/v1.`);
  }
  if (keyEnv !== undefined && !/^[A-Z_][A-Z0-9_]*$/i.test(keyEnv)) {
    throw new CatalogueFault(
      '--key-env takes the name of an environment variable, such as BOX_KEY, never the key.',
    );
  }
  await look(desk, new ChatServer({ url, model, apiKey: keyEnv && desk.keyOf(keyEnv) }), model);
  return {
    ...{ name, url, model },
    ...(keyEnv === undefined ? {} : { apiKeyEnv: keyEnv }),
    ...(weight === undefined ? {} : { weight }),
  };
}

/** One more, or the same once more, as it is said now. */
function withServer(before: RemoteServer, added: RemoteServer): RemoteServer {
  if (before.url === added.url)
    return { ...added, ...(before.more === undefined ? {} : { more: before.more }) };
  const { name: _, ...server } = added;
  return { ...before, more: [...(before.more ?? []).filter(({ url }) => url !== added.url), server] };
}

/** A server that is down today may be up at the show: said, not refused. */
async function look({ say }: Desk, server: ChatServer, model: string): Promise<void> {
  try {
    const offers = await server.offers();
    if (offers.length > 0 && !offers.includes(model))
      say(`The server offers ${offers.join(', ')}, not ${model}.`);
  } catch (error) {
    if (!(error instanceof RemoteFault) && !(error instanceof DOMException)) throw error;
    say(`${error.message} Until it answers, the understudies stand in.`);
  }
}

function performerIn({ cast }: Desk, wanted: string): { id: string; name: string } {
  const found = cast.find(
    ({ id, name }) => id === wanted.toLowerCase() || name.toLowerCase() === wanted.toLowerCase(),
  );
  if (found !== undefined) return found;
  // Servers have performers of their own, whose ids the house does not know.
  if (/^[a-z][a-z0-9]{0,31}$/.test(wanted)) return { id: wanted, name: wanted };
  throw new CatalogueFault(
    `"${wanted}" is no performer: the cast is ${cast.map(({ id }) => id).join(', ')}.`,
  );
}

/** `default` takes a choice back. */
function withDefault({ default: _, ...rest }: Choice, name: string): Choice {
  return name === 'default' ? rest : { ...rest, default: name };
}

function withPerformer(performers: Choice['performers'], id: string, name: string): Choice['performers'] {
  const others = Object.fromEntries(Object.entries(performers).filter(([known]) => known !== id));
  return name === 'default' ? others : { ...others, [id]: name };
}
