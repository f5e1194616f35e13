// What a member reads at the doors of the live floor: its address, how it opens, and why it does not, in Portuguese.

export const launch = {
  address:
    '### 📺 O pregão ao vivo\n[Veja o escritório se mexer]({url}), em qualquer navegador. Lá só se assiste; quem quer jogar abre no Discord.',
  addressAlone:
    '### 📺 O pregão ao vivo\n[Veja o escritório se mexer]({url}), em qualquer navegador. Lá só se assiste; apostas, votos e perguntas vão pelos comandos daqui.',
  labelHere: 'Abrir aqui',
  off: 'O pregão ao vivo não está ligado neste bot. Quem o hospeda encontra como fazer em docs/activity.md.',
  tooSlow: 'O pregão demorou demais para abrir: tente de novo.',
  alreadyHere: 'É aqui: você já está no pregão ao vivo.',
  seeAgain: '📺 [Ver de novo no pregão ao vivo]({url})',
  declined: 'O pregão abre assim que o Discord puder dizer quem você é: abra de novo e aceite.',
  noDiscord: 'O Discord não responde aqui: feche o pregão e abra de novo.',
  notInAServer: 'O pregão é de um servidor: abra num canal de um.',
  notAMember: 'Você não é membro deste servidor, então o pregão dele fica fechado para você.',
  notForYou: 'Você não pode ver o pregão deste servidor, então o pregão ao vivo fica fechado para você.',
  signInAgain: 'O Discord não aceita mais esta entrada: abra o pregão outra vez.',
  discordAway: 'O Discord não responde agora: tente de novo em um momento.',
  crowded: 'Muitos entram ao mesmo tempo: tente de novo em um momento.',
  wrongSecret:
    'O DISCORD_CLIENT_SECRET de quem hospeda não é o que o Discord conhece: está no Developer Portal, em OAuth2.',
} as const;
