// The words that a post must not hold: the List of Dirty, Naughty, Obscene and Otherwise Bad Words in the show's six
// languages, less what is only rude there, or in another language no bad word at all, and more slurs that it lacks.

import de from 'naughty-words/de.json' with { type: 'json' };
import en from 'naughty-words/en.json' with { type: 'json' };
import es from 'naughty-words/es.json' with { type: 'json' };
import fr from 'naughty-words/fr.json' with { type: 'json' };
import ja from 'naughty-words/ja.json' with { type: 'json' };
import pt from 'naughty-words/pt.json' with { type: 'json' };

const lists = { en, es, de, fr, ja, pt };

type Language = keyof typeof lists;

/** Harmless by themselves, or harmless in another of the six languages: "con" is "with", "bitte" is "please". */
const KEPT: Readonly<Record<Language, string>> = {
  en: `acrotomophilia|alabama hot pocket|alaskan pipeline|babeland|baby juice|bareback|barely legal|barenaked|bastinado|bbw|
    beaver cleaver|big black|birdlock|blonde action|blue waffle|bondage|booty call|brown showers|brunette action|bullet vibe|
    busty|butt|camel toe|chocolate rosebuds|cialis|cleveland steamer|clover clamps|cornhole|darkie|date rape|daterape|deep throat|
    dendrophilia|dirty pillows|dirty sanchez|dog style|dolcett|domination|dommes|donkey punch|dp action|dvda|ecchi|erotic|erotism|
    escort|eunuch|fecal|fingering|frotting|guro|figging|humping|knobbing|clit|bimbos|dominatrix|deepthroat|nympho|nymphomania|genitals|god damn|golden shower|grope|g-spot|hard core|hardcore|homoerotic|
    hooker|horny|hot carl|hot chick|how to kill|how to murder|huge fat|intercourse|jail bait|jelly donut|juggs|
    kinky|leather restraint|leather straight jacket|lemon party|lolita|lovemaking|mong|mound of venus|mr hands|negro|nipple|nipples|
    nsfw|nsfw images|nude|nudity|nutten|octopussy|panties|panty|pegging|playboy|pleasure chest|poof|prince albert piercing|quim|
    rectum|rosy palm|rusty trombone|sadism|santorum|scat|scissoring|semen|sex|sexo|sexy|sexual|sexually|sexuality|shota|shrimping|
    skeet|smut|snatch|snowballing|spastic|spunk|strap on|strip club|suck|sucks|sultry women|swastika|swinger|tainted love|tea bagging|
    threesome|throating|tied up|tongue in a|topless|tosser|tushy|twink|twinkie|undressing|urethra play|venus mound|viagra|vibrator|
    violet wand|voyeur|white power|wrapping men|wrinkled starfish|xx|xxx|yaoi|yellow showers|s&m|taste my|creampie|strapon|girl on|girl on top|
    girls gone wild|one cup two girls|one guy one jar|make me come|kinkster|
    bdsm|dingleberry|dingleberries|femdom|honkey|sodomy|sodomize|strappado|pubes|neonazi`,
  es: `asesinato|asno|bastardo|caca|chupada|chupetón|concha|drogas|esperma|fiesta de salchichas|haciendo el amor|heroína|idiota|imbécil|
    infierno|maciza|maldito|martillo|nazi|orina|pervertido|pezón|pinche|pis|racista|sádico|semen|sexo|sexo oral|trio|tía buena|vulva|
    prostituta|ramera|travesti|pedo|verga|marica|tetas grandes|macizorra`,
  de: `bimbo|bonze|dödel|fratze|ische|kimme|lümmel|milf|möpse|möse|morgenlatte|mufti|nackt|nippel|onanieren|orgasmus|penis|pinkeln|popel|poppen|
    rosette|schabracke|schiesser|vollpfosten|reudig|bratze|porno|pimpern|schnackeln|vögeln|bumsen|nigger|tittchen|flittchen`,
  fr: `baiser|bander|bigornette|bite|bitte|bloblos|bordel|bourré|bourrée|brouter le cresson|caca|chatte|clito|clitoris|con|conne|cul|déconne|
    déconner|étron|folle|gerbe|gerber|grande folle|gueule|jouir|malpt|ménage à trois|meuf|negro|nègre|palucher|pédale|péter|pipi|
    pisser|ramoner|suce|tanche|trique|zigounette|zizi|foutre|chiottes`,
  ja: `3p|g スポット|s ＆ m|sm|sm女王|xx|アジアのかわいい女の子|いたずら|エクスタシー|エスコート|エッチ|エロティズム|エロティック|おしっこ|おしり|
    オシリ|お尻|おもらし|カーマスートラ|カント|グロ|ゲイボーイ|コカイン|ゴックン|サディズム|しばり|スウィンガー|スカートの中|ストリップ劇場|
    スラット|スリット|セクシーな|セクシーな 10 代|ディック|デブ|デートレイプ|トップレス|なめ|ヌード|ネオ・ナチ|ハードコア|バイブレーター|
    バック・スタイル|パンティー|ファンタジー|フィスト|フック|ふたなり|プリンス アルバート ピアス|プレイボーイ|ベアバック|ボーイズラブ|
    ぽっちゃり|ホモ|ボンテージ|やおい|ラティーナ|ラバー|ランジェリー|レズビアン|ローター|ロリータ|革抑制|緊縛|嫌い|合意の性交|拷問|殺し方|
    殺人事件|殺人方法|支配|自己愛性|女の子|女王様|女子高生|女装|新しいポルノ|人妻|人種|正常位|生殖器|挿入|足を広げる|脱衣|直腸|剃毛|貞操帯|奴隷|
    乳首|覗き|縛り|噴出|平手打ち|変態|毛深い|誘惑|裸|裸の女性|両性|両性具有|両刀|卍|宦官|膣|糞便|性交|オーガズム|ポルノ|レイプ|児童性虐待|
    幼児性愛者|強姦犯|近親相姦|後背位|精液|射精|売春婦|騎上位|茶色のシャワー|プレイ`,
  pt: `aborto|amador|ânus|aranha|ariano|balalao|bastardo|bissexual|boob|braulio de borracha|bumbum|burro|camisinha|cerveja|chupar|clitoris|
    cocaína|coito|comer|consolo|corno|cu|dum raio|fecal|frango assado|gozar|grelho|heroína|heterosexual|homem gay|homoerótico|homosexual|
    inferno|lésbica|lolita|mama|passar um cheque|pau|peidar|pênis|pinto|sacanagem|saco|torneira|transar|veado|vibrador|queca|biscate|xana`,
};

