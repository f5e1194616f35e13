// The scenes of the exchange as the floor posts them, in German.

export const floorScenes = {
  tradingOver:
    '🛑 **Der Handel ist für diese Folge vorbei:** Der Markt liegt seit der Eröffnung **{change}**. Die Kurse stehen still, die Münder nicht.',
  tradingHalted:
    '🔔 **Der Handel ist für diese Runde gestoppt:** Der Markt liegt seit der Eröffnung **{change}**. Zeit zu beichten.',
  marginCall:
    '☎️ **Nachschuss für {name}:** **{equity}** Vermögen tragen Positionen von **{exposure}**. Eine Runde Zeit, das zu ändern.',
  soldOut: '🔨 **{name} wird liquidiert:** **{exposure}** gehen zum Marktpreis weg.',
  overruled:
    '🚨 **Veto!** {who, select, desk {Der Handelstisch} trader {{name}}} {occasion, select, order {wollte **{asked}** {bet}} standing {hielt **{asked}** {bet}} loan {hoffte auf **{asked}** Kredit}}: {end, select, refused {**gestrichen**} cut {gekürzt auf **{allowed}**}}.',
  overruledBecause: '-# Im schlimmsten Fall fiele die Bank von {capital} auf {stressed}.',
  wantedHalted: '-# ⛔ {name} wollte {asset}, aber das ist gestoppt.',
  override:
    '👔 **Machtwort von oben:** Gleichstand zwischen {tied}, also sagt der Handelstisch *{outcome}*. {rule, select, haltedAsset {Regel **1**: Was gestoppt ist, verliert.} lowerRisk {Regel **2**: Das kleinere Risiko gewinnt.} trackRecord {Regel **3**: Die beste Bilanz der Staffel gewinnt.} alphabet {Regel **4**: Das Alphabet, wenn sonst nichts hilft.}}',
  overrideByChair:
    '👔 **Machtwort aus dem Chefsessel:** Gleichstand zwischen {tied}, und der Chefsessel sagt *{outcome}*.',
  overrideAgainst:
    '👔 **Machtwort aus dem Chefsessel:** gegen die Händler *{outcome}*. {left, plural, one {Noch **# Machtwort**} other {Noch **# Machtworte**}} übrig.',
  passedUnread:
    '-# 📎 Die Order von {trader} geht mit Vermerk durch: {officer} hat sie nicht rechtzeitig gelesen.',
  flagged: '🚩 **{officer} beanstandet die Order von {trader}:** Sie wird halbiert.',
  warned: '-# ⚠️ {overseer} verwarnt {name}.',
  fined: '⚖️ {overseer} brummt **{name}** eine Strafe von **{fine}** auf. Die Bank sagt danke.',
  assetHalted: '🔕 {overseer} läutet die Glocke: **{asset} ist gestoppt** in Runde **{round}**.',
  hypocrite:
    '🎭 **Heuchelei der Folge: {name}**, {degree, plural, one {**einmal**} other {**#**-mal}} mit zwei Gesichtern ertappt.',
  returned: '🧟 **{name} ist zurück**, mit **{loan}** aus der Tasche der Bank.',
  chairTaken:
    '🪑 {viewer} sitzt für diese Folge im Chefsessel, mit dem letzten Wort bei Gleichstand und {overrides, plural, one {**#** Machtwort} other {**#** Machtworte}}. `/desk` hat die Buttons.',
} as const;
