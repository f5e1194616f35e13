// A picture to post, with its whole content in words for those who do not see it.

export interface Picture {
  /** With its ending: `leaderboard.png`. */
  readonly name: string;
  readonly bytes: Buffer;
  /** The whole content in words, at most 1,024 characters. */
  readonly altText: string;
}
