// Discord's ids are decimal strings too long for a number; longer is later, then the alphabet decides.
export function compareSnowflakes(one: string, other: string): number {
  return one.length - other.length || (one < other ? -1 : one > other ? 1 : 0);
}
