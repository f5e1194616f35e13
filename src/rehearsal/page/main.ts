// Puts the page together: the only file that opens sockets, reads the clock and touches the tab's storage.
import { CommandBox } from './composer/command-box.ts';
import { Hint } from './composer/hint.ts';
import { required } from './element.ts';
import { ChannelList } from './frame/channel-list.ts';
import { ConnectionBar } from './frame/connection-bar.ts';
import { Drawer } from './frame/drawer.ts';
import { LanguageMenu } from './frame/language-menu.ts';
import { LiveFrame } from './frame/live-frame.ts';
import { sayApp } from './frame/skin.ts';
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
import { type PageLocale, pageLocale, rememberLocale } from './words/locale.ts';
import { PageWords } from './words/page-words.ts';
import { sayDocument } from './words/say-document.ts';

const storages = [sessionStorage, localStorage];
const words = new PageWords(
  pageLocale({ search: location.search, storages, languages: navigator.languages }),
);
sayDocument(document, words);
sayApp(words.say('app'));

const log = required('#log', HTMLElement) as HTMLElementTagNameMap['discord-messages'];
const toasts = new Toasts(words);
const bar = new ConnectionBar(words);
let lastNonce = 0;

function later(pauseMs: number, callback: () => void): () => void {
  const timer = setTimeout(callback, pauseMs);
  return () => clearTimeout(timer);
}

function open(viewerId: string | null, events: WireEvents): Wire {
  const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
  const query = new URLSearchParams({
    key: pageKey(document),
    locale: words.locale,
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

/** Everything on the page is said anew, and the server is told. */
function openIn(locale: PageLocale): void {
  rememberLocale(storages, locale);
  const address = new URL(location.href);
  address.searchParams.delete('locale');
  history.replaceState(null, '', address);
  location.reload();
}

const page = new Page({
  words,
  send: (frame) => connection.send(frame),
  complain: (sentence) => toasts.show(sentence),
  nowMs: () => Date.now(),
  acted: () => hint.close(),
  nonce: () => {
    lastNonce += 1;
    return `${performance.timeOrigin}-${lastNonce}`;
  },
});

const connection = new Connection({
  open,
  later,
  onFrame: (frame) => {
    if (frame.t === 'hello') {
      rememberViewer(sessionStorage, frame.viewer);
      void live.greet({ guild: frame.guild.id, viewer: frame.viewer });
    }
    page.receive(frame);
  },
  onStatus: (status) => bar.render(status),
  onNonsense: (data) => console.error('The server sent a frame that cannot be read:', data),
});

const box = new CommandBox({
  words,
  send: (command, text) => {
    const isSent = page.sendCommand(command, text);
    if (isSent) hint.close();
    return isSent;
  },
  ask: (question) => page.ask(question),
  later,
});

const live = new LiveFrame({ words, pageKey: pageKey(document) });
const hint = new Hint({ words, storage: localStorage, fill: (text) => box.fill(text) });

const channelName = required('#channel-name', HTMLElement);
const channelTopic = required('#channel-topic', HTMLElement);

followTheme(log);
page.start({
  channels: new ChannelList(words),
  messages: new MessageList({
    words,
    surroundings: (messageId) => page.surroundings(messageId),
    dismiss: (messageId) => page.dismiss(messageId),
    dismissNote: (nonce) => page.dismissNote(nonce),
  }),
  viewers: new ViewerSwitch(words, (viewerId) => {
    rememberViewer(sessionStorage, viewerId);
    connection.connect(viewerId);
  }),
  box,
  header: (channel, state) => {
    channelName.textContent = channel?.name ?? state.guild.name;
    channelTopic.textContent = channel?.topic ?? '';
    document.title = words.say('title', { place: `#${channel?.name ?? state.guild.name}` });
    hint.render(state.commands);
  },
});
new Drawer();
new LanguageMenu(words, openIn);
attendReader(log, {
  openChannel: (channelId) => page.openChannel(channelId),
  beginCommand: (mentioned) => {
    // Discord says nothing there.
    if (!box.begin(mentioned)) toasts.show(words.say('noSuchMention'));
  },
});
attendApps(log, {
  words,
  commands: () => page.messageCommands(),
  choose: (messageId, name) => page.chooseOnMessage(messageId, name),
});
setInterval(() => retellTimes(log, { nowMs: Date.now(), words }), 1000);
for (const name of ['online', 'visibilitychange'] as const) {
  window.addEventListener(name, () => connection.retryNow());
}
connection.connect(rememberedViewer(sessionStorage));
