// The texts of the house's own decks and cards in German, by their English, which is what the journal holds.

/** Headlines, rumours, and titles on the cards. */
export const deck: Readonly<Record<string, string>> = {
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
};
