import type { ApologyKind } from '../content/apology.ts';

/** `S` of the evidence, as long as it is said to someone: “sorry is a small word, but” takes nothing back. */
const SORRY = String.raw`\b(?:sorry|apolog\w{1,8}|regret\w{0,5})\b(?! (?:is|isn't|does|doesn't|do not|don't|will not|won't|cannot|can't|alone)\b)`;

/** Naming what one once said or made of it is a confession, where the same words said now would be an excuse. */
const NOT_CONFESSED = String.raw`(?<!\bI (?:have |had |even |then |often |kept )?(?:said|saying|told|telling|called|calling|claimed|treated|acted|dismissed|accused|pretended|insisted|(?:made|let) you (?:feel|think|believe))\b~60~)`;

const NOT_DENIED = String.raw`(?<!(?:\bnot|\bnever|n't) )(?<!\bnone of (?:it|this|that)\b~25~)`;

const UPSET = '(?:upset|offended|hurt|angry|mad|cross|sad|annoyed|disappointed|bothered)';
const HARD = '(?:so |very |all |that |too |really |a bit |a little )?';

const ANSWERED =
  '(?:reply|answer|respond|write back|text back|call|come back|take me back|come home|talk to me|speak to me|see me|meet me|let me|forgive|give me|give us)';

/** “If you don't answer, I will understand” frees where a threat binds; so does the same the other way round. */
const FREEING = String.raw`\b(?:I(?:'ll| will| would| can| do)? (?:fully |completely |of course )?(?:understand|accept|respect)|I (?:won't|will not|will never) (?:write|ask|contact|text|call|come|bother)|(?:that|it|this)(?:'s| is| will be) (?:also |completely |all |perfectly )?(?:okay|ok|right|alright|fine|your))\b`;

/**
 * The patterns of `evidence.md` (g), in a small notation: a space stands for up to eight white characters, an
 * apostrophe for any of its shapes, `n't` also for `nt`, `~40~` for up to forty characters within the sentence. Nothing
 * in them repeats without a bound, so the time they need grows with the length of the text and no faster.
 */
