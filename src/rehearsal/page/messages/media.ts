// Where pictures come from: this page's own server and nowhere else. Pure.
const loopbackHosts = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * The address to load a picture from. The server names itself by a loopback address; the page may have been
 * reached by another name (a forwarded port), so such addresses become relative to the page.
 * Null for anything that is not on this server, which the page never loads.
 */
export function ownAddress(address: string, pageOrigin: string): string | null {
  if (/^data:image\/(png|jpeg|gif|webp|svg\+xml)[;,]/.test(address)) return address;
  if (!URL.canParse(address, pageOrigin)) return null;
  const url = new URL(address, pageOrigin);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const own = url.origin === new URL(pageOrigin).origin || loopbackHosts.has(url.hostname);
  return own ? `${url.pathname}${url.search}` : null;
}

const hues = [212, 262, 152, 22, 340, 190];

/** A round portrait with an initial, for somebody without a picture of their own. */
export function initialPortrait(name: string): string {
  const first = [...name.trim()][0]?.toUpperCase() ?? '?';
  const hue =
    hues[[...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % hues.length] ?? 212;
  const letter = first.replace(/[<>&"']/g, '?');
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="hsl(${hue} 45% 38%)"/><text x="20" y="27" font-family="sans-serif" font-size="20" font-weight="600" fill="#fff" text-anchor="middle">${letter}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(drawing)}`;
}
