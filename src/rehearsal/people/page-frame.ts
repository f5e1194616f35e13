// Reads a frame of the page, or says in one sentence what is wrong with it.
import type { PageFrame, PageOption } from '../page/protocol.ts';
import { isObject } from '../rules/form.ts';
import { Misuse } from './misuse.ts';

type Json = Readonly<Record<string, unknown>>;

/** Throws Misuse. */
export function readPageFrame(text: string): PageFrame {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Misuse('A frame must be JSON.');
  }
  if (!isObject(json)) throw new Misuse('A frame must be a JSON object.');
  const nonce = textOf(json, 'nonce');
  switch (json['t']) {
    case 'command':
      return { t: 'command', nonce, ...typed(json) };
    case 'messageCommand':
      return {
        ...{ t: 'messageCommand', nonce, messageId: textOf(json, 'messageId') },
        name: textOf(json, 'name'),
      };
    case 'autocomplete':
      return { t: 'autocomplete', nonce, ...typed(json), focused: textOf(json, 'focused') };
    case 'component': {
      const values = json['values'] === undefined ? {} : { values: texts(json['values'], 'values') };
      return {
        t: 'component',
        nonce,
        messageId: textOf(json, 'messageId'),
        customId: textOf(json, 'customId'),
        ...values,
      };
    }
    case 'modalSubmit': {
      const fields = readFields(json['fields']);
      return {
        ...{ t: 'modalSubmit', nonce, interactionId: textOf(json, 'interactionId') },
        ...{ customId: textOf(json, 'customId'), fields },
      };
    }
    default:
      throw new Misuse(
        `There is no frame "${String(json['t'])}": use command, messageCommand, autocomplete, component or modalSubmit.`,
      );
  }
}

/** The nonce of a frame that may be broken elsewhere. */
export function nonceOf(text: string): string | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return isObject(json) && typeof json['nonce'] === 'string' ? json['nonce'] : undefined;
  } catch {
    return undefined;
  }
}

function typed(json: Json) {
  return {
    channelId: textOf(json, 'channelId'),
    name: textOf(json, 'name'),
    options: readOptions(json['options']),
  };
}

function textOf(json: Json, name: string): string {
  const value = json[name];
  if (typeof value === 'string') return value;
  throw new Misuse(`The frame needs "${name}" as a string.`);
}

function texts(value: unknown, name: string): string[] {
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value;
  throw new Misuse(`The frame needs "${name}" as a list of strings.`);
}

function readOptions(value: unknown): PageOption[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new Misuse('The frame needs "options" as a list.');
  return value.map((option: unknown) => {
    if (!isObject(option)) throw new Misuse('An option must be an object.');
    const name = textOf(option, 'name');
    if (option['options'] !== undefined) return { name, options: readOptions(option['options']) };
    const given = option['value'];
    if (given === undefined || given === null) return { name };
    if (typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean') {
      return { name, value: given };
    }
    throw new Misuse(`The value of "${name}" must be a string, a number, or true or false.`);
  });
}

function readFields(value: unknown): Record<string, string | string[] | boolean> {
  if (!isObject(value)) throw new Misuse('The frame needs "fields" as an object.');
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      typeof each === 'string' || typeof each === 'boolean' ? each : texts(each, `fields.${key}`),
    ]),
  );
}
