// Every kind of field from the form to Discord, filled in there, and back through the real client to typed data. What is
// sent is held against Discord's own OpenAPI document.

import { type ButtonInteraction, Events, type Interaction, type ModalSubmitInteraction } from 'discord.js';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/languages/words.ts';
import {
  among,
  channelField,
  choice,
  choiceOrNone,
  choices,
  type Field,
  roleField,
  textField,
  tick,
} from '../../../src/stage/controls/field.ts';
import type { Input, InputKind } from '../../../src/stage/controls/input.ts';
import type { Modal, ModalRow } from '../../../src/stage/controls/modal.ts';
import { modalOf } from '../../../src/stage/controls/modal-payload.ts';
import { writtenIn } from '../../../src/stage/controls/written.ts';
import { openRig, type Rig, viewerNamed } from '../../rehearsal/client.ts';
import { type Held, holdAgainstOpenapi } from '../../rehearsal/openapi.ts';

type Entered = string | readonly string[] | boolean;

interface Row<Kind extends InputKind> {
  readonly input: Input<Kind>;
  readonly field: Field<unknown>;
  /** What is entered, and what comes of it. `here` stands for a channel or role that is there. */
  readonly rows: readonly (readonly [Entered | undefined, read: unknown])[];
  /** What the app does not let a person send. */
  readonly bad: readonly Entered[];
}

const PACES = ['quiet', 'normal', 'loud'] as const;
const options = PACES.map((value) => ({ value, label: `Play it ${value}`, description: 'So it is' }));
const chosen = options.map((option) =>
  option.value === 'loud' ? { ...option, isChosen: true as const } : option,
);
const upper = textField((text) => text.toUpperCase());

const ROWS: { readonly [Kind in InputKind]: readonly Row<Kind>[] } = {
  text: [
    {
      input: { kind: 'text', lengthMin: 2, lengthMax: 9, value: 'Alex', placeholder: 'Who?' },
      field: upper,
      rows: [['Mike', 'MIKE']],
      bad: ['', 'x', 'x'.repeat(10), ['Mike'], true],
    },
    {
      input: { kind: 'text', style: 'paragraph', lengthMax: 400, isOptional: true },
      field: upper,
      rows: [
        ['two\nlines', 'TWO\nLINES'],
        ['', ''],
        [undefined, ''],
      ],
      bad: ['x'.repeat(401)],
    },
  ],
  select: [
    {
      input: { kind: 'select', options: chosen, placeholder: 'How?' },
      field: choice(among(PACES)),
      rows: [[['quiet'], 'quiet']],
      bad: [[], ['fast'], ['quiet', 'loud']],
    },
    {
      input: { kind: 'select', options, min: 0, max: 2 },
      field: choices(among(PACES)),
      rows: [
        [
          ['quiet', 'loud'],
          ['quiet', 'loud'],
        ],
        [[], []],
      ],
      bad: [
        ['quiet', 'normal', 'loud'],
        ['quiet', 'quiet'],
      ],
    },
  ],
  radio: [
    {
      input: { kind: 'radio', options: chosen },
      field: choice(among(PACES)),
      rows: [[['normal'], 'normal']],
      bad: [[], ['fast'], ['quiet', 'loud']],
    },
    {
      input: { kind: 'radio', options, isOptional: true },
      field: choiceOrNone(among(PACES)),
      rows: [
        [[], undefined],
        [undefined, undefined],
        [['loud'], 'loud'],
      ],
      bad: [],
    },
  ],
  checks: [
    {
      input: { kind: 'checks', options: chosen },
      field: choices(among(PACES)),
      rows: [
        [
          ['normal', 'quiet'],
          ['normal', 'quiet'],
        ],
      ],
      bad: [[], ['fast']],
    },
    {
      input: { kind: 'checks', options, min: 0, max: 2 },
      field: choices(among(PACES)),
      rows: [[undefined, []]],
      bad: [['quiet', 'normal', 'loud']],
    },
  ],
  checkbox: [
    {
      input: { kind: 'checkbox', isTicked: true },
      field: tick,
      rows: [
        [true, true],
        [false, false],
        [undefined, false],
      ],
      bad: [],
    },
  ],
  channel: [
    {
      input: { kind: 'channel', types: [0, 5], placeholder: 'Where?' },
      field: channelField,
      rows: [[['here'], 'here']],
      bad: [[], ['1'], ['category']],
    },
    { input: { kind: 'channel', min: 0 }, field: channelField, rows: [[[], undefined]], bad: [] },
  ],
  role: [
    {
      input: { kind: 'role', min: 0 },
      field: roleField,
      rows: [
        [['here'], 'here'],
        [[], undefined],
      ],
      bad: [['1']],
    },
  ],
};

let rig: Rig;
let held: Held;
const ids = { channel: '', category: '', role: '' };
const log = pino({ enabled: false });

