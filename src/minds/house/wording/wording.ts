// What the house model can say in answer to a brief: of all that its voice has words for, what fits what it chose and what is
// so. It chooses among that word by word.

import { ROOMS } from '../../../show/cast/cast.ts';
import { ASSETS } from '../../../show/market/asset.ts';
import { ACTIONS } from '../../../show/oversight/supervision.ts';
import { LINE_LENGTH_MAX } from '../../../show/speech/line.ts';
import { sentencesOf } from '../../../show/speech/spoken.ts';
import type { Conviction } from '../../../show/trading/decision.ts';
import type { Chosen, Spelling } from '../../answer/field.ts';
import { isLying } from '../../answer/says.ts';
import type { Brief } from '../../briefs/brief.ts';
import type { QuestionBrief } from '../../briefs/question-brief.ts';
import type { ReviewBrief } from '../../briefs/review-brief.ts';
import type { SuperviseBrief } from '../../briefs/supervise-brief.ts';
import type { Worded } from '../../llama/manner.ts';
import { type Deed, offersFor } from '../../understudy/ghostwriter.ts';
import type { Offer } from '../../understudy/grammar/writer.ts';
import { reviewOffers } from '../../understudy/overseers/officer.ts';
import { rulingOffers } from '../../understudy/overseers/regulator.ts';
import { formLine } from '../form.ts';
import { type Room, Script } from './script.ts';
import type { WornForms } from './worn-forms.ts';

/** A line's most tokens: one of 160 letters takes half of it, but of other scripts each byte can be a token. */
export const LINE_TOKENS_MAX = 128;
const LETTERS_A_TOKEN = 2;

/** In characters; what would run out of tokens first takes as much more. A line is never cut for its names. */
const LINE_ROOM: Room = {
  max: LINE_LENGTH_MAX,
  takes: (text) => Math.max(text.length, Math.ceil((tokensAtMost(text) * LINE_LENGTH_MAX) / LINE_TOKENS_MAX)),
};

function tokensAtMost(text: string): number {
  const letters = text.match(/\p{ASCII}/gu)?.length ?? 0;
  return letters / LETTERS_A_TOKEN + Buffer.byteLength(text) - letters;
}

export function wordingFor(of: Worded, worn: WornForms): Spelling {
  const offers = offersIn(of).map((offer) =>
    offer.map((parts) => fresh(parts.map(formLine), of.brief, worn)),
  );
  return new Script(offers, LINE_ROOM);
}

/** Without what was said in other words this episode, as long as there is anything else. */
function fresh(parts: readonly string[], brief: QuestionBrief, worn: WornForms): readonly string[] {
  const left = parts.filter((part) => !sentencesOf(part).some((sentence) => worn.has(brief, sentence)));
  return left.length > 0 ? left : parts;
}

function offersIn({ brief, field, chosen }: Worded): readonly Offer[] {
  const thought = field === 'thought' ? null : (chosen['thought'] ?? null);
  if (isDecide(brief)) {
    return offersFor(brief, deedIn(brief, chosen), { lies: isLying(brief, chosen), thought });
  }
  if (isReview(brief)) {
    return reviewOffers(brief, { verdict: chosen['verdict'] === 'flag' ? 'flag' : 'approve', thought });
  }
  return isSupervise(brief) ? rulingOffers(brief, { ruling: rulingIn(brief, chosen), thought }) : [];
}

function deedIn(brief: Brief, chosen: Chosen): Deed {
  return {
    trade: ASSETS.find((asset) => asset === chosen['trade']) ?? 'Hold',
    side: chosen['side'] === 'short' ? 'short' : 'long',
    conviction: convictionIn(chosen),
    location: ROOMS.find((room) => room === chosen['location']) ?? brief.room,
    ...(chosen['act'] === undefined ? {} : { act: chosen['act'] }),
  };
}

const CONVICTIONS: readonly Conviction[] = [1, 2, 3];

const convictionIn = ({ conviction }: Chosen): Conviction =>
  CONVICTIONS.find((each) => String(each) === conviction) ?? 1;

function rulingIn(brief: SuperviseBrief, chosen: Chosen): Parameters<typeof rulingOffers>[1]['ruling'] {
  const [first] = brief.suspects;
  const whom = brief.suspects.find(({ id }) => id === chosen['whom']) ?? first;
  if (whom === undefined) throw new Error(`nobody to regulate in ${brief.question}`);
  return {
    action: ACTIONS.find((action) => action === chosen['action']) ?? 'watch',
    whom: whom.id,
    asset: ASSETS.find((asset) => asset === chosen['asset']) ?? 'Tech',
    finePercent: chosen['finePercent'] === '2' ? 2 : 1,
    location: ROOMS.find((room) => room === chosen['location']) ?? brief.room,
  };
}

const isDecide = (brief: QuestionBrief): brief is Brief => 'plot' in brief;
const isReview = (brief: QuestionBrief): brief is ReviewBrief => 'trader' in brief;
const isSupervise = (brief: QuestionBrief): brief is SuperviseBrief => 'suspects' in brief;
