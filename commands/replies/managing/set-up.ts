// What was set up, what holds now, and where to go next.

import { TRADING_FLOOR } from '../../../src/show/cast/cast.ts';
import type { Button } from '../../../src/stage/controls/button.ts';
import type { Call } from '../../../src/stage/interactions/call.ts';
import type { Building } from '../../../src/stage/interactions/production.ts';
import type { Reply, Shown } from '../../../src/stage/interactions/reply.ts';
import { reportLines, type SetUpReport } from '../../../src/views/answers/set-up.ts';
import { episodeLines, settingsText } from '../../../src/views/answers/settings/settings.ts';
import { floorState } from '../../../src/views/floor/floor-state.ts';
import { visited } from '../visit.ts';

interface Making {
  readonly wish?: Parameters<Building['setUp']>[1];
  /** What the wish is kept as; none: as everything is. */
  readonly draft?: string;
}

/** Says at once that it is being made, and then what came of it. */
export const making = (call: Call, { wish, draft = '' }: Making = {}): Reply => ({
  kind: 'update',
  text: call.words.say('setup.making'),
  buttons: [],
  next: async () => {
    const { production, guild, words } = call;
    const report = await production.building.setUp(guild, wish ?? { admin: words.language });
    if (draft !== '' && report.missing.length === 0) await production.setUpDrafts.drop(guild, draft);
    return { ...(await setUpReply(call, report, draft)), kind: 'update' };
  },
});

/** `draft`: what can be tried once more where something was lacking. */
export async function setUpReply(
  call: Call,
  report: SetUpReport,
  draft?: string,
): Promise<Omit<Shown, 'kind'>> {
  const { words, guild, floors } = call;
  const show = floors.show(guild);
  // Who sets up is here: a sleeping floor wakes, and the next bell finds somebody.
  const visit = show === undefined ? undefined : await visited({ ...call, show });
  const now = floors.show(guild);
  const isWell = report.missing.length === 0;
  return {
    text: [
      ...reportLines(words, report),
      ...(now === undefined ? [] : settingsText(words, now.settings)),
      ...(now === undefined
        ? []
        : now.episode === null
          ? [floorState(words, now, call.atMs)]
          : episodeLines(words, now)),
      isWell ? whereNext(call) : words.say('setup.nextRepair'),
      ...(visit?.kind === 'here' && visit.note !== '' ? [visit.note] : []),
    ].join('\n'),
    buttons: [nextButtons(call, isWell ? undefined : draft)],
  };
}

function whereNext({ words, floors, guild, production }: Call): string {
  const floor = production.channelMention(guild, TRADING_FLOOR);
  const isNew = floors.show(guild)?.lastResult === null;
  return isNew ? words.say('setup.nextWatch', { floor }) : words.say('setup.nextLook', { floor });
}

function nextButtons(
  { words, show, floors, guild, isManager }: Call,
  draft: string | undefined,
): readonly Button[] {
  const again: Button = {
    press: { kind: 'setUpMake', draft: draft ?? '' },
    label: words.say('setup.tryAgain'),
    style: 'primary',
  };
  const settings: Button = {
    press: { kind: 'settings' },
    label: words.say('settings.buttonAll'),
    style: 'secondary',
  };
  const hasShow = (floors.show(guild) ?? show) !== undefined;
  const help: Button = { press: { kind: 'help' }, label: words.say('setup.helpButton'), style: 'secondary' };
  return [
    ...(draft === undefined ? [] : [again]),
    ...(hasShow ? [help] : []),
    // A role that was handed `/setup` was not handed `/settings`.
    ...(hasShow && isManager ? [settings] : []),
  ];
}
