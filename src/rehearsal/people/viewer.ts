// One person in one guild, and what they can do: look, type a slash command, press, pick, fill in. Each act is checked
// as the Discord app would, becomes a real interaction, and resolves with how the application answered.
import { randomBytes } from 'node:crypto';
import {
  type APIApplicationCommand,
  ApplicationCommandType as CommandType,
  ComponentType,
  EntryPointCommandHandlerType,
  InteractionType as Kind,
} from 'discord-api-types/v10';
import type { Gateway } from '../gateway/gateway.ts';
import type { PageChannel, PageChoice, PageMessage, PageOption } from '../page/protocol.ts';
import { apiMessage } from '../wire/message.ts';
import type { ChannelRecord } from '../world/records/channel.ts';
import { type InteractionRecord, TOKEN_LIVES_MS } from '../world/records/interaction.ts';
import type { MessageRecord } from '../world/records/message.ts';
import type { World } from '../world/world.ts';
import { findComponent } from './find-component.ts';
import { interactionPayload, type Payload } from './interaction-payload.ts';
import { Misuse } from './misuse.ts';
import { checkPicked, type Fields, modalAnswer } from './modal-answer.ts';
import { resolvedOptions, resolvedPicks } from './resolved.ts';
import * as sight from './sight.ts';
import { typedCommand } from './typed-options.ts';
import type { Outcome, Waiting } from './waiting.ts';

/** What a viewer needs of the loopback. */
export interface Stage {
  readonly world: World;
  readonly gateway: Gateway;
  readonly waiting: Waiting;
  /** Told of faults of the loopback itself. */
  readonly onFault: (error: unknown) => void;
}

/** A command typed in a channel. */
export interface Typed {
  readonly channelId: string;
  readonly name: string;
  readonly options?: readonly PageOption[];
}

/** An act under way: the interaction's id at once, its outcome later. */
export interface Act {
  readonly id: string;
  readonly channelId: string;
  readonly outcome: Promise<Outcome>;
}

type Cause = Pick<
  InteractionRecord,
  'type' | 'channelId' | 'nonce' | 'commandName' | 'sourceMessageId' | 'targetMessageId'
>;

/** A command chosen in the menu of a message. */
interface OnMessage {
  readonly messageId: string;
  readonly name: string;
}

/** Who looks at which guild, and in what. */
interface Seat {
  readonly guildId: string;
  readonly userId: string;
  /** What the person's client is set to. Default: what they came with. */
  readonly locale?: string;
}

export class Viewer {
  readonly id: string;
  readonly guildId: string;
  readonly #stage: Stage;
  readonly #locale: string | undefined;

  constructor(stage: Stage, { guildId, userId, locale }: Seat) {
    this.#stage = stage;
    this.id = userId;
    this.guildId = guildId;
    this.#locale = locale;
  }

