// Who may do what only managers may. A typed command that has `default_member_permissions` is not checked here: Discord
// has done so, and where a server hands it to a role of its own (Server Settings > Integrations), that is the server's
// word (https://discord.com/developers/docs/interactions/application-commands#permissions). Of buttons, forms and
// subcommands Discord knows nothing. Those are for Manage Server, and for whoever was given them in a private answer: only
// who may do what they do is ever given one, so a role that has `/power` can end the power hour too.

import type { Call } from '../../../src/stage/interactions/call.ts';
import type { Reply } from '../../../src/stage/interactions/reply.ts';

export const managersOnly =
  <Kind extends Call>(act: (call: Kind) => Promise<Reply>) =>
  async (call: Kind): Promise<Reply> =>
    call.isManager || call.onOwnAnswer
      ? act(call)
      : { kind: 'private', text: call.words.say('managers.only') };
