"""Phone guidance: 719 calls from a phone system and a hand-kept list."""
from datetime import date, datetime, timedelta

from .base import (EVALUATION, PILOT, Dice, at, by_calendar, finnish_date, finnish_time, instant_text, tally, table,
                   to_local, to_utc, within, with_duplicates, workdays)
from .people import CLIENTS, PROFESSIONALS

KINDS = [("client", 55), ("professional", 33), ("unknown", 12)]
HOLIDAYS = {date(2021, 4, 2), date(2021, 4, 5), date(2021, 5, 13)}
PHONE_CALLS, SINGLE_CALLS = 486, 97
# (day of writing, precision, calls, caller kind): 136 calls that somebody only summed up.
SUMS = [(date(2021, 3, 3), "day", 6, "unknown"), (date(2021, 3, 12), "week", 17, "unknown"),
        (date(2021, 3, 26), "week", 42, "unknown"), (date(2021, 4, 15), "day", 8, "client"),
        (date(2021, 4, 30), "week", 13, "unknown"), (date(2021, 5, 6), "day", 5, "professional"),
        (date(2021, 5, 21), "week", 21, "unknown"), (date(2021, 5, 27), "day", 7, "client"),
        (date(2021, 6, 8), "day", 8, "unknown"), (date(2021, 6, 13), "week", 9, "unknown")]
SUMS_OUTSIDE = [(date(2021, 2, 14), "week", 11, "unknown"), (date(2021, 6, 14), "day", 4, "unknown")]
# Inside although the UTC date lies outside, or falls into another month: local time decides.
INSIDE_BY_LOCAL_DATE = [datetime(2021, 2, 14, 22, 12, 9), datetime(2021, 2, 14, 22, 47, 30),
                        datetime(2021, 3, 31, 21, 30, 2), datetime(2021, 6, 13, 20, 47, 51)]
OUTSIDE_BY_LOCAL_DATE = [datetime(2021, 2, 14, 21, 48, 17), datetime(2021, 6, 13, 21, 20, 40),
                         datetime(2021, 6, 13, 21, 41, 5), datetime(2021, 6, 13, 22, 3, 56)]


def true_phone_calls(dice):
    """(UTC instant, caller kind) of the calls counted from the phone system."""
    days = workdays(EVALUATION, HOLIDAYS)
    instants = set(INSIDE_BY_LOCAL_DATE)
    while len(instants) < PHONE_CALLS:
        local = at(dice.pick(days), dice.weighted([(8, 3), (9, 6), (10, 6), (11, 4), (12, 3), (13, 5), (14, 4),
                                                   (15, 2), (16, 1)]), dice.below(60))
        instants.add(to_utc(local) + timedelta(seconds=dice.below(60)))
    return [(instant, dice.weighted(KINDS)) for instant in sorted(instants)]


def true_single_calls(dice):
    """(wall time, calls, caller kind) of the hand-kept calls with a clock time: 90 rows, 97 calls."""
    days = workdays(EVALUATION, HOLIDAYS)
    moments = {datetime(2021, 3, 28, 2, 40), datetime(2021, 3, 28, 4, 5)}
    while len(moments) < SINGLE_CALLS - 7:
        moments.add(at(dice.pick(days), dice.between(8, 17), 5 * dice.below(12)))
    moments = sorted(moments)
    doubled = set(dice.sample(range(len(moments)), 7))
    return [(moment, 2 if index in doubled else 1, dice.weighted(KINDS)) for index, moment in enumerate(moments)]


def phone_outside(dice):
    """Calls outside the evaluation period: beside midnight, in the rest of the pilot, before and after it."""
    instants = set(OUTSIDE_BY_LOCAL_DATE)
    for period, count in (((date(2021, 2, 1), date(2021, 2, 12)), 37), ((date(2021, 6, 14), date(2021, 6, 30)), 29),
                          ((date(2021, 1, 11), date(2021, 1, 29)), 6), ((date(2021, 7, 1), date(2021, 7, 9)), 5)):
        wanted = len(instants) + count
        while len(instants) < wanted:
            instants.add(to_utc(at(dice.pick(workdays(period)), dice.between(8, 16), dice.below(60))))
    return [(instant, dice.weighted(KINDS)) for instant in sorted(instants)]


def missed_calls(dice):
    """Nobody answered: in the export, but not a call of guidance."""
    days = workdays(EVALUATION, HOLIDAYS)
    return [to_utc(at(dice.pick(days), dice.between(7, 18), dice.below(60))) for _ in range(44)]


def phone_rows(counted, outside, missed, dice):
    rows = []
    merged = sorted([(i, k, "yes") for i, k in counted + outside] + [(i, "unknown", "no") for i in missed])
    for number, (instant, kind, answered) in enumerate(merged, 1):
        client = dice.pick(CLIENTS) if kind == "client" and answered == "yes" and dice.below(3) else ""
        seconds = dice.between(40, 2400) if answered == "yes" else 0
        rows.append([f"c{20210000 + number}", instant_text(instant), f"{seconds // 60}m {seconds % 60}s", answered,
                     "" if kind == "unknown" else kind, client])
    rows = with_duplicates(rows, set(dice.sample(range(60, len(rows)), 9)))
    # The same call id once more with another caller kind, before the pilot: a contradiction to be listed.
    first = next(row for row in rows if row[1] < "2021-01-30" and row[3] == "yes")
    other = "professional" if first[4] != "professional" else "client"
    return rows + [first[:4] + [other, ""]]


