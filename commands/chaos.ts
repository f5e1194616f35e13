// /chaos: opens a vote on the headline that strikes next; the buttons under it, and the modal for one's own.

import type { Words } from '../src/languages/words.ts';
import { ownHeadlineFault } from '../src/show/intents/votes/propose-headline.ts';
import { HEADLINE_LENGTH_MAX } from '../src/show/market/headlines.ts';
import type { Show } from '../src/show/state/show.ts';
import { chaosContent, signButton } from '../src/stage/floor/vote-buttons.ts';
import type { Call, FormCall, PressCall } from '../src/stage/interactions/call.ts';
import type { Command } from '../src/stage/interactions/command.ts';
import type { Reply } from '../src/stage/interactions/reply.ts';
import { ownHintLine } from '../src/views/votes/effects.ts';
import { plain } from '../src/views/words/markdown.ts';
import { IN_SERVERS } from './options/scope.ts';
import { worded } from './options/wording.ts';
import { openedVote } from './replies/opened-vote.ts';
import { refused } from './replies/refusal.ts';
import { forVisitors, showNow } from './replies/visit.ts';

async function open(call: Call, before: Show): Promise<Reply> {
  const { guild, viewer, atMs, words } = call;
  const outcome = await call.floors.submit(guild, { type: 'openChaos', viewer, atMs });
  const show = showNow(call, before);
  const underway = !outcome.ok && outcome.rejection.reason === 'chaosUnderway';
  if (show.chaos === null || !(outcome.ok || underway)) {
    return refused(call, outcome.ok ? { reason: 'voteClosed' } : outcome.rejection);
  }
  return openedVote(call, {
    ...{ show, kind: 'chaos', opened: outcome.ok ? 'now' : 'already' },
    closesAtMs: show.chaos.closesAtMs,
    ...chaosContent(words, show, { vote: show.chaos, atMs }),
  });
}

async function vote(call: PressCall<'vote'>, before: Show): Promise<Reply> {
  const { guild, viewer, atMs, press, words } = call;
  const { vote: id, option } = press;
  const outcome = await call.floors.submit(guild, { type: 'castBallot', viewer, atMs, vote: id, option });
  // The same button pressed twice: the vote stands, and the tally is shown as it is now.
  if (!outcome.ok && outcome.rejection.reason !== 'alreadyDone') return refused(call, outcome.rejection);
  const show = showNow(call, before);
  if (show.chaos === null) return refused(call, { reason: 'voteClosed' });
  return { kind: 'tally', ...chaosContent(words, show, { vote: show.chaos, atMs }) };
}

/** A modal must be the first answer to its button, so nothing is journalled before it. Nobody writes in vain. */
async function writeOwn(call: PressCall<'own'>): Promise<Reply> {
  const { show, viewer, press, atMs, words } = call;
  if (show === undefined) return refused(call, { reason: 'noShow' });
  const fault = ownHeadlineFault(show, { viewer, vote: press.vote, atMs });
  if (fault !== undefined) return refused(call, fault);
  return {
    kind: 'modal',
    modal: {
      form: { kind: 'headline', vote: press.vote },
      title: words.say('votes.formTitle'),
      rows: [
        {
          field: 'headline',
          label: words.say('votes.formField'),
          input: {
            kind: 'text',
            lengthMax: HEADLINE_LENGTH_MAX,
            placeholder: words.say('votes.formExample'),
          },
        },
      ],
    },
  };
}

async function propose(call: FormCall<'headline'>): Promise<Reply> {
  const { guild, viewer, atMs, form, words } = call;
  const { vote: id, entered } = form;
  const text = entered.headline;
  const outcome = await call.floors.submit(guild, { type: 'proposeHeadline', viewer, atMs, vote: id, text });
  if (!outcome.ok) return refused(call, outcome.rejection);
  const [event] = outcome.events;
  if (event?.type === 'headlineHeld') {
    const { id: held, text: written } = event.held;
    return ownHeadline(words, held, words.say('votes.held', { headline: plain(written) }));
  }
  if (event?.type !== 'headlineProposed') return refused(call, { reason: 'voteClosed' });
  const { headline } = event.option;
  const standing = words.say('votes.standing', { headline: plain(headline.text) });
  return ownHeadline(words, headline.id, `${standing}\n${ownHintLine(words, headline)}`);
}

/** For its author alone, unsigned, with the button that signs it. */
const ownHeadline = (words: Words, headline: string, text: string): Reply => ({
  kind: 'private',
  text,
  buttons: [[signButton(words, headline, false)]],
});

async function sign(call: PressCall<'sign'>, before: Show): Promise<Reply> {
  const { guild, viewer, atMs, press, words } = call;
  const { headline, signed } = press;
  const outcome = await call.floors.submit(guild, { type: 'signHeadline', viewer, atMs, headline, signed });
  if (!outcome.ok && outcome.rejection.reason !== 'alreadyDone') return refused(call, outcome.rejection);
  const { held, chaos } = showNow(call, before);
  const own =
    held.find(({ id }) => id === headline)?.text ??
    chaos?.options.find((option) => option.headline.id === headline)?.headline.text;
  const key = signed ? 'votes.signed' : 'votes.unsigned';
  const text = words.say(key, { headline: plain(own ?? '') });
  return { kind: 'update', text, buttons: [[signButton(words, headline, signed)]] };
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
  presses: { chaos: forVisitors(open), vote: forVisitors(vote), own: writeOwn, sign: forVisitors(sign) },
  forms: { headline: forVisitors(propose) },
};
