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
