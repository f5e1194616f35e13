// The cast, in Japanese.

export const cast = {
  heading: '### 🎭 キャスト',
  aside: '-# 引退済み（`/cast recall`で呼び戻せます）：{names}。',
  role: '{role, select, trader {トレーダー} regulator {監督官} officer {コンプライアンス担当}}',
  titleAndRole:
    '{title} · {role, select, trader {トレーダー} regulator {監督官} officer {コンプライアンス担当}}',
  traderLine: '-# {room} · レバレッジ{leverage, number}倍 · 気質：{temper} · 中の人：{mind}',
  overseerLine: '-# {room} · 中の人：{mind}',
  mindInstead:
    '{why, select, absent {{name}（不在のため{mind}が演じます）} broken {{name}（演じられないため{mind}が演じます）}}',

  // What the floor posts.
  joins: '🎭 **{name}**がキャストに加入：{title}。',
  recast: '🎭 **{name}**のカードが新しくなりました：{title}。',
  notDone: '🎭 **{name}**についての変更は行われませんでした。その間にキャストが変わったためです。',
  leaves: [
    '🎭 **{name}**は机を片づけ、一人とだけ握手をして、正面玄関から出ていった。椅子はまだ回っている。',
    '🎭 **{name}**は二つの画面を消し、鉢植えを抱えて出ていった。まる一分、誰も口を開かない。',
    '🎭 **{name}**はカードキーを返し、一度だけ振り返る。エレベーターが閉まる。',
  ],
  returns: [
    '🎭 **{name}**は長い昼休みだったかのような顔で入ってきて、いつもの机に着いた。',
    '🎭 **{name}**が帰ってきた。カードキーはまだ使える。記憶もそのままだ。',
  ],
  careerTrader:
    '-# {episodes, plural, =1 {1エピソード、{wins, plural, =0 {勝ちなし} other {1勝}} · {total}（エピソード{bestEpisode}）} other {#エピソード、{wins, plural, =0 {勝ちなし} other {#勝}} · 最高の日{best}（エピソード{bestEpisode}）、最悪の日{worst}（エピソード{worstEpisode}） · 通算{total}}}',
  careerOverseer: '-# 勤務{episodes, plural, other {#エピソード}}',
  careerNone: '-# 終了ベルまで出演したエピソードなし。',
  tie: '{kind, select, feud {-# 対立：{other}。} ally {-# 同盟：{other}。}}',
  lastWords: '最後の言葉（エピソード{episode}）：{quote}',
  lastStory: '最後の話（エピソード{episode}）：{what}',

  // Pictures.
  signNew: '新カード',
  signCard: 'カード',
  signFarewell: 'お別れ',
  signBack: '復帰',
  labelRole: '役割',
  labelTemper: '気質',
  labelLeverage: 'レバレッジ',
  leverage: '{leverage, number}倍',
  labelHome: '最初の部屋',
  labelMind: '中の人',
  labelPersona: '人物像',
  labelEpisodes: '出演回数',
  labelWins: '勝利',
  labelBest: '最高の日',
  labelWorst: '最悪の日',
  labelTotal: '全シーズン通算',
  labelTie: '{kind, select, feud {対立} ally {同盟} none {対立・同盟}}',
  labelLastWords: '最後の言葉',
  dayOf: '{profit}（エピソード{episode}）',
  nobody: 'なし',
  nothingYet: 'まだなし',
  silence: '何も言わずに去った。',
  alt: '{sign}：{name}（{title}）。{facts} {said}',
  altFact: '{label}：{value}。',

  // The form.
  formNew: 'フロアの新顔',
  formEdit: '{name}のカード',
  formMind: '{name}の中の人は？',
  fieldName: '名前',
  fieldNameHint: 'みんなからの呼び名',
  fieldTitle: '肩書',
  fieldTitleHint: '机の名札に書かれるもの',
  fieldTitleSample: 'スイングトレーダー',
  fieldPersona: '人物像',
  fieldPersonaHint: '2、3文で。読むのは言語モデルだけです。中の人はプレビューで分かります。',
  fieldPart: '役割と気質',
  fieldPartHint: '気質は、売買のしかたと話し方です',
  fieldTemper: '気質',
  fieldPlace: '部屋とレバレッジ',
  fieldPlaceHint: '最初にいる部屋と、資産の何倍まで建てられるか',
  fieldRoom: '部屋',
  fieldMind: '頭脳',
  fieldMindHint: 'このホストにあるもの',
  partTrader: 'トレーダー：{temper}',
  partRegulator: '監督官：警告、罰金、取引停止',
  partOfficer: 'コンプライアンス担当：判断をすべて確認',
  temper:
    '{temper, select, alice {冷静（Alice風）} sarah {慎重（Sarah風）} alex {大胆（Alex風）} mike {興奮しやすい（Mike風）} ruth {厳格（Ruth風）} colin {念入り（Colin風）}}',
  ownTemper:
    '{temper, select, alice {冷静} sarah {慎重} alex {大胆} mike {興奮しやすい} ruth {厳格} colin {念入り}}',
  place: '{room} · {leverage, number}倍',
  defaultMind: '標準：ホストが選んだもの',

  // The preview.
  previewNew: '### 🎭 {name} · {title}\nまだ誰も採用していません。壁に掛かるカードはこうなります。',
  previewEdit: '### 🎭 {name} · {title}\nまだ何も変えていません。カードはこうなります。',
  personaQuoted: '> {persona}',
  waitsForBell:
    '⏳ 今はエピソードの途中で、キャストが変わるのはエピソードの合間だけです。次の開始ベルで、{when}ごろ自動で行われます。',
  waits:
    '{kind, select, addPerformer {⏳ **{name}**は次のエピソードから出演します。} editPerformer {⏳ **{name}**は次のエピソードから新しいカードで演じます。} retirePerformer {⏳ **{name}**は次のエピソードの前に去ります。} recallPerformer {⏳ **{name}**は次のエピソードで復帰します。}}',
  takeBack: '取り消す：{name}',
  takenBack: '取り消しました。**{name}**については何も変わりません。',
  takeBackHow: '-# サーバー管理者は`/cast retire`かここで取り消せます。',
  wasHere:
    '**{name}**はエピソード{episode}までこのキャストにいました。経歴も対立もそのままに昔の本人を呼び戻すか、同じ名前の新人を採用できます。',
  hire: '{name}を採用',
  useCard: 'このカードにする',
  keepCard: 'カードを直す',
  chooseMind: '頭脳を選ぶ',
  neverMind: 'やめておく',
  callBack: '{name}を呼び戻す',
  dropped: '何も変わっていません。',

  // Who plays, and how well.
  playedByHouse:
    '🧠 {name}の中の人は**{mind}**：最初のキャストの気質を学んだ自家製モデルで、このカードを「{temper}」として演じます。名前と気質は読みますが、人物像は読みません。初めて見る名前での測定では、答えの{inRole}が役どころの規則を守り、台詞の{inVoice}が気質どおりと判別されました。話すのは英語です。',
  playedByUnderstudy:
    '🧠 {name}の中の人は**{mind}**：「{temper}」の気質で書かれた規則と台詞で、言語モデルは使いません。名前と気質は読みますが、人物像は読みません。初めて見る名前での測定では、答えの{inRole}が役どころの規則を守り、台詞の{inVoice}が気質どおりと判別されました。話すのは英語です。',
  guestOfHouse:
    '🧠 **{mind}**が{name}を演じます：小さな言語モデルで、「{temper}」の気質と、メンバーが考えた人物のために学んだ声で、人物像に出てくるものについて話します。出来はここでは測定していないので、1ラウンド見てみてください。話すのは英語で、英語以外の人物像からは何も読み取れません。',
  guestOfUnderstudy:
    '🧠 {name}の中の人は**{mind}**で、言語モデルは使いません：「{temper}」の気質で書かれた規則と、人物像に出てくるものについて書かれた台詞です。そうした答えの{inRole}が役どころの規則を守りました。話すのは英語で、英語以外の人物像からは何も読み取れません。',
  playedByModel:
    '🧠 {name}の中の人は**{mind}**：人物像も含めてカード全体を読む言語モデルです。出来はここでは測定していないので、1ラウンド見てみてください。遅すぎたり形式を崩したりしたときは、「{temper}」の気質の代役が出番を引き受けます。',

  // Retiring and calling back.
  askRetire:
    '### {name}を引退させますか？\n{name}はエピソードの合間にキャストを去り、下のお別れがフロアに流れます。フォロワーの配信は止まります。カード、経歴、対立は残るので、`/cast recall`で{name}を呼び戻せます。',
  retire: '{name}を引退させる',
  retired: '**{name}**がキャストを去りました。お別れはフロアに。',
  recalled: '**{name}**が、すべてを覚えたままキャストに戻りました。',
  hired: '**{name}**がキャストに入りました。次の開始ベルからフロアに立ちます。',
  changed: '**{name}**はこれから新しいカードで演じます。',
  noMind: '「{mind}」という頭脳はここにありません。使えるもの：{known}。',
  mindDefault: '{name}：ホストが選んだもの',
} as const;
