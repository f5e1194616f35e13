// A refusal as a row: what is wished, in which house, and for which reason it is refused.

import type { Rejection } from '../../../src/show/rejection.ts';
import type { Playhouse } from '../../playhouse.ts';
import type { Wish } from './wishes.ts';

export type Reason = Rejection['reason'];
type Row = readonly [what: string, house: () => Playhouse, wish: Wish];
/** At least one row for every reason. */
export type Refusals = { readonly [Why in Reason]: readonly [Row, ...Row[]] };
