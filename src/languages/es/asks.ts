// Questions of the audience to a trader, and their answers.

export const asks = {
  onTheFloor: '❓ El público le pregunta a **{name}**: {question}',
  onTheFloorFor: '❓ **{n}** del público le preguntan a **{name}**: {question}',
  waitsOnTheFloor: '🙋 **{number}** Alguien le pregunta a **{name}**: {question}',
  waits:
    '❓ Tu pregunta para **{name}** espera: {question} Cuando empiece la próxima ronda, hacia las {when}, se hace la que más miembros quieran saber. Aquí verás qué pasa con la tuya.',
  list: '{n, plural, one {**# pregunta espera.** Di si tú también quieres saberla, en lugar de otra:} many {**# preguntas esperan.** Di cuál quieres saber tú también, en lugar de otra:} other {**# preguntas esperan.** Di cuál quieres saber tú también, en lugar de otra:}}',
  line: '**{number}** **{name}**: {question} · {n, plural, one {# quiere saberlo} many {# quieren saberlo} other {# quieren saberlo}}',
  back: '{number} · Yo también quiero ({n})',
  backed:
    '🙋 Tú también quieres saber qué contesta **{name}** a {question} Ahora {n, plural, one {lo quiere # miembro} many {lo quieren # miembros} other {lo quieren # miembros}}. La que más quieran saber se hace al empezar la próxima ronda.',
  taken:
    '❓ **{name}** tiene tu pregunta: {question} La respuesta llega en la sala en dos rondas como mucho, y aquí en cuanto se dé.',
  answered: '❓ Preguntaste {question}\n🗣️ **{name}**: {answer}',
  answeredAt: '❓ Preguntaste {question}\n🗣️ **{name}**: {answer}\n-# 🔗 {link}',
  fell: '❓ **{name}** dejó pasar dos rondas sin contestar a {question} Puedes volver a preguntar ya.',
  fellAtBell:
    '❓ La campana llegó antes que una respuesta de **{name}** a {question} Puedes volver a preguntar en el próximo episodio, sin esperar.',
  answers: '{name} contesta al público: {question}',
} as const;
