// Making, changing and removing messages. A channel keeps its last 2,000; older ones are forgotten with their files,
// so that a rehearsal left running for days stays small.
import type { MessageRecord } from './message.ts';
import type { World } from './world.ts';

const keptPerChannel = 2000;

export function putMessage(world: World, message: MessageRecord): MessageRecord {
  world.messages.put(message);
  world.remember(message);
  const channel = world.channels.get(message.channelId);
  if (channel !== undefined && message.ephemeralFor === null) {
    const thread =
      channel.thread === null ? null : { ...channel.thread, messageCount: channel.thread.messageCount + 1 };
    world.channels.put({ ...channel, lastMessageId: message.id, thread });
  }
  world.announce({ kind: 'message', message });
  const oldest = world.history.get(message.channelId)?.[0];
  if ((world.history.get(message.channelId)?.length ?? 0) > keptPerChannel && oldest !== undefined) {
    forgetMessage(world, oldest);
  }
  return message;
}

export function changeMessage(world: World, message: MessageRecord): MessageRecord {
  const before = world.messages.get(message.id);
  for (const id of before?.attachmentIds ?? []) {
    if (!message.attachmentIds.includes(id)) world.attachments.remove(id);
  }
  world.messages.put(message);
  world.announce({ kind: 'messageUpdate', message });
  return message;
}

export function removeMessage(world: World, message: MessageRecord): void {
  forgetMessage(world, message.id);
  world.announce({ kind: 'messageDelete', message });
}

/** Removes a message and its files without telling anyone. */
export function forgetMessage(world: World, id: string): void {
  const message = world.messages.remove(id);
  if (message === undefined) return;
  for (const attachmentId of message.attachmentIds) world.attachments.remove(attachmentId);
  const ids = world.history.get(message.channelId);
  const index = ids?.indexOf(id) ?? -1;
  if (index >= 0) ids?.splice(index, 1);
}

/** A channel's messages, oldest first. */
export function messagesOf(world: World, channelId: string): MessageRecord[] {
  return (world.history.get(channelId) ?? []).flatMap((id) => world.messages.get(id) ?? []);
}
