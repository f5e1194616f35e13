// The three indices one can trade, and what is said about them in numbers.

export const ASSETS = ['Tech', 'Crypto', 'Bonds'] as const;
export type Asset = (typeof ASSETS)[number];
/** Cents per share of each index; an index starts at 100.00 = 10,000. */
export type Prices = Readonly<Record<Asset, number>>;
/** Signed shock per asset, in basis points of the price. */
export type Effects = Readonly<Partial<Record<Asset, number>>>;

export const STARTING_PRICES: Prices = { Tech: 10_000, Crypto: 10_000, Bonds: 10_000 };
