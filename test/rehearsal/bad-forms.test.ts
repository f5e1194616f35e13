// Forms that Discord refuses, a row per reason: messages, commands, names of webhooks, each with the error's own code.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BareClient } from './bare-client.ts';

let bare: BareClient;
beforeAll(async () => {
  bare = await BareClient.open();
});
afterAll(() => bare.close());

const button = (custom_id?: string, more: object = {}) => ({
  type: 2,
  style: 1,
  label: 'Go',
  custom_id,
  ...more,
});
const row = (...components: object[]) => ({ type: 1, components });
const choices = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ name: `c${n}`, value: `v${n}` }));
const v2 = (count: number) => Array.from({ length: count }, () => ({ type: 10, content: 'x' }));

describe('a message is refused with 50035 when', () => {
  const rows: readonly [why: string, body: object, code: string][] = [
    ['its content is over 2,000 characters', { content: 'x'.repeat(2001) }, 'BASE_TYPE_MAX_LENGTH'],
    [
      'a button has neither custom_id nor url',
      { content: 'x', components: [row(button())] },
      'BASE_TYPE_REQUIRED',
    ],
    [
      'a custom_id is over 100',
      { content: 'x', components: [row(button('x'.repeat(101)))] },
      'BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a custom_id is used twice',
      { content: 'x', components: [row(button('a'), button('a'))] },
      'COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    [
      'a label is over 80',
      { content: 'x', components: [row(button('a', { label: 'x'.repeat(81) }))] },
      'BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a button has custom_id and url',
      { content: 'x', components: [row(button('a', { url: 'https://a.b' }))] },
      'BASE_TYPE_MUTUALLY_EXCLUSIVE',
    ],
    [
      'a row has six buttons',
      { content: 'x', components: [row(...[1, 2, 3, 4, 5, 6].map((n) => button(`${n}`)))] },
      'BASE_TYPE_BAD_LENGTH',
    ],
    [
      'there are six rows',
      { content: 'x', components: [1, 2, 3, 4, 5, 6].map((n) => row(button(`${n}`))) },
      'BASE_TYPE_MAX_LENGTH',
    ],
    ['a V2 component stands in a message without the flag', { components: v2(1) }, 'UNION_TYPE_CHOICES'],
    [
      'a V2 message has over 40 components',
      { flags: 32_768, components: v2(41) },
      'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
    ],
    [
      'a V2 message has content',
      { flags: 32_768, content: 'x', components: v2(1) },
      'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    [
      'a V2 message has embeds',
      { flags: 32_768, embeds: [{ title: 'x' }], components: v2(1) },
      'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    ['an embed title is over 256', { embeds: [{ title: 'x'.repeat(257) }] }, 'BASE_TYPE_MAX_LENGTH'],
    ['there are 11 embeds', { embeds: Array(11).fill({ title: 'x' }) }, 'BASE_TYPE_MAX_LENGTH'],
    [
      'embeds are over 6,000 in all',
      { embeds: [1, 2].map(() => ({ description: 'x'.repeat(3001) })) },
      'MAX_EMBED_SIZE_EXCEEDED',
    ],
    [
      'a select has 26 options',
      {
        content: 'x',
        components: [
          row({
            type: 3,
            custom_id: 's',
            options: choices(26).map((c) => ({ label: c.name, value: c.value })),
          }),
        ],
      },
      'BASE_TYPE_BAD_LENGTH',
    ],
    ['its nonce is over 25', { content: 'x', nonce: 'x'.repeat(26) }, 'BASE_TYPE_MAX_LENGTH'],
    [
      'it replies to nothing',
      { content: 'x', message_reference: { message_id: '1' } },
      'REPLIES_UNKNOWN_MESSAGE',
    ],
    [
      'parse and users exclude each other',
      { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
      'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
    ],
    [
      'a picture it names was not sent',
      { flags: 32_768, components: [{ type: 12, items: [{ media: { url: 'attachment://no.png' } }] }] },
      'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
    ],
  ];
  it.each(rows)('%s', async (_why, body, code) => {
    const { status, json } = await bare.send('POST', bare.messages, body);
    expect([status, json.code, json.message]).toEqual([400, 50_035, 'Invalid Form Body']);
    expect(JSON.stringify(json.errors)).toContain(`"code":"${code}"`);
  });
});

describe('a command is refused with 50035 when', () => {
  const base = { name: 'bet', description: 'Bets' };
  const option = (more: object) => ({
    ...base,
    options: [{ type: 3, name: 'who', description: 'Who', ...more }],
  });
  const rows: readonly [why: string, command: object, code: string][] = [
    ['its name has capitals', { ...base, name: 'Bet' }, 'APPLICATION_COMMAND_INVALID_NAME'],
    ['its name has a space', { ...base, name: 'a bet' }, 'APPLICATION_COMMAND_INVALID_NAME'],
    ['its name is over 32', { ...base, name: 'x'.repeat(33) }, 'BASE_TYPE_BAD_LENGTH'],
    ['it has no description', { name: 'bet' }, 'BASE_TYPE_REQUIRED'],
    ['it has 26 choices', option({ choices: choices(26) }), 'BASE_TYPE_MAX_LENGTH'],
    [
      'it has choices and autocomplete',
      option({ autocomplete: true, choices: choices(1) }),
      'APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE',
    ],
    [
      'a required option follows an optional one',
      {
        ...base,
        options: [
          { type: 3, name: 'a', description: 'a' },
          { type: 3, name: 'b', description: 'b', required: true },
        ],
      },
      'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    ],
    [
      'an option name comes twice',
      {
        ...base,
        options: [
          { type: 3, name: 'a', description: 'a' },
          { type: 3, name: 'a', description: 'b' },
        ],
      },
      'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
    ],
    ['a locale is unknown', { ...base, name_localizations: { xx: 'bet' } }, 'DICT_KEY_INVALID'],
  ];
  it.each(rows)('%s', async (_why, command, code) => {
    const { status, json } = await bare.send('PUT', `/applications/${bare.loopback.applicationId}/commands`, [
      command,
    ]);
    expect([status, json.code]).toEqual([400, 50_035]);
    expect(JSON.stringify(json.errors[0])).toContain(`"code":"${code}"`);
  });
});

describe('a webhook is refused when', () => {
  it.each([
    ['its username is over 80', { content: 'x', username: 'x'.repeat(81) }, 'BASE_TYPE_BAD_LENGTH'],
    ['its username contains discord', { content: 'x', username: 'My Discord' }, 'USERNAME_INVALID_CONTAINS'],
    ['its username contains clyde', { content: 'x', username: 'cLyDe' }, 'USERNAME_INVALID_CONTAINS'],
  ])('%s', async (_why, body, code) => {
    const { status, json } = await bare.send('POST', `/webhooks/${bare.hook.id}/${bare.hook.token}`, body);
    expect([status, json.code]).toEqual([400, 50_035]);
    expect(JSON.stringify(json.errors.username)).toContain(code);
  });
});

it('refuses to turn a message to Components V2 while its content stays', async () => {
  const made = await bare.send('POST', bare.messages, { content: 'words' });
  const path = `${bare.messages}/${made.json.id}`;
  const refused = await bare.send('PATCH', path, { flags: 32_768, components: v2(1) });
  expect(refused).toMatchObject({
    status: 400,
    json: { code: 50_035, errors: { content: expect.anything() } },
  });
  const turned = await bare.send('PATCH', path, { content: null, flags: 32_768, components: v2(1) });
  expect(turned).toMatchObject({ status: 200, json: { content: '', flags: 32_768 } });
});
