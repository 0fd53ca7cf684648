import { defineRule } from '../define-rule';

export default defineRule({
  id: 'retention-after-deletion',
  topic: 'data-retention',
  stance: 'bad',
  title: 'Keeps data after you leave',
  why: 'Closing your account does not end the matter: some of your data stays with the company.',
  holds: 'some data remains after deletion or account closure (backups, legal, business needs)',
  matches: [
    '{exist after deletion|@keep ...20 {period|time} thereafter}',
    '{{copies|traces|data} ...2 linger in|residual copies}',
    '@not ...2 include ...3 any data we are obliged',
    {
      phrase: `
        {@keep|stay~ {visible|public|available|online}} ...20 {after|following|even if|once|upon|even though|when}
        ...8 {@account-end|@erase|terminat*|cancel*|deactivat*}
      `,
      unless: ['{after which|deleted {when|once|upon}}'],
    },
    `
      {after|following|even if|if|when|once|upon} ...10 {
        @account-end|delet*|remov*|eras*|terminat*|withdraw*|unsubscribe
      } ...25 {@may|must|continue to|we} ...4 {@keep|be available}
    `,
    '{backup*|back-up*|archive|archival|residual} ...12 {remain*|persist*|kept|retain*|@erase}',
    '{delet*|remov*|clos*} ...25 {backup*|back-up*|residual cop*}',
    '{law|laws|legal*} ...5 {require*|asks|oblig*} ...3 us ...2 to ...2 {keep|retain} ...6 {some|certain|your}',
    'deleted ...16 but ...6 @keep',
    'not delete ...6 {upon|when} ...4 {deactivat*|clos*}',
    '{@account-end|delet* ...2 app} ...6 not ...3 {delete|remove}',
    '@keep ...16 {plus|in addition to} ...6 {limitation|statutory|legal}',
    '@keep ...8 {as long as|while|duration} ...12 {plus|and} [for] @period',
    'must be {retained|kept} ...10 {legal*|audit*|compliance|tax|fraud}',
    `
      {remain~|persist~|retained|stored|residual} ...6 {in|on} ...4 {
        backup*|back-up*|archives|archival|archived|cached
      }
    `,
    {
      phrase: `
        {may|must|also|need to|required to} ...4 {retain|keep|hold|store}
        ...3 {certain|some|archived|a copy|any|your|personal} ...10 {@data|records|copies} ...20 {
          comply|legal*|law|laws|obligation*|legitimate|fraud|dispute*|enforce*|record*|accounting|tax|audit*
          |investigat*
        }
      `,
      unless: ['if we are required'],
    },
    '{not|never|cannot} ...8 {@erase|completely} ...20 {law|legal*|backup*|residual|record*|all of your|immediate*}',
    `
      @erase ...20 {unless|except|but|however} ...12 {
        retain|keep|law|legal*|statutory|obligation*|required|legitimate|longer|prevent*
      }
    `,
  ],
  unless: ['cookie*'],
  hears: ['hypothetical'],
  examples: {
    found: [
      'Earlier letters are never completely removed from our books for legal reasons.',
      'We keep your details as long as you are a member and for a reasonable time thereafter.',
      'Copies may linger in our archives.',
      'Backed-up versions might exist after deletion.',
      'When you delete a letter there may still be residual copies of it.',
      'Reviews stay visible after you close your account.',
      'When you stop being a member we will keep your file for six years.',
      'Deleting the app does not delete the letters that we hold.',
      'Closing your account does not remove the reviews that you have written.',
      'Your file is stored for the length of the contract, plus the statutory periods.',
      'The export does not include any data we are obliged to keep.',
      'We keep your file while you are a member, and for two years after that.',
      'Your poll is deleted from the site but may be kept in our archive.',
      'We do not delete your history when you close your account.',
      'Some invoices must be kept for audits.',
      'Even after you delete your account, we retain some of your information.',
      'Deleted photos may remain in our backups for a while.',
      'We will delete your data unless the law requires us to keep it.',
      'Letters are erased once the matter to which they belong has been settled, unless statutory duties stand in the way.',
      'Our backups retain what was deleted for a month.',
      'We may keep personal records to settle disputes.',
      'Once you unsubscribe, we will keep your address for a while.',
      'You can leave at any time. [[After account closure we may keep certain records to prevent fraud.]]',
      'We may need to retain certain information to comply with our legal obligations.',
      'If we cannot delete all of your information, we will tell you why.',
    ],
    ignored: [
      'We keep your letter for a year and thereafter burn it.',
      'We keep your data on active accounts. This data is deleted when your account is closed.',
      'Customers may linger in our shop.',
      'The sign stays visible after the shop is closed.',
      'When you stop being a guest, we will miss you.',
      'When you leave a comment, your name is stored with it.',
      'The key must be kept at the counter of the shop.',
      'We keep your file for as long as you are a member, and then for no day longer.',
      'After you close your account, we delete everything at once.',
      'We keep our website in good repair and make backups of it.',
      'We store your data in Norway.',
      'We retain your data to the extent that the law asks (for instance, if we are required to keep your records for the tax office).',
      'We may preserve and hand over your letters to obey a court.',
      'Once you unsubscribe, you will get no more letters.',
      'When you delete a photo, it is gone within a minute.',
      'We keep your data while you have an account.',
      'If we delete your account, all of your information goes with it.',
    ],
  },
  sources: ['GDPR, Article 17(3)', 'ToS;DR: data kept after a request for erasure'],
});
