<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>AddressesScreen</name>
    <message>
        <source>Where should it go?</source>
        <translation>Nereye gitsin?</translation>
    </message>
    <message>
        <source>Choose an address, or enter a new one.</source>
        <translation>Bir adres seçin ya da yenisini girin.</translation>
    </message>
    <message>
        <source>Send it here</source>
        <translation>Buraya gönder</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Yeni adres</translation>
    </message>
</context>
<context>
    <name>AgreementsScreen</name>
    <message>
        <source>Please read this together</source>
        <translation>Lütfen bunu birlikte okuyun</translation>
    </message>
    <message>
        <source>Then accept it at its end.</source>
        <translation>Sonra, metnin sonunda kabul edin.</translation>
    </message>
    <message>
        <source>Back to the code</source>
        <translation>Koda dön</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Okumaya devam et</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Kabul et</translation>
    </message>
    <message>
        <source>The shop did not send this text.</source>
        <translation>Mağaza bu metni göndermedi.</translation>
    </message>
    <message>
        <source>The shopper can read and accept it on the phone.</source>
        <translation>Müşteri bunu telefonda okuyup kabul edebilir.</translation>
    </message>
    <message>
        <source>Agreement %1 of %2. It can be accepted at its end.</source>
        <translation>Sözleşme %1 / %2. Sonunda kabul edilebilir.</translation>
    </message>
</context>
<context>
    <name>Applied</name>
    <message>
        <source>Take %1 off</source>
        <translation>%1: kaldır</translation>
    </message>
</context>
<context>
    <name>AskStaffScreen</name>
    <message>
        <source>Our staff goes on from here</source>
        <translation>Buradan sonrası görevlimizde</translation>
    </message>
    <message>
        <source>Please ask our staff. Your order is kept.</source>
        <translation>Lütfen görevlimize sorun. Siparişiniz duruyor.</translation>
    </message>
    <message>
        <source>Back to your order</source>
        <translation>Siparişe dön</translation>
    </message>
</context>
<context>
    <name>AssistedAddressScreen</name>
    <message>
        <source>Where should it be delivered?</source>
        <translation>Nereye teslim edilsin?</translation>
    </message>
    <message>
        <source>Enter it for the shopper here. It is still paid with the code.</source>
        <translation>Adresi müşteri adına burada girin. Ödeme yine kodla yapılır.</translation>
    </message>
    <message>
        <source>Deliver here</source>
        <translation>Buraya teslim et</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Yeni adres</translation>
    </message>
</context>
<context>
    <name>AssistedShippingScreen</name>
    <message>
        <source>Which delivery?</source>
        <translation>Hangi teslimat?</translation>
    </message>
    <message>
        <source>The price is part of what is paid with the code.</source>
        <translation>Ücreti, kodla ödenen tutara dahildir.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam et</translation>
    </message>
</context>
<context>
    <name>BagsScreen</name>
    <message>
        <source>Continue</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Add this bag</source>
        <translation>Bu poşeti ekle</translation>
    </message>
    <message>
        <source>Need a bag?</source>
        <translation>Poşet ister misiniz?</translation>
    </message>
    <message>
        <source>Choose one, or go on with your own.</source>
        <translation>Birini seçin ya da kendi poşetinizle devam edin.</translation>
    </message>
    <message>
        <source>I have my own</source>
        <translation>Kendi poşetim var</translation>
    </message>
    <message>
        <source>On your order</source>
        <translation>Siparişinizde</translation>
    </message>
</context>
<context>
    <name>BasketLine</name>
    <message>
        <source>%1 each</source>
        <translation>tanesi %1</translation>
    </message>
    <message>
        <source>One less: %1</source>
        <translation>Bir azalt: %1</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <translation>Bir artır: %1</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Çıkar: %1</translation>
    </message>
</context>
<context>
    <name>BasketLines</name>
    <message>
        <source>Scan the next item</source>
        <translation>Sıradaki ürünü okutun</translation>
    </message>
</context>
<context>
    <name>BasketScreen</name>
    <message>
        <source>Type a code</source>
        <translation>Kod yaz</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>Ürün bul</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Pay now</source>
        <translation>Hemen öde</translation>
    </message>
    <message>
        <source>Scan your items</source>
        <translation>Ürünlerinizi okutun</translation>
    </message>
    <message>
        <source>Hold each barcode below the screen.</source>
        <translation>Barkodları ekranın altına tutun.</translation>
    </message>
    <message>
        <source>Your basket is empty. The first item shows up here.</source>
        <translation>Sepetiniz boş. İlk ürününüz burada görünecek.</translation>
    </message>
</context>
<context>
    <name>BiggerCodeSheet</name>
    <message>
        <source>Scan this code</source>
        <translation>Bu kodu okutun</translation>
    </message>
    <message>
        <source>The code to pay with</source>
        <translation>Ödeme kodu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Usual view</source>
        <translation>Normal yazı</translation>
    </message>
    <message>
        <source>Easier view</source>
        <translation>Büyük yazı</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Baştan başla</translation>
    </message>
</context>
<context>
    <name>ButtonRow</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Still working</source>
        <translation>Hâlâ çalışıyor</translation>
    </message>
</context>
<context>
    <name>CardCampaignsScreen</name>
    <message>
        <source>Any offers for your card?</source>
        <translation>Kartınıza özel fırsat var mı?</translation>
    </message>
    <message>
        <source>No offers for this card</source>
        <translation>Bu kart için fırsat yok</translation>
    </message>
    <message>
        <source>An offer for your card?</source>
        <translation>Kart fırsatı kullanalım mı?</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Birini seçin.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Use this offer</source>
        <translation>Bu fırsatı kullan</translation>
    </message>
    <message>
        <source>Take the offer off</source>
        <translation>Fırsatı kaldır</translation>
    </message>
    <message>
        <source>No offer</source>
        <translation>Fırsat istemiyorum</translation>
    </message>
    <message>
        <source>Go on without one</source>
        <translation>Fırsatsız devam et</translation>
    </message>
</context>
<context>
    <name>CardEntry</name>
    <message>
        <source>Card number</source>
        <translation>Kart numarası</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Son kullanma</translation>
    </message>
    <message>
        <source>Security code</source>
        <translation>Güvenlik kodu</translation>
    </message>
</context>
<context>
    <name>CardRewardsScreen</name>
    <message>
        <source>Rewards on your card?</source>
        <translation>Kartınızda puan var mı?</translation>
    </message>
    <message>
        <source>No rewards on this card</source>
        <translation>Bu kartta puan yok</translation>
    </message>
    <message>
        <source>Your rewards are used</source>
        <translation>Kart puanınız kullanıldı</translation>
    </message>
    <message>
        <source>Use your card’s rewards?</source>
        <translation>Kart puanınızı kullanalım mı?</translation>
    </message>
    <message>
        <source>They are on your order.</source>
        <translation>Siparişinize yansıdı.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 kullan</translation>
    </message>
    <message>
        <source>Without them</source>
        <translation>Puansız devam</translation>
    </message>
</context>
<context>
    <name>CardStep</name>
    <message>
        <source>Ask about it anyway</source>
        <translation>Yine de sor</translation>
    </message>
    <message>
        <source>Look up this card</source>
        <translation>Bu karta bak</translation>
    </message>
    <message>
        <source>Continue without a card</source>
        <translation>Kartsız devam et</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Another card</source>
        <translation>Başka kart</translation>
    </message>
    <message>
        <source>Card ending in %1.</source>
        <translation>Kartın sonu %1.</translation>
    </message>
    <message>
        <source>The shop looks for rewards and offers. Nothing is charged.</source>
        <translation>Mağaza puan ve fırsatlara bakar. Para çekilmez.</translation>
    </message>
    <message>
        <source>The shop only looks it up. Nothing is charged.</source>
        <translation>Mağaza yalnızca bakar. Para çekilmez.</translation>
    </message>
    <message>
        <source>Our staff can help with cards</source>
        <translation>Kart için görevlimiz yardımcı olur</translation>
    </message>
    <message>
        <source>Enough cards were tried here. You can go on without one.</source>
        <translation>Burada yeterince kart denendi. Kartsız devam edebilirsiniz.</translation>
    </message>
</context>
<context>
    <name>CarrierScreen</name>
    <message>
        <source>Who should bring it?</source>
        <translation>Kim getirsin?</translation>
    </message>
    <message>
        <source>Its price becomes part of your order.</source>
        <translation>Ücreti siparişinize eklenir.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam et</translation>
    </message>
</context>
<context>
    <name>CheckingScreen</name>
    <message>
        <source>Leave it with our staff</source>
        <translation>Görevlimize bırak</translation>
    </message>
    <message>
        <source>Waiting for your payment of %1</source>
        <translation>Ödemenizi bekliyoruz: %1</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Yeniden bak</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translation>Kodu yeniden göster</translation>
    </message>
    <message>
        <source>Checking your payment</source>
        <translation>Ödemenize bakıyoruz</translation>
    </message>
    <message>
        <source>We are asking the shop. Please do not pay again.</source>
        <translation>Mağazaya soruyoruz. Lütfen bir daha ödemeyin.</translation>
    </message>
    <message>
        <source>We have no word yet</source>
        <translation>Henüz haber yok</translation>
    </message>
    <message>
        <source>If you paid, your order will be confirmed. Please do not pay again.</source>
        <translation>Ödediyseniz siparişiniz onaylanacak. Lütfen bir daha ödemeyin.</translation>
    </message>
    <message>
        <source>For our staff</source>
        <translation>Görevlimiz için</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Type the code</source>
        <translation>Kodu yazın</translation>
    </message>
    <message>
        <source>It stands below the bars, or on the price tag.</source>
        <translation>Barkodun altında ya da fiyat etiketinde yazar.</translation>
    </message>
    <message>
        <source>The item&apos;s code</source>
        <translation>Ürün kodu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Ekle</translation>
    </message>
