// What a member reads at the doors of the live floor: its address, how it opens, and why it does not.

export const launch = {
  address:
    '### 📺 The live floor\n[See the office move]({url}), in any browser. There one watches; who wants to play opens it in Discord.',
  addressAlone:
    '### 📺 The live floor\n[See the office move]({url}), in any browser. There one watches; bets, votes and questions go by the commands here.',
  labelHere: 'Open it here',
  off: 'The live floor is not switched on for this bot. Whoever hosts it finds how in its docs/activity.md.',
  tooSlow: 'That took too long for the floor to open: try again.',
  alreadyHere: 'This is it: you are on the live floor.',
  seeAgain: '📺 [See it again on the live floor]({url})',
  declined: 'The floor opens once Discord may tell it who you are: open it again, and agree.',
  noDiscord: 'Discord does not answer here: close the floor and open it again.',
  notInAServer: 'The floor is a server’s: open it in a channel of one.',
  notAMember: 'You are no member of this server, so its floor stays closed to you.',
  notForYou: 'You may not see the trading floor of this server, so the live floor stays closed to you.',
  signInAgain: 'Discord takes this sign-in no more: open the floor again.',
  discordAway: 'Discord does not answer just now: try again in a moment.',
  crowded: 'Many come in at once: try again in a moment.',
  wrongSecret:
    'The host’s DISCORD_CLIENT_SECRET is not the one that Discord knows: it stands in the Developer Portal under OAuth2.',
} as const;
