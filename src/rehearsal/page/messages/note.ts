// What stands in a channel between a command and its answer: "is thinking…", or why nothing came.
import { element } from '../element.ts';
import type { PageAuthor } from '../protocol.ts';
import type { PendingCommand } from '../state.ts';
import type { Surroundings } from '../surroundings.ts';
import { portrait, privateNote, thinkingElement } from './message.ts';
import { besideName } from './timestamp.ts';

export function noteElement(
  command: PendingCommand,
  app: PageAuthor,
  parts: { readonly around: Surroundings; readonly dismiss: () => void },
): HTMLElement {
  const failed = command.state === 'failed';
  return element(
    'discord-message',
    {
      author: app.name,
      avatar: portrait(app, parts.around),
      bot: true,
      timestamp: besideName(command.atMs, parts.around.markup.nowMs),
      class: 'starts-group private',
      'data-testid': failed ? 'note-failed' : 'note-thinking',
    },
    element('div', { slot: 'reply', class: 'reply-line' }, 'You used ', element('code', {}, command.text)),
    failed
      ? element('span', { class: 'failure' }, command.sentence ?? 'The application did not respond')
      : thinkingElement(app.name),
    failed ? privateNote(parts.dismiss) : null,
  );
}
