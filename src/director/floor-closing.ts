// The house is shutting down: nothing is wrong, and nothing is taken any more until it is back.

import type { GuildId } from '../show/ids.ts';
import { FloorStopped } from './floor-stopped.ts';

export class FloorClosing extends FloorStopped {
  constructor(guild: GuildId) {
    super(guild, new Error('Bullpen is shutting down.'), 'closing');
  }
}
