// What refuses the bot's posts, and how to mend it, for an admin. `said`: what Discord says of it.

export const refusals = {
  noFloor:
    'There is no trading floor any more, so the show waits. `/setup` makes it again, and what was not posted comes then.',
  cannotWrite:
    'I may not write in {channel}{said, select, yes { (Discord says: {words})} no {}}. Grant my role **View Channel** and **Send Messages** there (Server Settings → Roles, or the channel → Edit Channel → Permissions). What was not posted waits, and I look again by myself.',
  cannotAttach:
    'My pictures were refused in {channel}{said, select, yes { (Discord says: {words})} no {}}, so words go alone. Grant my role **Attach Files** there (Server Settings → Roles, or the channel → Edit Channel → Permissions).',
  cannotSpeakAs:
    'The traders’ webhooks were refused in {channel}{said, select, yes { (Discord says: {words})} no {}}, so I lend them my own voice. Grant my role **Manage Webhooks** there (Server Settings → Roles, or the channel → Edit Channel → Permissions).',
  webhooksFull:
    '{channel} holds as many webhooks as Discord allows, and none is mine, so I lend the traders my own voice. Delete one that is not used any more: the channel → Edit Channel → Integrations → Webhooks.',
  nameRefused:
    'Discord refuses **{name}** as a webhook’s name in {channel}{said, select, yes { (Discord says: {words})} no {}}, so I lend my own voice. Rename this performer with `/cast edit`.',
  cannotHear:
    'The traders’ webhooks fail in {channel}{said, select, yes { (Discord says: {words})} no {}}, so I lend them my own voice until they work again.',
} as const;
