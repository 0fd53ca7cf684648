import { defineRule } from '../define-rule';

export default defineRule({
  id: 'liability-disclaimer',
  topic: 'data-security',
  stance: 'bad',
  title: 'Denies liability for your data',
  why: 'The company says in advance that it will not answer for data lost or misused.',
  holds: 'it is not liable or responsible for loss, breach or misuse of data, or you share at your own risk',
  doesNotHold: 'responsibility for linked sites',
  matches: [
    {
      phrase: `
        {not|no|nor|never|cannot|disclaim~|exclude~|assume no} ...8 {liable|liability|responsible|responsibility}
        ...20 {
          @data|breach~|unauthori*|disclos*|hack*|loss|losses|theft|misuse|damage*|intercept*|content you
          |submissions|third part*|circumvent*
        }
      `,
      with: [
        `{
          @data|secur*|account*|content|internet|site*|website*|service*|us|break*|hack*|intercept*|circumvent*
          |use of
        }`,
      ],
    },
    {
      phrase: 'at {your|their} {own|sole} [discretion and] {risk|peril}',
      with: [
        `{
          @data|secur*|privacy|account*|content|internet|online|transmi*|communicat*|email*|messag*|site*|website*
          |service*|post*|submit*|us|shar*|actions|use of
        }`,
      ],
    },
    'you {assume|accept} ...4 {risk|risks|responsibility}',
    'you bear ...4 {risk|risks}',
    '{liable|responsible} for any ...3 @data you ...3 {provide|share|post|disclose|submit}',
    '{no|not|cannot} ...25 transmission* ...2 at your own risk',
  ],
  unless: [
    'not ...2 deny',
    '{access|visit|use|link*} ...4 {these|such|linked|other|third party} ...2 {sites|websites|site}',
    'transactions ...6 between you',
    `
      {responsible|liable|liability|responsibility} for ...1 {
        accuracy of|changing|updating|correcting|deleting|removing
      }
    `,
    '{remain*|is|are|stay*} ...2 {liable|responsible} ...40 unless',
    `
      {responsible|responsibility} ...14 {polic*|practices} ...2 {of|by|at|on}
      ...8 {site~|website~|part*|service*|link*}
    `,
    '{third-party|other} {site~|website~|web sites} ...10 {responsible|liable|liability}',
    `
      {responsible|responsibility|liable} ...10 {external|third-party|other|those|these|such}
      {sites|websites|web sites|site|website}
    `,
  ],
  hears: ['disclaimers', 'users', 'control'],
  examples: {
    found: [
      'You alone are responsible for any data you provide or share.',
      'We are not responsible for losses caused by someone who breaks in.',
      'You write to us at your sole peril.',
      'You bear all the risk of what you post.',
      'We assume no responsibility for the interception of letters.',
      'We cannot promise that letters arrive unread, and any transmission is at your own risk.',
      'We are not responsible for the circumvention of any lock.',
      'We are not liable for any loss or misuse of your data.',
      'You send us personal details at your own risk.',
      'Quillfeather accepts no responsibility if hackers disclose your information.',
      '[[We cannot be held responsible for unauthorised access to your account.]] Choose a good password.',
    ],
    ignored: [
      'Otter AB, company no. 5590, is responsible for the processing of your data and for its loss.',
      'We are responsible for losses caused by our own staff.',
      'If you visit such sites, you do so at your own risk.',
      'You bear the cost of returns.',
      'We are not responsible for the privacy practices of sites that we link to.',
      'You are responsible for your password.',
      'We are not responsible for the accuracy of information from third parties.',
      'We are not responsible for deleting information that third parties hold.',
      'We are liable for damage that we cause.',
      'Our officer is responsible for data protection.',
      'We do not answer, and are not responsible, for the privacy practices followed by third parties.',
      'Larkspur remains liable if a carrier loses your data, unless Larkspur proves that it is not responsible for the loss.',
      'We are not liable for delays caused by third-party couriers.',
      'Larkspur is not liable for the loss of luggage.',
      'Skiing off the marked runs is at your own risk.',
      'We do not deny liability for a loss of data.',
    ],
  },
  sources: ['ToS;DR: disclaims liability for data', 'OPP-115: data security'],
});
