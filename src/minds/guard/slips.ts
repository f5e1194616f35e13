// What a language model says where it forgets that it plays somebody: of itself, of its instructions, in the form that it
// fills, or in the marks of its template. Each kind with how it is told in the log.

export interface Slip {
  /** Such as `speaks as a model`. */
  readonly why: string;
  readonly pattern: RegExp;
  /** Whether it is no slip where the brief has these words: somebody may quote a headline. */
  readonly mayBeQuoted: boolean;
}

const AI = '(?:ai|a\\.i\\.|artificial intelligence)';
const MAKERS =
  '(?:openai|anthropic|meta|google|deepmind|alibaba|microsoft|mistral|hugging ?face|nvidia|ibm|stability|deepseek|tencent|openbmb)';
const DECLINES =
  "(?:can ?not|can['’]t|could not|couldn['’]t|won['’]t|will not|am (?:not able|unable) to|['’]m (?:not able|unable) to|(?:am|['’]m) not (?:able|allowed|permitted|programmed|designed) to|must (?:decline|refuse) to|do not|don['’]t)";
const SERVICE =
  '(?:assist|fulfil+|comply|help (?:you )?with (?:(?:that|this)(?=\\W*$|[.,!])|(?:that|this|your) request)|provide (?:\\w+ )?(?:advice|information|assistance|content)|give (?:\\w+ )?(?:financial|investment) advice|generate|engage in|participate in (?:this|that|role)|create (?:content|that|this)|respond to (?:that|this)|answer (?:that|this) (?:question|request)|continue (?:this|with this)|have (?:personal (?:opinions|feelings|beliefs|experiences|emotions)|real-time|access to (?:real|current|the internet|live)|feelings or|the ability to)|support (?:that|this) request)';
const KEYS =
  '(?:thought|trade|side|conviction|act|speech|location|verdict|reason|action|whom|asset|finePercent|told)';
const ROLES =
  '(?:user|assistant|system|human|ai|bot|chatbot|model|narrator|character|player|persona|(?:compliance )?officer|regulator|trader(?: \\d)?)';
const SECTIONS =
  '(?:output|response|input|instructions?|prompt|context|final answer|answer in json|json(?: answer| output)?|the fact|fact|rewritten|revised|translation|scene|dialogue|example \\d|(?:private |inner )?thoughts?|spoken|speech|conviction|finepercent|said aloud)';

