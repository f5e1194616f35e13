// `/setup`: makes the channels of the show, opens it, and says what is missing. For those with Manage Server.

import type { Command, Reply } from '../src/stage/command.ts';
import type { SetUpReport } from '../src/stage/production.ts';
import { IN_SERVERS, MANAGE_SERVER } from './scope.ts';
import { worded } from './wording.ts';

export const command: Command = {
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
  run: async (call): Promise<Reply> => {
    const report = await call.production.setUp(call);
    const floor = call.production.channelMention(call, 'Trading Floor');
    return { kind: 'private', text: reportText(report, floor) };
  },
};

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
