import type { Vocabulary } from '../../text/phrase/syntax';

/** How a policy changes, and who is told. */
export const POLICY_CHANGES: Vocabulary = {
  changes: '{change~|update~|modif*|amend*|revis*}',
  'of-the-policy': `{
    polic*|how we|notice|statement|terms|practices|revision*|material|materially|significant*|substanti*|major|big|important
    |privacy|effect*|way|{any|such|these|those|fundamental|the} {changes|change|updates|amendments}
  }`,
  'by-the-text': `
    by {posting|publishing|updating} [{the|an|our|any|such|those|this}] {
      new|page|revis*|change*|polic*|privacy|update*|amend*|modif*|last|date
    }
  `,
  'give-notice': `{
    {notify~|inform~|alert~|tell~} [each|the|all|any|our|affected|registered] {
      you|users|user|customer*|members|affected|subscribers|clients
    }|let~ [our] {you|users|members|customers} know
    |{give|provide|giving|providing|send} ...6 {prior|advance|notice|notification} [notice|notification]
    |{you|users|user|members|customers|account holders} {will|shall} be {notified|informed|alerted|told|advised}
  }`,
  'tells-of': `{
    @give-notice|notified|{email|advise~} [all] {you|users|members|everyone|customers}|contact you|announce
    |be announced|announcement
    |{post~|display~|place~} {a|prominent} ...3 {notice|notification|banner}|prominent message|flag~|heads up
    |make you aware|notice will be posted|notify~ them|communicated|email notifications to you|your attention
  }`,
};
