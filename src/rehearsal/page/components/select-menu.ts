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

/** The browser's list. `placeholder` stands first. */
export function singleList(choices: readonly MenuChoice[], placeholder: string): HTMLSelectElement {
  const options = choices.map(({ value, label, description, chosen }) =>
    element('option', { value, selected: chosen }, description === '' ? label : `${label} · ${description}`),
  );
  const none = !choices.some(({ chosen }) => chosen);
  const first = element('option', { value: '', disabled: true, selected: none, hidden: true }, placeholder);
  return element('select', { class: 'select-menu', 'aria-label': placeholder }, first, ...options);
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

function severalElement(
  menu: APISelectMenuComponent,
  choices: readonly MenuChoice[],
  around: Surroundings,
): HTMLElement {
  const list = tickList(choices, menu.custom_id);
  const [least, most] = [menu.min_values ?? 1, menu.max_values ?? 1];
  const send = element('button', { type: 'button', class: 'plain-button' }, 'Choose these');
  const note = element('small', { role: 'status' });
  const made = element(
    'details',
    { class: 'select-several', 'data-custom-id': menu.custom_id },
    element('summary', {}, menu.placeholder ?? 'Choose'),
    list,
    note,
    send,
  );
  send.addEventListener('click', () => {
    const values = chosenValues(list);
    const fits = values.length >= least && values.length <= most;
    note.textContent = fits ? '' : `Choose ${least === most ? least : `${least} to ${most}`}.`;
    if (fits) around.press(made, menu.custom_id, values);
  });
  return made;
}

export function selectElement(menu: APISelectMenuComponent, around: Surroundings): HTMLElement {
  const choices = menuChoices(menu, around);
  if ((menu.max_values ?? 1) > 1) return severalElement(menu, choices, around);
  const list = singleList(choices, menu.placeholder ?? 'Choose');
  list.dataset['customId'] = menu.custom_id;
  list.disabled = menu.disabled === true;
  list.addEventListener('change', () => around.press(list, menu.custom_id, [list.value]));
  return list;
}
