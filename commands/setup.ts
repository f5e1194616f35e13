// `/setup`: asks in one form, shows what that will make, and makes it when somebody says so; with options typed it is
// made at once. For those with Manage Server.

import type { CommandCall } from '../src/stage/interactions/call.ts';
import { withOptions } from '../src/stage/interactions/command.ts';
import type { Asked } from '../src/stage/interactions/option.ts';
import type { Reply } from '../src/stage/interactions/reply.ts';
import { plain } from '../src/views/words/markdown.ts';
import { IN_SERVERS, MANAGE_SERVER } from './options/scope.ts';
import { chosenSettings, setupOptions } from './options/setup-options.ts';
import { worded } from './options/wording.ts';
import { knownZone } from './options/zones.ts';
import { managersOnly } from './replies/managing/managers-only.ts';
import { setUpReply } from './replies/managing/set-up.ts';
import {
  channelsSent,
  hoursSent,
  make,
  openChannels,
  openHours,
  openSetUp,
  setUpSent,
} from './replies/managing/set-up-preview.ts';

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
        ja: 'ショーのチャンネルを作成または修復します',
        pt: 'Criar ou reparar os canais do programa',
      },
    ),
    default_member_permissions: MANAGE_SERVER,
  },
  options: setupOptions,
  run: async (call: CommandCall<Asked<typeof setupOptions>>): Promise<Reply> => {
    const settings = chosenSettings(call.asked);
    const { timeZone } = settings;
    if (timeZone !== undefined && knownZone(timeZone) === undefined)
      return { kind: 'private', text: call.words.say('setup.unknownZone', { zone: plain(timeZone) }) };
    // Whoever types options knows what they want; everybody else is asked.
    if (Object.keys(settings).length === 0) return openSetUp(call, '');
    const report = await call.production.building.setUp(call.guild, { settings, admin: call.words.language });
    return { kind: 'private', ...(await setUpReply(call, report)) };
  },
  presses: {
    setUp: managersOnly((call) => openSetUp(call, call.press.draft)),
    setUpHours: managersOnly((call) => openHours(call, call.press.draft)),
    setUpChannels: managersOnly((call) => openChannels(call, call.press.draft)),
    setUpMake: managersOnly(make),
  },
  forms: {
    setUp: managersOnly(setUpSent),
    setUpHours: managersOnly(hoursSent),
    setUpChannels: managersOnly(channelsSent),
  },
});
