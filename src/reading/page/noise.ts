/** Lines that are the page's and not the article's. Each rule is about a habit of pages, never about one page. */
const noiseLines: readonly RegExp[] = [
  // Placeholders and players.
  /^(loading|please wait|buffering|play|pause|mute|unmute|watch live|live|listen|listen now)?\s*(\.{3}|…)?$/iu,
  /^(play|watch|listen to|view)\s+(the\s+)?(video|audio|article|gallery|episode|full (video|interview))\b.{0,60}$/iu,
  /^(\d{1,2}:)?\d{1,2}:\d{2}(\s*\/\s*(\d{1,2}:)?\d{1,2}:\d{2})?$/u,
  /^(your browser (does not|doesn.t) support|javascript (is|must be) (disabled|required|enabled)|enable javascript|this (video|content) (is|can)(\s?not|n.t| no longer) (be )?(available|played|displayed)).{0,120}$/iu,
  // Advertising and asking.
  /^(advertisement|advertising|ad|ads|sponsored( content)?|promoted|paid post|story continues below( advertisement)?|article continues (below|after).*|continue reading( below)?|scroll to continue.*)\.?$/iu,
  /^(subscribe|sign up|sign in|log ?in|register|donate|support us|become a member|get (our|the) (free )?(app|newsletter)|download (our|the) app|follow us|join us on|like us on|share (this|on|via)|tweet this|print this|email this|save this|bookmark)\b.{0,140}$/iu,
  /^(share|tweet|print|e-?mail|facebook|twitter|x|whatsapp|linkedin|telegram|pinterest|reddit|copy link|comments?|leave a comment|view comments|\d+ comments?|\d+ shares?|save|home|menu|search|skip to (main )?content|back to top|top stories|trending( now)?|most (read|popular|viewed|shared)|latest( news)?|breaking news|newsletter|editors?.? picks?|recommended( for you)?|more (news|stories|from .{1,40})|what to read next|you may (also )?like|you might (also )?like|up next|tags?|topics?|filed under|explore more)\s*:?$/iu,
  /^(we use cookies|this (site|website) uses cookies|by (continuing|using|clicking)|accept (all )?cookies|manage (cookies|preferences)|cookie (policy|settings)|privacy policy|terms (of (use|service)|and conditions)|all rights reserved|copyright\b|©).{0,240}$/iu,
  // Pointers elsewhere.
  /^[>»►▶•*-]*\s*(read|see|watch|listen|related|also read|also see|more on this|don.t miss|in pictures|in depth|opinion|explainer|analysis|fact ?check|recommended|must read)(\s+(also|more|next|on|too|this|here|now|the rest|stories|articles?|links?|topics?|content|coverage|news|reading))*\s*[:|>»–—-]\s*\S.{0,200}$/iu,
  /^(read more|read next|read also|see also|also read|related|related (stories|articles|links|topics|content|coverage|news|reading|posts)|more on this( story| topic)?|more from .{1,60}|continue reading|read the (rest|full (story|article|interview|report)).{0,60}|click here.{0,100}|tap here.{0,80}|find out more|learn more|view more|show more|load more|more details|next article|previous article)\s*\.{0,3}\s*[:>»]*$/iu,
  /^(https?:\/\/|www\.)\S+$/iu,
  /^[@#][\w_]{2,40}(\s+[@#][\w_]{2,40})*$/u,
  // What editors say of the page itself.
  /^(this (article|story|post|report) (was|has been|is|originally|first).{0,160}|\(?editing by .{0,120}|\(?reporting by .{0,200}|\(?(additional|with additional) reporting .{0,160}|writing by .{0,120}|our standards:.{0,80}|with (inputs|files|information) from .{0,80}|source\s*:\s*.{1,60})$/iu,
  /^editor.?s.? note\b.{0,400}$/iu,
  // Lines without a word.
  /^[^\p{L}\p{N}]*$/u,
  /^page \d+( of \d+)?$/iu,
];

/** Whether a block of the page, by itself, is no part of the article. */
export function isNoiseLine(text: string): boolean {
  if (text.length > 500) return false;
  return noiseLines.some((rule) => rule.test(text)) || isVideoPromo(text) || isDateLine(text);
}

const promoVerb =
  '(?:explains?|reports?|has|have|brings?|takes?|looks?|joins?|filed|breaks?|gives?|tells?|speaks?|spoke|talks?|talked|sat down|discusses|examines)';

/**
 * "OUTLET's NAME SURNAME has more on the story": a broadcaster introduces its own film. The line is one short sentence,
 * begins with an outlet's possessive and a name, and says nothing but that somebody reports.
 */
const promo = new RegExp(
  `^(?:the\\s+)?\\p{Lu}[\\p{L}\\p{N}&.-]*(?:\\s\\p{Lu}[\\p{L}\\p{N}&.-]*){0,3}['’]s?\\s+(?:[\\p{Ll}-]+\\s+){0,3}(?:\\p{Lu}[\\p{L}.'’-]*\\s+){1,4}${promoVerb}\\b(?:\\s+(?:more|the (?:story|details|latest|significance|background|report)|on|at|us|from|down|to|about|with|why|how|what|this|live|now)\\b)`,
  'u',
);
const watch =
  /^(watch|listen|video|audio|podcast|in video|exclusive video|live)\s*[:|–—-]\s*\S.{0,200}$|^(our|the) (correspondent|reporter)\b.{0,60}\b(has more|reports|explains|has the (story|details|latest))\b.{0,60}$/iu;

function isVideoPromo(text: string): boolean {
  if (text.length > 160) return false;
  return watch.test(text) || (promo.test(text.replace(/\s+/gu, ' ')) && !/["“”]/.test(text));
}

const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const dateLine = new RegExp(
  `^(?:(?:published|posted|updated|last updated|last modified|first published|modified|date|on)\\b\\s*(?:on|at)?\\s*:?\\s*)*(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s+${month},?\\s+\\d{4}|${month}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2})(?:t\\S*)?(?:[\\s,|–—-]*(?:at\\s+)?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?\\s*(?:[ap]\\.?m\\.?)?)?(?:\\s*\\(?[a-z]{2,5}(?:[+-]\\d{1,2}(?::?\\d{2})?)?\\)?)?(?:\\s*[|/–—-].{0,80})?$`,
  'iu',
);
const age =
  /^(?:(?:published|posted|updated)\s*:?\s*)?\d{1,3}\s+(?:min(?:ute)?s?|hours?|days?|weeks?|months?)\s+ago$|^\d{1,2}\s*min(?:ute)?s?\s+read$/iu;

/** Whether the line is only a date, as pages print it beside the headline. */
export function isDateLine(text: string): boolean {
  return text.length < 160 && (dateLine.test(text) || age.test(text));
}
