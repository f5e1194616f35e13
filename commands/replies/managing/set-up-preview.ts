// Setting up by form: what was entered is kept as a draft and shown as what it will make, and nothing is made before
// somebody says so. The buttons carry the draft's id, so they go on after a restart.

import type { Words } from '../../../src/languages/words.ts';
import { TRADING_FLOOR } from '../../../src/show/cast/cast.ts';
import { type Settings, settingFault } from '../../../src/show/state/settings.ts';
import type { Button } from '../../../src/stage/controls/button.ts';
import { AS_NOW, LIVELINESS, PLAY_HOURS } from '../../../src/stage/controls/set-up-choices.ts';
import type { Call, FormCall, PressCall } from '../../../src/stage/interactions/call.ts';
import type { Reply, Shown } from '../../../src/stage/interactions/reply.ts';
import type { SetUpDraft } from '../../../src/stage/notes/set-up-draft.ts';
import { planLines } from '../../../src/views/answers/set-up.ts';
import { settingFaultText } from '../../../src/views/answers/settings/setting-value.ts';
import {
  changedLine,
  changedSettings,
  settingLine,
} from '../../../src/views/answers/settings/settings-panel.ts';
import { typedHour, typedHours, typedZone } from '../../options/typed-settings.ts';
import { making } from './set-up.ts';
import { type Filled, PLACE_FIELDS, setUpChannelsForm, setUpForm, setUpHoursForm } from './set-up-form.ts';

const NOTHING: SetUpDraft = { id: '', settings: {}, channels: {}, typed: {} };

/** What can be chosen in the forms, in the order in which the preview shows it. */
const CHOSEN: readonly (keyof Settings)[] = [
  'language',
  'paceMs',
  'noise',
  'openingBell',
  'closingBell',
  'timeZone',
  'quietHours',
  'ownHeadlines',
];

/** Undefined where it is kept no more. */
const draftOf = async ({ production, guild, viewer }: Call, id: string): Promise<SetUpDraft | undefined> =>
  id === '' ? NOTHING : production.setUpDrafts.of(guild, viewer, id);

/** What holds now, or would without any wish. */
const settingsNow = ({ show, production, guild, words }: Call): Settings =>
  show?.settings ?? production.building.firstSettings(guild, words.language);

/** With what was chosen over it. */
const chosenOver = (now: Settings, { settings }: SetUpDraft): Settings => ({
  ...now,
  ...(settings as Partial<Settings>),
});

/** What was chosen has its keys, and none that says nothing: a note drops those. */
const wishOf = ({ words }: Call, { settings, channels }: SetUpDraft) => ({
  settings: settings as Partial<Settings>,
  channels,
  admin: words.language,
});

const filled = (call: Call, draft: SetUpDraft): Filled => ({
  draft: draft.id,
  settings: chosenOver(settingsNow(call), draft),
  channels: draft.channels,
  typed: draft.typed,
});

type FormOf = (words: Words, given: Filled) => ReturnType<typeof setUpForm>;

const opening =
  (form: FormOf) =>
  async (call: Call, id: string): Promise<Reply> => {
    const draft = await draftOf(call, id);
    return draft === undefined
      ? outdated(call)
      : { kind: 'modal', modal: form(call.words, filled(call, draft)) };
  };

export const openSetUp = opening(setUpForm);
export const openHours = opening(setUpHoursForm);

/** Whatever has a channel already is shown with it. */
export const openChannels = (call: Call, id: string): Promise<Reply> =>
  opening((words, given) => {
    const there = Object.values(PLACE_FIELDS).flatMap((place) => {
      const channel = call.production.building.channelOf(call.guild, place);
      return channel === undefined ? [] : [[place, channel] as const];
    });
    return setUpChannelsForm(words, {
      ...given,
      channels: { ...Object.fromEntries(there), ...given.channels },
    });
  })(call, id);

const outdated = ({ words }: Call): Shown => ({
  kind: 'update',
  text: words.say('managers.draftGone'),
  buttons: [[{ press: { kind: 'setUp', draft: '' }, label: words.say('setup.again'), style: 'primary' }]],
});

export async function setUpSent(call: FormCall<'setUp'>): Promise<Reply> {
  const { form, production, guild } = call;
  const { language, liveliness, hours, headlines, channels } = form.entered;
  const draft = await draftOf(call, form.draft);
  if (draft === undefined) return outdated(call);
  const { timeZone } = chosenOver(settingsNow(call), draft);
  return previewed(call, form.draft, {
    ...draft,
    settings: {
      ...draft.settings,
      ...{ language, timeZone, ownHeadlines: headlines },
      ...(liveliness === AS_NOW ? {} : LIVELINESS[liveliness]),
      ...(hours === AS_NOW ? {} : PLAY_HOURS[hours]),
    },
    channels: { ...production.building.placed(guild, channels, draft.channels) },
  });
}