</context>
<context>
    <name>ConsoleAnswer</name>
    <message>
        <source>The order is as it was.</source>
        <translation>Sipariş olduğu gibi.</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Sayfaya dön</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>ConsoleForm</name>
    <message>
        <source>It takes no fields.</source>
        <translation>Alanı yok.</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Tüm sayfalar</translation>
    </message>
    <message>
        <source>As a command</source>
        <translation>Komut olarak</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gönder</translation>
    </message>
    <message>
        <source>required</source>
        <translation>zorunlu</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>boş bırakılabilir</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>the document&apos;s own sample</source>
        <translation>belgenin kendi örneği</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Kullan</translation>
    </message>
    <message>
        <source>That may be the number of a bank card. It was not kept.</source>
        <translation>Bu bir banka kartının numarası olabilir. Saklanmadı.</translation>
    </message>
    <message>
        <source>Send this to a real shop?</source>
        <translation>Gerçek bir mağazaya gönderilsin mi?</translation>
    </message>
    <message>
        <source>%1 may change this order, and whatever hangs on it.</source>
        <translation>%1 bu siparişi ve ona bağlı her şeyi değiştirebilir.</translation>
    </message>
</context>
<context>
    <name>ConsoleSection</name>
    <message>
        <source>API console</source>
        <translation>API konsolu</translation>
    </message>
    <message>
        <source>As a command, without secrets</source>
        <translation>Komut olarak, gizli bilgiler olmadan</translation>
    </message>
</context>
<context>
    <name>CouponsScreen</name>
    <message>
        <source>ready to scan</source>
        <translation>okutabilirsiniz</translation>
    </message>
    <message>
        <source>The coupon&apos;s code</source>
        <translation>Kupon kodu</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>Bu kodu kullan</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Have a coupon?</source>
        <translation>Kuponunuz var mı?</translation>
    </message>
    <message>
        <source>Scan it below the screen, or type its code.</source>
        <translation>Ekranın altında okutun ya da kodunu yazın.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Bu kod olmadan devam et</translation>
    </message>
</context>
<context>
    <name>DeliveryScreen</name>
    <message>
        <source>Pick up here</source>
        <translation>Buradan al</translation>
    </message>
    <message>
        <source>Take it with you today.</source>
        <translation>Bugün yanınızda götürün.</translation>
    </message>
    <message>
        <source>Send it home</source>
        <translation>Eve gönder</translation>
    </message>
    <message>
        <source>Choose an address next.</source>
        <translation>Sonra bir adres seçin.</translation>
    </message>
    <message>
        <source>How do you get your order?</source>
        <translation>Siparişinizi nasıl alırsınız?</translation>
    </message>
    <message>
        <source>Change address</source>
        <translation>Adresi değiştir</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>It goes to %1.</source>
        <translation>Gideceği yer: %1.</translation>
    </message>
    <message>
        <source>It is ready for you at %1.</source>
        <translation>Sizin için hazır: %1.</translation>
    </message>
    <message>
        <source>Take it with you, or have it brought.</source>
        <translation>Yanınızda götürün ya da gönderelim.</translation>
    </message>
</context>
<context>
    <name>DemoSheet</name>
    <message>
        <source>This is a demo</source>
        <translation>Bu bir gösterim</translation>
    </message>
    <message>
        <source>Nothing is sold here. The shop&apos;s till, its messages and its faults are pages of:</source>
        <translation>Burada satış yapılmaz. Mağazanın kasası, mesajları ve arızaları şu adresin sayfalarıdır:</translation>
    </message>
    <message>
        <source>The address of the demo store</source>
        <translation>Gösterim mağazasının adresi</translation>
    </message>
    <message>
        <source>It answers this machine only. Start with --lan to let phones in.</source>
        <translation>Yalnızca bu makineye yanıt verir. Telefonları da almak için --lan ile başlatın.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>DetailsScreen</name>
    <message>
        <source>Tell us a little more</source>
        <translation>Biraz daha bilgi verin</translation>
    </message>
    <message>
        <source>What the shop needs to know.</source>
        <translation>Mağazanın bilmesi gerekenler.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Continue without details</source>
        <translation>Ayrıntı eklemeden devam et</translation>
    </message>
    <message>
        <source>Change the details</source>
        <translation>Ayrıntıları değiştir</translation>
    </message>
    <message>
        <source>Add these details</source>
        <translation>Bu ayrıntıları ekle</translation>
    </message>
    <message>
        <source>On your order:</source>
        <translation>Siparişinizde:</translation>
    </message>
</context>
<context>
    <name>DevicesSection</name>
    <message>
        <source>Devices</source>
        <translation>Cihazlar</translation>
    </message>
    <message>
        <source>Scan anything to try the scanner.</source>
        <translation>Okuyucuyu denemek için herhangi bir kodu okutun.</translation>
    </message>
    <message>
        <source>Each shopper begins in</source>
        <translation>Her müşteri şu dille başlar</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Okuyucu</translation>
    </message>
    <message>
        <source>no code yet</source>
        <translation>henüz kod yok</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>Fiş yazıcısı</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) wait</source>
        <translation>
            <numerusform>%n fiş bekliyor</numerusform>
        </translation>
    </message>
    <message>
        <source>Print them</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Günlük</translation>
    </message>
    <message>
        <source>is written</source>
        <translation>yazılıyor</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>yazılamıyor</translation>
    </message>
    <message>
        <source>No payment, message, coupon or card goes out until the disk takes it. Make room on it.</source>
        <translation>Disk yazana kadar ödeme, mesaj, kupon ve kart gönderilmez. Diskte yer açın.</translation>
    </message>
    <message>
        <source>The last one was damaged and is put aside, with what was to settle.</source>
        <translation>Öncekisi bozuktu ve açık kalan işlemlerle birlikte kenara alındı.</translation>
    </message>
    <message numerus="yes">
        <source>No message goes out for %n minute(s).</source>
        <translation>
            <numerusform>%n dakika boyunca mesaj gönderilmez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Ekran</translation>
    </message>
</context>
<context>
    <name>DoubtsSection</name>
    <message>
        <source>What this screen could not find out by itself.</source>
        <translation>Bu ekranın kendi başına öğrenemedikleri.</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>Açık kalanlar</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Açık kalan bir şey yok.</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong PIN(s) at this screen</source>
        <translation>
            <numerusform>Bu ekranda %n yanlış PIN</numerusform>
        </translation>
    </message>
    <message>
        <source>The first on %1, the last on %2. Ask who that was.</source>
        <translation>İlki %1, sonuncusu %2. Kim olduğunu sorun.</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Bakıldı</translation>
    </message>
</context>
<context>
    <name>Earned</name>
    <message>
        <source>Together</source>
        <translation>Toplam</translation>
    </message>
</context>
<context>
    <name>ExtrasScreen</name>
    <message>
        <source>ready to scan</source>
        <translation>okutabilirsiniz</translation>
    </message>
    <message>
        <source>Use this coupon</source>
        <translation>Bu kuponu kullan</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Go on without the coupon</source>
        <translation>Kuponsuz devam et</translation>
    </message>
    <message>
        <source>Add this note</source>
        <translation>Notu ekle</translation>
    </message>
    <message>
        <source>Take the note off</source>
        <translation>Notu sil</translation>
    </message>
    <message>
        <source>Anything to add?</source>
        <translation>Eklemek istediğiniz var mı?</translation>
    </message>
    <message>
        <source>A coupon, a note, or neither.</source>
        <translation>Kupon, not ya da hiçbiri.</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Kupon</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
</context>
<context>
    <name>Facing</name>
    <message>
        <source>Paid</source>
        <translation>Ödenen</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Ödenecek</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Ara toplam</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Hoş geldiniz</translation>
    </message>
    <message>
        <source>Thank you for your order</source>
        <translation>Siparişiniz için teşekkürler</translation>
    </message>
    <message>
        <source>Your order</source>
        <translation>Siparişiniz</translation>
    </message>
    <message>
        <source>Pay at the till</source>
        <translation>Kasada ödeyin</translation>
    </message>
    <message>
        <source>Our staff scans this code.</source>
        <translation>Görevlimiz bu kodu okutur.</translation>
    </message>
    <message>
        <source>Pay on your phone</source>
        <translation>Telefonunuzla ödeyin</translation>
    </message>
    <message>
        <source>Point your camera at the code.</source>
        <translation>Kameranızı koda tutun.</translation>
    </message>
    <message>
        <source>The code to pay with</source>
        <translation>Ödeme kodu</translation>
    </message>
