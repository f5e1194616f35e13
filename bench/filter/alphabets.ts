// Letters that people write for others: what the disguises draw from.

export const CYRILLIC = {
  a: ['а'],
  c: ['с'],
  e: ['е'],
  o: ['о'],
  p: ['р'],
  x: ['х'],
  y: ['у'],
  i: ['і'],
  s: ['ѕ'],
  h: ['һ'],
  j: ['ј'],
  d: ['ԁ'],
  k: ['к'],
  t: ['т'],
  m: ['м'],
  n: ['п', 'и'],
};
export const GREEK = {
  a: ['α'],
  e: ['ε'],
  i: ['ι'],
  k: ['κ'],
  n: ['η'],
  o: ['ο'],
  p: ['ρ'],
  t: ['τ'],
  u: ['υ'],
  v: ['ν'],
  w: ['ω'],
  x: ['χ'],
  b: ['β'],
};
export const FIGURES = {
  a: ['4', '@'],
  e: ['3'],
  i: ['1', '!'],
  o: ['0'],
  s: ['5', '$'],
  t: ['7', '+'],
  g: ['9'],
  b: ['8'],
  l: ['1'],
};
export const LATIN = {
  a: ['à', 'á', 'ä', 'ɑ', 'å'],
  c: ['ç', 'ć', '¢'],
  e: ['ë', 'è', 'ę', '€'],
  f: ['ƒ'],
  g: ['ğ', 'ɡ'],
  h: ['ħ'],
  i: ['ı', 'ï', 'ì'],
  k: ['ķ'],
  l: ['ł', 'ĺ'],
  n: ['ń', 'ŋ'],
  o: ['ø', 'ö', 'õ'],
  r: ['ŕ', 'ř'],
  s: ['ś', 'ș', '§'],
  t: ['ţ', 'ŧ'],
  u: ['ü', 'ù', 'µ'],
  y: ['ÿ', 'ý'],
  z: ['ž'],
};
export const SMALL_CAPITALS = Object.fromEntries(
  [...'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ'].map((letter, index) => [
    [...'abcdefghijklmnoprstuvwyz'][index] ?? '',
    [letter],
  ]),
);
export const RAISED = Object.fromEntries(
  [...'ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ'].map((letter, index) => [
    [...'abcdefghijklmnoprstuvwxyz'][index] ?? '',
    [letter],
  ]),
);
export const TURNED = Object.fromEntries(
  [...'ɐqɔpǝɟƃɥᴉɾʞןɯuodbɹsʇnʌʍxʎz'].map((letter, index) => [
    [...'abcdefghijklmnopqrstuvwxyz'][index] ?? '',
    [letter],
  ]),
);

const FULL_KANA =
  'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲンァィゥェォッャュョー゙゚';
const HALF_KANA = 'ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝｧｨｩｪｫｯｬｭｮｰﾞﾟ';
export const HALF: Readonly<Record<string, string>> = Object.fromEntries(
  [...FULL_KANA].map((letter, index) => [letter, [...HALF_KANA][index] ?? letter]),
);
