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
    `
      {include~|such as|consist* of} ...14 {
        {private|direct|personal|non-public|in-app|chat} {messages|conversation*|histor*}|chats
        |messages [that] [you|users] [may] [send] {to|with} [and] {other {users|members}|one another}
        |email* you write
      }
    `,
    '@private-words ...8 {are|be} ...3 {collected|stored|retained|logged|monitored|scanned}',
    '{messages|chats|chat} ...3 {may|are|is|be} ...3 {monitored|scanned|recorded|logged|filtered}',
    `
      @inspects ...6 {
        messages|chats|conversations|attachments|content [and|including] {emails|communications|messages}
      }
    `,
    '{messages|calls} ...1 between ...6 {are|be} ...2 {reviewed|recorded}',
    'messages ...9 {is|are} ...2 scanned',
    '@takes ...4 your {messages|chats|conversations|files|correspondence|emails}',
    '@takes ...6 content ...4 [upload] ...2 receive from others',
    '{content|media|messages} ...6 {you|users} ...4 {send or receive|send and receive}',
    '{sent|{content|information} [that] you ...2 {send|share|post}} {through|via|in} ...3 {chat|messaging|private}',
    'data ...2 messages files',
    'content and communications you',
    'communications and other information you provide',
    '{monitor~|record~} ...3 your communications',
    '{contents|content|text} of ...2 {message|messages|communications|chats|calls|emails}',
    {
      phrase: '{files|documents|repositories} ...9 {you|users} ...2 {upload~|submit~}',
      with: ['@takes', 'include~'],
      unless: ['{public*|comment*|metadata}'],
    },
    {
      phrase: '{messages|files|documents|repositories} ...6 {submitted|stored} {through|to|in}',
      with: ['@takes', '{customer data|content}'],
    },
    {
      phrase: '{files|documents} ...9 are ...1 {stored|retained}',
      with: ['{upload~|attach~}', 'connection with your account'],
    },
    `
      {content|information|data} ...2 you ...1 {submit|upload|provide} ...4 {including|such as|e g}
      ...4 {text*|files|repositories}
    `,
    `
      you ...2 {communicate|chat} with other {users|members|players} ...10 {collect~|record~}
      ...5 {@data|following|said}
    `,
    '{collect~|process~} ...12 when you {compose|send} ...6 messages',
  ],
  unless: [
    'cookies',
    'content of {this|our}',
    'on your device*',
    'log files',
    '{unlawfully|intercept*}',
    '{chat|conversations} ...1 {to|with|from|by} {us|our}',
    '{exchange|send|sends} [to|with] us',
    '{contact|email|message|{communicate|correspond} with} {us|our}',
    '{customer|technical} {service*|support}',
    'our {support|service {team|desk|agents|cent*}}',
    '{support team|if you contact|{reviews|emails|messages} to us|our {reply|response*}}',
    'responsible for',

    '{marketing|transactional|push} {communication*|notification*}',
    '{{encrypted|cannot} ...6 {read|access|decrypt}|stored ...3 encrypted}',
  ],
  examples: {
    found: [
      'We store the drawings and other files that you upload to our service.',
      'What we collect:\n• your listings\n• [[the messages you exchange with other sellers]]',
      'Calls made between guests and hosts are recorded.',

      'We store the private messages that members exchange.',
      'Our systems scan the content of emails to filter spam.',
      'Your chats with other players may be monitored and recorded.',
      'Information we collect includes:\n• [[the messages you send to other members]]\n• your badges',
      'Hedgerow keeps the files that you upload to your workspace.',
      'The data that we keep includes the text of the messages between members.',
      'When you chat with other players, we record what is said.',
      'We process data when you send or receive messages in the app.',
      'We store messages, pictures and other content that you send via the chat of the game.',
      'In voice and text chat your communications may be monitored.',
      'Customer data, such as documents and repositories that you submit, is stored in Ireland.',
      'We may review your activity, for example your visits and the content of messages.',
      'When you attach files to a project, they are stored with it.',
      'What we collect:\n• [[documents and other material that you upload]]',
      'We process content that you provide, such as text and pictures.',
      'We scan attachments for viruses.',
      'Messages between buyers and sellers may be reviewed.',
    ],
    ignored: [
      'If you contact Orsk, we may keep a record of your correspondence.',
      'We keep the content of reviews and emails to us.',
      'We keep your address, the content of your email and our reply for a while.',
      'If you are unhappy with your data being kept or shared in line with the content of this policy, please email the office.',
      'You are solely responsible for the content of your messages.',
      'If you message us on a chat app, we receive the content of your messages.',
      'We collect the messages you exchange with us.',
      'Calls to our customer service line may be recorded.',

      'The content of your documents is only ever stored in encrypted form.',
      'If you write to our support team, we keep your messages.',
      'We never read your private messages.',
      'Your chats are encrypted, so that we cannot access the content of your messages.',
      'We may send you messages about new features.',
      'You can delete messages that you sent to other members.',
      'When you interact with our staff, we keep a note of it.',
      'You can chat with other members free of charge.',
      'When you telephone us, your communications may be recorded.',
      'Log files are kept for a week.',
      'Calls between the two countries are charged per minute.',
      'Cookies are small text files that are stored on your computer.',
      'Your messages are stored on your own device.',
      'Reviews that you upload are public, and we collect them.',
    ],
  },
  sources: [
    'CPRA, Cal. Civ. Code § 1798.140(ae)(1)(E): contents of mail, email and text messages',
    'ToS;DR: the service can read your private messages',
  ],
});
