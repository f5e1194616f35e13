import { loadAssets } from './src/assets.ts';
import { Offstage } from './src/offstage/offstage.ts';
import { secretOf } from './src/offstage/secret.ts';
import { understudy } from './src/minds/understudy/understudy.ts';
const { cast, deck } = loadAssets();
const mind = understudy();
const o = new Offstage({ deck, mindFor: () => mind, deadlineMs: 60000, onStep: ({ record, after }: any) => {
    for (const e of record.events) if (/threadMoved|threadOpened/.test(e.type)) console.log(after.episode?.round, e.type, e.thread?.id ?? e.thread, e.verb ?? e.thread.kind, e.by ?? '', e.ended ?? '');
    if (process.argv[2]) for (const e of record.events) if (e.type==='turnTaken') console.log(after.episode?.round, e.performer, e.room, e.speech);
  } } as any);
await o.create({ cast, settings: { roundsPerEpisode: 16 } as any, atMs: 1_700_000_000_000 });
await o.playEpisode(secretOf(`seven 113`), async () => undefined);
