// What Discord answers when it refuses: an HTTP status, a numeric code, a sentence, and for bad forms a tree of
// field errors. Thrown anywhere while a request is handled; the HTTP edge turns it into the response.
// Codes: https://discord.com/developers/docs/topics/opcodes-and-status-codes#json
import { RESTJSONErrorCodes as Code } from 'discord-api-types/v10';

export interface FieldError {
  readonly code: string;
  readonly message: string;
}

/** Errors by field; list items are keyed by index: `{embeds: {'0': {title: {_errors: […]}}}}`. */
export interface FieldErrors {
  [field: string]: FieldErrors | FieldError[];
}

export interface RefusalParts {
  readonly status: number;
  readonly code: number;
  readonly message: string;
  readonly errors?: FieldErrors;
  /** Further fields of the body, such as `retry_after` (seconds). */
  readonly extra?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

export class Refusal extends Error {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;

  constructor(parts: RefusalParts) {
    super(parts.message);
    this.name = 'Refusal';
    this.status = parts.status;
    this.headers = parts.headers ?? {};
    this.body = {
      message: parts.message,
      ...parts.extra,
      code: parts.code,
      ...(parts.errors === undefined ? {} : { errors: parts.errors }),
    };
  }
}

/** Not in discord-api-types; Discord answers it since there are Activities. */
const ENTRY_POINT_LOST = 50_240;

const known = {
  unauthorized: [401, Code.GeneralError, '401: Unauthorized'],
  notFound: [404, Code.GeneralError, '404: Not Found'],
  unknownApplication: [404, Code.UnknownApplication, 'Unknown Application'],
  unknownChannel: [404, Code.UnknownChannel, 'Unknown Channel'],
  unknownGuild: [404, Code.UnknownGuild, 'Unknown Guild'],
  unknownMember: [404, Code.UnknownMember, 'Unknown Member'],
  unknownMessage: [404, Code.UnknownMessage, 'Unknown Message'],
  unknownOverwrite: [404, Code.UnknownPermissionOverwrite, 'Unknown Overwrite'],
  unknownRole: [404, Code.UnknownRole, 'Unknown Role'],
  unknownEvent: [404, Code.UnknownGuildScheduledEvent, 'Unknown Guild Scheduled Event'],
  unknownUser: [404, Code.UnknownUser, 'Unknown User'],
  unknownWebhook: [404, Code.UnknownWebhook, 'Unknown Webhook'],
  unknownInteraction: [404, Code.UnknownInteraction, 'Unknown interaction'],
  unknownCommand: [404, Code.UnknownApplicationCommand, 'Unknown application command'],
  unknownCommandPermissions: [
    404,
    Code.UnknownApplicationCommandPermissions,
    'Unknown application command permissions',
  ],
  tooManyWebhooks: [400, Code.MaximumNumberOfWebhooksReached, 'Maximum number of webhooks reached (15)'],
  tooManyChannels: [
    400,
    Code.MaximumNumberOfGuildChannelsReached,
    'Maximum number of server channels reached (500)',
  ],
  tooManyRoles: [400, Code.MaximumNumberOfGuildRolesReached, 'Maximum number of server roles reached (250)'],
  tooManyEvents: [
    400,
    Code.MaximumNumberOfUncompletedGuildScheduledEventsReached,
    'Maximum number of uncompleted guild scheduled events reached (100)',
  ],
  tooManyPins: [400, Code.MaximumNumberOfPinsReachedForTheChannel, 'Maximum number of pins reached (50)'],
  alreadyAcknowledged: [
    400,
    Code.InteractionHasAlreadyBeenAcknowledged,
    'Interaction has already been acknowledged.',
  ],
  lostEntryPoint: [
    400,
    ENTRY_POINT_LOST,
    "You cannot remove this app's Entry Point command in a bulk update operation. " +
      'Please include the Entry Point command in your update request or delete it separately.',
  ],
  missingAccess: [403, Code.MissingAccess, 'Missing Access'],
  notYourMessage: [
    403,
    Code.CannotEditMessageAuthoredByAnotherUser,
    'Cannot edit a message authored by another user',
  ],
  emptyMessage: [400, Code.CannotSendAnEmptyMessage, 'Cannot send an empty message'],
  noTextHere: [400, Code.CannotSendMessagesInNonTextChannel, 'Cannot send messages in a non-text channel'],
  missingPermissions: [403, Code.MissingPermissions, 'Missing Permissions'],
  invalidWebhookToken: [401, Code.InvalidWebhookToken, 'Invalid Webhook Token'],
  wrongChannelType: [
    400,
    Code.CannotExecuteActionOnThisChannelType,
    'Cannot execute action on this channel type',
  ],
  threadArchived: [400, Code.InvalidActionOnArchivedThread, 'Thread is archived'],
  threadExists: [
    400,
    Code.ThreadAlreadyCreatedForMessage,
    'A thread has already been created for this message',
  ],
  malformedJson: [400, Code.RequestBodyContainsInvalidJSON, 'The request body contains invalid JSON.'],
  badRequest: [400, Code.GeneralError, '400: Bad Request'],
  serverError: [500, Code.GeneralError, '500: Internal Server Error'],
  badForm: [400, Code.InvalidFormBodyOrContentType, 'Invalid Form Body'],
  tooManyFiles: [
    400,
    Code.MaximumNumberOfAttachmentsInAMessageReached,
    'Maximum number of attachments in a message reached (10)',
  ],
  tooLarge: [413, Code.RequestEntityTooLarge, 'Request entity too large'],
} as const satisfies Record<string, readonly [number, number, string]>;

export type RefusalReason = keyof typeof known;

/** One of the refusals that carry no further detail. */
export function refusal(reason: RefusalReason): Refusal {
  const [status, code, message] = known[reason];
  return new Refusal({ status, code, message });
}

/** 429 with `retry_after` in the body and the `Retry-After` header, as Discord sends both. */
export function slowDown(parts: {
  readonly waitMs: number;
  readonly scope: 'user' | 'global' | 'shared';
  readonly headers?: Readonly<Record<string, string>>;
  readonly message?: string;
  readonly code?: number;
}): Refusal {
  const seconds = Math.max(parts.waitMs, 1) / 1000;
  return new Refusal({
    status: 429,
    code: parts.code ?? Code.GeneralError,
    message: parts.message ?? 'You are being rate limited.',
    extra: { retry_after: seconds, global: parts.scope === 'global' },
    headers: {
      ...parts.headers,
      'retry-after': String(Math.ceil(seconds)),
      'x-ratelimit-scope': parts.scope,
      ...(parts.scope === 'global' ? { 'x-ratelimit-global': 'true' } : {}),
    },
  });
}
