// `/setup`: makes the channels of the show, opens it, sets pace and bells, and says what is missing.
// For those with Manage Server.

import { TRADING_FLOOR } from '../src/show/cast/cast.ts';
import type { SetUpReport } from '../src/stage/channels/setup.ts';
import type { CommandCall } from '../src/stage/interactions/call.ts';
import { withOptions } from '../src/stage/interactions/command.ts';
import type { Asked } from '../src/stage/interactions/option.ts';
import type { Reply } from '../src/stage/interactions/reply.ts';
import { sentence } from '../src/views/answers/rejections.ts';
import { episodeLines, settingsText } from '../src/views/answers/settings.ts';
import { floorState } from '../src/views/floor/floor-state.ts';
import { plain } from '../src/views/words/markdown.ts';
import { IN_SERVERS, MANAGE_SERVER } from './options/scope.ts';
import { chosenSettings, setupOptions } from './options/setup-options.ts';
import { worded } from './options/wording.ts';
import { knownZone } from './options/zones.ts';
import { visited } from './replies/visit.ts';

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
    const { guild, production } = call;
    const report = await production.setUp(guild);
    const floor = production.channelMention(guild, TRADING_FLOOR);
    const settings = await settled(call);
    return { kind: 'private', text: [reportText(report, floor), ...settings].join('\n') };
  },
});

/** Takes over what was typed, and says what holds now. The channels stand either way. */
async function settled(call: CommandCall<Asked<typeof setupOptions>>): Promise<readonly string[]> {
  const { guild, atMs, floors } = call;
  const settings = chosenSettings(call.asked);
  const show = floors.show(guild);
  if (show === undefined) return [];
  // Who sets up is here: a sleeping floor wakes, and the next bell finds somebody.
  await visited({ ...call, show });
  if (settings.timeZone !== undefined && knownZone(settings.timeZone) === undefined) {
    return [
      `⚠️ There is no time zone ${plain(settings.timeZone)}: choose one from the list, such as Europe/Madrid.`,
    ];
  }
  if (Object.keys(settings).length > 0) {
    const outcome = await floors.submit(guild, { type: 'changeSettings', atMs, settings });
    if (!outcome.ok) return [`⚠️ ${sentence(call.words, outcome.rejection)}`];
  }
  const now = floors.show(guild) ?? show;
  return [...settingsText(now.settings), ...(now.episode === null ? [floorState(now)] : episodeLines(now))];
}

function reportText({ made, kept, missing }: SetUpReport, floor: string): string {
  const opened = made.length + kept.length > 0;
  return [
    opened ? '### 🔔 The house is set up' : '### 🚧 The house could not be set up',
    ...(made.length === 0 ? [] : [`Made: ${namesOf(made)}`]),
    ...(kept.length === 0 ? [] : [`Kept: ${namesOf(kept)}`]),
    ...missing.map((lack) => `⚠️ ${lack}`),
    missing.length > 0
      ? 'Next: put that right, then run `/setup` again.'
      : `Next: watch ${floor}, and type \`/help\` for what the audience can do.`,
  ].join('\n');
}

const namesOf = (channels: readonly string[]): string => channels.map((name) => `#${name}`).join(', ');
