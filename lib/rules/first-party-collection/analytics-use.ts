import { defineRule } from '../define-rule';

export default defineRule({
  id: 'analytics-use',
  topic: 'first-party-collection',
  stance: 'neutral',
  title: 'Uses your data for analytics',
  why: 'How you use the service is counted and studied; how harmless that is depends on what is kept.',
  holds: 'data is used for analytics, research, statistics or to improve the service',
  matches: [
    '{analytics|analytical|analytic}',
    `
      {improve~|improvement~ {of|to}|enhance~|optimize~|optimise~|refine~|better understand} ...6 {
        service*|site*|website*|web site*|product*|platform*|app|apps|application*|game*|offerings|features
        |functionality|content|usability|experience|user experience|performance|business|software
      }
    `,
    '{product|service|site|website|platform|content|business} {improvement*|development|optimization|enhancement*}',
    `
      {
        analyze~|analyse~|understand~|measure~|monitor~|study~|track~|evaluate~|assess~|gauge~|learn|look at|see
        |know|determine~
      } ...5 {
        usage|traffic|trends|patterns|number of {visitors|visits|users}|engagement|audience size|visitor statistics
        |user behavior|user behaviour|demographics
        |how ...8 {use|used|uses|using|interact*|visit*|navigate*|perform*|arrive*|access*}
        |{use|effectiveness|performance|popularity} of ...4 {
          service*|site*|website*|product*|platform|apps|content|advert*|campaign*|features
        }
      }
    `,
    `
      {conduct~|perform~|carry~|do|for|undertake~} ...5 {
        research|statistical {analysis|analyses|purposes}|data analysis|data analyses|statistics|surveys
      }
    `,
    '{research|statistical|analytics|analysis} ...2 purpose*',
    'develop~ ...1 new ...3 {products|services|features|functionality}',
    `
      {
        statistics|statistical {data|information|analysis|analyses|reports|purposes}
        |usage {data|statistics|trends|patterns}
      } ...6 {about|on|of|to}
    `,
    `
      {analysis|analyses|analyzing|analysing} {of|our|the|your} ...5 {
        use|usage|users|behavior|behaviour|data|information|activity|services|site|website
      }
    `,
    '{research and {analysis|development|analytics}|market research|internal research|data analysis|data analytics}',
    '{use~ ...4 aggregate* ...2 {form|basis|@data}|aggregate* {analys*|insight*|@data about ...2 {visits|use|usage}}}',
    'we ...1 aggregate ...4 @data',
    'measur* ...3 effectiveness',
    '{which|what} ...4 {parts|pages|areas|features|content} ...6 {popular|visited|used|accessed|viewed}',
  ],
  unless: ['{improve~ their|your studies}'],
  examples: {
    found: [
      'By analyzing visitation patterns we learn where to put the map.',
      'Cookies help us to count and understand the number of visitors.',
      'We use information about you to improve our service.',
      'We keep counts for statistical and maintenance purposes.',
      'The logs show which pages are most viewed.',
      'Your information helps us develop new features and improve existing ones.',
      'We gauge engagement with our newsletters.',

      'We look at how people move through our shop in order to improve the service.',
      'Usage figures help us understand how visitors use the Tarnwick site.',
      'We may use your information:\n• to bill you\n• [[for research and statistical analysis]]',
      '[[Purposes: analytics, security, billing.]] We keep logs for a month.',
      'Your answers are used to conduct market research.',
      'Survey answers are kept for one statistical purpose.',
      'The counts are used in aggregate form, so that nobody can be told apart.',
      'Once a month we aggregate visit data.',
      'Your answers are turned into aggregated insights for our editors.',
      'We get aggregate data about visits to our shop.',
      'The tag lets us measure advertising effectiveness.',
    ],
    ignored: [
      'We sew after patterns.',
      'Keep this up to date during your studies and your engagement with us.',
      'Our analytics product helps you understand your visitors.',
      'As our site continues to develop, we may add new services to it.',

      'We do not run analytics of any kind.',
      'The company that buys ours may improve their own services.',
      'Analysis of blood samples takes three working days.',
      'Contact us to improve your chances of a quick reply.',
      'We never use your messages for research or statistics.',
      'The bags are used for aggregate and sand.',
      'Our auditors aggregate the invoices.',
    ],
  },
  sources: ['OPP-115: purpose, analytics or research'],
});
