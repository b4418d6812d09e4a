"""The words for `never_asked`: phrases between commas; `*` stands for any ending, or beginning and ending."""

CARD_KIND, PIN_KIND, ONCE_KIND = "card", "pin", "one-time-code"

FILLERS = """
the your my our of for from please enter a an is this her its on in at to with printed as
lütfen girin giriniz yazın yazınız sizin
bitte ihre ihr ihren ihrer der die das des dem den auf oder eingeben ein eine einer
votre vos la le les l du de des d au à un une sur saisir saisissez entrez veuillez
введите ваш ваша ваше вашей вашу ваши на в с
من فضلك ادخل أدخل على في عن
"""

PHRASES = {
    CARD_KIND: """
*creditcard*, *debitcard*, *bankcard*, *cardnumber*, cardno, cardnr, cardnum, *cardholder*, cardexp*,
cardcv*, cardyear, cardpan*, cardmonth, card exp*, card cv*, cc number, cc no, cc num, cc nr, ccnumber, ccnum,
ccno, kk no, kkno, kk numara*, credit card*, debit card*, bank card*, payment card*, charge card*,
card holder*, name card, card details, card data, card info*, visa card*, visa number, visa no,
visa or mastercard*, mastercard*, master card*, amex*, american express*, maestro number,
primary account number, pan number, pan no, 16 digit*, sixteen digit*, *kredikart*, *kartnumara*,
kartno, kartsahib*, kredi kart*, banka kart*, bankamatik kart*, ödeme kart*, pos kart*, kart sahib*,
kart hamil*, kart bilgi*, kart üzerindeki isim*, kart üzerindeki ad*, kartın üzerindeki isim*, 16 hane*,
*kreditkart*, *bankkart*, eckart*, ec kart*, girocard*, girokarte*, kartennummer*, kartennr, karten nr,
karten no, karten nummer*, karteninhaber*, karten inhaber*, kartendaten, name karte, zahlungskarte*,
16 stellig*, carte bancaire*, carte crédit*, carte bleue*, carte débit*, carte paiement*, numéro cb,
titulaire carte*, nom carte, nom porteur*, porteur carte*, coordonnées bancaires, 16 chiffres,
кредитн* карт*, банковск* карт*, дебетов* карт*, платежн* карт*, данные карты, имя карте, владел* карт*,
держател* карт*, реквизит* карт*, 16 цифр, بطاقة ائتمان*, بطاقة الائتمان*, بطاقة بنك*, بطاقة البنك*,
بطاقة مصرف*, بطاقة المصرف*, بطاقة دفع, بطاقة الدفع, بطاقة فيزا, بطاقة ماستر*, حامل بطاقة, اسم بطاقة,
بيانات بطاقة, معلومات بطاقة
""",
    "security-code": """
cvv*, cvc*, cvn, csc, security code*, *securitycode*, security number*, verification value*,
card verification*, 3 digits, 3 digit, three digits back, three digits behind, last three digits,
three digit code*, güvenlik kod*, *guvenlikkod*, güvenlik numara*, güvenlik no, kartın arkası*,
kart arkası*, arkasındaki*, 3 hane*, üç haneli*, üç hane, son üç hane*, prüfziffer*, pruefziffer*,
prüfnummer*, prüfnr*, pruefnummer*, kartenprüf*, kartenpruef*, sicherheitscode*, sicherheits code*,
sicherheitsnummer*, drei ziffern*, dreistellig*, 3 stellig*, cryptogramme*, code sécurité*,
numéro sécurité, trois chiffres dos, trois chiffres derrière, 3 chiffres, 3 derniers chiffres,
trois derniers chiffres, код безопасности, защитн* код*, три цифры*, 3 цифры*, последние три цифры,
رمز أمان, رمز الأمان, كود الأمان, رمز الحماية, أرقام ثلاثة, أرقام الثلاثة, ثلاثة أرقام, ثلاثة الأرقام,
3 أرقام
""",
    "expiry": """
expir*, exp date, expdate, exp month, expmonth, exp year, expyear, exp mm, valid thru, validthru,
valid through, good thru, mm yy, mm yyyy, mmyy, mm jj, mm aa, son kullanma*, son kul tar*, sonkullanma*, skt,
geçerlilik tarih*, geçerlilik süre*, kullanma tarih*, ayyıl, aa yy, ablaufdatum*, ablauf datum,
gültig bis, gueltig bis, gültigkeit karte*, verfallsdatum*, verfallsmonat*, date validité,
validité carte, valable jusqu*, expire, срок действия*, действительн* до, действует до, месяц год,
تاريخ الانتهاء*, تاريخ انتهاء*, انتهاء صلاحية, انتهاء الصلاحية, تاريخ صلاحية, تاريخ الصلاحية, صالحة حتى
""",
    PIN_KIND: """
pincode*, pinkod*, pinnumber*, pinnummer*, userpin, cardpin, secret code*, secret number*, secret pin,
gizli kod*, gizli numara*, gizli şifre*, geheimzahl*, geheimnummer*, geheimcode*, code secret*,
code confidentiel*, пинкод*, пин код*, секретн* код*, секретн* номер*, رقم سري*, رقم السري*, رمز سري*,
رمز السري*, كود سري*, رقم تعريف شخصي
""",
    "password": """
*password*, passwd*, passwrd*, passcode*, passphrase*, pwd, psw, pswd, passw, user pass, userpass,
login pass, memorable word*, maiden name*, maidenname*, şifre, şifren, şifrem, şifreniz*, şifresi*,
şifreyi, şifrenizi, sifre tekrar*, parola, parolam, parolan*, parolası*, kızlık soyad*, *passwort*,
kennwort*, losungswort*, geheimwort*, mädchenname*, mot passe*, motpasse*, motdepasse*, mdp, парол*,
кодов* слов*, девичья фамилия*, كلمة مرور, كلمة المرور, كلمة سر, كلمة السر, كلمة سرية
""",
    "bank-account": """
iban, ibanı*, ibanın*, iban no, ibanno, ibannumber*, ibannummer*, bank account*, bankaccount*,
sort code*, routing number*, banka hesap*, banka hesab*, hesap numara*, hesap no, hesapno, kontonummer*,
konto nummer*, kontonr, konto nr, bankverbindung*, bankdaten, bankleitzahl*, blz, compte bancaire*,
numéro compte*, relevé identité bancaire, номер счёта*, номер счета*, банковск* счёт*, банковск* счет*,
расчётн* счёт*, расчетн* счет*, ибан, حساب بنك*, حساب البنك*, حساب مصرف*, رقم حساب*, رقم الحساب*, آيبان,
ايبان
""",
    ONCE_KIND: """
otp*, smsotp, totp, *onetimecode*, *onetimepass*, one time code*, one time pass*, one time pin,
onetime code*, 2fa*, two factor*, verification code*, verify code, authentication code*, auth code*,
authenticator*, confirmation code*, 3d secure*, 3dsecure*, 3d şifre*, tek kullanımlık kod*,
tek kullanımlık şifre*, tek kullanımlık parola*, tek seferlik*, doğrulama kod*, onay kod*, gelen kod*,
gelen şifre*, dogrulamakod*, onaykod*, mtan, itan, smstan, pushtan, chiptan, tan nummer*, tan code*,
tan number, sms tan, einmalcode*, einmalpasswort*, einmalkennwort*, einmal code, einmal pin,
bestätigungscode*, verifizierungscode*, freigabecode*, aktivierungscode*, code usage unique,
code unique, code vérification, code validation, code confirmation, code authentification, code reçu,
одноразов*, код подтвержд*, проверочн* код*, код верификац*, код авторизац*, رمز تحقق, رمز التحقق,
كود تحقق, كود التحقق, رمز تأكيد, رمز التأكيد, رمز لمرة*, رمز مرة*, رمز مرسل, رمز المرسل, رمز تفعيل,
رمز التفعيل, كود التفعيل
""",
}

