// Makes elements. Text given as a child is always text, never markup: this page has no other way to write.

export type Child = Node | string | null | undefined | false;
export type Attribute = string | number | boolean | undefined;

/** An element with attributes (true: present, false and undefined: absent). */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  setAttributes(made, attributes);
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A part of a line drawing. */
export function drawn<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...children: readonly Node[]
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS(SVG, name);
  setAttributes(made, attributes);
  made.append(...children);
  return made;
}

function setAttributes(made: Element, attributes: Readonly<Record<string, Attribute>>): void {
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(key, '');
    else if (value !== undefined && value !== false) made.setAttribute(key, String(value));
  }
}

/** A button that does something; its children are its name, unless `aria-label` says another. */
export function button(
  attributes: Readonly<Record<string, Attribute>>,
  press: () => void,
  ...children: readonly Child[]
): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, ...children);
  made.addEventListener('click', press);
  return made;
}

/** An element of the page's own HTML; throws when index.html and the code disagree. */
export function required<Made extends Element>(selector: string, kind: abstract new () => Made): Made {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`index.html has no ${selector}`);
  return found;
}

/** Sets the text only where it is another, so that nothing is read out or laid out again for nothing. */
export function setText(of: Element, text: string): void {
  if (of.textContent !== text) of.textContent = text;
}