</context>
<context>
    <name>FaultsSection</name>
    <message>
        <source>Faults</source>
        <translation>Arızalar</translation>
    </message>
    <message>
        <source>Each spoils the shop&apos;s next answer, once.</source>
        <translation>Her biri mağazanın bir sonraki yanıtını bir kez bozar.</translation>
    </message>
    <message>
        <source>Nothing is set.</source>
        <translation>Ayarlanmış arıza yok.</translation>
    </message>
    <message>
        <source>Take all of them off</source>
        <translation>Hepsini kaldır</translation>
    </message>
    <message>
        <source>The store&apos;s pages</source>
        <translation>Mağazanın sayfaları</translation>
    </message>
    <message>
        <source>Two seconds late</source>
        <translation>İki saniye geç</translation>
    </message>
    <message>
        <source>Cut before it arrives</source>
        <translation>Ulaşmadan kesilir</translation>
    </message>
    <message>
        <source>Cut after it has happened</source>
        <translation>Gerçekleştikten sonra kesilir</translation>
    </message>
    <message>
        <source>Half an answer</source>
        <translation>Yarım yanıt</translation>
    </message>
    <message>
        <source>Out of service (503)</source>
        <translation>Hizmet dışı (503)</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Oturum sona erdi</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Okunamıyor</translation>
    </message>
    <message>
        <source>Maintenance page</source>
        <translation>Bakım sayfası</translation>
    </message>
</context>
<context>
    <name>FindScreen</name>
    <message>
        <source>More categories</source>
        <translation>Diğer kategoriler</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Aranıyor …</translation>
    </message>
    <message>
        <source>Type again</source>
        <translation>Yeniden yaz</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Hepsini göster</translation>
    </message>
    <message>
        <source>Try another word or fewer letters, or ask our staff.</source>
        <translation>Başka bir sözcük veya daha az harf deneyin ya da çalışanlarımıza sorun.</translation>
    </message>
    <message>
        <source>We found nothing with that name.</source>
        <translation>Bu adla bir şey bulamadık.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>Ürün bul</translation>
    </message>
    <message>
        <source>Type what it is, or a few letters of its name.</source>
        <translation>Ne aradığınızı ya da adının birkaç harfini yazın.</translation>
    </message>
</context>
<context>
    <name>FormScreen</name>
    <message>
        <source>Next</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>GenericScreen</name>
    <message>
        <source>One more question</source>
        <translation>Bir sorumuz daha var</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam et</translation>
    </message>
</context>
<context>
    <name>GiftBoxScreen</name>
    <message>
        <source>Yes, wrap it</source>
        <translation>Evet, paketleyin</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>Hayır, teşekkürler</translation>
    </message>
    <message>
        <source>Touch here to write on the card.</source>
        <translation>Karta yazmak için buraya dokunun.</translation>
    </message>
    <message>
        <source>Add a video greeting</source>
        <translation>Görüntülü mesaj ekle</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Add the gift box</source>
        <translation>Hediye kutusunu ekle</translation>
    </message>
    <message>
        <source>Change the gift box</source>
        <translation>Hediye kutusunu değiştir</translation>
    </message>
    <message>
        <source>The gift box is on your order.</source>
        <translation>Hediye kutusu siparişinizde.</translation>
    </message>
    <message>
        <source>Our staff can take it off for you.</source>
        <translation>Çıkarmak isterseniz görevlimiz yardımcı olur.</translation>
    </message>
    <message>
        <source>Wrap it as a gift?</source>
        <translation>Hediye paketi ister misiniz?</translation>
    </message>
    <message>
        <source>A box, a ribbon and your own words.</source>
        <translation>Kutu, kurdele ve sizin sözleriniz.</translation>
    </message>
</context>
<context>
    <name>GoodsShelf</name>
    <message>
        <source>In your basket: %1</source>
        <translation>Sepetinizde: %1</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Tükendi</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Stokta var</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n adet kaldı</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeavePaymentSheet</name>
    <message>
        <source>If you have, stay here: your order number will show on this screen.</source>
        <translation>Başladıysanız burada kalın: sipariş numaranız bu ekranda görünecek.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Burada kal</translation>
    </message>
    <message>
        <source>Not paid: go back</source>
        <translation>Ödemedim, geri dön</translation>
    </message>
</context>
<context>
    <name>LeaveWithStaffSheet</name>
    <message>
        <source>Leave it with our staff?</source>
        <translation>Görevlimize bırakalım mı?</translation>
    </message>
    <message>
        <source>If you paid, your order will be confirmed, and our staff can find it.</source>
        <translation>Ödediyseniz siparişiniz onaylanacak, görevlimiz de onu bulabilir.</translation>
    </message>
    <message>
        <source>Note this down for them: %1.</source>
        <translation>Görevlimiz için bunu not edin: %1.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Burada kal</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Bırak</translation>
    </message>
</context>
<context>
    <name>LiveSummary</name>
    <message>
        <source>To pay</source>
        <translation>Ödenecek</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Ara toplam</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>bağlantı yok</translation>
    </message>
    <message>
        <source>checking whether that worked</source>
        <translation>oldu mu, bakıyoruz</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>henüz kesin değil</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n tane daha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoyaltyScreen</name>
    <message>
        <source>of your points</source>
        <translation>puanınızdan</translation>
    </message>
    <message>
        <source>How much of your points to use</source>
        <translation>Kullanılacak puan</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Use no points</source>
        <translation>Puan kullanma</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 kullan</translation>
    </message>
    <message>
        <source>You asked for %1.</source>
        <translation>%1 istediniz.</translation>
    </message>
    <message>
        <source>%1 were used.</source>
        <translation>%1 kullanıldı.</translation>
    </message>
    <message>
        <source>%1 of your points are used.</source>
        <translation>Puanınızdan %1 kullanıldı.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tamamı</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Yarısı</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Hiçbiri</translation>
    </message>
    <message>
        <source>Pay with your points?</source>
        <translation>Puan kullanalım mı?</translation>
    </message>
    <message>
        <source>Say how much of them to use.</source>
        <translation>Ne kadarını kullanacağınızı yazın.</translation>
    </message>
    <message>
        <source>You have %1 in points.</source>
        <translation>%1 değerinde puanınız var.</translation>
    </message>
</context>
<context>
    <name>NewAddressScreen</name>
    <message>
        <source>Use this address</source>
        <translation>Bu adresi kullan</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>A new address</source>
        <translation>Yeni adres</translation>
    </message>
    <message>
        <source>Which country?</source>
        <translation>Hangi ülke?</translation>
    </message>
    <message>
        <source>Which city?</source>
        <translation>Hangi il?</translation>
    </message>
    <message>
        <source>Which township?</source>
        <translation>Hangi ilçe?</translation>
    </message>
    <message>
        <source>Which district?</source>
        <translation>Hangi mahalle?</translation>
    </message>
    <message>
        <source>Who gets it?</source>
        <translation>Kim teslim alacak?</translation>
    </message>
    <message>
        <source>Street and door?</source>
        <translation>Sokak ve kapı no?</translation>
    </message>
</context>
<context>
    <name>NoteScreen</name>
    <message>
        <source>Write here, or touch one of the sentences.</source>
        <translation>Buraya yazın ya da cümlelerden birine dokunun.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Continue without a note</source>
        <translation>Notsuz devam et</translation>
    </message>
    <message>
        <source>Take the note off</source>
        <translation>Notu sil</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Notu değiştir</translation>
    </message>
    <message>
        <source>Add this note</source>
        <translation>Notu ekle</translation>
    </message>
    <message>
        <source>Anything we should know?</source>
        <translation>Bir notunuz var mı?</translation>
    </message>
    <message>
        <source>A few words for the shop, if you like.</source>
        <translation>İsterseniz mağazaya birkaç söz yazın.</translation>
    </message>
    <message>
        <source>It is a gift.</source>
        <translation>Hediye olacak.</translation>
    </message>
    <message>
        <source>No prices, please.</source>
        <translation>Fiyat görünmesin.</translation>
    </message>
    <message>
        <source>Please call me.</source>
        <translation>Lütfen arayın.</translation>
    </message>
</context>
<context>
    <name>OrderCode</name>
    <message>
        <source>Take your order with you</source>
        <translation>Siparişiniz yanınızda olsun</translation>
    </message>
    <message>
        <source>Point your camera at the code.</source>
        <translation>Kameranızı koda tutun.</translation>
    </message>
    <message>
        <source>The page of your order</source>
        <translation>Siparişinizin sayfası</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Earlier items</source>
        <translation>Önceki ürünler</translation>
    </message>
    <message>
        <source>More items</source>
        <translation>Sonraki ürünler</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Staff</source>
        <translation>Personel</translation>
    </message>
    <message>
        <source>This section is open.</source>
        <translation>Bu bölüm açık.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Devret</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>Programdan çık</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Oturum</translation>
    </message>
    <message>
        <source>Why this price</source>
        <translation>Fiyatın nedeni</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>Açık kalanlar</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Cihazlar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Giriş</translation>
    </message>
    <message>
        <source>API console</source>
        <translation>API konsolu</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Arızalar</translation>
    </message>
    <message>
        <source>Leave the program?</source>
        <translation>Programdan çıkılsın mı?</translation>
    </message>
    <message>
        <source>The order under way is given up, and this screen is closed.</source>
        <translation>Süren sipariş bırakılır ve bu ekran kapanır.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Kal</translation>
    </message>
