// /teardown: takes down what the bot made on a server, after it has said what that is; the show is kept. For those with
// Manage Server.

import type { Call } from '../src/stage/interactions/call.ts';
import type { Command } from '../src/stage/interactions/command.ts';
import type { Reply } from '../src/stage/interactions/reply.ts';
import { isRemoval, teardownLines, teardownReportLines } from '../src/views/answers/teardown.ts';
import { IN_SERVERS, MANAGE_SERVER } from './options/scope.ts';
import { worded } from './options/wording.ts';
import { managersOnly } from './replies/managing/managers-only.ts';

async function ask(call: Call): Promise<Reply> {
  const { words, guild, production, show, channelId } = call;
  const items = await production.building.planTeardown(guild);
  if (items.length === 0) return { kind: 'private', text: words.say('teardown.nothing') };
  const removes = items.some(isRemoval);
  return {
    kind: 'private',
    text: [
      words.say('teardown.title'),
      ...items.flatMap((item) => teardownLines(words, item)),
      ...(show === undefined ? [] : [words.say('teardown.showStays')]),
      ...(removes ? [words.say('teardown.cannotUndo')] : []),
      ...(items.some((item) => isRemoval(item) && item.what === `<#${channelId}>`)
        ? [words.say('teardown.hereToo')]
        : []),
    ].join('\n'),
    buttons: [[{ press: { kind: 'tearDown' }, label: words.say('teardown.do'), style: 'danger' }]],
  };
}

async function tearDown(call: Call): Promise<Reply> {
  const { words, guild, viewer, production, show, isManager } = call;
  return {
    kind: 'update',
    text: words.say('teardown.doing'),
    buttons: [],
    next: async () => {
      const report = await production.building.tearDown(guild, viewer);
      const kept = show === undefined ? [] : [words.say('teardown.showStays')];
      return {
        kind: 'update',
        text: [...teardownReportLines(words, report), ...kept].join('\n'),
        // A role that was handed `/teardown` was not handed `/setup`.
        buttons: isManager
          ? [[{ press: { kind: 'setUp', draft: '' }, label: words.say('setup.again'), style: 'secondary' }]]
          : [],
      };
    },
  };
}

export const command: Command = {
  definition: {
    ...IN_SERVERS,
    default_member_permissions: MANAGE_SERVER,
    ...worded(
      { en: 'teardown', es: 'desmontar', de: 'abbauen', fr: 'démonter', ja: '撤収', pt: 'desmontar' },
      {
        en: 'Take down the channels that I made; asks first, and the show is kept',
        es: 'Quita los canales que creé; pregunta antes, y el programa se conserva',
        de: 'Baut die Kanäle ab, die ich angelegt habe; fragt vorher, und die Show bleibt erhalten',
        fr: 'Retire les salons que j’ai créés ; demande d’abord, et l’émission est conservée',
        ja: '私が作成したチャンネルを撤収します（確認あり、ショーは保存されます）',
        pt: 'Remove os canais que criei; pergunta antes, e o programa é mantido',
      },
    ),
  },
  run: ask,
  presses: { teardown: managersOnly(ask), tearDown: managersOnly(tearDown) },
};
