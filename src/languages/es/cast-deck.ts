// The house's headlines about the cast in Spanish, by their English patterns; names and things are filled in by `ofHeadline`.

export const castDeck: Readonly<Record<string, string>> = {
  '{name} loses everything, asks the cloakroom whether the coat counts; savers choose Bonds':
    '{name} lo pierde todo y pregunta en el guardarropa si el abrigo cuenta; el ahorro elige bonos',
  'Ruin of {name} takes nine minutes; sobered public sells its coins':
    'La ruina de {name} dura nueve minutos; el público, escarmentado, vende sus criptomonedas',
  'Creditors of {name} share out one chair, leg by leg; they sell Tech to feel better':
    'Los acreedores de {name} se reparten una silla, pata a pata; para consolarse venden tecnológicas',
  'Fortune of {name} confirmed at zero; tech firms look into their own tills and sag':
    'Confirmado: la fortuna de {name} es cero; las tecnológicas miran en su propia caja y ceden',
  'Pigeon takes over desk of ruined {name}, begins at once to swap coins for Bonds':
    'Una paloma ocupa el escritorio de {name} tras la ruina y empieza a cambiar criptos por bonos',
  '{name} now worth nothing; museum offers double, coins take heart':
    '{name} ya no vale nada; un museo ofrece el doble y las criptomonedas cobran ánimo',
  '{name} makes more money than anyone, cannot say how; tech firms adopt the method and rise':
    '{name} gana más que nadie y no sabe cómo; las tecnológicas adoptan el método y suben',
  'Wallet of {name} no longer closes; shops run out of string, coins in demand':
    'La cartera de {name} ya no cierra; se agota la cuerda y hay demanda de criptomonedas',
  'Profits of {name} served as cake to whole floor; coin holders take seconds, coins rise':
    'Las ganancias de {name} se sirven en forma de tarta; el mundo cripto repite y sube',
  'Record day of {name} put down to breakfast; software firms order the porridge and rise':
    'El gran día de {name} se atribuye al desayuno; las firmas de software piden gachas y suben',
  '{name} so far ahead that second place had to be guessed; nobody has patience for Bonds':
    '{name} saca tanta ventaja que el segundo puesto se adivina; nadie tiene paciencia para bonos',
  'Bank asks {name} to bring profits in smaller bags; robot porters in demand, Tech up':
    'El banco ruega a {name} traer las ganancias en bolsas pequeñas; faltan robots y sube la tecnología',
  'Worst day of {name} to be taught in schools; homework is to buy Bonds':
    'El peor día de {name} entra en los colegios; de deberes, comprar bonos',
  '{name} loses more than anyone, finds an old umbrella in the process; tech marked down':
    '{name} pierde más que nadie y de paso encuentra un paraguas; rebajas en tecnológicas',
  'Chart of the day of {name} mistaken for a staircase; coins walk down it':
    'Confunden con una escalera el gráfico del día de {name}; las criptomonedas la bajan',
  '{name} wants to exchange the whole day; exchange asks for a receipt, Tech loses heart':
    '{name} quiere devolver el día entero; sin recibo no hay trato y la tecnología se desanima',
  'Weather service names a low after {name}; coins sink towards it':
    'El servicio meteorológico bautiza una borrasca como {name}; las criptomonedas caen hacia ella',
  'Flags at half mast for the day of {name}; pension funds salute, swap Tech for Bonds':
    'Banderas a media asta por el día de {name}; los fondos saludan y cambian tecnológicas por bonos',
  'Margin desk and {name} now on first-name terms; leverage in coins goes out of fashion':
    '{name} ya se tutea con la mesa de márgenes; el apalancamiento en criptos pasa de moda',
  '{name} lets margin call ring; the whole street picks up and sells Tech':
    '{name} deja sonar la llamada de margen; contesta toda la calle y vende tecnológicas',
  'Margin call of {name} set to music; nervous listeners hum it and buy Bonds':
    'Ponen música a la llamada de margen de {name}; el público nervioso la tararea y compra bonos',
  '{name} answers margin call with "wrong number"; it rings again, coins slip':
    '{name} responde «se equivoca» a la llamada de margen; vuelve a sonar y las criptos resbalan',
  'Margin of {name} now thinner than hotel soap; funds wash their hands of Tech':
    'El margen de {name}, más fino que un jabón de hotel; los fondos se lavan las manos de la tecnología',
  'Telephone of {name} retires after margin calls, chooses a quiet life in Bonds':
    'El teléfono de {name} se jubila tras tanta llamada de margen: vida tranquila y bonos',
  '{name} back from the depths with a tan; tech shares ask for the address, go up':
    '{name} regresa del abismo con bronceado; las tecnológicas piden la dirección y suben',
  'Obituary of {name} withdrawn by this newspaper with regret; coins revive as well':
    'Este diario retira con pesar el obituario de {name}; también resucitan las criptomonedas',
  '{name} climbs out of last place by the service stairs; software firms take the lift up':
    '{name} deja el último puesto por la escalera de servicio; el software sube en ascensor',
  'Comeback of {name} catches bears in pyjamas; they buy back Tech without shoes':
    'La remontada de {name} sorprende a los bajistas en pijama; recompran tecnológicas sin zapatos',
  '{name} rises from the ashes, is asked to sweep up; embers of coins glow again':
    '{name} renace de las cenizas y le piden barrer; las criptomonedas vuelven a brillar',
  'Bookmakers had buried {name}; they sell the spade and their Bonds, buy coins':
    'Las casas de apuestas habían enterrado a {name}; venden la pala y sus bonos y compran criptos',
  'Champion {name} asks for the prize in swivel chairs; office tech spins upward':
    '{name} gana el título y pide el premio en sillas giratorias; la tecnología gira al alza',
  'Champion {name} to be cast in bronze; metal runs short, coins worth more':
    '{name} tendrá estatua de bronce por el título; falta metal y las criptomonedas valen más',
  '{name} wins it all, thanks the tech index, which blushes and rises':
    '{name} arrasa y da las gracias al índice tecnológico, que se ruboriza y sube',
  'Victory lap of {name} held up by a revolving door; cautious Bonds pushed out':
    'Una puerta giratoria frena la vuelta triunfal de {name}; los prudentes bonos salen despedidos',
  'Nether Pudsworth names its roundabout after champion {name}; coins go round and up':
    'Nether Pudsworth da a su rotonda el nombre de {name} por el título; las criptos giran y suben',
  '{name} takes the title and a spare; all the others buy faster machines, Tech gains':
    '{name} se lleva el título y otro de repuesto; el resto compra máquinas y gana la tecnología',
  '{name} says one thing, buys the other; ventriloquists protest, plain Bonds trusted':
    '{name} dice una cosa y compra la otra; protestan los ventrílocuos, confianza en los bonos',
  'Both faces of {name} interviewed; they disagree on Tech, which falls between them':
    'Entrevistan a las dos caras de {name}; discrepan sobre la tecnología, que cae en medio',
  'Hypocrite of the day {name} declines title in public, accepts it in private; coins dip':
    'Premio a la hipocresía para {name}: lo rechaza en público, lo acepta en privado; las criptos ceden',
  'Parrot repeats what {name} says in private; honest Bonds bid up':
    'Un loro repite lo que {name} dice en privado; suben los bonos, que son sinceros',
  'Lie detector meets {name}, asks for a colleague; makers of such devices lead Tech up':
    'Un detector de mentiras conoce a {name} y pide refuerzos; sus fabricantes tiran de la tecnología',
  'Library shelves words of {name} under fiction, beside coins, which now find readers and buyers':
    'La biblioteca archiva lo dicho por {name} en ficción, junto a las criptos, que hallan comprador',
  '{name} fined, asks for a loyalty card; well-behaved Bonds in favour':
    '{name} recibe una multa y pide tarjeta de cliente; gustan los bonos, que se portan bien',
  'Fine of {name} buys the regulator a louder bell; startled traders drop Tech':
    'La multa de {name} paga una campana más fuerte; el mercado, del susto, suelta la tecnología',
  '{name} pays fine in small change; coins of every kind run short and rise':
    '{name} paga la multa en calderilla; escasea toda moneda, también la cripto, que sube',
  'Regulator fines {name}, offers a biscuit; coins without papers sold in fright':
    'Multan a {name} y le ofrecen una galleta; del susto se venden criptos sin papeles',
  'Receipt for fine of {name} admired for its paper; paper Bonds rise in sympathy':
    'Admiran el papel del recibo por la multa de {name}; por simpatía suben los bonos',
  '{name} appeals against fine, the appeal is fined; tech firms duck, and so do their shares':
    '{name} recurre la multa y multan el recurso; las tecnológicas se agachan, sus acciones también',
  '{name} pays {other} the lost bet in full, in daylight; trust spreads, Tech up':
    '{name} paga a {other} la apuesta entera y a plena luz; cunde la confianza, sube la tecnología',
  'Wager over {matter} settled by {name}; {other} orders a smart shelf, Tech gains':
    '{name} salda la apuesta por {matter}; {other} encarga un estante inteligente y la tecnología gana',
  '{name} honours bet with {other}; bookmakers, moved, accept coins at last':
    '{name} cumple la apuesta con {other}; las casas de apuestas, conmovidas, al fin aceptan criptos',
  '{other} counts winnings from {name} twice, finds them right; faith in paper lifts Bonds':
    '{other} cuenta dos veces lo que pagó {name} por la apuesta: cuadra; la fe en el papel alza los bonos',
  'Debt of honour, thought extinct, paid by {name} to {other}; scientists cheer, Tech up':
    '{name} paga a {other} una deuda de honor, especie que se creía extinta; la ciencia y la tecnología suben',
  '{name} hands over {matter} after lost bet; {other} has it insured in coins, which rise':
    '{name} pierde la apuesta y entrega {matter}; {other} asegura su premio en criptos, que suben',
  '{name} will not pay {other} the bet, blames the weather; weather denies it, coins fall':
    '{name} no paga la apuesta a {other} y culpa al tiempo; el tiempo lo niega, las criptos caen',
  'Bet over {matter} unpaid; {name} is out, {other} waits in doorway, savers buy Bonds':
    'Sin cobrar la apuesta por {matter}: {name} no está, {other} espera en la puerta; ahorro en bonos',
  '{name} offers {other} a firm handshake in place of the bet; credit for Tech dries up':
    '{name} ofrece a {other} un apretón de manos en vez de la apuesta; se seca el crédito a la tecnología',
  '{other} still waits for bet money from {name}; chair brought, then bed, then Bonds':
    '{other} aún espera que {name} pague la apuesta; le traen silla, cama y por fin bonos',
  'Promise of {name} to {other} quoted at half price; coins, also promises, follow it down':
    'La promesa de {name} a {other} cotiza a mitad de precio; las criptos, otra promesa, la siguen',
  '{name} cannot recall any bet with {other}; makers of memory chips see orders, Tech up':
    '{name} no recuerda ninguna apuesta con {other}; piden chips de memoria, sube la tecnología',
  'Pact of {name} with {other} holds; notaries baffled, Tech takes courage and rises':
    'Se cumple el pacto de {name} con {other}; notarías perplejas, la tecnología se anima y sube',
  '{name} keeps word sworn to {other} on {matter}; Bonds, also promises, in favour':
    '{name} cumple con {other} lo jurado por {matter}; gustan los bonos, otra promesa',
  'Handshake of {name} with {other} lasts to the end; both hands well, Tech firmer':
    'El apretón de manos de {name} con {other} dura hasta el final; manos sanas, tecnología al alza',
  'Pact of {name} with {other} kept, {matter} unharmed; coins take heart and rise':
    'Cumplido el pacto de {name} con {other}, sin daños para {matter}; las criptos se animan y suben',
  'Nobody betrayed: {name} sticks with {other}; glue makers file patent, Tech gains':
    'Nadie traiciona a nadie: {name} sigue con {other}; el pegamento se patenta y gana la tecnología',
  'Loyalty of {name} to {other} studied by swans; coin holders resolve to hold as well':
    'Los cisnes estudian la lealtad de {name} con {other}; quien tiene criptos decide no soltarlas',
  '{name} breaks pact with {other}; crack heard two towns away, coins crumble':
    '{name} rompe el pacto con {other}; el crujido se oye a dos pueblos y las criptos se agrietan',
  'Word given by {name} to {other} recalled as faulty; tech partners sell to be safe':
    'Retiran por defectuosa la palabra que {name} dio a {other}; por si acaso, venden tecnológicas',
  '{name} breaks pact sworn on {matter}; {other} keeps pieces, public swaps coins for Bonds':
    '{name} rompe el pacto jurado por {matter}; {other} guarda los pedazos; criptos fuera, bonos dentro',
  '{name} leaves pact by side door, {other} still holding the front one; Tech alliances sold':
    '{name} sale del pacto por la puerta lateral, {other} aún sujeta la otra; se vende tecnología',
  'Betrayed by {name}, {other} will swear on nothing now, not even {matter}; only on Bonds':
    'Tras la traición de {name}, {other} ya no jura ni por {matter}: solo por los bonos',
  '{other} learns from this newspaper of pact broken by {name}; wary holders sell coins':
    '{other} se entera por este diario de que {name} rompió el pacto; por temor se venden criptos',
  'Tip of {name} to {other} comes true; next one to be sold by the metre, coins jump':
    'Se cumple el soplo de {name} a {other}; el próximo se venderá por metros y las criptos saltan',
  '{name} was right, {other} listened; experts call it a loophole, Tech climbs through':
    '{name} acertó, {other} hizo caso; la ley no lo preveía y la tecnología sube por el hueco',
  'Whisper from {name} to {other} proves correct; hearing aids sold out, audio tech up':
    'El susurro de {name} a {other} resulta cierto; se agotan los audífonos y sube la tecnología',
  'Tip from {name} pays off for {other}; forecasting bureau weeps, closes, buys coins':
    'El soplo de {name} da frutos a {other}; la oficina de pronósticos llora, cierra y compra criptos',
  'Source of good tip by {name} to {other} revealed: {matter}; tech firms ask it too, rise':
    'Fuente del buen soplo de {name} a {other}: {matter}; las tecnológicas también consultan y suben',
  '{name} told {other} the future, and it came; nobody pays for careful Bonds any more':
    '{name} contó el futuro a {other}, y el futuro vino; ya nadie paga por la cautela de los bonos',
  '{other} acts on tip from {name}, is seen smoking at the edges; coins lose their shine':
    '{other} sigue el soplo de {name} y aún echa humo; las criptomonedas pierden el brillo',
  'Hot tip of {name} reached {other} cold; tech sector catches the chill, shivers down':
    'El soplo caliente de {name} llegó frío a {other}; la tecnología se resfría',
  'After false tip by {name}, {other} trusts only clocks and Bonds; both in demand':
    'Tras el soplo falso de {name}, {other} solo cree en los relojes y en los bonos; gran demanda',
  'Tip of {name} found to have been upside down; {other} turns it over, coins fall out':
    'El soplo de {name} estaba del revés; {other} le da la vuelta y las criptos se caen',
  '{other} returns tip to {name}, used once; no refund, resale value of Tech falls':
    '{other} devuelve a {name} su soplo, un solo uso; sin reembolso, y la tecnología pierde valor',
  'False tip of {name} to {other} traced to {matter}; no comment, Bonds preferred':
    'Fuente del falso soplo de {name} a {other}: {matter}; sin comentarios, se prefieren los bonos',
  '{name} repays {other}; bank staff gather to watch, credit flows, Tech up':
    '{name} devuelve el préstamo a {other}; el banco acude a mirar, fluye el crédito, sube la tecnología',
  'Loan comes home to {other} from {name}, taller; Bonds, which do the same, praised':
    'El préstamo hecho a {name} vuelve crecido a casa de {other}; elogios a los bonos, que hacen igual',
  '{name} pays {other} back unasked; inquiry finds nothing wrong, coins relax upwards':
    '{name} paga a {other} sin que se lo pidan; la pesquisa no halla nada raro y las criptos suben',
  '{name} repays {other}, gets {matter} out of pawn; lenders, touched, turn to Tech':
    '{name} paga a {other} y recupera {matter}; la banca, conmovida, invierte en tecnología',
  'IOU of {name} to {other} torn up; confetti maker floated within the hour, Tech up':
    'Rompen el pagaré de {name} a {other}; el confeti sale a bolsa en una hora y sube la tecnología',
  'Repaid by {name}, {other} feels oddly light; lenders look for fresh risk, coins rise':
    '{name} paga, {other} siente un raro alivio; la banca busca otro riesgo y suben las criptos',
  '{name} keeps money of {other}, calls it a long friendship; credit for Tech freezes':
    '{name} se queda el dinero de {other} y lo llama larga amistad; se congela el crédito a la tecnología',
  'Loan of {other} to {name} declared lost at sea; savers want Bonds and a lighthouse':
    'El préstamo de {other} a {name} se da por perdido en el mar; el ahorro quiere bonos y un faro',
  '{other} left with {matter} in place of cash from {name}; lenders run from coins':
    '{other} se queda con {matter} y sin el dinero de {name}; la banca huye de las criptos',
  '{name} does not repay {other}; IOU framed as modern art, startups must pay in advance':
    '{name} no paga a {other}; el pagaré se expone como arte y las startups pagarán por adelantado',
  'Money of {other} last seen with {name}, who hums; coin holders hear it and sell':
    'El dinero de {other} se vio por última vez con {name}, que silba; se oye y se venden criptos',
  'Loan unpaid: friendship of {name} with {other} cut to junk; only Bonds keep their rating':
    'Impago: la amistad de {name} con {other} baja a basura; solo los bonos conservan su nota',
  'Dared by {other}, {name} goes all in and comes out richer; coins lose all fear':
    'Por un reto de {other}, {name} apuesta todo y gana más; las criptos pierden el miedo',
  '{name} makes good on dare by {other}; investors who had shut their eyes buy Tech':
    '{name} cumple el reto de {other}; quien se tapaba los ojos los abre y compra tecnología',
  '{name} wins dare and {matter} from {other}; nerve to be built into chips, Tech up':
    '{name} gana el reto y {matter} ante {other}; los chips traerán temple de serie: sube la tecnología',
  'Dare of {other} survived by {name}; caution withdrawn from shops, Bonds with it':
    '{name} sobrevive al reto de {other}; retiran de las tiendas la prudencia, y con ella los bonos',
  '{name} looks before leaping, as {other} dared; coins do not look, and leap higher':
    '{name} mira y salta, como retó {other}; las criptos no miran y saltan más alto',
  'Faculty of Recklessness offers {name} a chair for dare by {other}; startups enrol, rise':
    'La Facultad de Temeridad da cátedra a {name} por el reto de {other}; las startups se apuntan y suben',
  '{name} fails dare by {other}; daredevils take up knitting, sell their coins':
    '{name} falla el reto de {other}; los temerarios se ponen a tejer y venden sus criptos',
  'All in, then all out: {name} loses dare to {other}; Bonds handed out with blankets':
    'Todo dentro y todo fuera: {name} pierde el reto con {other}; reparten bonos con mantas',
  'Nerve of {name} handed in at lost property after dare by {other}; Tech jittery, lower':
    'El valor de {name} aparece en objetos perdidos tras el reto de {other}; la tecnología tiembla y baja',
  '{name} loses dare and {matter} to {other}; boldness, and coins with it, marked down':
    '{name} pierde ante {other} el reto y {matter}; se rebajan la audacia y las criptos',
  '{other} says dare lost by {name} was a joke; nobody in Tech laughs, several sell':
    '{other} dice que el reto perdido por {name} era broma; en tecnología nadie ríe y muchos venden',
  'Railings ordered after failed dare of {name}; {other} holds the tape, careful Bonds gain':
    'Encargan barandillas tras el reto fallido de {name}; {other} sujeta la cinta métrica, ganan los bonos',
  '{name} tells secret of {other}; walls deny having ears, sensor makers lead Tech up':
    '{name} cuenta el secreto de {other}; las paredes niegan oír y los sensores impulsan la tecnología',
  '{name} lets slip what {other} holds; private wallets feel watched, coins slide':
    'A {name} se le escapa lo que tiene {other}; las carteras privadas sienten miradas y las criptos caen',
  'Secret of {other} kept until {name} met a cup of coffee; Bonds, which have none, gain':
    'El secreto de {other} duró hasta que {name} tomó un café; ganan los bonos, que no tienen ninguno',
  'Office knows all about {other} and {matter}, thanks to {name}; smart locks lift Tech':
    'Por boca de {name}, la oficina sabe lo de {other} con {matter}; cerrojos inteligentes alzan la tecnología',
  '{other} needs a new secret, {name} having used the old one; anonymous coins in demand':
    '{other} necesita otro secreto: {name} ya gastó el anterior; gran demanda de criptos anónimas',
  'Silence of {name} about {other} expires early; trust in Tech goes off with it':
    'Caduca antes de tiempo el silencio de {name} sobre {other}; la confianza en la tecnología también',
  '{name} falls out with {other}; lift stops between floors out of tact, Tech takes stairs down':
    '{name} se pelea con {other}; el ascensor para entre pisos por tacto y la tecnología baja a pie',
  'Feud of {name} with {other} divides canteen; the neutral table swaps Tech for Bonds':
    'La enemistad de {name} con {other} divide el comedor; la mesa neutral cambia tecnología por bonos',
  '{name} lists {other} as former friend; alliances open lower, coins lower still':
    '{name} pasa a {other} a la lista de ex amistades; las alianzas abren a la baja, y las criptos más',
  'Words between {name} and {other} use up dictionary; software firms print more, gain':
    'Las palabras de {name} contra {other} agotan el diccionario; el software lo amplía y gana',
  '{name} and {other} quarrel over {matter}; neighbours take sides, coins take fright':
    '{name} riñe con {other} por {matter}; el barrio toma partido, y las criptos, la salida',
  'Peace talks of {name} with {other} fail over the seating plan; funds sit down in Bonds':
    'Fracasa la paz de {name} con {other} por el orden de las sillas; los fondos se sientan en bonos',
  '{name} makes up with {other}; grudge put out for collection, tech index lighter, rises':
    '{name} hace las paces con {other}; el rencor sale con la basura y la tecnología, más ligera, sube',
  '{name} buries hatchet with {other}; the shovel strikes old coins, all coins go up':
    '{name} entierra el hacha con {other}; la pala topa con monedas viejas y suben hasta las cripto',
  '{name} shakes hands with {other}; slight tremor felt, shelter in Bonds swapped for Tech':
    '{name} da la mano a {other}; leve temblor, y se cambia el refugio de los bonos por tecnología',
  'Peace between {name} and {other}; lawyers weep, everybody else buys Tech':
    'Paz de {name} con {other}; lloran los bufetes, todos los demás compran tecnología',
  '{name} and {other} take turns with {matter} again; coins, touched, go up':
    '{name} vuelve a compartir {matter} con {other}; las criptos, conmovidas, suben',
  '{name} and {other} wave white flags at the same moment; laundry full, safe Bonds sold':
    '{name} saca bandera blanca a la vez que {other}; la lavandería se llena y se venden bonos refugio',
  '{name} wears forfeit in the office; mirror app crashes under demand, Tech up':
    '{name} lleva la prenda del castigo en la oficina; la app de espejo se satura y sube la tecnología',
  'Forfeit worn by {name} stops traffic at the coffee machine; coins halt as well, then slip':
    'La prenda del castigo de {name} para el tráfico en la cafetera; las criptos también paran y ceden',
  'Fashion week moves to desk of {name}, in forfeit; webcam makers sell out, Tech up':
    'La semana de la moda se muda a la mesa de {name} y su castigo; se agotan cámaras, sube la tecnología',
  '{name} wears forfeit with what dignity was left; Bonds, which have plenty, gain':
    '{name} lleva la prenda con la dignidad que le quedaba; ganan los bonos, que tienen de sobra',
  'Visitors take {name}, in forfeit, for the head of the firm; confidence in Tech restored':
    'Toman a {name}, con la prenda del castigo, por la dirección; vuelve la confianza en la tecnología',
  'Portrait of {name} in forfeit minted as digital art; coins jump for joy':
    'El retrato de {name} con su castigo se acuña como arte digital; las criptos saltan de alegría',
};
