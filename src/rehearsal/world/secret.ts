// Secrets of a world: made by chance, kept with it, and told to nobody who is not meant.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** The application's token, in the shape of Discord's: who it is, and two parts that cannot be guessed. */
export function newBotToken(applicationId: string): string {
  const parts = [Buffer.from(applicationId), randomBytes(6), randomBytes(32)];
  return parts.map((part) => part.toString('base64url')).join('.');
}

/** With it a page may open its socket. */
export const newPageKey = (): string => randomBytes(32).toString('base64url');

/** In the shape of Discord's: 32 letters and digits. */
export const newClientSecret = (): string => randomBytes(24).toString('base64url');

/** Takes the same time however much of it is right. */
export function isSecret(given: unknown, secret: string): boolean {
  if (typeof given !== 'string') return false;
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(secret));
}
