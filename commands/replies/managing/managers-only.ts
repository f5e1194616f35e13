// A button or a form of those who may manage the server: it outlives their rights, and its id may be copied.

import type { Call } from '../../../src/stage/interactions/call.ts';
import type { Reply } from '../../../src/stage/interactions/reply.ts';

export const managersOnly =
  <Kind extends Call>(act: (call: Kind) => Promise<Reply>) =>
  async (call: Kind): Promise<Reply> =>
    call.isManager ? act(call) : { kind: 'private', text: call.words.say('managers.only') };
