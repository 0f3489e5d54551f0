"""The sheets that lie on a desk: what people come to a service desk for most, and why each is among them."""

from collections.abc import Sequence
from typing import NamedTuple

from ybguide.domain.address import Address, guide_at, task_at


class OnDesk(NamedTuple):
    """A sheet of the pile; ``why`` is for whoever changes the list."""

    address: Address
    why: str


DESK: Sequence[OnDesk] = (
    OnDesk(guide_at("alipay/activate"), "the shortest way on a phone, and an app that most have"),
    OnDesk(guide_at("wechat/activate/mini-program"), "the app that everybody has"),
    OnDesk(guide_at("national-app/activate"), "the only app with all tasks"),
    OnDesk(guide_at("bank-app/activate"), "counters of banks hand it out"),
    OnDesk(
        guide_at("offline/activate/terminal"), "who cannot scan a face at home does it at the terminal here"
    ),
    OnDesk(guide_at("offline/activate/window"), "and who has no phone, at this window"),
    OnDesk(
        guide_at("family-account/activate"), "children and old people without a phone are asked about daily"
    ),
    OnDesk(task_at("family-add"), "the way that is recommended to add them"),
    OnDesk(guide_at("wechat/show-code"), "what everybody does next, in the app that everybody has"),
    OnDesk(guide_at("alipay/show-code"), "the same in the other"),
    OnDesk(
        guide_at("national-app/password-reset"), "a forgotten password is the most common way to be stuck"
    ),
    OnDesk(guide_at("use/hospital-window"), "hospitals: at the desk the next window is this one"),
    OnDesk(guide_at("use/self-service"), "hospitals: the machines stand beside the desk"),
    OnDesk(guide_at("use/pharmacy"), "pharmacies: the other place where the code is shown"),
    OnDesk(guide_at("use/buy-for-other"), "who fetches medicine for old parents"),
    OnDesk(guide_at("use/no-phone"), "who stands here without a card, a phone or a net"),
)
"""In the order in which they are printed."""
DESK_TITLE = "服务台常用的清单"
