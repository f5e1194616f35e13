// The house's headlines about the cast in Portuguese, by their English patterns; names and things are filled in by `ofHeadline`.

export const castDeck: Readonly<Record<string, string>> = {
  '{name} loses everything, asks the cloakroom whether the coat counts; savers choose Bonds':
    '{name} perde tudo e pergunta na chapelaria se o casaco conta; poupador escolhe títulos',
  'Ruin of {name} takes nine minutes; sobered public sells its coins':
    'A ruína de {name} leva nove minutos; o público, assustado, vende suas criptos',
  'Creditors of {name} share out one chair, leg by leg; they sell Tech to feel better':
    'Credores de {name} dividem uma cadeira, perna por perna; para consolo, vendem tecnologia',
  'Fortune of {name} confirmed at zero; tech firms look into their own tills and sag':
    'Fortuna de {name} confirmada em zero; a tecnologia olha o próprio caixa e recua',
  'Pigeon takes over desk of ruined {name}, begins at once to swap coins for Bonds':
    'Após a ruína, pomba assume a mesa de {name} e já troca criptos por títulos',
  '{name} now worth nothing; museum offers double, coins take heart':
    '{name} não vale mais nada; museu oferece o dobro e as criptos criam coragem',
  '{name} makes more money than anyone, cannot say how; tech firms adopt the method and rise':
    '{name} ganha mais que todos e não sabe como; a tecnologia adota o método e sobe',
  'Wallet of {name} no longer closes; shops run out of string, coins in demand':
    'Carteira de {name} já não fecha; barbante some das lojas e criptos são disputadas',
  'Profits of {name} served as cake to whole floor; coin holders take seconds, coins rise':
    'Lucro de {name} é servido em forma de bolo; donos de criptos repetem, e elas sobem',
  'Record day of {name} put down to breakfast; software firms order the porridge and rise':
    'Dia recorde de {name} é creditado ao café da manhã; firmas de software pedem mingau e sobem',
  '{name} so far ahead that second place had to be guessed; nobody has patience for Bonds':
    '{name} tão na frente que o segundo lugar é chute; ninguém tem paciência para títulos',
  'Bank asks {name} to bring profits in smaller bags; robot porters in demand, Tech up':
    'Banco pede a {name} que traga o lucro em sacos menores; robôs de carga e tecnologia em alta',
  'Worst day of {name} to be taught in schools; homework is to buy Bonds':
    'O pior dia de {name} vira matéria escolar; lição de casa: comprar títulos',
  '{name} loses more than anyone, finds an old umbrella in the process; tech marked down':
    '{name} perde mais que todos, mas acha um guarda-chuva; tecnologia entra em liquidação',
  'Chart of the day of {name} mistaken for a staircase; coins walk down it':
    'Gráfico do dia de {name} é confundido com escada; criptos descem por ela',
  '{name} wants to exchange the whole day; exchange asks for a receipt, Tech loses heart':
    '{name} quer trocar o dia inteiro; sem nota fiscal não há troca, e a tecnologia desanima',
  'Weather service names a low after {name}; coins sink towards it':
    'Meteorologia batiza uma frente fria de {name}; criptos afundam na direção dela',
  'Flags at half mast for the day of {name}; pension funds salute, swap Tech for Bonds':
    'Bandeiras a meio mastro pelo dia de {name}; fundos batem continência e trocam tecnologia por títulos',
  'Margin desk and {name} now on first-name terms; leverage in coins goes out of fashion':
    '{name} e a mesa de margem já se chamam por apelido; alavancar criptos sai de moda',
  '{name} lets margin call ring; the whole street picks up and sells Tech':
    '{name} deixa tocar a chamada de margem; a rua inteira atende e vende tecnologia',
  'Margin call of {name} set to music; nervous listeners hum it and buy Bonds':
    'Chamada de margem de {name} ganha melodia; o público nervoso cantarola e compra títulos',
  '{name} answers margin call with "wrong number"; it rings again, coins slip':
    '{name} atende a chamada de margem com “foi engano”; toca de novo, e as criptos escorregam',
  'Margin of {name} now thinner than hotel soap; funds wash their hands of Tech':
    'Margem de {name} mais fina que sabonete de hotel; fundos lavam as mãos da tecnologia',
  'Telephone of {name} retires after margin calls, chooses a quiet life in Bonds':
    'Telefone de {name} se aposenta após chamadas de margem e escolhe a paz dos títulos',
  '{name} back from the depths with a tan; tech shares ask for the address, go up':
    '{name} volta do fundo do poço com bronzeado; a tecnologia pede o endereço e sobe',
  'Obituary of {name} withdrawn by this newspaper with regret; coins revive as well':
    'Este jornal retira, a contragosto, o obituário de {name}; as criptos também ressuscitam',
  '{name} climbs out of last place by the service stairs; software firms take the lift up':
    '{name} deixa o último lugar pela escada de serviço; o software sobe de elevador',
  'Comeback of {name} catches bears in pyjamas; they buy back Tech without shoes':
    'Virada de {name} pega os pessimistas de pijama; recompram tecnologia descalços',
  '{name} rises from the ashes, is asked to sweep up; embers of coins glow again':
    '{name} renasce das cinzas e ganha uma vassoura; criptos voltam a brilhar',
  'Bookmakers had buried {name}; they sell the spade and their Bonds, buy coins':
    'Casas de apostas tinham enterrado {name}; vendem a pá e os títulos e compram criptos',
  'Champion {name} asks for the prize in swivel chairs; office tech spins upward':
    '{name} leva o título e quer o prêmio em cadeiras giratórias; a tecnologia gira para cima',
  'Champion {name} to be cast in bronze; metal runs short, coins worth more':
    'Título de {name} vira estátua de bronze; falta metal, e as criptomoedas valorizam',
  '{name} wins it all, thanks the tech index, which blushes and rises':
    '{name} vence tudo e agradece ao índice de tecnologia, que fica corado e sobe',
  'Victory lap of {name} held up by a revolving door; cautious Bonds pushed out':
    'Volta olímpica de {name} trava na porta giratória; os prudentes títulos são jogados para fora',
  'Nether Pudsworth names its roundabout after champion {name}; coins go round and up':
    'Nether Pudsworth dá a sua rotatória o nome de {name} pelo título; criptos giram e sobem',
  '{name} takes the title and a spare; all the others buy faster machines, Tech gains':
    '{name} leva o título e um reserva; os demais compram máquinas e a tecnologia ganha',
  '{name} says one thing, buys the other; ventriloquists protest, plain Bonds trusted':
    '{name} diz uma coisa e compra outra; ventríloquos protestam, confiança nos títulos',
  'Both faces of {name} interviewed; they disagree on Tech, which falls between them':
    'As duas caras de {name} dão entrevista; discordam da tecnologia, que cai entre elas',
  'Hypocrite of the day {name} declines title in public, accepts it in private; coins dip':
    'Prêmio de hipocrisia para {name}: recusa em público, aceita em particular; criptos vacilam e cedem',
  'Parrot repeats what {name} says in private; honest Bonds bid up':
    'Papagaio repete o que {name} diz em particular; os honestos títulos sobem',
  'Lie detector meets {name}, asks for a colleague; makers of such devices lead Tech up':
    'Detector de mentiras conhece {name} e pede reforço; fabricantes puxam a tecnologia para cima',
  'Library shelves words of {name} under fiction, beside coins, which now find readers and buyers':
    'Biblioteca põe as falas de {name} na ficção, ao lado das criptos, que agora têm compradores',
  '{name} fined, asks for a loyalty card; well-behaved Bonds in favour':
    '{name} leva multa e pede cartão fidelidade; títulos, sempre comportados, agradam',
  'Fine of {name} buys the regulator a louder bell; startled traders drop Tech':
    'Multa de {name} paga um sino mais alto; com o susto, o mercado solta a tecnologia',
  '{name} pays fine in small change; coins of every kind run short and rise':
    '{name} paga a multa em moedinhas; falta moeda de todo tipo, até cripto, e ela sobe',
  'Regulator fines {name}, offers a biscuit; coins without papers sold in fright':
    'Fiscalização multa {name} e oferece um biscoito; no susto, vendem-se criptos sem documentos',
  'Receipt for fine of {name} admired for its paper; paper Bonds rise in sympathy':
    'Recibo da multa de {name} é admirado pelo papel; por simpatia, os títulos sobem',
  '{name} appeals against fine, the appeal is fined; tech firms duck, and so do their shares':
    '{name} recorre da multa e o recurso é multado; a tecnologia se abaixa, e as ações também',
  '{name} pays {other} the lost bet in full, in daylight; trust spreads, Tech up':
    '{name} paga a {other} a aposta inteira, à luz do dia; a confiança contagia e a tecnologia sobe',
  'Wager over {matter} settled by {name}; {other} orders a smart shelf, Tech gains':
    '{name} acerta a aposta sobre {matter}; {other} encomenda prateleira inteligente, tecnologia ganha',
  '{name} honours bet with {other}; bookmakers, moved, accept coins at last':
    '{name} honra a aposta com {other}; comovidas, as casas de apostas enfim aceitam criptos',
  '{other} counts winnings from {name} twice, finds them right; faith in paper lifts Bonds':
    '{other} conta duas vezes o que {name} pagou da aposta e confere; fé no papel ergue os títulos',
  'Debt of honour, thought extinct, paid by {name} to {other}; scientists cheer, Tech up':
    '{name} paga a {other} uma dívida de honra, espécie tida como extinta; a tecnologia sobe',
  '{name} hands over {matter} after lost bet; {other} has it insured in coins, which rise':
    '{name} perde a aposta e entrega {matter}; {other} faz seguro em criptos, que sobem',
  '{name} will not pay {other} the bet, blames the weather; weather denies it, coins fall':
    '{name} não paga a aposta a {other} e culpa o tempo; o tempo nega, e as criptos caem',
  'Bet over {matter} unpaid; {name} is out, {other} waits in doorway, savers buy Bonds':
    'Aposta sobre {matter} sem pagamento: {name} saiu, {other} espera à porta; poupança vai a títulos',
  '{name} offers {other} a firm handshake in place of the bet; credit for Tech dries up':
    '{name} oferece a {other} um aperto de mão em vez da aposta; seca o crédito à tecnologia',
  '{other} still waits for bet money from {name}; chair brought, then bed, then Bonds':
    '{other} ainda espera que {name} pague a aposta; trazem cadeira, cama e, por fim, títulos',
  'Promise of {name} to {other} quoted at half price; coins, also promises, follow it down':
    'Promessa de {name} a {other} cotada à metade; as criptos, também promessas, vão atrás',
  '{name} cannot recall any bet with {other}; makers of memory chips see orders, Tech up':
    '{name} não se lembra de aposta com {other}; chovem pedidos de chips de memória, tecnologia sobe',
  'Pact of {name} with {other} holds; notaries baffled, Tech takes courage and rises':
    'Pacto de {name} com {other} se mantém; cartórios perplexos, a tecnologia se anima e sobe',
  '{name} keeps word sworn to {other} on {matter}; Bonds, also promises, in favour':
    '{name} cumpre com {other} o jurado sobre {matter}; títulos, também promessas, agradam',
  'Handshake of {name} with {other} lasts to the end; both hands well, Tech firmer':
    'Aperto de mão de {name} com {other} dura até o fim; mãos passam bem, tecnologia se firma em alta',
  'Pact of {name} with {other} kept, {matter} unharmed; coins take heart and rise':
    'Pacto de {name} com {other} cumprido, sem danos para {matter}; as criptos se animam e sobem',
  'Nobody betrayed: {name} sticks with {other}; glue makers file patent, Tech gains':
    'Ninguém trai ninguém: {name} segue com {other}; fábrica de cola pede patente, tecnologia ganha',
  'Loyalty of {name} to {other} studied by swans; coin holders resolve to hold as well':
    'Cisnes estudam a lealdade de {name} a {other}; quem tem criptos decide também não largar',
  '{name} breaks pact with {other}; crack heard two towns away, coins crumble':
    '{name} rompe o pacto com {other}; o estalo se ouve a duas cidades dali, e as criptos racham',
  'Word given by {name} to {other} recalled as faulty; tech partners sell to be safe':
    'Recall: a palavra que {name} deu a {other} tem defeito; por segurança, vende-se tecnologia',
  '{name} breaks pact sworn on {matter}; {other} keeps pieces, public swaps coins for Bonds':
    '{name} quebra o pacto jurado sobre {matter}; {other} guarda os cacos, e criptos viram títulos',
  '{name} leaves pact by side door, {other} still holding the front one; Tech alliances sold':
    '{name} sai do pacto pela porta lateral, {other} ainda segura a da frente; vende-se tecnologia',
  'Betrayed by {name}, {other} will swear on nothing now, not even {matter}; only on Bonds':
    'Após a traição de {name}, {other} não jura mais nem sobre {matter}: só sobre títulos',
  '{other} learns from this newspaper of pact broken by {name}; wary holders sell coins':
    '{other} descobre por este jornal que {name} rompeu o pacto; com medo, vendem-se criptos',
  'Tip of {name} to {other} comes true; next one to be sold by the metre, coins jump':
    'A dica de {name} a {other} se confirma; a próxima será vendida a metro, e as criptos saltam',
  '{name} was right, {other} listened; experts call it a loophole, Tech climbs through':
    '{name} acertou e {other} ouviu; especialistas falam em brecha, e a tecnologia sobe por ela',
  'Whisper from {name} to {other} proves correct; hearing aids sold out, audio tech up':
    'O sussurro de {name} a {other} estava certo; esgotam-se aparelhos auditivos, tecnologia sobe',
  'Tip from {name} pays off for {other}; forecasting bureau weeps, closes, buys coins':
    'Dica de {name} rende para {other}; o instituto de previsões chora, fecha e compra criptos',
  'Source of good tip by {name} to {other} revealed: {matter}; tech firms ask it too, rise':
    'Fonte da boa dica de {name} a {other}: {matter}; a tecnologia também consulta e sobe',
  '{name} told {other} the future, and it came; nobody pays for careful Bonds any more':
    '{name} contou o futuro a {other}, e ele veio; ninguém mais paga pela cautela dos títulos',
  '{other} acts on tip from {name}, is seen smoking at the edges; coins lose their shine':
    '{other} segue a dica de {name} e ainda solta fumaça; criptos perdem o brilho',
  'Hot tip of {name} reached {other} cold; tech sector catches the chill, shivers down':
    'Dica quente de {name} chega fria a {other}; a tecnologia pega resfriado',
  'After false tip by {name}, {other} trusts only clocks and Bonds; both in demand':
    'Após a dica falsa de {name}, {other} só confia em relógios e títulos, ambos em alta',
  'Tip of {name} found to have been upside down; {other} turns it over, coins fall out':
    'A dica de {name} estava de cabeça para baixo; {other} a vira, e as criptos caem dela',
  '{other} returns tip to {name}, used once; no refund, resale value of Tech falls':
    '{other} devolve a dica a {name}, usada uma vez; sem reembolso, e a tecnologia perde valor',
  'False tip of {name} to {other} traced to {matter}; no comment, Bonds preferred':
    'Fonte da dica furada de {name} a {other}: {matter}; sem comentários, preferem-se títulos',
  '{name} repays {other}; bank staff gather to watch, credit flows, Tech up':
    '{name} paga o empréstimo a {other}; o banco para e assiste, o crédito flui, a tecnologia sobe',
  'Loan comes home to {other} from {name}, taller; Bonds, which do the same, praised':
    'O empréstimo feito a {name} volta crescido à casa de {other}; elogios aos títulos, que fazem igual',
  '{name} pays {other} back unasked; inquiry finds nothing wrong, coins relax upwards':
    '{name} paga a {other} sem cobrança; o inquérito nada encontra, e as criptos relaxam para cima',
  '{name} repays {other}, gets {matter} out of pawn; lenders, touched, turn to Tech':
    '{name} paga a {other} e recupera {matter}; comovidos, os credores investem em tecnologia',
  'IOU of {name} to {other} torn up; confetti maker floated within the hour, Tech up':
    'Rasgado o vale de {name} a {other}; fábrica de confete abre capital em uma hora, tecnologia sobe',
  'Repaid by {name}, {other} feels oddly light; lenders look for fresh risk, coins rise':
    '{name} paga, {other} sente uma leveza estranha; credores buscam novo risco, e criptos sobem',
  '{name} keeps money of {other}, calls it a long friendship; credit for Tech freezes':
    '{name} fica com o dinheiro de {other} e chama de longa amizade; congela o crédito à tecnologia',
  'Loan of {other} to {name} declared lost at sea; savers want Bonds and a lighthouse':
    'Empréstimo de {other} a {name} dado como perdido no mar; poupadores querem títulos e um farol',
  '{other} left with {matter} in place of cash from {name}; lenders run from coins':
    '{other} fica com {matter} e sem o dinheiro de {name}; credores fogem das criptos',
  '{name} does not repay {other}; IOU framed as modern art, startups must pay in advance':
    '{name} não paga a {other}; o vale vira arte moderna, e startups terão de pagar adiantado',
  'Money of {other} last seen with {name}, who hums; coin holders hear it and sell':
    'O dinheiro de {other} foi visto pela última vez com {name}, que assobia; vendem-se criptos',
  'Loan unpaid: friendship of {name} with {other} cut to junk; only Bonds keep their rating':
    'Calote: a amizade de {name} com {other} vira lixo; só os títulos mantêm a nota',
  'Dared by {other}, {name} goes all in and comes out richer; coins lose all fear':
    'No desafio de {other}, {name} aposta tudo e sai ganhando; as criptos perdem o medo',
  '{name} makes good on dare by {other}; investors who had shut their eyes buy Tech':
    '{name} cumpre o desafio de {other}; quem tapava os olhos abre e compra tecnologia',
  '{name} wins dare and {matter} from {other}; nerve to be built into chips, Tech up':
    '{name} vence o desafio e leva {matter} de {other}; coragem virá em chips, e a tecnologia sobe',
  'Dare of {other} survived by {name}; caution withdrawn from shops, Bonds with it':
    '{name} sobrevive ao desafio de {other}; a prudência sai das lojas, e os títulos junto',
  '{name} looks before leaping, as {other} dared; coins do not look, and leap higher':
    '{name} olha e salta, como {other} desafiou; as criptos não olham e saltam mais alto',
  'Faculty of Recklessness offers {name} a chair for dare by {other}; startups enrol, rise':
    'Faculdade da Imprudência dá cátedra a {name} pelo desafio de {other}; startups se matriculam e sobem',
  '{name} fails dare by {other}; daredevils take up knitting, sell their coins':
    '{name} falha no desafio de {other}; os destemidos passam ao tricô e vendem suas criptos',
  'All in, then all out: {name} loses dare to {other}; Bonds handed out with blankets':
    'Tudo dentro, tudo fora: {name} perde o desafio de {other}; distribuem-se cobertores e títulos',
  'Nerve of {name} handed in at lost property after dare by {other}; Tech jittery, lower':
    'Coragem de {name} vai aos achados e perdidos após desafio de {other}; a tecnologia treme e cai',
  '{name} loses dare and {matter} to {other}; boldness, and coins with it, marked down':
    '{name} perde para {other} o desafio e {matter}; audácia e criptos entram em liquidação',
  '{other} says dare lost by {name} was a joke; nobody in Tech laughs, several sell':
    '{other} diz que o desafio perdido por {name} era piada; na tecnologia ninguém ri, muitos vendem',
  'Railings ordered after failed dare of {name}; {other} holds the tape, careful Bonds gain':
    'Após o desafio perdido por {name}, encomendam corrimãos; {other} segura a trena, títulos ganham',
  '{name} tells secret of {other}; walls deny having ears, sensor makers lead Tech up':
    '{name} conta o segredo de {other}; as paredes negam ter ouvidos, e sensores puxam a tecnologia',
  '{name} lets slip what {other} holds; private wallets feel watched, coins slide':
    '{name} deixa escapar o que {other} tem; as carteiras privadas se sentem vigiadas, e criptos caem',
  'Secret of {other} kept until {name} met a cup of coffee; Bonds, which have none, gain':
    'O segredo de {other} durou até {name} tomar um café; ganham os títulos, que não têm nenhum',
  'Office knows all about {other} and {matter}, thanks to {name}; smart locks lift Tech':
    'Por {name}, o escritório já sabe de {other} com {matter}; fechaduras inteligentes erguem a tecnologia',
  '{other} needs a new secret, {name} having used the old one; anonymous coins in demand':
    '{other} precisa de outro segredo, pois {name} gastou o antigo; criptos anônimas em alta',
  'Silence of {name} about {other} expires early; trust in Tech goes off with it':
    'Vence antes do prazo o silêncio de {name} sobre {other}; a confiança na tecnologia vence junto',
  '{name} falls out with {other}; lift stops between floors out of tact, Tech takes stairs down':
    '{name} briga com {other}; por tato, o elevador para entre andares, e a tecnologia desce a pé',
  'Feud of {name} with {other} divides canteen; the neutral table swaps Tech for Bonds':
    'A rixa de {name} com {other} divide o refeitório; a mesa neutra troca tecnologia por títulos',
  '{name} lists {other} as former friend; alliances open lower, coins lower still':
    '{name} põe {other} na lista de ex-amizades; as alianças abrem em baixa, e as criptos mais ainda',
  'Words between {name} and {other} use up dictionary; software firms print more, gain':
    'As palavras de {name} contra {other} esgotam o dicionário; o software o amplia e ganha',
  '{name} and {other} quarrel over {matter}; neighbours take sides, coins take fright':
    '{name} discute com {other} sobre {matter}; a vizinhança toma partido, e as criptos, um susto',
  'Peace talks of {name} with {other} fail over the seating plan; funds sit down in Bonds':
    'A paz de {name} com {other} fracassa na ordem das cadeiras; os fundos se sentam em títulos',
  '{name} makes up with {other}; grudge put out for collection, tech index lighter, rises':
    '{name} faz as pazes com {other}; o rancor vai para o lixo, e a tecnologia, mais leve, sobe',
  '{name} buries hatchet with {other}; the shovel strikes old coins, all coins go up':
    '{name} enterra o machado com {other}; a pá bate em moedas antigas, e até as criptos sobem',
  '{name} shakes hands with {other}; slight tremor felt, shelter in Bonds swapped for Tech':
    '{name} aperta a mão de {other}; leve tremor, e o abrigo dos títulos é trocado por tecnologia',
  'Peace between {name} and {other}; lawyers weep, everybody else buys Tech':
    'Paz de {name} com {other}; os advogados choram, todos os outros compram tecnologia',
  '{name} and {other} take turns with {matter} again; coins, touched, go up':
    '{name} volta a dividir {matter} com {other}; comovidas, as criptos sobem',
  '{name} and {other} wave white flags at the same moment; laundry full, safe Bonds sold':
    '{name} ergue a bandeira branca junto com {other}; lavanderia cheia, e vendem-se os títulos seguros',
  '{name} wears forfeit in the office; mirror app crashes under demand, Tech up':
    '{name} usa a prenda do castigo no escritório; app de espelho cai de tanta procura, tecnologia sobe',
  'Forfeit worn by {name} stops traffic at the coffee machine; coins halt as well, then slip':
    'A prenda do castigo de {name} para o trânsito na cafeteira; as criptos também param e escorregam',
  'Fashion week moves to desk of {name}, in forfeit; webcam makers sell out, Tech up':
    'Semana de moda muda para a mesa de {name} e seu castigo; webcams esgotam, e a tecnologia sobe',
  '{name} wears forfeit with what dignity was left; Bonds, which have plenty, gain':
    '{name} usa a prenda com o que restava de dignidade; ganham os títulos, que a têm de sobra',
  'Visitors take {name}, in forfeit, for the head of the firm; confidence in Tech restored':
    'Visitantes tomam {name}, com a prenda do castigo, pela diretoria; volta a confiança na tecnologia',
  'Portrait of {name} in forfeit minted as digital art; coins jump for joy':
    'Retrato de {name} com a prenda do castigo vira arte digital; as criptos saltam de alegria',
};
