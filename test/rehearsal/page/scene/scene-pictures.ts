// Drawings that stand in for portraits and the board, by file name.
export const pictures: Readonly<Record<string, string>> = {
  'leaderboard.svg': leaderboard(),
  'alice.svg': face('#4f8f6f', 'A'),
  'sarah.svg': face('#a3546b', 'S'),
  'alex.svg': face('#c58a2a', 'X'),
  'mike.svg': face('#3f77b5', 'M'),
  'bot.svg': face('#5865f2', 'B'),
  'robin.svg': face('#b5523f', 'R'),
  'sam.svg': face('#3f9a8f', 'S'),
  'ada.svg': face('#7d5ba6', 'A'),
};

function face(colour: string, letter: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${colour}"/><text x="20" y="27" font-size="20" font-family="sans-serif" font-weight="700" text-anchor="middle" fill="#fff">${letter}</text></svg>`;
}

function leaderboard(): string {
  const rows = [
    ['1  Alex', '$14,210', '#f0b232'],
    ['2  Alice', '$10,890', '#d0d3d8'],
    ['3  Sarah', '$9,640', '#c98a52'],
    ['4  Mike', '$7,105', '#8c8f96'],
  ].map(
    ([name, equity, colour], row) =>
      `<rect x="20" y="${70 + row * 56}" width="600" height="48" rx="8" fill="#2a2c33"/><text x="40" y="${101 + row * 56}" font-size="22" fill="${colour}">${name}</text><text x="600" y="${101 + row * 56}" font-size="22" text-anchor="end" fill="#f2f3f5">${equity}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="310" viewBox="0 0 640 310" font-family="sans-serif" font-weight="700"><rect width="640" height="310" fill="#17181c"/><text x="20" y="44" font-size="26" fill="#fff">Round 12 of 24</text>${rows.join('')}</svg>`;
}
