// Everything that may be wanted of a show: by viewers, by the clock, by the minds. A family stands beside its rules.
// An intent carries its time; where chance or a calendar is needed, it carries that too.

import type { BellIntent } from './bells/bell-intents.ts';
import type { CastIntent } from './cast/cast-intents.ts';
import type { MindIntent } from './minds/mind-intents.ts';
import type { ParlourIntent } from './parlour/parlour-intents.ts';
import type { StandstillIntent } from './standstill/standstill-intents.ts';
import type { VoteIntent } from './votes/vote-intents.ts';

export type Intent = BellIntent | MindIntent | StandstillIntent | CastIntent | ParlourIntent | VoteIntent;
export type IntentType = Intent['type'];
export type IntentOf<Type extends IntentType> = Extract<Intent, { readonly type: Type }>;

type WithoutTime<Wish> = Wish extends Intent ? Omit<Wish, 'atMs'> : never;
/** What led to a record: an intent without its time, which is the record's own. */
export type Cause = WithoutTime<Intent>;
