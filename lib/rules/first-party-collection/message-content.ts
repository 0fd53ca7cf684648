import { defineRule } from '../define-rule';

export default defineRule({
  id: 'message-content',
  topic: 'first-party-collection',
  stance: 'bad',
  title: 'Reads your messages or content',
  why: 'What you write to others or keep there is not for your eyes and theirs alone.',
  holds:
    "users' private messages, chats, emails, calls, files or documents kept or exchanged on the service are or may be collected, stored, scanned or reviewed",
  doesNotHold:
    'messages you send to the company itself (support); posts that are public anyway; prompts to an AI alone',
  matches: [
    '@takes ...8 @private-words',
    '{include~|including|such as|consist* of|kinds of ...4 information} ...14 {{private|direct|personal|instant|non-public|in-app|chat} {message|messages|conversation*|chats|logs|histor*}|chats|{messages|communications|emails} [that] [you|users|members] [may] [send|exchange] {to|with|between|among} [and] {other users|other members|one another|each other|others}|voice {and|or} text chat*|text chat*|email* you write}',
    '@private-words ...8 {is|are|be|been} ...3 {collected|stored|retained|saved|recorded|logged|monitored|scanned|reviewed|analyzed|analysed|processed|moderated|archived}',
    '{messages|chats|chat|conversations} ...3 {may|are|is|be|can} ...3 {monitored|scanned|recorded|reviewed|logged|moderated|filtered}',
    '@inspects ...6 {messages|chats|chat|user communications|conversations|content [and|including] {emails|communications|messages}}',
    '{monitor~|record~|scan~|review~|analyze~|analyse~|read~} ...3 your communications',
    '{messages|emails|mails} ...9 {is|are} ...2 scanned',
    '{communications|content} and other information you provide ...20 {message|communicate} [or communicate] with others',
    '{scan~|scanning} ...4 {on|of|for} ...2 {messages|communications|emails}',
    '@takes ...4 your {messages|chats|conversations|files|documents|correspondence|emails}',
    '@takes ...9 {files|documents|docs|spreadsheets|repositories} [that] {you|users} ...3 {upload~|store~|create~|save~|send~|share~|submit~}',
    '@takes ...6 {content|communications} ...4 [upload] ...2 {receive|exchange} [it] from others',
    '{content and communications|communications and content} {you|users}',
    '{content|media|messages|files|videos} ...6 {you|users} ...4 {send or receive|receive or send|send and receive}',
    'sent through [the] {chat|messages|messaging|private}',
    '{voice|text} [and|or] {voice|text} chat*',
    '{data|content|information} ...2 {messages|message} files',
  ],
  unless: [
    '{unlawfully|intercept*}',
    '{messages|emails|e-mail|e-mails|chats|chat|calls|communications|conversations|correspondence|files|documents|contact} ...3 {to|with|from|by} {us|our|customer|support|representative*}',
    '{send|sending|contact|email|write|talk to|speak with|communicate with|communicating with|corresponding with|correspond with|chat with} {us|our}',
    '{customer|technical|live} {service*|support|care|chat*}',
    '{us|our} [customer|technical] {support|service}',
    'support team',
    '{cookie|log|text} files',
    '{marketing|promotional|transactional|push} {communication*|message*|notification*|email*}',
    '{encrypted|cannot|unable to} ...6 {read|access|decrypt|see}',
    'your {own|personal} {device|hardware|phone}',
  ],
  examples: {
    found: [
      'We store the private messages that members exchange.',
      'Our systems scan the content of emails to filter spam.',
      'Your chats with other players may be monitored and recorded.',
      'Information we collect includes:\n• [[the messages you send to other members]]\n• your badges',
      'Hedgerow keeps the files that you upload to your workspace.',
    ],
    ignored: [
      'If you write to our support team, we keep your messages.',
      'We never read your private messages.',
      'Your chats are encrypted, so that we cannot access the content of your messages.',
      'We may send you messages about new features.',
      'You can delete messages that you sent to other members.',
    ],
  },
  sources: [
    'CPRA, Cal. Civ. Code § 1798.140(ae)(1)(E): contents of mail, email and text messages',
    'ToS;DR: the service can read your private messages',
  ],
});