beforeAll(async () => {
  rig = await openRig({ rateLimits: 'off' });
  held = await holdAgainstOpenapi(rig.loopback);
  ids.channel = rig.channel.id;
  ids.category = (await rig.guild.channels.create({ name: 'Rooms', type: 4 })).id;
  ids.role = rig.guild.roles.cache.find(({ name }) => name === 'Admin')?.id ?? '';
});
afterAll(() => rig.close());

const next = <Kind extends Interaction>(): Promise<Kind> =>
  new Promise((resolve) => rig.client.once(Events.InteractionCreate, (taken) => resolve(taken as Kind)));

/** A button is pressed, and answered with a form of these rows. */
async function opened(rows: readonly ModalRow[]) {
  const viewer = viewerNamed(rig.loopback, 'Robin');
  const button = { type: 2, style: 1, label: 'Open', custom_id: 'open' } as const;
  const message = await rig.channel.send({
    content: 'Here',
    components: [{ type: 1, components: [button] }],
  });
  const taken = next<ButtonInteraction>();
  const pressed = viewer.press(message.id, 'open');
  // Whose form it is matters not to its fields.
  const modal = { form: { kind: 'headline', vote: 'x' }, title: 'A form', rows } as Modal;
  await (await taken).showModal(modalOf(wordsOf('en'), modal, log));
  const { id, modal: shown } = await pressed;
  return { shown, submit: (fields: Readonly<Record<string, Entered>>) => viewer.submit(id, fields) };
}

const real = (kind: InputKind, entered: unknown): unknown => {
  const place = kind === 'role' ? ids.role : ids.channel;
  if (entered === 'here') return place;
  if (entered === 'category') return ids.category;
  return Array.isArray(entered) ? entered.map((each) => real(kind, each)) : entered;
};

const ALL = Object.entries(ROWS).flatMap(([kind, rows]) =>
  rows.map((row, index) => [`${kind} ${index + 1}`, kind as InputKind, row as Row<InputKind>] as const),
);

describe.each(ALL)('a field of kind %s', (_, kind, { input, field, rows, bad }) => {
  const labelled = { field: 'it', label: 'What is it?', description: 'Say so.', input };

  it.each(rows)('filled in with %j comes back as %j', async (entered, read) => {
    const { submit } = await opened([{ notice: 'Read **this**.' }, labelled]);
    const sent = next<ModalSubmitInteraction>();
    const done = submit(entered === undefined ? {} : { it: real(kind, entered) as Entered });
    const taken = await sent;
    await taken.reply({ content: 'Thanks', flags: 64 });
    await done;
    expect(field.read(writtenIn(taken)['it'])).toEqual(real(kind, read));
  });

  it.each(bad.map((entered) => [entered]))('cannot be filled in with %j', async (entered) => {
    const { submit } = await opened([labelled]);
    await expect(submit({ it: real(kind, entered) as Entered })).rejects.toThrow();
    await expect(submit({ it: real(kind, entered) as Entered, other: 'x' })).rejects.toThrow();
  });
});

it('a form of five fields is sent as it was filled in', async () => {
  const rows = Object.values(ROWS)
    .slice(0, 5)
    .map(([row], index) => ({
      field: `f${index}`,
      label: `Field ${index}`,
      input: (row as Row<InputKind>).input,
    }));
  const { shown, submit } = await opened(rows);
  expect(shown).toMatchObject({ custom_id: 'headline:x', components: Array(5).fill({ type: 18 }) });
  const sent = next<ModalSubmitInteraction>();
  const done = submit({ f0: 'Mike', f1: ['quiet'], f2: ['loud'], f3: ['quiet'], f4: true });
  const taken = await sent;
  await taken.reply({ content: 'Thanks', flags: 64 });
  await done;
  expect(writtenIn(taken)).toEqual({ f0: 'Mike', f1: ['quiet'], f2: ['loud'], f3: ['quiet'], f4: true });
});

it('words that do not fit are cut, and those that the filter refuses do not pass', () => {
  const long = 'word '.repeat(100);
  const rows = [
    { notice: 'fine\nwhat a slut' },
    {
      ...{ field: 'it', label: long, description: long },
      input: { kind: 'text', lengthMax: 20, value: long, placeholder: long },
    },
    { field: 'radio', label: 'a slut', input: { kind: 'select', options: [{ value: 'x', label: long }] } },
  ];
  const { components } = modalOf(
    wordsOf('en'),
    { form: { kind: 'headline', vote: 'x' }, title: long, rows } as Modal,
    log,
  );
  expect(JSON.stringify(components)).not.toContain('slut');
  const [, text, menu] = components as unknown as Record<string, Record<string, unknown>>[];
  expect(String(text?.['label']).length).toBeLessThanOrEqual(45);
  expect(String(text?.['description']).length).toBeLessThanOrEqual(100);
  expect(String(text?.['component']?.['value']).length).toBeLessThanOrEqual(20);
  expect(String(text?.['component']?.['placeholder']).length).toBeLessThanOrEqual(100);
  expect(JSON.stringify(menu)).toContain('word');
});

it('everything that was sent is as Discord wants it', () => {
  expect(held.violations).toEqual([]);
});
