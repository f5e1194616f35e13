// The scenes of the exchange as the floor posts them, in Japanese.

export const floorScenes = {
  tradingOver:
    '🛑 **このエピソードの取引は終了：** 市場は始値から**{change}**。価格は止まっても、口は止まりません。',
  tradingHalted: '🔔 **このラウンドは取引停止：** 市場は始値から**{change}**。告白の時間です。',
  marginCall: '☎️ **{name}に追証：** 資産**{equity}**で建玉**{exposure}**。猶予は1ラウンド。',
  soldOut: '🔨 **{name}、強制決済：** **{exposure}**を市場で売却。',
  overruled:
    '🚨 **却下！** {who, select, desk {デスク} trader {{name}}}{occasion, select, order {が望んだ{bet}**{asked}**} standing {が保有する{bet}**{asked}**} loan {が望んだ借入**{asked}**}}：{end, select, refused {**拒否**} cut {**{allowed}**に減額}}。',
  overruledBecause: '-# 通せば最悪の場合、銀行の資本{capital}は{stressed}になります。',
  wantedHalted: '-# ⛔ {name}の希望は{asset}、ただし取引停止中。',
  override:
    '👔 **役員裁定：** {tied}が同点、デスクの答えは「{outcome}」。{rule, select, haltedAsset {規則**1**：停止中の資産は負け。} lowerRisk {規則**2**：リスクの低いほうが勝ち。} trackRecord {規則**3**：今シーズン最も成績のよい人に従う。} alphabet {規則**4**：困ったときのアルファベット順。}}',
  overrideByChair: '👔 **役員裁定：** {tied}が同点、役員席の答えは「{outcome}」。',
  overrideAgainst:
    '👔 **役員裁定：** トレーダーたちに逆らい、役員席の答えは「{outcome}」。{left, plural, other {裁定は残り**#回**}}。',
  passedUnread: '-# 📎 {trader}の注文は付箋つきで通過：{officer}の確認が間に合いませんでした。',
  flagged: '🚩 **{officer}が{trader}の注文に待った：** 半分になりました。',
  warned: '-# ⚠️ {overseer}が{name}に警告。',
  fined: '⚖️ {overseer}が**{name}**に罰金**{fine}**。銀行より御礼申し上げます。',
  assetHalted: '🔕 {overseer}がベルを鳴らす：ラウンド**{round}**は**{asset}が取引停止**。',
  hypocrite: '🎭 **今回の偽善者：{name}**、二枚舌{degree, plural, other {**#**回}}。',
  returned: '🧟 **{name}が復帰**、銀行から**{loan}**を借りて。',
  chairTaken:
    '🪑 このエピソードの役員席は{viewer}：同点を決める権利と、{overrides, plural, other {裁定**#**回}}を手にしました。ボタンは`/desk`に。',
  thread: '🧵 {text}',
} as const;
