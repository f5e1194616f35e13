// The pages' door: who has the key may be any viewer of the rehearsal, as the page's switch allows. Too many pages
// are sent away before they cost anything.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { turnAway } from '../http/doorkeeper.ts';
import { isLocale } from '../rules/locale.ts';
import { isSecret } from '../world/secret.ts';
import { servePage } from './page-socket.ts';
import { type Stage, Viewer } from './viewer.ts';

const PAGES_MAX = 100;

interface Wish {
  readonly Querystring: { readonly viewer?: unknown; readonly key?: unknown; readonly locale?: unknown };
}

export function servePages(server: FastifyInstance, stage: Stage, pageKey: string): void {
  const { world } = stage;
  let open = 0;
  const admit = ({ query }: FastifyRequest<Wish>): string | null => {
    if (!isSecret(query.key, pageKey))
      return 'Only the page of this rehearsal may watch: open it, or load it again.';
    return open < PAGES_MAX ? null : `This rehearsal has ${PAGES_MAX} pages open already: close some.`;
  };
  const onRequest = async (request: FastifyRequest<Wish>, reply: FastifyReply) => {
    const why = admit(request);
    return why === null ? undefined : turnAway(request, reply, why);
  };
  server.get<Wish>('/page/ws', { websocket: true, onRequest }, (socket, { query }) => {
    open += 1;
    socket.on('close', () => {
      open -= 1;
    });
    const userId = query.viewer ?? world.chart.viewerIds[0];
    const refuse = (message: string): void => {
      socket.send(JSON.stringify({ t: 'error', message }));
      socket.close();
    };
    const { locale } = query;
    if (locale !== undefined && !isLocale(locale)) return refuse(`Discord has no locale ${String(locale)}.`);
    if (typeof userId !== 'string' || !world.chart.viewerIds.includes(userId))
      return refuse(`There is no viewer ${String(userId)}.`);
    const seat = { userId, guildId: world.chart.homeGuildId, ...(locale === undefined ? {} : { locale }) };
    servePage(stage, new Viewer(stage, seat), socket);
  });
}
