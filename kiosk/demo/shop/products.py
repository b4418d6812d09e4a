"""A product and a basket in the API's JSON."""

from typing import Any

from kiosk.demo.shop.catalogue import Product
from kiosk.demo.shop.money import wire
from kiosk.demo.shop.pricing import Bill
from kiosk.demo.shop.session import Session


def product_json(product: Product, language: str, base: str) -> dict[str, Any]:
    return {
        "pk": product.pk,
        "name": product.name[language],
        "sku": product.sku,
        "base_code": product.sku,
        "attributes": {"barcode": product.ean, "category": product.category, **product.attributes},
        "attribute_set": 1,
        "attributes_kwargs": {},
        "extra_attributes": {},
        "productimage_set": [_image(product, base)] if product.picture else [],
        "price": wire(product.price),
        "in_stock": product.stock > 0,
        "currency_type": "try",
        "retail_price": wire(product.retail_price),
        "unit_type": "qty",
        "absolute_url": f"/product/{product.pk}/",
        "productvideo_set": [],
        "product_type": "0",
        "price_type": "default",
        "form_schema": None,
        "is_ready_to_basket": product.stock > 0,
        "stock": product.stock,
        "data_source": None,
        "basket_offers": [],
    }


def _image(product: Product, base: str) -> dict[str, Any]:
    address = f"{base}/media/{product.picture}"
    return {"pk": product.pk, "status": "active", "image": address, "order": 0, "specialimage_set": []}


def item_json(product: Product, quantity: int, language: str, base: str) -> dict[str, Any]:
    return {
        "id": product.pk,
        "quantity": quantity,
        "unit_price": wire(product.price),
        "price": wire(product.price),
        "retail_price": wire(product.retail_price),
        "total_amount": wire(product.price * quantity),
        "tax_rate": "20.00",
        "discount_amount": "0.00",
        "shipping_discount": None,
        "currency_type": "try",
        "currency_type_label": "TL",
        "product": product_json(product, language, base),
        "attributes": {},
        "attributes_kwargs": {},
        "image": f"{base}/media/{product.picture}" if product.picture else None,
        "parent": None,
        "offer_badges": [],
        "stock": product.stock,
        "datasource": None,
    }


def basket_json(session: Session, bill: Bill, items: list[dict[str, Any]]) -> dict[str, Any]:
    discounts = [{"description": one.description, "discount": wire(one.amount)} for one in bill.discounts]
    return {
        "pk": session.basket_pk,
        "basketitem_set": items,
        "total_quantity": sum(session.lines.values()),
        "total_amount": wire(bill.basket),
        "total_product_amount": wire(bill.products),
        "total_discount_amount": wire(bill.products - bill.basket),
        "discounts": discounts,
        "upsell_messages": [],
        "upsell_details": [],
        "voucher_code": session.voucher,
        "unavailable_basket_products": [],
        "segment": None,
        "created_date": session.created,
        "modified_date": session.created,
    }
