// A refusal as the viewer gets it: one sentence in their own language, for their eyes only.

import type { Rejection } from '../../src/show/rejection.ts';
import type { Call } from '../../src/stage/interactions/call.ts';
import type { Reply } from '../../src/stage/interactions/reply.ts';
import { sentence } from '../../src/views/answers/rejections.ts';

export const refused = ({ words }: Pick<Call, 'words'>, rejection: Rejection): Reply => ({
  kind: 'private',
  text: sentence(words, rejection),
});
