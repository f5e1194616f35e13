// Discord's limits on what commands are called, held against every definition.
// https://discord.com/developers/docs/interactions/application-commands#application-command-object

import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/all.ts';
import { COMMAND_NAME_LENGTH_MAX, fitsDescription } from '../stage/discord-takes.ts';

const NAME = new RegExp(`^[-_'\\p{L}\\p{N}\\p{sc=Deva}\\p{sc=Thai}]{1,${COMMAND_NAME_LENGTH_MAX}}$`, 'u');
const LOCALES = ['en-US', 'es-ES', 'de', 'fr', 'ja', 'pt-BR'] as const;
const ADMIN = ['headlines', 'house', 'settings', 'setup', 'teardown', 'pause', 'power', 'resume'];

type Named = Pick<
  (typeof commands)[number]['definition'],
  'name' | 'name_localizations' | 'description' | 'description_localizations'
>;

function expectWithinLimits({
  name,
  name_localizations,
  description,
  description_localizations,
}: Named): void {
  for (const locale of LOCALES) {
    expect(name_localizations?.[locale], `${name} in ${locale}`).toBeTruthy();
    expect(description_localizations?.[locale], `${name} in ${locale}`).toBeTruthy();
  }
  for (const each of [name, ...Object.values(name_localizations ?? {})]) {
    expect(each).toMatch(NAME);
    expect(each).toBe(each?.toLowerCase());
  }
  for (const each of [description, ...Object.values(description_localizations ?? {})]) {
    expect(fitsDescription(each ?? ''), each ?? '').toBe(true);
  }
}

type Option = NonNullable<(typeof commands)[number]['definition']['options']>[number];

/** A subcommand's own options. */
const innerOf = (option: Option): readonly Option[] => ('options' in option ? (option.options ?? []) : []);

describe.each(commands.map(({ definition }) => [definition.name, definition] as const))(
  '/%s',
  (name, definition) => {
    test('is named and described in every language, within the limits', () => {
      expectWithinLimits(definition);
      for (const option of definition.options ?? []) {
        expectWithinLimits(option);
        for (const inner of innerOf(option)) expectWithinLimits(inner);
      }
    });
    test('is for servers only, and for admins where it must be', () => {
      expect(definition.contexts).toEqual([0]);
      expect(definition.integration_types).toEqual([0]);
      expect(definition.default_member_permissions).toBe(ADMIN.includes(name) ? '32' : undefined);
    });
    test('asks for required options first, and hints where it says so', () => {
      const nests = (definition.options ?? []).filter(({ type }) => type === 1).map(innerOf);
      const lists = nests.length > 0 ? nests : [definition.options ?? []];
      for (const list of lists) {
        const required = list.map((option) => 'required' in option && option.required === true);
        expect(required).toEqual(required.toSorted((one, other) => Number(other) - Number(one)));
      }
      const options = lists.flat();
      const hinting = options.some((option) => 'autocomplete' in option && option.autocomplete === true);
      const { complete } = commands.find(({ definition: each }) => each.name === name) ?? {};
      expect(complete !== undefined).toBe(hinting);
    });
  },
);

const onMessages = commands.flatMap(({ onMessages: those = [] }) => those);

test.each(onMessages.map(({ definition }) => [definition.name, definition] as const))(
  'on a message: %s',
  (_, { type, name, name_localizations, contexts }) => {
    expect(type).toBe(3);
    expect(contexts).toEqual([0]);
    for (const each of [name, ...LOCALES.map((locale) => name_localizations?.[locale] ?? '')]) {
      expect(each.trim()).not.toBe('');
      expect(each.length).toBeLessThanOrEqual(COMMAND_NAME_LENGTH_MAX);
    }
  },
);

test('there are no more commands in a message’s menu than Discord holds, each by a name of its own', () => {
  expect(onMessages.length).toBeGreaterThan(0);
  expect(onMessages.length).toBeLessThanOrEqual(15);
  for (const locale of LOCALES) {
    const names = onMessages.map(({ definition }) => definition.name_localizations?.[locale]);
    expect(new Set(names).size, locale).toBe(onMessages.length);
  }
});

test('no two commands share a name in any language, and no two buttons a handler', () => {
  for (const locale of LOCALES) {
    const names = commands.map(({ definition }) => definition.name_localizations?.[locale]);
    expect(new Set(names).size, locale).toBe(commands.length);
  }
  const handlers = commands.flatMap(({ presses }) => Object.keys(presses ?? {}));
  expect(new Set(handlers).size).toBe(handlers.length);
});
