// The servers of one mind as the host's choice names them, each with its key from the environment.

import { CatalogueFault } from '../catalogue/catalogue-fault.ts';
import { type RemoteServer, serversOf } from '../catalogue/choice.ts';
import { ChatServer } from './chat-server.ts';
import { ServerPool } from './server-pool.ts';
import { SERVER_POLICY, WatchedServer } from './watched-server.ts';

/** Throws CatalogueFault where a key that a server wants is not in the environment. */
export function openServers(
  remote: RemoteServer,
  keyOf: (variable: string) => string | undefined,
): ServerPool {
  const servers = serversOf(remote).map((each) => {
    const { url, model, apiKeyEnv, weight = 1, atOnce = SERVER_POLICY.atOnce } = each;
    const apiKey = apiKeyEnv === undefined ? undefined : keyOf(apiKeyEnv);
    if (apiKeyEnv !== undefined && apiKey === undefined)
      throw new CatalogueFault(`The server "${remote.name}" wants a key: set ${apiKeyEnv}.`);
    const server = new ChatServer({ url, model, apiKey });
    return new WatchedServer({ server, weight, policy: { ...SERVER_POLICY, atOnce } });
  });
  return new ServerPool({ servers });
}
