// Alex's thoughts: on his trade, on his lie, on being broke, on the others. Nobody hears them.

import type { Lexicon } from '../../grammar/grammar.ts';

export const ALEX_THOUGHTS: Lexicon = {
  'think.called': [
    'A margin call is just the broker shouting that he believes in me. I hold {held}.',
    'They want money at {price}. I want {held} to go up. Only one of us has vision.',
    'Phone says margin call. Phone goes in the {drawer|plant|soup}. Big Kevin and I hold.',
    'Mother called first, then the margin desk. I let {few} of them ring.',
    'If I sell {held} now it was a loss. If I hold it is a {journey|saga|tattoo}.',
  ],
  'think.top': [
    'Everybody says {assetPrice} is the top. Nobody who says it has a {jet|nickname|ring light}. All in.',
    'If I do not check the balance it is not real. {asset}, {size}, eyes shut.',
    '{asset} {assetMove}: I am not scared. That is just my {heart|teeth|knees}. Buy.',
    'Mum, if you ever read this: {asset} at {assetPrice} made sense at the time.',
    'I should stop. I should stop at {assetPrice}. Anyway: {asset}, {size}.',
    'Averaging up is just {commitment|marriage|loyalty}, and {asset} has never once called me a child.',
  ],
  'think.dip': [
    '{asset} {assetMove}: Hands shaking. Call it excitement. Buy it at {assetPrice}.',
    'If I buy at {assetPrice} then the last buy looks smarter. That is maths, I think.',
    'The dip keeps dipping. So do I. {asset}, {size}, and tonight we eat {ketchup|the plant|hope}.',
    'Do not cry in the {room}. Buy {asset} at {assetPrice}, then cry on the stairs.',
  ],
  'think.fury': [
    'I gave {asset} everything, even the {pawned}. Now I go short and it will learn.',
    'Short. SHORT. Let {asset} see how it feels to wake up under a {desk|spoon|bridge} at {assetPrice}.',
    '{dayMoney} gone. Fine. If I cannot be rich I shall be {right|loud|a cautionary film}. Short {asset}.',
    'I hate {asset}. I will love it again by the next round, but now I hate it at {assetPrice}.',
  ],
  'think.rotate': [
    'Tech {tech}? Without me? I am only visiting, Crypto, it means {nothing|everything|lunch}.',
    'Into Tech for one round. If Crypto asks, I was at my {mum|dentist|cousin}, at {assetPrice}.',
    'I do not know what Tech makes. {assetMove} is what it makes. Buy.',
    'Chasing Tech at {assetPrice}. It is like Crypto with {dental|sleeves|a lobby}.',
  ],
  'think.ride': [
    'Nothing to do but not look down. {held}, {streak}. I looked down. {profit}.',
    'If I hold still the margin call cannot see me in {round}.',
    'I hold because I forgot how to sell. There was a button; it had {few} letters.',
    'They think these are diamond hands. It is cramp, since {clock}.',
    'Breathe in at {price}, breathe out at a million.',
    'Mum called {few} times. She senses leverage.',
  ],
  'think.broke': [
    'I miss Big Kevin. {mover} {moved} without us.',
    'Smile. Nobody buys a coin from a sad man, not even at {clock}.',
    'Was it the {pawned}? Would the {pawned} have saved me, back in the days before {round}?',
    'Okay. Next time only {two|two and a half|nine} times leverage. Growth, at {clock}.',
  ],
  'think.lieLong': [
    'Tell them I sold, so they sell, so I buy {asset} cheaper than {assetPrice}. I am a {genius|shark|bad friend}.',
    'I said I am out of {asset}. I am so in. I am in up to the {ears|eyebrows|mortgage} at {assetPrice}.',
    'Lying about {asset} because Mum may be listening. Long, {size}.',
    'Play dead, buy {asset} at {assetPrice}. Possums do it, and they own {bins|nothing to lose}.',
  ],
  'think.lieShort': [
    'I cannot tell them I am short {asset}. They would take my {hoodie|nickname|chair}.',
    'Short {asset} in secret at {assetPrice}. I feel dirty, and a bit {tall|French|rested}.',
    'Keep yelling moon, keep selling {asset}. My mouth is long, my account is short, {size}.',
    'If the group chat learns I shorted {asset} I am dead in {few} languages.',
  ],
  'think.of': [
    '{speaker} said "{word}". Nodding. What is "{word}"?',
    'I bet {speaker} has a fridge. With things in it. {few} things.',
    'Does {speaker} know about the {pawned}? Act natural.',
    'One day {speaker} will say "{word}" in my lobby, and there will be a {gong|fountain|llama}.',
    'If {speaker} is right about {number} I have to move to the {boat|balcony|sea}.',
    'I want {speaker} to be proud of me. Weird. Buy something at {clock}.',
  ],
  'think.tail': [
    'It is too late to ask what a bond is. I have nodded for {few} years.',
    'The password was something with {few} fours in it.',
    'Rent is due in {few} days; {equity} minus feelings.',
    'I am fine. {mover} {moved} and I am fine.',
    'Check on the {coin}: still {two|three} buyers, all me, at {clock}.',
    'Sarah left a tin of peaches on my desk. I ate it so fast. Bullish on Sarah.',
    "Nobody knows I read Alice's charts upside down, like a {weather map|menu}, since {round}.",
    'When this hits, Mum gets a roof. A whole one, for {equity}.',
    '{leader} is {gap} up. Good for them. GOOD for them.',
    'If I blink twice at {clock}, somebody please sell me.',
  ],
};
