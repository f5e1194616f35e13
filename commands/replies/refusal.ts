// A refusal as the viewer gets it: one sentence, for their eyes only.

import type { Rejection } from '../../src/show/rejection.ts';
import type { Reply } from '../../src/stage/interactions/reply.ts';
import { sentence } from '../../src/views/answers/rejections.ts';

export const refused = (rejection: Rejection): Reply => ({ kind: 'private', text: sentence(rejection) });
