// /ask: a question to a trader, who owes an answer and gives it in the room. Whoever asked gets it in the same message.

import { ApplicationCommandOptionType } from 'discord.js';
import { QUESTION_LENGTH_MAX } from '../src/show/audience/questions.ts';
import { isRejection } from '../src/show/rejection.ts';
import type { Show } from '../src/show/state/show.ts';
import type { CommandCall } from '../src/stage/interactions/call.ts';
import { withOptions } from '../src/stage/interactions/command.ts';
import { type Asked, text } from '../src/stage/interactions/option.ts';
import type { Reply } from '../src/stage/interactions/reply.ts';
import { takenText } from '../src/views/plots/asks.ts';
import { IN_SERVERS } from './options/scope.ts';
import { chosenTrader, traderOption } from './options/trader.ts';
import { worded } from './options/wording.ts';
import { refused } from './replies/refusal.ts';
import { forVisitors } from './replies/visit.ts';

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

async function ask(call: CommandCall<Asked<typeof options>>, show: Show): Promise<Reply> {
  const trader = chosenTrader(show, call.asked.trader);
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
  if (!outcome.ok) return refused(call, outcome.rejection);
  const event = outcome.events.find(({ type }) => type === 'questionAsked');
  if (event?.type !== 'questionAsked') return refused(call, { reason: 'alreadyDone' });
  const { asked } = event;
  return {
    kind: 'private',
    text: takenText(words, show, asked),
    awaits: { guild, viewer, question: asked.id, language: words.language },
  };
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
});
