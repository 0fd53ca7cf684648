import { describe, expect, it } from 'vitest';
import { Frames, frame, modalityOf } from '../../../lib/text/framing';

/** Frames the words in brackets. */
function spanOf(marked: string) {
  const start = marked.indexOf('[');
  const folded = marked.replace(/[[\]]/g, '').toLowerCase();
  return { folded, span: { start, end: marked.indexOf(']') - 1 } };
}

describe('frame', () => {
  it.each([
    ['We do not [sell data].', true],
    ["We don't [sell data].", true],
    ['We never rent, trade or [sell data].', true],
    ['No personal data is [sold to brokers].', true],
    ['We will not share or [sell data] to anyone.', true],
    ['Neither we nor our partners [sell data].', true],
    ['We operate without [selling data].', true],
    ['We [sell data] without notice.', false],
    ['Not taking cookies may [make pages fail].', false],
    ['Not [selling data] may cost us.', true],
    ['We not only [sell data] but rent it.', false],
    ['Data, including but not limited to names, is [sold to brokers].', false],
    ['We do not rent data, but we [sell data].', false],
    ['We do not rent data, and we may [sell data].', false],
    ['Whether or not you agree, we [sell data].', false],
    ['We do not know you; we [sell data].', false],
    ['We do not trade or otherwise [sell data].', true],
    ['Unless prohibited by law, others [sell data] to us.', false],
    ['To the extent not prohibited by law, we [sell data].', false],
    ['We have no access. We [sell data].', false],
    ['No partner gets data, including but not limited to [selling data].', true],
    ['Data goes to nobody (except that we [sell data]).', false],
    ['No data goes out, with the exception of brokers who [sell data].', false],
    ['We do no work on letters with two exceptions: we [sell data].', false],
    ['We do not keep papers (e.g. maps) or [sell data].', true],
    ['We do not check names, so you [sell data] freely.', false],
    ['We do not: [sell data].', true],
    ['We will never: read letters, lend names, or [sell data].', true],
    ['You need not log in again; [sell data].', false],
    ['We use lists (which name nobody) to [sell data].', false],
    ['We do not (as others do) [sell data].', true],
    ['The page will not work if you [disable cookies].', false],
    ['It will not open and even [lose your data].', false],
    ['We share it with nobody other than [brokers].', false],
    ['[A merging of this data with other data] is not carried out.', true],
    ['[Combining your visits] is never intended.', true],
    ['If you choose not to take cookies, some [features may fail].', false],
    ['If you do not want your name, address or [location sold], tell us.', true],
    ['If you would prefer that we do not [share data], tell us.', false],
    ['If you do not object in a week, [data about you is shared].', false],
    ['If you have not opted out, data about you may be [sold].', false],
    ['When you are not logged in, [your address is stored].', false],
    ['If you do not opt out within a week we may [share data].', false],
    ['These terms do not hold where we [process data] for schools.', false],
    ['We [give it to doctors] who are not part of our ward.', false],
    ['Others, not described here, [get data] with your consent.', false],
    ['We use clicks, without the words around them, to [train our model].', false],
    ['We help you without reading, keeping or [selling data].', true],
    ['It would be untrue to say that we [sell data].', true],
    ['Far from [selling your data], we lock it away.', true],
    ['People far from here [sell data].', false],
    ['We would rather close than [sell data].', true],
    ['We have abandoned [Pawprint Counter].', true],
    // Said after the words that name it.
    ['[Sharing with shops] is switched off unless you turn it on.', true],
    ['[Tags of others] are not permitted here.', true],
    ['The [Privacy Shield] was struck down, and we no longer rely on it.', true],
    ['The [Privacy Shield] was struck down, and we still rely on it.', false],
    ['[Selling data] would be against all that we stand for.', true],
    ['The [right to a copy] does not apply here.', true],
    ['The [right to a copy] does not apply to letters.', false],
    ['A [data protection officer] does not have to be appointed.', true],
    ['A [data protection officer] has been appointed.', false],
    ['[Session recordings] are never made.', true],
    ["[IP addresses] aren't logged.", true],
    ['[Fingerprints] or scans of the face are not stored by us.', true],
    ['[Data, such as your location], will not be collected in any form.', true],
    ['A [transfer to third countries] does not take place.', true],
    ['[The pixel] has been removed from all pages.', true],
    ['[Pawprint Counter] was switched off in May 2023.', true],
    ['[Counting of visits] is disabled.', true],
    ['[The pixel] stays on the page if scripts are disabled, and counts you.', false],
    ['[Data is shared] with shops until the account is disabled by you.', false],
    ['We have ended our use of [Pawprint Counter].', true],
    ['Backups are not yet [encrypted].', true],
    ['[Bank data]: no bank data is collected.', true],
    ['[Location data]: we never collect any.', true],
    ['[Location data]: none.', true],
    ['[Location data]: not collected.', true],
    ['[Location data]: no other app gets to know where you are.', false],
    ['[Location data]: we do not share it.', false],
    ['[Location data]: we collect it now and then.', false],
    ['Accounts not yet verified are [deleted after a week].', false],
    ['Friends who have not yet joined, but whom members invite, are [sent a letter].', false],
    ['We have deactivated [the pixel].', true],
    ['When your session has ended we [sell data].', false],
    ['[Location data] is not collected unless you turn it on.', false],
    ['[The counter] is not used to identify you.', false],
    ['[The data we collect] is never stored.', false],
    ['[Cookies are used] and names are not stored.', false],
    ['[Location data] that is old is not stored.', false],
    ['[Location data] is collected. It is not stored.', false],
    ['[Your contacts] never leave your phone.', true],
    ['[Replay tools] are banned from our pages.', true],
    ['[Sharing your data] (where consent is not stored), goes on.', false],
    // Done no more, or in the place of something else.
    ['Instead of [third-party cookies] we use nothing.', true],
    ['Rather than [tracking you] we ask.', true],
    ['Instead of cookies we use [local storage].', false],
    ['We stopped using [advertising cookies].', true],
    ['We decided against [advertising cookies].', true],
    ['We decided what to do against fraud: [we log visits].', false],
    ['[Pawprint Analytics] is no longer in use on this site.', true],
    ['[Pawprint Analytics] is in use on this site.', false],
    ['[We use local storage rather than cookies].', true],
    ['We gave up [Pawprint Replay] last year.', true],
    ['Since you stopped using it, we [keep your data].', false],
    ['We shorten it until it no longer identifies you and [share it].', false],
  ])('denied: %s → %s', (marked, denied) => {
    const { folded, span } = spanOf(marked);
    expect(frame(folded, span).denied).toBe(denied);
  });

  it.each([
    ['Information that you [share with friends].', 'byUser', true],
    ['If you choose to [share your location], we show it.', 'byUser', true],
    ['We may [share your location].', 'byUser', false],
    ['Players may [share a photo].', 'byUser', true],
    ['We let guests, patients and players know; we [share a photo].', 'byUser', false],
    ['User [data shared in a sale] goes on.', 'byUser', false],
    ['Partners recognise you [across websites].', 'byUser', false],
    ['If we [cannot delete all], we say so.', 'hypothetical', false],
    ['We show you [ads based on your browsing].', 'byUser', false],
    ['We use what we know about you to [improve the site].', 'byUser', false],
    ['We rely on you to [share the news].', 'byUser', true],
    ['We may request that you give us [a copy of your passport].', 'recited', false],
    ['Settings allow us to [receive your location].', 'recited', false],
    ['You must not [share data of others].', 'byUser', true],
    ['[Ask any app] what it sells.', 'byUser', true],
    ['Please do not [disclose names] to others.', 'byUser', true],
    ['Please do not send us names or [make them available].', 'byUser', true],
    ['[Keep the box] for two years.', 'byUser', true],
    ['Members may not rent, lend or [sell data].', 'byUser', true],
    ['You must take reasonable [security measures].', 'byUser', true],
    ['It is up to each user to take [measures to protect data].', 'byUser', true],
    ['It is up to our staff to take [measures to protect data].', 'byUser', false],
    ['Anyone who [sells data] is expelled.', 'byUser', true],
    ['Check whether a site [encrypts data] first.', 'byUser', true],
    ['Learn more about how [data is sold].', 'byUser', false],
    ['You should know that data may be [sold].', 'byUser', false],
    ['Keep your data and [store it] for a year.', 'byUser', false],
    ['You must sign in before we [share data].', 'byUser', false],
    ['You can opt out of the [sale of your data].', 'controlled', true],
    ['You can prevent us from [collecting data].', 'controlled', true],
    ['If we ever [sell data], we will ask first.', 'hypothetical', true],
    ['If we wanted to [sell data], we would ask first.', 'hypothetical', true],
    ['Should we ever [sell data], we will ask first.', 'hypothetical', true],
    ['People ask whether we [sell data].', 'hypothetical', true],
    ['Whether we [sell data] by post or by wire, we sell it.', 'hypothetical', false],
    ['You have the right to know which [data we sell].', 'recited', true],
    ['You will hear the purpose(s) for [selling your data].', 'recited', false],
    ['You will hear the purpose(s) for collecting or [selling your data].', 'recited', true],
    ['We reserve the right to [share your data].', 'recited', false],
    ['Whoever may request information, order lamps or write gives [a card number].', 'recited', false],
    ['The law permits customers who live there to request what we [disclose to others].', 'recited', true],
    ['You can write to us to request a list of the [data that we shared].', 'recited', true],
  ] as const)('%s: %s → %s', (marked, what, expected) => {
    const { folded, span } = spanOf(marked);
    expect(frame(folded, span)[what]).toBe(expected);
  });
});

