import { describe, expect, it } from 'vitest';
import { Clauses } from '../../../lib/text/clauses';
import { isHearsay, isSupposed } from '../../../lib/text/hearsay';

/** The clauses of a sentence, and the words in brackets. */
function marked(sentence: string) {
  const start = sentence.indexOf('[');
  const folded = sentence.replace(/[[\]]/g, '').toLowerCase();
  return { clauses: new Clauses({ folded }), span: { start, end: sentence.indexOf(']') - 1 } };
}

describe('isHearsay', () => {
  it.each([
    ['Many sites [track you across the web]. We do not.', true],
    ['Other apps [sell your location].', true],
    ['Other webmail providers [use your data] to display ads to you.', true],
    ['Hackers could even [read your messages].', true],
    ['Your internet provider may [log your visits].', true],
    ['"Sell" means to [disclose personal information for money].', true],
    ['This means that letters are [always encrypted].', false],
    ['The law requires companies to [notify users of a breach].', true],
    ['Controllers must [keep data] no longer than is needed.', true],
    ['Using chat means that your words are [recorded].', false],
    ['This means that your data may be [stored abroad].', false],
    ['The law requires us to [disclose data].', false],
    ['Companies are required to [share data] with us.', false],
    ['Under the act, operators must [obtain the consent of a parent].', true],
    ['Businesses are [asked to delete data].', true],
    ['Until 2016 members could [ask for a copy].', true],
    ['Some people think that cookies [track you].', true],
    ['Your bank may [charge a fee].', true],
    ['Our partners tell us that they do not [sell your data].', true],
    ['Pawprint states that it will not [share data with others].', true],
    ['This policy states that we do not [sell your data].', false],
    ['Our partners [sell your data] and say that they do.', false],
    ['The previous version of this policy said that we may [share your data].', true],
    ['Earlier versions of this policy [allowed us to sell data].', true],
    ['[Previous versions of this policy] are archived here.', false],
    ['The Bank may [share your data].', false],
    ['Your bank may [share data with us].', false],
    ['Before 2016 we [sold data].', true],
    ['Some people who use the site [share data].', false],
    ['Messaging apps often [upload the address book].', true],
    ['A site that honours it does not [follow its visitors].', true],
    ['Third parties often [set cookies].', false],
    ['These parties typically [set cookies].', false],
    ['Our apps often [set cookies].', false],
    ['[Session replay] is the playback of a visit.', true],
    ['EU law requires consent before [cookies are set].', true],
    ['EU law requires us to [log your visits].', false],
    ['An [IP address] is a number that any machine has.', true],
    ['The [IP address] is a number that we log.', false],
    ['[Pawprint Counter] is a web analysis service of Pawprint.', false],
    ['[Location data] is sent when you ride.', false],
    ['Other companies may [set cookies] on our pages.', false],
    ['Other service providers [use your data] as they wish.', false],
    ['Most of the data is [shared with brokers].', false],
    ['Like many sites, Larkspur [tracks you].', false],
    ['Many companies, including us, [use cookies].', false],
    ['"Data" means what we [collect about you].', false],
    ['An app could [sell your location].', true],
    ['If a website used [fingerprinting], few would notice.', true],
    ['A company that we hire may [read your messages].', false],
    ['For example, a newspaper could [train models on letters].', true],
    ['According to the act, a business must [honour the signal].', true],
    ['The trust mark requires [parental consent].', true],
    ['The code of conduct expects [data to be deleted].', true],
    ['A thief could take your phone and [read your messages].', true],
    ['For the purposes of this policy: "helper" means any firm that [processes data on behalf of the club].', true],
    ['For the purposes of this policy: we [process data].', false],
    ['The term "personal data" means what tells of a person; this includes [bank details].', true],
    ['"Data" means what tells of a person; we collect [bank details].', false],
    ['Up to 2019 the way was shown [on a map by Larkspur].', true],
    ['Visitors should be aware that other mills [commonly let firms] follow them.', false],
    ['Visitors should be aware that other websites [let firms follow them].', true],
    ['You should know that our website [lets firms follow you].', false],
    ['Another law requires that operators [ask parents] first.', true],
    ['One law, the KidsAct, requires operators to [ask parents] before they collect data.', true],
    ['Our contract requires that operators [delete data].', false],
    ['ISO 9999 requires [access controls].', true],
    ['The code that runs in your browser sets [a cookie].', false],
    ['Any firm that gets your name is [bound by contract].', false],
    ['We wrote a course on [Pawprint Analytics].', true],
    ['We are hiring an expert for [Pawprint Analytics].', true],
    ['We show articles about your town from [Pawprint Analytics].', false],
    ['Our analytics tool shows [what is popular] with your visitors.', true],
    ['Our plugin adds [a cookie banner] to your website.', true],
    ['Our platform [shares your name] with shops.', false],
    ['We [keep your luggage for 30 days].', true],
    ['We [keep your luggage tag data for 30 days].', false],
    ['Previously this site [set cookies].', true],
    ['Previously given consent can be [withdrawn].', false],
    ['In the past we [shared addresses].', true],
    ['In the past we have [shared addresses].', false],
    ['In the past 12 months we have [shared addresses].', false],
    ['The old version of our app [uploaded contacts].', true],
    ['Earlier versions of this policy are [kept here].', false],
    ['We used to [sell lists].', true],
    ['Our old app [collects your location].', false],
    ['Game developers may [collect your device data].', false],
    ['A business partner may [send you offers].', false],
    ['The service [sets cookies] to recognise your visitors.', false],
  ] as const)('%s → %s', (sentence, expected) => {
    const { clauses, span } = marked(sentence);
    expect(isHearsay(clauses, span)).toBe(expected);
  });
});

describe('isSupposed', () => {
  it.each([
    ['Suppose an app sold your location.', true],
    ['Think of a shop that sells its lists.', true],
    ['Imagine being able to find friends: we collect your contacts for that.', false],
    ['Were we to track you, our staff would protest.', true],
    ['If we were to use Pawprint Analytics, it would be listed here.', true],
    ['Should we one day use cookies, we will say so here.', true],
    ['In a future version you will be able to delete your account.', true],
    ['We plan to let you download your data.', true],
    ['We are working on encryption of all backups.', true],
    ['We are working with partners that track you.', false],
    ['Should you use the app, we collect your location.', false],
    ['Should the firm be sold, your data goes with it.', false],
    ['If we are sold, your data goes with us.', false],
  ])('%s → %s', (sentence, expected) => {
    expect(isSupposed(new Clauses({ folded: sentence.toLowerCase() }))).toBe(expected);
  });
});
