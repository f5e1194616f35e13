// A call as the stage hands it to a command, over the real rules in memory; the wire is all that is faked.

import type { PerformerId, ViewerId } from '../../src/show/ids.ts';
import { interactionId } from '../../src/show/ids.ts';
import type { Call, Command, Reply } from '../../src/stage/interactions/command.ts';
import { settlementsOf } from '../../src/views/betting/settlements.ts';
import { languageOf } from '../../src/views/paper/phrasebook.ts';
import type { Playhouse } from '../playhouse.ts';
import { ANN, GUILD } from '../playhouse.ts';

export interface Asked {
  readonly viewer?: ViewerId;
  readonly interaction?: string;
  readonly options?: Readonly<Record<string, string | number>>;
  readonly args?: readonly string[];
  readonly field?: string;
  readonly subcommand?: string;
  readonly isManager?: boolean;
  readonly picture?: boolean;
  readonly locale?: string;
}

let interactions = 0;

/** What commands asked of the stage, in order. */
export const asked: string[] = [];

export function callOn(house: Playhouse, request: Asked = {}): Call {
  const { options = {}, args = [], field = '', viewer = ANN } = request;
  const live = (what: string) => async (_: Call, performer: PerformerId) => {
    asked.push(`${what} ${performer}`);
  };
  interactions += 1;
  return {
    guild: GUILD,
    viewer,
    viewerName: 'Ann',
    interaction: interactionId(request.interaction ?? `i${interactions}`),
    channelId: '9',
    atMs: house.atMs,
    locale: request.locale ?? 'en-GB',
    isManager: request.isManager ?? false,
    subcommand: request.subcommand,
    show: house.show.cast.length === 0 ? undefined : house.show,
    floors: {
      show: () => (house.show.cast.length === 0 ? undefined : house.show),
      submit: async (_, intent) => house.wish(intent),
      history: async (_, fromSeq, toSeq) =>
        house.records.filter(
          ({ firstSeq, events }) => firstSeq + events.length > fromSeq && firstSeq <= toSeq,
        ),
      whatIf: async () => undefined,
      guilds: () => [],
    },
    production: {
      setUp: async () => ({ made: [], kept: [], missing: [] }),
      followLive: live('follow'),
      stopFollowing: live('stop'),
      cardPicture: async () => undefined,
      closedEpisode: async (_, number) => closedEpisode(house, number),
      settlements: async (_, number) => {
        const span = closedEpisode(house, number);
        return span && settlementsOf(house.records.filter(({ firstSeq }) => isWithin(span, firstSeq)));
      },
      paperOf: async ({ cast }, _, locale) => ({ cast, language: languageOf(locale) }),
      linkOf: async () => () => undefined,
      leaderboardPicture: async () =>
        request.picture === true
          ? { name: 'leaderboard.png', bytes: Buffer.alloc(1), altText: 'Alice leads' }
          : undefined,
      mindName: ({ mind }) => (mind === 'default' ? 'understudy' : mind),
      mindsAtHand: () => ['default', 'understudy', 'qwen2.5-1.5b'],
      showVotes: async () => undefined,
      channelMention: (_, place) => `#${place}`,
    },
    text: (option) => (options[option] === undefined ? undefined : String(options[option])),
    integer: (option) => (options[option] === undefined ? undefined : Number(options[option])),
    args,
    field: () => field,
  };
}

const isWithin = (span: { firstSeq: number; lastSeq: number }, seq: number): boolean =>
  span.firstSeq <= seq && seq <= span.lastSeq;

/** As the stage's archive has it. */
function closedEpisode({ records }: Playhouse, number: number) {
  const bell = (type: 'episodeOpened' | 'episodeClosed') =>
    records.find(({ events }) => events.some((event) => event.type === type && event.episode === number));
  const [opened, closed] = [bell('episodeOpened'), bell('episodeClosed')];
  if (opened === undefined || closed === undefined) return undefined;
  const lastSeq = closed.firstSeq + closed.events.length - 1;
  return { number, firstSeq: opened.firstSeq, lastSeq, whatIf: null };
}

export async function press(
  command: Command,
  house: Playhouse,
  id: string,
  request: Asked = {},
): Promise<Reply> {
  const [name = '', ...args] = id.split(':');
  const handler = command.presses?.[name];
  if (handler === undefined) throw new Error(`no button ${name}`);
  return handler(callOn(house, { ...request, args }));
}

/** The words of a reply; a modal and an answer by itself have none. */
export const textOf = (reply: Reply): string => ('text' in reply ? reply.text : `(${reply.kind})`);

export const buttonsOf = (reply: Reply): readonly string[] =>
  'text' in reply ? (reply.buttons ?? []).flat().map(({ id }) => id) : [];
