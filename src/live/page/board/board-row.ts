// A trader's row on the board: rank, what changed of it, name, what is held, chips behind, the curve, money. The whole
// row is a button that opens the trader's booth.

import type { BoardRow } from '../../../views/cards/board.ts';
import { drawn, element, setText } from '../element.ts';
import type { Item } from '../frame/keyed-list.ts';
import type { PageWords } from '../words/page-words.ts';
import { type Frame, polyline, scaleOf } from './curve.ts';
import { paintTile } from './tile.ts';

export interface RowScene {
  readonly row: BoardRow;
  readonly words: PageWords;
  readonly isCalled: boolean;
  readonly isChosen: boolean;
}

const FRAME: Frame = { width: 84, height: 30, margin: 2 };

export function boardRow(choose: (id: string) => void): (scene: RowScene) => Item<RowScene> {
  return ({ row: { id } }) => {
    const parts = rowParts();
    parts.press.addEventListener('click', () => choose(id));
    return { shown: parts.shown, update: (scene) => updateRow(parts, scene) };
  };
}

type Parts = ReturnType<typeof rowParts>;

function rowParts() {
  const rank = element('span', { class: 'rank' });
  const climbed = element('span', { class: 'climbed' });
  const tile = element('span', { class: 'tile', 'aria-hidden': 'true' });
  const name = element('span', { class: 'name' });
  const holds = element('span', { class: 'holds' });
  const chips = element('span', { class: 'chips' });
  const line = drawn('polyline');
  const curve = drawn('svg', { class: 'curve', viewBox: `0 0 ${FRAME.width} ${FRAME.height}` }, line);
  curve.setAttribute('aria-hidden', 'true');
  const equity = element('span', { class: 'equity' });
  const profit = element('span', { class: 'profit' });
  const press = element(
    'button',
    { type: 'button', class: 'row' },
    element('span', { class: 'place' }, rank, climbed),
    tile,
    element('span', { class: 'who' }, element('span', { class: 'title' }, name, chips), holds),
    curve,
    element('span', { class: 'money' }, equity, profit),
  );
  const shown = element('li', {}, press);
  return { shown, press, rank, climbed, tile, name, holds, chips, line, equity, profit };
}

function updateRow(parts: Parts, { row, words, isCalled, isChosen }: RowScene): void {
  const { press } = parts;
  press.dataset['performer'] = row.id;
  press.classList.toggle('leads', row.rank === 1 && !row.bankrupt);
  press.classList.toggle('out', row.bankrupt);
  press.classList.toggle('called', isCalled);
  press.setAttribute('aria-pressed', String(isChosen));
  press.style.setProperty('--own', row.colour);
  said(parts.rank, String(row.rank), words.say('live.rank', { rank: row.rank }));
  climb(parts.climbed, row, words);
  paintTile(parts.tile, row);
  setText(parts.name, row.name);
  setText(
    parts.holds,
    isCalled ? `${words.say('live.called')} · ${holdingText(row, words)}` : holdingText(row, words),
  );
  said(
    parts.chips,
    row.chips > 0 ? `🪙 ${words.whole(row.chips)}` : '',
    row.chips > 0 ? words.say('live.chips', { chips: words.whole(row.chips) }) : '',
  );
  setText(parts.equity, words.money(row.equityCents));
  setText(parts.profit, row.profitBp === null ? '' : words.percent(row.profitBp));
  parts.profit.dataset['way'] = way(row.profitCents);
  parts.line.setAttribute('points', polyline(FRAME, scaleOf([row.equityHistory]), row.equityHistory));
}

export function holdingText({ position, winner }: BoardRow, words: PageWords): string {
  if (winner) return `🏆 ${words.say('live.champion')}`;
  if (position === 'bankrupt') return words.say('live.bankrupt');
  if (position === 'cash') return words.say('live.cash');
  const { side, asset, worthCents } = position;
  const values = { asset: words.say(`names.${asset}`), worth: words.money(worthCents) };
  return words.say(side === 'long' ? 'live.long' : 'live.short', values);
}

function climb(badge: HTMLElement, { climbed }: BoardRow, words: PageWords): void {
  const places = Math.abs(climbed);
  const isUp = climbed > 0;
  badge.dataset['way'] = way(climbed);
  if (places === 0) said(badge, '', '');
  else
    said(badge, `${isUp ? '▲' : '▼'}${places}`, words.say(isUp ? 'live.climbed' : 'live.fell', { places }));
}

/** Shows one text and has another read out. */
function said(part: HTMLElement, shown: string, aloud: string): void {
  if (part.dataset['said'] === `${shown}|${aloud}`) return;
  part.dataset['said'] = `${shown}|${aloud}`;
  part.replaceChildren(
    element('span', { 'aria-hidden': 'true' }, shown),
    element('span', { class: 'unseen' }, ` ${aloud} `),
  );
}

export const way = (amount: number): 'up' | 'down' | 'level' =>
  amount > 0 ? 'up' : amount < 0 ? 'down' : 'level';
