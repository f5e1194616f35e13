// Questions of the audience to a trader, and their answers.

export const asks = {
  onTheFloor: '❓ The audience asks **{name}**: {question}',
  onTheFloorFor: '❓ **{n}** of the audience ask **{name}**: {question}',
  waitsOnTheFloor: '🙋 **{number}** Somebody asks **{name}**: {question}',
  waits:
    '❓ Your question to **{name}** waits: {question} When the next round begins, about {when}, the one that most members want to know is asked. What becomes of yours stands here.',
  list: '{n, plural, one {**# question waits.** Say if you want to know it too, instead of another:} other {**# questions wait.** Say which one you want to know too, instead of another:}}',
  line: '**{number}** **{name}**: {question} · {n, plural, one {# wants to know} other {# want to know}}',
  back: '{number} · I want to know too ({n})',
  backed:
    '🙋 You want to know too what **{name}** says to {question} {n, plural, one {# member does} other {# members do}} now. The one that most want to know is asked when the next round begins.',
  taken:
    '❓ **{name}** has your question: {question} The answer comes in the room within two rounds, and here as soon as it is given.',
  answered: '❓ You asked {question}\n🗣️ **{name}**: {answer}',
  answeredAt: '❓ You asked {question}\n🗣️ **{name}**: {answer}\n-# 🔗 {link}',
  fell: '❓ **{name}** let two rounds go by without an answer to {question} You may ask again at once.',
  fellAtBell:
    '❓ The bell came before an answer of **{name}** to {question} You may ask again in the next episode, at once.',
  answers: '{name} answers the audience: {question}',
} as const;
