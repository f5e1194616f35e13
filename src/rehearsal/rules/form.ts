// Reads a JSON body field by field as Discord does: every wrong field is collected under its path, and `finish`
// refuses the whole body at once with 50035. A field that is null counts as absent; `isNull` tells them apart.
import { RESTJSONErrorCodes } from 'discord-api-types/v10';
import { type FieldError, type FieldErrors, Refusal } from './refusal.ts';

export interface TextLimits {
  readonly min?: number;
  readonly max?: number;
  readonly required?: true;
}

export interface NumberLimits {
  readonly min?: number;
  readonly max?: number;
  readonly required?: true;
}

type Json = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export class Form {
  readonly json: Json;
  readonly #path: readonly string[];
  readonly #errors: FieldErrors;

  private constructor(json: Json, path: readonly string[], errors: FieldErrors) {
    this.json = json;
    this.#path = path;
    this.#errors = errors;
  }

  /** Starts a form on a body; `prefix` is where Discord roots the errors (`data` in an interaction's answer). */
  static of(body: unknown, prefix: readonly string[] = []): Form {
    if (isObject(body)) return new Form(body, prefix, {});
    const form = new Form({}, prefix, {});
    if (body !== undefined && body !== null) form.#record([], badDict);
    return form;
  }

  has(name: string): boolean {
    return this.json[name] !== undefined;
  }

  isNull(name: string): boolean {
    return this.json[name] === null;
  }

  fail(name: string, code: string, message: string): void {
    this.#record([name], { code, message });
  }

  /** An error of this object as a whole. */
  failHere(code: string, message: string): void {
    this.#record([], { code, message });
  }

  /** Throws 50035 with everything that was found wrong, if anything was. */
  finish(): void {
    if (Object.keys(this.#errors).length === 0) return;
    throw new Refusal({
      status: 400,
      code: RESTJSONErrorCodes.InvalidFormBodyOrContentType,
      message: 'Invalid Form Body',
      errors: this.#errors,
    });
  }

  text(name: string, limits: TextLimits = {}): string | undefined {
    const value = this.#present(name, limits.required);
    if (value === undefined) return undefined;
    if (typeof value !== 'string' && typeof value !== 'number') {
      this.fail(name, 'STRING_TYPE_CONVERT', 'Could not interpret the value as string.');
      return undefined;
    }
    const text = String(value);
    this.#length(name, [...text].length, limits);
    return text;
  }

  snowflake(name: string, limits: { readonly required?: true } = {}): string | undefined {
    const value = this.#present(name, limits.required);
    if (value === undefined) return undefined;
    const text = String(value);
    if (/^\d{1,20}$/.test(text)) return text;
    this.fail(name, 'NUMBER_TYPE_COERCE', `Value "${text}" is not snowflake.`);
    return undefined;
  }

  integer(name: string, limits: NumberLimits = {}): number | undefined {
    const value = this.number(name, limits);
    if (value === undefined || Number.isInteger(value)) return value;
    this.fail(name, 'NUMBER_TYPE_COERCE', `Value "${value}" is not int.`);
    return undefined;
  }

  number(name: string, limits: NumberLimits = {}): number | undefined {
    const value = this.#present(name, limits.required);
    if (value === undefined) return undefined;
    if (typeof value !== 'number' || !Number.isFinite(value)) {
      this.fail(name, 'NUMBER_TYPE_COERCE', `Value "${String(value)}" is not int.`);
      return undefined;
    }
    if (limits.max !== undefined && value > limits.max) {
      this.fail(name, 'NUMBER_TYPE_MAX', `int value should be less than or equal to ${limits.max}.`);
    }
    if (limits.min !== undefined && value < limits.min) {
      this.fail(name, 'NUMBER_TYPE_MIN', `int value should be greater than or equal to ${limits.min}.`);
    }
    return value;
  }

  flag(name: string): boolean | undefined {
    const value = this.#present(name);
    if (value === undefined || typeof value === 'boolean') return value;
    this.fail(name, 'BOOLEAN_TYPE_CONVERT', 'Must be either true or false.');
    return undefined;
  }

  oneOf(
    name: string,
    choices: readonly number[],
    limits: { readonly required?: true } = {},
  ): number | undefined {
    const value = this.integer(name, limits);
    if (value === undefined || choices.includes(value)) return value;
    this.fail(name, 'BASE_TYPE_CHOICES', `Value must be one of {${choices.join(', ')}}.`);
    return undefined;
  }

  url(name: string, limits: TextLimits & { readonly schemes?: readonly string[] } = {}): string | undefined {
    const value = this.text(name, limits);
    if (value === undefined) return undefined;
    const schemes = limits.schemes ?? ['http', 'https'];
    const scheme = /^([a-z]+):\/\/[^\s]+$/i.exec(value)?.[1]?.toLowerCase();
    if (scheme !== undefined && schemes.includes(scheme)) return value;
    if (scheme === undefined) this.fail(name, 'URL_TYPE_INVALID_URL', 'Not a well formed URL.');
    else {
      const allowed = schemes.map((each) => `'${each}'`).join(', ');
      this.fail(
        name,
        'URL_TYPE_INVALID_SCHEME',
        `Scheme "${scheme}" is not supported. Scheme must be one of (${allowed}).`,
      );
    }
    return undefined;
  }

  child(name: string, limits: { readonly required?: true } = {}): Form | undefined {
    const value = this.#present(name, limits.required);
    if (value === undefined) return undefined;
    if (isObject(value)) return new Form(value, [...this.#path, name], this.#errors);
    this.#record([name], badDict);
    return undefined;
  }

  /** A list of any values. */
  list(name: string, limits: TextLimits = {}): readonly unknown[] | undefined {
    const value = this.#present(name, limits.required);
    if (value === undefined) return undefined;
    if (!Array.isArray(value)) {
      this.fail(name, 'LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType');
      return undefined;
    }
    this.#length(name, value.length, limits);
    return value;
  }

  /** A list of objects, each a form of its own. */
  children(name: string, limits: TextLimits = {}): Form[] | undefined {
    const list = this.list(name, limits);
    if (list === undefined) return undefined;
    return list.flatMap((value, index) => {
      if (isObject(value)) return [new Form(value, [...this.#path, name, String(index)], this.#errors)];
      this.#record([name, String(index)], badDict);
      return [];
    });
  }

  #present(name: string, required?: true): unknown {
    const value = this.json[name];
    if (value !== undefined && value !== null) return value;
    if (required) this.fail(name, 'BASE_TYPE_REQUIRED', 'This field is required');
    return undefined;
  }

  #length(name: string, length: number, limits: TextLimits): void {
    const { min = 0, max = Number.POSITIVE_INFINITY } = limits;
    if (length >= min && length <= max) return;
    if (min > 0 && max !== Number.POSITIVE_INFINITY) {
      this.fail(name, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
    } else if (length > max) {
      this.fail(name, 'BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`);
    } else this.fail(name, 'BASE_TYPE_MIN_LENGTH', `Must be ${min} or more in length.`);
  }

  #record(path: readonly string[], error: FieldError): void {
    let node = this.#errors;
    for (const step of [...this.#path, ...path]) {
      const next = node[step];
      if (next === undefined || Array.isArray(next)) {
        const made: FieldErrors = {};
        node[step] = made;
        node = made;
      } else node = next;
    }
    const before = node['_errors'];
    node['_errors'] = Array.isArray(before) ? [...before, error] : [error];
  }
}

const badDict: FieldError = {
  code: 'DICT_TYPE_CONVERT',
  message: 'Only dictionaries may be used in a DictType',
};
