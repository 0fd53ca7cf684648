import { defineRule } from '../define-rule';

export default defineRule({
  id: 'ads-opt-out',
  topic: 'user-choice',
  stance: 'good',
  title: 'You can opt out of targeted ads',
  why: 'You can keep what you do online from steering the advertising that you see.',
  holds: 'an opt-out of interest-based ads or ad cookies is offered (settings, NAI, DAA, Google…)',
  matches: [
    '@opting-out ...9 @targeted-ads',
    '@opting-out ...12 {interest based|which ads|dart|bing ads}',
    '@targeted-ads ...15 @opting-out',
    {
      phrase: `{
        networkadvertising|aboutads|youronlinechoices|digital advertising alliance|network advertising initiative
        |your online choices|edaa|nai|daa|daac|adssettings|ad settings|ads settings|ads preferences manager
        |advertising preferences|ad preferences|adchoices|ads preferences|youradchoices
      }`,
      with: [
        `{
          @opting-out|choice*|choose|manage|control*|preferences|prevent|limit|settings|visit*|click*|learn
          |more information
        }`,
      ],
    },
    '{disable~|turn~ off|stop|prevent|refuse|block|limit|reset} ...5 @targeted-ads',
    `
      {not|no longer} ...4 {receive|see|want|wish|have|use} ...9 @targeted-ads ...20 {
        click*|visit*|opt out|settings|please|choose|can|may
      }
    `,
    '{choose|decide} ...2 not to ...12 {@targeted-ads|ads|adverts}',
    {
      phrase: '{choose|decide} ...1 {whether|which} ...12 {@targeted-ads|ads}',
      with: ['you ...1 {can|may}'],
    },
    '{you|users} ...3 {choose|decide|elect|control|manage|object~ to|switch off} ...10 {@targeted-ads|ads|adverts}',
    '{choices|choice|options} ...4 {about|regarding|related to|with respect to} ...6 @targeted-ads',
    '{reject|decline} ...2 {advertising|targeting|marketing} cookies',
    'google com ...2 {ads|settings ads|ads preferences}',
    {
      phrase: '{cookie* ...3 {settings|preferences}} ...12 {manage|opt out|adjust|disable}',
      unless: ['browser*'],
    },
    {
      phrase:
        '{withdraw|manage|change|opt out|adjust|update} ...12 cookie {settings|preferences|consent|banner|management}',
      unless: ['browser*'],
    },
    `
      @opting-out ...2 {of|from} ...2 {
        tracking {by|methods|technologies}|third part* tracking|cookies used for ...2 advertis*
      }
    `,
  ],
  unless: ['browser ...3 settings', 'receive emails from', 'configured to prevent'],
  examples: {
    found: [
      'You may decline targeting cookies when you first come.',
      'Users may opt out of the DART cookie.',
      'See how to opt out of the use of such data to choose which ads you are shown.',
      'You can opt out of having the number of your phone used for some types of interest-based adverts.',
      'You may opt out of interest-based advertising at any time.',
      'To learn about your choices, visit the website of the Network Advertising Initiative.',
      'You can turn off personalised ads in the settings of the app.',
      'To stop this:\n• [[opt out of our advertising cookies]]\n• clear your cache',
      'If you do not want to see targeted ads, please visit www.aboutads.info.',
      'To opt out of tracking by these networks, follow the link below.',
      'You can switch off personalised ads.',
      'You may object to the use of your data for targeted advertising.',
      'You can withdraw your choice in our cookie banner.',
    ],
    ignored: [
      'Our apps are configured to prevent personalised ads.',
      'You cannot turn off personalised ads.',
      'We decline advertising for tobacco.',
      'You can opt out of the draw that decides which prize you get.',
      'We work with advertising networks that show you targeted ads.',
      'You can opt out of our newsletter.',
      'You cannot opt out of advertising on the free plan.',
      'We are proud to be members of the NAI.',
      'You can opt out of parcel tracking messages.',
      'You can switch off the lamp.',
      'You may object to the noise.',
    ],
  },
  sources: ['DAA Self-Regulatory Principles for Online Behavioral Advertising', 'OPP-115: user choice, opt-out'],
});
