// Every view there is, as anybody may ask for it: Ann asks where somebody must. A new view does not compile until it
// is here, by itself or as a part of another.

import { wordsOf } from '../../../src/languages/words.ts';
import { marketIn } from '../../../src/show/parlour/pool-id.ts';
import { EPISODE_MARKETS } from '../../../src/show/parlour/wagers.ts';
import { careerLines, castText } from '../../../src/views/answers/cast.ts';
import { deskText } from '../../../src/views/answers/desk.ts';
import { heldFile, heldText } from '../../../src/views/answers/held.ts';
import { helpText } from '../../../src/views/answers/help.ts';
import { lineText, underwayText } from '../../../src/views/answers/line.ts';
import { marketText } from '../../../src/views/answers/market.ts';
import { portfolioText } from '../../../src/views/answers/portfolio.ts';
import { episodeLines } from '../../../src/views/answers/settings/settings.ts';
import { liveFeed, restingFeed, thoughtsOf } from '../../../src/views/answers/thoughts.ts';
import { oddsText } from '../../../src/views/betting/odds.ts';
import { receiptText } from '../../../src/views/betting/receipts.ts';
import { settlementsOf } from '../../../src/views/betting/settlements.ts';
import { betsText, slipText } from '../../../src/views/betting/slip.ts';
import { tipstersText } from '../../../src/views/betting/tipsters.ts';
import { walletText } from '../../../src/views/betting/wallet.ts';
import { boardView } from '../../../src/views/cards/board.ts';
import { hallView } from '../../../src/views/cards/hall-card.ts';
import { marketView } from '../../../src/views/cards/market-card.ts';
import { oddsView } from '../../../src/views/cards/odds-card.ts';
import { officeView } from '../../../src/views/cards/office.ts';
import { plotView } from '../../../src/views/cards/plot/plot-card.ts';
import { portfolioView } from '../../../src/views/cards/portfolio-card.ts';
import { careerProfile } from '../../../src/views/cards/profile-card.ts';
import { rankingOf } from '../../../src/views/cards/ranking.ts';
import { recapView } from '../../../src/views/cards/recap-card.ts';
import { relationsView } from '../../../src/views/cards/relations-card.ts';
import { sceneView } from '../../../src/views/cards/scene-card.ts';
import { standingsText } from '../../../src/views/cards/standings-text.ts';
import { actsOf } from '../../../src/views/floor/acts.ts';
import { floorState } from '../../../src/views/floor/floor-state.ts';
import { overseerLine } from '../../../src/views/floor/overseer-line.ts';
import { smallPrint, spokenLine } from '../../../src/views/floor/spoken-line.ts';
import { followedThoughts, liveBook, thoughtsSoFar } from '../../../src/views/live/live-book.ts';
import { livePicture } from '../../../src/views/live/live-picture.ts';
import type { LiveSaying } from '../../../src/views/live/live-saying.ts';
import { momentsOf } from '../../../src/views/live/moments.ts';
import { morningText, recapOf } from '../../../src/views/paper/recap.ts';
import { retellingsOf } from '../../../src/views/paper/retelling.ts';
import { rewindText } from '../../../src/views/paper/rewind.ts';
import { momentTurn, spokenTurns } from '../../../src/views/paper/said-turn.ts';
import {
  backedText,
  outcomesOf,
  outcomeText,
  putIn,
  takenText,
  waitingList,
} from '../../../src/views/plots/asks.ts';
import { plotsText, threadText } from '../../../src/views/plots/plots.ts';
import { chaosResultText, chaosText } from '../../../src/views/votes/chaos.ts';
import { motionResultText, motionText } from '../../../src/views/votes/motion.ts';
import { pileText, verdictLines, waitingLines } from '../../../src/views/votes/own-headlines.ts';
import { floorWords } from '../../../src/views/words/floor-words.ts';
import { ALEX, ANN } from '../../playhouse.ts';
import { floorLines } from '../floor/floor-lines.ts';
import { saidIn, sharesOf } from './lines.ts';
import type { Modules } from './modules.ts';
import type { Seen, Shown, View } from './seen.ts';

