import { defineRule } from '../define-rule';

export default defineRule({
  id: 'restricted-staff-access',
  topic: 'data-security',
  stance: 'good',
  title: 'Limits who can see data inside',
  why: 'The fewer people inside can see your data, the fewer can misuse it.',
  holds: 'access by staff or contractors is limited to need',
  matches: [
    '{access|accessed|accessible} ...8 {limited|restricted|only|granted} ...12 {employee*|archivists|staff|personnel|individuals|those|persons|contractors|agents|people|need to know|members}',
    '{limit~|restrict~} ...6 {access|who} ...16 {employees|staff|personnel|contractors|agents|individuals|those|need to know|persons|people}',
    'need to know',
    '{employees|staff|personnel} ...2 not access ...9 unless',
    '{limit~|restrict~} ...2 access ...8 {needed|necessary|required} ...3 {to|for} ...3 {perform|their|purpose*|provide|do}',
    'access ...4 {granted|given|allowed} only ...12 {necessary|needed|need|required}',
    '{only|select} ...4 {authori*|designated} ...2 {employees|staff|personnel|persons|individuals|people|users} ...8 {access|view|see}',
    '{limit~|restrict~} who ...5 {access|see|view}',
    'only ...6 {employees|staff|personnel|team~|persons} ...8 {have access|can access|may access|who need}',
    '{employees|staff|personnel} ...10 {only|unless} ...10 {need|needed|necessary|required|require} ...8 {dut*|work|perform|purpose*|service*}',
  ],

  examples: {
    found: [
      'Our staff do not access private notebooks unless you ask for help.',
      'We restrict their access to the records needed for their task.',
      'Access is granted only where it is necessary.',
      'Only staff who need it for their work have access to your file.',
      'We restrict access to personal data to trained employees.',
      'Access is given on a need-to-know basis.',
      '[[Access to the archive is limited to two archivists.]] Both are sworn to silence.',
    ],
    ignored: [
      'You limit our access to the map when you turn off the location.',
      'Your access to the site may be limited when you break the rules.',
      'Employees of our advertisers have access to your data.',
      'Only members can see the forum.',
      'We may share data with our staff and partners.',
    ],
  },
  sources: ['GDPR Art. 32(4)', 'OPP-115: data security, data access limitation'],
});
