import { defineRule } from '../define-rule';

export default defineRule({
  id: 'public-content',
  topic: 'third-party-sharing',
  stance: 'neutral',
  title: 'What you post is public',
  why: 'Others can read, copy and keep what you post; taking it back may not be possible.',
  holds: 'information posted in public areas, profiles or forums is visible to others',
  matches: [
    '{post~|posting*|submit~|publish~|comment*|profile*|forum*|chat*|message board*|bulletin board*|blog*|communit*|review*|upload~|username*|user name|contribution*|content|public areas|interactive|user id|nickname|display name|voice} ...20 {public|publicly|visible|viewable|{read|seen|viewed|access|accessed|collected} ...6 by {other*|anyone|third|the public|everyone|everybody}|available to {other*|the public|everyone}|accessible {to|by} {all|the public|everyone}|displayed to|{shown|shared} {to|with} {[the] other {users|members}|everyone}|{other users|other members|others|anyone|other people|third parties} {can|may|will|who|to} ...4 {see|view|read|access|find}}',
    '{public|publicly|visible|viewable|available|shown} [to|with] ...3 {other {users|people}|the public|anyone|the world} ...20 {profile*|post*|forum*|comment*|username*|content|@data}',
    '{@data|content|profile*} ...10 {share|post|disclose|submit|provide|make|include|publish} ...8 {public|publicly|{in|on|to|through} ...4 {forum*|chat room*|message board*|blog*|public area*|communit*|review*|comment*}} ...20 {public|visible|view~|read|see|seen|collect~|use|used|access~|available|aware}',
    '{anyone|other users|other players|others} {can|may|will} ...3 {see|view|hear|access|find} ...8 {profile*|content|name|what you|@data|chat*}',
    {
      phrase:
        '{becomes|become|is|are|be|considered|made|remain} [always] {public|publicly {available|accessible|visible|viewable|displayed}|public information}',
      with: [
        '{post*|profile*|forum*|comment*|username*|user name|content|review*|blog*|communit*|submit*|upload*|share}',
      ],
    },
    '{provide|disclose|disclosed} ...4 in {these|public} ...2 areas ...10 {read|public|used by}',
    '{shown|displayed|available|shared} publicly',
    '{comment*|review*|name|photo*} ...4 {published|displayed|appear} ...5 {with your|next to|alongside}',
    'search engines ...6 index* ...8 {profile*|@data}',
    'your ...2 {is|are} public',
    '{publicly|public} {available|accessible|visible|viewable|displayed|post*} ...12 {you|your|profile|user*|content|forum*}',
    {
      phrase: '{exercise|use} ...3 {discretion|caution|care} ...8 {post*|share|sharing|disclos*|submit*}',
      with: ['{post*|public*|forum*|communit*|blog*|content|venue*|other users}'],
    },
    {
      phrase:
        '{consider|think|careful|mindful} ...10 {before|when|in deciding what to|about what you} ...3 {post*|share|sharing|disclos*}',
      with: ['{post*|public*|forum*|profile*|chat*|comment*|other users}'],
      unless: ['we ...2 think'],
    },
  ],
  unless: [
    '{publicly available|public} {source*|database*|director*|body|authorit*|interest}',
    '{collect|obtain|receive|combine} ...12 {from|publicly available}',
    '{facebook|google|social {media|network*}} ...3 {profile*|account*}',
    '{{policy|notice|statement} ...6 {available|posted}|privacy forum}',
  ],
  hears: ['users', 'control', 'hypothetical', 'disclaimers', 'rights'],
  examples: {
    found: [
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
    ],
    ignored: [
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
    ],
  },
  sources: ['OPP-115: third party sharing, public', 'ToS;DR: content you post may be public'],
});
