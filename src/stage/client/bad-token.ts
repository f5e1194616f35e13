// Discord does not know the bot's token: nothing can be done until the host sets another one.

export class BadToken extends Error {
  override readonly name = 'BadToken';

  constructor(reason: string) {
    super(
      `Discord refused the token: ${reason}; get one at https://discord.com/developers/applications ` +
        '(your application, Bot, Reset Token) and set DISCORD_TOKEN to it.',
    );
  }
}
