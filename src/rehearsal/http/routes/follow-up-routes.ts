// After the answer: follow-ups, and the answer itself as `@original`, while the token lives (15 minutes).
// The application's id stands where a webhook's would.
// https://discord.com/developers/docs/interactions/receiving-and-responding#followup-messages
import { MessageFlags } from 'discord-api-types/v10';
import { refusal } from '../../rules/refusal.ts';
import { apiMessage } from '../../wire/message.ts';
import { removeMessage } from '../../world/messages.ts';
import type { InteractionRecord } from '../../world/records/interaction.ts';
import type { MessageRecord } from '../../world/records/message.ts';
import { type Call, noContent, ok, part, type Reply, type Route } from '../call.ts';
import { foundAnswered } from '../found.ts';
import { editMessage, postMessage, readPost } from '../posting.ts';
import { botAuthor, interactionParts } from './answer-routes.ts';

function followUp(call: Call): Reply {
  const { world, form, files } = call;
  const interaction = foundAnswered(call);
  const original = world.messages.get(interaction.originalMessageId ?? '');
  // Discord gives the first follow-up of a deferred answer the place of its "thinking…" message.
  if (original !== undefined && (original.flags & MessageFlags.Loading) !== 0) {
    return ok(apiMessage(world, editMessage({ world, message: original, form, files })));
  }
  const draft = readPost(form, files);
  const channel = world.channels.get(interaction.channelId);
  if (channel === undefined) throw refusal('unknownChannel');
  const flags = draft.flags ?? 0;
  const ephemeral = (flags & MessageFlags.Ephemeral) !== 0;
  const parts = {
    ...interactionParts(call, interaction, { flags, ephemeral }),
    replyTo: original?.channelId === channel.id ? original.id : null,
    type: original === undefined ? 0 : 19,
  };
  const message = postMessage({ world, channel, form, files, author: botAuthor(call), with: parts }, draft);
  return ok(apiMessage(world, message));
}

/** `@original`, or a follow-up of this interaction. */
function ownMessage(call: Call, interaction: InteractionRecord): MessageRecord {
  const name = part(call, 'message');
  if (name === '@original') {
    const original = call.world.messages.get(interaction.originalMessageId ?? '');
    if (original === undefined) throw refusal('unknownMessage');
    return original;
  }
  const message = call.world.messages.get(name);
  if (message === undefined) throw refusal('unknownMessage');
  const own = message.interactionToken === interaction.token || message.id === interaction.originalMessageId;
  if (!own) throw refusal('unknownMessage');
  return message;
}

function get(call: Call): Reply {
  return ok(apiMessage(call.world, ownMessage(call, foundAnswered(call))));
}

function edit(call: Call): Reply {
  const { world, form, files } = call;
  const message = ownMessage(call, foundAnswered(call));
  return ok(apiMessage(world, editMessage({ world, message, form, files })));
}

function remove(call: Call): Reply {
  removeMessage(call.world, ownMessage(call, foundAnswered(call)));
  return noContent;
}

const rule = { limit: 5, windowMs: 2000 };

export function followUpRoutes(applicationId: string): readonly Route[] {
  const path = `/webhooks/${applicationId}/:token`;
  const message = `${path}/messages/:message`;
  return [
    { method: 'POST', path, by: foundAnswered, rule, unlimited: true, run: followUp },
    { method: 'GET', path: message, by: foundAnswered, rule, unlimited: true, run: get },
    { method: 'PATCH', path: message, by: foundAnswered, rule, unlimited: true, run: edit },
    { method: 'DELETE', path: message, by: foundAnswered, rule, unlimited: true, run: remove },
  ];
}
