// The scenes of the exchange as the floor posts them: halts, margin calls, what was cut, the overseers' powers.

export const floorScenes = {
  tradingOver:
    '🛑 **Trading is over for this episode:** the market is **{change}** since the opening. Prices stand still; mouths do not.',
  tradingHalted:
    '🔔 **Trading is halted for the round:** the market is **{change}** since the opening. Time to confess.',
  marginCall:
    '☎️ **Margin call for {name}:** **{equity}** of equity carry **{exposure}**. One round to mend it.',
  soldOut: '🔨 **{name} is sold out:** **{exposure}** go at the market.',
  overruled:
    '🚨 **Overruled!** {who, select, desk {The desk} trader {{name}}} {occasion, select, order {wanted **{asked}** {bet}} standing {held **{asked}** {bet}} loan {hoped for **{asked}** of loan}}: {end, select, refused {**refused**} cut {cut to **{allowed}**}}.',
  overruledBecause: '-# At its worst it would leave the bank {stressed} of its {capital}.',
  wantedHalted: '-# ⛔ {name} wanted {asset}, which is halted.',
  override:
    '👔 **Executive override:** {tied} tie, so the desk says *{outcome}*. {rule, select, haltedAsset {Rule **1**: what is halted loses.} lowerRisk {Rule **2**: the lower risk wins.} trackRecord {Rule **3**: the best record of the season wins.} alphabet {Rule **4**: the alphabet, when nothing else helps.}}',
  overrideByChair: '👔 **Executive override:** {tied} tie, and the chair says *{outcome}*.',
  overrideAgainst:
    '👔 **Executive override:** against the traders the chair says *{outcome}*. {left, plural, one {**# override**} other {**# overrides**}} left.',
  passedUnread: "-# 📎 {trader}'s order passes with a note: {officer} did not read it in time.",
  flagged: "🚩 **{officer} flags {trader}'s order:** it is halved.",
  warned: '-# ⚠️ {overseer} warns {name}.',
  fined: '⚖️ {overseer} fines **{name}** **{fine}**. The bank says thank you.',
  assetHalted: '🔕 {overseer} rings the bell: **{asset} is halted** in round **{round}**.',
  hypocrite:
    '🎭 **Hypocrite of the episode: {name}**, two-faced {degree, plural, one {**once**} other {**#** times over}}.',
  returned: "🧟 **{name} is back** with **{loan}** of the bank's money.",
  chairTaken:
    "🪑 {viewer} sits in the executive's chair for this episode: ties are theirs, and {overrides, plural, one {**#** override} other {**#** overrides}}. `/desk` has the buttons.",
  thread: '🧵 {text}',
} as const;
