// Sarah's thoughts: on her trade, on her lie, on being broke, on the others. Nobody hears them.

import type { Lexicon } from '../../grammar/grammar.ts';

export const SARAH_THOUGHTS: Lexicon = {
  'think.strike': [
    '{asset} is going. I can smell it from the {room}. Short at {assetPrice}, {size}.',
    'The day has come, or {odds} of it. Selling {asset}; matches in my left pocket.',
    '{?assetDown}Bad news and {asset} {assetMove}: This is what I packed for. Short, {size}.',
    '{?assetUp}{asset} {assetMove} on news like this? It has not read it yet. Short, {size}, before it does.',
    'Nobody is at the exit yet. I shall be first: short {asset} at {assetPrice}.',
    'Sell {asset}. Gently, like one closes the door on a party. {size}.',
  ],
  'think.press': [
    'It burns. {asset} {assetMove}: All of it, Sarah, this is the winter you knitted for.',
    'More short {asset}. If I am greedy now it is only {arithmetic|hunger|history}, at {assetPrice}.',
    '{asset} below me and falling. Odile, are you watching? Press at {assetPrice}.',
    'Push while {asset} is {assetDay} on the day. I feel terrible. I feel wonderful.',
  ],
  'think.retreat': [
    'Cover the {held} and go home to Bonds, {profit} wiser. The fire will wait; it always has.',
    'Out. {held} moved {profit} in my life and that is enough for {round}.',
    'Back to Bonds. I opened the oven too early, or just in time; Odile would know.',
    'Enough. A bear who does not sleep is only a large dog. Bonds, at {assetPrice}.',
  ],
  'think.shelter': [
    'Bonds at {assetPrice}. A coupon is a small letter from someone who means it.',
    'Nothing is burning, so: Bonds, {size}, and a {blanket|biscuit|quiet word with myself}.',
    'Into Bonds. They call it boring. So is a lifeboat, most days, at {assetPrice}.',
    'Bonds {bonds}. Oh, you dear, grey, faithful thing.',
  ],
  'think.wait': [
    'Wait. {mover} {moved} proves nothing. The trapdoor is under the applause.',
    'I hold {held} and listen for creaking. {few} creaks so far.',
    'Hold. Hunger makes bad shorts, and {mover} at {price} is not low enough to be true.',
    'What if it never burns? No. {round} is young.',
    'Still my {heldSide} {held}. Patience, {odds} dread, and {few} stitches of the scarf.',
    'The trick is to wait as if one were not hoping. I am hoping, {odds} of me.',
  ],
  'think.broke': [
    'Zero. I always knew the end would come; I thought it would be for everyone. {mover} {moved}.',
    'I should have sold one tin of {supply} and met the margin at {clock}.',
    'Odile went the same way, in a better hat, {many} years ago.',
    'They all still have chairs. {round}, and I have a stool.',
  ],
  'think.lieLong': [
    'I tell them it burns; I buy {asset} at {assetPrice} from the frightened. Forgive me, Odile.',
    'Frighten them, then buy {asset}, {size}. It is only fair; they frightened me for {many} rounds.',
    'I am long {asset} and shall deny it. A bear has a face to keep.',
    'Publicly ashes; privately long {asset} at {assetPrice}. Fear is my retail price.',
  ],
  'think.lieShort': [
    'I shall smile and say I bought {asset}. I am short at {assetPrice}. It is called hospitality.',
    'Cheer {asset} up so that it has further to fall. Short, {size}. Odile would be scandalised.',
    'If they think the bear is bullish they will buy {asset} from me. I sell, {size}, and blush.',
    'Sweet words about {asset}; underneath, short at {assetPrice}. I shall knit a penance.',
  ],
  'think.of': [
    '{speaker} talks like somebody who has never queued for soup, not even at {clock}.',
    'I shall miss {speaker}. I miss everybody in advance, {odds} more each round.',
    '{speaker} has kind eyes and no stop loss.',
    'Note: keep a tin of {supply} for {speaker}, shelf {few}.',
    '"{word}", says {speaker}. They said that about the {airship|tulips|bridge} too.',
    'If {speaker} is right I own {many} tins for nothing.',
    'Did {speaker} just say {number}? Odile said {number}. Then the piano.',
  ],
  'think.tail': [
    "I bought one of Alex's coins at two in the morning. It is down {odds}. I love it.",
    'Is it warm in here or is that {mover} at {price}?',
    'Beans: {many}. Candles: {some}. Friends: to be confirmed.',
    'Please let me be wrong once. Not before {clock}, though; I have a short to finish.',
    'I counted the exits again. {few}. One is painted on.',
    'The garage is damp. I have told nobody, not even the {entry} tins.',
    '{leader} is {gap} ahead and whistling. Whistling, in {round}.',
    'Alice hears me, I think; she logs me, anyway, {few} times a day.',
    'I rather like them all. That is the worst of {round}.',
    'Smile, Sarah. Fewer teeth. {mover} can smell fear at {price}.',
  ],
};
