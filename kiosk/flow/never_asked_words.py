"""The words for `never_asked`: phrases between commas; `*` stands for any ending, or beginning and ending.

`~` stands for a Turkish ending. A word with a letter like `ü` counts as `ue` too, a Russian one also in Latin
letters.
"""

CARD_KIND, PIN_KIND, ONCE_KIND = "card", "pin", "one-time-code"

FILLERS = """
the your my our of for from please enter a an is this her its on in at to with printed as
lütfen girin giriniz yazın yazınız sizin
bitte ihre ihr ihren ihrer der die das des dem den auf oder eingeben ein eine einer
votre vos la le les l du de des d au à un une sur saisir saisissez entrez veuillez
введите ваш ваша ваше вашей вашу ваши на в с
من فضلك ادخل أدخل على في عن
"""

EXPIRY_KIND = "expiry"
SECURITY_KIND = "security-code"
BANK_KIND = "bank-account"

PHRASES = {
    CARD_KIND: """
*creditcard*, *debitcard*, *bankcard*, *cardnumber*, cardno, cardnr, cardnum, cardexp*,
cardcv*, cardyear, cardpan*, cardmonth, card exp*, card cv*, cc number, cc no, cc num, cc nr, ccnumber,
ccnum, ccno, kk no, kkno, kk numara*, credit card*, debit card*, bank card*, payment card*, charge card*,
name card, card details, card data, card info*, card no, kart~ no, karte no, carte no, cc
no, no carte, n carte, no cb, n cb, no карт*, n карт*, no karte, no kart~, visa card*, visa karte*, carte
visa, visa or mastercard*, mastercard*, master card*, amex*, american express*, visa no, maestro no, troy
no, mada no, maestro number, primary account number, pan number, pan no, 16 digit*, sixteen digit*,
*kredikart*, *kartnumara*, kartno, kartsahib*, kredi kart*, banka kart*, bankamatik kart*, ödeme kart*,
pos kart*, kart sahib*, kart hamil*, kart bilgi*, kart üzerindeki isim*, kart üzerindeki ad*, kartın
üzerindeki isim*, 16 hane*, *kreditkart*, *bankkart*, eckart*, ec kart*, girocard*, girokarte*,
kartennummer*, kartennr, karten nr, karten no, karten nummer*, karteninhaber*, karten inhaber*,
kartendaten, name karte, zahlungskarte*, 16 stellig*, carte bancaire*, carte crédit*, carte bleue*, carte
débit*, carte paiement*, numéro cb, titulaire carte*, nom carte, nom porteur*, porteur carte*, coordonnées
bancaires, 16 chiffres, кредитн* карт*, кредитк*, карт* мир, банковск* карт*, дебетов* карт*, платежн*
карт*, данные карты, имя карте, владел* карт*, держател* карт*, реквизит* карт*, 16 цифр, بطاقة ائتمان*,
بطاقة الائتمان*, بطاقة بنك*, بطاقة البنك*, بطاقة مصرف*, بطاقة المصرف*, بطاقة دفع, بطاقة الدفع, بطاقة فيزا,
بطاقة مدى, بطاقة ماستر*, حامل بطاقة, اسم بطاقة, بيانات بطاقة, معلومات بطاقة
""",
    SECURITY_KIND: """
cvv*, cvc*, cvn, csc, security code*, *securitycode*, security number*, verification value*, card
verification*, güvenlik kod*, *guvenlikkod*, güvenlik numara*, güvenlik no, prüfziffer*, prüfnummer*,
prüfnr*, kartenprüf*, sicherheitscode*, sicherheits code*, sicherheitsnummer*, cryptogramme*, code
sécurité*, numéro sécurité, код безопасности, защитн* код*, رمز أمان, كود أمان, رمز حماية
""",
    EXPIRY_KIND: """
mm yy, mm yyyy, mmyy, mm jj, mm aa, ayyıl, aa yy, мм гг, мм гггг
""",
    PIN_KIND: """
userpin, cardpin, secret code*, secret number*, secret pin, gizli kod*, gizli numara*, gizli şifre*,
geheimzahl*, geheimnummer*, geheimcode*, code secret*, code confidentiel*, пинкод*, пин код*, секретн*
код*, секретн* номер*, رقم سري*, رقم السري*, رمز سري*, رمز السري*, كود سري*, رقم تعريف شخصي
""",
    "password": """
*password*, passwd*, passwrd*, passcode*, passphrase*, pwd, psw, pswd, passw, user pass, userpass, login
pass, memorable word*, recovery phrase*, seed phrase*, private key*, maiden name*, maidenname*, şifre~,
parola~, kızlık soyad*, *passwort*, kennwort*, losungswort*, geheimwort*, mädchenname*, mot passe*,
motpasse*, motdepasse*, mdp, пароль, пароля, паролю, паролем, пароли, паролей, кодов* слов*, девичья
фамилия*, كلمة مرور, كلمة المرور, كلمة سر, كلمة السر, كلمة سرية
""",
    BANK_KIND: """
iban, bic, swift code*, swift kod*, online bank*, onlinebank*, netbank*, internet bank*, mobil bank*,
banque ligne, онлайн банк*, интернет банк*, account number*, account no, account nr, acct no, acct num*,
ibanı*, ibanın*, iban no, ibanno, ibannumber*, ibannummer*, bank account*, bankaccount*, sort code*,
routing number*, banka hesap*, banka hesab*, hesap numara*, hesap no, hesapno, kontonummer*, konto
nummer*, kontonr, konto nr, bankverbindung*, bankkont*, bankdaten, bankleitzahl*, blz, compte bancaire*,
numéro compte*, relevé identité bancaire, номер счёта*, номер счета*, банковск* счёт*, банковск* счет*,
расчётн* счёт*, расчетн* счет*, ибан, حساب بنك*, حساب البنك*, حساب مصرف*, رقم حساب*, رقم الحساب*, آيبان,
ايبان
""",
    ONCE_KIND: """
otp*, smsotp, totp, *onetimecode*, *onetimepass*, one time code*, one time pass*, one time pin, onetime
code*, 2fa*, two factor*, verification code*, verify code, authentication code*, auth code*,
authenticator*, confirmation code*, 3d secure*, 3dsecure*, 3d şifre*, tek kullanımlık kod*, tek
kullanımlık şifre*, tek kullanımlık parola*, tek seferlik*, doğrulama kod*, onay kod*, gelen kod*, gelen
şifre*, dogrulamakod*, onaykod*, mtan, itan, smstan, pushtan, chiptan, tan nummer*, tan code*, tan number,
sms tan, einmalcode*, einmalpasswort*, einmalkennwort*, einmal code, einmal pin, bestätigungscode*,
verifizierungscode*, freigabecode*, aktivierungscode*, code usage unique, code unique, code vérification,
code validation, code confirmation, code authentification, code reçu, одноразов*, код подтвержд*,
проверочн* код*, код верификац*, код авторизац*, رمز تحقق, رمز التحقق, كود تحقق, كود التحقق, رمز تأكيد,
رمز التأكيد, رمز لمرة*, رمز مرة*, رمز مرسل, رمز المرسل, رمز تفعيل, رمز التفعيل, كود التفعيل
""",
}

