// What each moment of the show looks and sounds like on the floor. A table that knows every moment there is; what is not
// seen or heard on the floor is null.

import type { Spot } from '../../../../pictures/office/blocks.ts';
import type { LiveMoment } from '../../../../views/live/live-moment.ts';
import type { SoundBox } from '../sounds/sound-box.ts';
import type { Bell } from './bell.ts';
import type { Flights } from './flights.ts';

const CROWN_MS = 5200;
const ALARM_MS = 3200;

export interface Props {
  readonly bell: Bell;
  readonly flights: Flights;
  readonly sounds: SoundBox;
  readonly spotOf: (performer: string) => Spot | undefined;
  readonly hop: (performer: string) => void;
  /** The performer turns to whom the line is said, when it pops. */
  readonly answers: (performer: string, to: string) => void;
}

/** Several types may share one shape. */
type MomentOf<Type, Moment = LiveMoment> = Moment extends { readonly type: infer Types }
  ? Type extends Types
    ? Moment
    : never
  : never;
type Play<Moment> = (props: Props, moment: Moment, atMs: number) => void;

const over = (props: Props, performer: string, play: (spot: Spot) => void): void => {
  const spot = props.spotOf(performer);
  if (spot !== undefined) play(spot);
};

function celebrated(props: Props, performer: string, atMs: number): void {
  over(props, performer, (spot) => props.flights.confetti(spot, atMs));
  props.hop(performer);
}

function crowned(props: Props, performer: string, atMs: number): void {
  celebrated(props, performer, atMs);
  props.flights.sign('crown', () => props.spotOf(performer), { atMs, forMs: 2 * CROWN_MS });
}

const cheered: Play<{ readonly performer: string }> = (props, { performer }, atMs) => {
  celebrated(props, performer, atMs);
  props.sounds.play('crowd');
};

const alarmed: Play<{ readonly performer: string }> = (props, { performer }, atMs) => {
  props.flights.sign('alarm', () => props.spotOf(performer), { atMs, forMs: ALARM_MS });
  props.sounds.play('buzzer');
};

const PLAYS: { readonly [Type in LiveMoment['type']]: Play<MomentOf<Type>> | null } = {
  said: (props, { performer, to }) => {
    if (to !== null) props.answers(performer, to);
  },
  bell: (props, { which, winners }, atMs) => {
    if (which === 'round') return;
    props.bell.ring(atMs);
    props.sounds.play('bell');
    if (which !== 'closing') return;
    props.sounds.play('crowd');
    for (const performer of winners) crowned(props, performer, atMs);
  },
  headline: (props) => props.sounds.play('wire'),
  prices: null,
  halted: (props) => props.sounds.play('buzzer'),
  resumed: null,
  plot: null,
  notice: null,
  traded: (props, { performer }, atMs) => {
    over(props, performer, (spot) => props.flights.coins(spot, atMs));
    props.sounds.play('till');
  },
  called: alarmed,
  soldOut: alarmed,
  ruined: (props) => props.sounds.play('fall'),
  comeback: cheered,
  champion: (props, { performer }, atMs) => {
    crowned(props, performer, atMs);
    props.sounds.play('crowd');
  },
  lead: (props, { performer }, atMs) => {
    props.flights.sign('crown', () => props.spotOf(performer), { atMs, forMs: CROWN_MS });
  },
  forfeit: (props, { performer }) => props.hop(performer),
  vote: null,
};

export function play(props: Props, moment: LiveMoment, atMs: number): void {
  // The table has each moment's own play under its type.
  const played = PLAYS[moment.type] as Play<LiveMoment> | null;
  played?.(props, moment, atMs);
}
