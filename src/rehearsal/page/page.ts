// The page as a whole: folds frames into the state, draws the parts, and sends what the viewer does.

import { openModal } from './components/modal.ts';
import type { CommandBox } from './composer/command-box.ts';
import { shownName } from './composer/command-tree.ts';
import type { Reading } from './composer/command-values.ts';
import type { ChannelList } from './frame/channel-list.ts';
import type { ViewerSwitch } from './frame/viewer-switch.ts';
import type { MessageCommand } from './messages/apps-menu.ts';
import { lightbox } from './messages/lightbox.ts';
import { ownAddress } from './messages/media.ts';
import type { MessageList } from './messages/message-list.ts';
import { namesIn } from './names.ts';
import type {
  AutocompleteRequestFrame,
  ModalFrame,
  PageChannel,
  PageFrame,
  ServerFrame,
  Snowflake,
} from './protocol.ts';
import { channelAddress, channelAt, messageAt } from './route.ts';
import type { PageState } from './state.ts';
import { afterFrame, dismissed, isReadable, read, withoutPending, withPending } from './state.ts';
import type { Surroundings } from './surroundings.ts';
import type { PageWords } from './words/page-words.ts';

export interface PageParts {
  readonly words: PageWords;
  readonly send: (frame: PageFrame) => boolean;
  readonly complain: (sentence: string) => void;
  readonly nowMs: () => number;
  /** A new nonce each time. */
  readonly nonce: () => string;
  /** The reader has pressed something, or chosen it from a menu. */
  readonly acted: () => void;
}

export interface PageViews {
  readonly channels: ChannelList;
  readonly messages: MessageList;
  readonly viewers: ViewerSwitch;
  readonly box: CommandBox;
  readonly header: (channel: PageChannel | undefined, state: PageState) => void;
}

export class Page {
  readonly #parts: PageParts;
  #views: PageViews | null = null;
  #state: PageState | null = null;
  /** What was pressed, until its answer. */
  readonly #pressed = new Map<string, HTMLElement>();

  constructor(parts: PageParts) {
    this.#parts = parts;
  }

