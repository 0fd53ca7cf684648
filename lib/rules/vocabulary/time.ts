import type { Vocabulary } from '../../text/phrase/syntax';

/** Dates and periods, and when something ends. */
export const TIME: Vocabulary = {
  month: `{
    january|jan|february|feb|march|mar|april|apr|may {1*|2*|3*|7*|0*}|june|jun|july|jul|august|september|sept
    |october|oct|november|nov|december|dec
  }`,
  date: `{
    @month|{1*|2*|3*} [of] may|<number> <number> <year>|<year> <number> <number>
    |<number> <number> {10|11|12|13|14|15|16|18|20|24|25|30}|<number> <year>
  }`,
  period: `
    {
      <number>|a|an|one|two|three|four|five|six|seven|eight|ten|twelve|fourteen|fifteen|eighteen|twenty|twenty-four
      |thirty|sixty|ninety|several
    } [<number>] [business|working|calendar|full|tax|financial|more] {
      day|days|month|months|year|years|hour|hours|week|weeks
    }
  `,
  'no-longer-needed': `{
    {expir*|end|after|following|upon} ...6 {
      retention|storage|statutory|legal|legally|limitation|this|that|these|the|such
    } ...3 {period*|time|term}|period* ...4 {ends|end|ended|expire*|elapse*|lapse*|passed|over}
    |purpose* ...10 {fulfilled|achieved|served|been met|satisfied|ceases}|served ...2 purpose*|obsolete
    |{no|not} ...2 ongoing ...4 need
  }`,
  needless: `{
    no further {need|use|purpose}
    |no longer ...6 {
      need|needed|needs|necessary|required|require|relevant|serve|useful|legitimate|purpose*|reason|applies|apply
      |exists
    }|{not|cannot} ...3 {need|needed|necessary|required} [it|them|this|any] [any]
  }`,
  'account-end': `{
    {delet*|clos*|terminat*|deactivat*|cancel*} ...5 {account*|registration|membership|subscription|profile}
    |account* ...4 {delet*|clos*|terminat*|deactivat*|cancel*|inactiv*}|dormant
    |{termination|cancellation|expiry} of ...5 {contract*|agreement|subscription|membership|service*}
    |{membership|subscription|contract|relationship} ...4 {end|ends|ended|lapse*|expire*}|inactiv*
    |{stop|cease} {using|being|to be}|no longer ...2 {customer|member|user|client|supporter}
    |leave {us|{our|the} {university|school|company|service}}|deactivation|cancellation
  }`,
};
