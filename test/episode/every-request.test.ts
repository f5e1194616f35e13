// Everything that members can do, done over the wire in one episode: each command, each command of a message's menu, each
// button that an answer or the floor shows, and each form. Every request that comes of it is taken by the loopback and
// allowed by Discord's own OpenAPI document.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { commands } from '../../commands/all.ts';
import type { PageMessage, PageOption } from '../../src/rehearsal/page/protocol.ts';
import type { Fields } from '../../src/rehearsal/people/modal-answer.ts';
import type { Viewer } from '../../src/rehearsal/people/viewer.ts';
import type { Outcome } from '../../src/rehearsal/people/waiting.ts';
import { emptyShow } from '../../src/show/state/show.ts';
import { type Deed, USES } from '../commands/every-way/uses.ts';
import { type Held, holdAgainstOpenapi } from '../rehearsal/openapi.ts';
import { buttonsOf, Night } from './night.ts';

/** What stands in the way of the rest comes last, in this order. */
const LAST = ['/pause', '/resume', 'reset', 'tearDown', '/teardown'];
const LOADING = 128;
/** Buttons that this episode may not show, as it goes; the table of every way presses each. */
const OF_LUCK = new Set(
  `motion receipt desk deskNow restake move keep withdraw feed hall bet setUpHours vote own think portfolio betOn setUp powerEnd share
  rewind chaos bell bellOff hire redraft mind drop retire recall stay examine repair goOn exportHeld askErase erase
  keepHeld review sign backQuestion thoughts comeback askRetire edit plot`.split(/\s+/),
);

let night: Night;
let held: Held;
const refused: string[] = [];
const pressed = new Set<string>();
const sent = new Set<string>();

beforeAll(async () => {
  night = await Night.open({
    settings: { paceMs: 1_000, roundsPerEpisode: 6, intermissionMs: 1_500 },
    doors: { hasActivity: true, addressOf: () => 'https://floor.example/live/' },
    prepare: async (loopback) => {
      held = await holdAgainstOpenapi(loopback);
      loopback.watchRequests(({ method, path, status }) => {
        if (status >= 400) refused.push(`${status} ${method} ${path}`);
      });
    },
  });
  await night.admin.until(({ content }) => content.includes('Recap · episode 1'));
  await night.admin.until(({ content }) => content.includes('Opening bell · episode 2'));
}, 90_000);

afterAll(() => night?.close());

const deeds = (kind: Deed['kind']) =>
  USES.flatMap((use) => {
    const deed = deedOf(use.right);
    return deed?.kind === kind ? [{ name: use.name, deed }] : [];
  });

/** Commands and forms are the same about any show; what is about a vote is pressed where it stands. */
function deedOf(right: (typeof USES)[number]['right']): Deed | undefined {
  return right({ ...emptyShow('1' as never), chaos: { id: 'e1c1' }, motion: { id: 'e1m1' } } as never);
}

function optionsOf(deed: Deed & { kind: 'command' }): readonly PageOption[] {
  const values = Object.entries(deed.typed.values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]): PageOption => ({ name, value }));
  return deed.typed.subcommand === undefined ? values : [{ name: deed.typed.subcommand, options: values }];
}

async function type(viewer: Viewer, deed: Deed & { kind: 'command' }): Promise<void> {
  const channelId = night.channel('trading-floor');
  await answered(viewer, await viewer.command({ channelId, name: deed.name, options: optionsOf(deed) }));
}

/** Fills in a form, and presses whatever the answer shows that was not pressed before. */
async function answered(viewer: Viewer, outcome: Outcome): Promise<void> {
  expect(outcome).toMatchObject({ state: 'done' });
  if (outcome.modal !== null) await fillIn(viewer, outcome);
  if (outcome.messageId === null) return;
  const { messageId } = outcome;
  // Where "thinking…" stands first, the answer takes its place.
  const message = await viewer.until(({ id, flags }) => id === messageId && (flags & LOADING) === 0);
  await pressAll(viewer, message);
}

async function pressAll(viewer: Viewer, { id }: PageMessage): Promise<void> {
  const now = (): readonly string[] => {
    const shown = viewer.channels().flatMap((channel) => viewer.messages(channel.id));
    const message = shown.find((one) => one.id === id);
    return message === undefined ? [] : buttonsOf(message);
  };
  for (let next = unpressed(now()); next !== undefined; next = unpressed(now())) {
    pressed.add(kindOf(next));
    const outcome = await viewer.press(id, next).catch(() => undefined);
    if (outcome !== undefined) await answered(viewer, outcome);
  }
}

const kindOf = (customId: string): string => customId.split(':')[0] ?? '';
const unpressed = (ids: readonly string[]): string | undefined =>
  ids.find((id) => !pressed.has(kindOf(id)) && !LAST.includes(kindOf(id)));

async function fillIn(viewer: Viewer, { id, modal }: Outcome): Promise<void> {
  const kind = kindOf(String(modal?.['custom_id']));
  sent.add(kind);
  const form = deeds('form').find(({ name }) => name === `the form ${kind}`)?.deed;
  const fields = form?.kind === 'form' ? form.written : {};
  await answered(viewer, await viewer.submit(id, fields as Fields));
}

it('is taken by Discord as it is', { timeout: 120_000 }, async () => {
  const { admin } = night;
  for (const { name, deed } of deeds('command'))
    if (deed.kind === 'command' && !LAST.includes(name)) await type(admin, deed);
  const spoken = admin
    .channels()
    .flatMap(({ id }) => admin.messages(id))
    .find(({ author }) => author.name.endsWith(' · AI'));
  for (const { deed } of deeds('onMessage')) {
    if (deed.kind !== 'onMessage' || spoken === undefined) continue;
    await answered(admin, await admin.useOnMessage({ messageId: spoken.id, name: deed.name }));
  }
  for (const message of night.said('trading-floor')) await pressAll(admin, message);
  for (const wanted of LAST) {
    const last = deeds('command').find(({ name }) => name === wanted)?.deed;
    if (last?.kind === 'command') await type(admin, last);
  }
  expect(held.violations).toEqual([]);
  expect(refused).toEqual([]);
  const kinds = deeds('press').flatMap(({ deed }) => (deed.kind === 'press' ? [kindOf(deed.id)] : []));
  expect(kinds.filter((kind) => ![...pressed, ...LAST].includes(kind) && !OF_LUCK.has(kind))).toEqual([]);
  expect(commands.length).toBeGreaterThan(20);
});