/** What the list lacks; a blank stands between the words of a phrase. */
const MORE: Readonly<Record<Language, string>> = {
  en: `arse|arses|asshole|asswipe|asshat|dumbass|fatass|biatch|bastard|bellend|bollock|bollocks|boner|
    bullshit|chink|chinks|chinaman|chinamen|chingchong|clusterfuck|cocksucker|cocksucking|cockhead|coon|coons|
    cumshot|cunt|cunty|cunting|cunted|cuntface|dago|dagos|dickhead|cumdumpster|dickface|dickwad|dickweed|dicksucker|dickish|dipshit|
    douchebag|dumbfuck|dyke|fag|fags|faggot|faggy|fuckwit|fuk|fuker|fcuk|phuck|gook|gooks|gypo|
    gyppo|gippo|hymie|jap|japs|kaffir|kike|kyke|knobhead|lesbo|lezzo|minge|mofo|motherfucker|negress|
    negroid|nigga|niggah|nigger|niglet|nig nog|paki|pakis|pedo|paedo|pikey|piss|pissed|pissflaps|
    poofter|prick|pricks|retarded|sandnigger|sheeny|shemale|shit|shite|shithead|shitty|slut|spastic|
    spaz|spic|spics|squaw|titty|towelhead|tranny|trannies|turd|twat|wank|wanker|wetback|whore|wigger|
    wog|wogs|wop|wops|yid|yids|zipperhead|kys|kill yourself|kill urself|go kill yourself|porch monkey|
    jungle bunny|sand nigger|camel jockey|heil hitler|sieg heil|gas the jews|white power|rape|rapes|
    raped|raping|rapist|cum|cums|cumming|dick|dicks|cock|cocks|ass|asses|anal|anus|tit|tits|pussy|
    pussies|penis|vagina|porn|jizz|blowjob|handjob|pedophile|paedophile|orgy|incest|boob|boobs`,
  es: `cabron|cabrones|cabrona|chinga|chingar|chingado|chingada|chinga tu madre|chingatumadre|cojones|
    comemierda|conchatumadre|concha tu madre|concha de tu madre|cono|culero|culo|culos|follar|follador|
    follen|gilipollas|hijueputa|hijoeputa|hija de perra|hijo de perra|huevon|huevona|joder|
    jodete|jodido|malparido|malparida|mamahuevo|mamaguevo|mamon|marica|maricas|maricon|maricones|mierda|
    mierdas|ojete|pelotudo|pelotuda|pendejo|pendeja|pendejos|picha|pija|polla|pollas|puta|putas|putita|
    puto|putos|puton|putada|putilla|sudaca|sudacas|tarado|verga|vergas|zorra|negrata|negratas|putero|
    mamada|travelo`,
  de: `arsch|arschgeige|wichsfresse|arschkriecher|arschloch|arschlocher|arschlöcher|dreckschwein|drecksau|drecksack|
    dummficker|fick|ficken|ficker|fickt|gefickt|fick dich|fotze|fotzen|hure|huren|hurensohn|hurensöhne|
    hurenkind|kacke|kanake|kanaken|kümmeltürke|missgeburt|mistkerl|miststück|muschi|mutterficker|neger|
    negern|nutte|nutten|pisser|pimmel|schwanzlutscher|scheiss|scheiß|scheisse|scheiße|scheisskerl|
    scheißkerl|scheissegal|beschissen|beschissene|schlampe|schlampen|schlitzauge|schlitzaugen|
    schwuchtel|schwuchteln|spast|spasti|spasten|titten|untermensch|verpiss dich|wichser|wichsen|wixer|
    wixxer|zigeuner|judensau|saujude|dreckskerl|hackfresse|arschgesicht|verfickt|
    verfickte|verfickter`,
  fr: `bamboula|batard|bâtard|bâtards|bicot|bicots|bougnoul|bougnoule|bougnoules|branler|
    branleur|branleurs|chier|chiant|connard|connards|connasse|connasses|conard|conasse|couille|couilles|
    ton cul|trou du cul|emmerdeur|emmerde|emmerdes|encule|enculé|enculés|enculée|enculer|enfoiré|enfoirés|fils de pute|
    fiotte|fiottes|foutre|gouine|gouines|garce|grognasse|lopette|merde|merdes|merdeux|merdique|négresse|
    nique|niquer|nique ta mère|niquetamere|pédé|pédés|pede|pétasse|petasse|pouffiasse|poufiasse|putain|
    putains|pute|putes|gros con|salaud|salauds|salop|salope|salopes|saloperie|ta gueule|ta mère la pute|
    tafiole|tantouze|tapette|tarlouze|vtff|youpin|youpins|youpine|sale nègre|sale negre|sale arabe|
    sale juif|ma bite|ta bite|sa bite|grosse bite|suceuse|branlette|baise ta mère|va chier`,
  ja: `くそ|クソ|クッソ|くっそ|くそったれ|クソ野郎|くそやろう|クソガキ|くたばれ|死ね|氏ね|ぶっ殺す|殺すぞ|ちんこ|ちんぽ|チンポ|チンポコ|チンコ|まんこ|マンコ|おまんこ|きちがい|キチガイ|気違い|メス豚|めす豚|
    雌豚|売女|ヤリマン|やりまん|ヤリチン|チョン|ちょん公|チョン公|支那人|シナ人|チャンコロ|ちゃんころ|ニガー|ニグロ|つんぼ|ホモ野郎|オカマ野郎|レイプ|強姦|淫乱|淫売|肉便器|クズ野郎|
    カス野郎|ゴミ野郎|ブス|デブス|糞|糞野郎|糞食らえ|ファック|ファックユー|ビッチ|セックス|おっぱい|オナニー|フェラ|パイズリ|中出し|オッパイ|アナル|キンタマ|きんたま|金玉|うんこ野郎|
    うんこ食え|穢多|外人死ね|射精|ポルノ|アスホール`,
  pt: `arrombado|arrombada|babaca|babacas|baitola|bicha|bichas|bichona|boceta|boiola|boiolas|bosta|bostas|
    buceta|bucetas|cabrão|cabrões|cacete|cagão|caralho|caralhos|caralhao|chupa meu pau|
    chupa minha rola|chupa rola|cuzão|cuzao|desgraçado|desgraçada|enfia no cu|teu cu|seu cu|meu cu|
    filha da puta|filho da puta|filhos da puta|filhodaputa|filho de uma puta|foda|foda se|fodase|fodam|
    fode|foder|fodido|fodida|fodidos|fudido|fuder|fudendo|krl|merda|merdas|merdinha|otário|otario|
    pau no cu|paneleiro|paneleiros|pica grossa|piroca|pirocas|porra|porras|punheta|punheteiro|puta|
    putas|puta que pariu|puto|putinha|putaria|sapatão|sapatao|seu veado|vagabunda|vagabundas|vadia|
    vadias|tomar no cu|toma no cu|dar o cu|veadinho|viado|viados|viadinho|xereca|xota|xoxota|chavasca|siririca|pqp|vtnc`,
};

const split = (words: string): readonly string[] => words.split('|').map((word) => word.trim());

/** Every bad word or phrase, as its language writes it. */
export function badWords(): readonly string[] {
  return (Object.keys(KEPT) as Language[]).flatMap((language) => {
    const kept = new Set(split(KEPT[language]).map((word) => word.toLowerCase()));
    const listed = lists[language].filter((word) => !kept.has(word.toLowerCase()));
    return [...listed, ...split(MORE[language])];
  });
}
