// Something answered for Discord, but not with a message: a captive portal, a proxy's page. Later may help.

export class NoMessage extends Error {
  override readonly name = 'NoMessage';

  constructor() {
    super('Discord did not answer with the message that was posted');
  }
}
