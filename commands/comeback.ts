// /comeback: the members vote on bringing a bankrupt trader back before the episode is over.

import type { Performer } from '../src/show/cast/cast.ts';
import { traders } from '../src/show/cast/cast.ts';
import type { PerformerId } from '../src/show/ids.ts';
import { isRejection, type Rejection } from '../src/show/rejection.ts';
import { marketClosed } from '../src/show/rounds/opening-time.ts';
import type { Show } from '../src/show/state/show.ts';
import type { CommandCall } from '../src/stage/interactions/call.ts';
import { withOptions } from '../src/stage/interactions/command.ts';
import type { Asked } from '../src/stage/interactions/option.ts';
import type { Reply } from '../src/stage/interactions/reply.ts';
import { IN_SERVERS } from './options/scope.ts';
import { chosenTrader, traderChoices, traderOption } from './options/trader.ts';
import { worded } from './options/wording.ts';
import { misnamed } from './replies/misnamed.ts';
import { putMotion, voteOnMotion } from './replies/motion.ts';
import { forVisitors } from './replies/visit.ts';

const bankruptOf = ({ cast, episode }: Show): readonly Performer[] =>
  traders(cast).filter(({ id }) => episode?.bankrupt.includes(id) === true);

/** Who was named, or the only one there is to bring back. */
function chosenBankrupt(show: Show, typed: string, atMs: number): Performer | Rejection {
  if (typed.trim() !== '') return chosenTrader(show, typed);
  if (show.episode === null) return marketClosed(show, atMs);
  const [first, ...others] = bankruptOf(show);
  if (first !== undefined && others.length === 0) return first;
  return { reason: 'whoseComeback', bankrupt: bankruptOf(show).map(({ name }) => name) };
}

const options = {
  trader: traderOption('optional', ({ show }, typed) =>
    traderChoices(show === undefined ? undefined : { cast: bankruptOf(show) }, typed),
  ),
};

async function open(call: CommandCall<Asked<typeof options>>, show: Show): Promise<Reply> {
  const trader = chosenBankrupt(show, call.asked.trader ?? '', call.atMs);
  if (!isRejection(trader)) return putMotion(call, show, trader.id);
  const press = (performer: PerformerId) => ({ kind: 'comeback', performer }) as const;
  return misnamed(call, trader, { typed: call.asked.trader, among: traders(show.cast), press });
}

export const command = withOptions({
  definition: {
    ...IN_SERVERS,
    ...worded(
      { en: 'comeback', es: 'regreso', de: 'comeback', fr: 'retour', ja: '復帰', pt: 'retorno' },
      {
        en: 'Open a vote on bringing a bankrupt trader back at once',
        es: 'Abre una votación para que alguien en quiebra vuelva ya',
        de: 'Lass abstimmen, ob ein Pleitier sofort zurückkommt',
        fr: 'Lance un vote pour le retour immédiat d’un trader en faillite',
        ja: '破産したトレーダーをすぐ復帰させる投票を始めます',
        pt: 'Abre uma votação para trazer de volta quem faliu',
      },
    ),
  },
  options,
  run: forVisitors(open),
  presses: {
    motion: forVisitors(voteOnMotion),
    comeback: forVisitors((call, show) => putMotion(call, show, call.press.performer)),
  },
});
