// What the reader does inside messages without the server: shows spoilers, follows channel mentions, picks up
// a command mention; and keeps "in 2 minutes" true while time passes.

import { stampText } from '../../../markdown/stamp.ts';
import type { MentionedCommand } from '../composer/command-tree.ts';
import type { Reading } from '../words/timestamp.ts';

export interface ReaderParts {
  readonly openChannel: (channelId: string) => void;
  readonly beginCommand: (mentioned: MentionedCommand) => void;
}

function act(target: Element, parts: ReaderParts): boolean {
  const spoiler = target.closest('discord-spoiler');
  if (spoiler !== null && !spoiler.hasAttribute('activated')) {
    spoiler.activated = true;
    for (const name of ['role', 'aria-label', 'tabindex']) spoiler.removeAttribute(name);
    return true;
  }
  const mention = target.closest('discord-mention');
  const { channel, command, commandId = '' } = mention?.dataset ?? {};
  if (channel !== undefined) parts.openChannel(channel);
  if (command !== undefined) parts.beginCommand({ id: commandId, name: command });
  return channel !== undefined || command !== undefined;
}

export function attendReader(log: HTMLElement, parts: ReaderParts): void {
  log.addEventListener('click', (event) => {
    if (event.target instanceof Element) act(event.target, parts);
  });
  log.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    if (event.target instanceof Element && act(event.target, parts)) event.preventDefault();
  });
}

/** Rewrites the relative times that have changed. */
export function retellTimes(log: HTMLElement, reading: Reading): void {
  for (const time of log.querySelectorAll<HTMLElement>('discord-time[data-style="R"]')) {
    const text = stampText(Number(time.dataset['unix']), 'R', reading);
    if (time.textContent !== text) time.textContent = text;
  }
}
