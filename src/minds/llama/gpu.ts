// Which processor is to run the models, as a host may wish it.

/** `auto` takes a GPU where the host has one and the model is not tiny, `off` never; any other must be there. */
export const GPUS = ['auto', 'off', 'cuda', 'vulkan', 'metal'] as const;
export type Gpu = (typeof GPUS)[number];
