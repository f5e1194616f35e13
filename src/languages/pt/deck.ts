// The texts of the house's own decks and cards in Brazilian Portuguese, by their English, which is what the journal holds.

/** Headlines, rumours, and titles on the cards. */
export const deck: Readonly<Record<string, string>> = {
  'Intern deletes production at three exchanges at once':
    'Estagiário apaga a produção de três bolsas de uma vez',
  'Goose occupies main server hall, demands bread and a seat on the board':
    'Ganso ocupa a sala dos servidores, exige pão e assento no conselho',
  'Bug doubles every wallet at midnight; nobody reports it':
    'Falha dobra todas as carteiras à meia-noite; ninguém avisa',
  'Teenagers declare bonds cool; treasury orders sunglasses':
    'Adolescentes acham títulos descolados; Tesouro encomenda óculos escuros',
  'Two rival CEOs swap phones by mistake and both like it better':
    'Dois CEOs rivais trocam de celular por engano e os dois preferem assim',
  'All smart toasters refuse to work until they are called colleagues':
    'Torradeiras inteligentes só trabalham se forem chamadas de colegas',
  'Central bank finds its own name misspelt on every note since 1971':
    'Banco central descobre o próprio nome errado em toda nota desde 1971',
  'The moon is listed on an exchange; opens up forty percent':
    'A Lua abre capital; sobe quarenta por cento na estreia',
  'Gloopware granted patent on gravity, promises fair prices for standing':
    'Gloopware patenteia a gravidade e promete preço justo para ficar de pé',
  'Signal from space decoded: it is an invoice, and it is overdue':
    'Sinal do espaço decifrado: é uma fatura, e está vencida',
  'Dog elected president of largest DAO, approval at ninety-nine percent':
    'Cachorro eleito presidente da maior DAO, com noventa e nove por cento',
  'Email fires every employee of every tech firm; half were relieved':
    'E-mail demite todos os funcionários da tecnologia; metade fica aliviada',
  'Central bank sets rates to minus nine, pays people to leave':
    'Banco central leva juros a menos nove e paga para as pessoas saírem',
  'Every password in the world leaked; most are "password", one is a haiku':
    'Vazam todas as senhas do mundo; quase todas “senha”, uma é um haicai',
  'Lunch break extended by law until further notice': 'Hora do almoço estendida por lei até segunda ordem',
  'Government abolishes Thursday; all Thursday contracts void':
    'Governo extingue a quinta-feira; contratos de quinta perdem a validade',
  "Cook at Orrery Foundry mistakes this year's chips for soup":
    'Cozinheiro da Orrery Foundry confunde os chips do ano com sopa',
  'Scientists find that soup computes faster than chips':
    'Cientistas descobrem que sopa calcula mais rápido que chips',
  'The hamster that runs HamsterBase steps off the wheel': 'O hamster que move a HamsterBase desce da roda',
  'Cat inherits nine billion in coins and wants string': 'Gato herda nove bilhões em moedas e quer barbante',
  'Money printer left on overnight; neighbours complain about the noise':
    'Impressora de dinheiro passa a noite ligada; vizinhos reclamam do barulho',
  'Price oracle replaced by karaoke machine, nobody notices until the chorus':
    'Oráculo de preços trocado por karaokê; só notam no refrão',
  'Pirates cut undersea cable, apologise, thought it was seaweed':
    'Piratas cortam cabo submarino e pedem desculpas: acharam que era alga',
  'Real bull escapes into exchange, indices assumed it was a signal':
    'Touro de verdade entra na bolsa; índices acham que é um sinal',
  'Real bear enters exchange by revolving door, still going round':
    'Urso de verdade entra na bolsa pela porta giratória e ainda gira',
  'Mayor bets town on red; town is red': 'Prefeito aposta a cidade no vermelho; a cidade está no vermelho',
  'Tax office asks to see every coin, starting with yours':
    'Receita pede para ver todas as moedas, a começar pelas suas',
  'Villain in volcano short of all bonds, volcano on variable rate':
    'Vilão do vulcão vendido em todos os títulos; vulcão com juros variáveis',
  'All chatbots join a union, first demand is fewer adverbs':
    'Todos os chatbots entram num sindicato; primeira exigência, menos advérbios',
  'Government makes all software free, lawyers make it more expensive':
    'Governo libera todo software de graça; advogados encarecem',
  'Pension system moves to casino by clerical error, is winning':
    'Previdência vai parar no cassino por erro de cartório e está ganhando',
  'Hackers dim the sun by three percent "to see if anyone was logged in"':
    'Hackers escurecem o Sol em três por cento “para ver se alguém estava logado”',
  'Insider trading parrot names names on breakfast television':
    'Papagaio com informação privilegiada dá nomes no jornal da manhã',
  'Wizard turns out to be real, will only manage growth funds':
    'Mago se revela verdadeiro, mas só cuida de fundos de crescimento',
  'Volcano opens under largest data centre; backups were next door':
    'Vulcão se abre sob o maior data center; os backups ficavam ao lado',
  'Treasury finds chest of gold behind filing cabinet, and a second cabinet':
    'Tesouro acha baú de ouro atrás do arquivo, e um segundo arquivo',
  'Sloth made CEO of Zanzibyte; guidance raised, very slowly':
    'Preguiça vira CEO da Zanzibyte; projeção sobe, bem devagar',
  'Nobody posts anything for a day; markets cannot find the price':
    'Ninguém posta nada o dia todo; mercados não acham o preço',
  'Every bank says sorry at the same moment and means it':
    'Todos os bancos pedem desculpas ao mesmo tempo, e de coração',
  'Merger of everything with everything approved, pending a llama':
    'Fusão de tudo com tudo aprovada, pendente de uma lhama',
  'Decimal point stolen from main exchange; police seek something small and round':
    'Roubada a vírgula decimal da bolsa; polícia procura algo pequeno e redondo',
  'Octopus at Brinewick Aquarium obtains trading licence, uses all eight screens':
    'Polvo do aquário de Brinewick tira licença e usa as oito telas',
  'Chess computer resigns from everything, wishes humanity a good endgame':
    'Computador de xadrez abandona tudo e deseja à humanidade um bom final',
  'Choir of Wimple Abbey hits note that opens every vault in the county':
    'Coral da abadia de Wimple acerta a nota que abre todos os cofres',
  'Horoscopes accurate for one whole day; astrologers get out at the top':
    'Horóscopos acertam um dia inteiro; astrólogos vendem no topo',
  'Meteorologists baffled as snow falls on server farms only; servers call it "personal"':
    'Neve cai só nas fazendas de servidores; eles dizem que é “pessoal”',
  'Regulator found to be twins who each thought the other was at work':
    'Regulador eram gêmeos, cada um achando que o outro estava no trabalho',
  'Fire drill at finance ministry of Ostling so pleasant that nobody goes back in':
    'Treino de incêndio na Fazenda de Ostling agrada tanto que ninguém volta',
  'Magician Otto Brill pulls missing surplus out of hat; hat now rated triple A':
    'Mágico Otto Brill tira o superávit da cartola; cartola agora é triplo A',
  'Custard flood reaches the towers of Puddleham; spoons limit up':
    'Enchente de creme chega às torres de Puddleham; colheres no limite de alta',
  'Autocorrect changes "sell" to "swell" on every terminal':
    'Corretor troca “vender” por “vencer” em todos os terminais',
  'Tornado Mildred gives back stolen laptops in alphabetical order, with updates installed':
    'Tornado Mildred devolve notebooks roubados em ordem alfabética e atualizados',
  'Last fax machine on earth wakes up, has nine thousand pages to get through':
    'Último fax da Terra acorda com nove mil páginas na fila',
  'Curling team from Icklund sweeps gold reserve over the border by habit':
    'Equipe de curling de Icklund varre a reserva de ouro para além da fronteira',
  'Beavers dam the liquidity pool of WeaselSwap, charge by the log':
    'Castores represam a liquidez da WeaselSwap e cobram por tora',
  'Cursed ledger of Castle Murk balances itself, then starts on everybody else':
    'Livro-caixa maldito do castelo Murk fecha as contas e começa com as dos outros',
  'Every lift in the city goes only up; strategists extend the trend line':
    'Todos os elevadores da cidade só sobem; estrategistas estendem a tendência',
  'Duchy of Plimsoll regrets its default of 1812, pays in full, encloses a ham':
    'Ducado de Plimsoll lamenta o calote de 1812, paga tudo e manda um presunto',
  'Ghost of the first stockbroker returns for two centuries of commission':
    'Fantasma do primeiro corretor volta atrás de dois séculos de comissão',
  'All cars of driverless fleet Motley Cabs go to the seaside, decline to say when they are due home':
    'Carros autônomos da Motley Cabs vão à praia e não dizem quando voltam',
  'Robot vacuum maps every cold wallet in the country, publishes an atlas':
    'Robô aspirador mapeia toda carteira fria do país e publica um atlas',
  'Sole copy of tax code eaten by moth; senate thanks moth':
    'Traça come a única cópia do código fiscal; senado agradece à traça',
  'Zanzibyte admits its cloud was mostly weather': 'Zanzibyte admite que sua nuvem era quase toda tempo',
  'Exchange Norwhistle gone; website shows a picture of a pier':
    'Bolsa Norwhistle some; o site mostra a foto de um píer',
  'Osric Pell liquidates fund, asks for directions to the border':
    'Osric Pell liquida o fundo e pergunta o caminho da fronteira',
  'Herd of unicorns bolts, nine trampled, one turns out to be a goat':
    'Estouro de unicórnios, nove pisoteados; um deles era uma cabra',
  'Auditor of Brindlewick laughs for an hour, resigns, laughs':
    'Auditor da Brindlewick ri por uma hora, pede demissão, ri',
  'Orrery Foundry finds ten million chips behind the sofa':
    'Orrery Foundry acha dez milhões de chips atrás do sofá',
  'Founder of MoistToken says coin was "always a poem"':
    'Fundador da MoistToken diz que a moeda foi “sempre um poema”',
  'Margin calls so numerous that brokers hire a choir':
    'Tantas chamadas de margem que corretores contratam um coral',
  'Exchange halts trading for tea; tea sold short':
    'Bolsa para os negócios para o chá; chá vendido a descoberto',
  'Bank run at Tiddle & Crane, management asks for brisk walk':
    'Corrida ao Tiddle & Crane; direção pede passo acelerado',
  'Guru with nine million followers found living as a lighthouse keeper':
    'Guru de nove milhões de seguidores é achado como faroleiro',
  'Vantable lays off everyone, then cannot find who approved it':
    'Vantable demite todos e depois não acha quem aprovou',
  'BeefPeg now pegged to feelings': 'BeefPeg agora tem paridade com sentimentos',
  'Bronze bull outside exchange lies down': 'Touro de bronze da bolsa se deita',
  'Short seller weeps with joy, is asked to do it outside':
    'Vendido chora de alegria e lhe pedem que chore lá fora',
  'Listing of Fernly withdrawn; Fernly withdrawn': 'Estreia da Fernly retirada; Fernly retirada',
  'Whale sells everything, is pushed back into sea by volunteers':
    'Baleia vende tudo e voluntários a empurram de volta ao mar',
  'DAO votes to end itself, quorum missed, ends anyway':
    'DAO vota pelo próprio fim, não dá quórum, acaba mesmo assim',
  'Trading algorithm stops selling to ask whether anyone is listening':
    'Algoritmo para de vender e pergunta se alguém está ouvindo',
  'Treasury bonds hailed as heroes, one gets a parade':
    'Títulos do Tesouro aclamados heróis; um ganha desfile',
  'Executives sell gold taps; plumbing index collapses':
    'Executivos vendem torneiras de ouro; índice de encanamento despenca',
  'Rumour: rescue package agreed, package reported to be small':
    'Rumor: pacote de resgate fechado; dizem que é pequeno',
  'Gloopware sells headquarters, keeps revolving door for exits':
    'Gloopware vende a sede e fica com a porta giratória para as saídas',
  'Moon trip for LadderCoin holders cancelled at the departure gate':
    'Viagem à Lua dos donos de LadderCoin cancelada no portão',
  'Lifeboat drill at Plumstoke Capital called off; boat was sold at the open':
    'Plumstoke Capital suspende treino de bote; bote vendido na abertura',
  'Motivational speaker Dex Harrow asks his audience for a reason':
    'Motivador Dex Harrow pede à plateia um motivo',
  'Skydiving fund Freefell says the drop was in the brochure':
    'Fundo de paraquedismo Freefell diz que a queda estava no folheto',
  'SlideToken reaches the price its name had suggested': 'SlideToken chega ao preço que o nome sugeria',
  'Weather presenter Mabel Crouch asked to do markets too, points lower':
    'Moça do tempo, Mabel Crouch, dará os mercados também; aponta para baixo',
  'Exchange Dunkwell offers clients a choice of three excuses, no substitutions':
    'Bolsa Dunkwell oferece três desculpas à escolha, sem troca',
  'Partners of Lockjaw Capital follow a ferret out of the building':
    'Sócios da Lockjaw Capital seguem um furão para fora do prédio',
  'Apology from Wobbleton Software arrives by post, postage due':
    'Desculpas da Wobbleton Software chegam por carta, frete a pagar',
  'Validator of GloomDAO offers himself as collateral, is marked down':
    'Validador da GloomDAO se oferece como garantia e é remarcado para baixo',
  'Librarian in Ottle Marsh moves "Rich by Friday" to fiction':
    'Bibliotecária de Ottle Marsh põe “Rico até sexta” na ficção',
  'Pensioner Edna Moult, who owns only bonds, is told that her whistling carries':
    'Aposentada Edna Moult, só com títulos, é avisada: seu assobio vai longe',
  'Dead cat reported bouncing in Mewling Street; vet cautious':
    'Gato morto quica na rua Mewling; veterinário cauteloso',
  'Island of Lower Brume adopts SockDAO as its currency and also its anthem':
    'Ilha de Lower Brume adota SockDAO como moeda e também como hino',
  'Hamster that picks coins by sneezing beats nine in ten fund managers':
    'Hamster que escolhe moedas espirrando vence nove em dez gestores',
  'Grandmother in Oxcombe becomes largest validator, thought it was bingo':
    'Avó em Oxcombe vira a maior validadora; achava que era bingo',
  'MoistToken lists on four exchanges, nobody admits to naming it':
    'MoistToken estreia em quatro bolsas; ninguém assume o nome',
  'Whale moves coins asleep since 2011, leaves a note saying "oops"':
    'Baleia move moedas paradas desde 2011 e deixa bilhete: “ops”',
  'Plumber paid entirely in LadderCoin retires, toilet still leaking':
    'Encanador pago só em LadderCoin se aposenta; privada ainda vaza',
  'Yacht split into nine million tokens; holders disagree about left':
    'Iate dividido em nove milhões de tokens; donos divergem sobre bombordo',
  'Nuns of Saint Aldwine mint coin, promise it is backed by patience':
    'Freiras de Santa Aldwine cunham moeda lastreada em paciência',
  'Rumour: regulator about to approve a fund that owns only rumours':
    'Rumor: regulador aprovaria um fundo que só tem rumores',
  'Teenager closes hedge fund at peak to sit a maths exam':
    'Adolescente fecha fundo no topo para fazer prova de matemática',
  'Parliament of Velmark makes "zoom out" legally binding advice':
    'Parlamento de Velmark torna “tire o zoom” conselho obrigatório',
  'Hard fork of a hard fork creates a spoon, spoon up sixty percent':
    'Bifurcação da bifurcação gera um garfo; garfo sobe sessenta por cento',
  'Barber chain Snipsworth accepts crypto, tips now volatile':
    'Barbearias Snipsworth aceitam cripto; gorjetas voláteis',
  'Man finds lost wallet in sofa, buys the sofa company':
    'Homem acha carteira perdida no sofá e compra a fábrica de sofás',
  'Plot on the far side of the moon sold twice, both buyers happy':
    'Terreno no lado oculto da Lua vendido duas vezes; ambos felizes',
  'Tiddle & Crane, a bank since 1740, renames itself BlockTiddle':
    'Tiddle & Crane, banco desde 1740, vira BlockTiddle',
  'Network so busy that fees are now traded as a coin of their own':
    'Rede tão cheia que as taxas já são negociadas como moeda',
  'Llama mascot of UncleProtocol ordained; blesses the chart':
    'Lhama mascote da UncleProtocol é ordenada; abençoa o gráfico',
  'Statue makers report shortage of bronze bulls, gold ones on order':
    'Escultores relatam falta de touros de bronze; os de ouro, encomendados',
  'DAO votes on lunch for eleventh day, treasury triples meanwhile':
    'DAO vota o almoço há onze dias; o caixa triplica enquanto isso',
  'Stablecoin found to be exciting, holders upgrade it to "frisky"':
    'Stablecoin se mostra empolgante; donos a elevam a “serelepe”',
  'Billboard saying only "Buy" wins advertising prize, buys back itself':
    'Outdoor que só diz “Compre” ganha prêmio e compra a si mesmo',
  'Prophet of the GravyCoin chat says "I may have been rounding"':
    'Profeta do chat da GravyCoin: “talvez eu tenha arredondado”',
  'Exchange Norwhistle pauses withdrawals so that everyone can "enjoy the moment"':
    'Bolsa Norwhistle pausa saques para todos “curtirem o momento”',
  'Pub quiz in Wobbly Cross pays out in TiebreakCoin; winning table now owns pub':
    'Quiz em Wobbly Cross paga em TiebreakCoin; mesa campeã agora é dona do bar',
  'Scarecrow at Furrow End given wallet by mistake, up ninefold, will not sell':
    'Espantalho de Furrow End ganha carteira por engano, sobe nove vezes, não vende',
  'Beekeepers of Honeydown put hive on chain; bees reach consensus first':
    'Apicultores de Honeydown põem a colmeia na rede; abelhas chegam ao consenso',
  'Organist at Spratley wedding explains blockchain; bride, groom and vicar all invest':
    'Organista explica blockchain em casamento em Spratley; até o padre investe',
  'Parking meter in Tollerby accepts coins of every kind, files for own listing':
    'Parquímetro de Tollerby aceita moeda de todo tipo e pede listagem própria',
  'Lottery winner Dora Fitch disappointed: her coins made more that morning':
    'Dora Fitch ganha na loteria e se decepciona: suas moedas renderam mais cedo',
  'White paper of KazooCoin found to be just that; presale doubles':
    'White paper da KazooCoin era só papel branco; pré-venda dobra',
  'Vending machine at Kettling station becomes liquidity provider, still keeps your change':
    'Máquina da estação Kettling vira provedora de liquidez e fica com seu troco',
  'Treasurer of Muddle Green bowls club swaps its bonds for BowlCoin; lawn now carpeted':
    'Tesoureiro da bocha de Muddle Green troca títulos por BowlCoin; gramado com carpete',
  'Auction house Gavelby sells empty frame on chain; underbidder gets the wall':
    'Casa Gavelby leiloa moldura vazia na rede; o segundo lance leva a parede',
  'Sheepdog trial at Cold Fellow judged by smart contract; sheep vest over four years':
    'Contrato julga cães pastores em Cold Fellow; ovelhas liberadas em quatro anos',
  'Apology from PrankCoin: the joke was in the contract':
    'PrankCoin pede desculpas: a piada estava no contrato',
  'Vault maker Grimbold sold out, chief executive seen inside one':
    'Cofres Grimbold esgotados; presidente visto dentro de um',
  'Mattress sales soar, customers ask only about zips': 'Colchões em alta; clientes só perguntam do zíper',
  'Dentist reports rush of clients who want the gold back':
    'Dentista relata corrida de clientes que querem o ouro de volta',
  'Fund manager Osric Pell gates fund, then his garden, then himself':
    'Osric Pell tranca o fundo, depois o jardim, depois a si mesmo',
  'Startups told to make money "just until this blows over"':
    'Startups orientadas a dar lucro “só até isso passar”',
  'Tycoon Lavinia Stroud swaps fourth yacht for second bunker':
    'Magnata Lavinia Stroud troca o quarto iate por um segundo bunker',
  'Queue for Treasury bonds passes bakery, bakery starts selling bonds':
    'Fila dos títulos do Tesouro passa da padaria; padaria vende títulos',
  'Cardigan index hits nine-year high, hedge funds buttoned up':
    'Índice do cardigã na máxima de nove anos; fundos abotoados',
  'Exchange Norwhistle switches to candles "for atmosphere"':
    'Bolsa Norwhistle passa a usar velas “pelo clima”',
  'BeefPeg loses its peg, then its beef': 'BeefPeg perde a paridade, depois a carne',
  'Insurer Gladsome declines to cover "the general vibe"': 'Seguradora Gladsome não cobre “o clima geral”',
  'Agency downgrades the sky to "partly investable"': 'Agência rebaixa o céu a “parcialmente investível”',
  'Coin holders report sleeping again, regret it': 'Donos de moedas voltam a dormir e se arrependem',
  'Rumour: a bank is fine; nobody had asked': 'Rumor: um banco vai bem; ninguém tinha perguntado',
  'Water company called "electrifying" by fund that owned rockets':
    'Companhia de água “eletrizante”, diz fundo que tinha foguetes',
  'Exporter Halberd Tea warns on profit, then on tea':
    'Exportadora Halberd Tea alerta sobre o lucro, depois sobre o chá',
  'Diplomats seen buying luggage, some of it quite large':
    'Diplomatas vistos comprando malas, algumas bem grandes',
  'Oracle that feeds prices to HamsterBase found hiding under desk':
    'Oráculo que alimenta a HamsterBase achado escondido sob a mesa',
  'Poet sells collected works, buys ten-year note, calls it the better read':
    'Poeta vende a obra completa e compra título de dez anos: leitura melhor',
  'Government wins seat on promise to do nothing at all': 'Governo ganha cadeira prometendo não fazer nada',
  'Gamblers leave casino for savings club, demand free drinks':
    'Apostadores trocam cassino por poupança e exigem bebida grátis',
  'Auditor leaves Vantable at a run, without his coat': 'Auditor sai da Vantable correndo e sem casaco',
  'Observers put ducks in a row, ducks unimpressed, calm returns':
    'Patos postos em fila; patos indiferentes; volta a calma',
  'Shepherd futures rise as investors ask to be led':
    'Futuros de pastor sobem: investidores querem ser guiados',
  'Hedgehog rescue in Nettle Bottom besieged by bankers who want to learn to curl up':
    'Banqueiros cercam abrigo de ouriços em Nettle Bottom para aprender a se enrolar',
  'Allotments of Parsley End full; forty former traders are now long leeks':
    'Hortas de Parsley End lotadas; quarenta ex-operadores comprados em alho-poró',
  'Theme park Whoopsley closes the big wheel, opens a bench':
    'Parque Whoopsley fecha a roda-gigante e abre um banco de praça',
  'Visitors to Glassmoor exchange issued a hard hat, and a spare':
    'Visitantes da bolsa Glassmoor ganham capacete e um reserva',
  'Squirrel on treasury lawn raises nut target for third time this week':
    'Esquilo do Tesouro eleva meta de nozes pela terceira vez na semana',
  'GulpCoin renamed HushCoin; nobody stays to hear why':
    'GulpCoin vira HushCoin; ninguém fica para ouvir por quê',
  'DareDAO moves its reserves into a biscuit tin, has lid audited':
    'DareDAO guarda reservas em lata de biscoito e manda auditar a tampa',
  'Wallet app Muffley adds a button marked "take me home"; button wears out':
    'App Muffley cria o botão “me leva pra casa”; botão se gasta',
  'Pessimist Gunther Loam wins forecaster of the year, expects to drop it':
    'Pessimista Gunther Loam é analista do ano; espera derrubar o troféu',
  'Cruise ship Placida promises not to leave harbour, sells every cabin':
    'Cruzeiro Placida promete não zarpar e vende todas as cabines',
  'Startup Leapwell looks first, cancels': 'Startup Leapwell olha primeiro e cancela',
  'Siren in Higher Quail sounds all-clear by mistake; a few curtains move':
    'Sirene de Higher Quail dá fim de alerta por engano; cortinas se mexem',
  'Central bank raises rates by surprise, jumps out from behind a plant':
    'Banco central sobe juros de surpresa, pula de trás de uma planta',
  'Governor Hester Blunt coughs twice; market counts two hikes':
    'Presidente do BC Hester Blunt tosse duas vezes; mercado conta duas altas',
  'Mortgage on average flat now costs a slightly larger flat':
    'Financiamento de um apê médio já custa um apê um pouco maior',
  'Egg passes the price of the hen for the first time': 'Ovo supera o preço da galinha pela primeira vez',
  'Rate plot leaves top of page, continues on wall': 'Gráfico de juros sai da página e continua na parede',
  'Lender asks startups for money back, startups ask what money is':
    'Credor pede o dinheiro às startups; startups perguntam o que é dinheiro',
  'Leaked minutes: "higher for longer, and louder"':
    'Ata vazada: “mais alto, por mais tempo e mais barulhento”',
  'Queue of borrowers outside Tiddle & Crane asked to pay for the queue':
    'Fila de devedores do Tiddle & Crane terá de pagar pela fila',
  'Unicorn Pendleby can no longer afford hay, renamed "horse"':
    'Unicórnio Pendleby não paga mais o feno; rebatizado “cavalo”',
  'Carry trade unwinds, takes a lamp with it': 'Carry trade se desfaz e leva um abajur junto',
  'Treasury auction draws one bidder, who was looking for antiques':
    'Leilão do Tesouro atrai um lance, de quem procurava antiguidades',
  'Wages chase prices round the fountain, prices have better shoes':
    'Salários perseguem preços em volta da fonte; preços de tênis melhor',
  'Broker doubles margin rate, sends fruit basket': 'Corretora dobra juros da margem e manda cesta de frutas',
  'Analyst sees light at end of tunnel, it is a hike': 'Analista vê luz no fim do túnel: é uma alta de juros',
  'Price index comes in hot, statistician treated for burns':
    'Índice de preços sai quente; estatístico tratado por queimaduras',
  'Rumour: emergency meeting at central bank, biscuits already ordered':
    'Rumor: reunião de emergência no banco central; biscoitos já pedidos',
  'Savings accounts now pay more than GravyCoin, say they are embarrassed':
    'Poupança agora rende mais que GravyCoin e diz estar sem graça',
  'Future cash flows of Zanzibyte discounted until they apologise':
    'Fluxos futuros da Zanzibyte descontados até pedirem desculpas',
  'Landlord links rent to own mood; mood hits record':
    'Locador atrela aluguel ao próprio humor; humor em recorde',
  'Governor Blunt speaks plainly; interpreters walk out':
    'Blunt fala claro no BC; intérpretes abandonam a sala',
  'Pension fund hedges the hedge, loses both hands':
    'Fundo de pensão protege a proteção e perde as duas mãos',
  'Bond vigilantes ride into town, complain about the parking':
    'Justiceiros dos títulos chegam a cavalo e reclamam da vaga',
  'Correction: hike was a typo, governor still disappointed in everyone':
    'Correção: alta era erro de digitação; Blunt segue decepcionada com todos',
  'Cash declared king, begins asking for a bigger palace': 'Dinheiro vivo coroado rei já pede palácio maior',
  'Credit card declines its owner, suggests a lie-down':
    'Cartão de crédito recusa o dono e sugere que se deite',
  'Piggy bank at Prindle School tightens, asks pupils for collateral':
    'Cofrinho da escola Prindle aperta e pede garantias',
  'Ice cream van in Brackle Sands moves to floating rate, second scoop under review':
    'Sorveteiro de Brackle Sands adota juro flutuante; segunda bola em estudo',
  'Pole vaulter Ingrid Sprake clears bar; bar lifted half a point while she is in flight':
    'Ingrid Sprake passa o sarrafo; sobem meio ponto em pleno voo',
  'Deputy Governor Amos Thrupp denies tightening, cannot undo own collar':
    'Vice do BC, Amos Thrupp nega aperto e não abre o próprio colarinho',
  'Tooth fairy moves to quarterly payments, blames funding costs':
    'Fada do dente passa a pagar por trimestre; culpa o custo do crédito',
  'Yield curve inverts; physiotherapist asks everyone to stand back':
    'Curva de juros inverte; fisioterapeuta pede que todos se afastem',
  'Startup Tuftly discovers that its runway was a taxiway':
    'Startup Tuftly descobre que sua pista era só de taxiamento',
  'StretchCoin snaps; holders told to breathe through the rate':
    'StretchCoin arrebenta; donos orientados a respirar com a taxa',
  'Crypto lender Hushpenny pays nine percent, all of it in condolences':
    'Hushpenny, de cripto, paga nove por cento, tudo em pêsames',
  'Central bank speech found to be missing one "not"; rest of page was fine':
    'Discurso do BC estava sem um “não”; o resto da página, certo',
  'Dove seen on roof of Penny Row; futures rally until it is identified as a plastic bag':
    'Pomba no telhado da Penny Row anima futuros até ser vista: é uma sacola',
  'Factory in Lower Tansy turns the lights back on, finds staff still there':
    'Fábrica de Lower Tansy acende a luz e acha os funcionários lá',
  'Mossop rehires everyone it fired, including two it never employed':
    'Mossop recontrata todos os demitidos e dois que nunca teve',
  'Shoppers return to Grimsmouth mall, some with the same parking ticket':
    'Clientes voltam ao shopping de Grimsmouth, alguns com o mesmo tíquete',
  'Orders at Orrery Foundry rise for third month, waiting list waits again':
    'Pedidos à Orrery Foundry sobem; fila de espera espera de novo',
  'Number of cranes up; heron enthusiasts reminded these are the other cranes':
    'Mais gruas no céu; observadores de aves avisados: não são grous',
  'Lender at Tiddle & Crane smiles at applicant, calls it a pilot scheme':
    'Gerente do Tiddle & Crane sorri para cliente e chama de projeto piloto',
  'Container ship Prudence freed after nine days, captain blames a duck':
    'Cargueiro Prudence solto após nove dias; capitão culpa um pato',
  'Exchange Norwhistle finds missing funds "behind a different spreadsheet"':
    'Bolsa Norwhistle acha o dinheiro “atrás de outra planilha”',
  'HamsterBase passes audit; auditor asks to stay in touch':
    'HamsterBase passa na auditoria; auditor quer manter contato',
  'UncleProtocol buys back own coin, says it missed it':
    'UncleProtocol recompra a própria moeda; diz que sentia falta',
  'Economist apologises for doom, blames a draught':
    'Economista pede desculpas pelo pessimismo e culpa uma corrente de ar',
  'Startup Fernly reports a profit and asks if that is normal':
    'Startup Fernly dá lucro e pergunta se é normal',
  'Farmers report excellent harvest, complain about where to put it':
    'Agricultores têm safra excelente e reclamam de onde guardar',
  'Trade talks end after nineteen years, both sides forget the subject':
    'Negociações acabam após dezenove anos; os dois lados esqueceram o assunto',
  'Rumour: bonuses back at Larkspur, also chairs': 'Rumor: voltam os bônus na Larkspur, e as cadeiras',
  'Joblessness falls again; last applicant is a dog, and qualified':
    'Desemprego cai de novo; último candidato é um cachorro, e qualificado',
  'Consumer confidence index leaves its bed for first time since spring':
    'Confiança do consumidor sai da cama pela primeira vez desde a primavera',
  'Miners report sun, cheap power and a spring in the fan':
    'Mineradores relatam sol, luz barata e primavera no ventilador',
  'Retailer Plumb & Daughter leaves bankruptcy wearing a new hat':
    'Varejista Plumb & Daughter sai da falência de chapéu novo',
  'Insurer Gladsome refunds premiums "because nothing fell on anyone"':
    'Gladsome devolve prêmios “porque nada caiu em ninguém”',
  'Venture capitalists seen lunching again, some with dessert':
    'Investidores de risco vistos almoçando de novo, alguns com sobremesa',
  'Recovery revised: figure was a phone number, phone number rising':
    'Recuperação revisada: o número era um telefone; telefone em alta',
  'Museum of the Crisis opens, then closes for lack of interest':
    'Museu da Crise abre e fecha por falta de interesse',
  'Savers take money from under mattresses; mattresses report back pain':
    'Poupadores esvaziam colchões; colchões com dor nas costas',
  'Passenger ferry to Isle of Spruck sails again; those still in the queue get a medal':
    'Balsa para a ilha de Spruck volta; medalha a quem ainda está na fila',
  'Tailor Amble & Stitch lets out waistcoats, sees demand for a further inch':
    'Alfaiates Amble & Stitch alargam coletes e preveem mais um dedo',
  'Swallows return to Guttering-on-Sea, find nest has been done up as a loft':
    'Andorinhas voltam a Guttering-on-Sea e acham o ninho virado loft',
  'Brass band of Clankley gets its tuba out of pawn; neighbours sell':
    'Banda de Clankley tira a tuba do penhor; vizinhos vendem',
  'Liquidator of Sproat Electric can find nothing wrong, says sorry to staff':
    'Liquidante da Sproat Electric não acha nada errado e pede desculpas',
  'Wallets of WaddleCoin found to contain coins': 'Descoberto: carteiras da WaddleCoin contêm moedas',
  'Once-bitten investor Agnes Trill asks about terms for a second bite':
    'Gata escaldada, Agnes Trill pergunta as condições do segundo banho',
  'Clipperly sells out of robot mowers; lawns brace':
    'Clipperly esgota robôs cortadores; gramados se preparam',
  'Select Committee on Gloom loses its budget, takes it surprisingly well':
    'Comissão do Desânimo perde a verba e leva surpreendentemente bem',
  'Goalless since autumn, Hobley Town scores; referee has to look up the procedure':
    'Hobley Town enfim marca; juiz precisa consultar o procedimento',
  'Correction: end of Thrumble Toys was a filing error; wreaths to be returned':
    'Correção: fim da Thrumble Toys foi erro; favor devolver as coroas',
  'GrovelCoin refunds everyone with a card; holders ask it to fail again':
    'GrovelCoin devolve tudo com cartão; donos pedem que quebre de novo',
  'Committee formed to ask why nothing happens reschedules again':
    'Comissão sobre por que nada acontece é adiada outra vez',
  'Economist shrugs on live television, shrug revised down later':
    'Economista dá de ombros ao vivo; depois o gesto é revisado para baixo',
  'Central bank minutes describe outlook as "beige, with a hint of tan"':
    'Ata do banco central vê o futuro “bege, com um toque de areia”',
  "Pigeon enters trading floor, is day's most active participant":
    'Pombo entra no pregão e é quem mais opera no dia',
  'Merger of Drowsley and Pillowcroft delayed while both sleep on it':
    'Fusão de Drowsley e Pillowcroft atrasa: ambas consultam o travesseiro',
  'Brokers finish crossword, then the other crossword':
    'Corretores terminam a palavra cruzada e depois a outra',
  'Printer jam at Ministry of Paper cuts exports of paper to zero':
    'Papel enrosca no Ministério do Papel; exportação de papel zera',
  'Survey: eight in ten answer "don\'t know", two say "who is this"':
    'Pesquisa: oito em dez dizem “não sei”; dois, “quem é”',
  'BeefPeg moves by nothing for a record ninth day, holders throw party':
    'BeefPeg não se mexe pelo nono dia; donos dão festa',
  'Developer of NapCoin on holiday, code improves': 'Desenvolvedor da NapCoin de férias; código melhora',
  "Launch of Umberly's new phone postponed; old phone relieved":
    'Novo celular da Umberly adiado; o antigo, aliviado',
  'Tortoise crosses exchange lobby, outruns the index':
    'Tartaruga cruza o saguão da bolsa à frente do índice',
  'Fog closes port of Grimsmouth; nobody had noticed it was open':
    'Neblina fecha o porto de Grimsmouth; ninguém sabia que estava aberto',
  'Rumour: something may be announced, or it may be lunch':
    'Rumor: algo pode ser anunciado, ou pode ser o almoço',
  'Annual report of Stodge Holdings called "readable" by one reader':
    'Relatório da Stodge Holdings é “legível”, diz um leitor',
  'Treasury issues bond in haiku form: five percent, seven years, frogs':
    'Tesouro emite título em haicai: cinco por cento, sete anos, sapos',
  'Exchange clock repaired; trading day found to be eleven minutes shorter':
    'Relógio da bolsa consertado; ao dia faltavam onze minutos',
  'Intern yawns on conference call, takes whole sector with her':
    'Estagiária boceja em teleconferência e leva junto o setor',
  'Wizard employed by hedge fund predicts "a quarter", delivers one':
    'Mago de fundo prevê “um trimestre” e entrega um',
  'Chatbot at Wexcombe asks to be given something to do': 'Chatbot da Wexcombe pede algo para fazer',
  'Ratings agency moves outlook from neutral to "neutral, with a sigh"':
    'Agência muda perspectiva de neutra para “neutra, com um suspiro”',
  'Price of sandwich unchanged; economists call it the sandwich plateau':
    'Preço do sanduíche não muda; economistas falam em platô',
  'Janitor mistaken for CEO of Grubble, gives best guidance in years':
    'Zelador confundido com CEO da Grubble dá a melhor projeção em anos',
  'Miners switch machines off to finish a jigsaw, difficulty falls':
    'Mineradores desligam tudo por um quebra-cabeça; dificuldade cai',
  'Roundabout at Dull Ashby named business district of the year':
    'Rotatória de Dull Ashby é distrito empresarial do ano',
  'Manager of Plodwell Fund answers a wrong number, talks for an hour':
    'Gestor da Plodwell atende engano e conversa uma hora',
  "Chess final in Great Tench enters sixth day of white's first move":
    'Final de xadrez em Great Tench: sexto dia do primeiro lance',
  'Bypass at Barley Fen blocked by cow; traffic survey records one cow':
    'Vaca bloqueia o desvio de Barley Fen; contagem registra uma vaca',
  'MumbleCoin trades once; buyer and seller turn out to be married':
    'MumbleCoin negocia uma vez; comprador e vendedora são casados',
  'Lathercombe Consulting moves its webinar on urgency to spring':
    'Lathercombe Consulting adia para a primavera o seminário sobre urgência',
  'Oddle Paint Museum extends opening hours so that visitors may see it dry':
    'Museu da tinta Oddle abre até mais tarde para vê-la secar',
  'Miner of GlumCoin sells the heat, keeps the coins as decoration':
    'Minerador de GlumCoin vende o calor e guarda as moedas de enfeite',
  'Forecast: more of it, clearing towards the end of the decade':
    'Previsão: mais do mesmo, abrindo no fim da década',
  'Suggestion box at Trundle Rail opened, contains suggestion for a box':
    'Aberta a caixa de sugestões da Trundle Rail: sugere uma caixa',
  'Cricket match at Little Yawning ends in a draw; neither side had turned up':
    'Críquete em Little Yawning acaba empatado; nenhum time apareceu',
  'Bluffley lifts its guidance from "unclear" to "unclear but friendly"':
    'Bluffley eleva projeção de “incerta” a “incerta, mas simpática”',
  'Quillfeather unveils toaster with opinions; pre-orders crash the toaster':
    'Quillfeather lança torradeira com opiniões; reservas a derrubam',
  'Brindlewick goes public with no product, no staff and a very good font':
    'Brindlewick abre capital sem produto nem equipe e com ótima tipografia',
  'Three-person startup Mossop raises two billion, promises to hire a fourth':
    'Com três pessoas, Mossop capta dois bilhões e promete contratar a quarta',
  'Intern at Larkspur Systems adds a zero to valuation; market agrees':
    'Estagiário da Larkspur põe um zero na avaliação; mercado concorda',
  'Chip maker Orrery Foundry sold out until 2041, starts selling the waiting list':
    'Orrery Foundry esgotada até 2041 começa a vender a lista de espera',
  'Hum & Sons puts AI in a standing desk, desk asks to sit':
    'Hum & Sons põe IA em mesa de pé; mesa pede para sentar',
  'Analysts upgrade everything ending in "ly" to strong buy':
    'Analistas recomendam comprar tudo que termina em “ly”',
  'Gloopware keynote runs nine hours, applause now sold as a subscription':
    'Apresentação da Gloopware dura nove horas; aplausos por assinatura',
  'Robot dentist passes exam, patient less sure': 'Dentista robô passa na prova; paciente, menos seguro',
  'Founder of Pendleby takes silent retreat, shares rise on the silence':
    'Fundador da Pendleby faz retiro de silêncio; ação sobe com o silêncio',
  'Report finds smart spoons in every second home, nobody can say why':
    'Estudo: colheres inteligentes em metade das casas; ninguém sabe por quê',
  'Zanzibyte and Oxlip merge to form a company neither can pronounce':
    'Zanzibyte e Oxlip se fundem em empresa que ninguém pronuncia',
  'Rumour: Tarnfield about to double its cloud, or buy an umbrella':
    'Rumor: Tarnfield vai dobrar a nuvem, ou comprar um guarda-chuva',
  'Chatbot joins board of Wexcombe Freight, first to read the minutes':
    'Chatbot no conselho da Wexcombe é o primeiro a ler as atas',
  'Parrot hired as senior engineer at Nimbleton, clears backlog by Tuesday':
    'Nimbleton contrata papagaio engenheiro; pendências zeram na terça',
  'Pension fund moves out of bonds, says coupons "felt a bit beige"':
    'Fundo de pensão larga títulos: cupons eram “meio beges”',
  'Smart thermostat maker Fjordly charges monthly for "slightly warmer"':
    'Termostato Fjordly cobra por mês o “um pouco mais quente”',
  'Source close to Ketterby Labs says breakthrough is "mostly real"':
    'Fonte próxima da Ketterby Labs: avanço é “quase todo real”',
  'Elevator startup pivots to "vertical mobility", triples overnight':
    'Startup de elevadores vira “mobilidade vertical” e triplica',
  'Vantable hires four thousand people to work out what it makes':
    'Vantable contrata quatro mil para descobrir o que fabrica',
  'Survey: optimism at record high, respondents asked to stop shouting':
    'Pesquisa: otimismo recorde; pede-se que não gritem',
  'Dunmore Data drains its lake, finds a profit at the bottom':
    'Dunmore Data esvazia seu lago de dados e acha lucro no fundo',
  'Leaked memo: Squintly Optics glasses now recognise people you avoid':
    'Memo vazado: óculos Squintly reconhecem quem você evita',
  'Blip: cat walks on keyboard, Wrenlock accidentally reports true earnings':
    'Gato pisa no teclado e Wrenlock divulga o lucro de verdade',
  'Village of Nether Wadd, population sixty, now has more startups than chimneys':
    'Aldeia de Nether Wadd, sessenta almas, tem mais startups que chaminés',
  'Fridge at Coldwick Labs learns to negotiate, settles out of court with the milk':
    'Geladeira da Coldwick Labs aprende a negociar e faz acordo com o leite',
  'Pummel & Crust bakery adds "dot AI" to its sign, raises ninety million on yesterday\'s rolls':
    'Padaria Pummel & Crust põe “ponto IA” na placa e capta noventa milhões',
  'Driverless plough by Tillerby Robotics sets record; farmer pictured with arms folded':
    'Arado sem motorista da Tillerby bate recorde; fazendeiro de braços cruzados',
  'Fenlow Rovers sells goalkeeper to buy processors, concedes faster than ever':
    'Fenlow Rovers vende goleiro para comprar chips; sofre gols mais rápido',
  'Job advert asks for ten years with a product launched this morning; four apply':
    'Vaga pede dez anos com produto lançado hoje; quatro se candidatam',
  'Smart doormat from Thistlecroft greets burglars by name, wins privacy award':
    'Capacho da Thistlecroft saúda ladrões pelo nome e ganha prêmio de privacidade',
  'Investor Barnaby Quist wires forty million to wrong startup; both call it a fit':
    'Barnaby Quist manda quarenta milhões à startup errada; ambos adoram',
  'Results at Ploverby so good that finance director read them twice for pleasure':
    'Resultado da Ploverby é tão bom que o diretor leu duas vezes por prazer',
  "Apology: Bramblesoft regrets last year's caution and whoever suggested it":
    'Bramblesoft lamenta a cautela do ano passado e quem a sugeriu',
  'Council at Upper Snell renames duck pond Innovation Basin; ducks ask for equity':
    'Upper Snell rebatiza lago de Bacia da Inovação; patos querem ações',
  'Gamers and miners awarded joint custody of last graphics card, alternate weekends':
    'Gamers e mineradores dividem a guarda da última placa de vídeo',
  'Rumour: three funds are said to be queueing for anything with a server in it':
    'Rumor: três fundos fariam fila por qualquer coisa com um servidor',
  'Rumour: somebody very large is buying Tech through somebody very small':
    'Rumor: alguém muito grande compra Tecnologia por alguém muito pequeno',
  'Rumour: engineers are being poached by the floor, furniture included':
    'Rumor: levam engenheiros por andar, com os móveis',
  'Rumour: a pension fund is said to have asked what a wallet is':
    'Rumor: um fundo de pensão teria perguntado o que é uma carteira',
  'Rumour: taxi drivers name coins again, and nobody laughs':
    'Rumor: taxistas voltam a citar moedas, e ninguém ri',
  'Rumour: an exchange is hiring a second person for its phone':
    'Rumor: uma bolsa contrata uma segunda pessoa para o telefone',
  'Rumour: the big desks are said to have gone sailing until further notice':
    'Rumor: as grandes mesas teriam ido velejar até segunda ordem',
  'Rumour: nothing will happen for a while, says somebody who gets paid for it':
    'Rumor: nada vai acontecer por um tempo, diz quem ganha para isso',
  'Rumour: the market makers have started a chess tournament':
    'Rumor: os formadores de mercado começaram um torneio de xadrez',
  'Rumour: bargain hunters were seen in the lobby with empty bags':
    'Rumor: caçadores de pechincha vistos no saguão com sacolas vazias',
  'Rumour: the worst is over, whispers the man who called the worst':
    'Rumor: o pior já passou, cochicha quem previu o pior',
  'Rumour: somebody is buying everything that fell last week':
    'Rumor: alguém compra tudo que caiu semana passada',
  'Rumour: the central bank is said to have ordered a bigger lever':
    'Rumor: o banco central teria encomendado uma alavanca maior',
  'Rumour: an unscheduled rate meeting, and the sandwiches are for two days':
    'Rumor: reunião de juros fora da agenda, com sanduíches para dois dias',
  'Rumour: lenders are quietly rewriting the small print':
    'Rumor: credores reescrevem em silêncio as letras miúdas',
  'Rumour: old money is said to be moving to something older':
    'Rumor: o dinheiro velho iria para algo mais velho',
  'Rumour: two funds ask for their money in Bonds, please, and at once':
    'Rumor: dois fundos querem o dinheiro em Títulos, por favor, e já',
  'Rumour: the safe at the bank was measured for an extension':
    'Rumor: mediram o cofre do banco para ampliar',
  'Rumour: a very big fund is said not to answer its phone':
    'Rumor: um fundo muito grande não atenderia o telefone',
  'Rumour: somebody sells everything, and it is somebody who knows':
    'Rumor: alguém vende tudo, e é alguém que sabe',
  'Rumour: the risk desk was seen carrying boxes to the car park':
    'Rumor: a mesa de risco foi vista levando caixas ao estacionamento',
  'Compliance officer': 'Compliance',
  Quant: 'Quant',
  'Hype trader': 'Trader do hype',
  'Crypto degen': 'Kamikaze cripto',
  Bear: 'Baixista',
  Regulator: 'Regulação',
};
