/** A policy of a firm that does not exist. */
export interface Sample {
  readonly title: string;
  readonly text: string;
}

/** By BCP 47 primary tag: in each language about as much as a small firm would say. */
export const POLICIES: Readonly<Record<string, Sample>> = {
  en: {
    title: 'Privacy notice – Larkfield',
    text: `We collect your name and your email address when you open an account with us. We use this information to deliver your orders and to answer your questions.
We share your data with our couriers and our payment provider, and we never sell it. We keep your information for two years and then delete it.
You have a right to access your data, and you can withdraw your consent at any time. We protect your data with encryption. Our site uses cookies.
We may update this notice; the date of the last update stands above. Contact us at privacy@larkfield.example with any questions.`,
  },
  de: {
    title: 'Datenschutzerklärung – Buchenhof',
    text: `Wir erheben Ihren Namen und Ihre E-Mail-Adresse, wenn Sie bei uns bestellen. Wir verwenden diese personenbezogenen Daten, um Ihre Bestellung zu bearbeiten.
Eine Weitergabe an Dritte findet nur an den Versanddienst statt. Wir speichern Ihre Daten zwei Jahre und löschen sie danach.
Sie haben das Recht auf Auskunft und Berichtigung und können der Verarbeitung jederzeit widersprechen. Die Übertragung ist verschlüsselt. Unsere Seite verwendet Cookies.
Änderungen dieser Erklärung geben wir hier bekannt. Bei Fragen erreichen Sie uns unter datenschutz@buchenhof.example. Rechtsgrundlage ist Art. 6 DSGVO.`,
  },
  fr: {
    title: 'Politique de confidentialité – Clairval',
    text: `Nous collectons votre nom et votre adresse électronique lorsque vous passez une commande. Nous utilisons ces données pour préparer et livrer vos achats.
Vos données sont transmises à notre transporteur et ne sont jamais vendues à des tiers. Elles sont conservées pendant deux ans, puis supprimées.
Vous disposez d’un droit d’accès, de rectification et d’opposition, et vous pouvez retirer votre consentement à tout moment. La sécurité de vos données est assurée par chiffrement. Notre site utilise des cookies.
Cette politique peut être modifiée. Pour toute question, vous pouvez contacter notre délégué à la protection des données.`,
  },
  es: {
    title: 'Política de privacidad – Almendral',
    text: `Recopilamos su nombre y su correo electrónico cuando usted abre una cuenta. Utilizamos estos datos personales para entregar sus pedidos y responder a sus preguntas.
Compartimos sus datos con la empresa de transporte y no los vendemos a terceros. Conservamos su información durante dos años y después la eliminamos.
Usted tiene derecho de acceso, rectificación y oposición, y puede retirar su consentimiento en cualquier momento. Protegemos la seguridad de sus datos mediante cifrado. Nuestro sitio utiliza cookies.
Podemos modificar esta política. Si tiene preguntas, puede contactar con nosotros.`,
  },
  it: {
    title: 'Informativa sulla privacy – Pratoverde',
    text: `Raccogliamo il tuo nome e il tuo indirizzo e-mail quando apri un account. Utilizziamo questi dati personali per consegnare i tuoi ordini e rispondere alle tue domande.
I tuoi dati sono comunicati al nostro corriere e non sono venduti a terzi. Conserviamo le informazioni per due anni e poi le cancelliamo.
L'utente ha il diritto di accesso, rettifica e opposizione e può revocare il consenso in ogni momento. La sicurezza dei tuoi dati è garantita dalla cifratura. Il nostro sito utilizza i cookie.
Possiamo aggiornare questa informativa. Per domande puoi contattarci; il trattamento avviene secondo il GDPR.`,
  },
  pt: {
    title: 'Política de Privacidade – Ribeirinha',
    text: `Coletamos o seu nome e o seu e-mail quando você abre uma conta. Utilizamos esses dados pessoais para entregar os seus pedidos e responder às suas perguntas.
Compartilhamos os seus dados com a transportadora e não os vendemos a terceiros. Armazenamos as informações por dois anos e depois as excluímos.
Você tem direito de acesso, retificação e oposição e pode retirar o seu consentimento a qualquer momento. A segurança dos seus dados é protegida por criptografia. O nosso site utiliza cookies.
Podemos alterar esta política. Em caso de dúvidas, entre em contato com o nosso encarregado, conforme a LGPD.`,
  },
  nl: {
    title: 'Privacyverklaring – Molenzicht',
    text: `Wij verzamelen uw naam en uw e-mailadres wanneer u bij ons bestelt. Wij gebruiken deze gegevens om uw bestelling te verwerken en uw vragen te beantwoorden.
Wij delen uw gegevens met onze bezorgdienst en verkopen ze niet aan derden. Wij bewaren uw gegevens twee jaar en verwijderen ze daarna.
U heeft recht op inzage, en u kunt bezwaar maken of uw toestemming intrekken. Wij beveiligen uw gegevens met versleuteling. Onze website gebruikt cookies.
Wij kunnen deze verklaring wijzigen. Met vragen kunt u contact met ons opnemen; de AVG is van toepassing.`,
  },
  pl: {
    title: 'Polityka prywatności – Brzozowy Dwór',
    text: `Zbieramy Państwa imię i adres e-mail, gdy zakładają Państwo konto w naszym sklepie. Przetwarzamy te dane osobowe, aby zrealizować zamówienie i odpowiedzieć na pytania.
Dane udostępniamy tylko firmie kurierskiej; innym podmiotom ich nie sprzedajemy. Przechowujemy dane przez dwa lata, a potem je usuwamy.
Mają Państwo prawo dostępu do danych, ich sprostowania oraz wniesienia sprzeciwu. Dbamy o bezpieczeństwo danych. Nasza strona używa plików cookie.
O zmianach tej polityki informujemy na stronie. W razie pytań prosimy o kontakt z nami; podstawą jest RODO i zgoda użytkownika.`,
  },
  sv: {
    title: 'Integritetspolicy – Björkudden',
    text: `Vi samlar in ditt namn och din e-postadress när du öppnar ett konto hos oss. Vi använder dina personuppgifter för att leverera din beställning och svara på dina frågor.
Vi delar uppgifter med vårt fraktbolag och säljer dem aldrig till tredje part. Vi sparar dina uppgifter i två år och raderar dem sedan.
Du har rätt till tillgång och rättelse, och du kan när som helst återkalla ditt samtycke. Vi skyddar dina uppgifter med kryptering. Vår webbplats använder cookies.
Vi kan ändra den här policyn. Kontakta oss om du har frågor om behandlingen enligt GDPR.`,
  },
  da: {
    title: 'Privatlivspolitik – Havnly',
    text: `Vi indsamler dit navn og din e-mailadresse, når du opretter en konto hos os. Vi bruger dine personoplysninger til at levere din ordre og svare på dine spørgsmål.
Vi videregiver oplysninger til vores fragtfirma og sælger dem aldrig til tredjeparter. Vi opbevarer dine oplysninger i to år og sletter dem derefter.
Du har ret til indsigt og berigtigelse, og du kan til enhver tid trække dit samtykke tilbage. Vi beskytter dine oplysninger med kryptering. Vores hjemmeside bruger cookies.
Vi kan ændre denne politik. Kontakt os, hvis du har spørgsmål om behandlingen af dine data.`,
  },
  no: {
    title: 'Personvernerklæring – Fjellhytta',
    text: `Vi samler inn navnet ditt og e-postadressen din når du oppretter en konto hos oss. Vi bruker personopplysningene til å levere bestillingen din og svare på spørsmål fra deg.
Vi utleverer opplysninger til fraktselskapet vårt og selger dem aldri til tredjeparter. Vi lagrer opplysningene i to år og sletter dem deretter.
Du har rett til innsyn og retting, og du kan når som helst trekke samtykket tilbake. Vi beskytter opplysningene dine med kryptering. Nettstedet vårt bruker informasjonskapsler.
Vi kan endre denne erklæringen. Ta kontakt med oss hvis du har spørsmål om behandlingen.`,
  },
  fi: {
    title: 'Tietosuojaseloste – Koivuranta',
    text: `Keräämme nimesi ja sähköpostiosoitteesi, kun avaat tilin verkkokaupassamme. Käytämme henkilötietojasi tilauksesi toimittamiseen ja kysymyksiisi vastaamiseen.
Luovutamme tietoja kuljetusyhtiölle emmekä myy niitä kolmansille osapuolille. Säilytämme tietojasi kaksi vuotta ja poistamme ne sen jälkeen.
Sinulla on oikeus tarkastaa ja oikaista tietosi, ja voit milloin tahansa peruuttaa suostumuksesi. Suojaamme tietojasi salauksella. Sivustomme käyttää evästeitä.
Voimme muuttaa tätä selostetta. Ota yhteyttä meihin, jos sinulla on kysyttävää henkilötietojen käsittelystä.`,
  },
  cs: {
    title: 'Zásady ochrany osobních údajů – Lipový dvůr',
    text: `Shromažďujeme vaše jméno a vaši e-mailovou adresu, když si u nás založíte účet. Osobní údaje používáme k tomu, abychom vyřídili vaši objednávku a odpověděli na vaše dotazy.
Údaje předáváme dopravci a třetím stranám je neprodáváme. Vaše údaje uchováváme dva roky a poté je vymažeme.
Máte právo na přístup k údajům a na jejich opravu a můžete kdykoli odvolat svůj souhlas. Dbáme na zabezpečení vašich údajů. Náš web používá soubory cookie.
Tyto zásady můžeme změnit. Máte-li otázky ke zpracování podle GDPR, kontaktujte nás.`,
  },
  tr: {
    title: 'Gizlilik Politikası – Çınaraltı',
    text: `Hesap açtığınızda adınızı ve e-posta adresinizi topluyoruz. Kişisel verilerinizi siparişinizi teslim etmek ve sorularınızı yanıtlamak için kullanıyoruz.
Verilerinizi kargo şirketimizle paylaşıyoruz ve üçüncü kişilere satmıyoruz. Bilgilerinizi iki yıl saklıyoruz, sonra siliyoruz ve silinmesini sağlıyoruz.
Verilerinize erişim ve düzeltme hakkına sahipsiniz; rızanızı her zaman geri alabilirsiniz. Verilerinizin güvenliğini şifreleme ile sağlıyoruz. Sitemiz çerez kullanır.
Bu politikayı güncelleyebiliriz. Sorularınız için bizimle iletişime geçebilirsiniz; işleme 6698 sayılı kanuna uygundur.`,
  },
  ru: {
    title: 'Политика конфиденциальности – Берёзка',
    text: `Мы собираем ваше имя и адрес электронной почты, когда вы открываете у нас учётную запись. Мы используем персональные данные, чтобы доставить ваш заказ и ответить на ваши вопросы.
Мы передаём данные службе доставки и не продаём их третьим лицам. Мы храним ваши данные два года, а затем удаляем их.
Вы имеете право на доступ к данным и можете отозвать согласие. Мы заботимся о безопасности ваших данных. Наш сайт использует файлы cookie.
Мы можем изменить эту политику. Если у вас есть вопросы, свяжитесь с нами; обработка данных происходит с вашего согласия.`,
  },
  zh: {
    title: '隐私政策 – 青竹书店',
    text: `当您在我们的网站注册账户时,我们会收集您的姓名和电子邮箱。我们使用这些个人信息来配送您的订单并回答您的问题。
我们会与快递公司共享您的信息,不会将其出售给第三方。我们保存您的个人信息两年,之后予以删除。
您有权访问和更正您的个人信息,也可以随时撤回同意。我们采用加密措施保护您的数据安全。我们的网站使用 cookie 和日志。
我们可能会更新本政策,变更时会通知您。如有疑问,请联系我们。未成年人使用本服务须经监护人同意。`,
  },
  ja: {
    title: 'プライバシーポリシー – 青葉書房',
    text: `当社は、お客様がアカウントを作成する際に、お名前とメールアドレスを取得します。当社は、個人情報をご注文の配送とお問い合わせへの対応のために利用します。
当社は、お客様の個人情報を配送業者に提供しますが、同意なく第三者に販売することはありません。個人情報は二年間保存し、その後削除します。
お客様は、個人情報の開示、訂正、利用停止を請求することができます。当社は情報の安全管理に努めます。当サイトはクッキーを使用します。
当社は本ポリシーを変更することがあります。ご質問は窓口までお問い合わせください。法令を遵守します。`,
  },
  ko: {
    title: '개인정보처리방침 – 푸른서점',
    text: `회사는 이용자가 계정을 만들 때 이름과 이메일 주소를 수집합니다. 회사는 주문 상품을 배송하고 문의에 답하기 위하여 개인정보를 이용합니다.
회사는 배송 업체에 개인정보를 제공하며, 이용자의 동의 없이 제3자에게 판매하지 않습니다. 회사는 개인정보를 2년간 보관한 후 지체 없이 파기합니다.
이용자는 언제든지 개인정보의 열람과 정정을 요구할 권리가 있으며 동의를 철회할 수 있습니다. 회사는 개인정보를 안전하게 보호합니다. 당사 웹사이트는 쿠키를 사용합니다.
회사는 이 방침을 변경할 수 있습니다. 문의 사항은 개인정보 보호책임자에게 연락하여 주시기 바랍니다.`,
  },
};
