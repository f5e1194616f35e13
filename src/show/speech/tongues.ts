// The words by which the rules hear what a speech says, by language: data, and crude on purpose. A star stands for any
// letters. Japanese writes no spaces: its words are looked for anywhere, and what denies one stands behind it.

import type { Language } from '../../languages/language.ts';
import type { Asset } from '../market/asset.ts';

export interface Tongue {
  /** Praise. */
  readonly up: readonly string[];
  /** Warning. */
  readonly down: readonly string[];
  /** What turns the rest of its clause around; in Japanese, what ends the word that it denies. */
  readonly not: readonly string[];
  /** What else the assets are called, besides their names: parts of words. */
  readonly assets: Readonly<Record<Asset, readonly string[]>>;
  /** Small words that tell which language a speech is in. */
  readonly small: readonly string[];
}

const list = (words: string): readonly string[] => words.split('|').map((word) => word.trim());

export const TONGUES: Readonly<Record<Language, Tongue>> = {
  en: {
    up: list(
      'buy|buys|buying|bought|long|bull|bullish|moon|mooning|rally|rallies|rise|rises|rising|up|higher|love|loves|safe|solid|cheap|strong|win|wins|winning|rocket|boom|gain|gains|trust|hold on to|recover*|upside',
    ),
    down: list(
      'sell|sells|selling|sold|short|shorting|bear|bearish|crash|crashes|crashing|dump|dumps|fall|falls|falling|down|lower|hate|hates|doomed|burn|burns|burning|bubble|overpriced|expensive|weak|lose|loses|losing|dead|dies|panic|run|worthless|downside|collapse*',
    ),
    not: list("not|never|no|nobody|don't|won't|isn't|can't|cannot"),
    assets: { Tech: [], Crypto: [], Bonds: [] },
    small: list('the|and|is|are|to|of|it|a|as|in|on|you|i|me|my|that|with|for|this|but|we|will|be|have|do'),
  },
  es: {
    up: list(
      'compro|compra|compras|compran|compramos|comprar*|compre|compren|compré|comprando|comprad|long|alcista*|luna|sube|suben|subir*|subiendo|subida*|alza|arriba|amo|adoro|encanta*|seguro|segura|seguros|seguras|sólid*|barat*|fuerte*|gana|ganan|ganar*|ganamos|ganando|ganancia*|cohete*|auge|boom|confío|confía*|confiar|confianza|recuper*|crece*|creciendo|oportunidad*',
    ),
    down: list(
      'vendo|vende|venden|vendemos|vender*|venda|vendan|vended|vendí|vendiendo|short|bajista*|desplom*|cae|caen|caer*|cayendo|caída*|baja|bajan|bajar*|bajando|abajo|odio|odia*|condenad*|arde*|quema*|burbuja*|caro|caros|sobrevalorad*|débil*|pierde*|perder*|perdiendo|pérdida*|muert*|muere*|pánico|huye*|huid|huir|huyan|corred|hunde*|hundir*|basura|estafa*|sin valor|colaps*|desastre*',
    ),
    not: list('no|nunca|jamás|nadie|tampoco|ni'),
    assets: { Tech: list('tecnol'), Crypto: list('cripto'), Bonds: list('bonos') },
    small: list('el|la|los|las|que|y|de|es|en|un|una|mi|yo|por|con|pero|para|lo|se|me|te|más|todo'),
  },
  de: {
    up: list(
      'kauf*|gekauft|long|bullish|bulle*|mond|rallye|rally|steig*|gestiegen|hoch|höher|rauf|aufwärts|liebe|lieben|sicher*|solide*|billig*|günstig*|stark*|gewinn*|gewonnen|rakete*|boom*|vertrau*|erhol*|einsteigen|chance*',
    ),
    down: list(
      'verkauf*|short|leerverkauf*|bearish|bär|bären|crash*|abstürz*|absturz|stürz*|sturz|fällt|fallen|sink*|runter|abwärts|niedriger|hasse*|verdammt|brennt|brennen|verbrenn*|blase*|überbewertet*|teuer*|teure*|schwach*|schwäche*|verlier*|verlor*|verlust*|tot|tote*|stirbt|sterben|panik|flieh*|raus|wertlos*|kollabier*|kollaps|müll|schrott|finger weg',
    ),
    not: list('nicht|nie|niemals|niemand|kein*|nein'),
    assets: { Tech: [], Crypto: list('krypto'), Bonds: list('anleihe') },
    small: list('der|die|das|und|ist|ich|ein|eine|zu|mit|auf|es|wir|aber|für|den|mein|du|im|in|am|alles'),
  },
  fr: {
    up: list(
      'achet*|achèt*|achat*|haussi*|hausse*|lune|rallye|monte|montent|monter*|montez|grimp*|plus haut|adore*|aime|aimons|sûre|sûrs|sûres|solide*|bon marché|fort|forte|forts|fortes|gagn*|gain|gains|fusée*|boom|confiance|fonce*|remont*|rebond*|récupér*|opportunité*',
    ),
    down: list(
      'vends|vend|vendons|vendez|vendent|vendre*|vendrai|vendu|vendus|vendeur*|baiss*|short*|à découvert|krach*|crash*|effondr*|chute|chutes|chutent|chuter*|tombe|tombent|tomber*|plong*|plus bas|déteste*|hais|condamné*|brûl*|bulle*|surévalu*|surcoté*|trop cher|trop chère|trop chers|faible*|perd|perds|perdent|perdre*|perdu|perte*|mort|morte|meurt|panique*|fuyez|fuyons|fuir|sans valeur|dégringol*|ruin*|pourri*|arnaque*',
    ),
    not: list("ne|n'*|n’*|pas|jamais|personne|ni|non|rien"),
    assets: { Tech: [], Crypto: [], Bonds: list('obligation') },
    small: list(
      "le|la|les|et|est|je|j'*|j’*|un|une|de|des|du|que|mon|ma|pour|avec|mais|nous|vous|ce|sur|tout",
    ),
  },
  ja: {
    up: list(
      '買|ロング|強気|月まで|上が|上昇|爆上げ|急騰|高騰|大好き|愛して|安全|安心|堅実|割安|強い|強く|勝つ|勝ち|勝て|勝とう|ロケット|ブーム|信じ|信頼|回復|反発|儲|有望|伸び',
    ),
    down: list(
      '売|ショート|弱気|弱い|弱く|暴落|下落|急落|下が|落ち|崩れ|崩壊|嫌い|終わり|終わった|燃え|バブル|割高|高すぎ|負け|損|死|パニック|逃げ|無価値|紙くず|危な|危険|怖|沈',
    ),
    not: list('ない|ません|なかった|ぬ'),
    assets: {
      Tech: list('テック|テクノロジー'),
      Crypto: list('クリプト|暗号|仮想通貨'),
      Bonds: list('債券|国債|ボンド'),
    },
    small: list('は|が|を|の|に|で|も|と|だ|です|ます'),
  },
  pt: {
    up: list(
      'compro|compra|compram|compramos|comprar*|compre|comprem|comprei|comprando|long|alta|altista*|otimista*|lua|sobe|sobem|subir*|subindo|subida*|cima|amo|adoro|segur*|sólid*|barat*|forte*|ganh*|foguete*|decol*|boom|confio|confie*|confiança|recuper*|cresc*|oportunidade*',
    ),
    down: list(
      'vendo|vende|vendem|vendemos|vender*|venda|vendam|vendi|vendendo|short|baixista*|pessimista*|baixa|cai|caem|cair*|caindo|queda*|desab*|despenc*|derret*|odeio|odeia*|condenad*|queima*|bolha*|caro|caros|sobrevalorizad*|fraco|fraca|fracos|fracas|fraqueza*|perde|perdem|perder*|perdendo|perda*|prejuízo*|morto|morta|mortos|morrer*|morre|pânico|fuja*|fujam|fugir*|corram|lixo|golpe*|sem valor|colaps*|desastre*',
    ),
    not: list('não|nunca|jamais|ninguém|nem|tampouco'),
    assets: { Tech: list('tecnol'), Crypto: list('cripto'), Bonds: list('títulos|obrigações') },
    small: list('o|a|os|as|que|e|de|é|em|um|uma|eu|meu|minha|por|com|mas|para|no|na|se|do|da|mais|tudo'),
  },
};
