// Being called to the opening bell.

export const bell = {
  byRole:
    '🔔 From now on the opening bell calls you, through its role: once a day at most. `/bell` stops it.',
  byName: '🔔 From now on the opening bell calls you by name: once a day at most. `/bell` stops it.',
  grant:
    '-# With **Manage Roles** for my role (Server Settings → Roles) I make one role for it, and call that instead of names.',
  full: 'The bell calls {n, plural, one {# member} other {# members}} by name already, and has no room for more. Whoever manages the server can grant my role **Manage Roles**: then there is a role for it, for as many as like.',
  off: '🔕 The opening bell does not call you any more.',
  start: 'Call me to the bell',
  stop: 'Stop calling me',
} as const;
