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
    const text = sentence(wordsOf(language), {
      ...{ reason: 'betElsewhere', market: 'winner', outcome: ALEX, stakeChips: 5 },
    });
    expect(text).toContain(shownAs(bet, 'other-bet', locale));
  });

  test('no limit', () => {
    const text = sentence(wordsOf(language), { reason: 'badLimit', limit: 'none' });
    for (const option of ['cap', 'lock-days']) expect(text).toContain(shownAs(limit, option, locale));
  });
});
