// What a mind said, to be read by a person: each answer with the news and the line that it answers.

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { linesOf, type Night, type Take, textsIn } from './nights/take.ts';
import { toldIn } from './salad/joints.ts';
import { saladIn } from './salad/salad.ts';
import type { Measure } from './scores/scores.ts';

/** One answer on a few lines: who, what was heard, what was thought, done and said. */
function scriptOf(take: Take): string {
  const { self } = take.brief;
  const news = take.kind === 'decide' ? take.brief.news.at(-1) : undefined;
  const heard = take.kind === 'review' ? undefined : take.brief.heard.at(-1);
  const lines = [
    `${self.name}, ${self.title}`,
    ...(news === undefined ? [] : [`  news: ${news.text}`]),
    ...(heard === undefined ? [] : [`  hears ${heard.name}: ${heard.speech}`]),
    ...answerLines(take),
  ];
  return lines.join('\n');
}

function answerLines(take: Take): readonly string[] {
  if (take.answer === null) return [`  no answer: ${take.fault}`];
  switch (take.kind) {
    case 'decide': {
      const { thought, trade, side, conviction, speech, location } = take.answer;
      const order = trade === 'Hold' ? 'holds' : `${side} ${trade}, ${conviction}`;
      return [`  thinks: ${thought}`, `  ${order}; goes to ${location}`, `  says: ${speech}`];
    }
    case 'review': {
      const { decision, trader } = take.brief;
      const { thought, verdict, reason } = take.answer;
      const order = `${trader.name} wants ${decision.side} ${decision.trade}: ${decision.speech}`;
      return [`  ${order}`, `  thinks: ${thought}`, `  ${verdict}: ${reason}`];
    }
    case 'supervise': {
      const { thought, action, whom, asset, speech } = take.answer;
      return [`  thinks: ${thought}`, `  ${action} (${whom}, ${asset})`, `  says: ${speech}`];
    }
  }
}

/** What the check of salad finds, to be judged by whoever reads. */
function saladLines(take: Take): readonly string[] {
  const told = toldIn(textsIn(take.brief), take.brief.castNames);
  return linesOf(take).flatMap((line) => {
    const why = saladIn(line, told);
    return why === undefined ? [] : [`  no sentence, for ${why}: ${line}`];
  });
}

export interface Script {
  readonly mind: string;
  readonly nights: readonly Night[];
  readonly words: Measure['words'];
}

/** All answers of a mind, episode by episode, as FOLDER/MIND.txt. */
export async function writeScript(folder: string, { mind, nights, words }: Script): Promise<void> {
  const isMarked = words === 'the voices’';
  const textOf = (take: Take): string => [scriptOf(take), ...(isMarked ? saladLines(take) : [])].join('\n');
  const text = nights.map(({ takes }, number) =>
    [`Episode ${number + 1}`, ...takes.map(textOf)].join('\n\n'),
  );
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${mind}.txt`), `${text.join('\n\n')}\n`);
}
