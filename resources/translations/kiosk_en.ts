<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DevicesSection</name>
    <message numerus="yes">
        <source>%n receipt(s) wait</source>
        <translation>
            <numerusform>%n receipt waits</numerusform>
            <numerusform>%n receipts wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No message goes out for %n minute(s).</source>
        <translation>
            <numerusform>No message goes out for %n minute.</numerusform>
            <numerusform>No message goes out for %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoubtsSection</name>
    <message numerus="yes">
        <source>%n wrong PIN(s) at this screen</source>
        <translation>
            <numerusform>%n wrong PIN at this screen</numerusform>
            <numerusform>%n wrong PINs at this screen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoodsShelf</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LiveSummary</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n digit</numerusform>
            <numerusform>%n digits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacePicker</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductCard</name>
    <message numerus="yes">
        <source>At most %n for one basket</source>
        <translation>
            <numerusform>At most %n for one basket</numerusform>
            <numerusform>At most %n for one basket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnedSheet</name>
    <message numerus="yes">
        <source>It is dropped in %n second(s), so that nobody else sees it.</source>
        <translation>
            <numerusform>It is dropped in %n second, so that nobody else sees it.</numerusform>
            <numerusform>It is dropped in %n seconds, so that nobody else sees it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafeScreen</name>
    <message numerus="yes">
        <source>It goes on by itself in %n second(s).</source>
        <translation>
            <numerusform>It goes on by itself in %n second.</numerusform>
            <numerusform>It goes on by itself in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecondDisplay</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n digit</numerusform>
            <numerusform>%n digits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SmsScreen</name>
    <message numerus="yes">
        <source>Send again in %n second(s)</source>
        <translation>
            <numerusform>Send again in %n second</numerusform>
            <numerusform>Send again in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StillThereSheet</name>
    <message numerus="yes">
        <source>We start over in %n second(s), so that nobody sees your order.</source>
        <translation>
            <numerusform>We start over in %n second, so that nobody sees your order.</numerusform>
            <numerusform>We start over in %n seconds, so that nobody sees your order.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoreList</name>
    <message numerus="yes">
        <source>%n there</source>
        <translation>
            <numerusform>%n there</numerusform>
            <numerusform>%n there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThankYouScreen</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Wait</name>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>You can try again in %n second.</numerusform>
            <numerusform>You can try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
</TS>
