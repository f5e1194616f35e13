// Tells Discord the commands, those that are typed and those of messages, and only when they differ from what it has: a
// registration is rate limited by the day, and clients reload their commands on each. Where Discord does not take them
// now, the show goes on with those it has, and they are told again later. Either way messages learn the ids it gave them.

import type { Client, ClientApplication } from 'discord.js';
import { ApplicationCommandType, ApplicationIntegrationType, InteractionContextType } from 'discord.js';
import type { Logger } from 'pino';
import type { Clock } from '../../director/ports.ts';
import { asItIs, type EntryPointDefinition } from '../activity/entry-point.ts';
import { faultOf } from '../edge/fault.ts';
import type { definitionsFor } from './command.ts';
import type { CommandMentions } from './command-mentions.ts';

type Definition = ReturnType<typeof definitionsFor>[number];

const AGAIN_MS = 15_000;
const AGAIN_MS_MAX = 15 * 60_000;
const LAUNCHES_NOTHING =
  'Discord takes no command that launches the Activity: switch Activities on in the Developer Portal, and start again';

export interface RegistrationOptions {
  readonly client: Client;
  readonly definitions: readonly Definition[];
  /** Launches the Activity; undefined: there is none of ours, and what Discord has made stays as it is. */
  readonly entryPoint?: EntryPointDefinition | undefined;
  readonly mentions: Pick<CommandMentions, 'learn'>;
  readonly clock: Clock;
  readonly log: Logger;
}

export class Registration {
  readonly #options: RegistrationOptions;
  #cancel = (): void => undefined;
  #stopped = false;
  #isLaunchRefused = false;

  constructor(options: RegistrationOptions) {
    this.#options = options;
  }

  /** Whether Discord takes no command that launches the Activity: Activities are off in the Developer Portal. */
  get isLaunchRefused(): boolean {
    return this.#isLaunchRefused;
  }

  /** Never rejects: resolves after the first try, and tries on by itself. */
  async run(againMs = AGAIN_MS): Promise<void> {
    const { definitions, log } = this.#options;
    try {
      const done = await this.#register();
      log.info({ commands: definitions.length, done }, 'the commands are known to Discord');
    } catch (err) {
      if (this.#stopped) return;
      if (faultOf(err) !== 'passing') {
        log.error({ err }, 'Discord refuses the commands: those that it knows stay as they are');
        return;
      }
      log.warn(
        { err, againMs },
        'the commands could not be registered: those known stay, and it is tried again',
      );
      this.#again(againMs, (next) => this.run(next));
    }
  }

  /**
   * Where another process tells Discord the commands: learns what it has. Never rejects: resolves after the first try,
   * and tries on by itself until it has them all.
   */
  async follow(againMs = AGAIN_MS): Promise<void> {
    const { definitions, log } = this.#options;
    try {
      const known = await this.#known();
      if (definitions.every(({ name }) => known.some((command) => command.name === name))) return;
    } catch (err) {
      if (this.#stopped) return;
      log.warn({ err, againMs }, 'the commands could not be read: messages name them as words');
      if (faultOf(err) !== 'passing') return;
    }
    this.#again(againMs, (next) => this.follow(next));
  }

  stop(): void {
    this.#stopped = true;
    this.#cancel();
  }

  #again(againMs: number, run: (nextMs: number) => Promise<void>): void {
    if (this.#stopped) return;
    const { clock } = this.#options;
    const next = Math.min(AGAIN_MS_MAX, againMs * 2);
    this.#cancel = clock.at(clock.nowMs() + againMs, () => void run(next));
  }

  /** 'kept' where Discord already has exactly these. */
  async #register(): Promise<'registered' | 'kept'> {
    const { client, definitions, mentions } = this.#options;
    const entryPoint = await this.#entryPoint();
    const wanted = [...definitions.map(whole), ...(entryPoint === undefined ? [] : [entryPoint])];
    const known = await this.#known();
    const same =
      known.size === wanted.length &&
      wanted.every((definition) => known.some((command) => command.equals(inCommonForm(definition), true)));
    if (same) return 'kept';
    mentions.learn((await applicationOf(client).commands.set(wanted)).values());
    return 'registered';
  }

  /**
   * The command that launches, as Discord has it once it is as we want it: told by itself and first, because a
   * registration that leaves it out, or calls it otherwise, is refused as a whole.
   */
  async #entryPoint(): Promise<EntryPointDefinition | undefined> {
    const { client, entryPoint: wanted, log } = this.#options;
    const there = (await this.#known()).find(({ type }) => type === ApplicationCommandType.PrimaryEntryPoint);
    const kept = there === undefined ? undefined : asItIs(there);
    if (wanted === undefined || there?.equals(inCommonForm(wanted)) === true) return kept;
    const { commands } = applicationOf(client);
    try {
      await (there === undefined ? commands.create(wanted) : commands.edit(there, wanted));
      return wanted;
    } catch (err) {
      if (faultOf(err) === 'passing') throw err;
      this.#isLaunchRefused = true;
      log.error({ err }, LAUNCHES_NOTHING);
      return kept;
    }
  }

  async #known() {
    const { client, mentions } = this.#options;
    const known = await applicationOf(client).commands.fetch({ withLocalizations: true });
    mentions.learn(known.values());
    return known;
  }
}

function applicationOf({ application }: Client): ClientApplication {
  if (application === null) throw new Error('the bot is not logged in');
  return application;
}

/** Guild-only: a show is a server's. */
const whole = (definition: Definition): Definition => ({
  ...definition,
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
});

type Comparable = Parameters<
  Awaited<ReturnType<Client<true>['application']['commands']['create']>>['equals']
>[0];

/** discord.js compares the API's own form as well; its types ask for one or the other. */
const inCommonForm = (definition: Definition | EntryPointDefinition): Comparable => definition as Comparable;
