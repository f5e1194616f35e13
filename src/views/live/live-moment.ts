// What has just happened on a floor, for the eye to play and for the ear to hear: one entry of a step, as plain JSON.

import type { PerformerId } from '../../show/ids.ts';
import type { Forfeit } from '../../show/plot/forfeits.ts';
import type { OfficePlace } from '../cards/office.ts';

/** `words`: the same as a sentence, in the show's language, filtered. */
interface Told<Type extends string> {
  readonly type: Type;
  readonly words: string;
}
interface Of<Type extends string> extends Told<Type> {
  readonly performer: PerformerId;
}

export type LiveMoment =
  | (Of<'said'> & {
      readonly to: PerformerId | null;
      readonly room: OfficePlace;
      readonly text: string;
    })
  | (Told<'bell'> & {
      readonly which: 'opening' | 'closing' | 'round';
      /** Of a closing bell; none at the others. */
      readonly winners: readonly PerformerId[];
    })
  | (Told<'headline'> & { readonly text: string })
  | Told<'prices' | 'halted' | 'resumed' | 'plot' | 'notice'>
  | Of<'traded' | 'called' | 'soldOut' | 'ruined' | 'comeback' | 'lead' | 'champion'>
  | (Of<'forfeit'> & { readonly forfeit: Forfeit })
  | (Told<'vote'> & { readonly which: 'opened' | 'closed' });
