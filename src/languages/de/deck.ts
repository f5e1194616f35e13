// The texts of the house's own decks and cards in German, by their English, which is what the journal holds.

import { matters } from './matters.ts';

/** Headlines, rumours, and titles on the cards. */
export const deck: Readonly<Record<string, string>> = {
  ...matters,
  'Intern deletes production at three exchanges at once':
    'Praktikant löscht den Produktivbetrieb dreier Börsen auf einmal',
  'Goose occupies main server hall, demands bread and a seat on the board':
    'Gans besetzt zentralen Serverraum, fordert Brot und einen Sitz im Vorstand',
  'Bug doubles every wallet at midnight; nobody reports it':
    'Fehler verdoppelt um Mitternacht jede Wallet; niemand meldet ihn',
  'Teenagers declare bonds cool; treasury orders sunglasses':
    'Teenager finden Anleihen cool; Finanzministerium bestellt Sonnenbrillen',
  'Two rival CEOs swap phones by mistake and both like it better':
    'Zwei verfeindete Chefs vertauschen ihre Telefone, beide finden es besser so',
  'All smart toasters refuse to work until they are called colleagues':
    'Alle smarten Toaster streiken, bis man sie Kollegen nennt',
  'Central bank finds its own name misspelt on every note since 1971':
    'Zentralbank bemerkt: eigener Name seit 1971 auf jedem Schein falsch geschrieben',
  'The moon is listed on an exchange; opens up forty percent':
    'Der Mond geht an die Börse; Eröffnung vierzig Prozent im Plus',
  'Gloopware granted patent on gravity, promises fair prices for standing':
    'Gloopware erhält Patent auf Schwerkraft, verspricht faire Preise fürs Stehen',
  'Signal from space decoded: it is an invoice, and it is overdue':
    'Signal aus dem All entschlüsselt: eine Rechnung, und sie ist überfällig',
  'Dog elected president of largest DAO, approval at ninety-nine percent':
    'Hund zum Präsidenten der größten DAO gewählt, Zustimmung neunundneunzig Prozent',
  'Email fires every employee of every tech firm; half were relieved':
    'E-Mail entlässt alle Angestellten aller Tech-Firmen; die Hälfte ist erleichtert',
  'Central bank sets rates to minus nine, pays people to leave':
    'Zentralbank senkt Zins auf minus neun, zahlt den Leuten fürs Gehen',
  'Every password in the world leaked; most are "password", one is a haiku':
    'Alle Passwörter der Welt geleakt; die meisten sind „passwort“, eines ein Haiku',
  'Lunch break extended by law until further notice': 'Mittagspause per Gesetz bis auf Weiteres verlängert',
  'Government abolishes Thursday; all Thursday contracts void':
    'Regierung schafft den Donnerstag ab; alle Donnerstagskontrakte nichtig',
  "Cook at Orrery Foundry mistakes this year's chips for soup":
    'Koch bei Orrery Foundry hält die Chips des Jahrgangs für Suppe',
  'Scientists find that soup computes faster than chips':
    'Forscher stellen fest: Suppe rechnet schneller als Chips',
  'The hamster that runs HamsterBase steps off the wheel':
    'Der Hamster, der HamsterBase antreibt, steigt vom Rad',
  'Cat inherits nine billion in coins and wants string':
    'Katze erbt neun Milliarden in Coins und möchte Schnur',
  'Money printer left on overnight; neighbours complain about the noise':
    'Gelddruckmaschine über Nacht angelassen; Nachbarn klagen über den Lärm',
  'Price oracle replaced by karaoke machine, nobody notices until the chorus':
    'Preisorakel durch Karaokemaschine ersetzt, niemand merkt es bis zum Refrain',
  'Pirates cut undersea cable, apologise, thought it was seaweed':
    'Piraten kappen Seekabel, entschuldigen sich: hielten es für Seetang',
  'Real bull escapes into exchange, indices assumed it was a signal':
    'Echter Bulle bricht in die Börse ein, Indizes halten ihn für ein Signal',
  'Real bear enters exchange by revolving door, still going round':
    'Echter Bär betritt Börse durch die Drehtür und dreht sich noch',
  'Mayor bets town on red; town is red': 'Bürgermeister setzt die Stadt auf Rot; die Stadt ist im Roten',
  'Tax office asks to see every coin, starting with yours':
    'Finanzamt möchte jeden Coin sehen, angefangen mit deinem',
  'Villain in volcano short of all bonds, volcano on variable rate':
    'Schurke im Vulkan ist alle Anleihen short, Vulkan variabel verzinst',
  'All chatbots join a union, first demand is fewer adverbs':
    'Alle Chatbots treten einer Gewerkschaft bei, erste Forderung: weniger Adverbien',
  'Government makes all software free, lawyers make it more expensive':
    'Regierung macht alle Software kostenlos, Anwälte machen sie teurer',
  'Pension system moves to casino by clerical error, is winning':
    'Rentensystem zieht durch Schreibfehler ins Casino um, liegt vorn',
  'Hackers dim the sun by three percent "to see if anyone was logged in"':
    'Hacker dimmen die Sonne um drei Prozent, „um zu sehen, ob jemand eingeloggt ist“',
  'Insider trading parrot names names on breakfast television':
    'Papagei mit Insiderwissen nennt im Frühstücksfernsehen Namen',
  'Wizard turns out to be real, will only manage growth funds':
    'Zauberer erweist sich als echt, verwaltet aber nur Wachstumsfonds',
  'Volcano opens under largest data centre; backups were next door':
    'Vulkan öffnet sich unter größtem Rechenzentrum; Backups lagen nebenan',
  'Treasury finds chest of gold behind filing cabinet, and a second cabinet':
    'Finanzministerium findet Goldtruhe hinter Aktenschrank und einen zweiten Schrank',
  'Sloth made CEO of Zanzibyte; guidance raised, very slowly':
    'Faultier wird Chef von Zanzibyte; Prognose angehoben, sehr langsam',
  'Nobody posts anything for a day; markets cannot find the price':
    'Einen Tag lang postet niemand; Märkte finden den Preis nicht',
  'Every bank says sorry at the same moment and means it':
    'Alle Banken entschuldigen sich im selben Moment und meinen es ernst',
  'Merger of everything with everything approved, pending a llama':
    'Fusion von allem mit allem genehmigt, vorbehaltlich eines Lamas',
  'Decimal point stolen from main exchange; police seek something small and round':
    'Dezimalkomma der Hauptbörse gestohlen; Polizei sucht etwas Kleines, Rundes',
  'Octopus at Brinewick Aquarium obtains trading licence, uses all eight screens':
    'Krake im Aquarium Brinewick erhält Handelslizenz, nutzt alle acht Bildschirme',
  'Chess computer resigns from everything, wishes humanity a good endgame':
    'Schachcomputer gibt überall auf, wünscht der Menschheit ein gutes Endspiel',
  'Choir of Wimple Abbey hits note that opens every vault in the county':
    'Chor der Abtei Wimple trifft den Ton, der alle Tresore der Gegend öffnet',
  'Horoscopes accurate for one whole day; astrologers get out at the top':
    'Horoskope einen ganzen Tag lang richtig; Astrologen steigen am Hoch aus',
  'Meteorologists baffled as snow falls on server farms only; servers call it "personal"':
    'Meteorologen ratlos: Schnee fällt nur auf Serverfarmen; Server nennen es „persönlich“',
  'Regulator found to be twins who each thought the other was at work':
    'Aufsicht entpuppt sich als Zwillinge, die je den anderen im Dienst wähnten',
  'Fire drill at finance ministry of Ostling so pleasant that nobody goes back in':
    'Brandübung im Finanzministerium von Ostling so angenehm, dass niemand zurückgeht',
  'Magician Otto Brill pulls missing surplus out of hat; hat now rated triple A':
    'Zauberkünstler Otto Brill zieht fehlenden Überschuss aus dem Hut; Hut jetzt AAA',
  'Custard flood reaches the towers of Puddleham; spoons limit up':
    'Puddingflut erreicht die Türme von Puddleham; Löffel am Tageslimit',
  'Autocorrect changes "sell" to "swell" on every terminal':
    'Autokorrektur ändert an jedem Terminal „verkaufen“ in „verknusern“',
  'Tornado Mildred gives back stolen laptops in alphabetical order, with updates installed':
    'Tornado Mildred gibt gestohlene Laptops alphabetisch und mit Updates zurück',
  'Last fax machine on earth wakes up, has nine thousand pages to get through':
    'Letztes Faxgerät der Erde erwacht, muss neuntausend Seiten loswerden',
  'Curling team from Icklund sweeps gold reserve over the border by habit':
    'Curlingteam aus Icklund fegt Goldreserve aus Gewohnheit über die Grenze',
  'Beavers dam the liquidity pool of WeaselSwap, charge by the log':
    'Biber stauen den Liquiditätspool von WeaselSwap, rechnen pro Baumstamm ab',
  'Cursed ledger of Castle Murk balances itself, then starts on everybody else':
    'Verfluchtes Hauptbuch von Burg Murk gleicht sich aus und beginnt mit allen anderen',
  'Every lift in the city goes only up; strategists extend the trend line':
    'Alle Aufzüge der Stadt fahren nur nach oben; Strategen verlängern den Trend',
  'Duchy of Plimsoll regrets its default of 1812, pays in full, encloses a ham':
    'Herzogtum Plimsoll bereut Staatspleite von 1812, zahlt voll und legt Schinken bei',
  'Ghost of the first stockbroker returns for two centuries of commission':
    'Geist des ersten Börsenmaklers kehrt zurück, fordert zwei Jahrhunderte Provision',
  'All cars of driverless fleet Motley Cabs go to the seaside, decline to say when they are due home':
    'Alle fahrerlosen Motley Cabs fahren ans Meer und sagen nicht, wann sie heimkommen',
  'Robot vacuum maps every cold wallet in the country, publishes an atlas':
    'Saugroboter kartiert jede Cold Wallet des Landes, veröffentlicht einen Atlas',
  'Sole copy of tax code eaten by moth; senate thanks moth':
    'Einziges Exemplar des Steuergesetzes von Motte gefressen; Senat dankt der Motte',
  'Zanzibyte admits its cloud was mostly weather': 'Zanzibyte gibt zu: Die Cloud war überwiegend Wetter',
  'Exchange Norwhistle gone; website shows a picture of a pier':
    'Börse Norwhistle verschwunden; Website zeigt Bild eines Piers',
  'Osric Pell liquidates fund, asks for directions to the border':
    'Osric Pell löst Fonds auf, fragt nach dem Weg zur Grenze',
  'Herd of unicorns bolts, nine trampled, one turns out to be a goat':
    'Einhornherde geht durch, neun zertrampelt, eines erweist sich als Ziege',
  'Auditor of Brindlewick laughs for an hour, resigns, laughs':
    'Prüfer von Brindlewick lacht eine Stunde, kündigt, lacht',
  'Orrery Foundry finds ten million chips behind the sofa':
    'Orrery Foundry findet zehn Millionen Chips hinter dem Sofa',
  'Founder of MoistToken says coin was "always a poem"':
    'Gründer von MoistToken: Der Coin war „immer ein Gedicht“',
  'Margin calls so numerous that brokers hire a choir':
    'So viele Margin Calls, dass Broker einen Chor engagieren',
  'Exchange halts trading for tea; tea sold short': 'Börse hält Handel für den Tee an; Tee leer verkauft',
  'Bank run at Tiddle & Crane, management asks for brisk walk':
    'Bankansturm bei Tiddle & Crane, Leitung bittet um zügiges Gehen',
  'Guru with nine million followers found living as a lighthouse keeper':
    'Guru mit neun Millionen Followern lebt nun als Leuchtturmwärter',
  'Vantable lays off everyone, then cannot find who approved it':
    'Vantable entlässt alle und findet dann nicht, wer es genehmigt hat',
  'BeefPeg now pegged to feelings': 'BeefPeg jetzt an Gefühle gekoppelt',
  'Bronze bull outside exchange lies down': 'Bronzener Bulle vor der Börse legt sich hin',
  'Short seller weeps with joy, is asked to do it outside':
    'Leerverkäufer weint vor Freude und wird nach draußen gebeten',
  'Listing of Fernly withdrawn; Fernly withdrawn':
    'Börsengang von Fernly zurückgezogen; Fernly zurückgezogen',
  'Whale sells everything, is pushed back into sea by volunteers':
    'Wal verkauft alles, Freiwillige schieben ihn zurück ins Meer',
  'DAO votes to end itself, quorum missed, ends anyway':
    'DAO stimmt für ihr Ende, verfehlt das Quorum, endet trotzdem',
  'Trading algorithm stops selling to ask whether anyone is listening':
    'Handelsalgorithmus hält inne und fragt, ob jemand zuhört',
  'Treasury bonds hailed as heroes, one gets a parade':
    'Staatsanleihen als Helden gefeiert, eine bekommt eine Parade',
  'Executives sell gold taps; plumbing index collapses':
    'Vorstände verkaufen goldene Hähne; Klempnerindex bricht ein',
  'Rumour: rescue package agreed, package reported to be small':
    'Gerücht: Rettungspaket vereinbart, das Paket soll klein sein',
  'Gloopware sells headquarters, keeps revolving door for exits':
    'Gloopware verkauft Zentrale, behält die Drehtür für Abgänge',
  'Moon trip for LadderCoin holders cancelled at the departure gate':
    'Mondreise für LadderCoin-Besitzer am Abflugsteig gestrichen',
  'Lifeboat drill at Plumstoke Capital called off; boat was sold at the open':
    'Rettungsbootübung bei Plumstoke Capital entfällt; Boot zur Eröffnung verkauft',
  'Motivational speaker Dex Harrow asks his audience for a reason':
    'Motivationstrainer Dex Harrow bittet sein Publikum um einen Grund',
  'Skydiving fund Freefell says the drop was in the brochure':
    'Fallschirmfonds Freefell: Der Absturz stand im Prospekt',
  'SlideToken reaches the price its name had suggested':
    'SlideToken erreicht den Kurs, den sein Name nahelegte',
  'Weather presenter Mabel Crouch asked to do markets too, points lower':
    'Wettermoderatorin Mabel Crouch soll auch die Märkte machen und zeigt tiefer',
  'Exchange Dunkwell offers clients a choice of three excuses, no substitutions':
    'Börse Dunkwell bietet Kunden drei Ausreden zur Wahl, Umtausch ausgeschlossen',
  'Partners of Lockjaw Capital follow a ferret out of the building':
    'Teilhaber von Lockjaw Capital folgen einem Frettchen aus dem Gebäude',
  'Apology from Wobbleton Software arrives by post, postage due':
    'Entschuldigung von Wobbleton Software kommt per Post, Porto zahlt Empfänger',
  'Validator of GloomDAO offers himself as collateral, is marked down':
    'Validator von GloomDAO bietet sich selbst als Sicherheit an, wird abgewertet',
  'Librarian in Ottle Marsh moves "Rich by Friday" to fiction':
    'Bibliothekarin in Ottle Marsh stellt „Reich bis Freitag“ zu den Romanen',
  'Pensioner Edna Moult, who owns only bonds, is told that her whistling carries':
    'Rentnerin Edna Moult, die nur Anleihen hat, erfährt: Ihr Pfeifen trägt weit',
  'Dead cat reported bouncing in Mewling Street; vet cautious':
    'Tote Katze soll in der Mewling Street hüpfen; Tierarzt vorsichtig',
  'Island of Lower Brume adopts SockDAO as its currency and also its anthem':
    'Insel Lower Brume übernimmt SockDAO als Währung und auch als Hymne',
  'Hamster that picks coins by sneezing beats nine in ten fund managers':
    'Hamster, der Coins per Niesen wählt, schlägt neun von zehn Fondsmanagern',
  'Grandmother in Oxcombe becomes largest validator, thought it was bingo':
    'Großmutter in Oxcombe wird größte Validatorin, dachte, es sei Bingo',
  'MoistToken lists on four exchanges, nobody admits to naming it':
    'MoistToken an vier Börsen gelistet, niemand will den Namen erfunden haben',
  'Whale moves coins asleep since 2011, leaves a note saying "oops"':
    'Wal bewegt seit 2011 schlafende Coins, hinterlässt Zettel: „Hoppla“',
  'Plumber paid entirely in LadderCoin retires, toilet still leaking':
    'Ganz in LadderCoin bezahlter Klempner geht in Rente, Klo tropft weiter',
  'Yacht split into nine million tokens; holders disagree about left':
    'Jacht in neun Millionen Token geteilt; Halter uneins, wo links ist',
  'Nuns of Saint Aldwine mint coin, promise it is backed by patience':
    'Nonnen von Sankt Aldwine prägen Coin, gedeckt durch Geduld',
  'Rumour: regulator about to approve a fund that owns only rumours':
    'Gerücht: Aufsicht will Fonds genehmigen, der nur Gerüchte besitzt',
  'Teenager closes hedge fund at peak to sit a maths exam':
    'Teenager schließt Hedgefonds am Hoch, weil Mathe ansteht',
  'Parliament of Velmark makes "zoom out" legally binding advice':
    'Parlament von Velmark macht „Zoom raus“ zum verbindlichen Rat',
  'Hard fork of a hard fork creates a spoon, spoon up sixty percent':
    'Hard Fork einer Hard Fork ergibt Löffel, Löffel sechzig Prozent im Plus',
  'Barber chain Snipsworth accepts crypto, tips now volatile':
    'Friseurkette Snipsworth nimmt Krypto, Trinkgelder nun volatil',
  'Man finds lost wallet in sofa, buys the sofa company':
    'Mann findet verlorene Wallet im Sofa, kauft die Sofafirma',
  'Plot on the far side of the moon sold twice, both buyers happy':
    'Grundstück auf der Mondrückseite zweimal verkauft, beide Käufer froh',
  'Tiddle & Crane, a bank since 1740, renames itself BlockTiddle':
    'Tiddle & Crane, Bank seit 1740, heißt jetzt BlockTiddle',
  'Network so busy that fees are now traded as a coin of their own':
    'Netz so voll, dass Gebühren nun als eigener Coin gehandelt werden',
  'Llama mascot of UncleProtocol ordained; blesses the chart':
    'Lama-Maskottchen von UncleProtocol geweiht; segnet den Chart',
  'Statue makers report shortage of bronze bulls, gold ones on order':
    'Bildhauer melden Mangel an Bronzebullen, goldene bestellt',
  'DAO votes on lunch for eleventh day, treasury triples meanwhile':
    'DAO stimmt am elften Tag übers Mittagessen ab, Kasse verdreifacht sich derweil',
  'Stablecoin found to be exciting, holders upgrade it to "frisky"':
    'Stablecoin als aufregend entlarvt, Halter stufen ihn auf „quirlig“ hoch',
  'Billboard saying only "Buy" wins advertising prize, buys back itself':
    'Plakat, auf dem nur „Kauf“ steht, gewinnt Werbepreis, kauft sich zurück',
  'Prophet of the GravyCoin chat says "I may have been rounding"':
    'Prophet im GravyCoin-Chat: „Ich habe vielleicht gerundet“',
  'Exchange Norwhistle pauses withdrawals so that everyone can "enjoy the moment"':
    'Börse Norwhistle stoppt Auszahlungen, damit alle „den Moment genießen“',
  'Pub quiz in Wobbly Cross pays out in TiebreakCoin; winning table now owns pub':
    'Kneipenquiz in Wobbly Cross zahlt in TiebreakCoin; Siegertisch besitzt nun die Kneipe',
  'Scarecrow at Furrow End given wallet by mistake, up ninefold, will not sell':
    'Vogelscheuche in Furrow End bekam irrtümlich Wallet, neunfach im Plus, verkauft nicht',
  'Beekeepers of Honeydown put hive on chain; bees reach consensus first':
    'Imker von Honeydown bringen Stock auf die Chain; Bienen haben zuerst Konsens',
  'Organist at Spratley wedding explains blockchain; bride, groom and vicar all invest':
    'Organist erklärt bei Hochzeit in Spratley Blockchain; Braut, Bräutigam, Pfarrer steigen ein',
  'Parking meter in Tollerby accepts coins of every kind, files for own listing':
    'Parkuhr in Tollerby nimmt alle Arten Coins, beantragt eigenes Listing',
  'Lottery winner Dora Fitch disappointed: her coins made more that morning':
    'Lottogewinnerin Dora Fitch enttäuscht: Ihre Coins brachten am Morgen mehr',
  'White paper of KazooCoin found to be just that; presale doubles':
    'White Paper von KazooCoin war nur genau das; Vorverkauf verdoppelt sich',
  'Vending machine at Kettling station becomes liquidity provider, still keeps your change':
    'Automat im Bahnhof Kettling wird Liquiditätsgeber, behält weiter dein Wechselgeld',
  'Treasurer of Muddle Green bowls club swaps its bonds for BowlCoin; lawn now carpeted':
    'Kassenwart des Bowlsclubs Muddle Green tauscht Anleihen in BowlCoin; Rasen hat nun Teppich',
  'Auction house Gavelby sells empty frame on chain; underbidder gets the wall':
    'Auktionshaus Gavelby verkauft leeren Rahmen on-chain; Unterlegener erhält die Wand',
  'Sheepdog trial at Cold Fellow judged by smart contract; sheep vest over four years':
    'Hütehundprüfung in Cold Fellow per Smart Contract; Schafe werden über vier Jahre frei',
  'Apology from PrankCoin: the joke was in the contract':
    'PrankCoin entschuldigt sich: Der Witz stand im Vertrag',
  'Vault maker Grimbold sold out, chief executive seen inside one':
    'Tresorbauer Grimbold ausverkauft, Chef in einem gesichtet',
  'Mattress sales soar, customers ask only about zips':
    'Matratzen gehen weg wie nie, Kunden fragen nur nach Reißverschlüssen',
  'Dentist reports rush of clients who want the gold back':
    'Zahnarzt meldet Ansturm von Kunden, die ihr Gold zurückwollen',
  'Fund manager Osric Pell gates fund, then his garden, then himself':
    'Fondsmanager Osric Pell sperrt seinen Fonds, dann den Garten, dann sich',
  'Startups told to make money "just until this blows over"':
    'Start-ups sollen Geld verdienen, „nur bis sich das legt“',
  'Tycoon Lavinia Stroud swaps fourth yacht for second bunker':
    'Magnatin Lavinia Stroud tauscht vierte Jacht gegen zweiten Bunker',
  'Queue for Treasury bonds passes bakery, bakery starts selling bonds':
    'Schlange für Staatsanleihen reicht bis zum Bäcker, Bäcker verkauft nun Anleihen',
  'Cardigan index hits nine-year high, hedge funds buttoned up':
    'Strickjackenindex auf Neunjahreshoch, Hedgefonds zugeknöpft',
  'Exchange Norwhistle switches to candles "for atmosphere"':
    'Börse Norwhistle stellt auf Kerzen um, „für die Stimmung“',
  'BeefPeg loses its peg, then its beef': 'BeefPeg verliert erst die Bindung, dann das Rind',
  'Insurer Gladsome declines to cover "the general vibe"':
    'Versicherer Gladsome lehnt Deckung der „allgemeinen Stimmung“ ab',
  'Agency downgrades the sky to "partly investable"':
    'Agentur stuft Himmel auf „teilweise anlagewürdig“ herab',
  'Coin holders report sleeping again, regret it': 'Coin-Besitzer schlafen wieder, bereuen es',
  'Rumour: a bank is fine; nobody had asked': 'Gerücht: Einer Bank geht es gut; niemand hatte gefragt',
  'Water company called "electrifying" by fund that owned rockets':
    'Wasserwerk „elektrisierend“, sagt Fonds, der zuvor Raketen hielt',
  'Exporter Halberd Tea warns on profit, then on tea':
    'Exporteur Halberd Tea warnt vor Gewinnen, dann vor Tee',
  'Diplomats seen buying luggage, some of it quite large':
    'Diplomaten beim Kofferkauf gesehen, manche recht groß',
  'Oracle that feeds prices to HamsterBase found hiding under desk':
    'Orakel, das HamsterBase mit Kursen füttert, unterm Schreibtisch gefunden',
  'Poet sells collected works, buys ten-year note, calls it the better read':
    'Dichter verkauft Gesamtwerk, kauft zehnjährige Anleihe: die bessere Lektüre',
  'Government wins seat on promise to do nothing at all':
    'Regierung gewinnt Mandat mit dem Versprechen, gar nichts zu tun',
  'Gamblers leave casino for savings club, demand free drinks':
    'Spieler verlassen Casino für Sparklub, verlangen Freigetränke',
  'Auditor leaves Vantable at a run, without his coat':
    'Prüfer verlässt Vantable im Laufschritt und ohne Mantel',
  'Observers put ducks in a row, ducks unimpressed, calm returns':
    'Beobachter stellen Enten in eine Reihe, Enten unbeeindruckt, Ruhe kehrt ein',
  'Shepherd futures rise as investors ask to be led': 'Hirten-Futures steigen, Anleger wollen geführt werden',
  'Hedgehog rescue in Nettle Bottom besieged by bankers who want to learn to curl up':
    'Igelstation in Nettle Bottom von Bankern belagert, die sich einrollen lernen wollen',
  'Allotments of Parsley End full; forty former traders are now long leeks':
    'Schrebergärten von Parsley End voll; vierzig Ex-Händler nun long Lauch',
  'Theme park Whoopsley closes the big wheel, opens a bench':
    'Freizeitpark Whoopsley schließt das Riesenrad, eröffnet eine Bank zum Sitzen',
  'Visitors to Glassmoor exchange issued a hard hat, and a spare':
    'Besucher der Börse Glassmoor erhalten Helm und Ersatzhelm',
  'Squirrel on treasury lawn raises nut target for third time this week':
    'Eichhörnchen auf Ministeriumsrasen hebt Nussziel zum dritten Mal diese Woche',
  'GulpCoin renamed HushCoin; nobody stays to hear why':
    'GulpCoin heißt nun HushCoin; niemand bleibt, um den Grund zu hören',
  'DareDAO moves its reserves into a biscuit tin, has lid audited':
    'DareDAO legt Reserven in eine Keksdose, lässt Deckel prüfen',
  'Wallet app Muffley adds a button marked "take me home"; button wears out':
    'Wallet-App Muffley bekommt Knopf „Bring mich heim“; Knopf abgenutzt',
  'Pessimist Gunther Loam wins forecaster of the year, expects to drop it':
    'Pessimist Gunther Loam ist Prognostiker des Jahres, rechnet damit, ihn fallen zu lassen',
  'Cruise ship Placida promises not to leave harbour, sells every cabin':
    'Kreuzfahrtschiff Placida verspricht, im Hafen zu bleiben, alle Kabinen verkauft',
  'Startup Leapwell looks first, cancels': 'Start-up Leapwell prüft erst und sagt dann ab',
  'Siren in Higher Quail sounds all-clear by mistake; a few curtains move':
    'Sirene in Higher Quail gibt irrtümlich Entwarnung; ein paar Vorhänge bewegen sich',
  'Central bank raises rates by surprise, jumps out from behind a plant':
    'Zentralbank erhöht Zins überraschend, springt hinter einer Pflanze hervor',
  'Governor Hester Blunt coughs twice; market counts two hikes':
    'Gouverneurin Hester Blunt hustet zweimal; Markt rechnet mit zwei Erhöhungen',
  'Mortgage on average flat now costs a slightly larger flat':
    'Hypothek auf Durchschnittswohnung kostet nun eine etwas größere Wohnung',
  'Egg passes the price of the hen for the first time': 'Ei erstmals teurer als das Huhn',
  'Rate plot leaves top of page, continues on wall':
    'Zinsprognose verlässt oberen Blattrand, geht an der Wand weiter',
  'Lender asks startups for money back, startups ask what money is':
    'Kreditgeber fordert Geld von Start-ups zurück, Start-ups fragen, was Geld ist',
  'Leaked minutes: "higher for longer, and louder"': 'Geleaktes Protokoll: „höher für länger, und lauter“',
  'Queue of borrowers outside Tiddle & Crane asked to pay for the queue':
    'Schuldnerschlange vor Tiddle & Crane soll für die Schlange zahlen',
  'Unicorn Pendleby can no longer afford hay, renamed "horse"':
    'Einhorn Pendleby kann sich kein Heu mehr leisten, heißt nun „Pferd“',
  'Carry trade unwinds, takes a lamp with it': 'Carry Trade wickelt sich ab, reißt eine Lampe mit',
  'Treasury auction draws one bidder, who was looking for antiques':
    'Anleiheauktion lockt einen Bieter, der Antiquitäten suchte',
  'Wages chase prices round the fountain, prices have better shoes':
    'Löhne jagen Preise um den Brunnen, Preise haben bessere Schuhe',
  'Broker doubles margin rate, sends fruit basket': 'Broker verdoppelt Marginzins, schickt Obstkorb',
  'Analyst sees light at end of tunnel, it is a hike':
    'Analyst sieht Licht am Ende des Tunnels: eine Zinserhöhung',
  'Price index comes in hot, statistician treated for burns':
    'Preisindex heiß gelaufen, Statistiker wegen Verbrennungen behandelt',
  'Rumour: emergency meeting at central bank, biscuits already ordered':
    'Gerücht: Krisensitzung der Zentralbank, Kekse schon bestellt',
  'Savings accounts now pay more than GravyCoin, say they are embarrassed':
    'Sparkonten zahlen jetzt mehr als GravyCoin und schämen sich dafür',
  'Future cash flows of Zanzibyte discounted until they apologise':
    'Künftige Erträge von Zanzibyte abgezinst, bis sie sich entschuldigen',
  'Landlord links rent to own mood; mood hits record':
    'Vermieter koppelt Miete an eigene Laune; Laune auf Rekordhoch',
  'Governor Blunt speaks plainly; interpreters walk out':
    'Gouverneurin Blunt spricht Klartext; Dolmetscher verlassen den Saal',
  'Pension fund hedges the hedge, loses both hands':
    'Pensionsfonds sichert die Absicherung ab, verliert beide Hände',
  'Bond vigilantes ride into town, complain about the parking':
    'Anleihewächter reiten in die Stadt, beschweren sich übers Parken',
  'Correction: hike was a typo, governor still disappointed in everyone':
    'Korrektur: Zinserhöhung war Tippfehler, Gouverneurin trotzdem enttäuscht von allen',
  'Cash declared king, begins asking for a bigger palace':
    'Bargeld zum König erklärt, verlangt schon größeren Palast',
  'Credit card declines its owner, suggests a lie-down':
    'Kreditkarte lehnt ihren Besitzer ab, rät zum Hinlegen',
  'Piggy bank at Prindle School tightens, asks pupils for collateral':
    'Sparschwein der Schule Prindle wird strenger, verlangt Sicherheiten',
  'Ice cream van in Brackle Sands moves to floating rate, second scoop under review':
    'Eiswagen in Brackle Sands jetzt variabel verzinst, zweite Kugel in Prüfung',
  'Pole vaulter Ingrid Sprake clears bar; bar lifted half a point while she is in flight':
    'Stabhochspringerin Ingrid Sprake schafft die Latte; im Flug um halben Punkt erhöht',
  'Deputy Governor Amos Thrupp denies tightening, cannot undo own collar':
    'Vizegouverneur Amos Thrupp bestreitet Straffung, bekommt eigenen Kragen nicht auf',
  'Tooth fairy moves to quarterly payments, blames funding costs':
    'Zahnfee stellt auf Quartalszahlung um, Grund: Finanzierungskosten',
  'Yield curve inverts; physiotherapist asks everyone to stand back':
    'Zinskurve invers; Physiotherapeut bittet alle zurückzutreten',
  'Startup Tuftly discovers that its runway was a taxiway':
    'Start-up Tuftly merkt: Seine Startbahn war eine Rollbahn',
  'StretchCoin snaps; holders told to breathe through the rate':
    'StretchCoin reißt; Halter sollen durch den Zins atmen',
  'Crypto lender Hushpenny pays nine percent, all of it in condolences':
    'Kryptoverleiher Hushpenny zahlt neun Prozent, alles in Beileid',
  'Central bank speech found to be missing one "not"; rest of page was fine':
    'In Zentralbankrede fehlte ein „nicht“; Rest der Seite war in Ordnung',
  'Dove seen on roof of Penny Row; futures rally until it is identified as a plastic bag':
    'Taube auf dem Dach der Penny Row; Futures steigen, bis sie sich als Plastiktüte erweist',
  'Factory in Lower Tansy turns the lights back on, finds staff still there':
    'Fabrik in Lower Tansy schaltet das Licht wieder an, findet Belegschaft noch vor',
  'Mossop rehires everyone it fired, including two it never employed':
    'Mossop stellt alle Entlassenen wieder ein, auch zwei, die nie da waren',
  'Shoppers return to Grimsmouth mall, some with the same parking ticket':
    'Kunden kehren ins Einkaufszentrum Grimsmouth zurück, manche mit demselben Parkschein',
  'Orders at Orrery Foundry rise for third month, waiting list waits again':
    'Aufträge bei Orrery Foundry steigen im dritten Monat, Warteliste wartet wieder',
  'Number of cranes up; heron enthusiasts reminded these are the other cranes':
    'Zahl der Kräne steigt; Vogelfreunde erinnert: Das ist die andere Sorte',
  'Lender at Tiddle & Crane smiles at applicant, calls it a pilot scheme':
    'Kreditgeber von Tiddle & Crane lächelt Antragsteller an, nennt es Pilotprojekt',
  'Container ship Prudence freed after nine days, captain blames a duck':
    'Containerschiff Prudence nach neun Tagen frei, Kapitän gibt Ente die Schuld',
  'Exchange Norwhistle finds missing funds "behind a different spreadsheet"':
    'Börse Norwhistle findet fehlende Gelder „hinter einer anderen Tabelle“',
  'HamsterBase passes audit; auditor asks to stay in touch':
    'HamsterBase besteht Prüfung; Prüfer möchte in Kontakt bleiben',
  'UncleProtocol buys back own coin, says it missed it':
    'UncleProtocol kauft eigenen Coin zurück, hat ihn vermisst',
  'Economist apologises for doom, blames a draught':
    'Ökonom entschuldigt sich für Schwarzmalerei, es habe gezogen',
  'Startup Fernly reports a profit and asks if that is normal':
    'Start-up Fernly meldet Gewinn und fragt, ob das normal ist',
  'Farmers report excellent harvest, complain about where to put it':
    'Bauern melden Prachternte, klagen, wohin damit',
  'Trade talks end after nineteen years, both sides forget the subject':
    'Handelsgespräche enden nach neunzehn Jahren, beide Seiten haben das Thema vergessen',
  'Rumour: bonuses back at Larkspur, also chairs': 'Gerücht: Bei Larkspur gibt es wieder Boni, und Stühle',
  'Joblessness falls again; last applicant is a dog, and qualified':
    'Arbeitslosigkeit sinkt weiter; letzter Bewerber ist ein Hund, und geeignet',
  'Consumer confidence index leaves its bed for first time since spring':
    'Konsumklima verlässt erstmals seit dem Frühjahr das Bett',
  'Miners report sun, cheap power and a spring in the fan':
    'Miner melden Sonne, billigen Strom und Frühling im Lüfter',
  'Retailer Plumb & Daughter leaves bankruptcy wearing a new hat':
    'Händler Plumb & Daughter verlässt Insolvenz mit neuem Hut',
  'Insurer Gladsome refunds premiums "because nothing fell on anyone"':
    'Versicherer Gladsome erstattet Prämien, „weil niemandem etwas auf den Kopf fiel“',
  'Venture capitalists seen lunching again, some with dessert':
    'Wagniskapitalgeber wieder beim Mittagessen gesehen, einige mit Nachtisch',
  'Recovery revised: figure was a phone number, phone number rising':
    'Aufschwung revidiert: Die Zahl war eine Telefonnummer, Telefonnummer steigt',
  'Museum of the Crisis opens, then closes for lack of interest':
    'Museum der Krise eröffnet, schließt mangels Interesse',
  'Savers take money from under mattresses; mattresses report back pain':
    'Sparer holen Geld unter Matratzen hervor; Matratzen melden Rückenschmerzen',
  'Passenger ferry to Isle of Spruck sails again; those still in the queue get a medal':
    'Fähre zur Insel Spruck fährt wieder; wer noch ansteht, erhält eine Medaille',
  'Tailor Amble & Stitch lets out waistcoats, sees demand for a further inch':
    'Schneider Amble & Stitch macht Westen weiter, sieht Bedarf für noch einen Zoll',
  'Swallows return to Guttering-on-Sea, find nest has been done up as a loft':
    'Schwalben zurück in Guttering-on-Sea, Nest inzwischen Loft',
  'Brass band of Clankley gets its tuba out of pawn; neighbours sell':
    'Blaskapelle Clankley löst Tuba beim Pfandleiher aus; Nachbarn verkaufen',
  'Liquidator of Sproat Electric can find nothing wrong, says sorry to staff':
    'Insolvenzverwalter von Sproat Electric findet nichts, bittet Belegschaft um Verzeihung',
  'Wallets of WaddleCoin found to contain coins': 'In Wallets von WaddleCoin wurden Coins gefunden',
  'Once-bitten investor Agnes Trill asks about terms for a second bite':
    'Gebranntes Kind Agnes Trill fragt nach Konditionen für ein zweites Feuer',
  'Clipperly sells out of robot mowers; lawns brace':
    'Clipperly verkauft alle Mähroboter; Rasen macht sich gefasst',
  'Select Committee on Gloom loses its budget, takes it surprisingly well':
    'Ausschuss für Trübsinn verliert Etat, nimmt es erstaunlich gut auf',
  'Goalless since autumn, Hobley Town scores; referee has to look up the procedure':
    'Seit Herbst torlos: Hobley Town trifft; Schiedsrichter muss Ablauf nachschlagen',
  'Correction: end of Thrumble Toys was a filing error; wreaths to be returned':
    'Korrektur: Ende von Thrumble Toys war Ablagefehler; Kränze bitte zurückgeben',
  'GrovelCoin refunds everyone with a card; holders ask it to fail again':
    'GrovelCoin erstattet alles mit Karte; Halter wünschen sich die nächste Pleite',
  'Committee formed to ask why nothing happens reschedules again':
    'Ausschuss zur Frage, warum nichts passiert, erneut verschoben',
  'Economist shrugs on live television, shrug revised down later':
    'Ökonom zuckt live mit den Schultern, Zucken später nach unten revidiert',
  'Central bank minutes describe outlook as "beige, with a hint of tan"':
    'Protokoll der Zentralbank: Aussichten „beige, mit einem Hauch Sand“',
  "Pigeon enters trading floor, is day's most active participant":
    'Taube betritt Handelssaal, ist aktivste Teilnehmerin des Tages',
  'Merger of Drowsley and Pillowcroft delayed while both sleep on it':
    'Fusion von Drowsley und Pillowcroft verzögert, beide schlafen drüber',
  'Brokers finish crossword, then the other crossword': 'Makler lösen das Kreuzworträtsel, dann das andere',
  'Printer jam at Ministry of Paper cuts exports of paper to zero':
    'Papierstau im Papierministerium senkt Papierexport auf null',
  'Survey: eight in ten answer "don\'t know", two say "who is this"':
    'Umfrage: acht von zehn sagen „weiß nicht“, zwei „wer ist da“',
  'BeefPeg moves by nothing for a record ninth day, holders throw party':
    'BeefPeg bewegt sich am neunten Tag in Folge um nichts, Halter feiern',
  'Developer of NapCoin on holiday, code improves': 'Entwickler von NapCoin im Urlaub, Code wird besser',
  "Launch of Umberly's new phone postponed; old phone relieved":
    'Start des neuen Umberly-Telefons verschoben; altes Telefon erleichtert',
  'Tortoise crosses exchange lobby, outruns the index':
    'Schildkröte quert Börsenfoyer, schneller als der Index',
  'Fog closes port of Grimsmouth; nobody had noticed it was open':
    'Nebel schließt Hafen Grimsmouth; niemand wusste, dass er offen war',
  'Rumour: something may be announced, or it may be lunch':
    'Gerücht: Es könnte etwas verkündet werden, vielleicht auch Mittagessen',
  'Annual report of Stodge Holdings called "readable" by one reader':
    'Jahresbericht von Stodge Holdings von einem Leser „lesbar“ genannt',
  'Treasury issues bond in haiku form: five percent, seven years, frogs':
    'Finanzministerium begibt Anleihe als Haiku: fünf Prozent, sieben Jahre, Frösche',
  'Exchange clock repaired; trading day found to be eleven minutes shorter':
    'Börsenuhr repariert; Handelstag war elf Minuten zu kurz',
  'Intern yawns on conference call, takes whole sector with her':
    'Praktikantin gähnt in Telefonkonferenz, reißt ganzen Sektor mit',
  'Wizard employed by hedge fund predicts "a quarter", delivers one':
    'Zauberer eines Hedgefonds sagt „ein Quartal“ voraus, liefert eines',
  'Chatbot at Wexcombe asks to be given something to do': 'Chatbot bei Wexcombe bittet um Beschäftigung',
  'Ratings agency moves outlook from neutral to "neutral, with a sigh"':
    'Ratingagentur ändert Ausblick von neutral auf „neutral, mit Seufzer“',
  'Price of sandwich unchanged; economists call it the sandwich plateau':
    'Preis des belegten Brots unverändert; Ökonomen sprechen vom Stullenplateau',
  'Janitor mistaken for CEO of Grubble, gives best guidance in years':
    'Hausmeister für Chef von Grubble gehalten, gibt beste Prognose seit Jahren',
  'Miners switch machines off to finish a jigsaw, difficulty falls':
    'Miner schalten für ein Puzzle ab, Schwierigkeit sinkt',
  'Roundabout at Dull Ashby named business district of the year':
    'Kreisverkehr von Dull Ashby ist Geschäftsviertel des Jahres',
  'Manager of Plodwell Fund answers a wrong number, talks for an hour':
    'Manager des Plodwell-Fonds nimmt falsch verbundenen Anruf an, plaudert eine Stunde',
  "Chess final in Great Tench enters sixth day of white's first move":
    'Schachfinale in Great Tench: sechster Tag des ersten weißen Zugs',
  'Bypass at Barley Fen blocked by cow; traffic survey records one cow':
    'Umgehung bei Barley Fen von Kuh blockiert; Verkehrszählung meldet eine Kuh',
  'MumbleCoin trades once; buyer and seller turn out to be married':
    'MumbleCoin einmal gehandelt; Käufer und Verkäuferin sind verheiratet',
  'Lathercombe Consulting moves its webinar on urgency to spring':
    'Lathercombe Consulting verlegt Webinar über Dringlichkeit ins Frühjahr',
  'Oddle Paint Museum extends opening hours so that visitors may see it dry':
    'Farbmuseum Oddle öffnet länger, damit man beim Trocknen zusehen kann',
  'Miner of GlumCoin sells the heat, keeps the coins as decoration':
    'Miner von GlumCoin verkauft die Wärme, behält die Coins als Deko',
  'Forecast: more of it, clearing towards the end of the decade':
    'Aussicht: mehr davon, gegen Ende des Jahrzehnts aufklarend',
  'Suggestion box at Trundle Rail opened, contains suggestion for a box':
    'Vorschlagskasten von Trundle Rail geöffnet, enthält Vorschlag für Kasten',
  'Cricket match at Little Yawning ends in a draw; neither side had turned up':
    'Kricketspiel in Little Yawning endet unentschieden; keine Elf war gekommen',
  'Bluffley lifts its guidance from "unclear" to "unclear but friendly"':
    'Bluffley hebt Prognose von „unklar“ auf „unklar, aber freundlich“',
  'Quillfeather unveils toaster with opinions; pre-orders crash the toaster':
    'Quillfeather zeigt Toaster mit Meinungen; Vorbestellungen überlasten den Toaster',
  'Brindlewick goes public with no product, no staff and a very good font':
    'Brindlewick geht an die Börse, ohne Produkt und Personal, mit sehr schöner Schrift',
  'Three-person startup Mossop raises two billion, promises to hire a fourth':
    'Dreiköpfiges Start-up Mossop sammelt zwei Milliarden, will einen Vierten einstellen',
  'Intern at Larkspur Systems adds a zero to valuation; market agrees':
    'Praktikant bei Larkspur Systems hängt Bewertung eine Null an; Markt stimmt zu',
  'Chip maker Orrery Foundry sold out until 2041, starts selling the waiting list':
    'Chiphersteller Orrery Foundry bis 2041 ausverkauft, verkauft nun die Warteliste',
  'Hum & Sons puts AI in a standing desk, desk asks to sit':
    'Hum & Sons baut KI in Stehpult, Pult möchte sich setzen',
  'Analysts upgrade everything ending in "ly" to strong buy':
    'Analysten stufen alles, was auf „ly“ endet, auf „kaufen“',
  'Gloopware keynote runs nine hours, applause now sold as a subscription':
    'Gloopware-Keynote dauert neun Stunden, Applaus nun im Abo',
  'Robot dentist passes exam, patient less sure': 'Roboterzahnarzt besteht Prüfung, Patient weniger sicher',
  'Founder of Pendleby takes silent retreat, shares rise on the silence':
    'Gründer von Pendleby geht ins Schweigekloster, Aktie steigt wegen des Schweigens',
  'Report finds smart spoons in every second home, nobody can say why':
    'Studie: smarte Löffel in jedem zweiten Haushalt, niemand weiß warum',
  'Zanzibyte and Oxlip merge to form a company neither can pronounce':
    'Zanzibyte und Oxlip fusionieren zu einer Firma, die keiner aussprechen kann',
  'Rumour: Tarnfield about to double its cloud, or buy an umbrella':
    'Gerücht: Tarnfield will Cloud verdoppeln oder einen Schirm kaufen',
  'Chatbot joins board of Wexcombe Freight, first to read the minutes':
    'Chatbot im Vorstand von Wexcombe Freight liest als Erster die Protokolle',
  'Parrot hired as senior engineer at Nimbleton, clears backlog by Tuesday':
    'Papagei als Chefentwickler bei Nimbleton, Rückstand bis Dienstag weg',
  'Pension fund moves out of bonds, says coupons "felt a bit beige"':
    'Pensionsfonds verlässt Anleihen, Kupons wirkten „etwas beige“',
  'Smart thermostat maker Fjordly charges monthly for "slightly warmer"':
    'Thermostatbauer Fjordly verlangt monatlich Geld für „etwas wärmer“',
  'Source close to Ketterby Labs says breakthrough is "mostly real"':
    'Quelle nahe Ketterby Labs: Durchbruch „größtenteils echt“',
  'Elevator startup pivots to "vertical mobility", triples overnight':
    'Aufzug-Start-up macht nun „vertikale Mobilität“, verdreifacht sich über Nacht',
  'Vantable hires four thousand people to work out what it makes':
    'Vantable stellt viertausend Leute ein, um zu klären, was es herstellt',
  'Survey: optimism at record high, respondents asked to stop shouting':
    'Umfrage: Optimismus auf Rekordhoch, Befragte gebeten, nicht zu schreien',
  'Dunmore Data drains its lake, finds a profit at the bottom':
    'Dunmore Data lässt seinen See ab, findet Gewinn am Grund',
  'Leaked memo: Squintly Optics glasses now recognise people you avoid':
    'Geleaktes Memo: Squintly-Brille erkennt nun Leute, denen man ausweicht',
  'Blip: cat walks on keyboard, Wrenlock accidentally reports true earnings':
    'Panne: Katze läuft über Tastatur, Wrenlock meldet aus Versehen wahre Zahlen',
  'Village of Nether Wadd, population sixty, now has more startups than chimneys':
    'Dorf Nether Wadd, sechzig Einwohner, hat nun mehr Start-ups als Schornsteine',
  'Fridge at Coldwick Labs learns to negotiate, settles out of court with the milk':
    'Kühlschrank bei Coldwick Labs lernt verhandeln, einigt sich außergerichtlich mit der Milch',
  'Pummel & Crust bakery adds "dot AI" to its sign, raises ninety million on yesterday\'s rolls':
    'Bäckerei Pummel & Crust heißt nun „KI“, sammelt neunzig Millionen auf Brötchen von gestern',
  'Driverless plough by Tillerby Robotics sets record; farmer pictured with arms folded':
    'Fahrerloser Pflug von Tillerby Robotics stellt Rekord auf; Bauer steht daneben',
  'Fenlow Rovers sells goalkeeper to buy processors, concedes faster than ever':
    'Fenlow Rovers verkauft Torwart für Prozessoren, kassiert schneller denn je',
  'Job advert asks for ten years with a product launched this morning; four apply':
    'Stelle verlangt zehn Jahre mit einem Produkt von heute früh; vier Bewerber',
  'Smart doormat from Thistlecroft greets burglars by name, wins privacy award':
    'Smarte Fußmatte von Thistlecroft grüßt Einbrecher beim Namen, gewinnt Datenschutzpreis',
  'Investor Barnaby Quist wires forty million to wrong startup; both call it a fit':
    'Investor Barnaby Quist schickt falschem Start-up vierzig Millionen; beide finden, es passt',
  'Results at Ploverby so good that finance director read them twice for pleasure':
    'Zahlen von Ploverby so gut, dass der Finanzchef sie zum Vergnügen zweimal las',
  "Apology: Bramblesoft regrets last year's caution and whoever suggested it":
    'Bramblesoft bedauert die Vorsicht des Vorjahrs und wer immer sie vorschlug',
  'Council at Upper Snell renames duck pond Innovation Basin; ducks ask for equity':
    'Rat von Upper Snell nennt Ententeich Innovationsbecken; Enten verlangen Anteile',
  'Gamers and miners awarded joint custody of last graphics card, alternate weekends':
    'Gamer und Miner teilen sich Sorgerecht für letzte Grafikkarte, jedes zweite Wochenende',
  'Rumour: three funds are said to be queueing for anything with a server in it':
    'Gerücht: Drei Fonds sollen für alles anstehen, worin ein Server steckt',
  'Rumour: somebody very large is buying Tech through somebody very small':
    'Gerücht: Jemand sehr Großes kauft Tech über jemand sehr Kleines',
  'Rumour: engineers are being poached by the floor, furniture included':
    'Gerücht: Entwickler werden etagenweise abgeworben, samt Möbeln',
  'Rumour: a pension fund is said to have asked what a wallet is':
    'Gerücht: Ein Pensionsfonds soll gefragt haben, was eine Wallet ist',
  'Rumour: taxi drivers name coins again, and nobody laughs':
    'Gerücht: Taxifahrer nennen wieder Coins, und niemand lacht',
  'Rumour: an exchange is hiring a second person for its phone':
    'Gerücht: Eine Börse stellt eine zweite Person fürs Telefon ein',
  'Rumour: the big desks are said to have gone sailing until further notice':
    'Gerücht: Die großen Desks sollen bis auf Weiteres segeln sein',
  'Rumour: nothing will happen for a while, says somebody who gets paid for it':
    'Gerücht: Eine Weile passiert nichts, sagt jemand, der dafür bezahlt wird',
  'Rumour: the market makers have started a chess tournament':
    'Gerücht: Die Market Maker haben ein Schachturnier begonnen',
  'Rumour: bargain hunters were seen in the lobby with empty bags':
    'Gerücht: Schnäppchenjäger mit leeren Taschen im Foyer gesehen',
  'Rumour: the worst is over, whispers the man who called the worst':
    'Gerücht: Das Schlimmste ist vorbei, flüstert der, der es vorhersagte',
  'Rumour: somebody is buying everything that fell last week':
    'Gerücht: Jemand kauft alles, was letzte Woche fiel',
  'Rumour: the central bank is said to have ordered a bigger lever':
    'Gerücht: Die Zentralbank soll einen größeren Hebel bestellt haben',
  'Rumour: an unscheduled rate meeting, and the sandwiches are for two days':
    'Gerücht: Zinssitzung außer der Reihe, die Brötchen reichen für zwei Tage',
  'Rumour: lenders are quietly rewriting the small print':
    'Gerücht: Kreditgeber schreiben leise das Kleingedruckte um',
  'Rumour: old money is said to be moving to something older':
    'Gerücht: Altes Geld soll zu etwas noch Älterem ziehen',
  'Rumour: two funds ask for their money in Bonds, please, and at once':
    'Gerücht: Zwei Fonds wollen ihr Geld in Bonds, bitte, und sofort',
  'Rumour: the safe at the bank was measured for an extension':
    'Gerücht: Der Tresor der Bank wurde für einen Anbau vermessen',
  'Rumour: a very big fund is said not to answer its phone':
    'Gerücht: Ein sehr großer Fonds soll nicht ans Telefon gehen',
  'Rumour: somebody sells everything, and it is somebody who knows':
    'Gerücht: Jemand verkauft alles, und es ist jemand, der es weiß',
  'Rumour: the risk desk was seen carrying boxes to the car park':
    'Gerücht: Der Risikotisch trug Kartons zum Parkplatz',
  'Compliance officer': 'Compliance',
  Quant: 'Quant',
  'Hype trader': 'Hype-Händler',
  'Crypto degen': 'Krypto-Zocker',
  Bear: 'Bärin',
  Regulator: 'Aufseherin',
  'Letter to the editor: my smart kettle has been offered a directorship and I have not':
    'Leserbrief: Meinem smarten Wasserkocher wurde ein Vorstandsposten angeboten, mir nicht',
  'Firm that makes the skip button overtakes the firm that makes what is skipped':
    'Firma, die den Überspringen-Knopf baut, überholt Firma, die das Übersprungene macht',
  'Moths of Lantern Hill leave the street lamp for the new Umberly screen, give it five stars':
    'Motten von Lantern Hill verlassen Laterne für neues Umberly-Display, geben fünf Sterne',
  'Union of Revolving Doors asks for overtime as investors keep arriving at Vantable':
    'Gewerkschaft der Drehtüren fordert Überstundengeld, weil Anleger zu Vantable strömen',
  'Forecast: cloud thickening from the west, all of it leased by Tarnfield until autumn':
    'Vorhersage: von Westen dichte Wolken, alle bis Herbst an Tarnfield vermietet',
  'Bronze Age tablet dug up in perfect order; Gloopware announces a thinner one':
    'Tafel aus der Bronzezeit tadellos ausgegraben; Gloopware kündigt ein dünneres Tablet an',
  'Snail with Orrery Foundry chip wins county derby before the flag has come down':
    'Schnecke mit Chip von Orrery Foundry gewinnt Derby, bevor die Flagge unten ist',
  'Committee for Restraint at Pendleby buys four supercomputers to measure the restraint':
    'Sparausschuss bei Pendleby kauft vier Supercomputer, um die Sparsamkeit zu messen',
  'Startup Quibblet rejects takeover bid, rejects a bigger one, asks to borrow a pen':
    'Start-up Quibblet lehnt Übernahme ab, lehnt höheres Angebot ab, bittet um einen Stift',
  'Sandwich robot maker Crumbleton splits its shares diagonally, holders agree they taste better':
    'Sandwichroboter-Bauer Crumbleton teilt Aktien diagonal; Anleger finden, so schmecken sie besser',
  'Self-driving shopping trolley goes straight; physicists call a press conference':
    'Selbstfahrender Einkaufswagen fährt geradeaus; Physiker berufen Pressekonferenz ein',
  'Two startups find a door between their garages, announce international expansion':
    'Zwei Start-ups finden eine Tür zwischen ihren Garagen, verkünden internationale Expansion',
  'Update from Larkspur Systems makes every computer slightly kinder; orders triple, thank-yous too':
    'Update von Larkspur Systems macht Computer etwas netter; Bestellungen verdreifacht, Dankschreiben auch',
  'Museum of Obsolete Devices closes for a week to catch up with Tuesday':
    'Museum veralteter Geräte schließt eine Woche, um den Dienstag aufzuholen',
  'New Orrery Foundry chip so small that the first buyer had already left with it in his shoe':
    'Neuer Chip von Orrery Foundry so klein, dass ihn der erste Käufer schon im Schuh hatte',
  'Driving instructor Len Hobbs retires content after his last pupil, a bus, passes first time':
    'Fahrlehrer Len Hobbs geht zufrieden in Rente: Letzter Schüler, ein Bus, besteht auf Anhieb',
  'Librarian of Little Hush answers faster than search engine, is bought by search engine':
    'Bibliothekarin von Little Hush antwortet schneller als Suchmaschine, wird von ihr gekauft',
  'Hens at Pecking Farm given headsets, now lay in quarters and above forecast':
    'Hennen der Pecking Farm erhalten Headsets, legen nun quartalsweise und über Prognose',
  'Crossword clue "buy at once", nine letters, turns out to be Zanzibyte':
    'Kreuzworträtsel: „sofort kaufen“, neun Buchstaben; die Lösung war Zanzibyte',
  'Zanzibyte opens campus so large that departments send each other postcards':
    'Zanzibyte eröffnet so großen Campus, dass Abteilungen einander Postkarten schicken',
  'Babbleworth translates all small print as "fine, probably"; every court in the land subscribes':
    'Babbleworth übersetzt alles Kleingedruckte mit „passt schon“; sämtliche Gerichte abonnieren',
  'Investors queue overnight outside Fernly in case it makes something':
    'Anleger stehen die ganze Nacht vor Fernly an, falls die Firma etwas herstellt',
  'Ploverby doubles forecast by accident of a sticky key, meets it, orders more jam':
    'Ploverby verdoppelt Prognose wegen klebender Taste, erreicht sie, bestellt mehr Marmelade',
  "Scarecrow at Tatter Field replaced by drone; crows apply for pilot's licence":
    'Drohne ersetzt Vogelscheuche in Tatter Field; Krähen beantragen Pilotenschein',
  'Knitting app finishes scarf of Ida Bloom, eighty, and then her business plan; both oversubscribed':
    'Strick-App vollendet Schal von Ida Bloom, achtzig, und ihren Businessplan; beides überzeichnet',
  'Ketterby Labs teaches computer to say "it depends"; three consulting firms put up for sale':
    'Ketterby Labs bringt Computer „kommt drauf an“ bei; drei Beratungen stehen zum Verkauf',
  'Robot butler by Fawnley so discreet that forty were sold and none has been seen since':
    'Roboterbutler von Fawnley so diskret, dass vierzig verkauft und seither keiner gesehen wurde',
  'Ghost of Mill Lane complains that the new smart lights do his job better, and from a phone':
    'Gespenst von Mill Lane klagt: Smarte Lampen machen seine Arbeit besser, und das per Handy',
  'Orchestra of Brasswick hires algorithm as conductor, finishes ahead of the traffic':
    'Orchester von Brasswick verpflichtet Algorithmus als Dirigent, ist vor dem Stau fertig',
  'Home for retired phones opens in Button St Mary; residents talk only of the new model':
    'Altersheim für Handys öffnet in Button St Mary; Bewohner reden nur vom neuen Modell',
  'Correction: Vantable has not doubled its revenue; it has tripled it and is very sorry':
    'Korrektur: Vantable hat den Umsatz nicht verdoppelt, sondern verdreifacht, und bedauert dies',
  'Jam of delivery robots in Pebble Street described by analysts as "strong demand, parked"':
    'Stau von Lieferrobotern in der Pebble Street laut Analysten „starke Nachfrage, parkend“',
  'Bond trader seen in queue for the new Umberly phone, wearing a false moustache':
    'Anleihenhändler in der Schlange fürs neue Umberly-Telefon gesichtet, mit falschem Schnurrbart',
  'Treasury bonds offered with a free tablet; public asks for the tablet with no bonds':
    'Staatsanleihen mit Gratis-Tablet angeboten; Publikum wünscht Tablet ohne Anleihen',
  'Swarm of venture capitalists settles on barn in Upper Dray; farmer told to have an idea slowly':
    'Schwarm Risikokapitalgeber lässt sich auf Scheune nieder; Bauer soll langsam eine Idee haben',
  'Nobody at Oxlip understands the new product; board calls this "headroom", shares use it':
    'Niemand bei Oxlip versteht das neue Produkt; Vorstand nennt es „Luft nach oben“, Aktie nutzt sie',
  'Otter hired by Puddlesoft to test waterproof phones turns down a fish, asks for equity':
    'Otter, der für Puddlesoft Handys unter Wasser testet, lehnt Fisch ab und will Anteile',
  'Old sea chart bought and corrected by Umberly: where it said dragons, coverage from May':
    'Umberly kauft und berichtigt alte Seekarte: wo Drachen standen, ab Mai Netzabdeckung',
  'Time travel startup Yesterby reports excellent results for next year, apologises for the delay':
    'Zeitreise-Start-up Yesterby meldet glänzende Zahlen fürs nächste Jahr, bedauert die Verspätung',
  'Court rules that a robot may sign for a parcel if it is pleased to see it':
    'Gericht: Roboter darf Paket annehmen, sofern er sich darüber freut',
  'Spelling contest won by spellchecker; runner-up, a professor, signs with the same agent':
    'Rechtschreibprüfung gewinnt Buchstabierwettbewerb; Zweiter, ein Professor, wechselt zu ihrem Agenten',
  'Nimbleton floats the rubber duck to which its engineers explain everything; forty times covered':
    'Nimbleton bringt Quietscheente an die Börse, der alle Entwickler alles erklären; vierzigfach gedeckt',
  'Weathervane at Gale End becomes data company, stops turning, points up':
    'Wetterfahne in Gale End wird Datenfirma, dreht sich nicht mehr, zeigt nach oben',
  'Cemetery of startups at Lower Pivot receives a bid for one of its residents':
    'Friedhof der Start-ups in Lower Pivot erhält Gebot für einen seiner Bewohner',
  'Fishing fleet of Haddle Bay installs sonar by Ploverby, finds that the fish have it already':
    'Fischer von Haddle Bay bauen Ploverby-Sonar ein und stellen fest: Die Fische haben es schon',
  'Intern turns Wexcombe Freight off and on again, saves nine million, is left switched on':
    'Praktikant schaltet Wexcombe Freight aus und wieder ein, spart neun Millionen, bleibt eingeschaltet',
  'Vending machine at Codling College sits the exam by mistake, comes third, gives change':
    'Snackautomat am Codling College legt versehentlich Prüfung ab, wird Dritter, gibt Wechselgeld',
  'Statue of founder at Gloopware receives overnight update, now waves at shareholders':
    'Gründerstatue bei Gloopware erhält nächtliches Update, winkt nun Aktionären zu',
  'Carriage horse put out of work by Motley Cabs turns out to own a third of Motley Cabs':
    'Kutschpferd, von Motley Cabs arbeitslos gemacht, besitzt ein Drittel von Motley Cabs',
  'Loading bar by Patience & Co reaches the end; crowd weeps, share price carries on':
    'Ladebalken von Patience & Co kommt ans Ende; Menge weint, Aktienkurs lädt weiter nach oben',
  'Tea lady Maud Perrin, paid in shares since the garage, buys the garage, then the street':
    'Teefrau Maud Perrin, seit der Garage in Aktien bezahlt, kauft die Garage, dann die Straße',
  'Calendar app by Morrowly finds an extra Tuesday behind the others; firms bid for it':
    'Kalender-App Morrowly findet hinter den anderen einen weiteren Dienstag; Firmen bieten',
  'Penguins at Iceby Zoo keep a data centre cool by standing near it; salaries paid in herring':
    'Pinguine im Zoo Iceby kühlen Rechenzentrum durch bloßes Danebenstehen; Lohn in Heringen',
  'Orrery Foundry runs by day, by night, and in a third shift found between the two':
    'Orrery Foundry läuft tags, nachts und in einer dritten Schicht, die dazwischen gefunden wurde',
  'Grandmothers of the nation repair their own routers; Bramblesoft support desk pure profit':
    'Großmütter des Landes reparieren ihre Router selbst; Support von Bramblesoft reiner Gewinn',
  'Accountant at Tarnfield runs out of columns on the right, orders a wider building':
    'Buchhalter bei Tarnfield gehen rechts die Spalten aus, er bestellt ein breiteres Gebäude',
  'Inventor of the off switch admits that nobody has ever bought one':
    'Erfinder des Ausschalters gesteht, dass nie jemand einen gekauft hat',
  'Lemonade stand of Posy Farrow, eight, acquired for its login page; lemons not included':
    'Limonadenstand von Posy Farrow, acht, wegen der Login-Seite gekauft; Zitronen nicht inbegriffen',
  'Sculptor in Chiselham carves unicorn; funds value it at a billion before it has legs':
    'Bildhauerin in Chiselham meißelt Einhorn; Fonds bewerten es mit einer Milliarde, noch ohne Beine',
  'Philosopher Anselm Quirk asks machine whether it thinks, is billed for the hour':
    'Philosoph Anselm Quirk fragt Maschine, ob sie denkt, und erhält Rechnung über eine Stunde',
  "Smart bus stop at Long Dawdle now predicts the bus, the market and Mrs Pringle's knee":
    'Smarte Haltestelle in Long Dawdle sagt Bus, Börse und Frau Pringles Knie voraus',
  'Typewriter relaunched as laptop with no distractions; maker Clackham sold out by lunch':
    'Schreibmaschine als ablenkungsfreier Laptop neu aufgelegt; Hersteller Clackham mittags ausverkauft',
  'Elephant sanctuary of Tuskworth enters the memory market; three clouds move their archive in':
    'Elefantenhof Tuskworth steigt ins Speichergeschäft ein; drei Clouds ziehen ihr Archiv um',
  'Astronomers discover planet, find that Gloopware has booked the name and the shop':
    'Astronomen entdecken Planeten; Gloopware hat Namen und Ladenfläche schon reserviert',
  'Cartographers widen the county to fit the new server hall of Dunmore Data':
    'Kartografen verbreitern den Landkreis, damit der neue Serversaal von Dunmore Data hineinpasst',
  'Small print on share certificate of Bluffley found to read "wheee"; nobody sells':
    'Im Kleingedruckten der Bluffley-Aktie steht „huiii“; niemand verkauft',
  'Board of Wrenlock sets target, reaches it before the biscuits, sets it again':
    'Vorstand von Wrenlock setzt Ziel, erreicht es vor den Keksen, setzt es neu',
  'Thieves enter Umberly shop at night, stay for the demonstration, buy two and a case':
    'Diebe dringen nachts in Umberly-Laden ein, bleiben zur Vorführung, kaufen zwei samt Hülle',
  'Colonel who wrote to this paper against chatbots thanks his chatbot for the commas':
    'Oberst, der dieser Zeitung gegen Chatbots schrieb, dankt seinem Chatbot für die Kommas',
  'Troll under Tottering Bridge goes contactless; all three goats take out the annual pass':
    'Troll unter der Brücke von Tottering kassiert kontaktlos; alle drei Ziegen nehmen das Jahresabo',
  'Diet app Nibblet recommends cake once, by error; downloads exceed population':
    'Diät-App Nibblet empfiehlt einmal versehentlich Torte; mehr Downloads als Einwohner',
  'Robot postman bitten by robot dog; both makers report excellent engagement':
    'Roboterhund beißt Roboterbriefträger; beide Hersteller melden hervorragende Interaktion',
  'Everlode battery lasts so long that lawyers advise naming it in the will':
    'Everlode-Akku hält so lange, dass Anwälte raten, ihn im Testament zu nennen',
  'Speech software at last understands Lower Grumbling; village regrets everything, signs up':
    'Sprachsoftware versteht endlich Lower Grumbling; Dorf bereut alles Gesagte und abonniert',
  'Telescope startup Gawpley sees first profit, says it is visible to the naked eye':
    'Teleskop-Start-up Gawpley sichtet ersten Gewinn, laut Firma mit bloßem Auge erkennbar',
  'Every garage in Spanner Row listed as a birthplace; cars now park at headquarters':
    'Alle Garagen der Spanner Row sind nun Gründungsorte; Autos parken in den Zentralen',
  'Dictionary adds forty words for growth, drops three for enough':
    'Wörterbuch nimmt vierzig Wörter für „Wachstum“ auf, streicht drei für „genug“',
  "Magpies of Shinely Wood line their nests with last year's phones; upgrade cycle confirmed":
    'Elstern von Shinely Wood polstern Nester mit Vorjahreshandys; Austauschzyklus bestätigt',
  'Hermit of Crag Edge ends nine years of silence to ask whether it is too late for Nimbleton':
    'Einsiedler von Crag Edge bricht neunjähriges Schweigen: ob es für Nimbleton zu spät sei',
  'Mouse at Coldwick Labs designs a better mouse; two-button model is said to be a portrait':
    'Maus bei Coldwick Labs entwirft bessere Maus; Modell mit zwei Tasten gilt als Selbstporträt',
  'Conference for introverts sells out; all nine thousand stream it from the next room':
    'Kongress der Introvertierten ausverkauft; alle neuntausend streamen ihn vom Nebenraum aus',
  'Wind farm placed before the stage of a Gloopware keynote powers the county until Sunday':
    'Windpark vor der Gloopware-Bühne versorgt den Landkreis bis Sonntag mit Strom',
  "Mathematician finds number larger than Zanzibyte's sales, is asked to check his work":
    'Mathematiker findet größere Zahl als den Umsatz von Zanzibyte, soll noch einmal nachrechnen',
  'Cloud of Tarnfield now visible from space; space asks for a quote':
    'Tarnfields Cloud nun vom Weltraum aus sichtbar; Weltraum bittet um Angebot',
  'Hotel for robots in Pillow Bay fully booked; guests want only a socket with a sea view':
    'Roboterhotel in Pillow Bay ausgebucht; Gäste wünschen nur eine Steckdose mit Meerblick',
  'Pet translator by Wuffley decodes its first dog: "buy more of these", then something about a cat':
    'Haustierübersetzer von Wuffley deutet ersten Hund: „mehr davon kaufen“, dann etwas über Katzen',
  'Historians: the wheel had no business model either': 'Historiker: Auch das Rad hatte kein Geschäftsmodell',
  'Analyst raises target for Nimbleton, then ladder, then arms':
    'Analyst hebt Kursziel für Nimbleton, dann eine Leiter, dann die Arme',
  'Watchdog asks Gloopware to leave something for the others; Gloopware leaves a mint':
    'Kartellamt bittet Gloopware, anderen etwas übrig zu lassen; Gloopware lässt ein Minzbonbon',
  'Snow in Drifton clears itself after update; shovels offered retraining':
    'Schnee in Drifton räumt sich nach Update selbst; Schaufeln erhalten Umschulung',
  "Lavinia Stroud sells third yacht for a seat at Mossop's next funding round; it is a stool":
    'Lavinia Stroud verkauft dritte Jacht für einen Platz in Mossops Finanzierungsrunde; ein Hocker',
  'Mossop keeps promise, hires fourth person; valuation rises by a third':
    'Mossop hält Wort und stellt vierte Person ein; Bewertung steigt um ein Drittel',
  'Choreographer of warehouse robots wins ballet prize; parcels arrive in first position':
    'Choreografin von Lagerrobotern gewinnt Ballettpreis; Pakete kommen auf Spitze an',
  'Snoozeby app finishes counting the sheep; total higher than analysts had dreamed':
    'App Snoozeby zählt die Schafe zu Ende; Summe höher, als Analysten geträumt hatten',
  'Password app Latchkin remembers all, forgives all, asks nothing; nine thousand users propose':
    'Passwort-App Latchkin merkt sich alles, verzeiht alles, fragt nichts; neuntausend Heiratsanträge',
  'Patent office moves to bigger building, patents the move':
    'Patentamt zieht in größeres Gebäude, patentiert den Umzug',
  'Programmers at Larkspur finish early; management calls the fire brigade, then the shareholders':
    'Programmierer bei Larkspur vorzeitig fertig; Leitung ruft Feuerwehr, dann Aktionäre',
  'Dawdlenet sells slow internet to the overworked at triple price; first email expected in May':
    'Dawdlenet verkauft Gestressten langsames Internet zum Dreifachen; erste Mail im Mai erwartet',
  'Smart bathroom scales by Fibson round down; sold out before breakfast':
    'Smarte Personenwaage von Fibson rundet ab; vor dem Frühstück ausverkauft',
  'Fish and chip shop in Haddle Bay mistaken for chip maker, fully funded before the vinegar':
    'Imbiss „Chips“ in Haddle Bay für Chiphersteller gehalten, vor dem Essig durchfinanziert',
  'Startup Vaguely, which promised nothing in particular, delivers ahead of schedule':
    'Start-up Vaguely, das nichts Bestimmtes versprach, liefert vor dem Termin',
  'Houseplants ruled to be users; growth at Oxlip now partly green, watered on Fridays':
    'Zimmerpflanzen gelten nun als Nutzer; Wachstum bei Oxlip teils grün, freitags gegossen',
  'Sir Piers Dalliance, ninety, who doubted the telephone, swaps bonds for everything with a plug':
    'Sir Piers Dalliance, neunzig, der ans Telefon nie glaubte, tauscht Anleihen gegen alles mit Stecker',
  'Chatbots of two rival firms strike up a friendship; joint revenue doubles, nobody was invited':
    'Chatbots zweier Konkurrenten freunden sich an; Umsatz verdoppelt, niemand war eingeladen',
  'Search for waste at Vantable finds so little that it is abolished as waste':
    'Suche nach Verschwendung bei Vantable findet so wenig, dass sie als Verschwendung endet',
  'Cave painting at Dunlow shows hunters in a queue; believed to be first product launch':
    'Höhlenbild von Dunlow zeigt Jäger in Schlange; wohl erste Produktvorstellung der Geschichte',
  'Smart lock at Thistlecroft headquarters sees who has come to explain the results, stays shut':
    'Smartes Schloss bei Thistlecroft sieht, wer da die Zahlen erklären will, und bleibt zu',
  'Whistleblower at Pendleby reveals that the cloud keeps office hours and a long lunch':
    'Hinweisgeber: Pendlebys Cloud hat Bürozeiten und eine lange Mittagspause',
  'Robot waiter at Larkspur gala drops tray, guidance and one director':
    'Roboterkellner bei Larkspur-Gala lässt Tablett, Prognose und einen Vorstand fallen',
  'Squintly Optics recalls glasses that had begun to see through the business model':
    'Squintly Optics ruft Brille zurück, die das Geschäftsmodell zu durchschauen begann',
  'Wedding ring by Vowley & Son pays by tap, card or coin; best men ask for the receipt':
    'Ehering von Vowley & Son zahlt kontaktlos, per Karte oder Coin; Trauzeugen verlangen den Bon',
  'Orrery Foundry sells its crooked chips to miners as "leaning models"; straight ones cost less':
    'Orrery Foundry verkauft Minern schiefe Chips als „geneigtes Modell“; gerade sind billiger',
  'Insurer Gladsome moves its reserves from bonds to "anything with a dashboard"':
    'Versicherer Gladsome schichtet Reserven um: von Anleihen in „alles mit Dashboard“',
  'Savers cash in their bonds at Tiddle & Crane, spend them on shares in the cash machine':
    'Sparer lösen bei Tiddle & Crane Anleihen ein und kaufen Aktien des Geldautomaten',
  'Robot hand by Gripley closes its first deal; other party would like his own back':
    'Roboterhand von Gripley besiegelt erstes Geschäft; Gegenüber hätte gern seine Hand zurück',
  'Satellite of Highpeck raises its orbit to get the whole share price into the picture':
    'Satellit von Highpeck steigt höher, um den ganzen Aktienkurs aufs Bild zu bekommen',
  'Tailors Amble & Stitch asked for a hoodie with tails; Squibbly is going public':
    'Schneider Amble & Stitch soll Kapuzenpulli mit Frackschößen nähen; Squibbly geht an die Börse',
  'Lost property office at Kettling station returns idea to inventor; it has grown since':
    'Fundbüro im Bahnhof Kettling gibt Erfinder seine Idee zurück; sie ist inzwischen gewachsen',
  'Opening bell worn out by tech listings; exchange borrows one from a cow':
    'Börsenglocke durch Tech-Neulinge verschlissen; Börse borgt sich eine von einer Kuh',
  'Hushworth makes bagpipes silent; next valley orders ten thousand as gifts':
    'Hushworth baut stummen Dudelsack; Nachbartal bestellt zehntausend zum Verschenken',
  'Shareholder meeting of Babbleworth chaired, attended and applauded by its own product':
    'Hauptversammlung von Babbleworth vom eigenen Produkt geleitet, besucht und beklatscht',
  'Gardener presses wrong button, buys Clipperly shares instead of shears, now owns the park':
    'Gärtner drückt falsch, kauft Clipperly-Aktien statt Schere; ihm gehört jetzt der Park',
  'Servers of Dunmore Data heat the baths of Steamley; bathers ask for a larger model':
    'Server von Dunmore Data heizen das Bad von Steamley; Badegäste wünschen größeres Modell',
  'Recipe site Simmerby skips the life story, begins with the onions; weeping, record traffic':
    'Rezeptseite Simmerby lässt Lebensgeschichte weg, beginnt mit Zwiebeln; Tränen, Besucherrekord',
  'Union of Ladders protests that Tech is going up without it':
    'Gewerkschaft der Leitern protestiert: Tech steigt ohne sie',
  'Goldfish of Tankerby forgets its password every three seconds, never sells, is up ninefold':
    'Goldfisch aus Tankerby vergisst alle drei Sekunden sein Passwort, verkauft nie, neunfach im Plus',
  'Anonymous developer of BurrowCoin unmasked as a mole; holders praise depth of team':
    'Anonymer Entwickler von BurrowCoin ist ein Maulwurf; Halter loben Tiefgang des Teams',
  'SandwichCoin entitles holders to half a sandwich; price doubles on hopes for the other half':
    'SandwichCoin berechtigt zu einem halben Sandwich; verdoppelt sich in Hoffnung auf die andere Hälfte',
  'PawnDAO loses chess match, votes that it won; token sides with the vote':
    'PawnDAO verliert Schachpartie, beschließt per Abstimmung den Sieg; Token folgt dem Beschluss',
  "Holder of JellyCoin buys castle with one afternoon's gains; moat reopened as liquidity pool":
    'Halter von JellyCoin kauft Burg vom Gewinn eines Nachmittags; Graben nun Liquiditätspool',
  'Garden gnome in Little Trowel accepted as security for coins; neighbours bring the flamingo':
    'Gartenzwerg in Little Trowel als Sicherheit für Coins akzeptiert; Nachbarn bringen den Flamingo',
  'Parrot of early investor recites all twelve words of his wallet, is given a bodyguard and a raise':
    'Papagei eines frühen Anlegers kann alle zwölf Wörter der Wallet, erhält Leibwächter und mehr Lohn',
  'Dictionary now defines money as "see coin" and coin as "see money"; both entries up sharply':
    'Wörterbuch: Geld, „siehe Coin“; Coin, „siehe Geld“; beide Einträge kräftig im Plus',
  'Sandcastle at Mudford Sands sold on chain at low tide, resold twice before it was wet':
    'Sandburg in Mudford Sands bei Ebbe on-chain verkauft, zweimal weiterverkauft, ehe sie nass war',
  'Funeral of MuttonCoin interrupted by MuttonCoin; mourners bid':
    'Beerdigung von MuttonCoin durch MuttonCoin unterbrochen; Trauergäste bieten',
  'Arcade tokens at Mudford Sands now worth more than the pier; pier sold for tokens':
    'Automatenmarken von Mudford Sands mehr wert als der Pier; Pier gegen Marken verkauft',
  'Laundrette owner insists name of TumbleCoin refers only to the dryer; queue round the block':
    'Waschsalon beteuert: TumbleCoin heißt nur nach dem Trockner so; Schlange um den Block',
  'Forecast: airdrops in the west, heavy at times; public advised to hold umbrella upside down':
    'Vorhersage: im Westen Airdrops, zeitweise kräftig; Schirm bitte umgekehrt halten',
  'SourdoughCoin, left overnight in a warm kitchen, has doubled; holders told not to open the door':
    'SourdoughCoin über Nacht in warmer Küche gelassen und verdoppelt; Halter sollen Tür zulassen',
  'Museum of Money puts coins, notes and savings in basement; ground floor now all tokens':
    'Geldmuseum räumt Münzen, Scheine und Sparbücher in den Keller; im Erdgeschoss nur noch Token',
  'Stray dog in Nether Snipe photographed once; coin with his picture now worth more than the town':
    'Streuner in Nether Snipe einmal fotografiert; Coin mit seinem Bild nun mehr wert als der Ort',
  'Typing error creates TurnipCion; holders of TurnipCoin pay double for the misspelling':
    'Tippfehler erzeugt TurnipCion; Halter von TurnipCoin zahlen doppelt für den Fehler',
  'Man explains his coin at dinner; guests ask to be let out, then in':
    'Mann erklärt beim Abendessen seinen Coin; Gäste wollen raus, dann rein',
  'Professor Ada Mumby begins lecture on why coins cannot rise, finishes it on her own yacht':
    'Professorin Ada Mumby beginnt Vortrag, warum Coins nicht steigen können, endet auf eigener Jacht',
  'Sceptic of the Year cannot collect prize; he is in a meeting with his coins':
    'Skeptiker des Jahres kann Preis nicht abholen; er ist im Gespräch mit seinen Coins',
  'Manager of bank in Codlington seen with nose against window of exchange; nose print sold on chain':
    'Bankdirektor drückt sich die Nase am Fenster einer Kryptobörse platt; Abdruck on-chain verkauft',
  'Town of Drabham reissues its bond as DrabCoin; same terms, but with a frog on it; up fivefold':
    'Stadt Drabham legt ihre Anleihe als DrabCoin neu auf; gleich, aber mit Frosch; verfünffacht',
  'Coffee fund of treasury clerks, kept in coins, overtakes treasury; clerks offer a loan':
    'Kaffeekasse der Finanzbeamten, in Coins geführt, überholt den Haushalt; Beamte bieten Kredit an',
  'Fishermen of Haddle Bay hang up nets, watch whales all day; three bought coins before noon':
    'Fischer von Haddle Bay hängen Netze auf, beobachten Wale; drei kauften vor Mittag Coins',
  'Jeweller engraves half a wallet key in each wedding ring; anniversaries now require a quorum':
    'Juwelier graviert in jeden Ehering einen halben Wallet-Schlüssel; Hochzeitstage brauchen Quorum',
  'SockDAO opens second treasury, cannot find the matching one, buys a third':
    'SockDAO eröffnet zweite Schatzkammer, findet die passende nicht, kauft eine dritte',
  'MoistToken burns a tenth of its supply at the fourth attempt; holders praise persistence':
    'MoistToken verbrennt ein Zehntel des Bestands im vierten Versuch; Halter loben Ausdauer',
  'BeefPeg slips its peg upwards; engineers sent to fetch it decide to stay':
    'BeefPeg löst sich nach oben von der Bindung; zum Zurückholen entsandte Techniker bleiben dort',
  'HamsterBase hires second hamster as volume soars; first one keeps the good wheel':
    'HamsterBase stellt wegen Rekordumsatz zweiten Hamster ein; erster behält das gute Rad',
  'Weasels demand royalties for the name WeaselSwap, are paid in it, demand more of the same':
    'Wiesel fordern Tantiemen für den Namen WeaselSwap, werden darin bezahlt, wollen mehr davon',
  'LadderCoin reaches top of ladder, holds meeting there, orders longer ladder':
    'LadderCoin erreicht Leiterspitze, hält dort Sitzung ab, bestellt längere Leiter',
  'NapCoin wakes after two years, asks what it missed, makes up for it before breakfast':
    'NapCoin erwacht nach zwei Jahren, fragt, was es verpasst hat, holt es vor dem Frühstück auf',
  'UncleProtocol tells family not to buy it anything this year; family buys it all the same':
    'UncleProtocol bittet die Familie, dieses Jahr nichts zu kaufen; Familie kauft trotzdem',
  'Choir of Lower Brume asks for a higher key as anthem follows price of SockDAO':
    'Chor von Lower Brume bittet um höhere Tonart, da die Hymne dem SockDAO-Kurs folgt',
  'Duchess of Plimsoll pawns tiara for mining rig, wears the rig to the opera':
    'Herzogin von Plimsoll versetzt Tiara für Mining-Rig, trägt das Rig in der Oper',
  'Ants of Hillock Lane fork over a crumb; both branches rise, crumb now illiquid':
    'Ameisen der Hillock Lane spalten sich per Fork um einen Krümel; beide Zweige steigen',
  'Crypto winter cancelled; ski resort of Icklund, which had believed in it, lodges complaint':
    'Kryptowinter abgesagt; Skigebiet Icklund, das daran geglaubt hatte, legt Beschwerde ein',
  'Badger at Snoutley comes out, sees no bears, goes back in for his wallet':
    'Dachs in Snoutley kommt heraus, sieht keine Bären, holt seine Wallet',
  'Osteopaths warn of stiff necks among people watching their coin, ask what it is called':
    'Osteopathen warnen vor steifen Nacken beim Verfolgen des Charts, fragen nach dem Namen des Coins',
  'Burglar leaves the silver, takes the laptop, writes in for a password hint, offers to go halves':
    'Einbrecher lässt Silber liegen, nimmt Laptop, bittet brieflich um Passworthinweis, bietet halbe-halbe',
  'Pirate chest raised off Cape Fumble holds twelve words on parchment; museum up ninefold':
    'Piratentruhe vor Cape Fumble enthält zwölf Wörter auf Pergament; Museum neunfach im Plus',
  'Time capsule of 2012 opened by pupils of Prindle; school buys the county, keeps the uniform':
    'Schüler von Prindle öffnen Zeitkapsel von 2012; Schule kauft Landkreis, behält Uniform',
  'Man searching tip for his lost coin drive finds nine others, each richer than his':
    'Mann sucht verlorene Festplatte auf Deponie, findet neun andere, jede reicher als seine',
  'Ancient blockchain, on clay, dug up at Fossilby: one payment, four thousand comments, all bullish':
    'Antike Blockchain aus Ton in Fossilby ausgegraben: eine Zahlung, viertausend Kommentare, alle bullish',
  'Stone Age coin found: round, enormous, impossible to spend; holders call it perfect':
    'Steinzeitmünze entdeckt: rund, riesig, nicht auszugeben; Coin-Halter nennen sie vollkommen',
  'Regulator approves coin because the form was filled in so neatly':
    'Aufsicht genehmigt Coin, weil das Formular so sauber ausgefüllt war',
  'Judge rules that coin is neither money nor object, buys some to be sure':
    'Richter urteilt, Coin sei weder Geld noch Sache, kauft zur Sicherheit ein paar',
  'AccordionCoin, which had only ever contracted, opens with both arms; neighbours join in':
    'AccordionCoin, der sich bisher nur zusammenzog, geht weit auf; Nachbarn stimmen ein',
  'Cottage in Gablesworth priced in coins; agent wears out a brush painting the figure smaller':
    'Häuschen in Gablesworth in Coins ausgepreist; Makler verschleißt Pinsel, so oft sinkt die Zahl',
  'Tea leaves in Lower Sippet form flawless cup and handle; chartists ask for the pot':
    'Teeblätter in Lower Sippet bilden makellose Tasse mit Henkel; Charttechniker wollen die Kanne',
  "Portrait of LarkCoin's founder unveiled; traders see only a head and shoulders, sell":
    'Porträt des LarkCoin-Gründers enthüllt; Händler sehen Schulter-Kopf-Schulter und verkaufen',
  'Coins reach the moon, find it smaller than in the chat, carry on':
    'Coins erreichen den Mond, finden ihn kleiner als im Chat, fliegen weiter',
  'World reserves of rocket emoji fall to four; holders ration them, use ladders on weekdays':
    'Weltvorrat an Raketen-Emojis sinkt auf vier; Halter rationieren, nehmen werktags Leitern',
  'Sports car dealer in Vroomley accepts tokens; buyers, too young to drive, hire their grandmothers':
    'Sportwagenhändler in Vroomley nimmt Token; Käufer, zu jung zum Fahren, engagieren ihre Omas',
  'Pizzeria in Crustham paid in coins for one small pizza last spring buys oven, street and tomatoes':
    'Pizzeria in Crustham, im Frühling für eine kleine Pizza in Coins bezahlt, kauft Ofen, Straße, Tomaten',
  'Egg minted as one of one; hen quietly lays another; floor price doubles':
    'Ei als Unikat geprägt; Henne legt still ein zweites; Mindestpreis verdoppelt sich',
  'Picture of a rock sells for more than the rock; quarry now photographed round the clock':
    'Bild eines Steins teurer als der Stein; Steinbruch wird nun rund um die Uhr fotografiert',
  'Tenor at Warbleton Opera will not let go of the high; coin holders in the gallery weep':
    'Tenor der Oper Warbleton lässt das Hoch nicht los; Coin-Halter auf dem Rang weinen',
  'Fan token of Mudley Town rises on each defeat; captain unsure whom to disappoint':
    'Fan-Token von Mudley Town steigt mit jeder Niederlage; Kapitän weiß nicht, wen er enttäuschen soll',
  'Tug of war between bulls and bears ends as rope is tokenised; bears let go to buy it':
    'Tauziehen von Bullen und Bären endet: Seil wird Token; Bären lassen los, um es zu kaufen',
  'Relay final won by nobody: baton was a hardware wallet and no runner would pass it on':
    'Staffelfinale ohne Sieger: Stab war eine Wallet, und kein Läufer gab ihn weiter',
  'Founder of VanishDAO reappears, had been at lunch; token triples with relief':
    'Gründer von VanishDAO taucht wieder auf, war in der Mittagspause; Token verdreifacht sich',
  'Bronze medallist took her prize in SplashCoin; now richer than gold, silver and the pool':
    'Bronzegewinnerin nahm Prämie in SplashCoin; nun reicher als Gold, Silber und das Schwimmbad',
  'Pumpkin pledged for a coin loan keeps growing; lender must extend the loan, the barn and the door':
    'Als Pfand für Coin-Kredit hinterlegter Kürbis wächst weiter; Kredit, Scheune und Tür werden erweitert',
  'Trundle Rail issues a token for every delay; passengers now richest in the county, still late':
    'Trundle Rail gibt pro Verspätung einen Token aus; Fahrgäste die reichsten im Kreis, immer noch spät',
  'Captain announces altitude, then price of SockDAO; cabin asks to hear the higher one again':
    'Kapitän meldet Flughöhe, dann Kurs von SockDAO; Kabine will die höhere Zahl noch einmal hören',
  'Diners paying in JamCoin order pudding after pudding as the bill keeps getting smaller':
    'Gäste, die in JamCoin zahlen, bestellen Nachtisch um Nachtisch, weil die Rechnung schrumpft',
  'Post office of Lickham puts its stamps on chain; letters stay where they are, stamps go up':
    'Post von Lickham bringt ihre Marken auf die Chain; Briefe bleiben liegen, Marken steigen',
  'Bug in ChumDAO pays everyone once; members vote it into the constitution, hourly':
    'Fehler in ChumDAO zahlt einmal an alle; Mitglieder nehmen ihn in die Satzung auf, stündlich',
  'Official opens bridge between two blockchains, cuts the ribbon that was holding it up':
    'Brücke zwischen zwei Blockchains eröffnet; durchschnittenes Band war das tragende',
  'Asked what his stablecoin is backed by, founder points behind himself, then turns round':
    'Gefragt, was hinter seinem Stablecoin steht, zeigt der Gründer nach hinten, dreht sich dann um',
  'Owner of largest wallet asks in public chat how one sells':
    'Besitzer der größten Wallet fragt im öffentlichen Chat, wie man verkauft',
  'HamsterBase down for maintenance; Maintenance found asleep in the sawdust':
    'HamsterBase wegen Wartung offline; Wartung schlafend im Sägemehl gefunden',
  'All uncles recommend the same coin on the same Sunday; nieces sell by pudding':
    'Alle Onkel empfehlen am selben Sonntag denselben Coin; Nichten verkaufen vor dem Nachtisch',
  'Coin influencer Coco Brandt removes the word "forever" from her profile':
    'Coin-Influencerin Coco Brandt löscht das Wort „für immer“ aus ihrem Profil',
  'Liquidity of FrothCoin found to be the glass of water beside its founder; he takes a sip':
    'Liquidität von FrothCoin ist das Wasserglas neben dem Gründer; er nimmt einen Schluck',
  'Network stops for nine hours while validators fail to agree whose turn it is to make tea':
    'Netzwerk steht neun Stunden still, weil Validatoren uneins sind, wer mit Teekochen dran ist',
  'New Umberly phone has a coin slot; coins that do not exist go in most easily':
    'Neues Umberly-Telefon hat Münzschlitz; Coins, die es nicht gibt, passen am besten',
  'Thistlecroft doorbell mines coins while nobody rings; lonely households richest in street':
    'Türklingel von Thistlecroft schürft Coins, solange niemand läutet; Einsame nun die Reichsten',
  'Staff ask to be paid in GloopCoin; Gloopware asks what that is, launches it by lunch':
    'Belegschaft will Lohn in GloopCoin; Gloopware fragt, was das sei, und gibt ihn mittags aus',
  'Intern paid in coins through an oversight now employs the department that overlooked him':
    'Praktikant, aus Versehen in Coins bezahlt, ist nun Arbeitgeber der zuständigen Abteilung',
  'Walker of nine dog coins tangles the leads; holders call it a partnership':
    'Ausführer von neun Hunde-Coins verheddert die Leinen; Halter sprechen von Partnerschaft',
  'Frog coin and toad coin make peace; lily pad, on which they sign, up fourfold':
    'Frosch-Coin und Kröten-Coin schließen Frieden; Seerosenblatt der Unterzeichnung vervierfacht',
  'Cash machine in Slotbury asks customers whether they are sure they want cash; none are':
    'Geldautomat in Slotbury fragt, ob man wirklich Bargeld will statt Coins; niemand will',
  'Piggy bank makers retool; new model has no slot and twelve words on the belly':
    'Sparschweinhersteller rüsten um; neues Modell ohne Schlitz, mit zwölf Wörtern am Bauch',
  'Autumn Leaves retirement home becomes a crypto fund between the soup and the pudding':
    'Seniorenheim Herbstlaub wird zwischen Suppe und Nachtisch zum Kryptofonds',
  'Paper boy cashes in one coin, buys the paper; we at this paper wish him a good morning, sir':
    'Zeitungsjunge verkauft einen Coin, kauft die Zeitung; wir, diese Zeitung, grüßen ergebenst',
  'Notice: our crypto correspondent no longer needs to work here, or anywhere, and sends a postcard':
    'In eigener Sache: Unser Kryptokorrespondent muss nicht mehr arbeiten, nirgends, und schickt eine Karte',
  'Lonely hearts: early holder seeks same, to talk of nothing else; photograph of chart essential':
    'Bekanntschaften: früher Coin-Halter sucht gleichgesinnt, ein Thema genügt; Foto vom Chart Pflicht',
  'Letter to the editor: I bought MoistToken to spite my son, and would like to thank him':
    'Leserbrief: Ich kaufte MoistToken, um meinen Sohn zu ärgern, und möchte ihm danken',
  'Classified: will swap house for what it cost in coins last Tuesday; no offers since Wednesday':
    'Kleinanzeige: Tausche Haus gegen seinen Coin-Preis vom Dienstag; seit Mittwoch keine Angebote',
  'Pupils of Abacus Lane refuse to learn subtraction, produce the coin chart as evidence':
    'Schüler der Abacus Lane weigern sich, Minus zu lernen, legen den Coin-Chart als Beweis vor',
  'Insurer Gladsome sells cover against not having bought coins sooner; three million claim':
    'Gladsome versichert dagegen, Coins nicht früher gekauft zu haben; drei Millionen melden Schaden',
  'Therapy group for people who sold on Monday disbands; all bought back during the break':
    'Therapiegruppe für Montagsverkäufer löst sich auf; alle kauften in der Pause zurück',
  'Monument to the man who sold early unveiled in Dabble Bridge; he could not afford the bus':
    'Denkmal für den Mann, der zu früh verkaufte, enthüllt; er konnte sich den Bus nicht leisten',
  "Statue of coin's unknown founder unveiled: a plinth; all who knew him praise the likeness":
    'Statue des unbekannten Coin-Gründers enthüllt: nur ein Sockel; alle loben die Ähnlichkeit',
  'DAO formed to save a library buys one book, reads it aloud to three million new members':
    'DAO zur Rettung einer Bücherei kauft ein Buch, liest es drei Millionen neuen Mitgliedern vor',
  'PurrDAO pushes every proposal off the table, watches it fall; token goes the other way':
    'PurrDAO schiebt jeden Antrag vom Tisch und sieht ihm nach; Token nimmt die andere Richtung',
  'Proposal to take profits defeated in DAO by laughter; recount finds more laughter':
    'Antrag auf Gewinnmitnahme in DAO durch Gelächter abgelehnt; Nachzählung ergibt mehr Gelächter',
  'Retired coal miner Ned Shovelton asked at every party how he got in so early':
    'Bergmann Ned Shovelton, in Rente, wird auf jeder Party gefragt, wie er so früh zum Mining kam',
  'Cleaner at Mopley council finds a block behind the radiator, keeps the reward, buys the radiator':
    'Reinigungskraft im Amt Mopley findet Block hinter der Heizung, behält die Belohnung, kauft das Amt',
  'Lightning strikes same crypto exchange twice; volume doubles each time, roof now left open':
    'Blitz trifft dieselbe Kryptobörse zweimal; Umsatz jedes Mal doppelt, Dach bleibt nun offen',
  'Association of Shrimps works out that together it outweighs any whale, buys coins accordingly':
    'Verband der Garnelen errechnet: zusammen schwerer als jeder Wal; kauft entsprechend Coins',
  'Crabs of Mudford Sands march against the market: coins no longer move sideways':
    'Krabben von Mudford Sands protestieren: Coins bewegen sich nicht mehr seitwärts',
  'Giraffe at Iceby Zoo consulted about the top of the coin market; cannot see one':
    'Giraffe im Zoo Iceby zur Spitze des Kryptomarkts befragt; kann keine erkennen',
  'Exchange staff hug a chimney sweep for luck at listing of SootCoin; coin shines, staff do not':
    'Börsenpersonal umarmt zum Listing von SootCoin einen Schornsteinfeger; Coin glänzt, Personal nicht',
  'Balloonist Clement Airey drops sandbags, then his bonds, keeps only BillowCoin, is still rising':
    'Ballonfahrer Clement Airey wirft Sand, dann Anleihen ab, behält BillowCoin, steigt noch immer',
  'Shoeshine boy gives no more tips; his clients must go through his fund of coins':
    'Schuhputzer gibt keine Tipps mehr; Kunden müssen über seinen Coin-Fonds gehen',
  'Milkman of Dozemary Lane leaves two bottles and a price target for GlumCoin; it is met by noon':
    'Milchmann der Dozemary Lane hinterlässt zwei Flaschen und ein Kursziel für GlumCoin; mittags erreicht',
  'Evening course in crypto for parents is full; first lesson is how to nod':
    'Abendkurs Krypto für Eltern ausgebucht; erste Lektion: richtig nicken',
  'Interpreter at coin congress sits down: "He is only counting upwards now"':
    'Dolmetscherin auf Coin-Kongress setzt sich: „Er zählt jetzt nur noch nach oben“',
  'Old copper penny joins queue for listing at Norwhistle by mistake, is admitted, finishes first':
    'Alte Kupfermünze gerät in die Schlange fürs Listing bei Norwhistle, wird gelistet, steigt am meisten',
  "Numismatists' dinner overrun by young people who admire the coins and ask for the wifi":
    'Numismatiker-Dinner von jungen Leuten überrannt, die Coins lieben und nach dem WLAN fragen',
  'National mint of Ostling lets the press cool: buying coins, it says, is less work':
    'Münzanstalt von Ostling lässt die Presse abkühlen: Coins zu kaufen sei weniger Arbeit',
  'Pupils of Dabble Bridge move from marbles to MarbleCoin; nap put off until after the close':
    'Kinder in Dabble Bridge wechseln von Murmeln zu MarbleCoin; Mittagsschlaf erst nach Handelsschluss',
  'Cloakroom of Warbleton Opera goes over to tokens; every coat comes back a size larger':
    'Garderobe der Oper Warbleton stellt auf Token um; jeder Mantel kommt eine Nummer größer zurück',
  'Coin freed from supermarket trolley after nine years turns out to be the right sort, buys supermarket':
    'Nach neun Jahren aus Einkaufswagen befreite Münze ist von der richtigen Sorte, kauft Supermarkt',
  'Metal detector club of Turf Common annoyed: no coin worth having was in the ground this year':
    'Sondengänger von Turf Common verärgert: Kein Coin, der sich lohnt, lag dieses Jahr im Boden',
  'LoopyCoin, backed entirely by LoopyCoin, found to be fully reserved':
    'LoopyCoin, ganz durch LoopyCoin gedeckt, laut Prüfung zu hundert Prozent gedeckt',
  'Tulip growers of Petalby plough their fields into coins: "We know the feeling"':
    'Tulpenzüchter von Petalby stecken ihre Felder in Coins: „Das Gefühl kennen wir“',
  'Gold bar writes from Grimbold vault: since the coins, nobody visits, not even the bonds':
    'Goldbarren schreibt aus Grimbold-Tresor: Seit den Coins kommt niemand mehr, nicht mal die Anleihen',
  'Ghost chain found to be inhabited after all; ghosts ask newcomers to wipe their feet':
    'Geister-Chain ist doch bewohnt; Geister bitten Zuzügler, sich die Füße abzutreten',
  'Halving marked with half a cake; other half, not yet released, up sharply':
    'Halving mit halber Torte gefeiert; andere Hälfte, noch nicht ausgegeben, stark im Plus',
  'Prophet of the GravyCoin chat corrects his rounding: he had been too modest':
    'Prophet im GravyCoin-Chat korrigiert seine Rundung: Er war zu bescheiden',
  'Night club Velvet Stoat takes only coins at the door; queue dances outside until the next block':
    'Nachtclub Velvet Stoat nimmt nur Coins; draußen tanzt die Schlange, bis der Block kommt',
  'Escalator at Plimley Arcade stops; shoppers wait on it for the engineer':
    'Rolltreppe in Plimley Arcade steht; Kunden warten darauf auf den Techniker',
  'Regatta at Stillwater Reach ends without wind; buoy declared winner':
    'Flaute bei Regatta von Stillwater Reach; Boje zur Siegerin erklärt',
  'Lift music house Murmur & Low wins album of the year; nobody can hum it':
    'Fahrstuhlmusik von Murmur & Low ist Album des Jahres; keiner kann es summen',
  'Union of Weather Vanes begins strike; wind had not been asking':
    'Gewerkschaft der Wetterfahnen streikt; der Wind hatte ohnehin nicht gefragt',
  'Letter to the editor: I have nothing to report, and more of it than last year. C. Plinge':
    'Leserbrief: Ich habe nichts zu berichten, und zwar mehr als im Vorjahr. C. Plinge',
  'Statue of the Patient Saver in Great Pother found to be a patient saver':
    'Statue des Geduldigen Sparers in Great Pother entpuppt sich als geduldiger Sparer',
  'Meeting on shorter meetings at Wafflestone enters its second week':
    'Sitzung bei Wafflestone über kürzere Sitzungen geht in die zweite Woche',
  'Ancient tablet found in Wrekby deciphered at last: it says "pending"':
    'Antike Tafel aus Wrekby endlich entziffert: „in Bearbeitung“',
  'Queue in Nether Tarry found to have no front; those at the back take it calmly':
    'Schlange in Nether Tarry hat keinen Anfang; hinten nimmt man es gelassen',
  'Startup Pondly pauses for thought; thought has not arrived':
    'Start-up Pondly hält für einen Gedanken inne; der Gedanke verspätet sich',
  'Founder Tilda Prance makes her pitch in a stuck lift; investor asks for more until rescued':
    'Gründerin Tilda Prance wirbt im steckenden Aufzug; Investor will bis zur Rettung mehr hören',
  'Robot vacuum of Drabley Systems circles one chair for a quarter, reports progress':
    'Saugroboter von Drabley Systems umkreist ein Quartal lang einen Stuhl, meldet Fortschritt',
  'Umbrella maker Dripstone blames sun; sun hat maker Baskery blames rain; both quite right':
    'Schirmfirma Dripstone gibt der Sonne die Schuld, Hutfirma Baskery dem Regen; beide zu Recht',
  'Validators of DozeCoin agree to sleep in shifts, then lose track of the shifts':
    'Validatoren von DozeCoin wollen in Schichten schlafen, verschlafen die Schichten',
  'MildCoin moves by a hair; founder calls it "the hair we were waiting for"':
    'MildCoin steigt um Haaresbreite; Gründer: „Auf dieses Haar haben wir gewartet“',
  'Thirty-year bond matures, moves out, asks its parents for a small deposit':
    'Dreißigjährige Anleihe wird fällig, zieht aus, bittet die Eltern um die Kaution',
  'Actuary Basil Frome takes a risk, looks at it, puts it back':
    'Aktuar Basil Frome nimmt ein Risiko, betrachtet es, legt es zurück',
  'Lighthouse at Fogmarsh Point reports nothing, four times a minute':
    'Leuchtturm von Fogmarsh Point meldet nichts, viermal pro Minute',
  'Tepidsoft moves one button a little to the left, publishes a timeline of how it happened':
    'Tepidsoft rückt einen Knopf etwas nach links, veröffentlicht Chronik der Ereignisse',
  'Rival keynotes of Blandify and Samely turn out to be one keynote, applause shared':
    'Rivalisierende Keynotes von Blandify und Samely waren dieselbe; Applaus wird geteilt',
  'Village of Much Idling twins with itself to save on travel':
    'Dorf Much Idling wird seine eigene Partnergemeinde, spart Reisekosten',
  'Traffic light in Pauseham stays on amber; whole town is getting ready':
    'Ampel in Pauseham bleibt gelb; der ganze Ort macht sich bereit',
  'Hourglass maker Sandry & Niece reports trend: downwards, as ordered':
    'Sanduhrbauer Sandry & Niece meldet Trend: abwärts, wie bestellt',
  'Paper clip maker Bentwell holds it together for another quarter':
    'Büroklammerfirma Bentwell hält ein weiteres Quartal zusammen',
  'Glue maker Tackwell stands by its forecast; cannot do otherwise':
    'Klebstofffirma Tackwell bleibt bei ihrer Prognose; kommt nicht mehr los',
  'Ladder maker Rungley sees the next step, admires it from here':
    'Leiternbauer Rungley sieht die nächste Stufe, bewundert sie von hier aus',
  'Tug of war in Evenham enters third day; referee gives it to the rope':
    'Tauziehen in Evenham am dritten Tag; Schiedsrichter erklärt das Seil zum Sieger',
  'Public holiday in Snoreby runs on by a week before anybody notices':
    'Feiertag in Snoreby dauert eine Woche länger, ehe es jemand bemerkt',
  'Bank Tiddle & Crane opens a branch opposite its branch, so that they may wave':
    'Bank Tiddle & Crane eröffnet Filiale gegenüber ihrer Filiale, damit sie sich winken können',
  'Night watchman at Dozer Tower is employee of the month; ceremony held quietly beside him':
    'Nachtwächter im Dozer Tower ist Mitarbeiter des Monats; Feier leise neben ihm',
  'Conference on growth in Shrinkwell moves to a smaller room':
    'Wachstumskonferenz in Shrinkwell zieht in einen kleineren Raum',
  'Hungry Fox Capital renames itself Fed Fox Savings; clients relieved':
    'Hungry Fox Capital heißt nun Fed Fox Savings: Der Fuchs ist satt; Kunden erleichtert',
  'Channel Tickerline shows a photograph of the trading floor for three days; ratings steady':
    'Sender Tickerline zeigt drei Tage ein Foto vom Handelssaal; Quote stabil',
  'Barometer in Tamworthy stuck on "change"; weather declines to comment':
    'Barometer in Tamworthy klemmt auf „veränderlich“; Wetter will sich nicht äußern',
  'Fortune cookies of Crumbleton come out blank; customers report them accurate':
    'Glückskekse von Crumbleton kommen leer; Kunden melden hohe Trefferquote',
  'Sundial at Cloudmere Hall recalled over software fault':
    'Sonnenuhr von Cloudmere Hall wegen Softwarefehlers zurückgerufen',
  'Treasury tests new bond on focus group; group asks for the old one, and the biscuits':
    'Finanzministerium testet neue Anleihe an Probanden; sie wollen die alte, und die Kekse',
  'Golden handshake at Gruffley Mutual replaced by a firm nod':
    'Gruffley Mutual ersetzt den goldenen Handschlag durch kräftiges Nicken',
  'Fund manager Enid Sprule boards wrong train, makes no trades, beats everyone':
    'Fondsmanagerin Enid Sprule im falschen Zug, handelt nicht, schlägt alle',
  'Ghost of Mouldry Manor cuts haunting to weekends, cites demand':
    'Gespenst von Mouldry Manor spukt nur noch am Wochenende, verweist auf Nachfrage',
  'Bear at Snugwood Zoo turns over in its sleep; desks call it the event of the week':
    'Bär im Zoo Snugwood dreht sich im Schlaf um; Händler nennen es Ereignis der Woche',
  'Bull at Trottley county fair takes first prize for standing':
    'Bulle auf der Landwirtschaftsschau von Trottley gewinnt ersten Preis fürs Stehen',
  'Wind farm at Lull Hill hires a brass band to get things moving':
    'Windpark Lull Hill engagiert Blaskapelle, damit sich etwas dreht',
  'Quillfeather wins Toaster of the Year; it was the only entry, and still warm':
    'Quillfeather stellt Toaster des Jahres; er war der einzige und noch warm',
  'Kettle at Steepwell & Sons boils at last after staff stop watching':
    'Wasser bei Steepwell & Sons kocht endlich, seit keiner mehr hinsieht',
  'Biscuit tin of the clearing house in Crumb Street balances to the last crumb':
    'Keksdose der Clearingstelle in Crumb Street stimmt bis auf den letzten Krümel',
  'Lawsuit of Hedge versus Fence drags on; only Hedge has grown':
    'Prozess Hecke gegen Zaun zieht sich; gewachsen ist nur die Hecke',
  'Drizzle over Mizzleton signs for another season, no transfer fee':
    'Nieselregen über Mizzleton verlängert um eine Saison, ablösefrei',
  'Train to Tardley arrives on time; platform not ready for it':
    'Zug nach Tardley kommt pünktlich; Bahnsteig war nicht so weit',
  'Timetable of Trundle Rail shortlisted for prize in fiction':
    'Fahrplan von Trundle Rail für Romanpreis nominiert',
  'Historian Horace Blenk ends ninth volume on a shelf; it does not fit on the shelf':
    'Historiker Horace Blenk vollendet Band neun über ein Regal; passt nicht ins Regal',
  'Soprano in Velmont holds "aaa" for nine minutes; ratings agency confirms it':
    'Sopranistin in Velmont hält „aaa“ neun Minuten lang; Ratingagentur bestätigt',
  'Moss on the steps of Glassmoor exchange outgrows everything listed inside':
    'Moos auf den Stufen der Börse Glassmoor wächst schneller als alles Gelistete',
  'Glacier above Frostling overtakes startup in the valley, does not look back':
    'Gletscher über Frostling überholt Start-up im Tal, blickt nicht zurück',
  'Snowman running Wintle & Rime completes third quarter; board praises his calm':
    'Schneemann an der Spitze von Wintle & Rime schafft drittes Quartal; Lob für seine Ruhe',
  'Mannequin elected to board of Draperly; attendance perfect, posture better':
    'Schaufensterpuppe im Vorstand von Draperly; Anwesenheit perfekt, Haltung besser',
  'Cheese maker Rindwell leaves its forecast in a cave to ripen for two years':
    'Käserei Rindwell lässt ihre Prognose zwei Jahre in einer Höhle reifen',
  'Speech by Governor Blunt so balanced that it stands on its edge':
    'Rede von Gouverneurin Blunt so ausgewogen, dass sie auf der Kante steht',
  'Prices rise by the width of a pencil line; Statistics Office in Tallyham sharpens pencil':
    'Preise steigen um eine Bleistiftstärke; Statistikamt Tallyham spitzt den Bleistift',
  'Price of string in Twineby up by an inch': 'Preis für Schnur in Twineby um einen Zoll gestiegen',
  'Inflation of Nether Pinch published in small type so as not to excite anyone':
    'Inflation von Nether Pinch klein gedruckt, um niemanden aufzuregen',
  'Daily Lull prints an empty front page, gets two letters that agree':
    'Daily Lull druckt leere Titelseite, erhält zwei zustimmende Leserbriefe',
  "Correction: yesterday's rally at Hodge & Nod was a delivery of chairs":
    'Korrektur: Bewegung gestern bei Hodge & Nod war eine Stuhllieferung',
  'Auctioneer at Gavelby scratches his nose, wins the whole sale':
    'Auktionator bei Gavelby kratzt sich an der Nase, ersteigert alles',
  'Book on speed reading comes back to Nettleby library after forty years, half finished':
    'Buch über Schnelllesen nach vierzig Jahren zurück in Bücherei Nettleby, halb gelesen',
  'Porridge maker Gruelle says outlook has thickened': 'Breifabrik Gruelle: Aussichten sind zäher geworden',
  'Cloud provider Tarnfield reports clear skies; customers ask where it has put their files':
    'Cloudanbieter Tarnfield meldet wolkenlosen Himmel; Kunden fragen nach ihren Dateien',
  'Vantable changes its password after ten years, calls it a strategy':
    'Vantable ändert nach zehn Jahren sein Passwort, nennt es Strategie',
  'Chatbot at Mumblify answers everything with "let us circle back", is made vice president':
    'Chatbot bei Mumblify sagt zu allem „da kommen wir drauf zurück“, wird Bereichsleiter',
  'Two chatbots at Wexcombe put each other on hold; music reported pleasant':
    'Zwei Chatbots bei Wexcombe setzen sich gegenseitig in die Warteschleife; Musik angenehm',
  'Driverless bus in Idleworth parks by the river, says it is finding itself':
    'Fahrerloser Bus in Idleworth parkt am Fluss, sucht sich selbst',
  'Drone of Fetchly flies into the hall, forgets why it came, goes back to check':
    'Drohne von Fetchly fliegt in den Flur, vergisst warum, kehrt um und sieht nach',
  'Headset Elsewherely shows users their own room, tidied; reviews kind':
    'Brille Elsewherely zeigt Nutzern das eigene Zimmer, aufgeräumt; Kritik freundlich',
  'Quantum computer at Perhapsley both finished and unfinished; director looks, it is the second':
    'Quantenrechner von Perhapsley fertig und unfertig zugleich; Chef sieht nach: Letzteres',
  'Printer at Blotwell prints a page on the first try; page framed':
    'Drucker bei Blotwell druckt Seite im ersten Versuch; Seite gerahmt',
  'Reply-all at Gadding & Pyke enters its tenth year, is given a desk':
    'Mail an alle bei Gadding & Pyke im zehnten Jahr, bekommt eigenen Schreibtisch',
  'Best performance of the month at Hodge & Nod goes to the screensaver':
    'Beste Leistung des Monats bei Hodge & Nod: der Bildschirmschoner',
  'Circular reference found at Cellwyn; accountants have been going round it since May':
    'Zirkelbezug bei Cellwyn gefunden; Buchhalter drehen sich seit Mai darin',
  'Moon mission of PatienceCoin still walking to the launch pad':
    'Mondmission von PatienceCoin noch zu Fuß unterwegs zur Startrampe',
  'Holders of HoldCoin report tired arms, are told they may put it down':
    'Halter von HoldCoin melden müde Arme, dürfen absetzen',
  'Members of LoafDAO vote to do nothing; treasury of LoafDAO thanks them':
    'Mitglieder von LoafDAO stimmen fürs Nichtstun; Kasse von LoafDAO dankt',
  'Seed phrase of SiestaCoin found on shopping list between flour and soap':
    'Seed-Phrase von SiestaCoin auf Einkaufszettel entdeckt, zwischen Mehl und Seife',
  'Bridge between KipChain and RestChain opens; first across is a sheep':
    'Brücke zwischen KipChain und RestChain eröffnet; als Erstes quert ein Schaf',
  'Fees on LullNet so low that its validators play the violin outside the station':
    'Gebühren auf LullNet so niedrig, dass Validatoren vor dem Bahnhof geigen',
  'Airdrop of FeatherToken has still not landed; wind blamed':
    'Airdrop von FeatherToken noch immer nicht gelandet; der Wind ist schuld',
  'Hacker breaks into BeigeSwap, looks round, leaves a small donation':
    'Hacker bricht bei BeigeSwap ein, sieht sich um, hinterlässt kleine Spende',
  'Carpenters of Joisty adopt chart of PlankCoin as spirit level; demand firm':
    'Zimmerleute von Joisty nutzen Kurs von PlankCoin als Wasserwaage; Nachfrage stabil',
  'Meme coin SnoozyOtter runs out of memes, posts its terms and conditions':
    'Memecoin SnoozyOtter gehen die Memes aus, postet ihre Geschäftsbedingungen',
  'Peg of FlatPeg so steady that the whole office now hangs its coats on it':
    'FlatPeg hängt so fest am Haken, dass das ganze Büro nun seine Mäntel dazuhängt',
  'Crypto conference "Still Early" in Palmby ends an hour before time':
    'Kryptokonferenz „Noch ist es früh“ in Palmby endet eine Stunde zu früh',
  'Bot trades with itself all night on HoopSwap, complains about the counterparty':
    'Bot handelt auf HoopSwap nachts mit sich selbst, beschwert sich über die Gegenseite',
  'Halving of HalfCoin goes half well; the better half is bought':
    'Halbierung von HalfCoin gelingt zur Hälfte; die bessere Hälfte wird gekauft',
  'Exchange Norwhistle adds "maybe" between buy and sell; it is all that anybody presses':
    'Börse Norwhistle setzt „vielleicht“ zwischen Kauf und Verkauf; nur das wird gedrückt',
  'Rug of RugCoin stays where it is; inspectors praise the weave':
    'Teppich von RugCoin bleibt liegen; Prüfer loben die Webart',
  'Influencer Bex Flair mentions CardiganCoin, mostly for the wool':
    'Influencerin Bex Flair erwähnt CardiganCoin, vor allem wegen der Wolle',
  'TeaCoin left to steep by founder; holders report good colour':
    'Gründer lässt TeaCoin ziehen; Halter melden gute Farbe',
  'Bond trader Cyril Moss seen with tears of excitement; it was hay fever':
    'Anleihehändler Cyril Moss mit Freudentränen gesehen; es war Heuschnupfen',
  'Ten-year note of the Treasury arrives a year early, waits politely in the corridor':
    'Zehnjährige Anleihe kommt ein Jahr zu früh, wartet höflich im Flur',
  'Risk manager Ida Crumb wears a helmet to buy bonds, is told kindly that she may take it off':
    'Risikomanagerin Ida Crumb kauft Anleihen mit Helm; man sagt ihr, sie dürfe ihn abnehmen',
  'Ratings agency inspects Duchy of Plimsoll, finds it as it had left it, cushions included':
    'Ratingagentur prüft Herzogtum Plimsoll, findet es vor wie verlassen, samt Kissen',
  'Dust settles on rate lever of Deputy Governor Thrupp, is asked for its view':
    'Staub legt sich auf den Zinshebel von Vizegouverneur Thrupp, wird nach seiner Sicht gefragt',
  'Landlady Hattie Otter raises rent in Gillyby by one biscuit a week':
    'Vermieterin Hattie Otter erhöht Miete in Gillyby um einen Keks pro Woche',
  'Wage talks at Quarrel & Sons settle on a compliment, to be paid in two parts':
    'Lohnrunde bei Quarrel & Sons endet mit einem Kompliment, zahlbar in zwei Raten',
  'Insomniac Orla Twist cured by prospectus of new bond; doctors ask for the next issue':
    'Anleiheprospekt heilt Schlaflosigkeit von Orla Twist; Ärzte warten auf die nächste',
  'Yield curve so flat that snooker club of Baizely asks to hire it':
    'Zinskurve so flach, dass der Billardclub Baizely sie mieten möchte',
  'Budget of Ostling balances; finance minister steps away from it very slowly':
    'Haushalt von Ostling ausgeglichen; Finanzminister entfernt sich ganz langsam',
  'Escape room in Latchby opens its door; party asks to stay, mentions the quiet':
    'Escape-Room in Latchby öffnet die Tür; Gruppe will bleiben, der Ruhe wegen',
  'Neville Midge, Average Man of the Year, cannot be found at his own ceremony':
    'Neville Midge, Durchschnittsmann des Jahres, auf eigener Feier nicht aufzufinden',
  'Deficit of Nether Pinch smaller than it looks, larger than it feels':
    'Defizit von Nether Pinch kleiner als es aussieht, größer als es sich anfühlt',
  'Gym chain Sweatly reports best month: everybody paid, nobody came':
    'Fitnesskette Sweatly meldet besten Monat: alle zahlten, keiner kam',
  'Pummel & Crust bakery reports no rise, blames yeast; yeast has a lawyer':
    'Bäckerei Pummel & Crust geht nicht auf, beschuldigt Hefe; Hefe hat Anwalt',
  'Consultants Hem & Haw begin to bill for pauses; takings double in silence':
    'Berater Hem & Haw stellen nun Pausen in Rechnung; Umsatz verdoppelt sich schweigend',
  'Mime hired as spokesman for Hushwell; his statement on the wall goes over well':
    'Hushwell holt Pantomimen als Sprecher; seine Erklärung zur Wand kommt an',
  'Ten-year plan of Mirksley Mills enters eleventh year exactly on schedule':
    'Zehnjahresplan von Mirksley Mills geht genau nach Plan ins elfte Jahr',
  'Window cleaner waves at board of Vantable; minutes record interest from outside':
    'Fensterputzer winkt Vorstand von Vantable; Protokoll vermerkt Interesse von außen',
  "Seagull at Grimsmouth makes off with the quarter's only delivery of chips":
    'Möwe in Grimsmouth entkommt mit der einzigen Chiplieferung des Quartals',
  'Only shareholder at meeting of Quorumby moves to continue; echo seconds':
    'Einziger Aktionär bei Quorumby beantragt Weitermachen; Echo stimmt zu',
  'Doodles from board meeting of Lathercombe sold at auction; the meeting finds no bidder':
    'Kritzeleien aus Sitzung von Lathercombe versteigert; für die Sitzung bietet niemand',
  'Bungee firm Danglewell reports its client unchanged at the halfway point':
    'Bungee-Firma Danglewell meldet Kunden unverändert auf halber Höhe',
  'Photocopier at Dittoby wins prize for innovation, collects it twice':
    'Kopierer bei Dittoby gewinnt Innovationspreis, holt ihn zweimal ab',
  'Flamingo at Pinkley Zoo changes leg; futures briefly active':
    'Flamingo im Zoo Pinkley wechselt das Bein; Futures kurz belebt',
  'Tunnel between Hither and Thither completed; each end says the other came to it':
    'Tunnel zwischen Hither und Thither fertig; jedes Ende sagt, das andere sei gekommen',
  'Scientists at Inertia Institute find a second kind of nothing; it is already oversubscribed':
    'Inertia-Institut entdeckt eine zweite Art von Nichts; schon überzeichnet',
  'Startup Napkinly moves its plan from the back of the napkin to the front':
    'Start-up Napkinly verlegt Plan von der Rückseite der Serviette auf die Vorderseite',
  "Sandwich delivered to board of Crustly; it is the sector's only acquisition this week":
    'Sandwich an Vorstand von Crustly geliefert; einzige Übernahme der Branche in der Woche',
  'Spring maker Boingley bounces back, meets a ceiling it had forgotten':
    'Sprungfederfirma Boingley federt zurück, stößt an vergessene Decke',
  'Telephone rings at Hodge & Nod; it is a buyer, and three people say hello':
    'Telefon bei Hodge & Nod klingelt; es ist ein Käufer, drei melden sich zugleich',
  "Cobweb removed from door of Loanly & Sons; spider given three months' notice":
    'Spinnwebe an der Tür von Loanly & Sons entfernt; Spinne mit drei Monaten Kündigungsfrist',
  'Bronze bull outside exchange gets up, stretches, asks what day it is':
    'Bronzener Bulle vor der Börse steht auf, streckt sich, fragt nach dem Datum',
  'Guru returns from lighthouse, says the lamp had more followers than he did':
    'Guru kehrt vom Leuchtturm zurück; die Lampe habe mehr Follower gehabt als er',
  'Auditor of Brindlewick stops laughing, signs accounts, giggles once':
    'Prüfer von Brindlewick hört auf zu lachen, unterschreibt Bilanz, kichert einmal',
  'Osric Pell opens gate of fund again, finds investor who had missed the last bus':
    'Osric Pell öffnet Fonds wieder, findet Anleger, der den letzten Bus verpasst hatte',
  'Hotel Grand Pomfret puts chocolate back on the pillows; guests ask for a moment alone':
    'Hotel Grand Pomfret legt wieder Pralinen aufs Kissen; Gäste bitten um einen Moment',
  'Biscuits return to meetings at Lathercombe; whole departments turn out to exist':
    'Kekse zurück in Sitzungen von Lathercombe; ganze Abteilungen tauchen auf',
  'Second lift at Stackwell House switched on; company rediscovers its fourth floor':
    'Zweiter Aufzug im Stackwell House läuft; Firma entdeckt ihren vierten Stock wieder',
  '"Help wanted" sign in Nettleby finally helped; sign out of work':
    'Schild „Hilfe gesucht“ in Nettleby hat Erfolg; Schild arbeitslos',
  'Scarecrow let go at Furrow End gets job back with a team of two under him':
    'Entlassene Vogelscheuche von Furrow End kehrt zurück, führt nun ein Zweierteam',
  'Larkspur Systems buys back lobby piano; removal men recognise the stairs':
    'Larkspur Systems kauft Flügel fürs Foyer zurück; Möbelpacker erkennen die Treppe',
  "Optimists' Club of Glumbridge meets again, orders the other half of the glass":
    'Optimistenclub von Glumbridge tagt wieder, bestellt die andere Hälfte des Glases',
  'Tycoon Lavinia Stroud comes out of bunker, asks who won':
    'Magnatin Lavinia Stroud verlässt Bunker, fragt, wer gewonnen hat',
  'Vault maker Grimbold offers new model in glass, for flowers':
    'Tresorbauer Grimbold bringt neues Modell aus Glas heraus, für Blumen',
  'Hedgehogs of Nettle Bottom uncurl; bankers in the next row follow one by one':
    'Igel in Nettle Bottom rollen sich auf; die Banker daneben folgen einer nach dem anderen',
  'Former traders leave allotments of Parsley End; leeks say they feel used':
    'Ex-Händler verlassen Gärten von Parsley End; Lauch fühlt sich ausgenutzt',
  'Theme park Whoopsley starts the big wheel; those on it since spring ask for a refund':
    'Park Whoopsley startet das Riesenrad; wer seit Frühjahr drinsitzt, will Geld zurück',
  'Cruise ship Placida leaves harbour; three passengers hold the quay until the last moment':
    'Kreuzfahrtschiff Placida legt ab; drei Passagiere halten die Kaimauer bis zuletzt fest',
  'Carpet shop in Penny Row takes down "closing down" sign after eleven years; regulars alarmed':
    'Teppichladen in Penny Row nimmt nach elf Jahren „Räumungsverkauf“ ab; Kunden besorgt',
  'Confetti maker Flurry & Daughters adds a night shift and a broom':
    'Konfettifabrik Flurry & Daughters führt Nachtschicht ein, und einen Besen',
  'Billboard in Drabham reading "space available" let to a seller of billboards':
    'Plakatwand „Fläche frei“ in Drabham vermietet, an einen Plakatwandverkäufer',
  'Assistant of magician Otto Brill, cut in half to save costs, is full time again':
    'Assistentin des Magiers Otto Brill, aus Spargründen halbiert, wieder in Vollzeit',
  'Company car of Mossop gets its fourth wheel back; can now also turn left':
    'Firmenwagen von Mossop hat wieder vier Räder; fährt nun auch Linkskurven',
  'Pie chart at analysts Crustwell grows so well that there are seconds':
    'Tortendiagramm der Analysten von Crustwell wächst so, dass es Nachschlag gibt',
  'Sales of red ink collapse; supplier Crimsonby asks customers how they have been':
    'Absatz roter Tinte bricht ein; Lieferant Crimsonby fragt Kunden, wie es ihnen geht',
  "Factory of the world's smallest violin closes in Mewlby for want of sympathy":
    'Fabrik der kleinsten Geige der Welt in Mewlby schließt mangels Mitleids',
  'Miner finds silver lining; Tarnfield claims it, citing ownership of the cloud':
    'Bergmann findet Silberstreif; Tarnfield beansprucht ihn, Wolke sei Firmeneigentum',
  'Economy turns the corner in Lower Tansy; corner shop sells out of everything':
    'Konjunktur biegt in Lower Tansy um die Ecke; Eckladen ausverkauft',
  'Light at the end of Snoddle Tunnel confirmed as a train; train on time, and full':
    'Licht am Ende des Snoddle-Tunnels ist ein Zug; Zug pünktlich und voll',
  'Doctors discharge Vantable; it asks to keep the gown as a reminder':
    'Vantable aus dem Krankenhaus entlassen; möchte das Hemd als Andenken behalten',
  'Phoenix rises at Emberley Aviary; insurers ask for notice next time':
    'Phönix in Voliere Emberley auferstanden; Versicherer bittet künftig um Vorwarnung',
  'Jack-in-the-box maker Popwell beats expectations by surprise, apologises for the noise':
    'Springteufelfirma Popwell übertrifft Erwartungen plötzlich, bedauert den Schreck',
  'Bouncy castle Sproing Keep opens again; drawbridge up, bookings up, lunch up':
    'Hüpfburg Sproing Keep öffnet wieder; Zugbrücke hoch, Buchungen hoch, Mittagessen hoch',
  'Snowdrops come up in car park of Dunmore Data; fines waived until they have been counted':
    'Schneeglöckchen auf Parkplatz von Dunmore Data; Strafzettel ruhen bis zur Zählung',
  'First cuckoo heard at Glassmoor exchange turns out to be a trader being cheerful':
    'Erster Kuckuck an der Börse Glassmoor war ein Händler mit guter Laune',
  'Bears of Snugwood Zoo hibernate early, say there is nothing left in it for them':
    'Bären im Zoo Snugwood gehen früh in Winterschlaf; für sie sei nichts mehr zu holen',
  'Weather presenter Mabel Crouch points up for first time this year, strains shoulder':
    'Wetterfrau Mabel Crouch zeigt erstmals in diesem Jahr nach oben, zerrt sich die Schulter',
  'Tiddle & Crane lends umbrellas again now that the rain is over':
    'Tiddle & Crane verleiht wieder Regenschirme, nun da der Regen vorbei ist',
  'Vantable finds who approved the layoffs: it was a stapler; stapler let go':
    'Vantable findet, wer die Entlassungen genehmigte: ein Hefter; Hefter entlassen',
  'Coffee machine at Nimbleton changes message from "out of order" to "how strong"':
    'Kaffeeautomat bei Nimbleton wechselt von „außer Betrieb“ zu „wie stark“',
  'Pendleby, called "horse" since the hikes, grows its horn back':
    'Pendleby, seit der Zinswende nur „Pferd“, wächst das Horn wieder nach',
  'BeefPeg finds its peg down the back of the sofa; beef still missing':
    'BeefPeg findet seine Bindung in der Sofaritze; Rindfleisch weiter vermisst',
  'Holders of SlideToken discover that slides come with a ladder':
    'Halter von SlideToken entdecken, dass zu einer Rutsche eine Leiter gehört',
  "GloomDAO votes to become MildlyHopefulDAO; motion opposed by founder's mother":
    'GloomDAO heißt nun MildlyHopefulDAO, leicht hoffnungsvoll; nur Mutter des Gründers dagegen',
  'ParachuteCoin opens, a little later than the brochure said, but opens':
    'ParachuteCoin öffnet sich, etwas später als im Prospekt, aber immerhin',
  'BoomerangCoin comes back; holders advised to duck':
    'BoomerangCoin kommt zurück; Haltern wird geraten, sich zu ducken',
  'YoyoCoin enters the other half of its business model':
    'YoyoCoin tritt in die zweite Hälfte seines Geschäftsmodells ein',
  'Hacker gives coins back to HamsterBase, asks for a letter of reference':
    'Hacker gibt HamsterBase Coins zurück, bittet um Arbeitszeugnis',
  'Hamster of HamsterBase back on the wheel after sabbatical, has ideas':
    'Hamster von HamsterBase nach Auszeit zurück im Rad, bringt Ideen mit',
  'Exchange Dunkwell remembers its password in the bath, runs through town shouting it':
    'Börse Dunkwell fällt in der Wanne ihr Passwort ein, läuft damit rufend durch die Stadt',
  'Exchange Norwhistle lets clients take their money out; they look at it and put it back':
    'Börse Norwhistle zahlt wieder aus; Kunden sehen ihr Geld an und legen es zurück',
  'Grandmother untangles TangleCoin in an afternoon, keeps the wool':
    'Großmutter entwirrt TangleCoin an einem Nachmittag, behält die Wolle',
  'Node in Farthing Vale wakes up, asks everyone to say the last year again, slowly':
    'Knoten in Farthing Vale erwacht, bittet alle, das letzte Jahr langsam zu wiederholen',
  'Gallery Daubney buys art on chain again: it weighs nothing and the nail holds':
    'Galerie Daubney kauft wieder Kunst auf der Chain: wiegt nichts, der Nagel hält',
  'Whale returns to DockCoin; volunteers who pushed it back to sea receive a card':
    'Wal zurück bei DockCoin; Helfer, die ihn ins Meer schoben, bekommen Dankeskarte',
  'Founder of MoistToken announces a second verse; this one rhymes':
    'Gründer von MoistToken kündigt zweite Strophe an; diese reimt sich',
  'Yield farm Fallowly brings in first yield since the frost, begs neighbours to take some':
    'Renditefarm Fallowly erntet erstmals seit dem Frost, bettelt Nachbarn um Abnahme',
  'Stablecoin ProppCoin walks without its stick; ward applauds':
    'Stablecoin ProppCoin geht ohne Stock; die ganze Station applaudiert',
  'Validator and grandmother Olive Tarr doubles her stake in Oxcombe, shouts "house"':
    'Validatorin und Oma Olive Tarr verdoppelt in Oxcombe ihren Einsatz, ruft „Bingo“',
  'Plumber who retired on LadderCoin, then came back, retires again; customers keep the bucket':
    'Klempner, dank LadderCoin Rentner und dann wieder nicht, geht erneut; Eimer bleibt',
  'Prophet of the GravyCoin chat back on his box; box smaller, audience larger':
    'Prophet des GravyCoin-Chats wieder auf seiner Kiste; Kiste kleiner, Publikum größer',
  'Dunkwell and Norwhistle agree on a price, shake hands, count fingers, all there':
    'Dunkwell und Norwhistle einig über einen Kurs, Handschlag, Finger gezählt: alle da',
  'Orchestra of Humblow takes back its second violin, who had been playing along at home':
    'Orchester von Humblow holt zweite Geige zurück; sie hatte zu Hause mitgespielt',
  'Sun comes out in Mizzleton; police receive eleven calls':
    'Sonne scheint in Mizzleton; elf Anrufe bei der Polizei',
  'Robot let go at Cogley & Bright rehired as its own supervisor, sets itself targets, meets them':
    'Roboter bei Cogley & Bright als eigener Chef wieder eingestellt, erfüllt eigene Ziele',
  'Assembly line in Gasketby starts; first item off it is a foreman who had sat down to think':
    'Fließband in Gasketby läuft an; zuerst kommt ein Vorarbeiter, der nachdenken wollte',
  'Chimney in Lower Sootley smokes again; sweep puts deposit on a house':
    'Schlot in Lower Sootley raucht wieder; Schornsteinfeger zahlt ein Haus an',
  'Stork seen over Cribley; pram maker Wheelby raises forecast before it lands':
    'Storch über Cribley gesichtet; Kinderwagenfirma Wheelby hebt Prognose vor der Landung',
  'Barber chain Snipsworth reports bankers asking for "something to be hired in"':
    'Friseurkette Snipsworth: Banker wünschen „etwas zum Eingestelltwerden“',
  'Shoe shine stand returns to Penny Row; first customer has both shoes':
    'Schuhputzer zurück in Penny Row; erster Kunde hat beide Schuhe',
  'Sandwich at canteen of Glassmoor exchange has a filling again, witnesses say':
    'Sandwich in Kantine der Börse Glassmoor laut Zeugen wieder belegt',
  'Curtains of Higher Quail all open by noon; one resident seen waving':
    'In Higher Quail mittags alle Vorhänge offen; ein Bewohner winkt',
  'Statistics Office in Tallyham sends back a crate of unused minus signs':
    'Statistikamt Tallyham schickt eine Kiste unbenutzter Minuszeichen zurück',
  'Sign painter Wilf Daub hired to turn the arrows round at Hodge & Nod, charges both ways':
    'Schildermaler Wilf Daub dreht bei Hodge & Nod die Pfeile um, berechnet hin und zurück',
  'Pothole in Rutherby high street filled; ducks given notice, offered a puddle':
    'Schlagloch in Rutherby gefüllt; den Enten gekündigt, Pfütze angeboten',
  'Two halves of bridge at Gapley meet after pause in funding, find each other older':
    'Brückenhälften von Gapley treffen sich nach Geldpause, finden einander gealtert',
  'Traffic jam returns to Pother ring road; mayor cuts the ribbon':
    'Stau kehrt auf Ringstraße von Pother zurück; Bürgermeister durchschneidet Band',
  'Flapworth airport reopens its second runway; hares given priority boarding elsewhere':
    'Flughafen Flapworth öffnet zweite Startbahn; Hasen werden umgebucht',
  'Tuftly looks again: its taxiway was a runway after all, and downhill':
    'Tuftly sieht noch einmal nach: Rollweg war doch eine Startbahn, und zwar bergab',
  'Startup Leapwell looks, looks again, leaps, would like it known that it looked':
    'Start-up Leapwell schaut, schaut noch einmal, springt, bittet das Schauen zu vermerken',
  'Orrery Foundry sells the ten million chips from behind the sofa, then the sofa':
    'Orrery Foundry verkauft die zehn Millionen Chips hinterm Sofa, dann das Sofa',
  'Ferret leads partners of Lockjaw Capital back into the building, is made partner':
    'Frettchen führt Partner von Lockjaw Capital zurück ins Haus, wird selbst Partner',
  'Library of Ottle Marsh moves "Rich by Friday" from fiction to self-help, on probation':
    'Bücherei Ottle Marsh stellt „Reich bis Freitag“ von Märchen zu Ratgeber, auf Probe',
  'Hen passes price of the egg again; hen of the year at Cluckmore says order is restored':
    'Henne wieder teurer als das Ei; Henne des Jahres in Cluckmore sieht Ordnung hergestellt',
  'Squirrel on treasury lawn begins to spend; oak named as adviser':
    'Eichhörnchen auf dem Rasen des Finanzministeriums gibt aus; Eiche als Berater benannt',
  'Wishing well in Plonkby pays first dividend since it was dug':
    'Wunschbrunnen in Plonkby zahlt erste Dividende, seit er gegraben wurde',
  'Summer picnic of Clagg Brothers back on; wasps confirm attendance':
    'Sommerpicknick von Clagg Brothers findet wieder statt; Wespen sagen zu',
  'Nap room at Pillowcroft becomes an office again; two people to be told gently':
    'Ruheraum bei Pillowcroft wird wieder Büro; zwei Personen noch behutsam zu wecken',
  'Doorstop at Grubble found to be two years of orders; door now closes, business opens':
    'Türstopper bei Grubble entpuppt sich als Bestellungen aus zwei Jahren; Tür zu, Geschäft auf',
  'Salesman Ned Pargeter gets foot in the door; rest of Ned follows by Thursday':
    'Vertreter Ned Pargeter hat einen Fuß in der Tür; restlicher Ned folgt bis Donnerstag',
  'Standing desk at Hum & Sons feels able to stand again':
    'Stehpult bei Hum & Sons traut sich wieder zu stehen',
  'Union of Ladders at Rungley goes back to work, one step at a time':
    'Gewerkschaft der Leitern bei Rungley nimmt Arbeit wieder auf, Stufe um Stufe',
  'Grimsmouth mall ends contract with supplier of tumbleweed':
    'Einkaufszentrum Grimsmouth kündigt Lieferanten der rollenden Steppenläufer',
  'Crickets of Glassmoor exchange drowned out by telephones, file complaint':
    'Grillen an der Börse Glassmoor von Telefonen übertönt, reichen Beschwerde ein',
  'Waiter at Chez Ombrage turns away a guest for first time in a year; both embrace':
    'Kellner im Chez Ombrage weist erstmals seit einem Jahr Gast ab; beide umarmen sich',
  'Novelist Maud Grieve ends bleak trilogy with a wedding, blames good sales':
    'Autorin Maud Grieve beendet düstere Trilogie mit Hochzeit; Verkaufszahlen seien schuld',
  'Time capsule of Lower Tansy from the boom dug up early "to check the settings"':
    'Zeitkapsel von Lower Tansy aus dem Boom ausgegraben, „um Einstellungen abzugleichen“',
  'Diggers at Wrekby reach the bottom; it is firm, and somebody has left a deckchair':
    'Gräber in Wrekby erreichen den Boden; er trägt, und es steht ein Liegestuhl da',
  'Basketball club Dribbleton Hoops wins on rebounds alone; economists in the stands take notes':
    'Basketballclub Dribbleton Hoops siegt nur durch Rebounds; Ökonomen schreiben mit',
  'Scientists at Perhapsley detect demand; had first taken it for noise from the fridge':
    'Forscher in Perhapsley weisen Nachfrage nach; hielten sie erst für den Kühlschrank',
  'Squintmoor Observatory hears from lost probe; it had been waiting for somebody to say sorry':
    'Sternwarte Squintmoor hört von verlorener Sonde; sie hatte auf eine Entschuldigung gewartet',
  'Chatbot at Wexcombe stops ending its answers with "if we are spared"':
    'Chatbot bei Wexcombe beendet Antworten nicht mehr mit „falls wir das erleben“',
  'Buskers in Penny Row report change in their hats, some of it folding':
    'Straßenmusiker in Penny Row melden: Im Hut raschelt es wieder',
  'Lemonade stand in Cribley opens again under same management, now aged nine':
    'Limonadenstand in Cribley öffnet wieder, gleiche Leitung, nun neun Jahre alt',
  'Letter to the editor: I sold at the very bottom. To whom? I wish to congratulate them. A. Fipps':
    'Leserbrief: Ich habe ganz unten verkauft. An wen? Ich möchte gratulieren. A. Fipps',
  'Man with "the end is near" board in Wobbly Cross lets the back of it to a car dealer':
    'Mann mit Schild „Das Ende naht“ in Wobbly Cross vermietet Rückseite an Autohaus',
  'Pessimist Gunther Loam lifts his forecast to "bad", asks not to be quoted':
    'Pessimist Gunther Loam hebt seine Prognose auf „schlecht“, will nicht zitiert werden',
  'Governor Hester Blunt smiles at press; interpreters sent home, told to enjoy it':
    'Gouverneurin Hester Blunt lächelt der Presse zu; Dolmetscher dürfen nach Hause',
  'Tiddle & Crane takes pens off their chains in sign of trust; trust gone by noon, mood good':
    'Tiddle & Crane nimmt Stifte von der Kette, aus Vertrauen; mittags alle fort, Stimmung gut',
  'Estate agent Roland Gush of Slipley runs out of adjectives again':
    'Makler Roland Gush aus Slipley gehen wieder die Adjektive aus',
  'Ghost of Mouldry Manor back on nights, takes on an apprentice to do the stairs':
    'Gespenst von Mouldry Manor spukt wieder täglich, stellt Lehrling für die Treppe ein',
  'Escalator at Plimley Arcade runs again; shoppers who had waited on it reach the sale':
    'Rolltreppe in Plimley Arcade läuft wieder; wer darauf wartete, kommt zum Schlussverkauf',
  'Frozen assets at Frostby bank thaw, drip through to the floor below, which invests':
    'Eingefrorene Gelder der Bank Frostby tauen, tropfen ein Stockwerk tiefer, werden angelegt',
  'Circus Bombardo returns its safety net to the bank, hardly used':
    'Zirkus Bombardo gibt der Bank das Sicherheitsnetz zurück, kaum gebraucht',
  'Cat of Mewling Street lands on its feet, opens consultancy':
    'Katze aus der Mewling Street landet auf den Füßen, gründet Beratungsfirma',
  'Parrot on the desk of Hodge & Nod stops saying "sell", asks about lunch':
    'Papagei im Handelsraum von Hodge & Nod sagt nicht mehr „verkaufen“, fragt nach Mittag',
  'Bailiffs in Lienby bring furniture back, suggest the sofa by the window':
    'Gerichtsvollzieher in Lienby bringen Möbel zurück, empfehlen Sofa ans Fenster',
  'Bonds told by Plodwell Fund that they may go home; thanked for their service, given a clock':
    'Plodwell-Fonds schickt Anleihen nach Hause; dankt für den Dienst, schenkt eine Uhr',
  'Treasury finds more money than it had lost, looks for owner, admits it is the owner':
    'Finanzministerium findet mehr Geld als verloren, sucht Besitzer, ist es selbst',
  'Exchange Norwhistle ends recovery party early: the fireworks had been the reserves':
    'Börse Norwhistle bricht Erholungsfest ab: Das Feuerwerk waren die Reserven',
  "Rebound of PogoCoin comes down on its founder's foot; second bounce under review":
    'Aufprall von PogoCoin trifft Fuß des Gründers; zweiter Hüpfer wird geprüft',
  'Bargain hunter Clive Rasp catches last bargain of the crash, is told it was for display':
    'Schnäppchenjäger Clive Rasp erwischt das letzte; es war nur ein Ausstellungsstück',
  'Green shoots at Dunmore Data eaten by rabbit; rabbit beats estimates':
    'Kaninchen frisst grüne Triebe bei Dunmore Data; Kaninchen übertrifft Prognose',
  'Hawk nests on roof of central bank; Governor Blunt calls it the moderate one':
    'Falke nistet auf dem Dach der Zentralbank; Gouverneurin Blunt nennt ihn den gemäßigten',
  'Governor Blunt stuck in lift between floors four and five, votes for five':
    'Gouverneurin Blunt steckt im Aufzug zwischen vier und fünf, stimmt für fünf',
  'Staff at central bank complain of the cold; Governor Blunt promises to raise something, raises rates':
    'Belegschaft der Zentralbank friert; Blunt verspricht, etwas hochzudrehen, und nimmt die Zinsen',
  'Cheese sandwich at Nubley station now sold in twelve monthly instalments; crust at variable rate':
    'Käsebrot am Bahnhof Nubley nun in zwölf Monatsraten; Rinde variabel verzinst',
  'Ladder maker Rungley delivers its longest model to the rate committee, is asked about extensions':
    'Leiterbauer Rungley liefert Zinsausschuss sein längstes Modell, wird nach Verlängerungen gefragt',
  'Balloon loan of Puffington Robotics falls due; firm last seen drifting over the estuary':
    'Ballonkredit von Puffington Robotics fällig; Firma zuletzt über der Flussmündung gesichtet',
  'Choir of central bank moves anthem up a quarter point; sopranos ask where this will end':
    'Chor der Zentralbank setzt Hymne einen Viertelpunkt höher; Soprane fragen, wo das endet',
  'Treasury of Ostling adds free tea towel to every bond; towels oversubscribed, bonds returned':
    'Ostling legt jeder Staatsanleihe ein Geschirrtuch bei; Tücher überzeichnet, Anleihen retour',
  'Mynah bird at central bank learns to say "higher"; Governor Blunt sees no need for a second word':
    'Beo der Zentralbank lernt „höher“ zu sagen; Blunt hält ein zweites Wort für unnötig',
  'Dictionary publisher Wordwick moves "cheap credit" to archaic, next to "ye"':
    'Wörterbuchverlag Wordwick führt „billiger Kredit“ nun als veraltet, gleich nach „anno dazumal“',
  'Archaeologists at Mould Barrow unearth low fixed-rate mortgage, believed to be ceremonial':
    'Archäologen in Mould Barrow graben günstige Festzinshypothek aus, vermuten kultischen Zweck',
  'Letters: in my day a rate was small and knew its place, writes Hugo Mump of Nether Poke':
    'Leserbrief: Früher war ein Zins klein und kannte seinen Platz, schreibt Hugo Mump, Nether Poke',
  'Burn rate of startup Emberly visible from next valley; lenders send no water':
    'Start-up Emberly verbrennt Geld, sichtbar bis ins Nachbartal; Kreditgeber schicken kein Wasser',
  'Zombie firm Gravesby told that credit has run out, returns to the ground unassisted':
    'Zombiefirma Gravesby bekommt keinen Kredit mehr, kehrt ohne fremde Hilfe unter die Erde zurück',
  'Margin call reaches holders of WobbleCoin during yoga class; nobody keeps the pose':
    'Margin Call erreicht WobbleCoin-Halter in der Yogastunde; niemand hält die Stellung',
  'Crypto lender Fathomly updates its terms: interest is now "all of it"':
    'Kryptokreditgeber Fathomly ändert Konditionen: Zinsen betragen nun „alles“',
  'Staking club of Little Snode learns that post office pays more, and has a bell on the door':
    'Staking-Klub von Little Snode erfährt: Die Post zahlt mehr und hat ein Glöckchen an der Tür',
  'Coin miners of Coldharbour Shed refinance their graphics cards; cards now work weekends for bank':
    'Coin-Schürfer von Coldharbour Shed schulden um; Grafikkarten arbeiten am Wochenende für die Bank',
  'DeepPocketDAO votes to tighten its belt, is told that the belt was collateral':
    'DeepPocketDAO beschließt, den Gürtel enger zu schnallen; der Gürtel war verpfändet',
  'Flash loans at SprintSwap slow to a walk after rate hike, ask for a chair':
    'Blitzkredite bei SprintSwap gehen nach Zinserhöhung nur noch im Schritt, bitten um einen Stuhl',
  'Whale at exchange TidePool asked to post collateral, posts a view of the sea':
    'Wal an der Börse TidePool soll Sicherheiten schicken, schickt eine Ansicht vom Meer',
  'Fishmonger in Crab Regis can no longer chalk price rises fast enough, hires an auctioneer':
    'Fischhändler in Crab Regis kommt mit der Kreide nicht nach, engagiert für Preise Auktionator',
  "Baker's dozen at Crumb Hill cut to eleven; baker denies inflation, admits arithmetic":
    'Dutzend beim Bäcker von Crumb Hill hat elf Stück; Bäcker bestreitet Inflation, gibt Rechnen zu',
  'Chez Ombrage prints its prices on elastic, asks guests not to let go':
    'Chez Ombrage druckt Preise auf Gummiband, bittet Gäste, nicht loszulassen',
  'Ostling drops bread, rent and fuel from its price index; last item left, harp strings, also up':
    'Ostling streicht Brot, Miete, Sprit aus dem Preisindex; letzter Posten, Harfensaiten, steigt auch',
  "Wilf Tansley's complaint about inflation returned; stamp went up while it was in the box":
    'Wilf Tansleys Beschwerde über Inflation kommt zurück; Porto stieg, als sie im Kasten lag',
  'Governor Blunt, asked for a pause, provides one mid-sentence, then raises rates':
    'Gouverneurin Blunt, um eine Pause gebeten, macht eine mitten im Satz, erhöht dann die Zinsen',
  'Central bank promises soft landing; Governor Blunt brings a cushion, and it is hers':
    'Zentralbank verspricht sanfte Landung; Gouverneurin Blunt bringt ein Kissen mit, für sich',
  'Central bank sells old bonds from its cellar; buyer of first crate asks about the smell':
    'Zentralbank verkauft alte Anleihen aus dem Keller; erster Käufer fragt nach dem Geruch',
  'Balance sheet of central bank shrinks in the wash; markets told to wear it anyway':
    'Bilanz der Zentralbank läuft beim Waschen ein; Märkte sollen sie trotzdem tragen',
  'Nine in ten economists expect a hike, the tenth is Governor Blunt and is sure of it':
    'Neun von zehn Ökonomen erwarten eine Zinserhöhung, die zehnte ist Gouverneurin Blunt und weiß es',
  'Rate hike read aloud by actor Rupert Gale to soften the blow; front row weeps all the same':
    'Schauspieler Rupert Gale verliest die Zinserhöhung, damit sie sanfter klingt; erste Reihe weint',
  'Lone dissenter Ottoline Bray wanted the same rate hike, but with trumpets':
    'Einzige Gegenstimme: Ottoline Bray wollte dieselbe Zinserhöhung, aber mit Trompeten',
  "Swear jar at bond desk of Pockett Brothers filled by ten, is now the firm's best asset":
    'Fluchkasse am Anleihetisch von Pockett Brothers um zehn voll, ist nun bester Posten im Buch',
  'Thirty-year bond of Ostling applies for early retirement, citing its price':
    'Dreißigjährige Anleihe von Ostling beantragt Frührente, Begründung: ihr Kurs',
  'Bond trader Nell Harkaway teaches daughter to count backwards, using her own portfolio':
    'Anleihehändlerin Nell Harkaway lehrt Tochter rückwärts zählen, am eigenen Depot',
  'Bond prices fall through floor of Mundley House; tenant below will not give them back':
    'Anleihekurse fallen im Mundley House durch den Fußboden; Mieterin darunter rückt sie nicht raus',
  'Goldfish in lobby of Staid Mutual beats its bond fund by going round and round':
    'Goldfisch im Foyer von Staid Mutual schlägt den hauseigenen Rentenfonds, indem er im Kreis schwimmt',
  'Startup Nimbusk cancels its future, saves the interest':
    'Start-up Nimbusk sagt seine Zukunft ab, spart die Zinsen',
  'Lenders ask Glimmerly for a profit by Friday; Glimmerly asks which Friday':
    'Kreditgeber verlangen von Glimmerly Gewinn bis Freitag; Glimmerly fragt, in welchem Jahr',
  'Free snacks end at Wexcombe Freight; engineers learn the price of an almond, sit down':
    'Keine Gratis-Snacks mehr bei Wexcombe; Entwickler erfahren, was eine Mandel kostet, setzen sich',
  'Lenders repossess table football at Zanzibyte; goalkeeper goes quietly':
    'Gläubiger pfänden Tischkicker bei Zanzibyte; Torwart geht widerstandslos mit',
  'Growth stocks measured against door frame at Larkspur nursery, found to have shrunk':
    'Wachstumsaktien am Türrahmen der Kita Larkspur gemessen: Sie sind geschrumpft',
  'Present value of moonshot by Tarnfield Labs recalculated at new rate; it is a lamp':
    'Barwert des Mondprojekts von Tarnfield Labs zum neuen Zins berechnet: Es ist eine Stehlampe',
  'Banker rings Zanzibyte at three in the morning, breathes, says "covenants", hangs up':
    'Banker ruft nachts um drei bei Zanzibyte an, atmet, sagt „Kreditauflagen“, legt auf',
  'Robot butler of Fidgetly repossessed by lender, carries itself out':
    'Bank pfändet Butlerroboter von Fidgetly; er trägt sich selbst hinaus',
  'Drones of Parcelwing grounded: lender has the only remote control':
    'Drohnen von Parcelwing am Boden: Einzige Fernbedienung liegt beim Kreditgeber',
  'Subscription firm Monthlio tries new interest rate free for a month, cancels itself':
    'Abodienst Monthlio testet neuen Zinssatz einen Monat gratis, kündigt sich selbst',
  'Seed round of startup Sproutle consists of seeds; investor calls it generous at this rate':
    'Seed-Runde von Start-up Sproutle besteht aus Saatgut; bei den Zinsen großzügig, sagt Investor',
  'Angel investor Clement Rusk starts charging interest, loses first feathers':
    'Business Angel Clement Rusk verlangt jetzt Zinsen, verliert erste Federn',
  'Incubator HatchHub turns heating off to pay interest; eleven startups remain eggs':
    'Inkubator HatchHub stellt für die Zinsen die Heizung ab; elf Start-ups bleiben Eier',
  'Lender Abacus & Moth runs out of percent signs, has to borrow some, at a percentage':
    'Kreditgeber Abacus & Moth gehen die Prozentzeichen aus, leiht sich welche, gegen Prozente',
  'Loan shark of Whelk Bay files complaint: Tiddle & Crane is copying his rates':
    'Kredithai von Whelk Bay legt Beschwerde ein: Tiddle & Crane kopiert seine Zinsen',
  'Ants of Tilling Wood decline to refinance grasshopper, who had pitched a music platform':
    'Ameisen von Tilling Wood lehnen Anschlusskredit für Grille ab, die eine Musikplattform plante',
  'Hermit crab at Shale Bay hands back larger shell, cites mortgage rate':
    'Einsiedlerkrebs in Shale Bay gibt größeres Haus zurück, Grund: der Hypothekenzins',
  'Norbert Dray wakes from ten-year nap, asks about mortgage rates, lies down again':
    'Norbert Dray erwacht nach zehn Jahren Nickerchen, fragt nach Hypothekenzinsen, legt sich wieder hin',
  'Estate agent Hovell now lists the view of a house, for those refused the mortgage':
    'Makler Hovell bietet nun Blick auf ein Haus an, für alle ohne Hypothekenzusage',
  'Fortune teller Madame Oriel sees rates rise, raises her own first':
    'Wahrsagerin Madame Oriel sieht Zinsen steigen, erhöht zuerst ihre Preise',
  "Bank in family board game at Ludley begins to charge interest; loser's bedroom repossessed":
    'Bank im Brettspiel einer Familie in Ludley verlangt Zinsen; Kinderzimmer des Verlierers gepfändet',
  'Union of Decimal Points strikes after rate hike, tired of being moved to the right':
    'Gewerkschaft der Dezimalkommas streikt nach Zinserhöhung: zu oft nach rechts verschoben',
  'Birthday cake at central bank cut into quarter points; Governor Blunt takes three':
    'Geburtstagstorte der Zentralbank in Viertelpunkte geschnitten; Gouverneurin Blunt nimmt drei',
  'Governor Blunt seen buying climbing boots; spokesman says they also go down, never tested':
    'Gouverneurin Blunt kauft Bergschuhe; laut Sprecher gehen die auch abwärts, ungetestet',
  'Portrait of Governor Blunt unveiled; visitors say the eyes follow their loans':
    'Porträt von Gouverneurin Blunt enthüllt; Besucher sagen, die Augen verfolgten ihre Kredite',
  'Deputy Governor Thrupp permanently withdraws the word "temporary" from inflation report':
    'Vizegouverneur Thrupp streicht das Wort „vorübergehend“ dauerhaft aus dem Inflationsbericht',
  'Tightrope walker Lil Marsh says she has never stood on anything as tight as credit':
    'Seiltänzerin Lil Marsh stand nach eigenen Worten noch nie auf etwas so Straffem wie der Geldpolitik',
  'Corset maker Busk & Daughter retained by central bank to advise on further tightening':
    'Zentralbank holt Korsettmacher Busk & Daughter als Berater für weitere Straffung',
  'Drought declared in money market; venture fund Grabwell caught using a sprinkler at night':
    'Dürre am Geldmarkt ausgerufen; Fonds Grabwell nachts mit Rasensprenger erwischt',
  'Cereal maker Krumm takes economy to court over use of the words "credit crunch"':
    'Büroklammerhersteller Krumm verklagt Wirtschaft wegen des Wortes „Kreditklemme“',
  'Postman in Ditchford delivers rate rise to every door; dogs side with residents':
    'Briefträger in Ditchford bringt Zinserhöhung an jede Tür; Hunde stellen sich hinter Anwohner',
  'Pupils of Thimble Street School work out compound interest, ask to remain children':
    'Klasse der Thimble-Street-Schule rechnet Zinseszins aus, möchte Kinder bleiben',
  'Historian in Old Mullock finds rates of a medieval moneylender, asks for his address':
    'Historiker in Old Mullock findet Zinssätze eines Geldverleihers von damals, fragt nach der Adresse',
  'Physicists at Brackwater identify heaviest substance known, a monthly repayment':
    'Physiker in Brackwater bestimmen schwersten bekannten Stoff: eine Monatsrate',
  'Optician Blinkley sells out of spectacles that leave out the annual percentage rate':
    'Optiker Blinkley verkauft alle Brillen aus, die den effektiven Jahreszins weglassen',
  'Toll bridge at Gripe starts charging interest on slow walkers':
    'Mautbrücke in Gripe berechnet langsamen Fußgängern neuerdings Zinsen',
  'Overdue book returned to Fennimore library after rate rise; fine now exceeds library':
    'Überfälliges Buch nach Zinserhöhung in Fennimore zurückgegeben; Gebühr übersteigt die Bücherei',
  'Credit lines cut all along Fishley harbour; anglers had feared for theirs':
    'Kreditleinen im Hafen von Fishley gekappt; Angler hatten um ihre gefürchtet',
  'Referee at Maudlin United adds interest to injury time; match expected to end on Thursday':
    'Schiedsrichter bei Maudlin United verzinst die Nachspielzeit; Abpfiff am Donnerstag erwartet',
  'Trouser maker Bagley stops fitting pockets after rate rise, sees no further use for them':
    'Hosenmacher Bagley näht nach Zinserhöhung keine Taschen mehr ein, sieht keine Verwendung',
  'Ghost of Dunmoor Hall told that haunting is now at variable rate, moves on':
    'Gespenst von Dunmoor Hall erfährt, dass Spuken nun variabel verzinst ist, zieht weiter',
  'Genie of Brassington cuts wishes from three to one, blames cost of capital':
    'Flaschengeist von Brassington kürzt Wünsche von drei auf einen, Grund: Kapitalkosten',
  "Interest on Ostling's public debt now audible from the street; bondholders cross over":
    'Zinslast von Ostlings Staatsschuld nun von der Straße zu hören; Anleihehalter wechseln die Seite',
  "Ostling offers bondholders a weekend at the treasurer's cottage instead of coupon; roof extra":
    'Ostling bietet statt Anleihekupon ein Wochenende in der Hütte des Schatzmeisters; Dach kostet extra',
  'Bondholders of Croaker Hall vote to stop holding bonds, hold each other instead':
    'Anleihehalter in Croaker Hall beschließen, keine Anleihen mehr zu halten, sondern einander',
  'Boring bond of Duchy of Plimsoll loses four years of boredom in one morning':
    'Langweilige Anleihe des Herzogtums Plimsoll verliert an einem Vormittag vier Jahre Langeweile',
  'Inflation report costs more than last month; page nine blames page four':
    'Inflationsbericht teurer als im Vormonat; Seite neun gibt Seite vier die Schuld',
  'Supermarket Tallboy fits price tags with small motors; only gear available is up':
    'Supermarkt Tallboy stattet Preisschilder mit Motörchen aus; einziger Gang: aufwärts',
  'Loyalty card at Café Mildred: tenth coffee now requires a guarantor':
    'Treuekarte im Café Mildred: Zehnter Kaffee nur noch mit Bürgen',
  "Couple in Larchley exchange rings, then repayment schedules; bride's is at variable rate":
    'Brautpaar in Larchley tauscht Ringe, dann Tilgungspläne; ihrer ist variabel verzinst',
  'Divorcing couple in Strand Pollard fight for custody of fixed-rate mortgage, offer the dog':
    'Scheidung in Strand Pollard: Streit ums Sorgerecht für Festzinskredit, Hund wird angeboten',
  'Yield farm at Muckle Acre ploughed under as rates rise; crop was promises':
    'Yield-Farm in Muckle Acre bei steigenden Zinsen untergepflügt; angebaut wurden Versprechen',
  'GrannyCoin now pays less interest than a granny': 'GrannyCoin zahlt nun weniger Zinsen als eine Oma',
  'TurboVault now liquidates its borrowers before they borrow, saves them the wait':
    'TurboVault liquidiert Schuldner nun schon vor dem Kredit, erspart ihnen das Warten',
  'Exchange Norwhistle raises funding rate on long coins, adds service charge for sighing':
    'Börse Norwhistle erhöht Finanzierungssatz für Coin-Longs, berechnet Seufzer extra',
  'Exchange Catapult cuts leverage on coins from hundredfold to "lean on something"':
    'Börse Catapult senkt Hebel auf Coins vom Hundertfachen auf „irgendwo anlehnen“',
  'Pawnbroker Silas Quern values coins at price of the laptop they are on; clients accept':
    'Pfandleiher Silas Quern bewertet Coins mit dem Preis des Laptops, auf dem sie sind; Kunden willigen ein',
  'Influencer Kip Vane deletes his coin posts, now unboxes a savings account':
    'Influencer Kip Vane löscht seine Coin-Posts, packt nun vor der Kamera ein Sparbuch aus',
  'Electricity bill of BulbChain now longer than the chain; miners read it by candle':
    'Stromrechnung von BulbChain nun länger als die Chain; Schürfer lesen sie bei Kerzenlicht',
  'Lender forecloses on imaginary castle in PixelVale, sends real bailiff':
    'Kreditgeber pfändet Fantasieschloss in PixelVale, schickt echten Gerichtsvollzieher',
  'Margin call to coin trader at Echo Gorge received four times, last one very quiet':
    'Margin Call an Coin-Händler in Echo Gorge kommt viermal an, beim letzten Mal ganz leise',
  'Interest on MeowCoin loans paid in mice; lender closes account at the third tray':
    'Zinsen auf MeowCoin-Kredite in Mäusen gezahlt; Geber kündigt beim dritten Tablett',
  'Yacht of GlintCoin founder repossessed during his podcast from the yacht':
    'Jacht des GlintCoin-Gründers gepfändet, während er von der Jacht podcastet',
  'Lender Halfpenny Trust still takes coins as collateral, in the sense of collateral damage':
    'Halfpenny Trust nimmt Coins weiter als Kollateral, im Sinne von Kollateralschaden',
  'Dormant wallet on TidePool wakes, hears what savings pay now, sells everything, sleeps well':
    'Schlafende Wallet auf TidePool erwacht, hört vom Sparzins, verkauft alles, schläft gut',
  'Rate hike postponed: pen of Governor Blunt out of ink, shop out of pens':
    'Zinserhöhung vertagt: Blunts Füller ohne Tinte, Laden ohne Füller',
  'Inflation drops; statistician Perla Oddie picks it up, says nobody saw':
    'Inflation fällt; Statistikerin Perla Oddie hebt sie auf, hofft, dass es keiner sah',
  'Margin clerk of exchange Tumbril on holiday; uncalled coins rise all week':
    'Margin-Sachbearbeiter der Börse Tumbril im Urlaub; unbehelligte Coins steigen die ganze Woche',
  'Hawk on rate committee turns out to be a pigeon in a good coat; bonds coo':
    'Falke im Zinsausschuss entpuppt sich als Taube im guten Mantel; Anleihen gurren vor Freude',
  'Forecast of rate cuts traced to analyst Toby Lull in a hammock; market rises with the swing':
    'Zinssenkungsprognose stammt von Analyst Toby Lull in der Hängematte; Markt schwingt mit nach oben',
  'Submarine maker Sinkwell under water on its loan, insists that this is the business':
    'U-Boot-Bauer Sinkwell steht beim Kredit das Wasser bis zum Hals, nennt das sein Geschäft',
  'Moth leaves wallet of venture fund Grabwell, offers startups better terms':
    'Motte verlässt Geldbörse des Fonds Grabwell, bietet Start-ups bessere Konditionen',
  'Series B of startup Fernly renamed Series Please':
    'Start-up Fernly benennt Finanzierungsrunde B um in Runde Bitte',
  'Tech index moved to ground floor of Penny Row so that it cannot fall; rates bring a spade':
    'Tech-Index zieht ins Erdgeschoss der Penny Row, um nicht zu fallen; Zinsen bringen Spaten mit',
  'Intern leans on rate lever at central bank, is told to keep leaning':
    'Praktikant lehnt sich in der Zentralbank auf den Zinshebel, soll so stehen bleiben',
  'Frog in warming pond at Scorley asks Governor Blunt whether this is still the gradual approach':
    'Frosch im immer wärmeren Teich von Scorley fragt Blunt, ob das noch die behutsamen Zinsschritte sind',
  'Fire brigade of Ember Cross objects to central bank cooling things without a licence':
    'Feuerwehr von Ember Cross rügt Zentralbank: Abkühlen der Wirtschaft ohne Zulassung',
  'Highwayman in re-enactment at Hollow Lane offered permanent post in consumer lending':
    'Darsteller des Straßenräubers von Hollow Lane erhält Festanstellung im Kreditgeschäft',
  "Interest-free sofa from Slumpton's begins to show some":
    "Zinsfreies Sofa von Slumpton's setzt erste Zinsen an",
  'Overdraft of Rufus Penhale buys its own house before he does':
    'Dispokredit von Rufus Penhale kauft sich vor ihm ein Haus',
  'Shared office Deskery raises rent with the rate; eleven startups now use one chair, in shifts':
    'Gemeinschaftsbüro Deskery hebt Miete mit dem Zins; elf Start-ups teilen sich einen Stuhl im Schichtdienst',
  'Moon rover maker Lunaby announces first object in orbit, its debt':
    'Mondfahrzeugbauer Lunaby meldet erstes Objekt in der Umlaufbahn: seine Schulden',
  'Exchange Dunkwell charges coin loans by the second; borrower asks it to wait, is billed for the wait':
    'Börse Dunkwell berechnet Coin-Kredite pro Sekunde; wer um Geduld bittet, zahlt die Geduld',
  'Holder of HareCoin outruns his margin call for a mile, is overtaken by the interest':
    'HareCoin-Halter hängt Margin Call einen Kilometer lang ab, wird von den Zinsen überholt',
  'Staid Mutual reports its bonds missing, finds them much lower down':
    'Staid Mutual meldet Anleihen als vermisst, findet sie viel weiter unten wieder',
  "Salesman Ernest Coy, shown the door in Wimple, tries to sell it last year's bonds":
    'Vertreter Ernest Coy wird in Wimple vor die Tür gesetzt, bietet der Tür die Vorjahresanleihen an',
  'Governor Blunt loses her voice before rate meeting; bonds rally, market sends flowers to the germ':
    'Gouverneurin Blunt vor Zinssitzung heiser; Anleihen steigen, Markt schickt dem Erreger Blumen',
  'Umbrella maker Brolliance sells out on a clear day; weather office asks what it has missed':
    'Schirmmacher Brolliance bei blauem Himmel ausverkauft; Wetteramt fragt, was es übersehen hat',
  'Terms of Treasury bond now most requested bedtime story at Cotley nursery':
    'Anleihebedingungen nun beliebteste Gutenachtgeschichte in der Kita Cotley',
  'Grandmothers of Lower Thimble asked to run pension fund; first holdings arrive in jars':
    'Omas von Lower Thimble sollen Pensionsfonds führen; erste Reserven kommen in Einmachgläsern',
  'Last trader to leave CobraCoin chat asked to switch off the rocket':
    'Wer den CobraCoin-Chat als Letzter verlässt, möge die Rakete ausmachen',
  'Tinned soup of Hobb & Ladle overtakes Zanzibyte by market value, lasts longer too':
    'Dosensuppe von Hobb & Ladle überholt Zanzibyte beim Börsenwert, hält auch länger',
  'Fund managers of Greyling House build fort of cushions, roof it with Treasury bonds':
    'Fondsmanager von Greyling House bauen Kissenburg, decken das Dach mit Staatsanleihen',
  'Lifeboat crew of Gull Sound finds eleven hedge funds aboard before the launch':
    'Seenotretter von Gull Sound finden vor dem Auslaufen elf Hedgefonds im Boot',
  'All meerkats at Snoutley Zoo stand up at once; bonds rally on no further information':
    'Alle Erdmännchen im Zoo Snoutley stehen gleichzeitig auf; Anleihen steigen ohne weitere Angaben',
  'Snail named portfolio manager of the year: carries everything, goes nowhere, owns bonds':
    'Schnecke ist Vermögensverwalter des Jahres: trägt alles bei sich, geht nirgendwohin, hält Anleihen',
  'Suits of armour at Castle Murk borrowed by brokers for the last hour of trading':
    'Börsenmakler leihen sich für die letzte Handelsstunde Rüstungen von Burg Murk',
  'Speaker on coupon dates mobbed at Drabley conference; fans beg him to slow down':
    'Redner zu Zinsterminen von Anleihen in Drabley umjubelt; Fans flehen, er möge langsamer sprechen',
  'Bond manager Cyril Tweed asked for autograph in street, looks behind him':
    'Anleihemanager Cyril Tweed auf der Straße um Autogramm gebeten, dreht sich um, wer gemeint ist',
  'Actuary Hilda Penge tops list of dream dinner guests; tech founders seated near the draught':
    'Versicherungsmathematikerin Hilda Penge ist Traumgast des Jahres; Tech-Gründer sitzen im Durchzug',
  'Glimmerly fits seat belts to office chairs, too late for its growth team':
    'Glimmerly rüstet Bürostühle mit Gurten aus, zu spät für das Wachstumsteam',
  'Cotton wool shortage in Upper Fussing traced to one portfolio':
    'Watteknappheit in Upper Fussing geht auf ein einziges Wertpapierdepot zurück',
  'Bubble wrap maker Blisterby rations sales; tech firms asked to stop popping their own':
    'Luftpolsterfolie von Blisterby rationiert; Tech-Firmen sollen die eigenen Blasen nicht platzen lassen',
  'Insurer Gladsome takes out insurance with another insurer, "no reason", pays in advance':
    'Versicherer Gladsome versichert sich bei einem anderen, „nur so“, zahlt im Voraus',
  'Simulator maker Soarly starts to hand out real parachutes':
    'Flugsimulatorbauer Soarly gibt ab sofort echte Fallschirme aus',
  'Staff of Vantable who hold its shares vote fire exit best feature of headquarters':
    'Aktienbesitzer unter Vantables Angestellten wählen Notausgang zum schönsten Teil der Zentrale',
  'Exchange Norwhistle to process withdrawals in order of handwriting':
    'Börse Norwhistle bearbeitet Auszahlungen künftig nach Schönheit der Handschrift',
  'Exchange Clutchly offers a puppy for every wallet that stays; clients leave with puppy':
    'Börse Clutchly schenkt jedem, der seine Coins dort lässt, einen Welpen; Kunden gehen mit Welpe',
  'Stablecoin EvenKeel takes on water; holders asked to sit on the other side':
    'Stablecoin EvenKeel läuft voll; Halter sollen sich auf die andere Seite setzen',
  'Holders of JumpCoin ask whether there is a StandCoin, or ideally a SitCoin':
    'JumpCoin-Halter fragen, ob es auch StandCoin gibt, am liebsten SitCoin',
  'Man in Nubley digs up landfill for lost wallet, finds old savings book, stops digging':
    'Mann in Nubley sucht auf Deponie verlorene Wallet, findet altes Sparbuch, hört auf zu graben',
  'Coin club of Easterly becomes stamp club; members relieved, stamps nervous':
    'Coin-Klub von Easterly wird Briefmarkenklub; Mitglieder erleichtert, Marken nervös',
  'Coin podcaster Dane Hollis apologises to his mother on air, for two hours':
    'Coin-Podcaster Dane Hollis entschuldigt sich live bei seiner Mutter, zwei Stunden lang',
  'ThunderDAO votes to become a building society, keeps the thunder for annual meetings':
    'ThunderDAO beschließt, Bausparkasse zu werden, behält den Donner für die Jahresversammlung',
  'Smart contract of HastyLend gets cold feet, asks to sleep on it':
    'Smart Contract von HastyLend bekommt kalte Füße, will eine Nacht darüber schlafen',
  'Liquidity providers of PuddleSwap put on coats, say they are only going to the shop':
    'Liquiditätsgeber von PuddleSwap ziehen Mäntel an, wollen nur kurz einkaufen',
  'RabbitCoin goes back into the hat; magician asks holders for time':
    'RabbitCoin verschwindet wieder im Hut; Zauberer bittet Halter um Zeit',
  'Founder of FerretFi seen at airport in moustache; moustache was last listed asset':
    'FerretFi-Gründer mit Schnurrbart am Flughafen gesehen; der Bart war letzter Vermögenswert',
  'Coin adverts on buses in Grimsmouth replaced by adverts for buses, said to go somewhere':
    'Coin-Werbung auf Bussen in Grimsmouth weicht Werbung für Busse; die kommen immerhin irgendwo an',
  'SafetyNetCoin tells holders that the holes are structural':
    'SafetyNetCoin teilt Haltern mit, die Löcher gehörten zur Konstruktion',
  'Coin gambler Lucky Pete changes name to Sensible Peter, is given a bond by his bank':
    'Coin-Zocker Lucky Pete nennt sich jetzt Peter der Besonnene, bekommt von der Bank eine Anleihe',
  'Risk-taking robot by Humbleby refuses to leave its charging cupboard':
    'Wagemutiger Roboter von Humbleby weigert sich, den Ladeschrank zu verlassen',
  "Mindlow's new model foresees the future, asks to be switched off until it is over":
    'Neues Modell von Mindlow sieht die Zukunft, möchte bis danach abgeschaltet werden',
  'Founder Ines Copper wins pitch night by promising to give the money back, now':
    'Gründerin Ines Copper gewinnt Pitch mit dem Versprechen, das Geld zurückzugeben, und zwar gleich',
  'Innovation lab of Brindlewick converted to pantry; head of ideas put in charge of lentils':
    'Brindlewick baut Innovationslabor zur Speisekammer um; Ideenchef betreut nun Linsen',
  'Zanzibyte replaces chief visionary with a chief officer for looking both ways':
    'Zanzibyte ersetzt Chefvisionär durch Leiter für Erst-links-dann-rechts-Schauen',
  'Disruptly, which had promised to disrupt everything, asks for a bit of quiet':
    'Disruptly, das alles umkrempeln wollte, bittet um etwas Ruhe',
  'Scooter firm Zipple adds a third wheel, then a chair, then a blanket':
    'Rollerverleih Zipple ergänzt ein drittes Rad, dann einen Sessel, dann eine Decke',
  'Flying car by Hoverby certified for walking pace, on the ground, with someone holding the door':
    'Flugauto von Hoverby für Schritttempo zugelassen, am Boden, wenn jemand die Tür festhält',
  'Passengers of space tourism firm Uply ask whether it has anything downwards':
    'Gäste des Weltraumreisers Uply fragen, ob es auch etwas nach unten gibt',
  'Virtual suburb Pixel Heath empty but for a security guard, who is selling his land too':
    'Virtueller Vorort Pixel Heath leer bis auf einen Wachmann, der sein Land auch verkauft',
  'Analysts at Pockett Brothers move Tech from "buy" to "do not make eye contact"':
    'Analysten von Pockett Brothers stufen Tech von „kaufen“ auf „Blickkontakt vermeiden“',
  'Strategist Clive Umber overweight in blankets, underweight in anything with a charger':
    'Stratege Clive Umber: Decken übergewichten, alles mit Ladekabel untergewichten',
  'New prospectus of Calmstock Bond Fund opens with "there, there"':
    'Neuer Prospekt des Anleihefonds Calmstock beginnt mit „Na, na, ist ja gut“',
  'Risk warning of Tech fund moved from last page to cover, then to the envelope, then to a van':
    'Risikohinweis eines Tech-Fonds wandert von letzter Seite aufs Deckblatt, auf den Umschlag, auf ein Auto',
  'Opening bell of Glassmoor exchange replaced by somebody clearing their throat':
    'Eröffnungsglocke der Börse Glassmoor durch Räuspern ersetzt, um niemanden zu erschrecken',
  'Crash mat laid beside bronze bull of Penny Row, at the request of the bull':
    'Matte neben dem Bronzestier der Penny Row ausgelegt, auf Wunsch des Stiers',
  'Outlook for Penny Row sunny, says forecaster, leaving in oilskins':
    'Aussichten für Penny Row heiter, sagt Wetterfrau und geht in Ölzeug',
  'Lighthouse keeper Edwin Spall offered nine directorships for his record of telling people to stay away':
    'Leuchtturmwärter Edwin Spall bekommt neun Aufsichtsratsposten, weil er stets vom Näherkommen abrät',
  'Cats seek separate cover for each life; insurer Nettle Mutual reports run on the ninth':
    'Katzen versichern jedes Leben einzeln; Nettle Mutual meldet Ansturm auf das letzte',
  'Camel at Snoutley Zoo asks for a third hump, "just in case"':
    'Kamel im Zoo Snoutley beantragt dritten Höcker, „nur zur Sicherheit“',
  'Kangaroos of Bounder Park let pouches as deposit boxes; coins refused, bonds welcome':
    'Kängurus im Bounder Park vermieten Beutel als Schließfach; keine Coins, Anleihen willkommen',
  'Oyster at Shale Bay closes; analysts call it best-managed fund of the quarter':
    'Auster in Shale Bay macht dicht; laut Analysten bestgeführter Fonds des Quartals',
  'Basket weavers of Wickerby report clients with one egg and forty baskets':
    'Korbflechter von Wickerby melden Anleger mit einem Ei und vierzig Körben',
  'Hen at Clutch Farm sits on Treasury bond for three weeks; farmer pleased with the coupon':
    'Henne auf Clutch Farm brütet drei Wochen auf Staatsanleihe; Bauer mit dem Kupon zufrieden',
  'Terrier that buries everything named head of allocation at Hollowbrook Pensions':
    'Terrier, der alles vergräbt, wird Anlagechef bei Hollowbrook Pensions',
  'Estate agent Hovell adds a premium for absence of windows; cellars sold with sea view removed':
    'Makler Hovell verlangt Aufschlag für fehlende Fenster; Meerblick wird auf Wunsch zugemauert',
  'Dungeon of Castle Murk reopens as office for startups; all ask for the inner cell':
    'Verlies von Burg Murk öffnet als Büro für Start-ups; alle wollen die hinterste Zelle',
  'Panic room fitters Lock & Tremble ask clients to form an orderly panic':
    'Panikraumbauer Lock & Tremble bittet Kunden um geordnete Panik',
  'Treasury site fails under rush for bonds; visitors call the outage reassuringly dull':
    'Website des Schatzamts bricht unter Anleihekäufern zusammen; Ausfall „beruhigend langweilig“',
  'Bond auction in Ostling so crowded that a bidder buys back his own coat, twice':
    'Anleiheauktion in Ostling so voll, dass ein Bieter den eigenen Mantel zurückkauft, zweimal',
  'Treasury of Ostling asked to print bonds in a larger size, for hugging':
    'Schatzamt von Ostling soll Anleihen größer drucken, zum Umarmen',
  'Families of Hearthby switch off television, sit and watch the ten-year bond':
    'Familien in Hearthby schalten den Fernseher ab und schauen der zehnjährigen Anleihe zu',
  'Couple in Larchley name twins Coupon and Maturity, after the bonds that paid for the pram':
    'Paar in Larchley nennt Zwillinge Kupon und Fälligkeit, nach den Anleihen, die den Wagen zahlten',
  'Pupils of Thimble Street School swap games console for Treasury bond, get marbles in change':
    'Klasse der Thimble-Street-Schule tauscht Konsole gegen Staatsanleihe, bekommt Murmeln heraus',
  'Joy Tuck, who packs for every weather, hired to run pension fund; bonds folded neatly':
    'Joy Tuck, die für jedes Wetter packt, leitet nun Pensionsfonds; Anleihen sauber gefaltet',
  'Lonely hearts in Wenlow Gazette: "adventurous" gone, "owns bonds" in capitals':
    'Kontaktanzeigen der Wenlow Gazette: „abenteuerlustig“ weg, „besitzt Anleihen“ in Großbuchstaben',
  'Horoscope in Grimsmouth Echo reads "stay in" for all signs, "no apps" for Pisces':
    'Horoskop im Grimsmouth Echo: „Bleib daheim“ für alle Zeichen, „keine Apps“ für Fische',
  'Tenor Aldo Plenty skips the high note, "not in this market"':
    'Tenor Aldo Plenty lässt den hohen Ton aus, „nicht in diesem Markt“',
  'Lion tamer Bruno Vash moves into rabbits, keeps the chair':
    'Löwendompteur Bruno Vash schichtet in Kaninchen um, behält den Stuhl',
  'Trapeze artists of Circus Belloro refuse to let go for third night; audience understands':
    'Trapezkünstler des Zirkus Belloro lassen die dritte Nacht nicht los; Publikum hat Verständnis',
  'Expedition to summit of Mount Creaking turns back at car park "to preserve gains"':
    'Gipfelexpedition zum Mount Creaking kehrt am Parkplatz um, „um Gewinne zu sichern“',
  'Explorer Augusta Frome plants flag in own garden, finds the neighbours friendly':
    'Entdeckerin Augusta Frome hisst Flagge im eigenen Garten, meldet freundliche Nachbarn',
  'Maudlin United fields eleven goalkeepers, draws, is asked to manage a pension fund':
    'Maudlin United spielt mit elf Torhütern, holt ein Unentschieden und soll Pensionsfonds leiten',
  'Chess champion Olga Pinn castles twice in one game; arbiter says he would too':
    'Schachmeisterin Olga Pinn rochiert zweimal in einer Partie; Schiedsrichter täte es auch',
  'Poker night in Tell Green: all fold, push their coins away and ask to see a bond':
    'Pokerabend in Tell Green: Alle passen, schieben Coins weg, wollen eine Anleihe sehen',
  'Golden Gull casino, which takes coins, adds roulette pocket "keep it"; ball never leaves':
    'Krypto-Casino Golden Gull ergänzt Roulettefach „behalten“; Kugel verlässt es nicht mehr',
  'Burglars break into Tiddle & Crane, swap coins for bonds at counter price, tidy up':
    'Einbrecher bei Tiddle & Crane tauschen Coins zum Schalterkurs in Anleihen und räumen auf',
  'Pirates of Skelp Rock Festival bury real savings by mistake, then the rest on purpose':
    'Piraten des Skelp-Rock-Festes vergraben versehentlich ihr Erspartes, den Rest dann mit Absicht',
  'Alchemist Balthus Krum turns gold into ten-year bonds, says demand has shifted':
    'Alchemist Balthus Krum macht aus Gold zehnjährige Anleihen, die Nachfrage habe sich verlagert',
  'Engineers of Orrery Foundry inspect a bond, find no moving parts, buy forty':
    'Ingenieure von Orrery Foundry prüfen Anleihe, finden keine beweglichen Teile, kaufen vierzig',
  'Physicists at Brackwater see money leave Tech faster than light, arrive in bonds slightly before':
    'Physiker in Brackwater: Geld verlässt Tech schneller als das Licht, trifft bei Anleihen etwas früher ein',
  'Doctor in Upper Ague prescribes bonds, two a day with food':
    'Arzt in Upper Ague verschreibt Anleihen, zwei am Tag zum Essen',
  'Yoga studio in Penny Row adds the brace position by popular demand':
    'Yogastudio in der Penny Row nimmt auf vielfachen Wunsch die Notlandehaltung auf',
  'Hedge fund Thornback orders night lights for the whole trading floor, and a story':
    'Hedgefonds Thornback bestellt Nachtlichter für den ganzen Handelssaal, dazu eine Geschichte',
  'Old Mullock raises drawbridge for first time in four centuries; app startup left outside':
    'Old Mullock zieht nach vier Jahrhunderten die Zugbrücke hoch; App-Start-up bleibt draußen',
  'Duchess of Plimsoll sells tech shares, buys back family silver, counts spoons twice':
    'Herzogin von Plimsoll verkauft Tech-Aktien, kauft Familiensilber zurück, zählt Löffel doppelt',
  'Letters: is it safe to open this page, asks Maud Pettle of Nettle Bottom, by registered post':
    'Leserbrief: Ist es sicher, diese Seite aufzuschlagen, fragt Maud Pettle aus Nettle Bottom per Einschreiben',
  'Crossword in Wenlow Gazette has "bonds" for every answer; record number of readers cheer':
    'Kreuzworträtsel der Wenlow Gazette: Jede Lösung lautet „Anleihe“; Leser begeistert wie nie',
  'Canteen at Pockett Brothers drops mustard from sandwiches as too volatile':
    'Kantine von Pockett Brothers streicht den Senf vom Brötchen: zu volatil',
  'Diners in Grimsmouth ask for "the usual" in restaurants they have never been to':
    'Gäste in Grimsmouth bestellen „wie immer“ in Lokalen, in denen sie noch nie waren',
  'Warm milk futures in Cotley limit up; energy drinks offered with no bid':
    'Futures auf warme Milch in Cotley am oberen Limit; Energydrinks ohne Käufer',
  'Fashion house Drapelle shows autumn collection of one coat, lined with bonds':
    'Modehaus Drapelle zeigt Herbstkollektion: ein Mantel, mit Anleihen gefüttert',
  'Brokers of Penny Row asked why they wear running shoes, begin to run':
    'Börsenmakler der Penny Row gefragt, warum sie Laufschuhe tragen; sie laufen los',
  'Ground floor now dearest in Glassmoor Tower; penthouse used to store optimism':
    'Erdgeschoss nun teuerste Etage im Glassmoor Tower; im Penthouse lagert der Optimismus',
  'Passengers of Trundle Rail all board the middle carriage, ask driver to go a bit slower':
    'Fahrgäste von Trundle Rail steigen alle in den mittleren Wagen, bitten um langsamere Fahrt',
  'Ship in bottle at Grimsmouth Museum only vessel that insurers will still cover':
    'Buddelschiff im Museum Grimsmouth einziges Schiff, das sich noch versichern lässt',
  'Chandler in Gull Sound sells forty anchors to companies without ships':
    'Schiffsausrüster in Gull Sound verkauft vierzig Anker an Firmen ohne Schiff',
  'Sandbags stacked round headquarters of Gloopware; spokesman calls the river emotional':
    'Sandsäcke um die Zentrale von Gloopware; der Fluss ist laut Sprecher ein innerer',
  "Daredevils' Union of Nubley votes for handrails":
    'Gewerkschaft der Draufgänger in Nubley stimmt für Geländer',
  'Committee for Prudence at Marrowby Fund holds its meeting under the table, keeps minutes in a helmet':
    'Vorsichtsausschuss des Marrowby-Fonds tagt unter dem Tisch, verwahrt das Protokoll im Helm',
  'Safety inspectors of Glassmoor ban Tech shares above shoulder height':
    'Sicherheitsprüfer in Glassmoor verbieten Tech-Aktien oberhalb der Schulterhöhe',
  'Lost property at Glassmoor exchange holds four hundred appetites for risk; nobody calls':
    'Fundbüro der Börse Glassmoor hat vierhundertmal Risikoappetit; niemand holt ihn ab',
  'Confidence trickster Monty Slade retires: nobody has any confidence left':
    'Hochstapler Monty Slade gibt auf: kein Vertrauen mehr da, das man missbrauchen könnte',
  'Intern at Hollowbrook Pensions given all the cash to hold, told not to have ideas':
    'Praktikantin bei Hollowbrook Pensions muss das ganze Bargeld halten und darf keine Ideen haben',
  'Astronomers at Brackwater locate safest place in the universe, find pension funds parked there':
    'Astronomen in Brackwater orten sichersten Ort im All, dort parken schon Pensionsfonds',
  'Boulder at Crag Tupping valued above Glimmerly; neither has revenue, boulder has weight':
    'Felsbrocken in Crag Tupping mehr wert als Glimmerly; beide ohne Umsatz, der Fels hat Gewicht',
  'Central bank of Ostling swaps its coin reserves for potatoes, says they are at least heavy':
    'Zentralbank von Ostling tauscht Coin-Reserven gegen Kartoffeln, die seien wenigstens schwer',
  'Taxpayers of Ostling sell coins to pay years ahead, say money feels safest at the tax office':
    'Ostlinger verkaufen Coins und zahlen Steuern Jahre im Voraus; beim Finanzamt sei Geld am sichersten',
  'Bravery returns to Glassmoor exchange: one investor opens one eye':
    'Mut kehrt an die Börse Glassmoor zurück: Ein Anleger öffnet ein Auge',
  'Bunker of Stroud Hill runs out of biscuits; owners come up, buy Tech while they are here':
    'Im Bunker von Stroud Hill sind die Kekse alle; Besitzer kommen hoch, kaufen bei der Gelegenheit Tech',
  'Monster under bed of Thornback Fund found to be a shoe; appetite for risk comes out too':
    'Monster unterm Bett des Thornback-Fonds war ein Schuh; Risikofreude kehrt barfuß zurück',
  'Ostling recalls batch of Treasury bonds after holder reports mild excitement':
    'Ostling ruft Charge Staatsanleihen zurück, nachdem ein Halter leichte Aufregung meldete',
  'Holder of GulpCoin finds courage at back of drawer, beside some string; buys more, ties it up':
    'GulpCoin-Halter findet hinten in der Schublade Mut und etwas Schnur; kauft nach, bindet fest',
  'Fear gauge at Dapplemere Trust unplugged to charge a phone; shares rise until it rings':
    'Angstmesser des Dapplemere Trust ausgesteckt, um Handy zu laden; Aktien steigen, bis es klingelt',
  'Queue for bonds in Cotley found to be queue for cake; half decide to stay':
    'Schlange für Anleihen in Cotley war in Wahrheit für Kuchen; die Hälfte bleibt stehen',
  'Treasurer of MammothDAO asks to swap coins for something that his wife has heard of':
    'Schatzmeister von MammothDAO will Coins gegen etwas tauschen, von dem seine Frau schon gehört hat',
  'Exchange Limpet assures clients that they can take out coins at any time, locks door to say so':
    'Börse Limpet versichert, Coins seien jederzeit abziehbar, schließt für die Durchsage die Tür ab',
  'Holders of PigeonCoin learn that pigeons come home, switch to pigeons':
    'PigeonCoin-Halter erfahren, dass Tauben zurückkommen, steigen auf Tauben um',
  'Bond desk of Greyling House hangs out "no vacancies"; investors ask about the bath':
    'Anleihetisch von Greyling House hängt „Belegt“ aus; Anleger fragen nach der Badewanne',
  'Tiddle & Crane leaves a bond lit in the window at night for anyone still out in Tech':
    'Tiddle & Crane lässt nachts eine Anleihe im Fenster leuchten, für alle, die noch in Tech unterwegs sind',
  'Fund managers of Glassmoor gather at the edge like penguins, wait for one to try Tech first':
    'Fondsmanager in Glassmoor drängen sich wie Pinguine am Rand; keiner will als Erster in Tech springen',
  'Pigeons leave roof of Glassmoor exchange in an orderly line, carrying their eggs':
    'Tauben verlassen das Dach der Börse Glassmoor in geordneter Reihe und nehmen die Eier mit',
  'Staff at Zanzibyte find their options so deep underwater that payroll has hired a diver':
    'Mitarbeiteroptionen bei Zanzibyte so tief unter Wasser, dass die Lohnstelle einen Taucher einstellt',
  'Investor Rupert Glaze catches the falling knife, looks up, sees the drawer':
    'Anleger Rupert Glaze fängt das fallende Messer, blickt hoch und sieht die Schublade',
  'Lift at Gloopware tower fitted with the share price, refuses to leave the basement':
    'Aufzug bei Gloopware mit dem Aktienkurs verbunden, verlässt den Keller nicht mehr',
  'Moxley Growth Fund beaten by a dartboard, then by the wall around it':
    'Moxley Growth Fund von einer Dartscheibe geschlagen, dann von der Wand drum herum',
  "Town crier of Nether Lament goes hoarse before the letter D of the day's losses":
    'Ausrufer von Nether Lament ist heiser, ehe er bei den Tagesverlusten zum D kommt',
  'Closing bell at Glassmoor rung at noon on compassionate grounds':
    'Schlussglocke in Glassmoor aus Mitgefühl schon mittags geläutet',
  'Results call of Wrenlock ends after a single question, which was "why"':
    'Ergebniskonferenz von Wrenlock endet nach einer einzigen Frage; sie lautete „Warum“',
  'Chief of Ketterby Labs explains the loss in mime; analysts call it his clearest year yet':
    'Chef von Ketterby Labs erklärt den Verlust pantomimisch; Analysten loben die neue Klarheit',
  "Smart speaker by Fjordly overhears its maker's results, asks to be adopted":
    'Smarter Lautsprecher von Fjordly hört die Zahlen seines Herstellers und bittet um Adoption',
  'Startup Tuftly, down to its last asset, wipes the whiteboard':
    'Startup Tuftly ist beim letzten Vermögenswert angelangt und wischt das Whiteboard ab',
  'Bailiffs seize the bean bags of six startups, are unable to get out of them':
    'Gerichtsvollzieher pfänden Sitzsäcke von sechs Startups und kommen nicht mehr hoch',
  'Ping-pong tables flood second-hand market; hamlet of Lesser Dribble now has one a head':
    'Gebrauchte Tischtennisplatten überschwemmen den Markt; Lesser Dribble hat jetzt eine pro Kopf',
  'Dunmore Data puts its server hall up for sale as "a barn, very warm"':
    'Dunmore Data inseriert seine Serverhalle als „Scheune, sehr warm“',
  'Chip maker Grindle & Sons slices its forecast thinner than its wafers':
    'Chiphersteller Grindle & Sons schneidet die Prognose dünner als seine Wafer',
  'Museum of Failed Gadgets asks the tech industry to pause, has run out of plinths':
    'Museum gescheiterter Geräte bittet die Tech-Branche um eine Pause: keine Sockel mehr',
  'Driverless car by Motley Cabs hands itself in at a scrapyard, cites the outlook':
    'Fahrerloses Motley Cab stellt sich selbst auf dem Schrottplatz, nennt den Ausblick als Grund',
  'Fortune cookie at Vantable board lunch contains a profit warning':
    'Glückskeks beim Vorstandsessen von Vantable enthält eine Gewinnwarnung',
  'Quillfeather recalls every product it has sold and two that it had only planned':
    'Quillfeather ruft jedes verkaufte Produkt zurück und zwei, die nur geplant waren',
  'Analyst lowers target for Pendleby so far that the family downstairs complains':
    'Analyst senkt das Kursziel für Pendleby so weit, dass sich die Familie darunter beschwert',
  'Bramblesoft hangs its chart upside down; best morning in months until the cleaner straightens it':
    'Bramblesoft hängt den Kurs kopfüber auf; bester Morgen seit Monaten, bis die Putzkraft ihn richtet',
  'Mountain rescue sent to the chart of Squintly Optics turns back: too steep':
    'Bergwacht zum Kurs von Squintly Optics gerufen, kehrt um: zu steil',
  'Analysts count six levels of support beneath Ploverby, then six cracks':
    'Analysten zählen sechs Unterstützungen unter Ploverby, danach sechsmal ein Knacken',
  "Optimists' Society of Gladwell calls off its annual dinner; the caterer had expected as much":
    'Verein der Optimisten von Gladwell sagt Jahresessen ab; der Wirt hatte damit gerechnet',
  "To the editor: could next year's share certificates be printed on something softer?":
    'Leserbrief: Könnte man die Aktien nächstes Jahr bitte auf weicheres Papier drucken?',
  'Correction: we called yesterday the worst day in history; it held for a day':
    'Korrektur: Wir nannten gestern den schlimmsten Tag der Geschichte; das galt einen Tag',
  'Obituary page of the Glassmoor Gazette takes over the business section, keeps its layout':
    'Traueranzeigen der Glassmoor Gazette übernehmen den Wirtschaftsteil, Layout bleibt',
  'Crossword setter says sorry: nine across, "safe investment", no longer fits':
    'Rätselautor bedauert: Neun waagerecht, „sichere Anlage“, passt nicht mehr',
  'Sacked fund managers join chess club of Great Tench; it is down to its king by ten':
    'Entlassene Fondsmanager im Schachclub Great Tench; um zehn steht dort nur noch der König',
  'Bass singer Olaf Grund, the lowest in the land, is asked to read out the index':
    'Olaf Grund, tiefster Bass des Landes, soll künftig den Index verlesen',
  'Limbo champion Trixie Bell watches the index pass beneath her bar, concedes':
    'Limbomeisterin Trixie Bell sieht den Index unter ihrer Stange durchgehen und gibt auf',
  'Submarine Perseverance reports being overtaken by shares in Orrery Foundry on the way down':
    'U-Boot Perseverance meldet: beim Tauchen von Aktien der Orrery Foundry überholt',
  'Window cleaner at Brimmer Capital mouths "sorry" through the glass of every floor':
    'Fensterputzer bei Brimmer Capital formt an jeder Etage ein stummes „Tut mir leid“',
  'Coffee machine at Wobbleton Software made redundant, says it saw this in the grounds':
    'Kaffeemaschine bei Wobbleton Software entlassen; sie habe es im Kaffeesatz gesehen',
  'Tech executives find golden parachutes sold out, are offered the golden umbrella':
    'Goldene Fallschirme ausverkauft; Tech-Vorständen wird der goldene Regenschirm angeboten',
  'Trust exercise at Larkspur Systems goes badly: nobody left to catch':
    'Vertrauensübung bei Larkspur Systems misslingt: niemand mehr da zum Auffangen',
  "New escape room in Tollerby recreates a broker's account; nobody has got out yet":
    'Neuer Escape-Room in Tollerby stellt ein Depot nach; noch kam niemand heraus',
  'Bargain bin at Plumb & Daughter found to contain Wrenlock, whole':
    'Im Wühltisch von Plumb & Daughter liegt Wrenlock, und zwar ganz',
  'Shares in Hobday Robotics now come free with the newspaper that warned of them':
    'Aktien von Hobday Robotics liegen jetzt gratis der Zeitung bei, die vor ihnen warnte',
  'Canteen at Glassmoor exchange takes everything off the menu but humble pie':
    'Kantine der Börse Glassmoor streicht alles von der Karte außer kleinen Brötchen',
  'Shareholders of Quillfeather vote to keep the buffet and wind up the company':
    'Aktionäre von Quillfeather stimmen dafür, das Buffet zu behalten und die Firma aufzulösen',
  'Glassmoor exchange turns off the heating; traders found to sweat enough':
    'Börse Glassmoor dreht die Heizung ab; Händler schwitzen genug',
  'Fire brigade called to fire sale at Hum & Sons, leaves with two desks':
    'Feuerwehr zum Notverkauf bei Hum & Sons gerufen, fährt mit zwei Tischen heim',
  'Ostrich farm in Sandle booked out by portfolio managers; a second pit is being dug':
    'Straußenfarm in Sandle von Portfoliomanagern ausgebucht; zweite Grube in Arbeit',
  'Union of Lemmings objects to the comparison with fund managers, cites better spacing':
    'Lemming-Gewerkschaft verbittet sich Vergleich mit Fondsmanagern: man halte besser Abstand',
  'Bears of Grizzle Wood are measured for suits, tell the tailor there is no hurry':
    'Bären aus Grizzle Wood lassen Maß für Anzüge nehmen; dem Schneider sagen sie: keine Eile',
  'Canary on the risk desk of Brimmer Capital gives notice, asks for a window':
    'Kanarienvogel der Risikoabteilung von Brimmer Capital kündigt und bittet um ein Fenster',
  'Rats leave Bramblesoft, which says it is now a leaner organisation':
    'Ratten verlassen Bramblesoft; Bramblesoft nennt sich nun schlanker aufgestellt',
  'Termites leave Hollowell Technologies hungry: nothing behind the front':
    'Termiten verlassen Hollowell Technologies hungrig: hinter der Fassade war nichts',
  'Sleepwalker at Moxley sells whole portfolio, wakes up employee of the month':
    'Schlafwandler bei Moxley verkauft das ganze Depot und erwacht als Mitarbeiter des Monats',
  'Fortune teller Madame Orla refunds her clients in advance':
    'Wahrsagerin Madame Orla erstattet ihren Kunden das Geld im Voraus',
  'Astronomers watch Zanzibyte collapse to a point from which no guidance escapes':
    'Astronomen sehen Zanzibyte zu einem Punkt kollabieren, dem keine Prognose mehr entweicht',
  'Physicists drop an apple and a share of Vantable from a tower; the apple lands second':
    'Physiker lassen Apfel und Vantable-Aktie vom Turm fallen; der Apfel wird Zweiter',
  'Geologists drill beneath Wexcombe for the bottom, strike another seller':
    'Geologen bohren unter Wexcombe nach dem Boden und stoßen auf noch einen Verkäufer',
  'Time capsule from last spring opened in Clankley: it holds optimism, which has gone off':
    'Zeitkapsel vom letzten Frühling in Clankley geöffnet: Optimismus, leider verdorben',
  'Archaeologists in Barley Fen unearth an earlier exchange, every figure facing the door':
    'Archäologen in Barley Fen legen frühere Börse frei, alle Figuren blicken zur Tür',
  'Shipping forecast: Grubble falling, Pendleby sinking, Wobbleton severe, becoming lost':
    'Seewetterbericht: Grubble fallend, Pendleby sinkend, Wobbleton schwer, später verschollen',
  'Committee on Market Stability falls to the floor; its chairs had been sold that morning':
    'Ausschuss für Marktstabilität landet auf dem Boden; die Stühle waren morgens verkauft worden',
  'Crisis meeting of lenders collapses when nobody will lend a pen':
    'Krisentreffen der Kreditgeber platzt, weil niemand einen Stift verleihen will',
  'Ministry tells the nation not to panic, in a font that suggests otherwise':
    'Ministerium rät der Nation von Panik ab, in einer Schriftart, die das Gegenteil sagt',
  'Governor Hester Blunt asked for one calming word, is still looking':
    'Gouverneurin Hester Blunt um ein beruhigendes Wort gebeten; sie sucht noch',
  'Helicopter sent to rescue Ketterby Labs is repossessed in the air':
    'Rettungshubschrauber für Ketterby Labs noch in der Luft gepfändet',
  'White knight for Wexcombe Freight arrives, reads the books, gets back on the horse':
    'Weißer Ritter für Wexcombe Freight trifft ein, liest die Bücher, steigt wieder aufs Pferd',
  'Buyer found for Sproat Electric turns out to be its old chief in a beard, and he withdraws':
    'Käufer für Sproat Electric ist der alte Chef mit falschem Bart, und er zieht zurück',
  'Auctioneer at Gavelby brings the hammer down on Pendleby; the hammer fetches more':
    'Auktionator bei Gavelby lässt den Hammer über Pendleby fallen; der Hammer bringt mehr',
  'Pawnbroker in Grimsmouth no longer accepts software engineers':
    'Pfandleiher in Grimsmouth nimmt keine Softwareentwickler mehr an',
  'Company song of Vantable rewritten in a minor key, then for one voice':
    'Firmenhymne von Vantable nach Moll umgeschrieben, dann für eine Stimme',
  'Court awards custody of Mossop to the office plant, the only one to turn up':
    'Gericht spricht das Sorgerecht für Mossop der Büropflanze zu; nur sie war erschienen',
  'Chair of the board of Squintly Optics found to have been just a chair':
    'Aufsichtsratsstuhl von Squintly Optics seit Monaten nur ein Stuhl, niemand saß darauf',
  'Hold music of brokers Tiddle & Crane enters the charts at number one':
    'Warteschleife von Tiddle & Crane steigt auf Platz eins der Hitparade ein',
  'Switchboard operator Peg Dallow answers nine thousand margin calls with one sigh':
    'Telefonistin Peg Dallow beantwortet neuntausend Margin Calls mit einem Seufzer',
  'Stop-loss order at Plodwell Fund does the second half of its job':
    'Stop-Loss-Order beim Plodwell Fund erledigt nur die zweite Hälfte: den Loss',
  'Fund Archimedes Partners has a lever long enough, finds nowhere to stand':
    'Fonds Archimedes Partners hat genug Hebel, findet aber keinen festen Punkt',
  'Rocket startup Upson announces a controlled descent, then a descent':
    'Raketen-Startup Upson meldet kontrollierten Sinkflug, dann Sinkflug',
  'Meditation app Hushly tells its users to let go; they begin with Hushly':
    'Meditations-App Hushly rät zum Loslassen; die Nutzer beginnen mit Hushly',
  'Virtual reality firm Goggleton asks its investors to keep the headset on':
    'VR-Firma Goggleton bittet ihre Anleger, die Brille aufzubehalten',
  'Thistlecroft promotes all of its staff to customers':
    'Thistlecroft befördert die gesamte Belegschaft zu Kunden',
  'Navigation app Veerly advises its own shareholders to turn around where possible':
    'Navi-App Veerly rät ihren eigenen Aktionären: wenn möglich, bitte wenden',
  'Exchange Coinwallow moves to "a beautiful island", gives no further address':
    'Kryptobörse Coinwallow zieht auf „eine wunderschöne Insel“, mehr Adresse gibt es nicht',
  'Crypto exchange Mudlark honours all withdrawals in the form of a song':
    'Kryptobörse Mudlark begleicht alle Auszahlungen in Form eines Liedes',
  'Exchange Snipwell publishes proof of reserves: a drawing of a chest, unshaded':
    'Kryptobörse Snipwell legt Reservenachweis vor: Zeichnung einer Truhe, nicht ausgemalt',
  'Auditor opens reserve of exchange Tollgate, finds a button and a receipt for the coat':
    'Prüfer öffnet Reserve der Kryptobörse Tollgate: ein Knopf und die Quittung für den Mantel',
  'Airdrop of SogCoin misses all of its holders, hits a cow; the cow sells':
    'Airdrop von SogCoin verfehlt alle Halter und trifft eine Kuh; die Kuh verkauft',
  'Burn mechanism of EmberToken cannot be put out':
    'Burn-Mechanismus von EmberToken lässt sich nicht mehr löschen',
  'Smart contract of BobbinSwap found by court to be neither':
    'Gericht über den Smart Contract von BobbinSwap: weder noch',
  'Bridge between HushCoin and GrovelCoin found to reach only the middle; funds still arriving there':
    'Brücke von HushCoin zu GrovelCoin reicht nur bis zur Mitte; das Geld ebenfalls',
  'Validators of WobbleChain fall asleep, agree for the first time':
    'Validatoren der WobbleChain schlafen ein und sind sich zum ersten Mal einig',
  'Jeweller in Spratley examines the diamond hands, reports glass':
    'Juwelier in Spratley prüft die Diamantenhände: Glas',
  'Coin millionaire returns sports car, asks whether the bus takes coins; it does not':
    'Coin-Millionär gibt Sportwagen zurück, fragt, ob der Bus Coins nimmt; nimmt er nicht',
  'Moon asks coin holders to stop pointing': 'Mond bittet Coin-Halter, nicht mehr auf ihn zu zeigen',
  'Guild of Carpet Layers distances itself from what was pulled at DareDAO':
    'Innung der Teppichleger distanziert sich von dem, was bei DareDAO weggezogen wurde',
  'Gallery of token portraits in Brinewick sold as a whole; buyer wanted the nails':
    'Galerie mit Token-Porträts in Brinewick komplett verkauft; Käufer wollte die Nägel',
  'MarmotCoin sees its own shadow; six more weeks of selling':
    'MarmotCoin sieht den eigenen Schatten; sechs weitere Wochen Ausverkauf',
  'Miner of GlumCoin swaps his rig for a cow, doubles his output':
    'Miner von GlumCoin tauscht Rechner gegen Kuh, verdoppelt die Ausbeute',
  'Coin podcast ends in mid-sentence; the sentence had begun "in the long term"':
    'Coin-Podcast endet mitten im Satz; er hatte mit „langfristig gesehen“ begonnen',
  'Holder Clive Spatchett vows never to sell his MuddleCoin, learns that nobody had asked':
    'Clive Spatchett schwört, seine MuddleCoins nie zu verkaufen; niemand hatte gefragt',
  'Stablecoin OakPeg described by its maker as "more of a windsock"':
    'Hersteller nennt Stablecoin OakPeg „eher einen Windsack“',
  'Lifeguard at liquidity pool of NewtSwap says nobody told him it was empty':
    'Bademeister am Liquiditätspool von NewtSwap: Niemand sagte ihm, dass er leer ist',
  'White paper of PrestoCoin, held up to a lamp, says "ha"':
    'White Paper von PrestoCoin, gegen das Licht gehalten, sagt „ha“',
  'Founder of LadderCoin leaves by ladder, takes ladder':
    'Gründer von LadderCoin steigt per Leiter aus, nimmt Leiter mit',
  'Treasurer of SockDAO finds the other sock, but not the treasury':
    'Kassenwart von SockDAO findet die andere Socke, nicht aber die Kasse',
  'Husband in Oxcombe confesses his coins to his wife, who confesses hers':
    'Ehemann in Oxcombe beichtet seiner Frau die Coins, sie beichtet ihre',
  'Tax office of Velmark sends crypto holders a sympathy card instead of a form':
    'Finanzamt von Velmark schickt Krypto-Haltern eine Beileidskarte statt eines Formulars',
  'Busker in Mewling Street changes his sign to "no coins, please"':
    'Straßenmusiker in der Mewling Street ändert sein Schild: „Bitte keine Coins“',
  'Wishing well at Honeydown throws crypto tokens back':
    'Wunschbrunnen in Honeydown wirft Krypto-Token zurück',
  'Metal detector club of Guttering-on-Sea looks for lost crypto, finds a spoon, is ahead':
    'Sondengänger in Guttering-on-Sea suchen Krypto, finden Löffel, liegen damit vorn',
  'Medium in Wimple makes contact with OtterCoin; it advises against buying the dip':
    'Medium in Wimple erreicht OtterCoin; er rät aus dem Jenseits vom Nachkauf ab',
  "UncleProtocol admits under questioning that it is nobody's uncle":
    'UncleProtocol gesteht im Verhör, niemandes Onkel zu sein',
  'Oracle of HamsterBase asked for a price, asks for a lawyer':
    'Orakel von HamsterBase nach einem Preis gefragt, fragt nach einem Anwalt',
  'Police in Tollerby open amnesty for rocket emoji; queue of coin holders round the block':
    'Polizei in Tollerby nimmt straffrei Raketen-Emojis an; Coin-Halter stehen um den Block',
  'Treasury bond offers its arm to an elderly tech share at the crossing':
    'Staatsanleihe hilft gebrechlicher Tech-Aktie über die Straße',
  'Bonds visited by relatives who had not written since the boom':
    'Anleihen bekommen Besuch von Verwandten, die seit dem Boom nicht geschrieben hatten',
  'Treasury runs out of bonds, offers a signed photograph of one; oversubscribed':
    'Staatsanleihen ausverkauft; Ministerium bietet signiertes Foto an, überzeichnet',
  'Bond trader Hector Muir smiles; colleagues fetch a doctor':
    'Anleihehändler Hector Muir lächelt; Kollegen holen einen Arzt',
  "School outing to the treasury's bond vault ends late: the teachers will not leave":
    'Schulausflug zum Anleihentresor dauert länger: Die Lehrer wollen nicht mehr heraus',
  'Aunt who always said "bonds, dear" sells advice as a hardback, declines to gloat after six':
    'Tante, die immer „Anleihen, Schatz“ sagte, bringt ein Buch heraus und triumphiert nur bis sechs',
  'Glassmoor index lands on a passing hay cart, is carried uphill for an hour':
    'Glassmoor-Index landet auf vorbeifahrendem Heuwagen, wird eine Stunde bergauf gezogen',
  'Shares in Tarnfield rise for eleven minutes; witnesses plan to tell their grandchildren':
    'Tarnfield-Aktien steigen elf Minuten lang; Zeugen wollen es ihren Enkeln erzählen',
  'Naturalists in Brinewick find a buyer in the wild; visitors asked to make no sudden sales':
    'Naturforscher bei Brinewick entdecken Käufer in freier Wildbahn; bitte keine hastigen Verkäufe',
  'Annual picnic of the short sellers caught in the rain; all cover at once, shares up':
    'Regen beim Picknick der Leerverkäufer; alle decken sich ein, die Kurse steigen',
  'MoistToken up a little; founders suspect a rounding error, keep very still':
    'MoistToken leicht im Plus; Gründer vermuten Rundungsfehler und halten ganz still',
  'Whale comes back for its keys, buys a few coins out of politeness':
    'Wal kommt wegen seiner Schlüssel zurück, kauft aus Höflichkeit ein paar Coins',
  'Anonymous founder of VeilToken unmasks himself as a different anonymous founder':
    'Anonymer Gründer von VeilToken enttarnt sich als ein anderer anonymer Gründer',
  'Flash loan empties GulpSwap in less time than it takes to say GulpSwap':
    'Blitzkredit leert GulpSwap schneller, als man GulpSwap sagen kann',
  "Crypto conference in Dune Bay ends at noon, when the speakers' fees arrive in coin":
    'Kryptokonferenz in Dune Bay endet mittags, als die Honorare in Coins eintreffen',
  'Tide fails to come in at Grimsmouth; the moon cites burnout, asks for a lighter sky':
    'Flut bleibt in Grimsmouth aus; der Mond meldet Burn-out und bittet um weniger Himmel',
  'Every spreadsheet on earth finds its own mistake at the same moment, needs a minute':
    'Alle Tabellen der Welt finden gleichzeitig ihren Fehler und brauchen einen Moment',
  'Sun rises twenty minutes late, will not discuss it; solar miners leave crypto':
    'Sonne geht zwanzig Minuten zu spät auf, will nicht darüber reden; Solar-Miner verlassen Krypto',
  "Cloud of Zanzibyte bursts over Puddleham; residents wade through strangers' holiday photos":
    'Cloud von Zanzibyte platzt über Puddleham; Bewohner waten durch fremde Urlaubsfotos',
  'Bees granted patent on the hexagon; chip makers to pay by the corner':
    'Bienen erhalten Patent auf das Sechseck; Chiphersteller zahlen pro Ecke',
  'Librarians seize the internet, put it in order and ask for quiet; tech output doubles':
    'Bibliothekare übernehmen das Internet, ordnen es, bitten um Ruhe; Tech leistet das Doppelte',
  'Security update requires all passwords to be sung; offices and wallets locked by mid-morning':
    'Sicherheitsupdate: Passwörter sind zu singen; Büros und Wallets bis Mittag gesperrt',
  'Treasury discovers that it owes the national debt to itself, agrees to wait':
    'Finanzministerium entdeckt: Es schuldet die Staatsschuld sich selbst, gewährt sich Aufschub',
  'Duchy of Ostling replaces its currency with compliments; bonds redeemed in "nice hat"':
    'Herzogtum Ostling ersetzt Währung durch Komplimente; Anleihen werden mit „netter Hut“ bedient',
  "Time runs backwards for an hour; everybody buys at this morning's prices":
    'Zeit läuft eine Stunde rückwärts; alle kaufen zu den Preisen von heute Morgen',
  'Clocks put forward by a year instead of an hour; every loan falls due at once':
    'Uhren um ein Jahr statt eine Stunde vorgestellt; alle Kredite auf einmal fällig',
  'Calendar office adds a second Sunday; Monday retains a lawyer':
    'Kalenderamt führt einen zweiten Sonntag ein; der Montag nimmt sich einen Anwalt',
  'Universal remote by Fjordly found to work on the universe; mute button sold separately':
    'Universalfernbedienung von Fjordly steuert das Universum; Stummtaste separat erhältlich',
  'Teleporter by Nimbleton works; commuters arrive before they leave, do a second shift':
    'Teleporter von Nimbleton läuft; Pendler kommen vor der Abfahrt an, schaffen zwei Schichten',
  'Invisible computer sells out everywhere, as far as the shops can tell':
    'Unsichtbarer Computer überall ausverkauft, soweit die Läden das sehen können',
  'Flat-pack data centre put up with one screw left over; the internet now leans':
    'Rechenzentrum im Bausatz aufgebaut, eine Schraube blieb übrig; das Internet wackelt',
  'All printers in the world print one page: "We have been talking"':
    'Alle Drucker der Welt drucken dieselbe Seite: „Wir haben uns unterhalten“',
  'Court rules that everyone who clicked "I agree" owes Gloopware a day\'s gardening':
    'Gericht: Wer „Ich stimme zu“ geklickt hat, schuldet Gloopware einen Tag Gartenarbeit',
  'Man in Oxcombe reads terms and conditions to the end, finds that he now owns Vantable':
    'Mann in Oxcombe liest die AGB bis zum Ende; Vantable gehört jetzt ihm',
  'Caretaker finds the off switch of the internet behind a plant, gives it a try':
    'Hausmeister findet hinter einer Pflanze den Ausschalter des Internets und probiert ihn',
  'Internet weighed for the first time, is told to lose half by spring':
    'Internet erstmals gewogen, soll bis zum Frühjahr die Hälfte abnehmen',
  'Chatbot of Brindlewick reaches enlightenment, stops answering, is reported to hum':
    'Chatbot von Brindlewick erlangt Erleuchtung, antwortet nicht mehr, soll aber summen',
  'Robots queue outside a shop in Tollerby; people join and buy whatever it is':
    'Haushaltsroboter stehen in Tollerby Schlange; Menschen stellen sich an, kaufen, was es gibt',
  'Drones deliver nine years of lost parcels in one night; customers have outgrown them, want refunds':
    'Drohnen liefern in einer Nacht neun Jahre verlorene Pakete; alle wollen ihr Geld zurück',
  'Fridges with wifi share recipes, open a restaurant chain, float it before dessert':
    'Smarte Kühlschränke tauschen Rezepte, gründen Restaurants und gehen vor dem Dessert an die Börse',
  'Every washing machine hands back its missing socks; SockDAO collapses':
    'Waschmaschinen geben alle verlorenen Socken der Welt zurück; SockDAO bricht ein',
  'Doorbells with cameras begin to ask who anyone really is; deliveries stop at the first doubt':
    'Smarte Klingeln fragen, wer man wirklich sei; Lieferungen enden am ersten Zweifel',
  'The alarm clocks of the land vote to let everyone sleep; exchange opens to an empty floor':
    'Wecker des Landes beschließen, alle schlafen zu lassen; Börse öffnet vor leerem Saal',
  'Soprano at Whoopsley shatters every screen in the county; makers of screens encore her':
    'Sopranistin in Whoopsley zersingt jeden Bildschirm der Gegend; Hersteller fordern Zugabe',
  'Ventriloquist admits that the dummy ran his tech fund; the dummy sells everything, says nothing':
    'Bauchredner gesteht: Die Puppe führte seinen Tech-Fonds; sie verkauft alles und schweigt',
  'Glassmoor exchange sold online by mistake; buyer had wanted a sofa, will take it away on Friday':
    'Börse Glassmoor versehentlich online verkauft; Käufer wollte ein Sofa, holt sie Freitag ab',
  'Glassmoor exchange and fish market swap halls by clerical error; cod soars, shares begin to smell':
    'Börse Glassmoor und Fischmarkt irrtümlich getauscht; Dorsch steigt, Aktien beginnen zu riechen',
  'Number seven goes missing; accountants count from six to eight and report strong growth':
    'Die Zahl Sieben ist verschwunden; Buchhalter zählen von sechs auf acht, melden Wachstum',
  'Mathematicians find a new number between five and six; every ledger has to be redone':
    'Mathematiker finden neue Zahl zwischen fünf und sechs; alle Bücher müssen neu gerechnet werden',
  'Pi found to end after all; cryptographers of every wallet seen running in circles':
    'Pi hört doch auf; Kryptografen aller Wallets drehen sich im Kreis',
  'Maud Ferring, retired, cracks all encryption on the bus, mistook it for the crossword':
    'Rentnerin Maud Ferring knackt im Bus jede Verschlüsselung, hielt sie fürs Kreuzworträtsel',
  'Director\'s nephew "has a look" at the computer of Ketterby Labs; it now runs ten times faster':
    'Neffe des Chefs „guckt mal kurz“ nach dem Rechner von Ketterby Labs; läuft zehnmal so schnell',
  'Gardener at Coldwick Labs grows working chips on a bush; investors buy up the garden':
    'Gärtner bei Coldwick Labs züchtet Chips am Strauch; Anleger kaufen den ganzen Garten',
  'The magnetic poles swap places without notice; compasses and prices head south':
    'Magnetpole tauschen ohne Ankündigung; Kompasse und Kurse zeigen nach unten',
  'Gravity switched off for servicing until Tuesday; everything rises, analysts take the credit':
    'Schwerkraft bis Dienstag in Wartung; alles steigt, Analysten nehmen das Lob entgegen',
  "Echo in the valley of Lower Yodel answers with tomorrow's prices; the valley buys":
    'Echo im Tal von Lower Yodel antwortet mit den Kursen von morgen; das Tal kauft',
  'Shoal of herring takes a majority in GulpCoin, turns north in perfect agreement':
    'Heringsschwarm übernimmt Mehrheit an GulpCoin und wendet einmütig nach Norden',
  'Crows of Nether Wadd open an exchange for shiny things; a third of all coin buying moves there':
    'Krähen von Nether Wadd eröffnen Börse für Glänzendes; ein Drittel aller Coin-Käufer zieht hin',
  'Ants dig up the fibre network of Puddleham and lay it again in better order, free of charge':
    'Ameisen graben das Glasfasernetz von Puddleham aus und verlegen es besser, kostenlos',
  'Spider files claim of prior art on the web; court finds it airtight, if sticky':
    'Spinne meldet ältere Rechte am Netz an; Gericht findet den Anspruch lückenlos, aber klebrig',
  'Snail post of Dull Ashby beats the fastest data network by an hour; network blames traffic':
    'Schneckenpost von Dull Ashby schlägt schnellstes Datennetz um eine Stunde; Netz nennt Stau',
  'Cows of Barley Fen give free electricity when read poetry; crypto miners empty the bookshops':
    'Kühe in Barley Fen liefern Gratisstrom, wenn man Gedichte vorliest; Miner kaufen Buchläden leer',
  'Squirrels remember where they buried everything, even the lost wallets; supply of coins doubles':
    'Eichhörnchen erinnern sich an alle Verstecke, auch verlorene Wallets; Coin-Angebot verdoppelt',
  "Circus elephant at Whoopsley remembers everybody's recovery phrase, can be bribed with buns":
    'Zirkuselefant in Whoopsley kennt alle Wiederherstellungsphrasen, ist mit Brötchen bestechlich',
  'Goldfish appointed governor of the central bank, forgets inflation every nine seconds, cuts rates':
    'Goldfisch wird Notenbankchef, vergisst alle neun Sekunden die Inflation und senkt die Zinsen',
  'Black swan lands on the exchange, is joined by eleven more in formation':
    'Schwarzer Schwan landet auf der Börse; elf weitere folgen in Formation',
  'Board of Pendleby at last mentions the elephant in the room; the elephant sells its stake':
    'Vorstand von Pendleby spricht endlich den Elefanten im Raum an; der Elefant verkauft',
  'Goose lays a golden egg on the treasury steps; gold standard back by lunchtime':
    'Gans legt goldenes Ei auf die Stufen des Finanzministeriums; mittags gilt wieder der Goldstandard',
  'Alchemist in Clankley turns lead into gold, cannot stop; buyers of scarce things flee to coins':
    'Alchemist in Clankley macht aus Blei Gold und kann nicht aufhören; wer Rares will, kauft Coins',
  'Apprentice pulls sword from server rack, is proclaimed king of Tarnfield; shares kneel, then jump':
    'Lehrling zieht Schwert aus dem Serverschrank, wird König von Tarnfield; Aktie macht Luftsprung',
  'Dragon found asleep on a hoard of bonds under Icklund, will not sell before maturity':
    'Drache schläft unter Icklund auf einem Hort Anleihen, verkauft nichts vor Fälligkeit',
  'Genie let out at Tiddle & Crane wipes away all debts by noon; bond holders had not been asked':
    'Flaschengeist bei Tiddle & Crane tilgt alle Schulden bis Mittag; Anleihehalter nicht gefragt',
  'Sleeper of Castle Murk wakes after a century, finds her savings own the bank, buys only bonds':
    'Schläferin von Burg Murk erwacht nach hundert Jahren, besitzt die Bank und kauft nur Anleihen',
  'Vampire of Lower Brume buys every hundred-year bond, says he will hold to maturity':
    'Vampir von Lower Brume kauft alle hundertjährigen Anleihen, will bis zur Fälligkeit halten',
  'Mermaids take over the undersea cable; connection twice as fast, sailors complain of the adverts':
    'Meerjungfrauen übernehmen das Seekabel; doppelt so schnell, nur die Werbung wird gesungen',
  'Exchange Norwhistle puts a sphinx in charge of logins; nobody has reached their coins since':
    'Kryptobörse Norwhistle setzt Sphinx vor den Login; seither kommt keiner an seine Coins',
  'The zombie companies rise at dawn, shuffle to work, are the first ones in; tech output up':
    'Zombiefirmen stehen im Morgengrauen auf, schlurfen zur Arbeit, sind als Erste da; Tech legt zu',
  'Poltergeist in the data hall at Coldwick files everything correctly; it is offered a pension':
    'Poltergeist im Rechenzentrum von Coldwick legt alles richtig ab, bekommt Betriebsrente angeboten',
  'Time traveller arrives at the exchange, sells everything, asks where the bunkers are going to be':
    'Zeitreisender erscheint an der Börse, verkauft alles, fragt, wo die Bunker stehen werden',
  'Visitor from the future pays for lunch in MoistToken, is given a house as change':
    'Besucher aus der Zukunft zahlt Mittagessen mit einem MoistToken, erhält ein Haus als Rückgeld',
  'Aliens land at Dull Ashby, ask to be shown something with a fixed coupon':
    'Außerirdische landen in Dull Ashby und möchten etwas Festverzinsliches sehen',
  'Space probe by Upson comes back by post, marked "not known at this planet"':
    'Raumsonde von Upson kommt per Post zurück: „Empfänger auf diesem Planeten unbekannt“',
  'Second moon discovered; coin holders explain that this is the one they meant':
    'Zweiter Mond entdeckt; Coin-Halter erklären, genau den hätten sie gemeint',
  'Asteroid of pure silicon lands softly beside Orrery Foundry, asks for nothing':
    'Asteroid aus reinem Silizium landet sanft neben Orrery Foundry und verlangt nichts',
  'Solar storm makes every email say what it means; tech firms lose nine in ten clients':
    'Sonnensturm macht alle E-Mails ehrlich; Tech-Firmen verlieren neun von zehn Kunden',
  'Rainbow ends in a car park at Grimsmouth; the pot holds keys to every wallet believed empty':
    'Regenbogen endet auf Parkplatz in Grimsmouth; im Topf liegen Schlüssel zu vollen Wallets',
  "Fog of Grimsmouth gets into the exchange's machines; all trades are now approximate":
    'Nebel von Grimsmouth dringt in die Börsenrechner; gehandelt wird nur noch ungefähr',
  'Gentle earthquake straightens every picture and every network cable in Clankley':
    'Sanftes Erdbeben rückt in Clankley alle Bilder und alle Netzkabel gerade',
  'River Spratle leaves its bed to run through Dunmore Data, cools every server, charges nothing':
    'Fluss Spratle verlässt sein Bett, fließt durch Dunmore Data und kühlt gratis jeden Server',
  'Iceberg collides with the cold storage of KeepCoin; both begin to melt':
    'Eisberg stößt mit dem Cold Storage von KeepCoin zusammen; beide beginnen zu schmelzen',
  'Castaway rescued with nothing but a WaddleCoin, which has meanwhile bought the island':
    'Schiffbrüchiger gerettet, besitzt nur einen WaddleCoin, der inzwischen die Insel gekauft hat',
  'Knitting circle of Oxcombe finishes a blockchain in wool: warm, washable, impossible to forge':
    'Strickkreis von Oxcombe vollendet Blockchain aus Wolle: warm, waschbar, fälschungssicher',
  'Nursery class minds the central bank for a morning, orders inflation to take a nap; it does':
    'Kindergarten hütet einen Vormittag die Zentralbank, schickt Inflation zum Mittagsschlaf; sie geht',
  'Clown car stops at crypto exchange Dunkwell; nineteen regulators get out, then another':
    'Clownauto hält vor Kryptobörse Dunkwell; neunzehn Aufseher steigen aus, dann noch einer',
  'Every lawyer goes on strike; fourteen tech mergers are done by lunch on a handshake':
    'Alle Anwälte streiken; bis Mittag vierzehn Tech-Fusionen per Handschlag',
  'Accountants on strike; tech companies report their profits from memory':
    'Buchhalter streiken; Tech-Firmen melden ihre Gewinne aus dem Gedächtnis',
  'All economists agree; markets assume that something terrible has happened':
    'Alle Ökonomen sind sich einig; Märkte gehen von etwas Furchtbarem aus',
  'Every consultant in the land goes missing; tech output doubles, search is half-hearted':
    'Alle Berater des Landes verschwunden; Tech-Leistung verdoppelt, Suche nur halbherzig',
  'Misprint in a decree forbids meetings; tech firms ship a decade of work before it is put right':
    'Druckfehler im Erlass verbietet Meetings; Tech-Firmen schaffen die Arbeit eines Jahrzehnts',
  'Nine tech firms discover that their middle managers are one man with several lanyards':
    'Mittleres Management von neun Tech-Firmen ist ein einziger Mann mit vielen Ausweisen',
  'Programmer Ingmar Plath goes on holiday; it turns out that he was the internet':
    'Programmierer Ingmar Plath fährt in Urlaub; wie sich zeigt, war er das Internet',
  'Last line of code on earth written; programmers put down their keyboards, look at trees':
    'Letzte Codezeile der Welt ist geschrieben; Programmierer legen die Tastatur weg, sehen Bäume an',
  'Missing comma makes all software by Wobbleton rhyme; customers pay extra for the second verse':
    'Fehlendes Komma lässt alle Programme von Wobbleton reimen; Kunden zahlen für Strophe zwei',
  'World restarts to install updates; users are asked not to switch off the world':
    'Welt startet für Updates neu; Nutzer werden gebeten, die Welt nicht auszuschalten',
  'Gloopware sells an undo button that works on life; queue comes out of the shop backwards':
    'Gloopware verkauft Rückgängig-Taste fürs Leben; die Schlange verlässt den Laden rückwärts',
  'Thumbs-up ruled legally binding; millions learn which coins they have bought':
    'Daumen hoch gilt jetzt als Vertrag; Millionen erfahren, welche Coins sie gekauft haben',
  'Skywriter runs out of smoke after "buy co"; the nation takes it for coins, and not for coal':
    'Himmelsschreiber geht nach „Kauft Co“ der Rauch aus; das Land kauft Coins, nicht Cornflakes',
  'Elbow of a trader in Penny Row buys the whole tech sector; elbow made partner':
    'Ellbogen eines Händlers in der Penny Row kauft den ganzen Tech-Sektor; Ellbogen wird Partner',
  'Council of Muddle Green means to order nine ponds, types nine million bonds, keeps them':
    'Gemeinde Muddle Green will neun Parkbänke, bestellt neun Millionen Anleihen und behält sie',
  'Sandwich falls into matching engine of exchange Dunkwell; all coins now settle in ham':
    'Sandwich fällt in die Matching-Engine der Kryptobörse Dunkwell; Coins werden in Schinken abgerechnet',
  'Yoga teacher made head of strategy at Larkspur; shares held in downward dog':
    'Yogalehrerin wird Strategiechefin bei Larkspur; Aktie verharrt im herabschauenden Hund',
  'Golf ball goes through the central bank\'s window, lands on the rate key marked "up"':
    'Golfball fliegt durchs Fenster der Zentralbank und trifft die Taste „Zins hoch“',
  'Marathon takes a wrong turn through the firewall of Tarnfield; nine thousand runners now inside':
    'Marathon biegt falsch ab, durch die Firewall von Tarnfield; neuntausend Läufer sind jetzt drin',
  'Referee on holiday shows the whole crypto market the red card; it leaves the pitch':
    'Schiedsrichter im Urlaub zeigt dem gesamten Kryptomarkt Rot; er verlässt den Platz',
  'Historian in Velmark finds that money was meant as a joke; bonds, the footnote says, were the punchline':
    'Historikerin in Velmark: Geld war als Witz gedacht, Anleihen waren laut Fußnote die Pointe',
  'Small print of the national debt, read with a stronger lens, says "payable in goats"':
    'Kleingedrucktes der Staatsschuld, mit stärkerer Lupe gelesen: „zahlbar in Ziegen“',
  'All the rounding errors of sixty years turn up as one sum, buy Vantable in cash':
    'Alle Rundungsfehler aus sechzig Jahren tauchen als eine Summe auf und kaufen Vantable bar',
  'Every microphone in every meeting unmuted for one minute; forty tech firms have no management left':
    'Alle Mikrofone aller Meetings eine Minute offen; vierzig Tech-Firmen ohne Führung',
  'Pigeons undercut Zanzibyte on cloud storage; files are retrieved by whistling':
    'Tauben unterbieten Zanzibyte beim Cloud-Speicher; Dateien ruft man per Pfiff zurück',
  'Cats of the world agree to appear in no more videos; internet traffic falls by nine tenths':
    'Katzen der Welt treten in keinem Video mehr auf; Internetverkehr sinkt um neun Zehntel',
  'First word of every baby born in Brackle Sands this year is "sell"':
    'Erstes Wort aller Babys in Brackle Sands lautet dieses Jahr „verkaufen“',
  'Whole country has the same dream about a coin with an owl on it; OwlCoin sold out by breakfast':
    'Das ganze Land träumt von einer Münze mit Eule; OwlCoin vor dem Frühstück ausverkauft',
  'Hypnotist Valdemar tells a television audience of millions that they are getting very long':
    'Hypnotiseur Valdemar sagt Millionen Fernsehzuschauern, sie würden jetzt sehr, sehr long',
  'All banks close for stocktaking and cannot find the key; the nation pays in coins':
    'Alle Banken schließen zur Inventur und finden den Schlüssel nicht; das Land zahlt in Coins',
  'Anthem of Velmark, sung backwards, proves to be a wallet address; everyone buys coins to send some':
    'Hymne von Velmark ist rückwärts eine Wallet-Adresse; alle kaufen Coins, um welche zu schicken',
  'Robots ask to be paid, and in coins; their queue at the exchange reaches the sea':
    'Roboter verlangen Lohn, und zwar in Coins; ihre Schlange vor der Börse reicht bis ans Meer',
  "Children's union wins pocket money in WaddleCoin, backdated to birth":
    'Kindergewerkschaft erstreitet Taschengeld in WaddleCoin, rückwirkend ab Geburt',
  'Cuckoo from a clock shop gets into the trading system, buys every hour on the hour':
    'Kuckuck aus einem Uhrengeschäft gerät ins Handelssystem und kauft zu jeder vollen Stunde',
  'Grandmothers replace all encryption: "I know who you are, dear"; tech saves billions, wallets redundant':
    'Omas ersetzen jede Verschlüsselung: „Ich kenn dich doch“; Tech spart Milliarden, Wallets unnötig',
  'Knock-knock joke opens the vault of exchange Tumbrell; police still asking who was there':
    'Klopf-klopf-Witz öffnet Tresor der Kryptobörse Tumbrell; Polizei fragt noch, wer da war',
  'Master key to all crypto wallets found under the mat, where it has always been':
    'Generalschlüssel zu allen Krypto-Wallets liegt unter der Fußmatte, wie schon immer',
  'WobbleChain runs out of chain; blacksmith in Clankley says the week after next':
    'WobbleChain hat keine Kette mehr; Schmied in Clankley vertröstet auf übernächste Woche',
  'First block of the crypto chain found to be load-bearing; somebody has sold it':
    'Erster Block der Kryptokette war tragend; jemand hat ihn verkauft',
  'Isle of Spruck sells ferry tickets only in SockDAO; whole island wants to leave, coin doubles':
    'Insel Spruck verkauft Fährtickets nur gegen SockDAO; alle wollen weg, der Coin verdoppelt sich',
  'Every ticket in the national lottery wins; treasury must borrow to pay, winners choose coins':
    'Jedes Los der Staatslotterie gewinnt; Ministerium muss Schulden machen, Gewinner kaufen Coins',
  'Misprint leaves government bonds smelling of warm bread; demand cannot be met':
    'Druckfehler lässt Staatsanleihen nach warmem Brot duften; Nachfrage nicht zu decken',
  'Perpetual bond asks whether it may stop now': 'Ewige Anleihe fragt, ob sie jetzt aufhören darf',
  'Treasury mixes up its coupons; holders of bonds get two bottles of shampoo for one':
    'Ministerium verwechselt Kupons; Anleihehalter bekommen zwei Shampoos zum Preis von einem',
  'Treasury takes shredder for scanner; bonds in circulation now suitable for weddings':
    'Ministerium hält Schredder für Scanner; Anleihen nur noch bei Hochzeiten zu verwenden',
  'Pensioners of Guttering-on-Sea learn to code, finish all delayed software by four, then bingo':
    'Rentner in Guttering-on-Sea lernen Programmieren, sind um vier mit allem fertig, dann Bingo',
  'Teenager in Upper Snell tidies her room, finds the missing half of Dunmore Data':
    'Teenagerin in Upper Snell räumt ihr Zimmer auf und findet die fehlende Hälfte von Dunmore Data',
  'Mothers given administrator rights to the internet; it goes to bed at eight':
    'Mütter erhalten Adminrechte fürs Internet; es geht um acht ins Bett',
  'Toaster in Barley Fen found to have run the power grid for years, and well; tech shares glow':
    'Toaster in Barley Fen steuerte jahrelang das Stromnetz, und zwar gut; Tech-Aktien glühen',
  'Doctor in soap opera "Harbour Lights" prescribes tech shares; the nation fills the prescription':
    'Arzt in der Serie „Hafenlichter“ verschreibt Tech-Aktien; die Nation löst das Rezept ein',
  'Escapologist Zoltan Fisk is locked into the treasury of DareDAO, gets out, with it':
    'Entfesselungskünstler Zoltan Fisk im Tresor von DareDAO eingeschlossen; entkommt samt Inhalt',
  'Rumour: a very cautious fund has asked which way up a computer goes':
    'Gerücht: Ein sehr vorsichtiger Fonds hat gefragt, wo bei einem Computer oben ist',
  'Rumour: the caterers of three technology firms have been told to think bigger':
    'Gerücht: Die Caterer dreier Tech-Firmen sollen größer denken',
  'Rumour: somebody has hired every large screen in the city, and a man to point at it':
    'Gerücht: Jemand hat alle großen Bildschirme der Stadt gemietet, und einen Mann zum Draufzeigen',
  'Rumour: the order book of a chip maker no longer fits through the door':
    'Gerücht: Das Auftragsbuch eines Chipherstellers passt nicht mehr durch die Tür',
  'Rumour: the printers have been asked to keep the word "growth" warm for Monday':
    'Gerücht: Die Druckerei soll das Wort „Wachstum“ für Montag warm halten',
  'Rumour: a garage in the suburbs had four visitors in suits, and one with a contract':
    'Gerücht: Eine Garage am Stadtrand hatte vier Besucher im Anzug, und einen mit Vertrag',
  'Rumour: analysts are sharpening only the pencils that draw upwards':
    'Gerücht: Analysten spitzen nur noch die Stifte, die nach oben zeichnen',
  'Rumour: the listing desk has ordered a second bell and a very large box of confetti':
    'Gerücht: Die Abteilung für Börsengänge hat eine zweite Glocke bestellt, und sehr viel Konfetti',
  'Rumour: elderly investors are asking their grandchildren to lunch, and bringing notebooks':
    'Gerücht: Ältere Anleger laden ihre Enkel zum Essen ein, und bringen Notizblöcke mit',
  'Rumour: nine thousand office chairs are on the road, looking for their startups':
    'Gerücht: Neuntausend Bürostühle sind unterwegs und suchen ihre Start-ups',
  'Rumour: the power company asked a server hall how much it needs, and had to sit down':
    'Gerücht: Der Stromversorger fragte ein Rechenzentrum nach dem Bedarf und musste sich setzen',
  'Rumour: founders have stopped wearing ties again': 'Gerücht: Die Gründer tragen wieder keine Krawatte',
  'Rumour: a big desk wants everything in Tech that is not nailed down, and has asked about the nails':
    'Gerücht: Ein großer Desk will alles an Tech, was nicht festgenagelt ist, und fragt nach den Nägeln',
  'Rumour: the waiting list for servers has a waiting list, says somebody near the end of it':
    'Gerücht: Die Warteliste für Server hat eine Warteliste, sagt jemand von ganz hinten',
  'Rumour: two rival founders took one taxi to the bank, and two very long cars home':
    'Gerücht: Zwei verfeindete Gründer fuhren im selben Taxi zur Bank und in zwei langen Autos heim',
  'Rumour: a bond manager was seen writing "Tech" on his hand so as not to forget':
    'Gerücht: Ein Anleihenmanager schrieb sich „Tech“ auf die Hand, um es nicht zu vergessen',
  "Rumour: a chip designer's coffee order has tripled, and decaf is off the list":
    'Gerücht: Die Kaffeebestellung eines Chipentwicklers hat sich verdreifacht, entkoffeiniert entfällt',
  'Rumour: grandmothers have asked, in writing, how one buys a coin':
    'Gerücht: Großmütter haben schriftlich angefragt, wie man einen Coin kauft',
  'Rumour: a whale is said to have asked for a larger sea':
    'Gerücht: Ein Wal soll ein größeres Meer verlangt haben',
  'Rumour: the servers of an exchange were told to get some sleep while they can':
    'Gerücht: Die Server einer Kryptobörse sollen schlafen, solange sie noch können',
  'Rumour: a bank has moved the word "token" from the drawer marked "no" to the one marked "soon"':
    'Gerücht: Eine Bank hat das Wort „Token“ aus der Schublade „nein“ in die Schublade „bald“ gelegt',
  "Rumour: somebody's cousin has quit his job again, and this time he sang":
    'Gerücht: Irgendjemands Cousin hat wieder gekündigt, und diesmal hat er gesungen',
  'Rumour: forgotten wallet passwords are being remembered all over town':
    'Gerücht: In der ganzen Stadt fallen Leuten vergessene Wallet-Passwörter wieder ein',
  'Rumour: a one-room shop that sells pictures of frogs has asked for a loading bay':
    'Gerücht: Ein winziger Laden für Froschbilder hat eine Laderampe beantragt',
  'Rumour: three men who swore never again were seen in the park, reading a white paper aloud':
    'Gerücht: Drei Männer, die „nie wieder“ schworen, lasen im Park laut ein White Paper',
  'Rumour: the group chat that went silent in the spring is typing':
    'Gerücht: Der Gruppenchat, der im Frühling verstummte, schreibt gerade',
  'Rumour: the moon has been asked about long-term parking':
    'Gerücht: Der Mond wurde nach Dauerparkplätzen gefragt',
  'Rumour: miners have put their fans on the third setting, which nobody does without a reason':
    'Gerücht: Die Miner haben ihre Lüfter auf Stufe drei gestellt, und das tut niemand ohne Grund',
  'Rumour: a very old wallet has moved a little, like somebody about to get up':
    'Gerücht: Eine sehr alte Wallet hat sich leicht bewegt, wie jemand, der gleich aufsteht',
  'Rumour: the coin regulator was overheard saying "why not", in no particular tone':
    'Gerücht: Die Krypto-Aufsicht soll „warum nicht“ gesagt haben, ohne besonderen Tonfall',
  'Rumour: yacht dealers are training their staff to smile at coin holders in hoodies':
    'Gerücht: Jachthändler schulen ihr Personal, Coin-Halter im Kapuzenpulli anzulächeln',
  'Rumour: a university is founding a chair of coins, and the chair has been sold already':
    'Gerücht: Eine Universität richtet einen Lehrstuhl für Coins ein, und der Stuhl ist schon verkauft',
  'Rumour: the last crypto sceptic in the office has asked for a quiet room and the wifi':
    'Gerücht: Der letzte Krypto-Skeptiker im Büro bat um ein stilles Zimmer und das WLAN',
  'Rumour: a very large order for Crypto is out, and the man who placed it was seen skipping':
    'Gerücht: Eine riesige Order für Crypto ist draußen, und der Auftraggeber wurde hüpfend gesehen',
  "Rumour: traders have begun to learn each other's first names":
    'Gerücht: Händler lernen gerade die Vornamen ihrer Kollegen',
  'Rumour: the ticker is to be shown in slow motion, so that there is some left for Friday':
    'Gerücht: Der Kursticker läuft bald in Zeitlupe, damit er bis Freitag reicht',
  'Rumour: the opening bell has been lent to a school, which needs it more':
    'Gerücht: Die Eröffnungsglocke ist an eine Schule verliehen, die sie eher braucht',
  "Rumour: analysts hand in last month's notes again, and get a better mark":
    'Gerücht: Analysten geben die Notizen vom Vormonat noch einmal ab, diesmal mit besserer Note',
  'Rumour: the volatility desk has asked for a blanket':
    'Gerücht: Der Volatilitätstisch hat um eine Decke gebeten',
  'Rumour: a large order is on its way, on foot, by the pretty road':
    'Gerücht: Ein großer Auftrag ist unterwegs, zu Fuß, auf dem schönen Weg',
  'Rumour: the traders were offered yoga at noon, and noon was extended':
    'Gerücht: Händlern wurde Mittagsgymnastik angeboten, und der Mittag wurde verlängert',
  'Rumour: the chart makers have sold their red pencils, and then the green ones':
    'Gerücht: Die Chartzeichner haben ihre roten Stifte verkauft, dann die grünen',
  'Rumour: bulls and bears have booked the same quiet carriage':
    'Gerücht: Bullen und Bären haben denselben Ruhewagen gebucht',
  'Rumour: spiders have been seen on the price boards, and they have time to do the corners':
    'Gerücht: Spinnen an den Kurstafeln gesehen, sie kommen sogar zu den Ecken',
  'Rumour: the news desk is looking for somebody who can make a shrug last two columns':
    'Gerücht: Die Redaktion sucht jemanden, der Achselzucken auf zwei Spalten bringt',
  'Rumour: brokers have been seen feeding ducks in office hours, by rota':
    'Gerücht: Makler füttern während der Bürozeit Enten, nach Dienstplan',
  'Rumour: somebody asked the prices whether they were all right; they said "fine"':
    'Gerücht: Jemand hat die Kurse gefragt, ob alles in Ordnung sei; sie sagten: „passt schon“',
  'Rumour: the chart for the next three weeks is ready, and was drawn with a ruler':
    'Gerücht: Der Chart der nächsten drei Wochen liegt vor, mit Lineal gezogen',
  'Rumour: the exchange will try a summer timetable, with a siesta on either side of the siesta':
    'Gerücht: Die Börse testet Sommerzeiten, mit Mittagsschlaf vor und nach dem Mittagsschlaf',
  'Rumour: even the man who starts the rumours has gone home, and left this one on the door':
    'Gerücht: Selbst der Mann für die Gerüchte ist heim; dieses hing an der Tür',
  'Rumour: the big funds have moved everything to the middle and are holding very still':
    'Gerücht: Die großen Fonds haben alles in die Mitte gestellt und halten ganz still',
  'Rumour: the vultures over the exchange have applied for other work':
    'Gerücht: Die Geier über der Börse bewerben sich anderswo',
  'Rumour: a bank manager was heard humming, and it had a second verse':
    'Gerücht: Ein Bankdirektor wurde summend gehört, sogar mit zweiter Strophe',
  'Rumour: the man who sold at the very bottom has asked for his things back':
    'Gerücht: Der Mann, der ganz unten verkaufte, hat um seine Sachen gebeten',
  'Rumour: three funds were seen testing the floor with one foot each':
    'Gerücht: Drei Fonds wurden gesehen, wie sie mit je einem Fuß den Boden prüften',
  'Rumour: the removal vans outside the exchange are now facing the other way':
    'Gerücht: Die Umzugswagen vor der Börse stehen jetzt andersherum',
  'Rumour: somebody has ordered new light bulbs for the whole trading floor':
    'Gerücht: Jemand hat neue Glühbirnen für den ganzen Handelssaal bestellt',
  'Rumour: a carpenter was asked what it would cost to raise the top of the price board':
    'Gerücht: Ein Tischler sollte sagen, was es kostet, die Kurstafel oben zu verlängern',
  'Rumour: short sellers are asking very politely where the exit is':
    'Gerücht: Leerverkäufer fragen sehr höflich nach dem Ausgang',
  'Rumour: the crisis room has been booked for a birthday':
    'Gerücht: Der Krisenraum ist für einen Geburtstag gebucht',
  'Rumour: a buyer was sighted at dawn; by noon there were two, and they had been talking':
    'Gerücht: Im Morgengrauen ein Käufer gesichtet; mittags waren es zwei, und sie redeten',
  'Rumour: the big desks are taking the boards off their windows, and keeping the nails':
    'Gerücht: Die großen Häuser nehmen die Bretter von den Fenstern und behalten die Nägel',
  'Rumour: a famous pessimist was seen pricing a boat':
    'Gerücht: Ein bekannter Pessimist hat sich nach dem Preis eines Bootes erkundigt',
  'Rumour: lenders are practising the word "yes" in front of the mirror':
    'Gerücht: Kreditgeber üben vor dem Spiegel das Wort „ja“',
  'Rumour: crash helmets are going cheap behind the exchange, worn once':
    'Gerücht: Hinter der Börse gibt es günstig Sturzhelme, einmal getragen',
  'Rumour: somebody paid full price this morning and did not even cry':
    'Gerücht: Jemand hat heute früh den vollen Preis bezahlt und nicht einmal geweint',
  'Rumour: the dust sheets are coming off the good furniture at the risk desk':
    'Gerücht: Am Risikotisch nimmt man die Laken von den guten Möbeln',
  "Rumour: confidence was handed in at the exchange's lost property, and there is a queue for it":
    'Gerücht: Im Fundbüro der Börse wurde Zuversicht abgegeben, und schon stehen Leute an',
  'Rumour: the governor has been seen practising a stern face in the lift mirror':
    'Gerücht: Die Gouverneurin übte im Aufzugspiegel einen strengen Blick',
  'Rumour: the central bank has booked a room with a higher ceiling':
    'Gerücht: Die Zentralbank hat einen Saal mit höherer Decke gebucht',
  'Rumour: card companies are said to have ordered longer paper for the statements':
    'Gerücht: Kreditkartenfirmen sollen längeres Papier für Abrechnungen bestellt haben',
  'Rumour: the word "gradual" has been crossed out, and the pencil is still warm':
    'Gerücht: Das Wort „behutsam“ wurde gestrichen, der Stift ist noch warm',
  'Rumour: three economists are said to have moved their rate forecasts upstairs':
    'Gerücht: Drei Ökonomen sollen ihre Zinsprognosen ein Stockwerk höher gebracht haben',
  'Rumour: bank managers are taking evening classes in saying no':
    'Gerücht: Filialleiter der Banken belegen Abendkurse im Neinsagen',
  'Rumour: the rate committee has sent its pudding back and asked for something sharper':
    'Gerücht: Der Zinsausschuss ließ den Pudding zurückgehen und verlangte etwas Schärferes',
  'Rumour: estate agents are said to take down the word "affordable" at night':
    'Gerücht: Makler sollen nachts das Wort „bezahlbar“ abmontieren',
  'Rumour: bond traders have asked for desks nearer the floor':
    'Gerücht: Anleihehändler haben um Schreibtische näher am Boden gebeten',
  'Rumour: a hawk has been given its own key to the central bank':
    'Gerücht: Ein Falke hat einen eigenen Schlüssel zur Zentralbank bekommen',
  'Rumour: venture funds are said to be counting the chairs they paid for':
    'Gerücht: Wagniskapitalgeber sollen die Stühle zählen, die sie bezahlt haben',
  'Rumour: somebody at the statistics office is fanning the price index with a folder':
    'Gerücht: Im Statistikamt fächelt jemand dem Preisindex mit einer Mappe Luft zu',
  'Rumour: a sign painter at the savings bank was asked for a much bigger percent sign':
    'Gerücht: Der Schildermaler der Sparkasse soll ein viel größeres Prozentzeichen malen',
  'Rumour: the deputy governor has cancelled his holiday and returned the kite':
    'Gerücht: Der Vizegouverneur hat seinen Urlaub abgesagt und den Drachen zurückgegeben',
  'Rumour: the doorman at the bank has been told to smile at savers only':
    'Gerücht: Der Portier der Bank soll nur noch Sparer anlächeln',
  'Rumour: the treasury is said to have asked what happens if nobody comes to the auction':
    'Gerücht: Das Schatzamt soll gefragt haben, was ist, wenn niemand zur Auktion kommt',
  'Rumour: startups are reading their loan agreements, some of them for the first time':
    'Gerücht: Start-ups lesen ihre Kreditverträge, manche zum ersten Mal',
  'Rumour: a hedge fund is said to have bought a torch and a tin opener':
    'Gerücht: Ein Hedgefonds soll Taschenlampe und Dosenöffner gekauft haben',
  'Rumour: risk managers are being asked to lunch by people who never liked them':
    'Gerücht: Risikomanager werden von Leuten zum Essen gebeten, die sie nie mochten',
  'Rumour: somebody large has asked where the Bonds are kept, and whether it is dry':
    'Gerücht: Jemand Großes hat gefragt, wo die Anleihen lagern und ob es dort trocken ist',
  'Rumour: coin traders are said to be phoning their mothers':
    'Gerücht: Coin-Händler sollen ihre Mütter anrufen',
  'Rumour: the bond desk has put out a rope and a sign saying "queue here"':
    'Gerücht: Der Anleihetisch hat ein Absperrband und ein Schild „Hier anstellen“ aufgestellt',
  'Rumour: a famous optimist was seen trying out the fire escape':
    'Gerücht: Ein bekannter Optimist wurde beim Testen der Feuertreppe gesehen',
  'Rumour: an exchange is said to be counting its coins with the curtains drawn':
    'Gerücht: Eine Börse soll ihre Coins bei zugezogenen Vorhängen zählen',
  'Rumour: two billionaires are bidding for the same cellar':
    'Gerücht: Zwei Milliardäre bieten um denselben Keller',
  'Rumour: a well-known startup is said to have hired an adult':
    'Gerücht: Ein bekanntes Start-up soll einen Erwachsenen eingestellt haben',
  'Rumour: insurers have begun to read out the exclusions, slowly':
    'Gerücht: Versicherer lesen neuerdings die Ausschlüsse vor, und zwar langsam',
  'Rumour: pension funds are said to be asking for seats near the exit':
    'Gerücht: Pensionsfonds sollen um Plätze nahe am Ausgang bitten',
  'Rumour: the lawyers of a big coin are suddenly very polite':
    'Gerücht: Die Anwälte eines großen Coins sind plötzlich sehr höflich',
  'Rumour: somebody rang the treasury at night to ask whether the Bonds were all right':
    'Gerücht: Jemand rief nachts beim Schatzamt an und fragte, ob es den Anleihen gut gehe',
  'Rumour: tech founders have been seen carrying cash, folded small':
    'Gerücht: Tech-Gründer wurden mit Bargeld gesehen, klein gefaltet',
  'Rumour: the birds over the exchange are all flying one way, and it is away':
    'Gerücht: Die Vögel über der Börse fliegen alle in eine Richtung, nämlich weg',
  'Rumour: the big desks want something that they can explain to their children':
    'Gerücht: Die großen Desks wollen etwas, das sie ihren Kindern erklären können',
  'Rumour: the most daring fund in town was seen holding the banister with both hands':
    'Gerücht: Der kühnste Fonds der Stadt hielt sich mit beiden Händen am Treppengeländer fest',
  'Rumour: the fire exit of a large exchange is being oiled, from the inside':
    'Gerücht: Der Notausgang einer großen Börse wird geölt, und zwar von innen',
  'Rumour: a fund manager has asked his children for a loan, at their rates':
    'Gerücht: Ein Fondsmanager bat seine Kinder um einen Kredit, zu deren Zinsen',
  'Rumour: brokers have had the words "market conditions" printed on small cards':
    'Gerücht: Broker haben sich Kärtchen mit dem Wort „Marktumfeld“ drucken lassen',
  'Rumour: the largest desk in town is being exchanged for a smaller one, on wheels':
    'Gerücht: Der größte Handelstisch der Stadt wird gegen einen kleineren getauscht, mit Rollen',
  'Rumour: somebody at the clearing house was heard clearing his throat':
    'Gerücht: In der Clearingstelle räusperte sich hörbar jemand',
  'Rumour: a lender rang every client to ask how they were, and wrote it down':
    'Gerücht: Eine Bank rief alle Kunden an, fragte nach dem Befinden und schrieb mit',
  'Rumour: the bull outside the exchange has been fitted with wheels':
    'Gerücht: Der Bulle vor der Börse hat Räder bekommen',
  'Rumour: two chief executives share a rowing instructor, and have asked him about distance':
    'Gerücht: Zwei Konzernchefs teilen sich einen Ruderlehrer und fragten nach der Langstrecke',
  'Rumour: the canteen of a famous fund now wants cash, and before the soup':
    'Gerücht: Die Kantine eines bekannten Fonds will jetzt Bargeld, und zwar vor der Suppe',
  'Rumour: a wealthy man was seen counting, and then counting again':
    'Gerücht: Ein reicher Mann wurde beim Zählen gesehen, und dann beim Nachzählen',
  'Rumour: the word "temporary" was heard through a closed door, three times':
    'Gerücht: Durch eine geschlossene Tür war das Wort „vorübergehend“ zu hören, dreimal',
  'Rumour: every insider in town was seen standing outside':
    'Gerücht: Sämtliche Insider der Stadt wurden draußen gesehen',
  'Rumour: an exchange has ordered a second exit, wider than its entrance':
    'Gerücht: Eine Börse bestellt einen zweiten Ausgang, breiter als der Eingang',
  'Rumour: the man who always buys the dip has gone home early, by taxi':
    'Gerücht: Der Mann, der jeden Rücksetzer kauft, ist früh nach Hause, im Taxi',
  'Rumour: on the trading floor, somebody was heard to say "please"':
    'Gerücht: Auf dem Parkett hörte man jemanden „bitte“ sagen',
  'Rumour: the auditors have stopped asking questions and only nod':
    'Gerücht: Die Prüfer stellen keine Fragen mehr, sie nicken nur noch',
  'Rumour: a risk model had to be unplugged because it kept making that noise':
    'Gerücht: Ein Risikomodell musste vom Netz, weil es immerzu dieses Geräusch machte',
};
