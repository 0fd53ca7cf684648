import { defineRule } from '../define-rule';

export default defineRule({
  id: 'encryption',
  topic: 'data-security',
  stance: 'good',
  title: 'Encrypts your data',
  why: 'Encrypted data is worth little to a thief who gets hold of it.',
  holds: 'encryption, SSL/TLS or HTTPS in transit or at rest is used',
  matches: [
    '{encrypt~|encryption|cryptograph*}',
    '{via|over|through|using|use~|offer~|support~|secure} [the] https',
    '{secured|protected|served|encrypted} {with|by} https',
    'https {connection*|protocol*|only|is used}',
    '{ssl|tls|secure socket* layer*|transport layer security|aes 256|pgp}',
  ],
  unless: [
    '{unless|if} ...4 encrypt~',
    '{decrypt~|way of encrypting}',
    '{you {can|should|may}} ...4 {encrypt~|encryption}',
    'not ...4 encrypt~',
    'unencrypted',
    'via https ...5 {com|org|net|eu|io|ai}',
  ],
  examples: {
    found: [
      'Passwords are guarded by strong cryptography.',
      'HTTPS is used on every page.',
      'The door to our site is secured with HTTPS.',
      'Each page is sent by a secure (HTTPS) connection.',
      'All traffic between you and us is encrypted with TLS.',
      'We use encryption to protect card numbers on their way to the bank.',
      'Backups are stored in encrypted form.',
      '[[Our website is served over HTTPS.]] It is quick, too.',
    ],
    ignored: [
      'You can appeal via https://appeals.kestrel.example.com.',
      'You can sign in via Larkspur ( https://larkspur.example/privacy ) if you like.',
      'Our site is https://www.larkspur.example and nothing else.',
      'We do not encrypt the letters that you send to us.',
      'Emails are not encrypted, so send us nothing secret.',
      'You should encrypt your own hard drive.',
      'A cookie may hold an identifier.',
      'Hashing is a way of encrypting words as numbers.',
      'You can turn on encryption in the settings of your mail programme.',
    ],
  },
  sources: ['GDPR Art. 32(1)(a)', 'OPP-115: data security, secure data transfer'],
});
