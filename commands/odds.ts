// /odds: one market in words and as a picture, with a button for each of its outcomes, and a button for each other market.

import { cutAtWord } from '../src/letters/cut.ts';
import { marketIn } from '../src/show/parlour/pool-id.ts';
import { firstOpenPool, poolOf, takesBets } from '../src/show/parlour/pools.ts';
import type { MarketId, Pool } from '../src/show/parlour/wagers.ts';
import type { Show } from '../src/show/state/show.ts';
import type { Button } from '../src/stage/controls/button.ts';
import { inRows } from '../src/stage/controls/rows.ts';
import type { Call, PressCall } from '../src/stage/interactions/call.ts';
import type { Command } from '../src/stage/interactions/command.ts';
import type { Reply } from '../src/stage/interactions/reply.ts';
import { marketLabel, outcomeName } from '../src/views/betting/markets.ts';
import { oddsText } from '../src/views/betting/odds.ts';
import { BUTTON_LABEL_SHOWN_MAX, ROWS_MAX } from '../src/views/words/discord-limits.ts';
import { IN_SERVERS } from './options/scope.ts';
import { worded } from './options/wording.ts';
import { pictured } from './replies/pictured.ts';
import { usualBetChips } from './replies/slip-reply.ts';
import { forVisitors } from './replies/visit.ts';

/** The first rows name the markets. */
const MARKET_ROWS_MAX = 2;
const OUTCOME_ROWS_MAX = ROWS_MAX - MARKET_ROWS_MAX;

/** None where the pool takes no bets or the viewer has nothing to bet. */
function betButtons(
  show: Show,
  market: MarketId,
  { viewer, atMs, words }: Call,
): readonly (readonly Button[])[] {
  const { episode } = show;
  const pool = poolOf(episode, market);
  if (episode === null || pool === undefined || !takesBets(episode, pool, atMs)) return [];
  if (show.pausedSinceMs !== null || usualBetChips(show, viewer) < 1) return [];
  const buttons = pool.outcomes.map<Button>((outcome) => ({
    press: { kind: 'stake', market, outcome },
    label: cutAtWord(
      words.say('odds.betOn', { outcome: outcomeName(words, show, outcome) }),
      BUTTON_LABEL_SHOWN_MAX,
    ),
    style: 'secondary',
  }));
  return inRows(buttons, OUTCOME_ROWS_MAX);
}

/** The markets of the episode, and those on threads until they are settled; the one that is shown is pressed in. */
function marketButtons({ words }: Call, show: Show, shown: MarketId): readonly (readonly Button[])[] {
  const buttons = (show.episode?.pools ?? []).flatMap(({ id, settled }): readonly Button[] => {
    const market = marketIn(id);
    if (market === undefined || (settled !== undefined && market !== shown)) return [];
    return [
      {
        press: { kind: 'odds', market },
        label: cutAtWord(marketLabel(words, show, market), BUTTON_LABEL_SHOWN_MAX),
        style: market === shown ? 'primary' : 'secondary',
        disabled: market === shown,
      },
    ];
  });
  return inRows(buttons, MARKET_ROWS_MAX);
}

const card = async (call: Call, show: Show, market: MarketId) => ({
  text: oddsText(call.words, show, { viewer: call.viewer, market, atMs: call.atMs }),
  buttons: [...marketButtons(call, show, market), ...betButtons(show, market, call)],
  ...pictured(await call.production.cardPicture(call.words, show, { card: 'odds', market })),
});

/** Who wins, also where that was called off and says so; where it is off, the first that takes bets. */
function firstShown({ atMs }: Call, { episode }: Show): MarketId {
  const pool: Pool | undefined =
    poolOf(episode, 'winner') ?? firstOpenPool(episode, atMs) ?? episode?.pools[0];
  return (pool && marketIn(pool.id)) ?? 'winner';
}

const turn = async (call: PressCall<'odds'>, show: Show): Promise<Reply> => ({
  kind: 'update',
  ...(await card(call, show, call.press.market)),
});

export const command: Command = {
  definition: {
    ...IN_SERVERS,
    ...worded(
      { en: 'odds', es: 'cuotas', de: 'quoten', fr: 'cotes', ja: 'オッズ', pt: 'cotações' },
      {
        en: 'Who is backed by how much, and what a win would pay now',
        es: 'Quién tiene cuántas fichas y cuánto pagaría ahora',
        de: 'Wer wie viel Einsatz hat und was ein Sieg jetzt zahlt',
        fr: 'Qui est soutenu, de combien, et ce qu’un gain paierait',
        ja: '賭けの状況と現在のオッズを表示します',
        pt: 'Quem tem quantas fichas e quanto pagaria agora',
      },
    ),
  },
  run: forVisitors(async (call, show) => ({
    kind: 'private',
    ...(await card(call, show, firstShown(call, show))),
  })),
  presses: { odds: forVisitors(turn) },
};
