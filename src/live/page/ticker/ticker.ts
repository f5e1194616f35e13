// The ticker: votes with their clocks, markets that take bets, headlines, and what has just happened.

import type { LiveHeadline } from '../../../views/live/live-picture.ts';
import { signOf } from '../../../views/live/under-sign.ts';
import { element, required, setText } from '../element.ts';
import { type Item, KeyedList } from '../frame/keyed-list.ts';
import type { Scene } from '../frame/scene.ts';
import { betsCard, type MarketScene } from './bets-card.ts';
import { tickClocks } from './tape.ts';
import { type Press, type VoteScene, voteCard } from './vote-card.ts';

interface HeadlineScene {
  readonly headline: LiveHeadline;
  readonly scene: Scene;
}

const SIGNS: Readonly<Record<LiveHeadline['source'], string>> = {
  deck: '📰',
  audience: '🗳️',
  leak: '🕵️',
  rumour: '👂',
};

export class Ticker {
  readonly #votes: KeyedList<VoteScene>;
  readonly #markets: KeyedList<MarketScene>;
  readonly #headlines = new KeyedList<HeadlineScene>({
    host: required('#headlines', HTMLElement),
    keyOf: ({ headline: { round, text } }) => `${round} ${text}`,
    make: headlineItem,
  });
  readonly #votesPart = required('#votes-part', HTMLElement);
  readonly #betsPart = required('#bets-part', HTMLElement);
  readonly #noHeadlines = required('#headlines-empty', HTMLElement);
  readonly #start = required('#start-vote', HTMLButtonElement);

  constructor(press: Press) {
    this.#votes = new KeyedList({
      host: required('#votes', HTMLElement),
      keyOf: ({ vote }) => vote.id,
      make: voteCard(press),
    });
    this.#markets = new KeyedList({
      host: required('#markets', HTMLElement),
      keyOf: ({ market }) => market.id,
      make: betsCard(press),
    });
  }

  render(scene: Scene): void {
    const { picture, words, mayAct } = scene;
    const { votes, markets, headlines } = picture;
    this.#votes.render(votes.map((vote) => ({ vote, scene })));
    const mayStart = mayAct && picture.phase === 'open' && votes.every(({ kind }) => kind !== 'chaos');
    this.#start.hidden = !mayStart;
    this.#votesPart.hidden = votes.length === 0 && !mayStart;
    this.#markets.render(markets.map((market) => ({ market, scene })));
    this.#betsPart.hidden = markets.length === 0;
    this.#headlines.render(headlines.map((headline) => ({ headline, scene })));
    setText(this.#noHeadlines, headlines.length === 0 ? words.say('live.noHeadlines') : '');
    this.tick(scene.nowMs);
  }

  /** Every second. */
  tick(nowMs: number): void {
    tickClocks(this.#votesPart, nowMs);
  }
}

function headlineItem(): Item<HeadlineScene> {
  const sign = element('span', { class: 'sign', role: 'img' });
  const text = element('span', { class: 'headline-text' });
  const round = element('span', { class: 'small' });
  return {
    shown: element('li', { class: 'headline' }, sign, text, round),
    update: ({ headline, scene: { words } }) => {
      setText(sign, SIGNS[headline.source]);
      sign.setAttribute('aria-label', words.raw(signOf(headline.source)));
      setText(text, headline.text);
      setText(round, words.say('live.atRound', { round: headline.round }));
    },
  };
}
