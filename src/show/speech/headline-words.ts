// What headlines say of prices and traders do not, by language: data, and crude on purpose. Read together with the words of
// tongues.ts, and kept apart from them: how the traders are heard, and who is a hypocrite, stays as it was.

import type { Language } from '../../languages/language.ts';

export interface HeadlineWords {
  readonly up: readonly string[];
  readonly down: readonly string[];
}

const list = (words: string): readonly string[] => words.split('|').map((word) => word.trim());

export const HEADLINE_WORDS: Readonly<Record<Language, HeadlineWords>> = {
  en: {
    up: list(
      'soar*|surge|surges|surged|surging|jump|jumps|jumped|jumping|skyrocket*|rocketing|climb|climbs|climbed|climbing|leap|leaps|leapt|leaping|spike|spikes|spiked|double|doubles|doubled|doubling|triple|triples|tripled|grow|grows|growing|grew|thrive*|thriving|flourish*|take off|takes off|took off|record|all-time high|adopt|adopts|adopted|pump|pumps|pumping|rallied|rose|risen|booms|booming|gained|won|rebound*|triumph*|bounces back',
    ),
    down: list(
      'plunge*|plunging|plummet*|tumble*|tumbling|sink|sinks|sank|sunk|sinking|slump*|slide|slides|slid|sliding|drop|drops|dropped|dropping|fell|fallen|crashed|nosedive*|tank|tanks|tanked|tanking|bankrupt*|hack|hacks|hacked|hackers|ban|bans|banned|banning|outlaw|outlaws|outlawed|steal|steals|stole|stolen|scam*|fraud*|implode*|imploding|melt|melts|melting|meltdown|default|defaults|defaulted|ruin|ruins|ruined|vanish*|vanishing|disappear*|evaporate*|lost|broke|broken|to zero|dumped|panics|burned|burnt|bursts|disaster*',
    ),
  },
  es: {
    up: list(
      'dispara|disparan|disparó|dispararon|disparada|disparadas|despega|despegan|despegó|vuela|vuelan|volando|salta|saltan|repunta*|repunte|escala|escalan|récord|récords|máximo|máximos|duplica*|triplica*|triunfa*|aumenta*|subió|subieron|crecieron|creció|nubes',
    ),
    down: list(
      'cayó|cayeron|derrumba*|derrumbe|quiebra*|quebró|bancarrota|estrella|estrellan|estrelló|prohíbe|prohíben|prohibid*|prohibe|robo|roban|robad*|robó|hacke*|fraude*|evapora|evaporan|ruina|arruina*|crac|crash|retrocede*|desciende*|mínimo|mínimos|bajó|bajaron|hundió|hundieron|perdió|perdieron',
    ),
  },
  de: {
    up: list(
      'schießt|schießen|schoss|hebt ab|heben ab|rekord*|verdoppelt|verdoppeln|verdreifacht|verdreifachen|klettert|klettern|wächst|wachsen|springt|springen|stieg|stiegen|durch die decke|höhenflug|legt zu|legen zu|zieht an|ziehen an|explodiert im kurs|jubelt|jubeln',
    ),
    down: list(
      'bricht ein|brechen ein|bricht zusammen|brechen zusammen|einbruch|fiel|fielen|sank|sanken|pleite*|bankrott*|verbiet*|verbot*|gehackt|hacker|gestohlen|stiehlt|betrug*|rutscht|rutschen|schmilzt|schmelzen|ruin*|kracht|krachen|talfahrt|im keller|implodiert|implodieren|platzt|platzen|verschwindet|verschwinden|katastrophe*',
    ),
  },
  fr: {
    up: list(
      'envole*|envol|flambe*|flambée|bondit|bondissent|bondir|décolle*|record*|double|doublent|triple|triplent|progresse*|grimpe*|augmente*|augmentation|croît|croissent|croissance|triomphe*|explose les plafonds|ciel',
    ),
    down: list(
      'dévisse*|recule|reculent|recul|descend|descendent|écroule*|écroulement|faillite*|interdit|interdite|interdits|interdites|interdisent|interdiction|pirate|piraté|piratée|piratage|volé|volée|volés|volées|fraude*|sombre|sombrent|coule|coulent|évapore*|écrase*|chuté|chutée|disparaît|disparaissent|catastrophe*',
    ),
  },
  ja: {
    up: list(
      '跳ね上|倍増|二倍|2倍|最高値|好調|爆騰|飛躍|急伸|上向|舞い上|沸騰|うなぎ登り|うなぎのぼり|躍進|復活|急上昇',
    ),
    down: list(
      '急降下|破綻|破産|倒産|禁止|盗ま|ハッキング|詐欺|最安値|低迷|転落|不調|不振|消滅|消え|クラッシュ|墜落|溶け|大惨事',
    ),
  },
  pt: {
    up: list(
      'dispara|disparam|disparou|dispararam|disparada|voa|voam|voando|salta|saltam|saltou|recorde|recordes|dobra|dobram|dobrou|duplica*|triplica*|aumenta*|aumento|avança*|avanço|escala|escalam|triunfa*|subiu|subiram|máxima|máximas|nuvens',
    ),
    down: list(
      'afunda*|quebra|quebram|quebrou|falência|falida|falido|falidas|falidos|proíbe|proíbem|proibid*|roubo|roubam|roubad*|hacke*|fraude*|tomba|tombam|tombo|evapora|evaporam|ruína|arruina*|crash|recua|recuam|recuou|mínima|mínimas|caiu|caíram|mergulha|mergulham|desmorona*|derrocada|perdeu|perderam',
    ),
  },
};