describe('isPromised', () => {
  it.each([
    ['We must not [sell data].', true],
    ['Our firm may not [sell data].', true],
    ['Our helpers may not [sell data].', false],
    ['Merchants who use our tills must not [sell data].', false],
    ['Our helpers may not use letters to [train models].', false],
    ['Your answers must not be [sold].', true],
    ['This does not mean that we [sell data].', false],
    ['We have not yet [sold data].', false],
    ['We have not [sold data].', true],
    ['This means that we do not [sell data].', true],
  ])('%s → %s', (marked, promised) => {
    const { folded, span } = spanOf(marked);
    expect(new Frames({ folded }).isPromised(span)).toBe(promised);
  });
});

describe('modalityOf', () => {
  it.each([
    ['We [sell data].', 'says'],
    ['We may [sell data].', 'may'],
    ['We may keep it, and we [sell data].', 'says'],
    ['You can [delete your account].', 'says'],
    ['You may [ask us for a copy].', 'says'],
    ['We share it with printers who may [use it only for us].', 'says'],
    ['You can see what we may [sell to brokers].', 'may'],
    ['Players can [delete their account].', 'says'],
    ['Children can [play without an account].', 'says'],
    ['We can see whether you [opened our letter].', 'says'],
    ['We can also tell [which pages you read].', 'says'],
    ['We can [record calls].', 'may'],
    ['Everybody may [ask us for a copy].', 'says'],
    ['We track visits so that we can [improve our service].', 'says'],
    ['You may be asked to [show your passport].', 'may'],
    ['What users in Norway give us may be [sent abroad].', 'may'],
    ['Wherever you may be from: you can [ask us for a copy].', 'says'],
    ['You may be required to [show your passport].', 'may'],
    ['We serve users with [offers that may be of interest].', 'says'],
    ['Users in Norway may [ask us for a copy].', 'says'],
    ['We can no longer [find your data].', 'says'],
    ['Consent can be [withdrawn at any time].', 'says'],
    ["We can't serve you without [moving data abroad].", 'says'],
    ['No system can be [guaranteed to be safe].', 'says'],
    ['We can [sell data].', 'may'],
    ['Third parties can [place cookies].', 'may'],
    ['Advertisers that can [track you].', 'may'],
    ['So we believe, and we can [sell data].', 'may'],
    ['We [sell data] only with your consent.', 'with-consent'],
    ['We [send you offers] where you have bought a lamp or where you have given consent.', 'says'],
    ['We may [share data] when the law asks for it, or with your consent.', 'may'],
    ['We [share data] with or without your consent.', 'says'],
    ['We do not share data without your consent, except: [with our printers].', 'says'],
    ['We do not share data without your consent unless [the law asks for it].', 'says'],
    ['We do not [share data] without your consent, except with our printers.', 'with-consent'],
    ['We do not act without thought, except when you have agreed that we [share data].', 'with-consent'],
    ['You can withdraw your consent to the [use of your location] at any time.', 'with-consent'],
    ['We [sell data], and you can withdraw your consent to letters.', 'says'],
    ['We [sell data] unless you opt out.', 'unless-opt-out'],
    ['We [sell data] unless you ask us to stop.', 'unless-opt-out'],
    ['We [share your address] unless you instruct us not to do so.', 'unless-opt-out'],
    ['Except where you have opted out, we [share your address].', 'unless-opt-out'],
    ['No partner [gets your address] unless you ask us to do this.', 'says'],
    ['Nobody [receives your messages] unless you tell us to share them.', 'says'],
    ['Only if you specifically consent do we [sell data].', 'with-consent'],
    ['When you have expressly agreed, we [sell data].', 'with-consent'],
    ['When you specifically order a map, we [sell data].', 'says'],
  ])('%s → %s', (marked, modality) => {
    const { folded, span } = spanOf(marked);
    expect(modalityOf(folded, span)).toBe(modality);
  });

  it.each([
    ['If we do not [collect your address], you will hear from us.', false],
    ['If [we do not collect your address], you will hear from us.', false],
    ['If the shop cannot [pass your address on], it will call.', false],
    ['If you do not want us to [collect your address], go by.', false],
    ['If you ask, we do not [collect your address].', true],
    ['If you live far away we do not [collect your address].', true],
    ['We do not [collect your address], even if asked.', true],
    ['We do not [pass data to anyone except: to others] whom we choose.', false],
  ])('promised: %s → %s', (marked, promised) => {
    const { folded, span } = spanOf(marked);
    expect(new Frames({ folded }).isPromised(span)).toBe(promised);
  });

  it('takes "can" for what is possible where the practice is the reader\'s', () => {
    const { folded, span } = spanOf('Accounts can [be closed] in the settings.');
    expect(new Frames({ folded }).modalityOf(span)).toBe('may');
    expect(new Frames({ folded }).modalityOf(span, true)).toBe('says');
    const hedged = spanOf('We may [close accounts] when asked.');
    expect(new Frames({ folded: hedged.folded }).modalityOf(hedged.span, true)).toBe('may');
  });
});
