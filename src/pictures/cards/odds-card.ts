// The pool as a picture: a bar for each outcome as long as its share, its odds, and the chips on it; where the odds are
// sealed, who is on offer and why there is no more to see.

import { createCanvas, type SKRSContext2D } from 'canvas';
import type { Words } from '../../languages/words.ts';
import {
  type OddsView,
  type OnThread,
  type OutcomeView,
  outcomeNameIn,
  timesIn,
} from '../../views/cards/odds-card.ts';
import { termsIn } from '../../views/plots/thread-words.ts';
import { loadFonts } from '../drawing/font-loading.ts';
import { font } from '../drawing/fonts.ts';
import { paintStepped } from '../drawing/frame.ts';
import { coin } from '../drawing/marks.ts';
import type { Palette } from '../drawing/palette.ts';
import { legibleOn, NIGHT_SHIFT } from '../drawing/palette.ts';
import { paintLine } from '../drawing/text.ts';
import { wrapped } from '../drawing/words.ts';
import { paintPortrait } from '../portraits/portrait.ts';
import type { Box } from '../portraits/sprite.ts';
import { paintSprite } from '../portraits/sprite.ts';
import { CARD_INNER_PX, CARD_MARGIN_PX, openCard } from './card.ts';

const ROW_PX = 92;
const GAP_PX = 10;
const POOL_PX = 60;
const SEALED_PX = 40;
/** What a market on a thread is about, a line. */
const ABOUT_PX = 34;
const ABOUT_SIZE_PX = 26;
const ABOUT_LINES_MAX = 3;

/** What a market asks, short enough for a sign. */
const TITLES = {
  winner: 'signs.whoWins',
  firstBankrupt: 'signs.firstBust',
  headToHead: 'signs.duel',
  hypocrite: 'signs.hypocrite',
  sideBet: 'signs.sideBet',
  pact: 'signs.pact',
  dare: 'signs.dare',
} as const satisfies Readonly<Record<OddsView['kind'], string>>;

export async function drawOddsCard(
  words: Words,
  view: OddsView,
  palette: Palette = NIGHT_SHIFT,
): Promise<Buffer> {
  const about = view.on === null ? [] : aboutLines(words, view.on);
  const aboutPx = about.length * ABOUT_PX;
  const poolPx = POOL_PX + aboutPx + (view.odds === 'sealed' ? SEALED_PX : 0);
  const bodyHeightPx = poolPx + Math.max(1, view.outcomes.length) * (ROW_PX + GAP_PX);
  const bets = view.locked ? 'locked' : 'open';
  const note = words.say('signs.oddsNote', { episode: view.episode, bets });
  const { canvas, context, top } = openCard(
    { title: words.say(TITLES[view.kind]), note, bodyHeightPx },
    palette,
  );
  paintSprite(context, coin(palette.chip), { x: CARD_MARGIN_PX + 4, y: top + 6, width: 32, height: 32 });
  paintLine(context, {
    ...{ text: words.say('signs.pool', { chips: view.poolChips }), x: CARD_MARGIN_PX + 50, y: top + 34 },
    ...{ widthMax: CARD_INNER_PX - 60, face: 'Loud', sizePx: 30, colour: palette.chip },
  });
  for (const [index, text] of about.entries())
    paintLine(context, {
      ...{ text, x: CARD_MARGIN_PX + 50, y: top + 72 + index * ABOUT_PX, widthMax: CARD_INNER_PX - 60 },
      ...{ face: 'Table', sizePx: ABOUT_SIZE_PX, colour: palette.text },
    });
  if (view.odds === 'sealed')
    paintLine(context, {
      ...{ text: words.say('signs.sealedOdds', { bets }), x: CARD_MARGIN_PX + 50, y: top + aboutPx + 72 },
      ...{ widthMax: CARD_INNER_PX - 60, face: 'Table', sizePx: 26, colour: palette.text },
    });
  view.outcomes.forEach((outcome, index) => {
    const y = top + poolPx + index * (ROW_PX + GAP_PX);
    const box = { x: CARD_MARGIN_PX, y, width: CARD_INNER_PX, height: ROW_PX };
    paintOutcome(context, outcome, { box, palette, words, view });
  });
  return canvas.encode('png');
}

