import { defineRule } from '../define-rule';

export default defineRule({
  id: 'public-content',
  topic: 'third-party-sharing',
  stance: 'neutral',
  title: 'What you post is public',
  why: 'Others can read, copy and keep what you post; taking it back may not be possible.',
  holds: 'information posted in public areas, profiles or forums is visible to others',
  matches: [
    '{post~|posting*|submit~|publish~|comment*|profile*|forum*|chat*|message board*|bulletin board*|blog*|communit*|review*|upload~|username*|user name|contribution*|content|public areas|interactive|user id|nickname|display name|voice} ...20 {public|publicly|visible|viewable|{read|view|see|seen|viewed|hear|access|accessed|collected} ...6 by {other*|anyone|all|any|third|the public|everyone|everybody}|available to {other*|anyone|all|the public|everyone}|accessible {to|by} {anyone|all|the public|everyone}|displayed to|{shown|shared} {to|with} {[those|the] other {users|members|people|players}|all|everyone}|{other users|other members|others|anyone|anybody|everyone|other people|third parties} {can|may|will|could|might|who|to} ...4 {see|view|read|hear|access|find|collect}}',
    '{public|publicly|visible|viewable|available|accessible|displayed|shown|disclosed|shared} [to|with] ...3 {other {users|members|people|visitors|players|customers}|the public|anyone|everyone|the world} ...20 {profile*|post*|forum*|comment*|username*|content|review*|@data}',
    '{@data|content|profile*} ...10 {share|post|disclose|submit|provide|make|include|upload|publish} ...8 {public|publicly|{in|on|to|through} ...4 {forum*|chat room*|message board*|blog*|public area*|communit*|review*|comment*}} ...20 {public|visible|view~|read|see|seen|collect~|use|used|access~|available|aware}',
    '{anyone|anybody|everyone|other users|other players|others} {can|may|will|could|might} ...3 {see|view|read|hear|access|find|search} ...8 {profile*|post*|content|comment*|username*|name|photo*|what you|@data|message*|chat*}',
    {
      phrase:
        '{becomes|become|is|are|be|considered|made|remain} [automatically|always] {public|publicly {available|accessible|visible|viewable|displayed|shown}|public information}',
      with: [
        '{post*|profile*|forum*|comment*|username*|user name|content|review*|blog*|communit*|submit*|upload*|share}',
      ],
    },
    '{provide|disclose|disclosed|post} ...4 in {these|such|public} ...2 areas ...10 {read|public|used by|viewed}',
    '{shown|displayed|available|visible|shared|accessible} publicly',
    '{post*|comment*|review*|name|username|photo*} ...4 {published|displayed|shown|appear|appears} ...5 {with your|next to|alongside|beside}',
    'search engines ...6 {index*|find|list} ...8 {profile*|content|@data}',
    'your ...2 {is|are} [by default] public',
    '{publicly|public} {available|accessible|visible|viewable|displayed|shown|post*} ...12 {you|your|profile|user*|content|forum*}',
    {
      phrase:
        '{exercise|use} ...3 {discretion|caution|care} ...8 {post*|share|sharing|disclos*|publish*|submit*|upload*}',
      with: ['{post*|public*|forum*|communit*|blog*|profile*|chat*|content|venue*|other {users|members|people}}'],
    },
    {
      phrase:
        '{consider|think|careful|mindful} ...10 {before|when|in deciding what to|about what you} ...3 {post*|publish*|share|sharing|upload*|disclos*}',
      with: ['{post*|public*|forum*|communit*|blog*|profile*|chat*|comment*|upload*|other {users|members|people}}'],
      unless: ['we ...2 {consider|think}'],
    },
  ],
  unless: [
    '{publicly available|public} {source*|record*|database*|director*|body|authorit*|interest|health|key}',
    '{collect|obtain|receive|gather|process|combine} ...12 {from|publicly available}',
    '{facebook|google|twitter|linkedin|social {media|network*}} ...3 {profile*|account*}',
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
