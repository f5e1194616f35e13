// How many pictures are kept: the newest of each kind up to a limit in bytes. Of an older one stay its name and its
// words, so that its message still says what was to be seen; its bytes are gone from memory and from disk.
import type { World } from './world.ts';

const MIB = 1024 * 1024;

export const PICTURE_BYTES_MAX = 32 * MIB;
export const AVATAR_BYTES_MAX = 8 * MIB;

/** Lets the oldest go until the rest fits. The newest stays whatever its size. */
export function thinAlbum(world: World): void {
  let bytes = 0;
  for (const file of world.attachments.all().reverse()) {
    if (file.base64 === null) continue;
    const isNewest = bytes === 0;
    bytes += file.base64.length;
    if (bytes > PICTURE_BYTES_MAX && !isNewest) world.attachments.put({ ...file, base64: null });
  }
}

/** Avatars that no webhook wears any more go first; who spoke with one is drawn from then on. */
export function thinAvatars(world: World): void {
  const worn = new Set(world.webhooks.all().map(({ id, avatar }) => `${id}/${avatar}`));
  const all = world.avatars.all();
  let bytes = all.reduce((sum, { base64 }) => sum + base64.length, 0);
  for (const avatar of [...all.filter(({ id }) => !worn.has(id)), ...all.filter(({ id }) => worn.has(id))]) {
    if (bytes <= AVATAR_BYTES_MAX) return;
    bytes -= avatar.base64.length;
    world.avatars.remove(avatar.id);
  }
}
