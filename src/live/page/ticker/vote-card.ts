// An open vote: what is asked, how long it is open, and each option as large as a thumb, filled as far as it has votes.
// Who may only watch sees the same without buttons.

import type { LiveVote } from '../../../views/live/live-votes.ts';
import { element, setText } from '../element.ts';
import { type Item, KeyedList } from '../frame/keyed-list.ts';
import type { Scene } from '../frame/scene.ts';

export interface VoteScene {
  readonly vote: LiveVote;
  readonly scene: Scene;
}

interface OptionScene extends VoteScene {
  readonly number: number;
}

export type Press = (press: string, source: HTMLElement) => void;

export function voteCard(press: Press): () => Item<VoteScene> {
  return () => {
    const title = element('h4', {});
    const clock = element('span', { class: 'clock' });
    const host = element('ul', { class: 'options' });
    const own = element('button', { type: 'button', class: 'press secondary' });
    own.addEventListener('click', () => press(own.dataset['press'] ?? '', own));
    const options = new KeyedList<OptionScene>({
      host,
      keyOf: ({ number }) => String(number),
      make: optionItem(press),
    });
    return {
      shown: element(
        'li',
        { class: 'card vote' },
        element('div', { class: 'card-head' }, title, clock),
        host,
        own,
      ),
      update: ({ vote, scene }) => {
        setText(title, vote.title);
        runClock(clock, vote, scene);
        own.hidden = vote.own === null || !scene.mayAct;
        own.dataset['press'] = vote.own ?? '';
        setText(own, scene.words.say('live.ownHeadline'));
        options.render(vote.options.map((_, number) => ({ vote, scene, number })));
      },
    };
  };
}

/** Kept running by `tickClocks`. */
function runClock(clock: HTMLElement, { closesAtMs }: LiveVote, { words, isPast }: Scene): void {
  clock.hidden = isPast;
  clock.dataset['until'] = String(closesAtMs);
  clock.dataset['around'] = words.raw('live.closesIn');
  clock.dataset['otherwise'] = words.say('live.soon');
}

function optionItem(press: Press): () => Item<OptionScene> {
  return () => {
    const text = element('span', { class: 'option-text' });
    const count = element('span', { class: 'count' });
    const fill = element('span', { class: 'fill', 'aria-hidden': 'true' });
    const made = element('button', { type: 'button', class: 'option' }, fill, text, count);
    made.addEventListener('click', () => press(made.dataset['press'] ?? '', made));
    return {
      shown: element('li', {}, made),
      update: ({ vote, scene: { words, mayAct }, number }) => {
        const option = vote.options[number];
        if (option === undefined) return;
        const all = Math.max(1, ...vote.options.map(({ votes }) => votes));
        made.dataset['press'] = option.press;
        made.disabled = !mayAct;
        fill.style.setProperty('--share', String(option.votes / all));
        setText(text, option.text);
        setText(count, words.say('live.voteCount', { votes: words.whole(option.votes) }));
      },
    };
  };
}
