// The house's headlines about the cast in Japanese, by their English patterns; names and things are filled in by `ofHeadline`.

export const castDeck: Readonly<Record<string, string>> = {
  '{name} loses everything, asks the cloakroom whether the coat counts; savers choose Bonds':
    '{name}が全財産を失い、クロークの上着も数に入るか質問、貯蓄は債券へ',
  'Ruin of {name} takes nine minutes; sobered public sells its coins':
    '{name}、わずか九分で破産、目が覚めた大衆はコインを売却',
  'Creditors of {name} share out one chair, leg by leg; they sell Tech to feel better':
    '{name}の債権者、椅子一脚を脚ごとに分配、憂さ晴らしにテック株を売る',
  'Fortune of {name} confirmed at zero; tech firms look into their own tills and sag':
    '{name}の財産、ゼロと確定、テック各社も自社の金庫をのぞいて下落',
  'Pigeon takes over desk of ruined {name}, begins at once to swap coins for Bonds':
    '破産した{name}の机にハトが着任、直ちにコインを債券へ乗り換え',
  '{name} now worth nothing; museum offers double, coins take heart':
    '{name}の価値がゼロに、博物館が倍額を提示しコインは強気',
  '{name} makes more money than anyone, cannot say how; tech firms adopt the method and rise':
    '{name}が最高益、理由は説明できず、テック各社がその手法を採用し上昇',
  'Wallet of {name} no longer closes; shops run out of string, coins in demand':
    '{name}の財布が閉まらず、店からひもが消え、コインに買い',
  'Profits of {name} served as cake to whole floor; coin holders take seconds, coins rise':
    '{name}の利益がケーキで配られる、コイン投資家がおかわりし相場上昇',
  'Record day of {name} put down to breakfast; software firms order the porridge and rise':
    '{name}の記録的な一日は朝食のおかげ、ソフト各社が同じおかゆを注文し上昇',
  '{name} so far ahead that second place had to be guessed; nobody has patience for Bonds':
    '{name}が独走、二位は推定で発表、債券を待つ忍耐は誰にもなし',
  'Bank asks {name} to bring profits in smaller bags; robot porters in demand, Tech up':
    '銀行が{name}に「利益は小袋で」と要請、運搬ロボット人気でテック株高',
  'Worst day of {name} to be taught in schools; homework is to buy Bonds':
    '{name}の最悪の一日が教科書に、宿題は「債券を買うこと」',
  '{name} loses more than anyone, finds an old umbrella in the process; tech marked down':
    '{name}が最大の損失、見つかったのは古い傘だけ、テック株は値下げ',
  'Chart of the day of {name} mistaken for a staircase; coins walk down it':
    '{name}の損益グラフが階段と間違えられ、コインが降りていく',
  '{name} wants to exchange the whole day; exchange asks for a receipt, Tech loses heart':
    '{name}、「今日一日」の返品を希望、レシートなく却下、テック株は意気消沈',
  'Weather service names a low after {name}; coins sink towards it':
    '気象台が低気圧を「{name}」と命名、コインも引き寄せられ下落',
  'Flags at half mast for the day of {name}; pension funds salute, swap Tech for Bonds':
    '{name}の一日に半旗、年金基金が敬礼のうえテック株を債券に交換',
  'Margin desk and {name} now on first-name terms; leverage in coins goes out of fashion':
    '{name}と追証係、今や愛称で呼び合う仲、コインのレバレッジは流行遅れに',
  '{name} lets margin call ring; the whole street picks up and sells Tech':
    '{name}が追証の電話を放置、街中が受話器を取りテック株を売る',
  'Margin call of {name} set to music; nervous listeners hum it and buy Bonds':
    '{name}への追証の電話が楽曲化、不安な聴衆は口ずさみつつ債券買い',
  '{name} answers margin call with "wrong number"; it rings again, coins slip':
    '{name}、追証の電話に「番号違い」と応答、すぐまた鳴りコイン下落',
  'Margin of {name} now thinner than hotel soap; funds wash their hands of Tech':
    '{name}の証拠金、ホテルの石けんより薄く、ファンドもテック株から手を洗う',
  'Telephone of {name} retires after margin calls, chooses a quiet life in Bonds':
    '{name}の電話機、追証続きで引退、債券とともに静かな余生へ',
  '{name} back from the depths with a tan; tech shares ask for the address, go up':
    '{name}が底から日焼けして帰還、テック株が行き先を尋ねて上昇',
  'Obituary of {name} withdrawn by this newspaper with regret; coins revive as well':
    '本紙、{name}の訃報を遺憾ながら撤回、コインも息を吹き返す',
  '{name} climbs out of last place by the service stairs; software firms take the lift up':
    '{name}、非常階段で最下位を脱出、ソフト株はエレベーターで上昇',
  'Comeback of {name} catches bears in pyjamas; they buy back Tech without shoes':
    '{name}の復活に弱気筋は寝間着のまま、裸足でテック株を買い戻す',
  '{name} rises from the ashes, is asked to sweep up; embers of coins glow again':
    '{name}が灰の中から復活、ほうきを渡される、コインも再び輝く',
  'Bookmakers had buried {name}; they sell the spade and their Bonds, buy coins':
    '賭け屋は{name}を埋葬済み、今やスコップと債券を売りコインを買う',
  'Champion {name} asks for the prize in swivel chairs; office tech spins upward':
    '王者{name}、賞品は回転椅子を希望、オフィス系テック株が上向きに回る',
  'Champion {name} to be cast in bronze; metal runs short, coins worth more':
    '優勝の{name}が銅像に、金属不足でコインの価値が上昇',
  '{name} wins it all, thanks the tech index, which blushes and rises':
    '{name}が完全優勝、感謝されたテック指数が赤面して上昇',
  'Victory lap of {name} held up by a revolving door; cautious Bonds pushed out':
    '{name}の優勝行進が回転ドアで渋滞、慎重な債券は押し出される',
  'Nether Pudsworth names its roundabout after champion {name}; coins go round and up':
    '優勝を記念しネザー・パズワースの環状交差点が「{name}」に、コインは回って上昇',
  '{name} takes the title and a spare; all the others buy faster machines, Tech gains':
    '{name}がタイトルと予備まで獲得、他は速い機械を購入しテック株高',
  '{name} says one thing, buys the other; ventriloquists protest, plain Bonds trusted':
    '{name}、言うことと買うものが逆、腹話術師が抗議、素直な債券に信頼',
  'Both faces of {name} interviewed; they disagree on Tech, which falls between them':
    '{name}の二つの顔に取材、テックで意見が割れ、株は間に落ちる',
  'Hypocrite of the day {name} declines title in public, accepts it in private; coins dip':
    '{name}に偽善大賞、公には辞退、内々に受領、コインは動揺し下落',
  'Parrot repeats what {name} says in private; honest Bonds bid up':
    '{name}の本音をオウムが復唱、正直な債券に買い',
  'Lie detector meets {name}, asks for a colleague; makers of such devices lead Tech up':
    '嘘発見器が{name}と面談し増員を要請、メーカーがテック株を押し上げ',
  'Library shelves words of {name} under fiction, beside coins, which now find readers and buyers':
    '図書館が{name}の発言を小説棚へ、隣のコインまで読まれて買われる',
  '{name} fined, asks for a loyalty card; well-behaved Bonds in favour':
    '{name}に罰金、ポイントカードを求める、行儀の良い債券が人気',
  'Fine of {name} buys the regulator a louder bell; startled traders drop Tech':
    '{name}の罰金で監督官の鈴が大音量に、驚いた市場はテック株を手放す',
  '{name} pays fine in small change; coins of every kind run short and rise':
    '{name}が罰金を小銭で支払い、硬貨が不足、暗号コインまで値上がり',
  'Regulator fines {name}, offers a biscuit; coins without papers sold in fright':
    '監督官が{name}に罰金とビスケット、身元不明のコインは怖がられ売られる',
  'Receipt for fine of {name} admired for its paper; paper Bonds rise in sympathy':
    '{name}の罰金の領収書、紙質が絶賛され、同じ紙の債券も上昇',
  '{name} appeals against fine, the appeal is fined; tech firms duck, and so do their shares':
    '{name}が罰金に異議、異議にも罰金、テック各社が身を伏せ株価も伏せる',
  '{name} pays {other} the lost bet in full, in daylight; trust spreads, Tech up':
    '{name}が{other}に賭け金を白昼堂々全額払う、信頼広がりテック株高',
  'Wager over {matter} settled by {name}; {other} orders a smart shelf, Tech gains':
    '{name}が{matter}の賭けを清算、{other}はスマート棚を注文、テック株高',
  '{name} honours bet with {other}; bookmakers, moved, accept coins at last':
    '{name}が{other}との賭けを履行、感動した賭け屋がついにコインを受け付け',
  '{other} counts winnings from {name} twice, finds them right; faith in paper lifts Bonds':
    '{other}、{name}からの賭け金を二度数え一致、紙への信頼で債券上昇',
  'Debt of honour, thought extinct, paid by {name} to {other}; scientists cheer, Tech up':
    '{name}が{other}に「名誉の負債」を支払う、絶滅種の発見に科学者歓喜、テック株高',
  '{name} hands over {matter} after lost bet; {other} has it insured in coins, which rise':
    '{name}が賭けに負け{matter}を引き渡し、{other}はコイン建てで保険、コイン上昇',
  '{name} will not pay {other} the bet, blames the weather; weather denies it, coins fall':
    '{name}、{other}への賭け金不払いを天気のせいに、天気は否定、コイン下落',
  'Bet over {matter} unpaid; {name} is out, {other} waits in doorway, savers buy Bonds':
    '{matter}の賭け金未払い、{name}は外出中、{other}は戸口で待機、貯蓄は債券へ',
  '{name} offers {other} a firm handshake in place of the bet; credit for Tech dries up':
    '{name}、{other}に賭け金の代わりに固い握手、テック向け融資が枯れる',
  '{other} still waits for bet money from {name}; chair brought, then bed, then Bonds':
    '{other}、{name}の賭け金をなお待つ、椅子が運ばれ、寝台、最後に債券',
  'Promise of {name} to {other} quoted at half price; coins, also promises, follow it down':
    '{name}の{other}への約束が半値に、同じく約束であるコインも連れ安',
  '{name} cannot recall any bet with {other}; makers of memory chips see orders, Tech up':
    '{name}、{other}との賭けを記憶せず、メモリーチップに注文、テック株高',
  'Pact of {name} with {other} holds; notaries baffled, Tech takes courage and rises':
    '{name}と{other}の協定が守られる、公証人は困惑、テック株は勇気を得て上昇',
  '{name} keeps word sworn to {other} on {matter}; Bonds, also promises, in favour':
    '{name}、{matter}に誓った{other}との約束を守る、同じく約束である債券が人気',
  'Handshake of {name} with {other} lasts to the end; both hands well, Tech firmer':
    '{name}と{other}の握手が最後まで続く、手は無事、テック株も引き締まり上昇',
  'Pact of {name} with {other} kept, {matter} unharmed; coins take heart and rise':
    '{name}と{other}の協定満了、{matter}は無傷で返還、コインも元気に上昇',
  'Nobody betrayed: {name} sticks with {other}; glue makers file patent, Tech gains':
    '裏切りなし、{name}は{other}と密着のまま、接着剤メーカーが特許申請しテック株高',
  'Loyalty of {name} to {other} studied by swans; coin holders resolve to hold as well':
    '白鳥の群れが{name}と{other}の忠誠を研究、コイン保有者も手放さぬ決意',
  '{name} breaks pact with {other}; crack heard two towns away, coins crumble':
    '{name}が{other}との協定を破る、亀裂音は二つ先の町まで、コインも崩れる',
  'Word given by {name} to {other} recalled as faulty; tech partners sell to be safe':
    '{name}が{other}に与えた言葉、欠陥でリコール、念のためテック株売り',
  '{name} breaks pact sworn on {matter}; {other} keeps pieces, public swaps coins for Bonds':
    '{name}が{matter}に誓った協定を破る、破片は{other}が保管、大衆はコインを債券に交換',
  '{name} leaves pact by side door, {other} still holding the front one; Tech alliances sold':
    '{name}が協定を裏口から退出、{other}は表の扉を支えたまま、テック提携株売り',
  'Betrayed by {name}, {other} will swear on nothing now, not even {matter}; only on Bonds':
    '{name}の裏切りで{other}はもう{matter}にさえ誓わず、誓うのは債券だけ',
  '{other} learns from this newspaper of pact broken by {name}; wary holders sell coins':
    '{other}、{name}の協定破りを本紙で知る、不安からコイン売り',
  'Tip of {name} to {other} comes true; next one to be sold by the metre, coins jump':
    '{name}が{other}に教えた情報が的中、次回は量り売り、コイン急伸',
  '{name} was right, {other} listened; experts call it a loophole, Tech climbs through':
    '{name}が正しく{other}が従う、専門家は「抜け穴」と指摘、テック株がよじ登る',
  'Whisper from {name} to {other} proves correct; hearing aids sold out, audio tech up':
    '{name}から{other}へのささやきが的中、補聴器が完売、音響テック株高',
  'Tip from {name} pays off for {other}; forecasting bureau weeps, closes, buys coins':
    '{name}の助言で{other}が利益、予測局は涙ながらに閉鎖しコインを購入',
  'Source of good tip by {name} to {other} revealed: {matter}; tech firms ask it too, rise':
    '{name}が{other}に教えた情報の源は{matter}、テック各社も相談に訪れ上昇',
  '{name} told {other} the future, and it came; nobody pays for careful Bonds any more':
    '{name}が{other}に告げた未来が到来、慎重な債券に金を出す人は皆無',
  '{other} acts on tip from {name}, is seen smoking at the edges; coins lose their shine':
    '{name}の情報に乗った{other}、端から煙を上げる姿を目撃、コインは輝きを失う',
  'Hot tip of {name} reached {other} cold; tech sector catches the chill, shivers down':
    '{name}の「熱い情報」、{other}には冷めて届く、テック株も風邪をひく',
  'After false tip by {name}, {other} trusts only clocks and Bonds; both in demand':
    '{name}の偽情報以来{other}が信じるのは時計と債券のみ、双方に需要',
  'Tip of {name} found to have been upside down; {other} turns it over, coins fall out':
    '{name}の情報は上下逆と判明、{other}がひっくり返しコインがこぼれ落ちる',
  '{other} returns tip to {name}, used once; no refund, resale value of Tech falls':
    '{other}、一度使っただけの情報を{name}に返品、返金なし、テック株下落',
  'False tip of {name} to {other} traced to {matter}; no comment, Bonds preferred':
    '{name}が{other}に流した誤情報、出所は{matter}とされるが取材拒否、債券が選好',
  '{name} repays {other}; bank staff gather to watch, credit flows, Tech up':
    '{name}が{other}に返済、行員総出で見物、融資が流れテック株高',
  'Loan comes home to {other} from {name}, taller; Bonds, which do the same, praised':
    '{name}への貸付が{other}のもとへ帰宅、背が伸びる、同じく育つ債券に称賛',
  '{name} pays {other} back unasked; inquiry finds nothing wrong, coins relax upwards':
    '{name}が催促なしで{other}に返済、調査でも不審点なし、コインは安心して上昇',
  '{name} repays {other}, gets {matter} out of pawn; lenders, touched, turn to Tech':
    '{name}が{other}に完済し{matter}を質から出す、感動した貸し手はテック株へ',
  'IOU of {name} to {other} torn up; confetti maker floated within the hour, Tech up':
    '{name}が{other}に渡した借用書を破棄、紙吹雪会社が即日上場、テック株高',
  'Repaid by {name}, {other} feels oddly light; lenders look for fresh risk, coins rise':
    '{name}が返済、{other}は妙に身軽に、貸し手は新たな危険を求めコイン上昇',
  '{name} keeps money of {other}, calls it a long friendship; credit for Tech freezes':
    '{name}、{other}の金を返さず「長い友情」と呼ぶ、テック向け融資が凍結',
  'Loan of {other} to {name} declared lost at sea; savers want Bonds and a lighthouse':
    '{other}から{name}への貸付、海難扱いに、貯蓄家は債券と灯台を希望',
  '{other} left with {matter} in place of cash from {name}; lenders run from coins':
    '{name}が返済せず、{other}の手元に残ったのは{matter}、貸し手はコインから逃走',
  '{name} does not repay {other}; IOU framed as modern art, startups must pay in advance':
    '{name}が{other}に返済せず、借用書は現代美術に、新興テックは前払い必須',
  'Money of {other} last seen with {name}, who hums; coin holders hear it and sell':
    '{other}の金の最後の目撃場所は鼻歌まじりの{name}の手元、コインは売られる',
  'Loan unpaid: friendship of {name} with {other} cut to junk; only Bonds keep their rating':
    '返済なし、{name}と{other}の友情がジャンク級に、格付けを保つは債券のみ',
  'Dared by {other}, {name} goes all in and comes out richer; coins lose all fear':
    '{other}の挑発で{name}が全額勝負、増やして帰還、コインから恐怖が消える',
  '{name} makes good on dare by {other}; investors who had shut their eyes buy Tech':
    '{name}が{other}の挑戦を達成、目を覆っていた投資家がテック株を買う',
  '{name} wins dare and {matter} from {other}; nerve to be built into chips, Tech up':
    '{name}、{other}との度胸試しに勝ち{matter}を獲得、度胸搭載チップに期待しテック株高',
  'Dare of {other} survived by {name}; caution withdrawn from shops, Bonds with it':
    '{name}が{other}の度胸試しから生還、「慎重」が店頭から撤去、債券も一緒に',
  '{name} looks before leaping, as {other} dared; coins do not look, and leap higher':
    '{name}、{other}の挑戦を受け、よく見て跳ぶ、コインは見ずにもっと高く跳ぶ',
  'Faculty of Recklessness offers {name} a chair for dare by {other}; startups enrol, rise':
    '無謀学部、{other}の度胸試しを制した{name}に講座、新興テックが入学し上昇',
  '{name} fails dare by {other}; daredevils take up knitting, sell their coins':
    '{name}、{other}の度胸試しに失敗、無鉄砲たちは編み物に転じコインを売却',
  'All in, then all out: {name} loses dare to {other}; Bonds handed out with blankets':
    '全部入れて全部消える、{name}が{other}の度胸試しに敗北、毛布と債券を配布',
  'Nerve of {name} handed in at lost property after dare by {other}; Tech jittery, lower':
    '{name}の度胸、{other}との勝負後に遺失物係へ、テック株も震えて下落',
  '{name} loses dare and {matter} to {other}; boldness, and coins with it, marked down':
    '{name}が{other}との勝負に負け{matter}も失う、大胆さとコインが値引きに',
  '{other} says dare lost by {name} was a joke; nobody in Tech laughs, several sell':
    '{other}「{name}が負けた勝負は冗談」、テック業界は誰も笑わず売り',
  'Railings ordered after failed dare of {name}; {other} holds the tape, careful Bonds gain':
    '{name}の失敗で手すりを発注、挑んだ{other}が巻き尺を持ち、慎重な債券が上昇',
  '{name} tells secret of {other}; walls deny having ears, sensor makers lead Tech up':
    '{name}が{other}の秘密を暴露、壁は「耳はない」と否定、センサー各社がテック株を牽引',
  '{name} lets slip what {other} holds; private wallets feel watched, coins slide':
    '{name}が{other}の持ち高をうっかり漏らす、財布たちは視線を感じコイン下落',
  'Secret of {other} kept until {name} met a cup of coffee; Bonds, which have none, gain':
    '{other}の秘密、{name}がコーヒーを飲むまでの命、秘密なき債券が上昇',
  'Office knows all about {other} and {matter}, thanks to {name}; smart locks lift Tech':
    '{name}の口から{other}と{matter}の件が社内に、スマートロックがテック株を押し上げ',
  '{other} needs a new secret, {name} having used the old one; anonymous coins in demand':
    '{other}、新しい秘密を募集、古いものは{name}が使用済み、匿名コインに需要',
  'Silence of {name} about {other} expires early; trust in Tech goes off with it':
    '{other}に関する{name}の沈黙、期限前に失効、テックへの信頼も賞味期限切れ',
  '{name} falls out with {other}; lift stops between floors out of tact, Tech takes stairs down':
    '{name}と{other}が仲違い、エレベーターは気を遣い階の間で停止、テック株は階段で下る',
  'Feud of {name} with {other} divides canteen; the neutral table swaps Tech for Bonds':
    '{name}と{other}の確執で食堂が二分、中立席はテック株を債券に交換',
  '{name} lists {other} as former friend; alliances open lower, coins lower still':
    '{name}、{other}を「元友人」欄へ移す、同盟相場は安寄り、コインはさらに安い',
  'Words between {name} and {other} use up dictionary; software firms print more, gain':
    '{name}と{other}の罵り合いで辞書が品切れ、ソフト各社が増刷し上昇',
  '{name} and {other} quarrel over {matter}; neighbours take sides, coins take fright':
    '{name}と{other}が{matter}をめぐり口論、近所は肩入れ、コインは逃げ腰',
  'Peace talks of {name} with {other} fail over the seating plan; funds sit down in Bonds':
    '{name}と{other}の和平交渉、席順で決裂、ファンドは債券に腰を下ろす',
  '{name} makes up with {other}; grudge put out for collection, tech index lighter, rises':
    '{name}と{other}が和解、恨みは粗大ごみへ、身軽になったテック株は上昇',
  '{name} buries hatchet with {other}; the shovel strikes old coins, all coins go up':
    '{name}と{other}が矛を土に埋めて和解、古銭が出てきてコイン全般上昇',
  '{name} shakes hands with {other}; slight tremor felt, shelter in Bonds swapped for Tech':
    '{name}と{other}が握手、微震を観測、避難先の債券はテック株に交換',
  'Peace between {name} and {other}; lawyers weep, everybody else buys Tech':
    '{name}と{other}が和平、弁護士は号泣、それ以外の全員がテック株を買う',
  '{name} and {other} take turns with {matter} again; coins, touched, go up':
    '{name}と{other}、再び{matter}を交代で使用、感動したコインが上昇',
  '{name} and {other} wave white flags at the same moment; laundry full, safe Bonds sold':
    '{name}と{other}が同時に白旗、洗濯屋は満杯、安全な債券は売られる',
  '{name} wears forfeit in the office; mirror app crashes under demand, Tech up':
    '{name}が社内で罰ゲームの装い、鏡アプリに注文殺到、テック株高',
  'Forfeit worn by {name} stops traffic at the coffee machine; coins halt as well, then slip':
    '罰ゲーム姿の{name}でコーヒーメーカー前が渋滞、コインも止まって滑る',
  'Fashion week moves to desk of {name}, in forfeit; webcam makers sell out, Tech up':
    'ファッション週間、罰ゲーム姿の{name}の机に会場変更、カメラ完売でテック株高',
  '{name} wears forfeit with what dignity was left; Bonds, which have plenty, gain':
    '{name}、残り少ない威厳で罰ゲームに耐える、威厳豊富な債券が上昇',
  'Visitors take {name}, in forfeit, for the head of the firm; confidence in Tech restored':
    '来客、罰ゲーム姿の{name}を会長と誤認、テックへの信頼が回復',
  'Portrait of {name} in forfeit minted as digital art; coins jump for joy':
    '罰ゲーム姿の{name}の肖像がデジタルアートに、コインは跳び上がって喜ぶ',
};
