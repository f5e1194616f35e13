// Message components as Discord accepts them, both the older rows and Components V2: which may stand where, their
// lengths and counts, custom ids never used twice. Numbers the components as Discord does (`id` from 1).
// https://discord.com/developers/docs/components/reference
import { ButtonStyle, ComponentType as Type } from 'discord-api-types/v10';
import type { Form } from './form.ts';

export type ComponentJson = Record<string, unknown>;

const v2Top = [Type.ActionRow, Type.Section, Type.TextDisplay, Type.MediaGallery, Type.File, Type.Separator];
const selects = [
  Type.StringSelect,
  Type.UserSelect,
  Type.RoleSelect,
  Type.MentionableSelect,
  Type.ChannelSelect,
];
const COMPONENTS_MAX = 40;
const TEXT_TOTAL_MAX = 4000;

/** Walks one message's (or modal's) components; keeps what must be counted over all of them. */
export class ComponentWalk {
  readonly #customIds = new Set<string>();
  readonly #takenIds = new Set<number>();
  readonly files = new Set<string>();
  #count = 0;
  #textLength = 0;
  #nextId = 1;

  /** The top level of a message. Errors are left in the form. */
  message(form: Form, v2: boolean): ComponentJson[] | undefined {
    const children = form.children('components', v2 ? {} : { max: 5 });
    if (children === undefined) return undefined;
    const top = v2 ? [...v2Top, Type.Container] : [Type.ActionRow];
    const components = children.map((child) => this.one(child, top));
    if (v2 && this.#count > COMPONENTS_MAX) {
      form.fail(
        'components',
        'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
        `The maximum number of total components in a message is ${COMPONENTS_MAX}.`,
      );
    }
    if (this.#textLength > TEXT_TOTAL_MAX) {
      form.fail(
        'components',
        'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
        `The maximum displayable text size of ${TEXT_TOTAL_MAX} characters in components was exceeded.`,
      );
    }
    return components;
  }

  /** One component, which must be of one of the types given. */
  one(form: Form, allowed: readonly number[]): ComponentJson {
    this.#count += 1;
    const type = form.integer('type', { required: true });
    if (type !== undefined && !allowed.includes(type)) {
      form.failHere(
        'UNION_TYPE_CHOICES',
        `Value of field "type" must be one of (${allowed.join(', ')}${allowed.length === 1 ? ',' : ''}).`,
      );
      return {};
    }
    const id = this.#number(form);
    return { ...form.json, id, ...this.#inside(form, type) };
  }

  #inside(form: Form, type: number | undefined): ComponentJson {
    if (type === undefined) return {};
    if (selects.includes(type)) return this.#select(form, type);
    switch (type) {
      case Type.ActionRow:
        return this.#row(form);
      case Type.Button:
        return this.#button(form);
      case Type.Section:
        return this.#section(form);
      case Type.Container:
        form.integer('accent_color', { min: 0, max: 0xffffff });
        form.flag('spoiler');
        return this.#many(form, 'components', v2Top);
      case Type.Separator:
        form.oneOf('spacing', [1, 2]);
        form.flag('divider');
        return { spacing: form.json['spacing'] ?? 1, divider: form.json['divider'] ?? true };
      case Type.TextDisplay:
        this.#textLength +=
          form.text('content', { required: true, min: 1, max: TEXT_TOTAL_MAX })?.length ?? 0;
        return {};
      case Type.Thumbnail:
        this.#media(form, 'media');
        return {};
      case Type.MediaGallery:
        for (const item of form.children('items', { required: true, min: 1, max: 10 }) ?? []) {
          this.#media(item, 'media');
        }
        return {};
      default:
        this.#file(form);
        return {};
    }
  }

