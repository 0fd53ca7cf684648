import { defineRule } from '../define-rule';

export default defineRule({
  id: 'change-notice',
  topic: 'policy-change',
  stance: 'good',
  title: 'Tells you of changes',
  why: 'You hear of a change before it binds you, rather than by chance.',
  holds: 'users are notified of changes by email, notice on the site or in the app, before or when they take effect',
  doesNotHold: 'only a new date or the new text on this page',
  matches: [
    {
      phrase:
        '{we|you|users|reasonable|will|may|us|advance|prior|days|prominent|appropriate|additional} ...4 {notify~ you|notified|notify~ users|notify ...3 users|inform~ you|informed|alert~ you|let you know|advise~ you|tell you|email you|contact you|notify|provide ...4 {notice|notification}|give ...5 notice|announce} ...24 {change~|changes|update~|updates|modif*|amend*|revis*|effect|effective|in advance|before|prior|polic*|terms|material*}',
      with: ['{change~|changes|update~|updates|modif*|amend*|amended|revis*|new terms}'],
    },
    '{change~|changes|update~|updates|modif*|amend*|revis*|polic*} ...30 {notify~ you|notify ...3 users|notified|inform~ you|informed|inform ...3 users|alert~ you|let you know|email you|contact you|provide ...6 {notice|notification}|give ...6 notice|your attention|announce|announcement|will be ...3 {communicated|announced}|message to {users|you}|notice will be posted}',
    '{change~|changes|update~|modif*|amend*|revis*} ...24 {by|via|through|with|posting|post~|place~|send~|sending|dispatch} ...6 {email|e-mail|prominent notice|notice on|a notice|notification|notice to|pop-up|banner|message|announcement}',
    '{notice|banner|announcement|message} ...8 {announce~|inform~ you|alert~} ...6 {change~|update~}',
    '{notice|notification|email|notify} of ...6 {change~|changes|amend*|modif*|update~|revis*}',
    '{no less than|at least} ...4 {days|weeks|month} ...3 {notice|before|prior|in advance}',
    '{notice|announcement|banner|notification} ...6 {posted|placed|displayed|published|shown} ...16 {{whenever|when|if|before|after|of} ...6 {change~|changed|modif*|revis*|update~|amend*}}',
    '{send~|sent|email~|provide|give|receive} ...3 {an email|emails|e-mail|notice|notification|notifications} ...14 {when|if|whenever|before|about|regarding|of} ...6 {polic*|change|changes|changed|updated|terms|notice}',
    '{add|place|show|display|post} ...3 {banner|prominent notice} ...6 {alert~|inform~|notify~|tell~|about}',
  ],
  unless: [
    'without ...4 {notice|notification|notifying|informing}',
    'notify you here {when|of|if|that}',
    '{regarding|about} your {account|order}',
    '{newsletter*|special offers|compromised}',
    '{notify|inform|tell|email|contact} us',
    'not ...4 {notify|notified|inform|obliged|required}',
  ],
  examples: {
    found: [
      'We will email you before a change of this policy takes effect.',
      'If we make material changes, we will notify you in the app.',
      'A prominent notice on our homepage announces every change to this policy.',
      '[[You will be told of changes at least 14 days in advance; we give notice by letter.]] Read it.',
      'A banner is shown on the front page whenever this notice is changed.',
      'We may send you an email when this policy changes.',
    ],
    ignored: [
      'We may change this policy at any time without notice.',
      'Please tell us when your address changes.',
      'Changes are posted on this page; look at it often.',
      'You must notify us of changes to your account.',
      'We send you an e-mail when your parcel leaves.',
      'A notice is posted in every shop where cameras run.',
    ],
  },
  sources: ['OPP-115: policy change, notification', 'ToS;DR: notice of changes'],
});