</context>
<context>
    <name>PayPhoneScreen</name>
    <message>
        <source>Pay on your phone</source>
        <translation>Telefonunuzla ödeyin</translation>
    </message>
    <message>
        <source>Point your camera at the code</source>
        <translation>Kameranızı koda tutun</translation>
    </message>
    <message>
        <source>Send by SMS</source>
        <translation>SMS ile gönder</translation>
    </message>
    <message>
        <source>Bigger code</source>
        <translation>Kodu büyüt</translation>
    </message>
    <message>
        <source>Pay at the till</source>
        <translation>Kasada öde</translation>
    </message>
    <message>
        <source>Waiting for your payment of %1</source>
        <translation>Ödemenizi bekliyoruz: %1</translation>
    </message>
    <message>
        <source>I have paid</source>
        <translation>Ödedim</translation>
    </message>
    <message>
        <source>Have you started paying on your phone?</source>
        <translation>Telefonunuzda ödemeye başladınız mı?</translation>
    </message>
    <message>
        <source>Change delivery</source>
        <translation>Teslimatı değiştir</translation>
    </message>
    <message>
        <source>Enter delivery here</source>
        <translation>Teslimatı gir</translation>
    </message>
    <message>
        <source>The code to pay with</source>
        <translation>Ödeme kodu</translation>
    </message>
    <message>
        <source>The code does not fit on this screen</source>
        <translation>Kod bu ekrana sığmıyor</translation>
    </message>
    <message>
        <source>Have the link sent to your phone, or pay another way.</source>
        <translation>Bağlantıyı telefonunuza gönderelim ya da başka bir yolla ödeyin.</translation>
    </message>
    <message>
        <source>Is somebody else signed in there? Open it in a private window.</source>
        <translation>Orada başkası mı oturum açmış? Bağlantıyı gizli sekmede açın.</translation>
    </message>
    <message>
        <source>1 Scan</source>
        <translation>1 Okutun</translation>
    </message>
    <message>
        <source>with your camera</source>
        <translation>kameranızla</translation>
    </message>
    <message>
        <source>2 Pay</source>
        <translation>2 Ödeyin</translation>
    </message>
    <message>
        <source>on your own phone</source>
        <translation>kendi telefonunuzda</translation>
    </message>
    <message>
        <source>3 Done</source>
        <translation>3 Tamam</translation>
    </message>
    <message>
        <source>your number shows here</source>
        <translation>numaranız burada görünür</translation>
    </message>
</context>
<context>
    <name>PayScreen</name>
    <message>
        <source>How would you like to pay?</source>
        <translation>Nasıl ödemek istersiniz?</translation>
    </message>
    <message>
        <source>Choose one. You can change your mind later.</source>
        <translation>Birini seçin. Sonradan değiştirebilirsiniz.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Pay with %1</source>
        <translation>%1 ile öde</translation>
    </message>
    <message>
        <source>Pay on your phone</source>
        <translation>Telefonla öde</translation>
    </message>
    <message>
        <source>Pay at the till</source>
        <translation>Kasada öde</translation>
    </message>
    <message>
        <source>with our staff</source>
        <translation>görevlimizle</translation>
    </message>
    <message>
        <source>in our web shop</source>
        <translation>web mağazamızda</translation>
    </message>
    <message>
        <source>on your own phone</source>
        <translation>kendi telefonunuzda</translation>
    </message>
    <message>
        <source>Our staff will help you pay</source>
        <translation>Ödemede size görevlimiz yardımcı olacak</translation>
    </message>
    <message>
        <source>Paying here does not work at the moment. Your order is kept on this screen.</source>
        <translation>Şu anda buradan ödeme yapılamıyor. Siparişiniz bu ekranda duruyor.</translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message>
        <source>Staff</source>
        <translation>Personel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n rakam</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Bir saniye …</translation>
    </message>
    <message>
        <source>Too many wrong ones. Try again in %1.</source>
        <translation>Çok fazla yanlış deneme. %1 sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>A badge opens it now.</source>
        <translation>Personel kartı hemen açar.</translation>
    </message>
    <message>
        <source>That was not it.</source>
        <translation>Bu değildi.</translation>
    </message>
    <message>
        <source>Type the PIN.</source>
        <translation>PIN’i girin.</translation>
    </message>
    <message>
        <source>Type your number and the PIN.</source>
        <translation>Numaranızı ve PIN’i girin.</translation>
    </message>
</context>
<context>
    <name>PlacePicker</name>
    <message>
        <source>Type the first letters</source>
        <translation>İlk harflerini yazın</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n tane daha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PriceSection</name>
    <message>
        <source>What each answer of the shop changed, the latest on top.</source>
        <translation>Mağazanın her yanıtının değiştirdikleri, en yenisi üstte.</translation>
    </message>
    <message>
        <source>Why this price</source>
        <translation>Fiyatın nedeni</translation>
    </message>
    <message>
        <source>There is no order yet.</source>
        <translation>Henüz sipariş yok.</translation>
    </message>
</context>
<context>
    <name>ProductCard</name>
    <message numerus="yes">
        <source>At most %n for one basket</source>
        <translation>
            <numerusform>Bir sepette en çok %n adet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%2 için %1</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Tükendi</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Stokta var</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n adet kaldı</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductScreen</name>
    <message>
        <source>Less of it</source>
        <translation>Daha az</translation>
    </message>
    <message>
        <source>More of it</source>
        <translation>Daha çok</translation>
    </message>
    <message>
        <source>Not here?</source>
        <translation>Burada yok mu?</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Tükendi</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>Sepete ekle</translation>
    </message>
    <message>
        <source>How much of it?</source>
        <translation>Ne kadar istersiniz?</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>Hangisi?</translation>
    </message>
    <message>
        <source>This is what we know of it.</source>
        <translation>Bu ürün hakkında bildiklerimiz.</translation>
    </message>
    <message>
        <source>More of these</source>
        <translation>Diğerleri</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>Ürün bul</translation>
    </message>
</context>
<context>
    <name>ReturnedSheet</name>
    <message numerus="yes">
        <source>It is dropped in %n second(s), so that nobody else sees it.</source>
        <translation>
            <numerusform>Başka kimse görmesin diye %n saniye sonra siliniyor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafeScreen</name>
    <message>
        <source>This device needs a moment</source>
        <translation>Bu cihazın bir ana ihtiyacı var</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Numaranız</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Something went wrong on our side. Your order is placed and paid.</source>
        <translation>Bizim tarafımızda bir sorun oldu. Siparişiniz alındı ve ödendi.</translation>
    </message>
    <message>
        <source>Something went wrong on our side. Nothing was paid here: we start over, and you scan your items again.</source>
        <translation>Bizim tarafımızda bir sorun oldu. Burada ödeme yapılmadı: baştan başlıyoruz, ürünlerinizi yeniden okutmanız gerekecek.</translation>
    </message>
    <message>
        <source>Something went wrong on our side. If you have paid, your order will be confirmed all the same. Please do not pay again.</source>
        <translation>Bizim tarafımızda bir sorun oldu. Ödeme yaptıysanız siparişiniz yine de onaylanacak. Lütfen yeniden ödemeyin.</translation>
    </message>
    <message>
        <source>For staff: %1</source>
        <translation>Personel için: %1</translation>
    </message>
    <message numerus="yes">
        <source>It goes on by itself in %n second(s).</source>
        <translation>
            <numerusform>%n saniye sonra kendiliğinden devam eder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanTest</name>
    <message>
        <source>Scan anything</source>
        <translation>Herhangi bir kodu okutun</translation>
    </message>
    <message>
        <source>no code yet</source>
        <translation>henüz kod yok</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation>Okunan: %1</translation>
    </message>
    <message>
        <source>The settings are right for it.</source>
        <translation>Ayarlar buna uygun.</translation>
    </message>
    <message>
        <source>Write into the settings:</source>
        <translation>Ayarlara yazın:</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Continue</source>
        <translation>Devam et</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>What are you looking for?</source>
        <translation>Ne arıyorsunuz?</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n ürün</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecondDisplay</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n tane daha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n hane</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionSection</name>
    <message>
        <source>Session</source>
        <translation>Oturum</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>Henüz bir istek yok.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Mağaza</translation>
    </message>
    <message>
        <source>in reach</source>
        <translation>ulaşılıyor</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ulaşılamıyor</translation>
    </message>
    <message>
        <source>Shoppers since the start</source>
        <translation>Açılıştan beri müşteri</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Adım</translation>
    </message>
    <message>
        <source>Basket number</source>
        <translation>Sepet numarası</translation>
    </message>
    <message>
        <source>%1 coupons refused, %2 cards</source>
        <translation>%1 kupon reddedildi, %2 kart</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Denemeler</translation>
    </message>
    <message>
        <source>Let them go on</source>
        <translation>Devam etsinler</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>SignInAgainSheet</name>
    <message>
        <source>The session ended. Sign in to go on.</source>
        <translation>Oturum sona erdi. Sürdürmek için giriş yapın.</translation>
    </message>
    <message>
        <source>The order is put back as it was, and this step stays.</source>
        <translation>Sipariş eski hâline getirilir, bu adımda kalınır.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Baştan başla</translation>
    </message>
