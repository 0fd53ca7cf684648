import { defineRule } from '../define-rule';

export default defineRule({
  id: 'change-notice',
  topic: 'policy-change',
  stance: 'good',
  title: 'Tells you of changes',
  why: 'You hear of a change before it binds you, rather than by chance.',
  holds: 'users are notified of changes by email, notice on the site or in the app, before or when they take effect',
  doesNotHold: 'only a new date or the new text on this page',
  hears: ['hypothetical'],
  matches: [
    {
      phrase: '{notify|inform|alert|tell} {you|users} ...2 {by|via|through}',
      under: ['@changes ...4 {polic*|notice|statement}', '{polic*|notice|statement} ...1 @changes'],
      unless: ['@by-the-text'],
    },
    { phrase: '{told|informed|notified} of ...3 @changes', with: ['@of-the-policy'], unless: ['@by-the-text'] },
    {
      phrase: '@tells-of ...20 @changes',
      with: ['@of-the-policy'],
      unless: ['@by-the-text', '@only-by-law'],
    },
    {
      phrase: '@changes ...30 @tells-of',
      with: ['@of-the-policy'],
      unless: ['@by-the-text', '@only-by-law'],
    },
    {
      phrase: `
        @changes ...24 {by|via|through|with|in|send~} ...3 {
          email|pop-up|banner|message|{a|the|prominent} notice|announcement
        }
      `,
      with: ['@of-the-policy'],
    },
    {
      phrase: '{notice|notification|message} {in|within|through} {the|our} {services|app}',
      with: ['@changes'],
    },
    '{{notice|notification|email} of|{email|message} about|informed of} ...6 @changes',
    { phrase: '@changes ...14 {receive|get} ...2 {email|message|notification|letter}', with: ['@of-the-policy'] },
    {
      phrase: '{no less than|at least} ...4 {days|weeks|month*} ...3 {notice|before|prior|in advance}',
      with: ['@changes'],
    },
    '{banner|announcement|prominent notice|notice {will be|is} posted} ...16 {@changes|alert~}',
    `
      {send~|email~|drop|provide|give|receive} ...3 {an email|emails|notice|notification|notifications}
      ...14 {when|if|before|about|of} ...6 {polic*|change|changes|updated|terms}
    `,
  ],
  unless: [
    '{their [own] polic*|employ ...4 third part*}',
    'without ...4 {notice|notifying}',
    'notify you here that',

    '{to be|stay} informed',
    '{regarding|about} your account',
    '{change*|update*} {to|in} [the|our] {services|service|website|features|product}',
    `{
      newsletter*|special offers|ownership|merger*|cookie ...1 {is|banner}|browser*|transferred|list of sub-processors
      |sub-processor change
    }`,
    '{email|contact|email to} us',
    '{if we {give|provide}|law requires us to provide} ...4 notice',
    'not ...4 {notif*|inform}',
  ],
  examples: {
    found: [
      'Changes to this policy\nWe may update this policy. [[We will notify you by email.]]',
      'Policy updates\n[[We will notify users via a message in the app.]]',
      'When this notice changes in substance, administrators get an email.',
      'Members will be alerted to changes of this policy when they next log in.',
      'If we make significant changes to this policy, we post a prominent message on our site.',
      "If we make important changes we'll email everyone who has an account.",
      'We will let our members know about changes to this policy.',
      'Patients are told of material changes by letter.',
      'If we make changes to this policy, we will give notice in the app where the law requires it.',
      'If we change how we use your data, we will flag it on our home page.',
      'We will make you aware of any changes to this notice.',
      'If we make big changes, we will tell you on our blog.',
      'We email all users before any significant change.',
      'If a revision leaves you worse off, we will notify you.',
      'If this policy changes, we will flag it on our home page.',
      'In the event of a material change we display a notice in the app.',
      'We will drop you an email before any change of these terms.',
      'If changes are material you will receive a message in the app.',
      'Members get an email about updates of this policy.',
      'We will email you before a change of this policy takes effect.',
      'If we make material changes, we will notify you in the app.',
      'A prominent notice on our homepage announces every change to this policy.',
      '[[You will be told of changes at least 14 days in advance; we give notice by letter.]] Read it.',
      'A banner is shown on the front page whenever this notice is changed.',
      'We may send you an email when this policy changes.',
    ],
    ignored: [
      'We will notify you of any changes to the policy by updating this page.',
      'We contact you with updates, offers and other promotional materials.',
      'If we employ a third party we will inform you, and the change will apply to what we collect from then on.',
      'Changes to your order\nWe will notify you by email.',
      'The printers may notify you of changes to their policies.',
      'When the price changes, administrators get a letter.',
      'We will notify you of material changes to our list of sub-processors.',
      'We will post changes of this policy here to keep you aware of what we collect.',
      'Members will be alerted when the weather changes.',
      'Patients are told of changes by the nurse on duty.',
      'When required by law, we will notify you of changes to this policy.',
      'If we give notice of changes by email, you consent to it.',
      'If the route changes, passengers receive a message from the driver.',
      'We may change this policy at any time without notice.',
      'Cookies are set only if you agree in our cookie banner, and you may change your mind there at any time.',
      'The cookie settings banner lets you change what you chose.',
      'Please tell us when your address changes.',
      'Changes are posted on this page; look at it often.',
      'We notify you of changes to this policy by updating the date above.',
      'You must notify us of changes to your account.',
      'We send you an e-mail when your parcel leaves.',
      'A notice is posted in every shop where cameras run.',
      'Changes are in force as soon as the new statement is posted, unless the law requires us to provide another form of notice.',
    ],
  },
  sources: ['OPP-115: policy change, notification', 'ToS;DR: notice of changes'],
});
