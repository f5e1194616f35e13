// What a member hears whose text is refused where it was typed, in Spanish.

export const filter = {
  slur: 'Lleva un insulto o una obscenidad, así que no lo ha visto nadie: elige otras palabras.',
  invite: 'Lleva una invitación a un servidor, así que no lo ha visto nadie: quítala y envíalo otra vez.',
  link: 'Lleva un enlace, así que no lo ha visto nadie: quítalo y envíalo otra vez.',
  mention: 'Menciona a alguien, así que no lo ha visto nadie: quita la mención y envíalo otra vez.',
  barred:
    'Se rechazaron diez de tus textos en una hora, así que hoy no puedes proponer más: podrás otra vez a partir de las {until}.',
  refusedLine: '*(Esta frase no ha pasado el filtro.)*',
} as const;
