"""A receipt as a shop in Turkey writes one."""

from kiosk.receipts.contents import Receipt, ReceiptLine

NUMBER = "816910908011148"
PAGE = "https://shop.example/orders/completed/IjgxNjkxMDkwODAxMTE0OCI:1mRByT:tTgD/"
RECEIPT = Receipt(
    shop="Moda Ev",
    lines=(
        ReceiptLine("Keten kırlent, doğal, 45 × 45 cm", "₺798,00", 2),
        ReceiptLine("Hediye kutusu", "₺10,90"),
        ReceiptLine("HOSGELDIN kuponu", "−₺50,00"),
    ),
    total=ReceiptLine("Ödenen", "₺758,90"),
    order_title="Sipariş numaranız",
    order_number=NUMBER,
    order_page=PAGE,
    head=("Bağdat Caddesi mağazası", "23.11.2026 19:40"),
    footer=("Teşekkür ederiz.", "Siparişinizi bu kodla izleyebilirsiniz."),
)

ARABIC = Receipt(
    shop="متجر الموضة",
    lines=(
        ReceiptLine("قميص كتان أزرق", "798,00 ر.س", 2),
        ReceiptLine("Ceramic mug", "10,90 ر.س"),
        ReceiptLine("خصم WELCOME", "-50,00 ر.س"),
    ),
    total=ReceiptLine("المدفوع", "758,90 ر.س"),
    order_title="رقم طلبك",
    order_number=NUMBER,
    order_page=PAGE,
    head=("فرع شارع بغداد", "23.11.2026 19:40"),
    footer=("شكرًا لطلبك", "لا قيمة ضريبية لهذا الإيصال"),
    right_to_left=True,
)
CHINESE = Receipt(
    shop="时尚之家",
    lines=(
        ReceiptLine("天然亚麻靠垫，四十五厘米见方，可拆洗的外套，本店自己的缝纫间制作", "¥798.00", 2),
        ReceiptLine("礼品盒", "¥10.90"),
        ReceiptLine("WELCOME 优惠券", "-¥50.00"),
    ),
    total=ReceiptLine("已付", "¥758.90"),
    order_title="您的订单号",
    order_number=NUMBER,
    order_page=PAGE,
    head=("巴格达大街店", "2026-11-23 19:40"),
    footer=("谢谢惠顾", "本小票不作报销凭证"),
)
