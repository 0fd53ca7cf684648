import { defineRule } from '../define-rule';

export default defineRule({
  id: 'email-tracking',
  topic: 'tracking',
  stance: 'bad',
  title: 'Tracks emails you open',
  why: 'The sender learns that, when and often where you opened a message.',
  holds: 'opening of or clicks in emails are recorded',
  hears: ['users', 'control'],
  matches: [
    {
      phrase:
        '{whether|if|when|which|that|how many} ...6 {emails|e-mails|email|e-mail|mails|newsletter|newsletters|{email|e-mail} messages} ...5 {opened|open|read|clicked|viewed|forwarded}',
      with: ['@finds-out'],
    },
    {
      phrase:
        '{whether|if|when|that|how|which|how many|how often} ...4 {you|user*|recipient*|subscriber*|customer*|consumer*|readers|guests|they|people} ...5 {open|opens|opened|opening|read|reads|click|clicks|clicked|view|viewed|act~ on|interact~|receive~ {or|and} open~} ...6 {emails|e-mails|newsletters|mailings|{email|e-mail} {message*|communication*|from us|newsletter*}|{an|our|the|that|any|this|each|such|particular} {email|e-mail|newsletter}|{marketing|our|such|these|those} {messages|communications}}',
      with: ['@finds-out'],
    },
    {
      phrase:
        '{whether|if|when|which} ...5 {message*|communications|it|them|they|correspondence} ...5 {opened|clicked|forwarded}',
      with: ['{emails|email|e-mails|e-mail|newsletter*|message*}'],
    },
    '{emails|e-mails|email messages|e-mail messages|newsletters|email|e-mail} ...6 {contain~|include~|embed~|use} ...8 {web beacon*|beacons|pixel*|pixel|clear gif*|web bug*|image file*|tracking {pixel*|technolog*|link*|code*}}',
    '{web beacon*|beacons|pixel|pixels|clear gif*|web bug*|tracking {technolog*|tools}|gif|gifs|tags|cookies|technologies} ...14 {in|into|and|or|with|on} ...5 {emails|e-mails|newsletters|{email|e-mail|newsletter} {message|messages|communication*|campaign*|mailing*}|html email|{html|html formatted|html based} {email|emails|e-mail|e-mails}|{an|the|each|our} {email|e-mail|newsletter}}',
    '{interaction*|engagement|interact~|engage~} with ...3 {emails|e-mails|newsletters|{email|e-mail} {message*|communication*|campaign*}}',
    '{email*|e-mail*|newsletter*} {open rate*|opens|opening|openings|click through*|click rate*}',
    '{{opening|open|click} {and|or} ...1 {click|open|opening} rates|open rates|opening rates|click rates|click-through rates|{open|opening|opened} of|your opening of} ...6 {email*|e-mail*|newsletter*|messages|correspondence}',
    '{receive~|get} ...3 {confirmation|notification|notice} ...5 open~ ...4 {email*|e-mail*|newsletter*}',
    '{track~|record~|monitor~|count~|measure~} ...4 {emails|e-mails|email|e-mail|newsletter*} ...3 {open~|opened|clicked|click through*|campaign* effectiveness|effectiveness|response*}',
  ],
  unless: [
    '{unsubscribe|opt out|opt-out|verify} ...16 {click*|email*|e-mail*|link*}',
    '{click*|follow*} ...8 {unsubscribe|opt out|opt-out|confirm|verify}',
    '{attachment*|phishing|suspicious|spam|virus*}',
  ],
  examples: {
    found: [
      'A small image tells us whether you have opened our email.',
      'Our newsletters contain tracking pixels.',
      'We record:\n• [[which links you click in the emails that we send]]',
      '[[We may receive a confirmation when you open an email from Osierbank.]] It is kept for a year.',
    ],
    ignored: [
      'We do not track whether you open our emails.',
      'To stop our newsletter, click the link at the foot of each email.',
      'If you open an attachment from a stranger, your email may be at risk.',
      'We read the emails that you send to our support team.',
    ],
  },
  sources: ['ToS;DR: tracking pixels in messages to users'],
});
