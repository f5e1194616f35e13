// /settings: everything that a guild may change, in one private panel with a form for each group; for those with Manage
// Server.

import type { Words } from '../src/languages/words.ts';
import type { Show } from '../src/show/state/show.ts';
import type { Button } from '../src/stage/controls/button.ts';
import type { Call, FormCall, PressCall } from '../src/stage/interactions/call.ts';
import type { Command } from '../src/stage/interactions/command.ts';
import type { Reply, Shown } from '../src/stage/interactions/reply.ts';
import { sentence } from '../src/views/answers/rejections.ts';
import type { SettingGroup } from '../src/views/answers/settings/settings-panel.ts';
import { changeLines, SETTING_GROUPS, settingsPanel } from '../src/views/answers/settings/settings-panel.ts';
import { IN_SERVERS, MANAGE_SERVER } from './options/scope.ts';
import { worded } from './options/wording.ts';
import { managersOnly } from './replies/managing/managers-only.ts';
import { PLACE_FIELDS } from './replies/managing/set-up-form.ts';
import { enteredSettings, SETTING_FORMS, typedIn } from './replies/managing/settings-form.ts';
import { refused } from './replies/refusal.ts';
import { showNow } from './replies/visit.ts';

const LABELS = {
  rounds: 'settings.buttonRounds',
  bells: 'settings.buttonBells',
  votes: 'settings.buttonVotes',
  quiet: 'settings.buttonQuiet',
} as const satisfies Readonly<Record<SettingGroup, string>>;

interface Told {
  /** What is said below the settings, next to the buttons: a phone shows no more of a long message. */
  readonly below?: readonly string[];
  readonly first?: Button;
}

function panel(call: Call, show: Show, { below = [], first }: Told = {}): Pick<Shown, 'text' | 'buttons'> {
  const { words, guild, production, isManager } = call;
  const channels = Object.values(PLACE_FIELDS).map((place) => {
    const channel = production.building.channelOf(guild, place);
    return { place, channel: channel === undefined ? undefined : `<#${channel}>` };
  });
  const groups = SETTING_GROUPS.map(
    (group): Button => ({
      press: { kind: 'settingsForm', group, draft: '' },
      label: words.say(LABELS[group]),
      style: 'secondary',
    }),
  );
  return {
    text: [settingsPanel(words, show.settings, channels), ...below].join('\n'),
    buttons: [
      first === undefined ? [] : [first],
      groups,
      // What `/setup` and `/teardown` do: a role that was handed the settings was not handed those.
      isManager ? buildingButtons(words) : [],
    ],
  };
}

const buildingButtons = (words: Words): readonly Button[] => [
  {
    press: { kind: 'setUpChannels', draft: '' },
    label: words.say('settings.buttonChannels'),
    style: 'secondary',
  },
  { press: { kind: 'teardown' }, label: words.say('settings.buttonTeardown'), style: 'danger' },
];

function noShow(call: Call): Shown {
  const { words, isManager } = call;
  return {
    kind: 'private',
    text: sentence(words, { reason: 'noShow' }),
    buttons: isManager
      ? [[{ press: { kind: 'setUp', draft: '' }, label: words.say('setup.again'), style: 'primary' }]]
      : [],
  };
}

async function open(call: Call): Promise<Reply> {
  return call.show === undefined ? noShow(call) : { kind: 'private', ...panel(call, call.show) };
}

async function openForm(call: PressCall<'settingsForm'>): Promise<Reply> {
  const { show, press, words, production, guild, viewer } = call;
  if (show === undefined) return noShow(call);
  const draft = press.draft === '' ? undefined : await production.setUpDrafts.of(guild, viewer, press.draft);
  const given = { settings: show.settings, typed: draft?.typed ?? {} };
  return { kind: 'modal', modal: SETTING_FORMS[press.group](words, given) };
}

async function change(call: FormCall<SettingGroup>): Promise<Reply> {
  const { show, form, words, guild, atMs, floors, production } = call;
  if (show === undefined) return noShow(call);
  const settings = enteredSettings(form);
  const outcome = await floors.submit(guild, { type: 'changeSettings', atMs, settings });
  const now = showNow(call, show);
  if (outcome.ok)
    return { kind: 'update', ...panel(call, now, { below: changeLines(words, show.settings, now) }) };
  if (outcome.rejection.reason !== 'badSetting') return refused(call, outcome.rejection);
  const draft = { id: call.interaction, settings: {}, channels: {}, typed: { ...typedIn(form) } };
  await production.setUpDrafts.keep(guild, call.viewer, draft);
  const first: Button = {
    press: { kind: 'settingsForm', group: form.kind, draft: draft.id },
    label: words.say('settings.buttonAgain'),
    style: 'primary',
  };
  return {
    kind: 'update',
    ...panel(call, now, { below: [`⚠️ ${sentence(words, outcome.rejection)}`], first }),
  };
}

const changed = managersOnly(change);

export const command: Command = {
  definition: {
    ...IN_SERVERS,
    default_member_permissions: MANAGE_SERVER,
    ...worded(
      { en: 'settings', es: 'ajustes', de: 'einstellungen', fr: 'réglages', ja: '設定', pt: 'configurações' },
      {
        en: 'Everything that this server may change about its show',
        es: 'Todo lo que este servidor puede cambiar de su programa',
        de: 'Alles, was dieser Server an seiner Show ändern kann',
        fr: 'Tout ce que ce serveur peut changer à son émission',
        ja: 'このサーバーのショーについて変更できるすべての項目',
        pt: 'Tudo o que este servidor pode mudar no programa',
      },
    ),
  },
  run: open,
  presses: { settings: managersOnly(open), settingsForm: managersOnly(openForm) },
  forms: { rounds: changed, bells: changed, votes: changed, quiet: changed },
};
