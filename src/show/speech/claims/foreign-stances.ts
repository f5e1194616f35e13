// The same of the speaker's own position in the other languages, as plainly as a table can hold it: what one says in the
// first person. Negated and supposed clauses claim nothing.

import type { Language } from '../../../languages/language.ts';
import { ASSETS, type Asset } from '../../market/asset.ts';
import { TONGUES } from '../tongues.ts';
import type { StanceClaim } from './claim.ts';

type Foreign = Exclude<Language, 'en'>;

interface Verbs {
  readonly long: string;
  readonly short: string;
  readonly out: string;
  /** What makes of a clause a wish, a report or its contrary. */
  readonly not: string;
}

const VERBS: Readonly<Record<Foreign, Verbs>> = {
  es: {
    long: 'compro|compré|he comprado|estoy comprando|estoy largo|estoy larga|voy largo|voy larga|me pongo largo|me pongo larga|en largo',
    short: 'estoy corto|estoy corta|voy corto|voy corta|me pongo corto|me pongo corta|en corto',
    out: 'vendo|vendí|he vendido|estoy vendiendo|estoy fuera de|me salgo de',
    not: 'no|nunca|jamás|si|ojalá|creen|piensan|dicen|digo|diré|dije|quisiera|podría|debería',
  },
  de: {
    long: 'ich kaufe|kaufe ich|ich habe gekauft|ich kaufte|bin ich long|ich bin long|ich gehe long|gehe ich long',
    short: 'bin ich short|ich bin short|ich gehe short|gehe ich short|ich shorte|shorte ich',
    out: 'ich verkaufe|verkaufe ich|ich verkaufte|ich bin raus aus|bin ich raus aus',
    not: 'nicht|nie|niemals|kein\\p{L}*|wenn|falls|würde|könnte|sollte|glauben|denken|sage|sagte|sagen',
  },
  fr: {
    long: "j['’]achète|j['’]ai acheté|je suis long|je suis longue|je suis acheteur|je suis acheteuse|je passe long",
    short: 'je suis short|je suis à découvert|je passe short|je shorte|je vends à découvert',
    out: "je vends(?! à découvert)|j['’]ai vendu|je suis sorti de|je suis sortie de|je sors de",
    not: "ne|n['’]|pas|jamais|si|croient|pensent|dis|dirai|dire|voudrais|pourrais|devrais",
  },
  pt: {
    long: 'compro|comprei|estou comprando|estou comprado em|estou comprada em|estou long em|vou long em|entro long em',
    short: 'estou short em|vou short em|entro short em|estou vendido em|estou vendida em',
    out: 'vendo|vendi|estou vendendo|saí de|estou fora de',
    not: 'não|nunca|jamais|se|pensam|acham|dizem|digo|direi|disse|queria|poderia|deveria',
  },
  ja: {
    long: '買う|買った|買います|買いました|買い増す|ロングだ|ロングにする|ロングする|ロングで入る',
    short: 'ショートだ|ショートする|ショートにする|ショートした|空売りする|空売りした',
    out: '売る|売った|売ります|売りました|手放した',
    not: 'ない|ません|なら|れば|たら|という|と言|ふり|だろう|べき|みんな|彼ら',
  },
};

interface Reader {
  readonly sides: readonly (readonly [StanceClaim['side'], RegExp])[];
  readonly not: RegExp;
  readonly clauses: RegExp;
}

const word = (source: string, language: Foreign): RegExp =>
  language === 'ja' ? new RegExp(source, 'u') : new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu');

const readerFor = (language: Foreign): Reader => {
  const { long, short, out, not } = VERBS[language];
  return {
    sides: (
      [
        ['long', long],
        ['short', short],
        ['out', out],
      ] as const
    ).map(([side, source]) => [side, word(source, language)]),
    not: word(not, language),
    clauses: language === 'ja' ? /[。！？；;…]+/ : /[.!?;:…](?=\s|$)|,\s/,
  };
};

const READERS: Readonly<Record<Foreign, Reader>> = {
  es: readerFor('es'),
  de: readerFor('de'),
  fr: readerFor('fr'),
  pt: readerFor('pt'),
  ja: readerFor('ja'),
};

const namedIn = (clause: string, language: Foreign): readonly Asset[] => {
  const lower = clause.toLowerCase();
  return ASSETS.filter((asset) =>
    [asset.toLowerCase(), ...TONGUES[language].assets[asset]].some((name) => lower.includes(name)),
  );
};

/** Only where a clause names one asset and one way. */
export function foreignStancesIn(sentence: string, language: Foreign): readonly StanceClaim[] {
  const { sides, not, clauses } = READERS[language];
  return sentence.split(clauses).flatMap((clause): readonly StanceClaim[] => {
    const ways = sides.filter(([, pattern]) => pattern.test(clause));
    const [way, other] = ways;
    const [asset, second] = namedIn(clause, language);
    if (way === undefined || other !== undefined || asset === undefined || second !== undefined) return [];
    if (not.test(clause)) return [];
    return [{ kind: 'stance', words: clause.trim(), by: 'own', tense: 'done', side: way[0], asset }];
  });
}
