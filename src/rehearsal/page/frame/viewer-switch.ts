// Who the reader is: one of the guild's viewers, chosen like a radio button and remembered by this tab.
import { element, required } from '../element.ts';
import { initialPortrait, ownAddress } from '../messages/media.ts';
import type { PageViewer, Snowflake } from '../protocol.ts';
import type { PageState } from '../state.ts';
import type { PageWords } from '../words/page-words.ts';

const STORAGE_KEY = 'bullpen.viewer';

export function rememberedViewer(storage: Storage): Snowflake | null {
  return storage.getItem(STORAGE_KEY);
}

export function rememberViewer(storage: Storage, viewerId: Snowflake): void {
  storage.setItem(STORAGE_KEY, viewerId);
}

interface Choice {
  readonly viewer: PageViewer;
  readonly chosen: boolean;
  readonly words: PageWords;
}

function viewerChoice({ viewer, chosen, words }: Choice, choose: () => void): HTMLElement {
  const box = element('input', {
    type: 'radio',
    name: 'viewer',
    value: viewer.id,
    class: 'unseen',
    onchange: choose,
  });
  box.checked = chosen;
  const picture = ownAddress(viewer.avatarUrl, location.origin) ?? initialPortrait(viewer.name);
  return element(
    'label',
    { class: 'viewer', 'data-testid': `viewer-${viewer.name}`, 'data-chosen': chosen ? 'true' : undefined },
    box,
    element('img', { src: picture, alt: '' }),
    element('span', { class: 'viewer-name' }, viewer.name),
    viewer.admin && !/admin/i.test(viewer.name)
      ? element('span', { class: 'admin' }, words.say('admin'))
      : null,
  );
}

export class ViewerSwitch {
  readonly #set = required('#viewers', HTMLFieldSetElement);
  readonly #words: PageWords;
  readonly #choose: (viewer: Snowflake) => void;
  #drawnFrom = '';

  constructor(words: PageWords, choose: (viewer: Snowflake) => void) {
    this.#words = words;
    this.#choose = choose;
  }

  render(state: PageState): void {
    const from = JSON.stringify([state.viewers, state.viewer]);
    if (from === this.#drawnFrom) return;
    this.#drawnFrom = from;
    const hadFocus = this.#set.contains(document.activeElement);
    const words = this.#words;
    const choices = state.viewers.map((viewer) =>
      viewerChoice({ viewer, chosen: viewer.id === state.viewer, words }, () => this.#choose(viewer.id)),
    );
    this.#set.replaceChildren(element('legend', {}, words.say('youAre')), ...choices);
    if (hadFocus) this.#set.querySelector<HTMLInputElement>('input:checked')?.focus();
  }
}
