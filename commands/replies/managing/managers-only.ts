// What those with Manage Server may do: every command, button and form of it looks for itself. A button outlives rights
// and its id may be copied, a subcommand has no permissions, and a server may hand a command to others by its name.

import type { Call } from '../../../src/stage/interactions/call.ts';
import type { Reply } from '../../../src/stage/interactions/reply.ts';

export const managersOnly =
  <Kind extends Call>(act: (call: Kind) => Promise<Reply>) =>
  async (call: Kind): Promise<Reply> =>
    call.isManager ? act(call) : { kind: 'private', text: call.words.say('managers.only') };
