// Puts the page together: the only file that opens sockets, reads the clock and touches the tab's storage.
import './frame/skin.ts';
import { CommandBox } from './composer/command-box.ts';
import { Hint } from './composer/hint.ts';
import { required } from './element.ts';
import { ChannelList } from './frame/channel-list.ts';
import { ConnectionBar } from './frame/connection-bar.ts';
import { Drawer } from './frame/drawer.ts';
import { followTheme } from './frame/theme.ts';
import { Toasts } from './frame/toast.ts';
import { rememberedViewer, rememberViewer, ViewerSwitch } from './frame/viewer-switch.ts';
import { loadAgainWhereStale, pageKey } from './key.ts';
import { attendApps } from './messages/apps-menu.ts';
import { MessageList } from './messages/message-list.ts';
import { attendReader, retellTimes } from './messages/reader.ts';
import { Page } from './page.ts';
import type { Wire, WireEvents } from './socket.ts';
import { Connection } from './socket.ts';

/** Discord says nothing there. */
const NO_SUCH_COMMAND = 'Discord has no such command for you: this mention does nothing.';

const log = required('#log', HTMLElement) as HTMLElementTagNameMap['discord-messages'];
const toasts = new Toasts();
const bar = new ConnectionBar();
let lastNonce = 0;

function later(pauseMs: number, callback: () => void): () => void {
  const timer = setTimeout(callback, pauseMs);
  return () => clearTimeout(timer);
}

function open(viewerId: string | null, events: WireEvents): Wire {
  const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
  const query = new URLSearchParams({
    key: pageKey(document),
    ...(viewerId === null ? {} : { viewer: viewerId }),
  });
  const socket = new WebSocket(`${scheme}://${location.host}/page/ws?${query}`);
  let opened = false;
  socket.addEventListener('open', () => {
    opened = true;
  });
  socket.addEventListener('message', ({ data }) => events.onText(data));
  socket.addEventListener('close', () => {
    events.onClose();
    if (!opened) void loadAgainWhereStale();
  });
  return socket;
}

const page = new Page({
  send: (frame) => connection.send(frame),
  complain: (sentence) => toasts.show(sentence),
  nowMs: () => Date.now(),
  nonce: () => {
    lastNonce += 1;
    return `${performance.timeOrigin}-${lastNonce}`;
  },
});

const connection = new Connection({
  open,
  later,
  onFrame: (frame) => {
    if (frame.t === 'hello') rememberViewer(sessionStorage, frame.viewer);
    page.receive(frame);
  },
  onStatus: (status) => bar.render(status),
  onNonsense: (data) => console.error('The server sent a frame that cannot be read:', data),
});

const box = new CommandBox({
  send: (command, text) => {
    const isSent = page.sendCommand(command, text);
    if (isSent) hint.close();
    return isSent;
  },
  ask: (question) => page.ask(question),
  later,
});

const hint = new Hint(localStorage, (text) => box.fill(text));

const channelName = required('#channel-name', HTMLElement);
const channelTopic = required('#channel-topic', HTMLElement);

followTheme(log);
page.start({
  channels: new ChannelList(),
  messages: new MessageList({
    surroundings: (messageId) => page.surroundings(messageId),
    dismiss: (messageId) => page.dismiss(messageId),
    dismissNote: (nonce) => page.dismissNote(nonce),
  }),
  viewers: new ViewerSwitch((viewerId) => {
    rememberViewer(sessionStorage, viewerId);
    connection.connect(viewerId);
  }),
  box,
  header: (channel, state) => {
    channelName.textContent = channel?.name ?? state.guild.name;
    channelTopic.textContent = channel?.topic ?? '';
    document.title = `#${channel?.name ?? state.guild.name} · Bullpen rehearsal`;
  },
});
new Drawer();
attendReader(log, {
  openChannel: (channelId) => page.openChannel(channelId),
  beginCommand: (mentioned) => {
    if (!box.begin(mentioned)) toasts.show(NO_SUCH_COMMAND);
  },
});
attendApps(log, {
  names: () => page.messageCommands(),
  choose: (messageId, name) => page.chooseOnMessage(messageId, name),
});
setInterval(() => retellTimes(log, Date.now()), 1000);
for (const name of ['online', 'visibilitychange'] as const) {
  window.addEventListener(name, () => connection.retryNow());
}
connection.connect(rememberedViewer(sessionStorage));
