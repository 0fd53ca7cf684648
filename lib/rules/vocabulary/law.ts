import type { Vocabulary } from '../../text/phrase/syntax';

/** What law asks for, and what becomes of a company. */
export const LAW: Vocabulary = {
  'legal-demand': `{
    subpoena*
    |{court|judicial|legal|lawful|government*} {
      order*|request*|process*|proceeding*|demand*|inquir*|investigation*|requirement*|obligation*|dut*|action*
    }|search warrant*|warrants|legally {required|obliged|obligated|bound|compelled}|law enforcement
    |{
      public|government|governmental|competent|regulatory|judicial|tax|state|national|federal|law-enforcement
      |supervisory|legal
    } {authorit*|agenc*|bod*|entit*|official*|department*}|authorities|police|regulators|courts
  }`,
  'official-request': `{
    subpoena*
    |{court|judicial|legal|lawful|government*|law enforcement|official|authorit*|police|state}
    {order*|request*|process*|demand*|proceeding*}|warrants|warrant
    |requests {from|by} ...4 {authorit*|government*|law enforcement|police|agenc*}
    |request ...6 {government*|law enforcement|authorit*|court}
    |request* for {user|customer|your|their} [personal] {data|information}|legally compelled
    |required by law to disclose|{lawful|valid|such|this} order
  }`,
  'by-law': `{
    {
      required|obliged|obligated|compelled|mandated|ordered|forced|prescribed|required or permitted
      |permitted or required
    } [to] [do] [so] {by|under} ...3 {law|laws|regulation*|court*|legal*|rules|authorit*|order|orders|government*}
    |{comply~|compliance} with ...6 {
      law|laws|legal*|legislation|regulat*|statut*|subpoena*|court*|judicial*|warrant*|order|orders|authorit*
      |government*
    }|{law|laws|court} [so] {requires|require|compels|demands|orders|says|may require us}
    |{meet|fulfil|fulfill|satisfy} ...3 legal {obligation*|requirement*|dut*}
    |{under|by|subject to} ...3 legal {obligation*|dut*}|required to do so
  }`,
  // What is promised only if the law makes them
  'only-by-law': '{where|when|if|to the extent} [legally] required',
  'corporate-change': `{
    merger*|merge with|merges with|merged with|is merged|we merge|acquisition|acquisitions|takeover*|bankrupt*
    |insolven*|liquidation|liquidator|wound up|winding up|spin-off|ipo|public offering|reorgani*|restructur*|divest*
    |dissolution|receivership|change {of|in} [the] [corporate] {control|ownership}
    |{corporate|business} {transaction*|sale|transfer*|transition*|change*|acquisition*|combination*}
    |{sale|transfer|purchase|disposition|acquisition} of ...8 {
      assets|business*|company|companies|shares|stock|unit|units|ownership
    }
    |{sell~|transfer~|acquire~|buy~|purchase~} ...3 {
      all or ...3 {part|all|portion|some}|all|any|some|our|its|the|part|parts|portion|whole|fully|us
    } ...4 {assets|business|businesses|company|shares|stock|units}
    |{business*|company|assets|us|we|site|website|service} ...6 {is|are|be|were|was}
    ...3 {sold|acquired|purchased|transferred to another}|{acquired|purchased} by ...3 {another|a|other|third|new}
    |{another|new|other} {company|entity|organi*|business} {acquires|purchases}
    |{ownership|control} ...6 {change|changes|changed|transferred}
    |{
      acquirer|successor*|acquiring {company|entity|party}|surviving {company|entity}
      |{prospective|potential|new} {owner*|buyer*|purchaser*|seller*|investor*|entity}|{buyer|purchaser*} of
    }|{goes|go} out of business|change* hands|{buys|acquires} {us|one of our}|acquir* an interest in
    |{takes|take|taking} over ...3 {our|the} ...1 {company|business|assets}|succession of business
    |{all|part|portion} of ...3 {is|are|be} ...2 {sold|acquired|transferred}
  }`,
};
