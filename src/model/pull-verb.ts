// `npm run model -- pull NAME`: brings a model of the catalogue, or any GGUF of a hub, onto the shelf.

import { SingleBar } from 'cli-progress';
import { CatalogueFault } from '../minds/catalogue/catalogue-fault.ts';
import type { Progress } from '../minds/catalogue/download.ts';
import { freeName, nameFromFile } from '../minds/catalogue/mind-name.ts';
import { pull } from '../minds/catalogue/pull.ts';
import { gigabytes } from '../minds/llama/tensor-size.ts';
import type { Desk } from './desk.ts';

export interface PullWish {
  /** A name of the catalogue, `hf:…`, or an address. */
  readonly what: string;
  /** What it is to be called here. */
  readonly as?: string | undefined;
  readonly signal: AbortSignal;
}

export async function pullModel(desk: Desk, { what, as, signal }: PullWish): Promise<void> {
  const { config, roster, catalogue, say } = desk;
  const known = catalogue.find(({ name }) => name === what.toLowerCase());
  const uri =
    known?.uri ??
    addressIn(
      what,
      catalogue.map(({ name }) => name),
    );
  const name = freeName(
    as ?? known?.name ?? nameFromFile(uri.replace(/[?#].*$/, '').replace(/:[^:/]*$/, '')),
  );
  if (roster.shelf.has(name)) {
    say(`${name} is here already: npm run model -- use ${name}`);
    return;
  }
  if (roster.find(name) !== undefined) {
    throw new CatalogueFault(`Another mind is called "${name}": give this one a name with --as.`);
  }
  if (known !== undefined) say(`${known.name} by ${known.maker}, licence: ${known.licence}`);
  const bar = new Bar(say);
  try {
    const { file, checksum } = await pull({
      ...{ name, uri, fasterUri: known?.fasterUri, sha256: known?.sha256 ?? null },
      ...{ shelf: roster.shelf, signal },
      ...{ hub: config.modelHub, token: config.hubToken },
      onFound: ({ fileName, sizeBytes }) => say(`${fileName}, ${gigabytes(sizeBytes)}`),
      onProgress: (progress) => bar.show(progress),
    });
    bar.stop();
    say(
      checksum === 'matches' ? 'The checksum matches.' : 'The server names no checksum; the length is right.',
    );
    say(`${file.path}\nTo let it play: npm run model -- use ${name}   (one performer: --for alice)`);
  } finally {
    bar.stop();
  }
}

function addressIn(what: string, names: readonly string[]): string {
  if (/^(hf:|https?:\/\/)/.test(what)) return what;
  if (/[\\/]/.test(what) || /\.gguf$/i.test(what)) {
    throw new CatalogueFault(`${what} is a file of your own: npm run model -- use ${what}`);
  }
  throw new CatalogueFault(
    `"${what}" is not in the catalogue: it has ${names.join(', ')}. hf:owner/repository/file.gguf works too.`,
  );
}

/** A bar on a terminal, a line for each tenth elsewhere. */
class Bar {
  readonly #say: (line: string) => void;
  readonly #bar = process.stderr.isTTY
    ? new SingleBar({ format: '{bar} {percentage}% · {doneText} of {totalText} · {eta_formatted} left' })
    : null;
  #tenths = 0;

  constructor(say: (line: string) => void) {
    this.#say = say;
  }

  show({ doneBytes, totalBytes }: Progress): void {
    if (totalBytes === 0) return;
    const texts = { doneText: gigabytes(doneBytes), totalText: gigabytes(totalBytes) };
    if (this.#bar !== null) {
      if (!this.#bar.isActive) this.#bar.start(totalBytes, doneBytes, texts);
      this.#bar.update(doneBytes, texts);
      return;
    }
    const tenths = Math.floor((10 * doneBytes) / totalBytes);
    if (tenths > this.#tenths) this.#say(`${tenths * 10}%`);
    this.#tenths = Math.max(tenths, this.#tenths);
  }

  stop(): void {
    this.#bar?.stop();
  }
}
