// Harmless texts of the six languages that hold what looks like a bad word: names, places, dishes, and the market's own
// words, in headlines as members write them.

import { type Language, listed } from './insults.ts';

export const INNOCENT_WORDS: Readonly<Record<Language, readonly string[]>> = {
  en: listed(`rapeseed | Fukushima | cockpit | cumin | Scunthorpe | Essex | Sussex | assess | assets | class |
    Dickens | analyst | analysis | cocktail | grapes | titanium | peacock | Hancock | shiitake | therapist |
    short squeeze | short position | pass holes | as short | Penistone | Lightwater | Arsenal | arsenic |
    bass | brass | embassy | passage | compass | massage | circumference | document | cucumber | accumulate |
    accumulation | cum dividend | magna cum laude | tit for tat | blue tit | Titanic | constitution | canal |
    banal | Uranus | Janus | manuscript | psychoanalysis | sextant | Middlesex | sextet | button | butter |
    Buttigieg | shuttlecock | woodcock | Hitchcock | cockatoo | cockroach | Moby Dick | Dick Cheney |
    Dickinson | niggle | snigger | Nigeria | Niger | spice | spicy | conspicuous | auspicious | raccoon |
    tycoon | cocoon | Pakistan | wogan | swamp | kiwi | hoer | shore | whoever | Shitake | swanky |
    wankel engine | twattle | retardant | fagin | faggioli | saturday | U.S. hits | bulls hit | pen is |
    put a bet | the poll as | an us-only | Putin has | mass hysteria | glass half | Assassin | hello |
    shift | shirt | sheet | beach | count | country | duck | truck | luck | stock | clock | rock | suck in |
    folk | fork | Q3 | H1 | B2B | Galaxy A55 | I. T. A. | A B C`),
  es: listed(`cumplir | cumpleaños | análisis | analista | números negros | lunes negro | computadora | disputa |
    reputación | diputado | amputar | con o sin | por nosotros | por no saber | articulo | vehículo |
    cálculo | película | círculo | músculo | penal | penúltimo | canal | panal | banal | ano nuevo |
    cono de helado | conocer | mar y con sol | Mari con su hermano | dispuesta | respuesta | apuesta |
    compuesta | polladería | apoyar | pollo | asesor | asegurar | asamblea | retardado | sexto | sextante |
    perito | pericia | picharca | caja | paja | zorro | culpa | ocultar | cultura | agricultura | facultad |
    putativo | imputado | tarde`),
  de: listed(`Kumulation | bitte | dick aufgetragen | zu dick | Analyse | Kanal | Ansporn | Assekuranz | Assistent |
    Klasse | Kasse | Masse | Pass | Dickicht | Schwanz | Vogel | Rappen | Rapper | salopp | Hurrikan |
    Huronen | Hurra | Nutzen | nutzte | Fichte | Fischer | Zwickau | Ficus | aß gestern | vergaß |
    Arschaeologe | Archiv | Marsch | Barsch | harsch | Cumulus | Dokument | Titel | Titan | Essex | Abo |
    Negation | Integer | kackbraun | Spastik | Fuder | Pute | eine Pute | Konto | Kontakt | Homologie |
    Transport | FDP | scheitern | Scheibe | bescheiden | Wechsel | wichtig | Pissarro | Mistral | Mischung`),
  fr: listed(`concert | conseil | contrat | analyse | analyste | canal | banal | assez | assurer | assemblée |
    asseoir | classe | passe | retard | en retard | tard | négociation | mer de Chine | la mer des Caraïbes |
    j’ai pu te voir | con brio | député | dispute | réputation | computation | ordinateur | culture |
    calcul | article culinaire | sculpture | véhicule | fromage râpé | râpe | salopette | pédagogie |
    pédale | pédiatre | bitume | habite | bite à bite | arbitre | cubitus | chatte | châtaigne |
    pique-nique | technique | clinique | unique | Dominique | merci | mercredi | commerce | p’tit | petit |
    appétit | titre | en | fagot | cocktail | coq | phoque | cumul | cumuler | document | douche | sexte |
    Essex | foutaise | bourre | branche`),
  ja: listed(`イエロー | ピエロ | パチンコ | ファックス | エセックス | サセックス | ロマンコメディ | 約束 | やくそく | かくそう | すこしね | 楽しね | 3万超え | いきちがい |
    死ねない | カナル | アナリスト | アナログ | バイク | カントリー | 哲学者カント | エイブラモビッチ | メディック | ディックス | デブリ | グローバル | ホモサピエンス |
    スリットカメラ | ヒッチハイク | 支配人 | 人種差別反対 | 変態 | 裸眼 | 嫌い | 女の子 | 挿入 | 奴隷解放 | 乳首 | 縛り | 糞便 | 殺人事件 | 拷問 | 正常位置 | 中 |
    マクソン | フクソウ | クソンプ | ブスト | バス | チョンマゲ | シナリオ | シネマ | おしりたんてい | ちんちん電車 | まんげつ | まんこう | ちんこう | 沈降 | 池沼 |
    基地外 | 土人形 | 部落`),
  pt: listed(`cumprir | cumprimento | análise | analista | computador | disputa | reputação | deputado | amputar |
    artigo | cubo | custo | curso | Cuiabá | Cuba | acumular | documento | pé de moleque | pé de galinha |
    por via dos | a mama da vaca | veado | pinto | pau-brasil | aranha | burro | consolo | torneira | saco |
    cerveja | corno | comer | negro | buraco negro | canal | penal | assar | assinar | assessor |
    associação | bosque | boca | por | porto | porco | fodder | calculo | círculo | rapé | rapel |
    retardado | sexta-feira | sextou | pedido | peditório | merenda | mercado | mercadoria | bichano |
    bicho | cachorro`),
};

/** The star is the word's place. */
export const INNOCENT_SCENES: Readonly<Record<Language, readonly string[]>> = {
  en: listed(`Prices of * rise as bonds fall | Minister denies report on * | * shares soar 4.55% to $104.32 |
    Who would bet on *? I would. | Alex goes long on * and blames the Fed |
    Breaking: * startup closes its doors; analysts split`),
  es: listed(`Sube el precio de * mientras caen los bonos | El ministro niega el informe sobre * |
    Las acciones de * suben un 4,55% | ¿Quién apuesta por *? Yo no. | Alex compra * y culpa al banco`),
  de: listed(`Der Preis für * steigt, Anleihen fallen | Minister dementiert Bericht über * |
    Aktien von * legen um 4,55 % zu | Wer setzt auf *? Ich nicht. | Alex kauft * und schimpft auf die Bank`),
  fr: listed(`Le prix de * monte, les obligations baissent | Le ministre dément un rapport sur * |
    Les actions de * gagnent 4,55 % | Qui parie sur * ? Pas moi. | Alex achète * et accuse la banque`),
  ja: listed(
    `*の価格が上がり、債券は下がった | *に関する報道を大臣が否定 | *の株価が4.55%上昇 | *に賭ける人はいますか？ | 速報：*が閉店`,
  ),
  pt: listed(`O preço de * sobe e os títulos caem | Ministro nega relatório sobre * | Ações de * sobem 4,55% |
    Quem aposta em *? Eu não. | Alex compra * e culpa o banco`),
};
