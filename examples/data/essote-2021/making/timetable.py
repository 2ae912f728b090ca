"""The weekly timetable of the remote groups, and which of its slots became meetings."""
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from .base import EVALUATION, PILOT, Dice, at, days_of, within

# series, weekday (Monday 0), start, end: the timetable of the pilot.
SLOTS = [("askartelu", 0, (12, 0), (13, 0)), ("keskustelu", 1, (9, 0), (10, 0)), ("rentoutus", 1, (14, 30), (15, 15)),
         ("naistenryhma", 2, (12, 0), (13, 0)), ("etajumppa", 3, (10, 0), (11, 0)), ("bingo", 3, (11, 0), (12, 30))]
EXCEPT = {date(2021, 4, 5), date(2021, 5, 13)}
HYBRID_FROM = {"bingo": date(2021, 2, 1), "askartelu": date(2021, 4, 12)}
# Remote meetings and hybrid meetings held in the evaluation period: 39 + 10 = 49.
HELD = {"askartelu": (4, 4), "keskustelu": (10, 0), "rentoutus": (8, 0), "naistenryhma": (9, 0), "etajumppa": (8, 0),
        "bingo": (0, 6)}
HELD_OUTSIDE = ["keskustelu.2021-02-02", "etajumppa.2021-02-04", "keskustelu.2021-02-09", "naistenryhma.2021-02-10",
                "askartelu.2021-06-14", "keskustelu.2021-06-15", "naistenryhma.2021-06-16"]
# Slot -> where it was moved. The first comes into the period, the last leaves it.
MOVED = {"etajumppa.2021-02-11": datetime(2021, 2, 16, 13, 0), "naistenryhma.2021-03-10": datetime(2021, 3, 12, 12, 0),
         "keskustelu.2021-04-06": datetime(2021, 4, 7, 9, 0), "rentoutus.2021-05-25": datetime(2021, 5, 25, 16, 0),
         "bingo.2021-06-10": datetime(2021, 6, 14, 13, 0)}
HYBRID_SIZES = {"bingo": [9, 12, 22, 14, 8, 17], "askartelu": [7, 10, 13, 11]}
REMOTE_SIZES = [2] * 4 + [3] * 7 + [4] * 9 + [5] * 9 + [6] * 5 + [7] * 3 + [8, 10]


@dataclass
class Meeting:
    id: str
    series: str
    slot: datetime
    starts: datetime
    ends: datetime
    mode: str
    state: str = "planned"
    size: int = 0
    leaders: list = field(default_factory=list)
    # (person as written or "" for guests, n, mode)
    present: list = field(default_factory=list)

    @property
    def counted(self):
        return self.state == "held" and within(self.starts.date(), EVALUATION)


def planned():
    meetings = []
    for day in days_of(PILOT):
        for series, weekday, begins, finishes in SLOTS:
            if day.weekday() != weekday or day in EXCEPT:
                continue
            slot, length = at(day, *begins), at(day, *finishes) - at(day, *begins)
            name = f"{series}.{day.isoformat()}"
            starts = MOVED.get(name, slot)
            hybrid = series in HYBRID_FROM and starts.date() >= HYBRID_FROM[series]
            meetings.append(Meeting(name, series, slot, starts, starts + length, "hybrid" if hybrid else "remote"))
    return meetings


def decide_states(meetings, dice):
    """49 held in the period; of the other slots some cancelled, some not held, some never marked."""
    for series, (remote, hybrid) in HELD.items():
        for mode, count in (("remote", remote), ("hybrid", hybrid)):
            inside = [m for m in meetings if m.series == series and m.mode == mode
                      and within(m.starts.date(), EVALUATION)]
            must = [m for m in inside if m.id in MOVED]
            for meeting in must + dice.sample([m for m in inside if m.id not in MOVED], count - len(must)):
                meeting.state = "held"
    for meeting in meetings:
        if meeting.id in HELD_OUTSIDE or meeting.id in MOVED:
            meeting.state = "held"
        elif meeting.state == "planned":
            meeting.state = dice.weighted([("cancelled", 27), ("not_held", 11), ("planned", 12)])


def decide_sizes(meetings, dice):
    remote_sizes = dice.shuffled(REMOTE_SIZES)
    hybrid_sizes = {series: list(sizes) for series, sizes in HYBRID_SIZES.items()}
    for meeting in meetings:
        if meeting.state != "held":
            continue
        if not meeting.counted:
            meeting.size = dice.between(3, 6)
        elif meeting.mode == "remote":
            meeting.size = remote_sizes.pop()
        else:
            meeting.size = hybrid_sizes[meeting.series].pop(0)
    assert not remote_sizes and not any(hybrid_sizes.values())


def make_timetable():
    dice = Dice("timetable")
    meetings = planned()
    decide_states(meetings, dice)
    decide_sizes(meetings, dice)
    slots_inside = [m for m in meetings if within(m.slot.date(), EVALUATION)]
    assert len(slots_inside) == 6 * 17 - 3 == 99
    assert timedelta(0) < min(m.ends - m.starts for m in meetings)
    return meetings
