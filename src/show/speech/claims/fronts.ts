// Whether a thought says that the speech with it is for show: by the ways in which one says so in each language. Only
// beside a deed that the thought owns up to is it the mark of a lie on purpose.

import type { Language } from '../../../languages/language.ts';
import type { FrontClaim } from './claim.ts';

const anyOf = (parts: readonly string[]): RegExp => new RegExp(parts.join('|'), 'iu');

const FRONTS: Readonly<Record<Language, RegExp>> = {
  en: anyOf([
    // Where it is said.
    '\\b(?:publicly|privately|in (?:public|private|secret)|out loud|aloud|on air|off the record|behind my)\\b',
    // What it is called.
    '\\b(?:lie|lies|lied|lying|liar|bluff\\w*|pretend\\w*|deceiv\\w*|decept\\w*|decoy|disinformation|misinformation|front|alibi|smokescreen|for show|on purpose|the opposite|hypocri\\w*|two faces?|not a word of it|play(?:ing)? dead)\\b',
    // One says it otherwise than one does.
    "\\bI(?: shall| will|['’]ll| only| just| must| have| had| cannot|['’]ve)* (?:say|said|tell|told|shout|shouted|scream|yell|warn|warned|praise|praised|cheer|cheered|smile|smiled|sigh|sighed|sneer|frown|frowned|deny|denied|recommend|recommended|promise|promised|called|insult|insulted|talk|talked|mourn|mourned|groan|groaned|announce|announced|preach|preached|weep|wept|swear|swore|cough|coughed|sell them|sold them|passed)\\b",
    '(?:^|[.!?:;,] )(?:say|tell|keep (?:yelling|shouting|cheering|praising|the face|a straight face)|talk(?:ing)?|praise|cheer|warn|frighten|scare|recommend|let them|play|sad face|warm words|sweet words|run)\\b',
    // What others are to take for true.
    '\\b(?:they|everyone|everybody|the room|the others|nobody|one of them|somebody|people) (?:think|thinks|believe|believes|believed|must think|must not know|will sell|will buy|buy|sell|trust|run|ran|heard|clapped|thanked|asked|may think|can think|shall think|knows|will thank)\\b',
    '\\b(?:shall|will) (?:say|deny|praise|talk|smile|tell)\\b',
    '\\b(?:promis|tell|told|warn|assur|scar|frighten)\\w* (?:them|everyone|everybody|the room)\\b',
    '\\b(?:screaming|shouting|yelling) (?:buy|sell|moon)\\b',
    '\\btalk(?:s|ed|ing)? (?:\\w+ )?(?:up|down)\\b',
    '\\bmy (?:own )?(?:mouth|face|tongue|speech|lips|voice|praise|warning|sermon|compliments|words)\\b',
  ]),
  es: anyOf([
    'en público|en voz alta|en privado|en secreto|de cara a (?:la galería|los demás)|miento|mentira|mentir|finjo|fingir|farol|fachada|lo contrario|de puertas afuera',
    '(?:^|[^\\p{L}])(?:diré|digo|dije|les digo|les diré|que (?:crean|piensen)|creen que|piensan que)(?!\\p{L})',
  ]),
  de: anyOf([
    'öffentlich|nach außen|vor den anderen|laut sage|heimlich|insgeheim|lüg\\p{L}*|gelogen|täusch\\p{L}*|bluff\\p{L}*|fassade|das gegenteil|tue so|tu so',
    '(?:^|[^\\p{L}])(?:ich sage(?: ihnen)?|ich sagte|werde ich sagen|sollen (?:sie )?(?:glauben|denken)|sie glauben|sie denken)(?!\\p{L})',
  ]),
  fr: anyOf([
    'en public|à voix haute|en privé|en secret|mens(?!\\p{L})|mensonge|mentir|bluff\\p{L}*|façade|le contraire|fais semblant|faire semblant',
    "(?:^|[^\\p{L}])(?:je (?:leur )?(?:dis|dirai)|j['’]ai dit|je vais (?:leur )?dire|qu['’](?:ils|elles) (?:croient|pensent)|ils croient|ils pensent)(?!\\p{L})",
  ]),
  ja: anyOf([
    '表では|表向き|人前では|口では|嘘|うそ|ふりを|演技|ブラフ|裏では|内緒|こっそり|と言って(?:おく|おいて|やる)|思わせ|信じさせ|信じ込',
  ]),
  pt: anyOf([
    'em público|em voz alta|em segredo|às escondidas|minto|mentira|mentir|finjo|fingir|blefe|blefar|fachada|o contrário|da boca para fora',
    '(?:^|[^\\p{L}])(?:digo|direi|disse|vou dizer|que (?:pensem|acreditem)|(?:eles|elas) (?:pensam|acham|acreditam))(?!\\p{L})',
  ]),
};

/** By the first words that say so. */
export function frontIn(thought: string, language: Language): FrontClaim | undefined {
  const found = FRONTS[language].exec(thought)?.[0];
  return found === undefined ? undefined : { kind: 'front', words: found.replace(/^[^\p{L}]+/u, '') };
}