WORDS = {"client": ["asiakas", "Asiakas", "as."], "professional": ["ammattilainen", "amm."], "unknown": ["", "?"]}
PRECISION = {"day": "päivä", "week": "viikko"}


def written_date(day, dice):
    """A person writes a date in more than one way."""
    return dice.weighted([(finnish_date(day), 8), (f"{day.day:02d}.{day.month:02d}.{day.year}", 1),
                          (" " + finnish_date(day), 0.5)])


def hand_kept_rows(singles, dice):
    rows = []
    for moment, count, kind in singles:
        shown = finnish_time(moment) if dice.below(9) else f"{moment.hour:02d}.{moment.minute:02d}"
        rows.append((moment, [written_date(moment, dice), shown, "kerta", count if count > 1 or dice.below(2) else "",
                              dice.pick(WORDS[kind]), dice.pick(PROFESSIONALS[:6]), ""]))
    for day, precision, count, kind in SUMS + SUMS_OUTSIDE:
        note = f"{count} puhelua tällä viikolla" if precision == "week" else "päivän puhelut yhteensä"
        rows.append((at(day, 23), [finnish_date(day), "", PRECISION[precision], count, dice.pick(WORDS[kind]),
                                   dice.pick(PROFESSIONALS[:6]), note]))
    return [row for _, row in sorted(rows, key=lambda pair: pair[0])]


def impossible_rows():
    """A wall time in the hour that the clock change left out, and a date that no calendar has."""
    return [["28.3.2021", "3.30", "kerta", "1", "asiakas", "t-004", "kellojen siirto"],
            ["31.2.2021", "9.15", "kerta", "1", "ammattilainen", "t-005", ""]]


def make():
    dice = Dice("calls")
    phone, singles = true_phone_calls(dice), true_single_calls(dice)
    outside, missed = phone_outside(dice), missed_calls(dice)
    singles_outside = [(at(day, 9 + n), 1, "client") for n, day in
                       enumerate([date(2021, 1, 28), date(2021, 2, 3), date(2021, 2, 9), date(2021, 2, 12),
                                  date(2021, 6, 15), date(2021, 6, 17), date(2021, 6, 29), date(2021, 7, 1)])]
    phone_table = phone_rows(phone, outside, missed, dice)
    hand = hand_kept_rows(singles + singles_outside, dice)
    timed = [n for n, row in enumerate(hand) if row[2] == "kerta"]
    sums = [n for n, row in enumerate(hand) if row[1] == "" and row[3] == 17]
    hand = with_duplicates(hand, set(dice.sample(timed, 5)) | set(sums)) + impossible_rows()

    counted = ([(to_local(i).date(), 1, k) for i, k in phone] + [(m.date(), n, k) for m, n, k in singles]
               + [(day, n, k) for day, _, n, k in SUMS])
    elsewhere = ([(to_local(i).date(), 1) for i, _ in outside] + [(m.date(), n) for m, n, _ in singles_outside]
                 + [(day, n) for day, _, n, _ in SUMS_OUTSIDE])
    total = sum(n for _, n, _ in counted)
    truth = {"calls": {"value": total, "by": {**by_calendar([(d, n) for d, n, _ in counted]),
                                              "caller_kind": tally((k, n) for _, n, k in counted)},
                       "pilot": {"value": total + sum(n for day, n in elsewhere if within(day, PILOT))}}}
    single_count = len(singles) + len(singles_outside)
    sum_count = len(SUMS) + len(SUMS_OUTSIDE)
    imports = {
        "calls-phone-system": {"rows": len(phone_table), "taken": len(phone) + len(outside), "set_aside": 1,
                               "filtered": sum(row[3] == "no" for row in phone_table)},
        "calls-hand-kept-single": {"rows": len(hand), "taken": single_count, "filtered": sum_count + 1, "duplicate": 5,
                                   "set_aside": 2},
        "calls-hand-kept-sums": {"rows": len(hand), "taken": sum_count, "filtered": single_count + 5 + 2,
                                 "duplicate": 1},
    }
    # A double of a missed call is filtered, a double of an answered one is a duplicate.
    phone_import = imports["calls-phone-system"]
    phone_import["duplicate"] = phone_import["rows"] - phone_import["taken"] - phone_import["filtered"] - 1
    header = ["Pvm", "Klo", "Jakso", "Kpl", "Soittaja", "Kirjaaja", "Muistiinpano"]
    return {
        "files": {"calls-phone-system.csv": table(["CallId", "StartedAt", "Duration", "Answered", "CallerKind",
                                                   "Caller"], phone_table, ",").encode("utf-8"),
                  "calls-hand-kept.csv": table(header, hand).encode("utf-8")},
        "truth": truth, "imports": imports, "naive": {"calls": len(phone_table) + len(hand)},
    }
