// When a token runs out, as it says itself. The page only reads it to ask for another in time: the floor alone judges it.

/** Unix ms; null where it does not say. */
export function tokenEndsAtMs(token: string): number | null {
  const [, payload = ''] = token.split('.');
  try {
    const said: unknown = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')));
    const seconds = typeof said === 'object' && said !== null && 'exp' in said ? said.exp : null;
    return typeof seconds === 'number' ? seconds * 1000 : null;
  } catch {
    return null;
  }
}
