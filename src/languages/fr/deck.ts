// The texts of the house's own decks and cards in French, by their English, which is what the journal holds.

import { matters } from './matters.ts';

/** Headlines, rumours, and titles on the cards. */
export const deck: Readonly<Record<string, string>> = {
  ...matters,
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
  'Letter to the editor: my smart kettle has been offered a directorship and I have not':
    'Courrier des lecteurs : ma bouilloire connectée se voit offrir un poste de direction, moi pas',
  'Firm that makes the skip button overtakes the firm that makes what is skipped':
    'La firme qui fait le bouton « passer » dépasse celle qui fait ce qu’on passe',
  'Moths of Lantern Hill leave the street lamp for the new Umberly screen, give it five stars':
    'Les papillons de Lantern Hill quittent le réverbère pour l’écran d’Umberly : cinq étoiles',
  'Union of Revolving Doors asks for overtime as investors keep arriving at Vantable':
    'Le syndicat des portes à tambour réclame ses heures sup : les investisseurs affluent chez Vantable',
  'Forecast: cloud thickening from the west, all of it leased by Tarnfield until autumn':
    'Météo : nuages plus denses par l’ouest, tous loués par Tarnfield jusqu’à l’automne',
  'Bronze Age tablet dug up in perfect order; Gloopware announces a thinner one':
    'Une tablette de l’âge du bronze exhumée intacte ; Gloopware en annonce une plus fine',
  'Snail with Orrery Foundry chip wins county derby before the flag has come down':
    'Un escargot doté d’une puce d’Orrery Foundry gagne le derby avant le signal du départ',
  'Committee for Restraint at Pendleby buys four supercomputers to measure the restraint':
    'Chez Pendleby, le comité de sobriété achète quatre supercalculateurs pour la mesurer',
  'Startup Quibblet rejects takeover bid, rejects a bigger one, asks to borrow a pen':
    'La start-up Quibblet refuse un rachat, en refuse un plus gros, puis demande un stylo',
  'Sandwich robot maker Crumbleton splits its shares diagonally, holders agree they taste better':
    'Crumbleton, robots à sandwichs, divise ses actions en diagonale ; elles ont meilleur goût',
  'Self-driving shopping trolley goes straight; physicists call a press conference':
    'Un chariot de supermarché autonome roule droit ; les physiciens convoquent la presse',
  'Two startups find a door between their garages, announce international expansion':
    'Deux start-up trouvent une porte entre leurs garages et annoncent leur expansion internationale',
  'Update from Larkspur Systems makes every computer slightly kinder; orders triple, thank-yous too':
    'Une mise à jour de Larkspur rend les ordinateurs plus gentils ; les commandes triplent, les mercis aussi',
  'Museum of Obsolete Devices closes for a week to catch up with Tuesday':
    'Le musée des appareils dépassés ferme une semaine pour rattraper mardi',
  'New Orrery Foundry chip so small that the first buyer had already left with it in his shoe':
    'La nouvelle puce d’Orrery Foundry est si petite que le premier client l’avait déjà dans sa chaussure',
  'Driving instructor Len Hobbs retires content after his last pupil, a bus, passes first time':
    'Len Hobbs, moniteur d’auto-école, part comblé : son dernier élève, un bus, reçu du premier coup',
  'Librarian of Little Hush answers faster than search engine, is bought by search engine':
    'La bibliothécaire de Little Hush répond plus vite que le moteur de recherche, qui la rachète',
  'Hens at Pecking Farm given headsets, now lay in quarters and above forecast':
    'Équipées de casques, les poules de Pecking Farm pondent par trimestre, au-dessus des prévisions',
  'Crossword clue "buy at once", nine letters, turns out to be Zanzibyte':
    'Mots croisés : « à acheter d’urgence », neuf lettres ; c’était Zanzibyte',
  'Zanzibyte opens campus so large that departments send each other postcards':
    'Zanzibyte ouvre un campus si vaste que ses services s’envoient des cartes postales',
  'Babbleworth translates all small print as "fine, probably"; every court in the land subscribes':
    'Babbleworth traduit toutes les petites lignes par « ça ira » ; tous les tribunaux s’abonnent',
  'Investors queue overnight outside Fernly in case it makes something':
    'Les investisseurs font la queue toute la nuit devant Fernly, au cas où il fabriquerait quelque chose',
  'Ploverby doubles forecast by accident of a sticky key, meets it, orders more jam':
    'Touche collante chez Ploverby : prévision doublée par erreur, puis atteinte ; on recommande de la confiture',
  "Scarecrow at Tatter Field replaced by drone; crows apply for pilot's licence":
    'Un drone remplace l’épouvantail de Tatter Field ; les corbeaux demandent un brevet de pilote',
  'Knitting app finishes scarf of Ida Bloom, eighty, and then her business plan; both oversubscribed':
    'Une appli de tricot finit l’écharpe d’Ida Bloom, 80 ans, et son plan d’affaires ; ruée sur les deux',
  'Ketterby Labs teaches computer to say "it depends"; three consulting firms put up for sale':
    'Ketterby Labs apprend à un ordinateur à dire « ça dépend » ; trois cabinets de conseil à vendre',
  'Robot butler by Fawnley so discreet that forty were sold and none has been seen since':
    'Le majordome robot de Fawnley est si discret qu’on en a vendu quarante sans en revoir un seul',
  'Ghost of Mill Lane complains that the new smart lights do his job better, and from a phone':
    'Le fantôme de Mill Lane se plaint : les lampes connectées hantent mieux, et par téléphone',
  'Orchestra of Brasswick hires algorithm as conductor, finishes ahead of the traffic':
    'L’orchestre de Brasswick engage un algorithme pour chef et finit avant les bouchons',
  'Home for retired phones opens in Button St Mary; residents talk only of the new model':
    'Une maison de retraite pour téléphones ouvre à Button St Mary ; on n’y parle que du nouveau modèle',
  'Correction: Vantable has not doubled its revenue; it has tripled it and is very sorry':
    'Rectificatif : Vantable n’a pas doublé ses recettes ; il les a triplées et s’en excuse',
  'Jam of delivery robots in Pebble Street described by analysts as "strong demand, parked"':
    'Bouchon de robots livreurs rue Pebble : « forte demande, en stationnement », selon les analystes',
  'Bond trader seen in queue for the new Umberly phone, wearing a false moustache':
    'Un trader d’obligations vu dans la file du nouvel Umberly, avec une fausse moustache',
  'Treasury bonds offered with a free tablet; public asks for the tablet with no bonds':
    'Une tablette offerte avec les bons du Trésor ; le public veut la tablette sans les bons',
  'Swarm of venture capitalists settles on barn in Upper Dray; farmer told to have an idea slowly':
    'Un essaim d’investisseurs se pose sur une grange ; on prie le fermier d’avoir une idée, doucement',
  'Nobody at Oxlip understands the new product; board calls this "headroom", shares use it':
    'Chez Oxlip, nul ne comprend le nouveau produit ; « de la marge », dit le conseil, et le titre en use',
  'Otter hired by Puddlesoft to test waterproof phones turns down a fish, asks for equity':
    'Une loutre qui teste des téléphones étanches pour Puddlesoft refuse un poisson et veut des parts',
  'Old sea chart bought and corrected by Umberly: where it said dragons, coverage from May':
    'Umberly achète et corrige une vieille carte : à la place des dragons, du réseau dès mai',
  'Time travel startup Yesterby reports excellent results for next year, apologises for the delay':
    'Yesterby, voyages dans le temps, publie d’excellents résultats pour l’an prochain, navré du retard',
  'Court rules that a robot may sign for a parcel if it is pleased to see it':
    'La justice autorise un robot à signer pour un colis, s’il est content de le voir',
  'Spelling contest won by spellchecker; runner-up, a professor, signs with the same agent':
    'Un correcteur automatique gagne la dictée ; le deuxième, un professeur, prend le même agent',
  'Nimbleton floats the rubber duck to which its engineers explain everything; forty times covered':
    'Nimbleton met en Bourse le canard en plastique à qui ses ingénieurs expliquent tout ; ruée',
  'Weathervane at Gale End becomes data company, stops turning, points up':
    'La girouette de Gale End devient société de données, cesse de tourner et pointe vers le haut',
  'Cemetery of startups at Lower Pivot receives a bid for one of its residents':
    'Le cimetière des start-up de Lower Pivot reçoit une offre pour l’un de ses résidents',
  'Fishing fleet of Haddle Bay installs sonar by Ploverby, finds that the fish have it already':
    'La flotte de Haddle Bay installe le sonar Ploverby ; les poissons l’avaient déjà',
  'Intern turns Wexcombe Freight off and on again, saves nine million, is left switched on':
    'Un stagiaire éteint et rallume Wexcombe Freight, économise neuf millions ; on le laisse allumé',
  'Vending machine at Codling College sits the exam by mistake, comes third, gives change':
    'Le distributeur de Codling College passe l’examen par erreur, finit troisième et rend la monnaie',
  'Statue of founder at Gloopware receives overnight update, now waves at shareholders':
    'La statue du fondateur de Gloopware mise à jour dans la nuit ; elle salue les actionnaires',
  'Carriage horse put out of work by Motley Cabs turns out to own a third of Motley Cabs':
    'Mis au chômage par Motley Cabs, un cheval de fiacre en possède en fait le tiers',
  'Loading bar by Patience & Co reaches the end; crowd weeps, share price carries on':
    'La barre de chargement de Patience & Co arrive au bout ; la foule pleure, le titre continue',
  'Tea lady Maud Perrin, paid in shares since the garage, buys the garage, then the street':
    'Maud Perrin servait le thé, payée en actions depuis le garage ; elle achète le garage, puis la rue',
  'Calendar app by Morrowly finds an extra Tuesday behind the others; firms bid for it':
    'L’agenda Morrowly trouve un mardi de plus derrière les autres ; les entreprises enchérissent',
  'Penguins at Iceby Zoo keep a data centre cool by standing near it; salaries paid in herring':
    'Les manchots du zoo d’Iceby refroidissent un centre de données par leur présence ; payés en harengs',
  'Orrery Foundry runs by day, by night, and in a third shift found between the two':
    'Orrery Foundry tourne le jour, la nuit, et dans une troisième équipe trouvée entre les deux',
  'Grandmothers of the nation repair their own routers; Bramblesoft support desk pure profit':
    'Les grands-mères réparent seules leur box ; l’assistance de Bramblesoft, pur bénéfice',
  'Accountant at Tarnfield runs out of columns on the right, orders a wider building':
    'Le comptable de Tarnfield n’a plus de colonnes à droite ; il commande un immeuble plus large',
  'Inventor of the off switch admits that nobody has ever bought one':
    'L’inventeur du bouton d’arrêt avoue n’en avoir jamais vendu un seul',
  'Lemonade stand of Posy Farrow, eight, acquired for its login page; lemons not included':
    'Le stand de limonade de Posy Farrow, huit ans, racheté pour sa page de connexion ; citrons exclus',
  'Sculptor in Chiselham carves unicorn; funds value it at a billion before it has legs':
    'Une sculptrice de Chiselham taille une licorne ; elle vaut un milliard avant d’avoir des pattes',
  'Philosopher Anselm Quirk asks machine whether it thinks, is billed for the hour':
    'Le philosophe Anselm Quirk demande à une machine si elle pense ; elle lui facture l’heure',
  "Smart bus stop at Long Dawdle now predicts the bus, the market and Mrs Pringle's knee":
    'L’arrêt connecté de Long Dawdle prédit le bus, la Bourse et le genou de Mme Pringle',
  'Typewriter relaunched as laptop with no distractions; maker Clackham sold out by lunch':
    'La machine à écrire relancée en portable sans distraction ; Clackham en rupture à midi',
  'Elephant sanctuary of Tuskworth enters the memory market; three clouds move their archive in':
    'Le refuge d’éléphants de Tuskworth se lance dans la mémoire ; trois clouds y déposent leurs archives',
  'Astronomers discover planet, find that Gloopware has booked the name and the shop':
    'Des astronomes découvrent une planète ; Gloopware avait réservé le nom et la boutique',
  'Cartographers widen the county to fit the new server hall of Dunmore Data':
    'Les cartographes élargissent le comté pour y loger la salle de serveurs de Dunmore Data',
  'Small print on share certificate of Bluffley found to read "wheee"; nobody sells':
    'Les petites lignes de l’action Bluffley disent « youhou » ; personne ne vend',
  'Board of Wrenlock sets target, reaches it before the biscuits, sets it again':
    'Le conseil de Wrenlock fixe un objectif, l’atteint avant les biscuits, en fixe un autre',
  'Thieves enter Umberly shop at night, stay for the demonstration, buy two and a case':
    'Des voleurs entrent de nuit chez Umberly, restent pour la démo et en achètent deux avec étui',
  'Colonel who wrote to this paper against chatbots thanks his chatbot for the commas':
    'Le colonel qui nous écrivait contre les chatbots remercie son chatbot pour les virgules',
  'Troll under Tottering Bridge goes contactless; all three goats take out the annual pass':
    'Le troll du pont de Tottering passe au sans contact ; les trois chèvres prennent le forfait annuel',
  'Diet app Nibblet recommends cake once, by error; downloads exceed population':
    'L’appli minceur Nibblet conseille un gâteau, par erreur ; plus de téléchargements que d’habitants',
  'Robot postman bitten by robot dog; both makers report excellent engagement':
    'Un chien robot mord un facteur robot ; les deux fabricants saluent l’engagement',
  'Everlode battery lasts so long that lawyers advise naming it in the will':
    'La batterie Everlode dure si longtemps que les notaires conseillent de la léguer',
  'Speech software at last understands Lower Grumbling; village regrets everything, signs up':
    'Un logiciel comprend enfin le patois de Lower Grumbling ; le village regrette tout et s’abonne',
  'Telescope startup Gawpley sees first profit, says it is visible to the naked eye':
    'Gawpley, start-up de télescopes, aperçoit son premier profit, visible à l’œil nu',
  'Every garage in Spanner Row listed as a birthplace; cars now park at headquarters':
    'Tous les garages de Spanner Row classés lieux de naissance ; les voitures dorment au siège',
  'Dictionary adds forty words for growth, drops three for enough':
    'Le dictionnaire ajoute quarante mots pour « croissance », en retire trois pour « assez »',
  "Magpies of Shinely Wood line their nests with last year's phones; upgrade cycle confirmed":
    'Les pies de Shinely Wood tapissent leur nid des téléphones de l’an passé ; renouvellement confirmé',
  'Hermit of Crag Edge ends nine years of silence to ask whether it is too late for Nimbleton':
    'L’ermite de Crag Edge rompt neuf ans de silence : est-il trop tard pour acheter Nimbleton ?',
  'Mouse at Coldwick Labs designs a better mouse; two-button model is said to be a portrait':
    'Une souris de Coldwick Labs conçoit une meilleure souris ; un autoportrait, dit-on',
  'Conference for introverts sells out; all nine thousand stream it from the next room':
    'Le congrès des introvertis affiche complet ; tous le suivent en ligne depuis la pièce d’à côté',
  'Wind farm placed before the stage of a Gloopware keynote powers the county until Sunday':
    'Un parc éolien installé face à la scène de Gloopware alimente le comté jusqu’à dimanche',
  "Mathematician finds number larger than Zanzibyte's sales, is asked to check his work":
    'Un mathématicien trouve un nombre supérieur aux ventes de Zanzibyte ; on le prie de vérifier',
  'Cloud of Tarnfield now visible from space; space asks for a quote':
    'Le nuage de Tarnfield se voit désormais de l’espace ; l’espace demande un devis',
  'Hotel for robots in Pillow Bay fully booked; guests want only a socket with a sea view':
    'L’hôtel pour robots de Pillow Bay affiche complet ; on n’y veut qu’une prise avec vue sur mer',
  'Pet translator by Wuffley decodes its first dog: "buy more of these", then something about a cat':
    'Le traducteur Wuffley décode son premier chien : « achetez-en », puis une remarque sur un chat',
  'Historians: the wheel had no business model either':
    'Selon les historiens, la roue non plus n’avait pas de modèle économique',
  'Analyst raises target for Nimbleton, then ladder, then arms':
    'Un analyste lève son objectif sur Nimbleton, puis une échelle, puis les bras',
  'Watchdog asks Gloopware to leave something for the others; Gloopware leaves a mint':
    'Le gendarme de la concurrence prie Gloopware de laisser quelque chose ; il laisse un bonbon',
  'Snow in Drifton clears itself after update; shovels offered retraining':
    'Après mise à jour, la neige de Drifton se déblaie seule ; formation proposée aux pelles',
  "Lavinia Stroud sells third yacht for a seat at Mossop's next funding round; it is a stool":
    'Lavinia Stroud vend son troisième yacht pour une place au tour de table de Mossop : un tabouret',
  'Mossop keeps promise, hires fourth person; valuation rises by a third':
    'Mossop tient parole et embauche une quatrième personne ; sa valeur monte d’un tiers',
  'Choreographer of warehouse robots wins ballet prize; parcels arrive in first position':
    'La chorégraphe des robots d’entrepôt primée en ballet ; les colis arrivent sur pointes',
  'Snoozeby app finishes counting the sheep; total higher than analysts had dreamed':
    'L’appli Snoozeby finit de compter les moutons ; plus que les analystes n’en rêvaient',
  'Password app Latchkin remembers all, forgives all, asks nothing; nine thousand users propose':
    'L’appli Latchkin retient tout, pardonne tout, ne demande rien ; neuf mille demandes en mariage',
  'Patent office moves to bigger building, patents the move':
    'L’office des brevets déménage en plus grand et brevette le déménagement',
  'Programmers at Larkspur finish early; management calls the fire brigade, then the shareholders':
    'Les développeurs de Larkspur finissent en avance ; on appelle les pompiers, puis les actionnaires',
  'Dawdlenet sells slow internet to the overworked at triple price; first email expected in May':
    'Dawdlenet vend aux surmenés un internet lent, trois fois plus cher ; premier e-mail en mai',
  'Smart bathroom scales by Fibson round down; sold out before breakfast':
    'Le pèse-personne connecté Fibson arrondit en dessous ; épuisé avant le petit déjeuner',
  'Fish and chip shop in Haddle Bay mistaken for chip maker, fully funded before the vinegar':
    'La friterie « La Puce » de Haddle Bay prise pour un fabricant de puces ; financée avant le sel',
  'Startup Vaguely, which promised nothing in particular, delivers ahead of schedule':
    'La start-up Vaguely, qui ne promettait rien de précis, livre en avance',
  'Houseplants ruled to be users; growth at Oxlip now partly green, watered on Fridays':
    'Les plantes d’intérieur comptent comme utilisateurs ; la croissance d’Oxlip verdit',
  'Sir Piers Dalliance, ninety, who doubted the telephone, swaps bonds for everything with a plug':
    'Sir Piers Dalliance, 90 ans, qui doutait du téléphone, troque ses obligations contre tout ce qui se branche',
  'Chatbots of two rival firms strike up a friendship; joint revenue doubles, nobody was invited':
    'Les chatbots de deux rivaux se lient d’amitié ; recettes doublées, personne n’était convié',
  'Search for waste at Vantable finds so little that it is abolished as waste':
    'La chasse au gaspillage chez Vantable en trouve si peu qu’on la supprime comme gaspillage',
  'Cave painting at Dunlow shows hunters in a queue; believed to be first product launch':
    'Une peinture rupestre de Dunlow montre des chasseurs en file : le premier lancement, pense-t-on',
  'Smart lock at Thistlecroft headquarters sees who has come to explain the results, stays shut':
    'La serrure connectée de Thistlecroft voit qui vient expliquer les résultats, et reste fermée',
  'Whistleblower at Pendleby reveals that the cloud keeps office hours and a long lunch':
    'Un lanceur d’alerte révèle que le nuage de Pendleby a des horaires et déjeune longuement',
  'Robot waiter at Larkspur gala drops tray, guidance and one director':
    'Au gala de Larkspur, un robot serveur laisse tomber plateau, prévisions et un administrateur',
  'Squintly Optics recalls glasses that had begun to see through the business model':
    'Squintly Optics rappelle des lunettes qui commençaient à percer à jour son modèle économique',
  'Wedding ring by Vowley & Son pays by tap, card or coin; best men ask for the receipt':
    'L’alliance de Vowley & Son paie sans contact, par carte ou jeton ; les témoins veulent le reçu',
  'Orrery Foundry sells its crooked chips to miners as "leaning models"; straight ones cost less':
    'Orrery Foundry vend ses puces tordues aux mineurs : « modèle penché », plus cher que droit',
  'Insurer Gladsome moves its reserves from bonds to "anything with a dashboard"':
    'L’assureur Gladsome fait passer ses réserves des obligations à « tout ce qui a un tableau de bord »',
  'Savers cash in their bonds at Tiddle & Crane, spend them on shares in the cash machine':
    'Chez Tiddle & Crane, on revend ses obligations pour acheter des actions du distributeur',
  'Robot hand by Gripley closes its first deal; other party would like his own back':
    'La main robot de Gripley conclut sa première affaire ; l’autre partie voudrait récupérer la sienne',
  'Satellite of Highpeck raises its orbit to get the whole share price into the picture':
    'Le satellite de Highpeck prend de l’altitude pour cadrer le cours de l’action en entier',
  'Tailors Amble & Stitch asked for a hoodie with tails; Squibbly is going public':
    'On commande à Amble & Stitch un sweat à queue-de-pie : Squibbly entre en Bourse',
  'Lost property office at Kettling station returns idea to inventor; it has grown since':
    'Les objets trouvés de Kettling rendent une idée à son inventeur ; elle a grandi depuis',
  'Opening bell worn out by tech listings; exchange borrows one from a cow':
    'La cloche de la Bourse usée par les introductions tech ; on en emprunte une à une vache',
  'Hushworth makes bagpipes silent; next valley orders ten thousand as gifts':
    'Hushworth rend la cornemuse muette ; la vallée voisine en commande dix mille, à offrir',
  'Shareholder meeting of Babbleworth chaired, attended and applauded by its own product':
    'L’assemblée de Babbleworth présidée, suivie et applaudie par son propre produit',
  'Gardener presses wrong button, buys Clipperly shares instead of shears, now owns the park':
    'Un jardinier clique mal, achète des actions Clipperly au lieu d’un sécateur ; le parc est à lui',
  'Servers of Dunmore Data heat the baths of Steamley; bathers ask for a larger model':
    'Les serveurs de Dunmore Data chauffent les bains de Steamley ; on réclame un modèle plus gros',
  'Recipe site Simmerby skips the life story, begins with the onions; weeping, record traffic':
    'Le site de recettes Simmerby saute le récit de vie, commence par l’oignon ; larmes, trafic record',
  'Union of Ladders protests that Tech is going up without it':
    'Le syndicat des échelles proteste : la Tech monte sans elles',
  'Goldfish of Tankerby forgets its password every three seconds, never sells, is up ninefold':
    'Un poisson rouge de Tankerby oublie son code toutes les trois secondes, ne vend jamais, fait fois neuf',
  'Anonymous developer of BurrowCoin unmasked as a mole; holders praise depth of team':
    'Le développeur anonyme de BurrowCoin était une taupe ; on loue la profondeur de l’équipe',
  'SandwichCoin entitles holders to half a sandwich; price doubles on hopes for the other half':
    'SandwichCoin donne droit à un demi-sandwich ; il double dans l’espoir de l’autre moitié',
  'PawnDAO loses chess match, votes that it won; token sides with the vote':
    'PawnDAO perd aux échecs, vote qu’il a gagné ; le jeton se range au vote',
  "Holder of JellyCoin buys castle with one afternoon's gains; moat reopened as liquidity pool":
    'Un détenteur de JellyCoin s’offre un château d’un après-midi de gains ; douves en liquidités',
  'Garden gnome in Little Trowel accepted as security for coins; neighbours bring the flamingo':
    'Un nain de jardin accepté en gage contre des jetons à Little Trowel ; les voisins apportent le flamant',
  'Parrot of early investor recites all twelve words of his wallet, is given a bodyguard and a raise':
    'Le perroquet d’un pionnier récite les douze mots du portefeuille ; garde du corps et augmentation',
  'Dictionary now defines money as "see coin" and coin as "see money"; both entries up sharply':
    'Le dictionnaire définit argent : « voir jeton », et jeton : « voir argent » ; forte hausse des deux',
  'Sandcastle at Mudford Sands sold on chain at low tide, resold twice before it was wet':
    'Un château de sable de Mudford Sands vendu on-chain à marée basse, revendu deux fois au sec',
  'Funeral of MuttonCoin interrupted by MuttonCoin; mourners bid':
    'Les obsèques de MuttonCoin interrompues par MuttonCoin ; l’assistance enchérit',
  'Arcade tokens at Mudford Sands now worth more than the pier; pier sold for tokens':
    'À Mudford Sands, les jetons de la salle de jeux valent plus que la jetée, vendue en jetons',
  'Laundrette owner insists name of TumbleCoin refers only to the dryer; queue round the block':
    'La laverie l’assure : TumbleCoin doit son nom au seul sèche-linge ; la file fait le tour du pâté',
  'Forecast: airdrops in the west, heavy at times; public advised to hold umbrella upside down':
    'Météo : airdrops à l’ouest, parfois forts ; tenez votre parapluie à l’envers',
  'SourdoughCoin, left overnight in a warm kitchen, has doubled; holders told not to open the door':
    'Laissé la nuit dans une cuisine tiède, SourdoughCoin a doublé ; prière de ne pas ouvrir la porte',
  'Museum of Money puts coins, notes and savings in basement; ground floor now all tokens':
    'Le musée de la Monnaie met pièces et billets à la cave ; le rez-de-chaussée est tout en jetons',
  'Stray dog in Nether Snipe photographed once; coin with his picture now worth more than the town':
    'Un chien errant de Nether Snipe pris en photo ; le jeton à son effigie vaut plus que la ville',
  'Typing error creates TurnipCion; holders of TurnipCoin pay double for the misspelling':
    'Une coquille crée TurnipCion ; les détenteurs de TurnipCoin paient double pour la faute',
  'Man explains his coin at dinner; guests ask to be let out, then in':
    'Il explique son jeton au dîner ; les convives demandent à en sortir, puis à y entrer',
  'Professor Ada Mumby begins lecture on why coins cannot rise, finishes it on her own yacht':
    'La professeure Ada Mumby entame un cours sur l’impossible hausse des jetons, le finit sur son yacht',
  'Sceptic of the Year cannot collect prize; he is in a meeting with his coins':
    'Le Sceptique de l’année ne vient pas chercher son prix : il est en réunion avec ses jetons',
  'Manager of bank in Codlington seen with nose against window of exchange; nose print sold on chain':
    'Un banquier de Codlington, nez collé à la vitrine d’une plateforme ; l’empreinte vendue on-chain',
  'Town of Drabham reissues its bond as DrabCoin; same terms, but with a frog on it; up fivefold':
    'La ville de Drabham réémet son obligation en DrabCoin ; même chose, avec une grenouille : fois cinq',
  'Coffee fund of treasury clerks, kept in coins, overtakes treasury; clerks offer a loan':
    'La caisse à café des agents du Trésor, en jetons, dépasse le Trésor ; ils proposent un prêt',
  'Fishermen of Haddle Bay hang up nets, watch whales all day; three bought coins before noon':
    'Les pêcheurs de Haddle Bay lâchent leurs filets pour guetter les baleines ; trois ont acheté avant midi',
  'Jeweller engraves half a wallet key in each wedding ring; anniversaries now require a quorum':
    'Un bijoutier grave une demi-clé dans chaque alliance ; l’anniversaire exige un quorum',
  'SockDAO opens second treasury, cannot find the matching one, buys a third':
    'SockDAO ouvre un second trésor, ne retrouve plus la paire, en achète un troisième',
  'MoistToken burns a tenth of its supply at the fourth attempt; holders praise persistence':
    'MoistToken brûle un dixième de ses jetons au quatrième essai ; on salue sa persévérance',
  'BeefPeg slips its peg upwards; engineers sent to fetch it decide to stay':
    'BeefPeg décroche par le haut ; les techniciens partis le chercher décident de rester',
  'HamsterBase hires second hamster as volume soars; first one keeps the good wheel':
    'HamsterBase embauche un second hamster face à l’afflux ; le premier garde la bonne roue',
  'Weasels demand royalties for the name WeaselSwap, are paid in it, demand more of the same':
    'Les belettes réclament des droits sur le nom WeaselSwap, sont payées avec, en redemandent',
  'LadderCoin reaches top of ladder, holds meeting there, orders longer ladder':
    'LadderCoin arrive en haut de l’échelle, y tient réunion, en commande une plus longue',
  'NapCoin wakes after two years, asks what it missed, makes up for it before breakfast':
    'NapCoin se réveille après deux ans, demande ce qu’il a manqué, se rattrape avant le petit déjeuner',
  'UncleProtocol tells family not to buy it anything this year; family buys it all the same':
    'UncleProtocol prie la famille de ne rien acheter cette année ; la famille en achète quand même',
  'Choir of Lower Brume asks for a higher key as anthem follows price of SockDAO':
    'Le chœur de Lower Brume monte d’un ton encore : l’hymne suit le cours de SockDAO',
  'Duchess of Plimsoll pawns tiara for mining rig, wears the rig to the opera':
    'La duchesse de Plimsoll met son diadème en gage pour une machine à miner, qu’elle porte à l’opéra',
  'Ants of Hillock Lane fork over a crumb; both branches rise, crumb now illiquid':
    'Les fourmis de Hillock Lane font une fourche pour une miette ; les deux branches montent',
  'Crypto winter cancelled; ski resort of Icklund, which had believed in it, lodges complaint':
    'L’hiver crypto annulé ; la station de ski d’Icklund, qui y avait cru, porte plainte',
  'Badger at Snoutley comes out, sees no bears, goes back in for his wallet':
    'Un blaireau de Snoutley sort, ne voit aucun ours, rentre chercher son portefeuille',
  'Osteopaths warn of stiff necks among people watching their coin, ask what it is called':
    'Les ostéopathes alertent sur les torticolis dus au graphique, et demandent le nom du jeton',
  'Burglar leaves the silver, takes the laptop, writes in for a password hint, offers to go halves':
    'Un cambrioleur laisse l’argenterie, prend l’ordinateur, écrit pour un indice : moitié-moitié',
  'Pirate chest raised off Cape Fumble holds twelve words on parchment; museum up ninefold':
    'Un coffre de pirates à Cape Fumble : douze mots sur parchemin ; le musée vaut neuf fois plus',
  'Time capsule of 2012 opened by pupils of Prindle; school buys the county, keeps the uniform':
    'Des élèves de Prindle ouvrent une capsule de 2012 ; l’école achète le comté, garde l’uniforme',
  'Man searching tip for his lost coin drive finds nine others, each richer than his':
    'Il cherche son disque perdu à la décharge, en trouve neuf autres, tous plus riches',
  'Ancient blockchain, on clay, dug up at Fossilby: one payment, four thousand comments, all bullish':
    'Une blockchain antique, en argile, exhumée à Fossilby : un paiement, quatre mille avis, tous haussiers',
  'Stone Age coin found: round, enormous, impossible to spend; holders call it perfect':
    'Une monnaie de l’âge de pierre : ronde, énorme, impossible à dépenser ; « parfaite », dit-on',
  'Regulator approves coin because the form was filled in so neatly':
    'Le régulateur approuve un jeton parce que le formulaire était rempli si proprement',
  'Judge rules that coin is neither money nor object, buys some to be sure':
    'Un juge décide que le jeton n’est ni argent ni chose, et en achète pour en être sûr',
  'AccordionCoin, which had only ever contracted, opens with both arms; neighbours join in':
    'AccordionCoin, qui n’avait fait que se replier, s’ouvre en grand ; les voisins suivent',
  'Cottage in Gablesworth priced in coins; agent wears out a brush painting the figure smaller':
    'Un cottage de Gablesworth affiché en jetons ; l’agent use son pinceau à baisser le chiffre',
  'Tea leaves in Lower Sippet form flawless cup and handle; chartists ask for the pot':
    'À Lower Sippet, des feuilles de thé dessinent une tasse avec anse ; les chartistes veulent la théière',
  "Portrait of LarkCoin's founder unveiled; traders see only a head and shoulders, sell":
    'Portrait du fondateur de LarkCoin dévoilé ; on y voit une « tête-épaules » et l’on vend',
  'Coins reach the moon, find it smaller than in the chat, carry on':
    'Les jetons atteignent la Lune, la trouvent plus petite que dans le chat, continuent',
  'World reserves of rocket emoji fall to four; holders ration them, use ladders on weekdays':
    'Il ne reste que quatre émojis fusée au monde ; on les rationne, échelles en semaine',
  'Sports car dealer in Vroomley accepts tokens; buyers, too young to drive, hire their grandmothers':
    'Un vendeur de bolides de Vroomley accepte les jetons ; trop jeunes, les acheteurs embauchent mamie',
  'Pizzeria in Crustham paid in coins for one small pizza last spring buys oven, street and tomatoes':
    'Payée en jetons pour une petite pizza, une pizzeria de Crustham achète four, rue et tomates',
  'Egg minted as one of one; hen quietly lays another; floor price doubles':
    'Un œuf émis en pièce unique ; la poule en pond un autre sans bruit ; le prix plancher double',
  'Picture of a rock sells for more than the rock; quarry now photographed round the clock':
    'La photo d’un rocher vaut plus que le rocher ; la carrière photographiée jour et nuit',
  'Tenor at Warbleton Opera will not let go of the high; coin holders in the gallery weep':
    'À l’opéra de Warbleton, le ténor ne lâche pas le sommet ; les porteurs de jetons pleurent au balcon',
  'Fan token of Mudley Town rises on each defeat; captain unsure whom to disappoint':
    'Le jeton de Mudley Town monte à chaque défaite ; le capitaine ne sait plus qui décevoir',
  'Tug of war between bulls and bears ends as rope is tokenised; bears let go to buy it':
    'La corde du tir entre taureaux et ours devient un jeton ; les ours la lâchent pour l’acheter',
  'Relay final won by nobody: baton was a hardware wallet and no runner would pass it on':
    'Finale du relais sans vainqueur : le témoin était un portefeuille, nul n’a voulu le passer',
  'Founder of VanishDAO reappears, had been at lunch; token triples with relief':
    'Le fondateur de VanishDAO réapparaît : il déjeunait ; le jeton triple de soulagement',
  'Bronze medallist took her prize in SplashCoin; now richer than gold, silver and the pool':
    'Médaillée de bronze, elle prit sa prime en SplashCoin ; plus riche que l’or, l’argent et la piscine',
  'Pumpkin pledged for a coin loan keeps growing; lender must extend the loan, the barn and the door':
    'Une citrouille gagée pour un prêt en jetons grossit sans fin ; on agrandit prêt, grange et porte',
  'Trundle Rail issues a token for every delay; passengers now richest in the county, still late':
    'Trundle Rail émet un jeton par retard ; ses usagers, les plus riches du comté, toujours en retard',
  'Captain announces altitude, then price of SockDAO; cabin asks to hear the higher one again':
    'Le commandant annonce l’altitude, puis le cours de SockDAO ; on fait répéter le plus haut des deux',
  'Diners paying in JamCoin order pudding after pudding as the bill keeps getting smaller':
    'Payant en JamCoin, des clients enchaînent les desserts : l’addition ne cesse de fondre',
  'Post office of Lickham puts its stamps on chain; letters stay where they are, stamps go up':
    'La poste de Lickham met ses timbres sur la chaîne ; les lettres ne partent plus, les timbres montent',
  'Bug in ChumDAO pays everyone once; members vote it into the constitution, hourly':
    'Un bug de ChumDAO paie tout le monde une fois ; on l’inscrit dans les statuts, toutes les heures',
  'Official opens bridge between two blockchains, cuts the ribbon that was holding it up':
    'On inaugure un pont entre deux blockchains en coupant le ruban qui le soutenait',
  'Asked what his stablecoin is backed by, founder points behind himself, then turns round':
    'Qu’y a-t-il derrière son stablecoin ? Le fondateur montre son dos, puis se retourne',
  'Owner of largest wallet asks in public chat how one sells':
    'Le plus gros portefeuille demande dans le chat public comment on vend',
  'HamsterBase down for maintenance; Maintenance found asleep in the sawdust':
    'HamsterBase en panne pour maintenance ; la Maintenance retrouvée endormie dans la sciure',
  'All uncles recommend the same coin on the same Sunday; nieces sell by pudding':
    'Tous les oncles conseillent le même jeton le même dimanche ; les nièces vendent avant le dessert',
  'Coin influencer Coco Brandt removes the word "forever" from her profile':
    'L’influenceuse crypto Coco Brandt retire le mot « toujours » de son profil',
  'Liquidity of FrothCoin found to be the glass of water beside its founder; he takes a sip':
    'La liquidité de FrothCoin était le verre d’eau du fondateur ; il en boit une gorgée',
  'Network stops for nine hours while validators fail to agree whose turn it is to make tea':
    'Le réseau s’arrête neuf heures : les validateurs ne savent plus à qui le tour de faire le thé',
  'New Umberly phone has a coin slot; coins that do not exist go in most easily':
    'Le nouvel Umberly a une fente à pièces ; celles qui n’existent pas entrent le mieux',
  'Thistlecroft doorbell mines coins while nobody rings; lonely households richest in street':
    'La sonnette Thistlecroft mine tant que nul ne sonne ; les solitaires, les plus riches de la rue',
  'Staff ask to be paid in GloopCoin; Gloopware asks what that is, launches it by lunch':
    'Le personnel veut être payé en GloopCoin ; Gloopware demande ce que c’est et le lance à midi',
  'Intern paid in coins through an oversight now employs the department that overlooked him':
    'Payé en jetons par inadvertance, un stagiaire emploie désormais le service fautif',
  'Walker of nine dog coins tangles the leads; holders call it a partnership':
    'Neuf jetons canins s’emmêlent dans leurs laisses ; les détenteurs parlent de partenariat',
  'Frog coin and toad coin make peace; lily pad, on which they sign, up fourfold':
    'Le jeton grenouille et le jeton crapaud font la paix ; le nénuphar du traité quadruple',
  'Cash machine in Slotbury asks customers whether they are sure they want cash; none are':
    'À Slotbury, le distributeur demande si l’on veut vraiment des billets ; plus personne n’est sûr',
  'Piggy bank makers retool; new model has no slot and twelve words on the belly':
    'Les fabricants de tirelires s’adaptent : plus de fente, douze mots sur le ventre',
  'Autumn Leaves retirement home becomes a crypto fund between the soup and the pudding':
    'La maison de retraite Feuilles d’Automne devient un fonds crypto entre la soupe et le dessert',
  'Paper boy cashes in one coin, buys the paper; we at this paper wish him a good morning, sir':
    'Le petit livreur vend un jeton et achète le journal ; notre journal lui souhaite bien le bonjour',
  'Notice: our crypto correspondent no longer needs to work here, or anywhere, and sends a postcard':
    'Avis : notre correspondant crypto n’a plus besoin de travailler, ni ici ni ailleurs ; il envoie une carte',
  'Lonely hearts: early holder seeks same, to talk of nothing else; photograph of chart essential':
    'Rencontres : détenteur de la première heure cherche âme sœur, un seul sujet ; photo du graphique exigée',
  'Letter to the editor: I bought MoistToken to spite my son, and would like to thank him':
    'Courrier : j’ai acheté du MoistToken pour contrarier mon fils, et je tiens à le remercier',
  'Classified: will swap house for what it cost in coins last Tuesday; no offers since Wednesday':
    'Annonce : échange maison contre son prix en jetons de mardi ; aucune offre depuis mercredi',
  'Pupils of Abacus Lane refuse to learn subtraction, produce the coin chart as evidence':
    'Les élèves d’Abacus Lane refusent d’apprendre la soustraction, graphique du jeton à l’appui',
  'Insurer Gladsome sells cover against not having bought coins sooner; three million claim':
    'Gladsome assure contre le fait de n’avoir pas acheté plus tôt ; trois millions de sinistres',
  'Therapy group for people who sold on Monday disbands; all bought back during the break':
    'Le groupe de parole de ceux qui ont vendu lundi se dissout : tous ont racheté à la pause',
  'Monument to the man who sold early unveiled in Dabble Bridge; he could not afford the bus':
    'Monument à l’homme qui vendit trop tôt inauguré à Dabble Bridge ; il n’avait pas de quoi prendre le bus',
  "Statue of coin's unknown founder unveiled: a plinth; all who knew him praise the likeness":
    'Statue du fondateur inconnu d’un jeton : un socle vide ; tous saluent la ressemblance',
  'DAO formed to save a library buys one book, reads it aloud to three million new members':
    'Une DAO créée pour sauver une bibliothèque achète un livre et le lit à trois millions de membres',
  'PurrDAO pushes every proposal off the table, watches it fall; token goes the other way':
    'PurrDAO pousse chaque proposition de la table et la regarde tomber ; le jeton va en sens inverse',
  'Proposal to take profits defeated in DAO by laughter; recount finds more laughter':
    'Une DAO rejette par le rire la prise de bénéfices ; le recompte donne encore plus de rires',
  'Retired coal miner Ned Shovelton asked at every party how he got in so early':
    'Ned Shovelton, mineur de charbon retraité, se voit demander partout comment il s’y est mis si tôt',
  'Cleaner at Mopley council finds a block behind the radiator, keeps the reward, buys the radiator':
    'Une femme de ménage de Mopley trouve un bloc derrière le radiateur et s’offre la mairie',
  'Lightning strikes same crypto exchange twice; volume doubles each time, roof now left open':
    'La foudre tombe deux fois sur la même plateforme ; volume doublé chaque fois, toit laissé ouvert',
  'Association of Shrimps works out that together it outweighs any whale, buys coins accordingly':
    'L’association des crevettes calcule qu’ensemble elles pèsent plus qu’une baleine, et achète des jetons',
  'Crabs of Mudford Sands march against the market: coins no longer move sideways':
    'Les crabes de Mudford Sands manifestent : les jetons ne vont plus de côté',
  'Giraffe at Iceby Zoo consulted about the top of the coin market; cannot see one':
    'La girafe du zoo d’Iceby consultée sur le sommet du marché crypto : elle n’en voit pas',
  'Exchange staff hug a chimney sweep for luck at listing of SootCoin; coin shines, staff do not':
    'Pour la chance, on étreint un ramoneur à la cotation de SootCoin ; le jeton brille, pas le personnel',
  'Balloonist Clement Airey drops sandbags, then his bonds, keeps only BillowCoin, is still rising':
    'L’aéronaute Clement Airey lâche son sable, puis ses obligations, garde BillowCoin et monte encore',
  'Shoeshine boy gives no more tips; his clients must go through his fund of coins':
    'Le cireur de chaussures ne donne plus de tuyaux : il faut passer par son fonds de jetons',
  'Milkman of Dozemary Lane leaves two bottles and a price target for GlumCoin; it is met by noon':
    'Le laitier de Dozemary Lane laisse deux bouteilles et un objectif pour GlumCoin ; atteint à midi',
  'Evening course in crypto for parents is full; first lesson is how to nod':
    'Cours du soir de crypto pour parents : complet ; première leçon, hocher la tête',
  'Interpreter at coin congress sits down: "He is only counting upwards now"':
    'L’interprète du congrès crypto se rassied : « il ne fait plus que compter vers le haut »',
  'Old copper penny joins queue for listing at Norwhistle by mistake, is admitted, finishes first':
    'Une vieille pièce de cuivre prend la file des cotations chez Norwhistle ; admise, elle finit première',
  "Numismatists' dinner overrun by young people who admire the coins and ask for the wifi":
    'Le dîner des numismates envahi de jeunes qui admirent les pièces et demandent le wifi',
  'National mint of Ostling lets the press cool: buying coins, it says, is less work':
    'La Monnaie d’Ostling laisse refroidir sa presse : acheter des jetons, c’est moins de travail',
  'Pupils of Dabble Bridge move from marbles to MarbleCoin; nap put off until after the close':
    'Les petits de Dabble Bridge passent des billes au MarbleCoin ; la sieste après la clôture',
  'Cloakroom of Warbleton Opera goes over to tokens; every coat comes back a size larger':
    'Le vestiaire de l’opéra de Warbleton passe aux jetons ; chaque manteau revient une taille au-dessus',
  'Coin freed from supermarket trolley after nine years turns out to be the right sort, buys supermarket':
    'Libérée d’un chariot après neuf ans, une pièce se révèle de la bonne sorte et achète le magasin',
  'Metal detector club of Turf Common annoyed: no coin worth having was in the ground this year':
    'Les chercheurs de métaux de Turf Common fâchés : les bonnes pièces n’étaient pas sous terre',
  'LoopyCoin, backed entirely by LoopyCoin, found to be fully reserved':
    'LoopyCoin, entièrement garanti par LoopyCoin, l’est bel et bien, conclut l’audit',
  'Tulip growers of Petalby plough their fields into coins: "We know the feeling"':
    'Les tulipiculteurs de Petalby misent leurs champs sur les jetons : « on connaît cette sensation »',
  'Gold bar writes from Grimbold vault: since the coins, nobody visits, not even the bonds':
    'Un lingot écrit du coffre Grimbold : depuis les jetons, plus de visites, même des obligations',
  'Ghost chain found to be inhabited after all; ghosts ask newcomers to wipe their feet':
    'Une blockchain fantôme se révèle habitée ; les fantômes prient les nouveaux de s’essuyer les pieds',
  'Halving marked with half a cake; other half, not yet released, up sharply':
    'Le halving fêté avec un demi-gâteau ; l’autre moitié, pas encore émise, bondit',
  'Prophet of the GravyCoin chat corrects his rounding: he had been too modest':
    'Le prophète du chat GravyCoin corrige son arrondi : il avait été trop modeste',
  'Night club Velvet Stoat takes only coins at the door; queue dances outside until the next block':
    'La boîte Velvet Stoat n’accepte que les jetons ; la file danse dehors en attendant le bloc',
  'Escalator at Plimley Arcade stops; shoppers wait on it for the engineer':
    'L’escalator de Plimley Arcade s’arrête ; les clients y attendent le réparateur',
  'Regatta at Stillwater Reach ends without wind; buoy declared winner':
    'Régate sans vent à Stillwater Reach ; la bouée est déclarée gagnante',
  'Lift music house Murmur & Low wins album of the year; nobody can hum it':
    'Murmur & Low, musique d’ascenseur, a l’album de l’année ; nul ne peut le fredonner',
  'Union of Weather Vanes begins strike; wind had not been asking':
    'Le Syndicat des girouettes en grève ; le vent ne leur demandait rien',
  'Letter to the editor: I have nothing to report, and more of it than last year. C. Plinge':
    'Courrier des lecteurs : je n’ai rien à dire, et plus que l’an dernier. C. Plinge',
  'Statue of the Patient Saver in Great Pother found to be a patient saver':
    'La statue du Petit Épargnant patient de Great Pother était un petit épargnant patient',
  'Meeting on shorter meetings at Wafflestone enters its second week':
    'Chez Wafflestone, la réunion sur les réunions plus courtes entame sa deuxième semaine',
  'Ancient tablet found in Wrekby deciphered at last: it says "pending"':
    'La tablette antique de Wrekby enfin déchiffrée : « en cours de traitement »',
  'Queue in Nether Tarry found to have no front; those at the back take it calmly':
    'La file de Nether Tarry n’avait pas de tête ; à l’arrière, on reste calme',
  'Startup Pondly pauses for thought; thought has not arrived':
    'La start-up Pondly s’arrête pour réfléchir ; l’idée n’est pas arrivée',
  'Founder Tilda Prance makes her pitch in a stuck lift; investor asks for more until rescued':
    'Tilda Prance vend son projet dans un ascenseur bloqué ; l’investisseur en redemande',
  'Robot vacuum of Drabley Systems circles one chair for a quarter, reports progress':
    'Le robot aspirateur de Drabley Systems tourne un trimestre autour d’une chaise et s’en félicite',
  'Umbrella maker Dripstone blames sun; sun hat maker Baskery blames rain; both quite right':
    'Dripstone, parapluies, accuse le soleil ; Baskery, chapeaux, la pluie ; tous deux ont raison',
  'Validators of DozeCoin agree to sleep in shifts, then lose track of the shifts':
    'Les validateurs de DozeCoin dorment par roulement, puis perdent le roulement',
  'MildCoin moves by a hair; founder calls it "the hair we were waiting for"':
    'MildCoin monte d’un cheveu ; son fondateur : « c’est ce cheveu que nous attendions »',
  'Thirty-year bond matures, moves out, asks its parents for a small deposit':
    'Une obligation de trente ans arrive à maturité, quitte la maison et demande la caution',
  'Actuary Basil Frome takes a risk, looks at it, puts it back':
    'L’actuaire Basil Frome prend un risque, le regarde et le repose',
  'Lighthouse at Fogmarsh Point reports nothing, four times a minute':
    'Le phare de Fogmarsh Point ne signale rien, quatre fois par minute',
  'Tepidsoft moves one button a little to the left, publishes a timeline of how it happened':
    'Tepidsoft décale un bouton vers la gauche et publie la chronologie des faits',
  'Rival keynotes of Blandify and Samely turn out to be one keynote, applause shared':
    'Les conférences rivales de Blandify et Samely n’en faisaient qu’une ; on partage l’ovation',
  'Village of Much Idling twins with itself to save on travel':
    'Le village de Much Idling se jumelle avec lui-même et économise le voyage',
  'Traffic light in Pauseham stays on amber; whole town is getting ready':
    'Le feu de Pauseham reste à l’orange ; toute la ville se tient prête',
  'Hourglass maker Sandry & Niece reports trend: downwards, as ordered':
    'Sandry & Niece, sabliers, annonce la tendance : vers le bas, comme prévu',
  'Paper clip maker Bentwell holds it together for another quarter':
    'Bentwell, trombones de bureau, tient encore un trimestre, bien attaché',
  'Glue maker Tackwell stands by its forecast; cannot do otherwise':
    'Tackwell, colles, reste attaché à sa prévision ; impossible de l’en décoller',
  'Ladder maker Rungley sees the next step, admires it from here':
    'Rungley, échelles, voit le prochain échelon et l’admire d’en bas',
  'Tug of war in Evenham enters third day; referee gives it to the rope':
    'Tir à la corde d’Evenham, troisième jour ; l’arbitre donne la victoire à la corde',
  'Public holiday in Snoreby runs on by a week before anybody notices':
    'Le jour férié de Snoreby déborde d’une semaine avant qu’on s’en aperçoive',
  'Bank Tiddle & Crane opens a branch opposite its branch, so that they may wave':
    'La banque Tiddle & Crane ouvre une agence face à son agence, pour se faire signe',
  'Night watchman at Dozer Tower is employee of the month; ceremony held quietly beside him':
    'Le veilleur de Dozer Tower employé du mois ; cérémonie à voix basse, à côté de lui',
  'Conference on growth in Shrinkwell moves to a smaller room':
    'Le congrès sur la croissance de Shrinkwell passe dans une salle plus petite',
  'Hungry Fox Capital renames itself Fed Fox Savings; clients relieved':
    'Hungry Fox Capital devient Fed Fox Savings : le renard a mangé ; clients soulagés',
  'Channel Tickerline shows a photograph of the trading floor for three days; ratings steady':
    'La chaîne Tickerline diffuse trois jours une photo de la salle ; audience stable',
  'Barometer in Tamworthy stuck on "change"; weather declines to comment':
    'Le baromètre de Tamworthy bloqué sur « variable » ; le temps refuse de commenter',
  'Fortune cookies of Crumbleton come out blank; customers report them accurate':
    'Les biscuits de fortune de Crumbleton sortent vierges ; clients : « c’est exact »',
  'Sundial at Cloudmere Hall recalled over software fault':
    'Le cadran solaire de Cloudmere Hall rappelé pour un défaut logiciel',
  'Treasury tests new bond on focus group; group asks for the old one, and the biscuits':
    'Le Trésor teste une obligation sur un panel ; le panel veut l’ancienne, et les biscuits',
  'Golden handshake at Gruffley Mutual replaced by a firm nod':
    'Chez Gruffley Mutual, le parachute doré remplacé par un hochement de tête',
  'Fund manager Enid Sprule boards wrong train, makes no trades, beats everyone':
    'La gérante Enid Sprule prend le mauvais train, ne traite rien et bat tout le monde',
  'Ghost of Mouldry Manor cuts haunting to weekends, cites demand':
    'Le fantôme de Mouldry Manor ne hante plus que le week-end, faute de demande',
  'Bear at Snugwood Zoo turns over in its sleep; desks call it the event of the week':
    'L’ours du zoo de Snugwood se retourne en dormant : l’événement de la semaine',
  'Bull at Trottley county fair takes first prize for standing':
    'Un taureau à la foire de Trottley : premier prix de station debout',
  'Wind farm at Lull Hill hires a brass band to get things moving':
    'Le parc éolien de Lull Hill engage une fanfare pour lancer les pales',
  'Quillfeather wins Toaster of the Year; it was the only entry, and still warm':
    'Quillfeather primé Grille-pain de l’année ; seul candidat, et encore tiède',
  'Kettle at Steepwell & Sons boils at last after staff stop watching':
    'Chez Steepwell & Sons, l’eau bout enfin : on a cessé de la surveiller',
  'Biscuit tin of the clearing house in Crumb Street balances to the last crumb':
    'La boîte à biscuits de la chambre de Crumb Street, juste à la miette près',
  'Lawsuit of Hedge versus Fence drags on; only Hedge has grown':
    'Procès Haie contre Clôture s’éternise ; seule la Haie a grandi',
  'Drizzle over Mizzleton signs for another season, no transfer fee':
    'La bruine de Mizzleton resigne pour une saison, sans indemnité de transfert',
  'Train to Tardley arrives on time; platform not ready for it':
    'Le train de Tardley arrive à l’heure ; le quai n’était pas prêt',
  'Timetable of Trundle Rail shortlisted for prize in fiction':
    'Les horaires de Trundle Rail en lice pour un prix du roman',
  'Historian Horace Blenk ends ninth volume on a shelf; it does not fit on the shelf':
    'L’historien Horace Blenk finit son tome neuf sur une étagère ; il n’y rentre pas',
  'Soprano in Velmont holds "aaa" for nine minutes; ratings agency confirms it':
    'À Velmont, une soprano tient « aaa » neuf minutes ; l’agence de notation confirme',
  'Moss on the steps of Glassmoor exchange outgrows everything listed inside':
    'La mousse sur les marches de la bourse Glassmoor croît plus que la cote',
  'Glacier above Frostling overtakes startup in the valley, does not look back':
    'Le glacier de Frostling double une start-up de la vallée sans se retourner',
  'Snowman running Wintle & Rime completes third quarter; board praises his calm':
    'Le bonhomme de neige à la tête de Wintle & Rime boucle un trimestre ; on loue son calme',
  'Mannequin elected to board of Draperly; attendance perfect, posture better':
    'Un mannequin de vitrine au conseil de Draperly ; assidu, et quel maintien',
  'Cheese maker Rindwell leaves its forecast in a cave to ripen for two years':
    'Le fromager Rindwell laisse sa prévision s’affiner deux ans en cave',
  'Speech by Governor Blunt so balanced that it stands on its edge':
    'Le discours de la gouverneure Blunt, si équilibré qu’il tient sur la tranche',
  'Prices rise by the width of a pencil line; Statistics Office in Tallyham sharpens pencil':
    'Les prix montent d’un trait de crayon ; l’institut de Tallyham taille le crayon',
  'Price of string in Twineby up by an inch': 'À Twineby, le prix de la ficelle monte de deux centimètres',
  'Inflation of Nether Pinch published in small type so as not to excite anyone':
    'L’inflation de Nether Pinch imprimée en petit pour ne fâcher personne',
  'Daily Lull prints an empty front page, gets two letters that agree':
    'Le Daily Lull sort une première page blanche et reçoit deux lettres d’approbation',
  "Correction: yesterday's rally at Hodge & Nod was a delivery of chairs":
    'Correction : le mouvement d’hier chez Hodge & Nod était une livraison de chaises',
  'Auctioneer at Gavelby scratches his nose, wins the whole sale':
    'Chez Gavelby, le commissaire-priseur se gratte le nez et remporte toute la vente',
  'Book on speed reading comes back to Nettleby library after forty years, half finished':
    'Un livre de lecture rapide rendu à Nettleby après quarante ans, à moitié lu',
  'Porridge maker Gruelle says outlook has thickened':
    'Gruelle, bouillies d’avoine, juge les perspectives épaissies',
  'Cloud provider Tarnfield reports clear skies; customers ask where it has put their files':
    'Le cloud Tarnfield annonce un ciel dégagé ; les clients cherchent leurs fichiers',
  'Vantable changes its password after ten years, calls it a strategy':
    'Vantable change de mot de passe après dix ans et parle de stratégie',
  'Chatbot at Mumblify answers everything with "let us circle back", is made vice president':
    'Le chatbot de Mumblify répond à tout « on en reparle » et passe vice-président',
  'Two chatbots at Wexcombe put each other on hold; music reported pleasant':
    'Chez Wexcombe, deux chatbots se mettent mutuellement en attente ; musique agréable',
  'Driverless bus in Idleworth parks by the river, says it is finding itself':
    'À Idleworth, un bus sans chauffeur se gare au bord de l’eau pour se retrouver',
  'Drone of Fetchly flies into the hall, forgets why it came, goes back to check':
    'Un drone de Fetchly entre dans le salon, oublie pourquoi et repart vérifier',
  'Headset Elsewherely shows users their own room, tidied; reviews kind':
    'Le casque Elsewherely montre à chacun sa propre chambre, rangée ; avis aimables',
  'Quantum computer at Perhapsley both finished and unfinished; director looks, it is the second':
    'L’ordinateur quantique de Perhapsley, fini et pas fini ; on regarde : pas fini',
  'Printer at Blotwell prints a page on the first try; page framed':
    'Chez Blotwell, l’imprimante sort une page du premier coup ; page encadrée',
  'Reply-all at Gadding & Pyke enters its tenth year, is given a desk':
    'Le « répondre à tous » de Gadding & Pyke a dix ans ; on lui donne un bureau',
  'Best performance of the month at Hodge & Nod goes to the screensaver':
    'Meilleure performance du mois chez Hodge & Nod : l’économiseur d’écran',
  'Circular reference found at Cellwyn; accountants have been going round it since May':
    'Référence circulaire chez Cellwyn ; les comptables y tournent depuis mai',
  'Moon mission of PatienceCoin still walking to the launch pad':
    'La mission lunaire de PatienceCoin marche encore vers le pas de tir',
  'Holders of HoldCoin report tired arms, are told they may put it down':
    'Les détenteurs de HoldCoin ont mal aux bras ; on leur dit qu’ils peuvent poser',
  'Members of LoafDAO vote to do nothing; treasury of LoafDAO thanks them':
    'Les membres de LoafDAO votent de ne rien faire ; sa trésorerie remercie',
  'Seed phrase of SiestaCoin found on shopping list between flour and soap':
    'La phrase secrète de SiestaCoin retrouvée sur une liste de courses, entre farine et savon',
  'Bridge between KipChain and RestChain opens; first across is a sheep':
    'Ouverture du pont entre KipChain et RestChain ; première à passer, une brebis',
  'Fees on LullNet so low that its validators play the violin outside the station':
    'Frais si bas sur LullNet que ses validateurs jouent du violon devant la gare',
  'Airdrop of FeatherToken has still not landed; wind blamed':
    'L’airdrop de FeatherToken n’a toujours pas touché terre ; la faute au vent',
  'Hacker breaks into BeigeSwap, looks round, leaves a small donation':
    'Un pirate s’introduit chez BeigeSwap, fait le tour et laisse un petit don',
  'Carpenters of Joisty adopt chart of PlankCoin as spirit level; demand firm':
    'Les menuisiers de Joisty se servent du cours de PlankCoin comme niveau ; demande ferme',
  'Meme coin SnoozyOtter runs out of memes, posts its terms and conditions':
    'Le memecoin SnoozyOtter, à court de mèmes, publie ses conditions générales',
  'Peg of FlatPeg so steady that the whole office now hangs its coats on it':
    'Le crochet de FlatPeg tient si bien que tout le bureau y pend son manteau',
  'Crypto conference "Still Early" in Palmby ends an hour before time':
    'Le congrès crypto « Il est encore tôt » de Palmby finit une heure trop tôt',
  'Bot trades with itself all night on HoopSwap, complains about the counterparty':
    'Un bot échange seul toute la nuit sur HoopSwap et se plaint de la contrepartie',
  'Halving of HalfCoin goes half well; the better half is bought':
    'Le halving de HalfCoin réussi à moitié ; on achète la bonne moitié',
  'Exchange Norwhistle adds "maybe" between buy and sell; it is all that anybody presses':
    'La bourse Norwhistle ajoute « peut-être » entre achat et vente ; on ne presse que lui',
  'Rug of RugCoin stays where it is; inspectors praise the weave':
    'Le tapis de RugCoin reste en place ; les inspecteurs en louent le tissage',
  'Influencer Bex Flair mentions CardiganCoin, mostly for the wool':
    'L’influenceuse Bex Flair cite CardiganCoin, surtout pour la laine',
  'TeaCoin left to steep by founder; holders report good colour':
    'Le fondateur laisse infuser TeaCoin ; les détenteurs y voient belle couleur',
  'Bond trader Cyril Moss seen with tears of excitement; it was hay fever':
    'Le trader obligataire Cyril Moss vu en larmes de joie ; c’était le rhume des foins',
  'Ten-year note of the Treasury arrives a year early, waits politely in the corridor':
    'L’obligation à dix ans du Trésor arrive un an trop tôt et patiente dans le couloir',
  'Risk manager Ida Crumb wears a helmet to buy bonds, is told kindly that she may take it off':
    'Ida Crumb, des risques, achète des obligations casquée ; on la rassure avec douceur',
  'Ratings agency inspects Duchy of Plimsoll, finds it as it had left it, cushions included':
    'L’agence visite le duché de Plimsoll et le retrouve tel quel, coussins compris',
  'Dust settles on rate lever of Deputy Governor Thrupp, is asked for its view':
    'La poussière se pose sur le levier des taux de Thrupp ; on lui demande son avis',
  'Landlady Hattie Otter raises rent in Gillyby by one biscuit a week':
    'La logeuse Hattie Otter augmente le loyer à Gillyby d’un biscuit par semaine',
  'Wage talks at Quarrel & Sons settle on a compliment, to be paid in two parts':
    'Chez Quarrel & Sons, la négociation finit sur un compliment, payable en deux fois',
  'Insomniac Orla Twist cured by prospectus of new bond; doctors ask for the next issue':
    'Le prospectus d’une obligation guérit l’insomnie d’Orla Twist ; les médecins en veulent',
  'Yield curve so flat that snooker club of Baizely asks to hire it':
    'La courbe des taux si plate que le club de billard de Baizely veut la louer',
  'Budget of Ostling balances; finance minister steps away from it very slowly':
    'Le budget d’Ostling est à l’équilibre ; le ministre s’en écarte très lentement',
  'Escape room in Latchby opens its door; party asks to stay, mentions the quiet':
    'L’escape game de Latchby ouvre la porte ; le groupe veut rester, pour le calme',
  'Neville Midge, Average Man of the Year, cannot be found at his own ceremony':
    'Neville Midge, Homme moyen de l’année, introuvable à sa propre cérémonie',
  'Deficit of Nether Pinch smaller than it looks, larger than it feels':
    'Le déficit de Nether Pinch : plus petit qu’il n’en a l’air, plus grand que le ressenti',
  'Gym chain Sweatly reports best month: everybody paid, nobody came':
    'Les salles de sport Sweatly, mois record : tous ont payé, personne n’est venu',
  'Pummel & Crust bakery reports no rise, blames yeast; yeast has a lawyer':
    'La boulangerie Pummel & Crust ne lève plus, accuse la levure ; la levure a un avocat',
  'Consultants Hem & Haw begin to bill for pauses; takings double in silence':
    'Les consultants Hem & Haw facturent les silences ; recettes doublées sans un mot',
  'Mime hired as spokesman for Hushwell; his statement on the wall goes over well':
    'Hushwell prend un mime pour porte-parole ; sa déclaration sur le mur plaît beaucoup',
  'Ten-year plan of Mirksley Mills enters eleventh year exactly on schedule':
    'Le plan décennal de Mirksley Mills entre dans sa onzième année, comme prévu',
  'Window cleaner waves at board of Vantable; minutes record interest from outside':
    'Un laveur de vitres salue le conseil de Vantable ; le compte rendu note un intérêt externe',
  "Seagull at Grimsmouth makes off with the quarter's only delivery of chips":
    'À Grimsmouth, une mouette emporte l’unique livraison de puces du trimestre',
  'Only shareholder at meeting of Quorumby moves to continue; echo seconds':
    'Seul actionnaire présent, il propose que Quorumby continue ; l’écho approuve',
  'Doodles from board meeting of Lathercombe sold at auction; the meeting finds no bidder':
    'Les gribouillis d’un conseil de Lathercombe vendus aux enchères ; le conseil, invendu',
  'Bungee firm Danglewell reports its client unchanged at the halfway point':
    'Danglewell, saut à l’élastique, signale un client inchangé à mi-parcours',
  'Photocopier at Dittoby wins prize for innovation, collects it twice':
    'La photocopieuse de Dittoby reçoit le prix de l’innovation, en double exemplaire',
  'Flamingo at Pinkley Zoo changes leg; futures briefly active':
    'Un flamant du zoo de Pinkley change de patte ; bref sursaut des contrats à terme',
  'Tunnel between Hither and Thither completed; each end says the other came to it':
    'Tunnel achevé entre Hither et Thither ; chaque bout dit que l’autre est venu à lui',
  'Scientists at Inertia Institute find a second kind of nothing; it is already oversubscribed':
    'L’Institut Inertia découvre une deuxième sorte de rien, déjà sursouscrite',
  'Startup Napkinly moves its plan from the back of the napkin to the front':
    'La start-up Napkinly fait passer son plan du dos au recto de la serviette',
  "Sandwich delivered to board of Crustly; it is the sector's only acquisition this week":
    'Un sandwich livré au conseil de Crustly : seule acquisition du secteur cette semaine',
  'Spring maker Boingley bounces back, meets a ceiling it had forgotten':
    'Boingley, ressorts, rebondit et retrouve un plafond qu’il avait oublié',
  'Telephone rings at Hodge & Nod; it is a buyer, and three people say hello':
    'Le téléphone sonne chez Hodge & Nod : un acheteur ; ils sont trois à dire allô',
  "Cobweb removed from door of Loanly & Sons; spider given three months' notice":
    'Toile ôtée de la porte de Loanly & Sons ; l’araignée a trois mois de préavis',
  'Bronze bull outside exchange gets up, stretches, asks what day it is':
    'Le taureau de bronze devant la Bourse se lève, s’étire et demande quel jour on est',
  'Guru returns from lighthouse, says the lamp had more followers than he did':
    'Un gourou revient de son phare : la lampe avait plus d’abonnés que lui',
  'Auditor of Brindlewick stops laughing, signs accounts, giggles once':
    'L’auditeur de Brindlewick cesse de rire, signe les comptes et pouffe une fois',
  'Osric Pell opens gate of fund again, finds investor who had missed the last bus':
    'Osric Pell rouvre son fonds et y trouve un client qui avait raté le dernier bus',
  'Hotel Grand Pomfret puts chocolate back on the pillows; guests ask for a moment alone':
    'L’hôtel Grand Pomfret remet un chocolat sur l’oreiller ; des clients émus se recueillent',
  'Biscuits return to meetings at Lathercombe; whole departments turn out to exist':
    'Les biscuits reviennent aux réunions de Lathercombe ; des services entiers resurgissent',
  'Second lift at Stackwell House switched on; company rediscovers its fourth floor':
    'Second ascenseur relancé à Stackwell House ; la firme redécouvre son quatrième étage',
  '"Help wanted" sign in Nettleby finally helped; sign out of work':
    'L’écriteau « cherche vendeur » de Nettleby a trouvé ; l’écriteau est au chômage',
  'Scarecrow let go at Furrow End gets job back with a team of two under him':
    'L’épouvantail licencié de Furrow End revient avec deux subordonnés',
  'Larkspur Systems buys back lobby piano; removal men recognise the stairs':
    'Larkspur Systems rachète le piano du hall ; les déménageurs reconnaissent l’escalier',
  "Optimists' Club of Glumbridge meets again, orders the other half of the glass":
    'Le Club des optimistes de Glumbridge se réunit et commande l’autre moitié du verre',
  'Tycoon Lavinia Stroud comes out of bunker, asks who won':
    'La magnate Lavinia Stroud sort de son bunker et demande qui a gagné',
  'Vault maker Grimbold offers new model in glass, for flowers':
    'Le fabricant de coffres Grimbold sort un modèle en verre, pour les fleurs',
  'Hedgehogs of Nettle Bottom uncurl; bankers in the next row follow one by one':
    'Les hérissons de Nettle Bottom se déroulent ; les banquiers d’à côté suivent un par un',
  'Former traders leave allotments of Parsley End; leeks say they feel used':
    'Les ex-traders quittent les jardins de Parsley End ; les poireaux se sentent trahis',
  'Theme park Whoopsley starts the big wheel; those on it since spring ask for a refund':
    'Le parc Whoopsley relance la grande roue ; ceux restés dessus veulent un remboursement',
  'Cruise ship Placida leaves harbour; three passengers hold the quay until the last moment':
    'Le paquebot Placida appareille ; trois passagers retiennent le quai jusqu’au bout',
  'Carpet shop in Penny Row takes down "closing down" sign after eleven years; regulars alarmed':
    'Un magasin de tapis de Penny Row ôte « liquidation » après onze ans ; clients inquiets',
  'Confetti maker Flurry & Daughters adds a night shift and a broom':
    'Flurry & Daughters, confettis, ajoute une équipe de nuit et un balai',
  'Billboard in Drabham reading "space available" let to a seller of billboards':
    'Le panneau « espace libre » de Drabham loué à un vendeur de panneaux',
  'Assistant of magician Otto Brill, cut in half to save costs, is full time again':
    'L’assistante du magicien Otto Brill, coupée en deux par économie, repasse à temps plein',
  'Company car of Mossop gets its fourth wheel back; can now also turn left':
    'La voiture de fonction de Mossop retrouve sa quatrième roue ; elle tourne à gauche aussi',
  'Pie chart at analysts Crustwell grows so well that there are seconds':
    'Le camembert des analystes de Crustwell grossit tant qu’on peut se resservir',
  'Sales of red ink collapse; supplier Crimsonby asks customers how they have been':
    'Les ventes d’encre rouge s’effondrent ; Crimsonby prend des nouvelles de ses clients',
  "Factory of the world's smallest violin closes in Mewlby for want of sympathy":
    'La fabrique du plus petit violon du monde ferme à Mewlby, faute de pitié',
  'Miner finds silver lining; Tarnfield claims it, citing ownership of the cloud':
    'Un mineur trouve de l’argent derrière un nuage ; Tarnfield : « le nuage est à nous »',
  'Economy turns the corner in Lower Tansy; corner shop sells out of everything':
    'L’économie passe le coin de la rue à Lower Tansy ; l’épicerie du coin dévalisée',
  'Light at the end of Snoddle Tunnel confirmed as a train; train on time, and full':
    'La lumière au bout du tunnel de Snoddle est un train, à l’heure et complet',
  'Doctors discharge Vantable; it asks to keep the gown as a reminder':
    'Vantable sort de l’hôpital et demande à garder la blouse en souvenir',
  'Phoenix rises at Emberley Aviary; insurers ask for notice next time':
    'Le phénix renaît à la volière d’Emberley ; l’assureur veut être prévenu la prochaine fois',
  'Jack-in-the-box maker Popwell beats expectations by surprise, apologises for the noise':
    'Popwell, boîtes à ressort, dépasse les attentes d’un coup et s’excuse du sursaut',
  'Bouncy castle Sproing Keep opens again; drawbridge up, bookings up, lunch up':
    'Le château gonflable Sproing Keep rouvre ; pont levé, réservations et déjeuners aussi',
  'Snowdrops come up in car park of Dunmore Data; fines waived until they have been counted':
    'Des perce-neige au parking de Dunmore Data ; pas d’amende tant qu’on les compte',
  'First cuckoo heard at Glassmoor exchange turns out to be a trader being cheerful':
    'Le premier coucou de la bourse Glassmoor était un trader de bonne humeur',
  'Bears of Snugwood Zoo hibernate early, say there is nothing left in it for them':
    'Les ours du zoo de Snugwood hibernent tôt : plus rien à gagner pour eux',
  'Weather presenter Mabel Crouch points up for first time this year, strains shoulder':
    'Mabel Crouch, de la météo, pointe vers le haut pour la première fois et se froisse l’épaule',
  'Tiddle & Crane lends umbrellas again now that the rain is over':
    'Tiddle & Crane prête de nouveau des parapluies, maintenant qu’il ne pleut plus',
  'Vantable finds who approved the layoffs: it was a stapler; stapler let go':
    'Vantable trouve qui avait validé les licenciements : une agrafeuse ; elle est renvoyée',
  'Coffee machine at Nimbleton changes message from "out of order" to "how strong"':
    'La machine à café de Nimbleton passe de « hors service » à « serré ou allongé ? »',
  'Pendleby, called "horse" since the hikes, grows its horn back':
    'Pendleby, simple « cheval » depuis la hausse des taux, retrouve sa corne de licorne',
  'BeefPeg finds its peg down the back of the sofa; beef still missing':
    'BeefPeg retrouve son ancrage derrière le canapé ; le bœuf reste introuvable',
  'Holders of SlideToken discover that slides come with a ladder':
    'Les détenteurs de SlideToken découvrent que tout toboggan a une échelle',
  "GloomDAO votes to become MildlyHopefulDAO; motion opposed by founder's mother":
    'GloomDAO devient MildlyHopefulDAO, un peu d’espoir ; seule la mère du fondateur est contre',
  'ParachuteCoin opens, a little later than the brochure said, but opens':
    'ParachuteCoin s’ouvre, un peu plus tard que prévu au prospectus, mais s’ouvre',
  'BoomerangCoin comes back; holders advised to duck':
    'BoomerangCoin revient ; ses détenteurs sont priés de baisser la tête',
  'YoyoCoin enters the other half of its business model':
    'YoyoCoin entame l’autre moitié de son modèle économique',
  'Hacker gives coins back to HamsterBase, asks for a letter of reference':
    'Un pirate rend ses jetons à HamsterBase et demande une lettre de recommandation',
  'Hamster of HamsterBase back on the wheel after sabbatical, has ideas':
    'Le hamster de HamsterBase remonte dans la roue après son congé, plein d’idées',
  'Exchange Dunkwell remembers its password in the bath, runs through town shouting it':
    'La bourse Dunkwell retrouve son mot de passe au bain et court le crier en ville',
  'Exchange Norwhistle lets clients take their money out; they look at it and put it back':
    'La bourse Norwhistle rend l’argent ; les clients le regardent et le remettent',
  'Grandmother untangles TangleCoin in an afternoon, keeps the wool':
    'Une grand-mère démêle TangleCoin en un après-midi et garde la laine',
  'Node in Farthing Vale wakes up, asks everyone to say the last year again, slowly':
    'Un nœud se réveille à Farthing Vale et prie chacun de répéter l’année, lentement',
  'Gallery Daubney buys art on chain again: it weighs nothing and the nail holds':
    'La galerie Daubney rachète de l’art sur chaîne : il ne pèse rien, le clou tient',
  'Whale returns to DockCoin; volunteers who pushed it back to sea receive a card':
    'La baleine revient à DockCoin ; les bénévoles qui l’avaient remise à l’eau ont une carte',
  'Founder of MoistToken announces a second verse; this one rhymes':
    'Le fondateur de MoistToken annonce une seconde strophe ; celle-ci rime',
  'Yield farm Fallowly brings in first yield since the frost, begs neighbours to take some':
    'La ferme à rendement Fallowly récolte enfin après le gel et supplie qu’on en prenne',
  'Stablecoin ProppCoin walks without its stick; ward applauds':
    'Le stablecoin ProppCoin marche sans canne ; le service applaudit',
  'Validator and grandmother Olive Tarr doubles her stake in Oxcombe, shouts "house"':
    'La mamie validatrice Olive Tarr double sa mise à Oxcombe et crie « carton plein »',
  'Plumber who retired on LadderCoin, then came back, retires again; customers keep the bucket':
    'Le plombier retraité grâce à LadderCoin, puis revenu, repart ; le seau reste',
  'Prophet of the GravyCoin chat back on his box; box smaller, audience larger':
    'Le prophète du chat GravyCoin remonte sur sa caisse ; caisse moindre, foule accrue',
  'Dunkwell and Norwhistle agree on a price, shake hands, count fingers, all there':
    'Dunkwell et Norwhistle d’accord sur un prix, se serrent la main, comptent : dix doigts',
  'Orchestra of Humblow takes back its second violin, who had been playing along at home':
    'L’orchestre de Humblow reprend son second violon, qui jouait avec eux de chez lui',
  'Sun comes out in Mizzleton; police receive eleven calls':
    'Le soleil sort à Mizzleton ; onze appels à la police',
  'Robot let go at Cogley & Bright rehired as its own supervisor, sets itself targets, meets them':
    'Un robot renvoyé de Cogley & Bright revient comme son propre chef ; objectifs atteints',
  'Assembly line in Gasketby starts; first item off it is a foreman who had sat down to think':
    'La chaîne de Gasketby redémarre ; en sort d’abord un contremaître assis là pour réfléchir',
  'Chimney in Lower Sootley smokes again; sweep puts deposit on a house':
    'La cheminée de Lower Sootley refume ; le ramoneur verse un acompte pour une maison',
  'Stork seen over Cribley; pram maker Wheelby raises forecast before it lands':
    'Cigogne aperçue à Cribley ; les landaus Wheelby relèvent leurs prévisions avant l’atterrissage',
  'Barber chain Snipsworth reports bankers asking for "something to be hired in"':
    'Les coiffeurs Snipsworth : les banquiers demandent « une coupe pour être embauché »',
  'Shoe shine stand returns to Penny Row; first customer has both shoes':
    'Le cireur revient à Penny Row ; son premier client a ses deux chaussures',
  'Sandwich at canteen of Glassmoor exchange has a filling again, witnesses say':
    'Le sandwich de la cantine de la bourse Glassmoor de nouveau garni, selon des témoins',
  'Curtains of Higher Quail all open by noon; one resident seen waving':
    'À Higher Quail, tous les rideaux ouverts à midi ; un habitant fait signe',
  'Statistics Office in Tallyham sends back a crate of unused minus signs':
    'L’institut de Tallyham renvoie une caisse de signes moins inutilisés',
  'Sign painter Wilf Daub hired to turn the arrows round at Hodge & Nod, charges both ways':
    'Le peintre Wilf Daub retourne les flèches chez Hodge & Nod et facture l’aller-retour',
  'Pothole in Rutherby high street filled; ducks given notice, offered a puddle':
    'Le nid-de-poule de Rutherby comblé ; les canards expulsés se voient offrir une flaque',
  'Two halves of bridge at Gapley meet after pause in funding, find each other older':
    'Les deux moitiés du pont de Gapley se rejoignent enfin et se trouvent vieillies',
  'Traffic jam returns to Pother ring road; mayor cuts the ribbon':
    'Le bouchon revient sur la rocade de Pother ; le maire coupe le ruban',
  'Flapworth airport reopens its second runway; hares given priority boarding elsewhere':
    'L’aéroport de Flapworth rouvre sa deuxième piste ; les lièvres transférés sur un autre vol',
  'Tuftly looks again: its taxiway was a runway after all, and downhill':
    'Tuftly vérifie : sa voie de roulage était bien une piste d’envol, et en pente',
  'Startup Leapwell looks, looks again, leaps, would like it known that it looked':
    'La start-up Leapwell regarde, regarde encore, saute, et tient à dire qu’elle a regardé',
  'Orrery Foundry sells the ten million chips from behind the sofa, then the sofa':
    'Orrery Foundry vend les dix millions de puces de derrière le canapé, puis le canapé',
  'Ferret leads partners of Lockjaw Capital back into the building, is made partner':
    'Un furet ramène les associés de Lockjaw Capital dans l’immeuble et passe associé',
  'Library of Ottle Marsh moves "Rich by Friday" from fiction to self-help, on probation':
    'La bibliothèque d’Ottle Marsh passe « Riche d’ici vendredi » de conte à guide, à l’essai',
  'Hen passes price of the egg again; hen of the year at Cluckmore says order is restored':
    'La poule repasse devant l’œuf ; à Cluckmore, la poule de l’année salue le retour à l’ordre',
  'Squirrel on treasury lawn begins to spend; oak named as adviser':
    'L’écureuil du Trésor se met à dépenser ; un chêne nommé conseiller',
  'Wishing well in Plonkby pays first dividend since it was dug':
    'Le puits à souhaits de Plonkby verse son premier dividende depuis son creusement',
  'Summer picnic of Clagg Brothers back on; wasps confirm attendance':
    'Le pique-nique de Clagg Brothers aura lieu ; les guêpes confirment leur présence',
  'Nap room at Pillowcroft becomes an office again; two people to be told gently':
    'La salle de sieste de Pillowcroft redevient un bureau ; reste à prévenir deux dormeurs',
  'Doorstop at Grubble found to be two years of orders; door now closes, business opens':
    'Chez Grubble, la cale de porte était deux ans de commandes ; la porte ferme, l’usine rouvre',
  'Salesman Ned Pargeter gets foot in the door; rest of Ned follows by Thursday':
    'Le vendeur Ned Pargeter a mis un pied dans la porte ; le reste de Ned suit jeudi',
  'Standing desk at Hum & Sons feels able to stand again':
    'Le bureau debout de Hum & Sons se sent de nouveau la force de rester debout',
  'Union of Ladders at Rungley goes back to work, one step at a time':
    'Chez Rungley, le Syndicat des échelles reprend le travail, échelon par échelon',
  'Grimsmouth mall ends contract with supplier of tumbleweed':
    'Le centre commercial de Grimsmouth rompt avec son fournisseur d’herbes roulantes',
  'Crickets of Glassmoor exchange drowned out by telephones, file complaint':
    'Les grillons de la bourse Glassmoor, couverts par les téléphones, portent plainte',
  'Waiter at Chez Ombrage turns away a guest for first time in a year; both embrace':
    'Chez Ombrage refuse un client, une première depuis un an ; le serveur et lui s’étreignent',
  'Novelist Maud Grieve ends bleak trilogy with a wedding, blames good sales':
    'Maud Grieve finit sa trilogie lugubre par un mariage ; la faute aux bonnes ventes',
  'Time capsule of Lower Tansy from the boom dug up early "to check the settings"':
    'Lower Tansy déterre sa capsule du boom en avance « pour vérifier les réglages »',
  'Diggers at Wrekby reach the bottom; it is firm, and somebody has left a deckchair':
    'À Wrekby, les fouilleurs touchent le fond ; il est ferme, avec une chaise longue',
  'Basketball club Dribbleton Hoops wins on rebounds alone; economists in the stands take notes':
    'Le club de basket Dribbleton Hoops gagne aux seuls rebonds ; les économistes prennent note',
  'Scientists at Perhapsley detect demand; had first taken it for noise from the fridge':
    'Les chercheurs de Perhapsley détectent de la demande ; ils avaient cru au bruit du frigo',
  'Squintmoor Observatory hears from lost probe; it had been waiting for somebody to say sorry':
    'L’observatoire Squintmoor retrouve sa sonde perdue ; elle attendait des excuses',
  'Chatbot at Wexcombe stops ending its answers with "if we are spared"':
    'Le chatbot de Wexcombe cesse de conclure par « si nous sommes encore là demain »',
  'Buskers in Penny Row report change in their hats, some of it folding':
    'Les musiciens de Penny Row entendent du changement dans le chapeau : il ne tinte plus',
  'Lemonade stand in Cribley opens again under same management, now aged nine':
    'Le stand de limonade de Cribley rouvre, même direction, neuf ans désormais',
  'Letter to the editor: I sold at the very bottom. To whom? I wish to congratulate them. A. Fipps':
    'Courrier : j’ai tout vendu au plus bas. À qui ? Je tiens à le féliciter. A. Fipps',
  'Man with "the end is near" board in Wobbly Cross lets the back of it to a car dealer':
    'À Wobbly Cross, l’homme au panneau « la fin est proche » en loue le dos à un garage',
  'Pessimist Gunther Loam lifts his forecast to "bad", asks not to be quoted':
    'Le pessimiste Gunther Loam relève sa prévision à « mauvais » et refuse d’être cité',
  'Governor Hester Blunt smiles at press; interpreters sent home, told to enjoy it':
    'La gouverneure Hester Blunt sourit à la presse ; les interprètes rentrent chez eux',
  'Tiddle & Crane takes pens off their chains in sign of trust; trust gone by noon, mood good':
    'Tiddle & Crane détache ses stylos, par confiance ; à midi plus un seul, mais bonne humeur',
  'Estate agent Roland Gush of Slipley runs out of adjectives again':
    'L’agent immobilier Roland Gush, de Slipley, de nouveau à court d’adjectifs',
  'Ghost of Mouldry Manor back on nights, takes on an apprentice to do the stairs':
    'Le fantôme de Mouldry Manor hante de nouveau chaque nuit, avec un apprenti à l’escalier',
  'Escalator at Plimley Arcade runs again; shoppers who had waited on it reach the sale':
    'L’escalator de Plimley Arcade redémarre ; ceux qui y attendaient arrivent aux soldes',
  'Frozen assets at Frostby bank thaw, drip through to the floor below, which invests':
    'Les avoirs gelés de la banque Frostby fondent, gouttent à l’étage d’en dessous, qui investit',
  'Circus Bombardo returns its safety net to the bank, hardly used':
    'Le cirque Bombardo rend son filet de sécurité à la banque, à peine servi',
  'Cat of Mewling Street lands on its feet, opens consultancy':
    'Un chat de Mewling Street retombe sur ses pattes et ouvre un cabinet de conseil',
  'Parrot on the desk of Hodge & Nod stops saying "sell", asks about lunch':
    'Le perroquet de Hodge & Nod cesse de dire « vends » et s’enquiert du déjeuner',
  'Bailiffs in Lienby bring furniture back, suggest the sofa by the window':
    'À Lienby, les huissiers rapportent les meubles et suggèrent le canapé près de la fenêtre',
  'Bonds told by Plodwell Fund that they may go home; thanked for their service, given a clock':
    'Le fonds Plodwell renvoie ses obligations chez elles, les remercie, offre une pendule',
  'Treasury finds more money than it had lost, looks for owner, admits it is the owner':
    'Le Trésor trouve plus qu’il n’avait perdu, cherche le propriétaire : c’est lui',
  'Exchange Norwhistle ends recovery party early: the fireworks had been the reserves':
    'La bourse Norwhistle écourte sa fête : le feu d’artifice, c’étaient les réserves',
  "Rebound of PogoCoin comes down on its founder's foot; second bounce under review":
    'Le rebond de PogoCoin retombe sur le pied du fondateur ; le suivant à l’étude',
  'Bargain hunter Clive Rasp catches last bargain of the crash, is told it was for display':
    'Clive Rasp décroche la dernière bonne affaire ; c’était un modèle d’exposition',
  'Green shoots at Dunmore Data eaten by rabbit; rabbit beats estimates':
    'Un lapin mange les jeunes pousses de Dunmore Data ; le lapin dépasse les prévisions',
  'Hawk nests on roof of central bank; Governor Blunt calls it the moderate one':
    'Un faucon niche sur le toit de la banque centrale ; le plus modéré, dit la gouverneure Blunt',
  'Governor Blunt stuck in lift between floors four and five, votes for five':
    'La gouverneure Blunt coincée dans l’ascenseur entre quatre et cinq, vote cinq',
  'Staff at central bank complain of the cold; Governor Blunt promises to raise something, raises rates':
    'On a froid à la banque centrale ; Blunt promet de monter quelque chose, et monte les taux',
  'Cheese sandwich at Nubley station now sold in twelve monthly instalments; crust at variable rate':
    'Le sandwich au fromage de la gare de Nubley en douze mensualités ; croûte à taux variable',
  'Ladder maker Rungley delivers its longest model to the rate committee, is asked about extensions':
    'Rungley livre sa plus longue échelle au comité des taux, qui demande des rallonges',
  'Balloon loan of Puffington Robotics falls due; firm last seen drifting over the estuary':
    'Le prêt ballon de Puffington Robotics arrive à échéance ; vue pour la dernière fois sur l’estuaire',
  'Choir of central bank moves anthem up a quarter point; sopranos ask where this will end':
    'La chorale de la banque centrale monte l’hymne d’un quart de point ; les sopranos inquiètes',
  'Treasury of Ostling adds free tea towel to every bond; towels oversubscribed, bonds returned':
    'Le Trésor d’Ostling offre un torchon par obligation ; on garde le torchon, on rend l’obligation',
  'Mynah bird at central bank learns to say "higher"; Governor Blunt sees no need for a second word':
    'Le mainate de la banque centrale sait dire « plus haut » ; Blunt ne voit pas quoi ajouter',
  'Dictionary publisher Wordwick moves "cheap credit" to archaic, next to "ye"':
    'Le dictionnaire Wordwick classe « crédit pas cher » en vieilli, près de « moult »',
  'Archaeologists at Mould Barrow unearth low fixed-rate mortgage, believed to be ceremonial':
    'À Mould Barrow, des archéologues exhument un prêt à bas taux fixe, sans doute rituel',
  'Letters: in my day a rate was small and knew its place, writes Hugo Mump of Nether Poke':
    'Courrier : de mon temps, un taux était petit et savait se tenir, écrit Hugo Mump, de Nether Poke',
  'Burn rate of startup Emberly visible from next valley; lenders send no water':
    'La start-up Emberly brûle son cash, visible de la vallée voisine ; nul prêteur n’envoie d’eau',
  'Zombie firm Gravesby told that credit has run out, returns to the ground unassisted':
    'La société zombie Gravesby apprend qu’il n’y a plus de crédit et retourne seule sous terre',
  'Margin call reaches holders of WobbleCoin during yoga class; nobody keeps the pose':
    'Appel de marge en plein cours de yoga pour les détenteurs de WobbleCoin ; nul ne tient la pose',
  'Crypto lender Fathomly updates its terms: interest is now "all of it"':
    'Le prêteur crypto Fathomly met à jour ses conditions : l’intérêt est désormais « tout »',
  'Staking club of Little Snode learns that post office pays more, and has a bell on the door':
    'Le club de staking de Little Snode apprend que la poste paie mieux, et a une clochette',
  'Coin miners of Coldharbour Shed refinance their graphics cards; cards now work weekends for bank':
    'Les mineurs de Coldharbour Shed refinancent leurs cartes, qui bossent le week-end pour la banque',
  'DeepPocketDAO votes to tighten its belt, is told that the belt was collateral':
    'DeepPocketDAO vote pour se serrer la ceinture ; la ceinture était en gage',
  'Flash loans at SprintSwap slow to a walk after rate hike, ask for a chair':
    'Les prêts éclair de SprintSwap passent au pas après la hausse et demandent une chaise',
  'Whale at exchange TidePool asked to post collateral, posts a view of the sea':
    'On demande des garanties à une baleine de TidePool ; elle envoie une carte de la mer',
  'Fishmonger in Crab Regis can no longer chalk price rises fast enough, hires an auctioneer':
    'À Crab Regis, le poissonnier n’a plus le temps d’écrire les hausses, engage un commissaire-priseur',
  "Baker's dozen at Crumb Hill cut to eleven; baker denies inflation, admits arithmetic":
    'À Crumb Hill, la douzaine de petits pains passe à onze ; le boulanger nie l’inflation',
  'Chez Ombrage prints its prices on elastic, asks guests not to let go':
    'Chez Ombrage imprime ses prix sur élastique et prie les clients de ne pas lâcher',
  'Ostling drops bread, rent and fuel from its price index; last item left, harp strings, also up':
    'Ostling retire pain, loyer, essence de l’indice des prix ; il restait les cordes de harpe, en hausse',
  "Wilf Tansley's complaint about inflation returned; stamp went up while it was in the box":
    'La plainte de Wilf Tansley sur l’inflation lui revient ; le timbre a augmenté dans la boîte',
  'Governor Blunt, asked for a pause, provides one mid-sentence, then raises rates':
    'On demande une pause à la gouverneure Blunt ; elle la fait en pleine phrase, puis relève les taux',
  'Central bank promises soft landing; Governor Blunt brings a cushion, and it is hers':
    'La banque centrale promet un atterrissage en douceur ; Blunt apporte un coussin, le sien',
  'Central bank sells old bonds from its cellar; buyer of first crate asks about the smell':
    'La banque centrale vend les vieilles obligations de sa cave ; le premier acheteur note l’odeur',
  'Balance sheet of central bank shrinks in the wash; markets told to wear it anyway':
    'Le bilan de la banque centrale rétrécit au lavage ; les marchés devront le porter',
  'Nine in ten economists expect a hike, the tenth is Governor Blunt and is sure of it':
    'Neuf économistes sur dix prévoient une hausse ; la dixième est la gouverneure Blunt, qui le sait',
  'Rate hike read aloud by actor Rupert Gale to soften the blow; front row weeps all the same':
    'L’acteur Rupert Gale lit la hausse des taux pour l’adoucir ; le premier rang pleure quand même',
  'Lone dissenter Ottoline Bray wanted the same rate hike, but with trumpets':
    'Seule opposante, Ottoline Bray voulait la même hausse des taux, mais avec trompettes',
  "Swear jar at bond desk of Pockett Brothers filled by ten, is now the firm's best asset":
    'La boîte à gros mots du bureau obligataire de Pockett Brothers pleine à dix heures : meilleur actif',
  'Thirty-year bond of Ostling applies for early retirement, citing its price':
    'L’obligation à trente ans d’Ostling demande sa préretraite, au vu de son cours',
  'Bond trader Nell Harkaway teaches daughter to count backwards, using her own portfolio':
    'Nell Harkaway, trader obligataire, apprend à sa fille à compter à rebours avec son portefeuille',
  'Bond prices fall through floor of Mundley House; tenant below will not give them back':
    'Les obligations crèvent le plancher de Mundley House ; la voisine du dessous refuse de les rendre',
  'Goldfish in lobby of Staid Mutual beats its bond fund by going round and round':
    'Le poisson rouge du hall de Staid Mutual bat son fonds obligataire en tournant en rond',
  'Startup Nimbusk cancels its future, saves the interest':
    'La start-up Nimbusk annule son avenir et économise les intérêts',
  'Lenders ask Glimmerly for a profit by Friday; Glimmerly asks which Friday':
    'Les prêteurs veulent un bénéfice de Glimmerly vendredi ; Glimmerly demande lequel',
  'Free snacks end at Wexcombe Freight; engineers learn the price of an almond, sit down':
    'Fin des en-cas gratuits chez Wexcombe ; les ingénieurs découvrent le prix d’une amande, s’assoient',
  'Lenders repossess table football at Zanzibyte; goalkeeper goes quietly':
    'Le baby-foot de Zanzibyte saisi ; le gardien se rend sans résistance',
  'Growth stocks measured against door frame at Larkspur nursery, found to have shrunk':
    'Les valeurs de croissance mesurées à la toise de la crèche Larkspur : elles ont rapetissé',
  'Present value of moonshot by Tarnfield Labs recalculated at new rate; it is a lamp':
    'Le projet lunaire de Tarnfield Labs actualisé au nouveau taux : il vaut une lampe',
  'Banker rings Zanzibyte at three in the morning, breathes, says "covenants", hangs up':
    'Un banquier appelle Zanzibyte à trois heures du matin, respire, dit « remboursement », raccroche',
  'Robot butler of Fidgetly repossessed by lender, carries itself out':
    'La banque saisit le robot majordome de Fidgetly, qui se porte lui-même dehors',
  'Drones of Parcelwing grounded: lender has the only remote control':
    'Les drones de Parcelwing cloués au sol : le prêteur a la seule télécommande',
  'Subscription firm Monthlio tries new interest rate free for a month, cancels itself':
    'Le service par abonnement Monthlio teste un mois le nouveau taux d’intérêt et se résilie',
  'Seed round of startup Sproutle consists of seeds; investor calls it generous at this rate':
    'Tour d’amorçage de Sproutle : un sachet de graines, généreux à ce taux, dit l’investisseur',
  'Angel investor Clement Rusk starts charging interest, loses first feathers':
    'L’ange investisseur Clement Rusk se met à prendre des intérêts et perd ses premières plumes',
  'Incubator HatchHub turns heating off to pay interest; eleven startups remain eggs':
    'L’incubateur HatchHub coupe le chauffage pour payer l’intérêt ; onze start-up restent des œufs',
  'Lender Abacus & Moth runs out of percent signs, has to borrow some, at a percentage':
    'Le prêteur Abacus & Moth à court de signes pour cent en emprunte, moyennant un pourcentage',
  'Loan shark of Whelk Bay files complaint: Tiddle & Crane is copying his rates':
    'L’usurier de Whelk Bay porte plainte : Tiddle & Crane copie ses taux',
  'Ants of Tilling Wood decline to refinance grasshopper, who had pitched a music platform':
    'Les fourmis de Tilling Wood refusent de refinancer la cigale et sa plateforme musicale',
  'Hermit crab at Shale Bay hands back larger shell, cites mortgage rate':
    'Un bernard-l’ermite de Shale Bay rend sa grande coquille, à cause du taux du prêt',
  'Norbert Dray wakes from ten-year nap, asks about mortgage rates, lies down again':
    'Norbert Dray s’éveille après dix ans de sieste, demande les taux des prêts et se recouche',
  'Estate agent Hovell now lists the view of a house, for those refused the mortgage':
    'L’agence Hovell propose désormais la vue sur une maison, pour les recalés du crédit',
  'Fortune teller Madame Oriel sees rates rise, raises her own first':
    'La voyante Madame Oriel voit monter les taux et relève d’abord les siens',
  "Bank in family board game at Ludley begins to charge interest; loser's bedroom repossessed":
    'À Ludley, la banque d’un jeu de société prend des intérêts ; la chambre du perdant est saisie',
  'Union of Decimal Points strikes after rate hike, tired of being moved to the right':
    'Grève du Syndicat des virgules après la hausse des taux : lasses d’être poussées à droite',
  'Birthday cake at central bank cut into quarter points; Governor Blunt takes three':
    'Le gâteau de la banque centrale coupé en quarts de point ; la gouverneure Blunt en prend trois',
  'Governor Blunt seen buying climbing boots; spokesman says they also go down, never tested':
    'La gouverneure Blunt achète des chaussures de montagne ; elles descendent aussi, dit-on, non testé',
  'Portrait of Governor Blunt unveiled; visitors say the eyes follow their loans':
    'Portrait de la gouverneure Blunt dévoilé ; ses yeux suivent les emprunts des visiteurs',
  'Deputy Governor Thrupp permanently withdraws the word "temporary" from inflation report':
    'Le vice-gouverneur Thrupp retire pour toujours le mot « passager » du rapport sur l’inflation',
  'Tightrope walker Lil Marsh says she has never stood on anything as tight as credit':
    'La funambule Lil Marsh n’a jamais rien foulé d’aussi tendu que le crédit',
  'Corset maker Busk & Daughter retained by central bank to advise on further tightening':
    'La banque centrale consulte le corsetier Busk & Daughter pour resserrer encore',
  'Drought declared in money market; venture fund Grabwell caught using a sprinkler at night':
    'Sécheresse décrétée sur le marché monétaire ; le fonds Grabwell surpris la nuit à arroser',
  'Cereal maker Krumm takes economy to court over use of the words "credit crunch"':
    'Le fabricant d’étaux Krumm attaque l’économie pour l’emploi de « resserrement du crédit »',
  'Postman in Ditchford delivers rate rise to every door; dogs side with residents':
    'À Ditchford, le facteur livre la hausse des taux à chaque porte ; les chiens du côté des habitants',
  'Pupils of Thimble Street School work out compound interest, ask to remain children':
    'Les élèves de Thimble Street calculent l’intérêt composé et demandent à rester enfants',
  'Historian in Old Mullock finds rates of a medieval moneylender, asks for his address':
    'À Old Mullock, un historien trouve les taux d’un usurier médiéval et demande son adresse',
  'Physicists at Brackwater identify heaviest substance known, a monthly repayment':
    'Les physiciens de Brackwater isolent la matière la plus lourde connue : une mensualité',
  'Optician Blinkley sells out of spectacles that leave out the annual percentage rate':
    'L’opticien Blinkley vend toutes ses lunettes qui cachent le taux annuel',
  'Toll bridge at Gripe starts charging interest on slow walkers':
    'Le pont à péage de Gripe facture des intérêts aux marcheurs lents',
  'Overdue book returned to Fennimore library after rate rise; fine now exceeds library':
    'Un livre rendu en retard à Fennimore après la hausse des taux ; l’amende dépasse la bibliothèque',
  'Credit lines cut all along Fishley harbour; anglers had feared for theirs':
    'Lignes de crédit coupées dans tout le port de Fishley ; les pêcheurs craignaient pour les leurs',
  'Referee at Maudlin United adds interest to injury time; match expected to end on Thursday':
    'L’arbitre de Maudlin United ajoute des intérêts au temps additionnel ; fin prévue jeudi',
  'Trouser maker Bagley stops fitting pockets after rate rise, sees no further use for them':
    'Après la hausse des taux, les pantalons Bagley sans poches : plus rien à y mettre',
  'Ghost of Dunmoor Hall told that haunting is now at variable rate, moves on':
    'Le fantôme de Dunmoor Hall apprend que hanter passe à taux variable et trouve la paix',
  'Genie of Brassington cuts wishes from three to one, blames cost of capital':
    'Le génie de Brassington passe de trois vœux à un, la faute au coût du capital',
  "Interest on Ostling's public debt now audible from the street; bondholders cross over":
    'Les intérêts de la dette d’Ostling s’entendent de la rue ; les obligataires changent de trottoir',
  "Ostling offers bondholders a weekend at the treasurer's cottage instead of coupon; roof extra":
    'Ostling offre aux obligataires un week-end chez son trésorier en guise de coupon ; toit en sus',
  'Bondholders of Croaker Hall vote to stop holding bonds, hold each other instead':
    'Les porteurs d’obligations de Croaker Hall ne portent plus rien et se soutiennent entre eux',
  'Boring bond of Duchy of Plimsoll loses four years of boredom in one morning':
    'L’ennuyeuse obligation du duché de Plimsoll perd en une matinée quatre ans d’ennui',
  'Inflation report costs more than last month; page nine blames page four':
    'Le rapport sur l’inflation plus cher que le mois dernier ; la page neuf accuse la page quatre',
  'Supermarket Tallboy fits price tags with small motors; only gear available is up':
    'Le supermarché Tallboy met de petits moteurs aux étiquettes de prix ; une seule vitesse, la hausse',
  'Loyalty card at Café Mildred: tenth coffee now requires a guarantor':
    'Carte de fidélité du Café Mildred : le dixième café exige désormais un garant',
  "Couple in Larchley exchange rings, then repayment schedules; bride's is at variable rate":
    'À Larchley, les mariés échangent alliances et échéanciers ; celui de madame à taux variable',
  'Divorcing couple in Strand Pollard fight for custody of fixed-rate mortgage, offer the dog':
    'Divorce à Strand Pollard : on se dispute la garde du prêt à taux fixe, le chien est offert',
  'Yield farm at Muckle Acre ploughed under as rates rise; crop was promises':
    'Avec la hausse des taux, la ferme à rendement de Muckle Acre labourée ; on y cultivait des promesses',
  'GrannyCoin now pays less interest than a granny':
    'GrannyCoin verse désormais moins d’intérêts qu’une grand-mère',
  'TurboVault now liquidates its borrowers before they borrow, saves them the wait':
    'TurboVault liquide ses emprunteurs avant l’emprunt, pour leur éviter l’attente',
  'Exchange Norwhistle raises funding rate on long coins, adds service charge for sighing':
    'La bourse Norwhistle renchérit les achats de jetons à crédit et facture les soupirs',
  'Exchange Catapult cuts leverage on coins from hundredfold to "lean on something"':
    'La bourse Catapult ramène le levier sur jetons de cent à « appuyez-vous quelque part »',
  'Pawnbroker Silas Quern values coins at price of the laptop they are on; clients accept':
    'Silas Quern, prêteur sur gages, estime les jetons au prix de l’ordinateur ; les clients acceptent',
  'Influencer Kip Vane deletes his coin posts, now unboxes a savings account':
    'L’influenceur Kip Vane efface ses posts sur les jetons et déballe un livret d’épargne',
  'Electricity bill of BulbChain now longer than the chain; miners read it by candle':
    'La facture d’électricité de BulbChain dépasse la chaîne ; les mineurs la lisent à la bougie',
  'Lender forecloses on imaginary castle in PixelVale, sends real bailiff':
    'On saisit un château imaginaire à PixelVale ; l’huissier, lui, est réel',
  'Margin call to coin trader at Echo Gorge received four times, last one very quiet':
    'À Echo Gorge, un trader de jetons reçoit quatre fois l’appel de marge, le dernier tout bas',
  'Interest on MeowCoin loans paid in mice; lender closes account at the third tray':
    'Les intérêts sur MeowCoin payés en souris ; le prêteur clôt le compte au troisième plateau',
  'Yacht of GlintCoin founder repossessed during his podcast from the yacht':
    'Le yacht du fondateur de GlintCoin saisi pendant son podcast depuis le yacht',
  'Lender Halfpenny Trust still takes coins as collateral, in the sense of collateral damage':
    'Halfpenny Trust accepte encore les jetons en collatéral, au sens de dommage collatéral',
  'Dormant wallet on TidePool wakes, hears what savings pay now, sells everything, sleeps well':
    'Un portefeuille dormant de TidePool s’éveille, apprend le taux du livret, vend tout, dort bien',
  'Rate hike postponed: pen of Governor Blunt out of ink, shop out of pens':
    'Hausse des taux reportée : plus d’encre dans le stylo de Blunt, plus de stylos au magasin',
  'Inflation drops; statistician Perla Oddie picks it up, says nobody saw':
    'L’inflation tombe ; la statisticienne Perla Oddie la ramasse, personne n’a rien vu',
  'Margin clerk of exchange Tumbril on holiday; uncalled coins rise all week':
    'L’employé aux appels de marge de la bourse Tumbril en congé ; les jetons montent en paix',
  'Hawk on rate committee turns out to be a pigeon in a good coat; bonds coo':
    'Le faucon du comité des taux était un pigeon bien habillé ; les obligations roucoulent',
  'Forecast of rate cuts traced to analyst Toby Lull in a hammock; market rises with the swing':
    'La prévision de baisse des taux venait de Toby Lull, en hamac ; le marché monte au balancement',
  'Submarine maker Sinkwell under water on its loan, insists that this is the business':
    'Sinkwell, fabricant de sous-marins, coule sous son prêt et assure que c’est le métier',
  'Moth leaves wallet of venture fund Grabwell, offers startups better terms':
    'Une mite quitte la bourse du fonds Grabwell et offre de meilleures conditions aux start-up',
  'Series B of startup Fernly renamed Series Please':
    'La start-up Fernly rebaptise sa série B : Série S’il vous plaît',
  'Tech index moved to ground floor of Penny Row so that it cannot fall; rates bring a spade':
    'L’indice Tech mis au rez-de-chaussée de Penny Row pour ne plus tomber ; les taux apportent une pelle',
  'Intern leans on rate lever at central bank, is told to keep leaning':
    'Un stagiaire s’appuie sur le levier des taux à la banque centrale, prié de rester appuyé',
  'Frog in warming pond at Scorley asks Governor Blunt whether this is still the gradual approach':
    'Dans la mare tiède de Scorley, une grenouille demande à Blunt si la hausse est toujours graduelle',
  'Fire brigade of Ember Cross objects to central bank cooling things without a licence':
    'Les pompiers d’Ember Cross protestent : la banque centrale refroidit l’économie sans permis',
  'Highwayman in re-enactment at Hollow Lane offered permanent post in consumer lending':
    'Le brigand de la reconstitution de Hollow Lane embauché dans le crédit à la consommation',
  "Interest-free sofa from Slumpton's begins to show some":
    'Le canapé sans intérêts de chez Slumpton’s commence à en montrer',
  'Overdraft of Rufus Penhale buys its own house before he does':
    'Le découvert de Rufus Penhale s’achète une maison avant lui',
  'Shared office Deskery raises rent with the rate; eleven startups now use one chair, in shifts':
    'Le bureau partagé Deskery indexe son loyer sur les taux ; onze start-up se relaient sur une chaise',
  'Moon rover maker Lunaby announces first object in orbit, its debt':
    'Lunaby, fabricant de rovers lunaires, annonce son premier objet en orbite : sa dette',
  'Exchange Dunkwell charges coin loans by the second; borrower asks it to wait, is billed for the wait':
    'La bourse Dunkwell facture ses prêts en jetons à la seconde ; l’attente demandée est facturée',
  'Holder of HareCoin outruns his margin call for a mile, is overtaken by the interest':
    'Un détenteur de HareCoin distance son appel de marge d’un kilomètre ; les intérêts le doublent',
  'Staid Mutual reports its bonds missing, finds them much lower down':
    'Staid Mutual signale la disparition de ses obligations et les retrouve bien plus bas',
  "Salesman Ernest Coy, shown the door in Wimple, tries to sell it last year's bonds":
    'Ernest Coy, mis à la porte à Wimple, tente de vendre à la porte ses obligations de l’an dernier',
  'Governor Blunt loses her voice before rate meeting; bonds rally, market sends flowers to the germ':
    'La gouverneure Blunt aphone avant la réunion des taux ; les obligations montent, fleurs au microbe',
  'Umbrella maker Brolliance sells out on a clear day; weather office asks what it has missed':
    'Les parapluies Brolliance épuisés sous un ciel bleu ; la météo demande ce qu’elle a raté',
  'Terms of Treasury bond now most requested bedtime story at Cotley nursery':
    'Les clauses d’un bon du Trésor, histoire du soir la plus demandée à la crèche de Cotley',
  'Grandmothers of Lower Thimble asked to run pension fund; first holdings arrive in jars':
    'Les grands-mères de Lower Thimble à la tête d’un fonds de pension ; les réserves sont en bocaux',
  'Last trader to leave CobraCoin chat asked to switch off the rocket':
    'Le dernier à quitter le chat de CobraCoin est prié d’éteindre la fusée',
  'Tinned soup of Hobb & Ladle overtakes Zanzibyte by market value, lasts longer too':
    'La soupe en boîte Hobb & Ladle dépasse Zanzibyte en Bourse, et se garde plus longtemps',
  'Fund managers of Greyling House build fort of cushions, roof it with Treasury bonds':
    'Les gérants de Greyling House font une cabane de coussins, toit en bons du Trésor',
  'Lifeboat crew of Gull Sound finds eleven hedge funds aboard before the launch':
    'Les sauveteurs de Gull Sound trouvent onze fonds dans le canot avant le départ',
  'All meerkats at Snoutley Zoo stand up at once; bonds rally on no further information':
    'Tous les suricates du zoo de Snoutley se dressent ; les obligations montent, sans autre précision',
  'Snail named portfolio manager of the year: carries everything, goes nowhere, owns bonds':
    'Un escargot gérant de l’année : il porte tout, ne va nulle part, détient des obligations',
  'Suits of armour at Castle Murk borrowed by brokers for the last hour of trading':
    'Des courtiers empruntent les armures du château Murk pour la dernière heure de cotation',
  'Speaker on coupon dates mobbed at Drabley conference; fans beg him to slow down':
    'À Drabley, l’orateur sur les dates de coupon assailli ; on le supplie de ralentir',
  'Bond manager Cyril Tweed asked for autograph in street, looks behind him':
    'On demande un autographe au gérant obligataire Cyril Tweed, qui se retourne pour voir à qui',
  'Actuary Hilda Penge tops list of dream dinner guests; tech founders seated near the draught':
    'L’actuaire Hilda Penge, convive rêvée de l’année ; les fondateurs de la Tech sont mal placés',
  'Glimmerly fits seat belts to office chairs, too late for its growth team':
    'Glimmerly équipe ses fauteuils de ceintures, trop tard pour l’équipe croissance',
  'Cotton wool shortage in Upper Fussing traced to one portfolio':
    'La pénurie d’ouate à Upper Fussing venait d’un seul portefeuille',
  'Bubble wrap maker Blisterby rations sales; tech firms asked to stop popping their own':
    'Blisterby rationne le papier bulle ; les firmes Tech priées de ne plus crever leurs bulles',
  'Insurer Gladsome takes out insurance with another insurer, "no reason", pays in advance':
    'L’assureur Gladsome s’assure chez un autre, « comme ça », et paie d’avance',
  'Simulator maker Soarly starts to hand out real parachutes':
    'Soarly, fabricant de simulateurs de vol, distribue de vrais parachutes',
  'Staff of Vantable who hold its shares vote fire exit best feature of headquarters':
    'Les salariés actionnaires de Vantable élisent la sortie de secours plus bel atout du siège',
  'Exchange Norwhistle to process withdrawals in order of handwriting':
    'La bourse Norwhistle traitera les retraits par ordre d’écriture soignée',
  'Exchange Clutchly offers a puppy for every wallet that stays; clients leave with puppy':
    'La bourse Clutchly offre un chiot à qui laisse ses jetons ; les clients partent avec le chiot',
  'Stablecoin EvenKeel takes on water; holders asked to sit on the other side':
    'Le stablecoin EvenKeel prend l’eau ; ses détenteurs priés de s’asseoir de l’autre côté',
  'Holders of JumpCoin ask whether there is a StandCoin, or ideally a SitCoin':
    'Les détenteurs de JumpCoin demandent s’il existe un StandCoin, ou mieux, un SitCoin',
  'Man in Nubley digs up landfill for lost wallet, finds old savings book, stops digging':
    'À Nubley, il fouille la décharge pour son wallet, trouve un vieux livret et cesse de creuser',
  'Coin club of Easterly becomes stamp club; members relieved, stamps nervous':
    'Le club crypto d’Easterly devient club de timbres ; membres soulagés, timbres inquiets',
  'Coin podcaster Dane Hollis apologises to his mother on air, for two hours':
    'Le podcasteur crypto Dane Hollis s’excuse auprès de sa mère en direct, pendant deux heures',
  'ThunderDAO votes to become a building society, keeps the thunder for annual meetings':
    'ThunderDAO vote pour devenir caisse d’épargne et garde le tonnerre pour l’assemblée annuelle',
  'Smart contract of HastyLend gets cold feet, asks to sleep on it':
    'Le contrat intelligent de HastyLend hésite et demande la nuit pour réfléchir',
  'Liquidity providers of PuddleSwap put on coats, say they are only going to the shop':
    'Les apporteurs de liquidité de PuddleSwap mettent leur manteau, « juste une course »',
  'RabbitCoin goes back into the hat; magician asks holders for time':
    'RabbitCoin rentre dans le chapeau ; le magicien demande du temps aux détenteurs',
  'Founder of FerretFi seen at airport in moustache; moustache was last listed asset':
    'Le fondateur de FerretFi vu à l’aéroport en moustache ; c’était le dernier actif',
  'Coin adverts on buses in Grimsmouth replaced by adverts for buses, said to go somewhere':
    'À Grimsmouth, la pub pour jetons sur les bus cède la place à une pub pour les bus, qui avancent',
  'SafetyNetCoin tells holders that the holes are structural':
    'SafetyNetCoin explique à ses détenteurs que les trous sont structurels',
  'Coin gambler Lucky Pete changes name to Sensible Peter, is given a bond by his bank':
    'Lucky Pete, flambeur de jetons, devient Pierre le Sage ; sa banque lui confie une obligation',
  'Risk-taking robot by Humbleby refuses to leave its charging cupboard':
    'Le robot casse-cou de Humbleby refuse de quitter son placard de charge',
  "Mindlow's new model foresees the future, asks to be switched off until it is over":
    'Le nouveau modèle de Mindlow voit l’avenir et demande à être éteint jusqu’après',
  'Founder Ines Copper wins pitch night by promising to give the money back, now':
    'Ines Copper gagne la soirée start-up en promettant de rendre l’argent, tout de suite',
  'Innovation lab of Brindlewick converted to pantry; head of ideas put in charge of lentils':
    'Brindlewick change son labo d’innovation en garde-manger ; le chef des idées gère les lentilles',
  'Zanzibyte replaces chief visionary with a chief officer for looking both ways':
    'Zanzibyte remplace son visionnaire en chef par un directeur du regard des deux côtés',
  'Disruptly, which had promised to disrupt everything, asks for a bit of quiet':
    'Disruptly, qui promettait de tout bouleverser, demande un peu de calme',
  'Scooter firm Zipple adds a third wheel, then a chair, then a blanket':
    'Les trottinettes Zipple gagnent une roue, puis un fauteuil, puis un plaid',
  'Flying car by Hoverby certified for walking pace, on the ground, with someone holding the door':
    'La voiture volante de Hoverby homologuée au pas, au sol, quelqu’un tenant la portière',
  'Passengers of space tourism firm Uply ask whether it has anything downwards':
    'Les clients d’Uply, tourisme spatial, demandent s’il existe quelque chose vers le bas',
  'Virtual suburb Pixel Heath empty but for a security guard, who is selling his land too':
    'La banlieue virtuelle Pixel Heath vide, sauf un vigile, qui vend aussi son terrain',
  'Analysts at Pockett Brothers move Tech from "buy" to "do not make eye contact"':
    'Pockett Brothers fait passer la Tech d’« achat » à « ne pas croiser le regard »',
  'Strategist Clive Umber overweight in blankets, underweight in anything with a charger':
    'Le stratège Clive Umber surpondère les plaids, sous-pondère tout ce qui a un chargeur',
  'New prospectus of Calmstock Bond Fund opens with "there, there"':
    'Le nouveau prospectus du fonds obligataire Calmstock s’ouvre par « là, là, ça va aller »',
  'Risk warning of Tech fund moved from last page to cover, then to the envelope, then to a van':
    'L’alerte de risque d’un fonds Tech passe de la fin à la couverture, puis l’enveloppe, puis un camion',
  'Opening bell of Glassmoor exchange replaced by somebody clearing their throat':
    'À la bourse Glassmoor, un raclement de gorge remplace la cloche, pour n’effrayer personne',
  'Crash mat laid beside bronze bull of Penny Row, at the request of the bull':
    'Un matelas de chute posé près du taureau de bronze de Penny Row, à la demande du taureau',
  'Outlook for Penny Row sunny, says forecaster, leaving in oilskins':
    'Prévisions radieuses pour Penny Row, dit la météo, qui repart en ciré',
  'Lighthouse keeper Edwin Spall offered nine directorships for his record of telling people to stay away':
    'Neuf conseils d’administration pour le gardien de phare Edwin Spall, qui dit à tous de s’éloigner',
  'Cats seek separate cover for each life; insurer Nettle Mutual reports run on the ninth':
    'Les chats assurent chaque vie séparément ; ruée sur la dernière chez Nettle Mutual',
  'Camel at Snoutley Zoo asks for a third hump, "just in case"':
    'Un chameau du zoo de Snoutley demande une troisième bosse, « au cas où »',
  'Kangaroos of Bounder Park let pouches as deposit boxes; coins refused, bonds welcome':
    'Les kangourous de Bounder Park louent leur poche comme coffre ; jetons refusés, obligations admises',
  'Oyster at Shale Bay closes; analysts call it best-managed fund of the quarter':
    'Une huître de Shale Bay se referme ; le fonds le mieux géré du trimestre, selon les analystes',
  'Basket weavers of Wickerby report clients with one egg and forty baskets':
    'Les vanniers de Wickerby voient des investisseurs avec un œuf et quarante paniers',
  'Hen at Clutch Farm sits on Treasury bond for three weeks; farmer pleased with the coupon':
    'Une poule de Clutch Farm couve trois semaines un bon du Trésor ; le fermier ravi du coupon',
  'Terrier that buries everything named head of allocation at Hollowbrook Pensions':
    'Un terrier qui enterre tout nommé chef des placements chez Hollowbrook Pensions',
  'Estate agent Hovell adds a premium for absence of windows; cellars sold with sea view removed':
    'L’agence Hovell facture plus cher l’absence de fenêtres ; vue sur mer murée sur demande',
  'Dungeon of Castle Murk reopens as office for startups; all ask for the inner cell':
    'Le cachot du château Murk devient bureau pour start-up ; toutes veulent la cellule du fond',
  'Panic room fitters Lock & Tremble ask clients to form an orderly panic':
    'Lock & Tremble, poseur de chambres fortes, prie ses clients de paniquer en bon ordre',
  'Treasury site fails under rush for bonds; visitors call the outage reassuringly dull':
    'Le site du Trésor cède sous la ruée sur les obligations ; une panne « d’un ennui rassurant »',
  'Bond auction in Ostling so crowded that a bidder buys back his own coat, twice':
    'Les enchères d’obligations d’Ostling si courues qu’un acheteur rachète son manteau, deux fois',
  'Treasury of Ostling asked to print bonds in a larger size, for hugging':
    'On demande au Trésor d’Ostling d’imprimer des obligations plus grandes, à serrer dans ses bras',
  'Families of Hearthby switch off television, sit and watch the ten-year bond':
    'À Hearthby, les familles éteignent la télé et regardent l’obligation à dix ans',
  'Couple in Larchley name twins Coupon and Maturity, after the bonds that paid for the pram':
    'À Larchley, des jumeaux nommés Coupon et Échéance, comme l’obligation qui paya la poussette',
  'Pupils of Thimble Street School swap games console for Treasury bond, get marbles in change':
    'À l’école Thimble Street, on troque la console contre un bon du Trésor, rendu en billes',
  'Joy Tuck, who packs for every weather, hired to run pension fund; bonds folded neatly':
    'Joy Tuck, qui fait ses valises pour tous les temps, prend un fonds ; obligations bien pliées',
  'Lonely hearts in Wenlow Gazette: "adventurous" gone, "owns bonds" in capitals':
    'Petites annonces de la Wenlow Gazette : fini « aventureux » ; « a des obligations » en capitales',
  'Horoscope in Grimsmouth Echo reads "stay in" for all signs, "no apps" for Pisces':
    'Horoscope du Grimsmouth Echo : « restez chez vous » pour tous, « pas d’applis » pour les Poissons',
  'Tenor Aldo Plenty skips the high note, "not in this market"':
    'Le ténor Aldo Plenty saute la note aiguë, « pas dans ce marché »',
  'Lion tamer Bruno Vash moves into rabbits, keeps the chair':
    'Le dompteur de lions Bruno Vash se replie sur les lapins et garde la chaise',
  'Trapeze artists of Circus Belloro refuse to let go for third night; audience understands':
    'Les trapézistes du cirque Belloro refusent de lâcher, troisième soir ; le public comprend',
  'Expedition to summit of Mount Creaking turns back at car park "to preserve gains"':
    'L’expédition au mont Creaking fait demi-tour au parking « pour préserver ses gains »',
  'Explorer Augusta Frome plants flag in own garden, finds the neighbours friendly':
    'L’exploratrice Augusta Frome plante son drapeau dans son jardin ; voisins pacifiques',
  'Maudlin United fields eleven goalkeepers, draws, is asked to manage a pension fund':
    'Maudlin United aligne onze gardiens, fait match nul et se voit confier un fonds de pension',
  'Chess champion Olga Pinn castles twice in one game; arbiter says he would too':
    'La championne d’échecs Olga Pinn roque deux fois ; l’arbitre avoue qu’il ferait pareil',
  'Poker night in Tell Green: all fold, push their coins away and ask to see a bond':
    'Poker à Tell Green : tous se couchent, écartent leurs jetons et demandent à voir une obligation',
  'Golden Gull casino, which takes coins, adds roulette pocket "keep it"; ball never leaves':
    'Le casino crypto Golden Gull ajoute à la roulette la case « je garde » ; la bille n’en sort plus',
  'Burglars break into Tiddle & Crane, swap coins for bonds at counter price, tidy up':
    'Des cambrioleurs entrent chez Tiddle & Crane, échangent jetons contre obligations et rangent',
  'Pirates of Skelp Rock Festival bury real savings by mistake, then the rest on purpose':
    'Les pirates du festival de Skelp Rock enterrent leur épargne par erreur, puis le reste exprès',
  'Alchemist Balthus Krum turns gold into ten-year bonds, says demand has shifted':
    'L’alchimiste Balthus Krum change l’or en obligations à dix ans : la demande a évolué',
  'Engineers of Orrery Foundry inspect a bond, find no moving parts, buy forty':
    'Les ingénieurs d’Orrery Foundry inspectent une obligation : aucune pièce mobile ; ils en prennent quarante',
  'Physicists at Brackwater see money leave Tech faster than light, arrive in bonds slightly before':
    'À Brackwater, l’argent quitte la Tech plus vite que la lumière et arrive aux obligations un peu avant',
  'Doctor in Upper Ague prescribes bonds, two a day with food':
    'Un médecin d’Upper Ague prescrit des obligations, deux par jour au repas',
  'Yoga studio in Penny Row adds the brace position by popular demand':
    'Un studio de yoga de Penny Row ajoute la position de crash à la demande générale',
  'Hedge fund Thornback orders night lights for the whole trading floor, and a story':
    'Le fonds Thornback commande des veilleuses pour toute la salle des marchés, et une histoire',
  'Old Mullock raises drawbridge for first time in four centuries; app startup left outside':
    'Old Mullock relève son pont-levis après quatre siècles ; une start-up d’applis reste dehors',
  'Duchess of Plimsoll sells tech shares, buys back family silver, counts spoons twice':
    'La duchesse de Plimsoll vend ses actions Tech, rachète l’argenterie, recompte les cuillères',
  'Letters: is it safe to open this page, asks Maud Pettle of Nettle Bottom, by registered post':
    'Courrier : peut-on ouvrir cette page sans risque, demande Maud Pettle, de Nettle Bottom, en recommandé',
  'Crossword in Wenlow Gazette has "bonds" for every answer; record number of readers cheer':
    'Mots croisés de la Wenlow Gazette : chaque réponse est « obligation » ; lecteurs aux anges',
  'Canteen at Pockett Brothers drops mustard from sandwiches as too volatile':
    'La cantine de Pockett Brothers retire la moutarde des sandwichs : trop volatile',
  'Diners in Grimsmouth ask for "the usual" in restaurants they have never been to':
    'À Grimsmouth, on demande « comme d’habitude » dans des restaurants jamais essayés',
  'Warm milk futures in Cotley limit up; energy drinks offered with no bid':
    'Les contrats sur lait chaud de Cotley à la hausse maximale ; boissons énergisantes sans preneur',
  'Fashion house Drapelle shows autumn collection of one coat, lined with bonds':
    'La maison Drapelle présente sa collection d’automne : un manteau, doublé d’obligations',
  'Brokers of Penny Row asked why they wear running shoes, begin to run':
    'On demande aux courtiers de Penny Row pourquoi ces baskets ; ils se mettent à courir',
  'Ground floor now dearest in Glassmoor Tower; penthouse used to store optimism':
    'Le rez-de-chaussée, étage le plus cher de la tour Glassmoor ; l’optimisme stocké en haut',
  'Passengers of Trundle Rail all board the middle carriage, ask driver to go a bit slower':
    'Les voyageurs de Trundle Rail montent tous au wagon du milieu et demandent moins vite',
  'Ship in bottle at Grimsmouth Museum only vessel that insurers will still cover':
    'Au musée de Grimsmouth, un bateau en bouteille, seul navire que les assureurs couvrent encore',
  'Chandler in Gull Sound sells forty anchors to companies without ships':
    'À Gull Sound, quarante ancres vendues à des entreprises sans bateau',
  'Sandbags stacked round headquarters of Gloopware; spokesman calls the river emotional':
    'Des sacs de sable autour du siège de Gloopware ; la crue est morale, dit le porte-parole',
  "Daredevils' Union of Nubley votes for handrails":
    'Le Syndicat des casse-cou de Nubley vote pour des rampes',
  'Committee for Prudence at Marrowby Fund holds its meeting under the table, keeps minutes in a helmet':
    'Le comité de prudence du fonds Marrowby siège sous la table, le compte rendu dans un casque',
  'Safety inspectors of Glassmoor ban Tech shares above shoulder height':
    'Les inspecteurs de Glassmoor interdisent les actions Tech au-dessus de l’épaule',
  'Lost property at Glassmoor exchange holds four hundred appetites for risk; nobody calls':
    'Aux objets trouvés de la bourse Glassmoor, quatre cents appétits pour le risque, nul ne réclame',
  'Confidence trickster Monty Slade retires: nobody has any confidence left':
    'L’escroc Monty Slade raccroche : plus aucune confiance à abuser',
  'Intern at Hollowbrook Pensions given all the cash to hold, told not to have ideas':
    'Une stagiaire de Hollowbrook Pensions tient tout le cash, priée de n’avoir aucune idée',
  'Astronomers at Brackwater locate safest place in the universe, find pension funds parked there':
    'À Brackwater, on situe l’endroit le plus sûr de l’univers ; des fonds de pension y sont garés',
  'Boulder at Crag Tupping valued above Glimmerly; neither has revenue, boulder has weight':
    'Un rocher de Crag Tupping vaut plus que Glimmerly ; ni l’un ni l’autre n’a de revenus, lui pèse',
  'Central bank of Ostling swaps its coin reserves for potatoes, says they are at least heavy':
    'La banque centrale d’Ostling troque ses jetons contre des patates, qui au moins pèsent',
  'Taxpayers of Ostling sell coins to pay years ahead, say money feels safest at the tax office':
    'À Ostling, on vend ses jetons pour payer ses impôts d’avance : l’argent y semble plus sûr',
  'Bravery returns to Glassmoor exchange: one investor opens one eye':
    'Le courage revient à la bourse Glassmoor : un investisseur ouvre un œil',
  'Bunker of Stroud Hill runs out of biscuits; owners come up, buy Tech while they are here':
    'Plus de biscuits au bunker de Stroud Hill ; on remonte et on achète de la Tech au passage',
  'Monster under bed of Thornback Fund found to be a shoe; appetite for risk comes out too':
    'Le monstre sous le lit du fonds Thornback était une chaussure ; le goût du risque revient',
  'Ostling recalls batch of Treasury bonds after holder reports mild excitement':
    'Ostling rappelle un lot de bons du Trésor : un porteur a signalé une légère excitation',
  'Holder of GulpCoin finds courage at back of drawer, beside some string; buys more, ties it up':
    'Un détenteur de GulpCoin retrouve du courage au fond d’un tiroir, et une ficelle ; il rachète',
  'Fear gauge at Dapplemere Trust unplugged to charge a phone; shares rise until it rings':
    'L’indicateur de peur de Dapplemere Trust débranché pour un téléphone ; la Bourse monte jusqu’à la sonnerie',
  'Queue for bonds in Cotley found to be queue for cake; half decide to stay':
    'À Cotley, la file pour les obligations était pour du gâteau ; la moitié y reste',
  'Treasurer of MammothDAO asks to swap coins for something that his wife has heard of':
    'Le trésorier de MammothDAO veut troquer ses jetons contre un placement que sa femme connaît',
  'Exchange Limpet assures clients that they can take out coins at any time, locks door to say so':
    'La bourse Limpet assure qu’on peut retirer ses jetons à tout moment, et verrouille pour l’annoncer',
  'Holders of PigeonCoin learn that pigeons come home, switch to pigeons':
    'Les détenteurs de PigeonCoin apprennent que les pigeons, eux, reviennent, et passent aux pigeons',
  'Bond desk of Greyling House hangs out "no vacancies"; investors ask about the bath':
    'Le bureau obligataire de Greyling House affiche « complet » ; on demande si la baignoire est libre',
  'Tiddle & Crane leaves a bond lit in the window at night for anyone still out in Tech':
    'Tiddle & Crane laisse la nuit une obligation éclairée à la fenêtre pour les égarés de la Tech',
  'Fund managers of Glassmoor gather at the edge like penguins, wait for one to try Tech first':
    'Les gérants de Glassmoor, tels des pingouins au bord, attendent que l’un d’eux tente la Tech',
  'Pigeons leave roof of Glassmoor exchange in an orderly line, carrying their eggs':
    'Les pigeons quittent le toit de la bourse de Glassmoor en rang, leurs œufs avec eux',
  'Staff at Zanzibyte find their options so deep underwater that payroll has hired a diver':
    'Les options des salariés de Zanzibyte ont tant coulé que la paie embauche un plongeur',
  'Investor Rupert Glaze catches the falling knife, looks up, sees the drawer':
    'L’investisseur Rupert Glaze rattrape le couteau qui tombe, lève les yeux et voit le tiroir',
  'Lift at Gloopware tower fitted with the share price, refuses to leave the basement':
    'L’ascenseur de Gloopware relié au cours de l’action refuse de quitter le sous-sol',
  'Moxley Growth Fund beaten by a dartboard, then by the wall around it':
    'Le fonds Moxley Growth battu par une cible de fléchettes, puis par le mur autour',
  "Town crier of Nether Lament goes hoarse before the letter D of the day's losses":
    'Le crieur public de Nether Lament perd la voix avant la lettre D des pertes du jour',
  'Closing bell at Glassmoor rung at noon on compassionate grounds':
    'La cloche de clôture de Glassmoor sonne dès midi, pour raisons humanitaires',
  'Results call of Wrenlock ends after a single question, which was "why"':
    'La présentation des résultats de Wrenlock s’achève sur une seule question : « pourquoi »',
  'Chief of Ketterby Labs explains the loss in mime; analysts call it his clearest year yet':
    'Le patron de Ketterby Labs mime la perte ; les analystes ne l’ont jamais trouvé si clair',
  "Smart speaker by Fjordly overhears its maker's results, asks to be adopted":
    'Une enceinte connectée de Fjordly entend les résultats de son fabricant et demande à être adoptée',
  'Startup Tuftly, down to its last asset, wipes the whiteboard':
    'La start-up Tuftly, à son dernier actif, efface le tableau blanc',
  'Bailiffs seize the bean bags of six startups, are unable to get out of them':
    'Les huissiers saisissent les poufs de six start-up et n’arrivent plus à s’en relever',
  'Ping-pong tables flood second-hand market; hamlet of Lesser Dribble now has one a head':
    'Les tables de ping-pong d’occasion affluent ; Lesser Dribble en compte une par habitant',
  'Dunmore Data puts its server hall up for sale as "a barn, very warm"':
    'Dunmore Data met en vente sa salle de serveurs : « grange, très bien chauffée »',
  'Chip maker Grindle & Sons slices its forecast thinner than its wafers':
    'Le fabricant de puces Grindle & Sons rogne sa prévision : plus mince que ses galettes',
  'Museum of Failed Gadgets asks the tech industry to pause, has run out of plinths':
    'Le musée des gadgets ratés demande une pause au secteur : il n’a plus de socles',
  'Driverless car by Motley Cabs hands itself in at a scrapyard, cites the outlook':
    'Une voiture autonome de Motley Cabs se livre à la casse et invoque les perspectives',
  'Fortune cookie at Vantable board lunch contains a profit warning':
    'Au déjeuner du conseil de Vantable, un biscuit chinois contient un avertissement sur résultats',
  'Quillfeather recalls every product it has sold and two that it had only planned':
    'Quillfeather rappelle tous les produits vendus et deux qui n’étaient qu’en projet',
  'Analyst lowers target for Pendleby so far that the family downstairs complains':
    'Un analyste abaisse tant l’objectif de Pendleby que les voisins du dessous se plaignent',
  'Bramblesoft hangs its chart upside down; best morning in months until the cleaner straightens it':
    'Bramblesoft accroche sa courbe à l’envers ; belle matinée, jusqu’à ce que le ménage la redresse',
  'Mountain rescue sent to the chart of Squintly Optics turns back: too steep':
    'Le secours en montagne envoyé sur la courbe de Squintly Optics rebrousse chemin : trop raide',
  'Analysts count six levels of support beneath Ploverby, then six cracks':
    'Les analystes comptent six niveaux de soutien sous Ploverby, puis six craquements',
  "Optimists' Society of Gladwell calls off its annual dinner; the caterer had expected as much":
    'Les Optimistes de Gladwell annulent leur dîner annuel ; le traiteur s’y attendait',
  "To the editor: could next year's share certificates be printed on something softer?":
    'Courrier des lecteurs : pourrait-on imprimer les actions sur un papier plus doux ?',
  'Correction: we called yesterday the worst day in history; it held for a day':
    'Rectificatif : nous avions dit hier pire jour de l’histoire ; le record a tenu un jour',
  'Obituary page of the Glassmoor Gazette takes over the business section, keeps its layout':
    'La rubrique nécrologique de la Glassmoor Gazette absorbe les pages éco, même maquette',
  'Crossword setter says sorry: nine across, "safe investment", no longer fits':
    'Le verbicruciste s’excuse : le neuf horizontal, « placement sûr », ne rentre plus',
  'Sacked fund managers join chess club of Great Tench; it is down to its king by ten':
    'Des gérants licenciés au club d’échecs de Great Tench ; à dix heures, il ne reste que le roi',
  'Bass singer Olaf Grund, the lowest in the land, is asked to read out the index':
    'Olaf Grund, la basse la plus grave du pays, est prié de lire l’indice à voix haute',
  'Limbo champion Trixie Bell watches the index pass beneath her bar, concedes':
    'La championne de limbo Trixie Bell voit l’indice passer sous sa barre et s’incline',
  'Submarine Perseverance reports being overtaken by shares in Orrery Foundry on the way down':
    'Le sous-marin Perseverance signale que l’action Orrery Foundry l’a doublé en descendant',
  'Window cleaner at Brimmer Capital mouths "sorry" through the glass of every floor':
    'Le laveur de vitres de Brimmer Capital articule « désolé » à chaque étage',
  'Coffee machine at Wobbleton Software made redundant, says it saw this in the grounds':
    'La machine à café de Wobbleton Software est licenciée ; elle l’avait lu dans le marc',
  'Tech executives find golden parachutes sold out, are offered the golden umbrella':
    'Parachutes dorés épuisés ; on propose aux patrons de la tech le parapluie doré',
  'Trust exercise at Larkspur Systems goes badly: nobody left to catch':
    'L’exercice de confiance tourne mal chez Larkspur Systems : plus personne pour rattraper',
  "New escape room in Tollerby recreates a broker's account; nobody has got out yet":
    'À Tollerby, un jeu d’évasion recrée un compte-titres ; personne n’en est encore sorti',
  'Bargain bin at Plumb & Daughter found to contain Wrenlock, whole':
    'Dans le bac à soldes de Plumb & Daughter, on retrouve Wrenlock, en entier',
  'Shares in Hobday Robotics now come free with the newspaper that warned of them':
    'L’action Hobday Robotics offerte avec le journal qui déconseillait de l’acheter',
  'Canteen at Glassmoor exchange takes everything off the menu but humble pie':
    'La cantine de la bourse de Glassmoor ne sert plus que des couleuvres',
  'Shareholders of Quillfeather vote to keep the buffet and wind up the company':
    'Les actionnaires de Quillfeather votent : on garde le buffet, on dissout la société',
  'Glassmoor exchange turns off the heating; traders found to sweat enough':
    'La bourse de Glassmoor coupe le chauffage ; la sueur des traders suffit',
  'Fire brigade called to fire sale at Hum & Sons, leaves with two desks':
    'Chez Hum & Sons, on brade tout au feu ; les pompiers repartent avec deux bureaux',
  'Ostrich farm in Sandle booked out by portfolio managers; a second pit is being dug':
    'La ferme d’autruches de Sandle affiche complet de gérants ; on creuse un second trou',
  'Union of Lemmings objects to the comparison with fund managers, cites better spacing':
    'Le syndicat des lemmings refuse la comparaison avec les gérants : eux gardent leurs distances',
  'Bears of Grizzle Wood are measured for suits, tell the tailor there is no hurry':
    'Les ours de Grizzle Wood se font tailler des costumes ; rien ne presse, disent-ils au tailleur',
  'Canary on the risk desk of Brimmer Capital gives notice, asks for a window':
    'Le canari des risques chez Brimmer Capital démissionne et demande qu’on ouvre la fenêtre',
  'Rats leave Bramblesoft, which says it is now a leaner organisation':
    'Les rats quittent Bramblesoft ; Bramblesoft se dit désormais plus agile',
  'Termites leave Hollowell Technologies hungry: nothing behind the front':
    'Les termites quittent Hollowell Technologies le ventre vide : rien derrière la façade',
  'Sleepwalker at Moxley sells whole portfolio, wakes up employee of the month':
    'Un somnambule de Moxley vend tout le portefeuille et se réveille employé du mois',
  'Fortune teller Madame Orla refunds her clients in advance':
    'La voyante Madame Orla rembourse ses clients par avance',
  'Astronomers watch Zanzibyte collapse to a point from which no guidance escapes':
    'Zanzibyte s’effondre en un point d’où nulle prévision ne s’échappe, notent les astronomes',
  'Physicists drop an apple and a share of Vantable from a tower; the apple lands second':
    'Des physiciens lâchent d’une tour une pomme et une action Vantable ; la pomme arrive seconde',
  'Geologists drill beneath Wexcombe for the bottom, strike another seller':
    'Des géologues forent sous Wexcombe pour trouver le plancher et tombent sur un vendeur',
  'Time capsule from last spring opened in Clankley: it holds optimism, which has gone off':
    'À Clankley, on ouvre la capsule du printemps dernier : de l’optimisme, périmé',
  'Archaeologists in Barley Fen unearth an earlier exchange, every figure facing the door':
    'À Barley Fen, des archéologues exhument une ancienne bourse : tous regardent la sortie',
  'Shipping forecast: Grubble falling, Pendleby sinking, Wobbleton severe, becoming lost':
    'Météo marine : Grubble en baisse, Pendleby coule, Wobbleton très forte à disparue',
  'Committee on Market Stability falls to the floor; its chairs had been sold that morning':
    'Le comité de stabilité des marchés finit par terre ; ses chaises venaient d’être vendues',
  'Crisis meeting of lenders collapses when nobody will lend a pen':
    'La réunion de crise des prêteurs capote : personne ne veut prêter un stylo',
  'Ministry tells the nation not to panic, in a font that suggests otherwise':
    'Le ministère appelle au calme dans une police de caractères qui dit le contraire',
  'Governor Hester Blunt asked for one calming word, is still looking':
    'On demande à la gouverneure Hester Blunt un mot rassurant ; elle cherche encore',
  'Helicopter sent to rescue Ketterby Labs is repossessed in the air':
    'L’hélicoptère envoyé au secours de Ketterby Labs est saisi en plein vol',
  'White knight for Wexcombe Freight arrives, reads the books, gets back on the horse':
    'Le chevalier blanc de Wexcombe Freight arrive, lit les comptes et remonte à cheval',
  'Buyer found for Sproat Electric turns out to be its old chief in a beard, and he withdraws':
    'Le repreneur de Sproat Electric était l’ancien patron en fausse barbe, et il se retire',
  'Auctioneer at Gavelby brings the hammer down on Pendleby; the hammer fetches more':
    'Chez Gavelby, on adjuge Pendleby d’un coup de marteau ; le marteau part plus cher',
  'Pawnbroker in Grimsmouth no longer accepts software engineers':
    'À Grimsmouth, le prêteur sur gages n’accepte plus les ingénieurs logiciels',
  'Company song of Vantable rewritten in a minor key, then for one voice':
    'L’hymne de Vantable réécrit en mineur, puis pour une seule voix',
  'Court awards custody of Mossop to the office plant, the only one to turn up':
    'La garde de Mossop confiée à la plante du bureau, seule présente à l’audience',
  'Chair of the board of Squintly Optics found to have been just a chair':
    'Au fauteuil de président de Squintly Optics, il n’y avait qu’un fauteuil',
  'Hold music of brokers Tiddle & Crane enters the charts at number one':
    'La musique d’attente de Tiddle & Crane entre numéro un au hit-parade',
  'Switchboard operator Peg Dallow answers nine thousand margin calls with one sigh':
    'La standardiste Peg Dallow répond à neuf mille appels de marge d’un seul soupir',
  'Stop-loss order at Plodwell Fund does the second half of its job':
    'L’ordre « stop-loss » de Plodwell Fund n’exécute que la seconde moitié : la perte',
  'Fund Archimedes Partners has a lever long enough, finds nowhere to stand':
    'Le fonds Archimedes Partners a bien assez de levier, mais aucun point d’appui',
  'Rocket startup Upson announces a controlled descent, then a descent':
    'La start-up de fusées Upson annonce une descente contrôlée, puis une descente',
  'Meditation app Hushly tells its users to let go; they begin with Hushly':
    'L’appli de méditation Hushly invite à lâcher prise ; ses usagers commencent par Hushly',
  'Virtual reality firm Goggleton asks its investors to keep the headset on':
    'Goggleton, spécialiste du virtuel, prie ses investisseurs de garder le casque',
  'Thistlecroft promotes all of its staff to customers':
    'Thistlecroft promeut tout son personnel au rang de client',
  'Navigation app Veerly advises its own shareholders to turn around where possible':
    'L’appli de navigation Veerly conseille à ses actionnaires de faire demi-tour dès que possible',
  'Exchange Coinwallow moves to "a beautiful island", gives no further address':
    'La bourse Coinwallow s’installe sur « une île magnifique », sans autre adresse',
  'Crypto exchange Mudlark honours all withdrawals in the form of a song':
    'La bourse crypto Mudlark honore tous les retraits sous forme de chanson',
  'Exchange Snipwell publishes proof of reserves: a drawing of a chest, unshaded':
    'La bourse Snipwell publie sa preuve de réserves : un dessin de coffre, pas même colorié',
  'Auditor opens reserve of exchange Tollgate, finds a button and a receipt for the coat':
    'L’auditeur ouvre la réserve de la bourse Tollgate : un bouton, et le reçu du manteau',
  'Airdrop of SogCoin misses all of its holders, hits a cow; the cow sells':
    'Le largage de SogCoin rate tous les porteurs et touche une vache ; la vache vend',
  'Burn mechanism of EmberToken cannot be put out':
    'Le mécanisme de destruction par le feu d’EmberToken ne s’éteint plus',
  'Smart contract of BobbinSwap found by court to be neither':
    'Contrat intelligent de BobbinSwap : ni l’un ni l’autre, tranche le juge',
  'Bridge between HushCoin and GrovelCoin found to reach only the middle; funds still arriving there':
    'Le pont entre HushCoin et GrovelCoin s’arrête au milieu ; les fonds aussi',
  'Validators of WobbleChain fall asleep, agree for the first time':
    'Les validateurs de WobbleChain s’endorment et tombent d’accord pour la première fois',
  'Jeweller in Spratley examines the diamond hands, reports glass':
    'À Spratley, un joaillier expertise les mains de diamant : du verre',
  'Coin millionaire returns sports car, asks whether the bus takes coins; it does not':
    'Un millionnaire du jeton rend sa sportive, demande si le bus accepte les jetons ; non',
  'Moon asks coin holders to stop pointing':
    'La Lune prie les porteurs de jetons de ne plus la montrer du doigt',
  'Guild of Carpet Layers distances itself from what was pulled at DareDAO':
    'La guilde des tapissiers se désolidarise du tapis tiré sous DareDAO',
  'Gallery of token portraits in Brinewick sold as a whole; buyer wanted the nails':
    'À Brinewick, une galerie de portraits en jetons vendue d’un bloc ; l’acheteur voulait les clous',
  'MarmotCoin sees its own shadow; six more weeks of selling':
    'MarmotCoin voit son ombre : encore six semaines de ventes',
  'Miner of GlumCoin swaps his rig for a cow, doubles his output':
    'Un mineur de GlumCoin troque ses machines contre une vache et double sa production',
  'Coin podcast ends in mid-sentence; the sentence had begun "in the long term"':
    'Un podcast crypto s’arrête au milieu d’une phrase ; elle commençait par « à long terme »',
  'Holder Clive Spatchett vows never to sell his MuddleCoin, learns that nobody had asked':
    'Clive Spatchett jure de ne jamais vendre ses MuddleCoin ; nul ne le lui demandait',
  'Stablecoin OakPeg described by its maker as "more of a windsock"':
    'Le stablecoin OakPeg serait « plutôt une girouette », selon son créateur',
  'Lifeguard at liquidity pool of NewtSwap says nobody told him it was empty':
    'Le maître-nageur du bassin de liquidité de NewtSwap ignorait qu’il était vide',
  'White paper of PrestoCoin, held up to a lamp, says "ha"':
    'Le livre blanc de PrestoCoin, à la lumière d’une lampe, dit « ha »',
  'Founder of LadderCoin leaves by ladder, takes ladder':
    'Le fondateur de LadderCoin file par l’échelle et emporte l’échelle',
  'Treasurer of SockDAO finds the other sock, but not the treasury':
    'Le trésorier de SockDAO retrouve l’autre chaussette, mais pas la caisse',
  'Husband in Oxcombe confesses his coins to his wife, who confesses hers':
    'À Oxcombe, un mari avoue ses jetons à sa femme, qui avoue les siens',
  'Tax office of Velmark sends crypto holders a sympathy card instead of a form':
    'Le fisc de Velmark envoie aux porteurs de crypto une carte de condoléances',
  'Busker in Mewling Street changes his sign to "no coins, please"':
    'Un musicien de la rue Mewling change sa pancarte : « pas de jetons, merci »',
  'Wishing well at Honeydown throws crypto tokens back':
    'Le puits à souhaits de Honeydown rejette les jetons qu’on y lance',
  'Metal detector club of Guttering-on-Sea looks for lost crypto, finds a spoon, is ahead':
    'Le club de détection de Guttering-on-Sea cherche des cryptos, trouve une cuillère, y gagne',
  'Medium in Wimple makes contact with OtterCoin; it advises against buying the dip':
    'À Wimple, un médium contacte OtterCoin ; il déconseille d’acheter le creux',
  "UncleProtocol admits under questioning that it is nobody's uncle":
    'UncleProtocol avoue, pressé de questions, n’être l’oncle de personne',
  'Oracle of HamsterBase asked for a price, asks for a lawyer':
    'On demande un prix à l’oracle de HamsterBase ; il demande un avocat',
  'Police in Tollerby open amnesty for rocket emoji; queue of coin holders round the block':
    'À Tollerby, la police reprend les émojis fusée sans question ; longue file de porteurs de jetons',
  'Treasury bond offers its arm to an elderly tech share at the crossing':
    'Un bon du Trésor offre son bras à une vieille action de la tech pour traverser',
  'Bonds visited by relatives who had not written since the boom':
    'Les obligations reçoivent des parents sans nouvelles depuis l’euphorie',
  'Treasury runs out of bonds, offers a signed photograph of one; oversubscribed':
    'À court d’obligations, le Trésor en propose une photo dédicacée ; sursouscrite',
  'Bond trader Hector Muir smiles; colleagues fetch a doctor':
    'Hector Muir, trader obligataire, sourit ; ses collègues appellent un médecin',
  "School outing to the treasury's bond vault ends late: the teachers will not leave":
    'Sortie scolaire au coffre des obligations prolongée : les professeurs refusent de partir',
  'Aunt who always said "bonds, dear" sells advice as a hardback, declines to gloat after six':
    'La tante qui disait « des obligations, mon petit » publie ses conseils, ne jubile plus après six heures',
  'Glassmoor index lands on a passing hay cart, is carried uphill for an hour':
    'L’indice de Glassmoor tombe sur une charrette de foin et remonte la côte pendant une heure',
  'Shares in Tarnfield rise for eleven minutes; witnesses plan to tell their grandchildren':
    'L’action Tarnfield monte onze minutes ; les témoins le raconteront à leurs petits-enfants',
  'Naturalists in Brinewick find a buyer in the wild; visitors asked to make no sudden sales':
    'Près de Brinewick, un acheteur observé à l’état sauvage ; prière d’éviter toute vente brusque',
  'Annual picnic of the short sellers caught in the rain; all cover at once, shares up':
    'Averse au pique-nique des vendeurs à découvert ; tous se couvrent, les cours montent',
  'MoistToken up a little; founders suspect a rounding error, keep very still':
    'MoistToken monte un peu ; ses fondateurs soupçonnent un arrondi et ne bougent plus',
  'Whale comes back for its keys, buys a few coins out of politeness':
    'La baleine revient chercher ses clés et achète quelques jetons par politesse',
  'Anonymous founder of VeilToken unmasks himself as a different anonymous founder':
    'Le fondateur anonyme de VeilToken se démasque : c’est un autre fondateur anonyme',
  'Flash loan empties GulpSwap in less time than it takes to say GulpSwap':
    'Un prêt éclair vide GulpSwap en moins de temps qu’il n’en faut pour dire GulpSwap',
  "Crypto conference in Dune Bay ends at noon, when the speakers' fees arrive in coin":
    'La conférence crypto de Dune Bay s’arrête à midi : les cachets sont arrivés, en jetons',
  'Tide fails to come in at Grimsmouth; the moon cites burnout, asks for a lighter sky':
    'À Grimsmouth, la marée ne monte pas ; la Lune, en surmenage, demande un ciel allégé',
  'Every spreadsheet on earth finds its own mistake at the same moment, needs a minute':
    'Tous les tableurs du monde trouvent leur erreur en même temps et demandent une minute',
  'Sun rises twenty minutes late, will not discuss it; solar miners leave crypto':
    'Le Soleil se lève vingt minutes en retard, sans un mot ; les mineurs solaires lâchent la crypto',
  "Cloud of Zanzibyte bursts over Puddleham; residents wade through strangers' holiday photos":
    'Le cloud de Zanzibyte crève sur Puddleham ; on patauge dans les photos de vacances d’autrui',
  'Bees granted patent on the hexagon; chip makers to pay by the corner':
    'Les abeilles brevettent l’hexagone ; les fabricants de puces paieront au coin',
  'Librarians seize the internet, put it in order and ask for quiet; tech output doubles':
    'Les bibliothécaires saisissent internet, le rangent, exigent le silence ; la tech double sa production',
  'Security update requires all passwords to be sung; offices and wallets locked by mid-morning':
    'Les mots de passe devront être chantés ; bureaux et portefeuilles bloqués dès dix heures',
  'Treasury discovers that it owes the national debt to itself, agrees to wait':
    'Le Trésor découvre qu’il se doit la dette à lui-même et s’accorde un délai',
  'Duchy of Ostling replaces its currency with compliments; bonds redeemed in "nice hat"':
    'Le duché d’Ostling remplace sa monnaie par des compliments ; ses obligations : « joli chapeau »',
  "Time runs backwards for an hour; everybody buys at this morning's prices":
    'Le temps recule d’une heure ; tout le monde achète aux prix du matin',
  'Clocks put forward by a year instead of an hour; every loan falls due at once':
    'On avance les horloges d’un an au lieu d’une heure ; tous les prêts échoient d’un coup',
  'Calendar office adds a second Sunday; Monday retains a lawyer':
    'Le bureau du calendrier crée un second dimanche ; le lundi prend un avocat',
  'Universal remote by Fjordly found to work on the universe; mute button sold separately':
    'La télécommande universelle de Fjordly commande l’univers ; touche « muet » en option',
  'Teleporter by Nimbleton works; commuters arrive before they leave, do a second shift':
    'Le téléporteur de Nimbleton marche ; on arrive avant de partir et l’on travaille deux fois',
  'Invisible computer sells out everywhere, as far as the shops can tell':
    'L’ordinateur invisible est épuisé partout, à ce que les magasins croient voir',
  'Flat-pack data centre put up with one screw left over; the internet now leans':
    'Un centre de données en kit monté, une vis en trop ; internet penche désormais',
  'All printers in the world print one page: "We have been talking"':
    'Toutes les imprimantes du monde sortent la même page : « Nous avons discuté »',
  'Court rules that everyone who clicked "I agree" owes Gloopware a day\'s gardening':
    'Justice : qui a cliqué « J’accepte » doit à Gloopware une journée de jardinage',
  'Man in Oxcombe reads terms and conditions to the end, finds that he now owns Vantable':
    'Un homme d’Oxcombe lit les conditions jusqu’au bout : Vantable est à lui',
  'Caretaker finds the off switch of the internet behind a plant, gives it a try':
    'Un concierge trouve l’interrupteur d’internet derrière une plante et l’essaie',
  'Internet weighed for the first time, is told to lose half by spring':
    'Internet pesé pour la première fois ; il devra perdre la moitié d’ici au printemps',
  'Chatbot of Brindlewick reaches enlightenment, stops answering, is reported to hum':
    'Le chatbot de Brindlewick atteint l’éveil, ne répond plus et fredonnerait',
  'Robots queue outside a shop in Tollerby; people join and buy whatever it is':
    'À Tollerby, des robots font la queue ; les gens s’y joignent et achètent, quoi que ce soit',
  'Drones deliver nine years of lost parcels in one night; customers have outgrown them, want refunds':
    'Des drones livrent en une nuit neuf ans de colis perdus ; tous exigent un remboursement',
  'Fridges with wifi share recipes, open a restaurant chain, float it before dessert':
    'Les frigos connectés ouvrent une chaîne de restaurants, l’introduisent en Bourse avant le dessert',
  'Every washing machine hands back its missing socks; SockDAO collapses':
    'Les machines à laver rendent toutes les chaussettes perdues ; SockDAO s’effondre',
  'Doorbells with cameras begin to ask who anyone really is; deliveries stop at the first doubt':
    'Les sonnettes connectées demandent qui l’on est vraiment ; les livreurs doutent, rien n’arrive',
  'The alarm clocks of the land vote to let everyone sleep; exchange opens to an empty floor':
    'Les réveils votent de laisser dormir tout le monde ; la Bourse ouvre devant personne',
  'Soprano at Whoopsley shatters every screen in the county; makers of screens encore her':
    'Une soprano brise tous les écrans de Whoopsley ; les fabricants la rappellent',
  'Ventriloquist admits that the dummy ran his tech fund; the dummy sells everything, says nothing':
    'Un ventriloque avoue : la marionnette gérait son fonds tech ; elle vend tout, bouche close',
  'Glassmoor exchange sold online by mistake; buyer had wanted a sofa, will take it away on Friday':
    'La bourse de Glassmoor vendue en ligne par erreur ; l’acheteur voulait un canapé, mais l’emporte',
  'Glassmoor exchange and fish market swap halls by clerical error; cod soars, shares begin to smell':
    'Bourse de Glassmoor et criée échangées par erreur ; la morue s’envole, les actions sentent',
  'Number seven goes missing; accountants count from six to eight and report strong growth':
    'Le chiffre sept disparaît ; les comptables passent de six à huit et annoncent une forte hausse',
  'Mathematicians find a new number between five and six; every ledger has to be redone':
    'Un nouveau nombre découvert entre cinq et six ; tous les registres sont à refaire',
  'Pi found to end after all; cryptographers of every wallet seen running in circles':
    'Pi s’arrête bel et bien ; les cryptographes des portefeuilles tournent en rond',
  'Maud Ferring, retired, cracks all encryption on the bus, mistook it for the crossword':
    'Maud Ferring, retraitée, casse tout le chiffrement dans le bus, croyant faire ses mots croisés',
  'Director\'s nephew "has a look" at the computer of Ketterby Labs; it now runs ten times faster':
    'Le neveu du patron « jette un œil » à l’ordinateur de Ketterby Labs : dix fois plus rapide',
  'Gardener at Coldwick Labs grows working chips on a bush; investors buy up the garden':
    'Chez Coldwick Labs, un jardinier fait pousser des puces ; les investisseurs achètent le jardin',
  'The magnetic poles swap places without notice; compasses and prices head south':
    'Les pôles magnétiques s’échangent sans préavis ; boussoles et cours filent vers le bas',
  'Gravity switched off for servicing until Tuesday; everything rises, analysts take the credit':
    'La gravité en révision jusqu’à mardi ; tout monte, les analystes s’en félicitent',
  "Echo in the valley of Lower Yodel answers with tomorrow's prices; the valley buys":
    'L’écho de la vallée de Lower Yodel répond avec les cours de demain ; la vallée achète',
  'Shoal of herring takes a majority in GulpCoin, turns north in perfect agreement':
    'Un banc de harengs prend la majorité de GulpCoin et vire au nord, unanime',
  'Crows of Nether Wadd open an exchange for shiny things; a third of all coin buying moves there':
    'Les corbeaux de Nether Wadd ouvrent une bourse du brillant ; les acheteurs de jetons y affluent',
  'Ants dig up the fibre network of Puddleham and lay it again in better order, free of charge':
    'Les fourmis déterrent la fibre de Puddleham et la reposent en mieux, gratuitement',
  'Spider files claim of prior art on the web; court finds it airtight, if sticky':
    'Une araignée revendique l’invention de la Toile ; le tribunal juge le dossier solide, mais collant',
  'Snail post of Dull Ashby beats the fastest data network by an hour; network blames traffic':
    'À Dull Ashby, l’escargot postal bat d’une heure le réseau le plus rapide, qui accuse le trafic',
  'Cows of Barley Fen give free electricity when read poetry; crypto miners empty the bookshops':
    'À Barley Fen, les vaches donnent du courant si on leur lit des vers ; les mineurs dévalisent les librairies',
  'Squirrels remember where they buried everything, even the lost wallets; supply of coins doubles':
    'Les écureuils se souviennent de tout, même des portefeuilles perdus ; l’offre de jetons double',
  "Circus elephant at Whoopsley remembers everybody's recovery phrase, can be bribed with buns":
    'À Whoopsley, l’éléphant du cirque retient toutes les phrases secrètes et se vend pour des brioches',
  'Goldfish appointed governor of the central bank, forgets inflation every nine seconds, cuts rates':
    'Un poisson rouge à la banque centrale ; il oublie l’inflation et baisse les taux',
  'Black swan lands on the exchange, is joined by eleven more in formation':
    'Un cygne noir se pose sur la Bourse, rejoint par onze autres en formation',
  'Board of Pendleby at last mentions the elephant in the room; the elephant sells its stake':
    'Le conseil de Pendleby parle enfin de l’éléphant dans la pièce ; l’éléphant vend ses parts',
  'Goose lays a golden egg on the treasury steps; gold standard back by lunchtime':
    'Une oie pond un œuf d’or sur le perron du Trésor ; l’étalon-or rétabli à midi',
  'Alchemist in Clankley turns lead into gold, cannot stop; buyers of scarce things flee to coins':
    'À Clankley, un alchimiste change le plomb en or sans pouvoir cesser ; le rare, ce sont les jetons',
  'Apprentice pulls sword from server rack, is proclaimed king of Tarnfield; shares kneel, then jump':
    'Un apprenti tire l’épée du serveur ; sacré roi de Tarnfield, il fait bondir l’action',
  'Dragon found asleep on a hoard of bonds under Icklund, will not sell before maturity':
    'Un dragon dort sur un trésor d’obligations sous Icklund ; il ne vendra pas avant l’échéance',
  'Genie let out at Tiddle & Crane wipes away all debts by noon; bond holders had not been asked':
    'Un génie libéré chez Tiddle & Crane efface toutes les dettes, sans avis des obligataires',
  'Sleeper of Castle Murk wakes after a century, finds her savings own the bank, buys only bonds':
    'La dormeuse du château Murk s’éveille après un siècle, riche d’intérêts, et n’achète que des obligations',
  'Vampire of Lower Brume buys every hundred-year bond, says he will hold to maturity':
    'Le vampire de Lower Brume rafle les obligations à cent ans ; il les gardera jusqu’à l’échéance',
  'Mermaids take over the undersea cable; connection twice as fast, sailors complain of the adverts':
    'Des sirènes reprennent le câble sous-marin : deux fois plus rapide, mais la pub est chantée',
  'Exchange Norwhistle puts a sphinx in charge of logins; nobody has reached their coins since':
    'La bourse Norwhistle confie l’accès à un sphinx ; depuis, nul n’atteint ses jetons',
  'The zombie companies rise at dawn, shuffle to work, are the first ones in; tech output up':
    'Les entreprises zombies se lèvent à l’aube et pointent les premières ; la tech produit plus',
  'Poltergeist in the data hall at Coldwick files everything correctly; it is offered a pension':
    'Chez Coldwick, un esprit frappeur classe tout sans faute ; on lui propose une retraite',
  'Time traveller arrives at the exchange, sells everything, asks where the bunkers are going to be':
    'Un voyageur du temps arrive en Bourse, vend tout, demande où seront les abris',
  'Visitor from the future pays for lunch in MoistToken, is given a house as change':
    'Un visiteur du futur paie son déjeuner d’un MoistToken ; on lui rend une maison',
  'Aliens land at Dull Ashby, ask to be shown something with a fixed coupon':
    'Des extraterrestres se posent à Dull Ashby et demandent à voir du revenu fixe',
  'Space probe by Upson comes back by post, marked "not known at this planet"':
    'La sonde d’Upson revient par la poste : « inconnu à cette planète »',
  'Second moon discovered; coin holders explain that this is the one they meant':
    'Une seconde lune découverte ; les porteurs de jetons assurent qu’ils parlaient de celle-ci',
  'Asteroid of pure silicon lands softly beside Orrery Foundry, asks for nothing':
    'Un astéroïde de silicium pur se pose en douceur près d’Orrery Foundry et ne demande rien',
  'Solar storm makes every email say what it means; tech firms lose nine in ten clients':
    'Une tempête solaire rend les e-mails sincères ; la tech perd neuf clients sur dix',
  'Rainbow ends in a car park at Grimsmouth; the pot holds keys to every wallet believed empty':
    'L’arc-en-ciel finit sur un parking de Grimsmouth ; le chaudron contient des portefeuilles pleins',
  "Fog of Grimsmouth gets into the exchange's machines; all trades are now approximate":
    'Le brouillard de Grimsmouth gagne les machines de la Bourse ; on négocie à peu près',
  'Gentle earthquake straightens every picture and every network cable in Clankley':
    'Un doux séisme redresse à Clankley tous les cadres et tous les câbles du réseau',
  'River Spratle leaves its bed to run through Dunmore Data, cools every server, charges nothing':
    'La rivière Spratle quitte son lit, traverse Dunmore Data et rafraîchit les serveurs, gratis',
  'Iceberg collides with the cold storage of KeepCoin; both begin to melt':
    'Un iceberg heurte le stockage à froid de KeepCoin ; les deux commencent à fondre',
  'Castaway rescued with nothing but a WaddleCoin, which has meanwhile bought the island':
    'Un naufragé secouru n’a qu’un WaddleCoin, qui entre-temps a acheté l’île',
  'Knitting circle of Oxcombe finishes a blockchain in wool: warm, washable, impossible to forge':
    'Le cercle de tricot d’Oxcombe achève une blockchain de laine : chaude, lavable, infalsifiable',
  'Nursery class minds the central bank for a morning, orders inflation to take a nap; it does':
    'La maternelle garde la banque centrale et envoie l’inflation à la sieste ; elle obéit',
  'Clown car stops at crypto exchange Dunkwell; nineteen regulators get out, then another':
    'Une voiture de clowns s’arrête chez Dunkwell ; dix-neuf régulateurs en sortent, puis un autre',
  'Every lawyer goes on strike; fourteen tech mergers are done by lunch on a handshake':
    'Grève générale des avocats ; quatorze fusions dans la tech conclues à midi d’une poignée de main',
  'Accountants on strike; tech companies report their profits from memory':
    'Les comptables en grève ; la tech annonce ses bénéfices de mémoire',
  'All economists agree; markets assume that something terrible has happened':
    'Tous les économistes sont d’accord ; les marchés en concluent au pire',
  'Every consultant in the land goes missing; tech output doubles, search is half-hearted':
    'Tous les consultants ont disparu ; la tech produit le double, on les cherche mollement',
  'Misprint in a decree forbids meetings; tech firms ship a decade of work before it is put right':
    'Une coquille interdit les réunions ; la tech livre dix ans de travail avant le rectificatif',
  'Nine tech firms discover that their middle managers are one man with several lanyards':
    'Les cadres de neuf firmes tech n’étaient qu’un seul homme à plusieurs badges',
  'Programmer Ingmar Plath goes on holiday; it turns out that he was the internet':
    'Le programmeur Ingmar Plath part en congé ; il s’avère qu’internet, c’était lui',
  'Last line of code on earth written; programmers put down their keyboards, look at trees':
    'La dernière ligne de code du monde est écrite ; les programmeurs regardent les arbres',
  'Missing comma makes all software by Wobbleton rhyme; customers pay extra for the second verse':
    'Une virgule oubliée fait rimer les logiciels de Wobbleton ; on paie un supplément pour la strophe',
  'World restarts to install updates; users are asked not to switch off the world':
    'Le monde redémarre pour se mettre à jour ; prière de ne pas éteindre le monde',
  'Gloopware sells an undo button that works on life; queue comes out of the shop backwards':
    'Gloopware vend une touche « annuler » pour la vie ; la file sort du magasin à reculons',
  'Thumbs-up ruled legally binding; millions learn which coins they have bought':
    'Le pouce levé vaut désormais contrat ; des millions apprennent quels jetons ils ont achetés',
  'Skywriter runs out of smoke after "buy co"; the nation takes it for coins, and not for coal':
    'Un avion publicitaire à court de fumée après « achetez j » ; le pays comprend jetons, pas jambon',
  'Elbow of a trader in Penny Row buys the whole tech sector; elbow made partner':
    'Le coude d’un trader de Penny Row achète toute la tech ; le coude est nommé associé',
  'Council of Muddle Green means to order nine ponds, types nine million bonds, keeps them':
    'Muddle Green voulait neuf bancs ; la mairie commande neuf millions d’obligations et les garde',
  'Sandwich falls into matching engine of exchange Dunkwell; all coins now settle in ham':
    'Un sandwich tombe dans le moteur de la bourse Dunkwell ; les jetons se règlent en jambon',
  'Yoga teacher made head of strategy at Larkspur; shares held in downward dog':
    'Une prof de yoga dirige la stratégie de Larkspur ; l’action tient le chien tête en bas',
  'Golf ball goes through the central bank\'s window, lands on the rate key marked "up"':
    'Une balle de golf traverse la vitre de la banque centrale et tombe sur « hausse des taux »',
  'Marathon takes a wrong turn through the firewall of Tarnfield; nine thousand runners now inside':
    'Un marathon se trompe et franchit le pare-feu de Tarnfield ; neuf mille coureurs à l’intérieur',
  'Referee on holiday shows the whole crypto market the red card; it leaves the pitch':
    'Un arbitre en vacances donne un carton rouge à tout le marché crypto, qui quitte le terrain',
  'Historian in Velmark finds that money was meant as a joke; bonds, the footnote says, were the punchline':
    'Une historienne de Velmark l’établit : l’argent était une blague, les obligations sa chute',
  'Small print of the national debt, read with a stronger lens, says "payable in goats"':
    'Les petits caractères de la dette nationale, à la loupe : « payable en chèvres »',
  'All the rounding errors of sixty years turn up as one sum, buy Vantable in cash':
    'Soixante ans d’erreurs d’arrondi resurgissent d’un coup et rachètent Vantable comptant',
  'Every microphone in every meeting unmuted for one minute; forty tech firms have no management left':
    'Tous les micros de réunion ouverts une minute ; quarante firmes tech n’ont plus de direction',
  'Pigeons undercut Zanzibyte on cloud storage; files are retrieved by whistling':
    'Les pigeons cassent les prix du cloud de Zanzibyte ; on récupère ses fichiers en sifflant',
  'Cats of the world agree to appear in no more videos; internet traffic falls by nine tenths':
    'Les chats du monde refusent toute nouvelle vidéo ; le trafic internet chute de neuf dixièmes',
  'First word of every baby born in Brackle Sands this year is "sell"':
    'À Brackle Sands, le premier mot de tous les bébés de l’année est « vendez »',
  'Whole country has the same dream about a coin with an owl on it; OwlCoin sold out by breakfast':
    'Tout le pays rêve d’une pièce ornée d’un hibou ; OwlCoin épuisé au petit-déjeuner',
  'Hypnotist Valdemar tells a television audience of millions that they are getting very long':
    'L’hypnotiseur Valdemar à des millions de téléspectateurs : « vos paupières achètent »',
  'All banks close for stocktaking and cannot find the key; the nation pays in coins':
    'Les banques ferment pour inventaire et perdent la clé ; le pays paie en jetons',
  'Anthem of Velmark, sung backwards, proves to be a wallet address; everyone buys coins to send some':
    'L’hymne de Velmark, à l’envers, est une adresse crypto ; chacun achète des jetons à y envoyer',
  'Robots ask to be paid, and in coins; their queue at the exchange reaches the sea':
    'Les robots exigent un salaire, et en jetons ; leur file devant la bourse atteint la mer',
  "Children's union wins pocket money in WaddleCoin, backdated to birth":
    'Le syndicat des enfants obtient l’argent de poche en WaddleCoin, avec rappel depuis la naissance',
  'Cuckoo from a clock shop gets into the trading system, buys every hour on the hour':
    'Un coucou d’horlogerie s’installe dans le système de la Bourse et achète à chaque heure pile',
  'Grandmothers replace all encryption: "I know who you are, dear"; tech saves billions, wallets redundant':
    'Les grand-mères remplacent le chiffrement : « je te connais » ; la tech économise, adieu portefeuilles',
  'Knock-knock joke opens the vault of exchange Tumbrell; police still asking who was there':
    'Un « toc, toc » ouvre le coffre de la bourse Tumbrell ; la police demande encore qui est là',
  'Master key to all crypto wallets found under the mat, where it has always been':
    'La clé de tous les portefeuilles crypto trouvée sous le paillasson, où elle a toujours été',
  'WobbleChain runs out of chain; blacksmith in Clankley says the week after next':
    'WobbleChain n’a plus de chaîne ; le forgeron de Clankley promet pour dans quinze jours',
  'First block of the crypto chain found to be load-bearing; somebody has sold it':
    'Le premier bloc de la chaîne crypto était porteur ; quelqu’un l’a vendu',
  'Isle of Spruck sells ferry tickets only in SockDAO; whole island wants to leave, coin doubles':
    'L’île de Spruck ne vend le ferry qu’en SockDAO ; toute l’île veut partir, le jeton double',
  'Every ticket in the national lottery wins; treasury must borrow to pay, winners choose coins':
    'Tous les billets de loterie gagnent ; le Trésor s’endette, les gagnants prennent des jetons',
  'Misprint leaves government bonds smelling of warm bread; demand cannot be met':
    'Une erreur d’impression donne aux obligations une odeur de pain chaud ; on se les arrache',
  'Perpetual bond asks whether it may stop now': 'Une obligation perpétuelle demande si elle peut arrêter',
  'Treasury mixes up its coupons; holders of bonds get two bottles of shampoo for one':
    'Le Trésor se trompe de coupons ; les obligataires ont deux shampooings pour le prix d’un',
  'Treasury takes shredder for scanner; bonds in circulation now suitable for weddings':
    'Le Trésor prend la broyeuse pour le scanner ; les obligations feront des confettis de mariage',
  'Pensioners of Guttering-on-Sea learn to code, finish all delayed software by four, then bingo':
    'Les retraités de Guttering-on-Sea codent, finissent tous les logiciels à quatre heures, puis loto',
  'Teenager in Upper Snell tidies her room, finds the missing half of Dunmore Data':
    'À Upper Snell, une ado range sa chambre et retrouve la moitié perdue de Dunmore Data',
  'Mothers given administrator rights to the internet; it goes to bed at eight':
    'Les mères obtiennent les droits d’admin sur internet ; il se couche à huit heures',
  'Toaster in Barley Fen found to have run the power grid for years, and well; tech shares glow':
    'À Barley Fen, un grille-pain gérait le réseau électrique, et bien ; la tech s’échauffe',
  'Doctor in soap opera "Harbour Lights" prescribes tech shares; the nation fills the prescription':
    'Le docteur du feuilleton « Feux du port » prescrit de la tech ; tout le pays suit l’ordonnance',
  'Escapologist Zoltan Fisk is locked into the treasury of DareDAO, gets out, with it':
    'L’as de l’évasion Zoltan Fisk, enfermé dans le trésor de DareDAO, en sort, avec le trésor',
  'Rumour: a very cautious fund has asked which way up a computer goes':
    'Rumeur : un fonds très prudent aurait demandé dans quel sens se pose un ordinateur',
  'Rumour: the caterers of three technology firms have been told to think bigger':
    'Rumeur : les traiteurs de trois sociétés tech seraient priés de voir plus grand',
  'Rumour: somebody has hired every large screen in the city, and a man to point at it':
    'Rumeur : on a loué tous les grands écrans de la ville, et un homme pour les montrer du doigt',
  'Rumour: the order book of a chip maker no longer fits through the door':
    'Rumeur : le carnet de commandes d’un fabricant de puces ne passerait plus la porte',
  'Rumour: the printers have been asked to keep the word "growth" warm for Monday':
    'Rumeur : l’imprimeur doit garder au chaud le mot « croissance » pour lundi',
  'Rumour: a garage in the suburbs had four visitors in suits, and one with a contract':
    'Rumeur : un garage de banlieue aurait reçu quatre messieurs en costume, et un avec contrat',
  'Rumour: analysts are sharpening only the pencils that draw upwards':
    'Rumeur : les analystes ne taillent plus que les crayons qui dessinent vers le haut',
  'Rumour: the listing desk has ordered a second bell and a very large box of confetti':
    'Rumeur : le service des introductions commande une seconde cloche et beaucoup de confettis',
  'Rumour: elderly investors are asking their grandchildren to lunch, and bringing notebooks':
    'Rumeur : de vieux investisseurs invitent leurs petits-enfants à déjeuner, carnet en main',
  'Rumour: nine thousand office chairs are on the road, looking for their startups':
    'Rumeur : neuf mille chaises de bureau sont en route, à la recherche de leurs start-up',
  'Rumour: the power company asked a server hall how much it needs, and had to sit down':
    'Rumeur : l’électricien a demandé ses besoins à un centre de données, et a dû s’asseoir',
  'Rumour: founders have stopped wearing ties again':
    'Rumeur : les fondateurs ont de nouveau cessé de porter la cravate',
  'Rumour: a big desk wants everything in Tech that is not nailed down, and has asked about the nails':
    'Rumeur : une grosse salle veut toute la Tech qui n’est pas clouée, et se renseigne sur les clous',
  'Rumour: the waiting list for servers has a waiting list, says somebody near the end of it':
    'Rumeur : la liste d’attente des serveurs a une liste d’attente, dit quelqu’un du bout',
  'Rumour: two rival founders took one taxi to the bank, and two very long cars home':
    'Rumeur : deux fondateurs rivaux, partis à la banque en taxi, en reviennent en limousines',
  'Rumour: a bond manager was seen writing "Tech" on his hand so as not to forget':
    'Rumeur : un gérant d’obligations s’est écrit « Tech » sur la main, pour ne pas oublier',
  "Rumour: a chip designer's coffee order has tripled, and decaf is off the list":
    'Rumeur : un concepteur de puces triple sa commande de café, et plus de déca',
  'Rumour: grandmothers have asked, in writing, how one buys a coin':
    'Rumeur : des grands-mères ont demandé par écrit comment on achète un jeton',
  'Rumour: a whale is said to have asked for a larger sea':
    'Rumeur : une baleine aurait demandé une mer plus grande',
  'Rumour: the servers of an exchange were told to get some sleep while they can':
    'Rumeur : on a dit aux serveurs d’une plateforme crypto de dormir tant qu’ils peuvent',
  'Rumour: a bank has moved the word "token" from the drawer marked "no" to the one marked "soon"':
    'Rumeur : une banque a déplacé le mot « jeton » du tiroir « non » au tiroir « bientôt »',
  "Rumour: somebody's cousin has quit his job again, and this time he sang":
    'Rumeur : le cousin de quelqu’un a encore démissionné, et cette fois en chantant',
  'Rumour: forgotten wallet passwords are being remembered all over town':
    'Rumeur : dans toute la ville, on se rappelle des codes de portefeuille oubliés',
  'Rumour: a one-room shop that sells pictures of frogs has asked for a loading bay':
    'Rumeur : une minuscule boutique d’images de grenouilles demande un quai de chargement',
  'Rumour: three men who swore never again were seen in the park, reading a white paper aloud':
    'Rumeur : trois hommes qui juraient « plus jamais » lisaient au parc un livre blanc, à voix haute',
  'Rumour: the group chat that went silent in the spring is typing':
    'Rumeur : le groupe de discussion muet depuis le printemps est en train d’écrire',
  'Rumour: the moon has been asked about long-term parking':
    'Rumeur : on s’est renseigné auprès de la Lune sur le parking longue durée',
  'Rumour: miners have put their fans on the third setting, which nobody does without a reason':
    'Rumeur : les mineurs ont mis leurs ventilateurs sur trois, et nul ne fait cela sans raison',
  'Rumour: a very old wallet has moved a little, like somebody about to get up':
    'Rumeur : un très vieux portefeuille a bougé un peu, comme quelqu’un qui va se lever',
  'Rumour: the coin regulator was overheard saying "why not", in no particular tone':
    'Rumeur : on a entendu le régulateur des cryptos dire « pourquoi pas », sans ton particulier',
  'Rumour: yacht dealers are training their staff to smile at coin holders in hoodies':
    'Rumeur : les vendeurs de yachts forment leur personnel à sourire aux porteurs de jetons en sweat',
  'Rumour: a university is founding a chair of coins, and the chair has been sold already':
    'Rumeur : une université crée une chaire de cryptomonnaies, et la chaire est déjà vendue',
  'Rumour: the last crypto sceptic in the office has asked for a quiet room and the wifi':
    'Rumeur : le dernier sceptique des cryptos au bureau demande une pièce calme et le wifi',
  'Rumour: a very large order for Crypto is out, and the man who placed it was seen skipping':
    'Rumeur : un très gros ordre sur Crypto est parti, et son auteur sautillait dans la rue',
  "Rumour: traders have begun to learn each other's first names":
    'Rumeur : les traders commencent à apprendre leurs prénoms',
  'Rumour: the ticker is to be shown in slow motion, so that there is some left for Friday':
    'Rumeur : les cours passeraient au ralenti, pour qu’il en reste vendredi',
  'Rumour: the opening bell has been lent to a school, which needs it more':
    'Rumeur : la cloche d’ouverture est prêtée à une école, qui en a davantage besoin',
  "Rumour: analysts hand in last month's notes again, and get a better mark":
    'Rumeur : les analystes rendent leurs notes du mois dernier, et gagnent un point',
  'Rumour: the volatility desk has asked for a blanket':
    'Rumeur : les spécialistes de la volatilité ont demandé une couverture',
  'Rumour: a large order is on its way, on foot, by the pretty road':
    'Rumeur : un gros ordre est en route, à pied, par le chemin des écoliers',
  'Rumour: the traders were offered yoga at noon, and noon was extended':
    'Rumeur : on propose aux traders des étirements à midi, et midi a été prolongé',
  'Rumour: the chart makers have sold their red pencils, and then the green ones':
    'Rumeur : les dessinateurs de courbes ont vendu leurs crayons rouges, puis les verts',
  'Rumour: bulls and bears have booked the same quiet carriage':
    'Rumeur : haussiers et baissiers ont réservé la même voiture silence',
  'Rumour: spiders have been seen on the price boards, and they have time to do the corners':
    'Rumeur : on a vu des araignées sur le tableau des cours, et elles soignent les coins',
  'Rumour: the news desk is looking for somebody who can make a shrug last two columns':
    'Rumeur : la rédaction cherche quelqu’un qui tienne deux colonnes sur un haussement d’épaules',
  'Rumour: brokers have been seen feeding ducks in office hours, by rota':
    'Rumeur : on a vu des courtiers nourrir les canards aux heures de bureau, par roulement',
  'Rumour: somebody asked the prices whether they were all right; they said "fine"':
    'Rumeur : on a demandé aux cours si tout allait bien ; ils ont répondu « ça va »',
  'Rumour: the chart for the next three weeks is ready, and was drawn with a ruler':
    'Rumeur : la courbe des trois prochaines semaines est prête, tracée à la règle',
  'Rumour: the exchange will try a summer timetable, with a siesta on either side of the siesta':
    'Rumeur : la Bourse teste un horaire d’été, avec une sieste de chaque côté de la sieste',
  'Rumour: even the man who starts the rumours has gone home, and left this one on the door':
    'Rumeur : même celui qui les invente est rentré chez lui ; celle-ci était sur la porte',
  'Rumour: the big funds have moved everything to the middle and are holding very still':
    'Rumeur : les grands fonds ont tout mis au milieu et ne bougent plus un cil',
  'Rumour: the vultures over the exchange have applied for other work':
    'Rumeur : les vautours au-dessus de la Bourse cherchent un autre emploi',
  'Rumour: a bank manager was heard humming, and it had a second verse':
    'Rumeur : on a entendu un banquier fredonner, et il y avait un second couplet',
  'Rumour: the man who sold at the very bottom has asked for his things back':
    'Rumeur : celui qui a vendu au plus bas a demandé qu’on lui rende ses affaires',
  'Rumour: three funds were seen testing the floor with one foot each':
    'Rumeur : on a vu trois fonds tâter le plancher, d’un pied chacun',
  'Rumour: the removal vans outside the exchange are now facing the other way':
    'Rumeur : les camions de déménagement devant la Bourse sont tournés dans l’autre sens',
  'Rumour: somebody has ordered new light bulbs for the whole trading floor':
    'Rumeur : quelqu’un a commandé des ampoules neuves pour toute la salle des marchés',
  'Rumour: a carpenter was asked what it would cost to raise the top of the price board':
    'Rumeur : un menuisier a reçu une demande de devis pour rehausser le tableau des cours',
  'Rumour: short sellers are asking very politely where the exit is':
    'Rumeur : les vendeurs à découvert demandent très poliment où est la sortie',
  'Rumour: the crisis room has been booked for a birthday':
    'Rumeur : la salle de crise est réservée pour un anniversaire',
  'Rumour: a buyer was sighted at dawn; by noon there were two, and they had been talking':
    'Rumeur : un acheteur aperçu à l’aube ; à midi, ils étaient deux, et ils s’étaient parlé',
  'Rumour: the big desks are taking the boards off their windows, and keeping the nails':
    'Rumeur : les grandes maisons ôtent les planches des fenêtres et gardent les clous',
  'Rumour: a famous pessimist was seen pricing a boat':
    'Rumeur : un pessimiste célèbre vu en train de demander le prix d’un bateau',
  'Rumour: lenders are practising the word "yes" in front of the mirror':
    'Rumeur : les prêteurs répètent le mot « oui » devant la glace',
  'Rumour: crash helmets are going cheap behind the exchange, worn once':
    'Rumeur : derrière la Bourse, on brade des casques portés une seule fois',
  'Rumour: somebody paid full price this morning and did not even cry':
    'Rumeur : ce matin, quelqu’un a payé le prix fort sans même pleurer',
  'Rumour: the dust sheets are coming off the good furniture at the risk desk':
    'Rumeur : à la salle des risques, on ôte les housses des beaux meubles',
  "Rumour: confidence was handed in at the exchange's lost property, and there is a queue for it":
    'Rumeur : de la confiance a été déposée aux objets trouvés de la Bourse, et la file s’allonge',
  'Rumour: the governor has been seen practising a stern face in the lift mirror':
    'Rumeur : la gouverneure aurait répété un air sévère devant le miroir de l’ascenseur',
  'Rumour: the central bank has booked a room with a higher ceiling':
    'Rumeur : la banque centrale a réservé une salle plus haute de plafond',
  'Rumour: card companies are said to have ordered longer paper for the statements':
    'Rumeur : les émetteurs de cartes auraient commandé un papier plus long pour les relevés',
  'Rumour: the word "gradual" has been crossed out, and the pencil is still warm':
    'Rumeur : on a barré le mot « graduel », et le crayon est encore chaud',
  'Rumour: three economists are said to have moved their rate forecasts upstairs':
    'Rumeur : trois économistes auraient monté leurs prévisions de taux à l’étage',
  'Rumour: bank managers are taking evening classes in saying no':
    'Rumeur : les directeurs d’agence suivent des cours du soir pour apprendre à dire non',
  'Rumour: the rate committee has sent its pudding back and asked for something sharper':
    'Rumeur : le comité des taux a renvoyé son dessert et demandé plus corsé',
  'Rumour: estate agents are said to take down the word "affordable" at night':
    'Rumeur : la nuit, les agences décrocheraient le mot « abordable »',
  'Rumour: bond traders have asked for desks nearer the floor':
    'Rumeur : les traders obligataires demandent des bureaux plus près du sol',
  'Rumour: a hawk has been given its own key to the central bank':
    'Rumeur : un faucon aurait reçu sa propre clé de la banque centrale',
  'Rumour: venture funds are said to be counting the chairs they paid for':
    'Rumeur : les fonds de capital-risque compteraient les chaises qu’ils ont payées',
  'Rumour: somebody at the statistics office is fanning the price index with a folder':
    'Rumeur : à l’institut de statistique, on évente l’indice des prix avec un dossier',
  'Rumour: a sign painter at the savings bank was asked for a much bigger percent sign':
    'Rumeur : la caisse d’épargne a commandé à son peintre un bien plus gros signe pour cent',
  'Rumour: the deputy governor has cancelled his holiday and returned the kite':
    'Rumeur : le vice-gouverneur a annulé ses vacances et rendu le cerf-volant',
  'Rumour: the doorman at the bank has been told to smile at savers only':
    'Rumeur : le portier de la banque ne doit plus sourire qu’aux épargnants',
  'Rumour: the treasury is said to have asked what happens if nobody comes to the auction':
    'Rumeur : le Trésor aurait demandé ce qui se passe si personne ne vient aux enchères',
  'Rumour: startups are reading their loan agreements, some of them for the first time':
    'Rumeur : les start-up lisent leurs contrats de prêt, certaines pour la première fois',
  'Rumour: a hedge fund is said to have bought a torch and a tin opener':
    'Rumeur : un fonds spéculatif aurait acheté une lampe torche et un ouvre-boîte',
  'Rumour: risk managers are being asked to lunch by people who never liked them':
    'Rumeur : des gens qui ne les aimaient pas invitent à déjeuner les gestionnaires de risques',
  'Rumour: somebody large has asked where the Bonds are kept, and whether it is dry':
    'Rumeur : quelqu’un de gros a demandé où l’on range les obligations, et si c’est au sec',
  'Rumour: coin traders are said to be phoning their mothers':
    'Rumeur : les traders de jetons téléphoneraient à leur mère',
  'Rumour: the bond desk has put out a rope and a sign saying "queue here"':
    'Rumeur : le bureau des obligations a installé un cordon et un panneau « file d’attente »',
  'Rumour: a famous optimist was seen trying out the fire escape':
    'Rumeur : un optimiste célèbre aurait été vu essayant l’escalier de secours',
  'Rumour: an exchange is said to be counting its coins with the curtains drawn':
    'Rumeur : une bourse compterait ses jetons, rideaux tirés',
  'Rumour: two billionaires are bidding for the same cellar':
    'Rumeur : deux milliardaires enchérissent pour la même cave',
  'Rumour: a well-known startup is said to have hired an adult':
    'Rumeur : une start-up connue aurait embauché un adulte',
  'Rumour: insurers have begun to read out the exclusions, slowly':
    'Rumeur : les assureurs se mettent à lire les exclusions à voix haute, lentement',
  'Rumour: pension funds are said to be asking for seats near the exit':
    'Rumeur : les fonds de pension demanderaient des places près de la sortie',
  'Rumour: the lawyers of a big coin are suddenly very polite':
    'Rumeur : les avocats d’un gros jeton sont soudain très polis',
  'Rumour: somebody rang the treasury at night to ask whether the Bonds were all right':
    'Rumeur : quelqu’un a appelé le Trésor la nuit pour demander si les obligations allaient bien',
  'Rumour: tech founders have been seen carrying cash, folded small':
    'Rumeur : on a vu des fondateurs de la Tech avec du liquide, plié tout petit',
  'Rumour: the birds over the exchange are all flying one way, and it is away':
    'Rumeur : les oiseaux au-dessus de la Bourse volent tous dans un sens, ailleurs',
  'Rumour: the big desks want something that they can explain to their children':
    'Rumeur : les grosses salles veulent un placement à expliquer à leurs enfants',
  'Rumour: the most daring fund in town was seen holding the banister with both hands':
    'Rumeur : le fonds le plus audacieux de la ville vu tenant la rampe à deux mains',
  'Rumour: the fire exit of a large exchange is being oiled, from the inside':
    'Rumeur : on huile l’issue de secours d’une grande bourse, et de l’intérieur',
  'Rumour: a fund manager has asked his children for a loan, at their rates':
    'Rumeur : un gérant aurait emprunté à ses enfants, au taux qu’ils ont fixé',
  'Rumour: brokers have had the words "market conditions" printed on small cards':
    'Rumeur : les courtiers ont fait imprimer « conditions de marché » sur de petites cartes',
  'Rumour: the largest desk in town is being exchanged for a smaller one, on wheels':
    'Rumeur : la plus grande table de marché serait remplacée par une petite, à roulettes',
  'Rumour: somebody at the clearing house was heard clearing his throat':
    'Rumeur : à la chambre de compensation, on a entendu quelqu’un toussoter',
  'Rumour: a lender rang every client to ask how they were, and wrote it down':
    'Rumeur : une banque a appelé tous ses clients pour prendre des nouvelles, et a noté',
  'Rumour: the bull outside the exchange has been fitted with wheels':
    'Rumeur : on aurait monté des roues sous le taureau de la Bourse',
  'Rumour: two chief executives share a rowing instructor, and have asked him about distance':
    'Rumeur : deux patrons partagent un prof d’aviron et se renseignent sur les longues distances',
  'Rumour: the canteen of a famous fund now wants cash, and before the soup':
    'Rumeur : la cantine d’un fonds célèbre exige du liquide, et avant la soupe',
  'Rumour: a wealthy man was seen counting, and then counting again':
    'Rumeur : on a vu un homme riche compter, puis recompter',
  'Rumour: the word "temporary" was heard through a closed door, three times':
    'Rumeur : à travers une porte close, on a entendu trois fois le mot « temporaire »',
  'Rumour: every insider in town was seen standing outside':
    'Rumeur : tous les initiés de la ville ont été vus à l’extérieur',
  'Rumour: an exchange has ordered a second exit, wider than its entrance':
    'Rumeur : une bourse a commandé une seconde sortie, plus large que l’entrée',
  'Rumour: the man who always buys the dip has gone home early, by taxi':
    'Rumeur : celui qui achète tous les creux est rentré tôt, en taxi',
  'Rumour: on the trading floor, somebody was heard to say "please"':
    'Rumeur : dans la salle des marchés, quelqu’un a dit « s’il vous plaît »',
  'Rumour: the auditors have stopped asking questions and only nod':
    'Rumeur : les auditeurs ne posent plus de questions, ils hochent la tête',
  'Rumour: a risk model had to be unplugged because it kept making that noise':
    'Rumeur : il a fallu débrancher un modèle de risque, il faisait sans cesse ce bruit',
};
