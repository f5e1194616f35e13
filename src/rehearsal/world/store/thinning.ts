// A world as it is read from disk, brought within what a world keeps: files of old may hold more, and a file whose
// message was never kept is nobody's.
import { thinAlbum, thinAvatars } from '../album.ts';
import { thinThreads } from '../channels.ts';
import { thinChannel } from '../messages.ts';
import type { World } from '../world.ts';

export function thinWorld(world: World): void {
  for (const channelId of [...world.history.keys()]) thinChannel(world, channelId);
  for (const { id } of world.channels.all()) thinThreads(world, id);
  const used = new Set(world.messages.all().flatMap(({ attachmentIds }) => attachmentIds));
  for (const { id } of world.attachments.all()) if (!used.has(id)) world.attachments.remove(id);
  thinAlbum(world);
  thinAvatars(world);
}
