"""Lists that are being worked through, beside the guides as they are today."""

from collections.abc import Sequence

from ybguide.domain.address import SCENES, guide_at, task_at
from ybguide.domain.guide import Guide, Step
from ybguide.domain.person import ANYBODY
from ybguide.domain.places import Scene
from ybguide.domain.spelling import command, todo_start
from ybguide.domain.spelling import todo as todo_line
from ybguide.store import Store
from ybguide.todo.choice import option
from ybguide.todo.model import GuideRef, TodoList, Todos
from ybguide.todo.progress import GuideStep, Progress, State, present, progress
from ybguide.view.errors import NoTicks
from ybguide.view.making import Making
from ybguide.view.one_step import alone
from ybguide.view.page import (
    Action,
    AnyProcedure,
    Block,
    FixView,
    Links,
    Notice,
    Page,
    Paragraph,
    SceneView,
    TodoStep,
    TodoView,
)
from ybguide.view.procedure import procedure_at, procedure_view


def guide_steps(store: Store, key: str) -> tuple[GuideStep, ...]:
    """The steps of a guide or scene as they are today; none where there is none of this id any more."""
    return present(_steps(store, key))


def _steps(store: Store, key: str) -> tuple[Step, ...]:
    record = _record(store, key)
    return record.steps if record else ()


def _record(store: Store, key: str) -> Guide | Scene | None:
    return procedure_at(store, guide_at(key))


def reference(store: Store, view: AnyProcedure) -> GuideRef:
    """What a list keeps of a guide as it is shown to somebody. Raises ``NoTicks`` for what is no guide."""
    if isinstance(view, FixView):
        raise NoTicks(command=command(view.address))
    key = f"{SCENES}/{view.id}" if isinstance(view, SceneView) else view.id
    shown = tuple(step.id for step in view.steps)
    left_out = tuple(step.id for step in _steps(store, key) if step.id not in shown)
    # No age and no paper is kept: whoever goes on says again for whom.
    there = view.address.but(person=ANYBODY, desk=False)
    return GuideRef(id=key, title=view.title, command=command(there), steps=shown, left_out=left_out)


def todos_page(store: Store, todos: Todos, notices: Sequence[Notice]) -> Page:
    """Every list with how far it is."""
    blocks: list[Block] = list(notices)
    blocks += [todo_view(store, todo) for todo in todos.lists]
    if not todos.lists:
        blocks.append(Paragraph(text="还没有办理清单。"))
    example = todo_start(task_at("activate", "alipay"), "妈妈")
    start = Action(label="给妈妈开始一份", command=example)
    links = [*([] if todos.lists else [start]), *_commands(todos)]
    blocks.append(Links(key="commands", title="可以这样写", links=tuple(links)))
    return Page(command="todo", address=None, title="办到哪一步了", blocks=tuple(blocks))


def _commands(todos: Todos) -> list[Action]:
    if not todos.lists:
        return []
    which = option(todos.lists[-1], todos) if len(todos.lists) > 1 else ""
    return [
        Action(label="看下一步怎么做", command=todo_line("next", which)),
        Action(label="第 1 步做好了", command=todo_line("done 1", which)),
        Action(label="勾错了，收回来", command=todo_line("undo", which)),
    ]


def todo_view(store: Store, todo: TodoList) -> TodoView:
    """A list with each of its steps as the guide words it today."""
    steps = _steps(store, todo.guide.id)
    texts = {step.id: step for step in steps}
    found = progress(todo, present(steps))
    return TodoView(
        id=todo.guide.id,
        address=guide_at(todo.guide.id),
        name=todo.name,
        title=todo.guide.title,
        command=todo.guide.command,
        done=found.done,
        steps=tuple(
            TodoStep(
                number=row.number,
                id=row.id,
                do=texts[row.id].do,
                state=row.state.value,
                done_at=row.done_at.isoformat(timespec="minutes") if row.done_at else None,
                note=row.note,
                added=row.added,
            )
            for row in found.rows
        ),
        vanished=len(found.vanished),
        lost_notes=tuple(gone.note for gone in found.vanished if gone.note),
    )


def step_page(making: Making, todos: Todos, todo: TodoList, said: str | None = None) -> Page:
    """The next open step of a list in full, or that all of them are done; ``said`` is told first."""
    found = progress(todo, guide_steps(making.store, todo.guide.id))
    which = option(todo, todos) if len(todos.lists) > 1 else ""
    blocks: list[Block] = [Paragraph(text=said)] if said else []
    title = f"{todo.name}：{todo.guide.title}"
    if found.next is None:
        blocks += _finished(making.store, todo, found)
        links: tuple[Action, ...] = (Action(label="不要这份清单了", command=todo_line("drop", which)),)
    else:
        number = found.next.number
        title = f"{title}，第 {number} 步"
        if found.next.note:
            blocks.append(Paragraph(text=f"您记着：{found.next.note}"))
        blocks.append(_step_block(making, todo, found.next.id, number, title))
        links = (
            Action(label="这一步做好了", command=todo_line(f"done {number}", which)),
            Action(label="整份指南", command=todo.guide.command),
        )
    blocks.append(Links(key="onward", title="接下来", links=links))
    return Page(command="todo", address=None, title=title, blocks=tuple(blocks))


def _finished(store: Store, todo: TodoList, found: Progress) -> list[Block]:
    record = _record(store, todo.guide.id)
    changed = [row.number for row in found.rows if row.state is State.CHANGED]
    blocks: list[Block] = [Paragraph(text=f"{len(found.rows)} 步都做完了。")]
    if changed:
        numbers = "、".join(map(str, changed))
        blocks.append(Notice(kind="warning", text=f"第 {numbers} 步打勾以后，指南改过，请再看一眼。"))
    if record is not None and record.done:
        blocks.append(Paragraph(text=f"怎样算办好：{record.done}"))
    return blocks


def _step_block(making: Making, todo: TodoList, key: str, number: int, title: str) -> AnyProcedure:
    record = _record(making.store, todo.guide.id)
    if record is None:
        raise KeyError(todo.guide.id)
    view = procedure_view(making, record)
    step = next(step for step in view.steps if step.id == key)
    return alone(view, step.but(number=number), title)
