// What an admin may set while setting up: pace, time zone, the bells by the hour, and the morning paper. All optional.

import { ApplicationCommandOptionType } from 'discord.js';
import { PACES_MS, type Settings } from '../../src/show/state/settings.ts';
import { type Asked, type Option, text } from '../../src/stage/interactions/option.ts';
import { typedHour, typedZone } from './typed-settings.ts';
import { worded, wordedChoice } from './wording.ts';
import { zoneChoices } from './zones.ts';

const pace = text({
  type: ApplicationCommandOptionType.String,
  ...worded(
    { en: 'pace', es: 'ritmo', de: 'tempo', fr: 'rythme', ja: 'ペース', pt: 'ritmo' },
    {
      en: 'How often a round is played',
      es: 'Cada cuánto se juega una ronda',
      de: 'Wie oft eine Runde gespielt wird',
      fr: 'À quelle fréquence une manche est jouée',
      ja: 'ラウンドの間隔',
      pt: 'De quanto em quanto tempo há uma rodada',
    },
  ),
  choices: [
    wordedChoice('quiet', {
      en: 'quiet: every 15 minutes',
      es: 'tranquilo: cada 15 minutos',
      de: 'ruhig: alle 15 Minuten',
      fr: 'calme : toutes les 15 minutes',
      ja: '静か：15分ごと',
      pt: 'calmo: a cada 15 minutos',
    }),
    wordedChoice('normal', {
      en: 'normal: every 5 minutes',
      es: 'normal: cada 5 minutos',
      de: 'normal: alle 5 Minuten',
      fr: 'normal : toutes les 5 minutes',
      ja: '普通：5分ごと',
      pt: 'normal: a cada 5 minutos',
    }),
    wordedChoice('loud', {
      en: 'loud: every 30 seconds',
      es: 'ruidoso: cada 30 segundos',
      de: 'laut: alle 30 Sekunden',
      fr: 'animé : toutes les 30 secondes',
      ja: 'にぎやか：30秒ごと',
      pt: 'agitado: a cada 30 segundos',
    }),
  ],
});

const timeZone = text(
  {
    type: ApplicationCommandOptionType.String,
    autocomplete: true,
    ...worded(
      { en: 'timezone', es: 'zona', de: 'zeitzone', fr: 'fuseau', ja: 'タイムゾーン', pt: 'fuso' },
      {
        en: 'Your time zone, such as Europe/Madrid: bells and daily chips follow it',
        es: 'Tu zona horaria, como Europe/Madrid: la siguen las campanas y las fichas diarias',
        de: 'Eure Zeitzone, etwa Europe/Berlin: Glocken und tägliche Chips folgen ihr',
        fr: 'Ton fuseau, par exemple Europe/Paris : cloches et jetons du jour le suivent',
        ja: 'タイムゾーン（例：Asia/Tokyo）。ベルと毎日のチップに使われます',
        pt: 'Seu fuso, como America/Sao_Paulo: os sinos e as fichas do dia o seguem',
      },
    ),
  },
  (_call, typed) => zoneChoices(typed),
);

const bell = (
  name: Parameters<typeof worded>[0],
  description: Parameters<typeof worded>[1],
): Option<string | undefined> =>
  text({
    type: ApplicationCommandOptionType.String,
    max_length: 5,
    ...worded(name, description),
  });

export const setupOptions = {
  pace,
  timeZone,
  opens: bell(
    { en: 'opens', es: 'abre', de: 'öffnet', fr: 'ouvre', ja: '開始', pt: 'abre' },
    {
      en: 'Opening bell by the hour, such as 18:00; "none": soon after the closing bell',
      es: 'Hora de apertura, como 18:00; "none": poco después del cierre',
      de: 'Eröffnung zur Uhrzeit, etwa 18:00; "none": bald nach dem Schluss',
      fr: 'Heure d’ouverture, par exemple 18:00 ; « none » : peu après la clôture',
      ja: '開始の時刻（例：18:00）。「none」で終了の少し後',
      pt: 'Hora de abertura, como 18:00; "none": logo depois do fechamento',
    },
  ),
  closes: bell(
    { en: 'closes', es: 'cierra', de: 'schließt', fr: 'ferme', ja: '終了', pt: 'fecha' },
    {
      en: 'Closing bell and recap by the hour, such as 22:00; "none": after the last round',
      es: 'Hora de cierre y resumen, como 22:00; "none": tras la última ronda',
      de: 'Schluss und Rückblick zur Uhrzeit, etwa 22:00; "none": nach der letzten Runde',
      fr: 'Heure de clôture et de résumé, par exemple 22:00 ; « none » : après la dernière manche',
      ja: '終了とまとめの時刻（例：22:00）。「none」で最後のラウンドの後',
      pt: 'Hora de fechamento e resumo, como 22:00; "none": depois da última rodada',
    },
  ),
  paper: bell(
    { en: 'paper', es: 'diario', de: 'zeitung', fr: 'journal', ja: '朝刊', pt: 'jornal' },
    {
      en: 'The last episode in short each morning, such as 08:00; "none": no paper',
      es: 'El último episodio en breve cada mañana, como 08:00; "none": sin diario',
      de: 'Die letzte Folge in Kürze jeden Morgen, etwa 08:00; "none": keine Zeitung',
      fr: 'Le dernier épisode en bref chaque matin, par exemple 08:00 ; « none » : pas de journal',
      ja: '前回のエピソードを毎朝短くお届けする時刻（例：08:00）。「none」でなし',
      pt: 'O último episódio em resumo toda manhã, como 08:00; "none": sem jornal',
    },
  ),
};

/** Only what was typed; the rules judge it. */
export function chosenSettings(asked: Asked<typeof setupOptions>): Partial<Settings> {
  const { pace: paceName, timeZone: zone, opens, closes, paper } = asked;
  return {
    ...(paceName === undefined ? {} : { paceMs: PACES_MS[paceName as keyof typeof PACES_MS] ?? 0 }),
    ...(zone === undefined ? {} : { timeZone: typedZone(zone) }),
    ...(opens === undefined ? {} : { openingBell: typedHour(opens) }),
    ...(closes === undefined ? {} : { closingBell: typedHour(closes) }),
    ...(paper === undefined ? {} : { recapAt: typedHour(paper) }),
  };
}
