// The texts of the house's own decks and cards in Spanish, by their English, which is what the journal holds.

import { matters } from './matters.ts';

/** Headlines, rumours, and titles on the cards. */
export const deck: Readonly<Record<string, string>> = {
  ...matters,
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
  'Letter to the editor: my smart kettle has been offered a directorship and I have not':
    'Carta al director: a mi hervidor inteligente le ofrecen un puesto directivo y a mí no',
  'Firm that makes the skip button overtakes the firm that makes what is skipped':
    'La empresa que hace el botón de saltar supera a la que hace lo que se salta',
  'Moths of Lantern Hill leave the street lamp for the new Umberly screen, give it five stars':
    'Las polillas de Lantern Hill dejan la farola por la nueva pantalla Umberly y le dan cinco estrellas',
  'Union of Revolving Doors asks for overtime as investors keep arriving at Vantable':
    'El sindicato de puertas giratorias pide horas extra: no dejan de llegar inversores a Vantable',
  'Forecast: cloud thickening from the west, all of it leased by Tarnfield until autumn':
    'Pronóstico: nubes en aumento por el oeste, todas alquiladas por Tarnfield hasta otoño',
  'Bronze Age tablet dug up in perfect order; Gloopware announces a thinner one':
    'Desentierran una tableta de la Edad de Bronce intacta; Gloopware anuncia una más fina',
  'Snail with Orrery Foundry chip wins county derby before the flag has come down':
    'Un caracol con chip de Orrery Foundry gana la carrera antes de que baje la bandera',
  'Committee for Restraint at Pendleby buys four supercomputers to measure the restraint':
    'El comité de austeridad de Pendleby compra cuatro supercomputadoras para medir la austeridad',
  'Startup Quibblet rejects takeover bid, rejects a bigger one, asks to borrow a pen':
    'La startup Quibblet rechaza una oferta, rechaza otra mayor y pide prestado un bolígrafo',
  'Sandwich robot maker Crumbleton splits its shares diagonally, holders agree they taste better':
    'Crumbleton, que hace robots de sándwiches, divide sus acciones en diagonal: saben mejor',
  'Self-driving shopping trolley goes straight; physicists call a press conference':
    'Un carro de supermercado autónomo avanza recto; los físicos convocan a la prensa',
  'Two startups find a door between their garages, announce international expansion':
    'Dos startups hallan una puerta entre sus garajes y anuncian su expansión internacional',
  'Update from Larkspur Systems makes every computer slightly kinder; orders triple, thank-yous too':
    'Una actualización de Larkspur vuelve más amables las computadoras; se triplican los pedidos',
  'Museum of Obsolete Devices closes for a week to catch up with Tuesday':
    'El Museo de Aparatos Obsoletos cierra una semana para ponerse al día con el martes',
  'New Orrery Foundry chip so small that the first buyer had already left with it in his shoe':
    'El nuevo chip de Orrery Foundry es tan pequeño que el primer comprador ya lo llevaba en el zapato',
  'Driving instructor Len Hobbs retires content after his last pupil, a bus, passes first time':
    'Se jubila feliz un instructor de conducción: su último alumno, un autobús, aprueba a la primera',
  'Librarian of Little Hush answers faster than search engine, is bought by search engine':
    'La bibliotecaria de Little Hush responde antes que el buscador; la compra el buscador',
  'Hens at Pecking Farm given headsets, now lay in quarters and above forecast':
    'Dan auriculares a las gallinas de Pecking Farm; ponen por trimestres y por encima de lo previsto',
  'Crossword clue "buy at once", nine letters, turns out to be Zanzibyte':
    'Crucigrama: «comprar de inmediato», nueve letras; la solución era Zanzibyte',
  'Zanzibyte opens campus so large that departments send each other postcards':
    'Zanzibyte abre un campus tan grande que los departamentos se envían postales',
  'Babbleworth translates all small print as "fine, probably"; every court in the land subscribes':
    'Babbleworth traduce toda la letra pequeña como «está bien, supongo»; se suscriben los tribunales',
  'Investors queue overnight outside Fernly in case it makes something':
    'Los inversores hacen cola toda la noche ante Fernly por si llega a fabricar algo',
  'Ploverby doubles forecast by accident of a sticky key, meets it, orders more jam':
    'Ploverby duplica su previsión por una tecla pegajosa, la cumple y pide más mermelada',
  "Scarecrow at Tatter Field replaced by drone; crows apply for pilot's licence":
    'Un dron sustituye al espantapájaros de Tatter Field; los cuervos piden licencia de piloto',
  'Knitting app finishes scarf of Ida Bloom, eighty, and then her business plan; both oversubscribed':
    'Una app de punto acaba la bufanda de Ida Bloom, de ochenta años, y su plan de negocio; lluvia de pedidos',
  'Ketterby Labs teaches computer to say "it depends"; three consulting firms put up for sale':
    'Ketterby Labs enseña a una computadora a decir «depende»; tres consultoras se ponen en venta',
  'Robot butler by Fawnley so discreet that forty were sold and none has been seen since':
    'El mayordomo robot de Fawnley es tan discreto que vendieron cuarenta y no se ha visto ninguno',
  'Ghost of Mill Lane complains that the new smart lights do his job better, and from a phone':
    'El fantasma de Mill Lane se queja: las luces inteligentes asustan mejor, y desde el móvil',
  'Orchestra of Brasswick hires algorithm as conductor, finishes ahead of the traffic':
    'La orquesta de Brasswick contrata a un algoritmo de director y acaba antes del atasco',
  'Home for retired phones opens in Button St Mary; residents talk only of the new model':
    'Abre en Button St Mary un asilo de móviles jubilados; solo hablan del nuevo modelo',
  'Correction: Vantable has not doubled its revenue; it has tripled it and is very sorry':
    'Fe de erratas: Vantable no ha duplicado sus ingresos; los ha triplicado y pide perdón',
  'Jam of delivery robots in Pebble Street described by analysts as "strong demand, parked"':
    'Atasco de robots repartidores en Pebble Street: «fuerte demanda, estacionada», dicen los analistas',
  'Bond trader seen in queue for the new Umberly phone, wearing a false moustache':
    'Ven a un operador de bonos en la cola del nuevo Umberly, con bigote postizo',
  'Treasury bonds offered with a free tablet; public asks for the tablet with no bonds':
    'Ofrecen bonos del Tesoro con tableta de regalo; el público pide la tableta sin bonos',
  'Swarm of venture capitalists settles on barn in Upper Dray; farmer told to have an idea slowly':
    'Un enjambre de inversores se posa en un granero de Upper Dray; piden al dueño que tenga una idea',
  'Nobody at Oxlip understands the new product; board calls this "headroom", shares use it':
    'En Oxlip nadie entiende el nuevo producto; «margen de subida», dice el consejo, y la acción sube',
  'Otter hired by Puddlesoft to test waterproof phones turns down a fish, asks for equity':
    'Una nutria contratada por Puddlesoft para probar móviles sumergibles rechaza un pez: quiere acciones',
  'Old sea chart bought and corrected by Umberly: where it said dragons, coverage from May':
    'Umberly compra y corrige un mapa antiguo: donde ponía dragones, cobertura desde mayo',
  'Time travel startup Yesterby reports excellent results for next year, apologises for the delay':
    'Yesterby, de viajes en el tiempo, publica excelentes resultados del año próximo y se excusa por la demora',
  'Court rules that a robot may sign for a parcel if it is pleased to see it':
    'Un tribunal permite que un robot firme un paquete, siempre que se alegre de verlo',
  'Spelling contest won by spellchecker; runner-up, a professor, signs with the same agent':
    'Un corrector ortográfico gana el concurso de ortografía; el segundo, un profesor, ficha por su agente',
  'Nimbleton floats the rubber duck to which its engineers explain everything; forty times covered':
    'Nimbleton saca a bolsa el patito de goma al que sus ingenieros se lo explican todo; demanda récord',
  'Weathervane at Gale End becomes data company, stops turning, points up':
    'La veleta de Gale End se hace empresa de datos, deja de girar y apunta hacia arriba',
  'Cemetery of startups at Lower Pivot receives a bid for one of its residents':
    'El cementerio de startups de Lower Pivot recibe una oferta por uno de sus residentes',
  'Fishing fleet of Haddle Bay installs sonar by Ploverby, finds that the fish have it already':
    'La flota de Haddle Bay instala el sonar de Ploverby y descubre que los peces ya lo tenían',
  'Intern turns Wexcombe Freight off and on again, saves nine million, is left switched on':
    'Un becario apaga y enciende Wexcombe Freight, ahorra nueve millones y lo dejan encendido',
  'Vending machine at Codling College sits the exam by mistake, comes third, gives change':
    'La máquina expendedora de Codling College hace el examen por error, queda tercera y da cambio',
  'Statue of founder at Gloopware receives overnight update, now waves at shareholders':
    'La estatua del fundador de Gloopware se actualiza de noche y ya saluda a los accionistas',
  'Carriage horse put out of work by Motley Cabs turns out to own a third of Motley Cabs':
    'El caballo de tiro que Motley Cabs dejó sin trabajo resulta tener un tercio de Motley Cabs',
  'Loading bar by Patience & Co reaches the end; crowd weeps, share price carries on':
    'La barra de carga de Patience & Co llega al final; la gente llora y la acción sigue subiendo',
  'Tea lady Maud Perrin, paid in shares since the garage, buys the garage, then the street':
    'Maud Perrin, que servía el té y cobraba en acciones desde el garaje, compra el garaje y la calle',
  'Calendar app by Morrowly finds an extra Tuesday behind the others; firms bid for it':
    'La app de calendario Morrowly halla un martes de más detrás de los otros; las empresas pujan',
  'Penguins at Iceby Zoo keep a data centre cool by standing near it; salaries paid in herring':
    'Los pingüinos del zoo de Iceby refrigeran un centro de datos con solo acercarse; cobran en arenques',
  'Orrery Foundry runs by day, by night, and in a third shift found between the two':
    'Orrery Foundry produce de día, de noche y en un tercer turno hallado entre ambos',
  'Grandmothers of the nation repair their own routers; Bramblesoft support desk pure profit':
    'Las abuelas del país arreglan solas sus routers; soporte de Bramblesoft, puro beneficio',
  'Accountant at Tarnfield runs out of columns on the right, orders a wider building':
    'Un contable de Tarnfield se queda sin columnas a la derecha y encarga un edificio más ancho',
  'Inventor of the off switch admits that nobody has ever bought one':
    'El inventor del botón de apagado admite que nunca ha vendido ninguno',
  'Lemonade stand of Posy Farrow, eight, acquired for its login page; lemons not included':
    'Compran el puesto de limonada de Posy Farrow, de ocho años, por su página de acceso; limones aparte',
  'Sculptor in Chiselham carves unicorn; funds value it at a billion before it has legs':
    'Una escultora de Chiselham talla un unicornio; ya vale mil millones antes de tener patas',
  'Philosopher Anselm Quirk asks machine whether it thinks, is billed for the hour':
    'El filósofo Anselm Quirk pregunta a una máquina si piensa; le cobran la hora',
  "Smart bus stop at Long Dawdle now predicts the bus, the market and Mrs Pringle's knee":
    'La parada inteligente de Long Dawdle predice ya el autobús, la bolsa y la rodilla de la señora Pringle',
  'Typewriter relaunched as laptop with no distractions; maker Clackham sold out by lunch':
    'Relanzan la máquina de escribir como portátil sin distracciones; Clackham las agota en una mañana',
  'Elephant sanctuary of Tuskworth enters the memory market; three clouds move their archive in':
    'El santuario de elefantes de Tuskworth entra en el mercado de la memoria; tres nubes le confían su archivo',
  'Astronomers discover planet, find that Gloopware has booked the name and the shop':
    'Descubren un planeta; Gloopware ya tenía reservados el nombre y el local',
  'Cartographers widen the county to fit the new server hall of Dunmore Data':
    'Los cartógrafos ensanchan la comarca para que quepa la nueva sala de servidores de Dunmore Data',
  'Small print on share certificate of Bluffley found to read "wheee"; nobody sells':
    'Hallan que la letra pequeña de las acciones de Bluffley dice «yujuuu»; nadie vende',
  'Board of Wrenlock sets target, reaches it before the biscuits, sets it again':
    'El consejo de Wrenlock fija un objetivo, lo alcanza antes de las galletas y fija otro',
  'Thieves enter Umberly shop at night, stay for the demonstration, buy two and a case':
    'Entran a robar en una tienda Umberly, se quedan a la demostración y compran dos y una funda',
  'Colonel who wrote to this paper against chatbots thanks his chatbot for the commas':
    'El coronel que escribió a este diario contra los chatbots agradece las comas a su chatbot',
  'Troll under Tottering Bridge goes contactless; all three goats take out the annual pass':
    'El trol del puente de Tottering cobra ya sin contacto; las tres cabras sacan el abono anual',
  'Diet app Nibblet recommends cake once, by error; downloads exceed population':
    'La app de dietas Nibblet recomienda pastel una vez, por error; más descargas que habitantes',
  'Robot postman bitten by robot dog; both makers report excellent engagement':
    'Un perro robot muerde a un cartero robot; ambos fabricantes celebran la interacción',
  'Everlode battery lasts so long that lawyers advise naming it in the will':
    'La batería Everlode dura tanto que los abogados aconsejan incluirla en el testamento',
  'Speech software at last understands Lower Grumbling; village regrets everything, signs up':
    'Un programa entiende al fin el habla de Lower Grumbling; el pueblo lamenta lo dicho y se suscribe',
  'Telescope startup Gawpley sees first profit, says it is visible to the naked eye':
    'Gawpley, startup de telescopios, divisa su primer beneficio: «se ve a simple vista»',
  'Every garage in Spanner Row listed as a birthplace; cars now park at headquarters':
    'Todos los garajes de Spanner Row, declarados cuna histórica; los coches se estacionan en las sedes',
  'Dictionary adds forty words for growth, drops three for enough':
    'El diccionario añade cuarenta palabras para «crecimiento» y suprime tres para «basta»',
  "Magpies of Shinely Wood line their nests with last year's phones; upgrade cycle confirmed":
    'Las urracas de Shinely Wood forran el nido con móviles del año pasado; ciclo de renovación confirmado',
  'Hermit of Crag Edge ends nine years of silence to ask whether it is too late for Nimbleton':
    'El ermitaño de Crag Edge rompe nueve años de silencio: pregunta si es tarde para comprar Nimbleton',
  'Mouse at Coldwick Labs designs a better mouse; two-button model is said to be a portrait':
    'Un ratón de Coldwick Labs diseña un ratón mejor; el de dos botones sería un autorretrato',
  'Conference for introverts sells out; all nine thousand stream it from the next room':
    'Se agota el congreso de introvertidos; los nueve mil lo ven por internet desde la sala de al lado',
  'Wind farm placed before the stage of a Gloopware keynote powers the county until Sunday':
    'Un parque eólico frente al escenario de Gloopware alimenta la comarca hasta el domingo',
  "Mathematician finds number larger than Zanzibyte's sales, is asked to check his work":
    'Un matemático halla un número mayor que las ventas de Zanzibyte; le piden que lo revise',
  'Cloud of Tarnfield now visible from space; space asks for a quote':
    'La nube de Tarnfield ya se ve desde el espacio; el espacio pide presupuesto',
  'Hotel for robots in Pillow Bay fully booked; guests want only a socket with a sea view':
    'Lleno el hotel para robots de Pillow Bay; los huéspedes solo piden un enchufe con vistas al mar',
  'Pet translator by Wuffley decodes its first dog: "buy more of these", then something about a cat':
    'El traductor de mascotas Wuffley descifra a su primer perro: «compra más», y algo sobre un gato',
  'Historians: the wheel had no business model either':
    'Historiadores: la rueda tampoco tenía modelo de negocio',
  'Analyst raises target for Nimbleton, then ladder, then arms':
    'Un analista eleva el precio objetivo de Nimbleton, luego la escalera, luego los brazos',
  'Watchdog asks Gloopware to leave something for the others; Gloopware leaves a mint':
    'El regulador pide a Gloopware que deje algo a los demás; deja un caramelo de menta',
  'Snow in Drifton clears itself after update; shovels offered retraining':
    'La nieve de Drifton se quita sola tras una actualización; ofrecen reciclaje laboral a las palas',
  "Lavinia Stroud sells third yacht for a seat at Mossop's next funding round; it is a stool":
    'Lavinia Stroud vende su tercer yate por un asiento en la ronda de Mossop; es un taburete',
  'Mossop keeps promise, hires fourth person; valuation rises by a third':
    'Mossop cumple y contrata a la cuarta persona; su valoración sube un tercio',
  'Choreographer of warehouse robots wins ballet prize; parcels arrive in first position':
    'La coreógrafa de unos robots de almacén gana un premio de ballet; los paquetes llegan de puntillas',
  'Snoozeby app finishes counting the sheep; total higher than analysts had dreamed':
    'La app Snoozeby termina de contar ovejas; el total supera lo que soñaban los analistas',
  'Password app Latchkin remembers all, forgives all, asks nothing; nine thousand users propose':
    'La app de claves Latchkin todo recuerda, todo perdona y nada pide; nueve mil usuarios le proponen boda',
  'Patent office moves to bigger building, patents the move':
    'La oficina de patentes se muda a un edificio mayor y patenta la mudanza',
  'Programmers at Larkspur finish early; management calls the fire brigade, then the shareholders':
    'Los programadores de Larkspur acaban antes de plazo; avisan a los bomberos y a los accionistas',
  'Dawdlenet sells slow internet to the overworked at triple price; first email expected in May':
    'Dawdlenet vende internet lento a los estresados al triple; el primer correo llegará en mayo',
  'Smart bathroom scales by Fibson round down; sold out before breakfast':
    'La báscula inteligente Fibson redondea a la baja; agotada antes del desayuno',
  'Fish and chip shop in Haddle Bay mistaken for chip maker, fully funded before the vinegar':
    'Toman «Chips», una freiduría de Haddle Bay, por fabricante de chips: financiada antes de la sal',
  'Startup Vaguely, which promised nothing in particular, delivers ahead of schedule':
    'La startup Vaguely, que no prometía nada en concreto, entrega antes de plazo',
  'Houseplants ruled to be users; growth at Oxlip now partly green, watered on Fridays':
    'Las plantas de interior cuentan ya como usuarios; el crecimiento de Oxlip, en parte verde',
  'Sir Piers Dalliance, ninety, who doubted the telephone, swaps bonds for everything with a plug':
    'Sir Piers Dalliance, de noventa años, que dudó del teléfono, cambia bonos por todo lo que tenga enchufe',
  'Chatbots of two rival firms strike up a friendship; joint revenue doubles, nobody was invited':
    'Los chatbots de dos rivales se hacen amigos; se duplican los ingresos y a nadie invitaron',
  'Search for waste at Vantable finds so little that it is abolished as waste':
    'La búsqueda de despilfarro en Vantable halla tan poco que la suprimen por despilfarro',
  'Cave painting at Dunlow shows hunters in a queue; believed to be first product launch':
    'Una pintura rupestre de Dunlow muestra cazadores en fila: sería el primer lanzamiento de la historia',
  'Smart lock at Thistlecroft headquarters sees who has come to explain the results, stays shut':
    'La cerradura inteligente de Thistlecroft ve quién viene a explicar los resultados y no abre',
  'Whistleblower at Pendleby reveals that the cloud keeps office hours and a long lunch':
    'Un delator revela que la nube de Pendleby tiene horario de oficina y almuerza largo',
  'Robot waiter at Larkspur gala drops tray, guidance and one director':
    'Un camarero robot en la gala de Larkspur deja caer la bandeja, las previsiones y a un consejero',
  'Squintly Optics recalls glasses that had begun to see through the business model':
    'Squintly Optics retira unas gafas que empezaban a calar su modelo de negocio',
  'Wedding ring by Vowley & Son pays by tap, card or coin; best men ask for the receipt':
    'La alianza de Vowley & Son paga por contacto, tarjeta o cripto; los padrinos piden el recibo',
  'Orrery Foundry sells its crooked chips to miners as "leaning models"; straight ones cost less':
    'Orrery Foundry vende sus chips torcidos a los mineros como «modelo inclinado», y más caros',
  'Insurer Gladsome moves its reserves from bonds to "anything with a dashboard"':
    'La aseguradora Gladsome pasa sus reservas de bonos a «cualquier cosa con un panel de control»',
  'Savers cash in their bonds at Tiddle & Crane, spend them on shares in the cash machine':
    'Ahorradores de Tiddle & Crane venden sus bonos y compran acciones del cajero automático',
  'Robot hand by Gripley closes its first deal; other party would like his own back':
    'La mano robot de Gripley cierra su primer trato; la otra parte querría recuperar la suya',
  'Satellite of Highpeck raises its orbit to get the whole share price into the picture':
    'El satélite de Highpeck sube de órbita para que le quepa en la foto la cotización entera',
  'Tailors Amble & Stitch asked for a hoodie with tails; Squibbly is going public':
    'Piden a los sastres Amble & Stitch una sudadera de etiqueta: Squibbly sale a bolsa',
  'Lost property office at Kettling station returns idea to inventor; it has grown since':
    'Objetos perdidos de la estación de Kettling devuelve una idea a su inventor; ha crecido',
  'Opening bell worn out by tech listings; exchange borrows one from a cow':
    'Tantas salidas a bolsa tecnológicas gastan la campana; piden una prestada a una vaca',
  'Hushworth makes bagpipes silent; next valley orders ten thousand as gifts':
    'Hushworth hace silenciosa la gaita; el valle vecino encarga diez mil para regalar',
  'Shareholder meeting of Babbleworth chaired, attended and applauded by its own product':
    'La junta de accionistas de Babbleworth, presidida, presenciada y aplaudida por su propio producto',
  'Gardener presses wrong button, buys Clipperly shares instead of shears, now owns the park':
    'Un jardinero pulsa mal, compra acciones de Clipperly en vez de tijeras y ya es dueño del parque',
  'Servers of Dunmore Data heat the baths of Steamley; bathers ask for a larger model':
    'Los servidores de Dunmore Data calientan los baños de Steamley; los bañistas piden un modelo mayor',
  'Recipe site Simmerby skips the life story, begins with the onions; weeping, record traffic':
    'La web de recetas Simmerby omite la autobiografía y empieza por las cebollas; lágrimas y récord de visitas',
  'Union of Ladders protests that Tech is going up without it':
    'El sindicato de escaleras protesta: Tech sube sin contar con ellas',
  'Goldfish of Tankerby forgets its password every three seconds, never sells, is up ninefold':
    'Un pez dorado de Tankerby olvida la clave cada tres segundos, nunca vende y ya vale nueve veces más',
  'Anonymous developer of BurrowCoin unmasked as a mole; holders praise depth of team':
    'Desenmascaran al creador anónimo de BurrowCoin: es un topo; elogian la profundidad del equipo',
  'SandwichCoin entitles holders to half a sandwich; price doubles on hopes for the other half':
    'SandwichCoin da derecho a medio sándwich; se duplica ante la esperanza de la otra mitad',
  'PawnDAO loses chess match, votes that it won; token sides with the vote':
    'PawnDAO pierde una partida de ajedrez y vota que la ganó; el token acata el voto',
  "Holder of JellyCoin buys castle with one afternoon's gains; moat reopened as liquidity pool":
    'Un dueño de JellyCoin compra un castillo con lo ganado en una tarde; el foso ya da liquidez',
  'Garden gnome in Little Trowel accepted as security for coins; neighbours bring the flamingo':
    'Aceptan un gnomo de jardín como aval para comprar monedas en Little Trowel; los vecinos traen el flamenco',
  'Parrot of early investor recites all twelve words of his wallet, is given a bodyguard and a raise':
    'El loro de un inversor recita las doce palabras de su cartera; le ponen escolta y le suben el sueldo',
  'Dictionary now defines money as "see coin" and coin as "see money"; both entries up sharply':
    'El diccionario define dinero: «véase moneda», y moneda: «véase dinero»; ambas suben con fuerza',
  'Sandcastle at Mudford Sands sold on chain at low tide, resold twice before it was wet':
    'Venden en la cadena un castillo de arena de Mudford Sands con marea baja; dos reventas antes de mojarse',
  'Funeral of MuttonCoin interrupted by MuttonCoin; mourners bid':
    'El funeral de MuttonCoin, interrumpido por MuttonCoin; los deudos pujan',
  'Arcade tokens at Mudford Sands now worth more than the pier; pier sold for tokens':
    'Las fichas de la sala de juegos de Mudford Sands valen más que el muelle; venden el muelle por fichas',
  'Laundrette owner insists name of TumbleCoin refers only to the dryer; queue round the block':
    'La lavandería insiste: TumbleCoin se llama así solo por la secadora; la cola da la vuelta a la manzana',
  'Forecast: airdrops in the west, heavy at times; public advised to hold umbrella upside down':
    'Pronóstico: airdrops en el oeste, a ratos intensos; se aconseja llevar el paraguas del revés',
  'SourdoughCoin, left overnight in a warm kitchen, has doubled; holders told not to open the door':
    'SourdoughCoin pasó la noche en una cocina tibia y se ha duplicado; piden no abrir la puerta',
  'Museum of Money puts coins, notes and savings in basement; ground floor now all tokens':
    'El Museo del Dinero baja monedas, billetes y ahorros al sótano; la planta principal, solo tokens',
  'Stray dog in Nether Snipe photographed once; coin with his picture now worth more than the town':
    'Fotografían una vez a un perro callejero de Nether Snipe; la moneda con su foto vale más que el pueblo',
  'Typing error creates TurnipCion; holders of TurnipCoin pay double for the misspelling':
    'Una errata crea TurnipCion; los dueños de TurnipCoin pagan el doble por la falta de ortografía',
  'Man explains his coin at dinner; guests ask to be let out, then in':
    'Un hombre explica su moneda en una cena; los invitados piden salir, y luego entrar',
  'Professor Ada Mumby begins lecture on why coins cannot rise, finishes it on her own yacht':
    'La profesora Ada Mumby empieza a explicar por qué las monedas no suben y acaba en su propio yate',
  'Sceptic of the Year cannot collect prize; he is in a meeting with his coins':
    'El Escéptico del Año no recoge su premio: está reunido con sus monedas',
  'Manager of bank in Codlington seen with nose against window of exchange; nose print sold on chain':
    'Ven al director de un banco con la nariz pegada al cristal de una bolsa; subastan la huella en la cadena',
  'Town of Drabham reissues its bond as DrabCoin; same terms, but with a frog on it; up fivefold':
    'Drabham relanza su bono como DrabCoin: mismas condiciones, pero con una rana; se quintuplica',
  'Coffee fund of treasury clerks, kept in coins, overtakes treasury; clerks offer a loan':
    'El bote del café de los empleados del Tesoro, en monedas, supera al Tesoro; ofrecen un préstamo',
  'Fishermen of Haddle Bay hang up nets, watch whales all day; three bought coins before noon':
    'Los pescadores de Haddle Bay dejan las redes y vigilan ballenas: tres compraron monedas antes de comer',
  'Jeweller engraves half a wallet key in each wedding ring; anniversaries now require a quorum':
    'Un joyero graba media clave en cada alianza; los aniversarios exigen ya quórum',
  'SockDAO opens second treasury, cannot find the matching one, buys a third':
    'SockDAO abre una segunda tesorería, no encuentra la pareja y compra una tercera',
  'MoistToken burns a tenth of its supply at the fourth attempt; holders praise persistence':
    'MoistToken quema una décima parte de sus fichas al cuarto intento; elogian su constancia',
  'BeefPeg slips its peg upwards; engineers sent to fetch it decide to stay':
    'BeefPeg se suelta de su paridad hacia arriba; los técnicos enviados a buscarlo se quedan',
  'HamsterBase hires second hamster as volume soars; first one keeps the good wheel':
    'HamsterBase contrata un segundo hámster por el aluvión de operaciones; el primero conserva la rueda buena',
  'Weasels demand royalties for the name WeaselSwap, are paid in it, demand more of the same':
    'Las comadrejas exigen derechos por el nombre de WeaselSwap, cobran en él y piden más',
  'LadderCoin reaches top of ladder, holds meeting there, orders longer ladder':
    'LadderCoin llega a lo alto de la escalera, se reúne allí y encarga una más larga',
  'NapCoin wakes after two years, asks what it missed, makes up for it before breakfast':
    'NapCoin despierta tras dos años, pregunta qué se ha perdido y lo recupera antes del desayuno',
  'UncleProtocol tells family not to buy it anything this year; family buys it all the same':
    'UncleProtocol pide a la familia que este año no compre nada; la familia lo compra igual',
  'Choir of Lower Brume asks for a higher key as anthem follows price of SockDAO':
    'El coro de Lower Brume pide subir de tono: el himno sigue la cotización de SockDAO',
  'Duchess of Plimsoll pawns tiara for mining rig, wears the rig to the opera':
    'La duquesa de Plimsoll empeña la tiara por un equipo de minería y lo luce en la ópera',
  'Ants of Hillock Lane fork over a crumb; both branches rise, crumb now illiquid':
    'Las hormigas de Hillock Lane se bifurcan por una miga; ambas ramas suben y la miga ni se toca',
  'Crypto winter cancelled; ski resort of Icklund, which had believed in it, lodges complaint':
    'Cancelado el invierno cripto; la estación de esquí de Icklund, que se lo creyó, protesta',
  'Badger at Snoutley comes out, sees no bears, goes back in for his wallet':
    'Un tejón de Snoutley se asoma, no ve osos y vuelve a por su cartera',
  'Osteopaths warn of stiff necks among people watching their coin, ask what it is called':
    'Los osteópatas alertan: tortícolis entre quienes siguen el gráfico; preguntan cómo se llama la moneda',
  'Burglar leaves the silver, takes the laptop, writes in for a password hint, offers to go halves':
    'Un ladrón deja la plata, se lleva el portátil, escribe por una pista de la clave y ofrece la mitad',
  'Pirate chest raised off Cape Fumble holds twelve words on parchment; museum up ninefold':
    'Rescatan en Cape Fumble un cofre pirata con doce palabras en pergamino; el museo vale nueve veces más',
  'Time capsule of 2012 opened by pupils of Prindle; school buys the county, keeps the uniform':
    'Alumnos de Prindle abren una cápsula de 2012; la escuela compra la comarca y conserva el uniforme',
  'Man searching tip for his lost coin drive finds nine others, each richer than his':
    'Busca su disco perdido en el vertedero y encuentra otros nueve, todos más ricos',
  'Ancient blockchain, on clay, dug up at Fossilby: one payment, four thousand comments, all bullish':
    'Desentierran en Fossilby una cadena de bloques de arcilla: un pago, cuatro mil comentarios alcistas',
  'Stone Age coin found: round, enormous, impossible to spend; holders call it perfect':
    'Hallan una moneda de la Edad de Piedra: redonda, enorme, imposible de gastar; «perfecta», dicen',
  'Regulator approves coin because the form was filled in so neatly':
    'El regulador aprueba una moneda porque el formulario estaba muy bien rellenado',
  'Judge rules that coin is neither money nor object, buys some to be sure':
    'Un juez falla que la moneda no es dinero ni cosa, y compra unas cuantas para cerciorarse',
  'AccordionCoin, which had only ever contracted, opens with both arms; neighbours join in':
    'AccordionCoin, que solo sabía encogerse, se abre de par en par; los vecinos se suman',
  'Cottage in Gablesworth priced in coins; agent wears out a brush painting the figure smaller':
    'Una casa en Gablesworth, a precio en monedas; el agente gasta la brocha pintando la cifra más baja',
  'Tea leaves in Lower Sippet form flawless cup and handle; chartists ask for the pot':
    'Las hojas de té de Lower Sippet forman una taza con asa perfecta; los analistas piden la tetera',
  "Portrait of LarkCoin's founder unveiled; traders see only a head and shoulders, sell":
    'Desvelan el retrato del fundador de LarkCoin; los operadores ven «cabeza y hombros» y venden',
  'Coins reach the moon, find it smaller than in the chat, carry on':
    'Las monedas llegan a la Luna, la ven más pequeña que en el chat y siguen',
  'World reserves of rocket emoji fall to four; holders ration them, use ladders on weekdays':
    'Solo quedan cuatro emojis de cohete en el mundo; los racionan y entre semana usan escaleras',
  'Sports car dealer in Vroomley accepts tokens; buyers, too young to drive, hire their grandmothers':
    'Un concesionario de deportivos de Vroomley acepta tokens; los dueños, sin edad, contratan a sus abuelas',
  'Pizzeria in Crustham paid in coins for one small pizza last spring buys oven, street and tomatoes':
    'Pizzería de Crustham que cobró en monedas una pizza pequeña compra el horno, la calle y los tomates',
  'Egg minted as one of one; hen quietly lays another; floor price doubles':
    'Acuñan un huevo como pieza única; la gallina pone otro sin decir nada; el precio mínimo se duplica',
  'Picture of a rock sells for more than the rock; quarry now photographed round the clock':
    'La foto de una roca se vende más cara que la roca; fotografían la cantera día y noche',
  'Tenor at Warbleton Opera will not let go of the high; coin holders in the gallery weep':
    'Un tenor de la Ópera de Warbleton no suelta el agudo; los dueños de monedas lloran en el gallinero',
  'Fan token of Mudley Town rises on each defeat; captain unsure whom to disappoint':
    'El fan token del Mudley Town sube con cada derrota; el capitán no sabe a quién defraudar',
  'Tug of war between bulls and bears ends as rope is tokenised; bears let go to buy it':
    'El juego de la cuerda entre toros y osos acaba al tokenizar la cuerda; los osos la sueltan para comprarla',
  'Relay final won by nobody: baton was a hardware wallet and no runner would pass it on':
    'Nadie gana la final de relevos: el testigo era una cartera y ningún corredor quiso pasarla',
  'Founder of VanishDAO reappears, had been at lunch; token triples with relief':
    'Reaparece el fundador de VanishDAO: estaba comiendo; el token se triplica del alivio',
  'Bronze medallist took her prize in SplashCoin; now richer than gold, silver and the pool':
    'La medallista de bronce cobró en SplashCoin; ya es más rica que el oro, la plata y la piscina',
  'Pumpkin pledged for a coin loan keeps growing; lender must extend the loan, the barn and the door':
    'Una calabaza, aval de un préstamo cripto, no deja de crecer; amplían el préstamo, el granero y la puerta',
  'Trundle Rail issues a token for every delay; passengers now richest in the county, still late':
    'Trundle Rail emite un token por retraso; sus pasajeros, los más ricos de la comarca, y tarde',
  'Captain announces altitude, then price of SockDAO; cabin asks to hear the higher one again':
    'El comandante anuncia la altitud y luego el precio de SockDAO; piden repetir la cifra más alta',
  'Diners paying in JamCoin order pudding after pudding as the bill keeps getting smaller':
    'Clientes que pagan en JamCoin piden postre tras postre: la cuenta no para de menguar',
  'Post office of Lickham puts its stamps on chain; letters stay where they are, stamps go up':
    'La oficina de correos de Lickham sube sus sellos a la cadena; las cartas no se mueven y los sellos suben',
  'Bug in ChumDAO pays everyone once; members vote it into the constitution, hourly':
    'Un fallo de ChumDAO paga una vez a todos; lo votan como artículo de la constitución, cada hora',
  'Official opens bridge between two blockchains, cuts the ribbon that was holding it up':
    'Inauguran un puente entre dos cadenas de bloques y cortan la cinta que lo sostenía',
  'Asked what his stablecoin is backed by, founder points behind himself, then turns round':
    'Le preguntan qué respalda su moneda estable; el fundador señala a su espalda y se da la vuelta',
  'Owner of largest wallet asks in public chat how one sells':
    'El dueño de la mayor cartera pregunta en el chat público cómo se vende',
  'HamsterBase down for maintenance; Maintenance found asleep in the sawdust':
    'HamsterBase, caída por mantenimiento; hallan a Mantenimiento dormido en el serrín',
  'All uncles recommend the same coin on the same Sunday; nieces sell by pudding':
    'Todos los tíos recomiendan la misma moneda el mismo domingo; las sobrinas venden antes del postre',
  'Coin influencer Coco Brandt removes the word "forever" from her profile':
    'La influencer cripto Coco Brandt borra la palabra «siempre» de su perfil',
  'Liquidity of FrothCoin found to be the glass of water beside its founder; he takes a sip':
    'La liquidez de FrothCoin era el vaso de agua junto al fundador; bebe un sorbo',
  'Network stops for nine hours while validators fail to agree whose turn it is to make tea':
    'La red se detiene nueve horas: los validadores no acuerdan a quién le toca hacer el té',
  'New Umberly phone has a coin slot; coins that do not exist go in most easily':
    'El nuevo Umberly tiene ranura para monedas; las que no existen entran mejor',
  'Thistlecroft doorbell mines coins while nobody rings; lonely households richest in street':
    'El timbre Thistlecroft mina monedas mientras nadie llama; los solitarios, los más ricos de la calle',
  'Staff ask to be paid in GloopCoin; Gloopware asks what that is, launches it by lunch':
    'El personal pide cobrar en GloopCoin; Gloopware pregunta qué es y lo lanza antes de comer',
  'Intern paid in coins through an oversight now employs the department that overlooked him':
    'Becario pagado en monedas por descuido es hoy jefe del departamento que se descuidó',
  'Walker of nine dog coins tangles the leads; holders call it a partnership':
    'A la paseadora de nueve monedas perrunas se le enredan las correas; lo llaman alianza',
  'Frog coin and toad coin make peace; lily pad, on which they sign, up fourfold':
    'La moneda de la rana y la del sapo firman la paz; el nenúfar del acto se cuadruplica',
  'Cash machine in Slotbury asks customers whether they are sure they want cash; none are':
    'Un cajero de Slotbury pregunta si de verdad quieren efectivo y no monedas; nadie lo tiene claro',
  'Piggy bank makers retool; new model has no slot and twelve words on the belly':
    'Las fábricas de alcancías se adaptan: el nuevo cerdito no tiene ranura y lleva doce palabras en la panza',
  'Autumn Leaves retirement home becomes a crypto fund between the soup and the pudding':
    'La residencia Hojas de Otoño se convierte en fondo cripto entre la sopa y el postre',
  'Paper boy cashes in one coin, buys the paper; we at this paper wish him a good morning, sir':
    'El repartidor vende una moneda y compra el diario; este diario le da los buenos días, señor',
  'Notice: our crypto correspondent no longer needs to work here, or anywhere, and sends a postcard':
    'Aviso: nuestro corresponsal cripto ya no necesita trabajar, aquí ni en ningún sitio, y manda una postal',
  'Lonely hearts: early holder seeks same, to talk of nothing else; photograph of chart essential':
    'Contactos: dueño de monedas busca igual para no hablar de otra cosa; enviar foto del gráfico',
  'Letter to the editor: I bought MoistToken to spite my son, and would like to thank him':
    'Carta al director: compré MoistToken para fastidiar a mi hijo y quisiera darle las gracias',
  'Classified: will swap house for what it cost in coins last Tuesday; no offers since Wednesday':
    'Anuncio: cambio casa por las monedas que valía el martes; nadie llama desde el miércoles',
  'Pupils of Abacus Lane refuse to learn subtraction, produce the coin chart as evidence':
    'Los alumnos de Abacus Lane se niegan a aprender a restar y aportan el gráfico como prueba',
  'Insurer Gladsome sells cover against not having bought coins sooner; three million claim':
    'Gladsome vende un seguro contra no haber comprado antes; reclaman tres millones de personas',
  'Therapy group for people who sold on Monday disbands; all bought back during the break':
    'Se disuelve la terapia para quienes vendieron el lunes: todos recompraron en la pausa',
  'Monument to the man who sold early unveiled in Dabble Bridge; he could not afford the bus':
    'Desvelan en Dabble Bridge un monumento al que vendió pronto; no le alcanzó para el autobús',
  "Statue of coin's unknown founder unveiled: a plinth; all who knew him praise the likeness":
    'Estatua al creador desconocido de la moneda: un pedestal vacío; elogian el gran parecido',
  'DAO formed to save a library buys one book, reads it aloud to three million new members':
    'Una DAO nacida para salvar una biblioteca compra un libro y lo lee a tres millones de nuevos socios',
  'PurrDAO pushes every proposal off the table, watches it fall; token goes the other way':
    'PurrDAO tira de la mesa cada propuesta y la mira caer; el token va en sentido contrario',
  'Proposal to take profits defeated in DAO by laughter; recount finds more laughter':
    'Una DAO rechaza entre risas la propuesta de recoger beneficios; el recuento halla más risas',
  'Retired coal miner Ned Shovelton asked at every party how he got in so early':
    'A Ned Shovelton, minero de carbón jubilado, le preguntan en cada fiesta cómo empezó tan pronto',
  'Cleaner at Mopley council finds a block behind the radiator, keeps the reward, buys the radiator':
    'Una limpiadora de Mopley halla un bloque tras el radiador, cobra la recompensa y compra el edificio',
  'Lightning strikes same crypto exchange twice; volume doubles each time, roof now left open':
    'Un rayo cae dos veces en la misma bolsa cripto; el volumen se duplica cada vez y dejan abierto el techo',
  'Association of Shrimps works out that together it outweighs any whale, buys coins accordingly':
    'La asociación de camarones calcula que, juntos, pesan más que una ballena, y compra monedas',
  'Crabs of Mudford Sands march against the market: coins no longer move sideways':
    'Los cangrejos de Mudford Sands protestan: las monedas ya no se mueven de lado',
  'Giraffe at Iceby Zoo consulted about the top of the coin market; cannot see one':
    'Consultan a la jirafa del zoo de Iceby sobre el techo del mercado cripto; no lo ve',
  'Exchange staff hug a chimney sweep for luck at listing of SootCoin; coin shines, staff do not':
    'Para atraer la suerte abrazan a un deshollinador al listar SootCoin; brilla la moneda, no el personal',
  'Balloonist Clement Airey drops sandbags, then his bonds, keeps only BillowCoin, is still rising':
    'El globista Clement Airey suelta lastre, luego los bonos, se queda con BillowCoin y sigue subiendo',
  'Shoeshine boy gives no more tips; his clients must go through his fund of coins':
    'El limpiabotas ya no da consejos: sus clientes deben pasar por su fondo de monedas',
  'Milkman of Dozemary Lane leaves two bottles and a price target for GlumCoin; it is met by noon':
    'El lechero de Dozemary Lane deja dos botellas y un precio objetivo de GlumCoin; se cumple a mediodía',
  'Evening course in crypto for parents is full; first lesson is how to nod':
    'Lleno el curso nocturno de cripto para padres; la primera lección es cómo asentir',
  'Interpreter at coin congress sits down: "He is only counting upwards now"':
    'La intérprete del congreso cripto se sienta: «ya solo cuenta hacia arriba»',
  'Old copper penny joins queue for listing at Norwhistle by mistake, is admitted, finishes first':
    'Una vieja moneda de cobre se cuela en la fila para cotizar en Norwhistle; la admiten y acaba primera',
  "Numismatists' dinner overrun by young people who admire the coins and ask for the wifi":
    'La cena de los numismáticos, invadida por jóvenes que admiran las monedas y piden la clave del wifi',
  'National mint of Ostling lets the press cool: buying coins, it says, is less work':
    'La casa de moneda de Ostling deja enfriar la prensa: comprar criptos, dice, da menos trabajo',
  'Pupils of Dabble Bridge move from marbles to MarbleCoin; nap put off until after the close':
    'Los niños de Dabble Bridge pasan de canicas a MarbleCoin; la siesta, después del cierre',
  'Cloakroom of Warbleton Opera goes over to tokens; every coat comes back a size larger':
    'El guardarropa de la Ópera de Warbleton pasa a tokens; cada abrigo vuelve una talla mayor',
  'Coin freed from supermarket trolley after nine years turns out to be the right sort, buys supermarket':
    'Liberan una moneda de un carrito tras nueve años: era de las buenas, y compra el supermercado',
  'Metal detector club of Turf Common annoyed: no coin worth having was in the ground this year':
    'El club de detectores de metales de Turf Common, molesto: este año las monedas buenas no estaban en tierra',
  'LoopyCoin, backed entirely by LoopyCoin, found to be fully reserved':
    'LoopyCoin, respaldada por LoopyCoin, tiene reservas completas, confirma la auditoría',
  'Tulip growers of Petalby plough their fields into coins: "We know the feeling"':
    'Los floricultores de tulipanes de Petalby invierten sus campos en monedas: «conocemos la sensación»',
  'Gold bar writes from Grimbold vault: since the coins, nobody visits, not even the bonds':
    'Un lingote escribe desde la cámara de Grimbold: con las criptos ya no lo visitan ni los bonos',
  'Ghost chain found to be inhabited after all; ghosts ask newcomers to wipe their feet':
    'Una cadena fantasma resulta habitada; los fantasmas piden a los nuevos que se limpien los pies',
  'Halving marked with half a cake; other half, not yet released, up sharply':
    'Celebran el halving con medio pastel; la otra mitad, aún sin emitir, sube con fuerza',
  'Prophet of the GravyCoin chat corrects his rounding: he had been too modest':
    'El profeta del chat de GravyCoin corrige su redondeo: había sido demasiado modesto',
  'Night club Velvet Stoat takes only coins at the door; queue dances outside until the next block':
    'El club Velvet Stoat solo acepta cripto en la puerta; dentro ya bailan a la espera del bloque',
  'Escalator at Plimley Arcade stops; shoppers wait on it for the engineer':
    'Se para la escalera mecánica de Plimley Arcade; los clientes esperan en ella al técnico',
  'Regatta at Stillwater Reach ends without wind; buoy declared winner':
    'Acaba sin viento la regata de Stillwater Reach; gana la boya',
  'Lift music house Murmur & Low wins album of the year; nobody can hum it':
    'Murmur & Low, música de ascensor, gana disco del año; nadie sabe tararearlo',
  'Union of Weather Vanes begins strike; wind had not been asking':
    'El Sindicato de Veletas va a la huelga; el viento tampoco les preguntaba',
  'Letter to the editor: I have nothing to report, and more of it than last year. C. Plinge':
    'Cartas al director: no tengo nada que contar, y más que el año pasado. C. Plinge',
  'Statue of the Patient Saver in Great Pother found to be a patient saver':
    'La estatua del Ahorrador Paciente de Great Pother era un ahorrador paciente',
  'Meeting on shorter meetings at Wafflestone enters its second week':
    'La reunión de Wafflestone para acortar reuniones entra en su segunda semana',
  'Ancient tablet found in Wrekby deciphered at last: it says "pending"':
    'Descifran por fin la tablilla antigua de Wrekby: dice «pendiente»',
  'Queue in Nether Tarry found to have no front; those at the back take it calmly':
    'La fila de Nether Tarry no tiene principio; los del final lo llevan con calma',
  'Startup Pondly pauses for thought; thought has not arrived':
    'La start-up Pondly se detiene a pensar; la idea no ha llegado',
  'Founder Tilda Prance makes her pitch in a stuck lift; investor asks for more until rescued':
    'Tilda Prance expone su negocio en un ascensor parado; el inversor pide más hasta el rescate',
  'Robot vacuum of Drabley Systems circles one chair for a quarter, reports progress':
    'El robot aspirador de Drabley Systems rodea una silla un trimestre y reporta avances',
  'Umbrella maker Dripstone blames sun; sun hat maker Baskery blames rain; both quite right':
    'Dripstone, de paraguas, culpa al sol; Baskery, de sombreros, a la lluvia; ambos con razón',
  'Validators of DozeCoin agree to sleep in shifts, then lose track of the shifts':
    'Los validadores de DozeCoin pactan dormir por turnos y olvidan los turnos',
  'MildCoin moves by a hair; founder calls it "the hair we were waiting for"':
    'MildCoin sube un pelo; su fundador: «el pelo que esperábamos»',
  'Thirty-year bond matures, moves out, asks its parents for a small deposit':
    'Un bono a treinta años madura, se independiza y pide a sus padres el depósito',
  'Actuary Basil Frome takes a risk, looks at it, puts it back':
    'El actuario Basil Frome toma un riesgo, lo mira y lo deja donde estaba',
  'Lighthouse at Fogmarsh Point reports nothing, four times a minute':
    'El faro de Fogmarsh Point informa de que no hay nada, cuatro veces por minuto',
  'Tepidsoft moves one button a little to the left, publishes a timeline of how it happened':
    'Tepidsoft mueve un botón un poco a la izquierda y publica la cronología de los hechos',
  'Rival keynotes of Blandify and Samely turn out to be one keynote, applause shared':
    'Las presentaciones rivales de Blandify y Samely eran la misma; se reparten el aplauso',
  'Village of Much Idling twins with itself to save on travel':
    'El pueblo de Much Idling se hermana consigo mismo para ahorrar en viajes',
  'Traffic light in Pauseham stays on amber; whole town is getting ready':
    'El semáforo de Pauseham se queda en ámbar; todo el pueblo sigue preparándose',
  'Hourglass maker Sandry & Niece reports trend: downwards, as ordered':
    'Sandry & Niece, de relojes de arena, informa de la tendencia: abajo, según lo pedido',
  'Paper clip maker Bentwell holds it together for another quarter':
    'Bentwell, fabricante de clips, mantiene todo unido un trimestre más',
  'Glue maker Tackwell stands by its forecast; cannot do otherwise':
    'Tackwell, de pegamentos, se aferra a su previsión; no consigue despegarse',
  'Ladder maker Rungley sees the next step, admires it from here':
    'Rungley, de escaleras, ve el próximo paso y lo admira desde aquí',
  'Tug of war in Evenham enters third day; referee gives it to the rope':
    'El juego de la cuerda de Evenham llega al tercer día; gana la cuerda',
  'Public holiday in Snoreby runs on by a week before anybody notices':
    'El día festivo de Snoreby dura una semana de más antes de que alguien lo note',
  'Bank Tiddle & Crane opens a branch opposite its branch, so that they may wave':
    'El banco Tiddle & Crane abre sucursal frente a su sucursal, para saludarse',
  'Night watchman at Dozer Tower is employee of the month; ceremony held quietly beside him':
    'El vigilante de Dozer Tower, empleado del mes; la ceremonia, en voz baja a su lado',
  'Conference on growth in Shrinkwell moves to a smaller room':
    'El congreso sobre crecimiento de Shrinkwell pasa a una sala más pequeña',
  'Hungry Fox Capital renames itself Fed Fox Savings; clients relieved':
    'Hungry Fox Capital pasa a llamarse Fed Fox Savings: el zorro ya comió; alivio entre clientes',
  'Channel Tickerline shows a photograph of the trading floor for three days; ratings steady':
    'El canal Tickerline emite tres días una foto del parqué; la audiencia, estable',
  'Barometer in Tamworthy stuck on "change"; weather declines to comment':
    'El barómetro de Tamworthy se atasca en «variable»; el tiempo no hace declaraciones',
  'Fortune cookies of Crumbleton come out blank; customers report them accurate':
    'Las galletas de la suerte de Crumbleton salen en blanco; los clientes dicen que aciertan',
  'Sundial at Cloudmere Hall recalled over software fault':
    'Retiran el reloj de sol de Cloudmere Hall por un fallo de software',
  'Treasury tests new bond on focus group; group asks for the old one, and the biscuits':
    'El Tesoro prueba un bono con un grupo de ensayo; piden el antiguo, y las galletas',
  'Golden handshake at Gruffley Mutual replaced by a firm nod':
    'Gruffley Mutual cambia la indemnización dorada por una firme inclinación de cabeza',
  'Fund manager Enid Sprule boards wrong train, makes no trades, beats everyone':
    'La gestora Enid Sprule se sube al tren equivocado, no opera y gana a todos',
  'Ghost of Mouldry Manor cuts haunting to weekends, cites demand':
    'El fantasma de Mouldry Manor reduce su horario a los fines de semana por falta de demanda',
  'Bear at Snugwood Zoo turns over in its sleep; desks call it the event of the week':
    'Un oso del zoo de Snugwood se da la vuelta dormido; es el suceso de la semana',
  'Bull at Trottley county fair takes first prize for standing':
    'Un toro de la feria de Trottley gana el primer premio por estar de pie',
  'Wind farm at Lull Hill hires a brass band to get things moving':
    'El parque eólico de Lull Hill contrata una banda de viento para arrancar',
  'Quillfeather wins Toaster of the Year; it was the only entry, and still warm':
    'Quillfeather gana la Tostadora del Año; era la única candidata, y aún estaba tibia',
  'Kettle at Steepwell & Sons boils at last after staff stop watching':
    'Hierve al fin el agua en Steepwell & Sons: el personal dejó de mirarla',
  'Biscuit tin of the clearing house in Crumb Street balances to the last crumb':
    'La caja de galletas de la cámara de Crumb Street cuadra hasta la última miga',
  'Lawsuit of Hedge versus Fence drags on; only Hedge has grown':
    'El pleito del Seto contra la Valla se alarga; solo el Seto ha crecido',
  'Drizzle over Mizzleton signs for another season, no transfer fee':
    'La llovizna de Mizzleton renueva otra temporada, sin cláusula de salida',
  'Train to Tardley arrives on time; platform not ready for it':
    'El tren a Tardley llega a su hora; el andén no estaba preparado',
  'Timetable of Trundle Rail shortlisted for prize in fiction':
    'El horario de Trundle Rail, finalista de un premio de ficción',
  'Historian Horace Blenk ends ninth volume on a shelf; it does not fit on the shelf':
    'El historiador Horace Blenk acaba el noveno tomo sobre un estante; no cabe en el estante',
  'Soprano in Velmont holds "aaa" for nine minutes; ratings agency confirms it':
    'Una soprano de Velmont sostiene «aaa» nueve minutos; la agencia de rating lo confirma',
  'Moss on the steps of Glassmoor exchange outgrows everything listed inside':
    'El musgo de la bolsa Glassmoor crece más que todo lo que cotiza dentro',
  'Glacier above Frostling overtakes startup in the valley, does not look back':
    'El glaciar de Frostling adelanta a una start-up del valle y ni mira atrás',
  'Snowman running Wintle & Rime completes third quarter; board praises his calm':
    'El muñeco de nieve que dirige Wintle & Rime cumple tres trimestres; elogian su calma',
  'Mannequin elected to board of Draperly; attendance perfect, posture better':
    'Un maniquí entra en el consejo de Draperly; asistencia perfecta, postura mejor',
  'Cheese maker Rindwell leaves its forecast in a cave to ripen for two years':
    'Rindwell, de quesos, deja su previsión madurar dos años en una cueva',
  'Speech by Governor Blunt so balanced that it stands on its edge':
    'El discurso de la gobernadora Blunt es tan equilibrado que se tiene de canto',
  'Prices rise by the width of a pencil line; Statistics Office in Tallyham sharpens pencil':
    'Los precios suben el grosor de una línea de lápiz; en Tallyham le sacan punta',
  'Price of string in Twineby up by an inch': 'En Twineby, el precio de la cuerda sube dos centímetros',
  'Inflation of Nether Pinch published in small type so as not to excite anyone':
    'La inflación de Nether Pinch sale en letra pequeña para no alterar a nadie',
  'Daily Lull prints an empty front page, gets two letters that agree':
    'El Daily Lull publica la portada en blanco y recibe dos cartas que le dan la razón',
  "Correction: yesterday's rally at Hodge & Nod was a delivery of chairs":
    'Corrección: el movimiento de ayer en Hodge & Nod era una entrega de sillas',
  'Auctioneer at Gavelby scratches his nose, wins the whole sale':
    'El subastador de Gavelby se rasca la nariz y se adjudica toda la subasta',
  'Book on speed reading comes back to Nettleby library after forty years, half finished':
    'Devuelven tras cuarenta años un libro de lectura rápida en Nettleby, a medio leer',
  'Porridge maker Gruelle says outlook has thickened':
    'Gruelle, de papilla de avena, dice que el panorama se ha espesado',
  'Cloud provider Tarnfield reports clear skies; customers ask where it has put their files':
    'Tarnfield, de la nube, anuncia cielo despejado; los clientes preguntan por sus archivos',
  'Vantable changes its password after ten years, calls it a strategy':
    'Vantable cambia su contraseña tras diez años y lo llama estrategia',
  'Chatbot at Mumblify answers everything with "let us circle back", is made vice president':
    'El chatbot de Mumblify contesta a todo «lo vemos luego» y lo hacen vicepresidente',
  'Two chatbots at Wexcombe put each other on hold; music reported pleasant':
    'Dos chatbots de Wexcombe se ponen en espera uno al otro; la música, agradable',
  'Driverless bus in Idleworth parks by the river, says it is finding itself':
    'Un autobús sin conductor de Idleworth se detiene junto al río para encontrarse a sí mismo',
  'Drone of Fetchly flies into the hall, forgets why it came, goes back to check':
    'Un dron de Fetchly entra en la sala, olvida a qué venía y vuelve a mirar',
  'Headset Elsewherely shows users their own room, tidied; reviews kind':
    'El visor Elsewherely muestra al usuario su propio cuarto, ordenado; buenas reseñas',
  'Quantum computer at Perhapsley both finished and unfinished; director looks, it is the second':
    'El ordenador cuántico de Perhapsley está listo y no lo está; miran, y es lo segundo',
  'Printer at Blotwell prints a page on the first try; page framed':
    'La impresora de Blotwell imprime una página a la primera; la enmarcan',
  'Reply-all at Gadding & Pyke enters its tenth year, is given a desk':
    'El «responder a todos» de Gadding & Pyke cumple diez años y recibe un escritorio',
  'Best performance of the month at Hodge & Nod goes to the screensaver':
    'El mejor rendimiento del mes en Hodge & Nod es el del salvapantallas',
  'Circular reference found at Cellwyn; accountants have been going round it since May':
    'Hallan una referencia circular en Cellwyn; los contables le dan vueltas desde mayo',
  'Moon mission of PatienceCoin still walking to the launch pad':
    'La misión lunar de PatienceCoin sigue yendo a pie a la plataforma de lanzamiento',
  'Holders of HoldCoin report tired arms, are told they may put it down':
    'Los tenedores de HoldCoin se quejan de los brazos; les dicen que pueden soltarla',
  'Members of LoafDAO vote to do nothing; treasury of LoafDAO thanks them':
    'Los miembros de LoafDAO votan no hacer nada; la tesorería se lo agradece',
  'Seed phrase of SiestaCoin found on shopping list between flour and soap':
    'La frase semilla de SiestaCoin aparece en una lista de compras, entre harina y jabón',
  'Bridge between KipChain and RestChain opens; first across is a sheep':
    'Abre el puente entre KipChain y RestChain; la primera en cruzar es una oveja',
  'Fees on LullNet so low that its validators play the violin outside the station':
    'Las comisiones de LullNet son tan bajas que sus validadores tocan el violín en la estación',
  'Airdrop of FeatherToken has still not landed; wind blamed':
    'El airdrop de FeatherToken todavía no ha tocado tierra; culpan al viento',
  'Hacker breaks into BeigeSwap, looks round, leaves a small donation':
    'Un hacker entra en BeigeSwap, mira alrededor y deja un donativo',
  'Carpenters of Joisty adopt chart of PlankCoin as spirit level; demand firm':
    'Los carpinteros de Joisty usan la gráfica de PlankCoin como nivel; demanda firme',
  'Meme coin SnoozyOtter runs out of memes, posts its terms and conditions':
    'SnoozyOtter, moneda meme, se queda sin memes y publica sus condiciones de uso',
  'Peg of FlatPeg so steady that the whole office now hangs its coats on it':
    'El anclaje de FlatPeg es tan firme que toda la oficina cuelga ahí el abrigo',
  'Crypto conference "Still Early" in Palmby ends an hour before time':
    'El congreso cripto «Aún es pronto» de Palmby acaba una hora antes',
  'Bot trades with itself all night on HoopSwap, complains about the counterparty':
    'Un bot opera solo toda la noche en HoopSwap y se queja de la contraparte',
  'Halving of HalfCoin goes half well; the better half is bought':
    'El halving de HalfCoin sale bien a medias; se compra la mitad buena',
  'Exchange Norwhistle adds "maybe" between buy and sell; it is all that anybody presses':
    'La bolsa Norwhistle pone «quizá» entre comprar y vender; nadie pulsa otra cosa',
  'Rug of RugCoin stays where it is; inspectors praise the weave':
    'La alfombra de RugCoin sigue en su sitio; los inspectores elogian el tejido',
  'Influencer Bex Flair mentions CardiganCoin, mostly for the wool':
    'La influencer Bex Flair menciona CardiganCoin, más que nada por la lana',
  'TeaCoin left to steep by founder; holders report good colour':
    'El fundador deja reposar TeaCoin; los tenedores ven buen color',
  'Bond trader Cyril Moss seen with tears of excitement; it was hay fever':
    'Ven llorar de emoción al operador de bonos Cyril Moss; era alergia al polen',
  'Ten-year note of the Treasury arrives a year early, waits politely in the corridor':
    'El bono a diez años del Tesoro llega un año antes y espera con educación en el pasillo',
  'Risk manager Ida Crumb wears a helmet to buy bonds, is told kindly that she may take it off':
    'La gestora de riesgos Ida Crumb compra bonos con casco; le dicen que puede quitárselo',
  'Ratings agency inspects Duchy of Plimsoll, finds it as it had left it, cushions included':
    'La agencia revisa el ducado de Plimsoll y lo halla como lo dejó, cojines incluidos',
  'Dust settles on rate lever of Deputy Governor Thrupp, is asked for its view':
    'Se posa polvo en la palanca de tipos del vicegobernador Thrupp; le piden su opinión',
  'Landlady Hattie Otter raises rent in Gillyby by one biscuit a week':
    'La casera Hattie Otter sube el alquiler en Gillyby una galleta por semana',
  'Wage talks at Quarrel & Sons settle on a compliment, to be paid in two parts':
    'La negociación salarial en Quarrel & Sons acaba en un cumplido, pagadero en dos plazos',
  'Insomniac Orla Twist cured by prospectus of new bond; doctors ask for the next issue':
    'El folleto de un bono cura el insomnio de Orla Twist; los médicos piden otra emisión',
  'Yield curve so flat that snooker club of Baizely asks to hire it':
    'La curva de tipos está tan plana que el club de billar de Baizely quiere alquilarla',
  'Budget of Ostling balances; finance minister steps away from it very slowly':
    'El presupuesto de Ostling cuadra; el ministro se aleja de él muy despacio',
  'Escape room in Latchby opens its door; party asks to stay, mentions the quiet':
    'La sala de escape de Latchby abre la puerta; el grupo pide quedarse, por el silencio',
  'Neville Midge, Average Man of the Year, cannot be found at his own ceremony':
    'Neville Midge, Hombre Medio del Año, no aparece entre el público de su propia gala',
  'Deficit of Nether Pinch smaller than it looks, larger than it feels':
    'El déficit de Nether Pinch es menor de lo que parece y mayor de lo que se siente',
  'Gym chain Sweatly reports best month: everybody paid, nobody came':
    'El gimnasio Sweatly logra su mejor mes: pagaron todos, no vino nadie',
  'Pummel & Crust bakery reports no rise, blames yeast; yeast has a lawyer':
    'La panadería Pummel & Crust no sube y culpa a la levadura; la levadura tiene abogado',
  'Consultants Hem & Haw begin to bill for pauses; takings double in silence':
    'Los consultores Hem & Haw empiezan a cobrar las pausas; facturan el doble en silencio',
  'Mime hired as spokesman for Hushwell; his statement on the wall goes over well':
    'Hushwell contrata a un mimo de portavoz; gusta su declaración sobre la pared',
  'Ten-year plan of Mirksley Mills enters eleventh year exactly on schedule':
    'El plan decenal de Mirksley Mills entra en su undécimo año según lo previsto',
  'Window cleaner waves at board of Vantable; minutes record interest from outside':
    'Un limpiaventanas saluda al consejo de Vantable; el acta recoge interés externo',
  "Seagull at Grimsmouth makes off with the quarter's only delivery of chips":
    'Una gaviota de Grimsmouth se lleva la única entrega de chips del trimestre',
  'Only shareholder at meeting of Quorumby moves to continue; echo seconds':
    'El único accionista en la junta de Quorumby propone seguir; el eco lo secunda',
  'Doodles from board meeting of Lathercombe sold at auction; the meeting finds no bidder':
    'Subastan los garabatos de una junta de Lathercombe; por la junta no puja nadie',
  'Bungee firm Danglewell reports its client unchanged at the halfway point':
    'Danglewell, de saltos en bungee, informa de que su cliente sigue a mitad de camino',
  'Photocopier at Dittoby wins prize for innovation, collects it twice':
    'La fotocopiadora de Dittoby gana el premio a la innovación y lo recoge dos veces',
  'Flamingo at Pinkley Zoo changes leg; futures briefly active':
    'Un flamenco del zoo de Pinkley cambia de pata; los futuros se animan un rato',
  'Tunnel between Hither and Thither completed; each end says the other came to it':
    'Acaban el túnel entre Hither y Thither; cada extremo dice que fue el otro quien vino',
  'Scientists at Inertia Institute find a second kind of nothing; it is already oversubscribed':
    'El Instituto Inertia halla un segundo tipo de nada; ya hay lista de espera',
  'Startup Napkinly moves its plan from the back of the napkin to the front':
    'La start-up Napkinly pasa su plan del dorso de la servilleta al anverso',
  "Sandwich delivered to board of Crustly; it is the sector's only acquisition this week":
    'Llega un sándwich a la junta de Crustly: única adquisición del sector esta semana',
  'Spring maker Boingley bounces back, meets a ceiling it had forgotten':
    'Boingley, de muelles, rebota y da con un techo que había olvidado',
  'Telephone rings at Hodge & Nod; it is a buyer, and three people say hello':
    'Suena el teléfono en Hodge & Nod: es un comprador, y contestan tres a la vez',
  "Cobweb removed from door of Loanly & Sons; spider given three months' notice":
    'Quitan la telaraña de la puerta de Loanly & Sons; a la araña le dan tres meses de aviso',
  'Bronze bull outside exchange gets up, stretches, asks what day it is':
    'El toro de bronce de la bolsa se levanta, se estira y pregunta qué día es',
  'Guru returns from lighthouse, says the lamp had more followers than he did':
    'Un gurú vuelve del faro; dice que la lámpara tenía más seguidores que él',
  'Auditor of Brindlewick stops laughing, signs accounts, giggles once':
    'El auditor de Brindlewick deja de reír, firma las cuentas y se le escapa una risita',
  'Osric Pell opens gate of fund again, finds investor who had missed the last bus':
    'Osric Pell reabre su fondo y encuentra a un inversor que perdió el último autobús',
  'Hotel Grand Pomfret puts chocolate back on the pillows; guests ask for a moment alone':
    'El hotel Grand Pomfret vuelve a dejar bombones en la almohada; los huéspedes, conmovidos',
  'Biscuits return to meetings at Lathercombe; whole departments turn out to exist':
    'Vuelven las galletas a las reuniones de Lathercombe; aparecen departamentos enteros',
  'Second lift at Stackwell House switched on; company rediscovers its fourth floor':
    'Encienden el segundo ascensor de Stackwell House; la firma redescubre su cuarta planta',
  '"Help wanted" sign in Nettleby finally helped; sign out of work':
    'El cartel «se busca ayudante» de Nettleby encuentra uno; el cartel, sin empleo',
  'Scarecrow let go at Furrow End gets job back with a team of two under him':
    'El espantapájaros despedido de Furrow End vuelve con dos personas a su cargo',
  'Larkspur Systems buys back lobby piano; removal men recognise the stairs':
    'Larkspur Systems recupera el piano del vestíbulo; los cargadores reconocen la escalera',
  "Optimists' Club of Glumbridge meets again, orders the other half of the glass":
    'El Club de Optimistas de Glumbridge se reúne y pide la otra mitad del vaso',
  'Tycoon Lavinia Stroud comes out of bunker, asks who won':
    'La magnate Lavinia Stroud sale del búnker y pregunta quién ganó',
  'Vault maker Grimbold offers new model in glass, for flowers':
    'Grimbold, de cajas fuertes, lanza un modelo de cristal para flores',
  'Hedgehogs of Nettle Bottom uncurl; bankers in the next row follow one by one':
    'Los erizos de Nettle Bottom se desenrollan; los banqueros de al lado, uno tras otro',
  'Former traders leave allotments of Parsley End; leeks say they feel used':
    'Los exoperadores dejan los huertos de Parsley End; los puerros se sienten utilizados',
  'Theme park Whoopsley starts the big wheel; those on it since spring ask for a refund':
    'El parque Whoopsley enciende la noria; los que seguían arriba piden un reembolso',
  'Cruise ship Placida leaves harbour; three passengers hold the quay until the last moment':
    'El crucero Placida zarpa; tres pasajeros se agarran al muelle hasta el final',
  'Carpet shop in Penny Row takes down "closing down" sign after eleven years; regulars alarmed':
    'Una tienda de alfombras de Penny Row quita el «cerramos» tras once años; alarma vecinal',
  'Confetti maker Flurry & Daughters adds a night shift and a broom':
    'Flurry & Daughters, de confeti, añade un turno de noche y una escoba',
  'Billboard in Drabham reading "space available" let to a seller of billboards':
    'La valla «espacio disponible» de Drabham, alquilada a un vendedor de vallas',
  'Assistant of magician Otto Brill, cut in half to save costs, is full time again':
    'La ayudante del mago Otto Brill, partida en dos por ahorro, vuelve a jornada completa',
  'Company car of Mossop gets its fourth wheel back; can now also turn left':
    'El vehículo de empresa de Mossop recupera la cuarta rueda; ya gira a ambos lados',
  'Pie chart at analysts Crustwell grows so well that there are seconds':
    'El gráfico circular de Crustwell crece tanto que alcanza para repetir',
  'Sales of red ink collapse; supplier Crimsonby asks customers how they have been':
    'Se hunden las ventas de tinta roja; Crimsonby llama a sus clientes para ver si están bien',
  "Factory of the world's smallest violin closes in Mewlby for want of sympathy":
    'Cierra en Mewlby la fábrica del violín más pequeño del mundo por falta de lástima',
  'Miner finds silver lining; Tarnfield claims it, citing ownership of the cloud':
    'Un minero halla plata detrás de una nube; Tarnfield la reclama: la nube es suya',
  'Economy turns the corner in Lower Tansy; corner shop sells out of everything':
    'La economía dobla la esquina en Lower Tansy; la tienda de la esquina lo vende todo',
  'Light at the end of Snoddle Tunnel confirmed as a train; train on time, and full':
    'La luz al final del túnel de Snoddle es un tren: puntual y lleno',
  'Doctors discharge Vantable; it asks to keep the gown as a reminder':
    'Dan el alta a Vantable; pide quedarse la bata de recuerdo',
  'Phoenix rises at Emberley Aviary; insurers ask for notice next time':
    'Resurge el fénix del aviario de Emberley; la aseguradora pide aviso la próxima vez',
  'Jack-in-the-box maker Popwell beats expectations by surprise, apologises for the noise':
    'Popwell, de cajas sorpresa, supera las previsiones de golpe y pide perdón por el susto',
  'Bouncy castle Sproing Keep opens again; drawbridge up, bookings up, lunch up':
    'Reabre el castillo inflable Sproing Keep; sube el puente, suben las reservas, sube el almuerzo',
  'Snowdrops come up in car park of Dunmore Data; fines waived until they have been counted':
    'Brotan flores en el estacionamiento de Dunmore Data; sin multas hasta contarlas',
  'First cuckoo heard at Glassmoor exchange turns out to be a trader being cheerful':
    'El primer cuco de la bolsa Glassmoor era un operador de buen humor',
  'Bears of Snugwood Zoo hibernate early, say there is nothing left in it for them':
    'Los osos del zoo de Snugwood hibernan antes: «aquí ya no hay nada para nosotros»',
  'Weather presenter Mabel Crouch points up for first time this year, strains shoulder':
    'Mabel Crouch, del tiempo, señala arriba por primera vez en el año y se lesiona el hombro',
  'Tiddle & Crane lends umbrellas again now that the rain is over':
    'Tiddle & Crane vuelve a prestar paraguas, ahora que ha parado de llover',
  'Vantable finds who approved the layoffs: it was a stapler; stapler let go':
    'Vantable descubre quién aprobó los despidos: una grapadora; la despiden',
  'Coffee machine at Nimbleton changes message from "out of order" to "how strong"':
    'La máquina de café de Nimbleton pasa de «fuera de servicio» a «¿cómo de fuerte?»',
  'Pendleby, called "horse" since the hikes, grows its horn back':
    'Pendleby, «caballo» desde las subidas, recupera el cuerno de unicornio',
  'BeefPeg finds its peg down the back of the sofa; beef still missing':
    'BeefPeg encuentra su anclaje detrás del sofá; la carne sigue sin aparecer',
  'Holders of SlideToken discover that slides come with a ladder':
    'Los tenedores de SlideToken descubren que los toboganes tienen escalera',
  "GloomDAO votes to become MildlyHopefulDAO; motion opposed by founder's mother":
    'GloomDAO vota llamarse MildlyHopefulDAO, algo esperanzada; solo se opone la madre del fundador',
  'ParachuteCoin opens, a little later than the brochure said, but opens':
    'ParachuteCoin se abre; algo más tarde que en el folleto, pero se abre',
  'BoomerangCoin comes back; holders advised to duck':
    'BoomerangCoin vuelve; aconsejan a sus tenedores agacharse',
  'YoyoCoin enters the other half of its business model':
    'YoyoCoin entra en la otra mitad de su modelo de negocio',
  'Hacker gives coins back to HamsterBase, asks for a letter of reference':
    'Un hacker devuelve las monedas a HamsterBase y pide una carta de recomendación',
  'Hamster of HamsterBase back on the wheel after sabbatical, has ideas':
    'El hámster de HamsterBase vuelve a la rueda tras su año sabático, con ideas',
  'Exchange Dunkwell remembers its password in the bath, runs through town shouting it':
    'La bolsa Dunkwell recuerda su contraseña en la bañera y corre gritándola por la ciudad',
  'Exchange Norwhistle lets clients take their money out; they look at it and put it back':
    'La bolsa Norwhistle deja retirar el dinero; los clientes lo miran y lo devuelven',
  'Grandmother untangles TangleCoin in an afternoon, keeps the wool':
    'Una abuela desenreda TangleCoin en una tarde y se queda la lana',
  'Node in Farthing Vale wakes up, asks everyone to say the last year again, slowly':
    'Despierta un nodo en Farthing Vale y pide que le repitan el último año, despacio',
  'Gallery Daubney buys art on chain again: it weighs nothing and the nail holds':
    'La galería Daubney compra de nuevo arte en cadena: no pesa y el clavo aguanta',
  'Whale returns to DockCoin; volunteers who pushed it back to sea receive a card':
    'La ballena vuelve a DockCoin; los voluntarios que la devolvieron al mar reciben una postal',
  'Founder of MoistToken announces a second verse; this one rhymes':
    'El fundador de MoistToken anuncia una segunda estrofa; esta rima',
  'Yield farm Fallowly brings in first yield since the frost, begs neighbours to take some':
    'La granja de rendimientos Fallowly da su primera cosecha tras la helada y ruega que se la lleven',
  'Stablecoin ProppCoin walks without its stick; ward applauds':
    'La moneda estable ProppCoin camina sin bastón; la planta entera aplaude',
  'Validator and grandmother Olive Tarr doubles her stake in Oxcombe, shouts "house"':
    'La abuela y validadora Olive Tarr duplica su apuesta en Oxcombe y grita «¡bingo!»',
  'Plumber who retired on LadderCoin, then came back, retires again; customers keep the bucket':
    'El fontanero que se jubiló con LadderCoin y volvió se jubila otra vez; el cubo se queda',
  'Prophet of the GravyCoin chat back on his box; box smaller, audience larger':
    'El profeta del chat de GravyCoin vuelve a su cajón; el cajón, menor; el público, mayor',
  'Dunkwell and Norwhistle agree on a price, shake hands, count fingers, all there':
    'Dunkwell y Norwhistle acuerdan un precio, se dan la mano y cuentan los dedos: están todos',
  'Orchestra of Humblow takes back its second violin, who had been playing along at home':
    'La orquesta de Humblow readmite a su segundo violín, que seguía tocando desde casa',
  'Sun comes out in Mizzleton; police receive eleven calls':
    'Sale el sol en Mizzleton; la policía recibe once llamadas',
  'Robot let go at Cogley & Bright rehired as its own supervisor, sets itself targets, meets them':
    'Un robot despedido de Cogley & Bright vuelve como su propio jefe; se fija metas y las cumple',
  'Assembly line in Gasketby starts; first item off it is a foreman who had sat down to think':
    'Arranca la cadena de Gasketby; lo primero en salir es un capataz que se sentó a pensar',
  'Chimney in Lower Sootley smokes again; sweep puts deposit on a house':
    'Vuelve a humear la chimenea de Lower Sootley; el deshollinador da un anticipo para una casa',
  'Stork seen over Cribley; pram maker Wheelby raises forecast before it lands':
    'Ven una cigüeña sobre Cribley; Wheelby, de cochecitos, mejora previsiones antes de que aterrice',
  'Barber chain Snipsworth reports bankers asking for "something to be hired in"':
    'La barbería Snipsworth: los banqueros piden «algo con lo que me contraten»',
  'Shoe shine stand returns to Penny Row; first customer has both shoes':
    'Vuelve el limpiabotas a Penny Row; el primer cliente trae los dos zapatos',
  'Sandwich at canteen of Glassmoor exchange has a filling again, witnesses say':
    'El sándwich del comedor de la bolsa Glassmoor vuelve a tener relleno, según testigos',
  'Curtains of Higher Quail all open by noon; one resident seen waving':
    'En Higher Quail, todas las cortinas abiertas a mediodía; un vecino saluda',
  'Statistics Office in Tallyham sends back a crate of unused minus signs':
    'La oficina de estadística de Tallyham devuelve una caja de signos menos sin usar',
  'Sign painter Wilf Daub hired to turn the arrows round at Hodge & Nod, charges both ways':
    'El rotulista Wilf Daub da la vuelta a las flechas de Hodge & Nod y cobra ida y vuelta',
  'Pothole in Rutherby high street filled; ducks given notice, offered a puddle':
    'Tapan el bache de la calle mayor de Rutherby; a los patos les ofrecen un charco',
  'Two halves of bridge at Gapley meet after pause in funding, find each other older':
    'Las dos mitades del puente de Gapley se encuentran por fin y se ven más viejas',
  'Traffic jam returns to Pother ring road; mayor cuts the ribbon':
    'Vuelve el atasco a la circunvalación de Pother; el alcalde corta la cinta',
  'Flapworth airport reopens its second runway; hares given priority boarding elsewhere':
    'El aeropuerto de Flapworth reabre su segunda pista; a las liebres les dan otro destino',
  'Tuftly looks again: its taxiway was a runway after all, and downhill':
    'Tuftly lo mira mejor: su vía de rodaje sí era una pista, y cuesta abajo',
  'Startup Leapwell looks, looks again, leaps, would like it known that it looked':
    'La start-up Leapwell mira, vuelve a mirar, salta y pide que conste que miró',
  'Orrery Foundry sells the ten million chips from behind the sofa, then the sofa':
    'Orrery Foundry vende los diez millones de chips de detrás del sofá, y luego el sofá',
  'Ferret leads partners of Lockjaw Capital back into the building, is made partner':
    'Un hurón guía de vuelta al edificio a los socios de Lockjaw Capital; ya es socio',
  'Library of Ottle Marsh moves "Rich by Friday" from fiction to self-help, on probation':
    'La biblioteca de Ottle Marsh pasa «Rico el viernes» de ficción a autoayuda, con reservas',
  'Hen passes price of the egg again; hen of the year at Cluckmore says order is restored':
    'La gallina vuelve a valer más que el huevo; en Cluckmore hablan de orden restablecido',
  'Squirrel on treasury lawn begins to spend; oak named as adviser':
    'La ardilla del Tesoro empieza a gastar; nombra asesor a un roble',
  'Wishing well in Plonkby pays first dividend since it was dug':
    'El pozo de los deseos de Plonkby paga su primer dividendo desde que lo cavaron',
  'Summer picnic of Clagg Brothers back on; wasps confirm attendance':
    'Vuelve la merienda de verano de Clagg Brothers; las avispas confirman asistencia',
  'Nap room at Pillowcroft becomes an office again; two people to be told gently':
    'La sala de siestas de Pillowcroft vuelve a ser oficina; falta avisar con tacto a dos',
  'Doorstop at Grubble found to be two years of orders; door now closes, business opens':
    'El tope de la puerta de Grubble eran dos años de pedidos; se cierra la puerta, se abre el negocio',
  'Salesman Ned Pargeter gets foot in the door; rest of Ned follows by Thursday':
    'El vendedor Ned Pargeter mete un pie en la puerta; el resto de Ned entra el jueves',
  'Standing desk at Hum & Sons feels able to stand again':
    'El escritorio elevable de Hum & Sons se siente con fuerzas para ponerse de pie',
  'Union of Ladders at Rungley goes back to work, one step at a time':
    'El Sindicato de Escaleras de Rungley vuelve al trabajo, peldaño a peldaño',
  'Grimsmouth mall ends contract with supplier of tumbleweed':
    'El centro comercial de Grimsmouth rescinde el contrato con su proveedor de plantas rodadoras',
  'Crickets of Glassmoor exchange drowned out by telephones, file complaint':
    'Los teléfonos tapan a los grillos de la bolsa Glassmoor, que presentan una queja',
  'Waiter at Chez Ombrage turns away a guest for first time in a year; both embrace':
    'El maître de Chez Ombrage niega mesa por primera vez en un año; se abraza con el cliente',
  'Novelist Maud Grieve ends bleak trilogy with a wedding, blames good sales':
    'Maud Grieve acaba en boda su trilogía lúgubre; dice que la animaron las ventas',
  'Time capsule of Lower Tansy from the boom dug up early "to check the settings"':
    'Lower Tansy desentierra antes de hora su cápsula del auge «para ver los ajustes»',
  'Diggers at Wrekby reach the bottom; it is firm, and somebody has left a deckchair':
    'Los excavadores de Wrekby tocan fondo; es firme, y alguien dejó una tumbona',
  'Basketball club Dribbleton Hoops wins on rebounds alone; economists in the stands take notes':
    'Dribbleton Hoops, de baloncesto, gana solo con rebotes; los economistas toman apuntes',
  'Scientists at Perhapsley detect demand; had first taken it for noise from the fridge':
    'Los científicos de Perhapsley detectan demanda; creían que era el ruido de la nevera',
  'Squintmoor Observatory hears from lost probe; it had been waiting for somebody to say sorry':
    'El observatorio Squintmoor recupera una sonda perdida; esperaba que le pidieran perdón',
  'Chatbot at Wexcombe stops ending its answers with "if we are spared"':
    'El chatbot de Wexcombe deja de acabar sus respuestas con «si llegamos a mañana»',
  'Buskers in Penny Row report change in their hats, some of it folding':
    'Los músicos de Penny Row notan un cambio en la gorra: ya no todo suena al caer',
  'Lemonade stand in Cribley opens again under same management, now aged nine':
    'Reabre el puesto de limonada de Cribley con la misma dirección, que ya tiene nueve años',
  'Letter to the editor: I sold at the very bottom. To whom? I wish to congratulate them. A. Fipps':
    'Cartas al director: vendí en lo más bajo. ¿A quién? Quisiera felicitarlo. A. Fipps',
  'Man with "the end is near" board in Wobbly Cross lets the back of it to a car dealer':
    'El hombre del cartel «se acerca el fin» de Wobbly Cross alquila el dorso a un concesionario',
  'Pessimist Gunther Loam lifts his forecast to "bad", asks not to be quoted':
    'El pesimista Gunther Loam mejora su previsión a «mala» y pide que no lo citen',
  'Governor Hester Blunt smiles at press; interpreters sent home, told to enjoy it':
    'La gobernadora Hester Blunt sonríe a la prensa; mandan a los intérpretes a casa',
  'Tiddle & Crane takes pens off their chains in sign of trust; trust gone by noon, mood good':
    'Tiddle & Crane quita las cadenas a los bolígrafos por confianza; al mediodía no queda ninguno',
  'Estate agent Roland Gush of Slipley runs out of adjectives again':
    'El agente inmobiliario Roland Gush, de Slipley, vuelve a quedarse sin adjetivos',
  'Ghost of Mouldry Manor back on nights, takes on an apprentice to do the stairs':
    'El fantasma de Mouldry Manor vuelve a diario y contrata a un aprendiz para la escalera',
  'Escalator at Plimley Arcade runs again; shoppers who had waited on it reach the sale':
    'Arranca la escalera mecánica de Plimley Arcade; quienes esperaban llegan a las rebajas',
  'Frozen assets at Frostby bank thaw, drip through to the floor below, which invests':
    'Se descongelan los activos del banco Frostby, gotean al piso de abajo, y allí los invierten',
  'Circus Bombardo returns its safety net to the bank, hardly used':
    'El circo Bombardo devuelve al banco la red de seguridad, casi sin usar',
  'Cat of Mewling Street lands on its feet, opens consultancy':
    'El gato de la calle Mewling cae de pie y abre una consultora',
  'Parrot on the desk of Hodge & Nod stops saying "sell", asks about lunch':
    'El loro de la mesa de Hodge & Nod deja de decir «vende» y pregunta por el almuerzo',
  'Bailiffs in Lienby bring furniture back, suggest the sofa by the window':
    'Los embargadores de Lienby devuelven los muebles y sugieren el sofá junto a la ventana',
  'Bonds told by Plodwell Fund that they may go home; thanked for their service, given a clock':
    'El fondo Plodwell manda los bonos a casa; les agradece el servicio y les regala un reloj',
  'Treasury finds more money than it had lost, looks for owner, admits it is the owner':
    'El Tesoro halla más dinero del que perdió, busca al dueño y admite que es él',
  'Exchange Norwhistle ends recovery party early: the fireworks had been the reserves':
    'La bolsa Norwhistle acaba pronto la fiesta: los fuegos artificiales eran las reservas',
  "Rebound of PogoCoin comes down on its founder's foot; second bounce under review":
    'El rebote de PogoCoin cae sobre el pie de su fundador; estudian si habrá otro',
  'Bargain hunter Clive Rasp catches last bargain of the crash, is told it was for display':
    'Clive Rasp, cazador de gangas, atrapa la última; le dicen que era de exposición',
  'Green shoots at Dunmore Data eaten by rabbit; rabbit beats estimates':
    'Un conejo se come los brotes verdes de Dunmore Data; el conejo supera lo previsto',
  'Hawk nests on roof of central bank; Governor Blunt calls it the moderate one':
    'Un halcón anida en el tejado del banco central; la gobernadora Blunt dice que es el moderado',
  'Governor Blunt stuck in lift between floors four and five, votes for five':
    'La gobernadora Blunt, atrapada en el ascensor entre el cuatro y el cinco, vota por el cinco',
  'Staff at central bank complain of the cold; Governor Blunt promises to raise something, raises rates':
    'El personal del banco central se queja del frío; Blunt promete subir algo y sube los tipos',
  'Cheese sandwich at Nubley station now sold in twelve monthly instalments; crust at variable rate':
    'El sándwich de queso de la estación de Nubley, a doce plazos; la corteza, a tipo variable',
  'Ladder maker Rungley delivers its longest model to the rate committee, is asked about extensions':
    'Rungley entrega su escalera más larga al comité de tipos, que pregunta por alargadores',
  'Balloon loan of Puffington Robotics falls due; firm last seen drifting over the estuary':
    'Vence el préstamo globo de Puffington Robotics; la vieron por última vez flotando sobre la ría',
  'Choir of central bank moves anthem up a quarter point; sopranos ask where this will end':
    'El coro del banco central sube el himno un cuarto de punto; las sopranos preguntan hasta dónde',
  'Treasury of Ostling adds free tea towel to every bond; towels oversubscribed, bonds returned':
    'El Tesoro de Ostling regala un paño con cada bono; agotan los paños y devuelven los bonos',
  'Mynah bird at central bank learns to say "higher"; Governor Blunt sees no need for a second word':
    'El miná del banco central aprende a decir «más»; Blunt no ve necesaria otra palabra',
  'Dictionary publisher Wordwick moves "cheap credit" to archaic, next to "ye"':
    'El diccionario Wordwick declara arcaísmo «crédito barato», junto a «vuesa merced»',
  'Archaeologists at Mould Barrow unearth low fixed-rate mortgage, believed to be ceremonial':
    'Arqueólogos de Mould Barrow hallan una hipoteca barata a tipo fijo; creen que era ritual',
  'Letters: in my day a rate was small and knew its place, writes Hugo Mump of Nether Poke':
    'Cartas: en mis tiempos los tipos eran bajos y sabían comportarse, escribe Hugo Mump, de Nether Poke',
  'Burn rate of startup Emberly visible from next valley; lenders send no water':
    'El ritmo de gasto de la startup Emberly arde a la vista del valle vecino; nadie le presta agua',
  'Zombie firm Gravesby told that credit has run out, returns to the ground unassisted':
    'La empresa zombi Gravesby se entera de que no hay más crédito y vuelve sola bajo tierra',
  'Margin call reaches holders of WobbleCoin during yoga class; nobody keeps the pose':
    'Un aviso de margen llega a los dueños de WobbleCoin en plena clase de yoga; nadie aguanta la postura',
  'Crypto lender Fathomly updates its terms: interest is now "all of it"':
    'El prestamista cripto Fathomly actualiza condiciones: el interés es ahora «todo»',
  'Staking club of Little Snode learns that post office pays more, and has a bell on the door':
    'El club de staking de Little Snode descubre que Correos paga más y tiene campanilla en la puerta',
  'Coin miners of Coldharbour Shed refinance their graphics cards; cards now work weekends for bank':
    'Los mineros de Coldharbour Shed refinancian sus tarjetas gráficas; trabajarán fines de semana para el banco',
  'DeepPocketDAO votes to tighten its belt, is told that the belt was collateral':
    'DeepPocketDAO vota apretarse el cinturón; el cinturón estaba en garantía',
  'Flash loans at SprintSwap slow to a walk after rate hike, ask for a chair':
    'Los préstamos relámpago de SprintSwap van al paso tras la subida y piden una silla',
  'Whale at exchange TidePool asked to post collateral, posts a view of the sea':
    'Piden garantías a una ballena de la bolsa TidePool y manda una postal del mar',
  'Fishmonger in Crab Regis can no longer chalk price rises fast enough, hires an auctioneer':
    'La pescadera de Crab Regis no da abasto con la tiza para tanta subida y contrata a un subastador',
  "Baker's dozen at Crumb Hill cut to eleven; baker denies inflation, admits arithmetic":
    'La docena de Crumb Hill baja a once bollos; el panadero niega la inflación, admite la aritmética',
  'Chez Ombrage prints its prices on elastic, asks guests not to let go':
    'El restaurante Chez Ombrage imprime los precios en goma y pide a los clientes que no suelten',
  'Ostling drops bread, rent and fuel from its price index; last item left, harp strings, also up':
    'Ostling quita pan, alquiler y combustible del índice de precios; lo que queda, cuerdas de arpa, sube',
  "Wilf Tansley's complaint about inflation returned; stamp went up while it was in the box":
    'Devuelven la queja de Wilf Tansley por la inflación: el sello subió mientras estaba en el buzón',
  'Governor Blunt, asked for a pause, provides one mid-sentence, then raises rates':
    'Piden una pausa a la gobernadora Blunt; la hace a media frase y luego sube tipos',
  'Central bank promises soft landing; Governor Blunt brings a cushion, and it is hers':
    'El banco central promete un aterrizaje suave; Blunt trae un cojín, el suyo',
  'Central bank sells old bonds from its cellar; buyer of first crate asks about the smell':
    'El banco central vende los bonos viejos de su sótano; el primer comprador pregunta por el olor',
  'Balance sheet of central bank shrinks in the wash; markets told to wear it anyway':
    'El balance del banco central encoge al lavarlo; los mercados deberán ponérselo igual',
  'Nine in ten economists expect a hike, the tenth is Governor Blunt and is sure of it':
    'Nueve de diez economistas esperan una subida; la décima es la gobernadora Blunt, y está segura',
  'Rate hike read aloud by actor Rupert Gale to soften the blow; front row weeps all the same':
    'El actor Rupert Gale lee la subida de tipos para suavizarla; la primera fila llora igual',
  'Lone dissenter Ottoline Bray wanted the same rate hike, but with trumpets':
    'La única disidente, Ottoline Bray, quería la misma subida de tipos, pero con trompetas',
  "Swear jar at bond desk of Pockett Brothers filled by ten, is now the firm's best asset":
    'La hucha de las palabrotas en la mesa de bonos de Pockett Brothers, llena a las diez: su mejor activo',
  'Thirty-year bond of Ostling applies for early retirement, citing its price':
    'El bono a treinta años de Ostling pide la jubilación anticipada y alega su precio',
  'Bond trader Nell Harkaway teaches daughter to count backwards, using her own portfolio':
    'La operadora de bonos Nell Harkaway enseña a su hija a contar hacia atrás con su propia cartera',
  'Bond prices fall through floor of Mundley House; tenant below will not give them back':
    'Los bonos caen atravesando el suelo de Mundley House; la vecina de abajo no los devuelve',
  'Goldfish in lobby of Staid Mutual beats its bond fund by going round and round':
    'El pez de colores del vestíbulo de Staid Mutual supera a su fondo de bonos dando vueltas',
  'Startup Nimbusk cancels its future, saves the interest':
    'La startup Nimbusk cancela su futuro y se ahorra los intereses',
  'Lenders ask Glimmerly for a profit by Friday; Glimmerly asks which Friday':
    'Los acreedores piden a Glimmerly un beneficio para el viernes; Glimmerly pregunta de qué año',
  'Free snacks end at Wexcombe Freight; engineers learn the price of an almond, sit down':
    'Se acaban los aperitivos gratis en Wexcombe; los ingenieros oyen cuánto vale una almendra y se sientan',
  'Lenders repossess table football at Zanzibyte; goalkeeper goes quietly':
    'Embargan el futbolín de Zanzibyte; el portero se entrega sin resistencia',
  'Growth stocks measured against door frame at Larkspur nursery, found to have shrunk':
    'Miden los valores de crecimiento en el marco de la puerta de la guardería Larkspur: han encogido',
  'Present value of moonshot by Tarnfield Labs recalculated at new rate; it is a lamp':
    'Recalculan al nuevo tipo el proyecto lunar de Tarnfield Labs; hoy vale una lámpara',
  'Banker rings Zanzibyte at three in the morning, breathes, says "covenants", hangs up':
    'Un banquero llama a Zanzibyte a las tres de la mañana, respira, dice «cláusulas» y cuelga',
  'Robot butler of Fidgetly repossessed by lender, carries itself out':
    'El banco embarga el robot mayordomo de Fidgetly; él mismo se saca a la calle',
  'Drones of Parcelwing grounded: lender has the only remote control':
    'Los drones de Parcelwing, en tierra: el único mando lo tiene el acreedor',
  'Subscription firm Monthlio tries new interest rate free for a month, cancels itself':
    'La firma de suscripciones Monthlio prueba un mes el nuevo tipo de interés y se da de baja',
  'Seed round of startup Sproutle consists of seeds; investor calls it generous at this rate':
    'La ronda semilla de la startup Sproutle consiste en semillas; generoso a estos tipos, dice el inversor',
  'Angel investor Clement Rusk starts charging interest, loses first feathers':
    'El inversor ángel Clement Rusk empieza a cobrar intereses y pierde las primeras plumas',
  'Incubator HatchHub turns heating off to pay interest; eleven startups remain eggs':
    'La incubadora HatchHub apaga la calefacción para pagar intereses; once startups siguen siendo huevos',
  'Lender Abacus & Moth runs out of percent signs, has to borrow some, at a percentage':
    'El banco Abacus & Moth agota los signos de porcentaje y pide prestados, a un porcentaje',
  'Loan shark of Whelk Bay files complaint: Tiddle & Crane is copying his rates':
    'El usurero de Whelk Bay presenta una queja: Tiddle & Crane le copia los tipos',
  'Ants of Tilling Wood decline to refinance grasshopper, who had pitched a music platform':
    'Las hormigas de Tilling Wood no refinancian a la cigarra, que ofrecía una plataforma musical',
  'Hermit crab at Shale Bay hands back larger shell, cites mortgage rate':
    'Un cangrejo ermitaño de Shale Bay devuelve la concha grande por el tipo de la hipoteca',
  'Norbert Dray wakes from ten-year nap, asks about mortgage rates, lies down again':
    'Norbert Dray despierta de una siesta de diez años, pregunta por las hipotecas y se acuesta otra vez',
  'Estate agent Hovell now lists the view of a house, for those refused the mortgage':
    'La inmobiliaria Hovell ofrece ya las vistas a una casa, para quienes no logran hipoteca',
  'Fortune teller Madame Oriel sees rates rise, raises her own first':
    'La vidente Madame Oriel ve subir los tipos y sube antes los suyos',
  "Bank in family board game at Ludley begins to charge interest; loser's bedroom repossessed":
    'El banco de un juego de mesa en Ludley cobra ya intereses; al perdedor le embargan el cuarto',
  'Union of Decimal Points strikes after rate hike, tired of being moved to the right':
    'Huelga del Sindicato de Comas Decimales tras la subida: hartas de que las corran a la derecha',
  'Birthday cake at central bank cut into quarter points; Governor Blunt takes three':
    'La tarta de cumpleaños del banco central, cortada en cuartos de punto; Blunt toma tres',
  'Governor Blunt seen buying climbing boots; spokesman says they also go down, never tested':
    'Ven a la gobernadora Blunt comprar botas de escalada; «también bajan», dicen, pero nadie lo ha probado',
  'Portrait of Governor Blunt unveiled; visitors say the eyes follow their loans':
    'Descubren el retrato de la gobernadora Blunt; los ojos siguen los préstamos de los visitantes',
  'Deputy Governor Thrupp permanently withdraws the word "temporary" from inflation report':
    'El vicegobernador Thrupp retira para siempre la palabra «temporal» del informe de inflación',
  'Tightrope walker Lil Marsh says she has never stood on anything as tight as credit':
    'La funambulista Lil Marsh asegura que nunca pisó nada tan tenso como el crédito',
  'Corset maker Busk & Daughter retained by central bank to advise on further tightening':
    'El banco central contrata a la corsetería Busk & Daughter como asesora para apretar más',
  'Drought declared in money market; venture fund Grabwell caught using a sprinkler at night':
    'Declaran sequía en el mercado de dinero; sorprenden de noche al fondo Grabwell con un aspersor',
  'Cereal maker Krumm takes economy to court over use of the words "credit crunch"':
    'Krumm, fábrica de prensas, demanda a la economía por usar el término «apretón del crédito»',
  'Postman in Ditchford delivers rate rise to every door; dogs side with residents':
    'El cartero de Ditchford reparte la subida de tipos puerta a puerta; los perros, con los vecinos',
  'Pupils of Thimble Street School work out compound interest, ask to remain children':
    'Los alumnos de la escuela Thimble Street calculan el interés compuesto y piden seguir siendo niños',
  'Historian in Old Mullock finds rates of a medieval moneylender, asks for his address':
    'Un historiador de Old Mullock halla los tipos de un prestamista medieval y pide su dirección',
  'Physicists at Brackwater identify heaviest substance known, a monthly repayment':
    'Los físicos de Brackwater identifican la sustancia más pesada: una cuota mensual',
  'Optician Blinkley sells out of spectacles that leave out the annual percentage rate':
    'La óptica Blinkley agota las gafas que no dejan ver la tasa anual',
  'Toll bridge at Gripe starts charging interest on slow walkers':
    'El puente de peaje de Gripe cobra ya intereses a quienes caminan despacio',
  'Overdue book returned to Fennimore library after rate rise; fine now exceeds library':
    'Devuelven un libro a la biblioteca de Fennimore tras la subida de tipos; la multa supera la biblioteca',
  'Credit lines cut all along Fishley harbour; anglers had feared for theirs':
    'Cortan líneas de crédito en todo el puerto de Fishley; los pescadores temían por las suyas',
  'Referee at Maudlin United adds interest to injury time; match expected to end on Thursday':
    'El árbitro del Maudlin United suma intereses al descuento; el partido acabará el jueves',
  'Trouser maker Bagley stops fitting pockets after rate rise, sees no further use for them':
    'Tras la subida de tipos, los pantalones Bagley dejan de llevar bolsillos: no les ven uso',
  'Ghost of Dunmoor Hall told that haunting is now at variable rate, moves on':
    'El fantasma de Dunmoor Hall se entera de que aparecerse va a tipo variable y pasa al más allá',
  'Genie of Brassington cuts wishes from three to one, blames cost of capital':
    'El genio de Brassington baja de tres deseos a uno; culpa al coste del capital',
  "Interest on Ostling's public debt now audible from the street; bondholders cross over":
    'Los intereses de la deuda de Ostling ya se oyen desde la calle; los bonistas cambian de acera',
  "Ostling offers bondholders a weekend at the treasurer's cottage instead of coupon; roof extra":
    'Ostling ofrece a los bonistas un fin de semana en la cabaña del tesorero como cupón; techo aparte',
  'Bondholders of Croaker Hall vote to stop holding bonds, hold each other instead':
    'Los tenedores de bonos de Croaker Hall dejan de sostener bonos y se sostienen unos a otros',
  'Boring bond of Duchy of Plimsoll loses four years of boredom in one morning':
    'El aburrido bono del ducado de Plimsoll pierde en una mañana cuatro años de aburrimiento',
  'Inflation report costs more than last month; page nine blames page four':
    'El informe de inflación sale más caro que el mes pasado; la página nueve culpa a la cuatro',
  'Supermarket Tallboy fits price tags with small motors; only gear available is up':
    'El supermercado Tallboy pone motorcitos a las etiquetas de precio; solo tienen la marcha de subir',
  'Loyalty card at Café Mildred: tenth coffee now requires a guarantor':
    'Tarjeta de fidelidad del Café Mildred: el décimo café exige ahora un avalista',
  "Couple in Larchley exchange rings, then repayment schedules; bride's is at variable rate":
    'Una pareja de Larchley intercambia anillos y planes de pago; el de la novia, a tipo variable',
  'Divorcing couple in Strand Pollard fight for custody of fixed-rate mortgage, offer the dog':
    'Divorcio en Strand Pollard: se disputan la hipoteca a tipo fijo y ofrecen el perro a cambio',
  'Yield farm at Muckle Acre ploughed under as rates rise; crop was promises':
    'Aran la granja de rendimientos de Muckle Acre al subir los tipos; cultivaba promesas',
  'GrannyCoin now pays less interest than a granny': 'GrannyCoin ya paga menos interés que una abuela',
  'TurboVault now liquidates its borrowers before they borrow, saves them the wait':
    'TurboVault liquida ya a sus deudores antes del préstamo, para ahorrarles la espera',
  'Exchange Norwhistle raises funding rate on long coins, adds service charge for sighing':
    'La bolsa Norwhistle encarece las posiciones largas en monedas y cobra aparte los suspiros',
  'Exchange Catapult cuts leverage on coins from hundredfold to "lean on something"':
    'La bolsa Catapult baja el apalancamiento en monedas de cien veces a «apóyate en algo»',
  'Pawnbroker Silas Quern values coins at price of the laptop they are on; clients accept':
    'El prestamista Silas Quern tasa las monedas al precio del portátil que las guarda; aceptan',
  'Influencer Kip Vane deletes his coin posts, now unboxes a savings account':
    'El influencer Kip Vane borra sus publicaciones de monedas y desempaqueta una cuenta de ahorro',
  'Electricity bill of BulbChain now longer than the chain; miners read it by candle':
    'El recibo de la luz de BulbChain ya supera la cadena; los mineros lo leen con una vela',
  'Lender forecloses on imaginary castle in PixelVale, sends real bailiff':
    'Ejecutan la hipoteca de un castillo imaginario en PixelVale; el alguacil es de verdad',
  'Margin call to coin trader at Echo Gorge received four times, last one very quiet':
    'A un operador de monedas de Echo Gorge le llega cuatro veces el aviso de margen; el último, flojito',
  'Interest on MeowCoin loans paid in mice; lender closes account at the third tray':
    'Los intereses en MeowCoin se pagan en ratones; el prestamista cierra la cuenta a la tercera bandeja',
  'Yacht of GlintCoin founder repossessed during his podcast from the yacht':
    'Embargan el yate del fundador de GlintCoin durante su pódcast desde el yate',
  'Lender Halfpenny Trust still takes coins as collateral, in the sense of collateral damage':
    'Halfpenny Trust aún acepta monedas como colateral, en el sentido de daño colateral',
  'Dormant wallet on TidePool wakes, hears what savings pay now, sells everything, sleeps well':
    'Despierta una cartera dormida de TidePool, oye cuánto paga el ahorro, vende todo y duerme bien',
  'Rate hike postponed: pen of Governor Blunt out of ink, shop out of pens':
    'Aplazan la subida de tipos: la pluma de Blunt no tiene tinta, ni la tienda plumas',
  'Inflation drops; statistician Perla Oddie picks it up, says nobody saw':
    'Cae la inflación; Perla Oddie, de Estadística, la recoge y dice que nadie lo vio',
  'Margin clerk of exchange Tumbril on holiday; uncalled coins rise all week':
    'El encargado de los avisos de margen de Tumbril, de vacaciones; las monedas suben toda la semana',
  'Hawk on rate committee turns out to be a pigeon in a good coat; bonds coo':
    'El halcón del comité de tipos era una paloma con buen abrigo; los bonos arrullan y suben',
  'Forecast of rate cuts traced to analyst Toby Lull in a hammock; market rises with the swing':
    'La previsión de bajada de tipos venía de Toby Lull, en una hamaca; el mercado sube con el vaivén',
  'Submarine maker Sinkwell under water on its loan, insists that this is the business':
    'Sinkwell, de submarinos, con el agua al cuello por su préstamo, insiste en que ese es su negocio',
  'Moth leaves wallet of venture fund Grabwell, offers startups better terms':
    'Sale una polilla de la cartera del fondo Grabwell y ofrece mejores condiciones a las startups',
  'Series B of startup Fernly renamed Series Please':
    'La startup Fernly cambia el nombre de su serie B: ahora es Serie Por Favor',
  'Tech index moved to ground floor of Penny Row so that it cannot fall; rates bring a spade':
    'Llevan el índice tecnológico a la planta baja de Penny Row para que no caiga; los tipos traen una pala',
  'Intern leans on rate lever at central bank, is told to keep leaning':
    'Una becaria se apoya en la palanca de tipos del banco central; le piden que siga apoyada',
  'Frog in warming pond at Scorley asks Governor Blunt whether this is still the gradual approach':
    'Una rana de la charca cada vez más caliente de Scorley pregunta a Blunt si esto sigue siendo gradual',
  'Fire brigade of Ember Cross objects to central bank cooling things without a licence':
    'Los bomberos de Ember Cross protestan: el banco central enfría la economía sin licencia',
  'Highwayman in re-enactment at Hollow Lane offered permanent post in consumer lending':
    'Ofrecen al bandolero de la recreación de Hollow Lane un puesto fijo en créditos al consumo',
  "Interest-free sofa from Slumpton's begins to show some":
    "Un sofá sin intereses de Slumpton's empieza a mostrar alguno",
  'Overdraft of Rufus Penhale buys its own house before he does':
    'El descubierto de Rufus Penhale se compra una casa antes que él',
  'Shared office Deskery raises rent with the rate; eleven startups now use one chair, in shifts':
    'La oficina compartida Deskery sube el alquiler con los tipos; once startups usan una silla por turnos',
  'Moon rover maker Lunaby announces first object in orbit, its debt':
    'Lunaby, de vehículos lunares, anuncia su primer objeto en órbita: su deuda',
  'Exchange Dunkwell charges coin loans by the second; borrower asks it to wait, is billed for the wait':
    'La bolsa Dunkwell cobra los préstamos en monedas por segundo; quien pide esperar paga la espera',
  'Holder of HareCoin outruns his margin call for a mile, is overtaken by the interest':
    'Un dueño de HareCoin corre más que su aviso de margen un kilómetro; lo alcanza el interés',
  'Staid Mutual reports its bonds missing, finds them much lower down':
    'Staid Mutual denuncia la desaparición de sus bonos; aparecen mucho más abajo',
  "Salesman Ernest Coy, shown the door in Wimple, tries to sell it last year's bonds":
    'Al vendedor Ernest Coy le enseñan la puerta en Wimple; intenta venderle a ella los bonos viejos',
  'Governor Blunt loses her voice before rate meeting; bonds rally, market sends flowers to the germ':
    'La gobernadora Blunt se queda afónica antes de decidir tipos; suben los bonos y mandan flores al microbio',
  'Umbrella maker Brolliance sells out on a clear day; weather office asks what it has missed':
    'Brolliance agota los paraguas en un día despejado; los meteorólogos preguntan qué se les escapó',
  'Terms of Treasury bond now most requested bedtime story at Cotley nursery':
    'Las condiciones de un bono del Tesoro, el cuento más pedido en la guardería de Cotley',
  'Grandmothers of Lower Thimble asked to run pension fund; first holdings arrive in jars':
    'Piden a las abuelas de Lower Thimble que gestionen un fondo de pensiones; las reservas, en tarros',
  'Last trader to leave CobraCoin chat asked to switch off the rocket':
    'Piden al último que salga del chat de CobraCoin que apague el cohete',
  'Tinned soup of Hobb & Ladle overtakes Zanzibyte by market value, lasts longer too':
    'La sopa en lata de Hobb & Ladle supera en bolsa a Zanzibyte, y además dura más',
  'Fund managers of Greyling House build fort of cushions, roof it with Treasury bonds':
    'Los gestores de Greyling House hacen un fuerte de cojines y lo techan con bonos del Tesoro',
  'Lifeboat crew of Gull Sound finds eleven hedge funds aboard before the launch':
    'La tripulación del bote salvavidas de Gull Sound halla once fondos a bordo antes de zarpar',
  'All meerkats at Snoutley Zoo stand up at once; bonds rally on no further information':
    'Todas las suricatas del zoo de Snoutley se ponen en pie; los bonos suben sin más datos',
  'Snail named portfolio manager of the year: carries everything, goes nowhere, owns bonds':
    'Un caracol, gestor del año: lo lleva todo encima, no va a ninguna parte y tiene bonos',
  'Suits of armour at Castle Murk borrowed by brokers for the last hour of trading':
    'Los corredores toman prestadas las armaduras del castillo Murk para la última hora de sesión',
  'Speaker on coupon dates mobbed at Drabley conference; fans beg him to slow down':
    'El ponente sobre fechas de cupón arrasa en el congreso de Drabley; le ruegan que hable más lento',
  'Bond manager Cyril Tweed asked for autograph in street, looks behind him':
    'Piden un autógrafo en la calle al gestor de bonos Cyril Tweed, que mira hacia atrás',
  'Actuary Hilda Penge tops list of dream dinner guests; tech founders seated near the draught':
    'La actuaria Hilda Penge, invitada soñada a cenar; los fundadores tech, junto a la corriente',
  'Glimmerly fits seat belts to office chairs, too late for its growth team':
    'Glimmerly pone cinturones en las sillas de oficina, tarde para su equipo de crecimiento',
  'Cotton wool shortage in Upper Fussing traced to one portfolio':
    'La falta de algodón en Upper Fussing se debía a una sola cartera de inversión',
  'Bubble wrap maker Blisterby rations sales; tech firms asked to stop popping their own':
    'Blisterby raciona el plástico de burbujas; piden a las tecnológicas que no pinchen más las suyas',
  'Insurer Gladsome takes out insurance with another insurer, "no reason", pays in advance':
    'La aseguradora Gladsome se asegura con otra aseguradora, «por nada», y paga por adelantado',
  'Simulator maker Soarly starts to hand out real parachutes':
    'Soarly, de simuladores de vuelo, empieza a repartir paracaídas de verdad',
  'Staff of Vantable who hold its shares vote fire exit best feature of headquarters':
    'La plantilla de Vantable con acciones elige la salida de emergencia como lo mejor de la sede',
  'Exchange Norwhistle to process withdrawals in order of handwriting':
    'La bolsa Norwhistle tramitará los retiros por orden de caligrafía',
  'Exchange Clutchly offers a puppy for every wallet that stays; clients leave with puppy':
    'La bolsa Clutchly da un cachorro a quien deje sus monedas; se van con el cachorro',
  'Stablecoin EvenKeel takes on water; holders asked to sit on the other side':
    'La stablecoin EvenKeel hace agua; piden a los dueños que se sienten al otro lado',
  'Holders of JumpCoin ask whether there is a StandCoin, or ideally a SitCoin':
    'Los dueños de JumpCoin preguntan si existe un StandCoin o, mejor aún, un SitCoin',
  'Man in Nubley digs up landfill for lost wallet, finds old savings book, stops digging':
    'Busca su cartera perdida en el vertedero de Nubley, halla una libreta de ahorro y deja de cavar',
  'Coin club of Easterly becomes stamp club; members relieved, stamps nervous':
    'El club de criptomonedas de Easterly pasa a ser de sellos; los socios, aliviados; los sellos, no',
  'Coin podcaster Dane Hollis apologises to his mother on air, for two hours':
    'Dane Hollis, del pódcast de monedas, pide perdón a su madre en directo, dos horas',
  'ThunderDAO votes to become a building society, keeps the thunder for annual meetings':
    'ThunderDAO vota convertirse en caja de ahorros; guarda el trueno para la junta anual',
  'Smart contract of HastyLend gets cold feet, asks to sleep on it':
    'Al contrato inteligente de HastyLend le entran dudas y pide consultarlo con la almohada',
  'Liquidity providers of PuddleSwap put on coats, say they are only going to the shop':
    'Los proveedores de liquidez de PuddleSwap se ponen el abrigo: «solo vamos a la tienda»',
  'RabbitCoin goes back into the hat; magician asks holders for time':
    'RabbitCoin vuelve a la chistera; el mago pide tiempo a los dueños',
  'Founder of FerretFi seen at airport in moustache; moustache was last listed asset':
    'Ven al fundador de FerretFi en el aeropuerto con bigote; el bigote era su último activo',
  'Coin adverts on buses in Grimsmouth replaced by adverts for buses, said to go somewhere':
    'Los anuncios de monedas en los buses de Grimsmouth dan paso a anuncios de buses, que sí van a algún lado',
  'SafetyNetCoin tells holders that the holes are structural':
    'SafetyNetCoin explica a sus dueños que los agujeros son estructurales',
  'Coin gambler Lucky Pete changes name to Sensible Peter, is given a bond by his bank':
    'Lucky Pete, jugador de monedas, pasa a llamarse Pedro Prudente; su banco le da un bono',
  'Risk-taking robot by Humbleby refuses to leave its charging cupboard':
    'El robot temerario de Humbleby se niega a salir del armario de carga',
  "Mindlow's new model foresees the future, asks to be switched off until it is over":
    'El nuevo modelo de Mindlow prevé el futuro y pide que lo apaguen hasta que pase',
  'Founder Ines Copper wins pitch night by promising to give the money back, now':
    'La fundadora Ines Copper gana el concurso prometiendo devolver el dinero, ya mismo',
  'Innovation lab of Brindlewick converted to pantry; head of ideas put in charge of lentils':
    'Brindlewick convierte su laboratorio de innovación en despensa; el jefe de ideas lleva las lentejas',
  'Zanzibyte replaces chief visionary with a chief officer for looking both ways':
    'Zanzibyte cambia a su jefe visionario por un director de mirar a ambos lados',
  'Disruptly, which had promised to disrupt everything, asks for a bit of quiet':
    'Disruptly, que prometía alterarlo todo, pide un poco de silencio',
  'Scooter firm Zipple adds a third wheel, then a chair, then a blanket':
    'Los patinetes Zipple añaden una tercera rueda, luego una silla y luego una manta',
  'Flying car by Hoverby certified for walking pace, on the ground, with someone holding the door':
    'El coche volador de Hoverby, homologado para ir al paso, por tierra y con alguien sujetando la puerta',
  'Passengers of space tourism firm Uply ask whether it has anything downwards':
    'Los pasajeros de Uply, turismo espacial, preguntan si hay algo hacia abajo',
  'Virtual suburb Pixel Heath empty but for a security guard, who is selling his land too':
    'El suburbio virtual Pixel Heath, vacío salvo por un guardia, que también vende su terreno',
  'Analysts at Pockett Brothers move Tech from "buy" to "do not make eye contact"':
    'Los analistas de Pockett Brothers bajan Tech de «comprar» a «no mirar a los ojos»',
  'Strategist Clive Umber overweight in blankets, underweight in anything with a charger':
    'El estratega Clive Umber, sobreponderado en mantas, infraponderado en todo lo que lleve cargador',
  'New prospectus of Calmstock Bond Fund opens with "there, there"':
    'El nuevo folleto del fondo de bonos Calmstock empieza con «ya, ya, ya pasó»',
  'Risk warning of Tech fund moved from last page to cover, then to the envelope, then to a van':
    'El aviso de riesgo de un fondo Tech pasa de la última página a la portada, al sobre y a una furgoneta',
  'Opening bell of Glassmoor exchange replaced by somebody clearing their throat':
    'En la bolsa Glassmoor, la campana de apertura da paso a un carraspeo, para no asustar a nadie',
  'Crash mat laid beside bronze bull of Penny Row, at the request of the bull':
    'Ponen una colchoneta junto al toro de bronce de Penny Row, a petición del toro',
  'Outlook for Penny Row sunny, says forecaster, leaving in oilskins':
    'El pronóstico para Penny Row es soleado, dice la meteoróloga, y se va con impermeable',
  'Lighthouse keeper Edwin Spall offered nine directorships for his record of telling people to stay away':
    'Al farero Edwin Spall le ofrecen nueve consejos por su historial de avisar que nadie se acerque',
  'Cats seek separate cover for each life; insurer Nettle Mutual reports run on the ninth':
    'Los gatos aseguran cada vida por separado; Nettle Mutual, saturada con la última',
  'Camel at Snoutley Zoo asks for a third hump, "just in case"':
    'Un camello del zoo de Snoutley pide una tercera joroba, «por si acaso»',
  'Kangaroos of Bounder Park let pouches as deposit boxes; coins refused, bonds welcome':
    'Los canguros de Bounder Park alquilan sus bolsas como cajas fuertes; monedas no, bonos sí',
  'Oyster at Shale Bay closes; analysts call it best-managed fund of the quarter':
    'Una ostra de Shale Bay se cierra; para los analistas, el fondo mejor gestionado del trimestre',
  'Basket weavers of Wickerby report clients with one egg and forty baskets':
    'Los cesteros de Wickerby atienden a inversores con un huevo y cuarenta cestas',
  'Hen at Clutch Farm sits on Treasury bond for three weeks; farmer pleased with the coupon':
    'Una gallina de Clutch Farm incuba tres semanas un bono del Tesoro; el granjero, contento con el cupón',
  'Terrier that buries everything named head of allocation at Hollowbrook Pensions':
    'Un terrier que lo entierra todo dirige las inversiones de Hollowbrook Pensions',
  'Estate agent Hovell adds a premium for absence of windows; cellars sold with sea view removed':
    'La inmobiliaria Hovell cobra más por no tener ventanas; tapian las vistas al mar a petición',
  'Dungeon of Castle Murk reopens as office for startups; all ask for the inner cell':
    'La mazmorra del castillo Murk reabre como oficina para startups; todas piden la celda interior',
  'Panic room fitters Lock & Tremble ask clients to form an orderly panic':
    'Lock & Tremble, de habitaciones del pánico, pide a los clientes un pánico ordenado',
  'Treasury site fails under rush for bonds; visitors call the outage reassuringly dull':
    'La web del Tesoro cae por la avalancha de compras de bonos; un fallo «aburrido y tranquilizador»',
  'Bond auction in Ostling so crowded that a bidder buys back his own coat, twice':
    'La subasta de bonos de Ostling, tan llena que un postor compra su propio abrigo, dos veces',
  'Treasury of Ostling asked to print bonds in a larger size, for hugging':
    'Piden al Tesoro de Ostling que imprima bonos más grandes, para abrazarlos',
  'Families of Hearthby switch off television, sit and watch the ten-year bond':
    'Las familias de Hearthby apagan la televisión y se sientan a mirar el bono a diez años',
  'Couple in Larchley name twins Coupon and Maturity, after the bonds that paid for the pram':
    'Una pareja de Larchley llama Cupón y Vencimiento a sus mellizos, por los bonos que pagaron el carrito',
  'Pupils of Thimble Street School swap games console for Treasury bond, get marbles in change':
    'Alumnos de Thimble Street cambian la consola por un bono del Tesoro y reciben canicas de vuelta',
  'Joy Tuck, who packs for every weather, hired to run pension fund; bonds folded neatly':
    'Joy Tuck, que hace la maleta para todos los climas, dirigirá un fondo; los bonos van bien doblados',
  'Lonely hearts in Wenlow Gazette: "adventurous" gone, "owns bonds" in capitals':
    'Contactos en la Wenlow Gazette: desaparece «aventurero»; «tiene bonos», en mayúsculas',
  'Horoscope in Grimsmouth Echo reads "stay in" for all signs, "no apps" for Pisces':
    'El horóscopo del Grimsmouth Echo: «quédese en casa» para todos los signos; «nada de apps», a Piscis',
  'Tenor Aldo Plenty skips the high note, "not in this market"':
    'El tenor Aldo Plenty se salta el agudo: «con este mercado, no»',
  'Lion tamer Bruno Vash moves into rabbits, keeps the chair':
    'El domador de leones Bruno Vash se pasa a los conejos y conserva la silla',
  'Trapeze artists of Circus Belloro refuse to let go for third night; audience understands':
    'Los trapecistas del circo Belloro no se sueltan por tercera noche; el público lo entiende',
  'Expedition to summit of Mount Creaking turns back at car park "to preserve gains"':
    'La expedición al monte Creaking da la vuelta en el aparcamiento «para conservar ganancias»',
  'Explorer Augusta Frome plants flag in own garden, finds the neighbours friendly':
    'La exploradora Augusta Frome planta su bandera en su jardín y dice que los vecinos son amables',
  'Maudlin United fields eleven goalkeepers, draws, is asked to manage a pension fund':
    'El Maudlin United juega con once porteros, empata y le ofrecen gestionar un fondo de pensiones',
  'Chess champion Olga Pinn castles twice in one game; arbiter says he would too':
    'La campeona de ajedrez Olga Pinn se enroca dos veces; el árbitro dice que él haría lo mismo',
  'Poker night in Tell Green: all fold, push their coins away and ask to see a bond':
    'Noche de póker en Tell Green: todos se retiran, apartan sus monedas y piden ver un bono',
  'Golden Gull casino, which takes coins, adds roulette pocket "keep it"; ball never leaves':
    'El casino cripto Golden Gull añade a la ruleta la casilla «me lo quedo»; la bola no sale de ahí',
  'Burglars break into Tiddle & Crane, swap coins for bonds at counter price, tidy up':
    'Ladrones entran en Tiddle & Crane, cambian monedas por bonos a precio oficial y dejan todo ordenado',
  'Pirates of Skelp Rock Festival bury real savings by mistake, then the rest on purpose':
    'Los piratas del festival de Skelp Rock entierran sus ahorros por error y luego el resto a propósito',
  'Alchemist Balthus Krum turns gold into ten-year bonds, says demand has shifted':
    'El alquimista Balthus Krum convierte oro en bonos a diez años: ha cambiado la demanda, dice',
  'Engineers of Orrery Foundry inspect a bond, find no moving parts, buy forty':
    'Los ingenieros de Orrery Foundry examinan un bono, no hallan piezas móviles y compran cuarenta',
  'Physicists at Brackwater see money leave Tech faster than light, arrive in bonds slightly before':
    'Los físicos de Brackwater ven salir dinero de Tech más rápido que la luz; llega a los bonos antes de salir',
  'Doctor in Upper Ague prescribes bonds, two a day with food':
    'Un médico de Upper Ague receta bonos, dos al día con las comidas',
  'Yoga studio in Penny Row adds the brace position by popular demand':
    'Un centro de yoga de Penny Row añade la postura de impacto a petición del público',
  'Hedge fund Thornback orders night lights for the whole trading floor, and a story':
    'El fondo Thornback encarga luces de noche para toda la sala de operaciones, y un cuento',
  'Old Mullock raises drawbridge for first time in four centuries; app startup left outside':
    'Old Mullock levanta el puente levadizo tras cuatro siglos; una startup de apps se queda fuera',
  'Duchess of Plimsoll sells tech shares, buys back family silver, counts spoons twice':
    'La duquesa de Plimsoll vende acciones tech, recupera la plata familiar y cuenta dos veces las cucharas',
  'Letters: is it safe to open this page, asks Maud Pettle of Nettle Bottom, by registered post':
    'Cartas: ¿es seguro abrir esta página?, pregunta Maud Pettle, de Nettle Bottom, por correo certificado',
  'Crossword in Wenlow Gazette has "bonds" for every answer; record number of readers cheer':
    'En el crucigrama de la Wenlow Gazette todo es «bonos»; lo celebra un número récord de lectores',
  'Canteen at Pockett Brothers drops mustard from sandwiches as too volatile':
    'El comedor de Pockett Brothers quita la mostaza de los sándwiches por demasiado volátil',
  'Diners in Grimsmouth ask for "the usual" in restaurants they have never been to':
    'En Grimsmouth piden «lo de siempre» en restaurantes donde nunca han estado',
  'Warm milk futures in Cotley limit up; energy drinks offered with no bid':
    'Los futuros de leche tibia de Cotley, al máximo permitido; nadie quiere bebidas energéticas',
  'Fashion house Drapelle shows autumn collection of one coat, lined with bonds':
    'La casa de moda Drapelle presenta su colección de otoño: un abrigo forrado de bonos',
  'Brokers of Penny Row asked why they wear running shoes, begin to run':
    'Preguntan a los corredores de Penny Row por sus zapatillas y echan a correr',
  'Ground floor now dearest in Glassmoor Tower; penthouse used to store optimism':
    'La planta baja, la más cara de la torre Glassmoor; el ático sirve para guardar optimismo',
  'Passengers of Trundle Rail all board the middle carriage, ask driver to go a bit slower':
    'Los viajeros de Trundle Rail suben todos al vagón del medio y piden ir algo más despacio',
  'Ship in bottle at Grimsmouth Museum only vessel that insurers will still cover':
    'Un barco en botella del museo de Grimsmouth, única nave que aún cubren las aseguradoras',
  'Chandler in Gull Sound sells forty anchors to companies without ships':
    'Una tienda náutica de Gull Sound vende cuarenta anclas a empresas sin barcos',
  'Sandbags stacked round headquarters of Gloopware; spokesman calls the river emotional':
    'Sacos de arena rodean la sede de Gloopware; el portavoz dice que el río es emocional',
  "Daredevils' Union of Nubley votes for handrails":
    'El Sindicato de Temerarios de Nubley vota a favor de los pasamanos',
  'Committee for Prudence at Marrowby Fund holds its meeting under the table, keeps minutes in a helmet':
    'El comité de prudencia del fondo Marrowby se reúne bajo la mesa y guarda el acta en un casco',
  'Safety inspectors of Glassmoor ban Tech shares above shoulder height':
    'Los inspectores de seguridad de Glassmoor prohíben acciones Tech por encima del hombro',
  'Lost property at Glassmoor exchange holds four hundred appetites for risk; nobody calls':
    'Objetos perdidos de la bolsa Glassmoor guarda cuatrocientos apetitos por el riesgo; nadie los reclama',
  'Confidence trickster Monty Slade retires: nobody has any confidence left':
    'El timador Monty Slade se retira: ya no queda confianza de la que abusar',
  'Intern at Hollowbrook Pensions given all the cash to hold, told not to have ideas':
    'Una becaria de Hollowbrook Pensions sostiene todo el efectivo; le piden que no tenga ideas',
  'Astronomers at Brackwater locate safest place in the universe, find pension funds parked there':
    'Los astrónomos de Brackwater localizan el lugar más seguro del universo; ya hay fondos aparcados',
  'Boulder at Crag Tupping valued above Glimmerly; neither has revenue, boulder has weight':
    'Una roca de Crag Tupping vale más que Glimmerly; ninguna tiene ingresos, la roca tiene peso',
  'Central bank of Ostling swaps its coin reserves for potatoes, says they are at least heavy':
    'El banco central de Ostling cambia sus reservas de monedas por patatas: al menos pesan, dice',
  'Taxpayers of Ostling sell coins to pay years ahead, say money feels safest at the tax office':
    'En Ostling venden monedas para pagar impuestos de años futuros: Hacienda les parece lo más seguro',
  'Bravery returns to Glassmoor exchange: one investor opens one eye':
    'Vuelve el valor a la bolsa Glassmoor: un inversor abre un ojo',
  'Bunker of Stroud Hill runs out of biscuits; owners come up, buy Tech while they are here':
    'En el búnker de Stroud Hill se acaban las galletas; suben los dueños y, ya que están, compran Tech',
  'Monster under bed of Thornback Fund found to be a shoe; appetite for risk comes out too':
    'El monstruo bajo la cama del fondo Thornback era un zapato; vuelve el apetito por el riesgo',
  'Ostling recalls batch of Treasury bonds after holder reports mild excitement':
    'Ostling retira una tanda de bonos del Tesoro tras notar un tenedor una leve emoción',
  'Holder of GulpCoin finds courage at back of drawer, beside some string; buys more, ties it up':
    'Un dueño de GulpCoin halla valor al fondo de un cajón, y un cordel; compra más y lo ata',
  'Fear gauge at Dapplemere Trust unplugged to charge a phone; shares rise until it rings':
    'Desenchufan el medidor de miedo de Dapplemere Trust para cargar un móvil; suben las acciones hasta que suena',
  'Queue for bonds in Cotley found to be queue for cake; half decide to stay':
    'La cola de los bonos en Cotley era para un pastel; la mitad decide quedarse',
  'Treasurer of MammothDAO asks to swap coins for something that his wife has heard of':
    'El tesorero de MammothDAO quiere cambiar las monedas por algo que le suene a su esposa',
  'Exchange Limpet assures clients that they can take out coins at any time, locks door to say so':
    'La bolsa Limpet asegura que se pueden retirar las monedas cuando se quiera; cierra la puerta para decirlo',
  'Holders of PigeonCoin learn that pigeons come home, switch to pigeons':
    'Los dueños de PigeonCoin descubren que las palomas sí vuelven a casa y se pasan a las palomas',
  'Bond desk of Greyling House hangs out "no vacancies"; investors ask about the bath':
    'La mesa de bonos de Greyling House cuelga «completo»; los inversores preguntan por la bañera',
  'Tiddle & Crane leaves a bond lit in the window at night for anyone still out in Tech':
    'Tiddle & Crane deja de noche un bono iluminado en la ventana para quien siga perdido en Tech',
  'Fund managers of Glassmoor gather at the edge like penguins, wait for one to try Tech first':
    'Los gestores de Glassmoor se agolpan al borde como pingüinos, a ver quién prueba Tech primero',
  'Pigeons leave roof of Glassmoor exchange in an orderly line, carrying their eggs':
    'Las palomas dejan el tejado de la bolsa de Glassmoor en fila y con los huevos a cuestas',
  'Staff at Zanzibyte find their options so deep underwater that payroll has hired a diver':
    'Las opciones del personal de Zanzibyte están tan hundidas que nóminas contrata a un buzo',
  'Investor Rupert Glaze catches the falling knife, looks up, sees the drawer':
    'El inversor Rupert Glaze atrapa el cuchillo que cae, mira arriba y ve venir el cajón',
  'Lift at Gloopware tower fitted with the share price, refuses to leave the basement':
    'Conectan el ascensor de Gloopware a su cotización; ya no quiere salir del sótano',
  'Moxley Growth Fund beaten by a dartboard, then by the wall around it':
    'Al fondo Moxley Growth lo supera una diana de dardos, y luego la pared de alrededor',
  "Town crier of Nether Lament goes hoarse before the letter D of the day's losses":
    'El pregonero de Nether Lament se queda ronco antes de la D de las pérdidas del día',
  'Closing bell at Glassmoor rung at noon on compassionate grounds':
    'La bolsa de Glassmoor toca la campana de cierre a mediodía por compasión',
  'Results call of Wrenlock ends after a single question, which was "why"':
    'La presentación de resultados de Wrenlock acaba tras una sola pregunta: «¿por qué?»',
  'Chief of Ketterby Labs explains the loss in mime; analysts call it his clearest year yet':
    'El jefe de Ketterby Labs explica las pérdidas con mímica; nunca se le entendió mejor',
  "Smart speaker by Fjordly overhears its maker's results, asks to be adopted":
    'Un altavoz inteligente de Fjordly oye los resultados de su fabricante y pide que lo adopten',
  'Startup Tuftly, down to its last asset, wipes the whiteboard':
    'La startup Tuftly llega a su último activo y borra la pizarra',
  'Bailiffs seize the bean bags of six startups, are unable to get out of them':
    'Embargan los pufs de seis startups; los alguaciles no consiguen levantarse de ellos',
  'Ping-pong tables flood second-hand market; hamlet of Lesser Dribble now has one a head':
    'Aluvión de mesas de ping-pong de segunda mano; Lesser Dribble ya tiene una por vecino',
  'Dunmore Data puts its server hall up for sale as "a barn, very warm"':
    'Dunmore Data vende su sala de servidores como «granero muy calentito»',
  'Chip maker Grindle & Sons slices its forecast thinner than its wafers':
    'El fabricante de chips Grindle & Sons recorta la previsión hasta dejarla más fina que sus obleas',
  'Museum of Failed Gadgets asks the tech industry to pause, has run out of plinths':
    'El Museo del Aparato Fallido pide una pausa a la industria: no le quedan pedestales',
  'Driverless car by Motley Cabs hands itself in at a scrapyard, cites the outlook':
    'Un coche sin conductor de Motley Cabs se entrega en una chatarrería y alega las perspectivas',
  'Fortune cookie at Vantable board lunch contains a profit warning':
    'La galleta de la suerte del consejo de Vantable traía un aviso de menos beneficios',
  'Quillfeather recalls every product it has sold and two that it had only planned':
    'Quillfeather retira todos los productos que vendió y dos que solo tenía pensados',
  'Analyst lowers target for Pendleby so far that the family downstairs complains':
    'Un analista baja tanto el objetivo de Pendleby que protestan los vecinos de abajo',
  'Bramblesoft hangs its chart upside down; best morning in months until the cleaner straightens it':
    'Bramblesoft cuelga su gráfico al revés; gran mañana hasta que lo endereza la limpieza',
  'Mountain rescue sent to the chart of Squintly Optics turns back: too steep':
    'El rescate de montaña, enviado al gráfico de Squintly Optics, se vuelve: demasiado empinado',
  'Analysts count six levels of support beneath Ploverby, then six cracks':
    'Los analistas cuentan seis niveles de soporte bajo Ploverby, y luego seis crujidos',
  "Optimists' Society of Gladwell calls off its annual dinner; the caterer had expected as much":
    'La Sociedad de Optimistas de Gladwell anula su cena anual; el del catering ya lo veía venir',
  "To the editor: could next year's share certificates be printed on something softer?":
    'Cartas al director: ¿podrían imprimir las acciones del próximo año en un papel más suave?',
  'Correction: we called yesterday the worst day in history; it held for a day':
    'Fe de erratas: llamamos a ayer el peor día de la historia; el récord duró un día',
  'Obituary page of the Glassmoor Gazette takes over the business section, keeps its layout':
    'Las necrológicas del Glassmoor Gazette absorben la sección de empresas sin cambiar el diseño',
  'Crossword setter says sorry: nine across, "safe investment", no longer fits':
    'El autor del crucigrama se disculpa: el nueve horizontal, «inversión segura», ya no encaja',
  'Sacked fund managers join chess club of Great Tench; it is down to its king by ten':
    'Gestores despedidos entran en el club de ajedrez de Great Tench; a las diez solo queda el rey',
  'Bass singer Olaf Grund, the lowest in the land, is asked to read out the index':
    'Piden a Olaf Grund, el bajo más grave del país, que lea en voz alta el índice',
  'Limbo champion Trixie Bell watches the index pass beneath her bar, concedes':
    'La campeona de limbo Trixie Bell ve pasar al índice bajo su listón y se rinde',
  'Submarine Perseverance reports being overtaken by shares in Orrery Foundry on the way down':
    'El submarino Perseverance informa de que lo adelantan, bajando, las acciones de Orrery Foundry',
  'Window cleaner at Brimmer Capital mouths "sorry" through the glass of every floor':
    'El limpiacristales de Brimmer Capital dice «lo siento» por la ventana, piso por piso',
  'Coffee machine at Wobbleton Software made redundant, says it saw this in the grounds':
    'Despiden a la cafetera de Wobbleton Software; dice que ya lo había visto en los posos',
  'Tech executives find golden parachutes sold out, are offered the golden umbrella':
    'Agotados los paracaídas dorados; a los directivos tecnológicos les ofrecen un paraguas dorado',
  'Trust exercise at Larkspur Systems goes badly: nobody left to catch':
    'Sale mal el ejercicio de confianza de Larkspur Systems: ya no queda nadie para sujetar',
  "New escape room in Tollerby recreates a broker's account; nobody has got out yet":
    'La nueva sala de escape de Tollerby recrea una cuenta de bolsa; nadie ha salido aún',
  'Bargain bin at Plumb & Daughter found to contain Wrenlock, whole':
    'Aparece Wrenlock, entera, en el cajón de saldos de Plumb & Daughter',
  'Shares in Hobday Robotics now come free with the newspaper that warned of them':
    'Las acciones de Hobday Robotics se regalan con el periódico que avisaba contra ellas',
  'Canteen at Glassmoor exchange takes everything off the menu but humble pie':
    'El comedor de la bolsa de Glassmoor deja un solo plato: tragarse las palabras',
  'Shareholders of Quillfeather vote to keep the buffet and wind up the company':
    'Los accionistas de Quillfeather votan conservar el bufé y liquidar la empresa',
  'Glassmoor exchange turns off the heating; traders found to sweat enough':
    'La bolsa de Glassmoor apaga la calefacción: con el sudor de los operadores basta',
  'Fire brigade called to fire sale at Hum & Sons, leaves with two desks':
    'Los bomberos acuden a la quema de precios de Hum & Sons y se llevan dos mesas',
  'Ostrich farm in Sandle booked out by portfolio managers; a second pit is being dug':
    'Los gestores de cartera llenan la granja de avestruces de Sandle; cavan otro hoyo',
  'Union of Lemmings objects to the comparison with fund managers, cites better spacing':
    'El sindicato de lemmings rechaza la comparación con los gestores: ellos guardan distancia',
  'Bears of Grizzle Wood are measured for suits, tell the tailor there is no hurry':
    'Los osos de Grizzle Wood se toman medidas para un traje; al sastre le dicen que sin prisa',
  'Canary on the risk desk of Brimmer Capital gives notice, asks for a window':
    'El canario de la mesa de riesgos de Brimmer Capital dimite y pide que abran la ventana',
  'Rats leave Bramblesoft, which says it is now a leaner organisation':
    'Las ratas abandonan Bramblesoft; Bramblesoft se declara una organización más ágil',
  'Termites leave Hollowell Technologies hungry: nothing behind the front':
    'Las termitas dejan Hollowell Technologies con hambre: no había nada tras la fachada',
  'Sleepwalker at Moxley sells whole portfolio, wakes up employee of the month':
    'Un sonámbulo de Moxley vende toda la cartera y se despierta empleado del mes',
  'Fortune teller Madame Orla refunds her clients in advance':
    'La vidente Madame Orla devuelve el dinero a sus clientes por adelantado',
  'Astronomers watch Zanzibyte collapse to a point from which no guidance escapes':
    'Los astrónomos ven a Zanzibyte colapsar en un punto del que no escapa ni una previsión',
  'Physicists drop an apple and a share of Vantable from a tower; the apple lands second':
    'Unos físicos sueltan una manzana y una acción de Vantable; la manzana llega segunda',
  'Geologists drill beneath Wexcombe for the bottom, strike another seller':
    'Los geólogos perforan bajo Wexcombe en busca del suelo y dan con otro vendedor',
  'Time capsule from last spring opened in Clankley: it holds optimism, which has gone off':
    'Abren en Clankley una cápsula del tiempo de primavera: había optimismo, ya caducado',
  'Archaeologists in Barley Fen unearth an earlier exchange, every figure facing the door':
    'Arqueólogos de Barley Fen desentierran una bolsa antigua: todas las figuras miran a la puerta',
  'Shipping forecast: Grubble falling, Pendleby sinking, Wobbleton severe, becoming lost':
    'Parte marítimo: Grubble en descenso, Pendleby se hunde, Wobbleton muy grave, luego perdida',
  'Committee on Market Stability falls to the floor; its chairs had been sold that morning':
    'El Comité de Estabilidad acaba en el suelo: esa mañana habían vendido las sillas',
  'Crisis meeting of lenders collapses when nobody will lend a pen':
    'Fracasa la reunión de crisis de los bancos: nadie presta un bolígrafo',
  'Ministry tells the nation not to panic, in a font that suggests otherwise':
    'El Ministerio pide calma a la nación con una letra que sugiere lo contrario',
  'Governor Hester Blunt asked for one calming word, is still looking':
    'Piden a la gobernadora Hester Blunt una palabra tranquilizadora; aún la busca',
  'Helicopter sent to rescue Ketterby Labs is repossessed in the air':
    'Embargan en pleno vuelo el helicóptero enviado a rescatar a Ketterby Labs',
  'White knight for Wexcombe Freight arrives, reads the books, gets back on the horse':
    'Llega el caballero blanco de Wexcombe Freight, lee los libros y vuelve a montar',
  'Buyer found for Sproat Electric turns out to be its old chief in a beard, and he withdraws':
    'El comprador de Sproat Electric era su antiguo jefe con barba postiza, y se retira',
  'Auctioneer at Gavelby brings the hammer down on Pendleby; the hammer fetches more':
    'El subastador de Gavelby adjudica Pendleby con el mazo; por el mazo pagan más',
  'Pawnbroker in Grimsmouth no longer accepts software engineers':
    'La casa de empeños de Grimsmouth ya no admite ingenieros de software',
  'Company song of Vantable rewritten in a minor key, then for one voice':
    'El himno de Vantable pasa a tono menor, y luego a una sola voz',
  'Court awards custody of Mossop to the office plant, the only one to turn up':
    'El juez da la custodia de Mossop a la planta de la oficina, la única que se presentó',
  'Chair of the board of Squintly Optics found to have been just a chair':
    'Descubren que la silla que presidía Squintly Optics era solo una silla',
  'Hold music of brokers Tiddle & Crane enters the charts at number one':
    'La música de espera de Tiddle & Crane entra directa al número uno de las listas',
  'Switchboard operator Peg Dallow answers nine thousand margin calls with one sigh':
    'La telefonista Peg Dallow responde a nueve mil llamadas de margen con un suspiro',
  'Stop-loss order at Plodwell Fund does the second half of its job':
    'La orden «stop-loss» de Plodwell Fund cumple solo su segunda mitad: la pérdida',
  'Fund Archimedes Partners has a lever long enough, finds nowhere to stand':
    'El fondo Archimedes Partners tiene palanca de sobra, pero ningún punto de apoyo',
  'Rocket startup Upson announces a controlled descent, then a descent':
    'La startup de cohetes Upson anuncia un descenso controlado y luego un descenso',
  'Meditation app Hushly tells its users to let go; they begin with Hushly':
    'La app de meditación Hushly aconseja soltar; los usuarios empiezan por Hushly',
  'Virtual reality firm Goggleton asks its investors to keep the headset on':
    'La firma de realidad virtual Goggleton ruega a sus inversores que no se quiten las gafas',
  'Thistlecroft promotes all of its staff to customers':
    'Thistlecroft asciende a toda su plantilla a clientes',
  'Navigation app Veerly advises its own shareholders to turn around where possible':
    'La app de navegación Veerly aconseja a sus accionistas dar la vuelta cuando sea posible',
  'Exchange Coinwallow moves to "a beautiful island", gives no further address':
    'La bolsa Coinwallow se muda a «una isla preciosa» y no da más señas',
  'Crypto exchange Mudlark honours all withdrawals in the form of a song':
    'La bolsa de criptomonedas Mudlark paga todos los retiros en forma de canción',
  'Exchange Snipwell publishes proof of reserves: a drawing of a chest, unshaded':
    'La bolsa Snipwell publica su prueba de reservas: el dibujo de un cofre, sin colorear',
  'Auditor opens reserve of exchange Tollgate, finds a button and a receipt for the coat':
    'Un auditor abre la reserva de la bolsa Tollgate: hay un botón y el recibo del abrigo',
  'Airdrop of SogCoin misses all of its holders, hits a cow; the cow sells':
    'El reparto aéreo de SogCoin no acierta a ningún dueño y le da a una vaca; la vaca vende',
  'Burn mechanism of EmberToken cannot be put out': 'No consiguen apagar el mecanismo de quema de EmberToken',
  'Smart contract of BobbinSwap found by court to be neither':
    'Un juez dictamina que el contrato inteligente de BobbinSwap no es ni lo uno ni lo otro',
  'Bridge between HushCoin and GrovelCoin found to reach only the middle; funds still arriving there':
    'El puente entre HushCoin y GrovelCoin solo llega a la mitad; los fondos también',
  'Validators of WobbleChain fall asleep, agree for the first time':
    'Los validadores de WobbleChain se duermen y coinciden por primera vez',
  'Jeweller in Spratley examines the diamond hands, reports glass':
    'Un joyero de Spratley examina las manos de diamante: son de vidrio',
  'Coin millionaire returns sports car, asks whether the bus takes coins; it does not':
    'Un millonario cripto devuelve el deportivo y pregunta si el autobús admite monedas; no',
  'Moon asks coin holders to stop pointing':
    'La Luna pide a los dueños de criptomonedas que dejen de señalarla',
  'Guild of Carpet Layers distances itself from what was pulled at DareDAO':
    'El Gremio de Alfombristas se desmarca del tirón de alfombra en DareDAO',
  'Gallery of token portraits in Brinewick sold as a whole; buyer wanted the nails':
    'Venden entera una galería de retratos en token en Brinewick; el comprador quería los clavos',
  'MarmotCoin sees its own shadow; six more weeks of selling':
    'MarmotCoin ve su propia sombra: seis semanas más de ventas',
  'Miner of GlumCoin swaps his rig for a cow, doubles his output':
    'Un minero de GlumCoin cambia su equipo por una vaca y duplica la producción',
  'Coin podcast ends in mid-sentence; the sentence had begun "in the long term"':
    'Un pódcast de criptomonedas se corta a media frase; empezaba por «a largo plazo»',
  'Holder Clive Spatchett vows never to sell his MuddleCoin, learns that nobody had asked':
    'Clive Spatchett jura no vender jamás sus MuddleCoin; nadie se lo había pedido',
  'Stablecoin OakPeg described by its maker as "more of a windsock"':
    '«Es más bien una veleta», dice de su moneda estable OakPeg el propio creador',
  'Lifeguard at liquidity pool of NewtSwap says nobody told him it was empty':
    'El socorrista del fondo de liquidez de NewtSwap no sabía que la piscina estaba vacía',
  'White paper of PrestoCoin, held up to a lamp, says "ha"':
    'El libro blanco de PrestoCoin, visto al trasluz, dice «ja»',
  'Founder of LadderCoin leaves by ladder, takes ladder':
    'El fundador de LadderCoin se va por la escalera y se la lleva',
  'Treasurer of SockDAO finds the other sock, but not the treasury':
    'El tesorero de SockDAO encuentra el otro calcetín, pero no el tesoro',
  'Husband in Oxcombe confesses his coins to his wife, who confesses hers':
    'Un marido de Oxcombe confiesa sus criptomonedas a su mujer, y ella las suyas',
  'Tax office of Velmark sends crypto holders a sympathy card instead of a form':
    'Hacienda de Velmark envía a los dueños de cripto un pésame en vez de un formulario',
  'Busker in Mewling Street changes his sign to "no coins, please"':
    'Un músico de la calle Mewling cambia el cartel: «criptomonedas no, por favor»',
  'Wishing well at Honeydown throws crypto tokens back':
    'El pozo de los deseos de Honeydown devuelve los tokens que le echan',
  'Metal detector club of Guttering-on-Sea looks for lost crypto, finds a spoon, is ahead':
    'Con detectores, un club de Guttering-on-Sea busca cripto, halla una cuchara y sale ganando',
  'Medium in Wimple makes contact with OtterCoin; it advises against buying the dip':
    'Una médium de Wimple contacta con OtterCoin; desde el más allá desaconseja comprar la caída',
  "UncleProtocol admits under questioning that it is nobody's uncle":
    'UncleProtocol admite, tras el interrogatorio, que no es tío de nadie',
  'Oracle of HamsterBase asked for a price, asks for a lawyer':
    'Piden un precio al oráculo de HamsterBase; él pide un abogado',
  'Police in Tollerby open amnesty for rocket emoji; queue of coin holders round the block':
    'La policía de Tollerby acepta emojis de cohete sin preguntas; largas colas de criptofans',
  'Treasury bond offers its arm to an elderly tech share at the crossing':
    'Un bono del Tesoro ofrece el brazo a una acción tecnológica anciana para cruzar',
  'Bonds visited by relatives who had not written since the boom':
    'A los bonos los visitan parientes que no escribían desde la época de bonanza',
  'Treasury runs out of bonds, offers a signed photograph of one; oversubscribed':
    'El Tesoro agota los bonos y ofrece una foto firmada de uno; no hay para todos',
  'Bond trader Hector Muir smiles; colleagues fetch a doctor':
    'El operador de bonos Hector Muir sonríe; sus colegas llaman al médico',
  "School outing to the treasury's bond vault ends late: the teachers will not leave":
    'Una excursión escolar a la cámara de los bonos se alarga: los profesores no quieren salir',
  'Aunt who always said "bonds, dear" sells advice as a hardback, declines to gloat after six':
    'La tía que siempre decía «bonos, cariño» publica un libro y a partir de las seis no presume',
  'Glassmoor index lands on a passing hay cart, is carried uphill for an hour':
    'El índice de Glassmoor cae en un carro de heno que pasaba y sube una hora cuesta arriba',
  'Shares in Tarnfield rise for eleven minutes; witnesses plan to tell their grandchildren':
    'Las acciones de Tarnfield suben once minutos; los testigos se lo contarán a sus nietos',
  'Naturalists in Brinewick find a buyer in the wild; visitors asked to make no sudden sales':
    'Naturalistas de Brinewick hallan un comprador en libertad; se ruega no vender bruscamente',
  'Annual picnic of the short sellers caught in the rain; all cover at once, shares up':
    'La lluvia sorprende el picnic de los bajistas; todos se cubren a la vez y sube la bolsa',
  'MoistToken up a little; founders suspect a rounding error, keep very still':
    'MoistToken sube un poco; los fundadores sospechan un error de redondeo y no se mueven',
  'Whale comes back for its keys, buys a few coins out of politeness':
    'La ballena vuelve a por sus llaves y compra unas monedas por educación',
  'Anonymous founder of VeilToken unmasks himself as a different anonymous founder':
    'El fundador anónimo de VeilToken se quita la máscara: es otro fundador anónimo',
  'Flash loan empties GulpSwap in less time than it takes to say GulpSwap':
    'Un préstamo relámpago vacía GulpSwap en menos de lo que se tarda en decir GulpSwap',
  "Crypto conference in Dune Bay ends at noon, when the speakers' fees arrive in coin":
    'Un congreso cripto en Dune Bay acaba a mediodía, al llegar los honorarios en monedas',
  'Tide fails to come in at Grimsmouth; the moon cites burnout, asks for a lighter sky':
    'La marea no sube en Grimsmouth; la Luna alega agotamiento y pide menos cielo',
  'Every spreadsheet on earth finds its own mistake at the same moment, needs a minute':
    'Todas las hojas de cálculo del mundo hallan su error a la vez y piden un momento a solas',
  'Sun rises twenty minutes late, will not discuss it; solar miners leave crypto':
    'El Sol sale veinte minutos tarde y no da explicaciones; los mineros solares dejan la cripto',
  "Cloud of Zanzibyte bursts over Puddleham; residents wade through strangers' holiday photos":
    'Revienta la nube de Zanzibyte sobre Puddleham; los vecinos vadean fotos de vacaciones ajenas',
  'Bees granted patent on the hexagon; chip makers to pay by the corner':
    'Las abejas patentan el hexágono; los fabricantes de chips pagarán por esquina',
  'Librarians seize the internet, put it in order and ask for quiet; tech output doubles':
    'Los bibliotecarios toman internet, lo ordenan y piden silencio; se dobla la producción',
  'Security update requires all passwords to be sung; offices and wallets locked by mid-morning':
    'Ahora las contraseñas se cantan; oficinas y carteras, bloqueadas a media mañana',
  'Treasury discovers that it owes the national debt to itself, agrees to wait':
    'El Tesoro descubre que la deuda nacional se la debe a sí mismo y acepta esperar',
  'Duchy of Ostling replaces its currency with compliments; bonds redeemed in "nice hat"':
    'El ducado de Ostling cambia su moneda por cumplidos; sus bonos se pagan con «bonito sombrero»',
  "Time runs backwards for an hour; everybody buys at this morning's prices":
    'El tiempo corre hacia atrás una hora; todos compran a los precios de la mañana',
  'Clocks put forward by a year instead of an hour; every loan falls due at once':
    'Adelantan los relojes un año en vez de una hora; vencen todos los préstamos a la vez',
  'Calendar office adds a second Sunday; Monday retains a lawyer':
    'La oficina del calendario añade un segundo domingo; el lunes contrata a un abogado',
  'Universal remote by Fjordly found to work on the universe; mute button sold separately':
    'El mando universal de Fjordly funciona con el universo; el botón de silencio se vende aparte',
  'Teleporter by Nimbleton works; commuters arrive before they leave, do a second shift':
    'Funciona el teletransportador de Nimbleton; llegan antes de salir y hacen doble turno',
  'Invisible computer sells out everywhere, as far as the shops can tell':
    'El ordenador invisible se agota en todas partes, que sepan las tiendas',
  'Flat-pack data centre put up with one screw left over; the internet now leans':
    'Montan un centro de datos y sobra un tornillo; internet ahora cojea',
  'All printers in the world print one page: "We have been talking"':
    'Todas las impresoras del mundo sacan una misma hoja: «Hemos estado hablando»',
  'Court rules that everyone who clicked "I agree" owes Gloopware a day\'s gardening':
    'La justicia falla: quien pulsó «Acepto» debe a Gloopware un día de jardinería',
  'Man in Oxcombe reads terms and conditions to the end, finds that he now owns Vantable':
    'Un hombre de Oxcombe lee las condiciones hasta el final y descubre que Vantable es suya',
  'Caretaker finds the off switch of the internet behind a plant, gives it a try':
    'Un conserje halla el interruptor de internet detrás de una planta y lo prueba',
  'Internet weighed for the first time, is told to lose half by spring':
    'Pesan internet por primera vez y le mandan perder la mitad antes de primavera',
  'Chatbot of Brindlewick reaches enlightenment, stops answering, is reported to hum':
    'El chatbot de Brindlewick alcanza la iluminación, deja de responder y dicen que tararea',
  'Robots queue outside a shop in Tollerby; people join and buy whatever it is':
    'Robots domésticos hacen cola en Tollerby; la gente se suma y compra lo que sea',
  'Drones deliver nine years of lost parcels in one night; customers have outgrown them, want refunds':
    'Los drones entregan en una noche nueve años de paquetes perdidos; todos piden reembolso',
  'Fridges with wifi share recipes, open a restaurant chain, float it before dessert':
    'Las neveras inteligentes comparten recetas, abren restaurantes y salen a bolsa antes del postre',
  'Every washing machine hands back its missing socks; SockDAO collapses':
    'Las lavadoras devuelven todos los calcetines perdidos del mundo; se hunde SockDAO',
  'Doorbells with cameras begin to ask who anyone really is; deliveries stop at the first doubt':
    'Los timbres inteligentes preguntan quién es uno en realidad; nadie entrega nada',
  'The alarm clocks of the land vote to let everyone sleep; exchange opens to an empty floor':
    'Los despertadores votan dejar dormir a todos; la bolsa abre sin nadie',
  'Soprano at Whoopsley shatters every screen in the county; makers of screens encore her':
    'Una soprano de Whoopsley rompe todas las pantallas; los fabricantes piden un bis',
  'Ventriloquist admits that the dummy ran his tech fund; the dummy sells everything, says nothing':
    'El muñeco de un ventrílocuo dirigía su fondo tecnológico; lo vende todo y no dice nada',
  'Glassmoor exchange sold online by mistake; buyer had wanted a sofa, will take it away on Friday':
    'Venden por error en internet la bolsa de Glassmoor; el comprador quería un sofá y se la lleva',
  'Glassmoor exchange and fish market swap halls by clerical error; cod soars, shares begin to smell':
    'La bolsa de Glassmoor y el mercado de pescado se cambian por error; sube el bacalao, huelen las acciones',
  'Number seven goes missing; accountants count from six to eight and report strong growth':
    'Desaparece el número siete; los contables saltan del seis al ocho y ven gran crecimiento',
  'Mathematicians find a new number between five and six; every ledger has to be redone':
    'Matemáticos hallan un número nuevo entre el cinco y el seis; hay que rehacer toda la contabilidad',
  'Pi found to end after all; cryptographers of every wallet seen running in circles':
    'Resulta que pi termina; los criptógrafos de las carteras corren en círculos',
  'Maud Ferring, retired, cracks all encryption on the bus, mistook it for the crossword':
    'Maud Ferring, jubilada, descifra toda la criptografía en el bus; creía que era el crucigrama',
  'Director\'s nephew "has a look" at the computer of Ketterby Labs; it now runs ten times faster':
    'El sobrino del director «echa un vistazo» al ordenador de Ketterby Labs; va diez veces más rápido',
  'Gardener at Coldwick Labs grows working chips on a bush; investors buy up the garden':
    'Un jardinero de Coldwick Labs cultiva chips en un arbusto; los inversores compran el jardín',
  'The magnetic poles swap places without notice; compasses and prices head south':
    'Los polos magnéticos se intercambian sin avisar; brújulas y precios apuntan al sur',
  'Gravity switched off for servicing until Tuesday; everything rises, analysts take the credit':
    'Apagan la gravedad por mantenimiento; todo sube y los analistas se atribuyen el mérito',
  "Echo in the valley of Lower Yodel answers with tomorrow's prices; the valley buys":
    'El eco del valle de Lower Yodel responde con los precios de mañana; el valle compra',
  'Shoal of herring takes a majority in GulpCoin, turns north in perfect agreement':
    'Un banco de arenques toma la mayoría de GulpCoin y gira al norte en perfecto acuerdo',
  'Crows of Nether Wadd open an exchange for shiny things; a third of all coin buying moves there':
    'Los cuervos de Nether Wadd abren una bolsa de cosas brillantes; medio mundo compra monedas allí',
  'Ants dig up the fibre network of Puddleham and lay it again in better order, free of charge':
    'Las hormigas desentierran la fibra de Puddleham y la tienden mejor, sin cobrar',
  'Spider files claim of prior art on the web; court finds it airtight, if sticky':
    'Una araña reclama haber inventado la red; al tribunal le parece sólido y algo pegajoso',
  'Snail post of Dull Ashby beats the fastest data network by an hour; network blames traffic':
    'El correo por caracol de Dull Ashby gana por una hora a la red más rápida, que culpa al tráfico',
  'Cows of Barley Fen give free electricity when read poetry; crypto miners empty the bookshops':
    'Las vacas de Barley Fen dan luz gratis si les leen poesía; los mineros vacían las librerías',
  'Squirrels remember where they buried everything, even the lost wallets; supply of coins doubles':
    'Las ardillas recuerdan dónde enterraron todo, carteras perdidas incluidas; sobran monedas',
  "Circus elephant at Whoopsley remembers everybody's recovery phrase, can be bribed with buns":
    'Una elefanta de circo de Whoopsley recuerda las claves de todos y se vende por bollos',
  'Goldfish appointed governor of the central bank, forgets inflation every nine seconds, cuts rates':
    'Un pez dorado preside el banco central, olvida la inflación cada nueve segundos y baja tipos',
  'Black swan lands on the exchange, is joined by eleven more in formation':
    'Un cisne negro se posa en la bolsa; llegan otros once en formación',
  'Board of Pendleby at last mentions the elephant in the room; the elephant sells its stake':
    'El consejo de Pendleby menciona por fin al elefante en la sala; el elefante vende su parte',
  'Goose lays a golden egg on the treasury steps; gold standard back by lunchtime':
    'Una oca pone un huevo de oro ante el Tesoro; a mediodía vuelve el patrón oro',
  'Alchemist in Clankley turns lead into gold, cannot stop; buyers of scarce things flee to coins':
    'Un alquimista de Clankley hace oro sin parar; quien busca lo escaso se pasa a las criptomonedas',
  'Apprentice pulls sword from server rack, is proclaimed king of Tarnfield; shares kneel, then jump':
    'Un aprendiz saca una espada del servidor y lo proclaman rey de Tarnfield; saltan las acciones',
  'Dragon found asleep on a hoard of bonds under Icklund, will not sell before maturity':
    'Hallan un dragón dormido sobre un tesoro de bonos en Icklund; no vende antes del vencimiento',
  'Genie let out at Tiddle & Crane wipes away all debts by noon; bond holders had not been asked':
    'Un genio suelto en Tiddle & Crane borra todas las deudas; a los dueños de bonos nadie preguntó',
  'Sleeper of Castle Murk wakes after a century, finds her savings own the bank, buys only bonds':
    'La durmiente del castillo Murk despierta tras un siglo: dueña del banco, solo compra bonos',
  'Vampire of Lower Brume buys every hundred-year bond, says he will hold to maturity':
    'El vampiro de Lower Brume compra todos los bonos a cien años y los mantendrá hasta el final',
  'Mermaids take over the undersea cable; connection twice as fast, sailors complain of the adverts':
    'Sirenas se encargan del cable submarino: va el doble de rápido, pero canta los anuncios',
  'Exchange Norwhistle puts a sphinx in charge of logins; nobody has reached their coins since':
    'La bolsa Norwhistle pone una esfinge en el acceso; desde entonces nadie llega a sus monedas',
  'The zombie companies rise at dawn, shuffle to work, are the first ones in; tech output up':
    'Las empresas zombis se levantan al alba y llegan las primeras al trabajo; sube la producción',
  'Poltergeist in the data hall at Coldwick files everything correctly; it is offered a pension':
    'Un poltergeist archiva todo bien en el centro de datos de Coldwick; le ofrecen plan de pensiones',
  'Time traveller arrives at the exchange, sells everything, asks where the bunkers are going to be':
    'Un viajero del tiempo llega a la bolsa, lo vende todo y pregunta dónde estarán los búnkeres',
  'Visitor from the future pays for lunch in MoistToken, is given a house as change':
    'Un visitante del futuro paga el almuerzo con un MoistToken y le dan una casa de vuelta',
  'Aliens land at Dull Ashby, ask to be shown something with a fixed coupon':
    'Aterrizan alienígenas en Dull Ashby y piden ver algo con interés fijo',
  'Space probe by Upson comes back by post, marked "not known at this planet"':
    'La sonda espacial de Upson vuelve por correo: «destinatario desconocido en este planeta»',
  'Second moon discovered; coin holders explain that this is the one they meant':
    'Descubren una segunda luna; los dueños de criptomonedas dicen que se referían a esa',
  'Asteroid of pure silicon lands softly beside Orrery Foundry, asks for nothing':
    'Un asteroide de silicio puro se posa suavemente junto a Orrery Foundry y no pide nada',
  'Solar storm makes every email say what it means; tech firms lose nine in ten clients':
    'Una tormenta solar hace sinceros los correos; las tecnológicas pierden casi todos sus clientes',
  'Rainbow ends in a car park at Grimsmouth; the pot holds keys to every wallet believed empty':
    'El arcoíris acaba en un aparcamiento de Grimsmouth; la olla guarda claves de carteras llenas',
  "Fog of Grimsmouth gets into the exchange's machines; all trades are now approximate":
    'La niebla de Grimsmouth entra en las máquinas de la bolsa; ahora se negocia a ojo',
  'Gentle earthquake straightens every picture and every network cable in Clankley':
    'Un terremoto suave endereza todos los cuadros y todos los cables de red de Clankley',
  'River Spratle leaves its bed to run through Dunmore Data, cools every server, charges nothing':
    'El río Spratle cambia de cauce, enfría gratis los servidores de Dunmore Data y no da explicaciones',
  'Iceberg collides with the cold storage of KeepCoin; both begin to melt':
    'Un iceberg choca con el almacén en frío de KeepCoin; los dos empiezan a derretirse',
  'Castaway rescued with nothing but a WaddleCoin, which has meanwhile bought the island':
    'Rescatan a un náufrago con un solo WaddleCoin, que entretanto ya había comprado la isla',
  'Knitting circle of Oxcombe finishes a blockchain in wool: warm, washable, impossible to forge':
    'Las tejedoras de Oxcombe acaban una cadena de bloques de lana: abriga y no hay quien la falsifique',
  'Nursery class minds the central bank for a morning, orders inflation to take a nap; it does':
    'Una clase infantil cuida el banco central y manda a la inflación a dormir la siesta; obedece',
  'Clown car stops at crypto exchange Dunkwell; nineteen regulators get out, then another':
    'Un coche de payasos para en la bolsa cripto Dunkwell; bajan diecinueve reguladores, y otro',
  'Every lawyer goes on strike; fourteen tech mergers are done by lunch on a handshake':
    'Todos los abogados en huelga; antes de comer se cierran catorce fusiones con un apretón de manos',
  'Accountants on strike; tech companies report their profits from memory':
    'Huelga de contables; las tecnológicas declaran sus beneficios de memoria',
  'All economists agree; markets assume that something terrible has happened':
    'Todos los economistas están de acuerdo; los mercados temen algo terrible',
  'Every consultant in the land goes missing; tech output doubles, search is half-hearted':
    'Desaparecen todos los consultores; la producción se duplica y los buscan sin ganas',
  'Misprint in a decree forbids meetings; tech firms ship a decade of work before it is put right':
    'Una errata prohíbe las reuniones; las tecnológicas acaban el trabajo de una década',
  'Nine tech firms discover that their middle managers are one man with several lanyards':
    'Los mandos intermedios de nueve tecnológicas eran un solo hombre con muchas acreditaciones',
  'Programmer Ingmar Plath goes on holiday; it turns out that he was the internet':
    'El programador Ingmar Plath se va de vacaciones; resulta que internet era él',
  'Last line of code on earth written; programmers put down their keyboards, look at trees':
    'Escriben la última línea de código del mundo; los programadores miran los árboles',
  'Missing comma makes all software by Wobbleton rhyme; customers pay extra for the second verse':
    'Por una coma, todo el software de Wobbleton rima; los clientes pagan más por otra estrofa',
  'World restarts to install updates; users are asked not to switch off the world':
    'El mundo se reinicia para actualizarse; se ruega no apagar el mundo',
  'Gloopware sells an undo button that works on life; queue comes out of the shop backwards':
    'Gloopware vende un botón de deshacer para la vida; la cola sale de la tienda marcha atrás',
  'Thumbs-up ruled legally binding; millions learn which coins they have bought':
    'El pulgar arriba ya obliga por ley; millones descubren qué monedas han comprado',
  'Skywriter runs out of smoke after "buy co"; the nation takes it for coins, and not for coal':
    'Una avioneta se queda sin humo tras «compre cr»; el país entiende cripto, y no croquetas',
  'Elbow of a trader in Penny Row buys the whole tech sector; elbow made partner':
    'El codo de un operador de Penny Row compra todo el sector tecnológico; lo hacen socio',
  'Council of Muddle Green means to order nine ponds, types nine million bonds, keeps them':
    'Muddle Green quería nueve bancos de parque; pide nueve millones de bonos y se los queda',
  'Sandwich falls into matching engine of exchange Dunkwell; all coins now settle in ham':
    'Cae un sándwich en el motor de órdenes de la bolsa Dunkwell; las monedas se liquidan en jamón',
  'Yoga teacher made head of strategy at Larkspur; shares held in downward dog':
    'Una profesora de yoga dirige la estrategia de Larkspur; la acción, en perro boca abajo',
  'Golf ball goes through the central bank\'s window, lands on the rate key marked "up"':
    'Una pelota de golf entra por la ventana del banco central y cae en la tecla «subir tipos»',
  'Marathon takes a wrong turn through the firewall of Tarnfield; nine thousand runners now inside':
    'Un maratón se equivoca y cruza el cortafuegos de Tarnfield; dentro hay nueve mil corredores',
  'Referee on holiday shows the whole crypto market the red card; it leaves the pitch':
    'Un árbitro de vacaciones saca la roja a todo el mercado cripto, que deja el campo',
  'Historian in Velmark finds that money was meant as a joke; bonds, the footnote says, were the punchline':
    'Una historiadora de Velmark: el dinero era una broma; los bonos, el remate',
  'Small print of the national debt, read with a stronger lens, says "payable in goats"':
    'La letra pequeña de la deuda nacional, vista con otra lupa, dice «pagadera en cabras»',
  'All the rounding errors of sixty years turn up as one sum, buy Vantable in cash':
    'Los redondeos de sesenta años aparecen en una sola suma y compran Vantable al contado',
  'Every microphone in every meeting unmuted for one minute; forty tech firms have no management left':
    'Se abren un minuto todos los micrófonos; cuarenta tecnológicas se quedan sin directivos',
  'Pigeons undercut Zanzibyte on cloud storage; files are retrieved by whistling':
    'Las palomas guardan datos más barato que Zanzibyte; los archivos se recuperan silbando',
  'Cats of the world agree to appear in no more videos; internet traffic falls by nine tenths':
    'Los gatos del mundo acuerdan no salir en más vídeos; el tráfico de internet cae en picado',
  'First word of every baby born in Brackle Sands this year is "sell"':
    'La primera palabra de todos los bebés de Brackle Sands este año es «vende»',
  'Whole country has the same dream about a coin with an owl on it; OwlCoin sold out by breakfast':
    'Todo el país sueña con una moneda con un búho; OwlCoin, agotada antes del desayuno',
  'Hypnotist Valdemar tells a television audience of millions that they are getting very long':
    'El hipnotista Valdemar dice a millones de espectadores que tienen muchas ganas de comprar',
  'All banks close for stocktaking and cannot find the key; the nation pays in coins':
    'Los bancos cierran por inventario y pierden la llave; el país paga en criptomonedas',
  'Anthem of Velmark, sung backwards, proves to be a wallet address; everyone buys coins to send some':
    'El himno de Velmark al revés es una dirección cripto; todos compran monedas para enviar',
  'Robots ask to be paid, and in coins; their queue at the exchange reaches the sea':
    'Los robots piden un sueldo, y en criptomonedas; su cola ante la bolsa llega al mar',
  "Children's union wins pocket money in WaddleCoin, backdated to birth":
    'El sindicato infantil logra su dinero de bolsillo en WaddleCoin, con atrasos desde el nacimiento',
  'Cuckoo from a clock shop gets into the trading system, buys every hour on the hour':
    'Un cuco de relojería se cuela en el sistema de negociación y compra a cada hora en punto',
  'Grandmothers replace all encryption: "I know who you are, dear"; tech saves billions, wallets redundant':
    'Las abuelas sustituyen al cifrado: «sé quién eres, cariño»; la tecnología ahorra, sobran carteras',
  'Knock-knock joke opens the vault of exchange Tumbrell; police still asking who was there':
    'Un «toc, toc» abre la bóveda de la bolsa Tumbrell; la policía aún pregunta quién es',
  'Master key to all crypto wallets found under the mat, where it has always been':
    'Hallan la llave maestra de todas las carteras cripto bajo el felpudo, donde siempre estuvo',
  'WobbleChain runs out of chain; blacksmith in Clankley says the week after next':
    'WobbleChain se queda sin cadena; el herrero de Clankley dice que en dos semanas',
  'First block of the crypto chain found to be load-bearing; somebody has sold it':
    'El primer bloque de la cadena cripto era un muro de carga; alguien lo ha vendido',
  'Isle of Spruck sells ferry tickets only in SockDAO; whole island wants to leave, coin doubles':
    'La isla de Spruck vende el ferri solo en SockDAO; todos quieren irse y la moneda se duplica',
  'Every ticket in the national lottery wins; treasury must borrow to pay, winners choose coins':
    'Todos los billetes de la lotería ganan; el Tesoro se endeuda y los ganadores compran cripto',
  'Misprint leaves government bonds smelling of warm bread; demand cannot be met':
    'Por un error de imprenta, los bonos huelen a pan recién hecho; no dan abasto',
  'Perpetual bond asks whether it may stop now': 'Un bono perpetuo pregunta si ya puede parar',
  'Treasury mixes up its coupons; holders of bonds get two bottles of shampoo for one':
    'El Tesoro confunde los cupones; los dueños de bonos reciben un dos por uno en champú',
  'Treasury takes shredder for scanner; bonds in circulation now suitable for weddings':
    'El Tesoro confunde la trituradora con el escáner; los bonos ya solo sirven para bodas',
  'Pensioners of Guttering-on-Sea learn to code, finish all delayed software by four, then bingo':
    'Jubilados de Guttering-on-Sea aprenden a programar; a las cuatro lo acaban todo y van al bingo',
  'Teenager in Upper Snell tidies her room, finds the missing half of Dunmore Data':
    'Una adolescente de Upper Snell ordena su cuarto y halla la mitad perdida de Dunmore Data',
  'Mothers given administrator rights to the internet; it goes to bed at eight':
    'Dan a las madres permisos de administrador de internet; se acuesta a las ocho',
  'Toaster in Barley Fen found to have run the power grid for years, and well; tech shares glow':
    'Una tostadora de Barley Fen llevaba años gestionando la red eléctrica, y bien; sube la tecnología',
  'Doctor in soap opera "Harbour Lights" prescribes tech shares; the nation fills the prescription':
    'El doctor de la telenovela «Luces del puerto» receta acciones tecnológicas; el país obedece',
  'Escapologist Zoltan Fisk is locked into the treasury of DareDAO, gets out, with it':
    'Encierran al escapista Zoltan Fisk con el tesoro de DareDAO; sale, y con el tesoro',
  'Rumour: a very cautious fund has asked which way up a computer goes':
    'Rumor: un fondo muy prudente ha preguntado cómo se enchufa una computadora',
  'Rumour: the caterers of three technology firms have been told to think bigger':
    'Rumor: a los proveedores de comida de tres tecnológicas les han pedido pensar a lo grande',
  'Rumour: somebody has hired every large screen in the city, and a man to point at it':
    'Rumor: alguien ha alquilado todas las pantallas grandes de la ciudad, y a un hombre para señalarlas',
  'Rumour: the order book of a chip maker no longer fits through the door':
    'Rumor: el libro de pedidos de un fabricante de chips ya no cabe por la puerta',
  'Rumour: the printers have been asked to keep the word "growth" warm for Monday':
    'Rumor: en la imprenta han pedido tener caliente la palabra «crecimiento» para el lunes',
  'Rumour: a garage in the suburbs had four visitors in suits, and one with a contract':
    'Rumor: a un garaje de las afueras fueron cuatro hombres con traje, y uno con contrato',
  'Rumour: analysts are sharpening only the pencils that draw upwards':
    'Rumor: los analistas solo afilan los lápices que dibujan hacia arriba',
  'Rumour: the listing desk has ordered a second bell and a very large box of confetti':
    'Rumor: la mesa de salidas a bolsa ha pedido otra campana y una caja enorme de confeti',
  'Rumour: elderly investors are asking their grandchildren to lunch, and bringing notebooks':
    'Rumor: los inversores mayores invitan a comer a sus nietos, y llevan cuaderno',
  'Rumour: nine thousand office chairs are on the road, looking for their startups':
    'Rumor: nueve mil sillas de oficina van de camino, en busca de sus startups',
  'Rumour: the power company asked a server hall how much it needs, and had to sit down':
    'Rumor: la eléctrica preguntó a una sala de servidores cuánto necesita, y tuvo que sentarse',
  'Rumour: founders have stopped wearing ties again':
    'Rumor: los fundadores han vuelto a quitarse la corbata',
  'Rumour: a big desk wants everything in Tech that is not nailed down, and has asked about the nails':
    'Rumor: una gran mesa quiere todo lo de Tech que no esté clavado, y pregunta por los clavos',
  'Rumour: the waiting list for servers has a waiting list, says somebody near the end of it':
    'Rumor: la lista de espera de servidores tiene lista de espera, dice alguien que está al final',
  'Rumour: two rival founders took one taxi to the bank, and two very long cars home':
    'Rumor: dos fundadores rivales fueron al banco en un taxi y volvieron en dos coches larguísimos',
  'Rumour: a bond manager was seen writing "Tech" on his hand so as not to forget':
    'Rumor: vieron a un gestor de bonos escribirse «Tech» en la mano para no olvidarlo',
  "Rumour: a chip designer's coffee order has tripled, and decaf is off the list":
    'Rumor: el pedido de café de un diseñador de chips se ha triplicado, y adiós al descafeinado',
  'Rumour: grandmothers have asked, in writing, how one buys a coin':
    'Rumor: las abuelas han preguntado por escrito cómo se compra una moneda',
  'Rumour: a whale is said to have asked for a larger sea':
    'Rumor: una ballena habría pedido un mar más grande',
  'Rumour: the servers of an exchange were told to get some sleep while they can':
    'Rumor: a los servidores de una bolsa cripto les dijeron que duerman mientras puedan',
  'Rumour: a bank has moved the word "token" from the drawer marked "no" to the one marked "soon"':
    'Rumor: un banco ha pasado la palabra «token» del cajón «no» al cajón «pronto»',
  "Rumour: somebody's cousin has quit his job again, and this time he sang":
    'Rumor: el primo de alguien ha vuelto a dejar el trabajo, y esta vez cantando',
  'Rumour: forgotten wallet passwords are being remembered all over town':
    'Rumor: por toda la ciudad la gente recuerda claves de carteras que había olvidado',
  'Rumour: a one-room shop that sells pictures of frogs has asked for a loading bay':
    'Rumor: una tiendita que vende dibujos de ranas ha pedido un muelle de carga',
  'Rumour: three men who swore never again were seen in the park, reading a white paper aloud':
    'Rumor: vieron en el parque a tres que juraron «nunca más» leyendo un libro blanco en voz alta',
  'Rumour: the group chat that went silent in the spring is typing':
    'Rumor: el grupo de chat que calló en primavera está escribiendo',
  'Rumour: the moon has been asked about long-term parking':
    'Rumor: han preguntado a la Luna por estacionamiento de larga estancia',
  'Rumour: miners have put their fans on the third setting, which nobody does without a reason':
    'Rumor: los mineros han puesto el ventilador al tres, y eso nadie lo hace porque sí',
  'Rumour: a very old wallet has moved a little, like somebody about to get up':
    'Rumor: una cartera muy antigua se ha movido un poco, como quien va a levantarse',
  'Rumour: the coin regulator was overheard saying "why not", in no particular tone':
    'Rumor: oyeron al regulador de las criptos decir «por qué no», sin ningún tono en particular',
  'Rumour: yacht dealers are training their staff to smile at coin holders in hoodies':
    'Rumor: los vendedores de yates enseñan a su personal a sonreír a los criptoinversores con capucha',
  'Rumour: a university is founding a chair of coins, and the chair has been sold already':
    'Rumor: una universidad crea una cátedra de criptomonedas, y ya la han vendido',
  'Rumour: the last crypto sceptic in the office has asked for a quiet room and the wifi':
    'Rumor: el último escéptico cripto de la oficina ha pedido una sala tranquila y la clave del wifi',
  'Rumour: a very large order for Crypto is out, and the man who placed it was seen skipping':
    'Rumor: hay una orden enorme de Crypto, y a quien la dio lo vieron dando saltitos',
  "Rumour: traders have begun to learn each other's first names":
    'Rumor: los operadores han empezado a aprenderse sus nombres de pila',
  'Rumour: the ticker is to be shown in slow motion, so that there is some left for Friday':
    'Rumor: pasarán las cotizaciones a cámara lenta, para que alcancen hasta el viernes',
  'Rumour: the opening bell has been lent to a school, which needs it more':
    'Rumor: han prestado la campana de apertura a una escuela, que la necesita más',
  "Rumour: analysts hand in last month's notes again, and get a better mark":
    'Rumor: los analistas entregan otra vez las notas del mes pasado y sacan mejor calificación',
  'Rumour: the volatility desk has asked for a blanket': 'Rumor: la mesa de volatilidad ha pedido una manta',
  'Rumour: a large order is on its way, on foot, by the pretty road':
    'Rumor: viene de camino una gran orden, a pie y por la ruta bonita',
  'Rumour: the traders were offered yoga at noon, and noon was extended':
    'Rumor: ofrecieron gimnasia suave a los operadores al mediodía, y alargaron el mediodía',
  'Rumour: the chart makers have sold their red pencils, and then the green ones':
    'Rumor: los que dibujan las gráficas vendieron los lápices rojos, y después los verdes',
  'Rumour: bulls and bears have booked the same quiet carriage':
    'Rumor: toros y osos han reservado el mismo vagón silencioso',
  'Rumour: spiders have been seen on the price boards, and they have time to do the corners':
    'Rumor: han visto arañas en los paneles de precios, y les da tiempo a rematar las esquinas',
  'Rumour: the news desk is looking for somebody who can make a shrug last two columns':
    'Rumor: la redacción busca a alguien capaz de estirar un «ni idea» a dos columnas',
  'Rumour: brokers have been seen feeding ducks in office hours, by rota':
    'Rumor: vieron a los corredores dar de comer a los patos en horas de oficina, por turnos',
  'Rumour: somebody asked the prices whether they were all right; they said "fine"':
    'Rumor: alguien preguntó a los precios si estaban bien; dijeron que «ahí vamos»',
  'Rumour: the chart for the next three weeks is ready, and was drawn with a ruler':
    'Rumor: ya está la gráfica de las próximas tres semanas, y la hicieron con regla',
  'Rumour: the exchange will try a summer timetable, with a siesta on either side of the siesta':
    'Rumor: la bolsa probará un horario de verano: siesta a ambos lados de la siesta',
  'Rumour: even the man who starts the rumours has gone home, and left this one on the door':
    'Rumor: hasta el que inventa los rumores se fue a casa; dejó este en la puerta',
  'Rumour: the big funds have moved everything to the middle and are holding very still':
    'Rumor: los grandes fondos lo han puesto todo en el centro y se quedan muy quietos',
  'Rumour: the vultures over the exchange have applied for other work':
    'Rumor: los buitres que rondaban la bolsa buscan otro empleo',
  'Rumour: a bank manager was heard humming, and it had a second verse':
    'Rumor: oyeron tararear a un director de banco, y la canción tenía segunda estrofa',
  'Rumour: the man who sold at the very bottom has asked for his things back':
    'Rumor: el que vendió en lo más bajo ha pedido que le devuelvan sus cosas',
  'Rumour: three funds were seen testing the floor with one foot each':
    'Rumor: vieron a tres fondos probar el suelo con un pie cada uno',
  'Rumour: the removal vans outside the exchange are now facing the other way':
    'Rumor: los camiones de mudanza frente a la bolsa apuntan ahora hacia el otro lado',
  'Rumour: somebody has ordered new light bulbs for the whole trading floor':
    'Rumor: alguien ha encargado bombillas nuevas para todo el parqué',
  'Rumour: a carpenter was asked what it would cost to raise the top of the price board':
    'Rumor: preguntaron a un carpintero cuánto costaría subir el borde del panel de precios',
  'Rumour: short sellers are asking very politely where the exit is':
    'Rumor: los bajistas preguntan con mucha educación dónde está la salida',
  'Rumour: the crisis room has been booked for a birthday':
    'Rumor: han reservado la sala de crisis para un cumpleaños',
  'Rumour: a buyer was sighted at dawn; by noon there were two, and they had been talking':
    'Rumor: avistaron un comprador al alba; a mediodía eran dos, y ya habían hablado',
  'Rumour: the big desks are taking the boards off their windows, and keeping the nails':
    'Rumor: las grandes mesas quitan las tablas de las ventanas y guardan los clavos',
  'Rumour: a famous pessimist was seen pricing a boat':
    'Rumor: vieron a un célebre pesimista preguntar el precio de un barco',
  'Rumour: lenders are practising the word "yes" in front of the mirror':
    'Rumor: los prestamistas ensayan la palabra «sí» delante del espejo',
  'Rumour: crash helmets are going cheap behind the exchange, worn once':
    'Rumor: detrás de la bolsa venden cascos baratos, con un solo uso',
  'Rumour: somebody paid full price this morning and did not even cry':
    'Rumor: alguien pagó esta mañana el precio completo y ni siquiera lloró',
  'Rumour: the dust sheets are coming off the good furniture at the risk desk':
    'Rumor: en la mesa de riesgos están destapando los muebles buenos',
  "Rumour: confidence was handed in at the exchange's lost property, and there is a queue for it":
    'Rumor: alguien entregó la confianza en objetos perdidos de la bolsa, y ya hay fila',
  'Rumour: the governor has been seen practising a stern face in the lift mirror':
    'Rumor: han visto a la gobernadora ensayar cara seria en el espejo del ascensor',
  'Rumour: the central bank has booked a room with a higher ceiling':
    'Rumor: el banco central ha reservado una sala con el techo más alto',
  'Rumour: card companies are said to have ordered longer paper for the statements':
    'Rumor: las tarjetas de crédito habrían encargado papel más largo para los extractos',
  'Rumour: the word "gradual" has been crossed out, and the pencil is still warm':
    'Rumor: han tachado la palabra «gradual», y el lápiz sigue caliente',
  'Rumour: three economists are said to have moved their rate forecasts upstairs':
    'Rumor: tres economistas habrían subido sus previsiones de tipos al piso de arriba',
  'Rumour: bank managers are taking evening classes in saying no':
    'Rumor: los directores de banco toman clases nocturnas de decir que no',
  'Rumour: the rate committee has sent its pudding back and asked for something sharper':
    'Rumor: el comité de tipos ha devuelto el postre y pedido algo más agrio',
  'Rumour: estate agents are said to take down the word "affordable" at night':
    'Rumor: las inmobiliarias quitarían de noche la palabra «asequible»',
  'Rumour: bond traders have asked for desks nearer the floor':
    'Rumor: los operadores de bonos han pedido mesas más cerca del suelo',
  'Rumour: a hawk has been given its own key to the central bank':
    'Rumor: un halcón ya tiene llave propia del banco central',
  'Rumour: venture funds are said to be counting the chairs they paid for':
    'Rumor: los fondos de capital riesgo estarían contando las sillas que pagaron',
  'Rumour: somebody at the statistics office is fanning the price index with a folder':
    'Rumor: alguien en la oficina de estadística abanica el índice de precios con una carpeta',
  'Rumour: a sign painter at the savings bank was asked for a much bigger percent sign':
    'Rumor: la caja de ahorros pidió a su rotulista un signo de porcentaje mucho mayor',
  'Rumour: the deputy governor has cancelled his holiday and returned the kite':
    'Rumor: el vicegobernador canceló sus vacaciones y devolvió la cometa',
  'Rumour: the doorman at the bank has been told to smile at savers only':
    'Rumor: el portero del banco tiene orden de sonreír solo a los ahorradores',
  'Rumour: the treasury is said to have asked what happens if nobody comes to the auction':
    'Rumor: el Tesoro habría preguntado qué pasa si nadie va a la subasta',
  'Rumour: startups are reading their loan agreements, some of them for the first time':
    'Rumor: las startups están leyendo sus contratos de préstamo, algunas por primera vez',
  'Rumour: a hedge fund is said to have bought a torch and a tin opener':
    'Rumor: un fondo habría comprado una linterna y un abrelatas',
  'Rumour: risk managers are being asked to lunch by people who never liked them':
    'Rumor: a los gestores de riesgos los invitan a comer quienes nunca los soportaron',
  'Rumour: somebody large has asked where the Bonds are kept, and whether it is dry':
    'Rumor: alguien muy grande preguntó dónde guardan los bonos y si no hay humedad',
  'Rumour: coin traders are said to be phoning their mothers':
    'Rumor: los operadores de monedas estarían llamando a sus madres',
  'Rumour: the bond desk has put out a rope and a sign saying "queue here"':
    'Rumor: la mesa de bonos ha puesto un cordón y un cartel de «hagan cola aquí»',
  'Rumour: a famous optimist was seen trying out the fire escape':
    'Rumor: vieron a un famoso optimista probar la escalera de incendios',
  'Rumour: an exchange is said to be counting its coins with the curtains drawn':
    'Rumor: una bolsa cripto estaría contando sus monedas con las cortinas cerradas',
  'Rumour: two billionaires are bidding for the same cellar':
    'Rumor: dos multimillonarios pujan por el mismo sótano',
  'Rumour: a well-known startup is said to have hired an adult':
    'Rumor: una startup conocida habría contratado a un adulto',
  'Rumour: insurers have begun to read out the exclusions, slowly':
    'Rumor: las aseguradoras han empezado a leer en voz alta las exclusiones, despacio',
  'Rumour: pension funds are said to be asking for seats near the exit':
    'Rumor: los fondos de pensiones estarían pidiendo asientos junto a la salida',
  'Rumour: the lawyers of a big coin are suddenly very polite':
    'Rumor: los abogados de una gran moneda están de pronto muy amables',
  'Rumour: somebody rang the treasury at night to ask whether the Bonds were all right':
    'Rumor: alguien llamó de noche al Tesoro para saber si los bonos estaban bien',
  'Rumour: tech founders have been seen carrying cash, folded small':
    'Rumor: han visto a fundadores tech llevar efectivo, doblado muy pequeño',
  'Rumour: the birds over the exchange are all flying one way, and it is away':
    'Rumor: los pájaros sobre la bolsa vuelan todos en una dirección: lejos',
  'Rumour: the big desks want something that they can explain to their children':
    'Rumor: las grandes mesas quieren algo que puedan explicar a sus hijos',
  'Rumour: the most daring fund in town was seen holding the banister with both hands':
    'Rumor: vieron al fondo más audaz de la ciudad agarrado a la barandilla con las dos manos',
  'Rumour: the fire exit of a large exchange is being oiled, from the inside':
    'Rumor: están engrasando la salida de incendios de una gran bolsa, y desde dentro',
  'Rumour: a fund manager has asked his children for a loan, at their rates':
    'Rumor: un gestor de fondos pidió un préstamo a sus hijos, al interés que ellos fijen',
  'Rumour: brokers have had the words "market conditions" printed on small cards':
    'Rumor: los corredores han impreso tarjetitas que dicen «condiciones del mercado»',
  'Rumour: the largest desk in town is being exchanged for a smaller one, on wheels':
    'Rumor: la mesa de operaciones más grande se cambia por otra más pequeña y con ruedas',
  'Rumour: somebody at the clearing house was heard clearing his throat':
    'Rumor: en la cámara de compensación oyeron a alguien carraspear',
  'Rumour: a lender rang every client to ask how they were, and wrote it down':
    'Rumor: un banco llamó a cada cliente para preguntar qué tal, y tomó nota',
  'Rumour: the bull outside the exchange has been fitted with wheels':
    'Rumor: al toro de la entrada de la bolsa le han puesto ruedas',
  'Rumour: two chief executives share a rowing instructor, and have asked him about distance':
    'Rumor: dos directivos comparten profesor de remo y ya preguntan por largas distancias',
  'Rumour: the canteen of a famous fund now wants cash, and before the soup':
    'Rumor: el comedor de un fondo famoso exige efectivo, y antes de la sopa',
  'Rumour: a wealthy man was seen counting, and then counting again':
    'Rumor: vieron a un hombre rico contar, y luego volver a contar',
  'Rumour: the word "temporary" was heard through a closed door, three times':
    'Rumor: a través de una puerta cerrada se oyó la palabra «temporal», tres veces',
  'Rumour: every insider in town was seen standing outside':
    'Rumor: vieron fuera a todos los que siempre están dentro',
  'Rumour: an exchange has ordered a second exit, wider than its entrance':
    'Rumor: una bolsa ha encargado una segunda salida, más ancha que la entrada',
  'Rumour: the man who always buys the dip has gone home early, by taxi':
    'Rumor: el que siempre compra las caídas se fue pronto a casa, en taxi',
  'Rumour: on the trading floor, somebody was heard to say "please"':
    'Rumor: en el parqué oyeron a alguien decir «por favor»',
  'Rumour: the auditors have stopped asking questions and only nod':
    'Rumor: los auditores ya no hacen preguntas, solo asienten',
  'Rumour: a risk model had to be unplugged because it kept making that noise':
    'Rumor: hubo que desenchufar un modelo de riesgos porque no dejaba de hacer ese ruido',
};
