// The messages of the channel on screen. Only what changed is drawn again; the view stays at the newest
// message while the reader is there, and offers to go back there when not.
import { innerButton } from '../components/button.ts';
import { element, required } from '../element.ts';
import type { PageChannel, PageMessage, Snowflake } from '../protocol.ts';
import type { PageState, PendingCommand } from '../state.ts';
import type { Surroundings } from '../surroundings.ts';
import { startsDay, startsGroup } from './grouping.ts';
import { messageElement } from './message.ts';
import { noteElement } from './note.ts';
import { dayText } from './timestamp.ts';

export interface MessageListParts {
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

/** Nearer to the end than this counts as being there. */
const END_PIXELS = 48;

export class MessageList {
  readonly #parts: MessageListParts;
  readonly #scroller = required('#scroller', HTMLElement);
  readonly #log = required('#log', HTMLElement);
  readonly #pill = required('#present', HTMLButtonElement);
  readonly #drawn = new Map<string, Drawn>();
  #showing = '';
  #newest = '';
  #atEnd = true;
  /** The message that a link led to, kept in view while pictures load, until the reader moves. */
  #aim: HTMLElement | null = null;
  /** Of the content and of the window on it, when last looked at. */
  #size = '';

  constructor(parts: MessageListParts) {
    this.#parts = parts;
    this.#scroller.tabIndex = 0;
    this.#log.setAttribute('role', 'log');
    this.#log.setAttribute('aria-relevant', 'additions');
    this.#scroller.addEventListener('scroll', () => this.#scrolled(), { passive: true });
    this.#pill.addEventListener('click', () => {
      this.#letGo();
      this.#toEnd();
    });
    const watcher = new ResizeObserver(() => {
      if (this.#aim !== null) this.#aim.scrollIntoView({ block: 'center' });
      else if (this.#atEnd) this.#toEnd();
    });
    for (const name of ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const) {
      this.#scroller.addEventListener(name, () => this.#letGo(), { passive: true });
    }
    watcher.observe(this.#log);
    watcher.observe(this.#scroller);
  }

  render(state: PageState, channel: PageChannel | undefined): void {
    const showing = `${state.viewer}/${channel?.id ?? ''}`;
    const changed = showing !== this.#showing;
    if (changed) this.#clear(showing);
    const rows = channel === undefined ? [] : this.#rows(state, channel);
    this.#place(rows.length === 0 ? [this.#empty(channel)] : rows);
    const newest = rows.at(-1)?.key ?? '';
    const ownCommand = newest.startsWith('note-') && newest !== this.#newest;
    if (ownCommand) {
      this.#aim = null;
      this.#atEnd = true;
    }
    if (!changed && newest !== this.#newest && !this.#atEnd) this.#pill.classList.add('has-news');
    this.#newest = newest;
    requestAnimationFrame(() => {
      if (this.#atEnd) this.#toEnd();
    });
    if (changed) requestAnimationFrame(() => this.#log.setAttribute('aria-live', 'polite'));
  }

  /** Scrolls to a message of the channel on screen and marks it; false where it is not there. */
  reveal(messageId: Snowflake): boolean {
    const shown = this.#drawn.get(`message-${messageId}`)?.shown;
    if (shown === undefined) return false;
    this.#atEnd = false;
    this.#aim = shown;
    for (const other of this.#log.querySelectorAll('.pointed-at')) other.classList.remove('pointed-at');
    shown.classList.add('pointed-at');
    shown.tabIndex = -1;
    shown.focus({ preventScroll: true });
    shown.scrollIntoView({ block: 'center' });
    return true;
  }

  #letGo(): void {
    if (this.#aim === null) return;
    this.#aim = null;
    this.#look();
  }

  /** What is already there when a channel opens is not read out. */
  #clear(showing: string): void {
    this.#showing = showing;
    this.#atEnd = true;
    this.#aim = null;
    this.#log.setAttribute('aria-live', 'off');
    this.#drawn.clear();
    this.#log.replaceChildren();
  }

  #empty(channel: PageChannel | undefined): Row {
    const words =
      channel === undefined
        ? 'There is no channel here yet. An admin can make the rooms with /setup.'
        : `Nothing has been said in #${channel.name} yet. It will appear here the moment it is.`;
    return {
      key: `empty-${channel?.id ?? ''}`,
      from: [words],
      draw: () => element('p', { class: 'empty' }, words),
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
    const words = dayText(Date.parse(message.timestamp));
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

  #place(rows: readonly Row[]): void {
    const wanted = new Set(rows.map(({ key }) => key));
    for (const [key, { shown }] of this.#drawn) {
      if (wanted.has(key)) continue;
      shown.remove();
      this.#drawn.delete(key);
    }
    for (const [index, row] of rows.entries()) {
      const shown = this.#draw(row);
      const there = this.#log.children[index];
      if (there !== shown) this.#log.insertBefore(shown, there ?? null);
    }
  }

  /** A message that changes is not read out again: a tally would never stop talking. */
  #draw(row: Row): HTMLElement {
    const former = this.#drawn.get(row.key);
    if (former !== undefined && former.from.length === row.from.length) {
      if (former.from.every((fact, index) => fact === row.from[index])) return former.shown;
    }
    const shown = row.draw();
    this.#drawn.set(row.key, { from: row.from, shown });
    if (former === undefined) return shown;
    if (this.#aim === former.shown) this.#aim = shown;
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

  /** A message drawn again is short for a moment, which moves the view: the content scrolled, not the reader. */
  #scrolled(): void {
    const { scrollHeight, clientHeight } = this.#scroller;
    const resized = `${scrollHeight}/${clientHeight}` !== this.#size;
    if (!resized || !this.#atEnd) this.#look();
  }

  #look(): void {
    const { scrollTop, scrollHeight, clientHeight } = this.#scroller;
    this.#size = `${scrollHeight}/${clientHeight}`;
    this.#atEnd = this.#aim === null && scrollHeight - scrollTop - clientHeight < END_PIXELS;
    this.#pill.hidden = this.#atEnd;
    if (this.#atEnd) this.#pill.classList.remove('has-news');
  }

  #toEnd(): void {
    this.#scroller.scrollTop = this.#scroller.scrollHeight;
    this.#look();
  }
}
