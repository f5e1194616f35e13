// What stands in a channel between a command and its answer: "is thinking…", or why nothing came.
import { element } from '../element.ts';
import type { PageAuthor } from '../protocol.ts';
import type { PendingCommand } from '../state.ts';
import type { Surroundings } from '../surroundings.ts';
import { besideName } from '../words/timestamp.ts';
import { portrait, privateNote, thinkingElement } from './message.ts';

export function noteElement(
  command: PendingCommand,
  app: PageAuthor,
  parts: { readonly around: Surroundings; readonly dismiss: () => void },
): HTMLElement {
  const { words } = parts.around;
  const failed = command.state === 'failed';
  return element(
    'discord-message',
    {
      author: app.name,
      avatar: portrait(app, parts.around),
      bot: true,
      timestamp: besideName(command.atMs, parts.around.markup),
      class: 'starts-group private',
      'data-testid': failed ? 'note-failed' : 'note-thinking',
    },
    element(
      'div',
      { slot: 'reply', class: 'reply-line' },
      element('span', {}, ...words.around('youUsed', { command: element('code', {}, command.text) })),
    ),
    failed
      ? element('span', { class: 'failure' }, command.sentence ?? words.say('noAnswer'))
      : thinkingElement(app.name, words),
    failed ? privateNote(parts.dismiss, words) : null,
  );
}
