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
    { phrase: '{whether|when|if} you ...2 {open*|read} ...2 {mail|newsletter|message}', with: ['@finds-out'] },
    {
      phrase:
        '{whether|if|when|which|that|how many} ...6 {emails|email} ...5 {opened|open|read|clicked|viewed|forwarded}',
      with: ['@finds-out'],
    },
    {
      phrase: `
        {whether|if|when|that|how|which} ...4 {you|user*|consumer*|they} ...5 {
          open|opened|read|click|clicked|interact~|receive~ {or|and} open~
        } ...6 {
          emails|newsletters|email {message*|communication*|from us}|{an|our|the|that} email
          |{marketing|our|such} {messages|communications}
        }
      `,
      with: ['@finds-out'],
    },
    {
      phrase: '{whether|when|which} ...5 {message*|they} ...5 {opened|clicked|forwarded}',
      with: ['{emails|email|message*}'],
    },
    `
      {emails|messages|newsletter*|email} ...6 {contain~|include~|use} ...8 {
        web beacon*|pixel*|clear gif*|image file*|tracking technolog*
      }
    `,
    'tracking links',
    '{open|opening|opens} and click*',
    `
      {web beacon*|beacons|pixel|pixels|clear gif*|tracking technolog*|gif|gifs|tags|cookies|technologies}
      ...14 {in|and|or|with|on} ...3 {
        emails|newsletters|email {message*|communication*|campaign*}|{an|the|our} email
      }
    `,
    '{interaction*|interact~} with ...3 {emails|mailings|email message*}',
    '{email*|newsletter*} click through*',
    'clicks ...5 {emails|email|newsletter*}',
    '{{open|opening} rates|opening of} ...6 {email*|newsletter*|correspondence}',
    'receive~ ...3 confirmation ...5 open~ ...4 email*',
    '{track~|count~} ...4 {emails|email} ...3 {open~|effectiveness}',
    {
      phrase: '{emails|messages|newsletter*} ...12 {whether|if|when} you ...2 {open|opened|read} {them|it}',
      with: ['@finds-out'],
    },
    { phrase: '{who|how many} ...3 open~ ...3 {mail*|email*|newsletter*}', with: ['@finds-out'] },
  ],
  examples: {
    found: [
      'A picture in it tells us whether you opened the newsletter.',
      'Our newsletter provider records open and click rates.',
      'We measure interaction with our mailings.',

      'Your clicks on links in our newsletter are saved.',
      'A firm in Bern records opens and clicks for us.',
      'The letters use tracking links.',
      'A small image tells us whether you have opened our email.',
      'Our newsletters contain tracking pixels.',
      'We record:\n• [[which links you click in the emails that we send]]',
      '[[We may receive a confirmation when you open an email from Osierbank.]] It is kept for a year.',
      'Our emails tell us if you have opened them.',
      'The newsletter contains a tracking pixel.',
      'We can see who opened our mail.',
    ],
    ignored: [
      'We do not learn whether you opened a newsletter.',
      'You can open our emails in any program.',
      'We use pixel tags on our websites. For example, the emails that we send may link to them.',

      'We do not track whether you open our emails.',
      'Nobody counts your clicks in our emails.',
      'To stop our newsletter, click the link at the foot of each email.',
      'If you open an attachment from a stranger, your email may be at risk.',
      'We read the emails that you send to our support team.',
      'Emails are short, so read them.',
      'Who opened the shop?',
    ],
  },
  sources: ['ToS;DR: tracking pixels in messages to users'],
});
