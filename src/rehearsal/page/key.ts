// The key to the server's socket, which the server writes into the page's head. Another world has another key: a page
// that outlived its world loads itself again.

/** Empty where the server asks for none. */
export function pageKey(page: Document): string {
  return page.querySelector<HTMLMetaElement>('meta[name="page-key"]')?.content ?? '';
}

/** For a socket that was never let in. Never rejects: a server that is away is waited for as ever. */
export async function loadAgainWhereStale(): Promise<void> {
  try {
    const answer = await fetch('/', { cache: 'no-store' });
    if (!answer.ok) return;
    const now = pageKey(new DOMParser().parseFromString(await answer.text(), 'text/html'));
    if (now !== pageKey(document)) location.reload();
  } catch {
    // The bar says that the connection is lost, and the socket is tried again.
  }
}
