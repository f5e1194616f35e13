// Above everything: whose floor it is, where the show stands, who one is.

import { required, setText } from '../element.ts';
import type { PageWords } from '../words/page-words.ts';
import type { Scene } from './scene.ts';

export class Heading {
  readonly #guild = required('#guild', HTMLElement);
  readonly #when = required('#when', HTMLElement);
  readonly #state = required('#state', HTMLElement);
  readonly #viewer = required('#viewer', HTMLElement);

  greet(words: PageWords, guild: string, viewer: string | null): void {
    setText(this.#guild, guild);
    setText(
      this.#viewer,
      viewer === null ? words.say('live.watchOnly') : words.say('live.youAre', { name: viewer }),
    );
    this.#viewer.dataset['may'] = viewer === null ? 'watch' : 'act';
    document.title = `${words.say('live.title')} · ${guild}`;
  }

  render({ picture, words }: Scene): void {
    const { episode, season, round, rounds } = picture;
    const parts =
      episode === 0
        ? [words.say('live.before')]
        : [
            words.say('live.season', { season }),
            words.say('live.episode', { episode }),
            ...(picture.phase === 'open' ? [words.say('live.roundOf', { round, rounds })] : []),
          ];
    setText(this.#when, parts.join(' · '));
    const state = stateText({ picture, words });
    setText(this.#state, state ?? '');
    this.#state.hidden = state === null;
    this.#state.dataset['state'] = picture.isHalted ? 'halted' : (picture.standsStill ?? picture.phase);
  }
}

function stateText({ picture, words }: Pick<Scene, 'picture' | 'words'>): string | null {
  if (picture.standsStill !== null) return words.say(`live.${picture.standsStill}`);
  if (picture.isHalted) return words.say('live.halted');
  if (picture.phase === 'closed') return words.say('live.closed');
  if (picture.isLate) return words.say('live.late');
  return picture.isUnderway ? words.say('live.underway') : null;
}
