// A post in its own form and in plainer ones: where Discord refuses the picture or the buttons, the words go alone.

import type { Content } from '../payload.ts';

/** The fullest first; each later one asks for less. */
export function formsOf(content: Content): readonly Content[] {
  const { picture, buttons, ...bare } = content;
  const hasButtons = buttons?.some((row) => row.length > 0);
  return [
    content,
    ...(picture === undefined ? [] : [{ ...bare, ...(buttons === undefined ? {} : { buttons }) }]),
    ...(hasButtons ? [bare] : []),
  ];
}
