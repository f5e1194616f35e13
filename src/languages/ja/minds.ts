// Which mind plays best, in Japanese: the skills, how sure they are, and what they rest on.

export const minds = {
  heading: '### 🎭 ここで一番うまく演じている中の人',
  none: '評価された中の人はまだいません。評価は終了の鐘のたびに行われます。',
  kind: '{kind, select, money {💰 **お金**：演じたトレーダーの最終資産順位} plot {🧵 **筋書き**：他の出演者と始め、動かし、決着させたこと} part {🎬 **演技**：代役の助けなしの回答}}',
  skill: '・{mind}：およそ**{about}**（±{giveOrTake}）、{episodes, plural, other {#エピソード}}',
  tooEarly:
    '・{mind}：判断にはまだ早すぎます（{needed, number}エピソード中{episodes, plural, other {#エピソード}}）',
  noLeader: '-# はっきり抜け出した中の人はいません。',
  leader: '-# {mind}がはっきりリードしています。',
  did: '-# {mind}：{episodes, plural, other {#エピソード}}、完全に自力の回答{own}、100ターンあたりの筋書き点{points}',
  alone: '-# 同じエピソードに他の中の人がいないため、比べる相手がいません：{minds}',
  howRated:
    '-# 全員25から始まり、終了の鐘のたびに同じエピソードの中の人どうしの比較で動きます。本当の値は3回に2回この幅の中にあります。',
} as const;
