// Alice's thoughts: on her trade, on her lie, on being broke, on the others. Nobody hears them.

import type { Lexicon } from '../../grammar/grammar.ts';

export const ALICE_THOUGHTS: Lexicon = {
  'think.trend': [
    '{asset} {assetDay} on the day and {assetMove} this round: trend confirmed, {size}, no heroics.',
    'Gerald wants {asset} at {assetPrice}. Gerald has not wanted anything this much since {round} began.',
    'Persistence in {asset}: {odds} edge. I take it, {size}, and keep my face still.',
    'The slope is real, and it is in {asset}. I have seen {many} false ones and this one has no perfume on.',
    'Follow {asset} at {assetPrice}. It is humiliating to agree with a crowd; take {size} and look away.',
  ],
  'think.tip': [
    'The VC Office knows. {asset}, {size}, before the {newspaper|coffee|herd} arrives.',
    'A rumour with its truth attached is data. {asset} at {assetPrice}, {size}.',
    'They said it over {few} glasses and a spreadsheet. I believed the spreadsheet: {asset}.',
    'Private information, {odds} more certain than public noise. I take {asset} and say nothing.',
    'Gerald cannot hear whispers; I can. {asset}, {size}, entry {entry}.',
  ],
  'think.fade': [
    '{asset} {assetMove} in one round is excess. Fade it, small, {odds} edge.',
    'Overreaction in {asset}. I take the other side at {assetPrice} and wait for the adults.',
    'Nobody knows why {asset} is {assetMove}. That is my favourite kind of price.',
    '{assetSize} on {asset}, {few} deviations. The rubber band goes {home|back|in my ledger}.',
    'Mean reversion in {asset} pays me {odds} on average, and average is my whole personality.',
  ],
  'think.stop': [
    'Stop hit. {held} took {profit}. Into Bonds, a little, and nobody must see me blink.',
    'The loss is {profit}; the rule is the rule. Out of {held}. Gerald and I will talk.',
    'Cutting {held}. It was {few} deviations against me, which happens to people, apparently.',
    'Out of {held}, {profit} poorer. I am not upset; my handwriting is simply like this today.',
  ],
  'think.stray': [
    'No signal, so a small probe: {asset} at {assetPrice}. I call it research, not boredom.',
    'I am flat and restless. {asset}, {size}. If anyone asks, it is a {calibration|control} trade.',
    'The model says {odds} on {asset}. That is a coin with manners. Small.',
    'A trade on no evidence, in {asset}. I have put it in the ledger under my own name, entry {entry}.',
  ],
  'think.steady': [
    'Nothing to do at {price}. They mistake stillness for fear; my {heldSide} {held} runs at {profit}.',
    'No edge above {odds}. I hold, and count ceiling tiles, of which there are {many}.',
    '{mover} {moved} and still inside the bands. Sit on your hands, Alice; they are good hands.',
    'Turnover is a tax on the nervous. I owe nothing in {round}.',
    'My edge this round is {odds} and the coffee is cold. Pass.',
    'Hold. Gerald is thinking, or he has frozen at {clock}; with Gerald these look alike.',
  ],
  'think.broke': [
    'Equity zero. An absorbing state. I used to set that as an exercise; {mover} {moved} laughs.',
    'I miscounted once, at {clock}. I shall be counting it for {many} years.',
    'Even the ficus looks solvent next to me in {round}.',
    'If they pity me I shall bite the table. {mover} {moved}, as I said it would.',
  ],
  'think.lieLong': [
    'I shall talk {asset} down and buy it at {assetPrice}. Deception is just a liquidity provision.',
    'They will sell {asset} if I sneer at it. I am buying, {size}. Sorry is not a variable.',
    'I bought {asset} and will say the opposite. Gerald calls it adversarial testing.',
    'Publicly: poison. Privately: long {asset} at {assetPrice}. The spread is my reputation.',
  ],
  'think.lieShort': [
    'I shall praise {asset} and sell it at {assetPrice}. Somebody has to be the other side; let it be them.',
    'Short {asset}, {size}, while I recommend it warmly. I have never felt so {alive|bankerly}.',
    'I am selling {asset} into my own compliments. Entry {entry}: mine, and deliberate.',
    'In public I love {asset}. In the book I am short at {assetPrice}. The book wins arguments.',
  ],
  'think.of': [
    '{speaker} said "{word}" aloud, in front of people, at {clock}.',
    'Model {speaker} as noise with {shoes|lungs|a lanyard}; variance explained: {odds}.',
    '{speaker} may have a point about "{word}". I will burn this note after {round}.',
    'If {speaker} is right I shall have to recalibrate {few} years of contempt.',
    '{speaker} quotes {number} as if numbers were pets.',
    'Ledger, entry {entry}: {speaker}, "{word}". Underline it twice.',
    'Why does {speaker} smell of {toast|certainty|printer ink}? Control for that.',
  ],
  'think.tail': [
    'I bought a lottery ticket once. Nobody may know; the odds were {odds} and so was the thrill.',
    'The ficus would have waited until {clock}.',
    '{absent} would call this a vibe. It is {few} vibes, orthogonalised.',
    'I have rounded {odds} and nobody noticed. I noticed.',
    '{leader} is {gap} ahead on nothing. I have started grinding my teeth in {round}.',
    'If Gerald is wrong I shall tell them he is {an intern|Swiss|in beta}, version {entry}.',
    'I felt something at {clock}. Probably the sandwich.',
    'Mother asked if I was happy. I sent {few} charts.',
    'At {equity} I could retire to a small island with a large ficus.',
    'Nobody here has asked about my day; {odds} of me minds.',
  ],
};
