// The messages of the channel on screen. Only what changed is drawn again; the view stays where the reader is, and
// offers to go to the newest message where that is further back.
import { innerButton } from '../components/button.ts';
import { element, required } from '../element.ts';
import type { PageChannel, PageMessage, Snowflake } from '../protocol.ts';
import type { PageState, PendingCommand } from '../state.ts';
import type { Surroundings } from '../surroundings.ts';
import type { PageWords } from '../words/page-words.ts';
import { dayText } from '../words/timestamp.ts';
import { startsDay, startsGroup } from './grouping.ts';
import { isPrivate, messageElement } from './message.ts';
import { noteElement } from './note.ts';
import { ReadingPlace } from './reading-place.ts';

export interface MessageListParts {
  readonly words: PageWords;
  readonly surroundings: (messageId: Snowflake) => Surroundings;
  readonly dismiss: (messageId: Snowflake) => void;
  readonly dismissNote: (nonce: string) => void;
}

interface Row {
  readonly key: string;
  /** Redrawn when any of these is another than before. */
  readonly from: readonly unknown[];
  readonly draw: () => HTMLElement;
}

interface Drawn {
  readonly from: readonly unknown[];
  readonly shown: HTMLElement;
}

type PillWords = 'present' | 'presentNews' | 'presentAnswer';

export class MessageList {
  readonly #parts: MessageListParts;
  readonly #scroller = required('#scroller', HTMLElement);
  readonly #log = required('#log', HTMLElement);
  readonly #pill = required('#present', HTMLButtonElement);
  readonly #drawn = new Map<string, Drawn>();
  readonly #place: ReadingPlace;
  #showing = '';
  #newest = '';
  #pillShows: PillWords = 'present';

