// Brings one file here by node-llama-cpp's own downloader: in parts, resumed after a cut connection within the same
// run and by the next one. A connection that gives nothing for a while is given up, what has come is kept.

import { createModelDownloader, type ModelDownloader } from 'node-llama-cpp';
import { CatalogueFault } from './catalogue-fault.ts';

export interface Progress {
  readonly doneBytes: number;
  readonly totalBytes: number;
}

export interface DownloadOptions {
  readonly url: string;
  readonly folder: string;
  readonly fileName: string;
  readonly hub: string;
  /** What the hub said; more than that is never written. */
  readonly sizeBytes: number;
  readonly token?: string | undefined;
  /** Without a byte for so long, the connection counts as lost. */
  readonly stallMs: number;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** The file's path. Throws CatalogueFault where the connection or the disk gives up, the signal's reason otherwise. */
export async function download(options: DownloadOptions): Promise<string> {
  const watch = new Watch(options);
  try {
    const downloader = await watch.orLost(open(options, watch));
    watch.of(downloader);
    await watch.orLost(downloader.download());
    return downloader.entrypointFilePath;
  } catch (cause) {
    throw watch.faultOf(cause);
  } finally {
    await watch.end();
  }
}

function open(
  { url, folder, fileName, hub, token }: DownloadOptions,
  watch: Watch,
): Promise<ModelDownloader> {
  return createModelDownloader({
    modelUri: url,
    dirPath: folder,
    fileName,
    deleteTempFileOnCancel: false,
    ...(token === undefined ? {} : { tokens: { huggingFace: token } }),
    endpoints: { huggingFace: hub },
    onProgress: ({ downloadedSize, totalSize }) =>
      watch.saw({ doneBytes: downloadedSize, totalBytes: totalSize }),
  });
}

/** Sees that bytes keep coming, and ends a download that a signal, a silence or a full disk has ended. */
class Watch {
  readonly #options: DownloadOptions;
  readonly #lost = new AbortController();
  readonly #timer: NodeJS.Timeout;
  #downloader: ModelDownloader | undefined;
  #seen: Progress = { doneBytes: 0, totalBytes: 0 };
  #stray: unknown;

  constructor(options: DownloadOptions) {
    this.#options = options;
    this.#timer = setTimeout(() => this.#lost.abort(new Silence()), options.stallMs);
    options.signal?.addEventListener('abort', this.#stop, { once: true });
    // The downloader leaves the rejection of a failed write to nobody; it would end the whole process.
    process.on('unhandledRejection', this.#adopt);
  }

  of(downloader: ModelDownloader): void {
    this.#downloader = downloader;
  }

  saw(progress: Progress): void {
    if (progress.doneBytes > this.#seen.doneBytes) this.#timer.refresh();
    this.#seen = progress;
    const { sizeBytes, url } = this.#options;
    if (Math.max(progress.doneBytes, progress.totalBytes) > sizeBytes) {
      this.#adopt(
        new CatalogueFault(`${new URL(url).host} sends more than it said: set MODEL_HUB to another mirror.`),
      );
    }
    this.#options.onProgress?.(progress);
  }

  /** What `work` gives, or a rejection as soon as the watch has ended it. */
  orLost<Result>(work: Promise<Result>): Promise<Result> {
    const { signal } = this.#lost;
    return new Promise((resolve, reject) => {
      const give = (): void => reject(signal.reason);
      if (signal.aborted) give();
      signal.addEventListener('abort', give, { once: true });
      work.then(resolve, reject);
    });
  }

  faultOf(cause: unknown): unknown {
    this.#options.signal?.throwIfAborted();
    if (isDiskFull(cause)) {
      return new CatalogueFault(
        `The disk of ${this.#options.folder} is full: make room and run it again, it goes on.`,
        { cause },
      );
    }
    if (this.#stray !== undefined) return this.#stray;
    const { doneBytes, totalBytes } = this.#seen;
    const percent = totalBytes > 0 ? ` at ${Math.floor((100 * doneBytes) / totalBytes)}%` : '';
    return new CatalogueFault(
      `The connection to ${new URL(this.#options.url).host} was lost${percent}: run it again, it goes on from there.`,
      { cause },
    );
  }

  async end(): Promise<void> {
    clearTimeout(this.#timer);
    this.#options.signal?.removeEventListener('abort', this.#stop);
    await this.#downloader?.cancel({ deleteTempFile: false });
    process.off('unhandledRejection', this.#adopt);
  }

  readonly #stop = (): void => this.#lost.abort(this.#options.signal?.reason);
  readonly #adopt = (reason: unknown): void => {
    this.#stray = reason;
    this.#lost.abort(reason);
  };
}

class Silence extends Error {
  override readonly name = 'Silence';
}

const isDiskFull = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && (cause.code === 'ENOSPC' || cause.code === 'EDQUOT');
