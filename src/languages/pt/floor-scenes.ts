// The scenes of the exchange as the floor posts them, in Portuguese: halts, margin calls, what was cut, the overseers.

export const floorScenes = {
  tradingOver:
    '🛑 **Fim do pregão neste episódio:** o mercado registra **{change}** desde a abertura. Os preços param; as bocas, não.',
  tradingHalted:
    '🔔 **Pregão suspenso nesta rodada:** o mercado registra **{change}** desde a abertura. Hora de confessar.',
  marginCall:
    '☎️ **Chamada de margem para {name}:** **{equity}** de patrimônio sustentam **{exposure}**. Uma rodada para resolver.',
  soldOut: '🔨 **O banco liquida {name}:** **{exposure}** vão a mercado.',
  overruled:
    '🚨 **Negado!** {who, select, desk {A mesa do banco} trader {{name}}} {occasion, select, order {queria **{asked}** em {bet}} standing {tinha **{asked}** em {bet}} loan {esperava **{asked}** de empréstimo}}: {end, select, refused {**recusado**} cut {reduzido a **{allowed}**}}.',
  overruledBecause: '-# No pior caso, sobrariam ao banco {stressed} dos {capital} que ele tem.',
  wantedHalted: '-# ⛔ {name} queria {asset}, mas a negociação está suspensa.',
  override:
    '👔 **Canetada da chefia:** empate entre {tied}, então a mesa decide: *{outcome}*. {rule, select, haltedAsset {Regra **1**: o que está suspenso perde.} lowerRisk {Regra **2**: o menor risco vence.} trackRecord {Regra **3**: o melhor histórico da temporada vence.} alphabet {Regra **4**: a ordem alfabética, quando nada mais ajuda.}}',
  overrideByChair: '👔 **Canetada da chefia:** empate entre {tied}, e a cadeira decide: *{outcome}*.',
  overrideAgainst:
    '👔 **Canetada da chefia:** contra os traders, a cadeira decide: *{outcome}*. {left, plural, one {Resta **# canetada**} other {Restam **# canetadas**}}.',
  passedUnread: '-# 📎 A ordem de {trader} passa com uma ressalva: {officer} não leu a tempo.',
  flagged: '🚩 **{officer} sinaliza a ordem de {trader}:** ela cai pela metade.',
  warned: '-# ⚠️ {overseer} adverte {name}.',
  fined: '⚖️ {overseer} multa **{name}** em **{fine}**. O banco agradece.',
  assetHalted: '🔕 {overseer} toca o sino: **{asset} fica sem negociação** na rodada **{round}**.',
  hypocrite:
    '🎭 **A hipocrisia do episódio: {name}**, com duas caras {degree, plural, one {**# vez**} other {**#** vezes}}.',
  returned: '🧟 **{name} voltou** com **{loan}** do dinheiro do banco.',
  chairTaken:
    '🪑 {viewer} assume a cadeira da chefia neste episódio: decide os empates e tem {overrides, plural, one {**#** canetada} other {**#** canetadas}}. `/desk` tem os botões.',
  thread: '🧵 {text}',
} as const;
