"""What the page of an address is called, known without making the page."""

from ybguide.domain.address import Address, Room
from ybguide.domain.guide import task_title
from ybguide.domain.kind import Kind
from ybguide.domain.places import Scene
from ybguide.errors import shorten
from ybguide.places import place_of
from ybguide.places.errors import SharedName, UnknownPlace
from ybguide.store import Store

_ROOMS = {
    Room.HOME: "医保码（医保电子凭证）办理指南",
    Room.START: "适合的办法",
    Room.MAP: "怎样选办法",
    Room.ASK: "提问",
    Room.SEARCH: "搜索",
    Room.HOTLINE: "打哪个电话",
    Room.SAFETY: "安全：守住钱和信息",
}
_LISTS = {
    Kind.QUESTION: "常见问题",
    Kind.FIX: "出了什么问题",
    Kind.SCENE: "在哪里用医保码",
    Kind.TASK: "想办哪件事",
    Kind.TERM: "名词解释",
    Kind.REGION: "各地的资料",
    Kind.COMPARISON: "容易弄混的，放在一起看",
    Kind.CHANNEL: "可以办医保码的渠道",
    Kind.SOURCE: "来源",
}
_ACTIVATE = "激活医保码：选一个渠道"


def title_of(store: Store, address: Address) -> str:
    """The title of a whole page, whoever it is for. Raises ``KeyError`` for what the guide does not have."""
    of, key = address.of, address.key
    if isinstance(of, Room):
        return _room(of, key)
    if key is None:
        return _LISTS[of]
    if of is Kind.TASK:
        return _task(store, key, address)
    if of is Kind.SCENE:
        # Lists and errors call a scene by its short name.
        return store.get(Scene, key).title
    if of is Kind.REGION:
        return _place(store, key)
    return store.title(of.id, key)


def _place(store: Store, key: str) -> str:
    """A place is called by its name, whether or not it has a pack of its own."""
    try:
        return place_of(store, key).typed
    except (UnknownPlace, SharedName):
        raise KeyError(key) from None


def _room(room: Room, key: str | None) -> str:
    if room is Room.ASK:
        return f"{_ROOMS[room]}：{shorten(key)}" if key else _ROOMS[Room.HOME]
    if room is Room.SEARCH:
        return f"{_ROOMS[room]}：{shorten(key or '')}"
    return f"{shorten(key)}：{_ROOMS[room]}" if key else _ROOMS[room]


def _task(store: Store, task: str, address: Address) -> str:
    if address.channel is None:
        return _ACTIVATE if task == "activate" else store.title(Kind.TASK.id, task)
    guides = store.guide_ids(task, address.channel, address.person.regions)
    channel, name = store.title(Kind.CHANNEL.id, address.channel), store.title(Kind.TASK.id, task)
    first = store.title(Kind.GUIDE.id, guides[0]) if guides else ""
    return task_title(channel, name, first, ways=len(guides))
