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
        '{whether|if|when|which|that|how many} ...6 {emails|e-mails|email|e-mail|mails|newsletter|newsletters} ...5 {opened|open|read|clicked|viewed|forwarded}',
      with: ['@finds-out'],
    },
    {
      phrase:
        '{whether|if|when|that|how|which} ...4 {you|user*|customer*|consumer*|readers|they|people} ...5 {open|opened|opening|read|click|clicked|view|viewed|interact~|receive~ {or|and} open~} ...6 {emails|newsletters|mailings|email {message*|communication*|from us|newsletter*}|{an|our|the|that|any|this|each|such|particular} {email|newsletter}|{marketing|our|such|these|those} {messages|communications}}',
      with: ['@finds-out'],
    },
    {
      phrase:
        '{whether|if|when|which} ...5 {message*|communications|it|them|they|correspondence} ...5 {opened|clicked|forwarded}',
      with: ['{emails|email|newsletter*|message*}'],
    },
    '{emails|email messages|newsletters|email} ...6 {contain~|include~|use} ...8 {web beacon*|beacons|pixel*|pixel|clear gif*|image file*|tracking {pixel*|technolog*|link*}}',
    '{web beacon*|beacons|pixel|pixels|clear gif*|tracking {technolog*|tools}|gif|gifs|tags|cookies|technologies} ...14 {in|into|and|or|with|on} ...5 {emails|newsletters|{email|e-mail|newsletter} {message|messages|communication*|campaign*}|{html|html based} {email|emails}|{an|the|each|our} {email|e-mail|newsletter}}',
    '{interaction*|interact~|engage~} with ...3 {emails|newsletters|email {message*|communication*|campaign*}}',
    '{email*|newsletter*} {opening|click through*}',
    '{open rates|opening rates|{open|opening|opened} of|your opening of} ...6 {email*|newsletter*|messages|correspondence}',
    '{receive~|get} ...3 {confirmation|notification|notice} ...5 open~ ...4 {email*|e-mail*|newsletter*}',
    '{track~|record~|monitor~|count~|measure~} ...4 {emails|email|newsletter*} ...3 {open~|opened|clicked|campaign* effectiveness|effectiveness}',
  ],
  unless: ['{opt out|verify} ...16 {click*|email*|link*}', 'click* ...8 {unsubscribe|verify}'],
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
