// /bell: calls a member to the opening bell, once a day at most, or stops it. The button under a bell starts it too.

import type { Button } from '../src/stage/controls/button.ts';
import { CALLED_BY_NAME_MAX } from '../src/stage/floor/bell-calls.ts';
import type { Call } from '../src/stage/interactions/call.ts';
import type { Command } from '../src/stage/interactions/command.ts';
import type { Reply } from '../src/stage/interactions/reply.ts';
import { IN_SERVERS } from './options/scope.ts';
import { worded } from './options/wording.ts';
import { forVisitors } from './replies/visit.ts';

async function start({ guild, viewer, words, isManager, production }: Call): Promise<Reply> {
  const calling = await production.startCalling(guild, viewer);
  if (calling === 'full') return { kind: 'private', text: words.say('bell.full', { n: CALLED_BY_NAME_MAX }) };
  const stop: Button = { press: { kind: 'bellOff' }, label: words.say('bell.stop'), style: 'secondary' };
  const text = words.say(calling === 'byRole' ? 'bell.byRole' : 'bell.byName');
  const grant = calling === 'byName' && isManager ? `\n${words.say('bell.grant')}` : '';
  return { kind: 'private', text: `${text}${grant}`, buttons: [[stop]] };
}

async function stop({ guild, viewer, words, production }: Call): Promise<Reply> {
  await production.stopCalling(guild, viewer);
  const again: Button = { press: { kind: 'bell' }, label: words.say('bell.start'), style: 'secondary' };
  return { kind: 'private', text: words.say('bell.off'), buttons: [[again]] };
}

export const command: Command = {
  definition: {
    ...IN_SERVERS,
    ...worded(
      { en: 'bell', es: 'campana', de: 'glocke', fr: 'cloche', ja: 'ベル', pt: 'sino' },
      {
        en: 'Be called to the opening bell, once a day at most',
        es: 'Recibe un aviso al abrir la sesión, como mucho una vez al día',
        de: 'Lass dich zur Eröffnungsglocke rufen, höchstens einmal am Tag',
        fr: 'Fais-toi appeler à la cloche d’ouverture, une fois par jour au plus',
        ja: '取引開始のベルでお知らせします（1日1回まで）',
        pt: 'Receba um aviso na abertura, no máximo uma vez por dia',
      },
    ),
  },
  run: forVisitors(async (call) => {
    const isCalled = await call.production.isCalled(call.guild, call.viewer);
    return isCalled ? stop(call) : start(call);
  }),
  presses: { bell: forVisitors(start), bellOff: forVisitors(stop) },
};
