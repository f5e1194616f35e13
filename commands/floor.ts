// /floor: the live floor. Where it is an Activity it opens at once, from here, from the App Launcher and from a button;
// where the host has made it public, its address is told.

import { ApplicationCommandType, EntryPointCommandHandlerType } from 'discord.js';
import type { Button } from '../src/stage/controls/button.ts';
import type { Call } from '../src/stage/interactions/call.ts';
import type { Command } from '../src/stage/interactions/command.ts';
import type { Reply } from '../src/stage/interactions/reply.ts';
import { IN_SERVERS } from './options/scope.ts';
import { worded } from './options/wording.ts';
import { forVisitors } from './replies/visit.ts';

/** Whoever watches is here: a floor that sleeps wakes, and there is something to see. */
const told = forVisitors((call) => {
  const { words, guild, production } = call;
  const { hasActivity, addressOf } = production.liveFloor;
  const url = addressOf(guild);
  if (url === undefined) return opened(call);
  const here: Button = {
    press: { kind: 'launch' },
    label: words.say('launch.labelHere'),
    style: 'primary',
  };
  return {
    kind: 'private',
    text: words.say(hasActivity ? 'launch.address' : 'launch.addressAlone', { url }),
    buttons: hasActivity ? [[here]] : [],
  };
});

function opened({ words, production }: Call): Reply {
  if (production.liveFloor.hasActivity) return { kind: 'launch' };
  return { kind: 'private', text: words.say('launch.off') };
}

const launched = forVisitors(opened);

export const command: Command = {
  definition: {
    ...IN_SERVERS,
    ...worded(
      { en: 'floor', es: 'parqué', de: 'parkett', fr: 'salle', ja: 'フロア', pt: 'pregão' },
      {
        en: 'The office as it moves: the live floor',
        es: 'La oficina en movimiento: el parqué en vivo',
        de: 'Das Büro in Bewegung: das Live-Parkett',
        fr: 'Le bureau en mouvement : la salle en direct',
        ja: '動くオフィス：ライブフロアを開きます',
        pt: 'O escritório em movimento: o pregão ao vivo',
      },
    ),
  },
  run: told,
  presses: { launch: launched },
  entryPoint: {
    definition: {
      ...IN_SERVERS,
      ...worded(
        { en: 'launch', es: 'abrir', de: 'starten', fr: 'lancer', ja: '起動', pt: 'abrir' },
        {
          en: 'Open the live floor here',
          es: 'Abre aquí el parqué en vivo',
          de: 'Öffnet hier das Live-Parkett',
          fr: 'Ouvre ici la salle en direct',
          ja: 'ここでライブフロアを開きます',
          pt: 'Abre aqui o pregão ao vivo',
        },
      ),
      type: ApplicationCommandType.PrimaryEntryPoint,
      // Discord itself would post a line into the channel each time that somebody opens it.
      handler: EntryPointCommandHandlerType.AppHandler,
    },
    run: launched,
  },
};
