// The types of `built.cjs`.
export const FOLDER: string;
export const MADE_OF: string;
export function digestOf(root: string, files: readonly string[]): string;
export function builtOf(root: string, program: string): string | undefined;
