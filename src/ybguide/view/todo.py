"""Lists that are being worked through, beside the guides as they are today."""

from collections.abc import Sequence

from ybguide.domain.address import SCENES, guide_at, task_at
from ybguide.domain.guide import Guide, Step
from ybguide.domain.places import Scene
from ybguide.domain.spelling import command, todo_start
from ybguide.domain.spelling import todo as todo_line
from ybguide.select.procedure import procedure_for
from ybguide.store import Store
from ybguide.todo.choice import option
from ybguide.todo.model import GuideRef, TodoList, Todos
from ybguide.todo.progress import GuideStep, Progress, Row, State, present, progress
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
from ybguide.view.procedure import items, procedure_at, procedure_view
from ybguide.view.whose import making_for, person_of


def guide_steps(store: Store, todo: TodoList) -> tuple[GuideStep, ...]:
    """The steps of its guide or scene today, for whom it is; none where there is none of this id any more."""
    record = record_for(store, todo)
    return present(record.steps) if record else ()


def record_for(store: Store, todo: TodoList) -> Guide | Scene | None:
    """The guide or scene of a list, with what may concern whom the list is for."""
    record = procedure_at(store, guide_at(todo.guide.id))
    return procedure_for(record, person_of(store, todo.whose)) if record else None


def _all_steps(store: Store, key: str) -> tuple[Step, ...]:
    record = procedure_at(store, guide_at(key))
    return record.steps if record else ()


def reference(store: Store, view: AnyProcedure) -> GuideRef:
    """What a list keeps of a guide as it is shown to somebody. Raises ``NoTicks`` for what is no guide."""
    if isinstance(view, FixView):
        raise NoTicks(command=command(view.address))
    key = f"{SCENES}/{view.id}" if isinstance(view, SceneView) else view.id
    shown = tuple(step.id for step in view.steps)
    left_out = tuple(step.id for step in _all_steps(store, key) if step.id not in shown)
    there = view.address.but(desk=False)
    return GuideRef(id=key, title=view.title, command=command(there), steps=shown, left_out=left_out)


def todos_page(making: Making, todos: Todos, notices: Sequence[Notice]) -> Page:
    """Every list with how far it is; of the only open one, the next thing to type stands first."""
    blocks: list[Block] = list(notices)
    blocks += _first(making.store, todos)
    blocks += [todo_view(making, todo) for todo in todos.lists]
    if not todos.lists:
        blocks.append(Paragraph(text="还没有办理清单。"))
    example = todo_start(task_at("activate", "alipay"), "妈妈")
    start = Action(label="给妈妈开始一份", command=example)
    links = [*([] if todos.lists else [start]), *_commands(making.store, todos)]
    blocks.append(Links(key="commands", title="可以这样写", links=tuple(links)))
    return Page(command="todo", address=None, title="办到哪一步了", blocks=tuple(blocks))


def _first(store: Store, todos: Todos) -> list[Block]:
    """What to type next, where one list is open."""
    if (open_list := _only_open(store, todos)) is None:
        return []
    todo, row = open_list
    link = Action(label=f"第 {row.number} 步怎么做", command=todo_line("next", which_of(todo, todos)))
    return [Links(key="next", title="接下来", links=(link,))]


def _only_open(store: Store, todos: Todos) -> tuple[TodoList, Row] | None:
    found = ((todo, progress(todo, guide_steps(store, todo)).next) for todo in todos.lists)
    open_lists = [(todo, row) for todo, row in found if row is not None]
    return open_lists[0] if len(open_lists) == 1 else None


def which_of(todo: TodoList, todos: Todos) -> str:
    """The options that tell a list from the others, where there are others."""
    return option(todo, todos) if len(todos.lists) > 1 else ""


def _commands(store: Store, todos: Todos) -> list[Action]:
    if not todos.lists:
        return []
    only = _only_open(store, todos)
    which = which_of(only[0] if only else todos.lists[-1], todos)
    return [
        *([] if only else [Action(label="看下一步怎么做", command=todo_line("next", which))]),
        Action(label="一屏一步地办", command=todo_line("next --walk", which)),
        Action(label="这一步做好了", command=todo_line("done", which)),
        Action(label="勾错了、丢错了，收回来", command=todo_line("undo")),
    ]


def todo_view(making: Making, todo: TodoList) -> TodoView:
    """A list with each of its steps as the guide words it today; until the first tick, what to have ready."""
    record = record_for(making.store, todo)
    steps = record.steps if record else ()
    texts = {step.id: step for step in steps}
    found = progress(todo, present(steps))
    return TodoView(
        id=todo.guide.id,
        address=guide_at(todo.guide.id),
        name=todo.name,
        title=todo.guide.title,
        command=todo.guide.command,
        done=found.done,
        needs=items(record.needs) if record and not found.done else (),
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
    """The next open step of a list in full, or that all of them are done; ``said`` is told first.

    Before the first tick it comes with what to have ready.
    """
    found = progress(todo, guide_steps(making.store, todo))
    which = which_of(todo, todos)
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
        blocks.append(_step_block(making, todo, found, title))
        links = (
            Action(label="这一步做好了", command=todo_line(f"done {number}", which)),
            Action(label="一屏一步地办", command=todo_line("next --walk", which)),
            Action(label="整份指南", command=todo.guide.command),
        )
    blocks.append(Links(key="onward", title="接下来", links=links))
    return Page(command="todo", address=None, title=title, blocks=tuple(blocks))


def _finished(store: Store, todo: TodoList, found: Progress) -> list[Block]:
    record = record_for(store, todo)
    changed = [row.number for row in found.rows if row.state is State.CHANGED]
    blocks: list[Block] = [Paragraph(text=f"{len(found.rows)} 步都做完了。")]
    if changed:
        numbers = "、".join(map(str, changed))
        blocks.append(Notice(kind="warning", text=f"第 {numbers} 步打勾以后，指南改过，请再看一眼。"))
    if record is not None and record.done:
        blocks.append(Paragraph(text=f"怎样算办好：{record.done}"))
    return blocks


def list_view(making: Making, todo: TodoList) -> AnyProcedure | None:
    """The guide of a list for whom it is, its steps numbered as in the list; None where it is gone."""
    there = making_for(making, todo.whose)
    record = record_for(making.store, todo)
    if record is None:
        return None
    view = procedure_view(there, record)
    left = [step for step in view.steps if step.id not in todo.guide.left_out]
    return view.but(steps=tuple(step.but(number=number) for number, step in enumerate(left, 1)))


def _step_block(making: Making, todo: TodoList, found: Progress, title: str) -> AnyProcedure:
    view = list_view(making, todo)
    if view is None or found.next is None:
        raise KeyError(todo.guide.id)
    step = view.steps[found.next.number - 1]
    shown = alone(view, step, title)
    return shown if found.done else shown.but(needs=view.needs, minutes=view.minutes)
