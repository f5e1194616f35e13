// What every answer tells a browser: that nobody may frame it, embed it or guess its kind, and that the page loads
// nothing from anywhere else.
import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/** For a picture or a file that is opened by itself: it may do nothing. */
export const INERT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

export async function sendPageHeaders(server: FastifyInstance): Promise<void> {
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        // The Discord components colour their names and bars by attribute. Style sheets come from here alone.
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        // Not every browser takes 'self' for the socket too.
        connectSrc: ["'self'", 'ws://127.0.0.1:*', 'ws://localhost:*'],
        // The live floor, beside the rooms.
        frameSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
    // On 127.0.0.1 there is no TLS to insist on.
    strictTransportSecurity: false,
  });
}
