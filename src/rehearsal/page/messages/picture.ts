// A picture with its words: press to enlarge. Pictures that are not on this server are named, never loaded.
import { element } from '../element.ts';
import type { Surroundings } from '../surroundings.ts';

export interface PictureFacts {
  readonly address: string;
  readonly description: string;
  readonly width?: number | null | undefined;
  readonly height?: number | null | undefined;
  readonly spoiler?: boolean | undefined;
}

/** A button that holds the picture, or a sentence where it cannot be shown. */
export function pictureElement(facts: PictureFacts, around: Surroundings): HTMLElement {
  const address = around.picture(facts.address);
  const words = facts.description || around.words.say('pictureWordless');
  const absent = (sentence: string) => element('span', { class: 'picture-absent' }, sentence);
  if (address?.startsWith('/gone/') === true) return absent(around.words.say('pictureOld', { words }));
  if (address === null) return absent(around.words.say('pictureElsewhere', { words }));
  const image = element('img', {
    src: address,
    alt: words,
    loading: 'lazy',
    width: facts.width ?? undefined,
    height: facts.height ?? undefined,
  });
  image.addEventListener('error', () =>
    image.replaceWith(absent(around.words.say('pictureFailed', { words }))),
  );
  const className = `picture${facts.spoiler === true ? ' picture-hidden' : ''}`;
  const button = element(
    'button',
    { type: 'button', class: className, title: around.words.say('enlarge') },
    image,
  );
  button.addEventListener('click', () => {
    if (button.classList.contains('picture-hidden')) button.classList.remove('picture-hidden');
    else around.enlarge(address, facts.description);
  });
  return button;
}
