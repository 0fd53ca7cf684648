import { describe, expect, it } from 'vitest';
import { COMPANIES } from '../../../lib/facts/companies';
import { factsOf } from './read';

const named = (text: string, url?: string) =>
  factsOf(text, {}, url).companies.map(({ name, kind }) => `${name} (${kind})`);

describe('the list of companies', () => {
  it('has each name once', () => {
    const names = COMPANIES.flatMap(({ name, also }) => [name, ...also]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(names.filter((name) => /[?*=;]|^$/.test(name))).toEqual([]);
    expect(COMPANIES.length).toBeGreaterThan(250);
  });
});

describe('companies named in a policy', () => {
  it.each([
    ['We use Google Analytics to learn which pages are read.', ['Google Analytics (analytics)']],
    ['Messages reach your phone by Google Cloud Messaging.', ['Google Cloud Messaging (messaging)']],
    [
      'Your payment method is kept with our processors (e.g. Stripe, PayPal).',
      ['Stripe (payment)', 'PayPal (payment)'],
    ],
    ['Our site has the Facebook pixel.', ['Facebook Pixel (advertising)']],
    ['Payments are processed by Stripe and PayPal.', ['Stripe (payment)', 'PayPal (payment)']],
    ['Our servers stand at AWS; Cloudflare protects them.', ['Amazon Web Services (hosting)', 'Cloudflare (hosting)']],
    ['We share your e-mail address with Facebook.', ['Facebook (social)']],
    ['We share your data with Stripe.', ['Stripe (payment)']],
    ['Our processors:\n• Google AppEngine\n• Clarifai', ['Google Cloud (hosting)', 'Clarifai (ai)']],
    [
      'We talk to you through Intercom and write to you with MailChimp.',
      ['Intercom (support)', 'Mailchimp (messaging)'],
    ],
    [
      'Our service providers:\n• Segment, Inc.\n• Sentry (crash reports)',
      ['Segment (analytics)', 'Sentry (diagnostics)'],
    ],
    ['We share your data with FACEBOOK and Hubspot.', ['Facebook (social)', 'HubSpot (business)']],
    ['Who gets data: providers\n• Cloudflare\n• Twilio', ['Cloudflare (hosting)', 'Twilio (messaging)']],
    ['We share hashed addresses with Meta and Pinterest.', ['Meta (social)', 'Pinterest (social)']],
    ['Meta Pixel (formerly Facebook Pixel) is on our pages.', ['Meta Pixel (advertising)']],
    ['We share data with X (formerly Twitter).', ['Twitter (social)']],
    ['We collect data from: partners\n• We share orders with Nielsen.', ['Nielsen (analytics)']],
    ['Analytics: Segment, Inc. counts visits.', ['Segment (analytics)']],
    ['You can opt out of Google Analytics with an add-on.', ['Google Analytics (analytics)']],
  ])('%j', (text, companies) => {
    expect(named(text)).toEqual(companies);
  });

  it.each([
    'We do not use Google Analytics.',
    'We share the meta data of your files with our partners.',
    'We share what you stripe out with our partners.',
    'Unlike Google Analytics, our own counter keeps nothing.',
    'We run a self-hosted Matomo on our own servers.',
    'Follow us on Facebook or visit our Instagram page.',
    'You can sign in with Twitter.',
    'We receive your name from LinkedIn.',
    'Shops can send us what you have read through the Meta Pixel.',
    'If you connect your Mailchimp account, we import your lists.',
    'You can block cookies in Google Chrome and Firefox.',
    'Facebook is a trademark of its owner.',
    'Adjust your settings at any time. Segment by segment, we describe them.',
    'We may intercom with your branch office.',
    'Is my data sent to Stripe?',
    'We store your PayPal account.',
    'We ask for your payment method (e.g. a card, PayPal) and your name.',
    'Our pages have links or buttons that lead to third parties like Twitter.',
    'We record how you use the site (your searches, clicks on the forms or Supabase integrations, what you save) in a log.',
    'You can log into our shop with third party services such as Facebook.',
    'We let you create an account through third-party platforms such as Facebook.',
    'You may comment via your LinkedIn, Disqus or other third-party account.',
    'You may register for an Eventbrite event.',
    'The words of this page were influenced by those of Netlify.',
    'Data from Google Workspace is shown in our app.',
    'Information provided by third parties:\n• Nielsen',
    'Cookies and analytics: Adjust your choice at any time.',
    'We use Matomo to count visits. It is run on our own servers.',
    'We count visits with Matomo, which is self-managed.',
    'The share buttons for Twitter are disabled.',
    'Our officer can be reached at Larkspur, Union Square, 12 Quay Street.',
    'Products\n• Education\n• Shopify\n• Enterprise',
    'We have partners:\n• Spotify. You can choose to connect your account.',
  ])('not %j', (text) => {
    expect(named(text)).toEqual([]);
  });

  it('leave out the policy’s own', () => {
    expect(named('We at Stripe share data with Cloudflare.', 'https://stripe.com/privacy')).toEqual([
      'Cloudflare (hosting)',
    ]);
    expect(named('Stripe Privacy Policy\nPayments are made through Stripe.', '')).toEqual([]);
  });

  it('leave out a name that stands so often that it is the policy’s own', () => {
    const times = (count: number) => 'We share your data with Stripe.\n'.repeat(count);
    expect(named(times(19))).toEqual(['Stripe (payment)']);
    expect(named(times(20))).toEqual([]);
  });
});
