// A market that takes bets: what it asks, and each outcome with its odds and chips. A press asks how many chips.

import type { LiveMarket, LiveOutcome } from '../../../views/live/live-markets.ts';
import { element, setText } from '../element.ts';
import { type Item, KeyedList } from '../frame/keyed-list.ts';
import type { Scene } from '../frame/scene.ts';
import type { Press } from './vote-card.ts';

export interface MarketScene {
  readonly market: LiveMarket;
  readonly scene: Scene;
}

interface OutcomeScene {
  readonly outcome: LiveOutcome;
  readonly isOpen: boolean;
  readonly scene: Scene;
}

export function betsCard(press: Press): () => Item<MarketScene> {
  return () => {
    const title = element('h4', {});
    const pool = element('span', { class: 'clock' });
    const host = element('ul', { class: 'outcomes' });
    const note = element('p', { class: 'small' });
    const outcomes = new KeyedList<OutcomeScene>({
      host,
      keyOf: ({ outcome }) => outcome.id,
      make: outcomeItem(press),
    });
    return {
      shown: element(
        'li',
        { class: 'card market' },
        element('div', { class: 'card-head' }, title, pool),
        host,
        note,
      ),
      update: ({ market, scene }) => {
        setText(title, market.asks);
        setText(pool, market.chips === null ? '' : `🪙 ${scene.words.whole(market.chips)}`);
        setText(note, noteText(market, scene));
        outcomes.render(market.outcomes.map((outcome) => ({ outcome, isOpen: market.isOpen, scene })));
      },
    };
  };
}

/** What is to be known of it beside its odds. */
function noteText({ chips, isOpen, locksAtRound }: LiveMarket, { words }: Scene): string {
  const round = locksAtRound === null ? null : words.say('live.atRound', { round: locksAtRound });
  const notes = [
    isOpen ? null : `🔒 ${words.say('live.locked')}`,
    isOpen && round !== null ? `${words.say('live.lock')} · ${round}` : null,
    chips === null ? words.say('live.sealed') : null,
  ];
  return notes.filter((note) => note !== null).join(' · ');
}

function outcomeItem(press: Press): () => Item<OutcomeScene> {
  return () => {
    const name = element('span', { class: 'outcome-name' });
    const odds = element('span', { class: 'odds' });
    const made = element('button', { type: 'button', class: 'outcome' }, name, odds);
    made.addEventListener('click', () => press(made.dataset['press'] ?? '', made));
    return {
      shown: element('li', {}, made),
      update: ({ outcome, isOpen, scene: { picture, mayAct } }) => {
        made.dataset['press'] = outcome.press;
        made.disabled = !mayAct || !isOpen;
        const colour = outcome.performer === null ? undefined : picture.people[outcome.performer]?.colour;
        made.style.setProperty('--own', colour ?? 'var(--edge)');
        setText(name, outcome.name);
        setText(odds, outcome.odds ?? '');
      },
    };
  };
}
