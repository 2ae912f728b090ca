"""Loan tablets, their loans, and the devices that clients acquired for themselves."""
from datetime import date, datetime, timedelta

from .base import EVALUATION, Dice, at, days_of, finnish_date, finnish_time, month_of, tally, table, with_duplicates
from .people import CLIENTS, MOVER, PROFESSIONALS, municipality_on

TABLETS = [f"l-{n:02d}" for n in range(1, 31)]
LAST_DAY = EVALUATION[1]
COMMISSIONED = ([date(2021, 1, 25)] * 12 + [date(2021, 2, 8)] * 6 + [date(2021, 3, 1)] * 6 + [date(2021, 3, 22)] * 4
                + [date(2021, 4, 12), date(2021, 5, 3)])


def workday(day):
    return day + timedelta({5: 2, 6: 1}.get(day.weekday(), 0))


def loan_spans(commissioned, dice):
    """(out, returned or None) of one tablet, none overlapping; the last one spans 13.6. from midnight to midnight."""
    spans = []
    out = at(workday(max(commissioned, date(2021, 2, 1)) + timedelta(dice.below(9))), dice.between(9, 11),
             5 * dice.below(12))
    while True:
        returned = at(workday(out.date() + timedelta(dice.between(24, 60))), dice.between(12, 14), 5 * dice.below(12))
        if returned.date() > date(2021, 5, 20):
            late = at(workday(date(2021, 6, 14) + timedelta(dice.below(17))), dice.between(12, 14), 10)
            return spans + [(out, late if dice.below(3) == 0 else None)]
        spans.append((out, returned))
        # Every fourth tablet goes on to the next borrower on the day it came back.
        gap = 0 if dice.below(4) == 0 else dice.between(1, 16)
        out = at(workday(returned.date() + timedelta(gap)), 15 if gap == 0 else dice.between(9, 14), 5 * dice.below(12))


def with_borrowers(loans, dice):
    """Nobody has two tablets at once."""
    free_from = {client: datetime(2021, 1, 1) for client in CLIENTS}
    result = []
    for out, returned, device in sorted(loans, key=lambda loan: (loan[0], loan[2])):
        borrower = dice.pick([client for client in CLIENTS if free_from[client] < out])
        free_from[borrower] = returned or datetime(2022, 1, 1)
        result.append((out, returned, device, borrower))
    return result


def device_days(loans):
    """Loaned and available device-days of the evaluation period, counted day by day as sets."""
    loaned, available = set(), set()
    for device, commissioned in zip(TABLETS, COMMISSIONED):
        available |= {(device, day) for day in days_of(EVALUATION) if day >= commissioned}
    for out, returned, device, _ in loans:
        last = returned.date() if returned else date(2021, 12, 31)
        loaned |= {(device, day) for day in days_of(EVALUATION) if out.date() <= day <= last}
    assert loaned <= available
    return loaned, available


def device_files(dice):
    rows = [[device, "tabletti", dice.pick(["Malli A 10\"", "Malli B 10\"", "Malli C 8\""]), f"SN-{4100 + 7 * n}",
             f"E{n:03d}", f"{device}-m", finnish_date(day)] for n, (device, day) in
            enumerate(zip(TABLETS, COMMISSIONED), 1)]
    # The staff's own laptop stands in the same register and is never lent.
    rows.append(["l-31", "kannettava", "Malli K", "SN-9001", "E031", "l-31-m", "25.1.2021"])
    header = ["Laite", "Laji", "Malli", "Sarjanumero", "Tarra", "Muisti", "Käyttöönotto"]
    return rows, table(header, with_duplicates(rows, {11}), ";", "\r\n").encode("cp1252")


def loan_rows(loans, dice):
    rows = []
    for number, (out, returned, device, borrower) in enumerate(loans, 1):
        rows.append([f"n-{number:03d}", device, borrower, finnish_date(out), finnish_time(out),
                     finnish_date(returned) if returned else "", finnish_time(returned) if returned else "",
                     dice.weighted([("hyvä", 6), ("kulunut", 2), ("", 1)]) if returned else ""])
    return rows


def make():
    dice = Dice("devices")
    loans = with_borrowers([(out, returned, device) for device, day in zip(TABLETS, COMMISSIONED)
                            for out, returned in loan_spans(day, dice)], dice)
    loaned, available = device_days(loans)
    on_last_day = {device for device, day in loaned if day == LAST_DAY}
    lent = {device for device, _ in loaned}
    registered, register_file = device_files(dice)
    rows = loan_rows(loans, dice)
    doubled = with_duplicates(rows, set(dice.sample(range(len(rows)), 3)))
    header = ["Laina", "Laite", "Lainaaja", "Lainattu", "Klo", "Palautettu", "Palautus klo", "Kunto"]
    truth = {
        "devices_lent_share": {"value": len(lent & on_last_day) / len(TABLETS), "numerator": len(lent & on_last_day),
                               "denominator": len(TABLETS)},
        "device_day_utilisation": {"value": len(loaned) / len(available), "numerator": len(loaned),
                                   "denominator": len(available)},
        "loans": {"value": len(loans)},
    }
    spans = sum(((returned or datetime(2021, 6, 30)) - out).days for out, returned, _, _ in loans)
    return {
        "files": {"devices.csv": register_file, "loans.csv": table(header, doubled).encode("utf-8")},
        "truth": truth,
        "imports": {"devices": {"rows": len(registered) + 1, "taken": len(registered), "duplicate": 1},
                    "loans": {"rows": len(doubled), "taken": len(rows), "duplicate": 3}},
        "naive": {"devices_lent_share": len(TABLETS) / (len(registered) + 1),
                  "device_day_utilisation": spans / (len(TABLETS) * 150)},
    }


def make_own_devices():
    dice = Dice("own devices")
    days = [date(2021, 2, 26), date(2021, 3, 19), date(2021, 4, 9), date(2021, 4, 28), date(2021, 5, 20),
            date(2021, 6, 11)]
    persons = dice.sample([client for client in CLIENTS if client != MOVER], 7)
    helped = [True, False, True, True, False, True]
    counted = list(zip(days, persons, helped))
    rows = [[n, person, dice.pick(["puhelin", "tabletti", "kannettava"]), finnish_date(day),
             "kyllä" if help_given else "ei", PROFESSIONALS[n % 4] if help_given else ""]
            for n, (day, person, help_given) in enumerate(counted + [(date(2021, 7, 2), persons[6], True)], 1)]
    assisted = sum(helped)
    everything = with_duplicates(rows, {2})
    truth = {
        "own_devices": {"value": len(counted), "by": {
            "month": tally((month_of(day), 1) for day, _, _ in counted),
            "municipality": tally((municipality_on(person, day), 1) for day, person, _ in counted)}},
        "own_devices_assisted": {"value": assisted / len(counted), "numerator": assisted, "denominator": len(counted)},
    }
    header = ["Nro", "Asiakas", "Laite", "Hankittu", "Avustettu", "Avustaja"]
    return {"files": {"own-devices.csv": table(header, everything).encode("utf-8")}, "truth": truth,
            "imports": {"own-devices": {"rows": len(everything), "taken": len(rows), "duplicate": 1}},
            "naive": {"own_devices": len(everything),
                      "own_devices_assisted": sum(row[4] == "kyllä" for row in everything) / len(everything)}}
