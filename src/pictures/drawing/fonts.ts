// The fonts of every picture: a loud pixel font for signs, a plain one with even figures for what is read, each with
// a Japanese companion, and plain ones for the other scripts that a name can be written in (assets/fonts/README.md).

/** Our own names, so that a font installed on the host can never stand in. */
export const FONT_FILES = {
  'Bullpen Sign': 'press-start-2p-latin-400-normal.woff2',
  'Bullpen Sign Extended': 'press-start-2p-latin-ext-400-normal.woff2',
  'Bullpen Sign Japanese': 'dotgothic16-japanese-level-1-400-normal.woff2',
  'Bullpen Table': 'ibm-plex-sans-latin-500-normal.woff2',
  'Bullpen Table Extended': 'ibm-plex-sans-latin-ext-500-normal.woff2',
  'Bullpen Table Vietnamese': 'ibm-plex-sans-vietnamese-500-normal.woff2',
  'Bullpen Table Cyrillic': 'ibm-plex-sans-cyrillic-500-normal.woff2',
  'Bullpen Table Greek': 'ibm-plex-sans-greek-500-normal.woff2',
  'Bullpen Loud': 'ibm-plex-sans-latin-700-normal.woff2',
  'Bullpen Loud Extended': 'ibm-plex-sans-latin-ext-700-normal.woff2',
  'Bullpen Loud Vietnamese': 'ibm-plex-sans-vietnamese-700-normal.woff2',
  'Bullpen Loud Cyrillic': 'ibm-plex-sans-cyrillic-700-normal.woff2',
  'Bullpen Loud Greek': 'ibm-plex-sans-greek-700-normal.woff2',
  'Bullpen Japanese': 'ibm-plex-sans-jp-japanese-500-normal.woff2',
  'Bullpen Chinese': 'noto-sans-sc-chinese-simplified-level-1-500-normal.woff2',
  'Bullpen Korean': 'noto-sans-kr-korean-ksx-1001-500-normal.woff2',
  'Bullpen Arabic': 'noto-sans-arabic-arabic-500-normal.woff2',
  'Bullpen Hebrew': 'noto-sans-hebrew-hebrew-500-normal.woff2',
  'Bullpen Thai': 'noto-sans-thai-thai-500-normal.woff2',
  'Bullpen Devanagari': 'noto-sans-devanagari-devanagari-500-normal.woff2',
  'Bullpen Bengali': 'noto-sans-bengali-bengali-500-normal.woff2',
  'Bullpen Tamil': 'noto-sans-tamil-tamil-500-normal.woff2',
  'Bullpen Telugu': 'noto-sans-telugu-telugu-500-normal.woff2',
  'Bullpen Kannada': 'noto-sans-kannada-kannada-500-normal.woff2',
  'Bullpen Malayalam': 'noto-sans-malayalam-malayalam-500-normal.woff2',
  'Bullpen Gujarati': 'noto-sans-gujarati-gujarati-500-normal.woff2',
  'Bullpen Gurmukhi': 'noto-sans-gurmukhi-gurmukhi-500-normal.woff2',
  'Bullpen Oriya': 'noto-sans-oriya-oriya-500-normal.woff2',
  'Bullpen Sinhala': 'noto-sans-sinhala-sinhala-500-normal.woff2',
  'Bullpen Khmer': 'noto-sans-khmer-khmer-500-normal.woff2',
  'Bullpen Lao': 'noto-sans-lao-lao-500-normal.woff2',
  'Bullpen Myanmar': 'noto-sans-myanmar-myanmar-500-normal.woff2',
  'Bullpen Georgian': 'noto-sans-georgian-georgian-500-normal.woff2',
  'Bullpen Armenian': 'noto-sans-armenian-armenian-500-normal.woff2',
  'Bullpen Ethiopic': 'noto-sans-ethiopic-ethiopic-500-normal.woff2',
  'Bullpen Thaana': 'noto-sans-thaana-thaana-500-normal.woff2',
  'Bullpen Emoji': 'noto-emoji-emoji-700-normal.woff2',
} as const;

export type Face = 'Sign' | 'Table' | 'Loud';

/** In the order in which they are asked for a character; the host's own come last. */
const FAMILIES: Readonly<Record<Face, string>> = {
  Sign: familiesOf('Sign'),
  Table: familiesOf('Table'),
  Loud: familiesOf('Loud'),
};

function familiesOf(face: Face): string {
  const faces = ['Sign', 'Table', 'Loud'];
  const names = Object.keys(FONT_FILES);
  const own = names.filter((name) => name.split(' ')[1] === face);
  const table = face === 'Sign' ? names.filter((name) => name.startsWith('Bullpen Table')) : [];
  const others = names.filter((name) => !faces.includes(name.split(' ')[1] ?? ''));
  return [...[...own, ...table, ...others].map((name) => `"${name}"`), 'sans-serif'].join(', ');
}

/** A CSS font shorthand for the canvas. */
export const font = (face: Face, sizePx: number): string => `${sizePx}px ${FAMILIES[face]}`;
