// The servers of MIND_URL: one address, or several with blanks between them, each with its weight behind it.

export interface MindAddress {
  readonly url: string;
  readonly weight?: number;
}

const ADDRESS = /^(https?:\/\/[^?#*]+)(?:\*([1-9]\d{0,2}))?$/;

/** From `http://one:8080/v1*3 http://two:8080/v1`; undefined where one of them is no address. */
export function mindAddressesOf(text: string): readonly [MindAddress, ...MindAddress[]] | undefined {
  const read = text.split(/\s+/).map((each) => {
    const [, url = '', weight] = ADDRESS.exec(each) ?? [];
    if (!URL.canParse(url)) return undefined;
    return weight === undefined ? { url } : { url, weight: Number(weight) };
  });
  const [first, ...more] = read.filter((each) => each !== undefined);
  return first === undefined || 1 + more.length < read.length ? undefined : [first, ...more];
}