</context>
<context>
    <name>SignInSection</name>
    <message>
        <source>Sign in</source>
        <translation>Giriş yap</translation>
    </message>
    <message>
        <source>Pages that the shop keeps for its staff need a name and a password.</source>
        <translation>Mağazanın personele ayırdığı sayfalar ad ve parola ister.</translation>
    </message>
    <message>
        <source>Sign out and start over</source>
        <translation>Çıkış yap ve baştan başla</translation>
    </message>
    <message>
        <source>The shop did not accept that.</source>
        <translation>Mağaza bunu kabul etmedi.</translation>
    </message>
    <message>
        <source>It lasts until this shopper is done.</source>
        <translation>Bu müşterinin işi bitene kadar sürer.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Giriş yapıldı.</translation>
    </message>
</context>
<context>
    <name>SignInSheet</name>
    <message>
        <source>Sign in</source>
        <translation>Giriş yap</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-posta adresi</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
</context>
<context>
    <name>SmsScreen</name>
    <message>
        <source>Back to the code</source>
        <translation>Koda dön</translation>
    </message>
    <message numerus="yes">
        <source>Send again in %n second(s)</source>
        <translation>
            <numerusform>%n saniye sonra yeniden gönder</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Yeniden gönder</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gönder</translation>
    </message>
    <message>
        <source>Please look at it once more.</source>
        <translation>Lütfen bir kez daha bakın.</translation>
    </message>
    <message>
        <source>It has ten digits and begins with 5, as in 532 123 45 67.</source>
        <translation>10 hanelidir ve 5 ile başlar: 532 123 45 67.</translation>
    </message>
    <message>
        <source>That is not a mobile number.</source>
        <translation>Bu bir cep numarası değil.</translation>
    </message>
    <message>
        <source>Look at your phone before you send another one.</source>
        <translation>Yenisini göndermeden önce telefonunuza bakın.</translation>
    </message>
    <message>
        <source>It may already be on its way to %1.</source>
        <translation>%1 numarasına yola çıkmış olabilir.</translation>
    </message>
    <message>
        <source>It can take a minute to arrive.</source>
        <translation>Ulaşması bir dakika sürebilir.</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>%1 numarasına gönderildi.</translation>
    </message>
    <message>
        <source>A link to pay</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>opens the payment on your phone</source>
        <translation>telefonunuzda açılır</translation>
    </message>
    <message>
        <source>as a picture, to keep or to scan</source>
        <translation>resim olarak saklanır</translation>
    </message>
    <message>
        <source>Your mobile number</source>
        <translation>Cep numaranız</translation>
    </message>
    <message>
        <source>Send it to your phone</source>
        <translation>Telefonunuza gönderelim</translation>
    </message>
    <message>
        <source>We use your number for this message only.</source>
        <translation>Numaranızı yalnızca bu mesaj için kullanırız.</translation>
    </message>
</context>
<context>
    <name>StaffDoor</name>
    <message>
        <source>The staff panel is shut</source>
        <translation>Personel paneli kapalı</translation>
    </message>
    <message>
        <source>This device has no staff PIN. “kiosk pin” makes one for its settings file.</source>
        <translation>Bu cihazın personel PIN’i yok. “kiosk pin” ayar dosyası için bir tane üretir.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Tamam</translation>
    </message>
</context>
<context>
    <name>StillThereSheet</name>
    <message numerus="yes">
        <source>We start over in %n second(s), so that nobody sees your order.</source>
        <translation>
            <numerusform>Siparişinizi başkası görmesin diye %n saniye sonra baştan başlıyoruz.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoreList</name>
    <message>
        <source>No store has one now.</source>
        <translation>Şu an hiçbir mağazada yok.</translation>
    </message>
    <message numerus="yes">
        <source>%n there</source>
        <translation>
            <numerusform>%n adet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Surround</name>
    <message>
        <source>Check again</source>
        <translation>Yeniden bak</translation>
    </message>
</context>
<context>
    <name>ThankYouScreen</name>
    <message>
        <source>Thank you for your order</source>
        <translation>Siparişiniz için teşekkürler</translation>
    </message>
    <message>
        <source>Your order number</source>
        <translation>Sipariş numaranız</translation>
    </message>
    <message>
        <source>Show this to our staff</source>
        <translation>Bunu görevlimize gösterin</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n ürün</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 paid</source>
        <translation>%1 ödendi</translation>
    </message>
    <message>
        <source>nothing to pay</source>
        <translation>ödenecek bir şey yok</translation>
    </message>
    <message>
        <source>Your receipt is being printed.</source>
        <translation>Fişiniz yazdırılıyor.</translation>
    </message>
    <message>
        <source>Your receipt is ready.</source>
        <translation>Fişiniz hazır.</translation>
    </message>
    <message>
        <source>If your receipt is not whole, our staff prints it again for you.</source>
        <translation>Fişiniz eksik çıktıysa görevlimiz yeniden yazdırır.</translation>
    </message>
    <message>
        <source>Our staff prints your receipt for you. Your number stays on this screen.</source>
        <translation>Fişinizi görevlimiz yazdırır. Numaranız bu ekranda kalıyor.</translation>
    </message>
</context>
<context>
    <name>TillScreen</name>
    <message>
        <source>Show this at the till</source>
        <translation>Bunu kasada gösterin</translation>
    </message>
    <message>
        <source>Our staff scans it, and you pay there as usual.</source>
        <translation>Görevlimiz okutur, siz de her zamanki gibi ödersiniz.</translation>
    </message>
    <message>
        <source>Send by SMS</source>
        <translation>SMS ile gönder</translation>
    </message>
    <message>
        <source>Pay on your phone</source>
        <translation>Telefonla öde</translation>
    </message>
    <message>
        <source>Waiting for your payment of %1</source>
        <translation>Ödemenizi bekliyoruz: %1</translation>
    </message>
    <message>
        <source>I have paid</source>
        <translation>Ödedim</translation>
    </message>
    <message>
        <source>Have you started paying at the till?</source>
        <translation>Kasada ödemeye başladınız mı?</translation>
    </message>
    <message>
        <source>The order number as a barcode</source>
        <translation>Barkod olarak sipariş numarası</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>TypedCard</name>
    <message>
        <source>Scan items and coupons before the card.</source>
        <translation>Ürün ve kuponları karttan önce okutun.</translation>
    </message>
    <message>
        <source>The card is forgotten here: type it again to ask once more.</source>
        <translation>Kart bilgisi burada silindi, bir daha sormak için yeniden yazın.</translation>
    </message>
    <message>
        <source>Please look at the number again.</source>
        <translation>Lütfen numaraya yeniden bakın.</translation>
    </message>
    <message>
        <source>Cards seldom have one like it. If it is right, go on.</source>
        <translation>Kartlarda böylesi az görülür. Doğruysa devam edin.</translation>
    </message>
    <message>
        <source>The number of a card has 12 to 19 digits.</source>
        <translation>Kart numarası 12–19 hanelidir.</translation>
    </message>
    <message>
        <source>Type the month and the year, as in 03 / 30.</source>
        <translation>Ayı ve yılı yazın, örneğin 03 / 30.</translation>
    </message>
    <message>
        <source>The security code has three digits, or four: it is beside the signature.</source>
        <translation>Güvenlik kodu üç ya da dört hanelidir, imzanın yanında yazar.</translation>
    </message>
    <message>
        <source>Nobody typed for a while, so the card is forgotten here.</source>
        <translation>Bir süre yazılmadığı için kart bilgisi burada silindi.</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Pay here,
skip the queue.</source>
        <translation>Sıra yok,
ödeme burada.</translation>
    </message>
    <message>
        <source>Scan your first item, or touch anywhere.</source>
        <translation>İlk ürününüzü okutun ya da ekrana dokunun.</translation>
    </message>
    <message>
        <source>Closed for
the moment.</source>
        <translation>Kısa bir
ara verdik.</translation>
    </message>
    <message>
        <source>We open again by ourselves. Our staff at the till is happy to help.</source>
        <translation>Birazdan kendiliğinden açılır. Kasadaki görevlimiz size yardımcı olur.</translation>
    </message>
    <message>
        <source>Usual view</source>
        <translation>Normal yazı</translation>
    </message>
    <message>
        <source>Easier view</source>
        <translation>Büyük yazı</translation>
    </message>
</context>
<context>
    <name>_Wait</name>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>%n saniye sonra yeniden deneyebilirsiniz.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>address</name>
    <message>
        <source>First name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Soyad</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Cep telefonu</translation>
    </message>
    <message>
        <source>Street, number, door</source>
        <translation>Sokak, bina, kapı no</translation>
    </message>
    <message>
        <source>Postcode, if you know it</source>
        <translation>Posta kodu, biliyorsanız</translation>
    </message>
    <message>
        <source>Call it</source>
        <translation>Adresin adı</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Ev</translation>
    </message>
    <message>
        <source>is needed</source>
        <translation>gerekli</translation>
    </message>
    <message>
        <source>not a mobile number</source>
        <translation>cep numarası değil</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>Demo</source>
        <translation>Gösterim</translation>
    </message>
    <message>
        <source>Demo: nothing is sold here</source>
        <translation>Gösterim: burada satış yapılmaz</translation>
    </message>
    <message>
        <source>Touch the screen to try it yourself</source>
        <translation>Denemek için ekrana dokunun</translation>
    </message>
