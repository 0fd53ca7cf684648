import { defineRule } from '../define-rule';

export default defineRule({
  id: 'shares-with-providers',
  topic: 'third-party-sharing',
  stance: 'neutral',
  title: 'Shares data with service providers',
  why: 'Other companies that host, pay or mail on behalf of this one will see some of your data.',
  holds: 'personal data is shared with processors, vendors or contractors who act for the company',
  matches: [
    {
      phrase: '{software|servers|website|systems|it} ...3 {maintained|operated|hosted|run|looked after} by',
      with: ['{instructions|on our behalf|for us}'],
    },
    `
      @disclose ...6 {companies|firms|people|businesses|those} {that|who|which}
      ...1 {work for|help|assist|serve|support} us
    `,
    '@disclose ...10 {with|to|by} ...10 @providers',
    '@disclose ...25 {with|to} ...3 @providers',
    `
      @disclose ...4 {with|to} ...30 {our|its|other|and|or|third-party|including} ...1 {
        service providers|vendors|contractors|subcontractors|processors|suppliers
      }
    `,
    `
      @disclose ...10 {with|to} ...4 @third-parties ...12 {provide|improve|providing|provision of} ...3 {our|the}
      {service|services|products}
    `,
    {
      phrase: `
        {@providers|@third-parties|companies|partners|organi*} [that|which|whom] we [{have|ve}] {
          cooperate~|work~|use|engage~|employ~|hire~|rely|contract~
        }
      `,
      with: ['@data'],
      unless: ['{receive~|send you}'],
    },
    '{@third-parties|companies|@providers} ...4 {hired|engaged|appointed|retained} by us',
    {
      phrase: '{website|site|pages|services|@data} ...6 {is|are} hosted {at|by|with}',
      unless: ['hosted {by|with} {us|our}'],
    },
    `
      @providers ...8 {have|has|given|see|need|needs|receive~|require~|collect~|process~|store~|access~|use|uses}
      ...4 {access|@data}
    `,
    `
      {
        use|uses|using|utilize~|engage~|employ~|hire~|contract~ [with]|retain~|work~ ...2 with|rely~ on
        |partner~ with|cooperate~ with|outsource~|appoint~|involve~
      } ...6 {@providers|payment processor*}
    `,
    {
      phrase: `
        {use|uses|utilize~|engage~|employ~|hire~|contract~ [with]|work~ ...2 with|rely~ on|partner~ with} ...3 {
          @third-parties|others|companies|partners|firms|organisations|organizations|third-party {service*|compan*}
        } ...8 {to|who|which|that|for} ...3 {
          help~|assist~|support~|provide~|perform~|process~|facilitate~|deliver~|operate~|run|send~|manage~|handle~
          |host~|carry out|administer~|analy*|serve~|monitor~|collect
        }
      `,
      unless: ['{serve~|deliver~} ...1 @ads'],
    },
    `
      {
        @third-parties|companies|partners|businesses|persons|entities|organi*|others|individuals|parties|people
        |services|subcontract*
      } ...12 {process~|perform~|act|acting|provide~|carry~ out|operate~|work|working|assist~|help~} ...12 {
        on our behalf|on behalf of us|{on|under} our instructions|for us
      }
    `,
    `
      {share~|disclose~|transfer~|provide~} ...12 {@third-parties|companies|partners|entities|organi*|people|those} {
        {who|that|which|to} ...3 {help~|assist~|support~|perform~|facilitate~}|{who|that} ...3 provide~
      }
    `,
    `
      {with|to} ...1 {@third-parties|third-party {compan*|partner*|service*}} {
        {who|that|which|to|helping} ...2 {help~|assist~|perform~|process~|us}|who provide~
      }
    `,
    '@third-parties ...2 {help|assist} us',
    '@third-parties {who|that|which} {provide|supply} us with ...2 {service*|storage}',
    {
      phrase: `
        {@third-parties|@providers|partners|companies|organi*|individuals} ...10 {assist~|help~|support~|enable~} us
        ...2 {provid*|deliver*|operat*|improv*|maintain*|run|fulfil*|serv*|process*|manag*|conduct*|perform*}
      `,
      unless: ['collect~ ...12 from ...3 @third-parties'],
    },
    `
      {they|these {compan*|provider*|part*}|who} ...4 {access|use|process} ...10 @data ...12 {
        on our behalf|for us|{provide|perform} ...4 {services|tasks|functions}
      }
    `,
    `
      {payment*|card|billing|donation*|transaction*} ...8 {processed|handled|collected|sent|passed}
      ...3 {by|through|via|to} ...4 {processor*|provider*|gateway*|third part*|stripe|paypal}
    `,
    `
      {{hosted|store~|run} ...4 {by|on|with|in}|use|uses|utilize~} ...4 {
        amazon web services|aws|azure|heroku|cloudflare|{cloud|storage} {provider*|service*}
      }
    `,
    '{process~|handle~} ...6 on our behalf',
    '{subcontract~|outsource~} ...8 {handling|processing|services|@data}',
    `
      @disclose ...12 {with|to|by} ...4 {
        {measurement|analytics|hosting|payment|shipping|delivery|fulfillment|email|verification|support|data}
        ...1 {companies|company|services|processors}|courier*|auditors|accountants|professional advis*
      }
    `,
    {
      phrase: `
        {hosted|operated|managed|maintained|run|processed|stored|handled|delivered} ...8 {by|with|through} ...3 {
          @providers|{third-party|external|outside|independent} ...2 {provider*|compan*|vendor*|service*|processor*}
          |companies we {use|work}
        }
      `,
      unless: ['{link*|widget*}'],
    },
    '{collected|obtained|sent|transmitted} ...8 {through|via} ...3 {@providers|{other|third-party} services}',
    `
      {we|site|service|services|forum*|store} ...2 {use|uses|utilize~|employ|rely on|engage|integrate~}
      ...3 third-party {service*|tool*|software|vendor*|provider*|processor*|companies|partners}
    `,
    `
      {{we|website|services} ...2 {use|utilize|work with|partner with|rely on}|uses} ...3 @known-recipient
      ...10 {to|for|as}
    `,
    'work~ ...2 with ...10 {sub-contractor*|service provider*|vendors|contractors|third-party provider*}',
    'provide ...3 {@third-parties|@providers} with ...8 @data ...8 {provide|improve|perform}',
    '@disclose ...12 {to|with} {them|these|such} ...12 {perform~|carry out|provide} ...4 {functions|services|work}',
    '@personal-data ...4 {stored|hosted|held|kept} ...1 {through|with} ...1 @known-recipient',
    'data processing agreement* with ...8 {us|suppliers}',
    '{directed|sent} to ...3 third-party ...2 {payment|processor*|provider*}',
    '{amazon web services|aws|azure|heroku} ...2 {server|servers|cloud|infrastructure}',
    {
      phrase: `
        {our|{by|with|to} {other|third-party|authori*|trusted}} ...2 {
          service providers|vendors|contractors|subcontractors|processors|payment processor|hosting provider*|authori* third parties
        }
      `,
      with: ['{@data|{share~|disclose~|transmit~|transfer~|provide~}}'],
      unless: ['{agreement*|contract*|clauses} ...12 with', '{receive~|obtain~} ...10 from', '@nameless'],
    },
    'use~ ...3 following ...1 {services|products|processors|third part*}',
    '{@providers|partners} ...3 {need|needs|given} ...4 {your|access} ...2 @data',
    'third part* ...3 involved in ...4 {handling|provision}',
    `
      {@not|no|nothing|only} ...25 {except|other than} ...4 {
        @providers|{those|third part*} {who|needed|[as] required}
      }
    `,
    'recipients of ...4 @data ...12 @providers',
  ],
  unless: [
    '{wireless carrier*}',
    '{like {most|other} ...4 @providers|by your [internet|mobile] @providers}',

    '{to|with} us {by|from}',
    '{a|data} {processor|controller} ...1 {process~|handle~|is|means|determines} ...12 controller',
  ],
  examples: {
    found: [
      'Our pages are hosted by the Larkspur Rechenhaus.',
      'Larkspur Mail receives and processes on our behalf what the order needs.',
      'Our software is maintained by Kranich AG, which acts according to our instructions.',
      'Who else sees it\n• [[Firms that work for us]]\n• The police',
      'We may share your data with vendors who help us run our shop.',
      'We engage other firms to send parcels, and they process your address on our behalf.',
      'Your data may be kept with Hetzner.',
      'Card payments are processed by Stripe; we never see the number.',
      'We disclose your personal information to:\n• [[our hosting and payment providers]]\n• nobody else',
      'Our contractors have access to your information only while they work on your order.',
      'We share your address with courier companies.',
      'The forum is run by an external company.',
      'Our site uses a third-party tool to count visits.',
      'Your order is seen by the printers engaged by us and by other companies hired by us.',
      'Your data may be disclosed to our owners, the insurers of the house and our suppliers.',
      'Your notes are stored with companies we work with.',
      'Other third parties may be involved in handling your parcel.',
      'Third parties that provide us with storage can open our files.',
      'We share nothing with anybody, except those who need it to fill your order.',
      'We rely on other companies to run parts of our shop.',
      'Card payments are handled by a payment gateway.',
      'We give your address to a courier.',
      "Your data goes to companies we've hired to pack parcels.",
      'Your name may be given to third parties which help with the fair.',
      'Third parties who supply us with services can open your files.',
      'Donations are processed by PayPal.',
      'Your card number is conveyed to a payment company.',
      'We work with other organisations to provide our courses.',
      'Recipients of your data:\n• [[payroll processors]]',
      'Your details are passed to our mailing house.',
      'Your notes lie on servers run by a hosting company.',
      'Your data may be shared with auditors.',
      'Service providers and couriers engaged by us receive your address.',
      'We and our authorised third parties process your personal information in Tarnwick.',
    ],
    ignored: [
      'We may use third-party advertising companies to serve ads when you visit the site.',
      'Our pages are hosted by us.',
      'An IP address is the number of the computer that you are using, given to it by your Internet service provider.',
      'Nobody may sign on our behalf.',
      'Our garden is looked after by two students.',
      'The people whom we work for send us flowers.',
      'We do not share your data with contractors or vendors.',
      'Your internet service provider can see which sites you open.',
      'We act as a service provider for schools.',
      'Your data is stored by us, and Hetzner is our neighbour.',
      'Our bread is kept with Hetzner.',
      'We help our customers, and other companies too, to find a good vet.',
      'You may share your recipes with other people who help you cook.',
      'You may use third-party tools to read our feed.',
      'We are run by volunteers and have no outside help.',
      'Other companies pay us for the service that we provide.',
      'Like most service providers, we store your data on a server.',
      'We write articles on behalf of our readers and other people.',
      'Nobody else is involved in handling your parcel.',
      'Third parties that sell lamps can open a stall.',
      'We receive news from third parties that provide us with information about you.',
      'We share nothing with anybody, except those cases that a court orders.',
      'Our own site is hosted by us, and we link to sites run by third-party companies.',
      'We run parts of our shop ourselves, and no other companies rely on us.',
      'The payment is handed in at the garden gate.',
      'A courier gave us your letter.',
      'A processor handles personal data on behalf of a controller, on whose instructions it is processed.',
      'A processor processes data for the controller that it works with.',
      'Your name may be given to third parties which you have chosen.',
      'Third parties who supply you with services can call you.',
      'Donations are processed by hand, on our own desk.',
      'The widgets are hosted by external companies.',
      'We use organisational measures to provide calm.',
      'Recipients of data are named in the register.',
      'We are a hosting company.',
      'The musicians engaged by us play on Sunday.',
      'Write to our authorised third parties.',
    ],
  },
  sources: ['GDPR, Article 28', 'CCPA, Cal. Civ. Code § 1798.140(ag)'],
});
