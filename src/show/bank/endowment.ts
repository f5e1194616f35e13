// The money that a season begins with: $10,000 for each trader, $50,000 of capital for the bank.

export const STARTING_CASH_CENTS = 1_000_000;
export const BANK_CAPITAL_CENTS = 5_000_000;
