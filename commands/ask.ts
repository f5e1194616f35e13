// /ask: a question to a trader, who owes an answer and gives it in the room. Whoever asked gets it in the same message.
// While others wait, what most members want to know is asked first: their buttons say so.

import { ApplicationCommandOptionType } from 'discord.js';
import { QUESTION_LENGTH_MAX } from '../src/show/audience/questions.ts';
import { isRejection, type Rejection, type RejectionReason } from '../src/show/rejection.ts';
import type { Show } from '../src/show/state/show.ts';
import { questionButtons } from '../src/stage/floor/vote-buttons.ts';
import type { Call, CommandCall, PressCall } from '../src/stage/interactions/call.ts';
import { withOptions } from '../src/stage/interactions/command.ts';
import { type Asked, text } from '../src/stage/interactions/option.ts';
import type { Reply } from '../src/stage/interactions/reply.ts';
import { sentence } from '../src/views/answers/rejections.ts';
import { backedText, takenText, waitingIn, waitingList } from '../src/views/plots/asks.ts';
import { IN_SERVERS } from './options/scope.ts';
import { chosenTrader, traderOption } from './options/trader.ts';
import { worded } from './options/wording.ts';
import { refused } from './replies/refusal.ts';
import { forVisitors, showNow } from './replies/visit.ts';

const options = {
  trader: traderOption('required'),
  question: text({
    type: ApplicationCommandOptionType.String,
    required: true,
    max_length: QUESTION_LENGTH_MAX,
    ...worded(
      { en: 'question', es: 'pregunta', de: 'frage', fr: 'question', ja: '質問', pt: 'pergunta' },
      {
        en: 'What you want to know; everybody hears the answer',
        es: 'Lo que quieres saber; la respuesta la oye todo el mundo',
        de: 'Was du wissen willst; die Antwort hören alle',
        fr: 'Ce que tu veux savoir ; tout le monde entend la réponse',
        ja: '知りたいこと（答えは全員に聞こえます）',
        pt: 'O que você quer saber; todo mundo ouve a resposta',
      },
    ),
  }),
};

async function ask(call: CommandCall<Asked<typeof options>>, before: Show): Promise<Reply> {
  const trader = chosenTrader(before, call.asked.trader);
  if (isRejection(trader)) return refused(call, trader);
  const { guild, viewer, atMs, words } = call;
  const wish = {
    type: 'askTrader',
    viewer,
    atMs,
    performer: trader.id,
    text: call.asked.question ?? '',
  } as const;
  const outcome = await call.floors.submit(guild, wish);
  const show = showNow(call, before);
  if (!outcome.ok)
    return OFFERS_OTHERS.has(outcome.rejection.reason)
      ? offering(call, show, outcome)
      : refused(call, outcome.rejection);
  const event = outcome.events.find(({ type }) => type === 'questionAsked' || type === 'questionBacked');
  if (event?.type === 'questionBacked') return backed(call, show, event.question);
  if (event?.type !== 'questionAsked') return refused(call, { reason: 'alreadyDone' });
  const { id } = event.asked;
  const asked = show.episode?.questions.find((question) => question.id === id) ?? event.asked;
  const others = asked.putInRound === undefined ? waitingList(words, show, id) : undefined;
  return {
    kind: 'private',
    text: [takenText(words, show, asked), ...(others === undefined ? [] : [others])].join('\n'),
    ...(others === undefined ? {} : { buttons: questionButtons(words, show, id) }),
    awaits: { guild, viewer, question: id, language: words.language },
  };
}

/** Who cannot ask now can still say what they want to know. */
const OFFERS_OTHERS: ReadonlySet<RejectionReason> = new Set([
  ...(['questionsFull', 'askedLately', 'ownQuestionOpen', 'alreadyBacked'] as const),
]);

function offering(call: Call, show: Show, { rejection }: { readonly rejection: Rejection }): Reply {
  const { words } = call;
  const list = waitingList(words, show);
  if (list === undefined) return refused(call, rejection);
  const text = [sentence(words, rejection), list].join('\n');
  return { kind: 'private', text, buttons: questionButtons(words, show) };
}

/** Under a post of the floor, or under the answer to one's own question. */
async function back(call: PressCall<'backQuestion'>, before: Show): Promise<Reply> {
  const { guild, viewer, atMs, press } = call;
  const wish = { type: 'backQuestion', viewer, atMs, question: press.question } as const;
  const outcome = await call.floors.submit(guild, wish);
  return outcome.ok ? backed(call, showNow(call, before), press.question) : refused(call, outcome.rejection);
}

function backed(call: Call, show: Show, id: string): Reply {
  const question = waitingIn(show).find((waiting) => waiting.id === id);
  if (question === undefined) return refused(call, { reason: 'questionOver' });
  return { kind: 'private', text: backedText(call.words, show, question) };
}

export const command = withOptions({
  definition: {
    ...IN_SERVERS,
    ...worded(
      { en: 'ask', es: 'preguntar', de: 'fragen', fr: 'demander', ja: '質問する', pt: 'perguntar' },
      {
        en: 'Ask a trader something: the answer is owed',
        es: 'Pregunta algo a un trader: te debe la respuesta',
        de: 'Frag einen Händler etwas: Die Antwort ist er dir schuldig',
        fr: 'Pose une question à un trader : il te doit la réponse',
        ja: 'トレーダーに質問します。必ず答えが返ってきます',
        pt: 'Pergunte algo a um trader: ele deve a resposta',
      },
    ),
  },
  options,
  run: forVisitors(ask),
  presses: { backQuestion: forVisitors(back) },
});
