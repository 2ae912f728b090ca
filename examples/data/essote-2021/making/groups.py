"""Remote groups: who led and who came. 49 meetings, 302 participations."""
from datetime import timedelta

from .base import Dice, by_calendar, finnish_date, finnish_time, tally, table, with_duplicates
from .people import (ASSOCIATION_CLIENTS, CLIENTS, LATER_MANAGER, LATER_MANAGER_FROM, MANAGERS, PEER_LEADER,
                     PROFESSIONALS, SAME_PERSON, municipality_on, one_person, position_on)
from .timetable import make_timetable

NAMES = {"askartelu": "Askarteluryhmä", "keskustelu": "Keskusteluryhmä", "rentoutus": "Rentoutus",
         "naistenryhma": "Naistenryhmä", "etajumppa": "Etäjumppa", "bingo": "Bingo"}
REGULAR = {"askartelu": ["t-003", "t-004"], "keskustelu": ["t-005", "t-006"], "rentoutus": ["t-007", "t-008"],
           "naistenryhma": ["t-009", "t-010"], "etajumppa": ["t-011"], "bingo": ["t-012", "t-003"]}
POOLS = {"askartelu": CLIENTS[8:26] + ASSOCIATION_CLIENTS, "keskustelu": CLIENTS[0:14], "rentoutus": CLIENTS[10:22],
         "naistenryhma": CLIENTS[20:34], "etajumppa": CLIENTS[4:18], "bingo": CLIENTS[2:36] + [PEER_LEADER]}
GUESTS = {22: 6, 17: 4, 14: 3, 12: 2, 13: 2}
MODE_WORDS = {"remote": "etä", "on_site": "paikalla", "unknown": ""}
STATE_WORDS = {"held": "pidetty", "cancelled": "peruttu", "not_held": "ei pidetty"}
CLIENT_FOR_ONCE = "t-016"


def decide_leaders(meetings, dice):
    """Ten professionals lead regularly; a manager, a peer leader and some others lead too, and must not count."""
    held = [m for m in meetings if m.counted]
    for meeting in [m for m in meetings if m.state == "held"]:
        regulars = REGULAR[meeting.series]
        meeting.leaders = list(regulars) if dice.below(5) == 0 else [dice.pick(regulars)]

    def also(person, chosen):
        for meeting in chosen:
            meeting.leaders.append(person)

    of = {series: [m for m in held if m.series == series] for series in NAMES}
    also(MANAGERS[0], dice.sample(of["keskustelu"], 4))
    also(PEER_LEADER, dice.sample(of["etajumppa"], 5))
    also("t-013", dice.sample(of["rentoutus"], 1))
    also("t-014", dice.sample(of["naistenryhma"], 2))
    also("t-015", dice.sample(of["keskustelu"], 2) + [m for m in meetings if m.id == "keskustelu.2021-06-15"])
    before = [m for m in of["rentoutus"] + of["naistenryhma"] if m.starts.date() < LATER_MANAGER_FROM]
    since = [m for m in of["rentoutus"] + of["naistenryhma"] if m.starts.date() >= LATER_MANAGER_FROM]
    also(LATER_MANAGER, dice.sample(before, 2) + dice.sample(since, 2))


def decide_participants(meetings, dice):
    lone_guests = iter([1, 1, 2])
    for meeting in [m for m in meetings if m.state == "held"]:
        guests = GUESTS.get(meeting.size, 0) if meeting.counted and meeting.mode == "hybrid" else 0
        if meeting.counted and meeting.mode == "remote" and meeting.size == 6:
            guests = next(lone_guests, 0)
        # In the crafts group one client stands under the association's id.
        hidden = set(SAME_PERSON.values()) if meeting.series == "askartelu" else set(SAME_PERSON)
        pool = [p for p in POOLS[meeting.series] if p not in hidden and p not in meeting.leaders]
        persons = sorted(dice.sample(pool, meeting.size - guests))
        for n, person in enumerate(persons):
            mode = ("on_site" if n == 0 else "remote" if n == 1 else dice.pick(["on_site", "on_site", "remote"])) \
                if meeting.mode == "hybrid" else dice.weighted([("remote", 12), ("unknown", 1)])
            meeting.present.append((person, 1, mode))
        if guests > 3:
            meeting.present += [("", guests - 1, "on_site"), ("", 1, "remote")]
        elif guests:
            meeting.present.append(("", guests, "on_site" if meeting.mode == "hybrid" else "remote"))


def decide_one_professional_as_client(meetings):
    """A professional who comes as a client for once is a participant there."""
    meeting = next(m for m in meetings if m.counted and m.series == "etajumppa" and m.size == 5)
    meeting.present[0] = (CLIENT_FOR_ONCE, 1, "remote")


