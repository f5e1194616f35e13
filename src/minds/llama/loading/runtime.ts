// llama.cpp itself. Its backend exists once per process and cannot be started again once it was disposed, so
// that all engines share one for each kind of processor and none of them disposes it; it ends with the process.
import { getLlama, type Llama, LlamaLogLevel, NoBinaryFoundError } from 'node-llama-cpp';
import { ModelRefused } from '../model-refused.ts';

export type Processor = false | 'auto' | 'cuda' | 'vulkan' | 'metal';

export type Runtime = {
  readonly llama: Llama;
  /** The last thing llama.cpp complained about; it says why a load failed. */
  readonly lastComplaint: () => string;
};

const runtimes = new Map<Processor, Promise<Runtime>>();

/** Refuses with `load` where no ready-made build of llama.cpp fits this machine. */
export function startRuntime(gpu: Processor): Promise<Runtime> {
  const running = runtimes.get(gpu);
  if (running) return running;
  const starting = start(gpu);
  runtimes.set(gpu, starting);
  starting.catch(() => runtimes.delete(gpu));
  return starting;
}

async function start(gpu: Processor): Promise<Runtime> {
  let complaint = '';
  try {
    const llama = await getLlama({
      gpu,
      build: 'never',
      progressLogs: false,
      logLevel: LlamaLogLevel.error,
      logger: (_level, message) => {
        complaint = message.trim() || complaint;
      },
      // 0 lets every context use exactly the threads it names.
      maxThreads: 0,
    });
    return { llama, lastComplaint: () => complaint };
  } catch (cause) {
    if (!(cause instanceof NoBinaryFoundError)) throw cause;
    const sentence = 'There is no ready-made llama.cpp for this machine: install node-llama-cpp again';
    throw new ModelRefused('load', `${sentence}, or run without a GPU.`, { cause });
  }
}
