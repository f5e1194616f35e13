// What the house says to any command, button or form, before or instead of what it was for, in Portuguese.

export const answers = {
  sorry:
    'Desculpa, algo deu errado do meu lado, e não sei dizer se a ação foi feita: confira primeiro, depois tente de novo.',
  notHere: 'O Bullpen só joga em servidores: use este comando num canal de servidor.',
  closing:
    'A casa fecha as portas por um instante: nada mudou. Tente de novo quando eu voltar a ficar on-line.',
  notOpenYet: 'A casa está abrindo as portas: tente de novo em alguns segundos.',
  staleCommand: 'Este comando não vale mais: veja em `/help` os que valem.',
  staleButton: 'Este botão é de um programa antigo e não faz mais nada: veja em `/help` o que funciona.',
  hereItComes: 'Já vai…',
  tooSlowForAForm: 'Demorou demais para o formulário abrir: aperte de novo.',
} as const;