</context>
<context>
    <name>destinations</name>
    <message>
        <source>free</source>
        <translation>ücretsiz</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>DD.MM.YYYY</source>
        <translation>GG.AA.YYYY</translation>
    </message>
    <message>
        <source>Choose below</source>
        <translation>Aşağıdan seçin</translation>
    </message>
    <message>
        <source>ready to scan</source>
        <translation>okutabilirsiniz</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Diğerleri</translation>
    </message>
    <message>
        <source>Please fill this in</source>
        <translation>Lütfen burayı doldurun</translation>
    </message>
    <message>
        <source>A whole number, as in 12</source>
        <translation>Tam sayı, örneğin 12</translation>
    </message>
    <message>
        <source>A number, as in 12</source>
        <translation>Sayı, örneğin 12</translation>
    </message>
    <message>
        <source>A date, as in 24.12.2026</source>
        <translation>Tarih, örneğin 24.12.2026</translation>
    </message>
    <message>
        <source>Choose one of these</source>
        <translation>Bunlardan birini seçin</translation>
    </message>
    <message>
        <source>Not a phone number</source>
        <translation>Bu bir telefon numarası değil</translation>
    </message>
    <message>
        <source>Not an e-mail address</source>
        <translation>Bu bir e-posta adresi değil</translation>
    </message>
    <message>
        <source>A little too long</source>
        <translation>Biraz uzun oldu</translation>
    </message>
    <message>
        <source>our staff can help with this</source>
        <translation>görevlimiz yardımcı olur</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>isteğe bağlı</translation>
    </message>
</context>
<context>
    <name>out_of_order</name>
    <message>
        <source>Out of order</source>
        <translation>Hizmet dışı</translation>
    </message>
    <message>
        <source>Please ask our staff, or pay at the till.</source>
        <translation>Lütfen görevlimize sorun veya kasada ödeyin.</translation>
    </message>
    <message>
        <source>If you paid, your order will be confirmed. Please do not pay again.</source>
        <translation>Ödediyseniz siparişiniz onaylanacak. Lütfen bir daha ödemeyin.</translation>
    </message>
    <message>
        <source>For our staff:</source>
        <translation>Görevlimiz için:</translation>
    </message>
</context>
<context>
    <name>receipt</name>
    <message>
        <source>Paid</source>
        <translation>Ödenen</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Sipariş numarası</translation>
    </message>
    <message>
        <source>Thank you for your order</source>
        <translation>Siparişiniz için teşekkürler</translation>
    </message>
    <message>
        <source>%1 more rows are not printed</source>
        <translation>%1 satır daha basılmadı</translation>
    </message>
    <message>
        <source>This receipt has no fiscal value</source>
        <translation>Mali değeri yoktur</translation>
    </message>
</context>
<context>
    <name>replay</name>
    <message>
        <source>Replay</source>
        <translation>Tekrar oynatma</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>duraklatıldı</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>son</translation>
    </message>
    <message>
        <source>a request unknown here</source>
        <translation>burada bilinmeyen bir istek</translation>
    </message>
    <message>
        <source>no word</source>
        <translation>yanıt yok</translation>
    </message>
    <message>
        <source>after they left</source>
        <translation>ayrıldıktan sonra</translation>
    </message>
    <message>
        <source>a shopper came</source>
        <translation>müşteri geldi</translation>
    </message>
    <message>
        <source>the kiosk began again</source>
        <translation>kiosk yeniden başladı</translation>
    </message>
    <message>
        <source>the shopper left</source>
        <translation>müşteri ayrıldı</translation>
    </message>
    <message>
        <source>the message was read</source>
        <translation>mesaj okundu</translation>
    </message>
    <message>
        <source>Shopper %1</source>
        <translation>Müşteri %1</translation>
    </message>
    <message>
        <source>••••• ••• ••••• (the shop&apos;s own words are not kept)</source>
        <translation>••••• ••• ••••• (mağazanın kendi sözleri saklanmaz)</translation>
    </message>
</context>
<context>
    <name>rows</name>
    <message>
        <source>Gift box</source>
        <translation>Hediye kutusu</translation>
    </message>
    <message>
        <source>with a card</source>
        <translation>kartlı</translation>
    </message>
    <message>
        <source>coupon</source>
        <translation>kupon</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>indirim</translation>
    </message>
    <message>
        <source>Other deductions</source>
        <translation>Düşülen diğer tutarlar</translation>
    </message>
    <message>
        <source>Other charges</source>
        <translation>Diğer ücretler</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Kargo</translation>
    </message>
    <message>
        <source>Loyalty points</source>
        <translation>Kullanılan puan</translation>
    </message>
    <message>
        <source>Card campaign</source>
        <translation>Kampanya</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Kupon</translation>
    </message>
</context>
<context>
    <name>sheets</name>
    <message>
        <source>Which language?</source>
        <translation>Hangi dil olsun?</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Kısaca anlatalım</translation>
    </message>
    <message>
        <source>Scan your items, answer what you like and skip the rest.</source>
        <translation>Ürünlerinizi okutun; dilediğinizi yanıtlayın, gerisini geçin.</translation>
    </message>
    <message>
        <source>Pay on your own phone or at the till.</source>
        <translation>Kendi telefonunuzda ya da kasada ödeyin.</translation>
    </message>
    <message>
        <source>If something does not work, our staff is happy to help.</source>
        <translation>Takılırsanız görevlimiz memnuniyetle yardımcı olur.</translation>
    </message>
    <message>
        <source>Back to my order</source>
        <translation>Siparişime dön</translation>
    </message>
    <message>
        <source>Start over?</source>
        <translation>Baştan başlayalım mı?</translation>
    </message>
    <message>
        <source>If you have paid, your order will be confirmed all the same. Please do not pay again.</source>
        <translation>Ödediyseniz siparişiniz yine de onaylanacak. Lütfen bir daha ödemeyin.</translation>
    </message>
    <message>
        <source>Your basket will be emptied, and everything you entered is forgotten.</source>
        <translation>Sepetiniz boşaltılır, girdiğiniz her şey silinir.</translation>
    </message>
    <message>
        <source>Keep my order</source>
        <translation>Siparişim kalsın</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Baştan başla</translation>
    </message>
    <message>
        <source>Your session ended for your safety.</source>
        <translation>Güvenliğiniz için oturumunuz kapandı.</translation>
    </message>
    <message>
        <source>Nothing was paid here. Start over, and scan your items again.</source>
        <translation>Burada ödeme alınmadı. Baştan başlayıp ürünlerinizi yeniden okutun.</translation>
    </message>
    <message>
        <source>Still there?</source>
        <translation>Hâlâ orada mısınız?</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Evet, buradayım</translation>
    </message>
    <message>
        <source>Continue with this order?</source>
        <translation>Siparişe devam mı?</translation>
    </message>
    <message>
        <source>Yes, continue</source>
        <translation>Evet, devam et</translation>
    </message>
    <message>
        <source>No, start over</source>
        <translation>Hayır, baştan başla</translation>
    </message>
    <message>
        <source>This device had to start again. Your order is kept.</source>
        <translation>Bu cihaz yeniden başlamak zorunda kaldı. Siparişiniz duruyor.</translation>
    </message>
