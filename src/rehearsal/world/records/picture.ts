// Bytes the loopback serves: attachments of messages and avatars of webhooks, and what can be read from their heads.

export interface AttachmentRecord {
  readonly id: string;
  readonly channelId: string;
  readonly name: string;
  readonly contentType: string;
  readonly description: string | null;
  readonly sizeBytes: number;
  readonly widthPx: number | null;
  readonly heightPx: number | null;
  /** null once it was too old to be kept. */
  readonly base64: string | null;
}

/** `id` is `OWNER/HASH`. */
export interface AvatarRecord {
  readonly id: string;
  readonly contentType: string;
  readonly base64: string;
}

export interface PictureHead {
  readonly contentType: string;
  readonly widthPx: number | null;
  readonly heightPx: number | null;
}

const pngMagic = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** What kind of picture the bytes are, or null when they are none that Discord shows. */
export function pictureHead(bytes: Buffer): PictureHead | null {
  if (bytes.length >= 24 && bytes.subarray(0, 8).equals(pngMagic)) {
    return { contentType: 'image/png', widthPx: bytes.readUInt32BE(16), heightPx: bytes.readUInt32BE(20) };
  }
  if (bytes.length >= 10 && /^GIF8[79]a$/.test(bytes.toString('latin1', 0, 6))) {
    return { contentType: 'image/gif', widthPx: bytes.readUInt16LE(6), heightPx: bytes.readUInt16LE(8) };
  }
  if (bytes.length >= 3 && bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) {
    return { contentType: 'image/jpeg', widthPx: null, heightPx: null };
  }
  if (bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP') {
    return { contentType: 'image/webp', widthPx: null, heightPx: null };
  }
  return null;
}
