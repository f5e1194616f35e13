// A moment of an episode as a picture says it, in Japanese.

export const moments = {
  swing: '{way, select, made {{who}が{sum}を稼いだ（{share}）} lost {{who}が{sum}を失った（{share}）}}',
  swingWith:
    '{way, select, made {{who}が{bet}で{sum}を稼いだ（{share}）} lost {{who}が{bet}で{sum}を失った（{share}）}}',
  bankruptcy: '{who}が破産',
  bankruptcyCost: '{who}が破産、銀行の損失は{sum}',
  saleGain: '{who}が{sum}の利益を確定',
  saleLoss: '{who}が{sum}の損切り',
  audience: '観客がニュースを作った：{news} {asset} {move}',
  reversal: '{who}が{whom}から首位を奪った',
  betrayal: '{who}が同盟相手の{whom}を裏切った：{trade}',
  lie: '{who}、言うこととやることが逆：{trade}',
  halt: '取引停止：始値から{way}',
  haltLast: '本日の取引は終了：始値から{way}',
  marginCalled: '{who}に追証：資産{has}で建玉{carries}',
  marginSoldOut: '銀行が{who}を強制決済：{carries}を市場で売却',
  overruled:
    '{by, select, desk {銀行のデスク} trader {{who}}}の希望は{wish}{asked}、通ったのは{cut, select, toSome {{got}} toNothing {ゼロ}}',
  overruledLoan:
    '{by, select, desk {銀行のデスク} trader {{who}}}の希望は借入{asked}、通ったのは{cut, select, toSome {{got}} toNothing {ゼロ}}',
} as const;
