import { defineRule } from '../define-rule';

export default defineRule({
  id: 'security-measures',
  topic: 'data-security',
  stance: 'good',
  title: 'Describes security measures',
  why: 'Somebody has at least thought about keeping your data safe; the words alone prove little.',
  holds: 'measures (technical, physical, organisational) protect data',
  matches: [
    '{technical|physical|administrative|organi*|electronic|procedural|managerial} ...8 {measures|safeguards|security|controls|precautions}',
    '{appropriate|reasonable|industry standard|strict|security|safety|protective|adequate|suitable} ...4 {measures|safeguards|precautions|procedures|practices|protocols} ...8 {protect~|secure~|security|safeguard~|prevent~|ensure|safe|unauthori*|loss|keep}',
    '{take~|use~|implement~|employ~|maintain~|have|adopt~|apply|follow~} ...5 {security|safety} {measures|procedures|safeguards|precautions|practices|controls|standards|technologies}',
    '{protect~|safeguard~|secure~} ...6 {@data|account~} ...8 {from|against} ...6 {loss|theft|misuse|unauthori*|disclosure|alteration|destruction|damage|access|accidental|unlawful}',
    '{take~|use~} ...4 {precautions|steps|care} ...6 {protect~|secure~|ensure ...6 {security|secure~|safe}|safeguard~|safe|security}',
    '{firewall*|intrusion detection|two factor authentication|multi-factor authentication|penetration test*|access controls|password protected|bcrypt|hashed|ssl|tls|secure socket*|encrypt~|encryption|pci dss|iso 27001}',
    '{stored|kept|held|hosted} ...4 {secure~|securely|safe} ...3 {servers|server|facilit*|network*|manner|database*|way}',
    '{stored|kept|held} {securely|safely|secure|safe}',
    '{maintain~|ensure|protect~} ...4 {confidentiality|integrity|security} ...6 @data',
    '{steps|measures|precautions|safeguards} [that] we {take|use|employ} ...4 {protect|secure|keep} ...4 {@data|privacy|account*|security|secure|safe}',
    '{securing|safeguarding} {your|user|customer|personal} ...2 @data',
    '{policies|protocols|procedures|controls} ...6 {protecting|protect|safeguard|secure} ...4 @personal-data',
  ],
  unless: [
    'your {own|responsibility}',
    'you {are|must|should} ...4 {responsible|keep|protect|ensure}',
    '{no|not} ...6 {measures|system|transmission} ...6 {secure|guarantee*|perfect}',
  ],
  examples: {
    found: [
      'We have technical and organisational measures in place to keep your records safe.',
      'Quillfeather takes reasonable precautions to protect your details against loss and theft.',
      'Your password is hashed before we store it.',
      '[[All servers stand behind a firewall.]] Our staff wear badges.',
      'The data is kept on secure servers in two places.',
      'The steps that we take to protect your data are listed here.',
    ],
    ignored: [
      'We cannot promise that the website will be free of errors.',
      'We may read your data to check the security of our neighbours.',
      'You are responsible for keeping your password secret.',
      'Our security guards film the entrance of the office.',
      'For reasons of national security we may be made to hand over data.',
      'The steps that we take to protect the forest are listed here.',
    ],
  },
  sources: ['GDPR Art. 32', 'OPP-115: data security'],
});
