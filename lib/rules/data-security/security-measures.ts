import { defineRule } from '../define-rule';

export default defineRule({
  id: 'security-measures',
  topic: 'data-security',
  stance: 'good',
  title: 'Describes security measures',
  why: 'Somebody has thought about keeping your data safe; words alone prove little.',
  holds: 'measures (technical, physical, organisational) protect data',
  matches: [
    {
      phrase: 'take~ ...2 care {of|with} {what you|your ...2 {data|information|details}}',
      unless: ['how we'],
    },
    `
      {best|industry|security|commercially} {
        best practices|practices|standards|{reasonable|acceptable} {efforts|means|measures}
      } ...4 {protect*|secur*|safe*}
    `,
    `
      {secured|secure|locked|guarded} ...1 {
        networks|network|server|servers|facilit*|cabinets|{data cent*}|premises|hosting|database*
      }
    `,
    'we ...3 follow ...4 accepted ...2 standards',
    'procedures ...3 deal with any suspected',
    '{measures|work hard} ...4 protect~ against',
    'scanned ...8 security',
    `{
      {grade|state-of-the-art|robust|{high|highest|appropriate|adequate} {level|levels} of} [data] security
      |level of security {appropriate|proportionate}
    }`,
    {
      phrase: `
        {every|all} [commercially] [reasonable] {effort|efforts|step|steps|precaution|precautions}
        ...4 {protect~|secure~|safeguard~|keep~} ...4 @data
      `,
      unless: ['{please|recommend*|advise*|encourage*|urge*}'],
    },
    `
      {
        {employee*|staff|personnel} ...8 {train~|bound by|subject to}
        |train~ ...3 {employees|staff|personnel}
      } ...5 {data protection|privacy|security|confidential*|secrecy|non-disclosure}
    `,
    '{monitor~|test~|audit~} ...6 {vulnerabilit*|weakness*|intrusion*|attacks}',
    `
      {technical|physical|administrative|organi*|electronic|procedural|managerial} ...8 {
        measures|safeguards|security|controls|precautions
      }
    `,
    `
      {appropriate|reasonable|industry standard|strict|security|protective|adequate|suitable} ...4 {
        measures|safeguards|precautions|procedures|practices|protocols|protections|controls|rules|technologies
        |techniques
      } ...12 {protect~|secure~|security|safeguard~|prevent~|ensure|unauthori*|loss|keep}
    `,
    `
      {take~|use~|implement~|employ~|maintain~|have|adopt~|follow~} ...5 {security|safety} {
        measures|procedures|safeguards|precautions|controls|standards|technologies
      }
    `,
    `
      {protect~|safeguard~|secure~} ...6 {@data|account~} ...8 {from|against} ...6 {
        loss|theft|misuse|unauthori*|disclosure|alteration|destruction|damage|access|accidental|unlawful
      }
    `,
    '{take~|use~} ...4 {precautions|steps} ...6 {protect~|secure~|ensure ...6 {secur*|safe*}|safeguard~|safe|security}',
    `{
      firewall*|intrusion detection|{security|vulnerability|malware|penetration} {audit*|scan*|test*|program*}
      |access controls|password protected|protected by ...2 password|bcrypt|{is|are|be} ...2 hashed
      |hashed ...2 password*|ssl|tls|secure socket*|encrypt~|encryption|pci dss|iso [iec] 27001|soc 2
      |cyber essentials
    }`,
    { phrase: '{two factor|2-factor|multi-factor} authentication', unless: ['{phone|telephone|mobile|cell} number*'] },
    '@keep ...6 {secure~|securely} ...3 {server*|facilit*|systems|database*}',
    '{{stored|kept|held} {securely|safely|secure}|securely {stored|kept|held}}',
    '{maintain~|ensure|protect~} ...4 {confidentiality|integrity|security} ...6 @data',
    '{securing|safeguarding} your ...2 @data',
    `
      {protect~|safeguard~|secure~} ...3 @data ...2 {in accordance|in line|according|following}
      ...6 {standard*|practice*|procedure*}
    `,
    {
      phrase: `
        {policies|protocols|procedures|controls|safeguards|measures|arrangements|steps} ...5 {
          protect~|safeguard~|secure~|guard|so {that your|your}
        } ...6 @data
      `,
      unless: ['{transfer*|bound}'],
    },
    'keep~ ...4 @data ...2 safe ...2 {with|by}',
  ],
  unless: [
    'your own',
    'you can help',
    '{member*|user*} ...1 responsibility',
    'if ...8 {safeguards|measures} ...3 {compromised|breached}',
    'you {are|must|should} ...4 {responsible|keep|protect|steps}',
    'no ...6 {measures|system|transmission} ...6 {secure|guarantee*|perfect}',
  ],
  examples: {
    found: [
      'We take every commercially reasonable step to protect your information.',
      'We take reasonable care of what you give us.',
      'What you told us lies in a secure database.',
      'Your letters are securely stored.',
      'We train our staff on privacy.',
      'We work hard to protect against unauthorised access.',
      'Our books lie in locked cabinets.',
      'We use state-of-the-art security.',
      'This gives a level of security appropriate to the risk.',
      'We make every effort to keep your personal data safe.',
      'All our staff are trained in data protection.',
      'We test our systems every spring for weaknesses.',
      'We are certified under Cyber Essentials.',
      'Strict rules prevent anyone from opening the file.',
      'We have put safeguards in place so that your data is not lost.',
      'We run security audits every spring.',
      'We store your letters on our secure systems.',
      'Our site is scanned every week for security holes.',
      'We use bank-grade security.',
      'Your file is protected by a password.',
      'The mill takes every measure, all measures that it can, to protect against prying eyes.',
      'We take suitable measures, such as the laws on mills ask of us, to protect your letters.',
      'Suitable arrangements guard your details from misuse.',
      'The bakery keeps your data safe with strong doors.',
      'We use commercially acceptable means to protect your letters.',
      'Everything lies behind secured networks.',
      'We follow generally accepted standards to keep records safe.',
      'We take all steps that are needed to ensure that your letters are handled securely.',
      'We have technical and organisational measures in place to keep your records safe.',
      'Quillfeather takes reasonable precautions to protect your details against loss and theft.',
      'Your password is hashed before we store it.',
      '[[All servers stand behind a firewall.]] Our staff wear badges.',
      'The data is kept on secure servers in two places.',
      'The steps that we take to protect your data are listed here.',
      'Thistledown safeguards your information in line with the security practices of banks.',
      'Addresses are hashed after a week.',
      'Our staff log in by two-factor authentication.',
    ],
    ignored: [
      'It is up to each user to take appropriate measures to protect his or her own data.',
      "It is each member's responsibility to take steps to protect his or her data.",
      'You should take care of your dog.',
      'We look after your garden.',
      'Please take every precaution to protect your data.',
      'The level of security of other sites may differ.',
      'This notice tells you how we take care of your data.',
      'We work hard to bake good bread.',
      'We make every effort to keep your bread fresh.',
      'Our staff are trained in baking.',
      'We test our recipes for taste.',
      'You can help us by taking steps to protect your data.',
      'You should take steps to protect your data.',
      'If our safeguards are compromised and your data is lost, we will make it good.',
      'Our arrangements for the fair are listed here.',
      'We follow the standards of good baking.',
      'We take measures to protect our rights.',
      'We use commercially reasonable efforts to deliver on time.',
      'We cannot promise that the website will be free of errors.',
      'We may read your data to check the security of our neighbours.',
      'You are responsible for keeping your password secret.',
      'Our security guards film the entrance of the office.',
      'For reasons of national security we may be made to hand over data.',
      'The steps that we take to protect the forest are listed here.',
      'We give advertisers your hashed email address.',
      'For two-factor authentication we ask you for a phone number.',
      'We share your information in line with industry practices.',
      'The GDPR requires appropriate technical and organisational measures.',
      'You must take reasonable measures to prevent others from using your account.',
    ],
  },
  sources: ['GDPR Art. 32', 'OPP-115: data security'],
});
