import { describe, expect, it } from 'vitest';
import { judge } from '../../../lib/page/verdict';
import { fromPlainText } from '../../../lib/text/plain-text';

/** A page: its title, its address, its text with headings as in Markdown. */
interface Case {
  readonly title: string;
  readonly url?: string;
  readonly text: string;
}

const verdictOn = ({ title, url = 'https://a.example/page', text }: Case) => judge(fromPlainText(text), title, url);

const SMALL_POLICY = `We collect your name and email address when you sign up, and we use this information to run the service. We share it with our hosting provider and with nobody else. We keep your data until you close your account. You have a right to access it and to have it deleted. We use cookies to keep you signed in. We may update this policy. Contact us with any questions.`;

const TEST_OF_POLICIES = `We spent a month with the privacy policies of fifty apps. They collect your name, your location and your contacts. Most share your personal data with advertisers, and few say how long they keep it.

The worst

A torch app that collects your location and sells it. "We may share your information with our partners", it says, and nothing more about who they are.

The best

A notebook that collects nothing. "We do not collect your data", says its policy of forty words.

What you can do

You have the right to access and to delete your data. Turn off cookies and use fewer apps.`;

const ARTICLE_FOR_CLUBS = `Datenschutz im Verein

Seit 2018 gilt die DSGVO auch für Vereine. Jeder Vorstand muss die Mitglieder darüber informieren, welche personenbezogenen Daten der Verein verarbeitet und speichert, und wer Daten von ihm erhält.

Was gehört in die Datenschutzerklärung?

Die Zwecke der Verarbeitung, die Rechtsgrundlagen, die Empfänger und die Rechte der Mitglieder: Auskunft, Berichtigung, Löschung und Widerspruch. Für Cookies, die nicht notwendig sind, braucht der Verein eine Einwilligung. Unterlagen prüft die Kanzlei zum Festpreis.`;

const POLICIES: Readonly<Record<string, Case>> = {
  'a page that is picked by a name in its address': {
    title: 'Privacy policy',
    url: 'https://a.example/index.php?page=privacy-policy',
    text: SMALL_POLICY,
  },
  'a policy under the title of settings': {
    title: 'Your privacy choices',
    text: `Privacy policy\n\n${SMALL_POLICY}`,
  },
  'a notice in the third person': {
    title: 'Privacy and Security Notice',
    url: 'https://laboratory.example/notices',
    text: `This web site is provided as a public service by the Tallowbridge Laboratory. Information presented on this site is considered public information and may be distributed or copied.
For site management, information is collected for statistical purposes. This computer system uses software to create summary statistics of which information about visitors is of interest. Raw log files are deleted after thirty days.
For security purposes this site monitors traffic to identify attempts to change information. No other attempts are made to identify individual users. Personal information that visitors send by e-mail is used to answer them, and is not shared with third parties. This notice may be updated. Questions about this privacy notice go to the webmaster. This policy covers user data on this site only, and this notice does not cover other sites.`,
  },
  "a bank's notice that asks in its title": {
    title: 'What does Fennbrook Bank do with your personal information?',
    text: `Financial companies choose how they share your personal information. Federal law gives you the right to limit some but not all sharing. Please read this notice carefully to understand what we do. The types of personal information we collect and share depend on the product you have with us. We collect your personal information when you open an account or use your card. All financial companies need to share customers' personal information to run their everyday business. To protect your personal information from unauthorized access and use, we use security measures that comply with federal law. If you are a new customer, we can begin sharing your information thirty days from the date we sent this notice. You can contact us at any time to limit our sharing. Questions? Call us.`,
  },
  'the policy of one person': {
    title: 'Privacy policy – Ida Marl, ceramics',
    text: `I collect your name and address when you order a bowl from me, and I use them to send it to you. I share your address with the carrier. I keep your order for as long as tax law asks me to, and then I delete it. I do not sell your data to third parties. My site sets no cookies. You have a right to access your data; e-mail me and I will answer. If I change this policy, I say so here.`,
  },
  'two sentences by one person': {
    title: 'Privacy Policy',
    url: 'https://fernhall.example/privacy.htm',
    text: `Privacy Policy

The only thing that is collected and saved on your computer is the name of a player, which may be a nick name too. This is done for the list of best players of the game and for nothing else.

Information provided voluntarily by you will never be sold, rented, exchanged or otherwise disclosed to any other organization. E-mail me if you have questions.`,
  },
  'a policy under a consent banner': {
    title: 'Fernhall',
    url: 'https://fernhall.example/privacy',
    text: `# We use cookies\n\nAccept all or choose.\n\n# At Fernhall\n\n${SMALL_POLICY}`,
  },
  'a policy under a bare title and address': {
    title: 'Fernhall',
    url: 'https://fernhall.example/d/77',
    text: `Privacy policy\n\n${SMALL_POLICY}`,
  },
  'a policy of a firm that makes generators': {
    title: 'Privacy Policy - AI Melody Generator FERNTONE',
    text: SMALL_POLICY,
  },
  'several policies in one': {
    title: 'Please read our privacy policies',
    text: SMALL_POLICY,
  },
  'a policy of a travel guide': {
    title: 'Privacy Policy | The Complete Guide to Tallowbridge',
    text: SMALL_POLICY,
  },
  'a policy that also sets out terms': {
    title: 'Fernhall – Terms of Use and Privacy',
    text: `These terms apply to our site. ${SMALL_POLICY} ${SMALL_POLICY}`,
  },
  'a policy for firms that buy the service': {
    title: 'Enterprise privacy at Fernhall',
    url: 'https://fernhall.example/enterprise-privacy',
    text: `Trust and privacy are at the core of what we do. You own your data. We do not use your business data to train our models. You control how long your data is retained, and your organization decides who has access. We support your compliance: our product has been audited. We encrypt all data at rest and in transit. We share data with our subprocessors only. Our team reviews access to data every quarter, and we log each access. We delete your data within thirty days when you ask us to. You have questions? Contact us. We may update this page.`,
  },
};

