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
    '{email|e-mail|direct mail|text|sms} marketing',
    '{@providers|third part*|other compan*|perform* services} ...16 {marketing|email campaigns|promotional} {services|assistance|efforts|activities|campaigns|support|communications|emails|customer|and|our}',
    'marketing {our|and {advertising|promoting} our} ...3 {products|services|offerings|business}',
    'receiv* ...6 {newsletters|newsletter|promotional {email*|e-mail*|announcements|communication*}|marketing {email*|e-mail*|communication*|material*}|special offers}',
    'signed up for our {marketing|newsletter}',
    '{send~|deliver~|provide~ you|offer you|let you know|keep ...2 {informed|posted|up to date|updated}|communicate~ ...1 you|share ...2 {details|news|updates|information}|{contact~|email~|e-mail~|mail~|inform~|notify~|alert~|reach~ out|tell~|update~} ...1 {you|our|users|customers|visitors|members|them|subscribers|individuals|to}} ...14 {newsletter*|promotional {email*|e-mail*|message*|communication*|material*|information|offers|announcements}|marketing {email*|e-mail*|message*|communication*|material*|information|offers|and {promotional|advertising}|mailing*|content}|promotions|special offers|offers|advertising material*|marketing {about|of|for|on}|commercial {email*|e-mail*|communication*|message*}|coupons|discounts|deals|new {products|services|features ...2 products}|product announcements|surveys and}',
    {
      phrase:
        '{for|our|other|with|of|performance of|carry~ out} ...4 {marketing|direct marketing|promotional|advertising and marketing} ...3 {purpose*|activit*|effort*|campaign*|initiative*|survey*|use}',
    },
    {
      phrase: '{use~|process~|collect~} ...12 for ...8 {marketing|direct marketing}',
      unless: ['marketing {partner*|compan*|service*|agenc*|vendor*|affiliate*|list*|communications from}'],
    },
    {
      phrase:
        '{products|services|offers|events|news|information|features|opportunities|promotions} ...9 {{may|might|could|would|will} ...4 {interest you|of interest|interested in|like to hear about|find interesting|be interest*}|of interest to you|that interest you}',
      with: [
        '{send~|contact~|inform~|tell~|notify~|email~|e-mail~|offer~|communicat*|let you know|hear about|newsletter*|promot*|market*|mail~|keep you}',
      ],
    },
    '{market~|promote~|advertise~} ...5 {our|products|services|other products|new|goods} ...6 to {you|our users|users|customers|members}',
    '{use~|help~} ...12 {market|promote|advertise} {our|the} ...2 {products|services|service|offerings|app|business|site}',
    '{receive~|get} ...5 {newsletter*|promotional {email*|e-mail*|message*|communication*|material*}|marketing {email*|e-mail*|message*|communication*|material*}|special offers} ...3 from us',
    '{subscribe~|subscription|sign~ up|register~} ...5 newsletter*',
    'direct marketing ...8 {legitimate interest*|email*|e-mail*|by us|to you|purposes}',
    '{marketing|promotional} {and|or} {promotional|marketing|advertising} {purposes|communications|materials|emails|messages|use|activities|efforts}',
  ],
  unless: [
    'non marketing',
    '{their|third parties|third party} [own] direct marketing',
    '{when|where|if|to the extent|insofar as} ...8 {processed|process} ...6 direct marketing',
    'only {if|where|when|after|with|to} ...6 {you|your|those|users|people|subscribers}',
    '{if|when|unless|after|provided} ...2 you ...4 {opt in|opted in|opt-in|signed up|sign up|subscribed|subscribe|explicitly|expressly|consent|consented|agree|agreed|ask|asked|request|requested|given|gave|permit|permitted|authorize|authorized|select|selected|choose|elect}',
    '{with|without|obtain~} your ...3 {consent|permission}',
    'you ...3 {choose|elect|opt|decide|wish|may sign|can sign} to {allow|receive|permit|let}',
    '{california|shine the light|1798|certain businesses}',
    '{may|will|might} still {receive|send|get|contact}',
    'grant* us permission',
  ],
  examples: {
    found: [
      'We will email you our monthly newsletter and news of promotions.',
      'Your address may be used for direct marketing purposes.',
      'How we use what we know:\n• to ship your order\n• [[to tell you about new products and events that may interest you]]',
      '[[From time to time we send customers special offers from the Fennwood shops.]] Write to us with questions.',
    ],
    ignored: [
      'We only send service messages, never marketing emails.',
      'We will not use your details for marketing purposes.',
      'We send our newsletter only if you have signed up for it.',
      'You may opt out of promotional emails at any time.',
      'We email you receipts and notices about the products that you bought.',
    ],
  },
  sources: ['OPP-115: purpose, marketing', 'GDPR Art. 21(2)'],
});
