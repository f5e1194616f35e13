// The box at the bottom: commands typed in full, put together from suggestions, or anything between.
import type { APIApplicationCommand } from 'discord-api-types/v10';
import { required } from '../element.ts';
import type { PageChoice } from '../protocol.ts';
import type { PageWords } from '../words/page-words.ts';
import type { CommandLine } from './command-line.ts';
import { readCommandLine } from './command-line.ts';
import type { CommandOption, Invocation, MentionedCommand } from './command-tree.ts';
import { invocations } from './command-tree.ts';
import type { Directory, Reading } from './command-values.ts';
import { readValues } from './command-values.ts';
import { CommandHistory } from './history.ts';
import { OptionPills } from './option-pills.ts';
import type { RemoteChoicesParts } from './remote-choices.ts';
import { RemoteChoices } from './remote-choices.ts';
import type { Suggestion } from './suggestion.ts';
import { isSettled, offersFor, withCommand, withOption } from './suggestion.ts';
import { SuggestionList } from './suggestion-list.ts';

export interface CommandBoxParts {
  readonly words: PageWords;
  /** Sends a command; false when there is no server to take it. */
  readonly send: (command: Extract<Reading, { ok: true }>, text: string) => boolean;
  readonly ask: RemoteChoicesParts['ask'];
  readonly later: RemoteChoicesParts['later'];
}

export class CommandBox {
  readonly #parts: CommandBoxParts;
  readonly #input = required('#command-input', HTMLInputElement);
  readonly #note = required('#command-note', HTMLElement);
  readonly #history = new CommandHistory();
  readonly #list: SuggestionList;
  readonly #pills: OptionPills;
  readonly #remote: RemoteChoices;
  #all: readonly Invocation[] = [];
  #commands: readonly APIApplicationCommand[] = [];
  #directory: Directory = { users: [], channels: [] };
  #closed = false;

