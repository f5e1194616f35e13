// The scenes of the exchange as the floor posts them, in Spanish.

export const floorScenes = {
  tradingOver:
    '🛑 **Se acabó la sesión de este episodio:** el mercado **{change}** desde la apertura. Los precios se paran; las bocas, no.',
  tradingHalted:
    '🔔 **Negociación suspendida por esta ronda:** el mercado **{change}** desde la apertura. Hora de confesarse.',
  marginCall:
    '☎️ **Llamada de margen para {name}:** **{equity}** de capital sostienen **{exposure}**. Una ronda para arreglarlo.',
  soldOut: '🔨 **El banco liquida a {name}:** **{exposure}** salen a mercado.',
  overruled:
    '🚨 **¡Denegado!** {who, select, desk {La mesa} trader {{name}}} {occasion, select, order {quería **{asked}** ({bet})} standing {mantenía **{asked}** ({bet})} loan {esperaba **{asked}** de préstamo}}: {end, select, refused {**rechazado**} cut {recorte a **{allowed}**}}.',
  overruledBecause: '-# En el peor caso, al banco le quedarían {stressed} de sus {capital}.',
  wantedHalted: '-# ⛔ {name} quería {asset}, que está en suspenso.',
  override:
    '👔 **Decisión ejecutiva:** empate entre {tied}, así que la mesa dice *{outcome}*. {rule, select, haltedAsset {Regla **1**: lo suspendido pierde.} lowerRisk {Regla **2**: gana el riesgo menor.} trackRecord {Regla **3**: gana el mejor historial de la temporada.} alphabet {Regla **4**: el alfabeto, cuando nada más ayuda.}}',
  overrideByChair: '👔 **Decisión ejecutiva:** empate entre {tied}, y el sillón dice *{outcome}*.',
  overrideAgainst:
    '👔 **Decisión ejecutiva:** contra los traders, el sillón dice *{outcome}*. {left, plural, one {Queda **#**} other {Quedan **#**}}.',
  passedUnread: '-# 📎 La orden de {trader} pasa con una nota: {officer} no la leyó a tiempo.',
  flagged: '🚩 **{officer} señala la orden de {trader}:** se queda en la mitad.',
  warned: '-# ⚠️ {overseer} avisa a {name}.',
  fined: '⚖️ {overseer} multa a **{name}** con **{fine}**. El banco da las gracias.',
  assetHalted: '🔕 {overseer} toca la campana: **{asset}, en suspenso** en la ronda **{round}**.',
  hypocrite:
    '🎭 **Mayor hipocresía del episodio: {name}**, con dos caras {degree, plural, one {**una vez**} other {**#** veces}}.',
  returned: '🧟 **{name} ha vuelto** con **{loan}** del dinero del banco.',
  chairTaken:
    '🪑 {viewer} ocupa el sillón ejecutivo en este episodio: desempata, y tiene {overrides, plural, one {**#** decisión ejecutiva} other {**#** decisiones ejecutivas}}. En `/desk` están los botones.',
} as const;
