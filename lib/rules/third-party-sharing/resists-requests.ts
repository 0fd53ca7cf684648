import { defineRule } from '../define-rule';

export default defineRule({
  id: 'resists-requests',
  topic: 'third-party-sharing',
  stance: 'good',
  title: 'Pushes back on or tells you of requests',
  why: 'You learn that someone asked for your data, or the company argues on your side first.',
  holds: 'it tells users of government or legal requests, or challenges them',
  matches: [
    '{contest|challenge|resist|fight|oppose} ...2 {every|any|each|such} {request|order|demand}',
    {
      phrase: `
        @give-notice ...30 {
          @official-request|disclosure requirement|law enforcement|required by law|legally|before disclosing
        }
      `,
      with: ['{@official-request|law enforcement|disclosure requirement|disclosing your|hand over}'],
    },
    '{@official-request|law enforcement|required by law} ...40 @give-notice',
    {
      phrase: '@give-notice',
      with: [
        `
          {unless|if|where|to the extent|extent|as} ...8 {
            {order|law|court} ...3 {prohibit*|forbid*}|legally {permitted|prohibited|forbidden}
            |permitted {by|under} ...2 {law|the order}|allowable by law|law allows|law permits
          }
        `,
      ],
    },
    '{challenge~|object~ to|push~ back on} ...3 {@official-request|requests ...4 broad|overbroad|overly broad}',
    '@official-request ...15 {challenge~|reject~|contest~|object~ to} ...3 {it|those|any|if}',
    `
      {not|never} ...3 {received|handed} ...8 {
        to any government|national security letter*|fisa|gag order*
        |{request|order} ...6 {government*|user {data|information}}
      }
    `,
    '{may|will} ...6 {contest|challenge|fight} ...3 {it|requests|orders|order|subpoena*}',
    `
      {contest|challenge|resist|fight|oppose|refuse|reject} ...2 {requests|orders|demands} ...6 {
        unlawful|invalid|overbroad|overly broad|too broad|illegal
      }
    `,
  ],
  denies: ['@give-notice ...40 {prohibited|prohibits}'],
  unless: [
    '{change*|amend*|update*} ...6 {policy|notice|terms}',
    '{breach*|incident*|unauthori*|infring*|promotion*}',
    '{your {request|rights}|verifiable|days|delay}',
  ],
  examples: {
    found: [
      'We contest every request that goes further than the law.',
      'If we receive a subpoena for your data, we will notify you unless a court forbids it.',
      'We challenge government requests that are too broad.',
      'We object to legal requests that we believe to be improper.',
      'Authorities do ask. [[We inform users of every government request before we answer it.]]',
      'We have never received a gag order.',
      'Quillfeather will contest orders that are too wide.',
      "Unless a court forbids it, we'll let you know about any warrant.",
      'We push back on requests that are too broad.',
      'We read every court order with care and reject those that are void.',
      'We notify users of requests for their data unless we are legally forbidden to do so.',
      'We have never handed user data to any government.',
      'We weigh every legal demand and object to those that go too far.',
      'We push back on overbroad demands.',
      'We refuse orders that we think are unlawful.',
      'Where permitted by law, account holders will be notified of a legal demand.',
    ],
    ignored: [
      'Rivals may race each other on request.',
      'We may disclose your data in response to a subpoena without notice to you.',
      'We will notify you of changes to this policy.',
      'You may object to the processing of your data.',
      'We respond to lawful requests from authorities.',
      'We inform you of your rights.',
      'You may contest an order in our shop by e-mail.',
      'We have never received a complaint.',
      'We push back the chairs.',
      'As permitted by law, we may write to you, notifying you of promotions.',
      'Our tasks: settling disputes, answering legal orders.',
      "Unless the weather is bad, we'll let you know about the next walk.",
      'We reject cookies and obey every court order.',
      'We have never handed a lamp to any customer.',
      'We answer within thirty days, or later where permitted by law, and then notify you of the delay.',
      'We refuse orders for lamps that are out of stock.',
      'Account holders will be informed of prizes.',
    ],
  },
  sources: [
    'ToS;DR: notice of, and only reasonable, government requests',
    'Electronic Frontier Foundation: Who Has Your Back',
  ],
});
