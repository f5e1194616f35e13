// /privacy: what is held about the caller, all of it as a file, and its end. It is no visit: whoever is nobody here stays
// nobody by asking.

import { balanceOf } from '../src/show/ledger.ts';
import { walletOf } from '../src/show/parlour/wagers.ts';
import type { Button } from '../src/stage/controls/button.ts';
import type { Call } from '../src/stage/interactions/call.ts';
import type { Command } from '../src/stage/interactions/command.ts';
import type { Reply } from '../src/stage/interactions/reply.ts';
import { type Held, heldFile, heldText, holdsNothing } from '../src/views/answers/held.ts';
import { IN_SERVERS } from './options/scope.ts';
import { worded } from './options/wording.ts';
import { refused } from './replies/refusal.ts';

const heldOf = async ({ guild, viewer, floors, production }: Call): Promise<Held> => ({
  viewer,
  records: await floors.recordsOf(guild, viewer),
  beside: await production.heldOf(guild, viewer),
});

async function shown(call: Call): Promise<Reply> {
  const { show, words } = call;
  if (show === undefined) return refused(call, { reason: 'noShow' });
  const held = await heldOf(call);
  const text = heldText(words, show, held);
  if (holdsNothing(show, held)) return { kind: 'private', text };
  const buttons: readonly Button[] = [
    { press: { kind: 'exportHeld' }, label: words.say('privacy.labelExport'), style: 'primary' },
    { press: { kind: 'askErase' }, label: words.say('privacy.labelErase'), style: 'danger' },
  ];
  return { kind: 'private', text, buttons: [buttons] };
}

async function exported(call: Call): Promise<Reply> {
  const { show, words } = call;
  if (show === undefined) return refused(call, { reason: 'noShow' });
  const { text, only } = heldFile(show, await heldOf(call));
  return {
    kind: 'private',
    text: only === undefined ? words.say('privacy.exported') : words.say('privacy.shortened', { n: only }),
    file: { name: 'bullpen.json', bytes: Buffer.from(text), description: words.say('privacy.fileWords') },
  };
}

async function askErase(call: Call): Promise<Reply> {
  const { show, viewer, words } = call;
  if (show === undefined) return refused(call, { reason: 'noShow' });
  const chips = words.chips(balanceOf(show.chips, walletOf(viewer)));
  const buttons: readonly Button[] = [
    { press: { kind: 'erase' }, label: words.say('privacy.labelEraseNow'), style: 'danger' },
    { press: { kind: 'keepHeld' }, label: words.say('privacy.labelKeep'), style: 'secondary' },
  ];
  return { kind: 'update', text: words.say('privacy.askErase', { chips }), buttons: [buttons] };
}

/** What the stage remembers goes first: a feed would write the member's id again. */
async function erase(call: Call): Promise<Reply> {
  const { guild, viewer, interaction, atMs, floors, production, words } = call;
  await production.forgetMember(guild, viewer);
  const outcome = await floors.erase(guild, { type: 'eraseViewer', viewer, interaction, atMs });
  // Delivered twice, it was done once.
  if (!outcome.ok && outcome.rejection.reason !== 'alreadyDone') return refused(call, outcome.rejection);
  return { kind: 'update', text: words.say('privacy.erased'), buttons: [] };
}

export const command: Command = {
  definition: {
    ...IN_SERVERS,
    ...worded(
      {
        en: 'privacy',
        es: 'privacidad',
        de: 'datenschutz',
        fr: 'confidentialité',
        ja: 'プライバシー',
        pt: 'privacidade',
      },
      {
        en: 'What I hold about you: see it, get it as a file, or have it erased',
        es: 'Qué guardo sobre ti: verlo, recibirlo como archivo o borrarlo',
        de: 'Was ich über dich habe: ansehen, als Datei bekommen oder löschen',
        fr: 'Ce que je garde sur toi : le voir, le recevoir en fichier ou l’effacer',
        ja: 'あなたについて保存している情報の表示、ファイルでの受け取り、消去',
        pt: 'O que guardo sobre você: ver, receber como arquivo ou apagar',
      },
    ),
  },
  run: shown,
  presses: {
    exportHeld: exported,
    askErase,
    erase,
    keepHeld: async ({ words }) => ({ kind: 'update', text: words.say('privacy.kept'), buttons: [] }),
  },
};
