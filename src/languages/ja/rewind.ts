// A round that is over, wound back to, in Japanese.

export const rewind = {
  heading: 'エピソード{episode} · ラウンド{round} · {when}',
  between:
    '{one}と{other}：{kind, select, bet {賭け} pact {密約} tip {耳打ち} loan {借金} dare {度胸試し} secret {秘密} feud {確執}}',
  cutShort: 'このラウンドは終了ベルで打ち切られました。',
  noneOver: 'エピソード{episode}はまだ1ラウンドも終わっていません。本音はその後で見られます。',
  noSuchRound:
    'エピソード{episode}のラウンド{round}は、まだ終わっていないか存在しません。1〜{last}から選んでください。',
} as const;