SHOUTED = {
    "PAN": CARD_KIND,
    "pan": CARD_KIND,
    "TAN": ONCE_KIND,
    "RIB": "bank-account",
    "token": ONCE_KIND,
    "access_token": ONCE_KIND,
    "auth_token": ONCE_KIND,
    "card_token": CARD_KIND,
}
"""Short words that are harmless beside others: only where they stand alone, and as they stand here."""
CARD = """ card, kart, kartı, kartın, kartım, kartınız, kartınızın, kartının, kartımın, karte, carte,
карта, карты, карте, карту, картой, карточки, карточка, بطاقة, بطاقتك, بطاقتكم, للبطاقة
"""
OF_A_CARD = """
number, num, nr, numero, nummer, numara, numaran*, numarası*, numaras*, digits, digit, hane*, ziffer*,
chiffre*, month, year, code, kod, kodu*, pin, holder, номер*, цифр*, код, кода, رقم, أرقام, رمز, كود,
سري
"""
OTHER_CARDS = """
gift, greeting, loyalty, club, member*, student, library, museum, business, identity, place, post,
bonus, point*, customer, sim, memory, playing, birthday, wish*, thank*, wedding, invitation, hediye,
sadakat, üye*, öğrenci, kütüphane, müze, kimlik, kutlama, tebrik, davetiye, müşteri, puan, doğum,
cadeau, visite, voeux, vœux, fidélité, identité, membre, postale, étudiant, anniversaire, подарочн*,
лояльности, скидочн*, бонусн*, клубн*, поздравительн*, студенческ*, клиента, هدية, الهدية, تهنئة,
التهنئة, ولاء, الولاء, عضوية, العضوية, هوية, الهوية, عمل, معايدة
"""
MESSAGE = "sms, смс, رسالة, برسالة"
CODE = "code, kod, kodu, kodunu, şifre*, код*, رمز, كود, pin, tan"
PIN = "pin, pini, pinin*, pinim, пин"
OTHER_PINS = """
colour, color, badge*, enamel, lapel, hair, safety, rolling, bowling, brooch*, board, cushion, size,
style, shape, rozet, rengi, renk, iğne, broş, farbe, größe, couleur, chêne, sapin, bois, taille, цвет
"""
