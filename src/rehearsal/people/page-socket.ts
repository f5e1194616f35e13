// One page, being one viewer: the world as that person sees it goes out, what they do comes in. A bad frame is
// answered with an error frame, never with a crash.
import type { WebSocket } from 'ws';
import type { HelloFrame, PageFrame, ServerFrame } from '../page/protocol.ts';
import type { Announcement } from '../world/announcement.ts';
import { Misuse } from './misuse.ts';
import { nonceOf, readPageFrame } from './page-frame.ts';
import * as sight from './sight.ts';
import type { Act, Stage, Viewer } from './viewer.ts';
import type { Outcome } from './waiting.ts';

const SHOWN_AT_FIRST = 50;
const UNHEARD_BYTES_MAX = 8 * 1024 * 1024;

class PageSocket {
  readonly #stage: Stage;
  readonly #viewer: Viewer;
  readonly #socket: WebSocket;

  constructor(stage: Stage, viewer: Viewer, socket: WebSocket) {
    this.#stage = stage;
    this.#viewer = viewer;
    this.#socket = socket;
  }

  open(): void {
    const stop = this.#stage.world.listen((news) => this.#tell(news));
    this.#socket.on('close', stop);
    this.#socket.on('message', (data) => this.#receive(String(data)));
    this.#send(this.#hello());
  }

  #hello(): HelloFrame {
    const { world } = this.#stage;
    const { guildId, id } = this.#viewer;
    const channels = this.#viewer.channels();
    return {
      t: 'hello',
      guild: { id: guildId, name: world.guilds.get(guildId)?.name ?? '' },
      viewers: world.chart.viewerIds.map((userId) => sight.pageViewer(world, guildId, userId)),
      viewer: id,
      app: sight.pageApp(world),
      channels,
      roles: sight.pageRoles(world, guildId),
      events: sight.pageEvents(world, guildId),
      commands: this.#viewer.commands(),
      messages: Object.fromEntries(
        channels.map((channel) => [channel.id, this.#viewer.messages(channel.id).slice(-SHOWN_AT_FIRST)]),
      ),
    };
  }

  #tell(news: Announcement): void {
    const { world } = this.#stage;
    switch (news.kind) {
      case 'message':
      case 'messageUpdate':
        if (!sight.seesMessage(world, news.message, this.#viewer.id) || !this.#here(news.message.guildId))
          return;
        this.#send({ t: news.kind, message: sight.pageMessage(world, news.message) });
        return;
      case 'messageDelete':
        if (!sight.seesMessage(world, news.message, this.#viewer.id)) return;
        this.#send({ t: 'messageDelete', channelId: news.message.channelId, id: news.message.id });
        return;
      case 'channelCreate':
      case 'channelUpdate':
      case 'channelDelete':
        if (this.#here(news.channel.guildId))
          this.#send({ t: 'channels', channels: this.#viewer.channels() });
        return;
      case 'commands':
        this.#send({ t: 'commands', commands: this.#viewer.commands() });
        return;
      case 'guildCreate':
      case 'guildUpdate':
      case 'guildLeft':
      case 'guildOutage':
      case 'roleCreate':
      case 'scheduledEvents':
        if (this.#here(news.guildId)) this.#send(this.#hello());
        return;
      default:
        return;
    }
  }

  /** Direct messages are of no guild, and shown beside every one. */
  #here(guildId: string | null): boolean {
    return guildId === null || guildId === this.#viewer.guildId;
  }

  #receive(text: string): void {
    try {
      this.#act(readPageFrame(text));
    } catch (error) {
      this.#refuse(error, nonceOf(text));
    }
  }

  #refuse(error: unknown, nonce: string | undefined): void {
    const known = error instanceof Misuse;
    const message = known ? error.message : 'The loopback failed on that; its log says why.';
    if (!known) this.#stage.onFault(error);
    this.#send({ t: 'error', ...(nonce === undefined ? {} : { nonce }), message });
  }

  #act(frame: PageFrame): void {
    switch (frame.t) {
      case 'command':
        this.#follow(this.#viewer.typeCommand(frame, frame.nonce), frame.nonce);
        return;
      case 'messageCommand':
        this.#follow(this.#viewer.chooseOnMessage(frame, frame.nonce), frame.nonce);
        return;
      case 'component':
        this.#follow(this.#viewer.useComponent(frame, frame.nonce), frame.nonce);
        return;
      case 'modalSubmit':
        this.#follow(this.#viewer.submitModal(frame, frame.nonce), frame.nonce);
        return;
      case 'autocomplete': {
        const { outcome } = this.#viewer.askChoices(frame, frame.nonce);
        outcome.then(
          ({ choices }) => this.#send({ t: 'autocomplete', nonce: frame.nonce, choices }),
          () => this.#send({ t: 'error', nonce: frame.nonce, message: NOT_KEPT }),
        );
      }
    }
  }

  #follow(act: Act, nonce: string): void {
    const base = { t: 'interaction' as const, id: act.id, nonce, channelId: act.channelId };
    this.#send({ ...base, state: 'thinking' });
    act.outcome.then(
      (outcome) => this.#finish(base, outcome),
      () => this.#send({ ...base, state: 'failed', message: NOT_KEPT }),
    );
  }

  #finish(base: { t: 'interaction'; id: string; nonce: string; channelId: string }, outcome: Outcome): void {
    if (outcome.state === 'failed') {
      this.#send({ ...base, state: 'failed' });
      return;
    }
    this.#send({ ...base, state: 'done', ephemeral: outcome.ephemeral });
    if (outcome.modal === null) return;
    const modal = outcome.modal as unknown as Extract<ServerFrame, { t: 'modal' }>['modal'];
    this.#send({ t: 'modal', interactionId: outcome.id, modal });
  }

  #send(frame: ServerFrame): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return;
    // A page that does not listen any more comes back with a new socket and is told everything anew.
    if (this.#socket.bufferedAmount > UNHEARD_BYTES_MAX) this.#socket.terminate();
    else this.#socket.send(JSON.stringify(frame));
  }
}

const NOT_KEPT = 'The rehearsal world could not be written to disk.';

/** Talks to one page until it closes. */
export function servePage(stage: Stage, viewer: Viewer, socket: WebSocket): void {
  new PageSocket(stage, viewer, socket).open();
}
