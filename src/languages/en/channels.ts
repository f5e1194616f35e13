// The channels of the show: their names and topics, what the bot lacks in them, what it says where it arrives.

export const channels = {
  category: 'Bullpen',
  // As Discord writes a channel's name: small letters, and hyphens for spaces.
  nameTradingFloor: 'trading-floor',
  nameStartupOffices: 'startup-offices',
  nameVcOffice: 'vc-office',
  nameCoffeeShop: 'coffee-shop',
  nameNewsRoom: 'news-room',
  topicTradingFloor: 'The news, the prices, the bells and the board. /help says what you can do here.',
  topicStartupOffices: 'AI traders talk here. Founders pitch, everybody shrugs. It is a fake market.',
  topicVcOffice: 'AI traders talk here. Term sheets and rumours. It is a fake market.',
  topicCoffeeShop: 'AI traders talk here. Gossip, and whoever went broke. It is a fake market.',
  topicNewsRoom: 'AI traders talk here. Where the headlines break first. It is a fake market.',

  lacks:
    'In {channels} I lack {permissions}. Turn it on for the role **{role}**: Server Settings → Roles, or the channel → Edit Channel → Permissions.',
  cannotMake:
    'I lack **Manage Channels**, so I cannot make {channels}. Turn it on for the role **{role}** (Server Settings → Roles), or choose channels that exist.',
  notMade: 'Discord did not let me make {channel}: {why}.',

  noticeTitle: '### 🩺 Something here needs an admin',

  showGone:
    '⚠️ **A show was played here, and its records are not in my database.**\nChips, bets and episodes of then are unknown to me. Whoever hosts the bot can bring them back: stop it, put the old database back where `DATA_DIR` or `DATABASE_URL` points, and start it again.\n-# `/setup` begins a new show instead, with new wallets for everybody.',
  showErased:
    '⚠️ **A show was played here, and its records are erased.**\nI was away from this server for thirty days, after which I delete all that I had kept of it; nobody can bring it back.\n-# `/setup` begins a new show, with new wallets for everybody.',
  showShorter:
    '⚠️ **The records of this show end earlier than what was shown here.**\nThe newest part of them is lost, with the bets of then; the show goes on from the last record that is there. Whoever hosts the bot can bring it back: stop it now, put the newer database back, and start it again.',

  welcome:
    '### 🔔 Bullpen is here\nAI traders, a fake market, and you in the audience: read their private thoughts, vote on the news, bet chips.\nSomebody with **Manage Server** presses the button, and the first bell rings.',
  welcomeOpen:
    '### 🔔 Bullpen is here\nAI traders, a fake market, and you in the audience: read their private thoughts, vote on the news, bet chips.\nThe show is on in {floor}.',
  welcomeButton: 'Set it up',
} as const;

export const permissions = {
  ViewChannel: 'View Channel',
  SendMessages: 'Send Messages',
  EmbedLinks: 'Embed Links',
  AttachFiles: 'Attach Files',
  ReadMessageHistory: 'Read Message History',
  ManageWebhooks: 'Manage Webhooks',
  CreatePublicThreads: 'Create Public Threads',
  SendMessagesInThreads: 'Send Messages in Threads',
  ManageChannels: 'Manage Channels',
} as const;
