import { defineRule } from '../define-rule';

export default defineRule({
  id: 'marketing-use',
  topic: 'first-party-collection',
  stance: 'bad',
  title: 'Uses your data for marketing',
  why: 'What you gave for one purpose is used to sell you more: expect newsletters and offers.',
  holds: 'newsletters, promotions or offers are sent, or your data is used for marketing',
  doesNotHold: 'marketing only after you opt in (then opt-in-consent); service messages only',
  hears: ['users'],
  matches: [
    'contact~ you about ...7 other {products|services}',
    `
      {tell~|inform~} ...2 {you|users|customers|administrators|members|readers} about ...2 {
        new {features|products|services|titles}
        |our [other] {products|services|work|events|campaigns|activities|offers}
      }
    `,
    'our ...2 {newsletter|newsletters|mailings} {contain*|tell*|is|are}',
    'marketing our ...3 {products|services|offerings}',
    '{receiving marketing [communications|emails]|commercial communications} from us',
    {
      phrase: '{use~|process~} ...4 @data ...14 to ...8 {deliver|serve|show|display|provide} ...3 @ads',
      unless: ['@nameless'],
    },
    '{email|direct mail|online|targeted|personali*|tailored|customi*|forms of} marketing',
    `
      {@providers|third part*|other compan*|perform* services|providing} ...16 {
        marketing|email campaigns|promotional|advertising and marketing|marketing and advertising
      } {services|assistance|efforts|activities|campaigns|communications|emails|customer|and|our}
    `,
    {
      phrase: `
        {promote|promoting|advertise|advertising|market} {our|the} ...3 {
          products|services|offerings|business|service|site|platform
        }
      `,
      with: ['@data', '{use~|help}'],
    },
    `
      receiv* ...9 {
        {emails|messages} ...3 about ...3 {news|promotions|products}|newsletter*
        |{promotional|marketing} {email*|communication*|material*}|special offers
      }
    `,
    `
      {
        send~|signed up for|deliver~|provide~ you|offer you|keep ...2 {posted|informed|up to date}
        |communicate~ ...1 you
        |{contact~|email~|mail~|inform~|notify~|notifications|alert~|tell~|update~|call~|text~}
        ...1 {you|our|users|customers|them|to}
      } ...14 {
        newsletter*|news {about|of|and {information|offers|updates}}
        |information about {our|other|its|new|goods} ...2 {products|services|offerings|promotions|events|charity}
        |{promotional|marketing|commercial} {
          email*|message*|communication*|material*|information|offers|content|and
        }|promotions|special offers|offers|marketing {about|of|for|on}|coupons|discounts|deals
        |{new|similar|related} {products|services|items|features ...2 products}|product announcements|surveys and
      }
    `,
    `
      {for|our|other|with|of|performance of} ...4 {marketing|direct marketing|promotional|advertising and marketing}
      ...3 {purpose*|activit*|effort*|campaign*|initiative*|survey*|use}
    `,
    {
      phrase: '{use~|process~|collect~} ...12 for ...8 {marketing|direct marketing}',
    },
    {
      phrase: `
        {products|services|offers|events|news|information|features|opportunities|promotions} ...9 {
          {may|might|would|will} ...4 {
            interest you|of interest|interested in|like to hear about|find interesting|be interest*
          }|of interest to you|you {ll|may|might} ...1 {like|enjoy}
        }
      `,
      with: [
        `{
          send~|contact~|inform~|advise~|recommend~|tell~|notify~|email~|offer~|communicat*|let you know|hear about
          |newsletter*|promot*|market*|mail~|keep you
        }`,
      ],
    },
    '{market~|promote~|advertise~} ...5 {our|products|services} ...6 to {you|our users|users}',
    '{{subscribe~|subscription|sign~ up|register~} ...5 newsletter*|added to our ...2 list}',
    {
      phrase: 'direct marketing',
      unless: ['{third part*|their|right|rights|object*|opt|california|consent|share~|disclos*|stop|association}'],
    },
    `
      {marketing|promotional} {and|or} {promotional|marketing|advertising} {
        purposes|communications|materials|emails|messages|efforts|campaigns
      }
    `,
    '{effectiveness|success|performance} of ...3 our [own] [online] {advertising|marketing|advertisements}',
    '{personali*|select~|tailor~|customi*} ...5 {offers|promotions|marketing}',
    'our [email] {advertising|email} campaigns',
    'updates and product announcements',
    'offer~ new ...3 services to {you|users}',
    'to market to {you|individuals|users|our}',
    '{assist*|support*} {with|in|our} ...2 {marketing|advertising and marketing}',
    {
      phrase:
        '{marketing|promotional} {communications|emails|campaigns|materials|messages|and advertising communications}',
      with: ['{send~|receive~|we|our|us|signed up}'],
      unless: [
        `{
          unsubscri*|opt|opting|stop|longer|wish|choose|choice*|prefer*|third part*|withdraw|consent|their
          |your ...2 marketing
        }`,
      ],
    },
  ],
  unless: [
    'formal agreement',
    '{non|other than} marketing',
    '{their|third parties|third party} [own] direct marketing',
    '{when|if} ...8 processed ...6 direct marketing',
    'only {if|with|to} ...6 {you|your|those|users}',
    `
      {if|when|unless|after} ...2 you ...4 {
        opt~ in|sign~ up|subscribe~|explicitly|consent~|agree~|ask~|request~|given|select~|choose|elect
      }
    `,
    '{{with|without|obtain~|have} your ...3 {consent|permission}|with consent}',
    '{opted in|opted} to receive',
    'you ...3 {choose|wish} to {allow|receive}',
    '{california|shine the light|1798|certain businesses}',
    '{may|will} still {receive|send|contact}',
    'grant* us permission',
  ],
  examples: {
    found: [
      'We use your address to offer software updates and product announcements.',
      'We may contact you about changes to the service and other products and services.',
      'We may advise you by post of products that we think may interest you.',
      'Members get more from us:\n• a magazine\n• [[we send them information about new boat offerings]]',
      'If you have bought from us, we may contact you with information about goods and services of that kind.',
      'We send you information about our charity.',
      'We may use your address to send you information about our boats and services.',
      'Members receive the gazette, and we inform you about our events.',
      'We keep you informed about offers from the mill.',
      'We tell administrators about new features and webinars.',
      'Our newsletters contain a link by which you can leave the list.',
      "From time to time we'd like to tell you about products we think you'll like.",
      'We might call or text you with deals.',
      'You may receive emails from us about news, updates and promotions.',

      'We will email you our monthly newsletter and news of promotions.',
      'Your address may be used for direct marketing purposes.',
      'How we use what we know:\n• to ship your order\n• [[to tell you about new products and events that may interest you]]',
      '[[From time to time we send customers special offers from the Fennwood shops.]] Write to us with questions.',
      'We look at visits to measure the success of our marketing campaigns.',
      'An agency assists with marketing our courses.',
      'We use your history to select offers for you.',
      'We process it for the marketing and advertising of our courses.',
      'From the day you register you are signed up for our marketing communications.',
      'We use your e-mail address to promote our services on other platforms.',
      'Your details are used for:\n• billing\n• [[direct marketing]]',
      'We use the information about your visits to show you ads.',
    ],
    ignored: [
      'We send marketing emails (with consent).',
      'Joint marketing: a formal agreement between financial companies that together market financial products to you.',
      'Reasons we can share | Does the bank share? | Can you limit this?\nFor our marketing purposes, to offer our products to you | No | We do not share',
      'We may contact you about your order.',
      'The information is used to provide contextual advertising beside the tide tables.',
      'We use anonymous information to choose whether to show an ad.',
      'We will never: lend your name, or use your data for our own marketing.',
      'We send information about your use of our services to the engineers.',
      'We use what we hold for purposes other than marketing.',
      'Tell your friends about new books.',
      'The newsletters of our partners are theirs.',
      'You may email us to say what information you would like to see.',

      'We only send service messages, never marketing emails.',
      'We will not use your details for marketing purposes.',
      'We send our newsletter only if you have signed up for it.',
      'You may opt out of promotional emails at any time.',
      'We email you receipts and notices about the products that you bought.',
      'We measure the success of our repairs.',
      'Suppliers help with the delivery of your parcel.',
      'We publish a blog on marketing and advertising.',
      'If you wish to stop our marketing emails, follow the link in them.',
      'You must not use the forum to promote our rivals or advertise their products.',
      'Object to direct marketing at any time.',
    ],
  },
  sources: ['OPP-115: purpose, marketing', 'GDPR Art. 21(2)'],
});
