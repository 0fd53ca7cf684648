import { defineRule } from './define-rule';

export default defineRule({
  id: 'shares-with-providers',
  topic: 'third-party-sharing',
  stance: 'neutral',
  title: 'Shares data with service providers',
  why: 'Other companies that host, pay or mail on behalf of this one will see some of your data.',
  holds: 'personal data is shared with processors, vendors or contractors who act for the company',
  matches: [
    '@disclose ...10 {with|to|by|among} ...10 @providers',
    '@providers ...8 {have|has|get|given|granted|gain|need|needs|receive~|require~|collect~|process~|store~|access~|use|uses} ...4 {access|@data}',
    '{use|uses|using|utili*|engage~|employ~|hire~|contract~ [with]|retain~|work~ ...2 with|rely~ on|partner~ with|cooperate~ with|outsource~|appoint~|involve~|subcontract~} ...6 {@providers|{payment|credit card} processor*}',
    '{use|uses|utili*|engage~|employ~|hire~|contract~ [with]|retain~|work~ ...2 with|rely~ on|partner~ with} ...3 {@third-parties|others|companies|partners|firms|third-party {service*|tool*|software|platform*|system*|partner*|compan*}} ...8 {to|who|which|that|for} ...3 {help~|assist~|support~|provide~|perform~|process~|facilitate~|deliver~|operate~|send~|manage~|handle~|host~|carry out|administer~|analy*|serve~|monitor~|maintain~|collect}',
    '{@third-parties|companies|partners|businesses|persons|entities|organi*|others|individuals|parties|people|services|subcontract*} ...8 {process~|perform~|act|acting|provide~|carry~ out|operate~|work|working|handle~|assist~|help~|support~} ...10 {on our behalf|on behalf of {us|the company|our}|{on|under} our instructions|for us}',
    '{share~|disclose~|transfer~|provide~|give~|pass~} ...12 {@third-parties|companies|partners|businesses|persons|entities|organi*|people|those} ...3 {who|that|which|to} ...3 {help~|assist~|support~|enable~|perform~|facilitate~|provid*}',
    '{with|to} [our|certain|trusted|other] {@providers|@third-parties|third-party {compan*|partner*|service*}} {who|that|which|to|and partners who|helping|assisting|providing|performing} ...2 {help~|assist~|support~|provide~|perform~|process~|us|facilitate~}',
    '@third-parties ...2 {help|assist|support} us',
    '{they|these {compan*|provider*|part*|partner*|vendors|organi*}|who} ...4 {access|use|process|receive|given} ...10 @data ...12 {on our behalf|for us|{provide|perform} ...4 {services|tasks|functions|work} [to us|for us]}',
    '{payment*|card|transactions|billing|purchases} ...8 {processed|handled|managed|collected|sent|transmitted|passed|provided|shared} ...3 {by|through|via|to|with} ...4 {processor*|provider*|@third-parties|stripe|paypal|braintree|third-party}',
    '{{hosted|stored|run|processed} ...4 {by|on|with|at|through|using|in}|use|uses|utili*} ...4 {amazon web services|aws|google cloud|microsoft azure|azure|digitalocean|heroku|cloudflare|hetzner|{hosting|cloud|data cent*|storage} {provider*|compan*|service*}}',
    '{subcontract~|outsource~} ...8 {handling|processing|storage|operation|services|tasks|functions|@data}',
    '{our|a|the} third-party {payment|service|hosting|id|identity|fulfil*|fulfillment} ...2 {processor*|provider*} {does|do|will|may|process*|collect*|store*|handle*|such as}',
  ],
  unless: ['{internet|mobile|wireless|network|your} service provider* ...8 {collect~|you use}', '{to|with} us {by|from}'],
  examples: {
    found: [
      'We may share your data with vendors who help us run our shop.',
      'We engage other firms to send parcels, and they process your address on our behalf.',
      'Card payments are processed by Stripe; we never see the number.',
      'We disclose your personal information to:\n• [[our hosting and payment providers]]\n• nobody else',
      'Our contractors have access to your information only while they work on your order.',
    ],
    ignored: [
      'We do not share your data with contractors or vendors.',
      'Your internet service provider can see which sites you open.',
      'We act as a service provider for schools.',
      'We help our customers, and other companies too, to find a good vet.',
      'You may share your recipes with other people who help you cook.',
    ],
  },
  sources: ['GDPR, Article 28', 'CCPA, Cal. Civ. Code § 1798.140(ag)'],
});
