"""Why there is no shop to probe at an address: a sentence that says what to do."""

from kiosk.api.reply import NotSent, Refused, Reply, Unknown, Why

_PAGE = (
    "answers with a page or leads elsewhere, not as a shop's API does. See that shop.url is the shop's own "
    "address, with or without www. as the shop has it, and that no sign-in page of the network and no "
    "maintenance page stands between."
)
_SENTENCES = {
    Why.NO_CONNECTION: "does not answer. See that shop.url is right, and that this machine is on the network "
    "and finds names (DNS).",
    Why.NOT_TRUSTED: "shows a certificate that this machine does not trust: it has ended, is another host's, "
    "or is signed by nobody known here. See that shop.url is right and that this machine's clock is; else "
    "the shop has to renew it, or its authority has to be added to this system's.",
    Why.NOT_THE_SHOP: _PAGE,
    Why.SIGN_IN: "sends everybody to a sign-in page. See that it is the shop's public address, and whether "
    "shop.headers have to name this kiosk.",
    Why.SHUT_OUT: "shuts this device out. Have the shop let it in: by its address, by shop.headers, or by "
    "shop.user_agent.",
    Why.UNREADABLE: "answers, and not as a shop's API does. See that shop.url is the shop's own address.",
    Why.TOO_LARGE: "answers more than any shop's API does. See that shop.url is the shop's own address.",
    Why.TOO_SLOW: "takes more than ten seconds for an answer. Try again, and ask the shop if that stays.",
    Why.CUT: "ends the connection before its answer. Try again, and see that no firewall stands between.",
    Why.SERVER_ERROR: "answers that it is out of order. Try again later, and ask the shop if that stays.",
}
_REFUSED = (
    "has no basket for this device (HTTP {status}). See that shop.url is the address of a shop on Akinon "
    "Commerce, with the path that its API has, if any."
)
_OTHERWISE = "lets this device have no session. Ask the shop."


def no_shop(url: str, reply: Reply) -> str:
    """The sentence of an answer that no basket came with."""
    match reply:
        case Refused(status=status):
            return f"{url} {_REFUSED.format(status=status)}"
        case NotSent(why) | Unknown(why):
            return f"{url} {_SENTENCES.get(why, _OTHERWISE)}"
        case _:
            return f"{url} {_OTHERWISE}"
