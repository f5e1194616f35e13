// Branded identifiers, so that a viewer's id can never stand where a trader's is wanted.
// The constructors only label: whoever reads ids from outside validates them there.

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** The server whose show it is. */
export type GuildId = Branded<'GuildId'>;
/** A cast member, such as `alice`: lower case, letters and digits. */
export type PerformerId = Branded<'PerformerId'>;
/** A member of the server. */
export type ViewerId = Branded<'ViewerId'>;
/** One question to one mind, such as `e2r5-alice`. */
export type QuestionId = Branded<'QuestionId'>;
/** One act of a member; the same id delivered twice is still one act. */
export type InteractionId = Branded<'InteractionId'>;

export const guildId = (text: string): GuildId => text as GuildId;
export const performerId = (text: string): PerformerId => text as PerformerId;
export const viewerId = (text: string): ViewerId => text as ViewerId;
export const questionId = (text: string): QuestionId => text as QuestionId;
/** Whoever pauses a show that the bot was taken out of: no member has this id. */
export const THE_HOUSE = viewerId('0');
export const interactionId = (text: string): InteractionId => text as InteractionId;