/** "Mike and Sarah: both long Crypto to round 12", measured before the card is made, whose height depends on it. */
function aboutLines(words: Words, on: OnThread): readonly string[] {
  loadFonts();
  const context = createCanvas(1, 1).getContext('2d');
  context.font = font('Table', ABOUT_SIZE_PX);
  const about = { one: on.one.name, other: on.other.name, terms: termsIn(words, on) };
  return wrapped(context, words.say(ABOUT[on.market], about), {
    widthMax: CARD_INNER_PX - 60,
    linesMax: ABOUT_LINES_MAX,
  });
}

const ABOUT = {
  sideBet: 'signs.sideBetAbout',
  pact: 'signs.pactAbout',
  dare: 'signs.dareAbout',
} as const satisfies Readonly<Record<OnThread['market'], string>>;

function paintOutcome(
  context: SKRSContext2D,
  outcome: OutcomeView,
  { box, palette, words, view }: { box: Box; palette: Palette; words: Words; view: OddsView },
): void {
  const { odds } = view;
  paintStepped(context, { box, colour: palette.panel });
  const face = { x: box.x + 12, y: box.y + 10, width: 72, height: 72 };
  if (outcome.verdict === null || view.on === null) paintFace(context, outcome, face);
  else paintVerdict(context, { verdict: outcome.verdict, on: view.on }, face);
  const x = box.x + 100;
  const text = outcomeNameIn(words, outcome);
  const name = { text, x, y: box.y + 36, widthMax: 240, face: 'Loud', sizePx: 30 } as const;
  const nameWidth = paintLine(context, {
    ...name,
    colour: outcome.bankrupt ? palette.muted : legibleOn(palette.panel, outcome.colour),
  });
  paintLine(context, {
    ...{
      text: backingIn(words, outcome, odds),
      x: box.x + box.width - 170,
      y: box.y + 35,
      face: 'Table',
      sizePx: 24,
    },
    widthMax: box.width - 286 - Math.ceil(nameWidth),
    ...{ align: 'right', colour: palette.muted },
  });
  const bar = { x, y: box.y + 54, width: box.width - 100 - 170, height: 22 };
  context.fillStyle = palette.unlit;
  context.fillRect(bar.x, bar.y, bar.width, bar.height);
  context.fillStyle = outcome.colour;
  context.fillRect(bar.x, bar.y, Math.round((bar.width * outcome.shareBp) / 10_000), bar.height);
  paintLine(context, {
    ...{
      text: timesIn(words, outcome) ?? (odds === 'sealed' ? '?' : '–'),
      x: box.x + box.width - 20,
      y: box.y + 60,
      widthMax: 136,
    },
    ...{ face: 'Loud', sizePx: 40, align: 'right', colour: palette.text },
  });
}

/** How it is backed, as far as that is shown, and whether the trader is bust. */
function backingIn(words: Words, outcome: OutcomeView, odds: OddsView['odds']): string {
  if (odds === 'sealed') return outcome.bankrupt ? words.say('signs.bankrupt') : '';
  const chips = outcome.chips === 0 ? words.say('signs.nobodyYet') : words.chips(outcome.chips);
  return outcome.bankrupt ? words.say('signs.bustWith', { chips }) : chips;
}

/** Who is bet on; an empty chair's wall where it is nobody. */
function paintFace(context: SKRSContext2D, { id, colour }: OutcomeView, box: Box): void {
  if (id !== null) {
    paintPortrait(context, { id, colour }, box);
    return;
  }
  context.fillStyle = colour;
  context.fillRect(box.x, box.y, box.width, box.height);
  paintLine(context, {
    ...{ text: '?', x: box.x + box.width / 2, y: box.y + 52, widthMax: box.width, face: 'Sign', sizePx: 40 },
    ...{ align: 'center', colour: '#ffffff' },
  });
}

/** Whose thread it is: together where it is kept, struck out where it is not. */
function paintVerdict(
  context: SKRSContext2D,
  { verdict, on }: { verdict: NonNullable<OutcomeView['verdict']>; on: OnThread },
  { x, y, width, height }: Box,
): void {
  const faces = on.market === 'pact' ? [on.one, on.other] : [on.other];
  const size = faces.length === 1 ? width : Math.round(width * 0.6);
  for (const [index, face] of faces.entries()) {
    const at = { x: x + index * (width - size), y: y + index * (height - size) };
    paintPortrait(context, face, { ...at, width: size, height: size });
  }
  if (verdict === 'pact-holds' || verdict === 'dare-made') return;
  context.strokeStyle = '#d55e00';
  context.lineWidth = 8;
  context.beginPath();
  context.moveTo(x + 4, y + height - 4);
  context.lineTo(x + width - 4, y + 4);
  context.stroke();
}
