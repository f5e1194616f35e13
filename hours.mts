import { loadAssets } from './src/assets.ts';
import { Offstage } from './src/offstage/offstage.ts';
import { secretOf } from './src/offstage/secret.ts';
import { understudy } from './src/minds/understudy/understudy.ts';
const { cast, deck } = loadAssets();
let found = 0;
for (let i = 0; i < 120 && found < 3; i++) {
  const log: string[] = []; let at: number | undefined;
  const mind = understudy();
  const o = new Offstage({ deck, mindFor: () => mind, deadlineMs: 60000, onStep: ({ record, after }: any) => {
    for (const e of record.events) { if (/^afterHoursBegan|^tradingHalted/.test(e.type)) { log.push(`${after.episode?.round} ${JSON.stringify(e).slice(0,120)}`); if (e.type === 'afterHoursBegan') at = after.episode?.round; } if (e.type === 'juryReturned') log.push('jury'); if (e.type === 'confessed') log.push('c'); }
  } } as any);
  await o.create({ cast, settings: { roundsPerEpisode: 16 } as any, atMs: 1_700_000_000_000 });
  await o.playEpisode(secretOf(`hours ${i}`), async () => undefined);
  if (at !== undefined && at <= 10 && log.includes('jury')) { found++; console.log(i, log.join(' | ')); }
}
