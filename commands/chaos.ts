// /chaos: opens a vote on the headline that strikes next; the buttons under it, and the modal for one's own.

import { HEADLINE_LENGTH_MAX } from '../src/show/market/headlines.ts';
import type { Show } from '../src/show/state/show.ts';
import { voteButtons } from '../src/stage/floor/vote-buttons.ts';
import type { Call, FormCall, PressCall } from '../src/stage/interactions/call.ts';
import type { Command } from '../src/stage/interactions/command.ts';
import type { Reply } from '../src/stage/interactions/reply.ts';
import { chaosText } from '../src/views/votes/chaos.ts';
import { IN_SERVERS } from './options/scope.ts';
import { worded } from './options/wording.ts';
import { openedVote } from './replies/opened-vote.ts';
import { refused } from './replies/refusal.ts';
import { forVisitors, showNow } from './replies/visit.ts';

async function open(call: Call, before: Show): Promise<Reply> {
  const { guild, viewer, atMs } = call;
  const outcome = await call.floors.submit(guild, { type: 'openChaos', viewer, atMs });
  const show = showNow(call, before);
  const underway = !outcome.ok && outcome.rejection.reason === 'chaosUnderway';
  if (show.chaos === null || !(outcome.ok || underway)) {
    return refused(call, outcome.ok ? { reason: 'voteClosed' } : outcome.rejection);
  }
  const text = chaosText(show, show.chaos, atMs);
  return openedVote(call, outcome, { show, text, buttons: voteButtons(show.chaos) });
}

function tallyReply(call: Call, show: Show): Reply {
  if (show.chaos === null) return refused(call, { reason: 'voteClosed' });
  return { kind: 'tally', text: chaosText(show, show.chaos, call.atMs), buttons: voteButtons(show.chaos) };
}

async function vote(call: PressCall<'vote'>, before: Show): Promise<Reply> {
  const { guild, viewer, atMs, press } = call;
  const { vote: id, option } = press;
  const outcome = await call.floors.submit(guild, { type: 'castBallot', viewer, atMs, vote: id, option });
  // The same button pressed twice: the vote stands, and the tally is shown as it is now.
  if (!outcome.ok && outcome.rejection.reason !== 'alreadyDone') return refused(call, outcome.rejection);
  return tallyReply(call, showNow(call, before));
}

/** A modal must be the first answer to its button, so nothing is journalled before it. */
async function writeOwn(call: PressCall<'own'>): Promise<Reply> {
  const { show, press, atMs } = call;
  if (show === undefined) return refused(call, { reason: 'noShow' });
  if (show.chaos?.id !== press.vote || atMs >= show.chaos.closesAtMs)
    return refused(call, { reason: 'voteClosed' });
  return {
    kind: 'modal',
    modal: {
      form: { kind: 'headline', vote: press.vote },
      title: 'Your headline',
      rows: [
        {
          field: 'headline',
          label: 'What is in the news?',
          input: {
            kind: 'text',
            lengthMax: HEADLINE_LENGTH_MAX,
            placeholder: 'Crypto exchange loses its keys in a taxi',
          },
        },
      ],
    },
  };
}

async function propose(call: FormCall<'headline'>, before: Show): Promise<Reply> {
  const { guild, viewer, atMs, form } = call;
  const { vote: id, entered } = form;
  const text = entered.headline;
  const outcome = await call.floors.submit(guild, { type: 'proposeHeadline', viewer, atMs, vote: id, text });
  if (!outcome.ok) return refused(call, outcome.rejection);
  return tallyReply(call, showNow(call, before));
}

export const command: Command = {
  definition: {
    ...IN_SERVERS,
    ...worded(
      { en: 'chaos', es: 'caos', de: 'chaos', fr: 'chaos', ja: 'カオス', pt: 'caos' },
      {
        en: 'Open a vote on the headline that strikes next',
        es: 'Abre una votación sobre el próximo titular',
        de: 'Lass über die nächste Schlagzeile abstimmen',
        fr: 'Lance un vote sur le prochain gros titre',
        ja: '次のニュースを決める投票を始めます',
        pt: 'Abre uma votação sobre a próxima manchete',
      },
    ),
  },
  run: forVisitors(open),
  presses: { chaos: forVisitors(open), vote: forVisitors(vote), own: writeOwn },
  forms: { headline: forVisitors(propose) },
};
