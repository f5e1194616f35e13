// What Discord takes at most, each limit once and with its source. On the lowest floor that knows of Discord, so that
// whoever words a thing, draws it or posts it asks the same question.

/** https://discord.com/developers/docs/resources/message#create-message */
export const MESSAGE_LENGTH_MAX = 2_000;
/** https://discord.com/developers/docs/resources/message#get-channel-messages */
export const MESSAGES_A_PAGE_MAX = 100;
/** https://discord.com/developers/docs/resources/message#attachment-object */
export const ALT_TEXT_LENGTH_MAX = 1_024;

/** https://discord.com/developers/docs/components/reference#button */
export const CUSTOM_ID_LENGTH_MAX = 100;
export const BUTTON_LABEL_LENGTH_MAX = 80;
/** What a phone shows of a label that has an emoji beside it; longer ones are taken and cut. */
export const BUTTON_LABEL_SHOWN_MAX = 34;
/** https://discord.com/developers/docs/components/reference#action-row */
export const BUTTONS_A_ROW_MAX = 5;
export const ROWS_MAX = 5;
/** https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object */
export const FORM_TITLE_LENGTH_MAX = 45;
/** https://discord.com/developers/docs/components/reference#label */
export const FORM_LABEL_LENGTH_MAX = 45;
export const FORM_DESCRIPTION_LENGTH_MAX = 100;
/** An option's label or description, and what stands in an empty box. */
export const FORM_OPTION_LENGTH_MAX = 100;
/** What stands in a menu before anything is chosen. */
export const FORM_PLACEHOLDER_LENGTH_MAX = 150;
/** https://discord.com/developers/docs/components/reference#text-display */
export const FORM_TEXT_LENGTH_MAX = 4_000;

/** https://discord.com/developers/docs/interactions/application-commands#application-command-object */
export const CHOICES_MAX = 25;
export const CHOICE_NAME_LENGTH_MAX = 100;

/** https://discord.com/developers/docs/resources/webhook#create-webhook */
export const WEBHOOK_NAME_LENGTH_MAX = 80;
export const WEBHOOKS_A_CHANNEL_MAX = 15;
/** https://discord.com/developers/docs/resources/channel#start-thread-from-message */
export const THREAD_NAME_LENGTH_MAX = 100;

/** https://discord.com/developers/docs/interactions/receiving-and-responding#responding-to-an-interaction */
export const FIRST_ANSWER_WITHIN_MS = 3_000;
/** For as long an answer can be edited, and followed by others. */
export const INTERACTION_TOKEN_LASTS_MS = 15 * 60_000;

/** Text is counted in UTF-16 units, as Discord counts. */
export const fitsAltText = (text: string): boolean => text.length <= ALT_TEXT_LENGTH_MAX;
export const fitsCustomId = (id: string): boolean => id.length > 0 && id.length <= CUSTOM_ID_LENGTH_MAX;
export const isAnsweredInTime = (ageMs: number): boolean => ageMs < FIRST_ANSWER_WITHIN_MS;
