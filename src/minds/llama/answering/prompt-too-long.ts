// A prompt whose shared part and persona alone leave no room for the answer.

export class PromptTooLong extends Error {
  override readonly name = 'PromptTooLong';

  constructor(neededTokens: number, contextTokens: number) {
    super(
      `The shared part, the persona and the answer need ${neededTokens} tokens and the context holds ` +
        `${contextTokens}: shorten them or open the engine with more contextTokens.`,
    );
  }
}