export async function hoursSent(call: FormCall<'setUpHours'>): Promise<Reply> {
  const { form } = call;
  const draft = await draftOf(call, form.draft);
  if (draft === undefined) return outdated(call);
  const { openingBell, closingBell, quietFrom, quietTo, timeZone } = form.entered;
  const settings = {
    ...draft.settings,
    openingBell: typedHour(openingBell),
    closingBell: typedHour(closingBell),
    quietHours: typedHours(quietFrom, quietTo),
    timeZone: typedZone(timeZone),
  };
  const fault = settingFault({ ...settingsNow(call), ...(settings as Partial<Settings>) });
  if (fault === undefined) return previewed(call, form.draft, { ...draft, settings, typed: {} });
  const typed = { ...form.entered };
  return previewed(call, form.draft, { ...draft, typed }, `⚠️ ${settingFaultText(call.words, fault)}`);
}

export async function channelsSent(call: FormCall<'setUpChannels'>): Promise<Reply> {
  const { form } = call;
  const draft = await draftOf(call, form.draft);
  if (draft === undefined) return outdated(call);
  const chosen = Object.entries(PLACE_FIELDS).flatMap(([field, place]) => {
    const channel = form.entered[field as keyof typeof PLACE_FIELDS];
    return channel === undefined ? [] : [[place, channel] as const];
  });
  return previewed(call, form.draft, { ...draft, channels: Object.fromEntries(chosen) });
}

/** The draft is kept anew, under an id of its own: an older preview still means what it shows. */
async function previewed(call: Call, from: string, chosen: SetUpDraft, problem?: string): Promise<Reply> {
  const draft = { ...chosen, id: call.interaction };
  await call.production.setUpDrafts.keep(call.guild, call.viewer, draft);
  const preview = await previewOf(call, draft, problem);
  // The first preview answers a form that opened on somebody's command, or on a post that all can read.
  return { kind: from === '' ? 'private' : 'update', ...preview };
}

async function previewOf(
  call: Call,
  draft: SetUpDraft,
  problem: string | undefined,
): Promise<Pick<Shown, 'text' | 'buttons'>> {
  const { words, show, production, guild } = call;
  const now = settingsNow(call);
  const after = chosenOver(now, draft);
  const plan = await production.building.plan(guild, wishOf(call, draft));
  const changed = show === undefined ? [] : changedSettings(now, after);
  const settings =
    show === undefined
      ? CHOSEN.map((setting) => settingLine(words, after, setting))
      : changed.map((setting) => changedLine(words, { before: now, after, setting }));
  const hasFloor = plan.channels.some(({ place, how }) => place === TRADING_FLOOR && how !== 'absent');
  return {
    text: [
      words.say('setup.previewTitle'),
      ...planLines(words, plan),
      ...(settings.length === 0 ? [] : [words.say('setup.howItPlays'), ...settings]),
      words.say(show === undefined ? 'setup.firstBell' : 'setup.showGoesOn'),
      words.say('setup.webhooks'),
      // Next to the buttons: a phone shows no more of a long message.
      ...(problem === undefined ? [] : [problem]),
    ].join('\n'),
    buttons: [previewButtons(words, draft.id, hasFloor ? 'ready' : 'stuck')],
  };
}

function previewButtons(words: Words, draft: string, state: 'ready' | 'stuck'): readonly Button[] {
  return [
    {
      press: { kind: 'setUpMake', draft },
      label: words.say('setup.make'),
      style: 'primary',
      ...(state === 'stuck' ? { disabled: true } : {}),
    },
    { press: { kind: 'setUp', draft }, label: words.say('setup.change'), style: 'secondary' },
    { press: { kind: 'setUpHours', draft }, label: words.say('setup.changeHours'), style: 'secondary' },
    { press: { kind: 'setUpChannels', draft }, label: words.say('setup.changeChannels'), style: 'secondary' },
  ];
}

export async function make(call: PressCall<'setUpMake'>): Promise<Reply> {
  const draft = await draftOf(call, call.press.draft);
  return draft === undefined ? outdated(call) : making(call, { wish: wishOf(call, draft), draft: draft.id });
}