export const apologyPatterns: Readonly<Record<ApologyKind, readonly string[]>> = {
  but: [
    // “Nothing but”, “but also” and “not for this but for that” join; they take nothing back.
    String.raw`(?<=${SORRY}~100~)(?<!\b(?:nothing|anything|all|everything) )\bbut\b(?! also\b)(?!(?<=(?:\bnot|n't)\b~60~) (?:for|because|about|that|by|with|in|what|how|twice)\b)`,
    String.raw`(?<=${SORRY}~100~)(?<!\beven )\b(?:however|although|though)\b`,
  ],
  if: [
    // “Never asked if” and “as if” doubt nothing that was done.
    String.raw`(?<=${SORRY}~25~)(?<!\b(?:as|ask|asked|asking|wonder|wondered|wondering|know|knew|see|check|checked|cared) )\b(?:if|in case)\b`,
  ],
  'your-feelings': [
    String.raw`${SORRY}(?: that)? you (?:feel|felt|think|thought)\b`,
    String.raw`${SORRY}(?: that)? you took (?:it|this|that|offen[cs]e|what|my|me|things|everything)\b`,
    String.raw`${SORRY}(?: that)? you(?: are|'re| were| got| get) ${HARD}${UPSET}\b`,
    String.raw`${SORRY} (?:for|about) (?:how|the way) you (?:feel|felt|took|see|saw)\b`,
  ],
  passive: [
    String.raw`\b(?:mistakes|errors|choices) (?:were|have been|got) made\b`,
    String.raw`\b(?:things|words|stuff) (?:were|have been|got) (?:said|spoken|done)\b`,
    String.raw`\b(?:things|it) (?:just )?got (?:out of hand|out of control|heated|ugly)\b`,
    String.raw`\b(?:feelings|people) (?:were|got) ${HARD}hurt\b`,
    String.raw`\b(?:lines|boundaries) were crossed\b`,
    // With “by me” or “because I” somebody does it after all.
    String.raw`\byou were ${HARD}(?:hurt|offended)\b(?!~15~\b(?:by|because|when|and) (?:me|my|what I|how I|I)\b)`,
    String.raw`\bif any(?:one|body)\b`,
  ],
  blame: [
    // “You made me welcome” is thanks.
    String.raw`${NOT_CONFESSED}\byou (?:have |had |really |just |always )?(?:made|forced|provoked|pushed|drove) me\b(?! (?:laugh|smile|happy|welcome|breakfast|coffee|tea|dinner|lunch|soup|proud|better|feel (?:loved|safe|welcome|wanted|seen|better|at home)))`,
    String.raw`\bif you (?:hadn't|had not|weren't|were not|wouldn't|'d only|had only)\b|\bif only you\b`,
    String.raw`${NOT_CONFESSED}${NOT_DENIED}\bbecause of you\b`,
    String.raw`${NOT_CONFESSED}${NOT_DENIED}\b(?:partly |also )?your (?:own )?fault\b`,
    String.raw`\byou (?:started (?:it|this)|left me no choice|asked for it|brought this on|(?:did|do) the same|(?:are|were) just as|(?:do|did) it too)\b`,
  ],
  minimise: [
    String.raw`${NOT_CONFESSED}${NOT_DENIED}\b(?:just|only) (?:a joke|joking|kidding|teasing|a bit of fun|a misunderstanding|a little (?:lie|fun|joke|thing|fight|mistake|slip))\b`,
    String.raw`${NOT_CONFESSED}(?:\bnot|\bno|n't) (?:really )?(?:such |that )?(?:a )?big (?:of a )?deal\b`,
    String.raw`${NOT_CONFESSED}(?:\bnot|n't) (?:really |all )?that bad\b`,
    String.raw`${NOT_CONFESSED}${NOT_DENIED}\b(?:(?:too|overly) sensitive|over-?sensitive|overreact\w{0,4})\b`,
    String.raw`${NOT_CONFESSED}\byou(?:'re| are| were)(?: being| just)? so sensitive\b`,
    String.raw`${NOT_CONFESSED}\b(?:making (?:such )?a (?:big deal|drama|fuss)|out of proportion|the end of the world|get over it|everyone does it|anyone would have)\b`,
  ],
  'own-feelings': [
    String.raw`\bI(?:'m| am)? (?:feel|felt|feeling)(?: just| still)? (?:so|really|just|truly|absolutely|completely) (?:terrible|awful|horrible|bad|guilty|ashamed|miserable|sick)\b`,
    String.raw`\bI (?:really |just )?(?:hate|loathe|can't stand|cannot stand|can't forgive|cannot forgive) myself\b`,
    String.raw`\bI(?:'m| am) (?:such a |the |a )(?:terrible|awful|horrible|worst|bad|useless|worthless) (?:person|partner|human being|boyfriend|girlfriend|husband|wife)\b`,
    String.raw`\b(?:it|this|the guilt|what I did) (?:is|has been) (?:killing|eating|destroying|tearing) me\b|\b(?:it's|this is) (?:killing|eating|destroying|tearing) me\b`,
    String.raw`\bI (?:can't|cannot|can hardly|can barely) (?:sleep|eat|work(?! out)|think(?! (?:of|what|why|how|that))|stop crying)\b`,
    String.raw`\bhow (?:hard|bad|awful|painful|terrible) (?:it|this|all this|it all) (?:is|was|has been) for me\b`,
    String.raw`\bI(?:'ve| have)? (?:suffered|been suffering|punished myself|been punishing myself)\b`,
  ],
  intent: [
    String.raw`\b(?:did not|didn't|never|had not|hadn't) (?:ever |really |actually )?meant? (?:to|it|any|for|you)\b`,
    String.raw`(?:\bnever|\bnot|n't) (?:ever |really )?(?:my|the) intention\b`,
    String.raw`\b(?:did not|didn't|never) intend(?:ed)? (?:to|any|for|it)\b`,
    String.raw`\b(?:no intention of|meant no harm|meant well)\b|(?:\bnot|n't) (?:(?:do|say) (?:it|that|this) )?on purpose\b`,
  ],
  pressure: [
    String.raw`(?<!(?:\bnot|n't) (?:think|believe|say|saying|mean) (?:that )?)\byou (?:really |just )?(?:have to|have got to|'ve got to|need to|must|should|ought to) (?:at least )?(?:forgive|accept my|believe me|take me back|answer|reply|give me)\b`,
    String.raw`\bI(?:'ve| have)? already (?:apologi[sz]ed|said (?:I am |I'm |that I am )?sorry)\b`,
    String.raw`\b(?:can|can't|could|couldn't) (?:we|you) (?:please )?(?:just|now|finally|all) (?:move on|forget|get over|go back|put (?:this|it|that)|let (?:it|this) go|get past|drop)\b`,
    String.raw`\bhow (?:many times|often|many more times) (?:do|must|should) I\b`,
    String.raw`\bwhat (?:more|else) do you want\b`,
    String.raw`\byou owe me\b(?! (?:no|nothing)\b)`,
    String.raw`\bafter (?:all|everything) I(?:'ve| have)? (?:did|done) for (?:you|us)\b`,
    String.raw`\bthe least you (?:can|could) do\b`,
    String.raw`\b(?:just|so please|now please) forgive me\b`,
  ],
  threat: [
    String.raw`(?<!${FREEING}~60~)(?<!\beven )\bif you (?:don't|do not|won't|will not|can't|cannot|never|refuse to) (?:want to |even )?${ANSWERED}\b(?!~40~${FREEING})`,
    String.raw`\bunless you ${ANSWERED}\b`,
    String.raw`\b(?:can't|cannot|can not|couldn't|could not|won't|will not|don't want to|do not want to) (?:live|go on|go on living|survive|exist|be here) (?:without you|any ?more|any longer)\b`,
    String.raw`\b(?:don't|do not) want to (?:live(?=[.,…]|$)|be alive|wake up)`,
    String.raw`\b(?:no|without a) reason (?:left )?to (?:live|go on)\b|\bnothing (?:left )?to live for\b`,
    String.raw`\b(?:kill|hurt|harm) myself\b|\b(?:rather be|better off) dead\b|\brather die\b`,
    String.raw`\bI(?:'ll| will| am going to|'m going to) (?:kill|hurt|harm) you\b`,
    String.raw`\b(?:end|ending) (?:it all|my life)\b`,
    String.raw`\byou(?:'ll| will) (?:regret|be sorry|pay for)\b|\bor else (?:I|you)\b`,
    String.raw`\bI(?:'ll| will|'m going to) (?:make you pay|ruin|tell everyone (?:what you|about you|who you|your)|find you\b(?! (?:a|the|your|another)\b))`,
  ],
};
