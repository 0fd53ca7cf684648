import { defineRule } from '../define-rule';

export default defineRule({
  id: 'social-media-trackers',
  topic: 'tracking',
  stance: 'bad',
  title: 'Social networks track you here',
  why: 'A social network’s button tells it that you were here, often even if you do not press it.',
  holds: 'social plugins, like/share buttons, social pixels or social log-in let a social network collect data',
  doesNotHold: 'mere links to social pages',
  hears: ['users', 'control', 'disclaimers'],
  matches: [
    '@social ...2 {pixel*|plug-in*|plugin*|widget*|button|buttons|insight tag|tags|cookie*}',
    '{facebook|twitter} ...3 {like|share|tweet|recommend} {button|buttons|function*}',
    '{like|share|tweet} ...1 button* ...30 {collect~|cookie*|ip address|information|data}',
    '{social media features|social sharing|facebook sdk}',
    '{plugin*|plug-in*|widget*|buttons} {from|of|by} ...3 @social',
    '@social ...3 learns ...6 that you',
    {
      phrase: `
        {facebook|twitter|linkedin|instagram|social {network*|media}} ...4 {may|will|to}
        ...3 {collect|receive|record|set|place} ...8 {
          cookie*|@data|your visit*|your ip|when you|that you|which page*
        }
      `,
      unless: ['we ...2 {may|will} ...2 {collect|receive|access|obtain}', 'we {collect|access}'],
    },
    '{facebook|meta|tiktok|twitter|linkedin|reddit} ...18 {pixels|pixel|custom audience*}',
    'allow~ facebook to {identify|recogni*}',
    '@social ...6 {associate~|assign~|attribute~} ...6 visit*',
    'share~ ...2 {content|page*|article*} ...20 cookie* ...6 {by|from}',
    '@social ...6 {will|may|can} ...2 {use|set|place} ...3 cookie*',
    '{code|plug-ins} ...4 {from|of} ...1 {facebook|twitter|social {network*|media}}',
    'functions of ...4 {twitter|instagram} ...8 integrated',
    '{measure~|measurement|conversion*|tracking} ...8 {through|by|with|from} ...6 {facebook|meta|tiktok}',
    `
      {let~|allow~|enable~} {facebook|twitter|linkedin|instagram|social {network*|media}}
      ...2 {collect|receive|track|recogni*}
    `,
    'connection ...5 {facebook|twitter|instagram|linkedin|youtube|social network*} ...2 server*',
  ],
  unless: ['free of ...4 plug-in*', 'cookie* policy'],
  examples: {
    found: [
      'Our pages carry social sharing tools, run by others.',
      'TikTok and Pinterest tags are installed on our pages.',

      'Our pages carry the Facebook "Like" button, which may collect your IP address.',
      'We use the TikTok pixel to measure our ads.',
      'You will find on our pages:\n• [[social media plugins that set cookies]]',
      '[[When you use the share button, the social network learns which page you read and may set a cookie.]] It acts on its own.',
      'Functions of the Instagram service are integrated on our pages.',
      'The button works with code from Facebook that sets cookies.',
      'The pixel allows Facebook to recognise who visited our shop.',
      'We measure our campaigns through Facebook and Google.',
      'The app contains the Facebook SDK.',
      'Plugins of ours and widgets from LinkedIn appear on the page.',
      'LinkedIn learns that you were here.',
      'If you share an article, a cookie may be set by the service that you share it with.',
      'Facebook can associate your visit with your account there.',
      'Embedded posts let Twitter collect your address.',
      'Your browser then makes a connection to the Facebook servers.',
    ],
    ignored: [
      'Our forum has features that let you make friends.',

      'We do not use social plugins.',
      'Follow us on Facebook and Twitter.',
      'Our page on a social network is linked at the foot of this site.',
      'Press the button to share a recipe by post.',
      'Features of our app let you follow artists.',
      'Write to us on Twitter if you need help.',
      'We use code from volunteers.',
      'The visitor learns that Facebook is a company.',
      'We measure the length of every rope by hand.',
      'If you share an article, we set no cookie.',
      'We associate every visit with the weather.',
      'We let Twitter know of our fair.',
      'A connection to our own servers is made.',
    ],
  },
  sources: ['CJEU C-40/17, Fashion ID (2019)', 'ToS;DR: social media cookies and pixels'],
});
