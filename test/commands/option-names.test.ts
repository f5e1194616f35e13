// A refusal that names an option names it as Discord shows it to the member: in the member's language.

import { describe, expect, test } from 'vitest';
import { command as bet } from '../../commands/bet.ts';
import { command as limit } from '../../commands/limit.ts';
import { LANGUAGES, LOCALES } from '../../src/languages/language.ts';
import { wordsOf } from '../../src/languages/words.ts';
import type { Command } from '../../src/stage/interactions/command.ts';
import { sentence } from '../../src/views/answers/rejections.ts';
import { ALEX } from '../playhouse.ts';

const LOCALE_OF = { ...LOCALES, de: 'de', fr: 'fr', ja: 'ja' } as const;

const inEnglish = (refusal: Parameters<typeof sentence>[1]) => sentence(wordsOf('en'), refusal);

function shownAs(
  { definition }: Command,
  option: string,
  locale: (typeof LOCALE_OF)[keyof typeof LOCALE_OF],
) {
  const found = 'options' in definition ? definition.options?.find(({ name }) => name === option) : undefined;
  return `\`${found?.name_localizations?.[locale] ?? 'unknown'}\``;
}

describe.each(LANGUAGES)('in %s', (language) => {
  const locale = LOCALE_OF[language];

  test('a bet elsewhere', () => {
    const refusal = { reason: 'betElsewhere', market: 'winner', outcome: ALEX, stakeChips: 5 } as const;
    const text = sentence(wordsOf(language), refusal);
    // What is not translated yet is in English as a whole.
    const spoken = text === inEnglish(refusal) ? 'en-US' : locale;
    expect(text).toContain(shownAs(bet, 'other-bet', spoken));
  });

  test('no limit', () => {
    const refusal = { reason: 'badLimit', limit: 'none' } as const;
    const text = sentence(wordsOf(language), refusal);
    const spoken = text === inEnglish(refusal) ? 'en-US' : locale;
    for (const option of ['cap', 'lock-days']) expect(text).toContain(shownAs(limit, option, spoken));
  });
});
