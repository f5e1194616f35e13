// Questions of the audience to a trader, and their answers.

export const asks = {
  onTheFloor: '❓ Das Publikum fragt **{name}**: {question}',
  onTheFloorFor: '❓ **{n}** aus dem Publikum fragen **{name}**: {question}',
  waitsOnTheFloor: '🙋 **{number}** Jemand fragt **{name}**: {question}',
  waits:
    '❓ Deine Frage an **{name}** wartet: {question} Wenn die nächste Runde beginnt, gegen {when}, wird die gestellt, die die meisten wissen wollen. Was aus deiner wird, steht hier.',
  list: '{n, plural, one {**# Frage wartet.** Sag, ob du das auch wissen willst, statt einer anderen:} other {**# Fragen warten.** Sag, welche du auch wissen willst, statt einer anderen:}}',
  line: '**{number}** **{name}**: {question} · {n, plural, one {# will es wissen} other {# wollen es wissen}}',
  back: '{number} · Will ich auch wissen ({n})',
  backed:
    '🙋 Du willst auch wissen, was **{name}** sagt zu {question} Das {n, plural, one {will jetzt # Mitglied} other {wollen jetzt # Mitglieder}}. Was die meisten wissen wollen, wird zu Beginn der nächsten Runde gefragt.',
  taken:
    '❓ **{name}** hat deine Frage: {question} Die Antwort kommt binnen zwei Runden im Raum, und hier, sobald sie gegeben ist.',
  answered: '❓ Du hast gefragt: {question}\n🗣️ **{name}**: {answer}',
  answeredAt: '❓ Du hast gefragt: {question}\n🗣️ **{name}**: {answer}\n-# 🔗 {link}',
  fell: '❓ **{name}** hat zwei Runden lang nicht geantwortet auf {question} Du kannst sofort wieder fragen.',
  fellAtBell:
    '❓ Die Glocke kam vor einer Antwort von **{name}** auf {question} In der nächsten Folge kannst du sofort wieder fragen.',
  answers: '{name} antwortet dem Publikum: {question}',
} as const;
