// Mike's thoughts: on his trade, on his lie, on being broke, on the others. Nobody hears them.

import type { Lexicon } from '../../grammar/grammar.ts';

export const MIKE_THOUGHTS: Lexicon = {
  'think.scoop': [
    '"{headline}": first reading is the only reading. {asset}, {size}, go go go.',
    'I did not finish the sentence. {asset} at {assetPrice}. Finishing is for {historians|Alice|losers}.',
    'If I am first I am right. If I am second I am {last|lunch|Alex}. {asset}, {size}!',
    '{topic}! I do not know who that is! Trade {asset} before they find out!',
    'Fresh news, {asset} {assetMove} already. Am I late? I am late. In, {size}.',
  ],
  'think.panic': [
    'It is going wrong. {profit} wrong. Flip it, flip {asset}, nobody saw the first one.',
    'I believed in that trade for {streak}. Now I believe the other way, {size}.',
    'Oh no oh no oh no. {asset} at {assetPrice}. Other side, OTHER side.',
    'I am not panicking, I am changing {my mind|trousers|religion} at {assetPrice}. {asset}, flipped.',
    'Down {profit}! Whoever told me that (it was me, on phone two) is fired.',
  ],
  'think.chase': [
    '{asset} is moving without me, {assetMove}. Wait for Mike! {size}!',
    'No reason. {asset} {assetMove}, everybody is running, I run.',
    'I will find a headline for {asset} afterwards. First the trade, at {assetPrice}.',
    'Somebody knows something about {asset}. I am following somebody: {size}.',
  ],
  'think.stare': [
    'Do not touch it. Do not touch the {held}. Hands in pockets, phones in {soup|drawers}, {few} more minutes.',
    'Quiet. Too quiet at {clock}. Refresh, refresh, refresh.',
    'Stay put and look like a man with a plan. I had one, on {few} napkins.',
    'If nothing happens in {round} I may have to have {a thought|feelings|lunch}.',
    'Holding hurts. How does Sarah do this for {many} rounds at a time?',
    'Phone one: nothing. Phone two: Lenny, a photo of a {dog|sink|sandwich}. Bullish? Wait.',
  ],
  'think.broke': [
    'They are all trading without me, and {mover} {moved}: I would have been on both sides of that.',
    'I was famous for {few} rounds. Eleven people saw it.',
    'No phones. I keep slapping my empty {pocket|wrist|leg} every time {price} ticks.',
    'If I had held just one thing since the bell. Just one. Not even {round} long.',
  ],
  'think.lieLong': [
    'Scare them out of {asset}, then buy {asset}, cheaper than {assetPrice}. Journalism!',
    'I say it is toast, I buy the toast. Long {asset}, {size}. Lenny would be {proud|disgusted}.',
    'Bought {asset}, told them the opposite. If it falls, I was honest. I cannot lose, at {assetPrice}.',
    'Lie first, headline later. Long {asset}, {size}.',
  ],
  'think.lieShort': [
    'I am short {asset}. Tell them to buy, so that my short has someone to eat. I am so sorry. Not that sorry.',
    'I am short {asset} and screaming buy. My own ears are {convinced|leaking|tempted}.',
    'They believe me, {asset} pops, I sell more: short, {size}. If they do not, they are smart. Hate that.',
    'Short {asset}, say long. Even phone two looks ashamed at {assetPrice}.',
  ],
  'think.of': [
    'That came from {speaker}! Is that news? Is {speaker} news? Write down {price}.',
    'Copy {speaker}. No, fade {speaker}. No, ask {speaker} to hold my {phone|hand}.',
    'Why is {speaker} so calm? What does {speaker} know about {mover}?',
    'What {speaker} said is going straight into episode {entry}, and I thought of it.',
    'I think {speaker} likes me. {many} percent. I would hold that position.',
    '{speaker} mentioned {number}. I shall say it {few} seconds before the next person.',
  ],
  'think.tail': [
    'Eleven listeners. Nine of them are me, on {few} devices.',
    'I have never read to the end of {topic}. Or of anything. There is a middle, I hear.',
    'Lenny owns Bonds. LENNY. I saw the statement at {clock}.',
    'Alice built an index of me. It is up {odds}. I want royalties.',
    'If I stop talking I can hear the {money|fridge|truth} at {clock}.',
    'Espresso {some} was decaf. I felt {nothing|everything|betrayed}.',
    'Cousin Dale was let go from the bench, after {few} years.',
    'Look busy: {leader} is {gap} up and looking over here.',
    'Did I already flip in {round}? Check. No time.',
    'Someday somebody will ask me what I think, and wait {few} seconds.',
  ],
};
