// A select menu: the browser's own list for one choice, tick boxes with a button for several, since both
// work with thumbs, keys and screen readers.
import type {
  APIChannelSelectComponent,
  APIMentionableSelectComponent,
  APIRoleSelectComponent,
  APISelectMenuComponent,
  APIStringSelectComponent,
} from 'discord-api-types/v10';
import { element } from '../element.ts';
import type { Snowflake } from '../protocol.ts';
import type { Surroundings } from '../surroundings.ts';
import type { PageWords } from '../words/page-words.ts';
import { componentKind } from './component-kind.ts';

export interface MenuChoice {
  readonly value: string;
  readonly label: string;
  readonly description: string;
  readonly chosen: boolean;
}

/** What there is to choose, for every kind of menu. */
export function menuChoices(menu: APISelectMenuComponent, around: Surroundings): readonly MenuChoice[] {
  if (menu.type === componentKind.stringSelect) {
    return menu.options.map((option) => ({
      value: option.value,
      label: `${option.emoji?.id === undefined ? `${option.emoji?.name ?? ''} ` : ''}${option.label}`.trim(),
      description: option.description ?? '',
      chosen: option.default === true,
    }));
  }
  const defaults = new Set((menu.default_values ?? []).map(({ id }) => id));
  return listed(menu, around).map(({ id, name }) => ({
    value: id,
    label: name,
    description: '',
    chosen: defaults.has(id),
  }));
}

type NamedMenu = Exclude<APISelectMenuComponent, APIStringSelectComponent>;

/** What a menu offers of the server. */
function listed(
  menu: NamedMenu,
  { channels, roles, users }: Surroundings,
): readonly { readonly id: Snowflake; readonly name: string }[] {
  const kind: APIChannelSelectComponent['type'] = componentKind.channelSelect;
  const roleKind: APIRoleSelectComponent['type'] = componentKind.roleSelect;
  if (menu.type === kind) {
    const { channel_types: types = [] } = menu;
    return channels.filter(({ type }) => types.length === 0 || types.some((each) => each === type));
  }
  if (menu.type === roleKind) return roles;
  const mentionable: APIMentionableSelectComponent['type'] = componentKind.mentionableSelect;
  return menu.type === mentionable ? [...users, ...roles] : users;
}

/** The browser's list. `placeholder` stands first. Closed it shows what is chosen by its name alone, which has room. */
export function singleList(choices: readonly MenuChoice[], placeholder: string): HTMLSelectElement {
  const options = choices.map(({ value, chosen }) => element('option', { value, selected: chosen }));
  const none = !choices.some(({ chosen }) => chosen);
  const first = element('option', { value: '', disabled: true, selected: none, hidden: true }, placeholder);
  const list = element('select', { class: 'select-menu', 'aria-label': placeholder }, first, ...options);
  const name = (): void => {
    for (const [index, { label, description }] of choices.entries()) {
      const option = options[index];
      if (option === undefined) continue;
      const isAlone = description === '' || option.selected;
      option.textContent = isAlone ? label : `${label} · ${description}`;
    }
  };
  list.addEventListener('change', name);
  name();
  return list;
}

/** What is said of the choice that is made, below its list. */
export function chosenHint(list: HTMLSelectElement, choices: readonly MenuChoice[]): HTMLElement {
  const hint = element('small', { 'data-testid': 'chosen-hint' });
  const tell = (): void => {
    hint.textContent = choices.find(({ value }) => value === list.value)?.description ?? '';
  };
  list.addEventListener('change', tell);
  tell();
  return hint;
}

/** Tick boxes; `chosenValues` reads them. */
export function tickList(choices: readonly MenuChoice[], name: string): HTMLElement {
  const boxes = choices.map(({ value, label, description, chosen }) =>
    element(
      'label',
      { class: 'tick' },
      element('input', { type: 'checkbox', value, name, checked: chosen }),
      element('span', {}, label, description === '' ? null : element('small', {}, ` ${description}`)),
    ),
  );
  return element('div', { class: 'ticks' }, ...boxes);
}

export function chosenValues(list: ParentNode): readonly string[] {
  return [...list.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
}

/** How many may be chosen, said where it is another number. */
export function wantedCount(
  { least, most }: { readonly least: number; readonly most: number },
  words: PageWords,
): string {
  return least === most
    ? words.say('chooseExactly', { count: most })
    : words.say('chooseBetween', { least, most });
}

function severalElement(
  menu: APISelectMenuComponent,
  choices: readonly MenuChoice[],
  around: Surroundings,
): HTMLElement {
  const list = tickList(choices, menu.custom_id);
  const [least, most] = [menu.min_values ?? 1, menu.max_values ?? 1];
  const send = element('button', { type: 'button', class: 'plain-button' }, around.words.say('chooseThese'));
  const note = element('small', { role: 'status' });
  const made = element(
    'details',
    { class: 'select-several', 'data-custom-id': menu.custom_id },
    element('summary', {}, menu.placeholder ?? around.words.say('choose')),
    list,
    note,
    send,
  );
  send.addEventListener('click', () => {
    const values = chosenValues(list);
    const fits = values.length >= least && values.length <= most;
    note.textContent = fits ? '' : wantedCount({ least, most }, around.words);
    if (fits) around.press(made, menu.custom_id, values);
  });
  return made;
}

export function selectElement(menu: APISelectMenuComponent, around: Surroundings): HTMLElement {
  const choices = menuChoices(menu, around);
  if ((menu.max_values ?? 1) > 1) return severalElement(menu, choices, around);
  const list = singleList(choices, menu.placeholder ?? around.words.say('choose'));
  list.dataset['customId'] = menu.custom_id;
  list.disabled = menu.disabled === true;
  list.addEventListener('change', () => around.press(list, menu.custom_id, [list.value]));
  return list;
}