  start(views: PageViews): void {
    this.#views = views;
    window.addEventListener('hashchange', () => this.#moved());
  }

  receive(frame: ServerFrame): void {
    this.#state = afterFrame(this.#state, frame, this.#reading()?.id ?? null);
    if (frame.t === 'hello') this.#pressed.clear();
    if (frame.t === 'autocomplete') this.#views?.box.receiveChoices(frame.nonce, frame.choices);
    if (frame.t === 'modal') this.#openModal(frame);
    if (frame.t === 'interaction' && frame.state !== 'thinking') this.#answered(frame);
    if (frame.t === 'error') {
      if (frame.nonce !== undefined) this.#release(frame.nonce);
      this.#parts.complain(frame.message);
    }
    this.#draw();
    if (frame.t === 'hello') this.#reveal();
  }

  openChannel(channelId: Snowflake): void {
    const all = this.#state?.channels ?? [];
    const channel = all.find(({ id }) => id === channelId);
    if (channel !== undefined) location.hash = channelAddress(channel, all);
  }

  dismiss(messageId: Snowflake): void {
    if (this.#state !== null) this.#state = dismissed(this.#state, messageId);
    this.#draw();
  }

  dismissNote(nonce: string): void {
    if (this.#state !== null) this.#state = withoutPending(this.#state, nonce);
    this.#draw();
  }

  /** Sends a slash command from the channel on screen; false while there is no server. */
  sendCommand(command: Extract<Reading, { ok: true }>, text: string): boolean {
    const channelId = this.#reading()?.id;
    if (channelId === undefined || this.#state === null) return false;
    const nonce = this.#parts.nonce();
    const { name, options } = command;
    if (!this.#parts.send({ t: 'command', nonce, channelId, name, options })) return false;
    this.#stay();
    const pending = { nonce, channelId, text, atMs: this.#parts.nowMs(), state: 'sent' } as const;
    this.#state = withPending(this.#state, pending);
    this.#draw();
    return true;
  }

  /** The commands in the menu of a message. */
  messageCommands(): readonly MessageCommand[] {
    const message: number = 3;
    const all = (this.#state?.commands ?? []).filter(({ type }) => type === message);
    return all.map(({ name }) => ({ name, shown: this.#commandName(name) }));
  }

  /** Chooses one of them; what it comes to is told beneath the message, or as a notice where it fails. */
  chooseOnMessage(messageId: Snowflake, name: string): void {
    const nonce = this.#parts.nonce();
    if (this.#parts.send({ t: 'messageCommand', nonce, messageId, name })) this.#parts.acted();
    else this.#parts.complain(this.#parts.words.say('awayChoice'));
  }

  /** Asks for autocomplete choices; the nonce that the answer will carry. */
  ask(question: Pick<AutocompleteRequestFrame, 'name' | 'options' | 'focused'>): string | null {
    const channelId = this.#reading()?.id;
    if (channelId === undefined) return null;
    const nonce = this.#parts.nonce();
    return this.#parts.send({ t: 'autocomplete', nonce, channelId, ...question }) ? nonce : null;
  }

  surroundings(messageId: Snowflake): Surroundings {
    const { words, nowMs } = this.#parts;
    const { channels = [], roles = [], viewers: users = [] } = this.#state ?? {};
    return {
      ...{ words, users, channels, roles },
      markup: { nowMs: nowMs(), words, ...namesIn(this.#state) },
      commandName: (name) => this.#commandName(name),
      picture: (address) => ownAddress(address, location.origin),
      goTo: (message) => this.#goTo(message),
      press: (source, customId, values) => this.#press(source, { messageId, customId, values }),
      enlarge: lightbox(words),
    };
  }

  #commandName(name: string): string {
    return shownName(this.#state?.commands ?? [], name, this.#parts.words.locale);
  }

  #goTo(message: Snowflake): void {
    if (this.#views?.messages.reveal(message) !== true)
      this.#parts.complain(this.#parts.words.say('messageGone'));
  }

  /** Whoever has done something in a channel is not led away from it by a better one that comes. */
  #stay(): void {
    const channel = this.#reading();
    if (channel === undefined || this.#state === null) return;
    history.replaceState(null, '', channelAddress(channel, this.#state.channels));
  }

  #reading(): PageChannel | undefined {
    return this.#state === null ? undefined : channelAt(location.hash, this.#state.channels);
  }

  #press(
    source: HTMLElement,
    what: { messageId: Snowflake; customId: string; values: readonly string[] | undefined },
  ): void {
    if (source.getAttribute('aria-busy') === 'true') return;
    const nonce = this.#parts.nonce();
    const { messageId, customId, values } = what;
    const frame = {
      t: 'component',
      nonce,
      messageId,
      customId,
      ...(values === undefined ? {} : { values }),
    } as const;
    if (!this.#parts.send(frame)) {
      this.#parts.complain(this.#parts.words.say('awayPress'));
      return;
    }
    this.#stay();
    this.#parts.acted();
    source.setAttribute('aria-busy', 'true');
    this.#pressed.set(nonce, source);
  }

  #release(nonce: string): boolean {
    const source = this.#pressed.get(nonce);
    source?.removeAttribute('aria-busy');
    return this.#pressed.delete(nonce);
  }

  #answered(frame: Extract<ServerFrame, { t: 'interaction' }>): void {
    const wasPressed = this.#release(frame.nonce);
    const shownInChannel = this.#state?.pending.some(({ nonce }) => nonce === frame.nonce) === true;
    if (frame.state === 'failed' && (wasPressed || !shownInChannel)) {
      this.#parts.complain(frame.message ?? this.#parts.words.say('noAnswer'));
    }
  }

  #openModal(frame: ModalFrame): void {
    const { interactionId, modal } = frame;
    openModal(modal, this.surroundings(''), (fields) => {
      const nonce = this.#parts.nonce();
      const sent = this.#parts.send({
        t: 'modalSubmit',
        nonce,
        interactionId,
        customId: modal.custom_id,
        fields,
      });
      if (!sent) this.#parts.complain(this.#parts.words.say('awayForm'));
      return sent;
    });
  }

  #moved(): void {
    const channel = this.#reading();
    if (this.#state !== null && channel !== undefined) this.#state = read(this.#state, channel.id);
    this.#draw();
    this.#reveal();
  }

  /** Goes to the message that the address names, and takes it out of the address, so that it can be named again. */
  #reveal(): void {
    const message = messageAt(location.hash);
    const channel = this.#reading();
    if (message === undefined || this.#state === null) return;
    if (channel !== undefined) {
      history.replaceState(null, '', channelAddress(channel, this.#state.channels));
    }
    this.#goTo(message);
  }

  #draw(): void {
    if (this.#state === null || this.#views === null) return;
    const channel = this.#reading();
    if (channel !== undefined) this.#state = read(this.#state, channel.id);
    const { viewers, channels, messages, box, header } = this.#views;
    header(channel, this.#state);
    viewers.render(this.#state);
    channels.render(this.#state, channel);
    messages.render(this.#state, channel);
    const rooms = this.#state.channels.filter(isReadable);
    box.update(this.#state.commands, { users: this.#state.viewers, channels: rooms }, channel?.name);
  }
}
