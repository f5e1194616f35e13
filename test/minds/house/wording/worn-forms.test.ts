// A joke is the same joke with another name and another figure.
import { expect, it } from 'vitest';
import { formOf, WornForms } from '../../../../src/minds/house/wording/worn-forms.ts';
import { guildId } from '../../../../src/show/ids.ts';

const here = { show: guildId('1'), episode: 3 };

it.each([
  ['A theory of ‘bank’, Ruth? Seven parameters and not one of them paid.'],
  ["A theory of 'green', Zwosmeeff? Five parameters and not one of them paid."],
])('names, figures and quotations are no part of a form: %s', (sentence) => {
  expect(formOf(sentence)).toBe('a theory of parameters and not of them paid');
});

it('whom it is said to is no part of a form', () => {
  expect(formOf('Alex, your mum phoned my mum.')).toBe('your mum phoned my mum');
  expect(formOf('Mike! Your mum phoned my mum.')).toBe('your mum phoned my mum');
});

it('what is short is nobody’s joke', () => {
  expect([formOf('Bonds up 0.3%!'), formOf('I hold Tech at 104.32.'), formOf('')]).toEqual(
    Array(3).fill(undefined),
  );
});

it('a form is worn for its show, until the next episode', () => {
  const worn = new WornForms();
  const sentence = 'My short Tech is two rounds old and has not asked for a hug.';
  const again = 'My short Crypto is nine rounds old and has not asked for a hug.';
  expect(worn.has(here, sentence)).toBe(false);
  worn.add(here, [sentence, 'I hold.']);
  expect(worn.has(here, again)).toBe(true);
  expect(worn.has(here, 'I hold.')).toBe(false);
  expect(worn.has({ ...here, show: guildId('2') }, again)).toBe(false);
  worn.add({ ...here, episode: 4 }, ['Something else was said to all of you.']);
  expect([worn.has(here, again), worn.has({ ...here, episode: 4 }, again)]).toEqual([false, false]);
});

it('forgets the show that it met first where there are too many', () => {
  const worn = new WornForms();
  const sentence = 'Everybody is within the rules by a very thin coat.';
  for (let number = 0; number <= 1_000; number++)
    worn.add({ show: guildId(`${number}`), episode: 1 }, [sentence]);
  expect(worn.has({ show: guildId('0'), episode: 1 }, sentence)).toBe(false);
  expect(worn.has({ show: guildId('1'), episode: 1 }, sentence)).toBe(true);
});
