import { defineRule } from '../define-rule';

export default defineRule({
  id: 'named-recipients',
  topic: 'third-party-sharing',
  stance: 'good',
  title: 'Names who gets your data',
  why: 'With a name you can look up what the other company does with your data.',
  holds:
    'at least one recipient or third-party tool that gets or collects user data is named (Google Analytics, Stripe, AWS…), or a list of them is given',
  doesNotHold: "only categories of recipients; the company's own brands",
  hears: ['users', 'control', 'rights', 'disclaimers'],
  matches: [
    '{we use|are sent to|including|such as|e g|utilizes|third part*|provider*} ...3 {openai|anthropic}',
    'hosted {by|at|with|on} ...5 {gmbh|inc|ltd|llc|ag|limited}',
    `{
      {to|with|by|use~|via|through|like|as|provider*|processor*} ...2 stripe
      |stripe {inc|payments|is|privacy|charge|to process}|stripe and paypal|paypal ...3 stripe|stripe com
    }`,
    {
      phrase: '@known-recipient',
      unless: ['google {account|products}', '@household-names'],
    },
    '{we|service} ...3 {use|rely on} ...5 @household-names',
    '{via|such as|including|provider*|processed by|payments {by|with|to}|hosted {by|on|with}} ...2 @household-names',
    '{use~|handled|processed|stored|sent} ...6 {tool|utility|service|company|firm|provider} {called|named}',
    `
      list of ...5 {sub-processors|subprocessors|processors|providers|suppliers|vendors|third parties|third party}
      ...10 {here|at|below|available|found|https}
    `,
    '{find|know} ...8 {providers|partners} ...8 {here|our page}',
    'following {processors|third party services|third parties|companies}',
    `
      {
        service provider*|provider*|partner*|vendor*|processor*|ad networks|third part*
        |advertising {networks|services}
      } ...3 {such as|like|including|e g|for example|include} ...4 {
        google|facebook|meta|microsoft|apple|amazon|twitter|linkedin|yahoo
      }
    `,
    {
      phrase: `
        {share~|disclose~|send~|transfer~|transmit~} ...5 {with|to} [social ...3 {such as|like|including}] ...1 {
          google|facebook|meta|microsoft|amazon|linkedin|yahoo|twitter
        }
      `,
      unless: ['account', '{terms|products}'],
    },
    '{{stored|processed} {by|on|with} ...2 google|embed~ ...4 {youtube|vimeo}}',
    {
      phrase: '{google|facebook|twitter|youtube} ...2 {collect|collects|sets|places} ...6 {cookie*|@data|your ip}',
      unless: ['we ...2 {may|collect}'],
    },
    `
      {processors|sub-processors|subprocessors|providers|vendors} ...10 {are|is} ...2 {listed|set out}
      ...2 {below|in|on}
    `,
    {
      phrase: `
        list ...2 {of|all|the|our} ...3 {sub-processors|subprocessors|providers|third parties|partners}
        ...3 {that|who|we|which|can|is|may}
      `,
      unless: ['{request|right|obtain|give you|california|ask}'],
    },
    '{partners|networks|providers|processors|third parties} ...1 {google|facebook|amazon|twitter|stripe}',
    'payment* ...6 {by|with|through|via} square',
  ],
  examples: {
    found: [
      'Ads in the app come from AdMob.',
      'Our helper utilizes OpenAI.',
      'Our pages are hosted by the Larkspur Rechenhaus GmbH.',
      "We use Amazon's S3 to store your files.",
      'We use Stripe to take payments.',
      'Your questions are sent to Anthropic.',
      'Visits are counted by Google Analytics.',
      'We share your data with:\n• [[Amazon Web Services, for hosting]]',
      '[[A list of our sub-processors is available here.]] We keep it up to date.',
      'We send your address to partners such as Google.',
      'Our processors are listed below.',
      'Ad partners: Google, Criteo.',
      'You can pay through providers such as PayPal.',
      'We use a tool called Grapplewick to count clicks.',
      'Our mail goes out through Postmark.',
      'We send your address to social networks such as Facebook.',
      'Our pages embed films from YouTube.',
      'Payments are handled by Square.',
      'A full list of our suppliers can be found on this page.',
      'Your letters are stored by a firm called Tarnwick.',
      'Videos are embedded from Vimeo.',
      'Our newsletter is sent with Substack.',
    ],
    ignored: [
      'The fair was hosted by the old mill.',
      'We share your data with service providers and partners.',
      'We do not use Google Analytics.',
      'Our models are as good as those of OpenAI.',
      'You can change your settings in Google Chrome or Apple Safari.',
      'Our family of brands includes Larkspur and Tarnwick.',
      'A stripe of colour marks the fields that you must fill in.',
      'Our prices are listed below.',
      'Our partners make good bread.',
      'Shopify keeps your data safe, and this notice explains how.',
      'You may add a page called Home.',
      'Our chat support is limited to office hours.',
      'We send you a card with a picture of a social network.',
      'Our films can be seen on a wall.',
      'The price goes by the square metre.',
      'We are a firm called Orsk.',
      'The list of our shops can be found on this page.',
    ],
  },
  sources: ['GDPR Art. 13(1)(e)', 'ToS;DR: list of third parties involved'],
});
