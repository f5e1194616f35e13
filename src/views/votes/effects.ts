// What a headline would do, as a hint before the vote: which way and how hard, without the number. And what it did
// after it struck: its own effect beside the whole move of the round, which had weather and orders in it too.

import type { Words } from '../../languages/words.ts';
import type { ShowRecord } from '../../show/events/event.ts';
import type { Asset, Prices } from '../../show/market/asset.ts';
import { type Headline, hintsOf } from '../../show/market/headlines.ts';
import { changeBp, ownEffectBp } from '../../show/market/market.ts';
import { fitted, plain } from '../words/markdown.ts';
import { mentionOf } from '../words/mention.ts';
import { clockTime, hourAhead } from '../words/times.ts';

/** "Crypto up, big · Tech down a little". */
export const hintLine = (words: Words, headline: Headline): string => `-# ${hintsIn(words, headline)}`;

/** For its author, who may have meant it otherwise. */
export const ownHintLine = (words: Words, headline: Headline): string =>
  words.say('votes.ownHint', { hints: hintsIn(words, headline) });

const hintsIn = (words: Words, { effects }: Headline): string =>
  hintsOf(effects)
    .map(({ asset, way, size }) => words.say('votes.hint', { asset: words.say(`names.${asset}`), way, size }))
    .join(' · ');

/** "Crypto -7.8%", of a headline that has struck; empty where nobody can say. */
export function effectsIn(
  words: Words,
  { effects }: Pick<Headline, 'effects'>,
  history: readonly Prices[],
): string {
  const [previous, prices] = history.slice(-2);
  if (previous === undefined || prices === undefined) return '';
  return hintsOf(effects)
    .flatMap(({ asset }) => {
      const bp = ownEffectBp(effects, { previous, prices }, asset);
      return bp === undefined ? [] : [`${words.say(`names.${asset}`)} ${words.percent(bp)}`];
    })
    .join(' · ');
}

/** The vote's message once its headline has struck; undefined where the record has no such strike. */
export function struckText(
  words: Words,
  { events, atMs }: Pick<ShowRecord, 'events' | 'atMs'>,
  {
    episode,
    round,
    readyAtMs,
  }: { readonly episode: number; readonly round: number; readonly readyAtMs: number },
): string | undefined {
  const struck = events.find((event) => event.type === 'headlinePublished' && event.source === 'audience');
  const moved = events.find((event) => event.type === 'pricesMoved');
  if (struck?.type !== 'headlinePublished' || moved?.type !== 'pricesMoved') return undefined;
  const { headline } = struck;
  const assets = hintsOf(headline.effects).map(({ asset }) => asset);
  return fitted([
    words.say('votes.struckTitle'),
    words.say('votes.struck', {
      ...{ headline: plain(words.ofHeadline(headline)), round, episode, when: clockTime(atMs) },
    }),
    ...assets.map((asset) => effectLine(words, asset, { headline, ...moved })),
    ...(headline.signedBy === undefined
      ? []
      : [words.say('votes.thanks', { author: mentionOf(words, headline.signedBy) })]),
    words.say('votes.nextChaos', { when: hourAhead(readyAtMs, atMs) }),
  ]);
}

function effectLine(
  words: Words,
  asset: Asset,
  { headline, previous, prices }: Parameters<typeof ownEffectBp>[1] & { readonly headline: Headline },
): string {
  const said = {
    asset: words.say(`names.${asset}`),
    whole: words.percent(changeBp(previous[asset], prices[asset])),
  };
  const ownBp = ownEffectBp(headline.effects, { previous, prices }, asset);
  return ownBp === undefined
    ? words.say('votes.struckBounded', said)
    : words.say('votes.struckEffect', { ...said, own: words.percent(ownBp) });
}
