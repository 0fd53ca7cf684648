import { defineRule } from '../define-rule';

export default defineRule({
  id: 'purchase-payment-data',
  topic: 'first-party-collection',
  stance: 'neutral',
  title: 'Collects payment or purchase data',
  why: 'How you pay and what you buy is kept beside your name.',
  holds: 'payment card, bank, billing or purchase history data is or may be collected',
  doesNotHold: 'payment is handled only by someone else and the policy says that it holds none',
  matches: [
    '{last|final} {four|4} digits',
    '{sent to us|we record|we log} ...24 {purchases|orders}',
    '@payment-things',
    '@collect ...9 {credit|debit|payment} card*',
    `
      {@collect|track~|keep~|retain~} ...8 {purchases|orders|transactions|payments}
      {you|made|placed|on|from|through|with}
    `,
    {
      phrase: `
        {products|items|services|what} [and|or] [services] [that] {you [have]|purchased}
        {purchased|bought|ordered|purchase|order}
      `,
      with: ['@collect', 'track~', 'history', 'include~'],
    },
    {
      phrase: 'payment {method*|account*|instrument*}',
      with: ['@collect', 'provide~', 'include~', 'including', 'such as'],
    },
    'financial {information|data|details|account*}',
  ],
  unless: [
    '{payment|credit} card {industry|association*|compan*}',
    '{card|payment} ...6 {is|are} {not|never} stored',
    '{aadhaar|aadhar|pan} card*',
    'orders {of|from} ...3 {law|court*|authorit*|government*|judge*}',
    '{requirements|standard|standards} ...6 handling of',
  ],
  examples: {
    found: [
      'The card is held by our bank, and we see its last four digits.',
      'The following is sent to us: device model, levels played and purchases.',
      'To place an order we need your card number and billing address.',
      'We keep your purchase history for as long as you have an account.',
      'Under these standards we store your credit card details in a vault.',
      'Kestrel Outfitters receives your bank details when you pay by transfer.',
      'We collect the following when you subscribe:\n• [[payment information, such as the last four digits of your card]]\n• your shoe size',
    ],
    ignored: [
      'Bank transaction data: no bank data is collected by us.',
      'We receive requests or orders from law enforcement and follow them.',
      'We ask for your Aadhaar card number and your PAN card number.',
      'The last four lines of the form are yours.',
      'Orders may be sent to us by post.',
      'We do not store credit card numbers; our payment processor handles them.',
      'Our checkout meets the standard of the Payment Card Industry.',
      'These standards call for the safe handling of credit card details by every shop.',
      'You never need to pay for the basic plan.',
      'If the company is sold, your data may be part of the transaction.',
    ],
  },
  sources: ['OPP-115: financial', 'CCPA, Cal. Civ. Code § 1798.140(v)(1)(D): commercial information'],
});