</context>
<context>
    <name>staff</name>
    <message>
        <source>Not taken back: %1</source>
        <translation>Geri alınmadı: %1</translation>
    </message>
    <message>
        <source>A payment under way when the shopper left</source>
        <translation>Müşteri giderken süren bir ödeme</translation>
    </message>
    <message>
        <source>An item was added</source>
        <translation>Ürün eklendi</translation>
    </message>
    <message>
        <source>A quantity was changed</source>
        <translation>Adet değişti</translation>
    </message>
    <message>
        <source>The basket was emptied</source>
        <translation>Sepet boşaltıldı</translation>
    </message>
    <message>
        <source>The basket was read</source>
        <translation>Sepet okundu</translation>
    </message>
    <message>
        <source>Goods were searched for</source>
        <translation>Ürün arandı</translation>
    </message>
    <message>
        <source>A product was opened</source>
        <translation>Bir ürün açıldı</translation>
    </message>
    <message>
        <source>Stores were asked for a product</source>
        <translation>Bir ürün mağazalarda arandı</translation>
    </message>
    <message>
        <source>The checkout was begun</source>
        <translation>Ödeme adımları başladı</translation>
    </message>
    <message>
        <source>The order was read</source>
        <translation>Sipariş okundu</translation>
    </message>
    <message>
        <source>A code was looked up</source>
        <translation>Bir kod arandı</translation>
    </message>
    <message>
        <source>Checkout without an account</source>
        <translation>Hesapsız ödeme adımları</translation>
    </message>
    <message>
        <source>Store to pick up at</source>
        <translation>Teslim alınacak mağaza</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Is a gift box offered?</source>
        <translation>Hediye kutusu var mı?</translation>
    </message>
    <message>
        <source>Which bags are offered?</source>
        <translation>Hangi poşetler var?</translation>
    </message>
    <message>
        <source>Gift box</source>
        <translation>Hediye kutusu</translation>
    </message>
    <message>
        <source>Bag</source>
        <translation>Poşet</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Kupon</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puan</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>The order&apos;s address</source>
        <translation>Siparişin adresi</translation>
    </message>
    <message>
        <source>An address that was typed in</source>
        <translation>Yazılan bir adres</translation>
    </message>
    <message>
        <source>Card rewards</source>
        <translation>Kart puanı</translation>
    </message>
    <message>
        <source>Card offer</source>
        <translation>Kart fırsatı</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Kargo</translation>
    </message>
    <message>
        <source>Way of delivery</source>
        <translation>Teslimat şekli</translation>
    </message>
    <message>
        <source>Way to pay</source>
        <translation>Ödeme şekli</translation>
    </message>
    <message>
        <source>Payment on the phone</source>
        <translation>Telefonda ödeme</translation>
    </message>
    <message>
        <source>Text message with the code</source>
        <translation>Kodlu kısa mesaj</translation>
    </message>
    <message>
        <source>Text message with the link</source>
        <translation>Bağlantılı kısa mesaj</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>kabul edildi</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>reddedildi</translation>
    </message>
    <message>
        <source>did not happen</source>
        <translation>gerçekleşmedi</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>session ended</source>
        <translation>oturum sona erdi</translation>
    </message>
    <message>
        <source>Look in the shop&apos;s orders whether it was paid. Do not charge twice.</source>
        <translation>Ödenip ödenmediğine mağazanın siparişlerinden bakın. İki kez tahsil etmeyin.</translation>
    </message>
    <message>
        <source>Ask the shopper whether the message came, before it is sent again.</source>
        <translation>Yeniden göndermeden önce mesajın gelip gelmediğini müşteriye sorun.</translation>
    </message>
    <message>
        <source>Compare the order at the shop with what the shopper wanted.</source>
        <translation>Mağazadaki siparişi müşterinin istediğiyle karşılaştırın.</translation>
    </message>
    <message>
        <source>Reference %1.</source>
        <translation>Referans %1.</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Ürün %1</translation>
    </message>
    <message>
        <source>Discount %1</source>
        <translation>İndirim %1</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Ödenecek</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>Total with interest</source>
        <translation>Vade farkıyla toplam</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Kargo</translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>Poşetler</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Sepet</translation>
    </message>
    <message>
        <source>Items before discounts</source>
        <translation>İndirimsiz ürünler</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>İndirimler</translation>
    </message>
    <message>
        <source>Number of items</source>
        <translation>Ürün sayısı</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>Kuponlar</translation>
    </message>
    <message>
        <source>may be a badge: not shown</source>
        <translation>personel kartı olabilir: gösterilmez</translation>
    </message>
    <message>
        <source>may be a card: not shown</source>
        <translation>kart olabilir: gösterilmez</translation>
    </message>
    <message>
        <source>%1 keys in %2 ms, at most %3 ms apart, %4.</source>
        <translation>%2 ms&apos;de %1 tuş, arası en çok %3 ms, %4.</translation>
    </message>
    <message>
        <source>ended by Enter</source>
        <translation>Enter ile bitti</translation>
    </message>
    <message>
        <source>ended by Tab</source>
        <translation>Tab ile bitti</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>sonu gelmedi</translation>
    </message>
    <message>
        <source>no code of an item</source>
        <translation>bir ürün kodu değil</translation>
    </message>
    <message>
        <source>label of a scale: %1</source>
        <translation>terazi etiketi: %1</translation>
    </message>
    <message>
        <source>a product&apos;s number</source>
        <translation>bir ürün numarası</translation>
    </message>
    <message>
        <source>a code of the shop</source>
        <translation>mağazanın bir kodu</translation>
    </message>
    <message>
        <source>It came without the Enter that this scanner usually sends.</source>
        <translation>Bu okuyucunun her zaman gönderdiği Enter gelmedi.</translation>
    </message>
    <message>
        <source>It paused in the middle. For a slow one set devices.scanner.gap_ms.</source>
        <translation>Ortasında durdu. Yavaş bir okuyucu için devices.scanner.gap_ms ayarlanır.</translation>
    </message>
    <message>
        <source>Keys of two scanners came at once, or somebody typed meanwhile.</source>
        <translation>İki okuyucunun tuşları birlikte geldi ya da o sırada biri yazdı.</translation>
    </message>
    <message>
        <source>It is longer than any code. Have the scanner send Enter after each.</source>
        <translation>Hiçbir kod bu kadar uzun değil. Okuyucu her koddan sonra Enter göndermeli.</translation>
    </message>
    <message>
        <source>It is too short for a code. It was read in part.</source>
        <translation>Bir kod için çok kısa. Yalnızca bir bölümü okundu.</translation>
    </message>
    <message>
        <source>Its check digit is wrong: it was misread, or printed wrong.</source>
        <translation>Kontrol basamağı yanlış: yanlış okundu ya da yanlış basıldı.</translation>
    </message>
    <message>
        <source>The scanner types for another layout. Set devices.scanner.layout.</source>
        <translation>Okuyucu başka bir klavye düzenine göre yazıyor. devices.scanner.layout ayarlanır.</translation>
    </message>
    <message>
        <source>It is a web address that names no product.</source>
        <translation>Ürün belirtmeyen bir web adresi.</translation>
    </message>
    <message>
        <source>It is a GS1 code without a product&apos;s number.</source>
        <translation>Ürün numarası olmayan bir GS1 kodu.</translation>
    </message>
    <message>
        <source>It is longer than a code of the shop.</source>
        <translation>Mağazanın kodlarından daha uzun.</translation>
    </message>
    <message>
        <source>There is nothing in it but control characters.</source>
        <translation>İçinde kontrol karakterlerinden başka bir şey yok.</translation>
    </message>
    <message>
        <source>This device&apos;s keyboard layout makes %1 of it: it was read by its keys.</source>
        <translation>Bu cihazın klavye düzeniyle %1 olurdu: tuşların yerine göre okundu.</translation>
    </message>
    <message>
        <source>The paper is nearly used up.</source>
        <translation>Kâğıt bitmek üzere.</translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation>Yazıcıda kâğıt bitti.</translation>
    </message>
    <message>
        <source>The printer&apos;s cover is open.</source>
        <translation>Yazıcının kapağı açık.</translation>
    </message>
    <message>
        <source>The cutter is stuck. Take the jammed paper out.</source>
        <translation>Kesici takıldı. Sıkışan kâğıdı çıkarın.</translation>
    </message>
    <message>
        <source>The printer reports an error. Switch it off and on.</source>
        <translation>Yazıcı hata bildiriyor. Kapatıp açın.</translation>
    </message>
    <message>
        <source>The printer is not ready. Look at its lamps and its feed key.</source>
        <translation>Yazıcı hazır değil. Lambalarına ve besleme tuşuna bakın.</translation>
    </message>
    <message>
        <source>The printer does not answer. Check its cable and its power.</source>
        <translation>Yazıcı yanıt vermiyor. Kablosunu ve elektriğini kontrol edin.</translation>
    </message>
    <message>
        <source>The printer lets nobody print. Check that it is free.</source>
        <translation>Yazıcı yazdırmaya izin vermiyor. Meşgul olmadığını kontrol edin.</translation>
    </message>
    <message>
        <source>The printer stopped in the middle of a receipt. Look how much of it came out.</source>
        <translation>Yazıcı fişin ortasında durdu. Ne kadarının çıktığına bakın.</translation>
    </message>
    <message>
        <source>The printer does not say whether it printed. Look whether the receipt came out.</source>
        <translation>Yazıcı yazdırıp yazdırmadığını bildirmiyor. Fişin çıkıp çıkmadığına bakın.</translation>
    </message>
