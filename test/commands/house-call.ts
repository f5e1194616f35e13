// A call as the stage hands it to a command, over the real rules in memory; the wire is all that is faked.

import { languageOf } from '../../src/languages/language.ts';
import { wordsOf } from '../../src/languages/words.ts';
import type { ViewerId } from '../../src/show/ids.ts';
import { interactionId } from '../../src/show/ids.ts';
import { isRejection } from '../../src/show/rejection.ts';
import { fieldId, readForm } from '../../src/stage/controls/form.ts';
import { pressId } from '../../src/stage/controls/press.ts';
import type { Calling } from '../../src/stage/floor/bell-calls.ts';
import type { TypedCall } from '../../src/stage/interactions/call.ts';
import type { Command } from '../../src/stage/interactions/command.ts';
import { Repertoire, type Stale, type Use } from '../../src/stage/interactions/repertoire.ts';
import type { Reply } from '../../src/stage/interactions/reply.ts';
import { settlementsOf } from '../../src/views/betting/settlements.ts';

import type { Playhouse } from '../playhouse.ts';
import { ANN, GUILD } from '../playhouse.ts';

export interface Asked {
  readonly viewer?: ViewerId;
  readonly interaction?: string;
  readonly options?: Readonly<Record<string, string | number>>;
  readonly field?: string;
  readonly subcommand?: string;
  readonly isManager?: boolean;
  readonly picture?: boolean;
  readonly locale?: string;
  /** Whether the member is called to the bell, and how. */
  readonly calling?: { readonly on?: boolean; readonly how?: Calling };
}

let interactions = 0;

/** What commands asked of the stage, in order. */
export const asked: string[] = [];

export function callOn(house: Playhouse, request: Asked = {}): TypedCall {
  const { options = {}, viewer = ANN } = request;
  interactions += 1;
  return {
    guild: GUILD,
    viewer,
    interaction: interactionId(request.interaction ?? `i${interactions}`),
    channelId: '9',
    atMs: house.atMs,
    words: wordsOf(languageOf(request.locale ?? 'en-GB')),
    isManager: request.isManager ?? false,
    show: house.show.cast.length === 0 ? undefined : house.show,
    floors: {
      show: () => (house.show.cast.length === 0 ? undefined : house.show),
      submit: async (_, intent) => house.wish(intent),
      history: async (_, fromSeq, toSeq) =>
        house
          .told()
          .filter(({ firstSeq, events }) => firstSeq + events.length > fromSeq && firstSeq <= toSeq),
      whatIf: async () => undefined,
      guilds: () => [],
    },
    production: {
      setUp: async () => ({ made: [], kept: [], missing: [] }),
      stopFollowing: async ({ performer }) => void asked.push(`stop ${performer}`),
      cardPicture: async () => undefined,
      closedEpisode: async (_, number) => closedEpisode(house, number),
      settlements: async (_, number) => {
        const span = closedEpisode(house, number);
        return span && settlementsOf(house.told().filter(({ firstSeq }) => isWithin(span, firstSeq)));
      },
      paperOf: async ({ cast }, _, locale) => ({ cast, language: languageOf(locale) }),
      linkOf: async () => () => undefined,
      leaderboardPicture: async () =>
        request.picture === true
          ? { name: 'leaderboard.png', bytes: Buffer.alloc(1), altText: 'Alice leads' }
          : undefined,
      mindName: ({ mind }) => (mind === 'default' ? 'understudy' : mind),
      mindsAtHand: () => ['default', 'understudy', 'qwen2.5-1.5b'],
      ...bellOf(request),
      showVotes: async () => undefined,
      channelMention: (_, place) => `#${place}`,
    },
    typed: { subcommand: request.subcommand, values: options },
  };
}

const bellOf = ({ calling }: Asked) => ({
  isCalled: async () => calling?.on ?? false,
  startCalling: async () => calling?.how ?? ('byName' as const),
  stopCalling: async (_: unknown, viewer: ViewerId) => void asked.push(`stop calling ${viewer}`),
});

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
  return used(new Repertoire([command]).pressOf(id), house, request);
}

/** What was entered is `request.field`. */
export async function send(
  command: Command,
  house: Playhouse,
  id: string,
  request: Asked = {},
): Promise<Reply> {
  const form = readForm(id, {});
  if (form === undefined || isRejection(form)) throw new Error(`no form ${id}`);
  const written = { [fieldId(form)]: request.field ?? '' };
  return used(new Repertoire([command]).formOf(id, written), house, request);
}

const used = async (use: Use | Stale, house: Playhouse, request: Asked): Promise<Reply> =>
  'instead' in use
    ? { kind: 'private', text: use.instead(callOn(house, request).words) }
    : use.answer(callOn(house, request));

/** What is hinted at while one types. */
export const hinted = (command: Command, house: Playhouse, option: string, value: string) =>
  command.complete?.({ ...callOn(house), focused: { option, value } });

/** The words of a reply; a form and a feed have none. */
export const textOf = (reply: Reply): string => ('text' in reply ? reply.text : `(${reply.kind})`);

export const buttonsOf = (reply: Reply): readonly string[] =>
  'text' in reply ? (reply.buttons ?? []).flat().map(({ press }) => pressId(press)) : [];
