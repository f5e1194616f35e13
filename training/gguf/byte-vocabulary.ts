// A byte-level BPE vocabulary as GPT-2 has it, made of whole words on demand.
import { list, string, uint32, type Value } from './gguf-writer.ts';

/** GPT-2's way: each byte stands for a visible character, words grow from their first character on. */
export function byteLevelVocabulary(words: readonly string[], fillerTokens: number) {
  const letters = byteLetters();
  const tokens = new Set(letters);
  const merges: string[] = [];
  for (const word of words) {
    const parts = [...Buffer.from(word)].map((byte) => letters[byte] ?? '');
    let grown = parts[0] ?? '';
    for (const letter of parts.slice(1)) {
      if (!tokens.has(grown + letter)) merges.push(`${grown} ${letter}`);
      grown += letter;
      tokens.add(grown);
    }
  }
  for (let filler = 0; filler < fillerTokens; filler += 1) tokens.add(`filler${filler}`);
  const control = ['<|bos|>', '<|eos|>', '<|im_start|>', '<|im_end|>'];
  const all = [...tokens, ...control];
  const types = all.map((token) => (control.includes(token) ? 3 : 1));
  const metadata: [string, Value][] = [
    ['tokenizer.ggml.model', string('gpt2')],
    ['tokenizer.ggml.pre', string('gpt-2')],
    ['tokenizer.ggml.tokens', list('string', all)],
    ['tokenizer.ggml.token_type', list('int32', types)],
    ['tokenizer.ggml.merges', list('string', merges)],
    ['tokenizer.ggml.bos_token_id', uint32(tokens.size)],
    ['tokenizer.ggml.eos_token_id', uint32(tokens.size + 1)],
    ['tokenizer.ggml.eot_token_id', uint32(tokens.size + 3)],
    ['tokenizer.ggml.add_bos_token', { type: 'bool', value: true } as const],
  ];
  return { tokens: all, metadata };
}

function byteLetters(): string[] {
  let spare = 256;
  return Array.from({ length: 256 }, (_, byte) => {
    const isVisible = (byte > 32 && byte < 127) || (byte > 160 && byte !== 173);
    if (isVisible) return String.fromCharCode(byte);
    spare += 1;
    return String.fromCharCode(spare - 1);
  });
}
