import { defineRule } from '../define-rule';

export default defineRule({
  id: 'change-by-use',
  topic: 'policy-change',
  stance: 'bad',
  title: 'Continued use accepts changes',
  why: 'You can agree to new rules without ever having seen them.',
  holds: 'continued use after a change means acceptance',
  matches: [
    `
      {keep|continue~|go on|carry on} {using|shopping|playing|browsing|ordering|reading|booking|visiting}
      ...16 {accept~|agree~|consent~}
    `,
    `
      {not {agree|accept}|object} ...6 {
        change*|updat*|modif*|revis*|amend*|new {policy|terms|notice|statement|version}
      } ...14 {stop|discontinue|cease|not} ...2 {use|using}
    `,
    `
      {continue~|further|subsequent|keep|ongoing|continuous} ...2 {use~|access*|visit*|to use|to access|participat*}
      ...30 {
        taken as|treated as|accept~|acceptance|agree~|agreement|consent~|acknowledge*|deemed|constitute*|bound
        |signif*|confirm*
      }
    `,
    `
      {bound|agree~|accept~} ...8 {new|revised|updated|amended|modified} ...8 {upon|by} [your]
      {continued|continuing|further} use
    `,
    {
      phrase: `
        {assume|deemed|considered|taken|treated} ...4 {agree~|accept~|consent~} ...10 {if|when|by|where}
        ...3 {use|using|continue~} ...8 {after|following|once}
      `,
      with: ['{@changes|new}'],
    },
    'bound ...14 use ...5 after ...6 {changes|posted}',
    `
      {using|use|use of|access*|visit*} ...12 {after|following|subsequent} ...14 {
        change~|update~|modif*|revis*|post*|effective|amend*
      } ...20 {accept~|acceptance|agree~|agreement|consent|constitute*|bound|mean~|deemed}
    `,
  ],
  unless: ['{use of|accept~|consent~ to|agree~ to} ...2 cookie*', 'consent to the use'],
  hears: ['users'],
  examples: {
    found: [
      'If you keep shopping after that, you accept the new terms.',
      'If you carry on using the app once we have changed the notice, we take it that you accept it.',
      'If you do not agree with the new notice, you should stop using the app.',
      'Your ongoing use of the app counts as consent to what we changed.',
      'You will be deemed to have accepted the revised notice if you use the mill after that day.',
      'If you do not agree to the revised terms, you must stop using the app.',
      'If you object to a change, your only remedy is to cease using the site.',
      'Where you keep using the app after a change, you will be treated as having accepted it.',
      'If you do not agree with the changes, please stop using the app.',
      'By accessing the site after we post changes you agree to them.',
      'By continuing to use the site you accept the changes.',
      'You are bound by the revised notice upon your continued use of the track.',
      'We assume that you agree to the new notice if you use the shop after that date.',
      'Continued use after an update means that you agree to it.',
      'Your further visits constitute acceptance of the new policy.',
      '[[If you use Larkspur after a change has been posted, you are deemed to agree.]] Otherwise leave.',
    ],
    ignored: [
      'By continuing to use the hut you consent to the use of recordings of your visit.',
      'If you carry on browsing we assume that you accept our cookies.',
      'You may keep reading, whether you like it or not.',
      'You may carry on using the map if you do not agree to be tracked.',
      'If you are considered to have accepted an offer, you may use the voucher after that day.',
      'If you continue to use the site, you accept the use of cookies.',
      'By using the site you accept this policy.',
      'We will ask you to agree to any change.',
      'We assume that you agree to be filmed if you use the gate after dark.',
      'Continued use of old browsers is unsafe.',
      'If you do not accept a change, you may go on using the old version.',
    ],
  },
  sources: ['ToS;DR: continued use means acceptance', 'OPP-115: policy change, user participation'],
});
