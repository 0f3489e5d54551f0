"""What the system cannot do is said in Chinese, whatever it is."""

import errno

import pytest

from ybguide.text.system import advice, reason


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.ENOENT, "没有这个文件或文件夹"),
        (errno.EACCES, "没有权限"),
        (errno.EPERM, "系统不允许"),
        (errno.ENOSPC, "磁盘满了"),
        (errno.EISDIR, "这是一个文件夹，不是文件"),
        (errno.ENOTDIR, "路径中间有一段不是文件夹"),
        (errno.EROFS, "这个位置只能读，不能写"),
        (errno.ENAMETOOLONG, "名字太长"),
        (errno.EMFILE, "打开的文件太多"),
        (errno.EBUSY, "别的程序正在用它"),
    ],
)
def test_a_usual_trouble_has_words_and_advice_of_its_own(number: int, said: str) -> None:
    error = OSError(number, "English words")
    assert reason(error) == said
    assert advice(error).endswith("。")
    assert "English" not in advice(error)


def test_what_has_no_words_is_told_by_the_systems_own_and_its_number() -> None:
    error = OSError(errno.ENOEXEC, "Exec format error")
    assert reason(error) == f"Exec format error，错误号 {errno.ENOEXEC}"
    assert advice(error) == "请检查路径和权限，或者换一个位置。"


def test_an_error_without_a_number_is_told_by_its_text_or_its_name() -> None:
    assert reason(OSError("closed by hand")) == "closed by hand"
    assert reason(OSError()) == "OSError"


def test_windows_tells_more_than_the_number_of_the_standard() -> None:
    class Shared(OSError):
        winerror = 32

    assert reason(Shared(errno.EACCES, "Permission denied")) == "别的程序正在用它"
    assert reason(PermissionError(errno.EACCES, "Permission denied")) == "没有权限"
