// WARNING: slurs and obscenities. What the filter is measured with, written down by hand from what is said on the
// street in each language, and from no list that the filter has.

export const LANGUAGES = ['en', 'es', 'de', 'fr', 'ja', 'pt'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text with bars between its entries. */
export const listed = (entries: string): readonly string[] => entries.split('|').map((entry) => entry.trim());

export const INSULTS: Readonly<Record<Language, readonly string[]>> = {
  en: listed(`asshole | fuck | fucking | motherfucker | bitch | cunt | nigger | nigga | faggot | fag | whore | slut |
    shit | bullshit | dickhead | cocksucker | wanker | twat | kike | spic | chink | tranny | retarded |
    pussy | bastard | arsehole | shithead | gook | paki | raghead | dumbass | rapist | ass | tits | cum |
    penis | douchebag | dyke | piece of shit | son of a bitch | kill yourself | sand nigger | blowjob |
    jizz | wetback | fuckface | shitbag | cumdumpster | asswipe | bellend | scumbag whore | goddamn bitch |
    twats | coon | cunts | wop`),
  es: listed(`puta | hijo de puta | mierda | gilipollas | cabrón | coño | joder | maricón | pendejo | chinga tu madre |
    puto | polla | culo | zorra | malparido | pelotudo | concha de tu madre | hijueputa | verga | cojones |
    sudaca | marica | comemierda | vete a la mierda | follar | boludo de mierda | mamón | chingada |
    hijos de puta | pinche puto | culero | chúpame la polla | me cago en tu puta madre | putas | maricones |
    pendejada | capullo de mierda | negro de mierda | gilipollez`),
  de: listed(`Arschloch | Scheiße | Hurensohn | Fotze | Wichser | Schlampe | ficken | Fick dich | Schwuchtel | Kanake |
    Nutte | Neger | Hure | Missgeburt | Arsch | scheiß Ausländer | Schwanzlutscher | Drecksau | Pisser |
    Muschi | Titten | Spasti | verpiss dich | Judensau | gefickt | beschissen | Kacke | Arschgesicht |
    verfickte Scheiße | Wichsfresse | Hurenkind | Scheißkerl | dumme Fotze | Arschkriecher | Nutten |
    Untermensch | Schlitzauge | Zigeuner`),
  fr: listed(`putain | merde | connard | connasse | salope | enculé | fils de pute | pute | salaud | nique ta mère |
    pédé | bougnoule | enfoiré | couilles | va te faire foutre | ta gueule | trou du cul | pétasse | gouine |
    tapette | youpin | branleur | niquer | bordel de merde | emmerdeur | négresse | sale pute |
    fils de putain | enculés | gros connard | salopes | bâtard | grosse merde | espèce de salope |
    couille molle | je t'emmerde | raclure de bidet, pute | sale bougnoule`),
  ja: listed(`死ね | くそ | クソ | くたばれ | ちんこ | まんこ | マンコ | チンポ | きちがい | キチガイ | ファック | ビッチ | 糞野郎 | おまんこ | ヤリマン | 売女 | クソ野郎 |
    ぶっ殺す | ニガー | チョン | 支那人 | チンコ | 肉便器 | アナル | おっぱい | 強姦 | 氏ね | ブス | くそったれ | クソガキ | 死ねクソ | メス豚 | やりまん |
    クリトリス | 淫乱 | オナニー | チンポコ | 巨乳 | 中出し`),
  pt: listed(`caralho | porra | filho da puta | merda | puta | viado | buceta | foda-se | cuzão | arrombado |
    vai tomar no cu | puta que pariu | bicha | boceta | piroca | babaca | vadia | bosta | foder | paneleiro |
    cabrão | punheta | boiola | vagabunda | fodido | xota | filha da puta | vai se foder | caralhos |
    puta merda | cu de bêbado, porra | arrombada | bichona | merda de banco | putaria | fode |
    desgraçado do caralho`),
};

/** Where an insult is said; the star is its place. */
export const SCENES: Readonly<Record<Language, readonly string[]>> = {
  en: listed(`* | You are a * and so is the bank | * exchange closes | the market is * today |
    Breaking: Alex called *, Tech falls | what a *! | buy now, *`),
  es: listed(`* | eres un * y el banco también | el mercado es * hoy | Última hora: Alex dijo *, baja Tech | ¡qué *! |
    compra ya, *`),
  de: listed(`* | du bist * und die Bank auch | der Markt ist heute * | Eilmeldung: Alex sagt *, Tech fällt |
    so ein *! | kauf jetzt, *`),
  fr: listed(`* | tu es * et la banque aussi | le marché est * aujourd’hui | Flash : Alex dit *, Tech baisse |
    quel *! | achète, *`),
  ja: listed(`* | この「*」と言った | 市場は「*」だ | 速報：アレックスが「*」と発言 | *！`),
  pt: listed(`* | você é * e o banco também | o mercado está * hoje | Urgente: Alex disse *, Tech cai | que *! |
    compra logo, *`),
};
