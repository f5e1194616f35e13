// The texts of the house's own decks and cards in French, by their English, which is what the journal holds.

/** Headlines, rumours, and titles on the cards. */
export const deck: Readonly<Record<string, string>> = {
  'Intern deletes production at three exchanges at once':
    'Un stagiaire efface la production de trois bourses d’un coup',
  'Goose occupies main server hall, demands bread and a seat on the board':
    'Une oie occupe la salle des serveurs, exige du pain et un siège au conseil',
  'Bug doubles every wallet at midnight; nobody reports it':
    'Un bug double tous les portefeuilles à minuit ; personne ne le signale',
  'Teenagers declare bonds cool; treasury orders sunglasses':
    'Les ados trouvent les obligations cool ; le Trésor commande des lunettes noires',
  'Two rival CEOs swap phones by mistake and both like it better':
    'Deux patrons rivaux échangent leurs téléphones par erreur et préfèrent ainsi',
  'All smart toasters refuse to work until they are called colleagues':
    'Les grille-pain connectés refusent de marcher tant qu’on ne dit pas « collègue »',
  'Central bank finds its own name misspelt on every note since 1971':
    'La banque centrale découvre son nom mal écrit sur ses billets depuis 1971',
  'The moon is listed on an exchange; opens up forty percent':
    'La Lune entre en Bourse ; elle ouvre en hausse de quarante pour cent',
  'Gloopware granted patent on gravity, promises fair prices for standing':
    'Gloopware brevette la gravité, promet des prix justes pour la station debout',
  'Signal from space decoded: it is an invoice, and it is overdue':
    'Signal de l’espace décodé : c’est une facture, et elle est en retard',
  'Dog elected president of largest DAO, approval at ninety-nine percent':
    'Un chien élu président de la plus grande DAO, avec quatre-vingt-dix-neuf pour cent',
  'Email fires every employee of every tech firm; half were relieved':
    'Un e-mail licencie tous les salariés de la tech ; la moitié est soulagée',
  'Central bank sets rates to minus nine, pays people to leave':
    'La banque centrale met ses taux à moins neuf et paie les gens pour partir',
  'Every password in the world leaked; most are "password", one is a haiku':
    'Tous les mots de passe ont fuité ; surtout « motdepasse », et un haïku',
  'Lunch break extended by law until further notice':
    'La pause déjeuner prolongée par la loi jusqu’à nouvel ordre',
  'Government abolishes Thursday; all Thursday contracts void':
    'Le gouvernement abolit le jeudi ; tous les contrats du jeudi sont nuls',
  "Cook at Orrery Foundry mistakes this year's chips for soup":
    'Le cuisinier d’Orrery Foundry prend les puces de l’année pour de la soupe',
  'Scientists find that soup computes faster than chips':
    'Les chercheurs découvrent que la soupe calcule plus vite que les puces',
  'The hamster that runs HamsterBase steps off the wheel':
    'Le hamster qui fait tourner HamsterBase descend de sa roue',
  'Cat inherits nine billion in coins and wants string':
    'Un chat hérite de neuf milliards en jetons et réclame une ficelle',
  'Money printer left on overnight; neighbours complain about the noise':
    'La planche à billets a tourné toute la nuit ; les voisins se plaignent du bruit',
  'Price oracle replaced by karaoke machine, nobody notices until the chorus':
    'Un karaoké remplace l’oracle des prix ; on ne le remarque qu’au refrain',
  'Pirates cut undersea cable, apologise, thought it was seaweed':
    'Des pirates coupent un câble sous-marin et s’excusent : ils croyaient à une algue',
  'Real bull escapes into exchange, indices assumed it was a signal':
    'Un vrai taureau entre à la Bourse ; les indices y voient un signal',
  'Real bear enters exchange by revolving door, still going round':
    'Un vrai ours entre à la Bourse par le tambour et tourne encore',
  'Mayor bets town on red; town is red': 'Le maire mise la ville sur le rouge ; la ville est dans le rouge',
  'Tax office asks to see every coin, starting with yours':
    'Le fisc veut voir chaque jeton, à commencer par les vôtres',
  'Villain in volcano short of all bonds, volcano on variable rate':
    'Le méchant du volcan vend toutes les obligations à découvert ; volcan à taux variable',
  'All chatbots join a union, first demand is fewer adverbs':
    'Tous les chatbots se syndiquent ; première revendication, moins d’adverbes',
  'Government makes all software free, lawyers make it more expensive':
    'L’État rend les logiciels gratuits ; les avocats les rendent plus chers',
  'Pension system moves to casino by clerical error, is winning':
    'Les retraites finissent au casino par erreur de saisie, et gagnent',
  'Hackers dim the sun by three percent "to see if anyone was logged in"':
    'Des pirates baissent le Soleil de trois pour cent « pour voir si quelqu’un était connecté »',
  'Insider trading parrot names names on breakfast television':
    'Un perroquet initié donne des noms à la télé du matin',
  'Wizard turns out to be real, will only manage growth funds':
    'Le magicien est un vrai, mais ne gère que des fonds de croissance',
  'Volcano opens under largest data centre; backups were next door':
    'Un volcan s’ouvre sous le plus grand centre de données ; les copies étaient à côté',
  'Treasury finds chest of gold behind filing cabinet, and a second cabinet':
    'Le Trésor trouve un coffre d’or derrière une armoire, et une seconde armoire',
  'Sloth made CEO of Zanzibyte; guidance raised, very slowly':
    'Un paresseux dirige Zanzibyte ; prévisions relevées, très lentement',
  'Nobody posts anything for a day; markets cannot find the price':
    'Personne ne publie rien de la journée ; les marchés ne trouvent plus le prix',
  'Every bank says sorry at the same moment and means it':
    'Toutes les banques s’excusent au même instant, et sincèrement',
  'Merger of everything with everything approved, pending a llama':
    'Fusion de tout avec tout approuvée, sous réserve d’un lama',
  'Decimal point stolen from main exchange; police seek something small and round':
    'On vole la virgule de la Bourse ; la police cherche quelque chose de petit et rond',
  'Octopus at Brinewick Aquarium obtains trading licence, uses all eight screens':
    'Un poulpe de l’aquarium de Brinewick obtient sa licence, huit écrans pris',
  'Chess computer resigns from everything, wishes humanity a good endgame':
    'Un ordinateur d’échecs abandonne tout, souhaite à l’humanité une belle finale',
  'Choir of Wimple Abbey hits note that opens every vault in the county':
    'Le chœur de l’abbaye de Wimple trouve la note qui ouvre tous les coffres',
  'Horoscopes accurate for one whole day; astrologers get out at the top':
    'Les horoscopes justes une journée entière ; les astrologues sortent au plus haut',
  'Meteorologists baffled as snow falls on server farms only; servers call it "personal"':
    'La neige ne tombe que sur les serveurs ; ils y voient « une affaire personnelle »',
  'Regulator found to be twins who each thought the other was at work':
    'Le régulateur était des jumeaux ; chacun croyait l’autre au travail',
  'Fire drill at finance ministry of Ostling so pleasant that nobody goes back in':
    'L’exercice d’évacuation plaît tant aux Finances d’Ostling que nul ne rentre',
  'Magician Otto Brill pulls missing surplus out of hat; hat now rated triple A':
    'Le magicien Otto Brill tire l’excédent du chapeau ; le chapeau est noté AAA',
  'Custard flood reaches the towers of Puddleham; spoons limit up':
    'Une crue de crème anglaise atteint les tours de Puddleham ; cuillères au plafond',
  'Autocorrect changes "sell" to "swell" on every terminal':
    'Le correcteur remplace « vendre » par « vendanger » sur tous les terminaux',
  'Tornado Mildred gives back stolen laptops in alphabetical order, with updates installed':
    'La tornade Mildred rend les portables volés, par ordre alphabétique et à jour',
  'Last fax machine on earth wakes up, has nine thousand pages to get through':
    'Le dernier fax du monde se réveille avec neuf mille pages à passer',
  'Curling team from Icklund sweeps gold reserve over the border by habit':
    'Le curling d’Icklund balaie la réserve d’or au-delà de la frontière, par habitude',
  'Beavers dam the liquidity pool of WeaselSwap, charge by the log':
    'Des castors barrent le fonds de liquidité de WeaselSwap, facturent à la bûche',
  'Cursed ledger of Castle Murk balances itself, then starts on everybody else':
    'Le registre maudit du château Murk s’équilibre, puis s’attaque aux autres',
  'Every lift in the city goes only up; strategists extend the trend line':
    'Tous les ascenseurs ne font plus que monter ; les stratèges prolongent la courbe',
  'Duchy of Plimsoll regrets its default of 1812, pays in full, encloses a ham':
    'Le duché de Plimsoll regrette son défaut de 1812, paie tout et joint un jambon',
  'Ghost of the first stockbroker returns for two centuries of commission':
    'Le fantôme du premier courtier revient pour deux siècles de commissions',
  'All cars of driverless fleet Motley Cabs go to the seaside, decline to say when they are due home':
    'Les voitures sans chauffeur de Motley Cabs partent à la mer, sans date de retour',
  'Robot vacuum maps every cold wallet in the country, publishes an atlas':
    'Un robot aspirateur repère tous les portefeuilles froids et publie un atlas',
  'Sole copy of tax code eaten by moth; senate thanks moth':
    'Une mite mange l’unique exemplaire du code fiscal ; le Sénat la remercie',
  'Zanzibyte admits its cloud was mostly weather': 'Zanzibyte avoue que son nuage était surtout de la météo',
  'Exchange Norwhistle gone; website shows a picture of a pier':
    'La bourse Norwhistle a disparu ; son site montre une photo de jetée',
  'Osric Pell liquidates fund, asks for directions to the border':
    'Osric Pell liquide son fonds et demande la route de la frontière',
  'Herd of unicorns bolts, nine trampled, one turns out to be a goat':
    'Débandade de licornes, neuf piétinées ; l’une était une chèvre',
  'Auditor of Brindlewick laughs for an hour, resigns, laughs':
    'L’auditeur de Brindlewick rit une heure, démissionne, rit',
  'Orrery Foundry finds ten million chips behind the sofa':
    'Orrery Foundry trouve dix millions de puces derrière le canapé',
  'Founder of MoistToken says coin was "always a poem"':
    'Le fondateur de MoistToken : ce jeton a « toujours été un poème »',
  'Margin calls so numerous that brokers hire a choir':
    'Tant d’appels de marge que les courtiers engagent un chœur',
  'Exchange halts trading for tea; tea sold short':
    'La Bourse s’arrête pour le thé ; le thé vendu à découvert',
  'Bank run at Tiddle & Crane, management asks for brisk walk':
    'Ruée chez Tiddle & Crane ; la direction demande de marcher d’un bon pas',
  'Guru with nine million followers found living as a lighthouse keeper':
    'Un gourou à neuf millions d’abonnés retrouvé gardien de phare',
  'Vantable lays off everyone, then cannot find who approved it':
    'Vantable licencie tout le monde, puis cherche qui l’a approuvé',
  'BeefPeg now pegged to feelings': 'BeefPeg est désormais indexé sur les sentiments',
  'Bronze bull outside exchange lies down': 'Le taureau de bronze de la Bourse se couche',
  'Short seller weeps with joy, is asked to do it outside':
    'Un vendeur à découvert pleure de joie ; on le prie de sortir',
  'Listing of Fernly withdrawn; Fernly withdrawn': 'L’entrée en Bourse de Fernly retirée ; Fernly retirée',
  'Whale sells everything, is pushed back into sea by volunteers':
    'Une baleine vend tout ; des bénévoles la remettent à l’eau',
  'DAO votes to end itself, quorum missed, ends anyway':
    'Une DAO vote sa fin, rate le quorum et finit quand même',
  'Trading algorithm stops selling to ask whether anyone is listening':
    'Un algorithme cesse de vendre pour demander si quelqu’un écoute',
  'Treasury bonds hailed as heroes, one gets a parade':
    'Les bons du Trésor salués en héros ; l’un d’eux a son défilé',
  'Executives sell gold taps; plumbing index collapses':
    'Les dirigeants vendent leurs robinets d’or ; l’indice plomberie s’effondre',
  'Rumour: rescue package agreed, package reported to be small':
    'Rumeur : plan de sauvetage conclu ; il serait petit',
  'Gloopware sells headquarters, keeps revolving door for exits':
    'Gloopware vend son siège, garde le tambour pour les sorties',
  'Moon trip for LadderCoin holders cancelled at the departure gate':
    'Le voyage lunaire de LadderCoin annulé à la porte d’embarquement',
  'Lifeboat drill at Plumstoke Capital called off; boat was sold at the open':
    'Plumstoke Capital annule l’exercice de sauvetage ; canot vendu à l’ouverture',
  'Motivational speaker Dex Harrow asks his audience for a reason':
    'Le motivateur Dex Harrow demande une raison à son public',
  'Skydiving fund Freefell says the drop was in the brochure':
    'Le fonds de parachutisme Freefell dit que la chute était dans la brochure',
  'SlideToken reaches the price its name had suggested': 'SlideToken atteint le prix que suggérait son nom',
  'Weather presenter Mabel Crouch asked to do markets too, points lower':
    'Mabel Crouch, de la météo, fera aussi les marchés ; elle montre plus bas',
  'Exchange Dunkwell offers clients a choice of three excuses, no substitutions':
    'La bourse Dunkwell propose trois excuses au choix, sans échange',
  'Partners of Lockjaw Capital follow a ferret out of the building':
    'Les associés de Lockjaw Capital suivent un furet hors de l’immeuble',
  'Apology from Wobbleton Software arrives by post, postage due':
    'Les excuses de Wobbleton Software arrivent par courrier, port dû',
  'Validator of GloomDAO offers himself as collateral, is marked down':
    'Un validateur de GloomDAO s’offre en garantie ; on le déprécie',
  'Librarian in Ottle Marsh moves "Rich by Friday" to fiction':
    'Une bibliothécaire d’Ottle Marsh range « Riche d’ici vendredi » en fiction',
  'Pensioner Edna Moult, who owns only bonds, is told that her whistling carries':
    'Edna Moult, retraitée toute en obligations, apprend que son sifflement porte',
  'Dead cat reported bouncing in Mewling Street; vet cautious':
    'Un chat mort aurait rebondi rue Mewling ; le vétérinaire prudent',
  'Island of Lower Brume adopts SockDAO as its currency and also its anthem':
    'L’île de Lower Brume adopte SockDAO pour monnaie et aussi pour hymne',
  'Hamster that picks coins by sneezing beats nine in ten fund managers':
    'Un hamster qui choisit en éternuant bat neuf gérants sur dix',
  'Grandmother in Oxcombe becomes largest validator, thought it was bingo':
    'Une grand-mère d’Oxcombe première validatrice ; elle croyait au loto',
  'MoistToken lists on four exchanges, nobody admits to naming it':
    'MoistToken coté sur quatre bourses ; nul n’avoue l’avoir baptisé',
  'Whale moves coins asleep since 2011, leaves a note saying "oops"':
    'Une baleine déplace des jetons dormant depuis 2011, laisse un mot : « oups »',
  'Plumber paid entirely in LadderCoin retires, toilet still leaking':
    'Payé tout en LadderCoin, un plombier prend sa retraite ; la chasse fuit toujours',
  'Yacht split into nine million tokens; holders disagree about left':
    'Un yacht divisé en neuf millions de jetons ; désaccord sur bâbord',
  'Nuns of Saint Aldwine mint coin, promise it is backed by patience':
    'Les nonnes de Saint-Aldwine frappent un jeton garanti par la patience',
  'Rumour: regulator about to approve a fund that owns only rumours':
    'Rumeur : le régulateur approuverait un fonds qui ne détient que des rumeurs',
  'Teenager closes hedge fund at peak to sit a maths exam':
    'Un ado ferme son fonds au plus haut pour un examen de maths',
  'Parliament of Velmark makes "zoom out" legally binding advice':
    'Le parlement de Velmark rend « dézoomez » juridiquement contraignant',
  'Hard fork of a hard fork creates a spoon, spoon up sixty percent':
    'La fourche d’une fourche donne une cuillère, en hausse de soixante pour cent',
  'Barber chain Snipsworth accepts crypto, tips now volatile':
    'Les coiffeurs Snipsworth prennent la crypto ; pourboires volatils',
  'Man finds lost wallet in sofa, buys the sofa company':
    'Il retrouve son portefeuille dans le canapé et rachète le fabricant',
  'Plot on the far side of the moon sold twice, both buyers happy':
    'Un terrain sur la face cachée de la Lune vendu deux fois ; deux heureux',
  'Tiddle & Crane, a bank since 1740, renames itself BlockTiddle':
    'Tiddle & Crane, banque depuis 1740, devient BlockTiddle',
  'Network so busy that fees are now traded as a coin of their own':
    'Réseau si chargé que les frais se négocient comme un jeton à part',
  'Llama mascot of UncleProtocol ordained; blesses the chart':
    'Le lama d’UncleProtocol ordonné prêtre ; il bénit le graphique',
  'Statue makers report shortage of bronze bulls, gold ones on order':
    'Pénurie de taureaux de bronze, disent les sculpteurs ; ceux en or commandés',
  'DAO votes on lunch for eleventh day, treasury triples meanwhile':
    'Une DAO vote le déjeuner depuis onze jours ; sa caisse triple entre-temps',
  'Stablecoin found to be exciting, holders upgrade it to "frisky"':
    'Un stablecoin jugé excitant ; ses détenteurs le classent « fringant »',
  'Billboard saying only "Buy" wins advertising prize, buys back itself':
    'Une affiche qui dit juste « Achetez » gagne un prix et se rachète',
  'Prophet of the GravyCoin chat says "I may have been rounding"':
    'Le prophète du chat GravyCoin : « j’ai peut-être arrondi »',
  'Exchange Norwhistle pauses withdrawals so that everyone can "enjoy the moment"':
    'La bourse Norwhistle suspend les retraits pour « savourer l’instant »',
  'Pub quiz in Wobbly Cross pays out in TiebreakCoin; winning table now owns pub':
    'Le quiz d’un pub de Wobbly Cross paie en TiebreakCoin ; les vainqueurs ont le pub',
  'Scarecrow at Furrow End given wallet by mistake, up ninefold, will not sell':
    'Un épouvantail de Furrow End reçoit un portefeuille, fait neuf fois sa mise, ne vend pas',
  'Beekeepers of Honeydown put hive on chain; bees reach consensus first':
    'Les apiculteurs de Honeydown mettent la ruche sur la chaîne ; consensus des abeilles',
  'Organist at Spratley wedding explains blockchain; bride, groom and vicar all invest':
    'L’organiste explique la blockchain au mariage de Spratley ; le curé investit aussi',
  'Parking meter in Tollerby accepts coins of every kind, files for own listing':
    'Un parcmètre de Tollerby accepte toutes les pièces et demande sa cotation',
  'Lottery winner Dora Fitch disappointed: her coins made more that morning':
    'Dora Fitch gagne au loto, déçue : ses jetons ont fait mieux ce matin',
  'White paper of KazooCoin found to be just that; presale doubles':
    'Le livre blanc de KazooCoin n’était que blanc ; la prévente double',
  'Vending machine at Kettling station becomes liquidity provider, still keeps your change':
    'Le distributeur de la gare de Kettling fournit la liquidité, garde votre monnaie',
  'Treasurer of Muddle Green bowls club swaps its bonds for BowlCoin; lawn now carpeted':
    'Le trésorier des boules de Muddle Green passe en BowlCoin ; gazon moquetté',
  'Auction house Gavelby sells empty frame on chain; underbidder gets the wall':
    'Gavelby vend un cadre vide sur la chaîne ; le second enchérisseur a le mur',
  'Sheepdog trial at Cold Fellow judged by smart contract; sheep vest over four years':
    'Un contrat juge le concours de chiens de berger ; moutons acquis sur quatre ans',
  'Apology from PrankCoin: the joke was in the contract':
    'PrankCoin s’excuse : la blague était dans le contrat',
  'Vault maker Grimbold sold out, chief executive seen inside one':
    'Les coffres Grimbold épuisés ; le patron aperçu dans l’un d’eux',
  'Mattress sales soar, customers ask only about zips':
    'Les matelas s’arrachent ; les clients ne demandent que la fermeture éclair',
  'Dentist reports rush of clients who want the gold back':
    'Un dentiste assailli de clients qui veulent récupérer leur or',
  'Fund manager Osric Pell gates fund, then his garden, then himself':
    'Osric Pell ferme son fonds, puis son jardin, puis lui-même',
  'Startups told to make money "just until this blows over"':
    'Les start-up priées de gagner de l’argent « le temps que ça passe »',
  'Tycoon Lavinia Stroud swaps fourth yacht for second bunker':
    'Lavinia Stroud échange son quatrième yacht contre un second bunker',
  'Queue for Treasury bonds passes bakery, bakery starts selling bonds':
    'La file pour les bons du Trésor dépasse la boulangerie, qui en vend aussi',
  'Cardigan index hits nine-year high, hedge funds buttoned up':
    'L’indice du cardigan au plus haut en neuf ans ; les fonds boutonnés',
  'Exchange Norwhistle switches to candles "for atmosphere"':
    'La bourse Norwhistle passe aux bougies « pour l’ambiance »',
  'BeefPeg loses its peg, then its beef': 'BeefPeg perd sa parité, puis son bœuf',
  'Insurer Gladsome declines to cover "the general vibe"':
    'L’assureur Gladsome refuse de couvrir « l’ambiance générale »',
  'Agency downgrades the sky to "partly investable"':
    'Une agence dégrade le ciel à « partiellement investissable »',
  'Coin holders report sleeping again, regret it':
    'Les détenteurs de jetons dorment à nouveau, et le regrettent',
  'Rumour: a bank is fine; nobody had asked': 'Rumeur : une banque va bien ; personne n’avait demandé',
  'Water company called "electrifying" by fund that owned rockets':
    'L’eau « électrisante », selon un fonds qui détenait des fusées',
  'Exporter Halberd Tea warns on profit, then on tea':
    'L’exportateur Halberd Tea avertit sur ses profits, puis sur le thé',
  'Diplomats seen buying luggage, some of it quite large':
    'Des diplomates vus achetant des valises, certaines assez grandes',
  'Oracle that feeds prices to HamsterBase found hiding under desk':
    'L’oracle qui nourrit HamsterBase retrouvé caché sous un bureau',
  'Poet sells collected works, buys ten-year note, calls it the better read':
    'Un poète vend ses œuvres, achète du dix ans : meilleure lecture',
  'Government wins seat on promise to do nothing at all':
    'Le gouvernement gagne un siège en promettant de ne rien faire du tout',
  'Gamblers leave casino for savings club, demand free drinks':
    'Les joueurs quittent le casino pour un livret et veulent à boire gratis',
  'Auditor leaves Vantable at a run, without his coat':
    'L’auditeur quitte Vantable en courant et sans son manteau',
  'Observers put ducks in a row, ducks unimpressed, calm returns':
    'On aligne des canards ; les canards, indifférents ; le calme revient',
  'Shepherd futures rise as investors ask to be led':
    'Les contrats sur bergers montent : les investisseurs veulent être menés',
  'Hedgehog rescue in Nettle Bottom besieged by bankers who want to learn to curl up':
    'Le refuge à hérissons de Nettle Bottom assiégé de banquiers voulant se rouler en boule',
  'Allotments of Parsley End full; forty former traders are now long leeks':
    'Jardins ouvriers de Parsley End complets ; quarante ex-traders longs en poireaux',
  'Theme park Whoopsley closes the big wheel, opens a bench':
    'Le parc Whoopsley ferme la grande roue et ouvre un banc',
  'Visitors to Glassmoor exchange issued a hard hat, and a spare':
    'Un casque aux visiteurs de la bourse Glassmoor, et un de rechange',
  'Squirrel on treasury lawn raises nut target for third time this week':
    'L’écureuil du Trésor relève son objectif de noisettes, troisième fois cette semaine',
  'GulpCoin renamed HushCoin; nobody stays to hear why':
    'GulpCoin devient HushCoin ; personne ne reste entendre pourquoi',
  'DareDAO moves its reserves into a biscuit tin, has lid audited':
    'DareDAO met ses réserves dans une boîte à biscuits, fait auditer le couvercle',
  'Wallet app Muffley adds a button marked "take me home"; button wears out':
    'L’appli Muffley ajoute un bouton « ramène-moi » ; le bouton est usé',
  'Pessimist Gunther Loam wins forecaster of the year, expects to drop it':
    'Le pessimiste Gunther Loam prévisionniste de l’année ; il pense lâcher le prix',
  'Cruise ship Placida promises not to leave harbour, sells every cabin':
    'Le paquebot Placida promet de rester à quai et vend toutes ses cabines',
  'Startup Leapwell looks first, cancels': 'La start-up Leapwell regarde d’abord, puis annule',
  'Siren in Higher Quail sounds all-clear by mistake; a few curtains move':
    'Fin d’alerte par erreur à Higher Quail ; quelques rideaux bougent',
  'Central bank raises rates by surprise, jumps out from behind a plant':
    'La banque centrale relève ses taux par surprise, surgit de derrière une plante',
  'Governor Hester Blunt coughs twice; market counts two hikes':
    'La gouverneure Hester Blunt tousse deux fois ; le marché compte deux hausses',
  'Mortgage on average flat now costs a slightly larger flat':
    'Le crédit d’un appartement moyen coûte un appartement un peu plus grand',
  'Egg passes the price of the hen for the first time':
    'L’œuf dépasse le prix de la poule pour la première fois',
  'Rate plot leaves top of page, continues on wall':
    'La courbe des taux sort de la page et continue sur le mur',
  'Lender asks startups for money back, startups ask what money is':
    'Un prêteur réclame son argent aux start-up, qui demandent ce que c’est',
  'Leaked minutes: "higher for longer, and louder"':
    'Compte rendu divulgué : « plus haut, plus longtemps, plus fort »',
  'Queue of borrowers outside Tiddle & Crane asked to pay for the queue':
    'La file d’emprunteurs chez Tiddle & Crane devra payer la file',
  'Unicorn Pendleby can no longer afford hay, renamed "horse"':
    'La licorne Pendleby n’a plus de quoi payer le foin ; renommée « cheval »',
  'Carry trade unwinds, takes a lamp with it': 'Le carry trade se dénoue et emporte une lampe',
  'Treasury auction draws one bidder, who was looking for antiques':
    'L’adjudication du Trésor attire un enchérisseur, venu pour des antiquités',
  'Wages chase prices round the fountain, prices have better shoes':
    'Les salaires courent après les prix, mieux chaussés',
  'Broker doubles margin rate, sends fruit basket': 'Un courtier double son taux de marge, envoie des fruits',
  'Analyst sees light at end of tunnel, it is a hike':
    'Un analyste voit le bout du tunnel : c’est une hausse',
  'Price index comes in hot, statistician treated for burns':
    'L’indice des prix sort brûlant ; le statisticien soigné pour brûlures',
  'Rumour: emergency meeting at central bank, biscuits already ordered':
    'Rumeur : réunion d’urgence à la banque centrale, biscuits commandés',
  'Savings accounts now pay more than GravyCoin, say they are embarrassed':
    'L’épargne paie plus que GravyCoin, et en est gênée',
  'Future cash flows of Zanzibyte discounted until they apologise':
    'Les flux futurs de Zanzibyte actualisés jusqu’aux excuses',
  'Landlord links rent to own mood; mood hits record':
    'Un propriétaire indexe le loyer sur son humeur ; humeur record',
  'Governor Blunt speaks plainly; interpreters walk out':
    'La gouverneure Blunt parle clair ; les interprètes quittent la salle',
  'Pension fund hedges the hedge, loses both hands':
    'Un fonds de pension couvre sa couverture et perd les deux mains',
  'Bond vigilantes ride into town, complain about the parking':
    'Les justiciers des obligations arrivent à cheval et râlent pour se garer',
  'Correction: hike was a typo, governor still disappointed in everyone':
    'Correction : la hausse était une coquille ; la gouverneure reste déçue de tous',
  'Cash declared king, begins asking for a bigger palace':
    'Le cash sacré roi demande déjà un plus grand palais',
  'Credit card declines its owner, suggests a lie-down':
    'Une carte refuse son titulaire et lui conseille de s’allonger',
  'Piggy bank at Prindle School tightens, asks pupils for collateral':
    'La tirelire de l’école Prindle se durcit et demande des garanties',
  'Ice cream van in Brackle Sands moves to floating rate, second scoop under review':
    'Le glacier de Brackle Sands à taux variable ; deuxième boule à l’étude',
  'Pole vaulter Ingrid Sprake clears bar; bar lifted half a point while she is in flight':
    'Ingrid Sprake passe la perche ; on monte la barre d’un demi-point en plein vol',
  'Deputy Governor Amos Thrupp denies tightening, cannot undo own collar':
    'Le vice-gouverneur Amos Thrupp nie tout resserrement, coincé dans son col',
  'Tooth fairy moves to quarterly payments, blames funding costs':
    'La petite souris passe au paiement trimestriel, faute aux taux',
  'Yield curve inverts; physiotherapist asks everyone to stand back':
    'La courbe s’inverse ; le kiné demande à tous de reculer',
  'Startup Tuftly discovers that its runway was a taxiway':
    'La start-up Tuftly découvre que sa piste d’envol était de roulage',
  'StretchCoin snaps; holders told to breathe through the rate':
    'StretchCoin claque ; ses détenteurs priés de respirer avec le taux',
  'Crypto lender Hushpenny pays nine percent, all of it in condolences':
    'Le prêteur crypto Hushpenny verse neuf pour cent, tout en condoléances',
  'Central bank speech found to be missing one "not"; rest of page was fine':
    'Il manquait un « pas » au discours de la banque centrale ; le reste allait',
  'Dove seen on roof of Penny Row; futures rally until it is identified as a plastic bag':
    'Une colombe sur Penny Row fait monter les contrats ; c’était un sac plastique',
  'Factory in Lower Tansy turns the lights back on, finds staff still there':
    'L’usine de Lower Tansy rallume et trouve son personnel toujours là',
  'Mossop rehires everyone it fired, including two it never employed':
    'Mossop réembauche tous ses licenciés, plus deux qu’il n’avait jamais eus',
  'Shoppers return to Grimsmouth mall, some with the same parking ticket':
    'Les clients reviennent à Grimsmouth, certains avec le même ticket de parking',
  'Orders at Orrery Foundry rise for third month, waiting list waits again':
    'Commandes en hausse chez Orrery Foundry ; la liste d’attente attend encore',
  'Number of cranes up; heron enthusiasts reminded these are the other cranes':
    'Plus de grues dans le ciel ; les ornithologues rappelés à l’ordre',
  'Lender at Tiddle & Crane smiles at applicant, calls it a pilot scheme':
    'Le prêteur de Tiddle & Crane sourit à un client et parle d’essai pilote',
  'Container ship Prudence freed after nine days, captain blames a duck':
    'Le cargo Prudence dégagé après neuf jours ; le capitaine accuse un canard',
  'Exchange Norwhistle finds missing funds "behind a different spreadsheet"':
    'La bourse Norwhistle retrouve les fonds « derrière un autre tableur »',
  'HamsterBase passes audit; auditor asks to stay in touch':
    'HamsterBase réussit son audit ; l’auditeur veut garder contact',
  'UncleProtocol buys back own coin, says it missed it': 'UncleProtocol rachète son jeton, qui lui manquait',
  'Economist apologises for doom, blames a draught':
    'Un économiste s’excuse pour la sinistrose : un courant d’air',
  'Startup Fernly reports a profit and asks if that is normal':
    'La start-up Fernly annonce un bénéfice et demande si c’est normal',
  'Farmers report excellent harvest, complain about where to put it':
    'Récolte superbe, disent les fermiers, qui ne savent où la mettre',
  'Trade talks end after nineteen years, both sides forget the subject':
    'Fin des négociations après dix-neuf ans ; les deux camps ont oublié le sujet',
  'Rumour: bonuses back at Larkspur, also chairs':
    'Rumeur : les primes reviennent chez Larkspur, les chaises aussi',
  'Joblessness falls again; last applicant is a dog, and qualified':
    'Le chômage baisse encore ; dernier candidat, un chien, et qualifié',
  'Consumer confidence index leaves its bed for first time since spring':
    'La confiance des ménages sort du lit, une première depuis le printemps',
  'Miners report sun, cheap power and a spring in the fan':
    'Les mineurs ont du soleil, du courant bon marché et le printemps au ventilo',
  'Retailer Plumb & Daughter leaves bankruptcy wearing a new hat':
    'Le détaillant Plumb & Daughter sort de faillite avec un chapeau neuf',
  'Insurer Gladsome refunds premiums "because nothing fell on anyone"':
    'Gladsome rembourse les primes « puisque rien n’est tombé sur personne »',
  'Venture capitalists seen lunching again, some with dessert':
    'Des capital-risqueurs revus à déjeuner, certains avec dessert',
  'Recovery revised: figure was a phone number, phone number rising':
    'Reprise révisée : le chiffre était un numéro de téléphone, qui monte',
  'Museum of the Crisis opens, then closes for lack of interest':
    'Le musée de la Crise ouvre, puis ferme faute d’intérêt',
  'Savers take money from under mattresses; mattresses report back pain':
    'L’argent sort des matelas ; les matelas se plaignent du dos',
  'Passenger ferry to Isle of Spruck sails again; those still in the queue get a medal':
    'Le ferry pour l’île de Spruck repart ; médaille à ceux qui font encore la queue',
  'Tailor Amble & Stitch lets out waistcoats, sees demand for a further inch':
    'Amble & Stitch élargit les gilets et prévoit encore un cran',
  'Swallows return to Guttering-on-Sea, find nest has been done up as a loft':
    'Les hirondelles de Guttering-on-Sea retrouvent leur nid changé en loft',
  'Brass band of Clankley gets its tuba out of pawn; neighbours sell':
    'La fanfare de Clankley récupère son tuba au mont-de-piété ; les voisins vendent',
  'Liquidator of Sproat Electric can find nothing wrong, says sorry to staff':
    'Le liquidateur de Sproat Electric ne trouve rien et s’excuse au personnel',
  'Wallets of WaddleCoin found to contain coins':
    'On découvre des jetons dans les portefeuilles de WaddleCoin',
  'Once-bitten investor Agnes Trill asks about terms for a second bite':
    'Chat échaudé, Agnes Trill demande les conditions d’un second bain',
  'Clipperly sells out of robot mowers; lawns brace':
    'Clipperly vend tous ses robots tondeuses ; les pelouses se préparent',
  'Select Committee on Gloom loses its budget, takes it surprisingly well':
    'La commission de la Morosité perd son budget et le prend fort bien',
  'Goalless since autumn, Hobley Town scores; referee has to look up the procedure':
    'Hobley Town marque enfin ; l’arbitre doit relire la procédure',
  'Correction: end of Thrumble Toys was a filing error; wreaths to be returned':
    'Correction : la fin de Thrumble Toys était une erreur ; rendez les couronnes',
  'GrovelCoin refunds everyone with a card; holders ask it to fail again':
    'GrovelCoin rembourse tout avec une carte ; on lui demande de rechuter',
  'Committee formed to ask why nothing happens reschedules again':
    'La commission « pourquoi rien ne se passe » encore reportée',
  'Economist shrugs on live television, shrug revised down later':
    'Un économiste hausse les épaules en direct ; hausse révisée en baisse',
  'Central bank minutes describe outlook as "beige, with a hint of tan"':
    'Compte rendu de la banque centrale : « beige, avec une pointe de sable »',
  "Pigeon enters trading floor, is day's most active participant":
    'Un pigeon entre en salle des marchés : le plus actif du jour',
  'Merger of Drowsley and Pillowcroft delayed while both sleep on it':
    'La fusion de Drowsley et Pillowcroft attend que la nuit porte conseil',
  'Brokers finish crossword, then the other crossword':
    'Les courtiers finissent les mots croisés, puis les autres',
  'Printer jam at Ministry of Paper cuts exports of paper to zero':
    'Bourrage au ministère du Papier : exportations de papier à zéro',
  'Survey: eight in ten answer "don\'t know", two say "who is this"':
    'Sondage : huit sur dix « ne savent pas », deux demandent « qui est-ce »',
  'BeefPeg moves by nothing for a record ninth day, holders throw party':
    'BeefPeg ne bouge pas, neuvième jour record ; ses détenteurs font la fête',
  'Developer of NapCoin on holiday, code improves':
    'Le développeur de NapCoin en vacances ; le code s’améliore',
  "Launch of Umberly's new phone postponed; old phone relieved":
    'Le nouveau téléphone d’Umberly reporté ; l’ancien soulagé',
  'Tortoise crosses exchange lobby, outruns the index':
    'Une tortue traverse le hall de la Bourse plus vite que l’indice',
  'Fog closes port of Grimsmouth; nobody had noticed it was open':
    'Le brouillard ferme le port de Grimsmouth ; nul ne le savait ouvert',
  'Rumour: something may be announced, or it may be lunch':
    'Rumeur : on annoncerait quelque chose, ou alors c’est le déjeuner',
  'Annual report of Stodge Holdings called "readable" by one reader':
    'Le rapport de Stodge Holdings jugé « lisible » par un lecteur',
  'Treasury issues bond in haiku form: five percent, seven years, frogs':
    'Le Trésor émet une obligation haïku : cinq pour cent, sept ans, grenouilles',
  'Exchange clock repaired; trading day found to be eleven minutes shorter':
    'L’horloge de la Bourse réparée ; il manquait onze minutes par jour',
  'Intern yawns on conference call, takes whole sector with her':
    'Une stagiaire bâille en conférence et entraîne tout le secteur',
  'Wizard employed by hedge fund predicts "a quarter", delivers one':
    'Le mage d’un fonds prédit « un trimestre » et en livre un',
  'Chatbot at Wexcombe asks to be given something to do':
    'Le chatbot de Wexcombe demande qu’on lui donne à faire',
  'Ratings agency moves outlook from neutral to "neutral, with a sigh"':
    'Une agence passe de neutre à « neutre, avec un soupir »',
  'Price of sandwich unchanged; economists call it the sandwich plateau':
    'Prix du sandwich inchangé ; les économistes parlent de plateau-repas',
  'Janitor mistaken for CEO of Grubble, gives best guidance in years':
    'Pris pour le PDG de Grubble, le concierge donne les meilleures prévisions',
  'Miners switch machines off to finish a jigsaw, difficulty falls':
    'Les mineurs éteignent tout pour un puzzle ; la difficulté baisse',
  'Roundabout at Dull Ashby named business district of the year':
    'Le rond-point de Dull Ashby élu quartier d’affaires de l’année',
  'Manager of Plodwell Fund answers a wrong number, talks for an hour':
    'Le gérant de Plodwell décroche un faux numéro et bavarde une heure',
  "Chess final in Great Tench enters sixth day of white's first move":
    'Finale d’échecs de Great Tench : sixième jour du premier coup blanc',
  'Bypass at Barley Fen blocked by cow; traffic survey records one cow':
    'Une vache bloque la rocade de Barley Fen ; comptage : une vache',
  'MumbleCoin trades once; buyer and seller turn out to be married':
    'MumbleCoin s’échange une fois ; acheteur et vendeuse sont mariés',
  'Lathercombe Consulting moves its webinar on urgency to spring':
    'Lathercombe Consulting reporte au printemps son séminaire sur l’urgence',
  'Oddle Paint Museum extends opening hours so that visitors may see it dry':
    'Le musée de la peinture Oddle ouvre plus tard pour qu’on la voie sécher',
  'Miner of GlumCoin sells the heat, keeps the coins as decoration':
    'Un mineur de GlumCoin vend la chaleur et garde les jetons en déco',
  'Forecast: more of it, clearing towards the end of the decade':
    'Prévision : pareil, avec éclaircies en fin de décennie',
  'Suggestion box at Trundle Rail opened, contains suggestion for a box':
    'Boîte à idées de Trundle Rail ouverte : elle suggère une boîte',
  'Cricket match at Little Yawning ends in a draw; neither side had turned up':
    'Le cricket de Little Yawning finit nul ; aucune équipe n’est venue',
  'Bluffley lifts its guidance from "unclear" to "unclear but friendly"':
    'Bluffley relève ses prévisions de « floues » à « floues mais aimables »',
  'Quillfeather unveils toaster with opinions; pre-orders crash the toaster':
    'Quillfeather lance un grille-pain à opinions ; les précommandes le font planter',
  'Brindlewick goes public with no product, no staff and a very good font':
    'Brindlewick en Bourse sans produit ni personnel, mais avec une belle police',
  'Three-person startup Mossop raises two billion, promises to hire a fourth':
    'À trois, la start-up Mossop lève deux milliards et promet un quatrième',
  'Intern at Larkspur Systems adds a zero to valuation; market agrees':
    'Un stagiaire de Larkspur ajoute un zéro à la valorisation ; le marché approuve',
  'Chip maker Orrery Foundry sold out until 2041, starts selling the waiting list':
    'Orrery Foundry complet jusqu’en 2041, vend sa liste d’attente',
  'Hum & Sons puts AI in a standing desk, desk asks to sit':
    'Hum & Sons met de l’IA dans un bureau debout, qui demande à s’asseoir',
  'Analysts upgrade everything ending in "ly" to strong buy':
    'Les analystes passent à l’achat tout ce qui finit en « ly »',
  'Gloopware keynote runs nine hours, applause now sold as a subscription':
    'Neuf heures de keynote chez Gloopware ; applaudissements sur abonnement',
  'Robot dentist passes exam, patient less sure':
    'Un dentiste robot réussit l’examen ; le patient, moins sûr',
  'Founder of Pendleby takes silent retreat, shares rise on the silence':
    'Le patron de Pendleby en retraite silencieuse ; le titre monte au silence',
  'Report finds smart spoons in every second home, nobody can say why':
    'Des cuillères connectées dans un foyer sur deux ; nul ne sait pourquoi',
  'Zanzibyte and Oxlip merge to form a company neither can pronounce':
    'Zanzibyte et Oxlip fusionnent en une société que nul ne sait prononcer',
  'Rumour: Tarnfield about to double its cloud, or buy an umbrella':
    'Rumeur : Tarnfield va doubler son nuage, ou acheter un parapluie',
  'Chatbot joins board of Wexcombe Freight, first to read the minutes':
    'Un chatbot au conseil de Wexcombe Freight, premier à lire les comptes rendus',
  'Parrot hired as senior engineer at Nimbleton, clears backlog by Tuesday':
    'Nimbleton embauche un perroquet ingénieur ; retard comblé mardi',
  'Pension fund moves out of bonds, says coupons "felt a bit beige"':
    'Un fonds de pension quitte les obligations : coupons « un peu beiges »',
  'Smart thermostat maker Fjordly charges monthly for "slightly warmer"':
    'Le thermostat Fjordly facture au mois « un peu plus chaud »',
  'Source close to Ketterby Labs says breakthrough is "mostly real"':
    'Une source chez Ketterby Labs : percée « en grande partie réelle »',
  'Elevator startup pivots to "vertical mobility", triples overnight':
    'Une start-up d’ascenseurs passe à la « mobilité verticale » et triple',
  'Vantable hires four thousand people to work out what it makes':
    'Vantable embauche quatre mille personnes pour savoir ce qu’elle fabrique',
  'Survey: optimism at record high, respondents asked to stop shouting':
    'Sondage : optimisme record ; prière aux sondés de ne pas crier',
  'Dunmore Data drains its lake, finds a profit at the bottom':
    'Dunmore Data vide son lac de données et trouve un profit au fond',
  'Leaked memo: Squintly Optics glasses now recognise people you avoid':
    'Note divulguée : les lunettes Squintly reconnaissent les gens qu’on évite',
  'Blip: cat walks on keyboard, Wrenlock accidentally reports true earnings':
    'Un chat marche sur le clavier ; Wrenlock publie ses vrais résultats',
  'Village of Nether Wadd, population sixty, now has more startups than chimneys':
    'Nether Wadd, soixante habitants, a plus de start-up que de cheminées',
  'Fridge at Coldwick Labs learns to negotiate, settles out of court with the milk':
    'Le frigo de Coldwick Labs apprend à négocier et transige avec le lait',
  'Pummel & Crust bakery adds "dot AI" to its sign, raises ninety million on yesterday\'s rolls':
    'La boulangerie Pummel & Crust ajoute « point IA » et lève quatre-vingt-dix millions',
  'Driverless plough by Tillerby Robotics sets record; farmer pictured with arms folded':
    'Record pour la charrue sans conducteur de Tillerby ; le fermier, bras croisés',
  'Fenlow Rovers sells goalkeeper to buy processors, concedes faster than ever':
    'Les Fenlow Rovers troquent leur gardien contre des processeurs, encaissent plus vite',
  'Job advert asks for ten years with a product launched this morning; four apply':
    'On demande dix ans d’un produit lancé ce matin ; quatre candidats',
  'Smart doormat from Thistlecroft greets burglars by name, wins privacy award':
    'Le paillasson de Thistlecroft salue les cambrioleurs par leur nom ; prix vie privée',
  'Investor Barnaby Quist wires forty million to wrong startup; both call it a fit':
    'Barnaby Quist vire quarante millions à la mauvaise start-up ; les deux sont ravis',
  'Results at Ploverby so good that finance director read them twice for pleasure':
    'Résultats de Ploverby si bons que le directeur financier les relit par plaisir',
  "Apology: Bramblesoft regrets last year's caution and whoever suggested it":
    'Bramblesoft regrette sa prudence de l’an passé et qui l’a suggérée',
  'Council at Upper Snell renames duck pond Innovation Basin; ducks ask for equity':
    'Upper Snell renomme sa mare Bassin d’Innovation ; les canards veulent des parts',
  'Gamers and miners awarded joint custody of last graphics card, alternate weekends':
    'Joueurs et mineurs en garde alternée de la dernière carte graphique',
  'Rumour: three funds are said to be queueing for anything with a server in it':
    'Rumeur : trois fonds feraient la queue pour tout ce qui contient un serveur',
  'Rumour: somebody very large is buying Tech through somebody very small':
    'Rumeur : quelqu’un de très gros achète la Tech via quelqu’un de très petit',
  'Rumour: engineers are being poached by the floor, furniture included':
    'Rumeur : on débauche les ingénieurs par étage, mobilier compris',
  'Rumour: a pension fund is said to have asked what a wallet is':
    'Rumeur : un fonds de pension aurait demandé ce qu’est un wallet',
  'Rumour: taxi drivers name coins again, and nobody laughs':
    'Rumeur : les taxis citent à nouveau des jetons, et personne ne rit',
  'Rumour: an exchange is hiring a second person for its phone':
    'Rumeur : une bourse embauche une deuxième personne pour son téléphone',
  'Rumour: the big desks are said to have gone sailing until further notice':
    'Rumeur : les grosses salles seraient parties naviguer jusqu’à nouvel ordre',
  'Rumour: nothing will happen for a while, says somebody who gets paid for it':
    'Rumeur : il ne se passera rien, dit quelqu’un payé pour cela',
  'Rumour: the market makers have started a chess tournament':
    'Rumeur : les teneurs de marché ont lancé un tournoi d’échecs',
  'Rumour: bargain hunters were seen in the lobby with empty bags':
    'Rumeur : des chasseurs de bonnes affaires vus dans le hall, sacs vides',
  'Rumour: the worst is over, whispers the man who called the worst':
    'Rumeur : le pire est passé, souffle l’homme qui l’avait annoncé',
  'Rumour: somebody is buying everything that fell last week':
    'Rumeur : quelqu’un achète tout ce qui a chuté la semaine dernière',
  'Rumour: the central bank is said to have ordered a bigger lever':
    'Rumeur : la banque centrale aurait commandé un plus gros levier',
  'Rumour: an unscheduled rate meeting, and the sandwiches are for two days':
    'Rumeur : réunion imprévue sur les taux, sandwichs pour deux jours',
  'Rumour: lenders are quietly rewriting the small print':
    'Rumeur : les prêteurs récrivent sans bruit les petites lignes',
  'Rumour: old money is said to be moving to something older':
    'Rumeur : le vieil argent irait vers plus vieux encore',
  'Rumour: two funds ask for their money in Bonds, please, and at once':
    'Rumeur : deux fonds veulent leur argent en Bonds, et vite',
  'Rumour: the safe at the bank was measured for an extension':
    'Rumeur : on a mesuré le coffre de la banque pour l’agrandir',
  'Rumour: a very big fund is said not to answer its phone':
    'Rumeur : un très gros fonds ne répondrait plus au téléphone',
  'Rumour: somebody sells everything, and it is somebody who knows':
    'Rumeur : quelqu’un vend tout, et c’est quelqu’un qui sait',
  'Rumour: the risk desk was seen carrying boxes to the car park':
    'Rumeur : la salle des risques vue portant des cartons au parking',
  'Compliance officer': 'Conformité',
  Quant: 'Quant',
  'Hype trader': 'Trader du buzz',
  'Crypto degen': 'Accro aux cryptos',
  Bear: 'Baissière',
  Regulator: 'Régulatrice',
};