  constructor(parts: CommandBoxParts) {
    this.#parts = parts;
    const { words } = parts;
    this.#list = new SuggestionList(words, this.#input, (suggestion) => this.#take(suggestion));
    this.#pills = new OptionPills({ words, pick: (option) => this.#pick(option) });
    this.#remote = new RemoteChoices({ ask: parts.ask, later: parts.later, changed: () => this.#refresh() });
    this.#input.addEventListener('input', () => this.#edited());
    this.#input.addEventListener('keydown', (event) => this.#key(event));
    this.#input.addEventListener('keyup', () => this.#refresh());
    this.#input.addEventListener('click', () => this.#refresh());
    this.#input.addEventListener('focus', () => this.#refresh());
    this.#input.addEventListener('blur', () => this.#list.show(null));
    required('#composer', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      this.#enter();
    });
  }

  update(
    commands: readonly APIApplicationCommand[],
    directory: Directory,
    channelName: string | undefined,
  ): void {
    const { words } = this.#parts;
    if (commands !== this.#commands) this.#all = invocations(commands, words.locale);
    this.#commands = commands;
    this.#directory = directory;
    const box = channelName === undefined ? words.say('box') : words.say('boxIn', { channel: channelName });
    this.#input.placeholder = this.#all.length === 0 ? words.say('noCommands') : box;
    this.#refresh();
  }

  receiveChoices(nonce: string, choices: readonly PageChoice[]): void {
    this.#remote.receive(nonce, choices);
  }

  /** Puts a text into the box, ready to be sent or finished. */
  fill(text: string, caret = text.length): void {
    this.#input.value = text;
    this.#input.focus();
    this.#input.setSelectionRange(caret, caret);
    this.#edited();
  }

  /**
   * Begins a command that a message mentions, as if it had been taken from the list. False where this viewer has none of
   * that id and that very name: a localised name is none.
   */
  begin({ id, name }: MentionedCommand): boolean {
    const mentioned = this.#all.find(
      (invocation) => invocation.id === id && invocation.path.join(' ') === name,
    );
    if (mentioned === undefined) return false;
    this.#take(withCommand(mentioned));
    return true;
  }

  #line(): CommandLine {
    return readCommandLine(this.#input.value, this.#input.selectionStart ?? 0, this.#all);
  }

  #edited(): void {
    this.#closed = false;
    this.#say('');
    this.#refresh();
  }

  #refresh(): void {
    const line = this.#line();
    this.#pills.render(line);
    const remote = this.#remote.for(line);
    const open = !this.#closed && document.activeElement === this.#input;
    const known = { directory: this.#directory, remote, words: this.#parts.words };
    this.#list.show(open ? offersFor(line, this.#all, known) : null);
  }

  #take(suggestion: Suggestion): void {
    this.fill(suggestion.text, suggestion.caret);
  }

  #pick(option: CommandOption): void {
    const { text, caret } = withOption(this.#line(), option);
    this.fill(text, caret);
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (this.#handle(event.key, event.shiftKey)) event.preventDefault();
  }

  /** True when the key was for the box and not for the browser. */
  #handle(key: string, shift: boolean): boolean {
    const open = this.#list.isOpen;
    switch (key) {
      case 'ArrowDown':
        return open ? this.#move(1) : this.#recall(this.#history.newer());
      case 'ArrowUp':
        return open ? this.#move(-1) : this.#recall(this.#history.older(this.#input.value));
      case 'Tab': {
        const suggestion = this.#list.active ?? this.#list.first;
        if (suggestion === null || shift) return false;
        this.#take(suggestion);
        return true;
      }
      case 'Escape':
        this.#closed = true;
        this.#list.show(null);
        return open;
      case 'Enter':
        this.#enter();
        return true;
      default:
        return false;
    }
  }

  #move(step: 1 | -1): boolean {
    this.#list.move(step);
    return true;
  }

  #recall(text: string | null): boolean {
    if (text === null) return false;
    this.fill(text);
    this.#closed = true;
    this.#list.show(null);
    return true;
  }

  /** Takes what the arrows stand on; sends what is whole; completes what is half. */
  #enter(): void {
    const text = this.#input.value.trim();
    if (text === '') return;
    if (!text.startsWith('/')) {
      this.#say(this.#parts.words.say('onlyCommands'));
      return;
    }
    if (this.#list.active !== null) {
      this.#take(this.#list.active);
      return;
    }
    const line = this.#line();
    const reading = readValues(line, {
      ...{ directory: this.#directory, words: this.#parts.words, all: this.#all },
      chosen: (option, raw) => this.#remote.value(option, raw),
    });
    const first = this.#list.first;
    if (first !== null && (this.#isHalf(line) || (!reading.ok && line.naming !== null))) this.#take(first);
    else if (reading.ok) this.#send(reading, text);
    else this.#refuse(line, reading);
  }

  /** A word the application's own list does not hold, while that list has something close to it. */
  #isHalf(line: CommandLine): boolean {
    if (line.focus === null || !line.focus.option.autocomplete || line.focus.raw === '') return false;
    const choices = this.#remote.for(line);
    return this.#remote.isCurrent && choices.length > 0 && !isSettled(line.focus, choices);
  }

  #send(command: Extract<Reading, { ok: true }>, text: string): void {
    if (!this.#parts.send(command, text)) {
      this.#say(this.#parts.words.say('awayCommand'));
      return;
    }
    this.#history.add(text);
    this.#input.value = '';
    this.#edited();
  }

  /** Says what is missing, and puts the caret where it belongs. */
  #refuse(line: CommandLine, reading: Extract<Reading, { ok: false }>): void {
    if (reading.option !== undefined) this.#pickFor(line, reading.option);
    this.#say(reading.sentence);
  }

  #pickFor(line: CommandLine, option: CommandOption): void {
    const { text, caret } = withOption(line, option);
    this.fill(text, caret);
  }

  #say(sentence: string): void {
    this.#note.textContent = sentence;
    this.#input.setAttribute('aria-invalid', String(sentence !== ''));
  }
}
