// What a voice has to say on each subject of a room: by itself, and to whoever has just spoken of it.

import type { Room } from '../../../show/cast/cast.ts';
import type { SubjectOf } from '../../briefs/subjects.ts';

/** `talk`: names nobody, and leaves room in the line; `reply`: to the speaker. */
export type RoomForms<In extends Room> = Readonly<
  Record<`${'talk' | 'reply'}.${SubjectOf<In>}`, readonly string[]>
>;

/** On any subject: to one about what another said of it, and of the headline that the room talks about. */
export type CompanyForms = Readonly<Record<'talk.back' | 'talk.news' | 'reply.news', readonly string[]>>;
