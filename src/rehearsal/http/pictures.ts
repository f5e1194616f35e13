// Serves what Discord's CDN would: attachments, uploaded avatars, and a drawn avatar for whoever has none. Nothing
// that was uploaded is ever a document of this server: a file is a picture, or something to save.
import type { FastifyInstance, FastifyReply } from 'fastify';
import { shownName } from '../wire/user.ts';
import { type AvatarRecord, pictureHead } from '../world/records/picture.ts';
import type { World } from '../world/world.ts';
import { INERT_POLICY } from './page-headers.ts';

export function servePictures(server: FastifyInstance, world: World): void {
  server.get<{ Params: { id: string } }>('/attachments/:channel/:id/:name', async (request, reply) => {
    const base64 = world.attachments.get(request.params.id)?.base64 ?? null;
    if (base64 === null)
      return reply.code(404).type('text/plain').send('This content is no longer available.');
    return sendBytes(reply, base64);
  });
  server.get<{ Params: { owner: string; file: string } }>('/avatars/:owner/:file', async (request, reply) => {
    const { owner, file } = request.params;
    const hash = file.replace(/\.\w+$/, '');
    const avatar: AvatarRecord | undefined = world.avatars.get(`${owner}/${hash}`);
    if (avatar !== undefined) return sendBytes(reply, avatar.base64);
    return reply
      .header('content-security-policy', INERT_POLICY)
      .type('image/svg+xml')
      .send(drawnAvatar(world, owner));
  });
}

function sendBytes(reply: FastifyReply, base64: string): FastifyReply {
  const bytes = Buffer.from(base64, 'base64');
  const picture = pictureHead(bytes);
  if (picture === null) reply.header('content-disposition', 'attachment');
  return reply
    .header('cache-control', 'private, max-age=31536000, immutable')
    .header('content-security-policy', INERT_POLICY)
    .type(picture?.contentType ?? 'application/octet-stream')
    .send(bytes);
}

function drawnAvatar(world: World, ownerId: string): string {
  const user = world.users.get(ownerId);
  const name = user === undefined ? (world.webhooks.get(ownerId)?.name ?? '?') : shownName(user);
  const initial = /[\p{L}\p{N}]/u.exec(name)?.[0]?.toUpperCase() ?? '?';
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="64" height="64">' +
    `<rect width="64" height="64" fill="${user?.color ?? '#80848e'}"/>` +
    '<text x="32" y="43" font-family="sans-serif" font-size="32" font-weight="600" fill="#fff"' +
    ` text-anchor="middle">${initial}</text></svg>`
  );
}