  constructor(parts: MessageListParts) {
    this.#parts = parts;
    this.#scroller.tabIndex = 0;
    this.#log.setAttribute('role', 'log');
    this.#log.setAttribute('aria-relevant', 'additions');
    this.#place = new ReadingPlace({
      ...{ scroller: this.#scroller, log: this.#log },
      onLook: (where) => {
        this.#pill.hidden = where === 'atEnd';
        if (where === 'atEnd') this.#pillSays('present');
      },
    });
    this.#pill.addEventListener('click', () => this.#place.toEnd());
  }

  render(state: PageState, channel: PageChannel | undefined): void {
    const showing = `${state.viewer}/${channel?.id ?? ''}`;
    const changed = showing !== this.#showing;
    if (changed) this.#clear(showing);
    const rows = channel === undefined ? [] : this.#rows(state, channel);
    this.#place.keepWhile(() => this.#draw(rows.length === 0 ? [this.#empty(channel)] : rows));
    const newest = rows.at(-1)?.key ?? '';
    const ownCommand = newest.startsWith('note-') && newest !== this.#newest;
    if (ownCommand) this.#place.follow();
    if (!changed && newest !== this.#newest && !this.#place.isAtEnd) {
      const message = state.messages[channel?.id ?? '']?.at(-1);
      this.#pillSays(message !== undefined && isPrivate(message) ? 'presentAnswer' : 'presentNews');
    }
    this.#newest = newest;
    if (changed) requestAnimationFrame(() => this.#log.setAttribute('aria-live', 'polite'));
  }

  /** Scrolls to a message of the channel on screen and marks it; false where it is not there. */
  reveal(messageId: Snowflake): boolean {
    const shown = this.#drawn.get(`message-${messageId}`)?.shown;
    if (shown === undefined) return false;
    for (const other of this.#log.querySelectorAll('.pointed-at')) other.classList.remove('pointed-at');
    shown.classList.add('pointed-at');
    shown.tabIndex = -1;
    shown.focus({ preventScroll: true });
    this.#place.aimAt(shown);
    return true;
  }

  /** What is already there when a channel opens is not read out. */
  #clear(showing: string): void {
    this.#showing = showing;
    this.#place.follow();
    this.#log.setAttribute('aria-live', 'off');
    this.#drawn.clear();
    this.#log.replaceChildren();
  }

  #empty(channel: PageChannel | undefined): Row {
    const { words } = this.#parts;
    const sentence =
      channel === undefined ? words.say('emptyServer') : words.say('emptyChannel', { channel: channel.name });
    return {
      key: `empty-${channel?.id ?? ''}`,
      from: [sentence],
      draw: () => element('p', { class: 'empty' }, sentence),
    };
  }

  #rows(state: PageState, channel: PageChannel): readonly Row[] {
    const listed = (state.messages[channel.id] ?? []).filter(({ id }) => !state.dismissed.has(id));
    const names = [state.channels, state.viewers];
    const rows = listed.flatMap((message, index) => {
      const previous = listed[index - 1];
      const day = startsDay(previous, message) ? [this.#day(message)] : [];
      return [...day, this.#message(message, listed, { previous, names })];
    });
    const notes = state.pending.filter(({ channelId }) => channelId === channel.id);
    return [...rows, ...notes.map((command) => this.#note(command, state))];
  }

  #day(message: PageMessage): Row {
    const words = dayText(Date.parse(message.timestamp), this.#parts.words);
    return {
      key: `day-${words}`,
      from: [words],
      draw: () =>
        element('div', { class: 'day', role: 'separator', 'aria-label': words }, element('span', {}, words)),
    };
  }

  #message(
    message: PageMessage,
    listed: readonly PageMessage[],
    near: { readonly previous: PageMessage | undefined; readonly names: readonly unknown[] },
  ): Row {
    const starts =
      startsGroup(near.previous, message) ||
      (near.previous !== undefined && startsDay(near.previous, message));
    const listedAs = (wanted: Snowflake | undefined): PageMessage | undefined =>
      wanted === undefined ? undefined : listed.find(({ id }) => id === wanted);
    const place = {
      startsGroup: starts,
      repliesTo: listedAs(message.referencedMessageId),
      chosenOn: listedAs(message.interaction?.targetMessageId),
      dismiss: this.#parts.dismiss,
    };
    return {
      key: `message-${message.id}`,
      from: [message, starts, place.repliesTo, place.chosenOn, ...near.names],
      draw: () => messageElement(message, place, this.#parts.surroundings(message.id)),
    };
  }

  #note(command: PendingCommand, state: PageState): Row {
    const dismiss = (): void => this.#parts.dismissNote(command.nonce);
    return {
      key: `note-${command.nonce}`,
      from: [command],
      draw: () => noteElement(command, state.app, { around: this.#parts.surroundings(''), dismiss }),
    };
  }

  #draw(rows: readonly Row[]): void {
    const wanted = new Set(rows.map(({ key }) => key));
    for (const [key, { shown }] of this.#drawn) {
      if (wanted.has(key)) continue;
      shown.remove();
      this.#drawn.delete(key);
    }
    for (const [index, row] of rows.entries()) {
      const shown = this.#drawRow(row);
      const there = this.#log.children[index];
      if (there !== shown) this.#log.insertBefore(shown, there ?? null);
    }
  }

  /** A message that changes is not read out again: a tally would never stop talking. */
  #drawRow(row: Row): HTMLElement {
    const former = this.#drawn.get(row.key);
    if (former !== undefined && former.from.length === row.from.length) {
      if (former.from.every((fact, index) => fact === row.from[index])) return former.shown;
    }
    const shown = row.draw();
    shown.dataset['row'] = row.key;
    this.#drawn.set(row.key, { from: row.from, shown });
    if (former === undefined) return shown;
    this.#place.replaced(former.shown, shown);
    shown.setAttribute('aria-live', 'off');
    const focused = former.shown.contains(document.activeElement) ? document.activeElement : null;
    former.shown.replaceWith(shown);
    if (focused instanceof HTMLElement) void this.#refocus(shown, focused.dataset['customId']);
    return shown;
  }

  async #refocus(shown: HTMLElement, customId: string | undefined): Promise<void> {
    if (customId === undefined) return;
    const same = shown.querySelector<HTMLElement>(`[data-custom-id="${CSS.escape(customId)}"]`);
    if (same === null) return;
    const target =
      same.localName === 'discord-button'
        ? await innerButton(same as HTMLElementTagNameMap['discord-button'])
        : same;
    target?.focus({ preventScroll: true });
  }

  /** An answer that nobody has looked at yet is worth more than what came after it. */
  #pillSays(what: PillWords): void {
    if (what === 'presentNews' && this.#pillShows === 'presentAnswer') return;
    this.#pillShows = what;
    this.#pill.classList.toggle('has-news', what !== 'present');
    this.#pill.textContent = this.#parts.words.say(what);
  }
}
