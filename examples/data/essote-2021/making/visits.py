"""Home visits and guidance visits to units, in one Finnish spreadsheet export."""
from datetime import date, datetime

from .base import (EVALUATION, Dice, at, by_calendar, finnish_date, finnish_time, tally, table, with_duplicates,
                   workdays)
from .people import CLIENTS, MOVED_ON, MOVER, PROFESSIONALS, UNITS, municipality_on

VISITS, UNIT_VISITS = 70, 12
HOLIDAYS = {date(2021, 4, 2), date(2021, 4, 5), date(2021, 5, 13)}
WORKERS = PROFESSIONALS[:6]


def true_visits(dice):
    """(start, client, workers): no client twice on one day; the mover is visited in both municipalities."""
    days = workdays(EVALUATION, HOLIDAYS)
    chosen = {(date(2021, 4, 13), MOVER), (date(2021, 4, 20), MOVER), (date(2021, 5, 4), MOVER)}
    while len(chosen) < VISITS:
        chosen.add((dice.pick(days), dice.pick(CLIENTS[:34])))
    visits = []
    for day, client in sorted(chosen):
        workers = dice.sample(WORKERS, 2 if dice.below(8) == 0 else 1)
        visits.append((at(day, dice.between(9, 14), 15 * dice.below(4)), client, workers))
    return visits


def true_unit_visits(dice):
    days = workdays(EVALUATION, HOLIDAYS)
    return sorted((at(dice.pick(days), dice.between(9, 13)), dice.pick(UNITS), dice.pick(WORKERS))
                  for _ in range(UNIT_VISITS))


def row(start, client, workers, state="Pidetty", kind="Kotikäynti", unit="", minutes=60, device="ei"):
    return (start, [finnish_date(start), finnish_time(start), kind, client, unit, ", ".join(workers), state, minutes,
                    device])


def written_down_twice(visits, dice):
    """The other worker wrote the same visit down too, with a clock time of his own."""
    alone = [visit for visit in visits if len(visit[2]) == 1]
    result = []
    for start, client, workers in sorted(dice.sample(alone, 6)):
        other = dice.pick([worker for worker in WORKERS if worker not in workers])
        later = start.replace(minute=(start.minute + 15) % 60)
        result.append(row(later, client, [other], minutes=45))
    return result


def cancelled(visits, dice):
    """Cancelled visits: six on other days, one that was held later on the same day after all."""
    taken = {(start.date(), client) for start, client, _ in visits}
    result = []
    while len(result) < 6:
        day, client = dice.pick(workdays(EVALUATION, HOLIDAYS)), dice.pick(CLIENTS[:34])
        if (day, client) not in taken:
            taken.add((day, client))
            result.append(row(at(day, 10, 30), client, [dice.pick(WORKERS)], "Peruttu", minutes=""))
    start, client, workers = visits[20]
    return result + [row(start.replace(hour=8, minute=5), client, workers, "Peruttu", minutes="")]


def outside(dice):
    moments = [datetime(2021, 1, 13, 9, 30), datetime(2021, 1, 20, 13, 0), datetime(2021, 1, 27, 10, 0),
               datetime(2021, 7, 1, 9, 0), datetime(2021, 7, 6, 12, 30)]
    return [row(moment, dice.pick(CLIENTS[:20]), [dice.pick(WORKERS)]) for moment in moments]


def make():
    dice = Dice("visits")
    visits, units = true_visits(dice), true_unit_visits(dice)
    rows = [row(start, client, workers, minutes=15 * dice.between(2, 8), device=dice.pick(["kyllä", "ei", "ei"]))
            for start, client, workers in visits]
    twice, off, elsewhere = written_down_twice(visits, dice), cancelled(visits, dice), outside(dice)
    unit_rows = [row(start, "", [worker], kind="Yksikkökäynti", unit=unit, minutes=90) for start, unit, worker in units]
    unit_off = row(datetime(2021, 3, 17, 9), "", [WORKERS[0]], "Peruttu", "Yksikkökäynti", UNITS[0], "")
    ordered = [cells for _, cells in sorted(rows + twice + off + elsewhere + unit_rows + [unit_off],
                                            key=lambda pair: (pair[0], pair[1]))]
    held = [n for n, cells in enumerate(ordered) if cells[6] == "Pidetty" and cells[2] == "Kotikäynti"]
    everything = with_duplicates(ordered, set(dice.sample(held[5:-5], 4)))

    dated = [(start.date(), 1) for start, _, _ in visits]
    where = tally((municipality_on(client, start.date()), 1) for start, client, _ in visits)
    weeks = ((EVALUATION[1] - EVALUATION[0]).days + 1) / 7
    assert any(start.date() < MOVED_ON for start, client, _ in visits if client == MOVER)
    truth = {
        "home_visits": {"value": len(visits), "by": {**by_calendar(dated), "municipality": where},
                        "pilot": {"value": len(visits)}, "rejected": {"same_visit": len(twice)}},
        "home_visits_per_week": {"value": len(visits) / weeks, "numerator": len(visits), "denominator": weeks,
                                 "pilot": {"value": len(visits) / (150 / 7)}, "rejected": {"same_visit": len(twice)}},
        "unit_visits": {"value": len(units)},
    }
    header = ["Pvm", "Klo", "Laji", "Asiakas", "Yksikkö", "Työntekijä", "Tila", "Kesto min", "Laite mukana"]
    filtered = len(off) + 1
    imports = {"home-visits": {"rows": len(everything), "taken": len(everything) - 4 - filtered, "filtered": filtered,
                               "duplicate": 4}}
    home_rows = sum(cells[2] == "Kotikäynti" for cells in everything)
    return {"files": {"home-visits.csv": b"\xef\xbb\xbf" + table(header, everything, ";", "\r\n").encode("utf-8")},
            "truth": truth, "imports": imports,
            "naive": {"home_visits": home_rows, "home_visits_per_week": home_rows / weeks}}
