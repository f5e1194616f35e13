// The commands of those who may manage the server, in German: pause, power hour, the house.

export const managers = {
  only: 'Das dürfen hier nur Mitglieder mit **Server verwalten**. Frag jemanden von ihnen.',
  draftGone: 'Das ist nicht mehr da: Es wurde benutzt, weggelegt oder machte Neuerem Platz. Fang neu an.',

  paused: '⏸️ Angehalten. Uhr, Abstimmungen und Wetten ruhen bis `/resume`.',
  pausedAlready: 'Sie ist schon angehalten: Mit `/resume` geht die Show weiter.',
  resumed: '▶️ Die Show geht weiter. Alle Fristen sind mitgerückt.',

  powerHour: '🔥 Power-Stunde bis {until}.',
  powerHourClosed:
    '🔥 Power-Stunde bis {until}.\nDas Parkett ist bis zur Eröffnungsglocke zu; die Stunde läuft trotzdem.',
  powerEnd: 'Power-Stunde beenden',
  powerOver: '🧯 Die Power-Stunde ist vorbei: wieder {every} eine Runde.',
  noPowerHour: 'Gerade läuft keine Power-Stunde: `/power` startet eine.',

  nameMarket: 'Nenne den Markt, der abgesagt wird: {markets}.',
  marketVoid:
    '🏛️ *{market}* ist abgesagt, und alle Einsätze darin gehen zurück. Das Parkett weiß Bescheid, samt deinem Grund.',
  resetAsk:
    '🏛️ Alle Chips zurücksetzen? Offene Wetten sind dann hinfällig, Leak-Kasse, Hauskasse und Tipper-Tabelle werden geleert, und **in jedem Geldbeutel liegen {chips}**. Rückgängig machen lässt sich das nicht.',
  resetDo: 'Ja, zurücksetzen',
  resetDone: '🏛️ Erledigt: Die Chips sind zurückgesetzt, und das Parkett weiß Bescheid.',
} as const;