  get name(): string {
    return sight.pageViewer(this.#stage.world, this.guildId, this.id).name;
  }

  get admin(): boolean {
    return sight.pageViewer(this.#stage.world, this.guildId, this.id).admin;
  }

  channels(): PageChannel[] {
    const { world } = this.#stage;
    return sight
      .seenChannels(world, this.guildId, this.id)
      .map((channel) => sight.pageChannel(world, channel));
  }

  commands(): APIApplicationCommand[] {
    return sight.usableCommands(this.#stage.world, this.guildId, this.id);
  }

  /** Oldest first. */
  messages(channelId: string): PageMessage[] {
    return sight.seenMessages(this.#stage.world, channelId, this.id);
  }

  /** The first message this person sees, now or later, that fits. */
  until(fits: (message: PageMessage) => boolean): Promise<PageMessage> {
    const { world } = this.#stage;
    const now = this.channels().flatMap((channel) => this.messages(channel.id));
    const found = now.find(fits);
    if (found !== undefined) return Promise.resolve(found);
    return new Promise((resolve) => {
      const stop = world.listen((news) => {
        if (news.kind !== 'message' && news.kind !== 'messageUpdate') return;
        if (!sight.seesMessage(world, news.message, this.id)) return;
        const message = sight.pageMessage(world, news.message);
        if (!fits(message)) return;
        stop();
        resolve(message);
      });
    });
  }

  async command(typed: Typed): Promise<Outcome> {
    return this.typeCommand(typed, '').outcome;
  }

  /** Opens the application's Activity from the App Launcher, as its entry point command says. */
  async launch(channelId: string): Promise<Outcome> {
    const { world, waiting } = this.#stage;
    const entry = this.commands().find(({ type }) => type === CommandType.PrimaryEntryPoint);
    if (entry === undefined) throw new Misuse('This application has no Activity that you may launch here.');
    const { command } = this.#commandIn({ channelId, name: entry.name }, entry.type);
    if (command.handler !== EntryPointCommandHandlerType.AppHandler)
      return waiting.launched(world.mint.next());
    const data = { id: command.id, name: command.name, type: command.type };
    const cause = { type: Kind.ApplicationCommand, channelId, nonce: '', commandName: command.name };
    return this.#act({ ...cause, sourceMessageId: null }, data).outcome;
  }

  /** Says yes to what an Activity asks for: the code that it may exchange. */
  authorize(scopes: readonly string[]): string {
    return this.#stage.world.grants.code({ userId: this.id, scopes });
  }

  async useOnMessage(chosen: OnMessage): Promise<Outcome> {
    return this.chooseOnMessage(chosen, '').outcome;
  }

  async autocomplete(typed: Typed & { readonly focused: string }): Promise<readonly PageChoice[]> {
    return (await this.askChoices(typed, '').outcome).choices;
  }

  async press(messageId: string, customId: string): Promise<Outcome> {
    return this.useComponent({ messageId, customId }, '').outcome;
  }

  async choose(messageId: string, customId: string, values: readonly string[]): Promise<Outcome> {
    return this.useComponent({ messageId, customId, values }, '').outcome;
  }

  /** Fills in the modal that the interaction was answered with. */
  async submit(interactionId: string, fields: Fields): Promise<Outcome> {
    return this.submitModal({ interactionId, fields }, '').outcome;
  }

  typeCommand(typed: Typed, nonce: string): Act {
    const { world } = this.#stage;
    const { command, guild } = this.#commandIn(typed);
    const sent = typedCommand(command, typed.options ?? [], null);
    const data = {
      ...{ id: command.id, name: command.name, type: command.type, options: sent.options },
      ...(command.guild_id === undefined ? {} : { guild_id: command.guild_id }),
      ...resolvedOptions(world, guild, sent.leaves),
    };
    const cause = { type: Kind.ApplicationCommand, channelId: typed.channelId, nonce };
    return this.#act({ ...cause, commandName: sent.fullName, sourceMessageId: null }, data);
  }

  /** The application gets the whole message, content and all, whatever its intents. */
  chooseOnMessage({ messageId, name }: OnMessage, nonce: string): Act {
    const { world } = this.#stage;
    const message = this.#seen(messageId);
    if (message.ephemeralFor !== null)
      throw new Misuse('A message that only you see has no Apps in its menu.');
    const { channelId } = message;
    const { command } = this.#commandIn({ channelId, name }, CommandType.Message);
    const data = {
      ...{ id: command.id, name: command.name, type: command.type, target_id: messageId },
      ...(command.guild_id === undefined ? {} : { guild_id: command.guild_id }),
      resolved: { messages: { [messageId]: apiMessage(world, message) } },
    };
    const cause = { type: Kind.ApplicationCommand, channelId, nonce, commandName: command.name };
    return this.#act({ ...cause, sourceMessageId: null, targetMessageId: messageId }, data);
  }

  askChoices(typed: Typed & { readonly focused: string }, nonce: string): Act {
    const { command } = this.#commandIn(typed);
    const sent = typedCommand(command, typed.options ?? [], typed.focused);
    if (!sent.leaves.some((leaf) => leaf.focused)) {
      throw new Misuse(`/${sent.fullName} has no option "${typed.focused}".`);
    }
    const data = { id: command.id, name: command.name, type: command.type, options: sent.options };
    const cause = { type: Kind.ApplicationCommandAutocomplete, channelId: typed.channelId, nonce };
    return this.#act({ ...cause, commandName: sent.fullName, sourceMessageId: null }, data);
  }

  useComponent(
    use: { readonly messageId: string; readonly customId: string; readonly values?: readonly string[] },
    nonce: string,
  ): Act {
    const { world } = this.#stage;
    const message = this.#seen(use.messageId);
    const component = findComponent(message.components, use.customId);
    if (component === undefined) throw new Misuse(`That message has no button or menu "${use.customId}".`);
    if (component['disabled'] === true) throw new Misuse('That button or menu is disabled.');
    const type = Number(component['type']);
    const values = use.values ?? [];
    if (type !== ComponentType.Button) checkPicked(component, values);
    const guild = message.guildId === null ? null : (world.guilds.get(message.guildId) ?? null);
    const data = {
      ...{ custom_id: use.customId, component_type: type, id: component['id'] },
      ...(type === ComponentType.Button
        ? {}
        : { values, ...resolvedPicks(world, guild, [{ type, values }]) }),
    };
    const cause = { type: Kind.MessageComponent, channelId: message.channelId, nonce, commandName: '' };
    return this.#act({ ...cause, sourceMessageId: message.id }, data);
  }

  submitModal(submission: { readonly interactionId: string; readonly fields: Fields }, nonce: string): Act {
    const { world } = this.#stage;
    const shown = world.interactions.get(submission.interactionId);
    if (shown?.modal == null || shown.userId !== this.id) throw new Misuse('That form is no longer open.');
    const { components, picks } = modalAnswer(shown.modal, submission.fields);
    const guild = shown.guildId === null ? null : (world.guilds.get(shown.guildId) ?? null);
    const resolved = resolvedPicks(world, guild, picks);
    world.interactions.put({ ...shown, modal: null });
    const cause = { type: Kind.ModalSubmit, channelId: shown.channelId, nonce, commandName: '' };
    const data = { custom_id: shown.modal['custom_id'], components, ...resolved };
    return this.#act({ ...cause, sourceMessageId: shown.sourceMessageId }, data);
  }

  #commandIn(typed: Typed, type: number = CommandType.ChatInput) {
    const { world } = this.#stage;
    const guild = world.guilds.get(this.guildId);
    const channel = this.#channel(typed.channelId);
    if (guild === undefined || channel.guildId !== guild.id) {
      throw new Misuse('Commands work only in the channels of this server.');
    }
    if (!sight.mayUseCommands(world, channel, this.id))
      throw new Misuse('You may not use commands in this channel.');
    const command = this.commands().find((each) => each.name === typed.name && each.type === type);
    if (command === undefined && type === CommandType.Message)
      throw new Misuse(`There is no "${typed.name}" in the menu of a message here.`);
    if (command === undefined) throw new Misuse(`There is no command /${typed.name} that you may use here.`);
    return { command, guild };
  }

  #channel(id: string): ChannelRecord {
    const { world } = this.#stage;
    const channel = sight.seenChannels(world, this.guildId, this.id).find((each) => each.id === id);
    if (channel === undefined) throw new Misuse('There is no such channel, or you may not see it.');
    return channel;
  }

  #seen(messageId: string): MessageRecord {
    const { world } = this.#stage;
    const message = world.messages.get(messageId);
    if (message === undefined || !sight.seesMessage(world, message, this.id)) {
      throw new Misuse('That message is gone.');
    }
    return message;
  }

  #act(cause: Cause, data: Payload): Act {
    const { world, gateway, waiting } = this.#stage;
    const id = world.mint.next();
    const direct = world.channels.get(cause.channelId)?.guildId === null;
    const interaction: InteractionRecord = {
      ...{ id, token: `${id}.${randomBytes(48).toString('base64url')}`, createdAtMs: world.clock.nowMs() },
      ...{ guildId: direct ? null : this.guildId, userId: this.id, ...cause },
      ...{ answeredWith: null, originalMessageId: null, modal: null },
    };
    forgetOld(world);
    world.interactions.put(interaction);
    const locale = this.#locale ?? world.users.get(this.id)?.locale ?? 'en-US';
    const payload = interactionPayload(world, interaction, { data, locale });
    world.announce({ kind: 'interaction', interaction, payload });
    const outcome = waiting.for(interaction);
    if (!gateway.reaches(this.guildId)) waiting.fail(interaction);
    const kept = world.commit();
    return { id, channelId: cause.channelId, outcome: kept.then(() => outcome) };
  }
}

/** Interactions whose tokens have ended are of no use to anyone. */
function forgetOld(world: World): void {
  const before = world.clock.nowMs() - 2 * TOKEN_LIVES_MS;
  for (const old of world.interactions.all()) {
    if (old.createdAtMs >= before) break;
    world.interactions.remove(old.id);
  }
}
