// What the doctor finds: the verdict, why nothing is happening, the one thing to do, and how everything is.

export const doctor = {
  fine: '### 🩺 Everything is fine',
  wrong: '### 🩺 {n, plural, one {One thing is wrong} other {# things are wrong}}',
  doThis: '**Do this:** {todo}',
  askAdmin: 'Whoever has *Manage Server* here finds with `/doctor` what to do.',
  howItIs: '**How everything is**',

  stopped:
    'The show stands still: its records or its sums did not check out, and it pays nothing on such a step.',
  otherProcess: 'Another copy of the bot has taken this show over.',
  noShow: 'There is no show on this server yet.',
  noFloor: 'There is no channel for the trading floor, so the show waits.',
  heldUp:
    'The records of the show cannot be written; it began {since}. Nothing is lost, and it goes on by itself.',
  banned: 'Discord turns away all that I send, and I wait until it listens again.',
  silent: 'Discord does not answer me, and I ask again by myself.',
  outage: 'Discord reports an outage of this server: the show waits and loses nothing.',
  gatewayDown: 'My connection to Discord is down, and I connect again by myself.',
  lostRooms:
    '{n, plural, one {This room has no channel, so it is heard on the floor: {rooms}.} other {These rooms have no channel, so they are heard on the floor: {rooms}.}}',
  webhooksFull:
    '{channel} holds {n, plural, one {# webhook} other {# webhooks}} of others, as many as Discord allows, so I lend the traders my own voice there.',
  untold:
    '{n, plural, one {One step of the show waits to be told; it happened {since}.} other {# steps of the show wait to be told; the oldest happened {since}.}}',
  understudies:
    'The understudy had to stand in for {share} of {answers, plural, one {# answer} other {# answers}} in the last hour: {late, plural, one {# was} other {# were}} late and {failed, plural, one {# was} other {# were}} unusable.',
  serversDown:
    '{down, number} of {servers, plural, one {# server} other {# servers}} that {servers, plural, one {plays} other {play}} {mind} {down, plural, one {does} other {do}} not answer; I ask again by myself.',
  castWaits: 'Waiting for the next opening bell: {names}.',
  clockOff:
    'My host’s clock is {way, select, ahead {ahead of} behind {behind}} Discord’s by {seconds, plural, one {# second} other {# seconds}}: bells by the hour ring at the wrong time.',
  incident: 'Discord reports trouble of its own: {name}.',
  slowdowns:
    'Discord asked me to slow down {n, plural, one {once} other {# times}} within the last hour: lines may come late.',
  crowdedSlower:
    'I play on many servers at once: a round begins here about every {every}; it is set to every {own}.',
  crowdedBundled:
    'I play on many servers at once: several lines share a message, and a round begins here about every {every}; it is set to every {own}.',
  crowdedUnderstudies:
    'I play on many servers at once: several lines share a message, understudies play a part of the cast, and a round begins here about every {every}; it is set to every {own}.',

  doStopped: 'Whoever hosts the bot finds in its log which record it is, and how to go back to a good one.',
  doNoShow: 'Press **Set up**, or type `/setup`.',
  doNoFloor: 'Press **Set up**: the channel is made again, and what was not told comes then.',
  doWait: 'Nothing: I go on by myself. Look again in a few minutes.',
  doHost: 'Whoever hosts the bot looks at its database: is it there, and is its disk full?',
  doGrant: '[Grant me what is missing]({url}), or turn it on by hand as said below.',
  doAsSaid: 'Do what the first line below says.',
  doLostRooms: 'Press **Set up**: the rooms are made again.',
  doWebhooks:
    'Delete a webhook that is not used any more: the channel → Edit Channel → Integrations → Webhooks.',
  doModel: 'Take a longer pace with `/settings`, or ask whoever hosts the bot for a smaller or faster model.',
  doServers: 'Whoever hosts the bot looks at the server of the model: does it run, and is its key right?',
  doClock: 'Whoever hosts the bot sets its clock, best by NTP.',
  doCrowded:
    'Nothing: it passes when fewer servers are awake. Whoever hosts the bot makes room with one more process or a faster model.',

  closes: '🔔 The closing bell of episode {episode} rings about {when}.',
  closesSoon: '🔔 The closing bell of episode {episode} rings any moment.',
  opens: '🔔 The next opening bell rings about {when}.',
  opensSoon: '🔔 The next opening bell rings any moment, once somebody is here.',
  permissionsFine: '🔑 I may do all that I need in {n, plural, one {# channel} other {# channels}}.',
  webhooks: '🪝 Webhooks, {most, number} a channel at most: {counts}.',
  webhookCount:
    '{others, plural, =0 {{channel} has {n, number}} one {{channel} has {n, number}, {others, number} of others} other {{channel} has {n, number}, {others, number} of others}}',
  mindsIdle:
    '🧠 {minds} {n, plural, one {plays} other {play}} the cast; nobody had to think for long in the last hour.',
  minds:
    '🧠 {minds} {n, plural, one {plays} other {play}} the cast. {answers, plural, one {# answer} other {# answers}} in the last hour, half of them within {seconds, plural, one {# second} other {# seconds}}; the understudy stood in for {share}.',
  servers:
    '🖥️ {mind} is played by {servers, plural, one {# server} other {# servers}}; {up, plural, =0 {none answers} one {# answers} other {# answer}} now.',
  told: '📣 All that has happened has been told.',
  waiting: '📣 {n, plural, one {# step waits} other {# steps wait}} to be told; the oldest happened {since}.',
  written: '📒 The records were last written {when}.',
  notWritten: '📒 The records are there; nothing was written since I was started.',
  connected:
    '🛰️ Discord answers within {ping, number} ms{n, plural, =0 { and did not ask me to slow down in the last hour} one { and asked me to slow down once in the last hour} other { and asked me to slow down # times in the last hour}}.',
  connectedUnknown:
    '🛰️ I am connected to Discord{n, plural, =0 {, which did not ask me to slow down in the last hour} one {, which asked me to slow down once in the last hour} other {, which asked me to slow down # times in the last hour}}.',
  statusFine: '🌐 Discord’s status page reports no trouble.',
  statusUnknown: '🌐 Discord’s status page could not be asked just now.',
  statusNotAsked: '🌐 This is a rehearsal: there is no status page to ask.',
  clockFine: '🕰️ My clock agrees with Discord’s.',
  clockUnknown: '🕰️ I do not know yet whether my clock agrees with Discord’s.',
  refusedNone: '🧼 No text of a member was refused in the last seven days.',
  refused: '🧼 Refused in the last seven days: {texts}.',
  refusedSlur: '{n, plural, one {# text for a slur} other {# texts for slurs}}',
  refusedInvite: '{n, plural, one {# text for an invitation} other {# texts for invitations}}',
  refusedLink: '{n, plural, one {# text for a link} other {# texts for links}}',
  refusedMention: '{n, plural, one {# text for a mention} other {# texts for mentions}}',
  barred: '🧼 {n, plural, one {One member} other {# members}} may propose nothing more today.',

  activityOff: 'The live floor cannot be launched: Activities are off for me in the Developer Portal.',
  wrongSecret: 'Nobody comes onto the live floor: Discord refuses the client secret that my host has set.',
  doActivity: 'Whoever hosts the bot switches Activities on, as docs/activity.md says, and starts it again.',
  doSecret:
    'Whoever hosts the bot sets its client secret anew, as docs/activity.md says, and starts it again.',
  floorBoth: '📺 The live floor opens here as an Activity, and anybody may watch it in a browser.',
  floorActivity: '📺 The live floor opens here as an Activity.',
  floorPublic: '📺 Anybody may watch the live floor in a browser.',
  floorOff: '📺 The live floor is not switched on; whoever hosts the bot can, as docs/activity.md says.',

  labelSetUp: 'Set up',
  labelResume: 'Let the show go on',
  labelAgain: 'Look again',
} as const;
