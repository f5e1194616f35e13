// What refuses the bot's posts, in Portuguese, and how to mend it, for an admin. `said`: what Discord says of it.

export const refusals = {
  noFloor:
    'O pregão não existe mais, então o programa espera. `/setup` cria o canal de novo, e o que ficou sem publicar chega em seguida.',
  cannotWrite:
    'Não posso escrever em {channel}{said, select, yes { (o Discord diz: {words})} no {}}. Dê ao meu cargo **Ver canal** e **Enviar mensagens** ali (Configurações do servidor → Cargos, ou o canal → Editar canal → Permissões). O que não saiu espera, e eu mesmo olho de novo.',
  cannotAttach:
    'Minhas imagens foram recusadas em {channel}{said, select, yes { (o Discord diz: {words})} no {}}, então vai só o texto. Dê ao meu cargo **Anexar arquivos** ali (Configurações do servidor → Cargos, ou o canal → Editar canal → Permissões).',
  cannotSpeakAs:
    'Os webhooks dos traders foram recusados em {channel}{said, select, yes { (o Discord diz: {words})} no {}}, então empresto minha própria voz a eles. Dê ao meu cargo **Gerenciar webhooks** ali (Configurações do servidor → Cargos, ou o canal → Editar canal → Permissões).',
  webhooksFull:
    '{channel} tem o máximo de webhooks que o Discord permite, e nenhum é meu, então empresto minha própria voz aos traders. Exclua um que ninguém usa mais: o canal → Editar canal → Integrações → Webhooks.',
  nameRefused:
    'O Discord recusa **{name}** como nome de webhook em {channel}{said, select, yes { (o Discord diz: {words})} no {}}, então empresto minha própria voz. Mude o nome com `/cast edit`.',
  cannotHear:
    'Os webhooks dos traders falham em {channel}{said, select, yes { (o Discord diz: {words})} no {}}, então empresto minha própria voz a eles até voltarem a funcionar.',
} as const;
