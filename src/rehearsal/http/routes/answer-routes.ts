// Answers to interactions: the one callback within three seconds. What kind of answer fits what kind of interaction
// is Discord's to say, and so are the errors of its data, which stand under `data`.
// https://discord.com/developers/docs/interactions/receiving-and-responding
import {
  InteractionResponseType as Answer,
  InteractionType as Kind,
  MessageFlags,
} from 'discord-api-types/v10';
import { checkChoiceValue } from '../../rules/command-form.ts';
import { Form, isObject } from '../../rules/form.ts';
import { newMessage, readDraft } from '../../rules/message-form.ts';
import { checkModal } from '../../rules/modal-form.ts';
import { refusal } from '../../rules/refusal.ts';
import { apiMessage } from '../../wire/message.ts';
import type { AnsweredChoice } from '../../world/announcement.ts';
import { putMessage } from '../../world/messages.ts';
import type { ChannelRecord } from '../../world/records/channel.ts';
import { type InteractionRecord, isLate } from '../../world/records/interaction.ts';
import type { MessageRecord } from '../../world/records/message.ts';
import { type Call, noContent, ok, type Reply, type Route } from '../call.ts';
import { foundInteraction } from '../found.ts';
import { editMessage, postMessage, readPost } from '../posting.ts';

const fitting: Readonly<Record<number, readonly number[]>> = {
  [Kind.ApplicationCommand]: [
    Answer.ChannelMessageWithSource,
    Answer.DeferredChannelMessageWithSource,
    Answer.Modal,
    Answer.LaunchActivity,
  ],
  [Kind.MessageComponent]: [
    Answer.ChannelMessageWithSource,
    Answer.DeferredChannelMessageWithSource,
    Answer.DeferredMessageUpdate,
    Answer.UpdateMessage,
    Answer.Modal,
    Answer.LaunchActivity,
  ],
  [Kind.ApplicationCommandAutocomplete]: [Answer.ApplicationCommandAutocompleteResult],
  [Kind.ModalSubmit]: [
    Answer.ChannelMessageWithSource,
    Answer.DeferredChannelMessageWithSource,
    Answer.DeferredMessageUpdate,
    Answer.UpdateMessage,
    Answer.LaunchActivity,
  ],
};

interface Outcome {
  readonly message: MessageRecord | null;
  readonly ephemeral: boolean;
  readonly choices: readonly AnsweredChoice[] | null;
  readonly modal: Readonly<Record<string, unknown>> | null;
}

const nothing: Outcome = { message: null, ephemeral: false, choices: null, modal: null };

function callback(call: Call): Reply {
  const { world } = call;
  const interaction = foundInteraction(call);
  if (interaction.answeredWith !== null) throw refusal('alreadyAcknowledged');
  if (isLate(interaction, world.clock.nowMs())) throw refusal('unknownInteraction');
  const type = readType(call, interaction);
  const outcome = answerWith(call, interaction, type);
  const answered = world.interactions.put({
    ...interaction,
    answeredWith: type,
    originalMessageId: outcome.message?.id ?? interaction.sourceMessageId,
    modal: outcome.modal,
  });
  world.announce({
    kind: 'answer',
    answer: {
      interaction: answered,
      messageId: outcome.message?.id ?? null,
      ephemeral: outcome.ephemeral,
      choices: outcome.choices,
    },
  });
  return call.query['with_response'] === 'true' ? ok(callbackResource(call, answered, outcome)) : noContent;
}

function readType(call: Call, interaction: InteractionRecord): number {
  const types = fitting[interaction.type] ?? [];
  const fromMessage = interaction.type !== Kind.ModalSubmit || interaction.sourceMessageId !== null;
  const allowed = types.filter((type) => {
    if (type === Answer.LaunchActivity) return call.world.hasActivities;
    return fromMessage || (type !== Answer.UpdateMessage && type !== Answer.DeferredMessageUpdate);
  });
  const type = call.form.oneOf('type', allowed, { required: true });
  call.form.finish();
  return type ?? 0;
}

function answerWith(call: Call, interaction: InteractionRecord, type: number): Outcome {
  const data = isObject(call.body) ? call.body['data'] : undefined;
  const form = Form.of(data ?? {}, ['data']);
  switch (type) {
    case Answer.ChannelMessageWithSource: {
      const message = answerMessage(call, interaction, form);
      return { ...nothing, message, ephemeral: message.ephemeralFor !== null };
    }
    case Answer.DeferredChannelMessageWithSource: {
      const message = deferredMessage(call, interaction, form);
      return { ...nothing, message, ephemeral: message.ephemeralFor !== null };
    }
    case Answer.UpdateMessage: {
      const message = updateSource(call, interaction, form);
      return { ...nothing, message, ephemeral: message.ephemeralFor !== null };
    }
    case Answer.ApplicationCommandAutocompleteResult:
      return { ...nothing, choices: readChoices(form) };
    case Answer.Modal:
      checkModal(form);
      form.finish();
      return { ...nothing, modal: form.json };
    default:
      return nothing;
  }
}

