// Applies what the traders did: questions, turns, fills, steps between rooms, bankruptcies.

import { remember } from '../cast/spoken.ts';
import type { Show } from '../state/show.ts';
import type { Moved, OrderFilled, TurnOpened, TurnTaken, WentBankrupt } from './event.ts';
import { withEpisode } from './fold-episode.ts';

type TradingEvent = TurnOpened | TurnTaken | OrderFilled | Moved | WentBankrupt;

export function applyTradingEvent(show: Show, event: TradingEvent): Show {
  switch (event.type) {
    case 'turnOpened':
      return withEpisode(show, ({ waiting, asked }) => ({
        waiting: waiting.filter((id) => id !== event.question.performer),
        asked: [...asked, event.question],
      }));
    case 'turnTaken':
      return turnTaken(show, event);
    case 'orderFilled': {
      const { [event.performer]: _before, ...others } = show.positions;
      const positions = event.position === null ? others : { ...others, [event.performer]: event.position };
      return withEpisode({ ...show, positions }, ({ flowCents }) => ({
        flowCents: { ...flowCents, [event.asset]: (flowCents[event.asset] ?? 0) + event.flowCents },
      }));
    }
    case 'moved':
      return { ...show, rooms: { ...show.rooms, [event.performer]: event.to } };
    case 'wentBankrupt':
      return withEpisode(show, ({ bankrupt, firstBankrupt, called }) => ({
        bankrupt: [...bankrupt, event.performer],
        firstBankrupt: firstBankrupt ?? event.performer,
        called: called.filter((id) => id !== event.performer),
      }));
  }
}

function turnTaken(show: Show, { question, performer, room, decision }: TurnTaken): Show {
  const { thought, speech, trade, side, conviction } = decision;
  const spoken = remember(show.spoken, thought, speech);
  return withEpisode({ ...show, spoken }, ({ asked, turns, round }) => ({
    asked: asked.filter(({ id }) => id !== question),
    turns: [
      ...turns,
      { number: turns.length + 1, round, performer, room, thought, speech, trade, side, conviction },
    ],
  }));
}
