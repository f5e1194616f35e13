// What a member hears whose text is refused where it was typed, in French.

export const filter = {
  slur: 'Il y a une insulte ou une obscénité dedans, donc personne ne l’a vu : choisis d’autres mots.',
  invite:
    'Il y a une invitation à un serveur dedans, donc personne ne l’a vu : enlève-la et renvoie le reste.',
  link: 'Il y a un lien dedans, donc personne ne l’a vu : enlève-le et renvoie le reste.',
  mention: 'Il y a une mention dedans, donc personne ne l’a vu : enlève-la et renvoie le reste.',
  barred:
    'Dix de tes textes ont été refusés en une heure : plus rien à proposer pour aujourd’hui. Tu pourras à nouveau à partir de {until}.',
  refusedLine: '*(Cette ligne n’a pas passé le filtre.)*',
} as const;
