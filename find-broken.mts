import { loadAssets } from './src/assets.ts';
import { Offstage } from './src/offstage/offstage.ts';
import { secretOf } from './src/offstage/secret.ts';
import { understudy } from './src/minds/understudy/understudy.ts';
import { DEFAULT_SETTINGS } from './src/show/state/settings.ts';
const { cast, deck } = loadAssets();
for (let i = 0; i < 160; i++) {
  const log: string[] = [];
  const mind = understudy();
  const o = new Offstage({ deck, mindFor: () => mind, deadlineMs: 60000, onStep: ({ record, after }: any) => {
    for (const e of record.events) if (/thread/i.test(e.type)) log.push(`${after.episode?.round} ${JSON.stringify(e)}`);
  } } as any);
  await o.create({ cast, settings: { roundsPerEpisode: 16 } as any, atMs: 1_700_000_000_000 });
  await o.playEpisode(secretOf(`seven ${i}`), async () => undefined);
  const br = log.filter((l) => /"broken"/.test(l));
  if (br.length) { const e = JSON.parse(br[0]!.replace(/^\S+ /, "")); const at = Number(br[0]!.split(" ")[0]); if (at - e.agreedInRound >= 2 && at <= 12) console.log(i, at, e.agreedInRound, e.thread, br[0]!.slice(0, 200)); }
}
