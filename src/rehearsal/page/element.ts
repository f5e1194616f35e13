// Makes elements. Text given as a child is always text, never markup.
export type Child = Node | string | null | undefined | false;
export type Attribute = string | number | boolean | undefined | EventListener;

/** An element with attributes (true: present, false and undefined: absent; `onclick` and the like: listeners). */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(key.slice(2), value);
    else if (value === true) made.setAttribute(key, '');
    else if (value !== undefined && value !== false) made.setAttribute(key, String(value));
  }
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}

/** A span that holds markup already made safe by markup.ts. */
export function fromSafeHtml(html: string, className: string): HTMLElement {
  const made = element('div', { class: className });
  const template = document.createElement('template');
  template.innerHTML = html;
  made.append(template.content);
  return made;
}

/** An element of the page's own HTML; throws when index.html and the code disagree. */
export function required<Made extends Element>(selector: string, kind: abstract new () => Made): Made {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`index.html has no ${selector}`);
  return found;
}

/** One of the page's own line drawings (24 by 24), hidden from screen readers. */
export function icon(path: string): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const drawing = document.createElementNS(space, 'svg');
  drawing.setAttribute('viewBox', '0 0 24 24');
  drawing.setAttribute('aria-hidden', 'true');
  drawing.setAttribute('class', 'icon');
  const line = document.createElementNS(space, 'path');
  line.setAttribute('d', path);
  drawing.append(line);
  return drawing;
}
