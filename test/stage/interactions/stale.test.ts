// A press that says nothing to the house, of an older version, another bot or nobody, gets a plain sentence for the
// presser's eyes and changes nothing, not even by a visit.

import { MessageFlags } from 'discord.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Rig } from '../rig.ts';

const SENTENCES: Readonly<Record<string, RegExp>> = {
  'nowhere:7': /from an earlier show/,
  constructor: /from an earlier show/,
  'poll|answer|3': /from an earlier show/,
  'headline:e1c1': /from an earlier show/,
  'recap:last:books': /from an earlier show/,
  'receipt:': /from an earlier show/,
  'reset:7': /from an earlier show/,
  'bet:alex:100': /There is no market \*alex\*/,
  'odds:nope': /There is no market \*nope\*/,
  'vote:e1c1:x': /not on the ballot/,
  'motion:e1m1:maybe': /not on the ballot/,
  'desk:Gold:long': /not on the ballot/,
  'feed:nobodyhere': /has left the cast/,
  'own:e9c9': /This vote is over/,
  'stake:winner:bob': /Nobody called \*bob\*/,
};

let rig: Rig;
beforeAll(async () => {
  rig = await new Rig({ stage: { onArrival: 'setUp' } }).open();
  await rig.ring();
});
afterAll(() => rig.close());

/** As if the bot had posted it in another life. */
async function posted(customId: string): Promise<string> {
  const { apiUrl, token } = rig.loopback;
  const answer = await fetch(`${apiUrl}/v10/channels/${rig.channel('general')}/messages`, {
    method: 'POST',
    headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      content: 'Once upon a time',
      components: [{ type: 1, components: [{ type: 2, style: 2, label: 'Old', custom_id: customId }] }],
    }),
  });
  expect(answer.ok).toBe(true);
  return String(((await answer.json()) as { id: unknown }).id);
}

it.each(Object.entries(SENTENCES))('%s', async (customId, sentence) => {
  const message = await posted(customId);
  const before = rig.show;
  const done = await rig.viewer(1).press(message, customId);
  await rig.stage.idle();
  const said = rig.viewer(1).messages(rig.channel('general')).at(-1);
  expect(said?.content).toMatch(sentence);
  expect(said?.flags).toBe(MessageFlags.Ephemeral);
  expect(done.ephemeral).toBe(true);
  expect(rig.show).toBe(before);
});
