// Questions of the audience to a trader, and their answers.

export const asks = {
  onTheFloor: '❓ O público pergunta a **{name}**: {question}',
  onTheFloorFor: '❓ **{n}** do público perguntam a **{name}**: {question}',
  waitsOnTheFloor: '🙋 **{number}** Alguém pergunta a **{name}**: {question}',
  waits:
    '❓ Sua pergunta para **{name}** espera: {question} Quando a próxima rodada começar, por volta das {when}, é feita a que mais membros querem saber. O que for da sua aparece aqui.',
  list: '{n, plural, one {**# pergunta espera.** Diga se você também quer saber, em vez de outra:} many {**# perguntas esperam.** Diga qual você também quer saber, em vez de outra:} other {**# perguntas esperam.** Diga qual você também quer saber, em vez de outra:}}',
  line: '**{number}** **{name}**: {question} · {n, plural, one {# quer saber} many {# querem saber} other {# querem saber}}',
  back: '{number} · Também quero saber ({n})',
  backed:
    '🙋 Você também quer saber o que **{name}** responde a {question} Agora {n, plural, one {# membro quer} many {# membros querem} other {# membros querem}}. A que mais querem saber é feita no início da próxima rodada.',
  taken:
    '❓ **{name}** recebeu sua pergunta: {question} A resposta vem na sala em até duas rodadas, e aqui assim que for dada.',
  answered: '❓ Você perguntou {question}\n🗣️ **{name}**: {answer}',
  answeredAt: '❓ Você perguntou {question}\n🗣️ **{name}**: {answer}\n-# 🔗 {link}',
  fell: '❓ **{name}** deixou passar duas rodadas sem responder a {question} Você já pode perguntar de novo.',
  fellAtBell:
    '❓ O sino veio antes de uma resposta de **{name}** a {question} Você pode perguntar de novo no próximo episódio, sem esperar.',
  answers: '{name} responde ao público: {question}',
} as const;
