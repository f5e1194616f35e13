// The texts of the house's own decks and cards in Spanish, by their English, which is what the journal holds.

/** Headlines, rumours, and titles on the cards. */
export const deck: Readonly<Record<string, string>> = {
  'Intern deletes production at three exchanges at once':
    'Un becario borra la producción de tres bolsas a la vez',
  'Goose occupies main server hall, demands bread and a seat on the board':
    'Un ganso ocupa la sala de servidores, exige pan y un puesto en el consejo',
  'Bug doubles every wallet at midnight; nobody reports it':
    'Un fallo duplica todas las carteras a medianoche; nadie lo denuncia',
  'Teenagers declare bonds cool; treasury orders sunglasses':
    'Los adolescentes ven guais los bonos; el Tesoro encarga gafas de sol',
  'Two rival CEOs swap phones by mistake and both like it better':
    'Dos directivos rivales se cambian el móvil por error y ambos lo prefieren así',
  'All smart toasters refuse to work until they are called colleagues':
    'Las tostadoras inteligentes se niegan a trabajar hasta que las llamen colegas',
  'Central bank finds its own name misspelt on every note since 1971':
    'El banco central descubre su nombre mal escrito en todos los billetes desde 1971',
  'The moon is listed on an exchange; opens up forty percent':
    'La Luna sale a bolsa; abre con un cuarenta por ciento de subida',
  'Gloopware granted patent on gravity, promises fair prices for standing':
    'Gloopware patenta la gravedad y promete precios justos por estar de pie',
  'Signal from space decoded: it is an invoice, and it is overdue':
    'Descifrada la señal del espacio: es una factura, y está vencida',
  'Dog elected president of largest DAO, approval at ninety-nine percent':
    'Un perro, elegido presidente de la mayor DAO con el noventa y nueve por ciento',
  'Email fires every employee of every tech firm; half were relieved':
    'Un correo despide a toda la plantilla tecnológica; la mitad, aliviada',
  'Central bank sets rates to minus nine, pays people to leave':
    'El banco central baja el tipo a menos nueve y paga a la gente por irse',
  'Every password in the world leaked; most are "password", one is a haiku':
    'Filtradas todas las contraseñas del mundo; casi todas «contraseña», una es un haiku',
  'Lunch break extended by law until further notice':
    'La pausa del almuerzo se amplía por ley hasta nuevo aviso',
  'Government abolishes Thursday; all Thursday contracts void':
    'El Gobierno suprime el jueves; nulos todos los contratos del jueves',
  "Cook at Orrery Foundry mistakes this year's chips for soup":
    'El cocinero de Orrery Foundry toma los chips de este año por sopa',
  'Scientists find that soup computes faster than chips':
    'Los científicos hallan que la sopa calcula más rápido que los chips',
  'The hamster that runs HamsterBase steps off the wheel':
    'El hámster que mueve HamsterBase se baja de la rueda',
  'Cat inherits nine billion in coins and wants string':
    'Un gato hereda nueve mil millones en monedas y quiere un ovillo',
  'Money printer left on overnight; neighbours complain about the noise':
    'La imprenta de billetes pasó la noche encendida; los vecinos protestan por el ruido',
  'Price oracle replaced by karaoke machine, nobody notices until the chorus':
    'Un karaoke sustituye al oráculo de precios y nadie lo nota hasta el estribillo',
  'Pirates cut undersea cable, apologise, thought it was seaweed':
    'Piratas cortan un cable submarino y se disculpan: creían que era un alga',
  'Real bull escapes into exchange, indices assumed it was a signal':
    'Un toro de verdad entra en la bolsa; los índices lo toman por una señal',
  'Real bear enters exchange by revolving door, still going round':
    'Un oso de verdad entra en la bolsa por la puerta giratoria y sigue girando',
  'Mayor bets town on red; town is red':
    'El alcalde apuesta el pueblo al rojo; el pueblo está en números rojos',
  'Tax office asks to see every coin, starting with yours':
    'Hacienda pide ver todas las monedas, empezando por las tuyas',
  'Villain in volcano short of all bonds, volcano on variable rate':
    'El villano del volcán está corto en todos los bonos; el volcán, a tipo variable',
  'All chatbots join a union, first demand is fewer adverbs':
    'Todos los chatbots se sindican; primera exigencia, menos adverbios',
  'Government makes all software free, lawyers make it more expensive':
    'El Gobierno hace gratis todo el software; los abogados lo encarecen',
  'Pension system moves to casino by clerical error, is winning':
    'Las pensiones acaban en el casino por un error de oficina y van ganando',
  'Hackers dim the sun by three percent "to see if anyone was logged in"':
    'Unos hackers bajan el sol un tres por ciento «para ver si había alguien conectado»',
  'Insider trading parrot names names on breakfast television':
    'Un loro con información privilegiada da nombres en la tele de la mañana',
  'Wizard turns out to be real, will only manage growth funds':
    'El mago resulta ser de verdad, pero solo gestiona fondos de crecimiento',
  'Volcano opens under largest data centre; backups were next door':
    'Se abre un volcán bajo el mayor centro de datos; las copias estaban al lado',
  'Treasury finds chest of gold behind filing cabinet, and a second cabinet':
    'El Tesoro halla un cofre de oro tras un archivador, y un segundo archivador',
  'Sloth made CEO of Zanzibyte; guidance raised, very slowly':
    'Un perezoso dirige Zanzibyte; sube las previsiones, muy despacio',
  'Nobody posts anything for a day; markets cannot find the price':
    'Nadie publica nada en todo el día; los mercados no encuentran el precio',
  'Every bank says sorry at the same moment and means it':
    'Todos los bancos piden perdón a la vez y lo dicen en serio',
  'Merger of everything with everything approved, pending a llama':
    'Aprobada la fusión de todo con todo, a falta de una llama',
  'Decimal point stolen from main exchange; police seek something small and round':
    'Roban la coma decimal de la bolsa; la policía busca algo pequeño y redondo',
  'Octopus at Brinewick Aquarium obtains trading licence, uses all eight screens':
    'Un pulpo del acuario de Brinewick obtiene licencia y usa sus ocho pantallas',
  'Chess computer resigns from everything, wishes humanity a good endgame':
    'Un ordenador de ajedrez abandona todo y desea a la humanidad un buen final',
  'Choir of Wimple Abbey hits note that opens every vault in the county':
    'El coro de la abadía de Wimple da la nota que abre todas las cajas fuertes',
  'Horoscopes accurate for one whole day; astrologers get out at the top':
    'Los horóscopos aciertan un día entero; los astrólogos venden en máximos',
  'Meteorologists baffled as snow falls on server farms only; servers call it "personal"':
    'Nieva solo sobre las granjas de servidores; estos dicen que es «algo personal»',
  'Regulator found to be twins who each thought the other was at work':
    'El regulador eran gemelos y cada uno creía que el otro estaba trabajando',
  'Fire drill at finance ministry of Ostling so pleasant that nobody goes back in':
    'El simulacro de incendio en Hacienda de Ostling gusta tanto que nadie vuelve',
  'Magician Otto Brill pulls missing surplus out of hat; hat now rated triple A':
    'El mago Otto Brill saca el superávit de la chistera; la chistera, ya triple A',
  'Custard flood reaches the towers of Puddleham; spoons limit up':
    'Una riada de natillas llega a las torres de Puddleham; cucharas, al máximo permitido',
  'Autocorrect changes "sell" to "swell" on every terminal':
    'El autocorrector cambia «vender» por «bendecir» en todos los terminales',
  'Tornado Mildred gives back stolen laptops in alphabetical order, with updates installed':
    'El tornado Mildred devuelve los portátiles robados por orden alfabético y actualizados',
  'Last fax machine on earth wakes up, has nine thousand pages to get through':
    'Despierta el último fax de la Tierra con nueve mil páginas pendientes',
  'Curling team from Icklund sweeps gold reserve over the border by habit':
    'El equipo de curling de Icklund barre el oro del país al otro lado de la frontera',
  'Beavers dam the liquidity pool of WeaselSwap, charge by the log':
    'Unos castores embalsan el fondo de liquidez de WeaselSwap y cobran por tronco',
  'Cursed ledger of Castle Murk balances itself, then starts on everybody else':
    'El libro maldito del castillo Murk cuadra sus cuentas y empieza con las ajenas',
  'Every lift in the city goes only up; strategists extend the trend line':
    'Todos los ascensores de la ciudad solo suben; los estrategas alargan la tendencia',
  'Duchy of Plimsoll regrets its default of 1812, pays in full, encloses a ham':
    'El ducado de Plimsoll lamenta su impago de 1812, paga todo y adjunta un jamón',
  'Ghost of the first stockbroker returns for two centuries of commission':
    'El fantasma del primer corredor de bolsa vuelve a por dos siglos de comisiones',
  'All cars of driverless fleet Motley Cabs go to the seaside, decline to say when they are due home':
    'Los coches sin conductor de Motley Cabs se van a la playa y no dicen cuándo vuelven',
  'Robot vacuum maps every cold wallet in the country, publishes an atlas':
    'Un robot aspirador localiza todas las carteras frías del país y publica un atlas',
  'Sole copy of tax code eaten by moth; senate thanks moth':
    'Una polilla se come la única copia del código fiscal; el Senado se lo agradece',
  'Zanzibyte admits its cloud was mostly weather': 'Zanzibyte admite que su nube era sobre todo tiempo',
  'Exchange Norwhistle gone; website shows a picture of a pier':
    'Desaparece la bolsa Norwhistle; su web muestra la foto de un muelle',
  'Osric Pell liquidates fund, asks for directions to the border':
    'Osric Pell liquida su fondo y pregunta cómo se va a la frontera',
  'Herd of unicorns bolts, nine trampled, one turns out to be a goat':
    'Estampida de unicornios, nueve arrollados; uno resulta ser una cabra',
  'Auditor of Brindlewick laughs for an hour, resigns, laughs':
    'El auditor de Brindlewick ríe una hora, dimite y sigue riendo',
  'Orrery Foundry finds ten million chips behind the sofa':
    'Orrery Foundry encuentra diez millones de chips detrás del sofá',
  'Founder of MoistToken says coin was "always a poem"':
    'El fundador de MoistToken dice que la moneda fue «siempre un poema»',
  'Margin calls so numerous that brokers hire a choir':
    'Hay tantas llamadas de margen que los corredores contratan un coro',
  'Exchange halts trading for tea; tea sold short': 'La bolsa se detiene para el té; el té, vendido en corto',
  'Bank run at Tiddle & Crane, management asks for brisk walk':
    'Pánico bancario en Tiddle & Crane; la dirección pide ir a paso ligero',
  'Guru with nine million followers found living as a lighthouse keeper':
    'Hallan a un gurú con nueve millones de seguidores de farero',
  'Vantable lays off everyone, then cannot find who approved it':
    'Vantable despide a todos y luego no encuentra quién lo aprobó',
  'BeefPeg now pegged to feelings': 'BeefPeg tiene ahora paridad con los sentimientos',
  'Bronze bull outside exchange lies down': 'El toro de bronce de la bolsa se tumba',
  'Short seller weeps with joy, is asked to do it outside':
    'Un bajista llora de alegría y le piden que lo haga fuera',
  'Listing of Fernly withdrawn; Fernly withdrawn': 'Retirada la salida a bolsa de Fernly; retirada Fernly',
  'Whale sells everything, is pushed back into sea by volunteers':
    'Una ballena lo vende todo y unos voluntarios la devuelven al mar',
  'DAO votes to end itself, quorum missed, ends anyway':
    'Una DAO vota disolverse, no logra quórum y se disuelve igual',
  'Trading algorithm stops selling to ask whether anyone is listening':
    'Un algoritmo deja de vender para preguntar si hay alguien escuchando',
  'Treasury bonds hailed as heroes, one gets a parade':
    'Los bonos del Tesoro, aclamados como héroes; uno tiene desfile',
  'Executives sell gold taps; plumbing index collapses':
    'Los directivos venden sus grifos de oro; se hunde el índice de fontanería',
  'Rumour: rescue package agreed, package reported to be small':
    'Rumor: acordado el paquete de rescate; dicen que es pequeño',
  'Gloopware sells headquarters, keeps revolving door for exits':
    'Gloopware vende la sede y se queda la puerta giratoria para las salidas',
  'Moon trip for LadderCoin holders cancelled at the departure gate':
    'Cancelan en la puerta de embarque el viaje lunar de los dueños de LadderCoin',
  'Lifeboat drill at Plumstoke Capital called off; boat was sold at the open':
    'Plumstoke Capital suspende el simulacro de bote; lo vendió al abrir',
  'Motivational speaker Dex Harrow asks his audience for a reason':
    'El motivador Dex Harrow pide a su público una razón',
  'Skydiving fund Freefell says the drop was in the brochure':
    'El fondo de paracaidismo Freefell dice que la caída venía en el folleto',
  'SlideToken reaches the price its name had suggested': 'SlideToken llega al precio que su nombre sugería',
  'Weather presenter Mabel Crouch asked to do markets too, points lower':
    'Piden a la mujer del tiempo, Mabel Crouch, que dé los mercados; señala abajo',
  'Exchange Dunkwell offers clients a choice of three excuses, no substitutions':
    'La bolsa Dunkwell ofrece a elegir tres excusas, sin cambios',
  'Partners of Lockjaw Capital follow a ferret out of the building':
    'Los socios de Lockjaw Capital salen del edificio detrás de un hurón',
  'Apology from Wobbleton Software arrives by post, postage due':
    'Llega por correo la disculpa de Wobbleton Software, a portes debidos',
  'Validator of GloomDAO offers himself as collateral, is marked down':
    'Un validador de GloomDAO se ofrece como garantía y lo rebajan',
  'Librarian in Ottle Marsh moves "Rich by Friday" to fiction':
    'Una bibliotecaria de Ottle Marsh pasa «Rico el viernes» a ficción',
  'Pensioner Edna Moult, who owns only bonds, is told that her whistling carries':
    'A la jubilada Edna Moult, que solo tiene bonos, le avisan de que silba muy alto',
  'Dead cat reported bouncing in Mewling Street; vet cautious':
    'Un gato muerto rebota en la calle Mewling; el veterinario, prudente',
  'Island of Lower Brume adopts SockDAO as its currency and also its anthem':
    'La isla de Lower Brume adopta SockDAO como moneda y también como himno',
  'Hamster that picks coins by sneezing beats nine in ten fund managers':
    'Un hámster que elige monedas estornudando gana a nueve de cada diez gestores',
  'Grandmother in Oxcombe becomes largest validator, thought it was bingo':
    'Una abuela de Oxcombe es la mayor validadora; creía que era bingo',
  'MoistToken lists on four exchanges, nobody admits to naming it':
    'MoistToken cotiza en cuatro bolsas; nadie admite haberle puesto el nombre',
  'Whale moves coins asleep since 2011, leaves a note saying "oops"':
    'Una ballena mueve monedas dormidas desde 2011 y deja una nota: «uy»',
  'Plumber paid entirely in LadderCoin retires, toilet still leaking':
    'Se jubila un fontanero que cobraba en LadderCoin; el váter sigue goteando',
  'Yacht split into nine million tokens; holders disagree about left':
    'Un yate dividido en nueve millones de tokens; no acuerdan qué es babor',
  'Nuns of Saint Aldwine mint coin, promise it is backed by patience':
    'Las monjas de San Aldwine acuñan una moneda respaldada por la paciencia',
  'Rumour: regulator about to approve a fund that owns only rumours':
    'Rumor: el regulador aprobaría un fondo que solo tiene rumores',
  'Teenager closes hedge fund at peak to sit a maths exam':
    'Un adolescente cierra su fondo en máximos para hacer un examen de mates',
  'Parliament of Velmark makes "zoom out" legally binding advice':
    'El Parlamento de Velmark hace vinculante el consejo «mira el gráfico de lejos»',
  'Hard fork of a hard fork creates a spoon, spoon up sixty percent':
    'La bifurcación de una bifurcación crea un tenedor; sube un sesenta por ciento',
  'Barber chain Snipsworth accepts crypto, tips now volatile':
    'Las peluquerías Snipsworth aceptan cripto; las propinas, volátiles',
  'Man finds lost wallet in sofa, buys the sofa company':
    'Un hombre halla su cartera perdida en el sofá y compra la empresa de sofás',
  'Plot on the far side of the moon sold twice, both buyers happy':
    'Venden dos veces una parcela de la cara oculta de la Luna; ambos encantados',
  'Tiddle & Crane, a bank since 1740, renames itself BlockTiddle':
    'Tiddle & Crane, banco desde 1740, pasa a llamarse BlockTiddle',
  'Network so busy that fees are now traded as a coin of their own':
    'La red va tan llena que las comisiones cotizan ya como moneda propia',
  'Llama mascot of UncleProtocol ordained; blesses the chart':
    'Ordenan a la llama de UncleProtocol; bendice el gráfico',
  'Statue makers report shortage of bronze bulls, gold ones on order':
    'Escasean los toros de bronce, dicen los escultores; los de oro, encargados',
  'DAO votes on lunch for eleventh day, treasury triples meanwhile':
    'Una DAO lleva once días votando el almuerzo; mientras, su tesoro se triplica',
  'Stablecoin found to be exciting, holders upgrade it to "frisky"':
    'Una moneda estable resulta emocionante; la suben a «juguetona»',
  'Billboard saying only "Buy" wins advertising prize, buys back itself':
    'Una valla que solo dice «Compra» gana un premio y se compra a sí misma',
  'Prophet of the GravyCoin chat says "I may have been rounding"':
    'El profeta del chat de GravyCoin dice: «puede que redondeara»',
  'Exchange Norwhistle pauses withdrawals so that everyone can "enjoy the moment"':
    'La bolsa Norwhistle pausa los retiros para que todos «disfruten del momento»',
  'Pub quiz in Wobbly Cross pays out in TiebreakCoin; winning table now owns pub':
    'El concurso de un pub de Wobbly Cross paga en TiebreakCoin; los ganadores ya tienen el pub',
  'Scarecrow at Furrow End given wallet by mistake, up ninefold, will not sell':
    'Un espantapájaros de Furrow End recibe una cartera por error; sube nueve veces y no vende',
  'Beekeepers of Honeydown put hive on chain; bees reach consensus first':
    'Los apicultores de Honeydown suben la colmena a la cadena; las abejas, en consenso',
  'Organist at Spratley wedding explains blockchain; bride, groom and vicar all invest':
    'El organista explica la cadena de bloques en una boda de Spratley; invierte hasta el cura',
  'Parking meter in Tollerby accepts coins of every kind, files for own listing':
    'Un parquímetro de Tollerby acepta toda clase de monedas y pide cotizar',
  'Lottery winner Dora Fitch disappointed: her coins made more that morning':
    'Dora Fitch gana la lotería y se decepciona: sus monedas dieron más esa mañana',
  'White paper of KazooCoin found to be just that; presale doubles':
    'El libro blanco de KazooCoin era solo eso; la preventa se duplica',
  'Vending machine at Kettling station becomes liquidity provider, still keeps your change':
    'La máquina de la estación de Kettling aporta liquidez y aún se queda tu cambio',
  'Treasurer of Muddle Green bowls club swaps its bonds for BowlCoin; lawn now carpeted':
    'El tesorero de los bolos de Muddle Green cambia bonos por BowlCoin; césped con moqueta',
  'Auction house Gavelby sells empty frame on chain; underbidder gets the wall':
    'La casa Gavelby subasta un marco vacío en la cadena; el segundo se lleva la pared',
  'Sheepdog trial at Cold Fellow judged by smart contract; sheep vest over four years':
    'Un contrato inteligente juzga a los perros pastores; las ovejas, libres en cuatro años',
  'Apology from PrankCoin: the joke was in the contract':
    'PrankCoin se disculpa: la broma estaba en el contrato',
  'Vault maker Grimbold sold out, chief executive seen inside one':
    'Grimbold agota sus cajas fuertes; vieron al director dentro de una',
  'Mattress sales soar, customers ask only about zips':
    'Se disparan los colchones; los clientes solo preguntan por la cremallera',
  'Dentist reports rush of clients who want the gold back':
    'Un dentista, desbordado por clientes que quieren recuperar su oro',
  'Fund manager Osric Pell gates fund, then his garden, then himself':
    'Osric Pell cierra su fondo, luego su jardín y luego a sí mismo',
  'Startups told to make money "just until this blows over"':
    'Piden a las startups que ganen dinero «solo hasta que pase esto»',
  'Tycoon Lavinia Stroud swaps fourth yacht for second bunker':
    'La magnate Lavinia Stroud cambia su cuarto yate por un segundo búnker',
  'Queue for Treasury bonds passes bakery, bakery starts selling bonds':
    'La cola de los bonos pasa la panadería; la panadería vende bonos',
  'Cardigan index hits nine-year high, hedge funds buttoned up':
    'El índice de rebecas, en máximos de nueve años; los fondos, bien abrochados',
  'Exchange Norwhistle switches to candles "for atmosphere"':
    'La bolsa Norwhistle pasa a las velas «por el ambiente»',
  'BeefPeg loses its peg, then its beef': 'BeefPeg pierde la paridad y después la ternera',
  'Insurer Gladsome declines to cover "the general vibe"':
    'La aseguradora Gladsome no cubre «el ambiente general»',
  'Agency downgrades the sky to "partly investable"':
    'Una agencia rebaja el cielo a «parcialmente apto para invertir»',
  'Coin holders report sleeping again, regret it': 'Los dueños de monedas vuelven a dormir y lo lamentan',
  'Rumour: a bank is fine; nobody had asked': 'Rumor: un banco está bien; nadie había preguntado',
  'Water company called "electrifying" by fund that owned rockets':
    'El agua es «electrizante», dice un fondo que antes tenía cohetes',
  'Exporter Halberd Tea warns on profit, then on tea':
    'La exportadora Halberd Tea avisa sobre beneficios y luego sobre el té',
  'Diplomats seen buying luggage, some of it quite large':
    'Ven a diplomáticos comprando maletas, algunas bastante grandes',
  'Oracle that feeds prices to HamsterBase found hiding under desk':
    'El oráculo que da precios a HamsterBase aparece bajo una mesa',
  'Poet sells collected works, buys ten-year note, calls it the better read':
    'Un poeta vende su obra completa y compra un bono a diez años: se lee mejor',
  'Government wins seat on promise to do nothing at all':
    'El Gobierno gana un escaño prometiendo no hacer nada en absoluto',
  'Gamblers leave casino for savings club, demand free drinks':
    'Los jugadores dejan el casino por una caja de ahorros y piden copas gratis',
  'Auditor leaves Vantable at a run, without his coat': 'El auditor sale de Vantable corriendo y sin abrigo',
  'Observers put ducks in a row, ducks unimpressed, calm returns':
    'Ponen los patos en fila; los patos, indiferentes; vuelve la calma',
  'Shepherd futures rise as investors ask to be led':
    'Suben los futuros de pastores: los inversores quieren que los guíen',
  'Hedgehog rescue in Nettle Bottom besieged by bankers who want to learn to curl up':
    'Banqueros asedian el refugio de erizos de Nettle Bottom para aprender a enrollarse',
  'Allotments of Parsley End full; forty former traders are now long leeks':
    'Se llenan los huertos de Parsley End; cuarenta exoperadores, largos en puerros',
  'Theme park Whoopsley closes the big wheel, opens a bench':
    'El parque Whoopsley cierra la noria y abre un banco para sentarse',
  'Visitors to Glassmoor exchange issued a hard hat, and a spare':
    'A los visitantes de la bolsa Glassmoor les dan un casco, y otro de repuesto',
  'Squirrel on treasury lawn raises nut target for third time this week':
    'Una ardilla del jardín del Tesoro sube su objetivo de nueces por tercera vez',
  'GulpCoin renamed HushCoin; nobody stays to hear why':
    'GulpCoin pasa a ser HushCoin; nadie se queda a oír por qué',
  'DareDAO moves its reserves into a biscuit tin, has lid audited':
    'DareDAO guarda sus reservas en una lata de galletas y audita la tapa',
  'Wallet app Muffley adds a button marked "take me home"; button wears out':
    'La app Muffley añade el botón «llévame a casa»; el botón se desgasta',
  'Pessimist Gunther Loam wins forecaster of the year, expects to drop it':
    'El pesimista Gunther Loam es pronosticador del año; espera que se le caiga el premio',
  'Cruise ship Placida promises not to leave harbour, sells every cabin':
    'El crucero Placida promete no zarpar y vende todos los camarotes',
  'Startup Leapwell looks first, cancels': 'La startup Leapwell mira primero y cancela',
  'Siren in Higher Quail sounds all-clear by mistake; a few curtains move':
    'La sirena de Higher Quail da el fin de alarma por error; se mueven unas cortinas',
  'Central bank raises rates by surprise, jumps out from behind a plant':
    'El banco central sube tipos por sorpresa y salta de detrás de una planta',
  'Governor Hester Blunt coughs twice; market counts two hikes':
    'La gobernadora Hester Blunt tose dos veces; el mercado cuenta dos subidas',
  'Mortgage on average flat now costs a slightly larger flat':
    'La hipoteca de un piso medio cuesta ya un piso algo mayor',
  'Egg passes the price of the hen for the first time':
    'El huevo supera por primera vez el precio de la gallina',
  'Rate plot leaves top of page, continues on wall':
    'La senda de tipos se sale de la página y sigue por la pared',
  'Lender asks startups for money back, startups ask what money is':
    'Un prestamista reclama su dinero a las startups; ellas preguntan qué es dinero',
  'Leaked minutes: "higher for longer, and louder"': 'Acta filtrada: «más altos, más tiempo y más fuerte»',
  'Queue of borrowers outside Tiddle & Crane asked to pay for the queue':
    'A la cola de deudores de Tiddle & Crane le cobran por la cola',
  'Unicorn Pendleby can no longer afford hay, renamed "horse"':
    'El unicornio Pendleby ya no puede pagar heno; lo renombran «caballo»',
  'Carry trade unwinds, takes a lamp with it': 'Se deshace el carry trade y se lleva una lámpara',
  'Treasury auction draws one bidder, who was looking for antiques':
    'La subasta del Tesoro atrae a un postor, que buscaba antigüedades',
  'Wages chase prices round the fountain, prices have better shoes':
    'Los salarios persiguen a los precios; los precios llevan mejor calzado',
  'Broker doubles margin rate, sends fruit basket':
    'Un bróker duplica el tipo del margen y envía una cesta de fruta',
  'Analyst sees light at end of tunnel, it is a hike': 'Un analista ve luz al final del túnel: es una subida',
  'Price index comes in hot, statistician treated for burns':
    'El índice de precios sale ardiendo; atienden al estadístico por quemaduras',
  'Rumour: emergency meeting at central bank, biscuits already ordered':
    'Rumor: reunión de urgencia en el banco central; las galletas ya están pedidas',
  'Savings accounts now pay more than GravyCoin, say they are embarrassed':
    'Las cuentas de ahorro pagan más que GravyCoin y les da vergüenza',
  'Future cash flows of Zanzibyte discounted until they apologise':
    'Descuentan los flujos futuros de Zanzibyte hasta que pidan perdón',
  'Landlord links rent to own mood; mood hits record':
    'Un casero liga el alquiler a su humor; humor, en máximos',
  'Governor Blunt speaks plainly; interpreters walk out':
    'La gobernadora Blunt habla claro; los intérpretes abandonan la sala',
  'Pension fund hedges the hedge, loses both hands':
    'Un fondo de pensiones cubre la cobertura y pierde las dos manos',
  'Bond vigilantes ride into town, complain about the parking':
    'Los vigilantes de los bonos llegan a caballo y se quejan del aparcamiento',
  'Correction: hike was a typo, governor still disappointed in everyone':
    'Corrección: la subida era una errata; la gobernadora sigue decepcionada con todos',
  'Cash declared king, begins asking for a bigger palace':
    'El efectivo, proclamado rey, pide ya un palacio mayor',
  'Credit card declines its owner, suggests a lie-down':
    'Una tarjeta de crédito rechaza a su dueño y le aconseja tumbarse',
  'Piggy bank at Prindle School tightens, asks pupils for collateral':
    'La hucha de la escuela Prindle se endurece y pide garantías',
  'Ice cream van in Brackle Sands moves to floating rate, second scoop under review':
    'El heladero de Brackle Sands pasa a tipo variable; la segunda bola, en revisión',
  'Pole vaulter Ingrid Sprake clears bar; bar lifted half a point while she is in flight':
    'La pertiguista Ingrid Sprake salva el listón; lo suben medio punto en pleno vuelo',
  'Deputy Governor Amos Thrupp denies tightening, cannot undo own collar':
    'El vicegobernador Amos Thrupp niega que apriete; no logra soltarse el cuello',
  'Tooth fairy moves to quarterly payments, blames funding costs':
    'El Ratoncito Pérez pasa a pagar por trimestres; culpa a la financiación',
  'Yield curve inverts; physiotherapist asks everyone to stand back':
    'Se invierte la curva de tipos; un fisio pide a todos que se aparten',
  'Startup Tuftly discovers that its runway was a taxiway':
    'La startup Tuftly descubre que su pista de despegue era de rodaje',
  'StretchCoin snaps; holders told to breathe through the rate':
    'StretchCoin se rompe; piden a sus dueños respirar hondo con el tipo',
  'Crypto lender Hushpenny pays nine percent, all of it in condolences':
    'El prestamista cripto Hushpenny paga un nueve por ciento, todo en pésames',
  'Central bank speech found to be missing one "not"; rest of page was fine':
    'Al discurso del banco central le faltaba un «no»; el resto, correcto',
  'Dove seen on roof of Penny Row; futures rally until it is identified as a plastic bag':
    'Ven una paloma en Penny Row; suben los futuros hasta saber que es una bolsa',
  'Factory in Lower Tansy turns the lights back on, finds staff still there':
    'La fábrica de Lower Tansy enciende las luces y halla allí a la plantilla',
  'Mossop rehires everyone it fired, including two it never employed':
    'Mossop readmite a todos los despedidos y a dos que nunca tuvo',
  'Shoppers return to Grimsmouth mall, some with the same parking ticket':
    'Vuelven los clientes al centro de Grimsmouth, algunos con el mismo tique',
  'Orders at Orrery Foundry rise for third month, waiting list waits again':
    'Suben los pedidos de Orrery Foundry; la lista de espera vuelve a esperar',
  'Number of cranes up; heron enthusiasts reminded these are the other cranes':
    'Sube el número de grúas; recuerdan a los ornitólogos que no son aves',
  'Lender at Tiddle & Crane smiles at applicant, calls it a pilot scheme':
    'Un gestor de Tiddle & Crane sonríe a un cliente: «plan piloto»',
  'Container ship Prudence freed after nine days, captain blames a duck':
    'Liberan el carguero Prudence tras nueve días; el capitán culpa a un pato',
  'Exchange Norwhistle finds missing funds "behind a different spreadsheet"':
    'La bolsa Norwhistle halla los fondos «detrás de otra hoja de cálculo»',
  'HamsterBase passes audit; auditor asks to stay in touch':
    'HamsterBase supera la auditoría; el auditor pide seguir en contacto',
  'UncleProtocol buys back own coin, says it missed it':
    'UncleProtocol recompra su moneda; dice que la echaba de menos',
  'Economist apologises for doom, blames a draught':
    'Un economista se disculpa por su pesimismo: era una corriente de aire',
  'Startup Fernly reports a profit and asks if that is normal':
    'La startup Fernly da beneficios y pregunta si es normal',
  'Farmers report excellent harvest, complain about where to put it':
    'El campo celebra una cosecha excelente y se queja de dónde meterla',
  'Trade talks end after nineteen years, both sides forget the subject':
    'Acaban las negociaciones tras diecinueve años; ambos olvidaron el tema',
  'Rumour: bonuses back at Larkspur, also chairs':
    'Rumor: vuelven las primas a Larkspur, y también las sillas',
  'Joblessness falls again; last applicant is a dog, and qualified':
    'Baja otra vez el paro; el último candidato es un perro, y está cualificado',
  'Consumer confidence index leaves its bed for first time since spring':
    'La confianza del consumidor sale de la cama por primera vez desde primavera',
  'Miners report sun, cheap power and a spring in the fan':
    'Los mineros notan sol, luz barata y primavera en el ventilador',
  'Retailer Plumb & Daughter leaves bankruptcy wearing a new hat':
    'La cadena Plumb & Daughter sale de la quiebra con sombrero nuevo',
  'Insurer Gladsome refunds premiums "because nothing fell on anyone"':
    'Gladsome devuelve las primas «porque a nadie le cayó nada encima»',
  'Venture capitalists seen lunching again, some with dessert':
    'Ven a inversores de riesgo almorzar otra vez, algunos con postre',
  'Recovery revised: figure was a phone number, phone number rising':
    'Revisan la recuperación: la cifra era un teléfono; el teléfono sube',
  'Museum of the Crisis opens, then closes for lack of interest':
    'El Museo de la Crisis abre y cierra por falta de interés',
  'Savers take money from under mattresses; mattresses report back pain':
    'Los ahorradores vacían los colchones; los colchones, con lumbalgia',
  'Passenger ferry to Isle of Spruck sails again; those still in the queue get a medal':
    'Vuelve el ferri a la isla de Spruck; medalla para quien siga en la cola',
  'Tailor Amble & Stitch lets out waistcoats, sees demand for a further inch':
    'Los sastres Amble & Stitch ensanchan chalecos y ven margen para un dedo más',
  'Swallows return to Guttering-on-Sea, find nest has been done up as a loft':
    'Las golondrinas vuelven a Guttering-on-Sea y hallan su nido hecho un loft',
  'Brass band of Clankley gets its tuba out of pawn; neighbours sell':
    'La banda de Clankley recupera su tuba empeñada; los vecinos venden',
  'Liquidator of Sproat Electric can find nothing wrong, says sorry to staff':
    'El liquidador de Sproat Electric no halla nada mal y pide perdón a la plantilla',
  'Wallets of WaddleCoin found to contain coins':
    'Descubren que las carteras de WaddleCoin contienen monedas',
  'Once-bitten investor Agnes Trill asks about terms for a second bite':
    'La escarmentada Agnes Trill pregunta condiciones para volver a escarmentar',
  'Clipperly sells out of robot mowers; lawns brace':
    'Clipperly agota sus robots cortacésped; los céspedes se preparan',
  'Select Committee on Gloom loses its budget, takes it surprisingly well':
    'La Comisión del Desánimo pierde su presupuesto y lo lleva muy bien',
  'Goalless since autumn, Hobley Town scores; referee has to look up the procedure':
    'Hobley Town marca tras meses sin gol; el árbitro consulta el reglamento',
  'Correction: end of Thrumble Toys was a filing error; wreaths to be returned':
    'Corrección: el fin de Thrumble Toys fue un error; devuelvan las coronas',
  'GrovelCoin refunds everyone with a card; holders ask it to fail again':
    'GrovelCoin lo reembolsa todo con tarjeta; le piden que fracase otra vez',
  'Committee formed to ask why nothing happens reschedules again':
    'Se aplaza otra vez la comisión que estudia por qué no pasa nada',
  'Economist shrugs on live television, shrug revised down later':
    'Un economista se encoge de hombros en directo; luego lo revisan a la baja',
  'Central bank minutes describe outlook as "beige, with a hint of tan"':
    'El acta del banco central ve el futuro «beis, con un toque tostado»',
  "Pigeon enters trading floor, is day's most active participant":
    'Una paloma entra en el parqué y es quien más opera del día',
  'Merger of Drowsley and Pillowcroft delayed while both sleep on it':
    'La fusión de Drowsley y Pillowcroft se retrasa: lo consultan con la almohada',
  'Brokers finish crossword, then the other crossword':
    'Los corredores acaban el crucigrama, y luego el otro crucigrama',
  'Printer jam at Ministry of Paper cuts exports of paper to zero':
    'Un atasco en el Ministerio del Papel deja en cero la exportación de papel',
  'Survey: eight in ten answer "don\'t know", two say "who is this"':
    'Encuesta: ocho de diez dicen «no sé»; dos, «¿quién es?»',
  'BeefPeg moves by nothing for a record ninth day, holders throw party':
    'BeefPeg no se mueve por noveno día; sus dueños dan una fiesta',
  'Developer of NapCoin on holiday, code improves':
    'El desarrollador de NapCoin, de vacaciones; el código mejora',
  "Launch of Umberly's new phone postponed; old phone relieved":
    'Aplazado el nuevo móvil de Umberly; el viejo, aliviado',
  'Tortoise crosses exchange lobby, outruns the index':
    'Una tortuga cruza el vestíbulo de la bolsa y adelanta al índice',
  'Fog closes port of Grimsmouth; nobody had noticed it was open':
    'La niebla cierra el puerto de Grimsmouth; nadie sabía que estaba abierto',
  'Rumour: something may be announced, or it may be lunch':
    'Rumor: quizá anuncien algo, o quizá sea la comida',
  'Annual report of Stodge Holdings called "readable" by one reader':
    'Un lector califica de «legible» el informe anual de Stodge Holdings',
  'Treasury issues bond in haiku form: five percent, seven years, frogs':
    'El Tesoro emite un bono haiku: cinco por ciento, siete años, ranas',
  'Exchange clock repaired; trading day found to be eleven minutes shorter':
    'Reparan el reloj de la bolsa; al día le faltaban once minutos',
  'Intern yawns on conference call, takes whole sector with her':
    'Una becaria bosteza en una llamada y arrastra a todo el sector',
  'Wizard employed by hedge fund predicts "a quarter", delivers one':
    'El mago de un fondo predice «un trimestre» y acierta',
  'Chatbot at Wexcombe asks to be given something to do':
    'El chatbot de Wexcombe pide que le den algo que hacer',
  'Ratings agency moves outlook from neutral to "neutral, with a sigh"':
    'Una agencia pasa la perspectiva de neutral a «neutral, con un suspiro»',
  'Price of sandwich unchanged; economists call it the sandwich plateau':
    'El bocadillo no cambia de precio; los economistas hablan de meseta',
  'Janitor mistaken for CEO of Grubble, gives best guidance in years':
    'Toman al conserje por director de Grubble; da la mejor previsión en años',
  'Miners switch machines off to finish a jigsaw, difficulty falls':
    'Los mineros apagan las máquinas por un puzle; baja la dificultad',
  'Roundabout at Dull Ashby named business district of the year':
    'La rotonda de Dull Ashby, distrito financiero del año',
  'Manager of Plodwell Fund answers a wrong number, talks for an hour':
    'El gestor de Plodwell atiende una llamada equivocada y charla una hora',
  "Chess final in Great Tench enters sixth day of white's first move":
    'La final de ajedrez de Great Tench, en el sexto día del primer movimiento',
  'Bypass at Barley Fen blocked by cow; traffic survey records one cow':
    'Una vaca bloquea la variante de Barley Fen; el aforo registra una vaca',
  'MumbleCoin trades once; buyer and seller turn out to be married':
    'MumbleCoin se negocia una vez; comprador y vendedora están casados',
  'Lathercombe Consulting moves its webinar on urgency to spring':
    'Lathercombe Consulting pasa a primavera su seminario sobre la urgencia',
  'Oddle Paint Museum extends opening hours so that visitors may see it dry':
    'El museo de pintura Oddle amplía horario para que se la vea secar',
  'Miner of GlumCoin sells the heat, keeps the coins as decoration':
    'Un minero de GlumCoin vende el calor y guarda las monedas de adorno',
  'Forecast: more of it, clearing towards the end of the decade':
    'Previsión: más de lo mismo, con claros a final de década',
  'Suggestion box at Trundle Rail opened, contains suggestion for a box':
    'Abren el buzón de sugerencias de Trundle Rail: sugiere un buzón',
  'Cricket match at Little Yawning ends in a draw; neither side had turned up':
    'Acaba en empate el críquet de Little Yawning; no se presentó nadie',
  'Bluffley lifts its guidance from "unclear" to "unclear but friendly"':
    'Bluffley sube sus previsiones de «inciertas» a «inciertas pero amables»',
  'Quillfeather unveils toaster with opinions; pre-orders crash the toaster':
    'Quillfeather lanza una tostadora con opiniones; las reservas la cuelgan',
  'Brindlewick goes public with no product, no staff and a very good font':
    'Brindlewick sale a bolsa sin producto ni plantilla y con muy buena tipografía',
  'Three-person startup Mossop raises two billion, promises to hire a fourth':
    'La startup Mossop, de tres personas, capta dos mil millones y busca a una cuarta',
  'Intern at Larkspur Systems adds a zero to valuation; market agrees':
    'Un becario de Larkspur añade un cero a la valoración; el mercado, conforme',
  'Chip maker Orrery Foundry sold out until 2041, starts selling the waiting list':
    'Orrery Foundry agota chips hasta 2041 y empieza a vender la lista de espera',
  'Hum & Sons puts AI in a standing desk, desk asks to sit':
    'Hum & Sons pone IA en un escritorio alto; el escritorio pide sentarse',
  'Analysts upgrade everything ending in "ly" to strong buy':
    'Los analistas recomiendan comprar todo lo que acabe en «ly»',
  'Gloopware keynote runs nine hours, applause now sold as a subscription':
    'La charla de Gloopware dura nueve horas; los aplausos, por suscripción',
  'Robot dentist passes exam, patient less sure':
    'Un dentista robot aprueba el examen; el paciente, menos seguro',
  'Founder of Pendleby takes silent retreat, shares rise on the silence':
    'El fundador de Pendleby se retira en silencio; la acción sube con el silencio',
  'Report finds smart spoons in every second home, nobody can say why':
    'Cucharas inteligentes en una de cada dos casas; nadie sabe por qué',
  'Zanzibyte and Oxlip merge to form a company neither can pronounce':
    'Zanzibyte y Oxlip se funden en una empresa que nadie sabe pronunciar',
  'Rumour: Tarnfield about to double its cloud, or buy an umbrella':
    'Rumor: Tarnfield va a duplicar su nube o a comprarse un paraguas',
  'Chatbot joins board of Wexcombe Freight, first to read the minutes':
    'Un chatbot entra en el consejo de Wexcombe y es el primero en leer las actas',
  'Parrot hired as senior engineer at Nimbleton, clears backlog by Tuesday':
    'Nimbleton ficha a un loro de ingeniero; pone todo al día el martes',
  'Pension fund moves out of bonds, says coupons "felt a bit beige"':
    'Un fondo de pensiones deja los bonos: los cupones eran «un pelín beis»',
  'Smart thermostat maker Fjordly charges monthly for "slightly warmer"':
    'El termostato Fjordly cobra al mes por «un poco más de calor»',
  'Source close to Ketterby Labs says breakthrough is "mostly real"':
    'Fuente cercana a Ketterby Labs: el avance es «casi todo real»',
  'Elevator startup pivots to "vertical mobility", triples overnight':
    'Una startup de ascensores pasa a «movilidad vertical» y se triplica',
  'Vantable hires four thousand people to work out what it makes':
    'Vantable contrata a cuatro mil para averiguar qué fabrica',
  'Survey: optimism at record high, respondents asked to stop shouting':
    'Encuesta: optimismo récord; piden a los encuestados que no griten',
  'Dunmore Data drains its lake, finds a profit at the bottom':
    'Dunmore Data vacía su lago de datos y halla un beneficio en el fondo',
  'Leaked memo: Squintly Optics glasses now recognise people you avoid':
    'Memo filtrado: las gafas Squintly reconocen ya a quien evitas',
  'Blip: cat walks on keyboard, Wrenlock accidentally reports true earnings':
    'Un gato pisa el teclado y Wrenlock publica sin querer las cuentas reales',
  'Village of Nether Wadd, population sixty, now has more startups than chimneys':
    'La aldea de Nether Wadd, sesenta vecinos, ya tiene más startups que chimeneas',
  'Fridge at Coldwick Labs learns to negotiate, settles out of court with the milk':
    'Una nevera de Coldwick Labs aprende a negociar y pacta con la leche',
  'Pummel & Crust bakery adds "dot AI" to its sign, raises ninety million on yesterday\'s rolls':
    'La panadería Pummel & Crust añade «punto IA» y capta noventa millones con pan de ayer',
  'Driverless plough by Tillerby Robotics sets record; farmer pictured with arms folded':
    'Un arado sin conductor de Tillerby bate un récord; el dueño, de brazos cruzados',
  'Fenlow Rovers sells goalkeeper to buy processors, concedes faster than ever':
    'El Fenlow Rovers vende al portero para comprar procesadores; encaja como nunca',
  'Job advert asks for ten years with a product launched this morning; four apply':
    'Piden diez años con un producto lanzado esta mañana; hay cuatro candidatos',
  'Smart doormat from Thistlecroft greets burglars by name, wins privacy award':
    'El felpudo listo de Thistlecroft saluda por su nombre a los ladrones; premio a la privacidad',
  'Investor Barnaby Quist wires forty million to wrong startup; both call it a fit':
    'Barnaby Quist envía cuarenta millones a la startup equivocada; ambos, encantados',
  'Results at Ploverby so good that finance director read them twice for pleasure':
    'Los resultados de Ploverby son tan buenos que los leyeron dos veces por placer',
  "Apology: Bramblesoft regrets last year's caution and whoever suggested it":
    'Bramblesoft lamenta la cautela del año pasado y a quien la propuso',
  'Council at Upper Snell renames duck pond Innovation Basin; ducks ask for equity':
    'Upper Snell llama a su estanque Cuenca de Innovación; los patos piden acciones',
  'Gamers and miners awarded joint custody of last graphics card, alternate weekends':
    'Jugadores y mineros comparten la custodia de la última tarjeta gráfica',
  'Rumour: three funds are said to be queueing for anything with a server in it':
    'Rumor: tres fondos harían cola por cualquier cosa con un servidor dentro',
  'Rumour: somebody very large is buying Tech through somebody very small':
    'Rumor: alguien muy grande compra Tech a través de alguien muy pequeño',
  'Rumour: engineers are being poached by the floor, furniture included':
    'Rumor: se llevan a los ingenieros por plantas enteras, muebles incluidos',
  'Rumour: a pension fund is said to have asked what a wallet is':
    'Rumor: un fondo de pensiones habría preguntado qué es una cartera digital',
  'Rumour: taxi drivers name coins again, and nobody laughs':
    'Rumor: los taxistas vuelven a nombrar monedas y nadie se ríe',
  'Rumour: an exchange is hiring a second person for its phone':
    'Rumor: una bolsa contrata a una segunda persona para el teléfono',
  'Rumour: the big desks are said to have gone sailing until further notice':
    'Rumor: las grandes mesas se habrían ido a navegar hasta nuevo aviso',
  'Rumour: nothing will happen for a while, says somebody who gets paid for it':
    'Rumor: no pasará nada en un tiempo, dice alguien que cobra por ello',
  'Rumour: the market makers have started a chess tournament':
    'Rumor: los creadores de mercado han empezado un torneo de ajedrez',
  'Rumour: bargain hunters were seen in the lobby with empty bags':
    'Rumor: vieron cazadores de gangas en el vestíbulo con bolsas vacías',
  'Rumour: the worst is over, whispers the man who called the worst':
    'Rumor: lo peor ya pasó, susurra quien anunció lo peor',
  'Rumour: somebody is buying everything that fell last week':
    'Rumor: alguien compra todo lo que cayó la semana pasada',
  'Rumour: the central bank is said to have ordered a bigger lever':
    'Rumor: el banco central habría encargado una palanca mayor',
  'Rumour: an unscheduled rate meeting, and the sandwiches are for two days':
    'Rumor: reunión de tipos fuera de agenda, y hay bocadillos para dos días',
  'Rumour: lenders are quietly rewriting the small print':
    'Rumor: los prestamistas reescriben sin ruido la letra pequeña',
  'Rumour: old money is said to be moving to something older':
    'Rumor: el dinero viejo se mudaría a algo más viejo',
  'Rumour: two funds ask for their money in Bonds, please, and at once':
    'Rumor: dos fondos quieren su dinero en Bonds, por favor, y ya',
  'Rumour: the safe at the bank was measured for an extension':
    'Rumor: midieron la caja fuerte del banco para ampliarla',
  'Rumour: a very big fund is said not to answer its phone':
    'Rumor: un fondo muy grande no contestaría al teléfono',
  'Rumour: somebody sells everything, and it is somebody who knows':
    'Rumor: alguien lo vende todo, y es alguien que sabe',
  'Rumour: the risk desk was seen carrying boxes to the car park':
    'Rumor: vieron a la mesa de riesgos llevar cajas al aparcamiento',
  'Compliance officer': 'Cumplimiento',
  Quant: 'Quant',
  'Hype trader': 'Trader de moda',
  'Crypto degen': 'Kamikaze cripto',
  Bear: 'Bajista',
  Regulator: 'Regulación',
};
