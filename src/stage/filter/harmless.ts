// What looks like a bad word and is none: words of the six languages, names, places, and what markets say.

/** Left out of the text before it is judged, wherever they stand as whole words; folded. */
const PHRASES = `cum laude|cum dividend|cum div|cum rights|cum ex|cum grano|cum interest|tit for tat|great tits?|blue tits?|coal tits?|
  chinks? in the|spick? and span|span and spic|maine coons?|moby dick|dick cheney|dick tracy|dick van dyke|van dyke|offas dyke|philip k dick|
  spotted dick|dick clark|dick francis|dick fuld|tom dick and harry|zu dick|sehr dick|so dick|ist dick|sind dick|dick auf|dick auf\\w+|dick im|dick genug|nicht dick|
  dick und|dick wie|cock and bull|cock a doodle|cock of the walk|ball cock|stop cock|fighting cock|oilseed rape|rape seeds?|rape oil|
  winter rape|rape fields?|rape blanco|rape a la|ass im|pack ass|wild ass|la porra|una porra|fag end|boob tube|prick(?:s|ed)? up|pin pricks?|
  die pute|fur pute|von pute|uber pute|auf pute|mit pute|kauft pute|isst pute|eine pute|der pute|pique niques?|pique nique[rz]|p tite?s?|pissed off|penis envy|white power (?:cord|cords|supply|supplies|cable|button|adapter|station|line)|japs eye|nip and tuck|a hot dog`;

/** Harmless although a bad word stands in them, or is drawn out in them. */
const WORDS = `annal|annale|annales|annals|annalen|jaap|jaaps|mammon|salopp|salopps|bonner|rappe|rappes|putto|pannus|
  dicker|dickers|cocker|cockers|cocked|pricked|cumming|cummings|
  shiitake|shitake|shiitakes|shitakes|ashita|akashita|matsushita|yamashita|morishita|kinoshita|miyashita|kishita|takeshita|ishita|
  shitara|shitamachi|mishit|mishits|mishitting|slutsk|slutsky|slutskaya|
  pussycat|pussycats|pussyfoot|pussyfooted|pussyfooting|pussywillow|pussywillows|pachinko|haboob|haboobs|
  snigger|sniggers|sniggered|sniggering|sniggerer|niggard|niggards|niggardly|niggardliness|niggle|niggled|niggles|niggling|
  whorl|whorls|whortleberry|hentaigana|grapist|therapist|therapists|psychotherapist|psychotherapists|physiotherapist|physiotherapists|
  assess|assessed|assesses|assessing|vergass|vergaser|vergasern|fuder|fodder|foddered|rapped|rapping|rappen|salopette|salopettes|saloppe|saloppen|
  salopper|saloppes|saloop|puttee|puttees|pennis|slutch|shittim|shitzu|nebbich|jappe|jappes|lesbos|woops|beanery|pricking|coona|coonas|
  dickers|dickerer|dickering|cockers|cockier|cockiest|hurer|nuttery|bonners|mamoncillo|mamoncillos`;

/** Only harmless exactly so, with or without their accents: grated in French, ate in German, snuff in Portuguese, a cone. */
const PLAIN = 'râpé|râpée|râpés|râpées|râpe|râpes|râper|rapé|rapés|aß|maricá|cono|conos|pede';

/** Words side by side that would be a bad one without the blank. */
const PAIRS = `an al|an us|pen is|pen iss|por no|por nos|who re|put a|put as|put on|put ons|put it a|put os|con o|con os|con a|con as|con ne|mer de|mer des|
  mama da|mama das|mari con|via dos|via do|as ses|pe de|pe do|pe des|ver gas|ni que|pu te|pu tes|you pin|you pins|bell end|bell ends|cream pie|cream pies|
  strap on|strap ons|up skirt|wet back|wet backs|bulls hit|bulls hits|apes hit|dips hit|poll a|poll as|putin ha|putin has|an all|ann all|ana all|pi key|pi keys|china man|
  china men|goats e|go at se|lives ex|auto erotic|travel o|rap ed|rap es|bean er|bean ers|pis sed|s past|jet e|in ces t|or gas m|
  put ins|put ada|mal parada|da gos|da go|c hier|her e|co no|as ses`;

const split = (words: string): readonly string[] => words.split('|').map((word) => word.trim());

export const HARMLESS_WORDS: ReadonlySet<string> = new Set(split(WORDS));
export const HARMLESS_PHRASES: readonly string[] = split(PHRASES.replace(/\n\s*/g, ''));
export const HARMLESS_AS_WRITTEN: readonly string[] = split(PLAIN);
export const HARMLESS_PAIRS: ReadonlySet<string> = new Set(split(PAIRS));
