import { loadAssets } from './src/assets.ts';
import { partFor } from './src/minds/part.ts';
import { reviewBriefFor } from './src/minds/reviewBrief.ts';
import { briefFor } from './src/minds/brief.ts';
import { promptFor } from './src/minds/prompt.ts';
import { reviewAsUnderstudy } from './src/minds/understudy/officer.ts';
import { apply } from './src/show/apply.ts';
import { checkInvariants } from './src/show/invariants.ts';
import { guildId } from './src/show/ids.ts';
import { DEFAULT_SETTINGS } from './src/show/settings.ts';
import { emptyShow } from './src/show/show.ts';
import { step } from './src/show/step.ts';
import { stressedCents } from './src/show/stress.ts';
import { headlessSeed } from './src/headless/run.ts';

const { cast, deck } = loadAssets();
const from = Number(process.argv[2] ?? 0);
const seasons = Number(process.argv[3] ?? 50);
const out: Record<string, number> = {};
const count = (k: string, n = 1) => { out[k] = (out[k] ?? 0) + n; };
let bankMin = Infinity, stressMin = Infinity, freshMax = 0;
const wins: Record<string, number> = {}, epWins: Record<string, number> = {}, calledBy: Record<string, number> = {}, broke: Record<string, number> = {}, endEq: Record<string, number> = {};
const regimeRounds: Record<string, number> = {};
const t0 = performance.now();
let rounds = 0;
for (let s = from; s < from + seasons; s++) {
  let show = emptyShow(guildId('1'));
  const seen = new Set<string>();
  let regimes = new Set<string>();
  const act = (intent: any) => {
    const o = step(show, intent, deck);
    if (!o.ok) throw new Error(`season ${s}: ${intent.type} ${JSON.stringify(o.rejection)}`);
    const atMs = Math.max(intent.atMs, show.atMs);
    for (const e of o.events) {
      show = apply(show, e, atMs);
      const bank = show.money.bank ?? 0;
      if (e.type !== 'showCreated' && show.season.number > 0) bankMin = Math.min(bankMin, bank);
      if (bank < 0) throw new Error(`season ${s}: bank ${bank} at ${JSON.stringify(e)}`);
      count(`n ${e.type}`);
      if (e.type === 'marginCalled') { seen.add('call'); calledBy[e.performer] = (calledBy[e.performer] ?? 0) + 1; }
      if (e.type === 'wentBankrupt') { seen.add('bankrupt'); broke[e.performer] = (broke[e.performer] ?? 0) + 1; }
      if (e.type === 'tradingHalted') seen.add('halt');
      if (e.type === 'tradingHalted' && e.level === 20) seen.add('halt20');
      if (e.type === 'overruled') { seen.add('overruled'); count(`over ${e.occasion} ${e.who === 'desk' ? 'desk' : 'trader'}`); }
      if (e.type === 'decisionReviewed' && e.review?.verdict === 'flag') count('flags');
      if (e.type === 'roundStarted') rounds++;
      if (e.type === 'roundClosed' && show.episode) { regimes.add(show.episode.regime); regimeRounds[show.episode.regime] = (regimeRounds[show.episode.regime] ?? 0) + 1; }
      if (e.type === 'episodeClosed') {
        count('episodes');
        for (const k of seen) count(`ep ${k}`);
        if (regimes.size <= 1) count('ep one regime');
        for (const w of e.winners) epWins[w] = (epWins[w] ?? 0) + 1;
        seen.clear(); regimes = new Set();
      }
      if (e.type === 'hypocriteNamed' && e.performer) count('ep hypocrite');
      if (e.type === 'seasonClosed') wins[e.champion] = (wins[e.champion] ?? 0) + 1;
      if (e.type === 'episodeClosed') for (const [id, c] of Object.entries(e.profitCents)) endEq[id] = (endEq[id] ?? 0) + c / 100;
    }
    checkInvariants(show);
    if (show.episode) stressMin = Math.min(stressMin, stressedCents(show));
  };
  act({ type: 'createShow', atMs: 0, guild: show.guild, settings: { ...DEFAULT_SETTINGS, sleepAfterMs: null }, cast });
  for (let ep = 1; ep <= 5; ep++) {
    act({ type: 'ringOpeningBell', atMs: show.atMs, ...headlessSeed(`sim ${s}`, ep), closesAtMs: null });
    while (show.episode) {
      act({ type: 'startRound', atMs: show.episode.nextRoundAtMs });
      for (let q = show.episode?.asked[0]; q; q = show.episode?.asked[0]) {
        const playedBy = { mind: 'understudy', understudyBecause: null };
        if (q.kind === 'decide' && s % 5 === 0) freshMax = Math.max(freshMax, promptFor(briefFor(show, q)).fresh.length);
        if (q.kind === 'review') act({ type: 'review', atMs: show.atMs, question: q.id, review: reviewAsUnderstudy(reviewBriefFor(show, q)), playedBy });
        else act({ ...partFor(show, q).standIn(playedBy as never), atMs: show.atMs });
      }
    }
  }
}
const eps = out['episodes'] ?? 1;
const pct = (n = 0, of = eps) => `${((100 * n) / of).toFixed(1)}%`;
console.log(`${seasons} seasons, ${eps} episodes, ${((performance.now() - t0) / rounds).toFixed(2)} ms a round; fresh max ${freshMax}`);
console.log('bank min $', bankMin / 100, ' stress min $', stressMin / 100);
for (const k of ['call', 'bankrupt', 'halt', 'halt20', 'overruled', 'one regime', 'hypocrite']) console.log(k.padEnd(12), pct(out[`ep ${k}`]));
console.log('season wins', Object.fromEntries(Object.entries(wins).map(([k, n]) => [k, pct(n, seasons)])));
console.log('episode wins', Object.fromEntries(Object.entries(epWins).map(([k, n]) => [k, pct(n)])));
console.log('mean episode profit', Object.fromEntries(Object.entries(endEq).map(([k, n]) => [k, (n / eps).toFixed(0)])));
console.log('calls', calledBy, 'bankrupt', broke);
console.log('flags', pct(out['flags'], out['n decisionReviewed']), Object.fromEntries(Object.entries(out).filter(([k]) => k.startsWith('over') || /liquid|Override|Refused|Fined|Warned|assetHalted|TwoFaced|deskTraded|consensus/.test(k))));
console.log('regime rounds', regimeRounds);