const OTHERS: Readonly<Record<string, Case>> = {
  'a shop window for privacy': {
    title: 'Hushgate VPN – your privacy, our mission',
    url: 'https://hushgate.example/',
    text: `Hushgate hides your IP address and location from advertisers and from your internet provider. We do not collect or store your browsing history, and we never sell your personal information to third parties. Our no-logs policy has been audited. We encrypt your traffic, so that nobody can read your data. Our shield blocks cookies that track you. One account protects ten devices. Contact us by chat at any time. We only ask for your email address when you sign up, and you can delete your account whenever you like. We keep no data that we could share with the authorities.`,
  },
  'an advertisement for work on privacy': {
    title: 'Privacy Counsel (m/f/d) – Careers at Fernhall',
    url: 'https://fernhall.example/jobs/4711-privacy-counsel',
    text: `Fernhall is looking for a privacy counsel. You will advise our teams on how we collect, use and share personal data, and draft our privacy policy. You answer requests from data subjects to access or delete their data, and supervise our security measures, cookies and international transfers. We offer you flexible hours. Send us your CV: we process your personal data to handle your application and keep it for six months. You can ask us to delete your data at any time. If you have questions, contact us.`,
  },
  'help with data that one can have': {
    title: 'Access your personal information | Fernhall Help',
    url: 'https://fernhall.example/help/115-access-your-personal-information',
    text: `You can ask us for a copy of your personal information at any time. Open your account settings and choose Download your data. We will send you a file with the information that you gave us and the data that we collect when you use our service, such as your location and the ads that you clicked. To protect your data you may have to enter your password again. We delete the file after four days for security. You can delete your account in the same place. We keep some data for ninety days, and some for longer where the law requires us to. If it does not work, contact us.`,
  },
  'what a search for policies found': {
    title: 'privacy policy - Search',
    url: 'https://search.example/?q=privacy+policy',
    text: `Results for privacy policy

${Array.from({ length: 6 }, (_, i) => `Privacy policy – Shop ${i}\n\n${SMALL_POLICY}`).join('\n\n')}`,
  },
  'settings of an account': {
    title: 'Privacy settings – Plover',
    text: `Privacy settings

Choose who can see your profile and how we may use your data. Show my name to other senders. Use my data to improve the service. Personalised ads: we use your activity to show ads that are relevant to you. Download your data: we prepare a file with the information that we have about you. This can take up to a day. Delete your account: once you delete your account, we delete your data. We share nothing with third parties that you have not chosen here.`,
  },
  'settings of an account under their address alone': {
    title: 'Privacy & data – Plover',
    url: 'https://plover.example/privacy-settings',
    text: `Privacy & data

Your privacy matters. We are committed to protecting your data. Suggestions: allow us to use your data for better suggestions. What data we use: your routes, your searches and the places that you saved. Download your data: get a copy of all personal data that we have stored. Delete your account: we remove it and all your data within thirty days. This cannot be undone. Your data is shared with nobody but you.`,
  },
  'settings of an account, in German': {
    title: 'Datenschutz-Einstellungen',
    text: `Datenschutz-Einstellungen

Wählen Sie, wer Ihr Profil sehen darf und wie wir Ihre Daten verwenden. Wir verwenden Ihre Daten, um Ihnen passende Werbung zu zeigen, wenn Sie einwilligen. Sie können Ihre Daten herunterladen: Wir stellen eine Datei mit allem zusammen, was wir über Sie gespeichert haben. Sie können Ihr Konto löschen, dann löschen wir Ihre personenbezogenen Daten. An Dritte geben wir nur weiter, was Sie hier ausgewählt haben. Cookies können Sie ablehnen.`,
  },
  'news about a notice': {
    title: 'Privacy Notice',
    url: 'https://courier.example/society/privacy-notice',
    text: `Users who logged in to several popular apps on Tuesday found a fresh privacy notice waiting for them. The update came from a handful of firms that collect location data, and it spelled out new ways in which they plan to share personal data with advertisers. Officials said that they would review complaints. One clause drew quick criticism: the companies could keep old data even after users tried to delete it. Industry representatives defended the move. Lawmakers asked how personal information would be protected. By the end of the week two groups had filed a lawsuit, and regulators said that cookies were on their list as well. Critics said that user data was at risk.`,
  },
  'news about a change of policy': {
    title: 'Larkfield changes its privacy policy after outcry',
    url: 'https://courier.example/tech/larkfield-changes-its-privacy-policy',
    text: `Larkfield has changed its privacy policy after an outcry among its customers, the company said on Monday. The old policy had allowed the firm to share personal data with third parties. Under the new one, user data will be kept for a year, according to a spokeswoman. Critics said that the company had collected location data without consent. The regulator opened an inquiry in March. Under the law, fines of up to four per cent of turnover are possible. Security researchers had found that personal information was stored without encryption. Customers can opt out of cookies, but few do, said a lawyer for a consumer group.`,
  },
  'an article by lawyers': {
    title: 'GDPR and privacy policies: what changed in ten years',
    url: 'https://lawfirm.example/insights/gdpr-privacy-policies',
    text: `Under the regulation, controllers must tell individuals which personal data they collect and why. Your privacy policy should name the purposes, the legal bases and the recipients of the data. Businesses must keep personal information only as long as needed, and your company should document retention periods. Organisations that share data with third parties need contracts. Your customers have a right to access. Non-compliance may lead to fines. Every company should review its privacy policy once a year, since regulators look at security measures and cookies first. Compliance is cheaper than a lawsuit. Your organisation should train its employees, and your business should appoint a data protection officer. Companies that change their policy must say so.`,
  },
  'an announcement that its site names by what it sells': {
    title: 'Hushgate – a place for your passwords',
    url: 'https://hushgate.example/blog/gdpr',
    text: `GDPR compliance and our updated privacy policy

On 25 May the General Data Protection Regulation comes into effect, a law that asks for more detailed disclosures about an organization's practices. We value privacy and security above anything else, and we welcome the rights that it gives to our users. For you not much will change. We have always been committed to treating your data with care. While we are introducing some changes to our software, you need not do anything. We have updated our privacy policy to say better how we collect, use, share, keep and protect your personal information, what cookies we set and how you can have your data deleted. It is written in plain language; review it and contact us with any questions that you may have.`,
  },
  'a guide under the name of its subject': {
    title: 'privacy | fernhall.example',
    url: 'https://fernhall.example/blog/privacy.html',
    text: `Privacy

# Why care?

Large companies collect a huge amount of data about you every day. They use your data for advertising and even sell this information, and other companies can buy it and use it however they want. Your information is not safe with a firm that has to hand it over to the authorities. Think about what information you have and from whom you want to protect it. My searches are not important, but my passwords are.

# Small steps

You do not have to delete all your accounts at once. Use a browser that blocks cookies and encrypt your files: then your data is yours alone. Free services that share nothing with third parties exist, and you may have control of your personal information again. I recommend that you keep your passwords on paper. Any change helps, and if you have questions, contact me.`,
  },
  'an essay on a site of essays': {
    title: 'Ida Marl writes',
    url: 'https://marl.example/articles/privacy.html',
    text: `How I began to care about privacy

As a child I had no idea what happened to my data. I never thought that the apps on my phone were collecting all of my personal information and selling your data and mine to third parties. My data is used by anyone who pays for it. I believe that your information is worth more to you than to them: by knowing what you like, companies use your data to sell you things, and governments share it. I keep my passwords safe and my cookies clean now. I write to my friends on paper. If you have questions, contact me; I am glad of every letter. My advice to you is to start small, to delete what you do not need and to change one habit at a time.`,
  },
  'a guide': { title: 'How to write a privacy policy', text: SMALL_POLICY },
  'a shop for policies': { title: 'Free Privacy Policy Generator | Fernhall', text: SMALL_POLICY },
  'a template': { title: 'Privacy policy template for small shops', text: SMALL_POLICY },
  'a test of many policies': {
    title: 'We read 50 privacy policies so you don’t have to',
    url: 'https://fernhall.example/reviews/privacy-policies',
    text: TEST_OF_POLICIES,
  },
  'a list of the worst policies': { title: 'The six worst privacy policies of the year', text: TEST_OF_POLICIES },
  'a comparison of policies': { title: 'Privacy policies compared: ten apps for runners', text: TEST_OF_POLICIES },
  'an essay on policies': { title: 'Privacy policies are longer than novels', text: TEST_OF_POLICIES },
  'a list of results': {
    title: 'Search results for "privacy policy" – Fernhall',
    url: 'https://fernhall.example/search?q=privacy+policy',
    text: `Twelve results. Privacy policy. ${SMALL_POLICY} Terms of use. These terms apply to our site.`,
  },
  'an announcement of what was done': { title: "We've updated our privacy policy – Fernhall", text: SMALL_POLICY },
  'an article of a law firm': {
    title: 'Datenschutz im Verein: Das müssen Vorstände beachten – Kanzlei Marl',
    url: 'https://kanzlei-marl.example/datenschutz-im-verein',
    text: ARTICLE_FOR_CLUBS,
  },
  'an article with a question about policies': {
    title: 'Datenschutz im Verein – Kanzlei Marl',
    url: 'https://kanzlei-marl.example/blog/datenschutz-im-verein',
    text: ARTICLE_FOR_CLUBS,
  },
  'news of a law': {
    title: 'Новые правила обработки персональных данных начнут действовать в сентябре — Листок',
    url: 'https://listok.example/news/17',
    text: `С первого сентября операторы обязаны уведомлять ведомство о передаче персональных данных за рубеж. Изменения коснутся более ста тысяч компаний, которые собирают и хранят данные граждан. За нарушение предусмотрены взыскания до пятисот тысяч рублей.

Малому бизнесу потребуется время, чтобы обновить политику конфиденциальности и получить согласие клиентов. Эксперты считают, что защита информации обойдётся недорого. Обработка персональных данных без согласия уже запрещена. Ведомство обещает ответить на обращения в течение месяца.`,
  },
  'news of the same in Danish': {
    title: 'Nye regler for persondata træder i kraft i september – Bladet',
    url: 'https://bladet.example/nyheder/17',
    text: `Fra september skal virksomheder i hele landet oplyse, hvilke personoplysninger de indsamler i butikker og i apps. Reglerne gælder i både private og offentlige virksomheder, og Datatilsynet kan give bøder i millionklassen.

I dag deler mange virksomheder oplysninger med tredjeparter i andre lande. Det kræver i fremtiden samtykke. Oplysningerne skal slettes i løbet af et år, siger Datatilsynet i en meddelelse. Sikkerhed og behandling af data bliver undersøgt i de kommende måneder.`,
  },
  'a page about a law': {
    title: 'Infosite',
    url: 'https://infosite.example/gdpr.html',
    text: `GDPR

Om databeskyttelsesloven for dig, der driver en virksomhed.

Hvad er GDPR

Loven trådte i kraft i 2018 og stiller krav til, hvordan man som virksomhed indsamler og behandler data om borgere i EU. Loven skal give bedre kontrol over dine personlige oplysninger. Det kan være køn, alder og e-mail, som vi tit giver, når vi handler på nettet.

Hvordan skal man forholde sig til GDPR

Hvor gemmer du persondata? Hvad bruger du persondata til? Har du samtykke? Registrerer du ændringer, og kan du slette data igen? Virksomheden skal have styr på, hvem den deler oplysningerne med, og på sikkerhed.`,
  },
  'an announcement': { title: 'Updates to our privacy policy – Fernhall blog', text: SMALL_POLICY },
  'an article under a consent overlay': {
    title: 'Ten walks around Tallowbridge',
    url: 'https://courier.example/travel/ten-walks',
    text: `# We value your privacy\n\nWe and our 840 partners store and access information on your device, such as cookies, and process personal data. You may withdraw your consent at any time.\n\n# Ten walks around Tallowbridge\n\n${'You can start at the mill and follow the river until you reach the old weir, where herons stand in the shallows. The path climbs through beech woods, and from the ridge you see the whole valley. '.repeat(8)}`,
  },
  'an index of a help centre': {
    title: 'Privacy and security – Fernhall Help Center',
    url: 'https://help.fernhall.example/privacy-and-security',
    text: `How do I change my password? How do I delete my account? Where can I see my login history? How do I block another user? What is two-step verification? How do I report a stolen account? Why was my account locked? How do I download my photos? Can I hide my profile from search engines? How do I change my e-mail address? Where do I find my invoices? How do I turn off notifications? Who can see my posts? Still stuck? Our support team is here from Monday to Friday.`,
  },
  'a login page': {
    title: 'Privacy portal – sign in',
    url: 'https://privacy.fernhall.example/login',
    text: `Sign in to the privacy portal. Enter your e-mail address and your password. Forgot your password? Reset it here. New here? Create an account. By signing in you agree to the rules of the portal. This is a private system; access is logged. If you cannot sign in, ask the help desk of your office, which is open on weekdays from nine to five, or come to room four on the ground floor of the town hall.`,
  },
  'a blank shell': { title: 'Privacy policy', url: 'https://fernhall.example/privacy', text: 'Loading …' },
  'a page without text': { title: 'Privacy policy', url: 'https://fernhall.example/privacy', text: '' },
  'an addendum for customers': {
    title: 'Data Processing Addendum',
    url: 'https://fernhall.example/legal/dpa',
    text: `This addendum forms part of the agreement between the customer and Fernhall. The processor processes personal data on documented instructions of the controller only. The parties agree that liability is governed by the agreement. Sub-processors are listed in annex two. The processor assists with requests from data subjects, ensures security of processing, and deletes personal data on termination. This addendum is governed by the law of the agreement, and the courts named there have jurisdiction over any dispute under it.`,
  },
  'rules for a community': {
    title: 'Community guidelines',
    url: 'https://fernhall.example/community-guidelines',
    text: `Be kind. We want everyone to feel safe here. Do not share other people's personal information. We remove posts that break these rules, and we may close your account. If you see something that worries you, tell us. You are responsible for what you post. We use automated systems to find spam. Do not pretend to be someone else. Our moderators read reports within a day, and you can appeal if you think that we were wrong about your post.`,
  },
  'a page about security': {
    title: 'Coordinated vulnerability disclosure',
    url: 'https://fernhall.example/policies/disclosure',
    text: `We value the work of security researchers. If you find a weakness in our systems, tell us at security@fernhall.example. Do not read or keep user data that you come across. We will answer within five days and will not take legal action if you follow these rules. Please give us ninety days before you publish. We credit you in our hall of fame if you wish. Tests that slow down the service, and tricks played on our employees, are out of scope.`,
  },
};

describe('policies that hardly look like one', () => {
  it.each(Object.entries(POLICIES))('%s', (_, page) => {
    expect(verdictOn(page)).toMatchObject({ policy: true });
  });
});

describe('pages that nearly look like a policy', () => {
  it.each(Object.entries(OTHERS))('%s', (_, page) => {
    expect(verdictOn(page)).toMatchObject({ policy: false });
  });

  it('says of a shop window that it is about privacy and does not speak of itself as a policy', () => {
    const page = OTHERS['a shop window for privacy'];
    expect(page && verdictOn(page).reasons).toEqual(['subject']);
  });
});
