// The house's headlines about the cast in French, by their English patterns; names and things are filled in by `ofHeadline`.

export const castDeck: Readonly<Record<string, string>> = {
  '{name} loses everything, asks the cloakroom whether the coat counts; savers choose Bonds':
    '{name} perd tout, demande au vestiaire si le manteau compte ; l’épargne choisit les obligations',
  'Ruin of {name} takes nine minutes; sobered public sells its coins':
    '{name} : la ruine en neuf minutes ; le public, dégrisé, vend ses cryptos',
  'Creditors of {name} share out one chair, leg by leg; they sell Tech to feel better':
    '{name} sans le sou : on partage sa chaise, pied par pied ; pour se consoler, on vend la tech',
  'Fortune of {name} confirmed at zero; tech firms look into their own tills and sag':
    'Fortune officielle chez {name} : zéro ; la tech regarde dans sa propre caisse et fléchit',
  'Pigeon takes over desk of ruined {name}, begins at once to swap coins for Bonds':
    'Ruine chez {name} : un pigeon prend le bureau et échange aussitôt les cryptos contre des obligations',
  '{name} now worth nothing; museum offers double, coins take heart':
    '{name} ne vaut plus rien ; un musée offre le double, les cryptos reprennent courage',
  '{name} makes more money than anyone, cannot say how; tech firms adopt the method and rise':
    '{name} gagne plus que tout le monde sans savoir comment ; la tech adopte la méthode et grimpe',
  'Wallet of {name} no longer closes; shops run out of string, coins in demand':
    'Le portefeuille ne ferme plus chez {name} ; ficelle en rupture, les cryptos s’arrachent',
  'Profits of {name} served as cake to whole floor; coin holders take seconds, coins rise':
    '{name} sert ses gains en gâteau ; les amateurs de cryptos se resservent, les cours montent',
  'Record day of {name} put down to breakfast; software firms order the porridge and rise':
    'Journée record pour {name}, grâce au petit déjeuner ; la tech commande du porridge et monte',
  '{name} so far ahead that second place had to be guessed; nobody has patience for Bonds':
    '{name} si loin devant qu’on devine la deuxième place ; plus de patience pour les obligations',
  'Bank asks {name} to bring profits in smaller bags; robot porters in demand, Tech up':
    'La banque prie {name} d’apporter ses gains en petits sacs ; robots porteurs recherchés, la tech monte',
  'Worst day of {name} to be taught in schools; homework is to buy Bonds':
    'Le pire jour vécu par {name} au programme des écoles ; devoir du soir : acheter des obligations',
  '{name} loses more than anyone, finds an old umbrella in the process; tech marked down':
    '{name} perd plus que tout le monde mais retrouve un parapluie ; la tech est bradée',
  'Chart of the day of {name} mistaken for a staircase; coins walk down it':
    'La courbe du jour chez {name} prise pour un escalier ; les cryptos le descendent',
  '{name} wants to exchange the whole day; exchange asks for a receipt, Tech loses heart':
    '{name} veut échanger toute la journée ; la Bourse exige un ticket, la tech perd courage',
  'Weather service names a low after {name}; coins sink towards it':
    'La météo baptise une dépression {name} ; les cryptos glissent vers elle',
  'Flags at half mast for the day of {name}; pension funds salute, swap Tech for Bonds':
    'Drapeaux en berne pour {name} ; les fonds saluent et échangent la tech contre des obligations',
  'Margin desk and {name} now on first-name terms; leverage in coins goes out of fashion':
    '{name} tutoie désormais le service des marges ; le levier sur cryptos passe de mode',
  '{name} lets margin call ring; the whole street picks up and sells Tech':
    '{name} laisse sonner l’appel de marge ; toute la rue décroche et vend la tech',
  'Margin call of {name} set to music; nervous listeners hum it and buy Bonds':
    'L’appel de marge à {name} mis en musique ; les nerveux le fredonnent et achètent des obligations',
  '{name} answers margin call with "wrong number"; it rings again, coins slip':
    '{name} répond « faux numéro » à l’appel de marge ; ça sonne encore, les cryptos glissent',
  'Margin of {name} now thinner than hotel soap; funds wash their hands of Tech':
    'Une marge plus mince qu’un savon d’hôtel chez {name} ; les fonds se lavent les mains de la tech',
  'Telephone of {name} retires after margin calls, chooses a quiet life in Bonds':
    'Usé par les appels de marge à {name}, un téléphone prend sa retraite en obligations',
  '{name} back from the depths with a tan; tech shares ask for the address, go up':
    '{name} revient des abîmes avec un joli bronzage ; la tech demande l’adresse et monte',
  'Obituary of {name} withdrawn by this newspaper with regret; coins revive as well':
    'Ce journal retire à regret sa nécrologie sur {name} ; les cryptos revivent aussi',
  '{name} climbs out of last place by the service stairs; software firms take the lift up':
    '{name} quitte la dernière place par l’escalier de service ; la tech monte en ascenseur',
  'Comeback of {name} catches bears in pyjamas; they buy back Tech without shoes':
    '{name} revient et surprend les baissiers en pyjama ; ils rachètent la tech pieds nus',
  '{name} rises from the ashes, is asked to sweep up; embers of coins glow again':
    '{name} renaît de ses cendres, on lui tend un balai ; les cryptos rougeoient de nouveau',
  'Bookmakers had buried {name}; they sell the spade and their Bonds, buy coins':
    'Les bookmakers avaient enterré {name} ; ils vendent pelle et obligations, achètent des cryptos',
  'Champion {name} asks for the prize in swivel chairs; office tech spins upward':
    '{name} remporte le titre et veut son prix en fauteuils pivotants ; la tech tourne à la hausse',
  'Champion {name} to be cast in bronze; metal runs short, coins worth more':
    '{name} aura sa statue en bronze pour le titre ; le métal manque, les cryptos s’apprécient',
  '{name} wins it all, thanks the tech index, which blushes and rises':
    '{name} gagne tout et remercie l’indice tech, qui rougit et monte',
  'Victory lap of {name} held up by a revolving door; cautious Bonds pushed out':
    '{name} coince son tour d’honneur dans une porte à tambour ; les prudentes obligations éjectées',
  'Nether Pudsworth names its roundabout after champion {name}; coins go round and up':
    'Nether Pudsworth baptise son rond-point {name} pour le titre ; les cryptos tournent et montent',
  '{name} takes the title and a spare; all the others buy faster machines, Tech gains':
    '{name} prend le titre et un de rechange ; les autres achètent des machines, la tech gagne',
  '{name} says one thing, buys the other; ventriloquists protest, plain Bonds trusted':
    '{name} dit une chose, achète l’autre ; les ventriloques protestent, on se fie aux obligations',
  'Both faces of {name} interviewed; they disagree on Tech, which falls between them':
    '{name} : les deux visages s’expriment, divergent sur la tech, qui tombe entre les deux',
  'Hypocrite of the day {name} declines title in public, accepts it in private; coins dip':
    'Prix d’hypocrisie à {name} : refusé en public, accepté en privé ; les cryptos vacillent et baissent',
  'Parrot repeats what {name} says in private; honest Bonds bid up':
    'Un perroquet répète ce que dit {name} en privé ; les honnêtes obligations montent',
  'Lie detector meets {name}, asks for a colleague; makers of such devices lead Tech up':
    'Un détecteur de mensonges rencontre {name}, demande du renfort ; ses fabricants tirent la tech',
  'Library shelves words of {name} under fiction, beside coins, which now find readers and buyers':
    'La bibliothèque range les propos tenus par {name} en fiction, près des cryptos, qui trouvent preneur',
  '{name} fined, asks for a loyalty card; well-behaved Bonds in favour':
    '{name} écope d’une amende et demande la carte de fidélité ; les sages obligations plaisent',
  'Fine of {name} buys the regulator a louder bell; startled traders drop Tech':
    'L’amende infligée à {name} paie une cloche plus forte ; de surprise, on lâche la tech',
  '{name} pays fine in small change; coins of every kind run short and rise':
    '{name} paie l’amende en petite monnaie ; toute monnaie se fait rare, même crypto, et monte',
  'Regulator fines {name}, offers a biscuit; coins without papers sold in fright':
    'Amende à {name}, biscuit offert ; de peur, on vend les cryptos sans papiers',
  'Receipt for fine of {name} admired for its paper; paper Bonds rise in sympathy':
    'On admire le papier du reçu remis à {name} pour l’amende ; par affinité, les obligations montent',
  '{name} appeals against fine, the appeal is fined; tech firms duck, and so do their shares':
    '{name} conteste l’amende, la contestation écope aussi ; la tech se baisse, ses cours également',
  '{name} pays {other} the lost bet in full, in daylight; trust spreads, Tech up':
    '{name} règle à {other} tout le pari en plein jour ; la confiance gagne, la tech monte',
  'Wager over {matter} settled by {name}; {other} orders a smart shelf, Tech gains':
    '{name} règle le pari pour {matter} ; {other} commande une étagère connectée, la tech gagne',
  '{name} honours bet with {other}; bookmakers, moved, accept coins at last':
    '{name} honore son pari avec {other} ; émus, les bookmakers acceptent enfin les cryptos',
  '{other} counts winnings from {name} twice, finds them right; faith in paper lifts Bonds':
    '{other} recompte le pari payé par {name}, tout y est ; foi dans le papier, les obligations montent',
  'Debt of honour, thought extinct, paid by {name} to {other}; scientists cheer, Tech up':
    '{name} paie à {other} une dette d’honneur, espèce qu’on croyait disparue ; la tech monte',
  '{name} hands over {matter} after lost bet; {other} has it insured in coins, which rise':
    '{name} perd le pari et cède {matter} ; {other} assure son lot en cryptos, qui montent',
  '{name} will not pay {other} the bet, blames the weather; weather denies it, coins fall':
    '{name} ne paie pas son pari à {other} et accuse la météo ; elle dément, les cryptos chutent',
  'Bet over {matter} unpaid; {name} is out, {other} waits in doorway, savers buy Bonds':
    'Pari impayé pour {matter} : {name} s’absente, {other} attend ; l’épargne va aux obligations',
  '{name} offers {other} a firm handshake in place of the bet; credit for Tech dries up':
    '{name} offre à {other} une poignée de main au lieu du pari ; le crédit à la tech se tarit',
  '{other} still waits for bet money from {name}; chair brought, then bed, then Bonds':
    '{other} attend toujours le pari dû par {name} ; on apporte chaise, lit, puis obligations',
  'Promise of {name} to {other} quoted at half price; coins, also promises, follow it down':
    'La promesse faite par {name} à {other} cote moitié prix ; les cryptos, autres promesses, la suivent',
  '{name} cannot recall any bet with {other}; makers of memory chips see orders, Tech up':
    '{name} n’a souvenir d’aucun pari avec {other} ; ruée sur les puces mémoire, la tech monte',
  'Pact of {name} with {other} holds; notaries baffled, Tech takes courage and rises':
    'Le pacte entre {name} et {other} tient ; notaires perplexes, la tech reprend courage et monte',
  '{name} keeps word sworn to {other} on {matter}; Bonds, also promises, in favour':
    '{name} tient devant {other} le serment fait sur {matter} ; les obligations, autres serments, plaisent',
  'Handshake of {name} with {other} lasts to the end; both hands well, Tech firmer':
    'La poignée de main entre {name} et {other} tient jusqu’au bout ; la tech se raffermit',
  'Pact of {name} with {other} kept, {matter} unharmed; coins take heart and rise':
    'Pacte tenu entre {name} et {other}, sans dégâts pour {matter} ; ragaillardies, les cryptos montent',
  'Nobody betrayed: {name} sticks with {other}; glue makers file patent, Tech gains':
    'Aucune trahison : {name} colle à {other} ; la colle dépose un brevet, la tech gagne',
  'Loyalty of {name} to {other} studied by swans; coin holders resolve to hold as well':
    'Des cygnes étudient la loyauté entre {name} et {other} ; on jure de garder aussi ses cryptos',
  '{name} breaks pact with {other}; crack heard two towns away, coins crumble':
    '{name} rompt le pacte avec {other} ; craquement entendu à deux villes de là, les cryptos s’effritent',
  'Word given by {name} to {other} recalled as faulty; tech partners sell to be safe':
    'Rappel produit : la parole donnée par {name} à {other} ; par prudence, on vend la tech',
  '{name} breaks pact sworn on {matter}; {other} keeps pieces, public swaps coins for Bonds':
    '{name} rompt le pacte juré sur {matter} ; {other} garde les débris, cryptos troquées contre obligations',
  '{name} leaves pact by side door, {other} still holding the front one; Tech alliances sold':
    '{name} quitte le pacte par la porte de côté, {other} tient encore l’autre ; on vend la tech',
  'Betrayed by {name}, {other} will swear on nothing now, not even {matter}; only on Bonds':
    'Pacte rompu par {name} : {other} ne jure plus sur rien, pas même {matter}, sauf les obligations',
  '{other} learns from this newspaper of pact broken by {name}; wary holders sell coins':
    '{other} apprend par ce journal la rupture du pacte par {name} ; par crainte, on vend les cryptos',
  'Tip of {name} to {other} comes true; next one to be sold by the metre, coins jump':
    'Le tuyau donné par {name} à {other} se vérifie ; le prochain se vendra au mètre, les cryptos bondissent',
  '{name} was right, {other} listened; experts call it a loophole, Tech climbs through':
    '{name} avait raison, {other} écoutait ; une faille, dit-on, et la tech y grimpe',
  'Whisper from {name} to {other} proves correct; hearing aids sold out, audio tech up':
    'Le murmure soufflé par {name} à {other} disait vrai ; plus d’appareils auditifs, la tech audio monte',
  'Tip from {name} pays off for {other}; forecasting bureau weeps, closes, buys coins':
    'Le tuyau signé {name} paie pour {other} ; le bureau des prévisions pleure, ferme, achète des cryptos',
  'Source of good tip by {name} to {other} revealed: {matter}; tech firms ask it too, rise':
    'Source du bon tuyau passé par {name} à {other} : {matter} ; la tech consulte aussi et monte',
  '{name} told {other} the future, and it came; nobody pays for careful Bonds any more':
    '{name} a dit l’avenir à {other}, et il est venu ; plus personne ne paie la prudence des obligations',
  '{other} acts on tip from {name}, is seen smoking at the edges; coins lose their shine':
    '{other} suit un tuyau donné par {name} et fume encore ; les cryptos perdent leur éclat',
  'Hot tip of {name} reached {other} cold; tech sector catches the chill, shivers down':
    'Le tuyau brûlant signé {name} arrive froid chez {other} ; la tech s’enrhume',
  'After false tip by {name}, {other} trusts only clocks and Bonds; both in demand':
    'Faux tuyau signé {name} : {other} ne croit plus qu’aux horloges et aux obligations, très demandées',
  'Tip of {name} found to have been upside down; {other} turns it over, coins fall out':
    'Le tuyau donné par {name} était à l’envers ; {other} le retourne, les cryptos en tombent',
  '{other} returns tip to {name}, used once; no refund, resale value of Tech falls':
    '{other} rend son tuyau à {name}, servi une fois ; pas de remboursement, la tech perd de sa valeur',
  'False tip of {name} to {other} traced to {matter}; no comment, Bonds preferred':
    'Faux tuyau passé par {name} à {other}, source : {matter} ; sans commentaire, on achète des obligations',
  '{name} repays {other}; bank staff gather to watch, credit flows, Tech up':
    '{name} rembourse {other} ; toute la banque vient voir, le crédit coule, la tech monte',
  'Loan comes home to {other} from {name}, taller; Bonds, which do the same, praised':
    'Le prêt fait à {name} rentre grandi chez {other} ; éloges des obligations, qui font pareil',
  '{name} pays {other} back unasked; inquiry finds nothing wrong, coins relax upwards':
    '{name} rembourse {other} sans rappel ; l’enquête ne trouve rien, les cryptos se détendent à la hausse',
  '{name} repays {other}, gets {matter} out of pawn; lenders, touched, turn to Tech':
    '{name} rembourse {other} et récupère {matter} ; émus, les prêteurs misent sur la tech',
  'IOU of {name} to {other} torn up; confetti maker floated within the hour, Tech up':
    'Dette réglée par {name}, reçu déchiré par {other} ; le confetti entre en Bourse, la tech monte',
  'Repaid by {name}, {other} feels oddly light; lenders look for fresh risk, coins rise':
    '{name} rembourse, {other} se sent tout bizarre ; les prêteurs cherchent un autre risque, les cryptos montent',
  '{name} keeps money of {other}, calls it a long friendship; credit for Tech freezes':
    '{name} garde l’argent prêté par {other} et parle d’une longue amitié ; le crédit à la tech gèle',
  'Loan of {other} to {name} declared lost at sea; savers want Bonds and a lighthouse':
    'Le prêt consenti par {other} à {name} porté disparu en mer ; on veut des obligations et un phare',
  '{other} left with {matter} in place of cash from {name}; lenders run from coins':
    '{other} garde {matter} faute d’argent rendu par {name} ; les prêteurs fuient les cryptos',
  '{name} does not repay {other}; IOU framed as modern art, startups must pay in advance':
    '{name} ne rembourse pas {other} ; la dette s’expose au musée, les start-up paieront d’avance',
  'Money of {other} last seen with {name}, who hums; coin holders hear it and sell':
    'L’argent prêté par {other} vu une dernière fois chez {name}, qui sifflote ; on vend ses cryptos',
  'Loan unpaid: friendship of {name} with {other} cut to junk; only Bonds keep their rating':
    'Prêt impayé : l’amitié entre {name} et {other} bradée ; seules les obligations gardent leur note',
  'Dared by {other}, {name} goes all in and comes out richer; coins lose all fear':
    'Au défi lancé par {other}, {name} mise tout et s’enrichit ; les cryptos n’ont plus peur',
  '{name} makes good on dare by {other}; investors who had shut their eyes buy Tech':
    '{name} relève le défi lancé par {other} ; qui fermait les yeux les rouvre et achète la tech',
  '{name} wins dare and {matter} from {other}; nerve to be built into chips, Tech up':
    '{name} gagne le défi et {matter} face à {other} ; le cran arrive en puce, la tech monte',
  'Dare of {other} survived by {name}; caution withdrawn from shops, Bonds with it':
    '{name} survit au défi lancé par {other} ; la prudence retirée des rayons, les obligations avec',
  '{name} looks before leaping, as {other} dared; coins do not look, and leap higher':
    '{name} regarde et saute, défi lancé par {other} ; les cryptos sautent plus haut, sans regarder',
  'Faculty of Recklessness offers {name} a chair for dare by {other}; startups enrol, rise':
    'La faculté de témérité offre une chaire à {name}, défi lancé par {other} ; les start-up montent',
  '{name} fails dare by {other}; daredevils take up knitting, sell their coins':
    '{name} rate le défi lancé par {other} ; les casse-cou se mettent au tricot et vendent leurs cryptos',
  'All in, then all out: {name} loses dare to {other}; Bonds handed out with blankets':
    'Tout misé, tout parti : {name} perd le défi face à {other} ; on distribue couvertures et obligations',
  'Nerve of {name} handed in at lost property after dare by {other}; Tech jittery, lower':
    'Le cran perdu par {name} face à {other} est aux objets trouvés ; la tech tremble et baisse',
  '{name} loses dare and {matter} to {other}; boldness, and coins with it, marked down':
    '{name} perd face à {other} le défi et {matter} ; rabais sur l’audace et les cryptos',
  '{other} says dare lost by {name} was a joke; nobody in Tech laughs, several sell':
    '{other} dit que le défi perdu par {name} était une blague ; la tech ne rit pas, elle vend',
  'Railings ordered after failed dare of {name}; {other} holds the tape, careful Bonds gain':
    'Défi raté par {name} : on pose des rambardes, {other} tient le mètre, les obligations gagnent',
  '{name} tells secret of {other}; walls deny having ears, sensor makers lead Tech up':
    '{name} révèle le secret gardé par {other} ; les murs nient avoir des oreilles, les capteurs tirent la tech',
  '{name} lets slip what {other} holds; private wallets feel watched, coins slide':
    '{name} laisse échapper ce que détient {other} ; les portefeuilles se sentent épiés, les cryptos glissent',
  'Secret of {other} kept until {name} met a cup of coffee; Bonds, which have none, gain':
    'Le secret gardé par {other} a tenu jusqu’au café pris par {name} ; les obligations, sans secret, gagnent',
  'Office knows all about {other} and {matter}, thanks to {name}; smart locks lift Tech':
    'Par {name}, tout le bureau sait pour {other} et {matter} ; les serrures connectées portent la tech',
  '{other} needs a new secret, {name} having used the old one; anonymous coins in demand':
    '{other} cherche un nouveau secret, {name} ayant usé l’ancien ; les cryptos anonymes s’arrachent',
  'Silence of {name} about {other} expires early; trust in Tech goes off with it':
    'Le silence gardé par {name} sur {other} expire trop tôt ; la confiance dans la tech aussi',
  '{name} falls out with {other}; lift stops between floors out of tact, Tech takes stairs down':
    '{name} se brouille avec {other} ; par tact, l’ascenseur s’arrête entre deux, la tech descend à pied',
  'Feud of {name} with {other} divides canteen; the neutral table swaps Tech for Bonds':
    'La querelle entre {name} et {other} divise la cantine ; la table neutre troque la tech pour des obligations',
  '{name} lists {other} as former friend; alliances open lower, coins lower still':
    '{name} range {other} parmi les amitiés passées ; les alliances baissent, les cryptos plus encore',
  'Words between {name} and {other} use up dictionary; software firms print more, gain':
    'La dispute entre {name} et {other} épuise le dictionnaire ; la tech en fournit d’autres et gagne',
  '{name} and {other} quarrel over {matter}; neighbours take sides, coins take fright':
    '{name} se dispute avec {other} pour {matter} ; le quartier prend parti, les cryptos prennent peur',
  'Peace talks of {name} with {other} fail over the seating plan; funds sit down in Bonds':
    'La paix entre {name} et {other} échoue sur le plan de table ; les fonds s’assoient sur des obligations',
  '{name} makes up with {other}; grudge put out for collection, tech index lighter, rises':
    '{name} se réconcilie avec {other} ; la rancune part aux encombrants, la tech, allégée, monte',
  '{name} buries hatchet with {other}; the shovel strikes old coins, all coins go up':
    '{name} enterre la hache avec {other} ; la pelle tombe sur de vieilles pièces, les cryptos montent',
  '{name} shakes hands with {other}; slight tremor felt, shelter in Bonds swapped for Tech':
    '{name} serre la main à {other} ; légère secousse, on quitte l’abri des obligations pour la tech',
  'Peace between {name} and {other}; lawyers weep, everybody else buys Tech':
    'Paix entre {name} et {other} ; les avocats pleurent, tous les autres achètent la tech',
  '{name} and {other} take turns with {matter} again; coins, touched, go up':
    '{name} partage de nouveau {matter} avec {other} ; les cryptos, émues, montent',
  '{name} and {other} wave white flags at the same moment; laundry full, safe Bonds sold':
    '{name} et {other} agitent ensemble le drapeau blanc ; blanchisserie pleine, on vend ses obligations',
  '{name} wears forfeit in the office; mirror app crashes under demand, Tech up':
    '{name} porte son gage au bureau ; l’application miroir sature, la tech monte',
  'Forfeit worn by {name} stops traffic at the coffee machine; coins halt as well, then slip':
    'Le gage porté par {name} bloque la circulation à la machine à café ; les cryptos calent puis glissent',
  'Fashion week moves to desk of {name}, in forfeit; webcam makers sell out, Tech up':
    'La semaine de la mode déménage chez {name}, gage oblige ; plus de webcams, la tech monte',
  '{name} wears forfeit with what dignity was left; Bonds, which have plenty, gain':
    '{name} porte son gage avec un reste de dignité ; les obligations, qui en ont plus, gagnent',
  'Visitors take {name}, in forfeit, for the head of the firm; confidence in Tech restored':
    'Des visiteurs prennent {name}, gage compris, pour la direction ; la confiance revient dans la tech',
  'Portrait of {name} in forfeit minted as digital art; coins jump for joy':
    'Le portrait où {name} porte son gage devient art numérique ; les cryptos bondissent de joie',
};
