"""What the system says that it cannot do, in Chinese: a reason and what to do about it."""

import errno
from collections.abc import Mapping

_PATH = "请检查路径有没有写错。文件夹要先建好。"
_PLACE = "请检查权限，或者换一个位置，例如自己的文件夹。"
_ROOM = "请腾出一些地方，再运行一次。"
_NAME = "请换一个名字。"
_LATER = "请关掉别的程序，过一会儿再运行一次。"
_OTHER = "请换一个位置，再运行一次。"
_GENERAL = "请检查路径和权限，或者换一个位置。"

_BY_NAME: Mapping[str, tuple[str, str]] = {
    "ENOENT": ("没有这个文件或文件夹", _PATH),
    "ENOTDIR": ("路径中间有一段不是文件夹", _PATH),
    "EISDIR": ("这是一个文件夹，不是文件", "请在后面再写上文件名。"),
    "EEXIST": ("已经有了", _NAME),
    "ENOTEMPTY": ("文件夹里还有东西", _OTHER),
    "EACCES": ("没有权限", _PLACE),
    "EPERM": ("系统不允许", _PLACE),
    "EROFS": ("这个位置只能读，不能写", _OTHER),
    "ENOSPC": ("磁盘满了", _ROOM),
    "EDQUOT": ("给您的空间用完了", _ROOM),
    "EFBIG": ("文件太大", _OTHER),
    "ENAMETOOLONG": ("名字太长", _NAME),
    "EINVAL": ("系统不接受这样的名字或位置", _NAME),
    "EILSEQ": ("名字里有这里不能用的字", _NAME),
    "ELOOP": ("链接绕成了圈", _OTHER),
    "EMFILE": ("打开的文件太多", _LATER),
    "ENFILE": ("打开的文件太多", _LATER),
    "ENOMEM": ("内存不够", _LATER),
    "EBUSY": ("别的程序正在用它", _LATER),
    "ETXTBSY": ("别的程序正在用它", _LATER),
    "EAGAIN": ("现在用不了", _LATER),
    "EDEADLK": ("别的程序正在用它", _LATER),
    "ENOLCK": ("这个位置不能上锁", _OTHER),
    "EIO": ("读写出错，磁盘可能坏了", _OTHER),
    "ENXIO": ("没有这个设备", _OTHER),
    "ENODEV": ("没有这个设备", _OTHER),
    "EXDEV": ("不能从一个磁盘移到另一个", _OTHER),
    "EBADF": ("已经关上了", _OTHER),
    "EPIPE": ("已经没有程序在接收了", _OTHER),
    "ENOSYS": ("这个位置不能这样做", _OTHER),
    "EOPNOTSUPP": ("这个位置不能这样做", _OTHER),
    "ESTALE": ("网络文件夹断开了", _LATER),
    "ENOTCONN": ("网络文件夹断开了", _LATER),
    "ETIMEDOUT": ("网络文件夹没有回应", _LATER),
    "EHOSTDOWN": ("网络文件夹没有回应", _LATER),
}
"""By the names of the standard; a system has the numbers of those that it knows."""
_BY_NUMBER = {getattr(errno, name): said for name, said in _BY_NAME.items() if hasattr(errno, name)}
_WINDOWS: Mapping[int, tuple[str, str]] = {
    19: ("这个位置只能读，不能写", _OTHER),
    21: ("磁盘没有准备好", _LATER),
    32: ("别的程序正在用它", _LATER),
    33: ("别的程序正在用它", _LATER),
    39: ("磁盘满了", _ROOM),
    53: ("网络文件夹断开了", _LATER),
    64: ("网络文件夹断开了", _LATER),
    67: ("网络文件夹断开了", _LATER),
    112: ("磁盘满了", _ROOM),
    123: ("名字里有这里不能用的字", _NAME),
    206: ("名字太长", _NAME),
}
"""Where Windows tells more than the number of the standard that Python makes of its own."""


def reason(error: OSError) -> str:
    """Why, without a full stop; of what has no words here, the system's own and its number."""
    told = _told(error)
    if told is not None:
        return told[0]
    said = error.strerror or str(error) or type(error).__name__
    return said if error.errno is None else f"{said}，错误号 {error.errno}"


def advice(error: OSError) -> str:
    """What to do about it, as a sentence."""
    told = _told(error)
    return told[1] if told is not None else _GENERAL


def _told(error: OSError) -> tuple[str, str] | None:
    windows = _WINDOWS.get(getattr(error, "winerror", None) or 0)
    return windows or _BY_NUMBER.get(error.errno or 0)