/** The fields that make a message an interaction's. */
export function interactionParts(
  call: Call,
  interaction: InteractionRecord,
  sort: { readonly flags: number; readonly ephemeral: boolean },
): Partial<MessageRecord> {
  return {
    webhookId: call.world.applicationId,
    applicationId: call.world.applicationId,
    flags: (sort.flags & ~MessageFlags.Ephemeral) | (sort.ephemeral ? MessageFlags.Ephemeral : 0),
    ephemeralFor: sort.ephemeral ? interaction.userId : null,
    interactionToken: interaction.token,
  };
}

/** Of the answer itself, not of follow-ups: who used what. */
function answerParts(interaction: InteractionRecord): Partial<MessageRecord> {
  const { id, type, userId, commandName, targetMessageId } = interaction;
  return {
    type: type === Kind.ApplicationCommand ? 20 : 0,
    interaction: {
      ...{ id, type, userId, commandName },
      ...(targetMessageId === undefined ? {} : { targetMessageId }),
    },
    replyTo: type === Kind.MessageComponent ? interaction.sourceMessageId : null,
  };
}

function channelOf(call: Call, interaction: InteractionRecord): ChannelRecord {
  const channel = call.world.channels.get(interaction.channelId);
  if (channel === undefined) throw refusal('unknownChannel');
  return channel;
}

export function botAuthor(call: Call) {
  return { id: call.world.applicationId, name: '', avatar: null, avatarUrl: null };
}

function answerMessage(call: Call, interaction: InteractionRecord, form: Form): MessageRecord {
  const draft = readPost(form, call.files);
  const flags = draft.flags ?? 0;
  const ephemeral = (flags & MessageFlags.Ephemeral) !== 0;
  const parts = { ...interactionParts(call, interaction, { flags, ephemeral }), ...answerParts(interaction) };
  const channel = channelOf(call, interaction);
  return postMessage(
    { world: call.world, channel, form, files: call.files, author: botAuthor(call), with: parts },
    draft,
  );
}

/** The message that says "thinking…". Only whether it is ephemeral can be said of it yet. */
function deferredMessage(call: Call, interaction: InteractionRecord, form: Form): MessageRecord {
  const { world } = call;
  const draft = readDraft(form, newMessage([]));
  form.finish();
  const ephemeral = ((draft.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  return putMessage(world, {
    id: world.mint.next(),
    ...{ channelId: interaction.channelId, guildId: interaction.guildId, type: 20, content: '' },
    author: botAuthor(call),
    ...{ webhookId: null, applicationId: null, embeds: [], attachmentIds: [], components: [] },
    ...{
      tts: false,
      editedAtMs: null,
      pinned: false,
      nonce: null,
      mentions: [],
      replyTo: null,
      threadId: null,
    },
    ...{ flags: 0, ephemeralFor: null, interactionToken: null, interaction: null },
    ...interactionParts(call, interaction, { flags: MessageFlags.Loading, ephemeral }),
    ...answerParts(interaction),
  });
}

function updateSource(call: Call, interaction: InteractionRecord, form: Form): MessageRecord {
  const message = call.world.messages.get(interaction.sourceMessageId ?? '');
  if (message === undefined) throw refusal('unknownMessage');
  return editMessage({ world: call.world, message, form, files: call.files });
}

function readChoices(form: Form): AnsweredChoice[] {
  const choices = form.children('choices', { required: true, max: 25 }) ?? [];
  for (const choice of choices) {
    choice.text('name', { required: true, min: 1, max: 100 });
    checkChoiceValue(choice, typeof choice.json['value'] === 'number' ? 10 : 3);
  }
  form.finish();
  return choices.map((choice) => {
    const value = choice.json['value'];
    return { name: String(choice.json['name']), value: typeof value === 'number' ? value : String(value) };
  });
}

function callbackResource(call: Call, interaction: InteractionRecord, outcome: Outcome) {
  const { message } = outcome;
  const loading = message !== null && (message.flags & MessageFlags.Loading) !== 0;
  return {
    interaction: {
      ...{ id: interaction.id, type: interaction.type },
      ...(message === null
        ? {}
        : {
            response_message_id: message.id,
            response_message_loading: loading,
            response_message_ephemeral: outcome.ephemeral,
          }),
    },
    resource: {
      type: interaction.answeredWith,
      ...(message === null ? {} : { message: apiMessage(call.world, message) }),
    },
  };
}

export const answerRoutes: readonly Route[] = [
  {
    ...{
      method: 'POST',
      path: '/interactions/:interaction/:token/callback',
      by: foundInteraction,
      run: callback,
    },
    unlimited: true,
  },
];
