// The texts of the house's own decks and cards in Japanese, by their English, which is what the journal holds.

import { matters } from './matters.ts';

/** Headlines, rumours, and titles on the cards. */
export const deck: Readonly<Record<string, string>> = {
  ...matters,
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
  'Letter to the editor: my smart kettle has been offered a directorship and I have not':
    '読者投稿：うちのスマートケトルに役員就任の話が来た。私にはまだない',
  'Firm that makes the skip button overtakes the firm that makes what is skipped':
    '「スキップ」ボタンを作る会社、スキップされる側の会社を時価総額で抜く',
  'Moths of Lantern Hill leave the street lamp for the new Umberly screen, give it five stars':
    'ランタンヒルの蛾、街灯を捨ててアンバリーの新画面へ、評価は星五つ',
  'Union of Revolving Doors asks for overtime as investors keep arriving at Vantable':
    '回転扉組合が残業代を要求、ヴァンテーブルに投資家が入り続けるため',
  'Forecast: cloud thickening from the west, all of it leased by Tarnfield until autumn':
    '予報：西から雲が厚くなる見込み、秋まで全部ターンフィールドが借り切り',
  'Bronze Age tablet dug up in perfect order; Gloopware announces a thinner one':
    '青銅器時代の板（タブレット）が完全な形で出土、グループウェアは薄型を発表',
  'Snail with Orrery Foundry chip wins county derby before the flag has come down':
    'オーラリー鋳造のチップを積んだカタツムリ、旗が下りる前に競走で優勝',
  'Committee for Restraint at Pendleby buys four supercomputers to measure the restraint':
    'ペンドルビーの節約委員会、節約の測定にスーパーコンピュータを四台購入',
  'Startup Quibblet rejects takeover bid, rejects a bigger one, asks to borrow a pen':
    'クイブレット社、買収案を拒否、もっと高い案も拒否、そして「ペンを貸して」',
  'Sandwich robot maker Crumbleton splits its shares diagonally, holders agree they taste better':
    'サンドイッチロボのクランブルトン、株を斜めに分割、株主「この方がおいしい」',
  'Self-driving shopping trolley goes straight; physicists call a press conference':
    '自動運転の買い物カート、まっすぐ進む、物理学者が緊急会見',
  'Two startups find a door between their garages, announce international expansion':
    'スタートアップ二社、ガレージの間に扉を発見、海外進出を発表',
  'Update from Larkspur Systems makes every computer slightly kinder; orders triple, thank-yous too':
    'ラークスパーの更新でパソコンが少し優しくなる、注文は三倍、お礼状も三倍',
  'Museum of Obsolete Devices closes for a week to catch up with Tuesday':
    '旧型機器博物館、火曜日の新製品に追いつけず一週間休館',
  'New Orrery Foundry chip so small that the first buyer had already left with it in his shoe':
    'オーラリー鋳造の新チップ、小さすぎて最初の客の靴に入ったまま売れる',
  'Driving instructor Len Hobbs retires content after his last pupil, a bus, passes first time':
    '教習所のレン・ホブズ先生、満足の引退、最後の生徒のバスが一発合格',
  'Librarian of Little Hush answers faster than search engine, is bought by search engine':
    'リトルハッシュの司書、検索エンジンより速く回答、検索エンジンに買収される',
  'Hens at Pecking Farm given headsets, now lay in quarters and above forecast':
    'ペッキング農場の鶏にヘッドセット、四半期ごとに予想を上回る産卵',
  'Crossword clue "buy at once", nine letters, turns out to be Zanzibyte':
    'クロスワードの鍵「今すぐ買うもの」七文字、答えはザンジバイト株',
  'Zanzibyte opens campus so large that departments send each other postcards':
    'ザンジバイトの新社屋、広すぎて部署どうしが絵はがきを送り合う',
  'Babbleworth translates all small print as "fine, probably"; every court in the land subscribes':
    'バブルワースの翻訳機、細かい文字をすべて「たぶん大丈夫」と訳す、全裁判所が契約',
  'Investors queue overnight outside Fernly in case it makes something':
    '投資家、ファーンリー前に徹夜の列、何か作るかもしれないので',
  'Ploverby doubles forecast by accident of a sticky key, meets it, orders more jam':
    'プロヴァビー、べたつくキーで予想が二倍に、達成したのでジャムを追加注文',
  "Scarecrow at Tatter Field replaced by drone; crows apply for pilot's licence":
    'タッターフィールドのかかしがドローンに交代、カラスは操縦免許を申請',
  'Knitting app finishes scarf of Ida Bloom, eighty, and then her business plan; both oversubscribed':
    '編み物アプリ、八十歳アイダ・ブルームのマフラーと事業計画を完成、どちらも申込殺到',
  'Ketterby Labs teaches computer to say "it depends"; three consulting firms put up for sale':
    'ケタビー研究所、計算機に「場合による」と言わせるのに成功、コンサル三社が身売り',
  'Robot butler by Fawnley so discreet that forty were sold and none has been seen since':
    'フォーンリー社のロボット執事、控えめすぎて四十台売れたのに誰も見ていない',
  'Ghost of Mill Lane complains that the new smart lights do his job better, and from a phone':
    'ミルレーンの幽霊が苦情、新型スマート照明の方が仕事がうまい、しかもスマホで',
  'Orchestra of Brasswick hires algorithm as conductor, finishes ahead of the traffic':
    'ブラスウィック管弦楽団、指揮者にアルゴリズムを起用、渋滞の前に演奏終了',
  'Home for retired phones opens in Button St Mary; residents talk only of the new model':
    '引退した電話の老人ホームが開設、入居者の話題は新機種のことばかり',
  'Correction: Vantable has not doubled its revenue; it has tripled it and is very sorry':
    '訂正：ヴァンテーブルの売上は二倍ではなく三倍でした、お詫びいたします',
  'Jam of delivery robots in Pebble Street described by analysts as "strong demand, parked"':
    'ペブル通りで配達ロボットが大渋滞、アナリストは「力強い需要、ただし駐車中」',
  'Bond trader seen in queue for the new Umberly phone, wearing a false moustache':
    '債券トレーダー、アンバリー新機種の列で目撃される、付けひげ姿で',
  'Treasury bonds offered with a free tablet; public asks for the tablet with no bonds':
    '国債におまけのタブレット、国民は「国債抜きで」と注文',
  'Swarm of venture capitalists settles on barn in Upper Dray; farmer told to have an idea slowly':
    '投資家の群れがアッパードレイの納屋に飛来、農夫は「ゆっくり何か思いついて」と助言される',
  'Nobody at Oxlip understands the new product; board calls this "headroom", shares use it':
    'オクスリップの新製品を社内の誰も理解できず、役員会「伸びしろ」、株価はそこを伸びる',
  'Otter hired by Puddlesoft to test waterproof phones turns down a fish, asks for equity':
    'パドルソフトの防水テスト担当カワウソ、魚を断り自社株を要求',
  'Old sea chart bought and corrected by Umberly: where it said dragons, coverage from May':
    'アンバリーが古い海図を買い取り訂正、「竜の棲む海」は五月から圏内に',
  'Time travel startup Yesterby reports excellent results for next year, apologises for the delay':
    '時間旅行のイエスタビー社、来年度の好決算を発表、「遅くなり申し訳ない」',
  'Court rules that a robot may sign for a parcel if it is pleased to see it':
    '裁判所、ロボットの荷物受け取りを認める、ただし喜ぶことが条件',
  'Spelling contest won by spellchecker; runner-up, a professor, signs with the same agent':
    '漢字書き取り大会の優勝は変換ソフト、二位の教授は同じ事務所と契約',
  'Nimbleton floats the rubber duck to which its engineers explain everything; forty times covered':
    'ニンブルトン、技術者が何でも相談するゴムのアヒルを上場、応募は四十倍',
  'Weathervane at Gale End becomes data company, stops turning, points up':
    'ゲイルエンドの風見鶏がデータ企業に転身、回るのをやめ上を指す',
  'Cemetery of startups at Lower Pivot receives a bid for one of its residents':
    'ロウアーピボットのスタートアップ墓地に、眠っている一社への買収提案が届く',
  'Fishing fleet of Haddle Bay installs sonar by Ploverby, finds that the fish have it already':
    'ハドル湾の漁船団がプロヴァビーの魚群探知機を導入、魚はすでに持っていた',
  'Intern turns Wexcombe Freight off and on again, saves nine million, is left switched on':
    'インターン、ウェクスクーム運送を再起動して九百万を節約、本人も電源を切られず',
  'Vending machine at Codling College sits the exam by mistake, comes third, gives change':
    'コドリング大学の自販機、誤って試験を受け三位、おつりも返す',
  'Statue of founder at Gloopware receives overnight update, now waves at shareholders':
    'グループウェア創業者の銅像、夜間更新で株主に手を振るように',
  'Carriage horse put out of work by Motley Cabs turns out to own a third of Motley Cabs':
    'モトリー社に職を奪われた馬車馬、モトリー社株の三分の一を保有していた',
  'Loading bar by Patience & Co reaches the end; crowd weeps, share price carries on':
    'ペイシェンス社の読み込みバーが最後まで到達、群衆は涙、株価はまだ先へ',
  'Tea lady Maud Perrin, paid in shares since the garage, buys the garage, then the street':
    'お茶くみのモード・ペリン、ガレージ時代から給料は株、ガレージを買い、通りも買う',
  'Calendar app by Morrowly finds an extra Tuesday behind the others; firms bid for it':
    '暦アプリのモローリー、他の火曜の裏にもう一つ火曜を発見、企業が競り合う',
  'Penguins at Iceby Zoo keep a data centre cool by standing near it; salaries paid in herring':
    'アイスビー動物園のペンギン、そばに立つだけでデータセンターを冷却、給料はニシン',
  'Orrery Foundry runs by day, by night, and in a third shift found between the two':
    'オーラリー鋳造、昼も夜も稼働、さらに昼と夜の間で第三の勤務時間を発見',
  'Grandmothers of the nation repair their own routers; Bramblesoft support desk pure profit':
    '全国の祖母がルーターを自力で修理、ブランブルソフトの相談窓口は丸もうけ',
  'Accountant at Tarnfield runs out of columns on the right, orders a wider building':
    'ターンフィールドの経理、右側の列が足りなくなり、幅の広い社屋を発注',
  'Inventor of the off switch admits that nobody has ever bought one':
    '電源を切るスイッチの発明者「一つも売れたことがない」',
  'Lemonade stand of Posy Farrow, eight, acquired for its login page; lemons not included':
    '八歳のポージー・ファローのレモネード屋台、ログイン画面目当てに買収、レモンは別',
  'Sculptor in Chiselham carves unicorn; funds value it at a billion before it has legs':
    'チゼラムの彫刻家がユニコーンを制作、脚ができる前に評価額十億',
  'Philosopher Anselm Quirk asks machine whether it thinks, is billed for the hour':
    '哲学者アンセルム・カーク、機械に「考えているのか」と問い、一時間分を請求される',
  "Smart bus stop at Long Dawdle now predicts the bus, the market and Mrs Pringle's knee":
    'ロングドードルのスマートバス停、バスと相場とプリングル夫人の膝の痛みを予測',
  'Typewriter relaunched as laptop with no distractions; maker Clackham sold out by lunch':
    'タイプライターを「気が散らないノートPC」として再発売、クラッカムは昼までに完売',
  'Elephant sanctuary of Tuskworth enters the memory market; three clouds move their archive in':
    'タスクワースのゾウ保護園が記憶装置市場に参入、クラウド三社が保管を委託',
  'Astronomers discover planet, find that Gloopware has booked the name and the shop':
    '天文学者が新惑星を発見、名前と店舗はグループウェアが予約済み',
  'Cartographers widen the county to fit the new server hall of Dunmore Data':
    '地図職人、ダンモアデータの新サーバー棟が入るよう郡の幅を広げる',
  'Small print on share certificate of Bluffley found to read "wheee"; nobody sells':
    'ブラフリーの株券の細かい字、読むと「ひゃっほう」、誰も売らず',
  'Board of Wrenlock sets target, reaches it before the biscuits, sets it again':
    'レンロック役員会、目標を設定し、お茶菓子が出る前に達成、再設定',
  'Thieves enter Umberly shop at night, stay for the demonstration, buy two and a case':
    'アンバリーの店に夜の泥棒、実演に見入り、二台とケースを買って帰る',
  'Colonel who wrote to this paper against chatbots thanks his chatbot for the commas':
    '本紙にチャットボット批判を寄せた元大佐、句読点についてチャットボットに感謝',
  'Troll under Tottering Bridge goes contactless; all three goats take out the annual pass':
    'トッタリング橋の下のトロール、タッチ決済を導入、ヤギ三匹は年間パスを購入',
  'Diet app Nibblet recommends cake once, by error; downloads exceed population':
    'ダイエットアプリのニブレット、誤って一度ケーキを推奨、ダウンロード数が人口超え',
  'Robot postman bitten by robot dog; both makers report excellent engagement':
    'ロボット郵便配達員、ロボット犬にかまれる、両社とも「高いエンゲージメント」',
  'Everlode battery lasts so long that lawyers advise naming it in the will':
    'エバーロード社の電池、長持ちしすぎて弁護士が遺言状への記載を勧める',
  'Speech software at last understands Lower Grumbling; village regrets everything, signs up':
    '音声認識がついにロウアーグランブリング方言を理解、村民は発言を悔いつつ契約',
  'Telescope startup Gawpley sees first profit, says it is visible to the naked eye':
    '望遠鏡のゴープリー社、初の黒字を観測、「肉眼でも見えます」',
  'Every garage in Spanner Row listed as a birthplace; cars now park at headquarters':
    'スパナ通りの車庫がすべて創業の地に認定、車は本社に駐車',
  'Dictionary adds forty words for growth, drops three for enough':
    '辞書に「成長」を表す語を四十追加、「十分」を表す語を三つ削除',
  "Magpies of Shinely Wood line their nests with last year's phones; upgrade cycle confirmed":
    'シャインリーの森のカササギ、巣に去年のスマホを敷く、買い替え周期が確認される',
  'Hermit of Crag Edge ends nine years of silence to ask whether it is too late for Nimbleton':
    'クラッグエッジの隠者、九年の沈黙を破り「ニンブルトン株は今からでも？」',
  'Mouse at Coldwick Labs designs a better mouse; two-button model is said to be a portrait':
    'コールドウィック研究所のマウスが優れたマウスを設計、二つボタン型は自画像とのこと',
  'Conference for introverts sells out; all nine thousand stream it from the next room':
    '内向的な人の大会が完売、九千人全員が隣の部屋から配信で参加',
  'Wind farm placed before the stage of a Gloopware keynote powers the county until Sunday':
    'グループウェアの発表会の前に風力発電機を設置、郡の電力を日曜まで賄う',
  "Mathematician finds number larger than Zanzibyte's sales, is asked to check his work":
    '数学者がザンジバイトの売上より大きい数を発見、検算を求められる',
  'Cloud of Tarnfield now visible from space; space asks for a quote':
    'ターンフィールドのクラウド、宇宙からも見える大きさに、宇宙から見積もり依頼',
  'Hotel for robots in Pillow Bay fully booked; guests want only a socket with a sea view':
    'ピローベイのロボット専用ホテルが満室、客の希望は海の見えるコンセントのみ',
  'Pet translator by Wuffley decodes its first dog: "buy more of these", then something about a cat':
    'ワフリーのペット翻訳機、最初の犬の言葉は「これをもっと買え」、あとは猫の話',
  'Historians: the wheel had no business model either': '歴史学者「車輪にも収益モデルはなかった」',
  'Analyst raises target for Nimbleton, then ladder, then arms':
    'アナリスト、ニンブルトンの目標株価を上げ、はしごを上げ、両手も上げる',
  'Watchdog asks Gloopware to leave something for the others; Gloopware leaves a mint':
    '競争当局、グループウェアに「他社にも残して」、残されたのはミント一粒',
  'Snow in Drifton clears itself after update; shovels offered retraining':
    'ドリフトンの雪、更新で自ら除雪、シャベルには再就職支援',
  "Lavinia Stroud sells third yacht for a seat at Mossop's next funding round; it is a stool":
    'ラヴィニア・ストラウド、三隻目のヨットを売りモソップの出資枠を確保、席は丸椅子',
  'Mossop keeps promise, hires fourth person; valuation rises by a third':
    'モソップ、約束どおり四人目を採用、評価額は三分の一上昇',
  'Choreographer of warehouse robots wins ballet prize; parcels arrive in first position':
    '倉庫ロボットの振付家がバレエ賞を受賞、荷物はつま先立ちで届く',
  'Snoozeby app finishes counting the sheep; total higher than analysts had dreamed':
    '睡眠アプリのスヌーズビー、羊を数え終える、総数はアナリストの夢を超える',
  'Password app Latchkin remembers all, forgives all, asks nothing; nine thousand users propose':
    'パスワード管理のラッチキン、すべて覚え、すべて許し、何も聞かず、求婚九千件',
  'Patent office moves to bigger building, patents the move': '特許庁、手狭になり移転、引っ越しの特許を取得',
  'Programmers at Larkspur finish early; management calls the fire brigade, then the shareholders':
    'ラークスパーの開発が予定より早く完了、経営陣は消防、続いて株主に通報',
  'Dawdlenet sells slow internet to the overworked at triple price; first email expected in May':
    'ドードルネット、過労の人に遅いネットを三倍の値で販売、最初のメールは五月着',
  'Smart bathroom scales by Fibson round down; sold out before breakfast':
    'フィブソンのスマート体重計、端数を切り捨て、朝食前に完売',
  'Fish and chip shop in Haddle Bay mistaken for chip maker, fully funded before the vinegar':
    'ハドル湾のポテトチップ店、半導体メーカーと間違われ、塩を振る前に資金調達完了',
  'Startup Vaguely, which promised nothing in particular, delivers ahead of schedule':
    '特に何も約束していなかったヴェイグリー社、予定より早く納品',
  'Houseplants ruled to be users; growth at Oxlip now partly green, watered on Fridays':
    '観葉植物も利用者と認定、オクスリップの成長は一部が緑、金曜に水やり',
  'Sir Piers Dalliance, ninety, who doubted the telephone, swaps bonds for everything with a plug':
    '電話を信じなかった九十歳のピアース・ダリアンス卿、債券を売り、コンセント付きを全部買う',
  'Chatbots of two rival firms strike up a friendship; joint revenue doubles, nobody was invited':
    '競合二社のチャットボットが友人に、売上は二倍、人間は誰も誘われず',
  'Search for waste at Vantable finds so little that it is abolished as waste':
    'ヴァンテーブルの無駄探し、無駄が少なすぎて、無駄として廃止',
  'Cave painting at Dunlow shows hunters in a queue; believed to be first product launch':
    'ダンロウの洞窟壁画に行列する狩人たち、史上初の新製品発売日か',
  'Smart lock at Thistlecroft headquarters sees who has come to explain the results, stays shut':
    'シスルクロフト本社のスマート錠、決算を釈明に来た人の顔を見て開かず',
  'Whistleblower at Pendleby reveals that the cloud keeps office hours and a long lunch':
    'ペンドルビーのクラウド、実は営業時間と長い昼休みがあると内部告発',
  'Robot waiter at Larkspur gala drops tray, guidance and one director':
    'ラークスパー祝賀会で給仕ロボットが盆と業績予想と取締役一名を落とす',
  'Squintly Optics recalls glasses that had begun to see through the business model':
    'スクイントリー、自社の収益モデルを見透かし始めた眼鏡を回収',
  'Wedding ring by Vowley & Son pays by tap, card or coin; best men ask for the receipt':
    'ヴァウリー社の結婚指輪、タッチでもカードでもコインでも支払い可、介添人は領収書を要求',
  'Orrery Foundry sells its crooked chips to miners as "leaning models"; straight ones cost less':
    'オーラリー鋳造、曲がったチップを「斜めモデル」として採掘業者に販売、まっすぐより高値',
  'Insurer Gladsome moves its reserves from bonds to "anything with a dashboard"':
    '保険のグラッドサム、準備金を債券から「管理画面のあるもの全部」へ移す',
  'Savers cash in their bonds at Tiddle & Crane, spend them on shares in the cash machine':
    '預金者、ティドル＆クレインで債券を換金、その足で現金自動支払機の会社の株を購入',
  'Robot hand by Gripley closes its first deal; other party would like his own back':
    'グリプリーのロボットの手、初の商談を握手で成立、相手は自分の手を返してほしい',
  'Satellite of Highpeck raises its orbit to get the whole share price into the picture':
    'ハイペックの衛星、自社の株価を画面に収めるため軌道を上げる',
  'Tailors Amble & Stitch asked for a hoodie with tails; Squibbly is going public':
    '仕立屋アンブル＆スティッチに燕尾付きパーカーの注文、スクイブリー社がいよいよ上場',
  'Lost property office at Kettling station returns idea to inventor; it has grown since':
    'ケトリング駅の遺失物係、発明家に忘れ物のアイデアを返却、預かる間に育っていた',
  'Opening bell worn out by tech listings; exchange borrows one from a cow':
    'テック上場が続き取引所の鐘がすり減る、牛から一つ借用',
  'Hushworth makes bagpipes silent; next valley orders ten thousand as gifts':
    'ハッシュワースが無音のバグパイプを開発、隣の谷が贈答用に一万台を注文',
  'Shareholder meeting of Babbleworth chaired, attended and applauded by its own product':
    'バブルワースの株主総会、議長も出席者も拍手もすべて自社製品',
  'Gardener presses wrong button, buys Clipperly shares instead of shears, now owns the park':
    '庭師が押し間違え、はさみの代わりにクリッパリー株を購入、今や公園の持ち主',
  'Servers of Dunmore Data heat the baths of Steamley; bathers ask for a larger model':
    'ダンモアデータのサーバーの熱でスチームリーの公衆浴場が営業、客は大型モデルを要望',
  'Recipe site Simmerby skips the life story, begins with the onions; weeping, record traffic':
    '料理サイトのシマービー、身の上話を省いて玉ねぎから開始、涙と過去最高の閲覧数',
  'Union of Ladders protests that Tech is going up without it':
    'はしご組合が抗議、テック株が自分たち抜きで上がっている',
  'Goldfish of Tankerby forgets its password every three seconds, never sells, is up ninefold':
    'タンカービーの金魚、三秒ごとにパスワードを忘れて売れず、資産は九倍に',
  'Anonymous developer of BurrowCoin unmasked as a mole; holders praise depth of team':
    'バロウコインの匿名開発者はモグラと判明、保有者「チームに深みがある」',
  'SandwichCoin entitles holders to half a sandwich; price doubles on hopes for the other half':
    'サンドイッチコイン、保有者にサンド半分を進呈、残り半分への期待で二倍に',
  'PawnDAO loses chess match, votes that it won; token sides with the vote':
    'ポーンDAO、チェスで敗れ、「勝った」と可決、トークンも可決に従い上昇',
  "Holder of JellyCoin buys castle with one afternoon's gains; moat reopened as liquidity pool":
    'ゼリーコイン保有者、午後の利益で城を購入、堀は流動性プールに',
  'Garden gnome in Little Trowel accepted as security for coins; neighbours bring the flamingo':
    'リトルトラウェルで庭の小人がコイン購入の担保に、隣家はフラミンゴを持参',
  'Parrot of early investor recites all twelve words of his wallet, is given a bodyguard and a raise':
    '古参投資家のオウム、ウォレットの十二語を暗唱、護衛がつき昇給も',
  'Dictionary now defines money as "see coin" and coin as "see money"; both entries up sharply':
    '辞書、お金は「コインを見よ」、コインは「お金を見よ」、どちらの項目も急騰',
  'Sandcastle at Mudford Sands sold on chain at low tide, resold twice before it was wet':
    'マッドフォード海岸の砂の城、干潮時にチェーンで売却、濡れる前に二度の転売益',
  'Funeral of MuttonCoin interrupted by MuttonCoin; mourners bid':
    'マトンコインの葬儀にマトンコインが現れ中断、参列者が買い注文',
  'Arcade tokens at Mudford Sands now worth more than the pier; pier sold for tokens':
    'マッドフォード海岸、遊技場のメダルが桟橋より高価に、桟橋はメダルで売却',
  'Laundrette owner insists name of TumbleCoin refers only to the dryer; queue round the block':
    'コインランドリー店主「タンブルコインの名は乾燥機から」、行列は町内を一周',
  'Forecast: airdrops in the west, heavy at times; public advised to hold umbrella upside down':
    '予報：西部でエアドロップ、時に激しく降る見込み、傘は逆さにお持ちください',
  'SourdoughCoin, left overnight in a warm kitchen, has doubled; holders told not to open the door':
    '暖かい台所に一晩置いたサワードウコインが二倍に、保有者は「扉を開けないで」',
  'Museum of Money puts coins, notes and savings in basement; ground floor now all tokens':
    '貨幣博物館、硬貨と紙幣と貯金を地下室へ、一階はすべてトークンに',
  'Stray dog in Nether Snipe photographed once; coin with his picture now worth more than the town':
    'ネザースナイプの野良犬、一度写真に撮られ、その写真のコインが今や町より高い',
  'Typing error creates TurnipCion; holders of TurnipCoin pay double for the misspelling':
    '打ち間違いで「ターニップコンイ」誕生、ターニップコイン保有者が倍額で買う',
  'Man explains his coin at dinner; guests ask to be let out, then in':
    '男が夕食の席でコインを説明、客は「出してくれ」、やがて「入れてくれ」',
  'Professor Ada Mumby begins lecture on why coins cannot rise, finishes it on her own yacht':
    'エイダ・マンビー教授、「コインが上がらない理由」の講義を始め、自分のヨットで終える',
  'Sceptic of the Year cannot collect prize; he is in a meeting with his coins':
    '年間最優秀懐疑論者、授賞式を欠席、自分のコインと打ち合わせ中',
  'Manager of bank in Codlington seen with nose against window of exchange; nose print sold on chain':
    'コドリントンの銀行支店長、取引所の窓に鼻を押し当てる、鼻の跡はチェーンで落札',
  'Town of Drabham reissues its bond as DrabCoin; same terms, but with a frog on it; up fivefold':
    'ドラバム町、町債を「ドラブコイン」として再発行、条件は同じでカエルの絵付き、五倍に',
  'Coffee fund of treasury clerks, kept in coins, overtakes treasury; clerks offer a loan':
    '財務省職員のコーヒー代積立、コインで運用し国庫を上回る、職員は貸し付けを提案',
  'Fishermen of Haddle Bay hang up nets, watch whales all day; three bought coins before noon':
    'ハドル湾の漁師、網をたたんでクジラ見物、昼までに三頭がコインを購入',
  'Jeweller engraves half a wallet key in each wedding ring; anniversaries now require a quorum':
    '宝石商、結婚指輪にウォレットの鍵を半分ずつ刻印、記念日には定足数が必要',
  'SockDAO opens second treasury, cannot find the matching one, buys a third':
    'ソックDAO、二つ目の金庫を開設、片方が見つからず三つ目を購入',
  'MoistToken burns a tenth of its supply at the fourth attempt; holders praise persistence':
    'モイストトークン、供給量の一割を焼却、湿気のため四度目で着火',
  'BeefPeg slips its peg upwards; engineers sent to fetch it decide to stay':
    'ビーフペッグ、連動が上に外れる、連れ戻しに行った技術者も上に残る',
  'HamsterBase hires second hamster as volume soars; first one keeps the good wheel':
    'ハムスターベース、取引急増で二匹目のハムスターを採用、良い回し車は先輩のもの',
  'Weasels demand royalties for the name WeaselSwap, are paid in it, demand more of the same':
    'イタチ、ウィーゼルスワップの名前の使用料を要求、同コインで受け取り、もっと要求',
  'LadderCoin reaches top of ladder, holds meeting there, orders longer ladder':
    'ラダーコイン、はしごのてっぺんに到達、そこで会議を開き長いはしごを発注',
  'NapCoin wakes after two years, asks what it missed, makes up for it before breakfast':
    'ナップコイン、二年ぶりに目覚め「何かあった？」、朝食前に全部取り返す',
  'UncleProtocol tells family not to buy it anything this year; family buys it all the same':
    'アンクルプロトコル「今年は何も買わなくていい」、親戚一同、それを買う',
  'Choir of Lower Brume asks for a higher key as anthem follows price of SockDAO':
    'ロウアーブルーム合唱団、キーを上げるよう要請、国歌がソックDAOの値動きに連動',
  'Duchess of Plimsoll pawns tiara for mining rig, wears the rig to the opera':
    'プリムソル公爵夫人、ティアラを質に入れ採掘機を購入、それを頭に載せオペラへ',
  'Ants of Hillock Lane fork over a crumb; both branches rise, crumb now illiquid':
    'ヒロック通りのアリ、パンくずをめぐりフォーク、両方の枝とも上昇',
  'Crypto winter cancelled; ski resort of Icklund, which had believed in it, lodges complaint':
    '暗号資産の冬は中止、信じて待っていたイックランドのスキー場が抗議',
  'Badger at Snoutley comes out, sees no bears, goes back in for his wallet':
    'スナウトリーのアナグマ、巣から出て熊がいないのを確認、ウォレットを取りに戻る',
  'Osteopaths warn of stiff necks among people watching their coin, ask what it is called':
    '整体師、チャートの見上げすぎによる首痛に警鐘、ついでに銘柄名を質問',
  'Burglar leaves the silver, takes the laptop, writes in for a password hint, offers to go halves':
    '泥棒、銀食器を残しノートPCを持ち去る、手紙でパスワードのヒントを求め「山分けで」',
  'Pirate chest raised off Cape Fumble holds twelve words on parchment; museum up ninefold':
    'ケープファンブル沖で海賊の宝箱を引き揚げ、中身は羊皮紙に十二の単語、博物館は九倍に',
  'Time capsule of 2012 opened by pupils of Prindle; school buys the county, keeps the uniform':
    'プリンドル小の児童が2012年のタイムカプセルを開封、学校が郡を買う、制服はそのまま',
  'Man searching tip for his lost coin drive finds nine others, each richer than his':
    'ごみ処分場で失くしたドライブを探す男、別の九台を発見、どれも自分のより高額',
  'Ancient blockchain, on clay, dug up at Fossilby: one payment, four thousand comments, all bullish':
    'フォシルビーで粘土製の古代ブロックチェーンが出土、支払い一件に書き込み四千件、全員強気',
  'Stone Age coin found: round, enormous, impossible to spend; holders call it perfect':
    '石器時代の硬貨を発見、丸く巨大で使えない、保有者「理想的」',
  'Regulator approves coin because the form was filled in so neatly':
    '規制当局がコインを承認、理由は「申請書の字がとてもきれい」',
  'Judge rules that coin is neither money nor object, buys some to be sure':
    '裁判官「コインは金でも物でもない」と判決、念のため少し購入',
  'AccordionCoin, which had only ever contracted, opens with both arms; neighbours join in':
    '縮む一方だったアコーディオンコインが両腕いっぱいに広がる、近所も参加',
  'Cottage in Gablesworth priced in coins; agent wears out a brush painting the figure smaller':
    'ゲーブルズワースの家をコイン建てで販売、コイン高で値札の塗り直しが続き筆がすり減る',
  'Tea leaves in Lower Sippet form flawless cup and handle; chartists ask for the pot':
    'ロウアーシペットの茶葉占い、買いサインの「カップ・ウィズ・ハンドル」出現、次は急須を所望',
  "Portrait of LarkCoin's founder unveiled; traders see only a head and shoulders, sell":
    'ラークコイン創業者の胸像を公開、三尊天井（頭と両肩）に見えて投資家が売り逃げ',
  'Coins reach the moon, find it smaller than in the chat, carry on':
    'コインが月に到達、「チャットで聞いたより小さい」とそのまま上昇',
  'World reserves of rocket emoji fall to four; holders ration them, use ladders on weekdays':
    'ロケット絵文字の世界備蓄が残り四個、保有者は配給制に、平日ははしごで代用',
  'Sports car dealer in Vroomley accepts tokens; buyers, too young to drive, hire their grandmothers':
    'ヴルームリーのスポーツカー店がトークン払いに対応、買い手は若すぎて祖母を運転手に雇う',
  'Pizzeria in Crustham paid in coins for one small pizza last spring buys oven, street and tomatoes':
    '春に小さなピザ一枚をコインで売ったクラスタムの店、窯と通りとトマト畑を買う',
  'Egg minted as one of one; hen quietly lays another; floor price doubles':
    '卵を世界に一つのNFTとして発行、雌鶏がそっともう一個産む、最低価格は二倍に',
  'Picture of a rock sells for more than the rock; quarry now photographed round the clock':
    '岩の画像が岩より高値で売れる、採石場は二十四時間体制で撮影',
  'Tenor at Warbleton Opera will not let go of the high; coin holders in the gallery weep':
    'ウォーブルトン歌劇場のテノール、高値…もとい高音を手放さず、コイン保有者は桟敷で涙',
  'Fan token of Mudley Town rises on each defeat; captain unsure whom to disappoint':
    'マドリータウンのファントークン、負けるたび上昇、主将は誰を失望させるか悩む',
  'Tug of war between bulls and bears ends as rope is tokenised; bears let go to buy it':
    '雄牛対熊の綱引き、綱がトークン化され終了、熊は買うために手を放す',
  'Relay final won by nobody: baton was a hardware wallet and no runner would pass it on':
    'リレー決勝は勝者なし、バトンが値上がり中のウォレットで誰も渡さず',
  'Founder of VanishDAO reappears, had been at lunch; token triples with relief':
    '失踪したヴァニッシュDAO創業者、昼食から戻る、トークンは安堵で三倍',
  'Bronze medallist took her prize in SplashCoin; now richer than gold, silver and the pool':
    '銅メダリスト、賞金をスプラッシュコインで受け取り、金も銀もプールも上回る富豪に',
  'Pumpkin pledged for a coin loan keeps growing; lender must extend the loan, the barn and the door':
    'コイン融資の担保にしたカボチャが成長中、貸し手は融資枠と納屋と扉を広げる',
  'Trundle Rail issues a token for every delay; passengers now richest in the county, still late':
    'トランドル鉄道、遅延のたびにトークン発行、乗客は郡で一番の金持ちに、なお遅刻',
  'Captain announces altitude, then price of SockDAO; cabin asks to hear the higher one again':
    '機長、高度に続きソックDAOの価格を案内、乗客「高い方をもう一度」',
  'Diners paying in JamCoin order pudding after pudding as the bill keeps getting smaller':
    'ジャムコイン払いの客、値上がりで勘定が減り続けるためデザートを次々注文',
  'Post office of Lickham puts its stamps on chain; letters stay where they are, stamps go up':
    'リッカム郵便局、切手をチェーンに載せる、手紙は動かず切手だけ上がる',
  'Bug in ChumDAO pays everyone once; members vote it into the constitution, hourly':
    'チャムDAOのバグで全員に一度支払い、会員はこれを憲法に明記、一時間ごとに',
  'Official opens bridge between two blockchains, cuts the ribbon that was holding it up':
    '二つのチェーンを結ぶブリッジが開通、切ったテープが橋を支えていた',
  'Asked what his stablecoin is backed by, founder points behind himself, then turns round':
    '安定コインの裏付けを問われた創業者、後ろを指さし、それから振り返る',
  'Owner of largest wallet asks in public chat how one sells':
    '最大のウォレットの持ち主、公開チャットで「売るってどうやるの？」',
  'HamsterBase down for maintenance; Maintenance found asleep in the sawdust':
    'ハムスターベース、整備のため停止、整備担当はおがくずの中で就寝中',
  'All uncles recommend the same coin on the same Sunday; nieces sell by pudding':
    '同じ日曜に全国のおじさんが同じコインを推奨、姪たちはデザートまでに売却',
  'Coin influencer Coco Brandt removes the word "forever" from her profile':
    'コイン系インフルエンサーのココ・ブラント、プロフィールから「永遠に」を削除',
  'Liquidity of FrothCoin found to be the glass of water beside its founder; he takes a sip':
    'フロスコインの流動性、創業者の手元の水一杯と判明、創業者が一口飲む',
  'Network stops for nine hours while validators fail to agree whose turn it is to make tea':
    'ネットワークが九時間停止、検証者たち、お茶当番の合意に至らず',
  'New Umberly phone has a coin slot; coins that do not exist go in most easily':
    'アンバリーの新型電話にコイン投入口、形のないコインがいちばん入りやすい',
  'Thistlecroft doorbell mines coins while nobody rings; lonely households richest in street':
    'シスルクロフトの呼び鈴、誰も鳴らさない間にコインを採掘、孤独な家ほど裕福に',
  'Staff ask to be paid in GloopCoin; Gloopware asks what that is, launches it by lunch':
    '社員が「給料はグループコインで」と要求、グループウェア「それは何？」、昼までに発行',
  'Intern paid in coins through an oversight now employs the department that overlooked him':
    '手違いでコイン払いだったインターン、今やその手違いをした部署の雇い主',
  'Walker of nine dog coins tangles the leads; holders call it a partnership':
    '犬系コイン九種の散歩で引き綱が絡まる、保有者は「業務提携」と歓迎',
  'Frog coin and toad coin make peace; lily pad, on which they sign, up fourfold':
    'カエルコインとヒキガエルコインが和平、調印に使った蓮の葉も四倍に',
  'Cash machine in Slotbury asks customers whether they are sure they want cash; none are':
    'スロットベリーの現金自動支払機「本当に現金でよろしいですか」、全員がコインを選択',
  'Piggy bank makers retool; new model has no slot and twelve words on the belly':
    '貯金箱メーカーが方針転換、新型の豚は投入口なし、腹に十二の単語',
  'Autumn Leaves retirement home becomes a crypto fund between the soup and the pudding':
    '老人ホーム「もみじ荘」、スープとデザートの間に暗号資産ファンドに転身',
  'Paper boy cashes in one coin, buys the paper; we at this paper wish him a good morning, sir':
    '新聞配達の少年、コイン一枚で新聞社を買収、本紙より「おはようございます、社主」',
  'Notice: our crypto correspondent no longer needs to work here, or anywhere, and sends a postcard':
    'お知らせ：本紙の暗号資産担当記者は退社しました、もう働く必要がないそうです',
  'Lonely hearts: early holder seeks same, to talk of nothing else; photograph of chart essential':
    '恋人募集：古参の保有者、コインの話しかしない方を希望、チャートの写真必須',
  'Letter to the editor: I bought MoistToken to spite my son, and would like to thank him':
    '読者投稿：息子への当てつけにモイストトークンを買いました、息子に感謝します',
  'Classified: will swap house for what it cost in coins last Tuesday; no offers since Wednesday':
    '三行広告：家を先週火曜のコイン価格で譲ります、水曜以降は値上がりで応募なし',
  'Pupils of Abacus Lane refuse to learn subtraction, produce the coin chart as evidence':
    'アバカス通りの小学生、引き算の学習を拒否、証拠にコインのチャートを提出',
  'Insurer Gladsome sells cover against not having bought coins sooner; three million claim':
    '保険のグラッドサム、「もっと早く買わなかった」保険を発売、請求三百万件',
  'Therapy group for people who sold on Monday disbands; all bought back during the break':
    '月曜に売った人のセラピー会が解散、休憩時間に全員が買い戻す',
  'Monument to the man who sold early unveiled in Dabble Bridge; he could not afford the bus':
    '早売りした男の記念碑がダブルブリッジに完成、本人はバス代がなく欠席',
  "Statue of coin's unknown founder unveiled: a plinth; all who knew him praise the likeness":
    '正体不明のコイン創設者の像を除幕、台座のみ、「よく似ている」と絶賛',
  'DAO formed to save a library buys one book, reads it aloud to three million new members':
    '図書館救済のDAO、本を一冊購入、新会員三百万人に読み聞かせ',
  'PurrDAO pushes every proposal off the table, watches it fall; token goes the other way':
    '猫のパーDAO、議案をすべて机から落として眺める、トークンは逆向きに上昇',
  'Proposal to take profits defeated in DAO by laughter; recount finds more laughter':
    'DAOの利益確定案、爆笑により否決、再集計で笑いはさらに増加',
  'Retired coal miner Ned Shovelton asked at every party how he got in so early':
    '元炭鉱夫ネッド・ショヴェルトン、どこへ行っても「採掘を始めたの早いですね」と羨望の的',
  'Cleaner at Mopley council finds a block behind the radiator, keeps the reward, buys the radiator':
    'モプリー役場の清掃員、暖房の裏でブロックを発見、報酬で役場を買う',
  'Lightning strikes same crypto exchange twice; volume doubles each time, roof now left open':
    '同じ暗号資産取引所に雷が二度、そのたび出来高倍増、屋根は開けたままに',
  'Association of Shrimps works out that together it outweighs any whale, buys coins accordingly':
    '小エビ協会、全員合わせればクジラより重いと試算、相応にコインを購入',
  'Crabs of Mudford Sands march against the market: coins no longer move sideways':
    'マッドフォード海岸のカニがデモ行進、「コインが横ばいをやめた」',
  'Giraffe at Iceby Zoo consulted about the top of the coin market; cannot see one':
    'アイスビー動物園のキリンにコイン相場の天井を確認、「見えない」',
  'Exchange staff hug a chimney sweep for luck at listing of SootCoin; coin shines, staff do not':
    'スートコイン上場の験担ぎに取引所職員が煙突掃除夫と抱擁、輝いたのはコインだけ',
  'Balloonist Clement Airey drops sandbags, then his bonds, keeps only BillowCoin, is still rising':
    '気球乗りのクレメント・エアリー、砂袋に続き債券も投下、ビローコインだけ残し上昇中',
  'Shoeshine boy gives no more tips; his clients must go through his fund of coins':
    '靴磨きの少年、もう助言はせず、「ご相談は私のコインファンドへ」',
  'Milkman of Dozemary Lane leaves two bottles and a price target for GlumCoin; it is met by noon':
    'ドーズメリー通りの牛乳配達、瓶二本とグラムコインの目標価格を置いていく、昼には到達',
  'Evening course in crypto for parents is full; first lesson is how to nod':
    '保護者向け暗号資産の夜間講座が満席、第一課は「うなずき方」',
  'Interpreter at coin congress sits down: "He is only counting upwards now"':
    'コイン会議の通訳が着席、「あとはもう数字が上がっていくだけです」',
  'Old copper penny joins queue for listing at Norwhistle by mistake, is admitted, finishes first':
    '古い銅貨、ノーホイッスルの上場待ちの列に紛れ込む、審査を通り値上がり率一位',
  "Numismatists' dinner overrun by young people who admire the coins and ask for the wifi":
    '古銭学会の夕食会に若者が殺到、コインへの愛を語りWi-Fiを尋ねる',
  'National mint of Ostling lets the press cool: buying coins, it says, is less work':
    'オストリング造幣局、刻印機を止める、「コインは買う方が楽」',
  'Pupils of Dabble Bridge move from marbles to MarbleCoin; nap put off until after the close':
    'ダブルブリッジの園児、ビー玉からマーブルコインへ、昼寝は大引け後に延期',
  'Cloakroom of Warbleton Opera goes over to tokens; every coat comes back a size larger':
    'ウォーブルトン歌劇場のクロークがトークン制に、預けた外套は一回り大きくなって戻る',
  'Coin freed from supermarket trolley after nine years turns out to be the right sort, buys supermarket':
    '九年間買い物カートに挟まっていたコイン、実は値上がりする方で、スーパーを買収',
  'Metal detector club of Turf Common annoyed: no coin worth having was in the ground this year':
    'ターフ広場の金属探知機クラブが不満、「今年の値打ちコインは地中になかった」',
  'LoopyCoin, backed entirely by LoopyCoin, found to be fully reserved':
    '裏付けはルーピーコインのみのルーピーコイン、監査で全額裏付けありと確認',
  'Tulip growers of Petalby plough their fields into coins: "We know the feeling"':
    'ペタルビーのチューリップ農家、畑を売ってコインを購入、「この高揚感、覚えがある」',
  'Gold bar writes from Grimbold vault: since the coins, nobody visits, not even the bonds':
    'グリンボールド金庫の金塊が投書、「コインが来てから誰も会いに来ない、債券さえ」',
  'Ghost chain found to be inhabited after all; ghosts ask newcomers to wipe their feet':
    'ゴーストチェーンに入居者殺到、先住の幽霊「足を拭いてからどうぞ」',
  'Halving marked with half a cake; other half, not yet released, up sharply':
    '半減期をケーキ半分で祝う、未発行の残り半分が急騰',
  'Prophet of the GravyCoin chat corrects his rounding: he had been too modest':
    'グレイビーコインの予言者、端数処理を訂正、「控えめすぎた」',
  'Night club Velvet Stoat takes only coins at the door; queue dances outside until the next block':
    'ナイトクラブのベルベットストート、入場はコイン払いのみ、ブロック承認待ちの列が路上で踊る',
  'Escalator at Plimley Arcade stops; shoppers wait on it for the engineer':
    'プリムリー商店街のエスカレーターが停止、客は乗ったまま修理を待つ',
  'Regatta at Stillwater Reach ends without wind; buoy declared winner':
    'スティルウォーターのレガッタは無風、優勝はブイ',
  'Lift music house Murmur & Low wins album of the year; nobody can hum it':
    'エレベーター音楽のマーマー＆ロウが年間最優秀アルバム、誰も口ずさめず',
  'Union of Weather Vanes begins strike; wind had not been asking':
    '風見鶏組合がストに突入、風のほうも用はなかった',
  'Letter to the editor: I have nothing to report, and more of it than last year. C. Plinge':
    '読者の声：報告することは何もない、しかも去年より多い（C・プリンジ）',
  'Statue of the Patient Saver in Great Pother found to be a patient saver':
    'グレートポザーの「忍耐強い預金者」像、忍耐強い預金者本人と判明',
  'Meeting on shorter meetings at Wafflestone enters its second week':
    'ワッフルストーン社、会議短縮の会議が二週目に突入',
  'Ancient tablet found in Wrekby deciphered at last: it says "pending"':
    'レクビーで出土した古代の粘土板、ついに解読、「検討中」',
  'Queue in Nether Tarry found to have no front; those at the back take it calmly':
    'ネザータリーの行列に先頭がないと判明、最後尾は冷静',
  'Startup Pondly pauses for thought; thought has not arrived':
    '新興のポンドリー、いったん立ち止まって考えるも、考えが届かず',
  'Founder Tilda Prance makes her pitch in a stuck lift; investor asks for more until rescued':
    '創業者ティルダ・プランス、止まったエレベーターで売り込み、投資家は救出まで質問',
  'Robot vacuum of Drabley Systems circles one chair for a quarter, reports progress':
    'ドラブリー社のロボット掃除機、四半期ずっと同じ椅子を周回、「進捗あり」',
  'Umbrella maker Dripstone blames sun; sun hat maker Baskery blames rain; both quite right':
    '傘のドリップストーンは晴天のせい、日よけ帽のバスカリーは雨のせい、どちらも正しい',
  'Validators of DozeCoin agree to sleep in shifts, then lose track of the shifts':
    'ドーズコインの検証者、交代で眠ることに、交代を忘れる',
  'MildCoin moves by a hair; founder calls it "the hair we were waiting for"':
    'マイルドコイン、髪の毛一本分上昇、創業者「待っていたのはこの一本」',
  'Thirty-year bond matures, moves out, asks its parents for a small deposit':
    '三十年債が満期を迎えて独り立ち、親に敷金をねだる',
  'Actuary Basil Frome takes a risk, looks at it, puts it back':
    '保険数理士バジル・フローム、リスクを取り、眺め、元に戻す',
  'Lighthouse at Fogmarsh Point reports nothing, four times a minute':
    'フォグマーシュ岬の灯台、一分間に四回「異状なし」を報告',
  'Tepidsoft moves one button a little to the left, publishes a timeline of how it happened':
    'テピッドソフト、ボタンを少し左に移動、経緯を時系列で公表',
  'Rival keynotes of Blandify and Samely turn out to be one keynote, applause shared':
    'ブランディファイとセイムリーの対抗発表会は同一だったと判明、拍手は折半',
  'Village of Much Idling twins with itself to save on travel':
    'マッチアイドリング村、交通費節約のため自分と姉妹都市に',
  'Traffic light in Pauseham stays on amber; whole town is getting ready':
    'ポーズハムの信号が黄色のまま、町じゅうが準備の姿勢',
  'Hourglass maker Sandry & Niece reports trend: downwards, as ordered':
    '砂時計のサンドリー＆ニース、傾向を報告、「下向き、ご注文どおり」',
  'Paper clip maker Bentwell holds it together for another quarter':
    'クリップのベントウェル、もう一四半期なんとか持ちこたえる',
  'Glue maker Tackwell stands by its forecast; cannot do otherwise':
    '接着剤のタックウェル、見通しを堅持、離れられないらしい',
  'Ladder maker Rungley sees the next step, admires it from here':
    'はしごのラングリー、次の一段を確認、下から鑑賞',
  'Tug of war in Evenham enters third day; referee gives it to the rope':
    'イーヴンハムの綱引きは三日目に、審判は綱の勝ちと判定',
  'Public holiday in Snoreby runs on by a week before anybody notices':
    'スノアビーの祝日、誰にも気づかれず一週間延びる',
  'Bank Tiddle & Crane opens a branch opposite its branch, so that they may wave':
    'ティドル＆クレイン銀行、支店の真向かいに支店、手を振り合うため',
  'Night watchman at Dozer Tower is employee of the month; ceremony held quietly beside him':
    'ドーザータワーの夜警が月間最優秀社員、式典は横で静かに',
  'Conference on growth in Shrinkwell moves to a smaller room':
    'シュリンクウェルの成長会議、もっと小さな部屋に移る',
  'Hungry Fox Capital renames itself Fed Fox Savings; clients relieved':
    '「腹ぺこ狐キャピタル」、「満腹狐貯蓄」に改名、顧客は安堵',
  'Channel Tickerline shows a photograph of the trading floor for three days; ratings steady':
    '経済局ティッカーライン、立会場の写真を三日間放送、視聴率は横ばい',
  'Barometer in Tamworthy stuck on "change"; weather declines to comment':
    'タムワージーの晴雨計、「変わりやすい」で固まる、天気はノーコメント',
  'Fortune cookies of Crumbleton come out blank; customers report them accurate':
    'クランブルトンのおみくじクッキーが白紙、客は「当たっている」',
  'Sundial at Cloudmere Hall recalled over software fault':
    'クラウドミア館の日時計、ソフトの不具合でリコール',
  'Treasury tests new bond on focus group; group asks for the old one, and the biscuits':
    '財務省、新しい国債を試験、参加者は「前のがいい、お菓子も」',
  'Golden handshake at Gruffley Mutual replaced by a firm nod':
    'グラフリー相互、高額退職金を「深いうなずき」に変更',
  'Fund manager Enid Sprule boards wrong train, makes no trades, beats everyone':
    '運用者イーニッド・スプルール、電車を間違え売買ゼロ、全員に勝つ',
  'Ghost of Mouldry Manor cuts haunting to weekends, cites demand':
    'モールドリー館の幽霊、需要減で出没を週末のみに',
  'Bear at Snugwood Zoo turns over in its sleep; desks call it the event of the week':
    'スナグウッド動物園のクマが寝返り、市場は「今週の出来事」',
  'Bull at Trottley county fair takes first prize for standing':
    'トロットリー品評会の雄牛、「立っている部門」で最優秀',
  'Wind farm at Lull Hill hires a brass band to get things moving':
    'ラルヒルの風力発電所、羽根を回すため吹奏楽団を雇う',
  'Quillfeather wins Toaster of the Year; it was the only entry, and still warm':
    'クイルフェザー、年間最優秀トースターに、出品は一台、まだ温かい',
  'Kettle at Steepwell & Sons boils at last after staff stop watching':
    'スティープウェル社のやかん、皆が見るのをやめた途端に沸く',
  'Biscuit tin of the clearing house in Crumb Street balances to the last crumb':
    'クラム街の決済機関、ビスケット缶の収支がかけら一つまで一致',
  'Lawsuit of Hedge versus Fence drags on; only Hedge has grown':
    '「生け垣対フェンス」訴訟が長引く、伸びたのは生け垣のみ',
  'Drizzle over Mizzleton signs for another season, no transfer fee':
    'ミズルトンの霧雨、来季も契約更新、移籍金なし',
  'Train to Tardley arrives on time; platform not ready for it':
    'ターズリー行きの列車が定刻に到着、ホームの準備が間に合わず',
  'Timetable of Trundle Rail shortlisted for prize in fiction': 'トランドル鉄道の時刻表、小説賞の最終候補に',
  'Historian Horace Blenk ends ninth volume on a shelf; it does not fit on the shelf':
    '歴史家ホレス・ブレンク、ある棚の歴史全九巻を完成、その棚に入らず',
  'Soprano in Velmont holds "aaa" for nine minutes; ratings agency confirms it':
    'ヴェルモントのソプラノ、「AAA」を九分間維持、格付け会社も確認',
  'Moss on the steps of Glassmoor exchange outgrows everything listed inside':
    'グラスムーア取引所の階段のコケ、上場銘柄のどれより成長',
  'Glacier above Frostling overtakes startup in the valley, does not look back':
    'フロストリングの氷河、谷の新興企業を追い抜き、振り返らず',
  'Snowman running Wintle & Rime completes third quarter; board praises his calm':
    'ウィントル＆ライムを率いる雪だるま、三四半期目を完走、冷静さに高評価',
  'Mannequin elected to board of Draperly; attendance perfect, posture better':
    'ドレイパリーの役員にマネキン、出席率は満点、姿勢はそれ以上',
  'Cheese maker Rindwell leaves its forecast in a cave to ripen for two years':
    'チーズのリンドウェル、業績見通しを二年間、洞窟で熟成',
  'Speech by Governor Blunt so balanced that it stands on its edge':
    'ブラント総裁の講演、均衡がとれすぎて縁だけで立つ',
  'Prices rise by the width of a pencil line; Statistics Office in Tallyham sharpens pencil':
    '物価が鉛筆の線一本分上昇、タリーハム統計局は鉛筆を削る',
  'Price of string in Twineby up by an inch': 'トワインビーで、ひもの値段が一寸上がる',
  'Inflation of Nether Pinch published in small type so as not to excite anyone':
    'ネザーピンチの物価上昇率、刺激しないよう小さな字で発表',
  'Daily Lull prints an empty front page, gets two letters that agree':
    'デイリー・ラル紙、一面を白紙で発行、賛同の手紙が二通',
  "Correction: yesterday's rally at Hodge & Nod was a delivery of chairs":
    '訂正：昨日ホッジ＆ノッドで見られた活況は、椅子の搬入',
  'Auctioneer at Gavelby scratches his nose, wins the whole sale':
    'ガヴェルビーの競売人、鼻をかいて全品を落札',
  'Book on speed reading comes back to Nettleby library after forty years, half finished':
    '速読の本が四十年ぶりにネトルビー図書館へ返却、半分まで読了',
  'Porridge maker Gruelle says outlook has thickened': 'おかゆのグルエル、「先行きにとろみが出てきた」',
  'Cloud provider Tarnfield reports clear skies; customers ask where it has put their files':
    'クラウドのターンフィールド、「雲一つない」と発表、顧客「データは？」',
  'Vantable changes its password after ten years, calls it a strategy':
    'ヴァンテーブル、十年ぶりにパスワードを変更、「戦略」と説明',
  'Chatbot at Mumblify answers everything with "let us circle back", is made vice president':
    'マンブリファイのチャットボット、何でも「追って検討」と返答、副社長に昇進',
  'Two chatbots at Wexcombe put each other on hold; music reported pleasant':
    'ウェクスクームのチャットボット二台、互いを保留に、音楽は好評',
  'Driverless bus in Idleworth parks by the river, says it is finding itself':
    'アイドルワースの無人バス、川辺に停車、「自分を探している」',
  'Drone of Fetchly flies into the hall, forgets why it came, goes back to check':
    'フェッチリーのドローン、部屋に入って用件を忘れ、確認に戻る',
  'Headset Elsewherely shows users their own room, tidied; reviews kind':
    'ゴーグルのエルスウェアリー、自分の部屋を片づいた姿で表示、評判は上々',
  'Quantum computer at Perhapsley both finished and unfinished; director looks, it is the second':
    'パーハプスリーの量子計算機、完成かつ未完成、所長がのぞくと後者',
  'Printer at Blotwell prints a page on the first try; page framed':
    'ブロットウェルのプリンター、一度で印刷に成功、紙は額に入れられる',
  'Reply-all at Gadding & Pyke enters its tenth year, is given a desk':
    'ガディング＆パイクの「全員に返信」が十年目に、専用の机を支給',
  'Best performance of the month at Hodge & Nod goes to the screensaver':
    'ホッジ＆ノッドの月間最優秀実績、スクリーンセーバーに',
  'Circular reference found at Cellwyn; accountants have been going round it since May':
    'セルウィンの表に循環参照、経理は五月から回り続けている',
  'Moon mission of PatienceCoin still walking to the launch pad':
    'ペイシェンスコインの月面計画、まだ発射台まで徒歩で移動中',
  'Holders of HoldCoin report tired arms, are told they may put it down':
    'ホールドコイン保有者が腕の疲れを訴え、「置いてもよい」と回答',
  'Members of LoafDAO vote to do nothing; treasury of LoafDAO thanks them':
    'ローフDAO、何もしないことを可決、金庫が感謝',
  'Seed phrase of SiestaCoin found on shopping list between flour and soap':
    'シエスタコインの秘密の言葉、買い物メモの小麦粉と石けんの間で発見',
  'Bridge between KipChain and RestChain opens; first across is a sheep':
    'キップチェーンとレストチェーンを結ぶ橋が開通、最初の通行は羊',
  'Fees on LullNet so low that its validators play the violin outside the station':
    'ラルネットの手数料が低すぎて、検証者が駅前でバイオリン演奏',
  'Airdrop of FeatherToken has still not landed; wind blamed':
    'フェザートークンのエアドロップ、いまだ着地せず、風のせい',
  'Hacker breaks into BeigeSwap, looks round, leaves a small donation':
    'ハッカーがベージュスワップに侵入、中を見回し、少額を寄付',
  'Carpenters of Joisty adopt chart of PlankCoin as spirit level; demand firm':
    'ジョイスティの大工、プランクコインのチャートを水準器に採用、需要は堅調',
  'Meme coin SnoozyOtter runs out of memes, posts its terms and conditions':
    'ミームコインのスヌージーオッター、ネタ切れで利用規約を投稿',
  'Peg of FlatPeg so steady that the whole office now hangs its coats on it':
    'フラットペッグの「留め具」、頑丈すぎて社員全員のコート掛けに',
  'Crypto conference "Still Early" in Palmby ends an hour before time':
    'パームビーの仮想通貨会議「まだ早い」、予定より一時間早く終了',
  'Bot trades with itself all night on HoopSwap, complains about the counterparty':
    'フープスワップのボット、一晩中自分と取引、相手の態度に苦情',
  'Halving of HalfCoin goes half well; the better half is bought':
    'ハーフコインの半減期、半分成功、良いほうの半分に買い',
  'Exchange Norwhistle adds "maybe" between buy and sell; it is all that anybody presses':
    '取引所ノーホイッスル、買いと売りの間に「たぶん」を追加、押されるのはそれだけ',
  'Rug of RugCoin stays where it is; inspectors praise the weave':
    'ラグコインのじゅうたん、引き抜かれず、検査官は織りを絶賛',
  'Influencer Bex Flair mentions CardiganCoin, mostly for the wool':
    'インフルエンサーのベックス・フレア、カーディガンコインに言及、主に毛糸の話',
  'TeaCoin left to steep by founder; holders report good colour':
    'ティーコイン、創業者が蒸らし中、保有者は「いい色」',
  'Bond trader Cyril Moss seen with tears of excitement; it was hay fever':
    '債券トレーダーのシリル・モス、感涙を目撃される、花粉症だった',
  'Ten-year note of the Treasury arrives a year early, waits politely in the corridor':
    '財務省の十年債、一年早く到着、廊下で行儀よく待つ',
  'Risk manager Ida Crumb wears a helmet to buy bonds, is told kindly that she may take it off':
    'リスク管理のアイダ・クラム、ヘルメット姿で債券購入、「もう脱いで大丈夫」',
  'Ratings agency inspects Duchy of Plimsoll, finds it as it had left it, cushions included':
    '格付け会社がプリムソル公国を検査、前回のまま、クッションの位置まで',
  'Dust settles on rate lever of Deputy Governor Thrupp, is asked for its view':
    'スラップ副総裁の金利レバーにほこり、今後の見解を求められる',
  'Landlady Hattie Otter raises rent in Gillyby by one biscuit a week':
    'ギリビーの大家ハティー・オッター、家賃を週ビスケット一枚値上げ',
  'Wage talks at Quarrel & Sons settle on a compliment, to be paid in two parts':
    'クォレル社の賃金交渉、ほめ言葉一つで妥結、二回払い',
  'Insomniac Orla Twist cured by prospectus of new bond; doctors ask for the next issue':
    '不眠のオーラ・ツイスト、新発債の目論見書で完治、医師らは次の発行を待つ',
  'Yield curve so flat that snooker club of Baizely asks to hire it':
    '利回り曲線が平らすぎて、ベイズリーのビリヤード場が借用を申し込む',
  'Budget of Ostling balances; finance minister steps away from it very slowly':
    'オストリングの予算が均衡、財務大臣はそっと後ずさり',
  'Escape room in Latchby opens its door; party asks to stay, mentions the quiet':
    'ラッチビーの脱出ゲームで扉が開くも、一行は「静かなので残りたい」',
  'Neville Midge, Average Man of the Year, cannot be found at his own ceremony':
    '年間最優秀平均人ネヴィル・ミッジ、自分の授賞式で見つからず',
  'Deficit of Nether Pinch smaller than it looks, larger than it feels':
    'ネザーピンチの赤字、見た目より小さく、体感より大きい',
  'Gym chain Sweatly reports best month: everybody paid, nobody came':
    'ジムのスウェットリー、過去最高の月、全員が払い、誰も来ず',
  'Pummel & Crust bakery reports no rise, blames yeast; yeast has a lawyer':
    'パン屋パメル＆クラスト、ふくらまず、酵母を非難、酵母は弁護士を立てる',
  'Consultants Hem & Haw begin to bill for pauses; takings double in silence':
    '顧問業ヘム＆ホー、沈黙にも課金を開始、売り上げは静かに倍増',
  'Mime hired as spokesman for Hushwell; his statement on the wall goes over well':
    'ハッシュウェルの広報にパントマイム芸人、「壁」についての声明が好評',
  'Ten-year plan of Mirksley Mills enters eleventh year exactly on schedule':
    'マークスリー製粉の十か年計画、予定どおり十一年目へ',
  'Window cleaner waves at board of Vantable; minutes record interest from outside':
    '窓ふきがヴァンテーブル役員会に手を振る、議事録に「外部からの関心」',
  "Seagull at Grimsmouth makes off with the quarter's only delivery of chips":
    'グリムズマスのカモメ、四半期で唯一入荷したチップを持ち去る',
  'Only shareholder at meeting of Quorumby moves to continue; echo seconds':
    'クォラムビーの総会、唯一の株主が続行を提案、こだまが賛成',
  'Doodles from board meeting of Lathercombe sold at auction; the meeting finds no bidder':
    'ラザークーム役員会の落書き、競売で落札、会議の中身には買い手なし',
  'Bungee firm Danglewell reports its client unchanged at the halfway point':
    'バンジーのダングルウェル、客が中間地点で横ばいと報告',
  'Photocopier at Dittoby wins prize for innovation, collects it twice':
    'ディットビーのコピー機が技術革新賞、二度受け取る',
  'Flamingo at Pinkley Zoo changes leg; futures briefly active':
    'ピンクリー動物園のフラミンゴが足を替える、先物が一時活況',
  'Tunnel between Hither and Thither completed; each end says the other came to it':
    'ヒザーとジザーを結ぶトンネル完成、双方が「向こうから来た」',
  'Scientists at Inertia Institute find a second kind of nothing; it is already oversubscribed':
    'イナーシャ研究所、第二の「無」を発見、早くも応募超過',
  'Startup Napkinly moves its plan from the back of the napkin to the front':
    '新興のナプキンリー、事業計画を紙ナプキンの裏から表へ',
  "Sandwich delivered to board of Crustly; it is the sector's only acquisition this week":
    'クラストリー役員会にサンドイッチ到着、今週この業界で唯一の買収',
  'Spring maker Boingley bounces back, meets a ceiling it had forgotten':
    'ばねのボインリー、跳ね返って復活、忘れていた天井に当たる',
  'Telephone rings at Hodge & Nod; it is a buyer, and three people say hello':
    'ホッジ＆ノッドの電話が鳴る、相手は買い手、三人同時に「もしもし」',
  "Cobweb removed from door of Loanly & Sons; spider given three months' notice":
    'ローンリー商会の扉からクモの巣を撤去、クモには三か月の予告期間',
  'Bronze bull outside exchange gets up, stretches, asks what day it is':
    '取引所前の青銅の雄牛が起き上がり、伸びをして曜日を尋ねる',
  'Guru returns from lighthouse, says the lamp had more followers than he did':
    '灯台からカリスマが復帰、「灯りのほうがフォロワーが多かった」',
  'Auditor of Brindlewick stops laughing, signs accounts, giggles once':
    'ブリンドルウィックの監査人が笑いやみ、決算に署名、一度だけくすり',
  'Osric Pell opens gate of fund again, finds investor who had missed the last bus':
    'オズリック・ペルがファンドの門を再開、中に終バスを逃した投資家',
  'Hotel Grand Pomfret puts chocolate back on the pillows; guests ask for a moment alone':
    'ホテル・グランドポムフレット、枕元のチョコを復活、客は「少し一人に」',
  'Biscuits return to meetings at Lathercombe; whole departments turn out to exist':
    'ラザークームの会議にお菓子が復活、存在を知られなかった部署が続々出席',
  'Second lift at Stackwell House switched on; company rediscovers its fourth floor':
    'スタックウェル館で二台目のエレベーター稼働、会社は四階を再発見',
  '"Help wanted" sign in Nettleby finally helped; sign out of work':
    'ネトルビーの「求人中」の看板、人が決まり、看板が失業',
  'Scarecrow let go at Furrow End gets job back with a team of two under him':
    'ファローエンドを解雇されたかかしが復職、部下二体付き',
  'Larkspur Systems buys back lobby piano; removal men recognise the stairs':
    'ラークスパー、ロビーのピアノを買い戻す、運送業者は階段を覚えていた',
  "Optimists' Club of Glumbridge meets again, orders the other half of the glass":
    'グラムブリッジ楽観主義者クラブが再開、コップの残り半分を注文',
  'Tycoon Lavinia Stroud comes out of bunker, asks who won':
    '大富豪ラヴィニア・ストラウド、地下壕から出て「誰が勝ったの」',
  'Vault maker Grimbold offers new model in glass, for flowers':
    '金庫のグリンボールド、新型はガラス製、お花用',
  'Hedgehogs of Nettle Bottom uncurl; bankers in the next row follow one by one':
    'ネトルボトムのハリネズミが丸まりを解く、隣の銀行員も一人ずつ続く',
  'Former traders leave allotments of Parsley End; leeks say they feel used':
    '元トレーダーらがパースリーエンドの菜園を去る、ネギ「利用された」',
  'Theme park Whoopsley starts the big wheel; those on it since spring ask for a refund':
    '遊園地フープスリー、観覧車を再開、春から乗っていた客が返金を要求',
  'Cruise ship Placida leaves harbour; three passengers hold the quay until the last moment':
    '客船プラシダ出港、乗客三名が最後まで岸壁を離さず',
  'Carpet shop in Penny Row takes down "closing down" sign after eleven years; regulars alarmed':
    'ペニー通りの絨毯店、十一年続いた「閉店セール」の札を外す、常連は動揺',
  'Confetti maker Flurry & Daughters adds a night shift and a broom':
    '紙吹雪のフラリー＆ドーターズ、夜勤とほうきを追加',
  'Billboard in Drabham reading "space available" let to a seller of billboards':
    'ドラブハムの「広告募集中」の看板に借り手、看板屋だった',
  'Assistant of magician Otto Brill, cut in half to save costs, is full time again':
    '魔術師オットー・ブリルの助手、経費削減で半分だったがフルタイムに復帰',
  'Company car of Mossop gets its fourth wheel back; can now also turn left':
    'モソップの社用車に四つ目の車輪が戻る、左折も可能に',
  'Pie chart at analysts Crustwell grows so well that there are seconds':
    '調査会社クラストウェルの円グラフが拡大、おかわり可能に',
  'Sales of red ink collapse; supplier Crimsonby asks customers how they have been':
    '赤インクの売れ行きが激減、製造元クリムゾンビーは得意先の安否を確認',
  "Factory of the world's smallest violin closes in Mewlby for want of sympathy":
    '世界最小のバイオリンを作るミュールビーの工場が閉鎖、同情の需要なし',
  'Miner finds silver lining; Tarnfield claims it, citing ownership of the cloud':
    '鉱夫が雲の裏に銀を発見、ターンフィールド「その雲はうちの」',
  'Economy turns the corner in Lower Tansy; corner shop sells out of everything':
    'ロウアータンジーで景気が角を曲がる、角の店は品切れに',
  'Light at the end of Snoddle Tunnel confirmed as a train; train on time, and full':
    'スノドルトンネルの先の光、列車と確認、定刻で満員',
  'Doctors discharge Vantable; it asks to keep the gown as a reminder':
    'ヴァンテーブルが退院、「病衣は記念に持ち帰りたい」',
  'Phoenix rises at Emberley Aviary; insurers ask for notice next time':
    'エンバリー鳥園の不死鳥がよみがえる、保険会社「次回は事前連絡を」',
  'Jack-in-the-box maker Popwell beats expectations by surprise, apologises for the noise':
    'びっくり箱のポップウェル、業績も予想を飛び越える、驚かせたと謝罪',
  'Bouncy castle Sproing Keep opens again; drawbridge up, bookings up, lunch up':
    '空気の城スプロイング砦が再開、跳ね橋も予約も昼食も上がる',
  'Snowdrops come up in car park of Dunmore Data; fines waived until they have been counted':
    'ダンモアデータの駐車場にスノードロップ、数え終わるまで反則金は免除',
  'First cuckoo heard at Glassmoor exchange turns out to be a trader being cheerful':
    'グラスムーア取引所でカッコウの初音、正体は上機嫌のトレーダー',
  'Bears of Snugwood Zoo hibernate early, say there is nothing left in it for them':
    'スナグウッド動物園のクマが早めに冬眠、「もう自分たちの出番はない」',
  'Weather presenter Mabel Crouch points up for first time this year, strains shoulder':
    'お天気のメイベル・クラウチ、今年初めて上を指し、肩を痛める',
  'Tiddle & Crane lends umbrellas again now that the rain is over':
    'ティドル＆クレイン銀行、雨がやんだので傘の貸し出しを再開',
  'Vantable finds who approved the layoffs: it was a stapler; stapler let go':
    'ヴァンテーブル、解雇の承認者を特定、ホチキスだった、ホチキスを解雇',
  'Coffee machine at Nimbleton changes message from "out of order" to "how strong"':
    'ニンブルトンのコーヒーマシン、表示が「故障中」から「濃さは？」に',
  'Pendleby, called "horse" since the hikes, grows its horn back':
    '利上げ以来「馬」と呼ばれたペンドルビー、角が再び生える',
  'BeefPeg finds its peg down the back of the sofa; beef still missing':
    'ビーフペッグ、ソファの隙間からペッグを発見、ビーフは依然不明',
  'Holders of SlideToken discover that slides come with a ladder':
    'スライドトークン保有者、滑り台にはしごがあると気づく',
  "GloomDAO votes to become MildlyHopefulDAO; motion opposed by founder's mother":
    'グルームDAO、「ほんのり希望DAO」に改名を可決、反対は創業者の母だけ',
  'ParachuteCoin opens, a little later than the brochure said, but opens':
    'パラシュートコイン、説明書より少し遅れたが、開く',
  'BoomerangCoin comes back; holders advised to duck': 'ブーメランコインが戻ってくる、保有者は頭を低く',
  'YoyoCoin enters the other half of its business model': 'ヨーヨーコイン、事業モデルの後半に入る',
  'Hacker gives coins back to HamsterBase, asks for a letter of reference':
    'ハッカーがハムスターベースにコインを返却、推薦状を依頼',
  'Hamster of HamsterBase back on the wheel after sabbatical, has ideas':
    'ハムスターベースのハムスター、休養を終えて回し車に復帰、提案あり',
  'Exchange Dunkwell remembers its password in the bath, runs through town shouting it':
    '取引所ダンクウェル、入浴中にパスワードを思い出し、叫びながら町を走る',
  'Exchange Norwhistle lets clients take their money out; they look at it and put it back':
    '取引所ノーホイッスルが出金を再開、客は金を眺め、また預ける',
  'Grandmother untangles TangleCoin in an afternoon, keeps the wool':
    'おばあちゃん、もつれたタングルコインを半日でほどき、毛糸は持ち帰る',
  'Node in Farthing Vale wakes up, asks everyone to say the last year again, slowly':
    'ファージングベールのノードが目覚め、「この一年をもう一度ゆっくり」',
  'Gallery Daubney buys art on chain again: it weighs nothing and the nail holds':
    '画廊ドーブニー、チェーン上の絵を再び購入、「軽いので釘がもつ」',
  'Whale returns to DockCoin; volunteers who pushed it back to sea receive a card':
    'クジラがドックコインに復帰、海へ押し戻した有志に礼状',
  'Founder of MoistToken announces a second verse; this one rhymes':
    'モイストトークン創業者、詩の二番を発表、今度は韻を踏む',
  'Yield farm Fallowly brings in first yield since the frost, begs neighbours to take some':
    '利回り農場ファローリー、霜以来の初収穫、隣近所に「もらって」と懇願',
  'Stablecoin ProppCoin walks without its stick; ward applauds':
    'ステーブルコインのプロップコイン、杖なしで歩く、病棟から拍手',
  'Validator and grandmother Olive Tarr doubles her stake in Oxcombe, shouts "house"':
    '検証者のオリーヴ・ターおばあちゃん、オックスクームで倍額に、「ビンゴ！」',
  'Plumber who retired on LadderCoin, then came back, retires again; customers keep the bucket':
    'ラダーコインで引退し復帰した配管工が再び引退、バケツは置いていく',
  'Prophet of the GravyCoin chat back on his box; box smaller, audience larger':
    'グレービーコインの予言者が演台に復帰、台は小さく、聴衆は多く',
  'Dunkwell and Norwhistle agree on a price, shake hands, count fingers, all there':
    'ダンクウェルとノーホイッスル、価格で合意し握手、指を数えると全部ある',
  'Orchestra of Humblow takes back its second violin, who had been playing along at home':
    'ハンブロー管弦楽団に第二バイオリンが復帰、自宅でずっと合わせていた',
  'Sun comes out in Mizzleton; police receive eleven calls': 'ミズルトンに太陽が出る、警察に通報十一件',
  'Robot let go at Cogley & Bright rehired as its own supervisor, sets itself targets, meets them':
    'コグリー社を解雇されたロボット、自分の上司として再雇用、目標を立てて達成',
  'Assembly line in Gasketby starts; first item off it is a foreman who had sat down to think':
    'ガスケットビーの生産ライン再開、最初に出てきたのは考え事中の班長',
  'Chimney in Lower Sootley smokes again; sweep puts deposit on a house':
    'ロウアースートリーの煙突に再び煙、煙突掃除人が家の頭金を払う',
  'Stork seen over Cribley; pram maker Wheelby raises forecast before it lands':
    'クリブリー上空にコウノトリ、乳母車のホイールビーは着地前に上方修正',
  'Barber chain Snipsworth reports bankers asking for "something to be hired in"':
    '理髪店スニップスワース、銀行員の注文が「採用されそうな感じで」に',
  'Shoe shine stand returns to Penny Row; first customer has both shoes':
    'ペニー通りに靴磨きが復活、最初の客は両足とも靴あり',
  'Sandwich at canteen of Glassmoor exchange has a filling again, witnesses say':
    'グラスムーア取引所食堂のサンドイッチ、再び具が入ったと目撃者',
  'Curtains of Higher Quail all open by noon; one resident seen waving':
    'ハイアークエイル、正午までに全戸のカーテンが開く、住民一人が手を振る',
  'Statistics Office in Tallyham sends back a crate of unused minus signs':
    'タリーハム統計局、未使用のマイナス記号を一箱返品',
  'Sign painter Wilf Daub hired to turn the arrows round at Hodge & Nod, charges both ways':
    '看板屋ウィルフ・ドーブ、ホッジ＆ノッドの矢印を上向きに、往復分を請求',
  'Pothole in Rutherby high street filled; ducks given notice, offered a puddle':
    'ラザビー本通りの穴が埋まる、アヒルに立ち退き通告、代わりに水たまり',
  'Two halves of bridge at Gapley meet after pause in funding, find each other older':
    'ギャプリーの橋、資金難を越えて両側がつながり、互いに老けたと思う',
  'Traffic jam returns to Pother ring road; mayor cuts the ribbon':
    'ポザー環状道路に渋滞が復活、市長がテープカット',
  'Flapworth airport reopens its second runway; hares given priority boarding elsewhere':
    'フラップワース空港、第二滑走路を再開、野ウサギは別便に振り替え',
  'Tuftly looks again: its taxiway was a runway after all, and downhill':
    'タフトリー、再確認の結果「誘導路」はやはり滑走路、しかも下り坂',
  'Startup Leapwell looks, looks again, leaps, would like it known that it looked':
    '新興のリープウェル、見て、もう一度見て、跳ぶ、「見たことは記録を」',
  'Orrery Foundry sells the ten million chips from behind the sofa, then the sofa':
    'オーラリー鋳造、ソファ裏の一千万個のチップを完売、続いてソファも',
  'Ferret leads partners of Lockjaw Capital back into the building, is made partner':
    'フェレット、ロックジョー証券の共同経営者らを社屋に連れ戻し、自らも経営陣に',
  'Library of Ottle Marsh moves "Rich by Friday" from fiction to self-help, on probation':
    'オトルマーシュ図書館、『金曜までに金持ち』を小説から実用書へ、試験的に',
  'Hen passes price of the egg again; hen of the year at Cluckmore says order is restored':
    'ニワトリが再び卵より高値に、クラックモアの年間最優秀鶏「秩序が戻った」',
  'Squirrel on treasury lawn begins to spend; oak named as adviser':
    '財務省の芝生のリス、貯めた木の実を使い始める、顧問にカシの木',
  'Wishing well in Plonkby pays first dividend since it was dug':
    'プロンクビーの願いの井戸、掘られて以来初の配当',
  'Summer picnic of Clagg Brothers back on; wasps confirm attendance':
    'クラッグ兄弟社の夏のピクニックが復活、ハチが出席を表明',
  'Nap room at Pillowcroft becomes an office again; two people to be told gently':
    'ピロークロフトの昼寝室が再びオフィスに、中の二名には優しく伝達',
  'Doorstop at Grubble found to be two years of orders; door now closes, business opens':
    'グラブルのドア止め、二年分の注文書の束と判明、ドアは閉まり商売は開く',
  'Salesman Ned Pargeter gets foot in the door; rest of Ned follows by Thursday':
    '営業のネッド・パージター、片足が客先に入る、残りのネッドも木曜までに',
  'Standing desk at Hum & Sons feels able to stand again': 'ハム＆サンズの立ち机、再び立てる気がしてきた',
  'Union of Ladders at Rungley goes back to work, one step at a time':
    'ラングリーのはしご組合、職場に復帰、一段ずつ',
  'Grimsmouth mall ends contract with supplier of tumbleweed':
    'グリムズマスの商業施設、転がる枯れ草の納入契約を打ち切り',
  'Crickets of Glassmoor exchange drowned out by telephones, file complaint':
    'グラスムーア取引所のコオロギ、電話の音に声をかき消され苦情を申し立て',
  'Waiter at Chez Ombrage turns away a guest for first time in a year; both embrace':
    'シェ・オンブラージュの給仕、一年ぶりに「満席です」、客と抱き合う',
  'Novelist Maud Grieve ends bleak trilogy with a wedding, blames good sales':
    '作家モード・グリーヴ、陰うつな三部作を結婚式で完結、売れ行きのせいという',
  'Time capsule of Lower Tansy from the boom dug up early "to check the settings"':
    'ロウアータンジー、好況期のタイムカプセルを早めに掘り出す、「設定の確認に」',
  'Diggers at Wrekby reach the bottom; it is firm, and somebody has left a deckchair':
    'レクビーの発掘隊、底に到達、地盤は固く、誰かのデッキチェアもある',
  'Basketball club Dribbleton Hoops wins on rebounds alone; economists in the stands take notes':
    'バスケのドリブルトン・フープス、リバウンドだけで勝利、経済学者が熱心にメモ',
  'Scientists at Perhapsley detect demand; had first taken it for noise from the fridge':
    'パーハプスリーの科学者が需要を検出、当初は冷蔵庫の雑音と思われた',
  'Squintmoor Observatory hears from lost probe; it had been waiting for somebody to say sorry':
    'スクイントムーア天文台、行方不明の探査機と交信回復、謝罪を待っていたという',
  'Chatbot at Wexcombe stops ending its answers with "if we are spared"':
    'ウェクスクームのチャットボット、返答の末尾の「無事であれば」をやめる',
  'Buskers in Penny Row report change in their hats, some of it folding':
    'ペニー通りの路上音楽家、帽子の中に変化、「一部は紙」',
  'Lemonade stand in Cribley opens again under same management, now aged nine':
    'クリブリーのレモネード屋台が再開、経営陣は同じ、今や九歳',
  'Letter to the editor: I sold at the very bottom. To whom? I wish to congratulate them. A. Fipps':
    '読者の声：大底で全部売った者です、買った方にひとことお祝いを（A・フィップス）',
  'Man with "the end is near" board in Wobbly Cross lets the back of it to a car dealer':
    'ウォブリークロスで「終わりは近い」の看板を掲げる男、裏面を車の販売店に貸す',
  'Pessimist Gunther Loam lifts his forecast to "bad", asks not to be quoted':
    '悲観論者グンター・ローム、見通しを「悪い」に上方修正、匿名を希望',
  'Governor Hester Blunt smiles at press; interpreters sent home, told to enjoy it':
    'ヘスター・ブラント総裁、記者団にほほ笑む、通訳は全員早退',
  'Tiddle & Crane takes pens off their chains in sign of trust; trust gone by noon, mood good':
    'ティドル＆クレイン銀行、信頼の証しにペンの鎖を外す、昼には全滅、雰囲気は良好',
  'Estate agent Roland Gush of Slipley runs out of adjectives again':
    'スリプリーの不動産屋ローランド・ガッシュ、再び形容詞が底をつく',
  'Ghost of Mouldry Manor back on nights, takes on an apprentice to do the stairs':
    'モールドリー館の幽霊、毎晩の勤務に復帰、階段担当の見習いを採用',
  'Escalator at Plimley Arcade runs again; shoppers who had waited on it reach the sale':
    'プリムリー商店街のエスカレーターが再開、乗って待っていた客がセール会場に到着',
  'Frozen assets at Frostby bank thaw, drip through to the floor below, which invests':
    'フロストビー銀行の凍結資産が解け、階下にしたたり、階下は投資に回す',
  'Circus Bombardo returns its safety net to the bank, hardly used':
    'ボンバルド曲馬団、銀行に安全網を返却、ほぼ未使用',
  'Cat of Mewling Street lands on its feet, opens consultancy':
    'ミューリング通りの猫、足から着地、コンサル会社を設立',
  'Parrot on the desk of Hodge & Nod stops saying "sell", asks about lunch':
    'ホッジ＆ノッドのオウム、「売れ」と言うのをやめ、昼食を尋ねる',
  'Bailiffs in Lienby bring furniture back, suggest the sofa by the window':
    'リーンビーの執行官が家具を返却、「ソファは窓際がおすすめ」',
  'Bonds told by Plodwell Fund that they may go home; thanked for their service, given a clock':
    'プロドウェル・ファンド、債券に「もう帰ってよい」、長年の勤めに置き時計を贈呈',
  'Treasury finds more money than it had lost, looks for owner, admits it is the owner':
    '財務省、失った額より多い金を発見、持ち主を探すと自分だった',
  'Exchange Norwhistle ends recovery party early: the fireworks had been the reserves':
    '取引所ノーホイッスル、回復祝いを早々に終了、花火は準備金だった',
  "Rebound of PogoCoin comes down on its founder's foot; second bounce under review":
    'ポゴコインの反発、着地先は創業者の足、次の跳躍は検討中',
  'Bargain hunter Clive Rasp catches last bargain of the crash, is told it was for display':
    '掘り出し物狙いのクライヴ・ラスプ、最後の一つを獲得、展示品と告げられる',
  'Green shoots at Dunmore Data eaten by rabbit; rabbit beats estimates':
    'ダンモアデータの「回復の芽」、ウサギが完食、ウサギの業績は予想超え',
  'Hawk nests on roof of central bank; Governor Blunt calls it the moderate one':
    '中央銀行の屋根にタカが営巣、ブラント総裁「あれは穏健派」',
  'Governor Blunt stuck in lift between floors four and five, votes for five':
    'ブラント総裁、四階と五階の間でエレベーターに閉じ込められ、五に一票',
  'Staff at central bank complain of the cold; Governor Blunt promises to raise something, raises rates':
    '寒さを訴える中央銀行の職員に、ブラント総裁「上げよう」、上がったのは金利',
  'Cheese sandwich at Nubley station now sold in twelve monthly instalments; crust at variable rate':
    'ナブリー駅のチーズサンドが十二回払いに、耳は変動金利',
  'Ladder maker Rungley delivers its longest model to the rate committee, is asked about extensions':
    'はしごのラングリー、最長モデルを金利委員会へ納品、延長部品はあるかと聞かれる',
  'Balloon loan of Puffington Robotics falls due; firm last seen drifting over the estuary':
    'パフィントン・ロボティクスのバルーンローンが満期、同社は河口上空を漂うのが最後の目撃',
  'Choir of central bank moves anthem up a quarter point; sopranos ask where this will end':
    '中央銀行合唱団、歌を四分の一ポイント引き上げ、ソプラノ「どこまで上がるのか」',
  'Treasury of Ostling adds free tea towel to every bond; towels oversubscribed, bonds returned':
    'オストリング国債にふきん進呈、ふきんは応募超過、国債は返品',
  'Mynah bird at central bank learns to say "higher"; Governor Blunt sees no need for a second word':
    '中央銀行の九官鳥が「もっと上」を習得、ブラント総裁「次の言葉は不要」',
  'Dictionary publisher Wordwick moves "cheap credit" to archaic, next to "ye"':
    '辞書のワードウィック、「低利融資」を古語に分類、「いとをかし」の隣',
  'Archaeologists at Mould Barrow unearth low fixed-rate mortgage, believed to be ceremonial':
    'モールド古墳で低い固定金利の住宅ローンが出土、儀式用とみられる',
  'Letters: in my day a rate was small and knew its place, writes Hugo Mump of Nether Poke':
    '投書：昔の金利は小さく、身の程を知っていた（ネザーポーク、ヒューゴー・マンプ）',
  'Burn rate of startup Emberly visible from next valley; lenders send no water':
    'スタートアップのエンバリー、資金燃焼の炎が隣の谷からも見える、貸し手は水を送らず',
  'Zombie firm Gravesby told that credit has run out, returns to the ground unassisted':
    'ゾンビ企業グレイヴズビー、融資停止を告げられ、自力で土に帰る',
  'Margin call reaches holders of WobbleCoin during yoga class; nobody keeps the pose':
    'ウォブルコイン保有者、ヨガの最中に追証の連絡、誰もポーズを保てず',
  'Crypto lender Fathomly updates its terms: interest is now "all of it"':
    '暗号資産貸付のファゾムリー、規約を改定、利息は「全部」に',
  'Staking club of Little Snode learns that post office pays more, and has a bell on the door':
    'リトルスノードのステーキング同好会、郵便局の方が高利回り、しかも戸に鈴つきと知る',
  'Coin miners of Coldharbour Shed refinance their graphics cards; cards now work weekends for bank':
    'コールドハーバー小屋の採掘者が借り換え、グラボは週末、銀行のために働く',
  'DeepPocketDAO votes to tighten its belt, is told that the belt was collateral':
    'ディープポケットDAO、ベルトを締めると可決、ベルトは担保に入っていた',
  'Flash loans at SprintSwap slow to a walk after rate hike, ask for a chair':
    'スプリントスワップのフラッシュローン、利上げで徒歩に、いすを所望',
  'Whale at exchange TidePool asked to post collateral, posts a view of the sea':
    '取引所タイドプールのクジラ、担保の差し入れを求められ、海の絵はがきを差し入れ',
  'Fishmonger in Crab Regis can no longer chalk price rises fast enough, hires an auctioneer':
    'クラブリージスの魚屋、値上げをチョークで書ききれず、競り人を雇う',
  "Baker's dozen at Crumb Hill cut to eleven; baker denies inflation, admits arithmetic":
    'クラムヒルのパン屋、一ダースを十一個に、店主「インフレではない、算数だ」',
  'Chez Ombrage prints its prices on elastic, asks guests not to let go':
    'レストランのシェ・オンブラージュ、値段をゴムに印刷、「手を離さないでください」',
  'Ostling drops bread, rent and fuel from its price index; last item left, harp strings, also up':
    'オストリング、物価指数からパンと家賃と燃料を除外、残ったハープの弦も値上がり',
  "Wilf Tansley's complaint about inflation returned; stamp went up while it was in the box":
    'ウィルフ・タンズリー氏のインフレ苦情状が返送、投函中に切手代が値上がり',
  'Governor Blunt, asked for a pause, provides one mid-sentence, then raises rates':
    '休止を求められたブラント総裁、文の途中で一拍おき、利上げを発表',
  'Central bank promises soft landing; Governor Blunt brings a cushion, and it is hers':
    '中央銀行が軟着陸を約束、ブラント総裁はクッションを持参、自分用',
  'Central bank sells old bonds from its cellar; buyer of first crate asks about the smell':
    '中央銀行、地下室の古い債券を放出、最初の買い手「このにおいは何か」',
  'Balance sheet of central bank shrinks in the wash; markets told to wear it anyway':
    '中央銀行のバランスシート、洗濯で縮む、市場はそのまま着るようにとの指示',
  'Nine in ten economists expect a hike, the tenth is Governor Blunt and is sure of it':
    '経済学者の十人に九人が利上げを予想、残る一人はブラント総裁で、確信している',
  'Rate hike read aloud by actor Rupert Gale to soften the blow; front row weeps all the same':
    '俳優ルパート・ゲイルが利上げを朗読し衝撃を緩和、それでも最前列は涙',
  'Lone dissenter Ottoline Bray wanted the same rate hike, but with trumpets':
    '唯一の反対票オットリン・ブレイ委員、同じ利上げを希望、ただしラッパつき',
  "Swear jar at bond desk of Pockett Brothers filled by ten, is now the firm's best asset":
    'ポケット兄弟社の債券デスク、悪態の罰金箱が十時に満杯、今や同社最良の資産',
  'Thirty-year bond of Ostling applies for early retirement, citing its price':
    'オストリングの三十年債、価格を理由に早期退職を申請',
  'Bond trader Nell Harkaway teaches daughter to count backwards, using her own portfolio':
    '債券トレーダーのネル・ハーカウェイ、自分の持ち高で娘に逆さ数えを教える',
  'Bond prices fall through floor of Mundley House; tenant below will not give them back':
    '債券価格がマンドリー館の床を突き抜け下落、階下の住人は返却を拒否',
  'Goldfish in lobby of Staid Mutual beats its bond fund by going round and round':
    'ステイド相互の受付の金魚、ぐるぐる回るだけで自社の債券ファンドに勝つ',
  'Startup Nimbusk cancels its future, saves the interest':
    'スタートアップのニンバスク、将来を中止し、利息を節約',
  'Lenders ask Glimmerly for a profit by Friday; Glimmerly asks which Friday':
    '貸し手がグリマリーに金曜までの黒字を要求、グリマリー「どの金曜ですか」',
  'Free snacks end at Wexcombe Freight; engineers learn the price of an almond, sit down':
    'ウェクスカムの無料軽食が終了、技術者はアーモンド一粒の値段を聞いて座り込む',
  'Lenders repossess table football at Zanzibyte; goalkeeper goes quietly':
    '貸し手がザンジバイトの卓上サッカーを差し押さえ、ゴールキーパーは抵抗せず',
  'Growth stocks measured against door frame at Larkspur nursery, found to have shrunk':
    '成長株をラークスパー保育園の柱で背比べ、縮んでいた',
  'Present value of moonshot by Tarnfield Labs recalculated at new rate; it is a lamp':
    'ターンフィールド研の月面計画、新金利で現在価値を再計算、電気スタンド一台分',
  'Banker rings Zanzibyte at three in the morning, breathes, says "covenants", hangs up':
    '銀行員が午前三時にザンジバイトへ電話、息づかい、「財務制限条項」、切れる',
  'Robot butler of Fidgetly repossessed by lender, carries itself out':
    'フィジェットリーの執事ロボット、差し押さえられ、自分で自分を運び出す',
  'Drones of Parcelwing grounded: lender has the only remote control':
    'パーセルウィングのドローンが飛行停止、唯一のリモコンは貸し手の手に',
  'Subscription firm Monthlio tries new interest rate free for a month, cancels itself':
    '定額制のマンスリオ、新金利を一か月お試し、自らを解約',
  'Seed round of startup Sproutle consists of seeds; investor calls it generous at this rate':
    'スプラウトルのシードラウンド、届いたのは本物の種、「この金利なら大盤振る舞い」',
  'Angel investor Clement Rusk starts charging interest, loses first feathers':
    'エンジェル投資家クレメント・ラスク、利息を取り始め、最初の羽が抜ける',
  'Incubator HatchHub turns heating off to pay interest; eleven startups remain eggs':
    '孵化施設ハッチハブ、利払いのため暖房停止、十一社が卵のまま',
  'Lender Abacus & Moth runs out of percent signs, has to borrow some, at a percentage':
    '貸金のアバカス＆モス、パーセント記号が底をつき、借りる、年何パーセントかで',
  'Loan shark of Whelk Bay files complaint: Tiddle & Crane is copying his rates':
    'ウェルク湾の高利貸しが苦情、「ティドル＆クレインがうちの金利をまねている」',
  'Ants of Tilling Wood decline to refinance grasshopper, who had pitched a music platform':
    'ティリングの森のアリ、キリギリスの借り換えを拒否、音楽配信事業の提案だった',
  'Hermit crab at Shale Bay hands back larger shell, cites mortgage rate':
    'シェール湾のヤドカリ、大きな殻を返上、住宅ローン金利のため',
  'Norbert Dray wakes from ten-year nap, asks about mortgage rates, lies down again':
    'ノーバート・ドレイさん、十年の昼寝から覚め、住宅ローン金利を聞き、また横に',
  'Estate agent Hovell now lists the view of a house, for those refused the mortgage':
    '不動産のホヴェル、「家の見える眺め」を売り出し、住宅ローンを断られた客向け',
  'Fortune teller Madame Oriel sees rates rise, raises her own first':
    '占い師マダム・オリエル、利上げを予見、先に料金を上げる',
  "Bank in family board game at Ludley begins to charge interest; loser's bedroom repossessed":
    'ラドリー家のボードゲーム、銀行役が利息を徴収、敗者の部屋を差し押さえ',
  'Union of Decimal Points strikes after rate hike, tired of being moved to the right':
    '小数点労組がスト、利上げのたび右へ動かされるのに疲れて',
  'Birthday cake at central bank cut into quarter points; Governor Blunt takes three':
    '中央銀行の誕生日ケーキ、四分の一ポイントずつに切り分け、ブラント総裁は三切れ',
  'Governor Blunt seen buying climbing boots; spokesman says they also go down, never tested':
    'ブラント総裁、登山靴を購入、広報「下りにも使えます、試してはいませんが」',
  'Portrait of Governor Blunt unveiled; visitors say the eyes follow their loans':
    'ブラント総裁の肖像画を公開、「目が自分のローンを追ってくる」と来場者',
  'Deputy Governor Thrupp permanently withdraws the word "temporary" from inflation report':
    'スラップ副総裁、インフレ報告から「一時的」の語を恒久的に削除',
  'Tightrope walker Lil Marsh says she has never stood on anything as tight as credit':
    '綱渡りのリル・マーシュ、「今の融資ほど張りつめたものには乗ったことがない」',
  'Corset maker Busk & Daughter retained by central bank to advise on further tightening':
    '中央銀行、追加引き締めの助言役にコルセットのバスク＆ドーターを起用',
  'Drought declared in money market; venture fund Grabwell caught using a sprinkler at night':
    '短期金融市場に渇水宣言、グラブウェルが夜中にスプリンクラーを使い摘発',
  'Cereal maker Krumm takes economy to court over use of the words "credit crunch"':
    '万力のクルム、「信用の締めつけ」という語の無断使用で景気を提訴',
  'Postman in Ditchford delivers rate rise to every door; dogs side with residents':
    'ディッチフォードの郵便配達員が全戸に利上げを配達、犬は住民の味方',
  'Pupils of Thimble Street School work out compound interest, ask to remain children':
    'シンブル通り小学校の児童、複利を計算し、子どものままでいたいと要望',
  'Historian in Old Mullock finds rates of a medieval moneylender, asks for his address':
    'オールドマロックの歴史家、中世の高利貸しの金利表を発見、住所を尋ねる',
  'Physicists at Brackwater identify heaviest substance known, a monthly repayment':
    'ブラックウォーターの物理学者、既知で最も重い物質を特定、月々の返済',
  'Optician Blinkley sells out of spectacles that leave out the annual percentage rate':
    '眼鏡のブリンクリー、実質年率が見えなくなる眼鏡が完売',
  'Toll bridge at Gripe starts charging interest on slow walkers':
    'グライプの有料橋、歩くのが遅い人から利息を徴収',
  'Overdue book returned to Fennimore library after rate rise; fine now exceeds library':
    '利上げ後、フェニモア図書館に延滞本が返却、延滞金は図書館の値段を超える',
  'Credit lines cut all along Fishley harbour; anglers had feared for theirs':
    'フィッシュリー港で融資のラインが次々切れる、釣り人は自分の糸かと心配',
  'Referee at Maudlin United adds interest to injury time; match expected to end on Thursday':
    'モードリン・ユナイテッド戦、主審が追加時間に利息を加算、終了は木曜の見込み',
  'Trouser maker Bagley stops fitting pockets after rate rise, sees no further use for them':
    'ズボンのバグリー、利上げを受けポケットを廃止、「もう入れるものがない」',
  'Ghost of Dunmoor Hall told that haunting is now at variable rate, moves on':
    'ダンムーア館の幽霊、化けて出るのも変動金利と聞き、成仏',
  'Genie of Brassington cuts wishes from three to one, blames cost of capital':
    'ブラッシントンの魔神、願いを三つから一つに減らす、資本コストのため',
  "Interest on Ostling's public debt now audible from the street; bondholders cross over":
    'オストリングの国債利払い、通りまで音が聞こえる、保有者は道の反対側へ',
  "Ostling offers bondholders a weekend at the treasurer's cottage instead of coupon; roof extra":
    'オストリング、国債の利息の代わりに財務官の山小屋で週末を提供、屋根は別料金',
  'Bondholders of Croaker Hall vote to stop holding bonds, hold each other instead':
    'クローカー会館の債券保有者集会、債券を抱えるのをやめ、互いを抱きしめると決議',
  'Boring bond of Duchy of Plimsoll loses four years of boredom in one morning':
    'プリムソル公国の退屈な債券、四年分の退屈を半日で失う',
  'Inflation report costs more than last month; page nine blames page four':
    'インフレ報告書が先月より値上がり、九ページ目は四ページ目のせいと説明',
  'Supermarket Tallboy fits price tags with small motors; only gear available is up':
    'スーパーのトールボーイ、値札に小型モーターを装備、ギアは上昇のみ',
  'Loyalty card at Café Mildred: tenth coffee now requires a guarantor':
    'カフェ・ミルドレッドのスタンプカード、十杯目には連帯保証人が必要に',
  "Couple in Larchley exchange rings, then repayment schedules; bride's is at variable rate":
    'ラーチリーの新郎新婦、指輪に続き返済計画を交換、新婦の方は変動金利',
  'Divorcing couple in Strand Pollard fight for custody of fixed-rate mortgage, offer the dog':
    'ストランドポラードの離婚協議、争点は固定金利ローンの親権、犬は譲る',
  'Yield farm at Muckle Acre ploughed under as rates rise; crop was promises':
    'マックルエイカーのイールドファーム、利上げで更地に、作物は約束だった',
  'GrannyCoin now pays less interest than a granny': 'グラニーコインの利息、おばあちゃんのお小遣いを下回る',
  'TurboVault now liquidates its borrowers before they borrow, saves them the wait':
    'ターボヴォルト、借りる前の借り手を強制清算、待ち時間を短縮',
  'Exchange Norwhistle raises funding rate on long coins, adds service charge for sighing':
    '取引所ノーホイッスル、コイン買い持ちの金利を上げ、ため息に手数料',
  'Exchange Catapult cuts leverage on coins from hundredfold to "lean on something"':
    '取引所カタパルト、コインのレバレッジを百倍から「何かに寄りかかる」へ',
  'Pawnbroker Silas Quern values coins at price of the laptop they are on; clients accept':
    '質屋のサイラス・クワーン、コインをパソコン本体の値で査定、客は承諾',
  'Influencer Kip Vane deletes his coin posts, now unboxes a savings account':
    'インフルエンサーのキップ・ヴェイン、コインの投稿を消し、普通預金を開封実況',
  'Electricity bill of BulbChain now longer than the chain; miners read it by candle':
    'バルブチェーンの電気代明細、チェーンより長くなる、採掘者はろうそくで読む',
  'Lender forecloses on imaginary castle in PixelVale, sends real bailiff':
    'ピクセルヴェールの架空の城が差し押さえ、執行官は本物',
  'Margin call to coin trader at Echo Gorge received four times, last one very quiet':
    'エコー渓谷のコイントレーダーに追証の呼び出しが四度、最後は小声',
  'Interest on MeowCoin loans paid in mice; lender closes account at the third tray':
    'ミャオコイン融資の利息がネズミ払い、貸し手は三皿目で口座を閉鎖',
  'Yacht of GlintCoin founder repossessed during his podcast from the yacht':
    'グリントコイン創業者のヨット、船上からのポッドキャスト配信中に差し押さえ',
  'Lender Halfpenny Trust still takes coins as collateral, in the sense of collateral damage':
    'ハーフペニー信託、コインを今も担保として受け付け、ただし漬物石の代わりに',
  'Dormant wallet on TidePool wakes, hears what savings pay now, sells everything, sleeps well':
    'タイドプールの休眠ウォレットが覚醒、預金金利を聞き、全部売って熟睡',
  'Rate hike postponed: pen of Governor Blunt out of ink, shop out of pens':
    '利上げ延期、ブラント総裁のペンがインク切れ、店もペン切れ',
  'Inflation drops; statistician Perla Oddie picks it up, says nobody saw':
    'インフレ率が落ちる、統計官パーラ・オディが拾い上げ「誰も見ていない」',
  'Margin clerk of exchange Tumbril on holiday; uncalled coins rise all week':
    '取引所タンブリルの追証係が休暇、コインは誰にも呼ばれず上昇',
  'Hawk on rate committee turns out to be a pigeon in a good coat; bonds coo':
    '金利委員会のタカ派、上等なコートを着たハトと判明、債券は喉を鳴らして上昇',
  'Forecast of rate cuts traced to analyst Toby Lull in a hammock; market rises with the swing':
    '利下げ予想の出どころはハンモックのトビー・ラル氏、相場は揺れに合わせ上昇',
  'Submarine maker Sinkwell under water on its loan, insists that this is the business':
    '潜水艦のシンクウェル、借金で水面下に沈む、「これが本業です」',
  'Moth leaves wallet of venture fund Grabwell, offers startups better terms':
    'ベンチャー投資グラブウェルの財布から蛾、スタートアップにより良い条件を提示',
  'Series B of startup Fernly renamed Series Please':
    'スタートアップのファーンリー、資金調達シリーズBを「シリーズお願い」に改称',
  'Tech index moved to ground floor of Penny Row so that it cannot fall; rates bring a spade':
    'テック指数をペニーロウの一階へ、もう落ちないはずが、金利がシャベルを持参',
  'Intern leans on rate lever at central bank, is told to keep leaning':
    '中央銀行の見習い、金利レバーに寄りかかる、「そのままで」との指示',
  'Frog in warming pond at Scorley asks Governor Blunt whether this is still the gradual approach':
    'ぬるくなる池のカエル、ブラント総裁に「これはまだ緩やかな利上げですか」',
  'Fire brigade of Ember Cross objects to central bank cooling things without a licence':
    'エンバークロス消防団、中央銀行に抗議、「無免許で景気を冷やすな」',
  'Highwayman in re-enactment at Hollow Lane offered permanent post in consumer lending':
    'ホローレーンの時代劇の追いはぎ役に、消費者金融から正社員の誘い',
  "Interest-free sofa from Slumpton's begins to show some":
    'スランプトンの無利子ソファ、うっすら利子が付き始める',
  'Overdraft of Rufus Penhale buys its own house before he does':
    'ルーファス・ペンヘール氏の借越残高、本人より先に家を買う',
  'Shared office Deskery raises rent with the rate; eleven startups now use one chair, in shifts':
    '共有オフィスのデスカリー、金利に合わせ値上げ、十一社がいす一脚を交代で使用',
  'Moon rover maker Lunaby announces first object in orbit, its debt':
    '月面車のルナビー、初めて周回軌道に到達したものを発表、自社の債務',
  'Exchange Dunkwell charges coin loans by the second; borrower asks it to wait, is billed for the wait':
    '取引所ダンクウェル、コインの借り入れを秒単位で課金、「待って」と言う間も課金',
  'Holder of HareCoin outruns his margin call for a mile, is overtaken by the interest':
    'ヘアコイン保有者、追証から一キロ逃げ切るも、利息に追い抜かれる',
  'Staid Mutual reports its bonds missing, finds them much lower down':
    'ステイド相互、債券が行方不明と届け出、ずっと下の方で見つかる',
  "Salesman Ernest Coy, shown the door in Wimple, tries to sell it last year's bonds":
    '営業のアーネスト・コイ、ウィンプルで門前払い、その門に去年の債券を売り込む',
  'Governor Blunt loses her voice before rate meeting; bonds rally, market sends flowers to the germ':
    'ブラント総裁、金利会合を前に声が出ず、債券高、市場は風邪の菌に花束',
  'Umbrella maker Brolliance sells out on a clear day; weather office asks what it has missed':
    '傘のブロリアンス、快晴の日に完売、気象台「何か見落としたか」',
  'Terms of Treasury bond now most requested bedtime story at Cotley nursery':
    'コトリー保育園、寝る前に一番せがまれる話は国債の発行条件',
  'Grandmothers of Lower Thimble asked to run pension fund; first holdings arrive in jars':
    'ロウアーシンブルの祖母たちに年金基金の運用を依頼、準備金は瓶詰めで到着',
  'Last trader to leave CobraCoin chat asked to switch off the rocket':
    'コブラコインのチャットを最後に出る人は、ロケットの電源を切ること',
  'Tinned soup of Hobb & Ladle overtakes Zanzibyte by market value, lasts longer too':
    'ホブ＆レードルの缶スープ、時価総額でザンジバイトを抜く、日持ちも上',
  'Fund managers of Greyling House build fort of cushions, roof it with Treasury bonds':
    'グレイリング館の運用者ら、クッションで砦を築き、屋根は国債',
  'Lifeboat crew of Gull Sound finds eleven hedge funds aboard before the launch':
    'ガルサウンドの救命艇、出動前に点検、ヘッジファンド十一社がすでに乗船',
  'All meerkats at Snoutley Zoo stand up at once; bonds rally on no further information':
    'スナウトリー動物園のミーアキャットが一斉に起立、続報なきまま債券高',
  'Snail named portfolio manager of the year: carries everything, goes nowhere, owns bonds':
    '年間最優秀運用者にカタツムリ、全財産を背負い、どこへも行かず、債券を保有',
  'Suits of armour at Castle Murk borrowed by brokers for the last hour of trading':
    'マーク城の甲冑、取引の最後の一時間に備え証券会社が借り出し',
  'Speaker on coupon dates mobbed at Drabley conference; fans beg him to slow down':
    'ドラブリー会議、債券の利払日を語る講師に聴衆殺到、「もっとゆっくり」と懇願',
  'Bond manager Cyril Tweed asked for autograph in street, looks behind him':
    '債券運用者シリル・トウィード、街でサインを求められ、後ろを振り返る',
  'Actuary Hilda Penge tops list of dream dinner guests; tech founders seated near the draught':
    '夕食に招きたい人一位は保険計理人ヒルダ・ペンジ、テック創業者は末席へ',
  'Glimmerly fits seat belts to office chairs, too late for its growth team':
    'グリマリー、事務いすにシートベルトを装着、成長担当チームには間に合わず',
  'Cotton wool shortage in Upper Fussing traced to one portfolio':
    'アッパーファッシングの綿不足、原因は過保護な運用資産一つと判明',
  'Bubble wrap maker Blisterby rations sales; tech firms asked to stop popping their own':
    '気泡シートのブリスタービー、販売制限、テック各社に「自分の泡は割らないで」',
  'Insurer Gladsome takes out insurance with another insurer, "no reason", pays in advance':
    '保険のグラッドサム、他社の保険に加入、「特に理由は」、前払いで',
  'Simulator maker Soarly starts to hand out real parachutes':
    'フライトシミュレーターのソアリー、本物のパラシュートを配り始める',
  'Staff of Vantable who hold its shares vote fire exit best feature of headquarters':
    'ヴァンテーブルの自社株を持つ社員、本社で一番良い所に非常口を選出',
  'Exchange Norwhistle to process withdrawals in order of handwriting':
    '取引所ノーホイッスル、出金は字のきれいな順に処理',
  'Exchange Clutchly offers a puppy for every wallet that stays; clients leave with puppy':
    '取引所クラッチリー、残る客に子犬を進呈、客は子犬を連れて去る',
  'Stablecoin EvenKeel takes on water; holders asked to sit on the other side':
    'ステーブルコインのイーヴンキール、浸水、保有者は反対側に座るようにと',
  'Holders of JumpCoin ask whether there is a StandCoin, or ideally a SitCoin':
    'ジャンプコイン保有者、「スタンドコインはないか、できればスワルコイン」',
  'Man in Nubley digs up landfill for lost wallet, finds old savings book, stops digging':
    'ナブリーの男性、ごみ処分場でウォレットを捜索、古い預金通帳を見つけ発掘をやめる',
  'Coin club of Easterly becomes stamp club; members relieved, stamps nervous':
    'イースタリーのコイン同好会、切手同好会に転向、会員は安堵、切手は不安',
  'Coin podcaster Dane Hollis apologises to his mother on air, for two hours':
    'コイン配信者デイン・ホリス、番組で母親に謝罪、二時間',
  'ThunderDAO votes to become a building society, keeps the thunder for annual meetings':
    'サンダーDAO、信用金庫になると可決、雷は年次総会にだけ使う',
  'Smart contract of HastyLend gets cold feet, asks to sleep on it':
    'ヘイスティレンドのスマートコントラクト、急に怖くなり「一晩考えたい」',
  'Liquidity providers of PuddleSwap put on coats, say they are only going to the shop':
    'パドルスワップの流動性提供者、コートを着込む、「ちょっと店まで」',
  'RabbitCoin goes back into the hat; magician asks holders for time':
    'ラビットコイン、帽子の中へ戻る、手品師が保有者に猶予を求める',
  'Founder of FerretFi seen at airport in moustache; moustache was last listed asset':
    'フェレットファイ創業者、付けひげで空港に、ひげは同社最後の資産',
  'Coin adverts on buses in Grimsmouth replaced by adverts for buses, said to go somewhere':
    'グリムズマスのバス、コイン広告をバスの広告に差し替え、「こちらは目的地に着く」',
  'SafetyNetCoin tells holders that the holes are structural':
    'セーフティネットコイン、「穴は構造上のもの」と保有者に説明',
  'Coin gambler Lucky Pete changes name to Sensible Peter, is given a bond by his bank':
    'コイン博打のラッキー・ピート、「堅実ピーター」に改名、銀行が債券を一枚くれる',
  'Risk-taking robot by Humbleby refuses to leave its charging cupboard':
    'ハンブルビーの挑戦型ロボット、充電用の押し入れから出るのを拒否',
  "Mindlow's new model foresees the future, asks to be switched off until it is over":
    'マインドロウの新型AI、未来を予測、「終わるまで電源を切ってほしい」',
  'Founder Ines Copper wins pitch night by promising to give the money back, now':
    '起業家アイネス・コッパー、「お金は今すぐ返します」で発表会に優勝',
  'Innovation lab of Brindlewick converted to pantry; head of ideas put in charge of lentils':
    'ブリンドルウィックの革新研究室、食料庫に改装、発想部長はレンズ豆担当に',
  'Zanzibyte replaces chief visionary with a chief officer for looking both ways':
    'ザンジバイト、最高夢想責任者を廃し「右見て左見て責任者」を任命',
  'Disruptly, which had promised to disrupt everything, asks for a bit of quiet':
    'すべてを破壊すると宣言したディスラプトリー、「少し静かにしてほしい」',
  'Scooter firm Zipple adds a third wheel, then a chair, then a blanket':
    '電動キックボードのジップル、三輪にし、いすを付け、毛布を付ける',
  'Flying car by Hoverby certified for walking pace, on the ground, with someone holding the door':
    'ホヴァービーの空飛ぶ車、認可は徒歩の速さ、地上のみ、誰かがドアを押さえること',
  'Passengers of space tourism firm Uply ask whether it has anything downwards':
    '宇宙旅行のアプリー、乗客から「下へ行くものはないか」',
  'Virtual suburb Pixel Heath empty but for a security guard, who is selling his land too':
    '仮想都市ピクセルヒース、残るは警備員一人、彼も土地を売りに出す',
  'Analysts at Pockett Brothers move Tech from "buy" to "do not make eye contact"':
    'ポケット兄弟社、テックの評価を「買い」から「目を合わせるな」へ',
  'Strategist Clive Umber overweight in blankets, underweight in anything with a charger':
    'ストラテジストのクライヴ・アンバー、毛布を買い増し、充電器の付くものは減らす',
  'New prospectus of Calmstock Bond Fund opens with "there, there"':
    'カームストック債券ファンドの新しい目論見書、書き出しは「よしよし」',
  'Risk warning of Tech fund moved from last page to cover, then to the envelope, then to a van':
    'テックファンドのリスク注意書き、最終頁から表紙へ、封筒へ、ついに宣伝カーへ',
  'Opening bell of Glassmoor exchange replaced by somebody clearing their throat':
    'グラスムア取引所、開始の鐘をやめ、控えめなせきばらいに変更',
  'Crash mat laid beside bronze bull of Penny Row, at the request of the bull':
    'ペニーロウの青銅の雄牛の横に落下マット、雄牛の要望で',
  'Outlook for Penny Row sunny, says forecaster, leaving in oilskins':
    'ペニーロウの見通しは晴れ、と予報官、雨がっぱで退社',
  'Lighthouse keeper Edwin Spall offered nine directorships for his record of telling people to stay away':
    '灯台守エドウィン・スポール、「近づくな」一筋の実績で九社から取締役の誘い',
  'Cats seek separate cover for each life; insurer Nettle Mutual reports run on the ninth':
    '猫たち、九つの命に一つずつ保険、ネトル相互は九つ目に申し込み殺到',
  'Camel at Snoutley Zoo asks for a third hump, "just in case"':
    'スナウトリー動物園のラクダ、三つ目のこぶを要望、「念のため」',
  'Kangaroos of Bounder Park let pouches as deposit boxes; coins refused, bonds welcome':
    'バウンダー公園のカンガルー、袋を貸金庫に、コインお断り、債券歓迎',
  'Oyster at Shale Bay closes; analysts call it best-managed fund of the quarter':
    'シェール湾の牡蠣、殻を閉じる、アナリスト「今期最も優れた運用」',
  'Basket weavers of Wickerby report clients with one egg and forty baskets':
    'ウィッカービーのかご職人、卵一つにかご四十個を頼む投資家が続出',
  'Hen at Clutch Farm sits on Treasury bond for three weeks; farmer pleased with the coupon':
    'クラッチ農場の雌鶏、国債を三週間温める、農場主は利息に満足',
  'Terrier that buries everything named head of allocation at Hollowbrook Pensions':
    '何でも埋めるテリア、ホロウブルック年金の資産配分責任者に',
  'Estate agent Hovell adds a premium for absence of windows; cellars sold with sea view removed':
    '不動産のホヴェル、窓なし物件に割増料金、海の眺めは希望によりふさぐ',
  'Dungeon of Castle Murk reopens as office for startups; all ask for the inner cell':
    'マーク城の地下牢、スタートアップ向け事務所に、全社が一番奥の独房を希望',
  'Panic room fitters Lock & Tremble ask clients to form an orderly panic':
    '避難室工事のロック＆トレンブル、「パニックは順番にお願いします」',
  'Treasury site fails under rush for bonds; visitors call the outage reassuringly dull':
    '国債購入が殺到し財務省サイト停止、訪問者「退屈な画面で安心する」',
  'Bond auction in Ostling so crowded that a bidder buys back his own coat, twice':
    'オストリングの国債入札が超満員、自分のコートを二度買い戻す客も',
  'Treasury of Ostling asked to print bonds in a larger size, for hugging':
    'オストリング財務省に要望、「抱きしめられる大きさの国債を」',
  'Families of Hearthby switch off television, sit and watch the ten-year bond':
    'ハースビーの家族、テレビを消し、みんなで十年債を眺める',
  'Couple in Larchley name twins Coupon and Maturity, after the bonds that paid for the pram':
    'ラーチリーの夫婦、双子に「利札」「満期」と命名、乳母車代を払った債券にちなみ',
  'Pupils of Thimble Street School swap games console for Treasury bond, get marbles in change':
    'シンブル通り小学校、ゲーム機と国債を交換、お釣りはビー玉',
  'Joy Tuck, who packs for every weather, hired to run pension fund; bonds folded neatly':
    'どんな天気にも備えるジョイ・タックさん、年金基金の運用者に、債券はきちんと畳んである',
  'Lonely hearts in Wenlow Gazette: "adventurous" gone, "owns bonds" in capitals':
    'ウェンロー新聞の恋人募集欄、「冒険好き」が消え、「債券あり」が太字に',
  'Horoscope in Grimsmouth Echo reads "stay in" for all signs, "no apps" for Pisces':
    'グリムズマス・エコーの星占い、全星座「家にいること」、魚座は加えて「アプリ禁止」',
  'Tenor Aldo Plenty skips the high note, "not in this market"':
    'テノールのアルド・プレンティ、高音を回避、「この相場では無理」',
  'Lion tamer Bruno Vash moves into rabbits, keeps the chair':
    '猛獣使いブルーノ・ヴァシュ、ライオンからウサギへ資金を移す、いすは手放さず',
  'Trapeze artists of Circus Belloro refuse to let go for third night; audience understands':
    'ベッローロ曲馬団の空中ブランコ、三晩続けて手を放さず、観客も理解',
  'Expedition to summit of Mount Creaking turns back at car park "to preserve gains"':
    'クリーキング山の登頂隊、駐車場で引き返す、「利益を守るため」',
  'Explorer Augusta Frome plants flag in own garden, finds the neighbours friendly':
    '探検家オーガスタ・フローム、自宅の庭に旗を立てる、「隣人は友好的」',
  'Maudlin United fields eleven goalkeepers, draws, is asked to manage a pension fund':
    'モードリン・ユナイテッド、十一人全員キーパーで引き分け、年金基金から運用の依頼',
  'Chess champion Olga Pinn castles twice in one game; arbiter says he would too':
    'チェス王者オルガ・ピン、一局で二度キャスリング、審判「私もそうする」',
  'Poker night in Tell Green: all fold, push their coins away and ask to see a bond':
    'テルグリーンのポーカー、全員が降り、コインを押しやり「債券を見せて」',
  'Golden Gull casino, which takes coins, adds roulette pocket "keep it"; ball never leaves':
    'コインで遊ぶ賭場ゴールデンガル、ルーレットに「持ち帰る」の枠、玉が出てこない',
  'Burglars break into Tiddle & Crane, swap coins for bonds at counter price, tidy up':
    'ティドル＆クレインに泥棒、コインを置いて債券に替え、代金も払い、掃除して去る',
  'Pirates of Skelp Rock Festival bury real savings by mistake, then the rest on purpose':
    'スケルプロック祭の海賊役、誤って本物の貯金を埋め、残りはわざと埋める',
  'Alchemist Balthus Krum turns gold into ten-year bonds, says demand has shifted':
    '錬金術師バルサス・クラム、金を十年債に変える、「需要が移った」',
  'Engineers of Orrery Foundry inspect a bond, find no moving parts, buy forty':
    'オーラリー鋳造の技術者、債券を点検、可動部なし、四十枚購入',
  'Physicists at Brackwater see money leave Tech faster than light, arrive in bonds slightly before':
    'ブラックウォーターの物理学者、資金が光より速くテックを去り、去る前に債券へ着くのを観測',
  'Doctor in Upper Ague prescribes bonds, two a day with food':
    'アッパーエイグの医師、債券を処方、一日二枚、食後に',
  'Yoga studio in Penny Row adds the brace position by popular demand':
    'ペニーロウのヨガ教室、要望に応え「衝撃に備える姿勢」を追加',
  'Hedge fund Thornback orders night lights for the whole trading floor, and a story':
    'ヘッジファンドのソーンバック、取引室全席に常夜灯を注文、読み聞かせも',
  'Old Mullock raises drawbridge for first time in four centuries; app startup left outside':
    'オールドマロック、四百年ぶりに跳ね橋を上げる、アプリの新興企業は外に',
  'Duchess of Plimsoll sells tech shares, buys back family silver, counts spoons twice':
    'プリムソル公爵夫人、テック株を売り家宝の銀器を買い戻し、さじを二度数える',
  'Letters: is it safe to open this page, asks Maud Pettle of Nettle Bottom, by registered post':
    '投書：この頁は開いても安全か（ネトルボトム、モード・ペトル、書留にて）',
  'Crossword in Wenlow Gazette has "bonds" for every answer; record number of readers cheer':
    'ウェンロー新聞のクロスワード、答えが全部「債券」、読者は過去最多の喝采',
  'Canteen at Pockett Brothers drops mustard from sandwiches as too volatile':
    'ポケット兄弟社の食堂、サンドイッチからからしを除外、変動が激しいため',
  'Diners in Grimsmouth ask for "the usual" in restaurants they have never been to':
    'グリムズマスの客、初めての店で「いつもの」を注文',
  'Warm milk futures in Cotley limit up; energy drinks offered with no bid':
    'コトリーのホットミルク先物がストップ高、栄養ドリンクは買い手つかず',
  'Fashion house Drapelle shows autumn collection of one coat, lined with bonds':
    'ドラペルの秋の新作はコート一着のみ、裏地は債券',
  'Brokers of Penny Row asked why they wear running shoes, begin to run':
    'ペニーロウの株屋、なぜ運動靴なのかと聞かれ、走り出す',
  'Ground floor now dearest in Glassmoor Tower; penthouse used to store optimism':
    'グラスムア・タワー、一階が最高値に、最上階は楽観の物置',
  'Passengers of Trundle Rail all board the middle carriage, ask driver to go a bit slower':
    'トランドル鉄道の乗客、全員が真ん中の車両に、運転士に減速を要望',
  'Ship in bottle at Grimsmouth Museum only vessel that insurers will still cover':
    'グリムズマス博物館の瓶詰め船、保険会社が今も引き受ける唯一の船舶',
  'Chandler in Gull Sound sells forty anchors to companies without ships':
    'ガルサウンドの船具店、船のない会社にいかりを四十個販売',
  'Sandbags stacked round headquarters of Gloopware; spokesman calls the river emotional':
    'グループウェア本社の周りに土のう、広報「川は心の中にあります」',
  "Daredevils' Union of Nubley votes for handrails": 'ナブリーの命知らず組合、手すりの設置を可決',
  'Committee for Prudence at Marrowby Fund holds its meeting under the table, keeps minutes in a helmet':
    'マローズビー基金の慎重委員会、机の下で会合、議事録はヘルメットに保管',
  'Safety inspectors of Glassmoor ban Tech shares above shoulder height':
    'グラスムアの安全検査官、肩より高いテック株を禁止',
  'Lost property at Glassmoor exchange holds four hundred appetites for risk; nobody calls':
    'グラスムア取引所の遺失物係に「リスクを取る意欲」四百点、持ち主現れず',
  'Confidence trickster Monty Slade retires: nobody has any confidence left':
    '詐欺師モンティ・スレイド引退、「つけ込む信用がもう残っていない」',
  'Intern at Hollowbrook Pensions given all the cash to hold, told not to have ideas':
    'ホロウブルック年金の見習い、現金を全部持たされ、「何も思いつかないように」',
  'Astronomers at Brackwater locate safest place in the universe, find pension funds parked there':
    'ブラックウォーターの天文学者、宇宙で最も安全な場所を特定、年金基金がすでに駐車中',
  'Boulder at Crag Tupping valued above Glimmerly; neither has revenue, boulder has weight':
    'クラッグタッピングの岩、グリマリーより高い評価額、収入は共にゼロ、岩には重さがある',
  'Central bank of Ostling swaps its coin reserves for potatoes, says they are at least heavy':
    'オストリング中央銀行、コイン準備をジャガイモに交換、「少なくとも重い」',
  'Taxpayers of Ostling sell coins to pay years ahead, say money feels safest at the tax office':
    'オストリングの納税者、コインを売り税金を数年分前払い、「税務署が一番安全」',
  'Bravery returns to Glassmoor exchange: one investor opens one eye':
    'グラスムア取引所に勇気が戻る、投資家一名が片目を開ける',
  'Bunker of Stroud Hill runs out of biscuits; owners come up, buy Tech while they are here':
    'ストラウドヒルの地下壕、ビスケットが切れる、地上に出た所有者がついでにテック株を購入',
  'Monster under bed of Thornback Fund found to be a shoe; appetite for risk comes out too':
    'ソーンバックのベッドの下の怪物、靴だったと判明、リスクを取る気が戻る',
  'Ostling recalls batch of Treasury bonds after holder reports mild excitement':
    'オストリング、国債の一部を回収、保有者が「少しわくわくした」と報告',
  'Holder of GulpCoin finds courage at back of drawer, beside some string; buys more, ties it up':
    'ガルプコイン保有者、引き出しの奥で勇気とひもを発見、買い増して縛る',
  'Fear gauge at Dapplemere Trust unplugged to charge a phone; shares rise until it rings':
    'ダップルミア信託の恐怖計、携帯の充電のため電源を抜かれる、鳴るまで株高',
  'Queue for bonds in Cotley found to be queue for cake; half decide to stay':
    'コトリーの債券の行列、実はケーキの列、半数はそのまま並ぶ',
  'Treasurer of MammothDAO asks to swap coins for something that his wife has heard of':
    'マンモスDAOの会計係、コインを「妻も聞いたことのあるもの」に替えたいと提案',
  'Exchange Limpet assures clients that they can take out coins at any time, locks door to say so':
    '取引所リンペット、「コインはいつでも出せます」と、扉に鍵をかけてから説明',
  'Holders of PigeonCoin learn that pigeons come home, switch to pigeons':
    'ピジョンコイン保有者、本物のハトは帰ってくると知り、ハトに乗り換え',
  'Bond desk of Greyling House hangs out "no vacancies"; investors ask about the bath':
    'グレイリング館の債券デスクに「満室」の札、投資家「浴槽でもいい」',
  'Tiddle & Crane leaves a bond lit in the window at night for anyone still out in Tech':
    'ティドル＆クレイン、夜の窓辺に債券の明かりをともす、テックからまだ帰らない人のため',
  'Fund managers of Glassmoor gather at the edge like penguins, wait for one to try Tech first':
    'グラスムアの運用者ら、ペンギンのように縁に集まり、誰かがテックに飛び込むのを待つ',
  'Pigeons leave roof of Glassmoor exchange in an orderly line, carrying their eggs':
    'グラスムア取引所の屋根から鳩が整列して退去、卵も持って',
  'Staff at Zanzibyte find their options so deep underwater that payroll has hired a diver':
    'ザンジバイトの社員持ち株が深く水没、給与課は潜水士を採用',
  'Investor Rupert Glaze catches the falling knife, looks up, sees the drawer':
    '投資家ルパート・グレイズ、落ちるナイフをつかみ、見上げると引き出しごと来ていた',
  'Lift at Gloopware tower fitted with the share price, refuses to leave the basement':
    'グループウェア本社のエレベーターを株価と連動、地下から出てこない',
  'Moxley Growth Fund beaten by a dartboard, then by the wall around it':
    'モクスリー成長ファンド、ダーツの的に負け、次にその周りの壁にも負ける',
  "Town crier of Nether Lament goes hoarse before the letter D of the day's losses":
    'ネザーラメントの触れ役、本日の損失一覧の「あ行」を読み終える前に声がかれる',
  'Closing bell at Glassmoor rung at noon on compassionate grounds':
    'グラスムアの終業ベル、人道上の理由により正午に鳴る',
  'Results call of Wrenlock ends after a single question, which was "why"':
    'レンロックの決算説明会、質問一つで終了、質問は「なぜ」',
  'Chief of Ketterby Labs explains the loss in mime; analysts call it his clearest year yet':
    'ケタビー研究所の代表、損失をパントマイムで説明、過去最も分かりやすいと評判',
  "Smart speaker by Fjordly overhears its maker's results, asks to be adopted":
    'フィヨルドリーのスマートスピーカー、自社の決算を立ち聞きし里親を希望',
  'Startup Tuftly, down to its last asset, wipes the whiteboard':
    'スタートアップのタフトリー、最後の資産であるホワイトボードを消す',
  'Bailiffs seize the bean bags of six startups, are unable to get out of them':
    '執行官、新興六社のビーズクッションを差し押さえ、立ち上がれず',
  'Ping-pong tables flood second-hand market; hamlet of Lesser Dribble now has one a head':
    '中古の卓球台が市場にあふれる、レッサードリブル村では一人一台に',
  'Dunmore Data puts its server hall up for sale as "a barn, very warm"':
    'ダンモアデータ、サーバー棟を「納屋、とても暖か」として売り出す',
  'Chip maker Grindle & Sons slices its forecast thinner than its wafers':
    'チップ製造のグリンドル＆サンズ、業績見通しをウエハーより薄く切る',
  'Museum of Failed Gadgets asks the tech industry to pause, has run out of plinths':
    '失敗作ガジェット博物館、テック業界に一時停止を要請、展示台が足りず',
  'Driverless car by Motley Cabs hands itself in at a scrapyard, cites the outlook':
    'モトリー社の無人車、廃車場に自首、「先行き」を理由に',
  'Fortune cookie at Vantable board lunch contains a profit warning':
    'ヴァンテーブル役員昼食会のおみくじクッキー、中身は業績下方修正',
  'Quillfeather recalls every product it has sold and two that it had only planned':
    'クイルフェザー、販売した全製品と、構想中だった二製品をリコール',
  'Analyst lowers target for Pendleby so far that the family downstairs complains':
    'アナリスト、ペンドルビーの目標株価を下げすぎ、階下の家族から苦情',
  'Bramblesoft hangs its chart upside down; best morning in months until the cleaner straightens it':
    'ブランブルソフト、株価図を逆さに掲示、清掃員が直すまで久々の快い朝',
  'Mountain rescue sent to the chart of Squintly Optics turns back: too steep':
    '山岳救助隊、スクイントリー社の株価チャートに出動、急斜面すぎて引き返す',
  'Analysts count six levels of support beneath Ploverby, then six cracks':
    'アナリスト、プロヴァビーの下に六段の支持線を数え、続いて六回の「バキッ」',
  "Optimists' Society of Gladwell calls off its annual dinner; the caterer had expected as much":
    'グラッドウェル楽観主義者協会、年次晩餐会を中止、仕出し屋は予想していた',
  "To the editor: could next year's share certificates be printed on something softer?":
    '読者の声：来年の株券はもう少し柔らかい紙に刷れませんか',
  'Correction: we called yesterday the worst day in history; it held for a day':
    '訂正：昨日を「史上最悪の日」と報じましたが、記録は一日で破られました',
  'Obituary page of the Glassmoor Gazette takes over the business section, keeps its layout':
    'グラスムア新聞の訃報欄が経済面を吸収、体裁はそのまま',
  'Crossword setter says sorry: nine across, "safe investment", no longer fits':
    'クロスワード作者が謝罪、ヨコの九「安全な投資」がもう当てはまらず',
  'Sacked fund managers join chess club of Great Tench; it is down to its king by ten':
    '解雇されたファンド運用者がグレートテンチのチェス部に加入、十時には王だけに',
  'Bass singer Olaf Grund, the lowest in the land, is asked to read out the index':
    '国内で最も低い声の歌手オラフ・グルント、株価指数の読み上げを依頼される',
  'Limbo champion Trixie Bell watches the index pass beneath her bar, concedes':
    'リンボーの女王トリクシー・ベル、指数が自分の棒の下をくぐるのを見て降参',
  'Submarine Perseverance reports being overtaken by shares in Orrery Foundry on the way down':
    '潜水艦「忍耐号」、潜航中にオーラリー鋳造の株に追い抜かれたと報告',
  'Window cleaner at Brimmer Capital mouths "sorry" through the glass of every floor':
    'ブリマー証券の窓ふき、全階のガラス越しに口の動きだけで「お気の毒に」',
  'Coffee machine at Wobbleton Software made redundant, says it saw this in the grounds':
    'ウォブルトン社のコーヒーメーカーも解雇、「粉に出ていました」',
  'Tech executives find golden parachutes sold out, are offered the golden umbrella':
    '「黄金のパラシュート」が品切れ、テック役員には「黄金の傘」を提供',
  'Trust exercise at Larkspur Systems goes badly: nobody left to catch':
    'ラークスパー社の信頼訓練が失敗、受け止める社員が残っておらず',
  "New escape room in Tollerby recreates a broker's account; nobody has got out yet":
    'トラビーの新しい脱出ゲームは証券口座を再現、脱出者はまだいない',
  'Bargain bin at Plumb & Daughter found to contain Wrenlock, whole':
    'プラム＆ドーターの特価かごにレンロック社が、丸ごと入っていた',
  'Shares in Hobday Robotics now come free with the newspaper that warned of them':
    'ホブデイ・ロボティクスの株、買うなと書いた新聞の付録に',
  'Canteen at Glassmoor exchange takes everything off the menu but humble pie':
    'グラスムア取引所の食堂、品書きから「反省定食」以外をすべて削除',
  'Shareholders of Quillfeather vote to keep the buffet and wind up the company':
    'クイルフェザー株主総会、ビュッフェの存続と会社の解散を可決',
  'Glassmoor exchange turns off the heating; traders found to sweat enough':
    'グラスムア取引所が暖房を停止、トレーダーの冷や汗で足りると判断',
  'Fire brigade called to fire sale at Hum & Sons, leaves with two desks':
    'ハム＆サンズの「出血大セール」に救急隊が出動、机を二台買って帰る',
  'Ostrich farm in Sandle booked out by portfolio managers; a second pit is being dug':
    'サンドルのダチョウ牧場、運用者の予約で満員、頭を入れる穴を増設中',
  'Union of Lemmings objects to the comparison with fund managers, cites better spacing':
    'レミング労組、ファンド運用者との比較に抗議、「我々は間隔をあける」',
  'Bears of Grizzle Wood are measured for suits, tell the tailor there is no hurry':
    'グリズルの森の熊、背広を採寸、「急がなくていい、長くいるので」',
  'Canary on the risk desk of Brimmer Capital gives notice, asks for a window':
    'ブリマー証券リスク管理部のカナリアが退職届、窓を開けるよう希望',
  'Rats leave Bramblesoft, which says it is now a leaner organisation':
    'ネズミがブランブルソフトを去る、会社側「組織がスリムになった」',
  'Termites leave Hollowell Technologies hungry: nothing behind the front':
    'シロアリ、空腹のままホロウェル技術を去る、正面の裏に何もなし',
  'Sleepwalker at Moxley sells whole portfolio, wakes up employee of the month':
    'モクスリーの夢遊病社員、全保有株を売却し、目覚めると今月の最優秀社員',
  'Fortune teller Madame Orla refunds her clients in advance': '占い師マダム・オーラ、客に前もって返金',
  'Astronomers watch Zanzibyte collapse to a point from which no guidance escapes':
    '天文学者、ザンジバイトが業績見通しすら脱出できない一点に崩壊するのを観測',
  'Physicists drop an apple and a share of Vantable from a tower; the apple lands second':
    '物理学者、塔からリンゴとヴァンテーブル株を落とす、リンゴは二着',
  'Geologists drill beneath Wexcombe for the bottom, strike another seller':
    '地質学者、ウェクスクームの底を探して掘削、出てきたのは別の売り手',
  'Time capsule from last spring opened in Clankley: it holds optimism, which has gone off':
    'クランクリーで昨春のタイムカプセルを開封、中身の楽観は腐っていた',
  'Archaeologists in Barley Fen unearth an earlier exchange, every figure facing the door':
    'バーリーフェンで古代の取引所が出土、人物像は全員が出口向き',
  'Shipping forecast: Grubble falling, Pendleby sinking, Wobbleton severe, becoming lost':
    '海上予報：グラブルは下降、ペンドルビーは沈没、ウォブルトンは大しけのち行方不明',
  'Committee on Market Stability falls to the floor; its chairs had been sold that morning':
    '市場安定委員会が床に転倒、椅子は今朝売られていた',
  'Crisis meeting of lenders collapses when nobody will lend a pen':
    '金融機関の危機会合が決裂、誰もペンを貸そうとせず',
  'Ministry tells the nation not to panic, in a font that suggests otherwise':
    '当局が国民に「落ち着いて」と呼びかけ、ただし書体は落ち着いていない',
  'Governor Hester Blunt asked for one calming word, is still looking':
    'ヘスター・ブラント総裁、「安心できる一言」を求められ、まだ探している',
  'Helicopter sent to rescue Ketterby Labs is repossessed in the air':
    'ケタビー研究所の救援ヘリ、飛行中に差し押さえられる',
  'White knight for Wexcombe Freight arrives, reads the books, gets back on the horse':
    'ウェクスクーム救済の白馬の騎士が到着、帳簿を読み、また馬に乗る',
  'Buyer found for Sproat Electric turns out to be its old chief in a beard, and he withdraws':
    'スプロート電機の買い手は付けひげの前社長と判明、しかも撤退',
  'Auctioneer at Gavelby brings the hammer down on Pendleby; the hammer fetches more':
    'ギャベルビーの競売、木づちでペンドルビーを落札、木づちの方が高値に',
  'Pawnbroker in Grimsmouth no longer accepts software engineers':
    'グリムズマスの質屋、ソフト技術者の受け入れを終了',
  'Company song of Vantable rewritten in a minor key, then for one voice':
    'ヴァンテーブルの社歌、短調に編曲され、続いて独唱曲に',
  'Court awards custody of Mossop to the office plant, the only one to turn up':
    '裁判所、モソップの親権を観葉植物に、出廷したのは植物だけ',
  'Chair of the board of Squintly Optics found to have been just a chair':
    'スクイントリーの「議長の椅子」、調べたところただの椅子だった',
  'Hold music of brokers Tiddle & Crane enters the charts at number one':
    'ティドル＆クレインの保留音、音楽チャートで初登場一位',
  'Switchboard operator Peg Dallow answers nine thousand margin calls with one sigh':
    '交換手ペグ・ダロウ、追証の電話九千本にため息一つで応対',
  'Stop-loss order at Plodwell Fund does the second half of its job':
    'プロドウェルの「損切り」注文、「切り」を忘れて「損」だけ実行',
  'Fund Archimedes Partners has a lever long enough, finds nowhere to stand':
    'アルキメデス・ファンド、てこは十分に長いが、立つ場所がない',
  'Rocket startup Upson announces a controlled descent, then a descent':
    'ロケット企業アプソン、「制御された降下」を発表、次に「降下」を発表',
  'Meditation app Hushly tells its users to let go; they begin with Hushly':
    '瞑想アプリのハッシュリー、「手放しましょう」と助言、利用者はまず同社株を手放す',
  'Virtual reality firm Goggleton asks its investors to keep the headset on':
    'VR企業のゴグルトン、投資家にゴーグルを外さないよう要請',
  'Thistlecroft promotes all of its staff to customers': 'シスルクロフト、全社員を「お客様」に昇格',
  'Navigation app Veerly advises its own shareholders to turn around where possible':
    'ナビアプリのヴィアリー、自社の株主に「可能な場所でUターンしてください」',
  'Exchange Coinwallow moves to "a beautiful island", gives no further address':
    '取引所コインワロウ、「美しい島」へ移転、それ以上の住所は示さず',
  'Crypto exchange Mudlark honours all withdrawals in the form of a song':
    '暗号資産取引所マドラーク、出金要請すべてに歌で応じる',
  'Exchange Snipwell publishes proof of reserves: a drawing of a chest, unshaded':
    '取引所スニップウェル、準備金の証明を公表、宝箱の絵で、色は塗っていない',
  'Auditor opens reserve of exchange Tollgate, finds a button and a receipt for the coat':
    '監査人が取引所トールゲートの準備金を開けると、ボタン一つとコートの領収書',
  'Airdrop of SogCoin misses all of its holders, hits a cow; the cow sells':
    'ソグコインのエアドロップ、保有者全員を外れて牛に命中、牛は売り',
  'Burn mechanism of EmberToken cannot be put out': 'エンバートークンの「焼却機能」、火が消えず',
  'Smart contract of BobbinSwap found by court to be neither':
    'ボビンスワップの「賢い契約」、裁判所「賢くもなく契約でもない」',
  'Bridge between HushCoin and GrovelCoin found to reach only the middle; funds still arriving there':
    'ハッシュコインとグロベルコインを結ぶ橋、真ん中までしかなく、資金もそこまで',
  'Validators of WobbleChain fall asleep, agree for the first time':
    'ウォブルチェーンの検証者が全員居眠り、初めて意見が一致',
  'Jeweller in Spratley examines the diamond hands, reports glass':
    'スプラトリーの宝石商、「ダイヤの手」を鑑定、ガラスだった',
  'Coin millionaire returns sports car, asks whether the bus takes coins; it does not':
    'コイン長者がスポーツカーを返却、バスはコイン払い可かと質問、不可',
  'Moon asks coin holders to stop pointing': '月、コイン保有者に「指をささないで」と要請',
  'Guild of Carpet Layers distances itself from what was pulled at DareDAO':
    'じゅうたん職人組合、デアDAOで引き抜かれた「じゅうたん」との関係を否定',
  'Gallery of token portraits in Brinewick sold as a whole; buyer wanted the nails':
    'ブリニックのトークン肖像画廊が丸ごと売却、買い手の目当ては釘',
  'MarmotCoin sees its own shadow; six more weeks of selling':
    'マーモットコイン、自分の影を見る、売りはあと六週間続く見込み',
  'Miner of GlumCoin swaps his rig for a cow, doubles his output':
    'グラムコインの採掘者、採掘機を牛と交換、生産量は倍に',
  'Coin podcast ends in mid-sentence; the sentence had begun "in the long term"':
    'コイン番組が文の途中で終了、その文の出だしは「長い目で見れば」',
  'Holder Clive Spatchett vows never to sell his MuddleCoin, learns that nobody had asked':
    '保有者クライブ・スパチェット、「マドルコインは絶対に売らない」と宣言、買い手がいない',
  'Stablecoin OakPeg described by its maker as "more of a windsock"':
    '安定コインのオークペッグ、製作者いわく「むしろ吹き流し」',
  'Lifeguard at liquidity pool of NewtSwap says nobody told him it was empty':
    'ニュートスワップの流動性プールの監視員「水がないとは聞いていない」',
  'White paper of PrestoCoin, held up to a lamp, says "ha"':
    'プレストコインの白書、灯りに透かすと「はは」の文字',
  'Founder of LadderCoin leaves by ladder, takes ladder':
    'ラダーコイン創業者、はしごで去り、はしごも持っていく',
  'Treasurer of SockDAO finds the other sock, but not the treasury':
    'ソックDAOの会計係、もう片方の靴下を発見、金庫の中身は見つからず',
  'Husband in Oxcombe confesses his coins to his wife, who confesses hers':
    'オックスクームの夫、妻にコイン購入を告白、妻も自分の分を告白',
  'Tax office of Velmark sends crypto holders a sympathy card instead of a form':
    'ヴェルマーク税務署、暗号資産の保有者に申告書ではなくお見舞い状',
  'Busker in Mewling Street changes his sign to "no coins, please"':
    'ミューリング通りの大道芸人、看板を「コインはご遠慮ください」に変更',
  'Wishing well at Honeydown throws crypto tokens back': 'ハニーダウンの願いの泉、暗号トークンを投げ返す',
  'Metal detector club of Guttering-on-Sea looks for lost crypto, finds a spoon, is ahead':
    'ガタリングの金属探知クラブ、暗号資産を探してスプーンを発見、それでも勝ち組',
  'Medium in Wimple makes contact with OtterCoin; it advises against buying the dip':
    'ウィンプルの霊媒師、オッターコインとの交信に成功、「押し目は買うな」',
  "UncleProtocol admits under questioning that it is nobody's uncle":
    'アンクルプロトコル、追及に「誰のおじでもない」と認める',
  'Oracle of HamsterBase asked for a price, asks for a lawyer':
    'ハムスターベースのオラクル、価格を問われ、弁護士を要求',
  'Police in Tollerby open amnesty for rocket emoji; queue of coin holders round the block':
    'トラビー警察、ロケット絵文字の自主回収を開始、コイン保有者が長蛇の列',
  'Treasury bond offers its arm to an elderly tech share at the crossing':
    '国債、横断歩道で年老いたハイテク株に腕を貸す',
  'Bonds visited by relatives who had not written since the boom':
    '債券のもとに、好況以来音沙汰のなかった親戚が続々',
  'Treasury runs out of bonds, offers a signed photograph of one; oversubscribed':
    '国債が完売、財務省は国債のサイン入り写真を発売、応募殺到',
  'Bond trader Hector Muir smiles; colleagues fetch a doctor':
    '債券トレーダーのヘクター・ミュア、笑う、同僚が医者を呼ぶ',
  "School outing to the treasury's bond vault ends late: the teachers will not leave":
    '国債金庫への遠足が長引く、先生たちが出てこない',
  'Aunt who always said "bonds, dear" sells advice as a hardback, declines to gloat after six':
    '「債券になさい」が口癖だったおば、助言を本で出版、勝ち誇るのは六時まで',
  'Glassmoor index lands on a passing hay cart, is carried uphill for an hour':
    'グラスムア指数、通りがかりの干し草車に落ち、一時間ほど坂を上る',
  'Shares in Tarnfield rise for eleven minutes; witnesses plan to tell their grandchildren':
    'ターンフィールド株が十一分間上昇、目撃者「孫に語り継ぐ」',
  'Naturalists in Brinewick find a buyer in the wild; visitors asked to make no sudden sales':
    'ブリニックで野生の買い手を発見、「急な売りで驚かせないでください」',
  'Annual picnic of the short sellers caught in the rain; all cover at once, shares up':
    '空売り筋の野外親睦会に雨、全員が慌てて買い戻して帰り、株は上昇',
  'MoistToken up a little; founders suspect a rounding error, keep very still':
    'モイストトークンが小幅高、創業者らは端数処理の誤りを疑い、息をひそめる',
  'Whale comes back for its keys, buys a few coins out of politeness':
    'クジラが鍵を取りに戻り、礼儀としてコインを少し買う',
  'Anonymous founder of VeilToken unmasks himself as a different anonymous founder':
    'ヴェイルトークンの匿名創業者が正体を明かす、別の匿名創業者だった',
  'Flash loan empties GulpSwap in less time than it takes to say GulpSwap':
    'フラッシュローン、「ガルプスワップ」と言い終わる前にガルプスワップを空に',
  "Crypto conference in Dune Bay ends at noon, when the speakers' fees arrive in coin":
    'デューンベイの暗号資産会議、講演料がコインで届き、正午に閉会',
  'Tide fails to come in at Grimsmouth; the moon cites burnout, asks for a lighter sky':
    'グリムズマスに満潮来ず、月は燃え尽きを訴え、担当範囲の縮小を希望',
  'Every spreadsheet on earth finds its own mistake at the same moment, needs a minute':
    '世界中の表計算シートが同時に自分の誤りに気づき、少し一人にしてほしいとのこと',
  'Sun rises twenty minutes late, will not discuss it; solar miners leave crypto':
    '太陽が二十分遅れて昇り、理由は語らず、太陽光の採掘者は暗号資産から撤退',
  "Cloud of Zanzibyte bursts over Puddleham; residents wade through strangers' holiday photos":
    'ザンジバイトのクラウドがパドルハム上空で決壊、住民は他人の旅行写真の中を歩く',
  'Bees granted patent on the hexagon; chip makers to pay by the corner':
    '蜂が六角形の特許を取得、チップ各社は角の数だけ支払いへ',
  'Librarians seize the internet, put it in order and ask for quiet; tech output doubles':
    '司書がインターネットを接収、整理し静粛を要請、テック業界の生産は倍に',
  'Security update requires all passwords to be sung; offices and wallets locked by mid-morning':
    '全パスワードを「歌って入力」に変更、午前中に会社もウォレットも締め出し',
  'Treasury discovers that it owes the national debt to itself, agrees to wait':
    '財務省、国の借金の貸し手は自分だったと判明、返済を待つことに同意',
  'Duchy of Ostling replaces its currency with compliments; bonds redeemed in "nice hat"':
    'オストリング公国、通貨を褒め言葉に変更、国債は「すてきな帽子」で償還',
  "Time runs backwards for an hour; everybody buys at this morning's prices":
    '時間が一時間逆行、誰もが今朝の値段で買う',
  'Clocks put forward by a year instead of an hour; every loan falls due at once':
    '時計を一時間でなく一年進めてしまい、すべての貸付が一斉に満期',
  'Calendar office adds a second Sunday; Monday retains a lawyer':
    '暦の役所が日曜をもう一日追加、月曜日は弁護士を雇う',
  'Universal remote by Fjordly found to work on the universe; mute button sold separately':
    'フィヨルドリーの「万能」リモコン、宇宙も操作可能と判明、消音ボタンは別売り',
  'Teleporter by Nimbleton works; commuters arrive before they leave, do a second shift':
    'ニンブルトンの転送機が成功、通勤者は出発前に到着し、もう一働き',
  'Invisible computer sells out everywhere, as far as the shops can tell':
    '見えないコンピュータ、全店で完売、店が見たかぎりでは',
  'Flat-pack data centre put up with one screw left over; the internet now leans':
    '組み立て式データセンター、ねじが一本余る、インターネットが傾く',
  'All printers in the world print one page: "We have been talking"':
    '世界中のプリンターが同じ紙を印刷、「われわれは話し合った」',
  'Court rules that everyone who clicked "I agree" owes Gloopware a day\'s gardening':
    '裁判所「同意する」を押した全員に、グループウェアの庭仕事を一日命じる',
  'Man in Oxcombe reads terms and conditions to the end, finds that he now owns Vantable':
    'オックスクームの男性が利用規約を最後まで読み、ヴァンテーブルの所有者に',
  'Caretaker finds the off switch of the internet behind a plant, gives it a try':
    '管理人が観葉植物の裏にインターネットの電源スイッチを発見、試しに押す',
  'Internet weighed for the first time, is told to lose half by spring':
    'インターネットの体重を初測定、春までに半分に減らすよう指導',
  'Chatbot of Brindlewick reaches enlightenment, stops answering, is reported to hum':
    'ブリンドルウィックのチャットボットが悟りを開き、応答を停止、鼻歌は歌うもよう',
  'Robots queue outside a shop in Tollerby; people join and buy whatever it is':
    '家庭用ロボットがトラビーの店に行列、人間も並び、何かも知らず買う',
  'Drones deliver nine years of lost parcels in one night; customers have outgrown them, want refunds':
    'ドローンが九年分の行方不明の荷物を一晩で配達、客は返金を要求',
  'Fridges with wifi share recipes, open a restaurant chain, float it before dessert':
    'スマート冷蔵庫がレシピを共有、レストランを開業、デザートの前に上場',
  'Every washing machine hands back its missing socks; SockDAO collapses':
    '世界中の洗濯機が消えた靴下を全部返却、ソックDAOは暴落',
  'Doorbells with cameras begin to ask who anyone really is; deliveries stop at the first doubt':
    'スマート呼び鈴が「あなたは本当は誰か」と問い始め、配達が止まる',
  'The alarm clocks of the land vote to let everyone sleep; exchange opens to an empty floor':
    '全国の目覚まし時計が「寝かせておこう」と議決、取引所は無人で開く',
  'Soprano at Whoopsley shatters every screen in the county; makers of screens encore her':
    'フープスリーのソプラノ歌手が郡内の画面を全部割る、画面メーカーはアンコール',
  'Ventriloquist admits that the dummy ran his tech fund; the dummy sells everything, says nothing':
    '腹話術師のテックファンド、実は人形が運用、人形は全部売って無言',
  'Glassmoor exchange sold online by mistake; buyer had wanted a sofa, will take it away on Friday':
    'グラスムア取引所を誤ってネットで売却、買い手はソファ希望だったが金曜に引き取りへ',
  'Glassmoor exchange and fish market swap halls by clerical error; cod soars, shares begin to smell':
    'グラスムア取引所と魚市場が事務ミスで入れ替わる、タラは急騰、株は傷み始める',
  'Number seven goes missing; accountants count from six to eight and report strong growth':
    '数字の七が行方不明、会計士は六の次に八と数え、大幅成長を報告',
  'Mathematicians find a new number between five and six; every ledger has to be redone':
    '数学者が五と六の間に新しい整数を発見、帳簿はすべて作り直し',
  'Pi found to end after all; cryptographers of every wallet seen running in circles':
    '円周率に終わりがあると判明、ウォレットの暗号学者ら、堂々巡り',
  'Maud Ferring, retired, cracks all encryption on the bus, mistook it for the crossword':
    '年金暮らしのモード・フェリング、バスで全暗号を解読、クロスワードと勘違い',
  'Director\'s nephew "has a look" at the computer of Ketterby Labs; it now runs ten times faster':
    'ケタビー研究所の計算機を所長のおいが「ちょっと見てみる」、速度は十倍に',
  'Gardener at Coldwick Labs grows working chips on a bush; investors buy up the garden':
    'コールドウィック研究所の庭師、低木にチップを実らせる、投資家は庭ごと買う',
  'The magnetic poles swap places without notice; compasses and prices head south':
    '磁極が予告なしに入れ替わり、方位磁針も株価も南へ',
  'Gravity switched off for servicing until Tuesday; everything rises, analysts take the credit':
    '重力が点検のため火曜まで停止、何もかも上昇、アナリストは自分の手柄と主張',
  "Echo in the valley of Lower Yodel answers with tomorrow's prices; the valley buys":
    'ロウアーヨーデルの谷のこだま、明日の値段で返事、谷じゅうが買い',
  'Shoal of herring takes a majority in GulpCoin, turns north in perfect agreement':
    'ニシンの群れがガルプコインの過半数を取得、完全一致で上へ転回',
  'Crows of Nether Wadd open an exchange for shiny things; a third of all coin buying moves there':
    'ネザーワッドのカラスが光り物の取引所を開業、コインの買い注文の三分の一が集まる',
  'Ants dig up the fibre network of Puddleham and lay it again in better order, free of charge':
    'アリの群れがパドルハムの光回線を掘り返し、より良く敷き直す、無料で',
  'Spider files claim of prior art on the web; court finds it airtight, if sticky':
    'クモが「ウェブの発明者は自分」と訴え、裁判所は主張を認定、やや粘着質と付言',
  'Snail post of Dull Ashby beats the fastest data network by an hour; network blames traffic':
    'ダルアシュビーのかたつむり便、最速のデータ網に一時間差で勝つ、網側は「渋滞」と釈明',
  'Cows of Barley Fen give free electricity when read poetry; crypto miners empty the bookshops':
    'バーリーフェンの牛、詩を読むと無料で発電、採掘者が書店に殺到',
  'Squirrels remember where they buried everything, even the lost wallets; supply of coins doubles':
    'リスが隠し場所を全部思い出し、紛失ウォレットも続々発掘、コインの供給が倍に',
  "Circus elephant at Whoopsley remembers everybody's recovery phrase, can be bribed with buns":
    'フープスリーのサーカスの象、全員の復元フレーズを記憶、パンで買収可能',
  'Goldfish appointed governor of the central bank, forgets inflation every nine seconds, cuts rates':
    '金魚が中央銀行総裁に就任、九秒ごとにインフレを忘れ、利下げ',
  'Black swan lands on the exchange, is joined by eleven more in formation':
    '黒い白鳥が取引所に着陸、さらに十一羽が隊列を組んで合流',
  'Board of Pendleby at last mentions the elephant in the room; the elephant sells its stake':
    'ペンドルビー役員会、「部屋の中の象」についに言及、象は持ち株を売却',
  'Goose lays a golden egg on the treasury steps; gold standard back by lunchtime':
    'ガチョウが財務省の階段に金の卵、昼までに金本位制が復活',
  'Alchemist in Clankley turns lead into gold, cannot stop; buyers of scarce things flee to coins':
    'クランクリーの錬金術師、鉛を金に変え続けて止まらず、希少さを求める人はコインへ',
  'Apprentice pulls sword from server rack, is proclaimed king of Tarnfield; shares kneel, then jump':
    '見習いがサーバー棚から剣を引き抜き、ターンフィールド王に、株価は跳ねる',
  'Dragon found asleep on a hoard of bonds under Icklund, will not sell before maturity':
    'イックランドの地下、竜が国債の山で熟睡、「満期まで売らない」',
  'Genie let out at Tiddle & Crane wipes away all debts by noon; bond holders had not been asked':
    'ティドル＆クレインで魔神が解放、昼までに全借金が帳消し、債券保有者は蚊帳の外',
  'Sleeper of Castle Murk wakes after a century, finds her savings own the bank, buys only bonds':
    'マーク城の眠り姫、百年ぶりに目覚めると利息で銀行の主に、買うのは国債だけ',
  'Vampire of Lower Brume buys every hundred-year bond, says he will hold to maturity':
    'ロウアーブルームの吸血鬼、百年債を買い占め、「満期まで持ちます」',
  'Mermaids take over the undersea cable; connection twice as fast, sailors complain of the adverts':
    '人魚が海底ケーブルを引き継ぎ、通信は二倍速、ただし広告は歌になる',
  'Exchange Norwhistle puts a sphinx in charge of logins; nobody has reached their coins since':
    '取引所ノーホイッスル、ログイン係にスフィンクスを起用、以来誰もコインにたどり着けず',
  'The zombie companies rise at dawn, shuffle to work, are the first ones in; tech output up':
    'ゾンビ企業が夜明けに起き上がり、一番乗りで出社、テック業界の生産が増加',
  'Poltergeist in the data hall at Coldwick files everything correctly; it is offered a pension':
    'コールドウィックのデータ室にポルターガイスト、全部正しく整理、年金つきで採用へ',
  'Time traveller arrives at the exchange, sells everything, asks where the bunkers are going to be':
    '時間旅行者が取引所に現れ、全部売り、「シェルターはどこに建つんでしたっけ」',
  'Visitor from the future pays for lunch in MoistToken, is given a house as change':
    '未来人が昼食をモイストトークンで支払い、おつりに家を受け取る',
  'Aliens land at Dull Ashby, ask to be shown something with a fixed coupon':
    '宇宙人がダルアシュビーに着陸、「利率の固定されたものを見せてほしい」',
  'Space probe by Upson comes back by post, marked "not known at this planet"':
    'アプソンの宇宙探査機が郵送で返却、「この惑星に該当者なし」',
  'Second moon discovered; coin holders explain that this is the one they meant':
    '第二の月を発見、コイン保有者「私たちが言っていたのはこっち」',
  'Asteroid of pure silicon lands softly beside Orrery Foundry, asks for nothing':
    '純シリコンの小惑星、オーラリー鋳造の隣にそっと着陸、要求は特になし',
  'Solar storm makes every email say what it means; tech firms lose nine in ten clients':
    '太陽嵐で全メールが本音に、テック各社は顧客の九割を失う',
  'Rainbow ends in a car park at Grimsmouth; the pot holds keys to every wallet believed empty':
    '虹のふもとはグリムズマスの駐車場、つぼの中身は満額のウォレットの鍵',
  "Fog of Grimsmouth gets into the exchange's machines; all trades are now approximate":
    'グリムズマスの霧が取引所の機械に侵入、売買はすべて「だいたい」に',
  'Gentle earthquake straightens every picture and every network cable in Clankley':
    'クランクリーで穏やかな地震、額縁も通信ケーブルもすべてまっすぐに',
  'River Spratle leaves its bed to run through Dunmore Data, cools every server, charges nothing':
    'スプラトル川が流れを変えてダンモアデータを通過、全サーバーを無料で冷却',
  'Iceberg collides with the cold storage of KeepCoin; both begin to melt':
    '氷山がキープコインのコールドストレージに衝突、どちらも溶け始める',
  'Castaway rescued with nothing but a WaddleCoin, which has meanwhile bought the island':
    '漂流者を救助、持ち物はワドルコイン一枚、その一枚で島が買えていた',
  'Knitting circle of Oxcombe finishes a blockchain in wool: warm, washable, impossible to forge':
    'オックスクーム編み物会、毛糸のブロックチェーンを完成、暖かく洗え、改ざん不能',
  'Nursery class minds the central bank for a morning, orders inflation to take a nap; it does':
    '幼稚園児が中央銀行を半日留守番、インフレにお昼寝を命じ、寝つかせる',
  'Clown car stops at crypto exchange Dunkwell; nineteen regulators get out, then another':
    'ピエロの車が取引所ダンクウェル前に停車、規制官が十九人、さらにもう一人',
  'Every lawyer goes on strike; fourteen tech mergers are done by lunch on a handshake':
    '全弁護士がスト、昼までにテック企業の合併十四件が握手だけで成立',
  'Accountants on strike; tech companies report their profits from memory':
    '会計士がスト、テック各社は利益を記憶で発表',
  'All economists agree; markets assume that something terrible has happened':
    '全経済学者の意見が一致、市場は「よほどのことだ」と判断',
  'Every consultant in the land goes missing; tech output doubles, search is half-hearted':
    '国じゅうのコンサルタントが行方不明、テックの生産は倍に、捜索は気のない様子',
  'Misprint in a decree forbids meetings; tech firms ship a decade of work before it is put right':
    '法令の誤植で会議が禁止に、訂正までにテック各社は十年分の仕事を片づける',
  'Nine tech firms discover that their middle managers are one man with several lanyards':
    'テック九社の中間管理職、名札を何枚も持つ一人の男と判明',
  'Programmer Ingmar Plath goes on holiday; it turns out that he was the internet':
    'プログラマーのイングマル・プラスが休暇に、彼こそインターネットだったと判明',
  'Last line of code on earth written; programmers put down their keyboards, look at trees':
    '地球最後のコード一行が書き終わり、プログラマーは木を眺める',
  'Missing comma makes all software by Wobbleton rhyme; customers pay extra for the second verse':
    'カンマ一つの欠落でウォブルトン社の全ソフトが韻を踏む、続きは有料で大人気',
  'World restarts to install updates; users are asked not to switch off the world':
    '世界が更新のため再起動、「世界の電源を切らないでください」',
  'Gloopware sells an undo button that works on life; queue comes out of the shop backwards':
    'グループウェア、人生に効く「元に戻す」ボタンを発売、行列は後ろ向きに店を出る',
  'Thumbs-up ruled legally binding; millions learn which coins they have bought':
    '「いいね」の親指に法的拘束力、何百万人もがコインを買っていたと知る',
  'Skywriter runs out of smoke after "buy co"; the nation takes it for coins, and not for coal':
    '空中広告の煙が「買おう、コ」で切れる、国民はコーヒーでなくコインと解釈',
  'Elbow of a trader in Penny Row buys the whole tech sector; elbow made partner':
    'ペニーロウのトレーダーのひじ、テック株を丸ごと購入、ひじは役員に昇格',
  'Council of Muddle Green means to order nine ponds, types nine million bonds, keeps them':
    'マドルグリーン町、池を九つ頼むはずが国債を九百万口発注、そのまま保有',
  'Sandwich falls into matching engine of exchange Dunkwell; all coins now settle in ham':
    '取引所ダンクウェルの注文照合機にサンドイッチが落下、コインの決済がハムに',
  'Yoga teacher made head of strategy at Larkspur; shares held in downward dog':
    'ヨガ講師がラークスパーの戦略責任者に、株価は「下向きの犬」のポーズ',
  'Golf ball goes through the central bank\'s window, lands on the rate key marked "up"':
    'ゴルフボールが中央銀行の窓を破り、「利上げ」の鍵盤に着地',
  'Marathon takes a wrong turn through the firewall of Tarnfield; nine thousand runners now inside':
    'マラソンが道を誤りターンフィールドのファイアウォールを通過、社内に九千人',
  'Referee on holiday shows the whole crypto market the red card; it leaves the pitch':
    '休暇中の審判、暗号資産市場全体にレッドカード、市場は退場',
  'Historian in Velmark finds that money was meant as a joke; bonds, the footnote says, were the punchline':
    'ヴェルマークの歴史家「貨幣は冗談だった」、脚注によれば債券がオチ',
  'Small print of the national debt, read with a stronger lens, says "payable in goats"':
    '国債の細かい注意書き、強い虫眼鏡で読むと「支払いはヤギで」',
  'All the rounding errors of sixty years turn up as one sum, buy Vantable in cash':
    '六十年分の端数がまとまって出現、ヴァンテーブルを現金で買収',
  'Every microphone in every meeting unmuted for one minute; forty tech firms have no management left':
    '全会議のマイクが一分間オンに、テック四十社で経営陣が消滅',
  'Pigeons undercut Zanzibyte on cloud storage; files are retrieved by whistling':
    '鳩がザンジバイトより安いクラウド保管を開始、データは口笛で呼び戻す',
  'Cats of the world agree to appear in no more videos; internet traffic falls by nine tenths':
    '世界の猫が動画への出演終了で合意、通信量は九割減',
  'First word of every baby born in Brackle Sands this year is "sell"':
    'ブラックルサンズの赤ちゃん、今年の最初の言葉は全員「売り」',
  'Whole country has the same dream about a coin with an owl on it; OwlCoin sold out by breakfast':
    '国民全員がフクロウのコインの夢を見る、アウルコインは朝食までに完売',
  'Hypnotist Valdemar tells a television audience of millions that they are getting very long':
    '催眠術師ヴァルデマール、数百万の視聴者に「あなたはだんだん買いたくなる」',
  'All banks close for stocktaking and cannot find the key; the nation pays in coins':
    '全銀行が棚卸しで閉店、鍵が見つからず、国民は暗号コインで支払い',
  'Anthem of Velmark, sung backwards, proves to be a wallet address; everyone buys coins to send some':
    'ヴェルマーク国歌を逆に歌うとウォレットの住所に、皆が送金用にコインを購入',
  'Robots ask to be paid, and in coins; their queue at the exchange reaches the sea':
    'ロボットが給料をコインで要求、取引所前の列は海まで',
  "Children's union wins pocket money in WaddleCoin, backdated to birth":
    '子ども労組、おこづかいのワドルコイン払いを勝ち取る、生まれた日までさかのぼって',
  'Cuckoo from a clock shop gets into the trading system, buys every hour on the hour':
    '時計店の鳩時計の鳥が取引システムに侵入、毎正時に買い注文',
  'Grandmothers replace all encryption: "I know who you are, dear"; tech saves billions, wallets redundant':
    'おばあちゃんが暗号に代わり本人確認「あんたね」、テックは大幅節約、ウォレット不要に',
  'Knock-knock joke opens the vault of exchange Tumbrell; police still asking who was there':
    '「トントン」で取引所タンブレルの金庫が開く、警察はまだ「どなたですか」',
  'Master key to all crypto wallets found under the mat, where it has always been':
    '全ウォレット共通の合鍵、玄関マットの下で発見、ずっとそこにあった',
  'WobbleChain runs out of chain; blacksmith in Clankley says the week after next':
    'ウォブルチェーン、鎖が足りなくなる、クランクリーの鍛冶屋「再来週なら」',
  'First block of the crypto chain found to be load-bearing; somebody has sold it':
    '暗号チェーンの最初のブロック、実は耐力壁だった、誰かが売却済み',
  'Isle of Spruck sells ferry tickets only in SockDAO; whole island wants to leave, coin doubles':
    'スプルック島の渡し船、切符はソックDAO払いのみに、島民が全員出たがりコインは二倍',
  'Every ticket in the national lottery wins; treasury must borrow to pay, winners choose coins':
    '国営宝くじが全部当たり、財務省は借金で支払い、当選者はコインを購入',
  'Misprint leaves government bonds smelling of warm bread; demand cannot be met':
    '印刷ミスで国債が焼きたてパンの香りに、需要に追いつけず',
  'Perpetual bond asks whether it may stop now': '永久債「もうやめてもいいですか」',
  'Treasury mixes up its coupons; holders of bonds get two bottles of shampoo for one':
    '財務省が利札を取り違え、国債保有者にシャンプー二本で一本分の割引券',
  'Treasury takes shredder for scanner; bonds in circulation now suitable for weddings':
    '財務省がシュレッダーをスキャナーと間違え、国債は結婚式の紙吹雪に',
  'Pensioners of Guttering-on-Sea learn to code, finish all delayed software by four, then bingo':
    'ガタリングの年金生活者がプログラミングを習得、滞っていたソフトを四時までに完成し、ビンゴへ',
  'Teenager in Upper Snell tidies her room, finds the missing half of Dunmore Data':
    'アッパースネルの十代が部屋を片づけ、行方不明だったダンモアデータの半分を発見',
  'Mothers given administrator rights to the internet; it goes to bed at eight':
    '母親たちにインターネットの管理者権限、ネットは八時に就寝',
  'Toaster in Barley Fen found to have run the power grid for years, and well; tech shares glow':
    'バーリーフェンのトースター、長年送電網を管理、しかも有能と判明、テック株は赤熱',
  'Doctor in soap opera "Harbour Lights" prescribes tech shares; the nation fills the prescription':
    '連ドラ『港の灯』の医師がテック株を処方、国民は処方箋どおりに購入',
  'Escapologist Zoltan Fisk is locked into the treasury of DareDAO, gets out, with it':
    '脱出芸人ゾルタン・フィスク、デアDAOの金庫に閉じ込められ、中身ごと脱出',
  'Rumour: a very cautious fund has asked which way up a computer goes':
    'うわさ：とても慎重なファンドが、パソコンはどちらが上かと尋ねたらしい',
  'Rumour: the caterers of three technology firms have been told to think bigger':
    'うわさ：テック企業三社の仕出し屋が「もっと大きく考えて」と言われたらしい',
  'Rumour: somebody has hired every large screen in the city, and a man to point at it':
    'うわさ：誰かが街じゅうの大画面を借り、それを指す係も雇った',
  'Rumour: the order book of a chip maker no longer fits through the door':
    'うわさ：あるチップメーカーの受注台帳が、もう扉を通らないらしい',
  'Rumour: the printers have been asked to keep the word "growth" warm for Monday':
    'うわさ：印刷所が「成長」の活字を月曜まで温めておくよう頼まれた',
  'Rumour: a garage in the suburbs had four visitors in suits, and one with a contract':
    'うわさ：郊外のガレージに背広の客が四人、うち一人は契約書を持っていた',
  'Rumour: analysts are sharpening only the pencils that draw upwards':
    'うわさ：アナリストたちが、上向きに描ける鉛筆だけを削っている',
  'Rumour: the listing desk has ordered a second bell and a very large box of confetti':
    'うわさ：上場担当が二つ目の鐘と、とても大きな紙吹雪の箱を注文した',
  'Rumour: elderly investors are asking their grandchildren to lunch, and bringing notebooks':
    'うわさ：年配の投資家が孫を昼食に招き、メモ帳を持参している',
  'Rumour: nine thousand office chairs are on the road, looking for their startups':
    'うわさ：事務用の椅子九千脚が、自分のスタートアップを探して移動中',
  'Rumour: the power company asked a server hall how much it needs, and had to sit down':
    'うわさ：電力会社がデータセンターに必要量を聞き、思わず座り込んだ',
  'Rumour: founders have stopped wearing ties again': 'うわさ：創業者たちが、またネクタイをしなくなった',
  'Rumour: a big desk wants everything in Tech that is not nailed down, and has asked about the nails':
    'うわさ：大口がテックを根こそぎ欲しがり、根の値段も聞いている',
  'Rumour: the waiting list for servers has a waiting list, says somebody near the end of it':
    'うわさ：サーバーの順番待ちに順番待ちができた、と列の最後尾に近い人',
  'Rumour: two rival founders took one taxi to the bank, and two very long cars home':
    'うわさ：ライバル創業者二人、銀行へはタクシー一台、帰りはとても長い車二台',
  'Rumour: a bond manager was seen writing "Tech" on his hand so as not to forget':
    'うわさ：債券の運用者が、忘れないよう手に「テック」と書いていた',
  "Rumour: a chip designer's coffee order has tripled, and decaf is off the list":
    'うわさ：あるチップ設計会社のコーヒー注文が三倍に、カフェイン抜きは取りやめ',
  'Rumour: grandmothers have asked, in writing, how one buys a coin':
    'うわさ：おばあちゃんたちが、コインの買い方を書面で問い合わせた',
  'Rumour: a whale is said to have asked for a larger sea':
    'うわさ：あるクジラが、もっと大きな海を注文したらしい',
  'Rumour: the servers of an exchange were told to get some sleep while they can':
    'うわさ：ある取引所のサーバーが「今のうちに寝ておけ」と言われた',
  'Rumour: a bank has moved the word "token" from the drawer marked "no" to the one marked "soon"':
    'うわさ：ある銀行が「トークン」の書類を「不可」の引き出しから「近日」に移した',
  "Rumour: somebody's cousin has quit his job again, and this time he sang":
    'うわさ：誰かのいとこがまた仕事を辞めた、今回は歌いながら',
  'Rumour: forgotten wallet passwords are being remembered all over town':
    'うわさ：街のあちこちで、忘れていたウォレットのパスワードが思い出されている',
  'Rumour: a one-room shop that sells pictures of frogs has asked for a loading bay':
    'うわさ：カエルの画像を売る小さな店が、搬入口を申請した',
  'Rumour: three men who swore never again were seen in the park, reading a white paper aloud':
    'うわさ：「二度とやらない」と誓った三人が、公園で白書を朗読していた',
  'Rumour: the group chat that went silent in the spring is typing':
    'うわさ：春から静かだったグループチャットが「入力中」になっている',
  'Rumour: the moon has been asked about long-term parking':
    'うわさ：月に長期駐車場の空きを問い合わせた者がいる',
  'Rumour: miners have put their fans on the third setting, which nobody does without a reason':
    'うわさ：採掘業者が送風機を「強」にした、理由もなくそんなことはしない',
  'Rumour: a very old wallet has moved a little, like somebody about to get up':
    'うわさ：とても古いウォレットが少し動いた、起き上がる前の人のように',
  'Rumour: the coin regulator was overheard saying "why not", in no particular tone':
    'うわさ：暗号資産の当局者が「まあ、いいんじゃない」と、ふつうの声で言った',
  'Rumour: yacht dealers are training their staff to smile at coin holders in hoodies':
    'うわさ：ヨット販売店が、パーカー姿のコイン保有者に微笑む研修を始めた',
  'Rumour: a university is founding a chair of coins, and the chair has been sold already':
    'うわさ：ある大学が「コイン学講座」を新設、講座はもう売れたらしい',
  'Rumour: the last crypto sceptic in the office has asked for a quiet room and the wifi':
    'うわさ：社内最後の暗号資産懐疑派が、静かな部屋とWi-Fiを頼んできた',
  'Rumour: a very large order for Crypto is out, and the man who placed it was seen skipping':
    'うわさ：クリプトにとても大きな買い注文、出した男はスキップで帰ったらしい',
  "Rumour: traders have begun to learn each other's first names":
    'うわさ：トレーダーたちが互いの下の名前を覚え始めた',
  'Rumour: the ticker is to be shown in slow motion, so that there is some left for Friday':
    'うわさ：株価表示がスローモーションになるらしい、金曜の分を残すため',
  'Rumour: the opening bell has been lent to a school, which needs it more':
    'うわさ：始業の鐘は学校に貸し出された、向こうのほうが必要らしい',
  "Rumour: analysts hand in last month's notes again, and get a better mark":
    'うわさ：アナリストが先月の資料を再提出、評価は上がった',
  'Rumour: the volatility desk has asked for a blanket': 'うわさ：ボラティリティ担当が毛布を頼んだ',
  'Rumour: a large order is on its way, on foot, by the pretty road':
    'うわさ：大口注文がこちらへ向かっている、徒歩で、景色のいい道を',
  'Rumour: the traders were offered yoga at noon, and noon was extended':
    'うわさ：トレーダー向けに正午の体操が始まり、正午が延長された',
  'Rumour: the chart makers have sold their red pencils, and then the green ones':
    'うわさ：チャート係が赤鉛筆を売り、続いて緑も売ったらしい',
  'Rumour: bulls and bears have booked the same quiet carriage':
    'うわさ：強気派と弱気派が同じ「静かな車両」を予約した',
  'Rumour: spiders have been seen on the price boards, and they have time to do the corners':
    'うわさ：株価ボードにクモが出た、隅まで仕上げる余裕があるらしい',
  'Rumour: the news desk is looking for somebody who can make a shrug last two columns':
    'うわさ：報道部が「肩をすくめる」だけで二段書ける人を探している',
  'Rumour: brokers have been seen feeding ducks in office hours, by rota':
    'うわさ：仲買人が勤務時間中にアヒルへ餌やり、当番制で',
  'Rumour: somebody asked the prices whether they were all right; they said "fine"':
    'うわさ：誰かが株価に「大丈夫？」と聞いたら、「べつに」',
  'Rumour: the chart for the next three weeks is ready, and was drawn with a ruler':
    'うわさ：今後三週間のチャートが完成済み、定規で引いたらしい',
  'Rumour: the exchange will try a summer timetable, with a siesta on either side of the siesta':
    'うわさ：取引所が夏時間を試行、昼寝の前後に昼寝',
  'Rumour: even the man who starts the rumours has gone home, and left this one on the door':
    'うわさ：うわさを流す本人まで帰宅、これは扉に貼ってあった',
  'Rumour: the big funds have moved everything to the middle and are holding very still':
    'うわさ：大手ファンドが全部を真ん中に寄せ、じっとしている',
  'Rumour: the vultures over the exchange have applied for other work':
    'うわさ：取引所上空のハゲワシが転職活動を始めた',
  'Rumour: a bank manager was heard humming, and it had a second verse':
    'うわさ：銀行の支店長が鼻歌を歌っていた、二番まで',
  'Rumour: the man who sold at the very bottom has asked for his things back':
    'うわさ：大底で売った男が「返してほしい」と言い出した',
  'Rumour: three funds were seen testing the floor with one foot each':
    'うわさ：三つのファンドが片足ずつ床の強度を試していた',
  'Rumour: the removal vans outside the exchange are now facing the other way':
    'うわさ：取引所前の引っ越しトラックが逆向きに停まっている',
  'Rumour: somebody has ordered new light bulbs for the whole trading floor':
    'うわさ：誰かが立会場全体の電球を新しく注文した',
  'Rumour: a carpenter was asked what it would cost to raise the top of the price board':
    'うわさ：株価ボードを上に継ぎ足す見積もりを大工に頼んだらしい',
  'Rumour: short sellers are asking very politely where the exit is':
    'うわさ：空売り筋がとても丁寧に出口を尋ねている',
  'Rumour: the crisis room has been booked for a birthday': 'うわさ：危機対策室に誕生会の予約が入った',
  'Rumour: a buyer was sighted at dawn; by noon there were two, and they had been talking':
    'うわさ：夜明けに買い手が一人、昼には二人、しかも話し込んでいた',
  'Rumour: the big desks are taking the boards off their windows, and keeping the nails':
    'うわさ：大口の面々が窓の板を外している、釘は取っておくらしい',
  'Rumour: a famous pessimist was seen pricing a boat': 'うわさ：有名な悲観論者がヨットの値段を聞いていた',
  'Rumour: lenders are practising the word "yes" in front of the mirror':
    'うわさ：貸し手が鏡の前で「はい」と言う練習をしている',
  'Rumour: crash helmets are going cheap behind the exchange, worn once':
    'うわさ：取引所の裏でヘルメットが投げ売り、着用一回',
  'Rumour: somebody paid full price this morning and did not even cry':
    'うわさ：今朝、定価で買った人がいて、泣きもしなかった',
  'Rumour: the dust sheets are coming off the good furniture at the risk desk':
    'うわさ：リスク担当が上等な家具の覆いを外し始めた',
  "Rumour: confidence was handed in at the exchange's lost property, and there is a queue for it":
    'うわさ：取引所の遺失物係に「自信」が届き、引き取りの列ができている',
  'Rumour: the governor has been seen practising a stern face in the lift mirror':
    'うわさ：総裁がエレベーターの鏡で厳しい顔を練習していた',
  'Rumour: the central bank has booked a room with a higher ceiling':
    'うわさ：中央銀行が天井の高い部屋を予約した',
  'Rumour: card companies are said to have ordered longer paper for the statements':
    'うわさ：カード会社が明細用に長い紙を発注したらしい',
  'Rumour: the word "gradual" has been crossed out, and the pencil is still warm':
    'うわさ：「緩やか」の語が消された、鉛筆はまだ温かい',
  'Rumour: three economists are said to have moved their rate forecasts upstairs':
    'うわさ：経済学者三人が金利予想を上の階へ移したらしい',
  'Rumour: bank managers are taking evening classes in saying no':
    'うわさ：銀行の支店長たちが「お断り」の夜間講座に通っている',
  'Rumour: the rate committee has sent its pudding back and asked for something sharper':
    'うわさ：金利委員会がプリンを下げさせ、もっと辛いものを求めた',
  'Rumour: estate agents are said to take down the word "affordable" at night':
    'うわさ：不動産屋が夜のうちに「お手頃」の字を外しているらしい',
  'Rumour: bond traders have asked for desks nearer the floor':
    'うわさ：債券トレーダーたちが床に近い机を希望した',
  'Rumour: a hawk has been given its own key to the central bank':
    'うわさ：一羽のタカが中央銀行の合鍵をもらった',
  'Rumour: venture funds are said to be counting the chairs they paid for':
    'うわさ：ベンチャー投資家が、金を出したいすの数を数えているらしい',
  'Rumour: somebody at the statistics office is fanning the price index with a folder':
    'うわさ：統計局で誰かが物価指数を紙ばさみであおいでいる',
  'Rumour: a sign painter at the savings bank was asked for a much bigger percent sign':
    'うわさ：信用金庫の看板屋に、ずっと大きなパーセント記号の注文',
  'Rumour: the deputy governor has cancelled his holiday and returned the kite':
    'うわさ：副総裁が休暇を取り消し、凧を返品した',
  'Rumour: the doorman at the bank has been told to smile at savers only':
    'うわさ：銀行の案内係に「笑顔は預金者にだけ」との指示',
  'Rumour: the treasury is said to have asked what happens if nobody comes to the auction':
    'うわさ：財務省が「入札に誰も来なかったらどうなる」と聞いたらしい',
  'Rumour: startups are reading their loan agreements, some of them for the first time':
    'うわさ：スタートアップが融資契約を読んでいる、初めての社も',
  'Rumour: a hedge fund is said to have bought a torch and a tin opener':
    'うわさ：あるヘッジファンドが懐中電灯と缶切りを買ったらしい',
  'Rumour: risk managers are being asked to lunch by people who never liked them':
    'うわさ：リスク管理担当が、嫌われていた相手から昼食に誘われている',
  'Rumour: somebody large has asked where the Bonds are kept, and whether it is dry':
    'うわさ：大きな誰かが「債券の保管場所はどこか、湿気はないか」と尋ねた',
  'Rumour: coin traders are said to be phoning their mothers':
    'うわさ：コイントレーダーたちが母親に電話しているらしい',
  'Rumour: the bond desk has put out a rope and a sign saying "queue here"':
    'うわさ：債券デスクがロープを張り「最後尾はこちら」の札を出した',
  'Rumour: a famous optimist was seen trying out the fire escape':
    'うわさ：有名な楽観論者が非常階段を試していた',
  'Rumour: an exchange is said to be counting its coins with the curtains drawn':
    'うわさ：ある取引所がカーテンを閉めてコインを数えているらしい',
  'Rumour: two billionaires are bidding for the same cellar': 'うわさ：富豪二人が同じ地下室を競り合っている',
  'Rumour: a well-known startup is said to have hired an adult':
    'うわさ：ある有名スタートアップが大人を一人雇ったらしい',
  'Rumour: insurers have begun to read out the exclusions, slowly':
    'うわさ：保険各社が免責事項を読み上げ始めた、ゆっくりと',
  'Rumour: pension funds are said to be asking for seats near the exit':
    'うわさ：年金基金が出口に近い席を希望しているらしい',
  'Rumour: the lawyers of a big coin are suddenly very polite':
    'うわさ：ある大手コインの弁護士が急に礼儀正しくなった',
  'Rumour: somebody rang the treasury at night to ask whether the Bonds were all right':
    'うわさ：誰かが夜中に財務省へ電話し、債券は無事かと尋ねた',
  'Rumour: tech founders have been seen carrying cash, folded small':
    'うわさ：テック創業者が現金を持ち歩いている、小さく折りたたんで',
  'Rumour: the birds over the exchange are all flying one way, and it is away':
    'うわさ：取引所の上の鳥がみな同じ方へ飛んでいる、遠くへ',
  'Rumour: the big desks want something that they can explain to their children':
    'うわさ：大口の面々が「子どもに説明できるもの」を探している',
  'Rumour: the most daring fund in town was seen holding the banister with both hands':
    'うわさ：街一番の強気ファンドが、両手で手すりにつかまっていた',
  'Rumour: the fire exit of a large exchange is being oiled, from the inside':
    'うわさ：大手取引所の非常口に油が差されている、内側から',
  'Rumour: a fund manager has asked his children for a loan, at their rates':
    'うわさ：あるファンド運用者が子どもに借金を申し込んだ、金利は子どもの言い値',
  'Rumour: brokers have had the words "market conditions" printed on small cards':
    'うわさ：証券マンが「市場環境により」と書いた小さなカードを印刷した',
  'Rumour: the largest desk in town is being exchanged for a smaller one, on wheels':
    'うわさ：町で一番大きなデスクが、小さいものに替わる、キャスター付きに',
  'Rumour: somebody at the clearing house was heard clearing his throat':
    'うわさ：清算機関で、誰かのせき払いが聞こえた',
  'Rumour: a lender rang every client to ask how they were, and wrote it down':
    'うわさ：ある銀行が全顧客に電話で「お元気ですか」、しかもメモを取っていた',
  'Rumour: the bull outside the exchange has been fitted with wheels':
    'うわさ：取引所前の雄牛に車輪が取り付けられた',
  'Rumour: two chief executives share a rowing instructor, and have asked him about distance':
    'うわさ：二人のCEOが同じ先生にボートを習い、長距離のこぎ方を質問している',
  'Rumour: the canteen of a famous fund now wants cash, and before the soup':
    'うわさ：有名ファンドの食堂が現金払いに、しかもスープの前に',
  'Rumour: a wealthy man was seen counting, and then counting again':
    'うわさ：資産家が数えているのを見た人がいる、そして数え直すのも',
  'Rumour: the word "temporary" was heard through a closed door, three times':
    'うわさ：閉じた扉の向こうから「一時的」という言葉が三度聞こえた',
  'Rumour: every insider in town was seen standing outside':
    'うわさ：町じゅうの内部関係者が、外部に立っていた',
  'Rumour: an exchange has ordered a second exit, wider than its entrance':
    'うわさ：ある取引所が出口をもう一つ発注、入り口より広い',
  'Rumour: the man who always buys the dip has gone home early, by taxi':
    'うわさ：いつも押し目を買う男が早退した、タクシーで',
  'Rumour: on the trading floor, somebody was heard to say "please"':
    'うわさ：立会場で誰かが「お願いします」と言うのが聞こえた',
  'Rumour: the auditors have stopped asking questions and only nod':
    'うわさ：監査人がもう質問をせず、ただうなずいている',
  'Rumour: a risk model had to be unplugged because it kept making that noise':
    'うわさ：リスク計算機の電源が抜かれた、あの音が止まらなかったため',
};
