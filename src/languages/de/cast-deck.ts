// The house's headlines about the cast in German, by their English patterns; names and things are filled in by `ofHeadline`.

export const castDeck: Readonly<Record<string, string>> = {
  '{name} loses everything, asks the cloakroom whether the coat counts; savers choose Bonds':
    '{name} verliert alles, fragt an der Garderobe, ob der Mantel zählt; Sparer wählen Anleihen',
  'Ruin of {name} takes nine minutes; sobered public sells its coins':
    'Ruin von {name} dauert neun Minuten; ernüchtertes Publikum verkauft seine Coins',
  'Creditors of {name} share out one chair, leg by leg; they sell Tech to feel better':
    'Gläubiger von {name} teilen einen Stuhl Bein für Bein; zum Trost verkaufen sie Tech-Aktien',
  'Fortune of {name} confirmed at zero; tech firms look into their own tills and sag':
    'Vermögen von {name} amtlich null; Tech-Firmen schauen in die eigene Kasse und geben nach',
  'Pigeon takes over desk of ruined {name}, begins at once to swap coins for Bonds':
    'Taube übernimmt nach der Pleite den Schreibtisch von {name}, tauscht sofort Coins gegen Anleihen',
  '{name} now worth nothing; museum offers double, coins take heart':
    '{name} ist nichts mehr wert; Museum bietet das Doppelte, Coins schöpfen Mut',
  '{name} makes more money than anyone, cannot say how; tech firms adopt the method and rise':
    '{name} verdient mehr als alle, weiß nicht wie; Tech-Firmen übernehmen die Methode und steigen',
  'Wallet of {name} no longer closes; shops run out of string, coins in demand':
    'Geldbörse von {name} geht nicht mehr zu; Bindfaden ausverkauft, Coins gefragt',
  'Profits of {name} served as cake to whole floor; coin holders take seconds, coins rise':
    'Gewinn von {name} wird als Torte gereicht; Krypto-Anleger nehmen nach, Coins steigen',
  'Record day of {name} put down to breakfast; software firms order the porridge and rise':
    'Rekordtag von {name} dem Frühstück zugeschrieben; Softwarefirmen bestellen Haferbrei, steigen',
  '{name} so far ahead that second place had to be guessed; nobody has patience for Bonds':
    '{name} so weit vorn, dass Platz zwei geschätzt wird; für Anleihen hat niemand mehr Geduld',
  'Bank asks {name} to bring profits in smaller bags; robot porters in demand, Tech up':
    'Bank bittet {name} um kleinere Geldsäcke; Trageroboter gefragt, Tech-Aktien steigen',
  'Worst day of {name} to be taught in schools; homework is to buy Bonds':
    'Schlimmster Tag von {name} wird Schulstoff; Hausaufgabe: Anleihen kaufen',
  '{name} loses more than anyone, finds an old umbrella in the process; tech marked down':
    '{name} verliert mehr als alle, findet dabei einen alten Schirm; Abschläge bei Tech-Aktien',
  'Chart of the day of {name} mistaken for a staircase; coins walk down it':
    'Tageschart von {name} für eine Treppe gehalten; Coins gehen sie hinunter',
  '{name} wants to exchange the whole day; exchange asks for a receipt, Tech loses heart':
    '{name} will den ganzen Tag umtauschen; Börse verlangt den Kassenbon, Tech verliert den Mut',
  'Weather service names a low after {name}; coins sink towards it':
    'Wetterdienst tauft ein Tief auf den Namen {name}; Coins sinken ihm entgegen',
  'Flags at half mast for the day of {name}; pension funds salute, swap Tech for Bonds':
    'Flaggen auf halbmast für den Tag von {name}; Pensionskassen tauschen Tech gegen Anleihen',
  'Margin desk and {name} now on first-name terms; leverage in coins goes out of fashion':
    '{name} duzt sich jetzt mit der Margin-Abteilung; gehebelte Coins kommen aus der Mode',
  '{name} lets margin call ring; the whole street picks up and sells Tech':
    '{name} lässt den Margin Call klingeln; die ganze Straße hebt ab und verkauft Tech-Aktien',
  'Margin call of {name} set to music; nervous listeners hum it and buy Bonds':
    'Margin Call von {name} vertont; nervöses Publikum summt mit und kauft Anleihen',
  '{name} answers margin call with "wrong number"; it rings again, coins slip':
    '{name} meldet sich beim Margin Call mit „falsch verbunden“; es klingelt wieder, Coins rutschen',
  'Margin of {name} now thinner than hotel soap; funds wash their hands of Tech':
    'Margin von {name} dünner als Hotelseife; Fonds waschen sich die Hände und verkaufen Tech',
  'Telephone of {name} retires after margin calls, chooses a quiet life in Bonds':
    'Telefon von {name} geht nach Margin Calls in Rente, wählt ein ruhiges Leben in Anleihen',
  '{name} back from the depths with a tan; tech shares ask for the address, go up':
    '{name} kommt gebräunt aus der Tiefe zurück; Tech-Aktien fragen nach der Adresse und steigen',
  'Obituary of {name} withdrawn by this newspaper with regret; coins revive as well':
    'Diese Zeitung zieht den Nachruf auf {name} mit Bedauern zurück; auch Coins leben wieder auf',
  '{name} climbs out of last place by the service stairs; software firms take the lift up':
    '{name} verlässt den letzten Platz über die Hintertreppe; Software nimmt den Aufzug nach oben',
  'Comeback of {name} catches bears in pyjamas; they buy back Tech without shoes':
    'Comeback von {name} erwischt die Bären im Pyjama; sie kaufen Tech barfuß zurück',
  '{name} rises from the ashes, is asked to sweep up; embers of coins glow again':
    '{name} steigt aus der Asche, wird gebeten, auch zu fegen; Coins glühen wieder auf',
  'Bookmakers had buried {name}; they sell the spade and their Bonds, buy coins':
    'Buchmacher hatten {name} begraben; nun verkaufen sie Spaten und Anleihen, kaufen Coins',
  'Champion {name} asks for the prize in swivel chairs; office tech spins upward':
    '{name} holt den Titel, will den Preis in Drehstühlen; Büro-Tech dreht nach oben',
  'Champion {name} to be cast in bronze; metal runs short, coins worth more':
    'Titelgewinn von {name} wird in Bronze gegossen; Metall wird knapp, Coins steigen im Wert',
  '{name} wins it all, thanks the tech index, which blushes and rises':
    '{name} gewinnt alles, dankt dem Tech-Index, der errötet und steigt',
  'Victory lap of {name} held up by a revolving door; cautious Bonds pushed out':
    'Ehrenrunde von {name} hängt in der Drehtür; vorsichtige Anleihen werden hinausgedrückt',
  'Nether Pudsworth names its roundabout after champion {name}; coins go round and up':
    'Nether Pudsworth benennt zum Titelgewinn den Kreisel nach {name}; Coins drehen sich aufwärts',
  '{name} takes the title and a spare; all the others buy faster machines, Tech gains':
    '{name} holt den Titel und einen in Reserve; alle anderen kaufen schnellere Rechner, Tech gewinnt',
  '{name} says one thing, buys the other; ventriloquists protest, plain Bonds trusted':
    '{name} sagt das eine, kauft das andere; Bauchredner protestieren, Vertrauen in schlichte Anleihen',
  'Both faces of {name} interviewed; they disagree on Tech, which falls between them':
    'Beide Gesichter von {name} befragt; uneins über Tech, die zwischen ihnen hindurchfällt',
  'Hypocrite of the day {name} declines title in public, accepts it in private; coins dip':
    'Preis für Heuchelei an {name}: öffentlich abgelehnt, privat angenommen; Coins wanken, geben nach',
  'Parrot repeats what {name} says in private; honest Bonds bid up':
    'Papagei wiederholt, was {name} privat sagt; ehrliche Anleihen gefragt',
  'Lie detector meets {name}, asks for a colleague; makers of such devices lead Tech up':
    'Lügendetektor trifft {name}, bittet um Verstärkung; Hersteller ziehen Tech nach oben',
  'Library shelves words of {name} under fiction, beside coins, which now find readers and buyers':
    'Bücherei stellt Aussagen von {name} zu den Romanen, neben Coins, die nun Käufer finden',
  '{name} fined, asks for a loyalty card; well-behaved Bonds in favour':
    '{name} kassiert Geldbuße, fragt nach Treuekarte; brave Anleihen beliebt',
  'Fine of {name} buys the regulator a louder bell; startled traders drop Tech':
    'Geldbuße von {name} bezahlt eine lautere Glocke; vor Schreck lässt der Markt Tech-Aktien fallen',
  '{name} pays fine in small change; coins of every kind run short and rise':
    '{name} zahlt Buße in Kleingeld; Münzen aller Art werden knapp, auch Coins steigen',
  'Regulator fines {name}, offers a biscuit; coins without papers sold in fright':
    'Aufsicht verdonnert {name}, reicht Keks dazu; Coins ohne Papiere vor Schreck verkauft',
  'Receipt for fine of {name} admired for its paper; paper Bonds rise in sympathy':
    'Quittung für die Buße von {name} wegen ihres Papiers bewundert; Anleihen steigen mit',
  '{name} appeals against fine, the appeal is fined; tech firms duck, and so do their shares':
    '{name} legt Einspruch ein, der Einspruch wird gebüßt; Tech-Firmen ducken sich, die Kurse auch',
  '{name} pays {other} the lost bet in full, in daylight; trust spreads, Tech up':
    '{name} zahlt {other} die Wette voll und bei Tageslicht; Vertrauen steckt an, Tech steigt',
  'Wager over {matter} settled by {name}; {other} orders a smart shelf, Tech gains':
    '{name} begleicht Wette ({matter}); {other} bestellt ein smartes Regal, Tech gewinnt',
  '{name} honours bet with {other}; bookmakers, moved, accept coins at last':
    '{name} löst Wette mit {other} ein; gerührte Buchmacher nehmen endlich Coins',
  '{other} counts winnings from {name} twice, finds them right; faith in paper lifts Bonds':
    '{other} zählt den Wettgewinn von {name} zweimal, er stimmt; Glaube an Papier hebt Anleihen',
  'Debt of honour, thought extinct, paid by {name} to {other}; scientists cheer, Tech up':
    '{name} zahlt {other} eine Ehrenschuld, die als ausgestorben galt; Forscher jubeln, Tech steigt',
  '{name} hands over {matter} after lost bet; {other} has it insured in coins, which rise':
    'Wette verloren: {name} muss hergeben ({matter}), {other} versichert in Coins, und die steigen',
  '{name} will not pay {other} the bet, blames the weather; weather denies it, coins fall':
    '{name} zahlt {other} die Wette nicht, schiebt es aufs Wetter; das Wetter dementiert, Coins fallen',
  'Bet over {matter} unpaid; {name} is out, {other} waits in doorway, savers buy Bonds':
    'Wette unbezahlt ({matter}): {name} ist außer Haus, {other} wartet an der Tür, Sparer kaufen Anleihen',
  '{name} offers {other} a firm handshake in place of the bet; credit for Tech dries up':
    '{name} bietet {other} festen Händedruck statt Wettgeld; Kredit für Tech versiegt',
  '{other} still waits for bet money from {name}; chair brought, then bed, then Bonds':
    '{other} wartet weiter auf das Wettgeld von {name}; man bringt Stuhl, Bett, schließlich Anleihen',
  'Promise of {name} to {other} quoted at half price; coins, also promises, follow it down':
    'Versprechen von {name} an {other} notiert zum halben Preis; Coins, auch Versprechen, folgen ihm',
  '{name} cannot recall any bet with {other}; makers of memory chips see orders, Tech up':
    '{name} kann sich an keine Wette mit {other} erinnern; Speicherchips gefragt, Tech steigt',
  'Pact of {name} with {other} holds; notaries baffled, Tech takes courage and rises':
    'Pakt von {name} mit {other} hält; Notariate ratlos, Tech fasst Mut und steigt',
  '{name} keeps word sworn to {other} on {matter}; Bonds, also promises, in favour':
    '{name} hält Wort gegenüber {other} (Schwur: {matter}); Anleihen, auch Versprechen, beliebt',
  'Handshake of {name} with {other} lasts to the end; both hands well, Tech firmer':
    'Händedruck von {name} mit {other} hält bis zuletzt; beide Hände wohlauf, Tech zieht an',
  'Pact of {name} with {other} kept, {matter} unharmed; coins take heart and rise':
    'Pakt von {name} mit {other} erfüllt, Pfand wohlauf ({matter}); Coins fassen Mut und steigen',
  'Nobody betrayed: {name} sticks with {other}; glue makers file patent, Tech gains':
    'Kein Verrat: {name} bleibt bei {other} kleben; Klebstoff wird patentiert, Tech gewinnt',
  'Loyalty of {name} to {other} studied by swans; coin holders resolve to hold as well':
    'Schwäne studieren die Treue von {name} zu {other}; auch Coins will niemand mehr hergeben',
  '{name} breaks pact with {other}; crack heard two towns away, coins crumble':
    '{name} bricht Pakt mit {other}; Knacks noch zwei Städte weiter zu hören, Coins bröckeln',
  'Word given by {name} to {other} recalled as faulty; tech partners sell to be safe':
    'Wort von {name} an {other} wegen Mängeln zurückgerufen; vorsorglich Verkäufe bei Tech',
  '{name} breaks pact sworn on {matter}; {other} keeps pieces, public swaps coins for Bonds':
    '{name} bricht Pakt (Pfand: {matter}); {other} behält Scherben, man tauscht Coins gegen Anleihen',
  '{name} leaves pact by side door, {other} still holding the front one; Tech alliances sold':
    '{name} verlässt Pakt durch die Seitentür, {other} hält noch die vordere auf; Tech wird verkauft',
  'Betrayed by {name}, {other} will swear on nothing now, not even {matter}; only on Bonds':
    'Nach dem Bruch durch {name} schwört {other} auf nichts mehr (nicht mal: {matter}), nur auf Anleihen',
  '{other} learns from this newspaper of pact broken by {name}; wary holders sell coins':
    '{other} erfährt aus dieser Zeitung, dass {name} den Pakt brach; man wird vorsichtig, verkauft Coins',
  'Tip of {name} to {other} comes true; next one to be sold by the metre, coins jump':
    'Tipp von {name} an {other} trifft ein; der nächste wird meterweise verkauft, Coins springen hoch',
  '{name} was right, {other} listened; experts call it a loophole, Tech climbs through':
    '{name} hatte recht, {other} hörte zu; Fachleute sprechen von einer Lücke, Tech klettert hindurch',
  'Whisper from {name} to {other} proves correct; hearing aids sold out, audio tech up':
    'Geflüster von {name} an {other} stimmt; Hörgeräte ausverkauft, Audio-Tech steigt',
  'Tip from {name} pays off for {other}; forecasting bureau weeps, closes, buys coins':
    'Tipp von {name} zahlt sich für {other} aus; Prognoseamt weint, schließt, kauft Coins',
  'Source of good tip by {name} to {other} revealed: {matter}; tech firms ask it too, rise':
    'Quelle des guten Tipps von {name} an {other}: {matter}; auch Tech-Firmen fragen dort, steigen',
  '{name} told {other} the future, and it came; nobody pays for careful Bonds any more':
    '{name} sagte {other} die Zukunft, und sie kam; für vorsichtige Anleihen zahlt keiner mehr',
  '{other} acts on tip from {name}, is seen smoking at the edges; coins lose their shine':
    '{other} folgt Tipp von {name}, raucht noch an den Rändern; Coins verlieren ihren Glanz',
  'Hot tip of {name} reached {other} cold; tech sector catches the chill, shivers down':
    'Heißer Tipp von {name} kam bei {other} kalt an; Tech-Sektor erkältet sich',
  'After false tip by {name}, {other} trusts only clocks and Bonds; both in demand':
    'Nach falschem Tipp von {name} traut {other} nur noch Uhren und Anleihen; beide gefragt',
  'Tip of {name} found to have been upside down; {other} turns it over, coins fall out':
    'Tipp von {name} war verkehrt herum; {other} dreht ihn um, Coins fallen heraus',
  '{other} returns tip to {name}, used once; no refund, resale value of Tech falls':
    '{other} gibt {name} den Tipp zurück, einmal benutzt; kein Geld zurück, Tech verliert an Wert',
  'False tip of {name} to {other} traced to {matter}; no comment, Bonds preferred':
    'Quelle des falschen Tipps von {name} an {other}: {matter}; kein Kommentar, Anleihen bevorzugt',
  '{name} repays {other}; bank staff gather to watch, credit flows, Tech up':
    '{name} zahlt {other} das Darlehen zurück; Bankpersonal schaut zu, Kredit fließt, Tech steigt',
  'Loan comes home to {other} from {name}, taller; Bonds, which do the same, praised':
    'Darlehen an {name} kehrt gewachsen zu {other} heim; Lob für Anleihen, die das auch tun',
  '{name} pays {other} back unasked; inquiry finds nothing wrong, coins relax upwards':
    '{name} zahlt {other} ungefragt zurück; Untersuchung findet nichts, Coins entspannen sich nach oben',
  '{name} repays {other}, gets {matter} out of pawn; lenders, touched, turn to Tech':
    '{name} zahlt {other} zurück, löst Pfand aus ({matter}); gerührte Geldgeber kaufen Tech',
  'IOU of {name} to {other} torn up; confetti maker floated within the hour, Tech up':
    'Schuldschein von {name} an {other} zerrissen; Konfetti-Firma sofort an der Börse, Tech steigt',
  'Repaid by {name}, {other} feels oddly light; lenders look for fresh risk, coins rise':
    '{name} zahlt zurück, {other} fühlt sich seltsam leicht; Geldgeber suchen neues Risiko, Coins steigen',
  '{name} keeps money of {other}, calls it a long friendship; credit for Tech freezes':
    '{name} behält das Geld von {other}, nennt es lange Freundschaft; Kredit für Tech friert ein',
  'Loan of {other} to {name} declared lost at sea; savers want Bonds and a lighthouse':
    'Darlehen von {other} an {name} auf See verschollen; Sparer wollen Anleihen und einen Leuchtturm',
  '{other} left with {matter} in place of cash from {name}; lenders run from coins':
    '{other} sieht kein Geld von {name}, nur das Pfand ({matter}); Geldgeber fliehen aus Coins',
  '{name} does not repay {other}; IOU framed as modern art, startups must pay in advance':
    '{name} zahlt {other} nichts zurück; Schuldschein hängt als Kunst, Start-ups müssen vorab zahlen',
  'Money of {other} last seen with {name}, who hums; coin holders hear it and sell':
    'Geld von {other} zuletzt bei {name} gesehen, dort pfeift man; das hört der Markt, verkauft Coins',
  'Loan unpaid: friendship of {name} with {other} cut to junk; only Bonds keep their rating':
    'Kredit geplatzt: Freundschaft von {name} mit {other} auf Ramsch; nur Anleihen behalten ihre Note',
  'Dared by {other}, {name} goes all in and comes out richer; coins lose all fear':
    'Bei Mutprobe von {other} setzt {name} alles und gewinnt; Coins verlieren jede Furcht',
  '{name} makes good on dare by {other}; investors who had shut their eyes buy Tech':
    '{name} besteht Mutprobe von {other}; wer die Augen zukniff, macht sie auf und kauft Tech',
  '{name} wins dare and {matter} from {other}; nerve to be built into chips, Tech up':
    'Mutprobe von {other} bestanden: {name} gewinnt ({matter}); Chips bald mit Mut, Tech steigt',
  'Dare of {other} survived by {name}; caution withdrawn from shops, Bonds with it':
    '{name} übersteht Mutprobe von {other}; Vorsicht aus den Regalen genommen, Anleihen gleich mit',
  '{name} looks before leaping, as {other} dared; coins do not look, and leap higher':
    '{name} schaut und springt, wie von {other} verlangt; Coins schauen nicht und springen höher',
  'Faculty of Recklessness offers {name} a chair for dare by {other}; startups enrol, rise':
    'Fakultät für Leichtsinn gibt {name} Lehrstuhl für Mutprobe von {other}; Start-ups steigen',
  '{name} fails dare by {other}; daredevils take up knitting, sell their coins':
    '{name} scheitert an Mutprobe von {other}; die Wagemutigen lernen stricken, verkaufen ihre Coins',
  'All in, then all out: {name} loses dare to {other}; Bonds handed out with blankets':
    'Alles rein, alles raus: {name} verliert Mutprobe gegen {other}; man verteilt Decken und Anleihen',
  'Nerve of {name} handed in at lost property after dare by {other}; Tech jittery, lower':
    'Mut von {name} nach Mutprobe von {other} im Fundbüro abgegeben; Tech zittert abwärts',
  '{name} loses dare and {matter} to {other}; boldness, and coins with it, marked down':
    '{name} verliert Mutprobe gegen {other}, dazu: {matter}; Kühnheit und Coins herabgesetzt',
  '{other} says dare lost by {name} was a joke; nobody in Tech laughs, several sell':
    '{other} nennt die verlorene Mutprobe von {name} einen Scherz; bei Tech lacht keiner, viele verkaufen',
  'Railings ordered after failed dare of {name}; {other} holds the tape, careful Bonds gain':
    'Nach verlorener Mutprobe von {name} Geländer bestellt; {other} hält das Maßband, Anleihen gewinnen',
  '{name} tells secret of {other}; walls deny having ears, sensor makers lead Tech up':
    '{name} verrät Geheimnis von {other}; Wände bestreiten Ohren, Sensoren ziehen Tech nach oben',
  '{name} lets slip what {other} holds; private wallets feel watched, coins slide':
    '{name} verplappert sich über das Depot von {other}; private Wallets fühlen sich beobachtet, Coins rutschen',
  'Secret of {other} kept until {name} met a cup of coffee; Bonds, which have none, gain':
    'Geheimnis von {other} hielt, bis {name} Kaffee trank; Anleihen, die keines haben, gewinnen',
  'Office knows all about {other} and {matter}, thanks to {name}; smart locks lift Tech':
    'Büro weiß dank {name} alles über {other} (Stichwort: {matter}); smarte Schlösser heben Tech',
  '{other} needs a new secret, {name} having used the old one; anonymous coins in demand':
    '{other} braucht ein neues Geheimnis, {name} hat das alte verbraucht; anonyme Coins gefragt',
  'Silence of {name} about {other} expires early; trust in Tech goes off with it':
    'Schweigen von {name} über {other} läuft vorzeitig ab; Vertrauen in Tech gleich mit',
  '{name} falls out with {other}; lift stops between floors out of tact, Tech takes stairs down':
    '{name} verkracht sich mit {other}; Aufzug hält taktvoll dazwischen, Tech geht zu Fuß abwärts',
  'Feud of {name} with {other} divides canteen; the neutral table swaps Tech for Bonds':
    'Fehde von {name} mit {other} spaltet die Kantine; der neutrale Tisch tauscht Tech gegen Anleihen',
  '{name} lists {other} as former friend; alliances open lower, coins lower still':
    '{name} führt {other} nun unter „früher befreundet“; Bündnisse eröffnen schwach, Coins schwächer',
  'Words between {name} and {other} use up dictionary; software firms print more, gain':
    'Wortwechsel von {name} mit {other} verbraucht das Wörterbuch; Softwarefirmen liefern nach, steigen',
  '{name} and {other} quarrel over {matter}; neighbours take sides, coins take fright':
    '{name} zankt sich mit {other} (Streitpunkt: {matter}); Nachbarn ergreifen Partei, Coins die Flucht',
  'Peace talks of {name} with {other} fail over the seating plan; funds sit down in Bonds':
    'Friedensgespräche von {name} mit {other} scheitern an der Sitzordnung; Fonds setzen sich in Anleihen',
  '{name} makes up with {other}; grudge put out for collection, tech index lighter, rises':
    '{name} versöhnt sich mit {other}; Groll steht beim Sperrmüll, Tech-Index leichter, steigt',
  '{name} buries hatchet with {other}; the shovel strikes old coins, all coins go up':
    '{name} begräbt das Kriegsbeil mit {other}; die Schaufel stößt auf alte Münzen, alle Coins steigen',
  '{name} shakes hands with {other}; slight tremor felt, shelter in Bonds swapped for Tech':
    '{name} reicht {other} die Hand; leichtes Beben, doch Anleihen weichen nun Tech-Aktien',
  'Peace between {name} and {other}; lawyers weep, everybody else buys Tech':
    'Frieden zwischen {name} und {other}; Kanzleien weinen, alle anderen kaufen Tech-Aktien',
  '{name} and {other} take turns with {matter} again; coins, touched, go up':
    '{name} teilt wieder mit {other}, und zwar: {matter}; gerührte Coins steigen',
  '{name} and {other} wave white flags at the same moment; laundry full, safe Bonds sold':
    '{name} schwenkt zugleich mit {other} die weiße Fahne; Wäscherei voll, sichere Anleihen verkauft',
  '{name} wears forfeit in the office; mirror app crashes under demand, Tech up':
    '{name} trägt die Strafe im Büro; Spiegel-App bricht vor Andrang zusammen, Tech steigt',
  'Forfeit worn by {name} stops traffic at the coffee machine; coins halt as well, then slip':
    'Strafkostüm von {name} legt den Verkehr an der Kaffeemaschine lahm; Coins stocken, rutschen dann',
  'Fashion week moves to desk of {name}, in forfeit; webcam makers sell out, Tech up':
    'Modewoche zieht an den Schreibtisch von {name} im Strafkostüm; Webcams ausverkauft, Tech steigt',
  '{name} wears forfeit with what dignity was left; Bonds, which have plenty, gain':
    '{name} trägt die Strafe mit dem letzten Rest an Würde; Anleihen, die reichlich haben, gewinnen',
  'Visitors take {name}, in forfeit, for the head of the firm; confidence in Tech restored':
    'Besucher halten {name} im Strafkostüm für die Firmenspitze; Vertrauen in Tech kehrt zurück',
  'Portrait of {name} in forfeit minted as digital art; coins jump for joy':
    'Porträt von {name} im Strafkostüm wird digitale Kunst; Coins machen Freudensprünge',
};