  #row(form: Form): ComponentJson {
    const children = form.children('components', { required: true, min: 1, max: 5 }) ?? [];
    const made = children.map((child) => this.one(child, [Type.Button, ...selects]));
    const chosen = made.filter((each) => selects.some((type) => type === each['type'])).length;
    if (chosen > 1 || (chosen === 1 && made.length > 1)) {
      form.fail('components', 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'Component layout width exceeded.');
    }
    return { components: made };
  }

  #section(form: Form): ComponentJson {
    const texts = form.children('components', { required: true, min: 1, max: 3 }) ?? [];
    const accessory = form.child('accessory', { required: true });
    return {
      components: texts.map((text) => this.one(text, [Type.TextDisplay])),
      ...(accessory === undefined ? {} : { accessory: this.one(accessory, [Type.Button, Type.Thumbnail]) }),
    };
  }

  #many(form: Form, name: string, allowed: readonly number[]): ComponentJson {
    const children = form.children(name, { required: true, min: 1 }) ?? [];
    return { [name]: children.map((child) => this.one(child, allowed)) };
  }

  #button(form: Form): ComponentJson {
    const style = form.oneOf('style', [1, 2, 3, 4, 5, 6], { required: true });
    form.text('label', { max: 80 });
    form.flag('disabled');
    form.child('emoji');
    if (style === ButtonStyle.Premium) {
      form.snowflake('sku_id', { required: true });
      return {};
    }
    if (!form.json['label'] && !form.json['emoji']) {
      form.failHere('BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED', 'A button must have a label or emoji');
    }
    if (style === ButtonStyle.Link) {
      form.url('url', { required: true, max: 512, schemes: ['http', 'https', 'discord'] });
      if (form.has('custom_id')) exclusive(form);
      return {};
    }
    if (form.has('url')) exclusive(form);
    this.customId(form);
    return {};
  }

  #select(form: Form, type: number): ComponentJson {
    this.customId(form);
    form.text('placeholder', { max: 150 });
    const least = form.integer('min_values', { min: 0, max: 25 }) ?? 1;
    const most = form.integer('max_values', { min: 1, max: 25 }) ?? 1;
    if (least > most)
      form.fail('min_values', 'SELECT_COMPONENT_MIN_MAX', 'min_values must be at most max_values');
    form.flag('disabled');
    if (type !== Type.StringSelect) return {};
    const seen = new Set<string>();
    for (const option of form.children('options', { required: true, min: 1, max: 25 }) ?? []) {
      option.text('label', { required: true, min: 1, max: 100 });
      option.text('description', { max: 100 });
      const value = option.text('value', { required: true, min: 1, max: 100 });
      if (value !== undefined && seen.has(value)) {
        const message = 'The specified option value is already used';
        option.fail('value', 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', message);
      }
      if (value !== undefined) seen.add(value);
    }
    return {};
  }

  customId(form: Form): string | undefined {
    const customId = form.text('custom_id', { required: true, min: 1, max: 100 });
    if (customId === undefined) return undefined;
    if (this.#customIds.has(customId)) {
      form.fail('custom_id', 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated');
    }
    this.#customIds.add(customId);
    return customId;
  }

  #media(form: Form, name: string): void {
    form.text('description', { max: 1024 });
    form.flag('spoiler');
    const url = form.child(name, { required: true })?.url('url', { required: true, schemes: mediaSchemes });
    if (url?.startsWith('attachment://')) this.files.add(url.slice('attachment://'.length));
  }

  #file(form: Form): void {
    const url = form
      .child('file', { required: true })
      ?.url('url', { required: true, schemes: ['attachment'] });
    if (url !== undefined) this.files.add(url.slice('attachment://'.length));
  }

  #number(form: Form): number {
    const given = form.integer('id', { min: 0, max: 2 ** 31 - 1 });
    if (given !== undefined && given > 0) {
      if (this.#takenIds.has(given))
        form.fail('id', 'COMPONENT_ID_DUPLICATED', 'Component id cannot be duplicated');
      this.#takenIds.add(given);
      return given;
    }
    while (this.#takenIds.has(this.#nextId)) this.#nextId += 1;
    this.#takenIds.add(this.#nextId);
    return this.#nextId;
  }
}

const mediaSchemes = ['http', 'https', 'attachment'];

function exclusive(form: Form): void {
  form.failHere('BASE_TYPE_MUTUALLY_EXCLUSIVE', 'A custom id and url cannot both be specified');
}
