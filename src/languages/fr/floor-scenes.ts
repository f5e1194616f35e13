// The scenes of the exchange as the floor posts them, in French.

export const floorScenes = {
  tradingOver:
    '🛑 **Échanges terminés pour cet épisode :** le marché est **{change}** depuis l’ouverture. Les cours s’arrêtent ; les langues, non.',
  tradingHalted:
    '🔔 **Échanges suspendus pour la manche :** le marché est **{change}** depuis l’ouverture. C’est l’heure des aveux.',
  marginCall:
    '☎️ **Appel de marge pour {name} :** **{equity}** de capital portent **{exposure}**. Une manche pour arranger ça.',
  soldOut: '🔨 **La banque liquide {name} :** **{exposure}** partent au prix du marché.',
  overruled:
    '🚨 **Veto !** {who, select, desk {Le bureau} trader {{name}}} {occasion, select, order {voulait **{asked}** {bet}} standing {tenait **{asked}** {bet}} loan {espérait **{asked}** de prêt}} : {end, select, refused {**refusé**} cut {ramené à **{allowed}**}}.',
  overruledBecause: '-# Au pire, la banque passerait de {capital} à {stressed}.',
  wantedHalted: '-# ⛔ {name} voulait {asset}, dont la cotation est suspendue.',
  override:
    '👔 **Le patron tranche :** égalité entre {tied}, donc le bureau dit *{outcome}*. {rule, select, haltedAsset {Règle **1** : ce qui est suspendu perd.} lowerRisk {Règle **2** : le moindre risque gagne.} trackRecord {Règle **3** : le meilleur bilan de la saison gagne.} alphabet {Règle **4** : l’alphabet, quand rien d’autre n’y fait.}}',
  overrideByChair: '👔 **Le patron tranche :** égalité entre {tied}, et le fauteuil dit *{outcome}*.',
  overrideAgainst:
    '👔 **Passage en force :** contre l’avis des traders, le fauteuil dit *{outcome}*. {left, plural, one {Il en reste **#**} other {Il en reste **#**}}.',
  passedUnread: '-# 📎 {trader} : l’ordre passe avec une note, {officer} ne l’a pas lu à temps.',
  flagged: '🚩 **{officer} signale {trader} :** l’ordre est réduit de moitié.',
  warned: '-# ⚠️ {overseer} avertit {name}.',
  fined: '⚖️ {overseer} met une amende à **{name}** : **{fine}**. La banque dit merci.',
  assetHalted: '🔕 {overseer} sonne la cloche : **{asset}, cotation suspendue** à la manche **{round}**.',
  hypocrite:
    '🎭 **L’hypocrisie de l’épisode : {name}**, double jeu {degree, plural, one {**une fois**} other {**#** fois}}.',
  returned: '🧟 **{name} est de retour** avec **{loan}** de la banque.',
  chairTaken:
    '🪑 {viewer} prend le fauteuil du patron pour cet épisode : de quoi trancher les égalités, et {overrides, plural, one {**#** passage en force} other {**#** passages en force}}. Les boutons sont dans `/desk`.',
} as const;
