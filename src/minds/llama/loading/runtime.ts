// llama.cpp itself. Its backend exists once per process and cannot be started again once it was disposed, so
// that all engines share one for each kind of processor and none of them disposes it; it ends with the process.
import { getLlama, type Llama, LlamaLogLevel, NoBinaryFoundError } from 'node-llama-cpp';
import type { Gpu } from '../gpu.ts';
import { ModelRefused } from '../model-refused.ts';

export interface Runtime {
  readonly llama: Llama;
  /** The last thing llama.cpp complained about; it says why a load failed. */
  readonly lastComplaint: () => string;
}

const runtimes = new Map<Gpu, Promise<Runtime>>();

/** Refuses with `gpu` where the GPU that is asked for is not there, and with `load` where nothing is. */
export function startRuntime(gpu: Gpu): Promise<Runtime> {
  const running = runtimes.get(gpu);
  if (running) return running;
  const starting = start(gpu);
  runtimes.set(gpu, starting);
  starting.catch(() => runtimes.delete(gpu));
  return starting;
}

async function start(gpu: Gpu): Promise<Runtime> {
  let complaint = '';
  try {
    const llama = await getLlama({
      gpu: gpu === 'off' ? false : gpu,
      build: 'never',
      progressLogs: false,
      logLevel: LlamaLogLevel.error,
      logger: (_level, message) => {
        complaint = message.trim() || complaint;
      },
      // 0 lets every context use exactly the threads it names.
      maxThreads: 0,
    });
    // What does not exist on this system at all is passed over by the library without a word.
    if (isDemand(gpu) && llama.gpu !== gpu) throw missing(gpu);
    return { llama, lastComplaint: () => complaint };
  } catch (cause) {
    if (!(cause instanceof NoBinaryFoundError)) throw cause;
    if (isDemand(gpu)) throw missing(gpu, { cause });
    const sentence = 'There is no ready-made llama.cpp for this machine: install node-llama-cpp again.';
    throw new ModelRefused('load', sentence, { cause });
  }
}

const isDemand = (gpu: Gpu): boolean => gpu !== 'off' && gpu !== 'auto';

function missing(gpu: Gpu, options?: ErrorOptions): ModelRefused {
  const sentence = `GPU=${gpu} was asked for, and no ${gpu} GPU can be used here`;
  const advice = 'install its build of node-llama-cpp (README, "A GPU") and driver, or set GPU=auto';
  return new ModelRefused('gpu', `${sentence}: ${advice}.`, options);
}
