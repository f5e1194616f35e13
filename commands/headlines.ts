// /headlines: members' own headlines that wait for somebody with Manage Server, each with its two buttons.

import type { Show } from '../src/show/state/show.ts';
import { pileButtons } from '../src/stage/floor/vote-buttons.ts';
import type { Call, PressCall } from '../src/stage/interactions/call.ts';
import type { Command } from '../src/stage/interactions/command.ts';
import type { Reply } from '../src/stage/interactions/reply.ts';
import { sentence } from '../src/views/answers/rejections.ts';
import { pileText } from '../src/views/votes/own-headlines.ts';
import { IN_SERVERS, MANAGE_SERVER } from './options/scope.ts';
import { worded } from './options/wording.ts';
import { managersOnly } from './replies/managing/managers-only.ts';
import { forVisitors, showNow } from './replies/visit.ts';

const pile = ({ words }: Call, show: Show): Reply => ({
  kind: 'private',
  text: pileText(words, show),
  buttons: pileButtons(words, show),
  showsPile: true,
});

async function review(call: PressCall<'review'>, before: Show): Promise<Reply> {
  const { guild, viewer, atMs, press, words } = call;
  const { headline, verdict } = press;
  const outcome = await call.floors.submit(guild, {
    ...{ type: 'reviewHeadline', viewer, atMs, headline, verdict },
  });
  const show = showNow(call, before);
  // Another manager was quicker: the pile is shown as it is now.
  const note = outcome.ok ? [] : [`-# ${sentence(words, outcome.rejection)}`];
  const text = [pileText(words, show), ...note].join('\n');
  return { kind: 'update', text, buttons: pileButtons(words, show), showsPile: true };
}

export const command: Command = {
  definition: {
    ...IN_SERVERS,
    ...worded(
      {
        en: 'headlines',
        es: 'titulares',
        de: 'schlagzeilen',
        fr: 'titres',
        ja: '見出し',
        pt: 'manchetes',
      },
      {
        en: 'Read members’ own headlines that wait: let them through, or refuse them',
        es: 'Lee los titulares que esperan: déjalos pasar o recházalos',
        de: 'Lies wartende Schlagzeilen: lass sie durch oder lehne sie ab',
        fr: 'Lis les titres en attente : laisse-les passer ou refuse-les',
        ja: '待っているメンバーの見出しを読み、通すか断ります',
        pt: 'Leia as manchetes à espera: libere ou recuse',
      },
    ),
    default_member_permissions: MANAGE_SERVER,
  },
  run: forVisitors(pile),
  presses: { review: managersOnly(forVisitors(review)) },
};
