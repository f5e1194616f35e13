// What happens on the live floor, for those who hear it instead of seeing it, in Portuguese.

export const liveMoments = {
  said: '{name} ({room}): {text}',
  saidTo: '{name} para {other} ({room}): {text}',
  opening: 'Toca o sino de abertura: episódio {episode}.',
  closing: 'Toca o sino de fechamento. {names} {won, select, one {vence} several {dividem}} o dia: {profit}.',
  closingBare: 'Toca o sino de fechamento.',
  round: 'Rodada {round} de {rounds}.',
  resumed: 'A negociação continua.',
  traded:
    '{name} {kind, select, open {abre} add {aumenta} reduce {reduz} close {fecha}} uma posição: {trade}.',
  forfeit: '{name} perdeu e usa {forfeit} até o sino.',
  voteOpened: 'Uma votação está aberta: {title}',
  voteClosed: 'A votação acabou: {result}',
  noQuorum: 'faltaram votos.',
  motionPassed: 'aprovada.',
  motionFailed: 'rejeitada.',
  chaosAsks: 'Qual manchete deve abalar o mercado agora?',
  comebackAsks: '{name} deve voltar?',
  chairAsks: 'Um membro deve ocupar a cadeira executiva neste episódio?',
} as const;
