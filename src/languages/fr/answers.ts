// What the house says to any command, button or form, in French.

export const answers = {
  sorry: 'Désolé, ça a raté de mon côté, et je ne sais pas si c’est passé : regarde d’abord, puis réessaie.',
  notHere: 'Bullpen se joue sur les serveurs : utilise cette commande dans un de leurs salons.',
  closing:
    'La maison ferme ses portes un instant : rien n’a changé. Réessaie quand je serai de retour en ligne.',
  notOpenYet: 'La maison ouvre à peine ses portes : réessaie dans quelques secondes.',
  staleCommand: 'Cette commande n’est plus à l’affiche : `/help` montre celles qui le sont.',
  staleButton: 'Ce bouton vient d’une ancienne émission et ne fait plus rien : `/help` montre ce qui marche.',
  hereItComes: 'Ça arrive…',
  tooSlowForAForm: 'Trop lent : le formulaire n’a pas pu s’ouvrir. Appuie encore une fois.',
} as const;