SHOUTED = {
    "PAN": CARD_KIND,
    "pan": CARD_KIND,
    "cc": CARD_KIND,
    "KPN": SECURITY_KIND,
    "TAN": ONCE_KIND,
    "RIB": BANK_KIND,
    "token": ONCE_KIND,
    "access_token": ONCE_KIND,
    "auth_token": ONCE_KIND,
    "card_token": CARD_KIND,
}
"""Short words that are harmless beside others: only where they stand alone, and as they stand here."""
BANK_CARD = """
debit kart~, visa kart~, bonus kart~, bonuskart~, axess kart~, maximum kart~, paraf kart~, world kart~,
sanal kart~, troy kart~
"""
"""Cards of banks here that sound like cards of shops."""
CARD = """card, kart~, karte, carte, cb, cc, карта, карты, карте, карту, картой, карточк*, بطاقة, للبطاقة"""
BRAND = "visa, maestro, mastercard, troy, amex, girocard, mada, مدى, فيزا"
OF_A_CARD = """
number, num, nr, numero, nummer, numara~, digits, digit, hane~, rakam~, ziffer*, zahlen, chiffre*, month,
year, code, kod~, pin, pan, exp, номер*, цифр*, код, кода, رقم, أرقام, رمز, كود, سري
"""
ON_A_CARD = "name, isim, ismi, adı, ad, nom, имя, اسم"
"""What is printed on every card; asked of one that is written for somebody, it is harmless."""
YOURS = """
your card, ihre karte, ihrer karte, deine karte, votre carte, vos carte, ваш* карт*, свою карту, вашей
карт*, kartınız*, أدخل بطاقة, اكتب بطاقة, enter card, enter a card, enter the card, type card, укажите
карту, введите карту, kartı girin*
"""
"""A card that the reader has already, in whole words: no words are left out here."""
WRITTEN = """
say, says, write, written, message, text, note, colour, color, design, sign*, motif, yazalım, yazılsın,
yazsın, yazılacak, yazacak, mesaj~, metin, metni, not, notu, renk, rengi, schreiben, geschrieben, stehen,
text*, farbe*, motiv*, unterschr*, écrire, texte, message, couleur, напис*, текст*, цвет*, نكتب, نص, لون
"""
"""What is done to a card that is sent along with a gift."""
OTHER_CARDS = """
gift, greeting, loyalty, club, member*, student, library, museum, business, identity, place, post, bonus,
point*, customer, store, shop, sim, memory, playing, birthday, wish*, thank*, wedding, invitation, hediye,
sadakat, üye*, öğrenci, kütüphane, müze, mağaza, kimlik, kutlama, tebrik, davetiye, müşteri, puan, doğum,
cadeau, visite, voeux, vœux, fidélité, identité, membre, postale, étudiant, anniversaire, подарочн*,
лояльности, скидочн*, бонусн*, клубн*, поздравительн*, студенческ*, клиента, هدية, تهنئة, ولاء, عضوية,
هوية, عمل, معايدة
"""
THREE = "3, three, üç, drei, trois, три, ثلاثة, dreistellig*"
DIGITS = """
digit, digits, hane~, haneli, rakam~, ziffer*, stellig*, dreistellig*, chiffre*, цифр*, رقم, أرقام
"""
OF_THREE = "last, code, number, kod~, son, letzten, derniers, numéro, последние, код, رمز, أخر"
"""What may stand beside three digits, where nothing else says whose they are."""
BACK = """
back, behind, reverse, strip, arka*, rückseite, hinten, dos, verso, derrière, обороте, обратной, خلف, ظهر
"""
EXPIRY = """
expir*, exp date, expdate, exp month, expmonth, exp year, expyear, exp mm, valid thru, validthru, valid
through, good thru, son kullanma*, son kul tar*, sonkullanma*, skt, geçerlilik tarih*, geçerlilik süre*,
kullanma tarih*, ablaufdatum*, ablauf datum, gültig bis, gültigkeit karte*, verfallsdatum*,
verfallsmonat*, date validité, validité carte, valable jusqu*, срок действия*, действительн* до, действует
до, месяц год, تاريخ انتهاء*, انتهاء صلاحية, تاريخ صلاحية, صالحة حتى
"""
"""The end of a card; of milk and vouchers too, so only beside a card or where nothing else is said."""
OF_EXPIRY = """
exp*, date*, day, month, year, valid*, thru, through, until, end, good, mm, yy, yyyy, son, kul*, tar*,
skt, geçerli*, süre*, ay, yıl, ablauf*, datum, gültig*, bis, verfall*, monat, jahr, valable, jusqu*, fin,
expire, срок, действ*, до, месяц, год, تاريخ, انتهاء, صلاحية, صالحة, حتى
"""
SENT = """
sms, texted, sent, received, text message, gelen, gönderilen, gönderdi*, yollanan, yolladı*, iletilen,
iletti*, nachricht*, geschickt*, zugeschickt*, gesendet*, zugesandt*, erhalten*, envoyé*, reçu*,
transmis*, смс, прислал*, присланн*, пришедш*, отправленн*, полученн*, сообщени*, رسالة, برسالة, مرسل*,
أرسلنا*, وصلك
"""
CODE = "code, kod~, şifre~, код*, رمز, كود, pin, tan"
OTHER_CODES = """
discount*, coupon*, voucher*, promo*, gift, offer*, postal, zip, product, tracking, indirim, kupon,
kampanya, hediye, posta, ürün, rabatt*, gutschein*, remise, réduction, cadeau, bon, suivi, скид*, купон*,
промо*, подарочн*, خصم, هدية
"""
PIN = "pin, pini, pinin*, pinim, пин, pincode*, pinkod*, pinnumber*, pinnummer*"
OTHER_PINS = """
colour, color, badge*, enamel, lapel, hair, safety, rolling, bowling, brooch*, board, cushion, size,
length, material, plating, style, shape, up, rozet, rengi, renk, iğne, broş, farbe, größe, couleur, chêne,
sapin, bois, taille, цвет, postal, post, posta, zip, area, postleitzahl
"""
HOLDER = "*cardholder*, card holder*"
OF_A_THING = "colour, color, size, style, shape, material, leather, engrav*, length"
"""What is asked of a holder that cards are put into, and of none who has one."""
KEYWORD = "password*, passwort*, şifre*, parola*, kennwort*, mot passe"
"""Of a notebook or a game it is harmless."""
OTHER_KEYWORDS = """
protected, book, journal, notebook, lock, locked, game, kilit*, oyun*, defter*, kitap, kitab*, buch,
spiel, geschützt*, *passwortbuch*, *passwortgeschützt*
"""
BANK = "bank, banka~, banque, bancaire*, banking, bankacılık, bankacılığı, банк*, بنك, بنكي, مصرف*"
OF_A_BANK = """
account*, acc, acct, konto*, hesab*, hesap*, compte*, счет*, details, login, user*, identifiant*,
реквизит*, bilgi*, zugang*, kullanıcı*, daten, حساب
"""
SPELT = """
account, password, passwort, passcode, kennwort, geheimzahl, şifre, şifreniz, şifrenizi, parolanız, mot passe,
motpasse, cardnumber, cardholder, creditcard, mastercard, security, number, numara, numarası, numaranız,
kredikartı, kreditkarte, kreditkartennummer, kartennummer, karteninhaber, kontonummer, prüfziffer, numéro,
cryptogramme, номер, пароль, кредитная, كلمة, رقم, رمز, بطاقة, карты, card, cards, kart, kartı, karte,
carte, iban
"""
"""Words that are read with a slip of the pen in them too."""
NO_SLIPS = "passport, karton, kartonnummer, crate, cartnumber"
"""Other words, one slip away from those."""
