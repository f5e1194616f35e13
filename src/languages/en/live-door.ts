// What the live floor says to a watcher whom it cannot let in or serve.

export const liveDoor = {
  expired: 'Your pass for the live floor has run out. Open the floor again from Discord.',
  full: 'So many are watching that there is no place left. Try again in a minute.',
  tabs: 'This floor is open in too many of your own tabs: close one of them.',
  noFloor: 'There is no show on this server yet: `/setup` makes one.',
  astray: 'This address leads to no floor: use the link that `/floor` gives on your server.',
  gone: 'There is no show here any more: what was kept of it has been deleted.',
  erased: 'You are erased here, as you wished. Load the page again to begin anew.',
  onlyWatching: 'Here one can only watch. Who wants to play opens the floor from Discord.',
  tooFast: 'That was too fast: wait a moment and try again.',
  notUnderstood: 'The page and the bot do not understand each other: load the page again.',
  inChannels: 'That is done in the channels.',
} as const;
