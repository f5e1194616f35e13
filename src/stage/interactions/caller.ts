// Who used a command, button or form, and where.

import type { GuildId, InteractionId, ViewerId } from '../../show/ids.ts';

export interface Caller {
  readonly guild: GuildId;
  readonly viewer: ViewerId;
  readonly interaction: InteractionId;
}
