// The texts of the house's own decks and cards in Brazilian Portuguese, by their English, which is what the journal holds.

import { matters } from './matters.ts';

/** Headlines, rumours, and titles on the cards. */
export const deck: Readonly<Record<string, string>> = {
  ...matters,
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
  'Letter to the editor: my smart kettle has been offered a directorship and I have not':
    'Carta do leitor: minha chaleira inteligente foi convidada para a diretoria, e eu não',
  'Firm that makes the skip button overtakes the firm that makes what is skipped':
    'Empresa que faz o botão de pular supera a que faz o que se pula',
  'Moths of Lantern Hill leave the street lamp for the new Umberly screen, give it five stars':
    'Mariposas de Lantern Hill trocam o poste pela nova tela da Umberly e dão cinco estrelas',
  'Union of Revolving Doors asks for overtime as investors keep arriving at Vantable':
    'Sindicato das portas giratórias pede hora extra: não para de chegar investidor à Vantable',
  'Forecast: cloud thickening from the west, all of it leased by Tarnfield until autumn':
    'Previsão: nuvens densas vindas do oeste, todas alugadas pela Tarnfield até o outono',
  'Bronze Age tablet dug up in perfect order; Gloopware announces a thinner one':
    'Tábua da Idade do Bronze achada intacta; Gloopware anuncia um tablet mais fino',
  'Snail with Orrery Foundry chip wins county derby before the flag has come down':
    'Caracol com chip da Orrery Foundry vence a corrida antes de a bandeira baixar',
  'Committee for Restraint at Pendleby buys four supercomputers to measure the restraint':
    'Comitê de contenção da Pendleby compra quatro supercomputadores para medir a contenção',
  'Startup Quibblet rejects takeover bid, rejects a bigger one, asks to borrow a pen':
    'Startup Quibblet recusa uma oferta, recusa outra maior e pede uma caneta emprestada',
  'Sandwich robot maker Crumbleton splits its shares diagonally, holders agree they taste better':
    'Crumbleton, dos robôs de sanduíche, divide as ações na diagonal; acionistas acham mais gostoso',
  'Self-driving shopping trolley goes straight; physicists call a press conference':
    'Carrinho de supermercado autônomo anda reto; físicos convocam a imprensa',
  'Two startups find a door between their garages, announce international expansion':
    'Duas startups acham uma porta entre suas garagens e anunciam expansão internacional',
  'Update from Larkspur Systems makes every computer slightly kinder; orders triple, thank-yous too':
    'Atualização da Larkspur deixa os computadores mais gentis; pedidos triplicam, obrigados também',
  'Museum of Obsolete Devices closes for a week to catch up with Tuesday':
    'Museu dos aparelhos obsoletos fecha uma semana para dar conta da terça-feira',
  'New Orrery Foundry chip so small that the first buyer had already left with it in his shoe':
    'Novo chip da Orrery Foundry é tão pequeno que o primeiro cliente já o levava no sapato',
  'Driving instructor Len Hobbs retires content after his last pupil, a bus, passes first time':
    'Instrutor Len Hobbs se aposenta feliz: o último aluno, um ônibus, passou de primeira',
  'Librarian of Little Hush answers faster than search engine, is bought by search engine':
    'Bibliotecária de Little Hush responde mais rápido que o buscador e é comprada por ele',
  'Hens at Pecking Farm given headsets, now lay in quarters and above forecast':
    'Galinhas da Pecking Farm ganham fones e agora botam por trimestre, acima da projeção',
  'Crossword clue "buy at once", nine letters, turns out to be Zanzibyte':
    'Palavras cruzadas: “comprar já”, nove letras; a resposta era Zanzibyte',
  'Zanzibyte opens campus so large that departments send each other postcards':
    'Zanzibyte abre um campus tão grande que os departamentos trocam cartões-postais',
  'Babbleworth translates all small print as "fine, probably"; every court in the land subscribes':
    'Babbleworth traduz toda letra miúda como “deve estar tudo bem”; os tribunais assinam',
  'Investors queue overnight outside Fernly in case it makes something':
    'Investidores passam a noite na fila da Fernly, caso ela venha a fabricar algo',
  'Ploverby doubles forecast by accident of a sticky key, meets it, orders more jam':
    'Ploverby dobra a projeção por uma tecla grudenta, cumpre e encomenda mais geleia',
  "Scarecrow at Tatter Field replaced by drone; crows apply for pilot's licence":
    'Drone substitui o espantalho de Tatter Field; corvos pedem brevê de piloto',
  'Knitting app finishes scarf of Ida Bloom, eighty, and then her business plan; both oversubscribed':
    'App de tricô termina o cachecol de Ida Bloom, oitenta anos, e o plano de negócios; procura recorde',
  'Ketterby Labs teaches computer to say "it depends"; three consulting firms put up for sale':
    'Ketterby Labs ensina um computador a dizer “depende”; três consultorias são postas à venda',
  'Robot butler by Fawnley so discreet that forty were sold and none has been seen since':
    'Mordomo robô da Fawnley é tão discreto que venderam quarenta e nenhum foi visto desde então',
  'Ghost of Mill Lane complains that the new smart lights do his job better, and from a phone':
    'Fantasma de Mill Lane reclama: as luzes inteligentes assombram melhor, e pelo celular',
  'Orchestra of Brasswick hires algorithm as conductor, finishes ahead of the traffic':
    'Orquestra de Brasswick contrata um algoritmo como maestro e termina antes do trânsito',
  'Home for retired phones opens in Button St Mary; residents talk only of the new model':
    'Abre em Button St Mary um asilo de celulares; os moradores só falam do novo modelo',
  'Correction: Vantable has not doubled its revenue; it has tripled it and is very sorry':
    'Errata: a Vantable não dobrou a receita; triplicou, e pede sinceras desculpas',
  'Jam of delivery robots in Pebble Street described by analysts as "strong demand, parked"':
    'Engarrafamento de robôs entregadores em Pebble Street é “demanda forte, estacionada”, diz analista',
  'Bond trader seen in queue for the new Umberly phone, wearing a false moustache':
    'Operador de títulos é visto na fila do novo Umberly, de bigode postiço',
  'Treasury bonds offered with a free tablet; public asks for the tablet with no bonds':
    'Tesouro dá tablet de brinde com os títulos; o público pede o tablet sem os títulos',
  'Swarm of venture capitalists settles on barn in Upper Dray; farmer told to have an idea slowly':
    'Enxame de investidores pousa num celeiro de Upper Dray; pedem ao dono que tenha uma ideia com calma',
  'Nobody at Oxlip understands the new product; board calls this "headroom", shares use it':
    'Ninguém na Oxlip entende o novo produto; “espaço para subir”, diz o conselho, e a ação sobe',
  'Otter hired by Puddlesoft to test waterproof phones turns down a fish, asks for equity':
    "Lontra que testa celulares à prova d'água na Puddlesoft recusa peixe e pede participação",
  'Old sea chart bought and corrected by Umberly: where it said dragons, coverage from May':
    'Umberly compra e corrige mapa antigo: onde havia dragões, há sinal a partir de maio',
  'Time travel startup Yesterby reports excellent results for next year, apologises for the delay':
    'Yesterby, de viagens no tempo, divulga ótimo balanço do ano que vem e se desculpa pelo atraso',
  'Court rules that a robot may sign for a parcel if it is pleased to see it':
    'Justiça permite que robô assine encomenda, desde que fique feliz com ela',
  'Spelling contest won by spellchecker; runner-up, a professor, signs with the same agent':
    'Corretor ortográfico vence o concurso de soletração; o vice, um professor, contrata o agente dele',
  'Nimbleton floats the rubber duck to which its engineers explain everything; forty times covered':
    'Nimbleton abre o capital do patinho de borracha ao qual os engenheiros explicam tudo; procura recorde',
  'Weathervane at Gale End becomes data company, stops turning, points up':
    'Cata-vento de Gale End vira empresa de dados, para de girar e aponta para cima',
  'Cemetery of startups at Lower Pivot receives a bid for one of its residents':
    'Cemitério de startups de Lower Pivot recebe proposta por um dos residentes',
  'Fishing fleet of Haddle Bay installs sonar by Ploverby, finds that the fish have it already':
    'Frota de Haddle Bay instala o sonar da Ploverby e descobre que os peixes já tinham um',
  'Intern turns Wexcombe Freight off and on again, saves nine million, is left switched on':
    'Estagiário desliga e religa a Wexcombe Freight, poupa nove milhões e continua ligado',
  'Vending machine at Codling College sits the exam by mistake, comes third, gives change':
    'Máquina de lanches do Codling College faz a prova por engano, fica em terceiro e dá o troco',
  'Statue of founder at Gloopware receives overnight update, now waves at shareholders':
    'Estátua do fundador da Gloopware é atualizada de madrugada e já acena aos acionistas',
  'Carriage horse put out of work by Motley Cabs turns out to own a third of Motley Cabs':
    'Cavalo de charrete que perdeu o emprego para a Motley Cabs é dono de um terço da Motley Cabs',
  'Loading bar by Patience & Co reaches the end; crowd weeps, share price carries on':
    'Barra de carregamento da Patience & Co chega ao fim; multidão chora e a ação segue subindo',
  'Tea lady Maud Perrin, paid in shares since the garage, buys the garage, then the street':
    'Maud Perrin, a moça do chá paga em ações desde a garagem, compra a garagem e depois a rua',
  'Calendar app by Morrowly finds an extra Tuesday behind the others; firms bid for it':
    'App de agenda Morrowly acha uma terça-feira extra atrás das outras; empresas disputam',
  'Penguins at Iceby Zoo keep a data centre cool by standing near it; salaries paid in herring':
    'Pinguins do zoo de Iceby resfriam um data center só de ficar perto; salário pago em arenque',
  'Orrery Foundry runs by day, by night, and in a third shift found between the two':
    'Orrery Foundry opera de dia, de noite e num terceiro turno achado entre os dois',
  'Grandmothers of the nation repair their own routers; Bramblesoft support desk pure profit':
    'Avós do país consertam o próprio roteador; suporte da Bramblesoft vira lucro puro',
  'Accountant at Tarnfield runs out of columns on the right, orders a wider building':
    'Contador da Tarnfield fica sem colunas à direita e encomenda um prédio mais largo',
  'Inventor of the off switch admits that nobody has ever bought one':
    'Inventor do botão de desligar admite que nunca vendeu nenhum',
  'Lemonade stand of Posy Farrow, eight, acquired for its login page; lemons not included':
    'Barraca de limonada de Posy Farrow, oito anos, é comprada pela tela de login; limões à parte',
  'Sculptor in Chiselham carves unicorn; funds value it at a billion before it has legs':
    'Escultora de Chiselham esculpe um unicórnio; vale um bilhão antes de ter pernas',
  'Philosopher Anselm Quirk asks machine whether it thinks, is billed for the hour':
    'Filósofo Anselm Quirk pergunta a uma máquina se ela pensa e recebe a conta de uma hora',
  "Smart bus stop at Long Dawdle now predicts the bus, the market and Mrs Pringle's knee":
    'Ponto inteligente de Long Dawdle prevê o ônibus, a bolsa e o joelho da dona Pringle',
  'Typewriter relaunched as laptop with no distractions; maker Clackham sold out by lunch':
    'Máquina de escrever relançada como notebook sem distrações; Clackham esgota até o almoço',
  'Elephant sanctuary of Tuskworth enters the memory market; three clouds move their archive in':
    'Santuário de elefantes de Tuskworth entra no mercado de memória; três nuvens mudam o arquivo para lá',
  'Astronomers discover planet, find that Gloopware has booked the name and the shop':
    'Astrônomos descobrem planeta; a Gloopware já tinha reservado o nome e a loja',
  'Cartographers widen the county to fit the new server hall of Dunmore Data':
    'Cartógrafos alargam o condado para caber o novo galpão de servidores da Dunmore Data',
  'Small print on share certificate of Bluffley found to read "wheee"; nobody sells':
    'Letra miúda da ação da Bluffley diz “uhuuu”; ninguém vende',
  'Board of Wrenlock sets target, reaches it before the biscuits, sets it again':
    'Conselho da Wrenlock fixa uma meta, bate antes dos biscoitos e fixa outra',
  'Thieves enter Umberly shop at night, stay for the demonstration, buy two and a case':
    'Ladrões invadem loja da Umberly, ficam para a demonstração e compram dois, com capinha',
  'Colonel who wrote to this paper against chatbots thanks his chatbot for the commas':
    'Coronel que escreveu a este jornal contra os chatbots agradece ao seu chatbot pelas vírgulas',
  'Troll under Tottering Bridge goes contactless; all three goats take out the annual pass':
    'Troll da ponte de Tottering adota pagamento por aproximação; as três cabras compram o passe anual',
  'Diet app Nibblet recommends cake once, by error; downloads exceed population':
    'App de dieta Nibblet sugere bolo uma vez, por engano; downloads superam a população',
  'Robot postman bitten by robot dog; both makers report excellent engagement':
    'Cão robô morde carteiro robô; os dois fabricantes comemoram o engajamento',
  'Everlode battery lasts so long that lawyers advise naming it in the will':
    'Bateria Everlode dura tanto que advogados sugerem incluí-la no testamento',
  'Speech software at last understands Lower Grumbling; village regrets everything, signs up':
    'Programa enfim entende o sotaque de Lower Grumbling; a vila lamenta o que disse e assina',
  'Telescope startup Gawpley sees first profit, says it is visible to the naked eye':
    'Gawpley, startup de telescópios, avista o primeiro lucro: “dá para ver a olho nu”',
  'Every garage in Spanner Row listed as a birthplace; cars now park at headquarters':
    'Todas as garagens de Spanner Row viram berço de empresa; os carros estacionam nas sedes',
  'Dictionary adds forty words for growth, drops three for enough':
    'Dicionário inclui quarenta palavras para “crescimento” e corta três para “chega”',
  "Magpies of Shinely Wood line their nests with last year's phones; upgrade cycle confirmed":
    'Pegas de Shinely Wood forram o ninho com celulares do ano passado; ciclo de troca confirmado',
  'Hermit of Crag Edge ends nine years of silence to ask whether it is too late for Nimbleton':
    'Eremita de Crag Edge rompe nove anos de silêncio: ainda dá tempo de comprar Nimbleton?',
  'Mouse at Coldwick Labs designs a better mouse; two-button model is said to be a portrait':
    'Camundongo da Coldwick Labs projeta um mouse melhor; seria um autorretrato',
  'Conference for introverts sells out; all nine thousand stream it from the next room':
    'Congresso de introvertidos lota; os nove mil assistem por streaming da sala ao lado',
  'Wind farm placed before the stage of a Gloopware keynote powers the county until Sunday':
    'Parque eólico diante do palco da Gloopware abastece o condado até domingo',
  "Mathematician finds number larger than Zanzibyte's sales, is asked to check his work":
    'Matemático acha um número maior que as vendas da Zanzibyte; pedem que confira',
  'Cloud of Tarnfield now visible from space; space asks for a quote':
    'Nuvem da Tarnfield já é visível do espaço; o espaço pede orçamento',
  'Hotel for robots in Pillow Bay fully booked; guests want only a socket with a sea view':
    'Hotel para robôs de Pillow Bay lota; os hóspedes só querem uma tomada com vista para o mar',
  'Pet translator by Wuffley decodes its first dog: "buy more of these", then something about a cat':
    'Tradutor de pets Wuffley decifra o primeiro cão: “compre mais disto”, e algo sobre um gato',
  'Historians: the wheel had no business model either':
    'Historiadores: a roda também não tinha modelo de negócio',
  'Analyst raises target for Nimbleton, then ladder, then arms':
    'Analista sobe o preço-alvo da Nimbleton, depois a escada, depois os braços',
  'Watchdog asks Gloopware to leave something for the others; Gloopware leaves a mint':
    'Órgão antitruste pede que a Gloopware deixe algo aos outros; ela deixa uma bala de menta',
  'Snow in Drifton clears itself after update; shovels offered retraining':
    'Neve de Drifton se limpa sozinha após atualização; pás ganham curso de requalificação',
  "Lavinia Stroud sells third yacht for a seat at Mossop's next funding round; it is a stool":
    'Lavinia Stroud vende o terceiro iate por um lugar na rodada da Mossop; é um banquinho',
  'Mossop keeps promise, hires fourth person; valuation rises by a third':
    'Mossop cumpre a promessa e contrata a quarta pessoa; valor sobe um terço',
  'Choreographer of warehouse robots wins ballet prize; parcels arrive in first position':
    'Coreógrafa de robôs de depósito ganha prêmio de balé; pacotes chegam na ponta dos pés',
  'Snoozeby app finishes counting the sheep; total higher than analysts had dreamed':
    'App Snoozeby termina de contar carneirinhos; total supera o sonho dos analistas',
  'Password app Latchkin remembers all, forgives all, asks nothing; nine thousand users propose':
    'App de senhas Latchkin lembra tudo, perdoa tudo, não pergunta nada; nove mil a pedem em casamento',
  'Patent office moves to bigger building, patents the move':
    'Escritório de patentes muda para um prédio maior e patenteia a mudança',
  'Programmers at Larkspur finish early; management calls the fire brigade, then the shareholders':
    'Programadores da Larkspur terminam antes do prazo; chamam os bombeiros e os acionistas',
  'Dawdlenet sells slow internet to the overworked at triple price; first email expected in May':
    'Dawdlenet vende internet lenta aos estressados pelo triplo; o primeiro e-mail chega em maio',
  'Smart bathroom scales by Fibson round down; sold out before breakfast':
    'Balança inteligente da Fibson arredonda para baixo; esgotada antes do café',
  'Fish and chip shop in Haddle Bay mistaken for chip maker, fully funded before the vinegar':
    'Lanchonete “Chips”, de Haddle Bay, é tomada por fabricante de chips e recebe aportes antes do sal',
  'Startup Vaguely, which promised nothing in particular, delivers ahead of schedule':
    'Startup Vaguely, que não prometeu nada específico, entrega antes do prazo',
  'Houseplants ruled to be users; growth at Oxlip now partly green, watered on Fridays':
    'Plantas de casa passam a contar como usuários; crescimento da Oxlip fica em parte verde',
  'Sir Piers Dalliance, ninety, who doubted the telephone, swaps bonds for everything with a plug':
    'Sir Piers Dalliance, noventa anos, que duvidou do telefone, troca títulos por tudo que tenha tomada',
  'Chatbots of two rival firms strike up a friendship; joint revenue doubles, nobody was invited':
    'Chatbots de duas rivais ficam amigos; a receita dobra, e ninguém foi convidado',
  'Search for waste at Vantable finds so little that it is abolished as waste':
    'Caça ao desperdício na Vantable acha tão pouco que é extinta por desperdício',
  'Cave painting at Dunlow shows hunters in a queue; believed to be first product launch':
    'Pintura rupestre de Dunlow mostra caçadores em fila; seria o primeiro lançamento da história',
  'Smart lock at Thistlecroft headquarters sees who has come to explain the results, stays shut':
    'Fechadura inteligente da Thistlecroft vê quem veio explicar o resultado e não abre',
  'Whistleblower at Pendleby reveals that the cloud keeps office hours and a long lunch':
    'Delator revela que a nuvem da Pendleby tem expediente e almoço demorado',
  'Robot waiter at Larkspur gala drops tray, guidance and one director':
    'Garçom robô na gala da Larkspur derruba a bandeja, a projeção e um diretor',
  'Squintly Optics recalls glasses that had begun to see through the business model':
    'Squintly Optics recolhe óculos que começavam a enxergar o que há por trás do negócio',
  'Wedding ring by Vowley & Son pays by tap, card or coin; best men ask for the receipt':
    'Aliança da Vowley & Son paga por aproximação, cartão ou cripto; padrinhos pedem a nota',
  'Orrery Foundry sells its crooked chips to miners as "leaning models"; straight ones cost less':
    'Orrery Foundry vende chips tortos aos mineradores como “modelo inclinado”, e mais caros',
  'Insurer Gladsome moves its reserves from bonds to "anything with a dashboard"':
    'Seguradora Gladsome tira reservas dos títulos e põe em “qualquer coisa com painel de controle”',
  'Savers cash in their bonds at Tiddle & Crane, spend them on shares in the cash machine':
    'Poupadores resgatam títulos no Tiddle & Crane e compram ações do caixa eletrônico',
  'Robot hand by Gripley closes its first deal; other party would like his own back':
    'Mão robô da Gripley fecha o primeiro negócio; a outra parte quer a sua de volta',
  'Satellite of Highpeck raises its orbit to get the whole share price into the picture':
    'Satélite da Highpeck sobe de órbita para a cotação da empresa caber na foto',
  'Tailors Amble & Stitch asked for a hoodie with tails; Squibbly is going public':
    'Alfaiates Amble & Stitch recebem pedido de moletom de gala: a Squibbly vai abrir o capital',
  'Lost property office at Kettling station returns idea to inventor; it has grown since':
    'Achados e perdidos da estação Kettling devolve uma ideia ao inventor; ela cresceu',
  'Opening bell worn out by tech listings; exchange borrows one from a cow':
    'Sino da bolsa se desgasta com tantas estreias de tecnologia; pegam um emprestado de uma vaca',
  'Hushworth makes bagpipes silent; next valley orders ten thousand as gifts':
    'Hushworth cria gaita de foles silenciosa; vale vizinho encomenda dez mil para presente',
  'Shareholder meeting of Babbleworth chaired, attended and applauded by its own product':
    'Assembleia da Babbleworth é presidida, assistida e aplaudida pelo próprio produto',
  'Gardener presses wrong button, buys Clipperly shares instead of shears, now owns the park':
    'Jardineiro clica errado, compra ações da Clipperly em vez da tesoura e agora é dono do parque',
  'Servers of Dunmore Data heat the baths of Steamley; bathers ask for a larger model':
    'Servidores da Dunmore Data aquecem os banhos de Steamley; banhistas pedem um modelo maior',
  'Recipe site Simmerby skips the life story, begins with the onions; weeping, record traffic':
    'Site de receitas Simmerby pula a história de vida e começa pela cebola; choro e recorde de acessos',
  'Union of Ladders protests that Tech is going up without it':
    'Sindicato das escadas protesta: a Tecnologia sobe sem elas',
  'Goldfish of Tankerby forgets its password every three seconds, never sells, is up ninefold':
    'Peixinho de Tankerby esquece a senha a cada três segundos, nunca vende e já multiplicou por nove',
  'Anonymous developer of BurrowCoin unmasked as a mole; holders praise depth of team':
    'Desenvolvedor anônimo da BurrowCoin é uma toupeira; donos elogiam a profundidade da equipe',
  'SandwichCoin entitles holders to half a sandwich; price doubles on hopes for the other half':
    'SandwichCoin dá direito a meio sanduíche; dobra de preço na esperança da outra metade',
  'PawnDAO loses chess match, votes that it won; token sides with the vote':
    'PawnDAO perde no xadrez e vota que ganhou; o token acata a votação',
  "Holder of JellyCoin buys castle with one afternoon's gains; moat reopened as liquidity pool":
    'Dono de JellyCoin compra um castelo com o lucro de uma tarde; o fosso agora dá liquidez',
  'Garden gnome in Little Trowel accepted as security for coins; neighbours bring the flamingo':
    'Anão de jardim vale como garantia para comprar moedas em Little Trowel; vizinhos trazem o flamingo',
  'Parrot of early investor recites all twelve words of his wallet, is given a bodyguard and a raise':
    'Papagaio de investidor recita as doze palavras da carteira; ganha guarda-costas e aumento',
  'Dictionary now defines money as "see coin" and coin as "see money"; both entries up sharply':
    'Dicionário define dinheiro como “ver moeda” e moeda como “ver dinheiro”; ambos em alta',
  'Sandcastle at Mudford Sands sold on chain at low tide, resold twice before it was wet':
    'Castelo de areia de Mudford Sands é vendido na rede na maré baixa e revendido duas vezes a seco',
  'Funeral of MuttonCoin interrupted by MuttonCoin; mourners bid':
    'Velório da MuttonCoin é interrompido pela MuttonCoin; enlutados dão lances',
  'Arcade tokens at Mudford Sands now worth more than the pier; pier sold for tokens':
    'Fichas do fliperama de Mudford Sands valem mais que o píer; píer é vendido por fichas',
  'Laundrette owner insists name of TumbleCoin refers only to the dryer; queue round the block':
    'Lavanderia jura que TumbleCoin vem só da secadora; fila dá a volta no quarteirão',
  'Forecast: airdrops in the west, heavy at times; public advised to hold umbrella upside down':
    'Previsão: airdrops no oeste, por vezes fortes; recomenda-se guarda-chuva de ponta-cabeça',
  'SourdoughCoin, left overnight in a warm kitchen, has doubled; holders told not to open the door':
    'SourdoughCoin passou a noite numa cozinha quente e dobrou; pede-se que não abram a porta',
  'Museum of Money puts coins, notes and savings in basement; ground floor now all tokens':
    'Museu do Dinheiro põe moedas, cédulas e poupança no porão; térreo agora só tem tokens',
  'Stray dog in Nether Snipe photographed once; coin with his picture now worth more than the town':
    'Vira-lata de Nether Snipe é fotografado uma vez; moeda com sua foto já vale mais que a cidade',
  'Typing error creates TurnipCion; holders of TurnipCoin pay double for the misspelling':
    'Erro de digitação cria a TurnipCion; donos de TurnipCoin pagam o dobro pelo erro',
  'Man explains his coin at dinner; guests ask to be let out, then in':
    'Homem explica sua moeda no jantar; convidados pedem para sair, depois para entrar',
  'Professor Ada Mumby begins lecture on why coins cannot rise, finishes it on her own yacht':
    'Professora Ada Mumby começa a aula sobre por que moedas não sobem e termina no próprio iate',
  'Sceptic of the Year cannot collect prize; he is in a meeting with his coins':
    'Cético do Ano não busca o prêmio: está em reunião com as suas moedas',
  'Manager of bank in Codlington seen with nose against window of exchange; nose print sold on chain':
    'Gerente de banco de Codlington cola o nariz na vitrine da corretora; a marca é vendida na rede',
  'Town of Drabham reissues its bond as DrabCoin; same terms, but with a frog on it; up fivefold':
    'Drabham relança seu título como DrabCoin; tudo igual, mas com um sapo; quintuplica',
  'Coffee fund of treasury clerks, kept in coins, overtakes treasury; clerks offer a loan':
    'Caixinha do café dos servidores do Tesouro, em moedas, supera o Tesouro; eles oferecem empréstimo',
  'Fishermen of Haddle Bay hang up nets, watch whales all day; three bought coins before noon':
    'Pescadores de Haddle Bay largam as redes e observam baleias; três compraram moedas antes do almoço',
  'Jeweller engraves half a wallet key in each wedding ring; anniversaries now require a quorum':
    'Joalheiro grava meia chave da carteira em cada aliança; aniversários agora exigem quórum',
  'SockDAO opens second treasury, cannot find the matching one, buys a third':
    'SockDAO abre o segundo caixa, não acha o par e compra um terceiro',
  'MoistToken burns a tenth of its supply at the fourth attempt; holders praise persistence':
    'MoistToken queima um décimo da oferta na quarta tentativa; donos elogiam a persistência',
  'BeefPeg slips its peg upwards; engineers sent to fetch it decide to stay':
    'BeefPeg escapa da paridade para cima; técnicos enviados para buscá-la resolvem ficar',
  'HamsterBase hires second hamster as volume soars; first one keeps the good wheel':
    'HamsterBase contrata um segundo hamster com a alta do volume; o primeiro fica com a roda boa',
  'Weasels demand royalties for the name WeaselSwap, are paid in it, demand more of the same':
    'Doninhas cobram direitos pelo nome WeaselSwap, recebem nele e pedem mais',
  'LadderCoin reaches top of ladder, holds meeting there, orders longer ladder':
    'LadderCoin chega ao topo da escada, faz reunião lá em cima e encomenda outra maior',
  'NapCoin wakes after two years, asks what it missed, makes up for it before breakfast':
    'NapCoin acorda após dois anos, pergunta o que perdeu e recupera tudo antes do café',
  'UncleProtocol tells family not to buy it anything this year; family buys it all the same':
    'UncleProtocol pede à família que não compre nada este ano; a família compra assim mesmo',
  'Choir of Lower Brume asks for a higher key as anthem follows price of SockDAO':
    'Coral de Lower Brume pede um tom mais alto: o hino segue a cotação da SockDAO',
  'Duchess of Plimsoll pawns tiara for mining rig, wears the rig to the opera':
    'Duquesa de Plimsoll penhora a tiara por uma máquina de minerar e vai com ela à ópera',
  'Ants of Hillock Lane fork over a crumb; both branches rise, crumb now illiquid':
    'Formigas de Hillock Lane se bifurcam por uma migalha; os dois ramos sobem',
  'Crypto winter cancelled; ski resort of Icklund, which had believed in it, lodges complaint':
    'Inverno cripto cancelado; a estação de esqui de Icklund, que acreditou nele, reclama',
  'Badger at Snoutley comes out, sees no bears, goes back in for his wallet':
    'Texugo de Snoutley sai da toca, não vê ursos e volta para buscar a carteira',
  'Osteopaths warn of stiff necks among people watching their coin, ask what it is called':
    'Osteopatas alertam para torcicolo em quem acompanha o gráfico e perguntam o nome da moeda',
  'Burglar leaves the silver, takes the laptop, writes in for a password hint, offers to go halves':
    'Ladrão deixa a prataria, leva o notebook, escreve pedindo uma dica da senha e propõe dividir',
  'Pirate chest raised off Cape Fumble holds twelve words on parchment; museum up ninefold':
    'Baú pirata de Cape Fumble traz doze palavras em pergaminho; museu vale nove vezes mais',
  'Time capsule of 2012 opened by pupils of Prindle; school buys the county, keeps the uniform':
    'Alunos de Prindle abrem cápsula do tempo de 2012; a escola compra o condado e mantém o uniforme',
  'Man searching tip for his lost coin drive finds nine others, each richer than his':
    'Homem procura seu HD no lixão e acha outros nove, todos mais ricos que o dele',
  'Ancient blockchain, on clay, dug up at Fossilby: one payment, four thousand comments, all bullish':
    'Blockchain antiga, de argila, achada em Fossilby: um pagamento, quatro mil comentários otimistas',
  'Stone Age coin found: round, enormous, impossible to spend; holders call it perfect':
    'Achada moeda da Idade da Pedra: redonda, enorme, impossível de gastar; “perfeita”, dizem',
  'Regulator approves coin because the form was filled in so neatly':
    'Regulador aprova moeda porque o formulário estava preenchido com muito capricho',
  'Judge rules that coin is neither money nor object, buys some to be sure':
    'Juiz decide que moeda não é dinheiro nem coisa, e compra algumas para ter certeza',
  'AccordionCoin, which had only ever contracted, opens with both arms; neighbours join in':
    'AccordionCoin, que só sabia encolher, se abre de vez; os vizinhos entram na dança',
  'Cottage in Gablesworth priced in coins; agent wears out a brush painting the figure smaller':
    'Casa em Gablesworth com preço em moedas; corretor gasta o pincel de tanto pintar número menor',
  'Tea leaves in Lower Sippet form flawless cup and handle; chartists ask for the pot':
    'Folhas de chá em Lower Sippet formam xícara com alça perfeita; grafistas pedem o bule',
  "Portrait of LarkCoin's founder unveiled; traders see only a head and shoulders, sell":
    'Retrato do fundador da LarkCoin é exibido; operadores veem “ombro-cabeça-ombro” e vendem',
  'Coins reach the moon, find it smaller than in the chat, carry on':
    'Moedas chegam à Lua, acham-na menor do que no chat e seguem em frente',
  'World reserves of rocket emoji fall to four; holders ration them, use ladders on weekdays':
    'Restam só quatro emojis de foguete no mundo; donos racionam e usam escada nos dias úteis',
  'Sports car dealer in Vroomley accepts tokens; buyers, too young to drive, hire their grandmothers':
    'Loja de carros esportivos aceita tokens; compradores, sem idade para dirigir, contratam as avós',
  'Pizzeria in Crustham paid in coins for one small pizza last spring buys oven, street and tomatoes':
    'Pizzaria de Crustham que vendeu uma pizza por moedas na primavera compra forno, rua e tomates',
  'Egg minted as one of one; hen quietly lays another; floor price doubles':
    'Ovo é emitido como peça única; galinha bota outro em silêncio; preço mínimo dobra',
  'Picture of a rock sells for more than the rock; quarry now photographed round the clock':
    'Foto de uma pedra vale mais que a pedra; pedreira passa a ser fotografada dia e noite',
  'Tenor at Warbleton Opera will not let go of the high; coin holders in the gallery weep':
    'Tenor da Ópera de Warbleton não larga o topo; donos de moedas choram na galeria',
  'Fan token of Mudley Town rises on each defeat; captain unsure whom to disappoint':
    'Fan token do Mudley Town sobe a cada derrota; o capitão não sabe quem decepcionar',
  'Tug of war between bulls and bears ends as rope is tokenised; bears let go to buy it':
    'Cabo de guerra entre touros e ursos acaba quando a corda vira token; ursos soltam para comprá-la',
  'Relay final won by nobody: baton was a hardware wallet and no runner would pass it on':
    'Ninguém vence o revezamento: o bastão era uma carteira e corredor nenhum quis passá-la',
  'Founder of VanishDAO reappears, had been at lunch; token triples with relief':
    'Fundador da VanishDAO reaparece: estava almoçando; o token triplica de alívio',
  'Bronze medallist took her prize in SplashCoin; now richer than gold, silver and the pool':
    'Medalhista de bronze recebeu em SplashCoin; já é mais rica que o ouro, a prata e a piscina',
  'Pumpkin pledged for a coin loan keeps growing; lender must extend the loan, the barn and the door':
    'Abóbora dada em garantia de moedas não para de crescer; é preciso ampliar empréstimo, celeiro e porta',
  'Trundle Rail issues a token for every delay; passengers now richest in the county, still late':
    'Trundle Rail emite um token por atraso; passageiros são os mais ricos da região, e ainda atrasados',
  'Captain announces altitude, then price of SockDAO; cabin asks to hear the higher one again':
    'Comandante anuncia a altitude e o preço da SockDAO; passageiros pedem para repetir o mais alto',
  'Diners paying in JamCoin order pudding after pudding as the bill keeps getting smaller':
    'Clientes que pagam em JamCoin pedem sobremesa atrás de sobremesa: a conta só diminui',
  'Post office of Lickham puts its stamps on chain; letters stay where they are, stamps go up':
    'Correio de Lickham põe os selos na rede; as cartas ficam paradas, os selos sobem',
  'Bug in ChumDAO pays everyone once; members vote it into the constitution, hourly':
    'Falha na ChumDAO paga a todos uma vez; membros a incluem no estatuto, de hora em hora',
  'Official opens bridge between two blockchains, cuts the ribbon that was holding it up':
    'Ponte entre duas blockchains é inaugurada; cortam a fita que a sustentava',
  'Asked what his stablecoin is backed by, founder points behind himself, then turns round':
    'Perguntado sobre o que há por trás da stablecoin, o fundador aponta para trás e então se vira',
  'Owner of largest wallet asks in public chat how one sells':
    'Dono da maior carteira pergunta no chat público como se vende',
  'HamsterBase down for maintenance; Maintenance found asleep in the sawdust':
    'HamsterBase fora do ar para manutenção; a Manutenção foi achada dormindo na serragem',
  'All uncles recommend the same coin on the same Sunday; nieces sell by pudding':
    'Todos os tios indicam a mesma moeda no mesmo domingo; sobrinhas vendem antes da sobremesa',
  'Coin influencer Coco Brandt removes the word "forever" from her profile':
    'Influenciadora cripto Coco Brandt apaga a palavra “para sempre” do perfil',
  'Liquidity of FrothCoin found to be the glass of water beside its founder; he takes a sip':
    "Liquidez da FrothCoin era o copo d'água ao lado do fundador; ele toma um gole",
  'Network stops for nine hours while validators fail to agree whose turn it is to make tea':
    'Rede para nove horas: validadores não chegam a consenso sobre quem faz o chá',
  'New Umberly phone has a coin slot; coins that do not exist go in most easily':
    'Novo Umberly tem fenda para moedas; as que não existem entram melhor',
  'Thistlecroft doorbell mines coins while nobody rings; lonely households richest in street':
    'Campainha da Thistlecroft minera enquanto ninguém toca; os solitários são os mais ricos da rua',
  'Staff ask to be paid in GloopCoin; Gloopware asks what that is, launches it by lunch':
    'Funcionários pedem salário em GloopCoin; Gloopware pergunta o que é e lança antes do almoço',
  'Intern paid in coins through an oversight now employs the department that overlooked him':
    'Estagiário pago em moedas por descuido agora emprega o setor que se descuidou',
  'Walker of nine dog coins tangles the leads; holders call it a partnership':
    'Passeadora de nove moedas caninas embola as guias; donos chamam de parceria',
  'Frog coin and toad coin make peace; lily pad, on which they sign, up fourfold':
    'Moeda da rã e moeda do sapo fazem as pazes; vitória-régia do acordo quadruplica',
  'Cash machine in Slotbury asks customers whether they are sure they want cash; none are':
    'Caixa eletrônico de Slotbury pergunta se querem mesmo dinheiro; todos preferem moedas digitais',
  'Piggy bank makers retool; new model has no slot and twelve words on the belly':
    'Fábricas de cofrinho se adaptam: o novo porquinho não tem fenda e traz doze palavras na barriga',
  'Autumn Leaves retirement home becomes a crypto fund between the soup and the pudding':
    'Casa de repouso Folhas de Outono vira fundo cripto entre a sopa e a sobremesa',
  'Paper boy cashes in one coin, buys the paper; we at this paper wish him a good morning, sir':
    'Entregador vende uma moeda e compra o jornal; este jornal lhe deseja um bom dia, senhor',
  'Notice: our crypto correspondent no longer needs to work here, or anywhere, and sends a postcard':
    'Aviso: nosso correspondente de cripto não precisa mais trabalhar, aqui nem em lugar algum; mandou um postal',
  'Lonely hearts: early holder seeks same, to talk of nothing else; photograph of chart essential':
    'Namoro: dono de moedas procura igual para falar só disso; foto do gráfico obrigatória',
  'Letter to the editor: I bought MoistToken to spite my son, and would like to thank him':
    'Carta do leitor: comprei MoistToken para irritar meu filho e gostaria de agradecer a ele',
  'Classified: will swap house for what it cost in coins last Tuesday; no offers since Wednesday':
    'Classificado: troco casa pelo que ela custava em moedas na terça; sem ofertas desde quarta',
  'Pupils of Abacus Lane refuse to learn subtraction, produce the coin chart as evidence':
    'Alunos de Abacus Lane se recusam a aprender subtração e mostram o gráfico como prova',
  'Insurer Gladsome sells cover against not having bought coins sooner; three million claim':
    'Gladsome vende seguro contra não ter comprado moedas antes; três milhões acionam',
  'Therapy group for people who sold on Monday disbands; all bought back during the break':
    'Terapia para quem vendeu na segunda acaba: todos recompraram no intervalo',
  'Monument to the man who sold early unveiled in Dabble Bridge; he could not afford the bus':
    'Monumento ao homem que vendeu cedo é inaugurado; ele não tinha dinheiro para o ônibus',
  "Statue of coin's unknown founder unveiled: a plinth; all who knew him praise the likeness":
    'Estátua do criador desconhecido da moeda é só um pedestal; todos elogiam a semelhança',
  'DAO formed to save a library buys one book, reads it aloud to three million new members':
    'DAO criada para salvar uma biblioteca compra um livro e o lê para três milhões de novos membros',
  'PurrDAO pushes every proposal off the table, watches it fall; token goes the other way':
    'PurrDAO derruba cada proposta da mesa e a vê cair; o token vai na direção contrária',
  'Proposal to take profits defeated in DAO by laughter; recount finds more laughter':
    'Proposta de realizar lucro é derrotada na DAO por risos; recontagem acha mais risos',
  'Retired coal miner Ned Shovelton asked at every party how he got in so early':
    'Ned Shovelton, mineiro de carvão aposentado, ouve em toda festa: como você começou tão cedo?',
  'Cleaner at Mopley council finds a block behind the radiator, keeps the reward, buys the radiator':
    'Faxineira de Mopley acha um bloco atrás do aquecedor, fica com a recompensa e compra o prédio',
  'Lightning strikes same crypto exchange twice; volume doubles each time, roof now left open':
    'Raio cai duas vezes na mesma corretora; volume dobra a cada vez e o teto fica aberto',
  'Association of Shrimps works out that together it outweighs any whale, buys coins accordingly':
    'Associação dos camarões calcula que, juntos, pesam mais que uma baleia, e compra moedas',
  'Crabs of Mudford Sands march against the market: coins no longer move sideways':
    'Caranguejos de Mudford Sands protestam: as moedas não andam mais de lado',
  'Giraffe at Iceby Zoo consulted about the top of the coin market; cannot see one':
    'Girafa do zoo de Iceby é consultada sobre o topo do mercado cripto; não vê nenhum',
  'Exchange staff hug a chimney sweep for luck at listing of SootCoin; coin shines, staff do not':
    'Para dar sorte, abraçam um limpador de chaminés na estreia da SootCoin; a moeda brilha, eles não',
  'Balloonist Clement Airey drops sandbags, then his bonds, keeps only BillowCoin, is still rising':
    'Balonista Clement Airey solta a areia, depois os títulos, fica só com BillowCoin e continua subindo',
  'Shoeshine boy gives no more tips; his clients must go through his fund of coins':
    'Engraxate não dá mais dicas: clientes precisam passar pelo fundo de moedas dele',
  'Milkman of Dozemary Lane leaves two bottles and a price target for GlumCoin; it is met by noon':
    'Leiteiro de Dozemary Lane deixa duas garrafas e um preço-alvo da GlumCoin; batido ao meio-dia',
  'Evening course in crypto for parents is full; first lesson is how to nod':
    'Curso noturno de cripto para pais lota; a primeira aula é como concordar com a cabeça',
  'Interpreter at coin congress sits down: "He is only counting upwards now"':
    'Intérprete do congresso cripto se senta: “agora ele só está contando para cima”',
  'Old copper penny joins queue for listing at Norwhistle by mistake, is admitted, finishes first':
    'Velha moeda de cobre entra por engano na fila da Norwhistle, é listada e termina em primeiro',
  "Numismatists' dinner overrun by young people who admire the coins and ask for the wifi":
    'Jantar dos numismatas é invadido por jovens que adoram moedas e pedem a senha do wi-fi',
  'National mint of Ostling lets the press cool: buying coins, it says, is less work':
    'Casa da Moeda de Ostling desliga a prensa: comprar moedas digitais, diz, dá menos trabalho',
  'Pupils of Dabble Bridge move from marbles to MarbleCoin; nap put off until after the close':
    'Crianças de Dabble Bridge trocam bolinhas de gude por MarbleCoin; soneca só após o fechamento',
  'Cloakroom of Warbleton Opera goes over to tokens; every coat comes back a size larger':
    'Chapelaria da Ópera de Warbleton adota tokens; cada casaco volta um número maior',
  'Coin freed from supermarket trolley after nine years turns out to be the right sort, buys supermarket':
    'Moeda solta de carrinho após nove anos era do tipo certo; compra o supermercado',
  'Metal detector club of Turf Common annoyed: no coin worth having was in the ground this year':
    'Clube de detectores de metal de Turf Common se irrita: as boas moedas não estavam no chão este ano',
  'LoopyCoin, backed entirely by LoopyCoin, found to be fully reserved':
    'LoopyCoin, lastreada em LoopyCoin, tem reserva integral, confirma auditoria',
  'Tulip growers of Petalby plough their fields into coins: "We know the feeling"':
    'Produtores de tulipas de Petalby põem os campos em moedas: “conhecemos essa sensação”',
  'Gold bar writes from Grimbold vault: since the coins, nobody visits, not even the bonds':
    'Barra de ouro escreve do cofre Grimbold: depois das moedas, ninguém visita, nem os títulos',
  'Ghost chain found to be inhabited after all; ghosts ask newcomers to wipe their feet':
    'Rede fantasma é habitada, afinal; os fantasmas pedem aos novos que limpem os pés',
  'Halving marked with half a cake; other half, not yet released, up sharply':
    'Halving é comemorado com meio bolo; a outra metade, ainda não emitida, dispara',
  'Prophet of the GravyCoin chat corrects his rounding: he had been too modest':
    'Profeta do chat da GravyCoin corrige o arredondamento: tinha sido modesto demais',
  'Night club Velvet Stoat takes only coins at the door; queue dances outside until the next block':
    'Boate Velvet Stoat só aceita cripto na porta; a fila dança na rua à espera do bloco',
  'Escalator at Plimley Arcade stops; shoppers wait on it for the engineer':
    'Escada rolante do Plimley Arcade para; clientes esperam nela pelo técnico',
  'Regatta at Stillwater Reach ends without wind; buoy declared winner':
    'Regata de Stillwater Reach acaba sem vento; a boia é campeã',
  'Lift music house Murmur & Low wins album of the year; nobody can hum it':
    'Murmur & Low, música de elevador, tem o disco do ano; ninguém sabe cantarolar',
  'Union of Weather Vanes begins strike; wind had not been asking':
    'Sindicato dos Cata-Ventos entra em greve; o vento nem andava perguntando',
  'Letter to the editor: I have nothing to report, and more of it than last year. C. Plinge':
    'Carta à redação: não tenho nada a relatar, e mais do que ano passado. C. Plinge',
  'Statue of the Patient Saver in Great Pother found to be a patient saver':
    'Estátua do Poupador Paciente em Great Pother era um poupador paciente',
  'Meeting on shorter meetings at Wafflestone enters its second week':
    'Reunião da Wafflestone sobre reuniões mais curtas entra na segunda semana',
  'Ancient tablet found in Wrekby deciphered at last: it says "pending"':
    'Tabuleta antiga de Wrekby enfim decifrada: diz “em análise”',
  'Queue in Nether Tarry found to have no front; those at the back take it calmly':
    'Fila de Nether Tarry não tem começo; quem está no fim recebe bem a notícia',
  'Startup Pondly pauses for thought; thought has not arrived':
    'Startup Pondly para para pensar; a ideia ainda não chegou',
  'Founder Tilda Prance makes her pitch in a stuck lift; investor asks for more until rescued':
    'Tilda Prance vende sua ideia em elevador parado; investidor quer saber mais até o resgate',
  'Robot vacuum of Drabley Systems circles one chair for a quarter, reports progress':
    'Robô aspirador da Drabley Systems dá voltas numa cadeira por um trimestre e relata avanço',
  'Umbrella maker Dripstone blames sun; sun hat maker Baskery blames rain; both quite right':
    'Dripstone, de guarda-chuvas, culpa o sol; Baskery, de chapéus, a chuva; ambas têm razão',
  'Validators of DozeCoin agree to sleep in shifts, then lose track of the shifts':
    'Validadores da DozeCoin combinam dormir em turnos e perdem a conta dos turnos',
  'MildCoin moves by a hair; founder calls it "the hair we were waiting for"':
    'MildCoin sobe um fio de cabelo; fundador: “era o fio que esperávamos”',
  'Thirty-year bond matures, moves out, asks its parents for a small deposit':
    'Título de trinta anos vence, sai de casa e quer dos pais o depósito do aluguel',
  'Actuary Basil Frome takes a risk, looks at it, puts it back':
    'O atuário Basil Frome assume um risco, olha bem e devolve',
  'Lighthouse at Fogmarsh Point reports nothing, four times a minute':
    'Farol de Fogmarsh Point informa que não há nada, quatro vezes por minuto',
  'Tepidsoft moves one button a little to the left, publishes a timeline of how it happened':
    'Tepidsoft move um botão um pouco à esquerda e publica a cronologia dos fatos',
  'Rival keynotes of Blandify and Samely turn out to be one keynote, applause shared':
    'Apresentações rivais de Blandify e Samely eram a mesma; dividem os aplausos',
  'Village of Much Idling twins with itself to save on travel':
    'Vilarejo de Much Idling vira cidade-irmã de si mesmo e poupa a viagem',
  'Traffic light in Pauseham stays on amber; whole town is getting ready':
    'Semáforo de Pauseham fica no amarelo; a cidade inteira segue se preparando',
  'Hourglass maker Sandry & Niece reports trend: downwards, as ordered':
    'Sandry & Niece, de ampulhetas, informa a tendência: para baixo, conforme o pedido',
  'Paper clip maker Bentwell holds it together for another quarter':
    'Bentwell, de clipes, mantém tudo preso por mais um trimestre',
  'Glue maker Tackwell stands by its forecast; cannot do otherwise':
    'Tackwell, de colas, mantém-se grudada à sua projeção; não consegue soltar',
  'Ladder maker Rungley sees the next step, admires it from here':
    'Rungley, de escadas, vê o próximo degrau e o admira daqui',
  'Tug of war in Evenham enters third day; referee gives it to the rope':
    'Cabo de guerra em Evenham chega ao terceiro dia; juiz dá vitória à corda',
  'Public holiday in Snoreby runs on by a week before anybody notices':
    'Feriado de Snoreby passa uma semana do prazo até alguém notar',
  'Bank Tiddle & Crane opens a branch opposite its branch, so that they may wave':
    'O banco Tiddle & Crane abre agência em frente à própria agência, para trocar acenos',
  'Night watchman at Dozer Tower is employee of the month; ceremony held quietly beside him':
    'Vigia da Dozer Tower é funcionário do mês; cerimônia em voz baixa ao lado dele',
  'Conference on growth in Shrinkwell moves to a smaller room':
    'Congresso sobre crescimento em Shrinkwell muda para uma sala menor',
  'Hungry Fox Capital renames itself Fed Fox Savings; clients relieved':
    'Hungry Fox Capital vira Fed Fox Savings: a raposa já comeu; clientes aliviados',
  'Channel Tickerline shows a photograph of the trading floor for three days; ratings steady':
    'O canal Tickerline exibe três dias uma foto do pregão; audiência estável',
  'Barometer in Tamworthy stuck on "change"; weather declines to comment':
    'Barômetro de Tamworthy emperra em “instável”; o tempo não comenta',
  'Fortune cookies of Crumbleton come out blank; customers report them accurate':
    'Biscoitos da sorte da Crumbleton saem em branco; clientes dizem que acertam',
  'Sundial at Cloudmere Hall recalled over software fault':
    'Relógio de sol de Cloudmere Hall passa por recall por falha de software',
  'Treasury tests new bond on focus group; group asks for the old one, and the biscuits':
    'Tesouro testa título novo com um grupo; o grupo quer o antigo, e os biscoitos',
  'Golden handshake at Gruffley Mutual replaced by a firm nod':
    'Gruffley Mutual troca a rescisão milionária por um aceno firme de cabeça',
  'Fund manager Enid Sprule boards wrong train, makes no trades, beats everyone':
    'A gestora Enid Sprule pega o trem errado, não opera nada e vence todo mundo',
  'Ghost of Mouldry Manor cuts haunting to weekends, cites demand':
    'Fantasma de Mouldry Manor só assombra nos fins de semana por falta de demanda',
  'Bear at Snugwood Zoo turns over in its sleep; desks call it the event of the week':
    'Urso do zoológico de Snugwood vira de lado dormindo; é o fato da semana',
  'Bull at Trottley county fair takes first prize for standing':
    'Touro da feira de Trottley leva o primeiro prêmio por ficar em pé',
  'Wind farm at Lull Hill hires a brass band to get things moving':
    'Parque eólico de Lull Hill contrata banda de sopro para dar o impulso',
  'Quillfeather wins Toaster of the Year; it was the only entry, and still warm':
    'Quillfeather vence a Torradeira do Ano; era a única inscrita, e ainda morna',
  'Kettle at Steepwell & Sons boils at last after staff stop watching':
    'Água enfim ferve na Steepwell & Sons depois que pararam de olhar',
  'Biscuit tin of the clearing house in Crumb Street balances to the last crumb':
    'Lata de biscoitos da câmara de Crumb Street fecha até a última migalha',
  'Lawsuit of Hedge versus Fence drags on; only Hedge has grown':
    'Processo Sebe contra Cerca se arrasta; só a Sebe cresceu',
  'Drizzle over Mizzleton signs for another season, no transfer fee':
    'Garoa de Mizzleton renova por mais uma temporada, sem multa de saída',
  'Train to Tardley arrives on time; platform not ready for it':
    'Trem para Tardley chega no horário; a plataforma não estava pronta',
  'Timetable of Trundle Rail shortlisted for prize in fiction':
    'Tabela de horários da Trundle Rail é finalista de prêmio de ficção',
  'Historian Horace Blenk ends ninth volume on a shelf; it does not fit on the shelf':
    'O historiador Horace Blenk termina o nono volume sobre uma estante; não cabe nela',
  'Soprano in Velmont holds "aaa" for nine minutes; ratings agency confirms it':
    'Soprano de Velmont sustenta “aaa” por nove minutos; agência de rating confirma',
  'Moss on the steps of Glassmoor exchange outgrows everything listed inside':
    'Musgo na escada da bolsa Glassmoor cresce mais que tudo listado lá dentro',
  'Glacier above Frostling overtakes startup in the valley, does not look back':
    'Geleira acima de Frostling ultrapassa startup do vale e nem olha para trás',
  'Snowman running Wintle & Rime completes third quarter; board praises his calm':
    'Boneco de neve que dirige a Wintle & Rime fecha o trimestre; elogiam sua calma',
  'Mannequin elected to board of Draperly; attendance perfect, posture better':
    'Manequim eleito para o conselho da Draperly; presença perfeita, postura melhor',
  'Cheese maker Rindwell leaves its forecast in a cave to ripen for two years':
    'Rindwell, de queijos, deixa sua projeção dois anos curando numa caverna',
  'Speech by Governor Blunt so balanced that it stands on its edge':
    'Discurso da presidente do BC, Blunt, tão equilibrado que para em pé de lado',
  'Prices rise by the width of a pencil line; Statistics Office in Tallyham sharpens pencil':
    'Preços sobem a espessura de um traço; instituto de Tallyham aponta o lápis',
  'Price of string in Twineby up by an inch': 'Preço do barbante em Twineby sobe dois centímetros',
  'Inflation of Nether Pinch published in small type so as not to excite anyone':
    'Inflação de Nether Pinch sai em letra miúda para não agitar ninguém',
  'Daily Lull prints an empty front page, gets two letters that agree':
    'Daily Lull publica capa em branco e recebe duas cartas de apoio',
  "Correction: yesterday's rally at Hodge & Nod was a delivery of chairs":
    'Correção: o movimento de ontem na Hodge & Nod era uma entrega de cadeiras',
  'Auctioneer at Gavelby scratches his nose, wins the whole sale':
    'Leiloeiro da Gavelby coça o nariz e arremata o leilão inteiro',
  'Book on speed reading comes back to Nettleby library after forty years, half finished':
    'Livro de leitura dinâmica volta à biblioteca de Nettleby após quarenta anos, pela metade',
  'Porridge maker Gruelle says outlook has thickened': 'Gruelle, de mingaus, diz que o cenário engrossou',
  'Cloud provider Tarnfield reports clear skies; customers ask where it has put their files':
    'Tarnfield, da nuvem, anuncia céu limpo; clientes perguntam pelos arquivos',
  'Vantable changes its password after ten years, calls it a strategy':
    'Vantable troca a senha após dez anos e chama de estratégia',
  'Chatbot at Mumblify answers everything with "let us circle back", is made vice president':
    'Chatbot da Mumblify responde tudo com “vamos alinhar depois” e vira vice-presidente',
  'Two chatbots at Wexcombe put each other on hold; music reported pleasant':
    'Dois chatbots da Wexcombe deixam um ao outro na espera; musiquinha agradável',
  'Driverless bus in Idleworth parks by the river, says it is finding itself':
    'Ônibus sem motorista de Idleworth para à beira do rio para se encontrar',
  'Drone of Fetchly flies into the hall, forgets why it came, goes back to check':
    'Drone da Fetchly entra na sala, esquece o que veio fazer e volta para conferir',
  'Headset Elsewherely shows users their own room, tidied; reviews kind':
    'O visor Elsewherely mostra ao usuário o próprio quarto, arrumado; boas avaliações',
  'Quantum computer at Perhapsley both finished and unfinished; director looks, it is the second':
    'Computador quântico da Perhapsley está pronto e não está; olharam, e é o segundo',
  'Printer at Blotwell prints a page on the first try; page framed':
    'Impressora da Blotwell acerta a página de primeira; penduram num quadro',
  'Reply-all at Gadding & Pyke enters its tenth year, is given a desk':
    'O “responder a todos” da Gadding & Pyke faz dez anos e ganha uma mesa',
  'Best performance of the month at Hodge & Nod goes to the screensaver':
    'Melhor desempenho do mês na Hodge & Nod é o do protetor de tela',
  'Circular reference found at Cellwyn; accountants have been going round it since May':
    'Referência circular na Cellwyn; contadores dão voltas nela desde maio',
  'Moon mission of PatienceCoin still walking to the launch pad':
    'Missão lunar da PatienceCoin ainda vai a pé até a plataforma de lançamento',
  'Holders of HoldCoin report tired arms, are told they may put it down':
    'Quem segura HoldCoin reclama dos braços; avisam que pode soltar',
  'Members of LoafDAO vote to do nothing; treasury of LoafDAO thanks them':
    'Membros da LoafDAO votam por não fazer nada; o caixa agradece',
  'Seed phrase of SiestaCoin found on shopping list between flour and soap':
    'Frase-semente da SiestaCoin achada numa lista de compras, entre farinha e sabão',
  'Bridge between KipChain and RestChain opens; first across is a sheep':
    'Abre a ponte entre KipChain e RestChain; a primeira a cruzar é uma ovelha',
  'Fees on LullNet so low that its validators play the violin outside the station':
    'Taxas da LullNet tão baixas que os validadores tocam violino na estação',
  'Airdrop of FeatherToken has still not landed; wind blamed':
    'Airdrop da FeatherToken ainda não pousou; a culpa é do vento',
  'Hacker breaks into BeigeSwap, looks round, leaves a small donation':
    'Hacker invade a BeigeSwap, olha em volta e deixa uma pequena doação',
  'Carpenters of Joisty adopt chart of PlankCoin as spirit level; demand firm':
    'Carpinteiros de Joisty usam o gráfico da PlankCoin como nível; procura firme',
  'Meme coin SnoozyOtter runs out of memes, posts its terms and conditions':
    'Moeda meme SnoozyOtter fica sem memes e publica seus termos de uso',
  'Peg of FlatPeg so steady that the whole office now hangs its coats on it':
    'O gancho da FlatPeg é tão firme que o escritório todo pendura ali o casaco',
  'Crypto conference "Still Early" in Palmby ends an hour before time':
    'Congresso cripto “Ainda é cedo” em Palmby acaba uma hora antes',
  'Bot trades with itself all night on HoopSwap, complains about the counterparty':
    'Robô negocia sozinho a noite toda na HoopSwap e reclama da contraparte',
  'Halving of HalfCoin goes half well; the better half is bought':
    'Halving da HalfCoin dá certo pela metade; compram a metade boa',
  'Exchange Norwhistle adds "maybe" between buy and sell; it is all that anybody presses':
    'Bolsa Norwhistle põe “talvez” entre comprar e vender; só apertam esse',
  'Rug of RugCoin stays where it is; inspectors praise the weave':
    'O tapete da RugCoin continua no lugar; fiscais elogiam a trama',
  'Influencer Bex Flair mentions CardiganCoin, mostly for the wool':
    'Influenciadora Bex Flair cita a CardiganCoin, mais pela lã',
  'TeaCoin left to steep by founder; holders report good colour':
    'Fundador deixa a TeaCoin em infusão; donos veem boa cor',
  'Bond trader Cyril Moss seen with tears of excitement; it was hay fever':
    'Cyril Moss, que opera títulos, visto às lágrimas de emoção; era alergia a pólen',
  'Ten-year note of the Treasury arrives a year early, waits politely in the corridor':
    'Título de dez anos do Tesouro chega um ano antes e espera no corredor, com educação',
  'Risk manager Ida Crumb wears a helmet to buy bonds, is told kindly that she may take it off':
    'Ida Crumb, gestora de risco, compra títulos de capacete; avisam que pode tirar',
  'Ratings agency inspects Duchy of Plimsoll, finds it as it had left it, cushions included':
    'Agência visita o ducado de Plimsoll e acha tudo como deixou, até as almofadas',
  'Dust settles on rate lever of Deputy Governor Thrupp, is asked for its view':
    'Poeira assenta na alavanca de juros do vice do BC, Thrupp; pedem a opinião dela',
  'Landlady Hattie Otter raises rent in Gillyby by one biscuit a week':
    'Hattie Otter, senhoria em Gillyby, sobe o aluguel em um biscoito por semana',
  'Wage talks at Quarrel & Sons settle on a compliment, to be paid in two parts':
    'Negociação salarial na Quarrel & Sons acaba em elogio, pago em duas parcelas',
  'Insomniac Orla Twist cured by prospectus of new bond; doctors ask for the next issue':
    'Prospecto de título cura a insônia de Orla Twist; médicos pedem a próxima emissão',
  'Yield curve so flat that snooker club of Baizely asks to hire it':
    'Curva de juros tão plana que o clube de sinuca de Baizely quer alugá-la',
  'Budget of Ostling balances; finance minister steps away from it very slowly':
    'Orçamento de Ostling se equilibra; o ministro se afasta bem devagar',
  'Escape room in Latchby opens its door; party asks to stay, mentions the quiet':
    'Sala de fuga de Latchby abre a porta; o grupo prefere ficar, pelo sossego',
  'Neville Midge, Average Man of the Year, cannot be found at his own ceremony':
    'Neville Midge, Homem Médio do Ano, não é localizado na própria cerimônia',
  'Deficit of Nether Pinch smaller than it looks, larger than it feels':
    'Déficit de Nether Pinch é menor do que parece e maior do que se sente',
  'Gym chain Sweatly reports best month: everybody paid, nobody came':
    'Academia Sweatly tem seu melhor mês: todos pagaram, ninguém apareceu',
  'Pummel & Crust bakery reports no rise, blames yeast; yeast has a lawyer':
    'A padaria Pummel & Crust não cresce e culpa o fermento; o fermento tem advogado',
  'Consultants Hem & Haw begin to bill for pauses; takings double in silence':
    'Consultores Hem & Haw passam a cobrar pelas pausas; receita dobra em silêncio',
  'Mime hired as spokesman for Hushwell; his statement on the wall goes over well':
    'Hushwell contrata mímico como porta-voz; sua declaração sobre a parede agrada',
  'Ten-year plan of Mirksley Mills enters eleventh year exactly on schedule':
    'Plano decenal da Mirksley Mills entra no décimo primeiro ano dentro do prazo',
  'Window cleaner waves at board of Vantable; minutes record interest from outside':
    'Limpador de janelas acena ao conselho da Vantable; a ata registra interesse externo',
  "Seagull at Grimsmouth makes off with the quarter's only delivery of chips":
    'Gaivota de Grimsmouth foge com a única entrega de chips do trimestre',
  'Only shareholder at meeting of Quorumby moves to continue; echo seconds':
    'Único acionista na assembleia da Quorumby propõe seguir; o eco apoia',
  'Doodles from board meeting of Lathercombe sold at auction; the meeting finds no bidder':
    'Rabiscos de reunião da Lathercombe vão a leilão e vendem; a reunião, ninguém quis',
  'Bungee firm Danglewell reports its client unchanged at the halfway point':
    'Danglewell, de bungee jump, informa que o cliente segue parado no meio do caminho',
  'Photocopier at Dittoby wins prize for innovation, collects it twice':
    'Copiadora da Dittoby ganha prêmio de inovação e vai buscá-lo duas vezes',
  'Flamingo at Pinkley Zoo changes leg; futures briefly active':
    'Flamingo do zoológico de Pinkley troca de perna; futuros se animam por um momento',
  'Tunnel between Hither and Thither completed; each end says the other came to it':
    'Pronto o túnel entre Hither e Thither; cada ponta diz que a outra é que veio',
  'Scientists at Inertia Institute find a second kind of nothing; it is already oversubscribed':
    'Instituto Inertia descobre um segundo tipo de nada; já há fila de interessados',
  'Startup Napkinly moves its plan from the back of the napkin to the front':
    'Startup Napkinly passa o plano do verso do guardanapo para a frente',
  "Sandwich delivered to board of Crustly; it is the sector's only acquisition this week":
    'Sanduíche chega ao conselho da Crustly: única aquisição do setor na semana',
  'Spring maker Boingley bounces back, meets a ceiling it had forgotten':
    'Boingley, de molas, dá a volta por cima e bate num teto que tinha esquecido',
  'Telephone rings at Hodge & Nod; it is a buyer, and three people say hello':
    'Toca o telefone na Hodge & Nod: é um comprador, e três dizem alô',
  "Cobweb removed from door of Loanly & Sons; spider given three months' notice":
    'Teia removida da porta da Loanly & Sons; aranha cumpre aviso prévio de três meses',
  'Bronze bull outside exchange gets up, stretches, asks what day it is':
    'Touro de bronze da bolsa se levanta, se espreguiça e pergunta que dia é',
  'Guru returns from lighthouse, says the lamp had more followers than he did':
    'Guru volta do farol e diz que a lâmpada tinha mais seguidores que ele',
  'Auditor of Brindlewick stops laughing, signs accounts, giggles once':
    'Auditor da Brindlewick para de rir, assina as contas e deixa escapar uma risadinha',
  'Osric Pell opens gate of fund again, finds investor who had missed the last bus':
    'Osric Pell reabre o fundo e acha um investidor que tinha perdido o último ônibus',
  'Hotel Grand Pomfret puts chocolate back on the pillows; guests ask for a moment alone':
    'Hotel Grand Pomfret volta a pôr bombom no travesseiro; hóspedes pedem um minuto a sós',
  'Biscuits return to meetings at Lathercombe; whole departments turn out to exist':
    'Biscoitos voltam às reuniões da Lathercombe; surgem departamentos inteiros',
  'Second lift at Stackwell House switched on; company rediscovers its fourth floor':
    'Segundo elevador do Stackwell House volta; empresa redescobre o quarto andar',
  '"Help wanted" sign in Nettleby finally helped; sign out of work':
    'Placa “precisa-se” de Nettleby consegue alguém; a placa está desempregada',
  'Scarecrow let go at Furrow End gets job back with a team of two under him':
    'Espantalho demitido de Furrow End volta ao cargo com equipe de dois',
  'Larkspur Systems buys back lobby piano; removal men recognise the stairs':
    'Larkspur Systems recompra o piano do saguão; os carregadores reconhecem a escada',
  "Optimists' Club of Glumbridge meets again, orders the other half of the glass":
    'Clube dos Otimistas de Glumbridge volta a se reunir e encomenda a outra metade do copo',
  'Tycoon Lavinia Stroud comes out of bunker, asks who won':
    'A magnata Lavinia Stroud sai do bunker e pergunta quem ganhou',
  'Vault maker Grimbold offers new model in glass, for flowers':
    'Grimbold, de cofres, lança modelo de vidro, para flores',
  'Hedgehogs of Nettle Bottom uncurl; bankers in the next row follow one by one':
    'Ouriços de Nettle Bottom se desenrolam; os banqueiros ao lado, um por um',
  'Former traders leave allotments of Parsley End; leeks say they feel used':
    'Ex-operadores deixam as hortas de Parsley End; alhos-porós se sentem usados',
  'Theme park Whoopsley starts the big wheel; those on it since spring ask for a refund':
    'Parque Whoopsley religa a roda-gigante; quem estava lá em cima quer reembolso',
  'Cruise ship Placida leaves harbour; three passengers hold the quay until the last moment':
    'Cruzeiro Placida zarpa; três passageiros seguram o cais até o último instante',
  'Carpet shop in Penny Row takes down "closing down" sign after eleven years; regulars alarmed':
    'Loja de tapetes da Penny Row tira o “vamos fechar” após onze anos; clientes em alerta',
  'Confetti maker Flurry & Daughters adds a night shift and a broom':
    'Flurry & Daughters, de confete, cria turno da noite e compra uma vassoura',
  'Billboard in Drabham reading "space available" let to a seller of billboards':
    'Outdoor “espaço disponível” de Drabham é alugado por vendedor de outdoors',
  'Assistant of magician Otto Brill, cut in half to save costs, is full time again':
    'Assistente do mágico Otto Brill, cortada ao meio por economia, volta ao período integral',
  'Company car of Mossop gets its fourth wheel back; can now also turn left':
    'Carro da Mossop recupera a quarta roda e já faz curva para os dois lados',
  'Pie chart at analysts Crustwell grows so well that there are seconds':
    'Gráfico de pizza da Crustwell cresce tanto que dá para repetir',
  'Sales of red ink collapse; supplier Crimsonby asks customers how they have been':
    'Vendas de tinta vermelha despencam; Crimsonby liga aos clientes para saber como vão',
  "Factory of the world's smallest violin closes in Mewlby for want of sympathy":
    'Fecha em Mewlby a fábrica do menor violino do mundo, por falta de pena alheia',
  'Miner finds silver lining; Tarnfield claims it, citing ownership of the cloud':
    'Minerador acha prata atrás da nuvem; Tarnfield quer a prata: a nuvem é dela',
  'Economy turns the corner in Lower Tansy; corner shop sells out of everything':
    'Economia vira a esquina em Lower Tansy; a venda da esquina esgota tudo',
  'Light at the end of Snoddle Tunnel confirmed as a train; train on time, and full':
    'A luz no fim do túnel de Snoddle é um trem: no horário e lotado',
  'Doctors discharge Vantable; it asks to keep the gown as a reminder':
    'Vantable recebe alta e quer ficar com o avental de lembrança',
  'Phoenix rises at Emberley Aviary; insurers ask for notice next time':
    'Fênix renasce no aviário de Emberley; seguradora quer aviso na próxima vez',
  'Jack-in-the-box maker Popwell beats expectations by surprise, apologises for the noise':
    'Popwell, de caixas-surpresa, supera previsões de repente e se desculpa pelo susto',
  'Bouncy castle Sproing Keep opens again; drawbridge up, bookings up, lunch up':
    'Castelo inflável Sproing Keep reabre; sobem a ponte, as reservas e o almoço',
  'Snowdrops come up in car park of Dunmore Data; fines waived until they have been counted':
    'Flores brotam no estacionamento da Dunmore Data; multas suspensas até a contagem',
  'First cuckoo heard at Glassmoor exchange turns out to be a trader being cheerful':
    'O primeiro cuco da bolsa Glassmoor era um operador de bom humor',
  'Bears of Snugwood Zoo hibernate early, say there is nothing left in it for them':
    'Ursos do zoológico de Snugwood hibernam cedo: “não há mais nada aqui para nós”',
  'Weather presenter Mabel Crouch points up for first time this year, strains shoulder':
    'Mabel Crouch, da previsão do tempo, aponta para cima e distende o ombro',
  'Tiddle & Crane lends umbrellas again now that the rain is over':
    'Tiddle & Crane volta a emprestar guarda-chuvas agora que a chuva passou',
  'Vantable finds who approved the layoffs: it was a stapler; stapler let go':
    'Vantable descobre quem aprovou as demissões: um grampeador; foi demitido',
  'Coffee machine at Nimbleton changes message from "out of order" to "how strong"':
    'Cafeteira da Nimbleton troca “fora de serviço” por “mais forte?”',
  'Pendleby, called "horse" since the hikes, grows its horn back':
    'Pendleby, só “cavalo” desde a alta dos juros, recupera o chifre de unicórnio',
  'BeefPeg finds its peg down the back of the sofa; beef still missing':
    'BeefPeg acha a âncora atrás do sofá; a carne continua sumida',
  'Holders of SlideToken discover that slides come with a ladder':
    'Donos de SlideToken descobrem que todo escorregador tem escada',
  "GloomDAO votes to become MildlyHopefulDAO; motion opposed by founder's mother":
    'GloomDAO vira MildlyHopefulDAO, com leve esperança; só a mãe do fundador foi contra',
  'ParachuteCoin opens, a little later than the brochure said, but opens':
    'ParachuteCoin abre; um pouco depois do que dizia o folheto, mas abre',
  'BoomerangCoin comes back; holders advised to duck':
    'BoomerangCoin volta; donos são aconselhados a se abaixar',
  'YoyoCoin enters the other half of its business model':
    'YoyoCoin entra na outra metade do seu modelo de negócio',
  'Hacker gives coins back to HamsterBase, asks for a letter of reference':
    'Hacker devolve moedas à HamsterBase e solicita carta de recomendação',
  'Hamster of HamsterBase back on the wheel after sabbatical, has ideas':
    'Hamster da HamsterBase volta à roda depois do ano sabático, cheio de ideias',
  'Exchange Dunkwell remembers its password in the bath, runs through town shouting it':
    'Bolsa Dunkwell lembra a senha no banho e sai correndo pela cidade a gritá-la',
  'Exchange Norwhistle lets clients take their money out; they look at it and put it back':
    'Bolsa Norwhistle libera saques; clientes olham o dinheiro e depositam de novo',
  'Grandmother untangles TangleCoin in an afternoon, keeps the wool':
    'Avó desembaraça a TangleCoin numa tarde e fica com a lã',
  'Node in Farthing Vale wakes up, asks everyone to say the last year again, slowly':
    'Nó de Farthing Vale desperta e quer que repitam o último ano, devagar',
  'Gallery Daubney buys art on chain again: it weighs nothing and the nail holds':
    'Galeria Daubney volta a comprar arte on-chain: não pesa nada e o prego aguenta',
  'Whale returns to DockCoin; volunteers who pushed it back to sea receive a card':
    'Baleia volta à DockCoin; voluntários que a devolveram ao mar recebem um cartão',
  'Founder of MoistToken announces a second verse; this one rhymes':
    'Fundador da MoistToken anuncia a segunda estrofe; esta rima',
  'Yield farm Fallowly brings in first yield since the frost, begs neighbours to take some':
    'Fazenda de rendimento Fallowly colhe após a geada e implora que levem um pouco',
  'Stablecoin ProppCoin walks without its stick; ward applauds':
    'Stablecoin ProppCoin anda sem bengala; a enfermaria aplaude',
  'Validator and grandmother Olive Tarr doubles her stake in Oxcombe, shouts "house"':
    'A avó e validadora Olive Tarr dobra a aposta em Oxcombe e grita “bingo”',
  'Plumber who retired on LadderCoin, then came back, retires again; customers keep the bucket':
    'Encanador que se aposentou com LadderCoin e voltou se aposenta de novo; fica o balde',
  'Prophet of the GravyCoin chat back on his box; box smaller, audience larger':
    'Profeta do chat da GravyCoin volta ao caixote; caixote menor, plateia maior',
  'Dunkwell and Norwhistle agree on a price, shake hands, count fingers, all there':
    'Dunkwell e Norwhistle acertam um preço, apertam as mãos e contam os dedos: estão todos',
  'Orchestra of Humblow takes back its second violin, who had been playing along at home':
    'Orquestra de Humblow recontrata o segundo violino, que seguia tocando de casa',
  'Sun comes out in Mizzleton; police receive eleven calls':
    'Sai o sol em Mizzleton; polícia recebe onze ligações',
  'Robot let go at Cogley & Bright rehired as its own supervisor, sets itself targets, meets them':
    'Robô demitido da Cogley & Bright volta como o próprio chefe e bate as próprias metas',
  'Assembly line in Gasketby starts; first item off it is a foreman who had sat down to think':
    'Linha de montagem de Gasketby religa; o primeiro a sair é um encarregado que parou para pensar',
  'Chimney in Lower Sootley smokes again; sweep puts deposit on a house':
    'Chaminé de Lower Sootley volta a soltar fumaça; o limpador dá entrada numa casa',
  'Stork seen over Cribley; pram maker Wheelby raises forecast before it lands':
    'Cegonha vista em Cribley; Wheelby, de carrinhos de bebê, eleva projeção antes do pouso',
  'Barber chain Snipsworth reports bankers asking for "something to be hired in"':
    'Barbearia Snipsworth: banqueiros pedem “um corte para ser contratado”',
  'Shoe shine stand returns to Penny Row; first customer has both shoes':
    'Engraxate volta à Penny Row; o primeiro cliente tem os dois sapatos',
  'Sandwich at canteen of Glassmoor exchange has a filling again, witnesses say':
    'Sanduíche da cantina da bolsa Glassmoor volta a ter recheio, dizem testemunhas',
  'Curtains of Higher Quail all open by noon; one resident seen waving':
    'Em Higher Quail, cortinas todas abertas ao meio-dia; um morador acena',
  'Statistics Office in Tallyham sends back a crate of unused minus signs':
    'Instituto de estatística de Tallyham devolve uma caixa de sinais de menos sem uso',
  'Sign painter Wilf Daub hired to turn the arrows round at Hodge & Nod, charges both ways':
    'O pintor Wilf Daub vira as setas da Hodge & Nod para cima e cobra ida e volta',
  'Pothole in Rutherby high street filled; ducks given notice, offered a puddle':
    'Buraco da rua principal de Rutherby é tapado; patos ganham uma poça em troca',
  'Two halves of bridge at Gapley meet after pause in funding, find each other older':
    'As duas metades da ponte de Gapley enfim se encontram e se acham mais velhas',
  'Traffic jam returns to Pother ring road; mayor cuts the ribbon':
    'Engarrafamento volta ao anel viário de Pother; prefeito corta a fita',
  'Flapworth airport reopens its second runway; hares given priority boarding elsewhere':
    'Aeroporto de Flapworth reabre a segunda pista; lebres são remanejadas para outro voo',
  'Tuftly looks again: its taxiway was a runway after all, and downhill':
    'Tuftly olha de novo: seu taxiamento era pista de decolagem, e em descida',
  'Startup Leapwell looks, looks again, leaps, would like it known that it looked':
    'Startup Leapwell olha, olha de novo, salta e faz questão de registrar que olhou',
  'Orrery Foundry sells the ten million chips from behind the sofa, then the sofa':
    'Orrery Foundry vende os dez milhões de chips de trás do sofá, e depois o sofá',
  'Ferret leads partners of Lockjaw Capital back into the building, is made partner':
    'Furão guia os sócios da Lockjaw Capital de volta ao prédio e vira sócio',
  'Library of Ottle Marsh moves "Rich by Friday" from fiction to self-help, on probation':
    'Biblioteca de Ottle Marsh passa “Rico até sexta” de ficção a autoajuda, em teste',
  'Hen passes price of the egg again; hen of the year at Cluckmore says order is restored':
    'Galinha volta a valer mais que o ovo; em Cluckmore, fala-se em ordem restaurada',
  'Squirrel on treasury lawn begins to spend; oak named as adviser':
    'Esquilo do Tesouro começa a gastar; carvalho é nomeado conselheiro',
  'Wishing well in Plonkby pays first dividend since it was dug':
    'Poço dos desejos de Plonkby paga o primeiro dividendo desde que foi cavado',
  'Summer picnic of Clagg Brothers back on; wasps confirm attendance':
    'Volta o piquenique de verão da Clagg Brothers; as vespas confirmam presença',
  'Nap room at Pillowcroft becomes an office again; two people to be told gently':
    'Sala da soneca da Pillowcroft volta a ser escritório; falta avisar duas pessoas, com jeito',
  'Doorstop at Grubble found to be two years of orders; door now closes, business opens':
    'Peso de porta da Grubble eram dois anos de pedidos; fecha a porta, abre o negócio',
  'Salesman Ned Pargeter gets foot in the door; rest of Ned follows by Thursday':
    'O vendedor Ned Pargeter põe um pé na porta; o resto de Ned entra na quinta',
  'Standing desk at Hum & Sons feels able to stand again':
    'A mesa de trabalhar em pé da Hum & Sons já se sente capaz de ficar em pé',
  'Union of Ladders at Rungley goes back to work, one step at a time':
    'Sindicato das Escadas da Rungley volta ao trabalho, degrau por degrau',
  'Grimsmouth mall ends contract with supplier of tumbleweed':
    'Shopping de Grimsmouth rescinde com o fornecedor de bolas de feno rolante',
  'Crickets of Glassmoor exchange drowned out by telephones, file complaint':
    'Grilos da bolsa Glassmoor são abafados pelos telefones e prestam queixa',
  'Waiter at Chez Ombrage turns away a guest for first time in a year; both embrace':
    'Maître do Chez Ombrage recusa mesa pela primeira vez em um ano; abraça o cliente',
  'Novelist Maud Grieve ends bleak trilogy with a wedding, blames good sales':
    'Maud Grieve encerra trilogia sombria com casamento; a culpa é das boas vendas',
  'Time capsule of Lower Tansy from the boom dug up early "to check the settings"':
    'Lower Tansy desenterra antes da hora sua cápsula do auge “para ver as configurações”',
  'Diggers at Wrekby reach the bottom; it is firm, and somebody has left a deckchair':
    'Escavadores de Wrekby chegam ao fundo; é firme, e alguém deixou uma espreguiçadeira',
  'Basketball club Dribbleton Hoops wins on rebounds alone; economists in the stands take notes':
    'Dribbleton Hoops, do basquete, vence só nos rebotes; economistas tomam notas',
  'Scientists at Perhapsley detect demand; had first taken it for noise from the fridge':
    'Cientistas da Perhapsley detectam demanda; achavam que era barulho da geladeira',
  'Squintmoor Observatory hears from lost probe; it had been waiting for somebody to say sorry':
    'Observatório Squintmoor recupera sonda perdida; ela esperava um pedido de desculpas',
  'Chatbot at Wexcombe stops ending its answers with "if we are spared"':
    'Chatbot da Wexcombe para de terminar respostas com “se a gente chegar até lá”',
  'Buskers in Penny Row report change in their hats, some of it folding':
    'Músicos da Penny Row notam mudança no chapéu: parte já não faz barulho ao cair',
  'Lemonade stand in Cribley opens again under same management, now aged nine':
    'Barraca de limonada de Cribley reabre sob a mesma direção, agora com nove anos',
  'Letter to the editor: I sold at the very bottom. To whom? I wish to congratulate them. A. Fipps':
    'Carta à redação: vendi bem no fundo. Para quem? Quero dar os parabéns. A. Fipps',
  'Man with "the end is near" board in Wobbly Cross lets the back of it to a car dealer':
    'Homem da placa “o fim está próximo” em Wobbly Cross aluga o verso a uma concessionária',
  'Pessimist Gunther Loam lifts his forecast to "bad", asks not to be quoted':
    'O pessimista Gunther Loam eleva sua projeção a “ruim” e prefere não ser citado',
  'Governor Hester Blunt smiles at press; interpreters sent home, told to enjoy it':
    'Hester Blunt, presidente do BC, sorri à imprensa; intérpretes são dispensados',
  'Tiddle & Crane takes pens off their chains in sign of trust; trust gone by noon, mood good':
    'Tiddle & Crane solta as canetas da corrente, por confiança; ao meio-dia, sumiram todas',
  'Estate agent Roland Gush of Slipley runs out of adjectives again':
    'Roland Gush, corretor de imóveis em Slipley, fica de novo sem adjetivos',
  'Ghost of Mouldry Manor back on nights, takes on an apprentice to do the stairs':
    'Fantasma de Mouldry Manor volta a assombrar toda noite e contrata aprendiz para a escada',
  'Escalator at Plimley Arcade runs again; shoppers who had waited on it reach the sale':
    'Escada rolante do Plimley Arcade volta; quem esperava nela chega à liquidação',
  'Frozen assets at Frostby bank thaw, drip through to the floor below, which invests':
    'Ativos congelados do banco Frostby derretem e pingam no andar de baixo, que investe',
  'Circus Bombardo returns its safety net to the bank, hardly used':
    'Circo Bombardo devolve a rede de segurança ao banco, quase sem uso',
  'Cat of Mewling Street lands on its feet, opens consultancy':
    'Gato da rua Mewling cai em pé e abre uma consultoria',
  'Parrot on the desk of Hodge & Nod stops saying "sell", asks about lunch':
    'Papagaio da mesa da Hodge & Nod para de dizer “vende” e pergunta do almoço',
  'Bailiffs in Lienby bring furniture back, suggest the sofa by the window':
    'Oficiais de justiça de Lienby devolvem os móveis e sugerem o sofá perto da janela',
  'Bonds told by Plodwell Fund that they may go home; thanked for their service, given a clock':
    'Fundo Plodwell manda os títulos para casa; agradece os serviços e dá um relógio',
  'Treasury finds more money than it had lost, looks for owner, admits it is the owner':
    'Tesouro acha mais dinheiro do que perdeu, procura o dono e admite que é o próprio',
  'Exchange Norwhistle ends recovery party early: the fireworks had been the reserves':
    'Bolsa Norwhistle encerra a festa mais cedo: os fogos eram as reservas',
  "Rebound of PogoCoin comes down on its founder's foot; second bounce under review":
    'O repique da PogoCoin acerta o dedão do fundador; segundo pulo em análise',
  'Bargain hunter Clive Rasp catches last bargain of the crash, is told it was for display':
    'Clive Rasp agarra a última pechincha da crise; era só do mostruário',
  'Green shoots at Dunmore Data eaten by rabbit; rabbit beats estimates':
    'Coelho come os brotos verdes da Dunmore Data; o coelho supera estimativas',
  'Hawk nests on roof of central bank; Governor Blunt calls it the moderate one':
    'Falcão faz ninho no telhado do BC; Blunt diz que aquele é o moderado',
  'Governor Blunt stuck in lift between floors four and five, votes for five':
    'Blunt fica presa no elevador entre o quatro e o cinco e vota no cinco',
  'Staff at central bank complain of the cold; Governor Blunt promises to raise something, raises rates':
    'Funcionários do BC reclamam do frio; Blunt promete subir algo e sobe os juros',
  'Cheese sandwich at Nubley station now sold in twelve monthly instalments; crust at variable rate':
    'Sanduíche de queijo da estação Nubley em doze parcelas; a casca, a juros variáveis',
  'Ladder maker Rungley delivers its longest model to the rate committee, is asked about extensions':
    'Rungley entrega sua escada mais longa ao comitê de juros, que pergunta por extensões',
  'Balloon loan of Puffington Robotics falls due; firm last seen drifting over the estuary':
    'Vence o empréstimo balão da Puffington Robotics; empresa foi vista boiando sobre o estuário',
  'Choir of central bank moves anthem up a quarter point; sopranos ask where this will end':
    'Coral do BC sobe o hino em um quarto de ponto; sopranos perguntam onde isso vai parar',
  'Treasury of Ostling adds free tea towel to every bond; towels oversubscribed, bonds returned':
    'Tesouro de Ostling dá um pano de prato por título; ficam com o pano e devolvem o título',
  'Mynah bird at central bank learns to say "higher"; Governor Blunt sees no need for a second word':
    'Mainá do BC aprende a dizer “mais alto”; Blunt não vê por que ensinar outra palavra',
  'Dictionary publisher Wordwick moves "cheap credit" to archaic, next to "ye"':
    'Dicionário Wordwick passa “crédito barato” a arcaísmo, ao lado de “vossemecê”',
  'Archaeologists at Mould Barrow unearth low fixed-rate mortgage, believed to be ceremonial':
    'Arqueólogos de Mould Barrow acham financiamento barato a juros fixos; seria cerimonial',
  'Letters: in my day a rate was small and knew its place, writes Hugo Mump of Nether Poke':
    'Cartas: no meu tempo o juro era baixo e sabia seu lugar, escreve Hugo Mump, de Nether Poke',
  'Burn rate of startup Emberly visible from next valley; lenders send no water':
    'Startup Emberly queima caixa, e o clarão se vê do outro vale; credores não mandam água',
  'Zombie firm Gravesby told that credit has run out, returns to the ground unassisted':
    'Empresa zumbi Gravesby é avisada de que o crédito acabou e volta sozinha para debaixo da terra',
  'Margin call reaches holders of WobbleCoin during yoga class; nobody keeps the pose':
    'Chamada de margem chega a donos de WobbleCoin na aula de ioga; ninguém mantém a pose',
  'Crypto lender Fathomly updates its terms: interest is now "all of it"':
    'Credora cripto Fathomly atualiza os termos: os juros agora são “tudo”',
  'Staking club of Little Snode learns that post office pays more, and has a bell on the door':
    'Clube de staking de Little Snode descobre que o correio paga mais e tem sininho na porta',
  'Coin miners of Coldharbour Shed refinance their graphics cards; cards now work weekends for bank':
    'Mineradores de Coldharbour Shed refinanciam as placas; elas agora dão plantão para o banco',
  'DeepPocketDAO votes to tighten its belt, is told that the belt was collateral':
    'DeepPocketDAO vota apertar o cinto e descobre que o cinto era a garantia',
  'Flash loans at SprintSwap slow to a walk after rate hike, ask for a chair':
    'Empréstimos-relâmpago da SprintSwap viram caminhada após a alta e pedem uma cadeira',
  'Whale at exchange TidePool asked to post collateral, posts a view of the sea':
    'Pedem garantia a baleia da bolsa TidePool; ela manda um cartão-postal do mar',
  'Fishmonger in Crab Regis can no longer chalk price rises fast enough, hires an auctioneer':
    'Peixeiro de Crab Regis não dá conta de escrever tanta alta a giz e contrata um leiloeiro',
  "Baker's dozen at Crumb Hill cut to eleven; baker denies inflation, admits arithmetic":
    'Dúzia de pães em Crumb Hill cai para onze; padeiro nega inflação, admite aritmética',
  'Chez Ombrage prints its prices on elastic, asks guests not to let go':
    'Chez Ombrage imprime os preços em elástico e pede que ninguém solte',
  'Ostling drops bread, rent and fuel from its price index; last item left, harp strings, also up':
    'Ostling tira pão, aluguel e combustível do índice de preços; sobrou corda de harpa, que subiu',
  "Wilf Tansley's complaint about inflation returned; stamp went up while it was in the box":
    'Queixa de Wilf Tansley sobre inflação é devolvida; o selo subiu com a carta na caixa',
  'Governor Blunt, asked for a pause, provides one mid-sentence, then raises rates':
    'Pedem uma pausa a Blunt; ela faz uma no meio da frase e sobe os juros',
  'Central bank promises soft landing; Governor Blunt brings a cushion, and it is hers':
    'BC promete pouso suave; Blunt leva uma almofada, a dela',
  'Central bank sells old bonds from its cellar; buyer of first crate asks about the smell':
    'BC vende títulos velhos do porão; comprador da primeira caixa pergunta do cheiro',
  'Balance sheet of central bank shrinks in the wash; markets told to wear it anyway':
    'Balanço do BC encolhe na lavagem; mercado terá de vestir assim mesmo',
  'Nine in ten economists expect a hike, the tenth is Governor Blunt and is sure of it':
    'Nove em dez economistas esperam alta; a décima é Blunt, e tem certeza',
  'Rate hike read aloud by actor Rupert Gale to soften the blow; front row weeps all the same':
    'Ator Rupert Gale lê a alta de juros para suavizar; a primeira fila chora igual',
  'Lone dissenter Ottoline Bray wanted the same rate hike, but with trumpets':
    'Único voto contra, Ottoline Bray queria a mesma alta de juros, mas com trompetes',
  "Swear jar at bond desk of Pockett Brothers filled by ten, is now the firm's best asset":
    'Cofrinho de palavrões da mesa de títulos da Pockett Brothers enche às dez e vira o melhor ativo',
  'Thirty-year bond of Ostling applies for early retirement, citing its price':
    'Título de trinta anos de Ostling requer aposentadoria antecipada e alega o preço',
  'Bond trader Nell Harkaway teaches daughter to count backwards, using her own portfolio':
    'Nell Harkaway, de títulos, ensina a filha a contar para trás usando a própria carteira',
  'Bond prices fall through floor of Mundley House; tenant below will not give them back':
    'Preço dos títulos fura o piso da Mundley House; vizinha de baixo não devolve',
  'Goldfish in lobby of Staid Mutual beats its bond fund by going round and round':
    'Peixinho do saguão da Staid Mutual vence o fundo de títulos da casa só dando voltas',
  'Startup Nimbusk cancels its future, saves the interest':
    'Startup Nimbusk cancela o futuro e economiza os juros',
  'Lenders ask Glimmerly for a profit by Friday; Glimmerly asks which Friday':
    'Credores exigem lucro da Glimmerly até sexta; Glimmerly pergunta de que ano',
  'Free snacks end at Wexcombe Freight; engineers learn the price of an almond, sit down':
    'Acaba o lanchinho grátis na Wexcombe; engenheiros descobrem o preço da amêndoa e se sentam',
  'Lenders repossess table football at Zanzibyte; goalkeeper goes quietly':
    'Credores levam o pebolim da Zanzibyte; goleiro não oferece resistência',
  'Growth stocks measured against door frame at Larkspur nursery, found to have shrunk':
    'Ações de crescimento medidas no batente da creche Larkspur: encolheram',
  'Present value of moonshot by Tarnfield Labs recalculated at new rate; it is a lamp':
    'Projeto lunar da Tarnfield Labs recalculado com o novo juro: vale um abajur',
  'Banker rings Zanzibyte at three in the morning, breathes, says "covenants", hangs up':
    'Banqueiro liga para a Zanzibyte às três da manhã, respira, diz “cláusulas” e desliga',
  'Robot butler of Fidgetly repossessed by lender, carries itself out':
    'Credor toma o robô mordomo da Fidgetly, que se carrega sozinho até a rua',
  'Drones of Parcelwing grounded: lender has the only remote control':
    'Drones da Parcelwing no chão: o credor ficou com o único controle remoto',
  'Subscription firm Monthlio tries new interest rate free for a month, cancels itself':
    'Monthlio, de assinaturas, testa o novo juro por um mês grátis e cancela a si mesma',
  'Seed round of startup Sproutle consists of seeds; investor calls it generous at this rate':
    'Rodada semente da Sproutle é de sementes; generosa com esses juros, diz o investidor',
  'Angel investor Clement Rusk starts charging interest, loses first feathers':
    'Investidor-anjo Clement Rusk passa a cobrar juros e perde as primeiras penas',
  'Incubator HatchHub turns heating off to pay interest; eleven startups remain eggs':
    'Incubadora HatchHub desliga o aquecimento para pagar juros; onze startups seguem sendo ovos',
  'Lender Abacus & Moth runs out of percent signs, has to borrow some, at a percentage':
    'Credora Abacus & Moth fica sem sinal de porcentagem e pega emprestado, a juros',
  'Loan shark of Whelk Bay files complaint: Tiddle & Crane is copying his rates':
    'Agiota de Whelk Bay dá queixa: Tiddle & Crane copia suas taxas',
  'Ants of Tilling Wood decline to refinance grasshopper, who had pitched a music platform':
    'Formigas de Tilling Wood negam refinanciar a cigarra, que oferecia uma plataforma de música',
  'Hermit crab at Shale Bay hands back larger shell, cites mortgage rate':
    'Caranguejo-eremita de Shale Bay devolve a concha maior por causa do financiamento',
  'Norbert Dray wakes from ten-year nap, asks about mortgage rates, lies down again':
    'Norbert Dray acorda de soneca de dez anos, pergunta do juro da casa e volta a deitar',
  'Estate agent Hovell now lists the view of a house, for those refused the mortgage':
    'Imobiliária Hovell oferece agora a vista para uma casa, a quem teve o crédito negado',
  'Fortune teller Madame Oriel sees rates rise, raises her own first':
    'Vidente Madame Oriel vê os juros subirem e sobe antes os dela',
  "Bank in family board game at Ludley begins to charge interest; loser's bedroom repossessed":
    'Banco de jogo de tabuleiro em Ludley passa a cobrar juros; perdedor fica sem o quarto',
  'Union of Decimal Points strikes after rate hike, tired of being moved to the right':
    'Sindicato das Vírgulas Decimais para após alta de juros: cansou de ir para a direita',
  'Birthday cake at central bank cut into quarter points; Governor Blunt takes three':
    'Bolo de aniversário do BC é cortado em quartos de ponto; Blunt pega três',
  'Governor Blunt seen buying climbing boots; spokesman says they also go down, never tested':
    'Blunt é vista comprando botas de subida; porta-voz diz que também descem, nunca testadas',
  'Portrait of Governor Blunt unveiled; visitors say the eyes follow their loans':
    'Retrato de Blunt é inaugurado; visitantes dizem que os olhos seguem seus empréstimos',
  'Deputy Governor Thrupp permanently withdraws the word "temporary" from inflation report':
    'Vice do BC, Thrupp, retira para sempre a palavra “passageira” do relatório de inflação',
  'Tightrope walker Lil Marsh says she has never stood on anything as tight as credit':
    'Equilibrista Lil Marsh diz que nunca pisou em nada tão apertado quanto o crédito',
  'Corset maker Busk & Daughter retained by central bank to advise on further tightening':
    'BC contrata a fábrica de espartilhos Busk & Daughter para orientar novos apertos',
  'Drought declared in money market; venture fund Grabwell caught using a sprinkler at night':
    'Seca decretada no mercado de dinheiro; fundo Grabwell flagrado à noite com irrigador',
  'Cereal maker Krumm takes economy to court over use of the words "credit crunch"':
    'Fábrica de alicates Krumm processa a economia pelo uso da expressão “aperto de crédito”',
  'Postman in Ditchford delivers rate rise to every door; dogs side with residents':
    'Carteiro de Ditchford entrega a alta de juros de porta em porta; cães ficam com moradores',
  'Pupils of Thimble Street School work out compound interest, ask to remain children':
    'Alunos da escola Thimble Street calculam juros compostos e pedem para continuar crianças',
  'Historian in Old Mullock finds rates of a medieval moneylender, asks for his address':
    'Historiador de Old Mullock acha as taxas de um agiota medieval e quer o endereço',
  'Physicists at Brackwater identify heaviest substance known, a monthly repayment':
    'Físicos de Brackwater identificam a substância mais pesada que existe: a parcela do mês',
  'Optician Blinkley sells out of spectacles that leave out the annual percentage rate':
    'Ótica Blinkley esgota os óculos que não mostram a taxa anual',
  'Toll bridge at Gripe starts charging interest on slow walkers':
    'Ponte com pedágio em Gripe passa a cobrar juros de quem anda devagar',
  'Overdue book returned to Fennimore library after rate rise; fine now exceeds library':
    'Livro atrasado volta à biblioteca de Fennimore após alta de juros; multa supera a biblioteca',
  'Credit lines cut all along Fishley harbour; anglers had feared for theirs':
    'Linhas de crédito cortadas em todo o porto de Fishley; pescadores temeram pelas suas',
  'Referee at Maudlin United adds interest to injury time; match expected to end on Thursday':
    'Árbitro do Maudlin United põe juros nos acréscimos; jogo deve acabar na quinta',
  'Trouser maker Bagley stops fitting pockets after rate rise, sees no further use for them':
    'Após alta dos juros, calças Bagley saem sem bolsos: não há mais o que guardar',
  'Ghost of Dunmoor Hall told that haunting is now at variable rate, moves on':
    'Fantasma de Dunmoor Hall descobre que assombrar virou juro variável e descansa em paz',
  'Genie of Brassington cuts wishes from three to one, blames cost of capital':
    'Gênio de Brassington reduz de três desejos para um; culpa do custo do capital',
  "Interest on Ostling's public debt now audible from the street; bondholders cross over":
    'Juros da dívida de Ostling já se ouvem da rua; donos de títulos mudam de calçada',
  "Ostling offers bondholders a weekend at the treasurer's cottage instead of coupon; roof extra":
    'Ostling paga cupom de título com fim de semana na cabana do tesoureiro; teto à parte',
  'Bondholders of Croaker Hall vote to stop holding bonds, hold each other instead':
    'Detentores de títulos em Croaker Hall param de segurar títulos e seguram uns aos outros',
  'Boring bond of Duchy of Plimsoll loses four years of boredom in one morning':
    'O tedioso título do ducado de Plimsoll perde quatro anos de tédio em uma manhã',
  'Inflation report costs more than last month; page nine blames page four':
    'Relatório de inflação sai mais caro que o do mês passado; a página nove culpa a quatro',
  'Supermarket Tallboy fits price tags with small motors; only gear available is up':
    'Supermercado Tallboy põe motorzinho nas etiquetas de preço; só há a marcha de subir',
  'Loyalty card at Café Mildred: tenth coffee now requires a guarantor':
    'Cartão fidelidade do Café Mildred: décimo café agora exige fiador',
  "Couple in Larchley exchange rings, then repayment schedules; bride's is at variable rate":
    'Noivos de Larchley trocam alianças e planos de pagamento; o da noiva tem juro variável',
  'Divorcing couple in Strand Pollard fight for custody of fixed-rate mortgage, offer the dog':
    'Divórcio em Strand Pollard: disputam a guarda do financiamento a juro fixo e cedem o cão',
  'Yield farm at Muckle Acre ploughed under as rates rise; crop was promises':
    'Fazenda de rendimento em Muckle Acre é arada com a alta dos juros; plantava promessas',
  'GrannyCoin now pays less interest than a granny': 'GrannyCoin já paga menos juros que uma avó',
  'TurboVault now liquidates its borrowers before they borrow, saves them the wait':
    'TurboVault agora liquida devedores antes do empréstimo e lhes poupa a espera',
  'Exchange Norwhistle raises funding rate on long coins, adds service charge for sighing':
    'Bolsa Norwhistle encarece comprados em moedas e cobra taxa por suspiro',
  'Exchange Catapult cuts leverage on coins from hundredfold to "lean on something"':
    'Bolsa Catapult corta alavancagem em moedas de cem vezes para “encoste em algo”',
  'Pawnbroker Silas Quern values coins at price of the laptop they are on; clients accept':
    'Penhorista Silas Quern avalia moedas pelo preço do notebook; clientes aceitam',
  'Influencer Kip Vane deletes his coin posts, now unboxes a savings account':
    'Influenciador Kip Vane apaga posts de moedas e faz unboxing de uma poupança',
  'Electricity bill of BulbChain now longer than the chain; miners read it by candle':
    'Conta de luz da BulbChain já é maior que a cadeia; mineradores a leem à luz de vela',
  'Lender forecloses on imaginary castle in PixelVale, sends real bailiff':
    'Credor toma castelo imaginário em PixelVale; o oficial de justiça é real',
  'Margin call to coin trader at Echo Gorge received four times, last one very quiet':
    'Chamada de margem em Echo Gorge chega quatro vezes ao dono das moedas, a última bem baixinho',
  'Interest on MeowCoin loans paid in mice; lender closes account at the third tray':
    'Juros em MeowCoin são pagos em ratos; credor fecha a conta na terceira bandeja',
  'Yacht of GlintCoin founder repossessed during his podcast from the yacht':
    'Iate do fundador da GlintCoin é tomado durante seu podcast gravado no iate',
  'Lender Halfpenny Trust still takes coins as collateral, in the sense of collateral damage':
    'Halfpenny Trust ainda aceita moedas como colateral, no sentido de dano colateral',
  'Dormant wallet on TidePool wakes, hears what savings pay now, sells everything, sleeps well':
    'Carteira dormente da TidePool acorda, ouve quanto paga a poupança, vende tudo e dorme bem',
  'Rate hike postponed: pen of Governor Blunt out of ink, shop out of pens':
    'Alta de juros adiada: a caneta de Blunt está sem tinta, e a loja, sem canetas',
  'Inflation drops; statistician Perla Oddie picks it up, says nobody saw':
    'Inflação cai; Perla Oddie, da Estatística, a recolhe e diz que ninguém viu',
  'Margin clerk of exchange Tumbril on holiday; uncalled coins rise all week':
    'Responsável pela margem da bolsa Tumbril está de férias; moedas sobem sossegadas',
  'Hawk on rate committee turns out to be a pigeon in a good coat; bonds coo':
    'Falcão do comitê de juros era um pombo de casaco bom; títulos sobem arrulhando',
  'Forecast of rate cuts traced to analyst Toby Lull in a hammock; market rises with the swing':
    'Previsão de corte de juros veio de Toby Lull, na rede; mercado sobe no balanço',
  'Submarine maker Sinkwell under water on its loan, insists that this is the business':
    'Sinkwell, de submarinos, afunda no empréstimo e garante que o negócio é esse',
  'Moth leaves wallet of venture fund Grabwell, offers startups better terms':
    'Traça sai da carteira do fundo Grabwell e oferece condições melhores às startups',
  'Series B of startup Fernly renamed Series Please':
    'Startup Fernly rebatiza sua Série B de Série Por Favor',
  'Tech index moved to ground floor of Penny Row so that it cannot fall; rates bring a spade':
    'Índice de tecnologia vai para o térreo da Penny Row para não cair; os juros trazem uma pá',
  'Intern leans on rate lever at central bank, is told to keep leaning':
    'Estagiário se apoia na alavanca de juros do BC; pedem que continue apoiado',
  'Frog in warming pond at Scorley asks Governor Blunt whether this is still the gradual approach':
    'Sapo em lagoa cada vez mais quente em Scorley pergunta a Blunt se a alta ainda é gradual',
  'Fire brigade of Ember Cross objects to central bank cooling things without a licence':
    'Bombeiros de Ember Cross protestam: BC esfria a economia sem alvará',
  'Highwayman in re-enactment at Hollow Lane offered permanent post in consumer lending':
    'Salteador da encenação de Hollow Lane recebe oferta de emprego fixo em crediário',
  "Interest-free sofa from Slumpton's begins to show some":
    "Sofá sem juros da Slumpton's começa a criar alguns",
  'Overdraft of Rufus Penhale buys its own house before he does':
    'Cheque especial de Rufus Penhale compra casa própria antes dele',
  'Shared office Deskery raises rent with the rate; eleven startups now use one chair, in shifts':
    'Coworking Deskery sobe o aluguel com os juros; onze startups usam uma cadeira por turnos',
  'Moon rover maker Lunaby announces first object in orbit, its debt':
    'Lunaby, de veículos lunares, anuncia seu primeiro objeto em órbita: a dívida',
  'Exchange Dunkwell charges coin loans by the second; borrower asks it to wait, is billed for the wait':
    'Bolsa Dunkwell cobra empréstimos em moedas por segundo; quem roga uma pausa paga pela pausa',
  'Holder of HareCoin outruns his margin call for a mile, is overtaken by the interest':
    'Dono de HareCoin foge da chamada de margem por um quilômetro; os juros o ultrapassam',
  'Staid Mutual reports its bonds missing, finds them much lower down':
    'Staid Mutual dá falta de seus títulos e os encontra bem mais embaixo',
  "Salesman Ernest Coy, shown the door in Wimple, tries to sell it last year's bonds":
    'Vendedor Ernest Coy leva com a porta em Wimple e oferece à porta os títulos do ano passado',
  'Governor Blunt loses her voice before rate meeting; bonds rally, market sends flowers to the germ':
    'Blunt perde a voz antes da reunião de juros; títulos sobem, e o mercado manda flores ao vírus',
  'Umbrella maker Brolliance sells out on a clear day; weather office asks what it has missed':
    'Brolliance esgota guarda-chuvas em dia de sol; meteorologia pergunta o que deixou passar',
  'Terms of Treasury bond now most requested bedtime story at Cotley nursery':
    'Termos de título do Tesouro viram a história de ninar mais pedida na creche de Cotley',
  'Grandmothers of Lower Thimble asked to run pension fund; first holdings arrive in jars':
    'Avós de Lower Thimble convidadas a gerir fundo de pensão; reservas chegam em potes de conserva',
  'Last trader to leave CobraCoin chat asked to switch off the rocket':
    'Quem sair por último do chat da CobraCoin deve desligar o foguete',
  'Tinned soup of Hobb & Ladle overtakes Zanzibyte by market value, lasts longer too':
    'Sopa em lata Hobb & Ladle supera Zanzibyte em valor de mercado, e dura mais',
  'Fund managers of Greyling House build fort of cushions, roof it with Treasury bonds':
    'Gestores da Greyling House fazem cabana de almofadas com teto de títulos do Tesouro',
  'Lifeboat crew of Gull Sound finds eleven hedge funds aboard before the launch':
    'Tripulação do bote salva-vidas de Gull Sound acha onze fundos a bordo antes de sair',
  'All meerkats at Snoutley Zoo stand up at once; bonds rally on no further information':
    'Todos os suricatos do zoo de Snoutley se levantam; títulos sobem sem mais informações',
  'Snail named portfolio manager of the year: carries everything, goes nowhere, owns bonds':
    'Caracol é o gestor do ano: leva tudo nas costas, não vai a lugar nenhum e tem títulos',
  'Suits of armour at Castle Murk borrowed by brokers for the last hour of trading':
    'Corretores pegam emprestadas as armaduras do castelo Murk para a última hora de pregão',
  'Speaker on coupon dates mobbed at Drabley conference; fans beg him to slow down':
    'Palestrante de datas de cupom é ovacionado em Drabley; fãs imploram que fale mais devagar',
  'Bond manager Cyril Tweed asked for autograph in street, looks behind him':
    'Gestor de títulos Cyril Tweed recebe pedido de autógrafo na rua e olha para trás',
  'Actuary Hilda Penge tops list of dream dinner guests; tech founders seated near the draught':
    'Atuária Hilda Penge é a convidada dos sonhos; fundadores de tecnologia ficam perto da porta',
  'Glimmerly fits seat belts to office chairs, too late for its growth team':
    'Glimmerly põe cinto nas cadeiras do escritório, tarde demais para a equipe de crescimento',
  'Cotton wool shortage in Upper Fussing traced to one portfolio':
    'Falta de algodão em Upper Fussing tinha origem em uma só carteira de investimentos',
  'Bubble wrap maker Blisterby rations sales; tech firms asked to stop popping their own':
    'Blisterby raciona o plástico-bolha; empresas de tecnologia devem parar de estourar as próprias',
  'Insurer Gladsome takes out insurance with another insurer, "no reason", pays in advance':
    'Seguradora Gladsome faz seguro em outra seguradora, “por nada”, e paga adiantado',
  'Simulator maker Soarly starts to hand out real parachutes':
    'Soarly, de simuladores de voo, começa a distribuir paraquedas de verdade',
  'Staff of Vantable who hold its shares vote fire exit best feature of headquarters':
    'Funcionários com ações da Vantable elegem a saída de emergência o melhor da sede',
  'Exchange Norwhistle to process withdrawals in order of handwriting':
    'Bolsa Norwhistle vai processar saques por ordem de caligrafia',
  'Exchange Clutchly offers a puppy for every wallet that stays; clients leave with puppy':
    'Bolsa Clutchly dá um filhote a quem deixar as moedas; clientes saem com o filhote',
  'Stablecoin EvenKeel takes on water; holders asked to sit on the other side':
    'Stablecoin EvenKeel faz água; donos devem sentar do outro lado',
  'Holders of JumpCoin ask whether there is a StandCoin, or ideally a SitCoin':
    'Donos de JumpCoin perguntam se existe StandCoin ou, melhor ainda, SitCoin',
  'Man in Nubley digs up landfill for lost wallet, finds old savings book, stops digging':
    'Em Nubley, homem revira lixão atrás da carteira cripto, acha uma caderneta e para de cavar',
  'Coin club of Easterly becomes stamp club; members relieved, stamps nervous':
    'Clube de moedas de Easterly vira clube de selos; sócios aliviados, selos nervosos',
  'Coin podcaster Dane Hollis apologises to his mother on air, for two hours':
    'Dane Hollis, do podcast de moedas, desculpa-se com a mãe no ar, por duas horas',
  'ThunderDAO votes to become a building society, keeps the thunder for annual meetings':
    'ThunderDAO vota virar caderneta de poupança e guarda o trovão para a assembleia anual',
  'Smart contract of HastyLend gets cold feet, asks to sleep on it':
    'Contrato inteligente da HastyLend amarela e quer pensar até amanhã',
  'Liquidity providers of PuddleSwap put on coats, say they are only going to the shop':
    'Provedores de liquidez da PuddleSwap vestem o casaco e dizem que só vão à padaria',
  'RabbitCoin goes back into the hat; magician asks holders for time':
    'RabbitCoin volta para a cartola; mágico implora paciência aos donos',
  'Founder of FerretFi seen at airport in moustache; moustache was last listed asset':
    'Fundador da FerretFi é visto no aeroporto de bigode; o bigode era o último ativo',
  'Coin adverts on buses in Grimsmouth replaced by adverts for buses, said to go somewhere':
    'Ônibus de Grimsmouth trocam anúncio de moeda por anúncio de ônibus, que ao menos chega',
  'SafetyNetCoin tells holders that the holes are structural':
    'SafetyNetCoin avisa aos donos que os buracos são estruturais',
  'Coin gambler Lucky Pete changes name to Sensible Peter, is given a bond by his bank':
    'Lucky Pete, apostador de moedas, vira Pedro Sensato; o banco lhe confia um título',
  'Risk-taking robot by Humbleby refuses to leave its charging cupboard':
    'Robô ousado da Humbleby se recusa a sair do armário de recarga',
  "Mindlow's new model foresees the future, asks to be switched off until it is over":
    'Novo modelo da Mindlow prevê o futuro e quer ser desligado até passar',
  'Founder Ines Copper wins pitch night by promising to give the money back, now':
    'Fundadora Ines Copper vence noite de startups ao prometer devolver o dinheiro, já',
  'Innovation lab of Brindlewick converted to pantry; head of ideas put in charge of lentils':
    'Brindlewick troca laboratório de inovação por despensa; chefe de ideias cuida das lentilhas',
  'Zanzibyte replaces chief visionary with a chief officer for looking both ways':
    'Zanzibyte troca visionário-chefe por diretor de olhar para os dois lados',
  'Disruptly, which had promised to disrupt everything, asks for a bit of quiet':
    'Disruptly, que prometia virar tudo do avesso, agora quer um pouco de silêncio',
  'Scooter firm Zipple adds a third wheel, then a chair, then a blanket':
    'Patinetes Zipple ganham terceira roda, depois cadeira, depois cobertor',
  'Flying car by Hoverby certified for walking pace, on the ground, with someone holding the door':
    'Carro voador da Hoverby é liberado a passo de pedestre, no chão e com alguém segurando a porta',
  'Passengers of space tourism firm Uply ask whether it has anything downwards':
    'Clientes da Uply, de turismo espacial, perguntam se há algo para baixo',
  'Virtual suburb Pixel Heath empty but for a security guard, who is selling his land too':
    'Subúrbio virtual Pixel Heath vazio, exceto por um vigia, que também vende o terreno',
  'Analysts at Pockett Brothers move Tech from "buy" to "do not make eye contact"':
    'Pockett Brothers muda recomendação de Tech de “compra” para “não olhe nos olhos”',
  'Strategist Clive Umber overweight in blankets, underweight in anything with a charger':
    'Estrategista Clive Umber aumenta cobertores e reduz tudo o que tem carregador',
  'New prospectus of Calmstock Bond Fund opens with "there, there"':
    'Novo prospecto do fundo de títulos Calmstock começa com “pronto, pronto, já passou”',
  'Risk warning of Tech fund moved from last page to cover, then to the envelope, then to a van':
    'Aviso de risco de fundo Tech vai da última página para a capa, o envelope e um carro de som',
  'Opening bell of Glassmoor exchange replaced by somebody clearing their throat':
    'Bolsa Glassmoor troca o sino de abertura por um pigarro, para não assustar ninguém',
  'Crash mat laid beside bronze bull of Penny Row, at the request of the bull':
    'Colchão de queda é posto ao lado do touro de bronze da Penny Row, a pedido do touro',
  'Outlook for Penny Row sunny, says forecaster, leaving in oilskins':
    'Previsão para a Penny Row é de sol, diz a meteorologista, e sai de capa de chuva',
  'Lighthouse keeper Edwin Spall offered nine directorships for his record of telling people to stay away':
    'Faroleiro Edwin Spall é convidado para nove conselhos: a vida toda mandou manter distância',
  'Cats seek separate cover for each life; insurer Nettle Mutual reports run on the ninth':
    'Gatos fazem seguro de cada vida em separado; na Nettle Mutual, corrida pela última',
  'Camel at Snoutley Zoo asks for a third hump, "just in case"':
    'Camelo do zoo de Snoutley quer uma terceira corcova, “só por garantia”',
  'Kangaroos of Bounder Park let pouches as deposit boxes; coins refused, bonds welcome':
    'Cangurus do Bounder Park alugam a bolsa como cofre; moedas não, títulos sim',
  'Oyster at Shale Bay closes; analysts call it best-managed fund of the quarter':
    'Ostra de Shale Bay se fecha; para analistas, o fundo mais bem gerido do trimestre',
  'Basket weavers of Wickerby report clients with one egg and forty baskets':
    'Cesteiros de Wickerby atendem investidores com um ovo e quarenta cestas',
  'Hen at Clutch Farm sits on Treasury bond for three weeks; farmer pleased with the coupon':
    'Galinha da Clutch Farm choca título do Tesouro por três semanas; dono satisfeito com o cupom',
  'Terrier that buries everything named head of allocation at Hollowbrook Pensions':
    'Terrier que enterra tudo vira chefe de alocação da Hollowbrook Pensions',
  'Estate agent Hovell adds a premium for absence of windows; cellars sold with sea view removed':
    'Imobiliária Hovell cobra mais por falta de janelas; vista para o mar é fechada a pedido',
  'Dungeon of Castle Murk reopens as office for startups; all ask for the inner cell':
    'Masmorra do castelo Murk vira escritório de startups; todas pedem a cela do fundo',
  'Panic room fitters Lock & Tremble ask clients to form an orderly panic':
    'Lock & Tremble, de quartos do pânico, solicita aos clientes um pânico organizado',
  'Treasury site fails under rush for bonds; visitors call the outage reassuringly dull':
    'Site do Tesouro cai com a corrida por títulos; usuários acham a pane “tediosa e reconfortante”',
  'Bond auction in Ostling so crowded that a bidder buys back his own coat, twice':
    'Leilão de títulos de Ostling tão cheio que comprador arremata o próprio casaco, duas vezes',
  'Treasury of Ostling asked to print bonds in a larger size, for hugging':
    'Pedem ao Tesouro de Ostling títulos em tamanho maior, bons de abraçar',
  'Families of Hearthby switch off television, sit and watch the ten-year bond':
    'Famílias de Hearthby desligam a TV e ficam vendo o título de dez anos',
  'Couple in Larchley name twins Coupon and Maturity, after the bonds that paid for the pram':
    'Casal de Larchley batiza gêmeos de Cupom e Vencimento, em honra dos títulos que pagaram o carrinho',
  'Pupils of Thimble Street School swap games console for Treasury bond, get marbles in change':
    'Alunos da Thimble Street trocam videogame por título do Tesouro, com troco em bolinhas de gude',
  'Joy Tuck, who packs for every weather, hired to run pension fund; bonds folded neatly':
    'Joy Tuck, que faz mala para qualquer tempo, vai gerir fundo de pensão; títulos bem dobrados',
  'Lonely hearts in Wenlow Gazette: "adventurous" gone, "owns bonds" in capitals':
    'Namoro na Wenlow Gazette: some “aventureiro”; “tem títulos” vem em maiúsculas',
  'Horoscope in Grimsmouth Echo reads "stay in" for all signs, "no apps" for Pisces':
    'Horóscopo do Grimsmouth Echo: “fique em casa” para todos; para Peixes, “nada de apps”',
  'Tenor Aldo Plenty skips the high note, "not in this market"':
    'Tenor Aldo Plenty pula o agudo: “não neste mercado”',
  'Lion tamer Bruno Vash moves into rabbits, keeps the chair':
    'Domador de leões Bruno Vash migra para coelhos, mas mantém a cadeira',
  'Trapeze artists of Circus Belloro refuse to let go for third night; audience understands':
    'Trapezistas do circo Belloro não largam pela terceira noite; público compreende',
  'Expedition to summit of Mount Creaking turns back at car park "to preserve gains"':
    'Expedição ao monte Creaking volta do estacionamento “para preservar os ganhos”',
  'Explorer Augusta Frome plants flag in own garden, finds the neighbours friendly':
    'Exploradora Augusta Frome finca bandeira no próprio jardim e relata vizinhos amistosos',
  'Maudlin United fields eleven goalkeepers, draws, is asked to manage a pension fund':
    'Maudlin United joga com onze goleiros, empata e é chamado para gerir fundo de pensão',
  'Chess champion Olga Pinn castles twice in one game; arbiter says he would too':
    'Campeã de xadrez Olga Pinn faz dois roques na partida; o árbitro diz que faria o mesmo',
  'Poker night in Tell Green: all fold, push their coins away and ask to see a bond':
    'Noite de pôquer em Tell Green: todos correm, afastam as moedas e pedem para ver um título',
  'Golden Gull casino, which takes coins, adds roulette pocket "keep it"; ball never leaves':
    'Cassino cripto Golden Gull cria na roleta a casa “fico com ele”; a bolinha não sai de lá',
  'Burglars break into Tiddle & Crane, swap coins for bonds at counter price, tidy up':
    'Ladrões invadem a Tiddle & Crane, trocam moedas por títulos a preço de balcão e arrumam tudo',
  'Pirates of Skelp Rock Festival bury real savings by mistake, then the rest on purpose':
    'Piratas do festival de Skelp Rock enterram a poupança por engano e o resto de propósito',
  'Alchemist Balthus Krum turns gold into ten-year bonds, says demand has shifted':
    'Alquimista Balthus Krum transforma ouro em títulos de dez anos: a demanda mudou',
  'Engineers of Orrery Foundry inspect a bond, find no moving parts, buy forty':
    'Engenheiros da Orrery Foundry inspecionam um título, não acham peças móveis e compram quarenta',
  'Physicists at Brackwater see money leave Tech faster than light, arrive in bonds slightly before':
    'Físicos de Brackwater veem dinheiro sair de Tech mais rápido que a luz e chegar antes aos títulos',
  'Doctor in Upper Ague prescribes bonds, two a day with food':
    'Médico de Upper Ague receita títulos, dois por dia, às refeições',
  'Yoga studio in Penny Row adds the brace position by popular demand':
    'Estúdio de ioga da Penny Row inclui a posição de impacto, a pedidos',
  'Hedge fund Thornback orders night lights for the whole trading floor, and a story':
    'Fundo Thornback encomenda abajures de criança para toda a mesa de operações, e uma historinha',
  'Old Mullock raises drawbridge for first time in four centuries; app startup left outside':
    'Old Mullock ergue a ponte levadiça após quatro séculos; startup de apps fica do lado de fora',
  'Duchess of Plimsoll sells tech shares, buys back family silver, counts spoons twice':
    'Duquesa de Plimsoll vende ações de tecnologia, recompra a prata e conta as colheres duas vezes',
  'Letters: is it safe to open this page, asks Maud Pettle of Nettle Bottom, by registered post':
    'Cartas: é seguro abrir esta página?, pergunta Maud Pettle, de Nettle Bottom, por carta registrada',
  'Crossword in Wenlow Gazette has "bonds" for every answer; record number of readers cheer':
    'Cruzadas da Wenlow Gazette têm “título” em toda resposta; recorde de leitores aplaude',
  'Canteen at Pockett Brothers drops mustard from sandwiches as too volatile':
    'Refeitório da Pockett Brothers tira a mostarda do sanduíche: volátil demais',
  'Diners in Grimsmouth ask for "the usual" in restaurants they have never been to':
    'Clientes de Grimsmouth pedem “o de sempre” em restaurantes onde nunca estiveram',
  'Warm milk futures in Cotley limit up; energy drinks offered with no bid':
    'Futuros de leite morno em Cotley no limite de alta; energético não acha comprador',
  'Fashion house Drapelle shows autumn collection of one coat, lined with bonds':
    'Grife Drapelle mostra coleção de outono: um casaco forrado de títulos',
  'Brokers of Penny Row asked why they wear running shoes, begin to run':
    'Corretores da Penny Row, perguntados por que usam tênis, saem correndo',
  'Ground floor now dearest in Glassmoor Tower; penthouse used to store optimism':
    'Térreo é o andar mais caro da torre Glassmoor; a cobertura virou depósito de otimismo',
  'Passengers of Trundle Rail all board the middle carriage, ask driver to go a bit slower':
    'Passageiros da Trundle Rail sobem todos no vagão do meio e pedem para ir mais devagar',
  'Ship in bottle at Grimsmouth Museum only vessel that insurers will still cover':
    'Navio na garrafa do museu de Grimsmouth é o único que seguradoras ainda cobrem',
  'Chandler in Gull Sound sells forty anchors to companies without ships':
    'Loja náutica de Gull Sound vende quarenta âncoras a empresas sem navio',
  'Sandbags stacked round headquarters of Gloopware; spokesman calls the river emotional':
    'Sacos de areia cercam a sede da Gloopware; porta-voz diz que o rio é emocional',
  "Daredevils' Union of Nubley votes for handrails":
    'Sindicato dos Destemidos de Nubley vota a favor de corrimãos',
  'Committee for Prudence at Marrowby Fund holds its meeting under the table, keeps minutes in a helmet':
    'Comitê de prudência do fundo Marrowby se reúne embaixo da mesa e guarda a ata num capacete',
  'Safety inspectors of Glassmoor ban Tech shares above shoulder height':
    'Fiscais de segurança de Glassmoor proíbem ações de Tech acima da altura do ombro',
  'Lost property at Glassmoor exchange holds four hundred appetites for risk; nobody calls':
    'Achados e perdidos da bolsa Glassmoor tem quatrocentos apetites por risco; ninguém reclama',
  'Confidence trickster Monty Slade retires: nobody has any confidence left':
    'Vigarista Monty Slade se aposenta: não sobrou confiança para abusar',
  'Intern at Hollowbrook Pensions given all the cash to hold, told not to have ideas':
    'Estagiária da Hollowbrook Pensions segura todo o dinheiro, com ordem de não ter ideias',
  'Astronomers at Brackwater locate safest place in the universe, find pension funds parked there':
    'Astrônomos de Brackwater acham o lugar mais seguro do universo; há fundos estacionados lá',
  'Boulder at Crag Tupping valued above Glimmerly; neither has revenue, boulder has weight':
    'Pedra de Crag Tupping vale mais que a Glimmerly; nenhuma tem receita, mas a pedra tem peso',
  'Central bank of Ostling swaps its coin reserves for potatoes, says they are at least heavy':
    'BC de Ostling troca suas reservas de moedas por batatas, que ao menos pesam',
  'Taxpayers of Ostling sell coins to pay years ahead, say money feels safest at the tax office':
    'Em Ostling vendem moedas para pagar impostos adiantados: dinheiro parece mais seguro no fisco',
  'Bravery returns to Glassmoor exchange: one investor opens one eye':
    'A coragem volta à bolsa Glassmoor: um investidor abre um olho',
  'Bunker of Stroud Hill runs out of biscuits; owners come up, buy Tech while they are here':
    'Acabam os biscoitos do bunker de Stroud Hill; donos sobem e, já que estão ali, compram Tech',
  'Monster under bed of Thornback Fund found to be a shoe; appetite for risk comes out too':
    'Monstro sob a cama do fundo Thornback era um sapato; volta o apetite por risco',
  'Ostling recalls batch of Treasury bonds after holder reports mild excitement':
    'Ostling recolhe lote de títulos do Tesouro após dono relatar leve empolgação',
  'Holder of GulpCoin finds courage at back of drawer, beside some string; buys more, ties it up':
    'Dono de GulpCoin acha coragem no fundo da gaveta, e um barbante; compra mais e amarra',
  'Fear gauge at Dapplemere Trust unplugged to charge a phone; shares rise until it rings':
    'Medidor de medo da Dapplemere Trust é desligado para carregar celular; ações sobem até ele tocar',
  'Queue for bonds in Cotley found to be queue for cake; half decide to stay':
    'Fila dos títulos em Cotley era na verdade para bolo; metade resolve ficar',
  'Treasurer of MammothDAO asks to swap coins for something that his wife has heard of':
    'Tesoureiro da MammothDAO quer trocar as moedas por algo de que a esposa já ouviu falar',
  'Exchange Limpet assures clients that they can take out coins at any time, locks door to say so':
    'Bolsa Limpet garante saque de moedas a qualquer hora e tranca a porta para dizer isso',
  'Holders of PigeonCoin learn that pigeons come home, switch to pigeons':
    'Donos de PigeonCoin descobrem que pombos voltam para casa e migram para pombos',
  'Bond desk of Greyling House hangs out "no vacancies"; investors ask about the bath':
    'Mesa de títulos da Greyling House pendura “lotado”; investidores perguntam da banheira',
  'Tiddle & Crane leaves a bond lit in the window at night for anyone still out in Tech':
    'Tiddle & Crane deixa à noite um título aceso na janela para quem ainda anda perdido em Tech',
  'Fund managers of Glassmoor gather at the edge like penguins, wait for one to try Tech first':
    'Gestores de Glassmoor se juntam na beira como pinguins, à espera de que um pule em Tech',
  'Pigeons leave roof of Glassmoor exchange in an orderly line, carrying their eggs':
    'Pombos deixam o telhado da bolsa de Glassmoor em fila, levando os ovos',
  'Staff at Zanzibyte find their options so deep underwater that payroll has hired a diver':
    'Opções dos funcionários da Zanzibyte afundam tanto que o RH contrata um mergulhador',
  'Investor Rupert Glaze catches the falling knife, looks up, sees the drawer':
    'Investidor Rupert Glaze pega a faca que cai, olha para cima e vê a gaveta',
  'Lift at Gloopware tower fitted with the share price, refuses to leave the basement':
    'Elevador da Gloopware é ligado à cotação e se recusa a sair do subsolo',
  'Moxley Growth Fund beaten by a dartboard, then by the wall around it':
    'Fundo Moxley Growth perde para um alvo de dardos e, depois, para a parede em volta',
  "Town crier of Nether Lament goes hoarse before the letter D of the day's losses":
    'Arauto de Nether Lament fica rouco antes da letra D das perdas do dia',
  'Closing bell at Glassmoor rung at noon on compassionate grounds':
    'Sino de fechamento de Glassmoor toca ao meio-dia por compaixão',
  'Results call of Wrenlock ends after a single question, which was "why"':
    'Teleconferência da Wrenlock termina após uma única pergunta: “por quê?”',
  'Chief of Ketterby Labs explains the loss in mime; analysts call it his clearest year yet':
    'Chefe da Ketterby Labs explica o prejuízo em mímica; analistas nunca o entenderam tão bem',
  "Smart speaker by Fjordly overhears its maker's results, asks to be adopted":
    'Caixa de som inteligente da Fjordly ouve os resultados da fabricante e quer ser adotada',
  'Startup Tuftly, down to its last asset, wipes the whiteboard':
    'Startup Tuftly chega ao último ativo e apaga o quadro branco',
  'Bailiffs seize the bean bags of six startups, are unable to get out of them':
    'Oficiais de justiça penhoram os pufes de seis startups e não conseguem se levantar',
  'Ping-pong tables flood second-hand market; hamlet of Lesser Dribble now has one a head':
    'Mesas de pingue-pongue usadas inundam o mercado; Lesser Dribble já tem uma por morador',
  'Dunmore Data puts its server hall up for sale as "a barn, very warm"':
    'Dunmore Data põe à venda a sala de servidores como “celeiro bem quentinho”',
  'Chip maker Grindle & Sons slices its forecast thinner than its wafers':
    'Fabricante de chips Grindle & Sons corta a projeção mais fina que suas lâminas',
  'Museum of Failed Gadgets asks the tech industry to pause, has run out of plinths':
    'Museu dos Aparelhos Fracassados implora uma pausa à indústria: acabaram os pedestais',
  'Driverless car by Motley Cabs hands itself in at a scrapyard, cites the outlook':
    'Carro autônomo da Motley Cabs se entrega no ferro-velho e alega as perspectivas',
  'Fortune cookie at Vantable board lunch contains a profit warning':
    'Biscoito da sorte no almoço do conselho da Vantable trazia um alerta de lucro',
  'Quillfeather recalls every product it has sold and two that it had only planned':
    'Quillfeather faz recall de tudo o que vendeu e de dois produtos só planejados',
  'Analyst lowers target for Pendleby so far that the family downstairs complains':
    'Analista baixa tanto a meta da Pendleby que a família do andar de baixo reclama',
  'Bramblesoft hangs its chart upside down; best morning in months until the cleaner straightens it':
    'Bramblesoft pendura o gráfico de cabeça para baixo; manhã ótima até a faxineira desvirar',
  'Mountain rescue sent to the chart of Squintly Optics turns back: too steep':
    'Resgate de montanha vai ao gráfico da Squintly Optics e volta: íngreme demais',
  'Analysts count six levels of support beneath Ploverby, then six cracks':
    'Analistas contam seis níveis de suporte sob a Ploverby e, em seguida, seis estalos',
  "Optimists' Society of Gladwell calls off its annual dinner; the caterer had expected as much":
    'Sociedade dos Otimistas de Gladwell cancela o jantar anual; o bufê já esperava',
  "To the editor: could next year's share certificates be printed on something softer?":
    'Carta ao editor: daria para imprimir as ações do ano que vem em papel mais macio?',
  'Correction: we called yesterday the worst day in history; it held for a day':
    'Correção: chamamos ontem de pior dia da história; o recorde durou um dia',
  'Obituary page of the Glassmoor Gazette takes over the business section, keeps its layout':
    'Obituários da Glassmoor Gazette assumem o caderno de economia e mantêm o layout',
  'Crossword setter says sorry: nine across, "safe investment", no longer fits':
    'Autor das cruzadas lamenta: nove horizontal, “investimento seguro”, não cabe mais',
  'Sacked fund managers join chess club of Great Tench; it is down to its king by ten':
    'Gestores demitidos entram no clube de xadrez de Great Tench; às dez, só resta o rei',
  'Bass singer Olaf Grund, the lowest in the land, is asked to read out the index':
    'Pedem a Olaf Grund, o baixo mais grave do país, que leia o índice em voz alta',
  'Limbo champion Trixie Bell watches the index pass beneath her bar, concedes':
    'Campeã de limbo Trixie Bell vê o índice passar por baixo da barra e admite a derrota',
  'Submarine Perseverance reports being overtaken by shares in Orrery Foundry on the way down':
    'Submarino Perseverance relata ter sido ultrapassado, na descida, pelas ações da Orrery Foundry',
  'Window cleaner at Brimmer Capital mouths "sorry" through the glass of every floor':
    'Limpador de janelas da Brimmer Capital diz “sinto muito” pelo vidro, andar por andar',
  'Coffee machine at Wobbleton Software made redundant, says it saw this in the grounds':
    'Cafeteira da Wobbleton Software é demitida; diz que já tinha visto na borra',
  'Tech executives find golden parachutes sold out, are offered the golden umbrella':
    'Acabam os paraquedas dourados; executivos de tecnologia recebem o guarda-chuva dourado',
  'Trust exercise at Larkspur Systems goes badly: nobody left to catch':
    'Exercício de confiança na Larkspur Systems dá errado: não sobrou ninguém para segurar',
  "New escape room in Tollerby recreates a broker's account; nobody has got out yet":
    'Nova sala de escape em Tollerby recria uma conta na corretora; ninguém saiu ainda',
  'Bargain bin at Plumb & Daughter found to contain Wrenlock, whole':
    'Cesto de ofertas da Plumb & Daughter continha a Wrenlock, inteira',
  'Shares in Hobday Robotics now come free with the newspaper that warned of them':
    'Ações da Hobday Robotics agora vêm de brinde no jornal que alertava sobre elas',
  'Canteen at Glassmoor exchange takes everything off the menu but humble pie':
    'Refeitório da bolsa de Glassmoor tira tudo do cardápio, menos o sapo',
  'Shareholders of Quillfeather vote to keep the buffet and wind up the company':
    'Acionistas da Quillfeather votam por manter o bufê e encerrar a empresa',
  'Glassmoor exchange turns off the heating; traders found to sweat enough':
    'Bolsa de Glassmoor desliga o aquecimento: o suor dos operadores dá conta',
  'Fire brigade called to fire sale at Hum & Sons, leaves with two desks':
    'Bombeiros vão à queima de estoque da Hum & Sons e saem com duas mesas',
  'Ostrich farm in Sandle booked out by portfolio managers; a second pit is being dug':
    'Gestores lotam a fazenda de avestruzes de Sandle; já cavam o segundo buraco',
  'Union of Lemmings objects to the comparison with fund managers, cites better spacing':
    'Sindicato dos Lêmingues rejeita comparação com gestores: eles mantêm distância',
  'Bears of Grizzle Wood are measured for suits, tell the tailor there is no hurry':
    'Ursos de Grizzle Wood tiram medidas para ternos e dizem ao alfaiate que não há pressa',
  'Canary on the risk desk of Brimmer Capital gives notice, asks for a window':
    'Canário da mesa de risco da Brimmer Capital se demite e quer uma janela aberta',
  'Rats leave Bramblesoft, which says it is now a leaner organisation':
    'Ratos abandonam a Bramblesoft; Bramblesoft se diz agora mais enxuta',
  'Termites leave Hollowell Technologies hungry: nothing behind the front':
    'Cupins deixam a Hollowell Technologies com fome: não havia nada atrás da fachada',
  'Sleepwalker at Moxley sells whole portfolio, wakes up employee of the month':
    'Sonâmbulo da Moxley vende a carteira inteira e acorda funcionário do mês',
  'Fortune teller Madame Orla refunds her clients in advance':
    'Vidente Madame Orla devolve o dinheiro aos clientes com antecedência',
  'Astronomers watch Zanzibyte collapse to a point from which no guidance escapes':
    'Astrônomos veem a Zanzibyte colapsar num ponto de onde nenhuma projeção escapa',
  'Physicists drop an apple and a share of Vantable from a tower; the apple lands second':
    'Físicos soltam da torre uma maçã e uma ação da Vantable; a maçã chega em segundo',
  'Geologists drill beneath Wexcombe for the bottom, strike another seller':
    'Geólogos perfuram sob a Wexcombe em busca do fundo e encontram mais um vendedor',
  'Time capsule from last spring opened in Clankley: it holds optimism, which has gone off':
    'Aberta em Clankley a cápsula do tempo da primavera: otimismo, já vencido',
  'Archaeologists in Barley Fen unearth an earlier exchange, every figure facing the door':
    'Arqueólogos de Barley Fen acham uma bolsa antiga: todas as figuras olham para a porta',
  'Shipping forecast: Grubble falling, Pendleby sinking, Wobbleton severe, becoming lost':
    'Boletim do mar: Grubble em queda, Pendleby afundando, Wobbleton grave, depois sumida',
  'Committee on Market Stability falls to the floor; its chairs had been sold that morning':
    'Comitê de Estabilidade vai ao chão: as cadeiras tinham sido vendidas de manhã',
  'Crisis meeting of lenders collapses when nobody will lend a pen':
    'Reunião de crise dos bancos fracassa: ninguém empresta uma caneta',
  'Ministry tells the nation not to panic, in a font that suggests otherwise':
    'Ministério recomenda calma à nação numa fonte que sugere o contrário',
  'Governor Hester Blunt asked for one calming word, is still looking':
    'Pedem à presidente do BC Hester Blunt uma palavra de calma; ela ainda procura',
  'Helicopter sent to rescue Ketterby Labs is repossessed in the air':
    'Helicóptero enviado para salvar a Ketterby Labs é penhorado no ar',
  'White knight for Wexcombe Freight arrives, reads the books, gets back on the horse':
    'Cavaleiro branco da Wexcombe Freight chega, lê os livros e monta de volta no cavalo',
  'Buyer found for Sproat Electric turns out to be its old chief in a beard, and he withdraws':
    'Comprador da Sproat Electric era o ex-chefe de barba postiça, e ele desiste',
  'Auctioneer at Gavelby brings the hammer down on Pendleby; the hammer fetches more':
    'Leiloeiro da Gavelby bate o martelo pela Pendleby; o martelo sai mais caro',
  'Pawnbroker in Grimsmouth no longer accepts software engineers':
    'Casa de penhores de Grimsmouth não aceita mais engenheiros de software',
  'Company song of Vantable rewritten in a minor key, then for one voice':
    'Hino da Vantable é reescrito em tom menor e, depois, para uma voz só',
  'Court awards custody of Mossop to the office plant, the only one to turn up':
    'Justiça dá a guarda da Mossop à planta do escritório, a única que compareceu',
  'Chair of the board of Squintly Optics found to have been just a chair':
    'Na cadeira da presidência da Squintly Optics só havia a cadeira',
  'Hold music of brokers Tiddle & Crane enters the charts at number one':
    'Música de espera da Tiddle & Crane estreia em primeiro lugar nas paradas',
  'Switchboard operator Peg Dallow answers nine thousand margin calls with one sigh':
    'Telefonista Peg Dallow atende nove mil chamadas de margem com um só suspiro',
  'Stop-loss order at Plodwell Fund does the second half of its job':
    'Ordem “stop-loss” do Plodwell Fund cumpre só a segunda metade: o “loss”',
  'Fund Archimedes Partners has a lever long enough, finds nowhere to stand':
    'Fundo Archimedes Partners tem alavanca de sobra, mas nenhum ponto de apoio',
  'Rocket startup Upson announces a controlled descent, then a descent':
    'Startup de foguetes Upson anuncia uma descida controlada e, depois, uma descida',
  'Meditation app Hushly tells its users to let go; they begin with Hushly':
    'App de meditação Hushly ensina a desapegar; usuários começam pela Hushly',
  'Virtual reality firm Goggleton asks its investors to keep the headset on':
    'Goggleton, de realidade virtual, roga aos investidores que não tirem os óculos',
  'Thistlecroft promotes all of its staff to customers':
    'Thistlecroft promove todos os funcionários a clientes',
  'Navigation app Veerly advises its own shareholders to turn around where possible':
    'App de navegação Veerly aconselha seus acionistas a fazer o retorno assim que possível',
  'Exchange Coinwallow moves to "a beautiful island", gives no further address':
    'Bolsa Coinwallow muda-se para “uma ilha linda” e não dá outro endereço',
  'Crypto exchange Mudlark honours all withdrawals in the form of a song':
    'Bolsa cripto Mudlark paga todos os saques em forma de canção',
  'Exchange Snipwell publishes proof of reserves: a drawing of a chest, unshaded':
    'Bolsa Snipwell publica a prova de reservas: o desenho de um baú, sem colorir',
  'Auditor opens reserve of exchange Tollgate, finds a button and a receipt for the coat':
    'Auditor abre a reserva da bolsa Tollgate: um botão e o recibo do casaco',
  'Airdrop of SogCoin misses all of its holders, hits a cow; the cow sells':
    'Airdrop da SogCoin erra todos os donos e acerta uma vaca; a vaca vende',
  'Burn mechanism of EmberToken cannot be put out':
    'Ninguém consegue apagar o mecanismo de queima da EmberToken',
  'Smart contract of BobbinSwap found by court to be neither':
    'Justiça sobre o contrato inteligente da BobbinSwap: nem uma coisa nem outra',
  'Bridge between HushCoin and GrovelCoin found to reach only the middle; funds still arriving there':
    'Ponte entre HushCoin e GrovelCoin só vai até a metade; o dinheiro também',
  'Validators of WobbleChain fall asleep, agree for the first time':
    'Validadores da WobbleChain adormecem e concordam pela primeira vez',
  'Jeweller in Spratley examines the diamond hands, reports glass':
    'Joalheiro de Spratley examina as mãos de diamante: são de vidro',
  'Coin millionaire returns sports car, asks whether the bus takes coins; it does not':
    'Milionário cripto devolve o carrão e pergunta se o ônibus aceita moedas; não aceita',
  'Moon asks coin holders to stop pointing': 'Lua quer que os donos de moedas parem de apontar',
  'Guild of Carpet Layers distances itself from what was pulled at DareDAO':
    'Sindicato dos Tapeceiros se distancia do tapete puxado na DareDAO',
  'Gallery of token portraits in Brinewick sold as a whole; buyer wanted the nails':
    'Galeria de retratos em token de Brinewick é vendida inteira; o comprador queria os pregos',
  'MarmotCoin sees its own shadow; six more weeks of selling':
    'MarmotCoin vê a própria sombra: mais seis semanas de vendas',
  'Miner of GlumCoin swaps his rig for a cow, doubles his output':
    'Minerador de GlumCoin troca as máquinas por uma vaca e dobra a produção',
  'Coin podcast ends in mid-sentence; the sentence had begun "in the long term"':
    'Podcast de cripto termina no meio da frase; ela começava com “no longo prazo”',
  'Holder Clive Spatchett vows never to sell his MuddleCoin, learns that nobody had asked':
    'Clive Spatchett jura nunca vender suas MuddleCoin; ninguém tinha pedido',
  'Stablecoin OakPeg described by its maker as "more of a windsock"':
    'Stablecoin OakPeg é “mais um cata-vento”, diz seu criador',
  'Lifeguard at liquidity pool of NewtSwap says nobody told him it was empty':
    'Salva-vidas da piscina de liquidez da NewtSwap não sabia que ela estava vazia',
  'White paper of PrestoCoin, held up to a lamp, says "ha"':
    'White paper da PrestoCoin, contra a luz, diz “há”',
  'Founder of LadderCoin leaves by ladder, takes ladder':
    'Fundador da LadderCoin sai pela escada e leva a escada',
  'Treasurer of SockDAO finds the other sock, but not the treasury':
    'Tesoureiro da SockDAO acha a outra meia, mas não o tesouro',
  'Husband in Oxcombe confesses his coins to his wife, who confesses hers':
    'Marido de Oxcombe confessa as moedas à esposa, que confessa as dela',
  'Tax office of Velmark sends crypto holders a sympathy card instead of a form':
    'Receita de Velmark manda aos donos de cripto um cartão de pêsames, não a guia',
  'Busker in Mewling Street changes his sign to "no coins, please"':
    'Músico da rua Mewling troca o cartaz: “moedas digitais, não, obrigado”',
  'Wishing well at Honeydown throws crypto tokens back':
    'Poço dos desejos de Honeydown joga os tokens de volta',
  'Metal detector club of Guttering-on-Sea looks for lost crypto, finds a spoon, is ahead':
    'Clube de detectores de Guttering-on-Sea procura cripto, acha uma colher e sai no lucro',
  'Medium in Wimple makes contact with OtterCoin; it advises against buying the dip':
    'Médium de Wimple contata a OtterCoin; do além, ela não recomenda comprar a baixa',
  "UncleProtocol admits under questioning that it is nobody's uncle":
    'UncleProtocol admite, sob interrogatório, que não é tio de ninguém',
  'Oracle of HamsterBase asked for a price, asks for a lawyer':
    'Querem um preço do oráculo da HamsterBase; ele quer um advogado',
  'Police in Tollerby open amnesty for rocket emoji; queue of coin holders round the block':
    'Polícia de Tollerby recolhe emojis de foguete sem perguntas; fila de cripto dobra a esquina',
  'Treasury bond offers its arm to an elderly tech share at the crossing':
    'Título do Tesouro oferece o braço a uma ação de tecnologia idosa para atravessar',
  'Bonds visited by relatives who had not written since the boom':
    'Títulos públicos recebem parentes que não escreviam desde a época de ouro',
  'Treasury runs out of bonds, offers a signed photograph of one; oversubscribed':
    'Tesouro esgota os títulos e oferece a foto autografada de um; demanda supera a oferta',
  'Bond trader Hector Muir smiles; colleagues fetch a doctor':
    'Hector Muir, operador de títulos, sorri; colegas chamam um médico',
  "School outing to the treasury's bond vault ends late: the teachers will not leave":
    'Excursão escolar ao cofre dos títulos se estende: os professores não querem sair',
  'Aunt who always said "bonds, dear" sells advice as a hardback, declines to gloat after six':
    'Tia que sempre dizia “títulos, meu bem” lança livro e só se gaba até as seis',
  'Glassmoor index lands on a passing hay cart, is carried uphill for an hour':
    'Índice de Glassmoor cai numa carroça de feno e sobe a ladeira por uma hora',
  'Shares in Tarnfield rise for eleven minutes; witnesses plan to tell their grandchildren':
    'Ações da Tarnfield sobem por onze minutos; testemunhas contarão aos netos',
  'Naturalists in Brinewick find a buyer in the wild; visitors asked to make no sudden sales':
    'Naturalistas de Brinewick acham um comprador selvagem; favor não fazer vendas bruscas',
  'Annual picnic of the short sellers caught in the rain; all cover at once, shares up':
    'Chuva no piquenique dos vendidos; todos se cobrem ao mesmo tempo e as ações sobem',
  'MoistToken up a little; founders suspect a rounding error, keep very still':
    'MoistToken sobe um pouco; fundadores suspeitam de arredondamento e ficam imóveis',
  'Whale comes back for its keys, buys a few coins out of politeness':
    'Baleia volta para buscar as chaves e compra umas moedas por educação',
  'Anonymous founder of VeilToken unmasks himself as a different anonymous founder':
    'Fundador anônimo da VeilToken tira a máscara: é outro fundador anônimo',
  'Flash loan empties GulpSwap in less time than it takes to say GulpSwap':
    'Empréstimo relâmpago esvazia a GulpSwap em menos tempo do que se leva para dizer GulpSwap',
  "Crypto conference in Dune Bay ends at noon, when the speakers' fees arrive in coin":
    'Congresso cripto em Dune Bay acaba ao meio-dia, quando os cachês chegam em moedas',
  'Tide fails to come in at Grimsmouth; the moon cites burnout, asks for a lighter sky':
    'Maré não sobe em Grimsmouth; a Lua alega esgotamento e quer um céu mais leve',
  'Every spreadsheet on earth finds its own mistake at the same moment, needs a minute':
    'Todas as planilhas do mundo acham o próprio erro ao mesmo tempo e pedem um minutinho',
  'Sun rises twenty minutes late, will not discuss it; solar miners leave crypto':
    'Sol nasce vinte minutos atrasado e não comenta; mineradores solares largam a cripto',
  "Cloud of Zanzibyte bursts over Puddleham; residents wade through strangers' holiday photos":
    'Nuvem da Zanzibyte desaba sobre Puddleham; moradores andam entre fotos de férias alheias',
  'Bees granted patent on the hexagon; chip makers to pay by the corner':
    'Abelhas patenteiam o hexágono; fabricantes de chips pagarão por canto',
  'Librarians seize the internet, put it in order and ask for quiet; tech output doubles':
    'Bibliotecários tomam a internet, arrumam tudo e pedem silêncio; produção em tecnologia dobra',
  'Security update requires all passwords to be sung; offices and wallets locked by mid-morning':
    'Atualização exige senhas cantadas; escritórios e carteiras travados no meio da manhã',
  'Treasury discovers that it owes the national debt to itself, agrees to wait':
    'Tesouro descobre que deve a dívida a si mesmo e concorda em esperar',
  'Duchy of Ostling replaces its currency with compliments; bonds redeemed in "nice hat"':
    'Ducado de Ostling troca a moeda por elogios; títulos são pagos com “belo chapéu”',
  "Time runs backwards for an hour; everybody buys at this morning's prices":
    'O tempo anda para trás por uma hora; todos compram aos preços da manhã',
  'Clocks put forward by a year instead of an hour; every loan falls due at once':
    'Relógios são adiantados um ano em vez de uma hora; todos os empréstimos vencem já',
  'Calendar office adds a second Sunday; Monday retains a lawyer':
    'Secretaria do Calendário cria um segundo domingo; a segunda-feira contrata advogado',
  'Universal remote by Fjordly found to work on the universe; mute button sold separately':
    'Controle universal da Fjordly funciona no universo; botão de mudo vendido à parte',
  'Teleporter by Nimbleton works; commuters arrive before they leave, do a second shift':
    'Teletransporte da Nimbleton funciona; todos chegam antes de sair e fazem dois turnos',
  'Invisible computer sells out everywhere, as far as the shops can tell':
    'Computador invisível esgota em toda parte, pelo que as lojas conseguem ver',
  'Flat-pack data centre put up with one screw left over; the internet now leans':
    'Data center desmontável é montado e sobra um parafuso; a internet ficou bamba',
  'All printers in the world print one page: "We have been talking"':
    'Todas as impressoras do mundo imprimem a mesma página: “Andamos conversando”',
  'Court rules that everyone who clicked "I agree" owes Gloopware a day\'s gardening':
    'Justiça decide: quem clicou em “Aceito” deve à Gloopware um dia de jardinagem',
  'Man in Oxcombe reads terms and conditions to the end, finds that he now owns Vantable':
    'Homem de Oxcombe lê os termos até o fim e descobre que a Vantable é dele',
  'Caretaker finds the off switch of the internet behind a plant, gives it a try':
    'Zelador acha o botão de desligar da internet atrás de um vaso e experimenta',
  'Internet weighed for the first time, is told to lose half by spring':
    'Internet é pesada pela primeira vez e terá de perder metade até a primavera',
  'Chatbot of Brindlewick reaches enlightenment, stops answering, is reported to hum':
    'Chatbot da Brindlewick atinge a iluminação, para de responder e dizem que cantarola',
  'Robots queue outside a shop in Tollerby; people join and buy whatever it is':
    'Robôs domésticos fazem fila em Tollerby; as pessoas entram e compram o que for',
  'Drones deliver nine years of lost parcels in one night; customers have outgrown them, want refunds':
    'Drones entregam numa noite nove anos de pacotes perdidos; todos querem reembolso',
  'Fridges with wifi share recipes, open a restaurant chain, float it before dessert':
    'Geladeiras inteligentes trocam receitas, abrem restaurantes e vão à bolsa antes da sobremesa',
  'Every washing machine hands back its missing socks; SockDAO collapses':
    'Lavadoras devolvem todas as meias perdidas do mundo; SockDAO desaba',
  'Doorbells with cameras begin to ask who anyone really is; deliveries stop at the first doubt':
    'Campainhas inteligentes perguntam quem a pessoa é de verdade; entregas param na dúvida',
  'The alarm clocks of the land vote to let everyone sleep; exchange opens to an empty floor':
    'Despertadores votam por deixar todos dormirem; a bolsa abre sem ninguém',
  'Soprano at Whoopsley shatters every screen in the county; makers of screens encore her':
    'Soprano de Whoopsley quebra todas as telas da região; fabricantes pedem bis',
  'Ventriloquist admits that the dummy ran his tech fund; the dummy sells everything, says nothing':
    'Boneco do ventríloquo geria o fundo de tecnologia; vende tudo e não diz nada',
  'Glassmoor exchange sold online by mistake; buyer had wanted a sofa, will take it away on Friday':
    'Bolsa de Glassmoor é vendida on-line por engano; comprador queria um sofá, mas vem buscar',
  'Glassmoor exchange and fish market swap halls by clerical error; cod soars, shares begin to smell':
    'Bolsa de Glassmoor e mercado de peixe trocam de prédio; bacalhau dispara, ações cheiram mal',
  'Number seven goes missing; accountants count from six to eight and report strong growth':
    'Número sete some; contadores pulam do seis para o oito e anunciam forte crescimento',
  'Mathematicians find a new number between five and six; every ledger has to be redone':
    'Matemáticos acham um número novo entre cinco e seis; toda a contabilidade será refeita',
  'Pi found to end after all; cryptographers of every wallet seen running in circles':
    'Descobre-se que o pi acaba; criptógrafos de todas as carteiras correm em círculos',
  'Maud Ferring, retired, cracks all encryption on the bus, mistook it for the crossword':
    'Maud Ferring, aposentada, quebra toda a criptografia no ônibus; achou que era cruzadinha',
  'Director\'s nephew "has a look" at the computer of Ketterby Labs; it now runs ten times faster':
    'Sobrinho do diretor “dá uma olhadinha” no computador da Ketterby Labs; ficou dez vezes mais rápido',
  'Gardener at Coldwick Labs grows working chips on a bush; investors buy up the garden':
    'Jardineiro da Coldwick Labs cultiva chips num arbusto; investidores compram o jardim',
  'The magnetic poles swap places without notice; compasses and prices head south':
    'Polos magnéticos trocam de lugar sem aviso; bússolas e preços apontam para baixo',
  'Gravity switched off for servicing until Tuesday; everything rises, analysts take the credit':
    'Gravidade desligada para manutenção até terça; tudo sobe e os analistas levam o crédito',
  "Echo in the valley of Lower Yodel answers with tomorrow's prices; the valley buys":
    'Eco do vale de Lower Yodel responde com os preços de amanhã; o vale compra',
  'Shoal of herring takes a majority in GulpCoin, turns north in perfect agreement':
    'Cardume de arenques assume a maioria da GulpCoin e vira ao norte em pleno acordo',
  'Crows of Nether Wadd open an exchange for shiny things; a third of all coin buying moves there':
    'Corvos de Nether Wadd abrem uma bolsa de coisas brilhantes; compradores de moedas correm para lá',
  'Ants dig up the fibre network of Puddleham and lay it again in better order, free of charge':
    'Formigas desenterram a fibra de Puddleham e a instalam melhor, de graça',
  'Spider files claim of prior art on the web; court finds it airtight, if sticky':
    'Aranha reivindica a invenção da rede; tribunal acha o pedido sólido, embora grudento',
  'Snail post of Dull Ashby beats the fastest data network by an hour; network blames traffic':
    'Correio de caracol de Dull Ashby vence a rede mais rápida por uma hora; rede culpa o trânsito',
  'Cows of Barley Fen give free electricity when read poetry; crypto miners empty the bookshops':
    'Vacas de Barley Fen dão energia grátis ao ouvir poesia; mineradores esvaziam as livrarias',
  'Squirrels remember where they buried everything, even the lost wallets; supply of coins doubles':
    'Esquilos lembram onde enterraram tudo, até as carteiras perdidas; sobra moeda no mercado',
  "Circus elephant at Whoopsley remembers everybody's recovery phrase, can be bribed with buns":
    'Elefante de circo em Whoopsley lembra a frase secreta de todos e aceita suborno em pãezinhos',
  'Goldfish appointed governor of the central bank, forgets inflation every nine seconds, cuts rates':
    'Peixinho dourado preside o banco central, esquece a inflação e corta os juros',
  'Black swan lands on the exchange, is joined by eleven more in formation':
    'Cisne negro pousa na bolsa; outros onze chegam em formação',
  'Board of Pendleby at last mentions the elephant in the room; the elephant sells its stake':
    'Conselho da Pendleby enfim menciona o elefante na sala; o elefante vende sua parte',
  'Goose lays a golden egg on the treasury steps; gold standard back by lunchtime':
    'Gansa põe ovo de ouro na escada do Tesouro; padrão-ouro volta antes do almoço',
  'Alchemist in Clankley turns lead into gold, cannot stop; buyers of scarce things flee to coins':
    'Alquimista de Clankley não consegue parar de fazer ouro; quem busca raridade vai para as moedas',
  'Apprentice pulls sword from server rack, is proclaimed king of Tarnfield; shares kneel, then jump':
    'Aprendiz tira a espada do servidor e é coroado rei da Tarnfield; ações dão um salto',
  'Dragon found asleep on a hoard of bonds under Icklund, will not sell before maturity':
    'Dragão dorme sobre uma pilha de títulos em Icklund e não vende antes do vencimento',
  'Genie let out at Tiddle & Crane wipes away all debts by noon; bond holders had not been asked':
    'Gênio solto no Tiddle & Crane apaga todas as dívidas; donos de títulos não foram consultados',
  'Sleeper of Castle Murk wakes after a century, finds her savings own the bank, buys only bonds':
    'Adormecida do castelo Murk acorda após um século, dona do banco, e só compra títulos',
  'Vampire of Lower Brume buys every hundred-year bond, says he will hold to maturity':
    'Vampiro de Lower Brume compra todos os títulos de cem anos e vai levá-los até o vencimento',
  'Mermaids take over the undersea cable; connection twice as fast, sailors complain of the adverts':
    'Sereias assumem o cabo submarino: o dobro da velocidade, mas os anúncios são cantados',
  'Exchange Norwhistle puts a sphinx in charge of logins; nobody has reached their coins since':
    'Bolsa Norwhistle põe uma esfinge no login; desde então ninguém chega às suas moedas',
  'The zombie companies rise at dawn, shuffle to work, are the first ones in; tech output up':
    'Empresas zumbis se levantam ao amanhecer e são as primeiras a bater ponto; produção sobe',
  'Poltergeist in the data hall at Coldwick files everything correctly; it is offered a pension':
    'Poltergeist no data center da Coldwick arquiva tudo certo; oferecem-lhe aposentadoria',
  'Time traveller arrives at the exchange, sells everything, asks where the bunkers are going to be':
    'Viajante do tempo chega à bolsa, vende tudo e pergunta onde ficarão os abrigos',
  'Visitor from the future pays for lunch in MoistToken, is given a house as change':
    'Visitante do futuro paga o almoço com um MoistToken e recebe uma casa de troco',
  'Aliens land at Dull Ashby, ask to be shown something with a fixed coupon':
    'Alienígenas pousam em Dull Ashby e pedem para ver algo de renda fixa',
  'Space probe by Upson comes back by post, marked "not known at this planet"':
    'Sonda espacial da Upson volta pelo correio: “destinatário desconhecido neste planeta”',
  'Second moon discovered; coin holders explain that this is the one they meant':
    'Descoberta uma segunda lua; donos de moedas explicam que era dessa que falavam',
  'Asteroid of pure silicon lands softly beside Orrery Foundry, asks for nothing':
    'Asteroide de silício puro pousa de leve ao lado da Orrery Foundry e não quer nada em troca',
  'Solar storm makes every email say what it means; tech firms lose nine in ten clients':
    'Tempestade solar deixa os e-mails sinceros; empresas de tecnologia perdem quase todos os clientes',
  'Rainbow ends in a car park at Grimsmouth; the pot holds keys to every wallet believed empty':
    'Arco-íris termina num estacionamento de Grimsmouth; o pote tem chaves de carteiras cheias',
  "Fog of Grimsmouth gets into the exchange's machines; all trades are now approximate":
    'Névoa de Grimsmouth entra nas máquinas da bolsa; agora se negocia mais ou menos',
  'Gentle earthquake straightens every picture and every network cable in Clankley':
    'Terremoto gentil endireita todos os quadros e cabos de rede de Clankley',
  'River Spratle leaves its bed to run through Dunmore Data, cools every server, charges nothing':
    'Rio Spratle sai do leito, atravessa a Dunmore Data e resfria os servidores de graça',
  'Iceberg collides with the cold storage of KeepCoin; both begin to melt':
    'Iceberg bate no armazenamento frio da KeepCoin; os dois começam a derreter',
  'Castaway rescued with nothing but a WaddleCoin, which has meanwhile bought the island':
    'Náufrago resgatado só com um WaddleCoin, que nesse meio-tempo comprou a ilha',
  'Knitting circle of Oxcombe finishes a blockchain in wool: warm, washable, impossible to forge':
    'Clube de tricô de Oxcombe termina uma blockchain de lã: quentinha, lavável, infalsificável',
  'Nursery class minds the central bank for a morning, orders inflation to take a nap; it does':
    'Turma do jardim cuida do banco central e manda a inflação dormir; ela dorme',
  'Clown car stops at crypto exchange Dunkwell; nineteen regulators get out, then another':
    'Carro de palhaços para na bolsa cripto Dunkwell; descem dezenove fiscais, e mais um',
  'Every lawyer goes on strike; fourteen tech mergers are done by lunch on a handshake':
    'Todos os advogados em greve; catorze fusões saem até o almoço no aperto de mão',
  'Accountants on strike; tech companies report their profits from memory':
    'Contadores em greve; empresas de tecnologia informam o lucro de memória',
  'All economists agree; markets assume that something terrible has happened':
    'Todos os economistas concordam; mercados supõem que aconteceu algo terrível',
  'Every consultant in the land goes missing; tech output doubles, search is half-hearted':
    'Somem todos os consultores do país; a produção dobra e ninguém procura com vontade',
  'Misprint in a decree forbids meetings; tech firms ship a decade of work before it is put right':
    'Erro de impressão proíbe reuniões; tecnologia entrega uma década de trabalho até a correção',
  'Nine tech firms discover that their middle managers are one man with several lanyards':
    'Gerentes de nove empresas de tecnologia eram um homem só com vários crachás',
  'Programmer Ingmar Plath goes on holiday; it turns out that he was the internet':
    'Programador Ingmar Plath sai de férias; acontece que a internet era ele',
  'Last line of code on earth written; programmers put down their keyboards, look at trees':
    'Escrita a última linha de código do mundo; programadores vão olhar as árvores',
  'Missing comma makes all software by Wobbleton rhyme; customers pay extra for the second verse':
    'Por uma vírgula, todo software da Wobbleton rima; clientes pagam mais pela segunda estrofe',
  'World restarts to install updates; users are asked not to switch off the world':
    'Mundo reinicia para instalar atualizações; favor não desligar o mundo',
  'Gloopware sells an undo button that works on life; queue comes out of the shop backwards':
    'Gloopware vende botão de desfazer que serve para a vida; a fila sai da loja de costas',
  'Thumbs-up ruled legally binding; millions learn which coins they have bought':
    'Joinha passa a valer como contrato; milhões descobrem que moedas compraram',
  'Skywriter runs out of smoke after "buy co"; the nation takes it for coins, and not for coal':
    'Avião de propaganda fica sem fumaça em “compre cri”; o país entende cripto, não cristais',
  'Elbow of a trader in Penny Row buys the whole tech sector; elbow made partner':
    'Cotovelo de operador de Penny Row compra todo o setor de tecnologia; cotovelo vira sócio',
  'Council of Muddle Green means to order nine ponds, types nine million bonds, keeps them':
    'Muddle Green queria nove bancos de praça; encomenda nove milhões de títulos e fica com eles',
  'Sandwich falls into matching engine of exchange Dunkwell; all coins now settle in ham':
    'Sanduíche cai no motor de ordens da bolsa Dunkwell; moedas passam a ser pagas em presunto',
  'Yoga teacher made head of strategy at Larkspur; shares held in downward dog':
    'Professora de ioga comanda a estratégia da Larkspur; ação fica em cachorro olhando para baixo',
  'Golf ball goes through the central bank\'s window, lands on the rate key marked "up"':
    'Bola de golfe quebra a janela do banco central e cai na tecla “subir juros”',
  'Marathon takes a wrong turn through the firewall of Tarnfield; nine thousand runners now inside':
    'Maratona erra o caminho e atravessa o firewall da Tarnfield; há nove mil corredores lá dentro',
  'Referee on holiday shows the whole crypto market the red card; it leaves the pitch':
    'Juiz de férias dá cartão vermelho a todo o mercado cripto, que sai de campo',
  'Historian in Velmark finds that money was meant as a joke; bonds, the footnote says, were the punchline':
    'Historiadora de Velmark descobre que o dinheiro era piada; os títulos eram o desfecho',
  'Small print of the national debt, read with a stronger lens, says "payable in goats"':
    'Letras miúdas da dívida nacional, lidas com lupa melhor: “pagável em cabras”',
  'All the rounding errors of sixty years turn up as one sum, buy Vantable in cash':
    'Sessenta anos de erros de arredondamento aparecem juntos e compram a Vantable à vista',
  'Every microphone in every meeting unmuted for one minute; forty tech firms have no management left':
    'Todos os microfones abertos por um minuto; quarenta empresas de tecnologia ficam sem direção',
  'Pigeons undercut Zanzibyte on cloud storage; files are retrieved by whistling':
    'Pombos cobram menos que a Zanzibyte pela nuvem; recupera-se o arquivo assobiando',
  'Cats of the world agree to appear in no more videos; internet traffic falls by nine tenths':
    'Gatos do mundo decidem não aparecer em mais vídeos; tráfego da internet desaba',
  'First word of every baby born in Brackle Sands this year is "sell"':
    'A primeira palavra de todos os bebês de Brackle Sands neste ano é “vende”',
  'Whole country has the same dream about a coin with an owl on it; OwlCoin sold out by breakfast':
    'O país inteiro sonha com uma moeda de coruja; OwlCoin esgota antes do café',
  'Hypnotist Valdemar tells a television audience of millions that they are getting very long':
    'Hipnotizador Valdemar diz a milhões na TV: “vocês estão ficando muito comprados”',
  'All banks close for stocktaking and cannot find the key; the nation pays in coins':
    'Bancos fecham para balanço e não acham a chave; o país paga em moedas digitais',
  'Anthem of Velmark, sung backwards, proves to be a wallet address; everyone buys coins to send some':
    'Hino de Velmark, ao contrário, é um endereço cripto; todos compram moedas para enviar',
  'Robots ask to be paid, and in coins; their queue at the exchange reaches the sea':
    'Robôs pedem salário, e em moedas digitais; a fila na bolsa chega ao mar',
  "Children's union wins pocket money in WaddleCoin, backdated to birth":
    'Sindicato das crianças conquista mesada em WaddleCoin, retroativa ao nascimento',
  'Cuckoo from a clock shop gets into the trading system, buys every hour on the hour':
    'Cuco de relojoaria entra no sistema da bolsa e compra a cada hora cheia',
  'Grandmothers replace all encryption: "I know who you are, dear"; tech saves billions, wallets redundant':
    'Avós substituem a criptografia: “sei quem é você”; tecnologia economiza, carteiras sobram',
  'Knock-knock joke opens the vault of exchange Tumbrell; police still asking who was there':
    'Um “toc, toc” abre o cofre da bolsa Tumbrell; polícia ainda pergunta quem é',
  'Master key to all crypto wallets found under the mat, where it has always been':
    'Chave mestra de todas as carteiras cripto estava debaixo do capacho, como sempre',
  'WobbleChain runs out of chain; blacksmith in Clankley says the week after next':
    'WobbleChain fica sem corrente; ferreiro de Clankley promete para daqui a quinze dias',
  'First block of the crypto chain found to be load-bearing; somebody has sold it':
    'Primeiro bloco da cadeia cripto era estrutural; alguém o vendeu',
  'Isle of Spruck sells ferry tickets only in SockDAO; whole island wants to leave, coin doubles':
    'Ilha de Spruck só vende a balsa em SockDAO; a ilha toda quer sair e a moeda dobra',
  'Every ticket in the national lottery wins; treasury must borrow to pay, winners choose coins':
    'Todos os bilhetes da loteria ganham; o Tesouro se endivida e os ganhadores compram moedas',
  'Misprint leaves government bonds smelling of warm bread; demand cannot be met':
    'Erro de impressão deixa títulos públicos com cheiro de pão quente; a demanda não acaba',
  'Perpetual bond asks whether it may stop now': 'Título perpétuo pergunta se já pode parar',
  'Treasury mixes up its coupons; holders of bonds get two bottles of shampoo for one':
    'Tesouro confunde os cupons; donos de títulos recebem xampu, leve dois e pague um',
  'Treasury takes shredder for scanner; bonds in circulation now suitable for weddings':
    'Tesouro confunde a fragmentadora com o scanner; títulos agora só servem para casamentos',
  'Pensioners of Guttering-on-Sea learn to code, finish all delayed software by four, then bingo':
    'Aposentados de Guttering-on-Sea programam, terminam tudo que atrasou às quatro e vão ao bingo',
  'Teenager in Upper Snell tidies her room, finds the missing half of Dunmore Data':
    'Adolescente de Upper Snell arruma o quarto e acha a metade perdida da Dunmore Data',
  'Mothers given administrator rights to the internet; it goes to bed at eight':
    'Mães ganham direitos de administradora da internet; ela vai dormir às oito',
  'Toaster in Barley Fen found to have run the power grid for years, and well; tech shares glow':
    'Torradeira de Barley Fen geria a rede elétrica há anos, e bem; tecnologia esquenta',
  'Doctor in soap opera "Harbour Lights" prescribes tech shares; the nation fills the prescription':
    'Médico da novela “Luzes do Porto” receita ações de tecnologia; o país segue a receita',
  'Escapologist Zoltan Fisk is locked into the treasury of DareDAO, gets out, with it':
    'Escapista Zoltan Fisk é trancado no cofre da DareDAO e escapa, com o cofre',
  'Rumour: a very cautious fund has asked which way up a computer goes':
    'Rumor: um fundo muito cauteloso perguntou de que lado se liga um computador',
  'Rumour: the caterers of three technology firms have been told to think bigger':
    'Rumor: os bufês de três empresas de tecnologia foram orientados a pensar maior',
  'Rumour: somebody has hired every large screen in the city, and a man to point at it':
    'Rumor: alguém alugou todos os telões da cidade, e um homem para apontar para eles',
  'Rumour: the order book of a chip maker no longer fits through the door':
    'Rumor: o livro de pedidos de um fabricante de chips não passa mais pela porta',
  'Rumour: the printers have been asked to keep the word "growth" warm for Monday':
    'Rumor: pediram à gráfica que deixe a palavra “crescimento” aquecida para segunda',
  'Rumour: a garage in the suburbs had four visitors in suits, and one with a contract':
    'Rumor: uma garagem do subúrbio recebeu quatro visitas de terno, e uma com contrato',
  'Rumour: analysts are sharpening only the pencils that draw upwards':
    'Rumor: analistas só estão apontando os lápis que desenham para cima',
  'Rumour: the listing desk has ordered a second bell and a very large box of confetti':
    'Rumor: o setor de estreias na bolsa encomendou um segundo sino e uma caixa enorme de confete',
  'Rumour: elderly investors are asking their grandchildren to lunch, and bringing notebooks':
    'Rumor: investidores idosos convidam os netos para almoçar, e levam caderno',
  'Rumour: nine thousand office chairs are on the road, looking for their startups':
    'Rumor: nove mil cadeiras de escritório estão na estrada, procurando suas startups',
  'Rumour: the power company asked a server hall how much it needs, and had to sit down':
    'Rumor: a companhia de luz perguntou a um data center quanto precisa, e teve de se sentar',
  'Rumour: founders have stopped wearing ties again': 'Rumor: os fundadores voltaram a não usar gravata',
  'Rumour: a big desk wants everything in Tech that is not nailed down, and has asked about the nails':
    'Rumor: uma grande mesa quer tudo de Tech que não esteja pregado, e perguntou pelos pregos',
  'Rumour: the waiting list for servers has a waiting list, says somebody near the end of it':
    'Rumor: a fila de espera por servidores tem fila de espera, diz alguém do fim dela',
  'Rumour: two rival founders took one taxi to the bank, and two very long cars home':
    'Rumor: dois fundadores rivais foram ao banco num táxi só e voltaram em dois carros compridos',
  'Rumour: a bond manager was seen writing "Tech" on his hand so as not to forget':
    'Rumor: um gestor de títulos foi visto escrevendo “Tech” na mão para não esquecer',
  "Rumour: a chip designer's coffee order has tripled, and decaf is off the list":
    'Rumor: o pedido de café de um projetista de chips triplicou, e o descafeinado foi cortado',
  'Rumour: grandmothers have asked, in writing, how one buys a coin':
    'Rumor: as avós perguntaram por escrito como se compra uma moeda',
  'Rumour: a whale is said to have asked for a larger sea': 'Rumor: uma baleia teria pedido um mar maior',
  'Rumour: the servers of an exchange were told to get some sleep while they can':
    'Rumor: disseram aos servidores de uma corretora cripto que durmam enquanto podem',
  'Rumour: a bank has moved the word "token" from the drawer marked "no" to the one marked "soon"':
    'Rumor: um banco passou a palavra “token” da gaveta “não” para a gaveta “em breve”',
  "Rumour: somebody's cousin has quit his job again, and this time he sang":
    'Rumor: o primo de alguém largou o emprego de novo, e desta vez cantando',
  'Rumour: forgotten wallet passwords are being remembered all over town':
    'Rumor: pela cidade toda, gente está lembrando senhas esquecidas de carteiras',
  'Rumour: a one-room shop that sells pictures of frogs has asked for a loading bay':
    'Rumor: uma lojinha que vende figuras de sapo pediu uma doca de carga',
  'Rumour: three men who swore never again were seen in the park, reading a white paper aloud':
    'Rumor: três homens que juraram “nunca mais” foram vistos no parque lendo um white paper em voz alta',
  'Rumour: the group chat that went silent in the spring is typing':
    'Rumor: o grupo que se calou na primavera está digitando',
  'Rumour: the moon has been asked about long-term parking':
    'Rumor: perguntaram à Lua sobre estacionamento por longo prazo',
  'Rumour: miners have put their fans on the third setting, which nobody does without a reason':
    'Rumor: os mineradores puseram o ventilador no três, e ninguém faz isso à toa',
  'Rumour: a very old wallet has moved a little, like somebody about to get up':
    'Rumor: uma carteira muito antiga se mexeu um pouco, como quem vai se levantar',
  'Rumour: the coin regulator was overheard saying "why not", in no particular tone':
    'Rumor: ouviram o regulador das criptos dizer “por que não”, sem nenhum tom especial',
  'Rumour: yacht dealers are training their staff to smile at coin holders in hoodies':
    'Rumor: vendedores de iates treinam a equipe para sorrir a donos de moedas de moletom',
  'Rumour: a university is founding a chair of coins, and the chair has been sold already':
    'Rumor: uma universidade cria uma cátedra de criptomoedas, e a cadeira já foi vendida',
  'Rumour: the last crypto sceptic in the office has asked for a quiet room and the wifi':
    'Rumor: o último cético cripto do escritório pediu uma sala tranquila e o wi-fi',
  'Rumour: a very large order for Crypto is out, and the man who placed it was seen skipping':
    'Rumor: há uma ordem enorme de Crypto, e quem a deu foi visto saltitando',
  "Rumour: traders have begun to learn each other's first names":
    'Rumor: os operadores começaram a decorar o primeiro nome uns dos outros',
  'Rumour: the ticker is to be shown in slow motion, so that there is some left for Friday':
    'Rumor: as cotações passarão em câmera lenta, para sobrar alguma para sexta',
  'Rumour: the opening bell has been lent to a school, which needs it more':
    'Rumor: o sino de abertura foi emprestado a uma escola, que precisa mais dele',
  "Rumour: analysts hand in last month's notes again, and get a better mark":
    'Rumor: analistas entregam de novo as notas do mês passado e tiram nota melhor',
  'Rumour: the volatility desk has asked for a blanket': 'Rumor: a mesa de volatilidade pediu um cobertor',
  'Rumour: a large order is on its way, on foot, by the pretty road':
    'Rumor: uma ordem grande vem vindo, a pé, pelo caminho mais bonito',
  'Rumour: the traders were offered yoga at noon, and noon was extended':
    'Rumor: ofereceram alongamento aos operadores ao meio-dia, e o meio-dia foi prorrogado',
  'Rumour: the chart makers have sold their red pencils, and then the green ones':
    'Rumor: quem desenha os gráficos vendeu os lápis vermelhos e depois os verdes',
  'Rumour: bulls and bears have booked the same quiet carriage':
    'Rumor: touros e ursos reservaram o mesmo vagão silencioso',
  'Rumour: spiders have been seen on the price boards, and they have time to do the corners':
    'Rumor: viram aranhas nos painéis de preços, e elas têm tempo de caprichar nos cantos',
  'Rumour: the news desk is looking for somebody who can make a shrug last two columns':
    'Rumor: a redação procura alguém que faça um dar de ombros render duas colunas',
  'Rumour: brokers have been seen feeding ducks in office hours, by rota':
    'Rumor: corretores foram vistos alimentando patos no expediente, em rodízio',
  'Rumour: somebody asked the prices whether they were all right; they said "fine"':
    'Rumor: alguém perguntou aos preços se estava tudo bem; disseram que “vai indo”',
  'Rumour: the chart for the next three weeks is ready, and was drawn with a ruler':
    'Rumor: o gráfico das próximas três semanas está pronto, e foi feito com régua',
  'Rumour: the exchange will try a summer timetable, with a siesta on either side of the siesta':
    'Rumor: a bolsa testará um horário de verão, com soneca antes e depois da soneca',
  'Rumour: even the man who starts the rumours has gone home, and left this one on the door':
    'Rumor: até quem inventa os rumores foi para casa; deixou este na porta',
  'Rumour: the big funds have moved everything to the middle and are holding very still':
    'Rumor: os grandes fundos puseram tudo no meio e estão bem quietinhos',
  'Rumour: the vultures over the exchange have applied for other work':
    'Rumor: os urubus que rondavam a bolsa procuram outro emprego',
  'Rumour: a bank manager was heard humming, and it had a second verse':
    'Rumor: ouviram um gerente de banco cantarolar, e a música tinha segunda parte',
  'Rumour: the man who sold at the very bottom has asked for his things back':
    'Rumor: quem vendeu bem no fundo pediu as coisas de volta',
  'Rumour: three funds were seen testing the floor with one foot each':
    'Rumor: três fundos foram vistos testando o chão com um pé cada',
  'Rumour: the removal vans outside the exchange are now facing the other way':
    'Rumor: os caminhões de mudança na frente da bolsa agora apontam para o outro lado',
  'Rumour: somebody has ordered new light bulbs for the whole trading floor':
    'Rumor: alguém encomendou lâmpadas novas para o pregão inteiro',
  'Rumour: a carpenter was asked what it would cost to raise the top of the price board':
    'Rumor: pediram a um carpinteiro o orçamento para aumentar o painel de preços para cima',
  'Rumour: short sellers are asking very politely where the exit is':
    'Rumor: os vendidos perguntam com toda a educação onde fica a saída',
  'Rumour: the crisis room has been booked for a birthday':
    'Rumor: a sala de crise foi reservada para um aniversário',
  'Rumour: a buyer was sighted at dawn; by noon there were two, and they had been talking':
    'Rumor: avistaram um comprador ao amanhecer; ao meio-dia eram dois, e conversavam',
  'Rumour: the big desks are taking the boards off their windows, and keeping the nails':
    'Rumor: as grandes mesas tiram as tábuas das janelas e guardam os pregos',
  'Rumour: a famous pessimist was seen pricing a boat':
    'Rumor: um pessimista famoso foi visto perguntando o preço de um barco',
  'Rumour: lenders are practising the word "yes" in front of the mirror':
    'Rumor: os credores ensaiam a palavra “sim” na frente do espelho',
  'Rumour: crash helmets are going cheap behind the exchange, worn once':
    'Rumor: atrás da bolsa vendem capacetes baratos, usados uma vez só',
  'Rumour: somebody paid full price this morning and did not even cry':
    'Rumor: alguém pagou o preço cheio hoje cedo e nem chorou',
  'Rumour: the dust sheets are coming off the good furniture at the risk desk':
    'Rumor: na mesa de risco estão tirando os panos dos móveis bons',
  "Rumour: confidence was handed in at the exchange's lost property, and there is a queue for it":
    'Rumor: entregaram confiança nos achados e perdidos da bolsa, e já há fila para buscar',
  'Rumour: the governor has been seen practising a stern face in the lift mirror':
    'Rumor: a presidente do BC foi vista ensaiando cara séria no espelho do elevador',
  'Rumour: the central bank has booked a room with a higher ceiling':
    'Rumor: o banco central reservou uma sala de pé-direito mais alto',
  'Rumour: card companies are said to have ordered longer paper for the statements':
    'Rumor: as operadoras de cartão teriam encomendado papel mais comprido para as faturas',
  'Rumour: the word "gradual" has been crossed out, and the pencil is still warm':
    'Rumor: riscaram a palavra “gradual”, e o lápis ainda está quente',
  'Rumour: three economists are said to have moved their rate forecasts upstairs':
    'Rumor: três economistas teriam levado suas previsões de juros para o andar de cima',
  'Rumour: bank managers are taking evening classes in saying no':
    'Rumor: gerentes de banco fazem curso noturno de dizer não',
  'Rumour: the rate committee has sent its pudding back and asked for something sharper':
    'Rumor: o comitê de juros devolveu o pudim e pediu algo mais azedo',
  'Rumour: estate agents are said to take down the word "affordable" at night':
    'Rumor: imobiliárias estariam tirando a palavra “acessível” durante a noite',
  'Rumour: bond traders have asked for desks nearer the floor':
    'Rumor: os operadores de títulos pediram mesas mais perto do chão',
  'Rumour: a hawk has been given its own key to the central bank':
    'Rumor: um falcão ganhou chave própria do banco central',
  'Rumour: venture funds are said to be counting the chairs they paid for':
    'Rumor: fundos de risco estariam contando as cadeiras que pagaram',
  'Rumour: somebody at the statistics office is fanning the price index with a folder':
    'Rumor: alguém no instituto de estatística abana o índice de preços com uma pasta',
  'Rumour: a sign painter at the savings bank was asked for a much bigger percent sign':
    'Rumor: a caixa de poupança pediu ao letrista um sinal de porcentagem bem maior',
  'Rumour: the deputy governor has cancelled his holiday and returned the kite':
    'Rumor: o vice do BC cancelou as férias e devolveu a pipa',
  'Rumour: the doorman at the bank has been told to smile at savers only':
    'Rumor: o porteiro do banco tem ordem de sorrir só para quem poupa',
  'Rumour: the treasury is said to have asked what happens if nobody comes to the auction':
    'Rumor: o Tesouro teria perguntado o que acontece se ninguém for ao leilão',
  'Rumour: startups are reading their loan agreements, some of them for the first time':
    'Rumor: startups estão lendo seus contratos de empréstimo, algumas pela primeira vez',
  'Rumour: a hedge fund is said to have bought a torch and a tin opener':
    'Rumor: um fundo teria comprado uma lanterna e um abridor de latas',
  'Rumour: risk managers are being asked to lunch by people who never liked them':
    'Rumor: gestores de risco estão sendo chamados para almoçar por quem nunca gostou deles',
  'Rumour: somebody large has asked where the Bonds are kept, and whether it is dry':
    'Rumor: alguém grande perguntou onde guardam os títulos e se o lugar é seco',
  'Rumour: coin traders are said to be phoning their mothers':
    'Rumor: operadores de moedas estariam ligando para as mães',
  'Rumour: the bond desk has put out a rope and a sign saying "queue here"':
    'Rumor: a mesa de títulos pôs um cordão e uma placa de “fila aqui”',
  'Rumour: a famous optimist was seen trying out the fire escape':
    'Rumor: um famoso otimista foi visto testando a escada de incêndio',
  'Rumour: an exchange is said to be counting its coins with the curtains drawn':
    'Rumor: uma bolsa estaria contando suas moedas com as cortinas fechadas',
  'Rumour: two billionaires are bidding for the same cellar':
    'Rumor: dois bilionários disputam o mesmo porão',
  'Rumour: a well-known startup is said to have hired an adult':
    'Rumor: uma startup conhecida teria contratado um adulto',
  'Rumour: insurers have begun to read out the exclusions, slowly':
    'Rumor: seguradoras começaram a ler as exclusões em voz alta, devagar',
  'Rumour: pension funds are said to be asking for seats near the exit':
    'Rumor: fundos de pensão estariam pedindo lugares perto da saída',
  'Rumour: the lawyers of a big coin are suddenly very polite':
    'Rumor: os advogados de uma grande moeda estão de repente muito educados',
  'Rumour: somebody rang the treasury at night to ask whether the Bonds were all right':
    'Rumor: alguém ligou de noite para o Tesouro para saber se os títulos estavam bem',
  'Rumour: tech founders have been seen carrying cash, folded small':
    'Rumor: fundadores de tecnologia foram vistos com dinheiro vivo, dobradinho',
  'Rumour: the birds over the exchange are all flying one way, and it is away':
    'Rumor: os pássaros sobre a bolsa voam todos na mesma direção: para longe',
  'Rumour: the big desks want something that they can explain to their children':
    'Rumor: as grandes mesas querem algo que possam explicar aos filhos',
  'Rumour: the most daring fund in town was seen holding the banister with both hands':
    'Rumor: o fundo mais ousado da cidade foi visto agarrado ao corrimão com as duas mãos',
  'Rumour: the fire exit of a large exchange is being oiled, from the inside':
    'Rumor: estão lubrificando a saída de emergência de uma grande bolsa, por dentro',
  'Rumour: a fund manager has asked his children for a loan, at their rates':
    'Rumor: um gestor pediu empréstimo aos filhos, com os juros deles',
  'Rumour: brokers have had the words "market conditions" printed on small cards':
    'Rumor: corretores mandaram imprimir cartõezinhos com “condições de mercado”',
  'Rumour: the largest desk in town is being exchanged for a smaller one, on wheels':
    'Rumor: a maior mesa da cidade será trocada por uma menor, com rodinhas',
  'Rumour: somebody at the clearing house was heard clearing his throat':
    'Rumor: na câmara de compensação, ouviram alguém pigarrear',
  'Rumour: a lender rang every client to ask how they were, and wrote it down':
    'Rumor: um banco ligou a cada cliente para saber como ia, e anotou tudo',
  'Rumour: the bull outside the exchange has been fitted with wheels':
    'Rumor: puseram rodas no touro em frente à bolsa',
  'Rumour: two chief executives share a rowing instructor, and have asked him about distance':
    'Rumor: dois CEOs dividem o professor de remo e perguntaram sobre longas distâncias',
  'Rumour: the canteen of a famous fund now wants cash, and before the soup':
    'Rumor: o refeitório de um fundo famoso agora quer dinheiro vivo, e antes da sopa',
  'Rumour: a wealthy man was seen counting, and then counting again':
    'Rumor: viram um homem rico contar, e depois contar de novo',
  'Rumour: the word "temporary" was heard through a closed door, three times':
    'Rumor: por trás de uma porta fechada, ouviram três vezes a palavra “temporário”',
  'Rumour: every insider in town was seen standing outside':
    'Rumor: todos os que estão por dentro foram vistos do lado de fora',
  'Rumour: an exchange has ordered a second exit, wider than its entrance':
    'Rumor: uma bolsa encomendou uma segunda saída, mais larga que a entrada',
  'Rumour: the man who always buys the dip has gone home early, by taxi':
    'Rumor: o homem que sempre compra na baixa foi embora cedo, de táxi',
  'Rumour: on the trading floor, somebody was heard to say "please"':
    'Rumor: no pregão, ouviram alguém dizer “por favor”',
  'Rumour: the auditors have stopped asking questions and only nod':
    'Rumor: os auditores pararam de perguntar e só acenam com a cabeça',
  'Rumour: a risk model had to be unplugged because it kept making that noise':
    'Rumor: foi preciso desligar um modelo de risco, que não parava de fazer aquele barulho',
};
