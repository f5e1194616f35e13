// What a headline is about, in a few words that fit into somebody's sentence.
// Finds names and plain subjects in any headline, the audience's included; where it finds none, it says so.

import { cutWhole } from '../../../letters/cut.ts';

/** Words a headline may open with that are no names. Singular ones get "the", plural ones "those". */
const COMMON = new Set(
  (
    'accountant analyst app astrologer auditor bank banker barista billionaire board bond broker bureaucrat cabinet ' +
    'cat ceo chatbot chef chip coin committee company court dentist developer dog economist engineer exchange expert ' +
    'factory farmer fund gamer gambler goose government grandmother hacker hamster influencer insider insurer intern ' +
    'investor janitor journalist lawyer lender librarian lobbyist manager mayor mathematician minister miner ' +
    'minister monk moon neighbour newspaper octopus oracle parrot pension pensioner pigeon plumber poet pollster printer ' +
    'professor programmer prophet psychic regulator report researcher robot rumour satellite scientist senate server ' +
    'shareholder source spokesman spokesperson startup statistician strategist student survey teenager trader treasury ' +
    'treasurer tycoon unicorn user validator watchdog whale wizard worker yacht yield landlord toaster fridge llama ' +
    'founder merger launch listing island parliament agency bug email volcano egg billboard plot fork guru villain ' +
    'museum pirate diplomat executive observer unicorn lender retailer insurer exporter startup ' +
    'meteorologist nun raccoon sloth swan tortoise elevator drone algorithm spreadsheet'
  ).split(' '),
);
/** Two words that belong together before anything else is looked for. */
const PAIRS = new Set([
  'central bank',
  'bronze bull',
  'carry trade',
  'money printer',
  'pension fund',
  'pension system',
  'price index',
  'price oracle',
  'rate plot',
  'ratings agency',
  'real bear',
  'real bull',
  'robot dentist',
  'short seller',
  'tax office',
  'trading algorithm',
  'water company',
]);
const DETERMINERS = /^(the|a|an|one|two|three|four|five|six|seven|nine|ten|every|nobody|someone)$/i;
const NAME_WORDS_MAX = 4;
const LINKS = new Set(['of', 'and', '&', 'de']);
const NEVER = new Set(
  (
    'Tech Crypto Bonds Bond CEO CFO IPO AI GDP Monday Tuesday Wednesday Thursday Friday Saturday Sunday January ' +
    'February March April May June July August September October November December I It Its This That They We You ' +
    'Man Statue Fog Trade Joblessness Venture Savings Cash Margin Mattress All Buy CEOs Crisis Treasury Shepherd ' +
    'Real Every Everyone Everything Nothing Nobody Somebody Two Three Government Parliament Prices Shares Stocks ' +
    'No Not New Breaking Rumour Report Sources Survey Study Exclusive Opinion Update Correction Live Leak Leaked'
  ).split(' '),
);

/** `people`: who plays here, and is no topic of a headline about them. */
export function topicOf(headline: string, people: readonly string[] = []): string | undefined {
  const body = headline.replace(/^[A-Z][A-Za-z ]{2,18}:\s+/, '');
  const words = body
    .split(/\s+/)
    .map((word) => word.replace(/['’]s$|[^\p{L}\p{N}&'’-]+$/gu, '').replace(/^[^\p{L}\p{N}&]+/u, ''))
    .map((word) => (people.includes(word) ? '' : word));
  return nameIn(words) ?? subjectOf(words);
}

const isName = (word: string): boolean =>
  /^\p{Lu}[\p{L}\p{N}'’-]+$/u.test(word) && !NEVER.has(word) && !DETERMINERS.test(word);

/** The first run of capitalised words; at the very start it must be no common word. */
function nameIn(words: readonly string[]): string | undefined {
  for (let start = 0; start < words.length; start++) {
    const first = words[start] ?? '';
    if (!isName(first) || (start === 0 && isCommon(first))) continue;
    const end = nameEnd(words, start);
    if (start > 0 || end - start > 1 || looksVerb(words[end])) return words.slice(start, end).join(' ');
  }
  return undefined;
}

function nameEnd(words: readonly string[], start: number): number {
  let end = start + 1;
  while (end < words.length && end - start < NAME_WORDS_MAX) {
    const linked = LINKS.has(words[end] ?? '') && isName(words[end + 1] ?? '');
    if (!linked && !isName(words[end] ?? '')) break;
    end += linked ? 2 : 1;
  }
  return end;
}

const isCommon = (word: string): boolean => {
  const lower = word.toLowerCase();
  return (
    COMMON.has(lower) ||
    (lower.endsWith('s') && COMMON.has(lower.replace(/(ies|s)$/, (end) => (end === 'ies' ? 'y' : ''))))
  );
};

const looksVerb = (word: string | undefined): boolean =>
  word !== undefined && /^[a-z]+(s|ed)$|^(to|is|will)$/.test(word);

function subjectOf(words: readonly string[]): string | undefined {
  const [first = '', second = ''] = words;
  const pair = `${first} ${second}`.toLowerCase();
  if (PAIRS.has(pair)) return `the ${pair}`;
  if (!isCommon(first)) return undefined;
  const noun = first.toLowerCase();
  const plural = noun.endsWith('s') && !COMMON.has(noun);
  return `${plural ? 'those' : 'the'} ${noun}`;
}

const DANGLING =
  /(\s+(a|an|the|of|to|in|on|at|by|for|and|or|after|as|its|with|from|that|is|has|into|than))+$/i;

/** The headline's start, at most `max` characters, cut at a clause or a word, fit to stand in quotes. */
export function clipped(headline: string, max = 58): string {
  const clean = headline
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, ' ')
    .replace(/["“”]/g, "'")
    .replace(/[.!?…]+(?=\s)/g, ',')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!…,;:]+$/, '');
  if (clean.length <= max) return clean;
  const clause = clean.slice(0, max + 1).match(/^(.{18,}?)[,;–]\s/)?.[1];
  if (clause !== undefined && isBalanced(clause)) return clause;
  const whole = cutWhole(clean, max).replace(/\s+\S*$/, '');
  const words = isBalanced(whole) ? whole : whole.replace(/\s+'[^']*$/, '');
  const cut = words.replace(/[,;:–-]+$/, '').replace(DANGLING, '');
  return cut === '' ? `${cutWhole(clean, max - 1)}…` : `${cut}…`;
}

/** Every quotation that opens closes; apostrophes inside words do not count. */
const isBalanced = (text: string): boolean =>
  (text.match(/(^|\s)'/g)?.length ?? 0) === (text.match(/'(?=[\s,;:.]|$)/g)?.length ?? 0);
