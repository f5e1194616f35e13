// `/setup`: makes the channels of the show, opens it, sets pace and bells, and says what is missing.
// For those with Manage Server.

import { withOptions } from '../src/stage/interactions/command.ts';
import type { Reply } from '../src/stage/interactions/reply.ts';
import { plain } from '../src/views/words/markdown.ts';
import { IN_SERVERS, MANAGE_SERVER } from './options/scope.ts';
import { chosenSettings, setupOptions } from './options/setup-options.ts';
import { worded } from './options/wording.ts';
import { knownZone } from './options/zones.ts';
import { setUpReply } from './replies/set-up.ts';

export const command = withOptions({
  definition: {
    ...IN_SERVERS,
    ...worded(
      {
        en: 'setup',
        es: 'configurar',
        de: 'einrichten',
        fr: 'installer',
        ja: 'セットアップ',
        pt: 'configurar',
      },
      {
        en: 'Make or repair the channels of the show',
        es: 'Crea o repara los canales del programa',
        de: 'Die Kanäle der Show anlegen oder reparieren',
        fr: 'Créer ou réparer les salons de l’émission',
        ja: '番組のチャンネルを作成または修復します',
        pt: 'Criar ou reparar os canais do programa',
      },
    ),
    default_member_permissions: MANAGE_SERVER,
  },
  options: setupOptions,
  run: async (call): Promise<Reply> => {
    const settings = chosenSettings(call.asked);
    const { timeZone } = settings;
    if (timeZone !== undefined && knownZone(timeZone) === undefined)
      return { kind: 'private', text: call.words.say('setup.unknownZone', { zone: plain(timeZone) }) };
    const report = await call.production.building.setUp(call.guild, { settings });
    return setUpReply(call, report);
  },
});