const EN = wordsOf('en');
/** As the stage hands it in, with a filter that lets everything through. */
const SAYING: LiveSaying = {
  words: EN,
  clean: (text) => text,
  pressId: (press) => JSON.stringify(press),
};
const NOTHING_BESIDE = {
  ...{ isCalled: false, feeds: [], asks: [], setUpDrafts: [] },
  ...{ cardDrafts: [], refused: undefined },
};

const ofEach =
  <Item>(items: (seen: Seen) => readonly Item[], view: (seen: Seen, item: Item) => unknown): View =>
  (seen) =>
    items(seen).map((item) => view(seen, item));
const cast = ({ show }: Seen) => show.cast;
const markets = ({ show }: Seen) =>
  (show.episode?.pools ?? []).flatMap(({ id }) => marketIn(id) ?? []).concat(EPISODE_MARKETS);
const events = ({ record }: Seen) => record.events;

export const VIEWS: { readonly [File in keyof Modules]: Shown<Modules[File]> } = {
  'answers/cast.ts': {
    castText: ({ show }) => castText(EN, show, () => ({ name: 'understudy', instead: null })),
    castLines: 'in floorNews',
    waitingLines: 'in castText',
    careerLines: ofEach(cast, ({ show }, { id }) => careerLines(EN, show, id)),
  },
  'answers/desk.ts': { deskText: ({ show }) => deskText(EN, show, ANN) },
  'answers/held.ts': {
    holdsNothing: 'in heldText',
    heldText: ({ show, record }) =>
      heldText(EN, show, { viewer: ANN, records: [record], beside: NOTHING_BESIDE }),
    heldFile: ({ show, record }) =>
      heldFile(show, { viewer: ANN, records: [record], beside: NOTHING_BESIDE }).text,
  },
  'answers/help.ts': {
    helpText: ({ show, atMs }) => helpText(EN, show, { viewer: ANN, isManager: true, atMs }),
    mayBet: 'in helpText',
  },
  'answers/line.ts': {
    lineText: (seen) => saidIn(seen).map((turn) => lineText(EN, seen.show, turn)),
    underwayText: ({ show, atMs }) => underwayText(EN, show, { episode: 1, round: 1, performer: ALEX, atMs }),
  },
  'answers/market.ts': { marketText: ({ show }) => marketText(EN, show, show.atMs) },
  // What closed episodes came to, and nothing of a show.
  'answers/minds.ts': {},
  'answers/portfolio.ts': {
    portfolioText: ofEach(cast, ({ show }, { id }) =>
      portfolioText(EN, show, { trader: id, playedBy: { name: 'understudy', instead: null } }),
    ),
  },
  'answers/lacks.ts': {},
  'answers/rejections.ts': {},
  'answers/settings/setting-value.ts': {},
  'answers/set-up.ts': {},
  'answers/settings/settings-panel.ts': {},
  'answers/settings/settings.ts': {
    episodeLines: ({ show }) => episodeLines(wordsOf('en'), show),
    movedLines: 'in floorNews',
  },
  'answers/teardown.ts': {},
  'answers/thoughts.ts': {
    thoughtsOf: ofEach(cast, ({ show }, { id }) =>
      thoughtsOf(EN, show, { performer: id, count: 99, nowMs: show.atMs }),
    ),
    liveFeed: { forFollower: ({ show }) => liveFeed(EN, show, ALEX) },
    restingFeed: { forFollower: ({ show }) => restingFeed(EN, show, ALEX) },
  },
  'betting/bet-results.ts': { betLines: 'in recapOf', bestBetLine: 'in recapOf' },
  'betting/leak.ts': { thoughtLeakedLine: 'in floorNews' },
  'betting/markets.ts': {
    threadOf: 'in oddsText',
    marketLabel: 'in betsText',
    marketName: 'in oddsText',
    outcomeName: 'in oddsText',
    outcomeNames: 'in floorNews',
    claimOf: 'in chaosText',
  },
  'betting/odds.ts': {
    oddsText: ofEach(markets, ({ show }, market) =>
      oddsText(EN, show, { viewer: ANN, market, atMs: show.atMs }),
    ),
    lockLine: 'in oddsText',
  },
  'betting/pool-odds.ts': {},
  'betting/receipts.ts': {
    receiptText: ({ show, records }) =>
      receiptText(EN, show, {
        viewer: ANN,
        episode: show.lastResult?.number ?? 0,
        settlements: settlementsOf(records),
      }),
  },
  'betting/settlements.ts': { settlementsOf: 'in receiptText' },
  'betting/slip.ts': {
    slipText: ofEach(markets, ({ show }, market) =>
      slipText(EN, show, { viewer: ANN, market, atMs: show.atMs }),
    ),
    betLines: 'in betsText',
    betsText: ({ show }) => betsText(EN, show, { viewer: ANN, atMs: show.atMs }),
  },
  'betting/tipsters.ts': { tipstersText: ({ show }) => tipstersText(EN, show, ANN) },
  'betting/wallet.ts': {
    walletText: ({ show, atMs }) => walletText(EN, show, { viewer: ANN, atMs }),
    limitLines: 'in walletText',
  },
  'cards/board-alt.ts': {},
  'cards/board.ts': { boardView: ({ show }) => boardView(show) },
  'cards/hall-card.ts': { hallView: ({ show }) => hallView(show) },
  'cards/market-card.ts': { marketView: ({ show }) => marketView(show) },
  'cards/odds-card.ts': {
    oddsView: ofEach(markets, ({ show }, market) => oddsView(show, market)),
  },
  'cards/office-alt.ts': {},
  'cards/office.ts': { officeView: ({ show }) => officeView(show) },
  'cards/plot/plot-card.ts': { plotView: ({ show }) => plotView(show) },
  'cards/plot/plot-scene.ts': { threadScene: 'in sceneView', hadThreadScene: 'in sceneView' },
  'cards/plot/plot-words.ts': {},
  'cards/portfolio-card.ts': {
    portfolioView: ofEach(cast, ({ show }, { id }) => portfolioView(show, id)),
  },
  'cards/profile-card.ts': {
    careerProfile: ofEach(cast, ({ show }, { id }) => careerProfile(EN, show, { id, sign: 'farewell' })),
  },
  'cards/ranking.ts': { rankingOf: ({ show }) => rankingOf(show) },
  'cards/recap-card.ts': { recapView: ({ show, records }) => recapView(EN, show, records) },
  'cards/relations-card.ts': { relationsView: ({ show }) => relationsView(show) },
  'cards/scene-card.ts': { sceneView: ofEach(events, ({ show }, event) => sceneView(EN, show, event)) },
  'cards/share-card.ts': { shareView: (seen) => sharesOf(seen) },
  'cards/standings-text.ts': {
    standingsText: ({ show }) => standingsText(EN, show, show.atMs),
    standingsTitle: 'in standingsText',
  },
  'doctor/checkup.ts': {},
  'doctor/doctor-text.ts': {},
  'doctor/findings.ts': {},
  'doctor/refusal.ts': {},
  'doctor/vitals.ts': {},
  'floor/acts.ts': {
    actsOf: ({ record, before, show }) =>
      actsOf({ record, before, after: show }).map((act) => floorLines(floorWords(show), act)),
  },
  'floor/bells.ts': {
    bellOpened: 'in floorNews',
    bellClosed: 'in floorNews',
    nextBell: 'in floorNews',
    poolLocked: 'in floorNews',
    poolSettled: 'in floorNews',
    houseLine: 'in floorNews',
  },
  'floor/fairness.ts': {},
  'floor/floor-link.ts': {},
  'floor/floor-state.ts': {
    floorState: ({ show }) => floorState(floorWords(show), show, show.atMs),
    whenOf: 'in boardView',
  },
  'floor/newsline.ts': {
    floorNews: ({ record, before, show }) => floorLines(floorWords(show), { record, before, after: show }),
  },
  'floor/noise.ts': {},
  'floor/overheard.ts': { overheard: 'in floorNews' },
  'floor/overseer-line.ts': {
    overseerLine: ofEach(events, ({ before }, event) =>
      event.type === 'supervised' || event.type === 'decisionReviewed'
        ? overseerLine(floorWords(before), before, event)
        : null,
    ),
  },
  'floor/played-by.ts': {},
  'floor/round-lines.ts': {
    bankruptLine: 'in floorNews',
    overheardLines: 'in floorNews',
    leadLines: 'in floorNews',
  },
  'floor/scenes.ts': { sceneLines: 'in floorNews' },
  'floor/spoken-line.ts': {
    smallPrint: ofEach(events, ({ before }, event) =>
      event.type === 'turnTaken' ? smallPrint(floorWords(before), before, event) : null,
    ),
    spokenLine: ofEach(events, ({ record, before, show }, event) =>
      event.type === 'turnTaken'
        ? spokenLine(floorWords(before), { record, before, after: show }, event)
        : null,
    ),
  },
  'floor/standstill.ts': {},
  'floor/step.ts': {},
  'floor/tape-lines.ts': { restLine: 'in floorNews' },
  'floor/thread-markets.ts': { threadMarketOpened: 'in floorNews', threadMarketLocked: 'in floorNews' },
  'live/changes.ts': {},
  'live/live-answer.ts': {},
  'live/live-book.ts': {
    liveBook: ofEach(cast, ({ show }, { id: performer }) =>
      liveBook(
        show,
        { performer, playedBy: { name: 'understudy', instead: null }, episode: show.episode },
        SAYING,
      ),
    ),
    thoughtsSoFar: { forFollower: ({ show }) => JSON.stringify(thoughtsSoFar(show, ANN, SAYING)) },
    followedThoughts: {
      forFollower: ({ record, before, show }) =>
        JSON.stringify(followedThoughts({ record, before, after: show }, ANN, SAYING)),
    },
  },
  'live/live-markets.ts': { liveMarkets: 'in livePicture' },
  'live/live-moment.ts': {},
  'live/live-people.ts': { livePeople: 'in livePicture' },
  'live/live-picture.ts': {
    livePicture: ({ show, before }) => livePicture(show, show.episode ?? before.episode, SAYING),
  },
  'live/live-plots.ts': { livePlots: 'in livePicture' },
  'live/live-saying.ts': {},
  'live/live-votes.ts': { liveVotes: 'in livePicture' },
  'live/moment-words.ts': { leaderOf: 'in momentsOf' },
  'live/moments.ts': {
    momentsOf: ({ record, before, show }) => momentsOf({ record, before, after: show }, SAYING),
  },
  'live/office-words.ts': {},
  'live/under-sign.ts': {},
  'live/unmarked.ts': {},
  'paper/after-hours.ts': { juryLine: 'in floorNews', afterHoursLines: 'in recapOf' },
  'paper/day-kind.ts': { dayKindOf: 'in recapOf', kindOf: 'in recapOf', weatherOf: 'in recapOf' },
  'paper/hypocrite.ts': { hypocriteLines: 'in recapOf' },
  'paper/moments/beats.ts': { beatLine: 'in recapOf', beatLines: 'in recapOf', beatOf: 'in retellingsOf' },
  'paper/moments/claims.ts': {},
  'paper/moments/moment-words.ts': { momentWords: 'in recapView' },
  'paper/moments/moment.ts': {},
  'paper/moments/moments.ts': {},
  'paper/moments/money-moments.ts': {},
  'paper/moments/scene-moments.ts': {},
  'paper/paper.ts': {},
  'paper/recap.ts': {
    recapOf: ({ show, records }) => recapOf(EN, show, records),
    morningText: ({ show, records }) => morningText(EN, show, records),
    printedThreads: 'in recapOf',
  },
  'paper/retelling.ts': {
    retellingsOf: ({ show, records }) => retellingsOf(EN, show, { records, beats: 3 }),
  },
  'paper/rewind.ts': {
    rewindText: ({ show, records }) =>
      rewindText(EN, show, {
        records,
        episode: show.episode?.number ?? 1,
        round: show.episode?.round ?? 1,
      }),
    roundsOver: 'in rewindText',
  },
  'paper/said-turn.ts': {
    // As the records have it; whoever asks gets only what was said.
    spokenTurns: ({ records }) => spokenTurns(records, 1),
    saidTurn: (seen) => saidIn(seen),
    momentTurn: ({ records }) => momentTurn(records, 1),
  },
  'paper/story.ts': { storyOf: 'in recapOf', roundsOf: 'in rewindText' },
  'paper/threads/beginnings.ts': {},
  'paper/threads/clauses.ts': {},
  'paper/threads/endings.ts': {},
  'paper/threads/surprise.ts': {},
  'paper/threads/telling.ts': {},
  'paper/threads/thread-lines.ts': { threadBlocks: 'in recapOf', threadClauses: 'in retellingsOf' },
  'paper/threads/told-threads.ts': { threadsOpenAfter: 'in rewindText' },
  'paper/threads/turnings.ts': {},
  'paper/what-if.ts': { whatIfLines: 'in recapOf' },
  'plots/asks.ts': {
    takenText: ofEach(
      ({ show }) => show.episode?.questions ?? [],
      ({ show }, asked) => takenText(EN, show, asked),
    ),
    backedText: ofEach(
      ({ show }) => show.episode?.questions ?? [],
      ({ show }, asked) => backedText(EN, show, asked),
    ),
    waitingLine: 'in floorNews',
    waitingLines: 'in floorNews',
    putLine: 'in floorNews',
    waitingList: ({ show }) => waitingList(EN, show),
    waitingIn: 'in waitingList',
    supportOf: 'in waitingList',
    putIn: ({ record, show: after }) => putIn({ record, after }).map(({ text }) => text),
    outcomesOf: ({ record, before }) => outcomesOf({ record, before }),
    outcomeText: ({ record, before }) =>
      outcomesOf({ record, before }).map((outcome) =>
        outcomeText(EN, before, { ...outcome, link: undefined }),
      ),
  },
  'plots/deed-words.ts': {},
  'plots/plots.ts': {
    openThreads: 'in plotsText',
    plotsText: ({ show }) => plotsText(EN, show),
    threadText: ofEach(
      ({ show: { plot } }) => [...plot.threads, ...plot.past],
      ({ show }, { id }) => threadText(EN, show, id),
    ),
  },
  'plots/thread-words.ts': {},
  'plots/turn-deeds.ts': { turnDeeds: 'in spokenLine', namesOf: 'in plotsText' },
  'plots/turning-points.ts': { openedLine: 'in floorNews', movedLines: 'in floorNews' },
  'plots/was-up-to.ts': { upToLines: 'in thoughtsOf' },
  'votes/chaos.ts': {
    chaosText: ({ show, atMs }) => show.chaos && chaosText(EN, show, { vote: show.chaos, atMs }),
    chaosResultText: ofEach(events, ({ before }, event) =>
      event.type === 'chaosClosed' ? chaosResultText(EN, before, event) : null,
    ),
  },
  'votes/effects.ts': {},
  'votes/motion.ts': {
    motionText: ({ show, atMs }) => show.motion && motionText(EN, show, { motion: show.motion, atMs }),
    motionResultText: ofEach(events, ({ before }, event) =>
      event.type === 'motionClosed' ? motionResultText(EN, before, event) : null,
    ),
    choiceWords: 'in motionText',
  },
  'votes/own-headlines.ts': {
    pileText: ({ show }) => pileText(EN, show),
    verdictLines: ({ show }) => verdictLines(EN, show, ANN),
    waitingLines: ({ show }) => waitingLines(EN, show),
  },
  'votes/tally.ts': { backersOf: 'in chaosText' },
};
