// What faults are commonly aimed at, by what the request is for.
import type { Aim } from '../../../src/rehearsal/faults/fault.ts';

/** The bot's own messages in channels and threads. */
export const posts: Aim = { method: 'POST', route: '/channels/:channel/messages' };
/** Whatever brings files. */
export const pictures: Aim = { when: ({ fileCount }) => fileCount > 0 };
/** What a webhook says. */
export const webhookSpeech: Aim = { method: 'POST', route: '/webhooks/:webhook/:token' };
/** Listing and making the webhooks of a channel. */
export const webhooksOfChannels: Aim = { route: '/channels/:channel/webhooks' };
export const webhookMaking: Aim = { ...webhooksOfChannels, method: 'POST' };
/** First answers to interactions. */
export const answers: Aim = { method: 'POST', route: '/interactions/:interaction/:token/callback' };
export const threadStarts: Aim = { method: 'POST', route: '/channels/:channel/messages/:message/threads' };
