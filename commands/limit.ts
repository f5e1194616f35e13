// /limit: a cap on one's own stakes, or a break from betting. Without options it says what holds, with a button that
// opens the form.

import { ApplicationCommandOptionType } from 'discord.js';
import { LOCK_DAYS_MAX, STAKE_CAP_MAX_CHIPS } from '../src/show/intents/parlour/limit-stakes.ts';
import { viewerOf } from '../src/show/parlour/viewers.ts';
import type { Show } from '../src/show/state/show.ts';
import type { Button } from '../src/stage/controls/button.ts';
import type { Call, CommandCall, FormCall, PressCall } from '../src/stage/interactions/call.ts';
import { withOptions } from '../src/stage/interactions/command.ts';
import { type Asked, number } from '../src/stage/interactions/option.ts';
import type { Reply } from '../src/stage/interactions/reply.ts';
import { sentence } from '../src/views/answers/rejections.ts';
import { limitLines } from '../src/views/betting/wallet.ts';
import { IN_SERVERS } from './options/scope.ts';
import { typedNumber } from './options/typed-settings.ts';
import { worded } from './options/wording.ts';
import { refused } from './replies/refusal.ts';
import { limitButton } from './replies/slip-reply.ts';
import { forVisitors, showNow } from './replies/visit.ts';

const options = {
  cap: number({
    type: ApplicationCommandOptionType.Integer,
    required: false,
    min_value: 0,
    ...worded(
      { en: 'cap', es: 'tope', de: 'obergrenze', fr: 'plafond', ja: '上限', pt: 'teto' },
      {
        en: 'The most chips staked at a time; 0 lifts the cap',
        es: 'Máximo de fichas apostadas a la vez; 0 lo quita',
        de: 'Höchstens so viele Chips zugleich; 0 hebt sie auf',
        fr: 'Maximum de jetons misés à la fois ; 0 le supprime',
        ja: '同時に賭けるチップの上限（0で解除）',
        pt: 'Máximo de fichas apostadas de uma vez; 0 remove',
      },
    ),
  }),
  lockDays: number({
    type: ApplicationCommandOptionType.Integer,
    required: false,
    min_value: 1,
    ...worded(
      {
        en: 'lock-days',
        es: 'días-de-pausa',
        de: 'sperrtage',
        fr: 'jours-de-pause',
        ja: '休止日数',
        pt: 'dias-de-pausa',
      },
      {
        en: 'No bets for so many days; cannot be undone',
        es: 'Sin apuestas durante tantos días; no se deshace',
        de: 'So viele Tage keine Wetten; nicht rückgängig zu machen',
        fr: 'Aucun pari pendant autant de jours ; irréversible',
        ja: 'この日数は賭けられません（取り消し不可）',
        pt: 'Sem apostas por tantos dias; não dá para desfazer',
      },
    ),
  }),
};

interface Limits {
  readonly capChips: number | null;
  readonly lockDays: number | null;
}

/** What holds now, and where it is changed. */
function limitsShown({ viewer, atMs, words }: Call, show: Show): Reply {
  const lines = limitLines(words, show, { viewer, atMs });
  return {
    kind: 'private',
    text: [words.say('wallet.limits'), ...(lines.length === 0 ? [words.say('wallet.noLimit')] : lines)].join(
      '\n',
    ),
    buttons: changeButtons(words),
  };
}

const changeButtons = (words: Call['words']): readonly (readonly Button[])[] => [
  [{ ...limitButton(words), style: 'primary' }],
];

async function limit(call: Call, before: Show, { capChips, lockDays }: Limits): Promise<Reply> {
  if (capChips === null && lockDays === null) return limitsShown(call, before);
  const { guild, viewer, atMs, words } = call;
  const outcome = await call.floors.submit(guild, { type: 'limitStakes', viewer, atMs, capChips, lockDays });
  if (outcome.ok) return limitsShown(call, showNow(call, before));
  return { kind: 'private', text: sentence(words, outcome.rejection), buttons: changeButtons(words) };
}

const typed = ({ asked }: CommandCall<Asked<typeof options>>): Limits => ({
  capChips: asked.cap ?? null,
  lockDays: asked.lockDays ?? null,
});

/** No number: the rules refuse it, with the sentence that says what they take. */
const NO_NUMBER = -1;

const wholeNumber = (text: string): number => {
  const typed = typedNumber(text);
  return Number.isNaN(typed) ? NO_NUMBER : typed;
};

/** The form shows the cap that holds: whoever empties it wants none. */
function entered({ form, viewer }: FormCall<'limit'>, show: Show): Limits {
  const [cap, lockDays] = [form.entered.cap.trim(), form.entered.lockDays.trim()];
  const { stakeCapChips } = viewerOf(show, viewer);
  const emptied = stakeCapChips === null ? null : 0;
  return {
    capChips: cap === '' ? emptied : wholeNumber(cap),
    lockDays: lockDays === '' ? null : wholeNumber(lockDays),
  };
}

/** A modal must be the first answer to its button, so nothing is journalled before it. */
function limitForm(call: PressCall<'limit'>): Reply {
  const { show, viewer, words } = call;
  if (show === undefined) return refused(call, { reason: 'noShow' });
  const { stakeCapChips } = viewerOf(show, viewer);
  return {
    kind: 'modal',
    modal: {
      form: { kind: 'limit' },
      title: words.say('wallet.limitForm'),
      rows: [
        {
          field: 'cap',
          label: words.say('wallet.capField'),
          description: words.say('wallet.capHint'),
          input: {
            ...{ kind: 'text', lengthMax: String(STAKE_CAP_MAX_CHIPS).length, isOptional: true },
            value: stakeCapChips === null ? '' : String(stakeCapChips),
          },
        },
        {
          field: 'lockDays',
          label: words.say('wallet.lockField'),
          description: words.say('wallet.lockHint'),
          input: { kind: 'text', lengthMax: String(LOCK_DAYS_MAX).length, isOptional: true },
        },
      ],
    },
  };
}

export const command = withOptions({
  definition: {
    ...IN_SERVERS,
    ...worded(
      { en: 'limit', es: 'límite', de: 'limit', fr: 'limite', ja: '制限', pt: 'limite' },
      {
        en: 'Cap your stakes, or take a break from betting',
        es: 'Pon un tope a tus apuestas o haz una pausa',
        de: 'Begrenze deine Einsätze oder mach eine Wettpause',
        fr: 'Plafonne tes mises ou fais une pause',
        ja: '賭けの上限や休止期間を自分で設定します',
        pt: 'Limite suas apostas ou faça uma pausa',
      },
    ),
  },
  options,
  run: forVisitors((call, show) => limit(call, show, typed(call))),
  presses: { limit: async (call) => limitForm(call) },
  forms: { limit: forVisitors((call, show) => limit(call, show, entered(call, show))) },
});
