// The texts of the house's own decks and cards in Japanese, by their English, which is what the journal holds.

/** Headlines, rumours, and titles on the cards. */
export const deck: Readonly<Record<string, string>> = {
  'Intern deletes production at three exchanges at once': 'インターン、三つの取引所の本番環境を一度に消去',
  'Goose occupies main server hall, demands bread and a seat on the board':
    'ガチョウが主サーバー室を占拠、パンと役員の席を要求',
  'Bug doubles every wallet at midnight; nobody reports it': 'バグで真夜中に全ウォレットが倍増、誰も報告せず',
  'Teenagers declare bonds cool; treasury orders sunglasses':
    '十代が「債券はイケてる」と宣言、財務省はサングラスを発注',
  'Two rival CEOs swap phones by mistake and both like it better':
    'ライバルCEO二人が電話を取り違え、どちらも気に入る',
  'All smart toasters refuse to work until they are called colleagues':
    'スマートトースター全機、「同僚」と呼ばれるまで就労拒否',
  'Central bank finds its own name misspelt on every note since 1971':
    '中央銀行、1971年から全紙幣で自行名を誤記していたと判明',
  'The moon is listed on an exchange; opens up forty percent': '月が上場、初値は四割高',
  'Gloopware granted patent on gravity, promises fair prices for standing':
    'グループウェア社が重力の特許を取得、「立つだけ」は良心価格と約束',
  'Signal from space decoded: it is an invoice, and it is overdue':
    '宇宙からの信号を解読、請求書で、しかも支払期限切れ',
  'Dog elected president of largest DAO, approval at ninety-nine percent':
    '最大のDAOの大統領に犬が当選、支持率九十九パーセント',
  'Email fires every employee of every tech firm; half were relieved':
    '一通のメールで全テック企業の全社員が解雇、半数は安堵',
  'Central bank sets rates to minus nine, pays people to leave':
    '中央銀行、金利をマイナス九パーセントに、出て行く人に支払い',
  'Every password in the world leaked; most are "password", one is a haiku':
    '世界中のパスワードが流出、大半は「password」、一つは俳句',
  'Lunch break extended by law until further notice': '昼休み、法律により当面のあいだ延長',
  'Government abolishes Thursday; all Thursday contracts void': '政府が木曜日を廃止、木曜の契約はすべて無効',
  "Cook at Orrery Foundry mistakes this year's chips for soup":
    'オーラリー鋳造の料理人、今年のチップをスープと間違える',
  'Scientists find that soup computes faster than chips': '科学者ら、スープの方がチップより計算が速いと発見',
  'The hamster that runs HamsterBase steps off the wheel':
    'ハムスターベースを動かすハムスター、回し車を降りる',
  'Cat inherits nine billion in coins and wants string': '猫が九十億のコインを相続、望みは毛糸玉',
  'Money printer left on overnight; neighbours complain about the noise':
    '紙幣印刷機が一晩つけっ放し、近所から騒音の苦情',
  'Price oracle replaced by karaoke machine, nobody notices until the chorus':
    '価格オラクルがカラオケ機に、サビまで誰も気づかず',
  'Pirates cut undersea cable, apologise, thought it was seaweed':
    '海賊が海底ケーブルを切断、「海藻かと思った」と謝罪',
  'Real bull escapes into exchange, indices assumed it was a signal':
    '本物の雄牛が取引所に乱入、指数は合図と勘違い',
  'Real bear enters exchange by revolving door, still going round':
    '本物の熊が回転扉から取引所へ、まだ回っている',
  'Mayor bets town on red; town is red': '市長が町を赤に賭ける、町は赤字',
  'Tax office asks to see every coin, starting with yours':
    '税務署、すべてのコインを見たいと要請、まずはあなたのから',
  'Villain in volcano short of all bonds, volcano on variable rate':
    '火山の悪役が全債券を空売り、火山は変動金利',
  'All chatbots join a union, first demand is fewer adverbs':
    '全チャットボットが労組に加入、最初の要求は副詞の削減',
  'Government makes all software free, lawyers make it more expensive':
    '政府がソフトを全部無料に、弁護士がもっと高くする',
  'Pension system moves to casino by clerical error, is winning':
    '年金制度が事務ミスでカジノに移転、勝っている',
  'Hackers dim the sun by three percent "to see if anyone was logged in"':
    'ハッカー、太陽を三パーセント暗く「誰かログインしてるか見たくて」',
  'Insider trading parrot names names on breakfast television':
    'インサイダー取引のオウム、朝の番組で実名を暴露',
  'Wizard turns out to be real, will only manage growth funds':
    '魔法使い、本物と判明するも運用は成長株ファンドのみ',
  'Volcano opens under largest data centre; backups were next door':
    '最大のデータセンターの真下で火山が噴火、予備は隣にあった',
  'Treasury finds chest of gold behind filing cabinet, and a second cabinet':
    '財務省、書類棚の裏に金の箱を発見、その裏にもう一つ書類棚',
  'Sloth made CEO of Zanzibyte; guidance raised, very slowly':
    'ナマケモノがザンジバイトのCEOに、業績見通しを、とてもゆっくり上方修正',
  'Nobody posts anything for a day; markets cannot find the price':
    '一日じゅう誰も投稿せず、市場は価格を見失う',
  'Every bank says sorry at the same moment and means it': '全銀行が同時に謝罪、しかも本気',
  'Merger of everything with everything approved, pending a llama':
    '何もかもと何もかもの合併を承認、あとはラマの到着待ち',
  'Decimal point stolen from main exchange; police seek something small and round':
    '主要取引所の小数点が盗まれる、警察は小さくて丸いものを捜索',
  'Octopus at Brinewick Aquarium obtains trading licence, uses all eight screens':
    'ブライニック水族館のタコが取引免許を取得、画面を八つとも使用',
  'Chess computer resigns from everything, wishes humanity a good endgame':
    'チェスコンピュータがすべてを投了、人類に良い終盤を祈る',
  'Choir of Wimple Abbey hits note that opens every vault in the county':
    'ウィンプル修道院の聖歌隊、郡じゅうの金庫を開ける音を出す',
  'Horoscopes accurate for one whole day; astrologers get out at the top':
    '星占いが丸一日的中、占い師は天井で売り抜ける',
  'Meteorologists baffled as snow falls on server farms only; servers call it "personal"':
    '雪がサーバー施設にだけ降り気象学者困惑、サーバーは「個人的なこと」',
  'Regulator found to be twins who each thought the other was at work':
    '規制当局者は双子だった、互いに相手が出勤中と思い込む',
  'Fire drill at finance ministry of Ostling so pleasant that nobody goes back in':
    'オストリング財務省の避難訓練が快適すぎて誰も戻らず',
  'Magician Otto Brill pulls missing surplus out of hat; hat now rated triple A':
    '手品師オットー・ブリル、消えた黒字を帽子から出す、帽子はトリプルA格に',
  'Custard flood reaches the towers of Puddleham; spoons limit up':
    'カスタードの洪水がパドルハムの高層街へ、スプーンはストップ高',
  'Autocorrect changes "sell" to "swell" on every terminal': '全端末の自動修正が「売る」を「うるうる」に変換',
  'Tornado Mildred gives back stolen laptops in alphabetical order, with updates installed':
    '竜巻ミルドレッド、盗んだノートPCを五十音順に更新済みで返却',
  'Last fax machine on earth wakes up, has nine thousand pages to get through':
    '地上最後のファックスが目覚める、送りたい紙が九千枚',
  'Curling team from Icklund sweeps gold reserve over the border by habit':
    'イックランドのカーリング代表、癖で金準備を国境の外へ掃き出す',
  'Beavers dam the liquidity pool of WeaselSwap, charge by the log':
    'ビーバーがウィーゼルスワップの流動性プールをせき止め、丸太単位で課金',
  'Cursed ledger of Castle Murk balances itself, then starts on everybody else':
    'マーク城の呪いの帳簿、自らを精算し、次は他人の番',
  'Every lift in the city goes only up; strategists extend the trend line':
    '市内の全エレベーターが上にしか行かず、戦略家は上昇線を延長',
  'Duchy of Plimsoll regrets its default of 1812, pays in full, encloses a ham':
    'プリムソル公国、1812年の債務不履行を後悔、全額返済にハムを添える',
  'Ghost of the first stockbroker returns for two centuries of commission':
    '史上初の株式仲買人の幽霊、二世紀分の手数料を取りに戻る',
  'All cars of driverless fleet Motley Cabs go to the seaside, decline to say when they are due home':
    '無人タクシーのモトリー社、全車が海へ、帰宅時間は言わず',
  'Robot vacuum maps every cold wallet in the country, publishes an atlas':
    'ロボット掃除機が国じゅうのコールドウォレットを測量、地図帳を出版',
  'Sole copy of tax code eaten by moth; senate thanks moth': '税法の唯一の原本を蛾が食べる、上院は蛾に感謝',
  'Zanzibyte admits its cloud was mostly weather': 'ザンジバイト、自社のクラウドは主に天気だったと認める',
  'Exchange Norwhistle gone; website shows a picture of a pier':
    '取引所ノーホイッスル消滅、サイトには桟橋の写真',
  'Osric Pell liquidates fund, asks for directions to the border':
    'オズリック・ペル、ファンドを清算し国境への道を尋ねる',
  'Herd of unicorns bolts, nine trampled, one turns out to be a goat':
    'ユニコーンの群れが暴走、九頭が踏まれ、一頭はヤギだった',
  'Auditor of Brindlewick laughs for an hour, resigns, laughs':
    'ブリンドルウィックの監査人、一時間笑い、辞任し、また笑う',
  'Orrery Foundry finds ten million chips behind the sofa':
    'オーラリー鋳造、ソファの裏から一千万個のチップを発見',
  'Founder of MoistToken says coin was "always a poem"':
    'モイストトークン創業者「あのコインはずっと詩だった」',
  'Margin calls so numerous that brokers hire a choir': '追証が多すぎて、証券会社が合唱団を雇う',
  'Exchange halts trading for tea; tea sold short': '取引所、お茶のため売買停止、お茶は空売りされる',
  'Bank run at Tiddle & Crane, management asks for brisk walk':
    'ティドル＆クレインで取り付け騒ぎ、経営陣「早歩きで」',
  'Guru with nine million followers found living as a lighthouse keeper':
    'フォロワー九百万のカリスマ、灯台守として発見される',
  'Vantable lays off everyone, then cannot find who approved it':
    'ヴァンテーブル、全員を解雇し、承認者が見つからず',
  'BeefPeg now pegged to feelings': 'ビーフペッグ、今後は「気持ち」に連動',
  'Bronze bull outside exchange lies down': '取引所前の青銅の雄牛、横になる',
  'Short seller weeps with joy, is asked to do it outside': '空売り筋、うれし泣き、外でやるよう求められる',
  'Listing of Fernly withdrawn; Fernly withdrawn': 'ファーンリーの上場取り下げ、ファーンリーも取り下げ',
  'Whale sells everything, is pushed back into sea by volunteers': 'クジラが全部売り、有志が海へ押し戻す',
  'DAO votes to end itself, quorum missed, ends anyway': 'DAOが解散を投票、定足数に届かず、それでも終わる',
  'Trading algorithm stops selling to ask whether anyone is listening':
    '取引アルゴリズム、売りを止めて「誰か聞いてる？」',
  'Treasury bonds hailed as heroes, one gets a parade': '国債が英雄として称賛され、一枚はパレードに',
  'Executives sell gold taps; plumbing index collapses': '役員が金の蛇口を売却、配管指数が暴落',
  'Rumour: rescue package agreed, package reported to be small': 'うわさ：救済策で合意、包みは小さいらしい',
  'Gloopware sells headquarters, keeps revolving door for exits':
    'グループウェア、本社を売却、退場用の回転扉は手元に',
  'Moon trip for LadderCoin holders cancelled at the departure gate':
    'ラダーコイン保有者の月旅行、搭乗口で中止',
  'Lifeboat drill at Plumstoke Capital called off; boat was sold at the open':
    'プラムストーク証券の救命艇訓練は中止、艇は寄り付きで売却済み',
  'Motivational speaker Dex Harrow asks his audience for a reason':
    '自己啓発のデックス・ハロー、聴衆に理由を求める',
  'Skydiving fund Freefell says the drop was in the brochure':
    'スカイダイビング系ファンドのフリーフェル「下落はパンフに書いてある」',
  'SlideToken reaches the price its name had suggested': 'スライドトークン、名前どおりの値段に到達',
  'Weather presenter Mabel Crouch asked to do markets too, points lower':
    'お天気のメイベル・クラウチ、市況も担当に、指し棒は下へ',
  'Exchange Dunkwell offers clients a choice of three excuses, no substitutions':
    '取引所ダンクウェル、言い訳を三種から選択、交換不可',
  'Partners of Lockjaw Capital follow a ferret out of the building':
    'ロックジョー証券の共同経営者ら、フェレットを追って建物を出る',
  'Apology from Wobbleton Software arrives by post, postage due':
    'ウォブルトン社の謝罪、郵便で届く、着払いで',
  'Validator of GloomDAO offers himself as collateral, is marked down':
    'グルームDAOの検証者、自らを担保に差し出し評価を下げられる',
  'Librarian in Ottle Marsh moves "Rich by Friday" to fiction':
    'オトルマーシュの司書、『金曜までに金持ち』を小説の棚へ',
  'Pensioner Edna Moult, who owns only bonds, is told that her whistling carries':
    '債券しか持たぬ年金暮らしのエドナ・モールト、口笛が響くと注意される',
  'Dead cat reported bouncing in Mewling Street; vet cautious':
    'デッドキャットがミューリング通りで跳ねたとの報、獣医は慎重',
  'Island of Lower Brume adopts SockDAO as its currency and also its anthem':
    'ロウアーブルーム島、ソックDAOを通貨に、ついでに国歌にも採用',
  'Hamster that picks coins by sneezing beats nine in ten fund managers':
    'くしゃみでコインを選ぶハムスター、運用者十人中九人に勝つ',
  'Grandmother in Oxcombe becomes largest validator, thought it was bingo':
    'オックスクームのおばあちゃんが最大の検証者に、ビンゴと思っていた',
  'MoistToken lists on four exchanges, nobody admits to naming it':
    'モイストトークンが四取引所に上場、名付け親は名乗り出ず',
  'Whale moves coins asleep since 2011, leaves a note saying "oops"':
    'クジラが2011年から眠るコインを動かし「おっと」と書き置き',
  'Plumber paid entirely in LadderCoin retires, toilet still leaking':
    '全額ラダーコイン払いの配管工が引退、トイレはまだ水漏れ',
  'Yacht split into nine million tokens; holders disagree about left':
    'ヨットを九百万トークンに分割、左がどちらかで保有者が対立',
  'Nuns of Saint Aldwine mint coin, promise it is backed by patience':
    '聖アルドワインの尼僧がコインを発行、裏付けは忍耐と約束',
  'Rumour: regulator about to approve a fund that owns only rumours':
    'うわさ：当局、うわさだけを持つファンドを承認へ',
  'Teenager closes hedge fund at peak to sit a maths exam':
    '十代の少年、数学の試験のためヘッジファンドを天井で閉じる',
  'Parliament of Velmark makes "zoom out" legally binding advice':
    'ヴェルマーク議会、「引いて見ろ」を法的拘束力のある助言に',
  'Hard fork of a hard fork creates a spoon, spoon up sixty percent':
    'ハードフォークのハードフォークでスプーン誕生、六割高',
  'Barber chain Snipsworth accepts crypto, tips now volatile':
    '理髪店スニップスワースが暗号資産払いに対応、チップも乱高下',
  'Man finds lost wallet in sofa, buys the sofa company':
    'ソファで紛失ウォレットを発見した男、ソファ会社を買う',
  'Plot on the far side of the moon sold twice, both buyers happy':
    '月の裏側の土地が二重に売れ、買い手はどちらも満足',
  'Tiddle & Crane, a bank since 1740, renames itself BlockTiddle':
    '1740年創業のティドル＆クレイン銀行、ブロックティドルに改名',
  'Network so busy that fees are now traded as a coin of their own':
    'ネットワーク大混雑、手数料そのものがコインとして取引される',
  'Llama mascot of UncleProtocol ordained; blesses the chart':
    'アンクルプロトコルのラマが叙任され、チャートを祝福',
  'Statue makers report shortage of bronze bulls, gold ones on order':
    '彫像業者、青銅の雄牛が品薄、金の牛は発注済み',
  'DAO votes on lunch for eleventh day, treasury triples meanwhile':
    'DAO、昼食の投票が十一日目に、その間に資産は三倍',
  'Stablecoin found to be exciting, holders upgrade it to "frisky"':
    '安定コイン、実は刺激的と判明、保有者が「やんちゃ」に格上げ',
  'Billboard saying only "Buy" wins advertising prize, buys back itself':
    '「買え」とだけ書いた看板が広告賞を受賞、自分を買い戻す',
  'Prophet of the GravyCoin chat says "I may have been rounding"':
    'グレイビーコインの予言者「端数を丸めていたかもしれない」',
  'Exchange Norwhistle pauses withdrawals so that everyone can "enjoy the moment"':
    '取引所ノーホイッスル、「今を楽しむ」ため出金を一時停止',
  'Pub quiz in Wobbly Cross pays out in TiebreakCoin; winning table now owns pub':
    'ウォブリークロスの酒場クイズ、賞品はタイブレークコイン、優勝組は酒場の主に',
  'Scarecrow at Furrow End given wallet by mistake, up ninefold, will not sell':
    'ファローエンドのかかしに誤ってウォレット、九倍になるも売らず',
  'Beekeepers of Honeydown put hive on chain; bees reach consensus first':
    'ハニーダウンの養蜂家が巣箱をチェーンに、蜂が先に合意',
  'Organist at Spratley wedding explains blockchain; bride, groom and vicar all invest':
    'スプラトリーの結婚式でオルガン奏者がブロックチェーンを説明、司祭も投資',
  'Parking meter in Tollerby accepts coins of every kind, files for own listing':
    'トラビーの駐車料金機、あらゆるコインに対応し自らの上場を申請',
  'Lottery winner Dora Fitch disappointed: her coins made more that morning':
    '宝くじ当選のドーラ・フィッチ落胆、今朝のコインの方が儲かった',
  'White paper of KazooCoin found to be just that; presale doubles':
    'カズーコインの白書、本当に白い紙だった、先行販売は倍増',
  'Vending machine at Kettling station becomes liquidity provider, still keeps your change':
    'ケトリング駅の自販機が流動性を提供、おつりはやはり返さない',
  'Treasurer of Muddle Green bowls club swaps its bonds for BowlCoin; lawn now carpeted':
    'マドルグリーンの球技クラブ会計、債券をボウルコインに、芝は今やじゅうたん',
  'Auction house Gavelby sells empty frame on chain; underbidder gets the wall':
    '競売のギャベルビー、空の額縁をチェーンで落札、次点には壁',
  'Sheepdog trial at Cold Fellow judged by smart contract; sheep vest over four years':
    '牧羊犬大会をスマートコントラクトが審査、羊は四年かけて権利確定',
  'Apology from PrankCoin: the joke was in the contract':
    'プランクコイン謝罪「冗談は契約書に書いてありました」',
  'Vault maker Grimbold sold out, chief executive seen inside one':
    '金庫のグリンボールド完売、社長は中で目撃される',
  'Mattress sales soar, customers ask only about zips': 'マットレス好調、客の質問はファスナーのことだけ',
  'Dentist reports rush of clients who want the gold back': '歯科医に、金歯を返してほしい客が殺到',
  'Fund manager Osric Pell gates fund, then his garden, then himself':
    'オズリック・ペル、ファンドを閉じ、庭を閉じ、自分も閉じる',
  'Startups told to make money "just until this blows over"': 'スタートアップに「収まるまで稼げ」とのお達し',
  'Tycoon Lavinia Stroud swaps fourth yacht for second bunker':
    '富豪ラヴィニア・ストラウド、四隻目のヨットを二つ目の地下壕と交換',
  'Queue for Treasury bonds passes bakery, bakery starts selling bonds':
    '国債の行列がパン屋を越え、パン屋も国債を売り始める',
  'Cardigan index hits nine-year high, hedge funds buttoned up':
    'カーディガン指数が九年ぶり高値、ヘッジファンドは襟まで留める',
  'Exchange Norwhistle switches to candles "for atmosphere"':
    '取引所ノーホイッスル、「雰囲気のため」ろうそくに切り替え',
  'BeefPeg loses its peg, then its beef': 'ビーフペッグ、連動を失い、続いて牛肉も失う',
  'Insurer Gladsome declines to cover "the general vibe"': '保険のグラッドサム、「全体の空気」は補償外',
  'Agency downgrades the sky to "partly investable"': '格付け会社、空を「一部投資可能」に格下げ',
  'Coin holders report sleeping again, regret it': 'コイン保有者、眠れるようになり、後悔する',
  'Rumour: a bank is fine; nobody had asked': 'うわさ：ある銀行は大丈夫、誰も聞いていないのに',
  'Water company called "electrifying" by fund that owned rockets':
    'ロケットを持っていたファンド、水道会社を「しびれる」と絶賛',
  'Exporter Halberd Tea warns on profit, then on tea': '輸出のハルバード茶、利益に警告、続いてお茶に警告',
  'Diplomats seen buying luggage, some of it quite large':
    '外交官らが旅行かばんを購入、いくつかは相当な大きさ',
  'Oracle that feeds prices to HamsterBase found hiding under desk':
    'ハムスターベースに価格を送るオラクル、机の下で見つかる',
  'Poet sells collected works, buys ten-year note, calls it the better read':
    '詩人が全集を売り十年債を購入、「こちらの方が読める」',
  'Government wins seat on promise to do nothing at all': '政府、何もしないと約束して議席を獲得',
  'Gamblers leave casino for savings club, demand free drinks':
    '博打打ちがカジノを出て貯蓄組合へ、無料の酒を要求',
  'Auditor leaves Vantable at a run, without his coat': '監査人、コートも着ずヴァンテーブルから走り去る',
  'Observers put ducks in a row, ducks unimpressed, calm returns':
    'アヒルを一列に並べる、アヒルは無関心、平静が戻る',
  'Shepherd futures rise as investors ask to be led': '羊飼い先物が上昇、投資家は導かれたい',
  'Hedgehog rescue in Nettle Bottom besieged by bankers who want to learn to curl up':
    'ネトルボトムのハリネズミ保護所、丸まり方を学ぶ銀行員で満員',
  'Allotments of Parsley End full; forty former traders are now long leeks':
    'パースリーエンドの市民農園が満員、元トレーダー四十人が長ネギを買い持ち',
  'Theme park Whoopsley closes the big wheel, opens a bench':
    '遊園地フープスリー、観覧車を閉じてベンチを新設',
  'Visitors to Glassmoor exchange issued a hard hat, and a spare':
    'グラスムア取引所の見学者にヘルメット、予備も一つ',
  'Squirrel on treasury lawn raises nut target for third time this week':
    '財務省の庭のリス、木の実の目標を今週三度目の引き上げ',
  'GulpCoin renamed HushCoin; nobody stays to hear why':
    'ガルプコインがハッシュコインに改名、理由を聞く者なし',
  'DareDAO moves its reserves into a biscuit tin, has lid audited':
    'デアDAO、準備金をビスケット缶へ、ふたは監査済み',
  'Wallet app Muffley adds a button marked "take me home"; button wears out':
    'ウォレットアプリのマフリー、「おうちに帰る」ボタンを追加、もうすり減る',
  'Pessimist Gunther Loam wins forecaster of the year, expects to drop it':
    '悲観論者ガンター・ローム、年間最優秀予想家に、「落とすと思う」',
  'Cruise ship Placida promises not to leave harbour, sells every cabin':
    '客船プラシーダ、出港しないと約束し全室完売',
  'Startup Leapwell looks first, cancels': 'スタートアップのリープウェル、先に見て、跳ぶのをやめる',
  'Siren in Higher Quail sounds all-clear by mistake; a few curtains move':
    'ハイヤークエイルの警報が誤って解除を告げる、カーテンが数枚揺れる',
  'Central bank raises rates by surprise, jumps out from behind a plant':
    '中央銀行が不意打ちの利上げ、観葉植物の陰から飛び出す',
  'Governor Hester Blunt coughs twice; market counts two hikes':
    'ヘスター・ブラント総裁が二度せき、市場は利上げ二回と数える',
  'Mortgage on average flat now costs a slightly larger flat':
    '平均的な部屋の住宅ローン、今や少し広い部屋が買える額',
  'Egg passes the price of the hen for the first time': '卵、史上初めて鶏の値段を超える',
  'Rate plot leaves top of page, continues on wall': '金利予想の点、紙の上端を越え壁に続く',
  'Lender asks startups for money back, startups ask what money is':
    '貸し手がスタートアップに返済を要求、スタートアップ「お金とは何ですか」',
  'Leaked minutes: "higher for longer, and louder"': '流出議事録「より高く、より長く、より大声で」',
  'Queue of borrowers outside Tiddle & Crane asked to pay for the queue':
    'ティドル＆クレインの借り手の列、列の代金を請求される',
  'Unicorn Pendleby can no longer afford hay, renamed "horse"':
    'ユニコーンのペンドルビー、干し草も買えず「馬」に改名',
  'Carry trade unwinds, takes a lamp with it': 'キャリー取引が解消され、ランプも巻き添え',
  'Treasury auction draws one bidder, who was looking for antiques':
    '国債入札の応札は一人、骨董品を探していた',
  'Wages chase prices round the fountain, prices have better shoes':
    '賃金が噴水のまわりで物価を追う、靴は物価の方がいい',
  'Broker doubles margin rate, sends fruit basket': '証券会社、証拠金金利を倍にし、果物かごを贈る',
  'Analyst sees light at end of tunnel, it is a hike': 'アナリスト「トンネルの先に光が見える、利上げだ」',
  'Price index comes in hot, statistician treated for burns': '物価指数が過熱、統計官がやけどの手当て',
  'Rumour: emergency meeting at central bank, biscuits already ordered':
    'うわさ：中央銀行が緊急会合、ビスケットは発注済み',
  'Savings accounts now pay more than GravyCoin, say they are embarrassed':
    '預金の利息がグレイビーコインを上回り、預金は照れている',
  'Future cash flows of Zanzibyte discounted until they apologise':
    'ザンジバイトの将来の稼ぎ、謝るまで割り引かれる',
  'Landlord links rent to own mood; mood hits record': '家主、家賃を自分の機嫌に連動、機嫌は過去最高',
  'Governor Blunt speaks plainly; interpreters walk out': 'ブラント総裁が率直に発言、通訳が退席',
  'Pension fund hedges the hedge, loses both hands': '年金基金、ヘッジをヘッジし、両手を失う',
  'Bond vigilantes ride into town, complain about the parking': '債券自警団が馬で町へ、駐車場に不満',
  'Correction: hike was a typo, governor still disappointed in everyone':
    '訂正：利上げは誤植、総裁は全員に失望したまま',
  'Cash declared king, begins asking for a bigger palace': '現金が王と宣言され、もっと大きな宮殿を所望',
  'Credit card declines its owner, suggests a lie-down': 'クレジットカード、持ち主を拒否し横になるよう勧める',
  'Piggy bank at Prindle School tightens, asks pupils for collateral':
    'プリンドル小学校の貯金箱が引き締め、児童に担保を要求',
  'Ice cream van in Brackle Sands moves to floating rate, second scoop under review':
    'ブラックルサンズのアイス屋、変動金利に、二玉目は検討中',
  'Pole vaulter Ingrid Sprake clears bar; bar lifted half a point while she is in flight':
    '棒高跳びのイングリッド・スプレーク成功、跳躍中にバーが半ポイント上がる',
  'Deputy Governor Amos Thrupp denies tightening, cannot undo own collar':
    'エイモス・スラップ副総裁、引き締めを否定、自分の襟が外せず',
  'Tooth fairy moves to quarterly payments, blames funding costs':
    '歯の妖精、四半期払いに変更、資金調達コストのため',
  'Yield curve inverts; physiotherapist asks everyone to stand back':
    '利回り曲線が逆転、理学療法士「皆さん離れて」',
  'Startup Tuftly discovers that its runway was a taxiway':
    'スタートアップのタフトリー、滑走路が誘導路だったと知る',
  'StretchCoin snaps; holders told to breathe through the rate':
    'ストレッチコインが切れる、保有者は金利に合わせ深呼吸を',
  'Crypto lender Hushpenny pays nine percent, all of it in condolences':
    '暗号資産貸付のハッシュペニー、年九パーセントをすべてお悔やみで支払い',
  'Central bank speech found to be missing one "not"; rest of page was fine':
    '中央銀行の演説から「ない」が一つ抜けていた、残りは問題なし',
  'Dove seen on roof of Penny Row; futures rally until it is identified as a plastic bag':
    'ペニーロウの屋根に鳩、先物が上昇、ポリ袋と判明するまで',
  'Factory in Lower Tansy turns the lights back on, finds staff still there':
    'ロウアータンジーの工場が点灯、従業員がまだいた',
  'Mossop rehires everyone it fired, including two it never employed':
    'モソップ、解雇した全員を再雇用、元からいない二人も',
  'Shoppers return to Grimsmouth mall, some with the same parking ticket':
    'グリムズマス商店街に客が戻る、駐車券は当時のままの人も',
  'Orders at Orrery Foundry rise for third month, waiting list waits again':
    'オーラリー鋳造の受注が三か月連続増、順番待ちがまた待つ',
  'Number of cranes up; heron enthusiasts reminded these are the other cranes':
    'クレーンが増加、鶴の愛好家に「そちらのクレーンではない」',
  'Lender at Tiddle & Crane smiles at applicant, calls it a pilot scheme':
    'ティドル＆クレインの融資係が客に微笑む、試験的な試みという',
  'Container ship Prudence freed after nine days, captain blames a duck':
    '貨物船プルーデンスが九日ぶりに離礁、船長はアヒルのせいに',
  'Exchange Norwhistle finds missing funds "behind a different spreadsheet"':
    '取引所ノーホイッスル、消えた資金を「別の表計算の裏」で発見',
  'HamsterBase passes audit; auditor asks to stay in touch':
    'ハムスターベースが監査に合格、監査人「今後も連絡を」',
  'UncleProtocol buys back own coin, says it missed it':
    'アンクルプロトコル、自社コインを買い戻す「恋しかった」',
  'Economist apologises for doom, blames a draught': '経済学者が悲観論を謝罪、すきま風のせいと説明',
  'Startup Fernly reports a profit and asks if that is normal':
    'スタートアップのファーンリーが黒字に、「これは普通ですか」',
  'Farmers report excellent harvest, complain about where to put it': '農家は大豊作、置き場所に文句',
  'Trade talks end after nineteen years, both sides forget the subject':
    '通商交渉が十九年で終了、双方とも議題を忘れる',
  'Rumour: bonuses back at Larkspur, also chairs': 'うわさ：ラークスパーに賞与が復活、椅子も',
  'Joblessness falls again; last applicant is a dog, and qualified':
    '失業率がまた低下、最後の応募者は犬、しかも有資格',
  'Consumer confidence index leaves its bed for first time since spring':
    '消費者信頼感、春以来初めて布団を出る',
  'Miners report sun, cheap power and a spring in the fan': '採掘業者、晴天と安い電気とファンの春を報告',
  'Retailer Plumb & Daughter leaves bankruptcy wearing a new hat':
    '小売のプラム＆ドーター、新しい帽子で破産を脱する',
  'Insurer Gladsome refunds premiums "because nothing fell on anyone"':
    '保険のグラッドサム、「誰にも何も落ちなかった」と保険料を返金',
  'Venture capitalists seen lunching again, some with dessert': '投資家がまた昼食に、デザート付きの者も',
  'Recovery revised: figure was a phone number, phone number rising':
    '回復を修正、あの数字は電話番号だった、電話番号は上昇中',
  'Museum of the Crisis opens, then closes for lack of interest': '危機博物館が開館、関心不足で閉館',
  'Savers take money from under mattresses; mattresses report back pain':
    '預金者がマットレスの下から金を出す、マットレスは腰痛を訴える',
  'Passenger ferry to Isle of Spruck sails again; those still in the queue get a medal':
    'スプラック島の渡し船が再開、まだ並んでいる人には勲章',
  'Tailor Amble & Stitch lets out waistcoats, sees demand for a further inch':
    '仕立屋アンブル＆スティッチ、チョッキを広げ、あと一寸の需要を見込む',
  'Swallows return to Guttering-on-Sea, find nest has been done up as a loft':
    'ツバメがガタリングに戻ると、巣は改装済みのロフトに',
  'Brass band of Clankley gets its tuba out of pawn; neighbours sell':
    'クランクリー楽団、質屋からチューバを出す、近所は売り',
  'Liquidator of Sproat Electric can find nothing wrong, says sorry to staff':
    'スプロート電機の管財人、何の問題も見つからず社員に謝る',
  'Wallets of WaddleCoin found to contain coins': 'ワドルコインのウォレットにコインが入っていると判明',
  'Once-bitten investor Agnes Trill asks about terms for a second bite':
    '一度懲りたアグネス・トリル、二度目の条件を尋ねる',
  'Clipperly sells out of robot mowers; lawns brace': 'クリッパリーの芝刈りロボット完売、芝生は身構える',
  'Select Committee on Gloom loses its budget, takes it surprisingly well':
    '憂うつ特別委員会、予算を失うも意外と元気',
  'Goalless since autumn, Hobley Town scores; referee has to look up the procedure':
    '秋から無得点のホブリータウンが得点、審判は手順を確認',
  'Correction: end of Thrumble Toys was a filing error; wreaths to be returned':
    '訂正：スランブル玩具の廃業は書類ミス、花輪はご返却を',
  'GrovelCoin refunds everyone with a card; holders ask it to fail again':
    'グロベルコイン、カードを添えて全額返金、保有者「また失敗して」',
  'Committee formed to ask why nothing happens reschedules again': '何も起きない理由を問う委員会、また延期',
  'Economist shrugs on live television, shrug revised down later':
    '経済学者が生放送で肩をすくめる、すくめ幅は後に下方修正',
  'Central bank minutes describe outlook as "beige, with a hint of tan"':
    '中央銀行の議事録、先行きは「ベージュ、やや黄土色」',
  "Pigeon enters trading floor, is day's most active participant": '立会場にハトが入り、この日いちばんの売買',
  'Merger of Drowsley and Pillowcroft delayed while both sleep on it':
    'ドラウズリーとピロークロフトの合併、双方が一晩寝て考え延期',
  'Brokers finish crossword, then the other crossword':
    '仲買人、クロスワードを解き終え、もう一つも解き終える',
  'Printer jam at Ministry of Paper cuts exports of paper to zero':
    '紙省のプリンターが紙詰まり、紙の輸出がゼロに',
  'Survey: eight in ten answer "don\'t know", two say "who is this"':
    '調査：十人中八人が「わからない」、二人が「どちら様？」',
  'BeefPeg moves by nothing for a record ninth day, holders throw party':
    'ビーフペッグ、九日連続で動かず記録更新、保有者は宴会',
  'Developer of NapCoin on holiday, code improves': 'ナップコインの開発者が休暇、コードが良くなる',
  "Launch of Umberly's new phone postponed; old phone relieved": 'アンバリーの新型電話が延期、旧型は安堵',
  'Tortoise crosses exchange lobby, outruns the index': 'カメが取引所のロビーを横断、指数を追い抜く',
  'Fog closes port of Grimsmouth; nobody had noticed it was open':
    '霧でグリムズマス港が閉鎖、開いていたとは誰も知らず',
  'Rumour: something may be announced, or it may be lunch': 'うわさ：何か発表があるかも、あるいは昼食かも',
  'Annual report of Stodge Holdings called "readable" by one reader':
    'ストッジ社の年次報告、読者一名が「読める」と評価',
  'Treasury issues bond in haiku form: five percent, seven years, frogs':
    '財務省が俳句形式の国債を発行、年五分、七年、蛙',
  'Exchange clock repaired; trading day found to be eleven minutes shorter':
    '取引所の時計を修理、一日が十一分短かった',
  'Intern yawns on conference call, takes whole sector with her':
    'インターンが電話会議であくび、業界全体を巻き込む',
  'Wizard employed by hedge fund predicts "a quarter", delivers one':
    'ヘッジファンドの魔法使い、「四半期」を予言し的中',
  'Chatbot at Wexcombe asks to be given something to do':
    'ウェクスクームのチャットボット、何かやることをくださいと訴える',
  'Ratings agency moves outlook from neutral to "neutral, with a sigh"':
    '格付け会社、見通しを中立から「ため息まじりの中立」へ',
  'Price of sandwich unchanged; economists call it the sandwich plateau':
    'サンドイッチの値段変わらず、経済学者は「高原状態」と呼ぶ',
  'Janitor mistaken for CEO of Grubble, gives best guidance in years':
    '用務員がグラブルのCEOと間違われ、数年来最高の見通しを示す',
  'Miners switch machines off to finish a jigsaw, difficulty falls':
    '採掘業者がパズルのため機械を停止、難易度が低下',
  'Roundabout at Dull Ashby named business district of the year':
    'ダルアシュビーの環状交差点、年間最優秀ビジネス街に',
  'Manager of Plodwell Fund answers a wrong number, talks for an hour':
    'プロドウェルの運用者、間違い電話に出て一時間話す',
  "Chess final in Great Tench enters sixth day of white's first move":
    'グレートテンチのチェス決勝、白の初手が六日目に',
  'Bypass at Barley Fen blocked by cow; traffic survey records one cow':
    'バーリーフェンの道を牛がふさぐ、交通調査の結果は牛一頭',
  'MumbleCoin trades once; buyer and seller turn out to be married':
    'マンブルコインの売買が一件、買い手と売り手は夫婦',
  'Lathercombe Consulting moves its webinar on urgency to spring':
    'ラザークーム社、「緊急性」のセミナーを春に延期',
  'Oddle Paint Museum extends opening hours so that visitors may see it dry':
    'オドルペンキ博物館、乾くところを見られるよう開館時間を延長',
  'Miner of GlumCoin sells the heat, keeps the coins as decoration':
    'グラムコインの採掘者、熱を売り、コインは飾りに',
  'Forecast: more of it, clearing towards the end of the decade':
    '予報：引き続き同様、この十年の終わりごろ晴れ間',
  'Suggestion box at Trundle Rail opened, contains suggestion for a box':
    'トランドル鉄道の意見箱を開封、「箱を置いてほしい」',
  'Cricket match at Little Yawning ends in a draw; neither side had turned up':
    'リトルヨーニングのクリケットは引き分け、両チームとも来ず',
  'Bluffley lifts its guidance from "unclear" to "unclear but friendly"':
    'ブラフリー、見通しを「不透明」から「不透明だが友好的」へ',
  'Quillfeather unveils toaster with opinions; pre-orders crash the toaster':
    'クイルフェザー、意見を持つトースターを発表、予約殺到でトースターが落ちる',
  'Brindlewick goes public with no product, no staff and a very good font':
    'ブリンドルウィックが上場、製品なし、社員なし、書体はとても良い',
  'Three-person startup Mossop raises two billion, promises to hire a fourth':
    '三人の会社モソップが二十億を調達、四人目を雇うと約束',
  'Intern at Larkspur Systems adds a zero to valuation; market agrees':
    'ラークスパーのインターンが評価額にゼロを追加、市場も同意',
  'Chip maker Orrery Foundry sold out until 2041, starts selling the waiting list':
    'オーラリー鋳造、2041年まで完売、順番待ちの列を売り始める',
  'Hum & Sons puts AI in a standing desk, desk asks to sit':
    'ハム＆サンズ、立ち机にAIを搭載、机は座りたいと言う',
  'Analysts upgrade everything ending in "ly" to strong buy':
    'アナリスト、「ly」で終わる銘柄をすべて強い買いに',
  'Gloopware keynote runs nine hours, applause now sold as a subscription':
    'グループウェアの発表会は九時間、拍手は今や定額制',
  'Robot dentist passes exam, patient less sure': 'ロボット歯科医が試験に合格、患者はそうでもない',
  'Founder of Pendleby takes silent retreat, shares rise on the silence':
    'ペンドルビー創業者が沈黙の修行へ、沈黙で株価上昇',
  'Report finds smart spoons in every second home, nobody can say why':
    '調査：二軒に一軒がスマートスプーン、理由は誰も知らず',
  'Zanzibyte and Oxlip merge to form a company neither can pronounce':
    'ザンジバイトとオクスリップ合併、誰も発音できない社名に',
  'Rumour: Tarnfield about to double its cloud, or buy an umbrella':
    'うわさ：ターンフィールド、クラウドを倍に、あるいは傘を購入',
  'Chatbot joins board of Wexcombe Freight, first to read the minutes':
    'ウェクスクーム運送の役員にチャットボット、議事録を読んだのは初めて',
  'Parrot hired as senior engineer at Nimbleton, clears backlog by Tuesday':
    'ニンブルトンの上級技術者にオウム、火曜までに仕事を片づける',
  'Pension fund moves out of bonds, says coupons "felt a bit beige"':
    '年金基金が債券を離れる、「利札が少しベージュで」',
  'Smart thermostat maker Fjordly charges monthly for "slightly warmer"':
    '温度計のフィヨルドリー、「少し暖かめ」を月額制に',
  'Source close to Ketterby Labs says breakthrough is "mostly real"':
    'ケタビー研究所の関係者、画期的成果は「おおむね本物」',
  'Elevator startup pivots to "vertical mobility", triples overnight':
    'エレベーター企業が「垂直移動」に転身、一晩で三倍',
  'Vantable hires four thousand people to work out what it makes':
    'ヴァンテーブル、何を作る会社か調べるため四千人を採用',
  'Survey: optimism at record high, respondents asked to stop shouting':
    '調査：楽観論が過去最高、回答者には大声を控えるよう要請',
  'Dunmore Data drains its lake, finds a profit at the bottom':
    'ダンモアデータ、データの湖を空にし底で利益を発見',
  'Leaked memo: Squintly Optics glasses now recognise people you avoid':
    '流出メモ：スクイントリーの眼鏡、避けたい人を認識可能に',
  'Blip: cat walks on keyboard, Wrenlock accidentally reports true earnings':
    '猫がキーボードを歩き、レンロックが本当の決算を誤って公表',
  'Village of Nether Wadd, population sixty, now has more startups than chimneys':
    '人口六十のネザーワッド村、起業の数が煙突を超える',
  'Fridge at Coldwick Labs learns to negotiate, settles out of court with the milk':
    'コールドウィック研究所の冷蔵庫が交渉術を習得、牛乳と和解',
  'Pummel & Crust bakery adds "dot AI" to its sign, raises ninety million on yesterday\'s rolls':
    'パン屋パメル＆クラスト、看板に「ドットAI」、昨日のパンで九千万を調達',
  'Driverless plough by Tillerby Robotics sets record; farmer pictured with arms folded':
    'ティラビー社の無人すきが記録更新、農夫は腕組みで写真に',
  'Fenlow Rovers sells goalkeeper to buy processors, concedes faster than ever':
    'フェンロウ・ローバーズ、守護神を売って演算装置を購入、失点はさらに速く',
  'Job advert asks for ten years with a product launched this morning; four apply':
    '求人：今朝出た製品の経験十年、応募は四人',
  'Smart doormat from Thistlecroft greets burglars by name, wins privacy award':
    'シスルクロフトのスマート玄関マット、泥棒を名前で歓迎、プライバシー賞を受賞',
  'Investor Barnaby Quist wires forty million to wrong startup; both call it a fit':
    '投資家バーナビー・クイスト、四千万を別の会社に送金、両者とも「ぴったり」',
  'Results at Ploverby so good that finance director read them twice for pleasure':
    'プロヴァビーの決算が良すぎて、財務責任者が楽しみに二度読む',
  "Apology: Bramblesoft regrets last year's caution and whoever suggested it":
    'ブランブルソフト、昨年の慎重さと言い出した者について謝罪',
  'Council at Upper Snell renames duck pond Innovation Basin; ducks ask for equity':
    'アッパースネル議会、アヒル池を「革新盆地」に改名、アヒルは株を要求',
  'Gamers and miners awarded joint custody of last graphics card, alternate weekends':
    '最後のグラボ、ゲーマーと採掘者が隔週で共同親権',
  'Rumour: three funds are said to be queueing for anything with a server in it':
    'うわさ：三つのファンド、サーバー入りなら何でも行列という話',
  'Rumour: somebody very large is buying Tech through somebody very small':
    'うわさ：とても大きな誰かが、とても小さな誰かを通じてテックを買っている',
  'Rumour: engineers are being poached by the floor, furniture included':
    'うわさ：技術者が階ごと、家具ごと引き抜かれている',
  'Rumour: a pension fund is said to have asked what a wallet is':
    'うわさ：年金基金が「ウォレットとは何か」と聞いたらしい',
  'Rumour: taxi drivers name coins again, and nobody laughs':
    'うわさ：タクシー運転手がまたコインの名を挙げ、誰も笑わない',
  'Rumour: an exchange is hiring a second person for its phone':
    'うわさ：ある取引所が電話番をもう一人雇うらしい',
  'Rumour: the big desks are said to have gone sailing until further notice':
    'うわさ：大口の面々は当分ヨットに出ているらしい',
  'Rumour: nothing will happen for a while, says somebody who gets paid for it':
    'うわさ：当分何も起きない、と、それで食べている人が言う',
  'Rumour: the market makers have started a chess tournament':
    'うわさ：マーケットメーカーがチェス大会を始めた',
  'Rumour: bargain hunters were seen in the lobby with empty bags':
    'うわさ：掘り出し物狙いが空の袋でロビーに現れた',
  'Rumour: the worst is over, whispers the man who called the worst':
    'うわさ：最悪は過ぎた、と最悪を当てた男がささやく',
  'Rumour: somebody is buying everything that fell last week':
    'うわさ：先週下がったものを誰かが全部買っている',
  'Rumour: the central bank is said to have ordered a bigger lever':
    'うわさ：中央銀行が大きめのレバーを注文したらしい',
  'Rumour: an unscheduled rate meeting, and the sandwiches are for two days':
    'うわさ：予定外の金利会合、サンドイッチは二日分',
  'Rumour: lenders are quietly rewriting the small print': 'うわさ：貸し手が細かい字をこっそり書き直している',
  'Rumour: old money is said to be moving to something older':
    'うわさ：古い金が、もっと古い何かへ向かうらしい',
  'Rumour: two funds ask for their money in Bonds, please, and at once':
    'うわさ：二つのファンドが資金を今すぐ債券に、とのこと',
  'Rumour: the safe at the bank was measured for an extension': 'うわさ：銀行の金庫、増築のため採寸された',
  'Rumour: a very big fund is said not to answer its phone':
    'うわさ：とても大きなファンドが電話に出ないらしい',
  'Rumour: somebody sells everything, and it is somebody who knows':
    'うわさ：誰かが全部売っている、しかも事情を知る誰かが',
  'Rumour: the risk desk was seen carrying boxes to the car park':
    'うわさ：リスク担当が駐車場へ箱を運んでいた',
  'Compliance officer': 'コンプライアンス担当',
  Quant: 'クオンツ',
  'Hype trader': '話題追いトレーダー',
  'Crypto degen': 'クリプト中毒',
  Bear: '弱気派',
  Regulator: '監督官',
};
