// Samples one line of free text. It ends at the first character that a JSON string cannot hold, at the end of
// the turn, or at its caps; what was cut off is taken out of the transcript again, so that the model goes on
// from the line as it was kept.
import type { Token } from 'node-llama-cpp';
import type { Spelling, TextField } from '../../answer/field.ts';
import { foremost, type Odds, odds, pick } from './chance.ts';
import type { Voice } from './choice.ts';
import { clean, closingIndex, isVisible, keptLength, withoutLooseEnd } from './cut.ts';
import type { Sampling } from './transcript.ts';

const CANDIDATES_MAX = 40;
/** Where its words are held to something, what fits may be far down. */
const SIFTED_MAX = 240;
/** Of the likeliest token's chance (min-p). */
const LEAST_SHARE = 0.06;
/** How often a line's sentences may be drawn anew because they were said already. */
const REDRAWS_MAX = 4;

/** A text as it is drawn: what was chosen before it is known. */
export interface Line extends Omit<TextField, 'isStale' | 'spelling'> {
  readonly isStale?: (sentence: string) => boolean;
  readonly spelling?: Spelling;
}

/** Empty only where not one of the likeliest tokens begins with something that can be seen. */
export async function sampleSpeech(field: Line, temperature: number, voice: Voice): Promise<string> {
  const { transcript, draw } = voice;
  const start = transcript.length;
  const seed = Math.floor(draw() * 2 ** 32);
  const sampling = { temperature, topK: CANDIDATES_MAX, topP: 1, minP: LEAST_SHARE };
  let text = '';
  /** Where the sentence begins that is being spoken. */
  let sentence = { at: 0, length: start };
  let redrawsLeft = REDRAWS_MAX;
  for (
    let count = 0;
    transcript.length - start < field.maxTokens && text.length <= field.maxChars;
    count += 1
  ) {
    const sofar = { start, text, voice, spelling: field.spelling };
    const certain = goOnForCertain(sofar, field.maxTokens);
    if (certain !== undefined) {
      text = certain;
      continue;
    }
    const longer = await goOnByDraw(sofar, { ...sampling, seed: (seed + count) >>> 0 });
    if (longer === undefined) return keep(voice, start, text);
    const end = closingIndex(longer);
    const whole = end < 0 ? text : longer.slice(0, end);
    if (end >= 0 || endsSentence(text, longer)) {
      const spoken = whole.slice(sentence.at);
      if (redrawsLeft > 0 && isWorn(spoken, text.slice(0, sentence.at), field)) {
        redrawsLeft -= 1;
        text = text.slice(0, sentence.at);
        transcript.rewind(sentence.length);
        continue;
      }
      sentence = { at: text.length, length: transcript.length - 1 };
    }
    if (end >= 0) return keep(voice, start, withinCap(whole, field.maxChars));
    text = longer;
  }
  return keep(voice, start, interrupted(text, field.maxChars));
}

/** Whether the line has a sentence already, or anybody had. */
const isWorn = (sentence: string, before: string, { isStale }: Line): boolean =>
  (sentence.trim().length > 1 && before.includes(sentence.trim())) || isStale?.(sentence) === true;

/** Whether what came last begins another sentence. */
const endsSentence = (text: string, longer: string): boolean =>
  (/[.!?…]$/.test(text) && /^\s/.test(longer.slice(text.length))) ||
  (/[。！？][」』）”]*$/.test(text) && /^[^。！？」』）”]/.test(longer.slice(text.length)));

/** Undefined where nothing fits. */
async function goOnByDraw(sofar: Sofar, sampling: Sampling): Promise<string | undefined> {
  const drawn =
    sofar.spelling === undefined
      ? await drawFreely(sofar, sampling)
      : await drawHeld(sofar, sampling.temperature);
  return goOn(drawn, sofar) ?? goOnByRest(sofar);
}

/** llama.cpp draws, which is cheap where the vocabulary is large; it rarely draws what may not come. */
async function drawFreely(sofar: Sofar, sampling: Sampling): Promise<Token | undefined> {
  const { transcript } = sofar.voice;
  const drawn = await transcript.sample(sampling);
  if (drawn !== undefined && withToken(drawn, sofar) !== undefined) return drawn;
  return sift(odds(await transcript.logits({ top: SIFTED_MAX }), sampling.temperature), sofar);
}

