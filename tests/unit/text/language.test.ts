import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../lib/text/language';
import { POLICIES } from '../page/policies-by-language';

describe('languageOf', () => {
  it.each([
    [
      'en',
      'We collect your name and address when you register with us and we use them to deliver the goods that you order.',
    ],
    [
      'de',
      'Wir verarbeiten Ihre Daten, wenn Sie unsere Website nutzen, und geben sie nicht an Dritte weiter. Die Daten werden gelöscht.',
    ],
    [
      'fr',
      'Nous collectons vos données lorsque vous utilisez notre site et nous ne les partageons pas avec des tiers sans votre accord.',
    ],
    [
      'es',
      'Recogemos sus datos cuando usted utiliza nuestro sitio y no los compartimos con terceros sin su permiso para los fines.',
    ],
    ['ja', '当社は、お客様の個人情報を収集し、サービスの提供のために利用します。'],
    ['zh', '我们收集您的个人信息,并用于提供服务。我们不会出售您的信息。'],
    ['ru', 'Мы собираем ваши данные, когда вы пользуетесь сайтом.'],
    ['en', 'Data'],
    ['en', 'We never sell data'],
  ])('%s: %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it.each(Object.entries(POLICIES))('%s: a whole policy, and its first sentence', (language, { text }) => {
    expect(languageOf(text)).toBe(language);
    expect(languageOf(text.split(/[.。]/)[0] ?? '')).toBe(language);
  });

  it('cannot tell the language of a table of numbers', () => {
    expect(languageOf('xqz 12 plk 44 '.repeat(40))).toBe('und');
  });

  it('costs the same for a very long text', () => {
    const text = 'We collect the data that you give to us. '.repeat(200_000);
    const started = performance.now();
    languageOf(text);
    // All of it would take three seconds.
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe('neighbours', () => {
  it.each([
    [
      'da',
      'Vi bruger dine oplysninger, når du besøger vores hjemmeside, og vi deler dem ikke med andre uden dit samtykke. Du har ret til at få dem slettet.',
    ],
    [
      'no',
      'Vi bruker opplysningene dine når du besøker nettsiden vår, og vi deler dem ikke med andre uten samtykke fra deg. Du har rett til å få dem slettet.',
    ],
    [
      'sv',
      'Vi använder dina uppgifter när du besöker vår webbplats, och vi delar dem inte med andra utan ditt samtycke. Du har rätt att få dem raderade.',
    ],
    [
      'pt',
      'Usamos os seus dados quando você visita o nosso site e não os partilhamos com outros sem o seu consentimento. Você tem direito a que sejam apagados pela empresa.',
    ],
    [
      'es',
      'Usamos sus datos cuando usted visita nuestro sitio y no los compartimos con otros sin su consentimiento. Usted tiene derecho a que sean borrados por la empresa.',
    ],
    [
      'gl',
      'Usamos os seus datos cando vostede visita o noso sitio e non os compartimos con outros sen o seu consentimento. Vostede ten dereito a que sexan borrados pola empresa.',
    ],
    [
      'ca',
      'Utilitzem les seves dades quan vostè visita el nostre lloc i no les compartim amb altres sense el seu consentiment. Vostè té dret que siguin esborrades per l’empresa.',
    ],
    [
      'it',
      'Usiamo i tuoi dati quando visiti il nostro sito e non li condividiamo con altri senza il tuo consenso. Hai il diritto di farli cancellare dalla società che gestisce il sito.',
    ],
    [
      'nl',
      'Wij gebruiken uw gegevens wanneer u onze website bezoekt en delen ze niet met anderen zonder uw toestemming. U hebt het recht om ze te laten wissen door ons.',
    ],
    [
      'af',
      'Ons gebruik u inligting wanneer u ons webwerf besoek en deel dit nie met ander sonder u toestemming nie. U het die reg om dit deur ons te laat uitvee.',
    ],
    [
      'cs',
      'Vaše údaje používáme, když navštívíte náš web, a nesdílíme je s jinými bez vašeho souhlasu. Máte právo na to, aby byly vymazány, pokud se rozhodnete účet zrušit.',
    ],
    [
      'sk',
      'Vaše údaje používame, keď navštívite náš web, a nezdieľame ich s inými bez vášho súhlasu. Máte právo na to, aby boli vymazané, ak sa rozhodnete účet zrušiť.',
    ],
    [
      'pl',
      'Używamy Państwa danych, gdy odwiedzają Państwo naszą stronę, i nie udostępniamy ich innym bez Państwa zgody. Mają Państwo prawo do tego, aby je usunąć.',
    ],
    [
      'ru',
      'Мы используем ваши данные, когда вы посещаете наш сайт, и не передаём их другим без вашего согласия. Вы имеете право на их удаление, если это возможно.',
    ],
    [
      'uk',
      'Ми використовуємо ваші дані, коли ви відвідуєте наш сайт, і не передаємо їх іншим без вашої згоди. Ви маєте право на їх видалення, якщо це можливо.',
    ],
    [
      'bg',
      'Ние използваме вашите данни, когато посещавате нашия сайт, и не ги предаваме на други без вашето съгласие. Вие имате право те да бъдат изтрити, ако това е възможно.',
    ],
    [
      'fi',
      'Käytämme tietojasi, kun vierailet sivustollamme, emmekä luovuta niitä muille ilman suostumustasi. Sinulla on oikeus siihen, että ne poistetaan, jos se on mahdollista.',
    ],
    [
      'et',
      'Me kasutame teie andmeid, kui te külastate meie veebilehte, ja ei jaga neid teistega ilma teie nõusolekuta. Teil on õigus sellele, et need kustutatakse, kui see on võimalik.',
    ],
    ['zh', '我們使用您的資料,並於您同意後提供給他人。您有權要求刪除資料。'],
    ['ja', '会員情報は同意取得後、第三者提供の対象となる場合があります。'],
  ])('%s: %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });
});

describe('a mixed page', () => {
  const french = POLICIES.fr?.text ?? '';
  const english = POLICIES.en?.text ?? '';

  it('is in the language of its text, not of its menu', () => {
    const menu = 'Home\nOur products\nAbout us\nContact us\nLog in to your account\nThe blog\nFollow us on the web\n';
    expect(languageOf(menu + french)).toBe('fr');
  });

  it('is in the language that most of it is in', () => {
    expect(languageOf(`${english}\n${french}\n${french}`)).toBe('fr');
    expect(languageOf(`${english}\n${english}\n${french}`)).toBe('en');
  });

  it('is not swayed by addresses, or by names in the text', () => {
    const table = 'acme.com www.acme.com/os/das/com analytics.acme.com session_id 30 days\n'.repeat(30);
    expect(
      languageOf(
        `${table}\nWe use cookies so that you can log in to the site, and you can delete them in your browser.`,
      ),
    ).not.toBe('pt');
  });
});

describe('what the page says of its language', () => {
  it.each([
    ['en', 'fr', 'fr'],
    ['en-US', 'da', 'da'],
    ['pt-BR', 'es', 'es'],
    ['nb', 'da', 'da'],
  ])('"%s" does not make a policy in %s anything else', (declared, language, expected) => {
    expect(languageOf(POLICIES[language]?.text ?? '', declared)).toBe(expected);
  });

  it('decides between neighbours', () => {
    const both = 'Vi har data om dig og din ordre, og vi kan slette den når du vil. ';
    expect(languageOf(both.repeat(5), 'nb-NO')).toBe('no');
    expect(languageOf(both.repeat(5), 'da')).toBe('da');
  });

  it('counts where the text cannot be told, unless it is the English of a template', () => {
    const unknown = 'xqz plk vrt '.repeat(40);
    expect(languageOf(unknown, 'tlh')).toBe('tlh');
    expect(languageOf(unknown, 'en')).toBe('und');
    expect(languageOf(unknown, '"><script>')).toBe('und');
  });
});
