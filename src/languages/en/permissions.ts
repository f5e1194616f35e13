// What the bot may have to be granted, called as Discord's own settings call it, and how to grant it.

export const permissions = {
  ViewChannel: 'View Channel',
  SendMessages: 'Send Messages',
  EmbedLinks: 'Embed Links',
  AttachFiles: 'Attach Files',
  ReadMessageHistory: 'Read Message History',
  ManageWebhooks: 'Manage Webhooks',
  CreatePublicThreads: 'Create Public Threads',
  SendMessagesInThreads: 'Send Messages in Threads',
  lack: 'In {channels} I lack {permissions}. Turn it on for the role **{role}**: Server Settings → Roles, or the channel → Edit Channel → Permissions.',
  cannotMake:
    'I lack **Manage Channels**, so I could not make {channels}. Turn it on for the role **{role}** (Server Settings → Roles), or make text channels of these names yourself. Then run `/setup` again.',
} as const;
