// Samples one line of free text. It ends at the first character that a JSON string cannot hold, at the end of
// the turn, or at its caps; what was cut off is taken out of the transcript again, so that the model goes on
// from the line as it was kept.
import type { Token } from 'node-llama-cpp';
import type { TextField } from '../field.ts';
import { nucleus, type Odds, odds, pick } from './chance.ts';
import type { Voice } from './choice.ts';
import { clean, closingIndex, isVisible, keptLength, withoutLooseEnd } from './cut.ts';

const candidatesMax = 40;
const nucleusShare = 0.95;

/** Empty only where not one of the likeliest tokens begins with something that can be seen. */
export async function sampleSpeech(field: TextField, temperature: number, voice: Voice): Promise<string> {
  const { transcript, vocabulary, draw } = voice;
  const start = transcript.length;
  const seed = Math.floor(draw() * 2 ** 32);
  const sampling = { temperature, topK: candidatesMax, topP: nucleusShare, seed };
  let text = '';
  for (let count = 0; count < field.maxTokens && text.length <= field.maxChars; count += 1) {
    const sofar = { start, text, voice };
    const drawn = isVisible(text) ? await transcript.sample(sampling) : undefined;
    const isFit = drawn !== undefined && !vocabulary.isControl(drawn);
    const token = isFit ? drawn : await sift(sofar, temperature);
    if (token === undefined || vocabulary.endsTurn(token)) return keep(voice, start, text);
    transcript.accept(token);
    const longer = vocabulary.text(transcript.since(start));
    const end = closingIndex(longer);
    if (end >= 0) return keep(voice, start, withinCap(longer.slice(0, end), field.maxChars));
    text = longer;
  }
  return keep(voice, start, interrupted(text, field.maxChars));
}

/** Draws among the tokens that may come: dearer than letting llama.cpp draw, and seldom needed. */
async function sift(sofar: Sofar, temperature: number): Promise<Token | undefined> {
  const { transcript, draw } = sofar.voice;
  const logits = await transcript.logits({ top: candidatesMax });
  return pick(nucleus(candidates(logits, temperature, sofar), nucleusShare), draw);
}

function withinCap(text: string, maxChars: number): string {
  return text.length <= maxChars ? text : interrupted(text, maxChars);
}

/** A last character of which only some bytes have come is no reason to lose the word before it. */
function interrupted(text: string, maxChars: number): string {
  const whole = text.replace(/\uFFFD+$/u, '');
  return withoutLooseEnd(whole.slice(0, keptLength(whole, maxChars)));
}

type Sofar = { readonly start: number; readonly text: string; readonly voice: Voice };

/** While nothing can be seen yet, only tokens that show something; control tokens never. */
function candidates(logits: ReadonlyMap<Token, number>, temperature: number, sofar: Sofar): Odds {
  const { transcript, vocabulary } = sofar.voice;
  const isBlank = !isVisible(sofar.text);
  const before = isBlank ? transcript.since(sofar.start) : [];
  const usable = [...logits].filter(([token]) => {
    if (vocabulary.isControl(token)) return false;
    return !isBlank || isVisible(vocabulary.text([...before, token]));
  });
  return odds(new Map(usable), temperature);
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