def meeting_rows(meetings, dice):
    rows = []
    for m in meetings:
        moved = m.starts != m.slot
        if moved:
            rows.append([m.id, NAMES[m.series], finnish_date(m.slot), "siirretty", finnish_date(m.starts),
                         finnish_time(m.starts), finnish_time(m.ends), "", "", "tila varattu"])
        if m.state in STATE_WORDS:
            reason = dice.pick(["ohjaaja sairaana", "ei ilmoittautuneita", ""]) if m.state == "cancelled" else ""
            mode = {"remote": "etä", "hybrid": "hybridi"}[m.mode] if m.state == "held" else ""
            rows.append([m.id, NAMES[m.series], finnish_date(m.slot), STATE_WORDS[m.state], "", "", "", mode,
                         ", ".join(m.leaders), reason])
    return rows


def attendance_row(meeting, person, role, mode, joined, left, guests="", mark=""):
    return [meeting.id, finnish_date(meeting.starts), person, role, MODE_WORDS[mode], finnish_time(joined),
            finnish_time(left), guests, mark]


def rows_of(meeting, dice, broken):
    """The attendance list of one meeting as it was written, rejoins included."""
    rows = [attendance_row(meeting, leader, "Ohjaaja", "on_site" if meeting.mode == "hybrid" else "remote",
                           meeting.starts, meeting.ends) for leader in meeting.leaders]
    group = 0
    for person, count, mode in meeting.present:
        if person == "":
            group += 1
            rows.append(attendance_row(meeting, "", "Vieras", mode, meeting.starts, meeting.ends, count,
                                       f"v{group}"))
            continue
        joined = meeting.starts + timedelta(minutes=dice.below(6))
        if (meeting.id, person) in broken:
            lost = joined + timedelta(minutes=dice.between(8, 15))
            rows.append(attendance_row(meeting, person, "Asiakas", mode, joined, lost))
            joined = lost + timedelta(minutes=dice.between(2, 6))
        rows.append(attendance_row(meeting, person, "Asiakas", mode, joined, meeting.ends))
    return rows


def rows_of_meetings_not_held(meetings, dice):
    """Someone wrote a list although the meeting was cancelled, or nobody marked it held."""
    cancelled = [m for m in meetings if m.state == "cancelled" and m.series in ("bingo", "rentoutus")][:2]
    unmarked = [m for m in meetings if m.state == "planned" and m.series in ("keskustelu", "etajumppa")][:1]
    rows = []
    for meeting, count in zip(cancelled + unmarked, [3, 2, 1]):
        for person in dice.sample(CLIENTS[:20], count):
            rows.append(attendance_row(meeting, person, "Asiakas", "remote", meeting.starts, meeting.ends))
    rows.append(attendance_row(cancelled[0], "", "Vieras", "remote", cancelled[0].starts, cancelled[0].ends, 2, "v1"))
    return rows


def staff_rows(meetings, dice):
    chosen = dice.sample([m for m in meetings if m.counted and m.mode == "hybrid"], 6)
    return [attendance_row(m, dice.pick(PROFESSIONALS[16:22]), "Henkilöstö", "on_site", m.starts, m.ends)
            for m in chosen]


def attendance_table(meetings, dice):
    held = [m for m in meetings if m.state == "held"]
    named = [(m.id, person) for m in held if m.counted for person, _, _ in m.present if person]
    broken = set(dice.sample(named, 14))
    rows = [row for m in held for row in rows_of(m, dice, broken)]
    rows += staff_rows(meetings, dice)
    rows = with_duplicates(rows, set(dice.sample(range(len(rows)), 9)))
    return rows + rows_of_meetings_not_held(meetings, dice)


def participation_truth(meetings):
    counted = [m for m in meetings if m.counted]
    rows = [(m, person, n, mode) for m in counted for person, n, mode in m.present]
    total = sum(n for _, _, n, _ in rows)
    guests = sum(n for _, person, n, _ in rows if person == "")
    known = {one_person(person) for _, person, _, _ in rows if person}
    where = tally((municipality_on(p, m.starts.date()), n) for m, p, n, _ in rows)
    in_pilot = [m for m in meetings if m.state == "held"]
    return {
        "participations": {"value": total, "by": {
            **by_calendar([(m.starts.date(), n) for m, _, n, _ in rows]),
            "series": tally((m.series, n) for m, _, n, _ in rows),
            "mode": tally((mode, n) for _, _, n, mode in rows),
            "meeting_mode": tally((m.mode, n) for m, _, n, _ in rows), "municipality": where},
            "pilot": {"value": sum(m.size for m in in_pilot)}},
        "participants_known_unique": {"value": len(known),
                                      "before_merge": len({p for _, p, _, _ in rows if p})},
        "participations_unidentified": {"value": guests, "by": {"series": tally(
            (m.series, n) for m, person, n, _ in rows if person == "")}},
    }


