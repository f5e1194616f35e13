// Making, changing and removing messages. A channel keeps its last 2,000; older ones are forgotten with their files
// and threads, so that a rehearsal left running for days stays small.
import type { MessageRecord } from './records/message.ts';
import type { World } from './world.ts';

const KEPT_PER_CHANNEL = 2000;

/** Forgets what is older than the last messages that a channel keeps. */
export function thinChannel(world: World, channelId: string): void {
  const ids = world.history.get(channelId) ?? [];
  for (const id of ids.slice(0, Math.max(ids.length - KEPT_PER_CHANNEL, 0))) {
    const threadId = world.messages.get(id)?.threadId ?? null;
    if (threadId !== null) forgetThread(world, threadId);
    forgetMessage(world, id);
  }
}

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
  thinChannel(world, message.channelId);
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

/** An old message takes its thread along. The application is told, as of any thread that is removed. */
function forgetThread(world: World, threadId: string): void {
  for (const id of [...(world.history.get(threadId) ?? [])]) forgetMessage(world, id);
  world.history.delete(threadId);
  const channel = world.channels.remove(threadId);
  if (channel !== undefined) world.announce({ kind: 'channelDelete', channel });
}

/** A channel's messages, oldest first. */
export function messagesOf(world: World, channelId: string): MessageRecord[] {
  return (world.history.get(channelId) ?? []).flatMap((id) => world.messages.get(id) ?? []);
}
