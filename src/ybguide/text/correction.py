"""What whoever finds a fault in the guide is asked to write, and where; said alike wherever it is said."""

from ybguide.version import ISSUES_URL

TITLE = "这里不对？"
WHERE = "写到"
URL = ISSUES_URL
PRIVATE = "不要写任何人的姓名、证件号、手机号、验证码。"
OURSELVES = "这个程序自己什么也不发出去。"


def wanted(page: str) -> str:
    """What has to be told; ``page`` says which page it is."""
    return f"请写上：{page}、手机上看到的字、在哪个地方、是哪一天。{PRIVATE}{OURSELVES}"
