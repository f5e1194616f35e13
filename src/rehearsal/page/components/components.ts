// Message components: rows of buttons and menus, and Discord's Components V2 (sections, galleries, containers).
import type {
  APIActionRowComponent,
  APIComponentInMessageActionRow,
  APIContainerComponent,
  APIMediaGalleryComponent,
  APIMessageTopLevelComponent,
  APISectionComponent,
} from 'discord-api-types/v10';
import { element, fromSafeHtml } from '../element.ts';
import { cssColour } from '../messages/embed.ts';
import { markdownHtml } from '../messages/markup.ts';
import { pictureElement } from '../messages/picture.ts';
import type { Surroundings } from '../surroundings.ts';
import { buttonElement } from './button.ts';
import { componentKind } from './component-kind.ts';
import { selectElement } from './select-menu.ts';

type AnyComponent = APIMessageTopLevelComponent | APIContainerComponent['components'][number];

function rowElement(
  row: APIActionRowComponent<APIComponentInMessageActionRow>,
  around: Surroundings,
): HTMLElement {
  const parts = row.components.map((part) =>
    part.type === componentKind.button ? buttonElement(part, around) : selectElement(part, around),
  );
  return element('discord-action-row', {}, ...parts);
}

function sectionElement(section: APISectionComponent, around: Surroundings): HTMLElement {
  const texts = section.components.map(({ content }) => textElement(content, around));
  const { accessory } = section;
  const side =
    accessory.type === componentKind.button
      ? element('discord-action-row', {}, buttonElement(accessory, around))
      : pictureElement(
          {
            address: accessory.media.url,
            description: accessory.description ?? '',
            spoiler: accessory.spoiler,
          },
          around,
        );
  side.classList.add('section-accessory');
  return element('div', { class: 'section' }, element('div', { class: 'section-text' }, ...texts), side);
}

function galleryElement(gallery: APIMediaGalleryComponent, around: Surroundings): HTMLElement {
  const pictures = gallery.items.map((item) =>
    pictureElement(
      {
        address: item.media.url,
        description: item.description ?? '',
        width: item.media.width,
        height: item.media.height,
        spoiler: item.spoiler,
      },
      around,
    ),
  );
  return element('div', { class: `gallery gallery-${Math.min(pictures.length, 4)}` }, ...pictures);
}

function containerElement(container: APIContainerComponent, around: Surroundings): HTMLElement {
  const made = element('div', {
    class: container.spoiler === true ? 'container container-hidden' : 'container',
  });
  const colour = cssColour(container.accent_color);
  if (colour !== undefined) made.style.setProperty('--accent', colour);
  made.append(...container.components.map((part) => componentElement(part, around)));
  if (container.spoiler === true) {
    const show = element(
      'button',
      { type: 'button', class: 'plain-button container-show' },
      around.words.say('spoilerShow'),
    );
    show.addEventListener('click', () => made.classList.remove('container-hidden'));
    made.append(show);
  }
  return made;
}

function textElement(content: string, around: Surroundings): HTMLElement {
  return fromSafeHtml(markdownHtml(content, around.markup), 'markdown');
}

function fileElement(address: string, name: string, around: Surroundings): HTMLElement {
  const own = around.picture(address);
  if (own === null) return element('span', {}, name);
  return element('a', { class: 'file', href: own, download: name }, `📎 ${name}`);
}

/** One component; what the page does not know is named, so that nothing goes missing unseen. */
export function componentElement(component: AnyComponent, around: Surroundings): HTMLElement {
  switch (component.type) {
    case componentKind.actionRow:
      return rowElement(component, around);
    case componentKind.section:
      return sectionElement(component, around);
    case componentKind.textDisplay:
      return textElement(component.content, around);
    case componentKind.mediaGallery:
      return galleryElement(component, around);
    case componentKind.file:
      return fileElement(component.file.url, component.name ?? 'file', around);
    case componentKind.separator:
      return element('hr', {
        class: `separator${component.divider === false ? ' separator-bare' : ''}${component.spacing === 2 ? ' separator-wide' : ''}`,
      });
    case componentKind.container:
      return containerElement(component, around);
    default:
      return element('small', { class: 'subtext' }, around.words.say('partUnknown'));
  }
}
