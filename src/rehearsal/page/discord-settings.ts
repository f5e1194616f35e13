// Settings that @skyra/discord-components-core reads once, when it loads: import this file before any of its
// parts. Its default avatars point at Discord's CDN; ours are drawn here.
import { initialPortrait } from './messages/media.ts';

const portrait = initialPortrait('?');
const names = ['blue', 'gray', 'green', 'orange', 'red', 'pink', 'default'];

Object.assign(globalThis, {
  $discordMessage: {
    avatars: Object.fromEntries(names.map((name) => [name, portrait])),
    profiles: {},
    emojis: {},
  },
});
