"""The training of 24.4.2021: an attendance export of a video meeting, UTF-16 with a preamble."""
from datetime import date, datetime, timedelta

from .base import Dice
from .people import LATER_MANAGER, MANAGERS, ORGANISER, PROFESSIONALS, position_on

DAY = date(2021, 4, 24)
STARTS, ENDS = datetime(2021, 4, 24, 9, 0), datetime(2021, 4, 24, 12, 0)
ATTENDEES = MANAGERS[:5] + PROFESSIONALS[:13] + [LATER_MANAGER]


def american(moment):
    half = "AM" if moment.hour < 12 else "PM"
    return f"{moment.month}/{moment.day}/{moment.year}, {(moment.hour + 11) % 12 + 1}:{moment:%M:%S} {half}"


def words(seconds, finnish):
    hours, minutes, rest = seconds // 3600, seconds // 60 % 60, seconds % 60
    parts = [(hours, "t" if finnish else "h"), (minutes, "min" if finnish else "m"), (rest, "s")]
    between = " " if finnish else ""
    return " ".join(f"{value}{between}{unit}" for value, unit in parts if value)


def line(person, joined, left, role, dice):
    seconds = int((left - joined).total_seconds())
    return (joined, [person, american(joined), american(left), words(seconds, dice.below(3) == 0), role])


def lines_of(person, dice, again):
    """One stay, or two where the connection broke in between."""
    joined = STARTS + timedelta(seconds=dice.between(-500, 420))
    left = ENDS + timedelta(seconds=dice.between(-600, 200))
    if not again:
        return [line(person, joined, left, "Attendee", dice)]
    broke = STARTS + timedelta(seconds=dice.between(1800, 5400))
    back = broke + timedelta(seconds=dice.between(20, 400))
    return [line(person, joined, broke, "Attendee", dice), line(person, back, left, "Attendee", dice)]


def make():
    dice = Dice("training")
    again = set(dice.sample(ATTENDEES, 5)) | {MANAGERS[0]}
    lines = [line(ORGANISER, STARTS - timedelta(minutes=14), ENDS + timedelta(minutes=6), "Organizer", dice)]
    for person in dice.shuffled(ATTENDEES):
        lines += lines_of(person, dice, person in again)
    rows = [cells for _, cells in sorted(lines)]
    preamble = [["Meeting summary"], ["Title", "Etäpalveluohjauksen tueksi -koulutus"],
                ["People who attended", str(len(ATTENDEES) + 1)],
                ["Began", american(STARTS - timedelta(minutes=14))], ["Ended", american(ENDS + timedelta(minutes=6))],
                [], ["Attendance"]]
    after = [[], ["Activity in the meeting"], ["Attendee", "Raised hand", "Microphone"],
             [ATTENDEES[0], "2", "on"], [ATTENDEES[7], "1", "off"]]
    header = ["Attendee", "Joined", "Left", "Time in meeting", "Role"]
    text = "".join("\t".join(cells) + "\r\n" for cells in preamble + [header] + rows + after)
    managers = sum(position_on(person, DAY) == "manager" for person in ATTENDEES)
    truth = {"training_attendees": {"value": len(ATTENDEES)}, "training_managers": {"value": managers}}
    naive_managers = sum(position_on(person, date(2021, 6, 30)) == "manager" for person in ATTENDEES)
    return {"files": {"training-2021-04-24-teams.csv": b"\xff\xfe" + text.encode("utf-16-le")}, "truth": truth,
            "imports": {"training-teams": {"rows": len(rows), "taken": len(rows)}},
            "naive": {"training_attendees": len(rows), "training_managers": naive_managers}}