</context>
<context>
    <name>titles</name>
    <message>
        <source>Basket</source>
        <translation>Sepet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Gift box</source>
        <translation>Hediye kutusu</translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>Poşet</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Teslimat</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>Kupon</translation>
    </message>
    <message>
        <source>Extras</source>
        <translation>Ekler</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Puan</translation>
    </message>
    <message>
        <source>Card rewards</source>
        <translation>Kart puanı</translation>
    </message>
    <message>
        <source>Card offers</source>
        <translation>Kart fırsatları</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Ödeme</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>The shop did not accept that. Try it another way, or ask our staff.</source>
        <translation>Mağaza bunu kabul etmedi. Başka türlü deneyin ya da görevlimize sorun.</translation>
    </message>
    <message>
        <source>That was a little often.</source>
        <translation>Biraz sık denendi.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Birazdan yeniden deneyin.</translation>
    </message>
    <message>
        <source>Several codes were not accepted here.</source>
        <translation>Burada birkaç kod kabul edilmedi.</translation>
    </message>
    <message>
        <source>Go on without one, or ask our staff: they can let you try again.</source>
        <translation>Kuponsuz devam edin ya da çalışanlarımıza sorun: yeniden denemenize izin verebilirler.</translation>
    </message>
    <message>
        <source>At most %1 of this may be bought at once.</source>
        <translation>Bu üründen bir seferde en çok %1 adet alınabilir.</translation>
    </message>
    <message>
        <source>They are in your basket already.</source>
        <translation>Sepetinizde zaten bu kadar var.</translation>
    </message>
    <message>
        <source>This number has had enough messages for today.</source>
        <translation>Bu numaraya bugünlük yeterince mesaj gönderildi.</translation>
    </message>
    <message>
        <source>No message can be sent from here for now.</source>
        <translation>Buradan şimdilik mesaj gönderilemiyor.</translation>
    </message>
    <message>
        <source>We have sent two messages, and may not send more.</source>
        <translation>İki mesaj gönderdik, daha fazlasını gönderemiyoruz.</translation>
    </message>
    <message>
        <source>Go back to the code, or ask our staff.</source>
        <translation>Koda dönün ya da görevlimize sorun.</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>Bağlantı yok.</translation>
    </message>
    <message>
        <source>Nothing was sent, and nothing you entered is lost. Try again in a moment.</source>
        <translation>Hiçbir şey gönderilmedi, girdikleriniz duruyor. Birazdan yeniden deneyin.</translation>
    </message>
    <message>
        <source>That did not arrive.</source>
        <translation>Bu, mağazaya ulaşmadı.</translation>
    </message>
    <message>
        <source>We looked: nothing was changed. You can try again.</source>
        <translation>Baktık, hiçbir şey değişmemiş. Yeniden deneyebilirsiniz.</translation>
    </message>
    <message>
        <source>The shop did not answer.</source>
        <translation>Mağazadan yanıt gelmedi.</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing you entered is lost. Try again.</source>
        <translation>Hiçbir şey değişmedi, girdikleriniz duruyor. Yeniden deneyin.</translation>
    </message>
    <message>
        <source>We could not see whether that worked.</source>
        <translation>Bunun olup olmadığını göremedik.</translation>
    </message>
    <message>
        <source>Look at your order, or let us check once more.</source>
        <translation>Siparişinize bakın ya da bir kez daha kontrol edelim.</translation>
    </message>
    <message>
        <source>This device needs attention.</source>
        <translation>Bu cihazla ilgilenmemiz gerekiyor.</translation>
    </message>
    <message>
        <source>Nothing you entered is lost. Please ask our staff.</source>
        <translation>Girdikleriniz duruyor. Lütfen görevlimize haber verin.</translation>
    </message>
    <message>
        <source>Your session ended for your safety.</source>
        <translation>Güvenliğiniz için oturumunuz kapandı.</translation>
    </message>
    <message>
        <source>Nothing was charged here. Start over, and scan your items again.</source>
        <translation>Burada ödeme alınmadı. Baştan başlayıp ürünlerinizi yeniden okutun.</translation>
    </message>
    <message>
        <source>We do not know the code %1.</source>
        <translation>%1 kodunu tanımıyoruz.</translation>
    </message>
    <message>
        <source>Scan it once more, or ask our staff.</source>
        <translation>Bir kez daha okutun ya da görevlimize sorun.</translation>
    </message>
    <message>
        <source>The number %1 was not read right.</source>
        <translation>%1 numarası doğru okunmadı.</translation>
    </message>
    <message>
        <source>is in your basket now.</source>
        <translation>artık sepetinizde.</translation>
    </message>
    <message>
        <source>That code opens a web page and names no item.</source>
        <translation>Bu kod bir web sayfası açar, ürün belirtmez.</translation>
    </message>
    <message>
        <source>Scan the bars on the item, or ask our staff.</source>
        <translation>Ürünün üzerindeki çizgili barkodu okutun ya da görevlimize sorun.</translation>
    </message>
    <message>
        <source>That code names no item.</source>
        <translation>Bu kod bir ürün belirtmiyor.</translation>
    </message>
    <message>
        <source>This label has a weight, and the item is not sold by weight here.</source>
        <translation>Bu etikette ağırlık var, ürün ise burada tartıyla satılmıyor.</translation>
    </message>
    <message>
        <source>Our staff is happy to help.</source>
        <translation>Görevlimiz size yardımcı olur.</translation>
    </message>
    <message>
        <source>That scan could not be read.</source>
        <translation>Bu kod okunamadı.</translation>
    </message>
    <message>
        <source>This order is finished.</source>
        <translation>Bu sipariş tamamlandı.</translation>
    </message>
    <message>
        <source>Start a new one to scan an item.</source>
        <translation>Ürün okutmak için yeni bir sipariş başlatın.</translation>
    </message>
    <message>
        <source>This order is being paid.</source>
        <translation>Bu sipariş ödeniyor.</translation>
    </message>
    <message>
        <source>Nothing was added to it.</source>
        <translation>Siparişe bir şey eklenmedi.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Hiçbir şey eklenmedi.</translation>
    </message>
    <message>
        <source>Close this first, then scan again.</source>
        <translation>Önce bunu kapatın, sonra yeniden okutun.</translation>
    </message>
    <message>
        <source>We are closed for the moment.</source>
        <translation>Şu an kapalıyız.</translation>
    </message>
    <message>
        <source>Our staff at the till is happy to help.</source>
        <translation>Kasadaki görevlimiz size yardımcı olur.</translation>
    </message>
    <message>
        <source>Scan again when the first page is back.</source>
        <translation>İlk sayfa geri gelince yeniden okutun.</translation>
    </message>
    <message>
        <source>%1 is sold out.</source>
        <translation>%1 tükendi.</translation>
    </message>
    <message>
        <source>Put this one back, or ask our staff for another.</source>
        <translation>Bunu yerine bırakın ya da görevlimizden başka bir tane isteyin.</translation>
    </message>
    <message>
        <source>The price changed.</source>
        <translation>Fiyat değişti.</translation>
    </message>
    <message>
        <source>It was %1 and is now %2. Go on if that is all right.</source>
        <translation>%1 yerine şimdi %2. Sizin için uygunsa devam edin.</translation>
    </message>
    <message>
        <source>The shop sent a price that this screen cannot read.</source>
        <translation>Mağaza, bu ekranın okuyamadığı bir fiyat gönderdi.</translation>
    </message>
    <message>
        <source>The shop sent prices in more than one currency.</source>
        <translation>Mağaza fiyatları birden çok para biriminde gönderdi.</translation>
    </message>
    <message>
        <source>Paying here does not work at the moment.</source>
        <translation>Şu anda buradan ödeme yapılamıyor.</translation>
    </message>
    <message>
        <source>Choose another way to pay, or ask our staff.</source>
        <translation>Başka bir ödeme yolu seçin ya da görevlimize sorun.</translation>
    </message>
    <message>
        <source>The code on this screen has expired.</source>
        <translation>Bu ekrandaki kodun süresi doldu.</translation>
    </message>
    <message>
        <source>Choose once more how to pay. If you have paid, please tell our staff.</source>
        <translation>Ödeme yolunu yeniden seçin. Ödediyseniz lütfen görevlimize söyleyin.</translation>
    </message>
    <message>
        <source>The total is below zero: nothing can be paid here.</source>
        <translation>Toplam sıfırın altında: burada ödeme yapılamaz.</translation>
    </message>
    <message>
        <source>There is nothing to pay, and this screen cannot finish the order.</source>
        <translation>Ödenecek bir şey yok, ama bu ekran siparişi tamamlayamıyor.</translation>
    </message>
    <message>
        <source>The shop has one more question that this screen cannot ask.</source>
        <translation>Mağazanın bir sorusu daha var, onu bu ekran soramıyor.</translation>
    </message>
    <message>
        <source>Please ask our staff. Your order is kept.</source>
        <translation>Lütfen görevlimize sorun. Siparişiniz duruyor.</translation>
    </message>
    <message>
        <source>The shop asks for a billing address.</source>
        <translation>Mağaza bir fatura adresi istiyor.</translation>
    </message>
    <message>
        <source>Please ask our staff: they can sign this device in at the shop.</source>
        <translation>Lütfen görevlilerimize sorun: bu cihazla mağazada oturum açabilirler.</translation>
    </message>
    <message>
        <source>The shop does not offer this at the moment. Just go on.</source>
        <translation>Mağaza şu anda bunu sunmuyor. Devam edebilirsiniz.</translation>
    </message>
    <message>
        <source>The shop did not answer about your card.</source>
        <translation>Mağaza kartınız için yanıt vermedi.</translation>
    </message>
    <message>
        <source>Nothing was charged. The card is forgotten here: type it again to ask.</source>
        <translation>Karttan para çekilmedi. Kart bilgisi burada silindi, sormak için yeniden yazın.</translation>
    </message>
    <message>
        <source>That was a bank card.</source>
        <translation>Bu bir banka kartıydı.</translation>
    </message>
    <message>
        <source>Goods are scanned here. Nothing was read or charged, and nothing is kept.</source>
        <translation>Burada ürünler okutulur. Hiçbir şey okunmadı, ödeme alınmadı ve hiçbir şey saklanmıyor.</translation>
    </message>
    <message>
        <source>That may be the number of a bank card.</source>
        <translation>Bu bir banka kartının numarası olabilir.</translation>
    </message>
    <message>
        <source>It was wiped here and sent nowhere. Please leave it out.</source>
        <translation>Burada silindi ve hiçbir yere gönderilmedi. Lütfen yazmayın.</translation>
    </message>
    <message>
        <source>That could be a real card.</source>
        <translation>Bu gerçek bir kart olabilir.</translation>
    </message>
    <message>
        <source>This is a demonstration: nothing was sent. Try 4242 4242 4242 4242.</source>
        <translation>Bu bir gösterimdir, hiçbir şey gönderilmedi. 4242 4242 4242 4242 ile deneyin.</translation>
    </message>
    <message>
        <source>Card points</source>
        <translation>Kart puanı</translation>
    </message>
    <message>
        <source>Brand points</source>
        <translation>Marka puanı</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puan</translation>
    </message>
</context>
<context>
    <name>writing</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
</TS>
