// What the house says to any command, button or form, before or instead of what it was for.

export const answers = {
  sorry:
    'Sorry, that went wrong on my side, and I cannot tell whether it was done: look first, then try again.',
  notHere: 'Bullpen plays in servers: use this command in a channel of one.',
  closing:
    'The house is closing its doors for a moment: nothing was changed. Try again when I am back online.',
  notOpenYet: 'The house is just opening its doors: try again in a few seconds.',
  staleCommand: 'This command no longer exists: see `/help` for those that do.',
  staleButton: 'This button is from an earlier show and does nothing any more: see `/help` for what does.',
  hereItComes: 'Here it comes…',
  tooSlowForAForm: 'That took too long for the form to open: press again.',
} as const;
