// What Discord takes of which the house asks nobody as it runs: it cuts, or writes nothing longer. Tests ask.

import { BUTTONS_A_ROW_MAX, MESSAGE_LENGTH_MAX, ROWS_MAX } from '../../src/views/words/discord-limits.ts';

/** https://discord.com/developers/docs/resources/message#create-message */
const NONCE_LENGTH_MAX = 25;
/** https://discord.com/developers/docs/interactions/application-commands#application-command-object */
export const COMMAND_NAME_LENGTH_MAX = 32;
const COMMAND_DESCRIPTION_LENGTH_MAX = 100;

export const fitsMessage = (text: string): boolean => text.length <= MESSAGE_LENGTH_MAX;
export const fitsRows = (rows: readonly (readonly unknown[])[]): boolean =>
  rows.length <= ROWS_MAX && rows.every((row) => row.length <= BUTTONS_A_ROW_MAX);
export const fitsNonce = (nonce: string): boolean => nonce.length <= NONCE_LENGTH_MAX;
export const fitsDescription = (text: string): boolean =>
  text.length > 0 && text.length <= COMMAND_DESCRIPTION_LENGTH_MAX;
