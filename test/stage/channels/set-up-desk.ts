// A manager at the set-up forms, over the wire: opens, fills in, presses, and reads what is said.

import type { Viewer } from '../../../src/rehearsal/people/viewer.ts';
import { customIds } from '../../programs/page-client.ts';
import type { Rig } from '../rig.ts';

type Fields = Parameters<Viewer['submit']>[1];

export const FORM: Fields = {
  language: ['en'],
  liveliness: ['normal'],
  hours: ['nights'],
  headlines: ['free'],
  channels: [],
};

export class SetUpDesk {
  readonly #rig: Rig;
  readonly #viewer: Viewer;
  /** The message that the buttons stand on. */
  messageId = '';

  constructor(rig: Rig, viewer: Viewer = rig.admin) {
    this.#rig = rig;
    this.#viewer = viewer;
  }

  get general(): string {
    return this.#rig.channel('general');
  }

  get text(): string {
    return this.#message()?.content ?? '';
  }

  get buttons(): readonly string[] {
    return customIds(this.#message()?.components ?? []);
  }

  /** `/setup` with no option, and the form sent. */
  async ask(fields: Fields = {}): Promise<this> {
    const opened = await this.#viewer.command({ channelId: this.general, name: 'setup' });
    await this.#send(opened.id, { ...FORM, ...fields });
    return this;
  }

  async command(name: string): Promise<this> {
    const done = await this.#viewer.command({ channelId: this.general, name });
    this.messageId = done.messageId ?? '';
    await this.#rig.stage.idle();
    return this;
  }

  /** Presses the button whose id begins so; fills in the form that it opens. */
  async press(kind: string, fields?: Fields): Promise<this> {
    const id = this.buttons.find((each) => each.startsWith(kind)) ?? kind;
    const pressed = await this.#viewer.press(this.messageId, id);
    if (fields !== undefined) await this.#send(pressed.id, fields);
    else this.messageId = pressed.messageId ?? this.messageId;
    await this.#rig.stage.idle();
    return this;
  }

  /** What stands in the fields of the form that a button opens. */
  async formOf(kind: string): Promise<string> {
    const id = this.buttons.find((each) => each.startsWith(kind)) ?? kind;
    return JSON.stringify((await this.#viewer.press(this.messageId, id)).modal);
  }

  async #send(form: string, fields: Fields): Promise<void> {
    const sent = await this.#viewer.submit(form, fields);
    this.messageId = sent.messageId ?? this.messageId;
    await this.#rig.stage.idle();
  }

  #message() {
    return this.#rig.admin
      .channels()
      .flatMap(({ id }) => this.#viewer.messages(id))
      .find(({ id }) => id === this.messageId);
  }
}
