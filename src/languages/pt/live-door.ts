// What the live floor says to a watcher whom it cannot let in or serve, in Portuguese.

export const liveDoor = {
  expired: 'Seu acesso ao pregão ao vivo expirou. Abra-o de novo pelo Discord.',
  full: 'Há tanta gente assistindo que não há lugar. Tente de novo em um minuto.',
  tabs: 'Este pregão já está aberto em abas demais: feche uma delas.',
  noFloor: 'Ainda não há show neste servidor: `/setup` cria um.',
  astray: 'Este endereço não leva a nenhum pregão: use o link que `/floor` dá no seu servidor.',
  gone: 'Não há mais show aqui: o que estava guardado dele foi apagado.',
  erased: 'Você foi apagado daqui, como queria. Recarregue a página para começar de novo.',
  onlyWatching: 'Aqui só dá para assistir. Quem quer jogar abre o pregão pelo Discord.',
  tooFast: 'Foi rápido demais: espere um momento e tente de novo.',
  notUnderstood: 'A página e o bot não se entendem: recarregue a página.',
  inChannels: 'Isso se faz nos canais.',
} as const;