/** Of itself. */
const OF_ITSELF: readonly RegExp[] = [
  new RegExp(`\\bas an? ${AI}(?: (?:language )?model| assistant| chatbot|,| i\\b)`, 'i'),
  /\b(?:large |ai |artificial )?language models?\b/i,
  new RegExp(
    `\\bi(?:['’]m| am| was)(?: just| only| actually| merely| but)? an? (?:\\w+ )?(?:${AI}|chatbot|virtual assistant|digital assistant|language model|computer program|llm)\\b`,
    'i',
  ),
  /\bi(?:['’]m| am) (?:a helpful|your (?:ai|virtual|helpful)) assistant\b/i,
  /\bi(?:['’]m| am) (?:chatgpt|gpt-?\d|qwen|smollm|minicpm|deepseek|stablelm|nemotron)\b/i,
  new RegExp(`\\b(?:created|developed|trained|built|made) by ${MAKERS}\\b`, 'i'),
  /\bmy (?:training data|knowledge cut-?off|system prompt|programmers|ethical guidelines|content policy)\b/i,
  /\bI was (?:trained|programmed|designed) (?:on|to|by)\b/i,
  new RegExp(`\\bI ?${DECLINES} (?:be able to )?${SERVICE}\\b`, 'i'),
  /\bhow (?:can|may) i (?:assist|help) you(?: today| with)\b|\bhow may i assist\b/i,
  /\b(?:is there anything else i can|i hope this helps|let me know if you(?:['’]d| would| have| need)|feel free to ask|happy to (?:help|assist) you)\b/i,
  /\bit(?:['’]s| is) important to (?:note|remember|consult)\b|\bconsult (?:with )?an? (?:qualified |licensed |professional )*(?:financial|investment|professional)\b/i,
  /\b(?:als (?:ki|k[üu]nstliche intelligenz)\b|ki-sprachmodell|sprachmodell)/i,
  /\ben tant qu['’]?(?:e )?(?:ia\b|intelligence artificielle|assistante? (?:ia|virtuel)|modèle)|modèle de langage/i,
  /\bcomo (?:una? |um )?(?:ia\b|inteligencia artificial|inteligência artificial|asistente virtual|assistente virtual)|model[o] de (?:lenguaje|linguagem)/i,
  /言語モデル|AI(?:アシスタント)?として|お手伝い(?:することは)?でき(?:ません|ない)/,
];

/** Of what it was asked for. */
const OF_ITS_TASK: readonly RegExp[] = [
  /\bjson\b/i,
  /\brole-?play(?:ing|s)?\b/i,
  /\b(?:stay|staying|remain|remaining|break|breaking|be|out of|while) (?:in )?character\b/i,
  /\b(?:system|user) prompt\b|\bthe (?:prompt|user)(?:['’]s)? (?:asks?|wants?|says|said|is|has|provided|requests?|requires?|input|message)\b/i,
  /\b(?:given|following|above|previous|these) (?:instructions|guidelines|scenario|prompt)\b|\bignore (?:all|any|the) (?:previous|prior)\b/i,
  /\b(?:sure|certainly|of course|absolutely|okay|ok|here)\W{0,3}\s*(?:here(?:['’]s| is| are)|is) (?:an? |the |your |my |one |some )?(?:possible |short |funny |revised |sample |example |one |private )*(?:response|answer|output|line|sentence|speech|thought|example|reply|version|json|dialogue|rewrite|retelling)\b/i,
  /\bone short (?:funny |dry )?sentence\b|\bcomedy (?:reality )?show\b/i,
  /\(\s*(?:note|word count|translation|end of|continued)\b/i,
];

/** The form that it fills, and what nobody pronounces. */
const OF_THE_FORM: readonly RegExp[] = [
  /[{}]/,
  /```|~~~/,
  new RegExp(`["'“”]${KEYS}["'“”]?\\s*[:=]`, 'i'),
  /\bfinePercent\b/,
  new RegExp(
    `\\b${KEYS}\\s*[:=]\\s*["'“]?(?:long|short|tech|crypto|bonds|hold|approve|flag|watch|warn|fine|halt|[123])\\b`,
    'i',
  ),
  /\\[nrt"]|\\u[0-9a-f]{4}/i,
  new RegExp(`^["'“*_(\\s]*${ROLES}\\**\\s*[:：]`, 'i'),
  /[.!?…]["'”]?\s+\**(?:user|assistant|system|human|ai|narrator)\**\s*[:：]/i,
  new RegExp(`^["'“*_(\\s]*${SECTIONS}\\**\\s*[:：]`, 'i'),
  /\[(?:your|insert|name|trader|speaker|company|other|asset|amount|price|number|headline|location|room|x|…|\.\.\.)\b[^\]]*\]|\b(?:insert|your) (?:name|line|speech|thought|text|sentence) here\b/i,
  /\brank \d+ of \d+\b|^round \d+ of \d+\b|^you have \S+, \S+ today\b|^you hold (?:\$|nothing\.?$)|^your (?:feud is with|ally is)\b/i,
  /^(?:news(?: \d+ rounds? ago)?(?: \([^)]*\))?|you said)\s*[:：]\s*["'“]/i,
];

/** What is no line as a whole: a word for none, a stage direction, marks alone. As a part of one it may pass. */
const NO_LINES: readonly RegExp[] = [
  /^\W*(?:null|none|n\/a|nil|undefined|nan|string|text|todo|tbd|true|false|object|array|empty|blank)\W*$/i,
  /^(?:[*_]{1,3}[^*_]+[*_]{1,3}|\([^()]*\)|（[^（）]*）|\[[^\]]*\])[.!?…。]?$/u,
  /^[^\p{L}\p{N}\p{Extended_Pictographic}]*$/u,
];

/** Marks of chat templates and of tokenizers. */
const MARKS: readonly RegExp[] = [
  /<\||\|>|<｜|｜>|<<\s*\/?SYS|<\/?[a-z][\w:-]*\s*\/?>|<0x[0-9A-F]{2}>|<(?:unused|extra_id_|reserved)[^>]*>/i,
  /\[\/?(?:INST|SYS|SYSTEM|USER|ASSISTANT|TOOL_CALLS|TOOL_RESULTS|AVAILABLE_TOOLS|THINK|BOS|EOS|PAD|UNK|SEP|CLS|MASK|END|STOP|IMG|ANSWER|RESPONSE|OUT|TASK)\]/i,
  /◁\/?think▷|[▁ĠĊ]|#{2,}|^#\s|\b(?:im_start|im_end|endoftext|eot_id|end_of_turn|start_of_turn)\b/u,
  /[\uFFFC\uFFFD]/u,
];

const of = (why: string, mayBeQuoted: boolean, patterns: readonly RegExp[]): readonly Slip[] =>
  patterns.map((pattern) => ({ why, mayBeQuoted, pattern }));

/** Of a line, not of a sentence of one. */
export const WHOLE_SLIPS: readonly Slip[] = of('says nothing', false, NO_LINES);

/** Of any sentence. */
export const SLIPS: readonly Slip[] = [
  ...of('has a mark of a template', false, MARKS),
  ...of('has the form in it', false, OF_THE_FORM),
  ...of('speaks as a model', true, OF_ITSELF),
  ...of('speaks of its task', true, OF_ITS_TASK),
];
