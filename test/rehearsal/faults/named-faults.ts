// Faults that Discord, its edge and what lies between have shown to bots, by name.
import { RESTJSONErrorCodes as Code } from 'discord-api-types/v10';
import type { Fault, FaultAnswer } from '../../../src/rehearsal/faults/fault.ts';
import { type RefusalReason, refusal } from '../../../src/rehearsal/rules/refusal.ts';

const page = (title: string): string =>
  `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`;

const html = (status: number, title: string): FaultAnswer => ({
  kind: 'answer',
  status,
  body: { text: page(title), contentType: 'text/html; charset=utf-8' },
});

/** What a route would refuse for that reason. */
export function refusedFor(reason: RefusalReason): FaultAnswer {
  const { status, body } = refusal(reason);
  return { kind: 'answer', status, body: { json: body } };
}

export const status500 = (): Fault => ({
  kind: 'answer',
  status: 500,
  body: { json: { message: '500: Internal Server Error', code: Code.GeneralError } },
});
export const status503 = (): Fault => html(503, '503 Service Temporarily Unavailable');
export const forbidden = (): Fault => refusedFor('missingPermissions');
export const noAccess = (): Fault => refusedFor('missingAccess');
export const unknownChannel = (): Fault => refusedFor('unknownChannel');
export const unauthorized = (): Fault => refusedFor('unauthorized');
export const invalidWebhookToken = (): Fault => refusedFor('invalidWebhookToken');
export const unknownWebhook = (): Fault => refusedFor('unknownWebhook');
export const webhooksFull = (): Fault => refusedFor('tooManyWebhooks');
/** An edge's ban page: no `Retry-After`, no JSON, none of the rate limits' headers. */
export const banPage = (): Fault =>
  html(429, 'Access denied | discord.com used Cloudflare to restrict access');
/** A captive portal, or a proxy that apologises with 200. */
export const portalPage = (): Fault => html(200, 'Log in to the hotel');
/** JSON, and yet nobody's answer. */
export const idless = (): Fault => ({ kind: 'answer', status: 200, body: { json: { ok: true } } });
export const silence = (): Fault => ({ kind: 'silence' });
export const reset = (): Fault => ({ kind: 'reset' });
export const delay = (delayMs: number): Fault => ({ kind: 'delay', delayMs });
