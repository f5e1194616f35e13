// What went wrong at Discord's end, in the terms the stage acts on.
// Codes: https://discord.com/developers/docs/topics/opcodes-and-status-codes#json

import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import { AnswerTooLate } from './answer-too-late.ts';

export type Fault =
  /** 403: the bot may not; asking again only counts towards a ban of the address. */
  | 'forbidden'
  /** The webhook, message, channel or interaction is not there any more, or its token has run out. */
  | 'gone'
  /** The channel holds as many webhooks as Discord allows. */
  | 'full'
  /** Discord will refuse this request for ever. */
  | 'refused'
  /** The network or Discord itself, what was no answer of Discord's, or a request held back: later may help. */
  | 'passing';

const GONE: readonly (string | number)[] = [
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InvalidWebhookToken,
];

export function faultOf(error: unknown): Fault {
  if (error instanceof DiscordAPIError) {
    if (GONE.includes(error.code) || error.status === 404) return 'gone';
    if (error.code === RESTJSONErrorCodes.MaximumNumberOfWebhooksReached) return 'full';
    if (error.code === RESTJSONErrorCodes.MaximumNumberOfWebhooksPerGuildReached) return 'full';
    if (error.status === 403) return 'forbidden';
    return error.status >= 500 || error.status === 429 ? 'passing' : 'refused';
  }
  return error instanceof AnswerTooLate ? 'gone' : 'passing';
}

/** The channel itself was deleted, not just a message or webhook in it. */
export const isChannelGone = (error: unknown): boolean =>
  error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownChannel;