def meeting_truth(meetings):
    counted = [m for m in meetings if m.counted]
    led = [(leader, m) for m in counted for leader in m.leaders
           if position_on(leader, m.starts.date()) == "professional"]
    often = tally((leader, 1) for leader, _ in led)
    sizes = {mode: [m.size for m in counted if m.mode == mode] for mode in ("remote", "hybrid")}
    states = tally((m.state, 1) for m in meetings if m.starts.date() and not m.counted)
    return {
        "meetings_held": {"value": len(counted), "by": {
            **by_calendar([(m.starts.date(), 1) for m in counted]), "series": tally((m.series, 1) for m in counted),
            "mode": tally((m.mode, 1) for m in counted)},
            "pilot": {"value": sum(m.state == "held" for m in meetings)}, "other_slots_of_the_pilot": states},
        "meeting_size_remote_min": {"value": min(sizes["remote"])},
        "meeting_size_remote_max": {"value": max(sizes["remote"])},
        "meeting_size_hybrid_max": {"value": max(sizes["hybrid"])},
        "regular_organisers": {"value": sum(n >= 3 for n in often.values())},
    }


def naive_counts(meetings, listed, attendance):
    """What counting rows gives."""
    modes = {m.id: m.mode for m in meetings}
    rows_per = {mode: tally((row[0], 1) for row in attendance if modes[row[0]] == mode)
                for mode in ("remote", "hybrid")}
    return {"meetings_held": sum(row[3] in ("pidetty", "siirretty") for row in listed),
            "participations": len(attendance),
            "participants_known_unique": len({row[2] for row in attendance if row[2]}),
            "participations_unidentified": sum(row[2] == "" for row in attendance),
            "meeting_size_remote_min": min(rows_per["remote"].values()),
            "meeting_size_remote_max": max(rows_per["remote"].values()),
            "meeting_size_hybrid_max": max(rows_per["hybrid"].values()),
            "regular_organisers": len({leader for row in listed for leader in row[8].split(", ") if leader})}


def imports_of(meetings, listed, attendance, doubled):
    def meeting_import(word):
        matching = sum(row[3] == word for row in listed)
        twice = doubled if word == "pidetty" else 0
        return {"rows": len(listed), "filtered": len(listed) - matching, "taken": matching - twice, "duplicate": twice}

    def attendance_import(guests):
        mine = [tuple(row) for row in attendance if (row[3] == "Vieras") == guests]
        return {"rows": len(attendance), "filtered": len(attendance) - len(mine),
                "duplicate": len(mine) - len(set(mine)), "taken_or_refused_as_not_held": len(set(mine)),
                "of_meetings_not_held": sum(1 for row in set(mine) if not next(
                    m for m in meetings if m.id == row[0]).state == "held")}

    return {"meetings-moved": meeting_import("siirretty"), "meetings-held": meeting_import("pidetty"),
            "meetings-cancelled": meeting_import("peruttu"), "meetings-not-held": meeting_import("ei pidetty"),
            "attendance-persons": attendance_import(False), "attendance-guests": attendance_import(True)}


def make():
    dice = Dice("groups")
    meetings = make_timetable()
    decide_leaders(meetings, dice)
    decide_participants(meetings, dice)
    decide_one_professional_as_client(meetings)
    listed = meeting_rows(meetings, dice)
    held_rows = [n for n, row in enumerate(listed) if row[3] == "pidetty"]
    listed = with_duplicates(listed, set(dice.sample(held_rows, 2)))
    attendance = attendance_table(meetings, dice)
    header = ["Kokous", "Ryhmä", "Päivä", "Tilanne", "Uusi päivä", "Uusi alkaa", "Uusi päättyy", "Toteutus", "Ohjaajat",
              "Syy"]
    attendance_header = ["Kokous", "Päivä", "Henkilö", "Rooli", "Tapa", "Saapui", "Poistui", "Vieraita", "Merkki"]
    written = table(header, listed, ";", "\r\n")
    return {"files": {"meetings.csv": written.encode("utf-8"),
                      "attendance.csv": table(attendance_header, attendance).encode("utf-8")},
            "truth": {**meeting_truth(meetings), **participation_truth(meetings)},
            "imports": imports_of(meetings, listed, attendance, 2),
            "naive": naive_counts(meetings, listed, attendance)}
