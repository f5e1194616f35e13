// Little stories of a member's own trader, all of one love: the pamphlet, the society of its friends,
// the brother-in-law who does not see it, and the forms that have no box for it.

import type { Lexicon } from '../../grammar/grammar.ts';

export const GUEST_MUSINGS: Lexicon = {
  gag: [
    'I wrote a pamphlet about {love}; it has sold {few} copies, and one came back.',
    'The second edition of my pamphlet on {love} corrects {few} errors and adds {some}.',
    'At {clock} I found my pamphlet on {love} under a table leg; the table stands by it.',
    'They want to film my pamphlet on {love}, with {few} explosions; I have agreed to {few}.',
    'There is a society for the friends of {love}; we are {few}, and not on speaking terms.',
    'The friends of {love} met at {clock}, fell out over {biscuits|chairs|hymns}, and are two clubs now.',
    'I lost my seat among the friends of {love}, {few} votes to one; the one was mine, and I wavered.',
    'The friends of {love} keep their funds in {mover}; at {price} I have not told the others.',
    'Our club for {love} has a song of {few} verses; everybody else hums.',
    'My brother-in-law says that {love} will never pay; he is up {few} percent on a car park.',
    'My brother-in-law gave me a book on saving; I press {few} pictures of {love} in it.',
    'My brother-in-law timed me on {love}: {some} minutes, and I had not yet sat down.',
    'I once spoke at a wedding about {love}, for {some} minutes; I was there to mend the {boiler|piano|roof}.',
    'Asked what I would save from a fire, I said {love}; my {sister|lodger|tailor} now sleeps by the door.',
    'Under "dependants" I put {love}; the office has written {few} times, and warmer each time.',
    'The bank wanted a word that I could not forget, so now {few} clerks know about {love}.',
    'I gave {love} as next of kin; they rang at {clock} to ask who of us would identify the other.',
    'I named {love} as my referee and got the {job|flat|loan}; I have not slept well since {clock}.',
    'The doctor told me to give up {love} or prices; at {clock} I gave up the doctor.',
    'To fall asleep I think of {mover} at {price}; to stay awake, of {love}.',
    'They hypnotised me so that I forget {love}; now I cannot bear {stairs|Thursdays|celery}.',
    'Told to draw my future at school, I drew {love}; they kept it on file for {some} years.',
    'My first word was about {love}; my second, {few} years on, was an apology.',
    'I was engaged for {few} weeks, until it was {love} or the {curtains|in-laws|sideboard}.',
    'At {clock} I had to choose between {love} and {love2}; I have been sending flowers ever since.',
    'I keep a picture of {love} where my money used to be; it takes {few} times the room.',
    'A man offered me {few} hundred for {love}; I was so offended that I made him say it twice.',
    'Somebody compared {mover} to {love} at {clock}, and had to be walked round the block.',
    'My will is short: {love} first, then the {silver|sofa|debts}, then {mover}, should any be left.',
    'I asked {love} to marry me once, at {clock}, as a joke; I still think about the pause.',
  ],
};
