// /help: what the show is and what one can do; works before the show is set up.

import type { Call } from '../src/stage/interactions/call.ts';
import type { Command } from '../src/stage/interactions/command.ts';
import type { Reply } from '../src/stage/interactions/reply.ts';
import { helpText } from '../src/views/answers/help.ts';
import { sentence } from '../src/views/answers/rejections.ts';
import { IN_SERVERS } from './options/scope.ts';
import { worded } from './options/wording.ts';
import { forVisitors } from './replies/visit.ts';

const forMembers = forVisitors(() => ({ kind: 'private', text: helpText() }));

async function help(call: Call): Promise<Reply> {
  if (call.show !== undefined) return forMembers(call);
  return { kind: 'private', text: `${helpText()}\n${sentence(call.words, { reason: 'noShow' })}` };
}

export const command: Command = {
  definition: {
    ...IN_SERVERS,
    ...worded(
      { en: 'help', es: 'ayuda', de: 'hilfe', fr: 'aide', ja: 'ヘルプ', pt: 'ajuda' },
      {
        en: 'What this show is and what you can do',
        es: 'Qué es este programa y qué puedes hacer',
        de: 'Was diese Show ist und was du tun kannst',
        fr: 'Ce qu’est ce spectacle et ce que tu peux y faire',
        ja: 'このショーの説明とコマンドの一覧',
        pt: 'O que é este programa e o que você pode fazer',
      },
    ),
  },
  run: help,
  presses: { help },
};
