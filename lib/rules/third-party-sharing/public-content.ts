import { defineRule } from '../define-rule';

export default defineRule({
  id: 'public-content',
  topic: 'third-party-sharing',
  stance: 'neutral',
  title: 'What you post is public',
  why: 'Others can read, copy and keep what you post; taking it back may not be possible.',
  holds: 'information posted in public areas, profiles or forums is visible to others',
  matches: [
    {
      phrase: `
        {
          post~|posting*|submit~|publish~|comment*|profile*|forum*|chat*|message board*|bulletin board*|blog*
          |communit*|review*|upload~|username*|user name|screen name|contribution*|content|public areas|interactive
          |user id|nickname|display name|voice
        } ...20 {
          public|publicly|visible|viewable
          |{read|seen|viewed|access|accessed|collected} ...6 by {other*|anyone|third|the public|everyone|everybody}
          |{available|accessible} ...1 {to|by} {other*|all|the public|everyone|everybody|anyone}|displayed to
          |{shown|shared} {to|with} {[the] other {users|members}|everyone}
          |{other users|other members|others|anyone|other people|third parties} {can|may|will|who|to}
          ...4 {see|view|read|access|find}
        }
      `,
      with: ['{you|your|user*|member*|others|anyone|forum*}'],
    },
    `
      {public|publicly|visible|viewable|available|shown} [to|with]
      ...3 {other {users|people}|the public|anyone|the world} ...20 {
        profile*|post*|forum*|comment*|username*|content|@data
      }
    `,
    `
      {@data|content|profile*} ...10 {share|post|disclose|submit|provide|make|include|publish} ...8 {
        public|publicly
        |{in|on|to|through} ...4 {forum*|chat room*|message board*|blog*|public area*|communit*|review*|comment*}
      } ...20 {public|visible|view~|read|see|seen|collect~|use|used|access~|available|aware}
    `,
    `
      {anyone|everyone|other {users|players|members|participants}|others} {can|may|will}
      ...3 {see|view|hear|access|find} ...8 {profile*|content|name|what you|@data|chat*}
    `,
    {
      phrase: `
        {becomes|become|is|are|be|considered|made|remain} [always] {
          public|publicly {available|accessible|visible|viewable|displayed}|public information
        }
      `,
      with: [
        '{post*|profile*|forum*|comment*|username*|user name|content|review*|blog*|communit*|submit*|upload*|share}',
      ],
    },
    '{provide|disclose|disclosed} ...4 in {these|public} ...2 areas ...10 {read|public|used by}',
    '{shown|displayed|available|shared} publicly',
    '{comment*|review*|name|photo*} ...4 {published|displayed|appear} ...5 {with your|under your|next to|alongside}',
    'search engines ...6 index* ...8 {profile*|@data}',
    '@data ...8 {accessible|visible|viewable|shown|displayed} {to|by} {{other|all} {users|members}|members and}',
    '{your ...2 {is|are}|make ...4 your ...2 @data} public',
    'your ...7 visible to other',
    'publish~ ...2 your ...2 {profile*|post*|comment*|review*|contribution*}',
    `
      {publicly|public} {available|accessible|visible|viewable|displayed|post*}
      ...12 {you|your|profile|user*|content|forum*}
    `,
    {
      phrase: '{exercise|use} ...3 {discretion|caution|care} ...8 {post*|share|sharing|disclos*|submit*}',
      with: ['{post*|public*|forum*|communit*|blog*|content|venue*|other users}'],
    },
    {
      phrase: `
        {consider|think|careful|mindful} ...10 {before|when|in deciding what to|about what you}
        ...3 {post*|share|sharing|disclos*}
      `,
      with: ['{post*|public*|forum*|profile*|chat*|comment*|other users}'],
      unless: ['we ...2 think'],
    },
    {
      phrase: 'index* ...1 by ...2 search engines',
      with: ['{you ...2 {post|publish|share}|profile*|post*|your content}'],
    },
  ],
  unless: [
    '{publicly available|public} {source*|database*|director*|body|authorit*|interest}',
    '{{collect|obtain|receive|combine} ...12 {from|publicly available}|collected from}',
    '{facebook|google|social {media|network*}} ...3 {profile*|account*}',
    '{{policy|notice|statement} ...6 {available|posted}|privacy forum}',
  ],
  hears: ['users', 'control', 'hypothetical', 'disclaimers', 'rights'],
  examples: {
    found: [
      'You can make some of your information public.',
      'Your name and photo may be visible to other members.',
      'Anything you post in our forum is public.',
      'Your profile can be seen by other members.',
      'Comments are visible to anyone who visits the page.',
      'Take care. [[Information that you share in chat rooms may be read and used by others.]]',
      'Other players can see your user name and your score.',
      'Once you have made your posts public, anyone may read them.',
      'Think twice before you post your address in the forum.',
      'Use discretion about the people with whom you share your content.',
      'Reviews appear on our pages with your name.',
      'Search engines may index your profile.',
      'By default, your lists are public.',
      'Your profile is shared with the other members.',
      'What you write in your profile will be available worldwide to anyone.',
      'We may publish your comments.',
      'Some of your details are visible to other members.',
      'Reviews that you leave will appear on our site under your name.',
      'Other members can see your profile photo.',
      'What you publish may be indexed by search engines.',
      'Content that you share here is available to everybody.',
    ],
    ignored: [
      'Your lamp is visible to ships.',
      'We collect data from publicly available sources.',
      'Your profile is never shown to other members.',
      'This policy is posted publicly on our site.',
      'We post parcels every day and other customers can view our opening hours.',
      'Public authorities may ask for your data.',
      'We think twice before we share your address with a courier.',
      'You may use caution tape in our shop.',
      'We use care when we share your address with a courier.',
      'The World Privacy Forum publishes a list of such programmes.',
      'Reviews appear on our pages every week.',
      'Search engines help you to find our shop.',
      'By default, your lists are empty.',
      'Our price list is available to anyone.',
      'We publish a list of prices next to our own comments.',
      'Our profile of you may hold data collected from others, such as what is publicly available.',
      'Your details are not visible to other members.',
      'Our prices are visible to other shops.',
      'Your name will appear on the door.',
      'Other members can see our garden.',
      'Our own pages are indexed by search engines.',
      'Help is available to everybody.',
      'We post openings for bakers on our public website.',
      'Larkspur publishes its accounts in the public register.',
      'Our profile of the founder appeared in the public press.',
    ],
  },
  sources: ['OPP-115: third party sharing, public', 'ToS;DR: content you post may be public'],
});
