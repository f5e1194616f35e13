// What a member hears, in Portuguese, whose text is refused where it was typed: one reason, and never which word.

export const filter = {
  slur: 'Tem uma ofensa ou obscenidade no texto, então ninguém o viu: escolha outras palavras.',
  invite: 'Tem um convite para um servidor no texto, então ninguém o viu: tire o convite e mande de novo.',
  link: 'Tem um link no texto, então ninguém o viu: tire o link e mande de novo.',
  mention: 'O texto menciona alguém, então ninguém o viu: tire a menção e mande de novo.',
  barred:
    'Dez textos seus foram recusados em uma hora, então você não pode propor mais nada hoje: só a partir das {until}.',
  refusedLine: '*(Esta fala não passou pelo filtro.)*',
} as const;
