// The commands of those who may manage the server: pause, power hour, the house.

export const managers = {
  only: 'Only members with **Manage Server** can do that here. Ask one of them.',
  draftGone: 'That is no longer kept: it was used, put away, or gave way to newer ones. Start again.',

  paused: '⏸️ Paused. Clock, votes and bets stand still until `/resume`.',
  pausedAlready: 'It is paused already: `/resume` lets the show go on.',
  resumed: '▶️ The show goes on. Every deadline has moved along.',

  powerHour: '🔥 Power hour until {until}.',
  powerHourClosed:
    '🔥 Power hour until {until}.\nThe floor is closed until the opening bell; the hour runs all the same.',
  powerEnd: 'End the power hour',
  powerOver: '🧯 The power hour is over: a round {every} again.',
  noPowerHour: 'No power hour is under way: `/power` starts one.',

  nameMarket: 'Name the market to call off: {markets}.',
  marketVoid:
    '🏛️ *{market}* is called off, and every stake in it is paid back. The floor has been told, with your reason.',
  resetAsk:
    '🏛️ Reset all chips? Open bets are off, the leak pot and the house tray are emptied, the tipsters’ table too, and **every wallet holds {chips}**. This cannot be undone.',
  resetDo: 'Yes, reset them',
  resetDone: '🏛️ Done: all chips are reset, and the floor has been told.',
} as const;
