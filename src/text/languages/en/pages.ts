import type { PageWords } from '../rules/page-words.ts'

export const pages: PageWords = {
  buttons:
    'share(?: this)?(?: (?:on|article|page|post|story|via).{0,40})?|tweet|click to tweet|print(?: article| page)?|' +
    'e-?mail|save|like|follow(?: us)?(?: on.{0,40})?|subscribe(?: now| today)?|sign up|log ?in|' +
    'advertis?e?ment|ad|comments?|leave a comment|read more|read next|learn more|see more|show more|' +
    'load more|continue reading|view (?:all|gallery)|back to top|skip to .{0,40}|download(?: (?:the )?(?:pdf|statement|document))?|' +
    "order reprints|text size|trending(?: now)?|don'?t miss|caption|close|via [\\w.]{3,30}|" +
    'loading.{0,20}|credit|highlights',
  pointers:
    'read|read also|also read|read more|see|see also|see more|watch|listen|more|more from .{0,60}|' +
    "related(?: \\w+)?|recommended|don'?t miss|you (?:may|might) also like|further reading|" +
    'full coverage|click here',
  endings:
    'related(?: (?:articles?|stories|content|posts?|topics?|links?|news|documents?|coverage|statements?|pages?|publications?|declarations?))?|' +
    'more (?:from|on|stories|news|great|in) .{0,60}|more great .{0,60}|more stories|you (?:may|might) also (?:like|be interested in).{0,20}|' +
    'recommended(?: (?:for you|stories|articles|reading))?|most (?:read|popular|viewed)|popular(?: (?:posts|stories))?|' +
    'latest(?: (?:news|posts|stories))?|(?:\\d+ )?comments?|leave a (?:comment|reply)|join the (?:conversation|discussion)|' +
    'about the authors?|share this(?: .{0,30})?|subscribe(?: to .{0,60})?|newsletter|something to consider',
  by: 'by',
  published: 'published|updated|posted|last (?:updated|modified)|first published',
  publishedOn: 'on|by|at',
  picture: 'image|photo|photograph|picture|credit|source image|photo credit',
  notices:
    'this (?:document|article|material|story) (?:is subject to copyright|may not be (?:published|reproduced)|was (?:originally|first) published)|' +
    '(?:copyright|©|\\(c\\)) ?@? ?\\d{4}|all rights reserved|citation\\s?:|click here (?:to|for) |' +
    '(?:sign up (?:for|to)|subscribe to) (?:our |the .{0,40}newsletter|.{0,60}(?:newsletter|channel|alerts))|' +
    'follow (?:us\\b|@)|get (?:breaking|the latest) ',
}
