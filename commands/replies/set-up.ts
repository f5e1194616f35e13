// What was set up, what holds now, and where to go next.

import { TRADING_FLOOR } from '../../src/show/cast/cast.ts';
import type { Call } from '../../src/stage/interactions/call.ts';
import type { Reply } from '../../src/stage/interactions/reply.ts';
import { reportLines, type SetUpReport } from '../../src/views/answers/set-up.ts';
import { episodeLines, settingsText } from '../../src/views/answers/settings.ts';
import { floorState } from '../../src/views/floor/floor-state.ts';
import { visited } from './visit.ts';

/** Who sets up is here: a sleeping floor wakes, and the next bell finds somebody. */
export async function setUpReply(call: Call, report: SetUpReport): Promise<Reply> {
  const { words, guild, floors, production } = call;
  const show = floors.show(guild);
  const visit = show === undefined ? undefined : await visited({ ...call, show });
  const now = floors.show(guild);
  const floor = production.channelMention(guild, TRADING_FLOOR);
  const next =
    report.missing.length > 0
      ? words.say('setup.nextRepair')
      : now?.episode === null && now.lastResult === null
        ? words.say('setup.nextWatch', { floor })
        : words.say('setup.nextLook', { floor });
  return {
    kind: 'private',
    text: [
      ...reportLines(words, report),
      ...(now === undefined ? [] : settingsText(words, now.settings)),
      ...(now === undefined
        ? []
        : now.episode === null
          ? [floorState(words, now)]
          : episodeLines(words, now)),
      next,
      ...(visit?.kind === 'here' && visit.note !== '' ? [visit.note] : []),
    ].join('\n'),
  };
}