/** Draws as llama.cpp does, and where that may not come, which is often, among what may: after one evaluation. */
async function drawHeld(sofar: Sofar, temperature: number): Promise<Token | undefined> {
  const { transcript, draw } = sofar.voice;
  const logits = await transcript.likeliest(SIFTED_MAX);
  const likeliest = foremost(logits, { topK: CANDIDATES_MAX, minP: LEAST_SHARE });
  const drawn = pick(odds(likeliest, temperature), draw);
  if (drawn !== undefined && withToken(drawn, sofar) !== undefined) return drawn;
  return sift(odds(logits, temperature), sofar);
}

/** Draws among the tokens that may come. */
function sift(all: Odds, sofar: Sofar): Token | undefined {
  const usable: { token: Token; chance: number }[] = [];
  // Likeliest first, and no further than what would be cut off.
  for (const one of all) {
    const [best = one] = usable;
    if (one.chance < best.chance * LEAST_SHARE) break;
    if (withToken(one.token, sofar) !== undefined) usable.push(one);
  }
  return pick(usable, sofar.voice.draw);
}

function withinCap(text: string, maxChars: number): string {
  return text.length <= maxChars ? text : interrupted(text, maxChars);
}

/** A last character of which only some bytes have come is no reason to lose the word before it. */
function interrupted(text: string, maxChars: number): string {
  const whole = text.replace(/\uFFFD+$/u, '');
  return withoutLooseEnd(whole.slice(0, keptLength(whole, maxChars)));
}

interface Sofar {
  readonly start: number;
  readonly text: string;
  readonly voice: Voice;
  readonly spelling: Spelling | undefined;
}

/** Accepts the token, and returns the text with it; undefined, and nothing accepted, where it does not fit. */
function goOn(token: Token | undefined, sofar: Sofar): string | undefined {
  const { transcript, vocabulary } = sofar.voice;
  const longer = token === undefined ? undefined : withToken(token, sofar);
  if (token === undefined || longer === undefined) return undefined;
  if (!vocabulary.endsTurn(token)) transcript.accept(token);
  return longer;
}

/** What comes whatever is drawn need not be drawn: it is evaluated with what is drawn behind it. */
function goOnForCertain(
  { start, text, voice: { transcript, vocabulary }, spelling }: Sofar,
  maxTokens: number,
): string | undefined {
  const certain = vocabulary.tokens(spelling?.only?.(text) ?? '');
  if (certain.length === 0) return undefined;
  transcript.force(certain.slice(0, start + maxTokens - transcript.length));
  return vocabulary.text(transcript.since(start));
}

/** Where no likely token has the rest of a word. */
function goOnByRest({ start, text, voice: { transcript, vocabulary }, spelling }: Sofar): string | undefined {
  const rest = vocabulary.tokens(spelling?.rest(text) ?? '');
  if (rest.length === 0) return undefined;
  transcript.force(rest);
  return vocabulary.text(transcript.since(start));
}

/**
 * The text with a token; the turn's end reads as a quote. Undefined for control tokens, for what cannot be seen
 * while nothing can be seen yet, and for words misspelled.
 */
function withToken(token: Token, { start, text, voice, spelling }: Sofar): string | undefined {
  const { transcript, vocabulary } = voice;
  if (vocabulary.isControl(token)) return undefined;
  const ends = vocabulary.endsTurn(token);
  const longer = ends ? `${text}"` : vocabulary.longer(text, transcript.since(start), token);
  if (!isVisible(text) && !isVisible(longer)) return undefined;
  if (spelling === undefined) return longer;
  const end = closingIndex(longer);
  const fits = end < 0 ? spelling.allows(longer) : spelling.mayEnd(longer.slice(0, end));
  return fits ? longer : undefined;
}

/** Leaves exactly `kept` in the transcript and returns it as it is to be read. */
function keep({ transcript, vocabulary }: Voice, start: number, kept: string): string {
  const said = transcript.since(start);
  let whole = said.length;
  while (whole > 0 && vocabulary.text(said.slice(0, whole)).length > kept.length) whole -= 1;
  if (whole < said.length) {
    transcript.rewind(start + whole);
    const rest = kept.slice(vocabulary.text(said.slice(0, whole)).length);
    if (rest !== '') transcript.force(vocabulary.tokens(rest));
  }
  return clean(kept);
}
