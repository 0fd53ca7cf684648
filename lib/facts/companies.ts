/** What a company does with data for those who use it. */
export type CompanyKind =
  | 'analytics'
  | 'advertising'
  | 'payment'
  | 'hosting'
  | 'messaging'
  | 'support'
  | 'diagnostics'
  | 'security'
  | 'identity'
  | 'social'
  | 'content'
  | 'commerce'
  | 'surveys'
  | 'business'
  | 'ai'
  | 'data';

/** A company or service by its names as policies write them. */
export interface Company {
  readonly name: string;
  readonly kind: CompanyKind;
  /** Other spellings than the name, and other than in its capitals. */
  readonly also: readonly string[];
  /**
   * "word": the name is a word of the language too and counts only where it stands with a capital inside a sentence.
   * "many": the company does much else (it has apps, browsers, stores), so that a sentence has to say that it gets data.
   */
  readonly care: 'word' | 'many' | null;
}

/** Names of one kind, separated by ";": "=" other spellings, "?" a word of the language, "*" does much else. */
const LISTED: Readonly<Record<CompanyKind, string>> = {
  analytics: `
    Google Analytics=Google Universal Analytics=GA4; Google Tag Manager; Firebase=Google Analytics for Firebase;
    Adobe Analytics=Omniture; Mixpanel; Amplitude?; Heap?=Heap Analytics; Segment?=Segment.io=Segment.com;
    Hotjar; Matomo; Piwik; Plausible?=Plausible Analytics; Fathom?=Fathom Analytics; FullStory; LogRocket;
    Mouseflow; Crazy Egg=CrazyEgg; Microsoft Clarity; Lucky Orange; Smartlook; Kissmetrics; Chartbeat;
    comScore; Nielsen; Parse.ly; PostHog; Pendo; Optimizely; VWO=Visual Website Optimizer; Flurry;
    AppsFlyer; Adjust?=Adjust GmbH; Kochava; Branch?=Branch.io=Branch Metrics; Singular?=Singular Labs; CleverTap; Snowplow;
    Yandex Metrica=Yandex.Metrica; StatCounter; Quantcast; GoatCounter; Cloudflare Web Analytics; Simple Analytics`,
  advertising: `
    Meta Pixel; Facebook Pixel; Facebook Ads=Facebook Custom Audiences=Facebook Audience Network=Meta Audience Network=Meta Ads;
    Google Ads=Adwords; Google AdSense=AdSense; Google AdMob=AdMob; Google Ad Manager=Google Marketing Platform;
    DoubleClick; LinkedIn Insight Tag=LinkedIn Ads=LinkedIn Insight;
    TikTok Pixel=TikTok Ads; Pinterest Tag; Snap Pixel; Twitter Ads; Microsoft Advertising=Bing Ads; Amazon Ads=Amazon Advertising;
    Criteo; Taboola; Outbrain; AdRoll=NextRoll; AppNexus=Xandr; Rubicon Project=Magnite; PubMatic; OpenX; Index Exchange; The Trade Desk;
    LiveRamp; MediaMath; BlueKai; Media.net; Mediavine; Raptive=AdThrive; Ezoic; Sovrn; Smaato; ironSource; AppLovin; Unity Ads;
    Vungle; Chartboost; Tapjoy; InMobi; MoPub; AdColony; Fyber; Digital Turbine; Mintegral; Liftoff?; Carbon Ads; Sharethrough; TripleLift; Teads; Moloco;
    ShareASale; CJ Affiliate=Commission Junction; Rakuten Advertising; Awin; Impact Radius; Skimlinks`,
  payment: `
    Stripe?=Stripe, Inc; PayPal; Braintree; Adyen; Klarna; Square?=Block, Inc; Worldpay; Authorize.Net; Recurly; Chargebee;
    FastSpring; Paddle?=Paddle.com; Mollie; Razorpay; WePay; Coinbase; BitPay; Payoneer; Apple Pay; Google Pay; Amazon Pay=Amazon Payments;
    Afterpay; Affirm?; GoCardless; Checkout.com; 2Checkout; Skrill; Paysafe; Xsolla; Shopify Payments; Shop Pay; Gumroad; Lemon Squeezy; RevenueCat; M-Pesa; Dwolla; Cybersource`,
  hosting: `
    Amazon Web Services=AWS=Amazon S3; Google Cloud=Google App Engine=Google AppEngine; Microsoft Azure=Azure;
    DigitalOcean=Digital Ocean; Heroku; Hetzner; OVH=OVHcloud; Linode; Rackspace; Netlify; Vercel; Fastly; Akamai; Cloudflare; MongoDB Atlas=MongoDB=Mongo Atlas;
    Snowflake?; Databricks; Supabase; Render.com; Fly.io; Scaleway; IONOS; GoDaddy; Hostinger; Bluehost; WP Engine; Squarespace; Wix=Wix.com; Oracle Cloud; IBM Cloud; Alibaba Cloud; Equinix; Backblaze; Bunny.net=BunnyCDN; jsDelivr`,
  messaging: `
    Mailchimp; Mandrill?; SendGrid=Twilio SendGrid; Mailgun; Brevo=Sendinblue; Klaviyo; Constant Contact; Campaign Monitor; ConvertKit; MailerLite; Twilio;
    Postmark?; SparkPost; ActiveCampaign; AWeber; GetResponse; Iterable?; Braze?; OneSignal; Airship?=Urban Airship; Customer.io; Amazon SES; Mailjet; Substack; Beehiiv; Google Cloud Messaging=Firebase Cloud Messaging; Vonage; MessageBird; Omnisend; Attentive?; Drip?; Emarsys; Sailthru`,
  support: `
    Intercom?; Zendesk; Freshdesk=Freshworks; Help Scout=HelpScout; LiveChat; Olark; Drift?=Drift.com; Crisp?; Tawk.to; Gorgias; Kustomer; UserVoice; HelpShift; PartnerHero`,
  diagnostics: `
    Sentry?=Sentry.io; Bugsnag; Datadog; Rollbar; Crashlytics=Firebase Crashlytics; New Relic; Splunk; Honeybadger; Instabug; App Center; Airbrake`,
  security: `
    reCAPTCHA=Google reCAPTCHA; hCaptcha; Sift?=Sift Science; MaxMind; Kount; Riskified; Signifyd; Forter; Arkose Labs; Imperva; Sucuri; Akismet; PerimeterX; DataDome; Cloudflare Turnstile; ThreatMetrix`,
  identity: `
    Auth0; Okta; Plaid; Onfido; Jumio; Veriff; Yoti; Socure; ID.me; OneLogin; Stripe Identity`,
  social: `Facebook*; Meta*=Meta Platforms; Instagram*; Twitter*=X Corp; LinkedIn*; TikTok*; Snapchat*; Pinterest*; Reddit*; Disqus; AddThis; ShareThis; Gigya; WhatsApp*; Telegram*; Discord*`,
  content: `
    Google Maps*; Google Fonts; Adobe Fonts=Typekit; YouTube*; Vimeo*; Mapbox; Giphy*; Gravatar; Algolia; Cloudinary; Wistia; Contentful; Font Awesome; Imgix; HERE Maps; OpenStreetMap; Brightcove; JW Player; Spotify*; SoundCloud*`,
  commerce: `Shopify; WooCommerce; BigCommerce; Magento; ShipStation; Printful; Printify; Bazaarvoice; Yotpo; Trustpilot; Eventbrite; Zuora; Calendly; DocuSign; Patreon*; Ticketmaster`,
  surveys: `SurveyMonkey=Survey Monkey; Typeform; Qualtrics; Google Forms; Wufoo; Jotform; Medallia`,
  business: `Salesforce; HubSpot; Marketo; Pardot; Eloqua; Zoho; NetSuite; Zapier; Slack*; Google Workspace=G Suite; Microsoft 365=Office 365; Dropbox*; Notion?; Airtable; Asana; Trello; Atlassian; Pipedrive; Workday?; Greenhouse?=Greenhouse Software; OneTrust; Cookiebot; Usercentrics; Iubenda; Tealium; BambooHR; Zoom*; QuickBooks; Xero`,
  ai: `OpenAI; Anthropic; Google Gemini=Gemini API; Azure OpenAI; Hugging Face; Cohere?; Mistral AI; ElevenLabs; Clarifai; VoiceBase; Stability AI; Amazon Bedrock; Vertex AI; Perplexity?; DeepL`,
  data: `Acxiom; Experian; Equifax; TransUnion; Epsilon?; Oracle Data Cloud; Neustar; LexisNexis; Clearbit; ZoomInfo; FullContact; Lotame; Dun & Bradstreet; Permutive; HireRight; Checkr`,
};

/** Companies that get data from many websites and apps, by what they do. Written by hand; names a reader may know. */
export const COMPANIES: readonly Company[] = Object.entries(LISTED).flatMap(([kind, list]) =>
  list
    .trim()
    .split(/;\s+/)
    .map((entry) => readEntry(kind as CompanyKind, entry)),
);

function readEntry(kind: CompanyKind, entry: string): Company {
  const [first = '', ...also] = entry.split('=');
  const name = first.replace(/[?*]$/, '');
  const care = first === name ? null : first.endsWith('?') ? 'word' : 'many';
  return { name, kind, also, care };
}
