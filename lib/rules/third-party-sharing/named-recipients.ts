import { defineRule } from '../define-rule';

export default defineRule({
  id: 'named-recipients',
  topic: 'third-party-sharing',
  stance: 'good',
  title: 'Names who gets your data',
  why: 'With a name you can look up what the other company does with your data.',
  holds:
    'at least one recipient or third-party tool that gets or collects user data is named (Google Analytics, Stripe, AWS…), or a list of them is given',
  doesNotHold: "only categories of recipients; the company's own brands",
  hears: ['users', 'control', 'rights', 'disclaimers'],
  matches: [
    '{such as|like|including|e g|third part*|provider*|models from|vendor*} ...3 {openai|anthropic|elevenlabs|deepgram}',
    '{{to|with|by|use~|via|through|like|as|including|provider*|processor*} ...2 stripe|stripe {inc|payments|is|collects|processes|privacy|api|charge|to process}|stripe and paypal|paypal ...3 stripe|stripe com}',
    {
      phrase: '@known-recipient',
      unless: [
        '{paypal|google|facebook|zoho|wix|shopify|intercom|zendesk} {family|account|corporate|companies|products|user agreement|group}',
      ],
    },
    '{list|names|identities|overview|table} of ...5 {sub-processors|subprocessors|processors|service providers|providers|vendors|partners|third parties|third party} ...10 {here|at|below|available|found|following|https|http|see}',
    '{find|see|view|know} ...8 {sub-processors|subprocessors|processors|service providers|providers|partners|third parties} ...8 {here|our page|our list|this page|this list}',
    'following {sub-processors|subprocessors|processors|third party {services|providers|service providers|tools|companies|vendors}|service providers|vendors|third parties|companies}',
    '{service provider*|provider*|partner*|vendor*|processor*|ad networks|third part*|subcontractor*|advertising {compan*|networks|services}} ...3 {such as|like|including|e g|for example|include} ...4 {google|facebook|meta|microsoft|apple|amazon|twitter|linkedin|yahoo}',
    {
      phrase:
        '{share~|disclose~|send~|transfer~|pass~|transmit~} ...5 {with|to} ...1 {google|facebook|meta|microsoft|amazon|twitter|linkedin|yahoo}',
      unless: ['account', '{terms|products}'],
    },
    '{hosted|stored|processed|provided|operated|powered} {by|on|with|at} ...2 {google|facebook|meta|microsoft|amazon|yahoo|oracle|ibm}',
    {
      phrase:
        '{google|facebook|twitter|linkedin|tiktok|pinterest} ...2 {collect|collects|receives|sets|places} ...6 {cookie*|@data|your ip}',
      unless: ['we ...2 {may|can|will|collect}', 'prevent~'],
    },
    {
      phrase:
        '{list|page|table|overview} of ...3 {sub-processors|subprocessors|processors|service providers|vendors|third party partners|third parties|partners} ...3 {that|who|we|which|can|is|may}',
      unless: ['{request|requests|right|obtain|give you|california|upon|ask}'],
    },
    '{processors|sub-processors|subprocessors|providers|partners|third parties|vendors} ...10 {are|is} ...2 {listed|set out|named|identified} ...2 {below|here|in|on|at}',
    {
      phrase:
        '{list|name|names|lists} ...2 {all|the|our|every} ...3 {third parties|third party|sub-processors|subprocessors|processors|providers|vendors|partners} ...2 {we|that|which|who}',
      unless: ['{request|requests|right|obtain|give you|california|upon|ask}'],
    },
    '{partners|networks|providers|processors|third parties} ...1 {google|facebook|meta|microsoft|amazon|linkedin|snapchat|twitter|yahoo|stripe|paypal}',
  ],
  examples: {
    found: [
      'We use Stripe to take payments.',
      'Visits are counted by Google Analytics.',
      'We share your data with:\n• [[Amazon Web Services, for hosting]]',
      '[[A list of our sub-processors is available here.]] We keep it up to date.',
      'We send your address to partners such as Google.',
      'Our processors are listed below.',
      'Ad partners: Google, Criteo.',
    ],
    ignored: [
      'We share your data with service providers and partners.',
      'We do not use Google Analytics.',
      'You can change your settings in Google Chrome or Apple Safari.',
      'Our family of brands includes Larkspur and Tarnwick.',
      'A stripe of colour marks the fields that you must fill in.',
      'Our prices are listed below.',
      'Our partners make good bread.',
    ],
  },
  sources: ['GDPR Art. 13(1)(e)', 'ToS;DR: list of third parties involved'],
});
