// Why a remote server gave no answer that can be played. The sentence names the server, never its key.

export class RemoteFault extends Error {
  override readonly name = 'RemoteFault';
}
