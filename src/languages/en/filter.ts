// What a member hears whose text is refused where it was typed: one reason, and never which word it was.

export const filter = {
  slur: 'There is a slur or an obscenity in it, so nobody has seen it: choose other words.',
  invite: 'There is an invitation to a server in it, so nobody has seen it: leave it out and send it again.',
  link: 'There is a link in it, so nobody has seen it: leave it out and send it again.',
  mention: 'It mentions somebody, so nobody has seen it: leave the mention out and send it again.',
  barred:
    'Ten of your texts were refused within an hour, so you can propose no more today: you can again from {until} on.',
  refusedLine: '*(This line did not get past the filter.)*',
} as const;
